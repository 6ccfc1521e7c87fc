"""Tools around the article: print, listen, save, text size."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, phrase_lines

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
    "envoyer par e-mail / enviar por correo / invia per email / wyślij e-mailem / "
    "als pdf speichern / imprimer / écouter / écouter l'article / imprimer l'article / taille du texte / "
    "escuchar artículo / escuchar noticia / tamaño del texto / ouvir / ouvir artigo / ouça este artigo / "
    "ascolta / ascolta l'articolo / распечатать / версия для печати / слушать / друкувати / "
    "версія для друку / yazdır / drukuj / wydrukuj / posłuchaj / afdrukken / beluister dit artikel",
    "print this recipe / print recipe / hear this story / hear this article / listen to this post / "
    "listen to post / listen to the article / listen to the story / listen · share / "
    "powered by trinity audio / voice is ai-generated. inconsistencies may occur / "
    "this story is read by an ai voice / this article is read by an ai voice / text to speech / small text / "
    "medium text / large text / normal text size / larger text size / very large text size / text settings / "
    "change text size / a- a a / a- a / a+ a / font size: a a / increase font / decrease font / "
    "default font size / toggle font size / text size: a a a / [text size: a a a] / suggest a correction / "
    "report a correction / report a typo / report an issue / report a problem / "
    "report an error in this article / report this content / report bug or abuse / report this / "
    "reuse this content / reuse content / license this article / license this content / licence this content / "
    "purchase licensing rights / purchase licensing rights, opens new tab / acquire licensing rights / "
    "acquire licensing rights, opens new tab / request reprints / order reprints / republish this article / "
    "republish this story / copy text / send us feedback / feedback to editors / feedback / send feedback / "
    "leave feedback / let us know if there is a problem with our content / was this useful / "
    "was this article useful / did you like this article / did you enjoy this article / "
    "did you find this article useful / did you find this useful / did you find what you were looking for / "
    "is this article helpful / how useful was this post / how would you rate this article / "
    "click on a star to rate it / let us improve this post / tell us how we can improve this post / "
    "as you found this post useful / we are sorry that this post was not useful for you / "
    "no votes so far! be the first to rate this post / what's your reaction / like this article / "
    "clap so others can find it / you have permission to edit this article / edit this entry / "
    "generate key takeaways / did our ai summary help / show summary / hide summary / read summary / "
    "summary is ai-generated, newsroom-reviewed / these are ai-generated summaries of comments / "
    "download article / download as pdf / save to pdf / pdf version / view pdf / get pdf / "
    "view this article in print / show caption / hide caption / hide transcript / save to read later / "
    "email article to a friend / buy me a coffee / support us on patreon / contact us about this story / "
    "contact our newsroom / contact the author / contact the editor / contact us below / send us your news / "
    "send your stories and photos now / got a news tip / got a story / got a tip / got a tip for us / "
    "have a news tip / have a story tip / submit a news tip / send us a tip / send a tip / submit a tip / "
    "submit your news / see an error / see something wrong / spot an error / your feedback is important to us / "
    "thank you for your feedback / thank you for taking time to provide your feedback to the editors / "
    "cite this / how to cite this article / copy citation / download citation / get citation / "
    "view on wikipedia",
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
)
AT_EDGES = known(  # may be headings or items of a list inside the article
    "print / email / listen / save as pdf / download pdf / like / vote / play / permalink / transcript / "
    "download / reset / imprimir / stampa / drucken / escuchar / dinle / luister",
    "aa / aaa / a a / a a reset / a a a / contact our team / republish / contribuer / merken / merkliste / opslaan / "
    "zapisz / salvar / guardar / enregistrer / зберегти / сохранить / simpan / kaydet / 收藏 / 保存 / 印刷 / "
    "reuse / cite / share / hide / read aloud",
)
VARIABLE = pattern(
    r"(?:listen|audio|ouvir (?:o )?(?:texto|artigo)|escuchar (?:el )?(?:texto|artículo)"
    r"|ascolta (?:l')?(?:articolo|testo))"
    r"(?: to (?:this )?(?:article|story|post|page))?[ :(|·-]*\d{1,2}(?::\d\d|"
    r" ?min(?:utes?)?)(?: \d+ ?sec(?:onds)?)?\)?"
    r"|(?:diesen |den )?artikel (?:jetzt )?(?:anhören|vorlesen)(?: lassen)? ?\(?\d.{0,20}|écouter (?:cet"
    r"|l')article\b.{0,30}"
    r"|(?:fehler (?:gefunden|entdeckt)|une erreur|¿?has (?:visto|encontrado) un error|encontrou um erro"
    r"|hai trovato un errore)\b.{0,100}"
    r"|(?:view|open|launch|see) (?:the )?(?:full )?(?:photo |picture |image )?gallery(?: ?[:(].{0,60})?"
    r"|back to (?:the )?top|nach oben"
    r"|(?:found|see|spotted|notice|spot) an? (?:mistake|error|typo)\b.{0,160}|(?:нашли|заметили) (?:ошибку"
    r"|опечатку)\b.{0,160}|(?:знайшли|помітили|якщо ви знайшли) помилку\b.{0,160}|(?:is|was) (?:there"
    r" )?(?:anything|something) wrong with this (?:article|page).{0,60}"
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
    r"|(?:see|saw|seen|find|found|notice|noticed|spot|spotted|if you (?:see|find|notice|spot|have come across)) "
    r"an? (?:[\w ]{0,24})?(?:error|mistake|typo|inaccuracy)\b.{0,200}"
    r"|to (?:report|request|suggest|submit) (?:an? |any )?(?:correction|error|typo|mistake|clarification"
    r"|factual)\b.{0,160}|use this form if you have\b.{0,400}"
    r"|(?:have|got|know of|do you have) (?:an? |any )?(?:[\w ]{0,20})?(?:tips?|stor(?:y|ies)|news|story (?:idea"
    r"|suggestion)s?|question|feedback|photos?|more information|concerns?)\b[^.?!]{0,60}\? ?.{0,20}"
    r"(?:e-?mail|contact|call|send|text|write|tell|share|click|let us|get in touch|talk to|reach|dm|whatsapp"
    r"|submit|chat)\b.{0,240}"
    r"|(?:do you )?know (?:more|anything|something)\b[^.?!]{0,60}\? ?(?:e-?mail|contact|call|send|write|get in "
    r"touch|tell|let us)\b.{0,120}|want to send us\b.{0,160}"
    r"|(?:send|submit|e-?mail|share) (?:us )?(?:your |a |any )?(?:news|stor(?:y|ies)|story ideas|tips|photos"
    r"|pictures|views|press releases?|comments|questions)\b.{0,60}(?:@|\bto (?:our|the newsroom|us\b)|\bnow\b"
    r"|\bhere\b).{0,120}"
    r"|send your (?:news |story )?(?:stories|ideas|tips|photos)\b.{0,160}|(?:contact|e-?mail|reach) (?:reporter"
    r"|the reporter|our (?:news ?desk|newsroom|team)|me|the (?:author|newsroom|editor))\b ?:?.{0,60}(?:@[\w.-]+"
    r"|\+?\d[\d ()-]{6,18})(?:,? or .{0,80})?"
    r"|contact(?: us)? ?: ?[\w.+-]+@[\w.-]+|please include (?:a contact number|your name)\b.{0,200}|if you are "
    r"reading this page and can't see the form\b.{0,400}|let us know what you think\b.{0,120}"
    r"|(?:if you have|do you have) (?:something|an opinion|information|any information|a complaint|concerns|any "
    r"questions|any complaints|an objection|any objection)\b.{0,120}\b(?:(?:contact|e-?mail|write to) (?:us|the "
    r"editor|our|the author|\S+@)|click here|submit a)\b.{0,300}"
    r"|have an opinion on\b.{0,300}|the best public interest journalism relies on\b.{0,160}|(?:for|with) "
    r"general (?:inquiries|enquiries|feedback)\b.{0,200}|for (?:corrections|feedback|complaints)\b.{0,120}"
    r"|please select the most appropriate category\b.{0,120}|(?:however, )?we do not guarantee individual "
    r"replies\b.{0,160}|your feedback is important to us\b.{0,200}|thank you for taking (?:the )?time "
    r"to\b.{0,120}"
    r"|have (?:any )?(?:problems|feedback|questions)\b.{0,60}\? ?.{0,120}(?:questions\?|us\b.{0,120})|tell us "
    r"what you think of\b.{0,160}|help us improve\b.{0,60}|\w+ is using ai to (?:generate|summari[sz]e)\b.{0,200}"
    r"|click (?:on )?a star to rate it.{0,20}|(?:rate|review) (?:and (?:rate|review) )?us on .{2,60}|what's "
    r"your reaction.{0,4}"
    r"|(?:как|если) (?:вы )?(?:нашли|заметили|обнаружили) (?:ошибку|опечатку)\b.{0,200}|если вы нашли\b.{0,160}"
    r"|якщо ви (?:помітили|знайшли|виявили)\b.{0,200}|помітили\b.{0,60}\b(?:виділіть|повідом)\w*.{0,100}"
    r"|(?:znalazłeś|zauważyłeś|widzisz) (?:błąd|literówkę)\b.{0,120}|masz (?:ciekawy|pomysł|temat"
    r"|informacj)\w*\b.{0,120}|(?:heb (?:je|u)|zie je|fout|foutje)\b.{0,60}\? ?(?:mail|tip|meld|laat"
    r"|stuur)\b.{0,100}"
    r"|(?:haben sie|hast du) (?:einen |eine )?(?:fehler|hinweis|frage|anregung|tipp)\w*\b.{0,160}|(?:vous avez "
    r"(?:repéré|trouvé|remarqué)|une erreur|une faute)\b.{0,60}\? ?.{0,120}|(?:encontrou|viu) (?:algum "
    r")?erro\b.{0,120}|hai (?:trovato|notato) un errore\b.{0,120}"
)


@rule(
    "BP118",
    severity="error",
    words=(
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
        *PHRASES,
        *AT_EDGES,
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
        "The well ran dry in August.\n⟦See an error in our story? Click here to report it.⟧\n⟦Listen to "
        "this article · 6:12 min⟧",
        "The well ran dry in August.\n⟦Do you have a story about wells? Get in touch with our newsroom on WhatsApp.⟧",
        "⟦Print this article⟧\nThe well ran dry in August.",
        "The well ran dry in August.\n⟦Was this article helpful?⟧\n⟦Listen to this article⟧",
    ),
    good=(
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
    yield from phrase_lines(document, places, PHRASES, VARIABLE, at_edges=AT_EDGES)
