"""GT215: pairs of words that everybody writes, with a word swapped."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from sourcequal.document import Document
from sourcequal.finding import Finding, Severity, Span
from sourcequal.models import Model
from sourcequal.rule import Match, rule
from sourcequal.scorers.garbled.ngrams import Reading
from sourcequal.scorers.garbled.passage import Judged, judge_of, judged
from sourcequal.scorers.garbled.swaps import TURNS, Expectation, Suspect

FEWEST_PAIRS = 2  # of words; turns of a sentence count only beside these
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
    burglary", and what is expected to rise is "relied upon to". One such pair may be an author's; several in a few
    paragraphs, of words that such tools write, are not.
    """
    suspects = _kept(judge_of(model).expectation)
    for document, found, said in zip(documents, findings, judged(documents, findings, model), strict=True):
        pairs = _pairs(document, said, suspects)
        terms = [Span(one.start, one.end) for one in found if one.code == "GT138"]
        swapped = pairs | (_turns(document) if len(pairs) + len(terms) >= FEWEST_PAIRS else {})
        count = len({*swapped.values(), *(document.folded[slice(*term)] for term in terms)})
        length = sum(passage.passage.end - passage.passage.start for passage in said)
        if count < ENOUGH or length > CHARS_A_SWAP * count:
            yield []
        else:
            known = [span for span in swapped if not any(span.start < end and start < span.end for start, end in terms)]
            yield [_match(span, swapped[span], "error" if count >= MANY else "warning") for span in known]


Suspects = Callable[[Reading], list[Suspect]]


def _kept(expectation: Expectation) -> Suspects:
    """The suspects of a reading, found once for all its passages."""
    known: dict[int, list[Suspect]] = {}

    def suspects(reading: Reading) -> list[Suspect]:
        if id(reading) not in known:
            known[id(reading)] = expectation.suspects(reading)
        return known[id(reading)]

    return suspects


def _match(span: Span, expected: str, severity: Severity) -> Match:
    return Match(*span, message=f"Words swapped for synonyms; “{expected}” may be meant", severity=severity)


def _pairs(document: Document, said: Sequence[Judged], suspects: Suspects) -> dict[Span, str]:
    """The pairs of an article that nobody writes, and what everybody would write for each; no halves of compounds."""
    found: dict[Span, str] = {}
    for passage in said:
        own = suspects(passage.seen.reading)
        for place, expected in own[bisect_left(own, (passage.first,)) : bisect_left(own, (passage.last,))]:
            first, second = passage.spans((place - passage.first, place - passage.first + 1))
            if document.text[second.end : second.end + 1] != "-" and document.text[first.start - 1] != "-":
                found[Span(first.start, second.end)] = expected
    return found


def _turns(document: Document) -> dict[Span, str]:
    """Turns of a sentence that tools write, and the plain words for each."""
    places = ((document.folded.find(turn), turn) for turn in TURNS)
    return {Span(place, place + len(turn)): TURNS[turn] for place, turn in places if place >= 0}
