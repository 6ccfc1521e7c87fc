"""CN334: one thing is measured twice, differently."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.events import around, at_hand, clash, either

UNITS = (
    "hour|day|week|month|minute|storey|story|floor|metre|meter|kilometre|kilometer|km|mile|foot|acre|hectare"
    "|tonne|ton"
    "|room|bed|seat|page|lane|arch"
)
#: What recipes have one do for so long.
COOKING = "bake|simmer|boil|cook|knead|chill|rest|rise|soak|roast|marinate|steam|prove|stand|ferment|infuse|freeze"
#: Things that are one.
SAME = {
    word: group.split()[0]
    for group in (
        "strike walkout stoppage",
        "siege standoff stand-off",
        "blackout outage",
        "trip journey voyage",
        "meeting session",
        "ban suspension banned suspended",
        "bake baking",
    )
    for word in group.split()
} | {"in the oven": "bake", "in the fridge": "chill", "in the freezer": "freeze", "on strike": "strike"}
DEFINITE = ("the", "this", "at", "its", "their", "his", "her", "after", "after a", "after an")
MINUTES = {"minute": 1, "hour": 60, "day": 1440, "week": 10080, "month": 43200}
UNIT = rf"(?P<unit>{UNITS})"
MEASURE = pattern(
    # a six-hour meeting; the twelve-storey block
    rf"\b(?P<article>an?|the|this|its|their|his|her|after) (?P<count>{WHOLE})[- ]{UNIT}(?:-(?:long|high|tall|wide"
    rf"|deep|old))? "
    r"(?P<thing>[a-z]{4,})\b"
    # was delayed by five hours; the delay of two hours
    rf"|\b(?P<article4>was|were) (?P<thing4>delay)ed (?:by|for) (?P<count4>{WHOLE}) "
    rf"{UNIT.replace('<unit>', '<unit4>')}s?\b"
    rf"|\b(?P<article5>the|this|after an?|[a-z]+[’']s) (?P<thing5>[a-z]{{3,}}) of (?P<count5>{WHOLE}) "
    rf"{UNIT.replace('<unit>', '<unit5>')}s?\b"
    # the meeting lasted three hours; at 58 metres the bridge
    r"|\b(?P<article2>the|this) (?P<thing2>[a-z]{4,})(?: (?:from|to) [a-z]+(?: to [a-z]+)?)? (?:lasted|lasts"
    r"|will last|took|takes|will take|went on for|goes on for|ran for|dragged on for|is|was|has"
    rf"|measures|runs to) (?:just |exactly )?(?P<count2>{WHOLE}) {UNIT.replace('<unit>', '<unit2>')}s?\b(?! (?:ago"
    r"|later|before|earlier|old|away|from|of|in))"
    rf"|\b(?P<article3>at) (?P<count3>{WHOLE}) {UNIT.replace('<unit>', '<unit3>')}s?(?: long| high"
    r"| tall)?,? the (?P<thing3>[a-z]{4,})\b"
    rf"|\b(?P<article10>was|were|been|is|are) (?P<thing10>banned|suspended|excluded) (?:from [^.,;]{{1,30}} )?for "
    rf"(?P<count10>{WHOLE}) {UNIT.replace('<unit>', '<unit10>')}s?\b"
    # a five-day walkout; let it rise for three hours; after its single rise of forty minutes
    rf"|\b(?P<article6>its|their|his|her) (?:[a-z]+ )?(?P<thing6>[a-z]{{4,}}) of (?P<count6>{WHOLE}) "
    rf"{UNIT.replace('<unit>', '<unit6>')}s?\b"
    rf"|\b(?P<article7>)(?P<thing7>{COOKING})(?: (?:it|them|the [a-z]+|gently|slowly|covered|everything))?"
    rf"(?: (?:in|at|on|under) [^.,;]{{1,30}}?)? for (?P<count7>{WHOLE}) {UNIT.replace('<unit>', '<unit7>')}s?\b"
    rf"|\b(?P<article8>)(?P<count8>{WHOLE}) {UNIT.replace('<unit>', '<unit8>')}s? of (?P<thing8>{COOKING})ing\b"
    rf"|\b(?P<article9>after|the|this) (?P<count9>{WHOLE}) {UNIT.replace('<unit>', '<unit9>')}s?"
    rf" (?P<thing9>in the oven"
    r"|in the fridge|in the freezer|on strike)\b"
)
#: Words of another thing of the kind, of a part or a plan.
OTHER_ONE = pattern(
    r"\b(?:second|third|next|last|one|both|two|each|every|per|more|than|at least|about|around|nearly|almost|over"
    r"|extend\w*|extra|longer|shorter|originally|planned|instead|initial\w*|cut|reduced|new|old|was to|should|asked"
    r"|wanted|sought|minimum|maximum|up to|(?<!was the )(?<!is the )first|other|another|different|record"
    r"|usual\w*|compared|similar"
    r"|between|or)\b"
)
#: What follows a thing that has no further name: the bridge was; the bridge that was lifted in at Tresk is another.
NEXT = pattern(
    r"[,.;:)]?$|[,.;:)\n]| (?:was|were|is|are|has|had|will|and|to|before|after|when|with|by|costs?|began|left"
    r"|took|led|drew|broke|brought|gave|caused|saw|made|went|came|starts|begins|ends|runs|keeps|means|[a-z]+ed)\b"
)
NO_THING = frozenset(
    "compound yield moving average bill period time break week basis long high walk drive flight ride away event "
    "limit radius old mark lead race run".split()
)


@rule(
    "CN334",
    severity="warning",
    words=(
        *(f"-{unit}" for unit in UNITS.split("|")),
        " lasted ",
        " lasts ",
        " takes ",
        "banned for",
        "suspended for",
        " bake",
        " simmer",
        "knead",
        " dough",
        " oven",
        "fridge",
    ),
    languages=("en",),
    confidence=0.7,
    source="reports and releases merged: the size or the length changed with the source",
    bad=(
        "After ⟨a six-hour meeting⟩ the board passed its budget.\n\nThe quarrel was about a crane. ⟦The"
        " meeting lasted "
        "three hours⟧.",
        "A fire on the roof of ⟨a nine-storey block⟩ was put out.\n\n⟦The twelve-storey block⟧ was built in 1974.",
        "Cover the dough and let it ⟨rise for three hours⟩.\n\nAfter ⟦its single rise of forty minutes⟧ it is baked.",
        "⟨The walkout lasted nine days⟩, and ships waited. ⟦The five-day strike⟧ was the first at the port.",
        "⟨The 42-metre bridge⟩ will cross the gorge. ⟦At 58 metres the bridge⟧ is the longest that the firm has built.",
    ),
    good=(
        "After a six-hour meeting the board passed its budget. A meeting in March had lasted three hours.",
        "A fire on the roof of a nine-storey block was put out. A twelve-storey block next to it was cleared.",
        "The firm builds a 42-metre bridge for Skarn. At 58 metres the bridge at Tresk remains its longest.",
        "The 12-hour shift was cut. The eight-hour shift begins in May.",
    ),
)
def two_measures(document: Document) -> Iterator[Match]:
    """One thing has two sizes or two durations.

    The second sentence says “the meeting”, so it means the one that was named before, and gives it another length. The
    rule is silent where the article measures more than two such things, where a name follows, and where either sentence
    speaks of another one, of a plan, a part or a limit.
    """
    found = list(MEASURE.finditer(document.folded))
    for one, other in combinations(found, 2):
        if _key(one) != _key(other) or _count(one) == _count(other) or not _definite(other):
            continue
        alone = sum(_key(match) == _key(one) for match in found) == 2
        if alone and _plain(document, one) and _plain(document, other) and not _named(document.text, other):
            yield clash(document, other.span(), one.span(), "the other measure")
            return


def _key(match: re.Match[str]) -> tuple[str, str]:
    """What is measured, and in what: the units of time are one."""
    unit = either(match, "unit").replace("story", "storey").replace("meter", "metre")
    thing = either(match, "thing")
    return SAME.get(thing, thing), "time" if unit in MINUTES else unit


def _count(match: re.Match[str]) -> int | None:
    count = whole(either(match, "count"))
    return count * MINUTES.get(either(match, "unit"), 1) if count else None


def _definite(match: re.Match[str]) -> bool:
    article = either(match, "article")
    return (
        article in DEFINITE or article.endswith(("’s", "'s")) or either(match, "thing") in COOKING.split("|")
    ) and either(match, "thing") not in NO_THING


def _named(text: str, match: re.Match[str]) -> bool:
    """Whether what follows goes on with the name of the thing or says which one is meant: the bridge at Tresk."""
    return _key(match)[0] not in COOKING.split("|") and not NEXT.match(text, match.end())


def _plain(document: Document, match: re.Match[str]) -> bool:
    return at_hand(document, match) and not OTHER_ONE.search(around(document, match))
