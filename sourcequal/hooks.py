"""The one door for plugins: every hook that sourcequal calls, typed, in one file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, TypeVar, cast

import pluggy

if TYPE_CHECKING:
    from sourcequal.reading import Reader
    from sourcequal.report import Report
    from sourcequal.rule import Rule
    from sourcequal.scorer import Scorer

    Renderer = Callable[[Iterable[Report]], Iterable[str]]  # reports → pieces of output

PROJECT = "sourcequal"  # also the entry-point group
#: The names of the built-in formats (`sourcequal.render`); a plugin's format has another one.
OWN_FORMATS = frozenset("text json jsonl markdown html sarif github csv labels summary".split())

Marked = TypeVar("Marked", bound=Callable[..., object])

hookimpl = cast("Callable[[Marked], Marked]", pluggy.HookimplMarker(PROJECT))
hookspec = cast("Callable[[Marked], Marked]", pluggy.HookspecMarker(PROJECT))


class Hooks:
    """What a plugin can add. Implement any of these and mark them with `@sourcequal.hookimpl`."""

    @hookspec
    def sourcequal_rules(self) -> Iterable[Rule]:  # type: ignore[empty-body]
        """Rules, made with `@sourcequal.rule`, that join the built-in ones."""

    @hookspec
    def sourcequal_scorers(self) -> Iterable[Scorer]:  # type: ignore[empty-body]
        """Objects that score a document on their own, called after all rules."""

    @hookspec
    def sourcequal_readers(self) -> Mapping[str, Reader]:  # type: ignore[empty-body]
        """Readers of other kinds of files, by file ending, as in {".eml": read_mail}."""

    @hookspec
    def sourcequal_renderers(self) -> Mapping[str, Renderer]:  # type: ignore[empty-body]
        """Further output formats, by the name that `--format` takes; none has the name of a built-in one."""
