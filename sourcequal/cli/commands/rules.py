"""`sourcequal rules`: every rule, in a table."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

import click

from sourcequal.cli.complaints import Complaints
from sourcequal.cli.output import look_here, write
from sourcequal.finding import DIMENSIONS
from sourcequal.plugins import installed
from sourcequal.render.paint import SEVERITY_COLORS, Paint
from sourcequal.render.rule_pages import facts, table
from sourcequal.rule import Rule

HELP = """List every rule, those of installed plugins among them.

\b
Examples:
  sourcequal rules
  sourcequal rules --format json
  sourcequal rules --format markdown
"""


@click.command("rules", help=HELP, short_help="List every rule.")
@click.option("--format", type=click.Choice(["text", "json", "markdown"]), default="text", show_default=True)
@click.option("--color/--no-color", default=None, help="Colours [default: on a terminal].")
@click.pass_context
def command(context: click.Context, format: str, color: bool | None) -> None:
    complaints = Complaints()
    rules = sorted(complaints.loaded(installed()).rules, key=lambda rule: (DIMENSIONS.index(rule.dimension), rule.code))
    if format == "json":
        write([json.dumps([facts(rule) for rule in rules], indent=2) + "\n"])
    elif format == "markdown":
        write([table(rules) + "\n"])
    else:
        write(_lines(rules, Paint(look_here(color, None).color)))
    context.exit(complaints.code)


def _lines(rules: Sequence[Rule], paint: Paint) -> Iterator[str]:
    width = max((len(rule.name) for rule in rules), default=0)
    for dimension in DIMENSIONS:
        family = [rule for rule in rules if rule.dimension == dimension]
        yield f"{paint(dimension, 'bold')} ({len(family)} rules)\n"
        for rule in family:
            severity = paint(f"{rule.severity:<7}", SEVERITY_COLORS[rule.severity])
            yield f"  {rule.code}  {severity}  {rule.name:<{width}}  {rule.message}\n"
