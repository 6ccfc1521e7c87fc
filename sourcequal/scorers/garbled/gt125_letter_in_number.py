"""GT125: letters that a scanner read for digits."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule

COUNTED = (  # what follows a number and no name: "I5 miles", but "the I5"
    r"(?:o'clock|a\.?m\.?|p\.?m\.?|inch(?:es)?|feet|yards|miles|acres|tons|pounds|lbs|per cent|years|months|weeks|days"
    r"|hours|minutes|men|women|children|persons|people|shillings|pence|cents|dollars|degrees|votes)\b"
)
MIXED = pattern(
    r"(?<![\w.-])(?:"
    r"[$£€]?\d{1,3}(?:,\d{3})*[OolI]\d(?:[\dOolI,]*\d)?"  # 1O4, £2l5,000
    r"|[$£€]?\d{1,3},(?=[\dOolI]{0,2}[OolI])[\dOolI]{3}"  # 4,5OO
    r"|[lI][89]\d[\dOolI]|[lI]9[\dOolI]{2}|1[89][OolI]\d|1[89]\d[OolI]"  # l998, 19O4
    r"|2[Oo]{1,2}[\dOo]{1,2}|2O\d\d"  # 2OO5
    r"|[$£€][lI](?:\d|,\d{3})+"  # £l,500
    r"|[$£€]\d{1,2}[BSOlI]\d?\.\d{1,2}(?:m|bn|mn)?"  # €1B.9m
    rf"|(?<!the )(?<!on )(?<!off )(?<!exit )[lI]\d{{1,2}}(?= {COUNTED})"  # l0 o'clock
    r")(?:s|th)?(?![\w-]|\.\w)"
)
DIGITS = str.maketrans("OolIBS", "001185")
LEAST_DIGITS = 2
LETTERS = "lI"  # where one begins a number, the words around it have to agree, so that one digit will do
REACH_CHARS = 20  # of a number to either side of its letter


@rule(
    "GT125",
    severity="warning",
    words=(
        *(f"{digit}{sign}{letter}" for digit in range(10) for sign in ("", ",") for letter in "oil"),
        *(f"{digit}{letter}." for digit in range(10) for letter in "bs"),
        *(letter + digit for letter in "li" for digit in "0123456789"),
        *(f"{sign}{letter}," for sign in "$£€" for letter in "li"),
    ),
    confidence=0.85,
    source="optical character recognition: O for 0, l and I for 1",
    bad=(
        "In ⟦l9O4⟧ the mill had ⟦1O4⟧ hands.",
        "It sold for ⟦£4,5OO⟧ in ⟦19O8⟧, and the flow of cash came to ⟦€1B.9m⟧.",
        "By ⟦l0⟧ o'clock it stood ⟦I4⟧ inches deep; ⟦£l,200⟧ was lost.",
    ),
    good=(
        "The flight BA1O2 left gate I5 for O2 Arena with 10l of water and 5l of oil in 1908.",
        "They drove the I5 miles out of town, past exit I4, and saw the L5 men.",
        "The loan of $5B. It was spent on 2B.5 pencils and a $1B.",
        "The roads A1 and M25, the Boeing 747-8I and the year 2000.",
    ),
)
def letter_in_number(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Letter in the middle of a number.

    A scanner took a nought for an O, or a one for an l. The figure is wrong for every program that reads it.
    """
    text = document.text
    near = [(max(0, place - REACH_CHARS), min(len(text), place + REACH_CHARS)) for place in places]
    found = {match.start(): match for span in near for match in MIXED.finditer(text, *span)}
    for match in found.values():
        if sum(map(str.isdigit, match[0])) >= LEAST_DIGITS or match[0][0] in LETTERS:
            yield Match(*match.span(), replacement=match[0].translate(DIGITS))
