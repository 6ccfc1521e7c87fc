"""Model cards for people: what a model does, where it comes from, and how good it is."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from sourcequal.render.paint import Paint
from sourcequal.render.wording import counted, percent

FIRST = ("what", "task", "licence", "date", "trained_by", "split", "sha256")  # fields that people look for first
LATER = ("lineage", "features")  # shown in their own way, or not at all
INDENT = 2


def card_text(card: Mapping[str, Any], paint: Paint) -> Iterator[str]:
    """One card: the plain facts, then figures and data, then the lineage."""
    yield f"{paint(str(card['name']), 'bold')}\n"
    for name in FIRST:
        if card.get(name):
            yield _line(name, card[name], INDENT)
    for name in sorted(set(card) - {*FIRST, *LATER, "name"}):
        yield from _tree(name, card[name], INDENT)
    if card.get("features"):
        yield _line("features", f"{len(card['features'])}, such as {', '.join(card['features'][:3])}", INDENT)
    if card.get("lineage"):
        yield from _lineage(card["lineage"])


def _line(name: str, value: Any, indent: int) -> str:
    shown = "-" if value is None else value if isinstance(value, str) else json.dumps(value)
    return f"{' ' * indent}{name.replace('_', ' ')}: {shown}\n"


def _tree(name: str, value: Any, indent: int) -> Iterator[str]:
    if isinstance(value, Mapping) and value:
        yield f"{' ' * indent}{name.replace('_', ' ')}:\n"
        for key, part in value.items():
            yield from _tree(str(key), part, indent + INDENT)
    else:
        yield _line(name, value, indent)


def _lineage(lineage: Mapping[str, Any]) -> Iterator[str]:
    yield f"{' ' * INDENT}lineage:\n"
    yield _line("parent", lineage.get("parent") or "none, trained from corrections alone", 2 * INDENT)
    yield _line("examples", lineage.get("examples"), 2 * INDENT)
    for file, digest in lineage.get("labels", {}).items():
        yield _line(file, digest, 2 * INDENT)
    for row in lineage.get("comparison", {}).get("rows", ()):
        before, after = percent(row["champion"]["f1"]), percent(row["challenger"]["f1"])
        what = f"F1 {before} before, {after} after, on {counted(row['articles'], 'article')}"
        yield _line(f"{row['dimension']}, {row['examples']} examples", what, 2 * INDENT)


def differences(one: Mapping[str, Any], other: Mapping[str, Any], path: str = "") -> Iterator[str]:
    """The facts in which two cards differ, one a line."""
    for name in sorted({*one, *other}):
        here, there = one.get(name), other.get(name)
        where = f"{path}{name}"
        if here == there:
            continue
        if isinstance(here, Mapping) and isinstance(there, Mapping):
            yield from differences(here, there, f"{where}/")
        else:
            yield f"  {where}: {_short(here)} → {_short(there)}\n"


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 80 else text[:77] + "..."
