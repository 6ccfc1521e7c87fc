"""CN367: for the first time since one year, and last in a later one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.events import clash, sentence_at
from sourcequal.scorers.contradictions.vocabulary import stem

YEAR = r"(?:1[5-9]|20)\d\d"
#: For the first time since 1951; the first flood since 1951.
FIRST = pattern(rf"\bfirst (?:[\w-]+ ){{1,3}}since (?P<year>{YEAR})\b")
#: The last time they rang was in 1968; last rung in 1968; most recently in 1968.
LAST = pattern(
    rf"\b(?:the last time|last|most recently|the most recent|the last)(?: [^\W\d_][\w'-]*){{0,8}} "
    rf"(?:in|was|was in) (?P<year>{YEAR})\b"
)
WORD = pattern(r"[a-z]{3,}")
COMMON = frozenset(
    "first last time since will would that this have been were with from what when where which year years most recent "
    "recently again there they their the and for was are had has been being its his her she him but not".split()
)
REACH_CHARS = 60  # around "since", in which the first time stands
SHARED = 2  # words at least that the two sentences have in common


@rule(
    "CN367",
    severity="warning",
    words=("since 1", "since 2"),
    other_words=("last ", "most recent"),
    languages=("en",),
    confidence=0.75,
    source="two memories of one thing: for the first time since 1951, and last rung in 1968",
    bad=(
        "The bells of Arn rang at night for the ⟨first time since 1951⟩.\n\n⟦The last time the bells rang at night was "
        "in 1968⟧, when the school burned.",
        "The mill at Arn has won the ⟨first prize since 2003⟩ for its rye bread.\n\nNobody was surprised. The mill "
        "⟦last won a prize in 2011⟧, the miller said.",
    ),
    good=(
        "The bells rang at night for the first time since 1951. They last rang at night in 1951, at a fire.",
        "The club won the cup for the first time since 1951. It last won the league in 1968.",
        "The bells rang at night for the first time since 1951. The mill was last sold in 1968.",
    ),
)
def first_since_and_later(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """The first time since one year, and the last time in a later one.

    Both sentences have to speak of the same thing in the same words; another prize, another place or another record is
    no contradiction.
    """
    near = (FIRST.search(document.folded, max(0, place - REACH_CHARS), place + REACH_CHARS) for place in places)
    for first in filter(None, near):
        for last in LAST.finditer(document.folded):
            if int(last["year"]) > int(first["year"]) and _alike(document, first, last):
                yield clash(document, last.span(), first.span(), "the earlier year")
                return


def _alike(document: Document, first: re.Match[str], last: re.Match[str]) -> bool:
    """Whether the later statement says nothing that the sentence of the first does not have."""
    said = {stem(word) for word in WORD.findall(sentence_at(document, first.start()))} - COMMON
    own = {stem(word) for word in WORD.findall(last[0])} - COMMON
    return (
        sentence_at(document, first.start()) != sentence_at(document, last.start())
        and own <= said
        and len(own) >= SHARED
    )
