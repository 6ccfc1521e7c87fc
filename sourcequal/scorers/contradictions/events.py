"""Whether a sentence speaks of the event at hand or of another one."""

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter

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
    number = bisect_right(document.sentences, place, key=itemgetter(0)) - 1
    start, end = document.sentences[number] if number >= 0 else (place, place)
    return document.folded[start:end] if place < end else ""
