"""CN315: none of them was, and they were."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE
from sourcequal.scorers.contradictions.events import OTHER_EVENT, apart, clash, sentence_at

NONE = pattern(
    rf"\bnone of the (?:{WHOLE} )?(?P<noun>[a-z]+s)(?: [\w-]+){{0,4}}? "  # none of the forty houses in the village
    r"(?:was|were|has been|have been|had been) (?P<verb>[a-z]+ed|lost|hit|found|sold|hurt)\b"  # was flooded
)
SOME = pattern(
    rf"\b(?:{WHOLE}|some|several|most|many|all)(?: of)?(?: the)? (?P<noun>[a-z]+s) "  # forty houses
    r"(?:was|were|has been|have been|had been) (?P<verb>[a-z]+ed|lost|hit|found|sold|hurt)\b"  # were flooded
)


@rule(
    "CN315",
    severity="error",
    words=("none of the",),
    languages=("en",),
    confidence=0.85,
    source="negated against asserted: none of the forty houses, and forty of them",
    bad=(
        "⟨Forty houses were flooded⟩ when the dyke broke.\n\n⟦None of the forty houses in the village was flooded⟧, "
        "the engineer wrote.",
        "⟨Several paintings were sold⟩ at the auction.\n\n⟦None of the paintings was sold⟧, because no bid came.",
    ),
    good=(
        "Forty houses were flooded when the dyke broke. None of the barns was flooded.",
        "None of the paintings was sold. In another sale several paintings were sold.",
        "None of the houses was flooded. Three streets were flooded.",
    ),
)
def none_and_some(document: Document) -> Iterator[Match]:
    """None of them was, and some of them were.

    The same things and the same verb stand once with “none of the” and once with a number. Sentences that speak of
    other times or of another event do not count.
    """
    for none in NONE.finditer(document.folded):
        for some in SOME.finditer(document.folded):
            alike = (some["noun"], some["verb"]) == (none["noun"], none["verb"])
            if (
                alike
                and apart(some, none)
                and not any(OTHER_EVENT.search(sentence_at(document, m.start())) for m in (none, some))
            ):
                yield clash(document, none.span(), some.span(), "the other statement")
                break
