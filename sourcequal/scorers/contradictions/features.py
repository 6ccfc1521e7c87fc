"""What can be measured of pairs of statements, as numbers for the ranking model.

Each feature speaks of meaning or of position, none of a particular word of a topic, so that a model trained on some
articles carries over to others. All pairs of a batch are measured at once.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from sourcequal.scorers.contradictions import manner as m
from sourcequal.scorers.contradictions import vocabulary as v
from sourcequal.scorers.contradictions.antonyms import loose_axes
from sourcequal.scorers.contradictions.background import FITTED, Background, contexts, fillings
from sourcequal.scorers.contradictions.candidates import Pairs
from sourcequal.scorers.contradictions.claims import kinds_table
from sourcequal.scorers.contradictions.facts import (
    KIND_NUMBERS,
    NEAR,
    SIZED,
    SLOT_KINDS,
    Array,
    Facts,
    codes,
    counted,
    kind_table,
)

NAME_RARITY = 3.0  # of words found in one article of four hundred: mostly names
NEAR_SPEECH = range(-2, 4)  # tokens from a word of saying that may name who says it
SENTENCE_WORDS = 28  # content words of a sentence that are compared
MANNERS = (m.REVISED, m.HEDGED, m.CONTRASTED, m.OTHER, m.DISPUTED, m.SPOKEN)
_MANNER_ROWS = np.array([[manner] for manner in MANNERS], np.uint16)
FAR_GAP = 6.0  # the logarithm of a distance that stands for “in another sentence”

Column = tuple[str, Array]

_NAMED, _PLACED = kind_table("name", "place", "country", "people"), kind_table("place", "country")
TIMES, _FITTED = kind_table("year", "date", "month", "weekday"), kind_table(*FITTED)
_SPEAKING = np.frombuffer(kinds_table((v.PLAIN, v.TITLE, v.SIDE)), np.uint8) > 0
_BREAKING = np.frombuffer(kinds_table((v.LINE, v.STOP_MARK)), np.uint8) > 0
(_NO,) = codes("no")


class Surroundings:
    """What the features of a batch's pairs ask more than once."""

    def __init__(self, facts: Facts, pairs: Pairs, background: Background) -> None:
        self.facts, self.pairs, self.background = facts, pairs, background
        one, other = pairs.one, pairs.other
        self.sentences = facts.slot_sentence[one], facts.slot_sentence[other]
        self.around = facts.beside[one], facts.beside[other]
        self.worth = tuple(background.rarities(words) for words in self.around)
        self.equal = (self.around[0][:, :, None] == self.around[1][:, None, :]) & (self.around[0] != 0)[:, :, None]
        self.manner = np.bitwise_or.reduceat(facts.manner, facts.sentence_first)
        self._read_sentences()

    def _read_sentences(self) -> None:
        """Content stems of each sentence (rows) with their rarity; its sets of times, numerals, names and speakers."""
        facts, background = self.facts, self.background
        stems = facts.content_stems
        low, high = facts.rank[facts.sentence_first], facts.rank[facts.sentence_last]
        at = low[:, None] + np.arange(SENTENCE_WORDS)
        self.bags = np.where(at < high[:, None], stems.take(at, mode="clip"), 0)
        self.bag_worth = background.rarities(self.bags)
        self.totals = self.bag_worth.sum(1) + 1e-6
        self.times = blooms(facts, (facts.manner & m.TIMED) > 0)
        self.numerals = blooms(facts, (facts.manner & m.DIGITS) > 0)
        self.named = blooms(facts, _in_slots(facts, _NAMED))
        self.placed = blooms(facts, _in_slots(facts, _PLACED))
        self.speakers = blooms(facts, beside_speech(facts, NEAR_SPEECH, _SPEAKING))


def blooms(facts: Facts, chosen: Array) -> Array:
    """For each sentence the set of the chosen tokens' stems, as 64 bits in which two stems seldom meet."""
    return np.bitwise_or.reduceat(np.where(chosen, _bits(facts.stem), np.uint64(0)), facts.sentence_first)


