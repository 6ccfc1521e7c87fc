"""Counts as an article makes them: how many of what, whether they are all there are, and what narrows them down.

One reading serves every wording. A number, the words up to the first plural behind it, and the words before it give a
record; the words of its clause say what the things are in other words (“employs 62 people” counts workers).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Pattern, pattern
from sourcequal.scorers.contradictions.amounts import YEARS
from sourcequal.scorers.contradictions.claims import Reading, Slot, reading_of
from sourcequal.scorers.contradictions.counting import COUNTED_ANEW

#: Nouns for the same things, each line of one meaning; its first word names the meaning.
SYNONYMS = {
    word: line.split()[0]
    for line in (
        "workers employees staff staffers workforce labourers millworkers colleagues",
        "passengers travellers occupants",
        "sailors crewmen seafarers crew",
        "inhabitants residents villagers islanders townspeople locals townsfolk population",
        "pupils students schoolchildren learners",
        "participants volunteers subjects respondents",
        "suspects detainees arrestees",
        "survivors castaways",
        "victims fatalities bodies",
        "bidders tenderers bids tenders offers",
        "applicants candidates applications contenders hopefuls",
        "runners entrants starters competitors racers athletes swimmers rowers",
        "signatures signatories",
        "jobs redundancies posts positions layoffs",
        "guests invitees",
        "recruits newcomers arrivals hires appointees signings",
        "refugees migrants asylum-seekers",
        "prisoners inmates convicts",
        "growers farmers smallholders planters",
        "flats apartments homes houses dwellings units cottages",
        "boats vessels ships trawlers",
        "cars vehicles lorries trucks vans",
        "planes aircraft jets airliners aeroplanes airplanes",
        "bicycles bikes",
        "paintings canvases pictures artworks works",
        "books volumes titles",
        "shops stores outlets branches",
        "turbines windmills machines",
        "engines pumps appliances",
        "firms companies businesses enterprises",
        "singers choristers choir",
        "musicians players orchestra",
        "councillors aldermen",
        "cows cattle herd",
        "classrooms classes",
        "spectators fans onlookers supporters crowd",
        "visitors visits",
        "trees saplings",
        "donors givers",
        "gifts presents donations",
    )
    for word in line.split()
}
#: Words for things of many kinds, and what they may be.
WIDER = {
    word: kind
    for kind, words in (
        ("animal", "animals dogs cats horses ponies cows sheep goats pigs lambs calves wolves bears birds hens geese "
         "ducks swans deer elephants lions tigers seals whales dolphins turtles monkeys puppies kittens rabbits "
         "donkeys reindeer beasts creatures"),
        ("person", "people persons men women pupils crew staff guests patients tourists residents migrants prisoners "
         "recruits participants students inhabitants children adults members applicants entrants inmates suspects"),
    )
    for word in words.split()
}  # fmt: skip
KINDS = frozenset({"person", "animal"})  # meanings so wide that one of two counts has to be of them all
ANY_OF_KIND = {"animals": "animal", "beasts": "animal", "people": "person", "members": "person", "persons": "person"}
#: Nouns of one who does something: miners, jurors, artists.
DOERS = re.compile(r"[a-z]{3,}(?:ers|ors|ists|ians|smen|women)")
NO_DOERS = frozenset(
    "papers letters numbers orders members waters rivers towers offers covers powers layers computers tractors doors "
    "floors "
    "colours colors factors sectors errors mirrors sensors motors reactors mothers others matters posters trailers "
    "scooters "
    "stickers corners chapters quarters centers trousers containers boilers freezers servers printers hours years "
    "flowers "
    "shelters summers winters fingers shoulders burners speakers flyers boosters trackers gutters shutters "
    "burgers peppers dinners "
    "ladders rollers cylinders razors vendors indicators generators monitors projectors elevators tremors".split()
)
#: What people, or things of any kind, are called by: they are what their clause says.
GENERIC = frozenset(
    "people persons men women adults children animals items objects pieces works firms companies workers boys girls "
    "miners nurses teachers drivers".split()
)
#: Words of a clause that make what is counted in it one of these.
CUES: dict[str, Pattern] = {
    name: pattern(rf"\b(?:{words})\b")
    for name, words in (
        ("workers", r"employ\w*|workforce|payroll|on (?:its|the) books"),
        ("strikers", r"strike|striking|walk(?:ed|ing)? out|downed tools|pickets?"),
        ("signatures", r"sign(?:ed|s)?|petition"),
        ("passengers", r"on board|aboard|(?:on|in) the (?:boat|bus|ferry|plane|train|ship|coach|tram|airliner|jet)"),
        ("inhabitants", r"lives? (?:in|on|here|there)|home to|population|inhabited"),
        ("pupils", r"school|pupils?|classes"),
        ("participants", r"took part|taking part|trial|study|survey"),
        ("suspects", r"arrest\w*|detain\w*|in custody|rounded up"),
        ("survivors", r"rescued?|saved|pulled from|surviv\w+"),
        ("evacuees", r"evacuat\w+"),
        ("victims", r"killed|died|dead|drowned|lost their lives|perished"),
        ("bidders", r"tender\w*|bids?|bidding"),
        ("applicants", r"appl(?:y|ied)|applications?"),
        ("runners", r"race|marathon|start(?:ing)? line|lined up"),
        ("recruits", r"hire[ds]?|recruit\w*|taken on|takes on|took on"),
        ("stolen", r"stole|stolen|thie\w+|burgl\w+|robbe\w+|loot\w*|made off with"),
        ("ruined", r"ruined|destroyed|burn\w*|fire|blaze|lost|damaged|flood\w*"),
        ("jobs", r"redundan\w+|laid off|made redundant|lose their jobs?|sacked|dismissed"),
    )
}
PLURALS = frozenset("people men women children staff cattle sheep reindeer police fish aircraft police crew".split())
#: Words before a count with which it is of all the things at hand.
OWN = frozenset("the these those its their his her our your".split())
MONEY = frozenset("crowns shillings rupees francs pesos roubles rubles cents pence euros kronor".split())
#: Words for all of a kind at hand, with their number: the crew of 21.
GROUPS = frozenset("crew staff workforce choir orchestra herd population crowd".split())
EVERY = frozenset({"all", "each", "every", "none", "both"})
LEADS = OWN | {"all", "with", "only", "just", "of"}  # right before a number of all
#: Words that end a noun phrase.
STOPS = frozenset(
    "of in on at to by for from with and or but as than that which who whom whose when where while was were is are has "
    "have had will would can could may might not per more fewer less other others further".split()
)
#: Words right before a count that is not exact, or of some.
VAGUE = frozenset(
    "about around some nearly almost roughly approximately over under above below exceeding least most up than "
    "another other "
    "further additional extra next last first final past every between per or under nos number age aged more "
    "these".split()
)
INEXACT = frozenset("about around nearly almost roughly other besides another".split())  # the same before “the nine”
#: Words of a noun phrase that make its things a part of them, or others of the kind.
PARTIAL = frozenset(
    "other more further additional extra new newer old older remaining first last next former different separate "
    "similar "
    "such consecutive straight previous following young younger small smaller large larger big local foreign female "
    "male "
    "dead injured wounded surviving missing key main major top best biggest largest smallest oldest worst "
    "odd or so".split()
)
PRONOUNS = frozenset("its their his her our your".split())
#: Before a count with which it is a limit, under or over which the things at hand may be.
LIMIT = pattern(
    r"\b(?:licen[cs]ed|certifi(?:ed|cated)|permitted|approved|authori[sz]ed|allowed|designed|built|made|meant|insured|cleared"
    r"|rated)(?: only)? (?:for|to (?:carry|hold|take|seat|house|accommodate|transport|admit|have|keep))"
    r"(?: up to| only| just| no more than)? $"
)
RATE = pattern(r" (?:each|an? (?:year|day|week|month|head|time)|per|apiece|every)\b")  # behind a count of some
OWNER = pattern(r"(?P<owner>[a-z]{4,})['’]s\b")
PRONOUN_BEFORE = pattern(r"(?:all|each|none|half)(?: one)?(?: of)? (?:its|their|his|her|our)\b")
#: Words of how many, and those that lead a sentence in, which name no owner.
QUANTITY = pattern(
    r"\b(?:three|four|five|nine|seven|eight|eleven|twelve|half|most|some|many|with|when|while|after|before|only|each"
    r"|every"
    r"|none|none of|every one|then|there|also|from|they|this|that|have|will|were|been|said|says)\b"
)
REACH = 4  # words of a noun phrase behind its number
CLAUSE_CHARS = 110  # around a number, in which its clause says what the things are
LIMIT_CHARS = 40  # before a number, in which it is called a limit
LARGEST = 1e7  # of a count of things


class Counted(NamedTuple):
    """How many of what: the number, the noun, its meanings, what narrows it down, how sure it is, and the place."""

    number: int
    noun: str
    meanings: frozenset[str]
    kinds: tuple[str, ...]  # words between the number and the noun
    tail: str  # what follows in the sentence
    sentence_text: str
    own: bool  # “the”, “its”, “all”: of things at hand
    every: bool  # “all”, “each of the”
    exact: bool
    span: Span
    sentence: Span

    @property
    def owner(self) -> str:
        """The words of whom the things are: the church, with its; the company's; nothing where they are nobody's."""
        lead = self.sentence_text[: self.span.start - self.sentence.start]
        said = self.sentence_text[len(lead) :].split()[0]
        if said.endswith(("'s", "’s")):
            return said[:-2]
        return (
            QUANTITY.sub(" ", lead) if said in PRONOUNS or PRONOUN_BEFORE.match(self.sentence_text, len(lead)) else ""
        )


class _Sketch(NamedTuple):
    """A count before it is read: what its noun says that the things are, and whether it may be of all or every."""

    number: float
    noun: str
    meanings: frozenset[str]
    own: bool
    every: bool


def told_again(document: Document, least: int, ratio: float) -> bool:
    """Whether a number that may be of all things at hand has another of such things: a look before the reading.

    The larger one is `least` or more, and less than `ratio` times the other.
    """
    reading = reading_of(document)
    tokens = reading.tokens
    slots = [slot for slot in reading.slots if slot.kind == "number"]
    if len(slots) < 2 or not any(slot.first and _leads(tokens[slot.first - 1]) for slot in slots):
        return False
    sketches = set(filter(None, (_sketch(reading, slot) for slot in slots)))  # lists repeat themselves
    return any(
        least <= max(one.number, other.number) < ratio * min(one.number, other.number)
        and one.number != other.number
        and _may_be_same(one, other)
        for other in sketches
        if other.own
        for one in sketches
    )


def _leads(token: str) -> bool:
    return token.lower() in LEADS or token.endswith(("'s", "’s", "'S", "’S"))


def _sketch(reading: Reading, slot: Slot) -> _Sketch | None:
    value, tokens = slot.value, reading.tokens
    exact = isinstance(value, float) and value.is_integer() and 2 <= value < LARGEST and not _is_year(reading, slot)
    if not exact:
        return None
    words = list(_phrase(reading, slot.last + 1))
    group = "" if words else _group(reading, slot)
    noun = words[-1] if words else group
    if not noun or noun in MONEY:
        return None
    own = bool(slot.first) and _leads(tokens[slot.first - 1])
    every = own and any(token.lower() in EVERY for token in tokens[max(0, slot.first - 5) : slot.first])
    return _Sketch(value, noun, meanings_of(noun), own, every or bool(group))  # type: ignore[arg-type]


def _may_be_same(one: _Sketch, other: _Sketch) -> bool:
    """Whether two counts can be of the same things, by their nouns and what their clauses may make of people."""
    generic = [each.noun in GENERIC for each in (one, other)]
    shared = one.meanings & other.meanings
    if shared - KINDS or all(generic):
        return True
    if (generic[0] and other.meanings & CUES.keys()) or (generic[1] and one.meanings & CUES.keys()):
        return True
    return bool(shared) and (other.every or bool(shared & {ANY_OF_KIND.get(one.noun), ANY_OF_KIND.get(other.noun)}))


def counts_in(document: Document) -> Iterator[Counted]:
    """All counts of things in an article, in order."""
    reading = reading_of(document)
    for slot in reading.slots:
        if slot.kind == "number" and isinstance(slot.value, float) and slot.value.is_integer():
            exact = 2 <= slot.value < LARGEST and not _is_year(reading, slot)
            if found := _counted(document, reading, slot) if exact else None:
                yield found


def _is_year(reading: Reading, slot: Slot) -> bool:
    """Whether a number may be a year: four digits without a comma."""
    return reading.tokens[slot.first].isdigit() and int(slot.value) in YEARS  # type: ignore[call-overload]


def _counted(document: Document, reading: Reading, slot: Slot) -> Counted | None:
    words = list(_phrase(reading, slot.last + 1))
    if not words and (group := _group(reading, slot)):
        return _counted_group(document, reading, slot, group)
    glued = document.text[reading.ends[slot.last] : reading.ends[slot.last] + 1].isalpha()  # 2D
    if not words or glued or words[-1] in MONEY or (slot.first and reading.tokens[slot.first - 1][:1] in "$€£¥-–/#("):
        return None
    last = slot.last + len(words)
    lead = [token.lower() for token in reading.tokens[max(0, slot.first - 5) : slot.first]]
    first = _first(lead)
    start, end = reading.starts[slot.first - first], reading.ends[last]
    sentence = document.sentence_from(start)
    if not sentence or end > sentence.end:
        return None
    before = lead[len(lead) - first :]
    near = lead[len(lead) - first - 1] if len(lead) > first else ""
    noun = words[-1]
    return Counted(
        int(slot.value),  # type: ignore[call-overload]
        noun,
        _meanings(document, noun, start, end, sentence),
        tuple(words[:-1]),
        document.folded[end : sentence.end],
        document.folded[slice(*sentence)],
        bool(before) or (_opens(document.folded[sentence.start : start]) and document.folded[end] == ","),
        not EVERY.isdisjoint(before),
        near not in (INEXACT if before else VAGUE)
        and not RATE.match(document.folded, end)
        and not is_limit(document.folded, start),
        Span(start, end),
        sentence,
    )


def is_limit(folded: str, start: int) -> bool:
    """Whether a count at a place is of as many as may be: a ferry licensed for 120 passengers."""
    return LIMIT.search(folded, max(0, start - LIMIT_CHARS), start) is not None


def _group(reading: Reading, slot: Slot) -> str:
    """The word before a number that is of those in a group: the crew of 21."""
    lead = [token.lower() for token in reading.tokens[max(0, slot.first - 3) : slot.first]]
    return lead[1] if len(lead) == 3 and lead[0] in OWN and lead[1] in GROUPS and lead[2] == "of" else ""


def _counted_group(document: Document, reading: Reading, slot: Slot, group: str) -> Counted | None:
    start, end = reading.starts[slot.first - 3], reading.ends[slot.last]
    sentence = document.sentence_from(start)
    if not sentence or end > sentence.end:
        return None
    tail, text = document.folded[end : sentence.end], document.folded[slice(*sentence)]
    meanings = frozenset({SYNONYMS[group]})
    number = int(slot.value)  # type: ignore[call-overload]
    return Counted(number, group, meanings, (), tail, text, True, True, True, Span(start, end), sentence)


def _opens(before: str) -> bool:
    """Whether a sentence opens with a count of all: With 27 pupils, the school …"""
    return before.strip() in ("with", "with only", "with just", "with its")


def _phrase(reading: Reading, place: int) -> Iterator[str]:
    """The words behind a number up to the first plural; nothing where none comes."""
    found: list[str] = []
    for at in range(place, min(place + REACH, len(reading.tokens))):
        token = reading.tokens[at]
        if not token[0].isalpha() or token in STOPS or token in COUNTED_ANEW:
            return
        found.append(token.lower())
        if token.islower() and plural(token):
            yield from found
            return


def plural(token: str) -> bool:
    """Whether an English word is a plural, as far as its form tells."""
    return token in PLURALS or (
        len(token) > 3 and token.endswith("s") and not token.endswith(("ss", "us", "is", "ous"))
    )


def _first(lead: list[str]) -> int:
    """How many words before a number belong to it: the, its, all of the, each of the, all of the mill's."""
    if not lead or not (lead[-1] in OWN or lead[-1] == "all" or lead[-1].endswith(("'s", "’s"))):
        return 0
    first = 2 if lead[-1].endswith("s") and lead[-2:-1] == ["the"] else 1
    rest = lead[: len(lead) - first]
    if rest[-2:] in (["all", "of"], ["each", "of"], ["none", "of"], ["half", "of"], ["one", "of"]):
        return first + 2
    return first + 1 if rest[-1:] == ["all"] else first


def _meanings(document: Document, noun: str, start: int, end: int, sentence: Span) -> frozenset[str]:
    """What the things are: their noun, its like, and for people and items what their clause makes of them."""
    if noun not in GENERIC:
        return meanings_of(noun)
    clause = document.folded[max(sentence.start, start - CLAUSE_CHARS) : min(sentence.end, end + CLAUSE_CHARS)]
    return meanings_of(noun) | {name for name, cue in CUES.items() if cue.search(clause)}


def meanings_of(noun: str) -> frozenset[str]:
    """What things of a name may be called: the noun, the meaning it shares with its like, and its kind."""
    kind = WIDER.get(noun) or ("person" if DOERS.fullmatch(noun) and noun not in NO_DOERS else noun)
    return frozenset({noun, SYNONYMS.get(noun, noun), kind})


def stems(text: str) -> frozenset[str]:
    """The beginnings of the words of a text by which forms of one word are known."""
    return frozenset(word[:5] for word in re.findall(r"[a-z]{4,}", text))
