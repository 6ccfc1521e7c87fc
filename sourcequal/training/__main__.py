"""Train one family's model: python -m sourcequal.training boilerplate --data DATA -o models."""

from __future__ import annotations

import argparse
from datetime import date
from importlib import import_module
from pathlib import Path

from sourcequal.models import save_model


def main() -> None:
    """Fit the model and write it with its card."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    ask.add_argument("family", help="module of sourcequal.training with a function train(data, examples, day)")
    ask.add_argument("--data", type=Path, help="folder of public corpora")
    ask.add_argument("--examples", type=Path, action="append", default=[], help="labelled examples (JSONL)")
    ask.add_argument("-o", "--output", type=Path, default=Path("models"), help="folder of models")
    ask.add_argument("--day", type=date.fromisoformat, help="date for the card")
    args = ask.parse_args()
    model = import_module(f"sourcequal.training.{args.family}").train(args.data, args.examples, args.day)
    print(save_model(model, args.output))


if __name__ == "__main__":
    main()
