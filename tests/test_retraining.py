"""The new user's path with the real commands: score, correct, train, score again; and what is refused."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sourcequal import clean, corrections, score, score_many
from sourcequal.document import Document
from sourcequal.errors import ModelError, UsageError
from sourcequal.integrations.judge import Judge
from sourcequal.models import FOLDER_VARIABLE, Model, load_model, model_names, raw_card, save_model
from sourcequal.scorers.boilerplate import taught
from sourcequal.training import scratch
from sourcequal.training.adapting import own_examples
from sourcequal.training.comparing import Comparison
from sourcequal.training.estimator import SourceQualityClassifier
from sourcequal.training.evaluating import evaluate
from sourcequal.training.examples import Label, LabelledExample, read_examples, write_examples
from sourcequal.training.importing import exported, imported
from sourcequal.training.labelling import Journal
from sourcequal.training.retraining import FOLDS, Plan, Retrained, fold_numbers, retrain
from sourcequal.training.units import doubts, find_all, is_uncorrected
from tests.articles_of_a_site import HEADING, LISTING, write_articles

DAY = ("--as-of", "2026-11-21")


def sourcequal(folder: Path, *arguments: object, code: int = 0) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "sourcequal", *map(str, arguments)]
    done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == code, done.stderr
    return done


def findings(folder: Path, article: Path, *arguments: object) -> dict[str, list[str]]:
    """The quotations of the furniture that is found in an article, by code."""
    done = sourcequal(folder, "score", article, "--format", "json", *DAY, "--select", "BP", *arguments)
    found: dict[str, list[str]] = {}
    for finding in json.loads(done.stdout)["findings"]:
        if finding["severity"] != "info":
            found.setdefault(finding["code"], []).append(finding["quote"])
    return found


def quotes(found: dict[str, list[str]]) -> list[str]:
    return [quote for some in found.values() for quote in some]


def corrected(row: dict[str, Any]) -> dict[str, Any]:
    """A draft as a person corrects it: the heading is no furniture, the rubric and the listing are."""
    text = row["text"]
    kept = [f for f in row["findings"] if f["quote"] != HEADING and f["quote"] != LISTING]
    for words in ("The Moorings Ledger", LISTING):
        start = text.index(words)
        end = text.index("\n", start)
        kept.append({"dimension": "boilerplate", "kind": "rubric", "start": start, "end": end})
    return {**row, "judged": ["boilerplate"], "findings": kept}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with three corrected articles and the models that they taught."""
    folder = tmp_path_factory.mktemp("user")
    articles = write_articles(folder, range(3))
    draft = sourcequal(folder, "score", *articles, "--format", "labels", *DAY).stdout
    rows = [corrected(json.loads(line)) for line in draft.splitlines()]
    (folder / "labels.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    told = sourcequal(folder, "train", "labels.jsonl", "-o", "mine").stdout
    assert "Learned from 3 examples" in told
    return folder


def test_what_was_corrected_is_right_on_another_article(path: Path) -> None:
    (other,) = write_articles(path, range(3, 4))
    before, after = findings(path, other), findings(path, other, "--models", "mine")
    assert HEADING in quotes(before), "the test needs a false alarm to correct"
    assert "The Moorings Ledger, page 5" not in quotes(before), "the test needs a missed line to correct"
    assert HEADING not in quotes(after)
    assert {"The Moorings Ledger, page 5", LISTING} <= set(quotes(after))


def test_python_and_hosts_use_the_models_that_are_named(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (other,) = write_articles(path, range(3, 4))
    text = (path / other).read_text(encoding="utf-8")
    assert LISTING in clean(text)
    assert LISTING not in clean(text, models=path / "mine")
    named = score(text, models=str(path / "mine"))
    assert LISTING in [text[f.start : f.end] for f in named.findings]
    assert named.findings == next(score_many([text], models=path / "mine")).findings
    assert named.findings == Judge(models=path / "mine").judge_one(text).report.findings
    monkeypatch.setenv(FOLDER_VARIABLE, str(path / "mine"))
    assert named.findings == score(text).findings == Judge().judge_one(text).report.findings


def used_to_evaluate(labels: Path) -> object:
    return evaluate([labels])["models"]


def used_to_classify(labels: Path) -> object:
    return SourceQualityClassifier(("boilerplate",)).transform([f"A mill.\n{LISTING}\nA dam."]).tolist()


def used_to_start_from(labels: Path) -> object:
    return retrain([labels]).models[0].card["lineage"]["parent"]


@pytest.mark.parametrize("used", [used_to_evaluate, used_to_classify, used_to_start_from])
def test_training_uses_the_models_that_the_environment_names(
    path: Path, used: Callable[[Path], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(FOLDER_VARIABLE, raising=False)
    shipped = used(path / "labels.jsonl")
    monkeypatch.setenv(FOLDER_VARIABLE, str(path / "mine"))
    assert used(path / "labels.jsonl") != shipped


@pytest.mark.parametrize("named", [True, False])
def test_a_folder_without_models_is_named(named: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not named:
        monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path))
    with pytest.raises(ModelError, match=f"no models in this folder; check {'models' if named else FOLDER_VARIABLE}"):
        score("A mill.", models=tmp_path if named else None)


def test_the_card_keeps_the_lineage(path: Path) -> None:
    lineage = load_model("boilerplate", path / "mine").card["lineage"]
    assert lineage["parent"] == load_model("boilerplate").sha256
    assert lineage["ancestors"] == [lineage["parent"]]
    assert list(lineage["labels"]) == ["labels.jsonl"]
    assert {row["examples"] for row in lineage["comparison"]["rows"]} == {"yours", "project's"}


def test_the_same_labels_give_the_same_bytes(path: Path) -> None:
    sourcequal(path, "train", "labels.jsonl", "-o", "again")
    for file in sorted((path / "mine").iterdir()):
        assert file.read_bytes() == (path / "again" / file.name).read_bytes(), file.name


def test_training_goes_on_from_what_was_taught(path: Path) -> None:
    sourcequal(path, "train", "labels.jsonl", "--models", "mine", "-o", "further")
    card = load_model("boilerplate", path / "further").card
    assert len(card["lineage"]["ancestors"]) == 2


def example(name: str, text: str, *furniture: str) -> LabelledExample:
    labels = tuple(Label("boilerplate", "x", text.index(line), text.index(line) + len(line)) for line in furniture)
    return LabelledExample(Document.from_text(text, id=name), name, frozenset({"boilerplate"}), labels)


TIP = "Tip our newsroom"
TIPS = [example(f"{n}", f"Story {n} is told here.\n{TIP}", *[TIP][: n % 2]) for n in range(4)]


@pytest.mark.parametrize(
    ("examples", "said"),
    [
        (TIPS[:3], []),
        (TIPS, ["1 line labelled both ways, most often 'Tip our newsroom' (2 times as furniture, 2 as text); decide"]),
        ([TIPS[1], TIPS[1]], []),
        (
            [example("a", "A mill.\nMenu", "Menu"), example("b", "A mill.\nMenu")],
            ["one article is labelled twice, not alike in boilerplate (a and b); keep one"],
        ),
        ([example("a", "Menu\nA mill.\nMenu", "Menu"), example("b", "Menu\nA dam.", "Menu")], []),
    ],
)
def test_labels_that_contradict_each_other_are_named(examples: list[LabelledExample], said: list[str]) -> None:
    found = list(doubts(examples))
    assert len(found) == len(said)
    assert all(map(str.startswith, found, said))


def test_drafts_that_nobody_corrected_are_known(tmp_path: Path) -> None:
    (article,) = write_articles(tmp_path, range(1))
    (tmp_path / "labels.jsonl").write_text(sourcequal(tmp_path, "score", article, "--format", "labels", *DAY).stdout)
    examples = list(read_examples([tmp_path / "labels.jsonl"]))
    found = find_all(examples)
    assert examples[0].labels
    assert is_uncorrected(examples, found)
    assert not is_uncorrected([replace(examples[0], labels=examples[0].labels[1:])], found)


def test_labels_turned_round_are_refused(tmp_path: Path) -> None:
    """Two of five labels of the project's own lines are flipped: nothing can be learned from them."""
    rows = []
    for number, example in enumerate(own_examples(["boilerplate"])[:40]):
        marked = {(label.start, label.end) for label in example.labels}
        lines = [line for line in example.document.lines if line.text.strip()]
        wrong = [
            {"dimension": "boilerplate", "kind": "x", "start": line.start, "end": line.end}
            for place, line in enumerate(lines)
            if ((line.start, line.end) in marked) != ((7 * number + 3 * place) % 5 < 2)
        ]
        row = {"schema_version": "1.0", "id": f"{number}", "text": example.document.text, "judged": ["boilerplate"]}
        rows.append(json.dumps({**row, "findings": wrong}) + "\n")
    (tmp_path / "labels.jsonl").write_text("".join(rows), encoding="utf-8")
    refused = sourcequal(tmp_path, "train", "labels.jsonl", "-o", "mine", code=1)
    assert "refused: the models in use stay" in refused.stderr
    assert "labels look wrong or follow no rule" in refused.stderr
    assert not (tmp_path / "mine").exists()
    sourcequal(tmp_path, "train", "labels.jsonl", "-o", "mine", "--force")
    assert (tmp_path / "mine" / "boilerplate.json").is_file()


def test_a_source_can_be_a_file_whose_name_is_not_utf8() -> None:
    document = Document.from_text("The mill opens.")
    examples = [
        LabelledExample(document, f"latin\udce9-{number % 5}.txt", frozenset({"boilerplate"}), ())
        for number in range(10)
    ]
    folds = fold_numbers(examples).tolist()
    assert set(folds) == set(range(FOLDS))
    assert folds[:5] == folds[5:], "all of a source are on one side"


def test_a_family_that_nobody_judged_is_said_so(path: Path, tmp_path: Path) -> None:
    done = sourcequal(path, "train", "labels.jsonl", "--family", "dates", "-o", tmp_path / "none", code=2)
    assert "no example judges dates" in done.stderr


def test_python_does_the_same(path: Path, tmp_path: Path) -> None:
    retrained = retrain([path / "labels.jsonl"], Plan(families=("boilerplate",)))
    retrained.save(tmp_path)
    again = load_model("boilerplate", tmp_path)
    assert again.sha256 == load_model("boilerplate", path / "mine").sha256
    assert retrained.comparison.reasons == []


def test_names_of_files_do_as_well_as_paths(path: Path, tmp_path: Path) -> None:
    plan = Plan(parent=str(path / "mine"), families=("boilerplate",))  # type: ignore[arg-type]
    labels, mine = str(path / "labels.jsonl"), str(path / "mine")
    by_name, by_path = retrain([labels], plan), retrain([Path(labels)], plan)
    assert by_name.comparison == by_path.comparison
    by_name.save(str(tmp_path / "named"))
    by_path.save(tmp_path / "placed")
    hashes = [
        [load_model(one.name, tmp_path / folder).sha256 for one in by_path.models] for folder in ("named", "placed")
    ]
    assert hashes[0] == hashes[1]
    assert evaluate([labels], mine) == evaluate([Path(labels)], Path(mine))
    examples = list(read_examples([labels]))
    assert write_examples((example.row or {} for example in examples), str(tmp_path / "again.jsonl")) == len(examples)
    journal = Journal(str(tmp_path / "again.jsonl"))  # type: ignore[arg-type]
    assert journal.take(imported_again(exported([labels], "doccano"), tmp_path)) == len(examples)
    assert len(journal.done()) == len(examples)


def imported_again(export: str, folder: Path) -> Iterator[dict[str, Any]]:
    """The labels of an export that went through a file with a name."""
    file = folder / "export.jsonl"
    file.write_text(export, encoding="utf-8")
    return imported([str(file)])


WRONG: dict[str, tuple[Callable[[], object], type[Exception], str]] = {
    "one family": (
        lambda: Plan(families="boilerplate"),  # type: ignore[arg-type]
        TypeError,
        r"families is 'boilerplate'; give several in a tuple, or one, as in \('boilerplate',\)",
    ),
    "no family": (
        lambda: Plan(families=("boilerplte",)),  # type: ignore[arg-type]
        UsageError,
        "no family 'boilerplte'; choose from boilerplate, garbled",
    ),
    "one file to learn from": (
        lambda: retrain("a.jsonl"),
        TypeError,
        "'a.jsonl' is one file; name the files in a list",
    ),
    "one file to measure on": (lambda: evaluate("a.jsonl"), TypeError, "'a.jsonl' is one file"),
    "one path": (lambda: evaluate(Path("a.jsonl")), TypeError, r"Path\('a.jsonl'\) is one file"),  # type: ignore[arg-type]
    "one file to read": (lambda: list(read_examples("a.jsonl")), TypeError, "'a.jsonl' is one file"),
    "one export": (lambda: list(imported("a.json")), TypeError, "'a.json' is one file"),
    "no such file": (lambda: retrain(["none.jsonl"]), UsageError, "none.jsonl: No such file"),
}


@pytest.mark.parametrize(("call", "error", "said"), WRONG.values(), ids=WRONG.keys())
def test_what_means_nothing_is_refused(call: Callable[[], object], error: type[Exception], said: str) -> None:
    with pytest.raises(error, match=said):
        call()


def test_what_is_saved_is_the_set_that_was_compared(tmp_path: Path) -> None:
    """It comes from the plan's parent, and no other set's corrections change what it says."""
    parent, target = tmp_path / "parent", tmp_path / "target"
    for folder, names in ((parent, ("boilerplate", "toy")), (target, (corrections.NAME, "plugin"))):
        for name in names:
            save_model(Model(name, {"weights": np.full(1, len(name))}, {"what": folder.name}), folder)
    taught = Model("garbled", {"weights": np.zeros(1)}, {})
    Retrained((taught,), Comparison(()), 1, parent).save(target)
    assert model_names(target) == ["boilerplate", "garbled", "plugin", "toy"]
    assert raw_card(target / "boilerplate.json") == raw_card(parent / "boilerplate.json")


def test_a_retraining_remembers_its_parent(path: Path) -> None:
    """So that `save` completes it from there."""
    retrained = retrain([path / "labels.jsonl"], Plan(parent=path / "mine"))
    assert retrained.parent == path / "mine"


def test_what_is_tried_was_trained_without_the_examples_that_it_is_tried_on(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a training from the beginning makes of the labels does not show in the line on them."""
    (tmp_path / "boilerplate").mkdir()
    shipped, taught_by_them = load_model("boilerplate"), load_model("boilerplate", path / "mine")
    arrays = {**taught_by_them.arrays, taught.WEIGHT: -5 * taught_by_them.arrays[taught.WEIGHT]}
    aware = Model("boilerplate", arrays, shipped.card)
    monkeypatch.setattr(scratch, "train_family", lambda family, data, labels: aware if labels else shipped)
    plan = Plan(families=("boilerplate",))
    retrained = scratch.retrain_with_data([path / "labels.jsonl"], tmp_path, plan)
    yours, _ = retrained.comparison.rows
    assert yours == retrain([path / "labels.jsonl"], plan).comparison.rows[0]
    (model,) = (model for model in retrained.models if model.name == "boilerplate")
    assert model.card["lineage"]["parent"] != shipped.sha256, "what is written has learned from them"


def test_a_model_is_trained_in_one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    from threadpoolctl import threadpool_info

    from sourcequal.training import contradictions
    from sourcequal.training.scratch import trainer

    threads: set[int] = set()
    monkeypatch.setattr(
        contradictions, "train", lambda *given: threads.update(pool["num_threads"] for pool in threadpool_info())
    )
    trainer("contradictions")(None, [])
    assert threads == {1}
