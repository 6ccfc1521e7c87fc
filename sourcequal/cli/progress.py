"""How far a long command has come: one line on standard error that is drawn over, where that is a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable

BAR_CELLS = 24


def progress_line(quiet: bool = False) -> Callable[[str, int, int], None]:
    """A function that shows what is being done, and how many steps of how many are done."""
    if quiet or not sys.stderr.isatty():
        return lambda what, done, total: None

    def show(what: str, done: int, total: int) -> None:
        filled = BAR_CELLS * done // max(total, 1)
        end = "\n" if done >= total else ""
        bar = "█" * filled + "░" * (BAR_CELLS - filled)
        print(f"\r\033[K{bar} {done}/{total} {what}", end=end, file=sys.stderr, flush=True)

    return show
