"""CN306: two titles of one person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.models import Model
from sourcequal.rule import Match, rule
from sourcequal.scorers.contradictions.ranking import THRESHOLD, matches

KINDS = frozenset({"role"})


@rule(
    "CN306",
    severity="warning",
    languages=("en",),
    confidence=0.7,
    threshold=THRESHOLD,
    model="contradictions",
    source="articles in which one mention of a title was exchanged",
    bad=(
        (
            "The budget was signed by President Olena Marsh on Friday. It takes effect in July.\n\n⟦Senator⟧ Marsh "
            "said the budget would help the farms."
        ),
        (
            "Professor Ada Kessler led the dig on the island. The team found forty graves.\n\n⟦Colonel⟧ Kessler said "
            "that the graves date from the ninth century."
        ),
    ),
    good=(
        "President Olena Marsh signed the budget. Senator Paul Reyes voted against it.",
        "Ada Kessler, a former colonel, is a professor now.",
    ),
)
def two_titles(documents: Sequence[Document], model: Model) -> Iterator[list[Match]]:
    """Two different titles for one person.

    One person is called by two titles that one person does not hold together, as president and as prime minister.
    Former titles and promotions that the article reports are no contradiction.
    """
    yield from matches(documents, model, KINDS, "two titles for one person")
