"""From a matched run of tokens to an expression: what each form of words says, resolved against the anchor."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from .calendars import easter, quarter_of, shift_months, thanksgiving, week_value, weekday_near, year_for
from .expression import Anchoring, Expression, TimexType, days_in_month
from .lexicon import HOLIDAYS, UNITS
from .tense import direction
from .tokens import Tokens

MAX_DAY_WRITTEN = 39  # "July 33" is a slip of the pen; "July 40" is something else
# Words before a bare year that make it a year whatever follows.
_BEFORE_YEAR = frozenset(
    "in since by until till from to of during for between through before after and late early mid circa around the "
    "this that or than".split()
)
# Nouns and signs beside four digits that make it an amount.
_AMOUNT_BEFORE = frozenset(
    "$ £ € # % no no. about nearly over some than least page pages chapter room gate route version section "
    "volume vol flight bus model verse line lot".split()
)
_BEFORE_AMBIGUOUS_MONTH = frozenset("in since until till during early late mid last next this of by from".split())


@dataclass(slots=True)
class Reading:
    """One text under the tagger: its tokens, its anchor, and what was resolved so far."""

    tokens: Tokens
    anchor: date | None
    numeric_day_first: bool | None = None
    language: str = "en"
    last_day: date | None = None
    last_year: int | None = None
    months_named: set[int] = field(default_factory=set)

    def direction(self, match: re.Match[str]) -> int:
        return direction(self.tokens, match.start(), match.end() - 1)

    def expression(
        self,
        span: tuple[int, int],
        kind: TimexType,
        value: str,
        how: tuple[str, Anchoring],
        year: int | None = None,
    ) -> Expression:
        """An expression over tokens span[0] to span[1] (exclusive); how is its grain and anchoring."""
        first, last = span
        if self.tokens.letters[last - 1] == ".":
            last -= 1
        return Expression(self.tokens.start(first), self.tokens.end(last - 1), kind, value, *how, year=year)


def _index(match: re.Match[str], group: str) -> int | None:
    if group not in match.re.groupindex or match.start(group) < 0 or match.start(group) == match.end(group):
        return None
    return match.start(group)


def _value(reading: Reading, match: re.Match[str], group: str) -> int | None:
    index = _index(match, group)
    if index is None:
        return None
    value = reading.tokens.values.get(index)
    return value if isinstance(value, int) else None


def _ordinal(reading: Reading, match: re.Match[str], group: str) -> int | None:
    """The number of an ordinal; "second" is a unit to the lexicon."""
    index = _index(match, group)
    if index is not None and reading.tokens.letters[index] == "s":
        return 2
    return _value(reading, match, group)


def _text_value(reading: Reading, match: re.Match[str], group: str) -> str | None:
    index = _index(match, group)
    value = None if index is None else reading.tokens.values.get(index)
    return value if isinstance(value, str) else None


# --- days of the calendar -------------------------------------------------------------------------------------------


def calendar_day(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "Tuesday, March 3, 2020", "3rd of March", "June 18": a day, its year and weekday where they stand there."""
    month, day = _value(reading, match, "m"), _ordinal(reading, match, "d")
    year, weekday = _value(reading, match, "y"), _value(reading, match, "w")
    weekday = _value(reading, match, "w2") if weekday is None else weekday
    if month is None or day is None or not 1 <= day <= MAX_DAY_WRITTEN or not _month_fits(reading, match):
        return None
    if (
        reading.language == "en"
        and reading.tokens.word(match.start("d") + 1) == "."
        and match.start("d") < match.start("m")
    ):
        return None
    if day > days_in_month(year, month) and not _day_intended(reading, match):
        return None
    value, anchored = _day_value(reading, match, (year, month, day, weekday))
    first, last = match.start(), match.end()
    if reading.tokens.letters[last - 1] == ".":
        last -= 1
    tokens = reading.tokens
    start = tokens.start(first)
    return Expression(start, tokens.end(last - 1), "DATE", value, "day", anchored, year, month, day, weekday)


def _month_fits(reading: Reading, match: re.Match[str]) -> bool:
    index = match.start("m")
    if reading.tokens.letters[index] == "M":
        return True
    return reading.tokens.capital(index) or _index(match, "y") is not None


def _day_intended(reading: Reading, match: re.Match[str]) -> bool:
    """Whether a day that the month lacks is meant as a day, not as a count: "on June 31", "In March 31 people"."""
    if any(_index(match, group) is not None for group in ("y", "w")):
        return True
    tokens = reading.tokens
    before, after = tokens.word(match.start() - 1), tokens.word(match.end())
    counted = (
        after[:1].isalpha()
        and ((after.endswith("s") and not after.endswith("ss")) or after in _COUNT_NOUNS)
        and after not in _VERBS_IN_S
    )
    return not counted and (before not in _BEFORE_COUNT or not after[:1].isalpha())


