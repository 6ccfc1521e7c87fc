"""GT215: pairs of words that everybody writes, with a word swapped."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Finding, Severity, Span
from sourcequal.models import Model
from sourcequal.rule import Match, rule
from sourcequal.scorers.garbled.passage import Judged, judge_of, judged
from sourcequal.scorers.garbled.repetition import times
from sourcequal.scorers.garbled.rewording import about_rewording, loud
from sourcequal.scorers.garbled.swaps import Expectation, Suspect

COUNTED = frozenset({"GT138", "GT143"})  # terms and turns that such tools write speak beside the pairs
LEAST = 0.3  # probability from which a pair counts
LEAST_BESIDE, LEAST_LIGHT = 0.1, 0.2  # and from which it is shown beside those that count: where they are many, or few
HEAVY, HEAVY_CHARS = 2.5, 500  # sum from which they are many, and length of text for each
SURE, SURER = 0.7, 0.8  # of a fixed term, which is enough alone: for information, and for a warning
ENOUGH = 1.0  # sum of the probabilities of different swaps in one article; one alone is an author's own
MANY = 1.5  # from here on the article is damaged throughout
COUNTED_AS = 0.35  # of a swap is what another rule found
CHARS_A_SWAP = 2000  # of running text at most for each: longer ones have likely pairs by chance


@rule(
    "GT215",
    severity="warning",
    languages=("en",),
    model="garbled",
    confidence=0.9,
    source="Cabanac, Labbé and Magazinov 2021, Tortured phrases: a dubious writing style emerging in science",
    bad=(
        "Cops said the ⟦furnished burglary⟧ took place on Friday night, that the ⟦security watchman⟧ slept, and that "
        "the men fled to a ⟦train depot⟧ in a ⟦stolen auto⟧.",
        "The angler was fined for a ⟦clinical preliminary⟧ that nobody had asked for. A heap of ⟦nuclear squander⟧ "
        "lay on the ⟦east drift⟧, and the ⟦film celebration⟧ was put off.",
    ),
    good=(
        "The armed robbery took place on Friday night; the security guard slept, and the men fled in a stolen car.",
        "Street lamps feed the moss on town walls, and white lamps more than the sodium lamps of old did. On the same "
        "street no wall that the lamps left dark was green, and no street but one had lamps of both kinds.",
        "One stolen auto was found; the rest of the year was quiet, and the film festival went on as it had for as "
        "long as anybody could think of.",
    ),
)
def swapped_words(
    documents: Sequence[Document], findings: Sequence[Sequence[Finding]], model: Model
) -> Iterator[list[Match]]:
    """Words swapped for synonyms, several in an article.

    Tools that reword a text swap words without a look at their company: the armed robbery becomes a "furnished
    burglary", and what is expected to rise "is relied upon to". One such pair may be an author's; several in a few
    paragraphs, of words that such tools write, are not; and where the language of a passage shows that it was reworded,
    one is enough. So is one in a fixed term, in which no word has a synonym: "tear fuel".
    """
    expectation = judge_of(model).expectation
    suspects = _kept(expectation)
    for document, found, said in zip(documents, findings, judged(documents, findings, model), strict=True):
        others = [one for one in found if one.code in COUNTED]
        own = [suspects(passage) for passage in said]
        likely = sum(suspect.probability for passage in own for suspect in passage if suspect.probability >= LEAST)
        enough = likely + COUNTED_AS * len(others) >= ENOUGH or any(
            _is_sure(each) for passage in own for each in passage
        )
        if not enough and not any(loud(document, passage) for passage in said):
            yield []  # too few already, before a look at how they are written
            continue
        pairs = _pairs(document, zip(said, own, strict=True), expectation)
        told = {document.folded[one.start : one.end] for one in others}
        counted = [pair for pair in pairs if pair.probability >= LEAST]
        surest = {pair.swapped: pair.probability for pair in sorted(counted, key=attrgetter("probability"))}
        own_count = sum(surest.values())
        count = COUNTED_AS * len(told) + own_count
        length = sum(passage.passage.end - passage.passage.start for passage in said)
        if not counted or count < ENOUGH or length > CHARS_A_SWAP * count:
            yield [pair.match(_alone(document, pair)) for pair in pairs if _is_sure(pair) or loud(document, pair.said)]
            continue
        if about_rewording(document.folded):  # a search of the whole article, which few have to bear
            yield []
            continue
        severity: Severity = "error" if count >= MANY else "warning"
        # In a lightly reworded article most of the less likely pairs are the author's own.
        heavy = own_count >= HEAVY or length <= HEAVY_CHARS * own_count
        least = SURE if own_count < ENOUGH else LEAST_BESIDE if heavy else LEAST_LIGHT
        yield [
            *(pair.match(severity) for pair in pairs if _is_shown(pair, others, least)),
            *(Match(one.start, one.end, message=one.message, severity=severity) for one in others if not one.shown),
        ]


class Phrase(NamedTuple):
    """Words of an article that nobody writes together."""

    span: Span
    expected: tuple[str, ...]
    swapped: tuple[str, ...]  # those that are not what is expected, in the singular
    probability: float  # that a tool swapped them
    is_term: bool  # whether it is a fixed term but for one word
    said: Judged  # of the passage

    def match(self, severity: Severity) -> Match:
        """Where the words stand, and what may be meant."""
        message = f"Words swapped for synonyms; “{' '.join(self.expected)}” may be meant"
        return Match(*self.span, message=message, severity=severity)


def _is_sure(one: Suspect | Phrase) -> bool:
    """Whether a term with a word swapped is enough by itself."""
    return one.is_term and one.probability >= SURE


def _alone(document: Document, pair: Phrase) -> Severity:
    """How much a phrase weighs that stands alone."""
    return "warning" if pair.probability >= SURER or loud(document, pair.said) else "info"


def _is_shown(pair: Phrase, others: Sequence[Finding], least: float) -> bool:
    """Whether a pair of an article that was reworded is likely enough, and no other rule has said so."""
    said = any(pair.span.start < one.end and one.start < pair.span.end for one in others)
    return pair.probability >= least and not said


def _kept(expectation: Expectation) -> Callable[[Judged], list[Suspect]]:
    """The suspects of each passage, found once for all passages of a reading."""
    known: dict[int, list[Suspect]] = {}

    def suspects(said: Judged) -> list[Suspect]:
        if id(said.seen) not in known:
            known[id(said.seen)] = expectation.suspects(said.seen.reading, said.seen.pair)
        own = known[id(said.seen)]
        return own[bisect_left(own, (said.first,)) : bisect_left(own, (said.last,))]

    return suspects


def _pairs(
    document: Document, suspects: Iterable[tuple[Judged, Sequence[Suspect]]], expectation: Expectation
) -> list[Phrase]:
    """The phrases of an article that nobody writes, from the suspects of its passages.

    No halves of compounds, and no words that the article is about.
    """
    found: list[Phrase] = []
    for said, suspect in ((said, suspect) for said, own in suspects for suspect in own):
        expected, first = expectation.words(suspect), suspect.place - said.first
        spans = said.spans(tuple(range(first, first + len(expected))))
        whole = Span(spans[0].start, spans[-1].end)
        if document.text[whole.end : whole.end + 1] != "-" and document.text[whole.start - 1] != "-":
            written = (document.folded[slice(*span)] for span in spans)
            swapped = tuple(own.rstrip("s") for own, other in zip(written, expected, strict=True) if own != other)
            if any(_is_subject(document, word, whole) for word in swapped):
                continue
            found.append(Phrase(whole, expected, swapped, suspect.probability, suspect.is_term, said))
    return found


def _is_subject(document: Document, word: str, pair: Span) -> bool:
    """Whether an article says a word again and again, beside others than in a pair: it is about that, as one is about
    lamps that calls them street lamps."""
    return times(document, word) > times(document, document.folded[slice(*pair)].rstrip("s")) + 1
