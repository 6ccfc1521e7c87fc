"""CN375: pleaded guilty, and not guilty."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.trials import CRIME, DEED, Side, Statement, one_charge, opposed
from sourcequal.scorers.contradictions.wordings import wordings

_CHARGES = (
    r"(?:(?:all|both|each|every one|any)(?: of)?(?: the| his| her)?|every|the|those|COUNT)(?: COUNT)?(?: [a-z]+){0,2}? "
    r"(?:charges?|counts?|offen[cs]es?|allegations?|accusations?|indictments?|wrongdoing)"
)
#: A change of plea, and what was said to others than the court.
CHANGED = pattern(
    r"\b(?:(?<!all )but|although|though|while|whereas|yet|police (?:interview|station)|interview\w*|told (?:police"
    r"|officers"
    r"|detectives)|confess\w+ to (?:police|officers)|regret\w*|mistakes?|day (?:one|two|three) of|on the (?:first"
    r"|second|third|opening) day|except|apart from)\b"
)
ADMITTED = Side(
    words=("guilty", "admit", "guilt", "confess", "owned up"),
    forms=wordings(
        r"(?:plead(?:s|ed|ing)?|pled) guilty(?: (?:to|on) CHARGES)?",
        r"(?:enter(?:s|ed|ing)?|offer(?:s|ed)|lodged) (?:an? )?(?:formal )?(?<!not )guilty pleas?",
        rf"admit(?:s|ted|ting)? (?:to )?(?:CHARGES|COUNT (?:[a-z]+ )?(?:charges?|counts?|offen[cs]es?)|everything"
        rf"|(?:his|her) guilt|{DEED}|(?:[a-z]+ )?{CRIME})",
        r"admit(?:s|ted) that (?:he|she) (?:had |did )?(?:stole|stolen|taken|took|killed|attacked|set)",
        r"(?<!not )guilty pleas?",
        r"(?:has|had|his|her) confess(?:ed|ion)(?: (?:to|in) [a-z]+)?|confess(?:es|ed) to [a-z]+",
        r"own(?:s|ed) up(?: to [a-z]+)?",
        r"accept(?:s|ed) (?:his|her) guilt",
        CHARGES=_CHARGES,
    ),
    unless=CHANGED,
)
DENIED = Side(
    words=("not guilty", "denie", "deny", "innocen", "contest", "disput", "reject"),
    forms=wordings(
        r"(?:plead(?:s|ed|ing)?|pled) (?:not guilty|innocent)(?: (?:to|on) CHARGES)?",
        r"(?:enter(?:s|ed|ing)?|offer(?:s|ed)|lodged) (?:an? )?(?:formal )?(?:pleas? of not guilty|not[ -]guilty "
        r"pleas?)",
        rf"(?:den(?:y|ies|ied|ying)|contest(?:s|ed)|disput(?:es|ed)|reject(?:s|ed)) (?:CHARGES|everything|{DEED}"
        rf"|(?:[a-z]+ )?{CRIME})(?! on behalf)",
        r"not[ -]guilty pleas?|pleas? of not guilty|(?:replied|answered|said|told the court|said:|replied:) "
        r"[“\"‘']?not "
        r"guilty",
        r"(?:insist(?:s|ed|ing)?|(?:has |had )?always (?:said|insisted)|says|said|told the court) (?:that )?(?:he"
        r"|she) (?:is|was)"
        r" (?:innocent|not guilty)",
        r"(?:maintain(?:s|ed)|protest(?:s|ed)|insist(?:s|ed) (?:on|upon)) (?:his|her) innocence",
        CHARGES=_CHARGES,
    ),
    unless=CHANGED,
)


@rule(
    "CN375",
    severity="error",
    words=ADMITTED.words,
    other_words=DENIED.words,
    languages=("en",),
    confidence=0.75,
    source="reports from court put together from two days' versions",
    bad=(
        "The cashier of a bowls club, ⟨Ivor Penn, pleaded guilty to all three counts⟩ on Monday.\n\nRain fell on the "
        "steps. ⟦Penn, who pleaded not guilty to all three counts⟧, left by taxi.",
        "⟨Verger admits stealing⟩ candlesticks\n\nThe trial of a verger opened on Monday.\n\n⟦Leo Marsh, 44, denied "
        "all the charges⟧ in a firm voice.",
        "⟨The florist entered a guilty plea⟩ before noon. ⟦She denied arson⟧, and the judge set a date in May.",
    ),
    good=(
        "Penn pleaded guilty to theft. He pleaded not guilty to two counts of fraud.",
        "Penn pleaded not guilty at an earlier hearing. On Monday he pleaded guilty to all counts.",
        "Penn admitted taking the money but denied theft. The trial goes on.",
        "Penn admitted all charges. His co-accused, Ada Rook, denied all charges.",
        "Leo Marsh pleaded guilty to arson. Anna Marsh pleaded not guilty.",
    ),
)
def two_pleas(document: Document) -> Iterator[Match]:
    """One accused pleads guilty, and not guilty.

    Both pleas are to the same charge, or one of them is to all. A plea that was changed, what was admitted to the
    police, and pleas of several who are accused together are left alone.
    """
    yield from opposed(document, ADMITTED, DENIED, _one_plea, "the other plea")


_HAD = re.compile(r"\bhad (?:\w+ )?$")


#: The charge in a statement that names it: admits stealing, denied all charges.
_OBJECT = re.compile(r"(?:admit|den|contest|disput|reject|confess)\w* (?:to )?(.*)", re.IGNORECASE)


def _one_plea(one: Statement, other: Statement) -> bool:
    """Whether both pleas are on one charge and of one time: who had denied it may admit it now."""
    before = [bool(_HAD.search(each.match.string[: each.match.start()][-20:])) for each in (one, other)]
    return before[0] == before[1] and one_charge(_with_charge(one), _with_charge(other))


def _with_charge(one: Statement) -> Statement:
    """A statement whose charge stands in the match itself: admitted all charges."""
    said = _OBJECT.fullmatch(one.match[0].lower())
    return one._replace(charge=f"{said[1]} {one.charge}") if said else one
