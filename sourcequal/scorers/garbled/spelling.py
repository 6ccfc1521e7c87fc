"""Words that are none: what an unknown word may be, and which real word it is near."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sourcequal.scorers.garbled.ngrams import Array, LanguageModel

PREFIXES = (
    "un re anti pre post non over under mis dis inter super sub co de out multi micro mini mega cyber "
    "bio eco euro tele auto geo "
    "hyper ultra semi pro neo pan poly trans ex fore up down off on in en em im counter cross intra "
    "extra meta nano photo electro"
).split()
SUFFIXES = frozenset(
    "s es ed d ing er ers r rs ist ists ism isms ish y ly ness less ful able ible like wise ward wards "
    "ship hood man men woman women "
    "ation ations ise ize ised ized ising izing isation ization al ally ic ical ity ette esque eth ies "
    "ier iest est or ors ment ments "
    "en ian ians ite ites ship ships dom holic gate fest athon land tech ware work works up proof free "
    "some most way ways time "
    "ability ably ance ence ant ent ous ate ated ates ative ary ery ster sters eer let lets ling lings "
    "ting ted ping ped ning ned".split()
)
LETTERS = "abcdefghijklmnopqrstuvwxyz"
FREQUENT = 4.0  # log count of a word that others are held to be mistakes for
KNOWN_PART = 3.0  # log count of the parts of a compound
LEAST_STEM = 6  # letters of a frequent word that a mistaken ending was put to


class Near(NamedTuple):
    """The real word that an unknown one is near, and whether it was formed wrongly rather than typed wrongly."""

    word: str
    formed: bool


def nearest(word: str, language: LanguageModel) -> Near | None:
    """The real word that an unknown one was meant to be; None where it may well be a word that we do not know."""
    numbers, counts = language.numbers, language.log_count
    if _derived(word, numbers) or _compound(word, numbers, counts):
        return None
    wrong = _wrongly_formed(word, numbers, counts)
    if wrong:
        return Near(wrong, True)
    best = max(_edits(word, numbers), key=lambda other: counts[numbers[other]], default=None)
    return Near(best, False) if best and counts[numbers[best]] >= FREQUENT else None


def _derived(word: str, numbers: Mapping[str, int]) -> bool:
    """Whether the word is a known one with a usual prefix or ending."""
    for prefix in PREFIXES:
        if word.startswith(prefix) and word[len(prefix) :] in numbers and len(word) - len(prefix) > 2:
            return True
    for cut in range(1, 7):
        stem, ending = word[:-cut], word[-cut:]
        if ending in SUFFIXES and len(stem) > 2:
            doubled = stem[:-1] if stem[-1] == stem[-2] else stem
            if stem in numbers or stem + "e" in numbers or stem + "y" in numbers or doubled in numbers:
                return True
    return False


def _compound(word: str, numbers: Mapping[str, int], counts: Array) -> bool:
    """Whether two known words make it."""
    for cut in range(3, len(word) - 2):
        first, second = numbers.get(word[:cut]), numbers.get(word[cut:])
        if first and second and min(counts[first], counts[second]) >= KNOWN_PART:
            return True
    return False


def _wrongly_formed(word: str, numbers: Mapping[str, int], counts: Array) -> str | None:
    """The word behind a false ending: a frequent word with letters after it that are no ending, or a verb made of a
    noun in -ation."""
    for cut in (2, 3):
        stem = word[:-cut]
        if len(stem) >= LEAST_STEM and counts[numbers.get(stem, 0)] >= FREQUENT and word[-cut:] not in SUFFIXES:
            return stem
    for ending in ("ing", "ed", "es"):
        stem = word.removesuffix(ending)
        if stem != word and stem.endswith("at") and stem + "ion" in numbers:
            return stem + "ion"
    return None


def _edits(word: str, numbers: Mapping[str, int]) -> Iterator[str]:
    """Known words one letter away: one left out, added, changed, or two swapped; the first letter stays."""
    for place in range(1, len(word) + 1):
        head, tail = word[:place], word[place:]
        made = [head + letter + tail for letter in LETTERS]
        if tail:
            made += [head + tail[1:], *(head + letter + tail[1:] for letter in LETTERS)]
        if len(tail) > 1:
            made.append(head + tail[1] + tail[0] + tail[2:])
        yield from (other for other in made if other in numbers)
