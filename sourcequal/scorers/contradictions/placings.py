"""How a race or a run of matches stands at the end, as records.

The place in which somebody came, how long it took, how far the first was ahead of the next, how many watched, and which
win, defeat or draw in a row or of the season it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern
from sourcequal.scorers.contradictions.counting import NTH, nth
from sourcequal.scorers.contradictions.match_records import (
    FEW,
    NOT_NOW,
    OTHER_MATCH,
    N,
    Record,
    count,
    is_one_player,
    readings_in,
    whose_is,
    words_beside,
)

_MEDAL = {"gold": 1, "silver": 2, "bronze": 3}
_EVENT = (
    r"(?:(?:[\w'-]+ ){0,3}?(?:race|marathon|title|tournament|regatta|gold medal|grand prix|cup|championship|final"
    r"|competition|contest|slalom|downhill))"
)
_PLACE = rf"(?P<nth>{NTH}|last)"
PLACE = (
    pattern(
        rf"(?P<verb>\b(?:finish(?:ed|es|ing)|came(?: home| in| through)?|comes? (?:home|in)|placed|was placed|ended up"
        rf"|crossed the (?:finish )?line|touched|rowed home|limped home)) (?:in |an? |a \w+ |\w+ly )?{_PLACE}"
        r"(?: place)?(?= in | at |[.,;:]| and | behind | on | overall|\n|$| with | of the | for | from | to )"
    ),
    pattern(
        rf"(?P<verb>\b(?:t[ao]kes?|took|claim(?:ed|s)|w[io]ns?|earned|settled for|had to settle for|landed|grabbed"
        rf"|secured|collected|got|was in|finished in)) (?:(?:the|an?|his|her|their|home|\w+ly) ){{0,2}}"
        rf"(?:{_PLACE} (?:place|spot)|(?P<medal>gold|silver|bronze)(?: medal)?)\b"
    ),
    pattern(
        rf"(?P<verb>\b(?:[A-Z][\w'-]+'s|[A-Z][\w-]+s'|[Hh]is|[Hh]er|[Tt]heir)) (?:\w+ )?"
        rf"(?:{_PLACE}[ -]place(?: finish)?|(?P<medal>gold|silver|bronze)(?: medal)?)\b"
    ),
    pattern(rf"(?P<verb>\b(?:won|wins|win|winning)) (?:the|this year's|\w+day's) {_EVENT}(?P<nth>)\b"),
    pattern(
        rf"\b(?i:{_PLACE}|(?P<medal>gold|silver|bronze)) (?:place |medal )?(?:for|went to) (?P<name>(?:[A-Z][\w'-]+"
        rf" )?[A-Z][\w'-]+)"
    ),
    pattern(
        rf"(?P<verb>\b(?:was|were)) {_PLACE}(?=[.,;]| in the (?:race|end|marathon|final)| at the (?:line|finish)|"
        rf" home)"
    ),
    pattern(rf"\b[Ff]or (?P<name>[A-Z][\w'-]+), (?:the|a) (?:(?P<medal>gold|silver|bronze) medal|{_PLACE} place)"),
    pattern(r"\b(?:[Tt]he |[Rr]ace )?(?<!match )(?P<won>winner),? (?P<name>(?:[A-Z][\w'-]+ )?[A-Z][\w'-]+)"),
    pattern(r"\b(?P<runner>runner-up),? (?P<name>(?:[A-Z][\w'-]+ )?[A-Z][\w'-]+)"),
    pattern(r"(?P<verb>\b(?:was|were|is|are|finished(?: as)?)) (?:the |a )?(?P<runner>runners?[- ]up)\b"),
)
_AFTER_NTH = r"(?:[ -]place|[.,;:\n]|$| (?:in|at|and|behind|on|overall|with|of the|for|from|to|went|home|spot)\b)"
#: After a word of the group “nth” in each of those.
AFTER_NTH = pattern(_AFTER_NTH)
#: In a paragraph without these no place is told but by such a word.
OTHER_PLACES = pattern(
    r"last|first|1st|teenth|tieth|hundredth|ty-|winn|wins? |won |runner|gold|silver|bronze"
    rf"|(?:second|third|th|2nd|3rd){_AFTER_NTH}"
)
PLACED_ELSEWHERE = pattern(
    r"\b(?:last (?:year|season|time|month|week)|in (?:19|20)\d\d|(?:19|20)\d\d|previous\w*|ago|twice|times|legs?"
    r"|heats?"
    r"|stages?|runs?|qualif\w+|overall|standings|table|half|lap|split|also|relay|medley|semi-?finals?|doubles|singles"
    r"|team|junior|mixed|ranked|group|favou?rite|defending|reigning|former|next|individual|both|events?|races|season"
    r"|career|(?<!-)years?(?!-old)|earlier|on points|points (?:behind|ahead)|quarters?|women's|men's|girls|boys|club"
    r"|league|division"
    r"|election|primary|poll\w*|vot\w+|grid|practice|elections|prize|world|olympic\w*|european|commonwealth|national"
    r"|class|category|school|states?|largest|biggest|rank\w*|list|survey|chance|bid)\b",
    re.IGNORECASE,
)
#: Events of which a competition has several.
DISCIPLINE = pattern(
    r"\b(?:\d[\d,.]*(?: ?k?m\b| ?k\b| metres| meters)|freestyle|butterfly|backstroke|breaststroke|slalom|downhill"
    r"|super-g"
    r"|marathon|10k|5k|sprint|hurdles|javelin|discus|shot put|long jump|high jump|triple jump|pole vault|eights|fours"
    r"|pairs|sculls|floor|vault|beam|bars|foil|sabre|epee|time trial|pursuit|keirin|omnium)\b",
    re.IGNORECASE,
)
#: Of a sentence with two of these, none is read: bronze on the beam and silver on the floor.
_VALUE = pattern(rf"\b(?:(?!first){NTH}|gold|silver|bronze)\b")


def places_in(document: Document, sentences: Sequence[Span]) -> Iterator[Record]:
    """In which place somebody came in the end."""
    lone = [span for span in sentences if len(set(_VALUE.findall(document.folded[span.start : span.end]))) < 2]
    for sentence, match in readings_in(document, PLACE, lone):
        groups = match.groupdict()
        said = document.plain[sentence.start : sentence.end]
        medal, place = groups.get("medal"), groups.get("nth")
        if groups.get("runner"):
            value: int | None = 2
        elif place:
            value = 99 if place.lower() == "last" else nth(place)
        else:
            value = _MEDAL[medal.lower()] if medal else 1
        whose = groups["name"].split()[-1] if groups.get("name") else whose_is(document, match, "verb")
        apart = PLACED_ELSEWHERE.search(said.replace(match[0], "")) or NOT_NOW.search(
            words_beside(document, match, sentence)
        )
        if value and whose and not apart and is_one_player(document, match, sentence):
            yield Record("place", whose, (value,), True, Span(*match.span()), sentence)


_CLOCK = (
    r"(?P<clock>\d{1,2}:\d\d:\d\d|\d{1,2}:\d\d\.\d+|(?P<hours>\d{1,2}|one|two|three|four|five|six|seven|eight|nine"
    r"|ten)"
    rf" hours?,?(?: and)? (?P<minutes>\d{{1,2}}|{FEW}|twelve|fifteen|twenty) minutes(?:,? (?:and )?\d{{1,2}}"
    rf" seconds)?)"
)
CLOCK = (
    pattern(
        rf"\b(?P<verb>ran|run|won|finished|clocked|clocking|swam|rode|rowed|covered|completed|crossed)"
        rf" (?:(?!record|split|best\b)[^.;:\n]){{0,50}}?\b(?:in|of|clocked|at|was|with) (?:a time of |just )?{_CLOCK}"
    ),
    pattern(rf"\b(?P<verb>needed|clocked) (?:just )?{_CLOCK}"),
    pattern(
        rf"\b(?P<verb>[Hh]er|[Hh]is|[Tt]he winning|[A-Z][\w'-]+'s) (?:own |winning |finishing )?(?:time|effort|swim"
        rf"|run"
        rf"|ride) (?:of|was|in) {_CLOCK}"
    ),
)
CLOCKED_ELSEWHERE = pattern(
    r"\b(?:last|year|previous\w*|split|half(?![ -]marathon)|lap|leg|heats?|personal|target|aim\w*|hop\w*|qualif\w+"
    r"|record of"
    r"|best of|in (?:19|20)\d\d|(?:19|20)\d\d|had|stages?|earlier|relay|after|ago|before|slower|faster|second|third"
    r"|while"
    r"|shift|flight|trial|overtime|film|show|course record|old)\b",
    re.IGNORECASE,
)


def times_in(document: Document, sentences: Sequence[Span]) -> Iterator[Record]:
    """How long somebody took from the start to the line."""
    for sentence, match in readings_in(document, CLOCK, sentences):
        said = document.plain[sentence.start : sentence.end]
        whose = whose_is(document, match, "verb") if match["verb"].lower() != "the winning" else "she"
        numbers = [count(text) or 0 for text in re.findall(rf"\d+|\b(?:{FEW}|twelve|fifteen|twenty)\b", match["clock"])]
        if whose and not CLOCKED_ELSEWHERE.search(said):
            kind = "clock" if match["hours"] or match["clock"].count(":") == 2 else "minutes"
            yield Record(
                kind, whose, tuple(numbers[:2] if kind == "clock" else numbers), True, Span(*match.span()), sentence
            )


_KINDS = {"win": "win", "wins": "win", "victory": "win", "victories": "win", "won": "win", "triumph": "win"}
_KINDS |= {
    "defeat": "loss",
    "defeats": "loss",
    "loss": "loss",
    "losses": "loss",
    "lost": "loss",
    "draw": "draw",
    "draws": "draw",
}
_RESULT = r"(?P<result>wins?|victory|victories|defeats?|loss|losses|draws?|triumph)"
_ROW = r"(?P<row>in a row|on the (?:bounce|trot|spin)|running|in succession)"
_SEASON = (
    r"(?P<season>(?:of|in) (?:the|this|their) (?:season|campaign|year)|this (?:season|term|year|campaign)|so"
    r" far)"
)
ROW = (
    pattern(
        rf"\b(?P<n>{NTH}) (?P<row>straight|successive|consecutive) {_RESULT}\b(?! (?:at|on the road|over|against"
        rf"|away))",
        re.IGNORECASE,
    ),
    pattern(rf"\b(?P<n>{NTH}) {_RESULT} {_ROW}\b", re.IGNORECASE),
    pattern(rf"\b(?P<n>{NTH}) {_RESULT} {_SEASON}", re.IGNORECASE),
    pattern(
        rf"\b(?P<n>{N}) (?P<row>straight|successive|consecutive) {_RESULT}\b(?! (?:at|on the road|over|against"
        rf"|away))",
        re.IGNORECASE,
    ),
    pattern(rf"\b(?P<n>{N}) {_RESULT} {_ROW}\b", re.IGNORECASE),
    pattern(
        rf"\b(?P<result>won|lost) (?:their (?:last|past) )?(?P<n>{N}) (?:games |matches )?(?:{_ROW}|"
        rf"(?P<straight>straight))\b",
        re.IGNORECASE,
    ),
    pattern(
        rf"\b{_RESULT} (?:was|is|means|makes it) (?:their|his|her|its|a) (?P<n>{NTH}) (?:{_SEASON}|{_ROW})",
        re.IGNORECASE,
    ),
    pattern(
        rf"\b{_RESULT} (?:for|by|of) [^.;,\n]{{2,30}}? (?:was|is) (?:their|his|her|its|the) (?P<n>{NTH}) "
        rf"(?:{_SEASON}|{_ROW})",
        re.IGNORECASE,
    ),
)


#: By how much time or way the first was ahead of the next.
_LAP = r"(?P<unit>seconds?|minutes?|lengths?|strokes?|metres|meters)"
GAP = (
    pattern(
        rf"\b(?P<verb>won|wins|winning|victory|win|triumphed|beat|beating|home)\b[^.;\n]{{0,50}}? by (?:just |only"
        rf" )?(?P<n>{N}) {_LAP}\b"
    ),
    pattern(rf"\b(?P<n>{N})[- ]{_LAP} (?:win|victory|winning margin|margin(?: of victory)?)\b"),
    pattern(
        rf"\b(?P<n>{N}) {_LAP} (?:ahead of|clear of|in front of|behind) (?:the )?(?P<second>runner-up|second place"
        r"|second-placed|the winner|winner|next)"
    ),
    pattern(
        rf"\b(?:runner-up|second-placed)\b[^.;\n]{{0,40}}? (?P<n>{N}) {_LAP} (?:behind|adrift|back|slower|later)\b"
    ),
)


_CROWD_N = r"(?P<n>\d{1,3}(?:,\d{3})+|\d{3,6}|(?P<thousand>\d{1,3}(?:\.\d)?) thousand)"
_FANS = r"(?:spectators|fans|people|supporters|onlookers|souls|paying customers|paying spectators)"
#: How many watched.
CROWD = (
    pattern(
        rf"\b(?:crowd|attendance|gate|audience)(?: [a-z]+){{0,3}}?:? ?(?:\b(?:of|was|stood at|came to|reached|at"
        rf"|is)\b)? (?:just |only |exactly )?{_CROWD_N}\b",
        re.IGNORECASE,
    ),
    pattern(
        rf"\b(?:in front of|before|watched by|seen by|cheered (?:on )?by|attended by|roared on by) (?:the |just "
        rf"|only |all |a crowd of )?{_CROWD_N}(?: [a-z-]+)?(?: {_FANS})?(?=[.,;:\n]| (?:{_FANS}|at|in|on|who|and)\b)",
        re.IGNORECASE,
    ),
    pattern(rf"\b(?:the|all|all the|each of the|every one of the) {_CROWD_N} (?:[a-z-]+ )?{_FANS}\b", re.IGNORECASE),
    pattern(
        rf"\b{_CROWD_N} (?:[a-z-]+ )?{_FANS} (?:had |have )?(?:watch\w*|saw|see|sang|sing|stood|packed|filled|were"
        rf" in|turned (?:up|out)|attended|looked on|braved|cheered|came|paid|in the (?:ground|stadium|stands|arena"
        rf"|hall)|inside|at the (?:ground|stadium|arena|game|match))\b",
        re.IGNORECASE,
    ),
    pattern(rf"(?:^|[:,(] ?)\b{_CROWD_N} (?:spectators|fans|supporters)(?=[,.;)])"),
    pattern(
        rf"\b{_CROWD_N} (?:turned (?:up|out)|watched|looked on|paid to see|saw (?:the|it|them|a))\b", re.IGNORECASE
    ),
)
CROWD_APART = pattern(
    r"\b(?:capacity|average\w*|usual\w*|expected|tickets?|travelling|of whom|including|among|can hold|holds|seats?"
    r"|seater|each|per|both|total|combined|online|television|tv|viewers|streamed|arrest\w*|overall|last|previous\w*"
    r"|compared|limit\w*|if|would|will|could|days|organi[sz]ers|police said|estimat\w+|protest\w*|demonstrat\w*|march"
    r"|marched|rall\w+|each)\b",
    re.IGNORECASE,
)
#: Close before a number of spectators: it is vague, or of some of them.
VAGUE = pattern(
    r"\b(?:about|around|some|nearly|almost|over|more than|at least|up to|less than|fewer than|under|approximately|away"
    r"|visiting|home|another|other|most|thousands|hundreds|estimated|roughly|close to|well over|had|when|than|against"
    r"|down from|up from|record of|record crowd of) (?:a |the )?$",
    re.IGNORECASE,
)
_RECORD = pattern(r"\brecord\b")  # of a ground: the crowd was one


def crowds_in(document: Document, sentences: Sequence[Span]) -> Iterator[Record]:
    """How many watched."""
    for sentence, match in readings_in(document, CROWD, sentences):
        said = document.plain[sentence.start : sentence.end]
        number = match["n"].replace(",", "")
        value = int(number) if number.isdigit() else int(float(match["thousand"]) * 1000)
        vague = VAGUE.search(document.plain[sentence.start : match.start("n")])
        apart = CROWD_APART.search(said) or OTHER_MATCH.search(_RECORD.sub("", said))
        if not vague and not apart:
            yield Record("crowd", "", (value,), True, Span(*match.span()), sentence)
