"""How old somebody is, or was at death, in the ways in which news says it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Pattern, pattern
from sourcequal.scorers.contradictions.counting import NTH, TENS_OF_YEARS, WHOLE, nth, whole
from sourcequal.scorers.contradictions.events import apart, around, matches_in, sentence_at
from sourcequal.scorers.contradictions.focus import (
    PEOPLE_CLASSES,
    focus_of,
    is_focus,
    sex_of,
)
from sourcequal.scorers.contradictions.persons import (
    ADDRESSED,
    FULL,
    KIN,
    NO_NAME,
    PLACE_BEFORE,
    one_bearer,
    others_between,
    surname,
)
from sourcequal.scorers.contradictions.word_groups import Spotted, WordGroups
from sourcequal.scorers.contradictions.wordings import wordings

YOUNGEST, OLDEST = 5, 116  # what is read as an age
KIN_BEFORE = 14  # characters, in which a name has “his son” before it
NEAR_CHARS = 300  # within which “the 58-year-old” has been named
_DIGITS = r"(?P<age>[1-9]\d|1[01]\d)"
_LIVES = {"sexagenarian": 60, "septuagenarian": 70, "octogenarian": 80, "nonagenarian": 90}
_CLASSES = PEOPLE_CLASSES | {
    "AGE": rf"(?P<age>{WHOLE})",
    "NTH": rf"(?P<nth>{NTH})",
    "DIED": r"(?:has |have |had )?(?:died|passed away)|dies|passes away",
    "WHOLAST": PEOPLE_CLASSES["WHO"] + r"(?:,? who|, [^.;\n]{1,220}?,)?",
    "AGEEND": rf"(?P<age>{WHOLE})"
    r"(?=[.,;:\"\n]|$| and\b(?! a half)| but\b| when (?:he|she) died| years? old| at (?:his|her) death)",
}
#: Ada Corrie, 29, was; 41-year-old Jonas Weil; Jonas Weil (47).
NAMED = (
    pattern(
        rf"(?<!\()\b(?P<who>{FULL}|{ADDRESSED}|[A-Z][\w'-]{{2,}})(?:, (?:only |aged |who is )?| aged )"
        rf"{_DIGITS}(?=[,.;)]| years old)"
    ),
    pattern(
        rf"\b(?P<age>[1-9]\d|(?i:{WHOLE}))-year-old (?:[a-z][\w-]+ |[A-Z][a-z]+(?:ian|ese|ish|man) ){{0,3}}"
        rf"(?P<who>{FULL}|{ADDRESSED}|(?<=[Tt]he \d\d-year-old )[A-Z][\w'-]{{2,}}(?= [a-z]|, ))"
    ),
    pattern(rf"\b(?P<who>{FULL}|{ADDRESSED}) \({_DIGITS}\)"),
)
#: Of a birthday that comes round every fourth year, by which ages are counted in jest.
_LEAP = r"(?:29(?:th)?(?: of)? february|february (?:the )?29(?:th)?|leap[ -](?:day|year)s?|leaplings?)"
LEAP_DAY = pattern(
    rf"\b(?:birthdays?|born)\b[^.\n]{{0,80}}\b{_LEAP}\b|\b{_LEAP}\b[^.\n]{{0,80}}\b(?:birthdays?|born)\b"
)
#: Somebody else, without a name.
SOMEBODY = pattern(r"\b[Aa]n? (?:[a-z]+ )?(?P<age>[1-9]\d)-year-old\b")
SOMEBODY_OF = pattern(r"\b[Aa]n? (?:[a-z]+ )?[a-z]+(?:,? aged| of|,) (?P<age>[1-9]\d)\b")
#: She is 47; at 47, she still; “I am 47,” he says.
PRESENT = (
    *wordings(
        "WHO ASIDE (?:is|'s) (?:now |only |just |already |still |still only )?AGEEND",
        "WHO(?:,? who)? (?:will be|will turn|turns) AGE (?:in|on|next|this|later|tomorrow)",
        "(?<![\\w,;] )(?-i:At) AGE, WHO",
        **_CLASSES,
    ),
    pattern(
        rf"[\"](?:[^\"\n]{{0,100}} )?I(?:'m| am) (?:only |now |just |already )?(?P<age>(?i:{WHOLE}))"
        r"(?: years old)?[,.;](?:[^\"\n]{0,160})[\"]?,? (?:(?:says|said) )?(?P<who>[Hh]e|[Ss]he|[A-Z][\w'-]+)\b"
    ),
)
#: She died aged 91; he was 87 when he died; dies at 79.
DEATH = wordings(
    "WHOLAST (?:DIED)\\b[^.;\\n]{0,90}? (?:aged|at the age of|at age) AGE(?!\\w| (?:years?|months?) (?:after|later))",
    "WHOLAST (?:DIED) at AGEEND",
    "WHO(?:,? who)? was (?:only |just |already )?AGE (?:years old )?(?:when (?:he|she) died|at (?:his|her) death)",
    **_CLASSES,
)
#: The same of nobody by name, in an obituary.
OBITUARY = wordings(
    "(?:has died|dies|died|is dead|dead) (?:aged|at the age of|at age|at) AGEEND",
    **_CLASSES,
)
#: He was 79, where a death has just been told.
WAS = wordings(
    'WHO was (?:only |just |already )?AGE(?=[."\\n]|$|, (?:his|her|the) \\w+ (?:said|confirmed|announced))', **_CLASSES
)
#: She turned 80; his 84th birthday: no younger than that.
REACHED = wordings(
    "WHO(?:,? who)? (?:has |had )?(?:just |recently )?(?:turned|turns) AGE(?![\\w:%-]| (?:per|degrees|pages|people))",
    "WHOSE NTH birthday",
    **_CLASSES,
)
#: The 58-year-old; the octogenarian.
AGAIN = (
    pattern(
        r"\b[Tt]he (?P<age>[1-9]\d)-year-old\b(?! (?:[a-z-]+ )?(?:company|firm|maker|group|bank|building|bridge|ship"
        r"|house|church|school|tree|record|law|conflict|war|institution|newspaper|club|event|tradition|business|airline|brand"
        r"|retailer|dog|cat|horse)\b)"
        r"(?! (?:(?!was|is|has|had|said|says|who|from|in|of|and|will|won)[a-z-]+ ){0,2}[A-Z])"
    ),
    pattern(rf"\b[Tt]he (?P<life>{'|'.join(_LIVES)})\b"),
)
DECADES = wordings(
    "WHO ASIDE is (?:now |well )?in (?:his|her) (?:early |mid-?|late )?(?P<tens>TENS)",
    TENS="|".join(TENS_OF_YEARS),
    **_CLASSES,
)
DIED = pattern(r"\b(?:died|dies|dead|death|killed|passed away)\b")
#: Words of another time of a life.
THEN = pattern(
    r"\b(?:then|at the age|when|years? (?:ago|later|earlier|before)|back in|in (?:19|20)\d\d|late|at the time|would "
    r"have"
    r"|was born|as an?)\b"
)
#: A birthday to come, or one that would have been.
TO_COME = pattern(
    r"\b(?:will|would|next|before|ahead of|short of|shy of|approach\w*|until|looking forward|due|plan\w*|tomorrow"
    r"|hop\w+"
    r"|soon|eve of|towards?|prepar\w+|posthum\w*|after (?:his|her) death|if|coming|upcoming|live to see|missed)\b"
)
#: Right before an age that somebody is yet to reach: before he is 27.
NOT_YET = pattern(r"\b(?:before|until|till|by the time|when|once) $")
NOT_YET_CHARS = 16
#: Right behind an age that was reached, with which it is that of today: she turned 68 in March.
RECENT = pattern(
    r"(?: years old)?(?: in (?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"(?!,? (?:of |1|2|\d))| (?:on )?[a-z]+day\b(?! of)| last (?:week|month)| this (?:week|month|year)"
    r"| earlier this (?:month|year)| yesterday| today)"
)
#: Last words of names that are no person’s.
NO_PERSON = frozenset(
    "Council University College School Hospital Street Road Park City Town United Rovers Athletic Wanderers Club Party "
    "Ministry Court Police Department Agency Association Institute Company Group Bank Church Museum Hall House River "
    "Lake Island Islands Valley Hill Hills Bay County State States Kingdom Zealand Africa America Europe Union Times "
    "Post News Daily League Cup Championship Championships Open Games Olympics Festival Prize Award Theatre Centre "
    "Center Station Airport Bridge Square Avenue Committee Commission Parliament Congress Senate Assembly Office "
    "Service Services Force Army Navy Trust Foundation Society Federation Authority Board Team".split()
)


class Age(NamedTuple):
    """One statement of an age: whose, from how many years to how many, and where."""

    last: str
    low: int
    high: int
    span: tuple[int, int]


#: Words before an age in digits, by the forms that have them.
_LEADS = {
    "named": (", ", " aged ", " (", "only ", "who is ", "age: "),
    "present": (
        " is ",
        "'s ",
        " be ",
        "turn ",
        "turns ",
        "at ",
        " am ",
        "'m ",
        "only ",
        "now ",
        "just ",
        "already ",
        "still ",
    ),
    "death": ("aged ", "age of ", "at age ", " at ", "only ", "just ", " was "),
    "was": (" was ", "only ", "just ", "already "),
    "reached": ("turned ", "turns "),
}
_TENTHS = ("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet")
WORD_LEADS = (
    " is ",
    " was ",
    "aged ",
    "age of ",
    " at ",
    "turned ",
    "turns ",
    "will be ",
    "i am ",
    "i'm ",
    "she's ",
    "he's ",
)
#: The words of ages: digits after some words, tens in words after some, and nouns.
AGES = WordGroups(
    {name: tuple(f"{lead}{digit}" for lead in leads for digit in range(1, 10)) for name, leads in _LEADS.items()}
    | {
        "in words": tuple(f"{lead}{ten}" for lead in WORD_LEADS for ten in _TENTHS),
        "year-old": ("-year-old",),
        "birthday": ("th birthday", "st birthday", "nd birthday", "rd birthday", "eth birthday"),
        "life": ("sexagenarian", "septuagenarian", "octogenarian", "nonagenarian"),
        "decade": tuple(f"{ten}ies" for ten in _TENTHS),
    }
)
_NUMBER = pattern(
    r"(?:[1-9]\d|1[01]\d)(?![\w%°/-]|[,.:]\d| (?:per|percent|degrees|minutes|seconds|hours|miles|km|million))"
)
_WITH_WORDS = ("present", "death", "was", "reached")  # forms that tell ages in words, too


def spotted_ages(document: Document, places: Sequence[int]) -> Spotted | None:
    """Where ages may stand, at two places at least that do not all give one number; None where there are none."""
    spotted = AGES.spotted(document, places)
    folded, kept, values = document.folded, {}, set()
    for name, found in spotted.places.items():
        if name in _LEADS:
            numbers = {place: number for place in found if (number := _NUMBER.match(folded, place))}
            values |= {(place, int(number[0])) for place, number in numbers.items()}
            found = list(numbers)
        elif name == "year-old":
            digits = {place: folded[place - 10 : place - 8] for place in found}
            values |= {(place, int(two)) if two.isdecimal() else (place, 0) for place, two in digits.items()}
        else:
            values |= {(place, 0) for place in found}
        if found:
            kept[name] = found
    told = {value for _, value in values}
    enough = len({place for place, _ in values}) > 1 and (0 in told or max(told) - min(told) > 1)
    if not enough:
        return None
    for name in _WITH_WORDS if "in words" in kept else ():
        kept[name] = kept.get(name, []) + kept["in words"]
    return Spotted(document, kept)


def ages_in(spotted: Spotted) -> Iterator[Age]:
    """All ages that an article gives its people, as they are now or were at death."""
    document = spotted.document
    text = document.plain
    years_old = spotted.sentences("year-old")
    others: set[int] = {_value(match) for match in matches_in(document, SOMEBODY, years_old)}
    others |= {_value(match) for match in SOMEBODY_OF.finditer(text)} if years_old else set()
    named = [*_found(document, (NAMED[0], NAMED[2]), spotted.sentences("named"))]
    for match in (*named, *matches_in(document, NAMED[1], years_old)):
        others.add(_value(match))
        if " " not in match["who"] and surname(_bare(match["who"])) not in _surnames(text):  # the 43-year-old Dane
            continue
        if not THEN.search(sentence_at(document, match.start())) and not _from(text, match):
            yield from _age(document, match, surname(_bare(match["who"])))
    present = (
        *_found(document, PRESENT, spotted.sentences("present")),
        *_found(document, DECADES, spotted.sentences("decade")),
    )
    for match in present:
        if not NOT_YET.search(document.folded, max(0, match.start() - NOT_YET_CHARS), match.start()):
            yield from _age(document, match, whose(document, match))
    if DIED.search(document.folded):
        yield from _ages_at_death(spotted)
    for match in _found(document, REACHED[:1], spotted.sentences("reached")):
        yield from _age_reached(document, match)
    for match in _found(document, REACHED[1:], spotted.sentences("birthday")):
        yield from _age_reached(document, match)
    for match in (
        *matches_in(document, AGAIN[0], years_old),
        *matches_in(document, AGAIN[1], spotted.sentences("life")),
    ):
        start = (document.sentence_from(match.start()) or match.span())[0]
        said_of = _surnames(text) & set(re.findall(r"[A-Z][\w-]+", text[start : match.start()]))
        if _value(match) not in others and not said_of:  # Maas said the 29-year-old was at fault
            yield from _age(document, match, nearest(text, match.start()))


def _ages_at_death(spotted: Spotted) -> Iterator[Age]:
    document, sentences = spotted.document, spotted.sentences("death")
    deaths = [one for one in _found(document, DEATH, sentences) if not KIN.search(one[0][len(one["who"]) :])]
    for match in deaths:
        yield from _age(document, match, whose(document, match))
    focus = focus_of(document.plain) if sentences else None
    for match in _found(document, OBITUARY, sentences) if focus else ():
        if focus and all(apart(match, one) for one in deaths) and _first_part(document, match.start()):
            yield from _age(document, match, focus.last)
    for match in _found(document, WAS, spotted.sentences("was")):
        if DIED.search(document.plain, max(0, match.start() - NEAR_CHARS), match.start()):
            yield from _age(document, match, whose(document, match))


def _age_reached(document: Document, match: re.Match[str]) -> Iterator[Age]:
    if not TO_COME.search(around(document, match)):
        recent = RECENT.match(document.folded, match.end()) and not THEN.search(around(document, match))
        for age in _age(document, match, whose(document, match)):
            yield age if recent else age._replace(high=OLDEST)


def _found(document: Document, forms: Sequence[Pattern], sentences: Sequence[Span]) -> Iterator[re.Match[str]]:
    return (match for form in forms for match in matches_in(document, form, sentences))


def _from(text: str, match: re.Match[str]) -> bool:
    """Whether what looks like a surname is a place (Carter of Newton, 34), or the name is that of a son or a wife."""
    start = match.start("who")
    if KIN.search(text, max(0, start - KIN_BEFORE), start):
        return True
    return " " not in match["who"] and bool(PLACE_BEFORE.search(text[max(0, start - 8) : start]))


def _first_part(document: Document, place: int) -> bool:
    """Whether a place lies in the title or in the first paragraph: who dies there is the subject of the obituary."""
    return place < document.paragraphs[min(1, len(document.paragraphs) - 1)][1]


def _bare(name: str) -> str:
    return re.sub(r"'s?$", "", name)


def _value(match: re.Match[str]) -> int:
    groups = match.groupdict()
    if groups.get("nth"):
        return nth(groups["nth"]) or 0
    return whole(groups.get("age") or "") or 0


def _age(document: Document, match: re.Match[str], last: str) -> Iterator[Age]:
    """The age of a match, where it is one and somebody’s."""
    groups = match.groupdict()
    low = TENS_OF_YEARS.get((groups.get("tens") or "").lower(), _LIVES.get((groups.get("life") or "").lower(), 0))
    high = low + 9
    if not low:
        low = high = _value(match)
    if last and YOUNGEST <= low <= OLDEST and one_bearer(document.plain, last):
        yield Age(last, low, high, match.span())


def whose(document: Document, match: re.Match[str]) -> str:
    """The surname of whom a statement names, or means by a pronoun; nothing where that is not plain."""
    who, place = match["who"], match.start("who")
    if sex_of(who) is None:
        return surname(_bare(who))
    focus = focus_of(document.plain)
    return focus.last if focus and is_focus(document, who, place) else nearest(document.plain, place)


@lru_cache(maxsize=64)
def _surnames(text: str) -> frozenset[str]:
    """The surnames of all who are named in full."""
    found = set()
    for match in re.finditer(FULL, text):
        before = text[max(0, match.start() - 8) : match.start()]
        if not PLACE_BEFORE.search(before) and not NO_NAME.match(match[0]):
            found.add(surname(_bare(match[0])))
    return frozenset(found) - NO_PERSON


def nearest(text: str, place: int) -> str:
    """The surname of the one person who was named shortly before a place, if there is one and nobody else is meant."""
    start = max(text.rfind("\n\n", 0, place), 0)
    if not _surnames(text) & set(re.findall(r"[A-Z][\w-]+", text[start:place])):
        start = max(text.rfind("\n\n", 0, start), 0)
    start = max(start, place - NEAR_CHARS)
    near = text[start:place]
    words = [(match.start(), match[0]) for match in re.finditer(r"[A-Z][\w-]+", near) if match[0] in _surnames(text)]
    if len({word for _, word in words}) != 1:
        return ""
    last = words[-1][1]
    return "" if others_between(text, start + words[-1][0], place, last) else last
