"""Patterns are compiled at first use, so a broken one has to be found here and not in an article."""

from __future__ import annotations

import pkgutil
from importlib import import_module

import pytest

import sourcequal
from sourcequal.patterns import Pattern

OPTIONAL = "sourcequal.integrations."  # each imports its host


def modules() -> list[str]:
    """The names of all modules of the package that can be imported without a host."""
    found = (module.name for module in pkgutil.walk_packages(sourcequal.__path__, "sourcequal."))
    return sorted(name for name in found if not name.startswith(OPTIONAL) and not name.endswith("__main__"))


@pytest.mark.parametrize("name", [name for name in modules() if "scorers" in name or "dates" in name])
def test_every_pattern_compiles(name: str) -> None:
    patterns = {key: value for key, value in vars(import_module(name)).items() if isinstance(value, Pattern)}
    for key, pattern in patterns.items():
        assert pattern.compiled.pattern == pattern.source, key


def test_patterns_are_found() -> None:
    assert sum(isinstance(value, Pattern) for name in modules() for value in vars(import_module(name)).values()) > 300
