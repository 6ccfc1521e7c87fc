"""GT126: words still parted where a line ended."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule

PARTED = pattern(
    r"(?<![\w-])[A-Za-z]?[a-z]+-[ \n](?!(?:and|or|to|nor|but|und|oder|bis|et|ou|y|e|o|ou|en|of|och|og|i|the|a|an|he|she"
    r"|it|they|we|you|that|which|who|as|in|on|at|for|with|by|not|than|is|was)\b)[a-z]{2,}(?![\w-])"
)


@rule(
    "GT126",
    severity="info",
    words=tuple(f"{letter}-{blank}" for letter in "abcdefghijklmnopqrstuvwxyz" for blank in " \n"),
    languages=("en",),
    confidence=0.8,
    source="text of printed pages saved line by line",
    bad=(
        "The har- bour master left at noon; ⟦gov- ernment⟧ men came.".replace("har- bour", "⟦har- bour⟧"),
        "The ⟦com-\nmittee⟧ met. The ⟦de- cision⟧ was put ⟦some- where⟧ else.",
    ),
    good=(
        "Both pre- and post-war mills, two- to three-storey ones, short- or long-lived.",
        "She came - late - and left. The mill - which is old - is shut. He said it- and left.",
    ),
)
def broken_hyphenation(document: Document) -> Iterator[Match]:
    """Word still parted where a line ended.

    The lines of a printed page were joined, and the hyphens at their ends stayed, so that no search finds the words.
    Careful copies of old newspapers keep them, so they never lower the grade.
    """
    for match in PARTED.finditer(document.text):
        yield Match(*match.span(), replacement=match[0].replace("- ", "").replace("-\n", ""))
