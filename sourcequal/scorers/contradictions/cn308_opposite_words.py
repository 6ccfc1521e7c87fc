"""CN308: opposite words for one event."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.models import Model
from sourcequal.rule import Match, rule
from sourcequal.scorers.contradictions.ranking import THRESHOLD, matches

KINDS = frozenset({"opposite"})


@rule(
    "CN308",
    severity="warning",
    languages=("en",),
    confidence=0.7,
    threshold=THRESHOLD,
    model="contradictions",
    source="articles in which one word was exchanged for its opposite",
    bad=(
        (
            "Council ⟨approves⟩ the quarry road\n\nThe council ⟦rejected⟧ the quarry road by nine votes on Monday."
            "\n\nThe council ⟨approved⟩ the quarry road by nine votes, the clerk wrote."
        ),
        (
            "Shares of the shipbuilder Norvik rose four percent on Tuesday after a large order.\n\nShares of the "
            "shipbuilder Norvik ⟦fell⟧ four percent on Tuesday, the exchange said."
        ),
    ),
    good=(
        "Shares of the shipbuilder rose on Tuesday. Shares of its rival fell.",
        "The council approved the road. The court rejected the bridge.",
    ),
)
def opposite_words(documents: Sequence[Document], model: Model) -> Iterator[list[Match]]:
    """One event told with a word and with its opposite.

    Two sentences with the same subject use words of opposite meaning, as rose and fell, approved and rejected. Two
    parties, two times, two indices and comparisons are no contradiction.
    """
    yield from matches(documents, model, KINDS, "opposite words for what reads as one event")
