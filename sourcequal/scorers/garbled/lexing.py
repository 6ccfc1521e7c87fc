"""Tokens of many passages at once, as arrays: where each stands, what it is made of, and a hash of its letters.

No Python object is made for a token. The text becomes an array of code points; classes of characters give the edges;
sums over a polynomial in the place of each character give every token's hash by one subtraction (Rabin and Karp 1987).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from sourcequal.document import FOLD

Array = np.ndarray[Any, Any]

BLANK, LATIN, FOREIGN, DIGIT, SIGN, EDGE = range(6)  # classes of characters; an edge stands between passages
LATIN_LETTERS = "A-Za-zÀ-ÖØ-öø-ɏ"
SIZE = 1 << 16  # code points from here on count as the last of the table
EDGE_CODE = SIZE  # of an edge, where the newlines stood that join the passages
CLITICS = ("s", "t", "d", "m", "re", "ve", "ll")  # after an apostrophe they are a token with it: isn't, they'll

MULTIPLIER = 0x9E3779B97F4A7C15  # odd, so that its powers have inverses; 2**64 divided by the golden ratio
MIXER, SECOND = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)  # of SplitMix64 (Steele and others 2014)

# What the characters of a token tell, in one number each.
CAPITALISED, ALL_CAPITALS, INNER_CAPITAL, IS_NUMBER, IS_SIGN, UNKNOWN, NOT_ASCII, ONE_LETTER = (
    1 << n for n in range(8)
)
EDGES = 4  # between passages, so that no run of five tokens and no window of a network reaches into another passage
JOINT = "\n" * EDGES
LONE_WORDS = "aiosx"  # letters that stand alone in English without being a fault
CAPITAL, OUTSIDE_ASCII, LONE_WORD = 1, 1 << 20, 1 << 40  # counts of a token's characters in one number, 20 bits each
COUNT = (1 << 20) - 1


class Characters(NamedTuple):
    """Tables over code points: the class, the value in a hash (equal for variants of a letter), capital, not ASCII."""

    kind: Array
    value: Array
    told: Array  # what a character adds to its token's counts of capitals and of others, packed into one number


class Tokens(NamedTuple):
    """The tokens of some passages in order, with `EDGES` edges before the first passage and after each.

    All arrays have one entry a token. `start` and `end` are offsets into the token's own passage; `passage` is its
    number, and an edge belongs to the passage before it.
    """

    start: Array
    end: Array
    passage: Array
    kind: Array  # class of the token's first character
    sum: Array  # of the token's characters; not yet spread
    flags: Array
    codes: Array  # of the joined passages
    joined: Array  # where each token starts in `codes`


@lru_cache(maxsize=1)
def characters() -> Characters:
    """The tables over code points, made at first use from what Python knows of Unicode."""
    whole = "".join(map(chr, range(SIZE)))
    kind = np.zeros(SIZE + 1, np.uint8)
    for name, what in ((r"[^\w\s]", SIGN), (r"[^\W\d_]", FOREIGN), (f"[{LATIN_LETTERS}]", LATIN), (r"\d", DIGIT)):
        for run in re.finditer(f"{name}+", whole):
            kind[run.start() : run.end()] = what
    kind[EDGE_CODE] = EDGE
    low = np.arange(SIZE + 1)
    low[:SIZE] = np.frombuffer(whole.replace("İ", "i").lower().encode("utf-32-le", "surrogatepass"), np.uint32)
    capital = low != np.arange(SIZE + 1)
    low[kind == DIGIT] = ord("0")
    for variant, plain in FOLD.items():
        low[variant] = ord(plain)
    lone = [ord(letter) for letter in LONE_WORDS]
    told = capital * CAPITAL | ((low >= ASCII) & (kind != EDGE)) * OUTSIDE_ASCII | np.isin(low, lone) * LONE_WORD
    return Characters(kind, spread(low.astype(np.uint64) + np.uint64(1)), told)


def spread(keys: Array) -> Array:
    """Keys with every bit depending on every bit below and above (the finaliser of SplitMix64)."""
    with np.errstate(over="ignore"):
        keys = (keys ^ (keys >> np.uint64(30))) * MIXER
        keys = (keys ^ (keys >> np.uint64(27))) * SECOND
        return np.asarray(keys ^ (keys >> np.uint64(31)))


@lru_cache(maxsize=8)
def powers(count: int) -> tuple[Array, Array]:
    """The powers of the multiplier from 0 on, and their inverses, modulo 2**64."""
    inverse = pow(MULTIPLIER, -1, 1 << 64)
    with np.errstate(over="ignore"):
        rows = np.full((2, count), np.array([[MULTIPLIER], [inverse]], np.uint64))
        rows[:, 0] = 1
        up, down = np.multiply.accumulate(rows, axis=1)
    return np.asarray(up), np.asarray(down)


LEAST_POWERS = 1 << 15


def powers_for(length: int) -> tuple[Array, Array]:
    """At least so many powers; tables double, so that few are ever made."""
    return powers(max(LEAST_POWERS, 1 << (length - 1).bit_length()))


def codes_of(text: str) -> Array:
    """The code points of a text, those outside the tables brought to their last."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    return np.asarray(np.minimum(codes, np.uint32(SIZE - 1)))


