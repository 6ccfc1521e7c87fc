"""Which tokens a tool put there that words things as nobody does: a spinner, a paraphraser, a poor translator.

The discriminators learned from damage that a program did, so they know single words that do not belong. This network
learned from passages in which every place that such a tool would have spoiled is marked, each beside its sound twin. It
also sees which of the frequent words stand around a token, for which it learned vectors of its own: what poor
translation breaks is grammar (an article, a preposition, the order of words), and that is made of them.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from sourcequal.scorers.garbled import ngrams
from sourcequal.scorers.garbled.discriminator import CAREFUL, by_token, outcomes, window_sums, with_ones
from sourcequal.scorers.garbled.ngrams import Array, Reading

NAMED_WORDS = 4000  # words up to this number have a vector of their own, all others that of their class
VECTORS = NAMED_WORDS + 256  # classes are bytes
SIDE = CAREFUL.side  # tokens that are seen on either side


def vector_numbers(reading: Reading) -> Array:
    """Which of the learned vectors each token has."""
    return np.where(reading.words < NAMED_WORDS, reading.words, NAMED_WORDS + reading.classes)


class Wording:
    """The network, ready to run."""

    def __init__(self, arrays: Mapping[str, Array]) -> None:
        self.vectors, self.company = arrays["wording_vectors"], arrays["wording_company"]
        window = arrays["wording_window"]
        self.window = by_token(window, len(window) // (2 * SIDE + 1))
        self.offset = arrays["wording_window_offset"]
        self.output, self.output_offset = arrays["wording_output"], arrays["wording_output_offset"]

    def probabilities(self, reading: Reading, rows: Array, beside: tuple[Array, Array]) -> Array:
        """The probability of each of the discriminators' `KINDS` for each token: one row a kind, zero at edges.

        `rows` are those of the careful discriminator, `beside` the places and columns of `company`.
        """
        vectors = self.vectors.take(vector_numbers(reading), axis=0)
        hidden = window_sums(self.window, np.vstack([rows.T, vectors.T]), self.offset)
        places, company = beside
        hidden[:, places] += (with_ones(company) @ self.company).T
        found = outcomes(hidden, self.output, self.output_offset)
        found *= reading.words != ngrams.BREAK
        return found
