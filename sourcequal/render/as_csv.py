"""CSV: a row a finding, and one row without a code for an article in which nothing was found.

Rows end at "\\r\\n", as RFC 4180 has it; quotations stand in them exactly as in the text.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from sourcequal.render.look import Look
from sourcequal.report import Report

ARTICLE = ("source", "id", "grade", "score")
FINDING = (
    "code", "name", "dimension", "severity", "line", "column", "start", "end", "confidence", "fix", "message", "quote",
)  # fmt: skip


def render(reports: Iterable[Report], look: Look) -> Iterator[str]:
    """The head of the table, then the rows of each report."""
    yield _row([*ARTICLE, *FINDING])
    for report in reports:
        values = report.to_dict()
        article = [values["document"]["source"], values["document"]["id"], values["grade"], values["score"]]
        for finding in values["findings"]:
            repair = finding["fix"]
            fix = "" if repair is None else "strike out" if repair["replacement"] == "" else "repair"
            yield _row([*article, *({**finding, "fix": fix}[name] for name in FINDING)])
        if not values["findings"]:
            yield _row([*article, *("" for _ in FINDING)])


def _row(values: Iterable[object]) -> str:
    line = StringIO()
    csv.writer(line).writerow(values)
    return line.getvalue()
