"""CN380: two winners of one election, or a winner who lost it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.events import at_hand, clash, either, matches_in, sentence_at, sentences_with
from sourcequal.scorers.contradictions.persons import NO_NAME
from sourcequal.scorers.contradictions.wordings import wordings

_CONTEST = (
    r"(?:(?:the|a|an|his|her|its|their|this|sunday's|saturday's|thursday's|tuesday's|monday's) )?(?:[a-z’'-]+ ){0,3}?"
    r"(?:elections?|run-?off|by-?election|ballot|vote|race|presidency|mayoralty|governorship|premiership|contest"
    r"|second "
    r"round|poll|election night|mayor['’]s office|top job|leadership|nomination)"
)
_OFFICE = (
    r"(?:the )?(?:new |next |first )?(?:[a-z]+ )?(?:mayor|president|governor|chancellor|leader|chair|chairman"
    r"|chairwoman|speaker"
    r"|chief|prime minister|premier|senator|secretary[ -]general|head|captain|pope|captain-regent|councillor|sheriff)"
)
_ADV = r"(?: (?:has|have|had|comfortably|easily|narrowly|clearly|again|duly|yesterday|on [a-z]+day|also))*"
WON = wordings(
    rf"(?P<who>NAME)ASIDE{_ADV} (?:wins?|won|clinch(?:es|ed)|secure[sd]|takes?|took|claims?|claimed|swept|sweeps"
    rf"|carried"
    rf"|carries) {_CONTEST}",
    rf"(?P<who>NAME)ASIDE{_ADV} (?:(?:was|is|has been|were) )?(?:re-?)?elected(?: as)?(?: to be)? {_OFFICE}",
    rf"(?P<who>NAME)ASIDE{_ADV} (?:becomes|became|will be|will become|is to be|is to become) {_OFFICE}",
    rf"(?:voters|citizens|delegates|members|residents|lawmakers|people)(?: (?:in|of) NAME)?{_ADV} (?:elect(?:s"
    rf"|ed)?|chose|choose|picked|pick) "
    r"(?P<who>NAME)(?: as| to be| to lead|,|\.|$)",
    r"(?:election |run-off |clear |narrow )?(?:victory|win) for (?P<who>NAME)|(?P<who2>NAME)(?:['’]s|['’]) "
    r"(?:(?:election"
    r"|run-?off|clear|narrow|landslide|surprise|convincing) )*(?:victory|win|triumph)(?: in the (?:election"
    r"|run-?off|vote"
    r"|second round)|(?! (?:in|at|over|would|will|could|for)\b))|(?:the )?(?:winner|victor), (?P<who3>NAME)",
    rf"(?P<who>NAME)ASIDE{_ADV} (?:beats?|defeat(?:s|ed)|saw off|ousts?|ousted|unseat(?:s|ed)|topples?|toppled) "
    rf"(?P<loser>NAME)",
    rf"(?P<who>NAME)ASIDE{_ADV} (?:celebrat(?:es|ed) (?:his|her) (?:[a-z-]+ )?(?:victory|win)|declared victory"
    rf"|was declared "
    r"(?:the )?winner|came (?:out )?(?:first|on top|top))",
)
LOST = wordings(
    rf"(?P<who>NAME)ASIDE{_ADV} (?:loses|lost|fails to win|failed to win) {_CONTEST}",
    rf"(?P<who>NAME)ASIDE{_ADV} (?:conced(?:es|ed)(?: (?:defeat|the (?:race|election|run-?off)))?|admit(?:s|ted) "
    rf"defeat|accept(?:s|ed)"
    r" (?:his |her )?defeat|was (?:\w+ )?(?:defeated|beaten)|is (?:defeated|beaten)|came (?:a (?:close |distant "
    r")?)?second)"
    r"(?! (?:a|an|two|three|that|goal|it|to)\b)",
    r"(?P<who>NAME)(?:['’]s|['’]) (?:[a-z-]+ )?defeat|defeat for (?P<who2>NAME)|(?:the )?(?:loser|runner-up"
    r"|losing candidate"
    r"|defeated (?:candidate|rival)|beaten (?:candidate|rival)),? (?P<who3>NAME)|(?P<who4>NAME), (?:the "
    r")?(?:losing candidate"
    r"|loser|runner-up)",
)
WON_WORDS = (
    " win",
    " won",
    "clinch",
    "secure",
    " take",
    " took",
    "claim",
    "swept",
    "sweep",
    "carr",
    "elect",
    "become",
    "became",
    "will be",
    "chose",
    "pick",
    "victor",
    "winner",
    "triumph",
    "beat",
    "defeat",
    "saw off",
    "oust",
    "unseat",
    "topple",
    "came ",
)
LOST_WORDS = (" lose", " lost", "fail", "conced", "defeat", "beaten", "came ", "loser", "runner-up", "losing")
#: Another round, another place, another body.
OTHER_CONTEST = pattern(
    r"\b(?:primary|primaries|first round|first ballot|caucus|popular vote|districts?|states?|province"
    r"|constituenc\w+|seats?"
    r"|earlier|previous\w*|former\w*|had (?:been|won|lost)|four years|five years|six years|exit polls?|polls? "
    r"(?:suggest|show"
    r"|predict)\w*|predict\w*|expect\w*|tipped|likely|hop\w+|projected|claim\w*|disput\w*|alleg\w+|recount"
    r"|predecessor|first"
    r"|since|when|deputy|vice|until|award|prize|game|match|tournament|title|cup|league|championship|race for "
    r"second|twice"
    r"|again|case|lawsuit|award-winning|in (?:19|20)\d\d|to win|who won|not|n't|never|but|although|though)\b"
)
ELECTION = pattern(r"\b(?:elections?|run-?offs?|voters|ballots?|by-?election|polling|votes?)\b")
PARTY = re.compile(
    r"\b(?:Party|Alliance|Union|League|Front|Coalition|Movement|Bloc|List|Labour|Conservatives?|Democrats?"
    r"|Republicans?"
    r"|Greens?|Liberals?|Tories|Nationalists?|Socialists?|Democratic)\b"
)
_PLACE = re.compile(r" (?:in|of|for) ([A-Z][\w’-]+)")


class Outcome(NamedTuple):
    """Somebody who won or lost: the name, and where it is said."""

    name: str
    match: re.Match[str]


@rule(
    "CN380",
    severity="error",
    words=("election", "run-off", "runoff", "voters", "ballot", "polling"),
    other_words=("elect", " win", " won", "victor"),
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
        "⟨Voters in Olm chose Ida Brandt as⟩ mayor.\n\nRain kept few at home. ⟦Oleg Tarik’s victory⟧ was greeted "
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
def two_winners_of_one_election(document: Document) -> Iterator[Match]:
    """One election has two winners, or its winner lost it.

    The headline names one candidate and the text the other, or the one who won concedes. Other rounds, other places,
    other years and other offices are left alone, and so are a candidate and her party.
    """
    if not ELECTION.search(document.folded):
        return
    won = list(_outcomes(document, WON, WON_WORDS))
    losers = [Outcome(lost, each.match) for each in won if (lost := each.match.groupdict().get("loser"))]
    lost = [*_outcomes(document, LOST, LOST_WORDS), *losers]
    several = len({_office(each.match[0]) for each in won} - {""}) > 1
    for number, one in enumerate(won):
        others = [each for each in won[number + 1 :] if not several and _rivals(document, one, each)]
        others += [each for each in lost if each.match is not one.match and _alike(one.name, each.name)]
        for other in others:
            first, second = sorted((one.match.span(), other.match.span()))
            if first[1] <= second[0] and _is_person_or_party(document, one.name):
                yield clash(document, second, first, "the other outcome")
                return


def _outcomes(document: Document, forms: tuple[Pattern, ...], words: tuple[str, ...]) -> Iterator[Outcome]:
    for match in (match for form in forms for match in matches_in(document, form, sentences_with(document, words))):
        said = sentence_at(document, match.start()).replace(match[0].lower(), "")
        name = re.sub(r"[’']s?$", "", either(match, "who"))
        if at_hand(document, match) and not OTHER_CONTEST.search(said) and name and not NO_NAME.match(name):
            yield Outcome(name, match)


def _rivals(document: Document, one: Outcome, other: Outcome) -> bool:
    """Whether two winners are two persons, or two parties, and won one thing."""
    both = _is_person(document, one.name) and _is_person(document, other.name)
    parties = PARTY.search(one.name) is not None and PARTY.search(other.name) is not None
    places = [_PLACE.match(document.text, each.match.end()) for each in (one, other)]
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
    full = re.search(rf"\b(?!The |Mayor |President |Senator |Governor )[A-Z][\w’'-]+ {last}\b", document.text)
    return full is not None and not PARTY.search(name)


def _alike(one: str, other: str) -> bool:
    return one.split()[-1] == other.split()[-1]
