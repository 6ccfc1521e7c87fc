"""The judge of all candidates: a small network that says how likely a pair of statements is a contradiction.

The rules of this family ask it for the clashes of their kinds. It runs once an article; the rules share the answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from sourcequal.document import Document
from sourcequal.errors import ModelError
from sourcequal.finding import Related, Span
from sourcequal.models import Model
from sourcequal.rule import Match
from sourcequal.scorers.contradictions.background import Background
from sourcequal.scorers.contradictions.candidates import Pair, pairs
from sourcequal.scorers.contradictions.claims import Reading, Slot, reading_of
from sourcequal.scorers.contradictions.features import NAMES, Surroundings, doubt, features

if TYPE_CHECKING:
    import numpy as np

    Array = np.ndarray[Any, Any]

#: Confidence from which a clash is shown; chosen on the articles of the training folds, see the model's card.
THRESHOLD = 0.6
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


def clashes(document: Document, model: Model) -> tuple[Clash, ...]:
    """The clashes of a document, strongest first; computed at the first call and kept with the document."""
    known: tuple[Model, tuple[Clash, ...]] | None = document.__dict__.get(SHARED)
    if known is None or known[0] is not model:
        known = document.__dict__[SHARED] = (model, tuple(_clashes(reading_of(document), model)))
    return known[1]


def matches(document: Document, model: Model, kinds: frozenset[str], saying: str) -> Iterator[Match]:
    """The clashes of some kinds as a rule yields them; `saying` ends the sentence after the two quotations."""
    for clash in clashes(document, model):
        if clash.kind in kinds:
            message = f"“{clash.suspect_words}” clashes with “{clash.witness_words}”: {saying}"
            related = (
                Related(*clash.witness, "the other statement"),
                *(Related(*span, "says the same as the other statement") for span in clash.echoes),
            )
            yield Match(*clash.suspect, confidence=clash.confidence, message=message, related=related)


def _clashes(reading: Reading, model: Model) -> Iterator[Clash]:
    background = background_of(model)
    found, rows, surroundings = candidates(reading, background)
    if not found:
        return
    chances = probabilities(rows, model)
    if surroundings:
        chances = [chance * doubt(pair, surroundings) for chance, pair in zip(chances, found, strict=True)]
    taken: set[Span] = set()
    for place in sorted(range(len(found)), key=lambda i: -chances[i]):
        suspect, witness = _sides(found[place], surroundings)
        span = Span(*reading.span(suspect))
        if chances[place] >= FAINT and span not in taken:
            taken.update((span, Span(*reading.span(witness))))
            echoes = _echoes(reading, suspect, witness, surroundings)
            yield _clash(reading, found[place].kind, suspect, witness, chances[place])._replace(echoes=echoes)


def _echoes(reading: Reading, suspect: Slot, witness: Slot, surroundings: Surroundings | None) -> tuple[Span, ...]:
    """Further places with the witness's value beside a word that stands beside the witness, too."""
    if surroundings is None:
        return ()
    others = [slot for slot in surroundings.same(witness) if slot.first != witness.first and slot.unit == witness.unit]
    if not others:
        return ()
    contexts = surroundings.contexts
    beside = contexts.of(witness.first, witness.last).words | contexts.of(suspect.first, suspect.last).words
    found = [slot for slot in others if contexts.of(slot.first, slot.last).words & beside]
    return tuple(Span(*reading.span(slot)) for slot in found[:MOST_ECHOES])


def _clash(reading: Reading, kind: str, suspect: Slot, witness: Slot, chance: float) -> Clash:
    spans = Span(*reading.span(suspect)), Span(*reading.span(witness))
    return Clash(kind, *spans, _snippet(reading, suspect), _snippet(reading, witness), round(chance, 4))


def candidates(reading: Reading, background: Background) -> tuple[list[Pair], list[list[float]], Surroundings | None]:
    """The pairs of a reading that are worth judging, and their features."""
    found = pairs(reading, background.rarity)
    if not found:
        return [], [], None
    surroundings = Surroundings(reading, found[0][1], background)
    chosen = [pair for pair, _ in found]
    return chosen, features(chosen, surroundings), surroundings


_BACKGROUNDS: dict[str, Background] = {}


def background_of(model: Model) -> Background:
    """The model's tables of ordinary English, unpacked once."""
    known = _BACKGROUNDS.get(model.sha256)
    if known is None:
        if list(model.card.get("features", NAMES)) != list(NAMES):
            raise ModelError(f"model {model.name!r}: trained on other features; train it again or use the shipped one")
        known = _BACKGROUNDS[model.sha256] = Background.of(model.arrays)
    return known


def probabilities(rows: list[list[float]], model: Model) -> list[float]:
    """The calibrated chance of each row of features to be a contradiction."""
    import numpy as np

    arrays = model.arrays
    inputs = (np.asarray(rows, np.float32) - arrays["mean"]) / arrays["scale"]
    hidden = np.maximum(inputs @ arrays["hidden_weights"] + arrays["hidden_bias"], 0.0)
    odds = hidden @ arrays["weights"] + arrays["bias"]
    calibrated = arrays["slope"] * odds + arrays["offset"]
    return [float(chance) for chance in 1.0 / (1.0 + np.exp(-np.clip(calibrated, -30.0, 30.0)))]


def _sides(pair: Pair, surroundings: Surroundings | None) -> tuple[Slot, Slot]:
    """The statement that looks wrong first: the one that the article makes less often, or else the later one."""
    first, second = sorted((pair.one, pair.other), key=lambda slot: slot.first)
    if pair.kind == "negation":
        return pair.one, pair.other
    counts = surroundings.counts if surroundings else {}
    often = [counts.get((slot.kind, slot.value), 0) for slot in (first, second)]
    return (first, second) if often[0] < often[1] else (second, first)


def _snippet(reading: Reading, slot: Slot) -> str:
    sentence = reading.sentences[reading.sentence_of[slot.first]]
    low = max(sentence.first, slot.first - SNIPPET_TOKENS)
    high = min(sentence.last - 1, slot.last + SNIPPET_TOKENS)
    while high > slot.last and reading.tokens[high][0] in "\n.":
        high -= 1
    words = reading.text[reading.starts[low] : reading.ends[high]]
    return words.replace("\n", " ").replace("“", "‘").replace("”", "’")
