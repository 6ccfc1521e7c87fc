"""CN325: something that lasts is in its third week, and in its fifth day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_two
from sourcequal.scorers.contradictions.counting import NTH, nth
from sourcequal.scorers.contradictions.events import clash, sentence_at
from sourcequal.scorers.contradictions.vocabulary import ORDINAL_WORDS

DAYS = {"day": (1, 1), "week": (7, 7), "month": (28, 31), "year": (365, 366)}
ENDINGS = ("st", "nd", "rd", "th")  # of numerals: its 18th day
SPELL = pattern(
    r"\b(?P<things>[a-z]{4,}\b[^.;\n]{0,60}?)\b(?:entered|enters|entering|now in|is in|was in|into|in) (?:its|their|a"
    rf"|the) (?P<nth>{NTH}) (?:straight |consecutive )?(?P<unit>day|week|month|year)\b"
)
PLACE = pattern(rf"(?: its| their| a| the) (?:{NTH}) (?:straight |consecutive )?(?:day|week|month|year)\b")
REACH_CHARS = 100  # before such a place, in which what lasts is named
OTHER_TIME = pattern(r"\b(?:another|other|previous|last|earlier|ago|in (?:19|20)\d\d|if|would)\b")
WORD = pattern(r"[a-z]{4,}")
NO_THINGS = frozenset("that which with have been from this were entered enters will would after when".split())


@rule(
    "CN325",
    severity="warning",
    words=tuple(f"{word} {unit}" for word in (*ORDINAL_WORDS, *ENDINGS, "straight", "consecutive") for unit in DAYS),
    languages=("en",),
    confidence=0.75,
    source="a report on a strike put together from two days' stories",
    bad=(
        "A ⟨strike at the mill has entered its third week⟩ with no end in sight.\n\nThe ⟦strike, now in its fifth "
        "day⟧, is the longest since the war.",
        "The ⟨siege is in its second month⟩, the mayor said.\n\nBread is dear. The ⟦siege has entered its ninth "
        "month⟧.",
    ),
    good=(
        "The strike at the mill has entered its third week. The strike, now in its 18th day, goes on.",
        "The strike has entered its third week. The truce, now in its fifth day, holds.",
        "The strike has entered its third week. A strike of 1991 was in its fifth day when it ended, as another was.",
    ),
)
def two_spells(document: Document) -> Iterator[Match]:
    """Something that lasts is in two places of its time at once.

    “Its third week” runs from the fifteenth day to the twenty-first, and the fifth day is not among them.
    """
    spells = [match for match in _spells(document.folded) if _plain(document, match)]
    for one, other in each_two(spells):
        (first, last), (begin, end) = _days(one), _days(other)
        shared = _things(one) & _things(other)
        if shared and (first > end or begin > last):
            yield _match(document, one, other, shared)
            return


def _spells(folded: str) -> Iterator[re.Match[str]]:
    """What lasts, with its place in time; the places are found first, since words are everywhere."""
    done = 0
    for place in PLACE.finditer(folded):
        match = SPELL.search(folded, max(done, place.start() - REACH_CHARS), place.end())
        if match:
            done = match.end()
            yield match


def _plain(document: Document, match: re.Match[str]) -> bool:
    return not OTHER_TIME.search(sentence_at(document, match.start()))


def _things(match: re.Match[str]) -> set[str]:
    """The words before the spell, of which one names what lasts."""
    return set(WORD.findall(match["things"])) - NO_THINGS


def _match(document: Document, one: re.Match[str], other: re.Match[str], shared: set[str]) -> Match:
    """The clash, both sides from the first word that they share on."""
    starts = [match.start() + min(match[0].index(word) for word in shared) for match in (one, other)]
    return clash(document, (starts[1], other.end()), (starts[0], one.end()), "the other time")


def _days(match: re.Match[str]) -> tuple[int, int]:
    """The first and the last day that a spell can mean, counted from its beginning."""
    place = nth(match["nth"]) or 1
    least, most = DAYS[match["unit"]]
    return (place - 1) * least + 1, place * most
