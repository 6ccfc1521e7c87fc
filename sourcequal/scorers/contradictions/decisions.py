"""What was decided on what by whom, as reports of councils, parliaments and votes say it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern
from sourcequal.scorers.contradictions.comparing import each_two
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.events import ELSEWHERE, IF, sentences_with

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
#: The decision, at the word that begins it: for, and against.
_FOR = (
    r"backs?|backed|approves?|approved|approve|passes|passed|pass|adopt(?:s|ed)?|endorse[sd]?|accept(?:s|ed)?"
    rf"|clears?|cleared|ok(?:ay)?s|okayed|ratif(?:y|ies|ied)|{_GIVE} {_LEAVE} (?:to|for)|says? yes to|said yes to"
    r"|vot(?:es?|ed) (?:for|in favou?r of|to (?:approve|accept|adopt|allow|build|back|pass|ratify)|yes to|through)"
    r"|waves? through|waved through|signs? off(?: on)?|signed off(?: on)?|rubber-stamps?|rubber-stamped|agree[sd]? to"
    r"|support(?:s|ed)?|carried|welcomes?|nods? through|nodded through"
)
_AGAINST = (
    r"reject(?:s|ed)?|turns? down|turned down|block(?:s|ed)?|throws? out|threw out|veto(?:es|ed)|refus(?:es|ed)"
    rf"(?: {_LEAVE} (?:to|for))?|den(?:ies|ied)(?: {_LEAVE} (?:to|for))?|votes? down|voted down"
    r"|vot(?:es?|ed) (?:against|no to|to (?:reject|block|refuse))|says? no to|said no to|kicks? out"
    r"|(?:threw|throws|turn(?:s|ed)|vot(?:es|ed)|kicks|kicked) (?P<what>it|them|this|the [a-z]+(?: [a-z]+)?) (?:out"
    r"|down)"
    r"|kicked out|defeat(?:s|ed)?|spurn(?:s|ed)?|dismiss(?:es|ed)|rebuff(?:s|ed)|withholds? consent (?:from|for)"
    r"|scuppers?|scuppered|torpedoe[sd]|quash(?:es|ed)"
)
_PASSED = (
    r"approved|passed|adopted|accepted|carried|ratified|waved through|voted through|endorsed|granted|okayed"
    rf"|given {_LEAVE}"
)
_FAILED = (
    r"rejected|turned down|thrown out|vetoed|voted down|defeated|refused|denied|blocked|kicked out|not approved|spurned"
    r"|lost(?= by\b)"
)
_GETS = rf"(?:gets?|got|wins?|won|receives?|received|secured?|secures) {_LEAVE}"
_NOT = rf"(?:fails?|failed) to win {_LEAVE}|(?:denied|refused) {_LEAVE}"
#: The council backed the tower: a decision on something, and before it who decided.
ACTIVE = pattern(rf"(?:(?P<yes>{_FOR})|(?P<no>{_AGAINST}))(?!\w)(?P<thing>(?: [\w'-]+){{0,9}})")
_DECIDER = pattern(
    rf"(?<!\w)(?:{_BODY})(?: (?:in|of|for|on|at|from) (?-i:(?:the )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)?))?{_ADVERB} $",
    re.IGNORECASE,
)
#: The tower was approved, or won permission; a headline says it without the auxiliary.
PASSIVE = pattern(rf"(?:(?P<yes>{_PASSED})|(?P<no>{_FAILED}))(?!\w)(?! (?:to|from|that)\b)")
GETS = pattern(rf"(?:(?P<yes>{_GETS})|(?P<no>{_NOT}))(?!\w)")
_BE = pattern(
    r"\b(?:was|were|has been|have been|had been|is|are|being|got|gets)(?: (?:on [a-z]+day|yesterday|today|narrowly"
    r"|unanimously|overwhelmingly|finally|also|again|formally|all|duly|clearly|comfortably))* $"
)
_HEADLINE_END = pattern(r"$|\n| (?:by|after|in|despite|at|over|with)\b")
#: Planning permission has been granted for 140 homes; the rejection of the plan; the approval of the plan.
NAMED = pattern(
    r"(?:(?P<yes>granted|given)|(?P<no>refused|denied|withheld)) (?:for|to)(?P<thing>(?: [\w'-]+){1,8})"
    r"|(?:(?P<no2>rejection|refusal|dismissal)|(?P<yes2>approval|adoption|endorsement)) of(?P<thing2>(?: [\w'-]+){1,8})"
)
#: The council's decision to reject the plan: at the verb, with who decided before it or nobody.
TO_DO = pattern(
    r"(?:(?P<yes>approved?|back(?:ed)?|accept(?:ed)?|adopt(?:ed)?|pass(?:ed)?|endorsed?|ratify|support)"
    r"|(?P<no>reject(?:ed)?|refused?|block(?:ed)?|veto(?:ed)?|deny|dismiss(?:ed)?|throw out|turn(?:ed)? down"
    r"|vot(?:ed)? down))(?!\w)(?P<thing>(?: [\w'-]+){1,9})"
)
_DECISION = pattern(
    rf"(?:(?:\b(?:the|its|their|this|a) (?:[a-z]+ )?)|(?<!\w)(?:{_BODY})'s? )(?:[a-z]+day's |unanimous )?"
    r"(?:decision|vote|ruling|resolution|verdict|choice)(?: on [a-z]+day| yesterday| last night)? to $"
)
#: Who decided, behind the verb: by the committee; at a meeting of the harbour committee; when the town council voted.
_DECIDED_BY = pattern(
    rf"\b(?:by|(?:meeting|session|sitting|vote) of|when|in|at) (?:(?:the|a|an|its) )(?:[a-z-]+ ){{0,2}}?(?:{_BODY})\b"
    r"(?! (?:house|building|chamber|hall)\b)"
)
BODY_BEHIND = 90  # characters behind a verb in which who decided stands
_HAVING = pattern(r"^\W*having (?:just |narrowly |unanimously |finally )?$")
_PERMISSION = pattern(rf"\b{_LEAVE} (?:(?:was|were|has been|have been|is) )?$")
_WHOSE = pattern(r"(?:\bits|\btheir|s'|'s|^the) $")
#: Words with which the forms begin.
YES_WORDS = tuple(
    "back|approv|pass|adopt|endors|accept|clear|okays|okayed|ratif|gives|gave|given|giving|grant|hand|says yes|say "
    "yes|said yes|vot"
    "|wave|sign|rubber-stamp|agree|support|carried|welcome|nods through|nodded through|gets|got |wins|won |receive"
    "|secure".split("|")
)
NO_WORDS = tuple(
    "reject|turn|block|throw|threw|veto|refus|denie|denied|vot|says no|say no|said no|kick|defeat|spurn|dismiss"
    "|rebuff|withh"
    "|scupper|torpedo|quash|not approved|lost by|fails to win|failed to win".split("|")
)
#: What a text has that tells of a decision against something.
NO_GATE = tuple(
    "reject|turned down|turns down|turn down|block|threw |throws out|throw out|thrown out|veto|refus|denied|denies"
    "|voted down|vote down|votes down|voted against|votes against|vote against|votes to reject|voted to reject|no to"
    "|kicked out|kicks |kicked the|defeat|spurn|dismiss|rebuff|withh|scupper|torpedo|quash|lost by|turned it|turned the"
    "|voted it|against".split("|")
)
_CLAUSE = pattern(r"[.,;:()–—\"\n]| and ")
_CONJUNCTION = pattern(r"\b(?:that|when|after|because|as|while|where|said|says|how)\b ?", re.IGNORECASE)
MATTER_BACK = 70  # characters before a verb in the passive in which the matter is named
BODY_BACK = 90  # characters before a verb in which who decided stands
#: Thirty-one senators voted for the plan and 18 against.
COUNTED = pattern(
    rf"(?<![\w-])(?P<ayes>{WHOLE}) (?:of (?:the|its) (?:\w+ ){{1,3}})?(?:[a-z]+ )?(?:(?:voted |votes? |were )?(?:for"
    rf"|in "
    rf"favou?r(?: "
    rf"of)?)|backed|supported)(?P<thing>(?: [\w'-]+){{0,5}}?),? (?:and|with|while|to|but)? ?(?P<noes>{WHOLE}) "
    rf"(?:[a-z]+ )?"
    r"(?:(?:voted |votes? |were )?(?:against|opposed))",
    re.IGNORECASE,
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
_STOP = pattern(
    r" (?:by (?:\w+ )?(?:votes?|\d)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|after|because|when|despite|amid|last"
    r"|yesterday|which|that|who|but|while|and|in a|at a|with|to groans|to cheers|from)\b"
)
#: What turns a decision round, or makes it one on something else.
TURNED = pattern(
    r"\b(?:objections?|appeals?|calls?|claims?|amend\w*|challenges?|criticism|suggestions?|ban|bans|moratorium"
    r"|repeal\w*"
    r"|attempts?|delay|stop|halt|block|against|oppos\w+|no-confidence|confidence|veto|injunction|alternatives?"
    r"|part|parts"
    r"|some|one"
    r"|other|another|request to|report|minutes|petition|blame|responsib\w+|notion|reject\w*|scrap\w*|accus\w+"
    r"|allegation\w*|pair of"
    r"|evidence|people|visitors|comment\w*|nomination\w*|candidate\w*|first|second (?:plan|proposal|application"
    r"|reading|vote|time|round|bid|try|attempt|stage|chamber|phase|tower|scheme|bill|motion|one)|third|earlier"
    r"|previous|rival"
    r"|resign\w+"
    r"|invitation\w*|interview\w*|liability|bail|term limits"
    r"|(?:(?<=\ban )|(?<=\bthe )|(?<=\bits )|(?<=\bhis )|(?<=\bher )|(?<=\bany )|(?<=further ))extension)\b"
)
#: Another stage, another body or another try.
OTHER_STAGE = pattern(
    r"\b(?:appeal\w*|overturn\w*|overruled?|initial\w*|original\w*|at first|first (?:time|plan|application"
    r"|reading|vote)"
    r"|earlier|later|then|amend\w*|second (?:plan|proposal|application|reading|vote|time|round|bid|try|attempt|stage"
    r"|chamber|phase|tower|scheme|bill|motion|one)|new|revised|altern\w+|rival|until|before|would|expect\w*|likely"
    r"|due to"
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
_SOMEBODY = pattern(r"(?:i|he|she|we|you|they|who|whom|him|her|us)\b(?! whole)")


class Decision(NamedTuple):
    """One decision: where it is told, whether it was yes, the kind of body (or nothing), and words for the matter."""

    start: int
    end: int
    yes: bool
    body: str
    matter: frozenset[str]
    in_title: bool


def decisions(document: Document, places: Sequence[int]) -> list[Decision]:
    """The decisions that a text tells of as taken, in order; nothing where none of them was no."""
    votes = dict(_counted(document))
    refused = [*_told(document, places, votes, yes=False), *(one for one in votes.values() if not one.yes)]
    if not refused:
        return []
    taken = [*_told(document, places, votes, yes=True), *(one for one in votes.values() if one.yes)]
    return sorted([*refused, *taken])


def _counted(document: Document) -> Iterator[tuple[Span, Decision]]:
    """The decisions told by the votes for and against, by their sentences."""
    sentences = sentences_with(document, ("against",)) if " for " in document.folded else []
    for sentence in sentences:
        match = COUNTED.search(document.folded, *sentence)
        if match and (decision := _decision(document, match, sentence, _Said(match.start(), "", match["thing"] or ""))):
            yield sentence, decision


def _told(document: Document, places: Sequence[int], votes: dict[Span, Decision], *, yes: bool) -> Iterator[Decision]:
    """The first decision for, or against, in each sentence."""
    text, done, end = document.folded, set(votes), 0
    for place in places:
        if place < end or text[place - 1 : place].isalnum():
            continue
        for form in (ACTIVE, GETS, PASSIVE, NAMED, TO_DO):
            match = form.match(text, place)
            said = "yes" if match and any(match.groupdict().get(name) for name in ("yes", "yes2")) else "no"
            if match is None or (said == "yes") != yes:
                continue
            sentence = document.sentence_from(place)
            if sentence is None or sentence in done:
                break
            decision = _read(document, match, sentence)
            if decision:
                done.add(sentence)
                end = match.end()
                yield decision
                break


class _Said(NamedTuple):
    """Where a decision begins in its sentence, who decided (or nothing), and what on."""

    first: int
    body: str
    thing: str


def _read(document: Document, match: re.Match[str], sentence: Span) -> Decision | None:
    source = match.re.pattern
    said = (
        _active(document, match, sentence)
        if source == ACTIVE.source
        else _named(document, match, sentence)
        if source == NAMED.source
        else _meant(document, match, sentence)
        if source == TO_DO.source
        else _passive(document, match, sentence, with_be=source == PASSIVE.source)
    )
    return _decision(document, match, sentence, said) if said else None


def _active(document: Document, match: re.Match[str], sentence: Span) -> _Said | None:
    """The council backed the tower."""
    before = max(sentence.start, match.start() - BODY_BACK)
    decider = _DECIDER.search(document.plain, before, match.start())
    if decider is None:
        return None
    return _Said(decider.start(), next(kind for kind in BODIES if decider[kind]), match["what"] or match["thing"])


def _meant(document: Document, match: re.Match[str], sentence: Span) -> _Said | None:
    """The council's decision to reject the tower; having rejected it, the council."""
    before = document.folded[max(sentence.start, match.start() - BODY_BACK) : match.start()]
    decision = (_HAVING if match[0].split()[0].endswith("ed") else _DECISION).search(before)
    if decision is None:
        return None
    body = next((kind for kind in BODIES if decision.groupdict().get(kind)), "")
    return _Said(match.start() - len(before) + decision.start(), body, match["thing"])


