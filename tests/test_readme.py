"""The README does what it says: its commands run, and what it shows of their output is what they print.

Run are the `sourcequal` commands in blocks marked `console`, which begin with "$ "; installing and the tests themselves
are left out. Lines below a command are its output, with "…" alone on a line for any number of lines left out. Blocks
marked `python` are run too, those of the pages on dates and plugins among them, and blocks marked `text` that show
parts of the report on docs/example.txt have to be parts of it. Mark what is only an illustration as `sh` or `py`.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from sourcequal import Document
from sourcequal.cli import run
from sourcequal.rule import Rule
from sourcequal.scorer import checked
from sourcequal.testing import check_rule

ROOT = Path(__file__).parent.parent
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
OURS = re.compile(r"(?:\S*/)?(?:sourcequal|python -m sourcequal)\s")
GAP = "…"
GOOD_CODES = {0, 1}  # 1: an article under --fail-under, which is what some examples show


class Shown(NamedTuple):
    """A command as the README shows it, with its output."""

    command: str
    output: list[str]


def blocks(kind: str, page: str = "README.md") -> list[str]:
    return [body for tag, body in BLOCK.findall((ROOT / page).read_text(encoding="utf-8")) if tag == kind]


def commands() -> Iterator[Shown]:
    """The `sourcequal` commands of all console blocks; of "a && b" only the parts that are ours."""
    for block in blocks("console"):
        shown: list[Shown] = []
        for line in block.splitlines():
            if line.startswith("$ "):
                shown.append(Shown(line[2:], []))
            elif shown:
                shown[-1].output.append(line.rstrip())
        for command, output in shown:
            ours = [part.strip() for part in command.split("&&") if OURS.match(part.strip() + " ")]
            if ours:
                yield Shown(" && ".join(ours), output)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A folder with what the README's commands read."""
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    shutil.copy(ROOT / "README.md", tmp_path)
    return tmp_path


@pytest.mark.parametrize("shown", list(commands()), ids=lambda shown: shown.command)
def test_commands_of_the_readme_run_and_print_what_it_shows(shown: Shown, copy: Path) -> None:
    command = re.sub(r"\S*/(?=sourcequal\s)", "", shown.command)
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    done = subprocess.run(
        command,
        shell=True,
        cwd=copy,
        env={**os.environ, "PATH": path, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode in GOOD_CODES, done.stderr
    assert_shown(shown.output, done.stdout)


def assert_shown(lines: list[str], output: str) -> None:
    """Each part that is shown stands in the output, line for line."""
    printed = [line.rstrip() for line in output.splitlines()]
    for part in parts(lines):
        size = part.count("\n") + 1
        assert part in ["\n".join(printed[start : start + size]) for start in range(len(printed))]


REPORTS = [block for block in blocks("text") if "docs/example.txt:" in block]


@pytest.mark.parametrize("block", REPORTS, ids=range(len(REPORTS)))
def test_a_report_in_the_readme_is_what_the_tool_prints(
    block: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    run(["score", "docs/example.txt", "--as-of", "2026-11-21"])
    assert_shown([line.rstrip() for line in block.splitlines()], capsys.readouterr().out)


def parts(lines: list[str]) -> list[str]:
    """What stands between the gaps, blank lines at the ends left out."""
    groups = [list(group) for is_gap, group in groupby(lines, lambda line: line.strip() == GAP) if not is_gap]
    return [part for group in groups if (part := "\n".join(group).strip("\n"))]


@pytest.mark.parametrize("block", blocks("python"), ids=range(len(blocks("python"))))
def test_python_of_the_readme_runs(block: str, copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(copy)
    exec(compile(block, "README.md", "exec"), {"__name__": "readme"})


@pytest.mark.parametrize("block", blocks("python", "docs/dates.md"), ids=len)
def test_python_of_the_page_on_dates_prints_what_it_shows(block: str, capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(block, "dates.md", "exec"), {"__name__": "dates"})
    shown = [line.removeprefix("# ") for line in block.splitlines() if line.startswith("# ")]
    assert capsys.readouterr().out.splitlines() == shown != []


def test_rules_and_scorers_of_the_page_on_plugins_work() -> None:
    names: dict[str, Any] = {"__name__": "plugins"}
    for block in blocks("python", "docs/plugins.md"):
        exec(compile(block, "plugins.md", "exec"), names)
    rules = [value for value in names.values() if isinstance(value, Rule)]
    for found in rules:
        check_rule(found)
    (scorer,) = names["sourcequal_scorers"]()
    document = Document.from_text("Quiet.\nTHIS IS LOUD.\n")
    ((finding, code),) = [(checked(each, document), each.code) for each in scorer.score(document, None)]
    assert (document.text[finding.start : finding.end], (code,)) == ("THIS IS LOUD.", scorer.codes)
    assert len(rules) == 1


def test_the_example_has_faults_in_all_four_dimensions() -> None:
    from datetime import date

    from sourcequal import score

    report = score((ROOT / "docs" / "example.txt").read_text(encoding="utf-8"), as_of=date(2026, 11, 21))
    verdicts = {name: part.verdict for name, part in report.grading.dimensions.items()}
    assert "clean" not in verdicts.values(), verdicts