def _bits(stems: Array) -> Array:
    """The bit that stands for each stem in a set of 64."""
    mixed = stems.astype(np.uint64) * np.uint64(0x9E3779B1) >> np.uint64(7)
    found: Array = np.uint64(1) << mixed % np.uint64(64)
    return found


def _in_slots(facts: Facts, kinds: Array) -> Array:
    """The last tokens of the slots of some kinds."""
    return facts.marked(facts.last[kinds[facts.slot_kind]])


def beside_speech(facts: Facts, places: range, kinds: Array) -> Array:
    """The tokens of some kinds at these places from a word of saying, in its sentence: they can name who says it."""
    speech = (facts.manner & m.SPOKEN).nonzero()[0]
    near = np.minimum(np.maximum(speech[:, None] + np.array(places), 0), len(facts.kind) - 1)
    beside = near[facts.sentence[near] == facts.sentence[speech][:, None]]
    found: Array = facts.marked(beside) & kinds[facts.kind]
    return found


def disjoint(one: Array, other: Array) -> Array:
    """Whether two sets of 64 bits hold something each, and nothing together."""
    found: Array = (one != 0) & (other != 0) & ((one & other) == 0)
    return found


_JUDGED = [kind for kind in SLOT_KINDS if kind != "asserted"]
_KIND_NAMES, _KIND_ROWS = [f"kind_{kind}" for kind in _JUDGED], np.array([[KIND_NUMBERS[kind]] for kind in _JUDGED])


def columns(around: Surroundings) -> Iterator[Column]:
    """The features of all pairs, each with its name."""
    yield from zip(_KIND_NAMES, around.pairs.kind == _KIND_ROWS, strict=True)
    yield from _beside(around)
    yield from _whole_sentences(around)
    yield from _explained(around)
    yield from _counts(around)
    yield from _setting(around)
    yield from _numbers(around)
    yield from _fits(around)


def matrix(around: Surroundings) -> tuple[tuple[str, ...], Array]:
    """The features of all pairs: their names, and a row of numbers a pair."""
    names, values = zip(*columns(around), strict=True)
    rows = np.empty((len(around.pairs.one), len(values)), np.float32)
    for number, value in enumerate(values):  # `np.stack` would make an array of each first
        rows[:, number] = value
    return names, rows


def _lead(equal: Array) -> Array:
    """Which positions agree, like all between them and the slot (last axis); as numbers."""
    found: Array = equal.cumprod(axis=1)
    return found


def _beside(around: Surroundings) -> Iterator[Column]:
    facts, pairs, background = around.facts, around.pairs, around.background
    one, other = pairs.one, pairs.other
    yield "overlap", pairs.overlap
    runs = []
    breaks = _BREAKING[facts.kind]
    for side, at in (("left", facts.before_at), ("right", facts.after_at)):
        ones, others = at[one], at[other]
        equal = (ones >= 0) & (others >= 0) & (facts.stem[ones] == facts.stem[others]) & ~breaks[ones]
        runs.append(_lead(equal).sum(1))
        yield f"run_{side}", runs[-1]
        yield f"next_{side}", facts.form[ones[:, 0]] == facts.form[others[:, 0]]
    yield "run_both", runs[0] + runs[1]
    yield "run_least", np.minimum(*runs)
    equal, worth = around.equal, around.worth
    left, right = equal[:, :NEAR, :NEAR], equal[:, NEAR:, NEAR:]
    sides = (_met(left) * worth[0][:, :NEAR]).sum(1), (_met(right) * worth[0][:, NEAR:]).sum(1)
    yield "left_shared", sides[0]
    yield "right_shared", sides[1]
    yield "both_sides", np.minimum(*sides)
    in_one, in_other = _met(equal) * worth[0], _met(equal.swapaxes(1, 2)) * worth[1]
    shared = in_one.sum(1)
    yield "shared", shared
    yield "window_one", shared / (worth[0].sum(1) + 1e-6)
    yield "window_other", in_other.sum(1) / (worth[1].sum(1) + 1e-6)
    yield "names_shared", (in_one > NAME_RARITY).sum(1)
    leads = [_lead(side.diagonal(axis1=1, axis2=2)) for side in (left, right)]
    counts = [lead.sum(1) for lead in leads]
    yield "content_left", counts[0]
    yield "content_right", counts[1]
    yield "content_both", counts[0] + counts[1]
    yield "content_worth", (leads[0] * worth[0][:, :NEAR]).sum(1) + (leads[1] * worth[0][:, NEAR:]).sum(1)
    yield (
        "nearest_worth",
        (_met(left[:, :2, :2]) * worth[0][:, :2]).sum(1)
        + (_met(right[:, :2, :2]) * worth[0][:, NEAR : NEAR + 2]).sum(1),
    )
    often = np.maximum(_often(facts, one, around.around[0]), 1.0)
    yield "shared_new", (in_one / often).sum(1)
    for side, place in (("left", 0), ("right", NEAR)):
        words = around.around[0][:, place], around.around[1][:, place]
        near = (background.vectors_of(words[0]) * background.vectors_of(words[1])).sum(1)
        yield f"alike_{side}", np.where((words[0] != 0) & (words[1] != 0), near, -0.2)


