"""CN378: who sued whom, told both ways."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_two
from sourcequal.scorers.contradictions.cues import cue, told
from sourcequal.scorers.contradictions.events import IF, clash
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
    r"[A-Z][\w'&.-]*[\w](?: (?:& |of |and (?=[A-Z]\w+ (?:Ltd|Co)))?[A-Z][\w'&-]*[\w]){0,3}"
    rf"|{_GENERIC})"
)
_SUIT = r"(?:lawsuit|suit|claim|writ|complaint|case|legal action|court action|action|proceedings)"
_ITS = r"(?:its |his |her |their |the |a |an )?"
#: Who sues stands before the verb, who is sued after it.
SUES = cue(
    r"(?:sues|sued|sue|suing)",
    r"(?:took|takes|taken|taking)",
    rf"(?:brought|brings|bringing|filed|files|filing|launched|launches|lodged|started|starts|began) {_ITS}(?:\w+ "
    rf")?{_SUIT}"
    r"(?: (?:in|at|on) [^,.;\n]{2,30}?)? against",
    r"seek(?:s|ing)? (?:\S+ ){0,4}?(?:damages|compensation) from",
)
#: Who is sued stands before the verb, who sues after it.
SUED_BY = cue(
    r"BEEN(?:sued|taken to court|being sued)(?: [^.,;\n]{2,40}?)? by",
    r"sued by",
    rf"(?:faces|facing|face|defending|fighting|contesting|denies|denying) {_ITS}(?:\w+ )?{_SUIT} (?:from|by|brought "
    rf"by|filed by)",
)
#: The suit, with one side in front of it, behind it, or both behind it.
FILED_BY = cue(
    r"(?:lawsuit|suit|claim|writ|complaint|case|legal action|action)(?: (?:that was|which was|was))? (?:filed|brought"
    r"|launched|lodged|started) by"
)
AGAINST = cue(r"(?:lawsuit|suit|claim|writ|complaint|case|legal action|court action|action) against")
#: Somebody told as the one who sued, or was sued, without the other.
CLAIMANT = cue(r"(?:claimant|plaintiff|complainant|claimants|plaintiffs)")
DEFENDANT = cue(r"(?:defendant|defendants)")
BROUGHT = cue(
    r"(?:brought|brings) (?:the|this) (?:case|suit|action|lawsuit|claim)",
    r"filed (?:the|this) (?:case|suit|lawsuit|claim)",
    r"suing(?<=is suing)",
    r"sued(?<=had sued)",
)
_ASIDE = r"(?:, [^,.;\n]{2,70},)?"
_AUX = r"(?: (?:has|have|had|is|are|was|were|being|been|also|now|now being))*"
_BEFORE = pattern(rf"(?P<side>{_SIDE})(?:'s|')?{_ASIDE}(?P<who>, (?:who|which))?{_AUX} (?:\w+ )?$")
_AFTER = pattern(
    rf" (?:its |his |her |their |the )?(?:(?!by |for |over |in |at |and )[a-z-]+ ){{0,2}}?(?P<side>{_SIDE})"
)
_NEXT = pattern(rf", (?P<side>{_SIDE}) (?:[a-z]+)")  # In its lawsuit against Fairlow, Bramblewick asks
_NAMED_AFTER = pattern(rf",? (?P<side>{_SIDE})")
_NAMED_BEFORE = pattern(rf"(?P<side>{_SIDE}), (?:the )?$")
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
    words=(
        *SUES.words,
        *SUED_BY.words,
        *FILED_BY.words,
        *AGAINST.words,
        *CLAIMANT.words,
        *DEFENDANT.words,
        *BROUGHT.words,
    ),
    other_words=("sued", "sues ", " sue ", "suing", "to court", "lawsuit", " suit ", "legal action", "damages from"),
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
def two_claimants(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Who sued whom is told both ways.

    One sentence says that one side took the other to court, another one the reverse. Articles that speak of a
    counterclaim, or of suits against each other, are left alone.
    """
    if BOTH_WAYS.search(document.folded):
        return
    for one, other in each_two(_suits(document, places)):
        if one.span[1] <= other.span[0] and _reversed(one, other):
            yield clash(document, other.span, one.span, "the other way round")
            return


