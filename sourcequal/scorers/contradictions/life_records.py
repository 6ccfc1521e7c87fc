"""What an article says of the lives of its people, read into records: ages, births, weddings, children, siblings.

A record says whose life it is of, what it says, and where. The wordings are put together from a value (a number of
years, a year, a town) and a few words beside it in its clause; the person is whoever the clause has as its subject.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Pattern, pattern
from sourcequal.scorers.contradictions.anchors import forms_of
from sourcequal.scorers.contradictions.counting import TENS_OF_YEARS, nth, whole
from sourcequal.scorers.contradictions.events import DATED_LINE, DATELINE, sentences_with, year_of
from sourcequal.scorers.contradictions.family_wordings import (
    CHILD_WORDS,
    CHILDREN,
    COUPLES,
    FEW,
    JUBILEES,
    LOOSE_CHILDREN,
    LOOSE_SIBLINGS,
    LOOSE_WEDDINGS,
    NAME_BREAK,
    NAMED_CHILDREN,
    NO_SIBLING,
    NO_WEDDING,
    SIBLING_WORDS,
    SIBLINGS,
    SOME_CHILDREN,
    TWO,
    WEDDING_WORDS,
    WEDDINGS,
)
from sourcequal.scorers.contradictions.life_wordings import (
    A_YEAR,
    ACT,
    ACT_WORDS,
    ACT_YEAR,
    AFTERWARDS,
    AGE_WORDS,
    AGED_THEN,
    AGES,
    AN_AGE,
    AND_DIED,
    ANY_AGE,
    BESIDE_CHARS,
    BIRTH_WORDS,
    BIRTH_YEAR,
    BORN_IN,
    BORN_LEFT,
    DATED_ACT,
    DEATH_YEARS,
    DIED_LABEL,
    ELSE,
    FOUND_DEAD,
    FULL_DAY,
    HEAD_CHARS,
    IN_YEAR,
    IS_DEAD,
    LAST,
    LOOSE_AGES,
    MANY,
    MOST_AGES,
    NEWS_OF_DEATH,
    NO_LIFE,
    NO_TOWN,
    NOT_BORN,
    NOT_FIRST,
    NOT_LAST,
    NOT_SOON,
    ONLY,
    OPENS,
    PARTS,
    PLACES,
    RANGE,
    SAYS,
    STOP,
    THEN,
    TOWN,
    WHEN_DEAD,
    YEARS,
    YOUTH,
    Row,
)
from sourcequal.scorers.contradictions.people import People, is_personal

YOUNGEST, OLDEST = 5, 116  # what is read as an age
YOUNGEST_AGAIN = 9  # years from which on “the 34-year-old” is a person
PARAGRAPHS_NEAR = 2  # between a name and “the 34-year-old”
BORN = ("born", "came into the world", "first saw the light")
PRONOUNS = frozenset("he she his her him they their i".split())


NAMED_BEFORE = pattern(r"\b(?P<who>[A-Z][\w'-]+),? \Z")  # Sadia, who is 27


APPOSED_AGE = pattern(r", (?:aged )?\d\d$")
WHEN_DID = pattern(r"(?<=\d),? when (?:he|she) (?!was\b|were\b)[a-z]+")


class Record(NamedTuple):
    """One statement about a life.

    `kind` is what it is of: "born" and "age" are of the time of birth, so that both have `born`, the first and last
    year in which that can have been, where it is known; an age has `age` as well, from and to. A place has `words`, a
    number of children or siblings `number`, from and to; `words` then tell the place among siblings.
    """

    kind: str
    who: str
    span: Span
    born: tuple[int, int] | None = None
    age: tuple[int, int] | None = None
    words: str = ""
    number: tuple[int, int] | None = None


Telling = tuple[re.Match[str], int, int]  # with the sentence that it is in


class LifeReader:
    """Reads the records of an article."""

    def __init__(self, document: Document) -> None:
        self.document, self.text = document, document.plain
        self.people = document.kept(People)

    @cached_property
    def now(self) -> int | None:
        """The year in which the article is written, if that is known."""
        year = year_of(self.document)
        if year is None:
            days = {int(year) for year in FULL_DAY.findall(self.text)}
            year = max(days) if days and self.people.is_short else None
        return year

    def _tellings(
        self,
        tables: tuple[tuple[Row, ...], tuple[Row, ...]],
        words: tuple[str, ...],
        fewest: int = 1,
        sign: Pattern | None = None,
    ) -> Iterator[tuple[Row, Telling]]:
        """The matches of a table's forms, and of those for short articles, in sentences that have one of some words.

        None where fewer sentences have one than it takes. Only those are read in which there is the `sign`, too.
        """
        sentences = sentences_with(self.document, words)
        if sign:
            sentences = [sentence for sentence in sentences if sign.search(self.document.folded, *sentence)]
        if len(sentences) < fewest:
            return
        rows = tables[0] + (tables[1] if self.people.is_short else ())
        forms = forms_of(tuple(row.form for row in rows))
        for number, match in forms.numbered(self.document, sentences) if rows else ():
            start, end = self.document.sentence_from(match.start()) or match.span()
            yield rows[number], (match, start, end)

    # ------------------------------------------------------------------------------------------------------ births

    @property
    def has_births(self) -> bool:
        """Whether any words of a birth stand in the article."""
        return any(word in self.document.folded for word in BORN) or bool(self._ranges)

    def births(self) -> Iterator[Record]:
        """Years and places of birth."""
        for start, end in sentences_with(self.document, BORN):
            for match in re.finditer(r"\b(?:[Bb]orn|came into the world|first saw the light)\b", self.text[start:end]):
                yield from self._birth(start, start + match.start(), start + match.end(), end)
        for match in self._ranges:
            born, died = int(match["year"]), int(match["death"])
            if YOUTH <= died - born <= OLDEST and not NO_LIFE.search(match["who"]):
                yield Record(
                    "born",
                    self.people.named(match["who"]),
                    Span(*match.span()),
                    (born, born),
                    (died - born - 1, died - born),
                )

    @cached_property
    def _ranges(self) -> list[re.Match[str]]:
        """The years of lives beside names."""
        return [*RANGE.finditer(self.text)] if YEARS.search(self.text) else []

    def _birth(self, start: int, born: int, after: int, end: int) -> Iterator[Record]:
        left = self.text[start:born]
        stop = STOP.search(self.text, after + 1, end)
        clause_end = stop.start() if stop else end
        who, first = self._born_who(left, start, born, after, end)
        sentence = self.document.folded[start:end]
        if not who or ELSE.search(sentence[: clause_end - start]):
            return
        year = BIRTH_YEAR.search(self.text, after, clause_end)
        if year:
            value = int(year["year"])
            died = AND_DIED.search(self.text, year.end(), end)
            last = int(died["year"]) if died else 0
            age = (last - value - 1, last - value) if YOUTH <= last - value <= OLDEST else None
            yield Record("born", who, Span(first, year.end()), (value, value), age)
        town = TOWN.search(self.text, after, clause_end)
        if town and not set(town["where"].split()) & NO_TOWN:
            yield Record("place", who, Span(first, town.end()), words=town["where"])

    def _born_who(self, left: str, start: int, born: int, after: int, end: int) -> tuple[str, int]:
        """Who is born, and where the statement begins."""
        if self.text.startswith(":", after):  # in a box of facts
            return self.people.meant("", start) if self.people.is_short else "", born
        if not left.strip(' "') or left.endswith(("\n", ": ")):
            follows = OPENS.search(self.text, after, end)
            if not follows or re.search(r"\b(?:was|were|is)\b", self.text[after : follows.start("who")]):
                return "", born
            return self.people.meant(follows["who"], start), born
        if left.endswith("I was "):
            speaker = SAYS.match(self.text, after)
            return (self.people.meant(speaker["who"], speaker.start("who")) if speaker else ""), born - len("I was ")
        if NOT_BORN.search(left):
            return "", born
        for form in BORN_LEFT:
            match = form.search(left)
            if match and not _possessed(left[: match.start()]):
                return self.people.meant(match["who"], start + match.start("who")), start + match.start("who")
        return self.people.subject((start, end), born), born

    def places(self) -> Iterator[Record]:
        """Places of birth in other words."""
        for start, end in sentences_with(self.document, BIRTH_WORDS):
            for form in PLACES:
                for match in form.finditer(self.text, start, end):
                    where = match["where"]
                    named = match["who"] if "native" not in match["who"] else ""
                    place = match.start() if named in ("his", "her") else match.start("who")
                    who = self.people.meant(named, place)
                    if who and where not in who and not set(where.split()) & NO_TOWN:
                        yield Record("place", who, Span(*match.span()), words=where)

    # -------------------------------------------------------------------------------------------------------- ages

    def ages(self) -> Iterator[Record]:
        """Ages now, at death and in a year that is told."""
        for row, (match, start, end) in self._tellings((AGES, LOOSE_AGES), AGE_WORDS, sign=AN_AGE):
            yield from self._age(row.kind, match, start, end)

    def _age(self, kind: str, match: re.Match[str], start: int, end: int) -> Iterator[Record]:
        """The record of an age, where it is of somebody and of a time that is known."""
        age = _years(kind, match)
        doubtful = kind != "soon" and ELSE.search(self.document.folded, start, match.end())
        if not age or doubtful or not YOUNGEST <= age[1] <= OLDEST:
            return
        who = self._whose(match) if "who" in match.groupdict() else self._subject(match, start, end)
        if not who:
            return
        if kind in ("dated", "birthday"):
            born = int(match["year"]) - age[1]
            yield Record("age", who, Span(*match.span()), (born - (kind == "dated"), born))
        elif kind == "death":
            yield Record("age", who, Span(*match.span()), _born(self._death_year(who, match, start, end), age), age)
        elif self._is_of_now(kind, who, match, start, end):
            yield Record("age", who, Span(*match.span()), _born(self.now, age), age)

    def _is_of_now(self, kind: str, who: str, match: re.Match[str], start: int, end: int) -> bool:
        """Whether an age is that of the time of the article, or of a death of which it tells."""
        sentence = self.document.folded[start:end]
        if self._was_then(sentence, match):
            return False
        if kind == "fresh":
            return True
        if kind == "soon":
            return not NOT_SOON.search(sentence[: match.start() - start])
        if kind == "head":
            return len(self._told) <= MOST_AGES
        if kind == "again":
            years = match["age"]
            another = re.search(rf"\b[Aa]n? (?:{years}-year-old|(?:[a-z]+ ){{1,2}}(?:of|aged) {years}\b)", self.text)
            old_enough = (whole(years) or 0) >= YOUNGEST_AGAIN  # a five-year-old may be a horse
            few = len(self._told) <= MOST_AGES
            return old_enough and few and not another and self._is_near(who, match.start(), start)
        if kind == "late":
            then = THEN.search(WHEN_DEAD.sub("", sentence))
            return not then and bool(NEWS_OF_DEATH.search(self.text, 0, HEAD_CHARS) or FOUND_DEAD.search(self.text))
        after = self.document.folded[match.end() : end]
        # Muir, 34, made his debut in 2009 at the age of 24: the first age is that of now.
        beside = match[0].endswith(match["age"]) and AGED_THEN.search(after) if kind == "now" else None
        if kind == "now" and APPOSED_AGE.search(match[0]):  # Ada Corrie, aged 63, when she came in: when is of the deed
            sentence = WHEN_DID.sub("", sentence)
        return bool(beside or not THEN.search(sentence)) and not DATED_LINE.match(sentence)

    def _was_then(self, sentence: str, match: re.Match[str]) -> bool:
        """Whether the year of birth that stands beside an age says that it was reached before this year: "Hannah, born
        in 1859, was twenty-nine"."""
        born = BORN_IN.search(sentence) if "was " in match[0] else None
        reached = int(born["year"]) + (whole(match["age"]) or 0) if born else 0
        return born is not None and (self.now is None or reached < self.now - 1)

    def _is_near(self, who: str, place: int, start: int) -> bool:
        """Whether somebody is named in the paragraph of a place or in one of the two before."""
        named = [one.start for one in self.people.mentions if one.who == who and one.end <= place]
        paragraph_end = "\n\n" if "\n\n" in self.text else "\n"
        return bool(named) and self.text.count(paragraph_end, named[-1], start) <= PARAGRAPHS_NEAR

    def _death_year(self, who: str, match: re.Match[str], start: int, end: int) -> int | None:
        """The year of a death with an age: the one of its sentence, or that of the article, which brings the news."""
        sentence = self.text[start:end]
        years = {int(year) for year in A_YEAR.findall(f"{match[0]}{self.text[match.end() : end][:30]} {sentence[:6]}")}
        if years:
            return years.pop() if len(years) == 1 else None
        told_elsewhere = NEWS_OF_DEATH.search(self.text, 0, HEAD_CHARS) and self.people.main == who
        return self.now if told_elsewhere or IS_DEAD.search(sentence) else None

    @cached_property
    def _told(self) -> set[str]:
        """All ages of anybody; where there are several, “the 34-year-old” may be any of those people."""
        return {next(filter(None, match)) for match in ANY_AGE.findall(self.text)}

    def _subject(self, match: re.Match[str], start: int, end: int) -> str:
        """Whose a value without a subject is: who says “I”, or the one person of the sentence."""
        if re.search(r"\bI(?:\b|')", match[0]):
            speaker = SAYS.match(self.text, match.end())
            return self.people.meant(speaker["who"], speaker.start("who")) if speaker else ""
        named = NAMED_BEFORE.search(self.text, start, match.start()) if match[0].startswith("who") else None
        if named and not self.people.is_known(named["who"]):  # a worker who has one name alone
            return ""
        return self.people.subject((start, end), match.start())

    def _whose(self, match: re.Match[str]) -> str:
        who, place = match["who"], match.start("who")
        noun = re.match(r"(?:[Tt]he )?(?:.* )?([a-z]+)$", who)
        if who.lower() not in PRONOUNS and noun and not is_personal(noun[1]) and not who.endswith("-year-old"):
            return ""
        of_who = self.text.startswith((", who", " who"), match.end("who"))  # a mural by Zelda Moss, who died in 1994
        if not of_who and _possessed(self.text[max(0, place - 30) : place]):
            return ""
        return self.people.meant("" if who.lower().startswith("the ") else who, place)

    def deaths(self) -> Iterator[Record]:
        """In which year somebody died."""
        for start, end in sentences_with(self.document, ("died", "death", "passed away")):
            dated = IN_YEAR.search(self.document.folded, start, end)
            if dated and not ELSE.search(self.document.folded[start:end]):
                dateline = DATELINE.search(self.text, max(0, start - 1), end)  # its place is nobody who died
                for form in DEATH_YEARS:
                    for match in form.finditer(self.text, dateline.end() if dateline else start, end):
                        year, who = int(match["year"]), self._whose(match)
                        if who:
                            yield Record("death", who, Span(*match.span()), (year, year))
        for match in DIED_LABEL.finditer(self.text) if self.people.is_short and "\nDied" in self.text else ():
            if who := self.people.meant("", match.start()):
                yield Record("death", who, Span(*match.span()), (int(match["year"]), int(match["year"])))
        for match in self._ranges:
            year, who = int(match["death"]), self.people.named(match["who"])
            if YOUTH <= year - int(match["year"]) <= OLDEST and not NO_LIFE.search(match["who"]):
                yield Record("death", who, Span(*match.span()), (year, year))

    @property
    def has_acts(self) -> bool:
        """Whether a year stands in the article as it does beside an act."""
        return ACT_YEAR.search(self.document.folded) is not None

    def acts(self) -> Iterator[Record]:
        """What somebody did in a year, in which he or she was alive."""
        for _, (match, start, _end) in self._tellings(((), (Row(ACT), Row(DATED_ACT))), ACT_WORDS):
            if not AFTERWARDS.search(self.document.folded, start, match.end()):
                year, who = int(match["year"]), self._whose(match)
                if who:
                    yield Record("act", who, Span(*match.span()), (year, year))

    # ----------------------------------------------------------------------------------------------------- families

    def siblings(self) -> Iterator[Record]:
        """How many brothers and sisters somebody has, and where in their row he or she stands."""
        for row, (match, start, end) in self._tellings((SIBLINGS, LOOSE_SIBLINGS), SIBLING_WORDS, 2):
            sentence = self.document.folded[start:end]
            beside = sentence[: match.end() - start + BESIDE_CHARS]
            groups = match.groupdict()
            count = _sum(groups)
            who = self._whose(match) if "who" in groups else self._subject(match, start, end)
            if who and count and not NO_SIBLING.search(beside):
                number = (0, 0) if row.more == ONLY else (count + row.more, count + row.more if row.exact else MANY)
                yield Record("siblings", who, Span(*match.span()), number=number, words=_rank(groups))

    def children(self) -> Iterator[Record]:
        """How many children somebody has."""
        for row, (match, start, end) in self._tellings((CHILDREN, LOOSE_CHILDREN), CHILD_WORDS, 2):
            sentence = self.document.folded[start:end]
            beside = sentence[: match.start() - start].rsplit(", ", 1)[-1] + match[0].lower()
            beside += re.split(r",| and ", sentence[match.end() - start :])[0][:BESIDE_CHARS]
            if not SOME_CHILDREN.search(beside) and not ELSE.search(beside):
                groups = match.groupdict()
                count = _sum(groups)
                who = self._family(match) if "who" in groups else self._parent(match, start, end)
                if who and count:
                    yield Record("children", who, Span(*match.span()), number=(count, count if row.exact else MANY))

        for start, end in sentences_with(self.document, (" sons", " daughters", " children")):
            for match in NAMED_CHILDREN.finditer(self.text, start, end):
                lists = [names for group in ("names", "more", "names2", "more2") if (names := match[group])]
                count = sum(len(NAME_BREAK.split(names)) for names in lists)
                who = self._family(match) or (
                    "they" if self.people.is_short else ""
                )  # of the one family that is told of
                if who and count > 1 and not SOME_CHILDREN.search(self.document.folded, start, match.start()):
                    yield Record("children", who, Span(*match.span()), number=(count, MANY))

    def _couple(self, start: int, match: re.Match[str]) -> str:
        """The couple of which a sentence tells that it married."""
        return "they" if COUPLES.search(self.text, start, match.start()) else ""

    def _parent(self, match: re.Match[str], start: int, end: int) -> str:
        """Whose children are told of: the one person of the sentence, or the couple of the article."""
        return self._subject(match, start, end) or ("they" if COUPLES.search(self.text, start, end) else "")

    def _family(self, match: re.Match[str]) -> str:
        """Whose children: those of a couple are those of whom the article is about."""
        who = match["who"] or ""
        if who.lower().startswith(("they", "the")) or TWO.match(self.text, match.end("who")):
            return "they" if self.people.is_short else ""
        return self._whose(match)

    def weddings(self) -> Iterator[Record]:
        """In which year somebody married."""
        for _, (match, start, end) in self._tellings((WEDDINGS, LOOSE_WEDDINGS), WEDDING_WORDS, 2):
            if not NO_WEDDING.search(self.document.folded[start:end]):
                jubilee = JUBILEES.get(match.groupdict().get("jubilee") or "", 0)
                year, slack = int(match["year"]) - jubilee, 1 if jubilee else 0
                who = self._family(match) if "who" in match.groupdict() else self._couple(start, match)
                if who:
                    yield Record("wedding", who, Span(*match.span()), (year - slack, year + slack))


