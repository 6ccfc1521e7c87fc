"""The line model: how likely each line of an article is to be no part of it.

Two stages. A linear model over hashed words reads each line by itself. Then a forest of small trees and a small network
read that score together with the line's shape, its place, its neighbours, its kin and the best stretch of article that
the scores draw. All are plain arrays run by numpy: scikit-learn is for fitting them, and scoring never imports it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from sourcequal.scorers.boilerplate import context, features, taught
from sourcequal.scorers.boilerplate.features import Floats, Grams, Hasher, Lines, Tokens
from sourcequal.scorers.forest import run_forest
from sourcequal.scorers.network import run_network

PART_CHARS = 1_000_000  # code points of one text scored together; a longer text is cut after a line
PART_LINES = 50_000  # likewise: a line takes a kilobyte while it is scored, whatever its length
ROWS = 10_000  # lines that go through the forest together; all its trees keep a place for each
# Columns of a line's shape: what means over windows take, and what is given of the lines beside.
MANNER = [features.SHAPE_SIZE, features.SHAPE_DIGITS, features.SHAPE_MARKS]
LOOKS = [features.SHAPE_SIZE, features.SHAPE_ENDED, features.SHAPE_CAPITALISED]
CHUNK_CHARS = 250_000  # code points scored at a time; larger chunks fall out of the processor's cache
DECIMALS = 6  # of what forest and network see
NETWORK = "network_"  # what the names of the network's arrays begin with, among those of the forest
NEWLINE = re.compile("\n")


class LineScore(NamedTuple):
    """A line's span in its article and how likely it is to be no part of it.

    `taught` is what users' corrections added to the logarithm of its odds.
    """

    start: int
    end: int
    probability: float
    taught: float = 0.0


def chunks(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Runs of texts that are scored together, as ranges."""
    begin, size = 0, 0
    for number, text in enumerate(texts):
        if size and size + len(text) > CHUNK_CHARS:
            yield begin, number
            begin, size = number, 0
        size += len(text)
    if begin < len(texts):
        yield begin, len(texts)


def read_lines(texts: Sequence[str]) -> tuple[Lines, Hasher, Tokens, dict[str, Grams]]:
    """Lines, tokens and hashed features of a batch."""
    lines = features.split_lines(texts)
    hasher = Hasher(lines)
    tokens = features.find_tokens(lines, hasher)
    around = context.surroundings(lines, tokens, hasher, context.is_prose(lines, tokens))
    around["forms"] = features.find_forms(lines, tokens)
    return lines, hasher, tokens, {**features.find_grams(tokens, hasher), **around}


def line_columns(texts: Sequence[str], words: NDArray[np.float16], bias: float) -> tuple[Lines, Floats]:
    """The lines of a batch and all that forest and network see of each."""
    lines, hasher, tokens, grams = read_lines(texts)
    shares = features.gram_scores(grams, words, len(lines.starts))
    logit = shares.sum(axis=1) + np.float32(bias)
    prose = context.is_prose(lines, tokens)
    shape = features.line_shape(lines, tokens)
    extremes = features.extremes(grams, words, len(lines.starts))
    repeated, alike = context.repeats(lines, hasher), context.likeness(lines, tokens, prose)
    said = features.table([logit, extremes[:, 0], alike[:, 0], alike[:, 1], repeated[:, 0]])
    looks = features.table([*(shape[:, column] for column in LOOKS), prose])
    columns = [
        logit[:, None],
        shares,
        extremes,
        shape,
        repeated,
        alike,
        context.position(lines, prose),
        context.neighbours(lines, np.concatenate([looks, said], axis=1)),
        context.window_means(lines, looks),
        context.stretches(lines, logit),
        context.beyond(lines, logit, shape[:, features.SHAPE_WORDS]),
        context.landmarks(lines, tokens, prose, said),
        context.peaks(lines, logit),
        context.apart(lines, prose, logit),
        context.kin(lines, tokens, logit),
        context.runs(lines, prose),
        context.window_means(lines, shape[:, MANNER], context.MANNER_WINDOWS),
    ]
    return lines, np.concatenate(columns, axis=1)


def line_odds(columns: Floats, arrays: Mapping[str, NDArray[Any]]) -> Floats:
    """The logarithm of the odds of each line, from what `line_columns` says of it.

    Sums over a batch differ in the ninth digit from those over an article alone, and a tree may part what differs in
    any digit: later ones are dropped, and the network runs in double precision, so that an article is scored alike
    in any company.
    """
    network = {name.removeprefix(NETWORK): array for name, array in arrays.items() if name.startswith(NETWORK)}
    odds = np.zeros(len(columns), np.float32)
    for start in range(0, len(columns), ROWS):
        rows = np.round(columns[start : start + ROWS], DECIMALS)
        odds[start : start + ROWS] = run_forest(rows, arrays) + run_network(rows, network, np.float64)
    return odds


def score_lines(texts: Sequence[str], arrays: Mapping[str, NDArray[Any]]) -> list[list[LineScore]]:
    """The lines of each text that hold more than blanks, with their probabilities."""
    found: list[list[LineScore]] = [[] for _ in texts]
    origins = [(number, offset, part) for number, text in enumerate(texts) for offset, part in _parts(text)]
    parts = [part for _, _, part in origins]
    for begin, end in chunks(parts):
        lines, columns = line_columns(parts[begin:end], arrays["words"], float(arrays["bias"][0]))
        odds = line_odds(columns, arrays)
        added = np.zeros_like(odds)
        if taught.INDEX in arrays:
            added = taught.correction(taught.evidence(read_lines(parts[begin:end]), odds), arrays)
        probability = 1 / (1 + np.exp(-odds - added))
        shift = lines.offsets[lines.document]
        spans = zip(
            (lines.document + begin).tolist(),
            (lines.starts - shift).tolist(),
            (lines.ends - shift).tolist(),
            probability.tolist(),
            added.tolist(),
            strict=True,
        )
        for part, start, stop, likely, moved in spans:
            number, offset, _ = origins[part]
            found[number].append(LineScore(offset + start, offset + stop, likely, moved))
    return found


def _parts(text: str) -> Iterator[tuple[int, str]]:
    """A text in parts that memory holds with ease, cut after a line; almost all texts are one part."""
    if len(text) <= min(PART_CHARS, PART_LINES):  # it has fewer lines than characters
        yield 0, text
        return
    begin = lines = 0
    for line in NEWLINE.finditer(text):
        lines += 1
        if lines == PART_LINES or line.end() - begin > PART_CHARS:
            yield begin, text[begin : line.end()]
            begin, lines = line.end(), 0
    if begin < len(text):
        yield begin, text[begin:]
