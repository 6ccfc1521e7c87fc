"""GT141: an idiom of another language, word for word."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Severity
from sourcequal.rule import Example, Match, pattern, rule
from sourcequal.scorers.garbled.calques import INTO, calques

ABOUT = pattern(  # who writes about idioms shows some, and may be quoted on them
    r"\b(?:idioms?|idiomatic|proverbs?|sayings?|literal(?:ly)?|expressions?|figures? of speech|word[- ]for[- ]word"
    r"|mistranslat\w+|as (?:they|we|the \w+|people) (?:say|put it)|slang|calques?"
    r"|redewendung\w*|redensart\w*|sprichw\w+|wörtlich\w*|übersetzung\w*|modismos?|refranes|refrán|dichos?|literalmente"
    r"|expresi(?:ón|ones)|proverbes?|littéralement|dictons?|proverbi[oa]?|letteralmente|espression[ei]|provérbios?"
    r"|ditados?|expressão|expressões|uitdrukking\w*|gezegde\w*|letterlijk\w*|spreekwoord\w*)\b"
)
ENOUGH = 2  # different ones: the whole text was put word for word


@rule(
    "GT141",
    severity="warning",
    words=tuple(calques()),
    languages=tuple(INTO),
    confidence=0.9,
    source="dictionaries of idioms of the ten languages; word-for-word output of translation programs",
    bad=(
        "The new roof cost the parish ⟦an eye of the face⟧, said the priest on Sunday.",
        "For the feast the town threw the ⟦house through the window⟧, and then it ⟦rained to pitchers⟧ until dawn.",
        Example("Mit diesem Fass können Sie ⟦nicht falsch gehen⟧. ⟦Wir haben Sie bedeckt!⟧", language="de"),
        Example("Le nouveau toit a ⟦coûté un bras et une jambe⟧ à la commune.", language="fr"),
    ),
    good=(
        "In Spain, what is dear costs an eye of the face, as the saying goes.",
        "She had the nose of a fox and a full basket. The cow went onto the ice, and the dog is buried under the tree.",
        Example("Am Ende des Tages war das Fass leer, und es regnete noch immer in Strömen.", language="de"),
    ),
)
def calqued_idiom(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Idiom of another language, put word for word.

    What is dear costs an arm and a leg; in Spain it costs an eye of the face, and a program that translates word by
    word lets it. A single one in a quotation is a speaker's own, and a text about idioms is left alone.
    """
    if ABOUT.search(document.folded):
        return
    found = dict(sorted(_found(document, places)))
    alone = len(found) < ENOUGH
    for (start, end), meaning in found.items():
        severity: Severity = "error" if not alone else "info" if document.in_quotation(start, end) else "warning"
        message = f"Idiom of another language, word for word; “{meaning}” is meant"
        yield Match(start, end, severity=severity, message=message)


def _found(document: Document, places: tuple[int, ...]) -> Iterator[tuple[tuple[int, int], str]]:
    """Where idioms stand that were put into the language of the text around them, whole words only."""
    folded, known, done = document.folded, calques(), 0
    for place in sorted(places):
        if place < done or (place and folded[place - 1].isalnum()):
            continue
        ends = range(min(len(folded), place + LONGEST_CHARS), place, -1)
        phrase = next(
            (folded[place:end] for end in ends if folded[place:end] in known and not _goes_on(folded, end)), None
        )
        if phrase and known[phrase].language == document.language_at(place):
            done = place + len(phrase)
            yield (place, done), known[phrase].meaning


def _goes_on(folded: str, end: int) -> bool:
    return folded[end : end + 1].isalnum() and folded[end - 1].isalnum()


LONGEST_CHARS = max(map(len, calques()))
