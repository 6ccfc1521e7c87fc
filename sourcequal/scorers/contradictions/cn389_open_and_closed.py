"""CN389: closed, and open."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.events import sentence_at
from sourcequal.scorers.contradictions.pairs import Pair, clashes
from sourcequal.scorers.contradictions.wordings import wordings

_ROAD = (
    r"(?P<road>road|street|lane|bridge|footbridge|tunnel|pass|motorway|highway|bypass|crossing|carriageway"
    r"|route|causeway)"
)
_RAIL = r"(?P<rail>line|railway|trains|track|tracks|rail link|tram|trams|metro|subway|service|services)"
_SEA = r"(?P<sea>ferry|ferries|port|harbour|boats|sailings)"
_AIR = r"(?P<air>airport|runway|airspace|flights)"
_HOUSE = (
    r"(?P<house>school|museum|gallery|library|pool|baths|zoo|park|hospital|ward|clinic|theatre|theater|cinema"
    r"|shop|store"
    r"|factory|plant|mine|pit|quarry|brewery|mill|restaurant|pub|hotel|cafe|castle|palace|church|cathedral"
    r"|market|beach"
    r"|border|station|post office|branch|campsite|playground|garden|tower|lighthouse|club|centre|center|stadium"
    r"|prison)"
)
_THING = rf"(?:{_ROAD}|{_RAIL}|{_SEA}|{_AIR}|{_HOUSE})"
_IN = r"(?: (?:in|at|on|of|to|from|over|between|across|through|near|into) [^.,;:\n]{2,50}?)?"
_IS = r"(?:is|are|remains?|stays?|will (?:remain|stay|be)|has been|have been|is to (?:remain|stay)|keeps?)"
_STILL = r"(?:(?:still|now|again|currently|once more|completely|fully|already) )?"
_SHUT = (
    r"(?:closed|shut|blocked|impassable|cut off|suspended|cordoned off|off limits|out of (?:use|action"
    r"|service)|boarded up)"
)
_OPEN = r"(?:open(?! (?:a|the|its|an)\b)|back in (?:use|service|operation)|running|passable|moving|flowing|operating)"
CLOSED = Pair(
    words=(
        "clos",
        "shut",
        "block",
        "impassable",
        "cut off",
        "suspend",
        "cordon",
        "off limits",
        "out of ",
        "detour",
        "diver",
        "no trains",
        "no train ",
        "no buses",
        "no ferr",
        "no flights",
        "no cars",
        "no traffic",
        "nobody c",
        "no one c",
        "nothing c",
        "no vehicle",
        "no visitors",
        "no driver",
        "cancel",
        "called off",
        "home",
        "boarded up",
    ),
    one=wordings(
        rf"(?:the|this|its|their|a|all) (?:[a-z-]+ ){{0,3}}?THING{_IN}ASIDE BEING {_STILL}SHUT",
        r"(?:drivers|motorists|cars|lorries|traffic|commuters|residents|villagers|bus passengers) (?P<road>still"
        r"|now|will)? ?(?:"
        r"still |will |must |have to |has to |be |are )*(?:make|take|forced to|being|sent|face|to)? ?(?:make "
        r"|take |face )?(?:on |by |"
        r"the |a |an )*(?:[a-z0-9-]+ )?(?:detour|diversion|diverted|long way round)",
        r"no (?P<rail>trains?|trams?)(?: (?:will|can|are|is|have been|has been) (?:run|running|able to))",
        r"no (?P<sea>ferry|ferries|boats|ships)(?: (?:will|can|are|is|have been|has been) (?:run|running|sail"
        r"|sailing|leav\w+|able to))",
        r"no (?P<air>flights?|planes?)(?: (?:will|can|are|is|have been|has been) (?:land\w*|leav\w+|tak\w+ off"
        r"|operat\w+|able to))",
        # nobody can cross the bridge; nothing can get through the tunnel; while the bridge is shut
        r"(?:nobody|no one|no (?:cars?|vehicles?|traffic|lorries|drivers?|motorists?|visitors?|pupils?|bathers?)"
        r"|nothing)"
        r" (?:can|could|may|is able to|will be able to) (?:cross|use|pass|enter|get (?:through|in|across|over)|drive "
        r"[a-z]+|reach)(?: [a-z]+)?(?: the)? THING",
        r"(?:while|as long as|with|since) (?:the|its) THING (?:is|remains|stays|being )?(?: being)? ?(?:closed|shut)",
        # lessons are cancelled; pupils were sent home
        r"(?:lessons|classes) (?:are|were|have been|had been|will be) (?P<house2>cancelled|canceled|called off"
        r"|suspended)(?: at the school)?",
        r"(?:pupils|children|students) (?:are|were|have been|had been|must|will|had to|have to) (?:all )?(?:being )?"
        r"(?P<house3>sent home|told to stay (?:at )?home|stay (?:at )?home|kept at home)",
        r"(?P<house>[a-z]+) (?:closed|shut|has closed|has shut)(?: its doors)? (?:for good|for ever|forever|for "
        r"the last time"
        r"|permanently)",
        THING=_THING,
        BEING=_IS,
        SHUT=_SHUT,
    ),
    other_words=(
        "open",
        "back in ",
        "running",
        "run ",
        "passable",
        "moving",
        "flowing",
        "operating",
        "as usual",
        "by rail",
        "by train",
        "cross",
        "using",
        "queu",
        "splash",
        "swam",
        "swimming",
        "flock",
        "stream",
        "landed",
        "visitors",
        "served",
        "on time",
        "normal",
        " us",
        "driv",
        "pass",
        "roll",
        "rumbl",
        "enter",
        "visit",
        "fill",
        "pour",
        "walk",
        "wander",
        "climb",
        "went ahead",
        "as planned",
        "lessons",
        "in class",
        "their desks",
    ),
    other=wordings(
        rf"(?:the|this|its|their|a|all) (?:[a-z-]+ ){{0,3}}?THING{_IN}ASIDE BEING {_STILL}OPENED",
        rf"(?:the|its|all) (?:[a-z-]+ ){{0,3}}?THING, (?:which|that) BEING {_STILL}OPENED",
        # visitors queued outside the museum; children were splashing in the pool; pupils had lessons as usual
        r"(?:visitors|children|customers|bathers|guests|families|tourists|swimmers|shoppers|pupils|diners"
        r"|people) (?:were |are )?(?:queue\w*"
        r"|queuing|splash\w*|swam|swimming|wander\w*|stream\w*|flock\w*|crowd\w*|play\w*|sat|sitting|eating"
        r"|shopping|bought)[^.,;\n]{0,20}? "
        r"(?:outside|in|into|through|round|around|to) the (?P<house>museum|pool|zoo|park|library|shop|store"
        r"|gallery|cinema|theatre|restaurant"
        r"|cafe|pub|playground|baths|market|castle|beach)",
        # cars were crossing the bridge; drivers can go on using the tunnel; visitors may still enter the castle
        r"(?:cars|lorries|drivers|traffic|vehicles|motorists|cyclists|pedestrians|commuters|buses|trains|pupils"
        r"|children|visitors|tourists|customers|guests|bathers|swimmers|shoppers|travellers|passengers|patients"
        r"|pilgrims|walkers|worshippers|families|people) (?:(?:are|were|is|was|can|could|may|will|have been|keep"
        r"|kept|go on|continue to|still|again|now|all|even|be|able to|free to|allowed to|already|once more) )*"
        r"(?:us(?:e|ing)|cross(?:ing|ed)?|driv(?:e|ing)(?: across| over| through)|pass(?:ing)?(?: through| over)?"
        r"|roll(?:ed|ing)?(?: across| over| through)|rumbl(?:e|ed|ing)(?: across| over| through)|stream(?:ed|ing)? "
        r"(?:across|over|through|into)|enter(?:ing|ed)?|visit(?:ing|ed)?|queu(?:e|ed|ing|eing) (?:outside|at|in front "
        r"of|for)|fill(?:ing|ed)?|pour(?:ed|ing) (?:into|through|across)|swim(?:ming)? in|travel(?:led|ling)? "
        r"(?:through|across|over)|go(?:ing)? (?:through|across|over|into|to)|climb(?:ing|ed)?|wander(?:ed|ing)? "
        r"(?:through|round|around)|walk(?:ed|ing)? (?:through|across|over|round|into)) (?:the|this) (?:[a-z-]+ "
        r")?THING",
        # the bell rang for lessons; pupils sat in class; lessons went ahead as usual
        r"(?:lessons|classes|exams|school) (?:are|were|was|is|have been|went|go|goes|took place|began|started|continued"
        r"|resumed)(?: being)? (?P<house2>ahead|held|taught|given|as (?:usual|normal|planned)|normally|on as usual)",
        r"(?:pupils|children|students|all (?:\d+|[a-z]+) (?:pupils|children)) (?:are|were|have been|had|sat|attended"
        r"|came|had come|turned up)(?: sitting| back)? (?:[a-z]+ )?(?P<house3>in (?:class|lessons|the classroom"
        r"|their classrooms|school)|at (?:their|the) desks|lessons(?: as usual)?|to (?:class|school|lessons))",
        r"(?:flights|planes) (?:were|are) (?:[a-z]+ )?(?:leaving|landing|taking off|running)[^.,;\n]{0,20}? "
        r"(?P<air>as usual|on time|normally)",
        r"(?P<air>flights|planes) (?:left|landed|took off)[^.,;\n]{0,30}? (?:as usual|on time|normally)",
        rf"(?:(?!(?:when|once|until|before|if|after)\b)[a-z-]+ ){{0,3}}?THING{_IN} (?:re-?opens|(?:has|have) "
        rf"re-?opened)(?: to (?:traffic|visitors|the "
        rf"public|drivers|trains))?",
        r"(?P<rail>trains|trams|services) (?:are|were|is|have been) (?:[a-z]+ )?(?:running|back)(?: normally| "
        r"again| as usual| on time"
        r"| to (?:normal|schedule))",
        r"(?:passengers|commuters|travellers)(?: from [^.,;\n]{2,30}?)? (?:are|were) (?:reaching|arriving"
        r"|travelling|going|getting)"
        r"[^.,;\n]{0,40}? by (?P<rail>rail|train)",
        r"(?P<road>traffic|cars|lorries) (?:is|are|was|were) (?:flowing|moving|running|crossing|rolling"
        r"|using)(?: freely| normally"
        r"| again| over| across)?",
        r"(?P<house>[a-z]+) is open (?:daily|every day|all (?:week|year|day)|(?:from )?(?:DAY|seven days|from"
        r"|until|as usual"
        r"|to (?:visitors|the public)))",
        THING=_THING,
        BEING=_IS,
        OPENED=_OPEN,
    ),
    both=pattern(
        r"\b(?:when|once|before|after|will re-?open|one of|by (?:then|noon|midday|evening|night|morning)"
        r"|later|until (?:then|now)|used to|emergency|residents only|detour|alternative|nearby|old|some|parts?"
        r"|partly|partially"
        r"|other|another|second|except|only|instead|outside|mondays|sundays|weekends?|at night|nights?"
        r"|overnight|winter"
        r"|summer|to (?:lorries|cars|visitors|pedestrians|the public)|for (?:a|an|one|two|three|the) (?:day|hour"
        r"|week|time|while)"
        r"|section|stretch|direction|behind|door|case|book|eyes|deal|ranks|minds?|mouth|question|to new|to all(?! "
        r"(?:traffic|vehicles|cars|comers))"
        r"|because)\b",
        re.IGNORECASE,
    ),
)
#: The same of one evening or morning that both name, in the past.
AT_ONCE = Pair(
    words=CLOSED.words,
    one=wordings(
        rf"(?:the|this|its|their|a|all) (?:[a-z-]+ ){{0,3}}?THING{_IN}ASIDE (?:was|were) {_STILL}SHUT",
        THING=_THING,
        SHUT=_SHUT,
    ),
    other_words=CLOSED.other_words,
    other=(
        *CLOSED.other,
        *wordings(
            rf"(?:the|this|its|their|a|all) (?:[a-z-]+ ){{0,3}}?THING{_IN}ASIDE (?:was|were) {_STILL}OPENED",
            THING=_THING,
            OPENED=_OPEN,
        ),
    ),
    both=pattern(
        r"\b(?:one of (?:the |its |two |three )*(?:lanes|bridges|roads|lines|tunnels|schools|streets)|until"
        r"|other|another|second|except|only|instead|residents|emergency|alternative|nearby|old|some"
        r"|partly|partially|section|stretch|if|would|could|hoped?|expected|due)\b"
    ),
    lasting=True,
)
TIME = pattern(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|this) (?:morning|afternoon|evening|night)\b"
    r"|\blast night\b"
    r"|\b(?:at )?(?:noon|midday|midnight)(?: on [a-z]+day)?\b"
)
LANE = pattern(r"\b(?:lane|one direction|one side|single[- ]file)\b")
ALL = pattern(r"\b(?:all (?:traffic|vehicles)|completely|entirely|fully|nobody|no one|nothing)\b")
PAST = pattern(r"\b(?:was|were|had|sat|went|queued|streamed|crossed|swam|entered|attended)\b", re.IGNORECASE)
TODAY = pattern(r"\b(?:as usual|as normal|normally|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b")
LASTING = pattern(r"\b(?:ha(?:s|ve) been|remains?|stays?|since)\b", re.IGNORECASE)
#: Words that tell one road, line or house from another.
SIDES = frozenset(
    "north south east west northern southern eastern western main branch upper lower old new inner outer".split()
)
WHICH = pattern(rf"\b(?:{'|'.join(SIDES)}|(?<=[a-z] )[A-Z][\w'-]+)\b")


@rule(
    "CN389",
    severity="warning",
    words=CLOSED.words,
    other_words=CLOSED.other_words,
    languages=("en",),
    confidence=0.7,
    source="a notice of a closure under a report that it is over",
    bad=(
        "⟨The causeway to Hern island is closed⟩ for repairs.\n\nGulls have taken it over. ⟦Traffic is moving⟧ on "
        "both lanes, a farmer said.",
        "⟨No trains will run⟩ between Aldby and the coast this week.\n\nThe cutting is full of mud. ⟦Trains are "
        "running as "
        "usual⟧, the operator said.",
        "⟨The Arn footbridge was still closed⟩ on Friday evening because a bolt was loose.\n\nA barn fell. By Friday "
        "evening ⟦walkers were again crossing the Arn footbridge⟧ in both directions.",
        "The toy ⟨museum closed for good⟩ in March.\n\nIts bears went to a school. ⟦The museum is open⟧ daily "
        "from ten to five.",
    ),
    good=(
        "The causeway was closed on Monday. The causeway has reopened.",
        "The Arn bridge was closed on Friday morning. By Friday evening walkers were again crossing the Arn bridge.",
        "The Arn bridge was closed on Friday evening. On Friday evening walkers were crossing the Sund bridge.",
        "No trains will run on the branch line. On the main line, the other one, trains are running as usual.",
        "The museum is closed on Mondays. The museum is open daily in summer.",
        "The school is closed. The library is open as usual.",
    ),
)
def open_and_closed(document: Document) -> Iterator[Match]:
    """Closed, and open.

    A road, a line or a house is closed now, and it is open now. What was closed and has reopened, what is closed on one
    day or in part, and what will open are left alone.
    """
    found = list(clashes(document, CLOSED, _one_thing))
    if not found and TIME.search(document.folded):
        found = list(clashes(document, AT_ONCE, _at_one_time))
    yield from found


def _at_one_time(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether both are of one thing, and of one and the same evening or morning."""
    times = [
        {time[0].removeprefix("at ") for time in TIME.finditer(sentence_at(document, match.start()))}
        for match in (one, other)
    ]
    return len(times[0]) == 1 and times[0] == times[1] and _one_thing(document, one, other)


def _one_thing(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether both are of roads, of railways, or of houses of one kind, and of none that is another by name."""
    said = [sentence_at(document, match.start()) for match in (one, other)]
    if LANE.search(said[1]) and not ALL.search(said[0]):
        return False  # closed in part
    past = [bool(PAST.search(match[0])) for match in (one, other)]
    if past[0] != past[1] and (past[0] or not (LASTING.search(one[0]) or TODAY.search(said[1]))):
        return False  # it was closed and is open, or is closed and was open
    groups = [{name: word for name, word in match.groupdict().items() if word is not None} for match in (one, other)]
    for group in groups:
        if group.keys() & {"house2", "house3"}:  # lessons and pupils
            group["house"] = "school"
    shared = groups[0].keys() & groups[1].keys()
    same = bool(shared) and ("house" not in shared or groups[0]["house"].lower() == groups[1]["house"].lower())
    which = [set(WHICH.findall(match[0])) for match in (one, other)]
    return same and (which[0] == which[1] or ((not which[0] or not which[1]) and not (which[0] | which[1]) & SIDES))
