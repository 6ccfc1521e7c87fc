"""What clean English looks like: counts of words and of word classes in company, and the lookups over them.

The counts are a hash table of 16-bit cells in buckets of eight: 12 bits of fingerprint and 4 bits of count level.
A pair that was never seen is taken for a seen one in about one case of five hundred; that is the price of 2 bytes
an n-gram, and no decision hangs on a single lookup.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from sourcequal.document import FOLD
from sourcequal.models import Model
from sourcequal.rule import pattern

Array = np.ndarray[Any, Any]

# A word of letters; a clipped ending ('s, 't, 'll) by itself; a number; any other sign.
TOKEN = pattern(r"[A-Za-zÀ-ÖØ-öø-ɏ]+|['’](?:s|t|re|ve|ll|d|m)\b|\d+(?:[.,]\d+)*|[^\w\s]|[^\W\d_]+")
DIGIT = pattern(r"\d")

SENTENCE_ENDS = '.!?:"(-'  # after these a capital says nothing
BREAK = 0  # word number of a passage's edge; the vocabulary begins at 1
LEVELS = np.array([0, 1, 2, 3, 4, 6, 9, 14, 22, 40, 80, 200, 600, 2500, 12000, 100000])  # least count of each level
BUCKET_CELLS = 8
PRINT_BITS, LEVEL_BITS = np.uint16(0xFFF0), np.uint64(0xF)  # of a cell
PAIR, TRIPLE, CLASS3, CLASS4, CLASS5 = 2, 3, 13, 14, 15  # salts: what kind of n-gram a key is of
MIXER = np.uint64(0x9E3779B97F4A7C15)  # 2**64 divided by the golden ratio, as in Fibonacci hashing

# Classes of tokens that are not in the clusters; single frequent words and clusters follow from FIRST_CLASS on.
UNKNOWN_ENDINGS = ("ing", "ed", "s", "ly")  # classes 1 to 4: unknown words by their ending; 5: any other
OTHER, NAME, CAPITALS, SMALL_NUMBER, YEAR, NUMBER, SIGN = 5, 6, 7, 8, 9, 10, 11
FIRST_CLASS = 12

WORD_BITS, CLASS_BITS = 20, 8
CAPITALISED, ALL_CAPITALS, INNER_CAPITAL, IS_NUMBER, IS_SIGN, UNKNOWN, NOT_ASCII, ONE_LETTER = (
    1 << n for n in range(36, 44)
)
SMALL_WORD, LOST_CAPITAL = 1 << 48, 1 << 49  # a capital on a word usually written small, and the reverse
USUALLY_SMALL, USUALLY_CAPITAL = 0.1, 0.97  # share of capitals among a word's uses in the clean text
UGLINESS_SHIFT = 44  # four bits: how unlike English a word's letters are
UGLY_STEP = 0.35  # nats per letter and step


def key(kind: int, *columns: Array) -> Array:
    """One 64-bit key a row for n-grams whose members stand in the columns."""
    with np.errstate(over="ignore"):
        mixed = np.full(len(columns[0]), kind, np.uint64)
        for column in columns:
            mixed = (mixed ^ column.astype(np.uint64)) * MIXER
            mixed ^= mixed >> np.uint64(29)
        mixed *= np.uint64(0xBF58476D1CE4E5B9)
        return np.asarray(mixed ^ (mixed >> np.uint64(32)))


def split_key(keys: Array, buckets: int) -> tuple[Array, Array]:
    """The bucket and the fingerprint (in the upper 12 of 16 bits) of each key."""
    bucket = ((keys >> np.uint64(32)) * np.uint64(buckets)) >> np.uint64(32)
    return bucket.astype(np.int64), ((keys & np.uint64(0xFFF)) << np.uint64(4)).astype(np.uint16)


class Vocabulary(dict[str, int]):
    """From a token as written to its packed facts: word number, classes, flags; computed at first sight."""

    LIMIT = 400_000  # tokens remembered; beyond it the memory starts afresh

    def __init__(self, numbers: dict[str, int], classes: list[int], capitals: list[int], letters: Array) -> None:
        super().__init__()
        self.numbers, self.classes, self.capitals, self.letters = numbers, classes, capitals, letters

    def __missing__(self, token: str) -> int:
        if len(self) > self.LIMIT:
            self.clear()
        packed = self[token] = self._pack(token)
        return packed

    def _pack(self, token: str) -> int:
        if not token:
            return BREAK
        token = token.translate(FOLD)
        first, low = token[0], token.lower()
        if first.isdigit():
            shape = DIGIT.sub("0", token)
            kind = SMALL_NUMBER if len(shape) < 3 else YEAR if shape == "0000" else NUMBER
            return self._joined(self.numbers.get(shape, self.unknown), kind, kind, IS_NUMBER)
        number = self.numbers.get(low, self.unknown)
        flags = 0 if token.isascii() else NOT_ASCII
        flags |= ONE_LETTER if len(token) == 1 and low not in "aiosx" and first.isalpha() else 0
        if not (first.isalpha() or (first == "'" and len(token) > 1)):
            known = number != self.unknown
            kind = self.classes[number] if known else SIGN
            return self._joined(number, kind, kind, flags | IS_SIGN | (0 if known else UNKNOWN))
        plain = self.classes[number] if number != self.unknown else unknown_class(low)
        if number == self.unknown:
            flags |= UNKNOWN | self._ugliness(low) << UGLINESS_SHIFT
        if number != self.unknown:
            flags |= self._case_flag(number, first.isupper())
        if first.isupper():
            flags |= CAPITALISED | (ALL_CAPITALS if len(token) > 1 and token.isupper() else 0)
            initial = plain if number != self.unknown else NAME
            inner = CAPITALS if flags & ALL_CAPITALS else plain if low == "i" else NAME
            return self._joined(number, initial, inner, flags | (INNER_CAPITAL if _mixed(token) else 0))
        return self._joined(number, plain, plain, flags | (INNER_CAPITAL if _mixed(token) else 0))

    @cached_property
    def unknown(self) -> int:
        return len(self.classes)

    def _case_flag(self, number: int, capital: bool) -> int:
        """Whether the word's first letter is of the case that it seldom has."""
        share = self.capitals[number] / 255
        if capital:
            return SMALL_WORD if share < USUALLY_SMALL else 0
        return LOST_CAPITAL if share > USUALLY_CAPITAL else 0

    @staticmethod
    def _joined(number: int, initial: int, inner: int, flags: int) -> int:
        return number | initial << WORD_BITS | inner << (WORD_BITS + CLASS_BITS) | flags

    def _ugliness(self, low: str) -> int:
        """Mean surprise of the word's letter triples, in steps of `UGLY_STEP` above that of common words."""
        codes = [letter_code(char) for char in f" {low} "]
        costs = [self.letters[a, b, c] for a, b, c in zip(codes, codes[1:], codes[2:], strict=False)]
        mean = float(sum(map(int, costs))) / (16 * max(1, len(costs)))
        return min(15, max(0, int((mean - 2.0) / UGLY_STEP)))


