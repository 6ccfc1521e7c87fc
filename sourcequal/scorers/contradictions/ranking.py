"""The judge of all candidates: a small network that says how likely a pair of statements is a contradiction.

The rules of this family ask it for the clashes of their kinds. It runs once an article; the rules share the answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from sourcequal.document import Document
from sourcequal.errors import ModelError
from sourcequal.finding import Related, Span
from sourcequal.models import Model
from sourcequal.rule import Match
from sourcequal.scorers.contradictions.background import Background
from sourcequal.scorers.contradictions.candidates import pairs
from sourcequal.scorers.contradictions.claims import Reading, Slot, reading_of
from sourcequal.scorers.contradictions.doubts import doubt
from sourcequal.scorers.contradictions.facts import SLOT_KINDS, Array, Facts
from sourcequal.scorers.contradictions.features import Surroundings, matrix
from sourcequal.scorers.network import run_network

#: Confidence from which a clash is shown: the lowest from which at most 1.0% of clean news that training keeps back is
#: flagged, in steps of 0.05 (`benchmarks/contradictions.py`).
THRESHOLD = 0.7
FAINT = 0.05  # candidates less likely than this are not reported even on request
MOST_ECHOES = 3  # further mentions of the other statement that a finding lists
SNIPPET_TOKENS = 4  # on each side of a slot, in messages
SHARED = "_contradictions"  # where a document keeps its clashes, beside its own computed views


class Clash(NamedTuple):
    """Two places of a text that cannot both be right: the one that looks wrong, and the other."""

    kind: str
    suspect: Span
    witness: Span
    suspect_words: str
    witness_words: str
    confidence: float
    echoes: tuple[Span, ...] = ()  # where the article says again what the witness says


def clashes(documents: Sequence[Document], model: Model) -> list[tuple[Clash, ...]]:
    """The clashes of each document, strongest first; computed once a document, for all new ones of a batch together."""
    new = [document for document in documents if document.__dict__.get(SHARED, (None,))[0] is not model]
    if new:
        for document, found in zip(new, _clashes([reading_of(document) for document in new], model), strict=True):
            document.__dict__[SHARED] = (model, tuple(found))
    return [document.__dict__[SHARED][1] for document in documents]


def matches(documents: Sequence[Document], model: Model, kinds: frozenset[str], saying: str) -> Iterator[list[Match]]:
    """The clashes of some kinds as a rule yields them; `saying` ends the sentence after the two quotations."""
    for found in clashes(documents, model):
        yield [_match(clash, saying) for clash in found if clash.kind in kinds]


def _match(clash: Clash, saying: str) -> Match:
    message = f"“{clash.suspect_words}” clashes with “{clash.witness_words}”: {saying}"
    related = (
        Related(*clash.witness, "the other statement"),
        *(Related(*span, "says the same as the other statement") for span in clash.echoes),
    )
    return Match(*clash.suspect, confidence=clash.confidence, message=message, related=related)


class Judged(NamedTuple):
    """The candidates of a batch, with the features that the model judges them by and what else speaks against them."""

    around: Surroundings
    names: tuple[str, ...]
    rows: Array


def candidates(readings: Sequence[Reading], background: Background) -> Judged | None:
    """The pairs of some readings that are worth judging, with their features; None where there are none."""
    facts = Facts(readings)
    if not len(facts.slots):
        return None
    found = pairs(facts, background.rarity)
    if not len(found.one):
        return None
    around = Surroundings(facts, found, background)
    return Judged(around, *matrix(around))


def _clashes(readings: Sequence[Reading], model: Model) -> list[list[Clash]]:
    """The clashes of each reading, strongest first; each place is reported once."""
    found: list[list[Clash]] = [[] for _ in readings]
    judged = candidates(readings, background_of(model))
    if judged is None:
        return found
    if judged.names != tuple(model.card["features"]):
        raise ModelError(f"model {model.name!r}: trained on other features; train it again or use the shipped one")
    facts, found_pairs = judged.around.facts, judged.around.pairs
    chances = probabilities(judged.rows, model)
    likely = (chances >= FAINT).nonzero()[0]
    if not len(likely):
        return found
    chances[likely] *= doubt(judged.around, likely)  # which makes none likelier
    mentions = Mentions(facts)
    taken: set[int] = set()
    for place in likely[(-chances[likely]).argsort(kind="stable")].tolist():
        if chances[place] < FAINT:
            break
        kind = SLOT_KINDS[found_pairs.kind[place]]
        sides = mentions.sides(kind, int(found_pairs.one[place]), int(found_pairs.other[place]))
        if sides[0] not in taken:
            taken.update(sides)
            found[int(facts.slot_doc[sides[0]])].append(_clash(mentions, kind, sides, float(chances[place])))
    return found


class Mentions:
    """Where an article says the same again: the slots of a batch by article, kind and value."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        group = facts.slot_doc * len(SLOT_KINDS) + facts.slot_kind
        self.order = np.lexsort((facts.value, group))
        self.group, self.value = group[self.order], facts.value[self.order]
        self.place = np.empty_like(self.order)
        self.place[self.order] = np.arange(len(self.order))

    def of(self, slot: int) -> list[int]:
        """The slots that say what a slot says, itself among them."""
        low = high = int(self.place[slot])
        group, value = self.group[low], self.value[low]
        while low and self.group[low - 1] == group and self.value[low - 1] == value:
            low -= 1
        while high + 1 < len(self.order) and self.group[high + 1] == group and self.value[high + 1] == value:
            high += 1
        return sorted(self.order[low : high + 1].tolist())

    def sides(self, kind: str, one: int, other: int) -> tuple[int, int]:
        """The statement that looks wrong first: the one that the article makes less often, or else the later one."""
        if kind == "negation":
            return one, other
        first, second = sorted((one, other), key=lambda slot: int(self.facts.first[slot]))
        return (first, second) if len(self.of(first)) < len(self.of(second)) else (second, first)

    def echoes(self, suspect: int, witness: int) -> tuple[Span, ...]:
        """Further places with the witness's value beside a word that stands beside the witness or the suspect, too."""
        facts = self.facts
        like = [slot for slot in self.of(witness) if slot != witness and facts.unit[slot] == facts.unit[witness]]
        if not like:
            return ()
        beside = set().union(*(self._words(slot) for slot in (witness, suspect)))
        near = [slot for slot in like if beside & self._words(slot)]
        return tuple(Span(*facts.span(slot)) for slot in near[:MOST_ECHOES])

    def _words(self, slot: int) -> set[int]:
        return {*self.facts.left[slot].tolist(), *self.facts.right[slot].tolist()} - {0}


