"""Month and weekday names of other languages."""

from __future__ import annotations

from collections.abc import Mapping


def lexicon_of(language: str) -> Mapping[str, tuple[str, object]]:
    """The words of a language with their letters; English for a language that is not here."""
    from .lexicon import english

    return english()
