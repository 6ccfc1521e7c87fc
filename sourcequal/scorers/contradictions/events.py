"""Whether a sentence speaks of the event at hand or of another one."""

from __future__ import annotations

from sourcequal.document import Document
from sourcequal.rule import pattern

#: Words of other times, other events, other people and conditions.
OTHER_EVENT = pattern(
    r"\b(?:last (?:year|month|week)|earlier (?:this|in)|previous(?:ly)?|in (?:19|20)\d\d|another|separate|meanwhile|"
    r"others?|rest|elsewhere|since|years? ago|months? ago|weeks? ago|days? (?:ago|earlier|later)|"
    r"if|would|could|history)\b"
)


def sentence_at(document: Document, place: int) -> str:
    """The folded sentence around a place; nothing where the place is in none."""
    start, end = next(((s, e) for s, e in document.sentences if s <= place < e), (place, place))
    return document.folded[start:end]
