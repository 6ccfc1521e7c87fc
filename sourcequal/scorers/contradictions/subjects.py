"""Who a statement is of: the subject before its verb, and the surname that it stands for."""

from __future__ import annotations

import re
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.patterns import pattern

_CAPITAL = r"(?-i:[A-Z][\w'-]*[\w'])"
#: Somebody named in full or with a form of address.
_PERSON = pattern(r"(?<![\w'])(?:[A-Z][\w'-]+|Mr|Mrs|Ms)\.? (?P<last>[A-Z][\w-]{2,})\b")
_OFFICIAL = pattern(
    r"\b(?:[Jj]udge|[Jj]ustice|[Ll]awyers?|[Pp]rosecut\w+|[Dd]etective|[Ii]nspector|[Bb]arrister|[Ss]olicitor"
    r"|[Mm]agistrate"
    r"|[Cc]hief|[Oo]fficer|Court|Sheriff|Recorder|[Ss]pokes\w+|[Dd]efen[cs]e|[Cc]ounsel|attorney|QC|KC"
    r"|[Ww]itness|in|at"
    r"|from)\b"
)
_ARTICLES = frozenset("The the A a An an he she they who both it He She They Both It his her His Her".split())
_AUX = (
    r"(?:was|were|is|are|has|have|had|been|be|being|will|would|did|does|not|to|today|yesterday|also|always|still|both"
    r"|later|formally"
    r"|duly|finally|now|tearfully"
    r"|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|eventually|repeatedly"
    r"|given|handed|received|gets?|got|an?|his|her|their|[\w-]+-(?:year|month|week|day)|\w+ly)"
)
_ASIDE = r"(?:, (?:aged )?[^.;\n]{1,90}?,)?(?: \(\d+\))?"
#: The subject before a verb: a pronoun, a name with what stands between commas, or a few words with an article.
_PRONOUN = pattern(rf"\b(?P<who>he|she|they|both|who|it)(?: {_AUX}){{0,4}} ?$", re.IGNORECASE)
_NAMED = pattern(rf"(?P<who>(?:{_CAPITAL} ){{0,3}}{_CAPITAL}){_ASIDE},?(?: (?i:{_AUX})){{0,4}} ?$")
_DESCRIBED = pattern(
    rf"(?P<who>\b(?:the|an?|his|her|their) (?:(?!that\b|which\b|and\b)[\w'-]+ "
    rf"){{0,5}}?(?!that\b)[\w'-]+){_ASIDE},?(?: {_AUX}){{0,4}} ?$",
    re.IGNORECASE,
)
_WHO = pattern(r",? who ?$")
_POSSESSIVE = pattern(r"'s? ?$")
_NAMELESS = frozenset(
    "The A An Man Woman Jury Judge Court Police Ex Former Teenager Driver Captain Thief Boy Girl Father Mother Mayor "
    "Teacher Doctor Nurse Mr Mrs Ms Having In On At After When But And He She They His Her Yesterday Monday Tuesday "
    "Wednesday Thursday Friday Saturday Sunday".split()
)
NAME_BACK = 300  # characters before a pronoun in which the person meant is named
OFFICE_BACK = 40  # characters before a name in which an office in the court stands
LOOK_BACK = 160  # characters before a statement in which its subject stands


class Subject(NamedTuple):
    """The subject of a verb: its words, where they begin, and the surname; nothing for a description or a pronoun."""

    who: str
    start: int
    surname: str

    @property
    def pronoun(self) -> str:
        """“he” or “she” where the subject is that."""
        return self.who.lower() if self.who.lower() in ("he", "she") else ""


def subject_of(document: Document, place: int) -> Subject | None:
    """The subject of the verb at a place, or whose conviction, or victory, it is."""
    start, _ = document.sentence_from(place) or (place, place)
    before = max(start, place - LOOK_BACK)
    found = _subject(document.plain[before:place])
    return Subject(found["who"], before + found.start(), surname_of(document.plain, found["who"])) if found else None


def last_named(document: Document, place: int) -> str:
    """The surname of the last person named before a pronoun who is nobody of the court; nothing where there is none."""
    named = ""
    for name in _PERSON.finditer(document.plain, max(0, place - NAME_BACK), place):
        official = _OFFICIAL.search(document.plain, max(0, name.start() - OFFICE_BACK), name.end())
        if not official and document.plain.count(name["last"]) > 1:
            named = name["last"]
    return named


def _subject(before: str) -> re.Match[str] | None:
    """The subject at the end of what stands before a verb; of “who” the one before it; or whose conviction it is."""
    before = _POSSESSIVE.sub(" ", before)
    pronoun = _PRONOUN.search(before)
    if pronoun and pronoun["who"].lower() != "who":
        return pronoun
    if pronoun:
        before = _WHO.sub("", before[: pronoun.end("who")])
    return _NAMED.search(before) or _DESCRIBED.search(before) or pronoun


def surname_of(text: str, who: str) -> str:
    """The last word of a subject that is a name; nothing where it is a pronoun or a description.

    A single word, which may have its capital from the start of the sentence, is a name where the text has it again.
    """
    words = re.sub(r"'s?$", "", who).split()
    if not words or words[0] in _ARTICLES or not words[-1][0].isupper() or words[-1] in _NAMELESS:
        return ""
    known = len(words) > 1 and words[0] not in _NAMELESS
    return words[-1] if known or text.count(words[-1]) > 1 else ""
