"""CN346: one sale at two prices."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.amounts import amounts_in
from sourcequal.scorers.contradictions.events import around, at_hand, clash

_SUM = (
    r"(?P<sum>[$€£¥]?\d[\d.,]* ?(?:million|billion|m|bn|thousand)?(?: (?:euros?|pounds|dollars|francs|crowns"
    r"|kronor|zloty))?)"
)
SOLD = pattern(
    rf"\b(?P<thing>[a-z]{{3,}}) (?:was|were|has been|had been) (?:sold|bought|acquired|auctioned)(?: "
    rf"[^.,;\d]{{1,40}})? for {_SUM}(?=[ .,;])"
)
PAID = pattern(rf"\bpaid {_SUM} for (?:the|his|her|its) (?P<thing>[a-z]{{3,}})\b")
#: Words of a part, of another sale or of a sum that grew.
OTHER_SUM = pattern(
    r"\b(?:more than|at least|about|around|nearly|almost|up to|over|half|first|second|each|per|plus|share|stake"
    r"|then|again|bid|offer\w*)\b"
)
ROUNDING = 0.1  # of the price


@rule(
    "CN346",
    severity="warning",
    words=(" for ",),
    other_words=("paid ",),
    languages=("en",),
    confidence=0.7,
    source="reports of sales put together from two sources",
    bad=(
        "The ⟨farm was sold for 1.4 million euros⟩ in spring to a dentist.\n\nThe dentist ⟦paid 2.1 million euros for "
        "the farm⟧ and keeps goats.",
        "A ⟨violin was bought by a bank for $300,000⟩ on Friday. The bank ⟦paid $410,000 for the violin⟧, and lends it "
        "out.",
    ),
    good=(
        "The farm was sold for 1.4 million euros. The dentist paid 2.1 million euros for the forest.",
        "The farm was sold for 1.4 million euros. Ten years ago its owner had paid 900,000 euros for the farm.",
        "The farm was sold for 1.4 million euros. The dentist paid about 1.5 million euros for the farm.",
    ),
)
def two_prices(document: Document) -> Iterator[Match]:
    """One sale has two prices.

    A thing is sold for one sum, and another is paid for it. Other sales of the thing, vague and rounded sums are left
    alone.
    """
    for paid in PAID.finditer(document.text):
        sales = [match for match in SOLD.finditer(document.text) if match["thing"] == paid["thing"]]
        if len(sales) == 1 and _differ(sales[0], paid) and all(_plain(document, match) for match in (sales[0], paid)):
            yield clash(document, paid.span(), sales[0].span(), "the other price")
            return


def _plain(document: Document, match: re.Match[str]) -> bool:
    return at_hand(document, match) and not OTHER_SUM.search(around(document, match) + match[0])


def _differ(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two sums in one currency are further apart than rounding makes them."""
    first, second = (amounts_in(match["sum"], 0, len(match["sum"])) for match in (one, other))
    if not first or not second or first[0].kind != second[0].kind:
        return False
    values = first[0].value, second[0].value
    return abs(values[0] - values[1]) > ROUNDING * max(values)
