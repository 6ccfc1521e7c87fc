"""LlamaIndex: a transformation for ingestion pipelines and a postprocessor for retrieved nodes.

IngestionPipeline(transformations=[SourceQuality(min_grade="C", clean=True), SentenceSplitter()])
index.as_query_engine(node_postprocessors=[SourceQualityPostprocessor(min_grade="C")])

What the metadata says of an article (`date` or `published`, `title`, `url`, `language`) is heeded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

from llama_index.core.postprocessor.types import BaseNodePostprocessor
from llama_index.core.schema import BaseNode, MetadataMode, NodeWithScore, QueryBundle, TransformComponent

from sourcequal.document import Document
from sourcequal.integrations.judge import GRADE_NAMES, PREFIX, Judge, Judged, document_of

GRADE, CODES = f"{PREFIX}grade", f"{PREFIX}codes"


class SourceQuality(TransformComponent):
    """Grades nodes into their metadata, drops those that are rejected, and cleans their text where asked.

    Put it before the splitter: an article is judged as a whole. The metadata is kept out of embeddings and prompts.
    """

    min_grade: str | None = None
    drop: tuple[str, ...] = ()
    clean: bool = False

    @cached_property
    def _judge(self) -> Judge:
        return Judge(self.min_grade, self.drop, self.clean)

    def __call__(self, nodes: Sequence[BaseNode], **kwargs: Any) -> list[BaseNode]:
        """The nodes that are kept, with `sourcequal_…` in their metadata."""
        judged = self._judge.judge(map(_article, nodes))
        return [_marked(node, result) for node, result in zip(nodes, judged, strict=True) if result.kept]


class SourceQualityPostprocessor(BaseNodePostprocessor):
    """Leaves out retrieved nodes that are rejected; grades those that were not graded at ingestion.

    A node that was graded keeps its metadata: it is that of the whole article, of which the node is a part.
    """

    min_grade: str | None = None
    drop: tuple[str, ...] = ()

    @cached_property
    def _judge(self) -> Judge:
        return Judge(self.min_grade, self.drop)

    @classmethod
    def class_name(cls) -> str:
        """The name under which LlamaIndex stores the component."""
        return "SourceQualityPostprocessor"

    def _postprocess_nodes(
        self, nodes: list[NodeWithScore], query_bundle: QueryBundle | None = None
    ) -> list[NodeWithScore]:
        return list(self._kept(nodes))

    def _kept(self, nodes: list[NodeWithScore]) -> Iterator[NodeWithScore]:
        new = [node.node for node in nodes if not _graded(node.node)]
        for one, result in zip(new, self._judge.judge(map(_article, new)), strict=True):
            _marked(one, result)
        for node in nodes:
            if not self._judge.rejected(node.node.metadata[GRADE], node.node.metadata[CODES]):
                yield node


def _graded(node: BaseNode) -> bool:
    """Whether a node has what the judge decides by; a store may lose a list, or keep another tool's grade."""
    return node.metadata.get(GRADE) in GRADE_NAMES and isinstance(node.metadata.get(CODES), list)


def _article(node: BaseNode) -> Document:
    return document_of(str(node.get_content(metadata_mode=MetadataMode.NONE)), node.metadata)


def _marked(node: BaseNode, result: Judged) -> BaseNode:
    metadata = result.metadata()
    node.metadata.update(metadata)
    node.excluded_embed_metadata_keys = list(dict.fromkeys([*node.excluded_embed_metadata_keys, *metadata]))
    node.excluded_llm_metadata_keys = list(dict.fromkeys([*node.excluded_llm_metadata_keys, *metadata]))
    if result.text != result.report.document.text:
        node.set_content(result.text)
    return node
