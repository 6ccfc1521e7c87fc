"""The models command, the folder of models, and pickles that do not run."""

from __future__ import annotations

import json
import os
import pickle
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sourcequal import models
from sourcequal.cli.choices import Choices
from sourcequal.configuration import Configuration
from sourcequal.errors import ModelError
from sourcequal.models import FOLDER_VARIABLE, Model, load_model, load_pickled, model_folder, save_model, trust
from tests.command_line import Command


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    card: dict[str, Any] = {"what": "a toy", "licence": "Apache-2.0", "data": {}, "date": None}
    save_model(Model("toy", {"weights": np.arange(3, dtype=np.float32)}, card), tmp_path / "mine")
    return tmp_path / "mine"


@pytest.fixture
def whole(mine: Path) -> Path:
    """The folder with all models that rules need."""
    for file in model_folder().iterdir():
        (mine / file.name).symlink_to(file)
    return mine


def test_a_folder_without_a_model_that_rules_need_is_no_folder_of_models(command: Command, whole: Path) -> None:
    for kind in ("json", "safetensors"):
        (whole / f"contradictions.{kind}").unlink()
    verified, used = command("models", "verify", "--models", whole), command("models", "use", whole)
    assert (verified.code, used.code) == (2, 2)
    assert all("no model 'contradictions', which" in told.err for told in (verified, used))


def test_list_show_and_verify(command: Command, mine: Path) -> None:
    listed = command("models", "list", "--models", mine)
    assert "toy" in listed.out
    assert "a toy" in listed.out
    assert "licence: Apache-2.0" in command("models", "show", "toy", "--models", mine).out
    assert "as its card says" in command("models", "verify", "--models", mine).out


def test_a_damaged_model_is_refused(command: Command, mine: Path) -> None:
    path = mine / "toy.safetensors"
    path.write_bytes(path.read_bytes()[:-1] + b"\1")
    load = command("models", "verify", "--models", mine)
    assert load.code == 2
    assert "does not match its card; install or train the model again" in load.err


def test_weights_without_a_card_are_told(command: Command, mine: Path) -> None:
    (mine / "lone.safetensors").write_bytes((mine / "toy.safetensors").read_bytes())
    verified = command("models", "verify", "--models", mine)
    assert verified.code == 2
    assert "toy: " in verified.out
    assert "lone.safetensors: no card beside it" in verified.err


def test_a_model_of_other_features_is_refused(tmp_path: Path) -> None:
    save_model(Model("boilerplate", {"words": np.zeros(1)}, {"features_version": 99}), tmp_path)
    with pytest.raises(ModelError, match="trained on version 99 of its features"):
        load_model("boilerplate", tmp_path)


def test_use_writes_the_setting(command: Command, whole: Path, tmp_path: Path) -> None:
    (tmp_path / "sourcequal.toml").write_text('jobs = 1\nmodels = "old"\n', encoding="utf-8")
    assert command("models", "use", whole).code == 0
    assert (tmp_path / "sourcequal.toml").read_text(encoding="utf-8") == 'jobs = 1\nmodels = "mine"\n'
    assert "toy" in command("models", "list").out


def test_use_writes_where_the_settings_are(
    command: Command, whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sourcequal.toml").write_text("jobs = 1\n", encoding="utf-8")
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path / "below")
    assert command("models", "use", "../mine").code == 0
    assert (tmp_path / "sourcequal.toml").read_text(encoding="utf-8") == 'jobs = 1\nmodels = "mine"\n'
    assert "toy" in command("models", "list").out


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        (
            "pyproject.toml",
            '# mine\n[tool.sourcequal]  # strict\nselect = [\n  "BP",\n]\n\n# Ruff\n[tool.ruff]\nmodels = "x"\n',
            '# mine\n[tool.sourcequal]  # strict\nselect = [\n  "BP",\n]\nmodels = "mine"\n\n'
            '# Ruff\n[tool.ruff]\nmodels = "x"\n',
        ),
        (
            "pyproject.toml",
            "[ tool.sourcequal ]\r\nmodels = 'old' # ours\r\njobs = 1",
            '[ tool.sourcequal ]\r\nmodels = "mine" # ours\r\njobs = 1\r\n',
        ),
        (
            "pyproject.toml",
            '[tool.sourcequal.per-file-ignores]\n"*.md" = ["BP1"]\n',
            '[tool.sourcequal.per-file-ignores]\n"*.md" = ["BP1"]\n\n[tool.sourcequal]\nmodels = "mine"\n',
        ),
        ("sourcequal.toml", "[tool.sourcequal]\n", '[tool.sourcequal]\nmodels = "mine"\n'),
        (
            "sourcequal.toml",
            '\ufeffjobs = 1\n\n[per-file-ignores]\n"*.md" = ["BP1"]\n',
            '\ufeffjobs = 1\nmodels = "mine"\n\n[per-file-ignores]\n"*.md" = ["BP1"]\n',
        ),
        ("sourcequal.toml", "", 'models = "mine"\n'),
    ],
)
def test_use_keeps_all_else_in_the_settings(
    command: Command, whole: Path, tmp_path: Path, name: str, before: str, after: str
) -> None:
    (tmp_path / name).write_bytes(before.encode())
    told = command("models", "use", whole)
    assert (told.code, (tmp_path / name).read_bytes().decode()) == (0, after)
    assert 'models = "mine"' in told.out
    assert "toy" in command("models", "list").out