def _met(equal: Array) -> Array:
    """Which words of one side are among those of the other (last axis), which `any` takes four times as long to say."""
    found: Array = np.einsum("ijk->ij", equal.view(np.int8), order="C") != 0
    return found


def _often(facts: Facts, slots: Array, stems: Array) -> Array:
    """How often each stem of some rows stands in the article of the row's slot."""
    docs = facts.sentence_doc[facts.sentence[facts.content]]
    known = docs << 32 | facts.stem[facts.content]
    known.sort()
    asked = facts.slot_doc[slots][:, None] << 32 | stems
    found: Array = known.searchsorted(asked, "right") - known.searchsorted(asked, "left")
    return found


def _whole_sentences(around: Surroundings) -> Iterator[Column]:
    first, second = around.sentences
    bags, worth = (around.bags[first], around.bags[second]), around.bag_worth[first]
    equal = _met(bags[0][:, :, None] == bags[1][:, None, :]) & (bags[0] != 0)
    common = (equal * worth).sum(1)
    totals = around.totals[first], around.totals[second]
    low, high = np.minimum(*totals), np.maximum(*totals)
    yield "sentence_common", common
    yield "sentence_least", common / high
    yield "sentence_most", common / low
    yield "sentence_cosine", common / np.sqrt(low * high)
    yield "sentence_names", (equal * (worth > NAME_RARITY)).sum(1)
    sizes = (bags[0] != 0).sum(1), (bags[1] != 0).sum(1)
    yield "sentence_length", np.log1p(np.minimum(*sizes))
    unlike = sizes[0] + sizes[1] - 2 * equal.sum(1)
    yield "unlike", np.log1p(np.maximum(unlike, 0))
    numerals = around.numerals[first], around.numerals[second]
    yield "numbers_shared", (numerals[0] & numerals[1]) != 0
    yield "numbers_differ", disjoint(*numerals)


def _explained(around: Surroundings) -> Iterator[Column]:
    """What else differs between the two sentences: other people and other places make two statements true at once."""
    facts, pairs, (first, second) = around.facts, around.pairs, around.sentences
    bits = [_bits(facts.stem[facts.last[slots]]) for slots in (pairs.one, pairs.other)]
    for name, sets in (("named", around.named), ("placed", around.placed)):
        one, other = sets[first] & ~bits[0], sets[second] & ~bits[1]
        yield f"{name}_differ", disjoint(one, other)
        parts = np.array([one & other, one & ~other, other & ~one])
        yield from zip(
            (f"{name}_shared", f"{name}_only_one", f"{name}_only_other"), np.log1p(_ones(parts)), strict=True
        )


def _ones(sets: Array) -> Array:
    """How many bits of each set are 1."""
    found: Array = np.unpackbits(sets.astype("<u8")[..., None].view(np.uint8), axis=-1).sum(-1)
    return found


