"""GT107: look-alike letters of another script."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.rule import Example, Match, pattern, rule
from sourcequal.scorers.garbled.characters import LOOKALIKES

# A word with Latin letters and at least one letter that only looks Latin.
WORD = pattern(
    rf"(?<![A-Za-z{''.join(LOOKALIKES)}])[A-Za-z{''.join(LOOKALIKES)}]*(?:[A-Za-z][{''.join(LOOKALIKES)}]"
    rf"|[{''.join(LOOKALIKES)}][A-Za-z])[A-Za-z{''.join(LOOKALIKES)}]*"
)
# A word in Cyrillic with two Latin letters or more that only look like its own; a single one is a slip on the keyboard.
CYRILLIC = pattern(r"(?<![\w-])[а-яё]*(?:[а-яё][aceopxy]|[aceopxy][а-яё])[а-яёaceopxy]*(?![\w-])")
LATIN = pattern(r"[aceopxy]")
CYRILLIC_LANGUAGES, LATIN_LETTERS = frozenset({"ru", "uk", "bg", "sr", "mk", "be", "und"}), 2
SHORT_CHARS = 4  # αB, ΔE and the like are symbols of science, not words


def _with_lookalike(documents: Sequence[Document]) -> list[bool]:
    return [not LOOKALIKES.keys().isdisjoint(document.unusual) for document in documents]


@rule(
    "GT107",
    severity="error",
    when=_with_lookalike,
    confidence=0.95,
    source="Unicode Technical Standard 39, confusables",
    bad=(
        "The ⟦pоlice⟧ were called.",
        "Pay with your ⟦ассount⟧ today.",
        Example("Старый мельник давно не ⟦пpeдcтaвляeт⟧ себе жизни без реки.", language="ru"),
    ),
    good=("The police (полиция) were called.", "The αB form and the µm scale differ."),
)
def mixed_script_word(document: Document) -> Iterator[Match]:
    """Word with look-alike letters of another script.

    Cyrillic or Greek letters stand for Latin ones of the same shape: a way around filters that no search will match.
    So do Latin ones for Cyrillic.
    """
    for match in WORD.finditer(document.text):
        if len(match[0]) >= SHORT_CHARS and sum(char.isascii() for char in match[0]) >= 2:
            yield Match(*match.span(), replacement="".join(LOOKALIKES.get(char, char) for char in match[0]))
    for match in CYRILLIC.finditer(document.text) if document.language in CYRILLIC_LANGUAGES else ():
        if len(match[0]) >= SHORT_CHARS and len(LATIN.findall(match[0])) >= LATIN_LETTERS:
            yield Match(*match.span())
