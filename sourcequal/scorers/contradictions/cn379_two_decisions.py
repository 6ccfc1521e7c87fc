"""CN379: approved, and rejected; lifted, and kept."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.decisions import contrary, decisions
from sourcequal.scorers.contradictions.events import clash
from sourcequal.scorers.contradictions.pairs import Pair, clashes
from sourcequal.scorers.contradictions.wordings import wordings

_RULE = (
    r"(?P<rule>bans?|curfew|sanctions|restrictions|embargo|tariffs?|moratorium|lockdown|state of emergency|blockade"
    r"|hosepipe ban|speed limit|visa requirement|import duty|duties|price cap|rent cap|freeze|quarantine"
    r"|boil-water notice"
    r"|prohibition|law|levy|toll|charge|tax)"
)
_ON = r"(?: (?:on|of|against) (?P<on>[\w’'-]+(?: [\w’'-]+)?))?"
KEPT_AND_LIFTED = Pair(
    words=(
        "lift",
        "ends ",
        "ended",
        "scrap",
        "abolish",
        "dropped",
        "drops",
        "repeal",
        "remov",
        "overturn",
        "revok",
        "struck down",
    ),
    one=wordings(
        r"(?:lift(?:s|ed)?|end(?:s|ed)|scrap(?:s|ped)?|abolish(?:es|ed)?|drop(?:s|ped)?|repeal(?:s|ed)?|remov(?:es|ed)"
        r"|overturn(?:s|ed)?|revok(?:es|ed)|ax(?:es|ed)|struck down|strikes down)(?: the| its| his| their| "
        r"a)?(?: [\w-]+){0,2}? "
        rf"{_RULE}{_ON}",
        rf"(?:the|its|a)(?: [\w-]+){{0,2}}? {_RULE}{_ON} (?:was|were|has been|have been|had been|is|are) (?:\w+ "
        rf")?(?:lifted"
        r"|ended|scrapped|abolished|dropped|repealed|removed|overturned|revoked|axed|struck down)",
        rf"decision to (?:lift|end|scrap|abolish|drop|repeal|overturn|revoke)(?: the| its| it)(?: {_RULE}{_ON})?",
        rf"{_RULE}{_ON} lifted",
    ),
    other_words=(
        "keep",
        "kept",
        "retain",
        "uph",
        "exten",
        "maintain",
        "prolong",
        "remain",
        "stay",
        "still",
        "not to lift",
        "refuse",
        "leave",
        "left",
    ),
    other=wordings(
        r"(?:keep(?:s|ing)?|kept|retain(?:s|ed)?|uph(?:olds|eld)|extend(?:s|ed)?|maintain(?:s|ed)?|prolong(?:s"
        r"|ed)?|refus(?:es"
        r"|ed) to (?:lift|end|drop|scrap|repeal)|decid(?:es|ed) not to (?:lift|end|drop|scrap)|le(?:aves|ft) in "
        r"place)(?: the"
        rf"| its| his| their| a)?(?: [\w-]+){{0,2}}? {_RULE}{_ON}",
        rf"(?:the|its|a)(?: [\w-]+){{0,2}}? {_RULE}{_ON} (?:remains?|stays?|is still|are still|will (?:remain"
        rf"|stay))(?: in (?:force"
        r"|place|effect)|(?= [a-z]+day)|(?=[.,;]))",
        rf"(?:the|its|a)(?: [\w-]+){{0,2}}? {_RULE}{_ON} (?:was|were|has been|have been) (?:kept|upheld|extended"
        rf"|retained"
        r"|prolonged|left in place)",
        rf"{_RULE}{_ON} (?:stays|remains)(?: in (?:force|place|effect))?",
    ),
    both=pattern(
        r"\b(?:until|then|later|after|when|from|next|part\w*|some|most|except|other|others|appeal\w*|earlier|first"
        r"|initial\w*|again|but|although|though|while|despite|yet|before|re-?impos\w+|call\w*|urg\w+|want\w*"
        r"|ask\w*|demand\w*"
        r"|plan\w*|promis\w+|pledg\w+|vow\w*|hop\w+|expect\w*|propos\w+|lower court|voluntary|only|short|minutes"
        r"|day)\b",
        re.IGNORECASE,
    ),
)


@rule(
    "CN379",
    severity="warning",
    words=(
        "reject",
        "turned down",
        "turns down",
        "turn down",
        "block",
        "threw",
        "turned",
        "throws out",
        "throw out",
        "thrown out",
        "veto",
        "refus",
        "denied",
        "denies",
        "voted down",
        "votes down",
        "against",
        " no to",
        "kick",
        "defeat",
        "spurn",
        "dismiss",
        "lift",
        "scrap",
        "abolish",
        "repeal",
        "overturn",
        "was lost",
        "ends ",
        "ended",
        "dropped",
        "drops",
        "remov",
        "revok",
        "struck down",
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
        "Norvia ⟨lifts ban on eel fishing⟩\n\nBoats lay idle. Norvia ⟦keeps its ban on eel fishing⟧, the "
        "ministry said.",
    ),
    good=(
        "The planning committee backed the tower. On Monday the councillors rejected the tower.",
        "The council backed the tower. The council rejected the bridge.",
        "The council rejected a first plan for the tower last year. On Monday it approved the tower.",
        "The council rejected objections to the tower. The council approved the tower.",
        "Norvia lifts ban on eel fishing. Sarkia keeps its ban on eel fishing.",
        "Twenty senators voted for the dam and 31 against. The tunnel was approved.",
    ),
)
def two_decisions(document: Document) -> Iterator[Match]:
    """One plan is approved and rejected, or one ban lifted and kept.

    Both sentences are on one matter, and one body decided; a headline may call its committee the council. Other stages,
    other bodies and other plans, and what is only asked for, are no contradiction.
    """
    for one, other in contrary(decisions(document)):
        yield clash(document, (other.start, other.end), (one.start, one.end), "the other decision")
        return
    yield from clashes(document, KEPT_AND_LIFTED, _one_rule)


_ACTOR = re.compile(r"\b([A-Z][a-z]+)(?: (?:has|have|had|will))? ?$")

_INDEFINITE = re.compile(r"\b[Aa]n? ")
_NO_ACTORS = frozenset(
    "The It They He She Ministers Government Parliament Council Lawmakers Officials Regulators".split()
)


def _one_rule(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether both are about one ban: by the same noun, on the same thing, and of the same country."""
    first, second = one.groupdict(), other.groupdict()
    if first["rule"] and first["rule"].lower().rstrip("s") != second["rule"].lower().rstrip("s"):
        return False
    on = [set(re.findall(r"[a-z]+", (each.get("on") or "").lower())) - {"the", "all"} for each in (first, second)]
    if not all(on) and any(
        _INDEFINITE.search(document.text, max(0, match.start() - 2), match.start() + 2) for match in (one, other)
    ):
        return False
    actors = [_ACTOR.search(document.text, max(0, match.start() - 40), match.start()) for match in (one, other)]
    named = {actor[1] for actor in actors if actor} - _NO_ACTORS
    return (not all(on) or on[0] <= on[1] or on[1] <= on[0]) and len(named) < 2
