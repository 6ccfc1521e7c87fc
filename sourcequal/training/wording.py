"""Fitting of the network that judges wording, to passages in which every damaged place is marked.

Plain numpy and SciPy: scikit-learn's networks have no layer of vectors, and that is the part that learns grammar.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from sourcequal.scorers.garbled import discriminator, lexing, ngrams
from sourcequal.scorers.garbled.discriminator import with_ones
from sourcequal.scorers.garbled.features import Reader
from sourcequal.scorers.garbled.ngrams import Array
from sourcequal.scorers.garbled.passage import KINDS
from sourcequal.scorers.garbled.wording import SIDE, VECTORS, vector_numbers
from sourcequal.training.discriminators import LEAST_SPREAD, marked
from sourcequal.training.language import SEED
from sourcequal.training.network import Adam
from sourcequal.training.passages import OWN, Row

HIDDEN, VECTOR = 32, 16  # units of the hidden layer; numbers of a learned vector
EPOCHS, RATE, TOKENS_AT_ONCE = 4, 1e-3, 512
DROPOUT = (0.1, 0.2)  # share of the inputs and of the hidden units that is hidden from each step
PASSAGES = 64  # read at once
TAUGHT = (OWN, "spun")  # the files in which every damaged place is marked
TOKEN_KINDS = {kind: number for number, kind in enumerate(discriminator.KINDS)}


class Tokens(NamedTuple):
    """What the network sees of the tokens of some passages, edges included, so that neighbours stand side by side."""

    rows: Array  # float32: what the careful discriminator knows of each token by itself
    company: Array  # float32: how synonyms would fit, with a last column of ones; zeros where none was held against it
    vectors: Array  # which of the learned vectors it has
    labels: Array  # index in the discriminators' `KINDS`
    passage: Array  # index in the passages; -1 at edges


def teaches(row: Row) -> bool:
    """Whether a passage has every damaged place marked, and damage of a kind that the network knows."""
    return row.file in TAUGHT and KINDS[row.kind] in TOKEN_KINDS and (not row.kind or bool(row.spans))


def tokens_of(reader: Reader, rows: Sequence[Row]) -> Tokens:
    """The tokens of all passages."""
    return Tokens(*map(np.concatenate, zip(*_parts(reader, rows), strict=True)))


def _parts(reader: Reader, rows: Sequence[Row]) -> Iterator[Tokens]:
    for first in range(0, len(rows), PASSAGES):
        part = rows[first : first + PASSAGES]
        reading, seen, places, columns, _ = reader.company([row.text for row in part])
        own = reader.careful.rows(reading, seen.pair, seen)
        company = np.zeros((len(own), columns.shape[1] + 1), np.float32)
        company[places] = with_ones(columns)
        labelled = [marked(reading, n, row.spans) * TOKEN_KINDS[KINDS[row.kind]] for n, row in enumerate(part)]
        labels = np.concatenate([np.zeros(lexing.EDGES, int), *labelled])
        passage = np.where(reading.words == ngrams.BREAK, -1, first + reading.passage)
        yield Tokens(own, company, vector_numbers(reading), labels, passage)


def fit_wording(tokens: Tokens, chosen: Array) -> dict[str, Array]:
    """The arrays of the network, fitted to the chosen passages (a mask)."""
    places = ((tokens.passage >= 0) & chosen[tokens.passage]).nonzero()[0]
    seen = [tokens.rows[places], tokens.company[places]]
    means, spreads = ([getattr(part, name)(axis=0, dtype=np.float64) for part in seen] for name in ("mean", "std"))
    spreads = [spread + LEAST_SPREAD * (1 + spread) for spread in spreads]
    scaled = [
        (part - mean.astype(np.float32)) / spread.astype(np.float32)
        for part, mean, spread in zip((tokens.rows, tokens.company), means, spreads, strict=True)
    ]
    net = _Net(scaled[0].shape[1], scaled[1].shape[1], len(discriminator.KINDS))
    random, steps = np.random.default_rng(SEED), EPOCHS * (len(places) // TOKENS_AT_ONCE)
    adam = Adam(net.weights, RATE, steps)
    for _ in range(EPOCHS):
        order = random.permutation(places)
        for first in range(0, len(order) - TOKENS_AT_ONCE + 1, TOKENS_AT_ONCE):
            batch = order[first : first + TOKENS_AT_ONCE]
            around = batch[:, None] + np.arange(-SIDE, SIDE + 1)
            adam.step(
                net.slopes(scaled[0][around], tokens.vectors[around], scaled[1][batch], tokens.labels[batch], random)
            )
    return net.arrays(means, spreads)


class _Net:
    """The weights, and what a batch says of them."""

    def __init__(self, width: int, company: int, kinds: int) -> None:
        random, self.width = np.random.default_rng(SEED), width
        inputs = (2 * SIDE + 1) * (width + VECTOR) + company
        self.weights = [
            random.normal(0, 0.1, (VECTORS, VECTOR)).astype(np.float32),
            random.normal(0, (1 / inputs) ** 0.5, (inputs, HIDDEN)).astype(np.float32),
            np.zeros(HIDDEN, np.float32),
            random.normal(0, (1 / HIDDEN) ** 0.5, (HIDDEN, kinds)).astype(np.float32),
            np.zeros(kinds, np.float32),
        ]

    def slopes(
        self, rows: Array, numbers: Array, company: Array, labels: Array, random: np.random.Generator
    ) -> list[Array]:
        """The gradients of the logarithmic loss of a batch: tokens around, their vectors, company, and what each is."""
        from scipy.sparse import csr_array

        vectors, first, first_offset, second, second_offset = self.weights
        count, window = numbers.shape
        around = np.concatenate([rows, vectors[numbers]], axis=2)
        inputs = np.hstack([around.reshape(count, -1), company])
        kept = _kept(inputs.shape, DROPOUT[0], random)
        inputs *= kept
        hidden = np.maximum(inputs @ first + first_offset, 0)
        alive = _kept(hidden.shape, DROPOUT[1], random) * (hidden > 0)
        hidden *= alive
        error = discriminator.softmax((hidden @ second + second_offset).T).T
        error[np.arange(count), labels] -= 1
        error /= np.float32(count)
        inner = error @ second.T * alive
        outer = ((inner @ first.T) * kept)[:, : window * around.shape[2]].reshape(around.shape)[..., self.width :]
        which = csr_array(
            (np.ones(numbers.size, np.float32), numbers.ravel(), np.arange(numbers.size + 1)),
            shape=(numbers.size, len(vectors)),
        )
        return [
            which.T @ outer.reshape(-1, VECTOR),
            inputs.T @ inner,
            inner.sum(axis=0),
            hidden.T @ error,
            error.sum(axis=0),
        ]

    def arrays(self, means: Sequence[Array], spreads: Sequence[Array]) -> dict[str, Array]:
        """The arrays of the model; the scale of the inputs becomes part of the weights."""
        vectors, first, first_offset, second, second_offset = self.weights
        cut = (2 * SIDE + 1) * (self.width + VECTOR)
        window = first[:cut].reshape(2 * SIDE + 1, self.width + VECTOR, HIDDEN).astype(np.float64)
        window[:, : self.width] /= spreads[0][:, None]
        company = first[cut:] / spreads[1][:, None]
        shift = np.einsum("c,scn->n", means[0], window[:, : self.width]) + means[1] @ company
        fitted = {
            "vectors": vectors,
            "window": window.reshape(cut, HIDDEN),
            "company": company,
            "window_offset": first_offset - shift,
            "output": second,
            "output_offset": second_offset,
        }
        return {f"wording_{name}": array.astype(np.float32) for name, array in fitted.items()}


def _kept(shape: tuple[int, ...], dropout: float, random: np.random.Generator) -> Array:
    """Which inputs are seen, scaled so that their sum stays the same on average."""
    seen: Array = random.random(shape, np.float32) >= dropout
    return np.asarray(seen / np.float32(1 - dropout))
