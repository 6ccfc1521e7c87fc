"""Short lines that stand by themselves in an article of paragraphs, where a list, verse or a table has no place."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from sourcequal.document import Document, Line
from sourcequal.rule import pattern
from sourcequal.scorers.boilerplate.phrases import is_prose, prose_lines

LEAST_PROSE = 3  # paragraphs of the article
BLOCK_CHARS = 120  # a line this long is a block of text, whatever ends it
BLOCK_SHARE = 0.85  # of the characters from the first paragraph to the last that stand in blocks; guides have less
TEXT_SHARE = 0.4  # of all characters; shops have less
LONGEST_CHARS = 140
STRANGE = 0.34  # of a line's longer words that the article has, at most; furniture speaks of other things
HEADLINE_WORDS = 4
STEM_CHARS = 6  # with which two forms of a word begin alike
WORD = pattern(r"[^\W\d_]{4,}")
BULLET = pattern(r"\s*[-*•▪◦] ")
TOLD = pattern(
    r"\b(?:said|says|told|asked|he|she|they|his|her|their|were|had|sagte|dit|dijo|disse|ha detto|сказал\w*)\b"
)


def islands(document: Document, lines: Iterable[Line], outside: bool = False, headline: bool = False) -> Iterator[Line]:
    """The short lines among those given, where the article is paragraphs.

    No headline, item of a list, quotation or code is among them. With `outside` only those before the first paragraph
    or after the last, with `headline` what may be one, too.
    """
    running = running_text(document)
    if running is None:
        return
    first, last = running
    title = document.title_line
    for line in lines:
        titled = not headline and title is not None and line.start == title.start and line.number < first
        if len(line.text) > LONGEST_CHARS or (outside and first <= line.number <= last):
            continue
        if titled and not over_headline(document, line):
            continue
        start = line.start + len(line.text) - len(line.text.lstrip())
        if (
            start < line.end
            and not BULLET.match(line.text)
            and not document.in_quotation(start, line.end)
            and not document.in_code(start, line.end)
        ):
            yield line


def taken_up(document: Document, line: Line, said: str) -> float:
    """The share of the longer words of what a line says that the rest of the text has, too, in some form."""
    rest = document.folded[: line.start] + document.folded[line.end :]
    stems = [word[:STEM_CHARS] for word in WORD.findall(said.lower())]
    return sum(stem in rest for stem in stems) / len(stems) if stems else 1.0


def headline_below(document: Document, line: Line) -> Line | None:
    """The first line between a line and the text that can be a headline."""
    for other in document.filled_lines:
        if other.number > line.number:
            if is_prose(other):
                return None
            if len(other.text.split()) >= HEADLINE_WORDS and not other.text.rstrip().endswith("."):
                return other
    return None


def over_headline(document: Document, line: Line) -> bool:
    """Whether a line stands over one that is rather the headline: the text takes up that one and hardly this one."""
    if taken_up(document, line, line.text) > STRANGE:
        return False
    headline = headline_below(document, line)
    return headline is not None and taken_up(document, headline, headline.text) > STRANGE


def running_text(document: Document) -> tuple[int, int] | None:
    """The numbers of the first and the last paragraph of an article that is mostly paragraphs; None for another."""
    return document.kept(_running_text)


def _running_text(document: Document) -> tuple[int, int] | None:
    return running_text_without(document, frozenset())


def running_text_without(document: Document, others: Container[int]) -> tuple[int, int] | None:
    """The same where lines of some numbers are no part of the text."""
    prose = [line for line in prose_lines(document) if line.number not in others]
    if len(prose) < LEAST_PROSE:
        return None
    first, last = prose[0].number, prose[-1].number
    lines = [line for line in document.lines if line.number not in others]
    body = [line for line in lines if first <= line.number <= last]
    size = sum(len(line.text) for line in body)
    blocks = sum(len(line.text) for line in body if len(line.text) >= BLOCK_CHARS or is_prose(line))
    if blocks < max(BLOCK_SHARE * size, TEXT_SHARE * sum(len(line.text) for line in lines)):
        return None
    return first, last
