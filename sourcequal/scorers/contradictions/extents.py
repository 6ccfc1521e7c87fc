"""How long, high, heavy and large the things of an article are, and how far it is from one place to another.

An amount with a unit of length, area or weight is read with what it measures (long, high, weighs, an area of) and with
the nouns near it; units are brought together, so that miles can be held against kilometres.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.durations import (
    CUT,
    OTHER,
    around_places,
    clause_of,
    names_of,
    numbered,
    places_in,
    words_near,
)
from sourcequal.scorers.contradictions.events import either
from sourcequal.scorers.contradictions.vocabulary import stem

#: Each unit with what it measures and how much of that it is: metres, square metres, kilograms, litres.
_UNITS = {
    "metre": ("m", 1), "meter": ("m", 1), "m": ("m", 1), "kilometre": ("m", 1000), "kilometer": ("m", 1000),
    "km": ("m", 1000), "mile": ("m", 1609), "foot": ("m", 0.3048), "feet": ("m", 0.3048), "ft": ("m", 0.3048),
    "centimetre": ("m", 0.01), "centimeter": ("m", 0.01), "cm": ("m", 0.01), "inch": ("m", 0.0254),
    "inche": ("m", 0.0254), "fathom": ("m", 1.83), "league": ("m", 4828),
    "acre": ("m²", 4047), "hectare": ("m²", 10000), "square metre": ("m²", 1), "square meter": ("m²", 1),
    "square kilometre": ("m²", 1e6), "square kilometer": ("m²", 1e6), "square mile": ("m²", 2.59e6),
    "square feet": ("m²", 0.0929), "square foot": ("m²", 0.0929), "sq km": ("m²", 1e6),
    "kilogram": ("kg", 1), "kilogramme": ("kg", 1), "kilo": ("kg", 1), "kg": ("kg", 1), "gram": ("kg", 0.001),
    "tonne": ("kg", 1000), "ton": ("kg", 1000), "pound": ("kg", 0.4536), "stone": ("kg", 6.35),
    "litre": ("l", 1), "liter": ("l", 1), "gallon": ("l", 4.546),
    "storey": ("storey", 1), "story": ("storey", 1), "floor": ("storey", 1),
    "seat": ("seat", 1), "seater": ("seat", 1), "page": ("page", 1),
}  # fmt: skip
_UNIT_NAMES = tuple(_UNITS)
#: A unit right behind a digit or a hyphen, or a blank behind the digit.
_CLOSE = pattern(rf"[0-9-][- ]?(?:{'|'.join(sorted(_UNITS, key=len, reverse=True))})s?\b")
UNIT_WORDS = (
    *(f"{before}{unit}" for unit in _UNITS if len(unit) > 2 for before in " -"),
    *(" km", "0km", "5km", " m ", " m,", " m.", " cm", " kg", " ft"),
)
EXTENT = pattern(
    r"(?<![\w.,:$£€-])(?:(?P<hedge>about|around|some|roughly|approximately|nearly|almost|close to|just under|just over"
    r"|more than|at least|over|up to|less than|under) )?(?:a )?"
    rf"(?P<number>\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?|{WHOLE})(?P<scale> hundred| thousand"
    rf"| million)?(?P<half> and a half)?"
    rf"(?P<joint>[- ]?)(?P<unit>{'|'.join(sorted(_UNITS, key=len, reverse=True))})s?\b(?!/|²)"
)
_SCALES = {"": 1, " hundred": 100, " thousand": 1000, " million": 1e6}
#: What an amount measures, by a word near it.
_ASPECTS = {
    "long": "long|length|stretch(?:es|ed|ing)?|runs|route|trail|course|track|swim|march|walk(?:ed|ing)?|race|coastline"
    "|distance|away|far|drove|drive|journey|trip|cycled|rode|sailed|rowed|swam|hiked",
    "high": "high|tall|height|altitude|elevation|above|rises|soars|peak|towers|towering",
    "wide": "wide|width|breadth|broad|across|diameter|span|spans",
    "deep": "deep|depth|below|beneath|bottom",
    "weight": "weigh(?:s|ed|ing)?|weight|heavy|heaviest|light|lightest|kilos",
    "area": "area|cover(?:s|ed|ing)?|extent|spread|size|extends|estate|plot|site|land|measures",
    "holds": "holds?|capacity|tank|contains?|has|with",
}
_ASPECT = pattern(r"\b(?:" + "|".join(rf"(?P<{aspect}>{words})" for aspect, words in _ASPECTS.items()) + r")\b")
_LENGTHS = frozenset({"long", "high", "wide", "deep"})
_BY_KIND = {"kg": "weight", "m²": "area", "l": "holds", "storey": "high", "seat": "holds", "page": "long"}
#: Behind an amount that is a rate, a part or a place: 30 miles an hour, 5 km from the town, 20 metres away.
_NO_EXTENT = pattern(
    r"(?:s)? ?(?:an? (?:hour|day|week|month|year|second|minute|head|piece)|per|/|(?:north|south|east|west|off"
    r"|outside|inside"
    r"|downstream|upstream|inland|up|down|behind|ahead|short|clear|closer|further|farther|more|less|longer|higher|wider"
    r"|deeper|shorter|heavier|lighter|apart|each|back|freestyle|butterfly|backstroke|hurdles|relay|sprint|final|to go"
    r"|from goal|out|sterling|or)\b|[- ](?:x|by)[- ])"
)
#: Words of a part, another one, a rate or a change, for extents.
OTHER_EXTENT = pattern(
    r"\b(?:of which|its? (?:longest|tallest|highest|deepest)|only the|old(?:er)?|wider|narrower|higher|taller"
    r"|deeper|radius|within|zone|exclusion|(?:fell|rose|fall|falling|rising) (?:by|to)|grew|grow\w*|lost|gained"
    r"|added|top(?:s|ped)?|so far"
    r"|remaining|left|reach(?:es|ed)?|already|completed|finished|target|goal|speed|mph|kph|per|rain|rainfall|snow"
    r"|level|points|pounds? sterling|rang(?:es|ed|ing)|between \d+|or|section|stage|leg|half|quarter|part|parts|lap"
    r"|laps|round trip"
    r"|both ways|return|one way|sea level|crow flies|by (?:air|sea|road|boat|rail)|variet\w*|models?|versions?|types?"
    r"|vary|varies|sizes|parliament|assembly|coalition|elections?|votes?|party|opposition)\b"
)
_PLACE = r"[A-Z][\w'-]+(?: [A-Z][\w'-]+)?"
_PLACES = pattern(rf"(?P<one>{_PLACE}) to (?P<two>{_PLACE})|\b[Bb]etween (?P<one2>{_PLACE}) and (?P<two2>{_PLACE})")
SLACK = 1.03  # the ratio within which two amounts of one unit are one
SLACK_UNITS = 1.12  # and of two units
MOST_TIMES = 15  # as much as the other: more of it is another thing
SLACK_HEDGED = 1.3  # and where one of them is a rough figure
REACH_CHARS = 60  # around an amount, in which stands what it measures
MANY_WORDS = 2  # more of them shared make two amounts of one thing in any wording
NAME_CHARS = 25  # behind a 40-metre, in which the thing is named


class Extent(NamedTuple):
    """How much of what: what is measured, the words near it, the amount, and where that stands.

    `aspect` is empty where nothing says it: a 40-metre bridge. `firm` are measures of things and not ways that somebody
    goes, `indefinite` those of “a” thing. `route` are the two places between which it lies.
    """

    kind: str
    unit: float
    aspect: str
    words: frozenset[str]
    route: frozenset[str]
    value: float
    rough: bool
    firm: bool
    indefinite: bool
    span: Span
    sentence: Span


def extents(document: Document, sentences: list[Span], places: Sequence[int]) -> Iterator[Extent]:
    """What sentences with a unit measure, in order; nothing where only one does.

    The places are those of the blanks before the units.
    """
    folded = document.folded
    known = [place for place in places if numbered(folded, place) and folded.startswith(_UNIT_NAMES, place + 1)]
    measured = []
    for sentence in sentences:
        close = {match.start() for match in _CLOSE.finditer(folded, *sentence)}
        if near := sorted(close.union(places_in(known, sentence))):
            measured.append((sentence, near))
    found = [
        (amount, match)
        for sentence, near in (measured if len(measured) > 1 else ())
        for match in around_places(EXTENT, folded, near, sentence)
        if (amount := _amount(match, sentence))
    ]
    if not any(_may_differ(one, other) for (one, _), (other, _) in combinations(found, 2)):
        return
    for amount, match in found:
        if extent := _extent(document, match, amount):
            yield extent


def _may_differ(one: Extent, other: Extent) -> bool:
    return one.kind == other.kind and one.sentence != other.sentence and _differ(one, other)


def _amount(match: re.Match[str], sentence: Span) -> Extent | None:
    """How much an amount is, without what it is of."""
    number = match["number"]
    count = float(number.replace(",", "")) if number[0].isdigit() else float(whole(number) or 0)
    if not count:
        return None
    kind, size = _UNITS[match["unit"]]
    value = (count + (0.5 if match["half"] else 0)) * _SCALES[match["scale"] or ""] * size
    none: frozenset[str] = frozenset()
    rough, span = bool(match["hedge"]), Span(*match.span())
    return Extent(kind, size, "", none, none, value, rough, False, False, span, sentence)


def _extent(document: Document, match: re.Match[str], amount: Extent) -> Extent | None:
    folded, sentence, kind = document.folded, amount.sentence, amount.kind
    if _NO_EXTENT.match(folded, match.end()) or (match["joint"] == "" and match["unit"] == "m"):
        return None
    head = folded[sentence.start : match.start()]
    if _POINT.search(head) and not re.match(r"(?: [a-z]+)?,? (?:the|it|its|this)\b", folded[match.end() :]):
        return None  # at 46 metres, after 30 kilometres
    if re.search(r"\bafter $", head):
        return None
    cuts = [cut.end() for cut in CUT.finditer(folded, sentence.start, match.start())]
    first = cuts[-1] if cuts else sentence.start
    stop = CUT.search(folded, match.end(), sentence.end)
    last = min(stop.start() if stop else sentence.end, match.end() + REACH_CHARS)
    cues = [
        (max(match.start() - cue.end(), cue.start() - match.end()), cue)
        for start, end in ((max(first, match.start() - REACH_CHARS), match.start()), (match.end(), last))
        for cue in _ASPECT.finditer(folded, start, end)
    ]
    known = _BY_KIND.get(kind)
    cue = min(
        (one for one in cues if one[1].lastgroup in ({known} if known else _LENGTHS)),
        key=lambda one: one[0],
        default=(0, None),
    )[1]
    aspect = known or (cue.lastgroup if cue else "") or ""
    if kind not in ("storey", "page") and known and cue is None and match["joint"] != "-":
        return None
    places = _PLACES.search(document.plain, *sentence) if kind == "m" else None
    part_of = folded.startswith(" of ", match.end()) and not _ALL.search(folded, first, match.start())
    if not places and not aspect and part_of:
        return None  # fourteen inches of armour
    route = frozenset({either(places, "one"), either(places, "two")}) if places else frozenset()
    reach = (match.start(), min(last, match.end() + NAME_CHARS)) if match["joint"] == "-" else (first, last)
    near = words_near(document, match.span(), reach) - _MEASURING
    thing_reach = reach if match["joint"] == "-" else (first, last)
    of = _THING_OF.search(head)
    if of and not _ASPECT.fullmatch(of["noun"]):
        if of["article"]:
            return None  # a whale of nine metres is another one
        near = frozenset({stem(of["noun"])})
        thing_reach = (sentence.start + of.start("noun"), match.start())
    if kind == "storey" and match["joint"] != "-" and not _HAS.search(head):
        return None
    near |= {_THINGS[word["noun"]] for word in _THING.finditer(folded, *thing_reach)}
    span = Span(min(cue.start(), match.start()), max(cue.end(), match.end())) if cue else Span(*match.span())
    firm = bool(
        (kind in ("kg", "m²", "l") and cue)
        or _MEASURED.search(head)
        or _LONG.match(folded, match.end())
        or (match["joint"] == "-" and _DETERMINED.search(head))
        or (not part_of and folded.startswith(" of ", match.end()))
        or _POINT.search(head)
        or kind in ("storey", "page", "seat")
    )
    indefinite = bool(_INDEFINITE.search(head)) and match["joint"] != "" and not _LONG.match(folded, match.end())
    return amount._replace(aspect=aspect, words=near, route=route, firm=firm, indefinite=indefinite, span=span)


#: Stems of words that measure, and of words that stand with anything.
#: Before an amount and behind one: what tells that it is the measure of a thing, and not a way that somebody goes.
_MEASURED = pattern(
    r"\b(?:(?:length|height|width|depth|weight|area|distance|altitude|diameter|span|extent|spread|size|capacity)"
    r"(?: (?:is|was|of|about|some|nearly|almost)){0,2}|weigh(?:s|ed|ing)?|measur(?:es|ed|ing)|stretch(?:es|ed|ing)?"
    r"|covers|covering|covered|rises|rising|stands|standing|extends|runs(?: for)?|holds)(?: just| only| exactly)? $"
)
_LONG = pattern(
    r"[- ](?:long|high|tall|wide|deep|thick|across|broad|in (?:length|height|width|depth|size|area|diameter))\b"
)
_DETERMINED = pattern(r"(?:\b(?:the|this|its|their|his|her|our|an?|[a-z]+'s) |^|\n)(?:[a-z]+ )?$")
_INDEFINITE = pattern(r"\ban? (?:[a-z]+ )?$")
_THING_OF = pattern(r"(?P<article>\ban? (?:[a-z-]+ )?)?\b(?P<noun>[a-z]+) of (?:about |some |nearly |almost |over )?$")
_HAS = pattern(r"\b(?:has|had|with|all|its|the|of) $")
_POINT = pattern(r"\bat $")
_APART = pattern(
    r"(?:met(?:re|er)s?|km|miles?|feet) (?:away|from|off)\b|\b(?:behind|beside|nearest)\b"
)  # how far, and from what
_ALL = pattern(r"\b(?:all|the|its|whole|full|these|those) $")
_MEASURING = frozenset(
    stem(word)
    for word in (
        "long length high tall height wide width deep depth weighs weight area covers extent spread size measures more "
        "than about some only heavy light stretches metre kilometre mile foot feet acre hectare tonne square kilogram "
        "kilo pound above rises large big small great world country region europe britain built build stands most many "
        "currently hold holds just away far distance"
    ).split()
)


#: Things that go by several nouns; those of a line can be one.
_LINES = """
route course trail path track race walk hike
bridge footbridge span viaduct
tower spire steeple chimney mast
ship boat vessel ferry yacht liner
lake reservoir pond tank
block building skyscraper tower-block high-rise
book novel volume
hall arena stadium theatre auditorium
wall dam dyke
garden park estate plot site field
tunnel tube
mountain peak summit
road street motorway highway
"""
_THINGS = {noun: f"+{line.split()[0]}" for line in _LINES.strip().splitlines() for noun in line.split()}
_THING = pattern(rf"(?:\b(?:the|this|its|[a-z]+'s) (?:[a-z]+ )?|-)(?P<noun>{'|'.join(_THINGS)})\b")


def measured_twice(document: Document, sentences: list[Span], places: Sequence[int]) -> Iterator[tuple[Extent, Extent]]:
    """Pairs of extents of one thing that differ, the later one first."""
    found = list(extents(document, sentences, places))
    for number, one in enumerate(found):
        for other in found[number + 1 :]:
            if _may_differ(one, other) and _one_thing(document, one, other, found):
                yield other, one


def _differ(one: Extent, other: Extent) -> bool:
    slack = SLACK_HEDGED if one.rough or other.rough else SLACK if one.unit == other.unit else SLACK_UNITS
    least, most = sorted((one.value, other.value))
    return least * slack < most < least * MOST_TIMES


def _one_thing(document: Document, one: Extent, other: Extent, found: list[Extent]) -> bool:
    """Whether two extents are of one thing: of one route, or by the words near both and what they measure."""
    clauses = [clause_of(document, each.span, each.sentence) for each in (one, other)]
    texts = [document.folded[slice(*clause)] for clause in clauses]
    if any(OTHER.search(text) or OTHER_EXTENT.search(text) for text in texts):
        return False
    if one.route and other.route:
        return one.route == other.route
    shared = one.words & other.words
    if other.indefinite or not ((one.firm and other.firm) or len(shared) > MANY_WORDS):
        return False
    same = [each for each in found if each.kind == one.kind and each.words & shared]
    aspects = {one.aspect, other.aspect}
    names = [names_of(document, clause) for clause in clauses]
    if names[0] and names[1] and not names[0] & names[1]:
        return False
    bare = aspects == {""} and not any("-" in document.folded[slice(*each.span)] for each in (one, other))
    if any(_APART.search(text) for text in texts) and len(shared) < 2:
        return False
    if _one_subject(document, one, other):  # whatever else of the kind is measured beside it
        same = [each for each in same if each in (one, other) or _subject(document, each) == _subject(document, one)]
    return (
        bool(shared)
        and (len(shared) > 1 or not bare)
        and (len(aspects) == 1 or "" in aspects)
        and len({each.value for each in same}) == 2
    )


#: The tunnel is 6 km long; the tunnel, 6 km long, will; the 6-km tunnel is: what a sentence begins with.
_SUBJECT = pattern(
    r"(?:the|this|its) (?P<noun>[a-z]+(?: [a-z]+)?)(?: (?:is|was|will be|measures|runs|stands|weighs|covers|rises|has"
    r" a (?:length|height|depth|width) of)|,(?: (?:which|that) (?:is|was|will be|measures|runs))?(?: at| now)?)"
    r"(?: only| just| exactly)? $"
)


def _subject(document: Document, extent: Extent) -> str:
    """The noun that begins a sentence and whose measure stands right behind it; nothing where another one does."""
    head = _SUBJECT.match(document.folded[extent.sentence.start : max(extent.span.start, extent.sentence.start)])
    return head["noun"] if head else ""


def _one_subject(document: Document, one: Extent, other: Extent) -> bool:
    subject = _subject(document, one)
    return bool(subject) and one.unit == other.unit and subject == _subject(document, other)
