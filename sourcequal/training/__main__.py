"""Train one family's model: python -m sourcequal.training boilerplate --data DATA -o models."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from sourcequal.errors import SourcequalError
from sourcequal.models import save_model
from sourcequal.training.scratch import LEARNED, trainer


def main() -> None:
    """Fit the model and write it with its card."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    ask.add_argument("family", choices=LEARNED, help="the model to fit")
    ask.add_argument("--data", type=Path, help="folder of public corpora")
    ask.add_argument("--examples", type=Path, action="append", default=[], help="labelled examples (JSONL)")
    ask.add_argument("-o", "--output", type=Path, default=Path("models"), help="folder of models")
    ask.add_argument("--day", type=date.fromisoformat, help="date for the card")
    args = ask.parse_args()
    try:
        model = trainer(args.family)(args.data, args.examples, args.day)
        print(save_model(model, args.output))
    except (SourcequalError, OSError) as error:
        ask.exit(2, f"{error}\n")


if __name__ == "__main__":
    main()
