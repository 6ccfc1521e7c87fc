"""GT108: letters that no English word has at that place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Finding, Span
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.garbled.characters import LOOKALIKES, inside_code, mostly_latin, script, unusual

RUN = pattern(r"[^\x00-\x7f‘’“”–—…•]+")
STEMS = (
    "don|didn|doesn|isn|wasn|weren|aren|couldn|wouldn|shouldn|haven|hasn|hadn|won|can"
    "|it|that|there|what|who|he|she|they|we|you|let|i"
)
CONTRACTION = pattern(
    rf"(?i)\b(?:{STEMS})([^\W\d_a-zA-Z])(?:s|t|re|ll|ve|d|m)\b"
)  # donÕt, weíre: a letter for the apostrophe
EDGE = pattern(
    r"(?<![^\s(])([^\W\d_A-Za-zÀ-Þ])(?=[A-Z])"  # ìThe: a small letter before a capital, for an opening mark
    r"|[.,!?]([^\W\d_A-Za-z])(?=\s|$)"  # done.î: a letter after the stop, for a closing mark
    r"|(?<=\w )([^\W\d_A-Za-zàÀ])(?= [a-z])"  # the plan ñ announced: for a dash
    r"|[a-z]{2}([^\W\d_A-Za-z])s\b"  # the partyís plan: for an apostrophe, or a foreign plural
)
SCRIPTS = frozenset(
    {"CYRILLIC", "CJK", "HANGUL", "HIRAGANA", "KATAKANA", "THAI", "ARABIC", "HEBREW", "ARMENIAN", "HALFWIDTH", "BOX"}
)
REACH_CHARS = 10  # of a contraction to either side of its apostrophe
ENOUGH = 2  # the same letter in places where none belongs


@rule(
    "GT108",
    severity="error",
    languages=("en",),
    confidence=0.93,
    source="Windows-1252 text read as Mac Roman, Windows-1251 or code page 437",
    bad=(
        "They don⟦ΓÇÖ⟧t know if the cost is ⟦Ј⟧5bn.",
        "⟦ì⟧We are done,⟦î⟧ he said of the party⟦í⟧s plan. It⟦í⟧s over.",
    ),
    good=(
        "Beyoncé’s naïve cliché: the jalapeños at El Niño’s café, says Brontë.",
        "He wrote Москва and 東京 (Tokyo), the µm scale, and said α-helix.",
    ),
)
def foreign_letter_in_word(document: Document, findings: tuple[Finding, ...]) -> Iterator[Match]:
    """Letter of another alphabet in place of a quotation mark or sign.

    The bytes of punctuation were read as letters of another table, so that letters stand where none can.
    """
    text = document.text
    if not any(map(str.isalpha, unusual(text))) or not mostly_latin(text):
        return
    taken = [(finding.start, finding.end) for finding in findings if finding.code in ("GT101", "GT107")]
    for span in sorted(set(_glued(text)) | set(_accents(text))):
        free = all(span.end <= start or end <= span.start for start, end in taken)
        if free and not inside_code(text, *span):
            taken.append(span)
            yield Match(*span)


def _glued(text: str) -> Iterator[Span]:
    """Runs of another script that touch Latin letters, digits or signs without a blank."""
    for run in RUN.finditer(text):
        scripts = {script(char) for char in run[0] if char.isalpha()}
        before, after = text[run.start() - 1 : run.start()], text[run.end() : run.end() + 1]
        touches = (before.isascii() and before.isalpha()) or (after.isascii() and after.isalnum())
        strange = scripts & SCRIPTS or ("GREEK" in scripts and len(run[0]) > 1 and "LATIN" in scripts)
        if strange and touches and not all(char in LOOKALIKES and char not in "ЈІЅ" for char in run[0]):
            yield Span(*run.span())


def _accents(text: str) -> list[Span]:
    """Accented letters that stand for punctuation, where one case is certain or the same letter recurs."""
    near = [(max(0, match.start() - REACH_CHARS), match.end() + REACH_CHARS) for match in RUN.finditer(text)]
    sure = {Span(*match.span(1)) for span in near for match in CONTRACTION.finditer(text, *span)}
    maybe = {
        Span(*match.span(group))
        for span in near
        for match in EDGE.finditer(text, *span)
        for group in (1, 2, 3, 4)
        if match[group]
    }
    seen = Counter(text[start:end] for start, end in sure | maybe)
    several = len(seen) >= ENOUGH
    return [*sure, *(span for span in maybe if sure or (seen[text[span.start : span.end]] >= ENOUGH and several))]
