"""CN401: revenue rose, and the decline in revenue."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.amounts import Amount, amounts_in
from sourcequal.scorers.contradictions.comparing import each_two
from sourcequal.scorers.contradictions.events import clash, is_longer, sentence_at
from sourcequal.scorers.contradictions.moves import DOWN, LESS, MORE, UP

#: What is measured, as one number of the whole that an article is about.
_MEASURE = (
    r"(?P<measure>revenues?|sales|turnover|(?:net |operating |pre-?tax |annual )?profits?|net income|earnings|income"
    r"|output|production|exports?|imports?|passenger numbers|attendances?|enrol?lments?|membership|population"
    r"|unemployment|ridership|visitor numbers|circulation|emissions|rainfall|harvests?|catch(?:es)?|donations"
    r"|admissions|traffic)"
)
_OWN = (
    r"(?:(?:total|overall|annual|group|net|full-year|yearly|its|their|the|company|firm's|company's|group's|copper|gold"
    r"|oil|milk|parking|ticket|advertising|first-half|half-year) ){0,4}"
)
_VERB = rf"(?:(?P<up>{UP}|(?:was|were|is|are) (?:up|higher))|(?P<down>{DOWN}|(?:was|were|is|are) (?:down|lower)))\b"
#: Net income grew 12 percent; production at the mine was up from 199,000 tons.
TOLD = pattern(
    rf"(?:^|[\n.,;:] ?|\b(?:that|and|while|as|said|saw|the|its|their|[a-z]+'s) ){_OWN}{_MEASURE}(?: from operations"
    rf"| (?:at|from) the [a-z]+(?: [a-z]+)?| for the (?:year|quarter|period))? (?:(?:has|have|had|also|again) "
    rf")?(?!up\b|down\b){_VERB}"
)
#: The decline in annual revenue; this growth in output.
CALLED = pattern(
    rf"\b(?:the|this|that|a|its|their|(?P<last>last year's)) (?:[a-z-]+ ){{0,2}}?(?:(?P<more>{MORE})"
    rf"|(?P<less>{LESS})) (?:in|of)"
    rf" {_OWN}{_MEASURE}"
    r"(?! (?:of|from|per|tax|at|to|margins?|prices?|growth|costs?|by|and|or|outside|abroad)\b)"
)
#: What a measure came to, and what it had been a year before: turnover came to 720 million, against 800 million.
LEVEL = pattern(
    rf"(?:^|[\n.,;:] ?|\b(?:that|and|while|as|said|the|its|their|[a-z]+'s) ){_OWN}{_MEASURE}(?: (?:from|for|in|between)"
    r" [^.,;:\n]{3,40}?)?,? (?:came to|amounted to|totall?ed|stood at|reached|was|were) (?:[a-z]+ "
    r")?(?P<now>[^.;\n]{1,60}?),?"
    r" (?:against|compared with|compared to|versus|down from|up from) (?P<before>[^.;\n]{1,40}?) (?:in the same"
    r" (?:period|months|half|quarter)|a year (?:earlier|ago|before)|the year before|the previous year|last year"
    r"|in 20\d\d)\b"
)
LEVEL_WORDS = (" against ", "compared with", "compared to", " versus ", "down from", "up from")
ALIKE = {"turnover": "sale", "revenue": "sale", "takings": "sale"}
#: The part of a year that a sentence is of.
_SPANS = {
    "first half": r"first six months|first half|january to june|half-year|six months to (?:the end of )?june",
    "first quarter": r"first three months|first quarter|january to march|three months to (?:the end of )?march",
    "nine months": r"first nine months|january to september|nine months to (?:the end of )?september",
    "year": r"(?:last|whole|full) (?:financial |fiscal |business )?year",
}
SPANS = {name: pattern(rf"\b(?:{words})\b") for name, words in _SPANS.items()}
LAST_YEAR = pattern(r"\b(?:in the (?:last|past) (?:financial |fiscal |business )?year|last year)\b")
#: Of another time, place or part, not certain, or told as the turn that it is.
OTHER = pattern(
    r"\b(?:expect\w*|forecast\w*|predict\w*|would|could|might|may(?! \d)|if|fear\w*|avoid\w*|halt\w*|revers\w*"
    r"|stem\w*|offset\w*|after|following|previous\w*|earlier|since|until|before|recover\w*|despite|although|though"
    r"|but|however|slow\w*|pace|rate|years of|decades?|next|later|then|again|another|risk\w*|warn\w*|worse|even as"
    r"|while|whereas|unless|adjusted|constant|organic|like-for-like|real terms"
    r"|in (?:europe|asia|china|india|germany|britain|[a-z]+ states))\b"
)
#: One of these stands in each of `CALLED`.
NAMES = (
    "growth increase rise gain upturn upswing surge jump climb boom decline decrease fall drop downturn slump slide dip"
)
PERIOD = pattern(
    r"\b(?:quarter|quarterly|month|monthly|weeks?|weekly|half|season|january|february|march|april|june|july|august|september"
    r"|october|november|december|day|daily|(?:19|20)\d\d)\b"
)
MOST_SENTENCES = 40  # of an article about one such thing
MOST_TOLD = 2  # statements of one measure; a report with more of them tells of its parts and its years


class Move(NamedTuple):
    """A measure that rose or fell: where, what, and which way."""

    match: re.Match[str]
    measure: str
    rose: bool
    named: bool  # and not told by a verb
    level: bool = False  # told by two amounts


@rule(
    "CN401",
    severity="warning",
    words=(
        *(f"{name}{ending} {of} " for name in NAMES.split() for ending in ("", "s") for of in ("in", "of")),
        *(f",{words}" if words[0] == " " else f", {words}" for words in LEVEL_WORDS),
    ),
    languages=("en",),
    confidence=0.75,
    source="reports on results put together from two years' versions",
    bad=(
        "⟨Revenue from operations rose⟩ 9 per cent to 840 million in the year.\n\nThe chief was glad. ⟦The decline in "
        "annual revenue⟧, he said, was owed to a wet spring.",
        "⟨The firm's sales grew⟩ by a fifth in the first six months.\n\nIt rained. ⟦Turnover from January to "
        "June came to "
        "720 million crowns, against 800 million in the same period⟧ of 2025.",
        "⟨Income from the ferries rose⟩ in the last financial year.\n\nIt rained. ⟦Last year's fall in income⟧, said a "
        "critic, was a shame.",
        "Tin from the Arn. ⟨Its production was up⟩ from 199,000 tons.\n\nThe union wants more. ⟦The drop in production⟧"
        " is no reason to sack anybody, it said.",
    ),
    good=(
        "Revenue rose 9 per cent to 840 million in the year. The growth in annual revenue was owed to a dry spring.",
        "Revenue rose in the year. The decline in revenue in the second quarter was owed to a wet spring.",
        "Revenue rose in the year. The decline in revenue of the mill was owed to a wet spring.",
        "The firm's sales grew in the first quarter. Turnover from January to June came to 720 million, against "
        "800 million "
        "in the same period of 2025.",
        "Income from the ferries rose in the spring. Last year's fall in income was a shame.",
        "Exports rose. The fall in imports was expected. After a fall in exports in May the ministry was glad.",
        "Sales fell. A rise in sales is forecast for the summer, after the fall in sales of last year.",
    ),
)
def rise_called_a_fall(document: Document) -> Iterator[Match]:
    """What rose is called a decline, or what fell a growth.

    One sentence tells that a measure of the whole moved, another names the move as if it had gone the other way. Other
    times, forecasts and parts are left alone, and so are reports that tell of many moves of one measure.
    """
    moves = [move for move in _moves(document) if not OTHER.search(sentence_at(document, move.match.end() - 1))]
    counts = Counter(move.measure for move in moves)
    for one, other in each_two(moves):
        if one.measure != other.measure or one.rose == other.rose or counts[one.measure] > MOST_TOLD:
            continue
        said = [sentence_at(document, each.match.end() - 1) for each in (one, other)]
        periods = [set(PERIOD.findall(sentence)) for sentence in said]
        named = periods[1] <= periods[0] if other.named else periods[0] <= periods[1]
        last = [move.match.groupdict().get("last") for move in (one, other)]
        named = named or (any(last) and all(map(LAST_YEAR.search, said)))
        if any(last) and not all(map(LAST_YEAR.search, said)):
            continue
        kinds = one.named != other.named or (one.level != other.level and _one_span(said))
        if (
            kinds
            and said[0] != said[1]
            and (named or one.level or other.level)
            and not is_longer(document, MOST_SENTENCES)
        ):
            first, second = sorted((one.match.span(), other.match.span()))
            yield clash(document, _trimmed(document, second), _trimmed(document, first), "the other direction")
            return


def _moves(document: Document) -> list[Move]:
    """What the article tells of measures that moved, in order."""
    found = [
        *(Move(match, _stem(match), match["more"] is not None, True) for match in CALLED.finditer(document.folded)),
        *(Move(match, _stem(match), match["up"] is not None, False) for match in TOLD.finditer(document.folded)),
    ]
    if any(words in document.folded for words in LEVEL_WORDS):
        for match in LEVEL.finditer(document.folded):
            now, before = (_only_amount(document, match, group) for group in ("now", "before"))
            if now and before and now.kind == before.kind and now.value != before.value:
                found.append(Move(match, _stem(match), now.value > before.value, False, level=True))
    return sorted(found, key=lambda move: move.match.start())


def _only_amount(document: Document, match: re.Match[str], group: str) -> Amount | None:
    """The amount of a part of a match, where there is one."""
    found = amounts_in(document.plain, *match.span(group))
    return found[0] if len(found) == 1 else None


def _one_span(said: list[str]) -> bool:
    """Whether two sentences name the same part of a year."""
    spans = [{name for name, form in SPANS.items() if form.search(sentence)} for sentence in said]
    return bool(spans[0]) and spans[0] == spans[1]


def _stem(match: re.Match[str]) -> str:
    stem = match["measure"].split()[-1].rstrip("s")
    return ALIKE.get(stem, stem)


def _trimmed(document: Document, span: tuple[int, int]) -> tuple[int, int]:
    """A span without what only led to it."""
    start = span[0]
    while not document.text[start].isalnum():
        start += 1
    return start, span[1]
