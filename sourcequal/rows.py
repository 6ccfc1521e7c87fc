"""Rows of JSON, an article a line, as collections for search and for training are kept.

The fields are those of a labelled example and of most collections: `text`, and where they are there `id`, `url`,
`title`, `language` and `published` or `date`, each in the row itself or in its `metadata`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from io import TextIOWrapper
from typing import Any, BinaryIO, Protocol, TypeVar

from sourcequal.dates.stated_day import stated_day
from sourcequal.document import Document
from sourcequal.encoding import BOM, decode
from sourcequal.errors import UnreadableSource
from sourcequal.language import language_code

ROW_ENDINGS = (".jsonl", ".ndjson")
PLACE = re.compile(r"(.+\.(?:jsonl|ndjson)):(\d+)", re.IGNORECASE | re.DOTALL)

Fact = TypeVar("Fact")


class Lines(Protocol):
    """What gives lines of bytes."""

    def readline(self, limit: int, /) -> bytes:
        """The next line with its end, or the first bytes of it; none at the end of all."""


@dataclass
class Pushed:
    """A stream with the line before it that was read to see what it is."""

    line: bytes
    rest: Lines

    def readline(self, limit: int, /) -> bytes:
        """That line, then those of the stream."""
        line, self.line = self.line, b""
        return line or self.rest.readline(limit)


@dataclass(frozen=True)
class Recoded:
    """Lines in an encoding that ends them with other bytes than ASCII's, as UTF-8."""

    text: TextIOWrapper

    def readline(self, limit: int, /) -> bytes:
        """The next line, of at most so many characters."""
        try:
            return self.text.readline(limit).encode("utf-8", "surrogatepass")
        except UnicodeError as error:
            raise UnreadableSource(
                f"{self.text.name}: not {self.text.encoding} ({error}); "
                "leave out the encoding (--encoding or the setting) or name another"
            ) from None


def is_row(line: bytes) -> bool:
    """Whether a line is a row with an article: a stream has no name that says so."""
    return line.startswith(b"{") and isinstance(_attempt(line, "", None, None), Document)


def read_rows(
    stream: BinaryIO | Pushed, name: str, most: int, published: date | None, encoding: str | None = None
) -> Iterator[Document | UnreadableSource]:
    """The articles of a stream of rows, each named by its line; a row that holds none is an error in its place.

    `most` is how many bytes a row may have; a longer one is passed over. `published` goes before what the rows say.
    Rows are in UTF-8 unless an encoding is given. A stream without rows is an error, too: a run that judged nothing has
    to tell.
    """
    lines: Lines = stream
    if encoding and not isinstance(stream, Pushed) and not _ends_lines_as_ascii(encoding):
        lines = Recoded(TextIOWrapper(stream, encoding, "replace", "\n"))  # damage shows as U+FFFD
        encoding = None
    number = 0
    empty = True
    while line := lines.readline(most + 1):
        number += 1
        place = f"{name}:{number}"
        if len(line) > most and not line.endswith(b"\n"):
            _skip_rest(lines, most)
            empty = False
            yield UnreadableSource(f"{place}: a row over the limit of --max-mb; split it or raise the limit")
        elif line.strip():
            empty = False
            yield _attempt(line, place, published, encoding)
    if empty:
        yield UnreadableSource(f"{name}: the file is empty; nothing to score")


def row_of(source: str | None) -> tuple[str, int] | None:
    """The file and the line that a document was read from, where it was a row; None where it was none."""
    found = PLACE.fullmatch(source or "")
    return (found[1], int(found[2])) if found else None


def _ends_lines_as_ascii(encoding: str) -> bool:
    try:
        return b"\n".decode(encoding) == "\n"
    except UnicodeError:  # half of a character, as in UTF-16
        return False
    except LookupError:  # there is no such encoding, which each row tells
        return True


def _skip_rest(lines: Lines, most: int) -> None:
    while (rest := lines.readline(most)) and not rest.endswith(b"\n"):
        pass


def _attempt(line: bytes, place: str, published: date | None, encoding: str | None) -> Document | UnreadableSource:
    try:
        text = decode(line, place, encoding) if encoding else line.decode("utf-8", "surrogatepass")
        row = json.loads(text.removeprefix(BOM))
    except UnreadableSource as problem:
        return problem
    except UnicodeDecodeError as error:
        return UnreadableSource(f"{place}: not UTF-8 (byte {error.start}); name the encoding with --encoding")
    except (ValueError, RecursionError) as error:
        return UnreadableSource(f"{place}: not JSON ({error}); each line holds an article")
    article = row.get("text") if isinstance(row, dict) else None
    if not isinstance(article, str) or not article.strip():
        return UnreadableSource(f"{place}: no text in this row; it is looked for in the field 'text'")
    facts = facts_of(row)
    return Document.from_text(article, source=place, **{**facts, "published": published or facts["published"]})


def facts_of(row: Mapping[str, Any]) -> dict[str, Any]:
    """What a row says of its article, as `Document.from_text` takes it; the metadata of other tools is such a row."""
    return {
        "id": _said(row, _identity, "id"),
        "url": _said(row, _words, "url"),
        "title": _said(row, _words, "title"),
        "language": _said(row, _language, "language"),
        "published": _said(row, stated_day, "published", "date"),
    }


def _said(row: Mapping[str, Any], meaning: Callable[[Any], Fact | None], *names: str) -> Fact | None:
    """What a row says under the first of some names, or else its metadata; what means nothing hides nothing."""
    places = [place for place in (row, row.get("metadata")) if isinstance(place, dict)]
    found = (meaning(place.get(name)) for name in names for place in places)
    return next((value for value in found if value is not None), None)


def _words(value: Any) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _identity(value: Any) -> str | None:
    return str(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else _words(value)


def _language(value: Any) -> str | None:
    return value if isinstance(value, str) and language_code(value) else None
