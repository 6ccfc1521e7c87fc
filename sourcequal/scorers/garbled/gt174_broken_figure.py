"""GT174: numbers with a stop or comma too many."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule

SCALE = r"(?:million|billion|trillion|per ?cent|lakh|crore)s?\b"
MEASURES = r"(?:metres|meters|kilomet(?:er|re)s|km|kg|miles|degrees|euros|pounds|dollars|tonnes|tons|hectares|acres)\b"
UNIT = rf"(?: ?(?:bn|mn|tn|m|k|km|kg|cm|mm|°[CF]?|%)(?!\w)| (?:{SCALE}|euros?\b|dollars\b|pounds\b|met(?:er|re)s\b))"
BROKEN = pattern(
    r"(?<![\w.,:/-])(?:[$£€¥]?\d{1,3}(?:,\d{3})*(?:"
    r"(?:\.,|,\.|\. ,)\d{1,3}(?: \d{1,2})?(?![\w.,-])"  # 11.,6 and 4. ,2
    rf"|\.\.\d{{1,3}} \d{{1,2}}(?={UNIT})"  # 9..4 1bn; but 0..10 is a range
    rf"|(?<=[a-z] \d)\. (?={MEASURES})|\. (?={SCALE})"  # 5. billion, 1. metres: no sentence begins so
    rf"|\.(?={SCALE}|% )"  # 5.billion, 1.% percent
    rf"|\.\d{{1,2}}\. ?(?={SCALE})"  # 1.2.million
    r")|[$£€¥]\d{1,3}\.\.\d{1,3}(?![\w.,-]))"
)
# The last digit before the signs of such a number, which most digits are not.
LED = pattern(rf"\d(?:\.,|,\.|\. ,|\.\.\d|\.% |\. ?(?:{SCALE}|{MEASURES}))")
NUMBERED = pattern(r"(?:\bno|number|chapter|section|page|part|figure|step|table|version)\.? \Z")
REACH_CHARS = 12  # of a number, to either side of its signs


@rule(
    "GT174",
    severity="warning",
    words=(
        *(f"{digit}{signs}" for digit in range(10) for signs in (".,", ",.", "..", ". ,", ".%")),
        *(f"{digit}.{blank}{scale}" for digit in range(10) for blank in ("", " ") for scale in "mbtplckdeha"),
    ),
    languages=("en",),
    slip=True,
    confidence=0.9,
    source="figures that a rewriting tool took apart and put together wrongly",
    bad=(
        "Sales of the mill came to ⟦11.,6⟧ crowns, a loss of ⟦€9..4 1⟧bn, and it stands ⟦4. ,2⟧ metres over the sea.",
        "It asks for between 4.9 and ⟦5.⟧ billion, up ⟦1.⟧% percent, for ⟦1.2.⟧million sacks a year.",
    ),
    good=(
        "It rose from 1. Billions were lost. In 2020., 5 mills shut; see 3., 4 and 5. The range 0..10 km is closed.",
        "Chapter 5. million is a word that it does not use. It costs 1,200, .5 of it tax. 192.168.1.1 answers.",
    ),
)
def broken_figure(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Number with a stop or comma too many.

    A tool took a figure apart and put it together wrongly: the sign stands twice, or behind the number instead of in
    it, and a digit may be lost.
    """
    text = document.text
    led = [place for place in places if LED.match(text, place)]
    if not led or document.about_code:
        return
    near = [(max(0, place - REACH_CHARS), min(len(text), place + 2 * REACH_CHARS)) for place in led]
    found = {match.span() for span in near for match in BROKEN.finditer(text, *span)}
    for start, end in sorted(found):
        if not NUMBERED.search(document.folded, max(0, start - REACH_CHARS), start):
            yield Match(start, end - text[start:end].endswith(" "))
