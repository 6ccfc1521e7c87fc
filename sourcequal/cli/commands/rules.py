"""`sourcequal rules`: every rule and every code of a scorer, in a table."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import click

from sourcequal.cli.complaints import Complaints
from sourcequal.cli.output import look_here, write
from sourcequal.finding import DIMENSIONS
from sourcequal.plugins import installed
from sourcequal.render.paint import SEVERITY_COLORS, Paint
from sourcequal.render.rule_pages import facts, scorer_facts, table
from sourcequal.render.wording import counted
from sourcequal.rule import Rule

HELP = """List every rule, those of installed plugins among them, then the codes of scorers, whose severity their
findings say.

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
    plugins = complaints.loaded(installed())
    rules = sorted(plugins.rules, key=lambda rule: (DIMENSIONS.index(rule.dimension), rule.code))
    scored = [scorer_facts(code, scorer) for code, scorer in sorted(plugins.scorers_by_code.items())]
    every = [*map(facts, rules), *scored]
    if format == "json":
        write([json.dumps(every, indent=2) + "\n"])
    elif format == "markdown":
        write([table(every) + "\n"])
    else:
        write(_lines(rules, scored, Paint(look_here(color, None).color)))
    context.exit(complaints.code)


def _lines(rules: Sequence[Rule], scored: Sequence[Mapping[str, Any]], paint: Paint) -> Iterator[str]:
    width = max((len(known["name"]) for known in (*map(facts, rules), *scored)), default=0)
    for dimension in DIMENSIONS:
        family = [rule for rule in rules if rule.dimension == dimension]
        yield f"{paint(dimension, 'bold')} ({len(family)} rules)\n"
        for rule in family:
            severity = paint(f"{rule.severity:<7}", SEVERITY_COLORS[rule.severity])
            yield f"  {rule.code}  {severity}  {rule.name:<{width}}  {rule.message}\n"
    yield f"{paint('scorers', 'bold')} ({counted(len(scored), 'code')})\n"
    for known in scored:
        yield f"  {known['code']}  {'':<7}  {known['name']:<{width}}  {known['message']}\n"