def _clash(mentions: Mentions, kind: str, sides: tuple[int, int], chance: float) -> Clash:
    facts = mentions.facts
    reading = facts.readings[int(facts.slot_doc[sides[0]])]
    suspect, witness = (Span(*facts.span(slot)) for slot in sides)
    words = [_snippet(reading, facts.slots[slot]) for slot in sides]
    return Clash(kind, suspect, witness, words[0], words[1], round(chance, 4), mentions.echoes(*sides))


@lru_cache(maxsize=2)
def background_of(model: Model) -> Background:
    """The model's tables of ordinary English, unpacked once."""
    return Background(model.arrays)


def probabilities(rows: Array, model: Model) -> Array:
    """The calibrated chance of each row of features to be a contradiction; in double precision, alike in any batch."""
    odds = run_network(rows, model.arrays, np.float64)
    calibrated = model.arrays["slope"].astype(float) * odds + model.arrays["offset"]
    found: Array = 1.0 / (1.0 + np.exp(-np.clip(calibrated, -30.0, 30.0)))
    return found


def _snippet(reading: Reading, slot: Slot) -> str:
    sentence = reading.sentences[reading.sentence_of[slot.first]]
    low = max(sentence.first, slot.first - SNIPPET_TOKENS)
    high = min(sentence.last - 1, slot.last + SNIPPET_TOKENS)
    while high > slot.last and reading.tokens[high][0] in "\n.":
        high -= 1
    words = reading.text[reading.starts[low] : reading.ends[high]]
    return words.replace("\n", " ").replace("“", "‘").replace("”", "’")
