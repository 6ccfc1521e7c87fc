"""CN337: the same before the event, and after it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.events import around, at_hand, clash, either
from sourcequal.scorers.contradictions.parties import same_party
from sourcequal.scorers.contradictions.vocabulary import word_of

_WHO = r"(?P<who>[A-Z][\w’'-]+|[Tt]he [a-z]{4,})"
_NOUN = r"(?:the |his |her |its |their )(?P<noun>[a-z]{3,})"
_VERB = (
    r"(?:was |were |has |had )?(?P<verb>[a-z]+ed|sold|left|quit|won|lost|met|spoke|sent|bought|built|took|gave"
    r"|wrote|made|went|came|died|fell|rose)\b"
)
ORDER = pattern(
    rf"\b{_WHO} {_VERB}(?P<rest>[^.,;\n]{{0,60}}?) (?P<when>before|after) {_NOUN}\b"  # Falk resigned before the vote
    rf"|\b(?P<when2>Before|After) {_NOUN.replace('<noun>', '<noun2>')}(?: [^.,;\n]{{3,30}})?,? "
    rf"{_WHO.replace('<who>', '<who2>')} {_VERB.replace('<verb>', '<verb2>')}"
)
OTHER_TIME = pattern(r"\b(?:first|again|second|also|twice|both|shortly|either|even|well)\b")


@rule(
    "CN337",
    severity="warning",
    words=("before ",),
    other_words=("after ",),
    languages=("en",),
    confidence=0.7,
    source="the order of two events turned in one of two sentences",
    bad=(
        "Treasurer Ines ⟨Falk resigned before the vote⟩ on the loan, her party said.\n\nThe loan is the largest so "
        "far. ⟦After the vote Falk resigned⟧ and went back to her vines.",
        "Goalkeeper Tom ⟨Idris was sold to Malmby before his operation⟩.\n\n⟦Idris was sold to Malmby after his "
        "operation⟧, and the club had to look for another man.",
    ),
    good=(
        "Ines Falk resigned from the party before the vote. After the vote Falk resigned as treasurer as well.",
        "Tom Idris was sold before his operation. Idris was hurt after his operation.",
        "Ines Falk spoke before the vote. Her brother Olav spoke after the vote.",
    ),
)
def before_and_after(document: Document) -> Iterator[Match]:
    """The same happened before an event, and after it.

    One person, one verb and one event, once with “before” and once with “after”. What was done twice, or in two ways,
    is left alone.
    """
    found = [match for match in ORDER.finditer(document.text) if _plain(document, match)]
    for one, other in combinations(found, 2):
        if (
            _key(one) == _key(other)
            and _when(one) != _when(other)
            and same_party(either(one, "who"), either(other, "who"))
        ):
            yield clash(document, other.span(), one.span(), "the other order")
            return


def _key(match: re.Match[str]) -> tuple[str, str]:
    return word_of(either(match, "verb")).stem, either(match, "noun")


def _when(match: re.Match[str]) -> str:
    return either(match, "when").lower()


def _plain(document: Document, match: re.Match[str]) -> bool:
    """Whether a statement is of this time and of no second one."""
    return at_hand(document, match) and not OTHER_TIME.search(around(document, match) + match[0])
