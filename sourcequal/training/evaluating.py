"""Evaluating: how right the models are on labelled examples, in figures that JSON can hold.

For each dimension: precision, recall and F1 at the thresholds in use; how well the confidences are calibrated; what
each threshold would cost; what is confused with what; and the worst mistakes, to be read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from sourcequal.errors import UsageError
from sourcequal.finding import DIMENSIONS, Dimension
from sourcequal.models import chosen_folder, has_model, load_model, model_folder, model_names
from sourcequal.training.comparing import figures
from sourcequal.training.examples import LabelledExample, paths_of, read_examples
from sourcequal.training.fit import rounded
from sourcequal.training.units import UNITS, Unit, find_all, units_of

BINS = 10  # of the reliability plot
ALARM_COSTS = (1.0, 2.0, 5.0, 10.0)  # what a false alarm costs, where a miss costs 1
CURVE_POINTS = 21  # thresholds of the cost curve, from 0 to 1
WORST = 20  # mistakes shown
CONTEXT_CHARS = 60  # on each side of a mistake
QUOTE_CHARS = 200
VERSION = "1.0"


def evaluate(labels: Iterable[str | Path], models: str | Path | None = None) -> dict[str, Any]:
    """The evaluation of the models in a folder on the examples of some files.

    Without a folder it is that of SOURCEQUAL_MODELS, else the shipped one.
    """
    chosen = chosen_folder(models)
    labels = paths_of(labels)
    examples = list(read_examples(labels))
    if not examples:
        raise UsageError(f"{', '.join(map(str, labels))}: no examples; one is written a line, as JSON")
    found = find_all(examples, chosen)
    folder = chosen or model_folder()
    return {
        "evaluation_version": VERSION,
        "labels": [str(path) for path in labels],
        "examples": len(examples),
        "models": {name: load_model(name, folder).sha256 for name in model_names(folder) if has_model(name, folder)},
        "dimensions": {
            name: evaluate_units(units, examples, name)
            for name in DIMENSIONS
            if (units := units_of(examples, found, name))
        },
    }


def evaluate_units(units: Sequence[Unit], examples: Sequence[LabelledExample], dimension: Dimension) -> dict[str, Any]:
    """The evaluation of one dimension."""
    scores, truth = np.array([unit.score for unit in units]), np.array([unit.label for unit in units])
    whole = figures(units)
    return {
        "unit": UNITS[dimension],
        "articles": len({unit.example for unit in units}),
        "units": len(units),
        "faults": int(truth.sum()),
        **{name: _plain(value) for name, value in rounded(vars(whole)).items()},
        "confusion": confusion(units),
        "kinds": kinds(units),
        "codes": codes(units),
        "calibration": calibration(scores, truth),
        "costs": cost_curves(scores, truth),
        "mistakes": [mistake(unit, examples[unit.example]) for unit in worst(units)],
    }


def _plain(value: Any) -> Any:
    return None if isinstance(value, float) and np.isnan(value) else value


def confusion(units: Sequence[Unit]) -> dict[str, int]:
    """How often a fault was found or missed, and a clean unit left alone or flagged."""
    counts = Counter((unit.label, unit.found) for unit in units)
    return {
        "found": counts[True, True],
        "missed": counts[True, False],
        "false_alarms": counts[False, True],
        "left_alone": counts[False, False],
    }


def kinds(units: Sequence[Unit]) -> list[dict[str, Any]]:
    """For each kind of label how many there are, how many were found, and the codes that found them."""
    wanted = Counter(unit.kind for unit in units if unit.label)
    rows = []
    for kind, count in sorted(wanted.items(), key=lambda item: (-item[1], item[0])):
        own = [unit for unit in units if unit.label and unit.kind == kind]
        found = Counter(code for unit in own if unit.found for code in unit.codes)
        rows.append({"kind": kind, "labels": count, "found": sum(u.found for u in own), "codes": _ranked(found)})
    return rows


def codes(units: Sequence[Unit]) -> list[dict[str, Any]]:
    """For each code how many units it flagged, and how many of them rightly."""
    flagged = Counter(code for unit in units for code in unit.codes)
    right = Counter(code for unit in units if unit.label for code in unit.codes)
    order = sorted(flagged, key=lambda code: (-flagged[code], code))
    return [{"code": code, "flagged": flagged[code], "right": right[code]} for code in order]


def _ranked(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def calibration(scores: np.ndarray[Any, Any], truth: np.ndarray[Any, Any]) -> dict[str, Any]:
    """The reliability plot: of the units with about this confidence, the share that are faults; and two sums of it.

    Units that nothing points at stand in the first bin with confidence 0.
    """
    bins = np.minimum((scores * BINS).astype(int), BINS - 1)
    rows = [
        {
            "units": int((bins == number).sum()),
            "confidence": round(float(scores[bins == number].mean()), 4),
            "share": round(float(truth[bins == number].mean()), 4),
        }
        for number in range(BINS)
        if (bins == number).any()
    ]
    gap = sum(row["units"] * abs(row["confidence"] - row["share"]) for row in rows) / len(scores)
    return {"bins": rows, "expected_error": round(gap, 4), "brier": round(float(np.mean((scores - truth) ** 2)), 4)}


def cost_curves(scores: np.ndarray[Any, Any], truth: np.ndarray[Any, Any]) -> dict[str, Any]:
    """The mean cost a unit at each threshold, for false alarms that cost as much as a miss or several times more."""
    limits = np.linspace(0, 1, CURVE_POINTS)
    flagged = (scores[:, None] >= limits) & (scores[:, None] > 0)
    missed = (truth[:, None] & ~flagged).mean(axis=0)
    alarms = (~truth[:, None] & flagged).mean(axis=0)
    curves = []
    for cost in ALARM_COSTS:
        total = missed + cost * alarms
        best = int(np.argmin(total))
        values = [round(float(value), 5) for value in total]
        curves.append({"alarm_cost": cost, "costs": values, "best_threshold": round(float(limits[best]), 2)})
    return {"thresholds": [round(float(limit), 2) for limit in limits], "curves": curves}


def worst(units: Sequence[Unit]) -> list[Unit]:
    """The mistakes that the models were surest of: false alarms by confidence, misses by the lack of it."""
    wrong = [unit for unit in units if unit.label != unit.found]
    return sorted(wrong, key=lambda u: (-abs(u.score - u.label), u.example, u.start))[:WORST]


def mistake(unit: Unit, example: LabelledExample) -> dict[str, Any]:
    """A mistake with its context; the line is that of the whole text, which the person has before them."""
    text, document = example.document.body.text, example.document
    line, _ = document.position(document.place(unit.start))
    return {
        "what": "missed" if unit.label else "false alarm",
        "example": document.id,
        "line": line,
        "kind": unit.kind,
        "codes": list(unit.codes),
        "confidence": round(unit.score, 4),
        "before": text[max(0, unit.start - CONTEXT_CHARS) : unit.start],
        "quote": text[unit.start : min(unit.end, unit.start + QUOTE_CHARS)],
        "after": text[unit.end : unit.end + CONTEXT_CHARS],
    }
