"""One statement of the result of a match or race as a record: which words can tell one, of which match, and of whom.

Whose it is, is read from the names beside it. A sentence that speaks of the break, of a set, of a series, of a season
or of another day says nothing about the end of the match at hand, and is not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Pattern, pattern
from sourcequal.scorers.contradictions.counting import whole
from sourcequal.scorers.contradictions.persons import FULL, NOBODY
from sourcequal.scorers.contradictions.subjects import subject_of

NEAR_CHARS = 25  # around what is told, in which words change its time


class Record(NamedTuple):
    """One statement: what is told, whose it is (a surname or a noun, else nothing), its value, whether it is no less
    than that only, and where it stands."""

    kind: str
    whose: str
    value: tuple[int, ...]
    exact: bool
    span: Span
    sentence: Span


#: Numbers as they are written in a score or a count.
FEW = "one|two|three|four|five|six|seven|eight|nine|ten"
N = rf"(?:\d{{1,3}}|{FEW}|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)"
_NIL = frozenset(("nil", "zero", "none", "nothing", "no"))
_DASHES = "-–−"
#: Words of which one stands where each kind of record can be.
WORDS = {
    "score": (
        *(f"{one}{dash}{other}" for one in range(10) for dash in _DASHES for other in range(10)),
        *(f"{one} {dash} {other}" for one in range(10) for dash in _DASHES for other in range(10)),
        *(f"{one} to {other}" for one in range(10) for other in range(10)),
        *(f"{one}-{other}" for one in FEW.split("|") for other in f"{FEW}|nil|zero".split("|")),
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
            for number in (*"0123456789", *FEW.split("|"), "teen", "eleven", "twelve", "twenty")
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
#: In the sentence of a score, these are of another match, of several, or of something that is no match.
OTHER_MATCH = pattern(
    r"\b(?:(?:won|took|lost|edged|shared) the (?:first|second|third|fourth|fifth|last|next)"
    r"|half(?! (?:empty|full|of the|marathon|the size))|half-?time|interval|quarters?|periods?"
    r"|sets?(?! (?:up|off|about|out))|legs?"
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
    r"|at the time|on that occasion|index(?:es)?|indices"
    r"|under-\d+s?|u\d\ds?|women|girls|boys|half-?way|spring|autumn|reverse fixture|met|stocks?|shares?"
    r"|market|per ?cent|1[89]\d\d|20\d\d|midweek|tests?|tour|matches"
    r"|fixtures|meetings?|straight|consecutive|unbeaten|streak|improv\w+|fight ?back|doubles|singles|heat|heats|rubber"
    r"|tie-?break\w*|respectively|bill|amendment|party|seats?|republicans?|democrats?|conservatives?|opener|other"
    r"|(?:first|second|third|previous|this|that|(?<!next )(?<!the next )each) round)\b",
    re.IGNORECASE,
)


def readings_in(
    document: Document, forms: Sequence[Pattern], sentences: Sequence[Span]
) -> Iterator[tuple[Span, re.Match[str]]]:
    """The matches of forms in some sentences, each with its sentence."""
    for sentence in sentences:
        for form in forms:
            for match in form.finditer(document.plain, *sentence):
                yield sentence, match


_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
#: The day of the match, and spans of years with which it is compared: the first final in 31 years.
NO_OTHER_DAY = pattern(
    rf"\b(?:\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}})\b(?:,? 20\d\d)?|\b(?:in|for|than) (?:\w+|\d+) years\b"
    r"|\bfirst (?:\w+ ){1,5}since (?:\w+ )?(?:19|20)\d\d|\bsince (?:the [\w ]{3,20} in )?(?:19|20)\d\d"
)
MARK = pattern(r"[,;:()–—]")


def count(text: str) -> int | None:
    """The number that a text is; nil and none are nothing at all."""
    plain = text.strip().lower()
    return 0 if plain in _NIL else whole(plain)


#: Close before what somebody scored or where somebody came, these are of another time, or not true; close after it,
#: some of them.
NOT_NOW = pattern(
    r"\b(?:now|had|before|then|again|when|would|if|could|will|until|later|since|past|first|each|other|more"
    r"|another|ever|never|not|almost|nearly|hop\w+|to|against|apart|except|been|only when|round|cup|record|once"
    r"|from)\b"
    r"(?=.*…)|…(?:.*\W)?(?:again|then|before|until|against|since|later|ago|now|would|if|round|ever|per|when)\b",
    re.IGNORECASE,
)


def words_beside(document: Document, match: re.Match[str], sentence: Span) -> str:
    """The words next to a match."""
    before = document.plain[max(sentence.start, match.start() - NEAR_CHARS) : match.start()]
    after = document.plain[match.end() : min(sentence.end, match.end() + NEAR_CHARS)]
    return f"{re.split('[;:]', before)[-1]} … {re.split('[,;:]', after)[0]}".replace("\n", " ")


def is_one_player(document: Document, match: re.Match[str], sentence: Span) -> bool:
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


#: Words with a capital that name no side.
NO_SIDE = NOBODY | frozenset(
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
    return {re.sub(r"'s?$", "", word) for name in found for word in name.split()} - NO_SIDE - set(_DAY.findall(said))


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
    mark = MARK.search(document.plain, second.span.end, max(second.sentence.end, second.span.end))
    mine = names_beside(document, Span(second.sentence.start, mark.start() if mark else second.sentence.end))
    return mine <= known or not names_beside(document, first.sentence)


HEAD_CHARS = 200  # of a first line
