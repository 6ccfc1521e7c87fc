"""`sourcequal train`: corrected reports in, better models out, and never worse ones by accident."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import click

from sourcequal.cli.choices import Choices, Number, processes
from sourcequal.cli.complaints import complain
from sourcequal.cli.output import write
from sourcequal.cli.progress import progress_line
from sourcequal.errors import UsageError
from sourcequal.finding import DIMENSIONS
from sourcequal.render.wording import counted

REFUSED = 1
FOLDER, FILE = click.Path(file_okay=False, path_type=Path), click.Path(path_type=Path)
POSITIVE = Number(0, min_open=True)

HELP = """Teach the models what you corrected.

LABELS are files of labelled examples (JSONL), as written by sourcequal label or sourcequal score --format labels and
corrected. The models in use are adapted to them: your examples move the weights, the shipped weights hold them back.

The new models are compared with those in use, on your examples (held out in turn) and on a third of the project's own,
which adapting does not train on. The shipped models have learned from these, so that their figures show no more than
whether the new models are worse. What is worse beyond noise is not written.

With --data a family that you judged is trained twice: what is tried on your examples is trained without them.

\b
Examples:
  sourcequal score articles/ --format labels > labels.jsonl      then correct the file
  sourcequal train labels.jsonl -o my-models
  sourcequal score articles/ --models my-models
  sourcequal train labels.jsonl --family boilerplate --weight 3 -o my-models
  sourcequal train labels.jsonl --data corpora/ -o my-models     from the beginning, with public corpora

\b
Exit codes:
  0  the models were written
  1  the models would be worse and were not written (--force writes them all the same)
  2  wrong usage or unreadable labels
"""


@click.command("train", help=HELP, short_help="Teach the models what you corrected.")
@click.argument("labels", nargs=-1, metavar="LABELS...", type=FILE)
@click.option("-o", "--output", required=True, type=FOLDER, metavar="FOLDER", help="Write the models here.")
@click.option("--family", multiple=True, type=click.Choice(DIMENSIONS), help="Only these dimensions [default: all].")
@click.option("--models", type=FOLDER, metavar="FOLDER", help="Start from the models in this folder.")
@click.option("--data", type=FOLDER, metavar="FOLDER", help="Public corpora: train from the beginning.")
@click.option(
    "--weight", type=POSITIVE, metavar="X", default=1.0, show_default=True, help="What one of your examples weighs."
)
@click.option("--strength", type=POSITIVE, metavar="X", help="How strongly the shipped weights hold back.")
@click.option(
    "--jobs", type=int, callback=processes, default=1, metavar="N", help="Processes that train families side by side."
)
@click.option("--force", is_flag=True, help="Write the models even if they are worse.")
@click.option("--format", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--quiet", is_flag=True, help="No progress line.")
@click.option("--config", type=FILE, metavar="FILE", help="Settings [default: found upward from here].")
@click.pass_context
def command(context: click.Context, /, labels: tuple[Path, ...], **given: Any) -> None:
    from sourcequal.training.adapting import Adapting
    from sourcequal.training.retraining import Plan, retrain
    from sourcequal.training.scratch import retrain_with_data

    if not labels and not given["data"]:
        raise UsageError("nothing to learn from; name files of labelled examples, or --data with public corpora")
    options = Adapting(weight=given["weight"], **({"strength": given["strength"]} if given["strength"] else {}))
    parent = Choices.of(given).models(os.environ)
    plan = Plan(parent, given["family"], options, progress_line(given["quiet"]))
    data: Path | None = given["data"]
    if data is not None and not data.is_dir():
        raise UsageError(f"{data}: no such folder of public corpora; check --data")
    retrained = retrain_with_data(labels, data, plan, given["jobs"]) if data else retrain(labels, plan)
    reasons = retrained.comparison.reasons
    kept = not reasons or given["force"]
    if kept:
        retrained.save(given["output"])
    write([_told(retrained, given, kept)])
    for reason in reasons:
        complain(reason)
    if not kept:
        complain(f"refused: the models in use stay, and {given['output']} was not written (--force writes it)")
        context.exit(REFUSED)


def _told(retrained: Any, given: dict[str, Any], kept: bool) -> str:
    from sourcequal.training.comparing import table

    if given["format"] == "json":
        values = {**retrained.comparison.to_dict(), "examples": retrained.examples, "written": kept}
        return json.dumps({**values, "models": [model.name for model in retrained.models]}, indent=2) + "\n"
    names = ", ".join(model.name for model in retrained.models)
    told = f"Learned from {counted(retrained.examples, 'example')}.\n\n{table(retrained.comparison)}\n"
    if kept:
        told += (
            f"\nWritten to {given['output']}: {names}. Use them: sourcequal score --models {given['output']} FILES\n"
        )
    return told
