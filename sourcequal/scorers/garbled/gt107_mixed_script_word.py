"""GT107: look-alike letters of another script."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.garbled.characters import LOOKALIKES, unusual

# A word with Latin letters and at least one letter that only looks Latin.
WORD = pattern(
    rf"[A-Za-z{''.join(LOOKALIKES)}]*(?:[A-Za-z][{''.join(LOOKALIKES)}]"
    rf"|[{''.join(LOOKALIKES)}][A-Za-z])[A-Za-z{''.join(LOOKALIKES)}]*"
)
SHORT_CHARS = 4  # αB, ΔE and the like are symbols of science, not words


@rule(
    "GT107",
    severity="error",
    confidence=0.95,
    source="Unicode Technical Standard 39, confusables",
    bad=("The ⟦pоlice⟧ were called.", "Pay with your ⟦ассount⟧ today."),
    good=("The police (полиция) were called.", "The αB form and the µm scale differ."),
)
def mixed_script_word(document: Document) -> Iterator[Match]:
    """Word with look-alike letters of another script.

    Cyrillic or Greek letters stand for Latin ones of the same shape: a way around filters that no search will match.
    """
    if LOOKALIKES.keys().isdisjoint(unusual(document.text)):
        return
    for match in WORD.finditer(document.text):
        if len(match[0]) >= SHORT_CHARS and sum(char.isascii() for char in match[0]) >= 2:
            yield Match(*match.span(), replacement="".join(LOOKALIKES.get(char, char) for char in match[0]))
