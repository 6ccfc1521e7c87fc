"""How often an article says a word: what comes back is a name, a term or a chorus, and no damage."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from sourcequal.document import Document


def times(document: Document, folded: str) -> int:
    """How often the folded text holds some characters, counted once: a list says one of them on every line."""
    return document.kept(_counter)(folded)


def _counter(document: Document) -> Callable[[str], int]:
    return cache(document.folded.count)
