"""Who took the picture."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import core, lines_at, stripped

CREDIT = pattern(
    r"(?:photos?|image|picture|pic|photo credit|image credit|photograph|file photo|photo courtesy|credit|video"
    r"|illustration|graphic"
    r"|bild|foto|fotos|bildquelle|bildnachweis|quelle|crédit(?: photo)?|crédits|imagen|фото|зображення|görsel"
    r"|fotoğraf|zdjęcie|fot\.|beeld)"
    r" ?(?:credit|source|courtesy)? ?(?:[:/©|]| by | courtesy of | via ) ?.{2,140}"
    r"|.{0,160}[(\[] ?(?:photo|image|picture|credit|foto|bild|фото)s?(?: credit)?(?: ?[:/©]| by| "
    r"courtesy).{2,80}[)\]]?"
    r"|.{0,200}\b(?:/ ?(?:getty images|reuters|afp|ap|epa|shutterstock|dpa|tass|anadolu|bloomberg|xinhua)"
    r"|(?:getty images|shutterstock|istock|unsplash|pexels|ap photo|picture alliance|imago images)(?:/[\w .]{2,40})?)"
)
LONGEST_CHARS = 240


@rule(
    "BP133",
    severity="info",
    words=(
        *(
            "photo",
            "image",
            "picture",
            "credit",
            "illustration",
            "graphic",
            "bild",
            "foto",
            "crédit",
            "фото",
            "зображення",
            "görsel",
        ),
        *(
            "zdjęcie",
            "fot.",
            "beeld",
            "getty",
            "reuters",
            "/afp",
            "/ap",
            "/epa",
            "shutterstock",
            "dpa",
            "istock",
            "unsplash",
            "pexels",
        ),
        *("imago", "quelle", "picture alliance", "video:", "pic:"),
    ),
    confidence=0.85,
    source="Gold standards of text extraction leave captions and credits outside the text",
    bad=(
        "The herd moved on.\n⟦Photo: Ana Castellanos / Example Agency⟧",
        "⟦A herd near the river (Photo: Tom Reed)⟧\nThe herd moved on.",
        "The herd moved on.\n⟦Image credit: Getty Images⟧",
    ),
    good=(
        "The photo shows a herd.",
        "He sold the picture by telephone: nobody had seen it before, and nobody has seen it since that evening in "
        "the hall, she said.",
    ),
)
def picture_credit(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Picture credit, with or without a caption.

    Harmless in a source, and outside the text all the same.
    """
    for line in lines_at(document, places):
        if len(line.text) <= LONGEST_CHARS and CREDIT.fullmatch(core(document, line)):
            yield stripped(line)
