"""CN332: one start, one seat, one birth or one accident in two places."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from operator import attrgetter
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_two, each_two_alike
from sourcequal.scorers.contradictions.events import (
    at_hand,
    clash,
    is_longer,
    matches_in,
    sentence_at,
    sentences_with,
)
from sourcequal.scorers.contradictions.happenings import (
    HELD_WORDS,
    KINDS,
    Telling,
    joined,
    marks_of,
    one_event,
    places,
    tellings,
    times,
    told_again,
    two_places,
)
from sourcequal.scorers.contradictions.persons import same_person
from sourcequal.scorers.contradictions.word_groups import Spotted, WordGroups
from sourcequal.scorers.contradictions.wordings import wordings

#: A place with what leads to it: from the main square in Bad Leonfeld; near Ashcombe.
_AT = (
    r"(?:(?:from|at|in|outside|near) (?:the |a |an )?(?:[a-z][\w-]+ ){1,5}(?:in|of|at|near) |(?:in|near|at|from"
    r"|outside) )"
    r"(?P<place>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)"
)
RUNNERS = (
    r"(?:runners|riders|cyclists|skiers|walkers|starters|field|peloton|swimmers|marchers|procession|parade"
    r"|march|race|crews|boats|yachts|rowers|climbers|teams|competitors|drivers|cars)"
)


class Fact(NamedTuple):
    """A kind of fact with one place: words of which two sentences must have one, and how they tell it."""

    words: tuple[str, ...]
    forms: tuple[Pattern, ...]


_EVENT = (
    "concert|service|ceremony|funeral|wedding|meeting|conference|summit|exhibition|festival|final|match|race|auction"
    "|hearing|trial"
)
EVENTS = tuple(_EVENT.split("|"))
_UPSETS = ("overturned", "crashed", "derailed", "sank", "capsized", "landed", "came down", "exploded", "ran aground")
#: Each told of in one place; what overturned and which event it was is named by the group `what`.
FACTS = {
    "start": Fact(
        (
            "the start",
            "set off",
            "set out",
            "runners",
            "riders",
            "yachts",
            "boats",
            "left from",
            "starters",
            "field",
            "race",
            "march",
        ),
        (
            pattern(
                rf"\b(?:[Tt]he )?(?:\d[\d,]* |[a-z-]+ )?{RUNNERS} (?:had )?(?:set off|set out|started|left|departed"
                rf"|began|got away|were sent off) {_AT}"
            ),
            pattern(rf"\b[Tt]he start(?:ing line)? (?:was |is |lay |stood )?{_AT}"),
        ),
    ),
    "seat": Fact(
        ("headquarter", "head office", "its seat"),
        (
            pattern(
                r"\b(?:headquartered|has its (?:headquarters|head office|seat)|(?:[Ii]ts|the (?:company|firm|group"
                r"|bank)'s)"
                rf" (?:headquarters|head office)) (?:is |are )?{_AT}"
            ),
            pattern(rf"\bthe (?:headquarters|head office) (?:is |are )?{_AT}"),
        ),
    ),
    "birth": Fact(
        ("born ",),
        (
            pattern(rf"\b(?:[A-Z][\w'-]+|[Hh]e|[Ss]he) was born (?:on [\w ,]{{3,20}} )?{_AT}"),
            pattern(rf"\bBorn {_AT}"),
        ),
    ),
    "accident": Fact(
        _UPSETS,
        (pattern(rf"\b(?:[Tt]he|[Aa]n?) (?P<what>[a-z]+)(?: [a-z]+){{0,5}}? (?:{'|'.join(_UPSETS)}) {_AT}"),),
    ),
    "event": Fact(
        EVENTS,
        (
            pattern(
                rf"\b(?P<what>{_EVENT}) (?:was held|is held|will be held|took place|takes place|will take place"
                rf"|is taking "
                rf"place)(?: on \w+)? {_AT}"
            ),
            pattern(
                r"\b(?:gave|held|hold|holds|staged|opened) (?:its|his|her|their|the|a) (?:[\w-]+ ){0,2}"
                rf"(?P<what>{_EVENT}) (?:on \w+ )?{_AT}"
            ),
            pattern(rf"\b[Tt]he (?P<what>{_EVENT}) (?:on \w+ )?in (?P<place>[A-Z][\w-]+)"),
        ),
    ),
}
#: What is signed, and when, between the verb and the place.
_PAPER = (
    r"(?:agreement|accord|treaty|deal|pact|contract|declaration|convention|memorandum|text|document|protocol|truce"
    r"|ceasefire|charter|armistice|settlement|papers)"
)
_WHEN = r"(?: (?:on|last|this) \w+(?: (?:\d{1,2}|morning|afternoon|evening|night))?)?(?: at a ceremony)?"
_DONE = r"(?:signed|initialled|sealed|concluded|unveiled|presented)"
FACTS["signing"] = Fact(
    ("signed", "signing", "initialled", "sealed", "concluded", "unveiled", "presented"),
    (
        pattern(
            rf"\b(?:[Tt]he|[Ii]ts?|[Tt]heir|[Tt]his|[Aa]n?) (?:[\w-]+ ){{0,3}}?(?:{_PAPER} )?(?:which |that )?(?:was "
            rf"|were |is to be |will be |had been |has been )?{_DONE}{_WHEN} {_AT}"
        ),
        pattern(rf"\b{_DONE} (?:the|an?|their|its) (?:[\w-]+ ){{0,3}}?{_PAPER}{_WHEN} {_AT}"),
        pattern(rf"\b(?:[Tt]he|[Ii]ts) signing(?: ceremony)?(?: of the (?:[\w-]+ ){{0,2}}?{_PAPER})?{_WHEN} {_AT}"),
    ),
)
_CITY = r"(?P<place>(?-i:[A-Z][\w'-]+(?: [A-Z][\w'-]+)?))"
_SPOT = rf"(?:(?:at|in|near|outside|from|on) (?:the |an? )?(?:[a-z-]+ ){{0,4}}?(?:(?:in|near|of) )?{_CITY})"
#: Facts of one person, each with one place.
PERSONAL = {
    "arrest": wordings(
        "WHO ASIDE (?:was|were|had been) (?:arrested|detained|picked up|caught|seized|apprehended|taken into custody"
        r"|captured|tracked down)(?: by [a-z ]{3,30}?)?(?: on DAY| in MONTH| last \w+| this \w+)? SPOT",
        "(?:arrested|detained|caught|picked up|seized) (?P<who>him|her)(?: on DAY)? SPOT",
        SPOT=_SPOT,
    ),
    "burial": wordings(
        "WHO ASIDE (?:was|is to be|will be|has been|lies) (?:buried|laid to rest)(?: on DAY)? SPOT", SPOT=_SPOT
    ),
    "birth": wordings(
        r"WHO ASIDE was born(?: on [\w ,]{3,20}| in YEAR)? SPOT",
        "SPOT, (?:the|a) (?:city|town|village|place) of (?P<who>his|her) birth",
        "(?P<who>his|her) (?:birthplace|native|home town|hometown)(?: of| in|, )? CITY",
        "(?:CITY)-born WHO",
        SPOT=_SPOT,
        CITY=_CITY,
    ),
    "death": wordings(
        r"WHO ASIDE (?:has )?died(?: peacefully| suddenly)?(?: on DAY)? SPOT", "(?P<who>his|her) death SPOT", SPOT=_SPOT
    ),
    "home": wordings(
        "WHO ASIDE lives(?: alone| now)? in CITY", "(?P<who>his|her) (?:home|house|flat) in CITY", CITY=_CITY
    ),
}
#: Events that have many places at once, or places within others.
WIDE = frozenset(
    "earthquake storm flood attack election referendum strike demonstration vote parade eclipse avalanche death "
    "arrest "
    "resignation conference show sale talk".split()
)
#: Events of which an article tells several by name.
SEVERAL = frozenset("match race derby vote".split())
#: Where something lies that is found.
_SPOTS = (
    r"(?P<place>canal|river|wood|woods|forest|ditch|lake|pond|field|park|garage|cellar|basement|attic|garden"
    r"|skip|well|reservoir|quarry"
    r"|flat|car|boot of a car|barn|shed|bedroom|kitchen|bathroom|hotel room|churchyard|alley|lay-by|beach|dune"
    r"|bin|suitcase)"
)
_FOUND = r"(?:found|discovered|recovered|spotted)"
_BODY = r"(?P<what>body|remains|corpse|weapon|knife|gun|wallet|van|boat|plane|wreckage|baby|child|painting|dog)"
FOUND = wordings(
    r"(?:the|his|her|its|a|an) (?:[a-z]+ )?BODY ASIDE (?:was|were|has been|had been|is) FOUND(?: [a-z]+){0,3}? "
    r"(?:in|on|at|under|behind) "
    r"(?:the|a|an|his|her) (?:[a-z]+ )?SPOTS",
    r"FOUND (?:the|his|her|its) (?:[a-z]+ )?BODY(?: [a-z]+){0,3}? (?:in|on|at|under|behind) (?:the|a|an|his|her) "
    r"(?:[a-z]+ )?SPOTS",
    BODY=_BODY,
    FOUND=_FOUND,
    SPOTS=_SPOTS,
)
#: An event by name, and its place.
BY_NAME = tuple(name for noun in KINDS for name in (f"the {noun} in ", f"the {noun} at ", f"for the {noun}"))
FOUND_WORDS = ("found", "discovered", "recovered", "spotted")
#: One of these makes an event “the” event, and any of them opens the rule.
NAMED = tuple(f"the {event} {at}" for event in EVENTS for at in ("in ", "on "))
#: Words of which one stands in each telling of such a fact.
WORDS_OF = {
    "arrest": (
        "arrested",
        "detained",
        "picked up",
        "caught",
        "seized",
        "apprehended",
        "into custody",
        "captured",
        "tracked down",
    ),
    "burial": ("buried", "laid to rest"),
    "birth": ("was born", "of his birth", "of her birth", "native", "birthplace", "home town", "hometown", "-born "),
    "death": ("died", "his death", "her death"),
    "home": ("lives ", "home in ", "house in ", "flat in "),
}
#: All words whose sentences the rule asks for, by what they tell of.
WORDS = WordGroups(
    {
        **{f"of a person: {kind}": words for kind, words in WORDS_OF.items()},
        **{f"told: {what}": fact.words for what, fact in FACTS.items()},
        "found": FOUND_WORDS,
        "held": HELD_WORDS,
        "named": NAMED,
        "the start": ("the start",),
    }
)
PERSONAL_WORDS = tuple(word for words in WORDS_OF.values() for word in words)
A_DAY = pattern(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
PAST = pattern(r"\b(?:ago|previously|earlier|once|again|before that|another|holiday|second)\b")
#: What joins a place to the one that it lies in or near, or that stands beside it.
NEAR = pattern(r"(?:,|,? and|,? (?:\w+ of|part of|a \w+ (?:of|in|near)|in|near|outside)) ")
PERSON = pattern(r"\b(?P<given>[A-Z][a-z'-]+) (?P<last>[A-Z][a-z'-]+)\b")
CALENDAR = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday spring summer autumn winter europe".split()
)
#: Words with which there are two of a kind, or one that moved.
TWO = pattern(
    r"\b(?:women|men|children|junior|moved|former|previous|new|second|first|next|also|until|originally|both|now"
    r"|later)\b"
)
BESIDE_CHARS = 40  # before a statement, in which such a word is of it


class Told(NamedTuple):
    """Where something is or was: what, the place, and the span."""

    what: str
    place: str
    start: int
    end: int


@rule(
    "CN332",
    severity="warning",
    words=(
        *HELD_WORDS,
        *NAMED,
        *PERSONAL_WORDS,
        *FOUND_WORDS,
        "the start",
        "signed",
        "signing",
        "headquarter",
        "head office",
        *_UPSETS,
    ),
    languages=("en",),
    confidence=0.7,
    source="event reports put together from a programme and an account",
    bad=(
        "⟨The runners set off from the main square in Bad Leonfeld⟩ at six.\n\nRace director Max Ortner said that "
        "⟦the start in Kirchau⟧ had made the decision easier.",
        "Four towns are to share their bells. ⟨The accord was signed on Tuesday in Ruse⟩.\n\nIt rained. "
        "⟦The text signed in Vidin⟧ on Tuesday lets each town ring for a day.",
        "Fasten AG, which ⟨has its headquarters in Linz⟩, will hire 90 people.\n\nA welcome week is planned. "
        "⟦Its head "
        "office in Graz⟧ has been painted.",
        "⟨A lorry overturned near Ashcombe⟩ at dawn.\n\n⟦The lorry overturned near Wexley⟧ because its load had "
        "shifted.",
        "The choir ⟨gave its summer concert in the ruins of the abbey in Melk⟩.\n\nConductor Eva Thorn said ⟦the "
        "concert in Krems⟧ had been her last.",
        "⟨The party was held in the primary school⟩, and queues were long.\n\nA harp was sold. ⟦The event, which "
        "raised £900, took place in the rugby club⟧.",
        "⟨Ludo Farkas, 44, was arrested at Zagreb⟩ airport in May.\n\nHis lawyer is ill. ⟦He was picked up in "
        "Trieste⟧ "
        "as he boarded a ferry.",
        "The poet Ivo Lindt ⟨was buried in Altdorf⟩ on Friday.\n\nA tuba played. ⟦The funeral in Neudorf⟧ was short.",
    ),
    good=(
        "The jumble sale was held in the primary school. The dance was held in the rugby club.",
        "Ludo Farkas was arrested at Zagreb airport in May. He was picked up in Trieste years ago, over a bicycle.",
        "The jumble sale was held in the village hall. The jumble sale took place in the hall, and queues were long.",
        "The runners set off from the fish market in Dalby at seven. The finish was in Hvidsand.",
        "The men set off from the harbour in Dalby. The start of the children’s race in Hvidsand was moved.",
        "The lorry overturned in Ashcombe, near Wexley. The lorry overturned near Wexley because its load had shifted.",
        "The accord was signed on Tuesday in Ruse. The accord signed in 1911 in Vidin had been about bells, too.",
        "The accord was signed on Tuesday in Ruse. The lease signed in Vidin on Monday was for a mill.",
        "Emil Zoric was born in Split. His wife was born in Zadar.",
        "The choir sang in Melk on Friday. The concert in Krems is sold out.",
        "Fasten AG, which has its headquarters in Linz, has moved. Its former headquarters in Graz were sold.",
    ),
)
def two_places_of_one_event(document: Document) -> Iterator[Match]:
    """One event or fact is in two places.

    A race has one start, a firm one seat, a person one place of birth, and what overturned or was held did so in one
    place. A place that lies in or near the other, two of a kind and what was moved are left alone.
    """
    spotted = WORDS.spotted(document)
    twice = (
        next(_held_twice(document, spotted.sentences("held")), None)
        or next(_of_a_person(document, spotted), None)
        or next(_found_twice(document, spotted.sentences("found")), None)
    )
    if twice:
        yield twice
        return
    told = sorted(_told(document, spotted), key=lambda one: one.start)
    for one, other in each_two_alike(told, attrgetter("what")):
        if (
            other.start >= one.end
            and not _on_two_days(document, one, other)
            and (one.what != "signing" or _one_signing(document, one, other, told))
            and _apart(document.plain, one.place, other.place)
        ):
            yield clash(document, (other.start, other.end), (one.start, one.end), "the other place")
            return


def _held_twice(document: Document, told: list[Span]) -> Iterator[Match]:
    """An event, however it is told of, in two places, and in no third one."""
    by_name = sentences_with(document, BY_NAME) if told else []
    held = [one for one in tellings(document, told_again(document, told, by_name)) if one.how != "name"]
    kinds = frozenset().union(*(telling.kinds for telling in held)) - WIDE
    marks = marks_of(document) if kinds else {}
    named = (
        tellings(document, [sentence for sentence in by_name if marks.get(sentence, kinds) & kinds]) if kinds else ()
    )
    found = [
        (telling, where)
        for telling in (*held, *(telling for telling in named if telling.how == "name"))
        if telling.kinds - WIDE and (where := places(document, telling))
    ]
    for (one, here), (other, there) in each_two(found):
        if not one_event(one, other, SEVERAL) or not _all_apart(document.plain, here, there):
            continue
        first, second = sorted((_span(one, here[0]), _span(other, there[0])))
        if first.end <= second.start and not _two_days(document, one, other):
            yield clash(document, second, first, "the other place")
            return


def _span(telling: Telling, place: re.Match[str]) -> Span:
    return Span(min(telling.start, place.start()), max(telling.spans[0].end, place.end()))


def _all_apart(text: str, here: list[re.Match[str]], there: list[re.Match[str]]) -> bool:
    """Whether no place of one telling can be one of the other."""
    sorts = [{bool(match["name"]) for match in found} for found in (here, there)]
    shared = sorts[0] & sorts[1]
    return bool(shared) and all(
        two_places(text, one, other) for one in here for other in there if bool(one["name"]) == bool(other["name"])
    )


def _two_days(document: Document, one: Telling, other: Telling) -> bool:
    """Whether two tellings differ in their days, too: then they are of two events."""
    days = [{match[0] for match in times(document, telling)} for telling in (one, other)]
    return bool(days[0] and days[1]) and not days[0] & days[1]


def _of_a_person(document: Document, spotted: Spotted) -> Iterator[Match]:
    """One person was born, arrested or buried in two places, or lives in two."""
    for kind in WORDS_OF:
        sentences = spotted.sentences(f"of a person: {kind}")
        if len(sentences) < 2:
            continue
        found = [
            match
            for form in PERSONAL[kind]
            for match in matches_in(document, form, sentences)
            if _plain(document, match) and not PAST.search(sentence_at(document, match.start()))
        ]
        for one, other in each_two(sorted(found, key=re.Match.start)):
            apart = one.end() <= other.start() and _apart(document.plain, one["place"], other["place"])
            if apart and same_person(document.plain, one, other):
                yield clash(document, other.span(), one.span(), "the other place")
                return


def _found_twice(document: Document, sentences: list[Span]) -> Iterator[Match]:
    """A body, a weapon or a boat was found in two places."""
    if len(sentences) < 2:
        return
    found = [match for form in FOUND for match in matches_in(document, form, sentences) if _plain(document, match)]
    counts = Counter(map(_what, found))
    for one, other in each_two_alike(sorted(found, key=re.Match.start), _what):
        first, second = one["place"].lower(), other["place"].lower()
        alone = counts[_what(one)] == 2
        if alone and one.end() <= other.start() and not (first in second or second in first):
            yield clash(document, other.span(), one.span(), "the other place")
            return


def _what(match: re.Match[str]) -> str:
    return match["what"].lower()


def _told(document: Document, spotted: Spotted) -> Iterator[Told]:
    for what, fact in FACTS.items():
        sentences = spotted.sentences(f"told: {what}")
        beside = {"event": "named", "start": "the start"}.get(what)  # of frequent words, some have to stand beside them
        if len(sentences) < 2 or (beside and not spotted.has(beside)):
            continue
        matches = [match for form in fact.forms for match in matches_in(document, form, sentences)]
        if len(matches) < 2 or (what == "birth" and not _one_person(document)):
            continue
        for match in matches:
            if _plain(document, match):
                yield Told(match.groupdict().get("what") or what, match["place"], *match.span())


def _on_two_days(document: Document, one: Told, other: Told) -> bool:
    """Whether the sentences of two statements name different days."""
    days = [set(A_DAY.findall(sentence_at(document, told.start))) for told in (one, other)]
    return bool(days[0] and days[1]) and not days[0] & days[1]


_A_YEAR = pattern(r"\b(?:1[5-9]|20)\d\d\b")
FEW_SENTENCES = 30  # of an article that tells of one signing


def _one_signing(document: Document, one: Told, other: Told, told: list[Told]) -> bool:
    """Whether an article tells of one signing: a short one, with two places, in no other year, on a day or of a thing.

    Both sentences name the same day or the same thing that was signed.
    """
    said = [sentence_at(document, each.start) for each in (one, other)]
    if is_longer(document, FEW_SENTENCES) or any(map(_A_YEAR.search, said)):
        return False
    if len({each.place for each in told if each.what == "signing"}) != 2:  # of two
        return False
    days = [set(A_DAY.findall(sentence)) for sentence in said]
    things = [set(_THING.findall(sentence)) for sentence in said]
    return bool(days[0] & days[1] or things[0] & things[1])


_THING = pattern(_PAPER)


def _plain(document: Document, match: re.Match[str]) -> bool:
    """Whether a statement is of the event at hand, and of the only one of its kind."""
    before = document.folded[max(0, match.start() - BESIDE_CHARS) : match.start()]
    calendar = match["place"].split()[0].lower() in CALENDAR
    return not calendar and at_hand(document, match) and not TWO.search(re.split(r"[.\n]", before)[-1])


def _apart(text: str, one: str, other: str) -> bool:
    """Whether two places are not one, nor one in, near or beside the other."""
    if set(one.split()) & set(other.split()):
        return False
    return not joined(text, one, NEAR, other) and not joined(text, other, NEAR, one)


def _one_person(document: Document) -> bool:
    """Whether an article tells of two births and is about one person: no surname but one comes back alone."""
    names = {match["last"] for match in PERSON.finditer(document.plain)}
    again = (name for name in names if _stands_twice(name, document.plain))
    return next(again, None) is None or next(again, None) is None  # at the second one the look ends


def _stands_twice(name: str, text: str) -> bool:
    """Whether a name stands in a text more than once; characters are counted in a fraction of the time of words."""
    return text.count(name) > 1 and len(re.findall(rf"\b{re.escape(name)}\b", text)) > 1
