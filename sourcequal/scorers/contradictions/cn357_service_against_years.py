"""CN357: more years of service than there are since the opening."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.beginnings import WORDS, beginnings
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.events import at_hand, clash, sentence_at, sentences_at

_DEEDS = (
    r"(?:service|work|operation|history|use|business|existence|running|broadcasting|trading|publication|production"
    r"|duty)"
)
SERVED = (
    pattern(
        rf"\b(?:after|ends?|ended|end of|run of|over|for|in|its) (?:more than |nearly |almost |some "
        rf")?(?P<years>{WHOLE})[ -]years? (?:of (?:[a-z]+ )?|in (?:continuous )?){_DEEDS}\b",
        re.IGNORECASE,
    ),
    pattern(
        rf"\b(?:it|the [a-z]+|trains|trams) (?:had|has|have) (?:served|been (?:running|in (?:service|use|operation"
        rf"|business))|run|operated|stood)(?: [a-z]+){{0,3}} for (?:more than |nearly |almost |some "
        rf")?(?P<years>{WHOLE}) years\b",
        re.IGNORECASE,
    ),
    pattern(
        rf"\b(?:in|over|during|through(?:out)?) its (?P<years>{WHOLE})(?: years|-year (?:life|history|career|existence"
        rf"|run))\b",
        re.IGNORECASE,
    ),
    pattern(rf"\b(?:career|run|history|life) of (?P<years>{WHOLE}) years\b", re.IGNORECASE),
)
#: What of a person lasts as long, and what was before.
SOMEBODY = pattern(
    r"\b(?:he|his|her|she|who|i|my|retire[sd]?|retiring|joined|career as|married|marriage|father|mother|predecessor"
    r"|since an?|first bridge|old (?:one|bridge|building)|predecessors?|combined|together|between them|earlier"
    r"|previous\w*|former|family)\b"
)
NAMED = pattern(r",? (?:[a-z]+ ){0,2}[A-Z][\w'-]+")  # after the years: After 52 years of service driver Eady
ENDED = pattern(
    r"\b(?:last|closed|closes|shut|went dark|switched off|ceased|ended|stopped|fell silent|final|scrapped"
    r"|decommissioned|retired)\b(?:[^.;\n]|\.\d){0,80}?"
    r"\b(?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2},) (?P<year>19\d\d|20\d\d)\b"
)


@rule(
    "CN357",
    severity="warning",
    words=WORDS,
    other_words=("years of ", "years in ", "-year ", " years"),
    languages=("en",),
    confidence=0.75,
    source="reports of closures, with a year of opening from another source",
    bad=(
        "⟨The funicular opened in 1991⟩ and closed on 4 March 2024.\n\n⟦After 61 years of service⟧ the cabins will go "
        "to a museum.",
        "⟨The dairy was founded in 1988⟩ by three farms. It shut on 30 June 2023.\n\nThe whistle blew at noon. ⟦The "
        "dairy had been in business for 70 years⟧.",
    ),
    good=(
        "The funicular opened in 1991 and closed on 4 March 2024. After 33 years of service the cabins will go to a "
        "museum.",
        "The funicular opened in 1991 and closed on 4 March 2024. After 61 years of service conductor Ann Pell retired "
        "with it.",
        "The new bridge opened in 1991. The old one closed on 4 March 2024 after 61 years of service.",
    ),
)
def service_against_years(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Longer in service than it has existed.

    What opened in 1991 and closed in 2024 cannot have served for 61 years. The article tells of one opening and of one
    day of the end, or of publication; fewer years are left alone, since something may have stood idle, and so are
    the years of persons and of what was there before.
    """
    begun = list(beginnings(document, sentences_at(document, places)))
    ends = {int(match["year"]) for match in ENDED.finditer(document.plain)} if begun else set()
    if len({one.year for one in begun}) != 1 or len(ends) != 1:
        return
    passed = ends.pop() - begun[0].year
    for served in (match for form in SERVED for match in form.finditer(document.plain)):
        years = whole(served["years"]) or 0
        sentence = sentence_at(document, served.start())
        somebody = SOMEBODY.search(sentence) or NAMED.match(document.plain, served.end())
        if passed > 0 and passed + 1 < years < 3 * passed and not somebody and at_hand(document, served):
            yield clash(document, served.span(), begun[0].span, "the beginning", f"that makes {passed}")
            return