def _years(kind: str, match: re.Match[str]) -> tuple[int, int] | None:
    """From how many years to how many an age is."""
    groups = match.groupdict()
    if groups.get("tens"):
        tens, (low, high) = TENS_OF_YEARS[groups["tens"]], PARTS[groups["part"] or ""]
        return tens + low, tens + high
    value = nth(groups["nth"]) if groups.get("nth") else whole(groups.get("age") or "")
    return (value - (kind == "soon"), value) if value else None


def _born(year: int | None, age: tuple[int, int]) -> tuple[int, int] | None:
    """In which years somebody was born who has an age in a year."""
    return (year - age[1] - 1, year - age[0]) if year else None


def _sum(groups: dict[str, str | None]) -> int:
    """The number that a telling has in one or two parts; one, where it has none."""
    parts = [part.lower() for name in ("count", "more") if (part := groups.get(name))]
    return sum(FEW.get(part) or whole(part) or 0 for part in parts) if parts else 1


def _rank(groups: dict[str, str | None]) -> str:
    """Where somebody stands among brothers and sisters: “1” for the eldest; nothing where that is not said."""
    rank = (groups.get("rank") or "").replace("-", "")
    places = {
        "eldest": 1,
        "oldest": 1,
        "firstborn": 1,
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "fifth": 5,
        "sixth": 6,
    }
    if groups.get("elder") in ("elder", "older", "big"):
        return NOT_FIRST
    if groups.get("elder") in ("younger", "little", "baby", "kid"):
        return NOT_LAST
    if rank in ("youngest", "last"):
        return LAST
    return str(places[rank]) if rank in places else ""


def _possessed(before: str) -> bool:
    """Whether a subject is part of a longer one: the son of Ada Moss; Moss and her husband Jon."""
    return bool(
        re.search(
            r"\b(?:of|and|with|by|to|for|from|than|like|(?:his|her|their|whose|'s) (?:[a-z-]+ ){0,2}[a-z]+|son"
            r"|daughter|wife"
            r"|husband|brother|sister|father|mother|cousin|uncle|aunt),? $",
            before,
        )
    ) and not re.search(r"\b[Dd]eath of $", before)


def records_apart(one: Record, other: Record) -> bool:
    """Whether two records stand in two places."""
    return one.span[1] <= other.span[0] or other.span[1] <= one.span[0]


def by_place(records: Sequence[Record]) -> list[Record]:
    """Records in the order of the text."""
    return sorted(records, key=lambda one: one.span)
