"""DT101."""

from __future__ import annotations

from calendar import isleap
from collections.abc import Iterator

from sourcequal.dates import Expression
from sourcequal.dates.expression import days_in_month
from sourcequal.document import Document
from sourcequal.rule import Example, Match, pattern, rule
from sourcequal.scorers.dates.chronology import KNOWING, chronology, is_mentioned

MONTH_NAMES = "January February March April May June July August September October November December".split()
FEBRUARY, LEAP_DAY = 2, 29
# Said in the sentence before or after it.
NO_SUCH_DAY = pattern(
    r"\b(?:(?:no such|this|that|the) (?:day|date) (?:does not|doesn't|did not|never) exist\w*|no such (?:day|date)"
    r"|(?:den tag|das datum|diesen tag|dieses datum) gibt es nicht|(?:cette date|ce jour) n'existe pas"
    r"|(?:esa fecha|ese día) no existe|(?:quel giorno|questa data) non esiste|(?:esse dia|essa data) não existe)\b"
)
BESIDE_CHARS = 160
LONGEST_MONTH_DAYS = 31
TO_A_DAY = pattern(r"\b(?:on|by|until|till|before|after|since|from|through) (?:the )?$")  # leads to no count
TO_A_DAY_CHARS = 16
LEAP = pattern(r"\bleap (?:day|year)|\b1712\b")  # a text on the calendar's own oddities
SUBJECT_MENTIONS = 3  # a text that names so many is about them: a tale, a puzzle, a test of software


@rule(
    "DT101",
    severity="warning",
    confidence=1.0,
    source="the Gregorian calendar",
    bad=(
        "The parties signed the lease on ⟦September 31, 2004⟧ and moved in a week later.",
        "The museum opened its doors on ⟦30 February 2019⟧.",
        "The deadline of ⟦30 February⟧ passed, and nobody signed.",
        "Ferries will stop running on ⟦June 31⟧ for repairs.",
        "The plant reported a leak on ⟦33 December⟧, its owner said.",
        "She resigned on ⟦29 February 2023⟧ after a vote.",
        "LUND, 3 January 2026 – The ferry will stop running on ⟦29 February⟧, the town said.",
        "The log says ⟦2021-04-31⟧ and nothing more.",
        "The market opens on ⟦Thursday, June 31, 2025⟧. Those who want a stall have to write by ⟦February 30⟧ at the "
        "latest.",
        Example("Das Museum öffnete am ⟦31. April 2019⟧ seine Türen.", language="de"),
    ),
    good=(
        Example("Die Briefe nennen den 31. April, also einen Tag, den es nicht gibt.", language="de"),
        "The bridge opened on 29 February 2024.",
        "LUND, 3 January 2025 – The ferry stopped running on 29 February, the town said.",
        "LUND, 3 January 2026 – The miller, who has his birthday on 29 February, was born in 1964.",
        "In the novel, the train leaves on 30 February, a day that never comes.",
        "In March 31 people were hurt on the same road.",
        "There is no 31 June, as the error message explains.",
        "Sweden alone had a 30 February in 1712, an oddity of its calendar reform.",
        "Version 31.4.2 fixes the crash; call 555-31-4200 or see Mark 9:31.",
        "Flight LH 431 left Gate 31. April waited at the bar.",
        "They won 31-4 in May and lost 30-2 in February.",
        "The mill sold 31 sacks a day (in April 33, in February 38 / 42, in June 37).",
    ),
)
def impossible_date(document: Document) -> Iterator[Match]:
    """A day that the calendar does not have.

    Nobody can have read such a date against a calendar: it was mistyped, misread by a machine or made up. Fiction,
    lessons on the calendar and texts that say themselves that there is no such day are left alone.
    """
    impossible = [found for found in document.dates if not found.exists or _is_of_no_leap_year(document, found)]
    if not impossible:
        return
    if LEAP.search(document.folded):
        if len(impossible) > 1:
            return
        impossible = [found for found in impossible if found.month != FEBRUARY]
    several = len({(found.month, found.day) for found in impossible}) > 1  # two slips, or what the text is about
    if len(impossible) >= SUBJECT_MENTIONS or (several and _speaks_of_calendars(document)):
        return
    if several:  # and no counts beside months: "in April 33", "February 38 / 42"
        impossible = [found for found in impossible if found.year or _is_day(document, found)]
    if any(_knowing(document, (found.start, found.end)) for found in impossible):
        return  # all of them are of one day
    for found in impossible:
        if found.month is None or is_mentioned(document, found):
            continue
        year = f" {found.year}" if found.year and found.month == FEBRUARY else ""
        message = f"{MONTH_NAMES[found.month - 1]}{year} has {days_in_month(found.year, found.month)} days"
        if found.exists and document.published:
            message = f"No year that the text of {document.published} can mean has a {LEAP_DAY} February"
        yield Match(found.start, found.end, message=f"{message}: the calendar has no such date")


def _is_of_no_leap_year(document: Document, found: Expression) -> bool:
    """Whether a 29 February without a year is of a time, counted from the article's date, that has none."""
    if (found.month, found.day) != (FEBRUARY, LEAP_DAY) or found.year or document.published is None:
        return False
    if any(date.year and isleap(date.year) for date in document.dates):
        return False  # of a year that the text names
    direction, year = chronology(document).direction(found), document.published.year
    return not any(map(isleap, range(year - (direction <= 0), year + (direction >= 0) + 1)))


def _is_day(document: Document, found: Expression) -> bool:
    """Whether the words show that a number beside a month is a day: it stands first, or behind "on" and its like."""
    if document.text[found.start].isdigit():
        return True
    led = TO_A_DAY.search(document.folded, max(0, found.start - TO_A_DAY_CHARS), found.start)
    return led is not None and found.day is not None and found.day <= LONGEST_MONTH_DAYS


def _speaks_of_calendars(document: Document) -> bool:
    return any(form.search(document.folded) for form in (KNOWING, NO_SUCH_DAY))


def _knowing(document: Document, span: tuple[int, int]) -> bool:
    start, end = chronology(document).sentence(span)
    if KNOWING.search(document.folded, start, end):
        return True
    return NO_SUCH_DAY.search(document.folded, max(0, start - BESIDE_CHARS), end + BESIDE_CHARS) is not None
