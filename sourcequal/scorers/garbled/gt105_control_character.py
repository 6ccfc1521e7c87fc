"""GT105: control and private characters."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Finding
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.garbled.characters import unprintable

CONTROL = pattern(
    r"[\x00-\x08\x0b\x0e-\x1f\x7f"  # C0, without tab, newline, form feed and carriage return
    r"\x80-\x9f"  # C1: Windows-1252 punctuation read as Latin-1
    r"\ue000-\uf8ff\U000f0000-\U0010fffd"  # private use: icon fonts and broken PDF fonts
    r"\ufdd0-\ufdef\ufffe\uffff]+"  # not characters at all
)


@rule(
    "GT105",
    severity="warning",
    when=unprintable,
    confidence=0.95,
    source="Unicode Standard, chapter 23: control codes and private use",
    bad=("The vote⟦\x1a⟧ was close.", "Share this ⟦\uf09a⟧ with friends and⟦\x02⟧ others."),
    good=("Tabs\tand\r\nnewlines are fine.", "A dash – and a bullet • are fine."),
)
def control_character(document: Document, findings: tuple[Finding, ...]) -> Iterator[Match]:
    """Control or private-use character in the text.

    It has no meaning for a reader: a control code, an icon of a font that is not here, or Windows punctuation read in
    the wrong table.
    """
    misread = {place for found in findings if found.code == "GT101" for place in range(found.start, found.end)}
    for match in CONTROL.finditer(document.text):
        if match.start() not in misread:
            yield Match(*match.span(), replacement=_meant(match[0]))


def _meant(damaged: str) -> str | None:
    """The Windows-1252 signs behind C1 controls; what other controls stood for is not known."""
    if not all("\x80" <= char <= "\x9f" for char in damaged):
        return None
    signs = damaged.encode("latin-1").decode("cp1252", "ignore")
    return signs if len(signs) == len(damaged) else None
