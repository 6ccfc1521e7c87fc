"""Words that tools which reword write more often than people do, and whether a swap undone mends their company.

One such word says nothing. A passage that is full of them was likelier made from another one, and the more so where
the word that a tool would have found there fits the neighbours, which the word that stands there does not.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from sourcequal.scorers.garbled import ngrams
from sourcequal.scorers.garbled.company import CLIP, fit, judged
from sourcequal.scorers.garbled.ngrams import Array, LanguageModel, Reading

SOURCES = ("listed swaps", "thesaurus")  # rows of the array `leanings`: from where tools take words


class Undone(NamedTuple):
    """What undoing a swap does for words beside a word that they were never seen with; one entry a word."""

    places: Array  # their tokens
    gain: Array  # nats by which the best of the words that may have stood there fits better
    odds: Array  # log of one plus the likelihood that one of them stood there, over that of the word itself
    known: Array  # whether one of them was seen between both neighbours


class Undoing:
    """What may have stood where a word stands that tools write."""

    def __init__(self, language: LanguageModel, swaps: Array) -> None:
        """`swaps`: the numbers of words that a tool writes, in order, and of those that stood there."""
        self.language = language
        own, self.plain = swaps.astype(np.int64)
        size = language.vocabulary.unknown + 1
        self.starts = own.searchsorted(np.arange(size))  # where the plain words for each word begin
        self.sizes = np.bincount(own, minlength=size)  # and how many there are
        self.fan = np.maximum(1, np.bincount(self.plain, minlength=size))  # words that tools have for a plain one

    def undone(self, reading: Reading, pair: Array) -> Undone:
        """Each word that a tool may have put there, with what that would explain.

        `pair` is the count level of each token with the one before it. Where no swap is known a word is left out.
        """
        places = judged(reading)
        places = places[np.minimum(pair[places], pair[places + 1]) == 0]
        sizes = self.sizes[reading.words[places]]
        places, sizes = places[sizes > 0], sizes[sizes > 0]
        before, word, after = (reading.words[places + step] for step in (-1, 0, 1))
        own = fit(self.language, before, word, after, (pair[places], pair[places + 1]))
        owner, first = np.arange(len(places)).repeat(sizes), sizes.cumsum() - sizes
        plain = self.plain[(self.starts[word] - first)[owner] + np.arange(len(owner))]
        keys = [ngrams.key(ngrams.PAIR, before[owner], plain), ngrams.key(ngrams.PAIR, plain, after[owner])]
        left, right = self.language.levels(np.concatenate(keys)).reshape(2, -1)
        gains = fit(self.language, before[owner], plain, after[owner], (left, right)) - own[owner]
        return Undone(
            places,
            np.minimum(np.maximum.reduceat(gains, first), CLIP),
            np.log1p(np.add.reduceat(np.exp(gains) / self.fan[plain], first)),
            np.logical_or.reduceat((left > 0) & (right > 0), first),
        )


CLEAR = 2.0  # nats of gain from which a swap undone is a clear improvement
UNDONE_NAMES = ("clear gain", "mean odds", "known between both neighbours")


def undone_features(reading: Reading, undone: Undone) -> Array:
    """How many of the words of each passage that could be a tool's look like it; columns as in `UNDONE_NAMES`."""
    count = len(reading.firsts)
    total = np.bincount(reading.passage[judged(reading)], minlength=count)
    owner, told = reading.passage[undone.places], (undone.gain > CLEAR, undone.odds, undone.known)
    sums = [np.bincount(owner, weights=column, minlength=count) for column in told]
    return np.column_stack(sums) / np.maximum(1, total)[:, None]
