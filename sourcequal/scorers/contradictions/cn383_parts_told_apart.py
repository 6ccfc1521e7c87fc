"""CN383: parts of which one sentence tells, and the whole that another gave."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.amounts import YEARS
from sourcequal.scorers.contradictions.claims import Slot, reading_of
from sourcequal.scorers.contradictions.counting import COUNTED_ANEW, WHOLE, whole
from sourcequal.scorers.contradictions.counts import is_limit
from sourcequal.scorers.contradictions.events import (
    CLAUSE_END,
    ELSEWHERE,
    IF,
    clash,
    sentence_number,
    sentences_at,
)

_SCALED = r"(?! ?%| per ?cent| (?:hundred|thousand|million|billion|m|bn|minutes?|hours?|days?|weeks?|months?|years?)\b)"
#: A count of something, no year, share, sum of money, hour or score.
NUMBER = pattern(
    rf"(?<![\w.,$€£¥:/–-])(?<!\bno )(?<!\baged )(?P<count>{WHOLE})(?P<goals>(?:st|nd|rd|th)\b|-)?(?![\w:/–]|[.,]\d)"
    rf"{_SCALED}"
)
#: What is counted: up to two words that describe it, and a noun; measured things have their own.
THINGS = pattern(
    r" (?P<kind>(?:(?!of|in|at|and|or|to|for|from|the|were|was|are|is|who|with|on|by|went|came|that)[a-z][\w'-]* "
    r"){0,3}?)"
    r"(?P<things>[a-z]{2,}(?<!s)s|people|men|women|children|staff|crew|police|hectares|acres|cattle|sheep)\b"
)
GROUP = pattern(
    rf"\b(?:jury|panel|crew|team|group|party|class|board|council|committee|squad|staff|cast|choir) of "
    rf"(?P<count>{WHOLE})\b"
    rf"|\b(?P<count2>{WHOLE})-(?:member|strong|man|person|seat|judge) (?:[a-z]+ ){{0,2}}(?P<things>[a-z]+)"
)
#: Things that are one: jobs and positions.
SAME = {
    word: group.replace("|", " ").split()[0]
    for group in (
        "jobs|positions posts roles workers employees staff redundancies",
        "people|men women children boys girls adults teenagers passengers travellers residents villagers pupils"
        " students nurses doctors teachers members councillors respondents visitors guests tourists sailors soldiers"
        " fishermen miners hands participants volunteers patients prisoners players shareholders voters drivers"
        " parents commuters users customers readers farmers officers crew rebels migrants jurors households",
        "homes|houses flats apartments dwellings",
        "ships|vessels boats ferries freighters",
        "cars|vehicles",
        "shops|stores branches outlets",
        "books|volumes titles",
        "animals|cattle sheep cows goats pigs horses",
        "hectares|",
        "acres|",
        "buses|coaches",
    )
    for word in group.replace("|", " ").split()
}
HALVES = (("women", "men"), ("girls", "boys"), ("adults", "children"), ("male", "female"))
#: Words with which a sentence says that it names all the parts.
ALL_OF_THEM = pattern(
    rf"\b(?:the (?:rest|others|remaining|remainder)|the other {WHOLE}|came to|made up of|consist\w* of|divided|split"
    rf"|shared"
    r"|comprise[sd]?|breaks? down|abstain\w*|in favou?r\b[^.;]*\bagainst|for\b[^.;]*\bagainst|respectively"
    r"|only one answer)\b"
)
#: Words with which parts may overlap, or are not all, or are of another time.
NOT_ALL = pattern(
    r"\b(?:including|among|such as|at least|more than|over|nearly|almost|about|around|up to|both|also|each|every|half"
    r"|third|quarter|another|further|extra|additional|then|later|so far|of whom|from|rose|fell|increase\w*|up|down"
    r"|compared|than|against \d|per|by \d+|average|between|instead|planned|earlier|first|second|aged|or|as many as"
    r"|fewer|less|minus|opened|closed|shut|added|hired|joined"
    r"|lead|led|beat|won|win|scored?|points|goals|wickets|runs|chapters?|page|section|psalm|verse"
    r"|with)\b"
)
PLACES = pattern(
    r"\b(?:its|the|their|his|her|at|in|across|between|among|on|all|for) (?P<count>two|three|four|five|six)(?: "
    r"[\w-]+){0,2}? (?!(?:years|months|weeks|days|hours|minutes|times"
    r"|others|hundreds|thousands|millions)\b)[a-z]+(?:s|ies)\b"
)
OF_THEM = pattern(r"\bof (?:them|these|those|that|which)\b")
HALF = pattern(r" (?:were |are |was )?(?:of them )?(women|men|girls|boys|adults|children)\b")
AGE = pattern(r", \d{1,3}[,.]")  # Jan Osk, 23, of Verl
BETWEEN = pattern(r",|;|\band\b|\bwhile\b|\bbut\b")
MEASURED = frozenset(("money", "%"))
ONE = "one"
TOKENS_AFTER = 24  # a number, in which “one” is another part
MOST_PARTS = 6
LEAST_WHOLE = 5
ROUND_SLACK = 0.1  # of a whole that is “some 900”
NEAR = 2  # sentences before parts without a noun, in which the whole stands
LONGEST = 300  # characters of a sentence that lists parts
VAGUE = pattern(
    r"\b(?:some|about|around|nearly|almost|over|roughly|more than|up to|at least|less than|fewer than)(?: the)? $"
)
EXACT = pattern(
    r"\b(?:more than|over|at least|up to|less than|fewer than|first|another|other|next|last|further)(?: the)? $"
)


class Parts(NamedTuple):
    """The numbers of a sentence that lists parts, what they count, and where."""

    values: tuple[int, ...]
    things: str
    nouns: tuple[str, ...]
    span: Span
    sentence: Span


@rule(
    "CN383",
    severity="warning",
    languages=("en",),
    confidence=0.75,
    source="totals and their parts that come from two sources",
    bad=(
        "Olmet will cut ⟨90 jobs⟩ at its two mills.\n\nSales fell. ⟦The mill in Skarn will lose 40 "
        "positions and the one in Dahl 30⟧, it said.",
        "The hail ruined ⟨600 hectares⟩ of pears.\n\n⟦Losses came to 250 hectares in Verl, 150 in Osk and 80⟧ in Tarn.",
        "The survey asked ⟨300 teachers⟩ about their sleep.\n\nIt took a year. ⟦Of those who answered, 190"
        " were women "
        "and 140 men⟧.",
        "Skarn is buying ⟨20 new buses⟩. ⟦Twelve of them will be electric and eleven⟧ will run on gas.",
        "The trawler had a ⟨crew of nine⟩. ⟦Five climbed into a boat and the other two⟧ swam.",
    ),
    good=(
        "Olmet will cut 90 jobs at its two mills. The mill in Skarn will lose 50 positions and the one in Dahl 40.",
        "The hail ruined 600 hectares of pears. Among them were 250 hectares in Verl and 150 in Osk.",
        "The survey asked 300 teachers about their sleep. At least 100 women and 40 men slept badly.",
        "Olmet has 90 jobs at its two mills. Last year it cut 30 jobs in Skarn and ten in Dahl.",
        "The trawler had a crew of nine. Five climbed into a boat and the other four swam.",
        "The barge was built for 60 passengers. It sank. Of those aboard 50 passengers lived and the other 40 drowned.",
    ),
)
def parts_told_apart(document: Document) -> Iterator[Match]:
    """Parts and whole of different sentences that do not fit.

    One sentence counts all, a later one its parts: as many places as were named, men and women, or the rest beside a
    part. The parts must make the whole; where nothing says that all are named they may be fewer, but not more. Vague
    numbers, other times and conditions are left alone.
    """
    for parts in _parts(document):
        told = _whole(document, parts)
        if told is None:
            continue
        total, span, vague = told
        sum_ = sum(parts.values)
        slack = ROUND_SLACK * total if vague else 0
        if abs(sum_ - total) <= slack or max(parts.values) >= total or not total / 2 < sum_ < 2 * total:
            continue
        if _complete(document, parts, span) or (sum_ > total and _of_them(document, parts)):
            yield clash(document, parts.span, span, "the whole", f"that makes {sum_}")
            return


def _sentences(document: Document) -> list[Span]:
    """The sentences whose numbers may be parts of a number before them, though they do not make it."""
    reading = reading_of(document)
    numbers: dict[int, list[Slot]] = {}
    for slot in reading.slots:
        if slot.kind == "number" and slot.unit not in MEASURED:
            numbers.setdefault(reading.sentence_of[slot.first], []).append(slot)
    told: list[float] = []
    places = []
    for slots in numbers.values():
        values = [float(slot.value) for slot in slots]  # type: ignore[arg-type]
        lone = 1 if len(values) == 1 else 0  # “one”, which the reading does not count
        if (len(values) > 1 or ONE in reading.tokens[slots[0].first :][:TOKENS_AFTER]) and any(
            max(values) < whole_ < 2 * (sum(values) + lone) for whole_ in told
        ):
            places.append(slots[0])
        told += values
    return sentences_at(document, (reading.span(slot)[0] for slot in places))


def _parts(document: Document) -> Iterator[Parts]:
    """The sentences that count at least two parts of something."""
    for sentence in _sentences(document):
        if sentence.end - sentence.start > LONGEST:
            continue
        said = document.folded[sentence.start : sentence.end]
        numbers = [match for match in NUMBER.finditer(said) if _counts(said, match)]
        if not 2 <= len(numbers) <= MOST_PARTS or any(match["goals"] for match in numbers):
            continue
        end = CLAUSE_END.search(said, numbers[-1].end())
        clauses = said[: end.start() if end else len(said)].replace("the other ", "the ")  # parts, not elsewhere
        if any(words.search(clauses) for words in (NOT_ALL, ELSEWHERE, IF)):
            continue
        nouns = tuple(_noun(said, match) for match in numbers)
        gaps = [said[one.end() : other.start()] for one, other in pairwise(numbers)]
        values = tuple(whole(match["count"]) or 0 for match in numbers)
        if not all(BETWEEN.search(gap) for gap in gaps) or not all(values) or any(value in YEARS for value in values):
            continue
        things = {SAME.get(noun, noun) for noun in nouns if noun}
        if len(things) > 1 or things & COUNTED_ANEW:
            continue
        if not things and any(AGE.match(said, match.start() - 2) for match in numbers):
            continue
        last = HALF.match(said, numbers[-1].end()) or numbers[-1]
        span = Span(sentence.start, sentence.start + last.end())
        yield Parts(values, next(iter(things), ""), nouns, span, sentence)


def _counts(said: str, match: re.Match[str]) -> bool:
    """Whether a number is one of those at hand: “the smaller one” is none, and a limit may be over or under them."""
    if is_limit(said, match.start()):
        return False
    return match["count"] != "one" or said[: match.start()].endswith(("and ", ", ", "other "))


def _noun(said: str, match: re.Match[str]) -> str:
    found = THINGS.match(said, match.end())
    if found:
        return str(found["things"])
    half = HALF.match(said, match.end())
    return half[1] if half else ""


def _whole(document: Document, parts: Parts) -> tuple[int, Span, bool] | None:
    """The one count of the same things in the sentences before the parts, and whether it is vague."""
    found: list[tuple[int, Span, bool]] = []
    number = sentence_number(document, parts.sentence.start)
    first = 0 if parts.things else max(0, number - NEAR)
    for sentence in document.sentences[first:number]:
        found += _wholes(document, sentence, parts.things)
    for match in GROUP.finditer(document.folded, 0, parts.sentence.start):
        if not parts.things or parts.things == "people":
            found.append((whole(match["count"] or match["count2"]) or 0, Span(*match.span()), False))
    values = {value for value, *_ in found}
    if len(values) != 1 or found[0][0] < LEAST_WHOLE or found[0][0] in YEARS:
        return None
    return found[0]


def _wholes(document: Document, sentence: Span, things: str) -> Iterator[tuple[int, Span, bool]]:
    for match in NUMBER.finditer(document.folded, *sentence):
        noun = THINGS.match(document.folded, match.end())
        value = whole(match["count"])
        if not noun or not value or match["goals"] or noun["things"] in COUNTED_ANEW:
            continue
        if is_limit(document.folded, match.start()) or (things and SAME.get(noun["things"], noun["things"]) != things):
            continue
        before = document.folded[max(0, match.start() - 24) : match.start()]
        yield value if not EXACT.search(before) else -value, Span(match.start(), noun.end()), bool(VAGUE.search(before))


def _complete(document: Document, parts: Parts, told: Span) -> bool:
    """Whether the parts are all there are: so many places as the whole has, men and women, or a rest."""
    said = document.folded[parts.sentence.start : parts.sentence.end]
    if ALL_OF_THEM.search(said) or any(set(half) <= set(parts.nouns) for half in HALVES):
        return True
    if not parts.things:
        return False
    start = document.sentences[sentence_number(document, told.start)].start
    places = PLACES.finditer(document.folded, start, parts.sentence.start)
    return any(whole(match["count"]) == len(parts.values) for match in places)


def _of_them(document: Document, parts: Parts) -> bool:
    return bool(OF_THEM.search(document.folded, *parts.sentence))
