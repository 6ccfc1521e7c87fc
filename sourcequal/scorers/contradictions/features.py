"""What can be measured of a pair of statements, as numbers for the ranking model.

Each feature speaks of meaning or of position, none of a particular word of a topic, so that a model trained on some
articles carries over to others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import compress, count
from math import log
from typing import NamedTuple, cast

from sourcequal.scorers.contradictions import vocabulary as v
from sourcequal.scorers.contradictions.antonyms import loose_axes
from sourcequal.scorers.contradictions.background import Background
from sourcequal.scorers.contradictions.candidates import Context, Contexts, Pair, Rarity
from sourcequal.scorers.contradictions.claims import Reading, Sentence, Slot, kinds_table

KINDS = tuple("number ordinal year date month weekday people country place name opposite negation role".split())
NAME_RARITY = 3.0  # of words found in one article of four hundred: mostly names
DISPUTE_SENTENCES = 2  # how far apart two speakers contradict each other in one breath
DISPUTED, LOOSE, LISTED, HEDGED = 0.4, 0.6, 0.5, 0.5  # see `doubt`; set by hand after false alarms
LEAD_SENTENCES = 2  # the headline and the first sentences, where the main facts stand
MAX_RUN = 5  # words of equal surroundings counted on each side of a slot

REVISION = frozenset(
    "revised earlier previously initially originally formerly former former's updated corrected instead rather versus "
    "compared compare against up down from than prior ago previous then was had".split()
)
STRONG_REVISION = frozenset(
    (
        "revised earlier previously initially originally formerly updated corrected instead rather compared versus "
        "prior ago previous"
    ).split()
)
HEDGES = frozenset(
    "if whether unless would could may might should perhaps possibly maybe reportedly allegedly alleged claims claimed "
    "suggested estimated estimates expected expects forecast predicted likely hypothetically".split()
)
CONTRAST = frozenset(
    "but while whereas although though however despite unlike contrast conversely nor neither both other another "
    "second third respectively each either different separate separately meanwhile elsewhere".split()
)
COMPARING = frozenset("than rather versus vs or between and to not".split())
SPEECH = frozenset(
    "said says told added claimed claims according wrote tweeted argued insisted stated announced".split()
)

DISPUTE = frozenset(
    "deny denies denied dispute disputes disputed contest contests contested contradicts contradicted insists insisted "
    "accuse accuses accused claimed counters countered maintains alleges alleged".split()
)

NAMES = (
    *(f"kind_{kind}" for kind in KINDS),
    *("shared", "left_run", "right_run", "left_next", "right_next", "left_shared", "right_shared", "window_one"),
    *(
        "window_other",
        "sentence_least",
        "sentence_most",
        "sentence_cosine",
        "names_shared",
        "content_left",
        "content_right",
        "content_both",
        "content_worth",
        "nearest_worth",
        "both_sides",
        "count_one",
        "count_other",
    ),
    *("count_ratio", "rivals", "values_of_kind", "support_one", "support_other", "distance", "same_sentence", "title"),
    *("both_quoted", "one_quoted", "quote_differs", "revision_one", "revision_other", "hedge_one", "hedge_other"),
    *(
        "contrast_one",
        "contrast_other",
        "question",
        "speech_both",
        "time_differs",
        "joined_directly",
        "gap",
        "revision_near",
    ),
    *(
        "number_log_ratio",
        "number_close",
        "unit_equal",
        "number_both_digits",
        "number_round",
        "modifier",
        "sentence_length",
    ),
    *("numbers_shared", "numbers_differ", "same_form", "order", "copula", "negation_left", "negation_right"),
    *(
        "capital_phrase",
        "before_stop_equal",
        "after_stop_equal",
        "subject_shared",
        "slots_differ",
        "near_exact",
        "loose",
        "named_number",
    ),
    *("window_new", "sentence_new", "sentence_new_share", "lead_one", "lead_other"),
    *(
        "fit_least",
        "fit_most",
        "other_fits_better",
        "other_fits_better_least",
        "speakers_differ",
    ),
)


_TIMES = kinds_table((v.WEEKDAY, v.MONTH, v.NUMBER))
_COUNTS = kinds_table((v.NUMBER, v.ORDINAL, v.PLAIN))  # a time of day is a plain word


class Manner(NamedTuple):
    """How a sentence speaks, 1.0 for yes; the times it names, with their tokens; the numerals in it."""

    revision: float
    hedge: float
    contrast: float
    question: float
    speech: float
    dispute: float
    times: tuple[tuple[int, object], ...]
    numerals: frozenset[str]
    speakers: frozenset[str]


class Surroundings:
    """What is counted once an article and used by all of its pairs."""

    def __init__(self, reading: Reading, contexts: Contexts, background: Background) -> None:
        self.reading, self.contexts, self.background = reading, contexts, background
        self.rarity = background.rarity
        self.by_value: dict[tuple[str, object], list[Slot]] = {}
        for slot in reading.slots:
            self.by_value.setdefault((slot.kind, _value(slot)), []).append(slot)
        self.counts = {key: len(slots) for key, slots in self.by_value.items()}
        self.kinds = Counter(kind for kind, _ in self.by_value)
        self.stems = contexts.often
        self.bags: dict[int, dict[str, float]] = {}
        self.manners: dict[int, Manner] = {}
        self.totals: dict[int, float] = {}

    def same(self, slot: Slot) -> list[Slot]:
        """The slots of a slot's kind and value, itself among them."""
        return self.by_value.get((slot.kind, _value(slot)), [])

    def bag(self, number: int) -> dict[str, float]:
        """The content stems of a sentence with their rarity."""
        known = self.bags.get(number)
        if known is None:
            sentence = self.reading.sentences[number]
            stems, ranks = self.contexts.stems, self.contexts.rank
            chosen = stems[ranks[sentence.first] : ranks[sentence.last]]
            known = self.bags[number] = {stem: self.rarity(stem) for stem in chosen}
        return known

    def total(self, number: int) -> float:
        """The rarity of a sentence's content words together; 1 for a sentence without any."""
        known = self.totals.get(number)
        if known is None:
            known = self.totals[number] = sum(self.bag(number).values()) or 1.0
        return known

    def manner(self, number: int) -> Manner:
        """How a sentence speaks: revising, hedging, contrasting, asking, quoting, and of which times."""
        known = self.manners.get(number)
        if known is None:
            sentence = self.reading.sentences[number]
            words = set(map(str.lower, self.reading.tokens[sentence.first : sentence.last]))
            speaks = not SPEECH.isdisjoint(words)
            known = self.manners[number] = Manner(
                float(not STRONG_REVISION.isdisjoint(words)),
                float(not HEDGES.isdisjoint(words)),
                float(not CONTRAST.isdisjoint(words)),
                float("?" in words),
                float(speaks),
                float(not DISPUTE.isdisjoint(words)),
                tuple(_times(self.reading, sentence)),
                _numerals(self.reading, sentence),
                _speakers(self.reading, sentence) if speaks else frozenset(),
            )
        return known


