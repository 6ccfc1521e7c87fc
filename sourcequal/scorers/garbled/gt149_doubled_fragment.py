"""GT149: a piece of a sentence twice."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.garbled.batch_text import with_doubled_fragment

TWICE = pattern(
    r"(?<![\w'’-])((?!(?:and|or|but|after|upon|by|for|to|as|more|no|never)\b)[a-z]+(?: [a-z]+){1,7}) \1(?![\w'’-])"
)
#: "Year after year after year", "hand in hand in", "as well as well-known": such words link two that are alike.
LINKS = pattern(
    r"\b(?:and|or|after|by|upon|to|in|for|of|as|over|than|a|the|very|much|more|so|no|never|ever|the other)$"
)
LONG_WORDS = 4  # from here on no hurried hand wrote it
# "the gauge the gauge": what a small word begins and a longer one ends, as speakers and slips seldom have it.
JOINED = pattern(r"(?:the|this|these|those|his|her|its|their|our|of|in|on|at|from|with|into|under) (?:\w+ )*\w{5,}")
# "could start by May could start in May": a predicate that goes on as if it had not begun.
AGAIN = pattern(
    r"(?<![\w'’-])((?:could|would|should|will|may|might|must) (?:not )?(?:be |have )?[a-z]{3,})"
    r"(?: (?!(?:and|or|but|nor|that|than|who|which|what|as|if|when|because|while|where|how|whether|then|so|for|it|he"
    r"|she|they|we|you|i|this|these|those|there|one)\b)[\w'’-]+){1,6} \1(?![\w'’-])"
)
STARTED = pattern(r"\b(?:that|who|which|what|whoever|whatever|all|anything|everything|those|how|than)\b[^.,;]{0,60}$")
LOOK_BACK_CHARS = 70


@rule(
    "GT149",
    severity="info",
    slip=True,
    when=with_doubled_fragment,
    languages=("en",),
    confidence=0.85,
    source="rewriting tools that put a new wording beside the old one; text joined from overlapping pieces",
    bad=(
        "The divers ⟦found old found old⟧ bells. They rang when ⟦they had cleaned them they had cleaned them⟧.",
        "Nobody rings the bell, because ⟦the sexton the sexton⟧ on duty is deaf.",
        "The ferry ⟦will sail from the old quay will sail⟧ from there in June.",
    ),
    good=(
        "Year after year after year it rained more and more and more, as well as well-known towns in the hills.",
        "Those who would leave the hall would leave it cold. He will sing if she will sing, and she will sing.",
    ),
)
def doubled_fragment(document: Document) -> Iterator[Match]:
    """Piece of a sentence written twice.

    Two pieces of text overlap, or an old wording was left beside the new one. Two or three words may be a slip of the
    pen; more are none.
    """
    text = document.text
    for match in TWICE.finditer(text):
        if not LINKS.search(match[1]) and not document.in_quotation(*match.span()):
            sure = match[1].count(" ") >= LONG_WORDS - 1 or (
                JOINED.fullmatch(match[1]) and text.count(match[1]) == 2  # what comes back is a chorus
            )
            yield Match(*match.span(), severity="warning" if sure else "info")
    for match in AGAIN.finditer(text):
        begun = STARTED.search(text, max(0, match.start() - LOOK_BACK_CHARS), match.start())
        if not begun and not document.in_quotation(*match.span()):
            yield Match(*match.span(), severity="warning")
