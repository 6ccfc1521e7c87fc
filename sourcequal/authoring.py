"""Files for those who extend sourcequal: a new rule, a new plugin package, each with tests that pass as they are."""

from __future__ import annotations

import re
import sys
from collections.abc import Collection
from keyword import iskeyword
from pathlib import Path

from sourcequal.errors import UsageError
from sourcequal.finding import PREFIXES
from sourcequal.rule import RULE_CODE

RULE_NAME = re.compile(r"[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*")

RULE = '''"""{code}: say here what the rule looks at, where that is more than its name tells."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import pattern, rule

FILLER = pattern(r"\\blorem ipsum\\b[^.\\n]*\\.?")  # from the opening words to the end of the sentence


@rule(
    "{code}",
    severity="warning",
    words=("lorem ipsum",),  # at least one of these stands where the rule can fire
    source="printers' filler text; replace this by where your fault is described",
    bad=(
        "The vote passed. ⟦Lorem ipsum dolor sit amet.⟧",
        "⟦Lorem ipsum, and so on⟧\\nThe vote passed.",
    ),
    good=(
        "The vote passed.",
        "She studied the lore of the region.",
    ),
)
def {name}(document: Document) -> Iterator[tuple[int, int]]:
    """Filler text inside the article.

    Say here why it is a fault. The first line is the message that users read.
    """
    return (match.span() for match in FILLER.finditer(document.folded))
'''

PROJECT = """[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "{project}"
version = "0.1.0"
description = "Rules for sourcequal."
requires-python = ">=3.10"
dependencies = ["sourcequal"]

[project.optional-dependencies]
test = ["pytest"]

[project.entry-points.sourcequal]
{package} = "{package}"

[tool.hatch.build.targets.wheel]
packages = ["{package}"]
"""

PLUGIN = '''"""Rules of our own for sourcequal; the entry point in pyproject.toml makes them run."""

from __future__ import annotations

from collections.abc import Iterable

from sourcequal import hookimpl
from sourcequal.rule import Rule

from {package}.bp901_filler_text import filler_text


@hookimpl
def sourcequal_rules() -> Iterable[Rule]:
    """The rules that join the built-in ones."""
    return [filler_text]
'''

PLUGIN_TEST = '''"""Every rule against its own marked examples, and in a run of sourcequal."""

from __future__ import annotations

import pytest
from sourcequal import score
from sourcequal.rule import Rule
from sourcequal.testing import check_rule

from {package} import sourcequal_rules


@pytest.mark.parametrize("rule", sourcequal_rules(), ids=lambda rule: rule.code)
def test_rule_finds_what_its_examples_mark(rule: Rule) -> None:
    check_rule(rule)


def test_sourcequal_runs_the_rules() -> None:
    found = {{finding.code for finding in score("The vote passed. Lorem ipsum dolor sit amet.").findings}}
    assert "BP901" in found
'''

PLUGIN_README = """# {project}

Rules for sourcequal, a linter for source articles.

    pip install .
    sourcequal rules            # lists BP901 among the others
    pip install '.[test]' && python -m pytest

Each rule is one file; `sourcequal new-rule` writes another. Codes from 900 on are free for plugins.
"""


def rule_file(code: str, name: str) -> tuple[str, str]:
    """The file name and the text of a new rule.

    Raises `UsageError` for a code or a name that no rule can have.
    """
    if not RULE_CODE.fullmatch(code):
        raise UsageError(f"{code!r} is not a code; write one of {', '.join(PREFIXES)} and three digits, as in BP901")
    _check_name(name)
    function = name.replace("-", "_")
    return f"{code.lower()}_{function}.py", RULE.format(code=code, name=function)


def plugin_files(project: str) -> dict[str, str]:
    """The files of a new plugin package, by their paths in its folder.

    Raises `UsageError` for a name that no package can have, or under which Python would import its own module.
    """
    _check_name(project, sys.stdlib_module_names)
    package = project.replace("-", "_")
    name, rule = rule_file("BP901", "filler-text")
    return {
        "pyproject.toml": PROJECT.format(project=project, package=package),
        "README.md": PLUGIN_README.format(project=project),
        f"{package}/__init__.py": PLUGIN.format(package=package),
        f"{package}/{name}": rule,
        "tests/test_rules.py": PLUGIN_TEST.format(package=package),
    }


def _check_name(name: str, taken: Collection[str] = ()) -> None:
    if not RULE_NAME.fullmatch(name):
        raise UsageError(f"{name!r} is not a name; write lower-case words joined by hyphens, as in press-releases")
    if iskeyword(name) or name == "sourcequal" or name.replace("-", "_") in taken:
        raise UsageError(f"the name {name!r} is taken, by Python or by this package; choose another")


def write_new(folder: Path, files: dict[str, str]) -> list[Path]:
    """Write files that must not exist yet; returns their paths. Nothing is written where one of them exists."""
    paths = {folder / name: text for name, text in files.items()}
    for path in paths:
        if path.exists():
            raise UsageError(f"{path} exists; choose another name or folder, or remove it first")
    for path, text in paths.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return list(paths)
