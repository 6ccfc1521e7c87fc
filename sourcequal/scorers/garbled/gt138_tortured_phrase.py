"""GT138: an established term in words that nobody uses for it."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.garbled.rewording import about_rewording
from sourcequal.scorers.garbled.tortured import phrases

LONGEST_CHARS = max(map(len, phrases()))
WORD_END = pattern(r"(?<=\w)(?!\w)")
SENTENCE_START = pattern(r"(?:\A|\n|[.!?:][\"”’')]?[ \t]|[“\"‘'(])\Z")


@rule(
    "GT138",
    severity="warning",
    words=tuple(phrases()),
    languages=("en",),
    confidence=0.92,
    source="Cabanac, Labbé, Magazinov: Tortured phrases, arXiv 2107.06751",
    bad=(
        "Women who ate garlic had a lower risk of ⟦bosom malignancy⟧, and curcumin is said to kill ⟦free extremists⟧.",
        "The firm uses ⟦counterfeit consciousness⟧ to tell a scan of ⟦kidney disappointment⟧ from a healthy one.",
        "The ⟦focal bank⟧ of the ⟦Joined Countries⟧ met the ⟦leader of personnel⟧ after the ⟦chilly war⟧, and it is "
        "⟦vital to take note of that⟧.",
        "The ⟦unfamiliar pastor⟧ flew home after the ⟦harmony talks⟧ with the ⟦Assembled States⟧.",
    ),
    good=(
        "To her disappointment, the kidney was not hers. He clutched it to his bosom. The disease was rare.",
        "Authors who swap synonyms write of a bosom peril where breast cancer is meant; such tortured phrases give "
        "them away.",
        "The feedlot helped to broker the Stark Harmony deal, which the brothers signed on Monday.",
        "They assembled states of mind, as it were, and the foreign minister was a pastor once.",
    ),
)
def tortured_phrase(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Established term in words that nobody uses for it.

    A tool that rewords texts swaps the words of fixed terms, too: breast cancer becomes “bosom peril”. Nobody who knows
    the subject writes so. A text that speaks of such phrases is left alone.
    """
    if about_rewording(document.folded):
        return
    folded, known, done = document.folded, phrases(), 0
    for place in sorted(places):
        if place < done or (place and folded[place - 1].isalnum()):
            continue
        phrase = _at(folded, place, known)
        if phrase and _is_meant(document, place, known[phrase]):
            done = place + len(phrase)
            said = document.text[place:done]
            yield Match(place, done, message=f"“{said}” where “{known[phrase]}” is the term")


def _is_meant(document: Document, place: int, term: str) -> bool:
    """Whether a phrase is written as its term is: a capital of its own makes it a name, and the lack of one none."""
    if term[0].isupper():
        return document.text[place].isupper()
    return document.text[place].islower() or SENTENCE_START.search(document.text, max(0, place - 3), place) is not None


def _at(folded: str, place: int, known: dict[str, str]) -> str | None:
    """The longest known phrase that stands at a place, whole words only."""
    ends = [match.start() for match in WORD_END.finditer(folded, place, min(len(folded), place + LONGEST_CHARS))]
    ends.append(min(len(folded), place + LONGEST_CHARS))
    return next((folded[place:end] for end in reversed(ends) if folded[place:end] in known), None)
