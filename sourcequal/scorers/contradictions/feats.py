"""What one player did in a match, as records: how many goals, points, tries or wickets, and who scored the decider."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern
from sourcequal.scorers.contradictions.counting import nth, whole
from sourcequal.scorers.contradictions.match_records import (
    NO_OTHER_DAY,
    NO_SIDE,
    NOT_NOW,
    N,
    Record,
    is_one_player,
    readings_in,
    whose_is,
    words_beside,
)

_VERB = (
    r"(?:scor(?:ed|es|ing)|nett?(?:ed|s|ing)|str(?:uck|ikes?)|bagg(?:ed|s)|hits?|grabb?(?:ed|s)|got|notched|knocked in"
    r"|slotted in|fired(?: in| home)?|put away|headed(?: in| home)?|finished with|finishing with|ended with|had|added"
    r"|pour(?:ed|ing) in|top-scor(?:ed|ing) with|contributed|tallied|registered|collected|took|ran in|kicked|racked up"
    r"|led (?:everyone|all scorers|the way|the team|the hosts|the visitors|all) with|wound up with)"
)
_UNITS = {
    "goal": "goal",
    "point": "point",
    "try": "try",
    "tries": "try",
    "run": "run",
    "wicket": "wicket",
    "basket": "basket",
    "rebound": "rebound",
    "touchdown": "touchdown",
    "ace": "ace",
    "penaltie": "penalty",
    "penalty": "penalty",
}
_COUNTED = r"(?P<unit>goals?|points?|try|tries|runs?|wickets?|baskets?|rebounds?|touchdowns?|aces?|penalties)"
_EXACT = r"(?:just |only |exactly |all |but )?"
TALLY = (
    pattern(rf"(?P<verb>\b{_VERB}) {_EXACT}(?P<n>once|twice|three times|four times|a hat-trick|a brace|an? treble)\b"),
    pattern(
        rf"(?P<verb>\b{_VERB}) (?P<some>an?|the (?:winner|only)) (?:\w+ )?(?:goal|try|penalty|header"
        rf"|touchdown)\b"
    ),
    pattern(
        rf"(?P<verb>\b{_VERB}) {_EXACT}(?:a |the )?(?P<n>{N}) (?:of (?:the|his|her|their|[A-Z][\w'-]+) )?{_COUNTED}\b"
    ),
    pattern(
        rf"(?P<verb>\b{_VERB}) (?:all|both|each) (?P<n>{N})?(?: of)? (?:the |[A-Z][\w'-]+ |[a-z]+'s? )?{_COUNTED}\b"
    ),
    pattern(
        r"(?P<verb>\b(?:[A-Z][\w'-]+'s|[A-Z][\w-]+s'|[Hh]is|[Hh]er)) (?:\w+ )?"
        rf"(?P<n>hat-trick|brace|double(?= (?:sank|sealed|gave|put|won|earned|saw|secured|was enough|helped))|{N}"
        rf"(?= (?:goals?|points?|tries|wickets?|touchdowns?|penalties|runs|baskets)\b)|lone(?= goal)|only"
        rf"(?= goal)|solitary(?= goal)|single(?= goal))(?: {_COUNTED})?\b"
    ),
    pattern(
        r"(?P<verb>\b(?:did not|didn't|failed to|never)) (?P<n>score|find the net|trouble the scorers)\b(?! from|"
        r" with)"
    ),
    pattern(
        rf"(?P<verb>\b{_VERB}) (?:[Hh]is|[Hh]er) (?P<least>second|third|fourth|fifth)"
        rf"(?: {_COUNTED})?(?= from|[.,;]| in | of the (?:game|match|night|afternoon|day)| with)"
    ),
)
_TIMES = {"once": 1, "twice": 2, "three times": 3, "four times": 4, "score": 0, "find the net": 0}
_TIMES |= {"trouble the scorers": 0, "both": 2, "lone": 1, "only": 1, "solitary": 1, "single": 1, "double": 2}
_TIMES |= {"a hat-trick": 3, "hat-trick": 3, "a brace": 2, "brace": 2, "a treble": 3, "an treble": 3}
_PERFECT = pattern(r"\b(?:has|have)\b")  # so far, in a season
_IN_EACH_HALF = pattern(r"\bin (?:each|either) half\b")
TALLY_ELSEWHERE = pattern(
    r"\b(?:seasons?|career|(?<!-)years?(?!-old)|games|matches|league|caps|internationals?|so far|tally|last"
    r"|previous\w*"
    r"|average\w*|combined|between them|together|tests?|ago|series|tournament|world|euro|month|week|sets?|frames"
    r"|game [1-7]|leg|aggregate|innings|overs|times|in \d{4}|usual\w*|often|playoffs?|group|qualif\w+|finals|training"
    r"|reserves?|summer|winter|spring|autumn|earlier|per)\b",
    re.IGNORECASE,
)
#: Of a number of goals that is no less, these are no limit.
PART_OF_MATCH = pattern(
    r"\b(?:half(?! (?:empty|full|marathon))|minutes?|quarters?|period|early|within|spell|break|interval|before"
    r"|then)\b",
    re.IGNORECASE,
)


def tallies_in(document: Document, sentences: Sequence[Span]) -> Iterator[Record]:
    """What one player scored in the match."""
    for sentence, match in readings_in(document, TALLY, sentences):
        groups = match.groupdict()
        unit = _UNITS.get(
            (groups.get("unit") or "goal").lower().removesuffix("s"), _UNITS.get(groups.get("unit") or "", "goal")
        )
        least = groups.get("least") or ("first" if groups.get("some") else None)
        text = (least or groups.get("n") or "both").lower()
        value = nth(text) if least else _TIMES.get(text, whole(text))
        whose = whose_is(document, match, "verb")
        said = document.plain[sentence.start : sentence.end].replace(match[0], "")
        near = words_beside(document, match, sentence)
        apart = (
            _PERFECT.search(near.split("…")[0])
            or TALLY_ELSEWHERE.search(said)
            or (not least and (NOT_NOW.search(near) or PART_OF_MATCH.search(_IN_EACH_HALF.sub("", near))))
        )
        if value is not None and whose and not apart and is_one_player(document, match, sentence):
            yield Record(unit, whose, (value,), not least, Span(*match.span()), sentence)


#: Who scored the goal that decided it.
DECIDER = (
    pattern(
        r"(?P<verb>\b(?:scor(?:ed|es|ing)|grabbed|struck|hit|got|headed|fired(?: in| home)?|netted|slotted home)) the"
        r" (?:late |dramatic |match-|match |stoppage-time |injury-time |only ){0,2}(?P<what>winner|winning (?:goal|try"
        r"|basket|penalty|run)|goal(?= of the (?:game|match|night|afternoon)|[.,;]| \w+ minutes| as | in the \w+"
        r" minute"
        r"| with| from))"
    ),
    pattern(
        r"\b(?:[Mm]atch-?[ -]?winner|goal hero|[Gg]oalscorer|two-try hero) (?P<name>(?:[A-Z][\w'-]+ )?[A-Z][\w'-]+)"
    ),
    pattern(
        r"\b(?P<name>(?:[A-Z][\w'-]+ )?[A-Z][\w'-]+)'s? (?:late |lone |stoppage-time |only )?(?:winner|winning goal)\b"
    ),
    pattern(
        r"\b(?:winner|winning goal|only goal(?: of the (?:game|match|night|afternoon))?) (?:came from|was scored by"
        r"|fell to"
        r"|by|from) (?P<name>(?:[A-Z][\w'-]+ )?[A-Z][\w'-]+)"
    ),
)


def deciders_in(document: Document, sentences: Sequence[Span]) -> Iterator[Record]:
    """Who scored the goal that decided the match."""
    for sentence, match in readings_in(document, DECIDER, sentences):
        groups = match.groupdict()
        whose = groups["name"].split()[-1] if groups.get("name") else whose_is(document, match, "verb")
        said = document.plain[sentence.start : sentence.end].replace(match[0], "")
        apart = TALLY_ELSEWHERE.search(NO_OTHER_DAY.sub("", said)) or _RIVAL_WINNER.search(said)
        named = whose and whose[0].isupper() and document.plain.count(whose) and whose not in NO_SIDE
        if named and not apart and not NOT_NOW.search(words_beside(document, match, sentence)):
            yield Record("decider", whose, (), True, Span(*match.span()), sentence)


_RIVAL_WINNER = pattern(r"\b(?:semi|quarter|cup|against|when|had|also)\b")
