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

from sourcequal.folding import FOLD

Array = np.ndarray[Any, Any]

BLANK, LATIN, FOREIGN, DIGIT, SIGN, EDGE = range(6)  # classes of characters; an edge stands between passages
POINT, APOSTROPHE = 6, 7  # signs that may belong to a number or a word, until that is settled
LATIN_LETTERS = "A-Za-zÀ-ÖØ-öø-ɏ"
SIZE = 1 << 16  # code points from here on count as the last of the table
EDGE_CODE = SIZE  # of an edge, where the newlines stood that join the passages
CLITICS = ("s", "t", "d", "m", "re", "ve", "ll")  # after an apostrophe they are a token with it: isn't, they'll

MULTIPLIER = 0x9E3779B97F4A7C15  # odd, so that its powers have inverses; 2**64 divided by the golden ratio
MIXER, SECOND = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)  # of SplitMix64 (Steele and others 2014)

# What the characters of a token tell, in one number each; other bits are for what the vocabulary says.
CAPITALISED, ALL_CAPITALS, INNER_CAPITAL, IS_NUMBER, IS_SIGN, UNKNOWN, NOT_ASCII, ONE_LETTER = (
    1 << n for n in range(8)
)
APART = 1 << 10  # a blank stands before it
FLAGS = np.uint16  # the numbers that hold them
EDGES = 4  # between passages, so that no run of five tokens and no window of a network reaches into another passage
JOINT = "\n" * EDGES
LONE_WORDS = "aiosx"  # letters that stand alone in English without being a fault
CAPITAL, OUTSIDE_ASCII, LONE_WORD = 1, 1 << 15, 1 << 30  # counts of a token's characters in one number, 15 bits each
COUNT = np.uint32((1 << 15) - 1)


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
    firsts: Array  # one entry a passage: its first token, for the first passage the first edge
    kind: Array  # class of the token's first character
    sum: Array  # of the token's characters; not yet spread
    flags: Array
    codes: Array  # of the joined passages
    joined: Array  # where each token starts in `codes`


def known_characters() -> str:
    """Every character that the tables have a row for, in order."""
    return np.arange(SIZE, dtype="<u4").tobytes().decode("utf-32-le", "surrogatepass")


@lru_cache(maxsize=1)
def characters() -> Characters:
    """The tables over code points, made at first use from what Python knows of Unicode."""
    whole = known_characters()
    kind = np.zeros(SIZE + 1, np.uint8)
    for name, what in ((r"[^\w\s]", SIGN), (r"[^\W\d_]", FOREIGN), (f"[{LATIN_LETTERS}]", LATIN), (r"\d", DIGIT)):
        for run in re.finditer(f"{name}+", whole):
            kind[run.start() : run.end()] = what
    kind[[ord("."), ord(",")]] = POINT
    kind[[ord("'"), ord("’")]] = APOSTROPHE
    kind[EDGE_CODE] = EDGE
    low = np.arange(SIZE + 1)
    low[:SIZE] = np.frombuffer(whole.replace("İ", "i").lower().encode("utf-32-le", "surrogatepass"), np.uint32)
    capital = low != np.arange(SIZE + 1)
    low[kind == DIGIT] = ord("0")
    for variant, plain in FOLD.items():
        low[variant] = ord(plain)
    lone = [ord(letter) for letter in LONE_WORDS]
    told = capital * CAPITAL | ((low >= ASCII) & (kind != EDGE)) * OUTSIDE_ASCII | np.isin(low, lone) * LONE_WORD
    return Characters(kind, spread(low.astype(np.uint64) + np.uint64(1)), told.astype(np.uint32))


def spread(keys: Array) -> Array:
    """Keys with every bit depending on every bit below and above (the finaliser of SplitMix64)."""
    mixed: Array = keys ^ (keys >> np.uint64(30))
    mixed *= MIXER
    mixed ^= mixed >> np.uint64(27)
    mixed *= SECOND
    mixed ^= mixed >> np.uint64(31)
    return mixed


@lru_cache(maxsize=8)
def powers(count: int) -> tuple[Array, Array]:
    """The powers of the multiplier from 0 on, and their inverses, modulo 2**64."""
    inverse = pow(MULTIPLIER, -1, 1 << 64)
    rows = np.full((2, count), np.array([[MULTIPLIER], [inverse]], np.uint64))
    rows[:, 0] = 1
    up, down = np.multiply.accumulate(rows, axis=1)
    return np.asarray(up), np.asarray(down)


LEAST_POWERS = 1 << 15


def powers_for(length: int) -> tuple[Array, Array]:
    """At least so many powers; tables double, so that few are ever made."""
    return powers(max(LEAST_POWERS, 1 << (length - 1).bit_length()))


def values_of(text: str) -> Array:
    """What each character adds to a sum, at place 0."""
    return np.asarray(characters().value.take(codes_of(text)))


def codes_of(text: str) -> Array:
    """The code points of a text, those outside the tables brought to their last; of the type that indexes arrays."""
    units = np.frombuffer(text.encode("utf-16-le", "surrogatepass"), np.uint16)
    if len(units) == len(text):  # one unit each, as nearly always
        return np.asarray(units.astype(np.intp))
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    return np.asarray(np.minimum(codes, np.uint32(SIZE - 1)).astype(np.intp))


