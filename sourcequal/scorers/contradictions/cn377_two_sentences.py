"""CN377: sent to prison and spared it; a term of two lengths."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import whole
from sourcequal.scorers.contradictions.events import either
from sourcequal.scorers.contradictions.trials import Side, Statement, one_charge, opposed, statements
from sourcequal.scorers.contradictions.wordings import wordings

_SPAN = r"(?:COUNT(?: and a half)?[ -](?:years?|months?|weeks?|days?))"
#: Of an earlier sentence, of what may come of a breach, and of a sentence of two parts.
OTHER_SENTENCE = pattern(
    r"\b(?:already|at the time|while (?:on|serving)|released|part|partly|of which|half of|remainder|instead of|rather "
    r"than"
    r"|(?<!all )but|although|though|despite|whereas|threat\w*|warn\w*|could|would|spent|served|remand|custody|fail\w*"
    r"|default"
    r"|re-?offend\w*|previously|activated|lucky|close to|could have|should have|deserved?|escaped from|break\w*)\b"
)
PRISON = Side(
    words=(
        "prison",
        "jail",
        "behind bars",
        "locked up",
        "the cells",
        "sent down",
        "custody",
        "years in",
        "sentence",
        "term",
    ),
    forms=wordings(
        r"(?:was|were|is|are|been|being|be) (?:today |immediately )?(?:jailed|imprisoned|locked up|sent down|put "
        r"behind bars)",
        r"(?:(?:was|were|is|are|been) )?(?:sent|going|went|goes|go|taken|led away|led off|led down|led|driven|taken "
        r"down|back)"
        r"(?: straight)? to (?:prison|jail|the cells|custody)",
        r"jail(?:s|ed)(?= NAME| for| over| after| by|\n| [a-z]+ (?:who|for))",
        rf"(?:jailed|imprisoned|put away|locked up|sent down)(?: for)? {_SPAN}",
        r"(?:sends?|sent|sending) (?P<who>NAME|him|her|them|the [a-z]+|[a-z]+)(?: [a-z]+)? to (?:prison|jail)",
        rf"(?:spends?|spending) (?:[a-z]+ ){{0,3}}?{_SPAN} (?:in (?:prison|jail)|behind bars)",
        rf"(?:sentenced|gets|got|given|handed|receives|received|began|begins|begun|starts|started)(?: to)?(?: an?)? "
        rf"{_SPAN}"
        r" (?:in (?:prison|jail)|behind bars|of immediate (?:custody|imprisonment))",
        r"(?:begins?|began|begun|beginning|starts?|started|starting|to begin|to start|to serve|is serving|serving)"
        r" (?:his|her|their|an?)(?: [\w-]+)?(?: [\w-]+)? (?:sentences?|terms?)(?: in (?:prison|jail))?",
        r"(?:is|are|was|were) (?:now |both )?(?:in (?:prison|jail)|behind bars)|(?:spent|spend|spending|spends) "
        r"(?:his|her|the"
        r"|their) first (?:night|day)s? (?:in (?:prison|jail)|behind bars)",
        r"prison doors? (?:closed|shut)|immediate (?:prison|jail|custodial) (?:sentence|term)|immediate custody",
    ),
    unless=pattern(OTHER_SENTENCE.source[:-3] + r"|suspended|spar\w+|avoid\w*|escap\w*|not|n't|kept out|if)\b"),
)
SPARED = Side(
    words=(
        "suspended",
        "spare",
        "avoid",
        "escape",
        "walk",
        "community",
        "kept out",
        "go to prison",
        "go to jail",
        "no jail",
        "unpaid",
    ),
    forms=wordings(
        r"suspended (?:prison |jail |custodial )?(?:sentences?|terms?)|suspended (?:prison|jail)",
        rf"(?:sentences?|terms?|{_SPAN})(?: in prison)?,? (?:was |were |are |is |both |all |which (?:was|were) "
        rf")?suspended",
        r"(?:spar(?:es?|ed)|avoid(?:s|ed)?|escap(?:es?|ed)|dodg(?:es?|ed)) (?:an? |immediate )?(?:prison|jail|custody"
        r"|time "
        r"(?:in prison|behind bars)|custodial)",
        r"(?:judge|court|magistrates?) (?:spares?|spared) (?P<who>NAME|him|her|them|[a-z]+)",
        r"(?:was|were) spared|walk(?:s|ed|ing)? free|walk(?:s|ed) out of (?:the )?court",
        r"(?:sentenced to|given|ordered to (?:do|carry out|perform|complete)|handed|gets|got) (?:an? )?(?:[\w-]+ "
        r"){0,5}?"
        r"(?:hours of )?(?:community (?:service|order|work)|unpaid work)",
        r"(?:kept|stayed) out of (?:prison|jail)|(?:will|does|did) not (?:have to )?go to (?:prison|jail)|no (?:jail"
        r"|prison) "
        r"(?:time|term|sentence)",
    ),
    unless=pattern(OTHER_SENTENCE.source[:-3] + r"|jailed|sent to prison|breach\w*|when (?:he|she))\b"),
)
#: How long: of what is told as a term.
TERM = Side(
    words=("year", "month", "week", " days"),
    forms=wordings(
        rf"(?:jailed|imprisoned|put away|locked up|sent down|sent to (?:prison|jail)|behind bars|sentenced|goes to "
        rf"prison"
        rf"|went to prison)(?: for| to)?(?: an?)? (?P<term>{_SPAN})(?: in (?:prison|jail)| behind bars)?",
        rf"(?:gets?|got|given|handed|receiv(?:es?|ed)|serving|serves?|began|begins?|begin|begun|starts?|start|started"
        rf"|beginning)(?: an?| his| her| their| the)? (?P<term>{_SPAN})(?: suspended)?(?: (?:in (?:prison|jail)"
        rf"|behind bars"
        r"|(?:(?:prison|jail|custodial) )?(?:sentence|term)))",
        rf"(?:gets?|got|given|handed)(?: an?)? (?P<term>{_SPAN})(?= for| over|,|\.|\n|$)(?! for the| to )",
        rf"(?:sentenced|sentences|jails|jailed|sent|sends) (?P<who>NAME|him|her|the [a-z]+)(?: to| for)(?: (?:prison"
        rf"|jail)(?: "
        rf"for)?)?(?: an?)? (?P<term>{_SPAN})",
        rf"(?P<term>{_SPAN}) for (?:[\w-]+ ){{0,3}}?(?:thief|killer|murderer|robber|fraudster|attacker|arsonist"
        rf"|burglar|rapist"
        r"|smuggler|dealer|conman|driver|boss|treasurer|accountant|gang|hacker|forger)",
        rf"(?:gave|handed|gives|hands) (?P<who>NAME|him|her)(?: an?)? (?P<term>{_SPAN})(?: (?:in (?:prison|jail)"
        rf"|behind bars"
        r"|(?:(?:prison|jail|custodial) )?(?:sentence|term)))?",
        rf"(?:(?:the|his|her|an?) |'s |’s )(?P<term>{_SPAN}) (?:prison |jail |custodial )?(?:sentence|term)(?: "
        rf"(?:handed|given)"
        r" to (?P<who>NAME|him|her))?",
        rf"(?:(?:the|his|her) |'s |’s )(?:sentence|term|prison term|jail term|prison sentence) (?:of|was|is) "
        rf"(?P<term>{_SPAN})",
        rf"(?P<term>{_SPAN}) in (?:prison|jail)|(?P<term2>{_SPAN}) behind bars",
    ),
    unless=pattern(
        r"\b(?:minimum|at least|up to|maximum|as long as|fac(?:es?|ed|ing)|parole|served|spent|spending|consecutive\w*"
        r"|concurrent\w*|plus|additional|further|extra|extended|licen[cs]e|increas\w+|cut|raised|previous\w*|another"
        r"|count"
        r"|counts|each|respectively|suspended for|half|more|less|after|remand|already|another|others?|would"
        r"|could|total"
        r"|remaining|last|until|release\w*|per|including|of which|term of office|his term as|in office|president\w*"
        r"|mayor"
        r"|minister|contract|career|but|average|ban|banned|disqualif\w+|younger|older|later|shorter|stretch)\b"
    ),
)
_NO_CHARGE = re.compile(r".*\b(?:years?|months?|weeks?|days?|term|[\w-]+day|him|her)\b.*|to .*")
_MONTHS = {"y": 12.0, "m": 1.0, "w": 12 / 52, "d": 12 / 365}


@rule(
    "CN377",
    severity="error",
    words=("prison", "jail", "behind bars", "sentence", "year term", "month term", "locked up", "the cells"),
    languages=("en",),
    confidence=0.75,
    source="a sentence told as it was expected, and as it was passed",
    bad=(
        "⟨Both were sent to prison⟩ for a year over the trapped finches.\n\nBirds sang outside. ⟦Given suspended "
        "sentences⟧, the Arbs took the tram home.",
        "⟨Welder avoids jail⟩ over stolen bell\n\nThe bell had hung for 300 years. ⟦The welder was taken to the "
        "cells⟧ in "
        "tears.",
        "The court in Ennis ⟨gave Piet Rourke four years⟩ for the theft of a herd.\n\nCows have come home since. ⟦The "
        "eighteen-month term handed to Rourke⟧ is the first of its kind.",
        "⟨Glazier jailed for six years⟩\n\nThe panes were lead. ⟦A cheer greeted the eight-year sentence⟧.",
    ),
    good=(
        "Rourke was jailed for six years. He must serve at least four years in prison.",
        "Rourke was jailed for six years. He was given a suspended sentence in 2015.",
        "Anna Berg was jailed for two years. Olaf Rask was given a suspended sentence.",
        "Rourke was given a suspended sentence. He would go to prison if he stole again.",
        "Prosecutors asked for nine years in prison. The judge gave Rourke four years.",
    ),
)
def two_sentences(document: Document) -> Iterator[Match]:
    """One person is sent to prison and spared it, or for two lengths of time.

    A suspended sentence and a walk to the cells exclude one another, and so do four years and eighteen months. What was
    asked for, what must be served at least, parts of a sentence, other cases and other people are left alone.
    """
    found = list(opposed(document, PRISON, SPARED, other_side="the other sentence"))
    yield from found or _two_lengths(document)


class _Length(NamedTuple):
    told: Statement
    months: float


def _two_lengths(document: Document) -> Iterator[Match]:
    """Two lengths of one term, in an article that has no third."""
    read = [_Length(one, months) for one in statements(document, TERM) if (months := _months(one.match))]
    one_each = {document.sentence_from(each.told.match.start()): each for each in reversed(read)}
    if len({round(each.months, 1) for each in read}) == 2 and len(one_each) > 1:
        yield from opposed(document, TERM, TERM, _differ, "the other length")


def _differ(one: Statement, other: Statement) -> bool:
    first, second = _months(one.match), _months(other.match)
    named = [each._replace(charge=_NO_CHARGE.sub("", each.charge)) for each in (one, other)]
    return bool(first and second) and round(first or 0, 1) != round(second or 0, 1) and one_charge(*named)


def _months(match: re.Match[str]) -> float | None:
    """The length of a term in months."""
    said = re.match(r"(.+?)( and a half)?[ -](year|month|week|day)", either(match, "term"), re.IGNORECASE)
    count = whole(said[1]) if said else None
    return (count + 0.5 * bool(said[2])) * _MONTHS[said[3][0].lower()] if said and count else None
