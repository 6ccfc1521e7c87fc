"""dolma: a tagger whose spans are the findings.

    dolma -c config.yaml tag --tagger_modules sourcequal.integrations.dolma --taggers sourcequal_v1 …

Each finding above info gives a span of the type of its code, with its confidence; the whole document carries the types
`score` and one for each dimension, with their scores.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dolma import BaseTagger, add_tagger
from dolma.core.data_types import DocResult, Span

from sourcequal.integrations.judge import Judge
from sourcequal.report import Report

if TYPE_CHECKING:
    from dolma.core.data_types import Document


@add_tagger("sourcequal_v1")
class SourceQualityTagger(BaseTagger):
    """Findings as spans, scores as spans over the whole text."""

    def __init__(self) -> None:
        self.judge = Judge()

    def predict(self, doc: Document) -> DocResult:
        """The spans of one document."""
        return DocResult(doc=doc, spans=list(_spans(self.judge.judge_one(doc.text).report)))


def _spans(report: Report) -> Iterator[Span]:
    length = len(report.document.text)
    yield Span(start=0, end=length, type="score", score=report.score)
    for name, part in report.grading.dimensions.items():
        yield Span(start=0, end=length, type=name, score=part.score)
    for finding in report.findings:
        if finding.severity != "info":
            yield Span(start=finding.start, end=finding.end, type=finding.code, score=finding.confidence)
