"""What ordinary English knows of words, counted and learned in clean articles for the ranking of contradictions.

Three tables: how rare a word is, vectors of the company that words keep, and how well words fit where they stand. The
last is learned by telling the word of an article from one that could stand in its place.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

import numpy as np

from sourcequal.scorers.contradictions import vocabulary as v
from sourcequal.scorers.contradictions.background import (
    ASSERTED,
    CLOZE_SCALE,
    DENIED,
    FITTED,
    RARITY_SCALE,
    VECTOR_SCALE,
    contexts,
    fillings,
    places,
    polar,
    sizes,
)
from sourcequal.scorers.contradictions.claims import Reading
from sourcequal.scorers.contradictions.facts import SLOT_KINDS, Facts
from sourcequal.training.edits import AUXILIARIES, other_words

Array = np.ndarray[Any, Any]

RARITY_SIZE = 1 << 16
CLOZE_SIZE = 1 << 20
DIMENSIONS = 32
REACH = 5  # content words on each side that a word keeps company with
COMPANIONS = 4096  # the commonest stems, by which company is told
SHIFT = 0.75  # power that counts of companions are smoothed with
MERGED = 20  # batches whose counts are brought together at once
LEAST_SEEN = 20  # companions that a stem must have been seen with to get a vector
CLOZE_RATE = 0.03  # of learning
CLOZE_DECAY = 3e-7
CLOZE_PASSES = 2
VERB_SHARE = 0.3  # of the verbs that could be denied
OWN_SHARE = 0.5  # of the wrong fillings come from elsewhere in the article, the rest from our word lists
DENIAL_REACH = 6  # tokens before a verb in which no negation may stand
_AUXILIARIES = np.array([v.code_of(word) for word in sorted(AUXILIARIES)], np.uint32)

Example = tuple[Array, Array, Array]


def rarity_table(batches: Sequence[Facts]) -> Array:
    """The rarity of stems by their hash, in steps of `RARITY_SCALE`."""
    counts, total = np.zeros(RARITY_SIZE), 0
    for facts in batches:
        docs = facts.sentence_doc[facts.sentence[facts.content]]
        seen = np.unique(docs * RARITY_SIZE + (facts.stem[facts.content] & np.uint32(RARITY_SIZE - 1)))
        counts += np.bincount(seen % RARITY_SIZE, minlength=RARITY_SIZE)
        total += len(facts.readings)
    rarity = np.log(total / (1 + counts)) / 2
    return np.round(np.clip(rarity, 0, 255 / RARITY_SCALE) * RARITY_SCALE).astype(np.uint8)


def vector_table(batches: Sequence[Facts]) -> Array:
    """Vectors of stems: the company they keep, brought down to few dimensions (positive mutual information, SVD)."""
    from scipy.sparse import csr_matrix
    from sklearn.utils.extmath import randomized_svd

    table = _company(batches).tocoo()
    by_word = np.asarray(table.sum(1)).ravel()
    by_companion = np.asarray(table.sum(0)).ravel() ** SHIFT
    expected = by_word[table.row] * by_companion[table.col] / by_companion.sum()
    values = np.maximum(np.log(table.data / np.maximum(expected, 1e-9)), 0.0) * (by_word[table.row] >= LEAST_SEEN)
    mutual = csr_matrix((values, (table.row, table.col)), shape=table.shape)
    found, scale, _ = randomized_svd(mutual, DIMENSIONS, random_state=0)
    vectors = found * np.sqrt(scale)
    vectors /= np.sqrt((vectors**2).sum(1, keepdims=True)) + 1e-9
    answer: Array = np.round(vectors * VECTOR_SCALE).astype(np.int8)
    return answer


def _company(batches: Sequence[Facts]) -> Any:
    """How often each stem stands near each of the commonest ones in a sentence: a sparse matrix."""
    from scipy.sparse import csr_matrix

    stems = [(facts.stem[facts.content] & np.uint32(RARITY_SIZE - 1)).astype(np.int64) for facts in batches]
    counts = sum(np.bincount(found, minlength=RARITY_SIZE) for found in stems)
    column = np.full(RARITY_SIZE, -1)
    column[np.argsort(-counts, kind="stable")[:COMPANIONS]] = np.arange(COMPANIONS)
    total = csr_matrix((RARITY_SIZE, COMPANIONS), dtype=np.float32)
    for at in range(0, len(batches), MERGED):
        rows, columns = [], []
        for found, facts in zip(stems[at : at + MERGED], batches[at : at + MERGED], strict=True):
            sentence = facts.sentence[facts.content]
            for step in range(1, REACH + 1):
                together = sentence[step:] == sentence[:-step]
                one, other = found[:-step][together], found[step:][together]
                for word, companion in ((one, other), (other, one)):
                    known = column[companion] >= 0
                    rows.append(word[known])
                    columns.append(column[companion[known]])
        row, col = np.concatenate(rows), np.concatenate(columns)
        total = total + csr_matrix((np.ones(len(row), np.float32), (row, col)), shape=total.shape)
    return total


def cloze_examples(batches: Sequence[Facts], chance: random.Random) -> list[Example]:
    """Contexts of slots with what stands there and what could have: a word of the article, or of our lists."""
    return [_cloze_examples(facts, chance) for facts in batches]


def _cloze_examples(facts: Facts, chance: random.Random) -> Example:
    read = len(facts.slots)
    facts.append(_verbs(facts, chance), "asserted")
    facts.read_beside()
    own = fillings(facts, np.arange(len(facts.slots)))
    alike: dict[tuple[int, int], list[int]] = {}
    for slot, key in enumerate(zip(facts.slot_doc.tolist(), facts.slot_kind.tolist(), strict=True)):
        alike.setdefault(key, []).append(slot)
    picked, wrong = [], []
    for slot in range(len(facts.slots)):
        other = _wrong_filling(facts, slot, read, alike, own, chance)
        if other is not None and other[0] not in (0, own[slot, 0]):
            picked.append(slot)
            wrong.append(other)
    slots = np.array(picked, np.int64)
    return contexts(facts, slots), own[slots], np.array(wrong, np.uint32).reshape(-1, 2)


def _wrong_filling(
    facts: Facts, slot: int, read: int, alike: dict[tuple[int, int], list[int]], own: Array, chance: random.Random
) -> tuple[int, int] | None:
    """Two codes of what could stand in a slot and does not; None where the slot is left out."""
    kind = SLOT_KINDS[facts.slot_kind[slot]]
    if kind in ("negation", "asserted"):
        known = kind == "asserted" and slot < read  # denied elsewhere in the article: no fair sample of verbs
        code = ASSERTED if kind == "negation" else DENIED
        return None if known else tuple(polar(facts.stem[facts.last[[slot]]], code)[0].tolist())
    if kind not in FITTED:
        return None
    if kind != "opposite" and chance.random() < OWN_SHARE:
        other = chance.choice(alike[int(facts.slot_doc[slot]), int(facts.slot_kind[slot])])
        return tuple(own[other].tolist()) if facts.value[other] != facts.value[slot] else None
    words = other_words(facts.readings[int(facts.slot_doc[slot])], facts.slots[slot], chance)
    return _codes(words, kind) if words else None


def _codes(words: str, kind: str) -> tuple[int, int] | None:
    """The codes of a filling that is given as text, as `fillings` gives them."""
    reading = Reading(words)
    forms = [int.from_bytes(word.packed[4:8], "little") for word in reading.words]
    if not forms:
        return None
    word = forms[-1] if len(forms) == 1 else forms[-1] ^ forms[0] << 1 & 0xFFFFFFFF
    if kind not in ("number", "ordinal"):
        return word, 0
    sizes_read = [float(slot.value) for slot in reading.slots if type(slot.value) in (int, float)]  # type: ignore[arg-type]
    return (word, int(sizes(np.array(sizes_read[:1]))[0])) if sizes_read else None


def _verbs(facts: Facts, chance: random.Random) -> Array:
    """A sample of the words that could be denied and are not: after an auxiliary, or in the past."""
    able = np.isin(facts.kind, (v.PLAIN, v.POLE)) & ~facts.capital
    past = np.array([token.endswith("ed") for reading in facts.readings for token in reading.tokens])
    before = np.concatenate([[np.uint32(0)], facts.form[:-1]])
    negators = np.concatenate([[0], np.cumsum(facts.kind == v.NEGATOR)])
    place = np.arange(len(facts.kind))
    low = np.maximum(facts.sentence_first[facts.sentence], place - DENIAL_REACH)
    able &= (negators[place] == negators[low]) & (past | np.isin(before, _AUXILIARIES))
    chosen = np.flatnonzero(able)
    draw = np.random.default_rng(chance.randrange(1 << 30)).random(len(chosen))
    return chosen[draw < VERB_SHARE]


def cloze_table(examples: Sequence[Example]) -> Array:
    """Weights of how well fillings fit contexts, learned by telling what stands there from what does not."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import SGDClassifier

    model = SGDClassifier(
        loss="log_loss",
        alpha=CLOZE_DECAY,
        fit_intercept=False,
        learning_rate="constant",
        eta0=CLOZE_RATE,
        random_state=0,
    )
    for number, (context, right, wrong) in enumerate(tuple(examples) * CLOZE_PASSES):
        count = len(context)
        sides = [places(context, filling, CLOZE_SIZE).reshape(count, -1) for filling in (right, wrong)]
        columns = np.concatenate(sides, axis=1)
        labels = np.where(np.random.default_rng(number).random(count) < 0.5, 1, -1)
        signs = np.repeat([1.0, -1.0], sides[0].shape[1])[None, :] * labels[:, None] * (columns != 0)
        ends = np.arange(count + 1) * columns.shape[1]
        inputs = csr_matrix((signs.ravel(), columns.ravel().astype(np.int32), ends), shape=(count, CLOZE_SIZE))
        inputs.sum_duplicates()
        model.partial_fit(inputs, labels, classes=[-1, 1])
    found: Array = np.round(np.clip(model.coef_[0] * CLOZE_SCALE, -127, 127)).astype(np.int8)
    return found
