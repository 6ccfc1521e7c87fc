"""Words that hang on the anchor: "last week", "Monday", "two years ago", "recently"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from .calendars import easter, quarter_of, shift_months, thanksgiving, week_value, weekday_near
from .expression import Anchoring, Expression, TimexType
from .lexicon import HOLIDAYS, UNITS
from .read_amounts import YEARS_IN, amount_of, duration_value
from .read_months import stated_year
from .reading import Reading, index_of, text_of, value_of

SATURDAY = 6
_STEPS = {"ago": -1, "earlier": -1, "later": 1}
# What stands for a unit of which nothing more is known.
UNKNOWN = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "year": "XXXX",
           "quarter": "XXXX-QX", "fortnight": "XXXX-WXX"}  # fmt: skip


def deictic(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "today", "yesterday morning", "earlier today"."""
    shift = value_of(reading, match, "r") or 0
    part = text_of(reading, match, "p")
    if reading.anchor is None:
        value = "PRESENT_REF" if shift == 0 else "XXXX-XX-XX"
        return reading.expression(match.span(), "TIME" if part else "DATE", value, ("day", "unanchored"))
    day = reading.anchor + timedelta(days=shift)
    reading.last_day = day
    value = day.isoformat() + (f"T{part}" if part else "")
    return reading.expression(match.span(), "TIME" if part else "DATE", value, ("day", "relative to anchor"))


