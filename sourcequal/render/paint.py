"""Colours of a terminal, or none."""

from __future__ import annotations

from dataclasses import dataclass

CODES = {
    "bold": "1",
    "faint": "2",
    "red": "31",
    "green": "32",
    "yellow": "33",
    "blue": "34",
    "cyan": "36",
}
SEVERITY_COLORS = {"error": "red", "warning": "yellow", "info": "cyan"}
VERDICT_COLORS = {"bad": "red", "warn": "yellow", "clean": "green"}
GRADE_COLORS = {"A": "green", "B": "green", "C": "yellow", "D": "red", "F": "red"}


@dataclass(frozen=True)
class Paint:
    """Paints text where colours are on, and gives it back as it is where they are not."""

    on: bool = False

    def __call__(self, text: str, *styles: str) -> str:
        if not self.on or not text:
            return text
        return f"\x1b[{';'.join(CODES[style] for style in styles)}m{text}\x1b[0m"
