"""LlamaIndex: a transformation for ingestion pipelines and a postprocessor for retrieved nodes.

IngestionPipeline(transformations=[SourceQuality(min_grade="C", clean=True), SentenceSplitter()])
index.as_query_engine(node_postprocessors=[SourceQualityPostprocessor(min_grade="C")])
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

from llama_index.core.postprocessor.types import BaseNodePostprocessor
from llama_index.core.schema import BaseNode, MetadataMode, NodeWithScore, QueryBundle, TransformComponent

from sourcequal.integrations.judge import Judge, Judged


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
        judged = self._judge.judge_texts(_text(node) for node in nodes)
        return [_marked(node, result) for node, result in zip(nodes, judged, strict=True) if result.kept]


class SourceQualityPostprocessor(BaseNodePostprocessor):
    """Leaves out retrieved nodes whose text is rejected; grades those that it has not seen at ingestion."""

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
        for node, result in zip(nodes, self._judge.judge_texts(_text(n.node) for n in nodes), strict=True):
            if result.kept:
                _marked(node.node, result)
                yield node


def _text(node: BaseNode) -> str:
    return str(node.get_content(metadata_mode=MetadataMode.NONE))


def _marked(node: BaseNode, result: Judged) -> BaseNode:
    metadata = result.metadata()
    node.metadata.update(metadata)
    node.excluded_embed_metadata_keys = [*node.excluded_embed_metadata_keys, *metadata]
    node.excluded_llm_metadata_keys = [*node.excluded_llm_metadata_keys, *metadata]
    if result.text != result.report.document.text:
        node.set_content(result.text)
    return node
