"""Which tokens damage put there: small networks over each token and its neighbours.

They are trained to find what was changed in clean text (as in ELECTRA, Clark and others 2020), with the counts of the
language model and vectors of words to look at. Where the counts know nothing of a pair, the vectors still say what kind
of word stands there. The quick network looks at pairs and reads everything; the careful one sees more, of the tokens
that the quick one doubts.
"""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from sourcequal.scorers.garbled import lexing, ngrams
from sourcequal.scorers.garbled.batch_text import changes
from sourcequal.scorers.garbled.company import COLUMNS, COMMON, Surprise
from sourcequal.scorers.garbled.ngrams import Array, LanguageModel, Reading

KINDS = ("clean", "scan", "broken", "translation", "spun")  # what the networks tell apart
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


class Look(NamedTuple):
    """How closely a network looks: `side` tokens on either side, so many numbers of a word's vector.

    A careful look also sees triples, classes, repeated words, and the company that synonyms would keep.
    """

    name: str
    side: int
    size: int
    careful: bool

    @property
    def width(self) -> int:
        """Columns of one token."""
        return self.size + 6 + len(FLAGS) + (5 if self.careful else 0)


QUICK, CAREFUL = Look("quick", 2, 16, False), Look("careful", 3, 24, True)


class Discriminator:
    """One network with its vectors, ready to run."""

    def __init__(self, language: LanguageModel, look: Look) -> None:
        self.language, self.look, self.arrays = language, look, language.model.arrays
        known = self.arrays["vectors"][:, : look.size]
        self.vectors = np.zeros((language.vocabulary.unknown + 1, look.size), np.int8)
        self.vectors[1 : len(known) + 1] = known

    def rows(self, reading: Reading, pair: Array, seen: Surprise | None = None) -> Array:
        """What is known of each token by itself: its vector, then the rest, one row a token.

        A careful look needs `seen`.
        """
        flags, size = reading.flags, self.look.size
        columns = np.empty((self.look.width, len(flags)), np.float32)  # one after the other, which is faster to fill
        columns[:size] = self.vectors.take(reading.words, axis=0).T
        known = [
            self.language.level_logs.take(pair),
            pair > 0,
            self.language.log_count.take(reading.words),
            (flags >> ngrams.UGLINESS_SHIFT) & 15,
            np.minimum(reading.end - reading.start, 14),
            flags & lexing.APART > 0,
            *((flags & flag) > 0 for flag in FLAGS),
        ]
        if seen:
            known += [seen.triple > 0, np.minimum(seen.word, 16), np.minimum(seen.class_, 12), seen.order]
            known.append(np.minimum(repeats(reading), MOST_REPEATS))
        for number, column in enumerate(known, size):
            columns[number] = column
        return np.asarray(columns.T)

    def probabilities(self, reading: Reading, rows: Array) -> Array:
        """The probability of each of `KINDS` for each token: one row a kind, zero at the edges of passages.

        For a quick look.
        """
        hidden = window_sums(self._weights, rows.T, self._array("window_offset"))
        found = outcomes(hidden, self._array("output"), self._array("output_offset"))
        found *= reading.words != ngrams.BREAK
        return found

    def again(self, known: Array, rows: Array, beside: tuple[Array, Array]) -> Array:
        """The probabilities that are `known`, anew for those tokens of which they leave some doubt.

        For a careful look. `beside` are the places and columns of `company`.
        """
        side, width = self.look.side, self.look.width
        padded = np.zeros((len(rows) + 2 * side, width), np.float32)
        padded[side : side + len(rows)] = rows
        doubtful = (known[1:].sum(axis=0) > DOUBT).nonzero()[0]
        windows = sliding_window_view(padded.ravel(), (2 * side + 1) * width)[::width]
        hidden = windows[doubtful] @ self._array("window")
        hidden += self._array("window_offset")
        places, company = beside
        among = doubtful.searchsorted(places)
        both = (doubtful.take(among, mode="clip") == places).nonzero()[0] if len(doubtful) else among[:0]
        hidden[among[both]] += with_ones(company[both]) @ self._array("company")
        found: Array = known.copy()
        np.maximum(hidden, 0, out=hidden)
        raw = hidden @ self._array("output") + self._array("output_offset")
        found[:, doubtful] = softmax(np.ascontiguousarray(raw.T))
        return found

    @cached_property
    def _weights(self) -> Array:
        return by_token(self._array("window"), self.look.width)

    def _array(self, name: str) -> Array:
        return self.arrays[f"{self.look.name}_{name}"]


DOUBT = 0.02  # probability of damage over which a token is looked at again: half of a sound text, nearly all damage


def by_token(window: Array, width: int) -> Array:
    """For each token of a window what turns its columns, so many, into the hidden layer; rows are units of it."""
    parts = window.reshape(-1, width, window.shape[1]).transpose(0, 2, 1)
    return np.ascontiguousarray(parts)


def window_sums(weights: Array, columns: Array, offset: Array) -> Array:
    """The hidden layer of each token, from those around it: one row a unit, one column a token.

    `weights` are those of `by_token`. What every token adds to the layers around it comes from a single product.
    """
    size, units, width = weights.shape
    side, count = size // 2, columns.shape[1]
    parts = (weights.reshape(-1, width) @ columns).reshape(size, units, count)
    hidden: Array = parts[side]
    hidden += offset[:, None]
    for part, shift in zip(parts, range(-side, side + 1), strict=True):
        if shift:
            first, last = max(0, -shift), min(count, count - shift)
            hidden[:, first:last] += part[:, first + shift : last + shift]
    return hidden


def outcomes(hidden: Array, output: Array, offset: Array) -> Array:
    """The probability of each of `KINDS`, one row a kind, from the hidden layer, which is spent; one column a token."""
    np.maximum(hidden, 0, out=hidden)
    raw = output.T @ hidden
    raw += offset[:, None]
    return softmax(raw)


def softmax(raw: Array) -> Array:
    """Probabilities from their logarithms without a common sum, in place; one column a token."""
    raw -= raw.max(axis=0)
    np.exp(raw, out=raw)
    raw /= raw.sum(axis=0)
    return raw


def repeats(reading: Reading) -> Array:
    """How often each word that is not grammar stands elsewhere in its passage: what comes back is what it is about."""
    words = np.where(reading.words > COMMON, reading.words, ngrams.BREAK)
    keys = reading.passage << ngrams.NUMBER_BITS | words
    order = keys.argsort(kind="stable")
    firsts = changes(keys[order]).nonzero()[0]
    sizes = lexing.sizes_from(firsts, len(keys))
    counts = np.empty(len(keys), np.int64)
    counts[order] = (sizes - 1).repeat(sizes)
    return np.asarray(counts * (words != ngrams.BREAK))


MOST_REPEATS = 5


def with_ones(columns: Array) -> Array:
    """The columns of `company` and one that says that they are there."""
    return np.hstack([columns, np.ones((len(columns), 1), np.float32)])


def inputs(look: Look, rows: Array, places: Array, columns: Array) -> Array:
    """All that a network sees of each token, in one row: the tokens around it from left to right, then its company."""
    count, width, own = len(rows), look.width, (2 * look.side + 1) * look.width
    padded = np.zeros((count + 2 * look.side, width), np.float32)
    padded[look.side : look.side + count] = rows
    whole = np.zeros((count, own + (len(COLUMNS) + 1 if look.careful else 0)), np.float32)
    for number in range(2 * look.side + 1):
        whole[:, number * width : (number + 1) * width] = padded[number : number + count]
    if look.careful:
        whole[places, own:] = with_ones(columns)
    return whole
