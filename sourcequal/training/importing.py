"""Labels from and for other tools: exports of Label Studio and of doccano, as those tools write them.

Both count in code points from 0 and half-open, as sourcequal does. A label's name is `dimension` or `dimension/kind`
(`boilerplate/navigation`); a code (`BP101`) or the name of a rule does as well.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from sourcequal.errors import UsageError
from sourcequal.finding import DIMENSIONS, PREFIXES
from sourcequal.plugins import installed
from sourcequal.render.as_labels import LABEL_VERSION
from sourcequal.render.wording import counted
from sourcequal.training.examples import LabelledExample, paths_of, read_examples

KNOWN = "sourcequal"  # the field of an exported example that holds what has no place in those tools
#: What other people's files, of any shape, can lead to.
SHAPELESS = (AttributeError, IndexError, KeyError, TypeError, ValueError)
FROM_NAME, TO_NAME = "label", "text"  # names of the controls in the labelling configuration that is exported


def imported(paths: Iterable[str | Path]) -> Iterator[dict[str, Any]]:
    """The rows of labelled examples in exports of Label Studio (JSON, JSON_MIN) and doccano (JSONL, JSON).

    What nobody annotated says nothing, least of all that it is clean: it is left out, and a warning tells how much.
    """
    for path in paths_of(paths):
        items, left_out = _items(path), 0
        for number, item in enumerate(items, 1):
            where = f"{path}: item {number}"
            try:
                row = _row(item, where, f"{path.stem}-{number}")
            except SHAPELESS as error:
                reason = f"{type(error).__name__}: {error}"
                raise UsageError(f"{where}: not as Label Studio or doccano write it ({reason})") from None
            if row is None:
                left_out += 1
            else:
                yield row
        if left_out:
            text = f"sourcequal: {path}: {left_out} of {counted(len(items), 'item')} left out, which nobody annotated"
            warnings.warn(text, UserWarning, stacklevel=2)


def _items(path: Path) -> list[Any]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}; name an export of Label Studio or doccano") from None
    except UnicodeDecodeError:
        raise UsageError(f"{path}: not UTF-8; export as JSON or JSONL") from None
    try:
        if text.lstrip().startswith("["):
            found = json.loads(text)
            return found if isinstance(found, list) else [found]
        return [json.loads(line) for line in text.split("\n") if line.strip()]
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{path}: not JSON: {error}; export as JSON or JSONL") from None


def _row(item: Any, where: str, name: str) -> dict[str, Any] | None:
    """The row of one item; None where nobody annotated it."""
    if not isinstance(item, Mapping):
        raise UsageError(f"{where}: not an object; export spans as JSON or JSONL")
    if "annotations" in item or "completions" in item:
        annotation = _annotation(item)
        if annotation is None:
            return None
        text, spans = _label_studio(item, annotation, where)
        data: Mapping[str, Any] = item.get("data", {})
    elif "text" in item and any(isinstance(item.get(key), list) for key in ("label", "labels", "entities")):
        text, spans = item["text"], list(_flat_spans(item, where))
        data = item
        if not spans and not data.get("judged"):
            return None
    else:
        raise UsageError(f"{where}: neither a Label Studio task nor a doccano example with spans")
    if not isinstance(text, str):
        raise UsageError(f"{where}: the text is {text!r}; export the text that the spans are of")
    known: Mapping[str, Any] = data.get(KNOWN) or {}
    sides = {(start, end, name): related for start, end, name, related in known.get("related", ())}
    findings = [_finding(text, span, sides.get(span, ()), where) for span in spans]
    judged = data.get("judged") or sorted({f["dimension"] for f in findings} or {"boilerplate"}, key=DIMENSIONS.index)
    return {
        "schema_version": LABEL_VERSION,
        "id": str(data.get("document_id") or item.get("id") or name),
        "source": data.get("source"),
        **{name: known.get(name) for name in ("language", "published", "as_of", "seen")},
        "text": text,
        "judged": list(judged),
        "findings": sorted(findings, key=lambda f: (f["start"], f["end"])),
    }


Labelled = tuple[int, int, str]


def _annotation(item: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The first annotation of a task that was not cancelled."""
    every: Sequence[Mapping[str, Any]] = item.get("annotations") or item.get("completions") or []
    return next((annotation for annotation in every if not annotation.get("was_cancelled")), None)


