"""CN401: revenue rose, and the decline in revenue."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
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
    r"|oil|milk) ){0,4}"
)
_VERB = rf"(?:(?P<up>{UP}|(?:was|were|is|are) (?:up|higher))|(?P<down>{DOWN}|(?:was|were|is|are) (?:down|lower)))\b"
#: Net income grew 12 percent; production at the mine was up from 199,000 tons.
TOLD = pattern(
    rf"(?:^|[\n.,;:] ?|\b(?:that|and|while|as|said|saw|the|its|their) ){_OWN}{_MEASURE}(?: from operations"
    rf"| at the [a-z]+| for the (?:year|quarter|period))? (?:(?:has|have|had|also|again) )?(?!up\b|down\b){_VERB}"
)
#: The decline in annual revenue; this growth in output.
CALLED = pattern(
    rf"\b(?:the|this|that|a|its|their) (?:[a-z-]+ ){{0,2}}?(?:(?P<more>{MORE})|(?P<less>{LESS})) (?:in|of)"
    rf" {_OWN}{_MEASURE}"
    r"(?! (?:of|from|per|tax|at|to|margins?|prices?|growth|costs?|by|and|or|outside|abroad)\b)"
)
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


@rule(
    "CN401",
    severity="warning",
    words=tuple(f"{name}{ending} {of} " for name in NAMES.split() for ending in ("", "s") for of in ("in", "of")),
    languages=("en",),
    confidence=0.75,
    source="reports on results put together from two years' versions",
    bad=(
        "⟨Revenue from operations rose⟩ 9 per cent to 840 million in the year.\n\nThe chief was glad. ⟦The decline in "
        "annual revenue⟧, he said, was owed to a wet spring.",
        "Tin from the Arn. ⟨Its production was up⟩ from 199,000 tons.\n\nThe union wants more. ⟦The drop in production⟧"
        " is no reason to sack anybody, it said.",
    ),
    good=(
        "Revenue rose 9 per cent to 840 million in the year. The growth in annual revenue was owed to a dry spring.",
        "Revenue rose in the year. The decline in revenue in the second quarter was owed to a wet spring.",
        "Revenue rose in the year. The decline in revenue of the mill was owed to a wet spring.",
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
        if one.named != other.named and said[0] != said[1] and named and not is_longer(document, MOST_SENTENCES):
            first, second = sorted((one.match.span(), other.match.span()))
            yield clash(document, _trimmed(document, second), _trimmed(document, first), "the other direction")
            return


def _moves(document: Document) -> list[Move]:
    """What the article tells of measures that moved, in order."""
    found = [
        *(Move(match, _stem(match), match["more"] is not None, True) for match in CALLED.finditer(document.folded)),
        *(Move(match, _stem(match), match["up"] is not None, False) for match in TOLD.finditer(document.folded)),
    ]
    return sorted(found, key=lambda move: move.match.start())


def _stem(match: re.Match[str]) -> str:
    return match["measure"].split()[-1].rstrip("s")


def _trimmed(document: Document, span: tuple[int, int]) -> tuple[int, int]:
    """A span without what only led to it."""
    start = span[0]
    while not document.text[start].isalnum():
        start += 1
    return start, span[1]
