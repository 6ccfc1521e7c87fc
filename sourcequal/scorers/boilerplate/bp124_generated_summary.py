"""Summary bullets that a machine put under the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document, Line
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import filled_lines, stripped

BULLET = pattern(r"[ \t]*[-•*·▪–—][ \t]+\S")
LISTED = pattern(r" [–—-] |: ")  # a term, then what it means: an item of the author's list
LISTED_CHARS = 60
WORD = pattern(r"[^\W\d_]{4,}")
BULLETS = range(1, 7)  # a longer list is the author's
LEAST_WORDS = 14  # long words and short: a summary bullet is a whole sentence, a list item seldom
RESTATED = 0.6  # share of a bullet's longer words that the article has already used
BODY_LINES = 4  # of running text that a summary can be of


@rule(
    "BP124",
    severity="error",
    confidence=0.8,
    source="Articles reworded by language models, with key points appended for search engines",
    bad=(
        "The council of the harbour town rejected the plan for a new bridge on Monday, after residents had "
        "protested for weeks.\n"
        "Opponents said the bridge would bring heavy traffic into the narrow streets around the old market.\n"
        "The mayor called the decision of the council a setback for trade, and promised to present another plan.\n"
        "Engineers had warned that the present bridge, built in haste after the flood, needs costly repairs.\n"
        "⟦- The council rejected the plan for a new bridge after residents protested for weeks against heavy "
        "traffic in the streets.⟧\n"
        "⟦- Despite the decision, the mayor promised to present another plan, while engineers warned that the "
        "bridge needs repairs.⟧",
        "The lake has lost a third of its water since the summer, according to a survey by the ministry.\n"
        "Farmers along the shore have dug wells, and the ministry has asked them to stop digging before the autumn.\n"
        "Fishermen say their catch has fallen by half, and many boats lie on dry ground near the shore.\n"
        "The ministry plans to open the sluices of the upper river, which would raise the lake by a metre.\n"
        "⟦• The ministry plans to open the sluices of the upper river to raise the lake, which has lost a third of "
        "its water since summer.⟧",
    ),
    good=(
        "The council named its demands on Monday:\n- a new bridge over the river that would carry both trams and "
        "bicycles as well as cars\n"
        "- a park on the site of the old market, with trees, benches and a fountain for the children of the quarter",
        "- Milk\n- Bread\n- Two eggs",
    ),
)
def generated_summary(document: Document) -> Iterator[Span]:
    """Summary bullets appended by a machine.

    They stand after the end, without a heading or a colon before them, and repeat in full sentences what the article
    has said: key points that a program wrote for search engines.
    """
    lines = filled_lines(document)
    split = len(lines)
    while split and BULLET.match(document.folded, lines[split - 1].start, lines[split - 1].end):
        split -= 1
    body, bullets = lines[:split], lines[split:]
    if len(bullets) not in BULLETS or not _is_article(body):
        return
    said = set(_words(document, Span(body[0].start, body[-1].end)))
    if all(_restates(document, line, said) for line in bullets):
        yield from (stripped(line) for line in bullets)


def _is_article(body: Sequence[Line]) -> bool:
    """Whether running text stands before the bullets, and does not announce them."""
    prose = sum(len(line.text.split()) >= LEAST_WORDS for line in body)
    return (
        prose >= BODY_LINES and not body[-1].text.rstrip().endswith(":") and len(body[-1].text.split()) >= LEAST_WORDS
    )


def _restates(document: Document, line: Line, said: set[str]) -> bool:
    words = _words(document, Span(line.start, line.end))
    complete = line.text.rstrip().endswith((".", "!", "?", "…")) and len(line.text.split()) >= LEAST_WORDS
    listed = LISTED.search(line.text[:LISTED_CHARS])
    return complete and not listed and sum(word in said for word in words) >= RESTATED * len(words)


def _words(document: Document, span: Span) -> list[str]:
    return [match.group() for match in WORD.finditer(document.folded, *span)]
