"""CN421: one party wins two numbers of seats, or two shares of the vote."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_two
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.events import at_hand, clash, either, is_longer, sentence_at

_PARTY = r"(?P<who>(?-i:[A-Z][\w'-]+)(?: (?:(?:of|for|and) )?(?-i:[A-Z])[\w'-]+)*)"
_WON = (
    r"(?:won|wins|winning|took|takes|taking|secured|securing|captured|claimed|obtained|received|polled|got|garnered|has"
    r"|have|had|holds?|ended (?:up )?with|finished with|came away with|will have)"
)
_SHARE = (
    rf"(?:(?:just |only |exactly |a total of )?(?P<n>\d{{1,2}}\.\d{{1,2}}|{WHOLE}) ?"
    r"(?P<what>seats|deputies|mandates|(?:%|percent|per cent) of (?:the )?votes?(?: cast)?)"
    r"(?! (?:more|fewer|short|less)))"
)
FORMS = (
    # having won 47 seats on Sunday, the Union; with 47 seats, the Union
    r"\b(?:having|after|by|with) (?:"
    rf"{_WON} )?{_SHARE.replace('<n>', '<n2>').replace('<what>', '<what2>')}(?: (?:on|in|at|of) [^,;:.\n]{{2,40}})?, "
    rf"(?:the )?{_PARTY.replace('<who>', '<who2>')}\b",
    # the Union won 47 seats; the Union, which won 47 seats
    rf"\b(?!(?:Having|After|By|With) ){_PARTY}(?:, (?:which|who))? (?:had |has |have )?{_WON} {_SHARE}",
    # the Union's 47 seats
    rf"\b{_PARTY.replace('<who>', '<who3>')}(?:'s|') {_SHARE.replace('<n>', '<n3>').replace('<what>', '<what3>')}",
)
SHARE = pattern("|".join(FORMS), re.IGNORECASE)
#: Of another vote, another chamber, a part of them, or a change.
OTHER_COUNT = pattern(
    r"\b(?:last|previous\w*|earlier|former\w*|(?:19|20)\d\d|ago|another|polls?|survey\w*|projection\w*|exit|forecast\w*"
    r"|partial|so far|counted|up from|down from|compared|instead|lost|loses|would|could|if|might|needs?|needed|expected"
    r"|senate|upper|regional|local|european|state|states|cities|women|allies|together"
    r"|combined|coalition|currently|now|outgoing|both|each|round|district|district's|constituency|among|including|by-election"
    r"|assembly|projected|estimate\w*|preliminary|provisional|initial\w*|turnout|swing|constituencies|outright|proportional"
    r"|quarter|remaining|between)\b"
)
MOST_SENTENCES = 35  # of an article that tells of one vote
NAME_WORDS = frozenset("The Party And Of For His Her Its National People".split())


@rule(
    "CN421",
    severity="warning",
    words=("seats", "deputies", "mandates", "of the vote", "of votes"),
    languages=("en",),
    confidence=0.75,
    source="reports of elections in which one number was changed",
    bad=(
        "⟨The Reed Alliance won 52 seats⟩ in the diet of 101.\n\nIt was a mild day. ⟦Having won 58 seats on Sunday, "
        "the Reed Alliance⟧ can rule alone.",
        "⟨The Greens took 14.2 percent of the vote⟩.\n\nTheir leader sang. ⟦The Greens, who took 12.4 percent of the "
        "vote⟧, will not join.",
        "⟨The Farmers won 31 seats⟩ in all.\n\nThey sell milk. Asked about the ⟦Farmers’ 36 seats⟧, the king smiled.",
    ),
    good=(
        "The Reed Alliance won 52 seats. In 2014 the Reed Alliance won 58 seats.",
        "The Reed Alliance won 52 seats. The Farmers won 58 seats.",
        "The Reed Alliance won 52 seats. Polls had said that the Reed Alliance would have won 58 seats.",
        "The Reed Alliance won 52 seats. In the senate the Reed Alliance has 58 seats.",
        "The Reed Alliance won 52 seats and 41.3 percent of the vote.",
    ),
)
def two_shares_of_one_party(document: Document) -> Iterator[Match]:
    """One party wins two numbers of seats, or two shares of the vote.

    The article is short and gives a party two numbers for the same. Other elections, polls and chambers, parts of the
    seats and changes are left alone.
    """
    if is_longer(document, MOST_SENTENCES):
        return
    told = [match for match in SHARE.finditer(document.plain) if _plain(document, match)]
    for one, other in each_two(told):
        what = [either(match, "what").lower()[:4] for match in (one, other)]
        if what[0] != what[1] or _number(one) == _number(other) or not _party(one) & _party(other):
            continue
        numbers = {_number(match) for match in told if _party(match) & _party(one) & _party(other)}
        apart = sentence_at(document, one.start()) != sentence_at(document, other.start())
        if apart and len({number for number in numbers if number}) == 2 and _whole(what[0], one, other):
            yield clash(document, other.span(), one.span(), "the other number")
            return


def _whole(what: str, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two shares of the vote are not one that was rounded."""
    first, second = _number(one) or 0, _number(other) or 0
    return what in ("seat", "depu", "mand") or abs(first - second) >= 1


def _number(match: re.Match[str]) -> float | None:
    said = either(match, "n")
    return float(said) if "." in said else whole(said)


def _party(match: re.Match[str]) -> frozenset[str]:
    """The words of the name with capitals, without those that many names have."""
    words = re.findall(r"[A-Z][\w-]+", re.sub(r"'s\b", "", either(match, "who")))
    return frozenset(words) - NAME_WORDS


def _plain(document: Document, match: re.Match[str]) -> bool:
    return at_hand(document, match) and not OTHER_COUNT.search(sentence_at(document, match.start()))
