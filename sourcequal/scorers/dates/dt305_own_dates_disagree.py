"""DT305."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from sourcequal.dates.own_date import OwnDate
from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Example, Match, pattern, rule
from sourcequal.scorers.dates.chronology import Chronology, chronology

DATELINE_SLACK_DAYS = 1  # a page is not there before its story is filed
SLACK_DAYS = 3  # time zones, print and web editions
CLOCK = pattern(r"\b[0-2]?\d[:.h][0-5]\d\b")
YEAR = pattern(r"\b(?:19|20)\d\d\b")
CLOCK_AFTER = pattern(  # the hour behind a stamp's day, half a day and time zone with it
    r"\W{0,3}(?:at |um |à |às |alle(?: ore)? |ore |a las |om |o (?:godz\. )?|kl\. )?"
    r"(?P<hour>[0-2]?\d)[:.h](?P<minute>[0-5]\d)(?::[0-5]\d)? ?(?P<half>[ap]\.?m\b\.?)? ?(?P<zone>[A-Z]{2,5}\b)?"
)
LEAST_MINUTES = 30  # programs write both stamps within minutes of each other
PICTURED = pattern(r"\W*(?:[Pp]hoto|[Pp]icture|[Ii]mage|[Mm]ap|[Dd]rawing|[Ff]oto|[Bb]ild|[Cc]over|[Ii]llustration)")
COPYRIGHT_YEARS = 2  # one in thirty pages that show both has a copyright line as much older
COPYRIGHT_CONFIDENCE = 0.7
NEAR_DAYS = 60  # between two stamps without a year; an update farther back may be one of the next year
LEAP_YEAR = 2024
GIVEN_SLACK_DAYS = 14  # a caller may know the day of crawling or of a first edition only


@rule(
    "DT305",
    severity="warning",
    confidence=0.9,
    source="two dates of one page cannot both be its own",
    bad=(
        Example("Published: ⟦3 January 2020⟧\n\nThe pier is to be rebuilt, the city said.", published=date(2024, 3, 5)),
        "Published: ⟨3 June 2024⟩\nLast updated: ⟦1 February 2024⟧\n\nThe pier is to be rebuilt, the city said.",
        "Published ⟨12th March 2024⟩, 15:40 GMT\nUpdated ⟦11th March 2024⟧, 09:15 GMT\n\nThe pier is to be rebuilt, "
        "it says.",
        "Published: ⟨Mon, 14 Oct⟩, 18:22\nLast modified: ⟦12 Oct⟧, 09:05\n\nThe pier is to be rebuilt, the city said.",
        "datePublished: ⟨2024-06-15T06:40:00Z⟩\ndateModified: ⟦2024-06-03T21:11:00Z⟧\n\nThe pier is to be rebuilt, "
        "they say.",
        "Published: ⟨3 June 2024⟩, 17:42\nUpdated: ⟦3 June 2024⟧, 09:05\n\nThe pier is to be rebuilt, the city said.",
        "Entered ⟨2024.06.03⟩ 14:20 / Revised ⟦2024.02.01⟧ 09:05\n\nThe pier is to be rebuilt, the city said.",
        "Published on ⟨3 June 2024⟩\n\nThe pier is to be rebuilt, the city said.\n\nDate of publication: ⟦11 June "
        "2024⟧",
        "Published ⟨3 June 2024⟩\nFirst posted ⟦9 June 2024⟧\n\nThe pier is to be rebuilt, the city said.",
        "Lund, ⟨3 June 2024⟩\n\nThe pier is to be rebuilt, the city said.\n\nArticle dated ⟦21 June 2024⟧",
        Example(
            "Opublikowano: ⟨12.05.2025⟩\nOstatnia zmiana: ⟦30.01.2023⟧\n\nMolo będzie przebudowane, mówi burmistrz.",
            language="pl",
        ),
        Example(
            "Data articolo: ⟦21 giugno 2024⟧\nPubblicato ⟨il 3 giugno 2024⟩\n\nIl molo sarà rifatto, dice il sindaco.",
            language="it",
        ),
        "⟨3 June 2024⟩\n\nPier to be rebuilt\n\nPORTO, ⟦June 24, 2024⟧ - The pier is to be rebuilt, the city said.",
        "⟨14 October 2024⟩\n\nCounting without closing\n\nThe aisles stay open, the firm says.\n\n⟦© 2021⟧ Stockwise "
        "Ltd.",
    ),
    good=(
        "14 October 2024\n\nCounting without closing\n\nThe aisles stay open, the firm says.\n\n© 2011-2021 Stockwise "
        "Ltd.",
        "14 January 2024\n\nCounting without closing\n\nThe aisles stay open, the firm says.\n\n© 2023 Stockwise Ltd.",
        "Published: 3 June 2024, 9.42am\nUpdated: 3 June 2024, 1.05pm\n\nThe pier is to be rebuilt, the city said.",
        "3 June 2024\n\nThe flood\n\nThe sea came over the wall.\n\nPhotograph of the pier: © 1953, 2009 the museum.",
        "First published 3 June 2021\nPublished 9 June 2024\n\nThe pier is to be rebuilt, the city said.",
        "Published: 3 June 2024\nCreated: 4 June 2024\n\nThe pier is to be rebuilt, the city said.",
        "14 April 1912\n\nThe night on the ice\n\nShe struck at twenty to twelve.\n\nArticle dated 3 May 2012",
        "Published 24 June 2024; last updated June 2024\n\nThe pier is to be rebuilt, the city said.",
        Example(
            "Veröffentlicht am 3. Juni 2024, zuletzt geändert am 5. Juni 2024\n\nDer Steg wird neu gebaut, sagt die "
            "Stadt.",
            language="de",
        ),
        "Published: 3 June 2024\nLast updated: 5 August 2024\n\nThe pier is to be rebuilt, the city said.",
        Example("Published: 3 June 2024\n\nThe pier is to be rebuilt.", published=date(2024, 6, 4)),
        Example("Last updated: 9 August 2024\n\nThe pier is to be rebuilt.", published=date(2024, 6, 4)),
        "3 June 2024\n\nPier to be rebuilt\n\nPORTO, June 2, 2024 - The pier is to be rebuilt, the city said.",
    ),
)
def own_dates_disagree(document: Document) -> Iterator[Match]:
    """The article gives itself two dates that cannot both be true.

    An update before its publication, a first posting after it, a dateline after the page's date, a page date in the
    text that is not the date given with it, a copyright line that is years older: one of them was changed or made up. A
    later update stamp is no conflict.
    """
    story = chronology(document)
    dated = [own for own in story.own if own.day is not None and own.expression is not None and own.expression.year]
    given = _given(story)
    pages = [own for own in dated if own.kind == "page date"]
    if given is not None and pages and pages[0].day is not None:
        if abs((pages[0].day - given).days) > GIVEN_SLACK_DAYS:
            message = f"The text dates itself {pages[0].day}, but it was given as published on {given}"
            yield Match(pages[0].start, pages[0].end, message=message)
        return
    if not dated:
        yield from _clash_within_a_year(document, story)
    if pages:
        yield from _clashes(document, pages[0], dated)
        yield from _first_after(story)
        yield from _older_copyright(document, story, pages[0])


def _first_after(story: Chronology) -> Iterator[Match]:
    """A text that was there only after it was published: "Published 2 May", "First posted 9 May"."""
    for own, page in story.contested.items():
        message = f"The text is dated {own.day}, after its publication on {page.day}"
        yield Match(own.start, own.end, message=message, related=(Related(page.start, page.end, "the page date"),))


def _older_copyright(document: Document, story: Chronology, page: OwnDate) -> Iterator[Match]:
    """A copyright line with one year, some years before the page date; a range or a year behind is neglect."""
    notices = [own for own in story.own if own.kind == "copyright"]
    lines = [document.lines[document.position(own.start)[0] - 1] for own in notices]
    if any(PICTURED.match(line.text) for line in lines):  # © of a photograph, a map
        return
    years = {int(year) for line in lines for year in YEAR.findall(line.text)}
    if page.day is None or len(years) != 1 or page.day.year - max(years) < COPYRIGHT_YEARS:
        return
    own = notices[0]
    message = f"The copyright line is of {max(years)}, the page date of {page.day}"
    related = (Related(page.start, page.end, "the page date"),)
    yield Match(own.start, own.end, COPYRIGHT_CONFIDENCE, message, related)


def _clash_within_a_year(document: Document, story: Chronology) -> Iterator[Match]:
    """An update stamp some days before the page date, both without a year and with their hour: of one year, then."""
    stamps = [own for own in story.own if own.expression and own.expression.day and _timed(document, own)]
    page = next((own for own in stamps if own.kind == "page date"), None)
    for own in stamps:
        if page is None or own.kind != "update stamp":
            continue
        days = _day_of_year(own) - _day_of_year(page)
        if -NEAR_DAYS <= days < 0:
            message = "The update lies before the publication"
            yield Match(own.start, own.end, message=message, related=(Related(page.start, page.end, "the page date"),))


def _day_of_year(own: OwnDate) -> int:
    found = own.expression
    assert found is not None
    assert found.month is not None
    assert found.day is not None
    return date(LEAP_YEAR, found.month, found.day).timetuple().tm_yday


def _given(story: Chronology) -> date | None:
    """The date from outside the text, None where there is none."""
    document = story.document
    outside = document.given_published or (document.page and document.page.published)
    return document.published if outside else None


def _timed(document: Document, own: OwnDate) -> bool:
    """Whether a stamp gives the hour as well, as a program does; then a day is a day."""
    end = document.text.find("\n", own.end)
    return CLOCK.search(document.text, own.end, end if end >= 0 else len(document.text)) is not None


def _clashes(document: Document, page: OwnDate, dated: list[OwnDate]) -> Iterator[Match]:
    assert page.day is not None
    for own in dated:
        assert own.day is not None
        whole = own.expression.bounds if own.expression and own.expression.grain == "month" else None
        days = ((whole[1] if whole else own.day) - page.day).days
        if own.kind == "update stamp" and days < (
            0 if _timed(document, own) and _timed(document, page) else -SLACK_DAYS
        ):
            message = f"The update of {own.day} lies before the publication on {page.day}"
        elif own.kind == "update stamp" and days == 0 and not whole and _earlier_that_day(document, own, page):
            message = "The update lies before the publication, on the same day"
        elif own.kind == "dateline" and days > DATELINE_SLACK_DAYS:
            message = f"The dateline of {own.day} lies after the page date, {page.day}"
        elif own.label == page.label == "published" and abs(days) > SLACK_DAYS:
            message = f"The page was published on {own.day}, and on {page.day}"
        else:
            continue
        yield Match(own.start, own.end, message=message, related=(Related(page.start, page.end, "the page date"),))


def _earlier_that_day(document: Document, own: OwnDate, page: OwnDate) -> bool:
    """Whether one stamp of a day has an hour well before that of the other, both in one time zone."""
    clocks = [CLOCK_AFTER.match(document.text, stamp.end) for stamp in (own, page)]
    if clocks[0] is None or clocks[1] is None or clocks[0]["zone"] != clocks[1]["zone"]:
        return False
    first, second = map(_minutes, clocks)
    return second - first >= LEAST_MINUTES


def _minutes(clock: re.Match[str] | None) -> int:
    """Minutes from midnight to what a clock shows."""
    assert clock is not None
    hour, half = int(clock["hour"]), (clock["half"] or "").lower()[:1]
    if half:
        hour = hour % 12 + 12 * (half == "p")
    return 60 * hour + int(clock["minute"])
