"""DT306."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sourcequal.document import Document
from sourcequal.rule import Example, Match, rule

MIN_WORDS = 120  # a shorter text is a snippet, and nobody expects a date of it


@rule(
    "DT306",
    severity="info",
    confidence=0.95,
    source="a source without a date cannot be weighed",
    bad=(
        "⟦The bridge over the narrows is old.⟧\n\n" + "It carries trucks and trams and a good many gulls. " * 14,
        "⟦Bread needs time.⟧\n\n" + "Flour and water do most of the work while the baker sleeps. " * 14,
    ),
    good=(
        "The bridge over the narrows is old.",
        "The bridge opened in 1931.\n\n" + "It carries trucks and trams and a good many gulls. " * 14,
        Example(
            "Bread needs time.\n\n" + "Flour does the work while the baker sleeps. " * 18, published=date(2020, 5, 5)
        ),
    ),
)
def undated(document: Document) -> Iterator[Match]:
    """No date at all: neither the article nor its page says when it was written.

    For a guide that may not matter, so this is a note, not a fault; with words such as "yesterday" in the text DT303
    says more.
    """
    if document.own_dates or document.published or any(found.year or found.month for found in document.dates):
        return
    if document.word_count >= MIN_WORDS:
        yield Match(*document.first_sentence)
