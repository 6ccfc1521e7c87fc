"""GT157: a sentence that stops before its last word."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Example, pattern, rule

#: Words that need another one after them, language by language; prepositions that may end an English clause, and forms
#: that are pronouns or parts of verbs as well, are not among them.
OPEN = {
    "en": "the an our their its every and or than whether although unless per among until",
    "de": "und dass weil im vom zum zur beim des eines für",
    "fr": "le les un des du et ou dans au aux cette ses ces",
    "es": "el los las del al y de con por",
    "it": "gli di della dei delle nel nella con per alla al dal dalla sul",
    "pt": "os as da dos das em nas com ao pelo pela",
    "nl": "de en omdat",
    "pl": "i oraz ale że który która które w z na do dla przez",
    "ru": "и но который которая которые на для из чтобы если от",
    "tr": "ve veya",
}
STOPPED = frozenset(f" {word}." for words in OPEN.values() for word in words.split())
WORDS = {language: frozenset(words.split()) for language, words in OPEN.items()}
NEXT = pattern(r"\s*$|\n|[\"')»”’]?\s+[\"'(«“„–—-]?\s?(?:[^\W\d_]|\d)")
# An article at which the next sentence begins: "put it on the The clerk asked".
ARTICLES = "the an my our your their its every".split()
STARTS = "the he she they but his her there when however after their and if as".split()
BEGUN_AGAIN = frozenset(f" {article} {start} " for article, start in product(ARTICLES, STARTS))
GOES_ON = pattern(r"(?!of |and )[a-z]{2}")
ABOUT = pattern(  # who writes about words names them
    r"\b(?:articles?|prepositions?|conjunctions?|pronouns?|gramma\w+|linguist\w*|syllables?|vocabulary|letters?|words?|spelling"
    r"|artikel|grammati\w+|wort|wörter|mots?|palabras?|parole|palavras|woord\w*|słow\w+|слов\w+|sözcük\w*|kelime\w*)\b"
)
LOOK_BACK_CHARS, REACH_CHARS = 40, 60


@rule(
    "GT157",
    severity="warning",
    words=(*sorted(STOPPED), *sorted(BEGUN_AGAIN)),
    languages=tuple(OPEN),
    confidence=0.9,
    source="links, values and lines that were lost at the end of a sentence in saving or rewriting",
    bad=(
        "Nobody in the hall had seen ⟦the.⟧ The bell rang at noon ⟦and.⟧ It was cold.",
        "She took her hat and put it on ⟦the The⟧ miller asked her to sit down.",
        Example("Der Müller ging am Abend noch einmal ⟦zum.⟧ Danach war es still im Tal.", language="de"),
        Example("Le meunier a rangé les sacs ⟦dans.⟧ Personne ne les a revus depuis.", language="fr"),
        Example("Мельник поставил мешки ⟦на.⟧ Больше их никто не видел.", language="ru"),
    ),
    good=(
        "“I saw the.” He stopped. She knew who and how; the rest is or was. An OR gate and AND. Oh my. The word the.",
        "He read The Times, and The Who sang for the She Project. What for? It is the They of his poem.",
        Example(
            "Er kaufte ein. Das weiß ich, und sie weiß das. Schön, oder? Ja, und? Es ist so, dass …", language="de"
        ),
    ),
)
def cut_sentence(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Sentence that stops before its last word.

    A stop stands behind an article, a conjunction or a preposition that needs a word after it, or the next sentence
    begins there. Quoted speech may break off, and a text about words names them.
    """
    for place in places:
        words = _words(document, place)
        end = place + len(words.rstrip())
        if words and not document.in_quotation(place, end) and not document.about_code and not _about(document, place):
            yield Span(place + 1, end)


def _words(document: Document, place: int) -> str:
    """What stands at a place and cannot end there; nothing where it may."""
    text, folded = document.text, document.folded
    word, _, rest = folded[place + 1 : place + REACH_CHARS].partition(" ")
    again = f" {word} {rest.partition(' ')[0]} "
    if not text[place - 1 : place].islower():
        return ""
    if again in BEGUN_AGAIN:
        start = place + len(word) + 2
        begun = text[place + 1 : start].islower() and text[start].isupper() and text[start + 1 : start + 2].islower()
        return again if begun and GOES_ON.match(text, place + len(again)) else ""
    stopped = next((stopped for stopped in STOPPED if folded.startswith(stopped, place)), "")
    end = place + len(stopped)
    small = stopped and text[place + 1 : end - 1].islower() and NEXT.match(text, end)
    return stopped if small and stopped[1:-1] in WORDS[document.language_at(place)] else ""


def _about(document: Document, place: int) -> bool:
    """Whether the words before a place say that it names a word."""
    return ABOUT.search(document.folded, max(0, place - LOOK_BACK_CHARS), place) is not None
