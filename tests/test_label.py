"""Labelling in a terminal, and labels from and for other tools."""

from __future__ import annotations

import json
import subprocess
import sys
import warnings
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sourcequal import score
from sourcequal.errors import UsageError
from sourcequal.finding import Finding, Span
from sourcequal.training.examples import read_examples, write_examples
from sourcequal.training.importing import exported, imported
from sourcequal.training.labelling import Walk, doubt, found_in, most_teaching
from tests.command_line import Command

TEXT = (
    "The harbour bridge reopened on Saturday, 14 March 2026.\n\nSubscribe to our newsletter\n\n"
    "Engineers replaced the bearings.\n"
)
DAY = ("--as-of", "2026-11-21", "--select", "BP1,GT1")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def label(folder: Path, keys: str, *arguments: object, day: Sequence[str] = DAY) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "sourcequal", "label", *map(str, arguments), "-o", "labels.jsonl", *day]
    return subprocess.run(command, cwd=folder, input=keys, capture_output=True, encoding="utf-8", check=False)


def rows(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines()]


def test_each_answer_counts(article: Path) -> None:
    """The first line is fine, the newsletter prompt is right, the last line is garbled."""
    done = label(article.parent, "nyg", article)
    assert done.returncode == 0, done.stderr
    (example,) = read_examples([article.parent / "labels.jsonl"])
    assert [(one.dimension, TEXT[one.start : one.end]) for one in example.labels] == [
        ("boilerplate", "Subscribe to our newsletter"),
        ("garbled", "Engineers replaced the bearings."),
    ]
    assert example.seen is None
    assert example.judged == {"boilerplate", "garbled"}, "of the other dimensions no rule ran"
    assert not (article.parent / "labels.jsonl.part").exists()


def test_a_finding_can_be_rejected_and_an_answer_undone(article: Path) -> None:
    label(article.parent, "nyunn", article)
    assert [row["findings"] for row in rows(article.parent)] == [[]]


def test_each_question_names_its_keys_and_so_does_a_wrong_one(article: Path) -> None:
    told = label(article.parent, "zn?q", article)
    assert "Is anything wrong with this line? n no, y furniture, g garbled" in told.stdout
    assert "Is that right? y yes, n no, e other words, s skip, u undo, q stop" in told.stdout
    line, finding, stopped = told.stderr.splitlines()
    assert "no such key here; the keys are: n no, y furniture, g garbled" in line
    assert "no such key here; the keys are: y yes, n no" in finding
    assert "stopped" in stopped


@pytest.mark.parametrize(("key", "fits"), [("d", True), ("y", False), ("e The harbour", False)])
def test_a_line_is_only_what_is_judged(article: Path, key: str, fits: bool) -> None:
    told = label(article.parent, f"{key}\n", article, day=("--as-of", "2026-11-21", "--select", "DT1"))
    assert ("no such key here" not in told.stderr) is fits


def test_what_is_skipped_is_not_judged(article: Path) -> None:
    label(article.parent, "nsn", article)
    (example,) = read_examples([article.parent / "labels.jsonl"])
    start = TEXT.index("Subscribe")
    assert not example.saw(start, start + 27)
    assert example.saw(0, 55)


def test_a_span_can_be_moved(article: Path) -> None:
    label(article.parent, "ne our newsletter\nn", article)
    (example,) = read_examples([article.parent / "labels.jsonl"])
    assert [TEXT[one.start : one.end] for one in example.labels] == ["our newsletter"]


def test_nothing_is_lost_and_the_next_session_goes_on(article: Path) -> None:
    folder = article.parent
    stopped = label(folder, "nyq", article)
    assert "stopped" in stopped.stderr
    assert not (folder / "labels.jsonl").exists()
    part = folder / "labels.jsonl.part"
    part.write_text(part.read_text(encoding="utf-8") + '{"sha256": "cut', encoding="utf-8")  # cut short by a crash
    done = label(folder, "n", article)
    assert "question 3 of 3" in done.stdout
    assert [f["quote"] for f in rows(folder)[0]["findings"]] == ["Subscribe to our newsletter"]
    labels = folder / "labels.jsonl"
    labels.write_text(labels.read_text(encoding="utf-8").rstrip(), encoding="utf-8")  # as some editors leave it
    other = folder / "other.txt"
    other.write_text("The ferry is late.\n", encoding="utf-8")
    label(folder, "n", other)
    assert [row["id"] for row in rows(folder)] == [str(article), str(other)]
    assert "labels.jsonl has all of the articles" in label(folder, "", article).stderr


