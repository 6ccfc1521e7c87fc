"""CN307: a statement and its denial."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.models import Model
from sourcequal.rule import Match, rule
from sourcequal.scorers.contradictions.ranking import THRESHOLD, matches

KINDS = frozenset({"negation"})


@rule(
    "CN307",
    severity="warning",
    languages=("en",),
    confidence=0.7,
    threshold=THRESHOLD,
    model="contradictions",
    source="articles in which one mention of a fact was negated",
    bad=(
        (
            "Dam at Corriemoor ⟨passed⟩ its inspection\n\nEngineers say the dam at Corriemoor did ⟦not pass⟧ its "
            "inspection.\n\nThe dam at Corriemoor ⟨passed⟩ its inspection in March, the water company wrote."
        ),
        (
            "The ferry company has ⟦not raised⟧ its fares for the island line this year. Islanders use the line "
            "daily.\n\nThe ferry company has ⟨raised⟩ its fares for the island line this year, passengers told the "
            "paper."
        ),
    ),
    good=(
        "Will the dam pass its inspection? If it does not pass, the valley must be cleared.",
        ("The mayor says the fares were raised. The company denies that: they were not raised, its director said."),
        "A paper had the mayor say: “We will raise the ferry fares this year.” The recording has him say: “We will not "
        "raise the ferry fares this year.” The paper has apologised.",
    ),
)
def denied_and_stated(documents: Sequence[Document], model: Model) -> Iterator[list[Match]]:
    """One statement denied in one place and made in another.

    Two sentences with the same words around them say that something is so and that it is not. Disputes between two
    speakers, conditions, questions and different times are no contradiction.
    """
    yield from matches(documents, model, KINDS, "the one denies what the other states")
