"""A fast first look at the words of a text, for rules that look for repetition and almost never find any."""

from __future__ import annotations

from functools import lru_cache

DASHES = "–—…•"  # signs outside ASCII that stand beside words
# Letters stay, stops and line breaks end a row, everything else is a blank. Bytes over 127 are parts of letters.
ROW_ENDS = b".!?\n"
KEPT = bytes(range(128, 256)) + b"abcdefghijklmnopqrstuvwxyz"
TABLE = bytes(byte if byte in KEPT else 10 if byte in ROW_ENDS else 32 for byte in range(256))


@lru_cache(maxsize=128)  # two rules ask, each for a whole batch
def plain_words(folded: str) -> bytes:
    """The words of a folded text in UTF-8 with blanks between them, and "\\n" for stops; near enough for a first look.

    A few calls over the whole text make it, and bytes split and compare faster than characters.
    """
    for sign in DASHES:
        folded = folded.replace(sign, " ")
    return folded.encode("utf-8", "replace").translate(TABLE)
