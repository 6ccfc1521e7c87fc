"""The line model: lines as numbers, the forest as arrays, and the same result alone and in a batch."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from sourcequal import score
from sourcequal.models import load_model
from sourcequal.scorers.boilerplate import context, features, linemodel
from sourcequal.scorers.boilerplate.bp201_line_outside_article import THRESHOLD, WARY_THRESHOLD, bar
from sourcequal.scorers.forest import run_forest
from sourcequal.training import boilerplate as training
from sourcequal.training.fit import (
    FOLDS,
    best_f1,
    folds_of,
    forest_arrays,
    hashes_of,
    recall_at_loss,
    spread,
    threshold_at_loss,
)
from sourcequal.training.jury import Jury
from sourcequal.training.network import Plan
from sourcequal.training.network import fit as fit_network

AS_OF = date(2026, 11, 21)
EXAMPLES = Path(__file__).parent.parent / "training_data" / "boilerplate.jsonl"
TEXTS = [
    "Menu\nShare this\n\nThe harbour reopened on Monday after a storm had closed it for nine days, officials said.\n"
    "Ferries ran again from noon, though the first two were late.\n\nRelated articles\nStorm closes port\nFerry late "
    "again",
    "",
    "   \n\t\n",
    "Один\nДва слова тут.\n\nİstanbul'da üç gün yağmur yağdı.\r\n\x00NUL\u2028still the same line",
    "\ud800 a lone surrogate 😀\n第一行\n第二行。",
]
WORDS = np.random.default_rng(0).normal(size=1 << features.HASH_BITS).astype(np.float16)


def spans(text: str, lines: features.Lines) -> list[str]:
    return [text[start:end] for start, end in zip(lines.starts.tolist(), lines.ends.tolist(), strict=True)]


@pytest.mark.parametrize("text", TEXTS)
def test_lines_are_those_of_the_text_without_outer_blanks(text: str) -> None:
    expected = [line.strip() for line in text.split("\n") if line.strip()]
    assert spans(text, features.split_lines([text])) == expected


def test_a_stretch_has_one_hash_wherever_it_stands() -> None:
    text = "one two\nTWO one two"
    lines = features.split_lines([text])
    hasher = features.Hasher(lines)
    tokens = features.find_tokens(lines, hasher)
    one, two, other_two, other_one, last_two = tokens.hashes.tolist()
    assert one == other_one
    assert two == other_two == last_two
    assert one != two


def test_a_document_reads_the_same_alone_and_in_a_batch() -> None:
    together, columns = linemodel.line_columns(TEXTS, WORDS, 0.5)
    for number, text in enumerate(TEXTS):
        lines, alone = linemodel.line_columns([text], WORDS, 0.5)
        assert len(lines.starts) == int((together.document == number).sum())
        np.testing.assert_allclose(columns[together.document == number], alone, rtol=1e-4, atol=1e-4)


def test_a_document_scores_the_same_alone_and_in_a_batch() -> None:
    pages = [page.text for page in training.read_example_pages([EXAMPLES])[::12]]
    arrays = load_model("boilerplate").arrays
    for text, together in zip(pages, linemodel.score_lines(pages, arrays), strict=True):
        (alone,) = linemodel.score_lines([text], arrays)
        assert [line.probability for line in alone] == pytest.approx([line.probability for line in together], abs=1e-6)


def test_a_form_is_what_a_line_looks_like_in_any_language() -> None:
    (lines, _, _, grams) = linemodel.read_lines(["By Jane Roe, 4 May\nPar Élise Noé, 12 mai\nПо Анне Роу, 3 Мая"])
    french, english, russian = (set(grams["forms"].index[grams["forms"].line == n].tolist()) for n in (1, 0, 2))
    assert len(lines.starts) == 3
    assert english == russian
    assert english != french


def test_a_line_sees_the_short_lines_beside_it_and_its_heading() -> None:
    story = "The harbour reopened on Monday after a storm had closed it for nine days, officials said."
    texts = [f"{head}\n{story}\n{story}\n{foot}" for head in ("About us", "Weather") for foot in ("Read on", "Next")]
    _, _, _, grams = linemodel.read_lines(texts)

    def seen(group: str, line: int) -> list[frozenset[int]]:
        found = grams[group]
        return [frozenset(found.index[found.line == 4 * text + line].tolist()) for text in range(4)]

    above, below, heading = seen("above", 1), seen("below", 2), seen("heading", 2)
    assert above[0] == above[1] != above[2] == above[3]
    assert below[0] == below[2] != below[1] == below[3]
    assert heading[0] == heading[1] != heading[2] == heading[3]
    assert seen("above", 2) == [frozenset()] * 4


PARAGRAPH = "The ferry of Ettin did not sail on Monday, since its crew had gone ashore to vote for the mayor.\n"


@pytest.mark.parametrize(("text", "least"), [(PARAGRAPH, THRESHOLD), ("Ettin 3, Horn 1", WARY_THRESHOLD)])
def test_the_bar_rises_with_the_share_of_furniture_and_is_low_in_running_text(text: str, least: float) -> None:
    assert bar([text] * 2, [0.0, 0.0]) == pytest.approx(least)
    assert least < bar([text] * 3, [0.1, 0.1, 0.9]) < bar([text] * 3, [0.1, 0.9, 0.9]) < 1


def test_short_lines_that_are_likely_furniture_leave_an_article_running_text() -> None:
    assert bar([PARAGRAPH, "Log in"], [0.0, 0.8]) < bar([PARAGRAPH, "Ettin 3, Horn 1"], [0.0, 0.4])


def test_a_text_without_lines_has_the_higher_bar() -> None:
    assert bar([], []) == pytest.approx(WARY_THRESHOLD)


def test_columns_are_finite() -> None:
    assert np.isfinite(linemodel.line_columns(TEXTS, WORDS, -2.0)[1]).all()


def test_lines_of_one_form_tell_of_each_other_wherever_they_stand() -> None:
    texts = ["Ann Lee, 4\nA word\nBob Ray, 7\nAnother\nJo Fox, 9", "Tim Orr, 3\nAlone here"]
    lines, _, tokens, _ = linemodel.read_lines(texts)
    found = context.kin(lines, tokens, np.array([1, -5, 2, -5, 6, 9, -5], np.float32))
    assert np.exp(found[:, 0]).round().tolist() == [3, 1, 3, 1, 3, 1, 1], "of one article, not of the batch"
    assert found[:, 1].tolist() == [4.0, -5.0, 3.5, -5.0, 1.5, 9.0, -5.0], "the mean of the others"
    assert np.expm1(found[[0, 2, 4], -1]).round().tolist() == [2, 2, 2], "lines to the nearest"


def test_a_run_ends_at_running_text_and_at_the_border_of_an_article() -> None:
    prose = "The harbour reopened on Monday after a storm had closed it for nine days, officials said."
    lines, _, tokens, _ = linemodel.read_lines([f"a\nb\n{prose}\nc", "d"])
    found = context.runs(lines, context.is_prose(lines, tokens))
    assert np.expm1(found[:, 0]).round().tolist() == [2, 2, 0, 1, 1]


def small_forest() -> tuple[Any, np.ndarray[Any, Any]]:
    from sklearn.ensemble import HistGradientBoostingClassifier

    random = np.random.default_rng(1)
    columns = random.normal(size=(4000, 12)).astype(np.float32)
    labels = (columns[:, 0] * columns[:, 1] + columns[:, 2] > 0.3).astype(int)
    return HistGradientBoostingClassifier(max_iter=20, max_depth=5, random_state=0).fit(columns, labels), columns


def test_the_forest_as_arrays_scores_as_the_one_that_was_fitted() -> None:
    forest, columns = small_forest()
    arrays = forest_arrays([forest], 1.0, 0.0)
    np.testing.assert_allclose(run_forest(columns, arrays), forest.decision_function(columns), atol=1e-4)


def test_calibration_goes_into_the_leaves() -> None:
    forest, columns = small_forest()
    plain = run_forest(columns, forest_arrays([forest], 1.0, 0.0))
    scaled = run_forest(columns, forest_arrays([forest], 0.5, -1.0))
    np.testing.assert_allclose(scaled, plain * 0.5 - 1.0, atol=1e-4)


def test_a_judge_as_arrays_scores_as_the_one_that_was_fitted() -> None:
    forest, columns = small_forest()
    labels = (columns[:, 0] > 0).astype(np.float32)
    network = fit_network(columns, labels, np.ones(len(labels)), Plan(hidden=4, networks=1, epochs=1))
    judge = Jury([forest], network)
    found = linemodel.line_odds(columns, judge.arrays(0.5, -1.0, "", linemodel.NETWORK))
    seen = np.round(columns, linemodel.DECIMALS)
    np.testing.assert_allclose(found, judge.scores(seen, seen) * 0.5 - 1.0, atol=1e-4)


def test_training_gives_the_same_arrays_twice(tmp_path: Path) -> None:
    few = tmp_path / "few.jsonl"
    few.write_text("".join(EXAMPLES.read_text(encoding="utf-8").splitlines(keepends=True)[:30]), encoding="utf-8")
    first, second = training.train(None, [few]), training.train(None, [few])
    assert {name: array.tobytes() for name, array in first.arrays.items()} == {
        name: array.tobytes() for name, array in second.arrays.items()
    }
    assert first.card == second.card


@pytest.mark.parametrize(("limit", "size"), [("PART_CHARS", 300), ("PART_LINES", 7), ("ROWS", 3)])
def test_a_long_text_is_scored_in_parts_with_its_own_offsets(
    limit: str, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    forest, _ = small_forest()
    width = linemodel.line_columns([""], WORDS, 0.0)[1].shape[1]
    rows = np.random.default_rng(2).normal(size=(100, width)).astype(np.float32)
    network = fit_network(rows, (rows[:, 0] > 0).astype(np.float32), np.ones(100), Plan(hidden=4, networks=1, epochs=1))
    judge = Jury([forest], network).arrays(1.0, 0.0, "", linemodel.NETWORK)
    arrays: dict[str, NDArray[Any]] = {"words": WORDS, "bias": np.zeros(1, np.float32), **judge}
    text = "\n".join(f"line number {n} of a long text" for n in range(50))
    (whole,) = linemodel.score_lines([text], arrays)
    monkeypatch.setattr(linemodel, limit, size)
    (lines,) = linemodel.score_lines([text], arrays)
    assert [line[:2] for line in lines] == [line[:2] for line in whole]
    if limit == "ROWS":
        assert [line.probability for line in lines] == pytest.approx([line.probability for line in whole])
    assert [text[start:end] for start, end, *_ in lines] == text.split("\n")
    assert all(0 <= probability <= 1 for _, _, probability, *_ in lines)


@pytest.mark.parametrize("text", ["", "a", "a\n" * 5000, "ab\n" * 3333 + "tail", "\n" * 2000, "long " * 3000])
def test_no_part_holds_more_lines_than_memory_does(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linemodel, "PART_LINES", 1000)
    monkeypatch.setattr(linemodel, "PART_CHARS", 2500)
    parts = list(linemodel._parts(text))
    assert "".join(part for _, part in parts) == text
    assert all(text.startswith(part, begin) for begin, part in parts)
    assert max(part.count("\n") for _, part in parts) <= 1000


def test_groups_stay_in_one_fold() -> None:
    folds = folds_of(["a.example", "b.example", "a.example"])
    assert folds[0] == folds[2]


def test_a_group_may_be_named_by_a_file_whose_name_is_no_text() -> None:
    assert folds_of(["latin\udce9.txt"]) == [spread("latin\udce9.txt") % FOLDS]


@pytest.mark.parametrize(
    ("files", "names"),
    [
        (("p/labels.jsonl", "q/more.jsonl"), ["labels.jsonl", "more.jsonl"]),
        (("p/labels.jsonl", "q/labels.jsonl", "p/more.jsonl"), ["p/labels.jsonl", "more.jsonl", "q/labels.jsonl"]),
        (("a/p/labels.jsonl", "b/p/labels.jsonl"), ["a/p/labels.jsonl", "b/p/labels.jsonl"]),
        (("p/labels.jsonl", "labels.jsonl"), ["labels.jsonl", "p/labels.jsonl"]),
        (("labels.jsonl", "labels.jsonl"), ["labels.jsonl"]),
    ],
)
def test_a_card_names_each_data_file(
    files: tuple[str, ...], names: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    paths = [Path(file) for file in files]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(str(path), encoding="utf-8")
    hashes = hashes_of(paths)
    assert sorted(hashes) == sorted(names)
    assert len(set(hashes.values())) == len(names)


def test_recall_counts_only_what_lies_above_the_lost_negatives() -> None:
    scores, labels = [0.1, 0.2, 0.3, 0.9, 0.25, 0.95], [0, 0, 0, 0, 1, 1]
    assert threshold_at_loss(scores, labels, 0.25) == pytest.approx(0.3)
    assert recall_at_loss(scores, labels, 0.25) == pytest.approx(0.5)
    assert best_f1([0.1, 0.9], [0, 1]) == 1.0
    assert best_f1([0.5, 0.5], [1, 0]) == best_f1([0.5, 0.5], [0, 1]) == pytest.approx(2 / 3)


def test_harmless_matter_is_listed_as_a_candidate_and_not_reported() -> None:
    text = f"Menu\nLog in\nBy Jane Roe\n{TEXTS[0]}"
    report = score(text, as_of=AS_OF, min_confidence=0.0)
    byline = [finding for finding in report.findings if finding.start == text.index("By Jane")]
    assert {finding.code for finding in byline} >= {"BP131", "BP201"}
    shown = [finding.code for finding in score(text, as_of=AS_OF).findings if finding.start == text.index("By Jane")]
    assert shown == ["BP131"]


def test_code_is_never_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    code = "def weigh(queue): return queue.pop()"
    text = f"Share this\nHow to weigh a lorry in Python\nThe function takes a queue as an argument.\n{code}\nHome"
    places = [(text.index(line), text.index(line) + len(line)) for line in (code, "Home")]
    certain = [linemodel.LineScore(start, end, 0.99, 0.0) for start, end in places]
    monkeypatch.setattr(linemodel, "score_lines", lambda texts, arrays: [certain for _ in texts])
    found = [finding.start for finding in score(text, as_of=AS_OF).findings if finding.code == "BP201"]
    assert found == [text.index("Home")]
