"""CN323: one person with two ages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.events import clash, matches_in, sentence_at, sentences_at
from sourcequal.scorers.contradictions.persons import ADDRESSED, FULL, one_bearer, surname

AGED = pattern(
    rf"\b(?P<name>{FULL}|{ADDRESSED})(?:, (?:aged |who is )?| aged )(?P<age>[1-9]\d)(?=[,.;)]| years old)"
    rf"|\b(?P<before>[1-9]\d)-year-old (?:[a-z][\w-]+ ){{0,3}}(?P<after>{FULL}"
    rf"|{ADDRESSED})"  # 35-year-old cook Ada Corrie
    rf"|\b(?P<named>{FULL}|{ADDRESSED}) \((?P<bracketed>[1-9]\d)\)"  # Ada Corrie (35)
)
MARK = pattern(r"[1-9]\d(?<=[ (]\d\d)(?:[,.;)]|-year-old| years old)")  # what any age has
SLACK_YEARS = 1  # a birthday may lie between two reports
#: Words of another time of a life.
THEN = pattern(r"\b(?:then|at the age|years? (?:ago|later|earlier|before)|back in|in (?:19|20)\d\d|late)\b")


@rule(
    "CN323",
    severity="warning",
    languages=("en",),
    confidence=0.8,
    source="two reports of one accident merged: the age changed with the second source",
    bad=(
        "⟨Ada Corrie, 29⟩, of Leith, was found near the bridge.\n\n⟦Ms Corrie, 34⟧, had worked at the theatre.",
        "Police named the driver as ⟨41-year-old Jonas Weil⟩.\n\nFriends of ⟦Jonas Weil, 47⟧, laid flowers.",
    ),
    good=(
        "Ada Corrie, 29, of Leith, was found near the bridge. Her mother, Jean Corrie, 54, spoke to the paper.",
        "Ada Corrie, 29, was found near the bridge. Ms Corrie, 30 in June, had worked at the theatre.",
        "Jonas Weil, 47, won again. In 1998 Jonas Weil, 19, came third.",
        "Mr Corrie, 34, and Mrs Corrie, 29, run the inn.",
    ),
)
def two_ages(document: Document) -> Iterator[Match]:
    """Two ages for one person.

    A year more or less is left alone. So are sentences that look back, and surnames that more than one person has.
    """
    marks = [mark.start() for mark in MARK.finditer(document.text)]
    if len(marks) < 2:  # most articles, and this is much faster than to look for names
        return
    first: dict[str, re.Match[str]] = {}
    for match in matches_in(document, AGED, sentences_at(document, marks)):
        last = surname(_name(match))
        known = first.setdefault(last, match)
        if known is match or abs(_age(known) - _age(match)) <= SLACK_YEARS or not one_bearer(document.text, last):
            continue
        if any(THEN.search(sentence_at(document, one.start())) for one in (known, match)):
            continue
        yield clash(document, match.span(), known.span(), "the other age")


def _name(match: re.Match[str]) -> str:
    return match["name"] or match["after"] or match["named"]


def _age(match: re.Match[str]) -> int:
    return int(match["age"] or match["before"] or match["bracketed"])
