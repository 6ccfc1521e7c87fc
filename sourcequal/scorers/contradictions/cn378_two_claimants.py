"""CN378: who sued whom, told both ways."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.events import IF, clash, either, matches_in, sentences_with
from sourcequal.scorers.contradictions.teams import words_of

_GENERIC = (
    r"[Tt]he (?:company|firm|club|bank|union|city|council|tenants?|landlord|neighbou?rs?|band|singer|author"
    r"|publisher|school"
    r"|university|hospital|airline|maker|builder|developer|family|farmer|farmers|paper|newspaper|museum|brewery|bakery"
    r"|players?|league|owner|owners|government|state|town|museum|charity|insurer|actor|actress|driver|widow|shipyard"
    r"|retailer|carmaker|startup|start-up|parish|diocese|hotel|restaurant|studio|label|artist)"
)
_SIDE = (
    rf"(?:(?:(?:Mr|Mrs|Ms|Dr)\.? )?(?!(?:The|This|That|They|It|He|She|After|When|In|On|But|And|Last|Two|Both)\b)"
    r"[A-Z][\w’'&.-]*[\w](?: (?:& |of |and (?=[A-Z]\w+ (?:Ltd|Co)))?[A-Z][\w’'&-]*[\w]){0,3}"
    rf"|{_GENERIC})"
)
_ASIDE = r"(?:, [^,.;\n]{2,70},)?"
_SUES = (
    r"(?:has |have |had |is |are |was |were )?(?:sue[sd]?|suing|took|takes|has taken|taking|is taking|brought "
    r"(?:a |the )?(?:case"
    r"|suit|action|lawsuit|claim) against|filed (?:a |the )?(?:\w+ )?(?:suit|lawsuit|claim|complaint|case) "
    r"against|files "
    r"(?:a )?(?:suit|lawsuit|claim) against|launched (?:a )?(?:legal action|lawsuit|proceedings) against|started "
    r"proceedings"
    r" against|accuse[sd] in court)"
)
SUED = pattern(
    rf"(?P<by>{_SIDE}){_ASIDE} {_SUES} (?:its |his |her |their )?(?:\w+ rival )?(?P<at>{_SIDE})"
    rf"|(?P<at2>{_SIDE}){_ASIDE} (?:was|is|has been|had been|is being|was being|were|are being|gets) (?:sued"
    rf"|taken to court)"
    rf"(?: [^.,;\n]{{2,40}}?)? by (?P<by2>{_SIDE})"
    rf"|(?P<by3>{_SIDE})(?:['’]s|['’]) (?:\w+ )?(?:lawsuit|suit|claim|legal action|case|court action|writ) against "
    rf"(?P<at3>{_SIDE})"
    rf"|(?:lawsuit|suit|claim|writ|complaint|case|legal action)(?: (?:that was|which was))? (?:filed|brought"
    rf"|launched|lodged"
    rf"|started) by (?P<by4>{_SIDE}) against (?P<at4>{_SIDE})"
    rf"|(?:lawsuit|suit|claim|complaint|case|legal action) against (?P<at5>{_SIDE})(?: (?:was|which was|that "
    rf"was))? (?:filed"
    rf"|brought|launched|lodged|started) by (?P<by5>{_SIDE})"
)
#: Somebody told as the one who sued, or was sued, without the other.
CLAIMANT = pattern(
    rf"(?P<by>{_SIDE}), (?:who|which) (?:brought (?:the|this) (?:case|suit|action|lawsuit|claim)|filed (?:the|this) "
    r"(?:case|suit|lawsuit|claim)|is suing|had sued|sued)\b"
    rf"|\b(?:the )?(?:claimant|plaintiff|complainant), (?P<by2>{_SIDE})|(?P<by3>{_SIDE}), (?:the )?(?:claimant"
    rf"|plaintiff)\b"
    rf"|(?P<at>{_SIDE}), (?:who|which) (?:is|was) (?:being )?sued\b|\b(?:the )?defendant, (?P<at2>{_SIDE})"
    rf"|(?P<at3>{_SIDE}), (?:the )?defendant\b"
)
WORDS = (
    "sue",
    "suing",
    "court",
    "lawsuit",
    " suit",
    "claim",
    "legal action",
    "proceedings",
    "plaintiff",
    "defendant",
    "case",
)
BOTH_WAYS = pattern(
    r"\b(?:counter-?\w*|cross-?(?:claim|suit|action)\w*|in (?:turn|return|response)|su(?:e|ed|ing) (?:each other"
    r"|one another)|against (?:each other|one another)|sued "
    r"back|also sued"
    r"|second (?:suit|lawsuit|case)|another (?:suit|lawsuit|case|claim)|both (?:sued|filed)|hit back|retaliat\w*"
    r"|separate\w*"
    r"|(?:suits|lawsuits|claims) against each)\b"
)
NO_SUIT = pattern(r"\b(?:threat\w*|consider\w*|plan\w*|want\w*|may|might|could|would|if|never|not|dropped)\b")
OTHER_SUIT = pattern(r"\b(?:another|separate\w*|previous\w*|in (?:19|20)\d\d|earlier|unrelated|once|settled with)\b")


class Suit(NamedTuple):
    """Who sued whom, as one sentence tells it; either may be left out."""

    by: str
    at: str
    span: tuple[int, int]


@rule(
    "CN378",
    severity="error",
    words=("sue", "suing", "to court", "lawsuit", " suit ", "legal action"),
    languages=("en",),
    confidence=0.8,
    source="rewritten reports of lawsuits in which the two sides changed places",
    bad=(
        "⟨Marlo Dairies sued Pelt Farms⟩ over the name of a cheese.\n\nThe cheese is blue. When ⟦Pelt Farms sued "
        "Marlo "
        "Dairies⟧, few took note.",
        "⟨Ida Brook is suing Olaf Penn⟩ over a hedge.\n\nThe hedge is old. ⟦Penn, who brought the case⟧, has "
        "hired two "
        "lawyers.",
        "⟨Marlo Dairies was sued by Pelt Farms⟩ in May.\n\nThe judge smiled. ⟦Marlo’s lawsuit against Pelt⟧ asks "
        "for a "
        "pound.",
    ),
    good=(
        "Marlo Dairies sued Pelt Farms over the name of a cheese. Pelt Farms sued Marlo Dairies in turn.",
        "Marlo Dairies sued Pelt Farms. Pelt Farms sued Hill Creamery.",
        "Marlo Dairies sued Pelt Farms. Pelt Farms took Marlo Dairies’ offer.",
        "Ida Brook is suing Olaf Penn. Penn, who was sued by Brook, has hired two lawyers.",
    ),
)
def two_claimants(document: Document) -> Iterator[Match]:
    """Who sued whom is told both ways.

    One sentence says that one side took the other to court, another one the reverse. Articles that speak of a
    counterclaim, or of suits against each other, are left alone.
    """
    if BOTH_WAYS.search(document.folded):
        return
    for one, other in combinations(_suits(document), 2):
        if one.span[1] <= other.span[0] and _reversed(one, other):
            yield clash(document, other.span, one.span, "the other way round")
            return


def _suits(document: Document) -> list[Suit]:
    found = []
    sentences = sentences_with(document, WORDS)
    for form in (SUED, CLAIMANT):
        for match in matches_in(document, form, sentences):
            start, end = document.sentence_from(match.start()) or match.span()
            before, said = document.folded[start : match.start()], document.folded[start:end]
            in_court = "to court" in said or not re.search(r"\b(?:took|takes|taken|taking)\b", match[0])
            plain = not OTHER_SUIT.search(said) and not IF.search(before) and not NO_SUIT.search(match[0])
            if in_court and plain:
                found.append(Suit(either(match, "by"), either(match, "at"), match.span()))
    return sorted(found, key=lambda suit: suit.span)


def _reversed(one: Suit, other: Suit) -> bool:
    """Whether two suits name the same two sides the other way round, as far as they name them."""
    first = _same(one.by, other.at), _same(one.at, other.by)
    same = _same(one.by, other.by) or _same(one.at, other.at)
    both_named = all((one.by, one.at)) or all((other.by, other.at))
    named = [
        swapped for swapped, sides in zip(first, ((one.by, other.at), (one.at, other.by)), strict=True) if all(sides)
    ]
    return both_named and bool(named) and all(named) and not same


def _same(one: str, other: str) -> bool:
    """Whether two names may be of one side: a word in common, and no generic word only."""
    return not (words_of(one) & words_of(other)).isdisjoint(words_of(one) - _LEGAL)


_LEGAL = frozenset("ltd co inc plc group company mr mrs ms dr of and & foods bank city".split())
