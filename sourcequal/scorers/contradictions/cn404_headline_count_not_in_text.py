"""CN404: the headline counts things of which the text has another number, and never that one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import combinations

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.claims import reading_of
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.counts import ANY_OF_KIND, KINDS, STOPS, Counted, counts_in, meanings_of
from sourcequal.scorers.contradictions.events import ELSEWHERE, clash, headline_of
from sourcequal.scorers.contradictions.tolls import VAGUE

#: So many of what, as a headline says it, in any case of letters.
CLAIM = pattern(
    rf"(?<![\w.,/:#$€£¥₹–-])(?P<count>{WHOLE}) (?P<kinds>(?:[a-z][a-z-]+ ){{0,2}}?)"
    r"(?P<noun>[a-z]{3,}s|people|men|women|children|police|sheep|cattle)\b"
)
#: What makes a number of a headline the length of a list, a rank or a name.
NO_CLAIM = pattern(r"\b(?:top|best|worst|no\.?|nos\.?|number|page|part|route|phase|under|over|past)[ -]$")
LISTED = frozenset(
    "best top worst most great greatest ways things reasons tips facts ideas places questions steps signs books "
    "lessons tricks rules takeaways examples times years year months weeks days hours minutes seconds points "
    "goals runs".split()
)
#: With these a count of the text is of another time, or of some.
APART = pattern(
    r"\b(?:another|others?|more|fewer|(?:up|down) (?:to|from)|rose|risen|grew|fell|earlier|initial\w*|first (?:said|put"
    r"|gave|reported|counted)|previous\w*|former\w*|compared|than|ago|last (?:year|month|week|season)|next|average"
    r"|so far|every|per|revised|corrected|disputed|claim\w*)\b"
)
LEAST = 5  # of the headline's number; smaller ones are of things that text tells one by one
MOST_OTHERS = 2  # numbers of such things in the text; with more, they are parts or of several events
LEAD_SENTENCES = 12  # after the headline, in which its count stands
MOST_SENTENCES = 60
MOST_PARTS, MOST_TERMS = 4, 10  # numbers that may add up to the headline's, of so many
FAR = 5  # times that one of two numbers is the other, from which on it is a part
CLAUSE = 48  # characters on either side of a count, in which it is told apart
NEAR = 0.06  # by how much a headline rounds, as a share


@rule(
    "CN404",
    severity="warning",
    languages=("en",),
    confidence=0.75,
    source="copies of news whose headline kept, or got, a figure that the text has not",
    bad=(
        "Chip maker to cut ⟦1,800 jobs⟧\n\nThe firm said on Thursday that it would close ⟨1,200 positions⟩ in two "
        "plants. Its shares fell.",
        "Union Bars ⟦14 Officials⟧ Over Vote\n\nMinisters agreed on Monday to bar ⟨eleven officials⟩ of the island "
        "from travel. The list is open.",
    ),
    good=(
        "Chip maker to cut 1,800 jobs\n\nThe firm will close 1,200 posts in Leith and 600 posts in Perth.",
        "Chip maker to cut 1,800 jobs\n\nThe firm will close 1,847 posts, it said.",
        "Chip maker to cut 1,800 jobs\n\nThe firm will close at least 1,200 posts, it said.",
        "Chip maker to cut 1,800 jobs\n\nThe firm closed 1,200 posts last year.",
        "12 best hikes of the island\n\nWe walked 30 hikes in two summers.",
        "Mayor holds on by 312 votes\n\nAda Orme had 4,118 votes, the ferryman 3,806.",
        "Union bars 14 officials\n\nMinisters barred eleven officials and three judges of the island.",
    ),
)
def headline_count_not_in_text(document: Document) -> Iterator[Match]:
    """The headline counts things of which the text has another number, and never that one.

    A headline takes its figures from the text. Where its number stands nowhere there, is no rounding of one and no sum
    or difference, and the lead counts the same things otherwise, one of the two is wrong. Vague counts, parts, other
    times and lists that count their own entries are left alone.
    """
    headline = headline_of(document)
    claim = _claim(document, headline) if headline else None
    if headline is None or claim is None or len(document.sentences) > MOST_SENTENCES:
        return
    span, number, meanings = claim
    told = _numbers(document, headline.end)
    if any(abs(value - number) <= NEAR * number for value in told):
        return
    counts = [count for count in counts_in(document) if count.span.start >= headline.end]
    same = [count for count in counts if _may_be(count, meanings)]
    others = {count.number for count in same}
    if not 1 <= len(others) <= MOST_OTHERS or not all(count.exact for count in same):
        return
    if _adds_up(number, [count.number for count in counts]) or any(map(partial(_apart, document), same)):
        return
    if any(abs(value - other) == number or not 1 / FAR < other / number < FAR for other in others for value in told):
        return
    lead = document.sentences[: LEAD_SENTENCES + 1][-1].end
    if same[0].span.start < lead:
        yield clash(document, span, same[0].span, "the other number", "the text never has the headline’s")


def _claim(document: Document, headline: Span) -> tuple[Span, int, frozenset[str]] | None:
    """The only count of a headline: where it stands, the number, and what the things may be called."""
    said = document.folded[slice(*headline)]
    found = list(CLAIM.finditer(said))
    if len(found) != 1 or LISTED & {found[0]["noun"], *found[0]["kinds"].split()}:
        return None
    number, before = whole(found[0]["count"]), said[: found[0].start()]
    if number is None or number < LEAST or VAGUE.search(before) or (before and NO_CLAIM.search(before)):
        return None
    if STOPS & set(found[0]["kinds"].split()):
        return None
    start = headline.start + found[0].start()
    return Span(start, headline.start + found[0].end()), number, meanings_of(found[0]["noun"])


def _numbers(document: Document, start: int) -> list[float]:
    """All numbers that a text has from a place on."""
    reading = reading_of(document)
    slots = (slot for slot in reading.slots if slot.kind == "number" and reading.starts[slot.first] >= start)
    return [slot.value for slot in slots if isinstance(slot.value, float)]


def _may_be(count: Counted, meanings: frozenset[str]) -> bool:
    """Whether the things of a count are those of a headline, as far as their names tell."""
    shared = count.meanings & meanings
    return bool(shared - KINDS) or bool(shared & {ANY_OF_KIND.get(count.noun)})


def _apart(document: Document, count: Counted) -> bool:
    """Whether the words around a count tell that it is of another time or of some."""
    start, end = max(count.sentence.start, count.span.start - CLAUSE), min(count.sentence.end, count.span.end + CLAUSE)
    said = document.folded[start:end]
    return bool(APART.search(said) or ELSEWHERE.search(said))


def _adds_up(number: int, parts: Sequence[int]) -> bool:
    """Whether a few numbers add up to one."""
    few = list(dict.fromkeys(parts))[:MOST_TERMS]
    return number in (sum(some) for size in range(2, MOST_PARTS + 1) for some in combinations(few, size))
