"""The lines of a batch of articles as numbers: what the line model sees.

Everything is computed for a whole batch at once on one array of code points, since a few hundred small numpy calls
an article would cost more than the model itself. Any stretch of text is hashed with two look-ups in running sums.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from math import prod
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Hashes = NDArray[np.uint64]

HASH_BITS = 21  # 2**21 weights in half precision are 4 MB; fewer bits cost recall through collisions
PREFIX_CHARS = 4  # beginnings and ends of words stand in for stems and suffixes, in languages without training data too
SUFFIX_CHARS = 3
WHOLE_LINE_WORDS = 8  # up to here the line as a whole is a feature of its own
FORM_RUNS = 10  # runs of characters of one kind at a line's beginning and end that make a form
PROSE_WORDS = 12  # words of a line that, with a full stop at its end, counts as running text
LONG_WORD_CHARS = 4  # shorter words say nothing about what a text is about
LOGIT_LIMIT = 8.0  # a line score beyond this says nothing more
OUTSIDE = -9.0  # stands for a neighbour that does not exist
NEIGHBOURS = (1, 2, 3)  # lines before and after whose own features are given
WINDOWS = (2, 5, 12)  # half-widths, in lines, of the means of line scores

KNOWN_CHARS = 0x3100  # above stand ideographs, syllables and emoji, all taken for letters without case
SPACE, LETTER, UPPER, DIGIT, MARK, END, CLOSER, SEPARATOR, BULLET, QUOTE, COMMA, ADDRESS, COLON = (
    1 << n for n in range(13)
)
COUNTED = (LETTER, UPPER, DIGIT, MARK, END, SEPARATOR, QUOTE, COMMA, ADDRESS)
CHARS_OF = {
    END: ".!?…。！？؟।",
    CLOSER: "\"'”’»“)]",
    SEPARATOR: "|»›→•·>«‹←",
    BULLET: "-–—•*·▪●►✓✔■○",
    QUOTE: '"“”«»„',
    COMMA: ",、،，",
    ADDRESS: "@/©®#",
    COLON: ":：",
}

BASE = 0x9E3779B97F4A7C15  # odd, so that it has an inverse modulo 2**64
MIX = np.uint64(0xD6E8FEB86659FD93)
SALTS = tuple(np.uint64(0x1F83D9ABFB41BD6B * n % 2**64) for n in range(1, 18))  # one for each kind of feature
WORD_SALT, PAIR_SALT, PREFIX_SALT, SUFFIX_SALT, FIRST_SALT, LAST_SALT, WHOLE_SALT, LONG_SALT = SALTS[:8]
ZONE_SALT, HEADING_SALT, HEAD_SALT, TAIL_SALT, FORM_SALT = SALTS[8:13]
ABOVE_SALTS, BELOW_SALTS = SALTS[13:15], SALTS[15:]  # of the words of the line beside, and of that line as a whole
OWN_GROUPS = ("words", "pairs", "affixes", "edges")  # hashed features of a line's own words
GROUPS = (*OWN_GROUPS, "forms", "zone", "above", "below", "heading")  # the last are of its surroundings, see context.py


class Forms(NamedTuple):
    """The runs of characters of one kind that lines consist of: hashes of them, each line's first run and its end."""

    hasher: Hasher
    begins: Ints
    ends: Ints


@dataclass(frozen=True)
class Lines:
    """The lines of a batch that hold more than blanks, in order.

    `starts` and `ends` index the batch's joined text, outer blanks excluded; `document` numbers the article of each
    line, `first` and `last` that article's first and last line; `offsets` says where each article begins.
    """

    codes: NDArray[np.uint32]
    flags: NDArray[np.uint16]
    starts: Ints
    ends: Ints
    document: Ints
    first: Ints
    last: Ints
    offsets: Ints

    @cached_property
    def articles(self) -> tuple[Ints, Ints]:
        """The first line of each article that has any, and for each line the place of its article among them."""
        opens = self.first == np.arange(len(self.first))
        return opens.nonzero()[0], opens.cumsum() - 1

    @cached_property
    def ends_sentence(self) -> NDArray[np.bool_]:
        """Whether each line ends as a sentence does, closing quotes aside."""
        last, before = self.flags[self.ends - 1], self.flags[np.maximum(self.ends - 2, self.starts)]
        ended: NDArray[np.bool_] = ((last & END) != 0) | (((last & CLOSER) != 0) & ((before & END) != 0))
        return ended

    @cached_property
    def forms(self) -> Forms:
        """What the lines look like: runs of capitals, small letters, digits and blanks, and the marks."""
        kinds = self.flags & (SPACE | LETTER | UPPER | DIGIT)
        kinds = np.where(kinds != 0, kinds, self.codes.astype(np.uint64) + (1 << len(CHARS_OF) + 6))
        turns = np.ones(len(kinds), np.bool_)
        turns[1:] = kinds[1:] != kinds[:-1]
        turns[self.starts] = True
        places = turns.cumsum() - 1
        hasher = Hasher.of(kinds[turns].astype(np.uint64))
        return Forms(hasher, places[self.starts], places[self.ends - 1] + 1)