def _value(slot: Slot) -> object:
    return (slot.value, slot.unit) if slot.kind == "role" else slot.value


class Facing(NamedTuple):
    """What the surroundings of a pair share, worked out once and used by many features."""

    one: Context
    other: Context
    near: frozenset[str]
    left: float
    right: float
    bags: tuple[dict[str, float], dict[str, float]]
    totals: tuple[float, float]
    common: tuple[str, ...]


def _facing(pair: Pair, around: Surroundings) -> Facing:
    contexts, rarity = around.contexts, around.rarity
    one = contexts.of(pair.one.first, pair.one.last)
    other = contexts.of(pair.other.first, pair.other.last)
    sentences = around.reading.sentence_of
    first, second = sentences[pair.one.first], sentences[pair.other.first]
    bags = around.bag(first), around.bag(second)
    left, right = set(one.left).intersection(other.left), set(one.right).intersection(other.right)
    return Facing(
        one,
        other,
        one.words & other.words,
        sum(map(rarity, left)),
        sum(map(rarity, right)),
        bags,
        (around.total(first), around.total(second)),
        tuple(stem for stem in bags[0] if stem in bags[1]),
    )


_KIND_ROWS = {kind: [float(kind == name) for name in KINDS] for kind in KINDS}


def vector(pair: Pair, around: Surroundings) -> list[float]:
    """The features of a pair, in the order of `NAMES`."""
    facing = _facing(pair, around)
    return [
        *_KIND_ROWS[pair.kind],
        *_alignment(pair, around, facing),
        *_counts(pair, around, facing),
        *_setting(pair, around),
        *_content(pair, around, facing),
    ]


def _run(reading: Reading, one: int, other: int, step: int) -> int:
    """How many tokens are the same one by one, going away from two slots."""
    length, words = 0, reading.words
    while length < MAX_RUN and 0 <= one < len(words) and 0 <= other < len(words):
        if words[one].stem != words[other].stem or words[one].kind in (v.LINE, v.STOP_MARK):
            break
        one, other, length = one + step, other + step, length + 1
    return length


