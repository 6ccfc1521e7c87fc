"""DT105."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.dates.expression import days_in_month
from sourcequal.document import Document
from sourcequal.rule import Example, Match, pattern, rule

LAST_HOUR, LAST_MINUTE = 24, 59
LAST_MONTH, LAST_DAY = 12, 31
NEAR_CHARS = 40  # behind an hour, in which the words stand that make it one of the day

#: An hour with its minutes; "26 h 30" in the languages that write it so.
HOUR = pattern(r"[0-9]{1,2}(?P<mark>[:.]| ?h ?)(?P<minute>[0-9]{2})\b(?![:.,][0-9]|%)")
#: The word that leads up to an hour.
LED = pattern(
    r"\b(?:at|around|about|before|after|since|by|until|from|between|um|gegen|ab|bis|à|vers|dès|las|alle|dalle|ore|às"
    r"|om|rond"
    r"|vanaf|godz\.|godzinie|o|около|saat) $"
)
LED_CHARS = 10
#: What follows an hour of the day, and neither a running time nor a place in a film or a match.
OF_DAY = pattern(
    r" ?(?:[ap]\.?m\b|hrs\b|hours\b|local\b|gmt\b|utc\b|ce?s?t\b|e[sd]?t\b|p[sd]t\b|bst\b|ist\b|uhr\b|uur\b|horas\b"
    r"|ore\b"
    r"|del? ?l\w+|di (?:sera|mattina|notte)|on (?:a |the )?(?:\w+ )?(?:\w+day|\d{1,2}|morning|evening|night)"
    r"|(?:that|this|yesterday|last|next|the next|the same|in the) (?:\w+ )?(?:morning|afternoon|evening|night|day)\b"
    r"|yesterday|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
#: What follows minutes that no clock shows, however early the hour: "between 9.75 and 12 o'clock", "8:60 p.m.".
CLOCK = pattern(r"(?: (?:and|to|till|until|und|bis) \d{1,2}(?:[:.]\d\d)?)? ?(?:o'clock|[ap]\.?m\b|uhr\b|hrs\b|uur\b)")
#: What happened at an hour of the day, right before it.
HAPPENED = pattern(
    r"\b(?:left|departed|arrived|sailed|landed|docked|called|phoned|woke|open(?:s|ed)|close[sd]|shut|begins?|began"
    r"|starts?|started|ends?|ended|leaves|runs|rang|took off|set off|set out"
    r"|departures?|arrivals?|ferry|bus|train|flight|sailing|kick-off|broke out|was (?:found|reported|arrested"
    r"|pronounced dead|seen|called)|were (?:found|called|arrested|alerted|seen))\s$"
)
#: Who counts on past midnight says what he means: "ends at 27:00, or 3 am".
EXPLAINED = pattern(r",? (?:or|that is|meaning|which is),? \d")
#: Television counts on past midnight, tables of trains do so too.
COUNTED_ON = pattern(r"\b(?:anime|broadcast|airs?|aired|jst|timetable|service day)\b")
#: Words of which one stands in each of the parts of a year that follow; they are found fast.
PARTS = (
    *(f"{nth} quarter of" for nth in ("fifth", "sixth", "seventh")),
    *("fünften quartal", "sechsten quartal", "cinquième trimestre", "sixième trimestre", "quinto trimestre"),
    *("third half of", "fourth half of", "calendar week", "kalenderwoche", "kw ", "q0", "q5", "q6", "q7", "q8", "q9"),
    *(f"week {tens}" for tens in range(5, 10)),
)
#: "The fifth quarter of 2025", "Q5 2025"; what is first to fourth is none of these.
QUARTER = pattern(
    r"\b(?:(?:fifth|sixth|seventh) quarter of (?:the )?(?:(?:fiscal|financial|business) )?(?:year\b|(?:19|20)\d\d)"
    r"|q[05-9](?: of)? (?:fy ?)?(?:19|20)\d\d|(?:fünften|sechsten) quartal (?:19|20)\d\d"
    r"|(?:cinquième|sixième) trimestre (?:de )?(?:19|20)\d\d|quinto trimestre (?:del? )?(?:19|20)\d\d"
    r"|(?:calendar week|kalenderwoche|kw) (?:5[4-9]|[6-9]\d)\b|week (?:5[4-9]|[6-9]\d) of (?:the year|(?:19|20)\d\d)"
    r"|(?:third|fourth) half of (?:the )?(?:year\b|(?:19|20)\d\d))"
)
#: A date in figures: with the year last, or first.
FIGURES = pattern(r"[0-9]{2,4}(?P<mark>[/.-])(?P<middle>[0-9]{2})(?P=mark)(?P<last>[0-9]{2,4})(?![\w/-]|\.[0-9])")
#: A text about dates as data: its samples are wrong on purpose.
ABOUT_DATES = pattern(r"\b(?:invalid|valid(?:ate|ation)?|pars(?:e|er|ing)|date format|calendar|error|puzzle|riddle)\b")
#: One of these stands in all of the above: hours and minutes beyond those of a clock, figures beyond those of months.
WORDS = (
    *(f":{tens}" for tens in range(6, 10)),
    *(f"{hour}{mark}" for hour in range(25, 100) for mark in (":", "h", " h")),
    *(f"{hour}." for hour in range(25, 32)),
    *("o'clock", "uhr", "uur", "a.m.", "p.m.", "hrs"),
    *(f"{mark}{figure:02}{mark}" for figure in (0, *range(13, 100)) for mark in "/-."),
    *(f"{mark}{month}{mark}" for month in ("02", "04", "06", "09", "11") for mark in "/."),
    *(f"{day}{mark}" for day in (29, 30, 31) for mark in "/."),
    *PARTS,
)


@rule(
    "DT105",
    severity="warning",
    confidence=0.9,
    words=WORDS,
    source="the clock and the calendar",
    bad=(
        "The roof came down ⟦at 27:15⟧ on Monday night, the fire brigade said.",
        "The desk is manned ⟦between 9.80⟧ and 12 o'clock, the notice says.",
        "A late ferry was found for them, and it left ⟦at 26:40⟧ with half of its crew.",
        "Sirens were heard ⟦at 14:73⟧ local time, and again an hour later.",
        "Orders fell by a tenth in the ⟦sixth quarter of 2024⟧, the maker of looms said.",
        "Posted on ⟦14/15/2024⟧\n\nThe mill will stay shut over the winter, its owner says.",
        "⟦00/13/2025⟧\n\nThe mill will stay shut over the winter, its owner says.",
        "Updated: ⟦31.06.2025⟧\n\nThe mill will stay shut over the winter, its owner says.",
        "The log of the pump ends on ⟦2024-14-07⟧ and nobody knows why.",
        Example("Das Feuer brach ⟦um 25:20⟧ Uhr in der Scheune aus, sagt die Wehr.", language="de"),
        Example("Le feu s'est déclaré ⟦vers 25 h 40⟧ dans la grange, selon les pompiers.", language="fr"),
    ),
    good=(
        "The roof came down at 23:15 on Monday night, and the clock stopped at 24:00.",
        "She crossed the line at 31:42, a minute before the rest, and the goal came at 62:10.",
        "The show airs at 25:30 on Monday night, as the station counts.",
        "Orders fell in the fourth quarter of 2024; a fifth quarter of beef was left over.",
        "The form takes 14/15/2024 for a day and should call it invalid.",
        "Call 02-31-2024 before noon, or write to 29/02/2024, as the house is called after a day.",
        "Dial 13.14.2021.5 for the office; version 2024-14-07b is out.",
        Example("Nach 26:30 Minuten fiel das Tor, um 26:31 das nächste.", language="de"),
    ),
)
def impossible_time(document: Document) -> Iterator[Match]:
    """An hour, a month or a quarter that does not exist.

    No clock shows it and no year has it, so it was mistyped or made up, and the day or hour that was meant is lost. A
    place in a match or a film, and the hours past midnight of a broadcaster, are left alone.
    """
    text = document.folded
    hours = [(led, match) for match in HOUR.finditer(text) if (led := _led(text, match))]
    for led, match in hours if hours and not COUNTED_ON.search(text) else ():
        yield Match(led.start(), match.end(), message=f"No clock shows {match[0]}")
    for match in QUARTER.finditer(text) if any(part in text for part in PARTS) else ():
        yield Match(*match.span(), message="A year has four quarters, two halves and 53 weeks at most")
    figures = [
        match
        for match in FIGURES.finditer(text)
        if _is_no_date(match) and text[match.start() - 1 : match.start()] in BEFORE
    ]
    for match in figures if figures and not ABOUT_DATES.search(text) else ():
        yield Match(*match.span(), message="No order of these figures gives a date")


def _led(text: str, match: re.Match[str]) -> re.Match[str] | None:
    """The word that leads up to what cannot be an hour, where it is meant for one of the day."""
    led = LED.search(text, max(0, match.start() - LED_CHARS), match.start()) if _is_no_hour(match) else None
    return led if led and _of_the_day(text, match, led.start()) else None


def _is_no_hour(match: re.Match[str]) -> bool:
    hour = int(match[0].split(match["mark"])[0])
    return hour > LAST_HOUR or int(match["minute"]) > LAST_MINUTE


def _of_the_day(text: str, match: re.Match[str], led: int) -> bool:
    """Whether the words around say that it is an hour of the day; the letter h does where a word leads up to it."""
    mark = match["mark"].strip()
    if mark == "h":
        return not text.startswith((" de course", " de travail", " de vol", " de route"), match.end())
    if CLOCK.match(text, match.end()) or (match[0].startswith("0") and mark == ":"):
        return True
    if len(match[0]) < len("00:00") or EXPLAINED.match(text, match.end()):
        return False
    if OF_DAY.match(text, match.end(), match.end() + NEAR_CHARS):
        return True
    return mark == ":" and HAPPENED.search(text, max(0, led - NEAR_CHARS), led) is not None


def _is_no_date(match: re.Match[str]) -> bool:
    """Whether no order of the figures gives a date, while they may have been meant as day and month."""
    first, middle, last = match[0].split(match["mark"])
    if len(first) == YEAR_SIGNS:
        return first[:2] in CENTURIES and int(middle) > LAST_MONTH and len(last) == 2 and 0 < int(last) <= LAST_DAY
    days = (int(first), int(middle))
    if len(last) != YEAR_SIGNS or last[:2] not in CENTURIES or max(days) > LAST_DAY or max(days) == 0:
        return False
    if match["mark"] == "-":  # 02-31-2024 may be a telephone number
        return min(days) > LAST_MONTH
    return not any(
        0 < month <= LAST_MONTH and 0 < day <= days_in_month(int(last), month) for day, month in (days, days[::-1])
    )


BEFORE = ("", " ", "\n", "(", ":", ",", "|")
CENTURIES = ("19", "20")
YEAR_SIGNS = 4
