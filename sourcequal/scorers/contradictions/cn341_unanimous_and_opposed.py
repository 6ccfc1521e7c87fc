"""CN341: a unanimous vote with somebody against it."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE
from sourcequal.scorers.contradictions.events import clash

UNANIMOUS = pattern(
    r"\b(?:(?:voted|decided|agreed|approved|passed|adopted|rejected|elected|chose|backed|endorsed)(?: [\w’'-]+){0,6}? "
    r"(?:unanimously|without dissent|with no votes against)|(?:unanimously|with one voice) (?:voted|decided|agreed|"
    r"approved|passed|adopted|rejected|elected|chose|backed|endorsed)|unanimous (?:vote|decision|verdict))\b"
)
OPPOSED = pattern(
    rf"\b(?:who|he|she|[A-Z][\w’'-]+|{WHOLE}(?: \w+)?) (?:had )?(?:voted (?:against|no\b)|cast the (?:only|lone|sole) "
    r"(?:vote against|no vote|dissenting vote))(?: (?:it|the (?:plan|motion|proposal|measure|bill|budget)))?"
    r"|\bcast the (?:only|lone|sole) (?:vote against|no vote|dissenting vote)"
)
VOTE = pattern(r"\bvot(?:e|es|ed|ing)\b")
OTHER_VOTE = pattern(
    r"\b(?:unanimous\w* (?!vot)[^.]*unanimous|amendments?|committee|second|(?:an)?other|split|divided|majority)\b"
)
MOST_VOTES = 3  # words of voting in an article on one vote; with more of them there are two votes or bodies


@rule(
    "CN341",
    severity="warning",
    words=("voted against", "voted no", "vote against", "no vote", "dissenting vote"),
    other_words=("unanimous", "without dissent", "with no votes", "with one voice"),
    languages=("en",),
    confidence=0.75,
    source="reports of council meetings: a unanimous vote, and a member who explains why she was against",
    bad=(
        "The school board ⟨decided unanimously⟩ on Thursday to end the late bus.\n\nBoard member Teo Ruiz, ⟦who voted "
        "against⟧, said that children would pay for it.",
        "The town of Orr ⟨approved the tax unanimously⟩. Elin ⟦Sand cast the only vote against⟧, as in March.",
    ),
    good=(
        "The commissioners approved the budget unanimously. On the quarry they were split: Greta Lunde, who voted "
        "against it, called the dust a scandal.",
        "The board decided by five votes to two to end the late bus. Teo Ruiz, who voted against, left early.",
        "The board decided unanimously to end the late bus. In another vote Teo Ruiz, who voted against, was alone.",
    ),
)
def unanimous_and_opposed(document: Document) -> Iterator[Match]:
    """A vote was unanimous, and somebody voted against.

    Reports of one vote only: words of voting are few, and nothing speaks of a second vote, a committee or a split.
    """
    together = UNANIMOUS.search(document.folded)
    opposed = OPPOSED.search(document.text)
    if together is None or opposed is None or OTHER_VOTE.search(document.folded):
        return
    if len(VOTE.findall(document.folded)) <= MOST_VOTES:
        yield clash(document, opposed.span(), together.span(), "the unanimous vote")
