"""The temporal tagger: extents, values, anchoring, and the words that only look like dates."""

from __future__ import annotations

import random
from datetime import date
from functools import partial
from itertools import pairwise

import pytest

from sourcequal.dates import Expression, find_dates, own_date, own_dates
from sourcequal.dates.tense import direction_of_words
from tests.growth import assert_grows_in_proportion

ANCHOR = date(2013, 3, 22)  # a Friday

EXTENTS = [
    # text, extent, type, value
    ("The board met on Tuesday, March 5, 2013, in Leeds.", "Tuesday, March 5, 2013", "DATE", "2013-03-05"),
    ("It opened on 3 May 2010.", "3 May 2010", "DATE", "2010-05-03"),
    ("It opened on the 3rd of May 2010.", "the 3rd of May 2010", "DATE", "2010-05-03"),
    ("It opened on Feb. 24.", "Feb. 24", "DATE", "2013-02-24"),
    ("Signed 2010-05-03 at noon.", "2010-05-03", "DATE", "2010-05-03"),
    ("Sent on 28/03/2012 by post.", "28/03/2012", "DATE", "2012-03-28"),
    ("It will end in June.", "June", "DATE", "2013-06"),
    ("It ended in June.", "June", "DATE", "2012-06"),
    ("He left in mid-June 2009.", "mid-June 2009", "DATE", "2009-06"),
    ("They met last week.", "last week", "DATE", "2013-W11"),
    ("They met last month.", "last month", "DATE", "2013-02"),
    ("They meet next year.", "next year", "DATE", "2014"),
    ("They met yesterday.", "yesterday", "DATE", "2013-03-21"),
    ("They met yesterday morning.", "yesterday morning", "TIME", "2013-03-21TMO"),
    ("They met last night.", "last night", "TIME", "2013-03-21TNI"),
    ("They met on Monday.", "Monday", "DATE", "2013-03-18"),
    ("They will meet on Monday.", "Monday", "DATE", "2013-03-25"),
    ("It rained over the weekend.", "the weekend", "DATE", "2013-W11-WE"),
    ("He left two years ago.", "two years ago", "DATE", "2011"),
    ("He left about three weeks ago.", "about three weeks ago", "DATE", "2013-W09"),
    ("Sales fell in the third quarter of 2012.", "the third quarter of 2012", "DATE", "2012-Q3"),
    ("Sales fell in the first half of 2012.", "the first half of 2012", "DATE", "2012-H1"),
    ("He worked there in the 1990s.", "the 1990s", "DATE", "199"),
    ("He worked there in the late '80s.", "the late '80s", "DATE", "198"),
    ("It dates from the 19th century.", "the 19th century", "DATE", "18"),
    ("They met in the summer of 1969.", "the summer of 1969", "DATE", "1969-SU"),
    ("It will close by the end of this year.", "the end of this year", "DATE", "2013"),
    ("It grew for two years.", "two years", "DURATION", "P2Y"),
    ("It grew for two and a half years.", "two and a half years", "DURATION", "P2.5Y"),
    ("A five-year plan was agreed.", "five-year", "DURATION", "P5Y"),
    ("It grew over the past decade.", "the past decade", "DURATION", "P10Y"),
    ("It lasted nearly five months.", "nearly five months", "DURATION", "P5M"),
    ("It lasted half an hour.", "half an hour", "DURATION", "PT30M"),
    ("It takes several weeks.", "several weeks", "DURATION", "PXW"),
    ("She swims every day.", "every day", "SET", "P1D"),
    ("They meet twice a week.", "twice a week", "SET", "P1W"),
    ("They meet every Tuesday.", "every Tuesday", "SET", "XXXX-WXX-2"),
    ("The annual fair is small.", "annual", "SET", "P1Y"),
    ("It is now closed.", "now", "DATE", "PRESENT_REF"),
    ("It was recently closed.", "recently", "DATE", "PAST_REF"),
    ("It may change in the near future.", "the near future", "DATE", "FUTURE_REF"),
    ("It closed in the last week of March.", "the last week of March", "DATE", "2013-W13"),
]