@pytest.mark.parametrize(
    "before",
    [
        'tool = {sourcequal = {select = ["BP"]}}\n',
        '[tool]\nsourcequal.select = ["BP"]\n',
        '[tool.sourcequal]\n"models" = "old"\n',
        'text = """\n[tool.sourcequal]\n"""\n[ "tool".sourcequal]\njobs = 1\n',
    ],
)
def test_use_leaves_alone_what_it_could_only_spoil(command: Command, whole: Path, tmp_path: Path, before: str) -> None:
    (tmp_path / "pyproject.toml").write_text(before, encoding="utf-8")
    told = command("models", "use", whole)
    assert 'pyproject.toml: cannot be changed line by line; write models = "mine" under [tool.sourcequal]' in told.err
    assert (told.code, (tmp_path / "pyproject.toml").read_text(encoding="utf-8")) == (2, before)
    assert not (tmp_path / "sourcequal.toml").exists()


def test_use_refuses_an_empty_folder(command: Command, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "no models in empty" in command("models", "use", "empty").err


def test_diff_says_what_changed(command: Command, mine: Path, tmp_path: Path) -> None:
    assert command("models", "diff", mine, "--models", mine).out == "toy: the same\n"
    other = load_model("toy", mine)
    arrays: dict[str, Any] = {"weights": np.array([0, 9, 2], np.float32), "more": np.zeros(2)}
    save_model(Model("toy", arrays, {**other.card, "what": "another"}), tmp_path / "other")
    told = command("models", "diff", tmp_path / "other", "--models", mine).out
    assert 'what: "a toy" → "another"' in told
    assert "array weights: 1 of 3 changed" in told
    assert "array more: 2 numbers only in" in told


def test_option_then_environment_then_configuration_then_shipped(tmp_path: Path) -> None:
    option, variable, setting = (tmp_path / name for name in ("option", "variable", "setting"))
    for folder in (option, variable, setting):
        save_model(Model("toy", {"weights": np.zeros(1)}, {}), folder)
    environment = {FOLDER_VARIABLE: str(variable)}
    configured = Configuration(models=setting)
    assert Choices({"models": option}, configured).models(environment) == option
    assert Choices({}, configured).models(environment) == variable
    assert Choices({}, configured).models({}) == setting
    assert Choices({}, Configuration()).models({}) is None
    with pytest.raises(ModelError, match=f"no such folder of models; check {FOLDER_VARIABLE}"):
        Choices({}, configured).models({FOLDER_VARIABLE: str(tmp_path / "none")})
    with pytest.raises(ModelError, match="no models in this folder; check --models"):
        Choices({"models": tmp_path}, configured).models(environment)


class Hostile:
    """A pickle that makes a folder when it is loaded."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __reduce__(self) -> tuple[Callable[..., None], tuple[str]]:
        return os.mkdir, (str(self.folder),)


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    path = tmp_path / "estimator.joblib"
    path.write_bytes(pickle.dumps(Hostile(tmp_path / "struck")))
    digest = sha256(path.read_bytes()).hexdigest()
    card = {"card_version": models.CARD_VERSION, "sha256": digest}
    path.with_suffix(".json").write_text(json.dumps(card), encoding="utf-8")
    return path


def test_a_hostile_pickle_does_not_run(hostile: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="this one is not trusted"):
        load_pickled(hostile, tmp_path / "trusted")
    assert not (tmp_path / "struck").exists()


def test_a_pickle_that_changed_since_it_was_trusted_does_not_run(hostile: Path, tmp_path: Path) -> None:
    trust(hostile, tmp_path / "trusted")
    hostile.write_bytes(hostile.read_bytes() + b" ")
    with pytest.raises(ModelError, match="does not match its card"):
        load_pickled(hostile, tmp_path / "trusted")
    assert not (tmp_path / "struck").exists()


def test_a_trusted_pickle_is_loaded(hostile: Path, tmp_path: Path) -> None:
    """The check is real: what the user trusts does run."""
    trust(hostile, tmp_path / "trusted")
    load_pickled(hostile, tmp_path / "trusted")
    assert (tmp_path / "struck").is_dir()


def test_model_files_are_arrays_only(hostile: Path, tmp_path: Path) -> None:
    """A pickle in place of the arrays is refused before anything reads it, whatever its card says."""
    (tmp_path / "toy.safetensors").write_bytes(hostile.read_bytes())
    (tmp_path / "toy.json").write_bytes(hostile.with_suffix(".json").read_bytes())
    with pytest.raises(ModelError, match="no file of arrays"):
        load_model("toy", tmp_path)
    assert not (tmp_path / "struck").exists()


def test_trust_writes_the_user_s_list(
    command: Command, hostile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "TRUSTED", tmp_path / "config" / "trusted-models.txt")
    assert command("models", "trust", hostile).code == 0
    assert sha256(hostile.read_bytes()).hexdigest() in models.trusted_hashes()
