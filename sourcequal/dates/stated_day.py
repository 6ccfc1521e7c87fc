"""The day that a field of a feed, a row or a file's head states, in the forms that programs write."""

from __future__ import annotations

from datetime import date, datetime, timezone

from sourcequal.dates.tagger import find_dates
from sourcequal.patterns import pattern

ISO = pattern(r"\s*((?:1[5-9]|20)\d\d)([-/.]?)(\d\d?)\2(\d\d?)(?!\d)")  # 2026-11-03T10:00, 2026/11/3, 20261103
STAMP = pattern(r"\s*(\d{10}|\d{13})(?:\.\d*)?\s*")  # seconds or milliseconds since 1970, of our years
MILLISECONDS = 13  # digits
LONGEST_CHARS = 64  # of a field that names a month; a longer one is a text


def stated_day(value: object) -> date | None:
    """The day in a field: ISO 8601 and its like, that of mail and feeds (RFC 2822), English words, a time stamp.

    None where it states none, or one that the calendar does not have. A day that may be a month (3/11/2026) is none.
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    said = str(value)
    try:
        if iso := ISO.match(said):
            return date(int(iso[1]), int(iso[3]), int(iso[4]))
        if stamp := STAMP.fullmatch(said):
            seconds = int(stamp[1]) / (1000 if len(stamp[1]) == MILLISECONDS else 1)
            return datetime.fromtimestamp(seconds, timezone.utc).date()
        return _day_in_words(said) if len(said) <= LONGEST_CHARS else None
    except (ValueError, OverflowError, OSError):  # no such day
        return None


def _day_in_words(said: str) -> date | None:
    """The day that begins a field and names its month: 3 November 2026; Tue, 03 Nov 2026 10:00:00 GMT; 3-Nov-2026."""
    if not any(map(str.isalpha, said)):
        return None
    first = next(iter(find_dates(said.replace("-", " "))), None)
    if first is None or said[: first.start].strip() or not (first.year and first.month and first.day):
        return None
    return date(first.year, first.month, first.day)
