"""What a report says of the result of its match or race, however it is worded, as records to be held together.

A score, a margin, the number of goals, a clean sheet, the goals of one player, a place, a time and which win in a row it
is are each read by their value and by the few words that show it to be that of the end: “won”, “the 2-0 defeat”, “a
final score of”. Whose it is, is read from the names beside it. A sentence that speaks of the break, of a set, of a
series, of a season or of another day says nothing about the end of the match at hand, and is not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Pattern, pattern
from sourcequal.scorers.contradictions.counting import NTH, nth, whole
from sourcequal.scorers.contradictions.events import matches_in
from sourcequal.scorers.contradictions.persons import NOBODY
from sourcequal.scorers.contradictions.subjects import subject_of

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
    r"|whipp\w+|bow(?:ed|s)? out|success|got past|shut out|destroy\w+|dismantl\w+|cruis\w+|it (?:ended|finished))"
)
_OUTCOME = (
    r"(?:wins?|victory|defeats?|loss|draw|tie|success|triumph|thrashing|rout|winners?|drubbing|hammering|hiding"
    r"|thriller|scoreline|result|stalemate|upset|mauling|beating|humiliation|verdict|reverse|setback)"
)
_RANGE = r" (?:per|years?|minutes?|days?|weeks?|months?|hours?|percent|inches|feet|miles|metres|million|billion|odds)\b"
#: Two numbers of a score, not of a range, a date, a telephone or a line-up.
SCORE = pattern(
    rf"(?<![\w.,:/$£€%–-])(?:(?P<a>\d{{1,3}}) ?[-–‑−] ?(?P<b>\d{{1,3}})(?![\w%/:–-]|[.,]\d|{_RANGE})"
    rf"|(?P<e>{_FEW})-(?P<f>{_FEW}|nil|zero)(?![\w-]|{_RANGE})"
    rf"|(?P<c>{_N}) (?P<unit>(?:goals?|points?|runs?|tries) )?to (?P<d>{_N}|nil|none|nothing)(?![\w-]|[.,]\d|{_RANGE}))",
    re.IGNORECASE,
)
#: A score with each number behind its side: Lions 27, Bears 20.
LINE = pattern(r"(?:^|(?<=\n)|(?<=[.:] ))[A-Z][\w'-]+ (?P<a>\d{1,3}), [A-Z][\w'-]+ (?P<b>\d{1,3})(?=[.\n]|$|, )")
_BEFORE = pattern(rf"\b{_WON}\b[^.;()\"\n]{{0,45}}$", re.IGNORECASE)
_AFTER = pattern(rf"^,? (?:[\w'-]+ ){{0,2}}?{_OUTCOME}\b", re.IGNORECASE)
_ENDS = pattern(
    r"^(?:$|[,.;:!?)\"'\n]| (?:at|in|on|to|over|against|by|with|and|after|for|before|as|thanks|from|but|when|while|away"
    r"|through|last|this|here|is|was|were|means|puts|sends|leaves|did|of|home|under|despite|inside|yesterday|tonight"
    r"|today|winners|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)"
)
#: In the sentence of a score, these are of another match, of several, or of something that is no match.
OTHER_MATCH = pattern(
    r"\b(?:half|half-?time|interval|quarters?|periods?|sets?|legs?|frames?|innings?|games|aggregate|series|best-of"
    r"|records?|rankings?|ratio|odds|favou?rites?|vot\w+|ballot|court|ruling|committee|commission|senate|board|panel"
    r"|jury|judges?|council|poll\w*|seasons?|career|years?|months?|weeks?|ago|earlier|previous\w*|since|another|others?"
    r"|elsewhere|meanwhile|friendly|friendlies|reserves?|juniors?|opening|round|group|pool|qualif\w+|semi-?finals?"
    r"|return|replay|revenge|aveng\w*|bounc\w+|recover\w*|if|would|could|should|might|will|unless|whether|predict\w*"
    r"|forecast|expect\w*|hop\w+|almost|nearly|never|in (?:19|20)\d\d|january|february|march|april|june|july|august"
    r"|september|october|november|december|penalties|shoot-?out|normal time|regular time|regulation|ninety minutes"
    r"|90 minutes|extra[- ]time|at one point|by then|at the time|twice|famous\w*|memor\w+|histor\w+|under-\d+|u\d\d"
    r"|stocks?|shares?|market|per ?cent|1[89]\d\d|20\d\d|midweek|playoffs?|play-offs?|world|tests?|tour|matches"
    r"|fixtures|meetings?|straight sets|consecutive|unbeaten|streak|fight ?back|earlier|three times|doubles|singles"
    r"|heat|heats|rubber|tie-?break\w*|both|each|respectively|former|then|again|once|bill|amendment|party|seats?"
    r"|reading|republicans?|democrats?|conservatives?|championships?|opener|day|morning|hat-trick of)\b",
    re.IGNORECASE,
)
#: Close to a score, these are of a moment before the end.
NOT_THE_END = pattern(
    r"\b(?:led|leads?|leading|ahead|trail\w*|behind|level\w*|equali[sz]\w*|pull\w*|ma[dk]e it|making it|break|first"
    r"|had|has|have|having|when|until|next|up|from|not|without|after (?:being|going|losing|winning|an?|their|his)"
    r"|following|last|second|third|fourth|fifth|were down|was down|lead|came back|rall\w+|twice|instead|reduc\w+"
    r"|narrow\w+ to|run|stretch|burst|spurt|down to|to make|goes down|made|at)(?= )",
    re.IGNORECASE,
)
_SAFE_AT = pattern(r"\bat (?:home|the (?:final whistle|end))\b|\bat$", re.IGNORECASE)


def scores_in(document: Document) -> Iterator[Record]:
    """The final scores, the higher number first; of a sentence with two different scores, neither."""
    for form in (SCORE, LINE):
        for match in form.finditer(document.plain):
            sentence = document.sentence_from(match.start())
            if not sentence or sentence.end < match.end():
                continue
            said = document.plain[sentence.start : sentence.end]
            value = _score(match)
            alone = all(_score(other) == value for other in SCORE.finditer(said))
            if value and alone and not OTHER_MATCH.search(said) and (form is LINE or _is_last(document, match, sentence)):
                yield Record("score", "", value, True, Span(*match.span()), sentence)


def _score(match: re.Match[str]) -> tuple[int, ...]:
    """The two numbers; nothing where one of them is no number."""
    found = [text for text in match.groupdict().values() if text and _count(text) is not None]
    return tuple(sorted((_count(text) or 0 for text in found), reverse=True)) if len(found) == 2 else ()


def _count(text: str) -> int | None:
    plain = text.strip().lower()
    return 0 if plain in _NIL else whole(plain)


def _is_last(document: Document, match: re.Match[str], sentence: Span) -> bool:
    """Whether the words around a score say that it is the last one."""
    before = document.plain[max(sentence.start, match.start() - BEFORE_CHARS) : match.start()]
    after = document.plain[match.end() : min(sentence.end, match.end() + AFTER_CHARS)]
    clause = re.split(r"[;:()–—]|, (?!$)", before)[-1]
    told = _AFTER.search(after)
    shown = bool(told) or (_BEFORE.search(before) is not None and _ENDS.search(after) is not None)
    beside = f"{clause} … {re.split(r'[,;:()–—]', after)[0] if not told else after[: told.end()]} "
    return shown and not NOT_THE_END.search(_SAFE_AT.sub("", beside))


#: By how much: by three goals; a three-goal margin.
_BY = rf"(?P<n>{_N}|an?|a single|a solitary|the odd)"
_UNIT = r"(?:goals?|points?|runs?)"
MARGIN = (
    pattern(rf"\b{_WON}\b[^.;\n]{{0,40}}? by (?:just |only )?{_BY} {_UNIT}\b(?! to\b)", re.IGNORECASE),
    pattern(
        rf"\b(?P<n>{_N})[- ](?:goal|point|run)[- ](?:margin|win|victory|defeats?|loss|triumph|hiding|thrashing|success"
        r"|beating)\b",
        re.IGNORECASE,
    ),
)
#: How many goals there were in all.
TOTAL = (
    pattern(rf"\b(?P<n>{_N})-goal (?:thriller|match|game|feast|epic|spectacle|affair|drama|contest)\b", re.IGNORECASE),
    pattern(
        r"\b(?:the|his|her) (?P<n>only|lone|sole|solitary) goal of (?:the|a) (?:\w+ )?(?:game|match|night|afternoon"
        r"|evening|contest|derby|final|day)\b",
        re.IGNORECASE,
    ),
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
PART = pattern(
    r"\b(?:half|since|last|first|second|third|until|minutes? (?:later|before|after|without)|no|lost|never|hop\w+|denied"
    r"|almost|nearly|draw|matches|games|season|career|past|run|streak|years?|before|want\w*|aim\w*|if|would|spell"
    r"|period|quarter|penalt\w+|extra|regulation|cushion|lead|opening)\b",
    re.IGNORECASE,
)


def sums_in(document: Document) -> Iterator[Record]:
    """Margins, the number of all goals, and clean sheets: what can be held against a score."""
    for kind, forms in (("margin", MARGIN), ("total", TOTAL), ("blank", BLANK)):
        for match in (match for form in forms for match in form.finditer(document.plain)):
            sentence = document.sentence_from(match.start())
            said = document.plain[sentence.start : sentence.end] if sentence else ""
            found = _count(match["n"])
            value = found if found is not None else 1
            rest = said.replace(match[0], "") if kind == "blank" else said
            if sentence and not OTHER_MATCH.search(said.replace("whole ninety minutes", "")) and not PART.search(rest):
                yield Record(kind, "", (value,), True, Span(*match.span()), sentence)


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
}
_COUNTED = r"(?P<unit>goals?|points?|try|tries|runs?|wickets?|baskets?|rebounds?|touchdowns?|aces?)"
_EXACT = r"(?:just |only |exactly |all |but )?"
TALLY = (
    pattern(rf"(?P<verb>\b{_VERB}) {_EXACT}(?P<n>once|twice|three times|four times|a hat-trick|a brace|an? treble)\b"),
    pattern(rf"(?P<verb>\b{_VERB}) {_EXACT}(?:a |the )?(?P<n>{_N}) (?:of (?:the|his|her|their|[A-Z][\w'-]+) )?{_COUNTED}\b"),
    pattern(rf"(?P<verb>\b{_VERB}) (?:all|both|each) (?P<n>{_N})?(?: of)? (?:the |[A-Z][\w'-]+ |[a-z]+'s? )?{_COUNTED}\b"),
    pattern(
        r"(?P<verb>\b(?:[A-Z][\w'-]+'s|[A-Z][\w-]+s'|[Hh]is|[Hh]er)) (?:\w+ )?"
        rf"(?P<n>hat-trick|brace|double|{_N}(?= (?:goals?|points?|tries|wickets?|touchdowns?)\b)|lone(?= goal)|only"
        rf"(?= goal)|solitary(?= goal)|single(?= goal))(?: {_COUNTED})?\b"
    ),
    pattern(r"(?P<verb>\b(?:did not|didn't|failed to|never)) (?P<n>score|find the net|trouble the scorers)\b(?! from| with)"),
    pattern(
        rf"(?P<verb>\b{_VERB}) (?:[Hh]is|[Hh]er) (?P<least>second|third|fourth|fifth)"
        rf"(?: {_COUNTED})?(?= from|[.,;]| in | of the (?:game|match|night|afternoon|day)| with)"
    ),
)
_TIMES = {"once": 1, "twice": 2, "three times": 3, "four times": 4, "score": 0, "find the net": 0}
_TIMES |= {"trouble the scorers": 0, "both": 2, "lone": 1, "only": 1, "solitary": 1, "single": 1, "double": 2}
_TIMES |= {"a hat-trick": 3, "hat-trick": 3, "a brace": 2, "brace": 2, "a treble": 3, "an treble": 3}
TALLY_ELSEWHERE = pattern(
    r"\b(?:half|minutes?|seasons?|career|years?|games|matches|league|caps|internationals?|so far|tally|now|has|have|had"
    r"|last|previous\w*|quarters?|period|before|early|within|spell|then|again|average\w*|per|past|first|each|combined"
    r"|between them|together|tests?|ago|since|series|tournament|world|euro|cup|month|week|if|would|could|will|when|set"
    r"|sets|frames|game [1-7]|leg|aggregate|innings|overs|other|more|another|until|later|times|against|in \d{4}|usual\w*"
    r"|often|playoffs?|round|group|qualif\w+|finals|record|ever|training|reserves?|summer|winter|spring|autumn|earlier"
    r"|twice in|apart|except|only when|lead)\b",
    re.IGNORECASE,
)


def tallies_in(document: Document) -> Iterator[Record]:
    """What one player scored in the match."""
    for match in (match for form in TALLY for match in form.finditer(document.plain)):
        sentence = document.sentence_from(match.start())
        groups = match.groupdict()
        if not sentence or sentence.end < match.end():
            continue
        unit = _UNITS.get((groups.get("unit") or "goal").lower().removesuffix("s"), _UNITS.get(groups.get("unit") or "", "goal"))
        least = groups.get("least")
        text = (least or groups.get("n") or "both").lower()
        value = nth(text) if least else _TIMES.get(text, whole(text))
        whose = whose_is(document, match, "verb")
        said = document.plain[sentence.start : sentence.end].replace(match[0], "")
        if value is not None and whose and not TALLY_ELSEWHERE.search(said) and _alone(document, match, sentence):
            yield Record(unit, whose, (value,), not least, Span(*match.span()), sentence)


def _alone(document: Document, match: re.Match[str], sentence: Span) -> bool:
    """Whether it is one player: not Holt and Brun scored twice."""
    before = document.plain[max(sentence.start, match.start() - 30) : match.start()]
    return not re.search(r"\b(?:and|or) [A-Z][\w'-]+(?: [A-Z][\w'-]+)? $", before)


def whose_is(document: Document, match: re.Match[str], verb: str) -> str:
    """The surname of whom a statement is; “he” or “she” where that is all, a noun such as “rowers”, or nothing."""
    said = match[verb]
    if said.lower() in ("his", "her", "their", "its"):
        return {"his": "he", "her": "she"}.get(said.lower(), "they")
    if re.search(r"'s?$", said):
        return re.sub(r"'s?$", "", said).split()[-1]
    subject = subject_of(document, match.start(verb))
    if not subject:
        return ""
    if subject.surname or subject.pronoun:
        return subject.surname or subject.pronoun
    last = subject.who.split()[-1]
    return "they" if last.lower() in ("they", "both") else "" if last.lower() in ("it", "who") or last in NOBODY else last


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
        r"(?: place)?(?= in | at |[.,;:]| and | behind | on | overall|\n|$| with | of the | for )"
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
    pattern(rf"\b{_PLACE} place (?:for|went to) (?P<name>(?:[A-Z][\w'-]+ )?[A-Z][\w'-]+)", re.IGNORECASE),
    pattern(r"(?P<verb>\b(?:was|were|is|are|finished(?: as)?)) (?:the |a )?(?P<runner>runners?[- ]up)\b"),
)
PLACED_ELSEWHERE = pattern(
    r"\b(?:last (?:year|season|time|month|week)|in (?:19|20)\d\d|(?:19|20)\d\d|previous\w*|ago|twice|times|leg|heats?"
    r"|stages?|runs?|qualif\w+|overall|standings|table|half|lap|split|other|also|relay|medley|semi-?finals?|doubles"
    r"|singles|team|junior|mixed|ranked|group|favou?rite|defending|reigning|former|next|individual|both|events?|races"
    r"|had|has|have|been|record|season|career|before|then|if|would|could|will|years?|since|never|not|almost|nearly"
    r"|earlier|again|another|who had|day|first half|points|chance|hop\w+|aim\w*|bid|until|quarter|when|later|women's"
    r"|men's|girls|boys|club|league|division|election|primary|poll\w*|vote\w*|grid|practice|sprint|elections|prize"
    r"|world|olympic\w*|european|commonwealth|national|class|category|school|states?|year-old's|largest|biggest|rank\w*"
    r"|list|survey)\b",
    re.IGNORECASE,
)
#: Events of which a competition has several.
_DISCIPLINE = pattern(
    r"\b(?:\d[\d,.]*(?: ?k?m\b| ?k\b| metres| meters)|freestyle|butterfly|backstroke|breaststroke|slalom|downhill|super-g"
    r"|marathon|10k|5k|sprint|hurdles|javelin|discus|shot put|long jump|high jump|triple jump|pole vault|eights|fours"
    r"|pairs|sculls|floor|vault|beam|bars|foil|sabre|epee|time trial|pursuit|keirin|omnium)\b",
    re.IGNORECASE,
)


def places_in(document: Document) -> Iterator[Record]:
    """In which place somebody came in the end."""
    for match in (match for form in PLACE for match in form.finditer(document.plain)):
        sentence = document.sentence_from(match.start())
        groups = match.groupdict()
        if not sentence or sentence.end < match.end():
            continue
        said = document.plain[sentence.start : sentence.end]
        medal, place = groups.get("medal"), groups.get("nth")
        if groups.get("runner"):
            value: int | None = 2
        elif place:
            value = 99 if place.lower() == "last" else nth(place)
        else:
            value = _MEDAL[medal.lower()] if medal else 1
        whose = groups["name"].split()[-1] if groups.get("name") else whose_is(document, match, "verb")
        if value and whose and not PLACED_ELSEWHERE.search(said.replace(match[0], "")) and _alone(document, match, sentence):
            yield Record("place", whose, (value,), True, Span(*match.span()), sentence)


_CLOCK = (
    r"(?P<clock>\d{1,2}:\d\d:\d\d|\d{1,2}:\d\d\.\d+|(?P<hours>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)"
    rf" hours?,?(?: and)? (?P<minutes>\d{{1,2}}|{_FEW}|twelve|fifteen|twenty) minutes(?:,? (?:and )?\d{{1,2}} seconds)?)"
)
CLOCK = pattern(
    rf"\b(?P<verb>ran|run|won|finished|clocked|clocking|swam|rode|rowed|covered|completed|crossed|[Hh]er|[Hh]is|[Tt]he"
    rf" winning|[A-Z][\w'-]+'s) (?:(?!record|split|best\b)[^.;:\n]){{0,50}}?\b(?:in|of|clocked|at|was|with)"
    rf" (?:a time of |just )?{_CLOCK}"
)
CLOCKED_ELSEWHERE = pattern(
    r"\b(?:last|year|previous\w*|split|half|lap|leg|heats?|behind|ahead|personal|target|aim\w*|hop\w*|qualif\w+|record of"
    r"|best of|in (?:19|20)\d\d|(?:19|20)\d\d|had|stages?|earlier|relay|after|ago|before|slower|faster|second|third|while"
    r"|shift|flight|trial|overtime|film|show|course record|old)\b",
    re.IGNORECASE,
)


def times_in(document: Document) -> Iterator[Record]:
    """How long somebody took from the start to the line."""
    for match in CLOCK.finditer(document.plain):
        sentence = document.sentence_from(match.start())
        said = document.plain[sentence.start : sentence.end] if sentence else ""
        whose = whose_is(document, match, "verb") if match["verb"].lower() != "the winning" else "she"
        numbers = [_count(text) or 0 for text in re.findall(rf"\d+|\b(?:{_FEW}|twelve|fifteen|twenty)\b", match["clock"])]
        if sentence and whose and not CLOCKED_ELSEWHERE.search(said):
            kind = "clock" if match["hours"] or match["clock"].count(":") == 2 else "minutes"
            yield Record(kind, whose, tuple(numbers[:2] if kind == "clock" else numbers), True, Span(*match.span()), sentence)


_KINDS = {"win": "win", "wins": "win", "victory": "win", "victories": "win", "won": "win", "triumph": "win"}
_KINDS |= {"defeat": "loss", "defeats": "loss", "loss": "loss", "losses": "loss", "lost": "loss", "draw": "draw", "draws": "draw"}
_RESULT = r"(?P<result>wins?|victory|victories|defeats?|loss|losses|draws?|triumph)"
_ROW = r"(?P<row>in a row|on the (?:bounce|trot|spin)|running|in succession)"
_SEASON = r"(?P<season>(?:of|in) (?:the|this|their) (?:season|campaign|year)|this (?:season|term|year|campaign)|so far)"
ROW = (
    pattern(rf"\b(?P<n>{NTH}) (?P<row>straight|successive|consecutive) {_RESULT}\b(?! (?:at|on the road|over|against|away))"),
    pattern(rf"\b(?P<n>{NTH}) {_RESULT} {_ROW}\b"),
    pattern(rf"\b(?P<n>{NTH}) {_RESULT} {_SEASON}"),
    pattern(rf"\b(?P<n>{_N}) (?P<row>straight|successive|consecutive) {_RESULT}\b(?! (?:at|on the road|over|against|away))"),
    pattern(rf"\b(?P<n>{_N}) {_RESULT} {_ROW}\b"),
    pattern(rf"\b(?P<result>won|lost) (?:their (?:last|past) )?(?P<n>{_N}) (?:games |matches )?(?:{_ROW}|(?P<straight>straight))\b"),
    pattern(rf"\b{_RESULT} (?:was|is|means|makes it) (?:their|his|her|its|a) (?P<n>{NTH}) {_SEASON}"),
)
ROW_ELSEWHERE = pattern(
    r"\b(?:after|since|had|last|would|could|bid|chance|end\w*|before|first|previous\w*|if|will|until|in (?:19|20)\d\d"
    r"|home|away|road|against|looking|seeking|seek|chas\w+|hop\w+|next|record|between|from|when|snap\w*|halt\w*|stop\w*"
    r"|rivals?|opponents?|visitors|hosts|whose|who|which|earlier|ago|only|both|elections?|general|title|race|only \w+)\b",
    re.IGNORECASE,
)


def rows_in(document: Document) -> Iterator[Record]:
    """Which win, defeat or draw in a row or of the season it is."""
    for match in (match for form in ROW for match in form.finditer(document.plain)):
        sentence = document.sentence_from(match.start())
        said = document.plain[sentence.start : sentence.end] if sentence else ""
        value = nth(match["n"]) or whole(match["n"])
        groups = match.groupdict()
        kind = f"{_KINDS[match['result'].lower()]} {'season' if groups.get('season') else 'row'}"
        if sentence and value and value > 1 and not ROW_ELSEWHERE.search(said):
            yield Record(kind, "", (value,), True, Span(*match.span()), sentence)


#: Words with a capital that name no side.
_NO_SIDE = NOBODY | frozenset(
    "He She They We I You It His Her Their Our There Here Saturday's Sunday's Friday's Monday's Tuesday's Wednesday's "
    "Thursday's That's It's Final English French German Cup League Championship Trophy Stadium Park Arena Road Premier "
    "Division Manager Coach Head".split()
)
_CAPITAL = pattern(r"\b[A-Z][\w'-]+")
#: Who is met, or whose the score is: over Lund; at Holm; Osk's 3-1 win.
_MET = pattern(
    r"\b(?:against|over|to|by|at|with|past|off|beat\w*|beats|defeat\w*|v|versus|edg\w+|thrash\w+|hammer\w+|crush\w+"
    r"|down(?:ed|ing)|overc\w+|stun\w+|rout\w+|aside|out|humbl\w+|host\w*|visit\w*|visitors|for|from|in)"
    r" (?:the |last year's |holders )?(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)*)"
)
_OWN = pattern(
    r"(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)*?)(?:'s?)? (?:\w+ly |have |has |had |also )?(?:\d|win|won|beat|beaten|lost|lose|drew|draw|fell|went|go|goes|edge|thrash|hammer|crush|down|overc"
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


def one_match(document: Document, one: Span, other: Span) -> bool:
    """Whether two sentences can be of one match: the later one names no side that the earlier one, or the headline,
    does not, and no other day is named."""
    first, second = sorted((one, other))
    days = [set(_DAY.findall(document.plain[span.start : span.end])) for span in (first, second)]
    if days[0] and days[1] and not days[0] & days[1]:
        return False
    head = capitals_in(document, Span(0, min(document.sentences[0].end, 200)))
    known = capitals_in(document, first) | head
    mine, yours = names_beside(document, second), names_beside(document, first)
    return mine <= known if yours else True


DISCIPLINES: Pattern = _DISCIPLINE
