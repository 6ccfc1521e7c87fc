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
            "by,to,about,nearly,almost,around,than,least,most,only,just,barely,roughly,from,fell,rose,over,gained,lost"
            ",climbed,dropped,grew,jumped,slid,added,shed,declined,surged,plunged,slipped,soared,shrank,up,down,another",
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
        (
            "a crowd of,crowds of,an audience of,audiences of,an attendance of,attendances of,a population of",
            "at,in,on,and,was,were",
        ),
        (
            "up to",
            "kilometres per,kilometers per,km/h,kph,mph,miles per,litres per,metres per,degrees celsius,millimetres"
            ",mm of,per cent,percent",
        ),
        ("a total of", "people,were,houses,votes,goals,points"),
        ("an average of", "per,km,miles,people"),
        ("under section,under article,under paragraph,under clause", "of the"),
        (
            "peaked at,reached,reaching,rises to,rose to,climbs to,drops to,fell to,stands at,stood at,measuring",
            "metres,meters,kilometres,kilometers,hectares,acres,litres,km,kg,kilograms,degrees celsius,°c,mph,km/h",
        ),
        (
            "at,of,about,nearly,almost,around,roughly,least,over,than",
            "metres above,meters above,metres tall,metres deep",
        ),
        ("stands,stood,stand,standing", "metres tall,metres high,meters tall,meters high,feet tall,feet high"),
        ("some,about,around,nearly,roughly,almost,least,approximately,than", "%,per cent of,percent of"),
        (
            "is about,was about,are about,were about,be about,as about,being about,stands about,stood about,is nearly"
            ",was nearly,is roughly,was roughly,is approximately,was approximately,measures about",
            "tall and,tall with,tall.,wide and,wide.,thick and,thick.,long and,long.,deep and,deep.,high and,high.",
        ),
        (
            "cost,costs,worth,about,nearly,around,almost,roughly,approximately,than,least,raised,spent",
            "million,billion,trillion",
        ),
        (
            "about,nearly,almost,around,over,roughly,least,aged,than",
            "years old,years ago,years later,months ago,weeks ago",
        ),
        (
            "of up to,of nearly,of roughly,of approximately,of around,of an estimated",
            "are,were,is,was,will,can,may,has,have,had,could,would,in the,for the,from the,on the,by the,with the",
        ),
        (
            "leaves,leave,departs,depart,departed,sails,sail,sailed,meets,meet,met,finishes,finished,doors open"
            ",kicks off,kicked off,sets off,set off",
            "at and,at on,at from,at with",
        ),
        (
            "towns of,city of,cities of,village of,villages of,county of,mayor of,thanks to,spokesman for"
            ",spokeswoman for"
            ",warning for,warnings for,forecast for,alert for,alerts for,in force for,issued for,valid for,residents of"
            ",people of,son of,daughter of,wife of,husband of,streets of",
            "and,or,was,is,were,are,has,had,have,would,said,says",
        ),
        ("at the age of", "and,when,she,he,in,after,from,with,his,her"),
        ("around,roughly,approximately", "of its,of their,of his,of her,of our"),
        (
            "at,of,by,to,from,down,up,rose,fell,lost,gained,shed,added,paid,pays,costs,cost",
            "p on the day,p a share,p per share,p a litre,p per litre,p a pint,p a kilo",
        ),
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
        (
            "mehr als,weniger als,bis zu,mindestens,höchstens,kostet,kostete,beträgt,betrug,misst,etwa,rund,knapp,fast"
            ",ungefähr,circa",
            "prozent,euro,kilometer,meter,hektar,quadratmeter,quadratkilometer,einwohner,km/h,stundenkilometer,liter,kilo",
        ),
        ("auf,von,bei", "prozent"),
        ("im alter von", "jahren"),
    ),
    "fr": (
        ("près de,environ,quelque", "euros,kilomètres,mètres,%,pour cent,degrés,hectares,tonnes,millions,milliards"),
        (
            "coût de,montant de,somme de,budget de,amende de,investissement de,perte de,total de,hausse de,baisse de",
            "millions d'euros,milliards d'euros,euros,%",
        ),
        ("âgé de,âgée de,homme de,femme de,il y a", "ans"),
        (
            "à,sur,jusqu'à,presque,dépasse,atteint,atteignent,coûte,coûté,coûtera,mesure,pèse,environ,près de",
            "euros,millions,millions d'euros,milliards d'euros,pour cent,kilomètres,mètres,hectares,km,km/h,kilos,kg"
            ",tonnes,mètres carrés",
        ),
        ("plus de,moins de", "%,millions d'euros,milliards d'euros,km/h"),
        ("vers,dès", "heures"),
        (
            "à,s'élève à,s'élèvent à,élevé à,estimé à,estimée à,estimés à,fixé à,fixée à,passé à,passée à"
            ",chiffrée à,portée à",
            "en moyenne,contre,selon",
        ),
        ("jeune de,garçon de,fille de,enfant de,âgés de,âgées de", "ans"),
        ("le", "janvier,février,juillet,août,octobre,novembre,décembre"),
    ),
    "es": (
        ("unos", "por ciento,%"),
        ("casi,cerca de,alrededor de", "por ciento,%,euros,kilómetros,hectáreas"),
        ("del,el", "por ciento"),
        ("coste de,costo de,inversión de,valor de,multa de,presupuesto de", "millones de,euros,%"),
        ("hombre de,mujer de,joven de", "años de edad"),
        (
            "asciende a,ascienden a,ascendió a,equivale a,sube a,subió a,llega a,llegó a,valorado en,valorada en"
            ",cifra en"
            ",estimado en,estimada en,cercano a,superior a,inferior a",
            "millones de euros,millones de dólares,millones de pesos,euros,toneladas,kilómetros,hectáreas,por ciento,%",
        ),
        (
            "cerca de,alrededor de,casi,aproximadamente,hasta,supera,alcanza,cuesta,costó,pesa,mide",
            "toneladas,kilómetros,hectáreas,euros,metros cuadrados,grados,km,kilos,litros,kilogramos",
        ),
        ("niño de,niña de,joven de", "años"),
        ("a", "metros sobre el nivel,kilómetros de la,kilómetros al,kilómetros del,metros de altitud,metros de altura"),
    ),
    "it": (
        ("circa,quasi,oltre", "euro,chilometri,per cento,%,ettari,milioni di euro"),
        ("del,il", "per cento"),
        ("costo di,valore di,investimento di,multa di", "milioni di,euro,%"),
        ("uomo di,donna di,ragazzo di,ragazza di", "anni"),
        (
            "fino a,pari a,ammonta a,ammontano a,sfiora i,sfiora le,supera i,costato,costata,costerà,pesa,circa,quasi",
            "euro,chilometri,per cento,%,ettari,milioni di,tonnellate,metri,metri quadrati,gradi,km,litri"
            ",miliardi,abitanti",
        ),
        ("alle", "del mattino,di sera,di notte,del pomeriggio,di mattina"),
        ("alle ore", "di,del,si,nel,con,la,il,e,in,presso,circa"),
    ),
    "pt": (
        ("cerca de,quase,uns", "por cento,%,euros,reais,milhões,quilómetros,quilômetros,hectares"),
        ("custo de,investimento de,multa de,orçamento de,valor de", "milhões de,euros,reais"),
        ("homem de,mulher de,jovem de", "anos"),
        (
            "cerca de,quase,aproximadamente,atingiu,atinge,custou,custa,mede,pesa,chega a,chegou a,sobe a,subiu para"
            ",caiu para,passou para,avaliado em,avaliada em,orçado em,orçada em,estimado em,estimada em,ascende a",
            "toneladas,euros,reais,por cento,%,quilómetros,quilômetros,hectares,metros quadrados,graus,km,litros,quilos"
            ",metros",
        ),
    ),
    "nl": (
        ("ongeveer,ruim,bijna,zo'n,circa", "procent,euro,kilometer,meter,miljoen,miljard,hectare,graden"),
        ("om,vanaf,tot,rond", "uur"),
        ("met", "procent"),
        (
            "ongeveer,ruim,bijna,zo'n,circa,krap,pakweg,meer dan,minder dan,minstens,hooguit,maar liefst,kost,bedraagt",
            "procent,euro,kilometer,meter,hectare,ton,kilo,vierkante meter,liter,km",
        ),
        ("om", "open.,dicht.,van start."),
        ("van,tot,op", "procent"),
    ),
    "pl": (
        ("około,ponad,prawie,niemal,blisko", "procent,złotych,zł,kilometrów,metrów,hektarów,stopni,mln,tys."),
        ("o,do,na", "procent,metrów,kilometrów"),
        ("o godzinie,o godz.", "w,na"),
        (
            "około,ponad,prawie,niemal,blisko,co najmniej,niespełna,o,wynosi,wyniósł,wyniosła,kosztował,kosztowała"
            ",kosztuje,za",
            "proc.,złotych,zł,hektarów,mln zł,mln,tys.,ton,litrów,metrów kwadratowych,kilometrów,metrów,stopni",
        ),
        ("o godzinie,o godz.", "rozpocznie,odbędzie,zagra,wystąpi,przed,rozpoczęło,zaczyna,zacznie"),
    ),
    "ru": (
        ("на,до,около,более,почти,примерно,свыше", "метров,километров,процентов,градусов,рублей,гектаров"),
        ("через,за", "лет,минут,дней,месяцев,метров,километров"),
        ("в,около,до", "часов утра,часов вечера,часа дня"),
        (
            "в,на,до,около,более,почти,примерно,свыше,менее,составил,составила,составляет,составит,обошёлся в"
            ",обошлась в"
            ",обошелся в,обойдётся в,обойдется в,превысил,превысила",
            "млн рублей,млрд рублей,тыс. рублей,млн,млрд,тыс.,процентов,гектаров,квадратных метров,рублей,кубометров"
            ",градусов",
        ),
        ("площадь,площадью,в размере,на сумму,стоимостью", "квадратных метров,гектаров,рублей,млн,млрд,тыс."),
        ("в возрасте", "лет"),
    ),
    "tr": (
        ("yüzde", "arttı,azaldı,oranında,düştü,yükseldi,artış,düşüş,artarak,artan,geriledi"),
        ("yaklaşık", "kilometre,metre,milyon,lira,yüzde ve"),
        ("yaklaşık,en az,en fazla,yaklaşık olarak", "ton,hektar,metrekare,kilogram,milyar,derece,kilometre,metre,lira"),
    ),
}
LOST: dict[str, str] = {}  # the words to the languages in which nobody writes them
for _language, _sides in SIDES.items():
    for _first, _last in _sides:
        for _words in map(" ".join, product(_first.split(","), _last.split(","))):
            LOST[f" {_words}"] = f"{LOST.get(f' {_words}', '')} {_language}"
