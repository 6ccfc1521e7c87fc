"""From findings to verdicts and a grade: arithmetic only, and every number of it in this file.

A dimension starts at a cost of 0. Each finding above `info` adds its severity's weight times its confidence; where a
dimension is measured by length, the sum is divided by how many times the article exceeds `per_chars`; where it is
measured by share, the share of the text that findings cover adds `per_share` times itself. The score is 2 to the power
of minus the cost: 1 with nothing found, 0.5 at cost 1. `docs/grading.md` explains it with an example.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from sourcequal.finding import DIMENSIONS, Dimension, Finding, Span

Verdict = Literal["clean", "warn", "bad"]
Grade = Literal["A", "B", "C", "D", "F"]


@dataclass(frozen=True)
class Weights:
    """What the findings of a dimension cost."""

    error: float
    warning: float
    per_chars: int | None = None  # length, in characters, of an article to which the weights apply as they are
    per_share: float = 0.0  # cost, beside the weights, of an article that findings cover from end to end
    light: float | None = None  # what a warning of `LIGHT` costs instead
    candidate: float = 0.0  # cost of the likeliest candidate under its threshold: scores rank on where verdicts stop


WEIGHTS: dict[Dimension, Weights] = {
    # Furniture matters by how much of the text it is and by how many lines the reader has to skip.
    "boilerplate": Weights(error=0.12, warning=0.12, per_chars=3000, per_share=4.0),
    # One damaged word does not spoil an article; two damaged places do where it is short, and where a long one shows
    # some, more have gone unseen.
    "garbled": Weights(error=0.6, warning=0.35, per_chars=1500, per_share=1.0, candidate=0.3),
    # One old story under a new date is enough to mislead, from confidence 0.8 on, and so are two wrong dates; one slip
    # in a date is not, nor is it to have no date.
    "dates": Weights(error=1.25, warning=0.6, light=0.3),
    # One contradiction is enough, whatever its kind: a reader cannot tell which of the two statements is true.
    "contradictions": Weights(error=1.6, warning=1.45, candidate=0.2),
}
LIGHT = frozenset(
    {"DT103", "DT110", "DT111", "DT303", "DT304"}
)  # they say that a date is missing, unclear or far back, not that one is wrong
BAD_COST = 1.0  # from this cost on a dimension is bad; any cost below it is a warning
GRADES: tuple[tuple[float, Grade], ...] = ((0.9, "A"), (0.75, "B"), (0.55, "C"), (0.35, "D"), (0.0, "F"))
WORST = 0.5  # weight of the worst dimension in the article's score; the mean of all has the rest
ROUNDING = 4  # decimals of scores in a report


@dataclass(frozen=True)
class DimensionGrade:
    """One dimension of one article: score 0 (useless) to 1 (clean), verdict, findings above info, share of the text."""

    score: float
    verdict: Verdict
    findings: int
    share: float


@dataclass(frozen=True)
class Grading:
    """The article's grade and score, and the grade of each dimension."""

    grade: Grade
    score: float
    dimensions: dict[Dimension, DimensionGrade]


def grade(findings: Iterable[Finding], text: str, length: int | None = None) -> Grading:
    """Grade a text of which these are the findings; candidates below their rule's threshold never touch a verdict.

    `length` is that of the article in characters, where the text has more than it. A text without a character in it is
    useless as a source: score 0. The grade is that of the score as reports have it, so that no article of score 0.75
    has grade C where B begins at 0.75.
    """
    serious = [finding for finding in findings if finding.severity != "info"]
    size = len(text) if length is None else length
    graded = {name: _dimension(name, [f for f in serious if f.dimension == name], text, size) for name in DIMENSIONS}
    dimensions = {name: dimension for name, (dimension, _) in graded.items()}
    scores = [2**-cost for _, cost in graded.values()]  # doubt ranks dimensions; an article is graded by its findings
    exact = WORST * min(scores) + (1 - WORST) * sum(scores) / len(scores) if text.strip() else 0.0
    score = round(exact, ROUNDING)
    return Grading(next(name for least, name in GRADES if score >= least), score, dimensions)


def _dimension(name: Dimension, serious: Sequence[Finding], text: str, size: int) -> tuple[DimensionGrade, float]:
    """The grade of one dimension, and what its findings cost."""
    weights = WEIGHTS[name]
    findings = [finding for finding in serious if finding.shown]
    doubt = max((finding.confidence for finding in serious if not finding.shown), default=0.0)
    share = covered(findings, text)
    cost = sum(_weight(weights, finding) * finding.confidence for finding in findings)
    if weights.per_chars:
        cost /= max(1.0, size / weights.per_chars)
    cost += weights.per_share * share
    verdict: Verdict = "bad" if cost >= BAD_COST else "warn" if findings else "clean"
    score = 2 ** -(cost + weights.candidate * doubt)
    return DimensionGrade(round(score, ROUNDING), verdict, len(findings), round(share, ROUNDING)), cost


def _weight(weights: Weights, finding: Finding) -> float:
    if finding.severity == "error":
        return weights.error
    return weights.light if weights.light is not None and finding.code in LIGHT else weights.warning


def covered(findings: Iterable[Finding], text: str) -> float:
    """The share of the text's characters, blanks aside, on which findings stand; spans may overlap."""
    stretches = merged(findings)
    whole = len("".join(text.split())) if stretches else 0
    if not whole:
        return 0.0
    return sum(len("".join(text[start:end].split())) for start, end in stretches) / whole


def merged(findings: Iterable[Finding]) -> list[Span]:
    """The stretches that findings cover, in order and without overlap."""
    spans: list[Span] = []
    for start, end in sorted((finding.start, finding.end) for finding in findings):
        if spans and start <= spans[-1].end:
            spans[-1] = Span(spans[-1].start, max(end, spans[-1].end))
        else:
            spans.append(Span(start, end))
    return spans
