"""Statements that are found by the word they begin with, where the words that gate a rule stand anyway.

A rule that tries its forms at the places of its own words, and nowhere else, costs next to nothing in the many articles
that have one of them by chance. What stands before the word (the subject, an auxiliary) is read by looking back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import Pattern, pattern
from sourcequal.scorers.contradictions.counting import WHOLE
from sourcequal.scorers.contradictions.events import CLAUSE_END
from sourcequal.scorers.contradictions.wordings import CLASSES

_GAP = ' (?:[^\\s.,;:!?()"–—]+ ){0,5}?'
_FORMS_OF_BE = ("was", "were", "is", "are", "been", "being", "be", "got", "gets")
_KNOWN = {
    **{name: CLASSES[name] for name in ("BODY", "DAY", "MONTH", "PEOPLE", "PERSON", "YEAR")},
    "COUNT": WHOLE,
    # just before it, an auxiliary or an adverb
    "BEEN": "(?:" + "|".join(rf"(?<=\b{form} )" for form in sorted({*_FORMS_OF_BE, "ly", "today", "now"})) + ")",
    "THE": r"(?:the|a|an|his|her|its|their|this|that|all|any|both)",
}
_TOKEN = re.compile(r" \.\. |BEEN|\b[A-Z]{3,}\b")
_ASSERTED = re.compile(r"^(?:\(\?<[=!][^)]*\))+")
_ALTERNATIVES = re.compile(r"\(\?:([^()]+)\)(?![?*])")
_LETTERS = re.compile(r"(?P<word>[a-z][a-z' -]*)(?P<optional>[?*{])?")
SHORTEST = 3  # letters of a word that may gate


class Cue(NamedTuple):
    """Forms of one statement over the folded text, and the words with which they begin."""

    words: tuple[str, ...]
    form: Pattern


def cue(*lines: str, **classes: str) -> Cue:
    """A cue of forms, each of which begins with the letters of a word; tokens are those of `wordings` and BEEN."""
    known = {**_KNOWN, **{name: f"(?:{source})" for name, source in classes.items()}}

    def meant(token: re.Match[str]) -> str:
        return _GAP if token[0] == " .. " else known.get(token[0], token[0])

    words = {word for line in lines for word in _first_words(line.replace("BEEN", ""))}
    kept = {word for word in words if not any(word.startswith(other) for other in words if other != word)}
    written = "|".join(_TOKEN.sub(meant, line) for line in lines)
    return Cue(tuple(sorted(kept)), pattern(rf"(?:{written})(?!\w)"))


def _first_words(line: str) -> Iterator[str]:
    """The letters with which a form begins; it may begin with alternatives of them."""
    line = _ASSERTED.sub("", line)
    for form in _ALTERNATIVES.match(line)[1].split("|") if _ALTERNATIVES.match(line) else [line]:  # type: ignore[index]
        found = _LETTERS.match(form)
        word = found["word"] if found else ""
        word = word[:-1] if found and found["optional"] else word
        if len(word.strip()) < SHORTEST:
            raise ValueError(f"no word begins the form {form!r}")
        yield word.rstrip(" -")


def told(document: Document, places: Iterable[int], form: Pattern) -> Iterator[re.Match[str]]:
    """The matches of a form over the folded text that begin at one of the places, in order; none within another."""
    text, end = document.folded, 0
    for place in places:
        if place >= end and not text[place - 1 : place].isalnum() and (match := form.match(text, place)):
            end = match.end()
            yield match


def beside(document: Document, start: int, end: int) -> str:
    """What the folded sentence of a span says around it: all before, and after it up to the next mark."""
    first, last = document.sentence_from(start) or (start, end)
    mark = CLAUSE_END.search(document.folded, end, max(end, last))
    return f"{document.folded[first:start]}…{document.folded[end : mark.start() if mark else max(end, last)]}"
