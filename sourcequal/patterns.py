"""Regular expressions that are compiled at first use."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, Protocol


class _Look(Protocol):
    def __call__(self, string: str, pos: int = ..., endpos: int = ..., /) -> re.Match[str] | None: ...


class _Walk(Protocol):
    def __call__(self, string: str, pos: int = ..., endpos: int = ..., /) -> Iterator[re.Match[str]]: ...


class Pattern:
    """A regular expression compiled at first use, so that importing two hundred rules stays cheap.

    From then on its methods are those of the compiled expression itself, without a call of Python's own in between.
    """

    def __init__(self, source: str, flags: int = 0) -> None:
        self.source, self.flags = source, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.source, self.flags)

    @cached_property
    def search(self) -> _Look:
        return self.compiled.search

    @cached_property
    def match(self) -> _Look:
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> _Look:
        return self.compiled.fullmatch

    @cached_property
    def finditer(self) -> _Walk:
        return self.compiled.finditer

    @cached_property
    def findall(self) -> Callable[[str], list[Any]]:
        return self.compiled.findall

    @cached_property
    def split(self) -> Callable[[str], list[str]]:
        return self.compiled.split

    @cached_property
    def sub(self) -> Callable[[str | Callable[[re.Match[str]], str], str], str]:
        return self.compiled.sub


def pattern(source: str, flags: int = 0) -> Pattern:
    """A `Pattern`; module constants of rules are written with it."""
    return Pattern(source, flags)
