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
from sourcequal.scorers.contradictions.counting import NTH, WHOLE, nth, whole
from sourcequal.scorers.contradictions.events import sentences_with, year_of
from sourcequal.scorers.contradictions.people import FULL_NAME, NAME_WORD, PERSONAL, People, is_personal
from sourcequal.scorers.contradictions.vocabulary import NUMBER_WORDS

YOUNGEST, OLDEST = 5, 116  # what is read as an age
BESIDE_CHARS = 50  # after a number of children or siblings that may say of which
ONLY = 1  # in the place of a number: an only child
MANY = 99  # children of whom no number is said
FIRST_YEAR = 1600

_TENS = {f"{word[:-1]}ies": int(value) for word, value in NUMBER_WORDS.items() if 20 <= value < 100}
_YEAR = r"(?P<year>1[6-9]\d\d|20\d\d)\b"
_AGE = rf"(?P<age>{WHOLE})(?!,\d|[\w%]|[.:]\d|-(?!year))"
_PERSON = (
    r"(?:(?!(?:His|Her|Their|Its|My|Our|The|This|That|These|In|At|On|It|They|We|You|A|An|But|And|When|While|After|Before|As|Who|If|By"
    rf"|For|From|To|One|Two|Three|Both|Now)\b)(?:{FULL_NAME}|{NAME_WORD}))"
)
_NOUN = rf"(?:[Tt]he (?:[a-z-]+ ){{0,2}}?{PERSONAL})"
_PRONOUN = r"(?:[Hh]e|[Ss]he)"
#: The subject of a clause.
_WHO = rf"(?P<who>{_PERSON}|{_PRONOUN}\b|{_NOUN}\b)"
#: What may stand between a subject and its verb.
_ASIDE = r"(?: \([^)\n]{1,60}\))?(?:, (?!who\b|and\b)[^;.\n]{1,140}?,|, who (?!was born|died)[^;.\n]{1,140}?,)?"
_END = r"(?=[.,;:)\"\n!?]|$| and\b(?! a half| \w+ months)| but\b| years? old\b| when\b| as\b| at (?:his|her)\b)"
#: After a number that ends its phrase in any way, what makes it no age.
_NO_AGE = (
    r"(?![\w%]| (?:per|percent|years? (?:after|later|earlier|before|ago|into|in)|months?|weeks?|days?|minutes?|seconds?|hours?"
    r"|[ap]\.?m\b|o'clock|local|miles?|kilomet\w+|km|met(?:re|er)s?|points?|degrees?|goals?|games?|million|billion|thousand"
    r"|hundred|pounds|dollars|euros|cents|places?|other|different|people|of)\b| [A-Z])"
)
_DAY = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|overnight|this (?:week|month|morning)|last night)"
)

#: Words with which a statement about a person is of somebody else, not true, or a tale.
ELSE = pattern(
    r"\b(?:if|would|could|might|claim\w*|rumou?r\w*|legend\w*|novel|character|fictional|plays?|played|portray\w*|role|film"
    r"|about|around|approximately|roughly|some|nearly|almost|estimated|thought to|believed|unknown|disputed|either"
    r"|according to some|circa|reportedly|perhaps|probably|possibly|may have|likely|supposed\w*|officially|records? say"
    r"|other sources|actually|real age|lied)\b"
)


class Row(NamedTuple):
    """A wording: of which kind it is, how much its number is more than that of siblings, whether it tells all of them."""

    form: Pattern
    kind: str = ""
    more: int = 0
    exact: bool = False


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


# ---------------------------------------------------------------------------------------------------------------------
# Births
# ---------------------------------------------------------------------------------------------------------------------

#: Up to “born”: who is.
_BORN_LEFT = (
    pattern(rf"{_WHO}{_ASIDE}(?:,? who| himself| herself)? (?:was|is)(?: also| himself| herself| originally)? $"),
    pattern(rf"{_WHO}(?: \([^)\n]{{1,40}}\))?(?:, (?!and\b)[^;.,\n]{{1,60}})?,(?: who was| a [a-z]+)? $"),
    pattern(rf"{_WHO} (?:\(|\([a-z]+ )$"),
    pattern(rf"{_WHO}{_ASIDE}(?:,? who)? $"),
)
_NOT_BORN = pattern(
    r"(?:\b(?:were|first|new|still|not|be|being|children|child|son|daughter|baby|babies|brother|sister|twins?|idea|boy"
    r"|girl|they|it|mother|father|wife|husband|whom|parents|grandfather|grandmother|ancestors?) |-)$"
)
#: After a sentence that opens with “Born”: who is.
_OPENS = pattern(
    rf"(?:^|[,)] )(?:[^,;.\n]{{1,70}}, ){{0,2}}?(?P<who>{_PERSON}|he\b|she\b|the (?:[a-z-]+ ){{0,2}}?{PERSONAL}\b)"
    r"(?=,| (?!and\b)[a-z])"
)
#: After what somebody says: who says it.
_AND_DIED = pattern(r"(?:,|;| and| \() ?(?:and )?(?:died|d\.) (?:[^.;\n]{0,40}? )?(?P<year>1[6-9]\d\d|20\d\d)\b")
_SAYS = pattern(rf"[^\"\n]{{0,200}}\",? (?:(?:says|said|recalls|adds) )?(?P<who>{_PERSON}|he\b|she\b|the {PERSONAL}\b)")
_STOP = pattern(
    r"[.;:\n\"]|,? (?:and|but|then) (?!raised|bred|brought|grew)|\b(?:where|when|while|before|after|until|who|which|whose"
    r"|although|though|because|moved|came|went|grew up|raised|into|to be|died|or)\b|, (?:he|she|the [a-z]+)\b"
)
_TOWN_NAME = rf"(?P<where>{NAME_WORD}(?: {NAME_WORD})?)"
_NO_TOWN = frozenset(
    "January February March April May June July August September October November December The A An Nazi Soviet North "
    "South East West Northern Southern Eastern Western Central New Old Great Upper Lower Hospital Street".split()
)
_TOWN = pattern(
    rf"\b(?:in|at|near) (?:(?:the|a|an) (?:[a-z-]+ ){{0,3}}(?:town|city|village|port|hamlet|capital|suburb) of )?{_TOWN_NAME}"
    r"(?!'|-)"
)
#: 4 May 2026; May 4, 2026: the latest such day in a short article is of its time.
_FULL_DAY = pattern(r"\b(?:\d{1,2} [A-Z][a-z]{2,8},? |[A-Z][a-z]{2,8} \d{1,2}, )(20\d\d)\b")
_BIRTH_YEAR = pattern(rf"(?<![\d,-]){_YEAR}(?![-–/]\d|s\b|'s)")
#: 1948-2026 beside a name; (born 1948), (b. 1948).
_RANGE = pattern(
    rf"(?P<who>{FULL_NAME})(?:,| \(|:) ?(?:b(?:\.|orn) ?)?(?P<year>1[6-9]\d\d|20\d\d) ?(?:[-–—]|to) ?"
    r"(?P<death>1[6-9]\d\d|20\d\d)(?!\d)"
)
#: Other words for where somebody was born.
_PLACES = (
    pattern(rf"{_WHO}{_ASIDE}(?:,| is| was| who is| is himself| is herself) (?:also )?a native of {_TOWN_NAME}(?!')"),
    pattern(rf"\b[Aa] native of {_TOWN_NAME}(?: in [^,.\n]{{3,30}})?, (?P<who>{_PERSON}|he\b|she\b|the {PERSONAL}\b)"),
    pattern(rf"(?<![\w-])(?P<where>{NAME_WORD})-born (?:[a-z-]+ ){{0,3}}?(?P<who>{_PERSON}|{PERSONAL}\b)"),
    pattern(rf"\b(?P<where>{NAME_WORD}) native,? (?P<who>{FULL_NAME})"),
    pattern(rf"\b(?P<who>[Tt]he (?P<where>{NAME_WORD}) native)\b"),
    pattern(
        rf"{_WHO}{_ASIDE},? (?:who )?(?:hails|hailed|comes|came originally|originally comes) from {_TOWN_NAME}(?!')"
    ),
    pattern(
        rf"\b(?P<who>[Hh]is|[Hh]er|{_PERSON}'s?) (?:birthplace|native (?:city|town|village)?)(?: of|,| is| was)? ?{_TOWN_NAME}"
    ),
    pattern(
        rf"{_TOWN_NAME},? (?:the (?:[a-z]+ )?(?:town|city|village|port|place) )?(?:where|in which) {_WHO} was born\b"
    ),
    pattern(rf"{_TOWN_NAME}, the (?:town|city|village|place) of (?P<who>his|her) birth\b"),
    pattern(rf"{_TOWN_NAME}, (?P<who>his|her) (?:native (?:town|city|village)|birthplace)\b"),
)
BIRTH_WORDS = (
    " born",
    "born ",
    "-born ",
    "(b.",
    "native ",
    "birthplace",
    "hails from",
    "hailed from",
    "comes from",
    " birth",
)


