"""CN336: one title, term or edition with two numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.counting import NTH as _NTH
from sourcequal.scorers.contradictions.counting import WHOLE, nth
from sourcequal.scorers.contradictions.events import at_hand, clash, sentence_at
from sourcequal.scorers.contradictions.match_records import WORDS as RECORD_WORDS
from sourcequal.scorers.contradictions.persons import FULL
from sourcequal.scorers.contradictions.scoreboard_clashes import row_clashes
from sourcequal.scorers.contradictions.vocabulary import ORDINAL_WORDS
from sourcequal.scorers.contradictions.word_groups import WordGroups

COUNTING = tuple(word for word in ORDINAL_WORDS if word not in ("zeroth", "first"))
NTH = rf"(?P<nth>{'|'.join(COUNTING)}|\d{{1,3}}(?:st|nd|rd|th))"
_ANY = _NTH
ORDINAL = pattern(
    rf"\b(?P<whose>an?|the|his|her|its|their|[a-z]+'s) {NTH} (?P<kind>(?:[a-z-]+ )?)(?P<thing>titles?|terms?"
    r"|editions?|crown|mandate|anniversary(?! of)|birthday|gold(?: medal)?|novel|album|marriage|championship|festival"
    r"|marathon|derby|conference|term in office|year in a row|consecutive (?:title|win|year|victory|defeat|loss))\b"
)
#: The 20th edition of the festival; the festival is held for the 25th time.
_FAIR = (
    r"(?P<thing>festival|fair|race|marathon|conference|exhibition|market|parade|regatta|tournament|show|carnival"
    r"|auction|concert|prize|rally)"
)
EDITION = (
    pattern(
        rf"\b(?:the|its|this is the) (?P<nth>{_NTH}) (?:edition|year|running|staging) of the (?:[a-z-]+ "
        rf")?{_FAIR}\b"
    ),
    pattern(rf"\bthe (?:[a-z-]+ )?{_FAIR}\b[^.,;:\n]{{0,40}}? for the (?P<nth>{_NTH}) time\b"),
    pattern(rf"\b(?:the|this) (?:year's )?(?:[a-z-]+ )?{_FAIR}, (?:now )?in its (?P<nth>{_NTH}) year\b"),
    pattern(rf"\b(?:the|this year's) (?P<nth>{_NTH}) (?:[a-z-]+ )?{_FAIR}\b"),
)
#: The third break-in this year; the fifth accident on that bend in two months.
COUNTED = pattern(
    rf"\b(?P<whose>the|an?|his|her|its|their) (?P<nth>{_ANY}) (?P<thing>(?:[a-z-]+ )?[a-z-]{{3,}}?)(?: (?:at|on|in|of"
    rf"|by) [^.,;:\n]{{2,40}}?)? "
    rf"(?P<when>this (?:year|month|week|season|summer|winter|spring|autumn|term)|so far|in (?:as many|{WHOLE}) "
    rf"(?:years|months|weeks|days)"
    r"|in a row|running|of the (?:season|year|campaign|series|tournament)|since (?:[a-z]+ )?(?:19|20)\d\d)\b"
)
WHEN_WORDS = (
    *(f" this {time}" for time in "year month week season summer winter spring autumn term".split()),
    *(
        " so far",
        " in as many",
        " in a row",
        " running",
        " of the season",
        " of the year",
        " of the campaign",
        " since ",
    ),
    *(f" {time}" for time in ("years", "months", "weeks", "days")),
)
TITLES = tuple(
    " title| term| edition| crown| mandate|anniversary|birthday| gold| novel| album|marriage|championship|festival"
    "|marathon|derby|conference|year in a row|consecutive".split("|")
)
#: Words of which one stands in every ordinal.
NTH_WORDS = (
    *COUNTING,
    "first",
    "teenth",
    "tieth",
    *(f"{n}{end}" for n in range(10) for end in ("st", "nd", "rd", "th")),
)
FAIR_WORDS = tuple(
    "edition of|year of the|running of|staging of| time| in its | festival| fair| race| marathon| conference"
    "| exhibition| market| parade| regatta| tournament| show| carnival| auction| concert| prize| rally".split("|")
)
ROW_WORDS = RECORD_WORDS["row"]
GROUPS = WordGroups({"title": TITLES, "when": WHEN_WORDS, "fair": FAIR_WORDS, "nth": NTH_WORDS, "row": ROW_WORDS})
OTHER_ONE = pattern(
    r"\b(?:had|would|will|next|before|after|last (?:year|week|month|season)|earlier|then|later|and the|until|if"
    r"|while|best|largest|biggest"
    r"|highest|lowest|worst|most|richest|longest|fastest|smallest|brother|sister)\b"
)
#: Words of another time, or of another thing of the kind.
OTHER_TIME = pattern(
    r"\b(?:had|during|after|before|until|when|won (?:his|her|its) first|ago|(?:19|20)\d\d|later|earlier|next"
    r"|will|would"
    r"|could|could|chance|bid|hopes?|hoping|if|sought|seeking|seeks|aim\w*|wants?|denied|lost|missed|only|became"
    r"|following|since|under ?way|in progress|forthcoming|planned|writing|seasons?|year|years|career|limit\w*"
    r"|amendment"
    r"|run for|running for|former|both|centur\w+|sister|brother|while)\b"
)


@rule(
    "CN336",
    severity="warning",
    words=(*TITLES, *WHEN_WORDS, *FAIR_WORDS, *ROW_WORDS),
    other_words=(*NTH_WORDS, " win", " won ", "victor", "defeat", " loss", " lost ", " draw"),
    languages=("en",),
    confidence=0.7,
    source="sport and politics: the third title in the lead is the fourth in the last paragraph",
    bad=(
        "Ilse Morawa won ⟨her fourth national title⟩ on Saturday.\n\nMorawa works as a vet. ⟦Her third national "
        "title⟧ "
        "earns her a place in the team.",
        "Governor Paul Amadi was sworn in for ⟨a third term⟩ on Sunday.\n\nAmadi, 61, begins ⟦his second term⟧ with a "
        "majority of one.",
        "⟨The 18th edition⟩ of the book market opens on Friday. ⟦The 16th edition⟧ is the first with a hall for "
        "children.",
        "It was ⟨the third break-in this year⟩ at the pie shop.\n\nThe till was full. It was ⟦the fifth break-in "
        "this year⟧, the "
        "owner said.",
    ),
    good=(
        "It was the third break-in this year at the pie shop. The fourth accident this year was in May.",
        "Ilse Morawa won her fourth national title. Her third national title, two years ago, had come in the rain.",
        "Governor Paul Amadi was sworn in for a third term. During his second term he had built a road.",
        "Ilse Morawa won her fourth national title. Her sister Dana took her second national title in the discus.",
        "The 18th edition opens on Friday. The 17th edition was called off in 2023.",
    ),
)
def two_ordinals(document: Document) -> Iterator[Match]:
    """One title, term or edition has two numbers.

    Both sentences speak of the present, count the same kind of thing, and nothing else of the kind is counted. A look
    back, a hope, and what somebody else has won are left alone.
    """
    spotted = GROUPS.spotted(document)
    titled, fairs, counts = (spotted.sentences(name, "nth") for name in ("title", "fair", "when"))
    counted = next(_counted_twice(document, counts), None) or next(_editions(document, fairs), None)
    counted = counted or next(row_clashes(document, spotted.sentences("row")), None)
    if counted:
        yield counted
        return
    found = [match for one in titled if len(titled) > 1 for match in ORDINAL.finditer(document.folded, *one)]
    for one, other in combinations(found, 2):
        alone = sum(_key(match) == _key(one) for match in found) == 2
        if not alone or _key(one) != _key(other) or _nth(one) == _nth(other):
            continue
        if _present(document, one) and _present(document, other) and _compatible(one["whose"], other["whose"]):
            yield clash(document, other.span(), one.span(), "the other number")
            return


def _two_owners(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether what is counted is of two persons: his and hers, or of somebody who is named in between."""
    whose = {one["whose"], other["whose"]}
    if not whose & {"his", "her"}:
        return False
    return {"his", "her"} <= whose or bool(re.search(FULL, document.plain[one.end() : other.start()]))


