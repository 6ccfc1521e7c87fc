"""Two clauses that say the same of the same thing, word for word, up to one place where they differ."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import combinations, compress, count
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.scorers.contradictions.antonyms import loose_axes, poles
from sourcequal.scorers.contradictions.claims import Reading, reading_of
from sourcequal.scorers.contradictions.sides import side_words, sides_differ
from sourcequal.scorers.contradictions.vocabulary import (
    LINE,
    MARK,
    MONTH,
    NEGATOR,
    NUMBER,
    QUOTE,
    SCALES,
    STOP_MARK,
    STOP_WORDS,
    WEEKDAY,
)

#: Attributes of which a thing has one: those of one line exclude one another, “|” parts words of one meaning.
_ATTRIBUTES = """
white|black|grey gray silver|red crimson scarlet|blue navy turquoise|green|yellow gold golden|orange\
|brown beige|purple violet|pink
oak oaken|granite|marble|bronze|limestone|sandstone|slate|brick bricks|concrete|steel\
|iron cast-iron wrought-iron|copper|brass|pewter|tin|aluminium aluminum|glass|straw|bamboo|pine|beech|walnut\
|cedar|teak|mahogany|birch|ash|ebony|lime limewood|ivory|wax|plaster|clay|porcelain|leather|canvas\
|wool woollen|cotton|silk|linen|nylon|velvet|felt|paper|cardboard|plastic|ice|snow|sand|chocolate
wooden|stone|metal|bronze|marble|brick|concrete|steel|iron|glass
pistol gun handgun revolver|knife dagger penknife|axe hatchet|hammer|rifle|shotgun|crowbar|machete|sword\
|crossbow|bottle|baseball bat|screwdriver|razor|chainsaw|grenade|brick
oak|granite|marble|steel|brick
north northern|south southern
east eastern|west western
north-east northeast|north-west northwest|south-east southeast|south-west southwest
left left-hand|right right-hand
upstairs|downstairs
french|german|english|spanish|italian|portuguese|dutch|russian|polish|latin|greek|hebrew|arabic|turkish\
|persian|hindi|urdu|bengali|tamil|chinese mandarin|japanese|korean|swedish|danish|norwegian|finnish|icelandic\
|hungarian|czech|romanian|welsh|irish gaelic|yiddish|catalan|basque|swahili|afrikaans|zulu
gold|silver|bronze
spring|summer|autumn|winter
breakfast|lunch|supper dinner
dawn daybreak sunrise|noon midday|dusk sunset nightfall|midnight
morning|afternoon|evening|night
beer|wine|whisky whiskey|gin|rum|brandy|vodka|cider|tea|coffee|water|milk
beef|pork|lamb mutton|chicken|turkey|duck|goose|venison|veal|salmon|trout|cod|herring
apples|pears|plums|cherries|oranges|bananas|grapes|potatoes|carrots|cabbages|onions|wheat|barley|rye|oats|maize
diesel|petrol|electricity|gas|coal|steam|wind|wood|peat|hydrogen|oil|sunlight|nuclear
piano|violin|cello|viola|flute|trumpet|harp|guitar|organ|clarinet|oboe|saxophone|trombone|accordion|drums|double bass
lorry truck|bus coach|van minibus|tram|train|tractor|motorcycle motorbike|bicycle|taxi
cat|dog|horse|cow|sheep|goat|pig|donkey|fox|wolf|bear|deer|badger|hare|rabbit|otter|seal
oil|watercolour watercolours|charcoal|pastel|acrylic
heart|liver|kidney|lung|cornea
indoors|outdoors
"""
#: Before a word of any kind that a thing has only one of: armed with a bread knife, carved from driftwood.
_OPEN = re.compile(
    r"\b(?:armed with|carved (?:from|out of)|made (?:of|from|out of)|built (?:of|from|out of)|cast in|powered by"
    r"|(?:written|composed|painted|designed|built|directed|sung|invented) by|translated from)$"
)
#: What a clause can begin with of which it says something, and what leads in a clause within a sentence.
DEFINITE = frozenset("the its this his her it he she their they".split())
LEADS = frozenset((*"that said says added because , ; : – —".split(), "“", '"'))
DETERMINERS = frozenset("the a an this that".split())
#: Words that are passed over: the festival opens, will open and will also open.
PASSED = DETERMINERS | frozenset(
    "will also now still just only about around almost nearly exactly finally officially been currently dark light "
    "bright pale deep some roughly over under".split()
)
BE = frozenset("is are was were be been".split())
PRONOUNS = frozenset("he she it they there these those".split())
#: First words with which a sentence is of no one thing, or of a thought.
OPENERS = frozenset(
    "we i you our my your what how why when where who if but and or suppose one each every some another there both "
    "many most all no in on at for with as after before by from".split()
)
SAID = frozenset("say tell announce report add wrot writ tweet ask believ think warn call".split())
_AT = frozenset("in at from to near outside by on into off beside aboard".split())
_UNITS = {
    "second": ("time", 1 / 60),
    "minute": ("time", 1),
    "hour": ("time", 60),
    "day": ("time", 1440),
    "week": ("time", 10080),
    "month": ("long", 1),
    "year": ("long", 12),
    "metre": ("length", 1),
    "meter": ("length", 1),
    "kilometre": ("length", 1000),
    "kilometer": ("length", 1000),
    "km": ("length", 1000),
    "mile": ("length", 1609),
    "foot": ("length", 0.305),
    "feet": ("length", 0.305),
    "yard": ("length", 0.914),
}
#: What a number stands before without being counted by it, or is compared with another time by.
NO_UNITS = frozenset("to and or of at in on by per percent pct cent the a an points point more less".split())
RELATIVE = frozenset("ago later after before earlier old cent of".split())
ROUNDED = 0.08  # of a number, by which two of them may differ and be one
LONGEST = 8000  # characters; longer texts are no news
MOST_WORDS = 24  # of a clause that is compared
MOST_TITLE = 6  # words of the title of a work that begins a sentence
MOST_ALIKE = 6  # clauses of one beginning; more of them go through a list
LEAST_WORDS = 2  # that two clauses share before they differ
ENDS = frozenset(".!?”\"’'")  # of sentences, and not of lines in a list
STOPS = frozenset((STOP_MARK, LINE, QUOTE, MARK))
VERBS = frozenset(
    "be hav has had died win fall ris com go run tak stand lie meet leav begin lead hold mak sell build get "
    "giv cost hit strik set  los shoot sink find sit wear draw fly driv rid swim sing speak writ grow catch "
    "buy bring see di beat broke break  open clos tear know throw show steal swear bear hear teach draw ring "
    "hang dig feed fight freez hid lay lend pay put quit read seek send shak shed shut sleep slid spend split "
    "spread spr stick swing wak weav last start end carr measur weigh belong own liv".split()
)


class Clause(NamedTuple):
    """The words of a clause that count, in small letters and as stems, and the token that each is."""

    words: tuple[str, ...]
    stems: tuple[str, ...]
    tokens: tuple[int, ...]
    forms: frozenset[str]  # of “to be”: what is, and what was
    start: int  # the token with which it begins


class Twin(NamedTuple):
    """Two clauses that differ, in a value of some kind."""

    kind: str
    one: Span
    other: Span


def twins(document: Document) -> Iterator[Twin]:
    """All couples of clauses of one beginning that differ in a value which a thing has only one of.

    They stand apart, since two that follow one another are often a list.
    """
    if len(document.text) > LONGEST:
        return
    reading = reading_of(document)
    tokens, words = reading.tokens, reading.words
    by_beginning: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for start in _starts(reading):
        first = start + (start < len(tokens) and tokens[start] in THE)
        if first + 1 < len(words):
            subject = words[first]
            key = ("#" if subject.kind == NUMBER else subject.stem, words[first + 1].stem)
            by_beginning[key].append(start)
    for key, starts in by_beginning.items():
        if 1 < len(starts) <= MOST_ALIKE and key[0] not in OPENERS:
            clauses = [_clause(reading, start) for start in starts]
            found = [twin for pair in combinations(clauses, 2) for twin in _twin(document, reading, *pair)]
            if len(found) == 1:
                yield from found


THE = frozenset(("the", "The", "A", "An", "a", "an", "This", "this"))


def _starts(reading: Reading) -> Iterator[int]:
    """The tokens with which sentences begin, and clauses of something definite within them."""
    tokens = reading.tokens
    for sentence in reading.sentences:
        yield sentence.first + (reading.kinds[sentence.first] == QUOTE)
    for place in compress(count(1), map(LEADS.__contains__, tokens)):
        if place < len(tokens) and tokens[place] in DEFINITE:
            yield place
    yield from _numbers_told_again(reading)


def _numbers_told_again(reading: Reading) -> Iterator[int]:
    """The numbers inside of sentences before the same word: seven families had to leave, nine families had to leave."""
    tokens, firsts = reading.tokens, {sentence.first for sentence in reading.sentences}
    numbers = [
        slot.first
        for slot in reading.slots
        if slot.kind == "number" and slot.first == slot.last < len(tokens) - 1 and tokens[slot.last + 1].islower()
    ]
    things = Counter(tokens[place + 1] for place in numbers)
    for place in numbers:
        if things[tokens[place + 1]] > 1 and place not in firsts and place - 1 not in firsts:
            yield place


def _clause(reading: Reading, start: int) -> Clause:
    sentence = reading.sentences[reading.sentence_of[start]]
    kept: list[tuple[str, str, int]] = []
    forms: set[str] = set()
    title = start > 0 and reading.kinds[start - 1] == QUOTE  # “Salt” was composed by
    for place in range(start, min(sentence.last, start + MOST_WORDS)):
        if reading.kinds[place] in STOPS:
            if title and reading.kinds[place] == QUOTE and len(kept) < MOST_TITLE:
                title = False
                continue
            if reading.tokens[place] == "%":
                kept.append(("%", "%", place))
                continue
            break
        word = reading.tokens[place].lower()
        if word in BE:
            forms.add("is" if word in ("is", "are") else "was")
            if kept and kept[-1][1] == "be":
                continue
            kept.append((word, "be", place))
        elif word not in PASSED and not (word in ("has", "have", "had") and _been(reading, place + 1)):
            kept.append((word, reading.words[place].stem, place))
    words, stems, places = zip(*kept, strict=True) if kept else ((), (), ())
    return Clause(words, stems, places, frozenset(forms), start)


def _been(reading: Reading, place: int) -> bool:
    return place < len(reading.tokens) and reading.tokens[place] == "been"


def _twin(document: Document, reading: Reading, one: Clause, other: Clause) -> Iterator[Twin]:
    first, second = one.stems, other.stems
    pairs = list(zip(first, second, strict=False))
    shared = next((n for n, (a, b) in enumerate(pairs) if a != b), len(pairs))
    if shared == 0 and len(pairs) > LEAST_WORDS:
        numbers = [_number(reading, clause, 0) for clause in (one, other)]
        shared = next((n for n, (a, b) in enumerate(pairs[1:]) if a != b), len(pairs) - 1)
        if (
            None in numbers
            or numbers[0] == numbers[1]
            or shared <= LEAST_WORDS
            or one.words[1] in STOP_WORDS  # seven in ten
            or (_capital(reading, one, 1) and _capital(reading, other, 1))  # steps: 3.5 Set the switch to I
            or not _solid(one.words[1 : shared + 1], first[1 : shared + 1])
            or not ((_opens(reading, one) and _opens(reading, other)) or _all_shared(one, other, shared))
        ):
            return
        kind, ends = "count", (shared, shared)
    elif shared >= LEAST_WORDS and shared < max(len(first), len(second)):
        kind, ends = _kind(reading, one, other, shared)
        told = shared + 2 * (kind == "denial")
        if not kind or not _solid(one.words[:told], first[:told]):
            return
        if kind in ("denial", "name") and _any_of_them(one):
            return
    else:
        return
    spans = [_span(reading, clause, end) for clause, end in zip((one, other), ends, strict=True)]
    here, there = sorted(spans)
    if kind and (here.end < there.start and _apart(document, here, there)):
        yield Twin(kind, here, there)


def _all_shared(one: Clause, other: Clause, shared: int) -> bool:
    """Whether the shorter of two clauses is the same behind its number to the end, and has a verb there."""
    told = zip(one.words[2 : shared + 1], one.stems[2 : shared + 1], strict=True)
    verb = any(stem in VERBS or word.endswith("ed") for word, stem in told)
    return verb and shared + 1 >= min(len(one.stems), len(other.stems))


def _opens(reading: Reading, clause: Clause) -> bool:
    """Whether a clause begins its sentence, in quotation marks or not."""
    first = reading.sentences[reading.sentence_of[clause.start]].first
    return clause.start - first <= int(reading.kinds[first] == QUOTE)


def _span(reading: Reading, clause: Clause, end: int) -> Span:
    return Span(reading.starts[clause.start], reading.ends[clause.tokens[min(end, len(clause.tokens) - 1)]])


def _apart(document: Document, here: Span, there: Span) -> bool:
    """Whether a sentence stands between two of prose."""
    one, other = document.sentence_from(here.start), document.sentence_from(there.start)
    if not one or not other or one == other or not document.folded[one.end : other.start].strip(BETWEEN):
        return False
    prose = [document.folded[sentence.end - 1] in ENDS for sentence in (one, other)]
    return prose[1] and (prose[0] or one == document.sentences[0])  # a headline, or a sentence


BETWEEN = " \n\t“”\"'"


def _solid(words: tuple[str, ...], stems: tuple[str, ...]) -> bool:
    """Whether some words name a thing and say something of it."""
    told = [word for word in words if word not in STOP_WORDS]
    plain = len(told) > 1 or (told and words[0] not in PRONOUNS)
    return bool(plain) and not SAID & set(stems) and any(_verb(words, stems, place) for place in range(len(words)))


def _any_of_them(clause: Clause) -> bool:
    """Whether a clause is of things in general, such as owls, or of what is or is not possible."""
    plural = any(map(ENDS_IN_S.search, clause.words[:2])) and clause.tokens[0] == clause.start
    return plural or clause.words[0] in ("it", "there")


def _verb(words: tuple[str, ...], stems: tuple[str, ...], place: int) -> bool:
    """Whether a word is a verb: by its ending in “-s” only behind a noun, and before a small word or a value."""
    if place == 0:  # the subject: the meeting on Monday
        return False
    if stems[place] in VERBS or words[place].endswith("ed"):
        return True
    after = words[place + 1 : place + 2]
    return ENDS_IN_S.search(words[place]) is not None and (not after or after[0] in STOP_WORDS)


ENDS_IN_S = re.compile(r"[^s'’]s$")


def _kind(reading: Reading, one: Clause, other: Clause, place: int) -> tuple[str, tuple[int, int]]:
    """What the difference at a place is, and the last words of both sides; nothing where it is no clash."""
    ends = (place, place)
    if negated := _negated(reading, one, other, place):
        return "denial", negated
    if place >= min(len(one.words), len(other.words)):
        return "", ends
    numbers = [_number(reading, clause, place) for clause in (one, other)]
    if None not in numbers:
        return _two_numbers(one, other, place, numbers), (place + 1, place + 1)
    first, second = one.words[place], other.words[place]
    kinds = [reading.kinds[clause.tokens[place]] for clause in (one, other)]
    known = attributes()
    for line in known.get(first, {}).keys() & known.get(second, {}).keys():
        if known[first][line] != known[second][line]:
            return "attribute", (_last(reading, one, place), _last(reading, other, place))
    if kinds in ([WEEKDAY, WEEKDAY], [MONTH, MONTH]):
        return "day", ends
    if SCORE.fullmatch(first) and SCORE.fullmatch(second):
        return "score", ends
    for axis, sign in poles().get(first, ()):
        if axis not in loose_axes() and (axis, -sign) in poles().get(second, ()):
            return ("pole" if one.forms == other.forms else ""), ends
    sides = [side_words().get(word) for word in (first, second)]
    led = one.words[place - 1] in _AT
    if sides[0] and sides[1]:
        return ("side" if sides_differ(sides[0][0], sides[1][0]) else ""), ends
    capitals = all(_capital(reading, clause, place) for clause in (one, other))
    owned = first.endswith(("'s", "’s")) or second.endswith(("'s", "’s"))
    if led and capitals and not owned and not sides[0] and not sides[1]:
        return "name", (_last(reading, one, place), _last(reading, other, place))
    if first not in STOP_WORDS and second not in STOP_WORDS and _OPEN.search(" ".join(one.words[:place])):
        return "open", (_last(reading, one, place), _last(reading, other, place))
    return "", ends


SCORE = re.compile(r"\d+[-–]\d+")


def _negated(reading: Reading, one: Clause, other: Clause, place: int) -> tuple[int, int] | None:
    """The ends of two clauses of which one denies what the other says."""
    for denial, plain, turned in ((one, other, False), (other, one, True)):
        if place < len(denial.words) and reading.kinds[denial.tokens[place]] == NEGATOR:
            rest = denial.stems[place + 1 : place + 3]
            if rest and plain.stems[place : place + len(rest)] == rest and one.forms == other.forms:
                ends = (place + len(rest), place + len(rest) - 1)
                return (ends[1], ends[0]) if turned else ends
    return None


def _last(reading: Reading, clause: Clause, place: int) -> int:
    """The last word of a name, or of what stands at a place."""
    while place + 1 < len(clause.words) and _capital(reading, clause, place) and _capital(reading, clause, place + 1):
        place += 1
    return place


def _capital(reading: Reading, clause: Clause, place: int) -> bool:
    return reading.tokens[clause.tokens[place]][:1].isupper()


def _number(reading: Reading, clause: Clause, place: int) -> float | None:
    word = reading.words[clause.tokens[place]]
    return float(word.value) if word.kind == NUMBER and isinstance(word.value, float) else None


def _two_numbers(one: Clause, other: Clause, place: int, numbers: list[float | None]) -> str:
    """What two numbers of one unit are that differ by more than rounding: a count or a year."""
    values: list[tuple[str, float]] = []
    for clause, number in zip((one, other), numbers, strict=True):
        unit, after = [*clause.words[place + 1 : place + 3], "", ""][:2]
        if unit in SHARES or (unit, after) == ("per", "cent"):
            values.append(("%", number or 0.0))
            continue
        value = number or 0.0
        if YEARS[0] < value < YEARS[1] and clause.words[place].isdigit() and clause.words[place - 1] in ("in", "since"):
            values.append(("year", value))
            continue
        if not unit or unit in NO_UNITS or after in RELATIVE:
            return ""
        kind, scale = _UNITS.get(unit, _UNITS.get(unit.removesuffix("s"), (unit.removesuffix("s"), 1.0)))
        if unit in SCALES:
            kind, scale = after.removesuffix("s"), SCALES[unit]
        values.append((kind, value * scale))
    (kind, first), (other_kind, second) = values
    if kind != other_kind or first == second:
        return ""
    if kind == "%":  # a rate has another value in another place or month: it is one where digits changed places
        told = [clause.words[place] for clause in (one, other)]
        return "number" if sorted(told[0]) == sorted(told[1]) and place >= LEAST_OF_SHARES else ""
    exact = kind == "year" or kind in MONTH_NAMES
    return "number" if exact or abs(first - second) > ROUNDED * max(first, second) else ""


SHARES = frozenset("% percent pct".split())
LEAST_OF_SHARES = 3  # words that two clauses share before a share
YEARS = (1500, 2100)
MONTH_NAMES = frozenset("january february march april may june july august september october november december".split())


@cache
def attributes() -> dict[str, dict[int, int]]:
    """Word → the lines on which it stands, and the number of its meaning there."""
    found: dict[str, dict[int, int]] = {}
    for number, line in enumerate(_ATTRIBUTES.strip().splitlines()):
        for meaning, words in enumerate(line.split("|")):
            for word in words.split():
                found.setdefault(word, {})[number] = meaning
    return found
