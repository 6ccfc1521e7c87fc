"""GT108: letters that no English word has at that place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.finding import Finding, Span
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.garbled.characters import LOOKALIKES, mostly_latin, script, shown_on_purpose

RUN = pattern(r"[^\x00-\x7f‘’“”–—…•]+")
STEMS = (
    "don|didn|doesn|isn|wasn|weren|aren|couldn|wouldn|shouldn|haven|hasn|hadn|won|can"
    "|it|that|there|what|who|he|she|they|we|you|let|i"
)
# One to four characters beyond ASCII, none of them a quotation mark, a dash or a character that nobody sees.
MARK = r"[^\s\x00-\x7f’‘ʼ′´“”»…–—·•\u00ad\u200b-\u200f\u2060\ufeff\ufffd]{1,4}"
CONTRACTION = pattern(rf"(?i)\b(?:{STEMS})({MARK})(?:s|t|re|ll|ve|d|m)\b")  # donÕt, weíre, canÔÇÖt, it¿s, isn□t
# The letters that other tables have where Windows-1252 has the apostrophe; two words with one are no foreign plurals.
OF_OWNERS = "íÕÆ"
OWNER = pattern(rf"\b([^\W\d_]{{3,}}[a-z])([{OF_OWNERS}])s\b")  # the partyís plan
RAISED = "¹²³⁰-⁹₀-₉ªº"  # figures of footnotes and powers
EDGE = pattern(
    rf"(?<![^\s(])([^\W\d_A-Za-zÀ-Þ{RAISED}])(?=[A-Z])"  # ìThe: a small letter before a capital, for an opening mark
    rf"|[.,!?]([^\W\d_A-Za-z{RAISED}])(?=\s|$)"  # done.î: a letter after the stop, for a closing mark
    rf"|(?<=\w )([^\W\d_A-Za-zàÀ{RAISED}])(?= [a-z])"  # the plan ñ announced: for a dash
    rf"|[a-z]{{4}}([^\W\d_A-Za-zé{RAISED}])s\b"  # the partyís plan: for an apostrophe, not clichés nor Mr Solís
)
# Where text is known to be damaged: any run of characters that stands where a mark can, but not an accent in a word.
CERTAIN_EDGE = pattern(
    rf"(?<![^\s(])({MARK})(?=[A-Z][a-z]|I\b|A\b)"  # ⌠We
    rf"|(?<=[.,!?])({MARK})(?=\s|$)"  # done,■
    r"|(?<=\w )([^\w\s\x00-\x7f–—•·…»«„“”‘’])(?= \w)"  # the crew √ both of them
)
ANY_EDGE = pattern(
    rf"(?<=[a-z]s)({MARK})(?= [a-z])"  # the sailorsí boat
    rf"|(?<=[a-z])({MARK})s\b"  # the mayor¿s
    rf"|(?<=[a-z.,!?])({MARK})(?=[\s.,;:!?)]|$)"  # done.î and ‘done’
    rf"|(?<=\w )({MARK})(?= \w)"
    rf"|(?<![^\s(])({MARK})(?=[a-z\d])"
)
SYLLABIC = frozenset({"HIRAGANA", "KATAKANA", "HANGUL"})  # which write Latin letters between their own
PHONETIC = ("\u0250", "\u02af")  # the International Phonetic Alphabet's own letters
SLASHES = 2  # around a word in phonetic writing
SCRIPTS = frozenset(
    {"CYRILLIC", "CJK", "HANGUL", "HIRAGANA", "KATAKANA", "THAI", "ARABIC", "HEBREW", "ARMENIAN", "HALFWIDTH", "BOX"}
)
ORDINARY = frozenset("‘’“”–—…•\u00a0£€")  # a text with nothing else beyond ASCII is not looked at
REACH_CHARS = 10  # of a contraction to either side of its apostrophe
ENOUGH = 2  # the same letter in places where none belongs


def _beyond_typography(documents: Sequence[Document]) -> list[bool]:
    return [not ORDINARY.issuperset(document.unusual) for document in documents]


@rule(
    "GT108",
    severity="error",
    when=_beyond_typography,
    languages=("en",),
    confidence=0.93,
    source="Windows-1252 text read as Mac Roman, Windows-1251 or code page 437",
    bad=(
        "They don⟦ΓÇÖ⟧t know if the cost is ⟦Ј⟧5bn.",
        "⟦ì⟧We are done,⟦î⟧ he said of the party⟦í⟧s plan. It⟦í⟧s over.",
        "They couldn⟦□⟧t say whose it was: the sisters⟦□⟧ boat, or ⟦□⟧the other one⟦□⟧.",
        "The miller⟦í⟧s daughter sold the baker⟦í⟧s horse to pay for the roof of the barn.",
        "The pumps below the old deck don⟦ÔÇÖ⟧t help, said the master. ⟦ÔÇ£⟧She leaks,⟦ÔÇØ⟧ he added on Monday.",
    ),
    good=(
        "Beyoncé’s naïve cliché: the jalapeños at El Niño’s café, says Brontë.",
        "Mr Solís read El País in two cafés of Paris and wrote clichés about fiancés, said Mrs Solís.",
        "It pays for repairs.³ Rain is not covered,³ nor is hail.³ See the terms of the insurer.¹",
        "He wrote Москва and 東京 (Tokyo), the µm scale, and said α-helix.",
    ),
)
def foreign_letter_in_word(document: Document, findings: tuple[Finding, ...]) -> Iterator[Match]:
    """Letter of another alphabet in place of a quotation mark or sign.

    The bytes of punctuation were read as letters or signs of another table, so that they stand where none can. Where
    one case is certain, as between the halves of a contraction, the same characters and their like at the edges of
    words are pointed at, too.
    """
    text = document.text
    if not mostly_latin(document):
        return
    taken = {place for f in findings if f.code in ("GT101", "GT107") for place in range(f.start, f.end)}
    last = 0
    for span in sorted(set(_glued(text)) | _misread(text)):
        if span.start >= last and taken.isdisjoint(range(*span)) and not shown_on_purpose(document, *span):
            last = span.end
            yield Match(*span)


def _glued(text: str) -> Iterator[Span]:
    """Runs of another script that touch Latin letters, digits or signs without a blank, or that mix scripts."""
    for run in RUN.finditer(text):
        scripts = {script(char) for char in run[0] if char.isalpha()}
        before, after = text[run.start() - 1 : run.start()], text[run.end() : run.end() + 1]
        touches = (before.isascii() and before.isalpha()) or (after.isascii() and after.isalnum())
        mixed = "LATIN" in scripts and ("GREEK" in scripts or scripts & SCRIPTS)
        if scripts & SYLLABIC and not scripts - SYLLABIC - {"LATIN"}:  # “Tシャツ” is a word
            continue
        if _is_phonetic(text, *run.span()):
            continue
        strange = (scripts & SCRIPTS and touches) or (mixed and len(run[0]) > 1)
        if strange and not all(char in LOOKALIKES and char not in "ЈІЅ" for char in run[0]):
            yield Span(*run.span())


def _is_phonetic(text: str, start: int, end: int) -> bool:
    """Whether letters that only phonetic writing has stand in a run, or slashes around its word: /θɛlb/."""
    first, last = text.rfind(" ", 0, start) + 1, text.find(" ", end)
    word = text[first : last if last >= 0 else len(text)]
    return word.count("/") >= SLASHES or any(PHONETIC[0] <= char <= PHONETIC[1] for char in text[start:end])


def _misread(text: str) -> set[Span]:
    """Accented letters and signs that stand for punctuation, where one case is certain or the same one recurs."""
    near = [(max(0, match.start() - REACH_CHARS), match.end() + REACH_CHARS) for match in RUN.finditer(text)]
    sure = _spans(CONTRACTION, text, near)
    owners = list(OWNER.finditer(text)) if any(letter in text for letter in OF_OWNERS) else []
    if len({match[1] for match in owners}) >= ENOUGH:
        sure |= {Span(*match.span(2)) for match in owners}
    maybe = _spans(EDGE, text, near)
    seen = Counter(text[start:end] for start, end in sure | maybe)
    if not sure and len(seen) < ENOUGH:
        return set()
    found = sure | {span for span in maybe if sure or seen[text[span.start : span.end]] >= ENOUGH}
    misread = {_kind(text[start:end]) for start, end in found}
    if sure:
        found |= _spans(CERTAIN_EDGE, text, near)
    return found | {span for span in _spans(ANY_EDGE, text, near) if _kind(text[span.start : span.end]) in misread}


def _kind(run: str) -> str:
    """What two runs of one wrong table have in common: all of it, or how they begin where bytes follow."""
    return run[:2] if len(run) > 2 else run


def _spans(form: Pattern, text: str, near: list[tuple[int, int]]) -> set[Span]:
    """What the groups of a pattern hold in some stretches of the text."""
    return {
        Span(*match.span(group))
        for start, end in near
        for match in form.finditer(text, start, end)
        for group in range(1, len(match.groups()) + 1)
        if match[group]
    }
