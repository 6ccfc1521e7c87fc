"""The list of swaps as numbers of words, so that scoring has nothing to build."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from sourcequal.scorers.garbled.ngrams import Array, Vocabulary
from sourcequal.training.inflection import inflect, plural
from sourcequal.training.swap_list import SWAPS, VERBS


def swap_table(vocabulary: Vocabulary) -> Array:
    """Two rows of word numbers, in order: what tools write, and what stood there; known words only."""
    return swap_numbers(swaps(), vocabulary)


def swap_numbers(swapped: Iterable[tuple[str, str]], vocabulary: Vocabulary) -> Array:
    """The same for swaps given as words."""
    unknown = vocabulary.unknown
    own, other = vocabulary.of([word for swap in swapped for word in swap]).reshape(-1, 2).T
    known = (own != unknown) & (other != unknown) & (own != other)
    pairs = np.unique(own[known] * (unknown + 1) + other[known])
    return np.array(np.divmod(pairs, unknown + 1), np.uint32)


def swaps() -> Iterator[tuple[str, str]]:
    """Each word that a tool writes with the one that stood there, in all forms; some by rule are no words."""
    for other, plain in _entries(SWAPS):
        yield other, plain
        yield plural(other), plural(plain)
    for other, plain in _entries(VERBS):
        yield from zip(inflect(other).values(), inflect(plain).values(), strict=True)


def _entries(listed: str) -> Iterator[tuple[str, str]]:
    for entry in listed.split(";"):
        plain, _, others = entry.partition(":")
        yield from ((other, plain.strip()) for other in others.split())
