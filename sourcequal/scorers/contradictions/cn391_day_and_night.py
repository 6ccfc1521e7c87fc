"""CN391: by night, and in broad daylight; at three, and at nine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, product

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.events import around, at_hand, clash, sentence_at, sentences_with
from sourcequal.scorers.contradictions.happenings import LONG, Telling, one_event, tellings, times

#: An hour of the day: at about three in the morning, shortly before 7.30pm, at noon.
HOUR = pattern(
    rf"\b(?:at|about|around|before|after|by|until) (?:about |around |roughly |exactly |shortly |just |almost "
    rf"|past )?(?:"
    rf"(?P<hour>\d{{1,2}}|{WHOLE})(?:[.:](?P<minutes>\d\d))? ?(?:o'clock )?(?P<half>am|pm|a\.m\.?|p\.m\.?|in "
    rf"the (?:morning|afternoon"
    r"|evening)|at night)|(?P<named>noon|midday|midnight|dawn|dusk|lunchtime|lunch time|daybreak|sunrise|sunset))\b"
)
NAMED = {
    "noon": 12,
    "midday": 12,
    "midnight": 0,
    "dawn": 6,
    "dusk": 20,
    "lunchtime": 13,
    "lunch time": 13,
    "daybreak": 6,
    "sunrise": 6,
    "sunset": 20,
}
LASTING = LONG - {"storm", "flood"}  # events that go on, of which an hour says little
#: Words of which one stands in every sentence that gives an hour of the day.
CLOCKS = (
    *(f"{digit}{half}" for digit in range(10) for half in ("am", "pm", " am", " pm", " a.m", " p.m", "a.m", "p.m")),
    *("noon midnight midday lunchtime daybreak".split()),
    *(
        "in the morning",
        "in the evening",
        "in the afternoon",
        "at night",
        "at dawn",
        "at dusk",
        "at sunrise",
        "at sunset",
    ),
)
NIGHT_WORDS = (
    "small hours",
    "early hours",
    "of the night",
    "darkness",
    "after dark",
    "moonl",
    "torchl",
    "by night",
    "pitch dark",
    "asleep in",
)
DAY_WORDS = ("daylight", "sunshine", " sun", "sandwiches", "lunch", "from school", "shoppers", "in the glare")
CRIMES = frozenset("robbery burglary theft fire crash explosion shooting stabbing attack murder collapse".split())
MORE_CHARS = 20  # of an hour behind the reach of a telling
FAR_HOURS = 3  # between two hours that cannot be of one moment
#: What was done by somebody at an hour, of crimes and mishaps.
STRUCK = pattern(
    r"\b(?:they|he|she|it|the (?:thie(?:f|ves)|robbers?|raiders?|burglars?|gang|gunm[ae]n|attackers?|intruders?"
    r"|vandals?|arsonists?"
    r"|men|man|pair|suspects?|blaze|fire|bomb|explosion|crash|accident|robbery|raid|theft|burglary|attack"
    r"|break-in|heist|shooting"
    r"|stabbing|incident|collision|quake|earthquake|tremor|alarm)) (?:[a-z]+ )?(?:struck|raided|broke in|broke "
    r"into|stole|entered|forced"
    r"|robbed|attacked|went off|exploded|happened|took place|occurred|broke out|started|began|hit|was (?:raised"
    r"|reported|stolen|carried"
    r" out|committed)|burst in|smashed|came|made off|fled|escaped|got away|left)\b"
)
NIGHT = pattern(
    r"\b(?:in the (?:early|small) hours|in the middle of the night|in the dead of night|under cover of "
    r"(?:darkness|night)"
    r"|after dark|by (?:moonlight|torchlight|night)|in (?:the pitch dark|pitch darkness|(?:complete "
    r")?darkness)|by the light of (?:the "
    r"moon|a torch|torches"
    r"|street ?lamps)|asleep in (?:bed|their beds)|moonlit|while the (?:town|village|street|family|residents) slept)\b"
)
DAY = pattern(
    r"\b(?:in broad daylight|in the (?:sunshine|midday sun|afternoon sun|blazing sun|bright sun|glare)|under a "
    r"(?:blazing|scorching|hot)"
    r" sun|in (?:bright|full|glorious|brilliant) (?:sunshine|sunlight|daylight)|eating (?:their|his|her) "
    r"(?:sandwiches|lunch)|having (?:"
    r"their |his |her )?lunch|on (?:their|his|her) lunch breaks?|lunch(?:time|-hour)? crowds?|on (?:their|his"
    r"|her) way home from school"
    r"|busy with shoppers|full of shoppers|in front of shoppers|before the eyes of shoppers|sunbathing|sunbathers)\b"
)
#: Words of another time than that of the event.
ASIDE = pattern(
    r"\b(?:by (?:noon|midday|then|morning)|was out|put out|usually|normally|often|every|each|another|second"
    r"|later|next|since|until|arrested|until|hours|when the "
    r"sun|now|today|tomorrow"
    r"|used to|always|would|could|if|meeting|appeal\w*|vigil|next|following|previous|last (?:week|year|month)"
    r"|first|then|began at)\b"
)


@rule(
    "CN391",
    severity="warning",
    words=(*CLOCKS, *NIGHT_WORDS),
    other_words=(*CLOCKS, *DAY_WORDS),
    languages=("en",),
    confidence=0.7,
    source="police reports put together from a first message and a witness",
    bad=(
        "⟨The thieves struck at about three in the morning⟩ and took the bell.\n\nIt weighs a ton. Clerks "
        "⟦eating their "
        "sandwiches⟧ watched the men at work.",
        "⟨The fire broke out at 9am⟩ in a loft full of hay.\n\nThe owls flew off. ⟦The fire started at 6pm⟧, the "
        "brigade said.",
    ),
    good=(
        "The thieves struck at three in the morning. Police spoke to clerks eating their sandwiches the next day.",
        "The fire broke out at 9am. It was put out at 6pm.",
        "The concert begins at 7pm. The second concert begins at 11am.",
    ),
)
def day_and_night(document: Document) -> Iterator[Match]:
    """By night, and by day.

    An event has two hours, or the hour of night at which a crime was done goes with sunshine and lunch. The rule is
    silent where another time is spoken of beside either.
    """
    found = next(_two_hours(document), None) or next(_light(document), None)
    if found:
        yield found


def _two_hours(document: Document) -> Iterator[Match]:
    sentences = sentences_with(document, CLOCKS)
    timed = [
        (telling, hour)
        for telling in tellings(document, sentences)
        if telling.how != "name" and not telling.kinds & LASTING and (hour := _hour(document, telling))
    ]
    for (one, first), (other, second) in combinations(timed, 2):
        if not one_event(one, other) or not _far(_clock(first), _clock(second)) or _other_day(document, one, other):
            continue
        here, there = sorted((Span(one.start, first.end()), Span(other.start, second.end())))
        if here.end <= there.start:
            yield clash(document, there, here, "the other hour")
            return


def _hour(document: Document, telling: Telling) -> re.Match[str] | None:
    """The hour of a telling; its reach may end before “after midnight”."""
    start, end = telling.spans[-1]
    return HOUR.search(document.folded, start, min(end + MORE_CHARS, len(document.folded)))


def _other_day(document: Document, one: Telling, other: Telling) -> bool:
    days = [{match[0] for match in times(document, telling)} for telling in (one, other)]
    return bool(days[0] and days[1]) and not days[0] & days[1]


def _clock(match: re.Match[str]) -> float | None:
    """The hour of a day, from 0 to 24."""
    if match["named"]:
        return NAMED[match["named"]]
    hour = whole(match["hour"])
    if hour is None or hour > 12:
        return None
    late = match["half"].startswith(("pm", "p.m", "in the afternoon", "in the evening", "at night")) and not (
        match["half"] == "at night" and hour < 6
    )
    return hour % 12 + 12 * late + int(match["minutes"] or 0) / 60


def _far(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return False
    apart = abs(one - other) % 24
    return min(apart, 24 - apart) >= FAR_HOURS


def _light(document: Document) -> Iterator[Match]:
    """A crime by night, and a scene by day; or a crime by day, and a scene by night."""
    folded = document.folded
    lights = any(word in folded for word in (*NIGHT_WORDS, *DAY_WORDS))
    if not lights:
        return
    nights: list[Span] = []
    days: list[Span] = []
    for match in STRUCK.finditer(folded):
        end = (document.sentence_from(match.start()) or (0, match.end()))[1]
        hour = HOUR.search(folded, match.end(), min(end, match.end() + 60))
        clock = _clock(hour) if hour else None
        if (
            hour
            and clock is not None
            and at_hand(document, match)
            and not ASIDE.search(folded[match.start() : hour.end()])
        ):
            by_night = clock >= 22 or clock < 5
            if by_night or 9 <= clock <= 17:
                (nights if by_night else days).append(Span(match.start(), hour.end()))
    for telling in tellings(document, sentences_with(document, CLOCKS)):
        hour = _hour(document, telling) if telling.kinds & CRIMES and telling.how != "name" else None
        clock = _clock(hour) if hour else None
        if hour and clock is not None and (clock >= 22 or clock < 5 or 9 <= clock <= 17):
            (days if 9 <= clock <= 17 else nights).append(Span(telling.start, hour.end()))
    scenes = {True: DAY, False: NIGHT}
    for told, by_day in ((nights, True), (days, False)):
        scene = (
            next((match for match in scenes[by_day].finditer(folded) if _plain(document, match)), None)
            if told
            else None
        )
        if scene:
            first, second = sorted((told[0], Span(*scene.span())))
            if first.end <= second.start and sentence_at(document, first.start) != sentence_at(document, second.start):
                yield clash(document, second, first, "the other time of day")
                return
    marks = [
        [match for match in form.finditer(folded) if _plain(document, match) and _crime(document, match)]
        for form in (NIGHT, DAY)
    ]
    for night, day in product(*marks):
        if sentence_at(document, night.start()) != sentence_at(document, day.start()):
            first, second = sorted((Span(*night.span()), Span(*day.span())))
            yield clash(document, second, first, "the other time of day")
            return


def _crime(document: Document, match: re.Match[str]) -> bool:
    return bool(STRUCK.search(sentence_at(document, match.start())))


def _plain(document: Document, match: re.Match[str]) -> bool:
    said = around(document, match)
    return at_hand(document, match) and not ASIDE.search(said)
