"""GT132: citation marks that cite nothing."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule

NUMBER = r"\[(?:\d{1,3}(?:[,–-] ?\d{1,3})*|\^\d+\^?|oaicite:\d+|cite: ?[\d, ]+)\]"
MARKS = pattern(  # each alternative begins with a sign of its own, which makes the search fast
    rf"{NUMBER}(?:{NUMBER})*"  # [1], [1][3], [oaicite:2]
    r"|【\d+[^】\n]{0,20}】"  # 【4†source】
    r"|:contentReference\[[^\]\n]{0,30}\](?:\{[^}\n]{0,30}\})?"
    r"|\(\[?citation needed\]?\)?(?=[\s.,])|\[citation needed\]?\)?(?=[\s.,])|citation needed\]?\)?(?=[\s.,])"
)
LIST = pattern(
    r"(?m)^\s*(?:\[\d{1,3}\]|\d{1,3}[.)]) ?\S.{5,}"  # a line that begins with the number: [1] Smith, …
    r"|^\s*(?:references|sources|notes|footnotes|bibliography|works cited|citations)\b.{0,20}$"
    r"|\[\d{1,3}\]: ?\S"
)
INDEXED = pattern(r"\w$")  # list[1] and Article[2] are not citations of prose
CODE_TALK = pattern(r"```|\b(?:array|index|python|variable|code)\b")


@rule(
    "GT132",
    severity="warning",
    words=("[", "【", ":contentreference"),
    confidence=0.9,
    source="answers of search assistants pasted with their marks",
    bad=("The rate rose to 5%⟦[1]⟧ in May ⟦[3][5]⟧.", "They met in June⟦【4†source】⟧ and left⟦[2]⟧."),
    good=(
        "The rate rose.[1]\n\nReferences\n[1] Smith, Rates and Wages, 2020.",
        "“The [first] plan,” he said, was [sic] fine; see items[1] in code.",
    ),
)
def dangling_citation(document: Document) -> Iterator[Match]:
    """Citation mark without a list of references.

    The mark points at a list that was not copied, as in text taken from an encyclopedia or from an assistant.
    """
    text = document.text
    marks = list(MARKS.finditer(text))
    if not marks or LIST.search(document.folded) or CODE_TALK.search(document.folded):
        return
    for match in marks:
        if not _indexes_code(text, match.start(), match.end()):
            yield Match(*match.span())


def _indexes_code(text: str, start: int, end: int) -> bool:
    """Whether the mark follows a name and is followed by one, as in items[1] of a program."""
    before, after = text[max(0, start - 1) : start], text[end : end + 3]
    return before.isalnum() and ((after[:1] in "(=[_" and after != "") or after.startswith(" in c"))
