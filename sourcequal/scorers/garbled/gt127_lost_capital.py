"""GT127: sentences that begin with a small letter."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.garbled.batch_text import with_small_beginning

BEGINNING = pattern(
    r"[.!?] (?=[a-z]{2,} )"  # a stop, and a small letter after it
    r"(?<=[a-z]{4}[.!?] )(?<!approx. )(?<!dept. )(?<!govt. )(?<!seqq. )"  # behind a word, not an abbreviation
)


@rule(
    "GT127",
    severity="info",
    when=with_small_beginning,
    languages=("en",),
    confidence=0.75,
    source="recognition errors that take a comma for a stop; tools that fold a text to small letters",
    bad=(
        "The mill was shut in spring⟦. ⟧nobody in the village had work after that.",
        "Who would have that⟦? ⟧they asked. The dam was sold first.",
    ),
    good=(
        "It costs approx. two crowns, e.g. at noon vs. nine p.m. on Sunday. We made iPods.",
        "They left at noon. eBay bought it... and that was that.",
    ),
)
def lost_capital(document: Document) -> Iterator[Match]:
    """Sentence that begins with a small letter.

    A capital was lost, or a stop stands where none belongs. Some people write so, therefore it never lowers the grade.
    """
    return (Match(*match.span()) for match in BEGINNING.finditer(document.text))