YOUTH = 15  # from which on two years beside a name are taken for those of a life
_NO_LIFE = pattern(
    r"\b(?:Wars?|Dynasty|Revolution|Act|Empire|Republic|Era|Period|Depression|Age|Rebellion|Plan|Tour|King|Queen)\b"
)
HEAD_CHARS = 600  # in which news of a death tells it
_NEWS_OF_DEATH = pattern(
    rf"\b(?:has died|have died|has passed away|dies\b|is dead|died (?:[^.;\n]{{0,40}} )?(?:on )?{_DAY})"
)


_FOUND_DEAD = pattern(
    r"\b(?:inquest|coroner|died|dead|was killed|fatal\w*|murder\w*|obituary|funeral|post-?mortem|the late)\b"
)


_NOT_SOON = pattern(r"\b(?:before|until|when|by the time|once|after)\b")
MOST_AGES = 2  # in an article in which “the 34-year-old” is the one person
_ANY_AGE = pattern(
    r"\b([1-9]\d)-year-old|\baged ([1-9]\d)\b|, ([1-9]\d)(?=[,.;)])|\b[a-z]+ of ([1-9]\d)\b(?= |[,.])|\(([1-9]\d)\)|\bage of ([1-9]\d)\b"
)


_DEATH_YEARS = (
    pattern(
        rf"{_WHO}{_ASIDE}(?:,? who)? (?:had )?(?:died|passed away)\b[^.;:\n\"]{{0,60}}?\bin (?:[A-Z][a-z]+ )?{_YEAR}"
    ),
    pattern(
        rf"{_WHO}{_ASIDE}(?:,? who)? (?:had )?(?:died|passed away)(?: [a-z ]{{3,30}})? on (?:\d{{1,2}} [A-Z][a-z]+|[A-Z][a-z]+ \d{{1,2}},) {_YEAR}"
    ),
    pattern(
        rf"\b(?:until|before|after|since|at|on|with) (?P<who>his|her|{NAME_WORD}'s) (?:sudden |early |untimely )?death in (?:[A-Z][a-z]+ )?{_YEAR}"
    ),
)
_ACTS = (
    "wrote told said moved married visited met signed joined retired bought played sang returned emigrated studied enrolled"
    " graduated began started founded opened wed trained served fought resigned campaigned stood travelled learned toured"
).split()
#: She wrote in 1998; in 1998 Rushworth wrote.
_ACT = pattern(
    rf"{_WHO}(?: had| later| also| first)? (?:{'|'.join(_ACTS)})\b(?! for)[^.;:,\n\"\d]{{0,60}}?\bin (?:[A-Z][a-z]+ )?{_YEAR}"
)
_ACT_WORDS = tuple(f"{word} " for word in _ACTS)
_AFTERWARDS = pattern(
    r"\b(?:posthum\w*|after (?:his|her) death|released|statue|biograph\w*|would|father|mother|grand\w+|parents)\b"
)


Telling = tuple[re.Match[str], int, int]  # with the sentence that it is in