_BEFORE_COUNT = frozenset("in during for of between".split())  # "In March 31 people were hurt"
_VERBS_IN_S = frozenset("is was has does as".split())


def _day_value(
    reading: Reading, match: re.Match[str], read: tuple[int | None, int, int, int | None]
) -> tuple[str, Anchoring]:
    year, month, day, _ = read
    anchored: Anchoring = "explicit"
    if year is None:
        if reading.anchor is None:
            return f"XXXX-{month:02d}-{day:02d}", "unanchored"
        year, anchored = _year_of_day(reading, match, (month, day))
        if year is None:
            return f"XXXX-{month:02d}-{day:02d}", "unanchored"
    if 1 <= year <= 9999 and 1 <= day <= days_in_month(year, month):
        reading.last_day, reading.last_year = date(year, month, day), year
    return f"{year:04d}-{month:02d}-{day:02d}", anchored


def _year_of_day(reading: Reading, match: re.Match[str], read: tuple[int, int]) -> tuple[int | None, Anchoring]:
    assert reading.anchor is not None
    year = year_for(reading.anchor, read[0], read[1], reading.direction(match))
    if year is None:
        year = reading.anchor.year
    return year, "year from anchor"


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


_NUMERIC = r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})"


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


# --- months, years, decades, centuries ------------------------------------------------------------------------------


def calendar_month(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "March 2020", "mid-June", "last September", "in May"."""
    number, year = _value(reading, match, "m"), _value(reading, match, "y")
    tokens, index = reading.tokens, match.start("m")
    if number is None or not (tokens.capital(index) or _small_month_fits(reading, index, year)):
        return None
    if year is None and not _bare_month_fits(reading, match):
        return None
    relative = _value(reading, match, "r") if _index(match, "r") is not None else _value(reading, match, "r2")
    anchored: Anchoring = "explicit"
    if year is None:
        year, anchored = _year_of_month(reading, match, number, relative)
    value = f"{'XXXX' if year is None else f'{year:04d}'}-{number:02d}"
    first, last = match.start(), match.end()
    if tokens.letters[last - 1] == ".":
        last -= 1
    return Expression(tokens.start(first), tokens.end(last - 1), "DATE", value, "month", anchored,
                      _value(reading, match, "y"), number)  # fmt: skip


def _small_month_fits(reading: Reading, index: int, year: int | None) -> bool:
    """Whether a month may be written small: in a language that does, in a text without capitals, before a year."""
    tokens = reading.tokens
    if tokens.letters[index] == "m":
        return reading.language != "en" and year is not None
    return reading.language != "en" or year is not None or tokens.text.islower()


def _bare_month_fits(reading: Reading, match: re.Match[str]) -> bool:
    tokens, index = reading.tokens, match.start("m")
    if tokens.letters[index] == "M" or index > match.start():
        return tokens.letters[index] == "M" or tokens.capital(index)
    before, after = tokens.word(index - 1), tokens.word(index + 1)
    if before not in _BEFORE_AMBIGUOUS_MONTH or not tokens.capital(index):
        return False
    following = index + 1
    named = following < len(tokens.words) and after[:1].isalpha() and tokens.capital(following)
    return not named and not (before in ("by", "of", "from") and after[:1] not in ".,;)")


def _year_of_month(
    reading: Reading, match: re.Match[str], number: int, relative: int | None
) -> tuple[int | None, Anchoring]:
    anchor = reading.anchor
    if anchor is None:
        return None, "unanchored"
    if relative is not None:
        if _index(match, "r2") is not None:
            return anchor.year + relative, "relative to anchor"
        step = {-1: number >= anchor.month, 1: number <= anchor.month}.get(relative, False)
        return anchor.year + (relative if step else 0), "relative to anchor"
    sign = reading.direction(match)
    if sign > 0:
        return anchor.year + (number < anchor.month), "tense"
    if sign < 0:
        return anchor.year - (number > anchor.month), "tense"
    gap = number - anchor.month
    return anchor.year + (1 if gap < -6 else -1 if gap > 6 else 0), "guessed"


def calendar_year(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "1998", "in 1650", "mid-2011", "the end of 2009": four digits that count years, not things."""
    number = _value(reading, match, "y")
    index = match.start("y")
    if number is None or not _year_fits(reading.tokens, index, number, match.start() < index):
        return None
    reading.last_year = number
    tokens = reading.tokens
    return Expression(
        tokens.start(match.start()), tokens.end(index), "DATE", f"{number:04d}", "year", "explicit", number
    )


def _year_fits(tokens: Tokens, index: int, number: int, led: bool) -> bool:
    before, after = tokens.word(index - 1), tokens.word(index + 1)
    if before in _AMOUNT_BEFORE and not (before == "about" and after == "."):
        return False
    close = index and tokens.end(index - 1) == tokens.start(index)
    if close and before not in "-–—/('\"“,`" and tokens.words[index - 1] not in ("fy",):
        return False
    if after in ("%", "/") or (after == "-" and tokens.letters[index + 2 : index + 3] in ("x", "u", "U")
                               and tokens.end(index) == tokens.start(index + 1)):  # fmt: skip
        return after == "/" and 1900 <= number <= 2100
    if led or before in _BEFORE_YEAR:
        return (number >= 1900 and not _counted(tokens, index)) or (before != "the" and not _counted(tokens, index))
    return 1900 <= number <= 2100 and not _counted(tokens, index)


def _counted(tokens: Tokens, index: int) -> bool:
    """Whether a plural noun follows: "2000 people", "2012 votes"; a capitalised one names an event: "2012 Olympics"."""
    following = index + 1
    if following >= len(tokens.words) or tokens.letters[following] != "x":
        return tokens.letters[following : following + 1] in ("U", "u")
    word = tokens.words[following]
    if tokens.capital(following):
        return False
    return word in _COUNT_NOUNS or (
        len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) and word not in _YEAR_PLURALS
        and tokens.word(index - 1) not in ("the", "since", "'s", "its", "their", "his", "her", "our")
    )  # fmt: skip


