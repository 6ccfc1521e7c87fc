"""The article's own date, read from its text."""

from __future__ import annotations

from datetime import date


def own_date(text: str, language: str = "en") -> tuple[date | None, str | None]:
    """The day of publication that the text itself shows, and where it stands."""
    return None, None
