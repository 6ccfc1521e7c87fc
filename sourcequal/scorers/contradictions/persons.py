"""Persons as articles name them: in full once, then by surname."""

from __future__ import annotations

import re
from functools import lru_cache

#: A person's name in full: a given name or two, and a surname with what may stand before it.
FULL = r"(?:[A-Z][\w’'-]+ ){1,2}(?:(?:de|van|von|der|den|al|bin|la|le|du|da|dos) ){0,2}[A-Z][\w’'-]+"
#: A surname with a form of address.
ADDRESSED = r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame)\.? [A-Z][\w’'-]+"
RANKS = frozenset("Minister President Premier Chancellor Mayor Governor Speaker Senator Secretary General".split())
TITLES = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame)\.? ")


def surname(name: str) -> str:
    """The last word of a name."""
    return name.split()[-1]


@lru_cache(maxsize=256)  # an article names the same few persons again and again
def one_bearer(text: str, last: str) -> bool:
    """Whether all full names with a surname in the text are of one person."""
    given = {match[1] for match in re.finditer(rf"\b([A-Z][\w’'-]+) {re.escape(last)}\b", text)} - RANKS
    addressed = {one.rstrip(".") for one in given if TITLES.fullmatch(one + " ") or TITLES.fullmatch(one + ". ")}
    return len(given - addressed) <= 1 and not {"Mr", "Mrs"} <= addressed