def _alignment(pair: Pair, around: Surroundings, facing: Facing) -> list[float]:
    reading, rarity = around.reading, around.rarity
    one, other = facing.one, facing.other
    both = sum(map(rarity, facing.near))
    in_common = sum(map(facing.bags[0].__getitem__, facing.common))
    low, high = sorted(facing.totals)
    return [
        pair.shared,
        _run(reading, pair.one.first - 1, pair.other.first - 1, -1),
        _run(reading, pair.one.last + 1, pair.other.last + 1, 1),
        float(bool(one.left and other.left and one.left[0] == other.left[0])),
        float(bool(one.right and other.right and one.right[0] == other.right[0])),
        facing.left,
        facing.right,
        both / (sum(map(rarity, one.words)) or 1.0),
        both / (sum(map(rarity, other.words)) or 1.0),
        in_common / high,
        in_common / low,
        in_common / (low * high) ** 0.5,
        float(sum(rarity(stem) > NAME_RARITY for stem in facing.near)),
        *_content_runs(facing, rarity),
    ]


def _content_runs(facing: Facing, rarity: Rarity) -> list[float]:
    """How far the content words agree one by one on each side, and what those words are worth.

    Unlike the runs of tokens these step over “did”, “has been” and articles, which differ between a statement and
    its denial, between a headline and a sentence.
    """
    one, other = facing.one, facing.other
    left, right = _agreeing(one.left, other.left), _agreeing(one.right, other.right)
    worth = sum(map(rarity, one.left[:left])) + sum(map(rarity, one.right[:right]))
    nearest = _nearest(one.left, other.left, rarity) + _nearest(one.right, other.right, rarity)
    return [float(left), float(right), float(left + right), worth, nearest, min(facing.left, facing.right)]


def _nearest(one: tuple[str, ...], other: tuple[str, ...], rarity: Rarity) -> float:
    """The rarity of what the two words next to one slot share with the two next to the other."""
    shared = set(one[:2]).intersection(other[:2])
    return sum(map(rarity, shared)) if shared else 0.0


