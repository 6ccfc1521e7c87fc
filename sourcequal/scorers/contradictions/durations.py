"""How long what an article is about lasts: the outage, the closure, the strike, the meeting, the journey.

A statement is read from pieces that combine freely: an amount of time, what stands before and behind it (for six weeks,
after six weeks of, a six-week), and a word near by for what lasts. Wordings of one state are one: dry taps and no
water, a shut bridge and its closure.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Pattern, pattern
from sourcequal.scorers.contradictions.counting import NTH, WHOLE, nth, whole
from sourcequal.scorers.contradictions.vocabulary import NUMBER_WORDS, ORDINAL_WORDS, SCALES, STOP_WORDS, stem

#: What lasts, and the stems of the words that tell of it.
_STATES = {
    "outage": "outage|blackout|power cut|power (?:was|went|is|remained|stayed|had been) (?:out|off|down)"
    r"|without (?:any )?(?:power|electricity|water|heating|light|gas|internet|phones?|running water|a phone|hot water)"
    "|no (?:power|electricity|water|heating|internet)|in the dark|in darkness|taps (?:stayed|were|ran|remained) dry"
    "|dry taps|(?:was|were|went|stayed|remained|been|is|are) (?:offline|cut off|dead)|back online"
    "|lights (?:were|went|stayed|had been) (?:out|off)"
    "|(?:water|power|electricity|lights?|heating|gas|current|service|services|internet|supply|supplies|network) "
    "(?:[a-z]+ )?(?:came|comes|come|returned|was|were|is|are|had been|flowed|has been|have been) "
    "(?:[a-z]+ )?(?:back|on again|again|restored|returned|reconnected)"
    "|(?:came|come) back on|back online|came on again|came back|restored|disruption|halted|trains|trams|buses|flights"
    "|ferr(?:y|ies)|grounded|(?:ran|running) again|out of service|suspended|sail|sailed|services|train service|held up"
    "|disrupted",
    "closure": "closed|closure|clos(?:es?|ing)(?! up)|shut|shutdown|reopen[a-z]*|re-open[a-z]*|open again"
    "|sealed off|out of use"
    "|blocked|impassable|off limits|fenced off|boarded up",
    "strike": "strikes?|stayed away|stay away|laid down|strikers|walkout|walk-out|stoppage|industrial action"
    "|downed tools|picket lines?|walked out",
    "meeting": "meeting|talks|session|debate|negotiations|negotiated|discussions?|summit|conference|hearing"
    "|sitting|haggl(?:ing|ed)|argued|arguing|met|sat",
    "jury": "jury|jurors|deliberat(?:ion|ions|ed|ing)|verdict",
    "journey": "trip|journey|voyage|crossing|trek|expedition|passage|odyssey|at sea|on the road|sailed|sailing|rowed"
    "|rowing|hiked|pedalled|cycled|travelled|en route|walked",
    "siege": "siege|standoff|stand-off|hostages?|barricaded",
    "trial": "trial",
    "search": "search(?:ed|ing)?|missing|disappeared|vanished|looked for|combed",
    "rescue": "rescue(?:d|rs)?|freed|freeing|pulled out|dug out|trapped|stuck",
    "fire": "blaze|fire|burn(?:ed|t|s|ing)?|flames|smouldered",
    "repair": "repairs?|renovation|refurbishment|restoration|rebuilding|roadworks|works|the work|construction"
    "|building work|to (?:build|repair|renovate|restore|replace|rebuild)",
    "storm": "storm|raged|blew|gales?|hurricane|rained|downpour|rain (?:fell|lasted|went on)|deluge|blizzard|hailstorm",
    "trap": "trapped|stranded|stuck|marooned|adrift|clung|buried alive|underground",
    "wait": "waited|wait|queued|queued up|in line|queue",
    "delay": "delay(?:ed)?|late|behind schedule",
    "ban": "banned|suspended|suspension|excluded|ban",
    "festival": "festival|fair|carnival|tournament|regatta",
    "curfew": "curfew|lockdown|quarantine|state of emergency|ceasefire|truce|blockade|boycott|occupation|sit-in"
    "|protest",
    "surgery": "surgery|surgeons|operation|operated|operating table|under the knife|closing up|stitched",
    "show": "concert|gig|performance|show|play|film|movie|recital|speech|sermon|lecture",
    "drought": "drought|heatwave|heat wave|cold spell|dry spell|famine",
    "stock": "stocks?|reserves|supplies",
}
CUE = pattern(r"\b(?:" + "|".join(rf"(?P<{state}>{words})" for state, words in _STATES.items()) + r")\b")
MINUTES = {
    "minute": 1,
    "hour": 60,
    "day": 1440,
    "night": 1440,
    "week": 10080,
    "fortnight": 20160,
    "month": 43800,
    "year": 525600,
    "decade": 5256000,
}
UNIT_WORDS = tuple(f"{before}{unit}" for unit in MINUTES for before in " -")
_UNIT = rf"(?:{'|'.join(MINUTES)})"
_NUMBER = rf"(?:\d{{1,3}}(?:\.\d)?|{WHOLE}|an?|half an?|one and a half)"
#: An amount of time: almost six weeks; two and a half hours; an hour and ten minutes; a three-day.
TIME = pattern(
    r"(?<![\w.,:-])(?:(?P<hedge>about|around|some|roughly|approximately|nearly|almost|close to|just under|barely"
    r"|more than|at least|over|up to|less than|under|just over|well over|fewer than) (?:a )?)?"
    rf"(?P<number>{_NUMBER})(?P<half> and a half)?(?P<joint>[- ])(?P<unit>{_UNIT})s?\b(?P<half2> and a half)?"
    rf"(?:,? (?:and )?(?P<more>{WHOLE}) (?P<unit2>minute|hour|day|week|month)s?\b)?"
)
#: In its third week; into a fifth day.
SPELL = pattern(
    rf"\b(?:in|into|enter(?:s|ed|ing)) (?:its|their|a|the) (?P<nth>{NTH}) (?:straight |consecutive )?"
    r"(?P<unit>day|week|month|year)\b"
)
_FOR = pattern(r"\bfor (?:just |only |exactly |all (?:of )?|a total of |the whole |a full |a )?$")
_LASTED = pattern(
    r"\b(?:last(?:s|ed|ing)?|took|takes?|taking|spent|dragged on|went on|goes on|running to|ran to|spends)"
    r"(?: (?:for|just|only|exactly|all of|a total of|a full|him|her|them|us|it|the [a-z]+(?: [a-z]+)?"
    r"|[a-z]+ [a-z]+))* $"
    r"|\b(?:needed|battled|worked|played|fought|over in|done in|lasted|lasts?|in all) (?:just |only |for )?$"
)
_AFTER = pattern(r"\bafter (?:just |only |exactly |a total of |a full |all of |a |the |an )?$")
_DETERMINED = pattern(r"(?:\b(?:the|this|its|their|his|her|our|an?|[a-z]+'s) |^|\n)$")
#: Behind an amount that is of another kind: three days later, two hours old, six weeks' pay, ten minutes from the end.
_NO_SPAN = pattern(
    r" (?:ago|earlier|beforehand|old|away|ahead|early|prior|notice|to go|remain\w*|left"
    r"|since|apart|between|each|per|a (?:day|week|month|year|time|head|night)|every|in advance|further|more|longer"
    r"|shorter|extra|previously|hence|into|in a row|or|to (?:\d|one|two|three|four|five|six|seven|eight|nine|ten)"
    r"|running|in jail|in prison|of (?:age|experience|study|training|jail|prison))\b|-old\b|'|,? or\b| ?[–-] ?\d"
)
_POINT = pattern(r" (?:before|after|until)\b")  # an amount that leads to a moment: an hour before
#: Words with which what lasted is over: the amount is then that of the whole.
END = pattern(
    r"\b(?:restored|came back|came on|back on|comes? back|returned|reopened|re-opened|open again|ended|ends|over"
    r"|left (?:the|without|for)"
    r"|broke up|broke off|emerged|adjourned|agreed|freed|rescued|surrendered|extinguished|put out|arrived"
    r"|reached|landed|called off|back to work|concluded|finished|closed|fixed|back to normal|back online|closing up"
    r"|(?:let|set) (?:them|him|her|us) (?:go|out|free)|walked (?:free|out)|got (?:out|home|off)"
    r"|(?:came|come) (?:out|home|down|ashore)|docked|touched down|gave (?:up|in)|fell silent|died down|stopped|cleared"
    r"|dispersed|crossed the line|completed|signed|on again|without a (?:word|deal|result"
    r"|agreement)|lifted|pulled out|flowed again|(?:ran|running|runs) again|(?:was|were|is) out\b(?! of)|went home"
    r"|walked away)\b"
)
#: Words that say that it goes on.
_GOING_ON = pattern(r"\b(?:has|have) (?!begun|started|ended|been (?:called|announced|planned))[a-z]+")
_RUNNING = pattern(
    r"\b(?:has|have) (?:now |already |so far |not )?(?:been|lasted|gone)\b|\bhad (?:already |now )?been [a-z]+ing\b"
    r"|\bafter [a-z]+ing\b|\b(?:so far|already)\b"
)
#: Words of another time, another one of the kind, a part, a plan, an estimate or an average, anywhere in the sentence.
OTHER = pattern(
    r"\b(?:another|others?|(?<!from the )(?:first|second|third|next) (?!day|week|month|year|time)[a-z\d]+"
    r"|last (?:year|month|week|time"
    r"|night|summer|winter|season)|previous\w*|earlier|former\w*|each|two (?:of|strikes|meetings|sessions"
    r"|closures)|per|average|typical\w*|usual\w*|normally|(?<!to )normal|often|sometimes|originally|initial\w*"
    r"|planned|had planned"
    r"|instead|extend\w*|extension|longer|shorter|cut (?:to|from)|reduced|(?:would|could|should) (?:have|last|take)"
    r"|might|if|unless|maximum"
    r"|minimum|limit\w*|up to|(?<!a )record|elsewhere|separate\w*|different|some (?:were|had|waited|of)|one of"
    r"|estimate\w*|expect\w*|forecast|predict\w*|claim\w*|disput\w*|den(?:y|ied)|contrary|compar\w*|ago|in history"
    r"|whichever|partial\w*|further|repeat\w*|regular\w*|annual\w*|daily|weekly|whenever"
    r"|alternat\w*|depending|a series|one (?:man|woman|family|passenger|driver)|compared"
    r"|(?:most|some|many|parts?|half|majority|all but|hundreds|thousands|dozens) (?:of|customers|homes|houses|people"
    r"|residents|areas|streets|places|users|passengers)|at first|partly|in places|one lane|call(?:ed)? off|cut short"
    r"|abandoned|broken off|brought forward|was meant|supposed|scheduled|in total|combined|itself|alone|drill|exercise"
    r"|test|since|this (?:year|month|week|season)|in (?:january|february|march|april|june|july|august|september|october"
    r"|november|december)|in may(?! be)|call(?:ed|s)? for|ask(?:ed|s)? for|demand\w*|wanted|sought|threaten\w*"
    r"|one can(?:not)?|you can|short|main|upper|lower|inner|outer|northern|southern|eastern|western)\b"
    r"|\b(?:18|19|20)\d\d\b"
)
_NAMES = pattern(r"(?<![.!?:] )(?<!\n)(?<!^)(?<![\"“(])\b[A-Z][\w'-]+")
_NO_NAMES = frozenset(
    "I It The Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July "
    "August "
    "September October November December Mr Mrs Ms Dr".split()
)
DAY = pattern(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april"
    r"|june"
    r"|july|august|september|october|november|december)\b|\b(?:yesterday|today|tonight|tomorrow)\b"
)
_SAID = pattern(r"\b(?:said|says|according to|told|added|reported|wrote|announced|explained|recalled)\b")
#: What is cut off, and what is closed: of two that differ the article tells two things.
_KINDS = (
    "bus buses",
    "power electricity lights light blackout grid current",
    "water taps tap showers pipes",
    "internet phones phone network broadband website site app mobile online",
    "heating radiators gas boiler",
    "bridge viaduct crossing",
    "road street lane motorway highway carriageway route a-road junction",
    "school schools classrooms pupils college",
    "pool baths swimmers",
    "line railway station tracks train trains rail tunnel tram trams",
    "airport runway",
    "border frontier",
    "port harbour quay",
    "shop store supermarket bakery",
    "museum gallery",
    "library",
    "hospital ward clinic",
    "factory plant mill mine",
    "park beach",
    "pub restaurant cafe hotel",
    "church cathedral",
    "teachers", "drivers", "nurses", "doctors", "miners", "dockers", "pilots",
)  # fmt: skip
_KIND_OF = {word: kinds.split()[0] for kinds in _KINDS for word in kinds.split()}
WORD = pattern(r"[^\W\d_][\w'-]+")
HEDGED = {"about", "around", "some", "roughly", "approximately", "nearly", "almost", "close to", "just under", "barely"}
#: Sentences of a court, which have a rule of their own.
_PENALTY = pattern(r"\b(?:jail\w*|prison\w*|sentenc\w*|imprison\w*|behind bars|probation|community service|custody)\b")
_HAD_BEEN = pattern(r"\bhad (?:already )?(?:been|lasted|gone|taken)\b(?![^.]*\b(?:when|before|by the time)\b)")
_FUTURE = pattern(r"\b(?:will|is to|are to)\b")
_NOT_YET = pattern(r"\b(?:was|were|had|took|lasted)\b")


def _tenses_apart(texts: list[str]) -> bool:
    """Whether one text tells of what was before, or of what will be, and the other of what was."""
    earlier = [bool(_HAD_BEEN.search(text)) for text in texts]
    future = [bool(_FUTURE.search(text)) for text in texts]
    past = [bool(_NOT_YET.search(text)) for text in texts]
    return earlier[0] != earlier[1] or (future[0] and past[1]) or (future[1] and past[0])


_OF_PLACE = pattern(r"[a-z]* (?:in|at|of|near) (?P<name>[A-Z][\w'-]+)")


def _placed(document: Document, later: Lasting, earlier: Lasting) -> bool:
    """Whether the later statement names the place of what lasts, which the article had not named before."""
    found = _OF_PLACE.match(document.plain, later.cue)
    return bool(found) and found["name"] not in document.plain[: earlier.sentence.end]  # type: ignore[index]


#: What something always takes, and that it took: a trip of forty minutes takes nine hours in a storm.
_HABIT = pattern(r"\b(?:takes|lasts|normally)\b")
_PAST = pattern(r"\b(?:was|were|had|took|lasted|spent|sat|stood|waited|went|came)\b")
_HE = pattern(r"\b(?:he|she|i|we)\b")
_CONTROL = pattern(r"\b(?:under control|contained)\b")  # a fire that may go on
_PLACE = pattern(
    r"\b(?:town|hills?|valley|village|city|centre|center|coast|island|suburbs?|countryside|mountains|mainland|capital"
    r"|downtown|upstairs|downstairs|hospital|airport|north|south|east|west|harbour|school|county|region|district)\b"
)
_WRECKED = pattern(r"\b(?:rescue\w*|distress|drift\w*|broke down|capsized|sank|lost|delay\w*|diver\w*|storm)\b")
LESS = {"less than", "under", "fewer than", "up to"}
SLACK = 1.04  # the ratio within which two plain amounts of one unit are one
SLACK_UNITS = 1.45  # and of two units, since weeks are rounded to months
MOST_TIMES = 100  # as long as the other: more of it is another thing
SLACK_HEDGED = 1.4  # and where one is a rough figure
MORE = 1.5  # what “more than” may come to
#: Stems of words that say nothing of what lasts.
_COMMON = frozenset(map(stem, STOP_WORDS)) | frozenset(
    map(
        stem,
        "last lasted lasting took take takes taking went goes ran runs run spent need needed long just only "
        "exactly total "
        "whole full entire people man woman men women year years day days week weeks month months hour hours "
        "minute minutes "
        "night nights time said says was were had has have been mayor police town city home one two three four "
        "five six "
        "seven eight nine ten first last new end ended over left began begin start started came back got get made "
        "make".split(),
    )
)
MOST_SENTENCES = 30  # up to here an article is about one outage, one strike, one meeting
ADVERB_CHARS = 12  # between “after” and its amount
NAME_CHARS = 25  # behind a six-hour, in which what lasts is named
NEAR_CHARS = 45  # and to other words that two statements may share
LONGEST = 900  # characters of a sentence that is read
FEW_SENTENCES = 15  # up to here what is pointed back at can be told of in other words
LONG = frozenset({"year", "decade"})  # units of careers and histories
REACH_CHARS = 70  # from an amount to the word for what lasts
CUT = pattern(
    r"[.;:!?\n]|,? (?:but|while|whereas|although|though|and then|before|because|when|until) |(?<=\w) after |, and |\" "
)


BACK = "back"  # the topic of what points back: all six days of it


class Lasting(NamedTuple):
    """That something lasts: from so many minutes to so many, whether that is all of it, and where it stands.

    `topics` are the states that are told of near by and the words around; `ordinal` is the third week, which is a
    range, `rough` a hedged figure. `cue` is where the nearest word for the state ends, `indefinite` whether it
    is “a” such.
    """

    topics: frozenset[str]
    cue: int
    indefinite: bool
    least: float
    most: float
    unit: str
    total: bool
    rough: bool
    ordinal: bool
    span: Span
    sentence: Span


#: The last letters of numbers in words and of places in a row, by which most words before a unit are told to be none.
NUMBER_ENDS = frozenset(word[-2:] for word in (*NUMBER_WORDS, *SCALES, "half"))
_PLACE_ENDS = frozenset({"st", "nd", "rd", "th", "ht", "ve"}) | {word[-2:] for word in ORDINAL_WORDS}
_UNITS_OF_TIME = tuple(MINUTES)
COMPARED = pattern(r"\b(?:elder|older|younger|taller|faster|slower|quicker|senior|junior) by $")
SUBJECT_CHARS = 30  # of a sentence, in which what lasts is named
HEAD_CHARS = 80  # before a unit, in which its amount stands


def numbered(folded: str, place: int) -> bool:
    """Whether a number can end at a place: a look at its last letters."""
    return folded[place - 1 : place].isdigit() or folded[max(0, place - 2) : place] in NUMBER_ENDS


def around_places(form: Pattern, folded: str, places: Sequence[int], sentence: Span) -> Iterator[re.Match[str]]:
    """The matches of a pattern in a sentence, each of which reaches over one of the places with its end."""
    past = sentence.start
    for place in places:
        if place >= past and (match := form.search(folded, max(past, place - HEAD_CHARS), sentence.end)):
            yield match
            past = match.end()


def places_in(places: Sequence[int], sentence: Span) -> Sequence[int]:
    """Those of some places, which are in order, that lie in a sentence."""
    return places[bisect_left(places, sentence.start) : bisect_left(places, sentence.end)]


def _timed(folded: str, place: int) -> bool:
    """Whether an amount of time can end at a place."""
    if not folded.startswith(_UNITS_OF_TIME, place + 1):
        return False
    return (
        numbered(folded, place)
        or folded[max(0, place - 2) : place] in (" a", "an", "\na", "\xa0a")
        or (folded[max(0, place - 2) : place] in _PLACE_ENDS)
    )


def lastings(document: Document, sentences: list[Span], places: Sequence[int]) -> Iterator[Lasting]:
    """What sentences with a unit of time say of how long something lasts, in order; nothing where only one does.

    The places are those of the blanks before the units.
    """
    folded = document.folded
    known = [place for place in places if _timed(folded, place)]
    timed = [(sentence, near) for sentence in sentences if (near := places_in(known, sentence))]
    found = []
    for sentence, near in timed if len(timed) > 1 else ():
        for match in around_places(TIME, folded, near, sentence):
            if COMPARED.search(folded, max(sentence.start, match.start() - HEAD_CHARS), match.start()):
                continue
            if amount := _amount(folded, match, sentence):
                found.append((amount, match))
        ranked = [place for place in near if folded[place - 2 : place] in _PLACE_ENDS]
        found += [(_spell(match, sentence), match) for match in around_places(SPELL, folded, ranked, sentence)]
    if not any(
        one.sentence != other.sentence and clash_of(one, other) for (one, _), (other, _) in combinations(found, 2)
    ):
        return
    for amount, match in found:
        if not amount.ordinal:
            if lasting := _lasting(document, match, amount.sentence):
                yield lasting
            continue
        topics, span, cue = _topics(document, match, amount.sentence)
        yield amount._replace(topics=topics, cue=cue, span=span, total=False)


def _spell(match: re.Match[str], sentence: Span) -> Lasting:
    """What a place in a row says, without what it is of."""
    unit, size, place = match["unit"], MINUTES[match["unit"]], nth(match["nth"]) or 1
    span = Span(*match.span())
    return Lasting(
        frozenset(), span.end, False, (place - 1) * size, place * size, unit, True, False, True, span, sentence
    )


def _amount(folded: str, match: re.Match[str], sentence: Span) -> Lasting | None:
    """How long an amount of time is, as if it were all of something; None where it is no length."""
    head, behind = folded[sentence.start : match.start()], folded[match.end() : sentence.end]
    role = _role(head, behind, attribute=match["joint"] == "-")
    amount = _minutes(match)
    if not amount or not role or (match["number"] in ("a", "an") and role not in ("for", "lasted")):
        return None
    hedge, span = match["hedge"] or "", Span(*match.span())
    least = 0.0 if hedge in LESS or role == "within" else amount
    most = amount * MORE if hedge and hedge not in HEDGED and hedge not in LESS else amount
    rough = hedge in HEDGED
    return Lasting(frozenset(), span.end, False, least, most, match["unit"], True, rough, False, span, sentence)


def _lasting(document: Document, match: re.Match[str], sentence: Span) -> Lasting | None:
    """What an amount of time says, if it is the length of something; None for ages, intervals and deadlines."""
    folded = document.folded
    amount = _amount(folded, match, sentence)
    if amount is None:
        return None
    head, behind = folded[sentence.start : match.start()], folded[match.end() : sentence.end]
    role = _role(head, behind, attribute=match["joint"] == "-")
    over = bool(END.search(folded, *sentence))
    if (role == "after" and not over and not _STATE_BEHIND.match(behind)) or (role == "within" and not over):
        return None
    going_on = _RUNNING.search(head) if role in ("for", "lasted") else _GOING_ON.search(folded, *sentence)
    total = over if role == "after" else not going_on
    topics, span, cue = _topics(document, match, sentence)
    if role == "lasted" and not any(topic.startswith("+") for topic in topics):  # a drought that … lasted for 80 years
        led = CUE.search(folded, sentence.start, min(match.start(), sentence.start + SUBJECT_CHARS))
        topics |= {f"+{led.lastgroup}"} if led else set()
    if owner := _OF_NOUN.search(head):  # a rhythm of twelve hours, of which nothing else near by lasts so long
        own = frozenset({stem(owner["noun"])}) | {f"+{cued.lastgroup}" for cued in CUE.finditer(owner["noun"])}
        topics = topics & own if topics & own else own
    if _BACK.match(behind) or re.search(r"\b(?:these|those) $", head):
        topics |= {BACK}
    indefinite = role == "of" and bool(_A.search(folded[sentence.start : max(span.start, sentence.start)]))
    indefinite |= match["joint"] == "-" and bool(_A.search(head))
    return amount._replace(topics=topics, cue=cue, indefinite=indefinite, total=bool(total), span=span)


#: What stands before an amount that is the length of something, and the role that it gives to it.
_ROLES = (
    ("lasted", None, _LASTED),
    ("for", frozenset("for just only exactly all of whole full a".split()), _FOR),
    ("after", frozenset("after just only exactly of full all a the an".split()), _AFTER),
    (
        "within",
        frozenset("within under than inside in just only".split()),
        pattern(r"\b(?:within|in under|in less than|inside|over within|over in) (?:just |only )?$"),
    ),
    (
        "of",
        frozenset(
            "of by is was means meant during over through throughout spent with face faces faced endured from these "
            "those whole entire have has had all give gives gave his her their its the just only exactly".split()
        ),
        pattern(
            r"\b(?:of|by|is|was|means|meant|during|over|through|throughout|spent|with|faces?|faced|endured"
            r"|from|these|those|whole|entire|have|has|had|all|gives?|gave|his|her|their|its) (?:the |these |those "
            r"|just |only |exactly |its |their )*$"
        ),
    ),
)
#: Behind a hyphened amount that is an age, or how far back a comparison goes.
_AGE = pattern(
    r"-old|s?[- ]old\b| (?:low|high|peak|anniversary|veteran|history|career|contract|deal|term|yield|bond|notes?"
    r"|bills?|period|average)\b"
)
_LATE = pattern(
    r"\b(?:(?:the|these|its|his|her|their|in|over|for|within) last|past|next|coming|first|final|previous"
    r"|recent) (?:few )?$"
)
_LATE_ENDS = frozenset("last past next coming first final previous recent few".split())
_LAST_WORD = pattern(r"[a-z]+(?= $)")
LAST_WORD_CHARS = 14  # before an amount
#: What each statement with “lasted” and its like has.
_LASTED_WORD = pattern(
    r"last|t(?:ook|ak)|spen|dragged|went|goes|r(?:unning|an) to|needed|battled|worked|played|fought|over in|done in"
    r"|in all"
)
#: What an amount belongs to, where that says what it is: not a period of two hours without power.
_OF_NOUN = pattern(
    r"\b(?:a|an|the|this|its|their|his|her) (?:[a-z-]+ )?(?!(?:period|total|time|maximum|minimum|spell|stretch|space"
    r"|matter|course|all|half|end|most|best|average|interval|day|night) )(?P<noun>[a-z]{4,}) of (?:about |around |some "
    r"|roughly |nearly |almost |over |just )?$"
)
_LATER = pattern(r" (?:later|afterwards|on)\b")
_BACK = pattern(r" of (?:it|this|them)\b")
_A = pattern(r"(?:\b|^)an? (?:[a-z-]+ ){0,1}$")
_STATE_BEHIND = pattern(r" (?:of|with|without|on|in|at|under|trapped|stuck|adrift|underground|behind)\b")
_IN_ALL = pattern(
    r",? (?:in all|in total|altogether|long|(?:had |have |has )?(?:passed|gone by|went by)|that|of|with|without"
    r"|on strike|in the (?:dark|air)|in darkness|at sea)\b"
)


def _role(head: str, behind: str, *, attribute: bool) -> str:
    """For, after, of: as what an amount stands in its sentence; nothing where it is no length."""
    if attribute:
        return "" if _AGE.match(behind) else "of" if _DETERMINED.search(head) or _AFTER.search(head) else ""
    if _LATER.match(behind) and re.search(r"(?:^|[\n\",]|\b(?:and|but|only|just)) ?$", head):
        return "after"
    if _NO_SPAN.match(behind):
        return ""
    word = _LAST_WORD.search(head, max(0, len(head) - LAST_WORD_CHARS))
    last = word[0] if word else ""
    if last in _LATE_ENDS and _LATE.search(head):
        return ""
    lasted = _LASTED_WORD.search(head)
    role = next(
        (role for role, ends, before in _ROLES if (lasted if ends is None else last in ends) and before.search(head)),
        "",
    )
    if _POINT.match(behind) and role not in ("lasted", "for"):
        return ""
    return role or ("of" if _IN_ALL.match(behind) and re.search(r"(?:^|[\n\",]|\bthe) ?$", head) else "")


def _topics(document: Document, match: re.Match[str], sentence: Span) -> tuple[frozenset[str], Span, int]:
    """The states of which the words near an amount tell and the words themselves, their span, where the nearest "
    "ends."""
    folded = document.folded
    found = CUT.finditer(folded, sentence.start, match.start())
    cuts = [cut.end() for cut in found if cut[0] != " after " or match.start() - cut.end() > ADVERB_CHARS]
    first = max(cuts[-1] if cuts else sentence.start, match.start() - REACH_CHARS)
    stop = CUT.search(folded, match.end(), sentence.end)
    last = min(stop.start() if stop else sentence.end, match.end() + REACH_CHARS)
    cues = [
        cue for start, end in ((first, match.start()), (match.end(), last)) for cue in CUE.finditer(folded, start, end)
    ]
    hyphened = match.groupdict().get("joint") == "-"
    reach = (match.start(), min(last, match.end() + NAME_CHARS)) if hyphened else (first, last)
    words = words_near(document, match.span(), reach)
    nearest = min(cues, key=lambda cue: max(match.start() - cue.end(), cue.start() - match.end()), default=match)
    span = Span(min(nearest.start(), match.start()), max(nearest.end(), match.end()))
    return words | {f"+{cue.lastgroup}" for cue in cues}, span, nearest.end()