def _editions(document: Document, sentences: list[Span]) -> Iterator[Match]:
    """One festival is the 20th and the 25th of its kind."""
    found = [
        match
        for form in EDITION
        for match in _within(document, form, sentences)
        if at_hand(document, match) and not OTHER_ONE.search(sentence_at(document, match.start()))
    ]
    for one, other in combinations(sorted(found, key=re.Match.start), 2):
        numbers = {nth(match["nth"]) for match in found if match["thing"] == one["thing"]}
        differ = one["thing"] == other["thing"] and len(numbers) == 2 and nth(one["nth"]) != nth(other["nth"])
        if differ and one.end() <= other.start():
            yield clash(document, other.span(), one.span(), "the other number")
            return


def _within(document: Document, form: Pattern, sentences: list[Span]) -> Iterator[re.Match[str]]:
    for sentence in sentences if len(sentences) > 1 else ():
        yield from form.finditer(document.folded, *sentence)


def _counted_twice(document: Document, sentences: list[Span]) -> Iterator[Match]:
    """What is counted within one time has two numbers: the third break-in this year, and the fifth."""
    found = [match for match in _within(document, COUNTED, sentences) if at_hand(document, match)]
    for one, other in combinations(found, 2):
        alone = sum(match["thing"].split()[-1] == one["thing"].split()[-1] for match in found) == 2
        if not alone or one["when"] != other["when"] or one["thing"].split()[-1] != other["thing"].split()[-1]:
            continue
        if _two_owners(document, one, other):
            continue
        if nth(one["nth"]) != nth(other["nth"]) and not any(
            OTHER_ONE.search(sentence_at(document, match.start())) for match in (one, other)
        ):
            yield clash(document, other.span(), one.span(), "the other number")
            return


def _key(match: re.Match[str]) -> tuple[str, str]:
    return match["kind"], match["thing"].removesuffix("s")


def _nth(match: re.Match[str]) -> int:
    return nth(match["nth"]) or 0


def _compatible(one: str, other: str) -> bool:
    """Whether two owners can be one: both the same, or one of them an article."""
    return one == other or bool({one, other} & {"a", "an", "the"})


def _present(document: Document, match: re.Match[str]) -> bool:
    rest = sentence_at(document, match.start()).replace(match[0], "")
    return at_hand(document, match) and not OTHER_TIME.search(rest)
