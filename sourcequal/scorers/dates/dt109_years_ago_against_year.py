"""DT109."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from sourcequal.dates import Expression
from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.dates.chronology import KNOWING, Chronology, chronology

SLACK_YEARS = 1  # it was in autumn, and is told in spring
LEAST_YEARS = 2
JOINT = pattern(r",? (?:in|on|back in)(?: the)?(?: [a-z]+){0,2} ?|,? \(|, ")  # between the two of one statement
APPOSED = pattern(r", (?:that is,? |which is |which was |exactly |only |just )?| \(| [-–—] ")  # with the year in front
HEDGE = pattern(
    r"\b(?:almost|nearly|more than|less than|over|about|around|some|roughly|approximately|at least|up to|just under"
    r"|not quite|perhaps|maybe|a good|well)\W(?:[\w-]+ ){1,3}(?:years|decades?|century) ago$"
)
AGO = (" years ago", " decades ago", " decade ago", " century ago")
HEDGE_CHARS = 24  # before the number, in which such words stand


@rule(
    "DT109",
    severity="warning",
    words=(" years ago", " decades ago", " decade ago", " century ago"),
    languages=("en",),
    confidence=0.9,
    source="reports on anniversaries that come out again in another year",
    bad=(
        "LUND, ⟨17 May 2023⟩ – A stone was set up for the barge Anna, which sank ⟦fifty years ago, in February 1963⟧.",
        "LUND, ⟨17 May 2023⟩ – The barge Anna sank in ⟦February 1963, fifty years ago⟧, and a stone was set up.",
        "⟨3 March 2024⟩\n\nThe mill\n\nThe mill burned down ⟦20 years ago, in 2014⟧, and was never built again.",
    ),
    good=(
        "LUND, 17 May 2023 – A stone was set up for the barge Anna, which sank sixty years ago, in February 1963.",
        "LUND, 17 May 2023 – In 1963, sixty years ago, the barge sank, and in 2013, ten years ago this week, so "
        "did her sister.",
        "LUND, 17 May 2023 – The barge sank nearly fifty years ago, in 1975.",
        "LUND, 17 January 2023 – The barge sank fifty years ago, in November 1972.",
        "LUND, 17 May 2023 – In a letter of 2013 the widow wrote: “The barge sank fifty years ago, in 1963.”",
        "Published 17 May 2013, updated 4 May 2023\n\nThe barge\n\nThe barge sank fifty years ago, in 1963.",
    ),
)
def years_ago_against_year(document: Document) -> Iterator[Match]:
    """So many years ago, and a year that lies elsewhere.

    How long ago something was and the year in which it was are given in one breath, and counted from the article's own
    date they are not the same: it was written in another year than its date says, or one of the figures is wrong. Rough
    figures and what somebody is quoted with are left alone.
    """
    story = chronology(document)
    days = [own for own in story.own if own.day and own.kind != "copyright"]
    anchor = document.published
    if not days or anchor is None:
        return
    for first, second in pairwise(document.dates):
        ago, told = (first, second) if second.year else (second, first)
        if not (ago.bounds and told.bounds and _is_one_statement(story, ago, told)):
            continue
        passed, year = anchor.year - ago.bounds[0].year, told.bounds[0].year
        if passed < LEAST_YEARS or any(own.day and abs(own.day.year - passed - year) <= SLACK_YEARS for own in days):
            continue
        message = f"“{document.text[ago.start : ago.end]}” is not {year}, counted from {anchor}"
        related = Related(days[0].start, days[0].end, "the date of the article")
        yield Match(first.start, second.end, message=message, related=(related,))


def _is_one_statement(story: Chronology, ago: Expression, told: Expression) -> bool:
    """Whether a year stands right beside how many years ago that was, neither of them rough or quoted."""
    document, text = story.document, story.document.folded
    if not told.year or not story.word(ago).endswith(AGO):
        return False
    hedged = HEDGE.search(text[max(0, ago.start - HEDGE_CHARS) : ago.end])
    behind = ago.start < told.start
    joined = JOINT.fullmatch(text, ago.end, told.start) if behind else APPOSED.fullmatch(text, told.end, ago.start)
    if hedged or not joined:
        return False
    span = min(ago.start, told.start), max(ago.end, told.end)
    return not (document.in_quotation(*span) or KNOWING.search(text, *story.sentence(span)))
