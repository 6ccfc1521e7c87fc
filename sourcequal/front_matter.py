"""Front matter: the fields at the head of a Markdown file, or of a text that an extractor saved with its facts.

It belongs to the file, not to the article: rules read what is below it, and its fields say what nobody has to guess.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from sourcequal.dates.stated_day import stated_day
from sourcequal.patterns import pattern

MOST_CHARS = 20_000  # of a text's beginning in which the block has to end
BLOCK = pattern(r"(---|\+\+\+)[ \t]*\r?\n(.*?)^(?:\1|\.\.\.)[ \t]*\r?(?:\n|\Z)", re.DOTALL | re.MULTILINE)
FIELD = pattern(
    r"([A-Za-z][\w.-]*|\"[^\"]+\"|'[^']+')"  # a key, in quotes where it holds other signs
    r"[ \t]*(?::(?:[ \t]+(.*))?|=[ \t]*(.*))"  # of YAML, and of TOML between plus signs
)
SPACED = pattern(  # a key of several words; most lines of prose with a colon in them begin otherwise
    r"(?!(?:The|An?) )[A-Z][\w-]*(?: [A-Z][\w-]*){1,2}[ \t]*:(?:[ \t].*)?"  # each with a capital
    r"|[A-Za-z][\w-]*(?: [\w-]+){1,2}[ \t]*:[ \t]+(?:[\d\[].*|true|false)"  # or before a number, a day, a list
)
TABLE = pattern(r"\[\[?[\w.\"'-]+\]?\][ \t]*")  # of TOML: the fields after it are its own
INNER = pattern(r"[ \t]|[-#\]}]")  # begins a line of a list, of a nested field, or a remark
# At least one of these fields stands in front matter; a dialogue between two rules of dashes has none.
USUAL = frozenset(
    "title date author authors tags categories keywords description url source sitename hostname lang language slug "
    "layout draft published permalink summary fingerprint id".split()
)
DATES = ("date", "published", "publish_date", "publishdate", "pubdate", "published_at", "date_published")
LANGUAGES = ("lang", "language", "locale")


class FrontMatter(NamedTuple):
    """Where the block ends, which is where the article begins, and what it says; None where it says nothing."""

    end: int
    title: str | None = None
    language: str | None = None
    published: date | None = None


NO_FRONT_MATTER = FrontMatter(0)


def front_matter(text: str) -> FrontMatter | None:
    """The front matter of a text; None where it has none. Below it there may be no article."""
    found = BLOCK.match(text, 0, MOST_CHARS) if text.startswith(("---", "+++")) else None
    fields = _fields(found[2]) if found else None
    if not found or not fields:
        return None
    said = (fields.get(name) for name in LANGUAGES)
    return FrontMatter(found.end(), fields.get("title"), next(filter(None, said), None), _published(fields))


def _fields(block: str) -> dict[str, str] | None:
    """The fields of a block by their names in lower case, plain values only; None where it is no front matter."""
    fields: dict[str, str] = {}
    own = fields
    for line in block.splitlines():
        if TABLE.fullmatch(line):
            own = {}
        elif field := FIELD.fullmatch(line):
            own.setdefault(field[1].strip("\"'").lower(), (field[2] or field[3] or "").strip().strip("\"'"))
        elif line.strip() and not INNER.match(line) and not SPACED.fullmatch(line):
            return None
    return fields if not USUAL.isdisjoint(fields) else None


def _published(fields: dict[str, str]) -> date | None:
    days = (stated_day(fields.get(name)) for name in DATES)
    return next((day for day in days if day), None)
