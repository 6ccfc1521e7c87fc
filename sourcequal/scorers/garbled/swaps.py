"""Pairs of words that a known swap of one or both makes of what everybody writes."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from sourcequal.scorers.garbled import lexing
from sourcequal.scorers.garbled.company import COMMON, best_of_each
from sourcequal.scorers.garbled.ngrams import PAIR, Array, LanguageModel, Reading, key

# Levels of the count of an expected pair. The written one was never seen, and that of a pair that everybody writes says
# more than how closely its words are bound: where a tool swapped words it is twice as often as high as `OFTEN_SEEN`.
LEAST_SEEN = 2  # so that no chance meeting is expected
OFTEN_SEEN = 5  # six times
LEAST_BOUND = 1.5  # nats of mutual information: the words of an expected pair seek each other's company
PARTICLES = ("up", "out", "down", "over")  # grammar that makes a fixed pair with a verb
SKIPPED = lexing.CAPITALISED | lexing.IS_SIGN | lexing.IS_NUMBER | lexing.UNKNOWN


class Suspect(NamedTuple):
    """A pair that nobody writes: the token of its first word, and the numbers of the two words that belong there."""

    place: int
    expected: tuple[int, int]
    sure: bool  # everybody writes the expected pair


class Expectation:
    """What stood there before a tool put its word, for pairs of words that were never seen together."""

    def __init__(self, language: LanguageModel, swaps: Array) -> None:
        """`swaps`: the numbers of words that a tool writes, and of those that stood there, in order."""
        self.language = language
        unknown, (own, other) = language.vocabulary.unknown, swaps
        self.sizes = 1 + np.bincount(own, minlength=unknown + 1)  # how many words may have stood where each word stands
        self.starts = np.cumsum(self.sizes) - self.sizes  # where they begin in `choices`, the word itself first
        self.choices = np.insert(np.arange(unknown + 1), own + 1, other)
        self.opening = np.arange(unknown + 1) > COMMON  # words that may be the first of a pair: the list knows
        self.opening[own] = self.opening[other] = True  # some that are common and still no grammar
        self.closing = self.opening.copy()  # the second of a pair
        self.closing[language.vocabulary.of(PARTICLES)] = True

    def suspects(self, reading: Reading, pair: Array) -> list[Suspect]:
        """Pairs of words that a swap makes of what everybody writes, in order; none share a word.

        `pair` is the count level of each token with the one before it.
        """
        places = self._unseen(reading, pair)
        if not len(places):
            return []
        first, second, owner = self._possible(reading.words[places], reading.words[places + 1])
        level, bound = self._bound(first, second)
        likely = ((level >= LEAST_SEEN) & (bound >= LEAST_BOUND)).nonzero()[0]
        if not len(likely):
            return []
        best = likely[best_of_each(owner[likely], bound[likely])]
        best = best[(-bound[best]).argsort(kind="stable")]
        chosen: dict[int, Suspect] = {}
        rows = zip(*(row[best].tolist() for row in (places[owner], first, second, level >= OFTEN_SEEN)), strict=True)
        for place, one, other, sure in rows:
            if chosen.keys().isdisjoint((place - 1, place + 1)):
                chosen[place] = Suspect(place, (one, other), sure)
        return sorted(chosen.values())

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
