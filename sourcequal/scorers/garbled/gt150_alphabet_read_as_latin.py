"""GT150: Cyrillic or Greek read with the western table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.garbled.characters import shown_on_purpose

HIGH = "À-ÿ"  # where the letters of the tables of Cyrillic and Greek lie
# Words of such letters alone, one beside the other; no language that is written with them has two in a row.
RUN = pattern(rf"(?<!\w)[{HIGH}]{{2,}}(?:[ ,.;:!?«»\"'()-]{{1,3}}[{HIGH}]+)+(?!\w)")
LEAST_LETTERS = 10
LEAST_DIFFERENT = 6  # letters in the document; a table of letters apart, it is a name that has one or two


def _high(documents: Sequence[Document]) -> list[bool]:
    return [sum("À" <= char <= "ÿ" for char in document.unusual) >= LEAST_DIFFERENT for document in documents]


@rule(
    "GT150",
    severity="error",
    when=_high,
    confidence=0.96,
    source="pages in Windows-1251, KOI8-R, Windows-1253 and their like, stored as if in Windows-1252",
    bad=(
        "The old sign says ⟦Ìåëüíèöà çàêðûòà íà ðåìîíò⟧ in paint.",
        "On the wall stood ⟦ËÅÓËÍÉÃÁ ÚÁËÒÙÔÁ⟧, and below it ⟦Ôï ëéìÜíé Ýêëåéóå⟧.",
    ),
    good=(
        "L'été à Évreux, où Zoë et Øystein mangent des pâtés, señor Núñez à côté.",
        "The letters ÀÁÂ ÃÄÅ are six; Æ Ø Å end the alphabet. Það er ýmislegt á því.",
    ),
)
def alphabet_read_as_latin(document: Document) -> Iterator[Span]:
    """Cyrillic or Greek read with the western table.

    Each letter became one of those with accents, so that whole words consist of them.
    """
    for match in RUN.finditer(document.text):
        letters = sum(map(str.isalpha, match[0]))
        if letters >= LEAST_LETTERS and not shown_on_purpose(document, *match.span()):
            yield Span(*match.span())
