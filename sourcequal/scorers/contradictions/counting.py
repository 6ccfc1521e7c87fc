"""Numbers as patterns write them: digits or words, read as whole numbers."""

from __future__ import annotations

from sourcequal.scorers.contradictions.vocabulary import NUMBER_WORDS, SCALES

_WORDS = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
_TENS = "|".join(word for word, value in NUMBER_WORDS.items() if 20 <= value < 100)
#: A whole number up to 9,999 in digits, or in words up to ninety-nine; the group that holds it is named by its user.
WHOLE = rf"(?:\d{{1,3}}(?:,\d{{3}})?|\d{{4}}|(?:{_TENS})-(?:{_WORDS})|{_WORDS})"


def whole(text: str) -> int | None:
    """The value of a number that `WHOLE` matched; None for what is no number."""
    plain = text.replace(",", "").lower()
    if plain.isdigit():
        return int(plain)
    tens, _, units = plain.partition("-")
    if units in NUMBER_WORDS and tens in NUMBER_WORDS:
        return int(NUMBER_WORDS[tens] + NUMBER_WORDS[units])
    value = NUMBER_WORDS.get(plain, SCALES.get(plain))
    return int(value) if value is not None else None