def _label_studio(item: Mapping[str, Any], annotation: Mapping[str, Any], where: str) -> tuple[Any, list[Labelled]]:
    """The text of a task, and the spans of an annotation."""
    text: Any = next(
        (v for k, v in item.get("data", {}).items() if k == TO_NAME or (isinstance(v, str) and len(v) > 0)), ""
    )
    text = item.get("data", {}).get(TO_NAME, text)
    spans: list[Labelled] = []
    for result in annotation["result"]:
        value = result.get("value", {})
        for name in value.get("labels") or value.get("hypertextlabels") or ():
            try:
                spans.append((_offset(value["start"]), _offset(value["end"]), str(name)))
            except (KeyError, TypeError, ValueError):
                raise UsageError(f"{where}: a span without start and end: {value}") from None
    return text, spans


def _flat_spans(item: Mapping[str, Any], where: str) -> Iterator[Labelled]:
    """Spans as doccano writes them: lists of start, end and label, or objects; and Label Studio's JSON_MIN."""
    for key in ("label", "labels", "entities"):
        for span in item.get(key) or ():
            try:
                if isinstance(span, Mapping):
                    start = span["start_offset"] if "start_offset" in span else span["start"]
                    end = span["end_offset"] if "end_offset" in span else span["end"]
                    names = span.get("labels") or [span["label"]]
                    yield from ((_offset(start), _offset(end), str(name)) for name in names)
                else:
                    yield _offset(span[0]), _offset(span[1]), str(span[2])
            except (KeyError, IndexError, TypeError, ValueError):
                raise UsageError(f"{where}: {key}: {span!r} is no span with start, end and label") from None


def _offset(value: Any) -> int:
    """A number of code points; `ValueError` where it is not whole."""
    if isinstance(value, bool) or (isinstance(value, float) and not value.is_integer()):
        raise ValueError(f"{value!r} is no whole number")
    return int(value)


def _finding(text: str, span: Labelled, related: Sequence[Sequence[int]], where: str) -> dict[str, Any]:
    start, end, name = span
    if not 0 <= start < end <= len(text):
        raise UsageError(f"{where}: span {start}:{end} does not lie in the text ({len(text)} code points)")
    found = {**_meaning(name, where), "start": start, "end": end, "quote": text[start:end]}
    return {**found, "related": [{"start": start, "end": end} for start, end in related]} if related else found


def _meaning(name: str, where: str) -> dict[str, str]:
    """The dimension of a label's name, with its kind or code."""
    dimension, _, kind = name.partition("/")
    if dimension.lower() in DIMENSIONS:
        return {"dimension": dimension.lower(), "kind": kind or dimension.lower()}
    for rule in installed().rules:
        if name.upper() == rule.code or name.lower() == rule.name:
            return {"dimension": rule.dimension, "code": rule.code}
    if name[:2].upper() in PREFIXES and name[2:].isdigit():
        return {"dimension": PREFIXES[name[:2].upper()], "code": name.upper()}
    known = ", ".join(DIMENSIONS)
    raise UsageError(f"{where}: label {name!r} names no dimension; call it {known}, dimension/kind, or a rule's code")


def exported(paths: Iterable[str | Path], tool: str) -> str:
    """Labelled examples as a file that `label-studio` or `doccano` imports, and that `imported` reads back."""
    examples = list(read_examples(paths))
    if tool == "doccano":
        return "".join(json.dumps(_doccano(example), ensure_ascii=False) + "\n" for example in examples)
    return json.dumps([_task(number, e) for number, e in enumerate(examples, 1)], ensure_ascii=False, indent=2) + "\n"


def _names(example: LabelledExample) -> Iterator[Labelled]:
    for label in example.labels:
        yield label.start, label.end, f"{label.dimension}/{label.kind}"


def _facts(example: LabelledExample) -> dict[str, Any]:
    """What is known of an example beside its spans; other tools keep it and show it to nobody."""
    document, judged = example.document, sorted(example.judged, key=DIMENSIONS.index)
    related = [[*span, label.related] for span, label in zip(_names(example), example.labels, strict=True)]
    known = {
        "language": document.given_language,
        "published": document.given_published and document.given_published.isoformat(),
        "as_of": example.as_of and example.as_of.isoformat(),
        "seen": example.seen,
        "related": [mark for mark in related if mark[-1]],
    }
    return {"document_id": document.id, "source": document.source, "judged": judged, KNOWN: known}


def _doccano(example: LabelledExample) -> dict[str, Any]:
    return {"text": example.document.text, "label": [list(span) for span in _names(example)], **_facts(example)}


def _task(number: int, example: LabelledExample) -> dict[str, Any]:
    text = example.document.text
    result = [
        {
            "id": f"{number}-{place}",
            "from_name": FROM_NAME,
            "to_name": TO_NAME,
            "type": "labels",
            "value": {"start": start, "end": end, "text": text[start:end], "labels": [name]},
        }
        for place, (start, end, name) in enumerate(_names(example), 1)
    ]
    return {"id": number, "data": {TO_NAME: text, **_facts(example)}, "annotations": [{"result": result}]}
