"""Words out of their company: would a synonym fit the two neighbours much better than the word that stands there?

Whoever rewords a text by a thesaurus keeps the neighbours and changes the word, so that pairs arise which nobody
writes, one step away from pairs that everybody writes.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from sourcequal.models import Model
from sourcequal.scorers.garbled import lexing, ngrams
from sourcequal.scorers.garbled.batch_text import changes
from sourcequal.scorers.garbled.ngrams import Array, LanguageModel, Reading

COMMON = 150  # words up to this number are grammar; they are not judged
CLIP = 8.0  # nats; a larger gain says no more
COLUMNS = (
    "gain of the best synonym",
    "its fit alone",
    "own fit",
    "own rarity",
    "synonym known between both neighbours",
    "pair before unseen",
    "pair after unseen",
    "both pairs unseen",
    "triples seen around",
    "class surprise here",
    "class surprise after",
    "word surprise after",
    "unknown",
    "has synonyms",
    "neighbour is a name or number",
    "beside a sign or an edge",
    "topic of the word",
    "topic of the synonym over the word's",
    "topic known",
    "commonest synonym over the word",
)


class Surprise(NamedTuple):
    """What the language model says of each token of a reading."""

    word: Array
    pair: Array
    triple: Array
    class_: Array
    order: Array


def surprise(language: LanguageModel, reading: Reading, pair: Array) -> Surprise:
    """The surprise of words and of classes, token by token, from the levels of pairs."""
    cost, triple = language.word_surprise(reading, pair)
    return Surprise(cost, pair, triple, *language.class_surprise(reading))


class Topics:
    """What words are written about with: one short vector a word."""

    def __init__(self, model: Model) -> None:
        self.vectors = model.arrays["topics"]

    def of(self, words: Array) -> Array:
        """The vectors of words; zero for those too rare or too common to have one."""
        known = np.where(words < len(self.vectors), words, 0)
        return self.vectors.take(known, axis=0).astype(np.float32) / 127

    def around(self, reading: Reading, places: Array) -> Array:
        """The direction of the words within `WINDOW` tokens of each place, the place itself left out."""
        vectors = self.of(reading.words).astype(np.float64)
        sums = np.zeros((len(vectors) + 1, vectors.shape[1]), np.float64)
        pairs = vectors.view(np.complex128)  # two numbers are added up in the time of one
        np.cumsum(pairs, axis=0, out=sums[1:].view(np.complex128))
        first, last = (np.searchsorted(reading.passage, reading.passage[places], side) for side in ("left", "right"))
        low, high = np.maximum(places - WINDOW, first), np.minimum(places + WINDOW + 1, last)  # in its own passage
        near = sums.take(high, axis=0) - sums.take(low, axis=0) - vectors.take(places, axis=0)
        return np.asarray(near / (np.linalg.norm(near, axis=1, keepdims=True) + 1e-6))


WINDOW = 12  # tokens on either side whose topic a word is held against


class Synonyms:
    """The synonyms of each word, as word numbers."""

    def __init__(self, model: Model) -> None:
        self.starts = model.arrays["synonym_starts"].astype(np.int64)
        self.numbers = model.arrays["synonyms"]
        self.sizes = np.concatenate([np.diff(self.starts), [0]])
        self.commonest = self._commonest(model.arrays["word_log_counts"].astype(np.float32) / 16)

    def _commonest(self, logs: Array) -> Array:
        """For each word, the log count of its most frequent synonym over its own, 0 where it has none."""
        counts = np.concatenate([[0.0], logs, [0.0]]).astype(np.float32)
        best, owners = np.zeros(len(counts), np.float32), np.flatnonzero(self.sizes)
        best[owners] = np.maximum.reduceat(counts[self.numbers], self.starts[owners])
        return np.where(best > 0, best - counts, 0.0)

    def of(self, words: Array) -> tuple[Array, Array]:
        """All synonyms of the words in one row, and for each the index of its word."""
        sizes = self.sizes[words]
        owner = np.arange(len(words)).repeat(sizes)
        inside = np.arange(len(owner)) - (sizes.cumsum() - sizes).repeat(sizes)
        return self.numbers[self.starts[words][owner] + inside].astype(np.int64), owner


def judged(reading: Reading) -> Array:
    """The places of words that a thesaurus could have put there: in small letters and not grammar."""
    skip = lexing.CAPITALISED | lexing.IS_SIGN | lexing.IS_NUMBER
    return np.asarray(((reading.flags & skip == 0) & (reading.words > COMMON)).nonzero()[0])


def company(
    language: LanguageModel, synonyms: Synonyms, topics: Topics, reading: Reading, seen: Surprise
) -> tuple[Array, Array, Array]:
    """Judged places with a pair that was never seen, a row of `COLUMNS` and the number of the best synonym for each.

    A word whose pairs were both seen is at home. The number is 0 where no synonym is known.
    """
    places = judged(reading)
    places = places[np.minimum(seen.pair[places], seen.pair[places + 1]) == 0]
    before, word, after = reading.words[places - 1], reading.words[places], reading.words[places + 1]
    own = fit(language, before, word, after, (seen.pair[places], seen.pair[places + 1]))
    others, owner = synonyms.of(word)
    keys = [ngrams.key(ngrams.PAIR, before[owner], others), ngrams.key(ngrams.PAIR, others, after[owner])]
    levels = language.levels(np.concatenate(keys)).reshape(2, -1)
    fits = fit(language, before[owner], others, after[owner], (levels[0], levels[1]))
    top = best_of_each(owner, fits)
    number, best, between = np.zeros(len(places), np.int64), own.copy(), np.zeros(len(places), bool)
    number[owner[top]], best[owner[top]] = others[top], fits[top]
    between[owner[top]] = (levels[0][top] > 0) & (levels[1][top] > 0)
    columns = _columns(language, reading, seen, places, own, best)
    around, own_topic = topics.around(reading, places), topics.of(word)
    has = number.nonzero()[0]
    columns[:, 4] = between
    columns[:, 13] = synonyms.sizes[word] > 0
    columns[:, 16] = (around * own_topic).sum(axis=1)
    columns[has, 17] = (around[has] * topics.of(number[has])).sum(axis=1) - columns[has, 16]
    columns[:, 18] = own_topic.any(axis=1)
    columns[:, 19] = synonyms.commonest[word]
    return places, columns, number


def best_of_each(owner: Array, fits: Array) -> Array:
    """The index of the highest fit of each owner; the owners stand in order."""
    if not len(owner):
        return np.zeros(0, np.int64)
    starts = changes(owner).nonzero()[0]
    highest = np.maximum.reduceat(fits, starts)
    hits = (fits == highest.repeat(lexing.sizes_from(starts, len(owner)))).nonzero()[0]
    return np.asarray(hits[changes(owner.take(hits))])


def fit(language: LanguageModel, before: Array, word: Array, after: Array, levels: tuple[Array, Array]) -> Array:
    """Log probability of the word after its left neighbour, and of its right one after it, of pairs of these levels."""
    logs, count = language.level_logs, language.log_count
    own = count[word]
    left = np.where(levels[0] > 0, logs[levels[0]] - count[before], own - language.total - 2 * ngrams.BACKOFF)
    right = np.where(
        levels[1] > 0, np.minimum(0.0, logs[levels[1]] - own), count[after] - language.total - ngrams.BACKOFF
    )
    return np.asarray(left + right)


def _columns(
    language: LanguageModel, reading: Reading, seen: Surprise, places: Array, own: Array, best: Array
) -> Array:
    flags, words = reading.flags, reading.words
    before, after = flags[places - 1], flags[places + 1]
    named = (before | after) & (lexing.CAPITALISED | lexing.IS_NUMBER) != 0
    edged = ((before | after) & lexing.IS_SIGN != 0) | (words[places - 1] == 0) | (words[places + 1] == 0)
    first, second = seen.pair[places] == 0, seen.pair[places + 1] == 0
    ahead = np.minimum(places + 2, len(words) - 1)
    triples = (seen.triple[places] > 0).astype(int) + (seen.triple[places + 1] > 0) + (seen.triple[ahead] > 0)
    return np.column_stack(
        [
            np.clip(best - own, -2.0, CLIP),
            best,
            own,
            language.log_count[words[places]],
            np.zeros(len(places)),
            first,
            second,
            first & second,
            triples,
            np.minimum(seen.class_[places], 10.0),
            np.minimum(seen.class_[places + 1], 10.0),
            np.minimum(seen.word[places + 1], 14.0),
            flags[places] & lexing.UNKNOWN != 0,
            np.zeros(len(places)),
            named,
            edged,
            *np.zeros((4, len(places))),
        ]
    ).astype(np.float32)
