"""Letters that an article offers its readers, whose slots they fill in themselves."""

from __future__ import annotations

from bisect import bisect_right

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern

#: From its address to its end, with what stands for the name.
LETTER = pattern(
    r"(?<=\n)(?:dear|to whom it may concern|hello|hi) [^\n]{0,80}\n(?:.*\n){1,40}?"
    r"(?:yours|kind regards|best regards|regards|sincerely|with best wishes|thank you|thanks)[^\n]{0,40}"
    r"(?:\n+\[[^\n]{0,60})*"
)
OFFERED = pattern(  # "You can use this letter", "Here is a script"
    r"\b(?:this|our|a|following|sample|template|model|example|draft) (?:letter|template|script|e-?mail|wording|draft"
    r"|text|message)\b"
)
BEFORE_CHARS = 300  # in which it is offered


def in_sample_letter(document: Document, place: int) -> bool:
    """Whether a place lies in a letter that the article gives its readers to copy."""
    letters = document.kept(_letters)
    number = bisect_right(letters, (place, len(document.text) + 1)) - 1
    return number >= 0 and place < letters[number].end


def _letters(document: Document) -> list[Span]:
    folded = document.folded
    found = LETTER.finditer(folded) if "[" in folded or "{" in folded or "<" in folded else ()
    offered = (match for match in found if OFFERED.search(folded, max(0, match.start() - BEFORE_CHARS), match.start()))
    return [Span(*match.span()) for match in offered]
