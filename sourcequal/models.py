"""Learned weights: plain arrays in a safetensors file, and a card beside it that says where they come from.

A model file cannot run code: it holds arrays and nothing else. Its card (JSON) carries the file's hash, and a file
that does not match its card is refused. Pickles can run code; the one function that loads them, `load_pickled`, takes
only files that the user has named as trusted.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sourcequal.errors import ModelError

if TYPE_CHECKING:
    import numpy as np

CARD_VERSION = 1  # of the card's format; a card of another version is refused
#: The version of what each model's columns mean; a model that was trained on another one is refused.
FEATURES_VERSIONS = {"boilerplate": 4, "garbled": 8, "contradictions": 1, "corrections": 1}
PIECE = 1 << 16  # bytes of a file that are hashed at a time, while they are in the processor's cache
PACKAGE = Path(__file__).parent
TRUSTED = Path("~/.config/sourcequal/trusted-models.txt")  # hashes of pickles that the user trusts, one a line
FOLDER_VARIABLE = "SOURCEQUAL_MODELS"  # environment variable: the folder of models, where nobody names another
SHIPPED = (PACKAGE / "_models", PACKAGE.parent / "models")  # in a wheel, in a checkout


@dataclass(frozen=True, eq=False)
class Model:
    """Arrays by name, and the card: data and hashes, licence, split, figures, date, versions.

    Saved models are equal, and found again in caches, by name and hash; arrays can be neither compared nor hashed.
    """

    name: str
    arrays: Mapping[str, np.ndarray[Any, Any]]
    card: Mapping[str, Any]

    @cached_property
    def sha256(self) -> str:
        """The hash of the model file, hexadecimal."""
        return str(self.card["sha256"])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Model) and (self.name, self.sha256) == (other.name, other.sha256)

    def __hash__(self) -> int:
        return hash((self.name, self.sha256))

    def strings(self, name: str) -> Strings:
        """An array of UTF-8 bytes read as strings, one a line."""
        return Strings(self.arrays[name])


class Strings:
    """The strings in an array of UTF-8 bytes, one a line. Each is cut out when it is asked for, since few ever are."""

    def __init__(self, data: np.ndarray[Any, Any]) -> None:
        import numpy as np

        breaks = np.flatnonzero(data == ord("\n"))
        self._data, self._starts, self._ends = data, np.append(0, breaks + 1), np.append(breaks, len(data))

    def __len__(self) -> int:
        return len(self._starts)

    def __getitem__(self, number: int) -> str:
        return bytes(self._data[self._starts[number] : self._ends[number]]).decode("utf-8")

    def first(self, count: int) -> list[str]:
        """So many strings from the first on, cut out together."""
        return bytes(self._data[: self._ends[count - 1]]).decode("utf-8").split("\n") if count else []


def encode_strings(strings: list[str]) -> np.ndarray[Any, Any]:
    """Strings as an array of bytes, the inverse of `Model.strings`."""
    import numpy as np

    return np.frombuffer("\n".join(strings).encode("utf-8"), dtype=np.uint8)


@lru_cache(maxsize=1)
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
    place = folder or model_folder()
    return _load(name, place, _card_data(place / f"{name}.json"))


@lru_cache(maxsize=16)
def _load(name: str, folder: Path, card_data: bytes) -> Model:
    """A model, loaded once for each card: the card holds the file's hash, so a model written anew is loaded anew."""
    from safetensors.numpy import load_file

    card = _own_card(name, folder / f"{name}.json", card_data)
    path = folder / f"{name}.safetensors"
    try:
        found = _digest(path)
    except OSError as error:
        raise ModelError(f"{path}: {error.strerror}; install or train the model again") from None
    if found != card["sha256"]:
        raise ModelError(f"{path} does not match its card; install or train the model again")
    try:
        return Model(name, load_file(path), card)
    except Exception as error:  # of the library's own kind, which has no public name
        raise ModelError(f"{path}: no file of arrays ({error}); install or train the model again") from None


@lru_cache(maxsize=4)
def file_hash(path: Path) -> str:
    """The SHA-256 of a file, hexadecimal; for models that are not ours."""
    return _digest(path)


def _digest(path: Path) -> str:
    digest = sha256()
    with path.open("rb") as data:
        while piece := data.read(PIECE):
            digest.update(piece)
    return digest.hexdigest()


def has_model(name: str, folder: Path | None = None) -> bool:
    """Whether a folder (the shipped one by default) has a model of that name."""
    return ((folder or model_folder()) / f"{name}.json").is_file()


def model_names(folder: Path) -> list[str]:
    """The names of the models in a folder, in order."""
    return sorted(card.stem for card in folder.glob("*.json") if card.with_suffix(".safetensors").is_file())


