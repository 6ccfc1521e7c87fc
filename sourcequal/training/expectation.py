"""What tells a word that a tool swapped from a pair of words that is only rare."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sourcequal.models import Model
from sourcequal.scorers.garbled import lexing
from sourcequal.scorers.garbled.company import best_of_each
from sourcequal.scorers.garbled.ngrams import Array, LanguageModel
from sourcequal.scorers.garbled.swaps import UNWEIGHTED, Expectation
from sourcequal.training.discriminators import marked
from sourcequal.training.passages import CLEAN, SPUN, Row

PASSAGES = 256  # read at once


def fit_swap_weights(arrays: dict[str, Array], rows: Sequence[Row]) -> Array:
    """The weights of `swaps.COLUMNS` and the offset, from sound passages and reworded ones with marks.

    A pair is a swap where it stands in a mark. Of what may have stood there one is learned from: the pair whose words
    call for each other most.
    """
    from sklearn.linear_model import LogisticRegression

    chosen = [row for row in rows if row.kind == CLEAN or (row.kind == SPUN and row.spans)]
    expectation = Expectation(
        LanguageModel(Model("garbled", arrays, {"sha256": ""})), arrays["swaps"].astype(np.int64), UNWEIGHTED
    )
    parts = [_candidates(expectation, chosen[first : first + PASSAGES]) for first in range(0, len(chosen), PASSAGES)]
    columns, labels = map(np.concatenate, zip(*parts, strict=True))
    mean, spread = columns.mean(axis=0), columns.std(axis=0) + 1e-6
    fitted = LogisticRegression(max_iter=500).fit((columns - mean) / spread, labels)
    slopes = fitted.coef_[0] / spread
    return np.array([*slopes, fitted.intercept_[0] - slopes @ mean])


def _candidates(expectation: Expectation, rows: Sequence[Row]) -> tuple[Array, Array]:
    """The columns of the likeliest candidate for each pair that was never seen, and whether it is marked."""
    reading = expectation.language.read([row.text for row in rows])
    places, _, _, columns = expectation.candidates(reading, expectation.language.pair_levels(reading))
    if not len(places):
        return columns, np.zeros(0, bool)
    best = best_of_each(places, columns[:, 0] + columns[:, 1])  # log probability of either word beside the other
    hits = np.concatenate(
        [np.zeros(lexing.EDGES, bool), *(marked(reading, n, row.spans) for n, row in enumerate(rows))]
    )
    return columns[best], hits[places[best]] | hits[places[best] + 1]
