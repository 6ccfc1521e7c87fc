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
)


@rule(
    "BP102",
    severity="error",
    words=(*PHRASES, "facebook", "twitter", "linkedin", "whatsapp", "pinterest", "reddit", "telegram", "tumblr"),
    confidence=0.99,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "The mayor resigned.\n\n⟦Share this article⟧\n\nHer deputy takes over.",
        "The mayor resigned.\n⟦Facebook Twitter WhatsApp Email⟧",
        "⟦0 Shares⟧\nThe mayor resigned on a rainy morning.",
        "Глава города ушла.\n⟦Поделиться⟧",
    ),
    good=(
        "The heirs share the estate.",
        "Shares in the company fell 4 percent.",
        "He wrote on Facebook and Twitter that he would go.",
    ),
)
def share_bar(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Buttons for sharing, saved as text.

    Share bars stand around articles on most news sites. Their labels say nothing that the author said.
    """
    yield from phrase_lines(document, places, PHRASES, VARIABLE)
