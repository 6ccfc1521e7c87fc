"""For those who write rules: a rule held against its own marked examples.

from sourcequal.testing import check_rule

check_rule(my_rule)
"""

from __future__ import annotations

from collections.abc import Sequence

from sourcequal.document import Document
from sourcequal.finding import Finding, Span
from sourcequal.rule import Example, Rule, Settings, fault, unmark
from sourcequal.scorer import Outcome, RuleScorer
from sourcequal.site_profile import SiteProfile

LEAST_EXAMPLES = 2  # of each sort, for a rule to be complete


def check_rule(rule: Rule, earlier: Sequence[Rule] = ()) -> None:
    """Raise `AssertionError`, saying what is wrong, where the rule is incomplete or an example comes out otherwise.

    `earlier` are rules that run before it, for a rule that reads what they found.
    """
    check_completeness(rule)
    for example in rule.bad:
        check_bad(rule, example, earlier)
    for example in rule.good:
        check_good(rule, example, earlier)


def check_completeness(rule: Rule) -> None:
    """Raise `AssertionError` where the rule lacks examples, a reason, or a source."""
    _require(not fault(rule), f"{rule.code}: {fault(rule)}")
    for kind, examples in (("bad", rule.bad), ("good", rule.good)):
        _require(len(examples) >= LEAST_EXAMPLES, f"{rule.code}: write at least {LEAST_EXAMPLES} {kind} examples")
    _require(rule.source, f"{rule.code}: say in `source` where the fault is described")
    _require(rule.explanation, f"{rule.code}: say in the docstring, after its first line, why it is a fault")


def check_bad(rule: Rule, example: str | Example, earlier: Sequence[Rule] = ()) -> None:
    """Raise `AssertionError` where the rule does not find exactly what the example marks."""
    marked = unmark(Example.of(example).text)
    findings = shown(rule, example, earlier)
    found = sorted(Span(finding.start, finding.end) for finding in findings)
    message = f"{rule.code}: found {_quotes(marked.text, found)}, in {Example.of(example).text!r}"
    _require(found == list(marked.spans), message)
    if marked.related:
        others = sorted({Span(other.start, other.end) for finding in findings for other in finding.related})
        _require(others == list(marked.related), f"{rule.code}: set against {_quotes(marked.text, others)}")


def check_good(rule: Rule, example: str | Example, earlier: Sequence[Rule] = ()) -> None:
    """Raise `AssertionError` where the rule finds anything."""
    text = unmark(Example.of(example).text).text
    found = [Span(finding.start, finding.end) for finding in shown(rule, example, earlier)]
    _require(not found, f"{rule.code}: found {_quotes(text, found)} in a good example: {text!r}")


def shown(rule: Rule, example: str | Example, earlier: Sequence[Rule] = ()) -> list[Finding]:
    """What the rule shows of an example; the text is taken for English unless the example says another language."""
    given = Example.of(example)
    text = unmark(given.text).text
    outcome = Outcome(Document.from_text(text, published=given.published, language=given.language or "en"))
    ages = {} if given.max_age_days is None else {"default": given.max_age_days}
    profile = SiteProfile().learn_all(map(Document.from_text, given.site)) if given.site else None
    RuleScorer([*earlier, rule]).score_batch([outcome], Settings(given.as_of, ages, profile))
    _require(not outcome.failures, f"{rule.code}: {outcome.failures[0].message if outcome.failures else ''}")
    return [finding for finding in outcome.findings if finding.code == rule.code and finding.shown]


def _require(held: object, message: str) -> None:
    """Raise `AssertionError` where something does not hold, under `python -O` as well."""
    if not held:
        raise AssertionError(message)


def _quotes(text: str, spans: Sequence[Span]) -> list[str]:
    return [text[start:end] for start, end in spans]
