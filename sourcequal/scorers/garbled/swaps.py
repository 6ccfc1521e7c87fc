"""Words that a known swap makes of what everybody writes: pairs of words, and fixed terms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from sourcequal.scorers.garbled import lexing
from sourcequal.scorers.garbled.company import COMMON, best_of_each
from sourcequal.scorers.garbled.ngrams import (
    BREAK,
    PAIR,
    SMALL_WORD,
    TRIPLE,
    Array,
    LanguageModel,
    Reading,
    Vocabulary,
    key,
)

LEAST_SEEN = 2  # level of the count of an expected pair, so that no chance meeting is expected
LEAST_BOUND = 1.5  # nats of mutual information: the words of an expected pair seek each other's company
OWNERS = ("my", "your", "his", "her", "its", "our", "their", "whose")  # stand before any noun
PARTICLES = ("up", "out", "down", "over")  # grammar that makes a fixed pair with a verb
LONGEST = 5  # tokens of a fixed term; a hyphen is one
LINKS = ("and", "of", "-")  # stand between two words of a term that are as close as others side by side
#: A term of which nothing but such words is left holds no word in its place: "on purpose", "to the bone".
LOOSE = tuple(
    "the a an this that these those my your his her its our their of to in on at by for from with as into onto "
    "upon over under out off up down through about against between before after without within and or but not no "
    "nor than so if all any some each every both such own same other more most very too just even still once "
    "again then when where how who what it they them we us you he she him i me is are was were be been being has "
    "have had do does did will would can could may might must shall should get got go take make one two first "
    "last new , - 's".split()
)
SIEVE_BITS = 20  # of a number, by which most that are not known are told at one look
MASKED = 64  # salt of keys from which a word was left out, before its place
VARIANT = 131  # salt of fingerprints of a term with a word
MOST_BY_CHANCE = 1e-2  # of a pair in all of the counts, where both of its words may have been swapped
RARE_BY_CHANCE = 1e-4  # the same of one that speaks for itself
SKIPPED = lexing.CAPITALISED | lexing.IS_SIGN | lexing.IS_NUMBER | lexing.UNKNOWN


class Suspect(NamedTuple):
    """What nobody writes: the token of its first word, and the numbers of the words that belong there."""

    place: int
    expected: tuple[int, ...]
    probability: float  # that a tool swapped a word of it
    is_term: bool  # whether it would plainly be a fixed term, in which no word has a synonym


def packed(table: Array) -> Array:
    """Terms in a row, each with a `BREAK` behind it, from a table with a row of word numbers for each."""
    ended = np.pad(table, ((0, 0), (0, 1)), constant_values=BREAK)
    kept = np.ones(ended.shape, bool)
    kept[:, 1:] = ended[:, :-1] != BREAK
    return np.asarray(ended[kept], np.uint32)


def unpacked(row: Array) -> Array:
    """The table of `packed` terms, of `LONGEST` columns, filled with `BREAK`."""
    ends = (row == BREAK).nonzero()[0]
    starts = np.append(-1, ends[:-1]) + 1 if len(ends) else ends
    owner = np.arange(len(ends)).repeat(ends - starts + 1)
    table = np.full((len(ends), LONGEST + 1), BREAK, np.int64)
    table[owner, np.arange(len(row)) - starts.take(owner)] = row
    return np.ascontiguousarray(table[:, :LONGEST])


def prints(kind: int, *columns: Array) -> Array:
    """Fingerprints of 32 bits, of which so few are known that hardly anything else has the same."""
    return np.asarray(key(kind, *columns) >> np.uint64(32), np.uint32)


def ids(table: Array) -> Array:
    """What each term of a table is known by, wherever it stands there."""
    return key(LONGEST, *table.T)


class Known:
    """Numbers that are known, and a table of some bits of them that passes over most others at one look."""

    def __init__(self, numbers: Array) -> None:
        """`numbers`: integers, in order, none below 0."""
        self.numbers = numbers
        self.sieve = np.zeros(1 << SIEVE_BITS, bool)
        self.sieve[_sifted(numbers)] = True

    def has(self, asked: Array) -> Array:
        """Whether each number is one of them."""
        found: Array = self.sieve.take(_sifted(asked))
        places = found.nonzero()[0]
        likely = asked.take(places)
        found[places] = self.numbers.take(self.numbers.searchsorted(likely), mode="clip") == likely
        return found


def _sifted(numbers: Array) -> Array:
    """The upper bits of numbers, spread evenly."""
    mixed: Array = numbers.astype(np.uint64)
    mixed *= lexing.MIXER
    mixed >>= np.uint64(64 - SIEVE_BITS)
    return mixed.view(np.int64)


class Swaps:
    """Pairs of words: what a tool writes, and what stood there."""

    def __init__(self, keys: Array, base: int) -> None:
        """`keys`: of each pair, in order, the first number times `base` and the second."""
        self.known, self.base = Known(keys), base

    @classmethod
    def of(cls, written: Array, expected: Array, base: int) -> Swaps:
        """From the two words of each."""
        return cls(_once(written.astype(np.int64) * base + expected), base)

    def __or__(self, other: Swaps) -> Swaps:
        return Swaps(_once(np.concatenate([self.known.numbers, other.known.numbers])), self.base)

    def has(self, written: Array, expected: Array) -> Array:
        """Whether each two words are one."""
        return self.known.has(written * self.base + expected)

    def to(self, words: Array) -> Swaps:
        """Those of which the word that stood there is one of some, given as a flag for each word."""
        keys = self.known.numbers
        return Swaps(keys[words.take(keys % self.base)], self.base)

    def expected(self, written: Array) -> tuple[Array, Array]:
        """All that stood where each word was written: the number of the one, and the other."""
        keys = self.known.numbers
        low, high = (keys.searchsorted((written + n) * self.base) for n in (0, 1))
        owner, place = _ranges(low, high)
        return owner, keys.take(place) % self.base


def _once(numbers: Array) -> Array:
    """Each number once, in order; a sort is faster than `np.unique`, which hashes."""
    numbers = np.sort(numbers)
    first = np.ones(len(numbers), bool)
    first[1:] = numbers[1:] != numbers[:-1]
    return np.asarray(numbers[first])


def _ranges(low: Array, high: Array) -> tuple[Array, Array]:
    """All numbers from each `low` to before each `high`, and the number of the range that each is of."""
    counts = high - low
    owner = np.arange(len(counts)).repeat(counts)
    return owner, np.arange(len(owner)) - (counts.cumsum() - counts - low).take(owner)


class Terms:
    """Fixed terms of two to `LONGEST` words, and where a text has one with a word swapped, or both words of two."""

    def __init__(self, arrays: Mapping[str, Array], vocabulary: Vocabulary) -> None:
        """`arrays` are those that `Expectation` takes."""
        table = self.table = unpacked(arrays["terms"])
        self.base, self.ids = vocabulary.unknown + 1, ids(table)
        loose = np.isin(table, (BREAK, *vocabulary.of(LOOSE).tolist()))
        self.variants = Known(arrays["term_variants"])
        writes, words = (
            np.unpackbits(arrays[name], count=self.base).nonzero()[0] for name in ("term_writes", "term_words")
        )
        listed, self.odd = (
            Swaps.of(writes.take(own), words.take(other), self.base)
            for own, other in (arrays["term_swaps"], arrays["odd_swaps"])
        )
        own, other = arrays["swaps"].astype(np.int64)
        self.swaps = listed | Swaps.of(own, other, self.base)
        self.written = np.zeros(self.base, bool)  # words that a tool writes
        self.written[writes] = self.written[own] = True
        slots, put = np.arange(table.size).repeat(arrays["odd_counts"].ravel()), writes.take(arrays["odd_in_terms"])
        self.odd_in_terms = Known(slots * self.base + put)  # places of the table, and what no author puts there
        lengths = (table != BREAK).sum(axis=1)
        pairs = (lengths == PAIR).nonzero()[0]
        keys = table[pairs, 0] * self.base + table[pairs, 1]
        order = keys.argsort(kind="stable")
        self.pairs = keys[order], pairs[order]
        self.masked: dict[tuple[int, int], tuple[Known, Array]] = {}  # keys of the other words in order, and the rows
        self.known = np.zeros((LONGEST + 1, LONGEST, self.base), bool)  # which words stand where in terms of a length
        for length in range(PAIR, LONGEST + 1):
            whole = (lengths == length).nonzero()[0]
            for place in range(length):
                self.known[length, place, table[whole, place]] = True
                rows = whole[~np.delete(loose[whole], place, axis=1).all(axis=1)]
                keys = _masked([table[rows, n] for n in range(length)], place)
                order = keys.argsort(kind="stable")
                self.masked[length, place] = Known(keys[order]), rows[order]
        meant = self.swaps | self.odd | Swaps.of(put, table.ravel().take(slots), self.base)
        self.meant = [meant.to(self.known[PAIR, place]) for place in range(PAIR)]  # in terms of two words, by place

    def words(self, row: int) -> tuple[int, ...]:
        """The numbers of a term's words."""
        return tuple(number for number in self.table[row].tolist() if number != BREAK)

    def rows_of(self, first: Array, second: Array) -> Array:
        """The row of the term that each two words are, and -1 where they are none."""
        keys, rows = self.pairs
        asked = first * self.base + second
        if not len(keys):
            return np.full(len(asked), -1)
        found = keys.searchsorted(asked).clip(max=len(keys) - 1)
        return np.where(keys.take(found) == asked, rows.take(found), -1)

    def is_odd(self, row: Array, place: Array | int, written: Array) -> Array:
        """Whether no author puts each written word at that place of the term, or where its word stands in any."""
        slot: Array = row * LONGEST + place
        own = self.odd_in_terms.has(slot * self.base + written)
        return np.asarray(own | self.odd.has(written, self.table.ravel().take(slot)))

    def is_variant(self, row: Array, written: Array) -> Array:
        """Whether authors put each written word into the term of the row, too."""
        return self.variants.has(prints(VARIANT, self.ids.take(row), written))

    def pairs_meant(self, first: Array, second: Array) -> tuple[Array, Array]:
        """Terms of two words that a swap makes each two words of: the number of the two, and the row of the term."""
        owners, rows = [], []
        for place, other in enumerate((second, first)):
            possible = self.known[PAIR, 1 - place].take(other).nonzero()[0]  # few, and a look at a table is cheap
            owner, row = self._matched([first.take(possible), second.take(possible)], place)
            owners.append(possible[owner])
            rows.append(row)
        return np.concatenate(owners), np.concatenate(rows)

    def pairs_twice_swapped(self, first: Array, second: Array) -> tuple[Array, Array]:
        """The same where both words were swapped, one of them for what no author puts there."""
        owner, head = self.meant[0].expected(first)
        chosen, tail = self.meant[1].expected(second.take(owner))
        owner, head = owner.take(chosen), head.take(chosen)
        row = self.rows_of(head, tail)
        likely = (row >= 0).nonzero()[0]
        owner, row, known = owner.take(likely), row.take(likely), np.ones(len(likely), bool)
        odd = ~known
        for place, (put, meant) in enumerate(((first, head), (second, tail))):
            own = put.take(owner)
            is_odd = self.is_odd(row, place, own)
            known &= is_odd | self.swaps.has(own, meant.take(likely))
            known &= ~self.is_variant(row, own)
            odd |= is_odd
        return owner[known & odd], row[known & odd]

    def longer(self, words: Array, places: Array) -> dict[int, int]:
        """The rows of longer terms of which a token at one of the given places was swapped, by their first tokens."""
        found: dict[int, int] = {}
        for length in range(TRIPLE, LONGEST + 1):
            for place in range(length):
                first = places[(places >= place) & (places - place + length <= len(words))] - place
                for number in range(length):  # few words can stand there, and a look at a table is cheap
                    if number != place:
                        first = first[self.known[length, number].take(words.take(first + number))]
                owner, row = self._matched([words.take(first + number) for number in range(length)], place)
                found |= zip(first[owner].tolist(), row.tolist(), strict=True)  # the longest of one beginning stays
        return found

    def _matched(self, columns: Sequence[Array], place: int) -> tuple[Array, Array]:
        """The terms that phrases are, whose words stand in the columns, but for a swap at a place."""
        known, rows = self.masked[len(columns), place]
        asked = _masked(columns, place)
        likely = known.has(asked).nonzero()[0]
        low, high = (known.numbers.searchsorted(asked.take(likely), side) for side in ("left", "right"))
        owner, place_of_row = _ranges(low, high)
        owner, row = likely.take(owner), rows.take(place_of_row)
        written, expected = columns[place].take(owner), self.table[row, place]
        meant = self.swaps.has(written, expected) | self.is_odd(row, place, written)
        meant &= (written != expected) & ~self.is_variant(row, written)
        return owner[meant], row[meant]


