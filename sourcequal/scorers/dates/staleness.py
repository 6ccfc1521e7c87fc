"""How strongly an article's own dates say that it is older than the date that its page shows."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from sourcequal.dates import Expression
from sourcequal.dates.calendars import year_for
from sourcequal.dates.expression import days_in_month
from sourcequal.dates.lexicon import SMALL_NUMBERS
from sourcequal.rule import pattern
from sourcequal.scorers.dates.announcements import PRESENT_MARKER, Announcement, announcements
from sourcequal.scorers.dates.chronology import Chronology
from sourcequal.scorers.dates.known_times import known_times

YEAR_DAYS = 365.25
MIN_GAP_DAYS = 45  # younger than that, an article may well look back only
HEAD_CHARS = 700
FORWARD = frozenset("will scheduled expected slated upcoming planned plans due starts begins runs until".split())
CURRENT = frozenset("best top latest trends guide predictions forecast edition updated new".split())
NEAR_CHARS = 40  # before an expression, where its marker words stand

NAMES = (
    "half_year", "year", "three_years", "six_years", "history", "title", "mentions", "head", "chain",
    "announced_day", "announced", "deictic", "precise", "cited", "current_title", "stamped", "years", "in_year",
    "said", "plain_gap", "all_past", "any_forward", "any_still", "since", "of_year", "bracket", "adjective",
    "words", "present", "you", "weekday", "single", "name",
    "near_month", "far_month",
)  # fmt: skip

# Logistic weights of NAMES, printed by `benchmarks/dates.py --fit all`; its tables use those of `--fit tune`.
BIAS = -0.194
WEIGHTS: tuple[float, ...] = (
    -0.407, -0.056, 0.410, 0.988, -0.932, 0.683, 0.732, 0.540, 0.238, -0.032, 0.284, 0.093, -0.022, -0.255, 0.510,
    0.828, -0.644, -0.435, -0.497, -0.302, -1.237, 0.821, 0.488, -0.258, 0.307, -0.182, 0.412, 0.251, 0.254,
    -0.047, -0.273, 0.262, -0.220, -0.354, 0.133,
)  # fmt: skip

# A dateline stands within days of publication; a page that shows a date this much later was dated anew (days).
DATELINE_DAYS = 30
DATELINE_YEARLESS_DAYS = 14
DATELINE_CONFIDENCE = 1.0
# News names a day without its year when it lies within the last months; from this age on nobody would (days).
YEARLESS_DAYS = 200
YEARLESS_CONFIDENCE = {1: 0.7, 2: 0.95}  # by the number of such days


@dataclass(frozen=True)
class Evidence:
    """One reason to hold the story for older than its page."""

    spans: tuple[tuple[int, int], ...]
    reason: str
    confidence: float


def strongest(story: Chronology) -> Evidence | None:
    """The strongest reason, None where there is none."""
    if story.shown is None:
        return None
    kinds = (
        _datelines,
        _todays,
        _known,
        _leads,
        *((_yearless, _weekdays, _counted, _ages, _promises, _named) if story.document.language == "en" else ()),
    )
    found = [evidence for kind in kinds for evidence in kind(story, story.shown)]
    return max(found, key=lambda evidence: evidence.confidence, default=None)


def _datelines(story: Chronology, shown: date) -> Iterator[Evidence]:
    for own in story.datelines:
        expression = own.expression
        if expression is None or expression.month is None or expression.day is None:
            continue
        span = ((own.start, own.end),)
        if own.day is not None and (shown - own.day).days >= DATELINE_DAYS:
            yield Evidence(span, f"its dateline is of {own.day}", DATELINE_CONFIDENCE)
        elif own.day is None:
            year = year_for(shown, expression.month, expression.day, 0)
            if year and abs((shown - date(year, expression.month, expression.day)).days) >= DATELINE_YEARLESS_DAYS:
                words = story.document.text[own.start : own.end]
                yield Evidence(span, f"its dateline is of another season, {words}", DATELINE_CONFIDENCE)


def _yearless(story: Chronology, shown: date) -> Iterator[Evidence]:
    """Days without a year that are told as just past, none of them in the months before the page date."""
    told = [e for e in story.body if e.day and e.month and not e.year and e.exists and story.direction(e) < 0]
    if not told or any(e.year and e.year >= shown.year - 1 for e in story.body):
        return
    ages = [_age(e, shown) for e in told]
    speaks_now = any(e.grain in ("day", "time") and e.day is None for e in story.relative)
    if min(ages) < YEARLESS_DAYS or not speaks_now:
        return
    different = len({(e.month, e.day) for e in told})
    confidence = YEARLESS_CONFIDENCE[min(different, 2)]
    spans = tuple((e.start, e.end) for e in told)
    words = story.document.text[told[-1].start : told[-1].end]
    yield Evidence(
        spans,
        f"its newest dated event, {words}, lies {min(ages) // 30} months before and it speaks of today",
        confidence,
    )


def _weekdays(story: Chronology, shown: date) -> Iterator[Evidence]:
    """The newest day that is named, with its weekday: "on Monday, 27 February 2023", in a text that speaks of tonight.

    News names the weekday of a day that readers still have in mind; of a day long past it names the year at most.
    """
    dated = [e for e in story.body if e.year and e.bounds and e.year <= shown.year + 1]
    last = max(dated, key=lambda e: e.bounds[1] if e.bounds else date.min, default=None)
    if last is None or last.weekday is None or last.day is None or last.bounds is None or story.direction(last) >= 0:
        return
    gap = (shown - last.bounds[1]).days
    now = [e for e in story.relative if e.grain in ("day", "time") and not story.document.in_quotation(e.start, e.end)]
    recalled = RECALLED.search(story.document.folded)
    if YEARLESS_DAYS <= gap <= FAR_YEARS * YEAR_DAYS and len(now) >= SPEAKS_NOW and not recalled:
        spans = ((last.start, last.end), *((e.start, e.end) for e in now))
        yield Evidence(spans, f"its newest day is {last.bounds[1]} and it speaks of today", WEEKDAY_CONFIDENCE)


def _counted(story: Chronology, shown: date) -> Iterator[Evidence]:
    """The day of writing, counted from another one: "three months after the levy came into force on 1 January 2019, the
    shops are handing out less", in a text that speaks of this week."""
    if not any(story.direction(e) <= 0 for e in story.relative):
        return
    text = story.document.folded
    for each in story.body:
        bounds = each.bounds if each.year and each.month else None
        start, end = story.sentence((each.start, each.end)) if bounds else (0, 0)
        counted = COUNTED.search(text, start, each.start) if bounds else None
        if not bounds or not counted or not NOW_SO.match(text, each.end, end):
            continue
        number = NUMBERS.get(counted["n"]) or int(counted["n"])
        written = bounds[1] + timedelta(days=number * UNIT_DAYS[counted["unit"]])
        if YEARLESS_DAYS <= (shown - written).days <= FAR_YEARS * YEAR_DAYS:
            yield Evidence(
                ((counted.start(), each.end),), f"it counts its own time from {bounds[1]}", COUNTED_CONFIDENCE
            )


