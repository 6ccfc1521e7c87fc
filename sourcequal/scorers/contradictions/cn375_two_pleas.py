"""CN375: pleaded guilty, and not guilty."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE
from sourcequal.scorers.contradictions.cues import cue
from sourcequal.scorers.contradictions.trials import CRIME, DEED, OBJECT, Side, Statement, one_charge, opposed

_CHARGES = (
    r"(?:(?:all|both|each|every one|any)(?: of)?(?: the| his| her)?|every|the|those|COUNT)(?: COUNT)?(?: [a-z]+){0,2}? "
    r"(?:charges?|counts?|offen[cs]es?|allegations?|accusations?|indictments?|wrongdoing)"
)
#: A change of plea, and what was said to others than the court.
CHANGED = pattern(
    r"\b(?:(?:(?<!all )but|although|though|while|whereas|yet)\b(?=[^.;]{0,60}\b(?:den(?:y|ie)|plead|admi|guilty"
    r"|maintain"
    r"|reject|contest|not\b|accept))|(?:den|plead|admit|guilt|maintain|reject|contest|accept)[^.;]{0,60}\b(?:but"
    r"|although"
    r"|though|while|whereas|yet)|police (?:interview|station)|interview\w*|told (?:police"
    r"|officers"
    r"|detectives)|confess\w+ to (?:police|officers)|regret\w*|mistakes?|day (?:one|two|three) of|on the (?:first"
    r"|second|third|opening) day|except|apart from)\b"
)
#: Several pleaded guilty: what one of them says is not what another one says.
_SEVERAL_PLEAS = pattern(
    r"\b(?:both|others?|several|some|many|most|dozens|(?:well )?(?:more|over) than \d+|COUNT)(?: [a-z]+){0,3}? "
    r"(?:have |had "
    r")?(?:all |also |already )?(?:pleaded|pled)\b|\bguilty pleas (?:from|by|of)\b"
    r"|\b(?:COUNT|several|more than \d+|over than \d+) guilty (?:pleas|verdicts)\b"
    r"|\band [a-z'-]+ [a-z'-]+,? (?:have|both|each|all) (?:[a-z]+ )?(?:pleaded|pled)\b".replace("COUNT", WHOLE)
)
_OF_WHAT = rf"(?:CHARGES|everything|{DEED}|(?:[a-z]+ )?{CRIME})"
ADMITTED = Side(
    cue(
        r"plead(?:s|ed|ing)? guilty(?: (?:to|on) CHARGES)?",
        r"pled guilty(?: (?:to|on) CHARGES)?",
        r"guilty pleas?(?<!not guilty plea)(?<!not-guilty plea)(?<!not guilty pleas)(?<!not-guilty pleas)",
        r"(?<=\")guilty[,.]?\" (?:he|she|came|said|replied|was)",
        rf"admit(?:s|ted|ting)? (?:to )?(?:{_OF_WHAT}|COUNT (?:[a-z]+ )?(?:charges?|counts?|offen[cs]es?)"
        r"|(?:his|her) (?:guilt|crimes?|part|role)|it all)",
        r"admit(?:s|ted) (?:that )?(?:he|she) (?:had |did )?(?:stole|stolen|taken|took|killed|attacked|set|lied"
        r"|forged)",
        r"admission of guilt",
        r"confess(?:es|ed)? to [a-z]+",
        r"confessed(?<=(?:has|had) confessed)",
        r"confession(?<=(?:his|her) confession)",
        r"owned up(?: to [a-z]+)?",
        r"owns up(?: to [a-z]+)?",
        r"accept(?:s|ed) (?:his|her) guilt",
        CHARGES=_CHARGES,
    ),
    unless=CHANGED,
    never=_SEVERAL_PLEAS,
)
DENIED = Side(
    cue(
        r"plead(?:s|ed|ing)? (?:not guilty|innocent)(?: (?:to|on) CHARGES)?",
        r"pled (?:not guilty|innocent)(?: (?:to|on) CHARGES)?",
        r"not guilty pleas?",
        r"not-guilty pleas?",
        r"(?<=\")not guilty",
        r"not guilty(?<=pleas of not guilty)",
        r"not guilty(?<=plea of not guilty)",
        rf"denie[sd] (?:ever )?{_OF_WHAT}(?! on behalf)",
        rf"deny(?:ing)? (?:ever )?{_OF_WHAT}(?! on behalf)",
        rf"contest(?:s|ed|ing) {_OF_WHAT}",
        rf"disput(?:es|ed|ing) {_OF_WHAT}",
        rf"reject(?:s|ed|ing) {_OF_WHAT}",
        r"insist(?:s|ed|ing)? (?:that )?(?:he|she) (?:is|was) (?:innocent|not guilty)",
        r"innocent(?:(?<=he is innocent)|(?<=he was innocent))",
        r"innocence(?<=(?:his|her) innocence)",
        CHARGES=_CHARGES,
    ),
    unless=CHANGED,
)
#: Guilty of one thing by plea, and of another by verdict; or a plea that came after the verdict of another trial.
_MIXED = pattern(
    r"\b(?:(?:other|remaining|lesser|separate|further|additional|some|several|one|two|three) (?:[a-z]+ ){0,2}?"
    r"(?:counts?|charges?|offen[cs]es?)|also (?:pleaded|pled|admitted|convicted|found)|co-?(?:accused|defendants?)"
    r"|plea (?:deal|bargain|agreement)|changed (?:his|her) plea|withdr[ae]w\w*|re-?trial|mistrial|hung jury|rejected"
    r"|refused)\b"
)
PLEADED = Side(
    cue(r"plead(?:s|ed|ing)? guilty", r"pled guilty", r"(?:his|her) (?:early )?guilty pleas?"),
    unless=CHANGED,
    never=_MIXED,
)
JURY = Side(
    cue(
        r"jury(?: [a-z]+){0,3}? (?:found|finds) (?P<whom>OBJECT) guilty",
        r"jury(?: [a-z]+){0,3}? convicted (?P<whom2>him|her)",
        r"found guilty by (?:a|the) jury",
        OBJECT=OBJECT,
    ),
    unless=CHANGED,
    never=_MIXED,
)


@rule(
    "CN375",
    severity="error",
    words=(*ADMITTED.cue.words, *DENIED.cue.words, *PLEADED.cue.words, *JURY.cue.words),
    other_words=(*ADMITTED.cue.words, *PLEADED.cue.words),
    languages=("en",),
    confidence=0.75,
    source="reports from court put together from two days' versions",
    bad=(
        "The cashier of a bowls club, ⟨Ivor Penn, pleaded guilty to all three counts⟩ on Monday.\n\nRain fell on the "
        "steps. ⟦Penn, who pleaded not guilty to all three counts⟧, left by taxi.",
        "⟨Verger admits stealing⟩ candlesticks\n\nThe trial of a verger opened on Monday.\n\n⟦Leo Marsh, 44, denied "
        "all the charges⟧ in a firm voice.",
        "A ⟨jury found her guilty⟩ in June after nine days.\n\nIt rained. ⟦The judge gave weight to her guilty plea⟧.",
        "⟨The florist entered a guilty plea⟩ before noon. ⟦She denied arson⟧, and the judge set a date in May.",
    ),
    good=(
        "Penn pleaded guilty to theft. He pleaded not guilty to two counts of fraud.",
        "Penn pleaded not guilty at an earlier hearing. On Monday he pleaded guilty to all counts.",
        "Penn admitted taking the money but denied theft. The trial goes on.",
        "Penn admitted all charges. His co-accused, Ada Rook, denied all charges.",
        "A jury found her guilty of arson in June. It rained. The judge gave weight to her guilty plea to two counts.",
        "Leo Marsh pleaded not guilty. In the wider case, nineteen have pleaded guilty.",
        "Leo Marsh pleaded guilty to arson. Anna Marsh pleaded not guilty.",
    ),
)
def two_pleas(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """One accused pleads guilty, and not guilty.

    Or a jury, before which nobody comes who admits it, finds guilty who pleaded guilty. Both pleas are to the same
    charge, or one of them is to all. A plea that was changed, what was admitted to the police, and pleas of several
    who are accused together are left alone.
    """
    found = list(opposed(document, places, (ADMITTED, DENIED), "the other plea", _one_plea))
    yield from found or opposed(document, places, (PLEADED, JURY), "the other way to a verdict", _one_plea)


#: Before the day; “noting that he had” is of the day all the same.
_HAD = pattern(r"(?<!that he )(?<!that she )\bhad (?:\w+ )?$")

#: The charge in a statement that names it: admits stealing, denied all charges.
_OBJECT = pattern(r"(?:admit|den|contest|disput|reject|confess)\w* (?:to )?(.*)", re.IGNORECASE)


def _one_plea(one: Statement, other: Statement) -> bool:
    """Whether both pleas are on one charge and of one time: who had denied it may admit it now."""
    before = [bool(_HAD.search(each.match.string[: each.match.start()][-40:])) for each in (one, other)]
    return before[0] == before[1] and one_charge(_with_charge(one), _with_charge(other))


def _with_charge(one: Statement) -> Statement:
    """A statement whose charge stands in the match itself: admitted all charges."""
    said = _OBJECT.fullmatch(one.match[0].lower())
    return one._replace(charge=f"{said[1]} {one.charge}") if said else one