_COUNT_NOUNS = frozenset(
    "people men women children km kg m cm mm miles mph feet ft meters metres acres troops soldiers votes members words "
    "pounds dollars euros percent million billion tons tonnes points mg ml calories watts kw hp cc rpm rubles".split()
)
_YEAR_PLURALS = frozenset(
    "elections sales results figures earnings profits olympics games awards finals is was has does says as this".split()
)


def decade(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "the 1990s", "the late '80s"."""
    tokens, index = reading.tokens, match.end() - 1
    digits = re.sub(r"\D", "", tokens.words[index])
    if not digits:  # a numeral such as "¼", which is no decimal digit
        return None
    if (
        len(digits) == 2
        and tokens.words[index][0] != "'"
        and tokens.word(index - 1) not in ("the", "early", "late", "mid", "and", "'", "-")
    ):
        return None
    if tokens.word(match.start() - 1) in ("his", "her", "their", "your", "my", "our"):
        return None
    value = digits[:3] if len(digits) == 4 else f"19{digits[0]}"
    if len(digits) == 2 and digits[0] in "01":
        value = f"20{digits[0]}"
    return Expression(tokens.start(match.start()), tokens.end(index), "DATE", value, "decade", "explicit")


def century(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "the 19th century"; "the first decade" says no more than its amount."""
    number = _ordinal(reading, match, "o")
    if number is None or reading.tokens.words[match.end() - 1] != "century" or not 1 <= number <= 30:
        return None
    return reading.expression(match.span(), "DATE", f"{number - 1:02d}", ("century", "explicit"))


def fiscal_year(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "fiscal 2009", "the 2009 fiscal year"."""
    number = _value(reading, match, "y")
    return reading.expression(match.span(), "DATE", f"FY{number}", ("year", "explicit"), number)


# --- quarters, halves, seasons --------------------------------------------------------------------------------------


def _stated_year(reading: Reading, match: re.Match[str]) -> tuple[int | None, Anchoring]:
    number = _value(reading, match, "y")
    if number is not None:
        return number, "explicit"
    for group in ("r", "r2"):
        shift = _value(reading, match, group)
        if shift is not None and reading.anchor is not None and group in match.re.groupindex:
            return reading.anchor.year + shift, "relative to anchor"
    return None, "unanchored"


def quarter(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "the first quarter of 2009", "Q3", "third-quarter", "the last quarter"."""
    tokens = reading.tokens
    named = _text_value(reading, match, "q")
    shift_letter = tokens.letters[match.start("o")] if _index(match, "o") is not None else ""
    year, anchored = _stated_year(reading, match)
    if shift_letter in ("L", "X"):
        return _shifted_quarter(reading, match, year)
    number = int(named[1]) if named else _ordinal(reading, match, "o")
    if number is None or (named and named[0] == "H" and year is None):
        return None
    number = 4 if number == 99 else number
    if not 1 <= number <= 4:
        return None
    if year is None and reading.anchor is not None:
        now = quarter_of(reading.anchor.month)
        year = reading.anchor.year - (number > now and reading.direction(match) < 0)
        anchored = "guessed"
    half = named and named[0] == "H"
    value = f"{'XXXX' if year is None else year}-{'H' if half else 'Q'}{number}"
    return reading.expression(match.span(), "DATE", value, ("quarter", anchored), _value(reading, match, "y"))


def _shifted_quarter(reading: Reading, match: re.Match[str], year: int | None) -> Expression | None:
    shift = _value(reading, match, "o") or 0
    if year is not None:
        return reading.expression(match.span(), "DATE", f"{year}-Q{4 if shift < 0 else 1}", ("quarter", "explicit"))
    if reading.anchor is None:
        return reading.expression(match.span(), "DATE", "XXXX-QX", ("quarter", "unanchored"))
    day = shift_months(reading.anchor, 3 * shift)
    value = f"{day.year}-Q{quarter_of(day.month)}"
    return reading.expression(match.span(), "DATE", value, ("quarter", "relative to anchor"))


def half(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "the first half of 2010"."""
    number = _ordinal(reading, match, "o")
    year, anchored = _stated_year(reading, match)
    if number not in (1, 2, 99) or (year is None and _text_value(reading, match, "u") not in (None, "year")):
        return None
    if year is None and _index(match, "u") is not None and reading.anchor is not None:
        year, anchored = reading.anchor.year, "relative to anchor"
    value = f"{'XXXX' if year is None else year}-H{2 if number == 99 else number}"
    return reading.expression(match.span(), "DATE", value, ("quarter", anchored), _value(reading, match, "y"))


def week_of_month(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "the last week of March", "the first week of May 2012"."""
    number, year = _value(reading, match, "m"), _value(reading, match, "y")
    if number is None or reading.tokens.words[match.start("u")] != "week" or not _month_fits(reading, match):
        return None
    anchored: Anchoring = "explicit"
    if year is None:
        year, anchored = _year_of_month(reading, match, number, None)
    nth = _ordinal(reading, match, "o") or 0
    if year is None or nth > MAX_WEEKS:
        return reading.expression(match.span(), "DATE", "XXXX-WXX", ("week", "unanchored"))
    day = days_in_month(year, number) - 6 if nth < 1 else 1 + 7 * (nth - 1)
    return reading.expression(match.span(), "DATE", week_value(date(year, number, day)), ("week", anchored))


MAX_WEEKS = 4  # of a month that can be counted from its start


def season(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "spring 2009", "last winter", "the summer of 1969"; "fall" and "spring" need company."""
    tokens, index = reading.tokens, match.start("s")
    code = _text_value(reading, match, "s")
    year, anchored = _stated_year(reading, match)
    before = tokens.word(index - 1)
    if tokens.letters[index] == "F" and year is None and _index(match, "r") is None and _index(match, "r2") is None:
        seasonal = before == "the" and tokens.word(index - 2) in ("in", "during", "over", "since", "by", "until", "of")
        if not seasonal or tokens.word(index + 1) == "of":
            return None
    if year is not None and _index(match, "y") is None and _index(match, "r") is not None:
        year = _season_year(reading, match, code or "")
    if year is None and reading.anchor is not None:
        year, anchored = reading.anchor.year, "guessed"
    value = f"{'XXXX' if year is None else year}-{code}"
    return reading.expression(match.span(), "DATE", value, ("season", anchored), _value(reading, match, "y"))


def _season_year(reading: Reading, match: re.Match[str], code: str) -> int:
    assert reading.anchor is not None
    starts = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[code]
    shift = _value(reading, match, "r") or 0
    month = reading.anchor.month
    if shift < 0:
        return reading.anchor.year - (month < starts + 3)
    if shift > 0:
        return reading.anchor.year + (month >= starts)
    return reading.anchor.year


# --- words that hang on the anchor ----------------------------------------------------------------------------------


def deictic(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "today", "yesterday morning", "earlier today"."""
    shift = _value(reading, match, "r") or 0
    part = _text_value(reading, match, "p")
    tokens = reading.tokens
    if tokens.words[match.end() - 1] == "today" and tokens.word(match.end()) == "'s" and reading.anchor is None:
        pass
    if reading.anchor is None:
        value = "PRESENT_REF" if shift == 0 else "XXXX-XX-XX"
        return reading.expression(match.span(), "TIME" if part else "DATE", value, ("day", "unanchored"))
    day = reading.anchor + timedelta(days=shift)
    reading.last_day = day
    value = day.isoformat() + (f"T{part}" if part else "")
    return reading.expression(match.span(), "TIME" if part else "DATE", value, ("day", "relative to anchor"))


def tonight(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "tonight" and "overnight"."""
    if reading.tokens.word(match.end()) == "-":
        return None
    if reading.anchor is None:
        return reading.expression(match.span(), "TIME", "XXXX-XX-XXTNI", ("time", "unanchored"))
    value = f"{reading.anchor.isoformat()}TNI"
    return reading.expression(match.span(), "TIME", value, ("time", "relative to anchor"))


def relative_unit(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "last week", "the next day", "later this year"; "the past year" is a length of time."""
    index = match.start("u")
    unit = str(reading.tokens.values[index])
    word = reading.tokens.words[match.start("r")]
    shift = _value(reading, match, "r") or 0
    led = _index(match, "t") is not None and reading.tokens.letters[match.start("t")] == "t"
    if UNITS[unit][2] or unit == "night" or reading.tokens.word(match.end()) == "-":
        return None
    long = unit in ("year", "decade", "century", "month")
    if led and (word == "past" or (word in ("last", "coming") and long and _index(match, "edge") is None)):
        return reading.expression(match.span(), "DURATION", _duration_value(unit, 1), (unit, "relative to anchor"))
    if word == "this" and unit in ("day", "decade", "century") and reading.tokens.word(match.end()) == "of":
        return None
    base = reading.last_day if led and unit == "day" and reading.last_day else reading.anchor
    if base is None:
        return reading.expression(match.span(), "DATE", _UNKNOWN.get(unit, "XXXX"), (unit, "unanchored"))
    return reading.expression(match.span(), "DATE", unit_value(base, unit, shift), (unit, "relative to anchor"))


_UNKNOWN = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "year": "XXXX",
            "quarter": "XXXX-QX", "fortnight": "XXXX-WXX"}  # fmt: skip


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
    """ "the end of the year", "the beginning of the month"."""
    unit = str(reading.tokens.values[match.start("u")])
    if UNITS[unit][2] or unit in ("decade", "century", "millennium"):
        return None
    if reading.tokens.word(match.end()) == "-":
        return None
    if reading.anchor is None:
        return reading.expression(match.span(), "DATE", _UNKNOWN.get(unit, "XXXX"), (unit, "unanchored"))
    return reading.expression(match.span(), "DATE", unit_value(reading.anchor, unit, 0), (unit, "relative to anchor"))


def that_unit(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "that day", "the same year": a unit named before; "the day" where nothing goes on to say which."""
    unit = str(reading.tokens.values[match.start("u")])
    after = reading.tokens.letters[match.end() : match.end() + 1]
    if unit not in ("day", "year", "week", "month", "weekend"):
        return None
    if _index(match, "z") is None and unit != "weekend":
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
    if unit == "year" and _index(match, "z") is not None and reading.last_year:
        return reading.expression(match.span(), "DATE", f"{reading.last_year:04d}", ("year", "context"))
    if base is None:
        return reading.expression(match.span(), "DATE", _UNKNOWN.get(unit, "XXXX"), (unit, "unanchored"))
    return reading.expression(match.span(), "DATE", unit_value(base, unit, 0), (unit, "context"))


SATURDAY = 6


def _weekend(reading: Reading, match: re.Match[str]) -> Expression:
    """ "the weekend": the one before, on a working day and unless the verb looks forward."""
    if reading.anchor is None:
        return reading.expression(match.span(), "DATE", "XXXX-WXX-WE", ("weekend", "unanchored"))
    behind = reading.anchor.isoweekday() < SATURDAY and reading.direction(match) < 1
    value = unit_value(reading.anchor, "weekend", -1 if behind else 0)
    return reading.expression(match.span(), "DATE", value, ("weekend", "tense"))


def weekday(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "Monday", "last Monday", "early Friday", "Sunday night"."""
    number = _value(reading, match, "w")
    part = _text_value(reading, match, "p")
    if number is None or not reading.tokens.capital(match.start("w")):
        return None
    if _index(match, "t") is not None and _index(match, "r") is None and reading.tokens.word(match.end()) in ("of",):
        return None
    kind: TimexType = "TIME" if part else "DATE"
    tokens = reading.tokens
    where = tokens.start(match.start()), tokens.end(match.end() - 1)
    if reading.anchor is None:
        value = f"XXXX-WXX-{number}" + (f"T{part}" if part else "")
        return Expression(*where, kind, value, "day", "unanchored", weekday=number)
    day, anchored = _weekday_date(reading, match, number)
    reading.last_day = day
    value = day.isoformat() + (f"T{part}" if part else "")
    return Expression(*where, kind, value, "day", anchored, weekday=number)


def _weekday_date(reading: Reading, match: re.Match[str], number: int) -> tuple[date, Anchoring]:
    assert reading.anchor is not None
    anchor = reading.anchor
    index = _index(match, "r")
    word = "" if index is None else reading.tokens.word(index)
    if word in ("last", "past", "previous"):
        return weekday_near(anchor - timedelta(days=1), number, -1), "relative to anchor"
    if word in ("next", "coming", "following", "upcoming"):
        return weekday_near(anchor + timedelta(days=1), number, 1), "relative to anchor"
    sign = reading.direction(match)
    if word == "this":
        sign = sign or 1
    return weekday_near(anchor, number, sign or -1), "tense" if sign else "guessed"


def weekday_clock(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "Monday 9:30 a.m."."""
    found = weekday(reading, match)
    clock_value = _clock_value(reading, match)
    if found is None or clock_value is None:
        return None
    return Expression(found.start, found.end, "TIME", found.value.split("T")[0] + clock_value, "time",
                      found.anchored, weekday=found.weekday)  # fmt: skip


def part_of_day(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "this morning", "last night", "the evening"."""
    word = reading.tokens.word(match.start("r")) if _index(match, "r") is not None else ""
    part = _text_value(reading, match, "p") or _text_value(reading, match, "p2")
    named = _index(match, "p2") is not None and reading.tokens.capital(match.start("p2"))  # the Evening Standard
    if named or word in ("past", "previous", "prior", "preceding") or reading.tokens.word(match.end()) == "-":
        return None
    if reading.anchor is None:
        return reading.expression(match.span(), "TIME", f"XXXX-XX-XXT{part}", ("time", "unanchored"))
    base = reading.anchor if word else reading.last_day or reading.anchor
    day = base - timedelta(days=1 if word == "last" else 0)
    return reading.expression(match.span(), "TIME", f"{day.isoformat()}T{part}", ("time", "relative to anchor"))


_BACKWARD = {"ago": -1, "earlier": -1, "later": 1}


def ago(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "two years ago", "about a week later"."""
    unit = str(reading.tokens.values[match.start("u")])
    word = reading.tokens.words[match.start("g")]
    amount = _amount(reading, match)
    if unit == "nights":
        return None
    _, grain, timed = UNITS[unit]
    base = reading.anchor
    if word != "ago" and reading.last_day is not None:
        base = reading.last_day
    if unit in _YEARS_IN and amount is not None:
        unit, grain, amount = "year", "year", amount * _YEARS_IN[unit]
    if base is None or amount is None or timed or amount != int(amount):
        return _vague_ago(reading, match, (amount, timed, word))
    steps = _BACKWARD[word] * int(amount)
    value = unit_value(base, unit, steps)
    return reading.expression(match.span(), "DATE", value, (grain, "relative to anchor"))


def bare_ago(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "years ago", "the year-ago quarter"."""
    if _index(match, "u") is not None:
        return reading.expression(match.span(), "DATE", "PAST_REF", ("reference", "explicit"))
    unit = str(reading.tokens.values[match.start("u2")])
    if reading.anchor is None or reading.tokens.word(match.end() - 1) == "later":
        return reading.expression(match.span(), "DATE", _UNKNOWN.get(unit, "XXXX"), (unit, "unanchored"))
    return reading.expression(match.span(), "DATE", unit_value(reading.anchor, unit, -1), (unit, "relative to anchor"))


def _vague_ago(reading: Reading, match: re.Match[str], read: tuple[float | None, bool, str]) -> Expression:
    amount, timed, word = read
    if reading.anchor is not None and timed and word == "ago" and amount is not None:
        return reading.expression(match.span(), "TIME", reading.anchor.isoformat(), ("time", "relative to anchor"))
    anchored: Anchoring = "unanchored" if reading.anchor is None else "relative to anchor"
    value = "FUTURE_REF" if word == "later" else "PAST_REF"
    return reading.expression(match.span(), "DATE", value, ("day", anchored))


def same_period(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "the same period last year", "the same quarter a year earlier"."""
    shift = _value(reading, match, "r") if _index(match, "r") is not None else -1
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
    """ "in morning trading", "at night"."""
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
    """ "the past", by itself."""
    after = reading.tokens.letters[match.end() : match.end() + 1]
    if reading.tokens.words[match.end() - 1] != "past" or after not in ("", ".", ",", ";", "@", "&", "|", "x"):
        return None
    return reading.expression(match.span(), "DATE", "PAST_REF", ("reference", "explicit"))


def the_future(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "the future", "the near future"."""
    return reading.expression(match.span(), "DATE", "FUTURE_REF", ("reference", "explicit"))


def reference(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "now", "currently", "recently", "soon"."""
    tokens, index = reading.tokens, match.start("h")
    if tokens.word(index) == "soon" and tokens.word(index - 1) == "as":
        return None
    if "-" in (tokens.word(index + 1), tokens.word(match.start() - 1)):
        return None
    value = str(tokens.values[index])
    return reading.expression(match.span(), "DATE", value, ("reference", "explicit"))


def recent(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "recent", "recent weeks"."""
    return reading.expression(match.span(), "DATE", "PAST_REF", ("reference", "explicit"))


_EVES = {"christmas": {"eve": (12, 24), "day": (12, 25)}, "easter": {"day": (0, 1)}}


def holiday(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "Christmas", "Thanksgiving 2012": the day, in the year that is named or nearest."""
    tokens, index = reading.tokens, match.start("g")
    if not tokens.capital(index):
        return None
    month, day = HOLIDAYS[tokens.words[index]]
    year, anchored = _stated_year(reading, match)
    if year is None and reading.anchor is not None:
        year, anchored = reading.anchor.year, "guessed"
    if year is None:
        value = f"XXXX-{month:02d}-{day:02d}" if month else "XXXX-XX-XX"
    else:
        value = (date(year, month, day) if month else easter(year) if day else thanksgiving(year)).isoformat()
    return reading.expression(match.span(), "DATE", value, ("day", anchored))


# --- amounts --------------------------------------------------------------------------------------------------------


def _amount(reading: Reading, match: re.Match[str]) -> float | None:
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


HALF = 0.5
_YEARS_IN = {"decade": 10, "century": 100, "millennium": 1000}


def _duration_value(unit: str, amount: float | None) -> str:
    code, _, timed = UNITS[unit]
    years = _YEARS_IN.get(unit)
    if years:
        code = "Y"
    if timed and amount == HALF and unit in ("hour", "minute"):
        return "PT30M" if unit == "hour" else "PT30S"
    number = "X" if amount is None else _number(amount * (2 if unit == "fortnight" else years or 1))
    return f"P{'T' if timed else ''}{number}{code}"


def duration(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "two years", "five-year", "a few days", "41-year-old"."""
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
        match.span(), "DURATION", _duration_value(unit, _amount(reading, match)), (unit, "explicit")
    )


_RATE_NOUNS = frozenset(
    "dollars euros pounds percent cents barrels tons tonnes people times hours cars units jobs".split()
)


def single(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "a year", "an hour"; after an amount ("$5 a year") a rate."""
    tokens = reading.tokens
    unit = str(tokens.values[match.start("u")])
    before, after = tokens.letters[match.start() - 1 : match.start()] if match.start() else "", tokens.word(match.end())
    if after == "-" or UNITS[unit][0] in ("NI", "S"):
        return None
    if before in ("d", "i", "N", "y") or tokens.word(match.start() - 1) in _RATE_NOUNS:
        return reading.expression(match.span(), "SET", _duration_value(unit, 1), (unit, "explicit"))
    return reading.expression(match.span(), "DURATION", _duration_value(unit, 1), (unit, "explicit"))


def stretch(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "the past two years", "the next few days", "the coming weeks"."""
    tokens = reading.tokens
    unit = str(tokens.values[match.start("u")])
    numbered = _index(match, "n") is not None
    letter = tokens.letters[match.start("r")]
    if not numbered and letter in "oO*":
        return None
    if letter == "r":
        return reading.expression(match.span(), "DATE", "PAST_REF", ("reference", "explicit"))
    value = _duration_value(unit, _amount(reading, match) if numbered else None)
    return reading.expression(match.span(), "DURATION", value, (unit, "relative to anchor"))


def bare_plural(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "for years", "decades"."""
    tokens = reading.tokens
    unit = str(tokens.values[match.start()])
    if unit in ("second", "quarter", "weekend", "yr", "hr", "min", "millennium"):
        return None
    if tokens.letters[match.start() - 1 : match.start()] in ("-", "d", "i", "N") and match.start():
        return None
    return reading.expression(match.span(), "DURATION", _duration_value(unit, None), (unit, "explicit"))


def long_unit(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "decades-long", "year-long"."""
    index = match.start("u")
    amount = None if reading.tokens.letters[index] == "U" else 1.0
    unit = str(reading.tokens.values[index])
    return reading.expression(match.span(), "DURATION", _duration_value(unit, amount), (unit, "explicit"))


def yearlong(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "yearlong", "weeklong"."""
    value = reading.tokens.values.get(match.start())
    if not isinstance(value, str):
        return None
    return reading.expression(match.span(), "DURATION", value, ("day", "explicit"))


def these_days(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "these days"."""
    if reading.tokens.words[match.end() - 1] != "days":
        return None
    return reading.expression(match.span(), "DATE", "PRESENT_REF", ("reference", "explicit"))


# --- repetitions ----------------------------------------------------------------------------------------------------


def every(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "every day", "each Friday", "every two years"."""
    tokens, index = reading.tokens, match.start("u")
    letter, payload = tokens.letters[index], tokens.values.get(index)
    amount = _value(reading, match, "n") or 1
    if letter in "Uubh":
        value = _duration_value(str(payload), float(amount))
    elif letter == "W":
        value = f"XXXX-WXX-{payload}"
    elif letter == "P":
        value = f"XXXX-XX-XXT{payload}"
    else:
        value = f"XXXX-{payload:02d}" if letter == "M" else f"XXXX-{payload}"
    return reading.expression(match.span(), "SET", value, ("set", "explicit"))


def set_word(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "daily", "annual"; a capital inside a sentence is a name (the Daily Mail)."""
    tokens, index = reading.tokens, match.start()
    following = index + 1 < len(tokens.words) and tokens.capital(index + 1)
    if tokens.capital(index) and (following or tokens.letters[index - 1 : index] not in ("", ".", "|")):
        return None
    return reading.expression(match.span(), "SET", str(tokens.values[index]), ("set", "explicit"))


def weekdays(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "Mondays"."""
    value = f"XXXX-WXX-{reading.tokens.values[match.start()]}"
    return reading.expression(match.span(), "SET", value, ("set", "explicit"))


def times_a(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "twice a week", "once every year"."""
    tokens = reading.tokens
    unit = str(tokens.values[match.start("u")])
    led = tokens.words[match.start()] == "times"
    span = (match.start() + led, match.end())
    return reading.expression(span, "SET", _duration_value(unit, 1), (unit, "explicit"))


# --- times of day ---------------------------------------------------------------------------------------------------


def _clock_value(reading: Reading, match: re.Match[str]) -> str | None:
    tokens = reading.tokens
    index = _index(match, "c")
    short = index is None
    for group in ("c2", "c3"):
        index = _index(match, group) if index is None else index
    if index is None:
        return None
    parts = re.split(r"[:.]", tokens.words[index])
    half_day = _text_value(reading, match, "pm2" if short else "pm")
    if _index(match, "c3") is not None:
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


_BEFORE_CLOCK = frozenset("at by until from to around about since after before".split())


def clock(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "6:40 p.m.", "18:00 UTC", "3 pm Monday"; 3:16 beside a name is a verse, 2:1 a score."""
    tokens = reading.tokens
    value = _clock_value(reading, match)
    if value is None:
        return None
    bare = tokens.letters[match.start() : match.end()] == "c"
    if bare and tokens.word(match.start() - 1) not in _BEFORE_CLOCK:
        return None
    end = match.end()
    base = reading.last_day or reading.anchor
    if _index(match, "w") is not None and reading.anchor is not None:
        base = _weekday_date(reading, match, _value(reading, match, "w") or 1)[0]
        reading.last_day = base
    elif _index(match, "r") is not None:
        base = None if reading.anchor is None else reading.anchor + timedelta(days=_value(reading, match, "r") or 0)
    day = "XXXX-XX-XX" if base is None else base.isoformat()
    anchored: Anchoring = "unanchored" if base is None else "context"
    return reading.expression((match.start(), end), "TIME", day + value, ("time", anchored))


def point_of_day(reading: Reading, match: re.Match[str]) -> Expression | None:
    """ "noon", "midnight"."""
    base = reading.last_day or reading.anchor
    weekday_number = _value(reading, match, "w")
    if weekday_number is not None and reading.anchor is not None:
        base = _weekday_date(reading, match, weekday_number)[0]
    day = "XXXX-XX-XX" if base is None else base.isoformat()
    value = f"{day}T{reading.tokens.values[match.start()]}"
    return reading.expression(match.span(), "TIME", value, ("time", "unanchored" if base is None else "context"))