@dataclass(frozen=True)
class Tokens:
    """Runs of letters and digits; `bounds` are the number of the first token of each line, and the count of all."""

    starts: Ints
    ends: Ints
    line: Ints
    bounds: Ints
    hashes: Hashes

    @cached_property
    def count(self) -> Ints:
        """How many tokens each line has."""
        found: Ints = self.bounds[1:] - self.bounds[:-1]
        return found


@dataclass(frozen=True)
class Grams:
    """Hashed features of one group: table index and line of each, in the order of the lines."""

    index: Ints
    line: Ints


@cache
def _tables() -> tuple[NDArray[np.uint16], NDArray[np.uint32]]:
    """The flags and the folded form (lower case, digits as 0) of each known code point."""
    flags, folded = np.empty(KNOWN_CHARS, np.uint16), np.arange(KNOWN_CHARS, dtype=np.uint32)
    for code in range(KNOWN_CHARS):
        char = chr(code)
        if char.isalpha():
            flags[code] = UPPER if char.isupper() else LETTER
            folded[code] = ord(char.lower()[0])
        elif char.isdigit():
            flags[code], folded[code] = DIGIT, ord("0")
        elif char.isspace():
            flags[code], folded[code] = SPACE, ord(" ")
        else:
            flags[code] = LETTER if 0x300 <= code < 0x370 else MARK  # combining marks belong to their letter
    for flag, chars in CHARS_OF.items():
        flags[[ord(char) for char in chars if ord(char) < KNOWN_CHARS]] |= flag
    return flags, folded


@cache
def _powers(size: int) -> tuple[Hashes, Hashes]:
    """Powers of the hash base and of its inverse, modulo 2**64."""
    up, down = np.full(size, BASE, np.uint64), np.full(size, pow(BASE, -1, 2**64), np.uint64)
    up[0] = down[0] = 1
    return np.multiply.accumulate(up), np.multiply.accumulate(down)


def split_lines(texts: Sequence[str]) -> Lines:
    """Find the lines of all texts at once."""
    codes = np.frombuffer("\n".join(texts).encode("utf-32-le", "surrogatepass"), np.uint32)
    flags = _tables()[0].take(np.minimum(codes, KNOWN_CHARS - 1))
    flags[codes >= KNOWN_CHARS] = LETTER
    sizes = np.array([len(text) + 1 for text in texts], np.int64)
    offsets = sizes.cumsum() - sizes
    filled = (flags != SPACE).nonzero()[0]
    breaks = np.concatenate(([-1], (codes == 10).nonzero()[0], [len(codes)]))
    borders = filled.searchsorted(breaks)
    kept = borders[1:] > borders[:-1]
    starts, ends = filled[borders[:-1][kept]], filled[borders[1:][kept] - 1] + 1
    document = offsets.searchsorted(starts, "right") - 1
    first, last = document.searchsorted(document, "left"), document.searchsorted(document, "right") - 1
    return Lines(codes, flags, starts, ends, document, first, last, offsets)


class Hasher:
    """Hashes of any stretch of a batch's folded text."""

    def __init__(self, lines: Lines) -> None:
        folded = _tables()[1].take(np.minimum(lines.codes, KNOWN_CHARS - 1))
        np.copyto(folded, lines.codes, where=lines.codes >= KNOWN_CHARS)
        self._read(folded)

    @classmethod
    def of(cls, values: Hashes) -> Hasher:
        """Hashes of any stretch of an array of numbers."""
        made = cls.__new__(cls)
        made._read(values)
        return made

    def _read(self, values: NDArray[Any]) -> None:
        up, self._down = _powers(1 << max(16, len(values).bit_length()))
        self._sums = np.zeros(len(values) + 1, np.uint64)
        (values * up[: len(values)]).cumsum(out=self._sums[1:])

    def __call__(self, starts: Ints, ends: Ints) -> Hashes:
        """One hash a stretch; equal stretches have equal hashes wherever they stand."""
        hashes: Hashes = (self._sums[ends] - self._sums[starts]) * self._down[starts]
        mixed: Hashes = hashes ^ (hashes >> np.uint64(29))
        return mixed


