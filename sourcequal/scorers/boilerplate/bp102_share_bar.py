"""Buttons for sharing, saved as text."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, phrase_lines

PHRASES = known(
    "share / share this / share it / share now / share via / share on / share to / share page / "
    "share link / share article / share story / share this post / share this article / share this story / "
    "share this page / share this entry / share this video / share this with / share this: / "
    "share this on / share with / share with friends / share with your friends / sharing is caring / "
    "spread the word / spread the love / share the love / share options / share buttons / sharing options / "
    "tweet / tweet this / retweet / pin it / copy link / copy url / link copied / "
    "link copied to clipboard / copy to clipboard / copied / copy this link / email this / "
    "email to a friend / share your love / share by email / share on social media / social share / "
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
    r"|(?:partager|partagez|compartir|compartilhar|compartilhe|partilhar|condividi|delen|deel|udostępnij|bagikan)(?: "
    r"dit| cet"
    r"|ten| este)?(?: article| artikel| bericht)? ?(?:sur|en|no|na|su|op|via|di|por|par)? (?:facebook|twitter|x"
    r"|linkedin"
    r"|whatsapp|pinterest|reddit|telegram|e-?mail|bluesky|threads|messenger|mastodon|instagram)"
    r"|(?:auf|bei|per|via|über) (?:facebook|twitter|x|linkedin|whatsapp|pinterest|reddit|telegram|e-?mail|bluesky"
    r"|threads"
    r"|messenger|mastodon|instagram) (?:teilen|senden|versenden|verschicken)"
    # a counter
    r"|(?:share )?\d[\d.,]*[km]? shares?|shares? \d[\d.,]*[km]?"
    # a bar of names
    r"|(?:share(?: this| on| via)?:? )?(?:(?:share|tweet|pin|facebook|twitter|x|linkedin|whatsapp|pinterest"
    r"|reddit|telegram|e-?mail|print|flipboard|bluesky|threads|tumblr|messenger|viber|copy link|share link|link"
    r"|vk|vkontakte|odnoklassniki|xing|pocket|instagram|youtube|rss|tiktok|mastodon|google\+|stumbleupon"
    r"|digg)(?:[\s|/·•]+|$)){2,20}"
    # counters that ran into their buttons: "Share 57 Tweet 36", "Share197Tweet123Send"
    r"|(?:(?:share|tweet|pin|send|like)s? ?\d[\d.,]*[km]? ?){1,5}(?:send|share|tweet|pin)?"
    r"|share ?to ?(?:x|facebook|twitter|pinterest|linkedin|whatsapp)|(?:email this|blogthis!?|share to (?:x"
    r"|twitter|facebook|pinterest)){2,6}"
    r"|(?:don't forget to )?pin (?:it|this)(?: \w+){0,3} for later|copy/paste the (?:article|video)\b.{0,60}"
    r"|keep (?:updated|up to date|in touch) (?:via|on|through) (?:our )?(?:whatsapp|telegram|facebook|social "
    r"media)\b.{0,60}"
)


@rule(
    "BP102",
    severity="error",
    words=(
        *PHRASES,
        "facebook",
        "twitter",
        "linkedin",
        "whatsapp",
        "pinterest",
        "reddit",
        "telegram",
        "tumblr",
        *("share", "tweet", "pin it", "pin this", "blogthis", "copy/paste"),
    ),
    confidence=0.99,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "⟦Get link⟧\n⟦Facebook⟧\n⟦Pinterest⟧\nThe mayor resigned.",
        "市长辞职了。\n⟦分享到⟧\n⟦微信⟧",
        "The mayor resigned.\n\n⟦Share this article⟧\n\nHer deputy takes over.",
        "The mayor resigned.\n⟦Facebook Twitter WhatsApp Email⟧",
        "⟦0 Shares⟧\nThe mayor resigned on a rainy morning.",
        "Глава города ушла.\n⟦Поделиться⟧",
    ),
    good=(
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
    yield from phrase_lines(document, places, PHRASES, VARIABLE, companions=COMPANIONS)
