"""GT140: searches listed in the text for search engines to find."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.language import ENGLISH
from sourcequal.rule import pattern, rule

LISTED = pattern(
    r"(?:^|(?<=\n))[ \t]*(?:related(?: searches| search terms| keywords)?|search(?:es| terms)|people also search for"
    r"|popular searches) ?: ?([^\n.!?]+)(?=\n|$)"
)
FEWEST = 5  # searches in a list
LEAST_SHARE = 0.5  # of them that have a word in common: all are about the one thing that is sold


@rule(
    "GT140",
    severity="warning",
    words=("related", "searches", "search terms", "also search for"),
    confidence=0.88,
    source="keyword stuffing, as search engines' guidelines for site owners describe it",
    bad=(
        "Rain fell.\n\n⟦Related: garden shears near me, best garden shears, hedge shears, cheap shears, long shears⟧",
        "⟦Popular searches: boat hire, cheap boat hire, boat hire Ostrel, hire a boat, boat trips, fast boat⟧",
    ),
    good=(
        "Related: the harbour, the mill, the school, the church, the town hall",
        "Related: Boat hire firm fined\nBoat owner rescued\nSearches: three men were found, two men are still missing.",
    ),
)
def listed_searches(document: Document) -> Iterator[Span]:
    """List of searches about one thing.

    Half a dozen searches that people type, most of them with one word in common, stand in a row: they were put
    there for search engines and say nothing.
    """
    for line in LISTED.finditer(document.folded):
        searches = [search.split() for search in line[1].split(",")]
        often = Counter(word for search in searches for word in set(search) if word not in ENGLISH)
        if len(searches) >= FEWEST and max(often.values(), default=0) > LEAST_SHARE * len(searches):
            yield Span(line.start(), line.end())
