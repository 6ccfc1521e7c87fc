"""The weather of a place, in one line."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document, Line
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.islands import islands
from sourcequal.scorers.boilerplate.phrases import body_lines, lines_at, prose_lines, stripped
from sourcequal.scorers.boilerplate.stories import RESERVOIR

SKY = (
    r"(?:(?:mostly|partly|partially|light|heavy|scattered|passing|patchy|thick|freezing|moderate|sehr|leicht\w*|teils"
    r"|légère?s?|parcialmente|poco|molto|licht|hafif|parçalı)[ ,]+){0,2}"
    r"(?:sun(?:ny|shine)?|clear(?: sky| skies)?|fair|fine|cloud(?:y|s)?|overcast|rain(?:y)?|showers?|drizzle|snow(?:y)?"
    r"|sleet|hail|fog(?:gy)?|mist(?:y)?|haz[ey]|wind[y]?|breezy|thunder\w*|storms?|humid|hot|cold|warm|cool"
    r"|sonnig|heiter|wolkig|bewölkt|bedeckt|klar|regen\w*|schauer|schnee\w*|nebel\w*|gewitter|windig"
    r"|ensoleillé|nuageux|couvert|pluie|averses|neige|brouillard|orages?|éclaircies|soleado|despejado|nublado|nuboso"
    r"|cubierto|lluvia|llovizna|nieve|niebla|tormentas?|sereno|nuvoloso|coperto|pioggia|neve|nebbia|temporali"
    r"|ensolarado|céu limpo|chuva|chuvoso|neblina|zonnig|bewolkt|regen|sneeuw|mist|słonecznie|pochmurno|deszcz|śnieg"
    r"|mgła|ясно|облачно|пасмурно|дождь|снег|туман|güneşli|bulutlu|yağmurlu|kar|açık|sis)"
)
HEAT = r"[-–−+]?\d{1,3}(?:[.,]\d)? ?(?:°|º|℃|℉|degrees?|grad|deg)(?: ?[cf]\b)?"
RANGE = rf"(?:{HEAT}(?: ?[/|–-] ?{HEAT})?)"
PLACE = r"(?:[^\W\d_][\w.'’-]*(?:,? [\w.'’-]+){0,4}?)"
PARTED = r"[ ,:|·•–—-]{1,3}"
STRIP = pattern(
    rf"(?:{PLACE}{PARTED})?{RANGE}{PARTED}{SKY}(?:{PARTED}.{{1,30}})?"
    rf"|(?:{PLACE}{PARTED})?{SKY}{PARTED}{RANGE}(?:{PARTED}.{{1,30}})?"
    rf"|{PLACE}{PARTED}{RANGE}|{RANGE}{PARTED}{PLACE}"
    rf"|{PLACE}{PARTED}{RANGE}(?: ?[·•|/,–-] ?[^·•|/,.;–]{{2,22}}){{1,5}}"  # Torrin 14° · low water · light wind
    # Weather near you: 7° Light rain | Feels like 3°
    rf"|{PLACE}{PARTED}{RANGE} {SKY}(?: ?[·•|/,–-] ?[^·•|/,.;–]{{2,22}}){{1,5}}"
)
TIMES = pattern(  # High water 14:20 · Low water 20:41
    r"(?:(?:the |next )?(?:(?:high|low)(?: tide| water)?|tide|sunrise|sunset|moonrise|moonset|hochwasser|niedrigwasser"
    r"|sonnenaufgang|sonnenuntergang|pleine mer|basse mer|lever|coucher|pleamar|bajamar|amanecer|atardecer|alta marea"
    r"|bassa marea|alba|tramonto|preia-mar|baixa-mar|hoogwater|laagwater|zonsopkomst|zonsondergang|wschód|zachód|восход"
    r"|закат|gün doğumu|gün batımı) ?:? ?(?:um |at |à |a las |alle |om )?\d{1,2}[:.h]\d\d(?: ?[ap]m"
    r"| uhr)?(?: ?[|·•,/–-] ?| |$))"
    r"{2,6}"
)
TIDES = (
    *("tide", "high water", "sunrise", "sunset", "hochwasser", "sonnen", "pleine mer", "basse mer", "lever", "pleamar"),
    *("bajamar", "amanecer", "marea", "alba", "preia-mar", "hoogwater", "zonsop", "wschód", "восход", "gün doğ"),
)
LISTED = pattern(r"[·•|,/]")  # "360° view" has none
LONGEST_CHARS = 100
MARKS = " \t☀☁⛅🌤🌥🌦🌧🌨🌩🌫❄☔️\ufe0f|•·"
DEGREES = ("°", "º", "℃", "℉", "degree", " grad", " deg")


@rule(
    "BP153",
    severity="error",
    words=(*DEGREES, *TIDES),
    confidence=0.9,
    source="Web2Text, ECIR 2018: small boxes around the article, which extractors keep",
    bad=(
        "⟦Ostrel 14°C Light rain⟧\nThe mill stands still\n" + RESERVOIR,
        "⟦Sky over you: 7° Light rain | Feels like 3° | Wind 19 mph | Another place⟧\n" + RESERVOIR,
        "⟦Torrin 14° · low water · light wind⟧\n" + RESERVOIR,
        RESERVOIR.replace("Engineers", "⟦High water 14:20 · Low water 20:41⟧\nEngineers"),
        "⟦☀ 27 °C | Torrin⟧\n" + RESERVOIR,
        RESERVOIR + "⟦Altenfurt: 3°, bewölkt⟧",
    ),
    good=(
        RESERVOIR + "Water: 4 °C\nAir: 11 °C",
        "The water in the lock froze at −2 °C.\n" + RESERVOIR,
        "Ostrel 14°C Light rain",
    ),
)
def weather_strip(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Weather of a place in one line.

    It stands on every page of the site and shows the hour at which the page was saved. A list of temperatures is a text
    of its own.
    """
    found = [line for line in lines_at(document, places) if len(line.text) <= LONGEST_CHARS]
    shown = [stripped(line) for line in found if _is_strip(document, line)]
    if len(shown) == 1 and (len(found) == 1 or TIMES.fullmatch(document.folded[slice(*shown[0])].strip(MARKS))):
        yield from shown


def _is_strip(document: Document, line: Line) -> bool:
    said = document.folded[slice(*stripped(line))].strip(MARKS)
    if not STRIP.fullmatch(said) and not TIMES.fullmatch(said):
        return False
    first, last = body_lines(document)
    outside = bool(prose_lines(document)) and not first <= line.number <= last
    return outside or (LISTED.search(said) is not None and any(islands(document, (line,))))
