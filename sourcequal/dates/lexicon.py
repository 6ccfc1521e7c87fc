"""The English words of time, each with the letter that stands for it in the grammar.

The tagger turns a text into one letter a token and runs its grammar over the letters: a sentence of twenty words is
then twenty letters long, nearly all of them "x", and a pattern sees classes of words, never their spelling.

======  ==================================================  ======  =============================================
letter  class                                               letter  class
======  ==================================================  ======  =============================================
M m     month; month that is another word too (may, mar)    d o y   1-2 digits; ordinal digits; four-digit year
W w     weekday; its abbreviation                           i       any other number
Y       weekdays, plural                                    c p z   clock time; am or pm; time zone
N V     number word; vague amount (several, few)            I D C   ISO date; numeric date; decade in digits
O       ordinal word                                        J       half
U u s   units; unit; "second"                               b       quarter (the unit)
R       today, yesterday, tomorrow                          k       tonight, overnight
P K     part of the day; noon, midnight                     S F     season; fall, spring
T Z     this; that, same                                    L X     last, past; next, coming
E e     early, late, mid; earlier, later                    B       beginning, end, start, middle
g       ago                                                 q Q     every, each; daily, weekly
A       about, nearly, over                                 G       holiday
H       now, recently, soon (a reference by itself)         h       century, decade (counted by ordinals)
v       fiscal                                              t a f   the; a, an; of
j l     more, less, fewer; least, most                      n       than, to
@       preposition                                         &       and, or, to
r *     recent; consecutive, full, more                     7 8 9   future; near, distant; once, twice, times
1 2 3   Black (Monday); period; Q1, H2                      0 5 6 _ old; long; very; these
======  ==================================================  ======  =============================================
"""

from __future__ import annotations

from collections.abc import Mapping

ENGLISH = frozenset({"en", "und"})  # a text too short to tell its language is tried as English
MONTHS = "january february march april may june july august september october november december".split()
MONTH_SHORT = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAY_SHORT = {
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip

# Unit: (TIMEX3 letter, grain, whether its durations are written after a T)
UNITS = {
    "year": ("Y", "year", False), "month": ("M", "month", False), "week": ("W", "week", False),
    "day": ("D", "day", False), "hour": ("H", "hour", True), "minute": ("M", "minute", True),
    "second": ("S", "second", True), "decade": ("DE", "decade", False), "century": ("CE", "century", False),
    "quarter": ("Q", "quarter", False), "weekend": ("WE", "weekend", False), "fortnight": ("2W", "week", False),
    "millennium": ("ML", "millennium", False), "night": ("NI", "night", True), "hr": ("H", "hour", True),
    "hrs": ("H", "hour", True), "min": ("M", "minute", True), "mins": ("M", "minute", True), "yr": ("Y", "year", False),
    "yrs": ("Y", "year", False),
}  # fmt: skip
UNIT_PLURALS = {
    "years": "year", "months": "month", "weeks": "week", "days": "day", "hours": "hour", "minutes": "minute",
    "seconds": "second", "decades": "decade", "centuries": "century", "quarters": "quarter", "weekends": "weekend",
    "fortnights": "fortnight", "millennia": "millennium", "hrs": "hr", "mins": "min", "yrs": "yr",
}  # fmt: skip

SMALL_NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()

SEASONS = {"summer": "SU", "autumn": "FA", "winter": "WI", "spring": "SP", "fall": "FA",
           "summertime": "SU", "springtime": "SP", "wintertime": "WI"}  # fmt: skip
PARTS_OF_DAY = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "mornings": "MO",
                "afternoons": "AF", "evenings": "EV", "daytime": "DT", "lunchtime": "MI"}  # fmt: skip
POINTS_OF_DAY = {"noon": "12:00", "midday": "MI", "midnight": "24:00", "dawn": "MO", "dusk": "EV", "nightfall": "NI"}
DEICTICS = {"today": 0, "yesterday": -1, "tomorrow": 1}
SET_WORDS = {
    "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "annual": "P1Y", "annually": "P1Y", "yearly": "P1Y",
    "quarterly": "P1Q", "hourly": "PT1H", "nightly": "P1D", "fortnightly": "P2W", "biannual": "P6M",
    "biannually": "P6M", "biennial": "P2Y", "biennially": "P2Y", "biweekly": "P2W", "bimonthly": "P2M",
}  # fmt: skip
REFERENCES = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "presently": "PRESENT_REF",
    "recently": "PAST_REF", "lately": "PAST_REF", "current": "PRESENT_REF", "soon": "FUTURE_REF",
}  # fmt: skip
YEARLONG: dict[str, object] = {
    "yearlong": "P1Y", "monthlong": "P1M", "weeklong": "P1W", "daylong": "P1D", "hourlong": "PT1H",
    "decadelong": "P10Y",
}  # fmt: skip
# Fixed holidays (month, day); movable ones have their year's rule in calendars.py.
HOLIDAYS = {
    "christmas": (12, 25), "halloween": (10, 31), "thanksgiving": (0, 0), "easter": (0, 1), "hogmanay": (12, 31),
}  # fmt: skip
TIME_ZONES = frozenset("utc gmt est edt cst cdt mst mdt pst pdt bst cet cest ist jst msk aest aedt et pt".split())