@pytest.mark.parametrize(("text", "extent", "kind", "value"), EXTENTS)
def test_extent_type_and_value(text: str, extent: str, kind: str, value: str) -> None:
    found = find_dates(text, ANCHOR)
    assert (extent, kind, value) in [(text[e.start : e.end], e.type, e.value) for e in found]


LOOKALIKES = [
    "May I ask whether she may come?",
    "Theresa May and Brian May shook hands.",
    "They march on, and the march goes over the hill.",
    "A second opinion helps; the second man left.",
    "Version 3.11.7 replaces 10.15.2 and 2.0.",
    "The Lions won 31-4 and lost 3-2 after leading 2:1.",
    "Read Matthew 10:29 and Luke 15:8-10 aloud.",
    "Call 555-0123-4567 or 020 7946 0018.",
    "Flight BA 2490 left from gate 31.",
    "It costs $1999, or €2010 with the lamp.",
    "Some 2000 people came, and 1500 metres of rope were cut.",
    "She sat in the sun and wed him.",
    "The fall was broken by a spring in the bed.",
    "Prices fall when springs dry.",
    "He is a friend of Dorothy Sat.",
    "The Daily Mail and the Evening Standard agree.",
    "Chapter 12, page 2031, note 4.",
    "Postcode 2019 is in Sydney's ring, said bus 2020.",
    "Boeing 747s and Airbus A380s took off.",
    "Call 984-272-2001, 1-800-555-2010 or (984) 272-1998.",
    "The August company of scholars bowed.".replace("August", "august"),
]


@pytest.mark.parametrize("text", LOOKALIKES)
def test_lookalikes_are_no_days_and_no_months(text: str) -> None:
    found = [e for e in find_dates(text, ANCHOR) if e.month or e.weekday or e.day or e.type == "TIME"]
    assert [text[e.start : e.end] for e in found] == []


@pytest.mark.parametrize("text", [text for text in LOOKALIKES if not text.startswith("Postcode")])
def test_numbers_are_no_years(text: str) -> None:
    assert [text[e.start : e.end] for e in find_dates(text, ANCHOR) if e.year] == []


def test_what_is_not_known_stays_open() -> None:
    values = {text: find_dates(text)[0] for text in ("July 23", "Monday", "yesterday", "next week", "this year")}
    assert {text: found.value for text, found in values.items()} == {
        "July 23": "XXXX-07-23",
        "Monday": "XXXX-WXX-1",
        "yesterday": "XXXX-XX-XX",
        "next week": "XXXX-WXX",
        "this year": "XXXX",
    }
    assert {found.anchored for found in values.values()} == {"unanchored"}


def test_order_of_numeric_dates_is_learned_from_the_text() -> None:
    text = "Paid on 3/4/2012, posted on 25/4/2012."
    assert [e.value for e in find_dates(text)] == ["2012-04-03", "2012-04-25"]
    assert find_dates("Paid on 3/4/2012.")[0].anchored == "guessed"


