"""GT120: quotation marks that look the wrong way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.garbled.quoting import FOREIGN

REVERSED = pattern(
    r"”(?=\w)(?<![^\s(]”)"  # a closing mark before a word, behind a blank
    r"|“(?=[\s.,;!?]|$)(?<=[\w.,!?]“)"  # an opening mark behind a word, before a blank
)


def _with_both_marks(documents: Sequence[Document]) -> list[bool]:
    return ["“" in document.text and "”" in document.text for document in documents]


@rule(
    "GT120",
    severity="info",
    when=_with_both_marks,
    languages=("en",),
    confidence=0.8,
    source="tools that curl quotation marks by guess",
    bad=("She said ⟦”⟧it is shut⟦“⟧ and left.", "The ⟦”⟧old⟦“⟧ mill, “the new” dam."),
    good=("She said “it is shut” and left.", "Sie sagte „es ist zu“ und ging. He wrote 6” by 9”."),
)
def reversed_quotation(document: Document) -> Iterator[Match]:
    """Quotation mark that looks the wrong way.

    An opening mark stands where a quotation ends, or a closing one where it begins.
    """
    text = document.text
    if not any(mark in text for mark in FOREIGN):
        for match in REVERSED.finditer(text):
            yield Match(*match.span(), replacement="“" if match[0] == "”" else "”")
