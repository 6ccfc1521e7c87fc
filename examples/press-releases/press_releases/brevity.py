"""A scorer of its own: one that is not a rule, since it looks at a document as a whole."""

from __future__ import annotations

from collections.abc import Iterable

from sourcequal import Document, Finding
from sourcequal.rule import Settings

LEAST_WORDS = 30  # a shorter text reports too little to be a source


class Brevity:
    """Says so where an article is too short."""

    name = "brevity"
    codes = ("BP911",)  # what --select and explain know of it

    def score(self, document: Document, settings: Settings) -> Iterable[Finding]:
        """One finding over a short text."""
        if 0 < len(document.words) < LEAST_WORDS:
            message = f"Only {len(document.words)} words: too short to be a source"
            yield Finding("BP911", "brevity", "boilerplate", "info", 0, len(document.text), message)