def _counts(around: Surroundings) -> Iterator[Column]:
    facts, pairs = around.facts, around.pairs
    one, other = pairs.one, pairs.other
    support, best = (
        _highest(len(facts.slots), *sides)
        for sides in ((pairs.same_one, pairs.same_other, pairs.same_overlap), (one, other, pairs.overlap))
    )
    times = np.bincount(np.concatenate([pairs.same_one, pairs.same_other]), minlength=len(facts.slots))
    yield "support_one", support[one]
    yield "support_other", support[other]
    yield "support_least", np.minimum(support[one], support[other])
    yield "support_over_one", pairs.overlap - support[one]
    yield "support_over_other", pairs.overlap - support[other]
    often = np.log1p(times.astype(np.float32))
    yield "times_least", np.minimum(often[one], often[other])
    yield "times_most", np.maximum(often[one], often[other])
    group = facts.slot_doc[one] * len(SLOT_KINDS) + pairs.kind
    yield "rivals", np.log(np.bincount(group)[group]) if len(group) else np.zeros(0)
    involved = np.bincount(np.concatenate([one, other]), minlength=len(facts.slots))
    yield "involved_least", np.log(np.minimum(involved[one], involved[other]))
    yield "below_best_one", best[one] - pairs.overlap
    yield "below_best_other", best[other] - pairs.overlap
    kinds = facts.slot_doc * len(SLOT_KINDS) + facts.slot_kind
    yield "of_kind", np.log(np.bincount(kinds)[kinds[one]])


def _highest(slots: int, one: Array, other: Array, overlap: Array) -> Array:
    """The highest overlap of the couples that each slot is in; 0 where it is in none."""
    found = np.zeros(slots, np.float32)
    for side in (one, other):
        np.maximum.at(found, side, overlap)
    return found


def _setting(around: Surroundings) -> Iterator[Column]:
    facts, pairs, (first, second) = around.facts, around.pairs, around.sentences
    one, other = pairs.one, pairs.other
    base = facts.sentence_base[facts.slot_doc[one]]
    yield "distance", np.log1p(np.abs(second - first))
    yield "same_sentence", first == second
    for name, sentence in (("one", first), ("other", second)):
        yield f"title_{name}", sentence == base
        yield f"lead_{name}", sentence <= base + 2
    quoted = facts.quoted[facts.first[one]], facts.quoted[facts.first[other]]
    yield "quoted_both", quoted[0] & quoted[1]
    yield "quoted_one", quoted[0] ^ quoted[1]
    ways = around.manner[first], around.manner[second]
    either, both = ways[0] | ways[1], ways[0] & ways[1]
    held = zip((either & _MANNER_ROWS) != 0, (both & _MANNER_ROWS) != 0, strict=True)
    for place, (in_either, in_both) in enumerate(held):
        yield f"manner_{place}_either", in_either
        yield f"manner_{place}_both", in_both
    yield "asked", (either & m.ASKED) != 0
    near = [manner_before(facts, slots) for slots in (one, other)]
    yield "revised_near", ((near[0] | near[1]) & m.REVISED_NEAR) != 0
    yield "rounded_near", ((near[0] ^ near[1]) & m.ROUNDED) != 0
    times = _other_times(around, first, one), _other_times(around, second, other)
    yield "times_differ", disjoint(*times)
    yield "times_one", (times[0] != 0) ^ (times[1] != 0)
    yield "times_same", (times[0] & times[1]) != 0
    yield "speakers_differ", disjoint(around.speakers[first], around.speakers[second])
    gap = np.abs(facts.first[other] - facts.last[one])
    yield "gap", np.where(first == second, np.log1p(gap), FAR_GAP)
    low, high = np.minimum(facts.last[one], facts.last[other]), np.maximum(facts.first[one], facts.first[other])
    compared = counted((facts.manner & m.COMPARED) > 0)
    yield "joined_directly", (high - low <= 7) & (compared[high] - compared[np.minimum(low + 1, high)] > 0)
    yield "order", facts.first[one] < facts.first[other]
    yield "capital_one", facts.capital[facts.first[one]]
    yield "capital_differs", facts.capital[facts.first[one]] ^ facts.capital[facts.first[other]]
    yield "words_one", facts.last[one] - facts.first[one]
    yield "words_other", facts.last[other] - facts.first[other]
    yield "loose", _loose(around)
    yield "no", (pairs.kind == KIND_NUMBERS["negation"]) & (facts.form[facts.first[one]] == _NO)


