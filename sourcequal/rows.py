"""Rows of JSON, an article a line, as collections for search and for training are kept.

The fields are those of a labelled example and of most collections: `text`, and where they are there `id`, `url`,
`title`, `language` and `published` or `date`, each in the row itself or in its `metadata`.
"""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from io import BufferedReader, RawIOBase, TextIOWrapper
from typing import Any, BinaryIO, Protocol, TypeVar

from sourcequal.dates.stated_day import ISO, stated_day
from sourcequal.document import Document
from sourcequal.encoding import BOM, MARK_BYTES, decode, marked_encoding
from sourcequal.errors import UnreadableSource
from sourcequal.language import language_code

ROW_ENDINGS = (".jsonl", ".ndjson")
JSON_ENDING = ".json"  # of files that hold rows or one value
PLACE = re.compile(r"(.+\.(?:jsonl|ndjson|json)):(\d+)", re.IGNORECASE | re.DOTALL)
DAYS = ("published", "date")  # fields
LOOKED_AT = 8  # lines with something in them, by which rows are known

Fact = TypeVar("Fact")


class Lines(Protocol):
    """What gives lines of bytes."""

    def readline(self, limit: int, /) -> bytes:
        """The next line with its end, or the first bytes of it; none at the end of all."""


class _Rejoined(RawIOBase):
    """A stream together with what was read of it to see what it is."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self.head, self.rest = head, rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        size = len(buffer)
        data, self.head = self.head[:size], self.head[size:]
        data = data or self.rest.read1(size)  # type: ignore[attr-defined]  # what is there: a stream may come slowly
        buffer[: len(data)] = data
        return len(data)


def rejoined(head: bytes, rest: BinaryIO) -> BinaryIO:
    """A buffered stream with some bytes before it that were read already."""
    return BufferedReader(_Rejoined(head, rest), STREAM_BYTES)


STREAM_BYTES = 65_536


@dataclass(frozen=True)
class Recoded:
    """Lines in an encoding that ends them with other bytes than ASCII's, as UTF-8."""

    text: TextIOWrapper
    name: str

    def readline(self, limit: int, /) -> bytes:
        """The next line, of at most so many characters."""
        try:
            return self.text.readline(limit).encode("utf-8", "surrogatepass")
        except UnicodeError as error:
            raise UnreadableSource(
                f"{self.name}: not {self.text.encoding} ({error}); "
                "leave out the encoding (--encoding or the setting) or name another"
            ) from None


def head_of(stream: BinaryIO, most: int, encoding: str | None = None) -> tuple[bytes, bool]:
    """The first lines of a stream, at most so many bytes and one more, and whether they are rows.

    They are where the first with something in it is a row with a text, or all are objects; where the first is broken
    and begins as an object, and one of the others is a row; where it is anything else, and all of the others are rows.
    """
    head = stream.readline(most + 1)
    encoding = encoding or marked_encoding(head) or "utf-8"
    if _ends_lines_as_ascii(encoding):
        line, seen = head, 0
        while line and len(head) <= most:
            seen += bool(line.strip())
            if seen == LOOKED_AT:
                break
            line = stream.readline(most + 1 - len(head))
            head += line
    else:
        head += stream.read(most + 1 - len(head))
    try:
        text = head.decode(encoding, "replace")
    except (LookupError, UnicodeError):  # what reads the article tells it
        return head, False
    return head, _are_rows([line for line in text.removeprefix(BOM).split("\n") if line.strip()][:LOOKED_AT])


def _are_rows(lines: list[str]) -> bool:
    if not lines:
        return False
    rows = [_value(line) for line in lines]
    first, *others = map(has_text, rows)
    enough = any if lines[0].lstrip().startswith("{") else all
    return first or all(isinstance(row, dict) for row in rows) or (enough(others) and bool(others))


def _value(text: str) -> Any:
    """What a text is as JSON; None where it is none, or too deep."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def has_text(row: object) -> bool:
    """Whether a value of JSON is an object with an article in it."""
    return isinstance(row, dict) and isinstance(row.get("text"), str) and bool(row["text"].strip())


def check_no_json(text: str, name: str) -> None:
    """Raise `UnreadableSource` where a text is an object of JSON or a list of some, and so no article."""
    begin, end = text.lstrip()[:1], text.rstrip()[-1:]
    value = _value(text) if begin + end in ("{}", "[]") else None
    if isinstance(value, dict) or (isinstance(value, list) and any(isinstance(item, dict) for item in value)):
        each = "." if isinstance(value, dict) else ".[]"
        raise UnreadableSource(
            f"{name}: JSON, but no rows; give an article a line, with its text in the field 'text', "
            f"as in: jq -c '{each}' FILE | sourcequal score -"
        )


def read_rows(
    stream: BinaryIO, name: str, most: int, published: date | None, encoding: str | None = None
) -> Iterator[Document | UnreadableSource]:
    """The articles of a stream of rows, each named by its line; a row that holds none is an error in its place.

    `most` is how many bytes a row may have; a longer one is passed over. `published` goes before what the rows say.
    Rows are in the encoding that is given, else in that of a byte order mark, else in UTF-8. A stream without rows is
    an error, too: a run that judged nothing has to tell.
    """
    lines: Lines
    first = stream.read(MARK_BYTES)
    encoding, lines = encoding or marked_encoding(first), rejoined(first, stream)
    if encoding and not _ends_lines_as_ascii(encoding):
        lines = Recoded(TextIOWrapper(lines, encoding, "replace", "\n"), name)  # damage shows as U+FFFD
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
    if not has_text(row):
        return UnreadableSource(f"{place}: no text in this row; it is looked for in the field 'text'")
    facts = facts_of(row)
    if not published and (day := _impossible_day(row, facts)):
        told = (
            f"sourcequal: {place}: no such day as {day!r}; the article is judged without the day on which it appeared"
        )
        warnings.warn(told, UserWarning, stacklevel=2)
    return Document.from_text(row["text"], source=place, **{**facts, "published": published or facts["published"]})


def facts_of(row: Mapping[str, Any]) -> dict[str, Any]:
    """What a row says of its article, as `Document.from_text` takes it; the metadata of other tools is such a row."""
    return {
        "id": _said(row, _identity, "id"),
        "url": _said(row, _words, "url"),
        "title": _said(row, _words, "title"),
        "language": _said(row, _language, "language"),
        "published": _said(row, stated_day, *DAYS),
    }


def _impossible_day(row: Mapping[str, Any], facts: Mapping[str, Any]) -> str | None:
    """What a row states in the form of a day where no day comes of it; words such as "soon" state none."""
    return None if facts["published"] else _said(row, _numbers, *DAYS)


def _numbers(value: Any) -> str | None:
    return value if isinstance(value, str) and ISO.match(value) else None


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
