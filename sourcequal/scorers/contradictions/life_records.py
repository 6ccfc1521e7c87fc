"""What an article says of the lives of its people, read into records: ages, births, weddings, children, siblings.

A record says whose life it is of, what it says, and where. The wordings are put together from a value (a number of
years, a year, a town) and a few words beside it in its clause; the person is whoever the clause has as its subject.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern
from sourcequal.scorers.contradictions.counting import NTH, WHOLE, nth, whole
from sourcequal.scorers.contradictions.events import sentences_with, year_of
from sourcequal.scorers.contradictions.people import FULL_NAME, NAME_WORD, PERSONAL, People, is_personal

YOUNGEST, OLDEST = 5, 116  # what is read as an age
MANY = 99  # children of whom no number is said
FIRST_YEAR = 1600

_YEAR = r"(?P<year>1[6-9]\d\d|20\d\d)\b"
_AGE = rf"(?P<age>{WHOLE})(?!,\d|[\w%]|[.:]\d|-(?!year))"
_PERSON = rf"(?:{FULL_NAME}|{NAME_WORD})"
_NOUN = rf"(?:[Tt]he (?:[a-z-]+ ){{0,2}}?{PERSONAL})"
_PRONOUN = r"(?:[Hh]e|[Ss]he)"
#: The subject of a clause.
_WHO = rf"(?P<who>{_PERSON}|{_PRONOUN}\b|{_NOUN}\b)"
#: What may stand between a subject and its verb.
_ASIDE = r"(?: \([^)\n]{1,60}\))?(?:, (?!who\b|and\b)[^;.\n]{1,140}?,|, who (?!was born|died)[^;.\n]{1,140}?,)?"
_END = r"(?=[.,;:)\"\n!?]|$| and\b(?! a half| \w+ months)| but\b| years? old\b| when\b| as\b| at (?:his|her)\b)"
_DAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|overnight|this (?:week|month|morning)|last night)"

#: Words with which a statement about a person is of somebody else, not true, or a tale.
ELSE = pattern(
    r"\b(?:if|would|could|might|claim\w*|rumou?r\w*|legend\w*|novel|character|fictional|plays?|played|portray\w*|role|film"
    r"|about|around|approximately|roughly|some|nearly|almost|estimated|thought to|believed|unknown|disputed|either|or"
    r"|according to some|circa|reportedly|perhaps|probably|possibly|may have|likely|supposed\w*|officially|records? say"
    r"|other sources|actually|real age|lied)\b"
)


class Record(NamedTuple):
    """One statement about a life.

    `kind` is what it is of: "born" and "age" are of the time of birth, so that both have `born`, the first and last
    year in which that can have been, where it is known; an age has `age` as well, from and to. A place has `words`, a
    number of children or siblings `count`, from and to, and a place among siblings `rank`.
    """

    kind: str
    who: str
    span: Span
    born: tuple[int, int] | None = None
    age: tuple[int, int] | None = None
    words: str = ""
    count: tuple[int, int] | None = None


# ---------------------------------------------------------------------------------------------------------------------
# Births
# ---------------------------------------------------------------------------------------------------------------------

#: Up to “born”: who is.
_BORN_LEFT = (
    pattern(
        rf"{_WHO}{_ASIDE}(?:,? who| himself| herself)? (?:was|is)(?: also| himself| herself| originally)? $"
    ),
    pattern(rf"{_WHO}(?: \([^)\n]{{1,40}}\))?(?:, (?!and\b)[^;.,\n]{{1,60}})?,(?: who was| a [a-z]+)? $"),
    pattern(rf"{_WHO} (?:\(|\([a-z]+ )$"),
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
    pattern(
        rf"(?<![\w-])(?P<where>{NAME_WORD})-born (?:[a-z-]+ ){{0,3}}?(?P<who>{_PERSON}|{PERSONAL}\b)"
    ),
    pattern(rf"\b(?P<where>{NAME_WORD}) native,? (?P<who>{FULL_NAME})"),
    pattern(rf"{_WHO}{_ASIDE},? (?:who )?(?:hails|hailed|comes|came originally|originally comes) from {_TOWN_NAME}(?!')"),
    pattern(rf"\b(?P<who>[Hh]is|[Hh]er|{_PERSON}'s?) (?:birthplace|native (?:city|town|village)?)(?: of|,| is| was)? ?{_TOWN_NAME}"),
    pattern(rf"{_TOWN_NAME},? (?:the (?:[a-z]+ )?(?:town|city|village|port|place) )?(?:where|in which) {_WHO} was born\b"),
    pattern(rf"{_TOWN_NAME}, the (?:town|city|village|place) of (?P<who>his|her) birth\b"),
)
BIRTH_WORDS = (" born", "born ", "-born ", "(b.", "native ", "birthplace", "hails from", "hailed from", "comes from", " birth")


class LifeReader:
    """Reads the records of an article."""

    def __init__(self, document: Document) -> None:
        self.document, self.text = document, document.plain
        self.people = People(document)
        self.now = year_of(document)
        self.news = document.published.year if document.published else self.now

    # ------------------------------------------------------------------------------------------------------ births

    def births(self) -> Iterator[Record]:
        """Years and places of birth."""
        for start, end in sentences_with(self.document, ("born",)):
            for match in re.finditer(r"\b[Bb]orn\b", self.text[start:end]):
                yield from self._birth(start, start + match.start(), start + match.end(), end)
        for match in _RANGE.finditer(self.text):
            born, died = int(match["year"]), int(match["death"])
            if YOUNGEST <= died - born <= OLDEST:
                yield Record(
                    "born", self.people.named(match["who"]), Span(*match.span()), (born, born), (died - born - 1, died - born)
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
            yield Record("born", who, Span(first, year.end()), (value, value))
        town = _TOWN.search(self.text, after, clause_end)
        if town and not set(town["where"].split()) & _NO_TOWN:
            yield Record("place", who, Span(first, town.end()), words=town["where"])

    def _born_who(self, left: str, start: int, born: int, after: int, end: int) -> tuple[str, int]:
        """Who is born, and where the statement begins."""
        if not left.strip(' "') or left.endswith(("\n", ": ")):
            follows = _OPENS.search(self.text, after, end)
            if not follows or re.search(r"\b(?:was|were|is)\b", self.text[after : follows.start("who")]):
                return "", born
            return self.people.meant(_capital(follows["who"]), start), born
        if _NOT_BORN.search(left):
            return "", born
        for form in _BORN_LEFT:
            match = form.search(left)
            if match and not _possessed(left[: match.start()]):
                return self.people.meant(_capital(match["who"]), start + match.start("who")), start + match.start("who")
        return "", born

    def places(self) -> Iterator[Record]:
        """Places of birth in other words."""
        for start, end in sentences_with(self.document, BIRTH_WORDS):
            for form in _PLACES:
                for match in form.finditer(self.text, start, end):
                    where = match["where"]
                    who = self.people.meant(_capital(match["who"]), match.start("who"))
                    if who and where not in who and not set(where.split()) & _NO_TOWN:
                        yield Record("place", who, Span(*match.span()), words=where)

    # -------------------------------------------------------------------------------------------------------- ages

    def ages(self) -> Iterator[Record]:
        """Ages now, at death and in a year that is told."""
        for start, end in sentences_with(self.document, AGE_WORDS):
            for kind, form in _AGES:
                for match in form.finditer(self.text, start, end):
                    yield from self._age(kind, match, start, end)

    def _age(self, kind: str, match: re.Match[str], start: int, end: int) -> Iterator[Record]:
        groups = match.groupdict()
        value = (nth(groups["nth"]) if groups.get("nth") else whole(groups.get("age") or "")) or 0
        sentence = self.document.folded[start:end]
        if not YOUNGEST <= value <= OLDEST or ELSE.search(sentence[: match.start() - start]) or ELSE.search(match[0].lower()):
            return
        who = self._whose(match)
        if not who:
            return
        age, span = (value, value), Span(*match.span())
        if kind == "dated":
            year = int(match["year"])
            yield Record("age", who, span, (year - value - 1, year - value))
        elif kind == "birthday":
            year = int(match["year"])
            yield Record("age", who, span, (year - value, year - value))
        elif kind == "death":
            yield from self._death(who, age, match, start, end)
        elif not THEN.search(sentence):
            yield Record("age", who, span, self._from(self.now, value), age)

    def _death(self, who: str, age: tuple[int, int], match: re.Match[str], start: int, end: int) -> Iterator[Record]:
        text = self.text[start:end]
        years = {int(year) for year in re.findall(r"(?<![\d-])(?:1[6-9]|20)\d\d\b(?!-)", match[0] + text[match.end() - start :][:30])}
        if len(years) == 1:
            (year,) = years
        elif years:
            return
        elif re.search(rf"\b(?:has|have) (?:died|passed)|\bdies\b|\bis dead\b|{_DAY}", text) and self.now:
            year = self.now
        else:
            year = None
        yield Record("age", who, Span(*match.span()), self._from(year, age[0]), age)

    @staticmethod
    def _from(year: int | None, age: int) -> tuple[int, int] | None:
        return (year - age - 1, year - age) if year else None

    def _whose(self, match: re.Match[str]) -> str:
        who, place = match["who"], match.start("who")
        noun = re.match(r"(?:[Tt]he )?(?:.* )?([a-z]+)$", who)
        if who.lower() not in _PRONOUNS and noun and not is_personal(noun[1]) and not who.endswith("-year-old"):
            return ""
        if _possessed(self.text[max(0, place - 30) : place]):
            return ""
        return self.people.meant(_capital(who), place)

    # ----------------------------------------------------------------------------------------------------- families

    def siblings(self) -> Iterator[Record]:
        """How many brothers and sisters somebody has, and where in their row he or she stands."""
        for start, end in sentences_with(self.document, SIBLING_WORDS):
            sentence = self.document.folded[start:end]
            for form, low, high in _SIBLINGS:
                for match in form.finditer(self.text, start, end):
                    beside = sentence[: match.start() - start] + match[0].lower() + sentence[match.end() - start :][:30]
                    if NO_SIBLING.search(beside):
                        continue
                    groups = match.groupdict()
                    count = whole(groups["count"].lower()) if groups.get("count") else 1
                    who = self._whose(match) if count else ""
                    if who and count:
                        reach = (count + low, count + low if high else MANY) if low < 1 else (0, 0)
                        yield Record("siblings", who, Span(*match.span()), count=reach, words=_rank(groups, count))

    def children(self) -> Iterator[Record]:
        """How many children somebody has."""
        for start, end in sentences_with(self.document, CHILD_WORDS):
            sentence = self.document.folded[start:end]
            for form, exact in _CHILDREN:
                for match in form.finditer(self.text, start, end):
                    beside = sentence[: match.start() - start].rsplit(", ", 1)[-1] + match[0].lower()
                    beside += sentence[match.end() - start :].split(",")[0][:50]
                    groups = match.groupdict()
                    if SOME_CHILDREN.search(beside) or ELSE.search(beside):
                        continue
                    numbers = [groups.get("count"), groups.get("more")]
                    counts = [1 if one.lower() in ("a", "an") else whole(one.lower()) or 0 for one in numbers if one]
                    count = sum(counts) if counts else 1
                    who = self._family(match)
                    if who and count:
                        yield Record("children", who, Span(*match.span()), count=(count, count if exact else MANY))

    def _family(self, match: re.Match[str]) -> str:
        """Whose children: those of a couple are those of whom the article is about."""
        who = match["who"] or ""
        if who.lower() in ("they", "their", "the couple", "the couple's", "the pair"):
            return "they" if self.people.is_short else ""
        return self._whose(match)

    def weddings(self) -> Iterator[Record]:
        """In which year somebody married."""
        for start, end in sentences_with(self.document, WEDDING_WORDS):
            if not NO_WEDDING.search(self.document.folded[start:end]):
                for form in _WEDDINGS:
                    for match in form.finditer(self.text, start, end):
                        year = int(match["year"])
                        who = self._family(match)
                        if who:
                            yield Record("wedding", who, Span(*match.span()), (year, year))


_PRONOUNS = frozenset("he she his her him they their i".split())

# ---------------------------------------------------------------------------------------------------------------------
# The pieces of ages
# ---------------------------------------------------------------------------------------------------------------------

_AGED = r"(?:aged|at the (?:great |grand |young |ripe old |early )?age of|at age|at an age of|at)"
_DIED = r"(?:has died|have died|had died|died|dies|passed away|has passed away|was killed|drowned|is dead|was pronounced dead|succumbed)"
_GAP = r"(?:[^.;\n\"]{0,110}? |,? )"
_IS = r"(?:is|'s|will be|remains)(?: (?:now|only|just|already|still|himself|herself|currently|today)){0,2}"
_AGES = (
    # Ada Corrie, 29, was; Ada Corrie (29); Ada Corrie, aged 29; the mayor, aged 41
    ("now", pattern(rf"(?P<who>{_PERSON}|{_NOUN})(?:, (?:now |only |just |aged |who is (?:now )?|age ){{0,2}}| \(| aged ){_AGE}(?=[,.;)]| years old|$)")),
    # 41-year-old mayor Ines Valk
    ("now", pattern(rf"(?P<age>{WHOLE})[- ]years?[- ]old (?:[A-Za-z-]+ ){{0,3}}?(?P<who>{FULL_NAME})")),
    # the 41-year-old
    ("now", pattern(r"(?P<who>[Tt]he (?P<age>[1-9]\d)-year-old)\b(?! (?:man|woman|boy|girl|suspect|driver|victim|who)\b)")),
    # she is 47; Valk, who is now 47
    ("now", pattern(rf"{_WHO}{_ASIDE}(?:,? who)? ?{_IS} {_AGE}{_END}")),
    # at 23, Abate is; at the age of 47, she still
    ("now", pattern(
        rf"\b(?:[Aa]t|[Nn]ow|[Aa]t the age of|[Aa]ged) {_AGE},? (?P<who>{_PERSON}|he\b|she\b|the {PERSONAL}\b),?"
        r" (?:is|has|remains|still|says|can|will|runs|lives|keeps|plays|works|'s|now)\b")),
    # Abate, who at 23 is
    ("now", pattern(rf"{_WHO},? who,? (?:at|aged|at the age of) {_AGE},? (?:is|has|remains|still)\b")),
    # at his age of 27
    ("now", pattern(rf"\b(?:at|for) (?P<who>his|her) age of {_AGE}")),
    ("now", pattern(rf"\b(?P<who>[Hh]is|[Hh]er) {_AGE} years\b(?= have| are| weigh| show|[.,])")),
    # “I am 27 and tired,” Abate said
    ("now", pattern(
        rf"\"(?:[^\"\n]{{0,160}}?[ ,])?I(?:'m| am) (?:only |now |just |already )?{_AGE}{_END}[^\"\n]{{0,160}}\",? "
        rf"(?:(?:says|said|adds|added) )?(?P<who>{_PERSON}|he\b|she\b|the {PERSONAL}\b)")),
    # died aged 78
    ("death", pattern(rf"{_WHO}{_ASIDE}(?:,? who)? (?:also )?{_DIED}\b{_GAP}?{_AGED} {_AGE}{_END}")),
    # the death of Ada Moss at 71; was 71 when she died
    ("death", pattern(rf"\b[Dd]eath of {_WHO},?{_GAP}?{_AGED} {_AGE}{_END}")),
    ("death", pattern(rf"{_WHO}{_ASIDE} (?:was|had been) (?:only |just )?{_AGE} (?:years old )?(?:when (?:he|she) died|at the time of (?:his|her) death)")),
    # he left school in 1955 at the age of 14; in 1998, aged 19, she
    ("dated", pattern(
        rf"{_WHO} (?!was born|died)(?!{_IS})[a-z]+ (?:[^.;:\n,\"]{{0,70}} )?in {_YEAR},? (?:aged|at the age of|at age|at|when (?:he|she) was) {_AGE}{_END}")),
    ("dated", pattern(rf"\b[Ii]n {_YEAR},? (?:aged|at the age of|at age|at) {_AGE}, (?P<who>{_PERSON}|he\b|she\b)")),
    ("dated", pattern(rf"{_WHO} (?!was born|died)[a-z]+ (?:[^.;:\n,\"]{{0,70}} )?(?:aged|at the age of|at age|at) {_AGE} in {_YEAR}")),
    # turned 80 in 2019; his 80th birthday in 2019
    ("birthday", pattern(rf"{_WHO}(?: would have| had| has)? turned {_AGE} in (?:[A-Z][a-z]+ )?{_YEAR}")),
    ("birthday", pattern(rf"\b(?P<who>[Hh]is|[Hh]er|{NAME_WORD}'s) (?P<nth>{NTH}) birthday,? (?:[a-z]+ )?(?:in|on) (?:[^.,;\n\d]{{1,20}} )?(?:\d{{1,2}} )?(?:[A-Z][a-z]+ )?(?:\d{{1,2}}, )?{_YEAR}")),
)
#: Words of another time of a life.
THEN = pattern(
    r"\b(?:then|years? (?:ago|later|earlier|before)|back in|in (?:18|19|20)\d\d|in the (?:18|19|20)?\d0s|at the time|when|until|since|as a"
    r"|was born|later|once|had)\b"
)
AGE_WORDS = (
    "aged ", "age of ", "at age ", "year-old", "years old", "years of age", " is now ", " died ", " dies ", "passed away",
    " turned ", "th birthday", "nd birthday", "st birthday", "rd birthday", " i am ", "i'm ", " death of ",
    *(f"{lead}{digit}" for lead in (", ", " at ", " is ", "(", "only ", "now ", "'m ", " am ", "at ", "age ") for digit in range(1, 10)),
    *(f"{lead}{ten}" for lead in (" is ", " at ", "now ", " am ", "at ", "aged ", "'m ") for ten in ("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet")),
)  # fmt: skip

# ---------------------------------------------------------------------------------------------------------------------
# The pieces of families
# ---------------------------------------------------------------------------------------------------------------------

_COUNT = rf"(?P<count>{WHOLE})"
_BROTHERS = r"(?:brothers?|sisters?|siblings?)"
_RANKED = r"(?P<rank>eldest|oldest|youngest|middle|first-?born|second|third|fourth|fifth|sixth|last|one)"
_WHOSE = rf"(?P<who>[Hh]is|[Hh]er|{NAME_WORD}'s)"
_SIBLINGS = (
    # the youngest of four brothers: three siblings
    (pattern(rf"{_WHO}{_ASIDE}(?:,| was| is| grew up| was born|,? who was|,? born)(?: [^.;,\n]{{0,40}}?)?,? (?:as )?(?:the )?{_RANKED} (?:child |son |daughter |girl |boy )?of {_COUNT}(?: {_BROTHERS}| children| kids| boys| girls| sons| daughters|(?=[.,;]))"), -1, True),
    (pattern(rf"\b(?:[Aa]s |[Bb]orn )?(?:[^.,;\n]{{0,40}} )?[Tt]he {_RANKED} (?:child )?of {_COUNT}(?: {_BROTHERS}| children| boys| girls)?, (?P<who>{_PERSON}|he\b|she\b|the {PERSONAL}\b)"), -1, True),
    # an only child
    (pattern(rf"{_WHO}{_ASIDE}(?:,| was| is| grew up|,? who was|,? born)(?: [^.;,\n]{{0,40}}?)?,? (?:as )?(?:an|the|his parents'|her parents') only child\b"), 1, True),
    (pattern(rf"\b(?:[Aa]s an|[Bb]orn (?:[^.,;\n]{{1,40}} )?(?:as )?(?:an|the)|[Aa]n) only child(?: of [^.,;\n]{{3,40}})?, (?P<who>{_PERSON}|he\b|she\b|the {PERSONAL}\b)"), 1, True),
    # he has three brothers; her three sisters
    (pattern(rf"{_WHO}{_ASIDE} (?:has|had|grew up with|leaves|is survived by) {_COUNT} (?:older |younger |elder |big |little )?{_BROTHERS}\b"), 0, False),
    (pattern(rf"{_WHOSE} {_COUNT} (?:older |younger |elder |big |little )?{_BROTHERS}\b"), 0, False),
)
NO_SIBLING = pattern(
    r"\b(?:half|step\w*|foster\w*|adopt\w*|in-law|father|mother|husband|wife|son of|twins?|convent|order|surviving|who died"
    r"|wanted|wished|longed|like|until|would|if|other|only surviving)\b"
)
SIBLING_WORDS = ("brother", "sister", "sibling", "only child", "est of ", "d of ", "th of ", "one of ", "middle of", "child of")
_KIDS = r"(?:children|kids|offspring)"
_OF_COUPLE = r"(?:[Tt]heir|[Tt]he couple's|[Hh]is|[Hh]er)"
_GROWN = r"(?:grown |grown-up |adult |young |small |teenage |beautiful |lovely |little )?"
_THEY = rf"(?P<who>{_PERSON}|{_PRONOUN}\b|[Tt]hey\b|[Tt]he couple\b|[Tt]he pair\b|{_NOUN}\b)"
_HAS = r"(?:has|have|had|raised|raise|brought up|leaves?|left|is survived by|are raising|is raising|are parents to|became parents to)"
_A = rf"(?:an?|{WHOLE})"
_CHILDREN = (
    (pattern(rf"{_THEY}{_ASIDE}(?:,| is| was| are|,? who is) (?:an? |the |now an? |proud |devoted |single |parents? )?(?:[a-z]+ )?(?:father|mother|parents?|dad|mum|mom)[ -](?:of|to)[ -]{_COUNT}(?=[.,;\"\n]|$| and| from| who| grown)"), True),
    (pattern(rf"\b(?:father|mother|dad|mum|mom)[ -]of[ -]{_COUNT},? (?P<who>{_PERSON})"), True),
    (pattern(rf"\b[Aa] (?:[a-z]+ )?(?:father|mother|dad|mum|mom) of {_COUNT}, (?P<who>{_PERSON}|he\b|she\b|the {PERSONAL}\b)"), True),
    (pattern(rf"{_THEY}{_ASIDE}(?: also)? {_HAS} {_COUNT} {_GROWN}{_KIDS}\b"), True),
    (pattern(rf"{_THEY}{_ASIDE}(?: also)? {_HAS} (?P<count>{_A}) {_GROWN}(?:sons?|boys?) and (?P<more>{_A}) {_GROWN}(?:daughters?|girls?)\b"), True),
    (pattern(rf"{_THEY}{_ASIDE}(?: also)? {_HAS} (?P<count>{_A}) {_GROWN}(?:daughters?|girls?) and (?P<more>{_A}) {_GROWN}(?:sons?|boys?)\b"), True),
    (pattern(rf"(?P<who>{_OF_COUPLE}|{NAME_WORD}'s) {_COUNT} {_GROWN}{_KIDS}\b"), True),
    (pattern(rf"(?P<who>{_OF_COUPLE}|{NAME_WORD}'s) only child\b"), True),
    (pattern(rf"(?P<who>{_OF_COUPLE}|{NAME_WORD}'s) {_COUNT} {_GROWN}(?:sons|daughters|boys|girls)\b"), False),
    (pattern(rf"\b(?:[Tt]he )?(?:eldest|oldest|youngest|middle|one) of (?P<who>their|his|her|the couple's) {_COUNT} {_KIDS}\b"), True),
)
SOME_CHILDREN = pattern(
    r"\b(?:grand\w*|step\w*|foster\w*|adopt\w*|first|second|third|fourth|previous\w*|earlier|then|at the time|other|two of"
    r"|of whom|died|dead|surviv\w+ by (?:his|her) (?:other|remaining)|remaining|younger|older|elder|under|also|more"
    r"|at home|with (?:him|her)|would|could|if|when|later|by then|god\w+|school|class|pupils|expect\w*|wants?|wanted|hopes?"
    r"|ex-\w+|another|born|teach\w*|pupils|team|players|missing|killed|injured)\b"
)
CHILD_WORDS = (
    "father of", "mother of", "parents of", "dad of", "mum of", "mom of", "father-of", "mother-of", "mum-of", "dad-of",
    "parent of", "parents to", "children", " kids", "only child", " sons", " daughter", " boys", " girls", "offspring",
)  # fmt: skip
_MARRY = r"(?:were married|got married|was married|have been married|has been married|married|wed|tied the knot|exchanged vows|said \"?I do\"?|walked down the aisle|became husband and wife)"
_COUPLE = rf"(?P<who>[Tt]hey|[Tt]he couple|[Tt]he pair|{_PRONOUN}|{_PERSON})"
_WEDDINGS = (
    pattern(rf"\b{_COUPLE}(?: and (?:his|her) (?:wife|husband)(?:, [^,;.\n]{{2,40}},)?| and {_PERSON})? {_MARRY}\b[^.;:\n\d]{{0,70}}?(?:in|since|on) (?:[^.;,\n\d]{{1,20}} )?(?:\d{{1,2}} [A-Z][a-z]+,? |[A-Z][a-z]+ \d{{1,2}}, )?{_YEAR}"),
    pattern(rf"\b(?P<who>[Tt]heir|[Tt]he couple's) (?:\w+ ){{0,2}}?(?:wedding|marriage|nuptials|honeymoon)[^.;:,\n\d]{{0,40}}? in (?:[A-Z][a-z]+ )?{_YEAR}"),
    pattern(rf"\b(?P<who>[Tt]heir|[Tt]he couple's) {_YEAR} (?:wedding|marriage)\b"),
)
NO_WEDDING = pattern(
    r"\b(?:re-?marri\w+|again|first|second|third|former|ex|divorc\w+|parents|renew\w*|anniversary|son|daughter|sister|brother"
    r"|civil|engaged|met|same-sex|separated)\b|ex-"
)
WEDDING_WORDS = ("married", " wed ", "wedding", "tied the knot", "exchanged vows", "marriage", "nuptials", "the aisle", "husband and wife")


def _rank(groups: dict[str, str | None], count: int | None) -> str:
    """Where somebody stands among brothers and sisters: “1 of 4” for the eldest; nothing where that is not said."""
    rank = (groups.get("rank") or "").replace("-", "")
    places = {"eldest": 1, "oldest": 1, "firstborn": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}
    place = places.get(rank, count if rank in ("youngest", "last") else 0)
    return str(place) if place else ""


def _capital(who: str) -> str:
    return who


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
