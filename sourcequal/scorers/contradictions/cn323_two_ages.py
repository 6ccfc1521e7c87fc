"""CN323: one person with two ages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.ages import AGES, LEAP_DAY, Age, ages_in, spotted_ages
from sourcequal.scorers.contradictions.comparing import compared
from sourcequal.scorers.contradictions.events import clash
from sourcequal.scorers.contradictions.life_clashes import age_clashes
from sourcequal.scorers.contradictions.people import ADDRESS
from sourcequal.scorers.contradictions.word_groups import Spotted

#: Two people of one name.
NAMESAKES = pattern(
    r"\b(?:share (?:a|the|their) (?:sur)?name|namesakes?|of the same name|no relation|unrelated|not related"
    r"|the elder)\b"
)
TWINS = pattern(
    r"\b[Tt]win(?:s| brothers| sisters)? (?:brothers |sisters )?(?P<one>[A-Z][\w'-]+) and (?P<other>[A-Z][\w'-]+)(?: "
    r"[A-Z][\w'-]+)?"
)
SLACK_YEARS = 1  # a birthday may lie between two reports


@rule(
    "CN323",
    severity="warning",
    words=AGES.words,
    languages=("en",),
    confidence=0.8,
    source="two reports of one accident merged: the age changed with the second source",
    bad=(
        "⟨Ada Corrie, 29⟩, of Leith, was found near the bridge.\n\n⟦Ms Corrie, 34⟧, had worked at the theatre.",
        "Police named the driver as ⟨41-year-old Jonas Weil⟩.\n\nFriends of ⟦Jonas Weil, 47⟧, laid flowers.",
        "⟨Lars Ek, the ferryman of Sund, has died at the age of 91⟩.\n\nHe rowed in all weathers. He kept goats. ⟦Ek "
        "was "
        "87 when he died⟧.",
        "The baker Mira Tanne won the race. ⟨She is 47⟩.\n\nBread was her training. ⟦Tanne, 58⟧, keeps bees.",
        "The ⟨twins Bea and Flo Corrie⟩ opened a shop.\n\n⟦Bea, who is 34, runs the till, and Flo, 31⟧, cuts the "
        "cheese.",
        "Ferryman Lars Ek died on Friday. ⟨He was 79⟩.\n\nHe rowed in all weathers. He kept goats. In May ⟦his 84th "
        "birthday⟧ was marked with a regatta.",
        "⟨Kay Roe (31⟩) swam the strait on Sunday.\n\nThe water was cold. ⟦Roe, who is just 22⟧, wants to go again.",
        "The loss was found by the cook, ⟨Mr Bo Farrow, aged 63⟩, when he came to light the lamp.\n\nIt rained. ⟦Mr "
        "Farrow, who is 48⟧ and has been cook since May, wept.",
        "⟨Bo Farrow is 63⟩ and climbs the mast each day.\n\nThe mast is steep. ⟦At 48, Farrow⟧ is the oldest of the"
        " crew.",
    ),
    good=(
        "Vera Halloran, 71, has won. Halloran, who turned 68 in March 1998, sang.",
        "Ada Corrie, 29, of Leith, was found near the bridge. Her mother, Jean Corrie, 54, spoke to the paper.",
        "Ada Corrie, 29, was found near the bridge. Ms Corrie, 30 in June, had worked at the theatre.",
        "Jonas Weil, 47, won again. In 1998 Jonas Weil, 19, came third.",
        "Mr Corrie, 34, and Mrs Corrie, 29, run the inn.",
        "The lamp is lit by Mrs Amy Tull (101) or, if she is ill, by Mr Tull (91), her brother-in-law.",
        "Lars Ek has died at the age of 91. On his 18th birthday he took the oars. He was 22 when the war came.",
        "Kay Roe (31) swam the strait. The 54-year-old record of Ida Brandt fell. A 22-year-old came second.",
        "Bea Corrie, born in March 1871, was thirty when she took the helm. She died in May 1950, aged seventy-nine.",
        "Bo Farrow is 63. He was 48 when he first climbed the mast.",
        "The clock died when Mira Tanne was small. She is 61 now, and confessed at a wedding. She was 28 and had "
        "waited.",
        "Lars Ek has died at the age of 79. He had planned a regatta for his 80th birthday.",
        "Mira Tanne, 47, won the race. Her rival Ida Brandt came second. The 24-year-old wept.",
        "Ida Brandt, 96, keeps bees. Her birthday is on February 29, and few have come. Ms Brandt, 24, wants more.",
    ),
)
def two_ages(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Two ages for one person.

    Ages stand beside names (“Ada Corrie, 29,”), in sentences (“she is 47”), with a death (“died at 91”, “was 87 when he
    died”), and are told by birthdays and by “the 58-year-old”. A year more or less is left alone. So are sentences that
    look back, birthdays to come, surnames that more than one person has, and those who were born on a leap day.
    """
    spotted = spotted_ages(document, places)
    if spotted is None:
        return
    found = [*_by_surname(document, spotted)] or list(age_clashes(document))
    if found and not LEAP_DAY.search(document.folded):
        yield from found


def _by_surname(document: Document, spotted: Spotted) -> Iterator[Match]:
    """Ages of one surname."""
    if "twin" in document.folded:
        yield from _twins(document)
    first: dict[str, list[Age]] = {}
    for age in sorted(ages_in(spotted), key=lambda one: one.span):
        known = [one for one in first.get(age.last, ()) if _apart(one, age) and not _mr_and_mrs(document, one, age)]
        if known and not NAMESAKES.search(document.folded):
            match = clash(document, age.span, known[0].span, "the other age")
            yield match._replace(related=tuple(Related(*one.span, "the other age") for one in known))
            return
        first.setdefault(age.last, []).append(age)


def _twins(document: Document) -> Iterator[Match]:
    """Twins of two ages."""
    for twins in compared(TWINS.finditer(document.plain)):
        one, other = (_age_of(document.plain, twins[name]) for name in ("one", "other"))
        if one and other and one["age"] != other["age"]:
            first, second = sorted((one, other), key=lambda match: match.start())
            yield clash(document, (first.start(), second.end()), twins.span(), "the twins")
            return


def _age_of(text: str, given: str) -> re.Match[str] | None:
    """The age right after a given name."""
    return re.search(rf"\b{re.escape(given)}(?: [A-Z][\w'-]+)?, (?:who is |aged )?(?P<age>[1-9]\d)(?=[,. ])", text)


def _mr_and_mrs(document: Document, one: Age, other: Age) -> bool:
    """Whether the forms of address show a man and a woman of one surname."""
    found = [ADDRESS.match(document.plain, *age.span) for age in (one, other)]
    return all(found) and len({form is not None and form[1] == "Mr" for form in found}) == 2


def _apart(one: Age, other: Age) -> bool:
    """Whether two ages are further apart than a birthday, and in two places."""
    distinct = one.span[1] <= other.span[0] or other.span[1] <= one.span[0]
    return distinct and (one.low > other.high + SLACK_YEARS or other.low > one.high + SLACK_YEARS)
