"""Months, years, decades, centuries, quarters and seasons."""

from __future__ import annotations

import re
from datetime import date

from .calendars import quarter_of, shift_months, week_value
from .expression import Anchoring, Expression, days_in_month
from .lexicon import ENGLISH
from .read_days import COUNT_NOUNS, month_fits
from .reading import Reading, index_of, ordinal_of, text_of, value_of
from .tokens import Tokens

# Words before a bare year that make it a year whatever follows.
_BEFORE_YEAR = frozenset(
    "in since by until till from to of during for between through before after and late early mid circa around the "
    "this that or than".split()
)
_YEAR_PLURALS = frozenset(
    "elections sales results figures earnings profits olympics games awards finals is was has does says as this".split()
)
MAX_WEEKS = 4  # of a month that can be counted from its start
# Nouns and signs beside four digits that make it an amount.
_AMOUNT_BEFORE = frozenset(
    "$ £ € # % no no. about nearly over some than least page pages chapter room gate route version section "
    "volume vol flight bus model verse line lot".split()
)
_BEFORE_AMBIGUOUS_MONTH = frozenset("in since until till during early late mid last next this of by from".split())


def calendar_month(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "March 2020", "mid-June", "last September", "in May"."""
    number, year = value_of(reading, match, "m"), value_of(reading, match, "y")
    tokens, index = reading.tokens, match.start("m")
    if number is None or not (tokens.capital(index) or _small_month_fits(reading, index, year)):
        return None
    if year is None and not _bare_month_fits(reading, match):
        return None
    relative = value_of(reading, match, "r") if index_of(match, "r") is not None else value_of(reading, match, "r2")
    anchored: Anchoring = "explicit"
    if year is None:
        year, anchored = _year_of_month(reading, match, number, relative)
    value = f"{'XXXX' if year is None else f'{year:04d}'}-{number:02d}"
    first, last = match.start(), match.end()
    if tokens.letters[last - 1] == ".":
        last -= 1
    return Expression(tokens.start(first), tokens.end(last - 1), "DATE", value, "month", anchored,
                      value_of(reading, match, "y"), number)  # fmt: skip


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
        if index_of(match, "r2") is not None:
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
    """As in "1998", "in 1650", "mid-2011", "the end of 2009": four digits that count years, not things."""
    number = value_of(reading, match, "y")
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
    return word in COUNT_NOUNS or (
        len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) and word not in _YEAR_PLURALS
        and tokens.word(index - 1) not in ("the", "since", "'s", "its", "their", "his", "her", "our")
    )  # fmt: skip


def decade(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "the 1990s", "the late '80s"."""
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
    """As in "the 19th century"; "the first decade" says no more than its amount."""
    number = ordinal_of(reading, match, "o")
    if number is None or reading.tokens.words[match.end() - 1] != "century" or not 1 <= number <= 30:
        return None
    return reading.expression(match.span(), "DATE", f"{number - 1:02d}", ("century", "explicit"))


def fiscal_year(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "fiscal 2009", "the 2009 fiscal year"."""
    number = value_of(reading, match, "y")
    return reading.expression(match.span(), "DATE", f"FY{number}", ("year", "explicit"), number)


def stated_year(reading: Reading, match: re.Match[str]) -> tuple[int | None, Anchoring]:
    """The year that stands beside a quarter, a season or a holiday: in figures, or as this, last or next year."""
    number = value_of(reading, match, "y")
    if number is not None:
        return number, "explicit"
    for group in ("r", "r2"):
        shift = value_of(reading, match, group)
        if shift is not None and reading.anchor is not None and group in match.re.groupindex:
            return reading.anchor.year + shift, "relative to anchor"
    return None, "unanchored"


def quarter(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "the first quarter of 2009", "Q3", "third-quarter", "the last quarter"."""
    tokens = reading.tokens
    named = text_of(reading, match, "q")
    shift_letter = tokens.letters[match.start("o")] if index_of(match, "o") is not None else ""
    year, anchored = stated_year(reading, match)
    if shift_letter in ("L", "X"):
        return _shifted_quarter(reading, match, year)
    number = int(named[1]) if named else ordinal_of(reading, match, "o")
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
    return reading.expression(match.span(), "DATE", value, ("quarter", anchored), value_of(reading, match, "y"))


def _shifted_quarter(reading: Reading, match: re.Match[str], year: int | None) -> Expression | None:
    shift = value_of(reading, match, "o") or 0
    if year is not None:
        return reading.expression(match.span(), "DATE", f"{year}-Q{4 if shift < 0 else 1}", ("quarter", "explicit"))
    if reading.anchor is None:
        return reading.expression(match.span(), "DATE", "XXXX-QX", ("quarter", "unanchored"))
    day = shift_months(reading.anchor, 3 * shift)
    value = f"{day.year}-Q{quarter_of(day.month)}"
    return reading.expression(match.span(), "DATE", value, ("quarter", "relative to anchor"))


def half(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "the first half of 2010"."""
    number = ordinal_of(reading, match, "o")
    year, anchored = stated_year(reading, match)
    if number not in (1, 2, 99) or (year is None and text_of(reading, match, "u") not in (None, "year")):
        return None
    if year is None and index_of(match, "u") is not None and reading.anchor is not None:
        year, anchored = reading.anchor.year, "relative to anchor"
    value = f"{'XXXX' if year is None else year}-H{2 if number == 99 else number}"
    return reading.expression(match.span(), "DATE", value, ("quarter", anchored), value_of(reading, match, "y"))


def week_of_month(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "the last week of March", "the first week of May 2012"."""
    number, year = value_of(reading, match, "m"), value_of(reading, match, "y")
    if number is None or reading.tokens.words[match.start("u")] != "week" or not month_fits(reading, match):
        return None
    anchored: Anchoring = "explicit"
    if year is None:
        year, anchored = _year_of_month(reading, match, number, None)
    nth = ordinal_of(reading, match, "o") or 0
    if year is None or nth > MAX_WEEKS:
        return reading.expression(match.span(), "DATE", "XXXX-WXX", ("week", "unanchored"))
    day = days_in_month(year, number) - 6 if nth < 1 else 1 + 7 * (nth - 1)
    return reading.expression(
        match.span(), "DATE", week_value(date(year, number, day)), ("week", anchored), value_of(reading, match, "y")
    )


def season(reading: Reading, match: re.Match[str]) -> Expression | None:
    """As in "spring 2009", "last winter", "the summer of 1969"; "fall" and "spring" need company."""
    tokens, index = reading.tokens, match.start("s")
    code = text_of(reading, match, "s")
    year, anchored = stated_year(reading, match)
    before = tokens.word(index - 1)
    if reading.language not in ENGLISH and index_of(match, "y") is None:
        return None  # "été" has been, "estate" is English
    if tokens.letters[index] == "F" and year is None and index_of(match, "r") is None and index_of(match, "r2") is None:
        seasonal = before == "the" and tokens.word(index - 2) in ("in", "during", "over", "since", "by", "until", "of")
        if not seasonal or tokens.word(index + 1) == "of":
            return None
    if year is not None and index_of(match, "y") is None and index_of(match, "r") is not None:
        year = _season_year(reading, match, code or "")
    if year is None and reading.anchor is not None:
        year, anchored = reading.anchor.year, "guessed"
    value = f"{'XXXX' if year is None else year}-{code}"
    return reading.expression(match.span(), "DATE", value, ("season", anchored), value_of(reading, match, "y"))


def _season_year(reading: Reading, match: re.Match[str], code: str) -> int:
    assert reading.anchor is not None
    starts = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[code]
    shift = value_of(reading, match, "r") or 0
    month = reading.anchor.month
    if shift < 0:
        return reading.anchor.year - (month < starts + 3)
    if shift > 0:
        return reading.anchor.year + (month >= starts)
    return reading.anchor.year