NUMBERS = {word: number for number, word in enumerate(SMALL_NUMBERS) if number} | {"a": 1, "an": 1}
UNIT_DAYS = {"day": 1, "week": 7, "month": 30}
COUNTED = pattern(
    rf"\b(?P<n>{'|'.join(NUMBERS)}|[1-9]\d?) (?P<unit>day|week|month)s? (?:after|on from|since|into)\b"
    r"[^.;:\n]{3,110}$"
)
NOW_SO = pattern(r"[^.;\n,]{0,50}, [^.;\n]{0,90}?\b(?:is|are|has|have|remains?|still|continues?|says?)\b")
COUNTED_CONFIDENCE = 0.9


def _leads(story: Chronology, shown: date) -> Iterator[Evidence]:
    """The news itself, in the first sentence of running text: "fell sharply on Tuesday, November 14, 2023".

    A day with its weekday there is that of the news, unless the article looks back or names a later day as past.
    """
    body = [e for e in story.body if e.year and e.bounds and not story.document.in_quotation(e.start, e.end)]
    lead = body[0] if body else None
    if lead is None or lead.day is None or lead.month is None or lead.bounds is None or lead.weekday is None:
        return
    start, end = story.document.sentence_from(lead.start) or (lead.start, lead.end)
    first = next((s for s in story.document.sentences if s[1] - s[0] >= LEAD_SENTENCE_CHARS), None)
    if first is None or start > first[0] or end - start < LEAD_SENTENCE_CHARS or story.direction(lead) > 0:
        return
    words = (e for e in story.body if start <= e.start < end and e.grain in ("day", "time"))
    if any(e.day is None and e.weekday is None for e in words):
        return  # reopened today, after it was closed on a day of old
    later = [e for e in body if e.bounds and e.bounds[1] > lead.bounds[1] and story.direction(e) <= 0]
    gap = (shown - lead.bounds[1]).days
    if not later and YEARLESS_DAYS <= gap <= FAR_YEARS * YEAR_DAYS and not RECALLED.search(story.document.folded):
        yield Evidence(((lead.start, lead.end),), f"its news is of {lead.bounds[1]}", WEEKDAY_CONFIDENCE)


