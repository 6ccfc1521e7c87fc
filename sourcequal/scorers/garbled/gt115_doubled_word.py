"""GT115: the same word twice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from operator import eq

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.garbled.plainwords import plain_words

TWICE = pattern(r"\b([a-z]+) \1\b(?!['’-])")
JOINTS = "'’-_"
MEANT = frozenset(  # pairs that English writes, and words that speakers and headlines repeat on purpose
    "that had is very no bye ha so many blah knock hear boo tut hush there go never really long now "
    "please again more her "
    "do who it you win day face side back boom bang la na da ya cha tsk mm aye far too much big still yes".split()
)
MEANT_CONFIDENCE = 0.3  # under the threshold: a candidate for the passage model, not shown


@rule(
    "GT115",
    severity="info",
    languages=("en",),
    confidence=0.85,
    source="proof readers' commonest slip; text joined from overlapping pieces",
    bad=("It was ⟦of of⟧ no use, they said.", "He walked into ⟦the the⟧ hall."),
    good=(
        "He knew that that was so, and had had enough; it was very very late.",
        "Duran Duran flew to Baden Baden and Walla Walla.",
    ),
)
def doubled_word(document: Document) -> Iterator[Match]:
    """Word written twice in a row.

    Two pieces of text were joined, or a word was typed again. Alone it is a slip, so it never lowers the grade.
    """
    words = plain_words(document.folded).split()
    if True not in map(eq, words, islice(words, 1, None)):
        return
    for match in TWICE.finditer(document.text):
        if (len(match[1]) > 1 or match[1] == "a") and document.text[match.start() - 1] not in JOINTS:
            yield Match(*match.span(), confidence=MEANT_CONFIDENCE if match[1] in MEANT else None)
