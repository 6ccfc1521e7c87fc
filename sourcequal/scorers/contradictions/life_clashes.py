"""Which records of a life cannot both be true."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, Pattern, pattern
from sourcequal.scorers.contradictions.comparing import each_two
from sourcequal.scorers.contradictions.events import clash
from sourcequal.scorers.contradictions.life_records import LifeReader, Record, by_place, records_apart
from sourcequal.scorers.contradictions.life_wordings import FIRST, LAST, MANY, NOT_FIRST, NOT_LAST
from sourcequal.scorers.contradictions.persons import FULL

YOUNGEST_ACT = 3  # years before which nobody signs, moves or sings
SLACK_YEARS = 1  # a birthday to come, or an article that came out in the next year
Differ = Callable[[Record, Record], bool]
#: Two people of one name, and lives that are told as uncertain.
TWO_OF_ONE_NAME = pattern(
    r"\b(?:namesakes?|of the same name|share (?:a|the|their) name|no relation|unrelated|not related|the elder|junior"
    r"|jr\b|sr\b|twins?)\b"
)
NO_NAMESAKES = pattern(r"\b(?:namesakes?|no relation|of the same name|two (?:families|couples)|twins?)\b")


def birth_clashes(document: Document) -> Iterator[Match]:
    """A year of birth against another one, or against an age."""
    reader = document.kept(LifeReader)
    births = [*reader.births()]
    if any(one.born for one in births):
        records = [*births, *reader.ages()]
        yield from _first(document, reader, records, _born_apart, "the other statement")


def span_clashes(document: Document) -> Iterator[Match]:
    """Two years of one death, or what somebody did after it or long before the birth."""
    reader = document.kept(LifeReader)
    ends = [*reader.deaths()]
    if len(ends) < 2 and (not (ends or reader.has_births) or not reader.has_acts or not reader.people.is_short):
        return
    births = [one for one in reader.births() if one.kind == "born"] if reader.people.is_short else []
    if ends or births:
        acts = [act for act in reader.acts() if act.who == reader.people.main or not _by_pronoun(document, act)]
        yield from _first(document, reader, [*births, *ends, *acts], _out_of_life, "the other year")


def _by_pronoun(document: Document, act: Record) -> bool:
    """Whether an act is told of him or her: of whom, is sure only where it is the one whom the article is about."""
    return PRONOUN.match(document.plain, act.span.start) is not None


PRONOUN = pattern(r"(?:[Ii]n [\w ]{4,15},? )?[Ss]?[Hh]e\b")


def _out_of_life(one: Record, other: Record) -> bool:
    kinds, years = (one.kind, other.kind), [span[0] for span in (one.born, other.born) if span]
    if kinds == ("death", "death"):
        return years[0] != years[1]
    if "act" not in kinds or kinds == ("act", "act"):
        return False
    act, limit = years if one.kind == "act" else reversed(years)
    return act > limit if "death" in kinds else act < limit + YOUNGEST_ACT


def age_clashes(document: Document) -> Iterator[Match]:
    """An age against another one."""
    reader = document.kept(LifeReader)

    def apart(one: Record, other: Record) -> bool:
        return _aged_apart(one, other) and not _then_and_now(document, one, other)

    yield from _first(document, reader, reader.ages(), apart, "the other age")


def place_clashes(document: Document, differ: Callable[[str, str, str], bool]) -> Iterator[Match]:
    """Two places of birth."""
    reader = document.kept(LifeReader)
    records = [one for one in (*reader.births(), *reader.places()) if one.kind == "place"]

    def apart(one: Record, other: Record) -> bool:
        return differ(document.plain, one.words, other.words)

    yield from _first(document, reader, records, apart, "the other place")


def sibling_clashes(document: Document) -> Iterator[Match]:
    """Two numbers of brothers and sisters, or two places among them."""
    reader = document.kept(LifeReader)
    yield from _first(document, reader, reader.siblings(), _siblings_apart, "the other statement", NO_NAMESAKES)


def children_clashes(document: Document) -> Iterator[Match]:
    """Two numbers of children."""
    reader = document.kept(LifeReader)
    yield from _first(document, reader, reader.children(), _counts_apart, "the other number", NO_NAMESAKES)


def wedding_clashes(document: Document) -> Iterator[Match]:
    """Two years of one wedding."""
    reader = document.kept(LifeReader)
    records = [*reader.weddings()]
    spouses = [{match[0] for match in NAME.finditer(document.plain, *record.span)} for record in records]
    two = any(one and other and one.isdisjoint(other) for one, other in each_two(spouses))
    if len(records) > 1 and not two and not MORE_WEDDINGS.search(document.folded):
        yield from _first(document, reader, records, _wed_apart, "the other year", NO_NAMESAKES)


NAME = pattern(FULL)
MORE_WEDDINGS = pattern(
    r"\b(?:re-?marri\w+|(?:first|second|third|ex|former|late)[ -](?:wife|husband|marriage|spouse)|divorced|annul\w+"
    r"|widow\w*"
    r"|renewed (?:their )?vows|engagement)\b"
)


def _first(
    document: Document,
    reader: LifeReader,
    records: Iterable[Record],
    differ: Differ,
    other: str,
    veto: Pattern = TWO_OF_ONE_NAME,
) -> Iterator[Match]:
    """The first two records of one person that exclude one another."""
    known = by_place([*records])
    if len(known) < 2 or veto.search(document.folded):
        return
    for one, later in each_two(known):
        if records_apart(one, later) and _same(reader, one.who, later.who) and differ(one, later):
            yield clash(document, later.span, one.span, other)
            return


def _same(reader: LifeReader, one: str, other: str) -> bool:
    """Whether two records are of one person; a couple has the children of him or her."""
    if "they" in (one, other):
        return reader.people.is_short and ({one, other} <= {"they", reader.people.main} or not reader.people.main)
    return one == other


def _apart(one: tuple[int, int], other: tuple[int, int], slack: int) -> bool:
    return one[0] > other[1] + slack or other[0] > one[1] + slack


def _born_apart(one: Record, other: Record) -> bool:
    if "born" not in (one.kind, other.kind) or not one.born or not other.born:
        return bool(one.age and other.age and "born" in (one.kind, other.kind)) and _aged_apart(one, other)
    if one.age and other.age:
        return _aged_apart(one, other)
    both_years = one.kind == other.kind
    return _apart(one.born, other.born, 0 if both_years else SLACK_YEARS)


def _aged_apart(one: Record, other: Record) -> bool:
    if one.age and other.age:
        return _apart(one.age, other.age, SLACK_YEARS)
    return bool(one.born and other.born) and _apart(one.born or (0, 0), other.born or (0, 0), SLACK_YEARS)


def _then_and_now(document: Document, one: Record, other: Record) -> bool:
    """Whether one age is told as past and the other as present: she is 61, and in a story of her youth was 28."""
    said = [document.folded[slice(*record.span)] for record in (one, other)]
    return any(PAST_AGE.match(first) and PRESENT_AGE.search(second) for first, second in (said, said[::-1]))


PAST_AGE = pattern(r"(?:\w+ )?(?:who )?was (?!born|[a-z]+ when)")
PRESENT_AGE = pattern(r"\bis\b|'s (?:now )?\d")


def _counts_apart(one: Record, other: Record) -> bool:
    return bool(one.number and other.number) and _apart(one.number or (0, MANY), other.number or (0, MANY), 0)


def _siblings_apart(one: Record, other: Record) -> bool:
    if {one.words, other.words} in ({FIRST, NOT_FIRST}, {LAST, NOT_LAST}):
        return True
    places = {_place(one), _place(other)}
    two = len(places) == 2 and places.isdisjoint(("", NOT_FIRST, NOT_LAST)) and one.number == other.number
    return two or _counts_apart(one, other)


def _place(record: Record) -> str:
    """The place among brothers and sisters; of the last one it follows from how many there are."""
    return str(record.number[0] + 1) if record.words == LAST and record.number else record.words


def _wed_apart(one: Record, other: Record) -> bool:
    return bool(one.born and other.born) and _apart(one.born or (0, 0), other.born or (0, 0), 0)
