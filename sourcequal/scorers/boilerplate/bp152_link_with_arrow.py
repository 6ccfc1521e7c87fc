"""A link that shows its arrow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document, Line
from sourcequal.finding import Finding, Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.islands import islands
from sourcequal.scorers.boilerplate.phrases import body_lines, lines_at, prose_lines, stripped, unnoticed
from sourcequal.scorers.boilerplate.stories import RESERVOIR

BACK = "←◄◂❮⟵⬅⇐‹«"
ON = "→►▸▶❯➜➔➝➞⟶↗⇒➡⏵›»"
DOWN = "↓▾⌄⇩⬇▼"
ARROWS = BACK + ON + DOWN
TEXT = rf"[^\s{ARROWS}\d+=<>(\[][^{ARROWS}\n]{{2,70}}?"
LINK = pattern(
    rf"[{BACK}] ?{TEXT}[^\s.,;:!{ARROWS}]"  # « The story before this one
    rf"|{TEXT}[^\s.,;:{ARROWS}] ?[{ON}]{{1,2}}"  # All results →
    # First part ↓ Second part ↓ Third part
    rf"|(?:[^\W\d_][^{ARROWS}\n]{{1,40}}[{DOWN}] ?){{2,12}}(?:[^\W\d_][^{ARROWS}\n]{{1,30}}[^\s.,;:!{ARROWS}])?"
)
POINTER = "↳⇒⇨➜➔➡▸▶►☞👉⤷"
POINTING = pattern(  # a line that points to a title, or a label that does
    rf"[{POINTER}→]\ufe0f? ?{TEXT}[^\s.,;:!{ARROWS}]"  # ⇒ Next door: a heron with a hat
    rf"|{TEXT}\w[:!]? ?[{POINTER}→]\ufe0f? ?{TEXT}\w[!?…]?"  # You may like → A heron with a hat
)
POINTER_SIGN = pattern(rf"[{POINTER}→]")
PRICED = pattern(r"[$€£₹¥] ?\d|\d ?(?:[€£$]|eur\b|zł|kr\b)")
SMALL = pattern(r"\b[a-zß-ÿа-яё]{3,}")  # names alone stand on both sides of an arrow that compares
LABEL_WORDS = range(1, 7)
TITLE_WORDS = 3  # of the title behind a label, at least
WORDS = range(2, 15)
MOST_LINKS = 3  # a text with more of them draws arrows of its own
LEAST_PROSE = 4  # paragraphs of the article; a page of a shop or a product has fewer
QUOTES = ("«", "»", "‹", "›")
QUOTED = pattern("[«‹][^«»‹›\n]*[»›]|[»›][^«»‹›\n]*[«‹]")


@rule(
    "BP152",
    severity="error",
    words=tuple(sorted({*ARROWS, *POINTER})),
    confidence=0.9,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        RESERVOIR + "⟦All canals of the county →⟧",
        RESERVOIR + "⟦← The year the lock froze⟧",
        "⟦The dam ↓ The mill ↓ What comes next ↓⟧\n" + RESERVOIR,
        RESERVOIR + "⟦« The year the lock froze⟧",
        RESERVOIR.replace("Engineers", "⟦You may smile at → A heron with a hat⟧\nEngineers"),
        RESERVOIR + "⟦Find 9 boats with beds ▸ from £31⟧",
        RESERVOIR + "⟦⇒ Next door: a mill without a miller⟧",
    ),
    good=(
        RESERVOIR + "Old Wheel → New Pump With Cables",
        RESERVOIR + "The path leads from the mill → the lock.",
        "Press the bell →\nWait for the keeper →\nCross the lock.",
        "« Nous avons porté le foin sur une charrette, comme mon grand-père », dit-elle.\n" + RESERVOIR + "« Et après",
        RESERVOIR + "2 H2 + O2 → 2 H2O",
    ),
)
def link_with_arrow(document: Document, places: tuple[int, ...], findings: Sequence[Finding]) -> Iterator[Span]:
    """Link that shows its arrow.

    A line of its own that points back, on or down leads to another page or another part of this one. Quotation marks
    point, too: they count only outside the text, and where nothing is quoted with them.
    """
    yield from unnoticed(findings, _link_with_arrow(document, places))


def _link_with_arrow(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    if document.about_code:
        return
    if len(prose_lines(document)) < LEAST_PROSE:
        return
    first, last = body_lines(document)
    quoting = QUOTED.search(document.text) is not None
    found = []
    for line in lines_at(document, places):
        span = stripped(line)
        said = document.text[slice(*span)]
        quotes = any(mark in said for mark in QUOTES) and (quoting or first <= line.number <= last)
        if len(said.split()) in WORDS and ((LINK.fullmatch(said) and not quotes) or _points(document, line)):
            found.append(span)
    if len(found) <= MOST_LINKS:
        yield from found


def _points(document: Document, line: Line) -> bool:
    """Whether a line by itself among paragraphs points to a title, with a label or without."""
    said = line.text.strip()
    if not POINTING.fullmatch(said) or not any(islands(document, (line,))):
        return False
    sign = POINTER_SIGN.search(said)
    assert sign is not None
    label, title = said[: sign.start()], said[sign.end() :]
    told = PRICED.search(title) or (len(title.split()) >= TITLE_WORDS and SMALL.search(title) is not None)
    return bool(told) and (not label or len(label.split()) in LABEL_WORDS)
