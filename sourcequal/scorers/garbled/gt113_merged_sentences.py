"""GT113: two sentences run into one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule

JOINT = pattern(
    r"\b\d+(?:st|nd|rd|th)\.[a-z]{3,}(?![\w.])"  # on March 10th.made headlines
    r"|(?<![./@\w-])[a-z]{3,}(?<!www)[.!?][A-Z][a-z]+(?=[\s,;:'’]|$)(?! ?\()"  # was over.They left
    r"|(?<![./@\w-])[A-Z][a-z]{4,}[.?][A-Z][a-z]{2,}(?=[\s,;:'’]|$)(?! ?\()"  # met Johansson.They left
    r"|(?<![./@\w$£€-])(?:[$£€]?\d[\d,]*(?:s|m|bn|k|th|pm|am|%)|[12]\d{3})[.!?][A-Z][a-z]+(?=[\s,;:'’]|$)"  # 1980s.They
    r"|(?<![./@\w-])[a-z]{3,}[.!?](?:they|he|she|we|the|but|this|that|there|his|her|their|then|when|while|with|after)"
    r"(?= [a-z])"  # was over.they left
    r"|(?<![\w.-])[\w\"'’”)%-]+ \.(?!N[Ee][Tt])[A-Z][a-z]*"  # along .They: the stop moved one place
    r"|[a-z]{2}[.!?][\"”’][A-Z][a-z]+(?=\s)"  # over.”They left
)
ORDINAL = pattern(r"\d+(?:st|nd|rd|th)\.[a-z]")
LETTERS = "abcdefghijklmnopqrstuvwxyz"
STOPS = ".!?"
WORDS = (  # every joint holds one of these in the folded text
    *(f"{day}." for day in ("1st", "2nd", "3rd", *(f"{n}th" for n in range(10)))),
    *(stop + quote + letter for stop in STOPS for quote in ("", '"') for letter in LETTERS),
)
JOINED = pattern(  # what stands at the place of such a word where there may be a joint
    r"\d|(?<= )\.[A-Z]|[.!?][\"”’]?(?:[A-Z][a-z]"
    r"|(?:they|he|she|we|the|but|this|that|there|his|her|their|then|when|while|with|after) )"
)
REACH_CHARS = 40  # of a joint to either side of the stop


@rule(
    "GT113",
    severity="info",
    slip=True,
    words=WORDS,
    confidence=0.85,
    source="paragraph marks dropped when a page was saved; sentences lost in rewriting",
    bad=(
        "The club marked ⟦10th.made⟧ headlines worldwide for it.",
        "The talks were ⟦over.They⟧ left at noon. It ⟦rained .Nobody⟧ came.",
    ),
    good=(
        "Visit uscis.gov or Twitter.com, or read the U.S.A. page of Node.js users.",
        "It was over. They left at 10.30 p.m. on the 10th. Made in Italy.",
    ),
)
def merged_sentences(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Two sentences run together.

    The blank between them is lost, and often words with it. An ordinal day before a small letter, or a stop that
    moved to the wrong side of the blank, is never meant.
    """
    text = document.text
    found: list[re.Match[str]] = []
    for place in places:
        if not JOINED.match(text, place):
            continue
        last = found[-1].end() if found else 0
        match = JOINT.search(text, max(last, place - REACH_CHARS), min(len(text), place + REACH_CHARS))
        found += [match] if match else []
    if found and not document.about_code:
        for match in found:
            certain = ORDINAL.match(match[0]) is not None or " ." in match[0]
            yield Match(*match.span(), confidence=0.95 if certain else None, severity="warning" if certain else None)
