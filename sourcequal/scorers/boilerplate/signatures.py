"""Who signed it: the lines that end letters, obituaries and notices, which are the writer's own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from sourcequal.rule import pattern
from sourcequal.scorers.boilerplate.phrases import SENTENCE_ENDS

#: How a letter begins.
SALUTATION = pattern(
    r"\W*(?:(?:my )?dear(?:est)?\b|sirs?\b|madam\b|gentlemen\b|sehr geehrte|liebe[rs]?\b|messieurs|madame|monsieur"
    r"|ch[eè]re?s?\b|señor(?:a|es)?\b|estimad[oa]s?\b|senhora?\b|prezad[oa]s?\b|car[oaie]\b|gentil[ei]\b|egregi[oa]?\b"
    r"|geachte|beste\b|kære|kära?\b|kjære|szanown\w+|drog[ai]\b|vážen\w+|уважаем\w+|шановн\w+|sayın)"
    r"[^\n.!?,:]{0,40}[,:–—!]"
)
#: What the paper says to one.
EDITOR = pattern(
    r"\W*(?:the editor (?:writes|replies|adds)|editor's (?:note|reply)|(?:die )?redaktion (?:antwortet|schreibt)"
    r"|anm\. d\. red|réponse de la rédaction|respuesta de la redacción|risponde il direttore)\b"
)
LEAST_LETTERS = 3  # of a page of them
SIGNATURE_LINES, SIGNATURE_CHARS = 3, 60  # of what ends a letter, at most
PARTICLES = frozenset("de da do dos di del della du la le van von der den ter ten af av el al bin ibn y e of".split())
LEAST_LINES, FORMULA_WORDS, NAME_WORDS = 5, 5, 4  # of a letter, and of its last two lines


def signed_from(texts: Sequence[str]) -> int:
    """The number of the line with which a signature begins that ends a text; how many there are, where none does.

    Right below the last sentence stand a name and what its bearer is, or where he lives. No such line speaks for
    furniture, as a headline of another article does; the box of an author has other lines for company.
    """
    first = len(texts)
    while first and _may_sign(texts[first - 1]):
        first -= 1
    below = texts[first:]
    signed = bool(first) and len(below) <= SIGNATURE_LINES and sum(map(_is_name, below)) == 1
    return first if signed and texts[first - 1].rstrip().endswith(SENTENCE_ENDS) else len(texts)


def _may_sign(text: str) -> bool:
    return len(text.strip()) <= SIGNATURE_CHARS and not text.rstrip().endswith((*SENTENCE_ENDS, ":"))


def _is_name(text: str) -> bool:
    """Whether a line is a personal name, as far as its form tells: two to four words, all of them capitalised."""
    words = [word for word in text.replace(".", " ").split() if word not in PARTICLES]
    return 2 <= len(words) <= NAME_WORDS and all(
        word[:1].isupper() and word.replace("-", "").replace("'", "").replace("’", "").isalpha() for word in words
    )


def letter_ends(texts: Sequence[str]) -> frozenset[int]:
    """The lines that end letters, where a page has three or more: names and places, and what the editor adds."""
    begun = [number for number, text in enumerate(texts) if SALUTATION.match(text.lower())]
    if len(begun) < LEAST_LETTERS:
        return frozenset()
    found = {number for number in range(begun[0], len(texts)) if EDITOR.match(texts[number].lower())}
    for start, end in pairwise((*begun, len(texts))):
        first = next((number for number in range(start + 1, end) if _may_sign(texts[number])), end)
        last = next((number for number in range(first, end) if not _may_sign(texts[number])), end)
        if last - first <= SIGNATURE_LINES:
            found.update(range(first, last))
    return frozenset(found)


def signs_off(texts: Sequence[str], number: int) -> bool:
    """Whether a line is one of the two that end a letter: a few words and a comma, and below them a name."""
    if number < len(texts) - 2 or len(texts) < LEAST_LINES:
        return False
    formula, name = (text.strip() for text in texts[-2:])
    words = name.split()
    signed = len(words) <= NAME_WORDS and all(word[:1].isupper() for word in words) and name[-1:].isalpha()
    return signed and formula.endswith(",") and len(formula.split()) <= FORMULA_WORDS