def test_an_article_that_is_finished_leaves_the_answers_on_others(article: Path) -> None:
    folder, other = article.parent, article.parent / "other.txt"
    other.write_text("The ferry is late.\n", encoding="utf-8")
    label(folder, "nyq", article)
    label(folder, "n", other)
    assert "question 3 of 3" in label(folder, "n", article).stdout
    assert not (folder / "labels.jsonl.part").exists()


def test_answers_are_given_to_no_other_questions(article: Path) -> None:
    """As many questions as before, about other dimensions, are not answered yet."""
    label(article.parent, "nyq", article, day=("--as-of", "2026-11-21", "--select", "BP1"))
    assert "question 1 of 3" in label(article.parent, "q", article).stdout


def test_weaker_candidates_are_asked_about_where_that_is_wanted(article: Path) -> None:
    usual, weaker = (
        label(article.parent, "q", article, "--select", "BP2", *more).stdout for more in ((), ("--min-confidence", "0"))
    )
    assert "Is anything wrong with this line?" in usual
    assert "BP201 line-outside-article" in weaker


def test_a_draft_claims_nothing_about_dimensions_whose_rules_did_not_run(article: Path) -> None:
    command = [sys.executable, "-m", "sourcequal", "score", str(article), "--format", "labels", "--select", "BP"]
    draft = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    assert json.loads(draft)["judged"] == ["boilerplate"]


def test_all_remaining_lines_can_be_fine_at_once() -> None:
    walk = Walk.of(score("A first line of text.\nA second line.\nA third line.\n", as_of=date(2026, 11, 21)))
    walk = replace(walk, report=replace(walk.report, findings=()))
    walk = Walk.of(walk.report)
    walk.fine()
    assert walk.question is None
    assert walk.row()["findings"] == []


def test_the_article_with_most_doubt_comes_first() -> None:
    report = score(TEXT, source="a", as_of=date(2026, 11, 21))

    def with_confidences(source: str, chances: Sequence[float]) -> Any:
        found = tuple(Finding("BP101", "x", "boilerplate", "error", 0, 3, "x", chance) for chance in chances)
        return replace(report, document=replace(report.document, source=source), findings=found)

    sure, doubtful = with_confidences("sure", [0.99, 0.01]), with_confidences("doubtful", [0.5, 0.6])
    assert [one.document.source for one in most_teaching([sure, doubtful])] == ["doubtful", "sure"]
    assert doubt(doubtful) == pytest.approx(1 + 4 * 0.6 * 0.4)


def test_words_are_found_nearest_to_where_they_were_seen() -> None:
    assert found_in("tide, tide, tide", "tide", 7) == (6, 10)
    assert found_in("tide", "ebb", 0) is None
    assert found_in("tide", "", 0) is None


