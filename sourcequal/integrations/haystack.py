"""Haystack: a component with the outputs `documents` and `rejected`.

pipeline.add_component("quality", SourceQuality(min_grade="C", clean=True))
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from haystack import Document, component, default_from_dict, default_to_dict

from sourcequal.integrations.judge import Judge, Judged, document_of


@component
class SourceQuality:
    """Grades documents into their metadata and parts them into those to go on with and those that are rejected.

    What `meta` says of an article (`date` or `published`, `title`, `url`, `language`) is heeded.
    """

    def __init__(self, min_grade: str | None = None, drop: list[str] | None = None, clean: bool = False) -> None:
        self.options: dict[str, Any] = {"min_grade": min_grade, "drop": drop, "clean": clean}
        self.judge = Judge(min_grade, tuple(drop or ()), clean)

    def to_dict(self) -> dict[str, Any]:
        """The component as Haystack stores it."""
        return dict(default_to_dict(self, **self.options))

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> SourceQuality:
        """The component as Haystack stored it."""
        return default_from_dict(cls, data)  # type: ignore[no-any-return]

    @component.output_types(documents=list[Document], rejected=list[Document])
    def run(self, documents: list[Document]) -> dict[str, list[Document]]:
        """Part the documents; rejected ones say why in `meta["sourcequal_rejected"]`."""
        parted: dict[str, list[Document]] = {"documents": [], "rejected": []}
        judged = self.judge.judge(document_of(document.content, document.meta) for document in documents)
        for document, result in zip(documents, judged, strict=True):
            parted["documents" if result.kept else "rejected"].append(_marked(document, result))
        return parted


def _marked(document: Document, result: Judged) -> Document:
    reason = {} if result.kept else {"sourcequal_rejected": result.rejected}
    return replace(document, content=result.text, meta={**document.meta, **result.metadata(), **reason})
