"""GT151: a digit where a letter was printed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Example, pattern, rule

LETTER = "a-zà-öø-ÿąćęłńóśźżčďěňřšťůžğışőűа-яё"
WORD = pattern(rf"(?<![\w@#/.&=-])(?!sha1|log1)[^\W\d_][{LETTER}]+[01]{{1,2}}[{LETTER}]{{2,}}(?![\w@/=-]|\.\w)")
# A three for the letter that looks like one, a nought, a four, a six: ро3сипали.
CYRILLIC = "а-яёіїєґў"
CYRILLIC_WORD = pattern(rf"(?<![\w@#/.&=-])(?=\w{{7}})[^\W\d_][{CYRILLIC}]+[0346][{CYRILLIC}]{{2,}}(?![\w@/=-]|\.\w)")
CYRILLIC_DIGITS = tuple(f"{letter}{digit}" for letter in "абвгдежзийклмнопрстуфхцчшщыьэюяёіїєґў" for digit in "0346")
DIGIT_IN_WORD = tuple(f"{letter}{digit}" for letter in "abcdefghijklmnopqrstuvwxyz" for digit in "01")
# Behind the first letter, where a word begins with these two or with three: c1osed, p1ace, n0thing, i11ness.
EARLY = pattern(
    rf"(?<![\w@#/.&=-])(?:[bcfgps]1(?=[aeiouyàâäåáéèêíóöôúü])|[ai]11(?=[a-z])|[b-df-hj-np-tw]0(?=[{LETTER}]))[{LETTER}]{{2,}}"
    r"(?![\w@/=-]|\.\w)"
)
# Behind the last one, in the small words of other languages, and a nought for the o of small words.
SMALL = {
    "it": "(?:de|da|ne|su|que|quel|co)1|(?:de|da|ne|su|que)l1a|(?:de|da|ne|su|que|a)1la|(?:de|da|ne|su|que)[1l]1[aoe]",
    "es": "(?:e|de)1|e1la|e1los|aque1",
    "fr": "i1|i1s|e1le|e1les",
    "de": "a1s|a1le|a1ler|so1l|wi1l|wei1|vie1e",
    "pt": "e1e|e1a|e1es",
    "nl": "a1s|a1le|zu1len|wi1",
    "en": "0f|0ne|0nly|0ver|0ther|0ut|0ur|als0|int0|wh0|tw0|n0t|n0w|wi1l|sha1l|a1l|a1so|fa1l|te1l|se1l",
}
WORDLETS = {
    language: pattern(rf"(?<![\w@#/.&='’-])(?:{words})(?= [^\W\d_]|[,.] )", re.IGNORECASE)
    for language, words in SMALL.items()
}
# A one for the first or the last letter of a word: 1ater, 1 ater, wil1.
LOOSE = ("ater", "ast", "ong", "ittle", "ike", "arge", "ess", "ocal", "eft", "etter", "ight", "iving", "evel", "ower")
EDGES = pattern(
    rf"(?<![\w.,-])1 ?(?:{'|'.join(LOOSE)})\b|\b(?:wil?|shal?|fal?|smal?|wel?|stil?|unti|schoo|officia|loca|tota"
    rf"|hospita)1{{1,2}}\b"
)
AT_EDGE = tuple(f"1{blank}{rest}" for blank in ("", " ") for rest in LOOSE)


@rule(
    "GT151",
    severity="warning",
    words=(*DIGIT_IN_WORD, *CYRILLIC_DIGITS, *AT_EDGE, *(f" 0{letter}" for letter in "fnou")),
    confidence=0.88,
    source="optical character recognition: 1 for l and 0 for o inside words, 3 for з in Cyrillic ones",
    bad=(
        "The miller will ⟦fo1low⟧ the ⟦co1lege⟧ road to the bridge.",
        "The rent was raised three years ⟦1 ater⟧, and the hall ⟦wil1⟧ be let again.",
        "The mill was ⟦p1anned⟧ for years, and ⟦n0body⟧ spoke ⟦0f⟧ it.",
        Example("La ruota ⟦de1⟧ mulino gira ancora, e il mugnaio ne è contento.", language="it"),
        Example("Die ⟦Vo1ksbank⟧ am Markt öffnet im Mai wieder, sagt ihr Leiter.", language="de"),
        Example("Працівники ⟦ро3сипали⟧ сіль біля млина, і лосі прийшли вночі.", language="uk"),
        Example("La ⟦vi1le⟧ a rouvert le pont, qui était fermé depuis mai.", language="fr"),
    ),
    good=(
        "The H1N1 strain, a b2b fair, version v10beta of the gpl10x, www.fo1low.org, #co1lege and @vi1le.",
        Example("Танк т34ка и насос су4вк стоят во дворе, тел. доб3ав.", language="ru"),
        "It weighs 10kg and is 1st of its kind. Run sha1sum and log10 in the code of the API function.",
    ),
)
def digit_in_word(document: Document) -> Iterator[Span]:
    """Digit where a letter was printed.

    A scanner took a letter for a one or a nought in the middle of a word. A one may have been an l or an i, so no
    repair is offered.
    """
    found = [*WORD.finditer(document.text), *EARLY.finditer(document.text)]
    found += CYRILLIC_WORD.finditer(document.text) if not document.unusual.isascii() else ()
    found += WORDLETS[document.language].finditer(document.text) if document.language in WORDLETS else ()
    found += EDGES.finditer(document.text) if document.language == "en" else ()
    last = 0
    for match in sorted(found, key=lambda match: match.start()) if found and not document.about_code else ():
        if match.start() >= last and document.text.count(match[0]) == 1:  # what comes back is a name
            last = match.end()
            yield Span(*match.span())
