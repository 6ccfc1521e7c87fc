"""CN342: so many did, and the others who did are so many."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.events import apart, around, at_hand, clash

_DID = (
    r"(?P<verb>died|drowned|perished|survived|escaped|killed|injured|hurt|wounded|arrested|detained|charged|jailed"
    r"|sentenced|rescued|evacuated|lifted off|saved|trapped|sacked|elected|chosen|sold|stolen|destroyed|damaged|flooded"
    r"|planted|built)"
)
_WERE = r"(?:was |were |have been |had been |has been )?"
TOLD = pattern(rf"\b(?P<lead>\w+ )?(?P<count>{WHOLE}) (?P<what>[a-z]+) {_WERE}{_DID}\b")
#: The nine people who died; all six hikers rescued.
AGAIN = pattern(rf"\b(?:the|all) (?P<count>{WHOLE}) (?P<what>[a-z]+) (?:who |that |which )?{_WERE}{_DID}\b")
VAGUE = frozenset(
    "least than over nearly almost about around some other another further the all of only these those first "
    "last".split()
)
#: Words of a part, a revision, or somebody else's count.
OTHER_COUNT = pattern(
    r"\b(?:toll|rose|risen|including|so far|first|initial\w*|later|raid|villagers|disputed|according to|claim\w*|army"
    r"|rebels?|of (?:them|whom|which|these|those)|also|another|more"
    r"|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b"
)


@rule(
    "CN342",
    severity="warning",
    words=(" who ", " which ", "all ", "people ", "men ", "women ", "ers ", "ren "),
    other_words=(
        "died",
        "drown",
        "perish",
        "surviv",
        "escaped",
        "killed",
        "injured",
        "hurt",
        "wounded",
        "arrested",
        "rescued",
        "evacuated",
        "saved",
        "stolen",
        "destroyed",
        "damaged",
        "flooded",
    ),
    languages=("en",),
    confidence=0.7,
    source="a toll that was brought up to date in one paragraph only",
    bad=(
        "A landslide buried a bus on Monday. ⟨Fourteen people died⟩, most of them on their way home.\n\nThe governor "
        "said that the families of ⟦the nine people who died⟧ would be given land.",
        "⟨Six hikers were rescued⟩ from the ridge on Sunday.\n\nA nurse gave tea to ⟦all four hikers rescued⟧ by the "
        "team.",
    ),
    good=(
        "Fourteen people died when the bus was buried. The families of the nine people who died in last year’s slide "
        "were given land.",
        "At least fourteen people died. The nine people who died at once were market women.",
        "Fourteen people died. The nine people who were injured are in hospital.",
        "Fourteen people died, nine of them children. The nine children who died will be buried on Friday.",
    ),
)
def count_told_again(document: Document) -> Iterator[Match]:
    """So many did it, and later those who did it are more or fewer.

    “The nine people who died” are all who died, and fourteen did. Both sentences have the same verb and the same noun,
    and the article gives no third number. Vague and revised numbers, other times and parts are left alone.
    """
    for again in AGAIN.finditer(document.folded):
        same = [match for match in TOLD.finditer(document.folded) if match["verb"] == again["verb"]]
        told = [match for match in same if apart(match, again)]
        if len(told) != 1 or told[0]["what"] != again["what"] or (told[0]["lead"] or "").strip() in VAGUE:
            continue
        if whole(told[0]["count"]) != whole(again["count"]) and _plain(document, told[0]) and _plain(document, again):
            one, other = sorted((told[0], again), key=lambda match: match.start())
            yield clash(document, _span(other), _span(one), "the other number")
            return


def _span(match: re.Match[str]) -> tuple[int, int]:
    """A match without the word before its number."""
    lead = match.groupdict().get("lead")
    return match.start() + len(lead or ""), match.end()


def _plain(document: Document, match: re.Match[str]) -> bool:
    return at_hand(document, match) and not OTHER_COUNT.search(around(document, match))
