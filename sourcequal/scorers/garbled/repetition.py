"""A fast first look for repetition, which nearly all texts pass: the rules that point at it then need not look."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import islice
from operator import eq
from typing import NamedTuple

DASHES = "–—…•"  # signs outside ASCII that stand beside words
# Letters stay, stops and line breaks end a row, everything else is a blank. Bytes over 127 are parts of letters.
ROW_ENDS = b".!?\n"
KEPT = bytes(range(128, 256)) + b"abcdefghijklmnopqrstuvwxyz"
TABLE = bytes(byte if byte in KEPT else 10 if byte in ROW_ENDS else 32 for byte in range(256))

SENTENCE_WORDS = 6  # of a sentence that is not repeated on purpose; orators and poets repeat shorter ones
LEAST_LETTERS = 4  # of a keyword; shorter words are mostly grammar
KEYWORDS = 3  # that stand again and again in one sentence; orators repeat one or two
LEAST_TIMES = 3
LEAST_REPEATS = 4  # of words as they stand, plurals apart


class Repetition(NamedTuple):
    """What may be repeated somewhere in a text."""

    word: bool  # directly behind itself
    sentence: bool  # directly behind itself
    keywords: bool  # several, in one sentence


@lru_cache(maxsize=256)  # three rules ask, each for a whole batch
def repetition(folded: str) -> Repetition:
    """What a careful look at a folded text may find repeated; all at once, while its words are at hand."""
    rows = word_rows(folded)
    longer = [row for row in rows if len(row) >= SENTENCE_WORDS]
    return Repetition(
        any(True in map(eq, row, islice(row, 1, None)) for row in rows),
        True in map(eq, longer, islice(longer, 1, None)),
        any(map(_keywords, longer)),
    )


def word_rows(folded: str) -> list[list[bytes]]:
    """The words of a folded text in UTF-8, a row for each stretch between stops; near enough for a first look.

    A few calls over the whole text make them, and bytes split and compare faster than characters.
    """
    for sign in DASHES:
        folded = folded.replace(sign, " ")
    return [row.split() for row in folded.encode("utf-8", "replace").translate(TABLE).split(b"\n")]


def _keywords(row: list[bytes]) -> bool:
    if len(row) < KEYWORDS * LEAST_TIMES or len(row) - len(set(row)) < LEAST_REPEATS:
        return False
    longer = [word for word in row if len(word) >= LEAST_LETTERS]
    if len(longer) - len(set(longer)) < LEAST_REPEATS:
        return False
    counts = Counter(word.removesuffix(b"s") for word in longer)
    return sum(count >= LEAST_TIMES for count in counts.values()) >= KEYWORDS
