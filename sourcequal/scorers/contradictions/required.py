"""Where patterns have to be tried: each holds only where one of a few words stands that every match of it has.

Those words are read off the pattern itself, and one pass over a text finds the words of many patterns. So a sentence
is looked at closely by the few patterns that can hold in it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib import import_module
from itertools import product
from typing import Any

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.folding import fold
from sourcequal.rule import Pattern
from sourcequal.word_gates import word_places

_PARSER: Any = import_module("re._parser" if sys.version_info >= (3, 11) else "sre_parse")
MOST = 120  # words of one pattern
LONGEST = 24  # characters of a word; more of them tell nothing more
SHORTEST = 3
WORTH = 0.4  # the cost up to which a second set is looked for, too
#: Words that stand in nearly every sentence.
_FREQUENT = frozenset(
    "the and was were has had have for with that this from his her its are but not who which will been they she one "
    "all ing ers ion her ter ent ate".split()
)
Words = frozenset[str]


@lru_cache(maxsize=4096)
def required(form: Pattern) -> tuple[Words, ...]:
    """Folded words of which one stands in each match of a pattern: one set or two, or none where nothing has to."""
    _, found = _read(_PARSER.parse(form.source, form.flags))
    best = sorted(dict.fromkeys(found), key=_cost)
    second = next((other for other in best[1:] if _cost(other) < WORTH and not _overlap(best[0], other)), None)
    return tuple(words for words in (*best[:1], second) if words)


class Forms:
    """Some patterns, tried where their words stand."""

    def __init__(self, forms: Sequence[Pattern]) -> None:
        self.forms = tuple(forms)
        needed = [required(form) for form in self.forms]
        of: dict[str, list[int]] = {}  # word → the patterns that need it or one of its set
        for number, sets in enumerate(needed):
            for word in sets[0] if sets else ():
                of.setdefault(word, []).append(number)
        self._words = tuple(of)
        self._of = tuple(map(tuple, of.values()))
        self._besides = [tuple(sets[1]) if len(sets) > 1 else () for sets in needed]
        self._anywhere = [number for number, sets in enumerate(needed) if not sets]

    def sentences(self, document: Document) -> dict[int, list[Span]]:
        """For each pattern, by its number, the sentences in which it can hold, in order."""
        found: dict[Span, set[int]] = {}
        sentence = Span(0, 0)
        for word, start, end in word_places(document, self._words):
            if not sentence.start < end <= sentence.end:
                sentence = document.sentence_from(end - 1) or Span(start, end)
            found.setdefault(sentence, set()).update(self._of[word])
        where: dict[int, list[Span]] = {number: list(document.sentences) for number in self._anywhere}
        for sentence in sorted(found):
            said = document.folded[sentence.start : sentence.end]
            for number in found[sentence]:
                besides = self._besides[number]
                if not besides or any(map(said.__contains__, besides)):
                    where.setdefault(number, []).append(sentence)
        return where

    def matches(self, document: Document) -> Iterator[re.Match[str]]:
        """All matches over the text, by pattern and then in order."""
        for number, sentences in sorted(self.sentences(document).items()):
            for start, end in sentences:
                yield from self.forms[number].finditer(document.text, start, end)


@lru_cache(maxsize=512)
def forms_of(forms: tuple[Pattern, ...]) -> Forms:
    """The same for a tuple, made once."""
    return Forms(forms)


def _read(parsed: Any) -> tuple[Words | None, list[Words]]:
    """All that a part of a pattern matches, where that is a few strings, and sets of which each match has a word."""
    whole: Words | None = NOTHING  # all of it so far
    run: Words = NOTHING  # what was matched since the last part that can be anything
    found: list[Words] = []
    for code, value in parsed:
        part, sets = _part(str(code), value)
        found += sets
        whole = _joined(whole, part)
        joined = _joined(run, part)
        if joined is None:
            found.append(run)
        run = joined or part or NOTHING
    found.append(run)
    return whole, [cut for some in found if (cut := _cut(some))]


NOTHING: Words = frozenset({""})


def _joined(one: Words | None, other: Words | None) -> Words | None:
    """All strings of one set followed by one of the other; None where they are many or unknown."""
    if one is None or other is None or len(one) * len(other) > MOST:
        return None
    return frozenset(first + second for first, second in product(one, other))


def _part(name: str, value: Any) -> tuple[Words | None, list[Words]]:
    if name == "LITERAL":
        return frozenset({fold(chr(value))}), []
    if name == "IN":
        return _choice(value), []
    if name in ("AT", "ASSERT", "ASSERT_NOT"):
        return NOTHING, []
    if name == "SUBPATTERN":
        return _read(value[3])
    if name == "BRANCH":
        parts = [_read(branch) for branch in value[1]]
        words = _union([_best(*part) for part in parts])
        return _union([part[0] for part in parts]), [words] if words else []
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, most, inner = value
        exact, sets = _read(inner)
        if least == 0:
            return (exact | {""} if most == 1 and exact is not None and len(exact) < MOST else None), []
        return (exact if least == most == 1 else None), sets
    return None, []


def _best(exact: Words | None, sets: list[Words]) -> Words | None:
    """The words of a branch: those inside it, or all that it matches."""
    cut = _cut(exact) if exact is not None else None
    return min([*sets, *([cut] if cut else [])], key=_cost, default=None)


def _overlap(one: Words, other: Words) -> bool:
    """Whether a word of one set stands in one of the other, so that both are the same piece of a match."""
    return any(first in second or second in first for first in one for second in other)


def _choice(value: Any) -> Words | None:
    """The characters of a class, where they are few and told one by one."""
    chars = [chr(item) for code, item in value if str(code) == "LITERAL"]
    return frozenset(map(fold, chars)) if len(chars) == len(value) <= 4 else None


def _union(parts: list[Words | None]) -> Words | None:
    found: set[str] = set()
    for part in parts:
        if part is None:
            return None
        found |= part
    return frozenset(found) if len(found) <= MOST else None


def _cut(words: Words) -> Words | None:
    """Words that are long enough to look for, none where one of them is not."""
    if not words or any(len(word.strip()) < SHORTEST for word in words):
        return None
    return frozenset(word[:LONGEST] for word in words)


def _cost(words: Words) -> float:
    """How often words are likely to stand in a sentence, roughly."""
    return sum(1.0 if word.strip() in _FREQUENT else 0.3 ** min(len(word.strip()), 8) for word in words)
