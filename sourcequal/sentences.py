"""Sentences: nupunkt inside each block of text, and the line breaks that end one.

nupunkt (MIT, pure Python, no model download) gives spans, knows abbreviations, and splits 3,600 articles a second. It
asks for Python 3.11; on 3.10 a plain rule stands in for it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, pairwise

from sourcequal.finding import Span

TERMINAL = frozenset('.!?…:;”"»')
WRAPPED_CHARS = range(45, 101)  # line lengths of text that a program wrapped to a fixed width
RAGGED_CHARS = 4  # that a wrapped line may be shorter than what fits
WRAPPED_LINES = 3  # from this many such lines on, a paragraph counts as wrapped


# Where a sentence ends for the plain rule.
STOP = re.compile(
    r"(?<![.!?…])"  # from the first of several stops
    r"(?<![.\s][^\W\d_])"  # not after an initial
    r"(?<!\b(?:Mr|Ms|Dr|St|No|vs))(?<!\b(?:Mrs|Gen|Sen|Rep|Gov|Col|Inc|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec))"
    r"[.!?…]+[\"'”’»)\]]*"  # stops, and what closes with them
    r"\s+(?=[\"'“‘«(\[]*[^\W_a-z])"  # and something begins that is no small letter
)


def split_sentences(text: str, paragraphs: Sequence[Span]) -> Iterator[Span]:
    """The sentences of an `unwrapped` text in order, blanks at their ends excluded; `paragraphs` are its blocks of
    lines."""
    for paragraph in paragraphs:
        for start, end in _stretches(text, paragraph):
            yield from _in_stretch(text, start, end)


def _in_stretch(text: str, start: int, end: int) -> Iterator[Span]:
    for low, high in _spans(text[start:end]):
        found = trimmed(text, start + low, start + high)
        if found.start < found.end:
            yield found


def _spans(text: str) -> Iterable[tuple[int, int]]:
    if sys.version_info >= (3, 11):
        from nupunkt import sent_spans

        return sent_spans(text)
    return plain_spans(text)


def plain_spans(text: str) -> list[tuple[int, int]]:
    """Sentences by a plain rule: a stop, a blank, and no small letter after it."""
    edges = [0, *(stop.end() for stop in STOP.finditer(text)), len(text)]
    return list(pairwise(edges))


def trimmed(text: str, start: int, end: int) -> Span:
    """A stretch without the blanks at its ends; nothing but blanks ends before it starts."""
    piece = text[start:end]
    return Span(end - len(piece.lstrip()), start + len(piece.rstrip()))


def _stretches(text: str, paragraph: Span) -> Iterator[Span]:
    """The runs of lines of one paragraph over which a sentence may go on."""
    lines = text[paragraph.start : paragraph.end].split("\n")
    start = position = paragraph.start
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        position += len(line) + 1
        if not following or not _goes_on(line, following):
            yield Span(start, position - 1)
            start = position


def is_wrapped(lines: Sequence[str], width: int = 0) -> bool:
    """Whether a program broke the lines of a paragraph at a fixed width, so that their ends mean nothing.

    Each line is as long as it could be without the first word of the next. Of two lines this is said only where the
    width is known from other paragraphs.
    """
    if len(lines) < WRAPPED_LINES - (width > 0) or not all(len(line) in WRAPPED_CHARS for line in lines[:-1]):
        return False
    longest = max(map(len, lines))
    least = max(longest, width) - RAGGED_CHARS
    if not any(line.lstrip()[0].islower() for line in lines[1:]):  # headlines, one below the other
        return False
    full = (len(line) + 1 + len(after.split(maxsplit=1)[0]) > least for line, after in pairwise(lines))
    return (not width or longest <= width) and all(full)


def unwrapped(text: str, paragraphs: Sequence[Span]) -> str:
    """The text with blanks where the lines of its wrapped paragraphs end; same length, same offsets."""
    several = [span for span in paragraphs if text.find("\n", *span) >= 0]
    blocks = [text[start:end].split("\n") for start, end in several]
    sure = [is_wrapped(block) for block in blocks]
    if not any(sure):
        return text
    width = max(len(line) for block in compress(blocks, sure) for line in block)
    pieces, last = [], 0
    for (start, end), block, wrapped in zip(several, blocks, sure, strict=True):
        if wrapped or is_wrapped(block, width):
            pieces += [text[last:start], " ".join(block)]
            last = end
    return "".join([*pieces, text[last:]])


def _goes_on(line: str, following: str) -> bool:
    """Whether a sentence runs over the line break: no stop before it, a small letter after it."""
    end, begin = line.rstrip()[-1:], following.lstrip()[:1]
    return bool(end) and end not in TERMINAL and begin.islower()
