"""Numbers as patterns write them: digits or words, read as whole numbers."""

from __future__ import annotations

import re

from sourcequal.scorers.contradictions.vocabulary import NUMBER_WORDS, ORDINAL_WORDS, SCALES

_WORDS = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
_TENS = "|".join(word for word, value in NUMBER_WORDS.items() if 20 <= value < 100)
#: A whole number up to 9,999 in digits, or in words up to ninety-nine; the group that holds it is named by its user.
WHOLE = rf"(?:\d{{1,3}}(?:,\d{{3}})?|\d{{4}}|(?:{_TENS})-(?:{_WORDS})|{_WORDS})"
#: The same without the words one by one, for patterns that stay small: `whole` tells whether a word is a number.
LOOSE = r"(?:\d+(?:,\d{3})*|[a-z]+(?:-[a-z]+)?)"
#: Things that are counted anew all the time, and measures: two numbers of them are no clash.
COUNTED_ANEW = frozenset(
    (
        "years year months weeks days hours minutes seconds times percent per points goals wins games runs"
        " votes seats "
        "million billion titles tries metres meters miles kilometres kilometers km feet pounds dollars euros euro "
        "cents matches medals tests wickets overs calories states grams players hundred thousand others other shares "
        "draws losses defeats appearances caps starts m bn years' year-old por pour prozent anos años ans"
        " jahre jahren "
        "millionen milhões millones millions degrees thousands hundreds things ways parts sides halves sets series "
        "news was has its this does goes says"
    ).split()
)

#: Where a number of two or more begins, found fast: digits, or the words up to twelve and the tens.
NUMBERED = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|fif|twen|forty|sixt|sevent"
    r"|eight|ninet|one)"
)


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


_TEENS = "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
#: What the tens of somebody's years are called, as in “in her forties”.
TENS_OF_YEARS = {f"{word[:-1]}ies": int(value) for word, value in NUMBER_WORDS.items() if 20 <= value < 100}
_TENTHS = {word[:-1] + "ieth": int(value) for word, value in NUMBER_WORDS.items() if 20 <= value < 100}
_ORDINALS = (
    {word: int(value) for word, value in ORDINAL_WORDS.items() if value}
    | {word: 13 + number for number, word in enumerate(_TEENS.split())}
    | _TENTHS
    | {"hundredth": 100}
)
#: A place in a row, in digits or in words up to the hundredth; its user names the group.
NTH = rf"(?:\d{{1,3}}(?:st|nd|rd|th)|(?:{_TENS})-(?:{'|'.join(ORDINAL_WORDS)})|{'|'.join(_ORDINALS)})"


def nth(text: str) -> int | None:
    """The value of what `NTH` matched; None for what is no ordinal."""
    tens, _, units = text.lower().partition("-")
    if units in _ORDINALS and tens in NUMBER_WORDS:
        return int(NUMBER_WORDS[tens]) + _ORDINALS[units]
    digits = re.match(r"\d+", tens)
    return int(digits[0]) if digits else _ORDINALS.get(tens)
