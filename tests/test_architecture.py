"""The one-way street: a module imports only what stands to its left."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "sourcequal"
STREET = (
    "errors, version, encoding, finding, patterns, folding, dates, page_lines, page, language, sentences, "
    "program_text, front_matter, document, site_profile, rows, reading, rule, word_gates, models, corrections, "
    "weighing, hooks, scorer, scorers, testing, plugins, chain, grading, cleaning, report, run, render, training, "
    "integrations, configuration, authoring, cli"
).split(", ")
OUTSIDE = {"__init__", "__main__"}  # they only name what others made
HEAVY = {"sklearn", "trafilatura", "joblib", "scipy", "ftfy", "py3langid", "charset_normalizer", "safetensors"}
FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "common", "base", "misc"}


def modules() -> list[Path]:
    return sorted(path for path in PACKAGE.rglob("*.py") if place(path) not in OUTSIDE)


def place(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(tree: ast.AST) -> Iterator[tuple[str, bool]]:
    """Each imported module's name, and whether it is imported when the module itself is."""
    inside = {id(node) for function in ast.walk(tree) if _delays(function) for node in ast.walk(function)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, id(node) not in inside) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, id(node) not in inside


def own_names(node: ast.AST, path: Path) -> Iterator[str]:
    """What a statement of a module imports from this package, by full names."""
    names: list[str] = []
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom):
        folders = [PACKAGE.name, *path.relative_to(PACKAGE).parts[:-1]]
        base = folders[: len(folders) + 1 - node.level] if node.level else []
        names = [".".join([*base, *filter(None, [node.module]), alias.name]) for alias in node.names]
    for name in names:
        if name.split(".")[0] == PACKAGE.name:
            yield name if "." in name else f"{name}.__init__"


def _delays(node: ast.AST) -> bool:
    typing_only = isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
    return typing_only or isinstance(node, ast.FunctionDef)


def typing_blocks(tree: ast.AST) -> set[int]:
    return {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_module_imports_only_from_its_left(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    own = place(path)
    assert own in STREET, f"{own} has no place in the street"
    typing_only = typing_blocks(tree)
    for node in ast.walk(tree):
        for name in own_names(node, path) if id(node) not in typing_only else ():
            other = name.split(".")[1]
            assert other in STREET, f"{own} takes {name}; the package's public names stand right of all modules"
            assert other == own or STREET.index(other) < STREET.index(own), f"{own} reaches right to {name}"


@pytest.mark.parametrize(
    ("statement", "names"),
    [
        ("from sourcequal.cli import run, main", ["sourcequal.cli.run", "sourcequal.cli.main"]),
        ("from sourcequal import cli", ["sourcequal.cli"]),
        ("import sourcequal.cli, re", ["sourcequal.cli"]),
        ("import sourcequal.cli.output as output", ["sourcequal.cli.output"]),
        ("from .. import cli", ["sourcequal.cli"]),
        ("from ..cli import run", ["sourcequal.cli.run"]),
        ("from . import tokens", ["sourcequal.dates.tokens"]),
        ("from .tokens import Tokens", ["sourcequal.dates.tokens.Tokens"]),
        ("import sourcequal", ["sourcequal.__init__"]),
        ("from sourcequal_other import cli", []),
    ],
)
def test_every_form_of_import_is_seen(statement: str, names: list[str]) -> None:
    (node,) = ast.parse(statement).body
    assert list(own_names(node, PACKAGE / "dates" / "tagger.py")) == names


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_heavy_libraries_are_imported_only_when_used(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    if place(path) in {"training", "integrations"}:
        pytest.skip("loaded only on request")
    eager = {name.split(".")[0] for name, at_import in imports(tree) if at_import}
    assert not eager & HEAVY


def test_no_module_is_a_drawer() -> None:
    assert {path.stem for path in PACKAGE.rglob("*.py")} & FORBIDDEN_NAMES == set()


def test_one_place_for_each_heavy_library() -> None:
    """Only `page` imports trafilatura and only `models` reads model files."""
    for library, allowed in (("trafilatura", {"page"}), ("safetensors", {"models"})):
        users = {
            place(path)
            for path in modules()
            for name, _ in imports(ast.parse(path.read_text(encoding="utf-8")))
            if name.split(".")[0] == library
        }
        assert users <= allowed, library
