"""GT168: quotation marks, dashes and accents whose bytes were read in another table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Finding, Span
from sourcequal.rule import Example, Match, pattern, rule
from sourcequal.scorers.garbled.characters import script, shown_on_purpose

#: In which table a text was written, and in which ones programs read it; what ftfy repairs is GT101's.
READINGS = {
    "cp1252": ("mac_roman", "cp437", "cp850", "cp1250", "cp1251", "cp1257", "koi8_r", "cp866"),
    "mac_roman": ("cp1252", "cp437", "cp850", "cp1250", "cp1251"),
    "utf-8": ("cp850", "cp437", "mac_roman", "koi8_r", "cp866", "cp1250", "cp1251", "cp1257"),
}
#: Where each mark can stand, as what precedes and what follows it.
PLACES = {
    "’": r"(?:(?<=[A-Za-z\d]){}(?=(?:s|t|re|ll|ve|d|m)\b)|(?<=[a-z]s){}(?= [a-z]))",
    "“": r"(?<![^\s(]){}(?=[A-Za-z$£€\d])",
    "‘": r"(?<![^\s(]){}(?=[A-Za-z\d])",
    "”": r"(?<=[\w.,!?…%]){}(?=[\s.,;:!?)]|$)",
    "–": r"(?<=\w ){}(?= \w)",
    "—": r"(?<=\w ){}(?= \w)",
    "…": r"(?<=[a-z]){}(?=\s|$)",
    "£": r"(?<![^\s(]){}(?=\d)",
    "€": r"(?<![^\s(]){}(?=\d)",
}
MONEY = "£€"
#: Letters beyond ASCII of each language, small ones; what stands for them in its words.
LETTERS = {
    "en": "éèêëçñöüï",
    "de": "äöüß",
    "fr": "àâæçéèêëîïôœùûüÿ",
    "es": "áéíñóúü",
    "it": "àèéìòù",
    "pt": "áâãàçéêíóôõú",
    "nl": "ëïéèöü",
    "sv": "åäöé",
    "da": "æøåé",
    "fi": "äöå",
}
ACCENTED = "".join(
    sorted({form for letters in LETTERS.values() for form in letters + letters.upper() if len(form) == 1})
)
LEAST_KINDS = 2  # of marks that letters stand for; a name has one of these letters, too
LEAST_DASHES = 2  # or so many times the letter that stands for one between two words
LEAST_WORDS = 3  # or so many words with the same letter for an apostrophe
FIT_SHARE = 0.8  # of all places of such letters; a language that has them has them elsewhere
LEAST_STRANGE, LEAST_LETTERS = 2, 3  # words with a character that no word has inside, or with a letter from abroad
KEPT_SHARE = 0.2  # of letters that are right, beside those that are not: what was read wrongly was so throughout
LATIN = r"A-Za-z\u00c0-\u024f"
INSIDE = rf"(?:(?<=[{LATIN}])@|@(?=[{LATIN}]))"
INITIAL = rf"(?<![{LATIN}])@(?=[a-z])"
AMOUNT = pattern(r"[^\s\d]+\d[\d.,]*(?: ?(?:m|bn|k|million|billion)\b|\d{3})")


class Table(NamedTuple):
    """What a wrong reading makes of each mark, and of letters with accents."""

    marks: Mapping[str, str]
    accents: Mapping[str, str]


@cache
def tables() -> tuple[Table, ...]:
    """Every pair of tables in which some mark becomes something else."""
    return tuple(Table(_read(PLACES, *pair), _read(ACCENTED, *pair)) for pair in _pairs())


def _pairs() -> Iterator[tuple[str, str]]:
    return ((written, read) for written, readings in READINGS.items() for read in readings)


def _read(characters: Mapping[str, str] | str, written: str, read: str) -> dict[str, str]:
    """What each character becomes, where it becomes something that can be seen and is no mark itself."""
    found = {}
    for character in characters:
        try:
            wrong = character.encode(written).decode(read)
        except UnicodeError:
            continue
        meant = wrong in TYPOGRAPHY or wrong.lower() == character.lower()
        if wrong.isprintable() and not wrong.isascii() and not meant:
            found[character] = wrong
    return found


@cache
def _signs() -> frozenset[str]:
    """The first characters of all that is looked for: a text without them is left at once."""
    return frozenset(wrong[0] for table in tables() for wrong in (*table.marks.values(), *table.accents.values()))


def _with_sign(documents: Sequence[Document]) -> list[bool]:
    return [bool(document.unusual) and not _signs().isdisjoint(document.unusual) for document in documents]


@rule(
    "GT168",
    severity="error",
    when=_with_sign,
    languages=tuple(LETTERS),
    confidence=0.95,
    source="texts in Windows-1252, Mac Roman or UTF-8 that a program read in another table",
    bad=(
        "The miller⟦Æ⟧s daughter was ⟦ô⟧cross⟦ö⟧ with the bailiff, and the horse cost ⟦ú⟧8bn.",
        "The miller⟦▓⟧s daughter sold the horse.",
        "The parties, who were ⟦Ò⟧cross⟦Ó⟧, said that the price of £8 was too high.",
        "The weir costs ⟦Ł⟧14.5bn, and the mill a tenth of it.",
        "The weir⟦ÔÇÖ⟧s gate is shut.",
        Example("Die M⟦ь⟧hle ist f⟦ь⟧r die Kinder sch⟦ц⟧n, sagt der M⟦ь⟧ller.", language="de"),
        Example("Le moulin ferm⟦È⟧ est pass⟦È⟧ aux mains d'un pr⟦È⟧fet.", language="fr"),
        Example("Das Rad kostet gesch⟦√§⟧tzt 900 Euro, und es steht still.", language="de"),
    ),
    good=(
        "Mr Solís read El País in two cafés of Paris, at the Ôtel Lasalle, and paid ú la carte.",
        "Łódź has 14 mills. The root √2 is no fraction, and ▓ is a sign for shade.",
        "She sings ‘Ò sole’ and the aria ‘Ó’ at the mill, where ô stands for a long o.",
        Example("In Đà Nẵng traf Herr Łukasz Frau Þóra und Señor Õun; der Preis ist 5 ‰.", language="de"),
        Example("L’hôtel d’Ôtrange est fermé, où qu’on aille.", language="fr"),
    ),
)
def mark_of_another_table(document: Document, findings: tuple[Finding, ...]) -> Iterator[Match]:
    """Characters of another table in place of a quotation mark, a dash or an accent.

    A program read the bytes in a table in which they were not written. The same wrong character stands where only the
    right one can, again and again, and one pair of tables explains them all, so that it can be put back.
    """
    text, seen = document.text, frozenset(document.unusual)
    best: list[tuple[Span, str]] = []
    for table in tables():
        found = [*_accents(document, table, seen), *_marks(text, table, seen)]
        best = max(best, found, key=len)
    taken = {place for each in findings if each.code in TAKEN for place in range(each.start, each.end)}
    last = 0
    for span, right in sorted(best):
        if span.start >= last and taken.isdisjoint(range(*span)) and not shown_on_purpose(document, *span):
            last = span.end
            yield Match(*span, replacement=right)


TYPOGRAPHY = frozenset("‘’“”–—…«»·°•´`′ʼ£€")  # what a sound text has in the same places
TAKEN = ("GT101", "GT102", "GT107", "GT108")


def _accents(document: Document, table: Table, seen: frozenset[str]) -> list[tuple[Span, str]]:
    """Letters of the language that became others, or signs, inside its words: gesch√§tzt, fьr, mÈtÈo.

    One that no word has there is enough where its bytes became two; single characters have to stand in several words.
    """
    own = LETTERS.get(document.language, "")
    own += own.upper()
    found: list[tuple[Span, str]] = []
    words: set[str] = set()
    places, strange, whole = 0, False, False
    for right, wrong in table.accents.items():
        known = wrong in own
        if right not in own or (known and not wrong.isupper()) or not seen.issuperset(set(wrong) - ASCII):
            continue
        spans = [Span(*match.span()) for match in _inside(right, wrong).finditer(document.text)]
        if known:  # a letter of the language, too, counts where no word has it
            spans = [span for span in spans if _is_strange(document.text, span)]
        found += [(span, right) for span in spans]
        places += len(spans) if known else document.text.count(wrong)
        words.update(word for span in spans if (word := _word(document.text, span))[:1].islower())
        strange |= any(_is_strange(document.text, span) for span in spans)
        whole |= bool(spans) and len(wrong) > 1
    if not found or len(found) < FIT_SHARE * places:
        return []
    right_ones = sum(document.text.count(letter) for letter in own if not letter.isupper())
    several = len(words) >= (LEAST_STRANGE if strange else LEAST_LETTERS) and right_ones <= KEPT_SHARE * len(found)
    return found if whole or (several and document.language != "en") else []


@cache
def _inside(right: str, wrong: str) -> re.Pattern[str]:
    return re.compile((INITIAL if right.isupper() else INSIDE).replace("@", re.escape(wrong)))


def _word(text: str, span: Span) -> str:
    """What stands around a character without a blank."""
    start, end = max(text.rfind(sign, 0, span.start) for sign in " \n") + 1, text.find(" ", span.end)
    return text[start : end if end >= 0 else len(text)]


def _is_strange(text: str, span: Span) -> bool:
    """Whether no word has such a character there: a sign, a letter of another script, a capital after a small one."""
    character = text[span.start]
    if not character.isalpha() or script(character) != "LATIN":
        return True
    return character.isupper() and text[span.start - 1 : span.start].islower()


def _marks(text: str, table: Table, seen: frozenset[str]) -> list[tuple[Span, str]]:
    """The marks of a table that stand where they can, if they are enough to be sure."""
    found: dict[str, list[Span]] = {}
    places = 0
    for right, wrong in table.marks.items():
        if seen.issuperset(set(wrong) - ASCII):
            spans = [Span(*match.span()) for match in _form(right, wrong).finditer(text)]
            found |= {right: spans} if spans else {}
            places += text.count(wrong)
    marks = [(span, right) for right, spans in found.items() for span in spans]
    if not marks or len(marks) < FIT_SHARE * places or not _is_sure(text, table, found):
        return []
    return marks


ASCII = frozenset(map(chr, range(128)))


@cache
def _form(right: str, wrong: str) -> re.Pattern[str]:
    return re.compile(PLACES[right].replace("{}", re.escape(wrong)), re.MULTILINE)


def _is_sure(text: str, table: Table, found: Mapping[str, list[Span]]) -> bool:
    """Whether marks that stand in their places can be nothing else."""
    if any(not table.marks[right][0].isalpha() or len(table.marks[right]) > 1 for right in found if right in "’“"):
        return True  # no name has a sign or several such letters there
    letters = {right for right in found if table.marks[right].isalpha()}
    if not letters.isdisjoint(MONEY) and any(
        AMOUNT.match(text, span.start) for right in MONEY for span in found.get(right, ())
    ):
        return True
    if sum(len(found.get(dash, ())) for dash in "–—" if dash in letters) >= LEAST_DASHES:
        return True
    owners = {_word(text, span) for span in found.get("’", ())}
    return len(letters) >= LEAST_KINDS or len(owners) >= LEAST_WORDS
