"""datatrove: a filter and an annotator.

pipeline = [JsonlReader(...), SourceQualityFilter(min_grade="C"), SourceQualityAnnotator(clean=True), JsonlWriter(...)]
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from datatrove.data import Document, DocumentsPipeline
from datatrove.pipeline.base import PipelineStep
from datatrove.pipeline.filters.base_filter import BaseFilter

from sourcequal.chain import BATCH, batches
from sourcequal.integrations.judge import Judge, Judged, codes_of


class SourceQualityFilter(BaseFilter):
    """Drops what is rejected: by grade or by code; datatrove's statistics count each reason."""

    name = "🔎 sourcequal"

    def __init__(self, exclusion_writer: Any = None, batch_size: int = BATCH, **options: Any) -> None:
        super().__init__(exclusion_writer, batch_size)
        self.judge = Judge(**options)

    def filter(self, doc: Document) -> bool | tuple[bool, str]:
        """Whether one document is kept."""
        return self.filter_batch([doc])[0]

    def filter_batch(self, batch: list[Document]) -> list[bool | tuple[bool, str]]:
        """Whether each document of a batch is kept, or why not."""
        return [_answer(result) for result in self.judge.judge_texts(doc.text for doc in batch)]


class SourceQualityAnnotator(PipelineStep):
    """Writes grade, scores and codes into the metadata, cleans the text where asked, and drops nothing."""

    type = "🔎 - ANNOTATOR"
    name = "sourcequal"

    def __init__(self, **options: Any) -> None:
        super().__init__()
        self.judge = Judge(**options)

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> Iterable[Document]:
        """The documents, annotated, in order."""
        for batch in batches(data):
            with self.track_time("batch"):
                results = list(self.judge.judge_texts(doc.text for doc in batch))
            for doc, result in zip(batch, results, strict=True):
                doc.metadata.update(result.metadata())
                doc.text = result.text
                self.stat_update(f"grade_{result.report.grade}", *codes_of(result.report))
                yield doc


def _answer(result: Judged) -> bool | tuple[bool, str]:
    return True if result.kept else (False, str(result.rejected).replace(" ", "_"))