def unknown_class(low: str) -> int:
    """The class of a word that the clean text lacks, by its ending."""
    return next((n for n, ending in enumerate(UNKNOWN_ENDINGS, 1) if low.endswith(ending)), OTHER)


def words_and_classes(packed: Array, numbers: Mapping[str, int]) -> tuple[Array, Array]:
    """The word number and the class of each packed token; the class depends on whether a sentence begins there."""
    words = packed & ((1 << WORD_BITS) - 1)
    initial, inner = (packed >> WORD_BITS) & 0xFF, (packed >> (WORD_BITS + CLASS_BITS)) & 0xFF
    ends = np.array([BREAK, *(numbers.get(sign, -1) for sign in SENTENCE_ENDS)])
    starts = np.isin(shift(words, 1), ends)
    return words, np.where(starts, initial, inner)


def letter_code(char: str) -> int:
    """0 for the edge of a word, 1 to 26 for a to z, 27 for any other letter."""
    return 0 if char == " " else ord(char) - 96 if "a" <= char <= "z" else 27


def _mixed(token: str) -> bool:
    return token != token.lower() and not token.isupper() and not token[1:].islower() and len(token) > 1


def tokens(text: str) -> list[str]:
    """The tokens of a text, as written."""
    return TOKEN.compiled.findall(text)


@dataclass(frozen=True)
class Reading:
    """A batch of passages as one row of tokens, passages parted by two breaks; all arrays have one entry a token."""

    packed: Array
    words: Array
    classes: Array
    passage: Array  # number of the passage; the breaks belong to the one before
    tokens: list[str]  # as written, "" at the breaks