CURRENCY_ENDS = "million billion thousand and a per in for to each on of or from by at with was is which that".split()
SIGNS = {  # "€ million", "£ and", "£ ,"
    *(f" {sign} {end}" for sign in "$£€¥" for end in (*CURRENCY_ENDS, ", ", ". ", "; ")),
    *(f" {sign}{end}" for sign in "$£€¥" for end in (", ", ". ", "; ")),  # "which cost £, opened"
    *(f" °{end}" for end in (" ", "c ", "f ", "c,", "c.", "f,", "f.")),  # "between ° and °C", "at ° N"
    *(f" :{end}" for end in (" ,", " and ", " a.m", " p.m", " am ", " pm ")),  # "at : , when the bell rings"
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
#: “124 mechanics, of whom were women”.
OF_WHOM = dict.fromkeys((" of whom were", " of whom are", " of which were", " of which are"), "en")
QUAKE = dict.fromkeys((" büyüklüğünde bir deprem", " büyüklüğünde deprem"), "tr")
FORMS: dict[str, str | None] = {**LOST, **HYPHENED, **BETWEEN, **DAYLESS, **QUAKE, **OF_WHOM, **dict.fromkeys(SIGNS)}
LONGEST_CHARS = max(map(len, FORMS))
LOOK_BACK_CHARS = 16
JOINS = pattern(r"[\w–-]")  # "about million-dollar deals"


@rule(
    "GT156",
    severity="warning",
    words=tuple(FORMS),
    confidence=0.92,
    source="template values, links and symbols that were lost in saving a page",
    bad=(
        "Prices rose ⟦by percent⟧ in May, and the road is closed for ⟦another kilometres⟧ of its length.",
        "The barn lies at ⟦°⟧ N and was sold for just under ⟦£ ,⟧ while oats ⟦gained per cent⟧ by ⟦: ,⟧ when it shut.",
        "The mill, which cost ⟦£,⟧ opened in May, and ⟦around of its⟧ flour is sold ⟦at p a kilo⟧ now.",
        "The barn cost ⟦€ million⟧ and a calf was sold for ⟦£ and⟧ a sack of oats.",
        "The ⟦-year-old⟧ was seen ⟦between and⟧ ten in the evening, when the fair ⟦closes at and⟧ the lights go out.",
        "The fair drew ⟦a crowd of at⟧ least two towns, with gusts of ⟦up to kilometres per⟧ hour, and the fund trained"
        " 124 mechanics, ⟦of whom were⟧ women.",
        "An ⟦earthquake of magnitude hit⟧ the coast ⟦at a.m.⟧ on ⟦the of March⟧.",
        Example("Der Preis stieg ⟦um Prozent⟧, und das Fest beginnt ⟦am . Juni⟧ auf dem Marktplatz.", language="de"),
        Example("Le pont neuf représente un ⟦coût de millions d'euros⟧ pour la commune.", language="fr"),
        Example("Вода поднялась ⟦на метров⟧ и отступила только утром.", language="ru"),
        Example("Sabah saatlerinde ⟦büyüklüğünde bir deprem⟧ oldu, fiyatlar ⟦yüzde arttı⟧.", language="tr"),
    ),
    good=(
        "By degrees it rose by a percentage, two- and three -year terms, and the talks between and among the towns.",
        "Six mechanics, four of whom were women, drew a crowd of farmers and a population of eels, up to the mill.",
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
    whole = words[-1] in " ." or words in HYPHENED or words in DAYLESS or not JOINS.match(folded, end)
    known = FORMS[words] is None or document.language_at(place) in FORMS[words]  # type: ignore[operator]
    fits = whole and known and _lacks_number(folded, place, words)
    return Span(place + 1, end) if fits else None


def _lacks_number(folded: str, place: int, words: str) -> bool:
    """Whether what stands around the words at a place leads to a number and has none."""
    before, after = folded[max(0, place - LOOK_BACK_CHARS) : place], place + len(words)
    if words in OF_WHOM:
        return folded[place - 1 : place] == ","
    if words in SIGNS:
        return AMOUNT.search(before) is not None
    if words in BETWEEN:
        return folded[after].isdigit() if words == " from to " else not TWO_PLACES.match(folded, after)
    if words in HYPHENED and not OPENS.search(before):
        return False
    return (words not in HYPHENED and words not in QUAKE) or not NUMERAL.search(before)
