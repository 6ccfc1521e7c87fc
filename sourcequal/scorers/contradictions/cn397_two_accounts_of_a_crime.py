"""CN397: nothing was taken, and the thieves got away with the silver; he had no weapon, and drew a pistol."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions import harm
from sourcequal.scorers.contradictions.events import clash, sentence_at
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
    "WEAPON": r"(?:pistol|revolver|gun|handgun|rifle|shotgun|firearm|airgun|knife|dagger|blade|penknife|bayonet|machete"
    r"|sword|axe|hatchet|hammer|mallet|crowbar|iron bar|wheel brace|spanner|poker|baseball bat|bat|club|stick|cudgel"
    r"|bottle|scissors|screwdriver|syringe|crossbow|brick|stone|weapon)",
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
    r"(?:did not|failed to|didn't) (?:take|steal|get) (?:anything|a (?:single )?\w+)|no (?:money|cash|jewels"
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
ARMED = Pair(
    words=(),
    one=wordings(
        r"(?:was|were|is|being|apparently|entirely|completely|an?) unarmed|(?:was|were) not armed",
        r"(?:carried|had|carrying|showed|used|bore|produced|brought|with|holding) no (?:kind of )?(?:weapons?|gun|knife"
        r"|firearm)",
        r"no (?:weapons?|gun|knife|firearm) (?:of any kind |at all )?(?:was|were|had been|has been) (?:used|seen|shown"
        r"|involved|produced|carried|drawn)",
        r"(?:did not|never|didn't) (?:carry|have|use|show|draw|produce|bring|need) (?:a|any) (?:weapon|gun|knife)",
        r"without (?:a|any|so much as a|the use of a) (?:weapons?|gun|knife|firearm)(?: of any kind)?",
        r"with (?:nothing (?:more )?(?:but|than)|only) (?:his|her|their|a|words) (?:bare )?(?:hands?|voice|fists?|note"
        r"|letter|smile|finger)|armed (?:with|only with) (?:nothing|a (?:smile|note|letter|banana|finger))",
        **_CLASSES,
    ),
    other_words=(),
    other=wordings(
        r"(?:armed with|brandish(?:ed|ing)|us(?:ed|ing)|wield(?:ed|ing)|pull(?:ed|ing)(?: out)?|drew|drawing"
        r"|produc(?:ed|ing)"
        r"|point(?:ed|ing)|aim(?:ed|ing)|rais(?:ed|ing)|threaten(?:ed|ing) .. with|wav(?:ed|ing)|fir(?:ed|ing)"
        r"|carr(?:ied|ying)|held|had|holding|put|pressed|stuck|took out|whipped out|showed) (?:him |her |them )?(?:an?"
        r"|his|her|the|what \w+ a) (?:[\w-]+ ){0,2}?WEAPON",
        r"(?:stabb?ed|slashed|shot|shoots|stabs|struck|clubbed|hit|beaten|beat|bludgeoned) .. with (?:an?|his|the|her)"
        r" (?:[\w-]+ ){0,2}?WEAPON",
        r"(?:fired|firing|shots) .. (?:from|with) (?:an?|his|her|the) (?:[\w-]+ ){0,2}?WEAPON|weapon,? (?:was )?an? "
        r"(?:[\w-]+ "
        r"){0,2}?WEAPON",
        r"at (?:gun|knife)point|(?:muzzle|barrel|blade|butt) of (?:the|his|her|a) (?:[\w-]+ )?(?:WEAPON)?",
        r"(?:[\w-]+ )?WEAPON (?:in (?:his|her) (?:hand|fist)|to (?:his|her|my|the [\w'-]+) (?:throat|head|neck|chest"
        r"|ribs))",
        **_CLASSES,
    ),
    both=pattern(
        r"\b(?:police(?:man|men|woman)? (?:fired|drew|shot)|officers?|guards?|soldiers?|toy|imitation|fake|replica"
        r"|looked like|resembl\w+|thought|believed|pretend\w*|claim\w*|alleg\w*|deny|denied|denies|other|another"
        r"|second|last (?:year|month|week)|in (?:19|20)\d\d|years? ago|earlier|previous\w*|film|novel|series"
        r"|victims?|civilians?|protesters?|teenager|shot|killed|black)\b"
    ),
)
SEEN = Pair(
    words=(),
    one=wordings(
        r"(?:NOBODY) (?:had |has )?(?:seen|saw|witnessed|noticed|spotted|heard) (?:it|the|him|her|them|any|what|how"
        r"|anything|who)",
        r"there (?:were|are|was) no (?:eye-?)?witness(?:es)?|(?:had|has|without|no) (?:any )?(?:known "
        r")?(?:eye-?)?witnesses",
        r"no (?:eye-?)?witness(?:es)? (?:has|have|had) (?:yet )?(?:come forward|been found)",
        r"(?:went|passed|remained) (?:unnoticed|unseen|unobserved)|without (?:being (?:seen|noticed|spotted)"
        r"|any(?:one|body)"
        r" (?:seeing|noticing))|(?:unseen|unnoticed|unobserved) by (?:any|the)",
        **_CLASSES,
    ),
    other_words=(),
    other=wordings(
        r"(?:an?|the|one|two|three|several|some) (?:[\w-]+ ){0,3}?(?:PERSON|PEOPLE|jogger|dog walker|taxi driver|night"
        r" porter|baker|witness(?:es)?|postman|shopkeeper|barman)(?:,? who| from [^.,;\n]{3,30})? (?:had )?(?:saw"
        r"|watched|witnessed|looked on|filmed|seen|spotted)",
        r"(?:eye-?)?witnesses? (?:said|say|saw|told|described|reported|recalled|spoke|watched|heard|counted|noted)",
        r"(?:according to|told by|description (?:of|given by)|statements? (?:of|by|from)) (?:an?|the|two|three"
        r"|several|some"
        r"|one)? ?(?:eye-?)?witness(?:es)?",
        r"(?:was|were) (?:seen|spotted|watched|observed|filmed) by (?:an?|the|two|three|several|some|his|her) (?:[\w-]+"
        r" ){0,2}?(?:PERSON|PEOPLE|witness(?:es)?)|in front of (?:dozens|scores|hundreds|several|COUNT) (?:of "
        r")?(?:[\w-]+"
        r" )?(?:PEOPLE|witnesses)",
        **_CLASSES,
    ),
    both=pattern(
        r"\b(?:later|earlier|before|after (?:that|wards)|previous\w*|another|other|second|last (?:year|month|week)"
        r"|in (?:19|20)\d\d|years? ago|if|would|could|film|novel|series|coming|need|needs|expected|match|game|goal"
        r"|play|trial|court|jury|testif\w+|election|poll|else)\b"
    ),
)
LONER = Pair(
    words=(),
    one=wordings(
        r"(?:acted|acting|worked|working|operated|was|been|robbed .. |carried out .. ) (?:entirely |quite "
        r"|completely )?(?:alone|on"
        r" (?:his|her) own|by (?:himself|herself))",
        r"(?:had|has|have|with|without|no sign of|no evidence of) (?:no |any )?(?:accomplices?|helpers?|helper)",
        r"(?:a|the) (?:lone|single|solitary) (?:attacker|gunman|robber|thief|raider|burglar|man|bomber|intruder"
        r"|culprit)",
        **_CLASSES,
    ),
    other_words=(),
    other=wordings(
        r"(?:an?|his|her|the|two|three|COUNT) (?:[\w-]+ )?(?:accomplices?|getaway drivers?|look-?outs?|fellow "
        r"(?:robber|thief"
        r"|burglar|raider)s?|partner in crime) (?:was|were|had|waited|kept|stood|drove|held|is|are|has|have|sat|fled"
        r"|ran|filled"
        r"|helped|escaped|smashed)",
        r"the (?:other|second|two|three|four) (?:robbers?|thie(?:f|ves)|raiders?|burglars?|attackers?|gunm[ae]n"
        r"|intruders?"
        r"|culprits?)",
        r"(?:both|the pair of) (?:robbers|thieves|raiders|burglars|attackers|gunmen|men) (?:were|wore|fled|ran|had"
        r"|got|escaped)",
        **_CLASSES,
    ),
    both=pattern(
        r"\b(?:earlier|previous\w*|another|last (?:year|month|week)|in (?:19|20)\d\d|years? ago|if|would|could|might"
        r"|may"
        r"|whether|believe\w*|thought|first|claim\w*|alleg\w*|insist\w*|film|novel|series|living|lived|home|leave|left"
        r"|feel|felt|not (?:act|work)\w*|other than)\b"
    ),
)
#: Weapons by their kinds, of which one robber has one.
WEAPONS = (
    r"pistol|revolver|gun|handgun|rifle|shotgun|firearm|airgun",
    r"knife|dagger|blade|penknife|bayonet|machete|sword",
    r"axe|hatchet",
    r"hammer|mallet",
    r"crowbar|iron bar|wheel brace|spanner|poker",
    r"baseball bat|bat|club|stick|cudgel",
    r"bottle",
    r"scissors",
    r"screwdriver",
    r"syringe",
    r"crossbow",
    r"brick|stone",
)
NEVER = pattern(r"\b(?:no|not|never|nobody|without|neither|nor|cannot)\b|n't\b")
MOST_WEAPONS = 2  # kinds that are told of where they are one too many
KIND_OF_WEAPON = tuple(pattern(rf"\b(?:{source})\b") for source in WEAPONS)
FROM = pattern(r" from (?:the|his|her|its|their|a) (?:[\w-]+ ){0,2}?(?P<place>[\w-]+)\b(?! [a-z])")
BREAK_IN = pattern(
    r"\b(?:accident|crash(?:ed)?|collision|stabb\w+|attacked|attackers?|assault\w*|vanished|disappeared|gunman|held "
    r"up|holding up|shooting|murder\w*"
    r"|burgl\w+|break-?ins?|broke into|broken into|breaking into|robb\w+|raid(?:ed|ers?|s)?|thie(?:f|ves)|theft"
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
        "unarmed",
        "acted alone",
        "acting alone",
        "worked alone",
        "on his own",
        "accomplice",
        "a lone ",
        "the lone ",
        "not armed",
        "no weapon",
        "a weapon",
        "any weapon",
        "no gun",
        "no knife",
        "bare hands",
        "nobody saw",
        "no one saw",
        "nobody noticed",
        "no one noticed",
        "nobody had seen",
        "no one had seen",
        "nobody heard",
        "no witness",
        "witness",
        "unnoticed",
        "unseen",
        "unobserved",
        "being seen",
        "being noticed",
        "pistol",
        "revolver",
        "handgun",
        "rifle",
        "shotgun",
        "knife",
        "dagger",
        "machete",
        "axe",
        "hammer",
        "crowbar",
        "iron bar",
        "screwdriver",
        "at gunpoint",
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
        "accident",
        "crash",
        "collision",
        "held up",
        "stabb",
        "attack",
        "assault",
        "vanished",
        "disappeared",
        "gunman",
        "shooting",
        "murder",
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
        "A man in a beret robbed the mint at Sund. ⟨He carried no weapon⟩, the cashier said.\n\nCoins rolled. ⟦The "
        "robber "
        "drew a revolver⟧ at the door.",
        "A man robbed the ferry kiosk. ⟨He was armed with a hammer⟩, a nun said.\n\nTickets flew. ⟦The robber pulled "
        "out a "
        "pistol⟧ and asked for change.",
        "The bell was stolen from the chapel at night. ⟨Nobody saw the⟩ thieves.\n\nIt weighs a ton. ⟦A baker "
        "watched⟧ them "
        "lift it on to a cart.",
    ),
    good=(
        "Burglars broke into the town hall. Nothing was taken. In the raid last year the thieves made off with the "
        "chain.",
        "Burglars broke into the town hall. Nothing else was taken, but the thieves made off with the chain.",
        "The thieves made off with the chain. Nothing was damaged.",
    ),
)
def two_accounts_of_a_crime(document: Document) -> Iterator[Match]:
    """Two accounts of a crime: nothing was stolen and something was, the robber was unarmed and had a gun, he had a
    pistol and a knife, nobody saw it and somebody did.

    The article tells of one crime by one culprit. Attempts, other crimes, and what was found again are left alone.
    """
    if not BREAK_IN.search(document.folded):
        return
    yield from harm.clashes(document, THEFT, _plainly)
    yield from harm.clashes(document, SEEN, harm.affirmed_elsewhere)
    yield from harm.clashes(document, LONER, harm.affirmed_elsewhere)
    if not harm.SEVERAL.search(document.folded):
        yield from [*harm.clashes(document, ARMED, _armed), *_two_weapons(document)][:1]


def _armed(document: Document, unarmed: re.Match[str], weapon: re.Match[str]) -> bool:
    """Whether a weapon is told of in another sentence, and not denied; a threat is none of its denials."""
    apart = document.sentence_from(unarmed.start()) != document.sentence_from(weapon.start())
    return apart and _shown(document, weapon)


def _shown(document: Document, match: re.Match[str]) -> bool:
    start, _ = document.sentence_from(match.start()) or match.span()
    return not NEVER.search(document.folded, start, match.end())


def _two_weapons(document: Document) -> Iterator[Match]:
    """A robber had a pistol in one sentence, and a knife in another."""
    if len(document.text) > harm.LONGEST:
        return
    told = [match for match in harm.tellings(document, ARMED.other, ARMED.both) if _shown(document, match)]
    kinds = [(match, _weapons(sentence_at(document, match.start()))) for match in told]
    if any(len(kind) > 1 for _, kind in kinds) or len({kind for _, kind in kinds if kind}) != MOST_WEAPONS:
        return
    (first, kind), *rest = [(match, kind) for match, kind in kinds if kind]
    second = next(match for match, other in rest if other != kind)
    yield clash(document, harm.clause_of(document, second), harm.clause_of(document, first), "the other weapon")


def _weapons(said: str) -> tuple[int, ...]:
    return tuple(number for number, form in enumerate(KIND_OF_WEAPON) if form.search(said))


def _plainly(document: Document, nothing: re.Match[str], taken: re.Match[str]) -> bool:
    """Whether loot is told in another sentence, and without a denial."""
    if document.sentence_from(nothing.start()) == document.sentence_from(taken.start()):
        return False
    said = sentence_at(document, taken.start())
    whence = FROM.match(document.folded, nothing.end())
    if whence and whence["place"] not in said:
        return False
    return harm.affirmed(document, taken) and not BOTH.search(said)