def _suits(document: Document, places: tuple[int, ...]) -> list[Suit]:
    found = []
    for start, end, by, at in _told(document, places):
        sentence = document.sentence_from(start) or Span(start, end)
        said, before = document.folded[slice(*sentence)], document.folded[sentence.start : start]
        if not OTHER_SUIT.search(said) and not IF.search(before) and not NO_SUIT.search(document.folded[start:end]):
            found.append(Suit(by, at, (start, end)))
    return sorted(found, key=lambda suit: suit.span)


_Told = Iterator[tuple[int, int, str, str]]


def _told(document: Document, places: tuple[int, ...]) -> _Told:
    """Where a suit is told of, who sued and who was sued."""
    yield from _between(document, places)
    yield from _of_one(document, places)
    text = document.plain
    for match in told(document, places, FILED_BY.form):
        by = _AFTER.match(text, match.end())
        if by and (other := _AT_AFTER.match(text, by.end())):
            yield match.start(), other.end(), by["side"], other["side"]
    for match in told(document, places, AGAINST.form):
        at = _AFTER.match(text, match.end())
        its = _ITS_BEFORE.search(document.plain, max(0, match.start() - 20), match.start())
        owner = _side_before(document, match.start(), _OWNER)
        filed = _FILED_AFTER.match(text, at.end()) if at else None
        if at and filed:
            yield match.start(), filed.end(), filed["side"], at["side"]
        elif at and its and (by := _NEXT.match(text, at.end())):
            yield its.start(), by.end(), by["side"], at["side"]
        elif at and owner:
            yield owner.start(), at.end(), owner["side"], at["side"]


_AT_AFTER = pattern(rf" against (?:the )?(?P<side>{_SIDE})")
_FILED_AFTER = pattern(
    rf" (?:which was |that was |was )?(?:filed|brought|launched|lodged|started) by (?:the )?(?P<side>{_SIDE})"
)
_ITS_BEFORE = pattern(r"\b[Ii]n (?:its|his|her|their|the) (?:\w+ )?$")
_OWNER = pattern(rf"(?P<side>{_SIDE})(?:'s|') (?:\w+ )?$")


def _side_before(document: Document, place: int, form: Pattern) -> re.Match[str] | None:
    start, _ = document.sentence_from(place) or (place, place)
    return form.search(document.plain, max(start, place - SIDE_BACK), place)


def _between(document: Document, places: tuple[int, ...]) -> _Told:
    """The suits told with a verb between the two sides."""
    for cues in (SUES, SUED_BY):
        for match in told(document, places, cues.form):
            taken = match[0].startswith(("tak", "took"))
            if taken and document.folded.find(" to court", match.end(), match.end() + SIDE_BACK) < 0:
                continue
            after = _AFTER.match(document.plain, match.end())
            before = _side_before(document, match.start(), _BEFORE) if after else None
            if before and after and (not taken or document.folded.startswith(" to court", after.end())):
                first, second = before["side"], after["side"]
                yield before.start(), after.end(), *((first, second) if cues is SUES else (second, first))


def _of_one(document: Document, places: tuple[int, ...]) -> _Told:
    """The suits of which one side is named."""
    for cues, sues in ((CLAIMANT, True), (DEFENDANT, False)):
        for match in told(document, places, cues.form):
            after = _NAMED_AFTER.match(document.plain, match.end())
            before = None if after else _side_before(document, match.start(), _NAMED_BEFORE)
            if side := after or before:
                span = (match.start(), side.end()) if after else (side.start(), match.end())
                yield *span, *((side["side"], "") if sues else ("", side["side"]))
    for match in told(document, places, BROUGHT.form):
        before = _side_before(document, match.start(), _BEFORE)
        if before and before["who"]:
            yield before.start(), match.end(), before["side"], ""


SIDE_BACK = 130  # characters before a verb in which its side stands


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
