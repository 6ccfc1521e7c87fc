"""CN336: one title, term or edition with two numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import nth
from sourcequal.scorers.contradictions.events import at_hand, clash, sentence_at
from sourcequal.scorers.contradictions.vocabulary import ORDINAL_WORDS

COUNTING = tuple(word for word in ORDINAL_WORDS if word not in ("zeroth", "first"))
NTH = rf"(?P<nth>{'|'.join(COUNTING)}|\d{{1,3}}(?:st|nd|rd|th))"
ORDINAL = pattern(
    rf"\b(?P<whose>an?|the|his|her|its|their|[a-z]+[’']s) {NTH} (?P<kind>(?:[a-z-]+ )?)(?P<thing>titles?|terms?"
    r"|editions?|crown|mandate|anniversary(?! of)|birthday|gold(?: medal)?|novel|album|marriage|championship|festival"
    r"|marathon|derby|conference|term in office|year in a row|consecutive (?:title|win|year|victory|defeat|loss))\b"
)
#: Words of another time, or of another thing of the kind.
OTHER_TIME = pattern(
    r"\b(?:had|during|after|before|until|when|won (?:his|her|its) first|ago|(?:19|20)\d\d|later|earlier|next|will|would"
    r"|could|could|chance|bid|hopes?|hoping|if|sought|seeking|seeks|aim\w*|wants?|denied|lost|missed|only|became"
    r"|following|since|under ?way|in progress|forthcoming|planned|writing|seasons?|year|years|career|limit\w*|amendment"
    r"|run for|running for|former|both|centur\w+|sister|brother|while)\b"
)


@rule(
    "CN336",
    severity="warning",
    words=(
        " title",
        " term",
        " edition",
        " crown",
        " mandate",
        "anniversary",
        "birthday",
        " gold",
        " novel",
        " album",
        "marriage",
        "championship",
        "festival",
        "marathon",
        "derby",
        "conference",
        "consecutive",
        "in a row",
    ),
    other_words=(*COUNTING, *(f"{n}{end}" for n in range(10) for end in ("st", "nd", "rd", "th"))),
    languages=("en",),
    confidence=0.7,
    source="sport and politics: the third title in the lead is the fourth in the last paragraph",
    bad=(
        "Ilse Morawa won ⟨her fourth national title⟩ on Saturday.\n\nMorawa works as a vet. ⟦Her third national title⟧ "
        "earns her a place in the team.",
        "Governor Paul Amadi was sworn in for ⟨a third term⟩ on Sunday.\n\nAmadi, 61, begins ⟦his second term⟧ with a "
        "majority of one.",
        "⟨The 18th edition⟩ of the book market opens on Friday. ⟦The 16th edition⟧ is the first with a hall for "
        "children.",
    ),
    good=(
        "Ilse Morawa won her fourth national title. Her third national title, two years ago, had come in the rain.",
        "Governor Paul Amadi was sworn in for a third term. During his second term he had built a road.",
        "Ilse Morawa won her fourth national title. Her sister Dana took her second national title in the discus.",
        "The 18th edition opens on Friday. The 17th edition was called off in 2023.",
    ),
)
def two_ordinals(document: Document) -> Iterator[Match]:
    """One title, term or edition has two numbers.

    Both sentences speak of the present, count the same kind of thing, and nothing else of the kind is counted. A look
    back, a hope, and what somebody else has won are left alone.
    """
    found = list(ORDINAL.finditer(document.folded))
    for one, other in combinations(found, 2):
        alone = sum(_key(match) == _key(one) for match in found) == 2
        if not alone or _key(one) != _key(other) or _nth(one) == _nth(other):
            continue
        if _present(document, one) and _present(document, other) and _compatible(one["whose"], other["whose"]):
            yield clash(document, other.span(), one.span(), "the other number")
            return


def _key(match: re.Match[str]) -> tuple[str, str]:
    return match["kind"], match["thing"].removesuffix("s")


def _nth(match: re.Match[str]) -> int:
    return nth(match["nth"]) or 0


def _compatible(one: str, other: str) -> bool:
    """Whether two owners can be one: both the same, or one of them an article."""
    return one == other or bool({one, other} & {"a", "an", "the"})


def _present(document: Document, match: re.Match[str]) -> bool:
    rest = sentence_at(document, match.start()).replace(match[0], "")
    return at_hand(document, match) and not OTHER_TIME.search(rest)
