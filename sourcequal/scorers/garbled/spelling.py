"""Words that are none: what an unknown word may be, and which real word it is near."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

import numpy as np

from sourcequal.scorers.garbled import lexing
from sourcequal.scorers.garbled.ngrams import Array, LanguageModel

PREFIXES = frozenset(
    "un re anti pre post non over under mis dis inter super sub co de out multi micro mini mega cyber bio eco euro "
    "tele auto geo hyper ultra semi pro neo pan poly trans ex fore up down off on in en em im counter cross intra "
    "extra meta nano photo electro".split()
)
LONGEST_PREFIX = max(map(len, PREFIXES))
SUFFIXES = frozenset(
    "s es ed d ing er ers r rs ist ists ism isms ish y ly ness less ful able ible like wise ward wards ship hood man "
    "men woman women ation ations ise ize ised ized ising izing isation ization al ally ic ical ity ette esque eth ies "
    "ier iest est or ors ment ments en ian ians ite ites ship ships dom holic gate fest athon land tech ware work "
    "works up proof free some most way ways time ability ably ance ence ant ent ous ate ated ates ative ary ery ster "
    "sters eer let lets ling lings ting ted ping ped ning ned".split()
)
# Endings of rare and learned words: cabinetry, authorial, transferee, Hoya imperialis, a salmonid, the caveatrix. Many
# slips look like them, so that they make no word known; but a word that has one was not formed wrongly.
LEARNED = tuple("ry ries ial ee ees ine ines ii is us um id ids oid oids rix ae ia ium ose ol yl ene ane oma".split())
LETTERS = "abcdefghijklmnopqrstuvwxyz"
FREQUENT = 4.0  # log count of a word that others are held to be mistakes for
KNOWN_PART = 3.0  # log count of the parts of a compound
LONGEST_COMPOUND = 40  # letters
LEAST_STEM = 6  # letters of a frequent word that a mistaken ending was put to


class Near(NamedTuple):
    """The real word that an unknown one is near, and whether it was formed wrongly rather than typed wrongly."""

    word: str
    formed: bool


def nearest(words: Sequence[str], language: LanguageModel) -> dict[str, Near]:
    """The real words that unknown ones were meant to be, for those that can hardly be words that we do not know."""
    origins = {word: (_derivations(word), _compounds(word), _stems(word)) for word in words}
    parts = list({part for bases, pairs, stems in origins.values() for part in (*bases, *chain(*pairs), *stems)})
    counts = dict(zip(parts, _counts_of(parts, language), strict=True))
    near, rest = dict[str, Near](), list[str]()
    for word, (bases, pairs, stems) in origins.items():
        if _is_formed(bases, pairs, counts):
            continue
        if stem := next((stem for stem, least in stems.items() if counts[stem] >= least), None):
            near[word] = Near(stem, True)
        else:
            rest.append(word)
    return near | _typed(rest, language)


def _typed(words: Sequence[str], language: LanguageModel) -> dict[str, Near]:
    """The most frequent word that is one letter away from each word, where one is frequent; looked up at once."""
    if not words:
        return {}
    sums = [_edit_sums(word) for word in words]
    counts = np.split(language.counts_of_sums(np.concatenate(sums)), np.cumsum(list(map(len, sums)))[:-1])
    likely = ((word, own) for word, own in zip(words, counts, strict=True) if own.max() >= FREQUENT)
    return {word: Near(_edit(word, int(own.argmax())), False) for word, own in likely}


def formed(words: Sequence[str], language: LanguageModel) -> set[str]:
    """Those of some unknown words that English makes of known ones: dunged, earlies, smokebox."""
    origins = {word: (_derivations(word), _compounds(word)) for word in words}
    parts = list({part for bases, pairs in origins.values() for part in (*bases, *chain(*pairs))})
    counts = dict(zip(parts, _counts_of(parts, language), strict=True))
    return {word for word, (bases, pairs) in origins.items() if _is_formed(bases, pairs, counts)}


def _is_formed(bases: Sequence[str], pairs: Sequence[tuple[str, str]], counts: dict[str, float]) -> bool:
    """Whether a word that these were made of is known, or two that are no rare ones."""
    derived = any(counts[base] >= 0 for base in bases)
    return derived or any(min(counts[first], counts[second]) >= KNOWN_PART for first, second in pairs)


def _counts_of(words: Sequence[str], language: LanguageModel) -> list[float]:
    """Log counts of words, below zero for unknown ones; all are looked up at once."""
    return list(language.counts_of(words).tolist()) if words else []


def _derivations(word: str) -> list[str]:
    """What the word may be derived from by a usual prefix or ending."""
    bases = [word[cut:] for cut in range(2, min(LONGEST_PREFIX + 1, len(word) - 2)) if word[:cut] in PREFIXES]
    for cut in range(1, 7):
        stem, ending = word[:-cut], word[-cut:]
        if ending in SUFFIXES and len(stem) > 2:
            doubled = stem[:-1] if stem[-1] == stem[-2] else stem
            bases += (stem, stem + "e", stem + "y", doubled)
    return [*bases, word.removesuffix("ily") + "y"] if word.endswith("ily") else bases


def _compounds(word: str) -> list[tuple[str, str]]:
    """The pairs of words that it may be made of; none of a string that is too long to be one."""
    if len(word) > LONGEST_COMPOUND:
        return []
    return [(word[:cut], word[cut:]) for cut in range(3, len(word) - 2)]


def _stems(word: str) -> dict[str, float]:
    """The words behind a false ending, with the log count that they need: a frequent word with letters after it that
    are no ending, or a verb made of a noun in -ation."""
    ends = [cut for cut in (2, 3) if len(word) - cut >= LEAST_STEM and word[-cut:] not in SUFFIXES]
    stems = {} if word.endswith(LEARNED) else {word[:-cut]: FREQUENT for cut in ends}
    for ending in ("ing", "ed", "es"):
        if word.endswith("at" + ending):
            stems[word.removesuffix(ending) + "ion"] = 0.0
    return stems


EDITS = 2 * len(LETTERS) + 2  # at one place


def _edit(word: str, number: int) -> str:
    """What is one letter away, by number: at each place a letter added, one left out, changed, or two swapped.

    The first letter stays.
    """
    place, kind = divmod(number, EDITS)
    head, tail = word[: place + 1], word[place + 1 :]
    if kind < len(LETTERS):
        return head + LETTERS[kind] + tail
    if kind == EDITS - 1:
        return head + tail[1::-1] + tail[2:]
    return head + LETTERS[kind - len(LETTERS) - 1 : kind - len(LETTERS)] + tail[1:]


def _edit_sums(word: str) -> Array:
    """The sum of each edit as `lexing.sums_of` gives it; the word's own where there is no such edit.

    The strings would be hundreds for each word, and nearly none is a word.
    """
    size, (up, down) = len(word), lexing.powers_for(len(word) + 1)
    letters, own = map(lexing.values_of, (LETTERS, word))
    before = np.concatenate([[np.uint64(0)], (own * up[:size]).cumsum()])  # the sum of the letters before each place
    after = before[-1] - before
    sums = np.full((size, EDITS), before[-1])
    added, left_out, changed, swapped = np.split(sums, [len(LETTERS), len(LETTERS) + 1, EDITS - 1], axis=1)
    added[:] = (before[1:] + after[1:] * up[1])[:, None] + letters * up[1 : size + 1, None]
    left_out[:-1, 0] = before[1:-1] + after[2:] * down[1]
    changed[:-1] = before[-1] + (letters - own[1:, None]) * up[1:size, None]
    swapped[:-2, 0] += (own[2:] - own[1:-1]) * (up[1 : size - 1] - up[2:size])
    return np.asarray(sums.ravel())
