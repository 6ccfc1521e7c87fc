"""CN348: called off, and held."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.pairs import Pair, clashes

_EVENT = (
    r"(?P<what>talk|lecture|speech|debate|concert|match|game|race|parade|march|rally|wedding|funeral|ceremony|festival"
    r"|meeting|summit|conference|auction|fair|reading|performance|premiere|hearing|screening|gala|ball|regatta|derby"
    r"|final|show|launch)"
)
_OFF = (
    r"(?:cancelled|canceled|called off|scrapped|abandoned before [a-z-]+|never held|not held|never played|not played)"
)
_HOSTS = (
    r"(?:organisers|organizers|they|he|she|the (?:club|university|council|band|venue|promoters|school|union|society))"
)
CANCELLED = Pair(
    words=(
        "cancel",
        "called off",
        "scrapped",
        "abandoned before",
        "took place",
        "take place",
        "happen",
        "held",
        "played",
    ),
    one=(
        pattern(
            rf"\b(?:the|this|his|her|its|[a-z]+'s) (?:[a-z-]+ )?{_EVENT}(?: that [^.,;\n]{{5,90}}?|, [^.\n]{{5,60}},"
            rf"| (?:of|on|by|in|at) [^.,;\n]{{3,40}}?)? (?:(?:was|were|has been|had been) (?:\w+ly )?{_OFF}"
            r"|never (?:took place|happened)|did not (?:take place|happen))\b",
            re.IGNORECASE,
        ),
        pattern(
            rf"\b{_HOSTS} (?:have |has |had )?(?:cancelled|canceled|called off|scrapped) (?:the|this|his|her|its) "
            rf"{_EVENT}\b",
            re.IGNORECASE,
        ),
    ),
    other_words=(
        "ahead",
        "planned",
        "lasted",
        "ended",
        "took place",
        "attended",
        "drew ",
        "came to",
        "during",
        "passed off",
        "was held",
        "spoke",
        "played",
        "sang",
        "talked",
        "began",
        "turned up",
        "listened",
        "watched",
    ),
    other=(
        pattern(
            rf"\bthe {_EVENT} (?:went ahead|took place|was held|passed off|lasted (?:for )?(?:an?|\w+) (?:hours?"
            rf"|minutes)"
            r"|ended (?:in|with|\d)|drew (?:\d|hundreds|thousands|a crowd|some)|began (?:on time|at"
            r"|with))"
            rf"|\b(?:attended|came to|turned up for|watched|sat through|listened to) the "
            rf"{_EVENT.replace('what', 'seen')}\b"
            rf"(?! (?:hall|room|ground|organis\w+))|\bduring the {_EVENT.replace('what', 'while')}\b",
            re.IGNORECASE,
        ),
        # Professor Hale spoke for 40 minutes in the hall that evening, as planned
        pattern(
            r"\b(?:spoke|talked|lectured|played|sang|performed) for (?:an hour|[\w-]+ (?:minutes"
            r"|hours))\b[^.;\n]{0,80}?"
            r"\b(?:as planned|that (?:evening|night|day))",
            re.IGNORECASE,
        ),
    ),
    both=pattern(
        r"\b(?:instead|(?:was|were) to have|after \w+ (?:minutes|hours?|half)|half-?time|nearly|almost|first|second"
        r"|third|next|last|previous|this year|will|rest of|remaining|online|rescheduled|postponed|moved|replac\w+|later"
        r"|afternoon|usually|normally|each|every|(?:mon|tues|wednes|thurs|fri|satur|sun)day|years?|since|until"
        r"|scheduled|some of|two|three)\b",
        re.IGNORECASE,
    ),
)
TALKS = frozenset("talk lecture speech debate reading concert show performance gala".split())


@rule(
    "CN348",
    severity="error",
    words=(
        "cancelled",
        "canceled",
        "called off",
        "scrapped",
        "never took place",
        "did not take place",
        "never happened",
        "abandoned before",
        "never held",
        "not held",
        "never played",
        "not played",
    ),
    other_words=CANCELLED.other_words,
    languages=("en",),
    confidence=0.7,
    source="reports of events begun before the event and ended after it",
    bad=(
        "⟨The lecture on bees was called off⟩ because the hall was cold.\n\nBeekeepers are a quiet lot. ⟦The lecture "
        "lasted an hour⟧ and was followed by soup.",
        "⟨They cancelled the regatta⟩ at dawn.\n\nThe lake was like lead. ⟦The regatta went ahead⟧ as planned, with "
        "sixty boats.",
        "⟨The reading that Odile Marsh was to give never took place⟩.\n\nMarsh has written nine books. She ⟦spoke for "
        "30 minutes in the chapel that evening⟧.",
    ),
    good=(
        "The lecture was called off in the spring. This year the lecture lasted an hour.",
        "The concert in the park was cancelled. The concert was held in the church instead.",
        "The concert was called off after 20 minutes. Some 900 people attended the concert.",
        "The regatta on Friday was cancelled. The regatta on Saturday drew sixty boats.",
    ),
)
def cancelled_and_held(document: Document) -> Iterator[Match]:
    """Called off, and held.

    What was cancelled, or never took place, has no length, no audience and no end. Both sentences name the event by one
    word, or somebody spoke or played at length at what was to be a talk or a concert; other days, other places and what
    was broken off are left alone.
    """
    yield from clashes(document, CANCELLED, _one_event)


def _one_event(_document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether both name one event."""
    off = one["what"].lower()
    named = [name.lower() for name in other.groupdict().values() if name]
    return named == [off] if named else off in TALKS
