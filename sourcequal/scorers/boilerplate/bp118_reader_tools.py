"""Tools around the article: print, listen, save, text size."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, openings, phrase_lines

PHRASES = known(
    "print this / print article / print this article / print this page / print page / print story / "
    "print friendly / printer friendly version / printer-friendly version / print pdf / "
    "email this article / email this page / email story / listen to article / listen to this article / "
    "listen to story / listen to this story / listen now / audio version / read aloud / mute / unmute / "
    "play video / watch video / play audio / now playing / text size / font size / increase font size / "
    "decrease font size / larger text / a a a / resize text / bookmark this / bookmark this page / "
    "cite this article / cite this page / export citation / view transcript / show transcript / "
    "captions settings / translate this page / rate this article / rate this post / "
    "was this article helpful / was this page helpful / was this helpful / did you find this helpful / "
    "did you find this article helpful / help us improve / give feedback / how helpful was this / "
    "thanks for your feedback / thank you for your feedback / like this / like loading... / dislike / "
    "upvote / thumbs up / click to rate / suggest an edit / suggest a correction / spotted a mistake / "
    "report a mistake / open in new tab / close dialog / add to calendar / get directions / view map / "
    "view larger map",
    "artikel drucken / seite drucken / druckversion / vorlesen / artikel anhören / anhören / schriftgröße / "
    "video abspielen / lire la vidéo / ver video / ver vídeo / reproducir video / reproducir vídeo / "
    "reproduzir vídeo / riproduci video / guarda il video / video afspelen / odtwórz wideo / per e-mail versenden / "
    "envoyer par e-mail / enviar por correo / invia per email / wyślij e-mailem / als pdf speichern / imprimer / "
    "écouter / écouter l'article / imprimer l'article / taille du texte / escuchar artículo / escuchar noticia / "
    "tamaño del texto / ouvir / ouvir artigo / ouça este artigo / ascolta / ascolta l'articolo / распечатать / "
    "версия для печати / слушать / друкувати / версія для друку / yazdır / drukuj / wydrukuj / posłuchaj / afdrukken / "
    "beluister dit artikel",
    "print this recipe / print recipe / hear this story / hear this article / listen to this post / listen to post / "
    "listen to the article / listen to the story / listen · share / powered by trinity audio / "
    "voice is ai-generated. inconsistencies may occur / this story is read by an ai voice / "
    "this article is read by an ai voice / text to speech / small text / medium text / large text / normal text size / "
    "larger text size / very large text size / text settings / change text size / a- a a / a- a / a+ a / "
    "font size: a a / increase font / decrease font / default font size / toggle font size / text size: a a a / "
    "[text size: a a a] / suggest a correction / report a correction / report a typo / report an issue / "
    "report a problem / report an error in this article / report this content / report bug or abuse / report this / "
    "reuse this content / reuse content / license this article / license this content / licence this content / "
    "purchase licensing rights / purchase licensing rights, opens new tab / acquire licensing rights / "
    "acquire licensing rights, opens new tab / request reprints / order reprints / republish this article / "
    "republish this story / copy text / send us feedback / feedback to editors / feedback / send feedback / "
    "leave feedback / let us know if there is a problem with our content / was this useful / was this article useful / "
    "did you like this article / did you enjoy this article / did you find this article useful / "
    "did you find this useful / did you find what you were looking for / is this article helpful / "
    "how useful was this post / how would you rate this article / click on a star to rate it / "
    "let us improve this post / tell us how we can improve this post / as you found this post useful / "
    "we are sorry that this post was not useful for you / no votes so far! be the first to rate this post / "
    "what's your reaction / like this article / clap so others can find it / "
    "you have permission to edit this article / edit this entry / generate key takeaways / did our ai summary help / "
    "show summary / hide summary / read summary / summary is ai-generated, newsroom-reviewed / "
    "these are ai-generated summaries of comments / download article / download as pdf / save to pdf / pdf version / "
    "view pdf / get pdf / view this article in print / show caption / hide caption / hide transcript / "
    "save to read later / email article to a friend / buy me a coffee / support us on patreon / "
    "contact us about this story / contact our newsroom / contact the author / contact the editor / contact us below / "
    "send us your news / send your stories and photos now / got a news tip / got a story / got a tip / "
    "got a tip for us / have a news tip / have a story tip / submit a news tip / send us a tip / send a tip / "
    "submit a tip / submit your news / see an error / see something wrong / spot an error / "
    "your feedback is important to us / thank you for your feedback / "
    "thank you for taking time to provide your feedback to the editors / cite this / how to cite this article / "
    "copy citation / download citation / get citation / view on wikipedia",
    "artikel merken / seite teilen / schrift vergrößern / schrift verkleinern / fehler melden / "
    "korrektur melden / hinweis an die redaktion / feedback an die redaktion / feedback geben / "
    "leserbrief schreiben / war dieser artikel hilfreich / war dieser artikel hilfreich? / vorlesen lassen / "
    "zum vorlesen / drucken / als pdf herunterladen / hinweis geben / signaler une erreur / signaler une faute / "
    "proposer une correction / agrandir le texte / réutiliser ce contenu / écouter cet article / "
    "cet article vous a-t-il été utile / cet article vous a plu ? partagez-le / contacter la rédaction / "
    "écrire à la rédaction / une erreur dans l'article ? signalez-la / "
    "vous avez repéré une erreur ? contactez-nous / contribuer",
    "escucha este artículo / escuchar la noticia / escuchar el artículo / reportar un error / reporta un error / "
    "reportar error / notificar error / ¿encontraste un error? repórtalo / encontraste un error / "
    "te resultó útil / te ha resultado útil / enviar por email / descargar pdf / versión para imprimir / "
    "ouça este conteúdo / ouvir notícia / ouvir o texto / reportar erro / comunicar erro / sugerir correção / "
    "encontrou algum erro? avise-nos / encontrou um erro / imprimir artigo / ascolta questo articolo / "
    "ascolta la notizia / segnala un errore / stampa articolo / segnala / ingrandisci testo / invia per e-mail",
    "luister naar dit artikel / luister naar artikel / beluister artikel / meld een fout / foutje gezien / "
    "fout gezien / fout gezien? mail ons / tip de redactie / heb je een tip / printen / print artikel / "
    "posłuchaj artykułu / odsłuchaj artykuł / zgłoś błąd / zgłoś błąd w artykule / znalazłeś błąd? zgłoś go / "
    "wydrukuj artykuł / masz ciekawy temat? napisz do nas / прослушать новость / остановить прослушивание / "
    "прослушать / размер шрифта / шрифт / сообщить об ошибке / отправить на печать / на печать / "
    "распечатать статью / повідомити про помилку / слухати / прослухати / haberi dinle / yazı boyutu / "
    "hata bildir / dengarkan artikel / cetak / laporkan kesalahan / استمع / استمع للمقال / طباعة / تصحيح خطأ / "
    "حجم الخط / 文字サイズ / 音声で聞く / 記事を印刷 / 字体 / 字号 / 打印本页 / 打印本文 / 收藏本文 / 纠错 / "
    "我要纠错",
    "text to speech icon / text to speech icon listen to this article / only have a minute / only have a minute? "
    "listen instead / listen instead / listen to this article instead / listen to this page / increase article font "
    "size / descrease article font size / decrease article font size / change font size / adjust font size / reset "
    "font size / font size small medium large / smaller text / bigger text / increase text size / decrease text "
    "size / text resize / print this story / print this release / printable version / printer friendly / "
    "print-friendly version / download pdf version / save as pdf / copy article / translate this article / "
    "translate / translate page / read in another language / hear this story read aloud / listen to audio / pause "
    "audio / this audio is generated by an ai tool / this audio is auto-generated / this audio was generated by ai "
    "/ audio is ai-generated / audio generated by ai / the audio version of this article is ai-generated / powered "
    "by beyondwords / powered by speechify / powered by ad auris / powered by automated translation / voice by ai / "
    "audio player loading / audio article / click to expand / click to expand image / click to view image / click "
    "to enlarge image / tap to enlarge / view full size / open gallery / view image gallery / view larger image / "
    "hide image caption / show image caption / expand image / correct this text / report a factual error / report "
    "factual error / report error / contact this reporter / contact this journalist / email the author / email the "
    "reporter / email the newsroom / send a letter to the editor / submit a letter to the editor / write to us / "
    "write to the editor / letters to the editor: / give us your feedback / rate this page / how useful is this "
    "page / is this page useful / is there anything wrong with this page / report a problem with this page / yes "
    "this page is useful / no this page is not useful / maybe yes this page is useful no this page is not useful / "
    "read more about this topic on / close image / close gallery / set as preferred source / copy this article / "
    "add to favourites list / summarize this article / summarise this article / ask ai about this article / "
    "summarize / ai summary / generate summary / read a summary of this article",
    "lyssna / lyssna på artikeln / lyssna på texten / lyssna på artikel / lyssna på nyheten / läs upp / uppläst "
    "text / spela upp / spela upp ljud / stäng bildvisning / stäng bild / förstora bilden / visa bild i helskärm / "
    "visa alla bilder / skriv ut / skriv ut artikeln / textstorlek / ändra textstorlek / större text / mindre text "
    "/ tipsa oss / tipsa redaktionen / kontakta redaktionen / kontakta oss / kontakta reportern / rätta artikeln / "
    "rättelse / rapportera fel / rapportera ett fel / har du hittat ett fel / har du hittat ett fel? kontakta oss / "
    "hittat fel / hittat ett fel / hittat ett fel? kontakta oss / så arbetar vi / så jobbar vi / detta är en "
    "kommenterande text / skicka rättelse / mejla skribenten / lytt til saken / lytt til artikkelen / hør "
    "artikkelen / spill av / skriv ut saken / tekststørrelse / forstørr bildet / vis flere bilder / tips oss / "
    "kontakt redaksjonen / kontakt oss / kontakt journalisten / meld fra om feil / fant du en feil / fant du feil / "
    "rapporter feil / send tips / lyt til artiklen / hør artiklen / læs højt / få artiklen læst op / oplæst artikel "
    "/ print artiklen / udskriv / udskriv artikel / forstør billedet / se flere billeder / kontakt redaktionen / "
    "skriv til redaktionen / har du fundet en fejl / fandt du en fejl / rapportér fejl / rapporter en fejl / giv "
    "feedback / kuuntele / kuuntele artikkeli / kuuntele juttu / tulosta / tulosta artikkeli / tekstin koko / "
    "suurenna kuva / suurenna tekstiä / pienennä tekstiä / lähetä palautetta / anna palautetta / lähetä juttuvinkki "
    "/ ilmoita virheestä / raportoi virheestä / huomasitko virheen / löysitkö virheen / ota yhteyttä toimitukseen / "
    "korjaus",
    "poslechnout článek / poslechněte si článek / poslechnout / přehrát / vytisknout / tisk / tisknout / tisknout "
    "článek / velikost písma / zvětšit písmo / zmenšit písmo / zvětšit obrázek / nahlásit chybu / našli jste chybu "
    "/ našli jste v článku chybu / našli jste v článku chybu? dejte nám vědět / oznámit chybu / napište nám / cikk "
    "meghallgatása / hallgassa meg / meghallgatom / nyomtatás / cikk nyomtatása / betűméret / kép nagyítása / hiba "
    "bejelentése / hibát talált / hibát talált a cikkben / írjon nekünk / ascultă articolul / ascultă știrea / "
    "ascultă / printează / tipărește / tipărire / mărimea textului / dimensiune text / mărește imaginea / "
    "raportează o eroare / semnalează o eroare / ai găsit o greșeală / scrie-ne / εκτύπωση / εκτύπωση άρθρου / "
    "ακούστε το άρθρο / άκου το άρθρο / μέγεθος κειμένου / μέγεθος γραμματοσειράς / μεγέθυνση εικόνας / αναφορά "
    "λάθους / βρήκατε λάθος / επικοινωνήστε μαζί μας",
    "слухати новину / слухати статтю / прослухати новину / прослухати статтю / озвучити / озвучити текст / "
    "послухати новину / послухати статтю / збільшити текст / зменшити текст / збільшити шрифт / зменшити шрифт / "
    "розмір шрифту / розмір тексту / роздрукувати / роздрукувати статтю / друк / версія для людей з порушенням зору "
    "/ збільшити фото / знайшли помилку / знайшли помилку? / повідомити про помилку в тексті / написати в редакцію "
    "/ надіслати новину / надіслати виправлення / запропонувати новину / слушать новость / слушать статью / "
    "прослушать статью / послушать / послушать статью / озвучить / увеличить шрифт / уменьшить шрифт / увеличить "
    "текст / размер текста / нашли ошибку / нашли ошибку? / нашли опечатку / написать в редакцию / предложить "
    "новость / прислать новость / распечатать новость / увеличить фото / открыть галерею / сообщить об опечатке / "
    "haberi seslendir / haberi sesli dinle / sesli dinle / haberi yazdır / yazıyı büyüt / yazıyı küçült / yazı tipi "
    "boyutu / metin boyutu / resmi büyüt / hata bildirimi / bize ulaşın / bize yazın / haber gönder / editöre mesaj "
    "/ posłuchaj tego artykułu / odsłuchaj / słuchaj artykułu / czytaj na głos / powiększ tekst / zmniejsz tekst / "
    "wielkość tekstu / rozmiar tekstu / rozmiar czcionki / powiększ zdjęcie / zobacz zdjęcia / drukuj artykuł / "
    "zgłoś uwagę / napisz do redakcji / napisz do autora / zauważyłeś błąd / widzisz błąd / masz temat / prześlij "
    "temat",
    "luister / luister artikel / luister naar dit verhaal / laat dit artikel voorlezen / lees voor / voorlezen / "
    "lettergrootte / lettergrootte aanpassen / tekst vergroten / tekst verkleinen / tekstgrootte / artikel "
    "afdrukken / print dit artikel / vergroot afbeelding / afbeelding vergroten / foto vergroten / bekijk alle "
    "foto's / fout melden / spelfout gezien / tip ons / mail de redactie / contact met de redactie / reageer per "
    "mail / tikfout gezien / artikel vorlesen / artikel vorlesen lassen / beitrag anhören / text vorlesen / seite "
    "vorlesen / text vergrößern / schriftgröße ändern / schrift größer / schrift kleiner / kleiner größer / artikel "
    "ausdrucken / seite ausdrucken / pdf herunterladen / bild in großansicht / bild anzeigen / vollbild / alle "
    "bilder anzeigen / bilderstrecke / zur bilderstrecke / galerie öffnen / fehler im artikel gefunden / fehler "
    "gefunden / fehler entdeckt / fehler gefunden? jetzt melden / haben sie einen fehler gefunden / kontakt zur "
    "redaktion / schreiben sie uns / korrekturhinweis / kontakt aufnehmen / leserbrief / beitrag vorlesen / "
    "zusammenfassung anzeigen / ki-zusammenfassung",
    "écouter cette page / lecture audio / lancer la lecture / lire l'article à voix haute / version audio / audio "
    "généré par ia / article lu par une voix de synthèse / taille de police / taille des caractères / augmenter la "
    "taille du texte / diminuer la taille du texte / agrandir / agrandir l'image / agrandir la photo / réduire / "
    "imprimer la page / télécharger le pdf / temps restant / signaler une coquille / une erreur dans cet article / "
    "vous avez remarqué une erreur / nous contacter / contacter l'auteur / contacter le journaliste / écrire à "
    "l'auteur / réagir à l'article / cet article vous a-t-il plu / voir le résumé / résumé par ia / voir les photos "
    "/ voir toutes les photos / voir la photo en grand / escucha la noticia / escuchar nota / escuchar esta nota / "
    "escucha esta nota / escuchar este artículo / reproducir audio / audio generado por ia / audio generado con ia "
    "/ aumentar texto / disminuir texto / aumentar tamaño de letra / tamaño de letra / agrandar texto / achicar "
    "texto / ampliar imagen / ampliar foto / ver galería de fotos / ver fotos / imprimir nota / imprimir noticia / "
    "descargar en pdf / guardar reportar / reportar / reportar contenido / informar de un error / comunicar un "
    "error / notificar un error / ¿has encontrado un error? / ¿encontró un error? / ¿viste algún error? / "
    "escríbenos / contacta con nosotros / contactar con el autor / envía tu carta / resumen generado por ia / ver "
    "resumen / generar resumen",
    "ouvir a notícia / ouça a notícia / ouça esta matéria / ouça a matéria / ouça o artigo / ouça a reportagem / "
    "ouvir matéria / ouvir reportagem / ouça o texto / reproduzir áudio / áudio gerado por ia / voz gerada por ia / "
    "diminuir fonte / aumentar fonte / diminuir texto / tamanho da fonte / tamanho do texto / tamanho da letra / "
    "imprimir notícia / imprimir matéria / ampliar imagem / ver galeria de fotos / galeria de fotos / comunicar "
    "erro na matéria / encontrou erro / encontrou algum erro / informar erro / reportar erro na matéria / fale "
    "conosco / fale com a redação / envie sua sugestão / resumo gerado por ia / ver resumo / resumo da notícia / "
    "carregando / a carregar / ascolta la versione audio / ascolta la versione audio dell'articolo / ascolta questa "
    "notizia / ascolta il testo / versione audio / audio generato dall'ia / dimensione testo / dimensione carattere "
    "/ dimensioni testo / aumenta testo / riduci testo / ingrandisci / ingrandisci immagine / rimpicciolisci / "
    "stampa questo articolo / stampa la pagina / scarica pdf / segnala errore / segnala un refuso / scrivi alla "
    "redazione / scrivi all'autore / contatta la redazione / guarda le foto / vedi tutte le foto / riassunto "
    "generato dall'ia / leggi il riassunto",
    "语音播报 / 语音朗读 / 朗读 / 朗读全文 / 听新闻 / 听文章 / 收听 / 收听全文 / 收听本文 / 播放音频 / 点击播放 / "
    "点击查看大图 / 查看大图 / 点击图片查看大图 / 点击放大 / 繁体 简体 "
    "/ 简体 繁体 / 简体中文 / 繁体中文 / 繁體中文 / 简 繁 / 大 中 小 / 字号 大 中 小 / 字体 大 中 小 / 字号大 / "
    "字号小 / 字體大小 / 字級 / 字級設定 / 放大字體 / 縮小字體 "
    "/ 放大字体 / 缩小字体 / 打印 / 打印文章 / 关闭窗口 / 关闭 / 展开全文 / 展开 / 收起 / 收起全文 / 显示全文 / "
    "展開全文 / 看全文 / 查看原图 / 返回搜狐，查看更多 / 返回顶部 / "
    "回到顶部 / 举报 / 投诉 / 我要报错 / 报错 / 一键纠错 / 纠错反馈 / 意见反馈 / 我要投稿 / 投稿 / 有话要说 / 列印 "
    "/ 列印本文 / 友善列印 / 轉寄 / 轉寄友人 / 聽新聞 / 語音朗讀 "
    "/ 收聽 / 點擊放大 / 看大圖 / 看原圖 / 下一張 / 上一張 / 查看圖片 / 回報錯誤 / 勘誤回報 / 我要檢舉 / 檢舉 / "
    "投書 / 我要爆料 / 爆料專線 / ai摘要 / ai 摘要 / 智能总结 "
    "/ ai总结 / 内容由ai生成 / 摘要由ai生成 / 本文由ai生成摘要",
    "文字サイズ 小 中 大 / 文字サイズ 大 中 小 / 文字サイズ変更 / 文字を大きくする / 文字を小さくする / "
    "文字の大きさ / 文字の大きさ 小 中 大 / 小 中 大 / この記事を聞く / 記事を聞く / "
    "音声で読む / 音声読み上げ / 読み上げ / 再生 / 停止 / 拡大 / 拡大する / 画像を拡大 / 画像を拡大する / "
    "写真を拡大 / 拡大写真を見る / 写真を見る / 写真一覧 / すべての写真を見る / "
    "画像一覧 / 全ての画像を見る / 印刷する / 印刷用ページ / このページを印刷 / 記事の誤りを報告 / 誤字脱字を報告 "
    "/ ご意見・ご感想 / ご意見はこちら / お問い合わせ / 情報提供はこちら / "
    "感想を送る / この記事は役に立ちましたか / この記事は参考になりましたか / aiによる要約 / 要約を表示 / ai要約 "
    "/ 音声合成 / 折りたたむ / すべて表示 / 全文表示 / 続きを表示 / 글자크기 / "
    "글자 크기 / 글자 크기 조절 / 글자크기 조절 / 글씨 크기 / 글씨크기 / 글자 크게 / 글자 작게 / 폰트 크기 / 본문 "
    "글씨 키우기 / 본문 글씨 줄이기 / 가 가 가 / 가나다라마바사 / "
    "기사 듣기 / 기사듣기 / 음성으로 듣기 / 음성재생 / 음성으로 듣기 번역 설정 / 인쇄 / 인쇄하기 / 기사 인쇄 / "
    "프린트 / 이메일 보내기 / 메일보내기 / 기사 스크랩하기 / 사진 확대 / "
    "사진 크게 보기 / 이미지 확대 / 오탈자 신고 / 오류 신고 / 기사 제보 / 제보하기 / 기사제보 / ai 요약 / 요약보기 "
    "/ 기사 요약 / 번역 / 번역보기 / 좋아요 / 화나요 / 슬퍼요 "
    "/ 훈훈해요 / 후속기사 원해요 / 기사추천 / 이 기사를 추천합니다",
    "nghe bài viết / nghe đọc bài / nghe tin / cỡ chữ / cỡ chữ: a- a+ / chỉnh cỡ chữ / in bài viết / in bài / báo "
    "lỗi / gửi ý kiến / gửi góp ý / gửi bài / xem ảnh lớn / phóng to / dengarkan berita / dengarkan / dengar "
    "artikel / ukuran huruf / ukuran font / perbesar teks / perkecil teks / cetak artikel / lapor kesalahan / "
    "perbesar gambar / lihat foto / ringkasan ai / खबर सुनें / सुनें / लेख सुनें / फ़ॉन्ट साइज़ / फॉन्ट साइज / "
    "प्रिंट करें / प्रिंट / खबर को सुनें / सुझाव दें / गलती बताएं / শুনুন / সংবাদটি শুনুন / খবরটি শুনুন / ফন্ট সাইজ "
    "/ প্রিন্ট / প্রিন্ট করুন / প্রিন্ট সংস্করণ / ছবি বড় করে দেখুন / গুগল নিউজে ফলো করুন / האזינו לכתבה / להאזנה "
    "לכתבה / האזנה לכתבה / הקשיבו לכתבה / גודל טקסט / גודל גופן / הגדל טקסט / הקטן טקסט / הדפסה / הדפסת כתבה / "
    "הדפיסו / שלחו תיקון / מצאתם טעות / מצאתם טעות בכתבה / דווחו על טעות / דווחו לנו / כתבו לנו / שלחו לנו / استمع "
    "إلى المقال / استمع للخبر / استمع الى المقال / الاستماع إلى المقال / تكبير الخط / تصغير الخط / حجم النص / طباعة "
    "المقال / اطبع / نسخة للطباعة / تكبير الصورة / أبلغ عن خطأ / الإبلاغ عن خطأ / اتصل بنا / راسلنا / ملخص بالذكاء "
    "الاصطناعي",
    "watch live / watch live: / live: watch / watch the video / watch this video / pause video / sorry, this video "
    "has expired / sorry, this video isn't available / sorry, this content is not available in your location / this "
    "video is no longer available / space to play or pause, m to mute, left and right arrows to seek, up and down "
    "arrows for volume / transcript source / additional support provided by / support provided by / metrics details "
    "/ save this story / altmetric / article metrics / rights and permissions / reprints and permissions / ethics "
    "declarations / electronic supplementary material / download references / download pdf / view author "
    "publications / search author on / you can also search for this author in / similar content being viewed by "
    "others / buy article pdf / access this article / access options / check for updates / verify currency and "
    "authenticity via crossmark / share this article anyone you share the following link with will be able to read "
    "this content / get shareable link / provided by the springer nature sharedit content-sharing initiative / "
    "sorry, a shareable link is not currently available for this article / order by newest oldest recommendations / "
    "report as inappropriate",
    "comment speech bubble / purchase or license this photo / purchase or license this photograph / purchase or "
    "license this image / make this page better by editing it / how can we improve this page / how can we improve "
    "this article / edit this page on github / edit on github / email this story / report an error or typo / "
    "report a typo or error / saved to your bookmarks / bookmark this story / bookmark this article / bookmark "
    "this recipe / was this article helpful? yes no / was this page helpful? yes no / was this helpful? yes no / "
    "did you find this article helpful? yes no / did you find this helpful? yes no",
    "audio: artikel vorlesen lassen / gefällt ihnen dieser artikel / hat ihnen dieser artikel gefallen / hat dir "
    "dieser artikel gefallen / votre avis nous intéresse / ¿te ha resultado útil este artículo / te ha resultado "
    "útil este artículo / questo articolo ti è stato utile / este artigo foi útil / was dit artikel nuttig",
)
AT_EDGES = known(  # may be headings or items of a list inside the article
    "print / email / listen / save as pdf / download pdf / like / vote / play / permalink / transcript / "
    "download / reset / imprimir / stampa / drucken / escuchar / dinle / luister",
    "aa / aaa / a a / a a reset / a a a / contact our team / republish / contribuer / merken / merkliste / opslaan / "
    "zapisz / salvar / guardar / enregistrer / зберегти / сохранить / simpan / kaydet / 收藏 / 保存 / 印刷 / "
    "reuse / cite / share / hide / read aloud",
    "dela / spara / pdf / tulosta / tisk / друк / aa- aa+",
)
VARIABLE = pattern(
    # "Scale 1x 2x 3x"; "A A+ A++ High contrast"
    r"(?:[^\W\d_]{3,14}[ :]{1,2}){0,2}(?:(?:\d(?:[.,]\d{1,2})?|[½¼⅓]) ?[x×](?:[ |/·,]+|$)){3,8}"
    r"|(?:[^\W\d_]{3,14}[ :]{1,2}){0,2}(?:a[+-]{0,3}(?:[ |/·,]+|$)){2,6}(?:[^\W\d_]{3,16}[ .]?){0,4}"
    # views for those who read otherwise: "Larger letters | High contrast"
    r"|(?:(?:read|view|show|switch|see|listen|hear|turn on|text|a|in|as|to|on|the|this|page|article|story|mode|off"
    r"|[|/·•])"
    r" ){0,4}(?:(?:large|larger|big|bigger|small|smaller)[ -](?:type|print|text|letters|font)"
    r"|dyslexi[ac](?:[ -]friendly)?(?: font| mode| type| view)?|(?:high|low|more|increase|strong) contrast"
    r"|(?:night|dark|reading|reader|focus|zen|distraction-free|greyscale|grayscale|colou?r-blind) (?:mode|view)"
    r"|easy[ -](?:read|to read)|plain language|text[ -]only|screen[ -]reader|sign language|reading (?:guide|mask|ruler)"
    r"|leichte[rn]? sprache|einfache sprache|gebärdensprache|hoher kontrast|große schrift|contraste élevé|gros "
    r"caractères"
    r"|facile à lire|langue des signes|alto contraste|lectura fácil|letra grande|lengua de signos|leitura fácil|libras"
    r"|alto contrasto|lettura facile|caratteri grandi|hoog contrast|grote letters|wysoki kontrast|duża czcionka"
    r"|версия для слабовидящих|yüksek kontrast)"
    r"(?:[ |/·•,–-]{1,4}(?:read|view|in|as|on|off|mode|version|font|print|type|text|large|larger|small|high|contrast"
    r"|dark|night"
    r"|dyslexi[ac]|a[+-]{0,2}|aa|reset|listen|audio|braille|sign|language)){0,8}"
    # a page that loads itself anew: "Live · updates every minute"
    r"|(?:live(?: ?blog| ticker| updates| text| feed)?|ticker|liveticker|en direct|en directo|en vivo|ao vivo|in "
    r"diretta|na żywo"
    r"|canlı|онлайн|this page|page|feed|scores?|results?|seite|auto)?[ ●•·|:–—-]{0,4}(?:auto[ -]?)?(?:refresh(?:es|ing"
    r"|ed)?|updat(?:es|ing"
    r"|ed)|reloads?|aktualisiert(?: sich)?|actualis\w+|actualiz\w+|aggiorna\w*|atualiza\w*|ververst|odśwież\w+"
    r"|обновля\w+"
    r"|yenilen\w+)(?: itself)? (?:(?:automatically|constantly|continuously|live|automatisch|automatiquement"
    r"|automáticamente"
    r"|automaticamente)|(?:every|each|alle|toutes les|cada|ogni|a cada|elke|co|каждые|her) ?(?:\d{0,3} ?)?(?:s|sec\w*"
    r"|min\w*|m|sek\w*"
    r"|seg\w*|saniye|dakika|минут\w*|секунд\w*|few \w+))\b.{0,40}|(?:auto|automatic)[ -]?(?:refresh|update|reload)s? "
    r"?:? ?(?:is )?"
    r"(?:on|off|every|in|enabled|disabled)\b.{0,30}|(?:newest|latest|oldest|most recent) (?:entries|posts|updates"
    r"|first|entry)"
    r"(?: (?:first|on top|at the top|last))?"
    # "Hear it in 2:10 (computer voice)"
    r"|(?:listen|hear)\b[^.!?|]{0,30}?\b\d{1,2}(?:[:.]\d\d| ?min\w*)\b ?\(?(?:[\w -]{0,24}\b(?:voice|robot|ai|synthetic"
    r"|machine|computer|narrat\w+)\b[\w -]{0,12})?"
    r"|(?:(?:read|spoken|narrated|voiced) (?:aloud |out )?by|voice ?:) (?:an? |our )?(?:ai|a\.i\.|robot|computer"
    r"|machine|synthetic"
    r"|artificial)\b.{0,30}"
    r"|(?:listen|audio|ouvir (?:o )?(?:texto|artigo)|escuchar (?:el )?(?:texto|artículo)"
    r"|ascolta (?:l')?(?:articolo|testo))(?: to (?:this )?(?:article|story|post|page))?[ :(|·-]*\d{1,2}(?::\d\d"
    r"| ?min(?:utes?)?)(?: \d+ ?sec(?:onds)?)?\)?"
    r"|(?:diesen |den )?artikel (?:jetzt )?(?:anhören|vorlesen)(?: lassen)? ?\(?\d.{0,20}"
    r"|écouter (?:cet|l')article\b.{0,30}"
    r"|(?:fehler (?:gefunden|entdeckt)|une erreur|¿?has (?:visto|encontrado) un error|encontrou um erro"
    r"|hai trovato un errore)\b.{0,100}"
    r"|(?:view|open|launch|see) (?:the )?(?:full )?(?:photo |picture |image )?gallery(?: ?[:(].{0,60})?"
    r"|back to (?:the )?top|nach oben|(?:found|see|spotted|notice|spot) an? (?:mistake|error|typo)\b.{0,160}"
    r"|(?:нашли|заметили) (?:ошибку|опечатку)\b.{0,160}|(?:знайшли|помітили|якщо ви знайшли) помилку\b.{0,160}"
    r"|(?:is|was) (?:there )?(?:anything|something) wrong with this (?:article|page).{0,60}"
    # "Do you have a story to share? Get in touch with us"
    r"|(?:do you have|have you got|got|have|know of) (?:an?|any|some|more"
    r"|something)\b[^.?!]{0,80}\?[^.?!]{0,20}\b(?:get in touch"
    r"|contact (?:us|our|the)|e-?mail (?:us|our|your|the)|call (?:us|our)|whatsapp|let us know|send (?:it|us|them"
    r"|your)|tell us"
    r"|write to us|reach (?:us|out))\b.{0,200}"
    r"|(?:haben sie|hast du|vous avez|avez-vous|une|tienes|¿?tiene|hai|tem|você tem|heb je|masz)\b[^.?!]{2,80}\? "
    r"?[^.?!]{0,20}"
    r"\b(?:schreiben sie uns|melden sie sich|schreib uns|écrivez[- ]nous|contactez[- ]nous|escríbenos|escríbanos"
    r"|contáctanos"
    r"|scrivici|contattaci|segnalacelo|escreva|envie (?:para|sua)|fale com|mail ons|tip ons|laat het ons "
    r"weten|napisz "
    r"do nas"
    r"|skontaktuj się)\b.{0,200}"
    r"|(?:(?:print|email|e-mail|save|share|comment|listen|pdf|bookmark|like|copy|cite|gift)[ "
    r"|/,·•]+){1,8}(?:print|email|e-mail|save|share|comment|comments|listen|pdf|bookmark|like|copy|cite|gift)"
    # "Listen to this article · 6:12 min", "3-Minute Listen"
    r"|(?:listen|play|audio)(?: (?:to )?(?:this |the )?(?:article|story|post|page|news))?[ :("
    r"|·•—-]{0,4}(?:\d{1,2}:\d\d|\d{1,3} ?min\w*)(?: min\w*)?\)?(?: learn more)?"
    r"|(?:duration|length) ?: ?\d{1,2}(?::\d\d| minutes?\b).{0,30}|audio by .{2,40}|(?:the )?(?:audio|narration"
    r"|voice) (?:is|was|for this article is) (?:ai|computer|auto|machine)[- ]generated\b.{0,160}"
    r"|(?:text|font) size ?[:|]?(?: ?[a+-]{1,2}){0,4}|\[?text size.{0,20}\]?"
    # how to reach the newsroom, what to do about a mistake
    r"|(?:see|saw|seen|find|found|notice|noticed|spot|spotted|if you (?:see|find|notice|spot"
    r"|have come across)) an? (?:[\w ]{0,24})?(?:error|mistake|typo|inaccuracy)\b.{0,200}"
    r"|to (?:report|request|suggest|submit) (?:an? |any )?(?:correction|error|typo|mistake|clarification"
    r"|factual)\b.{0,160}"
    r"|use this form if you have\b.{0,400}"
    r"|(?:have|got|know of|do you have) (?:an? |any )?(?:[\w ]{0,20})?(?:tips?|stor(?:y|ies)|news"
    r"|story (?:idea|suggestion)s?|question|feedback|photos?|more information"
    r"|concerns?)\b[^.?!]{0,60}\? ?.{0,20}(?:e-?mail|contact|call|send|text|write|tell|share|click|let us|get in touch"
    r"|talk to|reach|dm|whatsapp|submit|chat)\b.{0,240}"
    r"|(?:do you )?know (?:more|anything|something)\b[^.?!]{0,60}\? ?(?:e-?mail|contact|call|send|write|get in touch"
    r"|tell|let us)\b.{0,120}"
    r"|want to send us\b.{0,160}"
    r"|(?:send|submit|e-?mail|share) (?:us )?(?:your |a |any )?(?:news|stor(?:y|ies)|story ideas|tips|photos|pictures"
    r"|views|press releases?|comments|questions)\b.{0,60}(?:@|\bto (?:our|the newsroom|us\b)|\bnow\b|\bhere\b).{0,120}"
    r"|send your (?:news |story )?(?:stories|ideas|tips|photos)\b.{0,160}"
    r"|(?:contact|e-?mail|reach) (?:reporter|the reporter|our (?:news ?desk|newsroom|team)|me"
    r"|the (?:author|newsroom|editor))\b ?:?.{0,60}(?:@[\w.-]+|\+?\d[\d ()-]{6,18})(?:,? or .{0,80})?"
    r"|contact(?: us)? ?: ?[\w.+-]+@[\w.-]+|please include (?:a contact number|your name)\b.{0,200}"
    r"|if you are reading this page and can't see the form\b.{0,400}|let us know what you think\b.{0,120}"
    r"|(?:if you have|do you have) (?:something|an opinion|information|any information|a complaint|concerns"
    r"|any questions|any complaints|an objection|any objection)\b.{0,120}\b(?:(?:contact|e-?mail|write to) (?:us"
    r"|the editor|our|the author|\S+@)|click here|submit a)\b.{0,300}"
    r"|have an opinion on\b.{0,300}|the best public interest journalism relies on\b.{0,160}"
    r"|(?:for|with) general (?:inquiries|enquiries|feedback)\b.{0,200}"
    r"|for (?:corrections|feedback|complaints)\b.{0,120}|please select the most appropriate category\b.{0,120}"
    r"|(?:however, )?we do not guarantee individual replies\b.{0,160}|your feedback is important to us\b.{0,200}"
    r"|thank you for taking (?:the )?time to\b.{0,120}"
    r"|have (?:any )?(?:problems|feedback|questions)\b.{0,60}\? ?.{0,120}(?:questions\?|us\b.{0,120})"
    r"|tell us what you think of\b.{0,160}|help us improve\b.{0,60}"
    r"|\w+ is using ai to (?:generate|summari[sz]e)\b.{0,200}|click (?:on )?a star to rate it.{0,20}"
    r"|(?:rate|review) (?:and (?:rate|review) )?us on .{2,60}|what's your reaction.{0,4}"
    r"|(?:как|если) (?:вы )?(?:нашли|заметили|обнаружили) (?:ошибку|опечатку)\b.{0,200}|если вы нашли\b.{0,160}"
    r"|якщо ви (?:помітили|знайшли|виявили)\b.{0,200}|помітили\b.{0,60}\b(?:виділіть|повідом)\w*.{0,100}"
    r"|(?:znalazłeś|zauważyłeś|widzisz) (?:błąd|literówkę)\b.{0,120}"
    r"|masz (?:ciekawy|pomysł|temat|informacj)\w*\b.{0,120}"
    r"|(?:heb (?:je|u)|zie je|fout|foutje)\b.{0,60}\? ?(?:mail|tip|meld|laat|stuur)\b.{0,100}"
    r"|(?:haben sie|hast du) (?:einen |eine )?(?:fehler|hinweis|frage|anregung|tipp)\w*\b.{0,160}"
    r"|(?:vous avez (?:repéré|trouvé|remarqué)|une erreur|une faute)\b.{0,60}\? ?.{0,120}"
    r"|(?:encontrou|viu) (?:algum )?erro\b.{0,120}|hai (?:trovato|notato) un errore\b.{0,120}"
    r"|(?:new ?: ?)?you can now listen to (?:articles|this|our|stories)\b.{0,60}"
    r"|read a summary of this article on\b.{0,240}"
    r"|(?:the|this) audio (?:version )?(?:of this (?:article|story) )?(?:is|was) (?:auto-?)?(?:generated|read|created"
    r"|produced)\b.{0,200}"
    r"|mispronunciations can occur\b.{0,160}"
    r"|listen to (?:this )?(?:article|story|post|page|news)(?:[ |·:/-]*(?:\d{1,2}:\d\d|\d(?:\.\d+)?x|\d+ min\w*|mute"
    r"|unmute|speed|play|pause)){1,8}"
    r"|\d{1,2}:\d\d(?: \d{1,3}){0,2} \d(?:\.\d+)?x(?: \d(?:\.\d+)?x)*"
    r"|(?:(?:speed|playback)? ?\d(?:\.\d+)?x[ ,]*){2,8}(?:volume|mute|unmute| )*"
    r"|speed (?:\d(?:\.\d+)?x ?)+(?:volume|mute| )*|(?:view|see|show) (?:all )?\d+ (?:photos|images|pictures)"
    r"|[+]?\d+ (?:more )?(?:photos|images|bilder|foto's|fotos)"
    r"|(?:alle|toutes les|todas las|tutte le) \d+ (?:bilder|photos|fotos|foto)|tips oss\b.{0,80}"
    r"|(?:contact|reach|e-?mail|tip|mail)(?: the)? (?:reporter|writer|author|journalist"
    r"|staff writer) [\w .'-]{3,40} (?:at|on|via)\b.{0,120}"
    r"|questions\? (?:e-?mail|call|contact|write)\b.{0,120}|we want to hear from you ?[—–!.:] ?.{0,120}"
    r"|feedback thank you for your feedback\b.{0,200}|our editors will review what you've submitted\b.{0,160}"
    r"|while every effort has been made to follow citation\b.{0,240}"
    r"|(?:don't|do not) include personal or financial information\b.{0,120}|help us improve [\w. ]{2,30}"
    r"|(?:download|view|open|get) (?:as |the |this )?(?:pdf|(?:pdf|document|file"
    r"|report) ?[-–—(|:] ?[\d.,]+ ?[km]b\)?.{0,30})"
    r"|(?:pdf|html|csv|odt)(?: document)?, ?[\d.,]+ ?[km]b(?:, \d+ pages?)?"
    r"|(?:toggle|show|hide) (?:more )?(?:options|transcript|caption|captions|image|menu)(?: (?:download|embed|share"
    r"|transcript|chapters|copy link))*"
    r"|(?:play|watch|listen|video|audio)[ .:]*(?:video|audio|live|now)?[ .:]*duration ?:? ?(?:\d{1,2} ?(?:hours?"
    r"|minutes?|mins?|seconds?|secs?|h|m|s)[ ,]*(?:and )?){1,3}"
    r"|\d[\d.,]*[km]? (?:accesses|citations|altmetric|downloads|metrics)(?:[ |·]*\d[\d.,]*[km]? (?:accesses|citations"
    r"|altmetric|downloads)){0,3}"
    r"|(?:accesses|citations|altmetric|downloads) ?:? ?\d[\d.,]*k?"
    r"|(?:image|media|video|photo|audio) (?:caption|source|credit), .{3,200}|media caption: .{3,200}"
    r"|(?:read|listen to|watch) (?:this|the) (?:article|story|page|post|report) in (?:spanish|english|french|german"
    r"|arabic|chinese|portuguese|welsh|russian|ukrainian|hindi|urdu|polish|italian|persian|turkish|hebrew)"
    r"|(?:have you been|are you|were you) affected by (?:[^?]{3,60} in this (?:article|story|report|programme|episode)"
    r"|[^?]{3,80}\? ?(?:get in touch|e-?mail us|contact us|share your|tell us|let us know|write to|call)\b.{0,120})"
    r"|this video (?:has expired|can(?:no|')t be played|is (?:no longer|not) available)\b.{0,120}"
    r"|(?:the .{2,40} is committed to publishing a diversity of letters\b.{0,240}|letters to the editor (?:may|can"
    r"|should) be\b.{0,120}|send (?:a )?letters? to the editor\b.{0,120})"
    r"|[\w .'-]{3,40} (?:can|may) be (?:(?:reached|contacted|e-?mailed) (?:at|on|by|via)|followed (?:on|at))\b.{4,120}"
    r"|(?:e-?mail|reach|contact|call|text) [\w'. -]{3,30} at (?:[\w.+-]+@|\(?\d{3}).{2,100}|our journalism ?: ?.{0,80}"
    r"|.{0,40}\bsee our (?:journalism|standards)\b.{0,60}"
)
#: The same in languages other than English; looked at on lines that may not be English.
ELSEWHERE = pattern(
    # "Lo oyes en 3:15 (voz artificial)"
    r"(?:[▷⏵🔈🔉🔊] ?)?(?:ouvir|ouça|ou[çc]a-o|escuch\w+|escúch\w+|ascolta\w*|écout\w+|anhören|hören sie|vorlesen"
    r"|lyssna|luister\w*|posłuchaj|слуша\w+|прослуша\w+|dinle\w*)\b[^.!?]{0,40}\b\d{1,2}(?:[:.]\d\d| ?min\w*)\b"
    r" ?\(?[^.!?()]{0,30}\)?"
    r"|(?:voz|voix|voce|stimme|stem|głos|голос) (?:sintética|artificial|synthétique|artificielle|sintetica|artificiale)"
    r"|(?:synthetische|künstliche|computer-?)[ ]?stimme"
    r"|(?:ouvir|ouça|escuchar|escucha|ascolta|écouter|anhören|vorlesen|lyssna|lytt|lyt|kuuntele|luister|posłuchaj"
    r"|слухати|слушать|прослушать|dinle|dengarkan|nghe)\b[\w' ]{0,30}?[ :(|·-]*\d{1,2}(?::\d\d| ?min\w*\.?)\)?(?: "
    r"?/ ?\d{1,2}:\d\d)?(?: \d(?:[.,]\d+)?x)*"
    r"|(?:字号|字體|字体|字級|文字サイズ|文字の大きさ|글자크기|글자 크기|text size|font size|lettergrootte"
    r"|textstorlek|tekststørrelse|schriftgröße|taille|tamaño|tamanho) ?[:：|]? ?(?:(?:大|中|小|特大|標準|标准|拡大"
    r"|크게|작게|보통|a[+-]?|small|medium|large|klein|groot|s|m|l|xl|[+-])[ |/、·]*){1,6}"
    r"|写真を見る[（(（]?全?\d+枚.{0,4}"
    r"|(?:写真|画像|photo|图|圖)[（(（:： ]{0,2}\d+ ?/ ?\d+[）)）]?"
    r"|(?:har du|hittade du|hittat|ser du|fant du|fandt du|ser du|huomasitko|löysitkö|našli jste|všimli jste si"
    r"|hibát|ai (?:găsit|observat)|βρήκατε|εντοπίσατε|zauważyłeś|yanlış|mempunyai"
    r"|menemukan)\b[^.?!]{0,60}\b(?:fel|feil|fejl|virhe\w*|chyb\w*|talált\w*|greșe\w*|eroare|λάθος"
    r"|kesalahan)\b[^.?!]{0,30}\? ?.{0,100}"
    r"|tipsa (?:oss|redaktionen)\b.{0,80}"
)


@rule(
    "BP118",
    severity="error",
    words=(
        "big letters",
        "affected by",
        "in spanish",
        "this article in",
        "this story in",
        "reading ruler",
        "latest first",
        "liveupdat",
        "autoupdat",
        "read by",
        "bookmark",
        "news@",
        "you have something",
        "for complaints",
        " photos",
        " images",
        "bilder",
        "fotos",
        "show menu",
        "show more",
        "show image",
        "send letter",
        "see our",
        " x ",
        "×",
        ".5x",
        "1x",
        "2x",
        "a a",
        "a+",
        *("1x ", "2x ", "1× ", "2× ", "a a+", "a+ a", "a- a", "a | a", "a a a"),
        *(
            "refresh",
            "updates ",
            "updating",
            "reload",
            "aktualis",
            "actualis",
            "actualiz",
            "aggiorna",
            "atualiza",
            "ververst",
        ),
        *("odśwież", "обновля", "yenilen", "newest", "latest e", "latest p", "latest u", "oldest ", "most recent"),
        *(
            "large",
            "bigger",
            "smaller",
            "dyslexi",
            "contrast",
            "night mode",
            "dark mode",
            "reading mode",
            "reader mode",
        ),
        *(
            "focus mode",
            "zen mode",
            "greyscale",
            "grayscale",
            "easy read",
            "easy-read",
            "easy to read",
            "plain language",
        ),
        *("text only", "text-only", "screen reader", "screen-reader", "sign language", "reading guide", "reading mask"),
        *(
            "leichte",
            "einfache sprache",
            "gebärden",
            "kontrast",
            "große schrift",
            "gros caract",
            "facile à lire",
            "langue des",
        ),
        *(
            "contraste",
            "lectura fácil",
            "letra grande",
            "lengua de",
            "leitura fácil",
            "libras",
            "contrasto",
            "lettura facile",
        ),
        *(
            "caratteri grandi",
            "grote letters",
            "duża czcionka",
            "слабовидящих",
            "hear ",
            "listen",
            "voice",
            "escuch",
            "escúch",
        ),
        *("ascolta", "écout", "anhören", "hören sie", "vorlesen", "lyssna", "luister", "posłuchaj", "слуша", "dinle"),
        *("voz ", "voix ", "voce ", "stimme", "aloud by", "spoken by", "narrated by", "voiced by"),
        *(
            "contact reporter",
            "reach reporter",
            "contact the reporter",
            "contact the author",
            "view all ",
        ),
        *(
            "see all ",
            "alle ",
            "more photos",
            "more images",
            "image caption",
            "media caption",
            "video caption",
        ),
        *("photo caption",),
        *(
            "duration",
            "accesses",
            "citations",
            "altmetric",
            "image source",
        ),
        *(
            "photo credit",
            "has expired",
            "diversity of letters",
            "letters to the editor",
            "be reached",
        ),
        *(
            "be contacted",
            "be followed",
            "our journalism",
        ),
        *(
            "lettergrootte",
            "字号",
            "字體",
            "字体",
            "字級",
            "文字サイズ",
            "文字の大きさ",
            "글자",
            "写真",
            "画像",
            "图",
            "圖",
        ),
        *(
            "foto's",
            "fel?",
            "feil",
            "fejl",
            "virhe",
            "chyb",
            "hibát",
            "greșe",
        ),
        *(
            "eroare",
            "λάθος",
            "tipsa",
            "tips oss",
            "hear from you",
        ),
        *(
            "what you've submitted",
            "effort has been made",
            "include personal",
            "ouvir",
            "ouça",
            "escuch",
        ),
        *(
            "ascolta",
            "écouter",
            "vorlesen",
            "anhören",
            "lyssna",
            "lytt",
            "kuuntele",
            "luister",
            "posłuchaj",
        ),
        *(
            "слуша",
            "слухати",
            "dinle",
            "dengarkan",
            "1.5x",
            "1.0x",
            "1x",
            "mispronunciations",
            "toggle",
        ),
        *(
            "listen",
            "audio",
            "duration:",
            "length:",
            "narration",
            "text size",
            "font size",
            "inaccuracy",
            "correction",
            "use this form",
            "tip?",
            "tips?",
            "news?",
            "story?",
            "stories?",
            "photo?",
            "photos?",
            "feedback",
            "newsroom",
            "e-mail",
            "email",
            "contact",
            "contact:",
            "contact reporter",
            "know more",
            "know anything",
            "send your",
            "send us",
            "submit",
            "want to send",
            "include a contact",
            "include your name",
            "reading this page",
            "what you think",
            "an opinion",
            "opinion on",
            "journalism relies",
            "general inquiries",
            "general enquiries",
            "appropriate category",
            "individual replies",
            "taking time",
            "taking the time",
            "problems",
            "questions",
            "using ai",
            "a star",
            "rate us",
            "review us",
            "reaction",
            "якщо ви",
            "помітили",
            "если вы",
            "znalazłeś",
            "zauważyłeś",
            "masz ",
            "heb je",
            "zie je",
            "fout",
            "haben sie",
            "hast du",
            "repéré",
            "une faute",
            "encontrou",
            "viu ",
            "hai trovato",
            "hai notato",
        ),
        *openings(PHRASES, AT_EDGES),
        "mistake",
        "error",
        "typo",
        "artikel",
        "article",
        "erreur",
        "gallery",
        "back to",
        "nach oben",
        "ошибку",
        "опечатку",
        "помилку",
        "wrong with this",
        *("get in touch", "contact us", "contact our", "contact the", "email us", "e-mail us", "email our", "call us"),
        *(
            "whatsapp",
            "let us know",
            "tell us",
            "write to us",
            "reach us",
            "reach out",
            "send us",
            "send it",
            "send your",
        ),
        *("schreiben sie uns", "melden sie sich", "schreib uns", "écrivez", "contactez", "escríb", "contáctanos"),
        *("scrivici", "contattaci", "escreva", "envie ", "fale com", " ons", "napisz do nas", "skontaktuj"),
        "pdf",
    ),
    confidence=0.94,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "⟦Portions: 1x 2x 4x⟧\n⟦A A+ A++ Plain letters⟧\nThe boat came in.",
        "The boat came in.\n⟦Large print | high contrast⟧\n⟦Ticker aktualisiert sich alle 30 Sekunden⟧",
        "The well ran dry in August.\n⟦Decrease text size⟧\n⟦Schriftgröße: A A A⟧\n⟦この記事を聞く⟧",
        "Brunnen sinade i augusti.\n⟦Lyssna på artikeln 4 min⟧",
        "The well ran dry in August.\n⟦See an error in our story? Click here to report it.⟧\n⟦Listen to this article · "
        "6:12 min⟧",
        "The well ran dry in August.\n⟦Do you have a story about wells? Get in touch with our newsroom on WhatsApp.⟧",
        "⟦Print this article⟧\nThe well ran dry in August.",
        "The well ran dry in August.\n⟦Was this article helpful?⟧\n⟦Listen to this article⟧",
    ),
    good=(
        "The large print runs to nine volumes.",
        "She learned sign language in the harbour.",
        "She will print the article tomorrow.",
        "“Got any water?” he asked. They told us that they had none.",
        "Listen to the birds and count them.",
        "He reads aloud to the children.",
    ),
)
def reader_tools(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Tools around the article: print, listen, save, text size.

    Buttons that act on the page are not part of its text.
    """
    yield from phrase_lines(document, places, PHRASES, VARIABLE, elsewhere=ELSEWHERE, at_edges=AT_EDGES)
