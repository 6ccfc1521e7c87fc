"""GT124: pieces of programs and data between the sentences."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule

CODE = pattern(
    r"<!--[^\n]{0,200}?-->"  # HTML comments
    r"|[{,] ?\"[a-zA-Z_]\w{1,30}\" ?: ?(?=[\"{\[\d]|true|false|null)"  # JSON: ", "author": "
    r"|(?<![\w/])(?:[.#@][\w-]{1,40}|body|div|span|img|h[1-6])(?:[ ,>.#]+[\w-]+){0,3} ?"  # CSS: what it is for
    r"\{ ?[a-z-]{2,30} ?: ?[^{}\n]{1,200}\}"  # and how that looks
    r"|\bfunction ?\w{0,30}\([\w, ]{0,60}\) ?\{|\bvar \w{1,40} ?= ?"  # JavaScript
    r"|\b(?:window|document)\.\w{1,40}(?:\.\w{1,40}){0,4} ?[=(<>]"
    r"|<\?(?:php|xml)\b[^\n>]{0,200}(?:\?>)?"
    r"|\[CDATA\[|\]\]>"
)


@rule(
    "GT124",
    severity="error",
    words=("<!--", '": ', '":', "{", "function", "window.", "document.", "var ", "<?php", "<?xml", "cdata", "]]>"),
    confidence=0.92,
    source="scripts, styles and data of a page saved as its text",
    bad=(
        "The mill is shut. ⟦<!-- wp:paragraph -->⟧ The dam holds. ⟦.ad-box{display:none}⟧ It rained.",
        'The mill is shut."⟦, "author": ⟧"Jo"⟦, "year": ⟧2020}',
    ),
    good=(
        'He said: "It functions (mostly)", and looked out of the window. The set {a, b} is finite.',
        "In JavaScript, window.open(address) opens a page; the code is short.",
    ),
)
def code_in_text(document: Document) -> Iterator[Match]:
    """Piece of a program or of data in the text.

    Scripts, style sheets, comments and the keys of a data file are not the author's words; they were saved with them.
    """
    text = document.text
    found = [match.span() for match in CODE.finditer(text)]
    if found and not document.about_code:
        yield from (Match(*span) for span in found if not document.quotes_code(*span))
