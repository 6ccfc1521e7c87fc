"""CN319: the headline counts the dead, the hurt or the jobs lost otherwise than the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Related, Span
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.events import OTHER_EVENT, sentence_at
from sourcequal.scorers.contradictions.tolls import FATES, MOVED, VAGUE, alike, headline_of, tolls

HEAD_JOBS = pattern(rf"\b(?P<jobs>{WHOLE})(?: \w+){{0,2}} jobs\b", re.IGNORECASE)  # Fourteen jobs to go
JOBS = pattern(
    rf"(?P<count>{WHOLE})(?: \w+){{0,2}} (?:will|would|could|may|are (?:set |about |due )?to|have|had) (?:lose"
    rf"|lost) their jobs\b"
    rf"|(?P<jobs>{WHOLE})(?: \w+){{0,2}} jobs\b"
)
#: Words with which two counts of jobs can both be right.
REVISED = pattern(
    r"\b(?:rose|risen|initial\w*|first (?:said|put)|earlier|later|so far|another|others?|including|revised|instead of"
    r"|not"
    r"|added|also|total|half|per|each|every|(?:year|month|week|decade)s?)\b"
)
MOST_HEADLINE = 140  # characters of a first line that can be a headline


@rule(
    "CN319",
    severity="warning",
    words=(*(word for words, _ in FATES.values() for word in words), "jobs"),
    languages=("en",),
    confidence=0.75,
    source="a headline that kept the first count of an accident whose text has the last",
    bad=(
        "Avalanche kills ⟦four⟧ hikers above Arvika\n\nA slab of snow came down at noon. ⟨Six hikers died⟩, the "
        "mountain rescue said.",
        "Ferry fire: ⟦nine⟧ passengers injured\n\nThe boiler burst near the quay. ⟨Three passengers were injured⟩ and "
        "went home in the evening.",
        "Tram crash leaves ⟦eleven⟧ dead\n\nThe brakes failed on the hill. A bell rang at noon. All ⟨nine victims⟩ "
        "lived in one street.",
        "⟦Fourteen⟧ jobs to go as café chain shuts\n\nThe last branches close on Sunday. ⟨Nineteen people will lose "
        "their jobs⟩, the owners wrote.",
    ),
    good=(
        "Avalanche kills four hikers above Arvika\n\nA slab of snow came down at noon. At least two hikers died.",
        "Avalanche kills four hikers above Arvika\n\nThree hikers died under the snow. One hiker died in hospital.",
        "Ferry fire: nine passengers injured\n\nThe boiler burst. In 1987 three passengers were injured on the ferry.",
        "Fourteen jobs to go as café chain shuts\n\nNineteen people have lost their jobs in the town so far.",
        "Avalanche kills four hikers above Arvika\n\nThe toll rose on Friday. Six hikers died, the rescue said.",
    ),
)
def headline_count_and_text(document: Document) -> Iterator[Match]:
    """The headline counts the dead, the hurt or the jobs lost otherwise than the text.

    The text gives one count, and it is not the headline's. The rule is silent where either count is vague, where the
    text gives several that may be parts of the whole, and where it speaks of a toll, a revision or another time.
    """
    head = headline_of(document)
    if not head.end or head.end - head.start > MOST_HEADLINE or head.end == len(document.text):
        return
    yield from _jobs(document, head)
    headline = document.folded[head.start : head.end]
    for fate in [fate for fate, (words, _) in FATES.items() if any(word in headline for word in words)]:
        told = tolls(document, fate, plain=False)
        claimed = next((toll for toll in told if toll.span.end <= head.end), None)
        if claimed is None or MOVED.search(document.folded, head.end):
            continue
        counts = {toll.number for toll in told if toll.span.start >= head.end}
        plain = next((toll for toll in tolls(document, fate) if toll.span.start >= head.end), None)
        if plain is None or counts != {plain.number} or claimed.number == plain.number:
            continue
        before = document.folded[head.start : claimed.match.start("n")]
        if not VAGUE.search(before) and alike(claimed, plain):
            yield _clash(document, Span(*claimed.match.span("n")), plain.span)


def _jobs(document: Document, head: Span) -> Iterator[Match]:
    """The same for jobs, which may be counted as the people who lose them."""
    headline = HEAD_JOBS.search(document.folded, head.start, head.end)
    if headline is None or VAGUE.search(document.folded[head.start : headline.start()]):
        return
    told = [match for match in JOBS.finditer(document.folded) if match.start() >= head.end]
    if any(_vague(document, match) for match in told):
        return
    counts = {whole(match["count"] or match["jobs"]) for match in told}
    claimed = whole(headline["jobs"])
    if len(counts) == 1 and None not in counts and claimed not in counts:
        yield _clash(document, Span(*headline.span("jobs")), Span(*told[0].span()))


def _vague(document: Document, match: re.Match[str]) -> bool:
    sentence = sentence_at(document, match.start())
    before = document.folded[max(0, match.start() - 24) : match.start()]
    return bool(VAGUE.search(before) or REVISED.search(sentence) or OTHER_EVENT.search(sentence))


def _clash(document: Document, place: Span, there: Span) -> Match:
    message = f"the headline says “{document.text[slice(*place)]}”, the text “{document.text[slice(*there)]}”"
    return Match(*place, message=message, related=(Related(*there, "the other count"),))
