"""CN345: more of them than there are."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.amounts import YEARS
from sourcequal.scorers.contradictions.counting import LOOSE, WHOLE, whole
from sourcequal.scorers.contradictions.vocabulary import MONTHS

PART = pattern(rf"(?:\b(?P<before>[a-z]+)\.? )?(?<![\w.,:/$£€¥–-])(?P<part>{WHOLE})(?: out)?\Z")
TOTAL = pattern(
    rf" of (?:the|its|their|his|her|our|these|those) (?P<whole>{LOOSE}) "
    r"(?!(?:hundred|thousand|million|billion|per ?cent)\b)[a-z]{3,}"
)
REACH_CHARS = 40  # before “of”, in which the part and the word before it stand
#: Words after which a number is no count but the name of one thing.
NUMBERED = frozenset("no number chapter page article section paragraph part day week round game act rule item".split())
LEAST_WHOLE = 3  # fewer are “the one” and “the two”, of which there is talk before


@rule(
    "CN345",
    severity="warning",
    words=(" of ",),
    languages=("en",),
    confidence=0.8,
    source="reports in which one count was edited and not the other",
    bad=(
        "Votes are counted: ⟦19 of the 15 councillors⟧ were for the bridge.",
        "The clinic said ⟦twelve of its nine nurses⟧ had left since spring.",
        "Rescuers found ⟦40 out of the 36 miners⟧ alive.",
    ),
    good=(
        "Votes are counted: 11 of the 15 councillors were for the bridge.",
        "He was found guilty in 1999 of the three murders. On May 20 of the nine sites two were open.",
        "About 450,000 of the five million people live there; 20 of the two dozen stayed.",
        "It won nine of 12 games. Chapter 9 of the four books is short; 90 of the two are left.",
    ),
)
def part_above_whole(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """More of a thing are counted than the same phrase says there are.

    “Nineteen of the fifteen” cannot be. Years and days before “of” are left alone, and so are scales that follow.
    """
    for place in places:
        total = TOTAL.match(document.folded, place)
        every = whole(total["whole"]) if total else None
        part = PART.search(document.folded[max(0, place - REACH_CHARS) : place]) if every else None
        if not total or not part or part["before"] in NUMBERED or part["before"] in MONTHS:
            continue
        some = whole(part["part"])
        if some and every and LEAST_WHOLE <= every < some and some not in YEARS:
            start = place - len(part[0]) + part.start("part") - part.start()
            message = f"“{document.text[start : total.end()]}”: {some} cannot be among {every}"
            yield Match(start, total.end(), message=message)