def _agreeing(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    length = 0
    for mine, yours in zip(one, other, strict=False):
        if mine != yours:
            break
        length += 1
    return length


def _support(slot: Slot, context: Context, around: Surroundings) -> float:
    """How many other mentions of the slot's value stand beside the same words."""
    near = {*context.left[:2], *context.right[:2]}
    found = 0
    for same in around.same(slot)[:12]:
        if same.first != slot.first:
            left, right = around.contexts.beside(same)
            found += not (near.isdisjoint(left[:2]) and near.isdisjoint(right[:2]))
    return float(found)


def _counts(pair: Pair, around: Surroundings, facing: Facing) -> list[float]:
    one, other = pair.one, pair.other
    ones = around.counts.get((one.kind, _value(one)), 0)
    others = around.counts.get((other.kind, _value(other)), 0)
    if pair.kind == "negation":
        others = pair.rivals
    support = sorted((_support(one, facing.one, around), _support(other, facing.other, around)))
    return [
        log(1.0 + min(ones, others)),
        log(1.0 + max(ones, others)),
        log((1.0 + max(ones, others)) / (1.0 + min(ones, others))),
        log(pair.rivals),
        log(1.0 + around.kinds[pair.one.kind]),
        log(1 + support[0]),
        log(1 + support[1]),
    ]


def _setting(pair: Pair, around: Surroundings) -> list[float]:
    reading = around.reading
    first, second = reading.sentence_of[pair.one.first], reading.sentence_of[pair.other.first]
    one, other = around.manner(first), around.manner(second)
    revised = any(not REVISION.isdisjoint(_near_words(slot, reading)) for slot in (pair.one, pair.other))
    quoted = reading.quoted[pair.one.first], reading.quoted[pair.other.first]
    gap = abs(pair.other.first - pair.one.last)
    between = reading.tokens[pair.one.last + 1 : pair.other.first] if gap <= 6 else []
    times = _other_times(one, pair), _other_times(other, pair)
    return [
        log(1.0 + abs(second - first)),
        float(first == second),
        float(min(first, second) == 0),
        float(all(quoted)),
        float(any(quoted)),
        float(quoted[0] != quoted[1]),
        one.revision,
        other.revision,
        one.hedge,
        other.hedge,
        one.contrast,
        other.contrast,
        max(one.question, other.question),
        min(one.speech, other.speech),
        float(bool(times[0] and times[1] and not times[0] & times[1])),
        float(bool(between) and bool(COMPARING & set(map(str.lower, between)))),
        log(1.0 + gap) if first == second else 6.0,
        float(revised),
    ]


def _near_words(slot: Slot, reading: Reading) -> frozenset[str]:
    return frozenset(map(str.lower, reading.tokens[max(0, slot.first - 4) : slot.first]))


def _times(reading: Reading, sentence: Sentence) -> Iterator[tuple[int, object]]:
    """The years, months and weekdays that a sentence names, with their tokens."""
    for index in compress(count(sentence.first), reading.kinds[sentence.first : sentence.last].translate(_TIMES)):
        kind = reading.kinds[index]
        if kind in (v.WEEKDAY, v.MONTH):
            yield index, (kind, reading.words[index].value)
        elif len(reading.tokens[index]) == 4 and reading.tokens[index].isdigit():
            yield index, reading.words[index].value


def _numerals(reading: Reading, sentence: Sentence) -> frozenset[str]:
    """The tokens of a sentence that begin with a digit."""
    tokens = reading.tokens[sentence.first : sentence.last]
    chosen = compress(tokens, reading.kinds[sentence.first : sentence.last].translate(_COUNTS))
    return frozenset(token.lower() for token in chosen if token[0].isdigit())


def _speakers(reading: Reading, sentence: Sentence) -> frozenset[str]:
    """The stems of the words next to a word of saying: who says it, named or not."""
    found: set[str] = set()
    for index in range(sentence.first, sentence.last):
        if reading.tokens[index].lower() in SPEECH:
            for near in range(max(sentence.first, index - 2), min(sentence.last, index + 4)):
                if reading.kinds[near] in (v.PLAIN, v.TITLE, v.SIDE):
                    found.add(reading.words[near].stem)
    return frozenset(found)


def _other_times(manner: Manner, pair: Pair) -> set[object]:
    own = (pair.one.first, pair.other.first)
    return {value for index, value in manner.times if index not in own}


def _content(pair: Pair, around: Surroundings, facing: Facing) -> list[float]:
    reading, one, other = around.reading, pair.one, pair.other
    first, second = reading.sentence_of[one.first], reading.sentence_of[other.first]
    bags, manners = facing.bags, (around.manner(first), around.manner(second))
    digits = manners[0].numerals, manners[1].numerals
    forms = reading.tokens[one.last].lower(), reading.tokens[other.last].lower()
    before = reading.tokens[one.first - 1 : one.first], reading.tokens[other.first - 1 : other.first]
    after = reading.tokens[one.last + 1 : one.last + 2], reading.tokens[other.last + 1 : other.last + 2]
    unlike = len(bags[0]) + len(bags[1]) - 2 * len(facing.common)
    return [
        *_numeric(pair, reading),
        log(1.0 + min(len(bags[0]), len(bags[1]))),
        float(len(digits[0] & digits[1])),
        float(bool(digits[0] and digits[1] and not digits[0] & digits[1])),
        float(forms[0][-2:] == forms[1][-2:]),
        float(one.first < other.first),
        float(one.last - one.first > 1 if pair.kind == "negation" else 0),
        facing.left * (pair.kind == "negation"),
        facing.right * (pair.kind == "negation"),
        float(reading.words[one.first].capital),
        float(before[0] == before[1]),
        float(after[0] == after[1]),
        _nearest(facing.one.left, facing.other.left, around.rarity),
        log(1.0 + unlike),
        float(unlike <= 6),
        float(pair.kind == "opposite" and _loose(one, other)),
        float(pair.kind == "number" and _named(reading, one) and _named(reading, other)),
        *_newness(around, facing),
        float(first <= LEAD_SENTENCES),
        float(second <= LEAD_SENTENCES),
        *_fits(pair, around),
        float(_two_speakers(*manners)),
    ]


def doubt(pair: Pair, around: Surroundings) -> float:
    """What a pair's confidence is multiplied by for reasons that the training articles are too few to teach.

    A dispute that the article reports, a verse or list that counts through, opposites that often go together, a title
    that somebody would have if: each makes a fault unlikely, however alike the words.
    """
    if _disputed(pair, around):
        return DISPUTED
    if pair.kind == "opposite" and _loose(pair.one, pair.other):
        return LOOSE
    if pair.kind in ("number", "ordinal") and pair.rivals > 2:
        return LISTED
    if pair.kind == "role" and _conditional(pair, around.reading):
        return HEDGED
    return 1.0


def _disputed(pair: Pair, around: Surroundings) -> bool:
    """Whether two speakers say the two things, one right after the other or in words of dispute."""
    first, second = (around.reading.sentence_of[slot.first] for slot in (pair.one, pair.other))
    one, other = around.manner(first), around.manner(second)
    near = abs(first - second) <= DISPUTE_SENTENCES
    return first != second and _two_speakers(one, other) and bool(near or one.dispute or other.dispute)


def _conditional(pair: Pair, reading: Reading) -> bool:
    for slot in (pair.one, pair.other):
        sentence = reading.sentences[reading.sentence_of[slot.first]]
        if {"if", "If"} & set(reading.tokens[sentence.first : sentence.last]):
            return True
    return False


def _two_speakers(one: Manner, other: Manner) -> bool:
    """Whether both sentences are told by somebody, and not by the same: a dispute that the article reports."""
    return bool(one.speakers and other.speakers and not one.speakers & other.speakers)


def _newness(around: Surroundings, facing: Facing) -> list[float]:
    """What the two sides share of the words that the article does not use all the time.

    Two sentences of an article on football share “match” and say different things; two that share a word found
    nowhere else in the article speak of one thing.
    """
    everywhere, bag = around.stems, facing.bags[0]
    common = sum(bag[stem] / everywhere[stem] for stem in facing.common)
    near = sum(around.rarity(stem) / everywhere[stem] for stem in facing.near)
    return [near, common, common / min(facing.totals)]


def _fits(pair: Pair, around: Surroundings) -> list[float]:
    """How usual the two opposites are where they stand, and how much better the other one would fit there.

    A word that a program put in place of its opposite often keeps neighbours that only the opposite has: “weight
    profit drugs”.
    """
    if pair.kind != "opposite":
        return [0.0] * 4
    words = [around.reading.tokens[slot.first].lower() for slot in (pair.one, pair.other)]
    fits = [_fit(around, slot, word) for slot, word in zip((pair.one, pair.other), words, strict=True)]
    swapped = [_fit(around, slot, word) for slot, word in zip((pair.one, pair.other), reversed(words), strict=True)]
    better = [other - own for own, other in zip(fits, swapped, strict=True)]
    return [min(fits), max(fits), max(better), min(better)]


def _fit(around: Surroundings, slot: Slot, word: str) -> float:
    tokens, background = around.reading.tokens, around.background
    before = _plain(tokens[slot.first - 1]) if slot.first else "."
    after = _plain(tokens[slot.last + 1]) if slot.last + 1 < len(tokens) else "."
    usual = background.fit(word, "")
    return max(background.fit(before, word) + background.fit(word, after) - usual, -8.0)


def _plain(token: str) -> str:
    if token[0].isdigit():
        return "0"
    return "." if token[0] in "\n!?" else token.lower().replace("’", "'")


def _loose(one: Slot, other: Slot) -> bool:
    """Whether the two words are opposite on loose axes only."""
    return shared_axes(one, other) <= loose_axes()


def shared_axes(one: Slot, other: Slot) -> set[int]:
    """The axes on which two words are opposite."""
    places = cast("tuple[tuple[int, int], ...]", one.value), cast("tuple[tuple[int, int], ...]", other.value)
    opposite = {(axis, -sign) for axis, sign in places[0]} & set(places[1])
    return {axis for axis, _ in opposite}


def _named(reading: Reading, slot: Slot) -> bool:
    """Whether the number belongs to a name: “Boeing 737”, “iOS 4”."""
    return slot.first > 0 and reading.words[slot.first - 1].capital and reading.tokens[slot.first][0].isdigit()


def _numeric(pair: Pair, reading: Reading) -> list[float]:
    one, other = pair.one, pair.other
    if pair.kind not in ("number", "ordinal", "year"):
        return [0.0] * 6
    low, high = sorted((float(one.value), float(other.value)))  # type: ignore[arg-type]
    ratio = log((high + 1.0) / (low + 1.0))
    near = _near_words(one, reading) ^ _near_words(other, reading)
    return [
        ratio,
        float(ratio < 0.07),
        float(one.unit == other.unit),
        float(reading.tokens[one.first][0].isdigit() and reading.tokens[other.first][0].isdigit()),
        float(low % 10 == 0) + float(high % 10 == 0),
        float(bool(near & _MODIFIERS)),
    ]


_MODIFIERS: frozenset[str] = frozenset(
    "least more over about around nearly almost up under fewer less approximately roughly some".split()
)


def features(pairs: Sequence[Pair], around: Surroundings) -> list[list[float]]:
    """One row of features a pair."""
    return [vector(pair, around) for pair in pairs]