def words_near(document: Document, span: tuple[int, int], reach: tuple[int, int]) -> frozenset[str]:
    """The stems of the whole words near a span, within a reach around it; names are no such words."""
    text = document.plain
    stop = _AND.search(text, span[1], reach[1])
    first, last = max(reach[0], span[0] - NEAR_CHARS), min(stop.start() if stop else reach[1], span[1] + NAME_CHARS)
    found = [*WORD.finditer(text, reach[0], span[0]), *WORD.finditer(text, span[1], reach[1])]
    near = (word for word in found if word.end() > first and word.start() < last)
    return frozenset(stem(word[0].lower()) for word in near if word[0].islower() or opens(text, word.start())) - _COMMON


_AND = pattern(r" and |,")


def opens(text: str, place: int) -> bool:
    """Whether a place begins a sentence, where a plain word has its capital, too."""
    return not place or text[place - 1] in '\n"“' or text[max(0, place - 2)] in ".!?"


def _minutes(match: re.Match[str]) -> float:
    number = match["number"]
    if number.startswith("half"):
        count = 0.5
    elif number in ("a", "an"):
        count = 1.0
    elif "." in number:
        count = float(number)
    else:
        count = float(whole(number) or 0) if number != "one and a half" else 1.5
    count += 0.5 if match["half"] or match["half2"] else 0
    more = (whole(match["more"]) or 0) * MINUTES[match["unit2"]] if match["more"] else 0
    return count * MINUTES[match["unit"]] + more