@pytest.mark.parametrize(
    ("language", "text", "value", "weekday"),
    [
        ("de", "Der Prozess begann am Mittwoch, 3. März 2021.", "2021-03-03", 3),
        ("fr", "Publié le mardi 1er mars 2022 à midi.", "2022-03-01", 2),
        ("es", "La feria abrió el lunes 7 de marzo de 2022.", "2022-03-07", 1),
        ("pt", "A feira abriu na segunda-feira, 7 de março de 2022.", "2022-03-07", 1),
        ("it", "La fiera si è aperta lunedì 7 marzo 2022.", "2022-03-07", 1),
        ("ru", "Ярмарка открылась в понедельник, 7 марта 2022 года.", "2022-03-07", 1),
        ("uk", "Ярмарок відкрився в понеділок, 7 березня 2022 року.", "2022-03-07", 1),
        ("tr", "Fuar 7 Mart 2022 Pazartesi günü açıldı.", "2022-03-07", 1),
        ("sv", "Mässan öppnade måndagen den 7 mars 2022.", "2022-03-07", 1),
        ("da", "Messen åbnede mandag den 7. marts 2022.", "2022-03-07", 1),
        ("nb", "Messen åpnet mandag 7. mars 2022.", "2022-03-07", 1),
        ("fi", "Messut avattiin maanantaina 7. maaliskuuta 2022.", "2022-03-07", 1),
        ("cs", "Veletrh začal v pondělí 7. března 2022.", "2022-03-07", 1),
        ("sk", "Veľtrh sa začal v pondelok 7. marca 2022.", "2022-03-07", 1),
        ("el", "Η έκθεση άνοιξε τη Δευτέρα 7 Μαρτίου 2022.", "2022-03-07", 1),
        ("bg", "Панаирът започна в понеделник, 7 март 2022 г.", "2022-03-07", 1),
        ("hr", "Sajam je otvoren u ponedjeljak 7. ožujka 2022.", "2022-03-07", 1),
        ("sr", "Сајам је отворен у понедељак 7. марта 2022.", "2022-03-07", 1),
        ("id", "Pameran dibuka pada Senin, 7 Maret 2022.", "2022-03-07", 1),
    ],
)
def test_other_languages(language: str, text: str, value: str, weekday: int) -> None:
    found = [e for e in find_dates(text, None, language) if e.day]
    assert [(e.value, e.weekday) for e in found] == [(value, weekday)]


@pytest.mark.parametrize(
    ("text", "day", "found"),
    [
        (
            "Wednesday, July 23\n\nThe war began in 2022.",
            date(2025, 7, 23),
            "weekday and day in the page date, year inferred",
        ),
        ("Published: 3 May 2019, 10:04\n\nThe bridge opened.", date(2019, 5, 3), "page date line"),
        ("Pier opens\n\nLISBON, March 3, 2021 – The pier opened.", date(2021, 3, 3), "dateline"),
        ("By Ann Lee | Friday, October 10, 2008 | Share\n\nText.", date(2008, 10, 10), "page date line"),
        (
            "Pier opens\n\n" + "The pier is open. " * 120 + "\n\nPublished: 3 May 2019",
            date(2019, 5, 3),
            "page date line",
        ),
        ("The pier opened on March 3, 2021, and closed again.", None, None),
        ("# Changes\n\n## 3.2.0 (2026-02-18)\n\nFaster.", None, None),
    ],
)
def test_own_date(text: str, day: date | None, found: str | None) -> None:
    assert own_date(own_dates(text)) == (day, found)


@pytest.mark.parametrize(
    ("words", "way"),
    [
        ("the mill was about to be closed in", -1),
        ("the mill had to be closed in", -1),
        ("the mill should be closed in", 1),
        ("the mill was expected to be closed in", 1),
    ],
)
def test_direction_of_what_is_to_be(words: str, way: int) -> None:
    assert direction_of_words(words.split(), []) == way


def test_offsets_hold_where_lower_case_is_longer() -> None:
    text = "İİİ met on March 3, 2020."
    (found,) = [e for e in find_dates(text) if e.day]
    assert text[found.start : found.end] == "March 3, 2020"


def test_no_words_break_it() -> None:
    words = (
        "a the last next this March May 3 31 2012 first second quarter of year ago Monday morning p.m. 10:30 Q3 1990s "
        "'80s every each half and , . - fiscal summer early mid end today tonight 2012-02-30 3/4/21 99/99/99 ² ① ("
    ).split()
    chance = random.Random(7)
    for _ in range(3000):
        text = " ".join(chance.choices(words, k=12))
        for anchor in (None, date(2020, 2, 29), date.min, date.max):
            found = find_dates(text, anchor)
            assert all(isinstance(e, Expression) and e.start < e.end and (e.bounds or True) for e in found)
            assert all(one.end <= two.start for one, two in pairwise(found))


@pytest.mark.parametrize(
    "piece", ["the ", "1 ", "a year and ", "the end of the ", "Monday, ", "20-", "12:30 ", "twenty-"]
)
def test_a_megabyte_of_hostile_text_takes_seconds_only(piece: str) -> None:
    assert_grows_in_proportion(lambda size: partial(find_dates, piece * (size // len(piece)), ANCHOR), 40_000)
