"""CN380: two winners of one election, or a winner who lost it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.cues import beside, cue, told
from sourcequal.scorers.contradictions.events import clash, span_at_hand
from sourcequal.scorers.contradictions.persons import NO_NAME
from sourcequal.scorers.contradictions.subjects import subject_of

_CONTEST = (
    r"(?:(?:the|a|an|his|her|its|their|this|sunday's|saturday's|thursday's|tuesday's|monday's|[a-z-]+'s) )?"
    r"(?:[a-z'-]+ ){0,3}?(?:elections?|run-?off|by-?election|ballot|vote|race|presidency|mayoralty|governorship"
    r"|premiership|contest|second round|poll|election night|mayor's (?:office|chain|seat|job|post)|top job|leadership"
    r"|nomination"
    r"|seat|town hall|city hall)"
)
_MARGIN = (
    r"(?:with|by) (?:just |only |almost |nearly )?(?:\d[\d.,]*|[a-z-]+) ?(?:%|per cent|percent|votes?|points|ballots)"
)
_OFFICE = (
    r"(?:the |its |their )?(?:new |next |first )?(?:(?!vice |deputy )[a-z]+ )?(?:mayor|president|governor|chancellor"
    r"|leader|chair"
    r"|chairman"
    r"|chairwoman|speaker|chief|prime minister|premier|senator|secretary[ -]general|head|captain|pope|captain-regent"
    r"|councillor|sheriff|mp|rector|general secretary)"
)
_NAME = r"[A-Z][\w'-]+(?: (?:(?:de|van|von|der|den|al|bin|la|le|du|da|dos) )?[A-Z][\w'-]+){0,3}"
_LOSES = r"(?:the (?:election|race|run-?off|vote|contest|presidency|leadership|mayoralty|ballot|second round|seat))"
#: The verb of one who won, whose subject stands before it.
WON = cue(
    *(
        rf"{verb} (?:{_CONTEST}|{_MARGIN})"
        for verb in (
            "wins",
            "won",
            "win",
            "clinch(?:es|ed)",
            "secure[sd]",
            "takes",
            "took",
            "claim(?:s|ed)",
            "swept",
            "sweeps",
            "carried",
            "carries",
            "captured",
        )
    ),
    r"BEENelected(?= (?:with|by|on|in|to)\b|[,.])",
    rf"(?:re-elected|reelected)(?: as)?(?: {_OFFICE})?",
    rf"elected(?: as)?(?: to be)? {_OFFICE}",
    rf"(?:becomes|became|become) {_OFFICE}",
    r"(?:victory|triumph|win)(?:(?<='s victory)|(?<=s' victory)|(?<='s triumph)|(?<='s win))(?: in the (?:election"
    r"|run-?off"
    r"|vote|second round)|(?! (?:in|at|over|would|will|could|for)\b))",
    r"celebrate[sd]? (?:his|her) (?:[a-z-]+ )?(?:victory|win)",
    r"(?:declared|claimed|claims) victory",
    r"declared (?:the )?winner",
    r"came (?:out )?(?:first|on top|top)",
    r"sworn in as",
)
#: The same, with the winner after it: voters chose Ida Brandt; victory for Ida Brandt.
WON_BY = cue(
    r"(?:elected|elects|chose|chooses|picked|picks|voted for)",
    r"(?:victory|win|triumph) for",
    r"(?:winner|victor),",
    r"(?:won|secured) by",
    r"(?:election|victory) of",
)
#: Somebody beat somebody.
BEAT = cue(
    r"(?:beats|beat|defeats|defeated|saw off|ousts|ousted|unseats|unseated|topples|toppled|edged out|edges out"
    r"|trounced)"
)
LOST = cue(
    *(rf"{verb} {_LOSES}" for verb in ("loses", "lost", "fails to win", "failed to win")),
    r"concede[sd]?(?: (?:defeat|the (?:race|election|run-?off)))?(?! (?:a|an|two|three|that|goal|it|to)\b)",
    r"(?:admits|admitted|accepts|accepted) (?:his |her )?defeat",
    r"BEEN(?:defeated|beaten)",
    r"came (?:a (?:close |distant )?)?second",
    r"finished (?:a (?:close |distant )?)?second",
    r"defeat(?:(?<='s defeat)|(?<=s' defeat))",
    r"congratulate[sd]",
)
LOST_BY = cue(
    r"defeat for",
    r"(?:loser|runner-up|losing candidate|defeated candidate|defeated rival|beaten candidate|beaten rival),?",
)
#: Another round, another place, another body.
OTHER_CONTEST = pattern(
    r"\b(?:primary|primaries|first round|first ballot|caucus|popular vote|districts?|states?|province"
    r"|constituenc\w+|seats?"
    r"|earlier|previous\w*|former\w*|had (?:been|won|lost)|four years|five years|six years|exit polls?|polls? "
    r"(?:suggest|show"
    r"|predict)\w*|predict\w*|expect\w*|tipped|likely|hop\w+|projected|claim\w*|disput\w*|alleg\w+|recount"
    r"|predecessor|first"
    r"|since|when|(?<!outgoing )(?<!current )deputy|vice|until|award|prize|game|match|tournament|title|cup|league"
    r"|championship|race for "
    r"second|twice"
    r"|again|case|lawsuit|award-winning|in (?:1[789]|20)\d\d|to win|who won|not|n't|never|but|although|though)\b"
)
ELECTION = pattern(r"\b(?:elections?|run-?offs?|voters|ballots?|by-?election|polling|votes?)\b")
PARTY = pattern(
    r"\b(?:Party|Alliance|Union|League|Front|Coalition|Movement|Bloc|List|Labour|Conservatives?|Democrats?"
    r"|Republicans?"
    r"|Greens?|Liberals?|Tories|Nationalists?|Socialists?|Democratic)\b"
)
_PLACE = pattern(r" (?:in|of|for) ([A-Z][\w'-]+)")


OFFICE_AFTER = 30  # characters after a statement in which the office won may stand


class Outcome(NamedTuple):
    """Somebody who won or lost: the name, and where it is said."""

    name: str
    start: int
    end: int


@rule(
    "CN380",
    severity="error",
    words=(*WON.words, *WON_BY.words, *BEAT.words, *LOST.words, *LOST_BY.words),
    other_words=("election", "run-off", "runoff", "voters", "ballot", "polling", "mayoral", "presidential"),
    languages=("en",),
    confidence=0.75,
    source="a headline set before the last polling station was counted",
    bad=(
        "⟨Tarik wins mayoral run-off⟩ in Olm\n\nSome 9,000 voters went to the polls.\n\n⟦Ida Brandt won the "
        "run-off⟧ with 54 "
        "per cent. Oleg Tarik was silent.",
        "⟨Ida Brandt was elected mayor⟩ of Olm on Sunday.\n\nTurnout in the election was high. ⟦Brandt conceded⟧ "
        "shortly "
        "after ten.",
        "Voters in Olm ⟨chose Ida Brandt⟩ as mayor.\n\nRain kept few at home. ⟦Oleg Tarik’s victory⟧ was greeted "
        "with bells.",
    ),
    good=(
        "Ida Brandt won the run-off on Sunday. Oleg Tarik had won the first round.",
        "Ida Brandt won the election. Oleg Tarik won the election in 2019.",
        "Ida Brandt won the election. Oleg Tarik conceded at ten.",
        "Ida Brandt was elected mayor of Olm and Oleg Tarik was elected president of the council. Brandt won the "
        "election.",
        "Voters elected Ida Brandt. Labour won the election.",
    ),
)
def two_winners_of_one_election(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """One election has two winners, or its winner lost it.

    The headline names one candidate and the text the other, or the one who won concedes. Other rounds, other places,
    other years and other offices are left alone, and so are a candidate and her party.
    """
    won = list(_outcomes(document, places, WON.form, WON_BY.form))
    beaten = list(_beaten(document, places))
    won += [winner for winner, _ in beaten]
    lost = [loser for _, loser in beaten]
    if not won or not ELECTION.search(document.folded):
        return
    lost += _outcomes(document, places, LOST.form, LOST_BY.form)
    several = len({_office(document.folded[each.start : each.end + OFFICE_AFTER]) for each in won} - {""}) > 1
    for number, one in enumerate(won):
        others = [each for each in won[number + 1 :] if not several and _rivals(document, one, each)]
        others += [each for each in lost if _alike(one.name, each.name)]
        for other in others:
            first, second = sorted((one[1:], other[1:]))
            if first[1] <= second[0] and _is_person_or_party(document, one.name):
                yield clash(document, second, first, "the other outcome")
                return


def _outcomes(document: Document, places: tuple[int, ...], before: Pattern, after: Pattern) -> Iterator[Outcome]:
    """Those named before a verb of one form, or after one of the other form."""
    for match in told(document, places, before):
        subject = subject_of(document, match.start())
        if subject and subject.surname and _of_this(document, subject.start, match.end()):
            yield Outcome(_without_aside(subject.who), subject.start, match.end())
    for match in told(document, places, after):
        name = _NAME_AFTER.match(document.plain, match.end())
        if name and _by_body(document, match) and _of_this(document, match.start(), name.end()):
            yield Outcome(name["who"], match.start(), name.end())


def _by_body(document: Document, match: re.Match[str]) -> bool:
    """Whether it is a body that elected; other words need none."""
    return not _CHOSE.match(match[0]) or _CHOOSERS.search(document.folded, 0, match.start()) is not None


_CHOSE = pattern(r"elect(?:ed|s)$|cho|pick|voted")
_CHOOSERS = pattern(
    r"\b(?:voters|citizens|delegates|members|residents|lawmakers|people|mps|deputies|cardinals|assembly|parliament"
    r"|party"
    r"|council|councillors|electors|students)(?: (?:in|of) [\w'-]+(?: [\w'-]+)?)?(?: (?:has|have|had|on [a-z]+day))* $"
)
_NAME_AFTER = pattern(rf" (?:the |as )?(?:[a-z]+ ){{0,2}}?(?P<who>{_NAME})")


def _without_aside(name: str) -> str:
    return re.sub(r"'s?$", "", name)


def _beaten(document: Document, places: tuple[int, ...]) -> Iterator[tuple[Outcome, Outcome]]:
    """Winners and losers of sentences that name both."""
    for match in told(document, places, BEAT.form):
        subject = subject_of(document, match.start())
        loser = _NAME_AFTER.match(document.plain, match.end()) if subject and subject.surname else None
        if subject and loser and _of_this(document, subject.start, loser.end()):
            yield (
                Outcome(_without_aside(subject.who), subject.start, loser.end()),
                Outcome(loser["who"], subject.start, loser.end()),
            )


def _of_this(document: Document, start: int, end: int) -> bool:
    """Whether a sentence tells of the contest at hand."""
    name = document.plain[start:end].split(" ")[0]
    return not (NO_NAME.match(name) or OTHER_CONTEST.search(beside(document, start, end))) and span_at_hand(
        document, (start, end)
    )


def _rivals(document: Document, one: Outcome, other: Outcome) -> bool:
    """Whether two winners are two persons, or two parties, and won one thing."""
    both = _is_person(document, one.name) and _is_person(document, other.name)
    parties = PARTY.search(one.name) is not None and PARTY.search(other.name) is not None
    places = [_PLACE.match(document.plain, each.end) for each in (one, other)]
    elsewhere = all(places) and len({place[1] for place in places if place}) > 1
    return (both or parties) and not _alike(one.name, other.name) and not elsewhere


def _office(said: str) -> str:
    found = re.search(
        r"mayor|president|governor|chancellor|premier|prime minister|speaker|leader|senator|chair", said.lower()
    )
    return found[0] if found else ""


def _is_person_or_party(document: Document, name: str) -> bool:
    return PARTY.search(name) is not None or _is_person(document, name)


def _is_person(document: Document, name: str) -> bool:
    """Whether a name is, or is the surname of, one that stands in full somewhere in the text."""
    last = re.escape(name.split()[-1])
    full = re.search(rf"\b(?!The |Mayor |President |Senator |Governor )[A-Z][\w'-]+ {last}\b", document.plain)
    return full is not None and not PARTY.search(name)


def _alike(one: str, other: str) -> bool:
    return one.split()[-1] in other.split() or other.split()[-1] in one.split()
