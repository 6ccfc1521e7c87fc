"""Turns of phrase that one kind of damage leaves behind: short runs of word classes, weighed by a linear model."""

from __future__ import annotations

import numpy as np

from sourcequal.scorers.garbled import ngrams
from sourcequal.scorers.garbled.ngrams import Array, Reading

HEADS = ("translation", "spun", "scan", "broken")  # kinds of damage that have a weight table
BITS = 15  # of the hashed runs
COMMON = 600  # words up to this number stand for themselves, all others for their class
SPARSE = 21, 22, 23  # salts of the runs: two classes, three classes, two tokens of which common ones are words


def runs(reading: Reading) -> Array:
    """The hashed runs that end at each token, one row a token."""
    classes, words = reading.classes, reading.words
    mixed = np.where((words <= COMMON) & (words > 0), words + 256, classes)
    one, two = ngrams.shift(classes, 1), ngrams.shift(classes, 2)
    keys = (
        ngrams.key(SPARSE[1], two, one, classes),
        ngrams.key(SPARSE[2], ngrams.shift(mixed, 1), mixed),
        ngrams.key(SPARSE[0], ngrams.shift(mixed, 2), ngrams.shift(mixed, 1), mixed),
    )
    return np.column_stack([(keys_ >> np.uint64(64 - BITS)).astype(np.int64) for keys_ in keys])


def weigh(reading: Reading, hashed: Array, weights: Array) -> Array:
    """What each token adds to each head: one row a token, one column a head."""
    added = np.take(weights, hashed[:, 0], axis=0)
    for column in range(1, hashed.shape[1]):
        added += np.take(weights, hashed[:, column], axis=0)
    added[reading.words == ngrams.BREAK] = 0
    return np.asarray(added)
