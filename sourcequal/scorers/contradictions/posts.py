"""Who holds which post, where one person holds one post at a time and one post has one holder."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import Pattern, pattern
from sourcequal.scorers.contradictions.events import places_of
from sourcequal.scorers.contradictions.persons import FULL, TITLES, one_bearer, surname
from sourcequal.scorers.contradictions.sides import side_words

_MINISTRY = (
    r"prime|finance|foreign|defen[cs]e|interior|home|justice|health|education|economy|economic|energy|agriculture"
    r"|transport|environment|labou?r|culture|trade|tourism|fisheries|housing|science|research|digital|development|water"
    r"|mining|industry|sports?|immigration|security|planning|communications|employment|commerce|railways?|police|youth"
    r"|welfare|treasury|social affairs|climate|forestry|farming|technology|ports"
)
_DUTY = "executive|financial|operating|technology|information|commercial|marketing|investment"
_OFFICE = (
    rf"(?i:(?P<ministry>{_MINISTRY}) minister|minister (?:of|for) (?:the )?(?P<affairs>{_MINISTRY})(?: affairs)?"
    r"|(?P<other>mayor|governor|chancellor|attorney general|speaker)"
    rf"|chief (?P<duty>{_DUTY}) officer|chief (?P<head>executive))"
)
#: One of these stands in every office.
WORDS = ("minister", "ministry", "mayor", "governor", "chancellor", "attorney general", "speaker", "chief ")
REACH_CHARS = 100  # to either side of an office, in which its holder stands
_SIDE = r"(?P<side>(?!(?:Keynote|Guest|Featured|Main|Opening|Closing|Plenary|Public)\b)[A-Z][\w-]+)(?:'s)?"
_NAME = rf"(?P<name>{FULL}|[A-Z][\w'-]+)"
#: Estonian Foreign Minister Ana Ilves; Estonia's foreign minister, Ana Ilves; the foreign minister, Ana Ilves
BEFORE = pattern(rf"(?<!\w)(?:{_SIDE} )?{_OFFICE},? {_NAME}")
#: Ana Ilves, the Estonian foreign minister; Ana Ilves, mayor of Arn
AFTER = pattern(
    rf"{_NAME}, (?:who is )?(?:the |its )?(?:{_SIDE} )?{_OFFICE}(?: of (?P<of>[A-Z][\w-]+))?"
    r"(?! (?:and|or|for|in)\b|,? [A-Z])"
)
_NOTHING = "".join(f"(?P<{group}>(?!))?" for group in ("affairs", "other", "duty", "head"))
#: Ana Ilves, who runs the foreign ministry
RUNS = pattern(
    rf"{_NAME}, who (?:runs|heads|leads|is in charge of) (?P<side>(?!))?the (?P<ministry>{_MINISTRY}) "
    rf"ministry{_NOTHING}"
)
#: Ana Ilves, who as foreign minister, a post she has held since May
HELD = pattern(
    rf"{_NAME}[^.;\nA-Z]{{0,50}}? as (?:the |its )?(?P<side>(?!))?{_OFFICE}, an? (?:post|job|position|office|role)"
    r" (?:that |which )?(?:he|she) (?:has held|holds|took|took up)"
)
#: Ana Ilves, who has run the foreign ministry since May
HAS_RUN = pattern(
    rf"{_NAME}, who has (?:run|headed|led|been in charge of) (?P<side>(?!))?the (?P<ministry>{_MINISTRY}) "
    rf"ministry{_NOTHING}"
)
#: Words with which a person may have had another post, or a post another holder.
OTHER_TIME = pattern(
    r"\b(?:former\w*|ex|then|previous\w*|late|outgoing|ousted|acting|deputy|vice|shadow|incoming|new|interim"
    r"|caretaker|appoint\w*|named?|becom\w+|became|nominat\w+|replac\w+|succe\w+|moved|also|both|reshuffl\w+|resign\w+"
    r"|elect\w*|sworn|served|serving|predecessor|designate|candidate|first|junior|wife|husband|widow|son|daughter"
    r"|brother|sister|father|mother|as|double|two|until|since)\b"
)
#: Those of them that count after a name, too: she may leave as it says what she does.
THEN_AFTER = pattern(
    r"\b(?:former\w*|ex|then|previous\w*|late|outgoing|acting|interim|caretaker|appoint\w*|becom\w+|became|nominat\w+"
    r"|replac\w+|succe\w+|moved|reshuffl\w+|resign\w+|elect\w*|sworn|predecessor|designate|until|since|served"
    r"|from)\b"
)
#: Posts change hands, and whoever had one has another.
RESHUFFLED = pattern(
    r"\b(?:reshuffle[ds]|reshuffling|announced a reshuffle)\b"
    r"|\b(?:swap|exchang|switch|trad)\w* (?:their )?(?:offices|posts|jobs|desks|seats|portfolios"
    r"|ministries|roles|places)\b"
)
#: So does “and”, unless it leads to the next person: and Defence Minister Tora Brandt.
AND = pattern(r"\band ")
NEXT_PERSON = pattern(rf"(?:[\w'-]+ ){{0,3}}?{_OFFICE},? {FULL}")

WAS_BEFORE = pattern(r"\b(?:was|were|been|be|made) (?:the |then |a )?$")
#: July 1940, in 1997: told of another year. The day of a report is written with its month and day.
YEAR = pattern(r"\b(?:in|of|by|from) (?:early |late |mid-)?(?:[a-z]+ )?(?:1[5-9]|20)\d\d\b")
_SPELLINGS = {"defence": "defense", "labour": "labor", "economic": "economy", "home": "interior"}
#: First words of what looks like a name and is none.
_OPENERS = frozenset(
    "on in at by for under from after the a an and but monday tuesday wednesday thursday friday".split()
)
KEPT = "_posts"  # under which a document keeps them for the second rule that reads them
BEFORE_CHARS, AFTER_CHARS = 40, 30  # of the same sentence, in which such words count
FULL_NAME = pattern(FULL)


class Post(NamedTuple):
    """A person in a post: where it is said, the name, the post and the country or place where one is named."""

    start: int
    end: int
    name: str
    office: str
    side: str

    @property
    def surname(self) -> str:
        """The last word of the name."""
        return surname(self.name)


def posts(document: Document) -> list[Post]:
    """The present posts that the text gives to persons, in order; read once and kept with the document."""
    known: list[Post] | None = document.__dict__.get(KEPT)
    if known is None:
        offices = places_of(document, WORDS)
        found = {
            post.start: post for form in (HELD, HAS_RUN, RUNS, AFTER, BEFORE) for post in _read(document, form, offices)
        }
        known = document.__dict__[KEPT] = [found[start] for start in sorted(found)]
    return known


def same_holder(document: Document, one: Post, other: Post) -> bool:
    """Whether two posts are given to one person: by the same full name, or by a surname that one person bears."""
    if one.surname != other.surname:
        return False
    full = [post.name for post in (one, other) if FULL_NAME.fullmatch(post.name)]
    return bool(full) and (one.name == other.name or (len(full) == 1 and one_bearer(document.plain, one.surname)))


def _read(document: Document, form: Pattern, offices: list[int]) -> Iterator[Post]:
    for match in _around(document, form, offices):
        addressed = TITLES.match(match["name"])  # Mr Rask is no name in full
        name = match["name"][addressed.end() if addressed else 0 :]
        if name.split()[0].lower() not in _OPENERS and (
            form in (HELD, HAS_RUN) or not _of_another_time(document, *match.span())
        ):
            groups = match.groupdict()
            yield Post(*match.span(), name, _office(match), _side(match["side"] or groups.get("of") or ""))


def _around(document: Document, form: Pattern, offices: list[int]) -> Iterator[re.Match[str]]:
    """The matches of a form; names are many and offices few, so it is tried only around an office."""
    last = 0
    for place in offices:
        if place >= last:
            end = place + REACH_CHARS
            for match in form.finditer(document.plain, max(last, place - REACH_CHARS), end):
                if match.end() < end or not document.plain[end : end + 1].isalnum():  # no name is cut
                    yield match
                    last = match.end()


def _office(match: re.Match[str]) -> str:
    ministry = (match["ministry"] or match["affairs"] or "").lower()
    if ministry:
        return f"{_SPELLINGS.get(ministry, ministry)} minister"
    duty = match["duty"] or match["head"]
    return f"chief {duty.lower()} officer" if duty else match["other"].lower()


def _side(word: str) -> str:
    known = side_words().get(word.lower())
    return known[0] if known else word


SENTENCE_CHARS = 300  # of a sentence to either side of a post or a role; speech may have no full stops


def _of_another_time(document: Document, start: int, end: int) -> bool:
    first, last = document.sentence_from(start) or (start, end)
    first, last = max(first, start - SENTENCE_CHARS), min(last, end + SENTENCE_CHARS)
    said = document.folded[max(first, start - BEFORE_CHARS) : end]
    after = document.folded[end : min(max(last, end), end + AFTER_CHARS)]
    another = OTHER_TIME.search(said) or THEN_AFTER.search(after) or WAS_BEFORE.search(document.folded, first, start)
    if another or (" and " in after and _goes_on(document, end, end + len(after))):
        return True
    return YEAR.search(document.folded, first, max(last, end)) is not None


def _goes_on(document: Document, end: int, last: int) -> bool:
    """Whether an “and” after a post leads to another one than that of the next person."""
    return any(not NEXT_PERSON.match(document.plain, each.end()) for each in AND.finditer(document.folded, end, last))