class LifeReader:
    """Reads the records of an article."""

    def __init__(self, document: Document) -> None:
        self.document, self.text = document, document.plain
        self.people = People(document)
        self.now = year_of(document)
        if self.now is None:
            days = {int(year) for year in _FULL_DAY.findall(self.text)}
            self.now = max(days) if days and self.people.is_short else None

    def _tellings(
        self, tables: tuple[tuple[Row, ...], tuple[Row, ...]], words: tuple[str, ...], fewest: int = 1
    ) -> Iterator[tuple[Row, Telling]]:
        """The matches of the forms of a table, and of those for short articles, in sentences that have one of some words.

        None where fewer sentences have one than it takes.
        """
        rows = tables[0] + (tables[1] if self.people.is_short else ())
        sentences = sentences_with(self.document, words)
        forms = forms_of(tuple(row.form for row in rows))
        for number, match in forms.numbered(self.document, sentences) if rows and len(sentences) >= fewest else ():
            start, end = self.document.sentence_from(match.start()) or match.span()
            yield rows[number], (match, start, end)

    # ------------------------------------------------------------------------------------------------------ births

    def births(self) -> Iterator[Record]:
        """Years and places of birth."""
        for start, end in sentences_with(self.document, ("born", "came into the world", "first saw the light")):
            for match in re.finditer(r"\b(?:[Bb]orn|came into the world|first saw the light)\b", self.text[start:end]):
                yield from self._birth(start, start + match.start(), start + match.end(), end)
        for match in _RANGE.finditer(self.text):
            born, died = int(match["year"]), int(match["death"])
            if YOUTH <= died - born <= OLDEST and not _NO_LIFE.search(match["who"]):
                yield Record(
                    "born",
                    self.people.named(match["who"]),
                    Span(*match.span()),
                    (born, born),
                    (died - born - 1, died - born),
                )

    def _birth(self, start: int, born: int, after: int, end: int) -> Iterator[Record]:
        left = self.text[start:born]
        stop = _STOP.search(self.text, after + 1, end)
        clause_end = stop.start() if stop else end
        who, first = self._born_who(left, start, born, after, end)
        sentence = self.document.folded[start:end]
        if not who or ELSE.search(sentence[: clause_end - start]):
            return
        year = _BIRTH_YEAR.search(self.text, after, clause_end)
        if year:
            value = int(year["year"])
            died = _AND_DIED.search(self.text, year.end(), end)
            last = int(died["year"]) if died else 0
            age = (last - value - 1, last - value) if YOUTH <= last - value <= OLDEST else None
            yield Record("born", who, Span(first, year.end()), (value, value), age)
        town = _TOWN.search(self.text, after, clause_end)
        if town and not set(town["where"].split()) & _NO_TOWN:
            yield Record("place", who, Span(first, town.end()), words=town["where"])

    def _born_who(self, left: str, start: int, born: int, after: int, end: int) -> tuple[str, int]:
        """Who is born, and where the statement begins."""
        if self.text.startswith(":", after):  # in a box of facts
            return self.people.meant("", start) if self.people.is_short else "", born
        if not left.strip(' "') or left.endswith(("\n", ": ")):
            follows = _OPENS.search(self.text, after, end)
            if not follows or re.search(r"\b(?:was|were|is)\b", self.text[after : follows.start("who")]):
                return "", born
            return self.people.meant(follows["who"], start), born
        if left.endswith("I was "):
            speaker = _SAYS.match(self.text, after)
            return (self.people.meant(speaker["who"], speaker.start("who")) if speaker else ""), born - len("I was ")
        if _NOT_BORN.search(left):
            return "", born
        for form in _BORN_LEFT:
            match = form.search(left)
            if match and not _possessed(left[: match.start()]):
                return self.people.meant(match["who"], start + match.start("who")), start + match.start("who")
        return self.people.subject((start, end), born), born

    def places(self) -> Iterator[Record]:
        """Places of birth in other words."""
        for start, end in sentences_with(self.document, BIRTH_WORDS):
            for form in _PLACES:
                for match in form.finditer(self.text, start, end):
                    where = match["where"]
                    named = match["who"] if "native" not in match["who"] else ""
                    place = match.start() if named in ("his", "her") else match.start("who")
                    who = self.people.meant(named, place)
                    if who and where not in who and not set(where.split()) & _NO_TOWN:
                        yield Record("place", who, Span(*match.span()), words=where)

    # -------------------------------------------------------------------------------------------------------- ages

    def ages(self) -> Iterator[Record]:
        """Ages now, at death and in a year that is told."""
        for row, (match, start, end) in self._tellings((_AGES, _LOOSE_AGES), AGE_WORDS):
            yield from self._age(row.kind, match, start, end)

    def _age(self, kind: str, match: re.Match[str], start: int, end: int) -> Iterator[Record]:
        groups = match.groupdict()
        value = (nth(groups["nth"]) if groups.get("nth") else whole(groups.get("age") or "")) or 0
        sentence = self.document.folded[start:end]
        low = high = value
        if groups.get("tens"):
            value = _TENS[groups["tens"]]
            low, high = (value + years for years in _PARTS[groups["part"] or ""])
        if not YOUNGEST <= value <= OLDEST or (kind != "soon" and ELSE.search(sentence[: match.end() - start])):
            return
        who = self._whose(match) if "who" in groups else self._subject(match, start, end)
        if not who:
            return
        age, span = (low, high), Span(*match.span())
        if kind == "soon" and _NOT_SOON.search(sentence[: match.start() - start]):
            return
        if kind == "soon":
            age = (value - 1, value)
        if kind == "dated":
            year = int(match["year"])
            yield Record("age", who, span, (year - value - 1, year - value))
        elif kind == "birthday":
            year = int(match["year"])
            yield Record("age", who, span, (year - value, year - value))
        elif kind == "head":
            if len(self._told) <= MOST_AGES:
                yield Record("age", who, span, self._from(self.now, age), age)
        elif kind == "again":
            before = [one.start for one in self.people.mentions if one.who == who and one.end <= match.start()]
            near = self.text.count("\n\n" if "\n\n" in self.text else "\n", before[-1], start) <= 2 if before else False
            if near and len(self._told) <= MOST_AGES and not re.search(rf"\b[Aa]n? {value}-year-old", self.text):
                yield Record("age", who, span, self._from(self.now, age), age)
        elif kind == "late":
            if THEN.search(sentence.replace("when he died", "").replace("when she died", "")):
                return
            if _NEWS_OF_DEATH.search(self.text[:HEAD_CHARS]) or _FOUND_DEAD.search(self.text):
                yield Record("age", who, span, self._from(self.now, age), age)
        elif kind == "death":
            yield from self._death(who, age, match, start, end)
        elif not THEN.search(sentence):
            yield Record("age", who, span, self._from(self.now, age), age)

    def _death(self, who: str, age: tuple[int, int], match: re.Match[str], start: int, end: int) -> Iterator[Record]:
        text = self.text[start:end]
        years = {
            int(year)
            for year in re.findall(r"(?<![\d-])(?:1[6-9]|20)\d\d\b(?!-)", match[0] + text[match.end() - start :][:30])
        }
        if len(years) == 1:
            (year,) = years
        elif years:
            return
        elif re.search(rf"\b(?:has|have) (?:died|passed)|\bdies\b|\bis dead\b|{_DAY}", text) and self.now:
            year = self.now
        else:
            year = self.now if _NEWS_OF_DEATH.search(self.text[:HEAD_CHARS]) and self.people.main == who else None
        yield Record("age", who, Span(*match.span()), self._from(year, age), age)

    @cached_property
    def _told(self) -> set[str]:
        """All ages of anybody; where there are several, “the 34-year-old” may be any of those people."""
        return {next(filter(None, match)) for match in _ANY_AGE.findall(self.text)}

    @staticmethod
    def _from(year: int | None, age: tuple[int, int]) -> tuple[int, int] | None:
        return (year - age[1] - 1, year - age[0]) if year else None

    def _subject(self, match: re.Match[str], start: int, end: int) -> str:
        """Whose a value without a subject is: who says “I”, or the one person of the sentence."""
        if re.search(r"\bI\b", match[0]):
            speaker = _SAYS.match(self.text, match.end())
            return self.people.meant(speaker["who"], speaker.start("who")) if speaker else ""
        return self.people.subject((start, end), match.start())

    def _whose(self, match: re.Match[str]) -> str:
        who, place = match["who"], match.start("who")
        noun = re.match(r"(?:[Tt]he )?(?:.* )?([a-z]+)$", who)
        if who.lower() not in _PRONOUNS and noun and not is_personal(noun[1]) and not who.endswith("-year-old"):
            return ""
        if _possessed(self.text[max(0, place - 30) : place]):
            return ""
        return self.people.meant("" if who.lower().startswith("the ") else who, place)

    def deaths(self) -> Iterator[Record]:
        """In which year somebody died."""
        for start, end in sentences_with(self.document, ("died", "death", "passed away")):
            if not ELSE.search(self.document.folded[start:end]):
                for form in _DEATH_YEARS:
                    for match in form.finditer(self.text, start, end):
                        year, who = int(match["year"]), self._whose(match)
                        if who:
                            yield Record("death", who, Span(*match.span()), (year, year))
        for match in _RANGE.finditer(self.text):
            year, who = int(match["death"]), self.people.named(match["who"])
            if YOUTH <= year - int(match["year"]) <= OLDEST and not _NO_LIFE.search(match["who"]):
                yield Record("death", who, Span(*match.span()), (year, year))

    def acts(self) -> Iterator[Record]:
        """What somebody did in a year, in which he or she was alive."""
        for _, (match, start, end) in self._tellings(((), (Row(_ACT),)), _ACT_WORDS):
            if not _AFTERWARDS.search(self.document.folded[start:end]):
                year, who = int(match["year"]), self._whose(match)
                if who:
                    yield Record("act", who, Span(*match.span()), (year, year))

    # ----------------------------------------------------------------------------------------------------- families

    def siblings(self) -> Iterator[Record]:
        """How many brothers and sisters somebody has, and where in their row he or she stands."""
        for row, (match, start, end) in self._tellings((_SIBLINGS, _LOOSE_SIBLINGS), SIBLING_WORDS, 2):
            sentence = self.document.folded[start:end]
            beside = (
                sentence[: match.start() - start] + match[0].lower() + sentence[match.end() - start :][:BESIDE_CHARS]
            )
            groups = match.groupdict()
            count = _sum(groups)
            who = self._whose(match) if "who" in groups else self._subject(match, start, end)
            if who and count and not NO_SIBLING.search(beside):
                number = (0, 0) if row.more == ONLY else (count + row.more, count + row.more if row.exact else MANY)
                yield Record("siblings", who, Span(*match.span()), number=number, words=_rank(groups, count))

    def children(self) -> Iterator[Record]:
        """How many children somebody has."""
        for row, (match, start, end) in self._tellings((_CHILDREN, _LOOSE_CHILDREN), CHILD_WORDS, 2):
            sentence = self.document.folded[start:end]
            beside = sentence[: match.start() - start].rsplit(", ", 1)[-1] + match[0].lower()
            beside += sentence[match.end() - start :].split(",")[0][:BESIDE_CHARS]
            if not SOME_CHILDREN.search(beside) and not ELSE.search(beside):
                groups = match.groupdict()
                count = _sum(groups)
                who = self._family(match) if "who" in groups else self._parent(match, start, end)
                if who and count:
                    yield Record("children", who, Span(*match.span()), number=(count, count if row.exact else MANY))

    def _couple(self, start: int, match: re.Match[str]) -> str:
        """The couple of which a sentence tells that it married."""
        return "they" if _COUPLES.search(self.text, start, match.start()) else ""

    def _parent(self, match: re.Match[str], start: int, end: int) -> str:
        """Whose children are told of: the one person of the sentence, or the couple of the article."""
        return self._subject(match, start, end) or ("they" if _COUPLES.search(self.text, start, end) else "")

    def _family(self, match: re.Match[str]) -> str:
        """Whose children: those of a couple are those of whom the article is about."""
        who = match["who"] or ""
        if who.lower().startswith(("they", "the")) or _TWO.match(self.text, match.end("who")):
            return "they" if self.people.is_short else ""
        return self._whose(match)

    def weddings(self) -> Iterator[Record]:
        """In which year somebody married."""
        for _, (match, start, end) in self._tellings((_WEDDINGS, _LOOSE_WEDDINGS), WEDDING_WORDS, 2):
            if not NO_WEDDING.search(self.document.folded[start:end]):
                year = int(match["year"])
                who = self._family(match) if "who" in match.groupdict() else self._couple(start, match)
                if who:
                    yield Record("wedding", who, Span(*match.span()), (year, year))


