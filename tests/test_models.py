"""Models: arrays and a card, and nothing that does not match."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sourcequal.errors import ModelError
from sourcequal.models import Model, encode_strings, load_model, model_folder, save_model


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    arrays = {"weights": np.arange(6, dtype=np.float32).reshape(2, 3), "names": encode_strings(["one", "zwei", "три"])}
    save_model(Model("toy", arrays, {"licence": "Apache-2.0"}), tmp_path)
    return tmp_path


def test_what_is_saved_is_loaded(saved: Path) -> None:
    model = load_model("toy", saved)
    assert model.arrays["weights"].tolist() == [[0, 1, 2], [3, 4, 5]]
    names = model.strings("names")
    assert [names[number] for number in range(len(names))] == ["one", "zwei", "три"]
    assert model.card["licence"] == "Apache-2.0"


def test_a_model_written_again_is_loaded_again(saved: Path) -> None:
    before = load_model("toy", saved)
    assert load_model("toy", saved) is before
    save_model(Model("toy", {"weights": np.ones(2, np.float32)}, {}), saved)
    after = load_model("toy", saved)
    assert after.arrays["weights"].tolist() == [1, 1]
    assert after != before


@pytest.mark.parametrize("lie", [np.asfortranarray, lambda array: array[::-1][::-1], lambda array: array.T.copy().T])
def test_an_array_is_saved_as_it_reads_however_it_lies(lie: Callable[[Any], Any], tmp_path: Path) -> None:
    array = np.arange(6, dtype=np.uint32).reshape(2, 3)
    save_model(Model("toy", {"table": lie(array)}, {}), tmp_path)
    assert load_model("toy", tmp_path).arrays["table"].tolist() == array.tolist()


def test_models_are_equal_by_name_and_hash(saved: Path, tmp_path: Path) -> None:
    model = load_model("toy", saved)
    save_model(model, tmp_path / "again")
    again = load_model("toy", tmp_path / "again")
    assert again is not model
    assert (again, hash(again)) == (model, hash(model))
    assert replace(model, name="other") != model


def test_same_arrays_same_bytes(saved: Path, tmp_path: Path) -> None:
    again = save_model(load_model("toy", saved), tmp_path / "again")
    assert again.read_bytes() == (saved / "toy.safetensors").read_bytes()


def test_a_changed_file_is_refused(saved: Path) -> None:
    path = saved / "toy.safetensors"
    path.write_bytes(path.read_bytes()[:-1] + b"\0")
    with pytest.raises(ModelError, match="does not match its card"):
        load_model("toy", saved)


def test_a_card_of_another_version_is_refused(saved: Path) -> None:
    path = saved / "toy.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "card_version": 99}))
    with pytest.raises(ModelError, match="card version 99"):
        load_model("toy", saved)


def test_a_missing_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no model 'toy'"):
        load_model("toy", tmp_path)


def test_a_card_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "toy.json").mkdir()
    with pytest.raises(ModelError, match=r"toy\.json: .*; install or train the model again"):
        load_model("toy", tmp_path)


def test_a_card_nested_without_end_is_named(tmp_path: Path) -> None:
    (tmp_path / "toy.json").write_text("[" * 100_000)
    with pytest.raises(ModelError, match=r"toy\.json: not JSON"):
        load_model("toy", tmp_path)


def test_every_shipped_model_loads_and_has_its_card() -> None:
    for card in sorted(model_folder().glob("*.json")):
        model = load_model(card.stem)
        assert model.arrays
        assert {"licence", "data", "date"} <= set(model.card), f"{card.name} says too little"
