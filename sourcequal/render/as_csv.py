"""CSV: a row a finding, and one row without a code for an article in which nothing was found.

Rows end at "\\r\\n", as RFC 4180 has it. Quotations stand in them as in the text, but for two things: a text that a
spreadsheet would take for a formula has an apostrophe before it, since articles are written by strangers, and half a
character, which no file can hold, is U+FFFD.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sourcequal.render.look import Look
from sourcequal.report import Report

NEEDS_QUOTES = re.compile(r"[\",\r\n]|^\s|\s$")
FORMULA = re.compile(r"[=+\-@\t\r]")  # how a cell begins that spreadsheets calculate
HALF_CHARACTER = re.compile(r"[\ud800-\udfff]")  # also a byte of a file's name that is in no encoding
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
    return ",".join(_cell(_text(value) if isinstance(value, str) else value) for value in values) + "\r\n"


def _text(text: str) -> str:
    """A text as a spreadsheet shows it and never calculates it."""
    return "'" * bool(FORMULA.match(text)) + HALF_CHARACTER.sub("\ufffd", text)


def _cell(value: object) -> str:
    """A cell, in quotes where it needs them; the library's writer refuses NULs on Python 3.10."""
    text = "" if value is None else str(value)
    return '"' + text.replace('"', '""') + '"' if NEEDS_QUOTES.search(text) else text
