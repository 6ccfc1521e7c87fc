"""A text in lower case with plain signs, of the same length as the text, so that offsets agree."""

from __future__ import annotations

from collections.abc import Mapping

# Typographic variants that patterns should not have to list; each maps to one character.
FOLD_WORDS = str.maketrans({"’": "'", "‘": "'", "\u00a0": " ", "\u202f": " ", "‑": "-"})  # inside and between words
FOLD = FOLD_WORDS | str.maketrans({"“": '"', "”": '"', "„": '"'})


def fold(text: str, signs: Mapping[int, str] = FOLD) -> str:
    """Lower case with plain quotes and spaces, of the same length as `text`, so that offsets agree."""
    lowered = text.lower()
    if len(lowered) != len(text):  # "İ" is the one letter whose lower case is longer
        lowered = text.replace("İ", "i").lower()
    return with_plain_signs(lowered, signs)


def with_plain_signs(text: str, signs: Mapping[int, str] = FOLD) -> str:
    """The text with plain quotes and spaces, of the same length, in the case in which it is written."""
    if not text.isascii():
        for sign, plain in signs.items():  # eight searches and few replacements are much faster than `str.translate`
            text = text.replace(chr(sign), plain)
    return text
