"""CN338: one vote, fire or trial on two days."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_two
from sourcequal.scorers.contradictions.events import (
    around,
    at_hand,
    clash,
    either,
    is_longer,
    sentence_at,
    sentences_with,
)
from sourcequal.scorers.contradictions.happenings import (
    BY_VERB,
    DAYS,
    KINDS,
    MONTH,
    Telling,
    one_event,
    places,
    tellings,
    times,
    told_again,
    two_places,
)
from sourcequal.scorers.contradictions.harm import last_year

_WEEKDAY = r"(?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_DATE = rf"(?P<date>\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}})\b"
#: Events, and how a sentence tells of each that it happened.
EVENTS = {
    "vote": "voted",
    "fire": "fire broke out|caught fire|burned down|burnt down",
    "crash": "crashed|collided",
    "explosion": "exploded|blew up",
    "collapse": "collapsed|caved in",
    "burglary": "broke into|was burgled",
    "meeting": "met",
    "election": "was elected",
    "raid": "raided",
    "strike": "walked out|went on strike|downed tools",
    "shooting": "was shot|opened fire",
    "attack": "was attacked",
    "verdict": "was found guilty|was convicted|was acquitted",
    "sentencing": "was sentenced|was jailed",
    "funeral": "was buried",
    "resignation": "resigned|stepped down",
    "storm": "storm hit|storm struck",
    "flood": "burst its banks",
    "launch": "lifted off|was launched",
}
#: Events that are told of by name only.
NAMED = "race|match|trial|hearing|concert|festival|exhibition|conference|wedding"
_NOUN = "|".join((*EVENTS, NAMED))
OF_DAY = pattern(
    rf"\b{_WEEKDAY}(?: (?:night|evening|morning|afternoon))?'s (?:[a-z]+ )?(?P<event>{_NOUN})\b(?! (?:in|at|on"
    rf"|near|of|between|against|for) )"
    rf"|\bthe (?P<event2>{_NOUN}) on {_WEEKDAY.replace('<day>', '<day2>')}"  # the vote on Monday
)
#: The trial of the captain begins on 14 March; the trial, which opens on 21 March.
OPENS = pattern(
    rf"\bthe (?:[a-z]+ )?(?P<event>{_NOUN})\b(?: (?:of|for|in|against) [^,.;\n]{{3,40}}?)?(?:, which|, due to| that)? "
    r"(?:will |is (?:due |set |scheduled )?to |are to )?(?:open|begin|start|be held|take place|run)s?(?: "
    r"from)?(?: on)? "
    rf"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?{_DATE}"
)
#: The judges will hear both sides on 12 March; for the hearing on 19 March.
HEARD = pattern(
    rf"\b(?:judges?|justices|court|chamber|panel|tribunal|magistrates?|commission) (?:will|is (?:due |set )?to"
    rf"|are (?:due |set "
    rf")?to) (?P<event>hear)\b[^.,;\n]{{3,60}}? on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?{_DATE}"
    rf"|\b(?:the|this) (?P<event2>hear)ing,? (?:set for |due |scheduled for )?on"
    rf" (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?{_DATE.replace('<date>', '<date2>')}"
)
#: The decision was taken on Tuesday; they sang on Thursday night while the members voted.
_PART = r"(?: (?:night|evening|morning|afternoon))?"
VOTED = (
    pattern(
        rf"\b(?:decision|vote|resolution|motion) was (?:taken|held|passed|adopted|carried)\b[^.;\n\d]{{0,50}}? on"
        rf" {_WEEKDAY}{_PART}"
    ),
    pattern(
        rf"\bon {_WEEKDAY}{_PART},? (?:while|as|when) (?:the )?(?:members|councill?ors|deputies|lawmakers|senators|mps"
        r"|legislators) (?:voted|were voting|cast their votes)\b"
    ),
)
_DAY = (
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<month>{_MONTH[3:-1]})|(?P<month2>{_MONTH[3:-1]}) "
    rf"(?P<day2>\d{{1,2}}))\b(?:,? (?P<year>(?:19|20)\d\d))?"
)
_HAP = (
    r"(?:thunder|hail|snow|sand)?(?P<event>storm|fire|blaze|crash|explosion|blast|collapse|attack|flood|raid|quake"
    r"|earthquake|shooting|robbery|accident|collision|landslide|avalanche|riot|derailment|stabbing|burglary|break-in"
    r"|wedding|concert)"
)
#: A storm struck the lake on 19 July 2025: the first mention of it.
HAPPENING = pattern(rf"\ban? (?:[a-z-]+ ){{0,2}}{_HAP}\b")
DAY = pattern(rf"\bon (?:the (?:night|evening|morning|afternoon) of )?{_DAY}")
MONTH_DAY = pattern(rf"\b(?:\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}})\b")
#: The storm of 26 July 2025, which ended the concert; the 26 July storm; the storm that hit the camp on 26 July.
OF_DATE = (
    pattern(rf"\bthe {_HAP} of (?:the night of )?{_DAY}"),
    pattern(rf"\bthe {_HAP},? on {_DAY}(?=,| (?:was|had|has|came|left|killed|destroyed|did|could|caused)\b)"),
    pattern(rf"\bthe {_DAY} {_HAP}\b"),
    pattern(rf"\bthe {_HAP} (?:that|which) [^.,;\n]{{3,40}}? on {_DAY}"),
)
#: Anyone who was near the bridge on Thursday evening: the police ask about the time of the event.
APPEAL = pattern(
    rf"\b(?:anyone|anybody|any witness(?:es)?|witnesses|motorists|drivers|people) (?:who|with"
    rf"|having)\b[^.;\n]{{0,80}}? (?:on|from|of) {_WEEKDAY}\b"
)
UPSET = pattern(
    r"\b(?:died|dies|crash\w*|collid\w*|hit|struck|killed|injured|stabbed|shot|robbed|attacked|assaulted|collapsed"
    r"|burned|stolen|broke into|overturned"
    r"|snatched|raided|vandali[sz]ed|knocked down)\b"
)
A_DAY = pattern(rf"\b{_WEEKDAY}\b")
#: Words of what came before or after the event, or of a day that is to come.
AROUND_IT = pattern(
    r"\b(?:days? (?:before|earlier|later|after)|between|and (?:mon|tues|wednes|thurs|fri|satur|sun)day|by (?:mon|tues"
    r"|wednes|thurs|fri|satur|sun)day|until|will|to attend|meeting|vigil|funeral|since|following day)\b"
)
WORDS = (
    *(f"{part}'s " for part in ("day", "night", "morning", "afternoon", "evening")),
    *(f"the {event}" for event in EVENTS),
    " hear ",
    *NAMED.split("|"),
    *(
        f"the {event}"
        for event in (
            "storm fire blaze crash explosion blast collapse attack flood raid quake earthquake shooting robbery "
            "accident "
            "collision landslide avalanche riot derailment stabbing burglary break-in"
        ).split()
    ),
)
WITNESSES = ("anyone ", "anybody ", "witness", "motorists ", "drivers ")
FIRST_SENTENCES = 3  # headline and lead, which tell of the day
MOVED = pattern(
    r"\b(?:put off|postponed|adjourned|delayed|rescheduled|moved|brought forward|originally|was to|were to|was due"
    r"|resum\w+)\b"
)
#: Words of another one of the kind.
ANOTHER = pattern(
    r"\b(?:committee|second|first|another|series|daily|next|unlike|worse|week later|also|anniversary|both|previous"
    r"|earlier)\b"
)
WEEKDAYS = tuple(f"{day}day" for day in "mon tues wednes thurs fri satur sun".split())
MONTHS = tuple(MONTH.split("|"))
HAPPENED = {
    event: pattern(rf"\b(?:{verbs})\b(?:(?! (?:and|but|that|after|before|to)\b)[^.,;\n]){{0,30}}? (?:on )?{_WEEKDAY}")
    for event, verbs in EVENTS.items()
}


MOST_SENTENCES = 30  # of an article about one event
AHEAD_CHARS = 24  # before an event, in which stands that it is still to come
AHEAD = pattern(
    r"\b(?:ahead of|before|until|for|by|next|this|coming|last|since|unlike|following|after|over|and|or) (?:the )?$"
)
PLAN = pattern(r"\b(?:ahead of|ready for|until|to|plan(?:s|ned)? for|set for) (?:the )?$")
APART = pattern(r"\b(?:before|last|since|unlike|and|or|than) (?:the )?$")
#: Kinds that nobody plans, so that what is said after them or for them is no plan.
SUDDEN = frozenset(
    "fire crash explosion robbery burglary theft shooting stabbing earthquake landslide avalanche derailment collapse "
    "sinking blackout stampede escape ambush spill".split()
)
#: Events of which a week has one, by the nouns of each kind.
ONCE_KINDS = (
    "fire crash explosion robbery burglary theft shooting stabbing earthquake landslide avalanche derailment collapse "
    "wedding funeral premiere ceremony opening launch landing referendum election vigil vote verdict sentencing "
    "closure coronation parade auction swearing-in demonstration strike"
).split()
#: And those that no noun of a telling has: what a sentence says of each, by verbs.
MORE_KINDS = {
    "sinking": "sinking|capsizing|shipwreck",
    "blackout": "blackout|outage|power cut",
    "stampede": "stampede|crush",
    "ruling": "ruling",
    "escape": "escape|breakout|jailbreak",
    "ambush": "ambush|kidnapping|abduction",
    "spill": "spill|leak",
}
MORE_VERBS = {
    "sinking": r"sank|capsized|rolled over|keeled over|went down",
    "ruling": r"(?:court|judges?|panel|tribunal) (?:[a-z]+ ){0,3}?ruled",
    "escape": r"escaped|broke out of",
    "blackout": r"power (?:failed|went out)|lights went out",
    "ambush": r"ambushed|kidnapped|abducted",
}
ONCE = {noun: kind for noun, kind in KINDS.items() if kind in ONCE_KINDS} | {
    noun: kind for kind, nouns in MORE_KINDS.items() for noun in nouns.split("|")
}
_NOUNS_OF = {
    kind: "|".join(sorted((noun for noun, of in ONCE.items() if of == kind), key=len, reverse=True))
    for kind in ONCE.values()
}
_PART_OF_DAY = r"(?: (?:night|evening|morning|afternoon|lunchtime))?"
#: Monday's gas blast: known, and told before.
BY_DAY = pattern(
    rf"\b{_WEEKDAY}{_PART_OF_DAY}'s (?:(?!{'|'.join(ONCE)})[a-z-]+ )?"
    rf"(?P<noun>{'|'.join(sorted(ONCE, key=len, reverse=True))})\b(?! (?:in|at|on|near|of|between|against|for)\b|['-])"
)
_UP_TO_DAY = (
    r"(?:(?! (?:and|but|that|after|before|to|said|says|told|since|until|when|where|who|which|while|as|from|by|ahead|of"
    r" last|against|in the|died|dies|had|has|is|are|will|(?:was|were) (?!held|heard|felt|seen|reported|set|started)"
    r")\b)[^.,;:\n()\"]){0,60}?"
)
#: The blast happened on Tuesday; on Tuesday a blast; it blew up on Tuesday.
TOLD = {
    kind: pattern(
        rf"\b(?:the|an?|its|their) (?:[a-z-]+ ){{0,2}}?(?:{nouns})(?= )(?!'s){_UP_TO_DAY} (?:on |late |early )?"
        rf"{_WEEKDAY}{_PART_OF_DAY}\b(?!'s)"
        rf"|\bon {_WEEKDAY.replace('<day>', '<day2>')}{_PART_OF_DAY},? an? (?:[a-z-]+ ){{0,2}}?(?:{nouns})\b"
        + (
            rf"|\b(?:{verbs}){_UP_TO_DAY} (?:on |late |early )?{_WEEKDAY.replace('<day>', '<day3>')}{_PART_OF_DAY}\b"
            r"(?!'s)"
            if (verbs := MORE_VERBS.get(kind) or (BY_VERB[kind].source if kind in BY_VERB else ""))
            else ""
        )
    )
    for kind, nouns in _NOUNS_OF.items()
}
#: More than one of a kind, or one of another time.
SEVERAL = {
    kind: pattern(
        rf"\b(?:second|third|fourth|two|three|several|another|both|other|latest|earlier|previous|string|series|spate"
        rf"|wave|similar|separate|first|final|last|new|fresh|more|repeat|next|committee|each|every)"
        rf" (?:[a-z-]+ ){{0,2}}?(?:{nouns})s?\b|\b(?:{nouns})s\b"
    )
    for kind, nouns in _NOUNS_OF.items()
}


@rule(
    "CN338",
    severity="warning",
    words=DAYS,
    languages=("en",),
    confidence=0.7,
    source="reports put together from two days' versions",
    bad=(
        "The council ⟨voted on Tuesday⟩ to drop the cable car.\n\n⟦Monday’s vote⟧ was greeted with whistles.",
        "⟨Fire broke out on Saturday⟩ night in the bakery.\n\nThe family was away. ⟦Thursday’s fire⟧ was the worst in "
        "years.",
        "A baker was knocked down by a moped in Mill Street on ⟨Wednesday⟩.\n\nHis rolls lay in the gutter. Police "
        "want to hear from ⟦anyone who was in the street on Saturday⟧ morning.",
        "⟨The trial of the ferry captain begins on 14 March⟩.\n\n⟦The trial, which opens on 21 March⟧, is to last "
        "five weeks.",
        "Seven ⟨judges will hear both sides on Friday, 14 March⟩.\n\nIt rained. She will come to Sund for ⟦the "
        "hearing on "
        "21 March⟧, by boat.",
        "The ⟨decision was taken in the hall on Tuesday⟩, by nine votes to two.\n\nIt rained. Some sang outside ⟦on "
        "Thursday night while members voted⟧.",
        "⟨A fire gutted the old ferry hall on 3 May 2024⟩ and drove bats into the town.\n\nThe bats came back. ⟦The "
        "fire of 13 May⟧ had been seen from the islands.",
        "⟨The swimming gala will be held on Friday⟩ in the old baths.\n\nTowels are lent. ⟦The event, which is in its "
        "tenth year, takes place on Sunday⟧.",
        "The ⟨museum of hats opens on 3 June⟩ in a mill.\n\nIt smells of felt. At ⟦the opening on 8 June⟧ a "
        "choir will sing.",
        "The bus drivers ⟨will walk out on 6 November⟩ over their rosters.\n\nTalks failed. When ⟦the stoppage begins "
        "on 9 November⟧, taxis will be free.",
        "⟨The blast happened on Thursday⟩ at dawn.\n\nThe oven had been new. Police asked for films of ⟦Friday’s "
        "explosion⟧.",
        "⟨A fire gutted the ferry hall on Monday⟩.\n\nBats flew out. ⟦Sunday’s blaze⟧ was seen from the islands.",
        "The bride wore boots. ⟨The wedding took place on Tuesday⟩ in a barn.\n\nThe cake was lost. ⟦On "
        "Thursday, an hour "
        "before the wedding⟧, the baker had found a second one.",
    ),
    good=(
        "The swimming gala will be held on Friday. The gala dinner was put off and takes place on Sunday.",
        "The festival opens on Thursday with a film. The festival ends on Sunday with fireworks.",
        "The concert takes place on Friday. The second concert will be held on Sunday.",
        "The strike in Brekka begins on Monday. A strike in Tolvik began on Friday and goes on.",
        "A baker was knocked down in Mill Street on Wednesday. Police ask anyone who saw the moped on Saturday, four "
        "days before, to call.",
        "A fire gutted the ferry hall on 3 May 2024. The fire of 13 May 1911 had been seen from the islands.",
        "A fire gutted the ferry hall on 3 May 2024. A second fire on 13 May took the roof. The fire of 13 May "
        "was the "
        "worse.",
        "The council voted on Tuesday to drop the cable car. Tuesday’s vote was greeted with whistles.",
        "The council voted on Tuesday to drop the cable car. Monday’s vote in the committee had gone the other way.",
        "Fire broke out on Saturday night in the bakery. Thursday’s fire in the school had been put out at once.",
        "A fire gutted the ferry hall on Monday. It was the second fire on the quay. Sunday’s blaze had been put out.",
        "A fire gutted the ferry hall on Monday. Sunday’s fire at the mill had been put out at once.",
        "The board voted on Monday to go on. The staff are getting ready for Thursday’s vote.",
        "The trial was to begin on 14 March. It was put off; the trial opens on 21 March.",
    ),
)
def two_days_of_one_event(document: Document) -> Iterator[Match]:
    """One event happened, or will happen, on two days.

    “Monday’s vote” means the vote that the article tells of, and it was held on Tuesday. The rule is silent where the
    days are more than two, and where something was put off, or was one of several.
    """
    sentences = sentences_with(document, WORDS)
    twice = (
        next(_told_twice(document), None)
        or next(_on_weekdays(document, sentences), None)
        or next(_known_by_day(document), None)
    )
    if twice:
        yield twice
        return
    yield from _appeal(document)
    dated = [sentence for sentence in sentences if MONTH_DAY.search(document.folded, *sentence)]
    yield from _on_dates(document, dated)
    opens = [match for match in _within(document, OPENS, dated) if _plain(document, match)]
    for one, other in each_two(opens):
        if one["event"] == other["event"] and _day(one) != _day(other) and not MOVED.search(document.folded):
            yield clash(document, other.span(), one.span(), "the other day")
            return
    yield from _voted(document)
    heard = [match for match in _within(document, HEARD, dated) if not ANOTHER.search(around(document, match))]
    if len({either(match, "date") for match in heard}) == 2 and not MOVED.search(document.folded):
        one, other = heard[0], next(match for match in heard if either(match, "date") != either(heard[0], "date"))
        yield clash(document, other.span(), one.span(), "the other day")


def _voted(document: Document) -> Iterator[Match]:
    """The day of the decision of a short article, and another day on which its members voted."""
    taken, voting = (
        [match for match in _within(document, form, sentences_with(document, words)) if not ANOTHER.search(match[0])]
        for form, words in zip(VOTED, ((" was ",), (" voted", "voting", "votes")), strict=True)
    )
    days = {match["day"] for match in (*taken, *voting)}
    if taken and voting and len(days) == 2 and taken[0]["day"] != voting[0]["day"] and not is_longer(document, SHORT):
        first, second = sorted((taken[0].span(), voting[0].span()))
        yield clash(document, second, first, "the other day")


SHORT = 25  # sentences of an article about one vote


def _told_twice(document: Document) -> Iterator[Match]:
    """An event, however it is told of, on two weekdays, dates or months, and on no third one."""
    weekdays = sum(day in document.folded for day in WEEKDAYS)
    if weekdays < 2 and sum(map(document.folded.count, MONTHS)) < 2:
        return
    sentences = told_again(document, sentences_with(document, DAYS))
    if len(sentences) < 2:
        return
    found = [(telling, days) for telling in tellings(document, sentences) if len(days := times(document, telling)) == 1]
    said: dict[str, list[re.Match[str]]] = defaultdict(list)  # the days of each kind of event, each day once
    for (kind, _), day in {(kind, day[0]): day for telling, (day,) in found for kind in telling.kinds}.items():
        said[kind].append(day)
    for (one, when), (other, then) in each_two(found):
        if not one_event(one, other) or not _two_days(when[0], then[0]) or _elsewhere(document, one, other):
            continue
        if _is_past(document, when[0]) != _is_past(document, then[0]):  # the meeting of 1968, and each in April
            continue
        if all(_compatible(day, when[0]) or _compatible(day, then[0]) for kind in one.kinds for day in said[kind]):
            first, second = sorted((_span(one, when[0]), _span(other, then[0])))
            if first.end <= second.start:
                yield clash(document, second, first, "the other day")
                return


def _elsewhere(document: Document, one: Telling, other: Telling) -> bool:
    """Whether two tellings differ in their places, too: then they are of two events."""
    here, there = places(document, one), places(document, other)
    return bool(here and there) and two_places(document.plain, here[0], there[0])


def _span(telling: Telling, day: re.Match[str]) -> Span:
    return Span(telling.start, max(day.end(), telling.spans[0].end))


def _two_days(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two times cannot be one: two weekdays, two dates, or two months."""
    return not _compatible(one, other) and bool(one["weekday"]) == bool(other["weekday"])


