"""Pairs of slots that may clash: near-equal surroundings, different content.

An article that contradicts itself states one thing twice and differently. All slots of one kind in an article are held
against one another by the words beside them, for a whole batch at once, and the likeliest pairs of each kind go on to
be judged.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from sourcequal.scorers.contradictions import vocabulary as v
from sourcequal.scorers.contradictions.facts import (
    KIND_NUMBERS,
    MOST_OF_KIND,
    NAME_PARTS,
    NEAR,
    SLOT_KINDS,
    Array,
    Facts,
    kind_table,
)
from sourcequal.scorers.contradictions.sides import sides_differ

NEAREST = 3  # content words on each side of a slot by which candidates are chosen
NEARNESS = np.array([1.5, 1.0, 0.7] * 2, np.float32)  # weight of the nearest, second and third
#: Pairs judged of each kind in one article, likeliest first.
QUOTAS = {"number": 14, "name": 5, "opposite": 10, "negation": 8, "role": 6, "people": 6, "place": 6, "country": 3}
QUOTA = 5  # of the other kinds
LEAST = {"name": 2.0}  # what the words beside two slots must share for the pair to be judged; else 0
MOST_PARTNERS = 14  # occurrences of one word or pole that are held against another


class Pairs(NamedTuple):
    """Candidates of a batch, as numbers of slots, and what the words beside them share; and the same of the couples
    that say one thing twice."""

    one: Array
    other: Array
    kind: Array
    overlap: Array
    same_one: Array
    same_other: Array
    same_overlap: Array


def couples(groups: Array) -> tuple[Array, Array]:
    """All couples of positions with the same group number, as (lower, higher); later members of big groups left out."""
    order = groups.argsort(kind="stable")
    sizes = runs(groups[order])
    after = np.maximum(np.minimum(sizes.repeat(sizes), MOST_OF_KIND) - 1 - places_in(sizes), 0)
    one = np.arange(len(order)).repeat(after)
    return order[one], order[one + 1 + places_in(after)]


def runs(values: Array) -> Array:
    """The length of each run of equal values."""
    ends = np.empty(len(values), bool)
    ends[-1:] = True
    np.not_equal(values[1:], values[:-1], out=ends[:-1])
    last = ends.nonzero()[0]
    last[1:] -= last[:-1]
    last[:1] += 1
    return last


def places_in(sizes: Array) -> Array:
    """The place of each item in its run, from 0 on, for runs of these lengths one after the other."""
    ends = sizes.cumsum()
    count = int(ends[-1]) if len(ends) else 0
    found: Array = np.arange(count) - (ends - sizes).repeat(sizes)
    return found


def joined(left: Array, right: Array, most: int) -> tuple[Array, Array]:
    """All couples of positions of two arrays of keys with the same key, at most so many partners each."""
    order = right.argsort(kind="stable")
    ordered = right[order]
    low, high = ordered.searchsorted(left, "left"), ordered.searchsorted(left, "right")
    count = np.minimum(high - low, most)
    one = np.arange(len(left)).repeat(count)
    return one, order[low[one] + places_in(count)]


def pairs(facts: Facts, rarity: Array) -> Pairs:
    """The candidates of a batch, grouped by article and kind, likeliest first."""
    one, other = _same_kind(facts)
    like = facts.value[one] == facts.value[other]
    sames = one[like], other[like]
    one, other = one[~like], other[~like]
    keep = _comparable(facts, one, other)
    one, other = one[keep], other[keep]
    kind = facts.slot_kind[one]
    for name, (first, second) in (("opposite", _opposed(facts)), ("negation", _negated(facts))):
        one, other = np.concatenate([one, first]), np.concatenate([other, second])
        kind = np.concatenate([kind, np.full(len(first), KIND_NUMBERS[name])])
    both = _overlap(facts, np.concatenate([one, sames[0]]), np.concatenate([other, sames[1]]), rarity)
    overlap, same = both[: len(one)], both[len(one) :]
    overlap += 6.0 * (kind == KIND_NUMBERS["role"])
    keep = _best(facts.slot_doc[one], kind, overlap)
    return Pairs(one[keep], other[keep], kind[keep], overlap[keep], *sames, same)


_NAMES = kind_table("name", "place")
_ASKED = kind_table("people", "country", "place", "role")
_ALL_HELD = np.array([name not in ("opposite", "negation", "asserted", "role") for name in SLOT_KINDS])


def _same_kind(facts: Facts) -> tuple[Array, Array]:
    """All couples of one kind; of opposites those of like value; titles before one surname."""
    count = len(SLOT_KINDS)
    groups = facts.slot_doc * count + facts.slot_kind
    fixed = np.where(facts.slot_kind == KIND_NUMBERS["role"], facts.unit, facts.value)
    groups = np.where(_ALL_HELD[facts.slot_kind], groups, groups + len(facts.readings) * count * (fixed + 2))
    return couples(groups)


def _comparable(facts: Facts, one: Array, other: Array) -> Array:
    kind = facts.slot_kind[one]
    keep = np.ones(len(one), bool)
    units = facts.unit[one], facts.unit[other]
    special = [(unit == facts.unit_money) | (unit == facts.unit_percent) for unit in units]
    numbers = kind == KIND_NUMBERS["number"]
    keep &= ~numbers | (units[0] == units[1]) | ~(special[0] | special[1])
    names = _NAMES[kind].nonzero()[0]
    if len(names):
        keep[names] &= ~_same_name(facts, one[names], other[names])
    asked = _ASKED[kind]
    for place in (asked & keep).nonzero()[0].tolist():
        keep[place] = _exclusive(facts, int(one[place]), int(other[place]))
    return keep


def _exclusive(facts: Facts, one: int, other: int) -> bool:
    """Whether two sides, places or titles cannot be one and the same, nor hold each other."""
    first, second = facts.slots[one], facts.slots[other]
    if first.kind == "role":
        return not {first.value, second.value} & v.SHARED_TITLES
    if first.kind == "place":
        if first.unit and second.unit:
            return sides_differ(str(first.value), str(second.value))
        return "name" not in (first.unit, second.unit)
    return sides_differ(str(first.value), str(second.value))


def _same_name(facts: Facts, one: Array, other: Array) -> Array:
    """Whether two names share a word or stand right beside each other; a set of bits a name spares most comparing."""
    parts = facts.first[:, None] + np.arange(NAME_PARTS)
    inside = parts <= facts.last[:, None]
    stems = np.where(inside, facts.stem[np.minimum(parts, len(facts.stem) - 1)], 0)
    sets = np.bitwise_or.reduce(_bits(stems), axis=1)
    found: Array = facts.last[one] + 2 >= facts.first[other]
    maybe = (sets[one] & sets[other]).nonzero()[0]
    ones, others = stems[one[maybe]], stems[other[maybe]]
    found[maybe] |= ((ones[:, :, None] == others[:, None, :]) & (ones != 0)[:, :, None]).any((1, 2))
    return found


def _opposed(facts: Facts) -> tuple[Array, Array]:
    """Words from opposite poles of an axis."""
    owners, keys = [], []
    for slot in (facts.slot_kind == KIND_NUMBERS["opposite"]).nonzero()[0].tolist():
        base = int(facts.slot_doc[slot]) << 12
        for axis, sign in facts.slots[slot].value:
            owners.append(slot)
            keys.append(base + 2 * axis + (sign < 0))
    slots, codes = np.array(owners, np.int64), np.array(keys, np.int64)
    up = codes % 2 == 0
    one, other = joined(codes[up] + 1, codes[~up], MOST_PARTNERS)
    ups, downs = slots[up][one], slots[~up][other]
    both = np.unique(np.minimum(ups, downs) * len(facts.slots) + np.maximum(ups, downs))
    return np.divmod(both, max(len(facts.slots), 1))


def _negated(facts: Facts) -> tuple[Array, Array]:
    """A negated word against the same word asserted."""
    denied = (facts.slot_kind == KIND_NUMBERS["negation"]).nonzero()[0]
    plain = (facts.slot_kind == KIND_NUMBERS["asserted"]).nonzero()[0]
    keys = [facts.slot_doc[slots].astype(np.int64) << 32 | facts.stem[facts.last[slots]] for slots in (denied, plain)]
    one, other = joined(keys[0], keys[1], MOST_PARTNERS)
    return denied[one], plain[other]


def _overlap(facts: Facts, one: Array, other: Array, rarity: Array) -> Array:
    """What the nearest content words of two slots share: rarity times nearness, summed.

    Most couples share nothing, which a set of 64 bits a slot tells without comparing words.
    """
    near = facts.beside.take(_NEAREST, axis=1)
    sets = np.bitwise_or.reduce(_bits(near), axis=1)
    some = (sets[one] & sets[other]).nonzero()[0]
    found = np.zeros(len(one), np.float32)
    found[some] = _compared(near[one[some]], near[other[some]], rarity)
    return found


_NEAREST = np.array([*range(NEAREST), *range(NEAR, NEAR + NEAREST)])  # of the words beside a slot


def _bits(stems: Array) -> Array:
    """The bit that stands for each stem in a set of 64; no bit for the hash 0, which stands for no word."""
    mixed = (stems * np.uint32(0x9E3779B1) >> np.uint32(26)).astype(np.uint64)
    bits: Array = np.where(stems != 0, np.uint64(1) << mixed, np.uint64(0))
    return bits


def _compared(ones: Array, others: Array, rarity: Array) -> Array:
    near = np.zeros(ones.shape, np.float32)
    for place, weight in enumerate(NEARNESS):  # one word of the other side at a time: numpy is slow along short axes
        np.maximum(near, (ones == others[:, place, None]) * weight, out=near)
    near *= (ones != 0) * NEARNESS
    found: Array = np.einsum("ij,ij->i", near, rarity[ones & (len(rarity) - 1)])
    return found


def _best(doc: Array, kind: Array, overlap: Array) -> Array:
    """The positions of each kind's likeliest pairs in each article."""
    able = (overlap >= _LEAST[kind]).nonzero()[0]
    group = doc[able] * len(SLOT_KINDS) + kind[able]
    sorting = np.lexsort((-overlap[able], group))
    order = able[sorting]
    return order[places_in(runs(group[sorting])) < _QUOTAS[kind[order]]]


_LEAST = np.array([LEAST.get(name, 0.0) for name in SLOT_KINDS])
_QUOTAS = np.array([QUOTAS.get(name, QUOTA) for name in SLOT_KINDS])
