"""GT138: an established term in words that nobody uses for it."""

from __future__ import annotations

from collections.abc import Container, Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
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
        "A loan of the ⟦Planet Bank⟧ was signed by the ⟦bad-habit president⟧ and by the ⟦Outside Minister⟧ of the day.",
    ),
    good=(
        "To her disappointment, the kidney was not hers. He clutched it to his bosom. The disease was rare.",
        "Authors who swap synonyms write of a bosom peril where breast cancer is meant; such tortured phrases give "
        "them away.",
        "The feedlot helped to broker the Stark Harmony deal, which the brothers signed on Monday.",
        "They assembled states of mind, as it were, and the foreign minister was a pastor once.",
        "Outside services were cut. Related press cuttings hang in an outside office of the bank.",
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
        span = Span(place, place + len(phrase))
        term = next((term for term in known.get(phrase, ()) if _is_meant(document, span, term)), None)
        if term:
            done = span.end
            yield Match(*span, message=f"“{document.text[place:done]}” where “{term}” is the term")


def _is_meant(document: Document, span: Span, term: str) -> bool:
    """Whether a phrase is written as its term is: a capital of its own makes it a name, and the lack of one none.

    A sentence begins with a capital, too; there a name is one that has another where its term has it.
    """
    text, (start, end) = document.text, span
    opens = SENTENCE_START.search(text, max(0, start - 3), start) is not None
    if not term[0].isupper():
        return text[start].islower() or opens
    last = text.rfind(" ", start, end) + 1
    return text[start].isupper() and (not opens or text[last].isupper() or not term.rpartition(" ")[2][0].isupper())


def _at(folded: str, place: int, known: Container[str]) -> str:
    """The longest known phrase that stands at a place, whole words only; empty where there is none."""
    ends = [match.start() for match in WORD_END.finditer(folded, place, min(len(folded), place + LONGEST_CHARS))]
    ends.append(min(len(folded), place + LONGEST_CHARS))
    return next((folded[place:end] for end in reversed(ends) if folded[place:end] in known), "")
