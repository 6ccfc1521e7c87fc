"""GT154: a quotation that stops in the middle of a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Example, pattern, rule

#: Words that nobody ends a statement with, language by language.
HANGING = {
    "en": (
        "the|a|an|and|or|but|because|my|your|our|its|every|of the|in the|to the|than|whether|although|unless|not be"
        "|will be|would be"
    ),
    "de": "dass|weil|und|oder|ein|eine|einen|einem|aber",
    "fr": "que|parce que|et|ou|un|une|des|du|car|mais",
    "es": "que|porque|y|o|el|un|una|del|pero|para",
    "it": "che|perché|e|o|il|un|una|di|del|della|ma",
    "pt": "que|porque|e|ou|um|uma|do|da|mas|para",
    "nl": "dat|omdat|en|de|een|maar",
    "pl": "że|bo|ale|który|która|które|ponieważ|oraz",
    "ru": "что|чтобы|потому что|и|но|если|который|которая|которые",
    "tr": "ve|ama|çünkü",
}
WORDS = {language: frozenset(words.split("|")) for language, words in HANGING.items()}
CLOSED = {f" {word}{mark}": word for words in WORDS.values() for word, mark in product(sorted(words), '"»')}
SAID = "said|says|added|told|stated|explained|continued|wrote".split("|")
ASIDES = tuple(f" {word}, {said} " for word, said in product("the a an of my your our his her its their".split(), SAID))
# What follows a whole statement: the end of its line or sentence, or who said it.
AFTER = pattern(
    r"[.,]?(?:\s*(?:\n|$)|(?<=\.) |,? (?:(?:he|she|they|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) )?"
    rf"(?:{'|'.join(SAID)})\b| [–—] )"
)
NAMED = pattern(r"(?:the [a-z]|[A-Z])")
LEAST_BLANKS = 5  # in a quotation; a shorter one may be a name or an expression


@rule(
    "GT154",
    severity="warning",
    words=(*CLOSED, *ASIDES),
    languages=tuple(HANGING),
    confidence=0.88,
    source="rewriting tools that cut a quotation by length or put the speaker where they please",
    bad=(
        "⟦“We looked for the bell in the river all night, and the”⟧\n\nThe divers left.",
        "⟦“She was either a miller or a, added Ida Quell, baker, and”⟧ nobody asked.",
        "“It is late,” he said. ⟦“The ferry will not sail before the ice is gone, because”⟧ she added.",
        Example(
            "⟦„Wir haben die Glocke im Fluss gesucht und wissen nun, dass“⟧\n\nDer Müller ging heim.", language="de"
        ),
        Example("⟦«Мы искали колокол в реке всю ночь и знаем, что»⟧\n\nМельник ушёл домой.", language="ru"),
    ),
    good=(
        "He sang “Who Will Buy My Boat and the” song of the miller. “I have seen it all, and …” “You saw the—”",
        "“It is what it is, and that is that,” said Ida. They call it “the bell in the old tower of the” parish.",
        "The words “a”, “an” and “the”. “Nobody ends a sentence with and,” she said. “It was, said Ida, a bell.”",
        Example("„Ich weiß, was ich weiß, und sage es auch dir“, sagte er. Das Wort „dass“.", language="de"),
    ),
)
def cut_quotation(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Quotation cut off in the middle of its sentence.

    The closing mark stands behind a word that needs another one, though a whole statement was begun, or the speaker
    stands between an article and its noun.
    """
    last = 0
    for place in places:
        span = next((each for each in document.quotations if each[0] < place < each[1]), None)
        if span and span[0] >= last and (_aside(document, place) or _cut(document, place, *span)):
            last = span[1]
            yield Span(*span)


def _aside(document: Document, place: int) -> bool:
    """Whether the speaker is named between an article and its noun."""
    words = next((words for words in ASIDES if document.folded.startswith(words, place)), None)
    return words is not None and NAMED.match(document.text, place + len(words)) is not None


def _cut(document: Document, place: int, start: int, end: int) -> bool:
    """Whether a quotation that begins like a sentence, and is followed like one, ends in the word at a place."""
    text = document.text
    word = CLOSED.get(document.folded[place:end])
    whole = text[start + 1].isupper() and text.count(" ", start, end) >= LEAST_BLANKS
    return word in WORDS.get(document.language_at(place), ()) and whole and AFTER.match(text, end) is not None
