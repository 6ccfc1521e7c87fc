"""GT152: numbers of notes run into the word before them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule

# Two numbers or more, in rising order, behind a word in small letters or behind its stop: crevices12,14-16
MARK = pattern(
    r"(?<![\w/@#.-])[a-z]{4,}[.,]?(?!\d+,\d{3}\b)(\d{1,3}(?:[,–-]\d{1,3}){1,8})(?=[\s.;:)]|, [a-z]|$)(?!\.\d)",
    re.MULTILINE,
)
EDGE = pattern(r"[0-9](?:(?<=[a-z].)|(?<=[a-z][.,].))")  # where such a number begins
LETTERS = "abcdefghijklmnopqrstuvwxyz"
NUMBERS = pattern(r"\d+")
# A single one, where the sentence goes on: edges17 of
SINGLE = pattern(r"(?<![\w/@#.-])[a-z]{4,}[1-9]\d?(?=[,;)]? [a-z]{2})")
# Behind a stop, where a new sentence begins: a third.14 The
AFTER_STOP = pattern(
    r"(?<![\w/@#.-])(?!figs?|vols?|page|sect|chap|para|vers|approx)[a-z]{4,}[.][1-9]\d?(?= [A-Z][a-z]|\n|$)"
)
SHORT_WORDS = 200  # of an article in which nobody speaks of a thing with a number for a name
MODEL = pattern(
    r"(?:omega|vitamins?|covid|figs?|pages?|chapters?|verses?|lines?|nos?|pm|class|type|step|part|week)\W?$"
)


@rule(
    "GT152",
    severity="warning",
    words=tuple(f"{end}{digit}" for end in (*LETTERS, *(f"{letter}." for letter in LETTERS)) for digit in "123456789"),
    confidence=0.9,
    source="journal pages whose raised numbers of notes were set down into the line",
    bad=(
        "Eels were found in ⟦ditches4,6–8⟧ and in a canal. Few came ⟦back.11,12⟧ Most died.",
        "The moss had been ⟦described3,9⟧ twice.",
        "Half of the moss in the ditch was ⟦gone.7⟧ Nobody knows why.",
        "Moths were counted along field ⟦margins12⟧ of two kinds, mown and unmown, in three summers.",
    ),
    good=(
        "See lines12,9 and www.tin.org/page3,4; omega3,6 and the ratio of 3,4 in pm2,5. It cost them4,200 crowns.",
        "In June1914-18 it was closed, and the score was won2-0 in the end.",
    ),
)
def run_in_citation(document: Document) -> Iterator[Span]:
    """Numbers of notes run into the word before them.

    They stood above the line, which the copy does not show, and point at a list that is elsewhere.
    """
    found = sorted(set(_marked(document)))
    if found and not document.about_code:
        yield from found


def _marked(document: Document) -> Iterator[Span]:
    """The words with numbers that rise, and in a short text a single number that is not the thing's name."""
    text = document.text
    starts = sorted({_word_start(text, match.start()) for match in EDGE.finditer(text)})
    marks = (MARK.match(text, start) for start in starts)
    for match in filter(None, marks):
        numbers = [int(number) for number in NUMBERS.findall(match[1])]
        rising = all(low < high for low, high in pairwise(numbers))
        if rising and not MODEL.search(document.folded, match.start(), match.start(1)):
            yield Span(*match.span())
    maybe = (form.match(text, start) for form in (SINGLE, AFTER_STOP) for start in starts)
    singles = [match for match in maybe if match]
    if len(singles) == 1 and text.count(singles[0][0]) == 1 and document.word_count <= SHORT_WORDS:
        yield Span(*singles[0].span())


def _word_start(text: str, place: int) -> int:
    """Where the small letters begin behind which, or behind whose stop, a place lies."""
    place -= text[place - 1] in ".,"
    while place and "a" <= text[place - 1] <= "z":
        place -= 1
    return place
