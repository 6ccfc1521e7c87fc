"""GT113: two sentences run into one."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule

JOINT = pattern(
    r"\b\d+(?:st|nd|rd|th)\.[a-z]{3,}(?![\w.])"  # on March 10th.made headlines
    r"|(?<![./@\w-])[a-z]{3,}(?<!www)[.!?][A-Z][a-z]+(?=[\s,;:'’]|$)(?! ?\()"  # was over.They left
    r"|(?<![\w.-])[\w\"'’”)%-]+ \.(?!N[Ee][Tt])[A-Z][a-z]*"  # along .They: the stop moved one place
    r"|[a-z]{2}[.!?][\"”’][A-Z][a-z]+(?=\s)"  # over.”They left
)
BEFORE_WORDS = 4  # a reader sees a joint by the words around it
CONTEXT = pattern(r"(?:\S+ ){0,4}$")
AFTER = pattern(r"(?: \S+){0,2}")
TECHNICAL = pattern(r"\b(?:import|class|def|return|module|method|function|null|npm|api|https?)\b|[{}=]|\w\(\)")


@rule(
    "GT113",
    severity="info",
    confidence=0.85,
    source="paragraph marks dropped when a page was saved; sentences lost in rewriting",
    bad=(
        "The club marked ⟦10th.made⟧ headlines worldwide for it.",
        "The talks were ⟦over.They⟧ left at noon. It ⟦rained .Nobody⟧ came.",
    ),
    good=(
        "Visit uscis.gov or Twitter.com, or read the U.S.A. page of Node.js users.",
        "It was over. They left at 10.30 p.m. on the 10th. Made in Italy.",
    ),
)
def merged_sentences(document: Document) -> Iterator[Match]:
    """Two sentences run together.

    The blank between them is lost, and often words with it. An ordinal day before a small letter, or a stop that
    moved to the wrong side of the blank, is never meant.
    """
    text = document.text
    if TECHNICAL.search(text):
        return
    for match in JOINT.finditer(text):
        joined = match[0]
        certain = joined[0].isdigit() or " ." in joined
        yield Match(*match.span(), confidence=0.95 if certain else None, severity="warning" if certain else None)
