"""CN365: the gunman was shot dead, and is being questioned."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.pairs import Pair, clashes

_WHO = (
    r"\b(?:the|a|an|lone) (?:(?!second|other|third|alleged|suspected|wounded)[a-z-]+ )?(?P<who>gunman|attacker|suspect"
    r"|robber|kidnapper|hijacker|bomber|assailant"
    r"|shooter|hostage-taker|burglar|raider|fugitive"
    r"|knifeman|ringleader|gang leader|rebel leader|escaped prisoner)"
)
HELD = Pair(
    words=("shot dead", "killed", "died", "dead", "own life", "shot himself", "body of"),
    one=(
        pattern(
            rf"{_WHO} (?:[^.,;\n]{{3,30}} )?(?:(?:was|has been) (?:shot dead|killed|found dead)|died|(?:shot|killed) "
            rf"himself|took his own life|(?:is|was) dead)\b",
            re.IGNORECASE,
        ),
        pattern(
            rf"\b(?:police|officers|soldiers|troops|marksmen) (?:shot dead|killed|shot and killed) {_WHO[2:]}\b",
            re.IGNORECASE,
        ),
        pattern(rf"\bthe body of {_WHO[2:]}\b", re.IGNORECASE),
    ),
    other_words=(
        "alive",
        "custody",
        "held",
        "questioned",
        "led away",
        "surrendered",
        "gave himself up",
        "court",
        "handcuff",
        "stand trial",
        "captured",
        "refuses to",
    ),
    other=(
        pattern(
            rf"{_WHO} (?:(?:was|has been) (?:captured|taken|caught|arrested|seized) alive|(?:is|remains|was being|is "
            rf"being) (?:still )?(?:in custody|held|questioned|interrogated|under arrest)"
            r"|was (?:led away|handcuffed|captured|overpowered|taken into custody)|surrendered|gave himself up|(?:will"
            r"|is to|is due to) (?:appear in court|stand trial|face trial)|refuses to (?:talk|speak|say))\b",
            re.IGNORECASE,
        ),
    ),
    both=pattern(
        r"\b(?:second|other|another|two|three|both|accomplice|brothers?|gunmen|attackers|suspects|robbers|first|later"
        r"|before|after|father|brother|believed|feared|if|would|died in (?:custody|hospital)"
        r"|third|fourth|alleged\w*|last|wounded)\b",
        re.IGNORECASE,
    ),
)


@rule(
    "CN365",
    severity="error",
    words=(
        "gunman",
        "attacker",
        "suspect",
        "robber",
        "kidnapper",
        "hijacker",
        "bomber",
        "assailant",
        "shooter",
        "hostage-taker",
        "burglar",
        "raider",
        "fugitive",
        "knifeman",
        "leader",
        "escaped prisoner",
    ),
    other_words=("shot dead", "shot himself", "killed", "died", "own life", " dead"),
    languages=("en",),
    confidence=0.7,
    source="reports of attacks put together from the first hour and the second",
    bad=(
        "⟨The gunman was shot dead⟩ on the roof of the dairy, the sheriff said.\n\nMilk ran down the street. ⟦The "
        "gunman is being questioned⟧ in the town hall.",
        "⟨Officers shot dead the kidnapper⟩ at the weir.\n\nThe girl was cold but well. ⟦The kidnapper gave himself "
        "up⟧ when he saw the dogs.",
    ),
    good=(
        "The gunman was shot dead on the roof. A second gunman is being questioned in the town hall.",
        "The gunman was captured alive. He died in custody; the gunman was found dead later.",
        "The robber was shot dead. The suspect, his brother, is being questioned.",
    ),
)
def culprit_dead_and_held(document: Document) -> Iterator[Match]:
    """The culprit is dead, and is held.

    Both sentences name the one culprit of the article by the same word. Seconds, accomplices, and those who died
    after their arrest are left alone.
    """
    yield from clashes(document, HELD, _one_culprit)


def _one_culprit(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether both are of one culprit, of whom the article has no plural."""
    who = one["who"].lower()
    return (
        who == other["who"].lower()
        and f"{who.replace('man', 'men')}s" not in document.folded
        and who.replace("man", "men") + " " not in (document.folded if "man" in who else "")
    )
