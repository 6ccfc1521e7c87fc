"""Opening and closing marks, paragraph by paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern

# A mark behind a figure may mean inches, and one with a blank on both sides, or on neither, may be either.
SIGN = pattern(
    r"[\"“”](?:"
    r"((?<=“)|(?<=\")(?<![^ (\t\n\[—–]\")(?=\S))"  # opens
    r"|(?<=”)(?<!\d”)|(?<=[^\s\d]\")(?![^\W_]))"  # closes
)
CURLY = pattern(r"“[^“”\n]*”")
STRAIGHT = pattern(  # begins with the sign itself, which is faster than with what stands before it
    r"\"(?<![^ (\t\n\[—–]\")(?=[^\s\"])[^\"\n]*\"(?<=[^\s(\[—–\"]\")(?!\w)"
)
GOES_ON = "\"“”‘'’»"  # a line that begins so continues the quotation of the one before
FOREIGN = "„«»"
#: A tag, whose marks are those of its attributes, and which stands as a blank before a quotation.
TAG = pattern(r"</?[a-zA-Z][^<>\n]*>")


class Closing(NamedTuple):
    """A closing mark that nothing in its paragraph opened."""

    place: int
    carried: bool  # an earlier paragraph left a quotation open
    first: bool  # no mark opened before it: the text may begin inside a quotation


class Marks(NamedTuple):
    """What does not pair: closing marks, and each opening mark with the next one where no closing mark is between.

    `unclosed` are stretches from an opening mark to the end of its line where the next line does not go on.
    """

    unopened: tuple[Closing, ...]
    reopened: tuple[Span, ...]
    unclosed: tuple[Span, ...]


def unpaired(documents: Sequence[Document]) -> list[bool]:
    """In which documents marks may not pair: curly ones take turns in each line, straight ones stand beside blanks."""
    return [not _sound(document.text) for document in documents]


def _sound(text: str) -> bool:
    """Whether all marks of a line, or of a text, surely pair."""
    opening, closing, straight = text.count("“"), text.count("”"), text.count('"')
    if opening or closing:
        return not straight and opening == closing == len(CURLY.findall(text))
    return not straight or (straight % 2 == 0 and straight == 2 * len(STRAIGHT.findall(text)))


def marks(document: Document) -> Marks:
    """Where double quotation marks do not pair; nothing where the text does not keep to the English habit."""
    text = document.flowing
    return _pair(TAG.sub(_blanks, text) if "<" in text else text)


def _blanks(match: re.Match[str]) -> str:
    return " " * len(match[0])


@lru_cache(maxsize=128)  # two rules ask, each for a whole batch
def _pair(text: str) -> Marks:
    """Pair the marks line by line; a quotation left open may go on in the next line, which then opens it again."""
    unopened: list[Closing] = []
    reopened: list[Span] = []
    unclosed: list[Span] = []
    left: Span | None = None  # open at the end of the last line with text
    carried, begun, start = False, False, 0
    for line in () if any(mark in text for mark in FOREIGN) else text.split("\n"):
        opened: int | None = None
        if left and line.strip():
            unclosed += [] if line.lstrip()[0] in GOES_ON else [left]
            left = None
        sound = _sound(line)  # a quick look, which nearly all lines pass
        begun = begun or (sound and ('"' in line or "“" in line))
        for opens, place in () if sound else _signs(line):
            if opens and opened is not None:
                reopened.append(Span(opened, start + place))
            if opens:
                opened, begun = start + place, True
            elif opened is None:
                if carried and unclosed:
                    unclosed.pop()  # it closes here
                unopened.append(Closing(start + place, carried, not begun))
                carried, begun = False, True
            else:
                opened = None
        if opened is not None:
            left = Span(opened, start + len(line.rstrip()))
        carried = opened is not None if line.strip() else carried
        start += len(line) + 1
    return Marks(tuple(unopened), tuple(reopened), tuple(unclosed))


def _signs(line: str) -> list[tuple[bool, int]]:
    """Each mark of a line: whether it opens, and where."""
    return [(match.lastindex == 1, match.start()) for match in SIGN.finditer(line)]
