"""GT128: words with a blank after each letter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.garbled.batch_text import with_lone_letters

SPACED = pattern(
    r"(?:(?<= )|(?<=\n)|^)[A-Za-z](?: [a-z]){3,}(?= [^\w\s]|[.,;:!?]?(?:\s|$))"  # h a r b o u r
    r"|(?:(?<= )|(?<=\n)|^)[A-Z](?: [A-Z]){4,}(?=[.,;:!?]?(?:\s|$))"  # H A R B O U R
)
RUN = pattern(r"[a-zA-Z]")
VOWELS = frozenset("aeiouyAEIOUY")


@rule(
    "GT128",
    severity="warning",
    when=with_lone_letters,
    languages=("en",),  # in German and Russian it is a way to stress a word
    confidence=0.85,
    source="letter-spaced headings and broken fonts of scanned and printed pages",
    bad=("The ⟦h a r b o u r⟧ was shut.", "⟦H A R B O U R⟧ NEWS\n\nThe ⟦m i l l⟧ is shut."),
    good=(
        "Tick a, b, c or d. The points A B C D E lie on a line, as do a b c d and w x y z.",
        "  the white hands feel for the stones\n\n  s t o n e s    s t o n e s    s t o n e s\n\n  and go",
        "I am a m8. Vitamins B C D E K and the blood groups A B O.",
    ),
)
def letter_spaced_word(document: Document) -> Iterator[Match]:
    """Word with a blank after each letter.

    Letters that were set wide apart, or drawn one by one, were saved as words of one letter; no search finds them.
    """
    for match in SPACED.finditer(document.text):
        letters = RUN.findall(match[0])
        if not _alphabetical(letters) and VOWELS.intersection(letters) and not _shown(document.text, match):
            yield Match(*match.span(), replacement="".join(letters))


def _shown(text: str, word: re.Match[str]) -> bool:
    """Whether the line says the word again in this way, as a poem that draws a picture does."""
    end = text.find("\n", word.end())
    return text.count(word[0], text.rfind("\n", 0, word.start()) + 1, end if end >= 0 else len(text)) > 1


def _alphabetical(letters: list[str]) -> bool:
    """Whether the letters ascend, as names of points and answers do."""
    return all(first < second for first, second in pairwise(letters))
