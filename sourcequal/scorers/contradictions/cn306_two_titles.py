"""CN306: two titles of one person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.models import Model
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.ranking import THRESHOLD, matches

KINDS = frozenset({"role"})
WORDS = frozenset({"judge", "general", "major"})  # in small letters more often no titles
PLACE = pattern(r" (?:[A-Z][\w'-]+ )?(?:Street|Road|Avenue|Lane|Square|Drive|College|Hospital|Island|County|Park)\b")
NEXT_CHARS = 32  # behind a title, in which such a word stands
#: The article itself says that there are two of one name.
TWO_OF_ONE_NAME = pattern(
    r"\b(?:not the same (?:person|man|woman)|namesakes?|of the same name|the same surname|no relation|unrelated"
    r"|not related|share (?:a|the|their) (?:sur)?name|cousins?)\b"
)


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
        "Mayor Olena Marsh signed the budget. Councillor Marsh, her cousin, voted against it on Monday.",
        "Dr Olena Marsh signed the budget. He who presumes to judge Marsh should read it before the vote in the house.",
        "Ada Kessler, a former colonel, is a professor now.",
    ),
)
def two_titles(documents: Sequence[Document], model: Model) -> Iterator[list[Match]]:
    """Two different titles for one person.

    One person is called by two titles that one person does not hold together, as president and as prime minister.
    Former titles and promotions that the article reports are no contradiction.
    """
    found = matches(documents, model, KINDS, "two titles for one person")
    for document, clashes in zip(documents, found, strict=True):
        told_apart = clashes and TWO_OF_ONE_NAME.search(document.folded)
        yield [] if told_apart else [clash for clash in clashes if not _is_word(document, clash)]


def _is_word(document: Document, clash: Match) -> bool:
    """Whether one side is no title: to judge Trump, general Catholic support, King Street."""
    sides = [(clash.start, clash.end), *((side.start, side.end) for side in clash.related)]
    written = [(document.text[start:end], document.text[end : end + NEXT_CHARS]) for start, end in sides]
    return any(word in WORDS or PLACE.match(after) for word, after in written)
