"""CN313: an age today that the year of birth rules out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Example, Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE, whole

BORN = pattern(
    r"\b(?P<name>[A-Z][\w’'-]+),? (?:who )?was born (?:on [\w ,]{1,20} )?in (?P<year>19\d\d|20\d\d)\b"
)  # Stannard, who was born in 1958
BORN_AGED = pattern(
    # Ada Corrie, 35, who was born in Leith in 1971; Corrie, born in 1941 and now 64
    r"\b(?P<name>[A-Z][\w’'-]+), (?:(?P<age>[1-9]\d), )?(?:who was )?born (?:on [\w ,]{1,20} )?"
    r"(?:in [A-Z][\w’' -]{1,30} )?in "
    r"(?P<year>19\d\d|20\d\d)(?:,? (?:and )?(?:who )?(?:is )?now (?P<now>[1-9]\d)\b)?"
)
TURNED = pattern(rf"\b(?:[Hh]e|[Ss]he|(?P<name>[A-Z][\w’'-]+)) (?:has )?turned (?P<age>{WHOLE})\b")  # He turned eighty
AGED = pattern(r"\b(?P<name>[A-Z][\w’'-]+), (?P<age>[1-9]\d),")  # Ivo Stannard, 68,
SLACK_YEARS = 2  # the birthday may be to come, and the age may be last year's


@rule(
    "CN313",
    severity="warning",
    words=("born",),
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
            "Posted on 3 March 2026. The cook ⟦Ada Corrie, 35,⟧ opens a school.\n\n⟨Corrie was born in 1971⟩ in Leith.",
            published=date(2026, 3, 3),
        ),
        Example(
            "Posted on 3 March 2026. The school is run by Ada ⟦Corrie, 35, who was born in Leith in ⟨1971⟩⟧, a cook.",
            published=date(2026, 3, 3),
        ),
    ),
    good=(
        Example(
            "Posted on 3 March 2026. The cook Ada Corrie, 54, opens a school. Corrie was born in 1971.",
            published=date(2026, 3, 3),
        ),
        Example(
            "Posted on 3 March 2026. Ada Corrie, 35, opens a school. Her father, Jim, was born in 1941.",
            published=date(2026, 3, 3),
        ),
    ),
)
def age_against_birth(document: Document) -> Iterator[Match]:
    """A person's age does not fit the year of birth, counted to the day of publication.

    The rule needs a published date, one year of birth, and an age that belongs to the same name or to “he” or “she”
    where nobody else is born in the article. Two years more or less are left alone.
    """
    yield from _in_one_breath(document)
    births = list(BORN.finditer(document.text))
    if document.published is None or len(births) != 1:
        return
    birth = births[0]
    expected = document.published.year - int(birth["year"])
    for stated in (*TURNED.finditer(document.text), *AGED.finditer(document.text)):
        age, name = whole(stated["age"]), stated["name"]
        same = name == birth["name"] or (name is None and document.text.count(birth["name"]) > 1)
        if same and age and abs(expected - age) > SLACK_YEARS:
            start = _named_from(document.text, stated.start())
            message = (
                f"“{document.text[start : stated.end()]}” clashes with “{document.text[slice(*birth.span())]}”: "
                f"that makes {expected}"
            )
            yield Match(start, stated.end(), message=message, related=(Related(*birth.span(), "the birth"),))


def _in_one_breath(document: Document) -> Iterator[Match]:
    """Age and birth in one clause: they are of one person, whoever else is born in the article."""
    for match in BORN_AGED.finditer(document.text) if document.published else ():
        group = "age" if match["age"] else "now"
        if match[group] and document.published:
            expected = document.published.year - int(match["year"])
            if abs(expected - int(match[group])) > SLACK_YEARS:
                year = match.span("year")
                message = f"the age of {match[group]} clashes with the birth in {match['year']}: that makes {expected}"
                yield Match(match.start(), match.end(), message=message, related=(Related(*year, "the birth"),))


GIVEN = pattern(r"[A-Z][\w’'-]+ $")  # a given name right before a surname


def _named_from(text: str, place: int) -> int:
    before = GIVEN.search(text, max(0, place - 30), place)
    return before.start() if before else place
