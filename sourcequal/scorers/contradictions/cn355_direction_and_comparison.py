"""CN355: a rise in the headline, and two figures that fall."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.amounts import Amount, amounts_in
from sourcequal.scorers.contradictions.events import clash, sentence_at, sentence_number, sentences_at, sentences_with
from sourcequal.scorers.contradictions.moves import DOWN, HIGHER, LESS, LOWER, MORE, UP

#: Measures of which news says that they rose or fell, each group of one meaning.
MEASURES = {
    word: group.split()[0]
    for group in (
        "sales|turnover revenue revenues|exports shipments|imports|output production|stays|visitors arrivals|passengers"
        "|guests|births|deaths|crimes offences|thefts|burglaries|accidents crashes|registrations|deliveries|orders"
        "|bookings|enrolment enrollment|applications|members membership|pupils|students|subscribers|prices|rents|wages"
        "|earnings|profit profits|unemployment|harvest|catch|traffic|attendance|admissions|donations|emissions"
        "|consumption|permits"
    ).split("|")
    for word in group.split()
}
_MEASURE = rf"(?P<what>{'|'.join(MEASURES)})"
_LEAD = r"(?P<lead>(?:[a-z-]+ )?)"
_MOVES = rf"(?:(?P<up>{UP})|(?P<down>{DOWN}))"
SAID = (
    # exports climb; stays are up again; exports on the rise
    pattern(
        rf"\b{_LEAD}{_MEASURE} (?:have |has |had |are |is |were |was |continue to |keep |again |also )*(?:sharply "
        rf"|slightly |strongly )?(?!gains?\b){_MOVES}\b(?! to (?:the )?(?:task|nothing|expect))"
    ),
    pattern(rf"\b{_LEAD}{_MEASURE} (?:are |is )?on the (?:(?P<up>rise|up|increase)|(?P<down>decline|wane|slide))\b"),
    # growth in overnight stays; higher sales; record exports
    pattern(rf"\b(?:(?P<up>{MORE})|(?P<down>{LESS})) (?:in|of) (?:the )?{_LEAD}{_MEASURE}\b"),
    pattern(
        rf"\b{_LEAD}{_MEASURE}[^.;\n]{{0,30}}? (?:(?P<up>strongest|highest|best|busiest)|(?P<down>weakest|lowest"
        rf"|poorest|worst)) (?:[a-z-]+ ){{0,3}}(?:on record|ever|in (?:[a-z]+ )?(?:years|decades))\b"
    ),
    pattern(rf"\b(?:(?P<up>{HIGHER})|(?P<down>{LOWER})) {_LEAD}{_MEASURE}\b(?! than)"),
)
YEAR_BEFORE = (
    r"(?:a year (?:earlier|ago|before)|the year before|(?:the|a) previous year|the year-ago \w+|last year"
    r"|in (?:19|20)\d\d"
    r"|(?:of|in|from) the (?:same|corresponding|prior|year-earlier) (?:\w+ )?(?:period|months|quarter|half|year|time)"
    r"|in the same \w+|the same (?:\w+ )?(?:period|months|quarter|half|time)|a year)"
)
#: The second of two figures, of a year before: against 310,000 in the same months of 2025; (2024: 310,000).
AGAINST = pattern(
    r"(?:,? (?:as )?(?:against|compared (?:with|to)|versus|vs\.?|after|down from|up from|from|compares? with|lower "
    r"than the|higher than the|more than the|less than the) (?:about |some |around )?$"
    r"| \((?:19|20)\d\d: $|;? (?:the|a) year (?:before|earlier) (?:it |they |that |the figure )?(?:had|was|were)(?: "
    r"been)?(?: at)? $)"
)
IN_YEAR = pattern(r"(?: [a-z]+){0,2} in (?P<year>20\d\d)\b")  # 310,000 tonnes in 2024 and 255,000 in 2025
YEARS_BEFORE = ("year earlier", "year before", "previous year")
A_YEAR_EARLIER = pattern(
    r"(?:a year (?:earlier|before)|the year before|(?:in )?the previous year),? (?:it|they|that|the (?:figure|number"
    r"|total)) (?:had|was|were)\b"
)
FIGURE = pattern(
    r" ?(?:in 20\d\d,? and|against|compared? (?:with|to)|versus|vs\.?|after|from|\(20\d\d:|year before it "
    r"[a-z ]{3,12}?)(?: about| some"
    r"| around| the)? ?[$€£¥₹]?\d|\(20\d\d: "
)
NAMED = pattern(rf"\b{_LEAD}{_MEASURE}\b")
LATER = pattern(rf"[^.;\n]{{0,40}}?\b{YEAR_BEFORE}")
#: Words with which figures and direction are of two things: adjusted, in value, of a part, or of a plan.
OTHER_MEASURE = pattern(
    r"\b(?:adjusted|organic\w*|constant|like-for-like|same-store|comparable|excluding|real terms|points?|value|volume"
    r"|price|prices|currency|but|while|although|though|despite|however|expect\w*|forecast\w*|hop\w+|plan\w*|target\w*"
    r"|will|would|could|may|might|should|if|not|no|slow\w*|pace|rate|less than|estimate\w*|guidance|outlook|analysts?"
    r"|budget\w*|per|margin|average|since|net|pre-?tax|tax|operating|domestic|foreign|shares?|month-on-month"
    r"|previous month|previous quarter|week|worth|last year's)\b"
)
PERIODS = pattern(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|quarter|first quarter"
    r"|second quarter|third quarter|fourth quarter)\b"
)
PLACED = pattern(r"^ (?:to|in|from|of|at|by) (?:the )?[A-Z]")
# Both figures lie back.
EARLIER_STILL = pattern(r"\bhad (?:\w+ )?(?:come|been|stood|totall?ed|amounted|reached|fallen|risen)\b")
NEAR_CHARS = 60  # between a measure and its figure
LEAD_SENTENCES = 4  # of headline and lead, which say which way a measure went; later ones tell of its parts
MOST_SENTENCE = 400  # characters; a longer one tells of several measures
#: Words before a measure that make no kind of it.
PLAIN = frozenset(
    "the of in and its their our his total overall all more record higher lower for with a year recorded reported "
    "counted annual on to has had were".split()
)


class Compared(NamedTuple):
    """A measure with its new figure and its old one: what it is of, and the span."""

    what: str
    lead: str
    new: float
    old: float
    span: Span


@rule(
    "CN355",
    severity="error",
    words=(
        *YEARS_BEFORE,
        "in 20",
        "against ",
        "compared ",
        "versus ",
        " vs",
        "after ",
        " from ",
        "compare with",
        "year before it",
        " (20",
    ),
    other_words=tuple(MEASURES),
    languages=("en",),
    confidence=0.75,
    source="reports on results whose headline was written for another table",
    bad=(
        "⟨Barley exports climb⟩\n\nThe millers met in Leith on Monday. ⟦Exports came to 41,000 tonnes in the "
        "half-year, against 53,000⟧ in the same months of 2024.",
        "It was a year of ⟨decline in burglaries⟩, the sheriff said.\n\nLocks are cheap. The county counted 318 "
        "⟦burglaries in 2025, after 260⟧ in 2024.",
    ),
    good=(
        "Barley exports climb\n\nExports came to 53,000 tonnes in the half-year, against 41,000 in the same months of "
        "2024.",
        "Barley exports climb\n\nOat exports came to 41,000 tonnes in the half-year, against 53,000 in the same months "
        "of 2024.",
        "Barley exports climb in value\n\nExports came to 41,000 tonnes in the half-year, against 53,000 a year "
        "earlier.",
        "Barley exports climb in May\n\nIn April exports came to 41,000 tonnes, against 53,000 a year earlier.",
        "Barley exports climb\n\nExports came to 41,000 tonnes, against a target of 53,000 in 2024.",
    ),
)
def direction_and_comparison(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """A measure rises, and its two figures fall.

    One sentence says which way a measure went, another gives its figure and that of the year before. Both name the
    measure by one word and no other kind of it; what is adjusted, in value, of a part, of another month or only
    expected is left alone, and so is a measure that the article compares twice or moves both ways.
    """
    compared = [*_comparisons(document, places), *_told_after(document, places)]
    if not compared or len({one.what for one in compared}) != len(compared):
        return
    for one in compared:
        said = [match for match in _said(document, one) if not one.span.start <= match.start() < one.span.end]
        ups = {bool(match["up"]) for match in said}
        if len(ups) == 1 and one.new != one.old and ups != {one.new > one.old}:
            first, second = sorted((Span(said[0].start(), said[0].end()), one.span))
            yield clash(document, second, first, "the other direction")
            return


def _comparisons(document: Document, places: tuple[int, ...]) -> Iterator[Compared]:
    """The measures of which a sentence gives the figure and that of a year before."""
    figures_after = [place for place in places if FIGURE.match(document.folded, place)]
    for start, end in sentences_at(document, figures_after):
        sentence = document.folded[start:end]
        named = list(NAMED.finditer(sentence))[:1]
        figures = [one for one in amounts_in(document.plain, start, end) if not one.looks_like_year]
        if not named or end - start > MOST_SENTENCE or len(figures) != 2 or OTHER_MEASURE.search(sentence):
            continue
        pair = _new_and_old(document, figures, end)
        near = abs(start + named[0].start("what") - figures[0].start) <= NEAR_CHARS
        if pair and near and _alike(*pair) and not EARLIER_STILL.search(document.folded, start, figures[0].start):
            span = Span(start + named[0].start("what"), figures[1].end)
            yield Compared(MEASURES[named[0]["what"]], _kind(named[0]), pair[0].value, pair[1].value, span)


def _told_after(document: Document, places: tuple[int, ...]) -> Iterator[Compared]:
    """The measures of which one sentence gives the figure, and the next one that of the year before."""
    for number in sorted(
        {sentence_number(document, place) for place in places if document.folded.startswith(YEARS_BEFORE, place)}
    ):
        if number < 1 or not A_YEAR_EARLIER.match(document.folded, document.sentences[number].start):
            continue
        before, here = document.sentences[number - 1 : number + 1]
        named = NAMED.search(document.folded, *before)
        new, old = (
            [one for one in amounts_in(document.plain, *span) if not one.looks_like_year] for span in (before, here)
        )
        told = (
            named and len(new) == len(old) == 1 and here.end - before.start <= MOST_SENTENCE and _alike(new[0], old[0])
        )
        if named and told and not OTHER_MEASURE.search(document.folded, before.start, here.end):
            span = Span(named.start("what"), old[0].end)
            yield Compared(MEASURES[named["what"]], _kind(named), new[0].value, old[0].value, span)


def _new_and_old(document: Document, figures: list[Amount], end: int) -> tuple[Amount, Amount] | None:
    """The figure of now and that of the year before; None where a sentence does not say which is which."""
    first, second = figures
    if AGAINST.search(document.folded, first.end, second.start) and LATER.search(document.folded, first.end, end):
        return first, second
    years = [IN_YEAR.match(document.folded, one.end) for one in figures]
    if not years[0] or not years[1] or years[0]["year"] == years[1]["year"]:
        return None
    return (first, second) if years[0]["year"] > years[1]["year"] else (second, first)


def _alike(new: Amount, old: Amount) -> bool:
    """Whether two figures are of one size and unit; a unit that is named once holds for both."""
    return (
        (new.kind == old.kind or not old.kind)
        and new.kind != "%"
        and bool(old.value)
        and 1 / 3 < new.value / old.value < 3
    )


def _said(document: Document, one: Compared) -> Iterator[re.Match[str]]:
    """The sentences that say without figures which way the measure of a comparison went."""
    names = tuple(word for word, meaning in MEASURES.items() if meaning == one.what)
    periods = set(PERIODS.findall(sentence_at(document, one.span.start)))
    lead = document.sentences[LEAD_SENTENCES].start if len(document.sentences) > LEAD_SENTENCES else len(document.text)
    for start, end in sentences_with(document, names):
        if start >= lead:
            return
        if end - start > MOST_SENTENCE or OTHER_MEASURE.search(document.folded, start, end):
            continue
        for match in (match for form in SAID for match in form.finditer(document.folded, start, end)):
            told = {period[0] for period in PERIODS.finditer(document.folded, start, end)}
            kinds = {_kind(match), one.lead} - {""}
            apart = (told and periods and not told & periods) or PLACED.match(document.plain[match.end() : end])
            if MEASURES[match["what"]] == one.what and not apart and (len(kinds) < 2):
                yield match


def _kind(match: re.Match[str]) -> str:
    """The word before a measure that makes a kind of it: overnight stays, oat exports."""
    lead = match["lead"].strip()
    return "" if lead in PLAIN or re.search(r"\d", lead) else lead
