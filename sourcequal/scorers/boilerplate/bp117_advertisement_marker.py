"""Mark of an advertisement."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, phrase_lines

PHRASES = known(
    "advertisement / advertisements / advertisment / sponsored content / sponsored post / sponsored links / "
    "sponsor message / paid advertisement / story continues below / story continues below advertisement / "
    "article continues below / article continues after advertisement / article continues after ad / "
    "article continues below advertisement / advertisement - continue reading below / "
    "advertisement. scroll to continue reading / continue reading below / scroll to continue / "
    "scroll to continue with content / story continues after advertisement / continue after advertisement / "
    "skip advertisement / skip ad / close ad / remove ads / go ad-free / report this ad / report ad / "
    "ad choices / adchoices / ad feedback / why am i seeing this / why this ad / your ad here / "
    "this advertisement has not loaded yet, but your article continues below / image: advertisement / "
    "about ads / in partnership with / partner content / from our partners",
    "anzeige / werbung / ad-anzeige / gesponsert / - anzeige - / publicité / sponsorisé / "
    "la suite après cette publicité / publicidad / patrocinado / publicidade / pub / "
    "continua após a publicidade / continua depois da publicidade / pubblicità / реклама / "
    "на правах рекламы / продолжение после рекламы / продовження після реклами / reklam / reklama / "
    "dalszy ciąg materiału pod wideo / dalsza część artykułu pod materiałem wideo / advertentie / annons / "
    "annonse / annonce / sponsorowane",
)
AT_EDGES = known(  # may be headings or items of a list inside the article
    "promoted / promotion / advertising / advertise here / sponsored / anzeigen / ads / ad",
)
VARIABLE = pattern(
    r"(?:sponsored|advertisement|anzeige|werbung|publicité|publicidad|publicidade|реклама|reklama)"
    r" ?[:|–—] ?(?!\d).{3,150}|"
    r"(?:buy|shop|get|order|see|check)\b.{2,80}(?:[$€£₹] ?\d[\d.,]*)? ?(?:at|from|on) (?:amazon|walmart|best buy|ebay"
    r"|argos|currys|john lewis|target"
    r"|flipkart|etsy|the apple store)\b.{0,60}|(?:shop now|buy now|order now|view deal|check price|see (?:price|deal"
    r"|it)|get (?:the )?deal)\b.{0,60}"
    r"|.{0,120}\b(?:register|book|sign up|apply|get your tickets?|tickets?) (?:now|today|here)? ?(?:and|to"
    r"|for) save\b.{0,140}"
    r"|(?:join|meet) [\d,.k+]+ .{4,120}\b(?:register|tickets?|save|book)\b.{0,140}"
    r"|(?=.{0,70}(?:weiter|fortgesetzt|contin|suite|sigue|dalsz|verder|dostępn)).{0,40}\b(?:nach der|unter der"
    r"|après (?:la|cette)|después de la|después del|após a|depois da|dopo la|pod|onder de|na de) (?:werbung|anzeige"
    r"|publicité|publicidad|anuncio|publicidade|pubblicità|reklamą|advertentie)\b.{0,30}"
    r"|[$€£]\d[\d.,]* (?:view|buy|shop|see)\b.{0,40}|today's best .{2,60} deals|shop the look\b.{0,80}"
    r"|(?:story|article|content|text) continues (?:below|after)\b.{0,40}|(?:advertisement|ad|anzeige|werbung"
    r"|publicidad|реклама)(?:[ |:/–—-]+(?:advertisement|ad|anzeige|scroll.{0,30}|continue.{0,30})){1,4}"
)


@rule(
    "BP117",
    severity="error",
    words=(
        *PHRASES,
        *AT_EDGES,
        "continues below",
        *("werbung", "anzeige", "publicité", "publicidad", "anuncio", "pubblicità", "reklamą", "advertentie"),
        *("today's best", "shop the look", *(f"{verb} at" for verb in ("view", "buy", "shop", "see"))),
        *(
            "amazon",
            "walmart",
            "best buy",
            "ebay",
            "argos",
            "currys",
            "john lewis",
            "at target",
            "flipkart",
            "etsy",
            "apple store",
        ),
        *(
            "shop now",
            "buy now",
            "order now",
            "view deal",
            "check price",
            "see price",
            "see deal",
            "deal",
            "and save",
            "to save",
        ),
        *("tickets",),
        "continues after",
        "sponsored",
        "advertisement",
        "promoted",
        "anzeige",
        "werbung",
        "publicité",
        "publicidad",
        "реклама",
        "reklama",
    ),
    confidence=0.99,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "The gates open at nine.\n\n⟦ADVERTISEMENT⟧\n\nThe first race is at ten.",
        "The gates open at nine.\n⟦Story continues below⟧\nThe first race is at ten.",
        "Das Tor öffnet um neun.\n⟦Anzeige⟧\nDas erste Rennen ist um zehn.",
    ),
    good=(
        "The advertisement ran for a week.",
        "He sponsored a bill on fishing.",
        "Advertising fell by a fifth.",
    ),
)
def advertisement_marker(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Mark of an advertisement.

    The label of an advertising slot stayed when the advertisement itself was dropped.
    """
    yield from phrase_lines(document, places, PHRASES, VARIABLE, at_edges=AT_EDGES, within_lines=True)
