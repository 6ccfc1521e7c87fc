"""Fitting of the networks that find damaged tokens, to clean text that is damaged here. Needs scikit-learn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

import numpy as np

from sourcequal.finding import Span
from sourcequal.models import Model
from sourcequal.scorers.garbled import discriminator, lexing, ngrams
from sourcequal.scorers.garbled.discriminator import Discriminator, Look
from sourcequal.scorers.garbled.features import Reader
from sourcequal.scorers.garbled.ngrams import Array
from sourcequal.training.language import PARAGRAPHS, SEED
from sourcequal.training.passages import damage_makers
from sourcequal.training.synonyms import other_forms, spinner

HIDDEN = {discriminator.QUICK: 16, discriminator.CAREFUL: 128}
SCHEDULE = ((5, 1e-3), (2, 3e-4), (1, 1e-4))  # epochs at each rate of learning
TOKENS_AT_ONCE = 512
SHARES_MADE = {"clean": 0.25, "spun": 0.25, "translation": 0.2, "scan": 0.1, "broken": 0.2}  # of reserved paragraphs
RESERVED_CHARS = range(200, 1500)  # length of paragraphs that the discriminator learns from


def fit_discriminators(arrays: dict[str, Array], paragraphs: Sequence[str]) -> None:
    """Fit the networks that find damaged tokens to clean paragraphs that are damaged here; the arrays are completed.

    The paragraphs must not have been counted, or clean text would look more familiar than it will be.
    """
    words = bytes(arrays["words"]).decode().split("\n")
    reader = Reader(Model("garbled", arrays, {"sha256": ""}))
    damaged = damaged_paragraphs([text for text in paragraphs if len(text) in RESERVED_CHARS], words)
    for network in (reader.quick, reader.careful):
        rows, labels = (np.concatenate(part) for part in zip(*token_rows(reader, network, damaged), strict=True))
        arrays.update(_fit_network(network.look, rows, labels))


def _fit_network(look: Look, rows: Array, labels: Array) -> dict[str, Array]:
    """The arrays of a network; the rows are scaled in place, and the scale becomes part of the weights."""
    from sklearn.neural_network import MLPClassifier

    mean, spread = rows.mean(axis=0, dtype=np.float64), rows.std(axis=0, dtype=np.float64)
    spread += LEAST_SPREAD * (1 + spread)
    rows -= mean.astype(np.float32)
    rows /= spread.astype(np.float32)
    net = MLPClassifier(
        (HIDDEN[look],),
        alpha=1e-4,
        batch_size=TOKENS_AT_ONCE,
        warm_start=True,
        random_state=SEED,
    )
    for epochs, rate in SCHEDULE:
        net.set_params(max_iter=epochs, learning_rate_init=rate).fit(rows, labels)
    weights, own = net.coefs_[0] / spread[:, None], (2 * look.side + 1) * look.width
    fitted = {
        "window": weights[:own],
        "company": weights[own:],
        "window_offset": net.intercepts_[0] - mean @ weights,
        "output": net.coefs_[1],
        "output_offset": net.intercepts_[1],
    }
    return {f"{look.name}_{name}": array.astype(np.float32) for name, array in fitted.items() if array.size}


LEAST_SPREAD = 0.05  # so that what hardly ever changes does not weigh much when it does


def damaged_paragraphs(paragraphs: Sequence[str], words: Sequence[str]) -> list[tuple[str, int, tuple[Span, ...]]]:
    """Each paragraph as it is or damaged here, with the kind of damage (of `discriminator.KINDS`) and where it is."""
    random = Random(SEED)
    thesaurus, forms = spinner(words), other_forms(words)
    makers = damage_makers(random, thesaurus, forms)
    made = []
    for text in paragraphs:
        kind = random.choices(list(SHARES_MADE), list(SHARES_MADE.values()))[0]
        damaged = makers[kind](text) if kind != "clean" else None
        if damaged:
            made.append((damaged.text, discriminator.KINDS.index(kind), damaged.spans))
        else:
            made.append((text, 0, ()))
    return made


def token_rows(
    reader: Reader, network: Discriminator, paragraphs: Sequence[tuple[str, int, tuple[Span, ...]]]
) -> Iterator[tuple[Array, Array]]:
    """What the discriminator sees of each token of the paragraphs, and what each token is."""
    for first in range(0, len(paragraphs), PARAGRAPHS):
        part = paragraphs[first : first + PARAGRAPHS]
        reading, seen, places, columns, _ = reader.company([text for text, _, _ in part])
        own = network.rows(reading, seen.pair, seen if network.look.careful else None)
        rows = discriminator.inputs(network.look, own, places, columns)
        labelled = [marked(reading, n, spans) * kind for n, (_, kind, spans) in enumerate(part)]
        labels = np.concatenate([np.zeros(lexing.EDGES, int), *labelled])
        inside = reading.words != ngrams.BREAK
        yield rows[inside], labels[inside]


def marked(reading: ngrams.Reading, passage: int, spans: Sequence[Span]) -> Array:
    """Whether each token of a passage, its last edges included, stands in one of some spans that are in order."""
    first, last = np.searchsorted(reading.passage, [passage, passage + 1])
    own = slice(first + (lexing.EDGES if passage == 0 else 0), last)
    starts, ends = reading.start[own], reading.end[own]
    hit = np.zeros(len(starts), bool)
    for start, end in spans:
        hit[np.searchsorted(ends[: -lexing.EDGES], start, "right") : np.searchsorted(starts[: -lexing.EDGES], end)] = (
            True
        )
    return hit
