"""Articles with one fact changed that they state twice, for the ranking of contradictions to learn from.

Articles that contradict themselves are rare and nobody collects them. The changes are made with this project's own
words and numbers.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from sourcequal.scorers.contradictions import vocabulary as v
from sourcequal.scorers.contradictions.antonyms import poles
from sourcequal.scorers.contradictions.candidates import pairs
from sourcequal.scorers.contradictions.claims import Reading, Slot
from sourcequal.scorers.contradictions.facts import SLOT_KINDS, Facts
from sourcequal.scorers.contradictions.sides import side_words

Array = np.ndarray[Any, Any]
Clash = tuple[tuple[int, int], tuple[int, int]]  # where a fact was changed, and where it still stands as it was
#: The couples of slots of an article and kind that state the same beside a common word.
Twins = Mapping[tuple[int, str], Sequence[tuple[int, int]]]

LEAST_TWIN = 0.8  # summed rarity of the words around a fact that is stated twice
#: Kinds of change, and how much each is preferred where several fit, so that rare ones are learned as well.
MADE_KINDS = {
    "number": 3.0,
    "year": 3.0,
    "date": 6.0,
    "weekday": 2.0,
    "people": 2.0,
    "country": 1.5,
    "place": 1.5,
    "name": 0.7,
    "role": 4.0,
    "opposite": 1.0,
    "negation": 1.0,
}
_TITLES = tuple(sorted(v.TITLES))
_TELLING = frozenset((v.PLAIN, v.NUMBER, v.POLE, v.TITLE, v.SIDE))
AUXILIARIES = frozenset("is are was were has have had will would can could should may might must did does do".split())
HEADLINE_WORDS = 12  # a made headline repeats at most so many words of the first sentence
SHARED_TOKENS = 7  # on each side of a word that is denied, in which a word of its twin must recur
EDITS = 3  # versions of an article with different facts changed
HEADLINE_SHARE = 0.5  # of the articles get one, since the texts come without


def edits(texts: Sequence[str], rarity: Array, chance: random.Random) -> Iterator[tuple[int, str, Clash | None]]:
    """Each text of a batch as it is, and in up to `EDITS` versions with one fact changed: number, text, both places."""
    facts = Facts([Reading(headlined(text, chance)) for text in texts])
    twins = twins_of(facts, rarity)
    for doc, reading in enumerate(facts.readings):
        yield doc, reading.text, None
        kinds = sorted(MADE_KINDS, key=lambda kind: -(chance.random() ** (1 / MADE_KINDS[kind])))
        for number in range(EDITS):
            change = edited(facts, doc, kinds[number::EDITS], twins, chance)
            if change:
                yield doc, change.text, (change.changed, change.kept)


class Edited(NamedTuple):
    """A text with one fact changed: where it was changed, and where the old fact still stands."""

    text: str
    changed: tuple[int, int]
    kept: tuple[int, int]
    kind: str


def headlined(text: str, chance: random.Random) -> str:
    """The text under a headline made of its first words, as news agencies write them."""
    first = re.split(r"(?<=[.!?])\s", text, maxsplit=1)[0].split()
    words = [word for word in first if word.lower() not in ("the", "a", "an")][:HEADLINE_WORDS]
    if len(words) < 5 or chance.random() > HEADLINE_SHARE:
        return text
    return " ".join(words).rstrip(".,;:") + "\n\n" + text


def edited(facts: Facts, doc: int, kinds: Sequence[str], twins: Twins, chance: random.Random) -> Edited | None:
    """An article of a batch with one fact changed that it states twice; None where no kind of change fits."""
    for kind in kinds:
        change = (
            _negate(facts, doc, chance) if kind == "negation" else _change(facts, twins.get((doc, kind), ()), chance)
        )
        if change:
            return change
    return None


def twins_of(facts: Facts, rarity: Array) -> Twins:
    """The facts that the articles of a batch state twice."""
    found: dict[tuple[int, str], list[tuple[int, int]]] = {}
    alike = pairs(facts, rarity)
    for one, other, shared in zip(alike.same_one, alike.same_other, alike.same_overlap, strict=True):
        kind = SLOT_KINDS[facts.slot_kind[one]]
        counted = kind != "number" or facts.unit[one] == facts.unit[other]
        if counted and (kind == "role" or shared >= LEAST_TWIN):
            found.setdefault((int(facts.slot_doc[one]), kind), []).append((int(one), int(other)))
    return found


def _change(facts: Facts, twins: Sequence[tuple[int, int]], chance: random.Random) -> Edited | None:
    if not twins:
        return None
    one, other = chance.sample(chance.choice(twins), 2)
    reading, slot = facts.readings[int(facts.slot_doc[one])], facts.slots[one]
    start, end = facts.span(one)
    new = other_words(reading, slot, chance)
    if not new or new == reading.text[start:end]:
        return None
    return _splice(reading.text, (start, end), new, facts.span(other), slot.kind)


def _splice(text: str, place: tuple[int, int], new: str, kept: tuple[int, int], kind: str) -> Edited:
    start, end = place
    shift = len(new) - (end - start)
    moved = (kept[0] + shift, kept[1] + shift) if kept[0] >= end else kept
    return Edited(text[:start] + new + text[end:], (start, start + len(new)), moved, kind)


def other_words(reading: Reading, slot: Slot, chance: random.Random) -> str | None:
    """Words that could stand in a slot and say something else; None where nothing fits."""
    old = reading.text[slice(*reading.span(slot))]
    if slot.kind in ("number", "year", "date"):
        return _other_number(old, slot.kind, chance)
    if slot.kind == "weekday":
        return _recased(chance.choice([day for day in v.WEEKDAYS if day != old.lower()]), old)
    if slot.kind in ("people", "country") or (slot.kind == "place" and slot.unit):
        return _other_side(old, chance)
    if slot.kind == "role":
        return _recased(chance.choice([title for title in _TITLES if title != slot.value]), old)
    if slot.kind == "opposite":
        return _opposite(old, chance)
    names = [
        other
        for other in reading.slots
        if other.kind == ("place" if slot.kind == "place" else "name") and other.value != slot.value
    ]
    return reading.text[slice(*reading.span(chance.choice(names)))] if names else None


def _recased(word: str, old: str) -> str:
    return word.capitalize() if old[0].isupper() else word


def _other_number(old: str, kind: str, chance: random.Random) -> str | None:
    digits = re.search(r"\d+", old)
    if not digits:
        word = old.split()[0].split("-")[0].lower()
        choices = [other for other in v.NUMBER_WORDS if other != word and v.NUMBER_WORDS[other] > 1]
        return _recased(chance.choice(choices), old) + old[len(word) :]
    value = int(digits[0])
    if kind == "year":
        new = value + chance.choice([-6, -4, -3, -2, -1, 1, 2, 3, 4])
    elif kind == "date":
        new = chance.choice([day for day in range(1, 29) if day != value])
    else:
        new = max(1, round(value * chance.choice([0.3, 0.5, 0.7, 0.8, 1.2, 1.4, 1.6, 2.0, 3.0])))
    new = new + 1 if new == value else new
    return old[: digits.start()] + str(new) + old[digits.end() :]


def _other_side(old: str, chance: random.Random) -> str:
    bare = v.CLITIC.sub("", old)
    choices = _other_sides(bare.lower())
    return (chance.choice(choices).title() if choices else bare) + old[len(bare) :]


@lru_cache(maxsize=1 << 12)
def _other_sides(bare: str) -> tuple[str, ...]:
    """The words for other countries and their people of the form of one such word."""
    key, form = side_words().get(bare, ("", "demonym"))
    plural = bare.endswith("s")
    return tuple(
        word
        for word, (other, shape) in side_words().items()
        if shape == form and other not in (key, "eu") and word.endswith("s") == plural and "." not in word
    )


def _opposite(old: str, chance: random.Random) -> str | None:
    choices = _opposites(old.lower())
    if not choices:
        return None
    weights = [1.0 / (1 + rank) ** 2 for rank in range(len(choices))]  # the plainest opposites stand first on an axis
    return _recased(chance.choices(choices, weights)[0], old)


@lru_cache(maxsize=1 << 12)
def _opposites(word: str) -> tuple[str, ...]:
    """The words of the opposite pole in the form of a word."""
    wanted = {(axis, -sign) for axis, sign in poles().get(word, ())}
    return tuple(other for other, places in poles().items() if wanted & set(places) and _form(other) == _form(word))


def _form(word: str) -> str:
    for ending in ("ing", "ed", "est", "er", "s"):
        if word.endswith(ending):
            return ending
    return ""


def _negate(facts: Facts, doc: int, chance: random.Random) -> Edited | None:
    """Put “not” before a word that the article says twice beside a common word."""
    reading = facts.readings[doc]
    places: dict[str, list[int]] = {}
    for index, word in enumerate(reading.words):
        if word.kind in (v.PLAIN, v.POLE) and not word.capital:
            places.setdefault(word.stem, []).append(index)
    repeated = [indices for indices in places.values() if len(indices) > 1]
    chance.shuffle(repeated)
    for indices in repeated:
        for index in chance.sample(indices, len(indices)):
            new = _negated(reading, index)
            kept = [other for other in indices if other != index and _share(reading, index, other)]
            if new and kept:
                other = chance.choice(kept)
                place = reading.starts[index], reading.ends[index]
                return _splice(reading.text, place, new, (reading.starts[other], reading.ends[other]), "negation")
    return None


def _share(reading: Reading, one: int, other: int) -> bool:
    """Whether two words stand beside a common word that carries content."""
    near = [
        {
            word.stem
            for word in reading.words[max(0, index - SHARED_TOKENS) : index + SHARED_TOKENS]
            if word.kind in _TELLING
        }
        for index in (one, other)
    ]
    return len(near[0] & near[1]) > 1  # more than the word itself


def _negated(reading: Reading, index: int) -> str | None:
    if index == 0 or {"not", "n't", "never", "no"} & {token.lower() for token in reading.tokens[index - 3 : index]}:
        return None
    token, before = reading.tokens[index], reading.words[index - 1]
    if reading.tokens[index - 1].lower() in AUXILIARIES:
        return "not " + token
    if token.endswith("ed") and before.kind == v.PLAIN and len(token) > 4:
        return "did not " + _base(token)
    return None


def _base(past: str) -> str:
    root = past[:-2]
    if root[-1] == root[-2] and root[-1] not in "lsz":
        return root[:-1]
    return root + "e" if root[-1] in "csvzgu" or root.endswith(("at", "it", "as", "os", "ur")) else root
