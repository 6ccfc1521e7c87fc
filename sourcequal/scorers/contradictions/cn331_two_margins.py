"""CN331: two margins between the same two."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.events import around, at_hand, clash, matches_in, sentence_number, sentences_with
from sourcequal.scorers.contradictions.match_records import WORDS as RECORD_WORDS
from sourcequal.scorers.contradictions.scoreboard_clashes import gap_clashes

MARGIN = pattern(
    rf"\b(?P<count>{WHOLE}) (?P<unit>seconds?|minutes?|hours?|strokes?|lengths?|metres|meters|points?|votes?) "
    r"(?:ahead of|clear of|in front of|behind|adrift of|in arrears of|(?<=s )(?:after|before)) "
    r"(?P<object>(?:[^,.;\n]{0,30}, )?(?:the )?(?:[a-z-]+ ){0,2}(?:[A-Z][\w'-]+(?: (?=[A-Z]))?){1,3})"
)
POLL = pattern(
    rf"\b(?:(?:a |the )?margin of (?P<margin>{WHOLE}) votes|(?:won|lost|beaten|defeated|ahead|won [^.,\n]{{3,30}}"
    rf"|(?:beat|defeat(?:ed)?) [A-Z][^.\n]{{2,40}})"
    rf" by (?:just |only |a mere )?(?P<count>{WHOLE}) votes)\b"
)
#: What any gap of a race has: minutes ahead of, points behind.
GAPS = tuple(
    f"{unit} {way}"
    for unit in ("seconds", "minutes", "hours", "strokes", "lengths", "metres", "meters", "points")
    for way in ("ahead of", "clear of", "in front of", "behind", "adrift of", "in arrears of", "after", "before")
)
HOME = pattern(
    r"\b(?:c[ao]me|finish\w*|cross\w*|arriv\w*|home|reached|over the line|won|win\w*|covered|took|beat|ran|swam|rode"
    r"|rowed|skied|sailed|walked|cycled|climbed|complet\w*|clock\w*|touched)\b"
)
PRONOUN = pattern(r"\b(?:[Hh]e|[Ss]he|[Tt]he [A-Z]\w+)\b")  # she; the Austrian
CAPITAL = pattern(r"\b[A-Z][\w'-]+")
#: Words of another moment of a race, of a part of a poll, or of a count that was made again.
OTHER_MOMENT = pattern(
    r"\b(?:half-?way|half|lap|laps|stage|stages|summit|top|foot|heat|leg|point|overall|standings?|table|general|"
    r"recount\w*|districts?|wards?|first|initial\w*|round|at one (?:stage|point)|checkpoint|when|"
    r"season|record|deficit|lead|time)\b"
)


@rule(
    "CN331",
    severity="error",
    words=(*GAPS, " votes", *RECORD_WORDS["gap"]),
    languages=("en",),
    confidence=0.75,
    source="race reports with two sources: the gap between first and second changes on the way",
    bad=(
        "Luka Novak swam the 18 kilometres in 5 hours 7 minutes, ⟨nine minutes ahead of last year's winner, the "
        "Austrian Stefan Moser⟩.\n\nMoser had no excuses. He came in ⟦four minutes after Novak⟧ and asked for soup.",
        "Marta Weiss won the tour, ⟨six minutes ahead of Lena Holt⟩.\n\nHolt did not complain. She crossed the line "
        "⟦two minutes behind Weiss⟧ and drank a litre of milk.",
        "Mayor Rudi Stamm kept his office by ⟨a margin of 312 votes⟩.\n\nHis rival, Ana Pohl, ⟦lost by 129 votes⟧.",
    ),
    good=(
        "Marta Weiss won the tour, six minutes ahead of Lena Holt. Halfway up she was two minutes ahead of Holt.",
        "Marta Weiss won the tour, six minutes ahead of Lena Holt. Ida Brun finished two minutes behind Holt.",
        "The mayor won by 312 votes. After the recount he had won by 129 votes.",
        "Weiss left two minutes before Holt. Weiss won the tour, six minutes ahead of Holt.",
    ),
)
def two_margins(document: Document) -> Iterator[Match]:
    """Two margins between the same two.

    Both sentences, with the one before for pronouns, name the same two persons at the end of one race, or both give
    the margin of one poll. Gaps on the way, in a table, in a district or before a recount are left alone.
    """
    for form, words in ((MARGIN, GAPS), (POLL, (" votes",))):
        sentences = sentences_with(document, words)
        found = [match for match in matches_in(document, form, sentences) if _final(document, match)]
        for one, other in combinations(found, 2):
            if _count(one) != _count(other) and _same(document, one, other):
                yield clash(document, other.span(), one.span(), "the other margin")
                return
    yield from gap_clashes(document, sentences_with(document, RECORD_WORDS["gap"]))


def _final(document: Document, match: re.Match[str]) -> bool:
    """Whether a margin is that of the end."""
    said = around(document, match)
    ends = "object" not in match.groupdict() or bool(HOME.search(said))
    return ends and at_hand(document, match) and not OTHER_MOMENT.search(said)


def _count(match: re.Match[str]) -> int | None:
    return whole(match["count"] or match["margin"])


def _same(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two margins are between the same two, in one unit; of polls an article tells one."""
    if "object" not in one.groupdict():
        return True
    if one["unit"].rstrip("s") != other["unit"].rstrip("s"):
        return False
    rivals = [CAPITAL.findall(match["object"])[-1] for match in (one, other)]
    names = [_names(document, match) for match in (one, other)]
    if rivals[0] == rivals[1]:
        return len(names[0] & names[1]) > 1
    return rivals[0] in names[1] and rivals[1] in names[0]


def _names(document: Document, match: re.Match[str]) -> set[str]:
    """Words with capitals in the sentence of a match, and in the one before where a pronoun looks back."""
    number = sentence_number(document, match.start())
    start = document.sentences[number].start
    if number and PRONOUN.search(document.plain, start, match.start()):
        start = document.sentences[number - 1].start
    return set(CAPITAL.findall(document.plain[start : match.end()]))
