"""Sums of money as an article tells them: how much, and what the words of the clause say that it is for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern
from sourcequal.scorers.contradictions.amounts import Amount
from sourcequal.scorers.contradictions.counts import stems

#: What sums are of, by the words of their clause.
PURPOSES = {
    name: pattern(rf"\b(?:{words})\b")
    for name, words in (
        ("fine", r"fine[ds]?|fining|penalt(?:y|ies)"),
        ("prize", r"prizes?|awards?|won|wins|jackpot|winnings"),
        ("price", r"b(?:uy|uys|ought|uyers?)|paid|pays?|sold|sells?|sale|costs?|costing|price[ds]?|purchas\w+|acquir\w+"
                  r"|fetch\w*|went for|dearest|cheapest|expensive|spent|auction\w*|fee|for sale|worth|build"),
        ("ticket", r"tickets?|admission|entry|entrance|day pass|visitors pay"),
        ("wage", r"wages?|earn(?:s|ed)?|salar(?:y|ies)|paid|an hour|hourly"),
        ("grant", r"grants?|subsid(?:y|ies)|from the state|funding|gives?|given|gave|donat\w+|gifts?|bequest"
                  r"|legacy|left"),
        ("raised", r"rais(?:ed|es?|ing)|fundrais\w+|collect(?:ed|ion)"),
        ("loss", r"loss(?:es)?|lost|loses?|in the red"),
        ("stolen", r"stole|stolen|thie\w+|robbe\w+|got away with|made off with|haul|loot|embezzl\w+|took|taken"
                   r"|drained|theft"),
        ("rent", r"rents?|lease"),
        ("levy", r"levy|levies|tax|toll|surcharge|charge"),
        ("membership", r"membership|members pay|subscription|dues"),
        ("ransom", r"ransom|reward"),
        ("damage", r"damages?|compensation|payout|settlement|awarded"),
        ("loan", r"loans?|borrow\w*|lent|debts?|ow(?:es?|ed|ing)"),
        ("budget", r"budget"),
        ("profit", r"profits?"),
    )
}  # fmt: skip
#: A sum spoken of as the one at hand: the 65,000 euros, the £8,000 prize, her $17,000.
AT_HAND = pattern(r"\b(?:the|this|that|those|these|its|his|her|their) (?:[a-z]+ )?\Z")
#: Rates, which are compared with like rates only: 9 euros an hour, 5 cents a bottle.
RATE = pattern(r"(?:[ -][a-z]+)? (?:an?|per|each|every) (?P<per>[a-z]{3,})")
LEAD_CHARS = 20  # before a sum, in which it is spoken of as the one at hand
RATE_CHARS = 30  # behind it, in which it is a rate


class Told(NamedTuple):
    """A sum, whether it is one spoken of before, its rate, and its sentence."""

    amount: Amount
    at_hand: bool
    per: str
    sentence: Span
    text: str

    @property
    def purposes(self) -> frozenset[str]:
        """What the sum may be for, by the words of its sentence."""
        return frozenset(name for name, words in PURPOSES.items() if words.search(self.text))

    @property
    def words(self) -> frozenset[str]:
        """The words of its sentence."""
        return stems(re.sub(r"\b(?:million|billion|thousand|euros?|dollars?|pounds?)\b", " ", self.text))


def told(document: Document, amounts: list[Amount]) -> Iterator[Told]:
    """What each sum of an article is for."""
    for amount in amounts:
        sentence = document.sentence_from(amount.start)
        if not sentence or amount.end > sentence.end:
            continue
        text = document.folded[slice(*sentence)]
        before = document.folded[max(sentence.start, amount.start - LEAD_CHARS) : amount.start]
        rate = RATE.match(document.folded, amount.end, min(sentence.end, amount.end + RATE_CHARS))
        yield Told(
            amount,
            bool(AT_HAND.search(before)),
            rate["per"] if rate else "",
            sentence,
            text,
        )
