"""CN361: nine lambs, and then all twelve of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.amounts import YEARS
from sourcequal.scorers.contradictions.claims import Reading, Slot, reading_of
from sourcequal.scorers.contradictions.counting import COUNTED_ANEW
from sourcequal.scorers.contradictions.events import clash, sentence_at, span_at_hand

ALL = frozenset("the all these".split())
DEFINITE = ALL | {word.capitalize() for word in ALL}
PLURALS = frozenset("people men women children sheep cattle".split())
#: Words before a count, or in its sentence, with which it is of some, of others, or about right.
VAGUE = frozenset(
    "in per to or than over about around nearly almost least some of first last next another other only every under by "
    "hundred thousand".split()
)
PART = pattern(
    r"\b(?:another|others?|more|about|around|nearly|almost|over|least|up|some|first|last|next|remaining"
    r"|of (?:them|which|whom)|only|than|further|every|each|per|additional|also|later|including|between|both|half|joined"
    r"|added|then|so far)\b"
)
SMALLEST = 5  # of two such counts; two of three are often called the two
STOPS = (".", "!", "?", '"')
LARGEST_RATIO = 3  # of two counts of the same things; beyond it they are of a part and of a whole


class Count(NamedTuple):
    """How many of what there are, as one place has it."""

    number: int
    things: str
    kind: str
    lead: str
    span: Span


@rule(
    "CN361",
    severity="warning",
    words=("the ", "all ", "these "),
    languages=("en",),
    confidence=0.7,
    source="reports whose count was brought up to date in one paragraph only",
    bad=(
        "⟨Nine lambs⟩ were stolen from a fold at Sund.\n\nTheir bells were cut off. ⟦All twelve lambs⟧ stood in a barn "
        "by evening.",
        "A bus took ⟨thirty villagers⟩ to the school when the dyke broke.\n\nSoup was made. ⟦The 43 villagers⟧ slept "
        "on mats.",
    ),
    good=(
        "Nine lambs were stolen from a fold at Sund. Three more came later; the twelve lambs stood in a barn by "
        "evening.",
        "A bus took thirty villagers to the school. The 30 villagers slept on mats, and so did the five dogs.",
        "Nine lambs were stolen from a fold. Two lambs died. The seven lambs that were left stood in a barn.",
        "Of forty houses nine are dry. The twelve houses by the church are older.",
    ),
)
def more_than_were_counted(document: Document) -> Iterator[Match]:
    """More of them than were counted.

    “The twelve lambs” are lambs that the article has told of, and it told of nine. It gives these two counts of the
    things and no other, and none of them is vague, of a part, of more that came, or of another kind.
    """
    reading = reading_of(document)
    tokens = reading.tokens
    numbers = [slot for slot in reading.slots if slot.kind == "number"]
    definite = [slot for slot in numbers if tokens[slot.first - 1] in DEFINITE]
    known = {count.things for slot in definite for count in _counts(reading, slot)}
    for things in sorted(known):
        counts = [count for slot in numbers for count in _counts(reading, slot) if count.things == things]
        if len({count.number for count in counts}) == 2 and not any(count.lead in VAGUE for count in counts):
            yield from _clash(document, counts)


def _before(reading: Reading, slot: Slot) -> str:
    return reading.tokens[slot.first - 1].lower() if slot.first else ""


def _counts(reading: Reading, slot: Slot) -> Iterator[Count]:
    """What a number counts: a plural right after it, or after one word of its kind."""
    after = reading.tokens[slot.last + 1 : slot.last + 3]
    place = next((place for place, token in enumerate(after) if _plural(token)), None)
    if place is None or not all(token.islower() for token in after[: place + 1]) or after[place] in COUNTED_ANEW:
        return
    if slot.value in YEARS:
        return
    if isinstance(slot.value, float) and slot.value >= SMALLEST and slot.value.is_integer():
        last = slot.last + 1 + place
        span = Span(reading.starts[slot.first], reading.ends[last])
        yield Count(int(slot.value), after[place], "".join(after[:place]), _before(reading, slot), span)


def _plural(token: str) -> bool:
    return token in PLURALS or (len(token) > 3 and token.endswith("s") and not token.endswith("ss"))


def _clash(document: Document, counts: list[Count]) -> Iterator[Match]:
    """A clash of the first count with a definite one that is larger, or that names all there are."""
    first = counts[0]
    again = next(count for count in counts if count.number != first.number)
    larger = again.number > first.number or again.lead == "all"
    known = again.lead in ALL and first.lead not in ALL
    ratio = max(first.number, again.number) / min(first.number, again.number)
    if not known or not larger or again.kind not in ("", first.kind) or ratio >= LARGEST_RATIO:
        return
    if _plain(document, first) and _plain(document, again):
        start = document.folded.rindex(again.lead, 0, again.span.start)
        yield clash(document, (start, again.span.end), first.span, "the other number")


def _plain(document: Document, count: Count) -> bool:
    """Whether a count is of the things at hand, in a whole sentence or the headline: lists count anew in each line."""
    said, title = sentence_at(document, count.span.start), document.title_line
    whole = said.endswith(STOPS) or (title is not None and count.span.end <= title.end)
    return whole and span_at_hand(document, count.span) and not PART.search(said)
