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
#: Words that stand in nearly every sentence.
_FREQUENT = frozenset(
    "the and was were has had have for with that this from his her its are but not who which will been they she one "
    "all ing ers ion her ter ent ate".split()
)
Words = frozenset[str]


@lru_cache(maxsize=4096)
def required(form: Pattern) -> tuple[str, ...]:
    """Folded words of which one stands in each match of a pattern; none where nothing that is rare enough has to."""
    _, words = _read(_PARSER.parse(form.source, form.flags))
    return tuple(sorted(words)) if words else ()


class Forms:
    """Some patterns, tried where their words stand."""

    def __init__(self, forms: Sequence[Pattern]) -> None:
        self.forms = tuple(forms)
        words = [(word, number) for number, form in enumerate(self.forms) for word in required(form)]
        self._words = tuple(word for word, _ in words)
        self._numbers = tuple(number for _, number in words)
        self._anywhere = [number for number, form in enumerate(self.forms) if not required(form)]

    def sentences(self, document: Document) -> dict[int, list[Span]]:
        """For each pattern, by its number, the sentences in which it can hold, in order."""
        found: dict[int, set[Span]] = {}
        last, sentence = -1, None
        for word, _, end in word_places(document, self._words):
            if sentence is None or not last < end <= sentence.end:
                sentence = document.sentence_from(end - 1)
                last = sentence.start if sentence else end
            if sentence:
                found.setdefault(self._numbers[word], set()).add(sentence)
        everywhere = {number: list(document.sentences) for number in self._anywhere}
        return everywhere | {number: sorted(sentences) for number, sentences in found.items()}

    def matches(self, document: Document) -> Iterator[re.Match[str]]:
        """All matches over the text, by pattern and then in order."""
        for number, sentences in sorted(self.sentences(document).items()):
            for start, end in sentences:
                yield from self.forms[number].finditer(document.text, start, end)


@lru_cache(maxsize=512)
def forms_of(forms: tuple[Pattern, ...]) -> Forms:
    """The same for a tuple, made once."""
    return Forms(forms)


def _read(parsed: Any) -> tuple[Words | None, Words | None]:
    """All that a part of a pattern matches, where that is a few strings, and words of which each match has one."""
    whole: Words | None = NOTHING  # all of it so far
    run: Words = NOTHING  # what was matched since the last part that can be anything
    found: list[Words] = []
    for code, value in parsed:
        part, words = _part(str(code), value)
        if words:
            found.append(words)
        whole = _joined(whole, part)
        joined = _joined(run, part)
        if joined is None:
            found.append(run)
        run = joined or part or NOTHING
    found.append(run)
    usable = [cut for some in found if (cut := _cut(some))]
    return whole, min(usable, key=_cost, default=None)


NOTHING: Words = frozenset({""})


def _joined(one: Words | None, other: Words | None) -> Words | None:
    """All strings of one set followed by one of the other; None where they are many or unknown."""
    if one is None or other is None or len(one) * len(other) > MOST:
        return None
    return frozenset(first + second for first, second in product(one, other))


def _part(name: str, value: Any) -> tuple[Words | None, Words | None]:
    if name == "LITERAL":
        return frozenset({fold(chr(value))}), None
    if name == "IN":
        return _choice(value), None
    if name in ("AT", "ASSERT", "ASSERT_NOT"):
        return NOTHING, None
    if name == "SUBPATTERN":
        return _read(value[3])
    if name == "BRANCH":
        parts = [_read(branch) for branch in value[1]]
        exact = _union([part[0] for part in parts])
        words = _union([_better(*part) for part in parts])
        return exact, words
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, most, inner = value
        exact, words = _read(inner)
        if most == 1 and least == 0:
            return (exact | {""} if exact is not None and len(exact) < MOST else None), None
        return (exact if least == most == 1 else None), (words if least else None)
    return None, None


def _better(exact: Words | None, words: Words | None) -> Words | None:
    """The words of a branch: those inside it, or all that it matches."""
    cut = _cut(exact) if exact is not None else None
    usable = [some for some in (cut, words) if some]
    return min(usable, key=_cost, default=None)


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
