"""The command line (provisional)."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

from sourcequal import score


def main() -> None:
    """Score files, one JSON report a line."""
    arguments = sys.argv[2:]
    as_of = None
    names = []
    while arguments:
        word = arguments.pop(0)
        if word == "--as-of":
            as_of = date.fromisoformat(arguments.pop(0))
        elif word == "--format":
            arguments.pop(0)
        else:
            names.append(word)
    for name in names:
        print(json.dumps(score(Path(name).read_text(encoding="utf-8"), source=name, as_of=as_of).to_dict()))
