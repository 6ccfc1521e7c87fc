"""Rows of JSON, an article a line, as collections for search and for training are kept.

The fields are those of a labelled example and of most collections: `text`, and where they are there `id`, `url`,
`title`, `language` and `published` or `date`, each in the row itself or in its `metadata`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, BinaryIO

from sourcequal.document import Document
from sourcequal.errors import UnreadableSource

ROW_ENDINGS = (".jsonl", ".ndjson")
PLACE = re.compile(r"(.+\.(?:jsonl|ndjson)):(\d+)", re.IGNORECASE | re.DOTALL)
DATE_CHARS = len("2026-11-21")  # of a moment, too


def read_rows(stream: BinaryIO, name: str, most: int, published: date | None) -> Iterator[Document | UnreadableSource]:
    """The articles of a stream of rows, each named by its line; a row that holds none is an error in its place.

    `most` is how many bytes a row may have; a longer one is passed over. `published` goes before what the rows say. A
    stream without rows is an error, too: a run that judged nothing has to tell.
    """
    number = 0
    empty = True
    while line := stream.readline(most + 1):
        number += 1
        place = f"{name}:{number}"
        if len(line) > most and not line.endswith(b"\n"):
            _skip_rest(stream, most)
            empty = False
            yield UnreadableSource(f"{place}: a row over the limit of --max-mb; split it or raise the limit")
        elif line.strip():
            empty = False
            yield _attempt(line, place, published)
    if empty:
        yield UnreadableSource(f"{name}: the file is empty; nothing to score")


def row_of(source: str | None) -> tuple[str, int] | None:
    """The file and the line that a document was read from, where it was a row; None where it was none."""
    found = PLACE.fullmatch(source or "")
    return (found[1], int(found[2])) if found else None


def _skip_rest(stream: BinaryIO, most: int) -> None:
    while (rest := stream.readline(most)) and not rest.endswith(b"\n"):
        pass


def _attempt(line: bytes, place: str, published: date | None) -> Document | UnreadableSource:
    try:
        row = json.loads(line.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError) as error:
        return UnreadableSource(f"{place}: not JSON ({error}); each line holds an article")
    text = row.get("text") if isinstance(row, dict) else None
    if not isinstance(text, str) or not text.strip():
        return UnreadableSource(f"{place}: no text in this row; it is looked for in the field 'text'")
    facts = {**(row["metadata"] if isinstance(row.get("metadata"), dict) else {}), **row}
    return Document.from_text(
        text,
        id=facts.get("id"),
        source=place,
        url=_string(facts, "url"),
        title=_string(facts, "title"),
        language=_string(facts, "language"),
        published=published or _day(facts),
    )


def _string(facts: Mapping[str, Any], name: str) -> str | None:
    value = facts.get(name)
    return value if isinstance(value, str) and value else None


def _day(facts: Mapping[str, Any]) -> date | None:
    said = _string(facts, "published") or _string(facts, "date") or ""
    try:
        return date.fromisoformat(said[:DATE_CHARS])
    except ValueError:
        return None
