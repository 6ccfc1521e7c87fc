"""CN318: left the office, and still in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_with_each
from sourcequal.scorers.contradictions.cues import cue, told
from sourcequal.scorers.contradictions.events import ELSEWHERE, clash, plain_at, sentence_at
from sourcequal.scorers.contradictions.parties import NAME, PHRASE, same_party, same_thing, span_of
from sourcequal.scorers.contradictions.persons import NO_NAME, one_bearer
from sourcequal.scorers.contradictions.subjects import subject_of

_OFFICE = (
    r"(?:minister|mayor|governor|president|chancellor|premier|chief|director|chairman|chairwoman|chair|leader|head"
    r"|coach"
    r"|manager|secretary|speaker|boss|commissioner|editor|bishop|principal|headteacher|dean|rector|treasurer|captain"
    r"|ceo"
    r"|executive|teacher|senator|mp|councillor|spokesman|spokeswoman|judge|ambassador|vicar|conductor|curator|sheriff)"
)
#: Resigned as mayor, and is still mayor: with the office after the verb.
LEFT = cue(
    r"(?:resigned|resigns|stepped down|steps down|stood down|stands down|retired|quit|quits|sacked|dismissed|removed"
    r"|ousted|fired) as"
)
STAYS = cue(r"is still", r"still is", r"remains", r"remain as", r"continues as", r"still serves as", r"will stay on as")
_GO = r"(?:resign|quit|step down|stand down|go|leave)"
_GOING = r"(?:resigning|quitting|stepping down|standing down|going|leaving|a resignation)"
_POST = r"(?:(?:his|her|the) )?(?:post|job|office|role|position|seat)"
_SO_FAR = r"(?= over| after| as| amid| in| on| with| following| because| from|[.,;\n]|$| yesterday| today| before)"
_NOT_DENIED = "".join(
    f"(?<!{word} )"
    for word in ("not", "n't", "to", "never", "not be", "not been", "of", "out", "without", "or", "not yet", "could")
)
#: That somebody goes, in a headline or in the text.
GOES = cue(
    *(
        _NOT_DENIED + verb + _SO_FAR
        for verb in (
            "step(?:s|ped|ping)? down",
            "resign(?:s|ed|ing)?",
            "quit(?:s|ting)?",
            "stand(?:s|ing)? down",
            "stood down",
            "bow(?:s|ed) out",
            "left office",
            "leaves office",
            "leave office",
            "leaving office",
            "handed in (?:his|her) (?:resignation|notice)",
            "hands in (?:his|her) (?:resignation|notice)",
            "tender(?:s|ed) (?:his|her) resignation",
            rf"gives up {_POST}",
            rf"gave up {_POST}",
            "clear(?:s|ed) (?:his|her) desk",
            rf"vacate[sd] {_POST}",
            rf"(?:left|leaves|lost|loses) {_POST}",
            "BEENsacked",
            "BEENfired",
            "BEENdismissed",
            "BEENousted",
            "BEENforced out",
            "BEENremoved from office",
            "BEENvoted out",
            "sacked(?= over| after)",
            "fired(?= over| after)",
            "ousted(?= over| after)",
            "dismissed(?= over| after)",
            "removed from office",
        )
    ),
    r"quits (?:his|her|the|as)",
    r"(?:resignation|departure)(?:(?<='s resignation)|(?<='s departure)|(?<='s resignation)|(?<=his resignation)"
    r"|(?<=her "
    r"resignation))(?= (?:was|came|comes|takes|follows|leaves|has|had|on|letter|took|after|in|,)|[,.])",
    r"resignation (?:that|which) (?:he|she|[a-z]+) (?:handed|gave|sent|offered)",
    r"last day in (?:office|the job|the post)",
)
#: That the one who goes stays.
KEEPS = cue(
    *(
        rf"{verb} (?:in (?:office|post|charge|place|{_POST})|at the helm|as {_OFFICE}|(?:the )?{_OFFICE})"
        for verb in (
            "remain(?:s|ed|ing)?",
            "stay(?:s|ed|ing)?(?: on)?",
            "continue[sd]?",
            "carry on",
            "carries on",
            "go on",
            "goes on",
        )
    ),
    *(
        rf"(?<=not ){verb}"
        for verb in ("resign(?:ed|ing)?", "step(?:ped|ping)? down", "quit(?:ting)?", "stand(?:ing)? down", "stood down")
    ),
    *(
        rf"(?<=not be ){verb}"
        for verb in ("resigning", "stepping down", "quitting", "standing down", "leaving", "going")
    ),
    rf"(?<=not )intend to {_GO}",
    r"(?<=not )offered (?:his|her) resignation",
    rf"(?:refuses|refused|refusing|declined|declines) to {_GO}",
    rf"rule(?:s|d) out {_GOING}",
    rf"reject(?:s|ed)? (?:all |any )?calls (?:to|for)(?: (?:his|her))? (?:{_GO}|resignation|head|departure)",
    rf"(?<=no )(?:intention|plans|plan|reason) (?:of|to|for) (?:{_GOING}|{_GO})",
    r"going nowhere",
    r"is staying(?: on)?",
    rf"cling(?:s|ing)? (?:on )?to (?:office|power|{_POST})",
    r"stay(?:s|ing)? put",
    r"(?<=will )stay(?: on)?(?![- ](?:in|at|home|with))",
    r"(?<=would )stay(?: on)?(?![- ](?:in|at|home|with))",
    rf"keep(?:s|ing)? {_POST}",
    rf"kept {_POST}",
    r"vow(?:s|ed) to (?:stay|fight on|carry on|remain)",
)
#: Ways to go and stay: for a time, at another time, in other posts.
#: Only asked for; or fired, as shots are.
CALLED_FOR = pattern(r"\b(?:call(?:s|ed|ing)? for|demand\w*|request\w*|urg\w+|shots?)\b")
FOR_A_TIME = pattern(
    r"\b(?:(?:far |much )?longer|chorus|whether or not|request\w*|shots?|until|acting|interim|caretaker|honorary"
    r"|former\w*|successor|replac\w+|succe\w+|earlier|previous\w*"
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


#: One of these stands wherever somebody goes.
GOES_WORDS = (
    *(
        "step down",
        "steps down",
        "stepped down",
        "stepping down",
        "resign",
        "quit ",
        "quits",
        "stand down",
        "stands down",
    ),
    *(
        "stood down",
        "bows out",
        "bowed out",
        "left office",
        "leaves office",
        "leaving office",
        "from office",
        "last day in",
        "gives up",
        "gave up",
        "sacked",
        "fired",
        "dismissed",
        "ousted",
    ),
    *("forced out", "desk", "departure", "voted out", "lost h", "loses h", "left h", "leaves h"),
)


@rule(
    "CN318",
    severity="warning",
    words=(*LEFT.words, *GOES.words, *STAYS.words, *KEEPS.words),
    other_words=(*GOES_WORDS, *(f"{verb} as" for verb in ("retired", "sacked", "dismissed", "removed", "ousted"))),
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
def left_and_still_in_office(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Left an office, and still in it.

    One person resigns or is dismissed in one sentence and holds the same office in another. The rule is silent where
    either sentence speaks of another time, of a stand-in or of the time until the successor comes.
    """
    keeps = list(_of_now(document, places, KEEPS.form))
    goes = list(_of_now(document, places, GOES.form)) if keeps else []
    named = {told.who for told in (*goes, *keeps)} - {"", "he", "she"}
    for leaves, stays in each_with_each(goes, keeps):
        apart = leaves.end <= stays.start or stays.end <= leaves.start
        if apart and _one_person(document, leaves, stays, named):
            first, second = sorted((leaves[:2], stays[:2]))
            yield clash(document, second, first, "the other statement")
            return
    yield from _as_and_still(document, places)


