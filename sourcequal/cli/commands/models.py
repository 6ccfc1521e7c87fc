"""`sourcequal models`: what models there are, what they are worth, and which are used."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from sourcequal.cli.choices import Choices
from sourcequal.cli.complaints import USAGE, complain
from sourcequal.cli.output import help_without_command, look_here, write
from sourcequal.configuration import OWN_FILE, PROJECT_FILE, PROJECT_TABLE, settings_file, write_setting
from sourcequal.errors import ModelError, UsageError
from sourcequal.models import FOLDER_VARIABLE, has_model, load_model, model_folder, model_names, raw_card, trust
from sourcequal.render.model_cards import card_text, differences
from sourcequal.render.paint import Paint
from sourcequal.render.wording import counted
from sourcequal.scorers import built_in_rules

HELP = f"""Look at the models, check them, choose between them.

The folder of models is the one of --models, else of the environment variable {FOLDER_VARIABLE}, else of the setting
models in the project's configuration, else the shipped one.

\b
Examples:
  sourcequal models list
  sourcequal models show boilerplate --models my-models
  sourcequal models verify --models my-models
  sourcequal models diff my-models
  sourcequal models use my-models             from now on, in this project
"""
PATH = click.Path(path_type=Path)
MODELS = click.option("--models", type=PATH, metavar="FOLDER", help="The folder to look in.")


@click.group("models", help=HELP, short_help="Show, verify and choose models.", invoke_without_command=True)
@click.pass_context
def command(context: click.Context) -> None:
    help_without_command(context)


def _folder(models: Path | None) -> Path:
    return Choices.of({"models": models}).models(os.environ) or model_folder()


def _names(folder: Path) -> list[str]:
    """The names of the models in a folder that was named for them; `ModelError` where it has none."""
    if names := model_names(folder):
        return names
    raise ModelError(f"no models in {folder}; name the right folder or train some there")


def _paint() -> Paint:
    return Paint(look_here(None, None).color)


@command.command("list", short_help="List the models in use.")
@MODELS
def list_models(models: Path | None) -> None:
    """List the models in use, each with its hash and what it does."""
    folder = _folder(models)
    write([f"{folder}\n", *(_row(name, folder) for name in model_names(folder))])


def _row(name: str, folder: Path) -> str:
    card = raw_card(folder / f"{name}.json")
    size = (folder / f"{name}.safetensors").stat().st_size / 1e6
    taught = f", taught by {counted(card['lineage']['examples'], 'example')}" if card.get("lineage") else ""
    return f"  {name:<16} {card['sha256'][:12]}  {size:6.1f} MB  {card.get('task') or card.get('what') or ''}{taught}\n"


@command.command("show", short_help="Print the cards of models.")
@click.argument("names", nargs=-1, metavar="[NAME...]")
@MODELS
def show(names: tuple[str, ...], models: Path | None) -> None:
    """Print the cards of models: data, licence, figures, lineage."""
    folder = _folder(models)
    cards = [raw_card(folder / f"{name}.json") for name in names or model_names(folder)]
    write("".join(card_text(card, _paint())) + "\n" for card in cards)


@command.command("verify", short_help="Check models against their cards.")
@MODELS
@click.pass_context
def verify(context: click.Context, models: Path | None) -> None:
    """Check that every model matches its card and this version; exit code 2 where one does not."""
    folder, bad = _folder(models), 0
    for name in sorted(card.stem for card in folder.glob("*.json")):  # those whose weights are gone, too
        try:
            model = load_model(name, folder)
        except ModelError as error:
            complain(str(error))
            bad += 1
        else:
            write([f"{name}: {counted(len(model.arrays), 'array')}, sha256 {model.sha256}, as its card says\n"])
    for weights in sorted(folder.glob("*.safetensors")):
        if not weights.with_suffix(".json").is_file():
            complain(f"{weights}: no card beside it, so that nothing uses it; install or train the model again")
            bad += 1
    for problem in _missing(folder):
        complain(problem)
        bad += 1
    context.exit(USAGE if bad else 0)


@command.command("use", short_help="Use other models in this project.")
@click.argument("folder", type=PATH, metavar="FOLDER")
def use(folder: Path) -> None:
    """Use the models of FOLDER in this project: writes the setting where its settings are, else to sourcequal.toml."""
    for name in _names(folder):
        load_model(name, folder)
    if problems := list(_missing(folder)):
        raise UsageError("; ".join(problems))
    path = settings_file(Path.cwd()) or Path.cwd() / OWN_FILE
    value = _quoted(folder, path.parent)
    if not write_setting(path, "models", value):
        table = f" under [{'.'.join(PROJECT_TABLE)}]" if path.name == PROJECT_FILE else ""
        raise UsageError(f"{path}: cannot be changed line by line; write models = {value}{table} in it yourself")
    write([f"{path}: models = {value}\n"])


def _missing(folder: Path) -> Iterator[str]:
    """What to say of each model that rules need and a folder lacks."""
    needed = Counter(rule.model for rule in built_in_rules() if rule.model)
    for name, rules in sorted(needed.items()):
        if not has_model(name, folder):
            yield f"{folder}: no model {name!r}, which {counted(rules, 'rule')} need; train it, or copy it there"


def _quoted(folder: Path, start: Path) -> str:
    """A folder as a TOML string, from where the settings are where it lies there."""
    place = folder.resolve()
    name = (place.relative_to(start) if place.is_relative_to(start) else place).as_posix()
    return json.dumps(name, ensure_ascii=False)


@command.command("diff", short_help="Say in what models differ.")
@click.argument("other", type=PATH, metavar="FOLDER")
@MODELS
def diff(other: Path, models: Path | None) -> None:
    """Say in what the models of FOLDER differ from those in use."""
    write(_differences(_folder(models), other))


def _differences(one: Path, other: Path) -> Iterator[str]:
    here, there = set(model_names(one)), set(_names(other))
    for name in sorted(here | there):
        if name not in here or name not in there:
            yield f"{name}: only in {one if name in here else other}\n"
            continue
        mine, theirs = raw_card(one / f"{name}.json"), raw_card(other / f"{name}.json")
        if mine["sha256"] == theirs["sha256"]:
            yield f"{name}: the same\n"
        else:
            yield f"{name}: differs\n"
            yield from differences(mine, theirs)
            yield from _array_differences(name, one, other)


def _array_differences(name: str, one: Path, other: Path) -> Iterator[str]:
    import numpy as np

    mine, theirs = load_model(name, one).arrays, load_model(name, other).arrays
    for key in sorted({*mine, *theirs}):
        here: Any = mine.get(key)
        there: Any = theirs.get(key)
        if here is None or there is None:
            size = len(there if here is None else here)
            yield f"  array {key}: {counted(size, 'number')} only in {other if here is None else one}\n"
        elif here.shape != there.shape or not np.array_equal(here, there):
            changed = "another shape" if here.shape != there.shape else f"{int((here != there).sum())} of {here.size}"
            yield f"  array {key}: {changed} changed\n"


@command.command("trust", short_help="Let plugins load a pickled model.")
@click.argument("file", type=PATH, metavar="FILE")
def trust_file(file: Path) -> None:
    """Let plugins load the pickled model FILE, which can run any code: only for files whose maker you know."""
    write([f"trusted: {file} (sha256 {trust(file)})\n"])
