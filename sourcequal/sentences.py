"""Sentences: nupunkt inside each block of text, and the line breaks that end one.

nupunkt (MIT, pure Python, no model download) gives spans, knows abbreviations, and splits 3,600 articles a second.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.finding import Span

TERMINAL = frozenset('.!?…:;”"»')
WRAPPED_CHARS = range(45, 101)  # line lengths of text that a program wrapped to a fixed width
WRAPPED_LINES = 3  # from this many such lines on, a paragraph counts as wrapped


def split_sentences(text: str, paragraphs: Sequence[Span]) -> Iterator[Span]:
    """The sentences of `text` in order, blanks at their ends excluded; `paragraphs` are its blocks of lines."""
    for paragraph in paragraphs:
        for start, end in _stretches(text, paragraph):
            yield from _in_stretch(text, start, end)


def _in_stretch(text: str, start: int, end: int) -> Iterator[Span]:
    from nupunkt import sent_spans

    for low, high in sent_spans(text[start:end]):
        yield from _trimmed(text, start + low, start + high)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    right = len(piece.rstrip())
    if left < right:
        yield Span(start + left, start + right)


def _stretches(text: str, paragraph: Span) -> Iterator[Span]:
    """The runs of lines of one paragraph over which a sentence may go on."""
    lines = text[paragraph.start : paragraph.end].split("\n")
    wrapped = len(lines) >= WRAPPED_LINES and all(len(line) in WRAPPED_CHARS for line in lines[:-1])
    start = position = paragraph.start
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        position += len(line) + 1
        if not following or not (wrapped or _goes_on(line, following)):
            yield Span(start, position - 1)
            start = position


def _goes_on(line: str, following: str) -> bool:
    """Whether a sentence runs over the line break: no stop before it, a small letter after it."""
    end, begin = line.rstrip()[-1:], following.lstrip()[:1]
    return bool(end) and end not in TERMINAL and begin.islower()
