"""A command line run in this process, as tests see it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Result(NamedTuple):
    """What a command line gave back."""

    code: int
    out: str
    err: str


Command = Callable[..., Result]
