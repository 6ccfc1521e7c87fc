"""CN327: what rises in the headline falls by the same share in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.events import OTHER_EVENT, clash, sentence_at
from sourcequal.scorers.contradictions.moves import DOWN, UP

MOVE = pattern(
    rf"\b(?P<thing>[a-z]{{4,}})(?: (?:have|has|had|is|are|was|were))?(?: \w+ly)? (?:(?P<up>{UP})|(?P<down>{DOWN})) "
    r"(?:by )?(?:\w+ly |nearly |about |around |some |almost |over |more than )?(?P<share>\d{1,3}(?:[.,]\d+)?) ?(?:%"
    r"|per ?cent\b|percent\b)"
)
#: Words that say of what time a move is, class by class; two moves of two times are no contradiction.
TIMES = (
    pattern(r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|morning|afternoon|overnight)\b"),
    pattern(
        r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:first|second"
        r"|third"
        r"|fourth|last|next) (?:quarter|half|month|week))\b"
    ),
    pattern(r"\b(?:19|20)\d\d\b"),
)


@rule(
    "CN327",
    severity="warning",
    words=("%", "percent", "per cent"),
    languages=("en",),
    confidence=0.8,
    source="headline against text: the verb was turned, the figure stayed",
    bad=(
        "Copper trader's ⟨revenue jumps 22%⟩\n\nThe house reported its results on Thursday. ⟦Revenue fell 22%⟧ to "
        "$318 million.",
        "The price of bread: ⟨prices rose by 4.5 percent⟩, the office said.\n\nShops are empty. ⟦Prices have dropped "
        "4.5 percent⟧, says the baker.",
    ),
    good=(
        "Revenue jumps 22%\n\nRevenue rose 22% to $318 million.",
        "Shares rose 5% on Monday. Shares fell 5% on Tuesday.",
        "Exports rose 12%. Imports fell 12%.",
        "Prices rose 4 percent. Prices would have dropped 4 percent without the tax.",
        "A quarter of two halves\n\nSales rose 10 percent at its bakeries. But sales fell 10 percent at its cafés.",
    ),
)
def rise_and_fall(document: Document) -> Iterator[Match]:
    """One figure rises and falls by the same share.

    What the headline says rises falls by the same percentage in the text, or the reverse. Moves of two times are left
    alone, and within the text so is everything: there two of a kind are two firms, shops or shares.
    """
    title = document.title_line
    if title is None:
        return
    told = {(match["thing"], match["share"]): match for match in MOVE.finditer(document.folded, title.start, title.end)}
    for match in MOVE.finditer(document.folded, title.end) if told else ():
        known = told.get((match["thing"], match["share"]))
        if known is None or bool(known["up"]) == bool(match["up"]) or _two_times(document, known, match):
            continue
        yield clash(document, match.span(), known.span(), "the other way")


def _two_times(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether the sentences speak of two times, or one of another event."""
    said = [sentence_at(document, match.start()) for match in (one, other)]
    if any(OTHER_EVENT.search(sentence) for sentence in said):
        return True
    times = [[set(words.findall(sentence)) for words in TIMES] for sentence in said]
    return any(here and there and here != there for here, there in zip(*times, strict=True))
