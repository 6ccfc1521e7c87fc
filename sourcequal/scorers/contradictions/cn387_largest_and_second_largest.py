"""CN387: the largest of its kind, and the second-largest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import nth
from sourcequal.scorers.contradictions.events import around, at_hand, clash, places_of, sentences_at

_MOST = (
    r"(?P<most>largest|biggest|longest|tallest|highest|oldest|deepest|busiest|richest|fastest|smallest|strongest"
    r"|wealthiest|widest|heaviest|youngest|poorest|most [a-z]+)"
)
_NTH = r"\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
_RANK = rf"(?:(?P<rank>{_NTH})[- ])?{_MOST}"
_OF = r"(?: (?P<of>(?:in|of|on) (?:the )?[\w'-]+(?: [A-Z][\w'-]+)?|on earth|of all|ever))"
_SUBJECT = (
    r"(?P<who>(?:[Tt]he |[Ii]ts )?(?:[A-Z][\w'&-]*(?: (?:of |and )?(?=[A-Z]))?){1,4}(?: [a-z]{3,})?|[Ii]t"
    r"|[Hh]e|[Ss]he|[Tt]he [a-z]{3,})"
)
#: Tham Phu Din is the longest cave in the country; it is the country’s second-longest cave.
IS = pattern(
    rf"\b{_SUBJECT},? (?:which |who )?(?:is|was|remains|remained|became|becomes|has become|ranks as|counts as"
    rf"|will be) "
    rf"(?:now |still |also |thus |by far )?(?:the |an? )?(?:(?P<owner>[\w'-]+'s?) )?{_RANK}(?:"
    rf" (?P<thing>(?:[\w-]+ ){{0,2}}?[a-z]+))??"
    rf"(?:{_OF}|(?=[,.;]| of\b| and\b| after\b| behind\b|$))"
)
#: Danby, Scotland’s third-largest baker, will close.
APPOSED = pattern(
    rf"\b{_SUBJECT}, (?:the )?(?:(?P<owner>[\w'-]+(?: [A-Z][\w'-]+)?'s?) )?{_RANK} (?P<thing>(?:[\w-]+"
    rf" ){{0,2}}?[a-z]+)(?:{_OF})?(?=[,.;])"
)
#: As the second-largest port in the country, Verl employs 900.
AS = pattern(
    rf"\bAs (?:the )?(?:(?P<owner>[\w'-]+(?: [A-Z][\w'-]+)?'s?) )?{_RANK} (?P<thing>(?:[\w-]+"
    rf" ){{0,2}}?[a-z]+){_OF}?, "
    rf"{_SUBJECT}"
)
#: Words with which both can be so: of another time, region or kind.
BOTH = pattern(
    r"\b(?:now|then|once|until|by (?:volume|value|sales|area|population|length|number|revenue|market)|one of"
    r"|among|used to"
    r"|when|formerly|after|before|since|overtake\w*|overtook|no longer|outside|per|not|except|apart|second"
    r" only|behind"
    r"|after [A-Z]|largest ever|would|previous\w*|record|but|if|claim\w*|say|says|said to)\b"
)
PLACE = pattern(r"(?:^(?:in|of|on) (?:the )?)|(?:'s?$)")
ADJECTIVES = {"big": "large", "larg": "large", "bigg": "large", "tall": "high"}


class Rank(NamedTuple):
    """A place among the largest: of whom, in what respect, of what kind and where."""

    who: str
    most: str
    place: int
    thing: str
    where: str
    match: re.Match[str]


@rule(
    "CN387",
    severity="warning",
    words=tuple(
        f"{one}est" for one in "larg bigg long tall high old deep busi rich fast small strong wealthi wid".split()
    ),
    other_words=(
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "2nd",
        "3rd",
        "4th",
    ),
    languages=("en",),
    confidence=0.75,
    source="reports in which a superlative lost its number, or found one",
    bad=(
        "⟨The Verl Bridge is the longest bridge in the country⟩.\n\nIt has two towers. ⟦The Verl Bridge is the "
        "second-longest bridge in the country⟧, and it sways.",
        "⟨Danby Foods is the largest baker in Scotland⟩.\n\nIt has 40 shops. ⟦Danby, Scotland’s third-largest"
        " baker⟧, will "
        "close four of them.",
    ),
    good=(
        "The Verl Bridge is the longest bridge in the country. It is the second-longest bridge in Europe.",
        "Danby Foods is the largest baker in Scotland. Mull, Scotland’s third-largest baker, will close.",
        "Danby Foods was once the largest baker in Scotland. It is the third-largest baker in Scotland.",
        "Danby Foods is the largest baker in Scotland and the third-largest employer in Fife.",
    ),
)
def largest_and_second_largest(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Something is the largest of its kind, and the second-largest.

    Two sentences rank one thing in one respect and one region, and give it two places. Other times, regions and kinds
    are left alone, and so is what somebody else is.
    """
    sentences = sentences_at(document, (*places, *places_of(document, (" most ",))))
    ranks = [rank for match in _found(document, sentences) if (rank := _rank(document, match))]
    for one, other in combinations(sorted(ranks, key=lambda rank: rank.match.start()), 2):
        if one.place != other.place and one.match.end() <= other.match.start() and _of_one(document, one, other):
            yield clash(document, other.match.span(), one.match.span(), "the other rank")
            return


def _found(document: Document, sentences: list[Span]) -> Iterator[re.Match[str]]:
    for form in (IS, APPOSED, AS):
        for sentence in sentences:
            yield from form.finditer(document.plain, *sentence)


def _rank(document: Document, match: re.Match[str]) -> Rank | None:
    if (
        " and " in match["who"]
        or match["who"].split()[0] in ("This", "That", "These", "There")
        or not at_hand(document, match)
        or BOTH.search(around(document, match))
        or BOTH.search(match[0])
    ):
        return None
    most = match["most"].removesuffix("est").removesuffix("i")
    where = PLACE.sub("", match["of"] or match["owner"] or "").lower()
    return Rank(
        match["who"],
        ADJECTIVES.get(most, most),
        nth(match["rank"]) or 1 if match["rank"] else 1,
        match["thing"] or "",
        where,
        match,
    )


def _of_one(document: Document, one: Rank, other: Rank) -> bool:
    """Whether two ranks are of one thing, by its name or as “it” with nothing else ranked, and of one list."""
    if one.most != other.most or (one.where and other.where and one.where.split()[-1] != other.where.split()[-1]):
        return False
    things = {rank.thing.split()[-1] for rank in (one, other) if rank.thing}
    if len(things) > 1 or not (one.where or other.where):
        return False
    names = [
        frozenset(re.findall(r"[A-Z][\w-]+", rank.who)) - {"The", "It", "He", "She", "Its"} for rank in (one, other)
    ]
    if all(names):
        return bool(names[0] & names[1])
    between = document.plain[one.match.end() : other.match.start()]
    return bool(names[0]) and not names[1] and not re.search(r"(?<![.!?] )(?<!\n)\b[A-Z][a-z]{3,}", between)
