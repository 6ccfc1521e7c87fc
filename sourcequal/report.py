"""The report on one article: what people read and programs act on, and its JSON form."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sourcequal.cleaning import without_overlaps
from sourcequal.document import Document
from sourcequal.finding import DIMENSIONS, Dimension, Failure, Finding, Fix, Related
from sourcequal.grading import Grading, grade

SCHEMA_VERSION = "1.0"
SCHEMA_FILE = Path(__file__).parent / "report.schema.json"
CONFIDENCE_DECIMALS = 4
SECONDS_DECIMALS = 6


@dataclass(frozen=True)
class Report:
    """One document, the findings that are listed, the failures, and the grading of all that was found.

    `judged` are the dimensions of which a rule was selected; of the others the grading says nothing.
    """

    document: Document
    as_of: date
    findings: tuple[Finding, ...]
    failures: tuple[Failure, ...]
    grading: Grading
    seconds: float
    models: Mapping[str, str]
    version: str
    judged: tuple[Dimension, ...] = DIMENSIONS

    @property
    def grade(self) -> str:
        """The article's grade, A to F."""
        return self.grading.grade

    @property
    def score(self) -> float:
        """The article's score, 0 (useless) to 1 (clean)."""
        return self.grading.score

    def quote(self, part: Finding | Related | Fix) -> str:
        """The words that a finding, its other side or its fix stands at."""
        return self.document.text[part.start : part.end]

    def position(self, part: Finding | Related | Fix) -> tuple[int, int]:
        """The line and the column where a finding, its other side or its fix begins, both from 1."""
        return self.document.position(part.start)

    def to_dict(self, *, text: bool = False) -> dict[str, Any]:
        """The report as Python values, as the JSON Schema says; with `text`, the text that the offsets index."""
        document = document_dict(self.document)
        if text:
            document["text"] = self.document.text
        return {
            "schema_version": SCHEMA_VERSION,
            "tool": {"name": "sourcequal", "version": self.version, "models": dict(self.models)},
            "document": document,
            "as_of": self.as_of.isoformat(),
            "grade": self.grade,
            "score": self.score,
            "judged": list(self.judged),
            "dimensions": {name: dict(vars(part)) for name, part in self.grading.dimensions.items()},
            "findings": [finding_dict(finding, self.document) for finding in self.findings],
            "failures": [asdict(failure) for failure in self.failures],
            "seconds": round(self.seconds, SECONDS_DECIMALS),
        }


def make_report(
    document: Document,
    found: Iterable[Finding],
    *,
    failures: Iterable[Failure] = (),
    as_of: date,
    min_confidence: float | None = None,
    seconds: float = 0.0,
    models: Mapping[str, str] | None = None,
    version: str,
    judged: tuple[Dimension, ...] = DIMENSIONS,
) -> Report:
    """A report that lists the findings from `min_confidence` on (each rule's own threshold where it is None).

    Where fixes overlap, only the one that is made stays in the list.

    The grading takes all that was found and so never depends on `min_confidence`.
    """
    candidates = tuple(sorted(found, key=lambda f: (f.start, f.end, f.code)))
    listed = without_overlaps([finding for finding in candidates if finding.listed(min_confidence)])
    grading = grade(candidates, *_graded_text(document))
    return Report(document, as_of, listed, tuple(failures), grading, seconds, models or {}, version, judged)


def _graded_text(document: Document) -> tuple[str, int]:
    """The text with blanks for front matter, so that spans hold, and the length of the article alone.

    What stands before the article, and what ends its lines, is no part of what is graded.
    """
    if document.body is document:
        return document.text, len(document.text)
    start = document.place(0)
    return " " * start + document.text[start:], len(document.body.text)


def document_dict(document: Document) -> dict[str, Any]:
    """The `document` part of a report."""
    return {
        "id": document.id,
        "source": document.source,
        "url": document.url,
        "title": document.title,
        "language": document.language,
        "length": len(document.text),
        "sha256": document.sha256,
        "published": document.published.isoformat() if document.published else None,
        "published_from": document.published_from,
    }


def finding_dict(finding: Finding, document: Document) -> dict[str, Any]:
    """One entry of `findings`; `quote` is exactly the text between `start` and `end`."""
    line, column = document.position(finding.start)
    return {
        "code": finding.code,
        "name": finding.name,
        "dimension": finding.dimension,
        "severity": finding.severity,
        "start": finding.start,
        "end": finding.end,
        "line": line,
        "column": column,
        "quote": document.text[finding.start : finding.end],
        "message": finding.message,
        "confidence": round(float(finding.confidence), CONFIDENCE_DECIMALS),
        "related": [_related_dict(related, document) for related in finding.related],
        "fix": _fix_dict(finding.fix) if finding.fix else None,
    }


def _fix_dict(fix: Fix) -> dict[str, Any]:
    return {"start": fix.start, "end": fix.end, "replacement": fix.replacement}


def _related_dict(related: Related, document: Document) -> dict[str, Any]:
    return {
        "start": related.start,
        "end": related.end,
        "quote": document.text[related.start : related.end],
        "message": related.message,
    }
