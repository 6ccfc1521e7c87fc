"""What an article tells of an event: on which day and in which place it is.

An event is named by a noun (the fete, the blaze) or told by a verb (the dockers walked out, the bridge opens). Each
telling has one kind, however it is worded, and those of one kind are held against one another.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Pattern, pattern
from sourcequal.scorers.contradictions.events import IF, either
from sourcequal.word_gates import word_places

#: Nouns of events; those of a line name one event.
_NOUNS = """
fire blaze inferno
crash collision accident smash pile-up
explosion blast detonation
robbery raid heist hold-up
burglary break-in
theft
shooting
stabbing
attack assault
murder killing
earthquake quake tremor
landslide mudslide rockfall
avalanche
derailment
collapse
storm hurricane cyclone typhoon
flood
wedding marriage
funeral burial
inquest
premiere
fete
fair
festival
concert gig recital
party
parade procession
carnival
auction
regatta
marathon
tournament
exhibition
ceremony
swearing-in inauguration
opening reopening
launch lift-off take-off
landing
lecture talk
reading
rehearsal
inspection
demonstration protest rally march
referendum
election polls
summit
talks negotiations
conference congress
workshop
seminar
sale
show
gala
ball
banquet dinner
vigil
service mass
reunion
picnic
quiz
barbecue
vote ballot
match game tie fixture friendly
final
semi-final
derby
race
trial hearing
verdict
sentencing
meeting
closure closing
birth
walk
strike walkout stoppage
operation surgery
eclipse
death
arrest
resignation
coronation
"""
KINDS = {noun: line.split()[0] for line in _NOUNS.strip().splitlines() for noun in line.split()}
#: Events of several days, whose beginning and end are not one.
LONG = frozenset(
    "festival exhibition strike conference tournament regatta fair sale summit talks show carnival inquest storm "
    "flood "
    "demonstration election referendum".split()
)
#: Events of which an article may well tell of several.
MANY = frozenset(
    "match final semi-final derby race meeting vote talk show service operation attack death arrest shooting "
    "party sale "
    "trial raid explosion murder demonstration reading".split()
)
_NOUN = "|".join(sorted((re.escape(noun) for noun in (*KINDS, "event")), key=len, reverse=True))
WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
#: A weekday, a date or a month.
TIME = pattern(
    rf"\b(?:(?P<weekday>{WEEKDAY})\b(?!s)|(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{MONTH})\b"
    rf"|(?P<month2>{MONTH}) (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b|(?P<relative>today|tonight|tomorrow|yesterday)\b"
    rf"|(?P<day3>first|last)(?: day)? of (?P<month3>{MONTH})\b|(?<=\bin )(?:early |late "
    rf"|mid-)?(?P<month4>{MONTH})\b)(?:,? (?P<year>(?:19|20)\d\d)\b)?"
)
#: Verbs that tell of an event without naming it, and its kind.
_VERBS = {
    "fire": r"(?:caught fire|burn(?:ed|t) down|burn(?:ed|t) to the ground|went up in flames|(?:was|were|been) "
    r"gutted|set (?:fire|light) to"
    r"|(?:was|were|been) destroyed by fire|set ablaze)",
    "crash": r"(?:collided|crashed|smashed into|ploughed into|plowed into|(?:was|were|been) hit by|overturned"
    r"|(?:hit|struck|rammed) (?:an?|the|another) (?:[a-z-]+ ){0,2}?(?:car|van|lorry|truck|bus|coach|tram|train|tractor"
    r"|tree|wall|lamp ?post|pole|pedestrian|cyclist|motorcycle|motorbike|scooter|deer|elk|barrier|house|boat|ship|ferry"
    r"|barge|pier|vehicle)|ran (?:off the road|aground|into (?:an?|the) (?:tree|wall|ditch))|left the road"
    r"|came off the road|skidded off)",
    "explosion": r"(?:exploded|blew up)",
    "collapse": r"(?:collapsed|caved in|gave way|came down)",
    "burglary": r"(?:broke into|(?:was|were|been) burgled|(?:was|were|been) broken into|(?:was|were|been) broken "
    r"into)",
    "robbery": r"(?:robbed|(?:was|were|been) robbed|(?:was|were|been) raided|held up)",
    "theft": r"(?:(?:was|were|been) stolen|(?:was|were|been) stolen|stole)",
    "shooting": r"(?:(?:was|were|been) shot|opened fire|shot dead)",
    "stabbing": r"(?:(?:was|were|been) stabbed)",
    "attack": r"(?:(?:was|were|been) attacked|(?:was|were|been) assaulted)",
    "strike": r"(?:(?:will |to )?(?:stop work|walk out|go on strike|down tools)|walked out|went on strike|downed tools"
    r"|stopped work)",
    "wedding": r"(?:married|got married|tied the knot|(?:was|were|been) wed|will marry|to marry|to wed)",
    "funeral": r"(?:(?:was|were|been) buried|(?:was|were|been) buried|will be buried|to be buried|(?:was|were"
    r"|been) laid to rest|will be laid to rest)",
    "verdict": r"(?:returned (?:its|their|a) verdict|(?:was|were|been) found guilty|(?:was|were|been) convicted"
    r"|(?:was|were|been) acquitted|(?:was|were|been) cleared)",
    "sentencing": r"(?:(?:was|were|been) sentenced|(?:was|were|been) jailed|(?:was|were|been) sent to prison)",
    "vote": r"(?:voted|(?:will|is to|are to|is due to|are due to|mps|deputies|members|councillors|lawmakers"
    r"|senators|residents"
    r"|shareholders|workers|voters) vote)",
    "meeting": r"(?:(?:council|committee|board|cabinet|parliament|leaders|ministers|delegates|sides|shareholders"
    r"|members) "
    r"(?:will |is to |are to |is due to |are due to )?meets?|(?:council|committee|board|cabinet|leaders"
    r"|ministers|sides) met)",
    "swearing-in": r"(?:was|were|is to be|will be) sworn in",
    "birth": r"(?:was|were) born",
    "storm": r"(?:made landfall|came ashore)",
    "closure": r"(?:(?:museum|bridge|shop|store|school|hospital|gallery|library|station|park|pool|line|tunnel"
    r"|road|hotel"
    r"|restaurant|cafe|pub|theatre|cinema|zoo|factory|plant|clinic|branch|mill|mine|brewery) (?:will |is to |is "
    r"due to |was |will be )?"
    r"(?:closes?|closed|shuts?)(?: its doors)?)",
    "election": r"(?:go(?:es)? to the polls|went to the polls|called an? (?:general |snap |early )?election for)",
    "resignation": r"(?:resigned|stepped down|quit)",
    "arrest": r"(?:(?:was|were|been) arrested|(?:was|were|been) arrested|(?:was|were|been) detained|(?:was|were"
    r"|been) picked up by|(?:was|were|been) caught)",
    "death": r"(?:died|has died|passed away|(?:was|were|been) found dead)",
    "launch": r"(?:lifted off|lifts off|lift off|blasted off|blasts off|took off|takes off|take off|(?:was|were"
    r"|been) launched"
    r"|will be launched)",
    "landing": r"(?:touched down|landed|will land|will touch down)",
    "match": r"(?:(?:playing|will play|plays|play) (?=on )|kick-off is)",
    "opening": r"(?:(?:museum|bridge|footbridge|shop|store|school|hospital|gallery|library|station|park|pool"
    r"|line|tunnel"
    r"|road|hotel|restaurant|cafe|theatre|theater|cinema|zoo|centre|center|market|factory|plant|clinic|arena|stadium"
    r"|airport|terminal|bypass|branch|doors|depot|playground|path|rink|baths) (?:"
    r"(?:in|at|of|on|over|across) [^.,;:\n]{2,40}? )?(?:will (?:finally )?|is to |is due to |is set to |was )?"
    r"(?:officially )?(?:re-?)?open(?:s|ed)?|(?:was|will be) (?:officially )?opened to the public|cut the ribbon"
    r"|(?<![^.] )it (?:will |is to )?opens?(?= on))",
}

_BEGINS = (
    r"(?:open(?:s|ed|ing)?|beg[aiu]ns?|start(?:s|ed|ing)?|kick(?:s|ed)? off|g[eo]ts? under ?way|commence[sd]?"
    r"|sets? off"
    rf"|(?:runs?|ran|is on|lasts?) from|from (?=(?:{WEEKDAY}|\d{{1,2}} (?:{MONTH})|(?:{MONTH}) \d)))"
)
_ENDS = (
    r"(?:(?:end|clos|finish|conclud)(?:es|s|ed|e|ing)?|(?:runs?|ran|lasts?|lasted|continues?|continued|stays open"
    r"|goes on|is open|is on|can be seen) until|until)"
)
_HELD = (
    r"(?:takes? place|took place|taken place|taking place|held|happen(?:s|ed)?|occurr?(?:s|red)?|broke out|breaks out"
    r"|struck|strikes|staged|played|celebrated|fought|(?:set|planned|fixed|billed|scheduled|due|rescheduled) "
    r"(?:for|on)|is on"
    r"|was on|comes?|came|hit|arrive[sd]?|go(?:es)? ahead|went ahead|falls? on|fell on|carried out|conducted"
    r"|performed|committed"
    r"|will be)"
)
HOW = pattern(rf"\b(?:(?P<ends>{_ENDS})|(?P<begins>{_BEGINS})|(?P<held>{_HELD}))\b")
#: Where what is told of the event ends: at another clause, or at a verb of something else.
CUT = pattern(
    r"[.;:\n\"(]| (?:and|but|because|when|where|while|after|before|so|if|instead|as|despite|amid|following"
    r"|at the end|to (?!be\b|take\b|start\b|open\b|begin\b|go ahead)[a-z]+)\b"
    r"|\b(?:says?|said|told|hears?|heard|sees?|saw|made|makes?|went(?! ahead)|goes(?! ahead|to)|led|left|won|lost"
    r"|put|spoke|gave|wrote|read|met|brought|drew|kept|found|knew|was not|is not|will not|can|could|would|should|might"
    r"|has had|cost|sold|announces?|needs?|wants?|claims?|killed"
    r"|(?!(?:held|staged|opened|started|kicked|planned|scheduled|expected|celebrated|happened|occurred|played"
    r"|billed|fixed"
    r"|commenced|arrived|rescheduled|performed|conducted|committed|carried|crowded|united|closed|ended|finished"
    r"|concluded|lasted"
    r"|continued|packed|ruined|walled|red|restored|disused|dedicated|renovated|so-called|sacred|hundred"
    r"|disputed)\b)[a-z]{3,}ed)\b"
)
ASIDE = pattern(
    r"(?:, (?!and\b|but\b|said\b|to be\b|due\b|held\b)[^.;:\n]{3,90}?,|,? (?:which|that) [^.,;:\n]{3,60}?(?=,| "
    r"will\b| is\b| takes?\b),?)"
)
#: Words of another one of the kind, or of several.
ANOTHER = pattern(
    r"\b(?:second|third|fourth|fifth|another|series|daily|each|every|unlike|worse|weeks? (?:later|earlier)|anniversary"
    r"|(?:both|two|three|four|five|six|several|many|more) (?:[a-z-]+ )?[a-z]+s\b|previous(?:ly)?|earlier|last "
    r"(?:year|month|week|season|time)|other|similar|usually|normally|(?:year|month|week"
    r"|day)s? ago|replay|since (?!\d|[a-z]+day)|separate|follow-up|follows?|followed|women's|men's"
    r"|girls'|boys'|junior|preliminary|(?:exit|final|opinion|latest|recent) polls|(?:(?<=the )|(?<=its )"
    r"|(?<=their ))next|next (?:year|one|month)|(?:of|in|from) (?:19|20)\d\d(?! ?$)"
    r"|used to)\b"
)
MOVED = pattern(
    r"\b(?:put off|postponed|adjourned|delayed|rescheduled|moved|brought forward|originally|was to|were to|was "
    r"due|instead"
    r"|resum\w+|planned to|had planned|initially|first planned|cancel\w*|called off|switched|changed|shifted|new "
    r"date)\b"
)


class Telling(NamedTuple):
    """One telling of an event: the kinds it can be of, its side (`begins`, `ends` or `held`), and where it stands.

    `how` says whether it is told with a verb (the fete will be held) or by name alone (the fete on Sunday); `which`
    holds the words before the noun, `of` the names of whose event it is.
    """

    kinds: frozenset[str]
    side: str
    how: str
    which: frozenset[str]
    of: frozenset[str]
    indefinite: bool  # a fete, which is another one unless it is the first that is named
    spans: tuple[Span, ...]  # of the words that tell of it: what stands before, and its reach

    @property
    def start(self) -> int:
        """Where the telling begins."""
        return self.spans[0].start

    @property
    def subject(self) -> frozenset[str]:
        """What does it, of a telling by a verb."""
        return self.which - (VERB_WORDS - GROUPS.keys())


def tellings(document: Document, sentences: Sequence[Span]) -> Iterator[Telling]:
    """The tellings of events in some sentences, without those of other times, others of the kind, and plans."""
    known: dict[Span, list[Telling]] = document.__dict__.setdefault(SHARED, {})
    marks = marks_of(document) if sentences else {}
    for sentence in sentences:
        if sentence not in marks:
            continue
        if sentence not in known:
            known[sentence] = [
                one for one in _all(document, sentence, marks[sentence]) if _plain(document, sentence, one)
            ]
        yield from known[sentence]


def told_again(document: Document, sentences: Sequence[Span], among: Sequence[Span] = ()) -> list[Span]:
    """Those of some sentences that may tell of an event of which another one of them, or one of `among`, tells, too."""
    marks = marks_of(document) if sentences else {}
    counts: Counter[str] = Counter()
    for sentence in {*sentences, *among}:
        counts.update(marks.get(sentence, frozenset()))
    twice = {kind for kind, count in counts.items() if count > 1}
    if ANY_KIND in counts and sum(counts.values()) > 1:
        return [sentence for sentence in sentences if sentence in marks]
    return [sentence for sentence in sentences if marks.get(sentence, NOTHING) & twice]


def marks_of(document: Document) -> dict[Span, frozenset[str]]:
    """The kinds of event of which each sentence may tell, by the words that stand in it."""
    found: dict[Span, frozenset[str]] | None = document.__dict__.get(MARKS)
    if found is None:
        kinds: dict[Span, set[str]] = {}
        for word, _, end in word_places(document, _MARK_WORDS):
            sentence = document.sentence_from(end - 1)
            if sentence:
                kinds.setdefault(sentence, set()).add(_MARK_KINDS[word])
        found = document.__dict__[MARKS] = {sentence: frozenset(some) for sentence, some in kinds.items()}
    return found


def _plain(document: Document, sentence: Span, telling: Telling) -> bool:
    before = document.folded[sentence.start : telling.spans[0].end]
    said = before + document.folded[slice(*telling.spans[-1])].split(",")[0]
    return not (ANOTHER.search(said) or MOVED.search(said) or IF.search(said))


def _all(document: Document, sentence: Span, kinds_told: frozenset[str]) -> Iterator[Telling]:
    if kinds_told & NAMED_KINDS:
        for match in NOUN.finditer(document.folded, *sentence):
            kinds = kinds_of(document, match)
            if kinds:
                yield _by_noun(document, match, kinds, sentence)
    for kind, verb in BY_VERB.items():
        if kind in kinds_told:
            for match in verb.finditer(document.folded, *sentence):
                yield _by_verb(document, match, kind, sentence)


def _by_noun(document: Document, match: re.Match[str], kinds: frozenset[str], sentence: Span) -> Telling:
    """A telling by the noun of an event."""
    between = BETWEEN.match(document.plain, match.end(), sentence.end)
    after = between.end() if between else match.end()
    aside = ASIDE.match(document.folded, after, sentence.end)
    reach = _reach(document, aside.end() if aside else after, sentence.end)
    within = HOW.search(aside[0]) if aside and TIME.search(aside[0]) else None
    if aside and within and re.match(r",? (?:which|that) ", aside[0]):
        reach = Span(after + within.start(), aside.end())  # the fire, which broke out on Thursday
    upset = UPSET.match(document.folded, match.end(), sentence.end)
    reach = Span(match.end(), upset.end()) if upset else reach  # the fire that destroyed the mill on 3 May
    verb = upset or HOW.search(document.folded, *reach)
    side = "held"
    if verb:
        said = verb.groupdict()
        side = "ends" if said.get("ends") else "begins" if said.get("begins") and kinds & LONG else "held"
    front = BEFORE.search(document.folded[: match.start()], max(sentence.start, match.start() - BEFORE_CHARS))
    start = front.start() if front and (verb or either(front, "beside")) else match.start()
    if front and either(front, "beside"):
        verb, side = verb or front, "held"
    of = OF.match(document.plain, match.end())
    names = frozenset(_NAME.findall(of[0])) if of else frozenset()
    indefinite = bool(match["which"]) and match["which"].split()[0] in ("a", "an")
    which = frozenset(_PLAIN_WORD.findall(TIME.sub("", match["which"] or ""))) - ARTICLES
    return Telling(kinds, side, "verb" if verb else "name", which, names, indefinite, (Span(start, match.end()), reach))


def _by_verb(document: Document, match: re.Match[str], kind: str, sentence: Span) -> Telling:
    """A telling by a verb; its subject stands for the words before a noun."""
    before = document.plain[sentence.start : match.start()]
    subject = frozenset(_LAST.findall(before.lower()))
    front = BEFORE_VERB.search(document.folded[: match.start()], max(sentence.start, match.start() - BEFORE_CHARS))
    start = front.start() if front else match.start()
    spans = (Span(start, match.end()), _reach(document, match.end(), sentence.end))
    return Telling(
        frozenset({kind}),
        "held",
        "told",
        (subject | frozenset(_PLAIN_WORD.findall(match[0]))) - PRONOUNS,
        frozenset(_NAME.findall(before)),
        False,
        spans,
    )


def _reach(document: Document, start: int, end: int) -> Span:
    """What follows up to the next clause, or to a verb of something else."""
    cut = CUT.search(document.folded, start, end)
    return Span(start, cut.start() if cut else end)


def kinds_of(document: Document, match: re.Match[str]) -> frozenset[str]:
    """The kinds of which an event can be; “the event” is any that was named before it."""
    if match["noun"] != "event":
        return frozenset({KINDS[match["noun"]]})
    before = document.folded[max(0, match.start() - EVENT_CHARS) : match.start()]
    kinds = frozenset(KINDS[noun] for noun in _ANY.findall(before) if noun in KINDS)
    return kinds if match["which"] and len(kinds) <= MOST_KINDS else frozenset()


def one_event(one: Telling, other: Telling, many: frozenset[str] = MANY) -> bool:
    """Whether two tellings can be of one event: by kind and side, and by the words and names that go with it.

    Of the kinds in `many` an article may tell of several: a telling by name alone needs a word of the other one.
    """
    if not one.kinds & other.kinds or (one.side != other.side and {"told"} != {one.how, other.how} & {"told"}):
        return False
    ways = {one.how, other.how}
    if ways == {"told"}:
        pronoun = "opening" in one.kinds and not (one.subject and other.subject)
        return pronoun or bool(one.subject & other.subject)
    if "told" in ways:
        told, named = (one, other) if one.how == "told" else (other, one)
        whose = {word[:-2] for word in named.which if word.endswith("'s")} | {name.lower() for name in named.of}
        mentioned = {name.lower() for name in told.of} | told.which
        of_it = bool(whose & mentioned)
        return ("name" not in ways or of_it or not one.kinds & many) and (not whose or of_it)
    if ways == {"name"} or ("name" in ways and one.kinds & many and not one.which & other.which):
        return False
    if max(one, other, key=lambda told: told.start).indefinite:
        return False
    return _agree(one.which, other.which) and _agree(one.of, other.of) and one.which & PARTS == other.which & PARTS


VERB_WORDS = frozenset("was were been is are to be will has had have the it by its their a".split()) | frozenset(
    word for verbs in _VERBS.values() for word in re.findall(r"[a-z]+", verbs)
)


#: Words of one concert of several on a day.
PARTS = frozenset("afternoon evening morning lunchtime children's youth late early matinee".split())


def _agree(one: frozenset[str], other: frozenset[str]) -> bool:
    return not one or not other or bool(one & other)


def times(document: Document, telling: Telling) -> list[re.Match[str]]:
    """The days and dates that a telling gives, in order."""
    return [match for span in telling.spans for match in TIME.finditer(document.folded, *span)]


_LAST = pattern(r"[a-z'-]+(?= (?:has |have |had |will |is |are )?$)")
PRONOUNS = frozenset("he she it they who which that".split())
#: Kinds of places, those of one line so near one another that one may be meant by both.
_VENUES = """
school college academy campus university
church cathedral chapel abbey monastery
mosque
temple
synagogue
library
museum gallery
theatre theater opera
cinema
hotel inn restaurant pub bar
club clubhouse
hospital clinic
stadium arena ground
park garden gardens zoo
hall centre center gym
racecourse
airfield airport aerodrome
station depot
square marketplace market
beach promenade
harbour harbor quay port shipyard dock docks pier
castle palace
barn farm
brewery
factory plant mill warehouse
court courthouse
prison jail
supermarket shop store bakery
bank
pool baths
rink
forest woods wood
field meadow
cemetery graveyard
courtroom
studio
bridge
tunnel
kitchen
bedroom
garage
cellar basement
attic loft
"""
GROUPS = {venue: line.split()[0] for line in _VENUES.strip().splitlines() for venue in line.split()}
_CALENDAR = "January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]+day"
#: In the primary school; at Exeter Crown Court; near Ashcombe.
PLACE = pattern(
    r"\b(?:in|at|inside|outside|near) (?:the |an? |its |his |her |their |our )?(?:main |old |local |new )?(?:"
    rf"(?P<venue>(?:(?!(?:of|in|at|on|the|and)\b)[a-z'-]+ ){{0,2}}?(?:{'|'.join(GROUPS)}))\b(?! "
    rf"(?:[a-z]*(?:yard|park|gates?"
    r"|roof|steps|manager|board|of)))"
    rf"|(?P<name>(?!(?:{_CALENDAR}|The|Spring|Summer|Autumn|Winter|Christmas|Easter)\b)[A-Z][\w'-]+(?: "
    rf"[A-Z][\w'-]+){{0,3}})(?<!'s)(?![\w'-])(?! (?:[A-Z]|time\b)))"
)
#: Between a place and the event: in the town hall for the concert.
FOR = pattern(r"(?:,? (?:on [A-Z][a-z]+day )?(?:for|to attend|to watch|to hear|to see)) $")
#: Words of names that many places share.
COMMON = frozenset(
    "St Church Park Street Road Stadium Hall School Hotel Town City University College House Castle Centre "
    "Center Cathedral Lane".split()
)
#: What joins a place to the one that it lies in or near, or that stands beside it.
NEAR = pattern(
    r"(?:'s|,|,? and|,? (?:\w+ (?:of|in)|part of|an? [\w-]+ (?:of|in|near)|(?:\d+|\w+) (?:km|miles?"
    r"|kilomet\w+) \w+ of"
    r"|in|near|outside|at|on)) "
)


def places(document: Document, telling: Telling) -> list[re.Match[str]]:
    """The places that a telling gives, in order."""
    first = max(0, telling.start - BEFORE_CHARS)
    ahead = [
        match
        for match in PLACE.finditer(document.plain, first, telling.start)
        if FOR.match(document.plain, match.end(), telling.start)
    ]
    return ahead or [match for span in telling.spans[1:] for match in PLACE.finditer(document.plain, *span)]


def two_places(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two places are of one sort, and neither is the other nor lies in, near or beside it."""
    if one["venue"] and other["venue"]:
        first, second = set(one["venue"].split()), set(other["venue"].split())
        same = GROUPS[one["venue"].split()[-1]] == GROUPS[other["venue"].split()[-1]]
        return not (first <= second or second <= first) and (not same or bool(first & second))
    if not one["name"] or not other["name"] or (set(one["name"].split()) & set(other["name"].split())) - COMMON:
        return False
    return not joined(text, one["name"], NEAR, other["name"]) and not joined(text, other["name"], NEAR, one["name"])


