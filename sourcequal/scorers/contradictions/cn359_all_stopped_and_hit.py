"""CN359: all of them were stopped, and one got through."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE
from sourcequal.scorers.contradictions.pairs import Pair, clashes

_ARMS = r"(?P<what>drone|missile|rocket|shell|projectile)"
_DOWN = r"(?:shot down|brought down|downed|intercepted|destroyed|stopped|neutrali[sz]ed|knocked out|repelled)"
STOPPED = Pair(
    words=("all ", "every", "none", "not one", "not a single", "no drone", "no missile", "no rocket"),
    one=(
        pattern(
            rf"\b(?:all(?: of)?(?: the| these)?(?: {WHOLE})? {_ARMS}s?|every(?: single)?(?: one of the)? "
            rf"{_ARMS.replace('what', 'each')}s?) "
            rf"(?:was|were|had been|have been) {_DOWN}\b",
            re.IGNORECASE,
        ),
        pattern(
            r"\b(?:shot down|brought down|downed|intercepted|destroyed|stopped|repelled) (?:all(?: of)?(?: the"
            rf"| these)?(?: {WHOLE})?|every(?: single)?) {_ARMS}s?\b"
            r"|\b(?:shot down|brought down|downed|intercepted|destroyed|stopped|repelled) (?:all of them"
            rf"|every(?: single)? one of them|every one|them all|all {WHOLE})\b"
            rf"|\b(?:all of them|every one of them) (?:was|were) {_DOWN}\b",
            re.IGNORECASE,
        ),
        pattern(
            rf"\b(?:none|not one|not a single one) of (?:the|these) {_ARMS}s (?:got through|reached|hit|struck)\b"
            rf"|\bno {_ARMS.replace('what', 'each')}s? (?:got through|reached|hit|struck)\b",
            re.IGNORECASE,
        ),
    ),
    other_words=(
        "hit",
        "struck",
        "flew into",
        "flown into",
        "crashed into",
        "got through",
        "reached",
        "landed",
        "strike",
        "slammed",
        "exploded",
    ),
    other=(
        pattern(
            rf"\b(?:an?|one|one of the|{WHOLE}|several|some|the) {_ARMS}s? (?:had |has |have )?(?:hit|struck|flew into"
            r"|flown into|crashed into|slammed into|got through|reached|landed (?:on|in)"
            r"|exploded (?:in|on|at|near))\b(?: (?:an?|the|its|their) [a-z]+)?",
            re.IGNORECASE,
        ),
        pattern(
            rf"\b(?:was|were|been) (?:hit|struck) by (?:an?|one|several|{WHOLE}) {_ARMS}s?\b|\b(?:a|the) "
            rf"{_ARMS.replace('what', 'each')} strike (?:set|killed|destroyed|damaged|hit)\b",
            re.IGNORECASE,
        ),
    ),
    both=pattern(
        r"\b(?:debris|wreckage|fragments?|falling|parts of|february|march|april|june|july|august|september|october"
        r"|november|december|january|mayor|ministry|claim\w*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|most"
        r"|but|except|denied|later|previous|night before|near miss|would|in response|retaliat\w+|israel\w*)\b",
        re.IGNORECASE,
    ),
)


_STORM = r"(?:(?:cyclone|hurricane|typhoon|(?:tropical )?storm) [A-Z][a-z]+|the (?:cyclone|hurricane|typhoon|storm))"
LANDFALL = Pair(
    words=("landfall", "ashore", "coast", "shore"),
    one=(
        pattern(
            rf"\b{_STORM} (?:has |had )?(?:made landfall|makes landfall|came ashore|comes ashore"
            r"|(?:strikes|struck|hits|hit|slams into|slammed into|batters|battered|lashes|lashed|pounds|pounded|rips "
            r"into|reaches|reached) (?:the )?(?:[a-z]+ )?(?:coast|shore))\b",
            re.IGNORECASE,
        ),
    ),
    other_words=("landfall", "reached land", "reaching land", "at sea", "open water", "missed the coast"),
    other=(
        pattern(
            rf"\b(?:{_STORM}|it) (?:(?:has |had )?never (?:made landfall|reached (?:land|the coast|shore))|did not "
            rf"(?:make landfall|reach (?:land|the coast|shore))(?! (?:in|at|near) (?-i:[A-Z]))"
            r"|(?:\w+ and )?(?:broke up|died out|fizzled out|blew itself out|dissolved) (?:at sea|over (?:the )?open "
            r"(?:water|sea))|missed the coast"
            r"|turned away [^.;\n]{0,30}?before (?:reaching land|making landfall))\b",
            re.IGNORECASE,
        ),
    ),
    both=pattern(
        r"\b(?:second|another|other|later|days|did not [^.]{1,30} in [A-Z]|as (?:had been )?(?:feared|forecast)|again"
        r"|then|forecast\w*|expect\w*|last|remnants|first|if)\b|\b(?:19|20)\d\d (?:never|did)",
        re.IGNORECASE,
    ),
    lasting=True,
)
STORM = pattern(r"\b(?:[Cc]yclone|[Hh]urricane|[Tt]yphoon|[Ss]torm) ([A-Z][a-z]+)\b")


@rule(
    "CN359",
    severity="error",
    words=(
        "brought down",
        "shot down",
        "downed",
        "intercepted",
        "destroyed",
        "none of the",
        "not one of",
        "repelled",
        "stopped",
        "got through",
        "no drone",
        "no missile",
        "no rocket",
        "landfall",
        "reached land",
        "reaching land",
        "at sea",
        "open water",
        "missed the coast",
    ),
    other_words=("drone", "missile", "rocket", "shell", "projectile", "cyclone", "hurricane", "typhoon", "storm"),
    languages=("en",),
    confidence=0.75,
    source="reports of attacks: the message of the air defence over the message of the fire service",
    bad=(
        "Forty drones came over the bay at night. Gunners ⟨shot down every one of them⟩.\n\nA bakery burned until six. "
        "⟦A drone had flown into its chimney⟧.",
        "⟨None of the rockets got through⟩, the governor said at dawn.\n\nSchools stayed shut. ⟦Two rockets hit the "
        "tram⟧ depot.",
        "⟨Cyclone Orla slams into coast⟩\n\nThousands slept in schools. At dawn ⟦the storm broke up over open water⟧, "
        "far from any pier.",
    ),
    good=(
        "Cyclone Orla slams into coast. A second storm, Pia, broke up over open water.",
        "Gunners shot down all of the drones. Wreckage of a drone hit the bakery.",
        "Gunners shot down all of the drones. A missile struck the tram depot.",
        "None of the rockets got through. In March a rocket hit the tram depot.",
        "All the drones were shot down, the ministry said. The mayor said a drone hit the bakery.",
    ),
)
def all_stopped_and_hit(document: Document) -> Iterator[Match]:
    """All were stopped, and one hit.

    The first message on an attack is often that all drones were shot down, and a later one tells of a hit. So it is
    with a storm that strikes the coast in the headline and broke up at sea in the text. Debris, other weapons, other
    days and other storms are left alone.
    """
    yield from clashes(document, STOPPED, _one_kind)
    if len(set(STORM.findall(document.plain))) == 1:
        yield from clashes(document, LANDFALL)


def _one_kind(_document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether both are of one weapon, or one names none."""
    stopped, hit = ({kind.lower() for kind in match.groupdict().values() if kind} for match in (one, other))
    return not stopped or stopped == hit
