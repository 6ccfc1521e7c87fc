"""How far a long command has come: one line on standard error that is drawn over, where that is a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from sourcequal.render.wording import counted

BAR_CELLS = 24
EVERY = 16  # articles; they come in batches of 64

Item = TypeVar("Item")


def progress_line(quiet: bool = False) -> Callable[[str, int, int], None]:
    """A function that shows what is being done, and how many steps of how many are done."""
    if quiet or sys.stderr is None or not sys.stderr.isatty():
        return lambda what, done, total: None

    def show(what: str, done: int, total: int) -> None:
        filled = BAR_CELLS * done // max(total, 1)
        end = "\n" if done >= total else ""
        bar = "█" * filled + "░" * (BAR_CELLS - filled)
        print(f"\r\033[K{bar} {done}/{total} {what}", end=end, file=sys.stderr, flush=True)

    return show


def counted_aloud(articles: Iterable[Item], output: Path | None) -> Iterator[Item]:
    """The articles' reports as they pass, with their number on standard error where that is a terminal.

    Where the reports go to a terminal, too, they are progress enough. The cursor waits at the line's beginning, so that
    a complaint, which is longer, is written over the number.
    """
    quiet = sys.stderr is None or not sys.stderr.isatty() or (output is None and sys.stdout and sys.stdout.isatty())
    for number, article in enumerate(articles, 1):
        if not quiet and number % EVERY == 0:
            print(f"\033[K{counted(number, 'article')}\r", end="", file=sys.stderr, flush=True)
        yield article
    if not quiet:
        print("\033[K", end="", file=sys.stderr, flush=True)
