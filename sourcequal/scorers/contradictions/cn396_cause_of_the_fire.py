"""CN396: the fire was started on purpose, and was an accident; a heater caused it, and a cigarette did."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions import harm
from sourcequal.scorers.contradictions.anchors import Forms
from sourcequal.scorers.contradictions.events import apart, around, clash
from sourcequal.scorers.contradictions.wordings import wordings

_CLASSES = {
    **harm.CLASSES,
    "BLAZE": r"(?:fire|blaze|explosion|blast|crash|collision|accident|derailment|sinking|collapse|leak|spill"
    r"|outbreak|flood"
    r"|power cut|blackout|breakdown|failure|inferno|flames|disaster|incident|poisoning|deaths?|landslide|avalanche)",
    "CAUSED": r"(?:(?:was|were|had been|has been|is|are) (?:caused|sparked|started|triggered|set off|brought about"
    r"|blamed on|due to"
    r"|put down to|traced to|ignited)|caused|sparked|started|triggered|ignited)(?: by)?",
}
_FUEL = (
    r"(?:petrol|gasoline|paraffin|kerosene|diesel|fuel"
    r"|lighter fluid|white spirit|an? accelerant|accelerants?|turpentine)"
)
PURPOSES = Forms(
    wordings(
        rf"{_FUEL} (?:had been |has been |was |were )(?:[a-z]+ )?(?:poured|splashed|spread|sprinkled|sprayed|used"
        rf"|emptied)",
        rf"(?:pour|splash|spread|sprinkl|spray|empti|dous|soak)(?:ed|ing|s)? (?:[\w-]+ ){{0,4}}?(?:with |in )?{_FUEL}",
        rf"(?:traces|can|cans|canister|bottle) of {_FUEL} (?:had been|was|were) (?:found|left|discovered)",
        r"set (?:fire to|alight|ablaze) (?:to )?(?:it|them|the|his|her|its|their|a)|(?:set|setting) (?:it|the [\w "
        r"-]{3,30}"
        r"|his [\w-]+|her [\w-]+) (?:on fire|alight|ablaze)|torched (?:it|the|his|her)",
        r"(?:admitted|confessed|confessed to|owned up to) (?:setting|starting|lighting|having (?:set|started|lit)) "
        r"(?:the|it"
        r"|a)",
        r"(?:was|is|were) the work of (?:an? |the )?(?:bombers?|terrorists?|saboteurs?)|(?:an? |the )(?:[\w-]+ "
        r")?bomb (?:had )?"
        r"(?:caused|exploded|went off|had been (?:hidden|planted|placed))",
        r"(?:was|is|were) (?:the work of|started by|set by|lit by|laid by) (?:an? |the )?(?:arsonists?|firebugs?"
        r"|vandals"
        r"|pyromaniac|saboteurs?)|(?:arson|sabotage) (?:was )?(?:behind|to blame for|caused|destroyed)|police (?:say"
        r"|said)"
        r" (?:it was )?arson",
        r"(?:started|set|lit|caused|done|laid|sunk|scuttled|opened|cut|poisoned|derailed|sabotaged|loosened) "
        r"(?:deliberately|on purpose"
        r"|intentionally|wilfully)|(?:deliberately|intentionally|wilfully) (?:started|set|lit|caused|ignited|sunk"
        r"|scuttled|cut|loosened|derailed)",
        r"(?:was|is|were) (?:a case of )?(?:arson|sabotage|deliberate|no accident|an act of (?:arson|sabotage)"
        r"|murder)(?! charges?| attempt)",
        r"(?:fire|blaze|flames) (?:was|were|is|had been) (?:set|laid) (?:by|with|in|at)|(?:set|put) a match to|set "
        r"(?:it"
        r"|the \w+) (?:on fire"
        r"|alight|ablaze)",
        r"(?:treat(?:ed|ing)|investigat\w+|regard\w*) .. as (?:arson|suspicious|deliberate|murder|sabotage)"
        r"|arson(?:ist)? (?:caused|started|was behind"
        r"|destroyed|set)|(?:BLAZE) (?:was|were|is) suspicious|arson attack|(?:confirmed|concluded|established) .. "
        r"arson",
        r"(?:someone|somebody|vandals|an arsonist|arsonists|saboteurs) (?:had |has )?(?:started|set|lit|poured|cut"
        r"|loosened|opened|threw)",
        **_CLASSES,
    )
)
ACCIDENTS = Forms(
    wordings(
        r"(?:BLAZE|it|this) (?:was|is|were|started|began|happened|had been) (?:purely |simply |just |probably )?(?:an "
        r"accident|accidental"
        r"|accidentally|by accident|not (?:suspicious|deliberate|started deliberately|arson|set deliberately)"
        r"|unintentional)",
        r"(?:no|without any|without) (?:evidence|sign|signs|suspicion|suggestion|question|hint|trace|traces) of "
        r"(?:arson"
        r"|foul play|sabotage"
        r"|a crime|deliberate \w+)",
        r"no suspicious circumstances|not (?:being )?(?:treated|regarded) as (?:suspicious|arson|deliberate)|(?:ruled "
        r"out|rule out|excluded|discounted) "
        r"(?:arson|foul play|sabotage|a crime)|(?:arson|foul play|sabotage) (?:was|has been|had been) (?:ruled out"
        r"|excluded)",
        r"(?:do|does|did) not (?:suspect|believe) (?:arson|foul play|sabotage|that it was (?:arson|started)|a crime)",
        r"accidental (?:fire|blaze)|(?:started|began|caused|ignited) (?:accidentally|by accident)|not (?:a case of "
        r")?arson|(?:tragic|an) accident, (?:caused|said)",
        **_CLASSES,
    )
)
#: Kinds of causes, of which one thing has one.
KINDS = {
    "a fault": (
        r"electrical fault|short[- ]circuit|faulty [\w-]+(?: [\w-]+)?|wiring|fault in [^.,;\n]{3,30}|defective "
        r"[\w-]+|loose "
        r"(?:cable|wire|connection)|overheated [\w-]+|overloaded (?:socket|plug|extension)|power surge"
    ),
    "smoking": r"cigarettes?|cigars?|pipe smoker|smoker",
    "a candle": r"candles?",
    "lightning": r"lightning(?: strike)?",
    "cooking": r"(?:frying|chip) pan|cooker|hot oil|pan of \w+|stove|toaster|barbecue|pot left on [\w ]+",
    "fireworks": r"fireworks?|firecrackers?|flares?|rockets?",
    "gas": r"gas leak|leaking gas|gas (?:bottle|canister|cylinder|pipe|main)|escaping gas",
    "children": r"(?:children|boys?|child|youths|teenagers) playing(?: with \w+)?",
    "work": r"blowtorch|blowlamp|welders?|welding|roofers|grinder|soldering iron",
    "battery": r"battery|batteries|phone charger|e-scooter|e-bike",
    "bird": r"bird strike|flock of \w+|geese|gulls",
    "ice": r"black ice|ice|icy road|snow|fog|oil on the road|aquaplaning",
    "tyre": r"burst tyre|tyre|blow-?out|puncture|brakes?|brake failure|broken axle|broken rail",
    "driver": (
        r"speeding|human error|pilot error|drink|drunk driver|alcohol|tiredness|fatigue|asleep at the wheel|mobile "
        r"phone"
        r"|speed|mistake by [^.,;\n]{3,30}|signalman"
    ),
    "animal": r"deer|elk|moose|cow|dog|badger|fox|rats?|mouse|squirrel|marten",
    "arson": r"arson|arsonists?|vandals|sabotage",
}
_BLAMED = (
    r"(?:(?:was|were|had been|has been|is|are) (?:caused|sparked|started|triggered|set off|blamed on|due to|put "
    r"down to|traced to|ignited"
    r"|the fault of|the result of|the work of)(?: by| to)?|(?:began|broke out|started|happened) (?:because of|owing "
    r"to|when|with|in|from)"
    r"|(?:cause|culprit|reason)(?: of (?:the|it|this) ?\w*)? (?:was|is|turned out to be)|(?:blamed|blames|blaming) "
    r"(?:\w+ ){0,3}?on|caused by|sparked by"
    r"|triggered by|set off by)"
)
_WENT = (
    r"(?:derailed|crashed|sank|exploded|collapsed|capsized|burned down|caught fire|overturned|skidded|left the road"
    r"|ran aground|gave way|caved in|came down|blew up) (?:because of|owing to|due to|as a result of|thanks to)"
)
_THING = (
    r"(?:fire|blaze|explosion|blast|crash|collision|accident|derailment|collapse|inferno|power cut|blackout|sinking"
    r"|flames)"
)
_A = r"(?:an? |the )?(?:[\w'-]+ ){0,3}?"
CAUSE = {
    kind: (
        pattern(rf"\b(?:(?:{_THING} |it |which |deaths? |cause |){_BLAMED}|{_WENT}) {_A}(?:{source})\b", re.IGNORECASE),
        pattern(
            rf"\b{_A}(?:{source}) (?:[^.,;\n]{{3,40}} )?(?:had |has )?(?:caused|sparked|started|triggered|set off"
            rf"|ignited|was to "
            rf"blame for|was the cause of|led to) (?:the|it|this|that)(?: {_THING})?\b",
            re.IGNORECASE,
        ),
        # faulty wiring blamed for blaze
        pattern(
            rf"\b{_A}(?:{source}) (?:(?:is |was |were |are )?(?:blamed for|behind|to blame for|sparks|sparked|causes"
            rf"|caused|starts|started|triggers|triggered|sets off|set off|ignites|ignited|led to) (?:the |a )?"
            rf"(?:[\w-]+ ){{0,2}}?{_THING}|(?:had |has )?(?:struck|hit|fell|tipped|set fire to|set light to|exploded"
            rf"|went up|ignited|overheated|short-circuited|burst into flames) (?:[^.,;\n]{{3,40}} )?and"
            rf" (?:set|started|caused|ignited|sparked))\b",
            re.IGNORECASE,
        ),
    )
    for kind, source in KINDS.items()
}
KIND_OF = tuple(kind for kind, forms in CAUSE.items() for _ in forms)
CAUSES = Forms(tuple(form for forms in CAUSE.values() for form in forms))
BOTH = pattern(
    r"\b(?:if|whether|may|might|could|would|perhaps|possibly|possible|probably|likely|(?<!not )suspect\w*|believed"
    r"|thought"
    r"|feared|theory|initial\w*"
    r"|at first|first (?:thought|said|believed|report\w*)|earlier|previous\w*|original\w*|rumou?r\w*|claim\w*"
    r"|alleg\w*|deny|denied|denies|accus\w*"
    r"|insur\w*|charged|trial"
    r"|jury|court|defence|prosecut\w*|second|another|other|last (?:year|month|week)|in (?:19|20)\d\d|years? ago"
    r"|seems?|seemed|appear\w*|suggest\w*"
    r"|not yet|no longer|changed|until|some say|said to|risk|can|often|usually|every|each|years|investigat\w+ "
    r"whether|most|novel|film|series"
    r"|fires|explosions|attacks|crashes|accidents|wildfires|blazes|per cent|percent)\b"
)
WORDS = (
    "fire",
    "blaze",
    "explosion",
    "blast",
    "crash",
    "collision",
    "accident",
    "derail",
    "collapse",
    "inferno",
    "power cut",
    "blackout",
    "sinking",
    "flames",
    "deaths",
    "leak",
)


@rule(
    "CN396",
    severity="error",
    words=(
        "purpose",
        "deliberate",
        "arson",
        "sabotage",
        "intentional",
        "suspicious",
        "accident",
        "foul play",
        "caused",
        "sparked",
        "started",
        "triggered",
        "set off",
        "blamed",
        "because of",
        "the cause",
        "ignited",
        "to blame",
        "due to",
        "alight",
        "match to",
        "petrol",
        "gasoline",
        "paraffin",
        "accelerant",
        "set fire",
        "setting",
        "torched",
        "confessed",
        "behind",
    ),
    other_words=WORDS,
    languages=("en",),
    confidence=0.75,
    source="reports of fires whose headline kept the first suspicion",
    bad=(
        "⟨Fire at the mill was started deliberately⟩, police say\n\nThe mill at Sund burned down in May. ⟦The blaze "
        "was an "
        "accident⟧, the report says; hay had been stored too wet.",
        "The theatre burned on Sunday. ⟨The fire was caused by a faulty heater⟩, the brigade found.\n\nThe curtain "
        "is saved. "
        "⟦A cigarette caused the fire⟧, and the stagehand has owned up to it.",
    ),
    good=(
        "Police at first thought the fire was started deliberately. The blaze was an accident, the report says.",
        "The fire at the mill was started deliberately. The fire in the barn last year was an accident.",
        "The fire was caused by a faulty heater. In 1931 a cigarette caused the fire that took the old theatre.",
        "The defence says the fire was an accident. The prosecution says it was started deliberately.",
    ),
)
def cause_of_the_fire(document: Document) -> Iterator[Match]:
    """The fire was set, and was an accident; or it had two causes.

    Both are told as facts, of the one fire, blast or crash of the article. Suspicions, denials, trials, and other fires
    are left alone.
    """
    if len(document.text) > harm.LONGEST:
        return
    told: dict[str, list[re.Match[str]]] = {}
    for number, match in CAUSES.numbered(document):
        if _fact(document, match):
            told.setdefault(KIND_OF[number], []).append(match)
    purpose = [match for match in PURPOSES.matches(document) if _fact(document, match)]
    accident = [match for kind, matches in told.items() if kind != "arson" for match in matches]
    if purpose:
        accident = [*(match for match in ACCIDENTS.matches(document) if _fact(document, match)), *accident]
    pairs = [(one, other) for one in purpose for other in accident]
    pairs += [(told[one][0], told[other][0]) for one, other in combinations(told, 2)]
    for pair in pairs:
        first, second = sorted(pair, key=lambda match: match.start())
        if apart(first, second) and document.sentence_from(first.start()) != document.sentence_from(second.start()):
            yield clash(
                document, harm.clause_of(document, second), harm.clause_of(document, first), "the other statement"
            )
            return


def _fact(document: Document, match: re.Match[str]) -> bool:
    """Whether something is told as a fact."""
    return not BOTH.search(around(document, match)) and _told(document, match)


def _told(document: Document, match: re.Match[str]) -> bool:
    before = document.folded[max(0, match.start() - 30) : match.start()]
    return not harm.DENIED.search(before) and not BOTH.search(match[0].lower())
