"""GT129: brackets that open and never close, or close and never open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule

BRACKET = pattern(r"(?<![:;=])[()](?![-:;])")  # :) and (; are faces
COUNTED = pattern(r"(?:^|[\s(])(?:\w{1,3}|[ivxIVX]+)$")  # 1) and iv) number a list


def _with_odd_one(documents: Sequence[Document]) -> list[bool]:
    return [document.text.count("(") != document.text.count(")") for document in documents]


@rule(
    "GT129",
    severity="info",
    when=_with_odd_one,
    confidence=0.75,
    source="recognition errors that lose or invent brackets; text lost in saving",
    bad=(
        "The mill ⟦(⟧built by Orme is shut. It will go.",
        "The mill, built in the year of the flood⟦)⟧ is shut (they said).",
    ),
    good=(
        "Three plans: 1) to sell it, b) to let it (for now), iv) to wait :) and see.",
        "The mill (the one that Orme built (the younger) in spring) is shut.",
    ),
)
def unbalanced_bracket(document: Document) -> Iterator[Span]:
    """Bracket without its other half.

    A sign was lost or read for another. Alone it is a slip, so it never lowers the grade.
    """
    for line in document.lines:
        opened: list[int] = []
        for match in BRACKET.finditer(line.text):
            if match[0] == "(":
                opened.append(match.start())
            elif opened:
                opened.pop()
            elif not COUNTED.search(line.text, max(0, match.start() - 5), match.start()):
                yield Span(line.start + match.start(), line.start + match.end())
        yield from (Span(line.start + place, line.start + place + 1) for place in opened)
