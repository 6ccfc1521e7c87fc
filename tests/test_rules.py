"""Every rule against its own marked examples, and the examples against the house rules."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sourcequal.scorers
from sourcequal.finding import PREFIXES
from sourcequal.folding import fold
from sourcequal.rule import Example, Rule
from sourcequal.scorers import built_in_rules
from sourcequal.scorers.boilerplate.bp104_donation_appeal import REQUEST, WORDS
from sourcequal.testing import check_bad, check_completeness, check_good

RULES = built_in_rules()


def examples(kind: str) -> list[Any]:
    return [
        pytest.param(rule, example, id=f"{rule.code}-{number}")
        for rule in RULES
        for number, example in enumerate(getattr(rule, kind), 1)
    ]


def earlier(rule: Rule) -> list[Rule]:
    """The rules of the same family before it, whose findings it may read."""
    return [other for other in RULES if other.dimension == rule.dimension and other.code < rule.code]


@pytest.mark.parametrize(("rule", "example"), examples("bad"))
def test_bad_example_is_found_exactly(rule: Rule, example: str | Example) -> None:
    check_bad(rule, example, earlier(rule))


@pytest.mark.parametrize(("rule", "example"), examples("good"))
def test_good_example_is_left_alone(rule: Rule, example: str | Example) -> None:
    check_good(rule, example, earlier(rule))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rule_is_complete_and_stands_in_its_own_file(rule: Rule) -> None:
    check_completeness(rule)
    assert rule.function.__module__.rsplit(".", 1)[1] == f"{rule.code.lower()}_{rule.function.__name__}"


def test_codes_and_names_are_unique_and_every_rule_file_holds_one_rule() -> None:
    files = [
        path.stem
        for path in Path(sourcequal.scorers.__file__).parent.glob("*/*.py")
        if re.match(rf"({'|'.join(PREFIXES)})\d{{3}}_", path.stem, re.IGNORECASE)
    ]
    named = [name for rule in RULES for name in (rule.code, rule.name)]
    assert [name for name, count in Counter(named).items() if count > 1] == []
    assert sorted(files) == sorted(f"{rule.code.lower()}_{rule.function.__name__}" for rule in RULES)


@given(st.from_regex(REQUEST.compiled))
def test_every_request_for_money_holds_a_word_that_opens_its_rule(text: str) -> None:
    assert REQUEST.search(folded := fold(text)), "or the next line would hold for nothing"
    assert any(word in folded for word in WORDS)
