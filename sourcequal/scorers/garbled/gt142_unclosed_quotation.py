"""GT142: a quotation that never closes."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.garbled.quoting import marks, unpaired

LEAST_WORDS = 8  # from the mark to the end of the paragraph; verse and headings are shorter
LONGEST_CHARS = 600  # what is longer is no quotation
FIRST_LETTER = pattern(r"\s*([^\W\d_])")


@rule(
    "GT142",
    severity="info",
    when=unpaired,
    confidence=0.85,
    source="the Chicago Manual of Style, 13.9: every opening mark has a closing one",
    bad=(
        "⟦“The mill will be shut by the end of the year, and nobody will be sorry.⟧\n\nThe owner left at noon.",
        "⟦“The law is plain, and so is the size of the holes. You can read it at the⟧\n\nThe fine is small.",
    ),
    good=(
        "“The mill will be shut by the end of the year, and nobody will be sorry.\n\n“I shall,” she said.",
        "“The mill,\nThe wheel,\nThe stone” is how the song begins. It is “old” and known to nobody but the miller.",
    ),
)
def unclosed_quotation(document: Document) -> Iterator[Match]:
    """Quotation that never closes.

    The paragraph ends inside the quotation, and the next one does not go on with it. Alone it is a slip, so it never
    lowers the grade; where the sentence breaks off, too, its end is lost.
    """
    text = document.text
    for start, end in marks(document).unclosed:
        after = FIRST_LETTER.match(text, end)
        goes_on = after is None or after[1].islower()  # a paragraph that was set in lines
        if end - start <= LONGEST_CHARS and text.count(" ", start, end) >= LEAST_WORDS and not goes_on:
            yield Match(start, end, severity="warning" if text[end - 1].isalpha() else None)
