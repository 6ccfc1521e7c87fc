"""CN394: in sunshine, and in pouring rain; in the open air, and indoors."""

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
ROOF = Pair(
    words=("outdoors", "open air", "open sky", "under the stars", "out of doors", "al fresco"),
    one=wordings(
        rf"{_DID} (?:[a-z,’'-]+ ){{0,5}}?(?:outdoors|out of doors|in the open(?: air)?|under the (?:open sky"
        rf"|stars)|al fresco)",
    ),
    other_words=("indoors", "under a roof", "under one roof", "inside the"),
    other=wordings(
        rf"{_DID} (?:[a-z,’'-]+ ){{0,5}}?(?:indoors|under a roof|inside the (?:hall|church|school|house|theatre"
        rf"|gym|town hall|barn|tent|marquee))",
    ),
    both=pattern(_BOTH, re.IGNORECASE),
)


@rule(
    "CN394",
    severity="warning",
    words=(*WEATHER.words, *ROOF.words),
    other_words=(*WEATHER.other_words, *ROOF.other_words),
    languages=("en",),
    confidence=0.7,
    source="reports of events put together from two writers",
    bad=(
        "The lantern walk was held ⟨under a cloudless sky⟩.\n\nChildren carried fish. Their parents stood ⟦under "
        "umbrellas⟧ and clapped.",
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
    for pair in (WEATHER, ROOF):
        found = next(clashes(document, pair), None)
        if found:
            yield found
            return
