"""GT211: one word with a blank in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.finding import Finding, Span
from sourcequal.models import Model
from sourcequal.rule import Match, rule
from sourcequal.scorers.garbled.passage import Judged, judged

SCANNED = 0.7  # probability that a passage of the article is a scan with errors, as GT201 asks for
LEAST_KNOWN = 4  # letters of a piece that is a word by itself, beside one that is none


@rule(
    "GT211",
    severity="info",
    slip=True,
    languages=("en",),
    model="garbled",
    confidence=0.85,
    source="line-end hyphens and columns lost in extraction from PDF and scans",
    bad=(
        "The council said the ⟦elec tion⟧ would go ahead on Monday, whatever the weather.",
        "The milk churns that were ⟦b orrowed⟧ from the dairy stood at the gate.",
        "The premier said the ⟦govern ment⟧ would cut the ⟦bud get⟧ for schools.",
        "Tbe rnill was sold, and tbe clerk said that the ⟦con tract⟧ was ready to be signed by the rnayor and the men, "
        "as it was tbe custom of tbe town in tliose days of want.",
    ),
    good=(
        "The council said the election would go ahead on Monday, whatever the weather.",
        "He may be the best, but for now any one of them can not and will not win. A t shirt and an x ray hung there.",
    ),
)
def split_word(
    documents: Sequence[Document], findings: Sequence[Sequence[Finding]], model: Model
) -> Iterator[list[Match]]:
    """Word broken in two.

    Two pieces that are no words beside each other make one known word: a line break or a column edge stood there.
    Where the pieces can be words ("over haul", "a node"), it is information, unless the article is damaged by a scan.
    """
    for document, said in zip(documents, judged(documents, findings, model), strict=True):
        torn = [span for passage in said for span in _broken(passage)]
        scanned = any(span for span in torn if not document.in_quotation(*span)) and any(
            passage.kind == "scan" and passage.probability >= SCANNED for passage in said
        )
        yield [match for passage in said if passage.broken for match in _matches(document, passage, scanned)]


def _broken(said: Judged) -> Iterator[Span]:
    """The places where a passage's words are broken."""
    for place in said.broken:
        first, second = said.spans((place - 1, place))
        yield Span(first.start, second.end)


CUT = ("'", "’")  # behind the letter that French leaves of a word: "elle n’est"


def _matches(document: Document, said: Judged, scanned: bool) -> Iterator[Match]:
    for place in said.broken:
        first, second = said.spans((place - 1, place))
        if document.text[first.end : second.start].isspace() and document.text[second.end : second.end + 1] not in CUT:
            quoted = document.in_quotation(first.start, second.end)  # as somebody spells
            certain = scanned or (not quoted and _certain(said, place, first, second))
            yield Match(first.start, second.end, severity="warning" if certain else None)


def _certain(said: Judged, place: int, *pieces: Span) -> bool:
    """Whether one piece is no word, and the other is none either or too long to stand beside it by chance.

    A letter alone beside what is no word is the rest of it.
    """
    strange = [near in said.strange for near in (place - 1, place)]
    lengths = [end - start for start, end in pieces]
    if min(lengths) == 1 and max(lengths) >= LEAST_KNOWN:
        return any(strange)
    return any(strange) and all(
        length >= (2 if odd else LEAST_KNOWN) for odd, length in zip(strange, lengths, strict=True)
    )
