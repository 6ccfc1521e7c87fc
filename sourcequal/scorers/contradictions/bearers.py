"""Of whom a telling is: a name, “the minister” who bears it, “the cyclist” who has none, or a pronoun's antecedent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from sourcequal.document import Document
from sourcequal.rule import pattern
from sourcequal.scorers.contradictions.events import sentence_before
from sourcequal.scorers.contradictions.harm import PERSON
from sourcequal.scorers.contradictions.persons import (
    ADDRESSED,
    FULL,
    KIN,
    NO_NAME,
    RANKS,
    first_names,
    one_bearer,
    surname,
)

#: What people are called by: offices, trades, and what became of them.
CALLING = (
    rf"{PERSON}|minister|mayor|president|premier|chancellor|governor|senator|secretary|chairman|chairwoman|chair"
    r"|chief executive|director|ambassador|bishop|archbishop|pope|king|queen|prince|princess|duke|duchess|general"
    r"|colonel|judge|detective|inspector|sheriff|headteacher|head teacher|professor|doctor|dentist|surgeon|scientist"
    r"|explorer|astronaut|artist|sculptor|painter|author|novelist|writer|poet|composer|singer|pianist|violinist"
    r"|guitarist|drummer|director|actress|striker|goalkeeper|keeper|defender|midfielder|coach|manager|champion"
    r"|referee|jockey|boxer|gunman|gunwoman|attacker|suspect|robber|raider|thief|kidnapper|hijacker|bomber|assailant"
    r"|shooter|burglar|fugitive|knifeman|murderer|killer|fraudster|smuggler|arsonist|escapee|convict|defendant"
    r"|accused|accountant|banker|lawyer|solicitor|barrister|journalist|reporter|photographer|activist|councillor"
    r"|deputy|spokesman|spokeswoman|owner|founder|designer|inventor|carpenter|welder|baker|butcher|postman"
    r"|lorry driver|bus driver|train driver|leader|veteran|widow|widower|climber|mountaineer|yachtsman|sculptress"
    r"|head of state|head of government|trainee|apprentice|schoolboy|schoolgirl|rancher|shepherd|hunter|angler"
    r"|balloonist|parachutist|skydiver"
)
_OF_AGE = r"\d{1,2}-year-old(?: (?:man|woman|boy|girl))?"
DESCRIBED = rf"(?:the|a|an) (?:[\w'-]+ ){{0,2}}?(?:{CALLING}|{_OF_AGE})(?![\w'-])"
_NAME = rf"(?-i:{ADDRESSED}|{FULL}|(?!The\b|He\b|She\b)[A-Z][\w'-]+)"
#: For `wordings`: who does or suffers something, and whose body or absence it is.
CLASSES = {
    "WHO": rf"(?P<who>{_NAME}|he|she|{DESCRIBED})",
    "WHOM": rf"(?P<who>{_NAME}|him|her|{DESCRIBED})",
    "WHOSE": rf"(?P<who>(?-i:(?:{FULL}|[A-Z][\w-]+)'(?:s\b)?)|his|her|the (?:{CALLING})'s)",
}
PRONOUNS = frozenset("he she him his her".split())
#: Offices and callings before a name.
_TITLES = pattern(
    rf"\b(?:{'|'.join(word.title() for word in CALLING.split('|') if word.isalpha())}|Envoy|Officer|Sgt|Sergeant"
    rf"|Constable"
    r"|Superintendent|Captain|Father|Rev|Reverend|Lord|Lady|Councillor|Deputy|Speaker)(?= [A-Z])"
)
_CALLED = pattern(CALLING)
_LINKS = (
    pattern(
        rf"\b(?P<noun>{CALLING})(?: of \w+| from [A-Z][\w'-]+|, \d\d)?,? (?P<name>{FULL})"
    ),  # the agriculture minister, Ada Pell
    pattern(rf"(?P<name>{FULL}), (?:(?:aged )?\d\d, )?(?:an?|the)? ?(?:[\w'-]+ ){{0,4}}?(?P<noun>{CALLING})\b"),
    # the man, an engineer from Leeds named Ada Pell: both of them
    pattern(
        rf"\b(?P<noun>{CALLING})\b(?=[^.;\n]{{0,80}}? (?:named|called|identified)(?: \w+)?(?: as)? (?P<name>{FULL}))"
    ),
)
_TITLED = pattern(rf"\b(?P<noun>[A-Z][a-z]+) (?P<name>{FULL})")  # Mayor Ada Pell
_SAYS = pattern(r",? (?:said|says|told|added|adds|wrote|explained|recalled)\b")
_SPOKE = pattern(r"(?:\bsaid|\bsays|\btold|\badded|according to)(?: [\w'-]+){0,2},? $")
_PLACE = pattern(r"(?:\b(?:in|at|near|from|to|off|outside|[Tt]he) |\")$")
MOST_BARE = 2  # words of a description that others may share: the minister
#: Two words for one office.
SAME_OFFICE = {"head of state": "president", "head of government": "premier"}
REACH = 700  # characters before a pronoun in which its antecedent stands
OTHERS_OF_IT = r"\b(?:second|third|another|other|two|three|four|both|several) (?:[\w-]+ )?{noun}"


def same_bearer(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether the groups `who` of two tellings are of one person."""
    if one["who"].lower() == other["who"].lower() and len(one["who"].split()) > MOST_BARE:
        return not one["who"].lower().startswith(("a ", "an "))
    keys = [bearer(document, match) for match in (one, other)]
    return keys[0] is not None and keys[0] == keys[1]


