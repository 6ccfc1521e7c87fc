"""Whom a statement is of: somebody named, or meant by a pronoun or a noun, in an article about few people."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.patterns import pattern
from sourcequal.scorers.contradictions.ages import NO_PERSON
from sourcequal.scorers.contradictions.events import is_longer
from sourcequal.scorers.contradictions.focus import focus_of, sex_of
from sourcequal.scorers.contradictions.persons import KIN, OPENERS, PRONOUNS, RANKS

_CAPITAL = r"[A-ZÀ-ÖØ-Þ]"
#: A word of a name, and a name in full.
NAME_WORD = rf"{_CAPITAL}[\w'’-]+"
FULL_NAME = (
    rf"{_CAPITAL}[\w'-]+(?: {_CAPITAL}(?:\.|[\w'-]+)){{0,2}} (?:(?:de|van|von|der|den|al|bin|la|le|du|da|dos) ){{0,2}}"
    rf"{_CAPITAL}[\w'-]+"
)
#: Nouns that mean a person by trade or by what he or she does.
PERSONAL = (
    r"(?:[a-z]*(?:(?<!numb)(?<!riv)(?<!pap)(?<!ord)(?<!weath)(?<!riv)ers?|[a-z]{2}tors?|[a-z]{2}ists?|[a-z]*m[ae]n"
    r"|wom[ae]n"
    r"|[a-z]{2}ians?)|chef|cook|nurse|artist|poet|pilot|judge|king|queen|president|athlete|novelist|actress|mayor"
    r"|priest"
    r"|monk|nun|pensioner|widow|widower|champion|victim|author|guitarist|celebrant|student|captain|coach|bishop"
    r"|accountant|guard|cellist|graduate|veteran|native|laureate|sculptor|centenarian)"
)
_NO_PERSONAL = frozenset("paper number river order weather water summer winter computer letter member quarter".split())
#: Given names that end as trades do.
_TRADE_LIKE = frozenset(
    "Peter Walter Roger Oliver Tyler Chester Xavier Javier Victor Viktor Hector Nestor Alexander Christopher Jennifer "
    "Esther Heather Amber Ester Taylor Conor Connor Connor Trevor Igor Pier Olivier Werner Rainer Gunther Dieter "
    "Holger "
    "Piper Harper Hunter Parker Cooper Carter Spencer Asher Jasper Casper Kasper Ryder Skyler Gunnar Silver Homer "
    "Elmer "
    "Luther Lester Buster Dexter Palmer Grover Oscar Carson Norman Herman Truman Hayman Roman Jean Lillian Vivian "
    "Marian "
    "Brian Ian Adrian Julian Christian Sebastian Damian Fabian Cyprian Vivien Florian Gillian Lilian Dorian Kilian "
    "Bastian "
    "Tristan Sherman Nathan Evan Alister Lister Baptist Eleanor".split()
)
SHORT = 30  # sentences up to which an article is about one person or one event
MENTIONS_LONG = 4  # of whom a long article is about
ONE_SEX = 0.7  # share of the pronouns
PARAGRAPH_CHARS = 4000  # before a pronoun, in which whom it means is looked for
KIN_BEFORE = 120  # characters before a pronoun in which kin would be meant by it
_ENGLISH_NICKNAMES = """
tom:thomas tommy:thomas bob:robert rob:robert bobby:robert rab:robert robbie:robert bill:william will:william
billy:william jim:james jimmy:james jamie:james jack:john johnny:john joe:joseph joey:joseph dick:richard rick:richard
ricky:richard mike:michael mick:michael dave:david davy:david dan:daniel danny:daniel ben:benjamin sam:samuel
alex:alexander sandy:alexander andy:andrew tony:anthony ted:edward eddie:edward ned:edward harry:henry hank:henry
charlie:charles chuck:charles chris:christopher kit:christopher steve:stephen steven:stephen nick:nicholas pat:patrick
paddy:patrick pete:peter phil:philip ray:raymond ron:ronald don:donald ken:kenneth larry:lawrence fred:frederick
freddie:frederick greg:gregory jeff:jeffrey geoff:geoffrey len:leonard matt:matthew max:maximilian tim:timothy
vic:victor walt:walter kate:katherine katie:katherine kathy:katherine cathy:catherine liz:elizabeth beth:elizabeth
betty:elizabeth lizzie:elizabeth maggie:margaret meg:margaret peggy:margaret sue:susan susie:susan jenny:jennifer
jen:jennifer becky:rebecca debbie:deborah pam:pamela sally:sarah annie:ann nancy:ann molly:mary polly:mary
vicky:victoria trish:patricia patty:patricia barb:barbara dot:dorothy dotty:dorothy ellie:eleanor nell:eleanor
fran:frances gabe:gabriel jo:joanna josh:joshua nate:nathan zach:zachary abe:abraham al:albert bert:albert alf:alfred
""".split()
NICKNAMES = dict(pair.split(":") for pair in _ENGLISH_NICKNAMES)
ADDRESS_CHARS = 8  # before a name, in which a form of address stands
ADDRESS = pattern(r"\b(Mr|Mrs|Ms|Miss)\.? ")
PRONOUN_AFTER = 200  # characters after a name in which a pronoun tells its sex
_PRONOUN = pattern(r"\b(?:[Hh]e|[Hh]is|[Hh]im|[Ss]he|[Hh]er)\b")
_BEFORE = pattern(r"(?:\b(?:in|at|near|off|outside|[Tt]he|on) |\")$")  # before a place or a work
#: Words that mean somebody who was named before.
_PERSONAL_WORDS = pattern(
    rf"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im|[Tt]he (?:[\w-]+ ){{0,2}}?(?:{PERSONAL}|[a-z\d-]+-year-old))\b"
)
_SAID = r"(?:said|says|added|recalled|recalls|told|explained|remembers|remembered|laughs|laughed)"
_OWNED = pattern(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur) (?:[\w'-]+ ){1,2}$|'s (?:[\w'-]+ ){1,2}$"
)  # his Hamlet is 19
#: Who tells what the sentence says: “…, Inspector Rita Hobb said”, “according to Rita Hobb”.
_ATTRIBUTED = pattern(
    rf"(?:,\"? (?:{NAME_WORD} )??(?={NAME_WORD}(?: {NAME_WORD}){{0,2}} {_SAID}\b)|,\"? {_SAID} (?:{NAME_WORD} )??"
    rf"(?={FULL_NAME})"
    rf"|according to (?:[a-z]+ )?)(?P<who>{NAME_WORD})"
)
_SPEAKER = pattern(rf"\b{_SAID} (?P<after>{NAME_WORD})|\b(?P<before>{NAME_WORD}) {_SAID}\b")
_NO_GIVEN = (
    OPENERS
    | RANKS
    | frozenset(
        "Mr Mrs Ms Miss Dr Prof Sir Dame Obituary Mr. Mrs. Ms. Dr. Lord Lady St Cllr "
        "Councillor Sister Father Brother Rev Fr Sgt PC Det Insp Meet Baby Why How Watch Says Ex".split()
    )
)
_DEMONYM = pattern(r"[A-Z][a-z]+(?:ian|ese|ish|can)$")


class Named(NamedTuple):
    """A place where somebody is named."""

    start: int
    end: int
    who: str


class People:
    """The people of an article by the names that it has for them."""

    def __init__(self, document: Document) -> None:
        self.document, self.text = document, document.plain

    @cached_property
    def is_short(self) -> bool:
        """Whether the article is about one person or one event; to count its sentences takes long."""
        return not is_longer(self.document, SHORT)

    @cached_property
    def _full(self) -> list[tuple[int, int, str, str]]:
        """All full names: start, end, given name at its root, surname."""
        found = []
        for match in re.finditer(FULL_NAME, self.text):
            words, start = match[0].split(" "), match.start()
            while words and (
                words[0] in _NO_GIVEN or _DEMONYM.match(words[0]) or "-year-" in words[0] or _is_trade(words)
            ):
                start += len(words.pop(0)) + 1
            last = bare(words[-1]) if words else ""
            if len(words) < 2 or match[0].isupper() or last in NO_PERSON or words[0] in NO_PERSON:
                continue
            if not _BEFORE.search(self.text, max(0, match.start() - 8), match.start()):
                found.append((start, match.end(), _root(words[0]), last))
        return found

    @cached_property
    def _givens(self) -> dict[str, set[str]]:
        givens: dict[str, set[str]] = defaultdict(set)
        for _, _, given, last in self._full:
            givens[last].add(given)
        return givens

    def named(self, name: str) -> str:
        """Who bears a name; nothing where several do. Who is never named in full is known by the one name."""
        words = [word for word in bare(name).split(" ") if word not in _NO_GIVEN and not _DEMONYM.match(word)]
        if not words:
            return ""
        last = words[-1]
        givens = self._givens.get(last)
        if len(words) > 1:
            return last if not givens or len(givens) == 1 else f"{_root(words[0])} {last}"
        if givens:
            return last if len(givens) == 1 else ""
        bearers = [surname for surname, known in self._givens.items() if _root(last) in known]
        if len(bearers) > 1:
            return ""
        return (bearers[0] if len(self._givens[bearers[0]]) == 1 else "") if bearers else last

    @cached_property
    def mentions(self) -> list[Named]:
        """Everywhere that somebody who is named in full is named, in order."""
        givens = {given.capitalize() for known in self._givens.values() for given in known}
        known = givens | set(self._givens)
        found = [Named(start, end, self.named(self.text[start:end])) for start, end, _, _ in self._full]
        starts = [one.start for one in found]
        for match in re.finditer(NAME_WORD, self.text):
            if bare(match[0]) in known:
                before = bisect_right(starts, match.start()) - 1  # full names are in order and apart
                if before < 0 or match.start() >= found[before].end:
                    found.append(Named(*match.span(), self.named(match[0])))
        return sorted(found)

    def _mentions_between(self, start: int, end: int) -> list[Named]:
        """The mentions that begin in a stretch."""
        first, last = (bisect_left(self.mentions, place, key=attrgetter("start")) for place in (start, end))
        return self.mentions[first:last]

    @cached_property
    def main(self) -> str:
        """Whom the article is about, where that is plain."""
        counts = Counter(one.who for one in self.mentions if one.who).most_common(2)
        if not counts:
            return ""
        if self.is_short:
            return counts[0][0] if len(counts) == 1 or counts[0][1] > counts[1][1] else ""
        focus = focus_of(self.text)
        who = self.named(focus.last) if focus else ""
        rival = counts[1][1] if len(counts) > 1 else 0
        return who if who == counts[0][0] and counts[0][1] >= max(MENTIONS_LONG, 2 * rival) else ""

    @cached_property
    def sex(self) -> str:
        """The sex of nearly all pronouns."""
        sexes = Counter(PRONOUNS[one.lower()] for one in _PRONOUN.findall(self.text))
        if not sexes:
            return ""
        (sex, count), *_ = sexes.most_common(1)
        return sex if count >= ONE_SEX * sexes.total() else ""

    @cached_property
    def _sexes(self) -> dict[str, Counter[str]]:
        """How often a pronoun of each sex follows the name of somebody, before anybody else is named."""
        votes: dict[str, Counter[str]] = defaultdict(Counter)
        ends = [one.start for one in self.mentions[1:]] + [len(self.text)]
        for one, end in zip(self.mentions, ends, strict=False):
            line_end = self.text.find("\n", one.end)
            stretch = self.text[one.end : min(end, line_end if line_end >= 0 else end, one.end + PRONOUN_AFTER)]
            address = ADDRESS.search(self.text, max(0, one.start - ADDRESS_CHARS), one.end)
            if address:
                votes[one.who]["m" if address[1] == "Mr" else "f"] += 1
            votes[one.who].update(PRONOUNS[word.lower()] for word in _PRONOUN.findall(stretch))
        return votes

    def _fits(self, who: str, sex: str) -> bool:
        """Whether the pronouns that follow somebody's name are of a sex, or there are none of the other."""
        votes = self._sexes[who]
        return votes[sex] >= sum(votes.values()) - votes[sex]

    def _only_one_of(self, sex: str) -> str:
        """The one person whose name pronouns of a sex follow."""
        found = [who for who, votes in self._sexes.items() if who and votes[sex] and self._fits(who, sex)]
        return found[0] if len(found) == 1 else ""

    def meant(self, who: str, place: int) -> str:
        """Who is meant by a name, by a pronoun or by a noun such as “the painter” at a place; nothing where unclear."""
        if who and who[0].isupper() and not sex_of(who) and not who.startswith("The "):
            return self.named(who)
        start = max(self.text.rfind("\n", 0, place) + 1, place - PARAGRAPH_CHARS)
        if KIN.search(self.text, max(start, place - KIN_BEFORE), place):
            return ""
        near = {one.who for one in self._mentions_between(start, place)}
        if self._strangers(start, place) or "" in near:
            return ""
        sex = sex_of(who) if who else None
        if len(near) == 1:
            (one,) = near
            return one if not sex or self._fits(one, sex) else ""
        if near:
            return ""
        if not self.main or (sex and sex != self.sex):
            return self._only_one_of(sex) if sex and self.is_short else ""
        if sex and not self._fits(self.main, sex):
            return ""
        before = max(self.text.rfind("\n", 0, max(start - 2, 0)), 0)
        last = {one.who for one in self._mentions_between(before, start)}
        return self.main if self.is_short or last <= {self.main} else ""

    def subject(self, sentence: tuple[int, int], place: int) -> str:
        """Whose a value at a place of a sentence is in a short article: of the one person that the sentence is about.

        That is the only one whom it names, or whom its pronoun, “the 41-year-old” or “the painter” means.
        """
        start, end = sentence
        if not self.is_short or KIN.search(self.text, start, place) or self._strangers(start, end):
            return ""
        again = self.text.startswith(("the ", "The "), place)  # the 41-year-old is nobody named beside it
        if not again and _OWNED.search(self.text, start, place):
            return ""
        speaks = {match.start("who") for match in _ATTRIBUTED.finditer(self.text, start, end)}
        names = {one.who for one in self._mentions_between(start, end) if one.start not in speaks or one.start < place}
        if names and not again:
            return names.pop() if len(names) == 1 else ""
        personal = _PERSONAL_WORDS.search(self.text, start, end)
        return self.meant(personal[0], start) if personal else ""

    def _strangers(self, start: int, end: int) -> bool:
        """Whether somebody with one name alone speaks in a stretch."""
        speakers = {match["after"] or match["before"] for match in _SPEAKER.finditer(self.text, start, end)}
        return any(bare(one) not in self._known_words and one not in OPENERS for one in speakers)

    def is_known(self, name: str) -> bool:
        """Whether a name is part of one that the article has in full."""
        return name in self._known_words

    @cached_property
    def _known_words(self) -> set[str]:
        """The words of all mentions."""
        return {word for one in self.mentions for word in self.text[one.start : one.end].split()}


def is_personal(noun: str) -> bool:
    """Whether a noun means a person."""
    return noun not in _NO_PERSONAL and re.fullmatch(PERSONAL, noun) is not None


def _is_trade(words: list[str]) -> bool:
    """Whether a name in three words begins with a trade: Swimmer Nia Ross."""
    return len(words) > 2 and words[0] not in _TRADE_LIKE and is_personal(words[0].lower().split("-")[-1])


def bare(name: str) -> str:
    """A name without the ending of a possessive."""
    return re.sub(r"'s?$", "", name)


def _root(given: str) -> str:
    folded = given.lower().rstrip(".")
    return NICKNAMES.get(folded, folded)
