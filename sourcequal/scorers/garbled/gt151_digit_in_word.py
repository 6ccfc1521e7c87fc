"""GT151: a digit where a letter was printed."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Example, pattern, rule

LETTER = "a-zà-öø-ÿąćęłńóśźżčďěňřšťůžğışőűа-яё"
WORD = pattern(rf"(?<![\w@#/.&=-])(?!sha1|log1)[^\W\d_][{LETTER}]+[01]{{1,2}}[{LETTER}]{{2,}}(?![\w@/=-]|\.\w)")
DIGIT_IN_WORD = tuple(f"{letter}{digit}" for letter in "aeioulnrstmdcfghpbz" for digit in "01")


@rule(
    "GT151",
    severity="warning",
    words=DIGIT_IN_WORD,
    confidence=0.88,
    source="optical character recognition: 1 for l and 0 for o inside words",
    bad=(
        "The miller will ⟦fo1low⟧ the ⟦co1lege⟧ road to the bridge.",
        Example("Die ⟦Vo1ksbank⟧ am Markt öffnet im Mai wieder, sagt ihr Leiter.", language="de"),
        Example("La ⟦vi1le⟧ a rouvert le pont, qui était fermé depuis mai.", language="fr"),
    ),
    good=(
        "The H1N1 strain, a b2b fair, version v10beta of the gpl10x, www.fo1low.org, #co1lege and @vi1le.",
        "It weighs 10kg and is 1st of its kind. Run sha1sum and log10 in the code of the API function.",
    ),
)
def digit_in_word(document: Document) -> Iterator[Span]:
    """Digit where a letter was printed.

    A scanner took a letter for a one or a nought in the middle of a word. A one may have been an l or an i, so no
    repair is offered.
    """
    for match in () if document.about_code else WORD.finditer(document.text):
        if document.text.count(match[0]) == 1:  # what comes back is a name
            yield Span(*match.span())
