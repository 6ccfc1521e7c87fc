"""CN373: nobody else had any part in the crash, and another driver helps the police."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions import bearers, harm
from sourcequal.scorers.contradictions.pairs import Pair
from sourcequal.scorers.contradictions.wordings import wordings

_CLASSES = {
    **harm.CLASSES,
    "CAR": r"(?:vehicle|car|van|lorry|truck|jeep|taxi|bus|coach|tram|train|minibus|pick-?up|motorcycle|motorbike"
    r"|scooter"
    r"|tractor|boat|ferry|barge|plane|saloon|hatchback|suv|tanker|ambulance|moped|bicycle|lorries|quad bike|digger"
    r"|trailer)",
    "RIDER": r"(?:cyclist|motorcyclist|pedestrian|rider|walker|jogger|runner|biker|woman|man|boy|girl|he|she|him|her"
    r"|pensioner"
    r"|teenager|dentist|victim|child|horse|bike|bicycle|motorbike|motorcycle)",
}
ALONE = Pair(
    words=(
        "no other",
        "no vehicle",
        "no car",
        "nobody else",
        "no one else",
        "single-vehicle",
        "one-car",
        "a single ",
        "only one ",
        "just one ",
        "ving one ",
        "single-car",
        "only vehicle",
        "only car",
        "anyone else",
        "no third party",
        "not involve",
        "anybody else",
        "own accord",
        "no other traffic",
    ),
    one=wordings(
        r"no other (?:vehicles?|cars?|traffic|drivers?|road users?|people|person|party|boats?|vessels?|ships?"
        r"|riders?) (?:was|were|is|are"
        r"|had been|has been|is thought to have been|are thought to have been|is believed to have been|had) "
        r"(?:involved|hurt|part"
        r"|a part|any part|to blame|near|in the area|present|nearby)",
        r"(?:NOBODY) else (?:was|is|had|has been|is thought to have been|is believed to have been|played) "
        r"(?:involved|to blame|any part"
        r"|a part|part|had any part)(?: in (?:the|it))?",
        r"(?:single|one)-(?:vehicle|car) (?:crash|accident|collision)|involv(?:ed|ing) (?:only )?(?:a single|one"
        r"|just one|only one|no other) "
        r"(?:CAR)",
        r"(?:was|is) the only (?:CAR) (?:involved|on the road)|(?:did not involve|without) (?:any(?:one| other)"
        r"|another) .. (?:CAR|else)",
        r"(?:not|n't) (?:looking for|seeking) any(?:one|body) else(?: in connection)?",
        **_CLASSES,
    ),
    other_words=(
        "other",
        "second",
        "hit him",
        "hit her",
        "hit the",
        "struck",
        "collid",
        "collision",
        "both",
        "oncoming",
        "head-on",
        "ran over",
        "knocked",
        "rammed",
        "into a",
        "into the",
        "run over",
        "run down",
        "clipped",
        "two ",
        "rear",
    ),
    other=wordings(
        r"(?:the|an?) (?:other|second|oncoming|approaching) (?:[\w-]+ )?(?:CAR|drivers?|rider|skipper|motorist)"
        r"|another (?:[\w-]+ )?"
        r"(?:CAR|driver|motorist)",
        r"(?:driver|rider|owner|skipper|captain) of the (?:other|second|oncoming) (?:[\w-]+ )?(?:CAR)|(?:driver"
        r"|rider|owner|skipper) of "
        r"(?:the|an?) (?:[\w-]+ )?(?:CAR) (?:that|which|who) (?:hit|struck|knocked|ran|collided|rammed|killed|injured)",
        r"(?:the|a) (?:[\w-]+ )?(?:CAR) (?:that|which|who) (?:hit|struck|knocked down|ran over|collided with|rammed"
        r"|killed|injured)",
        r"both (?:drivers|cars|vehicles|vans|lorries|riders|boats|skippers)|(?:the )?two (?:drivers|vehicles|cars"
        r"|vans|lorries|boats)"
        r" (?:collided|crashed|were|had|hit|met)",
        r"(?:collided|collision|crashed|smashed|ran|drove|ploughed|plowed|slammed) (?:head-on |head on )?(?:with"
        r"|into) (?:an?|the) (?:[\w-]+ "
        r"){0,2}?(?:CAR)(?! park)",
        r"(?:collided|crashed) head-on|head-on (?:crash|collision)|hit-and-run",
        r"(?:RIDER) (?:was |had been |being |is |were )?(?:hit|struck|knocked (?:down|over|off [\w ]{3,20})|run over"
        r"|run down|rammed|clipped)"
        r" by (?:an?|the) (?:[\w-]+ ){0,2}?(?:CAR|driver)",
        r"(?:CAR|driver) .. (?:hit|struck|knocked down|ran over|rammed|clipped) (?:the|a) (?:RIDER)",
        **_CLASSES,
    ),
    both=pattern(
        r"\b(?:earlier|previous\w*|later|minutes (?:after|later)|hours (?:after|later)|emergency|parked|stationary"
        r"|avoid\w*|swerv\w*"
        r"|overtak\w*|could|might|hours|anyone who|dash-?cam|years?|no other|nearby|avert\w*|behind|stopped to help"
        r"|first"
        r"|unrelated|separate)\b",
        re.IGNORECASE,
    ),
)
SOBER = Pair(
    words=(),
    one=wordings(
        r"(?:was|were|is|are|been|stone[- ]cold|completely|perfectly|stone) sober",
        r"no (?:trace|sign|evidence|hint|suggestion)s? (?:of|that) (?:alcohol|drink|drinking|(?:he|she) had been "
        r"drinking)",
        r"(?:breath|blood|alcohol|breathalyser) tests? .. (?:negative|clear|nothing|no alcohol|zero|within)|tested "
        r"negative for"
        r" alcohol|passed (?:a|the) breath(?:alyser)? test",
        r"(?:had|has|have|was|were) (?:not|never) (?:been )?(?:drinking|drunk|touched (?:a drop|alcohol)|had (?:a "
        r"drop|anything"
        r" to drink)|under the influence|intoxicated|over the limit)|(?:had|drunk) nothing (?:stronger|but (?:water"
        r"|tea|coffee"
        r"|juice|milk|lemonade))|had (?:had )?nothing to drink|(?:well )?(?:under|below|within) the (?:legal "
        r"|drink-drive )?limit",
        r"alcohol (?:was not|played no|did not|had no|had been ruled|was ruled|has been ruled)|ruled out alcohol",
        **_CLASSES,
    ),
    other_words=(),
    other=wordings(
        r"(?:(?<!not )(?:over|above)|times|exceed(?:ed|ing)|twice|double) the (?:legal |permitted |drink-drive "
        r"|drink-driving "
        r"|alcohol )?limit",
        r"(?:was|were|is|found to be|visibly|heavily|clearly|so|too) (?:[a-z]+ )?(?:drunk|intoxicated|inebriated"
        r"|tipsy)",
        r"under the influence of (?:alcohol|drink)|(?:had|has) been drinking|(?:had|has) drunk (?:at least |about "
        r")?(?:COUNT|half"
        r"|a|several|too)|(?:smell(?:ed|t|ing)?|reek(?:ed|ing)|stank|breath smelt) of (?:alcohol|drink|beer|whisky"
        r"|gin|rum|wine"
        r"|brandy|vodka|schnapps)",
        r"drunk (?:driver|man|woman|motorist|at the wheel|pilot|skipper)|fail(?:ed|s) (?:a|the) breath(?:alyser)? test"
        r"|tested positive for alcohol|breath test .. positive|(?:blood[- ]alcohol|alcohol level|milligrams? of "
        r"alcohol|per mille"
        r"|promille|alcohol in (?:his|her) blood)|charged with (?:drink|drunk)[- ]driving|(?:bottles?|cans?) of "
        r"[\w-]+ (?:was|were)"
        r" found in (?:the|his|her)",
        **_CLASSES,
    ),
    both=pattern(
        r"\b(?:passengers?|other|another|second|earlier|previous\w*|last (?:year|month|week)|in (?:19|20)\d\d|years?"
        r"|if|would"
        r"|could|may|might|first|later|claim\w*|alleg\w*|accus\w*|deny|denie[sd]|insist\w*|suspect\w*|thought|believed"
        r"|once|used to|no longer|months|weeks|days|since|survey|study|film|novel|series|play|character|sober judge"
        r"|everyone|people)\b"
    ),
)
#: What somebody wore, and did not.
BARE = Pair(
    words=(),
    one=wordings(
        r"WHO (?:was|had been) (?:not|riding without|without|driving without|not strapped|sailing without) "
        r"?(?:wearing|using)? ?(?:an?"
        r"|his|her)? ?(?P<gear>helmet|seat ?belt|life ?jacket|harness)|WHO (?:wore|had) no (?P<gear2>helmet|seat ?belt"
        r"|life ?jacket|harness)".split("|WHO (?:wore")[0],
        r"WHO (?:wore|had) no (?P<gear>helmet|seat ?belt|life ?jacket|harness)",
        **{**_CLASSES, **bearers.CLASSES},
    ),
    other_words=(),
    other=wordings(
        r"WHO (?:was|had been) (?:wearing|strapped into|using) (?:an?|his|her) (?P<gear>helmet|seat ?belt|life "
        r"?jacket|harness)",
        r"(?:saved by|thanks to|survived because of|owes (?:his|her) life to) (?:his|her|the|a) (?P<gear>helmet|seat "
        r"?belt"
        r"|life ?jacket|harness)|(?:his|her) (?P<gear3>helmet|seat ?belt|life ?jacket) (?:saved|split"
        r"|cracked)".split("|(?:his")[0],
        r"(?P<gear>helmet|seat ?belt|life ?jacket|harness) (?:that )?(?:(?:he|she) (?:was wearing|wore) )?(?:saved"
        r"|probably saved"
        r"|had saved|took the force)",
        **{**_CLASSES, **bearers.CLASSES},
    ),
    both=pattern(
        r"\b(?:passengers?|other|another|second|earlier|usually|always|often|if|would|could|might|law|rule|must"
        r"|should|survey"
        r"|brother|sister|friend|wife|husband|years?)\b"
    ),
)
#: A denial of vehicles besides the one that hit somebody, and words of being hit by the only one.
VEHICLE = pattern(r"\b(?:vehicles?|cars?|traffic|boats?|vessels?|ships?|drivers?|road users?|single|one-|only)\b")
ANOTHER = pattern(r"\b(?:other|second|oncoming|approaching|another|both|two|head-on|head on)\b")
RIDERS = pattern(r"\b(?:cyclist|pedestrian|motorcyclist|biker|jogger|horse|walker|cycling|bicycle|crossing the)\b")


@rule(
    "CN373",
    severity="error",
    words=(
        *ALONE.words,
        " sober",
        "of alcohol",
        "of drink",
        "breath test",
        "helmet",
        "belt",
        "jacket",
        "harness",
        "negative for alcohol",
        "not been drinking",
        "not drunk",
        "a drop",
        "nothing to drink",
        "nothing stronger",
        "the limit",
        "legal limit",
        "alcohol was not",
        "alcohol played no",
        "out alcohol",
    ),
    other_words=(
        *ALONE.other_words,
        " limit",
        "drunk",
        "intoxicated",
        "inebriated",
        "tipsy",
        "influence of",
        "been drinking",
        "alcohol",
        "per mille",
        "helmet",
        "belt",
        "jacket",
        "harness",
        "promille",
        "breath",
    ),
    languages=("en",),
    confidence=0.75,
    source="reports of accidents put together from a first message of the police and a later one",
    bad=(
        "A milk lorry went into the canal at dawn. ⟨No other vehicle was involved⟩, police said.\n\nGeese drank from "
        "the "
        "tank. ⟦The driver of the other car⟧ was treated for shock.",
        "A tram struck the bakery at Sund. ⟨The driver was sober⟩, police said.\n\nRolls lay on the rails. ⟦The man "
        "at the "
        "wheel was three times over the limit⟧.",
        "The cyclist was found in a ditch by the mill. ⟨Nobody else was involved⟩.\n\nHe had a lamp. ⟦The van that "
        "hit⟧ "
        "him was seen at the ferry.",
    ),
    good=(
        "The lorry went into the canal. No other vehicle was involved. It had swerved to avoid a car.",
        "A van knocked a cyclist off her bicycle. No other vehicle was involved.",
        "No other vehicle was involved. An hour later another car skidded on the milk.",
    ),
)
def nobody_else_involved(document: Document) -> Iterator[Match]:
    """Nobody else was involved in the accident, and somebody was; the driver was sober, and over the limit.

    “No other vehicle” leaves the one that hit a cyclist. The rule is silent where one was avoided, was parked, or
    came later.
    """
    yield from harm.clashes(document, ALONE, _another)
    yield from harm.clashes(document, SOBER, _told_apart)
    yield from harm.clashes(document, BARE, _same_gear)


def _same_gear(document: Document, bare: re.Match[str], worn: re.Match[str]) -> bool:
    """Whether both are told of one person and one thing."""
    if bare["gear"] != worn["gear"] or not _told_apart(document, bare, worn):
        return False
    return not worn.groupdict().get("who") or bearers.same_bearer(document, bare, worn)


def _told_apart(document: Document, sober: re.Match[str], drunk: re.Match[str]) -> bool:
    """Whether both are told, in two sentences."""
    apart = document.sentence_from(sober.start()) != document.sentence_from(drunk.start())
    return apart and harm.affirmed(document, drunk)


def _another(document: Document, alone: re.Match[str], other: re.Match[str]) -> bool:
    """Whether a vehicle is one more than those that the denial leaves."""
    if not harm.affirmed(document, other):
        return False
    if "parked" in other[0] or "stationary" in other[0]:
        return False
    vehicles = VEHICLE.search(alone[0].lower()) and RIDERS.search(document.folded)
    return not vehicles or bool(ANOTHER.search(other[0].lower()))