def english() -> dict[str, tuple[str, object]]:
    """Every word of the lexicon with its letter and its value; built once, at first use."""
    table: dict[str, tuple[str, object]] = {}
    for number, (name, short) in enumerate(zip(MONTHS, MONTH_SHORT, strict=True), 1):
        table[short] = ("m", number)
        table[name] = ("M", number)
    _put(table, "m", {"march": 3, "may": 5, "sept": 9, "august": 8})
    _put(table, "M", {"sept": 9, "feb": 2, "oct": 10, "nov": 11, "aug": 8, "apr": 4})
    _put(table, "W", {name: number for number, name in enumerate(WEEKDAYS, 1)})
    _put(table, "w", WEEKDAY_SHORT)
    _put(table, "Y", {name + "s": number for number, name in enumerate(WEEKDAYS, 1)})
    _put(table, "u", {name: name for name in UNITS})
    _put(table, "U", UNIT_PLURALS)
    table["second"] = ("s", "second")
    table["quarter"] = ("b", "quarter")
    for name in ("century", "decade", "millennium"):
        table[name] = ("h", name)
    numbers = dict(zip(SMALL_NUMBERS, range(20), strict=True)) | dict(zip(TENS, range(20, 100, 10), strict=True))
    _put(table, "N", numbers | {"hundred": 100, "thousand": 1000, "dozen": 12, "million": 10**6})
    _put_words(table, "V", "several few many couple countless numerous dozens hundreds thousands")
    _put(table, "O", {name: number for number, name in enumerate(ORDINALS, 1) if name != "second"})
    _put(table, "O", {"thirtieth": 30, "final": 99, "last": 99, "opening": 1})
    _put(table, "R", DEICTICS)
    _put(table, "k", {"tonight": 0, "overnight": 0, "tonite": 0})
    _put(table, "P", PARTS_OF_DAY)
    _put(table, "K", POINTS_OF_DAY)
    _put(table, "S", {k: v for k, v in SEASONS.items() if k not in ("fall", "spring")})
    _put(table, "F", {"fall": "FA", "spring": "SP"})
    _put(table, "T", {"this": 0})
    _put_words(table, "Z", "that same", 0)
    _put_words(table, "L", "last past previous preceding prior", -1)
    table["recent"] = ("r", None)
    _put_words(table, "X", "next coming following upcoming forthcoming", 1)
    _put(table, "E", {"early": "START", "late": "END", "mid": "MID"})
    _put(table, "e", {"earlier": -1, "later": 1})
    _put_words(table, "B", "beginning end start middle close turn rest remainder eve outset")
    _put(table, "g", {"ago": -1})
    _put_words(table, "q", "every each")
    _put(table, "Q", SET_WORDS)
    _put_words(table, "A", "about around nearly almost over roughly approximately under some just")
    _put(table, "G", HOLIDAYS)
    _put(table, "H", REFERENCES)
    _put_words(table, "v", "fiscal financial")
    _put(table, "t", {"the": None})
    _put(table, "a", {"a": 1, "an": 1})
    _put(table, "f", {"of": None})
    _put(table, "J", {"half": 0.5})
    _put_words(table, "j", "more less fewer")
    _put_words(table, "l", "least most")
    _put(table, "n", {"than": None})
    _put_words(table, "@", "in on at by since until till from during for through between after throughout within circa")
    _put_words(table, "&", "and or to")
    _put(table, "z", dict.fromkeys(TIME_ZONES, None))
    _put_words(table, "*", "consecutive straight full whole entire additional successive solid other extra further")
    _put_words(table, "*", "trading business working calendar")
    _put(table, "5", {"long": None} | YEARLONG)
    _put(table, "6", {"very": None, "quite": None})
    _put_words(table, "1", "black ash")
    _put(table, "2", {"period": None})
    _put(table, "_", {"these": None})
    _put(table, "7", {"future": "FUTURE_REF", "term": "FUTURE_REF"})
    _put_words(table, "8", "near distant immediate foreseeable long short")
    _put(table, "9", {"once": None, "twice": None, "times": None})
    _put(table, "0", {"old": None})
    return table


def _put(table: dict[str, tuple[str, object]], letter: str, words: Mapping[str, object]) -> None:
    table.update((word, (letter, value)) for word, value in words.items())


def _put_words(table: dict[str, tuple[str, object]], letter: str, words: str, value: object = None) -> None:
    table.update(dict.fromkeys(words.split(), (letter, value)))
