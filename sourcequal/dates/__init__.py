"""Temporal expressions: find them, give them values, tell an article's own date."""

from .expression import Expression
from .own_date import own_date
from .tagger import find_dates

__all__ = ["Expression", "find_dates", "own_date"]
