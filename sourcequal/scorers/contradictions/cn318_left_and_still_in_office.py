"""CN318: left the office, and still in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.events import (
    ELSEWHERE,
    OTHER_EVENT,
    clash,
    either,
    matches_in,
    sentence_at,
    sentences_with,
)
from sourcequal.scorers.contradictions.parties import NAME, PHRASE, same_party, same_thing, span_of
from sourcequal.scorers.contradictions.persons import NO_NAME, one_bearer, surname
from sourcequal.scorers.contradictions.wordings import wordings

LEFT = pattern(
    rf"(?P<who>{NAME}) (?:has |had )?"
    rf"(?:resigned|stepped down|retired|was (?:sacked|dismissed|removed|ousted)) as {PHRASE}"
)
STAYS = pattern(rf"(?P<who>{NAME}) (?:is still|still is|remains|continues as|still serves as) {PHRASE}")
_OFFICE = (
    r"(?:minister|mayor|governor|president|chancellor|premier|chief|director|chairman|chairwoman|chair|leader"
    r"|head|coach"
    r"|manager|secretary|speaker|boss|commissioner|editor|bishop|principal|headteacher|dean|rector|treasurer"
    r"|captain|ceo"
    r"|chief executive|prime minister|head teacher|president's|senator|mp|councillor|spokesman|spokeswoman|judge"
    r"|ambassador)"
)
_WHO = (
    rf"(?:(?:(?-i:[A-Z]\w+|[Tt]he) )?(?:[a-z-]+ ){{0,3}}?(?P<office>{_OFFICE})(?:,? (?P<who>NAME))?"
    rf"|(?P<who2>NAME)|he|she)ASIDE"
)
_AUX = (
    r"(?: (?:has|have|had|is|was|will|on [a-z]+day|yesterday|today|said (?:that )?(?:he|she)|now|also|finally"
    r"|duly|abruptly))*"
)
#: That somebody goes, in a headline or in the text.
GOES = wordings(
    rf"{_WHO}{_AUX} (?:steps? down|stepped down|stepping down|resigns?|resigned|resigning|quits?|quit|stands? "
    rf"down|stood down"
    r"|bows? out|bowed out|leaves? office|left office|hand(?:s|ed) in (?:his|her) (?:resignation|notice)"
    r"|tender(?:s|ed) (?:his|her)"
    r" resignation|gives? up (?:his|her|the) (?:post|job|office)|gave up (?:his|her|the) (?:post|job|office)"
    r"|(?:been )?(?:sacked"
    r"|fired|dismissed|ousted|forced out)|clears? (?:his|her) desk|cleared (?:his|her) desk)"
    r"(?= over| after| as| amid| in | on | with| following| because| from|[.,;\n]|$| yesterday| today| today)",
    r"(?P<who>NAME)(?:'s|’s) (?:resignation|departure)(?= (?:was|came|comes|takes|follows|leaves|has|had))",
    r"(?:the )?resignation (?:that|which) (?P<who>NAME) (?:handed|gave|sent|offered)",
)
#: That the one who goes stays.
KEEPS = wordings(
    rf"{_WHO}{_AUX} (?:that (?:he|she) )?(?:would|will|is to|was to|intends to|plans to|means to|vow(?:s|ed) to"
    rf"|promis(?:es|ed) to|to)? ?"
    r"(?:remains?|remained|stays?|stayed|continues?|carry|carries|go|goes)(?: on)? (?:in (?:office|post|the "
    r"(?:post|job)|charge"
    r"|(?:his|her) (?:post|job|office)|place)|at the helm|as (?:minister|mayor|governor|president|chancellor"
    r"|chief|director"
    r"|chair\w*|leader|head|coach|manager|secretary|speaker|editor))",
    rf"{_WHO}{_AUX} (?:that (?:he|she) )?(?:(?:would|will|did|has|does) not (?:be )?(?:resign(?:ed|ing)?"
    rf"|step(?:ped|ping)? down|quit(?:ting)?"
    r"|stand(?:ing)? down|intend to (?:resign|quit|go|step down))|refus(?:es|ed) to (?:resign|quit|step down"
    r"|stand down|go)"
    r"|rul(?:es|ed) out (?:resigning|quitting|stepping down|a resignation)|reject(?:s|ed) calls (?:to|for)"
    r"(?: (?:his|her))? (?:resign|quit|step down|go|resignation)|had no intention of (?:resigning|quitting"
    r"|stepping down|going)|has no"
    r" intention of (?:resigning|quitting|stepping down|going)|has not offered (?:his|her) resignation|is "
    r"staying(?: on)?|is"
    r" going nowhere|clings? to (?:office|power|(?:his|her) (?:job|post))|stay(?:s|ing)? put|(?:will|would) "
    r"stay(?: on)?)",
)
GOES_WORDS = (
    "step down",
    "steps down",
    "stepped down",
    "stepping down",
    "resign",
    "quit",
    "stand down",
    "stands down",
    "stood down",
    "bows out",
    "bowed out",
    "leaves office",
    "leave office",
    "left office",
    "gives up",
    "gave up",
    "sacked",
    "fired",
    "dismissed",
    "ousted",
    "forced out",
    "desk",
    "departure",
)
KEEPS_WORDS = (
    "remain",
    "stay",
    "continu",
    "carry",
    "carries",
    "not resign",
    "not be resign",
    "not step",
    "not be step",
    "not quit",
    "not stand",
    "not intend",
    "not offered",
    "refuse",
    "ruled out",
    "rules out",
    "reject",
    "no intention",
    "nowhere",
    "cling",
)
#: Ways to go and stay: for a time, at another time, in other posts.
FOR_A_TIME = pattern(
    r"\b(?:until|acting|interim|caretaker|honorary|former\w*|successor|replac\w+|succe\w+|earlier|previous\w*"
    r"|initial\w*|at first"
    r"|first|later|then|calls?|called|urg\w+|demand\w*|pressure|threat\w*|offer(?:s|ed)? to|while|although"
    r"|though|but|member|mp|party"
    r"|before|after all|changed|reconsider\w*|withdr\w+|deputy|if|would have|speculat\w+|rumou?rs?|last (?:year"
    r"|month|week)"
    r"|in (?:19|20)\d\d|another|other|two|three|colleague\w*|son|wife|husband|brother|term|january|february"
    r"|march|april|june|july"
    r"|august|september|october|november|december|hospital|bench|prison|jail)\b"
)
#: Words with which a person can have left and be there: for a time, as a stand-in, of another body.
BOTH_TRUE = pattern(
    r"\b(?:until|acting|interim|caretaker|honorary|deputy|vice|former|but|while|although|though|not|never|successor|"
    r"replaced|said|member)\b"
)


@rule(
    "CN318",
    severity="warning",
    words=("is still", "still is", "remains", "continues as", "still serves", *KEEPS_WORDS),
    other_words=(
        "resigned as",
        "stepped down as",
        "retired as",
        "sacked as",
        "dismissed as",
        "removed as",
        "ousted as",
        *GOES_WORDS,
    ),
    languages=("en",),
    confidence=0.75,
    source="status: a resignation in the headline, the old office in the last paragraph",
    bad=(
        "⟨Elin Sand resigned as mayor⟩ on Friday after the vote.\n\nThe budget is due in May. ⟦Sand is still "
        "mayor⟧ of "
        "the harbour town.",
        "⟨Culture minister steps down⟩ over opera tickets\n\nThe tickets were free. ⟦Minister Ida Brandt said "
        "that she would "
        "remain in office⟧ and pay for them.",
        "⟨Jonas Weil was dismissed as director⟩ of the theatre.\n\n⟦Weil remains the theatre’s director⟧ and runs "
        "both stages.",
    ),
    good=(
        "Elin Sand resigned as mayor. Sand remains mayor until her successor is sworn in.",
        "Culture minister steps down over tickets. Justice Minister Ola Rask said that he would remain in office.",
        "Elin Sand resigned on Friday. Her deputy, Jonas Weil, refused to resign.",
        "Elin Sand resigned as mayor. Sand is still chairwoman of the party.",
        "Elin Sand resigned as mayor in 1998. Her brother Olav Sand is still mayor of the next town.",
    ),
)
def left_and_still_in_office(document: Document) -> Iterator[Match]:
    """Left an office, and still in it.

    One person resigns or is dismissed in one sentence and holds the same office in another. The rule is silent where
    either sentence speaks of another time, of a stand-in or of the time until the successor comes.
    """
    left = [match for match in LEFT.finditer(document.text) if _plain(document, match.start())]
    for stays in STAYS.finditer(document.text) if left else ():
        for leaves in left:
            alike = same_party(leaves["who"], stays["who"]) and same_thing(leaves["thing"], stays["thing"])
            if alike and _plain(document, stays.start()):
                yield clash(document, span_of(stays), span_of(leaves), "the other statement")
                return
    yield from _goes_and_keeps(document)


def _goes_and_keeps(document: Document) -> Iterator[Match]:
    """One person goes and stays, in any of the words for it."""
    keeps = list(_of_now(document, KEEPS, KEEPS_WORDS))
    goes = list(_of_now(document, GOES, GOES_WORDS)) if keeps else []
    for leaves in goes:
        for stays in keeps:
            apart = leaves.end() <= stays.start() or stays.end() <= leaves.start()
            if apart and _one_person(document, leaves, stays, [*goes, *keeps]):
                first, second = sorted((leaves.span(), stays.span()))
                yield clash(document, second, first, "the other statement")
                return


def _of_now(document: Document, forms: tuple[Pattern, ...], words: tuple[str, ...]) -> Iterator[re.Match[str]]:
    for match in (match for form in forms for match in matches_in(document, form, sentences_with(document, words))):
        beside = sentence_at(document, match.start()).replace(document.folded[slice(*match.span())], "…")
        elsewhere = FOR_A_TIME.search(f"{beside}…{match[0].lower()}") or ELSEWHERE.search(beside)
        if not elsewhere and not document.in_quotation(*match.span()):
            yield match


def _one_person(document: Document, one: re.Match[str], other: re.Match[str], told: list[re.Match[str]]) -> bool:
    """Whether two statements are of one person: by surname, or by office where only one of those told of is named."""
    names = [surname(_name(match)) if _name(match) else "" for match in (one, other)]
    offices = {(match.groupdict().get("office") or "").lower() for match in (one, other)} - {""}
    if len({match[0].split()[0] for match in (one, other)} & {"He", "She", "he", "she"}) == 2:
        return False
    if all(names):
        return names[0] == names[1] and one_bearer(document.text, names[0])
    named = {surname(_name(match)) for match in told if _name(match)}
    titles = {ministry[1] for match in (one, other) if (ministry := _MINISTRY.search(match[0].lower()))}
    return len(named) < 2 and len(offices) < 2 and len(titles) < 2


_MINISTRY = re.compile(r"([a-z]+) minister")


def _name(match: re.Match[str]) -> str:
    """The name in a statement, without a possessive and without what only begins a sentence."""
    name = re.sub(r"[’']s?$", "", either(match, "who"))
    return "" if NO_NAME.match(name) or name.split()[-1:] == ["Minister"] else name


def _plain(document: Document, place: int) -> bool:
    sentence = sentence_at(document, place)
    return not OTHER_EVENT.search(sentence) and not BOTH_TRUE.search(sentence)
