"""GT156: a measure whose number fell out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Example, pattern, rule

MONTHS = (
    "january february march april may june july august september october november december "
    "januar februar märz mai juni juli oktober dezember"
).split()
#: What stands before a number | what stands behind it, language by language; side by side nobody writes the two.
SIDES = {
    "en": (
        (
            "by,to,about,nearly,almost,around,than,least,most,only,just,barely,roughly,from,fell,rose,over",
            "per cent,percent",
        ),
        (
            "about,roughly,barely,least,exactly,approximately,around,another",
            "km,kilometres,kilometers,metres,meters,hectares,tonnes,litres,kg,mph,km/h,km²",
        ),
        (
            "a distance of,a height of,a depth of,a length of,an altitude of,a speed of,speeds of,speeds up to"
            ",temperatures of,a temperature of,an area of,a radius of,winds of,a capacity of",
            "km,kilometres,kilometers,miles,metres,meters,feet,degrees,mph,km/h,square,hectares,acres,litres",
        ),
        ("at,until,from,around,about,before,after,till", "a.m.,p.m.,o'clock,pm"),
        ("open,opens,opened,start,starts,started,begin,begins,began,close,closes,closed", "at and,at on"),
        ("earthquake of magnitude,quake of magnitude,tremor of magnitude", "struck,hit,shook,rocked,jolted,occurred"),
        ("a magnitude", "earthquake,quake,tremor,aftershock"),
        ("the corner of,the junction of,the intersection of,the crossing of", "and"),
        ("the of,on of", ",".join(MONTHS[:12])),
        ("is,was,turned,turns,be", "years old"),
        (
            "the",
            "th century,st century,nd floor,th floor,th minute,th anniversary,th birthday,st birthday,th time,rd time",
        ),
        (
            "mr,mrs,dr",
            "said,says,added,was,has,had,told,would,asked,explained",
        ),
        ("scored", "goals in,points in"),
        ("a total of", "people,were,houses,votes,goals,points"),
        ("an average of", "per,km,miles,people"),
        ("under section,under article,under paragraph,under clause", "of the"),
    ),
    "de": (
        (
            "rund,etwa,knapp,fast,circa,ca.,ungefähr,gut",
            "prozent,euro,kilometer,meter,grad,hektar,tonnen,millionen,milliarden,quadratmeter,kilo,uhr",
        ),
        ("um,gegen,ab,bis,kurz nach,kurz vor", "uhr"),
        ("um", "prozent"),
        (
            "am,vom,zum,bis",
            ",".join(f". {month}" for month in (*MONTHS[12:], "april", "august", "september", "november")),
        ),
    ),
    "fr": (
        ("près de,environ,quelque", "euros,kilomètres,mètres,%,pour cent,degrés,hectares,tonnes,millions,milliards"),
        (
            "coût de,montant de,somme de,budget de,amende de,investissement de,perte de,total de,hausse de,baisse de",
            "millions d'euros,milliards d'euros,euros,%",
        ),
        ("âgé de,âgée de,homme de,femme de,il y a", "ans"),
    ),
    "es": (
        ("unos,casi,cerca de,alrededor de", "por ciento,%,euros,kilómetros,hectáreas"),
        ("del,el", "por ciento"),
        ("coste de,costo de,inversión de,valor de,multa de,presupuesto de", "millones de,euros,%"),
        ("hombre de,mujer de,joven de", "años de edad"),
    ),
    "it": (
        ("circa,quasi,oltre", "euro,chilometri,per cento,%,ettari,milioni di euro"),
        ("del,il", "per cento"),
        ("costo di,valore di,investimento di,multa di", "milioni di,euro,%"),
        ("uomo di,donna di,ragazzo di,ragazza di", "anni"),
    ),
    "pt": (
        ("cerca de,quase,uns", "por cento,%,euros,reais,milhões,quilómetros,quilômetros,hectares"),
        ("custo de,investimento de,multa de,orçamento de,valor de", "milhões de,euros,reais"),
        ("homem de,mulher de,jovem de", "anos"),
    ),
    "nl": (
        ("ongeveer,ruim,bijna,zo'n,circa", "procent,euro,kilometer,meter,miljoen,miljard,hectare,graden"),
        ("om,vanaf,tot,rond", "uur"),
        ("met", "procent"),
    ),
    "pl": (
        ("około,ponad,prawie,niemal,blisko", "procent,złotych,zł,kilometrów,metrów,hektarów,stopni,mln,tys."),
        ("o,do,na", "procent,metrów,kilometrów"),
        ("o godzinie,o godz.", "w,na"),
    ),
    "ru": (
        ("на,до,около,более,почти,примерно,свыше", "метров,километров,процентов,градусов,рублей,гектаров"),
        ("через,за", "лет,минут,дней,месяцев,метров,километров"),
        ("в,около,до", "часов утра,часов вечера,часа дня"),
    ),
    "tr": (
        ("yüzde", "arttı,azaldı,oranında,düştü,yükseldi,artış,düşüş,artarak,artan,geriledi"),
        ("yaklaşık", "kilometre,metre,milyon,lira,yüzde ve"),
    ),
}
LOST = {
    f" {before} {after}": language
    for language, sides in SIDES.items()
    for first, last in sides
    for before, after in product(first.split(","), last.split(","))
}
SIGNS = {  # "€ million", "£ and"
    f" {sign} {word}"
    for sign in "$£€¥"
    for word in "million billion thousand and a per in for to each on of or from by at with was is which that".split()
}
AMOUNT = pattern(  # what leads to an amount, and not to the name of a currency
    r"\b(?:roughly|about|nearly|almost|around|some|of|worth|costs?|paid|pays?|than|by|to|for|at|over|under|least|most"
    r"|raised|an?|only|just|between|from|earns?|owes?|spent|up|another|is|was|are|were)$"
)
#: "The -year-old", "der -jährige": the number before a hyphen.
HYPHENED = {
    **{
        f" -{unit}{end}": "en"
        for unit in "year month week day mile hour minute page storey kilometre kilometer metre meter foot acre".split()
        for end in ("-old", "-long", " ")
    },
    " -jährig": "de",
    " -jarige": "nl",
    " -letni": "pl",
    " -летн": "ru",
    " -stündig": "de",
    " -köpfig": "de",
}
OPENS = pattern(r"(?:^|[\n.,;:] ?|\b[^\W\d_]{1,6})$")
NUMERAL = pattern(r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|twenty|thirty|\w*\d\w*)$")
#: "between and the end of May": both sides of it have to be there.
BETWEEN = {" between and ": "en", " zwischen und ": "de", " entre et ": "fr", " tussen en ": "nl", " między a ": "pl"}
BETWEEN |= {
    " между и ": "ru",
    " from to ": "en",
    " von bis ": "de",
    " entre y ": "es",
    " entre e ": "pt",
    " tra e ": "it",
}
BETWEEN |= {" od do ": "pl", " van tot ": "nl"}
TWO_PLACES = pattern(  # "connections between and among the trends"
    r"(?:within|among|around|behind|beyond|on|in|through|across|after|before|beneath|under|above|over|below|beside"
    r"|zu|innerhalb|unter|neben|au|parmi|в|внутри)\b"
)
DAYLESS = {f" {month} , {century}": "en" for month in MONTHS[:12] for century in ("19", "20")}  # "on June , 2019"
QUAKE = dict.fromkeys((" büyüklüğünde bir deprem", " büyüklüğünde deprem"), "tr")
FORMS: dict[str, str | None] = {**LOST, **HYPHENED, **BETWEEN, **DAYLESS, **QUAKE, **dict.fromkeys(SIGNS)}
LONGEST_CHARS = max(map(len, FORMS))
LOOK_BACK_CHARS = 16


@rule(
    "GT156",
    severity="warning",
    words=tuple(FORMS),
    confidence=0.92,
    source="template values, links and symbols that were lost in saving a page",
    bad=(
        "Prices rose ⟦by percent⟧ in May, and the road is closed for ⟦another kilometres⟧ of its length.",
        "The barn cost ⟦€ million⟧ and a calf was sold for ⟦£ and⟧ a sack of oats.",
        "The ⟦-year-old⟧ was seen ⟦between and⟧ ten in the evening, when the fair ⟦closes at and⟧ the lights go out.",
        "An ⟦earthquake of magnitude hit⟧ the coast ⟦at a.m.⟧ on ⟦the of March⟧.",
        Example("Der Preis stieg ⟦um Prozent⟧, und das Fest beginnt ⟦am . Juni⟧ auf dem Marktplatz.", language="de"),
        Example("Le pont neuf représente un ⟦coût de millions d'euros⟧ pour la commune.", language="fr"),
        Example("Вода поднялась ⟦на метров⟧ и отступила только утром.", language="ru"),
        Example("Sabah saatlerinde ⟦büyüklüğünde bir deprem⟧ oldu, fiyatlar ⟦yüzde arttı⟧.", language="tr"),
    ),
    good=(
        "By degrees it rose by a percentage, two- and three -year terms, and the talks between and among the towns.",
        "Priced in £ and $, the pound or £ is strong. Orders of magnitude struck him. He fell; percent is a word.",
        Example("Es geht um Millionen. Gut, Meter für Meter kommt man am Ende an.", language="de"),
        Example("6,2 büyüklüğünde bir deprem oldu, yüzde on arttı.", language="tr"),
    ),
)
def lost_number(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Measure, sum or hour without its number.

    The words on both sides of a number stand next to each other: "rose by percent", "roughly € million", "the
    -year-old". The figure was a link, a template value or a symbol that was lost.
    """
    if document.about_code:
        return
    last = 0
    for place in places:
        span = _span(document, place)
        if span and span.start >= last and not document.in_quotation(*span):
            last = span.end
            yield span


def _span(document: Document, place: int) -> Span | None:
    """What stands at a place without the number that belongs to it."""
    folded = document.folded
    near = folded[place : place + LONGEST_CHARS]
    words = next(near[:end] for end in range(len(near), 0, -1) if near[:end] in FORMS)
    end = place + len(words.rstrip())
    whole = words[-1] == " " or words in HYPHENED or words in DAYLESS or not folded[end : end + 1].isalnum()
    fits = whole and FORMS[words] in (None, document.language_at(place)) and _lacks_number(folded, place, words)
    return Span(place + 1, end) if fits else None


def _lacks_number(folded: str, place: int, words: str) -> bool:
    """Whether what stands around the words at a place leads to a number and has none."""
    before, after = folded[max(0, place - LOOK_BACK_CHARS) : place], place + len(words)
    if words in SIGNS:
        return AMOUNT.search(before) is not None
    if words in BETWEEN:
        return folded[after].isdigit() if words == " from to " else not TWO_PLACES.match(folded, after)
    if words in HYPHENED and not OPENS.search(before):
        return False
    return (words not in HYPHENED and words not in QUAKE) or not NUMERAL.search(before)
