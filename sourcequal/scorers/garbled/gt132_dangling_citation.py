"""GT132: citation marks that cite nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

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
EXPLAINED = pattern(
    r"\b(?:square brackets?|in brackets)\b"
)  # an author who speaks of brackets puts no citations between them
FIGURES = pattern(r"\d+")
FIRST_PAGE = 100  # an article that is cut out of a longer one may begin with some tens


@rule(
    "GT132",
    severity="warning",
    words=("[", "【", ":contentreference"),
    confidence=0.9,
    source="answers of search assistants pasted with their marks",
    bad=(
        "They left in June⟦[3][4]⟧, about as much again. ⟦:contentReference[oaicite:2]{index=2}⟧",
        "The rate rose to 5%⟦[1]⟧ in May ⟦[3][5]⟧.",
        "They met in June⟦【4†source】⟧ and left⟦[2]⟧.",
    ),
    good=(
        "The rate rose.[1]\n\nReferences\n[1] Smith, Rates and Wages, 2020.",
        "The soul is [283] free, they held, and must choose. Few [284] did.",
        "In Python the list [1, 2, 3] has three elements, and items[1] is the second; code that asks for [3] fails.",
        "“The [first] plan,” he said, was [sic] fine; see items[1] in Python code, which is an element.",
    ),
)
def dangling_citation(document: Document) -> Iterator[Match]:
    """Citation mark without a list of references.

    The mark points at a list that was not copied, as in text taken from an encyclopedia or from an assistant.
    """
    text = document.text
    marks = list(MARKS.finditer(text))
    if not marks or _of_pages(marks) or LIST.search(document.folded) or EXPLAINED.search(document.folded):
        return
    assisted = any(match[0].startswith((":contentreference", ":contentReference", "【", "[oaicite")) for match in marks)
    for match in marks:
        if not document.about_code and (assisted or not document.in_code(*match.span())):
            yield Match(*match.span())


def _of_pages(marks: Sequence[re.Match[str]]) -> bool:
    """Whether the numbers are those of a book's pages, set where each began: citations count from one."""
    numbers = [int(number) for mark in marks for number in FIGURES.findall(mark[0])]
    return min(numbers, default=0) >= FIRST_PAGE
