"""CN309: more votes than voters."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE, whole

VOTES = pattern(
    rf"\b(?P<ayes>{WHOLE}) (?:\w+ )?(?:for|in favour|in favor)"  # seven for, nine votes in favour
    rf"(?:,? and|,|;) (?P<noes>{WHOLE}) (?:\w+ )?(?:against|opposed)\b"  # and five against
)
BODY = pattern(
    rf"\b(?P<size>{WHOLE})(?:-| )(?:member|person|strong|seat)? ?(?:\w+ )?"  # the nine-member, eleven
    r"(?P<body>jurors|jury|council|councillors|board|panel|committee|judges|members|senators|commission)\b"
)


@rule(
    "CN309",
    severity="error",
    words=("against", "opposed"),
    other_words=(
        "juror",
        "jury",
        "council",
        "board",
        "panel",
        "committee",
        "judges",
        "members",
        "senators",
        "commission",
    ),
    languages=("en",),
    confidence=0.85,
    source="the total that does not add up: eleven jurors, seven for and five against",
    bad=(
        "The ⟨eleven jurors⟩ met for three days. In the end they stood at ⟦seven for and five against⟧, one said.",
        "Kelby's ⟨nine-member council⟩ met on Monday. It passed the budget with ⟦eight in favour and three against⟧.",
    ),
    good=(
        "The twelve jurors met for three days. In the end they stood at seven for and five against.",
        "Kelby's nine-member council passed the budget with six in favour and two against; one member was ill.",
        "The lower house passed it with 51 for and 40 against. The nine-member council advises the house.",
    ),
)
def votes_exceed_members(document: Document) -> Iterator[Match]:
    """More votes were cast than the body has members.

    The two sides of a vote cannot add up to more than the body that votes. Fewer is no fault, since members abstain
    or are away. A vote of more than twice the size belongs to another body.
    """
    bodies = [(size, match) for match in BODY.finditer(document.folded) if (size := whole(match["size"])) and size > 2]
    if not bodies:
        return
    largest = max(size for size, _ in bodies)
    for vote in VOTES.finditer(document.folded):
        total = (whole(vote["ayes"]) or 0) + (whole(vote["noes"]) or 0)
        number = bisect_left(bodies, vote.start(), key=lambda each: each[1].start()) - 1
        size, body = bodies[max(number, 0)]
        if number >= 0 and largest < total < 2 * size:
            message = f"“{document.text[slice(*vote.span())]}” makes {total} votes, more than the {size} who can vote"
            yield Match(*vote.span(), message=message, related=(Related(*body.span(), "who votes"),))
