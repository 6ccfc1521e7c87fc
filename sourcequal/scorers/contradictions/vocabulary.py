"""What a single word can mean to a contradiction: its stem, its class, its value. Looked up after its first use."""

from __future__ import annotations

import re
from functools import lru_cache
from struct import pack
from typing import Final, NamedTuple
from zlib import crc32

from sourcequal.scorers.contradictions.antonyms import poles
from sourcequal.scorers.contradictions.manner import DIGITS, TIMED, manner_of
from sourcequal.scorers.contradictions.sides import side_words

PLAIN: Final = 0
STOP: Final = 1
NUMBER: Final = 2
SCALE: Final = 3
ORDINAL: Final = 4
WEEKDAY: Final = 5
MONTH: Final = 6
SIDE: Final = 7
TITLE: Final = 8
NEGATOR: Final = 9
POLE: Final = 10
MARK: Final = 11
STOP_MARK: Final = 12  # this and the kinds after it break a text up
LINE: Final = 13
QUOTE: Final = 14

CLITIC = re.compile(r"['’](?:s|d|ll|re|ve|m)?$")  # possessives and shortened verbs after a word
NUMERAL = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")  # digits with thousands marks and a decimal part
ORDINAL_NUMERAL = re.compile(r"(\d+)(?:st|nd|rd|th)")

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
NUMBER_WORDS = {word: float(value) for value, word in enumerate(_UNITS.split())}
NUMBER_WORDS |= {word: 10.0 * value for value, word in enumerate(_TENS.split(), 2)}
NUMBER_WORDS["dozen"] = 12.0
ORDINAL_WORDS = {word: float(value) for value, word in enumerate(_ORDINALS.split())}
SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "mln": 1e6,
    "mn": 1e6,
    "m": 1e6,
    "billion": 1e9,
    "bln": 1e9,
    "bn": 1e9,
    "trillion": 1e12,
}
WEEKDAYS = {
    word: index
    for index, word in enumerate(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
}
MONTHS = {
    word: index % 12 + 1
    for index, word in enumerate(
        (
            "january february march april may june july august september october november december jan feb mar apr may "
            "jun jul aug sep oct nov dec"
        ).split()
    )
} | {"sept": 9}

#: Forms of address and office that stand before a surname; one person holds one of a group at a time.
TITLES = frozenset(
    (
        "president premier chancellor senator governor mayor congressman congresswoman representative sen gov rep king "
        "queen prince princess pope cardinal bishop archbishop reverend rabbi imam general colonel major captain "
        "lieutenant sergeant corporal admiral commander marshal brigadier private officer inspector sheriff judge "
        "justice magistrate prosecutor attorney lawyer professor prof doctor dr ambassador consul envoy minister "
        "secretary spokesman spokeswoman spokesperson chairman chairwoman chairperson director ceo cfo founder "
        "cofounder treasurer principal headteacher coach manager editor deputy councillor councilman councilwoman "
        "chief leader mp commissioner speaker dean chancellor provost analyst detective constable superintendent"
    ).split()
)

#: Words that make a head of government of a minister.
FIRST_AMONG = frozenset({"prime", "first"})
#: Short forms of titles.
TITLE_FORMS = {"prof": "professor", "dr": "doctor", "sen": "senator", "gov": "governor", "rep": "representative"}
#: Titles that go together with others: a doctor may be a minister, a founder the chairman.
SHARED_TITLES = frozenset(
    "doctor chairman chairwoman chairperson director ceo cfo founder cofounder chief leader speaker mp lawyer attorney "
    "deputy officer spokesman spokeswoman spokesperson secretary minister editor manager coach analyst commander "
    "private principal treasurer representative".split()
)

NEGATORS = frozenset(
    (
        "not never no neither nor cannot nobody none nothing without don't doesn't didn't won't wouldn't can't "
        "couldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't mustn't needn't ain't"
    ).split()
)

STOP_WORDS = frozenset(
    (
        "a an the this that these those and or but if then so as than of in on at to for from by with about into over "
        "under between through during against among within upon off out up down it its he his him she her they them "
        "their theirs we us our you your i me my who whom whose which what when where why how there here be is are was "
        "were been being am have has had having do does did doing will would shall should can could may might must "
        "also just only very too more most much many some any each every all both such own same other another it's "
        "that's he's she's they're we're i'm i've we've you're there's let's s t one ones mr mrs ms miss sir said says "
        "say according told while because since until although though however still yet even well now today yesterday "
        "tomorrow after before per via amid despite"
    ).split()
)

_IRREGULAR = """
go went gone|say said|tell told|make made|take took taken|give gave given|get got gotten|come came|see saw seen
know knew known|think thought|find found|leave left|feel felt|bring brought|begin began begun|keep kept|hold held
write wrote written|stand stood|hear heard|mean meant|meet met|run ran|pay paid|sit sat|speak spoke spoken|lie lay lain
lead led|grow grew grown|lose lost|fall fell fallen|send sent|build built|understand understood|draw drew drawn
break broke broken|spend spent|rise rose risen|drive drove driven|buy bought|wear wore worn|choose chose chosen
win won|teach taught|catch caught|deal dealt|fight fought|seek sought|shoot shot|sell sold|throw threw thrown
show shown|steal stole stolen|strike struck|sink sank sunk|shrink shrank shrunk|swim swam swum|sing sang sung
fly flew flown|freeze froze frozen|forget forgot forgotten|forbid forbade forbidden|hide hid hidden|bite bit bitten
eat ate eaten|drink drank drunk|ride rode ridden|shake shook shaken|wake woke woken|swear swore sworn|tear tore torn
become became|overcome overcame|withdraw withdrew withdrawn|undergo underwent undergone|lend lent|bend bent|bind bound
child children|man men|woman women|person people|die death|sleep slept|sweep swept|slide slid|lay laid|bear bore born
"""


def _irregular_stems() -> dict[str, str]:
    pairs: dict[str, str] = {}
    for group in _IRREGULAR.replace("\n", "|").strip("|").split("|"):
        base, *forms = group.split()
        pairs |= dict.fromkeys(forms, base)
    return pairs


_STEMS = _irregular_stems()


class Word(NamedTuple):
    """A word as the readers see it; `value` depends on `kind`, `packed` holds what arrays are made of (`PACKED`)."""

    stem: str
    kind: int
    value: object
    capital: bool
    packed: bytes = b""
    opens: bool = False  # whether a slot can begin here


def stem(word: str) -> str:
    """A crude English stem that brings the forms of one word together; good enough to compare, not to show."""
    word = CLITIC.sub("", word)
    word = _STEMS.get(word, word)
    for ending in ("ing", "ed", "ies", "es", "s", "ly"):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            word = word[: -len(ending)] + ("y" if ending == "ies" else "")
            break
    if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "lse":
        word = word[:-1]
    if len(word) > 4 and word.endswith("ll"):
        word = word[:-1]
    return word[:-1] if (word[-1:] == "e" and len(word) > 3) or (word[-1:] == "y" and len(word) > 4) else word


_OPENING = frozenset((NUMBER, ORDINAL, WEEKDAY, MONTH, SIDE, TITLE, NEGATOR, POLE))
#: The layout of `Word.packed`: hashes of the stem and of the written form, manners, kind, capital.
PACKED = (("stem", "<u4"), ("form", "<u4"), ("manner", "<u2"), ("kind", "u1"), ("capital", "u1"))


def code_of(text: str) -> int:
    """A hash of a word that is the same on every machine."""
    return crc32(text.encode("utf-8", "surrogatepass"))


@lru_cache(maxsize=1 << 17)
def word_of(token: str) -> Word:
    """The facts about a token as it stands in a text."""
    word = _word_of(token)
    low = token.lower().replace("’", "'")
    manner = manner_of(low) | (TIMED if _is_time(token, word.kind) else 0) | (DIGITS if token[0].isdigit() else 0)
    form = code_of(CLITIC.sub("", low) or low)
    opens = word.kind in _OPENING or (word.kind == PLAIN and word.capital)
    return word._replace(opens=opens, packed=pack("<IIHBB", code_of(word.stem), form, manner, word.kind, word.capital))


def _is_time(token: str, kind: int) -> bool:
    return kind in (WEEKDAY, MONTH) or (kind == NUMBER and len(token) == 4 and token.isdigit())


def _word_of(token: str) -> Word:
    first = token[0]
    if first.isdigit():
        return _numeral(token)
    if not first.isalpha():
        return _mark(token)
    capital = first.isupper()
    low = token.lower().replace("’", "'").rstrip(".")
    base = CLITIC.sub("", low) if low not in NEGATORS else low
    counted, hyphen, thing = base.partition("-")
    if hyphen and counted in NUMBER_WORDS and thing not in NUMBER_WORDS:
        return Word(stem(thing.split("-")[0]), NUMBER, NUMBER_WORDS[counted], False)
    kind, value = _class_of(base, capital)
    return Word(stem(base), kind, value, capital)


def _numeral(token: str) -> Word:
    ordinal = ORDINAL_NUMERAL.fullmatch(token)
    if ordinal:
        return Word(token, ORDINAL, float(ordinal[1]), False)
    if NUMERAL.fullmatch(token):
        return Word(token, NUMBER, float(token.replace(",", "")), False)
    return Word(token, PLAIN, None, False)


def _mark(token: str) -> Word:
    if token[0] == "\n":
        return Word("\n", LINE, None, False)
    if token[0] in ".!?":
        return Word(token[0], STOP_MARK, None, False)
    if token in '"“”':
        return Word(token, QUOTE, None, False)
    return Word(token, MARK, None, False)


def _class_of(base: str, capital: bool) -> tuple[int, object]:
    if capital and base in WEEKDAYS:
        return WEEKDAY, WEEKDAYS[base]
    if capital and base in MONTHS:
        return MONTH, MONTHS[base]
    if base in NEGATORS:
        return NEGATOR, None
    if base in STOP_WORDS:
        return STOP, None
    if base in NUMBER_WORDS:
        return NUMBER, NUMBER_WORDS[base]
    if base in SCALES:
        return SCALE, SCALES[base]
    if base in ORDINAL_WORDS:
        return ORDINAL, ORDINAL_WORDS[base]
    if capital and base in side_words():
        return SIDE, side_words()[base]
    if base in TITLES:
        return TITLE, TITLE_FORMS.get(base, base)
    if base in poles():
        return POLE, poles()[base]
    tens, hyphen, units = base.partition("-")
    if hyphen and tens in NUMBER_WORDS and units in NUMBER_WORDS:
        return NUMBER, NUMBER_WORDS[tens] + NUMBER_WORDS[units]
    if hyphen and tens in poles() and len(tens) > 2:
        return POLE, poles()[tens]  # “closed-end”, “long-term”
    return PLAIN, None
