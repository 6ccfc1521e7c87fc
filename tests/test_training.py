"""Training: units, what is learned from them, and the comparison that decides."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

import sourcequal.training
from sourcequal import corrections
from sourcequal.chain import Selection
from sourcequal.document import Document
from sourcequal.finding import DIMENSIONS, Dimension, Finding, Span
from sourcequal.models import Model, load_model, save_model
from sourcequal.report import Report
from sourcequal.rule import Settings
from sourcequal.run import Run
from sourcequal.scorers.boilerplate import taught
from sourcequal.scorers.boilerplate.linemodel import read_lines
from sourcequal.training.adapting import Adapting, Judged, fit_weights, is_right, own_examples, training_folder
from sourcequal.training.comparing import MOST_WRONG, Comparison, compare, table, weighted_area
from sourcequal.training.examples import Label, LabelledExample, read_examples
from sourcequal.training.retraining import FOLDS, fold_numbers
from sourcequal.training.units import Unit, units_of

AS_OF = date(2026, 11, 21)
TEXT = "Title of the piece\n\nMenu\nA line of text that says something.\nHalf menu here, half text and more\n"


def example(*labels: Label, seen: tuple[Span, ...] | None = None, source: str = "a") -> LabelledExample:
    document = Document.from_text(TEXT, id=source)
    return LabelledExample(document, source, frozenset(["boilerplate"]), labels, seen=seen)


def finding(start: int, end: int, chance: float = 0.9) -> Finding:
    return Finding("BP101", "x", "boilerplate", "error", start, end, "x", chance, shown=chance >= 0.5)


def label(start: int, end: int, dimension: Dimension = "boilerplate") -> Label:
    return Label(dimension, "menu", start, end)


MENU = TEXT.index("Menu")
HALF = TEXT.index("Half")


def test_lines_are_the_units_of_furniture() -> None:
    units = units_of([example(label(MENU, MENU + 4))], [[finding(MENU, MENU + 3), finding(0, 5, 0.2)]], "boilerplate")
    assert [(unit.label, unit.found) for unit in units] == [
        (False, False),
        (True, True),
        (False, False),
        (False, False),
    ]
    assert units[1].codes == ("BP101",)
    assert units[0].score == 0, "a span on a small part of a line is not about the line"


def test_a_line_that_is_furniture_in_part_is_not_counted() -> None:
    units = units_of([example(label(HALF, HALF + 9))], [[]], "boilerplate")
    assert len(units) == 3


def test_what_nobody_saw_is_not_counted() -> None:
    units = units_of([example(seen=(Span(MENU, MENU + 4),))], [[]], "boilerplate")
    assert [TEXT[unit.start : unit.end] for unit in units] == ["Menu"]


def test_a_finding_is_right_where_a_label_covers_half_of_it() -> None:
    judged = example(label(MENU, MENU + 4))
    assert is_right(finding(MENU, MENU + 4), judged)
    assert not is_right(finding(MENU, MENU + 30), judged)
    assert not is_right(finding(0, 5), judged)


def test_either_side_of_a_contradiction_may_be_marked() -> None:
    marked = Label("contradictions", "number", 0, 5, (Span(MENU, MENU + 4),))
    judged = LabelledExample(Document.from_text(TEXT), "a", frozenset(["contradictions"]), (marked,))
    clash = Finding("CN302", "x", "contradictions", "warning", MENU, MENU + 4, "x", 0.9)
    assert is_right(clash, judged)


def rows(words: list[int], labels: list[bool], odds: float = 0.0) -> Judged:
    """Rows with one feature each."""
    number = np.arange(len(words))
    one = np.ones(len(words))
    return Judged(number, np.array(words), one, np.full(len(words), odds), np.array(labels), number)


NONE = rows([], [])


def test_weights_follow_the_labels_and_are_held_back() -> None:
    user = rows([7] * 10 + [9] * 10, [True] * 10 + [False] * 10)
    index, weight = fit_weights(user, NONE, Adapting())
    assert index.tolist() == [7, 9]
    assert weight[0] > 1 > -1 > weight[1]
    _, held = fit_weights(user, NONE, Adapting(strength=100.0))
    assert abs(held[0]) < abs(weight[0]) / 4


def test_the_project_s_own_examples_hold_the_model() -> None:
    user, own = rows([7] * 5, [True] * 5), rows([7] * 50, [False] * 50)
    free, held = (fit_weights(user, other, Adapting())[1][0] for other in (NONE, own))
    assert held < free / 2


def test_words_that_nobody_corrected_keep_their_weight() -> None:
    index, _ = fit_weights(rows([7], [True]), rows([5, 7], [False, False]), Adapting())
    assert index.tolist() == [7]


def test_a_line_that_comes_back_is_known_again() -> None:
    read = read_lines(["Quay Ledger\nAnother line", "Some text here\nQuay Ledger"])
    found = taught.evidence(read, np.zeros(4, np.float32))
    first, other, last = (set(found.feature[found.row == row].tolist()) for row in (0, 1, 3))
    assert len(first & last) > len(first & other)


def test_without_taught_weights_nothing_moves() -> None:
    found = taught.evidence(read_lines([TEXT]), np.zeros(4, np.float32))
    arrays: dict[str, Any] = {taught.INDEX: np.zeros(0, np.int64), taught.WEIGHT: np.zeros(0, np.float32)}
    assert not taught.correction(found, arrays).any()


def test_corrections_move_confidence_and_hide_findings(tmp_path: Path) -> None:
    document = Document.from_text("The vote passed.\n\nSign up for our newsletter\n")
    (index, _), *_ = corrections.features(finding(18, 44), document)
    arrays = {corrections.INDEX: np.array([index]), corrections.WEIGHT: np.array([-9.0], np.float32)}
    save_model(Model(corrections.NAME, arrays, {"features_version": 1}), tmp_path)
    moved = corrections.corrected([finding(18, 44)], document, load_model(corrections.NAME, tmp_path), {"BP101": 0.5})
    assert moved[0].confidence < 0.01
    assert not moved[0].shown
    same = corrections.corrected([finding(18, 44)], document, _empty(), {"BP101": 0.5})
    assert same == [finding(18, 44)]


def _empty(count: int = 0) -> Model:
    nothing: dict[str, Any] = {
        corrections.INDEX: np.zeros(count, np.int64),
        corrections.WEIGHT: np.zeros(count, np.float32),
    }
    return Model(corrections.NAME, nothing, {"sha256": "none"})


def _newsletter_report(run: Run) -> Report:
    (report,) = run.reports([Document.from_text("The vote passed.\n\nSign up for our newsletter\n")])
    return report


@pytest.mark.parametrize("name", ["corrections.json", "corrections.safetensors"])
def test_damaged_corrections_are_a_failure_and_move_nothing(tmp_path: Path, name: str) -> None:
    save_model(_empty(), tmp_path)
    (tmp_path / name).write_bytes(b"{")
    report = _newsletter_report(Run(Settings(AS_OF), Selection(select=("BP101",)), models=tmp_path))
    assert [finding.code for finding in report.findings] == ["BP101"]
    assert [failure.scorer for failure in report.failures] == [corrections.NAME]
    assert str(tmp_path / name) in report.failures[0].message
    assert report.models == {}


def test_a_run_that_is_kept_reports_the_model_that_it_uses(tmp_path: Path) -> None:
    run, hashes = Run(Settings(AS_OF), Selection(select=("BP101",)), models=tmp_path), []
    for count in (1, 2):
        save_model(_empty(count), tmp_path)
        hashes.append(load_model(corrections.NAME, tmp_path).sha256)
        assert _newsletter_report(run).models == {corrections.NAME: hashes[-1]}
    assert hashes[0] != hashes[1]


def units(scores: list[float], labels: list[bool], a_piece: int = 5) -> list[Unit]:
    return [
        Unit(number // a_piece, number, number + 1, truth, "menu", score, score >= 0.5, ())
        for number, (score, truth) in enumerate(zip(scores, labels, strict=True))
    ]


def test_a_worse_model_is_refused_and_an_equal_one_is_not() -> None:
    truth = [number % 3 == 0 for number in range(300)]
    good = units([0.9 if label else 0.1 for label in truth], truth)
    bad = units([0.9 if number % 2 else 0.1 for number in range(300)], truth)
    worse = Comparison((compare("boilerplate", "project's", good, bad),))
    assert any("boilerplate, the project's examples: F1 falls by" in reason for reason in worse.reasons)
    assert "  project's  " in table(worse)
    assert Comparison((compare("boilerplate", "project's", good, good),)).reasons == []
    assert Comparison((compare("boilerplate", "project's", bad, good),)).reasons == []


def test_a_loss_within_noise_is_no_reason() -> None:
    truth = [number % 2 == 0 for number in range(20)]
    one = units([0.9 if label else 0.1 for label in truth], truth)
    other = units([0.2, *(0.9 if label else 0.1 for label in truth[1:])], truth)
    row = compare("boilerplate", "project's", one, other)
    assert row.f1.value < 0
    assert list(row.reasons()) == []


def test_labels_that_follow_no_rule_are_a_reason() -> None:
    chance = np.random.default_rng(0)
    truth = [bool(value) for value in chance.random(200) < 0.5]
    noise = units([float(value) for value in chance.random(200)], truth)
    row = compare("boilerplate", "yours", noise, noise)
    assert row.challenger.wrong > MOST_WRONG
    (reason,) = row.reasons()
    assert reason.startswith("boilerplate, your examples: ")
    assert "labels look wrong" in reason


def test_the_area_is_scikit_learn_s() -> None:
    chance = np.random.default_rng(1)
    scores, truth = chance.integers(0, 5, 60) / 4, chance.random(60) < 0.4
    weights = chance.integers(0, 4, 60)
    expected = roc_auc_score(truth, scores, sample_weight=weights)
    assert weighted_area(scores, truth, weights) == pytest.approx(expected)
    assert np.isnan(weighted_area(scores, np.ones(60, bool), weights))


def test_folds_keep_sources_together() -> None:
    many = [example(source=f"site{number % 7}") for number in range(21)]
    folds = fold_numbers(many)
    assert set(folds) == set(range(FOLDS))
    for name in {one.source for one in many}:
        assert len({folds[n] for n, one in enumerate(many) if one.source == name}) == 1


def test_every_documented_name_is_there() -> None:
    for name in sourcequal.training.__all__:
        assert getattr(sourcequal.training, name).__doc__
    with pytest.raises(AttributeError, match="has no 'magic'"):
        _ = sourcequal.training.magic


# The project's own examples: as many, as mixed and as balanced as the README of training_data says.


def shipped(family: Dimension) -> list[LabelledExample]:
    return list(read_examples([training_folder() / f"{family}.jsonl"], family))


def test_boilerplate_examples_are_enough_and_mixed() -> None:
    examples = shipped("boilerplate")
    lines = sum(1 for one in examples for line in one.document.lines if line.text.strip())
    languages = Counter(one.document.language for one in examples)
    assert len(examples) >= 120
    assert lines >= 1500
    assert len([name for name, count in languages.items() if count >= 3]) >= 10
    marked = sum(len(one.labels) for one in examples)
    assert 0.15 < marked / lines < 0.75


def test_garbled_examples_come_in_pairs() -> None:
    examples = shipped("garbled")
    damaged = [one for one in examples if one.of("garbled")]
    assert len(damaged) >= 400
    assert len(examples) - len(damaged) >= 400
    sides: dict[str, set[bool]] = {}
    for one in examples:
        sides.setdefault(one.source, set()).add(bool(one.of("garbled")))
    assert sum(side == {True, False} for side in sides.values()) >= 400


def test_contradictions_and_dates_are_balanced() -> None:
    for family, least in (("contradictions", 300), ("dates", 150)):
        examples = shipped(family)  # type: ignore[arg-type]
        faulty = sum(bool(one.labels) for one in examples)
        assert len(examples) >= least
        assert 0.3 < faulty / len(examples) < 0.7


def test_no_two_shipped_examples_share_a_text() -> None:
    texts = Counter(
        " ".join(json.loads(line)["text"].split())
        for family in DIMENSIONS
        for line in (training_folder() / f"{family}.jsonl").read_text(encoding="utf-8").splitlines()
    )
    assert [text[:60] for text, count in texts.items() if count > 1] == []


def test_replayed_examples_are_spread_over_the_file() -> None:
    some, every = own_examples(["garbled"], 50), own_examples(["garbled"], None)
    assert 25 <= len(some) <= 50 < len(every)
    assert some[-1].document.id in {one.document.id for one in every[-len(every) // 10 :]}