def _passive(document: Document, match: re.Match[str], sentence: Span, *, with_be: bool) -> _Said | None:
    """The tower was approved; in a headline without “was”."""
    before = document.folded[max(sentence.start, match.start() - MATTER_BACK) : match.start()]
    if with_be:
        be = _BE.search(before)
        if not be and not (sentence.start == 0 and _HEADLINE_END.match(document.folded, match.end())):
            return None
        before = before[: be.start()] if be else before
    subject = _CONJUNCTION.split(_CLAUSE.split(before)[-1])[-1]
    if not subject.strip():
        return None
    start = document.folded.rfind(subject, sentence.start, match.start())
    decider = _DECIDED_BY.search(document.folded, match.end(), min(sentence.end, match.end() + BODY_BEHIND))
    body = next((kind for kind in BODIES if decider[kind]), "") if decider else ""
    return _Said(start + len(subject) - len(subject.lstrip()), body, subject)


def _named(document: Document, match: re.Match[str], sentence: Span) -> _Said | None:
    """Permission was granted for the tower; its rejection of the tower."""
    before = document.folded[max(sentence.start, match.start() - MATTER_BACK) : match.start()]
    found = (_PERMISSION if match["yes"] or match["no"] else _WHOSE).search(before)
    thing = match["thing"] or match["thing2"]
    return _Said(match.start() - len(before) + found.start(), "", thing) if found else None


