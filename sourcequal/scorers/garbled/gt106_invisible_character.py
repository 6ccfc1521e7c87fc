"""GT106: characters that nobody sees."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.garbled.characters import unprintable

HIDDEN = (
    "\u00ad\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\ufeff\u180e"
    "\u202a\u202b\u202c\u202d\u202e\U000e0001-\U000e007f"
)
MARKS = "\u200e\u200f\u2066-\u2069\ufe0e\ufe0f"  # of direction and of form: at the edge of a word they have a use
LATIN = "A-Za-zÀ-ÁÄ-ÖØ-öø-ɏ"  # but for those before the second half of a letter that was decoded wrongly
INVISIBLE = pattern(
    rf"(?<=[{LATIN}0-9.,;:!?])[{HIDDEN}]+(?=[{LATIN}])"  # inside Latin text: it splits a word for every search
    rf"|(?<=[{LATIN}])(?:[{HIDDEN}]+(?=[.,;:!?\s]|$)|[{MARKS}]+(?=[{LATIN}]))"
)
ENOUGH = 4  # in one article: from here it is no single leftover of a soft hyphen but a watermark or a broken export


@rule(
    "GT106",
    severity="info",
    when=unprintable,
    confidence=0.9,
    source="Unicode Technical Report 36: invisible characters; soft hyphens left by typesetting",
    bad=(
        "The gov⟦\u200b⟧ernment re⟦\u00ad⟧signed.",
        "All⟦\u2060⟧ of it, he⟦\u200b⟧ said.",
        "Sie prü⟦\u00ad⟧fen die Brü⟦\u2069⟧cke.",
    ),
    good=("The government resigned.", "می‌خواهم and 👩‍👩‍👧 need their joiners."),
)
def invisible_character(document: Document) -> Iterator[Match]:
    """Invisible character inside Latin text.

    A zero-width or soft-hyphen character splits words for search and comparison. Scripts and emoji that need joiners
    are left alone.
    """
    text = document.text
    found = [match.span() for match in INVISIBLE.finditer(text)]
    for start, end in found:
        yield Match(start, end, replacement="", severity="warning" if len(found) >= ENOUGH else None)
