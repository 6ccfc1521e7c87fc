"""CN340: closed and open, relegated and not, a penalty scored and missed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.events import around, at_hand, clash, either, matches_in, sentences_at

_PERSON = r"(?P<thing>[A-Z][\w'-]+|[Hh]e|[Ss]he)"
_ROAD = (
    r"\b[Tt]he (?:[A-Z]\w+ )?(?P<thing>pass|road|bridge|tunnel|airport|school|hospital|park|museum|zoo|gallery|baths"
    r"|garden|palace|port|line|station|motorway|highway|border|pool|beach|market|factory|plant|mine|shop|theatre"
    r"|cinema"
    r"|church|library|harbour|castle)(?: (?:in|at|on|of) [A-Z][\w ]{2,25})?"
)
_SCORED = r"(?:scored|equali[sz]ed|converted|slotted home|put away|sent|tucked away|buried|netted)(?: from| with)?"
_TEAM = r"(?P<thing>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)"


class Outcome(NamedTuple):
    """Two outcomes of which only one can be, with the words of which one must stand in the article."""

    words: tuple[str, ...]
    one: Pattern
    other: Pattern


OUTCOMES = (
    Outcome(
        ("reopen", "is open", "opens daily", "opens every day", "been open"),
        pattern(
            rf"{_ROAD} (?:(?:remains?|is still|stays|will remain|will stay) (?:closed|shut)\b|(?:is|has been) "
            rf"(?:closed|shut) (?:until (?:further notice|[a-z]+)|indefinitely|for good|to (?:visitors|the public)"
            rf"|since)\b|is off limits\b)"
        ),
        pattern(
            rf"{_ROAD} (?:has (?:now )?reopened|is open\b|is open again|is open to (?:traffic|visitors|the public)|is "
            rf"open (?:daily|every day)|opens (?:daily|every day)|has been open to visitors|reopened|was reopened)\b"
        ),
    ),
    Outcome(
        ("staying ", "remaining ", "stayed ", "stay up", "relegation", "survived"),
        pattern(rf"\b{_TEAM} (?:were|was|are|have been) relegated\b"),
        pattern(
            rf"\b(?:[Ss]taying|[Rr]emaining|[Hh]aving stayed) (?:up|in the (?:top|first|premier) (?:division"
            rf"|flight|league)),? (?:the )?{_TEAM}|\b(?P<thing2>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) (?:stay up"
            rf"|avoided relegation|escaped relegation|survived)\b"
        ),
    ),
    Outcome(
        ("only penalty",),
        pattern(rf"\b{_SCORED} (?:the|a|his|her) (?P<thing>penalty)\b(?! (?:shoot-?out|area|box))"),
        pattern(r"\b(?:saved|kept out|missed|stopped) the only (?P<thing>penalty)\b"),
    ),
    Outcome(
        (
            "'s penalty",
            "missed the penalty",
            "missed his penalty",
            "missed her penalty",
            "missed a penalty",
            "missed from the spot",
        ),
        pattern(rf"\b{_PERSON} (?:[a-z]+ ){{0,2}}?{_SCORED} (?:the|a|his|her) penalty\b(?! (?:shoot-?out|area|box))"),
        pattern(
            rf"\b(?:saved|kept out) {_PERSON}'s penalty\b"
            r"|\b(?P<thing2>[A-Z][\w'-]+)'s penalty (?:hit the (?:post|bar)|went wide|was saved)\b"
            r"|\b(?P<thing3>[A-Z][\w'-]+) (?:had )?missed (?:(?:the|his|her|a) penalty|from the spot)\b"
        ),
    ),
    Outcome(
        ("who is ", ", now "),
        pattern(
            r"\b(?P<thing>[A-Z][\w'-]+)'s widow\b|\b[Tt]he widow of (?:[A-Z][\w'-]+ "
            r")?(?P<thing2>[A-Z][\w'-]+)|\b[Tt]he late (?:[A-Z][\w'-]+ )?(?P<thing3>[A-Z][\w'-]+)"
        ),
        pattern(r"\b(?P<thing>[A-Z][\w'-]+), (?:who is (?:now )?[1-9]\d|now [1-9]\d)\b"),
    ),
)
#: Words of another stage, body, charge or matter.
OTHER_STAGE = pattern(
    r"\b(?:committee|commission|appeal\w*|overturn\w*|overruled|first|initial\w*|original\w*|at first|later|then"
    r"|after \w+ing|amend\w*|second|new|revised|alternative|rival|lower house|upper house|house|until|despite|but"
    r"|of (?:the )?\w+ counts?|counts?|charges?|two|three|four|one of|part of|some|brother|sister|son|father|retrial"
    r"|rebound|re-?taken|other end|repeal\w*|ban|calls?|request|attempt|bid|motion|proposal to|objections?)\b"
)


@rule(
    "CN340",
    severity="warning",
    words=tuple(word for outcome in OUTCOMES for word in outcome.words),
    languages=("en",),
    confidence=0.7,
    source="a headline that was turned, or a paragraph left from the day before",
    bad=(
        "⟨The Grimmel pass remains closed⟩ after the snow.\n\nBuses turn round. ⟦The pass has reopened⟧, and lorries "
        "pass.",
        "⟨Vester United were relegated⟩ on the last day.\n\n⟦Staying in the top division, Vester United⟧ can keep "
        "their men.",
    ),
    good=(
        "The Grimmel pass remains closed after the snow. The Hohe pass has reopened.",
        "Vester United were relegated in 2019. Staying in the top division, Vester United can keep their men.",
    ),
)
def two_outcomes(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Two outcomes of one matter of which only one can be.

    A road is closed and open, a club relegated and not, a penalty scored and missed. Both sentences name the same road,
    club or player, and none speaks of another stage, matter or time.
    """
    found = sentences_at(document, places)
    for outcome in OUTCOMES:
        sentences = [one for one in found if any(document.folded.find(word, *one) >= 0 for word in outcome.words)]
        others = [match for match in matches_in(document, outcome.other, sentences) if _plain(document, match)]
        for one in outcome.one.finditer(document.plain) if others else ():
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
    return either(match, "thing").lower()


def _plain(document: Document, match: re.Match[str]) -> bool:
    named = _thing(match) not in ("he", "she")
    return named and at_hand(document, match) and not OTHER_STAGE.search(around(document, match))


def _two_names(one: str, other: str, thing: str) -> bool:
    """Whether two things of a kind have two names: the Grimmel pass and the Hohe pass."""
    names = [
        match[1] for said in (one, other) if (match := re.search(rf"([A-Z]\w+) {thing}\b", said)) and match[1] != "The"
    ]
    return len(set(names)) > 1