def table_index(hashes: Hashes, salt: np.uint64, prose: NDArray[np.bool_]) -> Ints:
    """The place of each hash in the weight table; a word has one weight in short lines and one in long ones.

    "Read" opens a link where it stands among four words, and says nothing in a paragraph.
    """
    mixed = (hashes + salt + prose * LONG_SALT) * MIX
    places: Ints = (mixed >> np.uint64(64 - HASH_BITS)).astype(np.int64)
    return places


def find_tokens(lines: Lines, hasher: Hasher) -> Tokens:
    """The tokens of all lines."""
    solid = np.concatenate(([False], (lines.flags & (LETTER | UPPER | DIGIT)) != 0, [False]))
    turns = (solid[1:] != solid[:-1]).nonzero()[0]
    starts, ends = turns[::2], turns[1::2]
    bounds = np.concatenate((starts.searchsorted(lines.starts), [len(starts)]))
    line = np.arange(len(lines.starts)).repeat(bounds[1:] - bounds[:-1])
    return Tokens(starts, ends, line, bounds, hasher(starts, ends))


def find_grams(tokens: Tokens, hasher: Hasher) -> dict[str, Grams]:
    """The hashed features of each line's own words, by group."""
    hashes, line, starts, ends = tokens.hashes, tokens.line, tokens.starts, tokens.ends
    count = tokens.count
    long = (count >= PROSE_WORDS)[line]
    pair = (line[1:] == line[:-1]).nonzero()[0]
    head = hasher(starts, np.minimum(starts + PREFIX_CHARS, ends))
    tail = hasher(np.maximum(ends - SUFFIX_CHARS, starts), ends)
    filled = count.nonzero()[0]
    opening, closing = tokens.bounds[filled], tokens.bounds[filled + 1] - 1
    short = count[filled] <= WHOLE_LINE_WORDS
    whole = hasher(starts[opening[short]], ends[closing[short]])
    edges = [
        (table_index(hashes[opening], FIRST_SALT, long[opening]), filled),
        (table_index(hashes[closing], LAST_SALT, long[closing]), filled),
        (table_index(whole, WHOLE_SALT, long[opening[short]]), filled[short]),
    ]
    affixes = table_index(head, PREFIX_SALT, long), table_index(tail, SUFFIX_SALT, long)
    return {
        "words": Grams(table_index(hashes, WORD_SALT, long), line),
        "pairs": Grams(table_index(hashes[pair] * MIX + hashes[pair + 1], PAIR_SALT, long[pair]), line[pair]),
        "affixes": _interleave(*affixes, line),
        "edges": merged(edges),
    }


def find_forms(lines: Lines, tokens: Tokens) -> Grams:
    """The hashed forms of lines: "Aa Aa, 0 Aa 0" for a name and a date, whatever the words and the language.

    A form is the line's runs of capitals, small letters, digits and blanks, and its marks. The whole form counts in
    short lines, its beginning and end in all.
    """
    hasher, begin, end = lines.forms
    count = tokens.count
    long, here = count >= PROSE_WORDS, np.arange(len(count))
    short = (count <= WHOLE_LINE_WORDS).nonzero()[0]
    head = hasher(begin, np.minimum(begin + FORM_RUNS, end))
    tail = hasher(np.maximum(end - FORM_RUNS, begin), end)
    return merged(
        [
            (table_index(head, HEAD_SALT, long), here),
            (table_index(tail, TAIL_SALT, long), here),
            (table_index(hasher(begin[short], end[short]), FORM_SALT, long[short]), short),
        ]
    )


def _interleave(left: Ints, right: Ints, line: Ints) -> Grams:
    return Grams(np.array((left, right)).ravel("F"), line.repeat(2))


def merged(parts: list[tuple[Ints, Ints]]) -> Grams:
    """Features of several kinds as one group, in the order of the lines."""
    index, line = (np.concatenate(columns) for columns in zip(*parts, strict=True))
    order = line.argsort(kind="stable")
    return Grams(index[order], line[order])


