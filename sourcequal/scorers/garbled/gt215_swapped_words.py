"""GT215: pairs of words that everybody writes, with a word swapped."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from sourcequal.document import Document
from sourcequal.finding import Finding, Severity, Span
from sourcequal.models import Model
from sourcequal.rule import Match, rule
from sourcequal.scorers.garbled.passage import Judged, Seen, judge_of, judged
from sourcequal.scorers.garbled.swaps import Expectation, Suspect

COUNTED = frozenset({"GT138", "GT143"})  # terms and turns that such tools write speak beside the pairs
ENOUGH = 3  # different swaps in one article; one or two are an author's own
MANY = 4  # from here on the article is damaged throughout
CHARS_A_SWAP = 400  # of running text at most for each: held-out pages, news and essays have one in 5,000


@rule(
    "GT215",
    severity="warning",
    languages=("en",),
    model="garbled",
    confidence=0.9,
    source="Cabanac, Labbé and Magazinov 2021, Tortured phrases: a dubious writing style emerging in science",
    bad=(
        "Cops said the ⟦furnished burglary⟧ took place on Friday night, and that the men fled in a ⟦stolen auto⟧ with "
        "a bag of ⟦hard medications⟧ that belonged to a clinic.",
        "The angler was fined for a ⟦clinical preliminary⟧ that nobody had asked for. A heap of ⟦radioactive squander⟧ "
        "lay on the ⟦east drift⟧, and the ⟦film celebration⟧ was put off.",
    ),
    good=(
        "The armed robbery took place on Friday night, and the men fled in a stolen car with a bag of hard drugs.",
        "One clinical preliminary was held; the rest of the year was quiet, and the film festival went on as it had "
        "for as long as anybody could think of.",
    ),
)
def swapped_words(
    documents: Sequence[Document], findings: Sequence[Sequence[Finding]], model: Model
) -> Iterator[list[Match]]:
    """Words swapped for synonyms, several in an article.

    Tools that reword a text swap words without a look at their company: the armed robbery becomes a "furnished
    burglary", and what is expected to rise "is relied upon to". One such pair may be an author's; several in a few
    paragraphs, of words that such tools write, are not.
    """
    suspects = _kept(judge_of(model).expectation)
    for document, found, said in zip(documents, findings, judged(documents, findings, model), strict=True):
        pairs = _pairs(document, said, suspects)
        others = [one for one in found if one.code in COUNTED]
        count = len({*pairs.values(), *(document.folded[one.start : one.end] for one in others)})
        length = sum(passage.passage.end - passage.passage.start for passage in said)
        if not pairs or count < ENOUGH or length > CHARS_A_SWAP * count:
            yield []
            continue
        severity: Severity = "error" if count >= MANY else "warning"
        yield [
            *(_match(span, expected, severity) for span, expected in pairs.items() if not _within(span, others)),
            *(Match(one.start, one.end, message=one.message, severity=severity) for one in others if not one.shown),
        ]


def _within(span: Span, others: Sequence[Finding]) -> bool:
    return any(span.start < one.end and one.start < span.end for one in others)


Suspects = Callable[[Seen], list[Suspect]]


def _kept(expectation: Expectation) -> Suspects:
    """The suspects of a reading, found once for all its passages."""
    known: dict[int, list[Suspect]] = {}

    def suspects(seen: Seen) -> list[Suspect]:
        if id(seen) not in known:
            known[id(seen)] = expectation.suspects(seen.reading, seen.pair)
        return known[id(seen)]

    return suspects


def _match(span: Span, expected: str, severity: Severity) -> Match:
    return Match(*span, message=f"Words swapped for synonyms; “{expected}” may be meant", severity=severity)


def _pairs(document: Document, said: Sequence[Judged], suspects: Suspects) -> dict[Span, str]:
    """The pairs of an article that nobody writes, and what everybody would write for each; no halves of compounds."""
    found: dict[Span, str] = {}
    for passage in said:
        own = suspects(passage.seen)
        for place, expected in own[bisect_left(own, (passage.first,)) : bisect_left(own, (passage.last,))]:
            first, second = passage.spans((place - passage.first, place - passage.first + 1))
            if document.text[second.end : second.end + 1] != "-" and document.text[first.start - 1] != "-":
                found[Span(first.start, second.end)] = expected
    return found
