"""One line of an article as a terminal can show it, cut around what is pointed at, and where the pointer goes.

A terminal counts cells, not code points: East Asian characters take two, combining marks none. Control characters are
shown as signs, so that no article can move the cursor, ring the bell or turn the direction of writing.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from sourcequal.document import Document

TAB = "    "  # a tab is shown as four blanks wherever it stands
ELLIPSIS = "…"
LEAD_CELLS = 10  # what is shown before a span that is itself too long for the line
LINE_CELLS = 1000  # of a message or a name; beyond it somebody means mischief
REACH = 2  # widths on each side of a span that are looked at; lines can be megabytes long


class Pointer(NamedTuple):
    """Where a pointer begins under what is shown, and how long it is, in cells."""

    before: int
    length: int


class Excerpt(NamedTuple):
    """What is shown of a line, and the pointers under it."""

    shown: str
    pointers: tuple[Pointer, ...]

    def marks(self, signs: Sequence[str]) -> str:
        """The line of pointers, each drawn with its own sign."""
        line = ""
        for (before, length), sign in zip(self.pointers, signs, strict=False):  # what was cut off has no pointer
            line += " " * (before - len(line)) + sign * length
        return line


def excerpt(text: str, spans: Sequence[tuple[int, int]], width: int) -> Excerpt:
    """The part of a line around the spans in it that fits in `width` cells, with "…" where it was cut.

    The spans are in order; what of them lies outside the part that is shown gets no pointer.
    """
    start, end = spans[0][0], spans[-1][1]
    low, high = max(0, start - REACH * width), min(len(text), end + REACH * width, start + 2 * REACH * width)
    cells = [cell(char) for char in text[low:high]]
    edges = list(accumulate((size for _, size in cells), initial=0))
    left, right = 0, len(cells)
    if edges[-1] > width or low or high < len(text):
        left, right = _window(edges, start - low, min(end, high) - low, width - 2)  # two cells for the marks of cuts
    cut_before, cut_after = bool(left or low), right < len(cells) or high < len(text)
    shown = "".join(sign for sign, _ in cells[left:right])
    pointers = []
    for first, last in ((first - low, last - low) for first, last in spans):
        if first <= right:
            before = edges[max(first, left)] - edges[left] + cut_before
            length = edges[max(min(last, right), first)] - edges[max(first, left)]
            pointers.append(Pointer(before, max(1, length)))
    return Excerpt(ELLIPSIS * cut_before + shown + ELLIPSIS * cut_after, tuple(pointers))


def _window(edges: list[int], first: int, last: int, room: int) -> tuple[int, int]:
    """From which to which character to show, so that the span stands in the middle or, if long, near the start."""
    span = edges[last] - edges[first]
    lead = (room - span) // 2 if span < room - LEAD_CELLS else LEAD_CELLS
    wanted = max(0, min(edges[first] - lead, edges[-1] - room))
    left = min(bisect_left(edges, wanted), first)
    return left, max(bisect_right(edges, edges[left] + room) - 1, left)


def cell(char: str) -> tuple[str, int]:
    """How a character is shown, and how many cells that takes."""
    if " " <= char <= "~":
        return char, 1
    if char == "\t":
        return TAB, len(TAB)
    category = unicodedata.category(char)
    if category == "Cc":
        return (chr(0x2400 + ord(char)) if char < " " else "�"), 1  # U+2400 on: the pictures of controls
    if category in ("Cs", "Zl", "Zp") or (category == "Cf" and _turns(char)):
        return "�", 1
    if category in ("Mn", "Me", "Cf"):
        return char, 0
    return char, 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _turns(char: str) -> bool:
    """Whether a format character sets the direction of writing."""
    return unicodedata.bidirectional(char) in ("LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI")


def fitted(text: str, width: int) -> str:
    """The beginning of a text, in as many cells as there are, blanks at its ends left out."""
    return excerpt(text.strip(), [(0, 0)], width).shown


def clean_line(text: str) -> str:
    """A message on one line, with nothing in it that acts on a terminal."""
    return fitted(" ".join(text.split()), LINE_CELLS)


def shown_name(document: Document) -> str:
    """What to call a document where its place is shown."""
    return clean_line(document.source or document.url or document.id or "text")


def cells_of(text: str) -> int:
    """How many cells a text takes."""
    return sum(cell(char)[1] for char in text)
