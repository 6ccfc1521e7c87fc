"""When something began, as articles tell it: who or what, and the year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern
from sourcequal.scorers.contradictions.events import sentence_at

_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)\b"
_IN = rf"(?:[^.;\n]{{0,40}}? )?(?:in|since|from|to|during) (?:the )?(?:(?:early |late )?(?:[a-z]+ )(?:of )?)?{_YEAR}"
_BEGAN = (
    r"(?:founded|established|set up|formed|incorporated|inaugurated|started|launched|created|opened|first (?:lit"
    r"|opened)|sunk"
    r"|born|commissioned)"
)
_WHAT = r"(?:(?P<lead>[Tt]he|[Ii]ts|[Oo]ur|[Aa]) )?(?P<what>[^\W\d_]{2,})"
#: The words of which one stands in the sentence of a beginning.
WORDS = tuple(
    "founded|established|set up|formed|incorporated|inaugurated|started|launched|created|opened|first lit|sunk|born"
    "|commissioned|goes back|dates |has existed|founding|began|came into being|on the air since|entered service"
    "|saw first light|been running|have run|has run".split("|")
)
_FORMS = (
    # the club, which was founded in 1921; Norden Bank was founded by two merchants in 1902
    pattern(
        rf"\b{_WHAT},? (?:which |that )?(?:(?:was|were|had been) )?(?:first )?{_BEGAN}\b(?: its doors)?(?! (?:the|an?"
        rf"|its) ) ?{_IN}"
    ),
    # the choir goes back to 1976; trams have run since 1902
    pattern(
        rf"\b{_WHAT} (?:goes back|dates|has existed|came into being|began(?: [a-z]+){{0,2}}|entered service|saw first "
        rf"light|(?:has|have) (?:been (?:on the air|running|there)|run)) ?{_IN}"
    ),
    # a widow started the choir in 1976; the founding of the choir in 1976
    pattern(rf"\b(?:started|founded|set up|opened|founding of|opening of) the (?P<what>[a-z]{{3,}}) {_IN}"),
    pattern(rf"\b[Tt]he (?P<what>[a-z]{{3,}})'s (?:founding|opening|birth|doors (?:first )?opened) in {_YEAR}"),
    pattern(
        rf"\b(?:Founded|Established|Set up|Opened|Launched|Formed) (?:[^.;\n]{{0,40}}? )?in {_YEAR}(?: "
        rf"[^.,;\n]{{1,40}})?, the (?P<what>[a-z]{{3,}})"
    ),
)
A_YEAR = pattern(r"(?:1[5-9]|20)\d\d")
PRONOUNS = frozenset({"it", "which", "that"})


class Beginning(NamedTuple):
    """That something began in a year: the noun in lower case, and the span."""

    what: str
    year: int
    span: Span


def beginnings(document: Document, sentences: list[Span]) -> Iterator[Beginning]:
    """What the sentences tell of beginnings; what is “it” has the noun that begins the sentence before."""
    dated = [sentence for sentence in sentences if A_YEAR.search(document.plain, *sentence)]
    for form in _FORMS:
        for start, end in dated:
            for match in form.finditer(document.plain, start, end):
                what = match["what"].lower()
                yield Beginning(
                    what if what not in PRONOUNS else _before(document, match), int(match["year"]), Span(*match.span())
                )


SUBJECT = pattern(
    r"^(?:the|its|our) (?:[\w'-]+ ){0,3}?(?P<noun>[a-z]{3,}),? (?:\w+ed|is|was|has|had|will|turns|marks|runs|made"
    r"|which|threw|rang|shut|closed)\b"
)


def _before(document: Document, match: re.Match[str]) -> str:
    """The noun that is the subject of the sentence before that of a match, or nothing."""
    start, _ = document.sentence_from(match.start()) or (match.start(), 0)
    subject = SUBJECT.match(sentence_at(document, max(0, start - 2)))
    return subject["noun"] if subject else ""
