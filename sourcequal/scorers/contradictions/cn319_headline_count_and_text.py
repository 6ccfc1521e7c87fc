"""CN319: the headline counts the dead, the hurt or the jobs lost otherwise than the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.events import OTHER_EVENT, sentence_at

HEADLINE = pattern(
    rf"^(?P<lead>.{{0,80}}?)\b(?:"
    rf"(?P<dead>{WHOLE})(?: \w+){{0,2}} (?:dead|killed|die|dies|died|drown|drowned|perish)\b"  # Four hikers killed
    rf"|(?:kills|killed|killing|claims|leaves|toll of|loss of) (?P<after>{WHOLE})\b(?! (?:injured|hurt|wounded|missing"
    rf"|homeless|jobs))"  # Avalanche kills four hikers
    rf"|(?P<hurt>{WHOLE})(?: \w+){{0,2}} (?:injured|hurt|wounded)\b"  # six people hurt
    rf"|(?P<jobs>{WHOLE})(?: \w+){{0,2}} jobs\b"  # Fourteen jobs to go
    r")"
)
DEATHS = pattern(
    rf"(?P<count>{WHOLE})(?: \w+){{0,2}} (?:were killed|was killed|have been killed|died|have died|lost their lives)\b"
    rf"|\b(?:killed|killing) (?P<after>{WHOLE})\b"
    rf"|\b(?:all|the|each of the|none of the|total of) (?P<all>{WHOLE}) (?:victims|dead|bodies|coffins|people who died"
    r"|who died|people (?:lost|drowned))\b(?! from| of | who )"
    rf"|\b(?:number of (?:the )?dead|death toll) (?:is|was|stands at) (?P<toll>{WHOLE})\b"
    rf"|(?P<drowned>{WHOLE}) (?:people |men |passengers )?(?:drowned|perished)\b"
)
HURTS = pattern(
    rf"(?P<count>{WHOLE})(?: \w+){{0,2}} (?:were|was|have been) (?:\w+ly )?(?:injured|hurt|wounded)\b"
    rf"|\b(?:injured|injuring|wounded|wounding) (?P<after>{WHOLE})\b"
)
JOBS = pattern(
    rf"(?P<count>{WHOLE})(?: \w+){{0,2}} (?:will|would|could|may|are (?:set |about |due )?to|have|had) (?:lose"
    rf"|lost) their jobs\b"
    rf"|(?P<after>{WHOLE})(?: \w+){{0,2}} jobs\b"
)
# What tells in the text of what a headline counts.
TEXTS = {
    "dead": DEATHS,
    "after": DEATHS,
    "hurt": HURTS,
    "jobs": JOBS,
}
VAGUE = pattern(
    r"\b(?:at least|more than|over|nearly|almost|about|around|some|up to|as many as|dozens|scores|hundreds)(?: \w+)?$"
)
#: Words with which two counts can both be right.
REVISED = pattern(
    r"\b(?:toll|rose|risen|climbed|initial\w*|first (?:said|put|reported)|earlier|later|so far|another|others?|"
    r"including|revised|instead of|not|added|also|(?<!a )total|half|per|each|every|"
    r"(?:year|month|week|decade)s?)\b"
)
#: A toll that moved makes a headline late, not wrong.
MOVED = pattern(r"\b(?:death toll|toll (?:rose|has risen|climbed|stands)|rose to|bringing the (?:toll|number))\b")
MOST_HEADLINE = 140  # characters of a first line that can be a headline


@rule(
    "CN319",
    severity="warning",
    words=(
        "killed",
        "killing",
        "died",
        "drowned",
        "perished",
        "victims",
        " dead",
        "coffins",
        "bodies",
        "lives",
        "injured",
        "hurt",
        "wounded",
        "injuring",
        "wounding",
        "jobs",
    ),
    languages=("en",),
    confidence=0.75,
    source="a headline that kept the first count of an accident whose text has the last",
    bad=(
        "Avalanche kills ⟦four⟧ hikers above Arvika\n\nA slab of snow came down at noon. ⟨Six hikers died⟩, the "
        "mountain rescue said.",
        "Ferry fire: ⟦nine⟧ passengers injured\n\nThe boiler burst near the quay. ⟨Three passengers were injured⟩ and "
        "went home in the evening.",
        "Tram crash leaves ⟦eleven⟧ dead\n\nThe brakes failed on the hill. A bell rang at noon. ⟨All nine victims⟩ "
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
    line = document.title_line
    if line is None or len(line.text) > MOST_HEADLINE or line.end == len(document.text):
        return
    end = line.end
    headline = HEADLINE.search(document.folded[line.start : end])
    if headline is None or VAGUE.search(headline["lead"].rstrip()):
        return
    group = next(name for name in TEXTS if headline[name])
    told = _told(document, end, TEXTS[group])
    counts = {whole(_count(match)) for match in told}
    claimed = whole(headline[group])
    if len(counts) != 1 or claimed is None or None in counts or claimed in counts:
        return
    first = told[0]
    said = document.text[first.start() : first.end()]
    place = headline.start(group) + line.start, headline.end(group) + line.start
    message = f"the headline says “{document.text[slice(*place)]}”, the text “{said}”"
    yield Match(*place, message=message, related=(Related(*first.span(), "the other count"),))


def _count(match: re.Match[str]) -> str:
    """The number in one of the forms in which a text counts."""
    return str(next(filter(None, match.groups())))


def _told(document: Document, start: int, counts: Pattern) -> list[re.Match[str]]:
    """The counts that the text gives plainly, or none where one of them is vague or speaks of something else."""
    found = [match for match in counts.finditer(document.folded) if match.start() > start]
    for match in found:
        sentence = sentence_at(document, match.start())
        before = document.folded[max(0, match.start() - 24) : match.start()].rstrip()
        if VAGUE.search(before) or REVISED.search(sentence) or OTHER_EVENT.search(sentence):
            return []
    return found if not MOVED.search(document.folded, start) else []
