"""CN397: nothing was taken, and the thieves got away with the silver."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions import harm
from sourcequal.scorers.contradictions.events import sentence_at
from sourcequal.scorers.contradictions.pairs import Pair
from sourcequal.scorers.contradictions.wordings import wordings

_CLASSES = {
    **harm.CLASSES,
    "THIEF": r"(?:thieves|burglars?|robbers?|raiders?|intruders?|gang|thief|men|man|woman|youths|pair|gunm[ae]n"
    r"|culprits|they|he|she)",
    "TOOK": r"(?:stole|took|grabbed|snatched|made off with|got away with|walked off with|ran off with|fled with"
    r"|escaped with|left with|helped"
    r" (?:himself|herself|themselves) to|emptied|carried off|made away with|drove off with|steals?|disappeared with"
    r"|vanished with)",
    "LOOT": r"(?:the|a|an|his|her|its|their|some|several|about|around|more than|nearly|all|COUNT|dozens|hundreds"
    r"|thousands|two|three|cash|money|[£$€]\d)",
    "GOODS": r"(?:cash|money|jewel\w*|watch(?:es)?|paintings?|silver|gold|rings?|coins|phones?|laptops?|computers?"
    r"|cigarettes|bottles|car|bicycles?|bikes?"
    r"|statues?|bronzes|necklaces?|diamonds?|takings|safe|till|cashbox|valuables|items|goods|tools|bells?|chalices?"
    r"|candlesticks?|medals?|trophy"
    r"|trophies|pounds|euros|dollars|francs|crown|cups?|violin|manuscripts?|books?|relics?|copper|lead|cameras?"
    r"|wallet|handbag|purse)",
}
NOTHING = wordings(
    r"nothing (?:was|had been|has been|is known to have been|appears to have been|seems to have been) (?:taken"
    r"|stolen|missing|removed|lost)",
    r"nothing (?:is|was) missing|(?:took|stole|taken|stolen|got away with|left with|made off with|escaped with"
    r"|found) nothing|(?:fled|left|ran off"
    r"|made off|escaped) (?:empty-handed|without taking (?:anything|a \w+)|with nothing)|empty-handed",
    r"(?:did not|failed to|didn[’']t) (?:take|steal|get) (?:anything|a (?:single )?\w+)|no (?:money|cash|jewels"
    r"|goods|items|valuables|property) (?:was|were|had been"
    r"|has been|have been) (?:taken|stolen|removed)",
    r"not a (?:single )?(?:penny|cent|coin|thing|piece|ring|book|painting) (?:was|had been|is) (?:taken|stolen"
    r"|missing|gone)",
    **_CLASSES,
)
TAKEN = wordings(
    r"THIEF (?:[^.,;\n]{3,30} )?(?:had |have |has )?(?:TOOK) (?:LOOT)",
    r"(?:GOODS)(?: [^.,;\n]{3,40}?)? (?:was|were|has been|have been|had been|are|is) (?:taken|stolen|missing|carried "
    r"off|snatched|gone)",
    r"(?:stolen|missing) (?:[\w-]+ )?(?:GOODS)|(?:haul|loot|booty|spoils) (?:was|is|of|included|worth|were|came)"
    r"|(?:theft|loss) of (?:the|a|his|her|their|its|COUNT)"
    r" (?:[\w-]+ ){0,2}?(?:GOODS)|(?:stealing|steal|stole|steals|take|taking|took|with) (?:[^.,;\n]{0,20} "
    r")?(?:[£$€]\d[\d,.]*|COUNT (?:thousand )?(?:pounds|euros"
    r"|dollars))",
    **_CLASSES,
)
BOTH = pattern(
    r"\b(?:earlier|previous\w*|last (?:year|month|week)|in (?:19|20)\d\d|years? ago|another|other|second|first "
    r"(?:time|raid|burglary)|third|before|else|if|would|could"
    r"|plan\w*|tried|trying|attempt\w*|hoped|wanted|intend\w*|returned|recovered|back|claim\w*|alleg\w*|accus\w*"
    r"|insist\w*|denie[sd]|deny|but|except|apart from|besides"
    r"|time|picture|film|novel|match|game|season|points?|win|victory|draw|votes?|election|worth of damage|damage)\b"
)
THEFT = Pair(
    words=(
        "nothing",
        "empty-handed",
        "anything",
        "no money",
        "no cash",
        "no jewel",
        "no goods",
        "no items",
        "no valuables",
        "no property",
        "not a ",
        "not take",
        "not steal",
        "without taking",
    ),
    one=NOTHING,
    other_words=(
        "stole",
        "took",
        "taken",
        "steal",
        "grabbed",
        "snatched",
        "made off",
        "got away",
        "walked off",
        "ran off",
        "fled with",
        "escaped with",
        "left with",
        "helped",
        "emptied",
        "carried off",
        "drove off",
        "missing",
        "gone",
        "haul",
        "loot",
        "booty",
        "spoils",
        "theft",
        "loss of",
        "taking",
        "made away",
        "disappeared with",
        "vanished with",
    ),
    other=TAKEN,
    both=BOTH,
)
FROM = pattern(r" from (?:the|his|her|its|their|a) (?:[\w-]+ ){0,2}?(?P<place>[\w-]+)\b(?! [a-z])")
BREAK_IN = pattern(
    r"\b(?:burgl\w+|break-?ins?|broke into|broken into|breaking into|robb\w+|raid(?:ed|ers?|s)?|thie(?:f|ves)|theft"
    r"|intruders?|hold-?up|heist|looted|ransacked|forced (?:the|a)"
    r" (?:door|window|lock))\b"
)


@rule(
    "CN397",
    severity="error",
    words=(
        "nothing was",
        "nothing had",
        "nothing has",
        "nothing is",
        "nothing appears",
        "nothing seems",
        "took nothing",
        "stole nothing",
        "away with nothing",
        "with nothing",
        "empty-handed",
        "not take",
        "not steal",
        "without taking",
        "no money",
        "no cash",
        "no jewel",
        "no goods",
        "no items",
        "no valuables",
        "not a penny",
        "not a single",
        "not a coin",
        "not a thing",
        "taken nothing",
        "stolen nothing",
        "take anything",
        "steal anything",
    ),
    other_words=(
        "burgl",
        "break-in",
        "broke into",
        "broken into",
        "robb",
        "raid",
        "thief",
        "thieves",
        "theft",
        "intruder",
        "hold-up",
        "heist",
        "ransacked",
        "forced",
    ),
    languages=("en",),
    confidence=0.75,
    source="reports of burglaries from the night and from the morning",
    bad=(
        "Burglars broke into the town hall at Sund. ⟨Nothing was taken⟩, the mayor said.\n\nA lamp burned all night. "
        "⟦The thieves "
        "made off with the⟧ mayor's chain.",
        "Raiders forced the door of the chapel. ⟨They left empty-handed⟩.\n\nThe organ was playing. ⟦Two silver "
        "candlesticks were "
        "stolen⟧ from the altar.",
    ),
    good=(
        "Burglars broke into the town hall. Nothing was taken. In the raid last year the thieves made off with the "
        "chain.",
        "Burglars broke into the town hall. Nothing else was taken, but the thieves made off with the chain.",
        "The thieves made off with the chain. Nothing was damaged.",
    ),
)
def nothing_taken_and_loot(document: Document) -> Iterator[Match]:
    """Nothing was stolen in the break-in, and something was.

    The article tells of one break-in or robbery. Attempts, other raids, and what was found again are left alone.
    """
    if BREAK_IN.search(document.folded):
        yield from harm.clashes(document, THEFT, _plainly)


def _plainly(document: Document, nothing: re.Match[str], taken: re.Match[str]) -> bool:
    """Whether loot is told in another sentence, and without a denial."""
    if document.sentence_from(nothing.start()) == document.sentence_from(taken.start()):
        return False
    said = sentence_at(document, taken.start())
    whence = FROM.match(document.folded, nothing.end())
    if whence and whence["place"] not in said:
        return False
    return harm.affirmed(document, taken) and not BOTH.search(said)
