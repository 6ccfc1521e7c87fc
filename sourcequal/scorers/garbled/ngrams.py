"""What clean English looks like: counts of words and of word classes in company, and the lookups over them.

The counts are a hash table of 16-bit cells in buckets of eight: 12 bits of fingerprint and 4 bits of count level.
A pair that was never seen is taken for a seen one in about one case of five hundred; that is the price of 2 bytes
an n-gram, and no decision hangs on a single lookup.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np

from sourcequal.models import Model, Strings
from sourcequal.scorers.garbled import lexing
from sourcequal.scorers.garbled.lexing import (
    ALL_CAPITALS,
    CAPITALISED,
    DIGIT,
    EDGE,
    FLAGS,
    UNKNOWN,
    Tokens,
    spread,
    sums_of,
    tokens_of,
)

Array = np.ndarray[Any, Any]

SENTENCE_ENDS = '.!?:"(-'  # after these a capital says nothing
BREAK = 0  # word number of a passage's edge; the vocabulary begins at 1
LEVELS = np.array([0, 1, 2, 3, 4, 6, 9, 14, 22, 40, 80, 200, 600, 2500, 12000, 100000])  # least count of each level
BUCKET_CELLS = 8
PRINT_BITS, LEVEL_BITS = np.uint64(0xFFF0), np.uint64(0xF)  # of a cell
PAIR, TRIPLE, CLASS3, CLASS4, CLASS5 = 2, 3, 13, 14, 15  # salts: what kind of n-gram a key is of
EVERY_CELL = np.uint64(0x0001_0001_0001_0001)  # four cells of 16 bits in one number
TOP_BITS = np.uint64(0x8000_8000_8000_8000)

# Classes of tokens that are not in the clusters; single frequent words and clusters follow from FIRST_CLASS on.
UNKNOWN_ENDINGS = ("ing", "ed", "s", "ly")  # classes 1 to 4: unknown words by their ending; 5: any other
OTHER, NAME, CAPITALS, SMALL_NUMBER, YEAR, NUMBER, SIGN = 5, 6, 7, 8, 9, 10, 11
FIRST_CLASS = 12

SMALL_WORD, LOST_CAPITAL = 1 << 8, 1 << 9  # a capital on a word usually written small, and the reverse
USUALLY_SMALL, USUALLY_CAPITAL = 0.1, 0.97  # share of capitals among a word's uses in the clean text
UGLINESS_SHIFT = 12  # four bits from here on: how unlike English an unknown word's letters are
UGLY_STEP = 0.35  # nats per letter and step
COMMONEST = 2.0  # nats per letter of common words


def key(kind: int, *columns: Array) -> Array:
    """One 64-bit key a row for n-grams whose members stand in the columns."""
    mixed: Array = np.array([kind], np.uint64)
    for column in columns:
        mixed = mixed ^ column.astype(np.uint64)
        mixed *= np.uint64(lexing.MULTIPLIER)
        mixed ^= mixed >> np.uint64(29)
    mixed *= lexing.MIXER
    mixed ^= mixed >> np.uint64(32)
    return mixed


def split_key(keys: Array, buckets: int) -> tuple[Array, Array]:
    """The bucket and the fingerprint (never 0, in the upper 12 of 16 bits) of each key."""
    print_ = keys & np.uint64(0xFFF)
    print_ <<= np.uint64(4)
    return bucket_of(keys, buckets), np.maximum(print_, np.uint64(0x10), out=print_)


def bucket_of(keys: Array, buckets: int) -> Array:
    """The bucket of each key, by its upper half."""
    bucket = keys >> np.uint64(32)
    bucket *= np.uint64(buckets)
    bucket >>= np.uint64(32)
    return np.asarray(bucket.view(np.int64))


WORD_CELLS = 4  # of a bucket of the vocabulary
NUMBER_BITS = 18  # of a cell; the rest is fingerprint, long enough that no word is taken for another


class Vocabulary:
    """The words that are known: their numbers by hash, and what is known of each by number."""

    def __init__(self, model: Model) -> None:
        arrays = model.arrays
        self.table = arrays["word_table"]
        size = len(arrays["classes"])
        self.unknown = size + 1
        self.classes = np.concatenate([[BREAK], arrays["classes"], [OTHER]]).astype(np.uint8)
        share = np.concatenate([[0.5], arrays["capitals"] / 255, [0.5]])
        self.habits = (share < USUALLY_SMALL) * SMALL_WORD | (share > USUALLY_CAPITAL) * LOST_CAPITAL
        self.habits = self.habits.astype(lexing.FLAGS)
        self.letters = arrays["letters"]
        self.ends = np.isin(np.arange(size + 2), [BREAK, *self.of(SENTENCE_ENDS)])
        self.lone_i = self.of("i")[0]

    def numbers(self, sums: Array) -> Array:
        """The number of the word with each sum; `unknown` where there is none.

        Most words stand in the first cell of their bucket, and an empty cell has no filled one behind it, so that the
        others are looked at for few.
        """
        bucket, print_ = word_cells(spread(sums), self.table.shape[1])
        cells = self.table[0].take(bucket)
        numbers: Array = cells ^ print_  # where the fingerprint matches, the number is left
        missed = ((numbers >= MOST_WORDS) & (cells > 0)).nonzero()[0]
        for column in self.table[1:]:
            if not len(missed):
                break
            cells = column.take(bucket.take(missed))
            numbers[missed] = cells ^ print_.take(missed)
            missed = missed[(numbers.take(missed) >= MOST_WORDS) & (cells > 0)]
        numbers[numbers >= MOST_WORDS] = self.unknown
        return numbers.view(np.int64)

    def of(self, words: Sequence[str]) -> Array:
        """The numbers of words in lower case; `unknown` for those that are not known."""
        return self.numbers(sums_of(words))


MOST_WORDS = np.uint64(1 << NUMBER_BITS)


def word_cells(keys: Array, buckets: int) -> tuple[Array, Array]:
    """The bucket of each spread sum, and its cell without the number."""
    return bucket_of(keys, buckets), (keys | np.uint64(1)) << np.uint64(NUMBER_BITS)


class Reading(NamedTuple):
    """A batch of passages as one row of tokens, with edges as `Tokens` has them.

    All arrays but `firsts` have one entry a token; what they share with `Tokens` is the same here.
    """

    start: Array
    end: Array
    passage: Array
    firsts: Array
    sums: Array
    flags: Array
    words: Array
    classes: Array

    @property
    def bounds(self) -> list[tuple[int, int]]:
        """The first token of each passage and the one after its last, edges left out."""
        firsts = [lexing.EDGES, *self.firsts[1:].tolist(), len(self.words)]
        return [(first, after - lexing.EDGES) for first, after in pairwise(firsts)]


def excerpt(readings: Sequence[Reading], chosen: Sequence[Sequence[int]]) -> tuple[Reading, list[Array]]:
    """One reading of passages that were read among others, and which tokens of each reading it has."""
    bounds = [list(map(reading.bounds.__getitem__, own)) for reading, own in zip(readings, chosen, strict=True)]
    sizes = [last - first + lexing.EDGES for own in bounds for first, last in own]
    sizes[0] += lexing.EDGES
    edges = np.arange(lexing.EDGES)  # before the first passage
    ranges = [[np.arange(first, last + lexing.EDGES) for first, last in own] for own in bounds]
    places = [np.concatenate([edges[:0], *own]) for own in ranges]
    places[0] = np.concatenate([edges, places[0]])
    names = ("start", "end", "sums", "flags", "words", "classes")
    columns = {name: picked([getattr(reading, name) for reading in readings], places) for name in names}
    passage, firsts = np.repeat(np.arange(len(sizes)), sizes), np.cumsum([0, *sizes[:-1]])
    return Reading(passage=passage, firsts=firsts, **columns), places


def picked(columns: Sequence[Array], places: Sequence[Array]) -> Array:
    """What stands at the places of each column, one column after the other."""
    return np.concatenate([column.take(own) for column, own in zip(columns, places, strict=True)])


def read(vocabulary: Vocabulary, passages: Sequence[str]) -> Reading:
    """The tokens of passages with their word numbers, classes and flags."""
    found = tokens_of(passages)
    words = vocabulary.numbers(found.sum)
    words[found.kind == EDGE] = BREAK
    flags, capital = found.flags, found.flags & FLAGS(CAPITALISED) > 0
    flags |= vocabulary.habits.take(words) & np.where(capital, FLAGS(SMALL_WORD), FLAGS(LOST_CAPITAL))
    classes = vocabulary.classes.take(words)
    unknown = (words == vocabulary.unknown).nonzero()[0]
    classes[unknown] = _unknown_classes(found, unknown)
    flags[unknown] |= FLAGS(UNKNOWN) | _ugliness(vocabulary.letters, found, unknown) << FLAGS(UGLINESS_SHIFT)
    capitals, digits = capital.nonzero()[0], (found.kind == DIGIT).nonzero()[0]
    classes[capitals] = _capital_classes(vocabulary, found, words, classes, capitals)
    classes[digits] = _number_classes(found, digits)
    own = found.start, found.end, found.passage, found.firsts, found.sum, flags, words
    return Reading(*own, classes.astype(np.int64))


def _capital_classes(vocabulary: Vocabulary, found: Tokens, words: Array, classes: Array, places: Array) -> Array:
    """The classes of tokens with a capital: names, unless a sentence begins there or they are "I"."""
    starts = vocabulary.ends.take(words.take(places - 1))
    own, known = words.take(places), classes.take(places)
    initial = np.where(own == vocabulary.unknown, NAME, known)
    all_capitals = found.flags.take(places) & FLAGS(ALL_CAPITALS) > 0
    inner = np.where(all_capitals, CAPITALS, np.where(own == vocabulary.lone_i, known, NAME))
    return np.where(starts, initial, inner)


def _number_classes(found: Tokens, places: Array) -> Array:
    """The classes of numbers: short ones, four digits as in a year, all others."""
    length = found.end[places] - found.start[places]
    joint = found.codes[found.joined[places] + 1] < ord("0")  # "1,25" has four characters, too
    joint |= found.codes[np.minimum(found.joined[places] + 2, len(found.codes) - 1)] < ord("0")
    return np.where(length < 3, SMALL_NUMBER, np.where((length == 4) & ~joint, YEAR, NUMBER))


def _unknown_classes(found: Tokens, places: Array) -> Array:
    """The classes of tokens that the vocabulary lacks: words by their ending, and signs."""
    last = (found.joined + found.end - found.start).take(places) - 1
    one, two, three = (found.codes.take(last - n) | 32 for n in range(3))
    classes = np.full(len(places), OTHER)
    for number, ending in enumerate(UNKNOWN_ENDINGS, 1):
        written = zip((one, two, three), reversed(ending), strict=False)
        classes[np.logical_and.reduce([code == ord(letter) for code, letter in written])] = number
    classes[found.kind.take(places) >= lexing.SIGN] = SIGN
    return classes


def _ugliness(letters: Array, found: Tokens, places: Array) -> Array:
    """Mean surprise of the letter triples of words, in steps of `UGLY_STEP` above that of common words; 0 for signs."""
    begins, lengths = found.joined.take(places), (found.end - found.start).take(places)
    sizes = lengths + 2  # a blank on either side
    ends = sizes.cumsum()
    owner = np.arange(len(places)).repeat(sizes)
    written = found.codes.take(np.arange(len(owner)) + (begins - 1 - (ends - sizes)).take(owner)) | 32
    codes = np.where((written >= ord("a")) & (written <= ord("z")), written - ord("a") + 1, OTHER_LETTER)
    codes[ends - 1] = codes[ends - sizes] = 0
    triples = (codes[:-2] * letters.shape[1] + codes[1:-1]) * letters.shape[2] + codes[2:]
    costs = letters.ravel().take(triples).astype(np.float64)
    costs[(ends - 2)[:-1]] = costs[(ends - 1)[:-1]] = 0  # of triples that reach into the next word
    total = np.bincount(owner[: len(costs)], weights=costs, minlength=len(places))
    steps = ((total / (16 * lengths) - COMMONEST) / UGLY_STEP).clip(0, 15)
    return np.where(found.kind.take(places) >= DIGIT, 0, steps).astype(FLAGS)


OTHER_LETTER = 27  # of the letter table: 0 is the edge of a word, 1 to 26 are a to z


class LanguageModel:
    """Counts of pairs and triples of words and of runs of classes, with the vocabulary they are of."""

    def __init__(self, model: Model) -> None:
        self.model = model
        arrays = model.arrays
        self.vocabulary = Vocabulary(model)
        self.table = arrays["counts"].view(np.complex128)[:, 0]  # one bucket a number, so that a lookup is one take
        logs = arrays["word_log_counts"].astype(np.float32) / 16
        self.log_count = np.concatenate([[0.0], logs, [0.0]]).astype(np.float32)
        self.class_pairs = arrays["class_pair_logs"].astype(np.float32) / 16  # log counts; 0 where never seen
        self.class_logs = np.log(np.exp(self.class_pairs).sum(axis=1))
        self.total = np.float32(np.log(np.exp(self.log_count[1:-1]).sum()))
        self.level_logs = np.log(np.maximum(1.0, LEVELS * 1.25)).astype(np.float32)

    @cached_property
    def words(self) -> Strings:
        """The words in the order of their numbers, from 1 on."""
        return self.model.strings("words")

    def counts_of(self, words: Sequence[str]) -> Array:
        """The log counts of words in lower case; -1 for those that are not known."""
        return self.counts_of_sums(sums_of(words))

    def counts_of_sums(self, sums: Array) -> Array:
        """The same for words of which only the sums are known."""
        numbers = self.vocabulary.numbers(sums)
        return np.where(numbers == self.vocabulary.unknown, -1, self.log_count[numbers])

    def levels(self, keys: Array) -> Array:
        """The count level of each key; 0 where it was never seen."""
        bucket, print_ = split_key(keys, len(self.table))
        differ = self.table.take(bucket).view(np.uint64)  # two numbers a bucket, four cells each
        differ ^= (print_ * EVERY_CELL).repeat(2)
        rest = differ & (PRINT_BITS * EVERY_CELL)
        match = rest - EVERY_CELL
        match &= np.invert(rest, out=rest)
        match &= TOP_BITS  # the lowest bit set is in the cell that matches
        match &= np.negative(match, out=rest)
        match >>= np.uint64(15)
        match *= LEVEL_BITS
        match &= differ
        level = match[::2] | match[1::2]
        level |= level >> np.uint64(32)
        level |= level >> np.uint64(16)
        level &= LEVEL_BITS
        return np.asarray(level.view(np.int64))

    def read(self, passages: Sequence[str]) -> Reading:
        """Passages as one `Reading`; edges stand before the first and after each."""
        return read(self.vocabulary, passages)

    def pair_levels(self, reading: Reading) -> Array:
        """The count level of each token with the one before it."""
        return self.levels(key(PAIR, shift(reading.words, 1), reading.words))

    def pair_surprise(self, reading: Reading, pair: Array) -> tuple[Array, Array]:
        """Minus log probability of each token after the one before it, and of its class after the class before it."""
        alone, before = self.log_count.take(reading.words), shift(reading.classes, 1)
        cost = np.maximum(np.float32(0), shift(alone, 1) - self.level_logs.take(pair)) + BACKOFF
        cost = np.where(pair > 0, cost, self.total - alone + 2 * BACKOFF)
        pairs = before * len(self.class_logs) + reading.classes
        return cost, self.class_logs.take(before) - self.class_pairs.take(pairs)

    def word_surprise(self, reading: Reading, pair: Array) -> tuple[Array, Array]:
        """Minus log probability of each token after the two before it, and the level of the triple.

        Backs off from triple to pair to word, at a cost of log 2.5 a step.
        """
        words = reading.words
        triple = self.levels(key(TRIPLE, shift(words, 2), shift(words, 1), words))
        cost, logs = self.pair_surprise(reading, pair)[0], self.level_logs
        after_two = np.maximum(np.float32(0), shift(logs.take(pair), 1) - logs.take(triple))
        return np.where((triple > 0) & (pair > 0), after_two, cost), triple

    def class_surprise(self, reading: Reading) -> tuple[Array, Array]:
        """Minus log probability of each token's class after the classes before it, and how many classes matched."""
        row = reading.classes
        shifted = [shift(row, n) for n in range(5)]
        three, four, five = (
            self.levels(key(kind, *shifted[n::-1])) for kind, n in ((CLASS3, 2), (CLASS4, 3), (CLASS5, 4))
        )
        logs = self.level_logs
        pairs: Array = self.class_pairs.take(shifted[1] * len(self.class_logs) + row)
        cost: Array = self.class_logs.take(shifted[1]) - pairs + 3 * BACKOFF
        order, known = np.full(len(row), 2), pairs
        for size, level in zip((3, 4, 5), (three, four, five), strict=True):
            context, known = shift(known, 1), logs.take(level)
            seen = (level > 0) & (order == size - 1)
            cost = np.where(seen, np.maximum(np.float32(0), context - known) + (5 - size) * BACKOFF, cost)
            order[seen] = size
        return cost, order


BACKOFF = np.float32(0.92)  # nats, log 2.5: the usual discount of "stupid backoff" (Brants and others 2007)


def shift(row: Array, by: int) -> Array:
    """The row moved `by` places to the right, so that each place holds what stands `by` places before it."""
    if not by:
        return row
    moved = np.empty_like(row)
    moved[:by], moved[by:] = 0, row[:-by]
    return moved