LEAD_SENTENCE_CHARS = 60  # of a sentence of running text; headlines and bylines are shorter
SPEAKS_NOW = 2  # days such as tonight and yesterday
WEEKDAY_CONFIDENCE = 0.9
# What brings old days back into the news.
RECALLED = pattern(
    r"\b(?:anniversar\w+|years? (?:ago|after|later|since|on\b)|trial|inquest|inquiry|sentenc\w+|convict\w+|verdict"
    r"|charged|murder\w*"
    r"|commemorat\w+|memorial|remember\w*|histor\w+|court|lawsuit|sued|born|died)\b"
)


def _known(story: Chronology, shown: date) -> Iterator[Evidence]:
    """Somebody in an office long left, or an event long past that is still to come."""
    found = list(known_times(story, shown))
    if found:
        reason = f"“{story.document.text[found[0].start : found[0].end]}” was so until {found[0].last} at the latest"
        spans = tuple((each.start, each.end) for each in found)
        yield Evidence(spans, reason, KNOWN_CONFIDENCE[min(len(found), 2)])


KNOWN_CONFIDENCE = {1: 0.85, 2: 0.95}  # by the number of such mentions


def _age(expression: Expression, shown: date) -> int:
    assert expression.month is not None
    assert expression.day is not None
    days = [
        (shown - date(year, expression.month, expression.day)).days
        for year in range(shown.year - 8, shown.year + 1)
        if expression.day <= days_in_month(year, expression.month)
    ]
    return min((age for age in days if age >= -2), default=0)


def _todays(story: Chronology, shown: date) -> Iterator[Evidence]:
    """A full date in apposition to a word that names the day of writing: "last night, 4 April 2021"."""
    text, own_words = story.document.folded, TODAY_ABROAD.get(story.document.language)
    for this in story.body:
        bounds = this.bounds if this.year and this.day and this.month else None
        if bounds is None or (shown - bounds[1]).days < MIN_GAP_DAYS:
            continue
        near = max(0, this.start - THIS_CHARS)
        if own_words and (told := own_words.search(text, near, this.start)):
            yield Evidence(((told.start(), this.end),), f"its own today is {bounds[1]}", TODAY_CONFIDENCE)
        elif this.weekday is not None and THIS.search(text, near, this.start):
            yield Evidence(((this.start, this.end),), f"its own week is that of {bounds[1]}", TODAY_CONFIDENCE)
    for first, second in pairwise(story.body):
        if not 0 <= second.start - first.end <= APPOSITION_CHARS or "\n" in text[first.end : second.start]:
            continue
        for full, word in ((first, second), (second, first)):
            bounds = full.bounds if full.year and full.day and full.month else None
            if bounds is None or not _names_today(story, word) or not APPOSED.fullmatch(text[first.end : second.start]):
                continue
            if (shown - bounds[1]).days >= MIN_GAP_DAYS:
                yield Evidence(((first.start, second.end),), f"its own today is {bounds[1]}", TODAY_CONFIDENCE)


