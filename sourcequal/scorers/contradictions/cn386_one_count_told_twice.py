"""CN386: one count has two numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.claims import Slot, reading_of
from sourcequal.scorers.contradictions.counting import LOOSE, nth, whole
from sourcequal.scorers.contradictions.events import (
    CLAUSE_END,
    ELSEWHERE,
    IF,
    clash,
    sentences_at,
    sentences_with,
)
from sourcequal.scorers.contradictions.match_records import WORDS as RECORD_WORDS
from sourcequal.scorers.contradictions.scoreboard_clashes import crowd_clashes

_N = rf"(?P<n>{LOOSE})"
_FANS = r"(?:spectators|fans|people|supporters|onlookers|children|visitors|runners)"
_ADJ = r"(?:[a-z-]+ ){0,2}?"
_CLASSES = {
    "NUMBER": _N,
    "FANS": _FANS,
    "KIDS": r"(?:children|kids|offspring)",
    "LEAVES": r"(?:leaves|left|survived by|had|has|raised|brought up|bore|fathered|have)",
    "PUPIL": r"(?:pupils|students)",
    "WORKS": r"(?:people|workers|employees|staff|men and women|members of staff)",
}


def _told(*lines: str) -> tuple[Pattern, ...]:
    """One pattern of the folded text for each line, with classes for the words in capitals."""
    return tuple(pattern(rf"\b(?:{re.sub('[A-Z]{4,}', lambda name: _CLASSES[name[0]], line)})\b") for line in lines)


class Kind(NamedTuple):
    """Counts of one thing: folded words of which one stands by it, and how it is told."""

    words: tuple[str, ...]
    forms: tuple[Pattern, ...]


KINDS = (
    Kind(
        ("children", "mother of", "father of", "sons and", "survived by"),
        _told(
            rf"LEAVES (?:exactly |just |only )?NUMBER {_ADJ}KIDS(?: and)?",
            r"(?:mother|father) (?:of|to) NUMBER",
            rf"(?:his|her|their) NUMBER {_ADJ}KIDS",
            r"(?:couple|they|spouses|pair)(?:,? who)? (?:have|had|raised|brought up) NUMBER (?:children|kids)",
            r"the eldest of (?:his|her|their) NUMBER (?:children|kids)",
        ),
    ),
    Kind(
        ("pupils", "students"),
        _told(
            r"the school(?:, [^,]{1,50},)? (?:has|had|teaches|began with|begins with|opened with) NUMBER PUPIL",
            r"(?:its|the school's|all) NUMBER PUPIL",
            r"NUMBER PUPIL (?:at|of|attend|go to) the school",
            r"school (?:with|of) NUMBER PUPIL",
        ),
    ),
    Kind(
        ("employ", "workforce", "staff of", "payroll", "on its books"),
        _told(
            r"(?:the (?:company|firm|plant|factory|mill|yard)|it|which) employs NUMBER(?: WORKS)?",
            r"(?:its|the firm's|the company's|a|the plant's) workforce of NUMBER",
            r"(?:its|a) staff of NUMBER",
            r"(?:its|the company's|the firm's|the plant's|the factory's) NUMBER (?:employees"
            r"|workers|staff)",
            r"NUMBER (?:people|workers|employees) on (?:its|the) payroll",
        ),
    ),
    Kind(
        ("seat",),
        _told(
            r"(?:every one|all) of (?:the|its) NUMBER seats",
            r"(?:the|a|its) NUMBER-(?:seat|seater) (?:hall|stadium|theatre|theater|arena|ground|venue|cinema"
            r"|opera house)",
            r"(?:hall|stadium|theatre|theater|arena|ground|venue|cinema|opera house) (?:with|has|had|seats"
            r"|holds) NUMBER"
            r"(?: seats| people| spectators)?",
            r"its NUMBER seats",
        ),
    ),
)
#: The same clause with another number: he had four children; it was the third break-in this year.
CLAUSE = pattern(
    rf"(?:(?<=\s)|^|(?<=\"))(?P<head>(?:(?:the|a|an|its|his|her|their|this|it|he"
    rf"|she|they|there)\b"
    rf"|[A-Z][\w'-]+)(?: [\w'-]+){{0,4}}? (?:is|was|were|had|has|have|won|scored|lasted|took|weighs|weighed"
    rf"|sold|built"
    rf"|wrote|made|killed|employs|owns|runs|contains|holds|covers|measures|received|carried|spent|bought"
    rf"|ordered|stole"
    rf"|lost|found|rescued|arrested|planted|opened|closed|hired|visited|climbed|swam|ran|cost|served|worked"
    rf"|played|has"
    rf" sold|has won|had won|has written|has served|will build|will hire|will employ|will close|will open|will last"
    rf"|will take|lived|stayed|published|recorded|caught|drew|raised)(?: the| a| its| his| her| for| in| out)?)"
    rf" (?P<n>\d+(?:st|nd|rd|th)|{LOOSE})(?P<tail> (?:(?!(?:of|in|to|and|years old|per|year-old|or"
    rf"|more|other"
    rf"|others)\b)[a-z][\w'-]*)(?: (?!(?:of|and|or|to|at|in|on|for|by|with|from|that|who|this)\b)[a-z][\w'-]*)?)",
    re.IGNORECASE,
)
CLAUSES_APART = pattern(
    r"\b(?:points?|goals?|runs?|wickets?|games?|seats?|votes?|minutes?|times?|percent|per cent|million|billion|shots?"
    r"|rebounds?|assists?|yards?|sets?|laps?|half|quarter|quarters|period|innings|inning|others?|more|hundred"
    r"|thousand"
    r"|m|bn|one|medals?|titles?|thing|things|ways?|reasons?|kinds?|types?|problems?|questions?|choices?|parts?|cents"
    r"|trillion|matches|tests?|wins|straight|consecutive|largest|biggest|most|to|birdies|putts|saves|states)\b"
)
#: Words with which the two numbers are of two times, parts or owners.
BOTH = pattern(
    r"\b(?:about|around|some|nearly|almost|over|more than|at least|up to|less than|fewer than|under|another"
    r"|other|others"
    r"|each|every|both|average|usual\w*|(?<!this )years?|season|last|next|previous\w*|earlier|then|now|once"
    r"|former\w*|expected"
    r"|hoped|planned|capacity for|can hold|among|including|of whom|of them|half|a quarter|a third|two-thirds|per"
    r"|so far|by"
    r" (?:18|19|20)\d\d|in (?:18|19|20)\d\d|rose|fell|grew|up from|down from|from|first wife|first husband"
    r"|second wife"
    r"|second husband|first marriage|second marriage|marriage|adopted|step\w*|surviving|not|no|never|neither"
    r"|would|if|group"
    r"|worldwide|abroad|temporary|part-time|seasonal|again|away|between|or|than|still|remaining|rest|died|grand\w+"
    r"|brother|sister|friend|husband|wife|son|daughter|neighbou?r|colleague|parents)\b"
)
RELATIVE = pattern(r"\b(?:who|which|that)\b")  # of whom it is said, stands before
COUNTS = ("number", "ordinal")
#: Words behind a number that is of no thing, or of one that is counted anew all the time.
NO_THING = frozenset("of in to and years per or more other others on at for percent million billion times".split())
FEW_SENTENCES = 30  # of an article in which two such counts are of one thing
FEWER_SENTENCES = 16  # of an article in which a clause that comes again is of the same
ROUNDING = 0.05  # of the larger number


class Count(NamedTuple):
    """A number, what makes it the same count, and its place."""

    key: str
    number: int
    span: Span


@rule(
    "CN386",
    severity="warning",
    languages=("en",),
    confidence=0.7,
    source="obituaries and reports written by two hands",
    bad=(
        "The painter Ada Moss has died. She was the ⟨mother of three⟩.\n\nShe was born in Osk. ⟦Her four"
        " children⟧ will "
        "keep the studio.",
        "Town won 3-0 ⟨before a crowd of 7,150⟩.\n\nIt rained. ⟦The 9,300 spectators⟧ went home wet.",
        "⟨It was the third break-in⟩ at the bakery.\n\nThe thieves took a till. ⟦It was the fifth break-in⟧,"
        " the baker "
        "said.",
    ),
    good=(
        "The painter Ada Moss has died. She was the mother of three. Her sister’s four children will keep the studio.",
        "Town won 3-0 before a crowd of 7,150. Last week 9,300 spectators watched the match at Osk.",
        "It was the third break-in at the bakery. In May it was the second break-in there.",
        "Town won 3-0 before a crowd of 7,150. The 7,000 spectators went home wet.",
    ),
)
def one_count_told_twice(document: Document) -> Iterator[Match]:
    """One count has two numbers.

    Two sentences say how many children somebody had, how many watched the match, how many pupils, workers or seats
    there are, or are the same clause but for its number. Vague numbers, other times, parts and other owners are left
    alone.
    """
    if len(document.sentences) > FEW_SENTENCES:
        return
    counts = [count for kind in KINDS for count in _of_kind(document, kind)]
    counts += _of_clauses(document) if len(document.sentences) <= FEWER_SENTENCES else ()
    for one, other in combinations(sorted(counts, key=lambda count: count.span), 2):
        numbers = {count.number for count in counts if count.key == one.key}
        if one.key != other.key or len(numbers) != 2 or one.span.end > other.span.start:
            continue
        if abs(one.number - other.number) > ROUNDING * max(one.number, other.number):
            yield clash(document, other.span, one.span, "the other number")
            return
    yield from crowd_clashes(document, sentences_with(document, RECORD_WORDS["crowd"]))


def _of_kind(document: Document, kind: Kind) -> Iterator[Count]:
    sentences = sentences_with(document, kind.words)
    if not sentences:
        return
    for match in (
        match for form in kind.forms for span in sentences for match in form.finditer(document.folded, *span)
    ):
        value = _value(match["n"])
        if value and value > 1 and _plain(document, match):
            yield Count(kind.words[0], value, Span(*match.span()))


def _of_clauses(document: Document) -> Iterator[Count]:
    """The clauses with one number, which an article may say again with another."""
    for match in (match for span in _said_twice(document) for match in CLAUSE.finditer(document.plain, *span)):
        value = _value(match["n"])
        said = match["tail"].lower()
        if value and not CLAUSES_APART.search(said) and not RELATIVE.search(match["head"]) and _plain(document, match):
            ordinal = bool(nth(match["n"]))
            yield Count(
                f"{match['head'].lower()}|{ordinal}|{said.split()[0]}",
                value,
                Span(match.start("head"), match.end("tail")),
            )


def _said_twice(document: Document) -> list[Span]:
    """The sentences with a number that stands between two words as another number does: had four children."""
    reading = reading_of(document)
    last_token = len(reading.tokens) - 1
    places: dict[tuple[str, str], list[Slot]] = {}
    for slot in reading.slots:
        if slot.kind in COUNTS and slot.first > 0 and slot.last < last_token:
            before, after = reading.tokens[slot.first - 1].lower(), reading.tokens[slot.last + 1].lower()
            if after not in NO_THING and after[0].isalpha() and before[0].isalpha():
                places.setdefault((before, after), []).append(slot)
    twice = [slots for slots in places.values() if len({slot.value for slot in slots}) > 1]
    return sentences_at(document, (reading.span(slot)[0] for slots in twice for slot in slots))


def _value(number: str) -> int | None:
    plain = number.replace(",", "")
    return int(plain) if plain.isdigit() else whole(number) or nth(number)


def _plain(document: Document, match: re.Match[str]) -> bool:
    """Whether nothing in the sentence up to the mark after a match lets both numbers be true."""
    sentence = document.sentence_from(match.end() - 1)
    if not sentence:
        return False
    mark = CLAUSE_END.search(document.folded, match.end(), max(sentence.end, match.end()))
    clause = document.folded[sentence.start : mark.start() if mark else sentence.end]
    return not any(words.search(clause) for words in (BOTH, ELSEWHERE, IF))
