"""LangChain: a document transformer, to stand before the text splitter.

documents = SourceQuality(min_grade="C", clean=True).transform_documents(loader.load())
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from langchain_core.documents import BaseDocumentTransformer, Document

from sourcequal.integrations.judge import Judge, document_of


class SourceQuality(BaseDocumentTransformer):
    """Grades documents into their metadata, drops those that are rejected, and cleans their text where asked.

    What the metadata says of an article (`date` or `published`, `title`, `url`, `language`) is heeded.

    `options` are those of `Judge`: `min_grade`, `drop`, `clean`, `as_of`, `ignore`, `jobs`.
    """

    def __init__(self, **options: Any) -> None:
        self.judge = Judge(**options)

    def transform_documents(self, documents: Sequence[Document], **kwargs: Any) -> list[Document]:
        """New documents for those that are kept; the given ones are not changed."""
        judged = self.judge.judge(document_of(document.page_content, document.metadata) for document in documents)
        return [
            document.model_copy(
                update={"page_content": result.text, "metadata": {**document.metadata, **result.metadata()}}
            )
            for document, result in zip(documents, judged, strict=True)
            if result.kept
        ]
