"""GT201: a passage whose language is damaged."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter

import numpy as np

from sourcequal.document import Document
from sourcequal.finding import Finding, Span
from sourcequal.models import Model
from sourcequal.rule import Match, rule
from sourcequal.scorers.garbled.characters import about_encodings
from sourcequal.scorers.garbled.code_switching import switches
from sourcequal.scorers.garbled.dialect import in_dialect
from sourcequal.scorers.garbled.passage import Judged, judged
from sourcequal.scorers.garbled.passages import by_passage
from sourcequal.scorers.garbled.rewording import body_start, reworded
from sourcequal.scorers.garbled.subject import about_language

FEWEST_TOKENS = 25  # of a passage: from fewer nothing certain can be said
LEAST_TOKENS = 6  # of a sentence that is shown as evidence
ALIKE = 0.4  # share of the worst sentence's evidence with which another is shown beside it
LEAST_EVIDENCE = 0.12  # a token, of such another
HELD_IN_QUOTES = 0.5  # share of a sentence from which it shows how somebody else writes
MOSTLY_QUOTED = 0.55  # share of a text from which there is little beside its quotations to set them off
UNSUPPORTED = 0.5  # confidence, under the threshold, where few words speak for what the passage is taken for
DAMAGE = {
    "encoding": "decoded with the wrong table",
    "scan": "scanned text with recognition errors",
    "broken": "broken typography",
    "leak": "remains of a generator or template",
    "translation": "translated word by word by a machine",
    "spun": "reworded by a thesaurus",
}
OF_WORDS = ("scan", "broken", "translation", "spun")  # what the spellings of a dialect look like
MESSAGES = {kind: f"Language of this passage is damaged: {what}" for kind, what in DAMAGE.items()}


@rule(
    "GT201",
    severity="error",
    languages=("en",),
    model="garbled",
    threshold=0.88,
    source="language-model surprise as a sign of damage; stupid backoff, Brants and others 2007",
    bad=(
        "⟦The annual meeting of the society was held on Monday evening iu the school, when the rcport of the "
        "comrnittee was read aud adopted. Tbe treasurer stated that the balance in hand was Iarger than last year,"
        " and thauked all who had gjven their help. Mr. Ogle, who presided, said that the lihrary had never been "
        "so freely nsed, and that a new rooni would soon be needed .⟧",
        "⟦The hall was filed with peple from all over the coun ty, and the choi r sang two songs before the spee "
        "ches. The mayor thank ed them all and said that the brid ge would be open by the summer , and that he had"
        " never seen so man y people in one room . A collect ion was taken for the famil ies of the men who had "
        "lost there work when the mill closed.⟧",
        "⟦The fire it was produced in the night of yesterday to today in a building of five plants of the street "
        "Major. The firemen have moved until the place three vehicles and have been working during four hours for "
        "extinguish the flames. A woman of 80 years was attended by inhalation of smoke and it was transferred to "
        "the hospital, where remains entered with reserved prognosis.⟧",
    ),
    good=(
        "In the afternoon a company of some ninety sat down to an excellent dinner, provided by Mr and Mrs Ogle, and "
        "the chair was taken by Mr Marsh, who gave the health of the judges.",
        "Her staff speak a mixture. “Kannst du mal schnell le chariot bringen? The lady on quai 2 has eine Uhr, "
        "und sie ist nicht aus Holz.” The signs on the wall obey a law under which the order of the languages changes "
        "every year.",
        "I am agree that people must to learn foreign languages since the childhood. In my country we have problems "
        "with this, because of the teachers do not speak good and the lessons are boring, so my cousin can not order a "
        "coffee in London.",
    ),
)
def damaged_passage(
    documents: Sequence[Document], findings: Sequence[Sequence[Finding]], model: Model
) -> Iterator[list[Match]]:
    """Passage whose language is damaged.

    A model of clean English and of the ways in which text is damaged gives the probability; it grades damage, not
    authorship: fluent machine text, translations, old newspapers and writers of English as a second language are
    clean to it. The finding points at what speaks loudest: a place that a rule found, the worst sentences, or the word
    that fits worst.
    """
    for document, found, said in zip(documents, findings, judged(documents, findings, model), strict=True):
        loud = [one for one in found if one.dimension == "garbled" and one.shown and one.severity != "info"]
        near = by_passage(loud, [one.passage for one in said]) if loud else [()] * len(said)
        yield [
            match
            for one, own in zip(said, near, strict=True)
            if one.size >= FEWEST_TOKENS
            for match in _matches(document, one, own)
        ]


def _matches(document: Document, said: Judged, loud: Sequence[Finding]) -> Iterator[Match]:
    probability, evidence = said.probability, _evidence(document, said, loud)
    if probability >= damaged_passage.threshold and not _supported(document, said, evidence):
        probability = UNSUPPORTED
    for start, end in evidence:
        yield Match(start, end, round(probability, 4), MESSAGES[said.kind])


def _supported(document: Document, said: Judged, evidence: Sequence[Span]) -> bool:
    """Whether the text bears it out: enough words of a thesaurus, or damage that is not what it is about, what it
    quotes, or its way of writing."""
    if said.kind in OF_WORDS and (in_dialect(document.folded) or about_language(document.folded)):
        return False
    whole = said.kind == "scan"  # as in GT216; words of two languages look like those that a scanner misread
    stretch = Span(0, len(document.folded)) if whole else Span(said.passage.start, said.passage.end)
    if said.kind in OF_WORDS and switches(document.folded, stretch):
        return False
    if said.kind == "spun":
        return reworded(document, said)
    if said.kind == "encoding":
        return not about_encodings(document.folded)
    if said.kind not in OF_WORDS or _quoted_share(document, 0, len(document.text)) > MOSTLY_QUOTED:
        return True
    return any(_share_in_quotes(document, said, span) <= HELD_IN_QUOTES for span in evidence)


def _share_in_quotes(document: Document, said: Judged, span: Span) -> float:
    """How much of what speaks against a stretch stands in somebody else's words; all of them, where nothing does."""
    starts = said.starts + said.passage.start
    places = np.flatnonzero((starts >= span.start) & (starts < span.end))
    weights = np.clip(said.evidence[places], 0.0, None)
    if not weights.sum() > 0.0:
        return _quoted_share(document, *span)
    quoted = [document.in_quotation(start, start + 1) for start in starts[places].tolist()]
    return float(weights[np.array(quoted)].sum() / weights.sum())


