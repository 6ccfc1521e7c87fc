"""CN395: no damage was done, and the roof is gone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions import harm
from sourcequal.scorers.contradictions.pairs import Pair
from sourcequal.scorers.contradictions.wordings import wordings

_THING = (
    r"(?:house|home|building|church|school|hospital|bridge|roof|window|wall|car|boat|ship|tower|castle|museum|hall"
    r"|theatre|shop|barn|mill"
    r"|factory|warehouse|station|stadium|hotel|farm|farmhouse|chapel|cathedral|mosque|temple|library|painting|statue"
    r"|organ|pier|harbour"
    r"|dam|dyke|road|railway|line|plane|train|tram|bus|lorry|crop|vineyard|orchard|harvest|greenhouse|tree|roof tile"
    r"|chimney|cottage|flat"
    r"|apartment|village|town|island|port|airport|power line|pylon|fence|garage|lighthouse|monastery|palace|villa"
    r"|caravan|tent|stand"
    r"|property|properties|premises|steeple|spire|clock|bell|tank|turbine|plant|refinery|reactor|pipeline|cable|mast"
    r"|track)"
)
_CLASSES = {
    **harm.CLASSES,
    "THING": rf"{_THING}(?:e?s)?",
    "OBJECT": rf"(?:the|its|his|her|their|all|every|a|an|any|no) (?:[\w’'-]+ ){{0,3}}?(?P<of>{_THING})(?:e?s)?",
    "SAFE": r"(?:undamaged|intact|untouched|unscathed|without (?:any |a )?(?:damage|scratch)|unharmed|in one piece"
    r"|spared|standing)",
    "BROKE": r"(?:destroyed|gutted|wrecked|flattened|demolished|ruined|burned down|burnt down|razed|damaged|torn off"
    r"|ripped off|smashed"
    r"|shattered|blown (?:out|off|in|down)|brought down|swept away|washed away|flooded|crushed|charred|scorched"
    r"|knocked down|cracked"
    r"|burned to the ground|reduced to (?:rubble|ashes|ruins)|uprooted|levelled|torn down|torn away|blackened|beyond "
    r"repair)",
    "BREAKS": r"(?:destroy(?:ed|s|ing)|gutt(?:ed|ing)|guts|wreck(?:ed|s|ing)|flatten(?:ed|s|ing)|demolish(?:ed|es"
    r"|ing)|damag(?:ed|es|ing)"
    r"|tore (?:off|away|down|through)|ripp(?:ed|ing) (?:off|away|through)|rips off|smash(?:ed|es|ing)|shatter(?:ed|s"
    r"|ing)|blew (?:out|off|in"
    r"|down)|blowing (?:out|off)|brought down|swept away|washed away|crush(?:ed|es|ing)|crack(?:ed|s|ing)"
    r"|scorch(?:ed|es|ing)|knock(?:ed|s) (?:down"
    r"|over|out)|lift(?:ed|s) off|cav(?:ed|es|ing) in|uproot(?:ed|s|ing)|punched (?:a hole|holes) in|peeled off)",
}
NO_DAMAGE = wordings(
    r"(?:no|without|not any|little or no) (?:(?:reported|reports of|significant|serious|structural|visible|material"
    r"|lasting|major|sign of"
    r"|signs of|property) )*damage(?! limitation)(?: to (?:OBJECT|property))?(?: (?:was|has been|had been|were) "
    r"(?:done|caused|reported|found))?",
    r"(?:did|does|had|has|caused|causing|suffered|sustained|escaped|left) no damage",
    r"OBJECT (?:(?:was|were|is|are|remained|remains|stayed|escaped|survived|stood|came through|has been|had been"
    r"|appeared) "
    r"(?:completely |entirely |almost |quite |left |largely )?(?:SAFE)|(?:did not|was not|were not) (?:suffer any"
    r"|suffer|damaged|harmed|hit|touched)"
    r"|suffered no)",
    r"(?:left|leaving|spared) OBJECT(?: (?:completely |entirely |quite )?(?:SAFE))?",
    r"nothing (?:was|had been|has been) (?:damaged|broken|destroyed|lost)",
    r"(?:not (?:a|one|a single)) (?:[\w-]+ )?(?P<of>window|roof|house|tile|building|pane|car|tree|boat) (?:was|has "
    r"been|had been) (?:damaged|broken"
    r"|lost|harmed|destroyed|hit|touched|cracked)",
    r"no (?:[\w-]+ )?(?P<of>houses|homes|buildings|cars|roofs|windows|boats|property|bridges|crops) (?:was|were|has "
    r"been|have been) (?:damaged|destroyed"
    r"|hit|harmed|lost|flooded)",
    **_CLASSES,
)
DAMAGE = wordings(
    r"(?:damage|losses|repairs) (?:was|were|is|are|has been|have been) (?:estimated|put|valued|thought|assessed"
    r"|expected|caused|done|extensive|severe"
    r"|considerable|heavy|serious)|damage (?:worth|amounting|running|estimated|totalling)|(?:caused|causing|did"
    r"|suffered|sustained|serious|severe"
    r"|extensive|heavy|considerable|widespread|structural|major) (?:[\w-]+ ){0,2}?damage",
    r"(?:the|its|his|her|their|a|an|COUNT|some|several|many|most|dozens of|hundreds of|all) (?:[\w’'-]+ "
    r"){0,4}?(?:THING)(?: [\w-]+){0,4}? (?:was|were|is|are"
    r"|has been|have been|had been|lay|lies|was left|were left) (?:badly |severely |completely |slightly |partly "
    r"|heavily |totally |all |left )?(?:BROKE)",
    r"(?:BREAKS) (?:the|its|his|her|their|a|an|COUNT|some|several|many|most|dozens of|hundreds of|all|part of|half "
    r"of|parts of) (?:[\w’'-]+ ){0,4}?"
    r"(?:THING)",
    r"(?:THING) (?:collapsed|caved in|fell in|burned down|burnt down|blew off|came down|fell down|gave way|crumbled"
    r"|burned to the ground|lost (?:its|their)"
    r" (?:roof|roofs|spire|tower|windows)|went up in flames|crashed (?:down|through)|(?:is|was|lies|lay|are|were) in "
    r"ruins|will have to be (?:pulled down"
    r"|rebuilt|repaired|replaced|demolished)|had to be (?:pulled down|demolished)|has to be (?:rebuilt|pulled down))",
    r"(?:repairs?|repairing|rebuilding|replacing) .. (?:will|would|is expected to|could) (?:cost|take)|reduced .. to "
    r"(?:rubble|ashes|ruins)|(?:left|leaving) .. in "
    r"(?:ruins|tatters|rubble)|(?:hole|holes|crack|cracks) in (?:the|its) (?:[\w-]+ )?(?:THING)",
    **_CLASSES,
)
BOTH = pattern(
    r"\b(?:second|other|another|others|elsewhere|nearby|neighbou?ring|earlier|previous\w*|last (?:year|month|week)"
    r"|in (?:19|20)\d\d|years?|war|first"
    r"|initial\w*|reputation|brain|liver|lung|nerve|kidney|skin|hair|hearing|environment\w*|economic|economy|image"
    r"|collateral|compensation|damages"
    r"|could|would|might|may|if|risk\w*|prevent\w*|avoid\w*|threat\w*|only|except|apart from|but|study|software"
    r"|computer|data|hack\w*|virus|season|novel"
    r"|film|game|insurance|further|more|in that|most of|rest|typically|usually|often|each year|every|designed"
    r"|psychological|emotional|claim\w*|quakes"
    r"|storms|reports that|serious|significant|major|structural|lasting|little)\b"
)
WRECK = Pair(
    words=(
        "damage",
        "intact",
        "untouched",
        "unscathed",
        "unharmed",
        "in one piece",
        "spared",
        "standing",
        "scratch",
        "nothing",
        "harmed",
        "not hit",
        "not a ",
        "not one",
        "no houses",
        "no homes",
        "no buildings",
        "no cars",
        "no roofs",
        "no windows",
        "no boats",
        "no property",
        "no bridges",
        "no crops",
    ),
    one=NO_DAMAGE,
    other_words=(
        "damage",
        "destroy",
        "gut",
        "wreck",
        "flatten",
        "demolish",
        "ruin",
        "burned",
        "burnt",
        "razed",
        "torn",
        "tore",
        "ripp",
        "rips",
        "smash",
        "shatter",
        "blown",
        "blew",
        "blowing",
        "brought down",
        "swept",
        "washed away",
        "flooded",
        "crush",
        "charred",
        "scorch",
        "knock",
        "crack",
        "rubble",
        "ashes",
        "uproot",
        "levelled",
        "blackened",
        "repair",
        "collapsed",
        "caved",
        "fell",
        "came down",
        "gave way",
        "crumbled",
        "lost its",
        "lost their",
        "flames",
        "crashed",
        "rebuil",
        "pulled down",
        "replac",
        "hole",
        "tatters",
        "losses",
        "lifted off",
        "punched",
        "peeled",
    ),
    other=DAMAGE,
    both=BOTH,
)


@rule(
    "CN395",
    severity="error",
    words=(
        "no damage",
        "no reported damage",
        "no reports of",
        "no visible",
        "no material",
        "no sign",
        "no property",
        "without damage",
        "without any damage",
        "undamaged",
        "intact",
        "untouched",
        "unscathed",
        "unharmed",
        "in one piece",
        "spared",
        "without a scratch",
        "nothing was",
        "nothing had",
        "not damaged",
        "not harmed",
        "not hit",
        "not a ",
        "not one",
        "no houses",
        "no homes",
        "no buildings",
        "no cars",
        "no roofs",
        "no windows",
        "no boats",
        "no bridges",
        "no crops",
        "not suffer",
        "suffered no",
        "still standing",
    ),
    other_words=WRECK.other_words,
    languages=("en",),
    confidence=0.75,
    source="first reports of storms, fires and quakes under later ones",
    bad=(
        "A squall crossed Sund at noon. ⟨No damage was reported⟩.\n\nThe regatta went on. ⟦The storm tore off the "
        "roof⟧ of the "
        "fish hall, the harbour master said.",
        "Fire broke out in the vestry. ⟨The church was undamaged⟩, the vicar said.\n\nHymns were sung on the lawn. "
        "⟦The church was "
        "gutted⟧ before the engines came.",
    ),
    good=(
        "A squall crossed Sund at noon. No damage was reported. In 1954 a storm tore off the roof of the fish hall.",
        "The church was undamaged. The barn beside it was gutted.",
        "No damage was reported in Sund. Elsewhere the storm tore off two roofs.",
        "The report does no damage to the mayor. The mill collapsed under snow.",
    ),
)
def damage_and_none(document: Document) -> Iterator[Match]:
    """No damage was done, and something was destroyed.

    A thing that escaped and is named must be the one that was damaged. Other times, other places, what is feared, and
    damage that is only said not to be serious are left alone.
    """
    yield from harm.clashes(document, WRECK, _same_thing)


def _same_thing(document: Document, whole: re.Match[str], broken: re.Match[str]) -> bool:
    """Whether what was left whole is what was broken, if it is named."""
    if not harm.affirmed(document, broken) or document.sentence_from(whole.start()) == document.sentence_from(
        broken.start()
    ):
        return False
    to = TO.match(document.folded, whole.end())
    if to and not (to["of"] and re.search(rf"\b{to['of']}\b", broken[0].lower())):
        return False
    if PLACE.match(document.text, whole.end()):
        return False
    of = (whole.groupdict().get("of") or "").lower()
    return not of or of.startswith("propert") or bool(re.search(rf"\b{of}\b", broken[0].lower()))


#: What no damage was done to, if it is built.
TO = pattern(rf" to (?:(?:the|its|a|an|his|her|their) (?:[\w-]+ ){{0,3}}?(?P<of>{_THING}))?")
#: No damage was reported in Sund, but perhaps in another town.
PLACE = pattern(r" (?:there\b|(?:in|at|near|on|from) (?:the )?[A-Z])")
