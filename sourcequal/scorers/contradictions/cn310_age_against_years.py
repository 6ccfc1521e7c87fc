"""CN310: an age that the years of birth and death rule out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.comparing import compared
from sourcequal.scorers.contradictions.events import clash, either
from sourcequal.scorers.contradictions.life_clashes import span_clashes
from sourcequal.scorers.contradictions.persons import FULL, one_bearer, surname

BORN = pattern(r"\b(?:was born|born)\b[^.;\n]{0,60}?\b(?P<year>1[5-9]\d\d|20\d\d)\b")  # was born in Leeds in 1931
#: Hugo Blay (12 March 1871 – 1 May 1938)
LIVED = pattern(
    r"(?P<name>[A-Z][\w'-]+) \((?:born )?(?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?:\d{1,2}, )?(?P<year>1[5-9]\d\d|20\d\d)"
    r"(?: ?[–—-] ?| to )[^()\n]{0,24}(?P<died>\d{4})\)"
)
DIED = pattern(
    r"\bdied\b[^.;\n]{0,60}?\b(?P<year>1[5-9]\d\d|20\d\d)\b"  # died on 3 May 1999
    r"[^.;\n]{0,40}?(?:\baged|\bat the age of|\bat age)\s(?P<age>\d{1,3})\b"  # at the age of 58
    r"|\bdied\b[^.;\n]{0,40}?(?:\baged|\bat the age of|\bat age)\s(?P<age2>\d{1,3})\b"  # died at the age of 58
    r"[^.;\n]{0,40}?\b(?P<year2>1[5-9]\d\d|20\d\d)\b"  # in 1999
)
WARNING_CONFIDENCE = 0.75  # of what is read in any words
SLACK_YEARS = 1  # the birthday may fall before or after the day of death
NEAR_CHARS = 700  # how far birth and death of one person stand apart in a biography
KIN = frozenset("son daughter father mother wife husband brother sister uncle aunt who".split())
NAMED = pattern(r"(?P<name>[^\W\d_]{2,}),? (?:who )?(?:was )?$")  # before “born” or “died”


@rule(
    "CN310",
    severity="error",
    words=("died", "death", "born", "passed away"),
    languages=("en",),
    confidence=0.9,
    source="age against birth year: biographies put together from two sources",
    bad=(
        "Ada Corrie ⟨was born in Leith in 1931⟩. She ⟦died in May 1999 at the age of 58⟧.",
        "The painter, ⟨born in 1902⟩, lived by the sea. He ⟦died aged 71 in 1969⟧, and the town bought his house.",
        "Ferryman Lars Ek ⟦died on 3 March 2018 at the age of 91⟧. Ek, ⟨born in 1939⟩, took the boat from his father.",
        "Hugo ⟨Blay (12 March 1871 – 1 May 1938)⟩ drew the mill. He ⟦died at Arn on 1 May 1938, aged 69⟧.",
        "⟨Hugo Blay (1920-1977⟩) built boats.\n\nThe yard is still there. Blay ran it ⟦until his death in 1982⟧.",
        "The mural is by ⟨Edda Nygren, who died in 1988⟩.\n\nIt shows a whale. ⟦Nygren told a friend in 1994⟧ that she"
        " had signed it.",
    ),
    good=(
        "Ada Corrie was born in Leith in 1931. She died in May 1999 at the age of 67.",
        "The ferryman, born in 1715, kept the toll. Josiah Weil drew the bridge in 1824. He died in 1828, aged 33.",
        "Hugo Blay (1871–1938) drew the mill. His brother Ivo built it. He died at Arn in 1938, aged 66.",
        "Hugo Blay died in 1977. His book on boats was published in 1982. His son wrote another in 1990.",
        "The painter, born in 1902, lived by the sea. His son died aged 71 in 2005. He himself died in 1969.",
    ),
)
def age_against_years(document: Document) -> Iterator[Match]:
    """The age at death does not fit the years of birth and death, or somebody acts outside them.

    Age, year of birth and year of death have only two degrees of freedom. A year more or less is left alone, since
    the birthday may not have come. The rule reads a birth and the next death after it, and stays silent where another
    person is named in between, unless the birth is of the same name. Two years of one death, and what somebody did
    after it or before the birth, are warnings, since books and prizes come out after a death.
    """
    found = [*_ages_at_death(document)]
    doubtful = (one._replace(severity="warning", confidence=WARNING_CONFIDENCE) for one in span_clashes(document))
    yield from found or doubtful


def _ages_at_death(document: Document) -> Iterator[Match]:
    """Age, birth and death in one clause or two."""
    deaths = list(DIED.finditer(document.folded)) if "died" in document.folded else []
    births = list(BORN.finditer(document.folded)) if deaths else []
    lives = list(LIVED.finditer(document.plain)) if deaths else []
    if len(lives) == 1:  # an article on one person, in which he or she is the same
        births = sorted((*births, *lives), key=re.Match.start)
    for death in compared(deaths):
        year, age = int(either(death, "year")), int(either(death, "age"))
        birth = _birth(document, births, death)
        if birth is None:
            continue
        expected = year - int(birth["year"])
        if expected > 0 and not expected - SLACK_YEARS <= age <= expected + SLACK_YEARS - 1:
            yield clash(document, death.span(), birth.span(), "the birth", f"that makes {expected}, not {age}")


def _birth(document: Document, births: list[re.Match[str]], death: re.Match[str]) -> re.Match[str] | None:
    """The birth of who dies: the one before, for he or she, and for a name the one with the same name.

    A life in brackets that ends in the year of the death is that of who dies.
    """
    for life in births:
        if life.groupdict().get("died") == either(death, "year"):
            return life
    before = next((b for b in reversed(births) if b.end() <= death.start()), None)
    if not _another(document.folded, death.start()):
        near = before is not None and death.start() - before.end() <= NEAR_CHARS
        return before if near and before and not _moved_on(document.plain, before.end(), death.start()) else None
    who = _name(document, death)
    return next((b for b in births if who and _name(document, b) == who and one_bearer(document.plain, who)), None)


def _moved_on(text: str, start: int, end: int) -> bool:
    """Whether somebody with a name of his own comes in between, of whom he or she may be."""
    known = set(text[:start].split())
    return any(surname(name[0]) not in known for name in re.finditer(FULL, text[start:end]))


def _name(document: Document, match: re.Match[str]) -> str:
    """The name before “born” or “died”, or nothing."""
    found = NAMED.search(document.plain, max(0, match.start() - 30), match.start())
    return found["name"] if found and found["name"][0].isupper() and found["name"].lower() not in KIN else ""


def _another(folded: str, place: int) -> bool:
    """Whether somebody else dies: the word before “died” is kin, or a name rather than he or she."""
    before = folded[max(0, place - 30) : place].split()
    return not before or before[-1].strip(",") in KIN or before[-1] not in ("he", "she", "and", "himself", "herself")
