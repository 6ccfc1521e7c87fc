"""GT101: text decoded with the wrong table."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.garbled.characters import odd, shown_on_purpose

# Around what ftfy calls bad: the letters and digits of one word, so that the repair sees whole sequences.
RUN = pattern(r"[^\s\x00-\x7f]+")  # neighbouring characters outside ASCII belong to one damaged sequence
BEYOND = pattern(r"[^\x00-\x7f]+")
# What is left of a hard blank once its second half became a plain one: "44Â km". No word ends in this capital.
HARD_BLANK = pattern(r"(?<=[0-9a-z.,;:!?)%])Â(?=[ \n])")
# The Polish ą, whose second byte is three dots: "SÄ…cz". ftfy takes them for those of somebody who falls silent.
DOTTED = pattern(r"(?<=[a-zćęłńóśźż])Ä…|(?<=\b[A-Z])Ä…(?=[a-zćęłńóśźż])")
REACH_CHARS = 3  # plain characters that ftfy's heuristic looks at beside those beyond ASCII
#: Tables of one byte a letter in which Cyrillic text in UTF-8 is read; ftfy does not undo them all.
TABLES = ("cp1251", "koi8_r", "cp866", "mac_cyrillic", "iso8859_5")
LEADS, TRAILS = b"\xd0\xd1", bytes(range(0x80, 0xC0))  # of the letters of Cyrillic in UTF-8
SAMPLE_CHARS = 24  # of a quotation
LEAST_PAIRS = 3  # in a row; two are initials, or a sign behind a letter


def _read_in(table: str) -> Pattern:
    """Letters of Cyrillic, two bytes each, that were read in a table of one byte a letter.

    The hard blank among the second bytes may have become a plain one in between.
    """
    leads, trails = (re.escape(part.decode(table, "ignore")) for part in (LEADS, TRAILS))
    whole = rf"[{leads}][{trails}]"
    blank = r"|Р (?=[РС])" if table == "cp1251" else ""
    return pattern(rf"(?:{whole}{blank}){{{LEAST_PAIRS - 1},}}{whole}")


BEYOND_LATIN = pattern(r"[\u0400-\u04ff\u2500-\u25a0]")  # letters and frames that stand in each of them
CYRILLIC = {table: _read_in(table) for table in TABLES}


@rule(
    "GT101",
    severity="error",
    when=odd,
    confidence=0.97,
    source="ftfy, badness heuristic; issue: articles stored as UTF-8 and read as Windows-1252",
    bad=(
        "The grant was ⟦Â£⟧300 and it wasn⟦â€™⟧t paid.",
        "She called it ⟦â€œ⟧a dayâ€™s work⟦â€\x9d⟧ for Andr⟦Ã©⟧.".replace("dayâ€™s", "day⟦â€™⟧s"),
        "The dyke is 44⟦Â⟧ km long.",
        "The bus to Nowy S⟦Ä…⟧cz was late.",
        "Восени ⟦Р·СѓР±СЂС–РІ⟧ бачили біля ⟦╨╝╨╗╨╕╨╜╨░⟧, а взимку – ні.",
    ),
    good=(
        "„Ä… ja“, sagte sie, und: „BÄ… nein!“",
        "The café in São Paulo charged £3 – “a bargain”, said Zoë.",
        'In UTF-8 the sign has three bytes; code that takes another encoding makes "â€™" of them, as in "donâ€™t".',
        "Die Bürger Österreichs wählen heute; «c’est la vie», sagte François.",
        "No tablet antigo, «pão» aparecia como «pÃ£o»; as fichas são consertadas na primeira abertura.",
        "Т. С. Р. № 5: «Сёла і СРСР», – сказав Р. С. Ґалаґан. Ось рядок: ╨ ╤ ╨, п│п, я├я.",
    ),
)
def mojibake(document: Document) -> Iterator[Match]:
    """Text decoded with the wrong character table.

    One character turned into two or three others when bytes were read in an encoding that they were not written in.
    The repair is offered where reading the sequence back gives sound text.
    """
    from ftfy.badness import BADNESS_RE

    text = document.text
    cyrillic = dict(_cyrillic(text)) if BEYOND_LATIN.search(document.unusual) else {}
    near = [(max(0, run.start() - REACH_CHARS), run.end() + REACH_CHARS) for run in BEYOND.finditer(text)]
    found = {bad.start(): bad.end() for span in near for bad in BADNESS_RE.finditer(text, *span)}
    blanks = {match.start(): match.end() for match in HARD_BLANK.finditer(text)} if "Â" in text else {}
    dotted = {match.start(): match.end() for match in DOTTED.finditer(text)} if "Ä…" in text else {}
    found |= blanks | dotted
    spans = {_damaged(text, *bad) for bad in found.items()} | cyrillic.keys()
    if spans and all(_is_sample(document, span) for span in spans):
        return
    last = 0
    for span in sorted(spans, key=lambda span: (span.start, span not in cyrillic)):
        if span.start >= last and not shown_on_purpose(document, *span):
            known = "" if span.start in blanks else "ą" if span.start in dotted else cyrillic.get(span)
            yield Match(*span, replacement=_repaired(text[slice(*span)]) if known is None else known)
            last = span.end


def _is_sample(document: Document, span: Span) -> bool:
    """Whether damage stands in quotation marks with a word or two; where all does, an author shows it."""
    return any(
        quoted.start <= span.start and span.end <= quoted.end and quoted.end - quoted.start <= SAMPLE_CHARS
        for quoted in document.quotations
    )


def _cyrillic(text: str) -> Iterator[tuple[Span, str]]:
    """Runs of Cyrillic read in another table, with what they were."""
    for table, form in CYRILLIC.items():
        for run in form.finditer(text):
            written = run[0].replace("Р ", "Р\xa0") if table == "cp1251" else run[0]
            yield Span(*run.span()), written.encode(table).decode("utf-8")


def _damaged(text: str, start: int, end: int) -> Span:
    """The run of characters outside ASCII that a hit belongs to; a hit may hold ordinary neighbours."""
    runs = [
        run
        for run in RUN.finditer(text, max(0, start - 8), min(len(text), end + 8))
        if run.end() > start and run.start() < end
    ]
    return Span(runs[0].start(), runs[-1].end()) if runs else Span(start, end)


def _repaired(damaged: str) -> str | None:
    """What the characters were before, where reading them back gives fewer and sound ones."""
    from ftfy import fix_encoding
    from ftfy.badness import is_bad

    fixed = fix_encoding(damaged)
    return fixed if fixed != damaged and not is_bad(fixed) and "\ufffd" not in fixed else None
