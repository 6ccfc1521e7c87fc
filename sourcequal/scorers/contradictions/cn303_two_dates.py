"""CN303: two dates for one event."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.models import Model
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.ranking import THRESHOLD, matches

WORD = pattern(r"[^\W\d_]{3,}")
KINDS = frozenset({"date", "month", "weekday", "year"})


@rule(
    "CN303",
    severity="warning",
    languages=("en",),
    confidence=0.7,
    threshold=THRESHOLD,
    model="contradictions",
    source="articles in which one mention of a day or a year was exchanged",
    bad=(
        (
            "The new footbridge over the Lenne will open to walkers on 14 June, the district said.\n\nOn the far bank "
            "the farmers wait. The new footbridge over the Lenne will open to walkers on ⟦24 June⟧, a sign says."
        ),
        (
            "The Halden observatory opened to the public in 1931 after a long quarrel over money.\n\nSince the Halden "
            "observatory opened to the public in ⟦1937⟧, two million people have visited."
        ),
    ),
    good=(
        "The footbridge opens on 14 June. The tunnel opens on 24 June.",
        "The opening, first planned for 14 June, was moved to 24 June after the flood.",
        "Meeting held in the Reading Room on Monday 13 May 2024 at 7.30 p.m.\n\nPresent: A. Yeo.\n\nDate of next "
        "meeting\n"
        "Monday 10 June 2024, 7.30 p.m.",
    ),
)
def two_dates(documents: Sequence[Document], model: Model) -> Iterator[list[Match]]:
    """Two different dates for one event.

    The article says twice when one thing happens and names another day, month or year the second time. Different
    events, plans that were moved and periods that the article tells apart are no contradiction.
    """
    found = matches(documents, model, KINDS, "two dates for what reads as one event")
    for document, clashes in zip(documents, found, strict=True):
        yield [clash for clash in clashes if _tells(document, clash.start)]


def _tells(document: Document, place: int) -> bool:
    """Whether the line of a date says more than the date: “Monday 10 June, 7.30 p.m.” by itself names no event."""
    line = document.lines[document.position(place)[0] - 1]
    rest = list(line.text)
    for each in document.dates:
        if line.start <= each.start < line.end:
            rest[each.start - line.start : each.end - line.start] = " " * (each.end - each.start)
    return WORD.search("".join(rest)) is not None
