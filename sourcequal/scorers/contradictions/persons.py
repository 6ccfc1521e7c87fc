"""Persons as articles name them: in full once, then by surname."""

from __future__ import annotations

import re
from functools import lru_cache

from sourcequal.patterns import pattern

#: A person's name in full: a given name or two, and a surname with what may stand before it.
FULL = (
    r"(?:[A-Z][\w'-]+ ){1,2}(?:(?:de|van|von|der|den|al|bin|la|le|du|da|dos) ){0,2}"
    r"(?:(?:al|el|ad|an|ar|as|az)-)?[A-Z][\w'-]+"
)
#: A surname with a form of address.
ADDRESSED = r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame)\.? [A-Z][\w'-]+"
RANKS = frozenset("Minister President Premier Chancellor Mayor Governor Speaker Senator Secretary General".split())
#: Words with a capital that stand before a surname and are no given name: they begin sentences, or are ranks.
OPENERS = frozenset(
    (
        "A An The This That These Those In On At By For From To Of With Without After Before When While Where If As "
        "Since Until Because Although Though But And Or So Yet Now Then Still Both Only Even Yesterday Today Tomorrow "
        "Tonight Last Next Like Unlike Did Does Is Was Has Had Monday Tuesday Wednesday Thursday Friday Saturday "
        "Sunday January February March June July September October November December Coach Captain Judge Justice "
        "Councillor Chief Inspector Detective Sergeant Constable Superintendent Professor Doctor Director Manager "
        "Nurse Officer Prosecutor Ambassador Prime Vice Deputy Not Nor It He She They His Her Their Who What Why How "
        "Which Whose Childless Unmarried Widowed Divorced Retired Veteran Young Old Former Late Striker Goalkeeper "
        "Midfielder Defender Winger Skipper Keeper Boxer Sprinter Jockey Singer Actor Actress Author Novelist Poet "
        "Painter Pianist Violinist Cellist Farmer Teacher Driver Lawyer Surgeon Widow Widower Vegetarian Bachelor "
        "Single MP MSP MEP TD Lord Lady Baroness Baron Bishop Rabbi Imam Reverend Canon "
    ).split()
)
#: The same without pronouns: what looks like a name, is one word, and begins a sentence.
NOBODY = OPENERS - {"He", "His", "She", "Her"}
TITLES = pattern(r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame)\.? ")


def surname(name: str) -> str:
    """The last word of a name."""
    return name.split()[-1]


@lru_cache(maxsize=256)  # an article names the same few persons again and again
def one_bearer(text: str, last: str) -> bool:
    """Whether all full names with a surname in the text are of one person."""
    given = _words_before(text).get(last, set()) - RANKS - OPENERS
    addressed = {one.rstrip(".") for one in given if TITLES.fullmatch(one + " ") or TITLES.fullmatch(one + ". ")}
    return len(given - addressed) <= 1 and not {"Mr", "Mrs"} <= addressed


def one_person(text: str, one: str, other: str) -> bool:
    """Whether two names are of one person: one surname, of which the text knows one bearer, and no two given names."""
    full = {name for name in (one, other) if " " in name}
    return surname(one) == surname(other) and len(full) < 2 and one_bearer(text, surname(one))


@lru_cache(maxsize=16)
def _words_before(text: str) -> dict[str, set[str]]:
    """The words with a capital that stand right before each word; of Lund-Berg and Lund's, before Lund, too."""
    before: dict[str, set[str]] = {}
    for match in _TWO_WORDS.finditer(text):
        for end in _WORD_END.finditer(match[2]):
            before.setdefault(match[2][: end.start()], set()).add(match[1])
    return before


_TWO_WORDS = pattern(r"([A-Z](?<!\w[A-Z])[\w'-]+) (?=([\w'-]+))")
_ALONE = pattern(  # a first name as the subject
    r"[.!?\n] ?\"?([A-Z][a-z'-]+)(?:,| (?:is|was|has|had|[a-z]+ed)\b)"
)
_WORD_END = pattern(r"(?<=\w)(?!\w)")
PRONOUNS = {"she": "f", "her": "f", "he": "m", "his": "m", "him": "m"}
KIN = pattern(
    r"\b(?:father|mother|parents?|brother|sister|son|daughter|husband|wife|widow|uncle|aunt|cousin|nephew|niece"
    r"|grand\w+|predecessor|successor|colleague|friend|rival|partner|team-?mate)\b"
)
#: What stands before the name of a place or a work.
PLACE_BEFORE = pattern(r"(?:\b(?:in|at|near|from|to|of|off|for|on|outside|[Tt]he) |\")$")
#: First words of what looks like a name and is none.
NO_NAME = pattern(
    r"(?:The|In|On|At|An?|But|And|After|When|While|It|He|She|They|We|You|This|That|These|Those|One|Some|All|Many|Most"
    r"|Nobody|Everyone|Each|Both|His|Her|Police|Since)\b"
)
KIN_CHARS = 160  # before a pronoun, in which kin would be meant by it


@lru_cache(maxsize=16)
def first_names(text: str) -> dict[str, str]:
    """The surname of each who has a first name that nobody else has."""
    bearers: dict[str, set[str]] = {}
    for name in re.finditer(FULL, text):
        if not NO_NAME.match(name[0]):
            bearers.setdefault(name[0].split()[0], set()).add(surname(name[0]).removesuffix("'s"))
    return {given: names.copy().pop() for given, names in bearers.items() if len(names) == 1}


def same_person(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether the groups `who` of two matches name one person.

    They do by surname, where one person alone bears it, and by a pronoun where nobody else is named, or spoken of as
    kin, between the two.
    """
    first, second = sorted((one, other), key=lambda match: match.start())
    names = [re.sub(r"'s?$", "", match["who"]) for match in (first, second)]
    sexes = [PRONOUNS.get(name.lower()) for name in names]
    if None not in sexes:
        return sexes[0] == sexes[1] and not others_between(text, first.end(), second.start(), "")
    if sexes == [None, None]:
        short, full = sorted(names, key=len)
        if (
            " " not in short and " " in full and full.split()[0] == short and short not in OPENERS
        ):  # Carla, after Carla Nunes
            return len(set(re.findall(rf"\b{re.escape(short)} ([A-Z][\w'-]+)", text))) == 1
        return surname(names[0]) == surname(names[1]) and one_bearer(text, surname(names[0]))
    last = surname(names[1] if sexes[0] else names[0])
    if not one_bearer(text, last):  # Constance Halloran was named since, and it is she who is meant
        return False
    if sexes[0]:
        return last in text[: second.start()] and not others_between(text, 0, second.start(), last)
    return not others_between(text, first.end(), second.start(), last)


def others_between(text: str, start: int, end: int, last: str) -> bool:
    """Whether somebody else than the bearer of a surname is named, or called kin, after its last mention."""
    start = max(start, text.rfind(last, start, end)) if last else start
    if KIN.search(text, max(start, end - KIN_CHARS), end):
        return True
    known = first_names(text)
    if any(known.get(one[1], last) != last for one in _ALONE.finditer(text, start, end)):  # Loveday, who married twice
        return True
    for name in re.finditer(FULL, text[start:end]):
        place = start + name.start()
        place_or_work = PLACE_BEFORE.search(text[max(0, place - 8) : place]) or NO_NAME.match(name[0])
        if not place_or_work and not (last and last in name[0]):
            return True
    return False
