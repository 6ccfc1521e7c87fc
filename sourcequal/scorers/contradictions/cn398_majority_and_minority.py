"""CN398: most of them, and fewer than half."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.counting import LOOSE, whole
from sourcequal.scorers.contradictions.events import around, at_hand, clash, sentences_at, sentences_with

_SHARE = r"(?P<share>\d{1,3}(?:\.\d+)?)(?: ?%| ?per ?cent| percent)"
_EVERY = r"(?:\d+|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)"
_FRACTION = rf"(?P<some>{LOOSE}) (?P<noun>[a-z]+ )?(?:in|out of)(?: every)? (?P<every>{_EVERY})"
_PART = (
    r"(?P<part>a (?:third|quarter|fifth|tenth|half)|half|(?P<times>two|three|four) (?P<of>thirds|quarters"
    r"|fifths|tenths))"
)
_BOUND = (
    r"(?:(?P<less>(?:fewer|less) than|under|below|not even|barely|hardly|scarcely|only|just|a mere|no more"
    r" than|at most)"
    r"|(?P<more>more than|over|at least|well over)|(?:about|around|some|nearly|almost|roughly))"
)
_OF = r"(?: of)?(?: (?:the|all|those|these))?"
_WHOM = (
    r"(?P<whom>(?:(?!to |of |in |for )[a-z][\w-]+ ){0,2}?(?:(?!(?:is|was|has|this|its|does|less|us"
    r"|as)\b)[a-z]+s|people|women|men"
    r"|children|electorate|public|staff|population"
    r"|readership))\b"
)
MOST = pattern(
    rf"\b(?P<most>most|a (?:clear |large |small |narrow |vast |big |slim )?majority|the (?:vast |great |clear"
    rf" )?majority){_OF} {_WHOM}"
)
FEW = pattern(
    rf"\b(?P<few>a (?:small |tiny |mere )?minority|only a minority|a handful|(?:only |very )few){_OF} {_WHOM}"
)
SHARE = pattern(rf"(?:\b{_BOUND} )?\b{_SHARE}{_OF} {_WHOM}")
PART = pattern(rf"(?:\b{_BOUND} )?\b{_PART}{_OF} {_WHOM}")
ONE_IN = pattern(rf"(?:\b{_BOUND} )?\b{_FRACTION}(?: {_WHOM})?")
HALF = 0.5
NEAR_HALF = 0.03
PARTS = {"third": 3, "quarter": 4, "fifth": 5, "tenth": 10, "half": 2}
#: Words with which the two shares are of two groups, questions or times.
BOTH = pattern(
    r"\b(?:but|while|although|though|among|aged|under \d+|over \d+|than|compared|up from|down from|from|rose"
    r"|fell|last|then"
    r"|now|earlier|younger|older|rural|urban|other|others|rest|remaining|another|further|also|whereas|however"
    r"|only \d+ of"
    r"|instead|before|after|until|would|if|previous\w*|survey in|of them|of these|of whom|who|which|where|women|men"
    r"|elsewhere|if|every year|undecided|do not know|did not know|either|or|same|outside|inside)\b"
)
_STOP = frozenset(
    "the and for are was per cent can its his her has had most majority than fewer less more over under about"
    " around some only just that have their they them with"
    " from this "
    "these those there were been said says will would survey found percent cent according study poll"
    " researchers because "
    "since three four five half third quarter which when into also".split()
)
SURVEY = pattern(r"\b(?:surve(?:y|ys|yed)|polls?|polled|questionnaire|census|asked)\b")
FEW_SENTENCES = 16  # of an article that tells of one survey, and asks one thing
DENIED = pattern(r"\b(?:not|no|never|nobody|without|against|oppose[sd]?|reject\w*|n't|unable|lack\w*)\b")
PREDICATE_WORDS = 8  # after the group, which say what it does
LEAST_LETTERS = 3


MAJORITY = ("most ", "majority", "minority", " few ", "handful")
_TIMES = "three four five six seven eight nine ten 10 20 100".split()
SHARES = (
    *("%", "per cent", "percent", "third", "quarter", "fifth", "tenth", "half of", "half the", "minority", "majority"),
    *(f" {link} {every}" for link in ("in", "out of", "in every") for every in _TIMES),
)


class Claim(NamedTuple):
    """A share of a group: its least and most, who they are, and the words of what they do."""

    low: float
    high: float
    whom: str
    described: frozenset[str]
    words: frozenset[str]
    negated: bool
    match: re.Match[str]


@rule(
    "CN398",
    severity="warning",
    words=MAJORITY,
    other_words=SHARES,
    languages=("en",),
    confidence=0.7,
    source="surveys whose summary and figures disagree",
    bad=(
        "⟨Fewer than a third of farmers⟩ use the app, a study found.\n\nIt took a year. Since ⟦most farmers⟧"
        " use the app, "
        "the ministry wants to drop the forms.",
        "⟨A majority of residents⟩ oppose the airport, a poll shows.\n\nIt was done in May. ⟦Some 38 per cent of "
        "residents⟧ were opposed to the airport.",
    ),
    good=(
        "Fewer than a third of farmers use the app. Most farmers write letters.",
        "A majority of residents oppose the airport. Some 38 per cent of residents are for the airport.",
        "Most farmers use the app. Among those over 70, a third of farmers use the app.",
        "Most farmers do not use the app. A third of farmers use the app.",
    ),
)
def majority_and_minority(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Most of them do, and fewer than half do.

    Two sentences give the share of one group, and say of it the same with several words. One has a majority, the other
    a minority. Denials, contrasts, other times, and parts of the group are left alone.
    """
    worded = [claim for span in sentences_at(document, places) for claim in _claims(document, *span, (MOST, FEW))]
    if not worded:
        return
    groups = {claim.whom for claim in worded if claim.whom}
    near = [sentence for sentence in sentences_with(document, groups) if _of_group(document, sentence, worded)]
    if len(worded) < 2 and not any(_claims(document, *sentence) for sentence in near):
        return
    sentences = sentences_with(document, (*MAJORITY, *SHARES))
    claims = [claim for sentence in sentences for claim in _claims(document, *sentence)]
    survey = len(document.sentences) <= FEW_SENTENCES and bool(SURVEY.search(document.folded))
    for one, other in combinations(claims, 2):
        apart = one.high <= HALF < other.low or other.high <= HALF < one.low
        has_word = any({"most", "few"} & set(claim.match.groupdict()) for claim in (one, other))
        if not (apart and has_word and one.match.end() <= other.match.start()):
            continue
        if _of_one(one, other, claims, survey):
            yield clash(document, other.match.span(), one.match.span(), "the other share")
            return


