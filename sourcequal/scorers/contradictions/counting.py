"""Numbers as patterns write them: digits or words, read as whole numbers."""

from __future__ import annotations

from sourcequal.scorers.contradictions.vocabulary import NUMBER_WORDS, SCALES

#: A whole number up to 9,999 in digits, or a number word; the group that holds it is named by whoever uses it.
WHOLE = r"(?:\d{1,3}(?:,\d{3})?|\d{4}|" + "|".join(sorted(NUMBER_WORDS, key=len, reverse=True)) + r")"


def whole(text: str) -> int | None:
    """The value of a number that `WHOLE` matched; None for what is no number."""
    plain = text.replace(",", "").lower()
    if plain.isdigit():
        return int(plain)
    value = NUMBER_WORDS.get(plain, SCALES.get(plain))
    return int(value) if value is not None else None
