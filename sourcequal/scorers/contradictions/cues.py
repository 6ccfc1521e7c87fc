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
_ALTERNATIVES = re.compile(r"\(\?(?::|P<\w+>)([^()]+)\)(?![?*])")
_LETTERS = re.compile(r"(?P<word>[a-z][a-z' -]*)(?P<optional>[?*{])?")
SHORTEST = 3  # letters of a word that may gate


class Cue(NamedTuple):
    """Forms of one statement over the folded text, and the words with which they begin."""

    words: tuple[str, ...]
    form: Pattern


class Act(NamedTuple):
    """One act: how it is denied as a whole, how it is told, and words around either with which both are true.

    `before` has to stand just before what tells of it.
    """

    denied: Cue
    done: Cue
    apart: Pattern = pattern(r"(?!)")
    before: Pattern | None = None


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


class Acts:
    """Acts of which each is denied in some forms and told as done in others; all are looked for in one pass."""

    def __init__(self, *acts: Act) -> None:
        self.acts = acts
        self._denied = pattern(
            "|".join(f"(?P<act{number}>{act.denied.form.source})" for number, act in enumerate(acts))
        )

    @property
    def words(self) -> tuple[str, ...]:
        """The words with which any form begins."""
        return tuple(sorted({word for act in self.acts for side in (act.denied, act.done) for word in side.words}))

    def denied(self, document: Document, places: Iterable[int]) -> Iterator[tuple[Act, re.Match[str]]]:
        """The denials, each with its act."""
        for match in told(document, places, self._denied):
            number = next(number for number in range(len(self.acts)) if match[f"act{number}"] is not None)
            yield self.acts[number], match


def with_subject(document: Document, match: re.Match[str]) -> tuple[int, int]:
    """A statement with what its clause says before it, where that is a few words."""
    start, end = match.span()
    first, _ = document.sentence_from(start) or (start, end)
    clause = _CLAUSE_BEFORE.search(document.folded, max(first, start - SUBJECT_CHARS), start)
    return (clause.start() if clause and clause.start() >= first else start), end


_CLAUSE_BEFORE = re.compile(r"(?:(?<=[.,;:(\"] )|(?<=\n)|(?<=\")|^)[^.,;:()\"\n–—]+$")
SUBJECT_CHARS = 46  # characters before a statement in which its clause may begin


def what(match: re.Match[str]) -> str:
    """What a statement is about, where one of its groups says so: those whose name begins with “what”."""
    return next((said for name, said in match.groupdict().items() if name.startswith("what") and said), "")
