"""Damage done on purpose to clean passages, so that the passage model meets more kinds than the data hold.

A thesaurus other than the data's own, other slips of typography, other wrong tables: what is learned must hold for
spinners, operators and encodings that nobody has shown it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import NamedTuple

from sourcequal.finding import Span

TABLES = (  # how bytes were written, and how they are read
    ("utf-8", "cp1250"),
    ("utf-8", "cp850"),
    ("utf-8", "cp1252"),
    ("utf-8", "iso8859-15"),
    ("utf-8", "cp866"),
    ("utf-8", "koi8-r"),
    ("utf-8", "gbk"),
    ("utf-8", "mac_roman"),
    ("utf-8", "cp1253"),
    ("cp1252", "cp437"),
    ("cp1252", "cp850"),
    ("cp1252", "iso8859-5"),
    ("cp1252", "cp1250"),
    ("cp1252", "mac_roman"),
)
WORD = re.compile(r"[a-z]{4,}")
LETTERS = re.compile(r"[^\W\d_]+")
BREADTHS = (8, 25, None)  # synonyms that a spinner chooses among
NEAR = 200  # characters after a word in which a slip of another kind of place is done
NUMBER = re.compile(r"(\d[.,])\d")
WORDS = re.compile(r"(?: [^\W\d_]+){1,3}")
QUOTE = re.compile(r"[\"“”]")
BORDER = re.compile(r"[.!?] (?=[A-Z])")

Change = tuple[int, int, str] | None  # from, to, and what stands there instead; None where the place offers none


class Damaged(NamedTuple):
    """A damaged passage and where the damage is."""

    text: str
    spans: tuple[Span, ...]


def edited(text: str, changes: Sequence[tuple[int, int, str]]) -> Damaged:
    """The text with stretches replaced; changes are in order and do not overlap."""
    parts, spans, last, shift = [], [], 0, 0
    for start, end, new in changes:
        parts += [text[last:start], new]
        spans.append(Span(start + shift, start + shift + max(1, len(new))))
        last, shift = end, shift + len(new) - (end - start)
    return Damaged("".join([*parts, text[last:]]), tuple(spans))


def misread(text: str, random: Random) -> Damaged | None:
    """The text written in one table and read in another; None where that changes nothing."""
    written, read = random.choice(TABLES)
    changes = []
    for match in re.finditer(r"[^\x00-\x7f]+", text):
        wrong = match[0].encode(written, "ignore").decode(read, "replace")
        if wrong != match[0]:
            changes.append((match.start(), match.end(), wrong))
    return edited(text, changes) if changes else None


def spun(text: str, synonyms: Mapping[str, Sequence[str]], share: float, random: Random) -> Damaged | None:
    """The text with a share of its words replaced by synonyms, nearest first, as spinners do.

    Some spinners take a near synonym, some any word of whatever sense that their list has.
    """
    breadth = random.choice(BREADTHS)
    places = [match for match in WORD.finditer(text) if match[0] in synonyms]
    chosen = sorted(random.sample(places, round(share * len(places))), key=lambda match: match.start())
    changes = [(match.start(), match.end(), random.choice(synonyms[match[0]][:breadth])) for match in chosen]
    return edited(text, changes) if changes else None


def mistyped(text: str, random: Random, times: int) -> Damaged | None:
    """The text with some slips of typography, each at a word of its own."""
    words = [match for match in LETTERS.finditer(text) if match.end() < len(text) - 1 and match.start() > 0]
    if len(words) < 4 * times:
        return None
    changes: list[tuple[int, int, str]] = []
    for match in sorted(random.sample(words, times), key=lambda match: match.start()):
        change = random.choice(SLIPS)(text, match, random)
        if change and (not changes or changes[-1][1] < change[0]):
            changes.append(change)
    return edited(text, changes) if changes else None


def _joined(text: str, word: re.Match[str], random: Random) -> Change:
    return (word.end(), word.end() + 1, "") if text[word.end()] == " " else None


def _swapped(text: str, word: re.Match[str], random: Random) -> Change:
    following = LETTERS.match(text, word.end() + 1)
    if text[word.end()] != " " or not following:
        return None
    return word.start(), following.end(), f"{following[0]} {word[0]}"


def _letter_lost(text: str, word: re.Match[str], random: Random) -> Change:
    place = word.start() + random.randrange(len(word[0]))
    return (place, place + 1, "") if len(word[0]) > 3 else None


def _letters_swapped(text: str, word: re.Match[str], random: Random) -> Change:
    place = word.start() + random.randrange(max(1, len(word[0]) - 1))
    return (place, place + 2, text[place + 1] + text[place]) if len(word[0]) > 4 else None


def _hyphen_left(text: str, word: re.Match[str], random: Random) -> Change:
    place = word.start() + len(word[0]) // 2
    return (place, place, random.choice(("- ", "-", " "))) if len(word[0]) > 5 else None


def _capital(text: str, word: re.Match[str], random: Random) -> Change:
    return word.start(), word.end(), random.choice((word[0].swapcase(), word[0].capitalize().swapcase()))


def _sign_added(text: str, word: re.Match[str], random: Random) -> Change:
    return word.end(), word.end(), random.choice((".", ",", " ,", " .", ";", "..", ",,", "'", '"', " -"))


def _dropped(text: str, word: re.Match[str], random: Random) -> Change:
    return word.start(), word.end() + (text[word.end()] == " "), ""


def _doubled(text: str, word: re.Match[str], random: Random) -> Change:
    return word.end(), word.end(), f" {word[0]}"


def _blank_moved(text: str, word: re.Match[str], random: Random) -> Change:
    if text[word.end()] in ",.;:" and text[word.end() + 1 : word.end() + 2] == " ":
        return word.end(), word.end() + 2, random.choice((" " + text[word.end()], text[word.end()]))
    return None


def _number_parted(text: str, word: re.Match[str], random: Random) -> Change:
    number = NUMBER.search(text, word.end(), word.end() + NEAR)
    return (number.end(1), number.end(1), " ") if number else None


def _words_lost(text: str, word: re.Match[str], random: Random) -> Change:
    """Some words gone, blanks on both sides left or not, as where a link or a name was taken out."""
    last = WORDS.match(text, word.end())
    if not last:
        return None
    return word.start(), last.end(), random.choice(("", " ", "", text[last.end() : last.end() + 1].strip()))


def _words_repeated(text: str, word: re.Match[str], random: Random) -> Change:
    last = WORDS.match(text, word.end())
    return (last.end(), last.end(), f" {text[word.start() : last.end()]}") if last else None


def _quote_lost(text: str, word: re.Match[str], random: Random) -> Change:
    quote = QUOTE.search(text, word.end(), word.end() + NEAR)
    return (quote.start(), quote.end(), "") if quote else None


def _sentences_merged(text: str, word: re.Match[str], random: Random) -> Change:
    border = BORDER.search(text, word.end(), word.end() + NEAR)
    return (border.start(), border.end(), random.choice(("", " ", border[0].strip()))) if border else None


def _stop_inside(text: str, word: re.Match[str], random: Random) -> Change:
    if text[word.end()] != " " or not text[word.end() + 1].islower():
        return None
    return word.end(), word.end() + 2, f". {random.choice((text[word.end() + 1], text[word.end() + 1].upper()))}"


SLIPS: tuple[Callable[[str, re.Match[str], Random], Change], ...] = (
    _joined,
    _swapped,
    _letter_lost,
    _letters_swapped,
    _hyphen_left,
    _capital,
    _sign_added,
    _dropped,
    _doubled,
    _blank_moved,
    _number_parted,
    _words_lost,
    _words_repeated,
    _quote_lost,
    _sentences_merged,
    _stop_inside,
)


CONFUSED = {  # what recognition takes letters and signs for
    "rn": "m m",
    "m": "rn in nn",
    "l": "1 I i t",
    "i": "l 1 j í",
    "e": "c o é",
    "c": "e o (",
    "h": "b li n",
    "b": "h 6",
    "n": "u ii r",
    "u": "n ii",
    "o": "0 c e",
    "a": "o u n",
    "s": "5 a",
    "t": "f l r",
    "f": "t r",
    "d": "cl il",
    "g": "q y",
    "v": "y r",
    "w": "vv iv",
    "B": "8 R",
    "S": "5 8",
    "I": "l 1 |",
    "O": "0 C",
    "T": "1 I",
    ",": ". ' ;",
    ".": ", : _",
    "-": "— ~ _",
}
NOISE = ("~", "'", "-", ".", "|", "_", "*", ":", "—", "\\", "•", "^")
ALONE = {"a": "4 @ 2 & ; o", "A": "4 & /", "I": "1 | [ l ] !", "i": "1 | ;"}  # words of one letter
TWINS = frozenset("cCkKoOpPsSuUvVwWxXyYzZ")  # letters whose small and large forms differ by size alone
CURLED = {'"': "“ ” “ ‘‘ *", "'": "’ ‘ ’ ` *", "“": '" ‘‘ *', "”": '" ’’ *', "’": "' ‘ `", "‘": "' ’ `"}
SPECKS = (". ", ", ", "; ", ": ", ".", "-", ",", " ‘", " '", " “", ' "', " *", " .", " ° ", "' ", "’ ", "» ")
DEBRIS = (" :", " .", " ;", " : :", " 3", " ©", " ~", " i", " —", " |", " ae", " oe")
SCAN_FAULTS = {  # how often each, over the share asked for: the more, the rarer the places where it can be
    "confused": 2.5,
    "blank": 2.5,
    "specks": 2.5,
    "size": 6.0,
    "alone": 12.0,
    "curled": 40.0,
    "slip": 0.5,
}
SCANNED = re.compile(r"rn|\S| ")
LONE = re.compile(r"\b\w\b")
DEBRIS_OFTEN = 10  # times the share of specks, since a text has one end only


def scanned(text: str, random: Random, rate: float) -> Damaged | None:
    """The text as poor recognition reads it: about a share `rate` of the characters wrong.

    Every scan has faults of its own: one confuses letters, another reads specks as signs, a third takes small letters
    for large ones. So each text draws how often it has each of `SCAN_FAULTS`.
    """
    often = {fault: rate * random.random() ** 2 * most for fault, most in SCAN_FAULTS.items()}
    changes = [change for match in SCANNED.finditer(text) if (change := _misrecognised(text, match, often, random))]
    if random.random() < often["specks"] * DEBRIS_OFTEN:
        changes.append((len(text), len(text), random.choice(DEBRIS)))
    return edited(text, changes) if changes else None


def _misrecognised(text: str, match: re.Match[str], often: Mapping[str, float], random: Random) -> Change:
    """What recognition makes of a character, a word of one letter or a blank, or none where it reads rightly."""
    seen, (start, end) = match[0], match.span()

    def happens(fault: str) -> bool:
        return random.random() < often[fault]

    if seen == " ":
        if happens("blank"):
            return start, end, random.choice(("", f" {random.choice(NOISE)} ", random.choice(NOISE)))
        return (start, end, random.choice(SPECKS)) if happens("specks") else None
    if seen in ALONE and LONE.match(text, start) and happens("alone"):
        return start, end, random.choice(ALONE[seen].split())
    if seen in CONFUSED and happens("confused"):
        return start, end, random.choice(CONFUSED[seen].split())
    if seen in CURLED and happens("curled"):
        return start, end, random.choice(CURLED[seen].split())
    if seen in TWINS and not text[start - 1 : start].isalpha() and happens("size"):
        return start, end, seen.swapcase()
    if seen.isalpha() and happens("slip"):
        return start, end, random.choice(("", f"{seen} ", seen.swapcase()))
    return None


EXCHANGED = tuple(  # words that a translation takes for one another
    group.split()
    for group in (
        "in on at of to for with by from about into over between until during",
        "his her its their your",
        "that who which what than how",
        "a an the one",
        "some any several certain",
        "but however although though",
    )
)
GROUP_OF = {word: group for group in EXCHANGED for word in group}
LOST = frozenset(
    "it he she they we there i is are was were has have had will would do does did been can a an the".split()
)
GRAMMAR = LOST.union(GROUP_OF, "and or not be as if when so no this these those him them us".split())
TRANSLATION_FAULTS = {  # how often each, over the share asked for: the more, the rarer the places where it can be
    "lost": 4.0,
    "exchanged": 5.0,
    "of": 6.0,
    "turned": 2.0,
    "form": 2.0,
    "sense": 2.0,
    "stray": 2.5,
    "foreign": 1.0,
    "small": 3.0,
    "sign": 2.0,
}
STRAY = ("the ", "the ", "the ", "that ", "of ", "to ", "it ", "for ", "has ", "in ")
FOREIGN_ENDINGS = "o a e i os as is en et er um ción ung ado eco".split()
SENSES = 12  # nearest synonyms among which a translation takes a wrong one
TRANSLATED = re.compile(r"[A-Za-z]+(?:['’]s\b)?|[,.\"”](?=[ \"”])")
COMPOUND = re.compile(r"[A-Za-z]{3,}(?:['’]s)?(?: [A-Za-z]{3,}){1,2}\b")


def mistranslated(
    text: str, forms: Mapping[str, Sequence[str]], synonyms: Mapping[str, Sequence[str]], rate: float, random: Random
) -> Damaged | None:
    """The text with the faults of word-by-word translation: grammar words lost or exchanged, order and forms wrong.

    Every translation has faults of its own, so each text draws how often it has each of `TRANSLATION_FAULTS`.
    """
    often = {fault: rate * random.random() ** 2 * most for fault, most in TRANSLATION_FAULTS.items()}
    translator = Translator(often, forms, synonyms, random)
    changes: list[tuple[int, int, str]] = []
    for match in TRANSLATED.finditer(text):
        if not changes or match.start() > changes[-1][1]:
            change = translator.change(text, match)
            changes += [change] if change else []
    return edited(text, changes) if changes else None


class Translator(NamedTuple):
    """A poor translation program: how often it makes each fault, and the words that it knows."""

    often: Mapping[str, float]
    forms: Mapping[str, Sequence[str]]
    synonyms: Mapping[str, Sequence[str]]
    random: Random

    def change(self, text: str, found: re.Match[str]) -> Change:
        """One fault at a word or sign, or none where it offers none."""
        (start, end), low = found.span(), found[0].lower()
        if not low[0].isalpha():
            return (start, start, " ") if self._makes("sign") else None
        if low in LOST and self._makes("lost"):
            return start, end + (text[end : end + 1] == " "), ""
        if low in GROUP_OF and self._makes("exchanged"):
            return start, end, self.random.choice([other for other in GROUP_OF[low] if other != low])
        if low in GRAMMAR:
            return None
        return self._order(COMPOUND.match(text, start)) or self._word(found[0], start, end)

    def _makes(self, fault: str) -> bool:
        return self.random.random() < self.often[fault]

    def _order(self, compound: re.Match[str] | None) -> Change:
        """A compound as other languages set it: "the bridge of the river", "bridge river" for "river bridge"."""
        if not compound or GRAMMAR.intersection(compound[0].lower().split()):
            return None
        words = [word.removesuffix("'s").removesuffix("’s") for word in reversed(compound[0].split())]
        if self._makes("of"):
            return *compound.span(), self.random.choice((" of ", " of ", " of the ", " from ")).join(words)
        return (*compound.span(), " ".join(words)) if self._makes("turned") else None

    def _word(self, own: str, start: int, end: int) -> Change:
        """The word in another form or sense, left as it was in the other language, or after a stray word."""
        for fault, options in (("form", self.forms.get(own)), ("sense", self.synonyms.get(own, ())[:SENSES])):
            if options and self._makes(fault):
                return start, end, self.random.choice(options)
        if self._makes("stray"):
            return start, start, self.random.choice(STRAY)
        if own.isalpha() and self._makes("foreign"):
            return start, end, own[: max(2, len(own) - self.random.randrange(3))] + self.random.choice(FOREIGN_ENDINGS)
        return (start, end, own.lower()) if not own.islower() and self._makes("small") else None