def _masked(columns: Sequence[Array], place: int) -> Array:
    """The keys of the words in the columns, but for those at a place."""
    return key(MASKED + len(columns) * (LONGEST + 1) + place, *(row for n, row in enumerate(columns) if n != place))


#: What tells a swap from an author's own pair, one column a name; logarithms are natural.
COLUMNS = (
    "log probability of the second expected word after the first",
    "log probability of the first expected word before the second",
    "both words swapped",
    "log count of the first written word",
    "log count of the second written word",
    "log count of the first expected word",
    "log count of the second expected word",
    "log number of choices",
    "level of the expected pair after the word before",
    "level of the expected pair before the word after",
    "level of the word before with the first expected word",
    "level of the word before with the first written word",
    "level of the second expected word with the word after",
    "level of the second written word with the word after",
    "the expected pair is a fixed term, one word of it swapped",
    "the same with both words swapped",
    "no author puts that word where the term’s stands",
    "the same of one word of a term with both swapped",
    "the same of both",
    "log count by chance of the written pair, of a term with both words swapped",
)
ONE_SWAPPED, BOTH_ODD, BY_CHANCE = 14, 18, 19  # columns of terms
#: The same of a term of more than two words.
TERM_COLUMNS = (
    "share of the pairs with the swapped word that were never seen",
    "all of them",
    "none of them",
    "log count of the written word",
    "log count of the expected word",
    "words of the term",
    "no author puts that word there",
)
UNWEIGHTED = np.zeros(len(COLUMNS) + 1), np.zeros(len(TERM_COLUMNS) + 1)


