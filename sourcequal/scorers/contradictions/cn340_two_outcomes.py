"""CN340: approved and rejected, convicted and acquitted, closed and open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.events import around, at_hand, clash, matches_in, sentences_with

_BODY = (
    r"(?:council|councillors|councilors|board|parliament|senate|senators|voters|members|shareholders|lawmakers"
    r"|MPs|deputies|judges?|court|residents|government|ministers?|regulator)"
)
_FOR = (
    r"(?:backs?|backed|approves?|approved|passes|passed|adopts?|adopted|endorses?|endorsed|accepts?|accepted"
    r"|clears|cleared|gives? (?:the )?green light to|gave (?:the )?green light to|says yes to|said yes to|voted "
    r"for|voted in favou?r of|voted to approve)"
)
_AGAINST = (
    r"(?:rejects?|rejected|turns? down|turned down|blocks?|blocked|throws? out|threw out|vetoe[sd]|refuses?"
    r"|refused|votes? down|voted down|voted against|says no to|said no to|scraps?|scrapped|quashe[sd])"
)
_THING = r"(?:[Tt]he |[Aa]n? |its |plans? (?:for|to build) )?(?:(?:the|an?) )?(?:[a-z-]+ ){0,3}?(?P<thing>[a-z]{4,})"
_PERSON = r"(?P<thing>[A-Z][\w’'-]+|[Hh]e|[Ss]he)"
_ROAD = (
    r"\b[Tt]he (?:[A-Z]\w+ )?(?P<thing>pass|road|bridge|tunnel|airport|school|hospital|park|museum|port|line"
    r"|station|motorway|highway|border|pool|beach|market|factory|plant|mine|shop|theatre|cinema|church|library"
    r"|harbour|castle)(?: (?:in|at|on|of) [A-Z][\w ]{2,25})?"
)
_TEAM = r"(?P<thing>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)"


class Outcome(NamedTuple):
    """Two outcomes of which only one can be, with the words of which one must stand in the article."""

    words: tuple[str, ...]
    one: Pattern
    other: Pattern


OUTCOMES = (
    Outcome(
        tuple(
            "rejected|rejects|turned down|turns down|blocked|blocks|threw out|throws out|thrown out|vetoe|refused"
            "|refuses"
            "|voted down|votes down|voted against|no to|scrapped|scraps|quashed|was defeated".split("|")
        ),
        pattern(
            rf"\b{_BODY} (?:has |have |had |on \w+ |yesterday |narrowly |unanimously )*{_FOR} {_THING}\b|\b[Tt]he "
            rf"(?P<thing2>[a-z]{{4,}}) (?:was|were|has been) (?:approved|passed|adopted|accepted|given the green "
            rf"light)\b",
            re.IGNORECASE,
        ),
        pattern(
            rf"\b{_BODY} (?:(?:in|of) [A-Z][\w ]{{2,20}} )?(?:has |have |had |on \w+ |yesterday |narrowly "
            rf"|unanimously )*{_AGAINST} {_THING}\b|\b[Tt]he (?P<thing2>[a-z]{{4,}}) (?:was|were|has been) "
            rf"(?:rejected|turned down|blocked|thrown out|vetoed|voted down|defeated|quashed)\b",
            re.IGNORECASE,
        ),
    ),
    Outcome(
        ("acquit", "cleared", "not guilty"),
        pattern(
            rf"\b{_PERSON}(?:, [^,.\n]{{1,40}},)? (?:was |has been |had been )(?:found guilty|convicted|sentenced"
            rf"|jailed)\b"
        ),
        pattern(
            rf"\b{_PERSON}(?:, [^,.\n]{{1,40}},)? (?:was |has been |had been )(?:acquitted|cleared|found not "
            rf"guilty)\b|\b(?:[Aa]fter|[Ff]ollowing) (?:the |his |her )?acquittal,? (?:of "
            rf")?(?P<thing2>[A-Z][\w’'-]+)|\b(?P<thing3>[A-Z][\w’'-]+)[’']s acquittal\b"
        ),
    ),
    Outcome(
        ("reopen", "is open"),
        pattern(
            rf"{_ROAD} (?:(?:remains?|is still|stays|will remain|will stay) (?:closed|shut)\b|(?:is|has been) "
            rf"(?:closed|shut) (?:until further notice|indefinitely|for good)\b)"
        ),
        pattern(
            rf"{_ROAD} (?:has (?:now )?reopened|is open\b|is open again|is open to traffic|reopened|was reopened)\b"
        ),
    ),
    Outcome(
        ("staying ", "remaining ", "stayed ", "stay up", "relegation", "survived"),
        pattern(rf"\b{_TEAM} (?:were|was|are|have been) relegated\b"),
        pattern(
            rf"\b(?:[Ss]taying|[Rr]emaining|[Hh]aving stayed) (?:up|in the (?:top|first|premier) (?:division"
            rf"|flight|league)),? (?:the )?{_TEAM}|\b(?P<thing2>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) (?:stay up"
            rf"|avoided relegation|escaped relegation|survived)\b"
        ),
    ),
    Outcome(
        ("who is ", ", now "),
        pattern(
            r"\b(?P<thing>[A-Z][\w’'-]+)[’']s widow\b|\b[Tt]he widow of (?:[A-Z][\w’'-]+ "
            r")?(?P<thing2>[A-Z][\w’'-]+)|\b[Tt]he late (?:[A-Z][\w’'-]+ )?(?P<thing3>[A-Z][\w’'-]+)"
        ),
        pattern(r"\b(?P<thing>[A-Z][\w’'-]+), (?:who is (?:now )?[1-9]\d|now [1-9]\d)\b"),
    ),
)
#: Words of another stage, body, charge or matter.
OTHER_STAGE = pattern(
    r"\b(?:committee|commission|appeal\w*|overturn\w*|overruled|first|initial\w*|original\w*|at first|later|then"
    r"|after \w+ing|amend\w*|"
    r"second|new|revised|alternative|rival|lower house|upper house|house|until|despite|but|of (?:the )?\w+ counts?"
    r"|counts?|charges?|"
    r"two|three|four|one of|part of|some|brother|sister|son|father|retrial|repeal\w*|ban|calls?|request|attempt"
    r"|bid|motion|proposal to|objections?)\b"
)


@rule(
    "CN340",
    severity="warning",
    words=tuple(word for outcome in OUTCOMES for word in outcome.words),
    languages=("en",),
    confidence=0.7,
    source="a headline that was turned, or a paragraph left from the day before",
    bad=(
        "⟨Council backs tower⟩ on the quay\n\nThe ⟦councillors rejected the tower⟧ on Monday by nine votes to six.",
        "⟨Ferri was found guilty⟩ of mixing syrup into his honey.\n\nJars were tested. ⟦After his acquittal "
        "Ferri⟧ hugged his "
        "lawyer.",
        "⟨The Grimmel pass remains closed⟩ after the snow.\n\nBuses turn round. ⟦The pass has reopened⟧, and "
        "lorries pass.",
        "⟨Vester United were relegated⟩ on the last day.\n\n⟦Staying in the top division, Vester United⟧ can keep "
        "their men.",
    ),
    good=(
        "The planning committee backed the tower. On Monday the councillors rejected the tower.",
        "Ferri was found guilty in 2019. After his acquittal on appeal Ferri hugged his lawyer.",
        "Ferri was found guilty of fraud. Ferri was acquitted of the second charge.",
        "The Grimmel pass remains closed after the snow. The Hohe pass has reopened.",
        "The council backed the tower. The council rejected the bridge.",
    ),
)
def two_outcomes(document: Document) -> Iterator[Match]:
    """Two outcomes of one matter of which only one can be.

    A plan is approved and rejected, a person convicted and acquitted, a road closed and open, a club relegated and not.
    Both sentences name the same plan, person, road or club, and none speaks of another stage, body, charge or time.
    """
    for outcome in OUTCOMES:
        sentences = sentences_with(document, outcome.words)
        others = [match for match in matches_in(document, outcome.other, sentences) if _plain(document, match)]
        for one in outcome.one.finditer(document.text) if others else ():
            for other in others:
                if (
                    _thing(one) == _thing(other)
                    and not _two_names(one[0], other[0], _thing(one))
                    and _plain(document, one)
                ):
                    yield _ordered(document, one, other)
                    return


def _ordered(document: Document, one: re.Match[str], other: re.Match[str]) -> Match:
    first, second = sorted((one.span(), other.span()))
    return clash(document, second, first, "the other outcome")


def _thing(match: re.Match[str]) -> str:
    groups = match.groupdict()
    return str(groups["thing"] or groups.get("thing2") or groups.get("thing3")).lower()


def _plain(document: Document, match: re.Match[str]) -> bool:
    named = _thing(match) not in ("he", "she")
    return named and at_hand(document, match) and not OTHER_STAGE.search(around(document, match))


def _two_names(one: str, other: str, thing: str) -> bool:
    """Whether two things of a kind have two names: the Grimmel pass and the Hohe pass."""
    names = [
        match[1] for said in (one, other) if (match := re.search(rf"([A-Z]\w+) {thing}\b", said)) and match[1] != "The"
    ]
    return len(set(names)) > 1
