"""The built-in rules: one a file, found by walking the folders of the four families."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import import_module
from pathlib import Path

from sourcequal.finding import DIMENSIONS
from sourcequal.rule import Rule

RULE_FILE = re.compile(r"[a-z]{2}\d{3}_\w+")


@lru_cache(maxsize=1)
def built_in_rules() -> tuple[Rule, ...]:
    """All rules that ship with sourcequal, by family and code."""
    return tuple(rule for family in DIMENSIONS for rule in family_rules(family))


def family_rules(family: str) -> list[Rule]:
    """The rules of one family's folder, by file name."""
    folder = Path(__file__).parent / family
    names = sorted(path.stem for path in folder.glob("*.py") if RULE_FILE.fullmatch(path.stem))
    return [rule for name in names for rule in _rules_of(f"{__name__}.{family}.{name}")]


def _rules_of(module: str) -> list[Rule]:
    return [value for value in vars(import_module(module)).values() if isinstance(value, Rule)]
