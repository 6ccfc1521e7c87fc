"""Strings of small letters that are no known word, as the rules look at them that say what became of the word."""

from __future__ import annotations

from collections.abc import Iterable

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.scorers.garbled.ngrams import LanguageModel
from sourcequal.scorers.garbled.repetition import times

JOINTS = frozenset("-'’@./_#~‐‑[]\\")


def is_apart(document: Document, span: Span) -> bool:
    """Whether a word stands by itself, not in a compound, an address or a quotation's odd spelling."""
    text = document.text
    before, after = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 2]
    stops = after[:1] == "." and after[1:].isspace()
    return before not in JOINTS and (after[:1] not in JOINTS or stops)


def is_owner(document: Document, span: Span) -> bool:
    """Whether nothing but an apostrophe and an s stand behind a word that stands by itself: "the scherne's"."""
    text = document.folded
    return text[max(0, span.start - 1) : span.start] not in JOINTS and (
        text.startswith("'s", span.end) and not text[span.end + 2 : span.end + 3].isalnum()
    )


def is_piece(document: Document, span: Span) -> bool:
    """Whether a hyphen and a blank part a word from its other half."""
    before, after = document.text[max(0, span.start - 3) : span.start], document.text[span.end : span.end + 2]
    return (before[-1:].isspace() and before.rstrip()[-1:] == "-") or (after[:1] == "-" and not after[1:].strip())


def is_single(document: Document, span: Span) -> bool:
    """Whether a word stands only once in the article; what comes back is a name or a term."""
    return times(document, document.text[slice(*span)]) == 1


def is_lone(document: Document, span: Span) -> bool:
    """Whether a word stands by itself and only once."""
    return is_apart(document, span) and is_single(document, span)


def log_counts(words: Iterable[str], language: LanguageModel) -> dict[str, float]:
    """The log count of each word, once for all articles of a batch; -1 for one that is not known."""
    known = sorted(set(words))
    return dict(zip(known, language.counts_of(known).tolist(), strict=True)) if known else {}
