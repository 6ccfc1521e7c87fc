"""Pairs of slots that may clash: near-equal surroundings, different content.

An article that contradicts itself states one thing twice and differently. So the pairs worth judging are slots of one
kind whose neighbours are the same words. They are found by joining on the neighbours, never by comparing all with all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import accumulate, combinations, compress, count
from operator import itemgetter
from typing import NamedTuple

from sourcequal.scorers.contradictions import vocabulary as v
from sourcequal.scorers.contradictions.antonyms import loose_axes
from sourcequal.scorers.contradictions.claims import WINDOW, Reading, Slot, kinds_table
from sourcequal.scorers.contradictions.sides import sides_differ

MAX_GROUP = 14  # slots that share a neighbour; a word that is next to more of them says nothing
#: Pairs judged of each kind in one article, best first, so that a table of results costs no more than prose.
QUOTAS = {
    "number": 5,
    "name": 1,
    "month": 1,
    "ordinal": 1,
    "opposite": 4,
    "negation": 4,
    "role": 4,
    "people": 3,
    "place": 3,
}
QUOTA = 2
MOST_OF_FEW = 16  # slots of a kind that are all compared with one another
FAR_SHARE = 0.6  # what words farther off count against near ones
DESCRIBED_TOKENS = 5  # how far the name stands from the adjective of a country
DENIAL_REACH = 6  # tokens over which a negating word is taken to govern
NEARNESS = (1.5, 1.0, 0.7)  # weight of the nearest, second and third content word beside a slot
LEAST = {"name": 3.0, "opposite": 1.5, "number": 1.5, "year": 1.5, "weekday": 1.5}
COMMONPLACE = 0.35  # rarity of a word that stands in every other article: it joins nothing
COMMONPLACE_NAMES = 1.2
LEAST_SHARED = 1.0  # summed rarity of the shared neighbours from which a pair is worth judging

Rarity = Callable[[str], float]


class Context(NamedTuple):
    """The content words around a slot, nearest first."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    words: frozenset[str]


class Pair(NamedTuple):
    """Two slots of one reading that may clash, and what their surroundings share (summed rarity)."""

    kind: str
    one: Slot
    other: Slot
    shared: float
    rivals: int


