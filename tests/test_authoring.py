"""What `new-rule` and `new-plugin` write works as it stands."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sourcequal.authoring import plugin_files, rule_file, write_new
from sourcequal.cli import run
from sourcequal.errors import UsageError
from sourcequal.testing import check_rule

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples" / "press-releases"


def load(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("code", ["BP950", "GT951", "DT952", "CN953"])
def test_a_new_rule_passes_its_examples(code: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["new-rule", code, "house-style", "--folder", str(tmp_path)]) == 0
    (path,) = tmp_path.glob("*.py")
    assert path.name == f"{code.lower()}_house_style.py"
    assert str(path) in capsys.readouterr().out
    check_rule(load(path).house_style)


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["new-rule", "XX901", "a-rule"], "'XX901' is not a code"),
        (["new-rule", "BP901", "A Rule"], "'A Rule' is not a name"),
        (["new-rule", "BP101", "a-rule"], "code BP101 is taken"),
        (["new-rule", "BP901", "class"], "the name 'class' is taken"),
        (["new-plugin", "sourcequal"], "the name 'sourcequal' is taken"),
        (["new-plugin", "9 lives"], "'9 lives' is not a name"),
        (["new-plugin", "json"], "the name 'json' is taken, by Python"),
        (["new-plugin", "graphlib"], "the name 'graphlib' is taken, by Python"),
    ],
)
def test_what_cannot_be_written_is_said(
    words: list[str], complaint: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*words, "--folder", str(tmp_path)]) == 2
    assert complaint in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_rule_may_have_the_name_of_a_module_that_python_has(tmp_path: Path) -> None:
    assert run(["new-rule", "BP950", "calendar", "--folder", str(tmp_path)]) == 0


UNRELEASED = ("pypi.org/project/sourcequal", "github.com/sourcequal")


def test_nothing_points_to_a_release_that_there_is_not() -> None:
    """Whoever follows such a link before there is one finds nothing, or what somebody else put there."""
    pages = [path.read_text(encoding="utf-8") for path in (ROOT / "docs").glob("*.md")]
    written = [*plugin_files("press-releases").values(), (ROOT / "README.md").read_text(encoding="utf-8"), *pages]
    assert [link for text in written for link in UNRELEASED if link in text] == []


def test_nothing_is_written_over(tmp_path: Path) -> None:
    write_new(tmp_path, dict([rule_file("BP950", "house-style")]))
    with pytest.raises(UsageError, match="exists; choose another"):
        write_new(tmp_path, {"other.py": "", **dict([rule_file("BP950", "house-style")])})
    assert not (tmp_path / "other.py").exists()


def in_a_fresh_environment(package: Path, folder: Path, code: str) -> None:
    """Install a plugin for itself alone, run its tests there, and see sourcequal list its rule."""
    target = folder / "site"
    pip = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-build-isolation", "--target", str(target)]
    subprocess.run([*pip, str(package)], check=True, capture_output=True)
    environment = {"PYTHONPATH": str(target), "PATH": ""}
    tests = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "--rootdir",
        str(folder),
        str(package / "tests"),
    ]
    done = subprocess.run(tests, env=environment, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    rules = [sys.executable, "-m", "sourcequal", "rules"]
    assert code in subprocess.run(rules, env=environment, cwd=folder, capture_output=True, text=True, check=True).stdout


def test_a_new_plugin_installs_and_passes_its_tests(tmp_path: Path) -> None:
    assert run(["new-plugin", "press-desk", "--folder", str(tmp_path)]) == 0
    in_a_fresh_environment(tmp_path / "press-desk", tmp_path, "BP901")


def test_the_example_package_installs_and_passes_its_tests(tmp_path: Path) -> None:
    in_a_fresh_environment(EXAMPLE, tmp_path, "BP910")


@pytest.mark.parametrize(
    ("folder", "place"),
    [((), "'./press-desk[test]'"), (("--folder", "my plugins"), "'./my plugins/press-desk[test]'")],
)
def test_what_to_do_next_installs_the_folder_and_no_package_of_that_name(
    folder: tuple[str, ...],
    place: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["new-plugin", "press-desk", *folder]) == 0
    assert capsys.readouterr().out.endswith(f"next: pip install {place}\n")


def test_plugin_files_are_the_same_each_time() -> None:
    assert plugin_files("press-desk") == plugin_files("press-desk")
