"""What the tagger says about one temporal expression."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import Literal, NamedTuple

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]

Anchoring = Literal[
    "explicit",  # the words alone give the value
    "year from anchor",  # month and day stand in the text, the year was chosen
    "relative to anchor",  # "yesterday", "last week", "two years ago"
    "tense",  # the direction (back or forward) came from the verbs around it
    "guessed",  # no verb told the direction: the nearest or the last was taken
    "context",  # resolved against a date named before ("the same day")
    "unanchored",  # nothing to resolve it with
]


class Expression(NamedTuple):
    """A temporal expression: where it stands, its TIMEX3 value and how that was found.

    `year`, `month`, `day` and `weekday` (1 Monday to 7 Sunday) hold only what the words themselves say,
    so that a rule can tell what was read from what was inferred.
    """

    start: int
    end: int
    type: TimexType
    value: str
    grain: str
    anchored: Anchoring
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None

    @property
    def exists(self) -> bool:
        """False for a day that the calendar does not have, such as 30 February."""
        if self.month is None or self.day is None:
            return True
        return 1 <= self.day <= days_in_month(self.year, self.month)

    @property
    def bounds(self) -> tuple[date, date] | None:
        """First and last day that the value covers, or None where it names no stretch of the calendar."""
        return value_bounds(self.value)


def days_in_month(year: int | None, month: int) -> int:
    """Length of a month in days; February has 29 where the year is not known."""
    return calendar.monthrange(2000 if year is None or not 1 <= year <= 9999 else year, month)[1]


def value_bounds(value: str) -> tuple[date, date] | None:
    """Turn a TIMEX3 DATE or TIME value into its first and last day."""
    if not (value[:1].isdigit() or value.startswith("FY")):  # as most of what has no anchor
        return None
    head = value.split("T")[0]
    parts = head.removeprefix("FY").split("-")
    try:
        return _bounds(parts)
    except (ValueError, OverflowError):
        return None


_QUARTERS = {"Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12)}
# Northern seasons by month; winter is taken to end in the following February.
_SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14)}


def _bounds(parts: list[str]) -> tuple[date, date] | None:
    if not parts[0].isdigit() or len(parts[0]) not in (2, 3, 4):
        return None
    width = 10 ** (4 - len(parts[0]))
    year = int(parts[0]) * width
    if len(parts) == 1:
        return date(max(year, 1), 1, 1), date(year + width - 1, 12, 31)
    unit = parts[1]
    if unit in _QUARTERS or unit in _SEASONS:
        first, last = _QUARTERS.get(unit) or _SEASONS[unit]
        return date(year, first, 1), _month_end(year, last)
    if unit.startswith("W"):
        return _week_bounds(year, int(unit[1:]), parts[2:])
    month = int(unit)
    if len(parts) == 2 or not parts[2].isdigit():
        return date(year, month, 1), _month_end(year, month)
    day = date(year, month, int(parts[2]))
    return day, day


def _month_end(year: int, month: int) -> date:
    year, month = (year + 1, month - 12) if month > 12 else (year, month)
    return date(year, month, calendar.monthrange(year, month)[1])


def _week_bounds(year: int, week: int, rest: list[str]) -> tuple[date, date]:
    first = date.fromisocalendar(year, week, 6 if rest == ["WE"] else 1)
    return first, first + timedelta(days=1 if rest == ["WE"] else 6)