def gram_scores(grams: dict[str, Grams], weights: NDArray[np.float16], count: int) -> Floats:
    """The share of each group in each line's linear score: sum of weights by the square root of their number."""
    cells = np.concatenate([grams[group].line * len(GROUPS) + column for column, group in enumerate(GROUPS)])
    values = weights.take(np.concatenate([grams[group].index for group in GROUPS]))
    size = count * len(GROUPS)
    total, number = np.bincount(cells, values, size), np.bincount(cells, minlength=size)
    return (total / np.sqrt(np.maximum(number, 1))).astype(np.float32).reshape(count, len(GROUPS))


def extremes(grams: dict[str, Grams], weights: NDArray[np.float16], count: int) -> Floats:
    """The highest and the lowest weight among the words of each line, and the highest among its pairs of words."""
    columns = np.zeros((count, 3), np.float32)
    for column, group, pick in ((0, "words", np.maximum), (1, "words", np.minimum), (2, "pairs", np.maximum)):
        found = grams[group]
        if len(found.line):
            opening = np.concatenate(([0], (found.line[1:] != found.line[:-1]).nonzero()[0] + 1))
            values = weights.take(found.index).astype(np.float32)
            columns[found.line[opening], column] = pick.reduceat(values, opening)
    return columns


#: Columns of a line's shape that others ask for: logarithms of characters and words, shares, and whether it is so.
SHAPE_SIZE, SHAPE_WORDS, SHAPE_CAPITALISED, SHAPE_DIGITS, SHAPE_MARKS, SHAPE_ENDED = 0, 1, 4, 6, 7, 13


def line_shape(lines: Lines, tokens: Tokens) -> Floats:
    """Length, letters, digits, marks and edges of each line, whatever its words."""
    size, number = lines.ends - lines.starts, len(lines.starts)
    counts = dict(zip(COUNTED, _counts(lines), strict=True))
    words = tokens.count
    some, letters = np.maximum(words, 1), np.maximum(counts[LETTER] + counts[UPPER], 1)
    short = np.bincount(tokens.line, tokens.ends - tokens.starts < LONG_WORD_CHARS, number)
    capital = np.bincount(tokens.line, lines.flags[tokens.starts] & UPPER, number) / UPPER
    first, last = lines.flags[lines.starts], lines.flags[lines.ends - 1]
    return table(
        [
            np.log1p(size),
            np.log1p(words),
            letters / some,
            counts[UPPER] / letters,
            capital / some,
            short / some,
            counts[DIGIT] / size,
            counts[MARK] / size,
            np.log1p(counts[END]),
            np.log1p(counts[SEPARATOR]),
            np.log1p(counts[QUOTE]),
            counts[COMMA] / some,
            np.log1p(counts[ADDRESS]),
            lines.ends_sentence,
            (last & COLON) != 0,
            (first & LETTER) != 0,
            (first & DIGIT) != 0,
            (first & BULLET) != 0,
            (first & QUOTE) != 0,
        ]
    )


def table(columns: Sequence[NDArray[Any]]) -> Floats:
    """Columns side by side, a row a line; `np.stack` would take several times as long for few lines."""
    rows = np.empty((len(columns[0]), len(columns)), np.float32)
    for number, column in enumerate(columns):
        rows[:, number] = column
    return rows


def in_rows(table: NDArray[Any]) -> NDArray[Any]:
    """A table of several dimensions as one of two: all that it says of a line in one row."""
    return table.reshape(len(table), prod(table.shape[1:]))


COUNT_BITS = 21  # of the number of characters of a kind in a line; three such numbers are counted as one
COUNTED_AT_ONCE = 3


def _counts(lines: Lines) -> Iterator[Ints]:
    """How many characters of each kind of `COUNTED` each line has."""
    flags = lines.flags.astype(np.intp)
    for worth in _worths():
        sums = np.zeros(len(flags) + 1, np.int64)
        worth.take(flags).cumsum(out=sums[1:])
        inside = sums[lines.ends] - sums[lines.starts]
        for place in range(COUNTED_AT_ONCE):
            yield inside >> COUNT_BITS * place & (1 << COUNT_BITS) - 1


@cache
def _worths() -> list[Ints]:
    """What a character with each combination of flags adds to the numbers that count three kinds of `COUNTED`."""
    flags = np.arange(2 * COLON)
    rows = np.zeros((len(COUNTED) // COUNTED_AT_ONCE, len(flags)), np.int64)
    for number, kind in enumerate(COUNTED):
        row, place = divmod(number, COUNTED_AT_ONCE)
        rows[row] |= np.where(flags & kind, 1 << COUNT_BITS * place, 0)
    return list(rows)
