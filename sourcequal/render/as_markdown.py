"""Markdown: a heading, a table of the dimensions and one of the findings for each article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sourcequal.finding import Finding
from sourcequal.render.excerpt import clean_line, shown_name
from sourcequal.render.look import Look
from sourcequal.render.wording import NOT_JUDGED, counted, publication, scored, share, shortened
from sourcequal.report import Report

QUOTE_CHARS = 120  # of a quotation in a table
MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~])")  # what Markdown or a table would take for its own


def render(reports: Iterable[Report], look: Look) -> Iterator[str]:
    """One section a report."""
    for report in reports:
        yield "\n".join([*_head(report), *_findings(report), *_failures(report)]) + "\n\n"


def escaped(text: str) -> str:
    """Text that Markdown shows as it stands, on one line."""
    return MARKUP.sub(r"\\\1", clean_line(text))


def _head(report: Report) -> list[str]:
    document = report.document
    length = counted(len(document.text), "character")
    rows = [
        f"| {name} | {part.verdict} | {scored(part.score)} | {part.findings} | {share(part.share)} |"
        if name in report.judged
        else f"| {name} | {NOT_JUDGED} | | | |"
        for name, part in report.grading.dimensions.items()
    ]
    return [
        f"## {escaped(shown_name(document))}: grade {report.grade}, score {scored(report.score)}",
        "",
        f"{length}, language {document.language}, {publication(document)}, judged on {report.as_of}.",
        "",
        "| dimension | verdict | score | findings | share of the text |",
        "|---|---|---|---|---|",
        *rows,
    ]


def _findings(report: Report) -> list[str]:
    if not report.findings:
        return ["", "Nothing found."]
    head = ["", "| place | code | severity | message | text |", "|---|---|---|---|---|"]
    return [*head, *(_row(report, finding) for finding in report.findings)]


def _row(report: Report, finding: Finding) -> str:
    text = report.document.text
    line, column = report.document.position(finding.start)
    message = escaped(finding.message)
    for other in finding.related:
        told = f"{escaped(other.message)}: " if other.message else ""
        message += (
            f" ({told}line {report.document.position(other.start)[0]}, “{_quote(text[other.start : other.end])}”)"
        )
    quote = _quote(text[finding.start : finding.end])
    return f"| {line}:{column} | {finding.code} {finding.name} | {finding.severity} | {message} | {quote} |"


def _quote(text: str) -> str:
    return escaped(shortened(text, QUOTE_CHARS))


def _failures(report: Report) -> list[str]:
    failed = [f"- {escaped(failure.scorer)} failed: {escaped(failure.message)}" for failure in report.failures]
    return ["", *failed] if failed else []