def _names_today(story: Chronology, expression: Expression) -> bool:
    word = story.word(expression)
    before = story.document.folded[max(0, expression.start - len(" ago ")) : expression.start]
    return (word in TODAY_WORDS and not before.endswith(" ago ")) or "from today" in word


# "this Sunday, 13 July 2014", with a full date after the weekday, and the same in other languages.
THIS = pattern(r"\b(?:this|next|n?este|nesta|ce|diesen|kommenden|questo|prossimo|próximo|komende|deze)\s(?:coming )?$")
THIS_CHARS = 24
# "oggi, venerdì 19 novembre 2021", "gestern, am 3. Mai 2021": the words of each language.
TODAY_ABROAD = {
    language: pattern(rf"\b(?:{words})(?:,| \()?(?: (?:am|den|dem|der|le|il|el|em|a|dia|de|op|w))*\s?$")
    for language, words in {
        "de": "heute|gestern|heute (?:früh|morgen|abend|nachmittag)|gestern (?:früh|morgen|abend|nachmittag)",
        "fr": "aujourd'hui|hier|demain|ce (?:matin|soir)|hier (?:matin|soir)",
        "it": "oggi|ieri|domani|stamattina|stasera|ieri (?:mattina|sera)",
        "es": "hoy|ayer|mañana|anoche|esta (?:mañana|tarde|noche)",
        "pt": "hoje|ontem|amanhã|esta (?:manhã|tarde|noite)",
        "nl": "vandaag|gisteren|gisteravond|vanavond|vanmorgen|vanochtend",
        "pl": "dziś|dzisiaj|wczoraj",
        "ru": "сегодня|вчера",
    }.items()
}
APPOSITION_CHARS = 12
APPOSED = pattern(r",? ?\(?(?:on )?")
TODAY_WORDS = frozenset(
    {"today", "yesterday", "tomorrow", "tonight", "last night", "this morning", "this afternoon", "this evening",
     "yesterday morning", "yesterday evening", "yesterday afternoon", "tomorrow morning", "tomorrow evening"}
)  # fmt: skip
TODAY_CONFIDENCE = 1.0


def _ages(story: Chronology, shown: date) -> Iterator[Evidence]:
    """An age beside a year of birth: the two together tell the year of writing."""
    for match in AGE_BORN.finditer(story.document.folded):
        age, born = int(match["a"] or match["b"]), int(match["y"] or match["z"])
        if not MIN_AGE <= age <= MAX_AGE:
            continue
        gap = shown.year - (born + age)
        if AGE_GAP_YEARS <= gap <= FAR_YEARS:
            yield Evidence((match.span(),), f"an age and a birth year in it make it {born + age}", AGE_CONFIDENCE)


# "16, born in Tarnby in 1999", "29, who was born in 1988"; "born in 1988, is 29".
AGE_BORN = pattern(
    r"\b(?P<a>\d{1,2}),? (?:who (?:was|is) )?born (?:\w+ ){0,8}?(?:in |on )?(?:\w+ ){0,5}?(?P<y>(?:19|20)\d\d)\b"
    r"|\bborn (?:\w+ ){0,6}?(?P<z>(?:19|20)\d\d),? (?:and )?(?:is|turns|just turned|now) (?:now )?(?P<b>\d{1,2})\b"
)
MIN_AGE, MAX_AGE = 3, 99
AGE_GAP_YEARS = 2  # one year is the birthday
AGE_CONFIDENCE = 0.95
FAR_YEARS = 9  # a story older than that is rarely passed off as new


