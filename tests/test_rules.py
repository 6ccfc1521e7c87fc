"""Every rule against its own marked examples, and the examples against the house rules."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

import sourcequal.scorers
from sourcequal.document import Document
from sourcequal.finding import PREFIXES, Finding, Span
from sourcequal.rule import Example, Rule, Settings, unmark
from sourcequal.scorer import Outcome, RuleScorer
from sourcequal.scorers import built_in_rules

RULES = built_in_rules()


def examples(kind: str) -> list[object]:
    return [
        pytest.param(rule, example if isinstance(example, Example) else Example(example), id=f"{rule.code}-{number}")
        for rule in RULES
        for number, example in enumerate(getattr(rule, kind), 1)
    ]


def shown(rule: Rule, example: Example, text: str) -> list[Finding]:
    """What the rule shows of a text; rules of the same family before it run too, so that it sees their findings."""
    earlier = [other for other in RULES if other.dimension == rule.dimension and other.code <= rule.code]
    outcome = Outcome(Document.from_text(text, published=example.published, language=example.language or "en"))
    ages = {} if example.max_age_days is None else {"default": example.max_age_days}
    RuleScorer(earlier).score_batch([outcome], Settings(example.as_of, ages))
    assert outcome.failures == []
    return [finding for finding in outcome.findings if finding.code == rule.code and finding.shown]


@pytest.mark.parametrize(("rule", "example"), examples("bad"))
def test_bad_example_is_found_exactly(rule: Rule, example: Example) -> None:
    text, spans, related = unmark(example.text)
    findings = shown(rule, example, text)
    assert sorted((finding.start, finding.end) for finding in findings) == list(spans)
    if related:
        assert sorted({Span(other.start, other.end) for f in findings for other in f.related}) == list(related)


@pytest.mark.parametrize(("rule", "example"), examples("good"))
def test_good_example_is_left_alone(rule: Rule, example: Example) -> None:
    assert shown(rule, example, unmark(example.text).text) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rule_is_complete(rule: Rule) -> None:
    assert len(rule.bad) >= 2, "write at least two bad examples"
    assert len(rule.good) >= 2, "write at least two good examples"
    assert rule.source, "say where the fault is described"
    assert rule.explanation, "say in the docstring why it is a fault"
    assert all(word == word.lower() for word in rule.words), "words are matched on the folded text"
    assert rule.function.__module__.rsplit(".", 1)[1] == f"{rule.code.lower()}_{rule.function.__name__}"


def test_codes_are_unique_and_every_rule_file_holds_one_rule() -> None:
    files = [
        path.stem
        for path in Path(sourcequal.scorers.__file__).parent.glob("*/*.py")
        if re.match(rf"({'|'.join(PREFIXES)})\d{{3}}_", path.stem, re.IGNORECASE)
    ]
    assert [code for code, count in Counter(rule.code for rule in RULES).items() if count > 1] == []
    assert sorted(files) == sorted(f"{rule.code.lower()}_{rule.function.__name__}" for rule in RULES)