class LanguageModel:
    """Counts of pairs and triples of words and of runs of classes, with the vocabulary they are of."""

    def __init__(self, model: Model) -> None:
        self.words = model.strings("words")
        arrays = model.arrays
        self.table = arrays["counts"]
        self.log_count = np.concatenate([[0.0], arrays["word_log_counts"].astype(np.float32) / 16, [0.0]]).astype(
            np.float32
        )
        self.class_pairs = arrays["class_pair_logs"].astype(np.float32) / 16  # log counts; 0 where never seen
        self.class_logs = np.log(np.exp(self.class_pairs).sum(axis=1))
        self.numbers = {word: number for number, word in enumerate(self.words, 1)}
        self.vocabulary = Vocabulary(
            self.numbers, [BREAK, *arrays["classes"].tolist()], [0, *arrays["capitals"].tolist()], arrays["letters"]
        )
        self.total = float(np.log(np.exp(self.log_count[1:-1]).sum()))
        self.level_logs = np.log(np.maximum(1.0, LEVELS * 1.25)).astype(np.float32)

    def levels(self, keys: Array) -> Array:
        """The count level of each key; 0 where it was never seen."""
        bucket, print_ = split_key(keys, len(self.table))
        rows = np.take(self.table, bucket, axis=0)
        rows *= (rows & PRINT_BITS) == print_[:, None]
        halves = rows.view(np.uint64)  # all cells but the one that matched are zero now
        whole = halves[:, 0] | halves[:, 1]
        whole |= whole >> np.uint64(32)
        whole |= whole >> np.uint64(16)
        return np.asarray((whole & LEVEL_BITS).astype(np.int64))

    def read(self, passages: Sequence[str]) -> Reading:
        """Passages as one `Reading`; each is followed by two breaks, and two stand before the first."""
        written, lengths = ["", ""], [2]
        for passage in passages:
            found = tokens(passage)
            written += found
            written += ("", "")
            lengths.append(len(found) + 2)
        row = np.array(list(map(self.vocabulary.__getitem__, written)), np.int64)
        words, classes = words_and_classes(row, self.numbers)
        owner = np.repeat(np.arange(-1, len(passages)), lengths)
        return Reading(row, words, classes, np.maximum(owner, 0), written)

    def word_surprise(self, reading: Reading) -> tuple[Array, Array, Array]:
        """Minus log probability of each token after the two before it, and the levels of its pair and triple.

        Backs off from triple to pair to word, at a cost of log 2.5 a step.
        """
        words = reading.words
        one, two = shift(words, 1), shift(words, 2)
        both = self.levels(np.concatenate([key(PAIR, one, words), key(TRIPLE, two, one, words)]))
        pair, triple = both[: len(words)], both[len(words) :]
        logs = self.level_logs
        alone = self.log_count[np.minimum(words, len(self.log_count) - 1)]
        cost = self.total - alone + 2 * BACKOFF
        cost = np.where(
            pair > 0,
            np.maximum(0.0, self.log_count[np.minimum(one, len(self.log_count) - 1)] - logs[pair]) + BACKOFF,
            cost,
        )
        cost = np.where((triple > 0) & (pair > 0), np.maximum(0.0, logs[shift(pair, 1)] - logs[triple]), cost)
        return cost.astype(np.float32), pair, triple

    def class_surprise(self, reading: Reading) -> tuple[Array, Array]:
        """Minus log probability of each token's class after the classes before it, and how many classes matched."""
        row = reading.classes
        shifted = [shift(row, n) for n in range(5)]
        keys = [key(kind, *shifted[n::-1]) for kind, n in ((CLASS3, 2), (CLASS4, 3), (CLASS5, 4))]
        three, four, five = np.split(self.levels(np.concatenate(keys)), 3)
        logs = self.level_logs
        pairs = self.class_pairs[shifted[1], row]
        cost = self.class_logs[shifted[1]] - pairs + 3 * BACKOFF
        order = np.full(len(row), 2)
        contexts = (shift(pairs, 1), logs[shift(three, 1)], logs[shift(four, 1)])
        for size, level, context in zip((3, 4, 5), (three, four, five), contexts, strict=True):
            seen = (level > 0) & (order == size - 1)
            cost = np.where(seen, np.maximum(0.0, context - logs[level]) + (5 - size) * BACKOFF, cost)
            order = np.where(seen, size, order)
        return cost.astype(np.float32), order


BACKOFF = 0.92  # nats, log 2.5: the usual discount of "stupid backoff" (Brants and others 2007)


def shift(row: Array, by: int) -> Array:
    """The row moved `by` places to the right, so that each place holds what stands `by` places before it."""
    return row if by == 0 else np.concatenate([np.zeros(by, row.dtype), row[:-by]])
