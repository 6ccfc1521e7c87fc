"""DT304."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sourcequal.document import Document
from sourcequal.rule import Example, Match, Settings, rule
from sourcequal.scorers.dates.chronology import chronology

DEFAULT_KIND = "default"


@rule(
    "DT304",
    severity="warning",
    confidence=1.0,
    source="the freshness budget that the user sets",
    bad=(
        Example("Published: ⟦3 May 2019⟧\n\nThe bridge over the narrows opened to trucks.", max_age_days=365),
        Example("⟦The bridge over the narrows opened.⟧ Trucks came.", published=date(2026, 10, 1), max_age_days=30),
    ),
    good=(
        Example("Published: 3 May 2019\n\nThe bridge over the narrows opened.", max_age_days=3650),
        "Published: 3 May 2019\n\nThe bridge over the narrows opened to trucks.",
        "The bridge over the narrows opened to trucks in 2019.",
    ),
)
def over_age(document: Document, settings: Settings) -> Iterator[Match]:
    """Older than the freshness budget allows.

    Silent unless `max_age_days` is set. How old a source may be is the user's to say, by kind of article.
    """
    budget = settings.max_age_days.get(DEFAULT_KIND)
    written = document.published
    if budget is None or written is None:
        return
    age = (settings.as_of - written).days
    if age > budget:
        yield Match(*_place(document), message=_message(written, (age, budget)))


def _place(document: Document) -> tuple[int, int]:
    span = chronology(document).shown_span
    if span is not None:
        return span
    return document.first_sentence


def _message(written: date, days: tuple[int, int]) -> str:
    return f"Published {written}: {days[0]} days old, and the budget is {days[1]}"
