"""What can be measured of pairs of statements, as numbers for the ranking model.

Each feature speaks of meaning or of position, none of a particular word of a topic, so that a model trained on some
articles carries over to others. All pairs of a batch are measured at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

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
    SLOT_KINDS,
    Array,
    Facts,
    among,
    counted,
    kind_table,
)

NAME_RARITY = 3.0  # of words found in one article of four hundred: mostly names
DISPUTE_SENTENCES = 2  # how far apart two speakers contradict each other in one breath
NEAR_SPEECH = range(-2, 4)  # tokens from a word of saying that may name who says it
BEFORE_SPEECH = range(-2, 0)  # those before it, which do so surely; what comes after may be what is said
LEAST_SHORT = 3  # letters of a short form of a name
JUBILEE_YEARS = 10  # from which round numbers of years are celebrated
#: What confidence is multiplied by, see `doubt`; set by hand after false alarms.
UNLIKELY, DOUBTFUL = 0.4, 0.5
SENTENCE_WORDS = 28  # content words of a sentence that are compared
MANNERS = (m.REVISED, m.HEDGED, m.CONTRASTED, m.OTHER, m.DISPUTED, m.SPOKEN)
_MANNER_ROWS = np.array([[manner] for manner in MANNERS], np.uint16)
FAR_GAP = 6.0  # the logarithm of a distance that stands for “in another sentence”

Column = tuple[str, Array]

_NAMED, _PLACED = kind_table("name", "place", "country", "people"), kind_table("place", "country")
_TIMES, _DAYS = kind_table("year", "date", "month", "weekday"), kind_table("date", "weekday")
_NUMERIC = kind_table("number", "ordinal", "year")
_FITTED, _COUNTED_THROUGH = kind_table(*FITTED), kind_table("number", "ordinal", "year", "date", "weekday", "month")
_SPEAKING = np.frombuffer(kinds_table((v.PLAIN, v.TITLE, v.SIDE)), np.uint8) > 0
_TELLING = np.frombuffer(kinds_table((v.PLAIN, v.TITLE, v.SIDE, v.POLE)), np.uint8) > 0
_BREAKING = np.frombuffer(kinds_table((v.LINE, v.STOP_MARK)), np.uint8) > 0
_ENDING = np.frombuffer(kinds_table((v.STOP_MARK, v.QUOTE)), np.uint8) > 0

_NO, _NOT, _BRACKET = (np.uint32(v.code_of(word)) for word in ("no", "not", ")"))
_RULING = np.array([v.code_of(word) for word in ("may", "must", "shall", "should")], np.uint32)
_NEXT = np.array([v.code_of(word) for word in ("next", "following", "subsequent")], np.uint32)
_RELATIVE = np.array([v.code_of(word) for word in ("who", "that", "which", "whose")], np.uint32)
_AUXILIARIES = np.array(
    [
        v.code_of(word)
        for word in (
            "am is are was were be been has have had will would shall should can could may might must do does did"
        ).split()
    ],
    np.uint32,
)


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
        self.times = _blooms(facts, (facts.manner & m.TIMED) > 0)
        self.numerals = _blooms(facts, (facts.manner & m.DIGITS) > 0)
        self.named = _blooms(facts, _in_slots(facts, _NAMED))
        self.placed = _blooms(facts, _in_slots(facts, _PLACED))
        self.speakers = _blooms(facts, _beside_speech(facts, NEAR_SPEECH, _SPEAKING))


def _blooms(facts: Facts, chosen: Array) -> Array:
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


def _beside_speech(facts: Facts, places: range, kinds: Array) -> Array:
    """The tokens of some kinds at these places from a word of saying, in its sentence: they can name who says it."""
    speech = (facts.manner & m.SPOKEN).nonzero()[0]
    near = np.minimum(np.maximum(speech[:, None] + np.array(places), 0), len(facts.kind) - 1)
    beside = near[facts.sentence[near] == facts.sentence[speech][:, None]]
    found: Array = facts.marked(beside) & kinds[facts.kind]
    return found


def _disjoint(one: Array, other: Array) -> Array:
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
    yield "numbers_differ", _disjoint(*numerals)


def _explained(around: Surroundings) -> Iterator[Column]:
    """What else differs between the two sentences: other people and other places make two statements true at once."""
    facts, pairs, (first, second) = around.facts, around.pairs, around.sentences
    bits = [_bits(facts.stem[facts.last[slots]]) for slots in (pairs.one, pairs.other)]
    for name, sets in (("named", around.named), ("placed", around.placed)):
        one, other = sets[first] & ~bits[0], sets[second] & ~bits[1]
        yield f"{name}_differ", _disjoint(one, other)
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
    near = [_manner_before(facts, slots) for slots in (one, other)]
    yield "revised_near", ((near[0] | near[1]) & m.REVISED_NEAR) != 0
    yield "rounded_near", ((near[0] ^ near[1]) & m.ROUNDED) != 0
    times = _other_times(around, first, one), _other_times(around, second, other)
    yield "times_differ", _disjoint(*times)
    yield "times_one", (times[0] != 0) ^ (times[1] != 0)
    yield "times_same", (times[0] & times[1]) != 0
    yield "speakers_differ", _disjoint(around.speakers[first], around.speakers[second])
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


def _manner_before(facts: Facts, slots: Array) -> Array:
    """The manners of the four tokens before each slot."""
    at = facts.before_at[slots, :4]
    found: Array = np.bitwise_or.reduce(np.where(at >= 0, facts.manner[at], 0), axis=1)
    return found


def _other_times(around: Surroundings, sentence: Array, slots: Array) -> Array:
    """The times that sentences name, without those in the slots themselves where a slot is a time."""
    facts = around.facts
    own = _TIMES[facts.slot_kind[slots]]
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
    numeric = _NUMERIC[pairs.kind]
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


def doubt(around: Surroundings, asked: Array) -> Array:
    """What the confidence of the asked pairs, by number, is multiplied by for reasons that the training articles are
    too few to teach.

    A line that is no sentence, a source that is cited, a number that is part of a name, a name that is short for the
    other, a dispute that the article reports, a denial that only narrows down who is meant or that is a rule, a verse
    or list that counts through, a title that somebody would have if, an anniversary, the day on which something was
    said, the day of the next one of the kind: each makes a fault unlikely, however alike the words.
    """
    found, kind = np.ones(len(asked)), around.pairs.kind[asked]
    for factor, kinds, reasons in REASONS:
        places = kinds[kind].nonzero()[0]
        if len(places):
            sides = Sides(around, asked[places])
            for holds in reasons:
                found[places[holds(sides)]] = factor
    return found


class Sides:
    """The two sides of some pairs of a batch."""

    def __init__(self, around: Surroundings, asked: Array) -> None:
        self.around, self.facts, self.asked = around, around.facts, asked
        self.one, self.other = around.pairs.one[asked], around.pairs.other[asked]
        self.sentences = tuple(sentences[asked] for sentences in around.sentences)

    @property
    def ways(self) -> Array:
        """The manners of their sentences, of one or the other."""
        first, second = self.sentences
        found: Array = self.around.manner[first] | self.around.manner[second]
        return found


def _unfinished(sides: Sides) -> Array:
    """Whether a side stands in a line that is no sentence and no headline: an item, a heading, the date of a post."""
    facts = sides.facts
    headlines = facts.sentence_base[facts.slot_doc[sides.one]]
    found: Array = np.zeros(len(sides.one), bool)
    for sentence in sides.sentences:
        found |= ~_ENDING[facts.kind[facts.sentence_last[sentence] - 1]] & (sentence != headlines)
    return found


def _cited(sides: Sides) -> Array:
    """Whether a time of a pair ends a bracket, as in a reference: “(Oxford University Press, 1976)”."""
    facts = sides.facts
    after = [facts.form[facts.after_at[slots, 0]] for slots in (sides.one, sides.other)]
    found: Array = (after[0] == _BRACKET) | (after[1] == _BRACKET)
    return found


def _glued(sides: Sides) -> Array:
    """Whether a number of a pair hangs on letters and is part of a name: “H5N1”, “D90”."""
    facts, couples = sides.facts, zip(sides.one.tolist(), sides.other.tolist(), strict=True)
    return np.array([_hangs(facts, one) or _hangs(facts, other) for one, other in couples])


def _hangs(facts: Facts, slot: int) -> bool:
    reading, index = facts.readings[int(facts.slot_doc[slot])], facts.slots[slot].first
    return index > 0 and reading.ends[index - 1] == reading.starts[index] and reading.tokens[index - 1][-1].isalpha()


def _disputed(sides: Sides) -> Array:
    """Whether two speakers contradict each other: in one breath, or in words of dispute."""
    first, second = sides.sentences
    close = (np.abs(second - first) <= DISPUTE_SENTENCES) | ((sides.ways & m.DISPUTED) != 0)
    found: Array = close & (first != second)
    if found.any():
        tellers = _blooms(sides.facts, _beside_speech(sides.facts, BEFORE_SPEECH, _TELLING))
        found &= _disjoint(tellers[first], tellers[second])
    return found


def _conditional(sides: Sides) -> Array:
    """Whether one of two titles is one that somebody would have if."""
    found: Array = (sides.ways & m.CONDITIONAL) != 0
    return found


def _narrowed(sides: Sides) -> Array:
    """Whether a denial narrows down who is meant, and denies nothing: “those not at work”, “parts that do not move”."""
    facts = sides.facts
    before = facts.form[facts.before_at[sides.one, :2]]
    helped, relative = among(before[:, 0], _AUXILIARIES), among(before, _RELATIVE)
    bare = (facts.form[facts.first[sides.one]] == _NOT) & ~helped
    found: Array = bare | relative[:, 0] | (helped & relative[:, 1])
    return found


def _ruled(sides: Sides) -> Array:
    """Whether a denial says what is allowed, not what was: “a tenant may not keep goats”."""
    return among(sides.facts.form[sides.facts.before_at[sides.one, 0]], _RULING)


def _told(sides: Sides) -> Array:
    """Whether one of two times is when something was said, and the other is not, or another day of saying something."""
    days = _DAYS[sides.around.pairs.kind[sides.asked]]
    said = [(_manner_before(sides.facts, slots) & m.SPOKEN) != 0 for slots in (sides.one, sides.other)]
    found: Array = (said[0] != said[1]) | (days & said[0])
    return found


def _next(sides: Sides) -> Array:
    """Whether one of two days is that of the next one of the kind: “Next meeting: 1 December”."""
    facts = sides.facts
    ahead = [among(facts.form[facts.before_at[slots]], _NEXT).any(axis=1) for slots in (sides.one, sides.other)]
    found: Array = ahead[0] != ahead[1]
    return found


def _abbreviated(sides: Sides) -> Array:
    """Whether one name of a pair is short for the other: its initials, or the beginning of its first word."""
    names = [[_words(sides.facts, slot) for slot in slots.tolist()] for slots in (sides.one, sides.other)]
    return np.array([_short_for(one, other) or _short_for(other, one) for one, other in zip(*names, strict=True)])


def _words(facts: Facts, slot: int) -> list[str]:
    chosen = facts.slots[slot]
    return facts.readings[int(facts.slot_doc[slot])].tokens[chosen.first : chosen.last + 1]


def _short_for(short: list[str], long: list[str]) -> bool:
    """“WHO” for “World Health Organization”, “Fed” for “Federal Reserve”."""
    word = v.CLITIC.sub("", short[-1]).replace(".", "")
    initials = "".join(part[0] for part in long)
    return len(word) >= LEAST_SHORT and len(short) == 1 and (initials == word or long[0].startswith(word))


def _anniversary(sides: Sides) -> Array:
    """Whether two years lie a round number of years apart, so that the one may celebrate the other."""
    gap = np.abs(sides.facts.size[sides.one] - sides.facts.size[sides.other])
    found: Array = (gap >= JUBILEE_YEARS) & (gap % 5 == 0)
    return found


def _listed(sides: Sides) -> Array:
    """Whether both sides of a pair share no more than each does with a third one: a list, or a verse that counts."""
    facts, pairs = sides.facts, sides.around.pairs
    found = np.zeros(len(pairs.one), bool)
    partners: dict[int, list[tuple[int, float]]] = {}
    counts = (_COUNTED_THROUGH[pairs.kind] & (pairs.overlap > 0)).nonzero()[0].tolist()
    ends = [(int(pairs.one[place]), int(pairs.other[place]), float(pairs.overlap[place])) for place in counts]
    for one, other, overlap in ends:
        partners.setdefault(one, []).append((int(facts.value[other]), overlap))
        partners.setdefault(other, []).append((int(facts.value[one]), overlap))
    for place, (one, other, overlap) in zip(counts, ends, strict=True):
        found[place] = all(
            any(value != int(facts.value[across]) and shared >= overlap for value, shared in partners[slot])
            for slot, across in ((one, other), (other, one))
        )
    return found[sides.asked]


#: What may hold of pairs of some kinds, and the factor where it does; of several reasons the last in the list decides.
REASONS: tuple[tuple[float, Array, tuple[Callable[[Sides], Array], ...]], ...] = (
    (DOUBTFUL, _COUNTED_THROUGH, (_listed,)),
    (DOUBTFUL, kind_table("negation"), (_narrowed, _ruled)),
    (DOUBTFUL, kind_table("role"), (_conditional,)),
    (DOUBTFUL, kind_table("year"), (_anniversary,)),
    (DOUBTFUL, _TIMES, (_told, _next)),
    (UNLIKELY, kind_table(*SLOT_KINDS), (_unfinished, _disputed)),
    (UNLIKELY, _TIMES, (_cited,)),
    (UNLIKELY, kind_table("number"), (_glued,)),
    (UNLIKELY, kind_table("name"), (_abbreviated,)),
)
