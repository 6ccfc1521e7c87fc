"""The one person whom a portrait or an obituary is about, and the pronouns that mean her or him."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.patterns import pattern
from sourcequal.scorers.contradictions.events import is_longer
from sourcequal.scorers.contradictions.persons import (
    ADDRESSED,
    FULL,
    NO_NAME,
    PLACE_BEFORE,
    PRONOUNS,
    one_bearer,
    others_between,
    same_person,
    surname,
)

_NAME = rf"(?-i:{ADDRESSED}|(?!(?:I|We|You|There|My|Our|Its)\b)(?:{FULL}|[A-Z][\w'-]+))"
#: Classes for `wordings`: who does something and whose a thing is, each as the group `who`, what may stand between a
#: name and its verb, and what before a verb.
PEOPLE_CLASSES = {
    "WHO": rf"(?P<who>{_NAME}|he|she)",
    "WHOSE": r"(?P<who>(?-i:[A-Z][\w'-]+'s|[A-Z][\w-]+s')|his|her)",
    "ASIDE": r"(?:, [^.;\n]{1,80}?,|,| \([^)\n]{1,40}\))?",
    "MAYBE": r"(?:(?:also|then|often|always|usually|once|has|had|have|was|is|just|now|still|later|even|already|duly|who"
    r"|\w+ly) )*",
}
HEAD_CHARS = 900  # within which a portrait names whom it is about
FEW_PRONOUNS = 3  # from which on an article speaks of a woman or of a man
SHORT = 30  # sentences up to which an article is about one person
RARER = 3  # times that the pronouns of the other sex must be fewer
_PRONOUN = pattern(r"\b(?:[Hh]e|[Hh]is|[Hh]im|[Ss]he|[Hh]er)\b")
#: Somebody whose words are quoted: said Gemma; Karin recalls.
_SPEAKER = pattern(
    r"(?:\b(?:said|says|added|recalled|recalls|told|explained) (?P<after>[A-Z][\w'-]+)"
    r"|\b(?P<before>[A-Z][\w'-]+) (?:said|says|added|recalled|recalls|told|explained)\b)"
)
#: The subject of a sentence, if it is somebody without a name: the ambassador; a guest.
_SUBJECT = pattern(
    r"(?:^|[,;] (?:and |but |while )?)(?:[\w'-]+ )?(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne) (?:[\w'-]+ ){0,2}?"
    r"(?P<noun>[a-z]*(?:ers?|ors?|ists?|m[ae]n|wom[ae]n|ians?|ants?|couple|boys?|girls?|chefs?|judges?|kings?|queens?"
    r"|ministers?|hosts?|monks?|nuns?|pilots?|nurses?|cooks?|guides?|scouts?|thief|thieves|spouses?|patients?"
    r"|students?))"
    r"\b[^,;]*$"
)
BESIDE_CHARS = 60  # within which a noun and a name are of one person


class Focus(NamedTuple):
    """A person by surname, with the sex of the article's pronouns and the words of the name."""

    last: str
    sex: str
    names: frozenset[str]


def sex_of(pronoun: str) -> str | None:
    """The sex that a pronoun tells, with or without an ending; None for a name."""
    return PRONOUNS.get(pronoun.lower())


@lru_cache(maxsize=64)
def focus_of(text: str) -> Focus | None:
    """Whom an article is about: somebody named in full at its head, whose sex nearly all pronouns have."""
    sexes = [PRONOUNS[match[0].lower()] for match in _PRONOUN.finditer(text)]
    sex = max("mf", key=sexes.count)
    if sexes.count(sex) < FEW_PRONOUNS or sexes.count(sex) < RARER * (len(sexes) - sexes.count(sex)):
        return None
    named: dict[str, set[str]] = {}
    for match in re.finditer(FULL, text[:HEAD_CHARS]):
        before = text[max(0, match.start() - 8) : match.start()]
        if not PLACE_BEFORE.search(before) and not NO_NAME.match(match[0]):
            named.setdefault(surname(re.sub(r"'s?$", "", match[0])), set()).update(match[0].split())
    counts = {last: len(re.findall(rf"\b{re.escape(last)}\b", text)) for last in named}
    last = max(counts, key=lambda one: counts[one], default=None)  # the first of those named as often
    return Focus(last, sex, frozenset(named[last])) if last else None


def is_focus(document: Document, who: str, place: int) -> bool:
    """Whether a name or a pronoun at a place means the person whom the article is about.

    A pronoun does where its paragraph and the one before have named nobody else up to it.
    """
    focus = focus_of(document.plain)
    if focus is None:
        return False
    sex = sex_of(who)
    if sex is None:
        return surname(re.sub(r"'s?$", "", who)) == focus.last and one_bearer(document.plain, focus.last)
    start = max(document.plain.rfind("\n\n", 0, max(document.plain.rfind("\n\n", 0, place), 0)), 0)
    speakers = {match["after"] or match["before"] for match in _SPEAKER.finditer(document.plain, start, place)}
    others = {one for one in speakers if one not in focus.names and not sex_of(one) and not NO_NAME.match(one)}
    if sex != focus.sex or others:
        return False
    return not others_between(document.plain, start, place, focus.last) or _of_nobody_else(document, focus, place)


def is_focus_of_paragraph(document: Document, who: str, place: int) -> bool:
    """Whether a pronoun means the person of a short article, by a paragraph that has named nobody else up to a place.

    It is less sure than `is_focus`, for rules that hold what nobody else is likely to have said or had.
    """
    focus = focus_of(document.plain)
    if focus is None or sex_of(who) != focus.sex or is_longer(document, SHORT):
        return False
    start = document.plain.rfind("\n", 0, place) + 1
    return not others_between(document.plain, start, place, focus.last)


def _of_nobody_else(document: Document, focus: Focus, place: int) -> bool:
    """Whether a pronoun can be of nobody else in a short article: all pronouns have one sex.

    Its paragraph must not name anybody else before it; those of whom earlier ones speak are no “he” in this article.
    """
    if (
        is_longer(document, SHORT)
        or len({PRONOUNS[match[0].lower()] for match in _PRONOUN.finditer(document.plain)}) > 1
    ):
        return False
    start = document.plain.rfind("\n", 0, place) + 1
    return not others_between(document.plain, start, place, focus.last)


def _of_another(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether a pronoun is of somebody without a name who begins its sentence: the ambassador came with his wife."""
    place = one.start("who")
    start = max((document.sentence_from(place) or (place, place))[0], document.plain.rfind("\n", 0, place) + 1)
    subject = sex_of(one["who"]) and start < place and _SUBJECT.search(document.plain[start:place])
    if not subject:
        return False
    noun, name = re.escape(subject["noun"]), re.escape(surname(re.sub(r"'s?$", "", other["who"])))
    return not re.search(
        rf"\b{noun}\b[^.\n]{{0,{BESIDE_CHARS}}}\b{name}|\b{name}\b[^.\n]{{0,{BESIDE_CHARS}}}\b{noun}\b", document.plain
    )


def of_one_person(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether the groups `who` of two matches mean one person, who may be the one whom the article is about."""
    if _of_another(document, one, other) or _of_another(document, other, one):
        return False
    return same_person(document.plain, one, other) or all(
        is_focus(document, match["who"], match.start("who")) for match in (one, other)
    )
