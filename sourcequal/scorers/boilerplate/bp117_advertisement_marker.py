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
    "advert / sponsor content / sponsored by / paid post / paid partner content / promoted by / presented by / "
    "ad discliamer / ad disclosure / ad disclaimer / advertorial / supported by / ad feedback / "
    "video ad feedback / report this ad / spot_img / advertisement spot_img / advertisement - spot_img / "
    "continue reading after ad / story continues below this ad / your story continues below / "
    "this is the title for the native ad / native ad / "
    "our sponsors / advertise on this site / advertise on this show / end of ad / loading ad / ad loading / "
    "video ad / hide ad / close this ad / skip to the end of the ad / ads by / ads by google / google ads / "
    "text ad / article continues after this advertisement / enjoy an ad-free experience / "
    "donate and enjoy an ad-free experience / free report / get free report / click to get this free report / "
    "claim offer / bet now / place bet",
    "weiter nach der werbung / nach der werbung weiterlesen / inhalt von werbepartnern / werbeanzeige / "
    "contenus sponsorisés / contenu sponsorisé / contenu partenaire / en partenariat avec / "
    "la suite après la publicité / la suite de l'article après la publicité / contenido patrocinado / "
    "contenido promocionado / anuncio / contenido ofrecido por / espacio patrocinado / conteúdo patrocinado / "
    "conteúdo de marca / conteúdo publicitário / continua depois do anúncio / contenuto sponsorizzato / "
    "messaggio promozionale / annuncio / informazione pubblicitaria / materiał promocyjny / "
    "materiał sponsorowany / materiał partnera / artykuł sponsorowany / gesponsorde inhoud / gesponsord / "
    "advertorial / advertentie / lees verder onder de advertentie / iklan / "
    "advertisement scroll to continue with content / إعلان / الإعلانات / إعلانات / 広告 / スポンサーリンク / "
    "スポンサードリンク / sponsored link / 广告 / 廣告 / 赞助商链接 / 推广",
)
AT_EDGES = known(  # may be headings or items of a list inside the article
    "promoted / promotion / advertising / advertise here / sponsored / anzeigen / ads / ad",
)
VARIABLE = pattern(
    r"(?:(?:your )?(?:audio|video|content|article|story) will (?:begin|start|play|resume|continue)"
    r" (?:after|following|in|when) (?:this|the|an?)?.{0,40}\b(?:ad|ads|advert|advertisement|commercial)s?)|"
    r"(?:partner content|paid (?:content|post|partnership)|sponsored(?: content)?|brand studio)"
    r" ?[:|–—] ?(?!\d).{3,150}|"
    r"(?:advertisement|anzeige|werbung|publicité|publicidad|publicidade|реклама|reklama)"
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
    r"|(?:story|article|text|content|recipe)? ?continues? (?:reading )?(?:below|after|under)(?: (?:this|the))? "
    r"(?:ads?|advert\w*|video|newsletter|photo|image|gallery)\b.{0,30}"
    r"|(?:(?:de|der|die|the) )?(?:tekst|text|artikel|reszta tekstu|dalsza część (?:artykułu|tekstu)|dalszy ciąg "
    r"(?:artykułu|materiału|tekstu)|lees|lees verder|verder lezen) ?(?:gaat|loopt|geht|wird|verder|door|pod"
    r"|onder)* ?(?:verder |door |weiter )?(?:onder|pod|unter|na|nach) (?:de |der |dem |het )?(?:advertentie"
    r"|foto|video|afbeelding|kaart|tweet|wideo|reklamą|zdjęciem|galerią|materiałem wideo|materiałem|bild"
    r"|anzeige|werbung)\b.{0,30}"
    r"|(?:der )?(?:artikel|beitrag|text) wird nach der (?:werbung|anzeige) fortgesetzt.{0,20}"
    r"|(?:- )?(?:advertis\w+|ad)(?: -)? ?(?:spot_img|· ?scroll.{0,20}|:|\d)?|text ad ?: ?.{4,160}"
    r"|\[?/?(?:ad_\d|adinserter|ad-inserter|wp_ad_camp_?\d*|the_ad|adrotate|quads|adsense|ad "
    r"id)\b[^\]]{0,60}\]?|(?:powered by )?advanced iframe\b.{0,60}"
    r"|\(?(?:window\.)?adsbygoogle\b.{0,80}|googletag\.cmd\.push\b.{0,80}"
    r"|(?:need a break\? )?play (?:the|our) .{2,60}\b(?:crossword|puzzle|quiz|game)s?\b.{0,40}"
    r"|become an? \w+ sponsor|\w+ thanks (?:our|its) sponsors|get \d{1,2}% off (?:your|on|when|with"
    r"|everything)\b.{0,80}"
    r"|today's best .{0,40}deals?|check (?:price|rates|availability|prices)(?: (?:at|on) .{2,40})?|check "
    r"(?:amazon|walmart|ebay|best buy)|view at (?:amazon|walmart|best buy|target|argos|currys|ebay)|low stock"
    r"|(?:book|reserve) your (?:stay|tour|hotel|flight|tickets?)(?: now| here| today)|(?:should you invest"
    r"|where to invest) [$€£]\d[\d,]* .{0,160}|before you buy (?:stock|shares) in .{2,60}"
    r"|see the \d+ stocks.{0,6}|want the latest recommendations from\b.{0,240}|start your mornings "
    r"smarter\b.{0,200}|.{2,80}\bneeds your help! take our survey\b.{0,80}"
    r"|(?:secret partnership bonus|exclusive bonus|binance free|limited offer)\b.{0,300}|.{0,120}\buse this "
    r"link to (?:register|sign up|open an account)\b.{0,240}"
    r"|(?:\w+ and (?:its )?partners|\w+) may (?:be compensated|earn (?:a )?commission or revenue)\b.{0,160}"
)


@rule(
    "BP117",
    severity="error",
    words=(
        *(
            "continues",
            "continue ",
            "tekst",
            "reszta",
            "dalsz",
            "lees ",
            "verder",
            "fortgesetzt",
            "advert",
            "ad_1",
            "ad_2",
            "ad_",
            "adinserter",
            "ad-inserter",
            "wp_ad",
            "the_ad",
            "adsbygoogle",
            "googletag",
            "advanced iframe",
            "text ad",
            "crossword",
            "puzzle",
            "% off",
            "check price",
            "check rates",
            "check avail",
            "check amazon",
            "check walmart",
            "check ebay",
            "view at",
            "low stock",
            "book your",
            "reserve your",
            "should you invest",
            "where to invest",
            "before you buy",
            "stocks",
            "recommendations from",
            "mornings",
            "take our survey",
            "partnership bonus",
            "binance free",
            "use this link",
            "may be compensated",
            "may earn",
        ),
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
        "De poort gaat om negen uur open.\n⟦Tekst gaat verder onder de foto⟧\nDe eerste ren is om tien uur.",
        "The gates open at nine.\n⟦[ad_2]⟧",
        "広場は九時に開く。\n⟦広告⟧",
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
