"""CN364: mayor since 1999, and mayor for twelve years."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sourcequal.document import Document
from sourcequal.rule import Example, Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.events import apart, clash, sentence_at, year_of

OFFICES = (
    "mayor|coach|head coach|director|chief executive|manager|president|principal|headmaster|headmistress|head teacher"
    "|headteacher|chairman|chairwoman|chair|editor|conductor|vicar|bishop|archbishop|priest|leader|captain|governor"
    "|prime minister|minister|chancellor|rector|dean|sheriff|caretaker|harbour master|keeper|organist|curator|librarian"
    "|postmaster|fire chief|police chief|speaker"
)
SINCE = (
    pattern(
        rf"\b(?:has been|who has been|is) (?:the )?(?:[a-z]+'s )?(?P<office>{OFFICES})\b[^.;\n]{{0,50}}? since "
        rf"(?:[a-z]+ )?(?P<year>(?:19|20)\d\d)\b"
    ),
    pattern(
        rf"\b(?P<office>{OFFICES})(?: of [^.,;\n]{{3,30}})?,? (?:since|in office since|in charge since) (?:[a-z]+ "
        rf")?(?P<year>(?:19|20)\d\d)\b"
    ),
    pattern(
        rf"\b(?:became|was (?:elected|appointed|named|made|chosen)(?: as)?|took over as|took office as|started as) "
        rf"(?:the )?(?:[a-z]+'s )?(?P<office>{OFFICES})\b[^.;\n]{{0,40}}? in (?:[a-z]+ )?(?P<year>(?:19|20)\d\d)\b"
    ),
)
YEARS = (
    pattern(
        rf"\b(?:after|for|over|in (?:her|his)|(?:her|his)|completes|served|spent) (?P<years>{WHOLE}) years (?:as|of "
        rf"being) (?:the )?(?:[a-z]+'s )?(?P<office>{OFFICES})\b"
    ),
    pattern(
        rf"\b(?:has been|who has been) (?:the )?(?P<office>{OFFICES})(?: of [^.,;\n]{{3,30}})? for (?P<years>{WHOLE}) "
        rf"years\b"
    ),
    pattern(
        rf"\b(?P<office>{OFFICES})(?: of [^.,;\n]{{3,30}})?,? for (?:the (?:past|last) )?(?P<years>{WHOLE}) years\b"
    ),
)
VAGUE = pattern(
    r"\b(?:than|nearly|almost|about|around|over (?:a|\d+|[a-z]+) (?:years|decade)|some|first|former\w*|deputy|vice"
    r"|predecessor|successor|father|until"
    r"|before|assistant|twice|again|second|will|would|if|terms?)\b"
)
SLACK_YEARS = 1  # the day of the year decides


@rule(
    "CN364",
    severity="warning",
    words=(" years as ", " years of being ", *(f"{office} for " for office in OFFICES.split("|"))),
    other_words=(
        "since ",
        "became ",
        "was elected",
        "was appointed",
        "was named",
        "was made",
        "was chosen",
        "took over as",
        "took office",
        "started as",
    ),
    languages=("en",),
    confidence=0.75,
    source="portraits of people who leave an office, with a date from another source",
    bad=(
        Example(
            "Leith, 3 March 2026. Ada Corrie, ⟨who has been harbour master of Leith since 2009⟩, hands over her "
            "whistle.\n\nGulls were there. She goes ⟦after 27 years as harbour master⟧.",
            published=date(2026, 3, 3),
        ),
        Example(
            "Posted on 12 May 2023. Jonas Weil ⟨became organist of St Olav’s in 1991⟩.\n\nThe bellows leak. He has "
            "played ⟦for twelve years as organist⟧.",
            published=date(2023, 5, 12),
        ),
    ),
    good=(
        Example(
            "Leith, 3 March 2026. Ada Corrie, who has been harbour master of Leith since 2009, goes after 17 years as "
            "harbour master.",
            published=date(2026, 3, 3),
        ),
        Example(
            "Posted on 12 May 2023. Jonas Weil became organist of St Olav’s in 1991. His predecessor had played for "
            "twelve years as organist.",
            published=date(2023, 5, 12),
        ),
    ),
)
def years_in_office(document: Document) -> Iterator[Match]:
    """More or fewer years in an office than have passed since it was taken.

    Who has been mayor since 1999 has been so for as many years as there are from then to the day of publication. The
    article tells of one such office and one year; a year more or less, round numbers and predecessors are left alone.
    """
    year = year_of(document)
    since = [match for form in SINCE for match in form.finditer(document.folded)] if year else []
    if year is None or len({(match["office"], match["year"]) for match in since}) != 1:
        return
    passed = year - int(since[0]["year"])
    for served in (match for form in YEARS for match in form.finditer(document.folded)):
        years = whole(served["years"]) or 0
        vague = any(VAGUE.search(sentence_at(document, match.start())) for match in (served, since[0]))
        if (
            apart(served, since[0])
            and served["office"] == since[0]["office"]
            and not vague
            and passed > 0
            and abs(years - passed) > SLACK_YEARS
        ):
            first, second = sorted((served.span(), since[0].span()))
            yield clash(document, second, first, "the other statement", f"that makes {passed}")
            return
