"""A summary of many articles: how they are graded, which rules speak how often, and which articles are worst.

It holds counts and the worst few articles, never the reports, so that it serves for a folder of any size.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, get_args

from sourcequal.finding import DIMENSIONS
from sourcequal.grading import GRADES, Verdict
from sourcequal.render.as_text import total_line
from sourcequal.render.excerpt import shown_name
from sourcequal.render.look import Look
from sourcequal.render.paint import GRADE_COLORS, SEVERITY_COLORS, VERDICT_COLORS, Paint
from sourcequal.render.wording import counted, scored, share
from sourcequal.report import Report

WORST = 10  # articles that are listed
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)


class Article(NamedTuple):
    """What is kept of a report; the worst come first, and of equals the first that was read."""

    score: float
    number: int
    name: str
    grade: str
    findings: int


@dataclass
class Tally:
    """The counts of a run. Rules are known by severity, code and name, since one code can have two severities."""

    grades: Counter[str] = field(default_factory=Counter)
    verdicts: Counter[tuple[str, str]] = field(default_factory=Counter)  # by dimension and verdict
    findings: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    articles: Counter[tuple[str, str, str]] = field(default_factory=Counter)  # in which a rule found something
    failures: Counter[str] = field(default_factory=Counter)  # by scorer
    worst: list[Article] = field(default_factory=list)

    def add(self, report: Report) -> None:
        """Count one report."""
        found = Counter((finding.severity, finding.code, finding.name) for finding in report.findings)
        self.findings += found
        self.articles.update(found.keys())
        self.verdicts.update((name, report.grading.dimensions[name].verdict) for name in report.judged)
        self.failures.update(failure.scorer for failure in report.failures)
        name = shown_name(report.document)
        article = Article(report.score, self.grades.total(), name, report.grade, len(report.findings))
        self.worst = sorted([*self.worst, article])[:WORST]
        self.grades[report.grade] += 1


def render(reports: Iterable[Report], look: Look) -> Iterator[str]:
    """The summary, once all reports have passed."""
    tally, paint = Tally(), Paint(look.color)
    for report in reports:
        tally.add(report)
    for part in (_grades, _dimensions, _rules, _worst):
        if lines := part(tally, paint):
            yield "\n".join([*lines, "", ""])
    yield total_line(tally.grades, tally.findings.total(), tally.failures.total(), look.unread())


def _grades(tally: Tally, paint: Paint) -> Sequence[str]:
    total = tally.grades.total()
    counts = [(grade, tally.grades[grade]) for _, grade in GRADES if tally.grades[grade]]
    rows = [
        f"  {paint(grade, GRADE_COLORS[grade], 'bold')}  {count:>9,}  {share(count / total)}" for grade, count in counts
    ]
    return [paint(counted(total, "article"), "bold"), *rows]


def _dimensions(tally: Tally, paint: Paint) -> Sequence[str]:
    head = f"{'dimension':<15}" + "".join(f"{verdict:>9}" for verdict in VERDICTS)
    rows = [
        f"{name:<15}"
        + "".join(paint(f"{tally.verdicts[name, verdict]:>9,}", VERDICT_COLORS[verdict]) for verdict in VERDICTS)
        for name in DIMENSIONS
    ]
    return [paint(head, "bold"), *rows]


def _rules(tally: Tally, paint: Paint) -> Sequence[str]:
    """The rules that found something, those of most articles first."""
    ranked = sorted(tally.findings, key=lambda rule: (-tally.articles[rule], -tally.findings[rule], rule))
    rows = [
        f"{tally.articles[rule]:>9,}{tally.findings[rule]:>10,}  {paint(f'{rule[0]:<7}', SEVERITY_COLORS[rule[0]])} "
        f"{rule[1]} {rule[2]}"
        for rule in ranked
    ]
    return [paint(f"{'articles':>9}{'findings':>10}  rule", "bold"), *rows] if rows else []


def _worst(tally: Tally, paint: Paint) -> Sequence[str]:
    rows = [
        f"{scored(article.score):>9}  {paint(article.grade, GRADE_COLORS[article.grade])}  {article.name}"
        for article in tally.worst
        if article.findings
    ]
    return [paint(f"{'score':>9}  worst articles", "bold"), *rows] if rows else []
