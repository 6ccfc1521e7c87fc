"""What was decided on what by whom, as reports of councils, parliaments and votes say it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import pattern
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.events import ELSEWHERE, IF, places_of, sentences_at

#: Bodies that decide, by the kind that takes one decision on a matter.
BODIES = {
    "council": r"(?:(?:city|town|parish|county|district|borough|village|local) )?(?:council|councillors|councilors"
    r"|commissioners|aldermen|board of supervisors)",
    "committee": r"(?:committee|panel|planners|commission)",
    "parliament": r"parliament|mps|lawmakers|deputies|legislators|assembly|lower house|congress|house|knesset"
    r"|bundestag|duma"
    r"|diet|legislature",
    "upper": r"upper house|senate|senators|peers|lords|bundesrat",
    "board": r"(?:school )?board|directors|trustees|governors",
    "owners": r"shareholders|investors|creditors|bondholders",
    "court": r"(?:court|judges?|tribunal)|magistrates?",
    "regulator": r"(?:regulators?|watchdog|authority|agency|inspector)",
    "people": r"voters|residents|citizens|electors|the people|swiss|townspeople|villagers|locals|islanders|members",
    "staff": r"workers|drivers|nurses|teachers|staff|pilots|doctors|employees|union members|crews|strikers"
    r"|miners|dockers"
    r"|unions?|postal workers|cleaners",
    "government": r"(?:government|ministers|cabinet|minister|president|governor|mayor)",
}
_BODY = "|".join(f"(?P<{kind}>{forms})" for kind, forms in BODIES.items())
_ADVERB = (
    r"(?: (?:has|have|had|on [a-z]+day|yesterday|today|last night|narrowly|unanimously|overwhelmingly|finally"
    r"|also|again|formally|late|this week|by a (?:wide|narrow|clear|large) margin|in a [a-z]+ vote|clearly|have now"
    r"|has now|will|all|firmly|flatly|roundly|comfortably|easily|decisively|duly))*"
)
_GIVE = r"(?:gives?|gave|given|giving|grant(?:s|ed|ing)?|handed|hands)"
_LEAVE = (
    r"(?:the )?(?:green light|go-ahead|thumbs-up|nod|all-clear|ok|blessing|consent|backing|approval|final approval"
    r"|(?:outline |full )?planning (?:permission|consent|approval)|permission|a licen[cs]e|a permit)"
)
FOR = (
    r"(?:backs?|backed|back|approves?|approved|approve|passes|passed|pass|adopts?|adopted|endorses?|endorsed|accepts?"
    rf"|accepted|clears?|cleared|ok(?:ay)?s|ok'd|okayed|ratif(?:y|ies|ied)|{_GIVE} {_LEAVE} (?:to|for)|says? yes to"
    r"|said yes to|vot(?:es?|ed) (?:for|in favou?r of|to (?:approve|accept|adopt|allow|build|back|pass|ratify)|yes to)"
    r"|waves? through|waved through|signs? off(?: on)?|signed off(?: on)?|rubber-stamps?|rubber-stamped|agree[sd]? to"
    r"|votes? through|voted through|supports?|supported|carried|welcomes?)"
)
AGAINST = (
    r"(?:rejects?|rejected|reject|turns? down|turned down|blocks?|blocked|throws? out|threw out|throw out|vetoe[sd]"
    rf"|refuses?|refused|refus(?:es|ed) {_LEAVE} (?:to|for)|den(?:y|ies|ied)(?: {_LEAVE} (?:to|for))?|votes? down"
    r"|voted down|vot(?:es?|ed) (?:against|no to|to (?:reject|block|refuse))|says? no to|said no to|kicks? out"
    r"|(?:threw|throws|turn(?:s|ed)|vot(?:es|ed)|kicks|kicked) (?P<what>it|them|this|the [a-z]+(?: [a-z]+)?) "
    r"(?:out|down)"
    r"|kicked out|defeats?|defeated|spurn(?:s|ed)?|dismiss(?:es|ed)|rebuff(?:s|ed)|withholds? consent (?:from|for))"
)
_PASSED = (
    rf"(?:approved|passed|adopted|accepted|carried|ratified|waved through|voted through|given {_LEAVE}|endorsed"
    r"|granted|okayed)"
)
_FAILED = (
    r"(?:rejected|turned down|thrown out|vetoed|voted down|defeated|refused|denied|blocked|kicked out"
    r"|not approved|spurned)"
)
_BE = r"(?:was|were|has been|have been|had been|is|are|being|got|gets)"
_WORD = r"[\w’'-]+"
#: The council backed the tower: a decision on something, and before it who decided.
ACTIVE = pattern(rf"\b(?:(?P<yes>{FOR})|(?P<no>{AGAINST}))\b(?P<thing>(?: {_WORD}){{0,9}})", re.IGNORECASE)
_DECIDER = pattern(
    rf"(?<!\w)(?:{_BODY})(?: (?:in|of|for|on|at|from) (?-i:(?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?))?{_ADVERB} $",
    re.IGNORECASE,
)
#: The tower was approved, or won permission; a headline says it without the auxiliary.
PASSIVE = pattern(
    rf"\b(?:{_BE}{_ADVERB} (?:(?P<yes>{_PASSED})|(?P<no>{_FAILED}))\b(?! (?:to|from|that)\b)|(?P<yes2>(?:gets?"
    rf"|got|wins?|won"
    rf"|receives?|received|secured?|secures) {_LEAVE})|(?P<no2>(?:fails?|failed) to win {_LEAVE}|(?:is|was) "
    rf"(?:denied|refused)"
    rf" {_LEAVE}))\b",
    re.IGNORECASE,
)
HEADLINE = pattern(
    rf"\b(?:(?P<yes>{_PASSED})|(?P<no>{_FAILED}))(?=$| by\b| after\b| in\b| despite\b| at\b| over\b| with\b)",
    re.IGNORECASE,
)
#: Planning permission has been granted for 140 homes; the rejection of the plan; the approval of the plan.
NAMED = pattern(
    rf"\b(?:{_LEAVE} (?:(?:was|were|has been|have been|is) )?(?:(?P<yes>granted|given)|(?P<no>refused|denied"
    rf"|withheld))"
    rf" (?:for|to)|(?:its|their|s['’]|['’]s) (?:(?P<no2>rejection|refusal)|(?P<yes2>approval)) of)(?P<thing>(?: "
    rf"{_WORD}){{1,8}})",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[.,;:()–—“”\"\n]| and ")
_CONJUNCTION = re.compile(r"\b(?:that|when|after|because|as|while|where|said|says|how)\b ?", re.IGNORECASE)
MATTER_BACK = 70  # characters before a verb in the passive in which the matter is named
BODY_BACK = 90  # characters before a verb in which who decided stands
#: Thirty-one senators voted for the plan and 18 against.
COUNTED = pattern(
    rf"\b(?P<ayes>{WHOLE}) (?:of (?:the|its) (?:\w+ ){{1,3}})?(?:[a-z]+ )?(?:(?:voted |votes? |were )?(?:for|in "
    rf"favou?r(?: "
    rf"of)?)|backed|supported)(?P<thing>(?: {_WORD}){{0,5}}?),? (?:and|with|while|to|but)? ?(?P<noes>{WHOLE}) "
    rf"(?:[a-z]+ )?"
    r"(?:(?:voted |votes? |were )?(?:against|opposed))",
    re.IGNORECASE,
)
YES_WORDS = tuple(
    "backs| backed| approv| passe| adopt| endors| accept| clears| cleared| ratif| light| go-ahead| permission| "
    "yes| voted"
    "| vote| agreed| carried| support| waved| sign| granted| welcome| consent".split("|")
)
NO_WORDS = tuple(
    "reject| turned down| turns down| turn down| block| threw| throw| thrown| veto| refus| denie| voted| vote | "
    "votes | no to"
    "| kick| defeat| spurn| against| out by| down by".split("|")
)
#: Words for any matter that is decided on.
ANY_MATTER = frozenset(
    "plan plans proposal proposals scheme motion measure bill project application bid idea move decision "
    "resolution draft "
    "request it them this deal offer law development build thing things everything package proposal's text document "
    "controversial new whole".split()
)
_NO_THING = frozenset(
    "the a an its his her their and for to of by with at on in from after over near next beside that which will would "
    "who has had was were is are be been be but as than more into per two three four five six seven eight nine "
    "ten votes "
    "monday tuesday wednesday thursday friday saturday sunday late evening night week year years yesterday today all "
    "council councillors committee parliament government mps build city town".split()
)
_STOP = re.compile(
    r" (?:by (?:\w+ )?(?:votes?|\d)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|after|because|when|despite|amid|last"
    r"|yesterday|which|that|who|but|while|and|in a|at a|with|to groans|to cheers|from)\b"
)
#: What turns a decision round, or makes it one on something else.
TURNED = re.compile(
    r"\b(?:objections?|appeals?|calls?|claims?|amend\w*|challenges?|criticism|suggestions?|ban|bans|moratorium"
    r"|repeal\w*"
    r"|attempts?|delay|stop|halt|block|against|oppos\w+|no-confidence|confidence|veto|injunction|alternatives?"
    r"|part|parts"
    r"|some|one"
    r"|other|another|request to|report|minutes|petition|blame|responsib\w+|notion|reject\w*|scrap\w*|accus\w+"
    r"|allegation\w*"
    r"|evidence|people|visitors|comment\w*|nomination\w*|candidate\w*|first|second|third|earlier|previous|rival"
    r"|resign\w+"
    r"|invitation\w*|interview\w*|liability|bail|term limits|extension)\b"
)
#: Another stage, another body or another try.
OTHER_STAGE = pattern(
    r"\b(?:appeal\w*|overturn\w*|overruled?|initial\w*|original\w*|at first|first (?:time|plan|application"
    r"|reading|vote)"
    r"|earlier|later|then|amend\w*|second|new|revised|altern\w+|rival|until|before|would|expect\w*|likely|due to"
    r"|set to"
    r"|hop\w+|want\w*|urg\w+|ask\w*|call(?:s|ed)? (?:on|for)|recommend\w*|advis\w+|threat\w*|previous\w*|again"
    r"|twice|never"
    r"|not (?:yet )?been|yet to|must|need\w*|two-thirds|three-fifths|threshold|quorum|some of|part of|deadlock"
    r"|subject to"
    r"|condition\w*|last (?:year|month|week|spring|autumn|summer|winter)|similar|other|another|failed to"
    r"|refus\w+ to|can|rejected "
    r"an? (?:previous|earlier)|promis\w+|vow\w*|pledg\w+|spokes\w+|critics|opponents|supporters|will)\b"
)


#: Persons, who are adopted or rejected in other ways.
_SOMEBODY = re.compile(r"(?:i|he|she|we|you|they|who|whom|him|her|us)\b(?! whole)")


class Decision(NamedTuple):
    """One decision: where it is told, whether it was yes, the kind of body (or nothing), and words for the matter."""

    start: int
    end: int
    yes: bool
    body: str
    matter: frozenset[str]
    in_title: bool


def decisions(document: Document) -> list[Decision]:
    """The decisions that a text tells of as taken, in order; nothing where none of them was no."""
    refused = _told(document, NO_WORDS, yes=False)
    return sorted([*refused, *_told(document, YES_WORDS, yes=True)]) if refused else []


def _told(document: Document, words: tuple[str, ...], *, yes: bool) -> list[Decision]:
    """The first decision for, or against, in each sentence that has one of the words."""
    found = []
    for sentence in sentences_at(document, places_of(document, words)):
        forms = (ACTIVE, NAMED, PASSIVE, *((HEADLINE,) if sentence[0] == 0 else ()))
        if COUNTED.search(document.text, *sentence):
            forms = (COUNTED,)
        read = (_read(document, match, sentence) for form in forms for match in form.finditer(document.text, *sentence))
        found.extend([decision for decision in read if decision and decision.yes == yes][:1])
    return found


def _read(document: Document, match: re.Match[str], sentence: tuple[int, int]) -> Decision | None:
    groups = {name.rstrip("2"): text for name, text in match.groupdict().items() if text}
    start, end = sentence
    first, body, thing = match.start(), "", groups.get("thing", "").lower()
    if match.re.pattern == ACTIVE.source:
        thing = groups.get("what", "").lower() or thing
        decider = _DECIDER.search(document.text, max(start, first - BODY_BACK), first)
        if decider is None:
            return None
        first, body = decider.start(), next(kind for kind in BODIES if decider[kind])
    elif match.re.pattern in (PASSIVE.source, HEADLINE.source):
        before = document.text[max(start, first - MATTER_BACK) : first]
        subject = _CONJUNCTION.split(_CLAUSE.split(before)[-1])[-1]
        first -= len(subject.lstrip())
        thing = subject.lower()
    thing = _STOP.split(thing, maxsplit=1)[0]
    beside = f"{document.folded[start:first]}…{document.folded[match.end() : end]}"
    if (
        _SOMEBODY.match(thing.lstrip())
        or thing.startswith(" to ")
        or TURNED.search(thing)
        or OTHER_STAGE.search(beside)
        or OTHER_STAGE.search(thing)
        or ELSEWHERE.search(beside)
        or IF.search(document.folded, start, match.end())
        or document.in_quotation(*match.span())
    ):
        return None
    yes = _more(groups) if "ayes" in groups else "yes" in groups
    words = frozenset(re.findall(r"[a-z][\w-]{2,}|\bit\b", thing)) - _NO_THING
    if not words:
        return None
    last = match.end() - len(match[0]) + len(match[0].rstrip())
    return Decision(first, last, yes, body, words, start == 0 and document.text[end - 1] not in ".!?")


def _more(groups: dict[str, str]) -> bool:
    return (whole(groups["ayes"]) or 0) > (whole(groups["noes"]) or 0)


def contrary(told: list[Decision]) -> Iterator[tuple[Decision, Decision]]:
    """Two decisions on one matter by one body, of which one was yes and the other no."""
    for number, one in enumerate(told):
        for other in told[number + 1 :]:
            if one.yes != other.yes and _one_matter(one, other, told) and _one_body(one, other, told):
                yield one, other


def _one_matter(one: Decision, other: Decision, told: list[Decision]) -> bool:
    """Whether two decisions are on one matter: a word of it in common, or one is named by a word for any matter."""
    special = [each.matter - ANY_MATTER for each in (one, other)]
    if all(special):
        return any(_alike(first, second) for first in special[0] for second in special[1])
    named = [each.matter - ANY_MATTER for each in told if each.matter - ANY_MATTER]
    return all(not named[0].isdisjoint(each) for each in named[1:])


def _alike(one: str, other: str) -> bool:
    return one.rstrip("s") == other.rstrip("s")


def _one_body(one: Decision, other: Decision, told: list[Decision]) -> bool:
    """Whether one body decided both.

    A headline may call a committee the council, where the text tells of no decision but one.
    """
    if one.body == other.body or not (one.body and other.body):
        return True
    alone = len({each.body for each in told if not each.in_title}) == 1
    return one.in_title and alone and {one.body, other.body} <= {"council", "committee", "board"}
