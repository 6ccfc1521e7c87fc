"""The words that open a rule of page furniture reach every form that the rule knows.

Such a rule is called with the lines on which one of its words stands. A form without such a word is never looked at,
and nothing else would tell.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Any

import pytest

from sourcequal.folding import fold
from sourcequal.patterns import Pattern
from sourcequal.rule import Rule
from sourcequal.scorers import family_rules

# Python's own reading of a pattern; its module has had two names.
PARSER: Any = import_module("re._parser" if sys.version_info >= (3, 11) else "sre_parse")
ANYTHING = "\0"  # stands for signs that a form leaves open
FEW_SIGNS = 4  # of a set whose members are tried one by one
# What rules match with the lines that hold one of their words; other patterns may look elsewhere.
FORMS = ("VARIABLE", "ELSEWHERE", "CREDIT", "DISCLAIMER", "FRAME", "LABEL", "NOTICE", "REPRINT", "REQUEST")

Item = tuple[Any, Any]


class Gate:
    """The words of a rule as states: the end of a text that may yet become a word."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = tuple(words)
        self.beginnings = {word[:length] for word in self.words for length in range(len(word) + 1)}
        self.opened = False

    def walk(self, form: Iterable[Item], states: set[str]) -> set[str]:
        """The states after a form in which no word has stood yet; notes whether one has stood in any other."""
        for kind, fact in form:
            name = str(kind)
            if name == "LITERAL":
                states = self._read(states, [chr(fact)])
            elif name == "IN":
                states = self._read(states, _members(fact))
            elif name == "SUBPATTERN":
                states = self.walk(fact[3], states)
            elif name == "BRANCH":
                states = set().union(*(self.walk(branch, states) for branch in fact[1]))
            elif name.endswith("_REPEAT"):
                states = self._repeat(fact, states)
            elif name not in ("AT", "ASSERT", "ASSERT_NOT"):
                states = self._read(states, [ANYTHING])
        return states

    def _repeat(self, fact: tuple[int, int, Sequence[Item]], states: set[str]) -> set[str]:
        """The form as often as it has to stand, once more, and more often with anything in between."""
        least, most, form = fact
        for _ in range(least):
            states = self.walk(form, states)
        if most == least:
            return states
        once = self.walk(form, states)
        return states | once | self.walk(form, self._read(once, [ANYTHING]))

    def _read(self, states: set[str], signs: Iterable[str]) -> set[str]:
        after = set()
        for state in states:
            for sign in signs:
                end = state
                for char in fold(sign.lower()):
                    end = self._longest(end + char)
                if end in self.words:
                    self.opened = True
                else:
                    after.add(end)
        return after

    def _longest(self, text: str) -> str:
        """The longest end of a text that is a word or begins one."""
        if text.endswith(self.words):
            return next(word for word in self.words if text.endswith(word))
        return next(text[start:] for start in range(len(text) + 1) if text[start:] in self.beginnings)


def _members(facts: Sequence[Item]) -> list[str]:
    """The signs of a set where they are few or digits, or else what stands for anything."""
    if any(str(fact) == "CATEGORY_DIGIT" for _, fact in facts):
        return list("0123456789")
    if all(str(kind) == "LITERAL" for kind, _ in facts) and len(facts) <= FEW_SIGNS:
        return [chr(code) for _, code in facts]
    return [ANYTHING]


def alternatives(form: Iterable[Item]) -> list[list[Item]]:
    """The forms between the outermost bars of a pattern."""
    items = list(form)
    if len(items) == 1 and str(items[0][0]) == "SUBPATTERN":
        return alternatives(items[0][1][3])
    if len(items) == 1 and str(items[0][0]) == "BRANCH":
        return [inner for branch in items[0][1][1] for inner in alternatives(branch)]
    return [items]


def unreached(pattern: Pattern, words: Iterable[str]) -> list[int]:
    """Which alternatives of a pattern, counted from 0, can hold none of the words."""
    found = []
    for number, form in enumerate(alternatives(PARSER.parse(pattern.source, pattern.flags))):
        gate = Gate(words)
        if gate.walk(form, {""}) and not gate.opened:
            found.append(number)
    return found


@pytest.mark.parametrize(
    ("form", "words", "expected"),
    [
        (r"(?:read more|see \d+ photos|buy it)", ("more", "photos"), [2]),
        (r"(?:e-?mails?|log ?in)", ("email", "log in"), []),
        (r"(?:page \d+|part [ab] of)", ("page 7", "b of"), []),
        (r"(?:vol\.? \d|no \w+ yet)", ("volume", "no ye"), [0, 1]),
        (r"sign(?: me){0,2} up", ("sign up",), []),
    ],
)
def test_alternatives_that_hold_no_word_are_told(form: str, words: tuple[str, ...], expected: list[int]) -> None:
    assert unreached(Pattern(form), words) == expected


@pytest.mark.parametrize(
    "rule", [rule for rule in family_rules("boilerplate") if rule.words], ids=lambda rule: rule.code
)
def test_every_form_of_a_gated_rule_holds_a_word_that_opens_it(rule: Rule) -> None:
    for name, pattern in vars(import_module(rule.function.__module__)).items():
        if isinstance(pattern, Pattern) and name in FORMS:
            assert unreached(pattern, rule.words) == [], name