def _quoted_share(document: Document, start: int, end: int) -> float:
    """How much of a stretch is somebody else's words."""
    inside = sum(max(0, min(end, last) - max(start, first)) for first, last in document.quotations)
    return inside / max(1, end - start)


def _evidence(document: Document, said: Judged, loud: Sequence[Finding]) -> list[Span]:
    """What speaks loudest: a place that a rule found, or the worst sentences, or the worst word."""
    if loud:
        return [Span(loud[0].start, loud[0].end)]
    if said.probability >= damaged_passage.threshold and said.kind != "spun":
        return _bad_sentences(document, said)
    return [said.span(said.worst)]


def _bad_sentences(document: Document, said: Judged) -> list[Span]:
    """The sentence of the passage with the highest evidence a token and those that come near it; neighbours as one.

    No headline is among them, which leaves words out by custom.
    """
    judged = list(_sentences(document, said))
    if not judged:
        return [Span(said.passage.start, said.passage.end)]
    highest = max(evidence for _, _, evidence in judged)
    least = min(highest, max(ALIKE * highest, LEAST_EVIDENCE))
    found: list[Span] = []
    last = -1
    for (start, end), number, evidence in judged:
        if evidence >= least:
            start = found.pop().start if found and number == last + 1 else start
            found.append(Span(start, end))
            last = number
    return found


def _sentences(document: Document, said: Judged) -> Iterator[tuple[Span, int, float]]:
    """The sentences of a passage that are long enough to be judged: where, the number, the evidence a token."""
    body = body_start(document)
    starts = said.passage.start + said.starts
    begin = bisect_right(document.sentences, said.passage.start, key=attrgetter("end"))
    after = bisect_left(document.sentences, said.passage.end, key=attrgetter("start"))
    for number in range(begin, after):
        sentence = document.sentences[number]
        first, last = np.searchsorted(
            starts, [max(sentence.start, said.passage.start), min(sentence.end, said.passage.end)]
        )
        if sentence.start >= body and last - first >= LEAST_TOKENS:
            (start, _), (_, end) = said.spans((int(first), int(last) - 1))
            yield Span(start, end), number, float(said.evidence[first:last].mean())
