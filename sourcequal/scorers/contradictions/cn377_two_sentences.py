"""CN377: sent to prison and spared it; a term of two lengths."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.cues import cue
from sourcequal.scorers.contradictions.events import either
from sourcequal.scorers.contradictions.trials import ON_APPEAL, Side, Statement, between, one_charge, opposed, said_by

_SPAN = rf"(?:{WHOLE}(?: and a half)?[ -](?:years?|months?|weeks?|days?)(?:,? and {WHOLE} months?)?)"
#: Of an earlier sentence, of what may come of a breach, and of a sentence of two parts.
OTHER_SENTENCE = pattern(
    r"\b(?:already|at the time|while (?:on|serving)|released|part|partly|of which|half of|remainder|instead of|rather "
    r"than"
    r"|(?<!all )but|although|though|despite|whereas|threat\w*|warn\w*|could|would|spent|served|remand|custody|fail\w*"
    r"|default"
    r"|re-?offend\w*|previously|activated|lucky|close to|could have|should have|deserved?|escaped from|break\w*)\b"
)
_HIS = r"(?:his|her|their|an?)"
PRISON = Side(
    cue(
        r"BEENjailed",
        r"BEENimprisoned",
        r"BEENlocked up",
        r"BEENsent down",
        r"BEENput behind bars",
        *(
            rf"{verb} to (?:prison|jail|the cells|custody)"
            for verb in (
                "sent",
                "going",
                "went",
                "goes",
                "taken",
                "led",
                "led away",
                "led off",
                "led down",
                "driven",
                "taken down",
                "sentenced",
                "returned",
                "back",
            )
        ),
        r"jails? (?:[a-z]+ ){1,4}?(?:for|over)",
        r"jailed(?= for| over| after| by|\n| [a-z]+ (?:who|for))",
        rf"jailed(?: for)? {_SPAN}",
        rf"imprisoned(?: for)? {_SPAN}",
        rf"put away(?: for)? {_SPAN}",
        rf"locked up(?: for)? {_SPAN}",
        rf"sent down(?: for)? {_SPAN}",
        r"(?:sends?|sending) (?P<who>[a-z'-]+(?: [a-z'-]+)?) to (?:prison|jail)",
        r"sent (?P<who2>[a-z'-]+(?: [a-z'-]+)?) to (?:prison|jail)",
        rf"spend(?:s|ing)? (?:[a-z]+ ){{0,3}}?(?:{_SPAN} |{_HIS} first (?:night|day)s? )(?:in (?:prison|jail)|behind "
        rf"bars)",
        r"spent (?:his|her|the|their) first (?:night|day)s? (?:in (?:prison|jail)|behind bars)",
        *(
            rf"{verb} (?:to )?(?:an? )?{_SPAN} (?:in (?:prison|jail)|behind bars|of immediate (?:custody|imprisonment))"
            for verb in ("sentenced", "gets", "got", "given", "handed", "receive[sd]", "began", "begun", "started")
        ),
        *(
            rf"{verb} {_HIS}(?: [\w-]+){{0,2}} (?:sentences?|terms?)(?: in (?:prison|jail))?"
            for verb in ("begins?", "beginning", "began", "begun", "start(?:s|ed|ing)?", "serve", "serving")
        ),
        *(
            rf"{here}(?:(?<=\bis {here})|(?<=\bare {here})|(?<=\bnow {here})|(?<=\bwas {here})|(?<=\bwere {here}))"
            for here in ("in prison", "in jail", "behind bars")
        ),
        r"prison doors? (?:closed|shut)",
        r"prison van",
        r"immediate (?:prison|jail|custodial) (?:sentence|term)",
        r"immediate custody",
    ),
    unless=pattern(OTHER_SENTENCE.source[:-3] + r"|suspended|spar\w+|avoid\w*|escap\w*|not|n't|kept out|if)\b"),
)
SPARED = Side(
    cue(
        r"suspended (?:prison |jail |custodial )?(?:sentences?|terms?)",
        r"suspended (?:prison|jail)",
        r"suspended(?:(?<=sentence suspended)|(?<=term suspended)|(?<=sentence was suspended)|(?<=term was suspended)"
        r"|(?<=sentence, suspended)|(?<=months suspended)|(?<=months, suspended)|(?<=year suspended)"
        r"|(?<=years suspended)|(?<=years, suspended)|(?<=sentences suspended)|(?<=sentences were suspended)"
        r"|(?<=in prison, suspended)|(?<=which was suspended)|(?<=both suspended))",
        *(
            rf"{verb} (?:an? |immediate )?(?:prison|jail|custody|time (?:in prison|behind bars)|custodial)"
            for verb in ("spare[sd]?", "avoid(?:s|ed)?", "escape[sd]?", "dodge[sd]?")
        ),
        r"judge spare[sd]? (?P<who>[a-z'-]+)",
        r"court spare[sd]? (?P<who2>[a-z'-]+)",
        r"magistrates spared? (?P<who3>[a-z'-]+)",
        r"BEENspared",
        r"walk(?:s|ed|ing)? free",
        r"walk(?:s|ed) out of (?:the )?court",
        *(
            rf"{verb} (?:an? )?(?:[\w-]+ ){{0,5}}?(?:hours of )?(?:community (?:service|order|work)|unpaid work)"
            for verb in ("sentenced to", "given", "ordered to", "handed", "gets", "got")
        ),
        r"kept out of (?:prison|jail)",
        r"stayed out of (?:prison|jail)",
        r"(?:not go|not have to go) to (?:prison|jail)",
        *(
            rf"{place} (?:time|term|sentence)(?<=\bno {place} {kind})"
            for place in ("jail", "prison")
            for kind in ("time", "term", "sentence")
        ),
    ),
    unless=pattern(OTHER_SENTENCE.source[:-3] + r"|jailed|sent to prison|breach\w*|when (?:he|she))\b"),
)
#: How long: a span, of what stands beside it.
_UNIT = pattern(r"(?:years?|months?|weeks?|days?)\b")
_COUNT = pattern(rf"(?<![\w-]){WHOLE}(?: and a half)?[ -]$")
_VERB = (
    r"\b(?:jailed|imprisoned|put away|locked up|sent down|sent to (?:prison|jail)|behind bars|sentenced"
    r"|(?:goes|went) to (?:prison|jail)|gets?|got|given|handed|receiv(?:es?|ed|ing)|serving|serves?|began|begins?|begun"
    r"|starts?|started|beginning|(?:gave|gives|hands|handed|sentences?|sentenced|jails|sends?|sent|jailed|imprisoned) "
    r"(?P<who>him|her|the [a-z]+|(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+){0,3})(?: to (?:prison|jail))?"
    r"|(?:sentence|term) (?:of|was|is))"
    r"(?: on (?:mon|tues|wednes|thurs|fri|satur|sun)day)?"
    r"(?: for| to)?(?: an?| his| her| their| the)?(?: total of)? "
)
_TOLD_AS = (
    r"(?: (?:in (?:prison|jail)|behind bars|of imprisonment|inside\b|(?:(?:prison|jail|custodial) )?(?:sentence"
    r"|term)\b)"
    r"| for (?:[\w-]+ ){0,3}?(?:thief|killer|murderer|robber|fraudster|attacker|arsonist|burglar|rapist|smuggler|dealer"
    r"|conman|driver|boss|treasurer|accountant|gang|hacker|forger)\b)"
)
_BEFORE = pattern(f"{_VERB}$", re.IGNORECASE)
_AFTER = pattern(rf"(?: suspended)?{_TOLD_AS}", re.IGNORECASE)
_TERM = pattern(
    rf"(?:{_VERB})?(?P<term>{_SPAN})(?: suspended)?(?:{_TOLD_AS}(?: (?:handed|given) to (?P<who2>him|her"
    rf"|(?-i:[A-Z][\w'-]+)))?)?",
    re.IGNORECASE,
)
#: Not the length of this sentence, or not all of it.
OTHER_LENGTH = pattern(
    r"\b(?:minimum|at least|up to|maximum|as long as|fac(?:es?|ed|ing)|parole|served|spent|spending|consecutive\w*"
    r"|concurrent\w*|plus|additional|further|extra|extended|licen[cs]e|increas\w+|cut|raised|previous\w*|another"
    r"|(?:one|two|first|second|other) counts?|each|respectively|suspended for|half"
    r"|(?:more|less) than (?:an? |\d|[a-z]+ (?:years?|months?))|after (?:serving|an? |\d"
    r"|[a-z]+ (?:years?|months?))|remand|already|another|others?|would"
    r"|could|total"
    r"|remaining|last|until|release\w*|per|including|of which|term of office|his term as|in office|president\w*"
    r"|mayor"
    r"|minister|contract|career|but|average|ban|banned|disqualif\w+|younger|older|later|shorter|stretch)\b"
)
_NO_CHARGE = pattern(r".*\b(?:years?|months?|weeks?|days?|term|[\w-]+day|him|her)\b.*|to .*")
COUNT_BACK = 24  # characters before a unit in which its number stands
VERB_BACK = 60  # characters before a span in which the verb stands that makes it a term
_MONTHS = {"y": 12.0, "m": 1.0, "w": 12 / 52, "d": 12 / 365}


@rule(
    "CN377",
    severity="error",
    words=(*PRISON.cue.words, *SPARED.cue.words),
    other_words=(
        "prison",
        "jail",
        "behind bars",
        "year sentence",
        "year term",
        "month sentence",
        "month term",
        "locked up",
        "the cells",
    ),
    languages=("en",),
    confidence=0.75,
    source="a sentence told as it was expected, and as it was passed",
    bad=(
        "⟨Both were sent to prison⟩ for a year over the trapped finches.\n\nBirds sang outside. ⟦Given suspended "
        "sentences⟧, the Arbs took the tram home.",
        "⟨Welder avoids jail⟩ over stolen bell\n\nThe bell had hung for 300 years. ⟦The welder was taken to the "
        "cells⟧ in "
        "tears.",
        "The court in Ennis ⟨gave Piet Rourke four years⟩ for the theft of a herd.\n\nCows have come home since. The "
        "⟦eighteen-month term handed to Rourke⟧ is the first of its kind.",
        "The judge ⟨sentenced Ivo Rourke to six years in prison⟩ on Monday.\n\nHe had sold bells. ⟦Rourke, who was "
        "sentenced to eight years⟧, can ask to be released once he has served half of the term.",
        "⟨Glazier jailed for six years⟩\n\nThe panes were lead. ⟦A cheer greeted the eight-year sentence⟧.",
    ),
    good=(
        "Rourke was jailed for six years. He must serve at least four years in prison.",
        "Rourke was jailed for six years. He was given a suspended sentence in 2015.",
        "Anna Berg was jailed for two years. Olaf Rask was given a suspended sentence.",
        "Rourke was given a suspended sentence. He would go to prison if he stole again.",
        "Prosecutors asked for nine years in prison. The judge gave Rourke four years.",
        "The judge sentenced Ivo Rourke to six years in prison. Rourke, who was once sentenced to another two years, "
        "wept.",
        "The judge sentenced Ivo Rourke to six years in prison. Asa Brand, who was sentenced to two years, wept.",
    ),
)
def two_sentences(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """One person is sent to prison and spared it, or for two lengths of time.

    A suspended sentence and a walk to the cells exclude one another, and so do four years and eighteen months. What was
    asked for, what must be served at least, parts of a sentence, other cases and other people are left alone.
    """
    found = list(opposed(document, places, (SPARED, PRISON), "the other sentence", one_sentence=False))
    yield from found or (() if ON_APPEAL.search(document.folded) else _two_lengths(document))


class _Length(NamedTuple):
    told: Statement
    months: float


def _two_lengths(document: Document) -> Iterator[Match]:
    """Two lengths of one term, in an article that has no third."""
    told = list(_lengths(document))
    said = said_by(document, told, OTHER_LENGTH, aside=True)
    read = [_Length(one, months) for one in said if (months := _months(one.match))]
    one_each = {document.sentence_from(each.told.match.start()): each for each in reversed(read)}
    if len({round(each.months, 1) for each in read}) == 2 and len(one_each) > 1:
        terms = [each.told for each in read]
        yield from between(document, terms, terms, "the other length", _differ)


def _lengths(document: Document) -> Iterator[re.Match[str]]:
    """The spans that are told as a term in prison, with the verb before them."""
    text = document.plain
    for unit in _UNIT.finditer(document.folded):
        count = _COUNT.search(document.folded, max(0, unit.start() - COUNT_BACK), unit.start())
        if count and not _YEARS_AND.search(document.folded, max(0, count.start() - COUNT_BACK), count.start()):
            before = _BEFORE.search(text, max(0, count.start() - VERB_BACK), count.start())
            told = _TERM.match(text, before.start() if before else count.start())
            if told and (before or _AFTER.match(text, unit.end())):
                yield told


_YEARS_AND = pattern(r"years?,? and $")  # before the months of one term


def _differ(one: Statement, other: Statement) -> bool:
    first, second = _months(one.match), _months(other.match)
    named = [each._replace(charge=_NO_CHARGE.sub("", each.charge)) for each in (one, other)]
    return bool(first and second) and round(first or 0, 1) != round(second or 0, 1) and one_charge(*named)


def _months(match: re.Match[str]) -> float | None:
    """The length of a term in months."""
    said = re.match(
        r"(.+?)( and a half)?[ -](year|month|week|day)s?(?:,? and (.+) months?)?", either(match, "term"), re.IGNORECASE
    )
    count = whole(said[1]) if said else None
    if not said or not count:
        return None
    return (count + 0.5 * bool(said[2])) * _MONTHS[said[3][0].lower()] + (whole(said[4] or "") or 0)
