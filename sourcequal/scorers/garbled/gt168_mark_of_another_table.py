"""GT168: quotation marks, dashes and accents whose bytes were read in another table."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Finding, Span
from sourcequal.rule import Example, Match, pattern, rule
from sourcequal.scorers.garbled.characters import shown_on_purpose

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
ACCENTED = "äöüßÄÖÜáàâãåæçéèêëíìîïñóòôõøúùûý"
LEAST_KINDS = 2  # of marks that letters stand for; a name has one of these letters, too
LEAST_DASHES = 2  # or so many times the letter that stands for one between two words
LEAST_WORDS = 3  # or so many words with the same letter for an apostrophe
FIT_SHARE = 0.8  # of all places of such letters; a language that has them has them elsewhere
AMOUNT = pattern(r"[^\s\d]+\d[\d.,]*(?: ?(?:m|bn|k|million|billion)\b|\d{3})")


class Table(NamedTuple):
    """What a wrong reading makes of each mark, and of letters with accents."""

    marks: Mapping[str, str]
    accents: Mapping[str, str]


@cache
def tables() -> tuple[Table, ...]:
    """Every pair of tables in which some mark becomes something else."""
    return tuple(Table(_read(PLACES, *pair), _read(ACCENTED, *pair) if pair[0] == "utf-8" else {}) for pair in _pairs())


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
        if wrong.isprintable() and not wrong.isascii() and wrong.strip() == wrong and wrong not in PLACES:
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
    languages=("en", "de", "fr", "es", "it", "pt", "nl"),
    confidence=0.95,
    source="texts in Windows-1252, Mac Roman or UTF-8 that a program read in another table",
    bad=(
        "The miller⟦Æ⟧s daughter was ⟦ô⟧cross⟦ö⟧ with the bailiff, and the horse cost ⟦ú⟧8bn.",
        "The miller⟦▓⟧s daughter sold the horse.",
        "The parties, who were ⟦Ò⟧cross⟦Ó⟧, said that the price of £8 was too high.",
        "The weir costs ⟦Ł⟧14.5bn, and the mill a tenth of it.",
        "The weir⟦ÔÇÖ⟧s gate is shut.",
        Example("Das Rad kostet gesch⟦√§⟧tzt 900 Euro, und es steht still.", language="de"),
    ),
    good=(
        "Mr Solís read El País in two cafés of Paris, at the Ôtel Lasalle, and paid ú la carte.",
        "Łódź has 14 mills. The root √2 is no fraction, and ▓ is a sign for shade.",
        "She sings ‘Ò sole’ and the aria ‘Ó’ at the mill, where ô stands for a long o.",
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
        found = [*_accents(text, table, seen), *_marks(text, table, seen)]
        best = max(best, found, key=len)
    taken = {place for each in findings if each.code in TAKEN for place in range(each.start, each.end)}
    last = 0
    for span, right in sorted(best):
        if span.start >= last and taken.isdisjoint(range(*span)) and not shown_on_purpose(document, *span):
            last = span.end
            yield Match(*span, replacement=right)


TAKEN = ("GT101", "GT102", "GT107", "GT108")


def _accents(text: str, table: Table, seen: frozenset[str]) -> Iterator[tuple[Span, str]]:
    """Letters with accents that became a sign and something else, inside a word: gesch√§tzt."""
    for right, wrong in table.accents.items():
        if seen.issuperset(wrong) and not wrong[0].isalpha():
            for match in re.finditer(rf"(?<=[^\W\d_]){re.escape(wrong)}|{re.escape(wrong)}(?=[^\W\d_])", text):
                yield Span(*match.span()), right


def _marks(text: str, table: Table, seen: frozenset[str]) -> list[tuple[Span, str]]:
    """The marks of a table that stand where they can, if they are enough to be sure."""
    found: dict[str, list[Span]] = defaultdict(list)
    places = 0
    for right, wrong in table.marks.items():
        if seen.issuperset(set(wrong) - ASCII):
            found[right] = [Span(*match.span()) for match in _form(right, wrong).finditer(text)]
            places += text.count(wrong)
    found = {right: spans for right, spans in found.items() if spans}
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
    owners = {text[text.rfind(" ", 0, span.start) + 1 : span.start] for span in found.get("’", ())}
    return len(letters) >= LEAST_KINDS or len(owners) >= LEAST_WORDS