def tonight(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "tonight" and "overnight"."""
    if reading.tokens.word(match.end()) == "-":
        return None
    if reading.anchor is None:
        return reading.expression(match.span(), "TIME", "XXXX-XX-XXTNI", ("time", "unanchored"))
    value = f"{reading.anchor.isoformat()}TNI"
    return reading.expression(match.span(), "TIME", value, ("time", "relative to anchor"))


def relative_unit(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "last week", "the next day", "later this year"; "the past year" is a length of time."""
    index = match.start("u")
    unit = str(reading.tokens.values[index])
    word = reading.tokens.words[match.start("r")]
    shift = value_of(reading, match, "r") or 0
    led = index_of(match, "t") is not None and reading.tokens.letters[match.start("t")] == "t"
    if UNITS[unit][2] or unit == "night" or reading.tokens.word(match.end()) == "-":
        return None
    long = unit in ("year", "decade", "century", "month")
    if led and (word == "past" or (word in ("last", "coming") and long and index_of(match, "edge") is None)):
        return reading.expression(match.span(), "DURATION", duration_value(unit, 1), (unit, "relative to anchor"))
    if word == "this" and unit in ("day", "decade", "century") and reading.tokens.word(match.end()) == "of":
        return None
    base = reading.last_day if led and unit == "day" and reading.last_day else reading.anchor
    if base is None:
        return reading.expression(match.span(), "DATE", UNKNOWN.get(unit, "XXXX"), (unit, "unanchored"))
    return reading.expression(match.span(), "DATE", unit_value(base, unit, shift), (unit, "relative to anchor"))


def unit_value(base: date, unit: str, shift: int) -> str:
    """TIMEX3 value of the day, week, month ... that lies shift units from the one that holds the base."""
    try:
        return _unit_value(base, unit, shift)
    except (ValueError, OverflowError):
        return "XXXX"


def _unit_value(base: date, unit: str, shift: int) -> str:
    if unit == "day":
        return (base + timedelta(days=shift)).isoformat()
    if unit in ("week", "fortnight"):
        return week_value(base + timedelta(weeks=shift * (2 if unit == "fortnight" else 1)))
    if unit == "weekend":
        return week_value(base + timedelta(weeks=shift)) + "-WE"
    if unit == "month":
        return shift_months(base, shift).isoformat()[:7]
    if unit == "quarter":
        day = shift_months(base, 3 * shift)
        return f"{day.year}-Q{quarter_of(day.month)}"
    year = base.year
    if unit == "decade":
        return f"{year // 10 + shift:03d}"
    if unit == "century":
        return f"{year // 100 + shift:02d}"
    return f"{year + shift:04d}"


def this_unit(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "the end of the year", "the beginning of the month"."""
    unit = str(reading.tokens.values[match.start("u")])
    if UNITS[unit][2] or unit in ("decade", "century", "millennium"):
        return None
    if reading.tokens.word(match.end()) == "-":
        return None
    if reading.anchor is None:
        return reading.expression(match.span(), "DATE", UNKNOWN.get(unit, "XXXX"), (unit, "unanchored"))
    return reading.expression(match.span(), "DATE", unit_value(reading.anchor, unit, 0), (unit, "relative to anchor"))


def that_unit(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "that day", "the same year": a unit named before; "the day" where nothing goes on to say which."""
    unit = str(reading.tokens.values[match.start("u")])
    after = reading.tokens.letters[match.end() : match.end() + 1]
    if unit not in ("day", "year", "week", "month", "weekend"):
        return None
    if index_of(match, "z") is None and unit != "weekend":
        if (
            not (unit in ("day", "year") or reading.tokens.word(match.start() - 1) == "for")
            or after not in ("", ".", ",", ";", "@", "&", "|")
            or (reading.tokens.word(match.end()) in ("after", "before", "since", "and", "to"))
        ):
            return None
    elif reading.tokens.word(match.start()) == "this":
        return None
    if unit == "weekend":
        return _weekend(reading, match)
    base = reading.last_day or reading.anchor
    if unit == "year" and index_of(match, "z") is not None and reading.last_year:
        return reading.expression(match.span(), "DATE", f"{reading.last_year:04d}", ("year", "context"))
    if base is None:
        return reading.expression(match.span(), "DATE", UNKNOWN.get(unit, "XXXX"), (unit, "unanchored"))
    return reading.expression(match.span(), "DATE", unit_value(base, unit, 0), (unit, "context"))


def _weekend(reading: Reading, match: re.Match[str]) -> Expression:
    """As in "the weekend": the one before, on a working day and unless the verb looks forward."""
    if reading.anchor is None:
        return reading.expression(match.span(), "DATE", "XXXX-WXX-WE", ("weekend", "unanchored"))
    behind = reading.anchor.isoweekday() < SATURDAY and reading.direction(match) < 1
    value = unit_value(reading.anchor, "weekend", -1 if behind else 0)
    return reading.expression(match.span(), "DATE", value, ("weekend", "tense"))


def weekday(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "Monday", "last Monday", "early Friday", "Sunday night"."""
    number = value_of(reading, match, "w")
    part = text_of(reading, match, "p")
    if number is None or not reading.tokens.capital(match.start("w")):
        return None
    if index_of(match, "t") is not None and index_of(match, "r") is None and reading.tokens.word(match.end()) == "of":
        return None
    kind: TimexType = "TIME" if part else "DATE"
    tokens = reading.tokens
    where = tokens.start(match.start()), tokens.end(match.end() - 1)
    if reading.anchor is None:
        value = f"XXXX-WXX-{number}" + (f"T{part}" if part else "")
        return Expression(*where, kind, value, "day", "unanchored", weekday=number)
    day, anchored = weekday_date(reading, match, number)
    reading.last_day = day
    value = day.isoformat() + (f"T{part}" if part else "")
    return Expression(*where, kind, value, "day", anchored, weekday=number)


def weekday_date(reading: Reading, match: re.Match[str], number: int) -> tuple[date, Anchoring]:
    """The day that a weekday (1 to 7) means in a text with an anchor, and how that was found."""
    assert reading.anchor is not None
    anchor = reading.anchor
    index = index_of(match, "r")
    word = "" if index is None else reading.tokens.word(index)
    if word in ("last", "past", "previous"):
        return weekday_near(anchor - timedelta(days=1), number, -1), "relative to anchor"
    if word in ("next", "coming", "following", "upcoming"):
        return weekday_near(anchor + timedelta(days=1), number, 1), "relative to anchor"
    sign = reading.direction(match)
    if word == "this":
        sign = sign or 1
    return weekday_near(anchor, number, sign or -1), "tense" if sign else "guessed"


def part_of_day(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "this morning", "last night", "the evening"."""
    word = reading.tokens.word(match.start("r")) if index_of(match, "r") is not None else ""
    part = text_of(reading, match, "p") or text_of(reading, match, "p2")
    named = index_of(match, "p2") is not None and reading.tokens.capital(match.start("p2"))  # the Evening Standard
    if named or word in ("past", "previous", "prior", "preceding") or reading.tokens.word(match.end()) == "-":
        return None
    if reading.anchor is None:
        return reading.expression(match.span(), "TIME", f"XXXX-XX-XXT{part}", ("time", "unanchored"))
    base = reading.anchor if word else reading.last_day or reading.anchor
    day = base - timedelta(days=1 if word == "last" else 0)
    return reading.expression(match.span(), "TIME", f"{day.isoformat()}T{part}", ("time", "relative to anchor"))


def ago(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "two years ago", "about a week later"."""
    unit = str(reading.tokens.values[match.start("u")])
    word = reading.tokens.words[match.start("g")]
    amount = amount_of(reading, match)
    if unit == "nights":
        return None
    _, grain, timed = UNITS[unit]
    base = reading.anchor
    if word != "ago" and reading.last_day is not None:
        base = reading.last_day
    if unit in YEARS_IN and amount is not None:
        unit, grain, amount = "year", "year", amount * YEARS_IN[unit]
    if base is None or amount is None or timed or amount != int(amount):
        return _vague_ago(reading, match, (amount, timed, word))
    steps = _STEPS[word] * int(amount)
    value = unit_value(base, unit, steps)
    return reading.expression(match.span(), "DATE", value, (grain, "relative to anchor"))


def bare_ago(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "years ago", "the year-ago quarter"."""
    if index_of(match, "u") is not None:
        return reading.expression(match.span(), "DATE", "PAST_REF", ("reference", "explicit"))
    unit = str(reading.tokens.values[match.start("u2")])
    if reading.anchor is None or reading.tokens.word(match.end() - 1) == "later":
        return reading.expression(match.span(), "DATE", UNKNOWN.get(unit, "XXXX"), (unit, "unanchored"))
    return reading.expression(match.span(), "DATE", unit_value(reading.anchor, unit, -1), (unit, "relative to anchor"))


def _vague_ago(reading: Reading, match: re.Match[str], read: tuple[float | None, bool, str]) -> Expression:
    amount, timed, word = read
    if reading.anchor is not None and timed and word == "ago" and amount is not None:
        return reading.expression(match.span(), "TIME", reading.anchor.isoformat(), ("time", "relative to anchor"))
    anchored: Anchoring = "unanchored" if reading.anchor is None else "relative to anchor"
    value = "FUTURE_REF" if word == "later" else "PAST_REF"
    return reading.expression(match.span(), "DATE", value, ("day", anchored))


def same_period(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "the same period last year", "the same quarter a year earlier"."""
    shift = value_of(reading, match, "r") if index_of(match, "r") is not None else -1
    unit = str(reading.tokens.values[match.start("u") if match.start("u") >= 0 else match.start("u2")])
    named = reading.tokens.words[match.start() + 2]
    if reading.anchor is None:
        return reading.expression(match.span(), "DATE", "XXXX", (unit, "unanchored"))
    value = unit_value(reading.anchor, unit, shift or 0)
    if unit == "year" and named == "month":
        value += f"-{reading.anchor.month:02d}"
    elif unit == "year" and named == "quarter":
        value += f"-Q{quarter_of(reading.anchor.month)}"
    return reading.expression(match.span(), "DATE", value, (unit, "relative to anchor"))


def bare_part_of_day(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "in morning trading", "at night"."""
    tokens, index = reading.tokens, match.start()
    word = tokens.words[index]
    if "-" in (tokens.word(index + 1), tokens.word(index - 1)) or tokens.capital(index):
        return None
    if word == "night" and tokens.word(index - 1) not in ("at", "by", "late"):
        return None
    base = reading.last_day or reading.anchor
    day = "XXXX-XX-XX" if base is None else base.isoformat()
    value = f"{day}T{tokens.values[index]}"
    return reading.expression(match.span(), "TIME", value, ("time", "unanchored" if base is None else "context"))


def the_past(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "the past", by itself."""
    after = reading.tokens.letters[match.end() : match.end() + 1]
    if reading.tokens.words[match.end() - 1] != "past" or after not in ("", ".", ",", ";", "@", "&", "|", "x"):
        return None
    return reading.expression(match.span(), "DATE", "PAST_REF", ("reference", "explicit"))


def the_future(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "the future", "the near future"."""
    return reading.expression(match.span(), "DATE", "FUTURE_REF", ("reference", "explicit"))


def reference(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "now", "currently", "recently", "soon"."""
    tokens, index = reading.tokens, match.start("h")
    if tokens.word(index) == "soon" and tokens.word(index - 1) == "as":
        return None
    if "-" in (tokens.word(index + 1), tokens.word(match.start() - 1)):
        return None
    value = str(tokens.values[index])
    return reading.expression(match.span(), "DATE", value, ("reference", "explicit"))


def recent(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "recent", "recent weeks"."""
    return reading.expression(match.span(), "DATE", "PAST_REF", ("reference", "explicit"))


def holiday(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "Christmas", "Thanksgiving 2012": the day, in the year that is named or nearest."""
    tokens, index = reading.tokens, match.start("g")
    following = match.end()
    named = following < len(tokens.words) and tokens.letters[following] == "x" and tokens.capital(following)
    if not tokens.capital(index) or (named and tokens.words[following] not in ("day", "eve")):  # Christmas Oratorio
        return None
    month, day = HOLIDAYS[tokens.words[index]]
    year, anchored = stated_year(reading, match)
    if year is None and reading.anchor is not None:
        year, anchored = reading.anchor.year, "guessed"
    if year is None:
        value = f"XXXX-{month:02d}-{day:02d}" if month else "XXXX-XX-XX"
    else:
        value = (date(year, month, day) if month else easter(year) if day else thanksgiving(year)).isoformat()
    return reading.expression(match.span(), "DATE", value, ("day", anchored))
