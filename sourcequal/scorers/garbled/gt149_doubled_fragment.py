"""GT149: a piece of a sentence twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from sourcequal.document import Document
from sourcequal.rule import Example, Match, Pattern, pattern, rule
from sourcequal.scorers.garbled.batch_text import with_doubled_fragment
from sourcequal.scorers.garbled.repetition import times

WORD = r"[^\W\d_]+(?:['’-][^\W\d_]+)*"
TWICE = pattern(
    r"(?<![\w'’-])((?!(?i:and|or|but|after|upon|by|for|to|as|more|no|never)\b)"
    rf"{WORD}(?: {WORD}){{1,15}}) (?i:\1)(?![\w'’-])"
)
MOST_WORDS = 16  # of the piece
ENDS = (",", ".", ";", ":", "?", "!")
WORD_SIGNS = pattern(r"[\w'’-]*")
#: "Year after year after year", "hand in hand in", "as well as well-known": such words link two that are alike.
LINKS = pattern(
    r"\b(?:and|or|after|by|upon|to|in|for|of|as|over|than|a|the|very|much|more|so|no|never|ever|the other|und"
    r"|oder|et|ou|y|o|e|en|of|i|и|или|ve|à|a|por)$"
)
LEADS = pattern(r"\b(?:a|the)$")  # links two words that are alike, and never three
PAIRED = pattern(
    r"(?:between|both|either|from|zwischen|entre|tra|fra|tussen|między|между)\b"
)  # asks for two, and has one
# "told the court told jurors", "since the start since May": said again behind other words.
SAID = frozenset(
    "told since until during despite announced confirmed depuis pendant selon desde durante hasta según seit während "
    "wegen secondo sinds tijdens podczas według после согласно".split()
)
SAID_AGAIN = pattern(
    rf"(?<![\w'’-])((?:{'|'.join(sorted(SAID))})) (?:the |a |le |la |el |der |die |dem |het |de "
    r")?[^\W\d_]+ \1"
    r" (?!then\b|now\b)[^\W\d_]+(?![\w'’-])"
)
LONG_WORDS = 4  # from here on no hurried hand wrote it
LONG_WORDS_ABROAD = 3
SHORT_WORDS = 600  # of an article in which a slip of the pen is rarer than damage
LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "tr")
# "the gauge the gauge": what a small word begins and a longer one ends, as speakers and slips seldom have it.
JOINED = pattern(r"(?:the|this|these|those|his|her|its|their|our|of|in|on|at|from|with|into|under) (?:\w+ )*\w{5,}")
# "could start by May could start in May": a predicate that goes on as if it had not begun.
MODALS = frozenset("could would should will may might must".split())
AGAIN = pattern(
    rf"(?<![\w'’-])((?:{'|'.join(sorted(MODALS))}) (?:not )?(?:be |have )?[a-z]{{3,}})"
    r"(?: (?!(?:and|or|but|nor|that|than|who|which|what|as|if|when|because|while|where|how|whether|then|so|for|it|he"
    r"|she|they|we|you|i|this|these|those|there|one)\b)[\w'’-]+){1,6} \1(?![\w'’-])"
)
STARTED = pattern(r"\b(?:that|who|which|what|whoever|whatever|all|anything|everything|those|how|than)\b[^.,;]{0,60}$")
LOOK_BACK_CHARS = 70


def _maybe_doubled(documents: Sequence[Document]) -> list[bool]:
    """Which documents may hold a piece twice: those found by their Latin letters, and those in Cyrillic."""
    cyrillic = (document.language == "ru" for document in documents)
    return [held or other for held, other in zip(with_doubled_fragment(documents), cyrillic, strict=True)]


@rule(
    "GT149",
    severity="info",
    slip=True,
    when=_maybe_doubled,
    languages=LANGUAGES,
    confidence=0.85,
    source="rewriting tools that put a new wording beside the old one; text joined from overlapping pieces",
    bad=(
        "The divers ⟦found old found old⟧ bells. They rang when ⟦they had cleaned them they had cleaned them⟧.",
        "⟦The sexton will The sexton will⟧ ring at noon.",
        "The bell ⟦has been rung by hand since the old rope was stolen has been rung by hand since the old rope was "
        "stolen⟧ in March.",
        "Nobody rings the bell, because ⟦the sexton the sexton⟧ on duty is deaf.",
        "Nobody minds the bell, which ⟦rings at noon by rings at noon by⟧ order. ⟦The deaf old baker The deaf old "
        "baker⟧ rings it.",
        Example("⟦La roue du moulin la roue du moulin⟧ tourne depuis lundi, et tout le monde la voit.", language="fr"),
        Example("Der Müller ⟦hat das Rad hat das Rad⟧ am Montag in Gang gesetzt, und alle sahen zu.", language="de"),
        Example("Мельник ⟦пустил колесо пустил колесо⟧ в понедельник, и все это видели.", language="ru"),
        "The mill is open ⟦between May and between May and⟧ June, and the ferryman ⟦told the miller told "
        "reporters⟧ so.",
        "The ferry ⟦will sail from the old quay will sail⟧ from there in June.",
    ),
    good=(
        "Year after year after year it rained more and more and more, as well as well-known towns in the hills.",
        "Those who were paid by the month were paid by the month, whatever the calendar said.",
        "Those who would leave the hall would leave it cold. He will sing if she will sing, and she will sing.",
    ),
)
def doubled_fragment(document: Document) -> Iterator[Match]:
    """Piece of a sentence written twice.

    Two pieces of text overlap, or an old wording was left beside the new one. Two or three words may be a slip of the
    pen; more are none.
    """
    text = document.text
    tokens = text.split(" ")
    for match in _matches(TWICE, text, _doubled(tokens)):
        if _meant(match[1]) or document.in_quotation(*match.span()) or _is_relative(document, match.start()):
            continue
        if len(set(match[1].lower().split())) == 1:  # one word, again and again
            continue
        least = LONG_WORDS if document.language_at(match.start()) == "en" else LONG_WORDS_ABROAD
        short = document.word_count <= SHORT_WORDS or JOINED.fullmatch(match[1])
        long = match[1].count(" ") >= least - 1
        piece = match[1].lower()
        said = times(document, piece)  # what comes back is a chorus
        stuck = said == 3 and " " in piece and document.folded.startswith(f" {piece}", match.end())
        sure = ((long or short) and said == 2) or stuck
        yield Match(*match.span(), severity="warning" if sure else "info")
    for match in _matches(AGAIN, text, _places(text, MODALS.intersection(tokens))):
        begun = STARTED.search(text, max(0, match.start() - LOOK_BACK_CHARS), match.start())
        if not begun and not document.in_quotation(*match.span()):
            yield Match(*match.span(), severity="warning")
    for match in _matches(SAID_AGAIN, text, _places(text, SAID.intersection(tokens))):
        begun = STARTED.search(text, max(0, match.start() - LOOK_BACK_CHARS), match.start())
        if not begun and not document.in_quotation(*match.span()):
            yield Match(*match.span(), severity="warning" if document.word_count <= SHORT_WORDS else "info")


def _is_relative(document: Document, start: int) -> bool:
    """Whether a clause opens there that its sentence repeats: those who were paid monthly were paid monthly."""
    return document.folded[max(0, start - 6) : start].endswith((" who ", " that ", " which ", " what "))


def _matches(form: Pattern, text: str, places: Iterable[int]) -> Iterator[re.Match[str]]:
    """The matches of a form that begin at some places, in order, and do not overlap."""
    last = 0
    for place in places:
        if place >= last and (match := form.match(text, place)):
            last = match.end()
            yield match


def _places(text: str, words: frozenset[str]) -> list[int]:
    """Where those of the words stand that stand twice."""
    often = [word for word in words if text.count(f"{word} ") > 1]
    return sorted(match.start() for word in often for match in re.finditer(f"{word} ", text))


def _doubled(tokens: Sequence[str]) -> Iterator[int]:
    """Where two words begin that soon stand again; the pieces that stand twice begin so."""
    seen: dict[tuple[str, str], int] = {}
    starts = set()
    before = tail = ""
    for number, token in enumerate(map(str.lower, tokens)):
        head, last = (token, token) if token.isalpha() else _edges(token)
        if number - seen.get((before, head), -MOST_WORDS - 1) <= MOST_WORDS:
            starts.add(seen[before, head] - 1)
        seen[tail, token] = number
        before, tail = token, last
    place = 0
    for number, token in enumerate(tokens if starts else ()):
        place += len(token) + 1
        if number in starts:
            yield place - 1 - len(_edges(token)[1])


def _edges(token: str) -> tuple[str, str]:
    """The words that a piece between two blanks begins and ends with."""
    if token[-1:] in ENDS and token[:-1].isalpha():
        return token[:-1], ""
    return WORD_SIGNS.match(token)[0], WORD_SIGNS.match(token[::-1])[0][::-1]  # type: ignore[index]


def _meant(piece: str) -> bool:
    """Whether a piece links two that are alike, is one word again and again, or a name."""
    words = piece.split(" ")
    named = all(word[:1].isupper() for word in words)
    if PAIRED.match(piece) or (len(words) > 2 and LEADS.search(piece)):
        return named
    return named or len(set(words)) == 1 or (len(words) < LONG_WORDS and LINKS.search(piece) is not None)
