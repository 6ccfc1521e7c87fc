"""JSON: one object for one report, a list for several; or one report a line.

All output is ASCII, with everything else escaped: a line then ends where a line of JSON ends in every reader, also in
those that break lines at U+2028 and U+0085, of which garbled text is full, and no encoding can damage it on its way.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from sourcequal.render.look import Look
from sourcequal.report import Report

INDENT = 2  # blanks a level


def render(reports: Iterable[Report], look: Look) -> Iterator[str]:
    """One report as an object; several, or none, as a list."""
    rest = iter(reports)
    first, second = next(rest, None), next(rest, None)
    if first is not None and second is None:
        yield _pretty(first, look) + "\n"
        return
    yield "["
    separator = "\n"
    for report in (report for part in ((first, second), rest) for report in part if report is not None):
        yield separator + _pretty(report, look)
        separator = ",\n"
    yield "\n]\n"


def render_lines(reports: Iterable[Report], look: Look) -> Iterator[str]:
    """One report a line, each as soon as it is there."""
    for report in reports:
        yield json.dumps(report.to_dict(text=look.with_text)) + "\n"


def _pretty(report: Report, look: Look) -> str:
    return json.dumps(report.to_dict(text=look.with_text), indent=INDENT)
