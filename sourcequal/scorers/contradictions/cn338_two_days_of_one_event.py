"""CN338: one vote, fire or trial on two days."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.events import around, at_hand, clash

_WEEKDAY = r"(?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_DATE = rf"(?P<date>\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}})\b"
#: Events, and how a sentence tells of each that it happened.
EVENTS = {
    "vote": "voted",
    "fire": "fire broke out|caught fire|burned down|burnt down",
    "crash": "crashed|collided",
    "explosion": "exploded|blew up",
    "collapse": "collapsed|caved in",
    "burglary": "broke into|was burgled",
    "meeting": "met",
    "election": "was elected",
    "raid": "raided",
    "strike": "walked out|went on strike|downed tools",
    "shooting": "was shot|opened fire",
    "attack": "was attacked",
    "verdict": "was found guilty|was convicted|was acquitted",
    "sentencing": "was sentenced|was jailed",
    "funeral": "was buried",
    "resignation": "resigned|stepped down",
    "storm": "storm hit|storm struck",
    "flood": "burst its banks",
    "launch": "lifted off|was launched",
}
#: Events that are told of by name only.
NAMED = "race|match|trial|hearing|concert|festival|exhibition|conference|wedding"
_NOUN = "|".join((*EVENTS, NAMED))
OF_DAY = pattern(
    rf"\b{_WEEKDAY}(?: (?:night|evening|morning|afternoon))?[’']s (?:[a-z]+ )?(?P<event>{_NOUN})\b(?! (?:in|at|on"
    rf"|near|of|between|against|for) )"
    rf"|\bthe (?P<event2>{_NOUN}) on {_WEEKDAY.replace('<day>', '<day2>')}"  # the vote on Monday
)
#: The trial of the captain begins on 14 March; the trial, which opens on 21 March.
OPENS = pattern(
    rf"\bthe (?:[a-z]+ )?(?P<event>{_NOUN})\b(?: (?:of|for|in|against) [^,.;\n]{{3,40}}?)?(?:, which|, due to| that)? "
    r"(?:will |is (?:due |set |scheduled )?to |are to )?(?:open|begin|start|be held|take place|run)s?(?: "
    r"from)?(?: on)? "
    rf"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?{_DATE}"
)
MOVED = pattern(
    r"\b(?:put off|postponed|adjourned|delayed|rescheduled|moved|brought forward|originally|was to|were to|was due"
    r"|resum\w+)\b"
)
#: Words of another one of the kind.
ANOTHER = pattern(r"\b(?:committee|second|first|another|series|daily|next)\b")
HAPPENED = {
    event: pattern(rf"\b(?:{verbs})\b(?:(?! (?:and|but|that|after|before|to)\b)[^.,;\n]){{0,30}}? (?:on )?{_WEEKDAY}")
    for event, verbs in EVENTS.items()
}


@rule(
    "CN338",
    severity="warning",
    words=(
        *(f"{part}'s " for part in ("day", "night", "morning", "afternoon", "evening")),
        *(f"the {event} on " for event in EVENTS),
        *NAMED.split("|"),
    ),
    languages=("en",),
    confidence=0.7,
    source="reports put together from two days' versions",
    bad=(
        "The council ⟨voted on Tuesday⟩ to drop the cable car.\n\n⟦Monday’s vote⟧ was greeted with whistles.",
        "⟨Fire broke out on Saturday⟩ night in the bakery.\n\nThe family was away. ⟦Thursday’s fire⟧ was the "
        "worst in years.",
        "⟨The trial of the ferry captain begins on 14 March⟩.\n\n⟦The trial, which opens on 21 March⟧, is to last "
        "five weeks.",
    ),
    good=(
        "The council voted on Tuesday to drop the cable car. Tuesday’s vote was greeted with whistles.",
        "The council voted on Tuesday to drop the cable car. Monday’s vote in the committee had gone the other way.",
        "Fire broke out on Saturday night in the bakery. Thursday’s fire in the school had been put out at once.",
        "The trial was to begin on 14 March. It was put off; the trial opens on 21 March.",
    ),
)
def two_days_of_one_event(document: Document) -> Iterator[Match]:
    """One event happened, or will happen, on two days.

    “Monday’s vote” means the vote that the article tells of, and it was held on Tuesday. The rule is silent where the
    days are more than two, and where something was put off, or was one of several.
    """
    yield from _on_weekdays(document)
    opens = [match for match in OPENS.finditer(document.folded) if _plain(document, match)]
    for one, other in combinations(opens, 2):
        if one["event"] == other["event"] and _day(one) != _day(other) and not MOVED.search(document.folded):
            yield clash(document, other.span(), one.span(), "the other day")
            return


def _on_weekdays(document: Document) -> Iterator[Match]:
    """An event that is named by one weekday and told, once, of another."""
    for named in OF_DAY.finditer(document.folded):
        event, day = named["event"] or named["event2"], named["day"] or named["day2"]
        told = list(HAPPENED[event].finditer(document.folded)) if event in HAPPENED else []
        plain = len(told) == 1 and _plain(document, told[0]) and _plain(document, named)
        if plain and told[0]["day"] != day:
            one, other = sorted((told[0], named), key=lambda match: match.start())
            yield clash(document, other.span(), one.span(), "the other day")
            return


def _day(match: re.Match[str]) -> frozenset[str]:
    return frozenset(match["date"].split())


def _plain(document: Document, match: re.Match[str]) -> bool:
    said = around(document, match)
    return at_hand(document, match) and not MOVED.search(said) and not ANOTHER.search(said)
