"""Two ways of telling one thing, of which only one can be true: how the rules of such relations read them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, Pattern
from sourcequal.scorers.contradictions.anchors import forms_of
from sourcequal.scorers.contradictions.comparing import each_with_each
from sourcequal.scorers.contradictions.events import around, at_hand, clash, matches_in
from sourcequal.scorers.contradictions.persons import NOBODY, same_person


class Pair(NamedTuple):
    """Two tellings that exclude one another, each in some forms.

    `words` and `other_words` open a rule: the forms `one` need one of the first, the forms `other` one of the second.
    `both` are words around either with which both are true: of a part, of somebody else, of another one of the kind.
    Words of other times and of conditions count among them unless the pair is `lasting`: what never was had no other
    time.
    """

    words: tuple[str, ...]
    one: tuple[Pattern, ...]
    other_words: tuple[str, ...]
    other: tuple[Pattern, ...]
    both: Pattern
    lasting: bool = False


Same = Callable[[Document, re.Match[str], re.Match[str]], bool]  # whether two tellings are of one thing


def of_the_article(_document: Document, _one: re.Match[str], _other: re.Match[str]) -> bool:
    """Both are of the one such thing that the article tells of."""
    return True


def of_one_person(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Both have the group `who`, and it is one person."""
    return same_person(document.plain, one, other)


def clashes(document: Document, pair: Pair, same: Same = of_the_article) -> Iterator[Match]:
    """The first two tellings of one thing that exclude one another; the later one is pointed at."""
    ones = list(_plain(document, pair, pair.one))  # the rarer side
    others = list(_plain(document, pair, pair.other)) if ones else []
    for one, other in each_with_each(ones, others):
        first, second = sorted((one, other), key=lambda match: match.start())
        if first.end() <= second.start() and same(document, one, other):
            yield clash(document, second.span(), first.span(), "the other statement")
            return


def _plain(document: Document, pair: Pair, forms: tuple[Pattern, ...]) -> Iterator[re.Match[str]]:
    """The tellings that are of the thing at hand, and with nothing around them that lets both be true."""
    for match in named(forms_of(forms).matches(document)):
        if (pair.lasting or at_hand(document, match)) and not pair.both.search(around(document, match)):
            yield match


def named(matches: Iterable[re.Match[str]]) -> Iterator[re.Match[str]]:
    """The matches but for those whose group `who` is a word that only looks like a name."""
    return (match for match in matches if match.groupdict().get("who") not in NOBODY)


def tellings_in(document: Document, forms: Sequence[Pattern], sentences: Sequence[Span]) -> list[re.Match[str]]:
    """The matches of forms in some sentences, form by form; those whose `who` is no name are left out."""
    return list(named(match for form in forms for match in matches_in(document, form, sentences)))
