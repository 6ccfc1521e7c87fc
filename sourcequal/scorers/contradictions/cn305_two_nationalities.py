"""CN305: two nationalities for one thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.models import Model
from sourcequal.rule import Match, rule
from sourcequal.scorers.contradictions.ranking import THRESHOLD, matches

KINDS = frozenset({"people"})


@rule(
    "CN305",
    severity="warning",
    languages=("en",),
    confidence=0.7,
    threshold=THRESHOLD,
    model="contradictions",
    source="articles in which one mention of a nationality was exchanged",
    bad=(
        (
            "The Norwegian trawler Havbris ran aground near the lighthouse on Sunday. Its crew of nine was taken off "
            "by helicopter.\n\nThe ⟦Portuguese⟧ trawler Havbris will be towed to port, the coast guard said."
        ),
        (
            "Striking ⟦Austrian⟧ dairy farmers blocked the tunnel on Tuesday. The Swiss dairy farmers want a higher "
            "price for milk.\n\nSwiss dairy farmers get less than they did a year ago."
        ),
    ),
    good=(
        "A Norwegian trawler and a Portuguese trawler collided near the lighthouse.",
        "Swiss farmers get more for their milk than Austrian farmers.",
    ),
)
def two_nationalities(documents: Sequence[Document], model: Model) -> Iterator[list[Match]]:
    """Two different nationalities for one thing.

    The same group, company or object is called by the people of two countries. Joint ventures, parts of one kingdom
    and comparisons of countries are no contradiction.
    """
    yield from matches(documents, model, KINDS, "two nationalities for what reads as one thing")
