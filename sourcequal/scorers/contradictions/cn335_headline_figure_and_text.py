"""CN335: the headline's figure is not that of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.amounts import Amount, amounts_in
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.events import clash

COUNTED = pattern(
    rf"(?<![\d.,$€£-])\b(?P<count>{WHOLE})(?P<lead> (?:[a-z-]+ )?)(?P<things>[a-z]{{3,}}s|people|men|women|children)\b"
)
#: Things that headlines count in passing, and measures of time that an article has many of.
NO_THINGS = frozenset(
    "years days weeks months hours minutes times points goals seats votes percents ways things reasons tips facts "
    "questions steps lessons stars bus gas was has its this lets wins says tells gets sees class glass press loss "
    "business series news jobs deaths others cases charges counts matches games runs sets wickets photos lines ones us "
    "yes".split()
)
VAGUE = pattern(
    r"(?:at least|more than|over|nearly|almost|about|around|some|up to|as many as|dozens|scores|hundreds|under|least"
    r"|than|only|another|other|further|first|last|next|per|a|every|extra|additional|total of|aged)\W+$"
)
PRISON = pattern(r"\b(?:sentenced|jailed|prison|imprison\w*)\b")  # where years are those of a sentence
FIGURE = pattern(r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b", re.IGNORECASE)
MOST_HEADLINE = 140  # characters of a first line that can be a headline
BEFORE_CHARS = 24  # of a figure, in which a vague word is of it
ROUNDING = 0.12  # of the amount: headlines round
REVISED = pattern(
    r"\b(?:up from|down from|from|rose|fell|raised|cut|revised|earlier|initially|instead|including|total\w*|each|plus"
    r"|add\w*|also|with (?:an )?options?|rising|increas\w*|as much as|minimum|suspended|of which|or)\b"
)


@rule(
    "CN335",
    severity="warning",
    languages=("en",),
    confidence=0.7,
    source="a headline written from an early draft",
    bad=(
        "⟦Eight turbines⟧ for the moor\n\nThe county has approved a plan for ⟨six turbines⟩ on Raven Moor. Each will "
        "be 120 metres high, and walkers complained that the path would have to be moved.",
        "⟦Nine years⟧ for warehouse fire\n\nA court in Trent sentenced Colm Daly, 44, to ⟨seven years⟩ in prison on "
        "Monday for setting fire to his own warehouse. The judge called it childish.",
        "Shipyard wins ⟦€40m⟧ order\n\nThe Brandal shipyard has won an order worth ⟨€65 million⟩ for two ferries, the "
        "yard said on Tuesday. The first will sail in spring.",
    ),
    good=(
        "Eight turbines for the moor\n\nThe county has approved eight turbines on Raven Moor. The plan with six "
        "turbines was dropped after the walkers complained that the path would have to go.",
        "Shipyard wins €65m order\n\nThe Brandal shipyard has won an order worth €64.8 million for two ferries, the "
        "yard said.",
        "Eight turbines for the moor\n\nThe county has approved at least six turbines on Raven Moor, and two more may "
        "follow.",
        "Nine years for warehouse fire\n\nA court sentenced Colm Daly to nine years in prison. He had been seven "
        "years a fireman.",
    ),
)
def headline_figure_and_text(document: Document) -> Iterator[Match]:
    """The headline's figure is not that of the text.

    The first sentences count the same things once, plainly, and otherwise; the headline's own figure never comes in the
    text. Amounts of money may be rounded. Figures that are vague, revised, added up or counted several times are left
    alone.
    """
    line = document.title_line
    if line is None or len(line.text) > MOST_HEADLINE or not FIGURE.search(line.text):
        return
    lead = next((sentence for sentence in document.sentences if sentence.start >= line.end), None)
    if lead is None or REVISED.search(document.folded, lead.start, lead.end):
        return
    yield from _counts(document, line.start, line.end, lead)
    yield from _amounts(document, line.start, line.end, lead)


def _counts(document: Document, start: int, end: int, lead: Span) -> Iterator[Match]:
    """A clash of the headline's count of things with that of the first sentence."""
    for match in COUNTED.finditer(document.folded, start, end):
        told = [
            one for one in COUNTED.finditer(document.folded, lead.start, lead.end) if one["things"] == match["things"]
        ]
        if len(told) != 1 or whole(told[0]["count"]) == whole(match["count"]) or not _counted(document, match, lead):
            continue
        counts = {
            whole(one["count"]) for one in COUNTED.finditer(document.folded, end) if one["things"] == match["things"]
        }
        if len(counts) == 1 and not any(_vague(document, one.start()) for one in (match, told[0])):
            yield clash(document, match.span(), told[0].span(), "the text")
            return


def _counted(document: Document, match: re.Match[str], lead: Span) -> bool:
    """Whether a headline counts things, and not the years, days or points that an article has many of."""
    years = match["things"] == "years" and bool(PRISON.search(document.folded, lead.start, lead.end))
    return years or match["things"] not in NO_THINGS


def _vague(document: Document, place: int) -> bool:
    return bool(VAGUE.search(document.folded[max(0, place - BEFORE_CHARS) : place]))


def _amounts(document: Document, start: int, end: int, lead: Span) -> Iterator[Match]:
    """A clash of the one sum of money in the headline with the one in the first sentence."""
    claimed, told = (
        [one for one in amounts_in(document.plain, *span) if one.kind and one.kind != "%"]
        for span in ((start, end), lead)
    )
    if len(claimed) != 1 or len(told) != 1 or claimed[0].kind != told[0].kind:
        return
    sums = [one for one in amounts_in(document.plain, end, len(document.text)) if one.kind == claimed[0].kind]
    plain = not any(_vague(document, one.start) for one in (claimed[0], told[0]))
    if plain and not any(_near(one, claimed[0]) for one in sums):
        spans = [(one.start, one.end) for one in (claimed[0], told[0])]
        yield clash(document, spans[0], spans[1], "the text")


def _near(one: Amount, other: Amount) -> bool:
    return abs(one.value - other.value) <= ROUNDING * max(one.value, other.value)
