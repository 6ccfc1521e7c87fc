"""Amounts of time and repetitions: "two years", "decades-long", "every day"."""

from __future__ import annotations

import re

from .expression import Expression
from .lexicon import UNITS
from .reading import Reading, index_of, value_of

HALF = 0.5
YEARS_IN = {"decade": 10, "century": 100, "millennium": 1000}
_RATE_NOUNS = frozenset(
    "dollars euros pounds percent cents barrels tons tonnes people times hours cars units jobs".split()
)


def amount_of(reading: Reading, match: re.Match[str]) -> float | None:
    """The number before a unit; None for "several" and "a few"."""
    if "n" not in match.re.groupindex or match.start("n") < 0:
        return 1.0
    first, last = match.span("n")
    letters, tokens = reading.tokens.letters[first:last], reading.tokens
    if "V" in letters:
        return 2.0 if "couple" in tokens.words[first:last] else None
    total, part, halves = 0.0, 0.0, 0.0
    for index in range(first, last):
        letter, value = letters[index - first], tokens.values.get(index)
        if letter == "J":
            halves = 0.5
        elif letter in "diyN" and isinstance(value, (int, float)):
            part = part * value if value >= 100 and part else part + value
    total = part + halves
    return total or 1.0


def _value_at(reading: Reading, index: int) -> int:
    value = reading.tokens.values.get(index)
    return value if isinstance(value, int) else 0


def _number(amount: float) -> str:
    return str(int(amount)) if amount == int(amount) else f"{amount:g}"


def duration_value(unit: str, amount: float | None) -> str:
    """TIMEX3 value of so many units; of a number that is not known where the amount is None."""
    code, _, timed = UNITS[unit]
    years = YEARS_IN.get(unit)
    if years:
        code = "Y"
    if timed and amount == HALF and unit in ("hour", "minute"):
        return "PT30M" if unit == "hour" else "PT30S"
    number = "X" if amount is None else _number(amount * (2 if unit == "fortnight" else years or 1))
    return f"P{'T' if timed else ''}{number}{code}"


def duration(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "two years", "five-year", "a few days", "41-year-old"."""
    tokens, index = reading.tokens, match.start("u")
    unit = str(tokens.values[index])
    first = match.start("n")
    letters = tokens.letters
    if letters[first : first + 2] == "aN" and (_value_at(reading, first + 1) < 12 or letters[first + 2] != "U"):
        return None
    if tokens.letters[first] in "diy" and tokens.word(first - 1) in ("$", "£", "€", "#"):
        return None
    if (tokens.letters[first] == "y" and not tokens.values.get(first)) or (
        unit == "weekend" and tokens.letters[first] == "a"
    ):
        return None
    return reading.expression(
        match.span(), "DURATION", duration_value(unit, amount_of(reading, match)), (unit, "explicit")
    )


def single(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "a year", "an hour"; after an amount ("$5 a year") a rate."""
    tokens = reading.tokens
    unit = str(tokens.values[match.start("u")])
    before, after = tokens.letters[match.start() - 1 : match.start()] if match.start() else "", tokens.word(match.end())
    if after == "-" or UNITS[unit][0] in ("NI", "S"):
        return None
    if before in ("d", "i", "N", "y") or tokens.word(match.start() - 1) in _RATE_NOUNS:
        return reading.expression(match.span(), "SET", duration_value(unit, 1), (unit, "explicit"))
    return reading.expression(match.span(), "DURATION", duration_value(unit, 1), (unit, "explicit"))


def stretch(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "the past two years", "the next few days", "the coming weeks"."""
    tokens = reading.tokens
    unit = str(tokens.values[match.start("u")])
    numbered = index_of(match, "n") is not None
    letter = tokens.letters[match.start("r")]
    if not numbered and letter in "oO*":
        return None
    if letter == "r":
        return reading.expression(match.span(), "DATE", "PAST_REF", ("reference", "explicit"))
    value = duration_value(unit, amount_of(reading, match) if numbered else None)
    return reading.expression(match.span(), "DURATION", value, (unit, "relative to anchor"))


def bare_plural(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "for years", "decades"."""
    tokens = reading.tokens
    unit = str(tokens.values[match.start()])
    if unit in ("second", "quarter", "weekend", "yr", "hr", "min", "millennium"):
        return None
    if tokens.letters[match.start() - 1 : match.start()] in ("-", "d", "i", "N") and match.start():
        return None
    return reading.expression(match.span(), "DURATION", duration_value(unit, None), (unit, "explicit"))


def long_unit(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "decades-long", "year-long"."""
    index = match.start("u")
    amount = None if reading.tokens.letters[index] == "U" else 1.0
    unit = str(reading.tokens.values[index])
    return reading.expression(match.span(), "DURATION", duration_value(unit, amount), (unit, "explicit"))


def yearlong(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "yearlong", "weeklong"."""
    value = reading.tokens.values.get(match.start())
    if not isinstance(value, str):
        return None
    return reading.expression(match.span(), "DURATION", value, ("day", "explicit"))


def these_days(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "these days"."""
    if reading.tokens.words[match.end() - 1] != "days":
        return None
    return reading.expression(match.span(), "DATE", "PRESENT_REF", ("reference", "explicit"))


def every(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "every day", "each Friday", "every two years"."""
    tokens, index = reading.tokens, match.start("u")
    letter, payload = tokens.letters[index], tokens.values.get(index)
    amount = value_of(reading, match, "n") or 1
    if letter in "Uubh":
        value = duration_value(str(payload), float(amount))
    elif letter == "W":
        value = f"XXXX-WXX-{payload}"
    elif letter == "P":
        value = f"XXXX-XX-XXT{payload}"
    else:
        value = f"XXXX-{payload:02d}" if letter == "M" else f"XXXX-{payload}"
    return reading.expression(match.span(), "SET", value, ("set", "explicit"))


def set_word(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "daily", "annual"; a capital inside a sentence is a name (the Daily Mail)."""
    tokens, index = reading.tokens, match.start()
    following = index + 1 < len(tokens.words) and tokens.capital(index + 1)
    if tokens.capital(index) and (following or tokens.letters[index - 1 : index] not in ("", ".", "|")):
        return None
    return reading.expression(match.span(), "SET", str(tokens.values[index]), ("set", "explicit"))


def weekdays(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "Mondays"."""
    value = f"XXXX-WXX-{reading.tokens.values[match.start()]}"
    return reading.expression(match.span(), "SET", value, ("set", "explicit"))


def times_a(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "twice a week", "once every year"."""
    tokens = reading.tokens
    unit = str(tokens.values[match.start("u")])
    led = tokens.words[match.start()] == "times"
    span = (match.start() + led, match.end())
    return reading.expression(span, "SET", duration_value(unit, 1), (unit, "explicit"))
