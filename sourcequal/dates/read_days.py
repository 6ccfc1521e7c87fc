"""Days of the calendar: "Tuesday, March 3, 2020", "2020-03-28", "7/8/07"."""

from __future__ import annotations

import re
from datetime import date

from .calendars import year_for
from .expression import Anchoring, Expression, TimexType, days_in_month
from .reading import Reading, index_of, ordinal_of, value_of

# Nouns that numbers count: "March 31 people", "2012 votes".
COUNT_NOUNS = frozenset(
    "people men women children km kg m cm mm miles mph feet ft meters metres acres troops soldiers votes members words "
    "pounds dollars euros percent million billion tons tonnes points mg ml calories watts kw hp cc rpm rubles".split()
)
_BEFORE_COUNT = frozenset("in during for of between".split())  # "In March 31 people were hurt"
_VERBS_IN_S = frozenset("is was has does as".split())
MAX_DAY_WRITTEN = 39  # "July 33" is a slip of the pen; "July 40" is something else


def calendar_day(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "Tuesday, March 3, 2020", "3rd of March", "June 18": a day, its year and weekday where they stand there."""
    month, day = value_of(reading, match, "m"), ordinal_of(reading, match, "d")
    year, weekday = value_of(reading, match, "y"), value_of(reading, match, "w")
    weekday = value_of(reading, match, "w2") if weekday is None else weekday
    if month is None or day is None or not 1 <= day <= MAX_DAY_WRITTEN or not month_fits(reading, match):
        return None
    if (
        reading.language == "en"
        and reading.tokens.word(match.start("d") + 1) == "."
        and match.start("d") < match.start("m")
    ):
        return None
    if day > days_in_month(year, month) and not _day_intended(reading, match):
        return None
    value, anchored = _day_value(reading, match, (year, month, day))
    first, last = match.start(), match.end()
    if reading.tokens.letters[last - 1] == ".":
        last -= 1
    tokens = reading.tokens
    start = tokens.start(first)
    return Expression(start, tokens.end(last - 1), "DATE", value, "day", anchored, year, month, day, weekday)


def month_fits(reading: Reading, match: re.Match[str]) -> bool:
    """Whether a month is one: its name means nothing else, has a capital, or stands before a year."""
    index = match.start("m")
    if reading.tokens.letters[index] == "M":
        return True
    return reading.tokens.capital(index) or index_of(match, "y") is not None


def _day_intended(reading: Reading, match: re.Match[str]) -> bool:
    """Whether a day that the month lacks is meant as a day, not as a count: "on June 31", "In March 31 people"."""
    if any(index_of(match, group) is not None for group in ("y", "w")):
        return True
    tokens = reading.tokens
    before, after = tokens.word(match.start() - 1), tokens.word(match.end())
    counted = (
        after[:1].isalpha()
        and ((after.endswith("s") and not after.endswith("ss")) or after in COUNT_NOUNS)
        and after not in _VERBS_IN_S
    )
    if counted:
        return False
    leads = match.start("d") < match.start("m")  # "the deadline of 30 February passed"
    return leads or before not in _BEFORE_COUNT or not after[:1].isalpha()


def _day_value(reading: Reading, match: re.Match[str], read: tuple[int | None, int, int]) -> tuple[str, Anchoring]:
    """The value of a day that was read as year, month and day; without a year, in the one nearest to the anchor."""
    year, month, day = read
    anchored: Anchoring = "explicit"
    if year is None:
        if reading.anchor is None:
            return f"XXXX-{month:02d}-{day:02d}", "unanchored"
        year = year_for(reading.anchor, month, day, reading.direction(match)) or reading.anchor.year
        anchored = "year from anchor"
    if 1 <= year <= 9999 and 1 <= day <= days_in_month(year, month):
        reading.last_day, reading.last_year = date(year, month, day), year
    return f"{year:04d}-{month:02d}-{day:02d}", anchored


def iso_day(reading: Reading, match: re.Match[str]) -> Expression | None:
    """2020-03-28, with or without a time."""
    tokens, index = reading.tokens, match.start()
    word = tokens.written(index)
    year, month, day = int(word[:4]), int(word[5:7]), int(word[8:10])
    if not (1 <= month <= 12 and 1 <= day <= MAX_DAY_WRITTEN and 1000 <= year <= 2999):
        return None
    if day <= days_in_month(year, month):
        reading.last_day, reading.last_year = date(year, month, day), year
    kind: TimexType = "TIME" if len(word) > 10 else "DATE"
    return Expression(tokens.start(index), tokens.end(index), kind, word.upper(), "day", "explicit", year, month, day)


_NUMERIC = r"(\d{1,2})(?:[/.-]|\. )(\d{1,2})(?:[/.-]|\. )(\d{2,4})"


def numeric_parts(word: str, day_first: bool) -> tuple[int, int, int] | None:
    """Year, month and day of 3/4/2021 in the given order, None where the calendar has no such day."""
    match = re.fullmatch(_NUMERIC, word)
    if match is None:
        return None
    one, two, year = (int(part) for part in match.groups())
    if len(match[3]) == 2:
        year += 1900 if year > 50 else 2000  # the usual window of two-digit years
    month, day = (two, one) if day_first else (one, two)
    if not (1 <= month <= 12 and 1000 <= year <= 2199 and 1 <= day <= days_in_month(year, month)):
        return None
    return year, month, day


def numeric_day(reading: Reading, match: re.Match[str]) -> Expression | None:
    """7/8/07 or 28.03.2022, in the order of day and month that the article's other dates show."""
    tokens, index = reading.tokens, match.start()
    word = tokens.words[index]
    dotted_or_known = "." in word if reading.numeric_day_first is None else reading.numeric_day_first
    parts = numeric_parts(word, dotted_or_known) or numeric_parts(word, not dotted_or_known)
    if parts is None or ("." in word and len(word.rsplit(".", 1)[1]) == 2):
        return None
    year, month, day = parts
    reading.last_day, reading.last_year = date(year, month, day), year
    anchored: Anchoring = "explicit" if reading.numeric_day_first is not None or max(month, day) > 12 else "guessed"
    value = f"{year:04d}-{month:02d}-{day:02d}"
    return Expression(tokens.start(index), tokens.end(index), "DATE", value, "day", anchored, year, month, day)
