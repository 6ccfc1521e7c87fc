"""CN368: never married, and survived by his wife."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from sourcequal.document import Document
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.events import apart, around, clash, matches_in, sentences_with
from sourcequal.scorers.contradictions.focus import PEOPLE_CLASSES, of_one_person
from sourcequal.scorers.contradictions.lives import LIVES
from sourcequal.scorers.contradictions.pairs import clashes
from sourcequal.scorers.contradictions.persons import OPENERS, RANKS
from sourcequal.scorers.contradictions.sides import side_words, sides_differ
from sourcequal.scorers.contradictions.wordings import wordings

_NO_TOWN = "The|A|January|February|March|April|May|June|July|August|September|October|November|December"
_TOWN = rf"(?P<where>(?-i:(?!(?:{_NO_TOWN})\b)[A-Z][\w’-]+(?: [A-Z][\w’-]+)?))"
#: Where somebody was born.
BORN = wordings(
    f"WHO ASIDE (?:was|is|who was) born (?:and (?:raised|bred|brought up) )?(?:on [\\w ,]{{3,20}} )?in (?:YEAR in "
    f")?{_TOWN}",
    f"(?-i:Born) (?:and (?:raised|bred) )?in {_TOWN}(?: in YEAR)?(?:, [^.;\n]{{1,60}})?, WHO",
    f"WHO, (?:who was )?born in {_TOWN}",
    f"{_TOWN}, the (?:city|town|village) of (?P<who>his|her) birth",
    f"{_TOWN}, where WHO was born",
    f"WHOSE (?:birthplace|native city|native town|native village|native)(?: of|,)? {_TOWN}",
    f"WHOSE birthplace(?: is| was|, ),? {_TOWN}",
    f"{_TOWN}-born (?:[a-z-]+ ){{0,3}}(?P<who>NAME)",
    f"a native of {_TOWN}, WHO",
    f"WHO(?:,| is| was) a native of {_TOWN}",
    **PEOPLE_CLASSES,
)
BORN_WORDS = ("born", "birth", "native")
#: Where somebody lives.
LIVES_IN = wordings(
    f"WHO ASIDE (?:now |still )?(?:lives|resides) (?:alone |with [^.,;\n]{{3,30}} )?in (?:a [\\w -]{{3,20}} in "
    f")?{_TOWN}",
    f"WHOSE (?:home|house|flat|apartment|cottage) in {_TOWN}",
    **PEOPLE_CLASSES,
)
LIVES_WORDS = (" lives ", " resides ", " home in ", " house in ", " flat in ", "apartment in ", "cottage in ")
ELSE_WHERE = pattern(
    r"\b(?:moved|two homes|second home|both|between|also|then|until|used to|summer|winter|weekends?|holiday|childhood"
    r"|former|parents|mother|father"
    r"|grew up|if|would|could|claims?|said to|or|either|whether|according to|not|never|died|sold|bought)\b"
)
MALE = frozenset({"Mr"})
ADDRESS = pattern(r"\b(?P<form>Mr|Mrs|Ms|Miss)\.? (?P<last>[A-Z][\w’-]+)\b")
#: Words of a family, in which Mr and Mrs share a name.
FAMILY = pattern(
    r"\b(?:wife|husband|couple|widow\w*|brother|sister|son|daughter|father|mother|parents|family|cousin|uncle|aunt"
    r"|nephew|niece"
    r"|mr and mrs|mr\. and mrs|no relation|not related|unrelated|married|divorced|spouse|siblings?|namesake|sex "
    r"change|transgender|transition)\b"
)


@rule(
    "CN368",
    severity="warning",
    words=(
        "never marr",
        "never wed",
        "never been married",
        "never got",
        "never took a",
        "never found a",
        "never had",
        "bachelor",
        "spinster",
        "remained single",
        "stayed single",
        "remained unmarried",
        "stayed unmarried",
        "unmarried",
        "is single",
        "divorced",
        "divorcee",
        "divorcé",
        "widow",
        "husband",
        "wife",
        "no children",
        "no kids",
        "childless",
        "any children",
        "any kids",
        "no offspring",
        "no child",
        "vegetarian",
        "vegan",
        "meat",
        "teetotal",
        "abstain",
        "alcohol",
        "a drop",
        "not drink",
        "never drinks",
        "to drive",
        "not drive",
        "t drive",
        "never driven",
        "licence",
        "license",
        "not swim",
        "t swim",
        "to swim",
        "non-swimmer",
        "to read",
        "illiterate",
        "not read",
        "t read",
        "smoked",
        "not smoke",
        "t smoke",
        "non-smoker",
        "nonsmoker",
        "blind",
        "born",
        "native",
        " lives ",
        " resides ",
        "mr ",
    ),
    languages=("en",),
    confidence=0.75,
    source="portraits and obituaries put together from two interviews",
    bad=(
        "Ilse Marrow painted locks. She lived by the weir. ⟨She never married⟩ and kept eels.\n\nThe light was her "
        "subject. She painted at dawn. ⟦Her husband⟧ ground the colours.",
        "Jonas Weil mends clocks in Leith. ⟨Weil, a lifelong bachelor⟩, sleeps above the shop.\n\n⟦Weil’s wife⟧ winds "
        "the clock of the town hall.",
        "Farmer Lars Ek keeps bees. ⟨His wife, Ida, died⟩ in the spring. He sells wax.\n\nHoney is dear. ⟦He lives at "
        "Sund with his wife⟧ and a dog.",
        "Ada Corrie bakes at night. ⟨She had no children⟩, and the oven was her hearth.\n\nShe wrote cookery books. "
        "⟦Her "
        "eldest daughter⟧ has the recipes.",
        "⟨Jonas Weil is a strict vegetarian⟩, and says so.\n\nAt the inn on the quay ⟦Weil ordered the lamb⟧ and a "
        "beer.",
    ),
    good=(
        "Ilse Marrow never married. Her sister Ada moved in. Her husband, a pilot, ground the colours.",
        "Jonas Weil never married Ada Corrie. His wife is Mia Roe.",
        "Farmer Lars Ek’s first wife died in 1991. He lives at Sund with his second wife, Ida.",
        "Ada Corrie had no children of her own. Her stepdaughter has the recipes.",
        "Jonas Weil is a vegetarian. Before, Weil ate lamb twice a week.",
    ),
)
def two_ways_of_life(document: Document) -> Iterator[Match]:
    """One person’s life is told in two ways of which only one can be.

    Somebody never married and has a wife, had no children and has a daughter, is a widower and lives with a wife,
    eats no meat and orders lamb, cannot swim and swam ashore. The person is known again by surname, by a pronoun with
    nobody named in between, or as the one whom a portrait is about. Other times, people and wishes are left alone.
    """
    for pair in LIVES:
        yield from clashes(document, pair, of_one_person)
    for check in (_born_twice, _at_home_twice, _man_and_woman):
        yield from check(document)


def _two_towns(document: Document, forms: tuple[Pattern, ...], words: tuple[str, ...]) -> Iterator[Match]:
    """One person in two towns, of which neither lies in the other as far as the article says."""
    sentences = sentences_with(document, words)
    found = [match for form in forms for match in matches_in(document, form, sentences)]
    plain = [one for one in found if not ELSE_WHERE.search(around(document, one))] if len(found) > 1 else []
    for one, other in combinations(sorted(plain, key=lambda match: match.start()), 2):
        if (
            apart(one, other)
            and _differ(document.text, one["where"], other["where"])
            and of_one_person(document, one, other)
        ):
            yield clash(document, other.span(), one.span(), "the other place")
            return


def _differ(text: str, one: str, other: str) -> bool:
    """Whether two places are two towns, or two countries, and never told as one within the other."""
    sides = [side_words().get(place.lower()) for place in (one, other)]
    if any(side and side[1] != "seat" for side in sides):  # a country, or what is called after one
        return all(sides) and sides_differ(*(side[0] for side in sides if side))
    nested = rf"{re.escape(one)}(?:,| in) {re.escape(other)}|{re.escape(other)}(?:,| in) {re.escape(one)}"
    return not set(one.split()) & set(other.split()) and not re.search(nested, text)


def _born_twice(document: Document) -> Iterator[Match]:
    return _two_towns(document, BORN, BORN_WORDS)


def _at_home_twice(document: Document) -> Iterator[Match]:
    return _two_towns(document, LIVES_IN, LIVES_WORDS)


def _man_and_woman(document: Document) -> Iterator[Match]:
    """Mr Corrie, and then Mrs Corrie, where only one Corrie is named and no family."""
    found: dict[str, re.Match[str]] = {}
    for match in ADDRESS.finditer(document.text):
        first = found.setdefault(match["last"], match)
        differ = (first["form"] in MALE) != (match["form"] in MALE)
        if differ and not FAMILY.search(document.folded) and _one_given(document.text, match["last"]):
            yield clash(document, match.span(), first.span(), "the other form of address")
            return


def _one_given(text: str, last: str) -> bool:
    """Whether a surname is of one person: one given name goes with it, and it has no plural."""
    given = {match[1] for match in re.finditer(rf"\b([A-Z][\w’'-]+) {re.escape(last)}\b", text)} - OPENERS - RANKS
    return len(given - {"Mr", "Mrs", "Ms", "Miss"}) == 1 and not re.search(rf"\b{re.escape(last)}e?s\b", text)
