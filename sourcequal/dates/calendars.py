"""Arithmetic on days: weeks, quarters, seasons, the year that a day without one belongs to."""

from __future__ import annotations

from datetime import date, timedelta

from .expression import days_in_month

# Around the anchor, how far a day without a year is looked for; 29 February needs four years, eight around 1900.
REACH_YEARS = 8
# A day on the wrong side of the anchor for its verb has to be this much nearer to be taken all the same.
WRONG_SIDE_DAYS = 180


def shift_months(day: date, months: int) -> date:
    """The day so many months on, drawn back to the end of a shorter month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = min(max(index // 12, 1), 9999), index % 12 + 1
    return date(year, month, min(day.day, days_in_month(year, month)))


def week_value(day: date) -> str:
    """TIMEX3 value of the ISO week that holds a day."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


def quarter_of(month: int) -> int:
    """Quarter 1 to 4 of a month."""
    return (month + 2) // 3


def weekday_near(anchor: date, weekday: int, direction: int) -> date:
    """The weekday on or before the anchor (-1), on or after it (1)."""
    gap = (weekday - anchor.isoweekday()) % 7
    if direction < 0 and gap:
        gap -= 7
    return anchor + timedelta(days=gap)


def year_for(anchor: date, month: int, day: int, direction: int) -> int | None:
    """The year nearest to the anchor in the given direction in which month and day exist, None when none has them.

    With direction 0 the nearest of all is taken. One day of grace lets a story from a later time zone count as past.
    """
    best: tuple[int, int] | None = None
    for year in range(max(anchor.year - REACH_YEARS, 1), anchor.year + REACH_YEARS + 1):
        if day > days_in_month(year, month):
            continue
        gap = (date(year, month, day) - anchor).days
        cost = abs(gap) + (WRONG_SIDE_DAYS if gap * direction < -1 else 0)
        if best is None or cost < best[0]:
            best = (cost, year)
    return None if best is None else best[1]


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous computus)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def thanksgiving(year: int) -> date:
    """Fourth Thursday of November (United States)."""
    return weekday_near(date(year, 11, 22), 4, 1)
