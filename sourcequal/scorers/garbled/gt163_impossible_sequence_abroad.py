"""GT163: small words that cannot follow each other, in other languages than English."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from sourcequal.document import Document
from sourcequal.finding import Severity
from sourcequal.rule import Example, Match, pattern, rule

#: An article or a preposition that needs a noun, and what can be none; pairs that the language allows are left out.
SIDES = {
    "de": (
        ("im|vom|zum|zur|beim", "dass|weil|ist|sind|war|wird|wurde|hat|haben|der|die|das|den|dem|des|ich|er|wir"),
        ("für|gegen", "ist|sind|war|wird|wurde|hat|haben|dass"),
    ),
    "fr": (
        ("du|au|aux|des", "de|du|des|que|qui|dans|avec|est|sont|était|ont|le|la|les|une|il|elle"),
        ("cette|ces|quelques|chaque", "de|du|des|que|qui|dans|est|sont|le|la|les|un|une|par"),
        ("dans|avec|par|chez", "est|sont|était|dans|avec|a|ont"),
    ),
    "es": (
        ("del|al", "el|la|los|las|con|en|un|una|es|fue|se|han|ha"),
        ("el|los|las", "les|se|es|fue|son|la|las|los|el|han|ha|un|una"),
        ("una", "el|la|los|las|es|fue|ha|han|un"),
        ("con|para|por|desde", "es|fue|ha|han|son"),  # "por de pronto", "no para de moler"
    ),
    "it": (
        (
            "del|dal|nel|sul|della|dalla|nella|sulla|dei|delle|degli",
            "il|lo|gli|un|una|in|per|è|ha|era|hanno|sono|del|della",
        ),
        ("un|una|il|gli", "il|la|gli|un|una|del|della|hanno"),  # "una di loro", "il di più"
        ("con|da", "è|ha|era|hanno|di"),
    ),
    "pt": (
        ("do|dos|das|na|ao|pelo|pela|pelos|pelas", "o|os|as|em|com|um|uma|é|foi|são|foram|na"),
        ("com|para|por|sem", "é|foi|são|foram|de|em"),
    ),
    "nl": (
        ("de", "is|was|wordt|werd|heeft|hebben|dat|omdat|ik|wij"),
        ("met|voor|van|bij", "is|was|wordt|werd|heeft|hebben|omdat"),
    ),
    "pl": (("w|na|do|przez|dla|bez", "w|do|od|przez|dla|że|jest|był|była|ale|się"),),
    "ru": (
        ("в|на|для|из|от|до|через|без", "в|на|для|из|от|до|через|что|был|была|были|но"),
        ("для|из|от|до|без", "который"),  # "на который" begins a clause, as the others do with "которого"
    ),
}
SEQUENCES: dict[str, set[str]] = {}
for _language, _sides in SIDES.items():
    for _first, _second in _sides:
        for _pair in product(_first.split("|"), _second.split("|")):
            if _pair[0] != _pair[1]:  # which GT115 shows
                SEQUENCES.setdefault(f" {' '.join(_pair)} ", set()).add(_language)
#: "Dos los sábados y una los domingos": a numeral whose noun is understood, and the day.
DAYS = pattern(
    r"(?:un|una) (?:el|la|los|las|il) (?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|fin(?:es)?|mañanas?"
    r"|tardes?|noches?|días?|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|mattina|sera)\b"
)
SHORT_WORDS = 300  # of a text in which one is rarer than damage
NEAR = 2  # of them in a longer one


@rule(
    "GT163",
    severity="info",
    slip=True,
    words=tuple(SEQUENCES),
    languages=tuple(SIDES),
    confidence=0.85,
    source="the grammars of the languages: an article or a preposition needs a noun before the next one",
    bad=(
        Example("Der Müller wollte ⟦im weil⟧ danach das Rad in Gang setzen, das seit Mai steht.", language="de"),
        Example("Le meunier parle ⟦des qui⟧ sont venus hier, mais personne ne le croit au village.", language="fr"),
        Example("El molinero no quiere ⟦del es⟧ moler el trigo, y la dueña tampoco lo quiere.", language="es"),
        Example("Młynarz nie może stać ⟦w przez⟧ cały rok, mówi jego córka z sąsiedniej wsi.", language="pl"),
    ),
    good=(
        Example(
            "Er gab ihm ein von der Stadt bezahltes Rad, am die Mühle umgebenden Bach, zum einen; zum und vom Bach.",
            language="de",
        ),
        Example("C'est un de ceux que je connais; le pour et le contre; l'un des deux, une de plus.", language="fr"),
        Example("Это колесо, на который день ни посмотри, стоит, и мост, через который ходят, тоже.", language="ru"),
        Example("Una di loro; un mulino igual; il di più lo paga lei, disse la mugnaia del paese.", language="it"),
        Example("Um moinho semelhante ao do avô, e a roda pelo preço da do vizinho, que é maior.", language="pt"),
        Example("El molino abre dos veces los sábados y una los domingos, dice la dueña en la puerta.", language="es"),
        Example("El que quiera, al que le guste, el de la dueña y el del molinero; una de ellas.", language="es"),
    ),
)
def impossible_sequence_abroad(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Small words that cannot follow each other, in another language than English.

    Between an article or a preposition and the word behind it a noun is missing. In a long text one is a slip.
    """
    found = []
    for place in places:
        words = max((words for words in SEQUENCES if document.folded.startswith(words, place)), key=len)
        start, end = place + 1, place + len(words) - 1
        said = document.text[start:end].islower() and document.language_at(start) in SEQUENCES[words]
        if said and not document.in_quotation(start, end) and not DAYS.match(document.folded, start):
            found.append((start, end))
    severity: Severity = "warning" if document.word_count <= SHORT_WORDS or len(found) >= NEAR else "info"
    yield from (Match(*span, severity=severity) for span in found)
