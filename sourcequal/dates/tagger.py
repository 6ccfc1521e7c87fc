"""The tagger's loop: `find_dates`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache

from sourcequal.folding import FOLD_WORDS, fold

from .expression import Expression
from .grammar import Reader, Rows, rows_by_letter
from .lexicon import ENGLISH, english
from .read_days import numeric_parts
from .reading import Reading
from .tokens import ORDINARY, Dictionary, Tokens, tokenise

MONTHS_AND_DAYS = frozenset("MmDI")  # letters of which one is in each date that names its month
ANCHOR_YEARS = range(100, 9900)  # beyond them, counting from the anchor leaves the years that a date can hold


@cache
def lexicon(language: str) -> Mapping[str, tuple[str, object]]:
    """The words of a language with their letters."""
    if language in ENGLISH:
        return english()
    from .languages import lexicon_of

    return lexicon_of(language)


@cache
def _dictionary(language: str) -> Dictionary:
    return Dictionary(lexicon(language))


@cache
def _starts() -> re.Pattern[str]:
    """Where an expression can begin: a letter of one, which an ordinary word may follow if it says enough alone.

    No row of the grammar reads ordinary words, and they follow most articles and prepositions.
    """
    rows = rows_by_letter()
    letters, alone = (
        "".join(map(re.escape, sorted(chosen)))
        for chosen in (rows, [letter for letter in rows if rows[letter].any.match(f"{letter}{ORDINARY}")])
    )
    return re.compile(f"[{letters}](?:(?<=[{alone}])|(?!{ORDINARY}))")


def find_dates(text: str, anchor: date | None = None, language: str = "en") -> tuple[Expression, ...]:
    """Find the temporal expressions of a text, in order and without overlap.

    The anchor is the day on which the text was written: "yesterday" is counted from it. Without it such values keep
    X for what is not known, and `anchored` says so.
    """
    if anchor is not None and anchor.year not in ANCHOR_YEARS:
        anchor = None
    return tuple(_expressions(_tokens(text, language), anchor, language))


def find_calendar_dates(text: str, language: str = "en") -> tuple[Expression, ...]:
    """Those of the expressions that name a month or a day by themselves; a text without any costs less."""
    tokens = _tokens(text, language)
    if MONTHS_AND_DAYS.isdisjoint(tokens.letters):
        return ()
    return tuple(found for found in _expressions(tokens, None, language) if found.month is not None)


def _tokens(text: str, language: str) -> Tokens:
    return tokenise(text, fold(text, FOLD_WORDS), _dictionary(language))


def _expressions(tokens: Tokens, anchor: date | None, language: str) -> list[Expression]:
    reading = Reading(tokens, anchor, _day_first(tokens, language), language)
    found: list[Expression] = []
    rows = rows_by_letter()
    next_start = _starts().search
    letters = tokens.letters
    place = next_start(letters)
    while place:
        index = place.start()
        chosen, end = rows[letters[index]], index + 1
        if chosen.any.match(letters, index):
            expression, end = _longest(reading, chosen, index)
            if expression is not None:
                found.append(expression)
        place = next_start(letters, end)
    return found


def _longest(reading: Reading, chosen: Rows, index: int) -> tuple[Expression | None, int]:
    letters = reading.tokens.letters
    matches = [(match, reader) for pattern, reader in chosen.rows if (match := pattern.match(letters, index))]
    if len(matches) > 1:
        matches.sort(key=_length, reverse=True)
    for match, reader in matches:
        expression = reader(reading, match)
        if expression is not None:
            return expression, match.end()
    return None, index + 1


def _length(pair: tuple[re.Match[str], Reader]) -> int:
    return pair[0].end() - pair[0].start()


def _day_first(tokens: Tokens, language: str) -> bool | None:
    """The order of day and month in numeric dates: what an unambiguous one of the text shows."""
    place = tokens.letters.find("D")
    while place >= 0:
        readings = [first for first in (True, False) if numeric_parts(tokens.words[place], first)]
        if len(readings) == 1:
            return readings[0]
        place = tokens.letters.find("D", place + 1)
    return None if language in ENGLISH else True
