"""Workflow commands that GitHub shows as annotations on the lines of a pull request.

A page's positions are those of its extracted text, not of the file, so findings in pages are tied to the file alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePath

from sourcequal.finding import Finding
from sourcequal.render.excerpt import clean_line
from sourcequal.render.look import Look
from sourcequal.render.wording import shortened
from sourcequal.report import Report
from sourcequal.rows import row_of

LEVELS = {"error": "error", "warning": "warning", "info": "notice"}
QUOTE_CHARS = 80


def render(reports: Iterable[Report], look: Look) -> Iterator[str]:
    """One command a finding, then one for each failure."""
    for report in reports:
        yield from (_command(report, finding) for finding in report.findings)
        for failure in report.failures:
            listed = _listed({"file": _file(report), "title": failure.scorer})
            yield f"::error {listed}::{_data(clean_line(failure.message))}\n"


def _command(report: Report, finding: Finding) -> str:
    shown = shortened(report.document.text[finding.start : finding.end], QUOTE_CHARS)
    properties = {"file": _file(report), **_place(report, finding)}
    properties["title"] = f"{finding.code} {finding.name}"
    return f"::{LEVELS[finding.severity]} {_listed(properties)}::{_data(f'{clean_line(finding.message)}: {shown}')}\n"


def _listed(properties: Mapping[str, object]) -> str:
    return ",".join(f"{name}={_property(str(value))}" for name, value in properties.items() if value)


def _file(report: Report) -> str:
    """The file as GitHub knows it, without a "./" before its path."""
    row = row_of(report.document.source)
    source = row[0] if row else report.document.source or ""
    return source if "://" in source or not source else PurePath(source).as_posix()


def _place(report: Report, finding: Finding) -> dict[str, int]:
    if row := row_of(report.document.source):
        return {"line": row[1], "endLine": row[1]}
    if report.document.page:
        return {}
    line, column = report.document.position(finding.start)
    end_line, end_column = report.document.position(finding.end)
    if line != end_line:  # GitHub refuses columns for a range of lines
        return {"line": line, "endLine": end_line}
    return {"line": line, "endLine": line, "col": column, "endColumn": end_column}


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