@lru_cache(maxsize=256)  # an article names the same few places again and again
def joined(text: str, one: str, form: Pattern, other: str) -> bool:
    """Whether nothing but a form stands somewhere in a text between a name and another one after it.

    No pattern is made of the names: that takes longer than to look for them.
    """
    end = 0
    while (start := text.find(one, end)) >= 0:
        end = start + len(one)
        then = text.find(other, end, end + JOINED_CHARS + len(other))
        if then >= 0 and form.fullmatch(text, end, then):
            last = then + len(other)
            if not text[start - 1 : start].isalnum() and not text[last : last + 1].isalnum():
                return True
    return False


JOINED_CHARS = 60  # between the two names
EVENT_CHARS = 1500  # before “the event”, in which it is named
MOST_KINDS = 3  # named there; more of them make a calendar of events
_ANY = pattern(rf"\b(?:{_NOUN})\b")
_PLAIN_WORD = pattern(r"[a-z][a-z'-]*")
_NAME = pattern(r"\b(?!(?:Mr|Mrs|Ms|Miss|The|Dr)\b)[A-Z][\w'-]+")
ARTICLES = frozenset("the this that its his her their our a an year's 's s".split())
OF = pattern(r" (?:of|for|between|against|with) (?:the )?(?:[a-z-]+ ){0,3}[A-Z][\w'-]+(?: (?:and )?[A-Z][\w'-]+){0,3}")
BEFORE_CHARS = 70
_DAY = (
    rf"(?:{WEEKDAY}|\d{{1,2}} (?:{MONTH})|(?:{MONTH}) \d{{1,2}})(?: (?:19|20)\d\d)?"
    r"(?: (?:morning|afternoon|evening|night))?"
)
_SOON = (
    r"(?:just |only )?(?:(?:an?|one|two|three|four|five|six|ten|fifteen|twenty|thirty|\d{1,2}) (?:hours?|minutes?)"
    r"|half an hour|shortly|moments|minutes|hours) (?:before|after) "
)
#: The match between Upper Dale and the Rovers; the wedding of Ann and Jim.
BETWEEN = pattern(r" (?:between|of) [^.,;:\n]{2,40}? and (?:the )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)*")
#: On Sunday, before the fete takes place; on Sunday, an hour before the fete; a court has set 3 May for the trial.
BEFORE = pattern(
    rf"\bon {_DAY},? (?P<beside>{_SOON}|(?:for|at|to attend|to watch|to hear|ahead of) )?$|\b(?:set|fixed|chosen"
    rf"|chose|picked|named) {_DAY} (?:as the (?:day|date) )?"
    r"(?P<beside2>for )$"
)
#: On Sunday, hours after he had been; since 3 May, the day on which it.
BEFORE_VERB = pattern(
    rf"\bon {_DAY} $"
    rf"|\b(?:on|since|by) {_DAY},? (?:{_SOON}(?:he|she|they|it) (?:had |was |were )?|(?:the (?:day|night|morning"
    rf"|date)|when)"
    r" (?:on which |that |when )?(?:it|he|she|they) (?:had |was |were )?)$"
)
UPSET = pattern(
    r",? (?:that|which) (?:hit|struck|destroyed|killed|gutted|devastated|damaged|rocked|shook|swept|tore|ripped"
    r"|injured"
    r"|left|wrecked|ravaged|claimed|took|brought)\b(?:(?! (?:was|has|had|were|is|could|and|but|before"
    r"|after)\b)[^.,;:\n]){3,90}"
)
#: The fete, this year's lantern parade, a fire, or a headline that begins with its event.
NOUN = pattern(
    rf"(?:(?<![a-z'-])(?P<which>(?:the|this|this year's|its|his|her|their|our|an?|[a-z'-]+'s) "
    rf"(?:(?!(?:of|for|in|at|on|to|and|an?|the|was|were|is|will|has|had)\b)[a-z0-9'-]+ ){{0,3}}?)"
    rf"|(?<![^\n])(?:[a-z'-]+ ){{0,3}}?)"
    rf"(?P<noun>{_NOUN})\b"
    r"(?=[^\w '-]|$|\n| (?:of|for|in|at|on|near|with|by|to|between|against|over|outside|across|inside|that"
    r"|which|who|and"
    r"|but|will|is|are|was|were|has|had|be|takes?|took|opens?|opened|begins?|began|starts?|started|kicks|kicked"
    r"|gets|got"
    r"|ends?|ended|runs?|ran|lasts?|lasted|closes?|closed|happen(?:s|ed)|occur(?:s|red)|broke|breaks|struck"
    r"|strikes|goes"
    r"|went|comes|came|falls|fell|sets? off|draws|drew|attracted|brings|brought|leaves|left|before|after|as|when"
    r"|where|because|this|next|last|early|late|today|tomorrow|yesterday"
    rf"|from|until|due|set|day|night|held|stood|sat|heard|saw|made|lay|[a-z]+ed|\d{{1,2}} (?:{MONTH})|{MONTH}"
    rf"|{WEEKDAY})\b)"
)
#: A word of each verb, one of which stands where it does: they are found much faster than the verbs.
_STEMS = {
    "fire": ("caught fire", "burn", "flames", "gutted", "set fire", "set light", "by fire", "ablaze"),
    "crash": (
        *(
            "collided",
            "crashed",
            "smashed",
            "ploughed",
            "plowed",
            "hit by",
            "overturned",
            " hit a",
            " hit the",
            "struck a",
        ),
        *("struck the", "rammed", "off the road", "left the road", "ran aground", "ran into"),
    ),
    "explosion": ("exploded", "blew up"),
    "collapse": ("collapsed", "caved", "gave way", "came down"),
    "burglary": ("broke into", "burgled", "broken into"),
    "robbery": ("robbed", "raided", "held up"),
    "theft": ("stole",),
    "shooting": (" shot", "opened fire"),
    "stabbing": ("stabbed",),
    "attack": ("attacked", "assaulted"),
    "strike": ("stop work", "stopped work", "walk out", "walked out", "on strike", "tools"),
    "wedding": ("marr", "tied the knot", " wed"),
    "funeral": ("buried", "laid to rest"),
    "verdict": ("verdict", "guilty", "convicted", "acquitted", "cleared"),
    "sentencing": ("sentenced", "jailed", "to prison"),
    "vote": ("vote",),
    "meeting": (" meet", " met"),
    "swearing-in": ("sworn in",),
    "birth": (" born",),
    "storm": ("landfall", "ashore"),
    "closure": ("clos", "shut"),
    "election": ("to the polls", "election for"),
    "resignation": ("resigned", "stepped down", "quit"),
    "arrest": ("arrested", "detained", "picked up", "caught"),
    "death": ("died", "passed away", "found dead"),
    "launch": ("lift", "blast", "off", "launched"),
    "landing": ("touch", "land"),
    "match": ("play", "kick-off"),
    "opening": ("open", "ribbon"),
}
BY_VERB: dict[str, Pattern] = {kind: pattern(rf"\b{verb}\b") for kind, verb in _VERBS.items()}
ANY_KIND = "event"  # which may be of any kind
#: Each word that may tell of an event, and the kind of that event.
_MARKS = (
    *((noun, kind) for noun, kind in KINDS.items()),
    *((stem, kind) for kind, stems in _STEMS.items() for stem in stems),
    (ANY_KIND, ANY_KIND),
)
_MARK_WORDS = tuple(word for word, _ in _MARKS)
_MARK_KINDS = tuple(kind for _, kind in _MARKS)
NAMED_KINDS = frozenset({*KINDS.values(), ANY_KIND})
NOTHING: frozenset[str] = frozenset()
SHARED = "tellings of events"  # names under which a document keeps what was read of it
MARKS = "words of events"
#: Words of which one stands in every sentence that tells of an event with a verb of being held.
HELD_WORDS = (
    "held",
    "take place",
    "takes place",
    "took place",
    "taken place",
    "taking place",
    "happen",
    "occur",
    "broke out",
    "staged",
    "played",
    "married",
    "married",
    "tied the knot",
    "buried",
    "laid to rest",
    "collided",
    "crashed",
    "caught fire",
    "burned",
    "burnt",
    "exploded",
    "collapsed",
    "landed",
    "touched down",
    "took off",
    "lifted off",
    "blasted off",
    "shot",
    "stabbed",
    "robbed",
    "broke into",
    "burgled",
    "celebrated",
    "is on ",
    "set for",
    "planned for",
    "carried out",
    "performed",
)
#: Words of which one stands in every sentence that gives a day.
DAYS = (
    *tuple(f"{day}day" for day in ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")),
    "january",
    "february",
    "march",
    "april",
    " may ",
    "may.",
    "may,",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
