"""CN356: more saved and lost than were aboard."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.events import around, at_hand, clash

_PEOPLE = r"(?:people|persons|men|sailors|fishermen|passengers|migrants|crew|crew members|souls|seamen|hands)"
ABOARD = pattern(
    rf"\b(?:(?:with )?a crew of (?P<crew>{WHOLE})|(?P<people>{WHOLE}) (?:{_PEOPLE} )?(?:were |was )?(?:on board|aboard)"
    rf"|carrying (?P<carried>{WHOLE}) {_PEOPLE}|(?P<all>{WHOLE}) {_PEOPLE} on board)\b"
)
_OF = rf"(?: (?:of them|{_PEOPLE}|others|survivors))?"
FATES = {
    "saved": pattern(
        rf"\b(?P<n>{WHOLE}){_OF} (?:were |was |have been |had been )?(?:saved|rescued|survived|picked up|pulled "
        rf"(?:alive )?from)\b|\b(?:saved|rescued|picked up) (?P<m>{WHOLE})(?: of them| {_PEOPLE}| survivors)?\b"
    ),
    "dead": pattern(
        rf"\b(?P<n>{WHOLE}){_OF} (?:were |have )?(?:died|drowned|killed|perished|lost their lives)\b|\b(?P<m>{WHOLE}) "
        rf"bodies\b|\bbodies of (?:the )?(?P<two>[a-z]+ and the [a-z]+)\b"
    ),
    "missing": pattern(rf"\b(?P<n>{WHOLE}){_OF} (?:are |were |remain )?(?:still )?(?:missing|unaccounted for)\b"),
}
ACCOUNTED = pattern(
    r"\b(?:nobody|no ?one) (?:is|was|remain(?:s|ed)) (?:still )?(?:missing|unaccounted for)\b|\b(?:everyone|everybody"
    r"|all)(?: [\w ]{1,30})? (?:is|are|has been|have been)(?: now)? accounted for\b"
)
VAGUE = pattern(r"\b(?:at least|about|around|some|more than|over|nearly|almost|up to|only|another|further|first)\W+$")
PART_AFTER = pattern(r",? (?:[a-z]+ of (?:them|whom) |including )")  # two of them on the ground
OTHERS = pattern(
    r"\b(?:on the ground|ashore|second|other (?:boat|ship|vessel|plane|car)|lifeboatmen|rescuers|including|among|since"
    r"|years?|month|week|dozens|hundreds|each|so far|including|vessels|boats|ships|planes)\b"
)


@rule(
    "CN356",
    severity="error",
    words=("crew of", "on board", "aboard", "carrying "),
    other_words=(
        "saved",
        "rescued",
        "survived",
        "picked up",
        "drowned",
        "died",
        "killed",
        "bodies",
        "missing",
        "survivors",
    ),
    languages=("en",),
    confidence=0.75,
    source="reports of accidents at sea whose figures come from two messages",
    bad=(
        "The coaster, ⟨with a crew of nine⟩, capsized off Sund at dawn.\n\nA tug heard the horn. ⟦Seven were saved and "
        "four drowned⟧.",
        "⟨Twelve people were aboard⟩ the balloon ship.\n\nFarmers ran up. ⟦Eight survived and two died⟧. Nobody is "
        "missing.",
    ),
    good=(
        "The coaster, with a crew of nine, capsized off Sund at dawn. Seven were saved and two drowned.",
        "The coaster, with a crew of nine, capsized off Sund. Seven were saved and one drowned; the search goes on.",
        "The plane had nine people on board. Twelve people were killed, three of them on the ground.",
        "The coaster had a crew of nine. In 1968 fourteen people were rescued here.",
    ),
)
def aboard_and_accounted_for(document: Document) -> Iterator[Match]:
    """Those saved, dead and missing are not as many as were aboard.

    They cannot be more, and where the article says that nobody is missing they cannot be fewer. It gives one number
    of those aboard and one of each fate, none of them vague; people on the ground, of other vessels and of other
    accidents are left alone.
    """
    aboard = [match for match in ABOARD.finditer(document.folded) if _plain(document, match)]
    numbers = {_number(match) for match in aboard}
    if len(numbers) != 1 or len(aboard) != len(list(ABOARD.finditer(document.folded))):
        return
    total = numbers.pop()
    fates = {fate: list(form.finditer(document.folded)) for fate, form in FATES.items()}
    found = [matches[0] for matches in fates.values() if matches]
    if not total or not found or any(len({_number(one) for one in matches}) > 1 for matches in fates.values()):
        return
    if not all(_plain(document, match) for matches in fates.values() for match in matches):
        return
    told = sum(_number(match) or 0 for match in found)
    fewer = told < total and len(found) > 1 and ACCOUNTED.search(document.folded)
    if total < told < 2 * total or fewer:
        span = Span(min(match.start() for match in found), max(match.end() for match in found))
        first, second = sorted((Span(*aboard[0].span()), span))
        yield clash(document, second, first, "those aboard", f"that makes {told}")


def _number(match: re.Match[str]) -> int | None:
    groups = match.groupdict()
    return 2 if groups.get("two") else whole(next(filter(None, groups.values())))


def _plain(document: Document, match: re.Match[str]) -> bool:
    vague = VAGUE.search(document.folded[max(0, match.start() - 24) : match.start()])
    vague = vague or PART_AFTER.match(document.folded, match.end())
    return (
        not vague and at_hand(document, match) and not OTHERS.search(around(document, match)) and bool(_number(match))
    )