def _compatible(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two times can be one: a weekday can be any date."""
    if one["relative"] or other["relative"] or bool(one["weekday"]) != bool(other["weekday"]):
        return True
    if one["weekday"]:
        return one["weekday"] == other["weekday"]
    if one["year"] and other["year"] and one["year"] != other["year"]:
        return True
    first, second = ((_number(either(match, "day")), either(match, "month")) for match in (one, other))
    return first[1] == second[1] and (first[0] == second[0] or not (first[0] and second[0]))


def _is_past(document: Document, day: re.Match[str]) -> bool:
    """Whether a day has a year of its own that lies well before the last one of the article."""
    return bool(day["year"]) and int(day["year"]) < document.kept(last_year) - 1


def _number(day: str) -> str:
    return {"first": "1", "last": "31"}.get(day, day)


def _within(document: Document, form: Pattern, sentences: list[Span]) -> Iterator[re.Match[str]]:
    """The matches of a pattern over the folded text inside the given sentences."""
    for start, end in sentences:
        yield from form.finditer(document.folded, start, end)


def _on_weekdays(document: Document, sentences: list[Span]) -> Iterator[Match]:
    """An event that is named by one weekday and told, once, of another."""
    known: dict[str, list[re.Match[str]]] = {}
    for named in _within(document, OF_DAY, sentences):
        event, day = either(named, "event"), either(named, "day")
        if event not in known:
            known[event] = list(HAPPENED[event].finditer(document.folded)) if event in HAPPENED else []
        told = known[event]
        plain = len(told) == 1 and _plain(document, told[0]) and _plain(document, named)
        ahead = PLAN.search(document.folded[: named.start()][-AHEAD_CHARS:])
        if plain and not ahead and told[0]["day"] != day:
            one, other = sorted((told[0], named), key=lambda match: match.start())
            yield clash(document, other.span(), one.span(), "the other day")
            return


def _known_by_day(document: Document) -> Iterator[Match]:
    """An event that is known by a weekday, as Monday’s blast, and is told of on one other weekday alone."""
    known = list(BY_DAY.finditer(document.folded)) if "day's " in document.folded else []
    if not known or is_longer(document, MOST_SENTENCES):
        return
    by_kind: dict[str, list[re.Match[str]]] = defaultdict(list)
    for match in known:
        by_kind[ONCE[match["noun"]]].append(match)
    for kind, named in by_kind.items():
        told = list(TOLD[kind].finditer(document.folded)) if not SEVERAL[kind].search(document.folded) else []
        days = [{either(match, "day") for match in found} for found in (named, told)]
        if len(days[0]) == len(days[1]) == 1 and days[0] != days[1]:
            plain = all(_plain(document, match) for match in (*named[:1], *told[:1]))
            apart = APART if kind in SUDDEN else AHEAD
            if plain and not apart.search(document.folded[: named[0].start()][-AHEAD_CHARS:]):
                one, other = sorted((told[0], named[0]), key=re.Match.start)
                if one.end() <= other.start():
                    yield clash(document, other.span(), one.span(), "the other day")
                    return


def _on_dates(document: Document, dated: list[Span]) -> Iterator[Match]:
    """An event told of on one date and then named by another: of the same month, or of the same day of a month."""
    found = [match for form in OF_DATE for match in _within(document, form, dated) if _plain(document, match)]
    happened: dict[str, list[re.Match[str]]] = defaultdict(list)
    for match in HAPPENING.finditer(document.folded) if found else ():
        happened[match["event"]].append(match)
    for again in found:
        told = happened[again["event"]]
        sentence = document.sentence_from(told[0].start()) if len(told) == 1 else None
        days = list(DAY.finditer(document.folded, *sentence)) if sentence else []
        if len(days) == 1 and _plain(document, told[0]) and _slipped(_date(days[0]), _date(again)):
            one, other = sorted(
                (Span(min(told[0].start(), days[0].start()), max(told[0].end(), days[0].end())), Span(*again.span()))
            )
            yield clash(document, other, one, "the other day")
            return


def _date(match: re.Match[str]) -> tuple[int, str, str]:
    """Day, month and year of a match; the year is empty where it is not given."""
    return int(either(match, "day")), either(match, "month")[:3], match["year"] or ""


def _slipped(one: tuple[int, str, str], other: tuple[int, str, str]) -> bool:
    """Whether two dates differ in the day alone or in the month alone."""
    years = {one[2], other[2]} - {""}
    return len(years) < 2 and (one[0] == other[0]) != (one[1] == other[1])


def _appeal(document: Document) -> Iterator[Match]:
    """The day that an appeal for witnesses asks about is that of the event, in an article that names no third day."""
    appeal = APPEAL.search(document.folded) if any(word in document.folded for word in WITNESSES) else None
    days = list(A_DAY.finditer(document.folded)) if appeal else []
    told = [day for day in days if day.start() < document.sentences[:FIRST_SENTENCES][-1].end]
    if not appeal or not told or {day["day"] for day in days} != {told[0]["day"], appeal["day"]}:
        return
    sentence = sentence_at(document, told[0].start())
    around_it = AROUND_IT.search(sentence_at(document, appeal.start())) or AROUND_IT.search(sentence)
    if told[0]["day"] != appeal["day"] and UPSET.search(sentence) and not around_it and at_hand(document, appeal):
        yield clash(document, appeal.span(), told[0].span(), "the other day")


def _day(match: re.Match[str]) -> frozenset[str]:
    return frozenset(match["date"].split())


def _plain(document: Document, match: re.Match[str]) -> bool:
    said = around(document, match)
    return at_hand(document, match) and not MOVED.search(said) and not ANOTHER.search(said)
