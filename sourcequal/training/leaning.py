"""How much likelier each word is in text that a tool reworded than in clean English."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from sourcequal.scorers.garbled.ngrams import Array
from sourcequal.training.swaps import swaps
from sourcequal.training.synonyms import spinner

SWAPPED = 0.25  # of words; how many are swapped in a text differs, but the order of words hardly depends on it
STEP = 1 / 32  # nats
LEAST = 0.3  # times that a word stands in the clean text at the least


def leaning_table(words: Sequence[str], counts: Array) -> Array:
    """Log likelihood of each word in reworded over clean text, in steps of `STEP`: one row a source, as `SOURCES` has.

    Columns are numbers of words; edges and words that are not known lean to nothing. A tool is taken to swap a share
    of words, each for any of those that its source has.
    """
    numbers = {word: number for number, word in enumerate(words, 1)}
    thesaurus = ((other, word) for word, others in spinner(words).items() for other in others)
    return np.array([_leaning(numbers, counts, source) for source in (swaps(), thesaurus)], np.int8)


def _leaning(numbers: Mapping[str, int], counts: Array, pairs: Iterable[tuple[str, str]]) -> Array:
    """One row; pairs are of what a tool writes, and of what stood there."""
    unknown = len(numbers) + 1
    known = np.array(
        sorted({(numbers.get(other, unknown), numbers[word]) for other, word in pairs if word in numbers}), np.int64
    ).reshape(-1, 2)
    known = known[known[:, 0] != known[:, 1]]
    seen = np.concatenate([[0.0], counts, [0.0]])
    own, plain = known.T
    fan = np.bincount(plain, minlength=unknown + 1)
    written = np.bincount(own, weights=seen[plain] / fan[plain], minlength=unknown + 1)
    leaning = np.log(1 - SWAPPED + SWAPPED * written / np.maximum(LEAST, seen))
    leaning[[0, unknown]] = 0
    return np.asarray((leaning / STEP).round().clip(-127, 127))
