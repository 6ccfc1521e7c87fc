"""How output looks: colours, the width to fit in, how much it carries."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

WIDTH_CELLS = 120  # where the output is no terminal


@dataclass(frozen=True)
class Look:
    """What a format may ask: colours for a terminal, its width in cells, whether JSON carries the text.

    `unread` tells how many inputs could not be read by now, of which there is no report.
    """

    color: bool = False
    width: int = WIDTH_CELLS
    with_text: bool = False
    unread: Callable[[], int] = int
