"""GT146: letters of a language's own table read with the western one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from sourcequal.document import Document
from sourcequal.rule import Example, Match, pattern, rule
from sourcequal.scorers.garbled.characters import shown_on_purpose

#: Letters beyond ASCII of each language (small ones), and the tables that its pages were written in.
CENTRAL = ("cp1250", "iso8859_2")
LETTERS = {
    "pl": ("ąćęłńóśźż", CENTRAL),
    "cs": ("áčďéěíňóřšťúůýž", CENTRAL),
    "sk": ("áäčďéíĺľňóôŕšťúýž", CENTRAL),
    "hu": ("áéíóöőúüű", CENTRAL),
    "hr": ("čćđšž", CENTRAL),
    "sl": ("čšž", CENTRAL),
    "ro": ("ăâîşţ", (*CENTRAL, "iso8859_16")),
    "tr": ("âçğıîöşüû", ("cp1254",)),
    "lt": ("ąčęėįšųūž", ("cp1257",)),
    "lv": ("āčēģīķļņšūž", ("cp1257",)),
    "et": ("äõöšüž", ("cp1257",)),
}
# The tables that they are read with: Windows-1252, and Latin-1, whose bytes from 0x80 to 0x9f are controls.
WESTERN = ("cp1252", "latin-1")
WORD = pattern(r"[A-Za-z\x80-\xff\u0100-\u024f‚„…†‡ˆ‰‹‘’“”•–—˜™›€]*[\x80-\xff\u0152-\u0192][\x80-\xff\w]*")
LEAST_WORDS = 2  # different ones in small letters
LEAST_SHARE = 0.05  # of the words of a paragraph: every seventh of such a language has a letter of its own
WORDS = pattern(r"\w+")


def _beyond_ascii(documents: Sequence[Document]) -> list[bool]:
    return [bool(document.unusual) and document.language in LETTERS for document in documents]


@rule(
    "GT146",
    severity="error",
    when=_beyond_ascii,
    languages=tuple(LETTERS),
    confidence=0.95,
    source="pages in Windows-1250, ISO 8859-2 and their like, stored as if in Windows-1252",
    bad=(
        Example("Gmina chce ⟦zaj±æ⟧ ⟦siê⟧ ⟦wie¿±⟧, która stoi pusta, i ⟦urz±dziæ⟧ w niej muzeum.", language="pl"),
        Example("⟦Pøehrada⟧ se ⟦zmìní⟧ v jezero, ⟦øekl⟧ starosta v ⟦nedìli⟧.", language="cs"),
    ),
    good=(
        Example("Gmina chce zająć się wieżą. W ataku zagrali Muñoz, Nuñez i Peña.", language="pl"),
        Example("Øresund a Søren leží v Dánsku, řekl průvodce, který tam žil.", language="cs"),
    ),
)
def letter_of_another_table(document: Document) -> Iterator[Match]:
    """Letter of another language where one of this language's own belongs.

    A page in the table of central Europe, of the Baltic or of Turkey was read with the western one, so that letters of
    other languages and signs stand inside its words. Said where two words of a paragraph become words in this
    language's own letters once they are read back; names from abroad are too few for that.
    """
    letters, tables = LETTERS[document.language]
    alphabet = frozenset(letters + letters.upper() + "’–—-")
    for line in document.lines:
        if line.text.isascii():
            continue
        found = [
            (line.start + match.start(), repaired)
            for match in WORD.finditer(line.text)
            if (repaired := _read_back(match[0], alphabet, tables))
        ]
        common = {word for _, word in found if word[0].islower()}  # names may be of any language
        if len(common) < LEAST_WORDS or len(found) < LEAST_SHARE * len(WORDS.findall(line.text)):
            continue
        for start, repaired in found:
            if not shown_on_purpose(document, start, start + len(repaired)):
                yield Match(start, start + len(repaired), replacement=repaired)


@lru_cache(maxsize=4096)
def _read_back(word: str, alphabet: frozenset[str], tables: tuple[str, ...]) -> str:
    """The word in this language's letters; "" where it has no others, or where no table makes it such a word."""
    if _own(word, alphabet):
        return ""
    for western in WESTERN:
        for table in tables:
            try:
                repaired = word.encode(western).decode(table)
            except UnicodeError:
                continue
            if repaired.isalpha() and _own(repaired, alphabet):
                return repaired
    return ""


def _own(word: str, alphabet: frozenset[str]) -> bool:
    return all(char.isascii() or char in alphabet for char in word)
