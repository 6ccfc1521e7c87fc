"""One text under the tagger, and what a match of the grammar holds: shared by all readers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from .expression import Anchoring, Expression, TimexType
from .tense import direction
from .tokens import Tokens


@dataclass(slots=True)
class Reading:
    """One text under the tagger: its tokens, its anchor, and what was resolved so far."""

    tokens: Tokens
    anchor: date | None
    numeric_day_first: bool | None = None
    language: str = "en"
    last_day: date | None = None
    last_year: int | None = None

    def direction(self, match: re.Match[str]) -> int:
        """Which way the verbs around a match point: back (-1), forward (1) or nowhere (0)."""
        return direction(self.tokens, match.start(), match.end() - 1)

    def expression(
        self,
        span: tuple[int, int],
        kind: TimexType,
        value: str,
        how: tuple[str, Anchoring],
        year: int | None = None,
    ) -> Expression:
        """An expression over tokens span[0] to span[1] (exclusive); how is its grain and anchoring."""
        first, last = span
        if self.tokens.letters[last - 1] == ".":
            last -= 1
        return Expression(self.tokens.start(first), self.tokens.end(last - 1), kind, value, *how, year=year)


def index_of(match: re.Match[str], group: str) -> int | None:
    """The first token of a group; None where the pattern has no such group or it matched nothing."""
    try:
        first, last = match.span(group)
    except IndexError:
        return None
    return first if first < last else None


def value_of(reading: Reading, match: re.Match[str], group: str) -> int | None:
    """The number that a group's first token is worth, None where it is worth none."""
    index = index_of(match, group)
    if index is None:
        return None
    value = reading.tokens.values.get(index)
    return value if isinstance(value, int) else None


def ordinal_of(reading: Reading, match: re.Match[str], group: str) -> int | None:
    """The number of an ordinal; "second" is a unit to the lexicon."""
    index = index_of(match, group)
    if index is not None and reading.tokens.letters[index] == "s":
        return 2
    return value_of(reading, match, group)


def text_of(reading: Reading, match: re.Match[str], group: str) -> str | None:
    """The code that a group's first token is worth, such as "MO" for a morning, None where it is worth none."""
    index = index_of(match, group)
    value = None if index is None else reading.tokens.values.get(index)
    return value if isinstance(value, str) else None
