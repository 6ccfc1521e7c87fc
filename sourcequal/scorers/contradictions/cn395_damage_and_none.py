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
    r"|track|arch|pillar|parapet|span|balcony|facade|ceiling|floor|stall|pavilion|greenhouses?|kiosk|sea wall)"
)
_CLASSES = {
    **harm.CLASSES,
    "THING": rf"{_THING}(?:e?s)?",
    "OBJECT": rf"(?:the|its|his|her|their|all|every|a|an|any|no) (?:[\w'-]+ ){{0,3}}?(?P<of>{_THING})(?:e?s)?",
    "SAFE": r"(?:saved|undamaged|intact|untouched|unscathed|without (?:any |a )?(?:damage|scratch)|unharmed|in one "
    r"piece"
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
    r"|down)|blowing (?:out|off)|brought down|swept away|washed away|carried away|crush(?:ed|es|ing)|crack(?:ed|s|ing)"
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
    r"OBJECT (?:escaped|avoided|was spared) (?:any |all |serious |the )?(?:damage|harm|flames|fire|flood|storm)",
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
    r"(?:the|its|his|her|their|a|an|COUNT|some|several|many|most|dozens of|hundreds of|all) (?:[\w'-]+ "
    r"){0,4}?(?:THING)(?: [\w-]+){0,4}? (?:was|were|is|are"
    r"|has been|have been|had been|lay|lies|was left|were left) (?:badly |severely |completely |slightly |partly "
    r"|heavily |totally |all |left )?(?:BROKE)",
    r"(?:BREAKS) (?:the|its|his|her|their|a|an|COUNT|some|several|many|most|dozens of|hundreds of|all|part of|half "
    r"of|parts of) (?:[\w'-]+ ){0,4}?"
    r"(?:THING)(?: of (?:the|its|a) (?:[\w-]+ )?(?:THING))?",
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


BOMB = Pair(
    words=(),
    one=wordings(
        r"(?:bomb|device|grenade|shell|mine|explosives?|charge|parcel) (?:which |that )?(?:did not|failed to|never) "
        r"(?:explode|go"
        r" off|detonate|blow up)|(?:bomb|device|grenade|shell|mine) (?:was|had been|has been) (?:defused|made safe"
        r"|disarmed)",
        **_CLASSES,
    ),
    other_words=(),
    other=wordings(
        r"(?:bomb|device|grenade|shell|mine|explosives?|charge|parcel) (?:[\w-]+ ){0,2}?(?:exploded|went off"
        r"|detonated|blew up)",
        r"(?:explosion|blast) of the (?:bomb|device|grenade|shell|mine)",
        **_CLASSES,
    ),
    both=pattern(
        r"\b(?:second|third|other|another|first|one of|two of|some of|controlled|robot|later|earlier|previous\w*"
        r"|years?|war|if"
        r"|would|could|might|before|in (?:19|20)\d\d|last (?:year|month|week)|since|bombs)\b"
    ),
)
_CRAFT = {
    **_CLASSES,
    "SHIP": r"(?:(?:the|a|an|her|his|their) (?:[\w-]+ ){0,3}?(?:ship|boat|ferry|freighter|trawler|tanker|yacht|barge"
    r"|vessel"
    r"|coaster|tug|cutter|schooner|launch|liner|submarine|steamer|dinghy|catamaran|bulk carrier|wreck|raft|hull)"
    r"|(?-i:(?:MV |MS |SS )?[A-Z][\w'-]+(?: [A-Z][\w'.-]*)?)|she|it)(?:, [^.;\n]{1,60}?,)?",
    "PLANE": r"(?:(?:the|a|an|its|his|her|their) (?:[\w-]+ ){0,3}?(?:plane|aircraft|jet|airliner|glider|helicopter"
    r"|balloon"
    r"|drone|rocket|lander|probe|capsule|spacecraft|craft|module|booster|satellite|shuttle|rover|microlight|seaplane"
    r"|airship)|(?-i:[A-Z][\w'-]+)|it|[\w'-]+ (?:lander|probe|rocket|plane|jet|drone|capsule))(?:, [^.;\n]{1,60}?,)?",
    "QUAY": r"(?:(?-i:[A-Z])[\w'-]+|port|harbour|harbor|dock|quay|shipyard|yard|roads of|marina|bay|anchorage"
    r"|estuary|pier|berth|mooring"
    r"|safety|shore|dry dock)",
}
_NOT_ONE = (
    r"second|other|another|others|sister|earlier|previous\w*|last (?:year|month|week)|in (?:19|20)\d\d|years?|first"
    r"|if|would|could|might|may|fear\w*|risk\w*|nearly|almost|threat\w*|replica|model|film|novel|series|game"
    r"|shares?|prices?|market|economy|simulat\w*|test"
)
SUNK = Pair(
    words=(),
    one=wordings(
        r"SHIP (?:has |had )?(?:sank|sunk|sinks|went down|goes down|foundered|went to the bottom|slipped (?:beneath"
        r"|below|under)"
        r" |disappeared (?:beneath|below|under) (?:the )?(?:waves|water|surface)|lies (?:in|at|on) "
        r"[^.;\n]{0,40}?(?:metres"
        r"|meters|feet|fathoms|bottom|seabed|bed)|broke in two and sank|now lies on)",
        r"(?:sinking|loss) of the (?:[\w-]+ )?(?:ship|boat|ferry|freighter|trawler|tanker|yacht|barge|vessel)",
        **_CRAFT,
    ),
    other_words=(),
    other=wordings(
        r"SHIP (?:was|were|is|has been|had been) (?:later |then |safely |being )?(?:towed|tugged|brought|taken"
        r"|escorted|pulled"
        r"|piloted|nursed|guided|hauled) (?:in)?to .. QUAY",
        r"(?:towed|tugged|escorted|brought|nursed|tow|towing|pulled) (?:the|her|it|SHIP) (?:[\w-]+ ){0,3}?(?:in)?to "
        r".. QUAY",
        r"SHIP (?:remained|stayed|remains|stays|is (?:still )?|was kept|was still|kept) afloat",
        r"SHIP (?:reached|limped (?:in)?to|made|sailed into|steamed into|came into|arrived (?:in|at)|returned to"
        r"|made it to)"
        r" (?:the )?(?:[\w-]+ ){0,3}?QUAY|SHIP (?:reached|made|came into) (?:port|harbour) under (?:its|her) own",
        r"SHIP (?:is|was|lies|lay|has been) (?:now |safely )?(?:moored|tied up|berthed|docked|anchored|at anchor|in "
        r"dry dock)"
        r"|SHIP (?:continued|resumed) (?:its|her) (?:voyage|journey)".replace("|SHIP", "|(?:ship|boat|ferry)"),
        **_CRAFT,
    ),
    both=pattern(
        rf"\b(?:{_NOT_ONE}|salvag\w+|raised|lifted|refloated|before (?:it|she)|until|while|later sank|survivors)\b"
    ),
)
CRASHED = Pair(
    words=(),
    one=wordings(
        r"PLANE (?:has |had )?(?:[\w-]+ )?(?:landed|touched down|lands|touches down|set down|came down|put down)"
        r" (?:[\w-]+ )?(?:safely|gently|softly|smoothly|perfectly|unharmed|without (?:a hitch|incident|damage|mishap"
        r"|difficulty|problems)|as planned|on schedule|on time)",
        r"(?:safe|gentle|soft|perfect|smooth|successful|flawless|textbook) (?:landing|touchdown|splashdown)",
        r"PLANE (?:has |had )?(?:reached|entered|reaches|enters|is in|went into) (?:its |a |the )?(?:[\w-]+ )?orbit",
        r"PLANE (?:made|makes) an? (?:safe|gentle|soft|perfect|smooth|successful|flawless|textbook)",
        **_CRAFT,
    ),
    other_words=(),
    other=wordings(
        r"PLANE (?:has |had )?(?:crashed|crashes|smashed|slammed|plunged|ploughed|plowed|plummeted|fell|dived) "
        r"(?:in)?(?:to"
        r"|on|onto|against)? ?(?:the|a|its|his) (?:[\w-]+ ){0,2}?(?:ground|sea|moon|field|mountain|mountainside|hill"
        r"|hillside"
        r"|surface|water|lake|forest|wood|trees|house|roof|runway|desert|ocean|earth|river|marsh|valley|garden|barn)",
        r"PLANE (?:had |has )?(?:hit|struck) the (?:ground|surface|water|sea|runway|moon) (?:at|with|so|too|and)",
        r"PLANE (?:had |has )?(?:broke (?:apart|up|into)|shattered|exploded|disintegrated|burst into flames|was "
        r"destroyed"
        r"|was smashed|was wrecked|went up in flames|cartwheeled|overturned|tipped over)",
        r"(?:broke (?:apart|up)|shattered|exploded|disintegrated|destroyed|smashed to pieces) (?:on|upon|in) (?:impact"
        r"|landing|touchdown|hitting)",
        **_CRAFT,
    ),
    both=pattern(rf"\b(?:{_NOT_ONE})\b"),
)
INSURED = Pair(
    words=(),
    one=wordings(
        r"(?:was|were|is|are|had been) (?:not |never |un)(?:insured|covered by insurance)",
        r"(?:had|has|have|carried|without|holds?) (?:any |no )?(?:valid )?(?:fire |flood |travel |household "
        r"|buildings )?insurance"
        r"(?! (?:company|broker|money|payout|claim))",
        r"(?:insurance|policy) (?:had |has )?(?:lapsed|expired|run out|been cancelled|was cancelled)|(?:let|allowed) "
        r"(?:the|its"
        r"|his|her|their) (?:[\w-]+ )?(?:insurance|policy) (?:to )?lapse",
        r"(?:did not|not|n't) (?:have|carry|take out|covered by|insured)(?: any| an)? ?(?:insurance|against)?",
        **_CLASSES,
    ),
    other_words=(),
    other=wordings(
        r"(?:insurers?|insurance (?:company|companies|firm)) (?:of the \w+ )?(?:will|has|have|had|is to|are to|was"
        r"|were|paid|pays|agreed|promised|announced) "
        r".. (?:pay"
        r"|paid|cover|covered|meet|compensate|reimburse|cost|costs|damage)",
        r"(?:insurance|policy) (?:will|is to|is expected to|covers|covered|paid|pays|has paid)",
        r"(?:was|were|is|are|had been) (?:fully |well |luckily |fortunately |at least )?(?:insured|covered by "
        r"insurance)",
        r"(?:insurance (?:money|payout|cheque|sum))|(?:insured|insurance cover) (?:for|of|against) ",
        **_CLASSES,
    ),
    both=pattern(
        rf"\b(?:{_NOT_ONE}|national insurance|health insurance|social|medical|uninsured people|patients|neighbou?rs?"
        rf"|million|unemploy\w*|drivers|whether|law|congress|government|workers)\b"
    ),
)
AFLOAT_NO_MORE = (SUNK, CRASHED, INSURED, BOMB)


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
        "was saved",
        "were saved",
        "escaped",
        "avoided",
        "not explode",
        "failed to explode",
        "not go off",
        "failed to go",
        "defused",
        "made safe",
        " sank",
        " sunk",
        "sinks",
        "went down",
        "foundered",
        "to the bottom",
        "the waves",
        "sinking of",
        "touched down",
        "touches down",
        "touchdown",
        "landed",
        "lands ",
        "landing",
        "orbit",
        "no insurance",
        "uninsured",
        "not insured",
        "without insurance",
        "lapse",
        "not covered",
    ),
    other_words=(
        *WRECK.other_words,
        "towed",
        "tugged",
        "escorted",
        "afloat",
        "limped",
        "moored",
        "berthed",
        "anchor",
        "dry dock",
        "harbour",
        "slammed",
        "plunged",
        "plummeted",
        "hit the ",
        "struck the",
        "exploded",
        "went off",
        "detonated",
        "explosion",
        "blast",
        "broke apart",
        "broke up",
        "impact",
        "insurer",
        "insured",
        "insurance",
    ),
    languages=("en",),
    confidence=0.75,
    source="first reports of storms, fires and quakes under later ones",
    bad=(
        "A squall crossed Sund at noon. ⟨No damage was reported⟩.\n\nThe regatta went on. ⟦The storm tore off the "
        "roof of the fish hall⟧, the harbour master said.",
        "Fire broke out in the vestry. ⟨The church was undamaged⟩, the vicar said.\n\nHymns were sung on the lawn. "
        "⟦The church was "
        "gutted⟧ before the engines came.",
        "⟨The freighter sank⟩ at four, the coast guard said.\n\nGulls came. ⟦On Friday two tugs towed the ship into "
        "the "
        "harbour⟧ of Sund.",
        "⟨The glider landed safely⟩ on the beach, a nun said.\n\nChildren ran up. ⟦The glider hit the ground at⟧ "
        "full speed "
        "and lost its tail.",
        "Fire took the mill. ⟨It was not insured⟩, the miller said.\n\nOwls left. ⟦The insurer will pay⟧ for a new "
        "roof.",
    ),
    good=(
        "A squall crossed Sund at noon. No damage was reported. In 1954 a storm tore off the roof of the fish hall.",
        "The church was undamaged. The barn beside it was gutted.",
        "No damage was reported in Sund. Elsewhere the storm tore off two roofs.",
        "The report does no damage to the mayor. The mill collapsed under snow.",
    ),
)
def damage_and_none(document: Document) -> Iterator[Match]:
    """No damage was done, and something was destroyed; a ship sank and is afloat, a craft landed safely and crashed, a
    house was insured and was not.

    A thing that escaped and is named must be the one that was damaged. Other times, other places, what is feared, and
    damage that is only said not to be serious are left alone.
    """
    yield from harm.clashes(document, WRECK, _same_thing)
    for pair in AFLOAT_NO_MORE:
        yield from harm.clashes(document, pair, _told_apart)


def _told_apart(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether both are told, in two sentences."""
    apart = document.sentence_from(one.start()) != document.sentence_from(other.start())
    return apart and harm.affirmed(document, other)


def _same_thing(document: Document, whole: re.Match[str], broken: re.Match[str]) -> bool:
    """Whether what was left whole is what was broken, if it is named."""
    if not harm.affirmed(document, broken) or document.sentence_from(whole.start()) == document.sentence_from(
        broken.start()
    ):
        return False
    to = TO.match(document.folded, whole.end())
    if to and not (to["of"] and re.search(rf"\b{to['of']}", broken[0].lower())):
        return False
    if PLACE.match(document.plain, whole.end()):
        return False
    of = (whole.groupdict().get("of") or "").lower()
    return not of or of.startswith("propert") or bool(re.search(rf"\b{of}", broken[0].lower()))


#: What no damage was done to, if it is built.
TO = pattern(rf" to (?:(?:the|its|a|an|his|her|their) (?:[\w-]+ ){{0,3}}?(?P<of>{_THING}))?")
#: No damage was reported in Sund, but perhaps in another town.
PLACE = pattern(r" (?:there\b|(?:in|at|near|on|from) (?:the )?[A-Z])")
