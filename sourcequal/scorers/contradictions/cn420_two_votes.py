"""CN420: one vote with two counts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_two
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.decisions import COUNTED
from sourcequal.scorers.contradictions.events import (
    around,
    at_hand,
    clash,
    either,
    headline_of,
    is_longer,
    sentence_at,
    sentences_with,
)

_TO = r"(?: to |-to-|-|–)"
_ACT = (
    r"(?:vot(?:ed?|es|ing)|pass(?:ed|es)|approv(?:ed|es)|adopt(?:ed|s)|carried|reject(?:ed|s)|back(?:ed|s)"
    r"|defeat(?:ed|s)|ruled|decided|agreed|endorsed)"
)
_MARK = r"(?:vote|votes|decision|ruling|result|tally|majority|verdict|split|defeat|approval)"
#: Voted nine to four; the nine-to-four vote; by nine votes to four; the vote was 9-4.
TALLY = pattern(
    rf"\b{_ACT} (?:(?!(?:and|but|that|which|after|before|in)\b)[a-z]+ ){{0,3}}?(?:by )?(?P<most>{WHOLE})(?: votes)?"
    rf"{_TO}(?P<least>{WHOLE})\b(?![-–]|,\d| ?%)"
    rf"|(?P<known>\b(?:the|that|this|its|their|[a-z]+'s) )?(?<![\w,.–-])(?P<most2>{WHOLE}){_TO}"
    rf"(?P<least2>{WHOLE}) {_MARK}\b"
    rf"|\b(?P<known2>the |that |this )?(?:vote|tally|result|count) (?:of|was|of the vote was) (?P<most3>{WHOLE})"
    rf"(?: votes)?{_TO}(?P<least3>{WHOLE})\b(?![-–]|,\d| ?%)"
    rf"|(?<![\w,.–-])(?P<most4>{WHOLE}) votes (?:to|against) (?P<least4>{WHOLE})\b(?![-–]|,\d| ?%)"
)
#: Of another vote, of another body, or of one that is to come; and of a match.
OTHER_VOTE = pattern(
    r"\b(?:amendment\w*|second|third|first|earlier|previous\w*|separate\w*|another|also"
    r"|then|later|last|again|override|procedural|preliminary|instead|both"
    r"|each|other|reversed|appeals?|polls?|shoot-?out|penalt\w+|initial\w*|final|reading|readings|years? ago|next|would"
    r"|if|two-thirds|needed|required|requires|expected|could|district|circuit|goals?|match|game|(?:19|20)\d\d)\b"
)
#: Who votes, where that may be one of several.
BODY = pattern(
    r"\b(?:senate|house|lower|upper|chamber|parliament|assembly|council|committee\w*|subcommittee|panel|board)\b"
)
MOST_SENTENCES = 30  # of an article that tells of one vote


@rule(
    "CN420",
    severity="warning",
    words=("vote", "votes", "voted", "voting"),
    languages=("en",),
    confidence=0.75,
    source="reports of councils in which one count of the one vote was changed",
    bad=(
        "The parish ⟨voted seven to three⟩ to keep its bell.\n\nIt was late. With ⟦the seven-to-two vote⟧ the ringers "
        "have work for a year.",
        "The bill was ⟨adopted by 61 votes to 38⟩ on Monday.\n\nFew had read it. ⟦The 61-36 vote⟧ was met with cheers.",
        "Board ⟨votes 6-2⟩ to sell mill\n\nThe mill is old. The board ⟦voted 5-2⟧ to sell it to a baker.",
        "The bill ⟨passed by 44 votes to 27⟩.\n\nIt was late. ⟦Forty-eight senators supported the bill and 27 were "
        "against⟧ it.",
    ),
    good=(
        "The parish voted seven to three to keep its bell. The seven-to-three vote was met with cheers.",
        "The parish voted seven to three to keep its bell. The committee’s seven-to-two vote had been for it, too.",
        "The parish voted seven to three to keep its bell and 7-2 to sell the organ.",
        "The parish voted seven to three to keep its bell. It voted seven to two to sell the organ.",
        "The team won 7-3 on Friday. The fans voted for Ek in the 7-2 match.",
    ),
)
def two_votes(document: Document) -> Iterator[Match]:
    """One vote has two counts.

    “The nine-to-five vote” is the one that the article told, and that was nine to four. The article is short and has
    two such counts, with one number in common; the second one is spoken of as known, or the first one is the
    headline’s. Votes of committees, on amendments and of other days are left alone.
    """
    told = sorted([*TALLY.finditer(document.folded), *_sides(document)], key=re.Match.start)
    if len({_counts(match) for match in told}) != 2 or is_longer(document, MOST_SENTENCES):
        return
    head = headline_of(document)
    for one, other in each_two(told):
        first, second = _counts(one), _counts(other)
        near = first != second and len(first & second) == 1 and len(first) == len(second) == 2
        known = "ayes" in other.groupdict() or either(other, "known") or (head is not None and one.end() <= head.end)
        if near and known and _one_vote(document, one, other):
            yield clash(document, other.span(), one.span(), "the other count")
            return


def _sides(document: Document) -> Iterator[re.Match[str]]:
    """Counts of a vote told by those who were for it and against it: 61 deputies supported it and 36 opposed it."""
    for start, end in sentences_with(document, ("against", "opposed")):
        yield from COUNTED.finditer(document.folded, start, end)


def _counts(match: re.Match[str]) -> frozenset[int | None]:
    if "ayes" in match.groupdict():
        return frozenset({whole(match["ayes"]), whole(match["noes"])})
    return frozenset({whole(either(match, "most")), whole(either(match, "least"))})


def _one_vote(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    if sentence_at(document, one.start()) == sentence_at(document, other.start()):
        return False
    said = [f"{around(document, match)} {match[0]}" for match in (one, other)]
    bodies = [set(BODY.findall(words)) for words in said]
    return at_hand(document, one, other) and bodies[1] <= bodies[0] and not any(map(OTHER_VOTE.search, said))