class Expectation:
    """What stood there before a tool put its word, for pairs of words that were never seen together."""

    def __init__(
        self, language: LanguageModel, arrays: Mapping[str, Array], weights: tuple[Array, Array] | None = None
    ) -> None:
        """`arrays`: of the model, of which are used `swaps`, the numbers of words that a tool writes and of those that
        stood there, in order, and of fixed terms `terms`, as `packed`, `term_words`, a bit for each word of them,
        `term_writes`, a bit for each word that a tool writes in them, and of these, counted among the bits that are
        set: `term_swaps`, what is written and what stood there, `odd_swaps`, the same of what no author puts there,
        `odd_in_terms`, what none puts there in one term, of which `odd_counts` tells how many each place has. And
        fingerprints in order of terms with what authors put there, `term_variants`.

        `weights`: of `COLUMNS` in the log odds of a swap and the offset, and the same of `TERM_COLUMNS`; those of the
        arrays where none are given.
        """
        self.language = language
        self.weights, self.term_weights = weights or (arrays["swap_weights"], arrays["term_weights"])
        self.terms = Terms(arrays, language.vocabulary)
        self.links = language.vocabulary.of(LINKS)
        unknown, (own, other) = language.vocabulary.unknown, arrays["swaps"].astype(np.int64)
        self.sizes = 1 + np.bincount(own, minlength=unknown + 1)  # how many words may have stood where each word stands
        self.starts = np.cumsum(self.sizes) - self.sizes  # where they begin in `choices`, the word itself first
        self.choices = np.insert(np.arange(unknown + 1), own + 1, other)
        self.opening = np.arange(unknown + 1) > COMMON  # words that may be the first of a pair: the list knows
        self.opening[own] = self.opening[other] = True  # some that are common and still no grammar
        self.opening[language.vocabulary.of(OWNERS)] = False
        self.closing = self.opening.copy()  # the second of a pair
        self.closing[language.vocabulary.of(PARTICLES)] = True

    def suspects(self, reading: Reading, pair: Array) -> list[Suspect]:
        """What a swap makes of what everybody writes, in order; none share a word.

        `pair` is the count level of each token with the one before it.
        """
        reading = self._uncapitalised(reading)
        places, first, second, columns = self.candidates(reading, pair)
        longer = list(self._swapped_terms(reading, pair))
        if not len(places):
            return longer
        odds = columns @ self.weights[:-1] + self.weights[-1]
        best = best_of_each(places, odds)
        best = best[(-odds[best]).argsort(kind="stable")]
        chosen = {each.place: each for each in longer}
        taken = {each.place + n for each in longer for n in range(len(each.expected))}
        rare = (columns[:, BOTH_ODD] > 0) & (columns[:, BY_CHANCE] < np.log(RARE_BY_CHANCE))
        found = (places, first, second, 1 / (1 + np.exp(-odds)), rare | (columns[:, ONE_SWAPPED] > 0))
        for place, one, other, probability, is_term in zip(*(row[best].tolist() for row in found), strict=True):
            if taken.isdisjoint((place, place + 1)):
                chosen[place] = Suspect(place, (one, other), probability, is_term)
                taken |= {place, place + 1}
        return sorted(chosen.values())

    def _uncapitalised(self, reading: Reading) -> Reading:
        """A reading in which the capitals are gone that open sentences with small words; the others are of names."""
        opens = np.zeros(len(reading.flags), bool)
        opens[1:] = self.language.vocabulary.ends.take(reading.words[:-1])
        opens &= (reading.flags & SMALL_WORD != 0) & (reading.flags & lexing.ALL_CAPITALS == 0)
        flags = reading.flags.copy()
        flags[opens] &= ~lexing.FLAGS(lexing.CAPITALISED)
        return reading._replace(flags=flags)

    def _swapped_terms(self, reading: Reading, pair: Array) -> Iterator[Suspect]:
        """Terms of more than two words in which one was swapped; none share a word."""
        places, rows, columns = self.longer(reading, pair)
        odds = columns @ self.term_weights[:-1] + self.term_weights[-1]
        last = 0
        for place, row, probability in zip(places, rows, (1 / (1 + np.exp(-odds))).tolist(), strict=True):
            if place >= last:
                expected = self.terms.words(row)
                last = place + len(expected)
                yield Suspect(place, expected, probability, True)

    def longer(self, reading: Reading, pair: Array) -> tuple[list[int], list[int], Array]:
        """Terms of more than two words in which one was swapped, so that what stands there was never seen.

        The tokens of their first words, in order, their rows, and for each a row of `TERM_COLUMNS`.
        """
        unseen = pair == 0
        unseen[:-1] |= unseen[1:]  # the word makes no known pair with one of its neighbours
        unseen |= self._unseen_around_links(reading.words)
        odd = (unseen & (reading.flags & SKIPPED == 0)).nonzero()[0]
        odd = odd[self.terms.written.take(reading.words.take(odd))]
        count, places, rows, columns = self.language.log_count, [], [], []
        for place, row in sorted(self.terms.longer(reading.words, odd).items()):
            expected = np.array(self.terms.words(row))
            written = reading.words[place : place + len(expected)]
            if self.language.levels(key(TRIPLE, written[:-2], written[1:-1], written[2:])).all():
                continue
            swapped = int((written != expected).argmax())
            beside = pair[place + max(1, swapped) : place + min(swapped + 2, len(expected))]
            places.append(place)
            rows.append(row)
            own, other = written[swapped], expected[swapped]
            new = beside == 0
            known = new.mean(), new.all(), not new.any(), count[own], count[other]
            odd = self.terms.is_odd(np.array([row]), swapped, np.array([own]))
            columns.append((*known, len(expected), bool(odd[0])))
        return places, rows, np.array(columns, np.float64).reshape(-1, len(TERM_COLUMNS))

    def _unseen_around_links(self, words: Array) -> Array:
        """Which words stand before or after one of `LINKS`, and were never seen there with the word beyond it."""
        links = np.isin(words[1:-1], self.links).nonzero()[0] + 1
        links = links[self.language.levels(key(TRIPLE, words[links - 1], words[links], words[links + 1])) == 0]
        unseen = np.zeros(len(words), bool)
        unseen[links - 1] = unseen[links + 1] = True
        return unseen

    def variants_in(self, reading: Reading, pair: Array) -> set[tuple[int, int]]:
        """The rows of all terms of which some passages have one with a word swapped, each with the word put there."""
        places, rows = next(self._pairs_of_terms(reading, pair))
        longer = self.longer(reading, pair)
        found = zip([*places.tolist(), *longer[0]], [*rows.tolist(), *longer[1]], strict=True)
        return {(row, self._put(reading, place, row)) for place, row in found}

    def _put(self, reading: Reading, place: int, row: int) -> int:
        """The word that stands in a term from a place on and is none of the term's."""
        words = zip(reading.words[place:].tolist(), self.terms.words(row), strict=False)
        return next(int(word) for word, expected in words if word != expected)

    def candidates(self, reading: Reading, pair: Array) -> tuple[Array, Array, Array, Array]:
        """All that may have stood where pairs that were never seen stand.

        The tokens of their first words, in order, the numbers of the two words, and a row of `COLUMNS` for each.
        """
        unseen = self._unseen(reading, pair)
        first, second, owner = self._possible(reading.words[unseen], reading.words[unseen + 1])
        of_terms, row = map(np.concatenate, zip(*self._pairs_of_terms(reading, pair), strict=True))
        places = np.concatenate([unseen[owner], of_terms])
        first = np.concatenate([first, self.terms.table[row, 0]])
        second = np.concatenate([second, self.terms.table[row, 1]])
        level, bound = self._bound(first, second)
        term = self.terms.rows_of(first, second)
        named = (term >= 0).nonzero()[0]  # few, so that the rest costs little
        _, put = self._swapped(reading, places[named], first[named], second[named])
        term[named[self.terms.is_variant(term[named], put)]] = -1
        likely = (((level >= LEAST_SEEN) & (bound >= LEAST_BOUND)) | (term >= 0)).nonzero()[0]
        likely = likely[places[likely].argsort(kind="stable")]
        places, first, second = places[likely], first[likely], second[likely]
        return (
            places,
            first,
            second,
            self._columns(reading, pair, places, (first, second), (level[likely], term[likely])),
        )

    def _swapped(self, reading: Reading, places: Array, first: Array, second: Array) -> tuple[Array, Array]:
        """Of each expected pair the word that is not written, the first where neither is, and what stands there."""
        written, follower = reading.words[places], reading.words[places + 1]
        head = first != written
        return np.where(head, first, second), np.where(head, written, follower)

    def words(self, suspect: Suspect) -> tuple[str, ...]:
        """The words that belong there."""
        return tuple(self.language.words[number - 1] for number in suspect.expected)

    def _unseen(self, reading: Reading, pair: Array) -> Array:
        """The first words of pairs that were never seen, with a word in them that tools write."""
        judged = reading.flags & SKIPPED == 0
        places = ((pair[1:] == 0) & judged[:-1] & judged[1:]).nonzero()[0]
        first, second = reading.words.take(places), reading.words.take(places + 1)
        swapped = self.sizes.take(first) * self.sizes.take(second) > 1
        return np.asarray(places[swapped & self.opening.take(first) & self.closing.take(second)])

    def _pairs_of_terms(self, reading: Reading, pair: Array) -> Iterator[tuple[Array, Array]]:
        """The first words of pairs that were never seen and that a swap makes of a term, and the row of each term.

        Those with one word swapped, then those with both.
        """
        judged = reading.flags & SKIPPED == 0
        written = self.terms.written.take(reading.words)
        unseen = (pair[1:] == 0) & judged[:-1] & judged[1:]
        places = (unseen & (written[:-1] | written[1:])).nonzero()[0]
        owner, row = self.terms.pairs_meant(reading.words.take(places), reading.words.take(places + 1))
        yield places[owner], row
        places = (unseen & written[:-1] & written[1:]).nonzero()[0]
        first, second = reading.words.take(places), reading.words.take(places + 1)
        rare = (self._by_chance(first, second) < np.log(MOST_BY_CHANCE)).nonzero()[0]
        owner, row = self.terms.pairs_twice_swapped(first.take(rare), second.take(rare))
        yield places.take(rare.take(owner)), row

    def _by_chance(self, first: Array, second: Array) -> Array:
        """The logarithm of how often the counts would have each two words side by side if words stood anywhere."""
        count = self.language.log_count
        return np.asarray(count.take(first) + count.take(second) - self.language.total)

    def _possible(self, before: Array, after: Array) -> tuple[Array, Array, Array]:
        """What may have stood where each of some pairs stands, first and second words, and the pair each is for."""
        width = self.sizes.take(after)
        counts = self.sizes.take(before) * width - 1  # the pair as it is left out
        owner = np.arange(len(counts)).repeat(counts)
        inside = np.arange(1, len(owner) + 1) - (counts.cumsum() - counts).take(owner)
        rows, columns = np.divmod(inside, width.take(owner))
        first, second = self.starts.take(before).take(owner) + rows, self.starts.take(after).take(owner) + columns
        return self.choices.take(first), self.choices.take(second), owner

    def _bound(self, before: Array, after: Array) -> tuple[Array, Array]:
        """The level of the count of pairs, and their mutual information in nats."""
        language = self.language
        level = language.levels(key(PAIR, before, after))
        alone = language.log_count.take(before) + language.log_count.take(after)
        return level, language.level_logs.take(level) + language.total - alone

    def _columns(
        self, reading: Reading, pair: Array, places: Array, expected: tuple[Array, Array], known: tuple[Array, Array]
    ) -> Array:
        """`COLUMNS` of each candidate; the tokens around a pair are those of its passage or its edges.

        `known` is the count level of each expected pair, and the row of the term that it is, or -1.
        """
        language, words, (first, second), (level, row) = self.language, reading.words, expected, known
        before, after = words[places - 1], words[places + 2]
        written, follower = words[places], words[places + 1]
        log, count = language.level_logs.take(level), language.log_count
        keys = [
            key(TRIPLE, before, first, second),
            key(TRIPLE, first, second, after),
            key(PAIR, before, first),
            key(PAIR, second, after),
        ]
        whole, whole_after, left, right = language.levels(np.concatenate(keys)).reshape(len(keys), -1)
        choices = self.sizes.take(written) * self.sizes.take(follower)
        both = (first != written) & (second != follower)
        term, odd = row >= 0, np.zeros((PAIR, len(row)), bool)
        for place, (own, other) in enumerate(((written, first), (follower, second))):
            odd[place, term] = self.terms.is_odd(row[term], place, own[term]) & (own != other)[term]
        twice = term & both
        columns = (
            log - count.take(first),
            log - count.take(second),
            both,
            *(count.take(row) for row in (written, follower, first, second)),
            np.log(choices),
            *(whole, whole_after, left, pair[places], right, pair[places + 2]),
            *(term & ~both, twice, term & ~both & odd.any(axis=0)),
            *(twice & odd.any(axis=0), twice & odd.all(axis=0), twice * self._by_chance(written, follower)),
        )
        return np.column_stack(columns).astype(np.float64)