def clash_of(one: Lasting, other: Lasting) -> bool:
    """Whether two statements of one state leave no length that both allow."""
    if one.ordinal and other.ordinal:
        return False
    least, most = sorted((one.most, other.most))
    if most > least * MOST_TIMES:
        return False
    slack = SLACK if one.unit == other.unit else SLACK_UNITS
    slack = SLACK_HEDGED if slack == SLACK and (one.rough or other.rough) else slack
    if one.total and other.total:
        return one.least > other.most * slack or other.least > one.most * slack
    if not one.total and not other.total:  # both as of now
        return one.least > other.most * slack or other.least > one.most * slack
    whole_, part = (one, other) if one.total else (other, one)
    return part.least > whole_.most * slack


#: When something was that the whole article is about: a drought about 2,300 years ago.
LONG_AGO = pattern(r"\b(?:about |around |some |roughly |more than )?(?:\d{1,3},\d{3}|\d{3}) years ago\b")


def of_one_thing(document: Document, one: Lasting, other: Lasting) -> bool:
    """Whether two statements can be of one state: nothing near either tells of another."""
    clauses = [clause_of(document, each.span, each.sentence) for each in (one, other)]
    texts = [LONG_AGO.sub(" ", document.folded[slice(*clause)]) for clause in clauses]
    if one.sentence == other.sentence or any(OTHER.search(text) for text in texts):
        return False
    shared = one.topics & other.topics
    if not shared and not (one.total and len(document.sentences) <= FEW_SENTENCES):
        return False
    if {one.unit, other.unit} & LONG and not any(topic.startswith("+") for topic in shared):
        return False
    if not (one.total or other.total) and any(DAY.search(text) for text in texts):
        return False
    if any(_HABIT.search(text) and _PAST.search(texts[1 - number]) for number, text in enumerate(texts)):
        return False
    if "+wait" in shared and sum(bool(_HE.search(text)) for text in texts) == 1:
        return False
    if _tenses_apart(texts):
        return False
    if other.indefinite or _placed(document, other, one):
        return False
    shorter = min((one, other), key=lambda each: each.most)
    if _CONTROL.search(texts[shorter is other]):
        return False
    if any(_PENALTY.search(text) for text in texts):
        return False
    if "+journey" in shared and any(_WRECKED.search(text) for text in texts):
        return False
    places = [set(_PLACE.findall(text)) for text in texts]
    kinds = [{_KIND_OF[word] for word in WORD.findall(text) if word in _KIND_OF} for text in texts]
    days = [set(DAY.findall(text)) for text in texts]
    names = [names_of(document, clause) for clause in clauses]
    for first, second in (kinds, places, days, names):
        if first and second and not first & second:
            return False
    return not all(_SAID.search(text) for text in texts) or bool(_speakers(texts[0]) & _speakers(texts[1]))