def _as_and_still(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """One person left an office that is named, and is still that."""
    stays = list(_in_office(document, places, STAYS.form))
    left = list(_in_office(document, places, LEFT.form)) if stays else []
    for one, other in each_with_each(left, stays):
        if same_party(one.who, other.who) and same_thing(one.office, other.office):
            yield clash(document, other[:2], one[:2], "the other statement")
            return


class Told(NamedTuple):
    """That somebody goes or stays: where, who it is, and the office."""

    start: int
    end: int
    who: str
    office: str


_THING = pattern(rf" {PHRASE}")
_NAME_BEFORE = pattern(rf"(?P<who>{NAME})(?: (?:has|had|was))?(?: been)? $")
_OFFICE_BEFORE = pattern(
    rf"(?:\b(?:(?-i:[A-Z]\w+|[Tt]he) )?(?:[a-z-]+ ){{0,3}}?(?P<office>{_OFFICE}))(?:,? (?-i:[A-Z][\w'-]+(?: "
    rf"[A-Z][\w'-]+)*))?"
    r"(?:, [^.;\n]{1,80}?,)?(?: (?:has|have|had|is|was|will|would|did|does|on [a-z]+day|yesterday|today|now|also"
    r"|finally|duly"
    r"|abruptly|said (?:that )?(?:he|she)|that (?:he|she)))* $",
    re.IGNORECASE,
)


def _in_office(document: Document, places: tuple[int, ...], form: Pattern) -> Iterator[Told]:
    for match in told(document, places, form):
        who = _NAME_BEFORE.search(document.plain, max(0, match.start() - LOOK_BACK), match.start())
        phrase = _THING.match(document.plain, match.end()) if who else None
        if who and phrase and plain_at(document, match.start(), BOTH_TRUE):
            yield Told(who.start(), span_of(phrase)[1], who["who"], phrase["thing"])


def _of_now(document: Document, places: tuple[int, ...], form: Pattern) -> Iterator[Told]:
    for match in told(document, places, form):
        start, end = match.span()
        office = _OFFICE_BEFORE.search(document.plain, max(0, start - LOOK_BACK), start)
        subject = subject_of(document, start)
        if not office and not subject:
            continue
        first = min(each.start() if isinstance(each, re.Match) else each.start for each in (office, subject) if each)
        said = sentence_at(document, start).replace(document.folded[first:end], "…") + match[0]
        if CALLED_FOR.search(document.folded, first, start):
            continue
        if not (FOR_A_TIME.search(said) or ELSEWHERE.search(said) or document.in_quotation(start, end)):
            who = "" if not subject or NO_NAME.match(subject.surname) else subject.surname or subject.pronoun
            yield Told(first, end, "" if who == "Minister" else who, (office or {"office": ""})["office"].lower())


def _one_person(document: Document, one: Told, other: Told, named: set[str]) -> bool:
    """Whether two statements are of one person: by surname, or by office where only one of those told of is `named`."""
    pronouns = {each.who for each in (one, other)} & {"he", "she"}
    names = [each.who for each in (one, other) if each.who not in ("", "he", "she")]
    if len(pronouns) == 2:
        return False
    if len(names) == 2:
        return names[0] == names[1] and one_bearer(document.plain, names[0])
    offices = {each.office for each in (one, other)} - {""}
    spans = [document.folded[each.start : each.end] for each in (one, other)]
    titles = {ministry[1] for said in spans if (ministry := _MINISTRY.search(said))}
    return len(named) < 2 and len(offices) < 2 and len(titles) < 2


_MINISTRY = pattern(r"([a-z]+) minister")
LOOK_BACK = 120  # characters before a verb in which its subject stands
