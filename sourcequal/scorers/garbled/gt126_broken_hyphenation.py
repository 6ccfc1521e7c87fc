"""GT126: words still parted where a line ended."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.rule import Example, Match, pattern, rule

LETTERS = "abcdefghijklmnopqrstuvwxyzäöüßàâçéèêíóúñãõąćęłńśźżабвгдежзийклмнопрстуфхцчшщъыьэюяığş"
PARTED = pattern(
    r"(?<![\w-])[A-Za-z]?[a-z]+-[ \n](?!(?:and|or|to|nor|but|und|oder|bis|et|ou|y|e|o|ou|en|of|och|og|i|the|a|an|he|she"
    r"|it|they|we|you|that|which|who|as|in|on|at|for|with|by|not|than|is|was)\b)[a-z]{2,}(?:(?![\w-])|(?=-(?:one|two|three|four|five|six|seven|eight|nine)\b))"
)
# Behind the hyphen the second half of a word, as no word begins, or in German any word that links no two halves.
ENDINGS = {
    "de": (
        r"(?!(?:und|oder|bis|sowie|als|statt|noch|wie|zum|zur|bzw|beziehungsweise|gegen|auf|zu|in|im|von|vom|mit|aber|nicht|kontra"
        r"|versus|contra|auch|ist|sind|war|für|der|die|das|den|dem|des|ein|eine|einen|er|sie|es|wir|ich|man|so|da|dann|wenn"
        r"|weil|dass|nur|sondern|respektive|plus|wird|hat|haben|an|am|bei|nach|vor|aus|um|ohne|über|unter|durch|doch|denn"
        r"|wo|was|wer|also|ja|nein|dort|hier|sehr|mehr|alle|alles|kein|keine|etwa|rund|sich|uns|mal|etc|danach|dazu"
        r"|schon|immer|jetzt|wurden?|waren|werden|können|sollen|müssen|wollen|gibt|bleibt|and|the|of)\b)[a-zäöüß]{3,}"
    ),
    "fr": r"(?:tions?|ments?|teurs?|trices?|sions?|rique|ques|bles?|tés?|aient|rait|ture|tures|naire|naires"
    r"|gnement|lement|rement)",
    "es": r"(?:ción|ciones|mente|mientos?|dad|dades|dores|dora|ría|tura|bles?|rios|rias|mento|cional|cionales"
    r"|tivos?|tivas?)",
    "it": r"(?:zione|zioni|menti|mento|mente|tore|tori|bile|bili|tura|zionale|zionali|lità|tivo|tiva|nistrazione)",
    "pt": r"(?:ção|ções|mente|mento|mentos|dade|dades|dores|dora|tura|vel|veis|cional|cionais|tivos?|tivas?)",
    "nl": r"(?:heid|ingen|lijk|lijke|schap|schappen|elijk|elijke|teit|tie|ties|ners|heden|kende|sten)",
    "pl": (
        r"(?:ców|nia|nych|nego|wych|wego|skich|skiego|ków|rów|ości|ość|cji|cja|cję|wania|nie|niem|kami|nymi|wać|wał|wała|wali|ściciel"
        r"|dzenia|czych|szych|nictwa|twa|stwo|stwa)"
    ),
    "ru": r"(?:ния|ние|ний|ность|ности|ского|ской|ский|ских|ться|лась|лись|вать|ного|ных|ной|тель|тели|телей"
    r"|вание|дение|ции|ция)",
    "tr": r"(?:lar|ler|ları|leri|lık|lik|mak|mek|ması|mesi|dığı|diği|mış|miş|yor|ında|inde|ların|lerin)",
}
HALVES = {
    language: pattern(rf"(?<![\w'’-])[^\W\d_]{{2,}}- {ending}(?![\w'’-])") for language, ending in ENDINGS.items()
}
FEW = 2  # in an article; a copy that keeps the lines of print has more
SIGN = pattern(r"(?<!\w)[^\W\d_]+¬[ \n]?[^\W\d_]+")  # a soft hyphen that a table of characters made a sign of
ONE_PLACE = 3  # of them in one paragraph and none in the others, of which there are as many: a piece of print crept in


@rule(
    "GT126",
    severity="info",
    words=("¬", *(f"{letter}-{blank}" for letter in LETTERS for blank in " \n")),
    confidence=0.8,
    source="text of printed pages saved line by line",
    bad=(
        "The har- bour master left at noon; ⟦gov- ernment⟧ men came.".replace("har- bour", "⟦har- bour⟧"),
        "It rained.\n\nThe ⟦but- ter⟧ was sold in ⟦sum- mer⟧ at ⟦thir- ty⟧-two cents.\n\nIt rained.\n\nIt rained.",
        Example("Der ⟦Hof¬rat⟧ kam am Abend und brachte den ⟦Gut¬schein⟧ für die neue Glocke mit.", language="de"),
        Example("Der Müller kam am Abend in die Mühle und sah, dass die ⟦Abend- glocke⟧ nicht läutete.", language="de"),
        Example("Mieszkańcy wsi czekają na zebranie ⟦rad- nych⟧ i boją się, że młyn nie ruszy.", language="pl"),
        "The ⟦com-\nmittee⟧ met. The ⟦de- cision⟧ was put ⟦some- where⟧ else.",
    ),
    good=(
        "Both pre- and post-war mills, two- to three-storey ones, short- or long-lived.",
        "She came - late - and left. The mill - which is old - is shut. He said it- and left.",
    ),
)
def broken_hyphenation(document: Document) -> Iterator[Match]:
    """Word still parted where a line ended.

    The lines of a printed page were joined, and the hyphens at their ends stayed, so that no search finds the words.
    Careful copies of old newspapers keep them throughout, so they never lower the grade; several in a single paragraph
    of an article do.
    """
    for match in SIGN.finditer(document.text) if "¬" in document.text and not document.about_code else ():
        yield Match(*match.span(), replacement=match[0].replace("¬", "").replace("\n", ""), severity="warning")
    found = list(PARTED.finditer(document.text)) if document.language == "en" else []
    form = HALVES.get(document.language)
    halves = list(form.finditer(document.text)) if form and len(found) <= FEW else []
    if 0 < len(halves) <= FEW and not any(document.in_quotation(*match.span()) for match in halves):
        yield from (
            Match(*match.span(), replacement=match[0].replace("- ", ""), severity="warning") for match in halves
        )
        found = [match for match in found if match.span() not in {half.span() for half in halves}]
    crept = len(found) >= ONE_PLACE and len(document.paragraphs) > ONE_PLACE and _in_one(document, found)
    for match in found:
        joined = match[0].replace("- ", "").replace("-\n", "")
        yield Match(*match.span(), replacement=joined, severity="warning" if crept else None)


def _in_one(document: Document, found: Sequence[re.Match[str]]) -> bool:
    """Whether all stand in one paragraph, and not on purpose in a quotation or at the ends of its lines."""
    first, last = found[0].start(), found[-1].end()
    whole = any(start <= first and last <= end for start, end in document.paragraphs)
    return whole and "\n" not in document.text[first:last] and not document.in_quotation(first, last)
