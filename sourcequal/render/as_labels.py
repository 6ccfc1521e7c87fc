"""Labelled examples: what the reports say, as drafts for a person to correct and to train on, one a line.

A draft judges the dimensions whose rules ran. Whoever corrects it takes findings out that are wrong, adds those that
are missing, and strikes from `judged` the dimensions that nobody read the text for.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sourcequal.document import CALLER
from sourcequal.page import METADATA
from sourcequal.render.look import Look
from sourcequal.report import Report

LABEL_VERSION = "1.0"
ID_DIGITS = 16  # of the text's hash, where the article has no name


def render(reports: Iterable[Report], look: Look) -> Iterator[str]:
    """One draft a line; all output is ASCII, as in `as_json`."""
    for report in reports:
        yield json.dumps(example_of_report(report.to_dict(), report.document.text)) + "\n"


def example_of_report(report: Mapping[str, Any], text: str) -> dict[str, Any]:
    """The row of a labelled example that a report on `text` amounts to: a draft for a person to correct."""
    document = report["document"]
    return {
        "schema_version": LABEL_VERSION,
        "id": document["id"] or document["source"] or document["sha256"][:ID_DIGITS],
        "source": document["source"],
        "language": document["language"],
        # A date that the text says is read from it again; given beside it, it would settle what rules doubt.
        "published": document["published"] if document["published_from"] in (CALLER, METADATA) else None,
        "as_of": report["as_of"],
        "text": text,
        "judged": report["judged"],
        "findings": [_draft(finding) for finding in report["findings"] if finding["severity"] != "info"],
    }


def _draft(finding: Mapping[str, Any]) -> dict[str, Any]:
    kept = {name: finding[name] for name in ("dimension", "code", "start", "end", "quote")}
    related = [{name: other[name] for name in ("start", "end", "quote")} for other in finding["related"]]
    return {**kept, **({"related": related} if related else {})}
