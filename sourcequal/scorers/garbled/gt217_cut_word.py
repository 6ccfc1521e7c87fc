"""GT217: a paragraph that ends in the middle of a word."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from functools import lru_cache

from sourcequal.document import Document, Line
from sourcequal.models import Model
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.garbled.gt123_truncated_ending import OPEN_LINE
from sourcequal.scorers.garbled.ngrams import LanguageModel
from sourcequal.scorers.garbled.passage import judge_of
from sourcequal.scorers.garbled.strange_words import log_counts

CUT = pattern(r"(?<=[a-z,] )(?:[a-z]+-)?([a-z]{2,10})[ \t]*(?=\n|$)")  # the last word of a line, with no stop
ENDS = (".", "!", "?", "”", '"', "…", ":", ";", "’", "'", ")", "»", ",")
LEAST_WORDS = 10  # of a line that is a sentence; a label, a prompt or a caption is shorter
LEAST_PARAGRAPHS, LONG_WORDS = 4, 16  # other paragraphs of prose, and their words, to know how they end
MOST_OPEN = 0.2  # share of them that may lack a stop; more are lines of a fixed width, or verse
RARE, FREQUENT = 3.0, 5.5  # log count under which a piece is no word, and from which it may be a part of one
NEIGHBOURS = 40  # in the alphabet that are looked at
STORY = (
    "The well in the square of the upper village has been dry since the first week of May, the council says.\n\n"
    "The mayor had asked three firms in the valley for a price, and only one of them cared to answer him.\n\n"
    "Its engineers will drill to a depth of ninety metres in the autumn, when the ground is soft after the rain.\n\n"
    "Until then a lorry brings water from the lake on each second day, for which each house pays a crown.\n\n"
)


def _open_lines(documents: Sequence[Document]) -> list[bool]:
    """Which texts have a line that ends in a small letter, or in a blank that may hide one."""
    texts = (document.text for document in documents)
    return [OPEN_LINE.search(text) is not None or text[-1:].islower() or text[-1:].isspace() for text in texts]


@rule(
    "GT217",
    severity="warning",
    when=_open_lines,
    languages=("en",),
    model="garbled",
    confidence=0.8,
    source="feeds and previews that cut a text by its length",
    bad=(
        f"{STORY}The mayor thanked the drivers, who work for nothing, and called for more ⟦volunte⟧",
        f"{STORY}The mayor thanked the drivers of the lorry and praised their ⟦patie⟧\n\nAlso in this issue",
    ),
    good=(
        f"{STORY}The well in the square before it went dry, seen from the church tower",
        f"{STORY}The mayor thanked the drivers and the two women who run the big toaster",
    ),
)
def cut_word(document: Document, model: Model) -> Iterator[Match]:
    """Paragraph that ends in the middle of a word.

    A sentence without a stop, in an article whose other paragraphs have theirs, ends in letters that are no word.
    """
    sentences = [line for line in document.lines if line.text.count(" ") >= LEAST_WORDS - 1]
    still_open = [line for line in sentences if not line.text.rstrip().endswith(ENDS)]
    long = {line.number for line in sentences if line.text.count(" ") >= LONG_WORDS}
    open_ended = sum(line.number in long for line in still_open)
    if len(long) - open_ended < LEAST_PARAGRAPHS or open_ended > max(1, MOST_OPEN * len(long)):
        return
    ends = {line: found for line in still_open if (found := CUT.search(document.text, line.start, line.end))}
    language = judge_of(model).reader.language
    counts = log_counts((found[1] for found in ends.values()), language)
    for line, found in ends.items():
        piece = found[1]
        unknown = counts[piece] < RARE and len(re.findall(rf"\b{piece}\b", document.folded)) == 1
        if unknown and not _is_heading(line) and _begins_a_word(piece, language):
            yield Match(found.start(), found.start() + len(found[0].rstrip()))


def _is_heading(line: Line) -> bool:
    """Whether a line has no article or verb of a sentence but capitals, as titles do."""
    words = line.text.split()
    return 2 * sum(word[:1].isupper() for word in words) > len(words)


def _begins_a_word(piece: str, language: LanguageModel) -> bool:
    """Whether a frequent word begins so and has two letters more, which is no plural."""
    words = _frequent(language)
    first = bisect(words, piece)
    return any(word.startswith(piece) and len(word) >= len(piece) + 2 for word in words[first : first + NEIGHBOURS])


@lru_cache(maxsize=1)
def _frequent(language: LanguageModel) -> Sequence[str]:
    """The frequent words, in the order of the alphabet."""
    return sorted(language.words.first(int((language.log_count >= FREQUENT).sum())))
