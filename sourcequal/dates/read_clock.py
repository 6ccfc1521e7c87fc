"""Times of day: "6:40 p.m.", "Monday 9:30", "noon"."""

from __future__ import annotations

import re
from datetime import timedelta

from .expression import Anchoring, Expression
from .read_relative import weekday, weekday_date
from .reading import Reading, index_of, text_of, value_of

_BEFORE_CLOCK = frozenset("at by until from to around about since after before".split())


def weekday_clock(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "Monday 9:30 a.m."."""
    found = weekday(reading, match)
    clock_value = _clock_value(reading, match)
    if found is None or clock_value is None:
        return None
    return Expression(found.start, found.end, "TIME", found.value.split("T")[0] + clock_value, "time",
                      found.anchored, weekday=found.weekday)  # fmt: skip


def _clock_value(reading: Reading, match: re.Match[str]) -> str | None:
    tokens = reading.tokens
    index = index_of(match, "c")
    short = index is None
    for group in ("c2", "c3"):
        index = index_of(match, group) if index is None else index
    if index is None:
        return None
    parts = re.split(r"[:.]", tokens.words[index])
    half_day = text_of(reading, match, "pm2" if short else "pm")
    if index_of(match, "c3") is not None:
        parts = [parts[0][:2], parts[0][2:]]
    if not all(part.isdecimal() for part in parts):
        return None
    hour, minute = int(parts[0]), int(parts[1]) if len(parts) > 1 else 0
    if hour > 24 or minute > 59 or (half_day and hour > 12):
        return None
    if half_day == "p" and hour < 12:
        hour += 12
    elif half_day == "a" and hour == 12:
        hour = 0
    zone = "Z" if {"utc", "gmt"} & set(tokens.words[match.start() : match.end()]) else ""
    return f"T{hour:02d}:{minute:02d}{zone}"


def clock(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "6:40 p.m.", "18:00 UTC", "3 pm Monday"; 3:16 beside a name is a verse, 2:1 a score."""
    tokens = reading.tokens
    value = _clock_value(reading, match)
    if value is None:
        return None
    bare = tokens.letters[match.start() : match.end()] == "c"
    if bare and tokens.word(match.start() - 1) not in _BEFORE_CLOCK:
        return None
    end = match.end()
    base = reading.last_day or reading.anchor
    if index_of(match, "w") is not None and reading.anchor is not None:
        base = weekday_date(reading, match, value_of(reading, match, "w") or 1)[0]
        reading.last_day = base
    elif index_of(match, "r") is not None:
        base = None if reading.anchor is None else reading.anchor + timedelta(days=value_of(reading, match, "r") or 0)
    day = "XXXX-XX-XX" if base is None else base.isoformat()
    anchored: Anchoring = "unanchored" if base is None else "context"
    return reading.expression((match.start(), end), "TIME", day + value, ("time", anchored))


def point_of_day(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "noon", "midnight"."""
    base = reading.last_day or reading.anchor
    weekday_number = value_of(reading, match, "w")
    if weekday_number is not None and reading.anchor is not None:
        base = weekday_date(reading, match, weekday_number)[0]
    day = "XXXX-XX-XX" if base is None else base.isoformat()
    value = f"{day}T{reading.tokens.values[match.start()]}"
    return reading.expression(match.span(), "TIME", value, ("time", "unanchored" if base is None else "context"))
