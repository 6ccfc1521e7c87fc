"""Buttons for sharing, saved as text."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, openings, phrase_lines

PHRASES = known(
    "share / share this / share it / share now / share via / share on / share to / share page / share link / "
    "share article / share story / share this post / share this article / share this story / share this page / "
    "share this entry / share this video / share this with / share this: / share this on / share with / "
    "share with friends / share with your friends / sharing is caring / spread the word / spread the love / "
    "share the love / share options / share buttons / sharing options / tweet / tweet this / retweet / pin it / "
    "copy link / copy url / link copied / link copied to clipboard / copy to clipboard / copied / copy this link / "
    "email this / email to a friend / share your love / share by email / share on social media / social share / "
    "share the post / share full article / share full article on / copy article link / copy link to article / "
    "link copied! / email article / share by email / invia per email / bagikan",
    "teilen / artikel teilen / beitrag teilen / diesen artikel teilen / diesen beitrag teilen / "
    "auf facebook teilen / auf twitter teilen / link kopieren / per e-mail teilen / bei facebook teilen / "
    "twittern / per mail teilen / teilen sie diesen artikel / jetzt teilen / weitersagen",
    "partager / partager l'article / partagez / partager cet article / partager sur facebook / "
    "partager sur twitter / partagez cet article / copier le lien / envoyer par email / envoyer par mail / "
    "envoyer par e-mail / lien copié",
    "compartir / comparte / compartir en facebook / compartir en twitter / compartir artículo / "
    "compartir esta noticia / compartir en / copiar enlace / comparte esta noticia / "
    "comparte este artículo / enviar por correo / compartir por whatsapp",
    "compartilhar / compartilhe / partilhar / compartilhe isso / partilhar artigo / "
    "compartilhar no facebook / compartilhe esta notícia / copiar link / partilhe",
    "condividi / condividi su facebook / condividi su twitter / condividi questo articolo / "
    "condividi l'articolo / copia link / condividi con",
    "поделиться / поделиться в / поделиться ссылкой / поделитесь / поделиться новостью / "
    "поделиться в facebook / поделиться в twitter / скопировать ссылку / рассказать друзьям",
    "поділитися / поділитись / поширити / поділитися в facebook / скопіювати посилання",
    "paylaş / paylaşın / facebook'ta paylaş / twitter'da paylaş / bağlantıyı kopyala",
    "udostępnij / podziel się / udostępnij na facebooku / skopiuj link / udostępnij artykuł",
    "delen / deel dit artikel / deel dit bericht / delen op facebook / kopieer link / deel via / "
    "dela artikeln / kopiera länk",
    "kindly share this story / please share this story / share this recipe / share this news / "
    "share this content / share this via / share close button / about sharing / close share options / "
    "link copied to your clipboard / copied to clipboard / the code has been copied to your clipboard / "
    "the url has been copied to your clipboard / click here to share on social media / get link / other apps / "
    "create a link / copy shortlink / copy embed code / more sharing options / other ways to share / "
    "share with us on / like and share / like what you read? share it / pin this / pin this for later / "
    "pin it for later / pin for later / save to pinterest / save this post / pin recipe / "
    "please follow and like us / click to email a link to a friend / click to print / share it on / "
    "share & save / share and save / link to post / share on other sites / addtoany / sharethis / "
    "email thisblogthis / blogthis / send to a friend / send by email / email link / share via sms / "
    "tell a friend / copy article url",
    "diesen artikel weiterempfehlen / artikel weiterempfehlen / artikel versenden / link wurde kopiert / "
    "link kopiert / beitrag weiterempfehlen / artikel verschicken / weiterempfehlen",
    "partager par mail / partager par e-mail / partager cette page / partager sur les réseaux sociaux / "
    "partager via / lien copié dans le presse-papiers / partager le lien",
    "compartir noticia / compartir el artículo / compartir esta nota / enlace copiado / copiar el enlace / "
    "compartir vía / compartilhar notícia / compartilhar matéria / link copiado / condividi la notizia / "
    "condividi via / link copiato / copia il link",
    "ссылка скопирована / поделиться статьёй / поделиться статьей / поделиться материалом / "
    "посилання скопійовано / поділитись новиною / поділитися новиною / поділитися в / haberi paylaş / "
    "bağlantı kopyalandı / link gekopieerd / deel artikel / deel dit / artikel delen / podziel się artykułem / "
    "link skopiowany / udostępnij link",
    "salin tautan / tautan berhasil disalin / bagikan artikel / bagikan ke / مشاركة / شارك / شارك هذا المقال / "
    "شارك المقال / شارك الخبر / نسخ الرابط / تم نسخ الرابط / シェア / シェアする / この記事をシェア / "
    "この記事をシェアする / ツイート / ツイートする / リンクをコピー / urlをコピー / はてなブックマーク / "
    "lineで送る / 分享 / 分享到 / 分享至 / 分享本文 / 分享文章 / 扫一扫分享 / 扫码分享 / 复制链接 / 微信扫一扫 / "
    "分享到微信 / 分享到微博",
    "share this item / share this item on facebook / share this item via whatsapp / share this item on twitter / "
    "share this item on x / send this page to someone via email / send to friend / resend to friend / share by "
    "e-mail / share this page by e-mail / share this page by email / share this page on facebook / share this page "
    "on twitter / share this page on x / share on messenger / open extended reactions / tell your friends / tell "
    "your friends about this / tell your friends about this campaign / kindly share this story on / please share "
    "this article / share this item on linkedin / more ways to share / the following links open in a new tab / copy "
    "link url / share quote / share the story / share the article / share this article on / gift link / copy the "
    "link / copy the url / copied! / share full story",
    "dela / dela artikel / dela inlägg / dela sidan / dela den här artikeln / dela på facebook / dela via facebook "
    "/ dela på twitter / dela på x / dela via mejl / dela via e-post / dela på linkedin / dela på whatsapp / dela "
    "på messenger / kopiera länken / länken kopierad / länken är kopierad / skicka via mejl / tipsa en vän / dela "
    "med dig / dela nyheten / dela länk / mejla artikeln / ge bort artikeln / ge bort artikel / dela en gåvolänk",
    "del artikkelen / del artikkel / del på facebook / del på twitter / del på x / del på e-post / del via e-post / "
    "del saken / del denne saken / del denne artikkelen / kopier lenke / kopier lenken / lenken er kopiert / tips "
    "en venn / del artiklen / del denne artikel / del på linkedin / del på mail / kopiér link / kopier link / "
    "linket er kopieret / send til en ven / gi bort artikkelen / giv artiklen i gave / del med andre",
    "jaa / jaa artikkeli / jaa juttu / jaa tämä juttu / jaa facebookissa / jaa twitterissä / jaa x:ssä / jaa "
    "whatsappissa / kopioi linkki / linkki kopioitu / lähetä sähköpostilla / sdílet / sdílet na facebooku / sdílet "
    "článek / kopírovat odkaz / zkopírovat odkaz / odkaz zkopírován / poslat e-mailem / sdílejte / megosztás / "
    "megosztom / megosztás facebookon / cikk megosztása / oszd meg / link másolása / link másolva / küldés "
    "e-mailben / distribuie / distribuie pe facebook / distribuie articolul / distribuie pe whatsapp / copiază "
    "linkul / copiază link / trimite pe email / trimite unui prieten",
    "κοινοποίηση / κοινοποίησε / κοινοποιήστε / μοιράσου / μοιραστείτε / μοιραστείτε το / μοιράσου το άρθρο / "
    "αντιγραφή συνδέσμου / αποστολή με email / твітнути / твитнуть / надіслати другу / надіслати / поділитися у "
    "facebook / поділитись у facebook / поділитись в facebook / поділитися в telegram / поділитись в telegram / "
    "поділитися у twitter / поділитися в x / відправити в telegram / відправити у telegram / відправити у viber / "
    "відправити на пошту / надіслати на пошту / копіювати посилання / отправить в telegram / отправить другу / "
    "поделиться в telegram / поделиться во вконтакте / поделиться в whatsapp / копировать ссылку / скопировать / "
    "рассказать в соцсетях",
    "compartilhe no whatsapp / compartilhe no facebook / compartilhe no telegram / compartilhe no twitter / "
    "compartilhe no x / compartilhe esta notícia no whatsapp / compartilhe esta notícia no telegram / compartilhe "
    "esta notícia no facebook / compartilhe esta notícia no x / copiar link da matéria / copiar o link / copiar "
    "link da notícia / enviar por e-mail / enviar por email / compartilhar matéria no facebook / partilhar notícia "
    "/ partilhe esta notícia / partilhar no facebook / dê este texto de presente / compartilhar via whatsapp / "
    "compartilhe esta reportagem / compartilhe este conteúdo / compartilhar esta notícia",
    "desplegar redes sociales / compartir esta nota en / compartir la noticia / comparte esta nota / comparte en "
    "redes / compartir en x / compartir en redes sociales / compartir en linkedin / compartir en telegram / copiar "
    "url / partager sur x / partager sur whatsapp / partager sur linkedin / partager par email / partager par sms / "
    "partager l'info / envoyer à un ami / envoyer à un proche / copier l'url / lien copié ! / cadeau : offrir cet "
    "article / partager sur les réseaux / offrir cet article à un proche",
    "condividi questa notizia / condividi l'articolo su / condividi su whatsapp / condividi su x / condividi su "
    "linkedin / condividi su telegram / invia tramite email / invia ad un amico / copia il link negli appunti / auf "
    "x teilen / auf whatsapp teilen / per whatsapp teilen / per email teilen / in zwischenablage kopieren / in die "
    "zwischenablage kopieren / link in die zwischenablage kopieren / mail de redactie / deel op facebook / deel op "
    "x / deel via whatsapp / deel via e-mail / deel via mail / deel met je vrienden / delen via whatsapp / delen "
    "via e-mail / delen op x / cadeau geven / artikel cadeau geven / geef cadeau / kopieer de link / udostępnij na "
    "x / udostępnij znajomym / wyślij znajomemu / wyślij e-mailem / wyślij mailem / kopiuj link / skopiuj adres / "
    "arkadaşına gönder / whatsapp'ta paylaş / x'te paylaş / bu haberi paylaş / linki kopyala / bağlantıyı "
    "kopyalayın",
    "bagikan artikel ini / bagikan berita ini / bagikan ke facebook / bagikan ke whatsapp / bagikan ke twitter / "
    "salin link / salin url / chia sẻ / chia sẻ bài viết / chia sẻ facebook / chia sẻ lên facebook / sao chép liên "
    "kết / sao chép link / copy link bài viết / gửi email / 공유 / 공유하기 / 기사 공유 / 기사 공유하기 / 페이스북 "
    "공유 / 카카오톡 공유 / 트위터 "
    "공유 / 카카오톡으로 공유 / 페이스북으로 공유 / url복사 / url 복사 / 링크 복사 / 링크복사 / 주소복사 / שתפו / "
    "שתפו כתבה / שתף / שתפו בפייסבוק / "
    "שתפו בוואטסאפ / שלחו לחבר / העתקת קישור / העתק קישור / מעבר לתגובות / מתנה לחבר / शेयर करें / साझा करें / इसे "
    "शेयर करें / खबर शेयर करें / लिंक कॉपी करें / শেয়ার করুন / শেয়ার / লিংক কপি করুন / কপি লিংক / খবরটি শেয়ার "
    "করুন / অ+ অ-",
    "複製連結 / 分享此文 / 分享至facebook / 分享至line / 分享到facebook / 分享到line / 分享給朋友 / 分享新聞 / "
    "分享這則新聞 / 加入line好友 / 用微信扫描二维码 / "
    "分享至好友和朋友圈 / 用微信扫描二维码，分享至好友和朋友圈 / 扫描二维码分享 / 扫描二维码 / 扫一扫 / 扫描到手机 "
    "/ 分享到朋友圈 / 分享到qq空间 / 分享到新浪微博 / 转发 / 转发到微博 / "
    "微信好友 / 朋友圈 / 新浪微博 / 复制成功 / 链接已复制 / 連結已複製 / 記事をシェア / facebookでシェア / "
    "facebookでシェアする / xでシェア / xでシェアする / xでポスト / "
    "twitterでシェア / lineでシェア / lineでシェアする / メールで送る / メールで共有 / シェアボタン / "
    "リンクをコピーしました / コピーしました / 共有 / 共有する / この記事を共有 / "
    "クリップした記事をmyページから読むことができます / クリップ / この記事をクリップ / 記事をクリップする / "
    "プレゼントする / 記事をプレゼント / この記事をプレゼント",
    "مشاركة على فيسبوك / مشاركة عبر واتساب / شارك على فيسبوك / شارك عبر / شارك الموضوع / شارك مع أصدقائك / انسخ "
    "الرابط / انشر / أرسل لصديق / مشاركة عبر البريد / إرسال بالبريد الإلكتروني",
)
# Names that are buttons beside other buttons; a list of networks in the text is the author's.
COMPANIONS = known(
    "facebook / twitter / x / x (twitter) / x.com / instagram / linkedin / whatsapp / pinterest / reddit / "
    "telegram / tumblr / email / e-mail / mail / sms / print / copy / save / more / post / threads / bluesky / "
    "mastodon / messenger / flipboard / pocket / line / viber / vk / ok / youtube / tiktok / link / notes / "
    "embed / bookmark / 微博 / 微信 / qq空间 / qq / 豆瓣 / ポスト / 保存 / 印刷 / 打印 / 收藏",
)
VARIABLE = pattern(
    # one button
    r"(?:click to )?(?:share|post|tweet|send|pin|save)(?: this| article| story| post| it| link)*(?: on| to| via"
    r"| by| with| in)? (?:facebook|twitter|x|linkedin|whatsapp|pinterest|reddit|telegram|e-?mail|flipboard"
    r"|bluesky|threads|tumblr|messenger|viber|mastodon|instagram)(?: \(opens in (?:a )?new window\))?(?:"
    r" (?:facebook|twitter|x|linkedin|whatsapp|pinterest|reddit|telegram|e-?mail))?"
    # the same in other languages: "Partager sur X", "Auf Facebook teilen"
    r"|(?:partager|partagez|compartir|compartilhar|compartilhe|partilhar|condividi|delen|deel|udostępnij"
    r"|bagikan)(?: dit| cet|ten| este)?(?: article| artikel| bericht)? ?(?:sur|en|no|na|su|op|via|di|por"
    r"|par)? (?:facebook|twitter|x|linkedin|whatsapp|pinterest|reddit|telegram|e-?mail|bluesky|threads|messenger"
    r"|mastodon|instagram)"
    r"|(?:auf|bei|per|via|über) (?:facebook|twitter|x|linkedin|whatsapp|pinterest|reddit|telegram|e-?mail|bluesky"
    r"|threads|messenger|mastodon|instagram) (?:teilen|senden|versenden|verschicken)"
    # an order, and icons or initials of networks after it
    r"|(?:share|send|spread|post|tell) (?:this|the|our|it|us)(?: (?:release|story|article|post|page|news|piece|report"
    r"|recipe|video"
    r"|podcast|poll|match|review|love|word))?(?:[ :|/·•]+(?:[^\w\s]{1,3}|in|x|f|t|fb|tw|wa|yt|tg|ig|li|url|link|mail"
    r"|e-?mail|print"
    r"|copy)){1,10}"
    # a counter
    r"|(?:share )?\d[\d.,]*[km]? shares?|shares? \d[\d.,]*[km]?"
    # a bar of names
    r"|(?:share(?: this| on| via)?:? )?(?:(?:share|tweet|pin|facebook|twitter|x|linkedin|whatsapp|pinterest"
    r"|reddit|telegram|e-?mail|print|flipboard|bluesky|threads|tumblr|messenger|viber|copy link|share link|link"
    r"|vk|vkontakte|odnoklassniki|xing|pocket|instagram|youtube|rss|tiktok|mastodon|google\+|stumbleupon"
    r"|digg)(?:[\s|/·•]+|$)){2,20}"
    # counters that ran into their buttons: "Share 57 Tweet 36", "Share197Tweet123Send"
    r"|(?:(?:share|tweet|pin|send|like)s? ?\d[\d.,]*[km]? ?){1,5}(?:send|share|tweet|pin)?"
    r"|share ?to ?(?:x|facebook|twitter|pinterest|linkedin|whatsapp)"
    r"|(?:email this|blogthis!?|share to (?:x|twitter|facebook|pinterest)){2,6}"
    r"|(?:don't forget to )?pin (?:it|this)(?: \w+){0,3} for later|copy/paste the (?:article|video)\b.{0,60}"
    r"|keep (?:updated|up to date|in touch) (?:via|on|through) (?:our )?(?:whatsapp|telegram|facebook"
    r"|social media)\b.{0,60}"
    r"|(?:share|send|post|follow)(?: this)?(?: (?:item|page|story|article|post))? (?:on|via|by"
    r"|to) [\w -]{1,20} \(opens in (?:a )?new (?:window|tab)\)?(?: [\w-]+)?"
    r"|(?:(?:facebook|twitter|whatsapp|linkedin|telegram|messenger|pinterest|reddit|e-?mail|sms|print|share|copy link"
    r"|instagram|viber|x)(?: ?[|/·•,]? ?)){3,12}(?: ?(?:bangla version|\d[\d.,]*k?)){0,2}"
)
#: The same in languages other than English; looked at on lines that may not be English.
ELSEWHERE = pattern(
    r"share this (?:story|article|item|page|post|item on|news) ?[:：] ?\S.{3,160}"
    r"|(?:分享(?:到|至)?|分享给|转发到) ?[:：]? ?(?:(?:微信|微博|qq空间|qq|朋友圈|新浪微博|腾讯微博|豆瓣|人人网"
    r"|line|facebook|twitter|x|抖音|更多|whatsapp|telegram|email)[ 、，|/·]*){1,10}"
    r"|(?:(?:ツイート|シェア|ポスト|ブックマーク|はてブ|はてな|メール|印刷|送る|line|facebook|保存|共有|pocket"
    r"|note|x|url(?:を)?コピー|コピー)[ 　|/・]*){2,10}"
    r"|(?:(?:페이스북|트위터|카카오톡|카카오스토리|밴드|네이버|라인|블로그|이메일|메일|url복사|url 복사|링크복사"
    r"|프린트|인쇄|스크랩|공유|x)[ |/·,]*){2,12}"
    r"|\d[\d.,]*k? ?(?:partages?|compartidos?|compartilhamentos?|condivisioni|delningar|delinger|jakoa"
    r"|udostępnień|поширень|репостов?|paylaşım|공유)"
)


@rule(
    "BP102",
    severity="error",
    words=(
        "viber",
        "threads",
        "mastodon",
        "flipboard",
        "send this",
        "post this",
        "tell this",
        "spread this",
        "keep updated",
        *(
            "opens in",
            "分享",
            "转发",
            "微博",
            "微信",
            "qq",
            "ツイート",
            "シェア",
            "ポスト",
            "ブックマーク",
            "はて",
            "페이스북",
            "카카오",
            "트위터",
        ),
        *(
            "밴드",
            "공유",
            "partages",
            "compartidos",
            "compartilhamentos",
            "condivisioni",
            "delningar",
            "delinger",
        ),
        *(
            "udostępnień",
            "поширень",
            "репостов",
            "paylaşım",
        ),
        *openings(PHRASES),
        "facebook",
        "twitter",
        "linkedin",
        "whatsapp",
        "pinterest",
        "reddit",
        "telegram",
        "tumblr",
        *("share", "tweet", "pin ", "for later", "blogthis", "copy/paste"),
    ),
    confidence=0.99,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "The ferry is late.\n⟦Share this report: ✉ 🖨 f in⟧",
        "Der Bürgermeister ging.\n⟦Dela på Facebook⟧\n⟦Skopiuj link⟧",
        "시장이 사임했다.\n⟦페이스북 카카오톡 URL복사⟧",
        "⟦Get link⟧\n⟦Facebook⟧\n⟦Pinterest⟧\nThe mayor resigned.",
        "市长辞职了。\n⟦分享到⟧\n⟦微信⟧",
        "The mayor resigned.\n\n⟦Share this article⟧\n\nHer deputy takes over.",
        "The mayor resigned.\n⟦Facebook Twitter WhatsApp Email⟧",
        "⟦0 Shares⟧\nThe mayor resigned on a rainy morning.",
        "Глава города ушла.\n⟦Поделиться⟧",
    ),
    good=(
        "Share this bread, he said, in silence.",
        "She deleted three programs from her telephone on the last day of the year, and felt "
        "well:\nFacebook\nPinterest\nEmail",
        "The heirs share the estate.",
        "Shares in the company fell 4 percent.",
        "He wrote on Facebook and Twitter that he would go.",
    ),
)
def share_bar(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Buttons for sharing, saved as text.

    Share bars stand around articles on most news sites. Their labels say nothing that the author said.
    """
    yield from phrase_lines(document, places, PHRASES, VARIABLE, elsewhere=ELSEWHERE, companions=COMPANIONS)
