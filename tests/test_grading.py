"""The arithmetic of verdicts and grades."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sourcequal.finding import Dimension, Finding, Severity
from sourcequal.grading import covered, grade, merged

TEXT = "word " * 400


def finding(
    dimension: Dimension, severity: Severity = "error", start: int = 0, end: int = 4, *, shown: bool = True
) -> Finding:
    return Finding("XX100", "x", dimension, severity, start, end, "x", confidence=0.9, shown=shown)


@pytest.mark.parametrize(
    ("findings", "dimension", "verdict"),
    [
        ([], "dates", "clean"),
        ([finding("dates", "info")], "dates", "clean"),
        ([finding("dates", shown=False)], "dates", "clean"),
        ([finding("dates", "warning")], "dates", "warn"),
        ([finding("boilerplate")], "boilerplate", "warn"),
        ([finding("boilerplate", end=800)], "boilerplate", "bad"),
        ([finding("garbled", "warning")] * 8, "garbled", "bad"),
    ],
)
def test_verdict(findings: list[Finding], dimension: Dimension, verdict: str) -> None:
    assert grade(findings, TEXT).dimensions[dimension].verdict == verdict


def test_clean_article_is_an_a_and_an_empty_one_is_useless() -> None:
    assert (grade([], TEXT).grade, grade([], TEXT).score) == ("A", 1.0)
    assert (grade([], " \n").grade, grade([], " \n").score) == ("F", 0.0)


def test_the_grade_is_that_of_the_score_in_the_report() -> None:
    found = [replace(finding("dates", "warning"), confidence=chance) for chance in (0.1283, 0.55, 0.55)]
    graded = grade(found, TEXT)
    assert (graded.score, graded.grade) == (0.75, "B")  # 0.749996 before it is rounded


def test_more_findings_never_raise_a_score() -> None:
    scores = [grade([finding("garbled", start=n, end=n + 4)] * n, TEXT).score for n in range(12)]
    assert scores == sorted(scores, reverse=True)


def test_a_long_article_bears_more_damage() -> None:
    findings = [finding("garbled")] * 3
    assert grade(findings, TEXT * 10).score > grade(findings, TEXT).score


def test_overlapping_findings_count_their_text_once() -> None:
    findings = [finding("boilerplate", start=0, end=9), finding("boilerplate", start=5, end=14)]
    assert merged(findings) == [(0, 14)]
    assert covered(findings, "word word word word") == pytest.approx(12 / 16)
