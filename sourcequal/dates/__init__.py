"""Temporal expressions: find them, give them values, tell an article's own date."""

from .expression import Expression
from .own_date import OwnDate, own_date, own_dates
from .tagger import find_dates

__all__ = ["Expression", "OwnDate", "find_dates", "own_date", "own_dates"]
