"""What tells a word that a tool swapped from a phrase that is only rare."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from sourcequal.models import Model
from sourcequal.scorers.garbled import lexing
from sourcequal.scorers.garbled.company import best_of_each
from sourcequal.scorers.garbled.ngrams import Array, LanguageModel
from sourcequal.scorers.garbled.swaps import UNWEIGHTED, VARIANT, Expectation, ids, packed, prints, unpacked
from sourcequal.training.discriminators import marked
from sourcequal.training.fit import folds_of
from sourcequal.training.passages import CLEAN, SPUN, Row

PASSAGES = 256  # read at once
FOLDS = 3  # of documents
SYNONYMS = 3  # words that authors put into a term, from which on it is no fixed one


def fit_expectation(arrays: dict[str, Array], rows: Sequence[Row], sound: Sequence[str] = ()) -> dict[str, Array]:
    """The arrays that `swaps.Expectation` needs beside those given, from sound passages and reworded ones with marks.

    `sound` are more sound passages, of no document among the rows: they tell what authors put into terms.

    A pair is a swap where it stands in a mark. Of what may have stood there one is learned from: the pair whose words
    call for each other most. A word that sound passages put into a term is no swap in it, and a term into which they
    put several is none: a word of it has synonyms. The weights are learned where the terms were sifted by other
    documents.
    """
    folds = folds_of(np.array([row.document for row in rows]), FOLDS)
    language = LanguageModel(Model("garbled", arrays, {"sha256": ""}))
    parts = [[row for row, own in zip(rows, folds, strict=True) if own == fold] for fold in range(FOLDS)]
    table, known = unpacked(arrays["terms"]), _met(language, arrays, sound)
    met = [_met(language, arrays, [row.text for row in part if row.kind == CLEAN]) for part in parts]
    pairs, terms = [], []
    for fold, part in enumerate(parts):
        others = known.union(*(own for number, own in enumerate(met) if number != fold))
        expectation = Expectation(language, arrays | _sifted(arrays, table, others), UNWEIGHTED)
        chosen = [row for row in part if row.kind == CLEAN or (row.kind == SPUN and row.spans)]
        for first in range(0, len(chosen), PASSAGES):
            pair, term = _candidates(expectation, chosen[first : first + PASSAGES])
            pairs.append(pair)
            terms.append(term)
    return {"swap_weights": _fit(pairs), "term_weights": _fit(terms)} | _sifted(arrays, table, known.union(*met))


def _sifted(arrays: dict[str, Array], table: Array, met: Iterable[tuple[int, int]]) -> dict[str, Array]:
    """The terms of which fewer than `SYNONYMS` variants were met, and those variants beside the ones known before.

    `met` is what sound passages put into terms: the row of the term and the number of the word.
    """
    found = np.array(sorted(met), np.int64).reshape(-1, 2)
    kept = np.bincount(found[:, 0], minlength=len(table)) < SYNONYMS
    rows, words = found[kept[found[:, 0]]].T
    variants = prints(VARIANT, ids(table).take(rows), words)
    counts = arrays["odd_counts"]
    return {
        "terms": packed(table[kept]),
        "odd_counts": counts[kept],
        "odd_in_terms": arrays["odd_in_terms"][kept.repeat(counts.sum(axis=1, dtype=np.int64))],
        "term_variants": np.union1d(arrays["term_variants"], variants),
    }


def _met(language: LanguageModel, arrays: dict[str, Array], sound: Sequence[str]) -> set[tuple[int, int]]:
    """What sound passages put into terms."""
    expectation = Expectation(language, arrays, UNWEIGHTED)
    met: set[tuple[int, int]] = set()
    for first in range(0, len(sound), PASSAGES):
        reading = language.read(sound[first : first + PASSAGES])
        met |= expectation.variants_in(reading, language.pair_levels(reading))
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
