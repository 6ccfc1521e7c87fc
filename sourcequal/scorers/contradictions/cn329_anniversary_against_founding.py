"""CN329: an anniversary that the year of the founding rules out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from sourcequal.document import Document
from sourcequal.rule import Example, Match, pattern, rule
from sourcequal.scorers.contradictions.events import at_hand, clash, sentence_at, year_of

FOUNDED = pattern(
    # The club, which was founded in 1921; Norden Bank was founded by two merchants in 1902
    r"\b(?P<who>[^\W\d_]{3,}),? (?:which |that )?(?:(?:was|were) )?"
    r"(?:founded|established|set up|formed|incorporated|inaugurated)\b[^.;\n]{0,40}? in (?P<year>1[5-9]\d\d|20\d\d)\b"
)
ANNIVERSARY = pattern(
    r"\b(?:marks?|marking|celebrates?|celebrating|observes?|toasts?|for|on|its|their)(?: [\w’'-]+){0,3} "
    r"(?P<nth>\d{1,3})(?:st|nd|rd|th) (?:anniversary|birthday)\b"
)
SLACK_YEARS = 1  # the celebrations may begin early or go on into the next year


@rule(
    "CN329",
    severity="warning",
    words=("anniversary", "birthday"),
    other_words=("founded", "established", "set up", "formed", "incorporated", "inaugurated"),
    languages=("en",),
    confidence=0.75,
    source="reports on jubilees whose year of founding was taken from another source",
    bad=(
        Example(
            "Published 4 August 2019. The rowing club will ⟦mark its 75th anniversary⟧ with a regatta.\n\n⟨The club, "
            "which was founded in 1921⟩ by two merchants, has four boats.",
            published=date(2019, 8, 4),
        ),
        Example(
            "Posted on 3 March 2026. The choir is ⟦celebrating its 50th anniversary⟧ this week. ⟨The choir was "
            "founded in 1951⟩ in a barn.",
            published=date(2026, 3, 3),
        ),
    ),
    good=(
        Example(
            "Published 4 August 2019. The rowing club will mark its 98th anniversary. The club, which was founded in "
            "1921, has four boats.",
            published=date(2019, 8, 4),
        ),
        Example(
            "Published 4 August 2019. The rowing club, founded in 1921, will host the 75th anniversary regatta of "
            "the league. The club was founded in 1921.",
            published=date(2019, 8, 4),
        ),
        Example(
            "Published 4 August 2019. The club celebrated its 75th anniversary in 1996. The club was founded in 1921.",
            published=date(2019, 8, 4),
        ),
    ),
)
def anniversary_against_founding(document: Document) -> Iterator[Match]:
    """An anniversary does not fit the year of the founding, counted to the day of publication.

    The sentence with the anniversary names what was founded and speaks of no other year, and the article tells of one
    founding. A year more or less is left alone.
    """
    year, foundings = year_of(document), list(FOUNDED.finditer(document.text))
    if year is None or len(foundings) != 1:
        return
    founded = foundings[0]
    years = year - int(founded["year"])
    for match in ANNIVERSARY.finditer(document.text):
        if abs(int(match["nth"]) - years) > SLACK_YEARS and _same(document, match, founded):
            yield clash(document, match.span(), _named(document, founded), "the founding", f"that makes {years}")
            return


def _same(document: Document, match: re.Match[str], founded: re.Match[str]) -> bool:
    """Whether the anniversary is its own, told in a sentence that names what was founded, and of this year."""
    sentence = sentence_at(document, match.start())
    own = " its " in f" {match[0]} " or " their " in f" {match[0]} "
    return own and founded["who"].lower() in sentence and at_hand(document, match)


def _named(document: Document, founded: re.Match[str]) -> tuple[int, int]:
    """The founding, with the article before its name."""
    start = founded.start() - 4 if document.folded.startswith("the ", max(founded.start() - 4, 0)) else founded.start()
    return (start if founded["who"][0].islower() else founded.start()), founded.end()
