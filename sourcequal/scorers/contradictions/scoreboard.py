"""What a report says of the result of its match or race, however it is worded, as records to be held together.

A score, a margin, the number of goals, a clean sheet, the goals of one player, a place, a time and which win in a row
it is are each read by their value and by the few words that show it to be that of the end: “won”, “the 2-0 defeat”, “a
final score of”. Whose it is, is read from the names beside it. A sentence that speaks of the break, of a set, of a
series, of a season or of another day says nothing about the end of the match at hand, and is not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Pattern, pattern
from sourcequal.scorers.contradictions.counting import NTH, nth, whole
from sourcequal.scorers.contradictions.events import sentence_number
from sourcequal.scorers.contradictions.persons import FULL, NOBODY
from sourcequal.scorers.contradictions.subjects import subject_of
from sourcequal.scorers.contradictions.teams import TEAM

NEAR_CHARS = 25  # around what is told, in which words change its time
TOLD_CHARS = 12  # before a score that is called a win or a defeat
BEFORE_CHARS, AFTER_CHARS = 70, 40  # around a score, in which the words stand that make it the last one


class Record(NamedTuple):
    """One statement: what is told, whose it is (a surname or a noun, else nothing), its value, whether it is no less
    than that only, and where it stands."""

    kind: str
    whose: str
    value: tuple[int, ...]
    exact: bool
    span: Span
    sentence: Span


_FEW = "one|two|three|four|five|six|seven|eight|nine|ten"
_N = rf"(?:\d{{1,3}}|{_FEW}|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)"
_NIL = frozenset(("nil", "zero", "none", "nothing", "no"))
_WON = (
    r"(?:w[io]n|wins|winning|beat|beats|beaten|beating|defeat(?:s|ed|ing)?|lost|loses?|losing|loss|drew|draws?|drawn"
    r"|drawing|tied|end(?:ed|s|ing)?|finish(?:ed|es|ing)?|final scores?|final whistle|result|scoreline|score of"
    r"|fell|falls?|falling|(?:go|goes|went|going) down|edg(?:e|ed|es|ing)|thrash\w*|hammer\w*|crush\w*|down(?:ed|ing)"
    r"|overc[ao]m\w+|stunn\w+|rout(?:s|ed|ing)?|victory|victorious|triumph\w*|prevail\w*|s[ae][we]s? off|seeing off"
    r"|pipp\w+|sank|sink(?:s|ing)?|humbl\w+|trounc\w+|settled|ran out|eas(?:ed|ing) past|squeez\w+ past|swept aside"
    r"|outclass\w+|outplay\w+|topp\w+|oust\w+|eliminat\w+|knock(?:ed|ing) out|blank\w+|dispatched|demolish\w+"
    r"|whipp\w+|bow(?:ed|s)? out|success|got past|shut out|destroy\w+|dismantl\w+|cruis\w+|sen(?:ds?|t) off with|in"
    r" the end|it was over)"
)
_OUTCOME = (
    r"(?:wins?|victory|defeats?|loss|draw|tie|success|triumph|thrashing|rout|winners?|drubbing|hammering|hiding"
    r"|thriller|scoreline|result|stalemate|upset|mauling|beating|humiliation|verdict|reverse|setback)"
)
_RANGE = (
    r" (?:per|(?<!-)years?(?!-old)|minutes?|days?|weeks?|months?|hours?|percent|inches|feet|miles|metres"
    r"|million|billion|odds)\b"
)
_DASHES = "-–−"
#: Words of which one stands where each kind of record can be.
WORDS = {
    "score": (
        *(f"{one}{dash}{other}" for one in range(10) for dash in _DASHES for other in range(10)),
        *(f"{one} {dash} {other}" for one in range(10) for dash in _DASHES for other in range(10)),
        *(f"{one} to {other}" for one in range(10) for other in range(10)),
        *(f"{one}-{other}" for one in _FEW.split("|") for other in f"{_FEW}|nil|zero".split("|")),
        " to nil",
        " to none",
        "goals to ",
        "goal to ",
        "points to ",
        "runs to ",
    ),
    "tally": (
        *(
            f"{number} {unit}"
            for number in (*"0123456789", *_FEW.split("|"), "teen", "eleven", "twelve", "twenty")
            for unit in (
                "goal",
                "point",
                "tries",
                "wicket",
                "touchdown",
                "rebound",
                "basket",
                "aces",
                "runs",
                "penalties",
            )
        ),
        *(
            "hat-trick|'s double| brace| treble| all four| all three| all five| both goals|find the net|scored"
            "|scores| not score|to score"
            "|netted|struck |lone goal|only goal|his second|her second|his third|her third|three times|four"
            " times".split("|")
        ),
    ),
    "nth": (
        *(
            f" {place}"
            for place in "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
        ),
        *(f"{digit}th" for digit in range(10)),
        "2nd",
        "3rd",
    ),
    "placed": (
        *(f"\n{place} place" for place in "second third fourth fifth sixth seventh".split()),
        *"touched first|finished first|came first|home first|placed first| gold| silver| bronze|runner-up"
        "|runners-up|won the |wins the |winner |winner,|was last|home last"
        "|finished last|came last|were last|came in last|won this year's|won sunday's|won saturday's".split("|"),
    ),
    "decider": ("winner", "winning goal", "winning try", "only goal", "goal hero", "goalscorer"),
    "clock": ("hours ", "hour ", *(f"{one}:{other}" for one in range(10) for other in range(6))),
    "row": tuple(
        "in a row|straight|successive|consecutive|on the bounce|on the trot|on the spin| running|in succession"
        "|of the season|of the campaign|this season|this campaign|of the year|this year|so far|their season".split("|")
    ),
    "gap": tuple(
        f"{unit}{end}"
        for unit in ("seconds", "second", "minutes", "minute", "lengths", "strokes", "metres", "meters")
        for end in (
            " ahead",
            " clear",
            " behind",
            " in front",
            " adrift",
            " win",
            " margin",
            " victory",
            ".",
            ",",
            " over",
        )
    ),
    "crowd": (
        "crowd",
        "attendance",
        "spectators",
        " fans",
        "supporters",
        "onlookers",
        "in front of",
        "watched",
        " gate ",
    ),
}
#: Two numbers of a score, not of a range, a date, a telephone or a line-up.
SCORE = pattern(
    rf"(?<![\w.,:/$£€%–-])(?:(?P<a>\d{{1,3}}) ?[-–‑−] ?(?P<b>\d{{1,3}})(?![\w%/:–-]|[.,]\d|{_RANGE})"
    rf"|(?P<e>{_FEW})-(?P<f>{_FEW}|nil|zero)(?![\w-]|{_RANGE})"
    rf"|(?P<c>{_N}) (?P<unit>(?:goals?|points?|runs?|tries) )?to (?P<d>{_N}|nil|none|nothing)(?![\w-]|[.,]\d"
    rf"|{_RANGE}))",
    re.IGNORECASE,
)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December|Chapter|Page|Section"
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December|Chapter|Page|Section"
#: A score with each number behind its side, from its first number on: Lions 27, Bears 20; Varby City 4 Holm 1.
LINE = pattern(
    rf"(?P<a>\b\d{{1,3}}),? (?:[A-Z][\w'-]+ )?(?!{_MONTHS})[A-Z][\w'-]+ (?P<b>\d{{1,3}})(?=[.\n]|$|,? and|, )"
)
#: What stands before that.
LINE_SIDE = pattern(rf"(?:^|[\n.:] ?|\b(?:was|ended|finished|read) )(?:[A-Z][\w'-]+ )?(?!{_MONTHS})[A-Z][\w'-]+ $")
LINE_LOOK = pattern(r"\d,? (?:[A-Z][\w'-]+ ){1,2}\d")  # in each of those
LINE_CHARS = 50  # before the first number, in which its side stands
_BEFORE = pattern(rf"\b{_WON}\b[^.;()\"\n]{{0,45}}$", re.IGNORECASE)
_AFTER = pattern(rf"^,? (?:[\w'-]+ ){{0,3}}?{_OUTCOME}\b", re.IGNORECASE)
_ENDS = pattern(
    r"^(?:$|[,.;:!?)\"'\n]| (?:at|in|on|to|over|against|by|with|and|after|for|before|as|thanks|from|but|when|while"
    r"|away"
    r"|through|last|this|here|is|was|were|means|puts|sends|leaves|did|of|home|under|despite|inside|yesterday|tonight"
    r"|today|winners|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)"
)
#: In the sentence of a score, these are of another match, of several, or of something that is no match.
OTHER_MATCH = pattern(
    r"\b(?:half(?! (?:empty|full|of the|marathon|the size))|half-?time|interval|quarters?|periods?|sets?|legs?"
    r"|frames?|innings?|games|aggregate|series|best-of"
    r"|records?|rankings?|ratio|odds|favou?rites?|vot\w+|ballot|court|ruling|committee|commission|senate|board|panel"
    r"|jury|judges?|council|poll\w*|seasons?|(?<!-)years?(?!-old)|months?|weeks?|ago|earlier|previous\w*|another"
    r"|elsewhere"
    r"|meanwhile|friendly|friendlies|reserves?|juniors?|opening|(?:group|pool) (?:stage|games?|match\w*|win"
    r"|[a-h1-9])|in (?:group|pool)|qualif\w+|replay|revenge|aveng\w*"
    r"|bounc\w+|recover\w*|if|would|could|should|might|will|unless|whether|predict\w*|forecast|expect\w*"
    r"|hop(?:ed|es|ing)|in (?:19|20)\d\d|january|february|march|april|june|july|august|september|october|november"
    r"|december|penalties|shoot-?out|normal time|regular time|regulation|ninety minutes|90 minutes|at one point|by"
    r" then"
    r"|at the time|under-\d+s?|u\d\ds?|women|girls|boys|half-?way|spring|autumn|reverse fixture|met|stocks?|shares?"
    r"|market|per ?cent|1[89]\d\d|20\d\d|midweek|tests?|tour|matches"
    r"|fixtures|meetings?|straight|consecutive|unbeaten|streak|improv\w+|fight ?back|doubles|singles|heat|heats|rubber"
    r"|tie-?break\w*|respectively|bill|amendment|party|seats?|republicans?|democrats?|conservatives?|opener|other"
    r"|(?:first|second|third|previous|this|that|(?<!next )(?<!the next )each) round)\b",
    re.IGNORECASE,
)
#: Close to a score, these are of a moment before the end, or of an earlier day.
NOT_THE_END = pattern(
    r"\b(?:led|leads?|leading|ahead|trail\w*|behind|level\w*|equali[sz]\w*|pull\w*|ma[dk]e it|making it|break|first"
    r"|had|has|have|having|when|until|next|up|from|not|without|after (?:being|going|losing|winning|an?|his)"
    r"|following|last|second|third|fourth|fifth|were down|was down|lead|came back|rall\w+|twice|instead|reduc\w+"
    r"|narrow\w+ to|stretch|burst|spurt|down to|to make|goes down|made|at|since|again|once|then|former|both|each"
    r"|almost|nearly|never|return|others?|day|morning|(?:semi|quarter)-?final (?:win|victory|defeat|loss)|playoffs?"
    r"|play-offs?"
    r"|hop\w+"
    r"|famous\w*|memor\w+|histor\w+|world|championships?|career)(?= )",
    re.IGNORECASE,
)
_SAFE_AT = pattern(r"\bat (?:home|the (?:final whistle|end))\b|\bat$", re.IGNORECASE)


def scores_in(document: Document, sentences: Sequence[Span], lines: bool = True) -> Iterator[Record]:
    """The final scores, the higher number first; of a sentence with two different scores, neither."""
    for sentence in sentences:
        for match in SCORE.finditer(document.plain, *sentence):
            said = said_before(document, match, sentence)
            values = {_score(other) for other in SCORE.finditer(said)} - {()}
            if values == {_score(match)} and not OTHER_MATCH.search(said) and _is_last(document, match, sentence):
                yield Record("score", "", _score(match), True, Span(*match.span()), sentence)
    for match in LINE.finditer(document.plain) if lines and LINE_LOOK.search(document.plain) else ():
        side = LINE_SIDE.search(document.plain[max(0, match.start() - LINE_CHARS) : match.start()])
        own = document.sentence_from(match.start())
        if side and own and own.end >= match.end() and not OTHER_MATCH.search(document.plain[own.start : own.end]):
            start = match.start() - len(side[0].lstrip("\n.: "))
            yield Record("score", "", _score(match), True, Span(max(start, own.start), match.end()), own)


def _read(
    document: Document, forms: Sequence[Pattern], sentences: Sequence[Span]
) -> Iterator[tuple[Span, re.Match[str]]]:
    """The matches of forms in some sentences, each with its sentence."""
    for sentence in sentences:
        for form in forms:
            for match in form.finditer(document.plain, *sentence):
                yield sentence, match


_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
#: The day of the match, and spans of years with which it is compared: the first final in 31 years.
_NO_OTHER_DAY = pattern(
    rf"\b(?:\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}})\b(?:,? 20\d\d)?|\b(?:in|for|than) (?:\w+|\d+) years\b"
    r"|\bfirst (?:\w+ ){1,5}since (?:\w+ )?(?:19|20)\d\d|\bsince (?:the [\w ]{3,20} in )?(?:19|20)\d\d"
)
_MARK = pattern(r"[,;:()–—]")


def said_before(document: Document, match: re.Match[str], sentence: Span) -> str:
    """The sentence of a match up to the first mark after it, without the day of the match."""
    mark = _MARK.search(document.plain, match.end(), max(sentence.end, match.end()))
    return _NO_OTHER_DAY.sub("", document.plain[sentence.start : mark.start() if mark else sentence.end])


def _score(match: re.Match[str]) -> tuple[int, ...]:
    """The two numbers; nothing where one of them is no number."""
    found = [text for text in match.groupdict().values() if text and _count(text) is not None]
    return tuple(sorted((_count(text) or 0 for text in found), reverse=True)) if len(found) == 2 else ()


def _count(text: str) -> int | None:
    plain = text.strip().lower()
    return 0 if plain in _NIL else whole(plain)


_AFTER_A = pattern(r"\b(?:after|following|from) an? ")  # into the final after a 2-1 win
LEDE = 5  # sentences, with headline and dateline, that tell of the match at hand
_CALLED_FINAL = pattern(r"\bfinal (?:score|result|scoreline)(?: of| was| is|:)? $", re.IGNORECASE)
_IN_THE_END = pattern(r"^ (?:in the end|at the (?:end|final whistle|close)|when it was over|after extra[- ]time)\b")


def _is_last(document: Document, match: re.Match[str], sentence: Span) -> bool:
    """Whether the words around a score say that it is the last one."""
    before = document.plain[max(sentence.start, match.start() - BEFORE_CHARS) : match.start()]
    after = document.plain[match.end() : min(sentence.end, match.end() + AFTER_CHARS)]
    clause = re.split(r"[;:()–—]|, (?!$)", before)[-1]
    told = _AFTER.search(after)
    shown = (
        bool(told)
        or bool(_IN_THE_END.search(after) or _CALLED_FINAL.search(before))
        or (_BEFORE.search(before) is not None and _ENDS.search(after) is not None)
    )
    beside = f"{clause[-TOLD_CHARS:] if told else clause} …"
    f" {after[: told.end()] if told else re.split(r'[,;:()–—]', after)[0]} "
    if told and sentence_number(document, match.start()) < LEDE:
        beside = _AFTER_A.sub("", beside)
    return shown and not NOT_THE_END.search(_SAFE_AT.sub("", beside))


#: By how much: by three goals; a three-goal margin.
_BY = rf"(?P<n>{_N}|an?|a single|a solitary|the odd)"
_UNIT = r"(?:goals?|points?|runs?)"
MARGIN = (
    pattern(rf"\b{_WON}\b[^.;\n]{{0,40}}? by (?:just |only )?{_BY} {_UNIT}\b(?! to\b)", re.IGNORECASE),
    pattern(
        rf"(?<!\bor )(?<!\ba )(?<!\bany )\b(?P<n>{_N})[- ](?:goal|point|run)[- ](?:margin|win|victory|defeats?|loss"
        rf"|triumph|hiding|thrashing|success"
        r"|beating)\b",
        re.IGNORECASE,
    ),
)
#: How many goals there were in all.
TOTAL = (
    pattern(rf"\b(?P<n>{_N})-goal (?:thriller|match|game|feast|epic|spectacle|affair|drama|contest)\b", re.IGNORECASE),
    pattern(rf"\b(?:a|the) (?:game|match|contest|derby|night|afternoon) of (?P<n>{_N}) goals\b", re.IGNORECASE),
    pattern(
        r"\b(?:the|his|her|the game's|the match's) (?P<n>only|lone|sole|solitary) goal\b(?! (?:of|in) (?:the"
        r" (?:first|second|opening|half|season|other|series)|his|her)| for| from)",
        re.IGNORECASE,
    ),
    pattern(r"\ba (?P<n>single) goal (?:settled|decided|was enough|won it)\b", re.IGNORECASE),
)
#: One side has not scored at all.
BLANK = (
    pattern(
        r"\b(?P<n>(?:a|the|his|her|their|another) (?:rare |deserved )?clean sheet|kept from scoring|prevented from"
        r" scoring|without conceding|(?:did not|didn't) concede|(?:conceded|conceding) no goals?|goalless|not a single"
        r" goal|scoreless|kept them scoreless|shut-?out win|drew a blank)\b",
        re.IGNORECASE,
    ),
)
_DEFINITE = pattern(r"\b(?:the|that|this|their) $", re.IGNORECASE)  # the four-goal margin was the widest since May
PART = pattern(
    r"\b(?:half|since|last|first|second|third|until|minutes? (?:later|before|after|without)|no|lost|never|hop\w+"
    r"|denied"
    r"|almost|nearly|draw|matches|games|season|career|past|run|streak|(?<!-)years?(?!-old)|before|want\w*|aim\w*|if"
    r"|would|spell"
    r"|period|quarter|penalt\w+|extra|regulation|cushion|lead|opening|can|or)\b",
    re.IGNORECASE,
)


#: Somebody decides the match: scored the winner.
DECIDED = (
    pattern(
        r"\b(?P<n>scor(?:ed|ing) the (?:late |only )?(?:winner|winning (?:goal|try|basket|point)|match-winner|decider)"
        r"|won the (?:game|match|tie|derby) with|[a-z]+ won it with|the winner came|the winning (?:goal|try|basket)"
        r"|grabbed the winner|hit the winner|headed the winner|got the winner|struck the winner|late winner)\b",
        re.IGNORECASE,
    ),
    pattern(
        r"\b(?P<n>(?:the|this|their|[A-Z][\w'-]+'s?) (?:narrow |heavy |late |hard-fought |deserved )?(?:win|victory"
        r"|defeat|loss"
        r"|triumph))(?= (?:leaves|left|means|puts|sends|sent|lifts|lifted|takes|took|moves|moved|keeps|was|is)\b)",
        re.IGNORECASE,
    ),
)
#: Nobody has won it.
NO_GOALS = (
    pattern(
        r"\b(?P<n>(?:goalless|scoreless) (?:draw|stalemate|tie)|neither side (?:could score|scored|found the net)"
        r"|no goals were scored|nobody scored)\b",
        re.IGNORECASE,
    ),
)
DRAWN = (
    pattern(
        r"\b(?P<n>(?:the|this|that|their) (?:\w+ )?(?:draw|stalemate)|(?:shar(?:ed|ing)) (?:the|of the) (?:points"
        r"|spoils)"
        r"|share of the spoils|honou?rs (?:were )?even|settle[ds]? for a (?:draw|point)|finished level|ended level"
        r"|(?:ended|finished) (?:all square|in a (?:draw|tie|stalemate))|a point each|one point each)\b",
        re.IGNORECASE,
    ),
)
NO_DRAW = pattern(r"\b(?:the draw (?:for|of|was made|for)|luck of|cup draw|seed\w*|penalt\w+|replay)\b", re.IGNORECASE)


_RANK = pattern(r"\b(?:to|into|in) (?:first|second|third)\b")  # in the table


def sums_in(document: Document) -> Iterator[Record]:
    """Margins, the number of all goals, clean sheets, winners and draws: what can be held against a score."""
    kinds = (
        ("margin", MARGIN),
        ("total", TOTAL),
        ("blank", BLANK),
        ("decided", DECIDED),
        ("drawn", DRAWN),
        ("no goals", NO_GOALS),
    )
    for kind, forms in kinds:
        for match in (match for form in forms for match in form.finditer(document.plain)):
            sentence = document.sentence_from(match.start())
            said = document.plain[sentence.start : sentence.end] if sentence else ""
            if not sentence or OTHER_MATCH.search(said.replace("whole ninety minutes", "")):
                continue
            found = _count(match["n"])
            definite = kind == "margin" and _DEFINITE.search(document.plain[sentence.start : match.start()])
            apart = PART.search(_RANK.sub("", said.replace(match[0], ""))) or (kind == "drawn" and NO_DRAW.search(said))
            if definite or not apart:
                yield Record(kind, "", (1 if found is None else found,), True, Span(*match.span()), sentence)


_VERB = (
    r"(?:scor(?:ed|es|ing)|nett?(?:ed|s|ing)|str(?:uck|ikes?)|bagg(?:ed|s)|hits?|grabb?(?:ed|s)|got|notched|knocked in"
    r"|slotted in|fired(?: in| home)?|put away|headed(?: in| home)?|finished with|finishing with|ended with|had|added"
    r"|pour(?:ed|ing) in|top-scor(?:ed|ing) with|contributed|tallied|registered|collected|took|ran in|kicked|racked up"
    r"|led (?:everyone|all scorers|the way|the team|the hosts|the visitors|all) with|wound up with)"
)
_UNITS = {
    "goal": "goal",
    "point": "point",
    "try": "try",
    "tries": "try",
    "run": "run",
    "wicket": "wicket",
    "basket": "basket",
    "rebound": "rebound",
    "touchdown": "touchdown",
    "ace": "ace",
    "penaltie": "penalty",
    "penalty": "penalty",
}
_COUNTED = r"(?P<unit>goals?|points?|try|tries|runs?|wickets?|baskets?|rebounds?|touchdowns?|aces?|penalties)"
_EXACT = r"(?:just |only |exactly |all |but )?"
TALLY = (
    pattern(rf"(?P<verb>\b{_VERB}) {_EXACT}(?P<n>once|twice|three times|four times|a hat-trick|a brace|an? treble)\b"),
    pattern(
        rf"(?P<verb>\b{_VERB}) (?P<some>an?|the (?:winner|only)) (?:\w+ )?(?:goal|try|penalty|header"
        rf"|touchdown)\b"
    ),
    pattern(
        rf"(?P<verb>\b{_VERB}) {_EXACT}(?:a |the )?(?P<n>{_N}) (?:of (?:the|his|her|their|[A-Z][\w'-]+) )?{_COUNTED}\b"
    ),
    pattern(
        rf"(?P<verb>\b{_VERB}) (?:all|both|each) (?P<n>{_N})?(?: of)? (?:the |[A-Z][\w'-]+ |[a-z]+'s? )?{_COUNTED}\b"
    ),
    pattern(
        r"(?P<verb>\b(?:[A-Z][\w'-]+'s|[A-Z][\w-]+s'|[Hh]is|[Hh]er)) (?:\w+ )?"
        rf"(?P<n>hat-trick|brace|double(?= (?:sank|sealed|gave|put|won|earned|saw|secured|was enough|helped))|{_N}"
        rf"(?= (?:goals?|points?|tries|wickets?|touchdowns?|penalties|runs|baskets)\b)|lone(?= goal)|only"
        rf"(?= goal)|solitary(?= goal)|single(?= goal))(?: {_COUNTED})?\b"
    ),
    pattern(
        r"(?P<verb>\b(?:did not|didn't|failed to|never)) (?P<n>score|find the net|trouble the scorers)\b(?! from|"
        r" with)"
    ),
    pattern(
        rf"(?P<verb>\b{_VERB}) (?:[Hh]is|[Hh]er) (?P<least>second|third|fourth|fifth)"
        rf"(?: {_COUNTED})?(?= from|[.,;]| in | of the (?:game|match|night|afternoon|day)| with)"
    ),
)
_TIMES = {"once": 1, "twice": 2, "three times": 3, "four times": 4, "score": 0, "find the net": 0}
_TIMES |= {"trouble the scorers": 0, "both": 2, "lone": 1, "only": 1, "solitary": 1, "single": 1, "double": 2}
_TIMES |= {"a hat-trick": 3, "hat-trick": 3, "a brace": 2, "brace": 2, "a treble": 3, "an treble": 3}
_PERFECT = pattern(r"\b(?:has|have)\b")  # so far, in a season
_IN_EACH_HALF = pattern(r"\bin (?:each|either) half\b")
TALLY_ELSEWHERE = pattern(
    r"\b(?:seasons?|career|(?<!-)years?(?!-old)|games|matches|league|caps|internationals?|so far|tally|last"
    r"|previous\w*"
    r"|average\w*|combined|between them|together|tests?|ago|series|tournament|world|euro|month|week|sets?|frames"
    r"|game [1-7]|leg|aggregate|innings|overs|times|in \d{4}|usual\w*|often|playoffs?|group|qualif\w+|finals|training"
    r"|reserves?|summer|winter|spring|autumn|earlier|per)\b",
    re.IGNORECASE,
)
#: Of a number of goals that is no less, these are no limit.
PART_OF_MATCH = pattern(
    r"\b(?:half(?! (?:empty|full|marathon))|minutes?|quarters?|period|early|within|spell|break|interval|before"
    r"|then)\b",
    re.IGNORECASE,
)


#: Close before what somebody scored or where somebody came, these are of another time, or not true; close after it,
#: some of them.
NOT_NOW = pattern(
    r"\b(?:now|had|before|then|again|when|would|if|could|will|until|later|since|past|first|each|other|more"
    r"|another|ever|never|not|almost|nearly|hop\w+|to|against|apart|except|been|only when|round|cup|record|once"
    r"|from)\b"
    r"(?=.*…)|…(?:.*\W)?(?:again|then|before|until|against|since|later|ago|now|would|if|round|ever|per|when)\b",
    re.IGNORECASE,
)


def _beside(document: Document, match: re.Match[str], sentence: Span) -> str:
    """The words next to a match."""
    before = document.plain[max(sentence.start, match.start() - NEAR_CHARS) : match.start()]
    after = document.plain[match.end() : min(sentence.end, match.end() + NEAR_CHARS)]
    return f"{re.split('[;:]', before)[-1]} … {re.split('[,;:]', after)[0]}".replace("\n", " ")


def tallies_in(document: Document, sentences: Sequence[Span]) -> Iterator[Record]:
    """What one player scored in the match."""
    for sentence, match in _read(document, TALLY, sentences):
        groups = match.groupdict()
        unit = _UNITS.get(
            (groups.get("unit") or "goal").lower().removesuffix("s"), _UNITS.get(groups.get("unit") or "", "goal")
        )
        least = groups.get("least") or ("first" if groups.get("some") else None)
        text = (least or groups.get("n") or "both").lower()
        value = nth(text) if least else _TIMES.get(text, whole(text))
        whose = whose_is(document, match, "verb")
        said = document.plain[sentence.start : sentence.end].replace(match[0], "")
        near = _beside(document, match, sentence)
        apart = (
            _PERFECT.search(near.split("…")[0])
            or TALLY_ELSEWHERE.search(said)
            or (not least and (NOT_NOW.search(near) or PART_OF_MATCH.search(_IN_EACH_HALF.sub("", near))))
        )
        if value is not None and whose and not apart and _alone(document, match, sentence):
            yield Record(unit, whose, (value,), not least, Span(*match.span()), sentence)


def _alone(document: Document, match: re.Match[str], sentence: Span) -> bool:
    """Whether it is one player: not Holt and Brun scored twice."""
    before = document.plain[max(sentence.start, match.start() - 30) : match.start()]
    return not re.search(r"\b(?:and|or) [A-Z][\w'-]+(?: [A-Z][\w'-]+)? $", before)


_AND = pattern(r"\b(?:and|then|but|before) $")
_WHO_AFTER_ASIDE = pattern(r"\b(?P<name>[A-Z][\w'-]+), [^,.;\n]{1,40}, who $")


def whose_is(document: Document, match: re.Match[str], verb: str) -> str:
    """The surname of whom a statement is; “he” or “she” where that is all, a noun such as “rowers”, or nothing."""
    said = match[verb]
    if said.lower() in ("his", "her", "their", "its"):
        return {"his": "he", "her": "she"}.get(said.lower(), "they")
    if re.search(r"'s?$", said):
        return re.sub(r"'s?$", "", said).split()[-1]
    subject = subject_of(document, match.start(verb))
    if _AND.search(document.plain[max(0, match.start(verb) - 6) : match.start(verb)]):
        start, _ = document.sentence_from(match.start(verb)) or match.span()
        named = set(re.findall(FULL, document.plain[start : match.start(verb)]))
        return named.pop().split()[-1] if len(named) == 1 else ""
    if not subject or (not subject.surname and subject.who.lower() == "who"):
        aside = _WHO_AFTER_ASIDE.search(document.plain[max(0, match.start(verb) - 80) : match.start(verb)])
        return aside["name"] if aside else ""
    if subject.surname or subject.pronoun:
        return subject.surname or subject.pronoun
    last = subject.who.split()[-1]
    return (
        "they" if last.lower() in ("they", "both") else "" if last.lower() in ("it", "who") or last in NOBODY else last
    )


#: Who scored the goal that decided it.
DECIDER = (
    pattern(
        r"(?P<verb>\b(?:scor(?:ed|es|ing)|grabbed|struck|hit|got|headed|fired(?: in| home)?|netted|slotted home)) the"
        r" (?:late |dramatic |match-|match |stoppage-time |injury-time |only ){0,2}(?P<what>winner|winning (?:goal|try"
        r"|basket|penalty|run)|goal(?= of the (?:game|match|night|afternoon)|[.,;]| \w+ minutes| as | in the \w+"
        r" minute"
        r"| with| from))"
    ),
    pattern(
        r"\b(?:[Mm]atch-?[ -]?winner|goal hero|[Gg]oalscorer|two-try hero) (?P<name>(?:[A-Z][\w'-]+ )?[A-Z][\w'-]+)"
    ),
    pattern(
        r"\b(?P<name>(?:[A-Z][\w'-]+ )?[A-Z][\w'-]+)'s? (?:late |lone |stoppage-time |only )?(?:winner|winning goal)\b"
    ),
    pattern(
        r"\b(?:winner|winning goal|only goal(?: of the (?:game|match|night|afternoon))?) (?:came from|was scored by"
        r"|fell to"
        r"|by|from) (?P<name>(?:[A-Z][\w'-]+ )?[A-Z][\w'-]+)"
    ),
)


def deciders_in(document: Document, sentences: Sequence[Span]) -> Iterator[Record]:
    """Who scored the goal that decided the match."""
    for sentence, match in _read(document, DECIDER, sentences):
        groups = match.groupdict()
        whose = groups["name"].split()[-1] if groups.get("name") else whose_is(document, match, "verb")
        said = document.plain[sentence.start : sentence.end].replace(match[0], "")
        apart = TALLY_ELSEWHERE.search(_NO_OTHER_DAY.sub("", said)) or _RIVAL_WINNER.search(said)
        named = whose and whose[0].isupper() and document.plain.count(whose) and whose not in _NO_SIDE
        if named and not apart and not NOT_NOW.search(_beside(document, match, sentence)):
            yield Record("decider", whose, (), True, Span(*match.span()), sentence)


_RIVAL_WINNER = pattern(r"\b(?:semi|quarter|cup|against|when|had|also)\b")
_MEDAL = {"gold": 1, "silver": 2, "bronze": 3}
_EVENT = (
    r"(?:(?:[\w'-]+ ){0,3}?(?:race|marathon|title|tournament|regatta|gold medal|grand prix|cup|championship|final"
    r"|competition|contest|slalom|downhill))"
)
_PLACE = rf"(?P<nth>{NTH}|last)"
PLACE = (
    pattern(
        rf"(?P<verb>\b(?:finish(?:ed|es|ing)|came(?: home| in| through)?|comes? (?:home|in)|placed|was placed|ended up"
        rf"|crossed the (?:finish )?line|touched|rowed home|limped home)) (?:in |an? |a \w+ |\w+ly )?{_PLACE}"
        r"(?: place)?(?= in | at |[.,;:]| and | behind | on | overall|\n|$| with | of the | for | from | to )"
    ),
    pattern(
        rf"(?P<verb>\b(?:t[ao]kes?|took|claim(?:ed|s)|w[io]ns?|earned|settled for|had to settle for|landed|grabbed"
        rf"|secured|collected|got|was in|finished in)) (?:(?:the|an?|his|her|their|home|\w+ly) ){{0,2}}"
        rf"(?:{_PLACE} (?:place|spot)|(?P<medal>gold|silver|bronze)(?: medal)?)\b"
    ),
    pattern(
        rf"(?P<verb>\b(?:[A-Z][\w'-]+'s|[A-Z][\w-]+s'|[Hh]is|[Hh]er|[Tt]heir)) (?:\w+ )?"
        rf"(?:{_PLACE}[ -]place(?: finish)?|(?P<medal>gold|silver|bronze)(?: medal)?)\b"
    ),
    pattern(rf"(?P<verb>\b(?:won|wins|win|winning)) (?:the|this year's|\w+day's) {_EVENT}(?P<nth>)\b"),
    pattern(
        rf"\b(?i:{_PLACE}|(?P<medal>gold|silver|bronze)) (?:place |medal )?(?:for|went to) (?P<name>(?:[A-Z][\w'-]+"
        rf" )?[A-Z][\w'-]+)"
    ),
    pattern(
        rf"(?P<verb>\b(?:was|were)) {_PLACE}(?=[.,;]| in the (?:race|end|marathon|final)| at the (?:line|finish)|"
        rf" home)"
    ),
    pattern(rf"\b[Ff]or (?P<name>[A-Z][\w'-]+), (?:the|a) (?:(?P<medal>gold|silver|bronze) medal|{_PLACE} place)"),
    pattern(r"\b(?:[Tt]he |[Rr]ace )?(?<!match )(?P<won>winner),? (?P<name>(?:[A-Z][\w'-]+ )?[A-Z][\w'-]+)"),
    pattern(r"\b(?P<runner>runner-up),? (?P<name>(?:[A-Z][\w'-]+ )?[A-Z][\w'-]+)"),
    pattern(r"(?P<verb>\b(?:was|were|is|are|finished(?: as)?)) (?:the |a )?(?P<runner>runners?[- ]up)\b"),
)
_AFTER_NTH = r"(?:[ -]place|[.,;:\n]|$| (?:in|at|and|behind|on|overall|with|of the|for|from|to|went|home|spot)\b)"
#: After a word of the group “nth” in each of those.
AFTER_NTH = pattern(_AFTER_NTH)
#: In a paragraph without these no place is told but by such a word.
OTHER_PLACES = pattern(
    r"last|first|1st|teenth|tieth|hundredth|ty-|winn|wins? |won |runner|gold|silver|bronze"
    rf"|(?:second|third|th|2nd|3rd){_AFTER_NTH}"
)
PLACED_ELSEWHERE = pattern(
    r"\b(?:last (?:year|season|time|month|week)|in (?:19|20)\d\d|(?:19|20)\d\d|previous\w*|ago|twice|times|legs?"
    r"|heats?"
    r"|stages?|runs?|qualif\w+|overall|standings|table|half|lap|split|also|relay|medley|semi-?finals?|doubles|singles"
    r"|team|junior|mixed|ranked|group|favou?rite|defending|reigning|former|next|individual|both|events?|races|season"
    r"|career|(?<!-)years?(?!-old)|earlier|on points|points (?:behind|ahead)|quarters?|women's|men's|girls|boys|club"
    r"|league|division"
    r"|election|primary|poll\w*|vot\w+|grid|practice|elections|prize|world|olympic\w*|european|commonwealth|national"
    r"|class|category|school|states?|largest|biggest|rank\w*|list|survey|chance|bid)\b",
    re.IGNORECASE,
)
#: Events of which a competition has several.
DISCIPLINE = pattern(
    r"\b(?:\d[\d,.]*(?: ?k?m\b| ?k\b| metres| meters)|freestyle|butterfly|backstroke|breaststroke|slalom|downhill"
    r"|super-g"
    r"|marathon|10k|5k|sprint|hurdles|javelin|discus|shot put|long jump|high jump|triple jump|pole vault|eights|fours"
    r"|pairs|sculls|floor|vault|beam|bars|foil|sabre|epee|time trial|pursuit|keirin|omnium)\b",
    re.IGNORECASE,
)


#: Of a sentence with two of these, none is read: bronze on the beam and silver on the floor.
_VALUE = pattern(rf"\b(?:(?!first){NTH}|gold|silver|bronze)\b")


def places_in(document: Document, sentences: Sequence[Span]) -> Iterator[Record]:
    """In which place somebody came in the end."""
    lone = [span for span in sentences if len(set(_VALUE.findall(document.folded[span.start : span.end]))) < 2]
    for sentence, match in _read(document, PLACE, lone):
        groups = match.groupdict()
        said = document.plain[sentence.start : sentence.end]
        medal, place = groups.get("medal"), groups.get("nth")
        if groups.get("runner"):
            value: int | None = 2
        elif place:
            value = 99 if place.lower() == "last" else nth(place)
        else:
            value = _MEDAL[medal.lower()] if medal else 1
        whose = groups["name"].split()[-1] if groups.get("name") else whose_is(document, match, "verb")
        apart = PLACED_ELSEWHERE.search(said.replace(match[0], "")) or NOT_NOW.search(
            _beside(document, match, sentence)
        )
        if value and whose and not apart and _alone(document, match, sentence):
            yield Record("place", whose, (value,), True, Span(*match.span()), sentence)


_CLOCK = (
    r"(?P<clock>\d{1,2}:\d\d:\d\d|\d{1,2}:\d\d\.\d+|(?P<hours>\d{1,2}|one|two|three|four|five|six|seven|eight|nine"
    r"|ten)"
    rf" hours?,?(?: and)? (?P<minutes>\d{{1,2}}|{_FEW}|twelve|fifteen|twenty) minutes(?:,? (?:and )?\d{{1,2}}"
    rf" seconds)?)"
)
CLOCK = (
    pattern(
        rf"\b(?P<verb>ran|run|won|finished|clocked|clocking|swam|rode|rowed|covered|completed|crossed)"
        rf" (?:(?!record|split|best\b)[^.;:\n]){{0,50}}?\b(?:in|of|clocked|at|was|with) (?:a time of |just )?{_CLOCK}"
    ),
    pattern(rf"\b(?P<verb>needed|clocked) (?:just )?{_CLOCK}"),
    pattern(
        rf"\b(?P<verb>[Hh]er|[Hh]is|[Tt]he winning|[A-Z][\w'-]+'s) (?:own |winning |finishing )?(?:time|effort|swim"
        rf"|run"
        rf"|ride) (?:of|was|in) {_CLOCK}"
    ),
)
CLOCKED_ELSEWHERE = pattern(
    r"\b(?:last|year|previous\w*|split|half(?![ -]marathon)|lap|leg|heats?|personal|target|aim\w*|hop\w*|qualif\w+"
    r"|record of"
    r"|best of|in (?:19|20)\d\d|(?:19|20)\d\d|had|stages?|earlier|relay|after|ago|before|slower|faster|second|third"
    r"|while"
    r"|shift|flight|trial|overtime|film|show|course record|old)\b",
    re.IGNORECASE,
)


def times_in(document: Document, sentences: Sequence[Span]) -> Iterator[Record]:
    """How long somebody took from the start to the line."""
    for sentence, match in _read(document, CLOCK, sentences):
        said = document.plain[sentence.start : sentence.end]
        whose = whose_is(document, match, "verb") if match["verb"].lower() != "the winning" else "she"
        numbers = [
            _count(text) or 0 for text in re.findall(rf"\d+|\b(?:{_FEW}|twelve|fifteen|twenty)\b", match["clock"])
        ]
        if whose and not CLOCKED_ELSEWHERE.search(said):
            kind = "clock" if match["hours"] or match["clock"].count(":") == 2 else "minutes"
            yield Record(
                kind, whose, tuple(numbers[:2] if kind == "clock" else numbers), True, Span(*match.span()), sentence
            )


_KINDS = {"win": "win", "wins": "win", "victory": "win", "victories": "win", "won": "win", "triumph": "win"}
_KINDS |= {
    "defeat": "loss",
    "defeats": "loss",
    "loss": "loss",
    "losses": "loss",
    "lost": "loss",
    "draw": "draw",
    "draws": "draw",
}
_RESULT = r"(?P<result>wins?|victory|victories|defeats?|loss|losses|draws?|triumph)"
_ROW = r"(?P<row>in a row|on the (?:bounce|trot|spin)|running|in succession)"
_SEASON = (
    r"(?P<season>(?:of|in) (?:the|this|their) (?:season|campaign|year)|this (?:season|term|year|campaign)|so"
    r" far)"
)
ROW = (
    pattern(
        rf"\b(?P<n>{NTH}) (?P<row>straight|successive|consecutive) {_RESULT}\b(?! (?:at|on the road|over|against"
        rf"|away))",
        re.IGNORECASE,
    ),
    pattern(rf"\b(?P<n>{NTH}) {_RESULT} {_ROW}\b", re.IGNORECASE),
    pattern(rf"\b(?P<n>{NTH}) {_RESULT} {_SEASON}", re.IGNORECASE),
    pattern(
        rf"\b(?P<n>{_N}) (?P<row>straight|successive|consecutive) {_RESULT}\b(?! (?:at|on the road|over|against"
        rf"|away))",
        re.IGNORECASE,
    ),
    pattern(rf"\b(?P<n>{_N}) {_RESULT} {_ROW}\b", re.IGNORECASE),
    pattern(
        rf"\b(?P<result>won|lost) (?:their (?:last|past) )?(?P<n>{_N}) (?:games |matches )?(?:{_ROW}|"
        rf"(?P<straight>straight))\b",
        re.IGNORECASE,
    ),
    pattern(
        rf"\b{_RESULT} (?:was|is|means|makes it) (?:their|his|her|its|a) (?P<n>{NTH}) (?:{_SEASON}|{_ROW})",
        re.IGNORECASE,
    ),
    pattern(
        rf"\b{_RESULT} (?:for|by|of) [^.;,\n]{{2,30}}? (?:was|is) (?:their|his|her|its|the) (?P<n>{NTH}) "
        rf"(?:{_SEASON}|{_ROW})",
        re.IGNORECASE,
    ),
)
ROW_ELSEWHERE = pattern(
    r"\b(?:after|since|had|last|would|could|bid|chance|end\w*|before|first|previous\w*|if|until|in (?:19|20)\d\d"
    r"|home|away|road|against|looking|seeking|seek|chas\w+|hop\w+|next|record|between|from|when|snap\w*|halt\w*"
    r"|stop\w*"
    r"|rivals?|opponents?|visitors|hosts|whose|who|which|earlier|ago|only|both|elections?|general|title|race|only"
    r" \w+)\b",
    re.IGNORECASE,
)


def rows_in(document: Document, sentences: Sequence[Span]) -> Iterator[Record]:
    """Which win, defeat or draw in a row or of the season it is."""
    for sentence, match in _read(document, ROW, sentences):
        said = document.plain[sentence.start : sentence.end]
        value = nth(match["n"]) or whole(match["n"])
        groups = match.groupdict()
        kind = f"{_KINDS[match['result'].lower()]} {'season' if groups.get('season') else 'row'}"
        if value and value > 1 and not ROW_ELSEWHERE.search(said):
            yield Record(kind, "", (value,), True, Span(*match.span()), sentence)


#: Words with a capital that name no side.
_NO_SIDE = NOBODY | frozenset(
    "He She They We I You It His Her Their Our There Here Saturday's Sunday's Friday's Monday's Tuesday's Wednesday's "
    "Thursday's That's It's Final English French German Cup League Championship Trophy Stadium Park Arena Road"
    " Premier "
    "Division Manager Coach Head".split()
)
_CAPITAL = pattern(r"\b[A-Z][\w'-]+")
#: Who is met, or whose the score is: over Lund; at Holm; Osk's 3-1 win.
_MET = pattern(
    r"\b(?:against|over|to|by|at|with|past|off|beat\w*|beats|defeat\w*|v|versus|edg\w+|thrash\w+|hammer\w+|crush\w+"
    r"|down(?:ed|ing)|overc\w+|stun\w+|rout\w+|aside|out|humbl\w+|host\w*|visit\w*|visitors|for|from|in)"
    r" (?:the |last year's |holders )?(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,3})"
)
_OWN = pattern(
    r"(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,3}?)(?:'s?)? (?:\w+ly |have |has |had |also )?(?:\d|win|won|beat|beaten"
    r"|lost|lose|drew|draw|fell|went|go|goes|edge|thrash|hammer|crush|down|overc"
    r"|stun|rout|saw|ran|triumph|prevail|finish|end|victory|defeat|loss|suffer|were|was|are|is|eas|cruis|s[ai]nk)"
)
_DAY = pattern(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")


def names_beside(document: Document, span: Span) -> set[str]:
    """The words of the names of sides that a sentence says are met, or win or lose."""
    said = document.plain[span.start : span.end]
    found = [match["name"] for form in (_MET, _OWN) for match in form.finditer(said)]
    return {re.sub(r"'s?$", "", word) for name in found for word in name.split()} - _NO_SIDE - set(_DAY.findall(said))


def capitals_in(document: Document, span: Span) -> set[str]:
    """All words with a capital."""
    return {re.sub(r"'s?$", "", word) for word in _CAPITAL.findall(document.plain[span.start : span.end])}


def one_match(document: Document, one: Record, other: Record) -> bool:
    """Whether two records can be of one match: the later one names no side, up to the mark after it, that neither the
    sentence of the earlier one nor the headline names, and no other day."""
    first, second = sorted((one, other), key=lambda record: record.span)
    days = [set(_DAY.findall(document.plain[span.start : span.end])) for span in (first.sentence, second.sentence)]
    if days[0] and days[1] and not days[0] & days[1]:
        return False
    head = capitals_in(document, Span(0, min(document.sentences[0].end, HEAD_CHARS)))
    known = capitals_in(document, first.sentence) | head
    mark = _MARK.search(document.plain, second.span.end, max(second.sentence.end, second.span.end))
    mine = names_beside(document, Span(second.sentence.start, mark.start() if mark else second.sentence.end))
    return mine <= known or not names_beside(document, first.sentence)


HEAD_CHARS = 200  # of a first line
#: By how much time or way the first was ahead of the next.
_LAP = r"(?P<unit>seconds?|minutes?|lengths?|strokes?|metres|meters)"
GAP = (
    pattern(
        rf"\b(?P<verb>won|wins|winning|victory|win|triumphed|beat|beating|home)\b[^.;\n]{{0,50}}? by (?:just |only"
        rf" )?(?P<n>{_N}) {_LAP}\b"
    ),
    pattern(rf"\b(?P<n>{_N})[- ]{_LAP} (?:win|victory|winning margin|margin(?: of victory)?)\b"),
    pattern(
        rf"\b(?P<n>{_N}) {_LAP} (?:ahead of|clear of|in front of|behind) (?:the )?(?P<second>runner-up|second place"
        r"|second-placed|the winner|winner|next)"
    ),
    pattern(
        rf"\b(?:runner-up|second-placed)\b[^.;\n]{{0,40}}? (?P<n>{_N}) {_LAP} (?:behind|adrift|back|slower|later)\b"
    ),
)


def gaps_in(document: Document, sentences: Sequence[Span]) -> Iterator[Record]:
    """The gap between the winner and the next at the end of a race."""
    for sentence, match in _read(document, GAP, sentences):
        said = document.plain[sentence.start : sentence.end]
        value = _count(match["n"])
        if (
            value
            and not OTHER_MATCH.search(said)
            and not CLOCKED_ELSEWHERE.search(_GAP_WORDS.sub("", said.replace(match[0], "")))
        ):
            yield Record(match["unit"].rstrip("s"), "", (value,), True, Span(*match.span()), sentence)


_GAP_WORDS = pattern(r"\b(?:ahead of|behind|adrift|later|slower|second-placed|second place)\b")
_CROWD_N = r"(?P<n>\d{1,3}(?:,\d{3})+|\d{3,6}|(?P<thousand>\d{1,3}(?:\.\d)?) thousand)"
_FANS = r"(?:spectators|fans|people|supporters|onlookers|souls|paying customers|paying spectators)"
#: How many watched.
CROWD = (
    pattern(
        rf"\b(?:crowd|attendance|gate|audience)(?: [a-z]+){{0,3}}?:? ?(?:\b(?:of|was|stood at|came to|reached|at"
        rf"|is)\b)? (?:just |only |exactly )?{_CROWD_N}\b",
        re.IGNORECASE,
    ),
    pattern(
        rf"\b(?:in front of|before|watched by|seen by|cheered (?:on )?by|attended by|roared on by) (?:the |just "
        rf"|only |all |a crowd of )?{_CROWD_N}(?: [a-z-]+)?(?: {_FANS})?(?=[.,;:\n]| (?:{_FANS}|at|in|on|who|and)\b)",
        re.IGNORECASE,
    ),
    pattern(rf"\b(?:the|all|all the|each of the|every one of the) {_CROWD_N} (?:[a-z-]+ )?{_FANS}\b", re.IGNORECASE),
    pattern(
        rf"\b{_CROWD_N} (?:[a-z-]+ )?{_FANS} (?:had |have )?(?:watch\w*|saw|see|sang|sing|stood|packed|filled|were"
        rf" in|turned (?:up|out)|attended|looked on|braved|cheered|came|paid|in the (?:ground|stadium|stands|arena"
        rf"|hall)|inside|at the (?:ground|stadium|arena|game|match))\b",
        re.IGNORECASE,
    ),
    pattern(rf"(?:^|[:,(] ?)\b{_CROWD_N} (?:spectators|fans|supporters)(?=[,.;)])"),
    pattern(
        rf"\b{_CROWD_N} (?:turned (?:up|out)|watched|looked on|paid to see|saw (?:the|it|them|a))\b", re.IGNORECASE
    ),
)
CROWD_APART = pattern(
    r"\b(?:capacity|average\w*|usual\w*|expected|tickets?|travelling|of whom|including|among|can hold|holds|seats?"
    r"|seater|each|per|both|total|combined|online|television|tv|viewers|streamed|arrest\w*|overall|last|previous\w*"
    r"|compared|limit\w*|if|would|will|could|days|organi[sz]ers|police said|estimat\w+|protest\w*|demonstrat\w*|march"
    r"|marched|rall\w+|each)\b",
    re.IGNORECASE,
)
#: Close before a number of spectators: it is vague, or of some of them.
VAGUE = pattern(
    r"\b(?:about|around|some|nearly|almost|over|more than|at least|up to|less than|fewer than|under|approximately|away"
    r"|visiting|home|another|other|most|thousands|hundreds|estimated|roughly|close to|well over|had|when|than|against"
    r"|down from|up from|record of|record crowd of) (?:a |the )?$",
    re.IGNORECASE,
)


_RECORD = pattern(r"\brecord\b")  # of a ground: the crowd was one


def crowds_in(document: Document, sentences: Sequence[Span]) -> Iterator[Record]:
    """How many watched."""
    for sentence, match in _read(document, CROWD, sentences):
        said = document.plain[sentence.start : sentence.end]
        number = match["n"].replace(",", "")
        value = int(number) if number.isdigit() else int(float(match["thousand"]) * 1000)
        vague = VAGUE.search(document.plain[sentence.start : match.start("n")])
        apart = CROWD_APART.search(said) or OTHER_MATCH.search(_RECORD.sub("", said))
        if not vague and not apart:
            yield Record("crowd", "", (value,), True, Span(*match.span()), sentence)


_ADVERB = (
    r"(?:, who)?(?: (?:have|has|duly|finally|narrowly|comfortably|easily|deservedly|also|eventually|simply|just))?"
)
#: A side by name, and that it won or lost; nothing is said of the other.
_WINS = (
    r"(?:won(?= (?:it|the (?:match|game|final|tie|derby|cup|bout|fight|contest)|by|with|through|thanks|comfortably"
    r"|easily"
    r"|narrowly|at|on|\d)|[.,;\n])|prevailed|triumphed|ran out|celebrated|took all three points|took the points"
    r"|came out on top|got the better|made it through|go through|went through|progressed|advanced)"
)
_LOSES = (
    r"(?:(?:lost|lose|fell|went down)(?= (?:it|the (?:match|game|final|tie|derby|bout|fight)|by|narrowly|heavily|at|\d"
    r"|to|against)|[.,;\n])|(?:were|was) (?:\w+ly )?(?:beaten|thrashed|outplayed|humbled|crushed|routed|hammered|well"
    r" beaten)|bowed out|crashed out|succumbed|slumped to|suffered (?:an?|their) (?:[a-z-]+ ){0,3}(?:defeat|loss)"
    r"|are out of the|went home empty-handed)"
)
SIDE = (
    pattern(rf"\b(?P<team>{TEAM}){_ADVERB} (?:(?P<won>{_WINS})|(?P<lost>{_LOSES}))"),
    pattern(
        rf"\b(?P<team>{TEAM})'(?:s)? (?:[\w-]+ )?(?:[\w-]+ )?(?:(?P<won>win|victory|triumph|success)"
        r"|(?P<lost>defeat|loss|hiding|thrashing|drubbing))\b(?! (?:at|in|to) )"
    ),
    pattern(
        rf"\b(?:(?P<won>win|victory|triumph|success)|(?P<lost>defeat|loss|setback|thrashing)) for (?:the )?"
        rf"(?P<team>{TEAM})"
    ),
    pattern(rf"\b(?:(?P<won>[Ww]inners|[Vv]ictors|[Vv]ictorious)|(?P<lost>[Ll]osers|[Bb]eaten)),? (?P<team>{TEAM})"),
    pattern(
        rf"\b(?:beat|beats|beating|defeat(?:ed|s|ing)|edg(?:ed|ing)|thrash(?:ed|ing)|see(?:ing|s)? off|saw off|"
        rf"(?:win|victory|triumph|success) (?:over|against)) (?:the )?(?P<lost>(?P<team>{TEAM}))"
    ),
)
SIDE_WORDS = tuple(
    " won| win|prevailed|triumph|ran out|celebrated|on top|got the better|through|progressed|advanced| lost| lose|"
    " fell"
    "|went down|beaten|thrash|outplayed|humbled|crushed|routed|hammered|bowed out|crashed out|succumbed|slumped to"
    "|suffered| out of the|empty-handed|victor|success|defeat| loss|hiding|drubbing|losers|setback| beat|edg|saw"
    " off".split("|")
)
#: Words of which one stands in a report of a match.
SPORT = tuple(
    "match| bout|fight| race|coach|keeper|striker| team|kick-off|stadium|pitch|tournament|referee|derby|scored|penalty"
    "|midfield|quarterback|basket|innings|wicket|half-time| goal|captain|-final".split("|")
)
_DIGITS = pattern(r"\d ?[-–‑−] ?\d")
_NUMBERS = pattern(rf"-(?:{_FEW}|nil|zero)| to (?:\d|{_N}|nil|none|nothing)", re.IGNORECASE)


def is_of_sport(document: Document) -> bool:
    """Whether an article has a word of a match, or a score."""
    folded = document.folded
    if any(word in folded for word in SPORT):
        return True
    hits = (hit for sign in (_DIGITS, _NUMBERS) for hit in sign.finditer(document.plain))
    return any(SCORE.search(document.plain, max(0, hit.start() - NEAR_CHARS), hit.end() + NEAR_CHARS) for hit in hits)


#: Before a word of who won or lost, these are of another day or not true; after it, some of them.
SIDE_APART = pattern(
    r"\b(?:last|previous\w*|since|never|not|without|if|would|could|had|have|has|having|when|after (?:being|losing|last"
    r"|an? (?:win|defeat|loss|draw))|first|second|third|fourth|fifth|set|sets|twice|times|games|toss|appeal|record"
    r"|ever|nearly|almost|but for|to (?:win|lose|beat)|will|next|then|both|neither|or|whoever|while|until|before"
    r"|election|vot\w+|party|war|case|court|lawsuit|ago|chance|hop\w+|fear\w*|avoid\w*|deny\w*|denied|snatch\w*|jaws"
    r"|weeks?|days?)\b(?=.*…)"
    r"|…(?:.*\W)?(?:last|previous\w*|since|when|first|second|third|fourth|sets?|twice|times|games|toss|appeal|ever"
    r"|before|until|election|vot\w+|party|war|case|court|ago|weeks?|days?|earlier|\d+ of|year'?s?)\b",
    re.IGNORECASE,
)


def sides_in(document: Document, sentences: Sequence[Span]) -> Iterator[Record]:
    """Which side won, and which lost, told of one side at a time."""
    for sentence, match in _read(document, SIDE, sentences):
        said = document.plain[sentence.start : sentence.end]
        apart = SIDE_APART.search(_beside(document, match, sentence))
        if not OTHER_MATCH.search(said.split(match[0])[0] + match[0]) and not apart:
            yield Record("side", match["team"], (0 if match["lost"] else 1,), True, Span(*match.span()), sentence)
