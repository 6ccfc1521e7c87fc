"""Characters that give damage away, shared by the rules on encoding."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from sourcequal.document import Document
from sourcequal.rule import pattern

# Typography that undamaged English uses beside ASCII; a text with nothing else cannot be wrongly decoded.
TYPOGRAPHY = "‘’“”–—…•·£€©®™°éèáíóúñçüöäß½¼¾×²³«»„\u00a0\u202f\u2009\u2011"
UNDAMAGED = frozenset(TYPOGRAPHY).union(map(chr, range(128)))
NO_LETTERS = bytes(byte for byte in range(256) if not chr(byte).isalpha() or byte > 127)

# Words of those who write about encodings; two different ones outside of the damage name the subject.
ENCODINGS = pattern(
    r"\b(?:mojibake|utf-?8|utf-?16|unicode|ascii|latin-?1|iso[- ]8859(?:-\d+)?|windows-125\d|cp125\d|code ?pages?|ftfy"
    r"|character (?:sets?|encodings?|tables?)|(?:wrong|text) encodings?|(?:a single|one|two|three|four) bytes?"
    r"|zeichensatz|zeichenkodierung|encodage"
    r"|koi8(?:-[ru])?|cp866|кодировк\w+|кракозябр\w+|codificaci[oó]n|codificação|kodowani\w+)\b"
)
SUBJECT_WORDS = 2
BECOMES = pattern(  # who shows a sample says so
    r"\b(?:reads?|bec[oa]mes?|turns? into|shows?(?: up)? as|comes? out as|saved as|like|see|saw|heißt|lautet|liest man"
    r"|wird zu|erscheint als|devient|aparec\w+ como|appar\w+ come|apparaît comme"
    r"|on lit|se lee|se convierte en|diventa|si legge|torna-se|lê-se|wordt|zamienia się w)"
    r"(?: es)? [\"“”„»«'‘’(]*$"
)
SAMPLE_CHARS = 48  # of one that is introduced as such
SHOWN_CHARS = 16  # of a quotation that holds a sample of damage
LATIN_SHARE = 0.8  # of a text's letters: from here a letter of another script inside a word is out of place

# Letters of other scripts that read as a Latin one; each pair is one shape.
LOOKALIKES = dict(
    zip("аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧοα", "aeopcyxijshdqwABEKMHOPCTYXIJSABEZHIKMNOPTYXoa", strict=True)
)


def odd(documents: Sequence[Document]) -> list[bool]:
    """Which documents hold a character that may come from a wrong decoding; most hold none."""
    return [not UNDAMAGED.issuperset(document.unusual) for document in documents]


def unprintable(documents: Sequence[Document]) -> list[bool]:
    """Which documents hold a character that shows as nothing: a control, a private or an invisible one."""
    return [not document.unusual.isprintable() for document in documents]


def mostly_latin(document: Document) -> bool:
    """Whether the text is written in ASCII letters, so that others stand out."""
    plain = len(document.text.encode("ascii", "ignore").translate(None, NO_LETTERS))
    others = sum(map(str.isalpha, document.unusual))
    return plain >= LATIN_SHARE * max(1, plain + others)


@lru_cache(maxsize=4096)
def script(char: str) -> str:
    """The script that the character's Unicode name begins with; "" for a character without a name."""
    return unicodedata.name(char, "").partition(" ")[0]


@lru_cache(maxsize=8)  # asked for each place of a damaged text
def about_encodings(folded: str) -> bool:
    """Whether a text is about the encodings of text."""
    return len(set(ENCODINGS.findall(folded))) >= SUBJECT_WORDS


def shown_on_purpose(document: Document, start: int, end: int) -> bool:
    """Whether an author shows damage: as code, in an article on encodings, or in a few quoted letters."""
    if document.quotes_code(start, end) or about_encodings(document.folded):
        return True
    held = next((span for span in document.quotations if span.start <= start and end <= span.end), None)
    if held is None or held.end - held.start > SAMPLE_CHARS:
        return False
    short = held.end - held.start <= SHOWN_CHARS and document.about_code
    return short or BECOMES.search(document.folded, max(0, held.start - SHOWN_CHARS), held.start) is not None
