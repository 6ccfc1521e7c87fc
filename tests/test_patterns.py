"""Patterns are compiled at first use, so a broken or a slow one has to be found here and not in an article."""

from __future__ import annotations

import gc
import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

import sourcequal
from sourcequal.patterns import Pattern, pattern
from sourcequal.scorers import built_in_rules

parser, compiler, codes = re._parser, re._compiler, re._constants  # type: ignore[attr-defined]
OPTIONAL = "sourcequal.integrations."  # each imports its host
SAMPLES = "aA1-.é"  # of what a repeated part of a pattern may be made
FEW = 3  # a part that is repeated no more often costs little, however it is cut


def modules() -> list[str]:
    """The names of all modules of the package that can be imported without a host."""
    found = (module.name for module in pkgutil.walk_packages(sourcequal.__path__, "sourcequal."))
    return sorted(name for name in found if not name.startswith(OPTIONAL) and not name.endswith("__main__"))


@pytest.fixture(scope="module")
def patterns() -> list[Pattern]:
    """All patterns of the package, those in tables and records too, each source once."""
    for name in modules():
        import_module(name)
    assert list(built_in_rules())
    known = {(each.source, each.flags): each for each in gc.get_objects() if isinstance(each, Pattern)}
    return list(known.values())


def repeats(tree: Any) -> Iterator[tuple[int, Any]]:
    """How often the repeated parts of a parsed pattern may stand, with the tree of each."""
    for code, value in tree:
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
            yield value[1], value[2]
        for part in value if isinstance(value, (tuple, list)) else ():
            for branch in part if isinstance(part, list) else (part,):
                if isinstance(branch, parser.SubPattern):
                    yield from repeats(branch)


def is_ambiguous(source: str, flags: int = 0) -> bool:
    """Whether a part that is repeated can cut a run of one sign in many ways: "(?:[a-z]+ ?){1,6}".

    A text that matches nearly is then tried in each of them, which takes minutes on a long word.
    """
    tree = parser.parse(source, flags)
    for most, body in repeats(tree):
        if most <= FEW or (len(body) == 1 and body[0][0] in (codes.LITERAL, codes.NOT_LITERAL, codes.IN, codes.ANY)):
            continue
        twice = parser.SubPattern(tree.state, [(codes.MAX_REPEAT, (2, 2, body))])
        once, again = (compiler.compile(each, flags | tree.state.flags) for each in (body, twice))
        if any(once.fullmatch(sign * 3) and again.fullmatch(sign * 3) for sign in SAMPLES):
            return True
    return False


def test_every_pattern_compiles(patterns: list[Pattern]) -> None:
    assert len(patterns) > 2000
    for each in patterns:
        assert each.compiled.pattern == each.source


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (r"(?:[a-z]+ ?){1,6}", True),
        (r"x(?:by|(?:[\w.]+ ?){1,9}y)", True),
        (r"[a-z]+(?: [a-z]+){0,5}", False),
        (r"(?:\d{1,3},)*", False),
        (r"(?:(?<!\d)\d+[ |]*){3,20}", False),
        (r"[a-z]{1,20}", False),
    ],
)
def test_what_is_ambiguous_is_known(source: str, expected: bool) -> None:
    assert is_ambiguous(source) is expected


def test_no_repeat_is_ambiguous(patterns: list[Pattern]) -> None:
    assert [each.source for each in patterns if is_ambiguous(each.source, each.flags)] == []


def test_a_pattern_compiles_at_first_use() -> None:
    lazy = pattern("a(b)")
    assert "compiled" not in vars(lazy)
    assert lazy.search("cab")
    assert "compiled" in vars(lazy)