def subject(document: Document, match: re.Match[str]) -> bool:
    """Whether who a telling begins with is its subject, and not the end of a longer phrase (the house of Ada Pell)."""
    before = document.folded[max(0, match.start("who") - 24) : match.start("who")]
    return not re.search(r"\b(?:of|for|by|with|and|or|to|from|about|like|than)(?: the)?(?: [a-z-]+)? $|'s $", before)


def bearer(document: Document, match: re.Match[str]) -> str | None:
    """Who the group `who` of a telling is: a surname, or a noun that nothing gives a name; None where it is unclear."""
    who = re.sub(r"'s?$", "", match["who"])
    if who.lower() in PRONOUNS:
        if OF_KIN.match(sentence_before(document, match.start("who"))):
            return None
        return next(_before(document, match.start("who")), None)
    return _key(document, who)


#: The subject is kin: “Her father, Ralph, did not live to see it. He died in 2015.”
OF_KIN = pattern(rf"\W*(?:her|his|their|my|our|[\w-]+'s) (?:[\w-]+ ){{0,2}}?{KIN.source}")


def _key(document: Document, who: str) -> str | None:
    if who[0].isupper() and not who.lower().startswith(("the ", "a ", "an ")) and not _is_calling(who):
        last = surname(who)
        known = last in _surnames(document.plain) and _alone(document.plain, last) and not NO_NAME.match(who)
        return last if known else first_names(document.plain).get(who)
    age = re.search(r"\b(\d{1,2})-year-old", who)
    if age and age[1] in _aged(document.plain):
        return _aged(document.plain)[age[1]]
    noun = _noun(who)
    if noun is None:
        return age[0] if age else None
    noun = SAME_OFFICE.get(noun, noun)
    plural = noun.replace("man", "men") if noun.endswith("man") else f"{noun}s"
    if re.search(rf"\b{plural}\b", document.folded) or re.search(OTHERS_OF_IT.format(noun=noun), document.folded):
        return None
    return _linked(document.plain).get(noun, noun)


def _is_calling(who: str) -> bool:
    """Whether one capital word is no name: a headline begins with “Climber”."""
    return _CALLED.fullmatch(who.lower()) is not None


def noun_of(who: str) -> str:
    """The noun that a person is called by in a description; nothing for a name."""
    named = who[0].isupper() and not who.lower().startswith(("the ", "a ", "an ")) and not _is_calling(who)
    return "" if named else _noun(who) or ""


def _noun(who: str) -> str | None:
    found = [match[0] for match in _CALLED.finditer(who.lower())]
    return found[-1] if found else None


@lru_cache(maxsize=256)
def _alone(text: str, last: str) -> bool:
    """Whether all who bear a surname may be one person: they have one given name, whatever else stands before it."""
    return one_bearer(_TITLES.sub("Mr", text), last) or one_bearer(_TITLES.sub("Mrs", text), last)


@lru_cache(maxsize=64)
def _surnames(text: str) -> frozenset[str]:
    """The surnames of those who are named in full, or with a form of address."""
    names = re.finditer(rf"{ADDRESSED}|{FULL}", text)
    return frozenset(
        surname(name[0]).removesuffix("'s")
        for name in names
        if not _PLACE.search(text[max(0, name.start() - 9) : name.start()]) and not NO_NAME.match(name[0])
    )


@lru_cache(maxsize=64)
def _aged(text: str) -> dict[str, str]:
    """The surname of each who alone has an age beside the name."""
    bearers: dict[str, set[str]] = {}
    for name in re.finditer(rf"({FULL}),? (?:aged |who is |is )?(\d{{1,2}})\b(?!-)", text):
        bearers.setdefault(name[2], set()).add(surname(name[1]))
    return {age: names.copy().pop() for age, names in bearers.items() if len(names) == 1}


@lru_cache(maxsize=64)
def _linked(text: str) -> dict[str, str]:
    """The surname of each who is called something beside the name; none where two are called so."""
    links: dict[str, set[str]] = {}
    for link in _LINKS:
        for match in link.finditer(text):
            links.setdefault(match["noun"], set()).add(surname(match["name"]).removesuffix("'s"))
    for match in _TITLED.finditer(text):
        if match["noun"] in RANKS or match["noun"].lower() in CALLING.split("|"):
            links.setdefault(match["noun"].lower(), set()).add(surname(match["name"]))
    return {noun: names.copy().pop() for noun, names in links.items() if len(names) == 1}


def _before(document: Document, place: int) -> Iterator[str]:
    """Those who are spoken of before a place, the nearest first; who is only quoted, and kin, is passed over."""
    text = document.plain
    start = max(0, place - REACH)
    for match in reversed(
        list(
            re.finditer(
                rf"{ADDRESSED}|{FULL}|\b[A-Z][\w'-]+|\b[Tt]he (?:[\w'-]+ ){{0,2}}?(?:{CALLING})\b", text[start:place]
            )
        )
    ):
        first, last = start + match.start(), start + match.end()
        before = text[max(0, first - 30) : first]
        if _SAYS.match(text, last) or _SPOKE.search(before) or KIN.search(before) or _PLACE.search(before):
            continue
        if match[0].endswith("'s") or text.startswith("'s", last):
            continue
        key = _key(document, match[0])
        if key is not None:
            yield key
