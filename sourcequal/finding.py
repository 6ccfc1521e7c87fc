"""What a rule says about a text: a span, a code, and a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeVar, get_args

Severity = Literal["error", "warning", "info"]
Dimension = Literal["boilerplate", "garbled", "dates", "contradictions"]

SEVERITIES: tuple[Severity, ...] = get_args(Severity)
DIMENSIONS: tuple[Dimension, ...] = get_args(Dimension)
PREFIXES: dict[str, Dimension] = {"BP": "boilerplate", "GT": "garbled", "DT": "dates", "CN": "contradictions"}


class Span(NamedTuple):
    """A half-open range of code points in a document's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Related:
    """The other side of a finding: the statement it clashes with, the date it is measured against."""

    start: int
    end: int
    message: str = ""


@dataclass(frozen=True, slots=True)
class Fix:
    """A repair that is safe to apply without reading: replace the range with the text ("" strikes it out)."""

    start: int
    end: int
    replacement: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of a document: where it stands, what it is and how sure the rule is.

    `start` and `end` are half-open offsets in code points into the document's text; `confidence` is a probability.
    `shown` is false for a candidate under its rule's own threshold: it is listed only on request and never graded.
    """

    code: str
    name: str
    dimension: Dimension
    severity: Severity
    start: int
    end: int
    message: str
    confidence: float = 1.0
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    shown: bool = True

    def listed(self, min_confidence: float | None = None) -> bool:
        """Whether it is listed: from that probability on, or above its rule's own threshold where that is None."""
        return self.shown if min_confidence is None else self.confidence >= min_confidence


Part = TypeVar("Part", Finding, Related, Fix)  # what stands at a place of a text


@dataclass(frozen=True, slots=True)
class Failure:
    """A scorer or rule that crashed on a document, or that could not be loaded; the others still ran."""

    scorer: str
    message: str