class Contexts:
    """The contexts of the slots of a reading, read once each."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        telling = reading.kinds.translate(_CONTENT)
        self.content = list(compress(count(), telling))
        self.stems = list(map(_STEM_OF, compress(reading.words, telling)))
        self.rank = list(accumulate(telling, initial=0))
        self.often = Counter(self.stems)
        self.cache: dict[tuple[int, int], Context] = {}

    def of(self, first: int, last: int) -> Context:
        """The context of the tokens `first` to `last`."""
        known = self.cache.get((first, last))
        if known is None:
            known = self.cache[first, last] = self._read(first, last)
        return known

    def beside(self, slot: Slot) -> tuple[list[str], list[str]]:
        """The content words next to a slot on each side, nearest first, as many as `NEARNESS` weighs."""
        sentence = self.reading.sentences[self.reading.sentence_of[slot.first]]
        left, right = self.rank[slot.first], self.rank[slot.last + 1]
        before = self.stems[max(self.rank[sentence.first], left - len(NEARNESS)) : left]
        return before[::-1], self.stems[right : min(self.rank[sentence.last], right + len(NEARNESS))]

    def _read(self, first: int, last: int) -> Context:
        reading, stems = self.reading, self.stems
        sentence = reading.sentences[reading.sentence_of[first]]
        low, high = self.rank[sentence.first], self.rank[sentence.last]
        left, right = self.rank[first], self.rank[last + 1]
        before = stems[max(low, left - WINDOW) : left]
        after = stems[right : min(high, right + WINDOW)]
        return Context(tuple(before[::-1]), tuple(after), frozenset(before + after))


def pairs(reading: Reading, rarity: Rarity) -> list[tuple[Pair, Contexts]]:
    """The pairs worth judging, most alike first."""
    contexts = Contexts(reading)
    found = [*_joined(reading, contexts, rarity), *_opposed(reading, contexts, rarity)]
    found += _negated(reading, contexts, rarity)
    found += _alike(reading, contexts, rarity, {(pair.one.first, pair.other.first) for pair in found})
    found += _titled(reading)
    found.sort(key=lambda pair: (-pair.shared, pair.one.first, pair.other.first))
    taken: Counter[str] = Counter()
    kept = []
    for pair in found:
        taken[pair.kind] += 1
        if pair.shared < LEAST.get(pair.kind, LEAST_SHARED):
            continue
        if taken[pair.kind] <= QUOTAS.get(pair.kind, QUOTA):
            kept.append((pair, contexts))
    return kept


def _joined(reading: Reading, contexts: Contexts, rarity: Rarity) -> Iterator[Pair]:
    """Slots of one kind and different value that share a near neighbour."""
    slots = reading.slots
    shared: dict[tuple[int, int], float] = {}
    rivals: dict[tuple[int, int], int] = {}
    for (_, neighbour), members in _groups(reading, contexts, rarity).items():
        if 2 <= len(members) <= MAX_GROUP:
            values = len({slots[i].value for i in members})
            if values < 2:
                continue
            weight = rarity(neighbour)
            for couple in combinations(members, 2):
                near = members[couple[0]] * members[couple[1]]
                shared[couple] = shared.get(couple, 0.0) + weight * near
                rivals[couple] = min(rivals.get(couple, MAX_GROUP), values)
    for (i, j), weight in shared.items():
        if weight >= LEAST.get(slots[i].kind, LEAST_SHARED) and _comparable(reading, contexts, slots[i], slots[j]):
            yield Pair(slots[i].kind, slots[i], slots[j], weight, rivals[i, j])


def _groups(reading: Reading, contexts: Contexts, rarity: Rarity) -> dict[tuple[str, str], dict[int, float]]:
    """For each kind and neighbouring word, the slots beside it, with how near it stands.

    Names are joined on one side only and by rarer words, since every sentence has some.
    """
    groups: dict[tuple[str, str], dict[int, float]] = {}
    for number, slot in enumerate(reading.slots):
        kind = slot.kind
        if kind not in _JOINED:
            continue
        named = kind == "name"
        least = COMMONPLACE_NAMES if named else COMMONPLACE
        left, right = contexts.beside(slot)
        for key, side in ((kind + "<" if named else kind, left), (kind, right)):
            for nearness, neighbour in zip(NEARNESS, side, strict=False):
                if rarity(neighbour) >= least:
                    group = groups.setdefault((key, neighbour), {})
                    if group.get(number, 0.0) < nearness:
                        group[number] = nearness
    return groups


def _alike(reading: Reading, contexts: Contexts, rarity: Rarity, known: set[tuple[int, int]]) -> Iterator[Pair]:
    """Couples of the kinds that are few, by all words around them rather than the nearest."""
    for kind in _FEW:
        slots = [slot for slot in reading.slots if slot.kind == kind][:MOST_OF_FEW]
        for one, other in combinations(slots, 2):
            if one.value == other.value or one.unit != other.unit or (one.first, other.first) in known:
                continue
            weight = _overlap(contexts.of(*one[2:4]), contexts.of(*other[2:4]), rarity)
            if weight >= LEAST_SHARED:
                yield Pair(kind, one, other, weight * FAR_SHARE, 2)


def _comparable(reading: Reading, contexts: Contexts, one: Slot, other: Slot) -> bool:
    if one.value == other.value:
        return False
    if one.kind in ("people", "country"):
        return sides_differ(str(one.value), str(other.value)) and not _two_officials(reading, one, other)
    if one.kind == "place":
        return _places_differ(reading, one, other)
    if one.kind == "number":
        return one.unit == other.unit or ("money" not in (one.unit, other.unit) and "%" not in (one.unit, other.unit))
    if one.kind == "name":
        return not _same_name(reading, one, other)
    return True


def _places_differ(reading: Reading, one: Slot, other: Slot) -> bool:
    """Two places, neither of which can hold the other: two countries, or two names of towns."""
    if one.unit and other.unit:
        return sides_differ(str(one.value), str(other.value))
    if "name" in (one.unit, other.unit):
        return False
    return not _same_name(reading, one, other)


def _two_officials(reading: Reading, one: Slot, other: Slot) -> bool:
    """Whether the country words describe two people: “Turkish striker Nihat”, “Brazilian striker Ronaldo”."""
    people = [_described(reading, slot.last + 1) for slot in (one, other)]
    return bool(people[0] and people[1] and not people[0] & people[1])


def _described(reading: Reading, start: int) -> set[str]:
    """The capital words soon after a country word, before any mark: whom or what it describes."""
    found: set[str] = set()
    for index in range(start, min(start + DESCRIBED_TOKENS, len(reading.kinds))):
        if reading.kinds[index] >= v.MARK:
            break
        if reading.words[index].capital and reading.kinds[index] == v.PLAIN:
            found.add(reading.words[index].stem)
    return found


def _same_name(reading: Reading, one: Slot, other: Slot) -> bool:
    words = reading.words
    names = [{words[i].stem for i in range(slot.first, slot.last + 1)} for slot in (one, other)]
    return bool(names[0] & names[1]) or one.last + 2 >= other.first


def _opposed(reading: Reading, contexts: Contexts, rarity: Rarity) -> Iterator[Pair]:
    """Words from opposite poles of an axis whose surroundings share a word."""
    axes: dict[int, tuple[list[Slot], list[Slot]]] = {}
    for slot in reading.slots:
        if slot.kind == "opposite":
            for axis, sign in slot.value:  # type: ignore[attr-defined]
                axes.setdefault(axis, ([], []))[sign < 0].append(slot)
    seen = set()
    loose = loose_axes()
    for axis, (ups, downs) in axes.items():
        if ups and downs and len(ups) * len(downs) <= 4 * MAX_GROUP:
            for up in ups:
                for down in downs:
                    one, other = sorted((up, down), key=lambda slot: slot.first)
                    if (one.first, other.first) in seen:
                        continue
                    seen.add((one.first, other.first))
                    weight = _overlap(contexts.of(*one[2:4]), contexts.of(*other[2:4]), rarity)
                    weight *= FAR_SHARE if axis in loose else 1.0
                    if weight >= LEAST_SHARED:
                        yield Pair("opposite", one, other, weight, len(ups) + len(downs))


def _overlap(one: Context, other: Context, rarity: Rarity) -> float:
    return sum(map(rarity, one.words & other.words))


def _negated(reading: Reading, contexts: Contexts, rarity: Rarity) -> Iterator[Pair]:
    """A negated word against the same word asserted."""
    negations = [slot for slot in reading.slots if slot.kind == "negation"]
    if not negations:
        return
    heads = {slot.last for slot in negations}
    wanted = {slot.value for slot in negations}
    asserted: dict[object, list[int]] = {}
    for index in contexts.content:
        stem = reading.words[index].stem
        if stem in wanted and index not in heads:
            asserted.setdefault(stem, []).append(index)
    for slot in negations:
        context = contexts.of(slot.first, slot.last)
        for index in asserted.get(slot.value, ())[:MAX_GROUP]:
            plain = Slot("asserted", slot.value, index, index)
            weight = _overlap(context, contexts.of(index, index), rarity)
            if weight >= LEAST_SHARED and not slot.first <= index <= slot.last and not _denied(reading, index):
                yield Pair("negation", slot, plain, weight + rarity(str(slot.value)), len(asserted[slot.value]))


def _denied(reading: Reading, index: int) -> bool:
    """Whether a word stands under a negation of its own: “none of them was”, “without the use of”."""
    low = max(reading.sentences[reading.sentence_of[index]].first, index - DENIAL_REACH)
    return any(word.kind == v.NEGATOR for word in reading.words[low:index])


def _titled(reading: Reading) -> Iterator[Pair]:
    """Different titles before one surname."""
    people: dict[str, list[Slot]] = {}
    for slot in reading.slots:
        if slot.kind == "role":
            people.setdefault(slot.unit, []).append(slot)
    for titles in people.values():
        counts = Counter(slot.value for slot in titles)
        if len(counts) > 1 and len(titles) <= MAX_GROUP:
            for one, other in combinations(titles, 2):
                if one.value != other.value and not {one.value, other.value} & v.SHARED_TITLES:
                    yield Pair("role", one, other, 6.0, len(counts))


_CONTENT = kinds_table((v.PLAIN, v.NUMBER, v.SCALE, v.ORDINAL, v.WEEKDAY, v.MONTH, v.SIDE, v.TITLE, v.POLE))
_STEM_OF = itemgetter(0)  # of a `Word`, without a call of Python's own
_JOINED = frozenset({"number", "ordinal", "year", "date", "month", "weekday", "people", "country", "name", "place"})
#: Kinds of which an article has few, so that each couple is compared.
_FEW = ("number", "date", "year", "weekday")
