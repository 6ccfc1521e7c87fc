"""CN326: a side beats another, and suffers the defeat."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.events import sentence_at

TEAM = r"(?:[A-Z][\w’'&-]+(?: (?=[A-Z]))?){1,4}"
BEAT = pattern(
    rf"\b(?P<winner>{TEAM}) (?:have |has )?(?:\w+ly )?(?:beat|beats|beaten|defeated|defeats|thrashed|edged(?: out)?"
    rf"|overcame|stunned"
    rf"|saw off|hammered|outplayed|upset|downed|routed|knocked out) (?:the )?(?P<loser>{TEAM})"
)
AFTER = pattern(
    rf"\b(?:[Tt]he|[Tt]his|[Tt]heir) (?:(?P<lost>defeat|loss|setback)|(?P<won>win|victory|triumph)) (?:leaves|left"
    rf"|keeps|lifts|lifted"
    rf"|moves|moved|takes|took|sends|sent|puts|put|drops|dropped|condemns|condemned|extends"
    rf"|extended) (?:the )?(?P<team>{TEAM})"
)
OTHERS_MATCH = pattern(
    r"\b(?:previous|another|other|reverse)\b|\b(?:first|second|third|last|opening|return) (?:match|game|leg|meeting"
    r"|test|round|set)"
)


@rule(
    "CN326",
    severity="warning",
    words=(" defeat ", " loss ", " setback ", " win ", " victory ", " triumph "),
    other_words=(
        " beat",
        " defeated",
        " defeats",
        " thrashed",
        " edged",
        " overcame",
        " stunned",
        " saw off",
        " hammered",
        " outplayed",
        " upset",
        " downed",
        " routed",
        " knocked out",
    ),
    languages=("en",),
    confidence=0.75,
    source="match reports in which the sides were swapped in one sentence",
    bad=(
        "⟨The Coastal Sharks beat the Highveld Lions⟩ 31-24 in front of 21,000.\n\n⟦The defeat leaves the Sharks⟧ "
        "with one "
        "win from three.",
        "⟨Ballyrone defeated Killala⟩ by a point.\n\nIt rained. ⟦The victory lifts Killala⟧ to second place.",
    ),
    good=(
        "The Coastal Sharks beat the Highveld Lions 31-24. The defeat leaves the Lions with one win from three.",
        "Ballyrone defeated Killala by a point. The victory lifts Ballyrone to second place.",
        "Ballyrone defeated Killala by a point. Killala Reserves won, too. The victory in the other match lifts "
        "Killala. Another victory lifts Killala.",
        "Ballyrone defeated Killala. Killala defeated Ballyrone. The victory lifts Killala.",
    ),
)
def winner_and_loser(document: Document) -> Iterator[Match]:
    """A side beats another, and the defeat is its own.

    One match is told: all sentences that say who beat whom name the same winner. “The defeat leaves” then speaks of
    the loser and “the victory lifts” of the winner.
    """
    afters = list(AFTER.finditer(document.text))
    beats = list(BEAT.finditer(document.text)) if afters else []
    winners, losers = ({_key(beat[side]) for beat in beats} for side in ("winner", "loser"))
    if len(winners) != 1 or len(losers) != 1:
        return
    for after in afters:
        team = _key(after["team"])
        told = [sentence_at(document, match.start()) for match in (beats[0], after)]
        if any(OTHERS_MATCH.search(sentence) for sentence in told):
            continue
        if (after["lost"] and team in winners) or (after["won"] and team in losers):
            message = f"“{after[0]}” clashes with “{beats[0][0]}”"
            yield Match(*after.span(), message=message, related=(Related(*beats[0].span(), "who won"),))


def _key(team: str) -> str:
    return team.split()[-1].removesuffix("’s").removesuffix("'s").lower()
