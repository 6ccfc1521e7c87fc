"""What recurs on a site: a bounded sketch of its lines, learned in one pass over its articles.

A line that stands in many articles of one site was written by the site, not by an author. That holds in any language
and needs no model. The sketch keeps hashes and counts, no text; when it is full it forgets the lines seen least, as
lossy counting does, so that what is frequent stays however many articles pass.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import blake2b
from operator import itemgetter
from pathlib import Path
from typing import Any

from sourcequal.document import Document
from sourcequal.errors import UnreadableSource

VERSION = 2  # of what is kept of a line; a profile of another version is refused
CAPACITY = 100_000  # lines remembered; 10 MB of memory
HASH_BYTES = 8
SHORTEST_CHARS = 3
FIELDS = frozenset({"version", "articles", "lines"})
NO_PROFILE = (ValueError, TypeError, AttributeError, RecursionError)  # what reading any other file can lead to
DIGITS = re.compile(r"\d+")


@dataclass
class SiteProfile:
    """How many articles of a site each line stands in."""

    articles: int = 0
    counts: dict[str, int] = field(default_factory=dict)
    capacity: int = CAPACITY

    def learn(self, document: Document) -> None:
        """Count the lines of one more article, each once."""
        self.articles += 1
        lines = [line.text for line in document.body.lines if len(line.text.strip()) >= SHORTEST_CHARS]
        for key in dict.fromkeys(map(key_of, lines)):  # in their order, which decides what is forgotten
            self.counts[key] = self.counts.get(key, 0) + 1
        if len(self.counts) > self.capacity:
            self._forget()

    def learn_all(self, documents: Iterable[Document]) -> SiteProfile:
        """Learn from all documents; the profile itself."""
        for document in documents:
            self.learn(document)
        return self

    def articles_with(self, line: str) -> int:
        """In how many articles a line was seen."""
        return self.counts.get(key_of(line), 0)

    def _forget(self) -> None:
        """Drop the lines seen least until half of the capacity is free; of equals the oldest, which did not recur."""
        by_count = sorted(self.counts.items(), key=itemgetter(1))
        self.counts = dict(by_count[len(by_count) - self.capacity // 2 :])

    def save(self, path: Path) -> None:
        """Write the profile as JSON; lines seen once say nothing and are left out."""
        kept = {key: count for key, count in sorted(self.counts.items()) if count > 1}
        path.write_text(
            json.dumps({"version": VERSION, "articles": self.articles, "lines": kept}) + "\n", encoding="utf-8"
        )


def load_profile(path: Path) -> SiteProfile:
    """A profile that `SiteProfile.save` wrote; raises `UnreadableSource` where the file is something else."""
    try:
        row = _fields(path)
        if row["version"] != VERSION:
            raise ValueError(f"version {row['version']}, this sourcequal reads {VERSION}")
        return SiteProfile(_count(row["articles"]), {key: _count(count) for key, count in row["lines"].items()})
    except OSError as error:
        raise UnreadableSource(f"{path}: {error.strerror}; learn it with `sourcequal site learn`") from None
    except NO_PROFILE as error:
        raise UnreadableSource(f"{path}: not a site profile ({error}); learn it with `sourcequal site learn`") from None


def is_profile(path: Path) -> bool:
    """Whether a file is a profile of this or another version."""
    try:
        return isinstance(_fields(path)["version"], int)
    except (OSError, *NO_PROFILE):
        return False


def _fields(path: Path) -> dict[str, Any]:
    row = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(row, dict) or row.keys() != FIELDS:
        raise ValueError(f"its fields have to be {', '.join(sorted(FIELDS))}")
    return row


def _count(value: Any) -> int:
    """A number of articles or lines as JSON has it."""
    if type(value) is not int or value < 0:
        raise ValueError(f"{value!r} is no count")
    return value


def key_of(line: str) -> str:
    """The hash of a line, blanks and numbers aside: counters and dates change from page to page."""
    said = " ".join(DIGITS.sub("0", line).split()).lower()
    return blake2b(said.encode("utf-8", "surrogatepass"), digest_size=HASH_BYTES).hexdigest()