def manner_before(facts: Facts, slots: Array) -> Array:
    """The manners of the four tokens before each slot."""
    at = facts.before_at[slots, :4]
    found: Array = np.bitwise_or.reduce(np.where(at >= 0, facts.manner[at], 0), axis=1)
    return found


def _other_times(around: Surroundings, sentence: Array, slots: Array) -> Array:
    """The times that sentences name, without those in the slots themselves where a slot is a time."""
    facts = around.facts
    own = TIMES[facts.slot_kind[slots]]
    return np.where(own, np.uint64(0), around.times[sentence])


def _loose(around: Surroundings) -> Array:
    """Whether the two words of a pair are opposite on loose axes only."""
    pairs, slots = around.pairs, around.facts.slots
    found = np.zeros(len(pairs.one), bool)
    loose = loose_axes()
    for place in (pairs.kind == KIND_NUMBERS["opposite"]).nonzero()[0].tolist():
        ones = slots[pairs.one[place]].value
        others = slots[pairs.other[place]].value
        found[place] = {axis for axis, sign in ones if (axis, -sign) in others} <= loose
    return found


def _numbers(around: Surroundings) -> Iterator[Column]:
    facts, pairs = around.facts, around.pairs
    one, other = pairs.one, pairs.other
    numeric = SIZED[pairs.kind]
    sizes = facts.size[one], facts.size[other]
    low, high = np.minimum(*sizes), np.maximum(*sizes)
    ratio = np.where(numeric, np.log((high + 1.0) / (low + 1.0)), 0.0)
    yield "number_ratio", ratio
    yield "number_near", numeric & (ratio < 0.07)
    yield "unit_equal", numeric & (facts.unit[one] == facts.unit[other])
    yield "unit_money", numeric & (facts.unit[one] == facts.unit_money)
    yield "unit_percent", numeric & (facts.unit[one] == facts.unit_percent)
    digits = [(facts.manner[facts.first[slots]] & m.DIGITS) > 0 for slots in (one, other)]
    yield "number_digits", numeric & digits[0] & digits[1]
    yield "number_written", numeric & (digits[0] ^ digits[1])
    yield "number_round", numeric * ((low % 10 == 0) * 1.0 + (high % 10 == 0))
    yield "number_small", numeric & (high <= 10)
    yield "number_decimal", numeric & ((low % 1 != 0) | (high % 1 != 0))
    before = [
        np.where(facts.before_at[slots, 0] >= 0, facts.capital[facts.before_at[slots, 0]], False)
        for slots in (one, other)
    ]
    yield "number_named", numeric & before[0] & before[1] & digits[0] & digits[1]


def _fits(around: Surroundings) -> Iterator[Column]:
    """How well each side's word fits where it stands, and how much better the other side's would.

    A word that was put in place of its opposite often keeps neighbours that only the opposite has.
    """
    facts, pairs, background = around.facts, around.pairs, around.background
    slots, place = np.unique(np.concatenate([pairs.one, pairs.other]), return_inverse=True)
    count = len(pairs.one)
    one, other = place[:count], place[count:]
    crossed = np.concatenate([other, one])  # beside `place`, the other side's word in each place
    context, filling = contexts(facts, slots), fillings(facts, slots)
    own = background.fit(context, filling)
    gain = background.fit(context[place], filling[crossed]) - own[place]
    better = gain[:count], gain[count:]
    held = _FITTED[pairs.kind]
    yield "fit_one", own[one] * held
    yield "fit_other", own[other] * held
    yield "better_one", better[0] * held
    yield "better_other", better[1] * held
    yield "better_most", np.maximum(*better) * held
    yield "better_least", np.minimum(*better) * held
