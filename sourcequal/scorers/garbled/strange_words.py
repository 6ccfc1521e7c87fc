"""Strings of small letters that are no known word, as the rules look at them that say what became of the word."""

from __future__ import annotations

from sourcequal.document import Document
from sourcequal.finding import Span

JOINTS = frozenset("-'’@./_#~‐‑[]\\")


def is_lone(document: Document, span: Span) -> bool:
    """Whether a word stands by itself, not in a compound, an address or a quotation's odd spelling, and only once."""
    text = document.text
    before, after = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 2]
    stops = after[:1] == "." and after[1:].isspace()
    if before in JOINTS or (after[:1] in JOINTS and not stops):
        return False
    return document.folded.count(text[slice(*span)]) == 1