def _promises(story: Chronology, shown: date) -> Iterator[Evidence]:
    """Statements in the present tense that look forward to a day long before the page date."""
    found = [each for each in announcements(story, PRESENT_MARKER) if _late(story, each, shown)]
    if not found:
        return
    spans = tuple((each.start, each.end) for each in found)
    confidence = PROMISE_CONFIDENCE if any(each.when.month for each in found) else PROMISED_YEAR_CONFIDENCE
    yield Evidence(spans, f"it looks forward to {story.word(found[0].when)}", confidence)


def _late(story: Chronology, each: Announcement, shown: date) -> bool:
    if each.when.year is None or not MIN_GAP_DAYS <= (shown - each.due).days <= FAR_YEARS * YEAR_DAYS:
        return False
    return is_plain_promise(story, each)


def is_plain_promise(story: Chronology, each: Announcement) -> bool:
    """Whether the date is that of the promise itself, which the author makes: not one that a growth is counted from."""
    between = story.document.folded[each.start : each.when.start]
    if len(between) > PROMISE_CHARS or DONE.search(between) or between.rstrip().endswith(MEASURED_FROM):
        return False
    return not story.document.in_quotation(each.start, each.start + 1)


MEASURED_FROM = (" from", " between", " since", " than", "s of", " the")  # the date is where a growth is counted from
PROMISE_CHARS = 100  # between the verb and its date
# Something done stands between the two: "is expected to surpass 4 million, from 2 million sold in 2019".
DONE = pattern(
    r"(?<!be )(?<!is )(?<!are )\b(?!need|hundred|expected|scheduled|proposed)\w{3,}ed\b"
    r"|(?<!be )\bsold\b|\bbut\b|\bfrom \S+ \w+ in\b|, \w+ \w+ from"
)


PROMISE_CONFIDENCE = 0.95
PROMISED_YEAR_CONFIDENCE = 0.9


def _named(story: Chronology, shown: date) -> Iterator[Evidence]:
    found = newest(story, shown)
    if found is None:
        return
    weight = BIAS + sum(weight * value for weight, value in zip(WEIGHTS, features(story, found), strict=True))
    spans = tuple((e.start, e.end) for e in found.expressions)
    reason = f"the newest time it names is {found.last_day.year if found.gap_days > 366 else found.last_day}"
    yield Evidence(spans, reason, 1 / (1 + math.exp(-weight)))


@dataclass(frozen=True)
class Newest:
    """The newest stretch of time that the article names, before its shown date."""

    expressions: tuple[Expression, ...]
    last_day: date
    gap_days: int


def newest(story: Chronology, shown: date) -> Newest | None:
    """The newest dated expressions of the body, None where none is dated or one is as new as the page."""
    ends: dict[Expression, date] = {}
    for expression in story.body:
        if expression.year is None or expression.year > shown.year + 1 or expression.type not in ("DATE", "TIME"):
            continue
        if expression.grain == "quarter":  # results of a quarter are news months after it
            continue
        bounds = expression.bounds
        if bounds is not None and bounds[1].year == expression.year:  # a decade or a winter ends with no event
            ends[expression] = bounds[1]
    if not ends:
        return None
    latest = max(ends.values())
    gap = (shown - latest).days
    if gap < MIN_GAP_DAYS:
        return None
    found = tuple(expression for expression in ends if expression.year == latest.year)
    return Newest(found, latest, gap)


def features(story: Chronology, newest: Newest) -> list[float]:
    """The numbers that the weights go with, in the order of NAMES."""
    text, title = story.document.folded, story.document.title_line
    where = newest.expressions
    before = [text[max(0, e.start - NEAR_CHARS) : e.start] for e in where]
    titled = title is not None and any(title.start <= e.start < title.end for e in where)
    years = newest.gap_days / YEAR_DAYS
    named = {e.year for e in story.body if e.year}
    announced = [e for e in where if _announced(story, e)]
    edges = (0.0, 0.5, 1.1, 3.0, 6.0, 1e9)
    deictic = sum(1 for e in story.relative if e.grain in ("day", "time"))
    return [
        *(float(low <= years < high) for low, high in pairwise(edges)),
        float(titled),
        math.log1p(len(where)),
        float(any(e.start < HEAD_CHARS for e in where)),
        float(newest.last_day.year - 1 in named),
        float(any(e.month for e in announced)),
        float(bool(announced)),
        math.log1p(deictic),
        float(any(e.month for e in where)),
        float(all(_cited(text, e) for e in where)),
        float(titled and any(word in CURRENT for word in _title_words(story))),
        float(
            any(
                "update" in context or "note" in context or "as of" in context or "edition" in context
                for context in before
            )
        ),
        math.log1p(len(named)),
        float(any(context.rstrip().endswith(" in") for context in before)),
        math.log1p(text.count(" said")),
        min(years, 6.0),
        *_manner(story, newest),
    ]


