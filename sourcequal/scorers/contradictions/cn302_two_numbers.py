"""CN302: two numbers for one thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.models import Model
from sourcequal.rule import Match, rule
from sourcequal.scorers.contradictions.ranking import THRESHOLD, matches

KINDS = frozenset({"number", "ordinal"})


@rule(
    "CN302",
    severity="warning",
    languages=("en",),
    confidence=0.7,
    threshold=THRESHOLD,
    model="contradictions",
    source="headlines that keep the first count of a developing story while the body has the last",
    bad=(
        (
            "Council buys ⟦14⟧ electric buses for the harbour line\n\nThe council will buy ⟨24⟩ electric buses for the "
            "harbour line, the mayor said on Friday.\n\nThe ⟨24⟩ electric buses replace diesel vehicles from the "
            "nineties."
        ),
        (
            "The orchard planted 300 walnut trees along the Veser canal last autumn. Schoolchildren helped on two"
            " weekends.\n\nThe ⟦700⟧ walnut trees along the Veser canal will bear in six years."
        ),
    ),
    good=(
        "The council bought 14 buses in March and 24 trams in May.",
        "The toll, earlier put at 14, rose to 24 on Friday, the fire service said.",
    ),
)
def two_numbers(documents: Sequence[Document], model: Model) -> Iterator[list[Match]]:
    """Two different numbers for one thing.

    The article counts, weighs or prices the same thing twice and differently, in the headline and the body or in two
    sentences that otherwise agree. Ranges that overlap, rounding, parts of a whole and figures that the article says
    were revised are no contradiction; the ranking model gives them little confidence.
    """
    yield from matches(documents, model, KINDS, "two numbers for what reads as one thing")
