"""The words that are read off a form: each of its matches has one of them."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module

import pytest

import sourcequal.scorers.contradictions as family
from sourcequal import Document
from sourcequal.rule import Example, Pattern, pattern, unmark
from sourcequal.scorers import built_in_rules
from sourcequal.scorers.contradictions.anchors import Forms, needed_by, words_of


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (r"\bnobody was (?:hurt|injured)\b", {"nobody was hurt", "nobody was injured"}),
        (r"[A-Z]\w+ (?:died|was (?:[a-z]+ )?killed)", {"died", "killed"}),
        (r"(?<!no )survivors?(?! of)", {"survivor", "survivors"}),
        (r"(?i:THE) (?P<n>\d+) dead", {" dead"}),
        (r"(?:first|second)+ [)(x-z] r", {"first", "second"}),
        (r"\w+ (?:rose)? \d+", None),
    ],
)
def test_words_of_a_form(source: str, words: set[str] | None) -> None:
    assert words_of(pattern(source)) == words


def patterns() -> list[Pattern]:
    """Every pattern that a module of the family has a name for, alone or in a tuple."""
    found: dict[str, Pattern] = {}
    for module in pkgutil.iter_modules(family.__path__, f"{family.__name__}."):
        for value in vars(import_module(module.name)).values():
            named = value if isinstance(value, tuple) else (value,)
            found |= {each.source: each for each in named if isinstance(each, Pattern)}
    return list(found.values())


def test_each_kind_of_word_that_a_form_needs() -> None:
    form = pattern(r"(?:mayor|mayoress) (?:\w+ )?(?:was|is) [a-z]+ (?P<how>\w+-)?(?:elected|chosen)(?= by)")
    kinds = {frozenset(map(str.strip, kind)) for kind in needed_by(form)}
    assert kinds == {frozenset({"mayor", "mayoress"}), frozenset({"was", "is"}), frozenset({"elected", "chosen"})}


def test_each_match_in_the_examples_of_rules_has_a_word() -> None:
    """Over all patterns and all examples of the family: a form is never tried in too few places."""
    codes = (rule for rule in built_in_rules() if rule.dimension == "contradictions")
    texts = [unmark(Example.of(example).text).text for rule in codes for example in (*rule.bad, *rule.good)]
    text = "\n".join(texts)
    matched = 0
    for form in patterns():
        needed = needed_by(form)
        for match in form.finditer(text) if needed else ():
            matched += 1
            folded = Document.from_text(match[0]).folded
            for words in needed:
                assert any(word in folded for word in words), (form.source[:80], match[0], words)
    assert matched > 1000


def test_forms_are_tried_where_their_words_stand_and_those_without_any_everywhere() -> None:
    document = Document.from_text("Nobody was hurt. Nine were at home. The dog was hurt.", language="en")
    forms = Forms((pattern(r"[A-Z]\w+ was hurt"), pattern(r"[A-Z]\w+ \w+ at")))
    assert [match[0] for match in forms.matches(document)] == ["Nobody was hurt", "Nine were at"]


def test_a_form_is_not_tried_where_it_lacks_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    form = pattern(r"(?:mayor|mayoress) (?:\w+ )?(?:resigned|died)")
    document = Document.from_text("The mayor spoke. The mayor resigned. Nobody died.", language="en")
    tried: list[str] = []
    find = form.finditer

    def finditer(text: str, start: int = 0, end: int = 0) -> Iterator[re.Match[str]]:
        tried.append(text[start:end])
        return find(text, start, end)

    monkeypatch.setitem(form.__dict__, "finditer", finditer)
    assert [match[0] for match in Forms((form,)).matches(document)] == ["mayor resigned"]
    assert tried == ["The mayor resigned."]
