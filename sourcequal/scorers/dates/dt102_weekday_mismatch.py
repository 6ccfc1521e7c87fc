"""DT102."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from sourcequal.dates import Expression
from sourcequal.dates.calendars import year_for
from sourcequal.dates.expression import days_in_month
from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Example, Match, rule
from sourcequal.scorers.dates.chronology import KNOWING, Chronology, chronology, is_mentioned

WEEKDAY_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
FIRST_YEAR = 1900  # before it, many countries still counted by the Julian calendar
OLD_STYLE_UNTIL = 1924  # from which year on all did not: Russia changed in 1918, Greece in 1923
OLD_STYLE = timedelta(days=13)  # by which the Julian calendar is behind, since March 1900
SOON = timedelta(days=30)  # a day told as past that lies farther ahead is that of the year before
LOOK_BACK_YEARS = 11  # within which each weekday has come round, leap days aside
INFERRED_CONFIDENCE = 0.9  # the year was not written; the nearest to the page date was taken


@rule(
    "DT102",
    severity="warning",
    confidence=1.0,
    source="the Gregorian calendar",
    bad=(
        "⟦Thursday, January 15, 2025⟧\n\nThe council met again and put off the vote on the harbour.",
        "The trial opened on ⟦Monday, 3 March 2021⟧, in Leeds.",
        "Rain fell on the dawn of ⟦this Saturday (10 February 2026)⟧, and the stream left its bed.",
        Example("The two sides met on ⟦Sunday, June 18⟧, in Oslo.", published=date(2008, 7, 2)),
        "LUND, March 14, 2024 - Denmark and Sweden will share a ferry. Their experts are to meet in Arn on ⟦Wednesday, "
        "April 4⟧, to draw up its timetable.",
        "Published: ⟨27 November 2026⟩\n\nThe mill burned on ⟦Sunday, 14 January⟧, and the wheel with it, the miller "
        "said.",
        "THE LUND MERCURY, Saturday, March 25th, 1911.\n\nThe funeral of the miller took place on ⟦Friday, March 18th⟧"
        ", with all the harps of the town.",
        Example("Der Prozess begann am ⟦Montag, 3. März 2021⟧ in Kiel.", language="de"),
    ),
    good=(
        "Wednesday, January 15, 2025\n\nThe council met again and put off the vote on the harbour.",
        "The king was crowned on Sunday, 5 May 1700, by the old calendar.",
        "On Friday, 13 people were hurt in March 2021.",
        "Published: 27 November 2026\n\nThe mill burned on Wednesday, 14 January, and the wheel with it, the miller "
        "said.",
        Example("В среду 31 января 1918 года мельница ещё работала по старому стилю.", language="ru"),
        Example("The two sides met on Wednesday, June 18, in Oslo.", published=date(2008, 7, 2)),
        "Rain fell on Saturday (7 February 2026), and on Sunday (two weeks after 10 May 2026) the stream left its bed.",
        "LUND, March 14, 2024 - Denmark and Sweden will share a ferry. Their experts are to meet in Arn on Thursday, "
        "April 4, to draw up its timetable.",
        "Black Friday, 29 November 2024, broke all records.",
        "She sings with Thursday's Child; May 4, 2021 was the last show.",
    ),
)
def weekday_mismatch(document: Document) -> Iterator[Match]:
    """Weekday and date do not go together.

    One of the two is wrong, so neither can be trusted. Where the year is not written, the one nearest to the
    article's own date is taken, and only an article with such a date is judged. Of a day told as past the report names
    the last year in which the two go together. Before 1924 a weekday by the Julian calendar is right as well.
    """
    story = chronology(document)
    for found in (*document.dates, *_in_brackets(document)):
        if found.weekday is None or found.day is None or not found.exists or is_mentioned(document, found):
            continue
        day = _day(story, found)
        if KNOWING.search(document.folded, *story.sentence((found.start, found.end))):  # a correction tells the error
            continue
        if day is None or day.year < FIRST_YEAR or found.weekday in _weekdays(story, day):
            continue
        confidence = 1.0 if found.year else INFERRED_CONFIDENCE
        related, hint = _likelier(story, found, day)
        if not related and not found.year:
            related, hint = _earlier(story, found, day)
        message = (
            f"{_written(day)} was a {WEEKDAY_NAMES[day.isoweekday() - 1]}, not a {WEEKDAY_NAMES[found.weekday - 1]}"
        )
        yield Match(found.start, found.end, confidence, message + hint, related)


def _in_brackets(document: Document) -> Iterator[Expression]:
    """Dates in brackets right behind a weekday, read with it: Saturday (10 February 2026)."""
    for weekday, day in pairwise(document.dates):
        if weekday.weekday is not None and weekday.day is None and day.day is not None and day.weekday is None:
            between, after = document.text[weekday.end : day.start], document.text[day.end : day.end + 1]
            if between == " (" and after == ")":
                yield day._replace(start=weekday.start, end=day.end + 1, weekday=weekday.weekday)


def _day(story: Chronology, found: Expression) -> date | None:
    """The day that a date means, without a year the nearest; None where any year near by makes the weekday right."""
    month, day = found.month, found.day
    assert month is not None
    assert day is not None
    if found.year is not None:
        return date(found.year, month, day) if 1 <= found.year <= 9999 else None
    shown = story.shown or _dateline(story)
    if shown is None or (story.stamp and (found.start, found.end) == (story.stamp.start, story.stamp.end)):
        return None
    years = {year_for(shown, month, day, sign) for sign in (-1, 0, 1)}
    days = [date(year, month, day) for year in years if year and day <= days_in_month(year, month)]
    nearest = min(days, key=lambda each: abs((each - shown).days), default=None)
    if (
        nearest
        and nearest - shown > SOON
        and story.direction(found) < 0
        and day <= days_in_month(nearest.year - 1, month)
    ):
        days.append(nearest := nearest.replace(year=nearest.year - 1))
    if any(each.isoweekday() == found.weekday for each in days):
        return None
    return nearest


def _dateline(story: Chronology) -> date | None:
    """The day of the one dateline, where it has a year: "LUND, March 14, 2024 (AP)"."""
    days = [own.day for own in story.datelines if own.day and own.expression and own.expression.year]
    return days[0] if len(days) == 1 else None


def _weekdays(story: Chronology, day: date) -> set[int]:
    """The weekdays that a day may have, by the calendar of today and by the one before it.

    What was written in English before all had changed has the new one, as its readers did.
    """
    of_its_time = story.document.language == "en" and story.shown and story.shown.year < OLD_STYLE_UNTIL
    if day.year >= OLD_STYLE_UNTIL or of_its_time:
        return {day.isoweekday()}
    return {day.isoweekday(), (day + OLD_STYLE).isoweekday()}


def _likelier(story: Chronology, found: Expression, day: date) -> tuple[tuple[Related, ...], str]:
    """Which of the two another date of the article speaks for."""
    for other in story.document.kept(_full_dates).get(day, ()):
        if other is not found:
            return (Related(other.start, other.end, "the same date stands here"),), "; the weekday is likelier wrong"
    return (), ""


def _earlier(story: Chronology, found: Expression, day: date) -> tuple[tuple[Related, ...], str]:
    """The last year in which a day told as past had its weekday: the story may be of that year, and not of its page."""
    span, shown = story.shown_span, story.shown
    related = (Related(*span, "the page's own date"),) if span else ()
    if shown is None or story.direction(found) >= 0:
        return related, ""
    for year in range(day.year - 1, day.year - LOOK_BACK_YEARS, -1):
        if day.day <= days_in_month(year, day.month) and day.replace(year=year).isoweekday() == found.weekday:
            return related, f"; it last was one in {year}, so the story may be older than its page"
    return related, ""


def _full_dates(document: Document) -> dict[date, list[Expression]]:
    """The days that an article writes in full, each with the places where it does."""
    known: defaultdict[date, list[Expression]] = defaultdict(list)
    for one in document.dates:
        if one.year is not None and one.month is not None and one.day is not None and one.exists:
            known[date(one.year, one.month, one.day)].append(one)
    return known


def _written(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"
