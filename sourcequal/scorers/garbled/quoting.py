"""Opening and closing marks, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern

MARK = pattern(r"[\"“”]")
BEFORE_OPENING = frozenset(" (\t\n[—–")
FOREIGN = "„«»"


class Closing(NamedTuple):
    """A closing mark that nothing in its paragraph opened."""

    place: int
    carried: bool  # an earlier paragraph left a quotation open
    first: bool  # no mark opened before it: the text may begin inside a quotation


class Marks(NamedTuple):
    """What does not pair: closing marks, and each opening mark with the next one where no closing mark is between."""

    unopened: tuple[Closing, ...]
    reopened: tuple[Span, ...]


def marks(document: Document) -> Marks:
    """Where double quotation marks do not pair; nothing where the text does not keep to the English habit."""
    return _pair(document.text)


@lru_cache(maxsize=128)  # two rules ask, each for a whole batch
def _pair(text: str) -> Marks:
    """Pair the marks line by line; a quotation left open may go on in the next line, which then opens it again."""
    unopened: list[Closing] = []
    reopened: list[Span] = []
    carried, begun, start = False, False, 0
    for line in () if any(mark in text for mark in FOREIGN) else text.split("\n"):
        opened: int | None = None
        sound = _sound(line)  # a quick look, which nearly all lines pass
        begun = begun or (sound and ('"' in line or "“" in line))
        for opens, place in () if sound else _signs(line):
            if opens and opened is not None:
                reopened.append(Span(opened, start + place))
            if opens:
                opened, begun = start + place, True
            elif opened is None:
                unopened.append(Closing(start + place, carried, not begun))
                carried, begun = False, True
            else:
                opened = None
        carried = opened is not None if line.strip() else carried
        start += len(line) + 1
    return Marks(tuple(unopened), tuple(reopened))


def _sound(line: str) -> bool:
    """Whether all marks of a line surely pair: curly ones take turns, straight ones stand on their sides of blanks."""
    if '"' not in line:
        before, *quoted = line.split("“")
        return "”" not in before and all(piece.count("”") == 1 for piece in quoted)
    pieces = line.split('"')
    opened = all(not piece or piece[-1] in BEFORE_OPENING for piece in pieces[:-1:2])
    inside = all(piece == piece.strip() != "" and piece[-1] not in BEFORE_OPENING for piece in pieces[1::2])
    closed = all(not piece or not piece[0].isalnum() for piece in pieces[2::2])
    return len(pieces) % 2 == 1 and opened and inside and closed and "“" not in line and "”" not in line


def _signs(line: str) -> Iterator[tuple[bool, int]]:
    """Each mark of a line: whether it opens, and where. A mark behind a figure may mean inches, and one with a blank
    on both sides, or on neither, may be either."""
    for match in MARK.finditer(line):
        place = match.start()
        before, after = line[place - 1 : place] if place else " ", line[place + 1 : place + 2] or " "
        straight = match[0] == '"'
        opens = match[0] == "“" or (straight and before in BEFORE_OPENING and not after.isspace())
        closes = match[0] == "”" or (straight and not before.isspace() and not after.isalnum() and not opens)
        if opens or (closes and not before.isdigit()):
            yield opens, place
