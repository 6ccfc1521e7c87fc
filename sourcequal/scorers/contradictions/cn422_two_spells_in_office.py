"""CN422: one holder of an office has been in it for two lengths of time."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_two
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.events import around, at_hand, clash, either, is_longer, sentence_at
from sourcequal.scorers.contradictions.persons import KIN, OPENERS

_POST = (
    r"(?P<post>mayor|governor|president|prime minister|chancellor|premier|headmaster|headmistress|headteacher"
    r"|head teacher|principal|bishop|chief executive|director|chairman|chairwoman|chair|chief constable|police chief"
    r"|fire chief|conductor|coach|manager|captain|editor|leader|minister|rector|curator|postmaster|speaker|vicar"
    r"|treasurer|secretary|head)"
)
_YEARS = rf"(?P<years>{WHOLE}) years"
#: Has been mayor for 11 years; mayor of Ruse for 11 years; after 14 years as mayor.
FORMS = (
    rf"\b(?:has|have|had) been (?:the |its |their )?(?:[a-z]+'s )?{_POST}"
    rf"(?: (?:of|at|in) [^.,;:\n]{{2,30}}?)? for {_YEARS}\b",
    rf"\b(?:has|had) (?:served|worked|reigned) as (?:the |its )?{_POST.replace('post', 'post2')}"
    rf"(?: (?:of|at|in) [^.,;:\n]{{2,30}}?)? for {_YEARS.replace('years>', 'years2>')}\b",
    rf"\b(?:after|in|during|over|for|his|her|their|with|of) (?:his |her |their )?{_YEARS.replace('years>', 'years3>')} "
    rf"(?:spent )?as (?:the |its )?(?:[a-z]+'s )?{_POST.replace('post', 'post3')}\b",
)
SPELL = pattern("|".join(FORMS))
#: Of somebody else, of another office, of a part of the time or of what is to come.
OTHER_SPELL = pattern(
    r"\b(?:former\w*|predecessor\w*|successor|previous\w*|before (?:that|him|her)|deputy|vice|assistant|late|another"
    r"|other|first|last|past|next|more|further|nearly|almost|about|around|over|more than|at least|less than|up to|some"
    r"|combined|total|two terms|limit\w*|if|would|could|will|should|might|then|later|earlier|both|each|every|again"
    r"|second|third|ex|average|longest|worked|\d{4})\b|" + KIN.source
)
MOST_SENTENCES = 35  # of an article in which an office has one holder


@rule(
    "CN422",
    severity="warning",
    words=(" years as ",),
    other_words=(" been ", " served as ", " worked as "),
    languages=("en",),
    confidence=0.7,
    source="portraits and farewells in which one number of years was changed",
    bad=(
        "Ilse Marn ⟨has been mayor for 9 years⟩ and keeps bees.\n\nShe will not run again. ⟦After 12 years as mayor⟧, "
        "Marn said, she wants to sleep.",
        "The abbey’s choir sang for Olav Rask, who ⟨had been its conductor for 21 years⟩.\n\nIt snowed. ⟦In his 26 "
        "years as conductor⟧, Rask never raised his voice.",
    ),
    good=(
        "Ilse Marn has been mayor for 9 years. After 12 years as mayor, her predecessor had wanted to sleep.",
        "Ilse Marn has been mayor for 9 years. After 12 years as treasurer of the choir, Marn left it.",
        "Ilse Marn has been mayor for 9 years. After 12 years as mayor, Jon Ek left Sund.",
        "Ilse Marn has been mayor for 9 years. In three more years she will have been mayor for 12 years.",
    ),
)
def two_spells_in_office(document: Document) -> Iterator[Match]:
    """One holder of an office has been in it for two lengths of time.

    “After 14 years as mayor” takes for known how long she was mayor, and the article told eleven. The article is short
    and has two such numbers; no clause names anybody but the one whom the other names. Predecessors, deputies, vague
    numbers and other offices are left alone.
    """
    if is_longer(document, MOST_SENTENCES):
        return
    told = [match for match in SPELL.finditer(document.folded) if whole(either(match, "years"))]
    if len({_years(match) for match in told}) != 2:
        return
    for one, other in each_two(told):
        posts = [either(match, "post") for match in (one, other)]
        apart = sentence_at(document, one.start()) != sentence_at(document, other.start())
        if apart and posts[0] == posts[1] != "" and _years(one) != _years(other) and _of_one(document, one, other):
            yield clash(document, other.span(), one.span(), "the other length")
            return


def _years(match: re.Match[str]) -> int:
    return whole(either(match, "years")) or 0


def _of_one(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether both sentences are of the event at hand and name the same person, or one of them nobody."""
    if not at_hand(document, one, other):
        return False
    if any(OTHER_SPELL.search(around(document, match)) or _of_others(document, match) for match in (one, other)):
        return False
    return not _names(document, one).isdisjoint(_names(document, other))


def _names(document: Document, match: re.Match[str]) -> frozenset[str]:
    """The words with capitals in a sentence that the article never writes without one."""
    found = set(NAME.findall(document.plain[slice(*(document.sentence_from(match.start()) or match.span()))]))
    small = frozenset(document.plain.split()) if found else frozenset()
    return frozenset(name for name in found if name not in OPENERS and name.lower() not in small)


def _of_others(document: Document, match: re.Match[str]) -> bool:
    """Whether the subject behind a spell is somebody else: after 12 years as mayor, her predecessor."""
    behind = document.folded[match.end() : match.end() + BEHIND_CHARS].split(".")[0]
    return match["years3"] is not None and SOMEBODY_ELSE.search(behind) is not None


NAME = pattern(r"\b[A-Z][\w-]{2,}")
SOMEBODY_ELSE = pattern(r"\b(?:former|predecessor\w*|successor|deputy|ex)\b|" + KIN.source)
BEHIND_CHARS = 40  # of a spell, in which its subject stands
