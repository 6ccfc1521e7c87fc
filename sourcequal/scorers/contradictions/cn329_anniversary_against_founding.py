"""CN329: an anniversary that the year of the founding rules out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from sourcequal.document import Document
from sourcequal.rule import Example, Match, pattern, rule
from sourcequal.scorers.contradictions.beginnings import WORDS, Beginning, beginnings
from sourcequal.scorers.contradictions.comparing import compared
from sourcequal.scorers.contradictions.counting import NTH, WHOLE, nth, whole
from sourcequal.scorers.contradictions.events import at_hand, clash, sentences_at, sentences_with, year_of

JUBILEES = {"centenary": 100, "bicentenary": 200, "silver jubilee": 25, "golden jubilee": 50, "half a century": 50}
_WORK = (
    r"(?:in (?:business|existence|operation|service)|of (?:[a-z]+ )?(?:existence|history|service|music|song|work"
    r"|trading|business|theatre"
    r"|dance|football|life|publishing|broadcasting))"
)
#: How old something is, in the sentence that names it before.
AGE = (
    pattern(
        rf"\b(?:(?P<whose>its|their|the|a|[\w-]+'s) )?(?:[a-z]+ )?(?P<nth>{NTH}) (?:anniversary|birthday"
        rf"|jubilee)\b(?: of (?:the |its )?(?P<of>[\w'-]+(?: [\w-]+)?))?"
    ),
    pattern(rf"\b(?:its|a|the) (?P<jubilee>{'|'.join(JUBILEES)})\b(?: of (?:the |its )?(?P<of>[\w'-]+))?"),
    pattern(rf"\b(?:turns|turned|is turning) (?P<years>{WHOLE})(?= this year|[,.]| (?:on|in|with|today)\b)"),
    pattern(rf"\bis (?P<years>{WHOLE}) years old\b(?= this| today|[,.])"),
    pattern(rf"\b(?:celebrat\w+|mark\w+|toast\w+|look\w* back on|honou?r\w*) (?P<years>{WHOLE}) years {_WORK}"),
    pattern(
        rf"\b(?:celebrat\w+|mark\w+|toast\w+|look\w* back on|honou?r\w*) (?:the )?(?P<years>{WHOLE}) years of the "
        rf"(?P<of>[a-z]+)\b"
    ),
    pattern(rf"\b(?:celebrat\w+|mark\w+|toast\w+|look\w* back on) (?P<decades>{WHOLE}) decades {_WORK}"),
    pattern(rf"\bnow in its (?P<running>{NTH}) year\b"),
)
#: Both in one sentence: the choir, which marked its tenth anniversary in May, was founded in 2018.
IN_ONE = pattern(
    rf"\b(?:which|who|that) (?:will )?(?:celebrat\w+|mark\w*|keeps|kept) (?P<age>(?:its|their|a|the) (?P<nth>{NTH}) "
    r"(?:anniversary|birthday)(?! of))(?P<when>[^.,;\n]{0,40}), (?P<begun>(?:was|were) (?:first )?(?:founded"
    r"|established|set up|started|formed|launched|opened|created) (?:[^.;,\n\d]{0,40} )?in "
    r"(?P<year>1[5-9]\d\d|20\d\d))\b"
)
AGE_WORDS = (
    "anniversary",
    "birthday",
    "jubilee",
    "centenary",
    " turn",
    "years old",
    " years ",
    "decades",
    " year,",
    "half a century",
)
DATE = pattern(r"\b\d{1,2} [a-z]{3,9},? (?P<year>20\d\d|19\d\d)\b|\b[a-z]{3,9} \d{1,2}, (?P<year2>20\d\d|19\d\d)\b")
SLACK_YEARS = 1  # the celebrations may begin early or go on into the next year
SLACK_DECADES = 6  # years that “four decades” may be off


@rule(
    "CN329",
    severity="warning",
    words=WORDS,
    other_words=(
        "anniversary",
        "birthday",
        "jubilee",
        "centenary",
        " turned ",
        " turns ",
        "years old",
        "decades ",
        "years in ",
        "years of ",
        "in its ",
    ),
    languages=("en",),
    confidence=0.75,
    source="reports on jubilees whose year of founding was taken from another source",
    bad=(
        Example(
            "Published 4 August 2019. The rowing club will mark ⟦its 75th anniversary⟧ with a regatta.\n\n⟨The club, "
            "which was founded in 1921⟩ by two merchants, has four boats.",
            published=date(2019, 8, 4),
        ),
        Example(
            "Posted on 3 March 2026. The choir is celebrating ⟦its 50th anniversary⟧ this week. ⟨The choir was "
            "founded in 1951⟩ in a barn.",
            published=date(2026, 3, 3),
        ),
        Example(
            "17 May 2023. The choir, which marked ⟦its tenth anniversary⟧ this January, ⟨was started in 2018⟩.",
            published=date(2023, 5, 17),
        ),
        "The dairy ⟦turned ninety⟧ on 8 June 2024, with cheese for all.\n\nCows stand by the road. ⟨The dairy goes "
        "back to 1951⟩, when two farms lost their carts.",
        "On 2 May 2025 the fire brigade celebrated ⟦its fortieth birthday⟧.\n\nRain spoiled the soup. A smith ⟨set up "
        "the brigade in the autumn of 1969⟩.",
    ),
    good=(
        Example(
            "Published 4 August 2019. The rowing club will mark its 98th anniversary. The club, which was founded in "
            "1921, has four boats.",
            published=date(2019, 8, 4),
        ),
        Example(
            "Published 4 August 2019. The rowing club, founded in 1921, will host the 75th anniversary regatta of the "
            "league. The club was founded in 1921.",
            published=date(2019, 8, 4),
        ),
        Example(
            "Published 4 August 2019. The club celebrated its 75th anniversary in 1996. The club was founded in 1921.",
            published=date(2019, 8, 4),
        ),
        "The dairy sang on 8 June 2024 for the mayor’s ninetieth birthday. The dairy goes back to 1951.",
        "The dairy marked the 40th anniversary of its shop on 8 June 2024. The dairy goes back to 1951.",
    ),
)
def anniversary_against_founding(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """An anniversary does not fit the year of the founding, counted to the day of the feast or of publication.

    The sentence with the anniversary names what was founded and speaks of no other year, and the article tells of one
    founding of it. A year more or less is left alone, and so are the anniversaries of somebody or something else.
    """
    yield from _in_one_sentence(document)
    found = list(compared(beginnings(document, sentences_at(document, places))))
    for start, end in sentences_with(document, AGE_WORDS) if found else ():
        year = _year(document, start, end)
        for match in (match for form in AGE for match in form.finditer(document.folded, start, end) if year):
            begun = [one for one in found if _apart(one, start, end) and _its_own(document.folded, start, match, one)]
            if year and len({one.year for one in begun}) == 1 and at_hand(document, match):
                years, slack = _age(match)
                passed = year - begun[0].year
                if passed > 0 and abs(years - passed) > slack:
                    yield clash(document, match.span(), begun[0].span, "the founding", f"that makes {passed}")
                    return


def _in_one_sentence(document: Document) -> Iterator[Match]:
    for match in IN_ONE.finditer(document.folded):
        named = re.search(r"\b(?:19|20)\d\d\b", match["when"])
        year = int(named[0]) if named else year_of(document)
        passed = year - int(match["year"]) if year else 0
        if passed > 0 and abs((nth(match["nth"]) or passed) - passed) > SLACK_YEARS and at_hand(document, match):
            yield clash(document, match.span("age"), match.span("begun"), "the founding", f"that makes {passed}")


def _year(document: Document, start: int, end: int) -> int | None:
    """The year of a feast: that of the one full date in its sentence, or else of publication."""
    date_ = DATE.search(document.folded, start, end)
    return int(date_["year"] or date_["year2"]) if date_ else year_of(document)


def _apart(begun: Beginning, start: int, end: int) -> bool:
    return begun.span.start >= end or begun.span.end <= start


def _age(match: re.Match[str]) -> tuple[int, int]:
    """How old something is said to be, and how many years that may be off."""
    groups = match.groupdict()
    if groups.get("jubilee"):
        return JUBILEES[groups["jubilee"]], SLACK_YEARS
    if groups.get("decades"):
        return 10 * (whole(groups["decades"]) or 0), SLACK_DECADES
    if groups.get("running"):
        return (nth(groups["running"]) or 0) - 1, SLACK_YEARS
    return (nth(groups["nth"]) if groups.get("nth") else whole(groups["years"])) or 0, SLACK_YEARS


def _its_own(folded: str, start: int, match: re.Match[str], begun: Beginning) -> bool:
    """Whether an age is that of what began: named in the sentence before it, or as its owner."""
    groups = match.groupdict()
    whose, of = groups.get("whose") or "", groups.get("of") or ""
    if of or whose.endswith("'s"):
        return begun.what in (of.split() if of else [whose[:-2]])
    return bool(begun.what) and begun.what in re.findall(r"[\w-]+", folded[start : match.start()])
