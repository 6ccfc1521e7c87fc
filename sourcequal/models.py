"""Learned weights: plain arrays in a safetensors file, and a card beside it that says where they come from.

A model file cannot run code: it holds arrays and nothing else. Its card (JSON) carries the file's hash, and a file
that does not match its card is refused.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sourcequal.errors import ModelError

if TYPE_CHECKING:
    import numpy as np

CARD_VERSION = 1  # of the card's format; a card of another version is refused
PACKAGE = Path(__file__).parent
SHIPPED = (PACKAGE / "_models", PACKAGE.parent / "models")  # in a wheel, in a checkout


@dataclass(frozen=True)
class Model:
    """Arrays by name, and the card: data and hashes, licence, split, figures, date, versions."""

    name: str
    arrays: Mapping[str, np.ndarray[Any, Any]]
    card: Mapping[str, Any]

    @cached_property
    def sha256(self) -> str:
        """The hash of the model file, hexadecimal."""
        return str(self.card["sha256"])

    def strings(self, name: str) -> list[str]:
        """An array of UTF-8 bytes read as strings, one a line."""
        return bytes(self.arrays[name]).decode("utf-8").split("\n")


def encode_strings(strings: list[str]) -> np.ndarray[Any, Any]:
    """Strings as an array of bytes, the inverse of `Model.strings`."""
    import numpy as np

    return np.frombuffer("\n".join(strings).encode("utf-8"), dtype=np.uint8)


def model_folder() -> Path:
    """The folder of the shipped models: inside an installed package, or beside it in a checkout."""
    for folder in SHIPPED:
        if folder.is_dir():
            return folder
    raise ModelError(f"no models in {' or '.join(map(str, SHIPPED))}; install sourcequal again")


def load_model(name: str, folder: Path | None = None) -> Model:
    """The model `name` of a folder (the shipped one by default), its file checked against its card.

    Raises `ModelError` where it is missing, damaged or of another format.
    """
    return _load(name, folder or model_folder())


@lru_cache(maxsize=16)
def _load(name: str, folder: Path) -> Model:
    from safetensors.numpy import load

    card = read_card(name, folder)
    data = (folder / f"{name}.safetensors").read_bytes()
    if sha256(data).hexdigest() != card["sha256"]:
        raise ModelError(f"{folder / name}.safetensors does not match its card; install or train the model again")
    return Model(name, load(data), card)


def read_card(name: str, folder: Path) -> dict[str, Any]:
    """The card of a model, checked for its format version."""
    path = folder / f"{name}.json"
    try:
        card: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ModelError(f"no model {name!r} in {folder}; name the right folder or train it there") from None
    except ValueError as error:
        raise ModelError(f"{path}: not JSON ({error}); install or train the model again") from None
    if card.get("card_version") != CARD_VERSION:
        raise ModelError(f"{path}: card version {card.get('card_version')}, this sourcequal reads {CARD_VERSION}")
    return card


def save_model(model: Model, folder: Path) -> Path:
    """Write the arrays and the card of a model; the same arrays and card give the same bytes."""
    from safetensors.numpy import save

    folder.mkdir(parents=True, exist_ok=True)
    data = save(dict(model.arrays))
    card = {**model.card, "name": model.name, "card_version": CARD_VERSION, "sha256": sha256(data).hexdigest()}
    path = folder / f"{model.name}.safetensors"
    path.write_bytes(data)
    (folder / f"{model.name}.json").write_text(json.dumps(card, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    return path
