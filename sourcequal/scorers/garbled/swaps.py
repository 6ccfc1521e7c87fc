"""Pairs of words that a known swap of one or both makes of what everybody writes."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from sourcequal.scorers.garbled import lexing
from sourcequal.scorers.garbled.company import COMMON, best_of_each
from sourcequal.scorers.garbled.ngrams import PAIR, TRIPLE, Array, LanguageModel, Reading, key

LEAST_SEEN = 2  # level of the count of an expected pair, so that no chance meeting is expected
LEAST_BOUND = 1.5  # nats of mutual information: the words of an expected pair seek each other's company
OWNERS = ("my", "your", "his", "her", "its", "our", "their", "whose")  # stand before any noun
PARTICLES = ("up", "out", "down", "over")  # grammar that makes a fixed pair with a verb
SKIPPED = lexing.CAPITALISED | lexing.IS_SIGN | lexing.IS_NUMBER | lexing.UNKNOWN


class Suspect(NamedTuple):
    """A pair that nobody writes: the token of its first word, and the numbers of the two words that belong there."""

    place: int
    expected: tuple[int, int]
    probability: float  # that a tool swapped a word of it


#: What tells a swap from an author's own pair, one column a name; logarithms are natural.
COLUMNS = (
    "log probability of the second expected word after the first",
    "log probability of the first expected word before the second",
    "both words swapped",
    "log count of the first written word",
    "log count of the second written word",
    "log count of the first expected word",
    "log count of the second expected word",
    "log number of choices",
    "level of the expected pair after the word before",
    "level of the expected pair before the word after",
    "level of the word before with the first expected word",
    "level of the word before with the first written word",
    "level of the second expected word with the word after",
    "level of the second written word with the word after",
)
UNWEIGHTED = np.zeros(len(COLUMNS) + 1)


class Expectation:
    """What stood there before a tool put its word, for pairs of words that were never seen together."""

    def __init__(self, language: LanguageModel, swaps: Array, weights: Array) -> None:
        """`swaps`: the numbers of words that a tool writes, and of those that stood there, in order.

        `weights`: of `COLUMNS` in the log odds of a swap, and last the offset.
        """
        self.language, self.weights = language, weights
        unknown, (own, other) = language.vocabulary.unknown, swaps
        self.sizes = 1 + np.bincount(own, minlength=unknown + 1)  # how many words may have stood where each word stands
        self.starts = np.cumsum(self.sizes) - self.sizes  # where they begin in `choices`, the word itself first
        self.choices = np.insert(np.arange(unknown + 1), own + 1, other)
        self.opening = np.arange(unknown + 1) > COMMON  # words that may be the first of a pair: the list knows
        self.opening[own] = self.opening[other] = True  # some that are common and still no grammar
        self.opening[language.vocabulary.of(OWNERS)] = False
        self.closing = self.opening.copy()  # the second of a pair
        self.closing[language.vocabulary.of(PARTICLES)] = True

    def suspects(self, reading: Reading, pair: Array) -> list[Suspect]:
        """Pairs of words that a swap makes of what everybody writes, in order; none share a word.

        `pair` is the count level of each token with the one before it.
        """
        places, first, second, columns = self.candidates(reading, pair)
        if not len(places):
            return []
        odds = columns @ self.weights[:-1] + self.weights[-1]
        best = best_of_each(places, odds)
        best = best[(-odds[best]).argsort(kind="stable")]
        chosen: dict[int, Suspect] = {}
        rows = zip(*(row[best].tolist() for row in (places, first, second, 1 / (1 + np.exp(-odds)))), strict=True)
        for place, one, other, probability in rows:
            if chosen.keys().isdisjoint((place - 1, place + 1)):
                chosen[place] = Suspect(place, (one, other), probability)
        return sorted(chosen.values())

    def candidates(self, reading: Reading, pair: Array) -> tuple[Array, Array, Array, Array]:
        """All that may have stood where pairs that were never seen stand.

        The tokens of their first words, in order, the numbers of the two words, and a row of `COLUMNS` for each.
        """
        unseen = self._unseen(reading, pair)
        first, second, owner = self._possible(reading.words[unseen], reading.words[unseen + 1])
        level, bound = self._bound(first, second)
        likely = ((level >= LEAST_SEEN) & (bound >= LEAST_BOUND)).nonzero()[0]
        places, first, second = unseen[owner[likely]], first[likely], second[likely]
        return places, first, second, self._columns(reading, pair, places, (first, second), level[likely])

    def words(self, suspect: Suspect) -> tuple[str, str]:
        """The two words that belong there."""
        words, (first, second) = self.language.words, suspect.expected
        return words[first - 1], words[second - 1]

    def _unseen(self, reading: Reading, pair: Array) -> Array:
        """The first words of pairs that were never seen, with a word in them that tools write."""
        judged = reading.flags & SKIPPED == 0
        places = ((pair[1:] == 0) & judged[:-1] & judged[1:]).nonzero()[0]
        first, second = reading.words.take(places), reading.words.take(places + 1)
        swapped = self.sizes.take(first) * self.sizes.take(second) > 1
        return np.asarray(places[swapped & self.opening.take(first) & self.closing.take(second)])

    def _possible(self, before: Array, after: Array) -> tuple[Array, Array, Array]:
        """What may have stood where each of some pairs stands, first and second words, and the pair each is for."""
        width = self.sizes.take(after)
        counts = self.sizes.take(before) * width - 1  # the pair as it is left out
        owner = np.arange(len(counts)).repeat(counts)
        inside = np.arange(1, len(owner) + 1) - (counts.cumsum() - counts).take(owner)
        rows, columns = np.divmod(inside, width.take(owner))
        first, second = self.starts.take(before).take(owner) + rows, self.starts.take(after).take(owner) + columns
        return self.choices.take(first), self.choices.take(second), owner

    def _bound(self, before: Array, after: Array) -> tuple[Array, Array]:
        """The level of the count of pairs, and their mutual information in nats."""
        language = self.language
        level = language.levels(key(PAIR, before, after))
        alone = language.log_count.take(before) + language.log_count.take(after)
        return level, language.level_logs.take(level) + language.total - alone

    def _columns(
        self, reading: Reading, pair: Array, places: Array, expected: tuple[Array, Array], level: Array
    ) -> Array:
        """`COLUMNS` of each candidate; the tokens around a pair are those of its passage or its edges."""
        language, words, (first, second) = self.language, reading.words, expected
        before, after = words[places - 1], words[places + 2]
        written, follower = words[places], words[places + 1]
        log, count = language.level_logs.take(level), language.log_count
        keys = [
            key(TRIPLE, before, first, second),
            key(TRIPLE, first, second, after),
            key(PAIR, before, first),
            key(PAIR, second, after),
        ]
        whole, whole_after, left, right = language.levels(np.concatenate(keys)).reshape(len(keys), -1)
        choices = self.sizes.take(written) * self.sizes.take(follower)
        columns = (
            log - count.take(first),
            log - count.take(second),
            (first != written) & (second != follower),
            *(count.take(row) for row in (written, follower, first, second)),
            np.log(choices),
            *(whole, whole_after, left, pair[places], right, pair[places + 2]),
        )
        return np.column_stack(columns).astype(np.float64)
