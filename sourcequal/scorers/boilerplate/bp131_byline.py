"""Who wrote the article."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import stripped

BYLINE = pattern(
    r"(?:[Bb]y|BY|[Ww]ritten by|WRITTEN BY|Posted by|Published by|Von|VON|Par|Por|Autor(?:in)?|Author|Автор|Текст"
    r"|Yazan|Door|Di|Da)"
    r"(?: ?: ?| )"
    # one to three names, with initials and particles
    r"[\w.'’-]+(?:,? (?:(?:and|und|et|y|e|и|en) )?[\w.'’-]+){0,6}"
    # an agency, a desk, a date after it
    r"(?:[|,–—•·-] ?.{1,60})?"
)
NAME = pattern(r"\b[^\W\d_a-zа-яё][\w'’-]*[^\W\d_]")  # a word with a capital
TOP_LINES = 10
LONGEST_CHARS = 90
LONGEST_WORDS = 9


@rule(
    "BP131",
    severity="info",
    confidence=0.75,
    source="Gold standards of text extraction leave bylines outside the text",
    bad=(
        "Rain at last\n⟦By Ana Castellanos⟧\nIt rained on the plateau for the first time in a year.",
        "Rain at last\n⟦By Tom Reed, Example News Agency⟧\nIt rained on the plateau.",
        "Endlich Regen\n⟦Von Anna Berg⟧\nAuf der Hochebene hat es geregnet.",
    ),
    good=(
        "By noon the rain had stopped.",
        "By the time the ferry came\nwe had eaten the bread",
        "Written by hand, the letter ran to nine pages and was sent by the evening train.",
    ),
)
def byline(document: Document) -> Iterator[Span]:
    """Byline.

    Harmless in a source, and outside the text all the same.
    """
    for line in document.filled_lines[:TOP_LINES]:
        span = stripped(line)
        text = document.text[span.start : span.end]
        if len(text) > LONGEST_CHARS or len(text.split()) > LONGEST_WORDS or text.endswith((".", "!", "?")):
            continue
        if BYLINE.fullmatch(text) and len(list(NAME.finditer(text.split(" ", 1)[-1]))) >= 2:
            yield span
