"""The date of the page."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate import calendar_words
from sourcequal.scorers.boilerplate.phrases import core, stripped

TOKEN = pattern(r"[^\W\d_]+(?:[.'-][^\W\d_]+)*|\d+(?:st|nd|rd|th|er|º)?\b|[^\W_]+")
DIGIT = pattern(r"\d")
NUMERIC = pattern(r"\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})\b")  # 3/4/2024, 2024-03-04
DAY = pattern(r"(?<![\d.,])(?:[0-3]?\d)(?:st|nd|rd|th)?(?![\d.,]*\d)")
YEAR = pattern(r"\b(?:19|20)\d\d\b")  # with a month and a word such as "updated" before it
GREETING = pattern(
    r"(?:my )?(?:dear|dearest|sir|madam|liebe[rs]?|sehr geehrte|ch[eè]re?s?|querid[oa]s?|car[oaie]|дорог|шановн)\b"
)
AGO = pattern(  # 2 hours ago
    r"(?:(?:published|posted|updated) )?(?:\d{1,2}|an?|one) (?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?"
    r"|years?) ago"
    r"|(?:vor|il y a|hace|há) (?:\d{1,2}|einer?|une?|una?) (?:minuten?|stunden?|tag(?:en)?|heures?|jours?|horas?"
    r"|días?|dias?|minutos?)"
)
BACK = (" ago", "vor ", "il y a ", "hace ", "há ")  # one of them stands in every such line
# What stands beside it on one line: who wrote it, before or after, and who checked it.
BESIDE = pattern(
    r"(?:(?:by|written by|posted by|medically reviewed by|fact[ -]checked by|von|par|por|di) [^|•·\d]{2,60}?[ ,]*["
    r"|•·–—-][ ]*){1,3}"
    r"|[ ]*[|•·–—-] ?(?:by|in|von|par|por|di) [^|•·]{2,60}$"
    r"|(?<=\d) (?:by|von|par|por|di) [^|•·\d]{2,40}$"  # Posted on May 9, 2023 by editor
)
# "11/7 (Fri) 17:03", as Japanese and Korean sites write it: month and day, a weekday, the hour.
SHORT = pattern(
    r"\d{1,2}[/.]\d{1,2}\.? ?\(?(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)\w{0,6}\)? ?\d{1,2}[:.]\d\d(?: "
    r"\w{2,12})?"
)
# "2025年3月4日 10時22分", with or without the word for an update before it, as Japanese and Chinese sites write it
EASTERN = pattern(
    r"(?:更新日?|公開日?|投稿日?|掲載日?|最終更新日?|发布(?:时间|日期|于)?|发表(?:时间|于)?|时间|日期"
    r"|更新(?:时间|于)?)? ?[:：]? ?"
    r"(?:20|19)\d\d ?[年/.-] ?\d{1,2} ?[月/.-] ?\d{1,2} ?日? ?(?:\(?[月火水木金土日一二三四五六]\)?)? ?"
    r"(?:\d{1,2} ?[:：時时] ?\d{2}(?: ?[:：] ?\d{2})? ?分?)?"
)
TOP_LINES = 6  # filled lines at the top in which a page shows its date
LONGEST_CHARS = 120
TOKENS = range(2, 24)
DIARY_DATES = 3  # with so many date lines the text is a diary or a chronicle
PROSE_CHARS = 80  # a line of running text; without one the date belongs to a list or a form


@cache
def _words() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    named = frozenset(f"{calendar_words.MONTHS} {calendar_words.WEEKDAYS}".split())
    stamps = frozenset(calendar_words.STAMPED.split())
    return named, stamps, named | stamps | frozenset(calendar_words.CLOCK.split())


@rule(
    "BP108",
    severity="warning",
    harmless_alone=True,
    confidence=0.85,
    source="CleanEval annotation guidelines, 2007; page heads of news sites",
    bad=(
        "⟦更新日：2025年3月4日 "
        "10時22分⟧\n議会は三月の初日に開かれ、六時間にわたる討論の末に新しい道路の計画を否決した。議長は夏までに別の案を出すと述べ、住民の代表は拍手で応えた。反対派は道路が古い市場の周りの狭い通りに車を呼び込むと恐れている。",
        "⟦Tuesday, March 4⟧\n\nThe council met on the first day of the month and voted against the new road after a "
        "debate that "
        "lasted for six hours.",
        "Council rejects road\n⟦Published: 4 March 2025, 10:32 am⟧\nThe council met on the first day of the month "
        "and voted against "
        "the new road after a debate of six hours.",
        "Council rejects road\n⟦By Ana Castellanos - 2 hours ago⟧\nThe council met on the first day of the month and "
        "voted "
        "against the new road after a debate of six hours.",
        "Council rejects road\n⟦Last updated: November 2025⟧\nThe council met on the first day of the month and "
        "voted against "
        "the new road after a debate of six hours.",
        "⟦11/7 (Fri) 17:03⟧\n\nCouncil rejects road\n\n⟦Posted on May 9, 2023 by editor⟧\nThe council met on the "
        "first "
        "day of the month and voted against the new road after a debate of six hours.",
        "⟦4. März 2025⟧\nDer Rat hat am ersten Tag des Monats getagt und nach einer Debatte von sechs Stunden gegen "
        "die neue Straße "
        "gestimmt.",
    ),
    good=(
        "4 March 2025\n\nDear Ms Okafor,\n\nThank you for the long letter about the road. I have read it twice and "
        "passed it on to the "
        "council, which meets next week.",
        "On Tuesday, March 4, the council met.",
        "3 May\nLeft at dawn.\n4 May\nRain all day long.\n5 May\nReached the pass.",
    ),
)
def page_date(document: Document) -> Iterator[Span]:
    """Date of the page, not of the story.

    It stands above the article or beside its author, and says when the page was made or last changed. In a text without
    other furniture it is information.
    """
    lines = document.filled_lines
    if max((len(line.text) for line in lines), default=0) < PROSE_CHARS:
        return
    dated = [n for n, line in enumerate(lines) if len(line.text) <= LONGEST_CHARS and _dates(core(document, line))]
    for number in dated:
        following = core(document, lines[number + 1]) if number + 1 < len(lines) else ""
        stamped = _stamped(_alone(core(document, lines[number])))
        if stamped or (number < TOP_LINES and len(dated) < DIARY_DATES and not GREETING.match(following)):
            yield stripped(lines[number])


def is_date(said: str) -> bool:
    """Whether a folded line is a date, with or without a time, and nothing else."""
    if AGO.fullmatch(said) or SHORT.fullmatch(said) or EASTERN.fullmatch(said):
        return True
    if not DIGIT.search(said):
        return False
    named, _, all_words = _words()
    tokens = [match.group() for match in TOKEN.finditer(said)]
    if len(tokens) not in TOKENS or not any(token[0].isdigit() for token in tokens):
        return False
    if any(not token[0].isdigit() and token.rstrip(".") not in all_words for token in tokens):
        return False
    return bool(NUMERIC.search(said)) or (
        any(token.rstrip(".") in named for token in tokens)
        and bool(DAY.search(said) or (_stamped(said) and YEAR.search(said)))
    )


def _alone(said: str) -> str:
    """A folded line without its author."""
    return BESIDE.sub("", said)


def _dates(said: str) -> bool:
    """Whether a folded line is a date, or a name and a stamp; a name and a bare date are a byline, and harmless."""
    if not DIGIT.search(said) and not any(word in said for word in BACK):
        return False  # most lines
    alone = _alone(said)
    return is_date(said) or (is_date(alone) and (_stamped(alone) or AGO.fullmatch(alone) is not None))


def _stamped(said: str) -> bool:
    return said.split(" ", 1)[0].rstrip(":") in _words()[1] and any(char.isdigit() for char in said)
