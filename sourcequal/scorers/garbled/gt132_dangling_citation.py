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
    r"|\[(?:\d{1,3}(?::\d{1,3})?†[^\]\n]{0,30}"  # [4†L7-L19]
    r"|(?:source|sources|web|doc|search|result|citation|ref): ?\d{1,3}[^\]\n]{0,12}|cite_(?:start|end))\]"
    r"|:contentReference\[[^\]\n]{0,30}\](?:\{[^}\n]{0,30}\})?"
    r"|\(\[?citation needed\]?\)?(?=[\s.,])|\[citation needed\]?\)?(?=[\s.,])|citation needed\]?\)?(?=[\s.,])"
)
ASSISTED = pattern(r":contentReference|【|\[oaicite|\[\d[\d:]*†|\[[a-z]+: ?\d|\[cite_")
ENTRY = pattern(r"(?m)^\s*(\d{1,3})[.)] ?\S.{5,}")  # 1. Smith, …: of any list
LIST = pattern(
    r"(?m)^\s*\[\d{1,3}\] ?\S.{5,}"  # a line that begins with the mark: [1] Smith, …
    r"|^\s*(?:references|sources|notes|footnotes|bibliography|works cited|citations)\b.{0,20}$"
    r"|\[\d{1,3}\]: ?\S|^\[\d{1,3}\]\n(?:https?://|www\.)"
)
EXPLAINED = pattern(
    r"\b(?:square brackets?|in brackets)\b"
)  # an author who speaks of brackets puts no citations between them
SPOKEN = pattern(  # "at [14]", "see paras. [3]", "as Lee et al. [9] show": the number is a word of the sentence
    r"\b(?:at|in|see|cf\.?|paras?\.?|paragraphs?|para(?:graph)? numbers?|et al\.?) $"
)
CASE = pattern(r"\[(?:19|20)\d\d\] (?:\d{1,3} )?[A-Z][A-Za-z]*[A-Z]\b")  # [2021] EWCA Civ 7, [1932] AC 562
LOOK_BACK_CHARS = 20
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
        "Half of the mills are shut.⟦[source: 3†]⟧ The rest ⟦[4†L7-L19]⟧ grind at night.⟦[web: 2]⟧",
        "They met in June⟦【4†source】⟧ and left⟦[2]⟧.",
        "Mills closed⟦[1]⟧ as rates rose⟦[4]⟧.\n\nWhat to do:\n1. Fix the rate of the loan.\n2. Sell the mill early.",
    ),
    good=(
        "The rate rose.[1]\n\nReferences\n[1] Smith, Rates and Wages, 2020.",
        "The mill is shut [1].\n\n[1]\nhttps://mill.example/shut",
        "The rate rose[2].\n\n1. Smith, Rates and Wages, 2020.\n2. Orme, Wages and Rates, 2021.",
        "The duty is wide: [2019] QSC 44 at [14]–[19] (Rowe J), [31]; it was read narrowly in a later case, at [8].",
        "Others [12] found none. Lee et al. [9] counted the birds by hand, which takes years.",
        "The soul is [283] free, they held, and must choose. Few [284] did.",
        "In Python the list [1, 2, 3] has three elements, and items[1] is the second; code that asks for [3] fails.",
        "The daggers † of the mill; a pile of stones [source: the mill] and the 4† that fell.",
        "“The [first] plan,” he said, was [sic] fine; see items[1] in Python code, which is an element.",
    ),
)
def dangling_citation(document: Document) -> Iterator[Match]:
    """Citation mark without a list of references.

    The mark points at a list that was not copied, as in text taken from an encyclopedia or from an assistant. Lawyers
    and scholars say such numbers as words, "at [14]", "see [3]": what they write is left alone, list or no list.
    """
    text = document.text
    marks = list(MARKS.finditer(text))
    if not marks or _of_pages(marks) or _listed(document, marks) or EXPLAINED.search(document.folded):
        return
    assisted = any(ASSISTED.match(match[0]) for match in marks)
    if not assisted and (CASE.search(text) or any(_spoken(document, match) for match in marks)):
        return
    for match in marks:
        if not document.about_code and (assisted or not document.in_code(*match.span())):
            yield Match(*match.span())


def _spoken(document: Document, mark: re.Match[str]) -> bool:
    return SPOKEN.search(document.folded, max(0, mark.start() - LOOK_BACK_CHARS), mark.start()) is not None


def _of_pages(marks: Sequence[re.Match[str]]) -> bool:
    """Whether the numbers are those of a book's pages, set where each began: citations count from one."""
    return min(_numbers(marks), default=0) >= FIRST_PAGE


def _listed(document: Document, marks: Sequence[re.Match[str]]) -> bool:
    """Whether the text has a list of references: a heading of one, or lines with the numbers that are cited.

    A list of three points is none for a text that cites [5].
    """
    if LIST.search(document.folded):
        return True
    entries = {int(match[1]) for match in ENTRY.finditer(document.folded)}
    return bool(entries) and max(_numbers(marks), default=0) <= max(entries)


def _numbers(marks: Sequence[re.Match[str]]) -> list[int]:
    return [int(number) for mark in marks for number in FIGURES.findall(mark[0])]
