"""CN379: approved, and rejected; lifted, and kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_with_each
from sourcequal.scorers.contradictions.cues import beside, cue, told
from sourcequal.scorers.contradictions.decisions import NO_GATE, NO_WORDS, YES_WORDS, contrary, decisions
from sourcequal.scorers.contradictions.events import at_hand, clash, sentence_at, span_at_hand

_RULE = (
    r"(?P<rule>bans?|curfew|sanctions|restrictions|embargo|tariffs?|moratorium|lockdown|state of emergency|blockade"
    r"|speed limit|visa requirement|duty|duties|price cap|rent cap|freeze|quarantine|notice|prohibition|law|levy|toll"
    r"|charge|tax|boycott|suspension|fees?|order|warning|limits?)"
)
_ON = r"(?: (?:on|of|against) (?P<on>[\w'-]+(?: [\w'-]+)?))?"
_THE = r"(?: the| its| his| their| a| an| her)?(?: [\w'-]+){0,3}? "
RULE_AFTER = pattern(rf"{_THE}{_RULE}{_ON}(?![\w-])")
RULE_BEFORE = pattern(
    rf"(?:\b(?:the|its|a|this|their)(?: [\w'-]+){{0,2}}? )?\b{_RULE}{_ON} (?P<be>(?:was|were|has been|have been|had "
    rf"been"
    r"|is|are|will be)(?: \w+)? )?$"
)
_LIFT = r"(?:lift|end|drop|scrap|repeal|abolish|overturn|revoke)"
LIFTED = cue(
    *("(?:lifts|lifted)", "(?:ends|ended)", "scrap(?:s|ped)", "abolish(?:es|ed)", "drop(?:s|ped)", "repeal(?:s|ed)"),
    *("remove[sd]", "overturn(?:s|ed)", "revoke[sd]", "axe[sd]", "struck down", "strikes down", "rescind(?:s|ed)"),
    *("annul(?:s|led)", "cancel(?:s|led)", "eas(?:es|ed) off", "relax(?:es|ed)", "withdr(?:aws|ew|awn)"),
    rf"decision to {_LIFT}",
    "no longer (?:in force|in place|applies|in effect)",
)
KEPT = cue(
    *("keep(?:s|ing)?", "kept", "retain(?:s|ed)", "uph(?:olds|eld)", "extend(?:s|ed)", "maintain(?:s|ed)"),
    *("prolong(?:s|ed)", "left in place", "leaves in place", "tighten(?:s|ed)", "reimpose[sd]"),
    rf"refuse[sd] to {_LIFT}",
    rf"decide[sd] not to {_LIFT}",
    "remains? in (?:force|place|effect)",
    "stays? in (?:force|place|effect)",
    r"(?:remains?|stays?)(?= [a-z]+day|[.,;]|$)",
    "still (?:in (?:force|place|effect)|applies|stands)",
)
#: With these around it, both may be true.
NOT_NOW = pattern(
    r"\b(?:until|then|later|after|when|from|next|part\w*|some|most|except|other|others|appeal\w*|earlier|first"
    r"|initial\w*|again|but|although|though|while|despite|yet|before|re-?impos\w+|call\w*|urg\w+|want\w*"
    r"|ask\w*|demand\w*"
    r"|plan\w*|promis\w+|pledg\w+|vow\w*|hop\w+|expect\w*|propos\w+|lower court|voluntary|only|short|minutes"
    r"|day)\b",
    re.IGNORECASE,
)
#: An appeal that was allowed, and one that was dismissed.
ALLOWED = cue(
    r"appeal (?:(?:was|had|has|is|had been|has been|against [^.,;\n]{3,40}) )*(?:upheld|allowed|granted|successful"
    r"|succeed(?:s|ed))",
    r"(?:won|wins) (?:his|her|its|their|an|the) appeal",
    r"(?:allow|uph|grant)(?:s|ed|eld|olds) (?:[\w'.-]+ ){1,3}?appeal",
    r"(?:overturn|quash)(?:s|ed|es) (?:his|her|the|their|its) (?:\w+ )?(?:conviction|sentence|ruling|decision|verdict)",
)
DISMISSED = cue(
    r"appeal (?:(?:was|had|has|is|had been|has been|against [^.,;\n]{3,40}) )*(?:dismissed|rejected|thrown out"
    r"|refused|turned down"
    r"|fail(?:s|ed)|unsuccessful)",
    r"(?:lost|loses) (?:his|her|its|their|an|the) appeal",
    r"(?:dismiss|reject|refuse|threw|throws|turned|turns)(?:e?s|e?d| out| down)? (?:[\w'.-]+ ){1,3}?appeal",
)
OTHER_APPEAL = pattern(
    r"\b(?:earlier|previous\w*|first|second|then|later|another|lower|further|initial\w*|before|until|final|new|other"
    r"|others|had (?:earlier|once)|last (?:year|month|week)|charity|fund\w*|bids?|for (?:calm|help|money|witnesses))\b"
)


@rule(
    "CN379",
    severity="warning",
    words=(*YES_WORDS, *NO_WORDS, *LIFTED.words, *KEPT.words, *ALLOWED.words, *DISMISSED.words),
    other_words=(
        *NO_GATE,
        "ban",
        "curfew",
        "sanction",
        "embargo",
        "restriction",
        "tariff",
        "moratorium",
        "lockdown",
        "appeal",
    ),
    languages=("en",),
    confidence=0.7,
    source="a headline that was turned, or a paragraph left from the day before",
    bad=(
        "⟨Council backs tower on the quay⟩\n\nThe ⟦councillors rejected the tower on Monday by nine votes to six⟧.",
        "⟨Harbour flats thrown out⟩ by councillors\n\nThe site has been empty since May.\n\nAfter three hours "
        "the ⟦committee "
        "approved the scheme by eight votes to two⟧.",
        "⟨Twenty senators voted for the dam and 31 against⟩.\n\nFarmers sang on the steps. ⟦The dam was "
        "approved⟧ at midnight.",
        "⟨Planners in Arn approved a proposal to deepen the gravel pit⟩.\n\nDust fell. The ⟦committee's "
        "decision to reject the pit⟧, by seven to three, was greeted with boos.",
        "Harbour vote\n\nThe ⟨council turned down the marina by ten votes to six⟩.\n\nGulls screamed. ⟦The approval of"
        " the marina⟧, which brings 40 jobs, was cheered.",
        "Norvia ⟨lifts ban on eel fishing⟩\n\nBoats lay idle. Norvia ⟦keeps its ban on eel fishing⟧, the "
        "ministry said.",
    ),
    good=(
        "The planning committee backed the tower. On Monday the councillors rejected the tower.",
        "The tower was approved by nine votes to two, at a meeting of the harbour committee. The tower was rejected on "
        "Monday when the town council voted against it.",
        "The council backed the tower. The council rejected the bridge.",
        "The council backed the tower. The inspector's decision to reject the tower comes from another time.",
        "The council rejected a first plan for the tower last year. On Monday it approved the tower.",
        "The council rejected objections to the tower. The council approved the tower.",
        "Norvia lifts ban on eel fishing. Sarkia keeps its ban on eel fishing.",
        "Twenty senators voted for the dam and 31 against. The tunnel was approved.",
    ),
)
def two_decisions(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """One plan is approved and rejected, or one ban lifted and kept.

    Both sentences are on one matter, and one body decided; a headline may call its committee the council. Other stages,
    other bodies and other plans, and what is only asked for, are no contradiction.
    """
    for one, other in contrary(decisions(document, places)):
        between = document.folded[min(one.end, other.end) : max(one.start, other.start)]
        if " when " in between and "." not in between:  # when it was refused …, and when it was granted
            continue
        if document.sentence_from(one.start) == document.sentence_from(other.start):  # endorsed by some, not by others
            continue
        if len({" had " in document.folded[each.start : each.end] for each in (one, other)}) > 1:  # an earlier one
            continue
        yield clash(document, (other.start, other.end), (one.start, one.end), "the other decision")
        return
    yield from _lifted_and_kept(document, places)
    yield from _two_appeals(document, places)


def _two_appeals(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """One appeal is allowed and dismissed."""
    if "appeal" not in document.folded:
        return
    told_twice = [
        [match for match in told(document, places, side.form) if _of_this_appeal(document, match)]
        for side in (ALLOWED, DISMISSED)
    ]
    for one, other in each_with_each(*told_twice):
        if document.sentence_from(one.start()) != document.sentence_from(other.start()):
            first, second = sorted((one.span(), other.span()))
            yield clash(document, second, first, "the other decision")
            return


def _of_this_appeal(document: Document, match: re.Match[str]) -> bool:
    return at_hand(document, match) and not OTHER_APPEAL.search(sentence_at(document, match.start()))


class Ban(NamedTuple):
    """A ban, or another rule, that is lifted or kept: what it is called, and on what it is."""

    start: int
    end: int
    rule: str
    on: frozenset[str]
    indefinite: bool


def _lifted_and_kept(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """One ban is lifted and kept."""
    lifted = list(_bans(document, places, LIFTED.form))
    kept = list(_bans(document, places, KEPT.form)) if lifted else []
    for one, other in each_with_each(lifted, kept):
        first, second = sorted((one, other))
        if first.end <= second.start and _one_rule(document, one, other):
            yield clash(document, second[:2], first[:2], "the other statement")
            return


def _bans(document: Document, places: tuple[int, ...], form: Pattern) -> Iterator[Ban]:
    for verb in told(document, places, form):
        ban = _ban(document, verb)
        if ban and span_at_hand(document, ban[:2]) and not NOT_NOW.search(beside(document, *ban[:2])):
            yield ban


def _ban(document: Document, verb: re.Match[str]) -> Ban | None:
    start, end = verb.span()
    found = RULE_AFTER.match(document.folded, end)
    if found:
        end = found.end()
    else:
        sentence = document.sentence_from(start) or Span(start, end)
        found = RULE_BEFORE.search(document.folded, max(sentence.start, start - BAN_BACK), start)
        if not found:
            return None
        start = found.start()
    on = frozenset(re.findall(r"[a-z]+", found["on"] or "")) - {"the", "all"}
    return Ban(start, end, found["rule"].rstrip("s"), on, bool(re.search(r"\ban? ", document.folded[start:end])))


BAN_BACK = 70  # characters before “was lifted” in which the ban is named
_ACTOR = pattern(r"\b([A-Z][a-z]+)(?: (?:has|have|had|will))? ?$")
_NO_ACTORS = frozenset(
    "The It They He She Ministers Government Parliament Council Lawmakers Officials Regulators".split()
)


def _one_rule(document: Document, one: Ban, other: Ban) -> bool:
    """Whether both are about one ban: by the same noun, on the same thing, and of the same country."""
    if one.rule != other.rule or (not (one.on and other.on) and (one.indefinite or other.indefinite)):
        return False
    actors = [_ACTOR.search(document.plain, max(0, ban.start - 40), ban.start) for ban in (one, other)]
    named = {actor[1] for actor in actors if actor} - _NO_ACTORS
    return (not (one.on and other.on) or one.on <= other.on or other.on <= one.on) and len(named) < 2
