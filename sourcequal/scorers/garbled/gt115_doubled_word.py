"""GT115: the same word twice."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.garbled.batch_text import with_doubled_word

TWICE = pattern(r"\b([a-z]+) \1\b(?!['’-])")
LOOK_CHARS = 12  # of a word to either side of a pair
JOINTS = "'’-_"
MEANT = frozenset(  # pairs that English writes, and words that speakers and headlines repeat on purpose
    "that had is very no bye ha so many blah knock hear boo tut hush there go never really long now "
    "please again more her "
    "do who it you win day face side back boom bang la na da ya cha tsk mm aye far too much big still yes".split()
)
NEVER = pattern(
    r"\b(?:that that (?:the|an?|it|he|she|they|we|i|you|there|these|those|his|her|its|our|their)"
    r"|(?:it|he|she|this|which|who|there) (is|was) \1|(is|was) \2 (?:to|being|not|an?|the|in|on|expected|said))\b"
)
THE_THING = pattern(r"\b(?:what|all|thing|point|problem|question|reason|truth|fact|issue|idea)\b[^.!?]{0,60}$")
MEANT_CONFIDENCE = 0.3  # under the threshold: a candidate for the passage model, not shown


@rule(
    "GT115",
    severity="info",
    when=with_doubled_word,
    languages=("en",),
    confidence=0.85,
    source="proof readers' commonest slip; text joined from overlapping pieces",
    bad=(
        "It was ⟦of of⟧ no use, they said.",
        "He walked into ⟦the the⟧ hall, which ⟦is is⟧ old, and heard ⟦that that⟧ the mill was shut.",
    ),
    good=(
        "He knew that that was so, and had had enough; it was very very late. What it is is a mill.",
        "Duran Duran flew to Baden Baden and Walla Walla.",
    ),
)
def doubled_word(document: Document) -> Iterator[Match]:
    """Word written twice in a row.

    Two pieces of text were joined, or a word was typed again. Alone it is a slip, so it never lowers the grade.
    """
    for match in TWICE.finditer(document.text):
        if (len(match[1]) > 1 or match[1] == "a") and document.text[match.start() - 1] not in JOINTS:
            meant = match[1] in MEANT and not _never_meant(document, match.start(), match.end())
            yield Match(*match.span(), confidence=MEANT_CONFIDENCE if meant else None)


def _never_meant(document: Document, start: int, end: int) -> bool:
    """Whether a pair that English may write cannot be meant here: "that that the mill", "which is is old"."""
    folded = document.folded
    around = any(
        match.start() <= start and end <= match.end()
        for match in NEVER.finditer(folded, max(0, start - LOOK_CHARS), end + LOOK_CHARS)
    )
    return around and not THE_THING.search(folded, max(0, start - 80), start)
