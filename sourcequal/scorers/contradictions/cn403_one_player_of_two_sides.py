"""CN403: the captain of one side, and of the other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_two
from sourcequal.scorers.contradictions.events import clash, headline_of, is_longer, sentence_at
from sourcequal.scorers.contradictions.persons import one_bearer

ROLES = tuple(
    "captain|skipper|manager|head coach|coach|boss|striker|forward|winger|midfielder|defender|goalkeeper|keeper"
    "|full-back|centre-back|centre-half|substitute|playmaker|fly-half|hooker|scrum-half|pitcher|quarterback"
    "|wicketkeeper|all-rounder|spinner|seamer".split("|")
)
_ROLE = rf"(?:{'|'.join(ROLES)})"
_TEAM = r"(?P<team>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})"
_NAME = r"(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)"
#: Rovers skipper Ross Petrie; Petrie, the Thistle captain,
FORMS = (
    pattern(rf"\b{_TEAM} {_ROLE} {_NAME}(?=[,.;]| [a-z])"),
    pattern(rf"\b{_NAME}, the {_TEAM} {_ROLE}(?=[,.;])"),
)
ELSE = pattern(
    r"\b(?:former\w*|ex-|once|then|joined|signed|left (?:for|to|the club|them)|leaves|leaving|loan\w*"
    r"|moved?|transfer\w*|now|previous\w*"
    r"|future|target|new|later|returned|both|rivals?|against his old|brothers?|sisters?|cousins?|namesakes?)\b"
)
MOST_SENTENCES = 40
LEAST_LETTERS = 4  # of a word by which a side is known in the headline


@rule(
    "CN403",
    severity="warning",
    words=tuple(f" {role}{end}" for role in ROLES for end in " ,.;"),
    languages=("en",),
    confidence=0.75,
    source="reworded match reports in which two players had changed sides",
    bad=(
        "Sund Thistle 3-2 Holm Rovers: late strike\n\n⟨Rovers skipper Ross Petrie⟩ scored from the spot.\n\n"
        "⟦Petrie, the Thistle captain⟧, could not hide his sorrow.",
        "Arn Lions beat Lund Bears\n\n⟨Lions coach Ada Orme⟩ danced on the bench.\n\nIt hailed. ⟦Bears manager Ada "
        "Orme⟧ said that it was a draw for most of the night.",
    ),
    good=(
        "Sund Thistle 3-2 Holm Rovers\n\nRovers skipper Ross Petrie scored. Petrie, the Scotland captain, was glad.",
        "Sund Thistle 3-2 Holm Rovers\n\nRovers skipper Ross Petrie scored. Petrie, once the Thistle captain, sang.",
        "Sund Thistle 3-2 Holm Rovers\n\nRovers skipper Ross Petrie scored. Ian Petrie, the Thistle captain, was not.",
    ),
)
def one_player_of_two_sides(document: Document) -> Iterator[Match]:
    """One player, captain or coach of both sides.

    The headline names the two sides of a match, and the report gives one person to either. Moves from one to the other
    and bearers of one surname are left alone.
    """
    headline = headline_of(document)
    if headline is None:
        return
    title = document.plain[slice(*headline)]
    found = [match for form in FORMS for match in form.finditer(document.plain, headline.end)]
    plain = [match for match in found if _side(title, match["team"]) and not _else(document, match)]
    for one, other in each_two(sorted(plain, key=re.Match.start)):
        sides = _side(title, one["team"]), _side(title, other["team"])
        if sides[0].isdisjoint(sides[1]) and _one_person(document, one["name"], other["name"]):
            if not is_longer(document, MOST_SENTENCES):
                yield clash(document, other.span(), one.span(), "the other side")
            return


def _side(title: str, team: str) -> set[str]:
    """The words of a side that the headline has."""
    return {word for word in team.split() if len(word) >= LEAST_LETTERS and re.search(rf"\b{re.escape(word)}\b", title)}


def _else(document: Document, match: re.Match[str]) -> bool:
    """Whether the sentence speaks of another time."""
    return ELSE.search(sentence_at(document, match.start())) is not None


def _one_person(document: Document, one: str, other: str) -> bool:
    last = one.split()[-1]
    full = {name for name in (one, other) if " " in name}
    return last == other.split()[-1] and len(full) < 2 and one_bearer(document.plain, last)