def clause_of(document: Document, span: tuple[int, int], sentence: Span) -> Span:
    """What a sentence says up to a span, from its last main clause on, and to the end of the clause in which it "
    "ends."""
    stop = _CLAUSE_END.search(document.folded, span[1], sentence.end)
    starts = [start.end() for start in _CLAUSE_START.finditer(document.folded, sentence.start, span[0])]
    return Span(starts[-1] if starts else sentence.start, stop.start() if stop else sentence.end)


_CLAUSE_START = pattern(r"; |, (?:and|but|while) ")


_CLAUSE_END = pattern(r"[,;:()–—]| and | but | while | once ")


def names_of(document: Document, sentence: Span) -> set[str]:
    """The names inside a sentence that are no days, and nobody’s who says it."""
    plain = document.plain[slice(*sentence)]
    told = re.sub(
        r"(?:\b(?:said|says|told|according to) (?:[a-z' -]+ )?(?:[A-Z][\w'.-]+ ?)+)|(?:[A-Z][\w'.-]+ )+(?:said|says"
        r"|told)",
        "",
        plain,
    )
    return {re.sub(r"'s?$", "", name) for name in _NAMES.findall(told)} - _NO_NAMES


_SPEAKER = pattern(r"\b(?:said|says|according to) (?:the |a |an |its |their )?([a-z]+)|\b([a-z]+) (?:said|says|told)\b")


