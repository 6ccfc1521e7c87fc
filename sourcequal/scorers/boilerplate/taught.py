"""What users taught the line model: a correction of each line's score, learned from lines that they corrected.

The shipped weights stay as they are. Beside them an adapted model holds a few thousand weights on a line's own words,
on the lines beside it and on its shape; what they add up to moves the score. With no such weights nothing is moved,
so that weights which are held close to zero are held close to the shipped model.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from sourcequal.scorers.boilerplate import context
from sourcequal.scorers.boilerplate.features import (
    HASH_BITS,
    MIX,
    OWN_GROUPS,
    SHAPE_CAPITALISED,
    SHAPE_ENDED,
    SHAPE_WORDS,
    Floats,
    Grams,
    Hasher,
    Hashes,
    Ints,
    Lines,
    Tokens,
    line_shape,
)

INDEX, WEIGHT = "taught_index", "taught_weight"  # arrays of an adapted model
SHAPES = 1 << HASH_BITS  # numbers below are hashed words; from here on stand the few that are counted
WHOLE_LINES = 2 << HASH_BITS  # from here on stand hashes of whole lines
SURE_LOGIT = 6.0  # a score beyond this says nothing more
OWN_SALT, ABOVE_SALT, BELOW_SALT = (np.uint64(0x51ED270B9C4F2A35 * n % 2**64) for n in (1, 2, 3))
# Larger values let a weight move further at the same cost: a line that comes back is the best evidence there is.
OWN_VALUE, BESIDE_VALUE, SHAPE_VALUE = 3.0, 1.0, 1.0


class Evidence(NamedTuple):
    """What stands on the lines of a batch, as a sparse table: `row` is the line."""

    row: Ints
    feature: Ints
    value: Floats
    lines: int


def evidence(read: tuple[Lines, Hasher, Tokens, dict[str, Grams]], logit: Floats) -> Evidence:
    """The features of every line; `logit` is what the shipped weights say of it."""
    lines, hasher, tokens, grams = read
    count = len(lines.starts)
    parts = [(grams[group].line, grams[group].index, _share(grams[group].line, count)) for group in OWN_GROUPS]
    parts += _whole_lines(lines, hasher(lines.starts, lines.ends))
    parts += _shapes(lines, tokens, logit)
    row, index, value = (np.concatenate(column) for column in zip(*parts, strict=True))
    return Evidence(row, index, value.astype(np.float32), count)


def _share(line: Ints, count: int) -> NDArray[np.float64]:
    """One by the square root of the number of a line's features, so that long lines do not shout."""
    share: NDArray[np.float64] = 1 / np.sqrt(np.bincount(line, minlength=count)[line])
    return share


def _whole_lines(lines: Lines, whole: Hashes) -> list[tuple[Ints, Ints, NDArray[Any]]]:
    """The line itself and those above and below it, each as one feature; digits count as equal."""
    here = np.arange(len(whole))
    above, below = here[here > lines.first], here[here < lines.last]
    return [
        (here, _place(whole, OWN_SALT), np.full(len(here), OWN_VALUE)),
        (above, _place(whole[above - 1], ABOVE_SALT), np.full(len(above), BESIDE_VALUE)),
        (below, _place(whole[below + 1], BELOW_SALT), np.full(len(below), BESIDE_VALUE)),
    ]


def _place(hashes: Hashes, salt: np.uint64) -> Ints:
    mixed = (hashes ^ salt) * MIX
    places: Ints = WHOLE_LINES + (mixed >> np.uint64(64 - HASH_BITS)).astype(np.int64)
    return places


def _shapes(lines: Lines, tokens: Tokens, logit: Floats) -> list[tuple[Ints, Ints, NDArray[Any]]]:
    """One everywhere, the shipped score, and what the line looks like."""
    shape, prose = line_shape(lines, tokens), context.is_prose(lines, tokens)
    here = np.arange(len(lines.starts))
    columns = [
        np.ones(len(here)),
        np.clip(logit, -SURE_LOGIT, SURE_LOGIT) / 4,
        prose,
        np.minimum(shape[:, SHAPE_WORDS], 5) / 5,
        shape[:, SHAPE_ENDED],
        shape[:, SHAPE_CAPITALISED],
        (lines.last - here) < 5,
        (here - lines.first) < 5,
    ]
    return [
        (here, np.full(len(here), SHAPES + number), SHAPE_VALUE * np.asarray(column, np.float64))
        for number, column in enumerate(columns)
    ]


def correction(found: Evidence, arrays: Mapping[str, NDArray[Any]]) -> Floats:
    """What the taught weights add to the score of each line."""
    known, weight = arrays[INDEX], arrays[WEIGHT]
    if not len(known):
        return np.zeros(found.lines, np.float32)
    place = np.minimum(np.searchsorted(known, found.feature), len(known) - 1)
    added = np.where(known[place] == found.feature, weight[place], 0) * found.value
    total: Floats = np.bincount(found.row, added, found.lines).astype(np.float32)
    return total
