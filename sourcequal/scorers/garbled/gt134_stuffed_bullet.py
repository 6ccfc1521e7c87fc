"""GT134: bullets written for search engines."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Finding
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.garbled.gt133_taxonomy_slug import WORDS

BULLET = pattern(r"(?:(?<=\n)|^|(?<=[.!?,:;\"”] )|(?<=[a-z)] ))[-•*] (?=[A-Z])[^\n.]{20,400}[.\n]?")
LABELS = 2  # category labels in one bullet


@rule(
    "GT134",
    severity="warning",
    words=WORDS,
    confidence=0.9,
    source="generated summaries that list a page's keywords as if they were facts",
    bad=(
        "The vote ended.\n⟦- The vote involves not only health-and-wellness but also science-and-technology.⟧",
        "It rained.\n⟦- Experts see crime-and-justice, health-and-wellness and more as one.⟧",
    ),
    good=(
        "Plans:\n- The council will build not only homes but also schools.\n- It will raise no tax.",
        "He came – late - and left.",
    ),
)
def stuffed_bullet(document: Document, findings: tuple[Finding, ...]) -> Iterator[Match]:
    """Bullet stuffed with keywords.

    Two or more category labels in one bullet: the line was made from the page's tags and says nothing.
    """
    labels = [finding for finding in findings if finding.code == "GT133"]
    if len(labels) < LABELS:
        return
    for match in BULLET.finditer(document.text):
        if sum(match.start() <= label.start < match.end() for label in labels) >= LABELS:
            yield Match(match.start(), match.end() - match[0].endswith("\n"))