def _sum(groups: dict[str, str | None]) -> int:
    """The number that a telling has in one or two parts; one, where it has none."""
    parts = [part.lower() for name in ("count", "more") if (part := groups.get(name))]
    return sum(_FEW.get(part) or whole(part) or 0 for part in parts) if parts else 1


_FEW = {"a": 1, "an": 1, "twin": 2, "triplet": 3}
_COUPLES = pattern(
    rf"\b(?:[Tt]hey|[Tt]heir|[Tt]he (?:couple|pair|two)|(?:and|with|to) (?:his|her) (?:wife|husband)|{NAME_WORD} and {NAME_WORD}|their (?:mother|father))\b"
)
#: After a subject: and somebody else.
_TWO = pattern(
    rf" and (?:(?:his|her) (?:wife|husband|partner)|{_PERSON})| (?:married|wed) (?:[a-z]+ ){{0,3}}{NAME_WORD}"
)
_PRONOUNS = frozenset("he she his her him they their i".split())

# ---------------------------------------------------------------------------------------------------------------------
# The pieces of ages
# ---------------------------------------------------------------------------------------------------------------------

_AGED = r"(?:aged|at the (?:great |grand |young |ripe old |early )?age of|at age|at an age of|at)"
_DIED = r"(?:has died|have died|had died|died|dies|passed away|has passed away|was killed|drowned|is dead|was pronounced dead|succumbed)"
_GAP = r"(?:[^.;\n\"]{0,110}? |,? )"
_IS = r"(?:is|'s|will be|remains)(?: (?:now|only|just|already|still|himself|herself|currently|today)){0,2}"
_AGES = tuple(
    Row(form, kind)
    for kind, form in (
        # Ada Corrie, 29, was; Ada Corrie (29); Ada Corrie, aged 29; the mayor, aged 41
        (
            "now",
            pattern(
                rf"(?<!\()(?P<who>\b{_PERSON}|{_NOUN})(?:, (?:now |only |just |aged |who is (?:now )?|age ){{0,2}}| \(| aged ){_AGE}(?=[,.;)]| years old|$)"
            ),
        ),
        # 41-year-old mayor Ines Valk
        ("now", pattern(rf"\b(?P<age>(?i:{WHOLE}))[- ]years?[- ]old (?:[A-Za-z-]+ ){{0,3}}?(?P<who>{FULL_NAME})")),
        # Dana Whit, a 29-year-old potter; Whit is a 29-year-old
        ("now", pattern(rf"{_WHO}(?:,| is) (?:an?|the|now a) (?:[a-z]+ )?(?P<age>{WHOLE})[- ]years?[- ]old\b")),
        ("now", pattern(r"(?<![^\n])(?P<who>)Age: ?(?P<age>[1-9]\d)(?=[\n.,;]|$)")),  # Age: 34
        # she is 47; Valk, who is now 47
        ("now", pattern(rf"{_WHO}{_ASIDE}(?:,? who)? ?{_IS} {_AGE}{_END}")),
        # At just nine, Pia Holm beat the champion on Sunday
        (
            "now",
            pattern(
                rf"\b[Aa]t (?:just |only |the age of )?{_AGE}(?: years old| years of age)?, (?P<who>{_PERSON})(?= [^.;\n]{{1,80}}\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
            ),
        ),
        # Lottery winner, 72, gives it all away
        ("head", pattern(rf"(?<![^\n])(?P<who>)[A-Z][\w-]+ (?:[a-z-]+ ){{0,3}}?{PERSONAL}, (?:aged )?{_AGE}, [a-z]")),
        # at 23, Abate is; at the age of 47, she still
        (
            "now",
            pattern(
                rf"\b(?:[Aa]t|[Nn]ow|[Aa]t the age of|[Aa]ged) {_AGE},? (?P<who>{_PERSON}|he\b|she\b|the {PERSONAL}\b),?"
                r" (?:is|has|remains|still|says|can|will|runs|lives|keeps|plays|works|'s|now)\b"
            ),
        ),
        # Abate, who at 23 is
        ("now", pattern(rf"{_WHO},? who,? (?:at|aged|at the age of) {_AGE},? (?:is|has|remains|still)\b")),
        # at his age of 27
        ("now", pattern(rf"\b(?:at|for) (?P<who>his|her) age of {_AGE}")),
        ("now", pattern(rf"\b(?P<who>[Hh]is|[Hh]er) {_AGE} years\b(?= have| are| weigh| show|[.,])")),
        # “I am 27 and tired,” Abate said
        (
            "now",
            pattern(
                rf"\"(?:[^\"\n]{{0,160}}?[ ,])?I(?:'m| am) (?:only |now |just |already )?{_AGE}{_END}[^\"\n]{{0,160}}\",? "
                rf"(?:(?:says|said|adds|added) )?(?P<who>{_PERSON}|he\b|she\b|the {PERSONAL}\b)"
            ),
        ),
        # died aged 78
        ("death", pattern(rf"{_WHO}{_ASIDE}(?:,? who)? (?:also )?{_DIED}\b{_GAP}?{_AGED} {_AGE}{_NO_AGE}")),
        # the death of Ada Moss at 71; was 71 when she died
        ("death", pattern(rf"\b[Dd]eath of {_WHO},?{_GAP}?{_AGED} {_AGE}{_END}")),
        (
            "death",
            pattern(
                rf"{_WHO}{_ASIDE} (?:was|had been) (?:only |just )?{_AGE} (?:years old )?(?:when (?:he|she) died|at the time of (?:his|her) death)"
            ),
        ),
        # he left school in 1955 at the age of 14; in 1998, aged 19, she
        (
            "dated",
            pattern(
                rf"{_WHO} (?!was born|died)(?!{_IS})[a-z]+ (?:[^.;:\n,\"]{{0,70}} )?in {_YEAR},? (?:aged|at the age of|at age|at|when (?:he|she) was) {_AGE}{_NO_AGE}"
            ),
        ),
        (
            "dated",
            pattern(rf"\b[Ii]n {_YEAR},? (?:aged|at the age of|at age|at) {_AGE}, (?P<who>{_PERSON}|he\b|she\b)"),
        ),
        (
            "dated",
            pattern(
                rf"{_WHO} (?!was born|died)[a-z]+ (?:[^.;:\n,\"]{{0,70}} )?(?:aged|at the age of|at age|at) {_AGE} in {_YEAR}"
            ),
        ),
        # turned 80 in 2019; his 80th birthday in 2019
        ("birthday", pattern(rf"{_WHO}(?: would have| had| has)? turned {_AGE} in (?:[A-Z][a-z]+ )?{_YEAR}")),
        (
            "birthday",
            pattern(
                rf"\b(?P<who>[Hh]is|[Hh]er|{NAME_WORD}'s) (?P<nth>{NTH}) birthday(?:,? (?:[a-z]+ )?(?:in|on)|,) (?:[^.,;\n\d]{{1,20}} )?(?:\d{{1,2}} )?(?:[A-Z][a-z]+ )?(?:\d{{1,2}}, )?{_YEAR}"
            ),
        ),
    )
)
#: The same without a subject, for the one person of a sentence in a short article.
_LOOSE_AGES = tuple(
    Row(form, kind)
    for kind, form in (
        (
            "again",
            pattern(
                rf"\b[Tt]he (?P<age>(?i:{WHOLE}))-year-old(?= (?!man\b|woman\b|boy\b|girl\b){PERSONAL}\b| (?:is|was|has|had|will|would|said|says|who|and|of|from|in|on|at|for"
                r"|takes|took|did|made|may|can|could|could|died|won|told|[a-z]+ed)\b|[,.;]| [a-z]+s\b)"
            ),
        ),
        ("now", pattern(rf"\b(?:is|'s|am|who is) (?:now |only |just |already |still |a )?{_AGE}{_END}")),
        ("now", pattern(rf"\bI(?:'m| am) (?:now |only |just |already |still )?{_AGE}{_END}")),
        (
            "now",
            pattern(
                rf"\b(?:[Nn]ow|[Tt]oday|[Aa]t|[Ss]till),? {_AGE},? (?:[Hh]e|[Ss]he) (?!was|had|became|began|left|went|took|made|won|came|met)[a-z]+s\b"
            ),
        ),
        ("late", pattern(rf"\b(?:who )?was (?:only |just |aged ){{0,2}}{_AGE}{_END}")),
        ("dated", pattern(rf"\bwas (?:only |just )?{_AGE} when [^.;\n]{{0,60}}?\bin {_YEAR}")),
        ("dated", pattern(rf"\bin {_YEAR},? (?:when|at a time when) (?:[Hh]e|[Ss]he) was (?:only |just )?{_AGE}")),
        (
            "soon",
            pattern(
                rf"\b(?:turns|will turn|will be|is to turn|would have turned|would have been) {_AGE} (?:in|on|next|this|later|tomorrow)\b"
            ),
        ),
        (
            "decade",
            pattern(
                rf"\b(?:[Nn]ow |[Ss]till |is |is now )(?:well )?in (?:his|her) (?P<part>early |mid-?|late )?(?P<tens>{'|'.join(_TENS)})\b"
            ),
        ),
        ("death", pattern(rf"{_DIED}\b{_GAP}?{_AGED} {_AGE}{_NO_AGE}")),
        ("death", pattern(rf"\b[Dd](?:ead|ies) {_AGED} {_AGE}{_NO_AGE}")),
    )
)
_PARTS = {"early ": (0, 3), "mid": (3, 7), "mid-": (3, 7), "late ": (6, 9), "": (0, 9)}
#: Words of another time of a life.
THEN = pattern(
    r"\b(?:then|years? (?:ago|later|earlier|before)|back in|in (?:18|19|20)\d\d|in the (?:18|19|20)?\d0s|at the time|when|until|as a"
    r"|was born|later|once)\b"
)
AGE_WORDS = (
    "aged ", "age of ", "at age ", "year-old", "years old", "years of age", " is now ", " died ", " dies ", "passed away",
    " turned ", " turns ", "ies", "th birthday", "nd birthday", "st birthday", "rd birthday", " i am ", "i'm ", " death of ",
    *(f"{lead}{digit}" for lead in (", ", " at ", " is ", "(", "only ", "now ", "just ", "still ", "already ", "age: ", "'m ", " am ", "at ", "age ", " was ") for digit in range(1, 10)),
    *(f"{lead}{ten}" for lead in (" is ", " was ", " at ", "now ", " am ", "at ", "aged ", "'m ") for ten in ("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet")),
)  # fmt: skip

