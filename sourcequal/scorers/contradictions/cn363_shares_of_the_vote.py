"""CN363: the loser's share of the vote is above the winner's, or both are more than all."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.events import at_hand, clash, sentence_at
from sourcequal.scorers.contradictions.persons import FULL

_SHARE = r"(?P<share>\d{1,2}(?:\.\d+)?) ?(?:%|per ?cent|percent)(?! ?points?)"
_NAME = rf"(?P<who>{FULL}|[A-Z][\w'-]+)"
WINNER = (
    pattern(
        rf"\b{_NAME} (?:has |was )?(?:won|re-?elected|elected|beat|defeated|wins|triumphed|topped)\b[^.;\n]{{0,90}}? "
        rf"(?:with|by taking|taking|on) (?:about |just )?{_SHARE}"
    ),
    pattern(rf"\b[Tt]he winner, {_NAME}, (?:took|got|had|received|won) {_SHARE}"),
)
LOSER = (
    pattern(
        rf"\b(?:rival|opponent|challenger|runner-up|incumbent|predecessor),? (?:[a-z]+ )?{_NAME},? (?:(?:took|got|had"
        rf"|received|won|polled|came second with|finished (?:second )?with|was second with|managed|scored|secured) "
        rf"|with |on ){_SHARE}"
    ),
    pattern(rf"\b{_NAME} (?:came|finished|was|took) (?:second|second place|runner-up),? (?:with|on) {_SHARE}"),
    pattern(rf"\b(?:against|ahead of|to) {_SHARE} for (?:[a-z]+ ){{0,3}}{_NAME}"),
)
WHOLE_SHARE = 101.0  # per cent; two rounded shares may make a little more than all
OTHER_COUNT = pattern(
    r"\b(?:polls?|polling|survey\w*|first round|second round|run-?off|primary|turnout|counted|early|exit|region"
    r"|district|state|county|women|men|previous|earlier|19\d\d|projected|would|could)\b"
)


@rule(
    "CN363",
    severity="error",
    words=(
        "rival",
        "opponent",
        "challenger",
        "runner-up",
        "incumbent",
        "second with",
        "second, with",
        "second place",
        "% for ",
        "cent for ",
    ),
    other_words=("won ", "elected", "beat ", "defeated ", "wins ", "winner", "triumphed", "topped"),
    languages=("en",),
    confidence=0.75,
    source="reports of elections whose figures are from two stages of the count",
    bad=(
        "⟨Ada Corrie was elected head of the guild of Leith with 47 per cent⟩ of the votes.\n\nBells rang. Her ⟦rival, "
        "Jonas Weil, took 51 per cent⟧.",
        "⟨Jonas Weil won the vote for mayor on Sunday with 61%⟩.\n\nSnow fell on the town hall. ⟦Ada Corrie came "
        "second with 43%⟧.",
    ),
    good=(
        "Ada Corrie was elected head of the guild with 51 per cent. Her rival, Jonas Weil, took 47 per cent.",
        "Jonas Weil won the vote for mayor with 61%. In the first round his rival, Ada Corrie, took 43%.",
        "Jonas Weil won the vote for mayor with 61%. In a poll in May his rival, Ada Corrie, had 70%.",
    ),
)
def shares_of_the_vote(document: Document) -> Iterator[Match]:
    """Two shares of one vote that cannot be.

    Who won has more than the other, and both together have no more than all. Polls, rounds, districts and parts of
    the count are left alone.
    """
    losers = [match for form in LOSER for match in form.finditer(document.plain)]
    winners = [match for form in WINNER for match in form.finditer(document.plain)] if losers else []
    for winner in winners[:1]:
        for loser in losers:
            shares = float(winner["share"]), float(loser["share"])
            named = winner["who"].split()[-1] != loser["who"].split()[-1]
            if named and (shares[1] > shares[0] or sum(shares) > WHOLE_SHARE) and _plain(document, winner, loser):
                first, second = sorted((winner.span(), loser.span()))
                yield clash(document, second, first, "the other share")
                return


def _plain(document: Document, *matches: re.Match[str]) -> bool:
    """Whether shares are of the one vote at hand."""
    return at_hand(document, *matches) and not any(
        OTHER_COUNT.search(sentence_at(document, match.start())) for match in matches
    )
