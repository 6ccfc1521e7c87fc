"""Whether a treaty, a contract or a bill is told as signed, or as unsigned."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import pattern
from sourcequal.scorers.contradictions.comparing import each_with_each
from sourcequal.scorers.contradictions.cues import beside, cue, told
from sourcequal.scorers.contradictions.events import span_at_hand
from sourcequal.scorers.contradictions.subjects import subject_of

_PAPER = (
    r"(?P<paper>pact|treaty|agreement|deal|accord|contract|memorandum|bill|law|lease|declaration|document|text|protocol"
    r"|settlement|convention|act|order|decree|charter|truce|ceasefire|papers|legislation|measure|extension|terms|will"
    r"|petition|constitution)"
)
CUE = cue(
    r"(?:sign|signs|signed|signing|inked|inks)(?! (?:onto|on to|on|off|in|out|into|up for|up with|over)\b)",
    r"unsigned",
    r"signatures?",
    r"(?:put|puts|putting) (?:her|his|their) (?:names?|signatures?) (?:to|under|on)",
    r"pen to paper",
    r"put (?:to|on) paper",
    r"vetoed (?=(?:the|a|his|her|this) (?:[a-z-]+ )?(?:bill|law|act|order|measure|legislation|agreement|deal))",
    r"nothing has (?:yet )?been signed",
    r"(?:left|parted|ended|broke up|went home|flew home) without (?:an? |any )?(?:agreement|deal|signing|signature)",
)
#: What stands before “signed” where it was not.
_UNDONE = pattern(
    rf"(?:\bno (?:[a-z-]+ )?{_PAPER} (?:(?:has|have|was|were|yet|been|so far|as yet) )*"
    r"|\b(?:not|n't|never|yet|still|refus(?:es|ed|ing)|declin(?:es|ed|ing)|stopped short of|without|yet to be|still "
    r"to be|not been|waits? "
    r"to be"
    r"|unwilling|fail\w+)(?: (?:yet|so far|been|be|to|having|finally))* )$"
)
_OPEN = pattern(
    r"(?:\b(?:to|will|would|must|should|could|may|might|can|of|before|for|by|until|on|after|shall|be|when|if|once|and"
    r"|co-|those who|who have|neon|street|road)|'ll) $"
)
_OBJECT = pattern(
    rf"(?: up to)?(?: (?:the|an?|his|her|their|its|this))?(?: (?!up\b|off\b|out\b)[\w'-]+){{0,4}}? {_PAPER}(?!\w)"
)
_PASSIVE = pattern(
    rf"\b(?:the|an?|this|that|his|her|their|its|[a-z]+'s)? ?(?:[a-z-]+ )?{_PAPER}(?: (?:on|with|between|for|over|to) "
    r"[^.,;\n]{2,40}?)? (?:(?:was|were|has been|had been|is|are|has now been) (?:\w+ )?)?$"
)
_IT = pattern(r" (?:it|them|here|on the dotted line)(?: (?:on|in|at|yesterday|today|last)\b|(?=[.,;]))")
_LACKING = pattern(r"\b(?:await\w*|lack\w*|need\w*|without|missing|wait\w* for|requir\w+|wants) (?:[a-z'-]+ ){0,3}?$")
_BEARING = pattern(r"\b(?:bears?|carries|carried|bearing|added|has|put|gave|given) (?:[a-z'-]+ ){0,3}?$")
#: Words with which it may be both.
BOTH = pattern(
    r"\b(?:until|later|then|next|tomorrow|will|would (?:be )?sign\w*|due to|to be signed|expect\w*|hop\w+|before|after "
    r"signing|first|previous\w*|another|other|others|second|earlier|old|new|amend\w*|draft|initial\w*|once|when|ready "
    r"to"
    r"|agreed to|plans? to|want\w*|ask\w*|urg\w+|call\w*|press\w*|remaining|except|all but|some|most|override|successor"
    r"|predecessor|overrid\w+|overrode|petition|open letter|electronic\w*|autograph\w*)\b"
)
BACK = 80  # characters before a word in which it is said that it was not done
#: Words for any signed paper.
ANY_PAPER = frozenset("agreement deal document text papers measure settlement terms".split())
_KINDS = (
    "bill law act legislation measure order decree",
    "pact treaty accord convention protocol declaration charter agreement deal",
    "contract lease extension deal agreement",
    "truce ceasefire agreement deal accord",
)


class Signing(NamedTuple):
    """That a paper is signed, or is not: where, which paper, and who signs."""

    start: int
    end: int
    paper: str
    who: str


def signed_and_not(document: Document, places: tuple[int, ...]) -> Iterator[tuple[Signing, Signing]]:
    """Two statements on one paper that exclude one another: unsigned, and signed."""
    read = [(done, signing) for done, signing in _signings(document, places) if _plain(document, signing)]
    undone, done = ([signing for known, signing in read if known is which] for which in (False, True))
    for one, other in each_with_each(sorted(undone, key=_unnamed), sorted(done, key=_unnamed)):
        if _one_paper(document, one, other):
            yield one, other


def _unnamed(signing: Signing) -> bool:
    """Whether a statement leaves the paper out; those that name it come first."""
    return not signing.paper


def _signings(document: Document, places: tuple[int, ...]) -> Iterator[tuple[bool, Signing]]:
    """Each statement, and whether the paper is signed there."""
    for match in told(document, places, CUE.form):
        sentence = document.sentence_from(match.start())
        start = max(sentence.start if sentence else 0, match.start() - BACK)
        before, word = document.folded[start : match.start()], match[0]
        kind = (
            False
            if word.startswith(("unsigned", "nothing", "veto")) or " without" in word or _UNDONE.search(before)
            else True
            if word.startswith(("put", "pen"))
            else _is_there(before)
            if word.startswith("signature")
            else None
        )
        passive = _PASSIVE.search(before)
        after = _OBJECT.match(document.folded, match.end()) or _IT.match(document.folded, match.end())
        if word.startswith("sign") and kind is None and (after or passive) and not _OPEN.search(before):
            kind = True
        if kind is not None and not word.startswith("signing"):
            paper = next((each["paper"] for each in (after, passive) if each and "paper" in each.re.groupindex), "")
            undone = _UNDONE.search(before)
            verb = start + undone.start() if undone else match.start()
            subject = None if passive else subject_of(document, verb)
            first = start + passive.start() if passive else subject.start if subject else verb
            first += len(document.folded[first : match.start()]) - len(document.folded[first : match.start()].lstrip())
            yield kind, Signing(first, after.end() if after else match.end(), paper, subject.surname if subject else "")


def _is_there(before: str) -> bool | None:
    """Whether a signature is said to be there, or to be wanting."""
    return False if _LACKING.search(before) else True if _BEARING.search(before) else None


def _plain(document: Document, signing: Signing) -> bool:
    return span_at_hand(document, signing[:2]) and not BOTH.search(beside(document, *signing[:2]))


def _one_paper(document: Document, one: Signing, other: Signing) -> bool:
    """Whether two statements are of one paper: both words may mean one kind of it, and no two people are named."""
    kinds = {one.paper, other.paper} - {""}
    alike = len(kinds) < 2 or any(kinds <= set(kind.split()) for kind in _KINDS) or not kinds.isdisjoint(ANY_PAPER)
    apart = document.sentence_from(one.start) != document.sentence_from(other.start)
    return alike and len({one.who, other.who} - {""}) < 2 and apart
