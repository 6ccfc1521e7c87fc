"""DT302."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from sourcequal.dates import Expression
from sourcequal.document import Document
from sourcequal.finding import Finding, Related
from sourcequal.rule import Example, Match, Settings, pattern, rule
from sourcequal.scorers.dates.chronology import Chronology, chronology

EXPIRED_DAYS = 14  # an announcement just past still tells of the week it was made in
MARKER_CHARS = 260  # how far before its date an announcement can begin
RELATED_SHOWN = 20
STALE = "DT301"
# Verbs and adjectives that look forward.
MARKER = pattern(
    r"\b(?<!had )(?<!have )(?<!had been )(?:"
    r"(?<!a )will(?! have been)|shall|'ll"
    r"|(?:is|are|was|were|be) (?:now |also |currently )?"
    r"(?:set|due|scheduled|expected|slated|planned|poised|going|projected|predicted|forecast|likely|to be)\b"
    r"|plan(?:s|ned|ning)? to|(?:intends?|aims?|hopes?|expects?) to|expect(?:s|ed)?|predict(?:s|ed)?"
    r"|scheduled (?:for|to)|(?:set|slated) for|due (?:in|on|by|to)|upcoming|to be \w+ed|by (?=the end of|next))"
)


class Announcement(NamedTuple):
    """A statement that looks forward, and the day on which it was due."""

    start: int
    when: Expression
    due: date


@rule(
    "DT302",
    severity="warning",
    confidence=0.9,
    source="a preview is no source on what came of it",
    bad=(
        Example("The summit ⟦will open on June 4⟧, the host said.", published=date(2024, 5, 20)),
        "The plant ⟦is expected to open in March 2021⟧, its owner says.",
        Example("The bill ⟦will be put to the vote next month⟧, she said.", published=date(2023, 2, 2)),
    ),
    good=(
        Example("The summit will open on June 4, the host said.", published=date(2024, 5, 20), as_of=date(2024, 6, 1)),
        "The summit that would open on June 4, 2024 was called off.",
        "The plant will open in March 2041, its owner says.",
        "They had planned to marry in May 2019 but never did.",
        "Where there is a will, there was a way, even in March 2021.",
    ),
)
def expired_announcement(document: Document, settings: Settings, findings: tuple[Finding, ...]) -> Iterator[Match]:
    """A forward-looking statement whose day has passed.

    What "will open in March" has opened, or not, by the day of judging: the article cannot say which, and a reader who
    takes it for the present is misled. The announcements and their dates are pointed at once for the whole article.
    """
    if any(finding.code == STALE and finding.shown for finding in findings):
        return  # the page date is not to be trusted, so nothing can be counted from it
    story = chronology(document)
    found = [each for each in _announcements(story) if (settings.as_of - each.due).days >= EXPIRED_DAYS]
    if not found:
        return
    first = found[0]
    related = tuple(Related(each.start, each.when.end, f"due {each.due}") for each in found[1:RELATED_SHOWN])
    message = f"The day of this announcement has passed: it was due {first.due}"
    yield Match(first.start, first.when.end, message=message, related=related)


def _announcements(story: Chronology) -> Iterator[Announcement]:
    taken = -1
    for found in story.body:
        bounds = found.bounds if found.type in ("DATE", "TIME") else None
        if bounds is None or not _ahead_of_page(story, found, bounds) or found.start < taken:
            continue
        start = _marker(story, found)
        if start is not None:
            taken = found.end
            yield Announcement(start, found, bounds[1])


def _ahead_of_page(story: Chronology, found: Expression, bounds: tuple[date, date]) -> bool:
    """Whether the date was still to come when the article was written, as far as that is known."""
    written = story.document.published
    if written is None:
        return found.year is not None
    return bounds[1] >= written and found.anchored != "context"


def _marker(story: Chronology, found: Expression) -> int | None:
    """Where in the sentence before the date the text begins to look forward, None where it does not."""
    text = story.document.folded
    start = max(text.rfind(mark, 0, found.start) for mark in (". ", "\n", "? ", "! ", "; ")) + 1
    places = [match.start() for match in MARKER.finditer(text, max(start, found.start - MARKER_CHARS), found.start)]
    if not places:
        return None
    between = text[places[-1] : found.start]
    return None if PASSED.search(between) else places[-1]


# A clause between the marker and the date that is told as past, so that the date is its own.
PASSED = pattern(
    r"\b(?:since|would|compared|than|was|were|had|did|said|told|went|came|took|gave|got|won|lost|fell|rose|began)\b"
)
