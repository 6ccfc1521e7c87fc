"""CN320: a rise or fall that its own figures rule out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.amounts import Amount, amounts_in
from sourcequal.scorers.contradictions.events import clash
from sourcequal.scorers.contradictions.moves import DOWN, UP

MOVE = pattern(
    rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN}))\b(?: (?:by )?(?:\w+ly |nearly |about |around |some |almost |over )?"
    r"(?P<share>\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent|percent)(?! ?points?),?)?"
)
#: Words between a figure and the next with which the two are of different things.
APART = pattern(
    r"\b(?:and|but|while|when|which|who|or|range|between|rank\w*|place|position|table|per|out of|degrees?|minus|than"
    r"|with|after|following|despite|by)\b|[;:()–—\"]"
)
ADJUSTED = pattern(
    r"\b(?:adjusted|organic|constant|like-for-like|same-store|comparable|excluding|real terms|points?|margin|ratio)\b"
)
HEAD = pattern(r"\b(from|to) (?:about |around |nearly |some |just )?$")
ADVERBS = frozenset(("up", "down"))  # "down from 2 to 3 percent": a range, unless a share says how far it went
FIGURE = pattern(r" from (?:[a-z]+ ){0,2}[^\sa-z]{0,5}\d")  # from about €3,900
SCORE = pattern(r"[-–/]\d")  # 108-3: runs and wickets
UNIT = pattern(r"[ -]?([A-Za-z]+(?:\.m\b)?)")
ORDINALS = frozenset("st nd rd th am pm a.m p.m".split())  # and hours of the day
MEASURES = frozenset(
    "mm cm m km g kg tonnes seconds minutes hours days weeks months years year metres meters kilometres kilometers "
    "feet miles acres hectares litres gallons".split()
)
REACH_CHARS = 100  # after the verb, so that both figures are of one thing
POINTS = 5.0  # percentage points that a stated change may miss the figures by
FACTOR = 1.5  # and how many times it may be too large or too small, as well


@rule(
    "CN320",
    severity="warning",
    words=(" from ",),
    languages=("en",),
    confidence=0.8,
    source="wire stories on results, in which one edit turned the verb and left the figures",
    bad=(
        "Sales ⟦fell 22% to $318 million⟧ in the quarter, ⟨from $261 million⟩ a year earlier.",
        "The number of pupils ⟦rose from 412⟧ ⟨to 377⟩, the school board said.",
        "Exports ⟦grew 40 percent to 3,300⟧ tonnes ⟨from 3,000⟩ tonnes in May.",
        "Output is ⟦up 12% from 3,900⟧ ⟨to 3,412⟩ in the year.",
    ),
    good=(
        "Sales fell 22% to $261 million in the quarter, from $335 million a year earlier.",
        "The team fell from 3rd to 9th. The number of clubs rose from 2010 to 2019.",
        "Sales rose 30% to 5.2 million euros at constant rates, from 4.9 million.",
        "Prices fell in towns with 300 to 900 people from 40 districts.",
        "The temperature fell from 2 to -9 degrees overnight, and the wind rose from 3 to 8.",
        "The rate rose to 4.5% from 3.75%. It is up 20 points from 30 to 50.",
        "The tax is 1.0 to 1.4 percent, down from 2.0 percent to 2.4 percent.",
        "The crown fell from 2.20 to the guilder to about 15. The visitors slumped from 108-3 to 156-6.",
        "Profit rose to 9 million from 800,000. The walk rose from 800 metres to 2 kilometres.",
    ),
)
def direction_against_figures(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """A rise or fall that its own figures rule out.

    A verb says which way a figure moved, and “from” and “to” give both ends: either the ends run the other way, or the
    percentage is far from what they make. Ranks, years, clock times and figures in different units are left alone, and
    so are changes that are adjusted for something.
    """
    if not any(FIGURE.match(document.plain, place) for place in places):
        return  # most articles, and this is much faster than to look for verbs
    for move in MOVE.finditer(document.plain):
        ends = _ends(document.plain, move)
        if ends is None or ADJUSTED.search(document.folded, max(0, move.start() - 60), ends.second.end + 40):
            continue
        if wrong := _wrong(move, ends):
            yield clash(document, *_sides(document.plain, move, ends), "the other figure", wrong)


class Ends(NamedTuple):
    """The two figures of a move: in the order of the text, and as old and new."""

    first: Amount
    second: Amount
    old: Amount
    new: Amount


def _ends(text: str, move: re.Match[str]) -> Ends | None:
    """The two figures after a verb; None where they are not both there or cannot be compared."""
    reach = min(len(text), move.end() + REACH_CHARS)
    stop = min((place for mark in (". ", "\n") if (place := text.find(mark, move.end(), reach)) > 0), default=reach)
    found = amounts_in(text, move.end(), stop)[:2]
    if len(found) < 2:
        return None
    first, second = found
    lead, between = text[move.end() : first.start].split(), text[first.end : second.start]
    last = HEAD.search(between)
    if not lead or lead[0] not in ("from", "to") or len(lead) > 2 or last is None or last[1] == lead[0]:
        return None
    if move[0].lower() in ADVERBS or between.split().count(last[1]) > 1:
        return None
    if APART.search(between) or not _comparable(text, first, second):
        return None
    return Ends(first, second, *((first, second) if lead[0] == "from" else (second, first)))


def _comparable(text: str, first: Amount, second: Amount) -> bool:
    units = [(found[1] if (found := UNIT.match(text, one.end)) else "") for one in (first, second)]
    if first.kind != second.kind or first.looks_like_year or second.looks_like_year:
        return False
    if any(SCORE.match(text, one.end) for one in (first, second)):
        return False
    return not any(unit in ORDINALS for unit in units) and (
        units[1] not in MEASURES or units[0] in (units[1], "to", "from")
    )


def _wrong(move: re.Match[str], ends: Ends) -> str | None:
    """What is wrong with a move, in words; None where its figures bear it out."""
    old, new = ends.old.value, ends.new.value
    if old == new or not old:
        return None
    if (new > old) != bool(move["up"]):
        return "the figures run the other way"
    if move["share"] is None or ends.old.kind == "%":
        return None
    real, told = abs(new / old - 1) * 100, float(move["share"])
    off = max(real, told) / max(min(real, told), 1e-9)
    return f"the figures make {real:.0f}%" if abs(real - told) > POINTS and off > FACTOR else None


def _sides(text: str, move: re.Match[str], ends: Ends) -> tuple[tuple[int, int], tuple[int, int]]:
    """The verb with the figure after it, and the other figure with its “from” or “to”."""
    place = max(text.rfind(lead, ends.first.end, ends.second.start) for lead in ("from ", "to "))
    return (move.start(), ends.first.end), (place, ends.second.end)
