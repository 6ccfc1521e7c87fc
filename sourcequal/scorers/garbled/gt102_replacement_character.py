"""GT102: characters lost in decoding."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import pattern, rule
from sourcequal.scorers.garbled.characters import about_encodings

LOST = pattern(r"\ufffd+")  # U+FFFD stands where a decoder met bytes that it could not read


@rule(
    "GT102",
    severity="error",
    words=("\ufffd",),
    confidence=0.98,
    source="Unicode Standard, section 3.9: U+FFFD substitution",
    bad=("There⟦\ufffd⟧s no doubt, he said.", "The price rose by ⟦\ufffd\ufffd⟧20."),
    good=(
        "There’s no doubt, he said.",
        "Decoders write `\ufffd` for what they cannot read.",
        "In Unicode a decoder that reads the wrong character encoding, Latin-1 for UTF-8, puts \ufffd where it fails.",
    ),
)
def replacement_character(document: Document) -> Iterator[tuple[int, int]]:
    """Replacement character where a letter or sign was lost.

    A decoder wrote U+FFFD for bytes that it could not read; what stood there is gone.
    """
    for match in LOST.finditer(document.text):
        if not (document.quotes_code(*match.span()) or about_encodings(document.folded)):
            yield match.span()
