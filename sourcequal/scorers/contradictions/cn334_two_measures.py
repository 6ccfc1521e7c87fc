"""CN334: one thing is measured twice, differently."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_two_alike
from sourcequal.scorers.contradictions.counting import whole
from sourcequal.scorers.contradictions.durations import UNIT_WORDS as TIMES
from sourcequal.scorers.contradictions.durations import lasting_twice, numbered, places_in, readable
from sourcequal.scorers.contradictions.events import around_span, clash, of_two_subjects, sentences_at, span_at_hand
from sourcequal.scorers.contradictions.extents import UNIT_WORDS as EXTENTS
from sourcequal.scorers.contradictions.extents import measured_twice

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
#: Where a unit stands behind a number; the number is read backwards from there.
UNIT = pattern(rf"[- ](?P<unit>{UNITS})s?\b")
_WORD_SPLIT = pattern(r"[^\w,-]")
_LAST_WORD = pattern(r"[a-z]+(?= $)")
LEAD_CHARS = 12  # before a number, in which the word before it stands
NUMBER_CHARS = 16  # before a unit, in which the number stands
BEFORE_CHARS = 70  # before a number, in which the thing can stand


class Form(NamedTuple):
    """What stands before a number with its unit, and behind it; one of both names the thing.

    `leads` are the words that can stand right before the number, none where any can.
    """

    leads: frozenset[str]
    before: Pattern
    after: Pattern


_LASTS = (
    r"(?:lasted|lasts|will last|took|takes|will take|went on for|goes on for|ran for|dragged on for|is|was|has"
    r"|measures|runs to)"
)
FORMS = (
    # a six-hour meeting; the twelve-storey block
    Form(
        frozenset("a an the this its their his her after".split()),
        pattern(r"\b(?P<article>an?|the|this|its|their|his|her|after) $"),
        pattern(r"(?:-(?:long|high|tall|wide|deep|old))?(?: of)? (?P<thing>[a-z]{4,})\b"),  # the six weeks of work
    ),
    # they ended their strike after eleven days
    Form(
        frozenset({"after"}),
        pattern(
            r"\bend(?:s|ed|ing)? (?P<article>the|their|its|his|her|an?) (?:[a-z]+ )?"
            r"(?P<thing>strike|walkout|siege|occupation|sit-in|boycott|lockout|stoppage|protest|blockade|fast)"
            r"(?: on [a-z]+day)? after $"
        ),
        pattern(""),
    ),
    # was delayed by five hours
    Form(frozenset({"by", "for"}), pattern(r"\b(?P<article>was|were) (?P<thing>delay)ed (?:by|for) $"), pattern("")),
    # the delay of two hours; their walkout of nine days
    Form(
        frozenset({"of"}),
        pattern(r"\b(?P<article>the|this|after an?|[a-z]+'s) (?P<thing>[a-z]{3,}) of $"),
        pattern(""),
    ),
    Form(
        frozenset({"of"}),
        pattern(r"\b(?P<article>its|their|his|her) (?:[a-z]+ )?(?P<thing>[a-z]{4,}) of $"),
        pattern(""),
    ),
    # the meeting lasted three hours; at 58 metres the bridge
    Form(
        frozenset("lasted lasts last took takes take for is was has measures to just exactly".split()),
        pattern(
            r"\b(?P<article>the|this) (?P<thing>[a-z]{4,})(?: (?:from|to) [a-z]+(?: to [a-z]+)?)? "
            rf"{_LASTS} (?:just |exactly )?$"
        ),
        pattern(r"(?! (?:ago|later|before|earlier|old|away|from|of|in))"),
    ),
    Form(
        frozenset({"at"}),
        pattern(r"\b(?P<article>at) $"),
        pattern(r"(?: long| high| tall)?,? the (?P<thing>[a-z]{4,})\b"),
    ),
    Form(
        frozenset({"for"}),
        pattern(
            r"\b(?P<article>was|were|been|is|are) (?P<thing>banned|suspended|excluded) (?:from [^.,;]{1,30} )?for $"
        ),
        pattern(""),
    ),
    # let it rise for three hours; 40 minutes of kneading; after 30 minutes in the oven
    Form(
        frozenset({"for"}),
        pattern(
            rf"\b(?P<article>)(?P<thing>{COOKING})(?: (?:it|them|the [a-z]+|gently|slowly|covered|everything))?"
            r"(?: (?:in|at|on|under) [^.,;]{1,30}?)? for $"
        ),
        pattern(""),
    ),
    Form(frozenset(), pattern(r"(?P<article>)$"), pattern(rf" of (?P<thing>{COOKING})ing\b")),
    Form(
        frozenset({"after", "the", "this"}),
        pattern(r"\b(?P<article>after|the|this) $"),
        pattern(r" (?P<thing>in the oven|in the fridge|in the freezer|on strike)\b"),
    ),
)


class Measure(NamedTuple):
    """A thing, its article, how much of what it measures, and where that stands."""

    article: str
    thing: str
    value: int
    unit: str
    span: Span


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
    words=tuple(sorted({*TIMES, *EXTENTS, *(f"{before}{unit}" for unit in UNITS.split("|") for before in " -")})),
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
        "A landslip at dawn: trams on the hill line were ⟨halted for eleven hours⟩, the firm said.\n\nTea was "
        "free. The trams"
        " ⟦ran again after two hours⟧.",
        "Half the village had to boil snow. Its pipes were dry, and there was ⟨no water for nine days⟩.\n\nA "
        "plumber from"
        " Brod found the leak. The ⟦water came back after 30 hours⟧.",
        "The canal is ⟨31 kilometres long⟩ and has six locks.\n\nHerons fish in it. Rowers need two days for the canal,"
        " which has a ⟦length of 44 kilometres⟧.",
        "⟨The 42-metre bridge⟩ will cross the gorge. ⟦At 58 metres the bridge⟧ is the longest that the firm has built.",
        "The canal is ⟨31 kilometres long⟩ and has six locks.\n\nHerons fish in it. The canal, ⟦44 kilometres long⟧, "
        "was dug before the ship canal at Osk, which measures 38 kilometres.",
    ),
    good=(
        "After a six-hour meeting the board passed its budget. A meeting in March had lasted three hours.",
        "A fire on the roof of a nine-storey block was put out. A twelve-storey block next to it was cleared.",
        "The firm builds a 42-metre bridge for Skarn. At 58 metres the bridge at Tresk remains its longest.",
        "The shop was closed for two days after the flood. It had been closed for six weeks in the pandemic.",
        "Rail services were halted for four hours. Bus services were halted for 90 minutes.",
        "The canal is 31 kilometres long. So far, 12 kilometres of the canal have been dredged.",
        "The crossing takes 40 minutes. On Friday the crossing took nine hours because of the ice.",
        "The 12-hour shift was cut. The eight-hour shift begins in May.",
    ),
)
def two_measures(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """One thing has two sizes or two durations.

    The second sentence says “the meeting”, so it means the one that was named before, and gives it another length. The
    rule is silent where the article measures more than two such things, where a name follows, and where either sentence
    speaks of another one, of a plan, a part or a limit. In a short article what lasts or is measured may be told of in
    other words: power that is out for nine hours comes back after nine hours.
    """
    if len(places) < 2:
        return
    sentences = sentences_at(document, [place + 1 for place in places])
    found = chain(_in_one_form(document, sentences, places), _in_any_form(document, sentences, places))
    yield from islice(found, 1)


def _in_any_form(document: Document, sentences: list[Span], places: Sequence[int]) -> Iterator[Match]:
    """What a short article says of one length of time, or of one size, in any words."""
    sentences = readable(document, sentences)
    for later, earlier in lasting_twice(document, sentences, places):
        if not of_two_subjects(document, later.span, earlier.span):
            yield clash(document, later.span, earlier.span, "the other measure")
    for measured, before in measured_twice(document, sentences, places):
        if not of_two_subjects(document, measured.span, before.span):
            yield clash(document, measured.span, before.span, "the other measure")


def _in_one_form(document: Document, sentences: list[Span], places: Sequence[int]) -> Iterator[Match]:
    """What the forms above read, in articles of any length, of units that have two numbers."""
    amounts = list(_amounts(document, sentences, places))
    values: dict[str, set[int]] = {}
    for amount in amounts:
        values.setdefault(amount.unit, set()).add(amount.value)
    twice = [amount for amount in amounts if len(values[amount.unit]) > 1]
    found = [measure for amount in twice if (measure := _measure(document.folded, amount))]
    counts = Counter(map(_of_what, found))
    for one, other in each_two_alike(found, _of_what):
        if counts[_of_what(one)] != 2 or one.value == other.value or not _definite(other):
            continue
        plain = _plain(document, one) and _plain(document, other) and not _named(document.plain, other)
        if plain and not of_two_subjects(document, other.span, one.span):
            yield clash(document, other.span, one.span, "the other measure")


def _of_what(measure: Measure) -> tuple[str, str]:
    return measure.thing, measure.unit


class _Amount(NamedTuple):
    """A number with its unit and where they stand; the units of time are one."""

    value: int
    unit: str
    start: int
    end: int


def _amounts(document: Document, sentences: list[Span], places: Sequence[int]) -> Iterator[_Amount]:
    folded = document.folded
    known = [place for place in places if numbered(folded, place) or folded[place - 1 : place] in tuple(",-_")]
    for sentence in sentences if len(known) > 1 else ():
        for place in places_in(known, sentence):
            match = UNIT.match(folded, place, sentence.end)
            number = _WORD_SPLIT.split(folded[max(0, place - NUMBER_CHARS) : place])[-1] if match else ""
            count = whole(number) if number else None
            if match and count:
                unit = match["unit"].replace("story", "storey").replace("meter", "metre")
                timed = unit in MINUTES
                value = count * MINUTES.get(unit, 1)
                yield _Amount(value, "time" if timed else unit, place - len(number), match.end())


def _measure(folded: str, amount: _Amount) -> Measure | None:
    """What is measured where an amount stands."""
    word = _LAST_WORD.search(folded, max(0, amount.start - LEAD_CHARS), amount.start)
    lead = word[0] if word else ""
    for form in FORMS:
        if form.leads and lead not in form.leads:
            continue
        after = form.after.match(folded, amount.end)
        before = form.before.search(folded, max(0, amount.start - BEFORE_CHARS), amount.start) if after else None
        if before and after:
            thing = before.groupdict().get("thing") or after["thing"]
            span = Span(before.start(), after.end())
            return Measure(before["article"], SAME.get(thing, thing), amount.value, amount.unit, span)
    return None


def _definite(one: Measure) -> bool:
    cooked = one.thing in COOKING.split("|")
    return (cooked or one.article in DEFINITE or one.article.endswith("'s")) and one.thing not in NO_THING


def _named(text: str, one: Measure) -> bool:
    """Whether what follows goes on with the name of the thing or says which one is meant: the bridge at Tresk."""
    return one.thing not in COOKING.split("|") and not NEXT.match(text, one.span.end)


def _plain(document: Document, one: Measure) -> bool:
    return span_at_hand(document, one.span) and not OTHER_ONE.search(around_span(document, one.span))
