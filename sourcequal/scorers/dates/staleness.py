"""How strongly an article's own dates say that it is older than the date that its page shows."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date

from sourcequal.dates import Expression
from sourcequal.scorers.dates.chronology import Chronology

YEAR_DAYS = 365.25
MIN_GAP_DAYS = 45  # younger than that, an article may well look back only
FAR_YEARS = 7  # what is older is history that a new article may tell
HEAD_CHARS = 700
FORWARD = frozenset("will scheduled expected slated upcoming planned plans due starts begins runs until".split())
CURRENT = frozenset("best top latest trends guide predictions forecast edition updated new".split())
NEAR_WORDS = 40  # characters before an expression in which its marker words stand

NAMES = (
    "gap", "far", "title", "mentions", "head", "announced", "deictic", "precise", "cited", "current", "stamped",
    "years", "in_year", "short_gap", "this_year",
)  # fmt: skip


@dataclass(frozen=True)
class Newest:
    """The newest stretch of time that the article names, before its shown date, and what speaks for its being now."""

    expressions: tuple[Expression, ...]
    last_day: date
    gap_days: int


def newest(story: Chronology) -> Newest | None:
    """The newest dated expressions of the body, None where none is dated or one is as new as the page."""
    shown = story.shown
    if shown is None:
        return None
    ends: dict[Expression, date] = {}
    for expression in story.body:
        bounds = expression.bounds if expression.year is not None and expression.type in ("DATE", "TIME") else None
        if bounds is not None and expression.year is not None and expression.year <= shown.year + 1:
            ends[expression] = bounds[1]
    if not ends:
        return None
    latest = max(ends.values())
    gap = (shown - latest).days
    if gap < MIN_GAP_DAYS:
        return None
    found = tuple(expression for expression in ends if expression.year == latest.year)
    return Newest(found, latest, gap)


def features(story: Chronology, newest: Newest) -> list[float]:
    """The numbers that the weights below go with, in the order of NAMES."""
    text, title = story.document.folded, story.document.title_line
    where = newest.expressions
    before = [text[max(0, e.start - NEAR_WORDS) : e.start] for e in where]
    titled = title is not None and any(title.start <= e.start < title.end for e in where)
    years = newest.gap_days / YEAR_DAYS
    named = {e.year for e in story.body if e.year}
    return [
        math.log1p(years),
        float(years > FAR_YEARS),
        float(titled),
        math.log1p(len(where)),
        float(any(e.start < HEAD_CHARS for e in where)),
        float(any(_announced(story, e) for e in where)),
        math.log1p(sum(1 for e in story.relative if story.word(e).split()[0] != "this")),
        float(any(e.month for e in where)),
        float(all(_cited(text, e) for e in where)),
        float(any(word in CURRENT for context in before for word in context.split()) and titled),
        float(any("update" in context or "as of" in context or "edition" in context for context in before)),
        math.log1p(len(named)),
        float(any(context.rstrip().endswith(" in") for context in before)),
        float(years < 0.5),
        float("this year" in text or "right now" in text),
    ]


def _announced(story: Chronology, expression: Expression) -> bool:
    """Whether the text looks forward to it."""
    text = story.document.folded
    start = max(text.rfind(".", 0, expression.start), text.rfind("\n", 0, expression.start)) + 1
    return bool(FORWARD & set(text[start : expression.start].split()))


def _cited(text: str, expression: Expression) -> bool:
    return (
        text[expression.end : expression.end + 1] in (")", "]")
        and "," in text[max(0, expression.start - 3) : expression.start]
    )