def tokens_of(passages: Sequence[str]) -> Tokens:
    """The tokens of passages: words of letters, clipped endings ('s, 'll), numbers, and every other sign by itself."""
    codes = codes_of(JOINT + "".join([f"{passage}{JOINT}" for passage in passages]))
    sizes = np.fromiter(map(len, passages), np.int64, len(passages)) + EDGES
    closing = sizes.cumsum()  # where the edges after each passage begin
    offsets = closing - sizes + EDGES  # where each passage begins
    codes[closing[:, None] + range(EDGES)] = codes[:EDGES] = EDGE_CODE
    table = characters()
    kind = table.kind.take(codes)
    clipped = _join(codes, kind)
    new = np.ones(len(kind) + 1, bool)  # where something begins that is not what stands before
    new[1:-1] = (kind[1:] != kind[:-1]) | (kind[1:] >= SIGN)
    new[clipped] = True
    filled = kind != BLANK
    begins, ends = (new[:-1] & filled).nonzero()[0], (new[1:] & filled).nonzero()[0] + 1
    firsts = begins.searchsorted(offsets)
    firsts[:1] = 0
    passage = np.arange(len(passages)).repeat(sizes_from(firsts, len(begins)))
    shift = offsets.take(passage)
    first = kind.take(begins)
    sums, flags = _sums(codes, begins, ends), _flags(codes, begins, ends, first)
    return Tokens(begins - shift, ends - shift, passage, firsts, first, sums, flags, codes, begins)


def sizes_from(firsts: Array, count: int) -> Array:
    """The sizes of groups that begin at these places, one after the other, of so many items in all."""
    ends = np.empty_like(firsts)
    ends[:-1], ends[-1:] = firsts[1:], count
    return np.asarray(ends - firsts)


def _join(codes: Array, kind: Array) -> Array:
    """Settle what stops and commas inside numbers and apostrophes before clipped endings are, in place.

    Returns the places of those apostrophes.
    """
    points = (kind == POINT).nonzero()[0]
    numeric = (kind.take(points - 1) == DIGIT) & (kind.take(points + 1) == DIGIT)
    marks = (kind == APOSTROPHE).nonzero()[0]
    kind[points] = np.where(numeric, np.uint8(DIGIT), np.uint8(SIGN))
    kind[marks] = SIGN
    last = len(codes) - 1
    after = [np.minimum(marks + n, last) for n in (1, 2, 3)]
    one, two = (np.minimum(codes.take(places), ASCII - 1) for places in after[:2])  # the last column is for neither
    out_two, out_three = ((kinds < LATIN) | (kinds > DIGIT) for kinds in map(kind.take, after[1:]))
    table = clitics()
    short, long = table[one, ASCII] & out_two, table[one, two] & out_three
    clipped = marks[short | long]
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
    total = np.zeros(len(codes) + 1, np.uint64)
    values = characters().value.take(codes)
    values *= up[: len(codes)]
    np.cumsum(values, out=total[1:])
    sums = total.take(ends)
    sums -= total.take(begins)
    sums *= down.take(begins)
    return np.asarray(sums)


def joined_sums(first: Array, lengths: Array, second: Array) -> Array:
    """The sums of tokens that two tokens make, of which the first ones have these lengths."""
    up, _ = powers_for(int(lengths.max(initial=1)) + 1)
    return np.asarray(first + second * up[lengths])


def sums_of(words: Sequence[str]) -> Array:
    """The sum of each word, whatever it holds, as `tokens_of` would give it for one token."""
    ends = np.cumsum(np.fromiter(map(len, words), np.int64, len(words)))
    return _sums(codes_of("".join(words)), np.concatenate([[0], ends[:-1]]).astype(np.int64), ends.astype(np.int64))


def _flags(codes: Array, begins: Array, ends: Array, first: Array) -> Array:
    """What the characters of each token tell; `UNKNOWN` is for the vocabulary to say."""
    told = characters().told.take(codes)
    total = np.zeros(len(codes) + 1, np.uint32)
    np.cumsum(told, out=total[1:])
    inside = total.take(ends) - total.take(begins)
    capitals, length = inside & COUNT, ends - begins
    capital, single = told.take(begins) & np.uint32(CAPITAL), length == 1
    whole = (capitals == length) & ~single
    apart = np.zeros(len(begins), bool)
    np.not_equal(begins[1:], ends[:-1], out=apart[1:])
    shapes = {
        CAPITALISED: capital > 0,
        ALL_CAPITALS: whole,
        INNER_CAPITAL: (capitals > capital) & ~whole,
        IS_NUMBER: first == DIGIT,
        IS_SIGN: first == SIGN,
        NOT_ASCII: inside & (COUNT << np.uint32(15)) > 0,
        ONE_LETTER: single & (first <= FOREIGN) & (inside < LONE_WORD),
        APART: apart,
    }
    flags = np.zeros(len(begins), FLAGS)
    for flag, holds in shapes.items():
        flags |= holds * FLAGS(flag)
    return flags
