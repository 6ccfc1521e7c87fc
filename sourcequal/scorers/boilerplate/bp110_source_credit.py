"""Where the page took the article from."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import core, filled_lines, known, stripped

PHRASES = known(
    "source link / original link / link to original / view source / view original / original source / original "
    "article / "
    "read the original / read original article / view original article / source article / go to source / "
    "zur quelle / originalartikel / lien source / enlace original / ссылка на источник / посилання на джерело / "
    "kaynak linki"
)
CREDIT = pattern(
    r"(?:(?:news |article |content |original |image and )?sources?|via|quellen?|fuentes?|fontes?|fonti|источник|джерело"
    r"|kaynak|źródło|bron|courtesy|credits?) ?[:：] ?\S.{0,60}"
    r"|(?:originally|first) (?:published|posted|appeared) (?:on|at|in|by) .{2,60}"
    r"|(?:the post|this (?:post|article)) .{1,160} (?:appeared first on|first appeared on|was originally published "
    r"(?:on|in|by)) .{2,60}"
)
LAST_LINES = 6  # filled lines at the end among which the credit stands


@rule(
    "BP110",
    severity="warning",
    words=(
        *PHRASES,
        *("source", "via", "quelle", "fuente", "fonte", "fonti", "источник", "джерело", "kaynak", "źródło", "bron"),
        *("courtesy", "credit", "originally", "first published", "first posted", "appeared first", "first appeared"),
    ),
    confidence=0.9,
    source="Foot lines of sites that republish articles",
    bad=(
        "The dam held through the night.\n\n⟦Source: Example Times⟧",
        "The dam held through the night.\n⟦Source link⟧",
        "The dam held.\n⟦The post Dam holds appeared first on Example Daily.⟧",
    ),
    good=(
        "The source of the river lies in the hills.",
        "Source: the ministry, which was asked twice, would not say where the money had come from or who had signed "
        "for it. It promised "
        "a reply.",
        "He flew to Oslo via Copenhagen.",
    ),
)
def source_credit(document: Document) -> Iterator[Span]:
    """Credit or link to the page that the article was taken from.

    It tells that the text is a copy; it is not part of what the copy says.
    """
    for line in filled_lines(document)[-LAST_LINES:]:
        said = core(document, line) if len(line.text) < 260 else ""
        if said in PHRASES or CREDIT.fullmatch(said):
            yield stripped(line)
