"""What ordinary English knows of words: how rare one is, which words it keeps company with, what fits where.

All tables are hashed, so no text of their sources can be read out of them.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from sourcequal.scorers.contradictions.facts import KIND_NUMBERS, Array, Facts, among, codes, kind_table
from sourcequal.scorers.contradictions.manner import DIGITS

RARITY_SCALE = 32.0  # steps of one unit of rarity in the table of bytes
CLOZE_SCALE = 32.0  # steps of one natural logarithm of odds in the table of fits
VECTOR_SCALE = 127.0  # steps of the unit vectors of words
CONTEXT_FEATURES = 20  # what `contexts` gives a slot
_MIX = np.uint32(0x9E3779B1)
_FILL = np.uint32(0x85EBCA77)
_NUMERAL = np.uint32(7)  # stands for every token that begins with a digit
_EDGE = np.ones(1, np.uint32)  # stands for the beginning or end of a sentence
_SEEDS = np.arange(1, 10, dtype=np.uint32) * np.uint32(0x27D4EB2F)  # of tokens by their place, and of couples
DENIED, ASSERTED = np.uint32(0x51ED270B), np.uint32(0x2545F491)
_DO = codes("do does did")
#: Kinds of slots whose fillings are worth a look; names, dates and years fit anywhere.
FITTED = ("number", "people", "country", "place", "opposite", "negation", "asserted", "role")
_SIZED = kind_table("number", "ordinal")


class Background:
    """Tables by the hash of a stem: rarity (half the natural logarithm of articles to one that has it) and vectors;
    and by the hash of a context with a word: how well the word fits there (natural logarithm of odds)."""

    def __init__(self, arrays: Mapping[str, Array]) -> None:
        self.rarity = arrays["rarity"].astype(np.float32) / np.float32(RARITY_SCALE)
        self.vectors, self.cloze = arrays["vectors"], arrays["cloze"]  # in steps, since few of them are looked up

    def rarities(self, stems: Array) -> Array:
        """The rarity of each stem of an array of hashes; 0 for the hash 0, which stands for no word."""
        found: Array = self.rarity[stems & np.uint32(len(self.rarity) - 1)] * (stems != 0)
        return found

    def vectors_of(self, stems: Array) -> Array:
        """The vectors of an array of stem hashes, in a last axis of their own."""
        steps = self.vectors[stems & np.uint32(len(self.vectors) - 1)]
        found: Array = steps.astype(np.float32) / np.float32(VECTOR_SCALE)
        return found

    def fit(self, contexts: Array, fills: Array) -> Array:
        """How well fillings (n × codes) fit contexts (n × `CONTEXT_FEATURES`), in natural logarithms of odds."""
        weights = self.cloze[places(contexts, fills, len(self.cloze))]
        found: Array = weights.sum((1, 2), dtype=np.int32) / np.float32(CLOZE_SCALE)
        return found


def places(contexts: Array, fills: Array, size: int) -> Array:
    """Where the weights of contexts (n × c) with fillings (n × f) stand in a table: n × c × f, 0 for no filling."""
    mixed = (contexts[:, :, None] ^ (fills[:, None, :] * _FILL)) * _MIX
    found = (mixed ^ (mixed >> np.uint32(15))) & np.uint32(size - 1)
    return np.where((contexts != 0)[:, :, None] & (fills != 0)[:, None, :], np.maximum(found, 1), 0)


def contexts(facts: Facts, slots: Array) -> Array:
    """The context of each slot as hashes: the tokens beside it, couples of them, and the content words around it."""
    forms = np.concatenate([np.where(facts.manner & DIGITS, _NUMERAL, facts.form), _EDGE])  # the last for place -1
    denied = facts.slot_kind[slots] == KIND_NUMBERS["negation"]
    helped = denied & among(forms[facts.before_at[slots, 0]], _DO)  # “did not grow” stands where “grew” would
    at = np.where(helped[:, None], facts.before_at[slots, 1:4], facts.before_at[slots, :3])
    before, after = forms[at], forms[facts.after_at[slots, :3]]
    found = np.empty((len(slots), CONTEXT_FEATURES), np.uint32)
    found[:, :3], found[:, 3:6] = before * np.uint32(5), after * np.uint32(5)
    couples = (before[:, 0], after[:, 0]), (before[:, 1], before[:, 0]), (after[:, 0], after[:, 1])
    for column, (one, other) in enumerate(couples, 6):
        found[:, column] = one * np.uint32(3) ^ other
    found[:, :9] += _SEEDS
    found[:, 9:-1] = facts.beside[slots]
    found[:, -1] = np.where(denied, KIND_NUMBERS["asserted"], facts.slot_kind[slots]) + 99
    return found


def fillings(facts: Facts, slots: Array) -> Array:
    """What stands in each slot, as two codes: the word itself, and for numbers how large they are.

    For words that are denied or asserted the codes are whether they are denied, alone and with the word.
    """
    word = facts.form[facts.last[slots]]
    word = np.where(
        facts.first[slots] == facts.last[slots], word, word ^ facts.form[facts.first[slots]] << np.uint32(1)
    )
    kind = facts.slot_kind[slots]
    found = np.zeros((len(slots), 2), np.uint32)
    found[:, 0] = word
    sized = _SIZED[kind].nonzero()[0]
    found[sized, 1] = sizes(facts.size[slots[sized]])
    for name, code in (("negation", DENIED), ("asserted", ASSERTED)):
        chosen = (kind == KIND_NUMBERS[name]).nonzero()[0]
        if len(chosen):
            found[chosen] = polar(facts.stem[facts.last[slots[chosen]]], code)
    return found


def polar(stems: Array, code: np.uint32) -> Array:
    """The filling of words that are denied or asserted."""
    return np.stack([np.full(len(stems), code), stems * np.uint32(31) ^ code], axis=1).astype(np.uint32)


def sizes(values: Array) -> Array:
    """A code for the magnitude of each number and whether it is whole or round."""
    magnitude = np.floor(np.log2(np.abs(values) + 1.0) * 1.5).astype(np.int64)
    shape = (values % 1 != 0) + 2 * (values % 10 == 0)
    found: Array = (magnitude * 4 + shape + 1000).astype(np.uint32)
    return found