def _of_group(document: Document, sentence: Span, worded: list[Claim]) -> bool:
    """Whether a sentence other than that of a majority or a minority of a group gives a share."""
    said = document.folded[slice(*sentence)]
    return all(claim.match.start() not in range(*sentence) for claim in worded) and any(word in said for word in SHARES)


def _claims(
    document: Document, start: int, end: int, forms: Sequence[Pattern] = (MOST, FEW, SHARE, PART, ONE_IN)
) -> list[Claim]:
    said = document.folded[start:end]
    found = [match for form in forms for match in form.finditer(document.folded, start, end)]
    if len(found) != 1 or not at_hand(document, found[0]) or BOTH.search(around(document, found[0])):
        return []
    predicate = re.findall(r"[a-z]+", document.folded[found[0].end() : end])[:PREDICATE_WORDS]
    words = frozenset(_stem(word) for word in predicate if len(word) >= LEAST_LETTERS and word not in _STOP)
    low, high = _range(found[0])
    if low > high:
        return []
    whom = (found[0].groupdict().get("noun") or found[0].groupdict().get("whom") or "").split()
    described = frozenset(_stem(word) for word in whom[:-1]) - _STOP
    return [Claim(low, high, _stem(whom[-1] if whom else ""), described, words, bool(DENIED.search(said)), found[0])]


def _range(match: re.Match[str]) -> tuple[float, float]:
    """The least and the most that a share can be."""
    groups = match.groupdict()
    if groups.get("most"):
        return HALF + NEAR_HALF, 1.0
    if groups.get("few"):
        return 0.0, HALF - NEAR_HALF
    if groups.get("share"):
        value = float(groups["share"]) / 100
    elif groups.get("every"):
        some, every = whole(groups["some"]), whole(groups["every"])
        if not some or not every:
            return 1.0, 0.0  # “and in the”
        value = some / every
    elif groups.get("times"):
        value = (whole(groups["times"]) or 0) / PARTS[groups["of"].removesuffix("s")]
    else:
        value = 1 / PARTS[groups["part"].split()[-1]]
    if groups.get("less"):
        return 0.0, value
    return (value, 1.0) if groups.get("more") else (value - NEAR_HALF, value + NEAR_HALF)


def _stem(word: str) -> str:
    return re.sub(r"(?:ies|es|s|ed|ing|ors?|ers?|e|y)$", "", word)


def _of_one(one: Claim, other: Claim, claims: list[Claim], survey: bool) -> bool:
    """Whether two shares are of one group and question: they share words, or the article gives no other share."""
    if not one.whom or one.whom != other.whom or one.negated != other.negated:
        return False
    if one.described and other.described and one.described != other.described:
        return False  # rural clinics, urban clinics
    shared = len(one.words & other.words)
    return shared > (0 if len(claims) == 2 and survey else 1)
