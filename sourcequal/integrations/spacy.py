"""spaCy: a component that sets `doc._.sourcequal`, the report as a dictionary, and `doc.spans["sourcequal"]`.

    nlp.add_pipe("sourcequal")

The factory is an entry point: with sourcequal installed, spaCy finds it by name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span

from sourcequal.chain import BATCH, batches
from sourcequal.integrations.judge import Judge, Judged

SPANS = "sourcequal"

if not Doc.has_extension("sourcequal"):
    Doc.set_extension("sourcequal", default=None)


class SourceQuality:
    """The component; it changes nothing of a document but its extension and its span group."""

    def __init__(self) -> None:
        self.judge = Judge()

    def __call__(self, doc: Doc) -> Doc:
        """The document with its report."""
        return _marked(doc, self.judge.judge_one(doc.text))

    def pipe(self, stream: Iterable[Doc], batch_size: int = BATCH) -> Iterator[Doc]:
        """The documents with their reports, scored in batches."""
        for batch in batches(stream, batch_size):
            for doc, result in zip(batch, self.judge.judge_texts(doc.text for doc in batch), strict=True):
                yield _marked(doc, result)


@Language.factory("sourcequal", assigns=["doc._.sourcequal"])
def make_source_quality(nlp: Language, name: str) -> SourceQuality:
    """How spaCy makes the component."""
    return SourceQuality()


def _marked(doc: Doc, result: Judged) -> Doc:
    doc._.sourcequal = result.report.to_dict()
    found = [(f.start, f.end, f.code) for f in result.report.findings]
    spans = [doc.char_span(start, end, label=code, alignment_mode="expand") for start, end, code in found]
    doc.spans[SPANS] = [span for span in spans if isinstance(span, Span)]
    return doc
