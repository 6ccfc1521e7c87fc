"""CN311: a number of years that the two years beside it rule out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.events import either, year_of

YEAR = r"(?:1[5-9]\d\d|20\d\d)"
SPAN = pattern(
    rf"(?<!every )(?<!each )\b(?P<years>{WHOLE})[- ]years?\b[^.;\n]{{0,24}}?,? "  # served twelve years,
    rf"(?:from|between) (?P<first>{YEAR}) (?:to|until|and) (?P<last>{YEAR})\b"  # from 1994 to 2001
    rf"|\b(?:from|between) (?P<first2>{YEAR}) (?:to|until|and) (?P<last2>{YEAR}),? "  # from 1994 to 2001,
    rf"(?:a total of|for|a span of|a period of|in all) (?P<years2>{WHOLE}) years\b"  # for twelve years
)
FROM_YEAR = ("from 1", "from 2", "between 1", "between 2")
SLACK_YEARS = 1  # both ends may count, or neither
_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
MONTHS = tuple(_MONTH.split("|"))
MONTH_SPAN = pattern(
    # began in April 2024 and was completed in November 2024, after eleven months
    rf"\b(?P<month>{_MONTH}) (?P<first>{YEAR})[^.;\n]{{3,60}}?\b(?P<month2>{_MONTH}) (?P<last>{YEAR}),? "
    rf"(?:after|or|a total of|a period of|lasting|within) (?P<months>{WHOLE}) months\b"
    # from May to July 2024, a period of five months
    rf"|\b(?:from|between) (?P<month3>{_MONTH}) (?:to|until|and) (?P<month4>{_MONTH}) (?P<year>{YEAR}),? "
    rf"(?:or|a total of|a period of|lasting) (?P<months2>{WHOLE}) months\b"
)
SLACK_MONTHS = 1  # likewise
#: The first one since 1982, 53 years ago.
AGO = pattern(rf"\b(?:in|since|of) (?P<year>{YEAR}), (?P<years>{WHOLE}) years ago\b")


@rule(
    "CN311",
    severity="warning",
    words=(*FROM_YEAR, *(f"{month} " for month in MONTHS), "years ago"),
    other_words=(" year", "-year", " months"),
    languages=("en",),
    confidence=0.8,
    source="durations that do not fit the years beside them",
    bad=(
        "She ran the harbour for ⟦twelve years, from 1994 to 2001⟧, and then retired to the hills.",
        "The mill stood idle ⟦from 1950 to 1990, for 30 years⟧, until a brewer bought it.",
        "Arn, 11 March 2025\n\nThe riding votes for the first time ⟦since 1982, 53 years ago⟧, and it snows.",
        "The work began in ⟦April 2024 and was completed in November 2024, after eleven months⟧ of noise.",
    ),
    good=(
        "She ran the harbour for seven years, from 1994 to 2001, and then retired to the hills.",
        "He spent five years abroad, between 1990 and 2010, in three countries.",
        "Arn, 11 March 2025\n\nThe riding votes for the first time since 1982, 43 years ago, and it snows.",
        "The mill stood idle from 1950 to 1990, for 40 years.",
        "The work began in April 2024 and was completed in November 2024, after seven months of noise.",
    ),
)
def span_of_years(document: Document) -> Iterator[Match]:
    """A number of years or months does not fit those that it spans.

    “Twelve years, from 1994 to 2001” is seven, and April to November are seven months. One more or less is left
    alone, and so is a shorter stay between two years, since it may lie inside them.
    """
    for match in SPAN.finditer(document.folded) if any(map(document.folded.__contains__, FROM_YEAR)) else ():
        years = whole(either(match, "years"))
        first, last = int(either(match, "first")), int(either(match, "last"))
        inside = " between " in f" {match[0]}"
        if years is None or last <= first or abs(last - first - years) <= SLACK_YEARS:
            continue
        if not (inside and years < last - first):
            message = f"“{document.text[slice(*match.span())]}”: {first} to {last} is {last - first} years, not {years}"
            yield Match(*match.span(), message=message)
    yield from _ago(document)
    for match in MONTH_SPAN.finditer(document.folded) if " months" in document.folded else ():
        told, spanned = whole(either(match, "months")), _months(match)
        if told and spanned > 0 and abs(spanned - told) > SLACK_MONTHS:
            yield Match(*match.span(), message=f"“{document.text[slice(*match.span())]}”: {spanned} months, not {told}")


def _ago(document: Document) -> Iterator[Match]:
    """A number of years that the year beside it does not make, counted to the year of the article."""
    today = year_of(document) if "years ago" in document.folded else None
    if today is None:
        return
    for match in AGO.finditer(document.folded):
        passed, years = today - int(match["year"]), whole(match["years"])
        if years and abs(passed - years) > SLACK_YEARS and not document.in_quotation(*match.span()):
            message = f"“{document.text[slice(*match.span())]}”: that makes {passed} years, not {years}"
            yield Match(*match.span(), message=message)


def _months(match: re.Match[str]) -> int:
    """How many months lie between the two that are named."""
    first, last = (match["month"] or match["month3"]), (match["month2"] or match["month4"])
    years = int(match["last"]) - int(match["first"]) if match["first"] else 0
    return 12 * years + MONTHS.index(last) - MONTHS.index(first)
