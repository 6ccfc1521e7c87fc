"""DT111."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from sourcequal.dates import Expression
from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Example, Match, Settings, pattern, rule
from sourcequal.scorers.dates.chronology import Chronology, chronology

GRACE = timedelta(days=1)  # time zones
LANGUAGES = frozenset({"en", "und"})  # English alone is written with either order
MOST_STAMPS = 2  # published and updated; with more of them the page is a list
FIGURES = pattern(r"\d{1,2}[/-]\d{1,2}[/-]\d{2,4}")  # with dots the day is first
DAY_FIRST = pattern(r"\b\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]")  # "3rd of May", not "May 3"
LETTER = pattern(r"[a-z]")
# Money of countries in which the day is first; dollars are those of several.
MONEY = pattern(r"[£€] ?\d|\d ?[€£]")
REGION = pattern(r"[a-z]{2,3}(?:[-_][a-z]{4})?[-_][a-z]{2}\b")  # en-GB
COUNTRY_HOST = pattern(r"(?:[a-z]+://)?[^/?#]*\.[a-z]{2}(?::\d+)?(?:[/?#]|$)")  # https://www.example.co.uk/news


@rule(
    "DT111",
    severity="warning",
    confidence=0.85,
    source="day and month in figures, which English writes in either order",
    bad=(
        Example(
            "Harp hall to open\n\nPosted ⟦04/05/26⟧\n\nThe harp hall will have sixty seats, the town said, and stoves.",
            as_of=date(2026, 11, 29),
        ),
        Example(
            "Harp hall to open\n\n⟦09/11/2025⟧\n\nThe harp hall will have sixty seats, the town said, for $4,000.",
            as_of=date(2026, 11, 29),
        ),
        Example(
            "Harp hall to open\n\nPublished ⟦04/05/2025⟧ | Updated ⟨05/06/2025⟩\n\nThe harp hall will have sixty "
            "seats, the town said.",
            as_of=date(2026, 11, 29),
        ),
        Example(
            "Harp hall to open\n\nPosted ⟦04/05/26⟧\n\nThe harp hall will have sixty seats for £4,000, the town said, "
            "and opens on December 9.",
            as_of=date(2026, 11, 29),
        ),
    ),
    good=(
        Example(
            "Harp hall to open\n\nPosted 04/05/26\n\nThe harp hall will have sixty seats, the town said on May 3.",
            as_of=date(2026, 11, 29),
        ),
        Example(
            "Harp hall to open\n\nPosted 04/05/26\n\nThe harp hall will have sixty seats for £4,000, the town said.",
            as_of=date(2026, 11, 29),
        ),
        Example(
            "Harp hall to open\n\nPosted 04/05/26\n\nThe harp hall was begun on 28/01/26, the town said, with a spade.",
            as_of=date(2026, 11, 29),
        ),
        Example(
            "Harp hall to open\n\nPosted 04/05/26\n\nThe harp hall will have sixty seats, the town said, and stoves.",
            as_of=date(2026, 4, 9),
        ),
        Example(
            "Harp hall to open\n\nPosted 04/05/26\n\nThe harp hall will have sixty seats, the town said, and stoves.",
            published=date(2026, 5, 4),
        ),
        "Harp hall to open\n\nMonday 04/05/26\n\nThe harp hall will have sixty seats, the town said, and stoves.",
        "Harp hall to open\n\nPosted 04.05.2026\n\nThe harp hall will have sixty seats, the town said, and stoves.",
        "Harp hall to open\n\nPosted 05/05/26\n\nThe harp hall will have sixty seats, the town said, and stoves.",
        Example(
            "Apre la sala\n\n04/05/26\n\nLa sala delle arpe avrà sessanta posti, dice il comune, e una stufa.",
            language="it",
        ),
    ),
)
def day_or_month(document: Document, settings: Settings) -> Iterator[Match]:
    """Page date in figures whose day and month cannot be told apart.

    04/05/2026 is 4 May to half of the readers of English, and 5 April to the others. It is decided by another date of
    the text, by the months that it names, by its money, by the region of the page, or since one of the two days is
    still to come. Where nothing does that, the day of the page is not known.
    """
    if document.language not in LANGUAGES or document.given_published or (document.page and document.page.published):
        return
    story = chronology(document)
    stamps = [own for own in story.own if own.kind != "copyright" and own.day]
    read = {found.start: found for found in document.dates}  # in the order of all dates of the text
    unsure = [found for own in stamps if (found := read.get(own.start)) and _is_unsure(document, found)]
    if not unsure or len(unsure) < len(stamps) or len(stamps) > MOST_STAMPS or _tells_region(document):
        return
    readings = [_readings(found) for found in unsure]
    latest = min(settings.as_of, date.max - GRACE) + GRACE
    if any(day > latest for days in readings for day in days) or _tells_month(story, readings) or _orders(story) == 1:
        return
    first, other = readings[0]
    written = document.text[unsure[0].start : unsure[0].end]
    yield Match(
        unsure[0].start,
        unsure[0].end,
        message=f"{written} is {_spelled(first)} or {_spelled(other)}: nothing in the text tells which",
        related=tuple(Related(found.start, found.end, "nor of this") for found in unsure[1:]),
    )


def _is_unsure(document: Document, found: Expression) -> bool:
    """Whether a date is in figures that mean two days, and no weekday stands on its line."""
    figures = FIGURES.fullmatch(document.text, found.start, found.end)
    if found.anchored != "guessed" or not figures or found.month == found.day:
        return False
    line = document.lines[document.position(found.start)[0] - 1]
    return not any(other.weekday and line.start <= other.start < line.end for other in document.dates)


def _readings(found: Expression) -> tuple[date, date]:
    assert found.year is not None
    assert found.month is not None
    assert found.day is not None
    return date(found.year, found.month, found.day), date(found.year, found.day, found.month)


def _tells_region(document: Document) -> bool:
    """Whether the language or the address of the page names a country, whose readers know the order."""
    stated = REGION.match((document.given_language or "").lower())
    return stated is not None or COUNTRY_HOST.match((document.url or "").lower()) is not None


def _tells_month(story: Chronology, readings: list[tuple[date, date]]) -> bool:
    """Whether the text names the month of one of two readings, in their year or in none."""
    return any(
        len({day.month for day in days} & {found.month for found in story.body if found.year in (None, days[0].year)})
        == 1
        for days in readings
    )


def _orders(story: Chronology) -> int:
    """How many orders of day and month the days in words and the money of the text speak for: one, none or both."""
    text = story.document.folded
    words = [story.word(found) for found in story.body if found.month and found.day]
    orders = {DAY_FIRST.search(word) is not None for word in words if LETTER.search(word)}
    return len(orders | ({True} if MONEY.search(text) else set()))


def _spelled(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"
