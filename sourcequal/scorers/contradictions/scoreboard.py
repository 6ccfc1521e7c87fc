"""The score at the end of a match and what follows from it, however it is worded, as records.

A score, a margin, the number of goals, a clean sheet, a winner, a draw, and which side won or lost are each read by
their value and by the few words that show it to be that of the end: “won”, “the 2-0 defeat”, “a final score of”.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern
from sourcequal.scorers.contradictions.events import sentence_number, sentences_with
from sourcequal.scorers.contradictions.match_records import (
    FEW,
    MARK,
    NEAR_CHARS,
    NO_OTHER_DAY,
    OTHER_MATCH,
    N,
    Record,
    count,
    readings_in,
    words_beside,
)
from sourcequal.scorers.contradictions.teams import TEAM

TOLD_CHARS = 12  # before a score that is called a win or a defeat
BEFORE_CHARS, AFTER_CHARS = 70, 40  # around a score, in which the words stand that make it the last one
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
#: Two numbers of a score, not of a range, a date, a telephone or a line-up.
SCORE = pattern(
    rf"(?<![\w.,:/$£€%–-])(?:(?P<a>\d{{1,3}}) ?[-–‑−] ?(?P<b>\d{{1,3}})(?![\w%/:–-]|[.,]\d|{_RANGE})"
    rf"|(?P<e>{FEW})-(?P<f>{FEW}|nil|zero)(?![\w-]|{_RANGE})"
    rf"|(?P<c>{N}) (?P<unit>(?:goals?|points?|runs?|tries) )?to (?P<d>{N}|nil|none|nothing)(?![\w-]|[.,]\d"
    rf"|{_RANGE}))",
    re.IGNORECASE,
)
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
#: How the match was turned, before what it ended in: came from two goals down to win.
_TURNED = pattern(
    r"\b(?:c[ao]m(?:e|ing)|fought|fighting|rall\w+|hit|hitting) (?:back )?from [^,.;\n]{1,20} (?:down|behind)"
    r" (?:[^,.;\n]{0,20} )?to (?=beat|win|defeat|edge|sink|stun|overcome|down)",
    re.IGNORECASE,
)
_SAFE_AT = pattern(r"\bat (?:home|the (?:final whistle|end)|(?-i:[A-Z])[\w'-]+)\b|\bat$", re.IGNORECASE)


def scores_in(document: Document, sentences: Sequence[Span], lines: bool = True) -> Iterator[Record]:
    """The final scores, the higher number first; of a sentence with two different scores, neither."""
    for sentence in sentences:
        for match in SCORE.finditer(document.plain, *sentence):
            said = said_before(document, match, sentence)
            values = {_score(other) for other in SCORE.finditer(said)} - {()}
            if SETS.match(document.plain, match.end()):
                continue
            if values == {_score(match)} and not OTHER_MATCH.search(said) and _is_last(document, match, sentence):
                yield Record("score", "", _score(match), True, Span(*match.span()), sentence)
    for match in LINE.finditer(document.plain) if lines and LINE_LOOK.search(document.plain) else ():
        side = LINE_SIDE.search(document.plain[max(0, match.start() - LINE_CHARS) : match.start()])
        own = document.sentence_from(match.start())
        if side and own and own.end >= match.end() and not OTHER_MATCH.search(document.plain[own.start : own.end]):
            start = match.start() - len(side[0].lstrip("\n.: "))
            yield Record("score", "", _score(match), True, Span(max(start, own.start), match.end()), own)


SETS = pattern(r"(?: \(\d[\d–-]*\))?,? (?:and )?\d{1,2}[–-]\d{1,2}\b")  # 0-6, 7-6, 6-4: the first of them is of a set


def any_scores_in(document: Document) -> Iterator[Record]:
    """All scores of an article, of whatever moment."""
    for match in SCORE.finditer(document.plain):
        sentence = document.sentence_from(match.start())
        if sentence and (value := _score(match)):
            yield Record("score", "", value, False, Span(*match.span()), sentence)


#: Before a score of a moment of the match: cut the lead to 4-3, made it 2-0, went 3-1 up.
MOMENT = pattern(
    r"\b(?:(?:cut|reduc\w+|trimm\w+|narrow\w+|clos\w+|slic\w+|whittl\w+|extend\w+|stretch\w+|doubl\w+|increas\w+)"
    r" (?:the|their|its|that|his|her)?[^.;\n]{0,24} (?:to|at)|ma[dk](?:e|ing) it|(?:went|go|going|moved?|raced|eased)"
    r"(?: ahead| up| in front| behind)?|(?:led|leads?|leading|ahead|in front|trail\w*|behind)(?: by| at)?"
    r"|(?:levell?(?:ed|ing)?|equali[sz]\w+|tied|drew level|pulled level|brought it back)[^.;\n]{0,16} (?:at|to)"
    r"|(?:pulled|fought|came|got)[^.;\n]{0,12} back (?:to|at)) $"
)


def moments_in(document: Document) -> Iterator[Record]:
    """Scores of moments before the end of the match."""
    for match in SCORE.finditer(document.plain):
        sentence = document.sentence_from(match.start())
        before = document.folded[max(0, match.start() - BEFORE_CHARS) : match.start()]
        if not sentence or not MOMENT.search(before) or OTHER_MATCH.search(said_before(document, match, sentence)):
            continue
        if value := _score(match):
            yield Record("moment", "", value, True, Span(*match.span()), sentence)


def is_definite(document: Document, record: Record) -> bool:
    """Whether a record speaks of the one that is known: “the five-goal margin”."""
    return _DEFINITE.search(document.plain[record.sentence.start : record.span.start]) is not None


def said_before(document: Document, match: re.Match[str], sentence: Span) -> str:
    """The sentence of a match up to the first mark after it, without the day of the match."""
    mark = MARK.search(document.plain, match.end(), max(sentence.end, match.end()))
    return NO_OTHER_DAY.sub("", document.plain[sentence.start : mark.start() if mark else sentence.end])


def _score(match: re.Match[str]) -> tuple[int, ...]:
    """The two numbers; nothing where one of them is no number."""
    found = [text for text in match.groupdict().values() if text and count(text) is not None]
    return tuple(sorted((count(text) or 0 for text in found), reverse=True)) if len(found) == 2 else ()


_AFTER_A = pattern(r"\b(?:after|following|from) an? ")  # into the final after a 2-1 win
LEDE = 5  # sentences, with headline and dateline, that tell of the match at hand
_CALLED_FINAL = pattern(r"\bfinal (?:score|result|scoreline)(?: of| was| is|:)? $", re.IGNORECASE)
_IN_THE_END = pattern(r"^ (?:in the end|at the (?:end|final whistle|close)|when it was over|after extra[- ]time)\b")


def _is_last(document: Document, match: re.Match[str], sentence: Span) -> bool:
    """Whether the words around a score say that it is the last one."""
    before = document.plain[max(sentence.start, match.start() - BEFORE_CHARS) : match.start()]
    after = document.plain[match.end() : min(sentence.end, match.end() + AFTER_CHARS)]
    clause = _TURNED.sub("to ", re.split(r"[;:()–—]|, (?!$)", before)[-1])
    told = _AFTER.search(after)
    shown = (
        bool(told)
        or bool(_IN_THE_END.search(after) or _CALLED_FINAL.search(before))
        or (_BEFORE.search(before) is not None and _ENDS.search(after) is not None)
    )
    beside = (
        f"{clause[-TOLD_CHARS:] if told else clause} …"
        f" {after[: told.end()] if told else re.split(r'[,;:()–—]| and ', after)[0]} "
    )
    if told and sentence_number(document, match.start()) < LEDE:
        beside = _AFTER_A.sub("", beside)
    return shown and not NOT_THE_END.search(_SAFE_AT.sub("", beside))


#: By how much: by three goals; a three-goal margin.
_BY = rf"(?P<n>{N}|an?|a single|a solitary|the odd)"
_UNIT = r"(?:goals?|points?|runs?)"
MARGIN = (
    pattern(rf"\b{_WON}\b[^.;\n]{{0,40}}? by (?:just |only )?{_BY} {_UNIT}\b(?! to\b)", re.IGNORECASE),
    pattern(
        rf"(?<!\bor )(?<!\ba )(?<!\bany )\b(?P<n>{N})[- ](?:goal|point|run)[- ](?:margin|win|victory|defeats?|loss"
        rf"|triumph|hiding|thrashing|success"
        r"|beating)\b",
        re.IGNORECASE,
    ),
)
#: How many goals there were in all.
TOTAL = (
    pattern(rf"\b(?P<n>{N})-goal (?:thriller|match|game|feast|epic|spectacle|affair|drama|contest)\b", re.IGNORECASE),
    pattern(rf"\b(?:a|the) (?:game|match|contest|derby|night|afternoon) of (?P<n>{N}) goals\b", re.IGNORECASE),
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


#: The forms of each kind of sum, with words of which one stands in a sentence that has such a form.
SUMS = {
    "margin": (("goal", "point", " run", "-run"), MARGIN),
    "total": (("goal",), TOTAL),
    "blank": ((" sheet", "scor", " conced", "goal", "shut", "blank"), BLANK),
    "decided": ((" winner", "scor", "winning", " won ", " win ", " victory", " defeat", " loss", " triumph"), DECIDED),
    "drawn": (("draw", "stalemate", " tie", "points", " spoils", " even", "level", "square", " point each"), DRAWN),
    "no goals": (("goalless", "scoreless", "neither", "no goals", "nobody"), NO_GOALS),
}


def sums_in(document: Document, kinds: Iterable[str] = SUMS) -> Iterator[Record]:
    """Margins, the number of all goals, clean sheets, winners and draws: what can be held against a score."""
    for kind in kinds:
        words, forms = SUMS[kind]
        for sentence, match in readings_in(document, forms, sentences_with(document, words)):
            said = document.plain[sentence.start : sentence.end]
            if OTHER_MATCH.search(said.replace("whole ninety minutes", "")):
                continue
            found = count(match["n"])
            definite = kind == "margin" and _DEFINITE.search(document.plain[sentence.start : match.start()])
            apart = PART.search(_RANK.sub("", said.replace(match[0], ""))) or (kind == "drawn" and NO_DRAW.search(said))
            if definite or not apart:
                yield Record(kind, "", (1 if found is None else found,), True, Span(*match.span()), sentence)


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
_NUMBERS = pattern(rf"-(?:{FEW}|nil|zero)| to (?:\d|{N}|nil|none|nothing)", re.IGNORECASE)


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
    for sentence, match in readings_in(document, SIDE, sentences):
        said = document.plain[sentence.start : sentence.end]
        apart = SIDE_APART.search(words_beside(document, match, sentence))
        if not OTHER_MATCH.search(said.split(match[0])[0] + match[0]) and not apart:
            yield Record("side", match["team"], (0 if match["lost"] else 1,), True, Span(*match.span()), sentence)
