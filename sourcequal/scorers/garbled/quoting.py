"""Opening and closing marks, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern

MARK = pattern(
    r"(“|(?<![^\s(\[—–])\"(?=[\w'‘$£(\[.]))"  # opens: curly, or straight before a word
    r"|(”|(?<=[\w.,!?…'’)\]%])\"(?!\w))"  # closes: curly, or straight behind a word or stop
    r"|\""  # straight between blanks: says nothing
)
FOREIGN = frozenset("„«»")


class Marks(NamedTuple):
    """What does not pair.

    `unopened`: closing marks, each with whether an earlier paragraph left a quotation open. `reopened`: an opening
    mark and the next one, with no closing mark between them.
    """

    unopened: tuple[tuple[int, bool], ...]
    reopened: tuple[Span, ...]


def marks(document: Document) -> Marks:
    """Where double quotation marks do not pair; nothing where the text does not keep to the English habit.

    A text may begin inside a quotation, so only what follows its first opening mark counts.
    """
    if FOREIGN.intersection(document.text):
        return Marks((), ())
    return _pair(document)


def _pair(document: Document) -> Marks:
    """Pair the marks line by line; a quotation left open may go on in the next line, which then opens it again."""
    unopened: list[tuple[int, bool]] = []
    reopened: list[Span] = []
    carried, begun = False, False
    for line in document.lines:
        opened: int | None = None
        for opens, place in _signs(line.text):
            if opens and opened is not None:
                reopened.append(Span(opened, line.start + place))
            if opens:
                opened, begun = line.start + place, True
            elif opened is None and begun:
                unopened.append((line.start + place, carried))
                carried = False
            else:
                opened = None
        if line.text.strip():
            carried = opened is not None
    return Marks(tuple(unopened), tuple(reopened))


def _signs(line: str) -> Iterator[tuple[bool, int]]:
    """Each mark of a line: whether it opens, and where; a mark behind a figure may mean inches."""
    for match in MARK.finditer(line):
        inches = line[match.start() - 1 : match.start()].isdigit() and not match[1]
        if (match[1] or match[2]) and not inches:
            yield match[1] is not None, match.start()
