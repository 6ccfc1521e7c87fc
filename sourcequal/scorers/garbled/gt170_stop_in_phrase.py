"""GT170: a stop inside a phrase."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule

#: Small words, none of which ends a sentence.
NEVER_LAST = "the an of and or with from their our its your my to by into these those at very his every than".split()
OPENING = frozenset((*NEVER_LAST, *"a is are was were be has had".split()))  # what a stop without a blank comes after
NEVER_FIRST = ("of", "than")  # in a sentence, which hurried writers begin without a blank
AFTER = pattern(rf"(?<![\w.'’-])(?:{'|'.join(NEVER_LAST)})\. (?=[a-z]{{2,}}[ ,])")  # coming to. the market
WITHIN = pattern(r"(?<![\w.@/:#\\-])([a-z]{2,})\.([a-z]{2,})(?![\w@/-]|\.\w| ?[=(])")  # had to.speak
REACH_CHARS = 24  # from a small word to either end of what it stands in


@rule(
    "GT170",
    severity="warning",
    words=(*(f" {word}." for word in OPENING), *(f".{word} " for word in NEVER_FIRST)),
    languages=("en",),
    confidence=0.92,
    source="scans, where a speck is read as a stop",
    bad=(
        "The mill would be coming ⟦to. ⟧the market in May, said ⟦these. ⟧two men.",
        "He had ⟦to.speak⟧ up, for the ⟦wheel.of⟧ the mill drowned every word.",
    ),
    good=(
        "I live in arn.and my dog is old. That is what it came to. The mill was sold. At mill.in, this.wheel = 3.",
        "In JavaScript, this.state holds what setState was given, and the function ends.",
    ),
)
def stop_in_phrase(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Stop inside a phrase.

    It stands behind a word that never ends a sentence, with a small letter after it, or without a blank behind a word
    that opens a phrase. Addresses, files and code are left alone, and sentences that a hurried writer ran together.
    """
    text, last = document.text, 0
    for place in places:
        low, high = max(last, place - REACH_CHARS), place + REACH_CHARS
        match = AFTER.match(text, place + 1) or WITHIN.search(text, low, high)
        if match and match.start() >= last and _is_damage(document, *match.groups()):
            last = match.end()
            yield Match(*match.span(), replacement=match[0].replace(". ", " ").replace(".", " "))


def _is_damage(document: Document, first: str = "", second: str = "") -> bool:
    """Whether the words beside a stop make no address, no file and no name of a program."""
    return (not first or first in OPENING or second in NEVER_FIRST) and not document.about_code
