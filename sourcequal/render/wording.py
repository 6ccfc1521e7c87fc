"""How numbers of things are told."""

from __future__ import annotations


def counted(number: int, thing: str) -> str:
    """A number of things whose plural takes an s: "1 article", "1,200 articles"."""
    return f"{number:,} {thing if number == 1 else f'{thing}s'}"
