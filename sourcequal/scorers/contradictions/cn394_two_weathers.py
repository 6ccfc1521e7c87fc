"""CN394: in sunshine, and in pouring rain; in the open air, and indoors; in the heat, and in the frost."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.pairs import Pair, clashes
from sourcequal.scorers.contradictions.wordings import wordings

_DID = (
    r"(?:held|took place|takes place|taking place|danced|dancing|sang|singing|played|married|gathered|marched"
    r"|walked|ate|sat|stood"
    r"|celebrated|ran|watched|met|listened|waited|queued|cheered|staged|performed|lined)"
)
_BOTH = (
    r"\b(?:then|later|until|before|when|turned|moved|instead|morning|afternoon|evening|earlier|forecast\w*|will"
    r"|would|could|if|unless|last"
    r"|usually|normally|often|sometimes|north|south|east|west|weeks?|months?|days|first|second|half|next"
    r"|previous\w*|clouds? gathered"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|year|years|every|each|once|rarely|never mind"
    r"|season|like|as if"
    r"|winter|summer|spring|autumn|started|began|stopped|eased|by (?:noon|midday|dusk)|hours?|memory|remember\w*"
    r"|film|painting|novel)\b"
)
WEATHER = Pair(
    words=("sun", "cloud", "blue sk", "dry", "drop of rain", "not rain", "no rain", "clear sk"),
    one=wordings(
        r"(?:in|under|amid) (?:(?:the|a) )?(?:bright|glorious|brilliant|warm|hot|blazing|dazzling|spring"
        r"|blistering|full|perfect) (?:[a-z]+ )?"
        r"(?:sunshine|sun|sunlight|skies)",
        r"(?:in|under|beneath) (?:the )?(?:sunshine|(?:an? )?(?:cloudless|clear|blue|clear blue|bright blue"
        r"|cornflower) (?:blue )?sk(?:y|ies))",
        r"(?:it|the day|the weather|the afternoon|saturday|sunday) (?:was|had been|stayed|remained) (?:a "
        r")?(?:(?:warm|bright|fine|perfectly"
        r"|completely) )?(?:and )?(?:dry|sunny|cloudless)",
        r"(?:not a (?:single )?drop of rain|no rain) (?:fell|had fallen)",
        r"not a (?:single )?cloud (?:in|was|stood|to be seen)",
        r"the sun (?:shone|beat down|blazed|was (?:shining|blazing))",
    ),
    other_words=("rain", "umbrella", "soaked", "drenched", "downpour", "drizzle", "snow", "hail"),
    other=wordings(
        r"(?:in|through|under|despite|braved|braving|defied|amid) (?:the |a )?(?:pouring|heavy|driving|steady"
        r"|torrential|lashing|cold|icy|persistent"
        r"|constant|streaming|sheeting)(?: [a-z]+)? (?:rain|downpour|drizzle|snow|sleet|hail)",
        r"(?:in|through|despite|braved|braving|defied) (?:the |a )?(?:rain|downpour|drizzle|sleet|cloudburst)",
        r"(?:under|beneath|with|behind) (?:a sea of |their |dripping |big |black )?umbrellas",
        r"(?:soaked to the skin|wet through|drenched|soaked)(?: by (?:the )?(?:rain|downpour))?",
        r"(?:rain|snow|sleet|hail) (?:fell|poured|lashed|came down|pelted|drummed|dripped|streamed|drove)",
        r"it (?:rained|poured|snowed|was raining|was pouring)(?: [a-z]+){0,3}",
    ),
    both=pattern(_BOTH, re.IGNORECASE),
)
_EVENT = (
    r"(?:concert|play|performance|service|ceremony|wedding|dinner|banquet|party|feast|show|film|reading|premiere|dance"
    r"|ball|fete|gala|meeting|rally|vigil|mass|lunch|breakfast|picnic|screening|opera|match|final|debate|auction|fair)"
)
ROOF = Pair(
    words=tuple(
        "outdoors|open air|open-air|open sky|the stars|night sky|out of doors|al fresco|on the grass|the lawn|meadow"
        "|straw bales|hay bales|blankets|deckchairs|in the open|village green|orchard|courtyard|the moon|the trees"
        "|in the garden|in the park|no roof".split("|")
    ),
    one=wordings(
        rf"{_DID} (?:[a-z,'-]+ ){{0,5}}?(?:outdoors|out of doors|in the open(?: air)?|al fresco)",
        # singers and listeners sat beneath the stars; the guests ate on the lawn
        rf"{_DID}(?: [a-z,'-]+){{0,4}}? (?:under|beneath|below) (?:the (?:open sky|stars|night sky|moon|trees|lime "
        rf"trees"
        rf"|chestnut trees|summer sky)|a (?:starry|clear|full|summer) (?:sky|moon|night))",
        rf"{_DID}(?: [a-z,'-]+){{0,4}}? (?:on (?:the )?(?:grass|lawn|straw bales|hay bales|deckchairs|blankets"
        rf"|village green)|in (?:a|the) (?:[a-z]+ )?(?:meadow|field|orchard|courtyard|garden|park|quarry))",
        r"(?:an? |the |this )?(?:open-air|outdoor) (?:stage|EVENTS)",
        r"EVENTS (?:was|were|is|took place|had been)(?: held)?(?: entirely| all)? (?:outdoors|in the open(?: air)?"
        r"|out of "
        r"doors)",
        EVENTS=_EVENT,
    ),
    other_words=tuple(
        "indoors|ceiling|rafters|chandelier|under a roof|under one roof|inside the|in the hall|roof |radiator|hall"
        "|gym|theatre|church|marquee|barn|four walls|windows of the|balcony".split("|")
    ),
    other=wordings(
        rf"{_DID} (?:[a-z,'-]+ ){{0,5}}?(?:indoors|under (?:a|one|the same) roof|inside the (?:hall|church|school"
        rf"|house"
        rf"|theatre|gym|town hall|barn|tent|marquee))",
        # the lights in the ceiling above the stage went out; the chandeliers shook; rain drummed on the roof
        r"(?:lights?|lamps?|bulbs?|fans?|beams?|plaster|pigeons?|swallows?|balloons?|tiles?|speakers?|banners?)(?: "
        r"[a-z]+)? "
        r"(?:in|on|from|of|under|hung from|hanging from) the (?:high |low |painted |wooden )?(?:ceiling|rafters)",
        r"(?:to|from|off|through) the (?:rafters|ceiling)",
        r"the (?:chandeliers?|radiators?|ceiling)(?: [a-z]+){0,2}? (?:shook|trembled|swayed|tinkled|rang|glittered"
        r"|leaked"
        r"|dripped|fell|came down|hummed|hissed|were|was)",
        r"(?:rain|hail|hailstones) (?:drummed|beat|hammered|drummed down) on the roof",
        rf"{_DID}(?: [a-z,'-]+){{0,4}}? in (?:the|a) (?:[a-z]+ )?(?:hall|gym|gymnasium|theatre|auditorium|ballroom"
        rf"|marquee|barn|ballroom|dining room|cellar)",
    ),
    both=pattern(
        _BOTH.replace(r"\b(?:then", r"\b(?:rehears\w+|practis\w+|training|then").replace("like|", "like|two|both|"),
        re.IGNORECASE,
    ),
)
#: No rain for weeks, and a field that was soaked.
DROUGHT = Pair(
    words=("drop of rain", "no rain", "rainless", "without rain", "not rained", "bone dry", "bone-dry"),
    one=wordings(
        r"(?:not a (?:single )?drop of rain|no rain(?: at all)?|hardly any rain|not a drop) (?:has|had) (?:fallen"
        r"|been seen"
        r"|come)",
        r"it (?:has|had) not rained(?: once| at all)?",
        r"(?:weeks|months|days|summer|spring) without (?:a drop of )?rain",
        r"the (?:driest|rainless) (?:summer|spring|july|august|june|may|month|season|year)",
    ),
    other_words=(
        "downpour",
        "soaked",
        "heavy rain",
        "flood",
        "cloudburst",
        "rain fell",
        "rained",
        "wettest",
        "drenched",
    ),
    other=wordings(
        r"(?:soaked|drenched|flooded|washed (?:away|out)|ruined|flattened|rotted|spoiled|drowned)(?: [a-z]+)? (?:in"
        r"|by) "
        r"(?:the )?(?:[a-z]+ )?(?:downpours?|rains?|rainstorms?|cloudbursts?|storms?|floods?)",
        r"(?:the|after) (?:heavy rains?|downpours?|cloudbursts?|torrential rain) of (?:early|late|mid|last|this|the)",
        r"(?:fields|meadows|cellars|crops|hay) (?:are|were|is|was|stood|lay) (?:under water|waterlogged|flooded"
        r"|sodden)",
    ),
    both=pattern(
        r"\b(?:last (?:year|summer|month|season)|in (?:19|20)\d\d|usually|normally|in other|elsewhere|north|south"
        r"|east|west"
        r"|before|until|if|would|could|then|finally|at last|unlike|while)\b",
        re.IGNORECASE,
    ),
)
#: In the heat, and in the frost.
HEAT = Pair(
    words=("heat", "swelter", "scorch", "hottest", "blistering", "blazing", "baking"),
    one=wordings(
        r"(?:in|through|despite|braved|under) (?:the |a )?(?:[a-z]+ )?(?:blazing|scorching|sweltering|searing|baking"
        r"|stifling|intense|tropical|blistering|great) (?:heat|sun|sunshine|temperatures)",
        r"(?:sweltered|sweltering) (?:in|under|through)",
        r"(?:on|was|it was) (?:one of )?the hottest days?",
        r"temperatures? (?:of|above|over|reached|hit|climbed to|topped)(?: more than)? (?:3\d|4\d)(?: degrees)?",
    ),
    other_words=("snow", "frost", "freez", "frozen", "shiver", "bitter cold", "sleet", "icy", "below zero", "minus "),
    other=wordings(
        r"(?:in|through|despite|braved|under) (?:the |a )?(?:[a-z]+ )?(?:snow|frost|freezing (?:cold|temperatures|wind"
        r"|fog)|bitter cold|sleet|icy wind|biting cold|sub-zero temperatures)",
        r"(?:snow|frost) (?:lay|covered|fell|glittered)",
        r"(?:shivered|shivering|frozen|freezing) (?:in|through|outside|spectators|fans|crowd|fingers)",
        r"temperatures? (?:fell|dropped|sank|were|had fallen) (?:to )?(?:below (?:zero|freezing)|minus)",
    ),
    both=pattern(_BOTH, re.IGNORECASE),
)


PAIRS = (WEATHER, ROOF, DROUGHT, HEAT)


@rule(
    "CN394",
    severity="warning",
    words=tuple(word for pair in PAIRS for word in pair.words),
    other_words=tuple(word for pair in PAIRS for word in pair.other_words),
    languages=("en",),
    confidence=0.7,
    source="reports of events put together from two writers",
    bad=(
        "The lantern walk was held ⟨under a cloudless sky⟩.\n\nChildren carried fish. Their parents stood ⟦under "
        "umbrellas⟧ and clapped.",
        "The band ⟨played beneath the stars⟩.\n\nThere was soup. Near the end a ⟦lamp in the ceiling⟧ went out.",
        "⟨Not a drop of rain has fallen⟩ on Elba since May.\n\nOlives are small. Much of the hay was ⟦soaked by the "
        "downpours⟧ of June.",
        "The couple were ⟨married in the open air⟩.\n\nThe ring was lost. The guests ⟦danced indoors⟧, on straw.",
    ),
    good=(
        "The lantern walk began under a cloudless sky. By the time it ended, everybody was soaked.",
        "It was dry on Saturday. On Sunday they walked in pouring rain.",
        "The couple were to marry in the open air and moved. They danced indoors instead.",
    ),
)
def two_weathers(document: Document) -> Iterator[Match]:
    """In sunshine, and in the rain.

    One event is told of in two weathers, or under the sky and under a roof. Where it turned, and of other days,
    the rule is silent.
    """
    for pair in PAIRS:
        found = next(clashes(document, pair), None)
        if found:
            yield found
            return
