"""The day that a field of a feed, a row or a file's head states, in the forms that programs write."""

from __future__ import annotations

import re
from datetime import date, datetime, timezone

from sourcequal.patterns import pattern

ISO = pattern(r"\s*((?:1[5-9]|20)\d\d)([-/.]?)(\d\d?)\2(\d\d?)(?!\d)")  # 2026-11-03T10:00, 2026/11/3, 20261103
NAMED = pattern(  # 3 November 2026, Tue, 03 Nov 2026 10:00:00 GMT; November 3, 2026
    r"\s*(?:[a-z]{3,9}\.?,? )?(?:(?P<day>\d\d?)(?:st|nd|rd|th)?[ -](?P<month>[a-z]{3,9})\.?,?"
    r"|(?P<month2>[a-z]{3,9})\.? (?P<day2>\d\d?)(?:st|nd|rd|th)?,)[ -](?P<year>(?:1[5-9]|20)\d\d)(?!\d)",
    re.IGNORECASE,
)
STAMP = pattern(r"\s*(\d{10}|\d{13})(?:\.\d*)?\s*")  # seconds or milliseconds since 1970, of our years
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
MILLISECONDS = 13  # digits


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
        if named := NAMED.match(said):
            month = (named["month"] or named["month2"]).lower()[:3]
            return date(int(named["year"]), MONTHS.index(month) + 1, int(named["day"] or named["day2"]))
    except (ValueError, OverflowError, OSError):  # no such day, no such month
        return None
    return None
