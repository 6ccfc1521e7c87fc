"""CN330: one firm buys another, and is bought by it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.events import around, at_hand, clash, matches_in, sentences_with
from sourcequal.scorers.contradictions.teams import words_of

NAME = r"(?:(?:[A-Z][\w’'&.-]*|of|and|&) ){0,3}[A-Z][\w’'&-]+"


def _party_as(role: str) -> str:
    """The pattern of a party: a name with what describes it (the brewer Hopfield), or “the” and a kind of firm."""
    described = rf"(?:[Tt]he |[Rr]ival |its |a )?(?:[a-z][\w-]+ ){{0,5}}(?P<{role}>{NAME})"
    return rf"(?:{described}|[Tt]he (?P<{role}_kind>[a-z]{{4,}}))"


_LEAD = (
    r"(?:, [^,.\n]{1,60},)? (?:(?:has|have|had|is|are|will|would|plans?|agreed|agrees|intends?|set|about|due|ready"
    r"|wants?|completed|"
    r"announced|signed|a|deal|to|the|reached|an|agreement|close|closed) ){0,6}"
)
_ACTIVE = (
    r"(?:buy|buys|bought|buying|acquires?|acquired|acquiring|purchases?|purchased|take over|takes over|took over"
    r"|taken over|absorbs?|absorbed|swallows?|swallowed|snaps? up|snapped up|paid [^.\n]{1,30} for|acquisition of"
    r"|takeover of|purchase of)"
)
_PASSIVE = (
    r"(?:has been|have been|was|is being|is|will be|is to be|to be) (?:bought|acquired|taken over|absorbed"
    r"|swallowed up|sold)"
)
ACTIVE = pattern(rf"\b{_party_as('buyer')}{_LEAD}{_ACTIVE} {_party_as('target')}")
PASSIVE = pattern(rf"\b{_party_as('target')} {_PASSIVE} (?:by|to) {_party_as('buyer')}")
NOMINAL = pattern(
    rf"\b(?P<buyer>{NAME})[’']s? (?P<buyer_kind>)?(?:takeover|acquisition|purchase) of {_party_as('target')}"
)
DEALS = tuple(
    "buy|bought|acqui|take over|takes over|took over|taken over|takeover of|purchase|absorb|swallow|snapped up|snaps up"
    "|paid |sold to".split("|")
)
#: Words of another bid, or of one that was turned round.
OTHER_BID = pattern(
    r"\b(?:counter\w*|own (?:bid|offer)|bid of its own|rival (?:bid|offer)|instead|reverse|stakes?|shares? (?:in|of)|"
    r"not|never|earlier|once (?:tried|wanted|owned)|back from|back)\b"
)


@rule(
    "CN330",
    severity="error",
    words=DEALS,
    languages=("en",),
    confidence=0.8,
    source="reports of takeovers in which buyer and target change places",
    bad=(
        "⟨The cooperative Alpenmilch Tirol has agreed to buy the privately held butter maker Sennerei Zirl⟩.\n\nThe "
        "price is 96 million. ⟦Once Sennerei Zirl has absorbed the cooperative⟧, it will be the largest dairy of the "
        "valley.",
        "⟨Lakeside Ales is to take over Hopfield Brewery⟩ for £14m.\n\n⟦When Hopfield has bought Lakeside⟧, the firm "
        "will run five pubs.",
        "⟨Banca Verdi has been sold to Credito Alpino⟩, and analysts had expected a deal.\n\n⟦Verdi paid 210 million "
        "euros for Credito Alpino⟧, half of it in shares.",
    ),
    good=(
        "Lakeside Ales is to take over Hopfield Brewery for £14m. Hopfield bought two pubs of Lakeside three years "
        "ago.",
        "Banca Verdi has made an offer for Credito Alpino. Alpino could buy Verdi in a bid of its own.",
        "Lakeside Ales is to take over Hopfield Brewery. Lakeside has bought Malt House, too.",
        "Hopfield bought Lakeside in 1998. Now Lakeside is to take over Hopfield.",
    ),
)
def buyer_and_target(document: Document) -> Iterator[Match]:
    """One firm buys another, and is bought by it.

    Two sentences name the same two parties to a deal and disagree on who buys whom. Firms are known again by a word of
    their names, or by the kind of firm that stood beside the name. Other bids and other times are left alone.
    """
    sentences = sentences_with(document, DEALS)
    deals = [deal for deal in _deals(document, sentences) if _plain(document, deal.match)] if len(sentences) > 1 else []
    for one, other in combinations(sorted(deals, key=lambda deal: deal.match.start()), 2):
        swapped = _alike(document.text, one.buyer, other.target) and _alike(document.text, one.target, other.buyer)
        same = _alike(document.text, one.buyer, other.buyer) or _alike(document.text, one.target, other.target)
        if swapped and not same and other.match.start() >= one.match.end():
            yield clash(document, other.match.span(), one.match.span(), "the other deal")
            return


class Deal(NamedTuple):
    """Who buys whom, with the place of the statement."""

    buyer: str
    target: str
    match: re.Match[str]


def _deals(document: Document, sentences: list[Span]) -> Iterator[Deal]:
    for form in (ACTIVE, PASSIVE, NOMINAL):
        for match in matches_in(document, form, sentences):
            yield Deal(_party(match, "buyer"), _party(match, "target"), match)


def _party(match: re.Match[str], role: str) -> str:
    return str(match[role] or match[f"{role}_kind"] or "")


def _plain(document: Document, match: re.Match[str]) -> bool:
    return at_hand(document, match) and not OTHER_BID.search(around(document, match))


def _alike(text: str, one: str, other: str) -> bool:
    """Whether two parties are one: they share a word of their names, or one is the kind of firm the other is."""
    if one[:1].islower() == other[:1].islower():
        return bool(words_of(one) & words_of(other))
    kind, name = (one, other) if one[:1].islower() else (other, one)
    first = re.escape(name.split()[0])
    return bool(
        re.search(
            rf"\b{re.escape(kind)} {first}\b|\b{first}\b[^.\n]{{0,30}}, an? [a-z ]{{0,40}}\b{re.escape(kind)}\b", text
        )
    )
