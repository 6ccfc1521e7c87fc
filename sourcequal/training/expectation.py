"""What tells a word that a tool swapped from a phrase that is only rare."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sourcequal.models import Model
from sourcequal.scorers.garbled import lexing
from sourcequal.scorers.garbled.company import best_of_each
from sourcequal.scorers.garbled.ngrams import Array, LanguageModel
from sourcequal.scorers.garbled.swaps import UNWEIGHTED, Expectation
from sourcequal.training.discriminators import marked
from sourcequal.training.fit import folds_of
from sourcequal.training.passages import CLEAN, SPUN, Row

PASSAGES = 256  # read at once
FOLDS = 3  # of documents


def fit_expectation(arrays: dict[str, Array], rows: Sequence[Row]) -> dict[str, Array]:
    """The arrays that `swaps.Expectation` needs beside those given, from sound passages and reworded ones with marks.

    A pair is a swap where it stands in a mark. Of what may have stood there one is learned from: the pair whose words
    call for each other most. Terms that sound passages have with a word swapped are left out, since the word has a
    synonym in them; the weights are learned where the terms were sifted by other documents.
    """
    folds = folds_of(np.array([row.document for row in rows]), FOLDS)
    language = LanguageModel(Model("garbled", arrays, {"sha256": ""}))
    met = np.array(
        [
            _met(language, arrays, [row for row, own in zip(rows, folds, strict=True) if own == fold])
            for fold in range(FOLDS)
        ]
    )
    pairs, terms = [], []
    for fold in range(FOLDS):
        sifted = arrays | {"terms": arrays["terms"][~np.delete(met, fold, axis=0).any(axis=0)]}
        expectation = Expectation(language, sifted, UNWEIGHTED)
        chosen = [row for row, own in zip(rows, folds, strict=True) if own == fold]
        chosen = [row for row in chosen if row.kind == CLEAN or (row.kind == SPUN and row.spans)]
        for first in range(0, len(chosen), PASSAGES):
            pair, term = _candidates(expectation, chosen[first : first + PASSAGES])
            pairs.append(pair)
            terms.append(term)
    fitted = {"swap_weights": _fit(pairs), "term_weights": _fit(terms)}
    return fitted | {"terms": arrays["terms"][~met.any(axis=0)]}


def _met(language: LanguageModel, arrays: dict[str, Array], rows: Sequence[Row]) -> Array:
    """Which terms the sound ones of some passages have with a word swapped."""
    expectation = Expectation(language, arrays, UNWEIGHTED)
    sound = [row.text for row in rows if row.kind == CLEAN]
    met = np.zeros(len(arrays["terms"]), bool)
    for first in range(0, len(sound), PASSAGES):
        reading = language.read(sound[first : first + PASSAGES])
        met[expectation.terms_met(reading, language.pair_levels(reading))] = True
    return met


def _fit(parts: Sequence[tuple[Array, Array]]) -> Array:
    """The weights of columns in the log odds of a label, and the offset; without both labels nothing is likely."""
    from sklearn.linear_model import LogisticRegression

    columns, labels = map(np.concatenate, zip(*parts, strict=True))
    if len(np.unique(labels)) < 2:
        return np.append(np.zeros(columns.shape[1]), UNLIKELY)
    mean, spread = columns.mean(axis=0), columns.std(axis=0) + 1e-6
    fitted = LogisticRegression(max_iter=500).fit((columns - mean) / spread, labels)
    slopes = fitted.coef_[0] / spread
    return np.array([*slopes, fitted.intercept_[0] - slopes @ mean])


UNLIKELY = -3.0  # log odds


def _candidates(expectation: Expectation, rows: Sequence[Row]) -> tuple[tuple[Array, Array], tuple[Array, Array]]:
    """The columns of the likeliest candidate for each pair that was never seen, and whether it is marked.

    And the same of each longer term.
    """
    reading = expectation.language.read([row.text for row in rows])
    levels = expectation.language.pair_levels(reading)
    hits = np.concatenate(
        [np.zeros(lexing.EDGES, bool), *(marked(reading, n, row.spans) for n, row in enumerate(rows))]
    )
    places, _, _, columns = expectation.candidates(reading, levels)
    best = best_of_each(places, columns[:, 0] + columns[:, 1])  # log probability of either word beside the other
    starts, own, term_columns = expectation.longer(reading, levels)
    marks = [
        hits[start : start + len(expectation.terms.words(row))].any() for start, row in zip(starts, own, strict=True)
    ]
    pairs = columns[best], hits[places[best]] | hits[places[best] + 1]
    return pairs, (term_columns, np.array(marks, bool))
