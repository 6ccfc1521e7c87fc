"""CN304: two places for one event."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.models import Model
from sourcequal.rule import Match, rule
from sourcequal.scorers.contradictions.ranking import THRESHOLD, matches

KINDS = frozenset({"place", "country"})


@rule(
    "CN304",
    severity="warning",
    languages=("en",),
    confidence=0.7,
    threshold=THRESHOLD,
    model="contradictions",
    source="articles in which one mention of a place was exchanged",
    bad=(
        (
            "The summit of fisheries ministers will be held in Lisbon next week. Twelve countries sent their "
            "ministers.\n\nThe summit of fisheries ministers will be held in ⟦Athens⟧, an aide said."
        ),
        (
            "The stolen altar panel turned up in Tallinn on Monday, the museum said. It had been gone for nine "
            "years.\n\nThe stolen altar panel turned up in ⟦Helsinki⟧ on Monday, an officer said."
        ),
    ),
    good=(
        "The ministers met in Lisbon, the capital of Portugal. Next year they will meet in Athens.",
        "The forger had lived in Helsinki and in Tallinn.",
    ),
)
def two_places(documents: Sequence[Document], model: Model) -> Iterator[list[Match]]:
    """Two different places for one event.

    The article says twice where one thing is or happens and names another town or country the second time. A town and
    the country that holds it do not clash.
    """
    yield from matches(documents, model, KINDS, "two places for what reads as one event")
