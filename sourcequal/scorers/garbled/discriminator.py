"""Which tokens damage put there: a small network over each token and its neighbours.

It is trained to find what was changed in clean text (as in ELECTRA, Clark and others 2020), with the counts of the
language model and vectors of words to look at. Where the counts know nothing of a pair, the vectors still say what kind
of word stands there.
"""

from __future__ import annotations

import numpy as np

from sourcequal.scorers.garbled import lexing, ngrams
from sourcequal.scorers.garbled.company import COLUMNS, Surprise
from sourcequal.scorers.garbled.ngrams import Array, LanguageModel, Reading

KINDS = ("clean", "scan", "broken", "translation", "spun")  # what the network tells apart
SIDE = 3  # tokens on either side that it looks at
FLAGS = (
    lexing.CAPITALISED,
    lexing.ALL_CAPITALS,
    lexing.INNER_CAPITAL,
    lexing.IS_NUMBER,
    lexing.IS_SIGN,
    lexing.UNKNOWN,
    lexing.ONE_LETTER,
    lexing.NOT_ASCII,
    ngrams.SMALL_WORD,
    ngrams.LOST_CAPITAL,
)
SCALARS = 9 + len(FLAGS)


class Discriminator:
    """The network with its vectors, ready to run."""

    def __init__(self, language: LanguageModel) -> None:
        arrays = language.model.arrays
        self.language, self.arrays = language, arrays
        known = arrays["vectors"]
        self.size = known.shape[1]
        self.vectors = np.zeros((language.vocabulary.unknown + 1, self.size), np.int8)
        self.vectors[1 : len(known) + 1] = known

    def rows(self, reading: Reading, seen: Surprise) -> Array:
        """What is known of each token by itself: its vector, then the scalars, one row a token."""
        flags, found = reading.flags, reading.tokens
        rows = np.empty((len(flags), self.size + SCALARS), np.float32)
        rows[:, : self.size] = self.vectors[reading.words]
        rows[:, : self.size] /= 127
        columns = (
            self.language.level_logs[seen.pair] / 4,
            seen.pair > 0,
            seen.triple > 0,
            np.minimum(seen.word, 16) / 4,
            np.minimum(seen.class_, 12) / 4,
            seen.order,
            self.language.log_count[reading.words] / 4,
            ((flags >> ngrams.UGLINESS_SHIFT) & 15) / 8,
            np.minimum(found.end - found.start, 14) / 7,
            *((flags & flag) > 0 for flag in FLAGS),
        )
        for number, column in enumerate(columns, self.size):
            rows[:, number] = column
        return rows

    def probabilities(self, reading: Reading, seen: Surprise, places: Array, columns: Array) -> Array:
        """The probability of each of `KINDS` for each token; one row a token, zero at the edges of passages.

        `places` and `columns` are those of `company`.
        """
        rows, window = self.rows(reading, seen), self.arrays["window_weights"]
        count, width = rows.shape
        hidden = np.tile(self.arrays["window_offset"], (count, 1))
        for number, shift in enumerate(range(-SIDE, SIDE + 1)):
            first, last = max(0, -shift), min(count, count - shift)
            hidden[first:last] += rows[first + shift : last + shift] @ window[number * width : (number + 1) * width]
        hidden[places] += beside(columns) @ self.arrays["company_weights"]
        raw = np.maximum(hidden, 0, out=hidden) @ self.arrays["token_output"] + self.arrays["token_offset"]
        raw = np.exp(raw - raw.max(axis=1, keepdims=True))
        raw /= raw.sum(axis=1, keepdims=True)
        raw[reading.words == ngrams.BREAK] = 0
        return np.asarray(raw)


def beside(columns: Array) -> Array:
    """The columns of `company` and one that says that they are there."""
    return np.hstack([columns, np.ones((len(columns), 1), np.float32)])


def inputs(rows: Array, places: Array, columns: Array) -> Array:
    """What the network sees of each token, in one row: the tokens around it from left to right, then its company."""
    count, width = rows.shape
    padded = np.zeros((count + 2 * SIDE, width), np.float32)
    padded[SIDE : SIDE + count] = rows
    whole = np.zeros((count, (2 * SIDE + 1) * width + len(COLUMNS) + 1), np.float32)
    for number in range(2 * SIDE + 1):
        whole[:, number * width : (number + 1) * width] = padded[number : number + count]
    whole[places, (2 * SIDE + 1) * width :] = beside(columns)
    return whole
