"""CN327: what rises in the headline falls by the same share in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.counts import stems
from sourcequal.scorers.contradictions.events import OTHER_EVENT, apart, clash, is_longer, sentence_at
from sourcequal.scorers.contradictions.moves import DOWN, LESS, MORE, UP

MOVE = pattern(
    rf"\b(?P<thing>[a-z]{{4,}})(?: (?:have|has|had|is|are|was|were))?(?: \w+ly)? (?:(?P<up>{UP})|(?P<down>{DOWN})) "
    r"(?:by )?(?:\w+ly |nearly |about |around |some |almost |over |more than )?(?P<share>\d{1,3}(?:[.,]\d+)?) ?(?:%"
    r"|per ?cent\b|percent\b)"
)
_SHARE = rf"(?P<share>\d{{1,3}}\.\d+|{WHOLE}) ?(?:%|per ?cent\b|percent\b)"
#: The four percent fall in prices: a move that has been told.
NAMED = pattern(
    rf"\b(?:the|this|that|its|their) {_SHARE} (?:(?P<up>{MORE})|(?P<down>{LESS})) in (?P<of>[^.,;:\n]{{3,50}})"
)
#: Prices paid to farmers rose by four percent.
TOLD = pattern(rf"\b(?:(?P<up>{UP}) |(?P<down>{DOWN}) )(?:by )?{_SHARE}")
BEFORE_CHARS = 70  # before the verb of a move, in which stands what moved
MOST_SENTENCES = 40
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
        "Milk ⟨rose by four percent⟩ in May, the dairy said.\n\nThe cows ate. ⟦The four percent fall⟧ in milk prices "
        "was owed to the grass, it added.",
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
    alone, and within the text so is nearly everything, since there two of a kind are two firms, shops or shares: only
    “the four percent fall in prices” means the move that the article has told, and it told a rise.
    """
    if named := next(_named(document), None):
        yield named
        return
    title = document.title_line
    if title is None:
        return
    told = {(match["thing"], match["share"]): match for match in MOVE.finditer(document.folded, title.start, title.end)}
    for match in MOVE.finditer(document.folded, title.end) if told else ():
        known = told.get((match["thing"], match["share"]))
        if known is None or bool(known["up"]) == bool(match["up"]) or _two_times(document, known, match):
            continue
        yield clash(document, match.span(), known.span(), "the other way")


def _named(document: Document) -> Iterator[Match]:
    """A move named with its share, where the article tells of one of the same share and things the other way only."""
    named = list(NAMED.finditer(document.folded))
    if not named or is_longer(document, MOST_SENTENCES):
        return
    told = list(TOLD.finditer(document.folded))
    for move in named:
        same = [one for one in told if _value(one) == _value(move)]
        alike = [one for one in same if stems(move["of"]) & stems(_before(document, one))]
        if len(same) != 1 or not alike or bool(alike[0]["up"]) == bool(move["up"]):
            continue
        if apart(move, alike[0]) and not _two_times(document, alike[0], move):
            first, second = sorted((alike[0].span(), (move.start(), move.start("of") - len(" in "))))
            yield clash(document, second, first, "the other way")


def _value(move: re.Match[str]) -> str:
    """The share of a move as it is compared: in digits, or as a whole number."""
    number = whole(move["share"])
    return move["share"] if number is None else str(number)


def _before(document: Document, move: re.Match[str]) -> str:
    """What stands in front of the verb of a move."""
    start, _ = document.sentence_from(move.start()) or move.span()
    return document.folded[max(start, move.start() - BEFORE_CHARS) : move.start()]


def _two_times(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether the sentences speak of two times, or one of another event."""
    said = [sentence_at(document, match.start()) for match in (one, other)]
    if any(OTHER_EVENT.search(sentence) for sentence in said):
        return True
    times = [[set(words.findall(sentence)) for words in TIMES] for sentence in said]
    return any(here and there and here != there for here, there in zip(*times, strict=True))