def _manner(story: Chronology, newest: Newest) -> list[float]:
    """How the newest dates are spoken of, and in what kind of text."""
    text, where = story.document.folded, newest.expressions
    ways = [story.direction(e) for e in where]
    led = [text[max(0, e.start - NEAR_CHARS) : e.start].split() for e in where]
    previous = [words[-1] if words else "" for words in led]
    words = max(story.document.word_count, 1)
    return [
        float(all(way < 0 for way in ways)),
        float(any(way > 0 for way in ways)),
        float(any(way == 0 for way in ways)),
        float(any(word in ("since", "from", "between", "after") for word in previous)),
        float(any(word == "of" for word in previous)),
        float(any(text[max(0, e.start - 1) : e.start] == "(" for e in where)),
        float(any(_adjective(text, e, word) for e, word in zip(where, previous, strict=True))),
        math.log(words),
        float(any(NOW & set(text[max(0, e.start - 120) : e.end + 120].split()) for e in where)),
        math.log1p(1000 * (text.count(" you ") + text.count(" your ")) / words),
        float(any(e.weekday for e in where)),
        float(len({e.year for e in story.body if e.year}) == 1),
        float(all(_name_before(story, e) for e in where)),
        *_yearless_months(story, newest),
    ]


def _yearless_months(story: Chronology, newest: Newest) -> list[float]:
    """How far the months without a year lie from the page's own, around the year: a new story names near ones."""
    shown = newest.last_day + timedelta(days=newest.gap_days)
    months = {e.month for e in story.body if e.month and not e.year and e.type == "DATE"}
    gaps = [min((month - shown.month) % 12, (shown.month - month) % 12) for month in months]
    return [float(bool(gaps) and min(gaps) <= NEAR_MONTHS), float(bool(gaps) and min(gaps) > NEAR_MONTHS)]


NEAR_MONTHS = 2


def _name_before(story: Chronology, expression: Expression) -> bool:
    """Whether the year belongs to a name: "Class of 2018", a vintage, a model year."""
    text = story.document.text[max(0, expression.start - NEAR_CHARS) : expression.start]
    words = text.rstrip("( ").removesuffix(" of").split()
    return len(words) > 1 and expression.month is None and words[-1][0].isupper()


def _adjective(text: str, expression: Expression, previous: str) -> bool:
    """Whether a year stands before the noun that it dates: "the 2025 season"."""
    follows = text[expression.end : expression.end + 2]
    bare = expression.month is None and follows[:1] == " " and follows[1:].isalpha()
    return bare and previous not in PREPOSITIONS


PREPOSITIONS = frozenset("in of since by from until during for between to and after before through".split())
NOW = frozenset("is are now today currently this latest remains continues can".split())


def _title_words(story: Chronology) -> list[str]:
    return (story.document.title or "").lower().split()


def _announced(story: Chronology, expression: Expression) -> bool:
    """Whether the text looks forward to it."""
    text = story.document.folded
    first = max(0, expression.start - 90)
    start = max(text.rfind(mark, first, expression.start) for mark in (". ", "\n")) + 1
    return bool(FORWARD & set(text[max(start, first) : expression.start].split()))


def _cited(text: str, expression: Expression) -> bool:
    led = text[max(0, expression.start - 3) : expression.start]
    return text[expression.end : expression.end + 1] in (")", "]") and "," in led
