"""GT130: contractions without their apostrophe."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule

LOST = pattern(  # only forms that are no other word: "wont", "cant", "its", "were" and "well" are
    r"(?<![\w'’#@./-])(?:(?:do|does|did|is|was|were|are|could|would|should|have|has|had)nt"
    r"|(?:they|you)re|(?:they|you|we)ve|(?:that|what|there)s)(?![\w'’/-]|\.\w)"
)
LETTERS_BEHIND = {"t": 1, "e": 2, "s": 1}  # the apostrophe, by the word's last letter


@rule(
    "GT130",
    severity="info",
    words=(
        *("dont", "doesnt", "didnt", "isnt", "wasnt", "werent", "arent", "couldnt", "wouldnt", "shouldnt", "havent"),
        *("hasnt", "hadnt", "theyre", "youre", "theyve", "youve", "weve", "thats", "whats", "theres"),
    ),
    languages=("en",),
    confidence=0.8,
    source="conversions that drop what a smaller character set does not have",
    bad=("They ⟦didnt⟧ say whose it was, and ⟦theyre⟧ gone.", "⟦thats⟧ the mill, and it ⟦isnt⟧ for sale."),
    good=("They wont to go, and cant was its language. We were well.", "See dont-panic.org and @didnt on the site."),
)
def lost_apostrophe(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Contraction without its apostrophe.

    A conversion dropped the sign, or the writer did; so it never lowers the grade.
    """
    for match in filter(None, (LOST.match(document.folded, place) for place in places)):
        word = document.text[match.start() : match.end()]
        cut = len(word) - LETTERS_BEHIND[match[0][-1]]
        yield Match(*match.span(), replacement=f"{word[:cut]}'{word[cut:]}")
