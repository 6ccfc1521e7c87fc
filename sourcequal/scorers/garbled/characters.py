"""Characters that give damage away, shared by the rules on encoding."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Typography that undamaged English uses beside ASCII; a text with nothing else cannot be wrongly decoded.
TYPOGRAPHY = "‘’“”–—…•·£€©®™°éèáíóúñçüöäß½¼¾×²³«»„\u00a0\u202f\u2009\u2011"
ODD = re.compile(f"[^\x00-\x7f{TYPOGRAPHY}]")

LATIN_SHARE = 0.8  # of a text's letters: from here a letter of another script inside a word is out of place
SAMPLE_CHARS = 4000

QUOTED = re.compile(r"`[^`\n]*`")  # inline code shows damage on purpose

# Letters of other scripts that read as a Latin one; each pair is one shape.
LOOKALIKES = dict(
    zip("аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧοα", "aeopcyxijshdqwABEKMHOPCTYXIJSABEZHIKMNOPTYXoa", strict=True)
)


def odd(text: str) -> bool:
    """Whether the text holds a character that may come from a wrong decoding; most text holds none."""
    return not text.isascii() and ODD.search(text) is not None


def mostly_latin(text: str) -> bool:
    """Whether the text is written in ASCII letters, so that others stand out."""
    letters = [char for char in text[:SAMPLE_CHARS] if char.isalpha()]
    return sum(map(str.isascii, letters)) >= LATIN_SHARE * max(1, len(letters))


@lru_cache(maxsize=4096)
def script(char: str) -> str:
    """The script that the character's Unicode name begins with; "" for a character without a name."""
    return unicodedata.name(char, "").partition(" ")[0]


def inside_code(text: str, start: int, end: int) -> bool:
    """Whether the span stands in inline code on its line."""
    line = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    return any(
        line + match.start() <= start and end <= line + match.end()
        for match in QUOTED.finditer(text[line : None if stop < 0 else stop])
    )
