"""GT157: a sentence that stops before its last word."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.language import ENGLISH
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
#: The same for several words, of which the last may end a sentence elsewhere.
OPEN_TOGETHER = {
    "en": (
        "outside a|in a|of a|with a|for a|to a|by a|from a|at a|on a|is a|was a|as a|like a|into a|near a|had a"
        "|has a|than a"
        "|on my|in my|of my|with my|to my|for my|from my|at my|on your|in your|of your|with your|to your"
        "|state of|city of|town of|village of|number of|amount of|level of|series of|result of|instead of|terms of"
        "|the name of|the cost of|the price of|the rate of|in case of|years of|hundreds of|range of|mayor of"
        "|university of|two other|three other|four other|five other|several other|many other|few other|most other"
        "|all other|various other|such other|such as|as well as|according to|due to|in order to|despite|during"
        "|which had earlier|which had already|which had also|which has already|which has also|who had earlier"
        "|who had also|who has also|who had been|which had been|who has been|which has been|who had already"
        "|is very|was very|are very|were very|a very"
    ),
    "de": (
        "von|ins|sowie|deren|dessen|obwohl|und der|und die|und das|mit der|mit dem|mit den|in der|in den|auf der"
        "|auf dem"
        "|auf den|an der|an dem|bei der|nach der|nach dem|von der|von den|von dem|aus der|aus dem|für die|für den"
        "|für das"
        "|durch die|über die|über den"
    ),
    "fr": "de|sa|dont|lorsque|parce que|ainsi que|afin de|selon|chez|très|par|notre|votre|chaque|quelques|grâce aux",
    "es": "su|sus|en|desde|hacia|durante|porque|un|sin|junto a|frente a|debido a|gracias a|respecto a|así como",
    "it": "il|un|da|fra|tra|ai|alle|agli|dagli|nei|negli|sui|dai|dalle|nelle|e|mentre|oppure|insieme a|grazie a|fino a",
    "pt": "e|à|às|aos|num|numa|pelos|pelas|desde|sem|por|junto a|graças a|devido a|assim como",
    "nl": "of|hun|wiens|dankzij de|van de|in de|op de|met de|voor de|van het|in het|op het|met het|met een|van een",
    "pl": "od|bez|przy|we|aby|żeby|których|którym|którego|którzy|jako",
    "ru": "без|между|через|под|над|при|которого|которой|которых|котором|а также",
    "tr": "ile|çünkü|fakat",
}
WORDS = {language: {*words.split(), *OPEN_TOGETHER[language].split("|")} for language, words in OPEN.items()}
STOPPED = frozenset(f" {word}." for words in WORDS.values() for word in words)
NEXT = pattern(r"\s*$|\n|[\"')»”’]?\s+[\"'(«“„–—-]?\s?(?:[^\W\d_]|\d)")
CAPITAL = pattern(r"\s*$|\n|\s+[\"“]?[A-Z][a-z]")
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
        "Is this the mill? – Ar tje milla?\nNo, that was it. – Nej, dat var an.\nThe miller is away at the moment.",
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
        about = words and (_about(document, place) or _foreign(document, place))
        if words and not about and not document.in_quotation(place, end) and not document.about_code:
            yield Span(place + 1, end)


BEFORE = pattern(r"\b(?:before|after)\b")  # "Send them before, and forbid them during."


def _words(document: Document, place: int) -> str:
    """What stands at a place and cannot end there; nothing where it may."""
    text, folded = document.text, document.folded
    word, _, rest = folded[place + 1 : place + REACH_CHARS].partition(" ")
    again = f" {word} {rest.partition(' ')[0]} "
    behind_comma = text[place - 1 : place] == "," and folded.startswith((" which ", " who "), place)
    if not (text[place - 1 : place].islower() or behind_comma):
        return ""
    if again in BEGUN_AGAIN:
        start = place + len(word) + 2
        begun = text[place + 1 : start].islower() and text[start].isupper() and text[start + 1 : start + 2].islower()
        return again if begun and GOES_ON.match(text, place + len(again)) else ""
    stopped = next((stopped for stopped in STOPPED if folded.startswith(stopped, place)), "")
    end = place + len(stopped)
    follows = CAPITAL if stopped.endswith(" a.") else NEXT  # "a. i.", "(a.)"
    small = stopped and text[place + 1 : end - 1].islower() and follows.match(text, end)
    if stopped == " during." and BEFORE.search(folded, max(0, place - LOOK_BACK_CHARS), place):
        return ""
    return stopped if small and stopped[1:-1] in WORDS.get(document.language_at(place), ()) else ""


def _foreign(document: Document, place: int) -> bool:
    """Whether nothing else in an English text's sentence is English, as in a phrase book: "Nej, dat var an."."""
    if document.language_at(place) != "en":
        return False
    start, _ = document.sentence_from(place) or Span(place, place)
    before = document.folded[document.folded.rfind("\n", 0, place) + 1 if start >= place else start : place].split()
    return ENGLISH.isdisjoint(word.strip(",;:") for word in before)


def _about(document: Document, place: int) -> bool:
    """Whether the words before a place say that it names a word."""
    return ABOUT.search(document.folded, max(0, place - LOOK_BACK_CHARS), place) is not None