# ---------------------------------------------------------------------------------------------------------------------
# The pieces of families
# ---------------------------------------------------------------------------------------------------------------------

_COUNT = rf"(?P<count>{WHOLE})"
_GROWN = r"(?:grown |grown-up |adult |young |small |teenage |beautiful |lovely |little )?"
_A = rf"(?:an?|{WHOLE})"
_BROTHERS = r"(?:brothers?|sisters?|siblings?)"
_RANKED = r"(?P<rank>eldest|oldest|youngest|middle|first-?born|second|third|fourth|fifth|sixth|last|one)"
_WHOSE = rf"(?P<who>[Hh]is|[Hh]er|{NAME_WORD}'s)"
_SIBLINGS = tuple(
    Row(form, more=more, exact=exact)
    for form, more, exact in (
        # the youngest of four brothers: three siblings
        (
            pattern(
                rf"{_WHO}{_ASIDE}(?:,| was| is| grew up| was born|,? who was|,? born)(?: [^.;,\n]{{0,40}}?)?,? (?:as )?(?:the )?{_RANKED} (?:child |son |daughter |girl |boy )?of {_COUNT}(?: {_BROTHERS}| children| kids| boys| girls| sons| daughters|(?=[.,;]))"
            ),
            -1,
            True,
        ),
        (
            pattern(
                rf"\b(?:[Aa]s |[Bb]orn )?(?:[^.,;\n]{{0,40}} )?[Tt]he {_RANKED} (?:child )?of {_COUNT}(?: {_BROTHERS}| children| boys| girls)?, (?P<who>{_PERSON}|he\b|she\b|the {PERSONAL}\b)"
            ),
            -1,
            True,
        ),
        # an only child
        (
            pattern(
                rf"{_WHO}{_ASIDE}(?:,| was| is| grew up|,? who was|,? born)(?: [^.;,\n]{{0,40}}?)?,? (?:as )?(?:an|the|his parents'|her parents') only child\b"
            ),
            1,
            True,
        ),
        (
            pattern(
                rf"\b(?:[Aa]s an|[Bb]orn (?:[^.,;\n]{{1,40}} )?(?:as )?(?:an|the)|[Aa]n) only child(?: of [^.,;\n]{{3,40}})?, (?P<who>{_PERSON}|he\b|she\b|the {PERSONAL}\b)"
            ),
            1,
            True,
        ),
        (
            pattern(
                rf"\b(?:[Tt]he|[Aa]n) only child of [^.;\n]{{3,60}}?, (?P<who>{_PERSON}|he\b|she\b|the {PERSONAL}\b)"
            ),
            1,
            True,
        ),
        (
            pattern(
                rf"{_WHO}{_ASIDE}(?: was born [^.;\n\"]{{0,60}}?| was| is)?,? (?:as )?the only (?:child|son and child) of (?:an?|the|two|{NAME_WORD})\b"
            ),
            1,
            True,
        ),
        (
            pattern(
                rf"\b(?P<who>[Hh]is|[Hh]er|{NAME_WORD}'s) (?P<elder>elder|older|big|younger|little|twin|late|two)? ?{_BROTHERS}\b(?! in|-in|')"
            ),
            0,
            False,
        ),
        # he has three brothers; her three sisters
        (
            pattern(
                rf"{_WHO}{_ASIDE} (?:has|had|grew up with|leaves|is survived by) {_COUNT} (?:(?P<elder>older|younger|elder|big|little) )?{_BROTHERS}\b"
            ),
            0,
            False,
        ),
        (pattern(rf"{_WHO}{_ASIDE} (?:has|had|grew up with) {_COUNT} (?:[a-z]+ )?siblings\b"), 0, True),
        (pattern(rf"{_WHOSE} {_COUNT} (?:(?P<elder>older|younger|elder|big|little) )?{_BROTHERS}\b"), 0, False),
    )
)
_LOOSE_SIBLINGS = tuple(
    Row(form, more=more, exact=exact)
    for form, more, exact in (
        (
            pattern(
                rf"\b(?:[Aa]s |[Rr]aised as |[Gg]rew up |[Bb]orn |is |was )?(?:the )?{_RANKED} (?:child |son |daughter |girl |boy )?of {_COUNT}(?: {_BROTHERS}| children| kids| boys| girls)\b"
            ),
            -1,
            True,
        ),
        (pattern(r"\b(?:an|[Aa]n|the) only child\b(?! of (?:his|her|their))"), 1, True),
        (
            pattern(
                r"\b(?:has no|had no|with no|never had(?: any)?|without|did not have(?: any)?|didn't have(?: any)?) (?:brothers (?:or|and) sisters|siblings)\b"
            ),
            1,
            False,
        ),
        (pattern(rf"\b(?:has|had) (?P<count>{_A}) {_GROWN}brothers? and (?P<more>{_A}) {_GROWN}sisters?\b"), 0, True),
        (pattern(rf"\b(?:has|had) (?P<count>{_A}) {_GROWN}sisters? and (?P<more>{_A}) {_GROWN}brothers?\b"), 0, True),
    )
)
NO_SIBLING = pattern(
    r"\b(?:half|step\w*|foster\w*|adopt\w*|in-law|father|mother|husband|wife|son of|twins?|convent|order|surviving|who died"
    r"|wanted|wished|longed|like|until|would|if|other|only surviving)\b"
)
#: Words of an exact number of siblings, of which one stands in each clash, and of any number.
ALL_SIBLINGS = (
    "only child", "no sibling", "any sibling", "without sibling", "never had", "brothers or ", "any brothers", "no brothers", "no sisters", "brothers and ", "sisters and ", "brother and ", "sister and ",
    *(f"{rank} of {count} " for rank in ("est", "oldest", "second", "third", "fourth", "fifth", "middle", "one")
      for count in "two three four five six seven eight nine ten eleven twelve 3 4 5 6 7 8 9 10".split()),
    *(f"{rank} of {count}{sign}" for rank in ("est", "second", "third") for count in "two three four five six seven eight nine".split()
      for sign in ",."),
    *(f"{count} siblings" for count in "two three four five six seven eight nine ten 2 3 4 5 6 7 8 9 10".split()),
)  # fmt: skip
SIBLING_WORDS = (*ALL_SIBLINGS, "brother", "sister")
_KIDS = r"(?:children|kids|offspring)"
_OF_COUPLE = r"(?:[Tt]heir|[Tt]he couple's|[Hh]is|[Hh]er)"
_THEY = rf"(?P<who>{_PERSON}|{_PRONOUN}\b|[Tt]hey\b|[Tt]he couple\b|[Tt]he pair\b|{_NOUN}\b)"
_HAS = r"(?:has|have|had|raised|raise|brought up|leaves?|left|is survived by|are raising|is raising|are parents to|became parents to)"
_CHILDREN = tuple(
    Row(form, exact=exact)
    for form, exact in (
        (
            pattern(
                rf"{_THEY}{_ASIDE}(?:,| is| was| are|,? who is) (?:an? |the |now an? |proud |devoted |single |parents? )?(?:[a-z]+ )?(?:father|mother|parents?|dad|mum|mom)[ -](?:of|to)[ -]{_COUNT}(?=[.,;\"\n]|$| and| from| who| grown)"
            ),
            True,
        ),
        (pattern(rf"{_THEY}{_ASIDE}(?: also)? {_HAS} {_COUNT} {_GROWN}(?:sons|daughters|boys|girls)\b(?! and)"), False),
        (pattern(rf"\b(?:father|mother|dad|mum|mom)[ -]of[ -]{_COUNT},? (?P<who>{_PERSON})"), True),
        (
            pattern(
                rf"\b[Aa] (?:[a-z]+ )?(?:father|mother|dad|mum|mom) of {_COUNT}, (?P<who>{_PERSON}|he\b|she\b|the {PERSONAL}\b)"
            ),
            True,
        ),
        (
            pattern(
                rf"{_THEY}{_ASIDE}(?: also)? {_HAS} (?:(?:an?|his|her) (?:wife|husband|widow|widower)(?:, {NAME_WORD},?)? and )?{_COUNT} {_GROWN}{_KIDS}\b"
            ),
            True,
        ),
        (
            pattern(
                rf"{_THEY}{_ASIDE}(?: also)? {_HAS} (?P<count>{_A}) {_GROWN}(?:sons?|boys?) and (?P<more>{_A}) {_GROWN}(?:daughters?|girls?)\b"
            ),
            True,
        ),
        (
            pattern(
                rf"{_THEY}{_ASIDE}(?: also)? {_HAS} (?P<count>{_A}) {_GROWN}(?:daughters?|girls?) and (?P<more>{_A}) {_GROWN}(?:sons?|boys?)\b"
            ),
            True,
        ),
        (pattern(rf"(?P<who>{_OF_COUPLE}|{NAME_WORD}'s) {_COUNT} {_GROWN}{_KIDS}\b"), True),
        (pattern(rf"(?P<who>{_OF_COUPLE}|{NAME_WORD}'s) only child\b"), True),
        (pattern(rf"(?P<who>{_OF_COUPLE}|{NAME_WORD}'s) {_COUNT} {_GROWN}(?:sons|daughters|boys|girls)\b"), False),
        (
            pattern(
                rf"\b(?:[Tt]he )?(?:eldest|oldest|youngest|middle|one) of (?P<who>their|his|her|the couple's) {_COUNT} {_KIDS}\b"
            ),
            True,
        ),
    )
)
_OWNS = r"(?:has|have|had|raised|raise|leaves?|left|survived by|[Tt]heir|[Hh]is|[Hh]er|couple's|with|parents? (?:of|to)|raising|and)"
_LOOSE_CHILDREN = tuple(
    Row(form, exact=exact)
    for form, exact in (
        (
            pattern(
                rf"\b(?:[Ff]ather|[Mm]other|[Dd]ad|[Mm]um|[Mm]om|[Pp]arents?)[ -](?:of|to)[ -]{_COUNT}(?=[.,;\"\n]|$| and| from| who| grown| [A-Z])"
            ),
            True,
        ),
        (pattern(rf"\bI(?:'ve| have)(?: got)? {_COUNT} {_GROWN}{_KIDS}\b"), True),
        (
            pattern(
                rf"\b(?:is|are|was|were) survived by (?:[^.;\n]{{0,60}} )?(?:[Tt]heir|[Hh]is|[Hh]er) {_COUNT} {_GROWN}{_KIDS}\b"
            ),
            True,
        ),
        (
            pattern(
                rf"\b{_HAS} (?P<count>{_A}) {_GROWN}(?:sons?|boys?) and (?P<more>{_A}) {_GROWN}(?:daughters?|girls?)\b"
            ),
            True,
        ),
        (
            pattern(
                rf"\b{_HAS} (?P<count>{_A}) {_GROWN}(?:daughters?|girls?) and (?P<more>{_A}) {_GROWN}(?:sons?|boys?)\b"
            ),
            True,
        ),
        (
            pattern(
                rf"\b(?:{_HAS}|parents of|mother of|father of) (?P<count>two|twin|triplet) {_GROWN}(?:sons|daughters|boys|girls)\b"
            ),
            False,
        ),
        (
            pattern(
                rf"\b[Tt]he (?P<count>{WHOLE}) (?:boys|girls|sons|daughters|children)(?= [^.;\n]{{0,50}}\btheir (?:mother|father|parents)\b)"
            ),
            False,
        ),
        (
            pattern(
                rf"\b{_HAS} (?P<count>{_A}) {_GROWN}(?:sons?|daughters?|child|children|boys?|girls?),? and no (?:other|more|further)"
            ),
            True,
        ),
    )
)
SOME_CHILDREN = pattern(
    r"\b(?:grand\w*|step\w*|foster\w*|adopt\w*|first|second|third|fourth|previous\w*|earlier|then|at the time|other|two of"
    r"|of whom|died|dead|surviv\w+ by (?:his|her) (?:other|remaining)|remaining|younger|older|elder|under|also|more"
    r"|at home|with (?:him|her)|would|could|if|when|later|by then|god\w+|class|pupils|expect\w*|wants?|wanted|hopes?"
    r"|ex-\w+|another|born|teach\w*|pupils|team|players|missing|killed|injured)\b"
)
CHILD_WORDS = (
    "father of", "mother of", "parents of", "dad of", "mum of", "mom of", "father-of", "mother-of", "mum-of", "dad-of",
    "parent of", "parents to", "children", " kids", "only child", " sons", " daughter", " boys", " girls", "offspring",
)  # fmt: skip
_MARRY = r"(?:were married|got married|was married|have been married|has been married|married|wed|tied the knot|exchanged vows|said \"?I do|walked down the aisle|(?:became|have been|been) (?:husband|man) and wife)\"?"
_COUPLE = rf"(?P<who>[Tt]hey|[Tt]he (?:couple|pair|two)|[Tt]he [A-Z][\w']+s|{_PRONOUN}|{_PERSON})"
_WEDDINGS = tuple(
    Row(form)
    for form in (
        pattern(
            rf"\b{_COUPLE}(?: and (?:his|her) (?:wife|husband)(?:, [^,;.\n]{{2,40}},)?| and {_PERSON})?(?:, who|, both [^,\n]{{2,20}},)? {_MARRY} (?:[^.;:\n]{{0,70}}? )?(?:in|since|on) (?:[^.;,\n\d]{{1,20}} )?(?:\d{{1,2}} [A-Z][a-z]+,? |[A-Z][a-z]+ \d{{1,2}}, )?{_YEAR}"
        ),
        pattern(
            rf"\b(?P<who>[Tt]heir|[Tt]he couple's) (?:\w+ ){{0,2}}?(?:wedding|marriage|nuptials|honeymoon)[^.;:,\n\d]{{0,40}}? in (?:[A-Z][a-z]+ )?{_YEAR}"
        ),
        pattern(rf"\b(?P<who>[Tt]heir|[Tt]he couple's) {_YEAR} (?:wedding|marriage)\b"),
    )
)
_LOOSE_WEDDINGS = tuple(
    Row(form)
    for form in (
        pattern(
            rf"\b{_MARRY} (?:[^.;:\n]{{0,70}}? )?(?:in|since|on) (?:[^.;,\n\d]{{1,20}} )?(?:\d{{1,2}} [A-Z][a-z]+,? |[A-Z][a-z]+ \d{{1,2}}, )?{_YEAR}"
        ),
    )
)
NO_WEDDING = pattern(
    r"\b(?:re-?marri\w+|again|(?:first|second|third) (?:\w+ )?(?:wife|husband|marriage|wedding|spouse|time)|former|ex|divorced|parents|renew\w*|anniversary|son|daughter|sister|brother"
    r"|civil|engaged|same-sex|separated)\b|ex-"
)
WEDDING_WORDS = (
    "married",
    " wed ",
    "wedding",
    "tied the knot",
    "exchanged vows",
    "marriage",
    "nuptials",
    "the aisle",
    "husband and wife",
)


def _rank(groups: dict[str, str | None], count: int | None) -> str:
    """Where somebody stands among brothers and sisters: “1 of 4” for the eldest; nothing where that is not said."""
    rank = (groups.get("rank") or "").replace("-", "")
    places = {"eldest": 1, "oldest": 1, "firstborn": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}
    if groups.get("elder") in ("elder", "older", "big"):
        return ">1"
    place = places.get(rank, count if rank in ("youngest", "last") else 0)
    return str(place) if place else ""


def _possessed(before: str) -> bool:
    """Whether a subject is part of a longer one: the son of Ada Moss; Moss and her husband Jon."""
    return bool(
        re.search(
            r"\b(?:of|and|with|by|to|for|from|than|like|(?:his|her|their|whose|'s) (?:[a-z-]+ ){0,2}[a-z]+|son|daughter|wife"
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
