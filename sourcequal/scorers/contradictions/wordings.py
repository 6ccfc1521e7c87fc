"""How a rule writes down the many ways in which one thing is said, without a pattern as long as the list of them.

A wording is a regular expression in which `..` stands for up to five words within a clause and words in capitals for
classes: `no ?one|nobody WAS .. HURT` holds of “nobody was hurt” and of “no one has been seriously injured”.
"""

from __future__ import annotations

import re

from sourcequal.rule import Pattern, pattern
from sourcequal.scorers.contradictions.counting import WHOLE
from sourcequal.scorers.contradictions.persons import ADDRESSED, FULL

_WORD = r"[^\s.,;:!?()\"–—]+"
_GAP = rf" (?:{_WORD} ){{0,5}}?"
_NAME = rf"(?-i:{ADDRESSED}|{FULL}|[A-Z][\w'-]+)"
CLASSES = {
    "ASIDE": r"(?:, [^.;\n]{1,80}?,)?",
    "BODY": r"(?:council|councillors|board|parliament|senate|senators|assembly|voters|members|shareholders|lawmakers"
    r"|mps|deputies|residents|government|cabinet|ministers?|regulator|committee|commission|planners|judges?|court)",
    "COUNT": WHOLE,
    "DAY": r"(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    "HAS": r"(?:has|have|had|'s)",
    "MONTH": r"(?:january|february|march|april|may|june|july|august|september|october|november|december)",
    "NAME": _NAME,
    "PEOPLE": r"(?:people|persons|men|women|children|boys|girls|pupils|students|teenagers|passengers|travellers"
    r"|travelers|tourists|visitors|guests|customers|residents|tenants|villagers|families|workers|employees|staff"
    r"|crew(?: members)?|sailors|fishermen|miners|soldiers|officers|firefighters|police officers|guards|patients"
    r"|nurses|spectators|fans|players|drivers|cyclists|walkers|hikers|climbers|swimmers|pedestrians|bystanders"
    r"|shoppers|prisoners|victims|occupants|others)",
    "PERSON": r"(?:person|man|woman|child|boy|girl|pupil|student|teenager|toddler|baby|passenger|tourist|visitor"
    r"|guest|customer|resident|tenant|worker|employee|sailor|fisherman|miner|soldier|officer|firefighter|guard"
    r"|patient|nurse|spectator|fan|player|driver|cyclist|motorcyclist|walker|hiker|climber|swimmer|pedestrian"
    r"|bystander|shopper|prisoner|pensioner|farmer|pilot|cook|teacher|caretaker)",
    "WAS": r"(?:was|were|is|are|has been|have been|had been|being|been)",
    "WHO": rf"(?P<who>{_NAME}|he|she)",
    "YEAR": r"(?:19|20)\d\d",
}
_TOKEN = re.compile(r" \.\. | ASIDE\b|\b[A-Z]{3,}\b")


def wordings(*lines: str, **classes: str) -> tuple[Pattern, ...]:
    """One pattern for each line, blind to case but for names; `classes` adds to those of this module or replaces them.

    A line may use groups and alternatives as any regular expression does. It is written in small letters, and “WHO” is
    the group `who`: a name, he or she.
    """
    known = {**CLASSES, **{name: f"(?:{source})" for name, source in classes.items()}}

    def meant(token: re.Match[str]) -> str:
        return _GAP if token[0] == " .. " else known.get(token[0].strip(), token[0])

    return tuple(pattern(rf"\b(?:{_TOKEN.sub(meant, line)})\b", re.IGNORECASE) for line in lines)
