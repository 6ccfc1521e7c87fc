"""GT141: an idiom or a set term of another language, word for word."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from sourcequal.document import Document
from sourcequal.finding import Severity, Span
from sourcequal.rule import Example, Match, pattern, rule
from sourcequal.scorers.garbled.calques import INTO, Calque, calques, whole

ABOUT = pattern(  # who writes about idioms shows some, and may be quoted on them
    r"\b(?:idioms?|idiomatic|proverbs?|sayings?|literal(?:ly)?|expressions?|figures? of speech|word[- ]for[- ]word"
    r"|mistranslat\w+|as (?:they|we|the \w+|people) (?:say|put it)|slang|calques?|redewendung\w*|redensart\w*"
    r"|sprichw\w+|wörtlich\w*|übersetzung\w*|modismos?|refranes|refrán|dichos?|literalmente|expresi(?:ón|ones)"
    r"|proverbes?|littéralement|dictons?|proverbi[oa]?|letteralmente|espression[ei]|provérbios?|ditados?|expressão"
    r"|expressões|uitdrukking\w*|gezegde\w*|letterlijk\w*|spreekwoord\w*)\b"
)
ENOUGH = 2  # different ones: the whole text was put word for word
CHARS_EACH = 3000  # of the article at most for each term; of 74,000 clean texts none had two
ALONE = 0.3  # confidence, under the threshold, of a single term
REACH_CHARS = 120  # from a kernel to the first and the last word of its idiom


@rule(
    "GT141",
    severity="warning",
    words=tuple(calques()),
    languages=tuple(INTO),
    confidence=0.9,
    source="dictionaries of idioms, law and trade; word-for-word output of translation programs",
    bad=(
        "The new roof cost the parish ⟦an eye of the face⟧, said the priest on Sunday.",
        "For the feast the town threw the ⟦house through the window⟧, and then it ⟦rained to pitchers⟧ until dawn.",
        "The brewer ⟦poured us pure wine⟧: his partner had ⟦pulled him over the table⟧ and is ⟦on free foot⟧ again.",
        "The ⟦upper mayor⟧ came in the first ⟦sick car⟧, and the ⟦fire weir⟧ followed.",
        Example("Mit diesem Fass können Sie ⟦nicht falsch gehen⟧. ⟦Wir haben Sie bedeckt!⟧", language="de"),
        Example("Le nouveau toit a ⟦coûté un bras et une jambe⟧ à la commune.", language="fr"),
    ),
    good=(
        "In Spain, what is dear costs an eye of the face, as the saying goes.",
        "She had the nose of a fox and a full basket. The cow went onto the ice, and the dog is buried under the tree.",
        "Our upper mayor has no car. They pulled the cloth over the table and met under the four eyes of two owls.",
        "“They are in the upper mayor's sick car,” said the clown, and the children roared.",
        Example("Am Ende des Tages war das Fass leer, und es regnete noch immer in Strömen.", language="de"),
    ),
)
def calqued_idiom(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Idiom or set term of another language, put word for word.

    What is dear costs an arm and a leg; in Spain it costs an eye of the face, and a program that translates word by
    word lets it. A single idiom in a quotation is a speaker's own. A term of law, administration or trade, such as
    "sick car" for an ambulance, may be a foreign writer's: it counts where two of them, or one and an idiom, stand
    outside quotations. A text about idioms is left alone.
    """
    found = _found(document, places)
    if not found or ABOUT.search(document.folded):
        return
    alone = len({calque.meaning for calque in found.values()}) < ENOUGH
    sparse = len(document.text) > CHARS_EACH * len(found)
    for span, calque in sorted(found.items()):
        severity: Severity = "error" if not alone else "info" if document.in_quotation(*span) else "warning"
        kind = "Set term" if calque.term else "Idiom"
        message = f"{kind} of another language, word for word; “{calque.meaning}” is meant"
        if calque.term:
            yield Match(*span, confidence=ALONE if alone or sparse else None, message=message)
        else:
            yield Match(*span, severity=severity, message=message)


def _found(document: Document, places: tuple[int, ...]) -> dict[Span, Calque]:
    """What was put into the language of the text around it: whole words, the longest of those that overlap."""
    spans = {span: calque for place in places for span, calque in _at(document, place)}
    found: dict[Span, Calque] = {}
    for span in sorted(spans, key=lambda span: span.start - span.end):
        if not any(span.start < other.end and other.start < span.end for other in found):
            found[span] = spans[span]
    return found


def _at(document: Document, place: int) -> Iterator[tuple[Span, Calque]]:
    """The idioms and terms whose kernel stands at a place."""
    folded = document.folded
    for kernel in _kernels().get(folded[place : place + SHORTEST_CHARS], ()):
        end = place + len(kernel)
        for calque in calques()[kernel] if folded.startswith(kernel, place) else ():
            said = whole(calque).finditer(folded, max(0, place - REACH_CHARS), min(len(folded), end + REACH_CHARS))
            spans = [Span(*match.span()) for match in said if match.start() <= place and match.end() >= end]
            if not spans or calque.language != document.language_at(place):
                continue
            if not (calque.term and document.in_quotation(*spans[0])):
                yield spans[0], calque


SHORTEST_CHARS = min(map(len, calques()))


@cache
def _kernels() -> dict[str, list[str]]:
    """The kernels by the letters that they begin with, shorter ones first."""
    found: dict[str, list[str]] = {}
    for kernel in sorted(calques(), key=len):
        found.setdefault(kernel[:SHORTEST_CHARS], []).append(kernel)
    return found
