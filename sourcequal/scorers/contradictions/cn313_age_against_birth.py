"""CN313: an age today that the year of birth rules out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Example, Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.events import clash, year_of
from sourcequal.scorers.contradictions.life_clashes import birth_clashes

BORN = pattern(
    # Stannard, who was born in Leith in 1958; Stannard, born in 1958,
    r"\b(?P<name>[A-Z][\w'-]+)(?:,? (?:who )?was|,) born (?:on [\w ,]{1,20} )?(?:in [^.;,\n]{1,40}? )?"
    r"in (?P<year>19\d\d|20\d\d)\b"
    # Born in a mill on the moor in 1951, she later; born in 1958, Stannard
    r"|(?:(?<=[.!?\"] )|(?<=\n))Born [^.;\n]{0,60}?in (?P<year2>19\d\d|20\d\d)(?=[^.;\n]{0,40}?, "
    r"(?:[Hh]e|[Ss]he|(?:[A-Z][\w'-]+ )?(?P<name2>[A-Z][\w'-]+))\b)"
)
BORN_AGED = pattern(
    # Ada Corrie, 35, who was born in Leith in 1971; Corrie, born in 1941 and now 64
    r"\b(?P<name>[A-Z][\w'-]+), (?:(?P<age>[1-9]\d), )?(?:who was )?born (?:on [\w ,]{1,20} )?"
    r"(?:in [A-Z][\w' -]{1,30} )?in "
    r"(?P<year>19\d\d|20\d\d)(?:,? (?:and )?(?:who )?(?:is )?now (?P<now>[1-9]\d)\b)?"
)
TURNED = pattern(rf"\b(?:[Hh]e|[Ss]he|(?P<name>[A-Z][\w'-]+)) (?:has )?turned (?P<age>{WHOLE})\b")  # He turned eighty
AGED = pattern(
    r"\b(?P<name>[A-Z][\w'-]+), (?:(?:who is|now|aged) )?(?P<age>[1-9]\d)(?=[,.])"  # Ivo Stannard, 68,
    r"|\b(?P<age2>[1-9]\d)-year-old (?:[a-z-]+ ){0,2}(?:[A-Z][\w'-]+ "
    r")?(?P<name2>[A-Z][\w'-]+)"  # 68-year-old Ivo Stannard
)
KIN = pattern(r"\b(?:son|daughter|father|mother|wife|husband|brother|sister|uncle|aunt|parents?|grand\w+)\b")
BEFORE_CHARS = 120  # of the sentence before a birth that names nobody
SLACK_YEARS = 2  # the birthday may be to come, and the age may be last year's
GIVEN = pattern(r"[A-Z][\w'-]+ $")  # a given name right before a surname


@rule(
    "CN313",
    severity="warning",
    words=("born", "(1", "obituary", "turned", "birthday", ", 19"),
    languages=("en",),
    confidence=0.8,
    source="age against birth year: two biographies in one portrait",
    bad=(
        Example(
            "Lodz, 18 November 2026. Ivo Stannard, the postman, stops. ⟦He turned eighty⟧ in the spring.\n\n"
            "⟨Stannard, who was born in 1958⟩, began as a telegram boy.",
            published=date(2026, 11, 18),
        ),
        Example(
            "Posted on 3 March 2026. The cook ⟦Ada Corrie, 35⟧, opens a school.\n\n⟨Corrie was born in 1971⟩ in Leith.",
            published=date(2026, 3, 3),
        ),
        Example(
            "Posted on 3 March 2026. The school is run by Ada ⟦Corrie, 35, who was born in Leith in ⟨1971⟩⟧, a cook.",
            published=date(2026, 3, 3),
        ),
        Example(
            "Posted on 12 May 2023. The tower has no older friend than ⟦Wilfred Tranter, 78⟧, who rings on Sundays.\n\n"
            "Tranter keeps a notebook. ⟨Born in the village in 1934⟩, he learned from the blacksmith.",
            published=date(2023, 5, 12),
        ),
        Example(
            "Posted on 3 March 2026. ⟨Farrier Hob Lunn has died at 62⟩. The forge is cold.\n\n⟦Born at Sund in 1941⟧,"
            " he shod the horses of the circus.",
            published=date(2026, 3, 3),
        ),
        "⟨Edda Nygren (1931-2024⟩) threw pots by the sea.\n\nThe kiln still stands. ⟦Nygren was born in 1942⟧ on a"
        " barge.",
        "⟨Wim Brandt left school in 1955 at the age of 14⟩.\n\nHe loved the mill. ⟦Brandt was born in 1932⟧ above it.",
    ),
    good=(
        Example(
            "Posted on 12 May 2023. Wilfred Tranter, 58, climbs the tower. His father is gone. Born in 1921, he rang "
            "the same bell.",
            published=date(2023, 5, 12),
        ),
        Example(
            "Posted on 3 March 2026. The cook Ada Corrie, 54, opens a school. Corrie was born in 1971.",
            published=date(2026, 3, 3),
        ),
        Example(
            "Posted on 3 March 2026. Ada Corrie, 35, opens a school. Her father, Jim, was born in 1941.",
            published=date(2026, 3, 3),
        ),
        "Edda Nygren (1931-2024) threw pots. Her husband died in 1990, aged 68. She was born in 1931.",
        "Wim Brandt left school in 1955 at the age of 14. His son, born in 1972, runs the mill.",
    ),
)
def age_against_birth(document: Document) -> Iterator[Match]:
    """A person's age or birth does not fit the year of birth.

    An age needs a year: the published date, the dateline, or one beside it (“left school in 1955 at 14”, “turned 80 in
    2019”). It belongs to the same name, or to “he” or “she” where nobody else is meant. A year or two more or less are
    left alone. Two years of birth clash by themselves.
    """
    found = [*_in_one_breath(document), *_beside_one_name(document)]
    yield from found or birth_clashes(document)


def _beside_one_name(document: Document) -> Iterator[Match]:
    """An age and the one birth of the article, beside one name."""
    births = list(BORN.finditer(document.plain)) if "born" in document.folded else []
    year = year_of(document) if len(births) == 1 else None
    if year is None:
        return
    birth = births[0]
    expected = year - int(birth["year"] or birth["year2"])
    born = _born(document.plain, birth)
    for stated in (*TURNED.finditer(document.plain), *AGED.finditer(document.plain)):
        age, name = _age(stated)
        same = name == born or (name is None and born is not None and document.plain.count(born) > 1)
        if same and age and abs(expected - age) > SLACK_YEARS:
            start = _named_from(document.plain, stated.start())
            yield clash(document, (start, stated.end()), birth.span(), "the birth", f"that makes {expected}")


def _born(text: str, birth: re.Match[str]) -> str | None:
    """Who is born: the name beside the birth; for a pronoun, the one person with an age in the sentence before."""
    named = birth["name"] if birth["name"] not in ("He", "She") else None
    named = named or birth["name2"]
    aged = {_age(match)[1] for match in AGED.finditer(text)}
    if named or len(aged) != 1:
        return named
    (name,) = aged
    before = text[max(0, birth.start() - BEFORE_CHARS) : birth.start()]
    return name if name and name in before and not KIN.search(before) else None


def _age(stated: re.Match[str]) -> tuple[int | None, str | None]:
    groups = stated.groupdict()
    return whole(groups["age"] or groups["age2"]), groups["name"] or groups.get("name2")


def _in_one_breath(document: Document) -> Iterator[Match]:
    """Age and birth in one clause: they are of one person, whoever else is born in the article."""
    for match in BORN_AGED.finditer(document.plain) if "born" in document.folded else ():
        group = "age" if match["age"] else "now"
        year = year_of(document) if match[group] else None
        if year:
            expected = year - int(match["year"])
            if abs(expected - int(match[group])) > SLACK_YEARS:
                message = f"the age of {match[group]} clashes with the birth in {match['year']}: that makes {expected}"
                yield Match(
                    match.start(), match.end(), message=message, related=(Related(*match.span("year"), "the birth"),)
                )


def _named_from(text: str, place: int) -> int:
    before = GIVEN.search(text, max(0, place - 30), place)
    return before.start() if before else place
