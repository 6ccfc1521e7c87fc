"""CN201: two names in one part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.models import Model
from sourcequal.rule import Match, rule
from sourcequal.scorers.contradictions.ranking import THRESHOLD, matches

KINDS = frozenset({"name"})


@rule(
    "CN201",
    severity="warning",
    languages=("en",),
    confidence=0.7,
    threshold=THRESHOLD,
    model="contradictions",
    source="articles in which one mention of a name was exchanged for another",
    bad=(
        (
            "The harbour chapel in Arvika was built by the architect ⟨Hanna Lindqvist⟩ in two summers.\n\nThe harbour "
            "chapel in Arvika was built by the architect ⟦Marta Okafor⟧ in two summers, and the town is glad."
        ),
        (
            "Captain Ilse Brandt steered the ferry Solveig through the ice, the port said. Nobody was hurt.\n\n"
            "Captain ⟦Nora Falk⟧ steered the ferry Solveig through the ice, the owner said."
        ),
    ),
    good=(
        "Hanna Lindqvist won the bronze prize. Marta Okafor won the prize for glass.",
        ("Captain Ilse Brandt steered the ferry out in the morning, and Captain Nora Falk brought it home at night."),
    ),
)
def two_names(documents: Sequence[Document], model: Model) -> Iterator[list[Match]]:
    """Two names for one part.

    Where two sentences of an article say the same and differ in a name, one of the two is usually the wrong name. Two
    people often do the same thing, so the rule speaks only where nearly all else agrees.
    """
    yield from matches(documents, model, KINDS, "two names for what reads as one part")
