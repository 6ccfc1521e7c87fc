"""Cookie or consent notice."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, phrase_lines

PHRASES = known(
    "cookie policy / cookies policy / cookie notice / cookie settings / cookies settings / "
    "cookie preferences / cookie consent / cookies / manage cookies / manage consent / "
    "manage cookie consent / manage preferences / manage options / accept cookies / accept all cookies / "
    "accept all / accept / reject all / reject all cookies / reject / decline / deny / deny all / "
    "save preferences / save & accept / view preferences / cookie list / delete cookies / "
    "privacy overview / privacy preference center / consent preferences / always active / always enabled / "
    "strictly necessary cookies / functional cookies / performance cookies / targeting cookies / "
    "analytical cookies / advertisement cookies / marketing cookies / necessary cookies / "
    "social media cookies / we care about your privacy / we value your privacy / your privacy choices / "
    "your privacy / got it / i accept / i agree / allow all / allow all cookies / allow selection / "
    "list of partners (vendors) / show purposes / confirm my choices / necessary / cookie",
    "cookie-einstellungen / cookies akzeptieren / alle akzeptieren / alle cookies akzeptieren / "
    "alle ablehnen / akzeptieren / zustimmen und weiter / cookie-richtlinie / datenschutzeinstellungen / "
    "privatsphäre-einstellungen / einstellungen verwalten / externer inhalt / externe inhalte anzeigen",
    "accepter / tout accepter / tout refuser / accepter les cookies / gérer les cookies / "
    "politique de cookies / paramétrer les cookies / gestion des cookies / continuer sans accepter / "
    "refuser",
    "aceptar / aceptar todo / aceptar cookies / aceptar todas las cookies / rechazar / rechazar todo / "
    "política de cookies / configurar cookies / configuración de cookies / aceptar y continuar",
    "aceitar / aceitar todos / aceitar cookies / rejeitar / gerir cookies / política de cookies",
    "accetta / accetta tutti / accetta i cookie / rifiuta / gestisci i cookie / informativa sui cookie / "
    "preferenze cookie",
    "принять / принять все / политика cookie / настройки cookie / прийняти / прийняти всі / налаштування cookie",
    "kabul et / tümünü kabul et / çerez politikası / çerez ayarları / akceptuj / akceptuję / "
    "akceptuj wszystkie / polityka cookies / ustawienia cookies / accepteren / alles accepteren / "
    "cookies accepteren / cookie-instellingen / cookiebeleid / alle cookies accepteren",
)
VARIABLE = pattern(
    # the sentence of most banners
    r"(?:we|this (?:web)?site|our (?:web)?site|our partners|the (?:web)?site|we and our \d* ?partners|by"
    r" (?:continuing|using|browsing|clicking))\b.{0,160}\b(?:cookies|consent(?:ing)?|personal data)\b (?:to|and"
    r"|on|for|from|in|so|or|that|as|which|are|you|please|by|with|for|\().{0,1500}"
    # cut short
    r"|(?:we|this (?:web)?site|our (?:web)?site) (?:may )?uses? (?:\w+ ){0,2}cookies"
    # what it goes on to say
    r"|.{0,80}\b(?:cookies? (?:is|are) (?:set|used|stored)|these cookies|cookie is used to|use of cookies|uses"
    r" cookies|accept cookies|cookie consent|cookie settings|cookie policy|consent preferences|store and/or"
    r" access information|technical storage or access)\b.{0,1500}"
    # in place of an embedded post: "This content is hosted by a third party that sets cookies."
    r"|(?:this|the) (?:\w+ )?(?:content|video|post|map|embed|player|media|tweet)\b.{0,160}\bcookies?\b.{0,300}"
    r"|to (?:view|see|show|watch|load|display) this (?:\w+ )?(?:content|video|post|map|embed|tweet"
    r"|media)\b.{0,160}\b(?:cookies?"
    r"|consent)\b.{0,300}"
    r"|i (?:consent|agree) to (?:\w+ ){0,3}(?:content|cookies?|data)\b.{0,160}"
    r"|(?:an dieser stelle|hier) (?:finden sie|steht|ist|befindet sich) .{0,60}\b(?:externe[rn]? inhalt|inhalte? von"
    r"|drittanbieter\w*)\b.{0,300}"
    r"|(?:empfohlener (?:redaktioneller|externer) inhalt|ich bin (?:damit )?einverstanden, dass mir externe inhalte"
    r"|mit (?:dem|einem) klick .{0,60}\b(?:externe|inhalte|daten))\b.{0,240}"
    r"|(?:ce contenu|pour (?:afficher|voir) ce contenu|este contenido|para ver este contenido|questo contenuto"
    r"|per (?:vedere|visualizzare) questo contenuto|este conteúdo|para ver este conteúdo|om deze inhoud|deze inhoud"
    r"|aby (?:zobaczyć|wyświetlić) tę treść)\b.{0,160}\b(?:cookies?|terceros?|terze parti|derden|tiers)\b.{0,240}"
    # German
    r"|(?:diese (?:web)?seite|diese website|wir)\b.{0,80}\bcookies?\b.{0,1000}"
    # French
    r"|(?:ce site|nous|en poursuivant)\b.{0,100}\bcookies\b.{0,1000}"
    # Spanish, Portuguese
    r"|(?:utilizamos|usamos|este sitio|esta web|esta página|este site|nós)\b.{0,100}\bcookies\b.{0,1000}"
    # Italian, Dutch, Polish, Russian, Turkish
    r"|(?:questo sito|utilizziamo|deze (?:web)?site|wij|we gebruiken|ta strona|używamy|этот сайт|мы используем"
    r"|bu site)\b.{0,100}(?:cookies?|куки|çerez)\b.{0,1000}"
)


@rule(
    "BP105",
    severity="error",
    words=(
        *PHRASES,
        "cookie",
        "store and/or access",
        "technical storage",
        "consent",
        "personal data",
        "çerez",
        "куки",
        "externe inhalte",
        "externer inhalt",
        "externen inhalt",
        "drittanbieter",
        "empfohlener",
        "einem klick",
        "dem klick",
        "i agree to",
        "terceros",
        "terze parti",
        "derden",
        "tiers",
    ),
    confidence=0.98,
    source="General Data Protection Regulation, recital 32: the banners it brought about",
    bad=(
        "⟦We use cookies to improve your experience on our site.⟧\nThe bridge reopened on Monday.",
        "⟦Accept all cookies⟧\nThe bridge reopened on Monday.",
        "The bridge reopened on Monday.\n⟦This video comes from another site, which may set cookies. Change settings.⟧",
        "Die Brücke ist wieder offen.\n⟦An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.⟧",
        "⟦Diese Website verwendet Cookies, um Ihnen das beste Erlebnis zu bieten.⟧\nDie Brücke ist wieder offen.",
    ),
    good=(
        "Bake the cookies for twelve minutes.",
        "An dieser Stelle steht seit 1931 ein Brunnen, aus dem niemand trinkt.",
        "The regulator fined the firm because its site set cookies before users agreed.",
        "We use cookies cutters of all shapes in class, she said.",
    ),
)
def cookie_prompt(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Cookie or consent notice.

    The consent banner of the page was saved in place of, or around, the article.
    """
    yield from phrase_lines(document, places, PHRASES, VARIABLE, within_lines=True)
