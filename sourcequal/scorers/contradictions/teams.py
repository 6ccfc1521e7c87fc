"""Who beat whom, as reports of matches, elections and other contests say it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from sourcequal.finding import Span
from sourcequal.rule import pattern
from sourcequal.scorers.contradictions.events import either
from sourcequal.scorers.contradictions.word_groups import Spotted

#: A side: one to four words with capitals, none of which begins sentences only.
TEAM = (
    r"(?=[A-Z])(?!(?:The|This|That|Their|His|Her|Its|It|He|She|They|We|After|With|In|On|But|And|If|When|Unless|As"
    r"|While|Since|Before"
    r"|An?)\b)(?:[A-Z][\w'&-]+(?: (?=[A-Z]))?){1,4}"
)
_SCORE = r"(?: \d{1,3}[^\w\s.,:;/%$]\d{1,3})?"
_ASIDE = r"(?:, (?:an? |the |who |which )[^,.\n]{1,50},)?"  # Aina Solberg, a student of 19, defeated
_WON = (
    r"beat|beats|beaten|defeat|defeated|defeats|thrash(?:ed)?|edged?(?: out| past)?|overc[ao]me|stunn?(?:ed)?|saw off"
    r"|hammer(?:ed)?|outplayed|upset|downed|routed?|knocked out|crush(?:ed|es)?|trounced?|toppled?|eliminated?|ousted?"
    r"|dispatched|outclassed|humbled|won(?: \d{1,3}[^\w\s.,:;/%$]\d{1,3})? against"
    r"|won the (?:final|match|game) (?:against|over)"
    r"|sees? off|eased? past|cruised? past|squeezed? past|swept (?:aside|past)|brush(?:ed)? aside|dumped out"
    r"|pip(?:ped)?|sank|sink|outlasted|blanked|shut out|outgunned|slipped past|scraped past|put out|conquered"
    r"|sinks|thrashes|edges|overcomes|stuns|hammers|outplays|downs|conquers|humbles|outclasses|topples"
    r"|trounces|eliminates"
    r"|ousts|dispatches|vanquished|wins? \d{1,3}[^\w\s.,:;/%$]\d{1,3} (?:against|over|at)|got the better of"
    r"|ran out \d{1,3}[^\w\s.,:;/%$]\d{1,3} winners over|took all three points against"
)
_LOST = r"(?:lost|loses?|fell|falls?|went down|go(?:es)? down|succumbed|bowed)(?: narrowly| heavily)?"
_SUFFERED = (
    r"(?:suffered|suffer|slumped to|slump to|slipped to|crashed to|crash to|fell to|went down to|were condemned to)"
    r" (?:an?|their|its|his|her) (?:[a-z-]+ ){0,3}?"
)
#: Words of which one stands in any statement of who won.
RESULTS = (
    *(
        f" {verb} "
        for verb in (
            "beat beats beaten defeat defeats defeated thrash thrashed edge edged overcame overcome stun stunned "
            "hammer "
            "hammered outplayed cruised cruise squeezed swept pip pipped sank sink outlasted blanked outgunned "
            "conquered "
            "sinks thrashes edges overcomes stuns hammers outplays downs conquers humbles outclasses topples trounces "
            "eliminates ousts dispatches vanquished upset downed rout routs routed crush crushes crushed"
            " trounce trounced topple toppled eliminate "
            "eliminated oust ousted dispatched outclassed humbled"
        ).split()
    ),
    *(
        f" {verb} {score}"
        for verb in ("win", "wins", "won", "lost", "lose", "loses", "fell", "down")
        for score in range(10)
    ),
    *(f" {verb} to " for verb in "lost loses lose fell falls succumbed bowed down narrowly heavily".split()),
    *(f" {verb} at " for verb in "lost loses lose fell falls down narrowly heavily".split()),
    *(f" {noun} {by}" for noun in ("defeat", "loss", "beating") for by in ("to ", "against ", "by ", "at the hands")),
    *(f" {noun} {over}" for noun in ("win", "victory", "triumph") for over in ("over ", "against ", "at ")),
    " saw off ",
    " sees off ",
    " see off ",
    " eased past",
    " ease past",
    " slipped past",
    " scraped past",
    " brushed aside",
    " brush aside",
    " dumped out",
    " knocked out",
    " shut out",
    " put out",
    "got the better",
    "winners over",
    "three points against",
    " won against",
    " win against",
    " won the final",
    " won the match",
    " won the game",
)
RESULT = pattern(
    rf"\b(?P<winner>{TEAM}){_ASIDE} (?:have |has |had )?(?:\w+ly "
    rf")?(?:{_WON})(?: [a-z]{{5,}}){{0,2}} (?:the )?(?P<loser>{TEAM})"
    rf"|\b(?P<loser2>{TEAM}) (?:{_LOST}{_SCORE} (?:to|at)|(?:was|were) (?:\w+ly )?(?:beaten|defeated|thrashed|crushed"
    rf"|knocked out"
    rf"|eliminated){_SCORE} by) (?:the )?(?P<winner2>{TEAM})"
    rf"|\b(?P<loser5>{TEAM}) {_SUFFERED}(?:\d{{1,3}}[^\w\s.,:;/%$]\d{{1,3}} )?(?:defeat|loss|beating) (?:to|against|by"
    rf"|at the "
    rf"hands of) "
    rf"(?:the )?(?P<winner5>{TEAM})"
    # a late goal gave Holm a 2-1 win over Tarnby
    rf"|\bgave (?P<winner4>{TEAM}) an?{_SCORE} (?:win|victory) (?:over|against|at) (?:the "
    rf")?(?P<loser4>{TEAM})"
    rf"|\b(?P<winner3>{TEAM})'(?:s )?{_SCORE} ?(?:win|victory|triumph) (?:over|against) (?:the )?(?P<loser3>{TEAM})"
)


class Result(NamedTuple):
    """One statement that a side beat another, with its place."""

    winner: str
    loser: str
    match: re.Match[str]


def results_in(spotted: Spotted) -> tuple[Result, ...]:
    """All plain statements of who beat whom in an article, in order; its group “result” has the words of `RESULTS`."""
    return _results(spotted.document.plain, tuple(spotted.sentences("result")))


@lru_cache(maxsize=4)  # two rules ask for those of one article
def _results(text: str, sentences: tuple[Span, ...]) -> tuple[Result, ...]:
    found = (match for start, end in sentences for match in RESULT.finditer(text, start, end))
    return tuple(Result(either(match, "winner"), either(match, "loser"), match) for match in found)


#: A result of which one side alone is named: losing to Wanderers; the win over Rovers.
ONE_SIDED = pattern(
    rf"\b(?i:losing(?:{_SCORE})? to|going down(?:{_SCORE})? to|(?:lost|fell|went down)(?:{_SCORE})? to|(?:beaten"
    rf"|defeated|thrashed|crushed|outplayed|outclassed"
    rf"|knocked out|overrun|humbled|stunned|undone)(?:{_SCORE})? by|(?:defeat|loss|beating|thrashing|hiding|humbling"
    rf"|drubbing) (?:to|by|against|at the hands of))"
    rf" (?:the )?(?P<winner>{TEAM})"
    rf"|\b(?i:beating|defeating|thrashing|edging|overcoming|seeing off|knocking out|crushing|toppling|outplaying"
    rf"|outclassing|eliminating"
    rf"|(?:win|victory|triumph|success) (?:over|against)|won(?:{_SCORE})? against) (?:the )?(?P<loser>{TEAM})"
)


def words_of(side: str) -> frozenset[str]:
    """The words of a name in lower case, without possessives."""
    return frozenset(re.sub(r"'s?$", "", word) for word in side.lower().split()) - {"the"}


def is_side(name: str, side: str, rival: str) -> bool:
    """Whether a name, perhaps shortened, is of one side and not of its rival."""
    mine, yours, named = words_of(side), words_of(rival), words_of(name)
    return bool(named & mine) and not named & yours
