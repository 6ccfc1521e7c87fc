"""Labelled examples: articles with the spans that a person marked, in the span format of the report.

One example a line (JSONL); the JSON Schema beside this file says what a line holds. A corrected report becomes an
example with `example_of_report`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sourcequal.document import CRLF, Document
from sourcequal.encoding import decode
from sourcequal.errors import UsageError
from sourcequal.finding import PREFIXES, Dimension, Span
from sourcequal.render.as_labels import LABEL_VERSION, example_of_report
from sourcequal.rule import CODE

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator, ValidationError

__all__ = ["LABEL_VERSION", "Label", "LabelledExample", "example_of_report", "read_examples", "write_examples"]

SCHEMA_FILE = Path(__file__).parent / "label.schema.json"


@dataclass(frozen=True)
class Label:
    """One marked span; `kind` is what the person called it, or the code of the rule that found it."""

    dimension: Dimension
    kind: str
    start: int
    end: int
    related: tuple[Span, ...] = ()


@dataclass(frozen=True)
class LabelledExample:
    """An article and its labels. In the `judged` dimensions everything that is not marked is clean.

    `source` is the site or origin: examples of one source stay on one side of every split. Where the person saw only
    parts of the text, `seen` holds their spans, and what lies outside them is not judged.
    """

    document: Document
    source: str
    judged: frozenset[Dimension]
    labels: tuple[Label, ...]
    as_of: date | None = None
    row: Mapping[str, Any] | None = None
    seen: tuple[Span, ...] | None = None

    @cached_property
    def as_read(self) -> LabelledExample:
        """The example with the article as rules read it, its body; the spans are moved along.

        What is learned or measured has to be what is scored. A label of the front matter is left with no room.
        """
        body = self.document.body
        if body is self.document:
            return self
        labels = tuple(
            replace(
                label,
                **_in_body(self.document, Span(label.start, label.end))._asdict(),
                related=tuple(_in_body(self.document, side) for side in label.related),
            )
            for label in self.labels
        )
        seen = None if self.seen is None else tuple(_in_body(self.document, span) for span in self.seen)
        return replace(self, document=body, labels=labels, seen=seen)

    def saw(self, start: int, end: int) -> bool:
        """Whether the person looked at all of a stretch."""
        return self.seen is None or any(span.start <= start and end <= span.end for span in self.seen)

    def of(self, dimension: Dimension) -> tuple[Label, ...]:
        """The labels of one dimension."""
        return tuple(label for label in self.labels if label.dimension == dimension)


def _in_body(document: Document, span: Span) -> Span:
    """Where a span of the text stands in the body: the inverse of `Document.place`."""
    first = document.place(0)
    return Span(*(len(document.text[first:offset].replace(CRLF, "\n")) for offset in span))


def paths_of(files: Iterable[str | Path]) -> list[Path]:
    """The paths of several files; `TypeError` for one file by itself, whose letters would be taken for names."""
    if isinstance(files, str | bytes | Path):
        raise TypeError(f"{files!r} is one file; name the files in a list")
    return [Path(file) for file in files]


def read_examples(paths: Iterable[str | Path], judged: Dimension | None = None) -> Iterator[LabelledExample]:
    """The examples of some JSONL files, those that judge one dimension where it is named.

    Raises `UsageError` naming file, line and field at the first line that breaks the schema.
    """
    for path in paths_of(paths):
        for number, line in enumerate(_lines(path), 1):
            if line.strip():
                example = _example(line, f"{path}:{number}", path.parent)
                if judged is None or judged in example.judged:
                    yield example


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8-sig").split("\n")  # some editors put a mark before the first line
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}; name a file of labelled examples (JSONL)") from None
    except UnicodeDecodeError:
        raise UsageError(f"{path}: not UTF-8; labelled examples are JSONL in UTF-8") from None


def _example(line: str, where: str, folder: Path) -> LabelledExample:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{where}: not JSON: {error}") from None
    _check(row, where)
    text = _text(row, where, folder)
    labels = tuple(_label(finding, text, f"{where}: findings/{n}") for n, finding in enumerate(row["findings"]))
    for number, label in enumerate(labels):
        if label.dimension not in row["judged"]:
            raise UsageError(
                f"{where}: findings/{number}: is of {label.dimension}, which is not judged; add it to judged, or leave "
                "the finding out"
            )
    published, as_of = (_day(row.get(name), f"{where}: {name}") for name in ("published", "as_of"))
    document = Document.from_text(
        text, id=row["id"], source=row.get("source"), language=row.get("language"), published=published
    )
    seen = None
    if row.get("seen") is not None:
        pairs = enumerate(row["seen"])
        seen = tuple(_span(start, end, text, f"{where}: seen/{number}") for number, (start, end) in pairs)
    return LabelledExample(document, document.source or row["id"], frozenset(row["judged"]), labels, as_of, row, seen)


def write_examples(rows: Iterable[Mapping[str, Any]], path: str | Path) -> int:
    """Write rows of labelled examples to a file, each checked against the schema; how many they were."""
    lines = lines_of(rows)
    Path(path).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8", newline="\n")
    return len(lines)


def lines_of(rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """Rows of labelled examples as they stand in a file, each checked against the schema."""
    lines = []
    for number, row in enumerate(rows, 1):
        _check(row, f"example {number}")
        lines.append(json.dumps(row))
    return lines


def _check(row: Any, where: str) -> None:
    from jsonschema.exceptions import best_match

    error = best_match(_validator().iter_errors(row))
    if error:
        field = "/".join(map(str, error.absolute_path)) or "the line"
        raise UsageError(f"{where}: {field}: {_told(error)}")


def _told(error: ValidationError) -> str:
    """What is wrong, in words; of several ways to be complete the fields that each needs."""
    if error.validator == "anyOf":
        ways: Any = error.validator_value
        return f"lacks {', or '.join(' and '.join(way['required']) for way in ways)}"
    return str(error.message)


@lru_cache(maxsize=1)
def _validator() -> Draft202012Validator:
    from jsonschema import Draft202012Validator

    return Draft202012Validator(json.loads(SCHEMA_FILE.read_text(encoding="utf-8")))


def _text(row: Mapping[str, Any], where: str, folder: Path) -> str:
    """The text of a row, or of the file that it names, which must still be the one that was labelled."""
    if "text" in row:
        return str(row["text"])
    path = folder / row["path"]
    try:
        text = decode(path.read_bytes(), f"{where}: path: {path}")
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise UsageError(f"{where}: path: {path}: {getattr(error, 'strerror', error)}") from None
    if sha256(text.encode("utf-8", "surrogatepass")).hexdigest() != row["sha256"]:
        raise UsageError(f"{where}: sha256: {path} has changed since it was labelled; label it again")
    return text


def _label(finding: Mapping[str, Any], text: str, where: str) -> Label:
    span = _quoted(finding, text, where)
    others = enumerate(finding.get("related", ()))
    related = tuple(_quoted(other, text, f"{where}/related/{number}") for number, other in others)
    kind = finding.get("kind") or finding.get("code")
    if not kind:
        raise UsageError(f"{where}: kind: is empty; write what is wrong there in a word, or the code of a rule in code")
    if span.start == span.end:
        raise UsageError(f"{where}: span {span.start}:{span.end} is empty; mark what is wrong")
    dimension = PREFIXES.get(kind[:2], finding["dimension"]) if CODE.fullmatch(kind) else finding["dimension"]
    if dimension != finding["dimension"]:
        raise UsageError(f"{where}: {kind} is a code of {dimension}, not of {finding['dimension']}")
    return Label(finding["dimension"], kind, *span, related)


def _quoted(marked: Mapping[str, Any], text: str, where: str) -> Span:
    """A span whose quotation, where there is one, is what stands there."""
    start, end = _span(marked["start"], marked["end"], text, where)
    if "quote" in marked and marked["quote"] != text[start:end]:
        raise UsageError(f"{where}: quote {marked['quote'][:40]!r} is not text[{start}:{end}] {text[start:end][:40]!r}")
    return Span(start, end)


def _span(start: int, end: int, text: str, where: str) -> Span:
    for offset in (start, end):
        if not isinstance(offset, int):  # 4.0 is whole as the schema has it
            raise UsageError(f"{where}: the offset {offset!r} has decimals; write {int(offset)}")
    if not start <= end <= len(text):
        raise UsageError(f"{where}: span {start}:{end} does not lie in the text ({len(text)} code points)")
    return Span(start, end)


def _day(value: str | None, where: str) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        raise UsageError(f"{where}: {value!r} is not a day") from None