def _decision(document: Document, match: re.Match[str], sentence: Span, said: _Said) -> Decision | None:
    """A decision, where its sentence tells of no other stage and no condition."""
    start, end = sentence
    thing = _STOP.split(said.thing)[0]
    beside = f"{document.folded[start : said.first]}…{document.folded[match.end() : end]}"
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
    groups = {name.rstrip("2"): text for name, text in match.groupdict().items() if text}
    words = frozenset(re.findall(r"[a-z][\w-]{2,}|\bit\b", thing)) - _NO_THING
    if not words:
        return None
    yes = _more(groups) if "ayes" in groups else "yes" in groups
    last = match.end() - len(match[0]) + len(match[0].rstrip())
    return Decision(said.first, last, yes, said.body, words, start == 0 and document.plain[end - 1] not in ".!?")


def _more(groups: dict[str, str]) -> bool:
    return (whole(groups["ayes"]) or 0) > (whole(groups["noes"]) or 0)


def contrary(told: list[Decision]) -> Iterator[tuple[Decision, Decision]]:
    """Two decisions on one matter by one body, of which one was yes and the other no."""
    for one, other in each_two(told):
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
    alike = one.in_title and {one.body, other.body} <= {"council", "committee", "board"}
    return alike and len({each.body for each in told if not each.in_title}) == 1