# As Label Studio writes its JSON export: offsets of the text, one annotation, one that was cancelled.
LABEL_STUDIO = [
    {
        "id": 7,
        "data": {"text": TEXT, "source": "bridge.example"},
        "annotations": [
            {"id": 1, "was_cancelled": True, "result": []},
            {
                "id": 2,
                "was_cancelled": False,
                "result": [
                    {
                        "id": "x1",
                        "from_name": "label",
                        "to_name": "text",
                        "type": "labels",
                        "value": {
                            "start": 57,
                            "end": 84,
                            "text": "Subscribe to our newsletter",
                            "labels": ["boilerplate/newsletter"],
                        },
                    }
                ],
            },
        ],
        "predictions": [],
    }
]
DOCCANO = {"id": 3, "text": TEXT, "label": [[57, 84, "boilerplate/newsletter"]], "Comments": []}
DOCCANO_RELATIONS = {
    "id": 3,
    "text": TEXT,
    "entities": [{"id": 1, "label": "BP101", "start_offset": 57, "end_offset": 84}],
    "relations": [],
}
MINIMAL = [{"id": 7, "text": TEXT, "label": [{"start": 57, "end": 84, "labels": ["boilerplate"]}], "annotator": 1}]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("label-studio.json", json.dumps(LABEL_STUDIO)),
        ("label-studio-min.json", json.dumps(MINIMAL)),
        ("doccano.jsonl", json.dumps(DOCCANO, ensure_ascii=False) + "\n"),
        ("doccano-relations.jsonl", json.dumps(DOCCANO_RELATIONS) + "\n"),
    ],
)
def test_exports_of_other_tools_are_read(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    write_examples(imported([tmp_path / name]), tmp_path / "labels.jsonl")
    (example,) = read_examples([tmp_path / "labels.jsonl"])
    assert [(one.dimension, TEXT[one.start : one.end]) for one in example.labels] == [
        ("boilerplate", "Subscribe to our newsletter")
    ]


@pytest.mark.parametrize("more", [["article.txt"], ["--export", "doccano"]])
def test_what_an_import_would_pass_over_is_named(command: Command, more: list[str]) -> None:
    told = command("label", "--import", "export.jsonl", "-o", "labels.jsonl", *more)
    assert (told.code, "run it by itself, without FILES or --export" in told.err) == (2, True)


def test_an_import_adds_to_the_labels_that_are_there(command: Command, tmp_path: Path) -> None:
    """Twice the same export adds nothing twice."""
    row = {"schema_version": "1.0", "id": "mine", "text": "A mill.", "judged": ["dates"], "findings": []}
    (tmp_path / "labels.jsonl").write_text(json.dumps(row), encoding="utf-8")  # no newline, as some editors leave it
    (tmp_path / "export.jsonl").write_text(json.dumps(DOCCANO), encoding="utf-8")
    told = [command("label", "--import", "export.jsonl", "-o", "labels.jsonl").err for _ in range(2)]
    assert [line.split(";")[0] for line in told] == [
        "sourcequal: 1 example added to labels.jsonl",
        "sourcequal: 0 examples added to labels.jsonl",
    ]
    assert [row["id"] for row in rows(tmp_path)] == ["mine", "3"]


def test_an_export_writes_over_nothing(command: Command, tmp_path: Path) -> None:
    text = json.dumps({"schema_version": "1.0", "id": "a", "text": "A mill.", "judged": ["dates"], "findings": []})
    (tmp_path / "labels.jsonl").write_text(text, encoding="utf-8")
    refused = command("label", "--export", "doccano", "labels.jsonl", "-o", "labels.jsonl")
    assert (refused.code, (tmp_path / "labels.jsonl").read_text(encoding="utf-8")) == (2, text)
    assert "labels.jsonl: exists and would be lost; choose another --output" in refused.err
    assert command("label", "--export", "doccano", "labels.jsonl", "-o", "tasks.jsonl").code == 0


@pytest.mark.parametrize("tool", ["label-studio", "doccano"])
def test_half_a_character_goes_there_and_back(command: Command, tmp_path: Path, tool: str) -> None:
    row = {"schema_version": "1.0", "id": "a", "text": "A \udc80mill.", "judged": ["dates"], "findings": []}
    (tmp_path / "labels.jsonl").write_text(json.dumps(row), encoding="utf-8")
    assert command("label", "--export", tool, "labels.jsonl", "-o", "tasks").code == 0
    assert [row["text"] for row in imported([tmp_path / "tasks"])] == ["A \udc80mill."]


CANCELLED = {"was_cancelled": True, "result": []}


@pytest.mark.parametrize(
    ("item", "judged"),
    [
        ({"data": {"text": TEXT}, "annotations": []}, None),
        ({"data": {"text": TEXT}, "annotations": [CANCELLED]}, None),
        ({"data": {"text": TEXT, "judged": ["dates"]}, "annotations": [CANCELLED]}, None),
        ({"data": {"text": TEXT}, "annotations": [CANCELLED, {"result": []}]}, ["boilerplate"]),
        ({"data": {"text": TEXT, "judged": ["dates"]}, "annotations": [{"result": []}]}, ["dates"]),
        ({"text": TEXT, "label": []}, None),
        ({"text": TEXT, "label": [], "judged": ["dates"]}, ["dates"]),
    ],
)
def test_what_nobody_annotated_is_not_clean(tmp_path: Path, item: dict[str, Any], judged: list[str] | None) -> None:
    export = tmp_path / "export.jsonl"
    export.write_text(json.dumps(item) + "\n", encoding="utf-8")
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        taken = [(row["judged"], row["findings"]) for row in imported([export])]
    assert taken == ([(judged, [])] if judged else [])
    left_out = f"sourcequal: {export}: 1 of 1 item left out, which nobody annotated"
    assert [str(warning.message) for warning in told] == ([] if judged else [left_out])


@pytest.mark.parametrize("tool", ["label-studio", "doccano"])
def test_labels_go_there_and_back(tmp_path: Path, tool: str) -> None:
    text = "Café “Ünter” 🙂 opens.\nMenü\nCafé “Ünter” 🙂 stays shut.\n"
    start = text.index("Menü")
    row = {"schema_version": "1.0", "id": "a", "text": text, "judged": ["boilerplate", "contradictions"]}
    facts = {"source": "a.example", "language": "de", "published": "2026-03-14", "as_of": "2026-11-21"}
    menu = {"dimension": "boilerplate", "kind": "navigation", "start": start, "end": start + 4}
    sides = [{"start": 15, "end": 20}, {"start": 0, "end": 4}]
    clash = {"dimension": "contradictions", "kind": "state", "start": start + 22, "end": start + 32, "related": sides}
    write_examples(
        [{**row, **facts, "seen": [[0, start + 4]], "findings": [menu, clash]}, {**row, "findings": []}],
        tmp_path / "labels.jsonl",
    )
    (tmp_path / "other").write_text(exported([tmp_path / "labels.jsonl"], tool), encoding="utf-8")
    write_examples(imported([tmp_path / "other"]), tmp_path / "back.jsonl")
    there, back = (
        [replace(example, row=None) for example in read_examples([tmp_path / name])]
        for name in ("labels.jsonl", "back.jsonl")
    )
    assert back == there
    assert (there[0].seen, len(there[0].labels[1].related)) == ((Span(0, start + 4),), 2)


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ({"text": "abc", "label": [[0, 9, "boilerplate"]]}, "span 0:9 does not lie in the text"),
        ({"text": "abc", "label": [[0, 2, "beauty"]]}, "label 'beauty' names no dimension"),
        ({"text": "abc", "label": [[0]]}, "is no span"),
        ({"text": "abc", "label": [[0.5, 2, "dates"]]}, "[0.5, 2, 'dates'] is no span"),
        ({"text": "abc", "label": [[0, float("inf"), "dates"]]}, "[0, inf, 'dates'] is no span"),
        ({"text": "abc", "label": [[True, 2, "dates"]]}, "[True, 2, 'dates'] is no span"),
        ({"text": None, "label": [[0, 2, "dates"]]}, "the text is None"),
        ({"data": {"text": 5}, "annotations": [{"result": []}]}, "the text is 5"),
        ({"data": [], "annotations": [{}]}, "not as Label Studio or doccano write it"),
        ({"data": {"text": "abc"}, "annotations": [3]}, "not as Label Studio or doccano write it"),
        ({"text": "abc", "label": [], "judged": ["dates"], "sourcequal": {"related": [[0]]}}, "not as Label Studio"),
        ({"words": "abc"}, "neither a Label Studio task nor a doccano example"),
    ],
)
def test_a_broken_export_is_named(tmp_path: Path, item: dict[str, Any], words: str) -> None:
    path = tmp_path / "export.jsonl"
    path.write_text(json.dumps(item) + "\n", encoding="utf-8")
    with pytest.raises(UsageError, match=r"export\.jsonl: item 1") as error:
        list(imported([path]))
    assert words in str(error.value)
