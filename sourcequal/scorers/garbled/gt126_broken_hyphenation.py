"""GT126: words still parted where a line ended."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.rule import Example, Match, pattern, rule

PARTED = pattern(
    r"(?<![\w-])[A-Za-z]?[a-z]+-[ \n](?!(?:and|or|to|nor|but|und|oder|bis|et|ou|y|e|o|ou|en|of|och|og|i|the|a|an|he|she"
    r"|it|they|we|you|that|which|who|as|in|on|at|for|with|by|not|than|is|was)\b)[a-z]{2,}(?:(?![\w-])|(?=-(?:one|two|three|four|five|six|seven|eight|nine)\b))"
)
SIGN = pattern(r"(?<!\w)[^\W\d_]+¬[ \n]?[^\W\d_]+")  # a soft hyphen that a table of characters made a sign of
ONE_PLACE = 3  # of them in one paragraph and none in the others, of which there are as many: a piece of print crept in


@rule(
    "GT126",
    severity="info",
    words=("¬", *(f"{letter}-{blank}" for letter in "abcdefghijklmnopqrstuvwxyz" for blank in " \n")),
    confidence=0.8,
    source="text of printed pages saved line by line",
    bad=(
        "The har- bour master left at noon; ⟦gov- ernment⟧ men came.".replace("har- bour", "⟦har- bour⟧"),
        "It rained.\n\nThe ⟦but- ter⟧ was sold in ⟦sum- mer⟧ at ⟦thir- ty⟧-two cents.\n\nIt rained.\n\nIt rained.",
        Example("Der ⟦Hof¬rat⟧ kam am Abend und brachte den ⟦Gut¬schein⟧ für die neue Glocke mit.", language="de"),
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
    Careful copies of old newspapers keep them throughout, so they never lower the grade; several in a single paragraph
    of an article do.
    """
    for match in SIGN.finditer(document.text) if "¬" in document.text and not document.about_code else ():
        yield Match(*match.span(), replacement=match[0].replace("¬", "").replace("\n", ""), severity="warning")
    found = list(PARTED.finditer(document.text)) if document.language == "en" else []
    crept = len(found) >= ONE_PLACE and len(document.paragraphs) > ONE_PLACE and _in_one(document, found)
    for match in found:
        joined = match[0].replace("- ", "").replace("-\n", "")
        yield Match(*match.span(), replacement=joined, severity="warning" if crept else None)


def _in_one(document: Document, found: Sequence[re.Match[str]]) -> bool:
    """Whether all stand in one paragraph, and not on purpose in a quotation or at the ends of its lines."""
    first, last = found[0].start(), found[-1].end()
    whole = any(start <= first and last <= end for start, end in document.paragraphs)
    return whole and "\n" not in document.text[first:last] and not document.in_quotation(first, last)
