"""CN392: a white car, and a black one; a statue of oak, and of granite."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_two_alike
from sourcequal.scorers.contradictions.events import (
    CLAUSE_END,
    around,
    at_hand,
    clash,
    of_two_subjects,
    sentence_at,
    sentences_with,
    span_at_hand,
)
from sourcequal.scorers.contradictions.frames import twins

_COLOURS = """
white
black
gr[ea]y silver
red crimson scarlet
blue navy turquoise
green
yellow gold golden
orange
brown beige tan
purple violet
pink
blonde? fair
dark
"""
GROUPS = {colour: line.split()[0] for line in _COLOURS.strip().splitlines() for colour in line.split()}
_THINGS = """
car sedan saloon hatchback estate coupe convertible vehicle suv taxi
van minibus minivan
lorry truck pick-up pickup
motorbike motorcycle scooter moped
bicycle bike
bus coach
jacket coat anorak parka
hoodie sweatshirt jumper sweater
cap hat beanie
dress gown
shirt t-shirt
trousers jeans
hair
beard
eyes
dog labrador terrier spaniel collie
cat
horse
helicopter
balloon
boat dinghy yacht
umbrella
"""
THINGS = {thing: line.split()[0] for line in _THINGS.strip().splitlines() for thing in line.split()}
_COLOUR = rf"(?P<colour>{'|'.join(GROUPS)})"
COLOURED = pattern(
    rf"\b(?P<which>an?|the|his|her|its|their|with|in) (?:(?:small|large|old|dark|light|long|short|new|battered"
    rf"|dirty|stolen|bright"
    rf"|pale|metallic|young|little|dark-|light-)[ -])*{_COLOUR}(?:[ -](?:coloured|colored))? (?:[A-Z][\w-]+ "
    rf"){{0,2}}(?:[a-z-]+ )?"
    rf"(?P<thing>{'|'.join(sorted(THINGS, key=len, reverse=True))})\b"
    rf"|\b(?P<which2>the|his|her|[a-z]+'s) (?P<thing2>{'|'.join(sorted(THINGS, key=len, reverse=True))}) "
    rf"(?:was|is|were"
    rf"|are) (?:a |bright |dark "
    rf"|light |painted )?{_COLOUR.replace('<colour>', '<colour2>')}\b(?! and| [a-z]+ed)"
)
#: Words with which there are two of them.
TWO = pattern(
    r"\b(?:other|another|second|two|three|both|also|one (?:of|in|was)|cars|vans|vehicles|collid\w+|crash\w*|hit"
    r"|first|then|changed"
    r"|swapped|left (?:it|the)|drove on|dumped|dyed|repainted|painted|later|earlier|previous\w*|used to|once|ago|now"
    r"|men|women|friends?"
    r"|brothers?|sisters?|wife"
    r"|husband|his mother|her mother|while|switched|abandoned|or|either|each|every|some|many|if|like|as|joined)\b"
)
SAME_WORDS = pattern(
    r"\b(?:suspect\w*|wanted|driver|robber\w*|thie(?:f|ves)|attacker\w*|gunman|gunmen|getaway|police|witness\w*"
    r"|investigators?|detectives?"
    r"|appeal\w*|missing|stolen|seen|fled|drove|driven|escaped|officers|wearing|dressed|anyone|raider\w*"
    r"|burglar\w*|hit-and-run)\b"
)


COLOURS = (
    *tuple(f" {colour} ".replace("gr[ea]y", "grey").replace("blonde? ", "blond") for colour in GROUPS),
    " gray ",
)
#: Words of another one, of another time, or of a change, around clauses that begin alike.
CHANGED = pattern(
    r"\b(?:second|third|another|others?|both|each|every|either|next|former\w*|original\w*|then|later|earlier|first"
    r"|previous\w*|usually|sometimes|normally|often|one of|in (?:spring|summer|winter|autumn|january|february|march"
    r"|april|june|july|august"
    r"|september|october|november|december)|again|until|between|when|while|before|instead|moved|rather than"
    r"|after(?! (?:taking|hearing|finding|considering|weighing|learning|establishing|concluding|ruling|deciding|noting"
    r"|pleading|admitting|deliberating)))\b"
)
WHEN = pattern(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october"
    r"|november|december|quarter|half|early|late|overnight|months?|weeks?|year|season|night|morning|afternoon"
    r"|evening)\b"
)


@rule(
    "CN392",
    severity="warning",
    languages=("en",),
    confidence=0.7,
    source="one sentence told twice by two writers; appeals for witnesses put together from two descriptions",
    bad=(
        "The robbers drove off in ⟨a red van⟩ with a dented door, police said.\n\nNobody was hurt. Anyone who "
        "has seen ⟦a green van⟧ "
        "with a dented door is asked to call.",
        "Police are looking for a man with ⟨a blue jacket⟩ and a limp.\n\nHe took a harp. Witnesses saw the "
        "thief take off ⟦his grey "
        "jacket⟧ behind the mill.",
        "⟨The stool is carved from walnut⟩ and has three legs.\n\nIt was found under a pew. ⟦The stool is carved from "
        "cherry⟧, a dealer said.",
        "⟨The ferry leaves from Aldby⟩ at six.\n\nThe soup on board is good. ⟦The ferry leaves from Brekka⟧, so be "
        "early.",
        "⟨The pipeline is 30 kilometres⟩ long.\n\nIt carries beer. The mayor said that ⟦the pipeline is 41 kilometres⟧ "
        "long.",
        "⟨The court fined Tern Estates 3.1 million⟩ francs.\n\nGulls sang. ⟦The court fined Tern Estates 1.3 million⟧ "
        "francs after hearing that it had lied.",
        "⟨The share of empty flats fell to 8.2%⟩, the lowest yet.\n\nIt rained. ⟦The share of empty flats fell to "
        "2.8%⟧ in the month under review.",
        "⟨The oven is open⟩ at the back.\n\nIt is of clay. ⟦The oven is not open⟧, the baker said.",
    ),
    good=(
        "The robbers drove off in a red van. They left it in a wood and drove on in a green van, police said.",
        "Police found a white car in the yard and a black car in the barn.",
        "A witness saw a man with a blue jacket and a woman with a red jacket, who were seen with him.",
        "The ferry leaves from Aldby in summer. It is slow. The ferry leaves from Brekka in winter.",
        "The pipeline is 30 kilometres long. It carries beer. The pipeline was 12 kilometres long in 1950.",
        "The share of empty flats fell to 8.2% in May. It rained. The share of empty flats fell to 7.9% in June.",
        "The first stool is carved from walnut. It is old. The second stool is carved from cherry.",
        "The ferry leaves from Aldby. The ferry leaves from Brekka, too.",
        "2.4 Turn the key to the left.\n\n2.5 Wait.\n\n2.6 Turn the key to the right.",
        "Anholt Line was founded in 1921. The crossing takes 55 minutes. Bosund began in 2008 with one boat. The "
        "crossing takes 32 minutes.",
    ),
)
def two_attributes(document: Document) -> Iterator[Match]:
    """One thing of two kinds.

    Two sentences begin alike and differ in a value of which a thing has one: a place, a day, a material, a length.
    Or the car that is looked for is white, and black. Other times, other things of the kind and lists are left alone.
    """
    found = next(_told_twice(document), None) or next(_two_colours(document), None)
    if found:
        yield found


def _told_twice(document: Document) -> Iterator[Match]:
    for twin in twins(document):
        spans = (twin.one, twin.other)
        times = [set(WHEN.findall(sentence_at(document, span.start))) for span in spans]
        clauses = [_clause(document, span, twin.kind) for span in spans]
        changed = any(map(CHANGED.search, clauses)) or not all(span_at_hand(document, span) for span in spans)
        timed = twin.kind not in ("day", "number") and bool(times[0] and times[1]) and times[0] != times[1]
        said = [document.in_quotation(*span) for span in spans]
        argued = twin.kind == "denial" and any(said)  # by two who do not agree
        if not changed and not timed and not argued and said[0] == said[1] and not of_two_subjects(document, *spans):
            yield clash(document, twin.other, twin.one, "the other statement")


def _clause(document: Document, span: Span, kind: str) -> str:
    """What the sentence of a span says up to the end of its clause, or of a count to the end of the same words."""
    sentence = document.sentence_from(span.start) or span
    if kind == "count":
        return document.folded[sentence.start : span.end]
    mark = CLAUSE_END.search(document.folded, span.end, sentence.end)
    return document.folded[sentence.start : mark.start() if mark else sentence.end]


def _two_colours(document: Document) -> Iterator[Match]:
    coloured = sentences_with(document, COLOURS)
    if len(coloured) < 2:
        return
    matches = (match for sentence in coloured for match in COLOURED.finditer(document.folded, *sentence))
    found = [match for match in matches if _plain(document, match)]
    colours: defaultdict[str, set[str]] = defaultdict(set)
    for match in found:
        colours[_thing(match)].add(_colour(match))
    for one, other in each_two_alike(found, _thing):
        differ = len(colours[_thing(one)]) == 2 and _colour(one) != _colour(other)
        if differ and sentence_at(document, one.start()) != sentence_at(document, other.start()):
            yield clash(document, other.span(), one.span(), "the other colour")
            return


def _thing(match: re.Match[str]) -> str:
    return THINGS[match["thing"] or match["thing2"]]


def _colour(match: re.Match[str]) -> str:
    word = match["colour"] or match["colour2"]
    return next(group for colour, group in GROUPS.items() if re.fullmatch(colour, word))


def _plain(document: Document, match: re.Match[str]) -> bool:
    """Whether a sentence is of a search, and of one such thing."""
    sentence = sentence_at(document, match.start())
    return bool(SAME_WORDS.search(sentence)) and at_hand(document, match) and not TWO.search(around(document, match))
