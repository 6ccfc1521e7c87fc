"""Comment form or its leftovers."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, openings, phrase_lines
from sourcequal.scorers.sample_letters import in_sample_letter

PHRASES = known(
    "go away a reply / go away a comment / go away a remark / depart a reply / depart a comment / leave a remark / "
    "depart a remark / go away a reply cancel reply / depart a reply cancel reply / your e mail address / "
    "leave a reply / leave a comment / leave a reply cancel reply / leave a comment cancel reply / "
    "post a comment / post comment / add a comment / add comment / write a comment / submit comment / "
    "cancel reply / no comments / no comments yet / 0 comments / be the first to comment / "
    "be the first to leave a comment / be the first to reply / be the first to review / "
    "join the discussion / join the conversation / view comments / view all comments / show comments / "
    "load comments / load more comments / see all comments / hide comments / read comments / "
    "comments are closed / comments are off / comments off / comments closed / comment * / comments: / "
    "your comment / your name / your email / your email address will not be published / "
    "your email address will not be published. required fields are marked * / "
    "your email address will not be published. required fields are marked / required fields are marked * / "
    "required fields are marked / "
    "save my name, email, and website in this browser for the next time i comment / "
    "save my name, email, and website in this browser for the next time i comment. / "
    "notify me of new comments / notify me of new posts / notify me of follow-up comments by email / "
    "notify me of new posts by email / notify me of new comments via email / log in to comment / "
    "login to comment / log in to leave a comment / sign in to comment / please log in to comment / "
    "please login to comment / post reply / sort by oldest / sort by newest / newest first / oldest first / "
    "discussion about this post / what do you think / what are your thoughts / have your say / "
    "please enter your comment / please enter your comment! / please enter your name here / "
    "you have entered an incorrect email address / you have entered an incorrect email address! / "
    "powered by disqus / comments powered by disqus / "
    "please enable javascript to view the comments powered by disqus / "
    "this site uses akismet to reduce spam / report comment / name * / email * / email (required) / "
    "name (required) / report abuse / add your comment / make a comment / write a reply / "
    "write a response / comment from the forums / comments from the forums",
    "kommentar schreiben / kommentar verfassen / schreibe einen kommentar / schreiben sie einen kommentar / "
    "kommentar hinterlassen / hinterlasse einen kommentar / schreibe einen kommentar antworten abbrechen / "
    "kommentar verfassen antwort abbrechen / antworten abbrechen / keine kommentare / kommentieren / "
    "jetzt kommentieren / zum kommentieren anmelden / zum kommentieren einloggen / zum kommentieren bitte einloggen / "
    "zum kommentieren bitte anmelden / kommentar melden / "
    "deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert / kommentar abschicken / "
    "alle kommentare / kommentare anzeigen / diskutieren sie mit / ihr kommentar / "
    "diese website verwendet akismet, um spam zu reduzieren",
    "laisser un commentaire / laissez un commentaire / commentaires / commenter / réagir / "
    "signaler un abus / signaler ce commentaire / connectez-vous pour commenter / "
    "ajouter un commentaire / aucun commentaire / votre adresse e-mail ne sera pas publiée / "
    "laisser un commentaire annuler la réponse / annuler la réponse / votre commentaire / "
    "publier un commentaire / poster un commentaire / voir les commentaires",
    "comentarios / deja un comentario / deja una respuesta / dejar un comentario / comentar / "
    "sin comentarios / deja un comentario cancelar la respuesta / cancelar la respuesta / "
    "tu dirección de correo electrónico no será publicada / publicar el comentario / ver comentarios / "
    "agregar comentario",
    "comentários / deixe um comentário / deixe uma resposta / deixe seu comentário / nenhum comentário / "
    "cancelar resposta / o seu endereço de e-mail não será publicado / publicar comentário / comente",
    "commenti / lascia un commento / lascia un commento annulla risposta / nessun commento / "
    "scrivi un commento / il tuo indirizzo email non sarà pubblicato / commenta / annulla risposta / "
    "rispondi",
    "комментарии / добавить комментарий / оставить комментарий / оставьте комментарий / отменить ответ / "
    "нет комментариев / комментировать / ваш адрес email не будет опубликован / читать комментарии / "
    "написать комментарий / обсудить",
    "коментарі / залишити коментар / додати коментар / залишити відповідь / скасувати відповідь / "
    "немає коментарів / коментувати",
    "yorumlar / yorum yap / yorum yaz / bir yanıt yazın / bir cevap yazın / yorum bırakın / yorum gönder / "
    "e-posta adresiniz yayınlanmayacak / yorum ekle",
    "komentarze / dodaj komentarz / zostaw komentarz / brak komentarzy / skomentuj / "
    "anuluj pisanie odpowiedzi / twój adres e-mail nie zostanie opublikowany / odpowiedz",
    "beantwoorden / log in om te reageren / "
    "reacties / geef een reactie / laat een reactie achter / plaats een reactie / reageer / geen reacties / "
    "reactie annuleren / je e-mailadres wordt niet gepubliceerd / reactie plaatsen",
    "name* / email* / website * / your comment * / type here / write a comment / write your comment / "
    "enter your comment here / add new comment / submit reply / post comments / comments off on this post / "
    "comment policy / commenting policy / comment guidelines / comments policy / comment rules / "
    "comments: our rules / our comment policy / read the rules here / please enter your name / "
    "please leave this field empty / leave this field blank / leave this field empty / older comments / "
    "newer comments / older comments → / show more comments / load comments / view comment / show comment / "
    "be the first to write a review / no reviews yet / no responses yet / start a conversation / "
    "start the conversation / start the discussion / comments disabled / comments have been disabled / "
    "commenting is closed / comments for this article are closed / the comments section is closed / "
    "comments are closed on this story / comments are disabled / this discussion is closed / "
    "this conversation is moderated / welcome to the discussion / join in the conversation / "
    "what readers are saying / reader comments / reader interactions / user comments / comments from readers / "
    "featured comment / top comments / sort by best / post a comment as anonymous / report this comment / "
    "report this comment cancel / report inappropriate content / flag as inappropriate / "
    "are you sure you want to delete this comment / replydelete / reply delete / add a rating / no ratings yet / "
    "subscribe to post comments / subscribe to: post comments (atom / subscribe to: comments (atom / "
    "subscribe to: posts (atom / links to this post / notify me of followup comments via e-mail / "
    "notify me when new comments are added / email me new comments / leave your comment / leave your thoughts / "
    "share your thoughts / share your thoughts with us / share your views / share your opinion / "
    "watching this discussion / stop watching this discussion / "
    "you must verify your email before you can comment / "
    "you must confirm your public display name before commenting / reply to this post / reply to topic / "
    "quick reply / expand full comment / continue this thread / comment deleted by user / "
    "comment removed by moderator / comments feed / please turn off your caps lock / respond / saved ! / "
    "have a comment? type your comment and click 'post comment",
    "kommentar absenden / kommentarfunktion geschlossen / kommentare sind geschlossen / "
    "die kommentarfunktion ist geschlossen / leserkommentare / beitrag kommentieren / "
    "diesen artikel kommentieren / benachrichtige mich über nachfolgende kommentare via e-mail / "
    "benachrichtige mich über neue beiträge via e-mail / zur netiquette / ältere kommentare / "
    "neuere kommentare",
    "soyez le premier à commenter / soyez le premier à réagir / les commentaires sont fermés / "
    "les commentaires sont clos / commentaire * / nom * / e-mail * / "
    "prévenez-moi de tous les nouveaux commentaires par e-mail / réagir à cet article / vos commentaires / "
    "vos réactions / signaler un contenu / commenter cet article / lire les commentaires / "
    "charger plus de commentaires",
    "comentario * / nombre * / correo electrónico * / mis comentarios / sé el primero en comentar / "
    "los comentarios están cerrados / cerrado para comentarios / escribe un comentario / deja tu comentario / "
    "normas de participación / comentário * / nome * / seja o primeiro a comentar / "
    "contribua com a sua opinião / envie seu comentário / os comentários estão fechados / "
    "escreva um comentário / partecipa alla discussione / commento * / i commenti sono chiusi / "
    "sii il primo a commentare / tutti i commenti",
    "комментариев нет / комментарий * / имя * / комментариев пока нет / комментарии закрыты / "
    "войдите, чтобы оставить комментарий / чтобы оставить комментарий, необходимо авторизоваться / "
    "комментарии отключены / коментар * / ім'я * / коментарі закриті / коментарів немає / yorum * / "
    "ilk yorumu siz yapın / ilk yorum yapan siz olun / yorumlar kapalı / yorumunuz / komentarz * / nazwa * / "
    "możliwość komentowania / komentowanie wyłączone / reageer op dit artikel / reageren / "
    "wees de eerste die reageert / reacties zijn gesloten / naam * / reactie *",
    "tulis komentar / tinggalkan balasan / tinggalkan balasan batalkan balasan / kirim komentar / "
    "belum ada komentar / التعليقات / أضف تعليق / أضف تعليقا / أضف تعليقاً / اترك تعليقا / اترك تعليقاً / "
    "اترك ردا / لا توجد تعليقات / إلغاء الرد / اترك تعليقاً إلغاء الرد / اترك ردا إلغاء الرد / コメントを残す / "
    "コメントを残す コメントをキャンセル / コメントする / コメントを書く / コメントを送信 / コメント一覧 / "
    "コメントはまだありません / コメントはありません / 发表评论 / 发表回复 / 取消回复 / 发表回复 取消回复 / "
    "网友评论 / 评论列表 / 暂无评论 / 查看评论 / 我要评论 / 写评论 / 全部评论 / 最新评论",
    "the comments below have not been moderated / the comments below have been moderated in advance / the comments "
    "below have been moderated / we are no longer accepting comments on this article / comments are subject to "
    "moderation / view 1 comment / have your say — / sort by / sort by: / most relevant / top comment / top rated / "
    "most liked / all comments / view replies / view more comments / show replies / hide replies / post your "
    "comment / post your comments / submit your comment / submit a comment / comment now / add a public comment / "
    "be the first to share your thoughts / this comment was deleted / this comment has been deleted / this comment "
    "has been removed / comment deleted / comment removed / this comment was removed by a moderator / removed by "
    "moderator / comment score below threshold / guest comment / reply to this comment / in reply to / recommend "
    "this comment / please read our comment policy / please read our commenting policy / please follow our "
    "community guidelines / keep it civil / published comments are readers' own views / login to join the "
    "conversation / log in to join the conversation / sign in to join the conversation / register to comment / "
    "create a display name to comment / you must be logged in to post a comment / you must be logged in to comment",
    "kommentera / kommentera artikeln / kommentarer / kommentarer ( / visa kommentarer / läs kommentarer / skriv en "
    "kommentar / lämna en kommentar / lämna ett svar / avbryt svar / inga kommentarer / inga kommentarer ännu / "
    "logga in för att kommentera / var först med att kommentera / anmäl kommentar / svara / din e-postadress kommer "
    "inte publiceras / obligatoriska fält är märkta / kommentarsfältet är stängt / kommenter / kommenter saken / "
    "legg igjen en kommentar / legg igjen en kommentar avbryt svar / skriv kommentar / vis kommentarer / se "
    "kommentarer / ingen kommentarer / ingen kommentarer ennå / logg inn for å kommentere / kommentarfeltet er "
    "stengt / svar / e-postadressen din vil ikke bli publisert / kommentér / efterlad en kommentar / giv en "
    "kommentar / vis alle kommentarer / log ind for at kommentere / annuller svar / kommentarsporet er lukket / "
    "anmeld kommentar / kommentit / kommentoi / kommentoi juttua / kommentoi artikkelia / kirjoita kommentti / jätä "
    "kommentti / lisää kommentti / näytä kommentit / lue kommentit / ei kommentteja / kirjaudu kommentoidaksesi / "
    "vastaa / peruuta vastaus / kommentointi on suljettu / sähköpostiosoitettasi ei julkaista / komentáře / "
    "komentář / přidat komentář / napsat komentář / zobrazit komentáře / vstoupit do diskuze / diskuze / diskuse / "
    "zrušit odpověď na komentář / žádné komentáře / odpovědět / vaše e-mailová adresa nebude zveřejněna / přihlaste "
    "se a diskutujte / hozzászólások / hozzászólás / hozzászólok / szólj hozzá / új hozzászólás / hozzászólás írása "
    "/ vélemény, hozzászólás / válasz megszakítása / nincs hozzászólás / kommentek / kommentelek / az e-mail címet "
    "nem tesszük közzé / comentarii / comentează / adaugă un comentariu / adaugă comentariu / lasă un comentariu / "
    "lasă un răspuns / anulează răspunsul / niciun comentariu / vezi comentariile / adresa ta de email nu va fi "
    "publicată / σχόλια / σχολιάστε / σχολίασε / προσθήκη σχολίου / προσθέστε σχόλιο / αφήστε ένα σχόλιο / γράψτε "
    "ένα σχόλιο / κανένα σχόλιο / ακύρωση απάντησης / απάντηση / αφήστε μια απάντηση / προβολή σχολίων",
    "обговорити / обговорення / прокоментувати / ваш коментар / написати коментар / напишіть коментар / читати "
    "коментарі / показати коментарі / усі коментарі / всі коментарі / увійдіть, щоб залишити коментар / увійдіть, "
    "щоб коментувати / коментарів ще немає / поки немає коментарів / поскаржитися / поскаржитись / ваша e-mail "
    "адреса не оприлюднюватиметься / показать комментарии / все комментарии / ваш комментарий / напишите "
    "комментарий / написать отзыв / обсуждение / обсудить в соцсетях / войдите, чтобы комментировать / "
    "авторизуйтесь, чтобы оставить комментарий / пожаловаться / yorum yazın / yorumunuzu yazın / yorumları gör / "
    "tüm yorumlar / yorum yapabilmek için giriş yapın / yorum yapmak için giriş yapın / henüz yorum yapılmamış / bu "
    "habere yorum yapın / şikayet et / yanıtı iptal et / dodaj swój komentarz / napisz komentarz / pokaż komentarze "
    "/ zobacz komentarze / wszystkie komentarze / zaloguj się, aby komentować / zaloguj się, aby dodać komentarz / "
    "nie ma jeszcze komentarzy / bądź pierwszy i skomentuj / zgłoś komentarz / zgłoś nadużycie / twój komentarz / "
    "dołącz do dyskusji / alle reacties / bekijk reacties / toon reacties / lees reacties / schrijf een reactie / "
    "jouw reactie / je reactie / reactie toevoegen / praat mee / meld je aan om te reageren / reageren is niet meer "
    "mogelijk / reageer als eerste / antwoord annuleren / nog geen reacties",
    "kommentar hinzufügen / kommentare lesen / kommentare ansehen / kommentar senden / mitdiskutieren / jetzt "
    "mitdiskutieren / diskutieren sie mit uns / zur diskussion / meinung schreiben / ihre meinung / sagen sie ihre "
    "meinung / noch keine kommentare / kommentare laden / weitere kommentare / mehr kommentare anzeigen / die "
    "kommentare sind geschlossen / anmelden und kommentieren / melden / antworten anzeigen / donnez votre avis / "
    "donner son avis / votre avis / réagissez / réagissez à cet article / participez à la discussion / rejoindre la "
    "conversation / écrire un commentaire / rédiger un commentaire / ajoutez un commentaire / soyez le premier à "
    "donner votre avis / afficher les commentaires / tous les commentaires / plus de commentaires / identifiez-vous "
    "pour commenter / signaler / aucun commentaire pour le moment / danos tu opinión / da tu opinión / opina / "
    "comenta esta noticia / comenta / comentar esta noticia / escribe tu comentario / ver todos los comentarios / "
    "leer comentarios / añadir comentario / añade un comentario / inicia sesión para comentar / regístrate para "
    "comentar / denunciar comentario / sé el primero en opinar / haz tu comentario / sin comentarios aún / ver más "
    "comentarios / dê sua opinião / opine / comente esta notícia / comente aqui / escreva seu comentário / ver "
    "comentários / todos os comentários / carregar mais comentários / faça login para comentar / inicie sessão para "
    "comentar / denunciar / seja o primeiro a comentar esta notícia / deixe o seu comentário / nenhum comentário "
    "ainda / lascia il tuo commento / scrivi il tuo commento / inserisci un commento / aggiungi un commento / vedi "
    "tutti i commenti / leggi i commenti / mostra commenti / commenta la notizia / commenta l'articolo / accedi per "
    "commentare / partecipa alla conversazione / segnala un abuso / ancora nessun commento / nessun commento "
    "presente",
    "我要留言 / 發表評論 / 發表留言 / 發表回應 / 取消回覆 / 留言 / 讀者留言 / 網友留言 / 網友評論 / 看留言 / "
    "留言板 / 尚無留言 / 登入後留言 / 我有話要說 / 文明上网理性发言 / "
    "文明上网理性发言，请遵守新闻评论服务协议 / 登录后发表评论 / 请登录后评论 / 请先登录后发表评论 / 说两句 / "
    "我来说两句 / 发表 / 发布评论 / 热门评论 / 精彩评论 / 查看全部评论 / "
    "点击加载更多评论 / 评论加载中 / 还没有评论 / 参与评论 / 参与讨论 / 展开更多评论 / コメント投稿 / "
    "コメントを投稿 / コメントを投稿する / コメントを見る / コメントを読む / "
    "コメントをもっと見る / すべてのコメントを見る / みんなのコメント / コメント欄 / コメントする場合はログイン / "
    "ログインしてコメントする / 返信する / 返信を見る / 通報 / 通報する / 違反報告 / "
    "参考になった / 共感した / 댓글 / 댓글쓰기 / 댓글 쓰기 / 댓글 보기 / 댓글보기 / 전체 댓글 / 댓글 더보기 / "
    "댓글을 입력하세요 / 댓글 0 / 댓글 등록 / 답글 / 답글 쓰기 / "
    "로그인 후 댓글 / 의견 쓰기 / 기사 댓글 / 첫 댓글을 남겨주세요 / 댓글삭제 / 최신순 / 추천순 / 신고 / bình "
    "luận / ý kiến / ý kiến bạn đọc / gửi "
    "bình luận / viết bình luận / xem bình luận / xem thêm bình luận / chưa có bình luận / hãy là người bình luận "
    "đầu tiên / đăng nhập để bình luận / tulis komentar anda / tulis komentarmu / lihat semua komentar / lihat "
    "komentar / login untuk berkomentar / jadilah yang pertama berkomentar / kirim tanggapan / laporkan komentar / "
    "टिप्पणी करें / टिप्पणियां / टिप्पणी / अपनी राय दें / कमेंट करें / कमेंट / अपना कमेंट लिखें / পাঠকের মন্তব্য / "
    "মন্তব্য করুন / মন্তব্য / আপনার মতামত লিখুন / মতামত দিন / আপনার মন্তব্য / תגובות / תגובה / כתבו תגובה / הוסף "
    "תגובה / הוספת תגובה / הגב / הגיבו / לכל התגובות / הצג תגובות / דווח על תגובה / טרם פורסמו תגובות / اكتب تعليقك "
    "/ اكتب تعليقا / شارك برأيك / عرض التعليقات / كل التعليقات / شاهد التعليقات / تسجيل الدخول للتعليق / الإبلاغ عن "
    "تعليق / كن أول من يعلق / التعليق / أضف ردا / إضافة تعليق",
    "bekijk alle reacties / alle reacties bekijken / alle kommentare anzeigen / voir tous les commentaires / ver "
    "todos os comentários / vedi tutti i commenti / zobacz wszystkie komentarze / visa alla kommentarer / tüm "
    "yorumları gör",
)
AT_EDGES = known(  # may be headings or items of a list inside the article
    "comments / comment / reply / responses / click to expand / captcha / trackbacks / kommentare / "
    "antworten / répondre / responder / ответить",
    "reaction / reactions / discussion / conversation / komentar / コメント / 评论 / diskutieren / diskussion / "
    "netiquette / respuestas / reacciones",
)
COMPANIONS = known(  # labels of the form, and the buttons under each comment
    "name / email / e-mail / website / url / comment / reply / delete / edit / like / dislike / report / share / "
    "quote / collapse / says / top / newest / oldest / best / cancel / submit / respond / close / δ / guest / "
    "anonymous / permalink / enter / comments / restacks / thank / flag / link / parent / nombre / nom / "
    "site web / web / antworten / répondre / sitio web / responder / rispondi / ответить / відповісти / "
    "yanıtla / balas / رد / 返信 / 回复 / 评论 / اسم / сайт / sito web / normas",
)
VARIABLE = pattern(
    # how many there are
    r"\(?\d[\d.,]{0,6}[km]?\)? ?(?:comments?|replies|responses?|kommentare?|commentaires?|comentarios?"
    r"|comentários?|commenti|комментари(?:й|я|ев)|коментар(?:і|ів)?|yorum|komentarz[ey]?|reacties?)(?: \d+)?"
    r"|(?:comments?|kommentare|commentaires|comentarios|comentários|commenti|комментарии|коментарі|replies|reacties"
    r"|komentarze|yorumlar) ?[\[(:]? ?\d{1,6}[\])]?"
    r"|comments (?:are|will be) moderated\b.{0,80}"
    r"|.{0,100}\b(?:let (?:me|us) know|tell (?:me|us)|share [\w ]{3,40}|have your say|leave your thoughts)"
    r" in the comments?"
    r"(?: section)?(?: below)?(?: and \w.{3,60})?"
    r"|last edited by .{2,80}|.{2,40} posts: ?\d[\d.,]*(?: ?[·|] ?joined:? .{4,20})?"
    r"|(?:(?:reply|quote|report|like|share|edit|delete|permalink|\d+ likes?)[ |·•/]+){2,6}"
    r"(?:reply|quote|report|like|share|edit|delete|permalink|\d+ likes?)"
    r"|you must (?:be )?(?:log(?:ged)? ?in|sign(?:ed)? in|register)\b.{0,40}\b(?:comment|reply)(?: here)?"
    r"|(?:please )?(?:log ?in|sign in|register|subscribe)\b.{0,40}\bto (?:post a |leave a |add a |join the"
    r" )?(?:comment|reply|conversation|discussion)"
    r"|(?:we welcome|please keep) (?:your )?comments?\b.{0,80}|\d* ?thoughts? on [\"'“].{1,150}"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6}\.? \d{1,2}, \d{4} at \d{1,2}:\d\d ?[ap]\.?m\.?"
    r"(?: ?[|·-]? ?reply)?"
    # the day of a post and the count of its comments
    r"|(?:(?:last )?updated:? |posted(?: on)?:? |published(?: on)?:? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct"
    r"|nov|dec)\w{0,6}\.? \d{1,2},? \d{4}"
    r"|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6}\.?,? \d{4})"
    r"[ |·•/,–—-]+\d{1,5} comments?"
    # polls
    r"|(?:total votes|total de vot(?:es|os)|totale voti|aantal stemmen|oddanych głosów|nombre de votes) ?:? ?\d[\d., ]*"
    r"|(?:.{0,60} )?(?:vote|take part|have your say) in (?:our|the|this) (?:\w+ )?poll\b.{0,40}"
    r"|(?:view|see|show) (?:poll )?results|(?:want|like) to join the (?:conversation|discussion)\b.{0,120}"
    r"|(?:comments?|opinions?|views) (?:expressed|posted|published) (?:here|below|by (?:users|readers))\b.{0,160}"
    r"|this site uses akismet\b.{0,120}|diese website verwendet akismet\b.{0,120}"
    # the forms of WordPress and their like, in the languages of most pages
    r"|(?:your email address will not be published|deine e-mail-adresse wird nicht veröffentlicht"
    r"|ihre e-mail-adresse wird nicht|votre adresse e-?mail ne sera pas publiée"
    r"|tu dirección de correo electrónico no será publicada|o (?:seu|teu) endereço de e-?mail não será publicado"
    r"|il tuo indirizzo e-?mail non sarà pubblicato|(?:het|je) e-mailadres wordt niet gepubliceerd"
    r"|twój adres e-?mail nie zostanie opublikowany|ваш адрес e-?mail не будет опубликован"
    r"|ваша e-?mail адреса не оприлюднюватиметься|e-?posta (?:hesabınız yayımlanmayacak|adresiniz yayınlanmayacak)"
    r"|alamat e-?mail anda tidak akan dipublikasikan|e-postadressen publiceras inte|لن يتم نشر عنوان بريدك الإلكتروني"
    r"|メールアドレスが公開されることはありません|您的(?:邮箱|电子邮箱|电子邮件)地址不会被公开).{0,120}"
    r"|save my name, e-?mail.{0,120}|meinen namen, meine e-mail-adresse.{0,160}"
    r"|enregistrer mon nom, mon e-?mail.{0,160}|guarda mi nombre, correo.{0,160}"
    r"|salvar meus dados neste navegador.{0,120}|guardar o meu nome.{0,160}|salva il mio nome, e-?mail.{0,160}"
    r"|mijn naam, e-?mail.{0,160}|zapamiętaj moje dane w (?:tej|mojej) przeglądarce.{0,120}|сохранить моё имя.{0,160}"
    r"|зберегти моє ім'я.{0,200}|daha sonraki yorumlarımda.{0,160}|simpan nama, e-?mail.{0,160}|احفظ اسمي.{0,160}"
    r"|次回のコメントで使用するため.{0,120}|在此浏览器中保存我的.{0,120}"
    r"|(?:(?:please )?(?:log ?in|sign in)|you (?:must|need to|have to) [\w ]{2,40}) (?:or \w+ )?to (?:post|leave|add"
    r"|reply|comment)\b.{0,60}"
    r"|(?:you are commenting using|fill in your details below)\b.{0,120}"
    r"|you may not post (?:new threads|replies|attachments)|you may not edit your posts"
    # what the house asks of those who write
    r"|(?:all |your |user |reader )?comments? (?:are|will be|must be|need to be|have to be|should be) (?:moderated"
    r"|approved|reviewed|checked|in english|closed|disabled|subject to)\b.{0,240}"
    r"|please note,? (?:that )?(?:all )?comments\b.{0,160}"
    r"|(?:the )?comments? (?:section|thread) is (?:now )?(?:closed|moderated)\b.{0,160}|we want our comments\b.{0,400}"
    r"|we have migrated to a new commenting\b.{0,240}"
    r"|(?:be (?:respectful|nice|truthful|proactive|civil)|keep it clean|don't threaten|share with us)[.:!] .{0,160}"
    r"|please (?:read|review|see|respect|follow|adhere to|abide by|report)\b.{0,60}\b(?:comment(?:ing|s)?"
    r"|community) (?:policy|guidelines|rules|standards|that break)\b.{0,120}"
    r"|.{2,60} values your comments\b.{0,240}|please keep (?:comments|posts|all posts)\b.{0,160}"
    r"|what do you think\b.{0,80}\b(?:comments?|below|let us know)\b.{0,60}"
    r"|(?:have|got) (?:an? |something )?(?:to )?(?:opinion|view|say|comment)s?\b[^.?]{0,60}\? ?(?:leave|write|share"
    r"|tell|send|type)\b.{0,100}"
    r"|(?:posted by .{2,40}? )at \d{1,2}:\d\d(?: ?[ap]m)?(?: no comments)?(?:[: ]*\d+ comments?)?"
    r"|(?:load|show|view|read|see|hide|all|jump to) (?:the |all |more )?(?:\d[\d,.]* )?(?:comments?|replies"
    r"|responses)(?: ?\(?\d[\d,.]*\)?)?"
    r"|(?:comments?|responses|replies|reviews|reactions|commentaires|kommentare|comentarios|комментарии|коментарі"
    r"|yorumlar|التعليقات|评论) ?[(\[] ?(?:\d[\d,.]*|…|\.\.\.)? ?[)\]]?(?: closed)?"
    r"|based on \d[\d,.]* reviews?"
    r"|(?:opinions?|os comentários|los comentarios|les commentaires|die kommentare"
    r"|комментарии)\b.{0,60}\b(?:responsabilidad\w*|responsabilité|verantwort\w+)\b.{0,160}"
    r"|die redaktion behält sich vor\b.{0,120}|one thought on .{1,150}"
    r"|\d+ (?:gedanken|réflexions?|respuestas?|réponses?|comentários?|pensieri|мысл\w+|reacties) (?:zu|sur|a|em|su|на"
    r"|op) .{1,150}"
    # counters of other languages, and what houses say of their comments
    r"|\(?\d[\d.,]{0,6}[km]?\)? ?(?:kommentarer?|kommentit|kommenttia|komentářů|komentáře?|hozzászólás|comentarii"
    r"|σχόλια|reaktioner|komentar|bình luận|टिप्पणियां|মন্তব্য|תגובות|تعليقات?|条评论|則留言|则评论|评论|留言"
    r"|件のコメント|개의 댓글)(?: "
    r"\d+)?"
    r"|(?:kommentarer|kommentit|komentáře|hozzászólások|comentarii|σχόλια|bình luận|মন্তব্য|תגובות|コメント|댓글"
    r"|评论|評論|留言) "
    r"?[(（:：]? ?\d{1,6} ?(?:件|条|개|則)?[)）]?"
    r"|\d[\d,.]*k? comments? (?:sort by|sorted by|login|log in|view|add|share|the )\b.{0,100}|sort(?:ed)? by ?:? "
    r"?(?:best|top|newest|oldest|new|old|controversial|latest|relevance|q&a)"
    r"|while most comments will be posted\b.{0,300}|\w+ is committed to maintaining a (?:lively|civil)\b.{0,300}"
    r"|(?:dear (?:visitor|reader),? )?the comments? section is\b.{0,160}|published comments are readers'.{0,60}"
    r"|.{2,40} is not responsible for the views of comment\w+.{0,60}"
    r"|have your say ?[—–:-] ?.{5,100}|[^.?!]{4,70}\? ?vote now"
    # closed and moderated
    r"|comments (?:on this (?:piece|article|story) )?are (?:pre-?moderated|post-?moderated)\b.{0,240}|(?:this "
    r"discussion|commenting|the comments section|comments)(?: on this (?:article|story|piece))? (?:is|are|has|have) "
    r"(?:now )?(?:been )?closed\b.{0,80}|view (?:and|or) (?:post|add|leave) comments\b.{0,40}|order by (?:newest"
    r"|oldest)\b.{0,60}"
)


@rule(
    "BP103",
    severity="error",
    words=(
        "you may not",
        "thought on",
        "all posts",
        "based on ",
        "say? ",
        "view? ",
        "opinion? ",
        "permalink",
        " likes",
        *(
            "moderated",
            "commenting",
            "order by",
        ),
        *(
            "kommentar",
            "kommentit",
            "kommenttia",
            "komentář",
            "hozzászólás",
            "comentarii",
            "σχόλια",
        ),
        *(
            "komentar",
            "bình luận",
            "মন্তব্য",
            "תגובות",
            "تعليق",
            "评论",
            "留言",
            "コメント",
            "댓글",
            "sort by",
        ),
        *(
            "sorted by",
            "comments will be",
            "a lively",
            "have your say",
            "vote now",
            "views of comment",
        ),
        *("comments are readers",),
        *(
            "your email address",
            "e-mail-adresse",
            "votre adresse",
            "correo",
            "e-mailadres",
            "adres e",
            "адрес e",
            "e-posta",
            "alamat email",
            "بريدك",
            "メールアドレス",
            "邮箱",
            "电子邮",
            "save my name",
            "meinen namen",
            "enregistrer mon nom",
            "mi nombre",
            "meus dados",
            "o meu nome",
            "mio nome",
            "mijn naam",
            "moje dane",
            "моё имя",
            "моє ім'я",
            "yorumlarımda",
            "simpan nama",
            "احفظ اسمي",
            "コメント",
            "在此浏览器",
            "log in",
            "logged in",
            "login",
            "fill in your details",
            "you may not post",
            "keep it clean",
            "be respectful",
            "be nice",
            "be truthful",
            "be proactive",
            "don't threaten",
            "share with us",
            "reviews",
            "posted by",
            "评论",
            "التعليقات",
            "redaktion behält",
            "one thought",
        ),
        *openings(PHRASES, AT_EDGES),
        "comment",
        "reply",
        "replies",
        "responses",
        "kommentar",
        "commentaire",
        "comentario",
        "comentário",
        "commenti",
        "комментари",
        "коментар",
        "yorum",
        "komentarz",
        "reacties",
        "akismet",
        "last edited by",
        " at ",
        "poll",
        "results",
        "conversation",
        "discussion",
        "opinions",
        "views",
        "posts:",
        "quote",
        "thoughts on",
        *("total votes", "total de vot", "totale voti", "aantal stemmen", "oddanych głosów", "nombre de votes"),
    ),
    confidence=0.95,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "The dam will hold.\n⟦Comments must be approved before they are published.⟧\n⟦Name⟧\n⟦Email⟧\n⟦Post Comment⟧",
        "ダムは持ちこたえる。\n⟦コメントを残す⟧",
        "The dam will hold, engineers said.\n\n⟦Leave a Reply⟧",
        "The dam will hold, engineers said.\n⟦3 Comments⟧\n⟦You must be logged in to post a comment.⟧",
        "Der Damm hält.\n⟦Schreibe einen Kommentar⟧",
    ),
    good=(
        "She would not leave a reply unanswered.",
        "The ministry had no comment.",
        "His comments drew a rebuke from the chair.",
    ),
)
def comment_form(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Comment form or its leftovers.

    The form under the article and its labels are the page's, not the author's.
    """
    for span in phrase_lines(document, places, PHRASES, VARIABLE, at_edges=AT_EDGES, companions=COMPANIONS):
        if not in_sample_letter(document, span.start):
            yield span
