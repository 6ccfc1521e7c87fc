"""DT103."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from sourcequal.dates.expression import days_in_month
from sourcequal.dates.own_date import OwnDate
from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Example, Match, rule
from sourcequal.scorers.dates.chronology import chronology


@rule(
    "DT103",
    severity="warning",
    confidence=0.9,
    source="a page date that only its own week can read",
    bad=(
        "⟦Wednesday, July 23⟧\n\nThe ministry said on Tuesday that the talks would go on.",
        "Posted on ⟦March 3⟧\n\nThe bridge will stay closed for two more weeks, the city said.",
        "Filed ⟦3 March⟧, 17:04\n\nThe bridge will stay closed for two more weeks, the city said.",
        "Updated ⟨19 October 2026⟩\n⟦Thursday, 9 February⟧\n\nThe lake is frozen, and the harbour master let the first "
        "sledges out on Thursday morning, as he does each winter.",
        Example(
            "Neues vom Kanal\nDie Schleuse bleibt zu\nKreis Torrin\nStand: ⟦3. März⟧, 17 Uhr\n\nDie Schleuse bleibt "
            "zwei Wochen zu, sagte die Stadt.",
            language="de",
        ),
        Example(
            "Mis en ligne ⟦le 3 mars⟧, 17 h 04\n\nLe pont restera fermé deux semaines de plus, dit la mairie.",
            language="fr",
        ),
        "Regional topics\n⟦11/7⟧ (Fri) 17:03\nThe machine is popular\n\nA machine that sells persimmons was put up, "
        "the town said.",
    ),
    good=(
        "Wednesday, July 23, 2025\n\nThe ministry said on Tuesday that the talks would go on.",
        Example(
            "Wednesday, July 23\n\nThe ministry said on Tuesday that the talks would go on.",
            published=date(2025, 7, 23),
        ),
        "March 3\n\nPosted on 4 March 2020\n\nThe song was first sung in a bar in Hull.",
        Example(
            "Графік роботи млина на понеділок, 30 листопада\n\nМлин працюватиме до обіду, бо в річці мало води, каже "
            "мірошник.",
            language="uk",
        ),
        "The talks began on July 23 and ended on August 2.",
        "Harp days, played in Arn from 5 to 12 June 2026\n\nFriday 5 June\nArn beat Lund by two songs.",
    ),
)
def date_without_year(document: Document) -> Iterator[Match]:
    """Page date without a year.

    The day it was published is the first thing that a reader needs of a source. Without the year, a story of any
    earlier July can pass for this one. Where weekday and text leave one year, the report names it.
    """
    story = chronology(document)
    stamps = [own for own in story.own if own.kind in ("page date", "update stamp") and own.expression]
    if document.given_published or (document.page and document.page.published):
        return
    if not stamps:
        return
    if dated := [own for own in stamps if own.expression and own.expression.year and own.day]:
        yield from _of_another_year(stamps, dated)
        return
    first = stamps[0]
    month = first.expression.month if first.expression else None
    if any(found.year and found.month == month for found in document.dates if found.end <= first.start):
        return  # the heading of a day, below a line that names the month and the year
    inferred = f"; weekday and text leave {first.day.year}" if first.day and first.found.startswith("weekday") else ""
    others = tuple(Related(own.start, own.end, "nor has this one") for own in stamps[1:])
    yield Match(first.start, first.end, message=f"The page date has no year{inferred}", related=others)


def _of_another_year(stamps: Sequence[OwnDate], dated: Sequence[OwnDate]) -> Iterator[Match]:
    """Page dates without a year whose weekday they have not in the years of the other stamps, nor in those before."""
    years = {own.day.year - back for own in dated if own.day for back in (0, 1)}
    for own in stamps:
        found = own.expression
        if found is None or found.year or not (found.month and found.day and found.weekday):
            continue
        possible = [
            date(year, found.month, found.day) for year in years if found.day <= days_in_month(year, found.month)
        ]
        if possible and all(day.isoweekday() != found.weekday for day in possible):
            others = tuple(Related(each.start, each.end, "the date with a year") for each in dated)
            message = f"The page date has no year, and its weekday is not of {max(years)}"
            yield Match(own.start, own.end, message=message, related=others)
