"""The readings of a batch of articles as arrays: tokens, sentences, slots, and the words beside each slot.

What is compared between statements is compared for all candidates of a batch at once, so everything that a feature
asks is here as an array. Tokens, sentences and slots of all articles are numbered through; nothing reaches over the
end of a sentence, so articles never touch.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import chain, count
from operator import itemgetter
from typing import Any

import numpy as np

from sourcequal.scorers.contradictions import vocabulary as v
from sourcequal.scorers.contradictions.claims import Reading, Slot, kinds_table

Array = np.ndarray[Any, Any]

SLOT_KINDS = tuple(
    "number ordinal year date month weekday people country place name opposite negation asserted role".split()
)
KIND_NUMBERS = {kind: number for number, kind in enumerate(SLOT_KINDS)}
NEAR = 5  # content words on each side of a slot that are compared
RUN = 5  # tokens on each side of a slot that are compared one by one
DENIAL_REACH = 6  # tokens over which a negating word is taken to govern
NAME_PARTS = 4
MOST_OF_KIND = 48  # slots of a kind compared in one article; a longer text is mostly lists

_PACKED_OF = itemgetter(4)  # of a `Word`, without a call of Python's own
_TOKEN = np.dtype(list(v.PACKED))
_NO_STEM = np.zeros(1, np.uint32)
_CONTENT = np.frombuffer(
    kinds_table((v.PLAIN, v.NUMBER, v.SCALE, v.ORDINAL, v.WEEKDAY, v.MONTH, v.SIDE, v.TITLE, v.POLE)), np.uint8
).astype(bool)


class Facts:
    """The arrays of a batch. Numbers of tokens, sentences and slots run over the whole batch."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self.readings = readings
        sizes = np.array([len(reading.tokens) for reading in readings])
        self.token_base = sizes.cumsum() - sizes
        self._read_tokens()
        self._read_sentences()
        self._read_slots()
        self._add_asserted()
        self._add_capital_poles()
        self.read_beside()

    def _read_tokens(self) -> None:
        tokens = np.frombuffer(
            b"".join(map(_PACKED_OF, chain.from_iterable([reading.words for reading in self.readings]))), _TOKEN
        )
        self.stem, self.form = tokens["stem"].copy(), tokens["form"].copy()
        self.manner, self.kind = tokens["manner"].copy(), tokens["kind"].copy()
        self.capital = tokens["capital"].astype(bool)
        self.quoted = np.frombuffer(b"".join([bytes(reading.quoted) for reading in self.readings]), np.uint8) > 0
        content = _CONTENT[self.kind]
        self.content = content.nonzero()[0]  # tokens that carry content
        self.rank = counted(content)  # content words before each token

    def _read_sentences(self) -> None:
        counts = np.array([len(reading.sentences) for reading in self.readings], np.int64)
        rows = np.array([row for reading in self.readings for row in reading.sentences], np.int64).reshape(-1, 3)
        self.sentence_doc = np.arange(len(counts)).repeat(counts)
        base = self.token_base[self.sentence_doc]
        self.sentence_first, self.sentence_last = rows[:, 0] + base, rows[:, 1] + base
        self.sentence_base = counts.cumsum() - counts
        self.sentence = np.arange(len(rows)).repeat(rows[:, 1] - rows[:, 0])

    def _read_slots(self) -> None:
        slots = list(chain.from_iterable([reading.slots for reading in self.readings]))
        counts = [len(reading.slots) for reading in self.readings]
        kinds, values, firsts, lasts, units = zip(*slots, strict=True) if slots else ((), (), (), (), ())
        self.slots: list[Slot] = slots
        self.slot_doc = np.arange(len(counts)).repeat(counts)
        base = self.token_base[self.slot_doc]
        self.slot_kind = np.fromiter(map(KIND_NUMBERS.__getitem__, kinds), np.int64, len(kinds))
        self._known: dict[object, int] = {}
        known = self._known
        numbered = map(known.setdefault, chain(values, units), count())  # a number of its own for each value
        numbers = np.fromiter(numbered, np.int64, 2 * len(values))
        self.value, self.unit = numbers[: len(values)], numbers[len(values) :]
        self.unit_money, self.unit_percent = known.get("money", -1), known.get("%", -1)
        self.size = np.zeros(len(values))
        sized = SIZED[self.slot_kind].nonzero()[0]
        self.size[sized] = [values[slot] for slot in sized.tolist()]
        self.first, self.last = np.array(firsts, np.int64) + base, np.array(lasts, np.int64) + base

    def _add_asserted(self) -> None:
        """Slots for the words that a negation of the same article denies, where they stand undenied."""
        negated = (self.slot_kind == KIND_NUMBERS["negation"]).nonzero()[0]
        if not len(negated):
            return
        denied = self.last[negated]
        docs = self.sentence_doc[self.sentence[self.content]]
        keys = docs.astype(np.int64) << 32 | self.stem[self.content]
        heads = self.slot_doc[negated].astype(np.int64) << 32 | self.stem[denied]
        heads.sort()
        places = self.content[heads.take(heads.searchsorted(keys), mode="clip") == keys]
        negators = counted(self.kind == v.NEGATOR)
        low = np.maximum(self.sentence_first[self.sentence[places]], places - DENIAL_REACH)
        free = (negators[places] == negators[low]) & ~self.marked(denied)[places]
        self.append(places[free], "asserted")

    def _add_capital_poles(self) -> None:
        """Slots for words with an opposite inside names: “Deputy Foreign Minister”, “North American”."""
        places = ((self.kind == v.POLE) & self.capital).nonzero()[0]
        if not len(places):
            return
        opposites = self.slot_kind == KIND_NUMBERS["opposite"]
        sides = _COUNTRIES[self.slot_kind] & (self.last > self.first)
        known = self.marked(self.first[opposites | sides])
        self.append(places[~known[places]], "opposite")

    def marked(self, places: Array) -> Array:
        """Which tokens stand at the places."""
        found = np.zeros(len(self.kind), bool)
        found[places] = True
        return found

    def append(self, places: Array, kind: str) -> None:
        """Add slots of one word each."""
        if not len(places):
            return
        docs = self.sentence_doc[self.sentence[places]]
        values = []
        for doc, place in zip(docs.tolist(), places.tolist(), strict=True):
            index = place - int(self.token_base[doc])
            word = self.readings[doc].words[index]
            values.append(word.value if kind == "opposite" else word.stem)
            self.slots.append(Slot(kind, values[-1], index, index))
        count = len(places)
        self.slot_doc = np.concatenate([self.slot_doc, docs])
        self.slot_kind = np.concatenate([self.slot_kind, np.full(count, KIND_NUMBERS[kind])])
        known = self._known
        self.value = np.concatenate(
            [self.value, [known.setdefault(value, len(known) + (1 << 40)) for value in values]]
        ).astype(np.int64)
        self.unit = np.concatenate([self.unit, np.full(count, -1)])
        self.size = np.concatenate([self.size, np.zeros(count)])
        self.first, self.last = np.concatenate([self.first, places]), np.concatenate([self.last, places])

    def read_beside(self) -> None:
        """The words beside each slot, nearest first: stems of content words (0 where the sentence ends), and tokens."""
        self.slot_sentence = self.sentence[self.first]
        starts, ends = self.sentence_first[self.slot_sentence], self.sentence_last[self.slot_sentence]
        stems = self.content_stems
        steps = np.arange(NEAR)
        left = self.rank[self.first][:, None] - 1 - steps
        right = self.rank[self.last + 1][:, None] + steps
        self.beside = np.empty((len(self.first), 2 * NEAR), np.uint32)
        self.left, self.right = self.beside[:, :NEAR], self.beside[:, NEAR:]
        self.left[:] = np.where(left >= self.rank[starts][:, None], stems[np.maximum(left, 0)], 0)
        self.right[:] = np.where(right < self.rank[ends][:, None], stems[np.minimum(right, len(stems) - 1)], 0)
        steps = np.arange(RUN)
        self.before_at = self.first[:, None] - 1 - steps
        self.after_at = self.last[:, None] + 1 + steps
        self.before_at = np.where(self.before_at >= starts[:, None], self.before_at, -1)
        self.after_at = np.where(self.after_at < ends[:, None], self.after_at, -1)

    @cached_property
    def content_stems(self) -> Array:
        """The stems of the tokens that carry content, and 0 after the last for none."""
        return np.concatenate([self.stem[self.content], _NO_STEM])

    def span(self, slot: int) -> tuple[int, int]:
        """Where a slot stands in the text of its article."""
        return self.readings[int(self.slot_doc[slot])].span(self.slots[slot])


def counted(chosen: Array) -> Array:
    """How many are chosen before each place, and in the end."""
    found = np.zeros(len(chosen) + 1, np.int64)
    chosen.cumsum(out=found[1:])
    return found


def among(values: Array, few: Array) -> Array:
    """Which values are among a few; `np.isin` is made for many."""
    found: Array = (values[..., None] == few).any(axis=-1)
    return found


def codes(words: str) -> Array:
    """The hashes of some words as they are written, to be looked for among the `form` of tokens."""
    return np.array([v.code_of(word) for word in words.split()], np.uint32)


def kind_table(*kinds: str) -> Array:
    """Which kinds of slots, by number, are among some."""
    return np.array([kind in kinds for kind in SLOT_KINDS])


SIZED = kind_table("number", "ordinal", "year")  # kinds whose values are numbers
_COUNTRIES = kind_table("country", "people")
