"""An evaluation for a terminal: tables, bars and the worst mistakes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sourcequal.render.paint import Paint
from sourcequal.render.wording import counted, percent

BAR_CELLS = 30
KINDS_SHOWN = 15


def render(evaluation: Mapping[str, Any], paint: Paint) -> Iterator[str]:
    """The whole evaluation, dimension by dimension."""
    yield f"{counted(evaluation['examples'], 'example')} from {', '.join(evaluation['labels'])}\n"
    for name, part in evaluation["dimensions"].items():
        yield f"\n{paint(name, 'bold')}: {counted(part['units'], part['unit'])} of "
        yield f"{counted(part['articles'], 'article')}, {part['faults']} with a fault\n"
        yield f"  precision {percent(part['precision'])}  recall {percent(part['recall'])}  F1 {percent(part['f1'])}"
        yield f"  AUROC {percent(part['auroc'])}\n"
        yield from _counts(part["confusion"])
        yield from _kinds(part["kinds"])
        yield from _reliability(part["calibration"], paint)
        yield from _costs(part["costs"])
        yield from _mistakes(part["mistakes"], paint)


def _counts(counts: Mapping[str, int]) -> Iterator[str]:
    yield f"  found {counts['found']}, missed {counts['missed']}, "
    yield f"false alarms {counts['false_alarms']}, left alone {counts['left_alone']}\n"


def _kinds(kinds: list[Mapping[str, Any]]) -> Iterator[str]:
    if kinds:
        yield "  kinds of fault, and what found them:\n"
    width = max((len(row["kind"]) for row in kinds[:KINDS_SHOWN]), default=0)
    for row in kinds[:KINDS_SHOWN]:
        codes = ", ".join(f"{code} {count}" for code, count in list(row["codes"].items())[:4])
        yield f"    {row['kind']:<{width}}  {row['found']:>4} of {row['labels']:<4}  {codes}\n"
    if len(kinds) > KINDS_SHOWN:
        yield f"    and {counted(len(kinds) - KINDS_SHOWN, 'more kind')} (see --format json)\n"


def _reliability(calibration: Mapping[str, Any], paint: Paint) -> Iterator[str]:
    yield f"  calibration (expected error {percent(calibration['expected_error'])}, Brier {calibration['brier']:.3f}): "
    yield "confidence, and the share of faults\n"
    for row in calibration["bins"]:
        bar = "█" * round(BAR_CELLS * row["share"])
        yield f"    {row['confidence']:.2f}  {paint(f'{bar:<{BAR_CELLS}}', 'cyan')}  {row['share']:.2f}"
        yield f"  of {row['units']}\n"


def _costs(costs: Mapping[str, Any]) -> Iterator[str]:
    for curve in costs["curves"]:
        least = min(curve["costs"])
        yield f"  where a false alarm costs as much as {curve['alarm_cost']:g} missed: "
        yield f"threshold {curve['best_threshold']:.2f} is best, at {least:.4f} a unit\n"


def _mistakes(mistakes: list[Mapping[str, Any]], paint: Paint) -> Iterator[str]:
    if mistakes:
        yield f"  the worst {counted(len(mistakes), 'mistake')}:\n"
    for item in mistakes:
        what = plain(f"{item['what']} {item['kind'] or '/'.join(item['codes'])}")
        yield f"    {paint(what, 'red' if item['kind'] else 'yellow')}, {plain(item['example'])}:{item['line']}"
        yield f" (confidence {item['confidence']:.2f})\n"
        yield f"      {plain(item['before'])}[{plain(item['quote'])}]{plain(item['after'])}\n"


def plain(text: str) -> str:
    """A text on one line, control characters as blanks."""
    return "".join(char if char.isprintable() else " " for char in text)
