"""`sourcequal evaluate`: how right the models are on labelled examples."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from sourcequal.cli.choices import Choices
from sourcequal.cli.output import check_apart, look_here, write
from sourcequal.errors import UsageError
from sourcequal.render.paint import Paint

HELP = """Measure the models on labelled examples.

LABELS are files of labelled examples (JSONL). Furniture is counted in lines, garbled text in paragraphs, dates and
contradictions in articles. Examples that a model was trained on flatter it: keep some apart.

\b
Examples:
  sourcequal evaluate labels.jsonl
  sourcequal evaluate labels.jsonl --models my-models
  sourcequal evaluate labels.jsonl --format html --output evaluation.html
"""
PATH = click.Path(path_type=Path)


@click.command("evaluate", help=HELP, short_help="Measure the models on labelled examples.")
@click.argument("labels", nargs=-1, required=True, metavar="LABELS...", type=PATH)
@click.option("--models", type=PATH, metavar="FOLDER", help="Use the models in this folder.")
@click.option("--format", type=click.Choice(["text", "json", "html"]), default="text", show_default=True)
@click.option("-o", "--output", type=PATH, metavar="FILE", help="Write to a file.")
@click.option("--color/--no-color", default=None, help="Colours [default: on a terminal].")
@click.option("--config", type=PATH, metavar="FILE", help="Settings [default: found upward from here].")
def command(labels: tuple[Path, ...], output: Path | None, **given: Any) -> None:
    from sourcequal.training.evaluating import evaluate

    check_apart(output, labels)
    models = Choices.of(given).models(os.environ)
    for path in labels:
        if not path.is_file():
            raise UsageError(f"{path}: no such file; name a file of labelled examples (JSONL)")
    paint = Paint(look_here(given["color"], output).color)
    write(_pieces(evaluate(labels, models), given["format"], paint), output)


def _pieces(evaluation: Mapping[str, Any], form: str, paint: Paint) -> Iterator[str]:
    if form == "json":
        yield json.dumps(evaluation, indent=2) + "\n"
    elif form == "html":
        from sourcequal.render.evaluation_html import render

        yield from render(evaluation)
    else:
        from sourcequal.render import evaluation_text

        yield from evaluation_text.render(evaluation, paint)