def _speakers(text: str) -> set[str]:
    return {word for found in _SPEAKER.findall(text) for word in found if word}


def readable(document: Document, sentences: list[Span]) -> list[Span]:
    """Sentences of a short article, without what is no sentence but a list; none of a long one, or of a single one."""
    plain = [sentence for sentence in sentences if sentence.end - sentence.start <= LONGEST]
    return plain if len(plain) > 1 and len(document.sentences) <= MOST_SENTENCES else []


def lasting_twice(
    document: Document, sentences: list[Span], places: Sequence[int]
) -> Iterator[tuple[Lasting, Lasting]]:
    """Pairs of statements of one state that differ, the later one first; the article tells of no third length."""
    found = list(lastings(document, sentences, places))
    for number, one in enumerate(found):
        for other in found[number + 1 :]:
            if (
                (one.topics & other.topics or BACK in other.topics)
                and clash_of(one, other)
                and of_one_thing(document, one, other)
            ):
                shared = one.topics & other.topics
                lengths = {(each.least, each.most) for each in found if each.topics & shared or not shared}
                if len(lengths) <= 2 and not any(_listed(each, found) for each in (one, other)):
                    yield other, one


def _listed(one: Lasting, found: list[Lasting]) -> bool:
    """Whether the sentence of a statement gives lengths of several such things."""
    return any(
        each.sentence == one.sentence and each.span != one.span and (each.least, each.most) != (one.least, one.most)
        for each in found
        if each.topics & one.topics
    )
