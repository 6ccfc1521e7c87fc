"""GT116: the same sentence twice in a row."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Match, rule
from sourcequal.scorers.garbled.batch_text import SENTENCE_WORDS, with_repeated_sentence


@rule(
    "GT116",
    severity="warning",
    when=with_repeated_sentence,
    confidence=0.85,
    source="text joined from overlapping pieces; language models in a loop",
    bad=(
        "The mill has stood empty for a dozen years. ⟦The mill has stood empty for a dozen years.⟧ It will go.",
        "It rained. The dam above the village holds for now, they said. ⟦The dam above the village holds for now, they "
        "said.⟧",
    ),
    good=(
        "No more. No more. We shall not go, we shall not go, she sang.",
        "The mill has stood empty for years. The dam has stood full for years. The mill has stood empty for years.",
        "We will not leave this house!\n\nWe will not leave this house!",
    ),
)
def repeated_sentence(document: Document) -> Iterator[Match]:
    """Sentence written twice in a row.

    Two pieces of text overlap where they were joined, or a program lost its place. Lines of their own, as in songs, and
    short sentences may repeat.
    """
    text = document.text
    for first, second in pairwise(document.sentences):
        again = text[second.start : second.end]
        inside = "\n" not in text[first.end : second.start]
        if inside and again.count(" ") >= SENTENCE_WORDS - 1 and again == text[first.start : first.end]:
            yield Match(*second, related=(Related(*first, "the same before"),))