def chosen_folder(
    named: str | Path | None,
    setting: Path | None = None,
    *,
    called: str = "models",
    environment: Mapping[str, str] = os.environ,
) -> Path | None:
    """The folder of models that a caller names, else that of the environment, else of a setting; None for the shipped.

    Whatever is called from outside chooses with it. `called` is what the caller calls the folder that is named. Raises
    `ModelError` where the chosen folder holds no models.
    """
    places = {called: named, FOLDER_VARIABLE: environment.get(FOLDER_VARIABLE), "the setting models": setting}
    for where, folder in places.items():
        if folder and not model_names(Path(folder)):
            fault = "no models in this folder" if Path(folder).is_dir() else "no such folder of models"
            raise ModelError(f"{folder}: {fault}; check {where}")
        if folder:
            return Path(folder)
    return None


def _own_card(name: str, path: Path, data: bytes) -> dict[str, Any]:
    """The card of a model, checked for its format version and for the features that the model was trained on."""
    card = _parsed_card(path, data)
    found, wanted = card.get("features_version", 1), FEATURES_VERSIONS.get(name)
    if wanted is not None and found != wanted:
        todo = "train it again, or use the shipped models"
        raise ModelError(
            f"{path}: trained on version {found} of its features, this sourcequal computes {wanted}; {todo}"
        )
    return card


def raw_card(path: Path) -> dict[str, Any]:
    """A card as it stands in its file, checked for its format only."""
    return _parsed_card(path, _card_data(path))


def _card_data(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        todo = "name the right folder or train it there"
        raise ModelError(f"no model {path.stem!r} in {path.parent}; {todo}") from None
    except OSError as error:
        raise ModelError(f"{path}: {error.strerror}; install or train the model again") from None


def _parsed_card(path: Path, data: bytes) -> dict[str, Any]:
    try:
        card: dict[str, Any] = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise ModelError(f"{path}: not JSON ({error}); install or train the model again") from None
    version = card.get("card_version") if isinstance(card, dict) else None
    if version != CARD_VERSION or not isinstance(card.get("sha256"), str):
        todo = "install or train the model again"
        raise ModelError(f"{path}: card version {version}, this sourcequal reads {CARD_VERSION}; {todo}")
    return card


def save_model(model: Model, folder: Path) -> Path:
    """Write the arrays and the card of a model; the same arrays and card give the same bytes."""
    import numpy as np
    from safetensors.numpy import save

    folder.mkdir(parents=True, exist_ok=True)
    # Safetensors writes the bytes of an array as they lie, whatever their order.
    data = save({name: np.ascontiguousarray(array) for name, array in model.arrays.items()})
    path = folder / f"{model.name}.safetensors"
    _replace(path, data)
    card = {**model.card, "name": model.name, "card_version": CARD_VERSION, "sha256": sha256(data).hexdigest()}
    text = json.dumps(_without_nan(card), indent=2, sort_keys=True, allow_nan=False)
    _replace(folder / f"{model.name}.json", f"{text}\n".encode())
    return path


def _without_nan(value: Any) -> Any:
    """A card's value with null for figures that could not be computed; JSON has no NaN."""
    if isinstance(value, Mapping):
        return {name: _without_nan(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_without_nan(part) for part in value]
    return None if isinstance(value, float) and value != value else value


def _replace(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, so that an interruption leaves the one that was there."""
    draft = path.with_name(path.name + ".new")
    draft.write_bytes(data)
    draft.replace(path)


def trust(path: Path, trusted: Path | None = None) -> str:
    """Add the hash of a pickled model to the user's list; the hash."""
    try:
        found = sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise ModelError(f"{path}: {error.strerror}; name the file of a pickled model") from None
    place = trusted or TRUSTED.expanduser()
    if found not in trusted_hashes(place):
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("a", encoding="utf-8") as lines:
            lines.write(f"{found}  {path.name}\n")
    return found


def trusted_hashes(trusted: Path | None = None) -> frozenset[str]:
    """The hashes of the pickled models that the user trusts."""
    place = trusted or TRUSTED.expanduser()
    if not place.is_file():
        return frozenset()
    return frozenset(line.split()[0] for line in place.read_text(encoding="utf-8").splitlines() if line.strip())


def load_pickled(path: Path, trusted: Path | None = None) -> Any:
    """A pickled estimator (joblib), for plugins whose scorer needs one; loading a pickle runs whatever is in it.

    The file's hash has to stand in its card (the same name with `.json`) and in the user's list. Raises `ModelError`
    otherwise, before a byte of it is unpickled.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelError(f"{path}: {error.strerror}; install the plugin's model again") from None
    found = sha256(data).hexdigest()
    if raw_card(path.with_suffix(".json"))["sha256"] != found:
        raise ModelError(f"{path} does not match its card; get it again from where it came")
    if found not in trusted_hashes(trusted):
        todo = f"if you know who made it, run: sourcequal models trust {path}"
        raise ModelError(f"{path}: a pickle can run any code, and this one is not trusted; {todo}")
    import joblib

    return joblib.load(BytesIO(data))
