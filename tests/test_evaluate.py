"""Evaluation: figures that can be checked by hand, and the three forms in which they are printed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from sourcequal.cli import run
from sourcequal.document import Document
from sourcequal.errors import ModelError
from sourcequal.models import Model, save_model
from sourcequal.plugins import Plugins, installed
from sourcequal.rule import rule
from sourcequal.training import units
from sourcequal.training.evaluating import calibration, confusion, cost_curves, evaluate, evaluate_units, kinds, worst
from sourcequal.training.examples import LabelledExample, read_examples
from sourcequal.training.units import Unit

TEXT = "The harbour bridge reopened on Saturday, 14 March 2026.\n\nSubscribe to our newsletter\n\n<b>Quay</b> notes\n"


def unit(label: bool, score: float, start: int = 0, kind: str = "menu") -> Unit:
    found = score >= 0.5
    return Unit(0, start, start + 5, label, kind if label else "", score, found, ("BP101",) if found else ())


UNITS = [unit(True, 0.9), unit(True, 0.2, 6), unit(False, 0.8, 12), unit(False, 0.1, 18), unit(False, 0.0, 24)]


@pytest.fixture
def labels(tmp_path: Path) -> Path:
    start = TEXT.index("Subscribe")
    findings = [
        {"dimension": "boilerplate", "kind": "newsletter", "start": start, "end": start + 27},
        {"dimension": "boilerplate", "kind": "<menu>", "start": TEXT.index("<b>"), "end": len(TEXT) - 1},
    ]
    row = {"schema_version": "1.0", "id": "<a>", "text": TEXT, "judged": ["boilerplate"], "findings": findings}
    path = tmp_path / "labels.jsonl"
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    return path


def test_counts() -> None:
    assert confusion(UNITS) == {"found": 1, "missed": 1, "false_alarms": 1, "left_alone": 2}
    assert kinds(UNITS) == [{"kind": "menu", "labels": 2, "found": 1, "codes": {"BP101": 1}}]


def test_the_worst_mistakes_come_first() -> None:
    assert [one.start for one in worst(UNITS)] == [6, 12]


def test_calibration_of_perfect_confidence_has_no_error() -> None:
    scores = np.array([0.25] * 4 + [0.75] * 4)
    truth = np.array([True, False, False, False, True, True, True, False])
    found = calibration(scores, truth)
    assert found["expected_error"] == 0
    assert [row["units"] for row in found["bins"]] == [4, 4]
    assert found["brier"] == pytest.approx(0.1875)


def test_dear_false_alarms_ask_for_a_higher_threshold() -> None:
    scores, truth = np.array([0.9, 0.62, 0.62, 0.2]), np.array([True, True, False, False])
    best = {c["alarm_cost"]: c["best_threshold"] for c in cost_curves(scores, truth)["curves"]}
    assert best[10.0] > 0.62
    assert best[1.0] <= best[10.0]


def test_figures_by_hand(labels: Path) -> None:
    examples: list[LabelledExample] = list(read_examples([labels]))
    found = evaluate_units(UNITS, examples, "boilerplate")
    assert (found["precision"], found["recall"], found["f1"]) == (0.5, 0.5, 0.5)
    assert found["auroc"] == pytest.approx(5 / 6, abs=1e-4)


def test_an_example_is_evaluated(labels: Path) -> None:
    part = evaluate([labels])["dimensions"]["boilerplate"]
    assert (part["unit"], part["units"], part["faults"]) == ("line", 3, 2)
    assert part["confusion"]["found"] >= 1


def test_every_form(labels: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["evaluate", str(labels), "--format", "json"]) == 0
    assert set(json.loads(capsys.readouterr().out)["dimensions"]) == {"boilerplate"}
    assert run(["evaluate", str(labels)]) == 0
    text = capsys.readouterr().out
    assert "precision" in text
    assert "newsletter" in text
    page = tmp_path / "page.html"
    assert run(["evaluate", str(labels), "--format", "html", "--output", str(page)]) == 0
    html = page.read_text(encoding="utf-8")
    assert html.count("<svg") == 2
    assert "&lt;menu&gt;" in html
    assert "<menu>" not in html
    assert not re.search(r"(?:src|href)=", html), "nothing is loaded from elsewhere"


def test_a_missing_model_is_named_and_not_measured(labels: Path, tmp_path: Path) -> None:
    save_model(Model("toy", {"weights": np.zeros(1)}, {}), tmp_path / "mine")
    with pytest.raises(ModelError, match="no model 'boilerplate' in"):
        evaluate([labels], tmp_path / "mine")


@rule("BP990", severity="error")
def crashing(document: Document) -> Iterator[tuple[int, int]]:
    """Crash on purpose."""
    raise ValueError("no good")


def test_a_rule_that_crashes_is_told(
    labels: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    known = installed()
    monkeypatch.setattr(units, "installed", lambda: Plugins([*known.rules, crashing]))
    assert run(["evaluate", str(labels)]) == 0
    (line,) = capsys.readouterr().err.splitlines()
    assert line == "sourcequal: BP990 failed (ValueError: no good); what it would have found counts as missed"


def test_one_thing_is_told_as_one(labels: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["evaluate", str(labels)]) == 0
    out = capsys.readouterr().out
    assert "1 example from" in out
    assert "3 lines of 1 article, 2 with a fault" in out


def test_a_missing_file_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["evaluate", "none.jsonl"]) == 2
    assert "none.jsonl: no such file" in capsys.readouterr().err
