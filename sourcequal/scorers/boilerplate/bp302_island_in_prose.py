"""A short line beside nothing but paragraphs, learned and reasoned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document, Line
from sourcequal.finding import Finding
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.boilerplate.phrases import body_lines, is_prose
from sourcequal.scorers.boilerplate.stories import RESERVOIR

LEARNED = "BP201"  # the rule whose candidates these are
LEAST_PROSE = 5  # paragraphs of the article
PROSE_SHARE = 0.88  # of its characters that stand in them
MOST_INSIDE = 2  # short lines between two paragraphs; an article with more has headings, lists or verse
LIKELY = 0.5  # by the line model, of a line below the text or inside it
LIKELY_ABOVE = 0.75  # of one above the text, where titles, places and days stand
LINE_CHARS = 130
LINE_WORDS = range(3, 21)
OWN = pattern(  # the author's: a speaker's last words, what happened, a byline, a place in a book, a place and a day
    r"\b(?:i|my|me|ich|je|yo|was|were|had|said|says|told)\b|^(?:by|von|par|por|di|from|with|issued|delivered) "
    r"|\b\d+:\d+$|^\W*(?:https?://|www\.)|^[\w .'’-]{2,40}, [\w .'’-]{2,40}$"
)
SMALL = pattern(
    r"(?<![\w@#])[^\W\d_A-ZÀ-Þ][^\W\d_]{3,}"
)  # a longer word without a capital; a name and an office have none


@rule(
    "BP302",
    severity="error",
    confidence=0.85,
    source="Pomikálek: Removing boilerplate and duplicate content from web corpora, 2011: short blocks by context",
    bad=(
        "The mill stands still\n" + RESERVOIR + "⟦Brew with us on the first Friday⟧",
        "The mill stands still\n"
        + RESERVOIR.replace("Engineers", "⟦Tap the heron to hear this read aloud⟧\nEngineers"),
    ),
    good=(
        "The mill stands still\n" + RESERVOIR,
        "The mill stands still\n" + RESERVOIR.replace("Engineers", "A wider sill\nEngineers"),
        "Brew with us on the first Friday\nTap the heron\nHear it read aloud",
    ),
)
def island_in_prose(document: Document, findings: Sequence[Finding]) -> Iterator[Match]:
    """Short line beside nothing but paragraphs.

    An article that is all running text has no lists and no verse in which a short line could be its own. What the line
    model holds for furniture there, more likely than not, is furniture: a button, a strip, a prompt in words that no
    rule knows.
    """
    likely = {each.start: each for each in findings if each.code == LEARNED and not each.shown}
    if not likely or not _is_running(document):
        return
    first, _ = body_lines(document)
    known = {document.position(each.start)[0] for each in findings if each.dimension == "boilerplate" and each.shown}
    for line in document.filled_lines:
        each = likely.get(line.start + len(line.text) - len(line.text.lstrip()))
        least = LIKELY if line.number > first else LIKELY_ABOVE
        if each and each.confidence >= least and line.number not in known and _is_short(document, line):
            yield Match(each.start, each.end, max(each.confidence, LIKELY_ABOVE))


def _is_running(document: Document) -> bool:
    """Whether a text is paragraphs, but for a few lines."""
    prose = [line for line in document.filled_lines if is_prose(line)]
    if len(prose) < LEAST_PROSE:
        return False
    inside = sum(prose[0].number < line.number < prose[-1].number for line in document.filled_lines)
    whole = sum(len(line.text) for line in document.filled_lines)
    return inside - len(prose) + 2 <= MOST_INSIDE and sum(len(line.text) for line in prose) >= PROSE_SHARE * whole


def _is_short(document: Document, line: Line) -> bool:
    title = document.title_line is not None and line.number == document.title_line.number
    sized = len(line.text) <= LINE_CHARS and len(line.text.split()) in LINE_WORDS
    folded = document.folded[line.start : line.end].strip()
    own = OWN.search(folded) or not SMALL.search(line.text)
    return sized and not title and not own and not document.in_quotation(line.start, line.end)
