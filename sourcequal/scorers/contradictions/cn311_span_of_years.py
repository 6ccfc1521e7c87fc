"""CN311: a number of years that the two years beside it rule out."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.events import either

YEAR = r"(?:1[5-9]\d\d|20\d\d)"
SPAN = pattern(
    rf"(?<!every )(?<!each )\b(?P<years>{WHOLE})[- ]years?\b[^.;\n]{{0,24}}?,? "  # served twelve years,
    rf"(?:from|between) (?P<first>{YEAR}) (?:to|until|and) (?P<last>{YEAR})\b"  # from 1994 to 2001
    rf"|\b(?:from|between) (?P<first2>{YEAR}) (?:to|until|and) (?P<last2>{YEAR}),? "  # from 1994 to 2001,
    rf"(?:a total of|for|a span of|a period of|in all) (?P<years2>{WHOLE}) years\b"  # for twelve years
)
SLACK_YEARS = 1  # both ends may count, or neither


@rule(
    "CN311",
    severity="warning",
    words=("from 1", "from 2", "between 1", "between 2"),
    other_words=(" year", "-year"),
    languages=("en",),
    confidence=0.8,
    source="durations that do not fit the years beside them",
    bad=(
        "She ran the harbour for ⟦twelve years, from 1994 to 2001⟧, and then retired to the hills.",
        "The mill stood idle ⟦from 1950 to 1990, for 30 years⟧, until a brewer bought it.",
    ),
    good=(
        "She ran the harbour for seven years, from 1994 to 2001, and then retired to the hills.",
        "He spent five years abroad, between 1990 and 2010, in three countries.",
        "The mill stood idle from 1950 to 1990, for 40 years.",
    ),
)
def span_of_years(document: Document) -> Iterator[Match]:
    """A number of years does not fit the years that it spans.

    “Twelve years, from 1994 to 2001” is seven. One year more or less is left alone, and so is a shorter stay between
    two years, since it may lie inside them.
    """
    for match in SPAN.finditer(document.folded):
        years = whole(either(match, "years"))
        first, last = int(either(match, "first")), int(either(match, "last"))
        inside = " between " in f" {match[0]}"
        if years is None or last <= first or abs(last - first - years) <= SLACK_YEARS:
            continue
        if not (inside and years < last - first):
            message = f"“{document.text[slice(*match.span())]}”: {first} to {last} is {last - first} years, not {years}"
            yield Match(*match.span(), message=message)