def tokens_of(passages: Sequence[str]) -> Tokens:
    """The tokens of passages: words of letters, clipped endings ('s, 'll), numbers, and every other sign by itself."""
    codes = codes_of(JOINT + "".join([f"{passage}{JOINT}" for passage in passages]))
    firsts = np.cumsum([EDGES, *(len(passage) + EDGES for passage in passages)])  # where each begins; last, the end
    codes[firsts[:, None] - range(1, EDGES + 1)] = EDGE_CODE
    table = characters()
    kind = table.kind[codes]
    clipped = _join(codes, kind)
    changes = kind[1:] != kind[:-1]
    changes |= kind[1:] >= SIGN
    changes[clipped - 1] = True
    place = np.flatnonzero(changes) + 1  # where something new begins
    begins, ends = np.concatenate([[0], place]), np.append(place, len(kind))
    filled = kind[begins] != BLANK
    begins, ends = begins[filled], ends[filled]
    passage = np.repeat(np.arange(-1, len(passages)), _counts(begins, firsts))
    np.maximum(passage, 0, out=passage)
    offset = firsts[passage]
    first = kind[begins]
    sums, flags = _sums(codes, begins, ends), _flags(codes, begins, ends, first)
    return Tokens(begins - offset, ends - offset, passage, first, sums, flags, codes, begins)


def _counts(begins: Array, firsts: Array) -> Array:
    """How many tokens each passage has, its edges included; first those before the first passage."""
    return np.diff(np.searchsorted(begins, firsts), prepend=0)


def _join(codes: Array, kind: Array) -> Array:
    """Make stops and commas inside numbers digits, and apostrophes before clipped endings letters, in place.

    Returns the places of those apostrophes.
    """
    marks = np.flatnonzero((codes == ord(".")) | (codes == ord(",")))
    kind[marks[(kind[marks - 1] == DIGIT) & (kind[marks + 1] == DIGIT)]] = DIGIT
    marks = np.flatnonzero((codes == ord("'")) | (codes == ord("’")))
    first, second = codes[marks + 1], codes[np.minimum(marks + 2, len(codes) - 1)]
    in_word = (kind >= LATIN) & (kind <= DIGIT)
    ends = ~in_word[np.minimum(marks[:, None] + (2, 3), len(codes) - 1)]
    table = clitics()
    one, two = np.minimum(first, ASCII), np.minimum(second, ASCII)
    clipped = marks[(table[one, ASCII] & ends[:, 0]) | (table[one, two] & ends[:, 1])]
    kind[clipped] = LATIN
    return np.asarray(clipped)


ASCII = 128


@lru_cache(maxsize=1)
def clitics() -> Array:
    """Which two letters are a clipped ending, by their codes; the last column is for endings of one letter."""
    table = np.zeros((ASCII + 1, ASCII + 1), bool)
    for ending in CLITICS:
        table[ord(ending[0]), ord(ending[1]) if len(ending) > 1 else ASCII] = True
    return table


def _sums(codes: Array, begins: Array, ends: Array) -> Array:
    """The polynomial sum of each token's characters, as if it stood at place 0."""
    up, down = powers_for(len(codes))
    with np.errstate(over="ignore"):
        total = np.zeros(len(codes) + 1, np.uint64)
        np.cumsum(characters().value[codes] * up[: len(codes)], out=total[1:])
        return np.asarray((total[ends] - total[begins]) * down[begins])


def joined_sums(first: Array, lengths: Array, second: Array) -> Array:
    """The sums of tokens that two tokens make, of which the first ones have these lengths."""
    up, _ = powers_for(int(lengths.max(initial=1)) + 1)
    with np.errstate(over="ignore"):
        return np.asarray(first + second * up[lengths])


def sums_of(words: Sequence[str]) -> Array:
    """The sum of each word, whatever it holds, as `tokens_of` would give it for one token."""
    ends = np.cumsum([len(word) for word in words])
    return _sums(codes_of("".join(words)), np.concatenate([[0], ends[:-1]]).astype(np.int64), ends.astype(np.int64))


def _flags(codes: Array, begins: Array, ends: Array, first: Array) -> Array:
    """What the characters of each token tell; `UNKNOWN` is for the vocabulary to say."""
    told = characters().told[codes]
    total = np.zeros(len(codes) + 1, np.int64)
    np.cumsum(told, out=total[1:])
    inside = total[ends] - total[begins]
    capitals, length = inside & COUNT, ends - begins
    capital, single = told[begins] & CAPITAL, length == 1
    whole = (capitals == length) & ~single
    flags = capital * CAPITALISED
    flags |= whole * ALL_CAPITALS
    flags |= ((capitals > capital) & ~whole) * INNER_CAPITAL
    flags |= SHAPE_FLAGS[first]
    flags |= (inside & (COUNT << 20) > 0) * NOT_ASCII
    flags |= (single & (first <= FOREIGN) & (inside < LONE_WORD)) * ONE_LETTER
    return np.asarray(flags)


SHAPE_FLAGS = np.array([0, 0, 0, IS_NUMBER, IS_SIGN, 0])  # by the class of the first character
