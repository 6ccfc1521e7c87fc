"""The texts of a batch as one array of bytes, in which a few comparisons find the documents that rules have to read.

A comparison in numpy costs next to nothing for each character and much for each call, therefore all texts together.
What is found is near enough for a first look: it may name a document in vain, it misses none that its rule would find.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from sourcequal.document import Document

Array = npt.NDArray[Any]

SENTENCE_WORDS = 6  # of a sentence that is not repeated on purpose; orators and poets repeat shorter ones
FRAGMENT_WORDS = 16  # of a piece that stands twice
SOON_WORDS = 8  # to the same verb again
KEYWORDS = 3  # that stand again and again in one sentence; orators repeat one or two
KEYWORD_LETTERS = 4  # at least; shorter words are mostly grammar
KEYWORD_TIMES = 3

SMALL, LARGE, DIGIT, BLANK, STOP, LINE, SIGN, APOSTROPHE = (
    1 << bit for bit in range(8)
)  # kinds of characters in Latin-1
BEYOND = "?"  # what a character beyond Latin-1 becomes
LETTER = SMALL | LARGE  # small ones are those of ASCII, large ones all others
KINDS = bytes(
    SMALL * (char in "abcdefghijklmnopqrstuvwxyz")
    | LARGE * (char.isalpha() and char not in "abcdefghijklmnopqrstuvwxyz")
    | DIGIT * (char in "0123456789")
    | BLANK * (char == " ")
    | STOP * (char in ".!")
    | LINE * (char == "\n")
    | SIGN * (char in ",.:")
    | APOSTROPHE * (char in ("'", BEYOND))
    for char in map(chr, range(256))
)
LAST_LATIN_1 = "ÿ"
FIRST_SMALL = ord("ß")  # of the letters beyond ASCII
BETWEEN = "\n" * 8  # documents, more than any look reaches
PART_CHARS = 1 << 20  # of texts looked at together; arrays of their words take some thirty times as many bytes
PREFIX = np.dtype("<u4")  # four letters by which words are told apart, as one number; those beyond a short word are 0
SMALL_LETTERS = np.uint32(0x20202020)  # bits that letters differ in from their capitals
MODALS = np.frombuffer(b"coulwoulshoumighmustwillmay\0", PREFIX)  # could, would …
SAYING = np.frombuffer(b"saidsaysaddesagterklmeinbetozegtzei ", PREFIX)  # said, says, added, sagt …
DOUBLE_MARK, GUILLEMET = ord('"'), ord("«")
MASKS = np.array([0, 0xFF, 0xFFFF, 0xFFFFFF, 0xFFFFFFFF], np.uint32)  # of the letters of words, by length


class Words(NamedTuple):
    """The runs of letters: where they start and end, how long they are, how they begin, in which row they stand."""

    starts: Array
    ends: Array
    sizes: Array
    last: Array  # code of the last letter
    prefixes: Array  # whatever the case
    rows: Array  # stretches between stops and line breaks, numbered through


class BatchText:
    """Some texts, one behind the other."""

    def __init__(self, texts: Sequence[str]) -> None:
        joined = BETWEEN.join(["", *texts, ""])
        encoded = joined.replace(BEYOND, "!").encode("latin-1", "replace")
        self.codes = np.frombuffer(encoded, np.uint8)
        self.kinds = np.frombuffer(encoded.translate(KINDS), np.uint8)
        self.ends = np.cumsum([len(text) + len(BETWEEN) for text in texts])
        self._known: dict[int, Array] = {}  # answers of `are`, which several looks ask

    def holding(self, places: Array, least: int = 1) -> list[bool]:
        """For each text whether so many of the places lie in it."""
        counts = np.bincount(self.ends.searchsorted(places), minlength=len(self.ends) + 1)
        found: list[bool] = (counts[:-1] >= least).tolist()
        return found

    def are(self, kind: int) -> Array:
        """Which characters are of a kind."""
        if kind not in self._known:
            self._known[kind] = (self.kinds & kind) != 0
        return self._known[kind]

    @cached_property
    def words(self) -> Words:
        """All words of the texts."""
        letters = self.are(LETTER)
        edges = (letters[1:] != letters[:-1]).nonzero()[0] + 1
        starts, ends = edges[::2].copy(), edges[1::2].copy()
        sizes, last = ends - starts, self.codes.take(ends - 1)
        everywhere = np.ndarray(len(self.codes) - PREFIX.itemsize + 1, PREFIX, self.codes, strides=(1,))
        prefixes: Array = everywhere.take(starts)
        prefixes |= SMALL_LETTERS
        prefixes &= MASKS.take(sizes, mode="clip")
        rows = starts.searchsorted(self.are(STOP | LINE).nonzero()[0])  # the word that each begins with
        begun = np.bincount(rows, minlength=len(starts))[: len(starts)]
        return Words(starts, ends, sizes, last, prefixes, np.cumsum(begun))

    def words_like(self, chosen: frozenset[str], ending: str) -> Array:
        """Words that begin and end like one of these and are as long, or small ones that have this ending."""
        starts, ends, sizes, last, prefixes, _ = self.words
        like = _word_table(chosen).take(_word_cells(prefixes, sizes, last))
        maybe = (last == ord(ending[-1])).nonzero()[0]  # few, so that the rest costs little
        rest = (self.codes.take(ends.take(maybe) - n) == ord(ending[-n]) for n in range(2, len(ending) + 1))
        ended = maybe[np.logical_and.reduce([self.are(SMALL).take(starts.take(maybe)), *rest])]
        return np.asarray(starts.take(np.concatenate((like.nonzero()[0], ended))))

    def split_numbers(self) -> Array:
        """A sign and one blank between two digits, or two; a blank within two digits of a sign; digits with blanks
        around; two points within five characters."""
        places = self.are(DIGIT).nonzero()[0]  # few, so that the rest costs little
        first, second, third, fourth = (self.kinds.take(places + shift) for shift in (1, 2, 3, 4))
        one = (third & DIGIT > 0) & (((first | second) & (BLANK | SIGN)) == BLANK | SIGN)
        two = (first & third & BLANK > 0) & (second & SIGN > 0) & (fourth & DIGIT > 0)
        group = (first & SIGN > 0) & (second & DIGIT > 0)
        short = group & (((third & BLANK > 0) & (fourth & DIGIT > 0)) | ((third & DIGIT > 0) & (fourth & BLANK > 0)))
        chopped = (first & third & BLANK > 0) & (second & DIGIT > 0)
        lone = (first & fourth & BLANK > 0) & (second & third & DIGIT > 0)
        parted = (first & BLANK > 0) & (second & DIGIT > 0)
        parted &= (third & SIGN > 0) | ((third & DIGIT > 0) & (fourth & SIGN > 0))
        point = ord(".")
        pointed = (self.codes.take(places + 1) == point) & (second & DIGIT > 0)
        pointed &= (self.codes.take(places + 3) == point) | (self.codes.take(places + 4) == point)
        return np.asarray(places[one | two | short | parted | chopped | lone | pointed])

    def small_beginnings(self) -> Array:
        """A stop behind four small letters, and before a blank and two small letters."""
        small = self.are(SMALL)
        stops = self.are(STOP).nonzero()[0]
        return np.asarray(stops[np.logical_and.reduce([small[stops + shift] for shift in (-4, -3, -2, -1, 2, 3)])])

    def lone_letters(self) -> Array:
        """Two letters between blanks."""
        blank, letter = self.are(BLANK), self.are(LETTER)
        lone = blank[:-2] & letter[1:-1] & blank[2:]
        return np.asarray((lone[:-2] & lone[2:]).nonzero()[0])

    def wide_blanks(self) -> Array:
        """Three blanks in a row."""
        blank = self.are(BLANK)
        return np.asarray((blank[:-2] & blank[1:-1] & blank[2:]).nonzero()[0])

    def clipped_words(self) -> Array:
        """An apostrophe, or a sign beyond Latin-1, and a blank."""
        return np.asarray((self.are(APOSTROPHE)[:-1] & self.are(BLANK)[1:]).nonzero()[0])

    def clinging(self) -> Array:
        """A capital or a digit of ASCII or Latin-1 right behind a small letter."""
        begun = ((self.kinds & (LARGE | DIGIT)) != 0) & (self.codes < FIRST_SMALL)
        places = begun[1:].nonzero()[0]  # of what stands before; few, so that the rest costs little
        kinds = self.kinds.take(places)
        small = (kinds & SMALL > 0) | ((kinds & LARGE > 0) & (self.codes.take(places) >= FIRST_SMALL))
        return np.asarray(places[small])

    def glued_numbers(self) -> Array:
        """Four small letters right behind a digit."""
        places = self.are(DIGIT).nonzero()[0]
        return np.asarray(
            places[np.bitwise_and.reduce([self.kinds.take(places + shift) for shift in (1, 2, 3, 4)]) & SMALL > 0]
        )

    def marks_together(self) -> Array:
        """Two quotation marks, or a single one behind a line break, a stop with a blank, or a comma before a blank;
        a character beyond Latin-1 may be any of them."""
        places = (self.are(APOSTROPHE) | (self.codes == DOUBLE_MARK) | (self.codes == GUILLEMET)).nonzero()[0]
        pairs = places[:-1][places[1:] == places[:-1] + 1]
        singles = places[self.kinds.take(places) & APOSTROPHE > 0]
        before, earlier, after = (self.codes.take(singles + shift) for shift in (-1, -2, 1))
        first = (before == ord("\n")) | ((before == ord(" ")) & (earlier == ord(".")))
        last = ((before == ord(",")) | (before == ord("!")) | (before == ord("?"))) & (after == ord(" "))
        return np.concatenate((pairs, singles[first | last]))

    def words_behind_commas(self) -> Array:
        """A comma and a blank before a word that says that somebody speaks."""
        commas = (self.codes == ord(",")).nonzero()[0]
        everywhere = np.ndarray(len(self.codes) - PREFIX.itemsize + 1, PREFIX, self.codes, strides=(1,))
        return np.asarray(commas[np.isin(everywhere[commas + 2], SAYING)])

    def doubled_words(self) -> Array:
        """Words with the same beginning, end and length, and one character between them."""
        words = self.words
        size, last = words.sizes, words.last
        same = (words.prefixes[1:] == words.prefixes[:-1]) & (size[1:] == size[:-1]) & (last[1:] == last[:-1])
        return np.asarray(words.starts[(same & (words.starts[1:] == words.ends[:-1] + 1)).nonzero()[0]])

    def doubled_fragments(self) -> Array:
        """Two or more words that stand again right behind, or a modal verb and its verb that come back soon."""
        words = self.words
        keys = words.prefixes.astype(np.uint64) << np.uint64(16) | (words.sizes << 8 | words.last).astype(np.uint64)
        found = [same_again(keys, length) for length in range(2, FRAGMENT_WORDS + 1)]
        modals = np.isin(words.prefixes[:-1], MODALS).nonzero()[0]
        first, second = modals[:-1], modals[1:]
        soon = (second - first <= SOON_WORDS) & (keys[first] == keys[second]) & (keys[first + 1] == keys[second + 1])
        return np.asarray(words.starts[np.concatenate([*found, first[soon]])])

    def repeated_sentences(self) -> Array:
        """Rows of several words that together begin like those of another row of the same text."""
        words = self.words
        first = changes(words.rows).nonzero()[0]
        long = np.concatenate((first[1:], [len(words.rows)]))[: len(first)] - first >= SENTENCE_WORDS
        if not long.any():
            return words.starts[:0]
        starts: Array = words.starts[first[long]]
        sums = np.add.reduceat(words.prefixes, first, dtype=np.uint64)[long] << np.uint64(16)
        sums += np.searchsorted(self.ends, starts).astype(np.uint64)
        order = np.argsort(sums)
        return np.asarray(starts[order[~changes(sums[order])]])

    def stuffed_rows(self) -> Array:
        """Rows in which several beginnings of longer words stand again and again."""
        words = self.words
        longer = (words.sizes >= KEYWORD_LETTERS).nonzero()[0]
        keys = words.rows.take(longer).astype(np.uint64) << np.uint64(32) | words.prefixes.take(longer)
        cells = ((keys * MULTIPLIER) >> np.uint64(64 - TABLE_BITS)).view(np.int64)
        keys = keys[np.bincount(cells).take(cells) >= KEYWORD_TIMES]  # so that few are sorted
        keys.sort()
        often = keys[KEYWORD_TIMES - 1 :][keys[KEYWORD_TIMES - 1 :] == keys[: 1 - KEYWORD_TIMES]]
        often = often[changes(often)]
        rows = often >> np.uint64(32)
        stuffed = rows[KEYWORDS - 1 :][rows[KEYWORDS - 1 :] == rows[: 1 - KEYWORDS]]
        return np.asarray(words.starts[np.searchsorted(words.rows, stuffed)])


def same_again(values: Array, length: int) -> Array:
    """Where so many values stand that stand again right behind themselves."""
    if len(values) <= 2 * length:
        return np.empty(0, np.intp)
    same = (values[length:] == values[:-length]).nonzero()[0]  # few, so that the rest costs little
    last = same[length - 1 :]
    first = same[: len(last)]
    return np.asarray(first[last - first == length - 1])


def changes(values: Array) -> Array:
    """Which values differ from the one before; the first one does."""
    changed = np.ones(len(values), bool)
    np.not_equal(values[1:], values[:-1], out=changed[1:])
    return changed


TABLE_BITS = 16
SPREAD, MULTIPLIER = np.uint32(0x9E3779B1), np.uint64(0x9E3779B97F4A7C15)  # 2**32 and 2**64 by the golden ratio


def _word_cells(prefixes: Array, sizes: Array, last: Array) -> Array:
    """The cell of `_word_table` that is for words of this beginning, length, and last letter."""
    rest = (sizes << 8 | last | 32).astype(np.uint32)
    return np.asarray(((prefixes ^ rest * SPREAD) * SPREAD) >> np.uint32(32 - TABLE_BITS))


@lru_cache(maxsize=4)
def _word_table(words: frozenset[str]) -> Array:
    """Which cells are of one of these words; of a word with an apostrophe the letters before it count."""
    runs = [re.split("['’]", word)[0].encode() for word in words]
    prefixes = np.array([run.ljust(PREFIX.itemsize, b"\0")[: PREFIX.itemsize] for run in runs]).view(PREFIX)
    table = np.zeros(1 << TABLE_BITS, bool)
    sizes, last = np.array([len(run) for run in runs]), np.array([run[-1] for run in runs])
    table[_word_cells(prefixes, sizes, last)] = True
    return table


@lru_cache(maxsize=1)  # several rules look at a batch, one after the other
def batch_texts(texts: tuple[str, ...]) -> tuple[BatchText, ...]:
    """The texts in parts of bearable length, in order."""
    return tuple(map(BatchText, _parted(texts)))


def _parted(texts: Sequence[str]) -> Iterator[list[str]]:
    part: list[str] = []
    chars = 0
    for text in texts:
        if part and chars + len(text) > PART_CHARS:
            yield part
            part, chars = [], 0
        part.append(text)
        chars += len(text)
    yield part


def with_split_number(documents: Sequence[Document]) -> list[bool]:
    """Which documents hold a number with a blank inside."""
    return _holding(documents, BatchText.split_numbers)


def with_small_beginning(documents: Sequence[Document]) -> list[bool]:
    """Which documents hold a small letter where a sentence may begin."""
    return _holding(documents, BatchText.small_beginnings)


def with_lone_letters(documents: Sequence[Document]) -> list[bool]:
    """Which documents hold two words of one letter, side by side."""
    return _holding(documents, BatchText.lone_letters)


def with_clinging(documents: Sequence[Document]) -> list[bool]:
    """Which documents hold a capital or a digit right behind a small letter."""
    return _holding(documents, BatchText.clinging)


def with_glued_number(documents: Sequence[Document]) -> list[bool]:
    """Which documents hold four small letters right behind a digit."""
    return _holding(documents, BatchText.glued_numbers)


def with_marks_together(documents: Sequence[Document]) -> list[bool]:
    """Which documents may hold two quotation marks side by side, or a single one where speech begins or ends."""
    return _holding(documents, BatchText.marks_together)


def with_word_behind_comma(documents: Sequence[Document]) -> list[bool]:
    """Which documents may hold a word that says that somebody speaks right behind a comma."""
    return _holding(documents, BatchText.words_behind_commas)


def with_doubled_word(documents: Sequence[Document]) -> list[bool]:
    """Which documents hold a word of ASCII twice in a row."""
    return _holding(documents, BatchText.doubled_words)


def with_doubled_fragment(documents: Sequence[Document]) -> list[bool]:
    """Which documents hold a piece of a sentence twice in a row, or a modal verb and its verb twice."""
    return _holding(documents, BatchText.doubled_fragments)


def with_repeated_sentence(documents: Sequence[Document]) -> list[bool]:
    """Which documents hold a longer sentence twice."""
    return _or_unread(documents, _holding(documents, BatchText.repeated_sentences))


def with_stuffed_row(documents: Sequence[Document]) -> list[bool]:
    """Which documents hold a sentence that says its keywords again and again."""
    return _or_unread(documents, _holding(documents, BatchText.stuffed_rows))


def holding_words(documents: Sequence[Document], words: frozenset[str], ending: str) -> list[bool]:
    """Which documents hold one of the words, in letters of ASCII, or a word with the ending; a few hold neither."""
    return _holding(documents, lambda text: text.words_like(words, ending))


def with_wide_blanks(documents: Sequence[Document]) -> list[bool]:
    """Which documents hold three blanks in a row."""
    return _holding(documents, BatchText.wide_blanks)


def with_clipped_words(documents: Sequence[Document], least: int) -> list[bool]:
    """Which documents may hold so many words that end in an apostrophe."""
    return _holding(documents, BatchText.clipped_words, least)


def _holding(documents: Sequence[Document], find: Callable[[BatchText], Array], least: int = 1) -> list[bool]:
    parts = batch_texts(tuple(document.text for document in documents))
    return [held for part in parts for held in part.holding(find(part), least)]


def _or_unread(documents: Sequence[Document], held: Sequence[bool]) -> list[bool]:
    """The answers, and yes for a document with letters beyond Latin-1, whose words are not told apart here."""
    return [
        yes or any(char > LAST_LATIN_1 and char.isalpha() for char in document.unusual)
        for document, yes in zip(documents, held, strict=True)
    ]
