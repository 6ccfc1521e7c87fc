"""DT106."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from sourcequal.dates import Expression
from sourcequal.document import Document
from sourcequal.rule import Example, Match, Pattern, pattern, rule
from sourcequal.scorers.dates.chronology import KNOWING, Chronology, chronology

# The end of a month before the start of the next one, whose name was left out: "from 29 to 2 May".
LATE, EARLY = 25, 7
LEAD_CHARS = 30  # before a date, in which the day that the range begins with stands

#: The first day of a range, right before the date that ends it: "from 19 to 14 May", "19–14 May 2024".
BEGUN = {
    "en": r"(?:from|between) (?P<day>\d{1,2})(?:st|nd|rd|th)? (?:to|until|till|through|and)",
    "de": r"(?:vom|zwischen dem) (?P<day>\d{1,2})\. (?:bis(?: zum)?|und(?: dem)?)",
    "fr": r"(?:du|entre le) (?P<day>\d{1,2})(?:er)? (?:au|et)(?: le)?",
    "es": r"(?:del?|entre el) (?P<day>\d{1,2}) (?:al?|y)(?: el)?",
    "pt": r"(?:de|do dia|entre) (?P<day>\d{1,2}) (?:a|até|e)",
    "it": r"(?:dal|tra il|fra il) (?P<day>\d{1,2}) (?:al|e)(?: il)?",
    "nl": r"(?:van|tussen) (?P<day>\d{1,2}) (?:tot(?: en met)?|en|t/m)",
    "pl": r"(?:od|między) (?P<day>\d{1,2}) (?:do|a)",
    "ru": r"(?:с|со|между) (?P<day>\d{1,2}) (?:по|до|и)",
}
DASHED = pattern(r"(?<![\d.,:/–-])(?P<day>\d{1,2})(?:st|nd|rd|th)? ?[-–] ?$")
#: The last day of a range, right behind the date that begins it: "June 18-12, 2024".
ENDED = pattern(r"(?: ?[-–] ?| to | until | through | and )(?P<day>\d{1,2})(?:st|nd|rd|th)?(?=,? (?:19|20)\d\d\b)")
#: Both of them in one expression: "June 18-12, 2024".
INSIDE = pattern(r"[a-z]\w+\.? (?P<one>\d{1,2})(?:st|nd|rd|th)? ?[-–] ?(?P<two>\d{1,2})(?:st|nd|rd|th)?(?![\w-])")
#: What leads up to a range of two dates, and what stands between them.
WHOLE = pattern(r"\b(?:from|between|vom|du|del|dal|van|od|с) (?:\w+day,? )?(?:the )?$")
BETWEEN = pattern(r" (?:to|until|till|through|and|bis|au|al|tot|do|по) (?:\w+day,? )?(?:the )?")

#: Recruitment began in June 2023 and closed in January 2022.
BEGAN = pattern(r"\b(?:began|begun|started|opened|launched) (?:in|on) $")
CLOSED = pattern(
    r",? (?:and|but) (?:was |were |had )?(?:closed|ended|finished|completed|concluded|stopped|wound up) (?:in|on) "
)


@rule(
    "DT106",
    severity="warning",
    confidence=0.9,
    source="the calendar: what ends before it begins",
    bad=(
        "The fair will be held ⟦from 19 to 14 May⟧ on the green, the town says.",
        "Harp days, ⟦June 18-12⟧, 2024: who plays where.",
        "The road was shut ⟦between 22 and 17 January⟧ after the slide.",
        "The maps hung in the hall ⟦from 26 April to 2 April⟧ and went back into their drawers.",
        "The scats were gathered ⟦between March 2023 and October 2021⟧ on the ledges below the mill.",
        "Recruitment ⟦began in June 2023 and closed in January 2022⟧, the doctors write.",
        Example("Das Fest dauert ⟦vom 19. bis 14. Mai⟧ und endet mit einem Umzug.", language="de"),
        Example("La foire se tient ⟦du 19 au 14 mai⟧ sur la place.", language="fr"),
        Example("Targi potrwają ⟦od 19 do 14 maja⟧ na rynku.", language="pl"),
    ),
    good=(
        "The fair will be held from 14 to 19 May on the green, the town says.",
        "The office is closed from 29 to 3 May; it moved from May 2021 to March 2023, and the count from 9 to 3.",
        "Recruitment began in June 2021 and closed in January 2022, the doctors write.",
        "The share fell from 31 to 12 in May, and rose from 12 to 31 in June.",
        "The office is shut from 24 December to 3 January and not, as stated on Monday, from 24 December 2026 to 3 "
        "January 2026.",
        "The score went from 19 to 14. May was not amused.",
        "The prints hang from January 23 - March 9 2014; the league plays on June 19-July 10, 1999.",
        "Harp days, 28 May-2 June 2024, and the choir from May 30 to June 2.",
        Example("Das Fest dauert vom 14. bis 19. Mai.", language="de"),
    ),
)
def reversed_range(document: Document) -> Iterator[Match]:
    """A stretch of days that ends before it begins.

    One of the two days is wrong, or both were swapped; a reader cannot tell when it was.
    """
    told = chronology(document)
    yield from (match for match in _reversed(document) if not _is_corrected(told, match))


def _is_corrected(story: Chronology, match: Match) -> bool:
    """Whether the sentence tells what somebody got wrong."""
    return KNOWING.search(story.document.folded, *story.sentence((match.start, match.end))) is not None


def _reversed(document: Document) -> Iterator[Match]:
    dates = [found for found in document.dates if found.month and found.day and found.exists]
    ends = [0, *(found.end for found in dates)]
    for before, found in zip(ends, dates, strict=False):
        yield from _of_days(document, found, before)
    for first, last in pairwise(dates):
        if first.month == last.month and (last.day or 0) < (first.day or 0) and first.year in (None, last.year):
            text = document.folded
            led = WHOLE.search(text, max(0, first.start - LEAD_CHARS), first.start)
            if led and BETWEEN.fullmatch(text, first.end, last.start):
                yield Match(led.start(), last.end)
    yield from _of_months(document)


def _of_months(document: Document) -> Iterator[Match]:
    """A stretch between two dates with their years, the second of which lies before the first."""
    text = document.folded
    for first, last in pairwise(found for found in document.dates if found.month and found.year and found.bounds):
        one, other = first.bounds, last.bounds
        if one and other and other[1] < one[0] and first.month != last.month:
            before = max(0, first.start - LEAD_CHARS)
            led = WHOLE.search(text, before, first.start)
            begun = BEGAN.search(text, before, first.start)
            if (led and BETWEEN.fullmatch(text, first.end, last.start)) or (
                begun and CLOSED.fullmatch(text, first.end, last.start)
            ):
                yield Match(led.start() if led else begun.start() if begun else first.start, last.end)


def _of_days(document: Document, found: Expression, before: int) -> Iterator[Match]:
    """The range of which one day stands in the date itself and the other one right beside it, after the date before."""
    text, head, day = document.folded, max(before, found.start - LEAD_CHARS), found.day or 0
    for form in (_begun(document.language), DASHED if found.year else None):
        begun = form.search(text, head, found.start) if form else None
        if begun and _is_reversed(int(begun["day"]), day):
            yield Match(begun.start(), found.end)
    inside = INSIDE.match(text, found.start, found.end)
    if inside and _is_reversed(int(inside["one"]), int(inside["two"])):
        yield Match(*inside.span())
    ended = ENDED.match(text, found.end) if document.language == "en" and not found.year else None
    if ended and _is_reversed(day, int(ended["day"])):
        led = WHOLE.search(text, head, found.start)
        yield Match(led.start() if led else found.start, ended.end())


@cache
def _begun(language: str) -> Pattern | None:
    return pattern(rf"\b{BEGUN[language]} $") if language in BEGUN else None


def _is_reversed(one: int, two: int) -> bool:
    return 0 < two < one and not (one >= LATE and two <= EARLY)
