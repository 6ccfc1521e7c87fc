"""`sourcequal new-rule`: the file of a rule, with examples that pass."""

from __future__ import annotations

from pathlib import Path

import click

from sourcequal.authoring import rule_file, write_new
from sourcequal.errors import UsageError
from sourcequal.plugins import installed

HELP = """Write the file of a new rule, with marked examples that are its tests.

\b
Examples:
  sourcequal new-rule BP901 filler-text --folder my_plugin/

Then change its examples first, and its pattern until they pass: sourcequal.testing.check_rule(rule) tells.
"""


@click.command("new-rule", help=HELP, short_help="Write the file of a new rule.")
@click.argument("code")
@click.argument("name")
@click.option("--folder", type=click.Path(file_okay=False, path_type=Path), default=".", help="Where to write it.")
def command(code: str, name: str, folder: Path) -> None:
    taken = next((rule for rule in installed().rules if rule.code == code), None)
    if taken:
        raise UsageError(f"code {code} is taken by {taken.name}; codes from 900 on are free for plugins")
    file, text = rule_file(code, name)
    (path,) = write_new(folder, {file: text})
    click.echo(f"wrote {path}; change its examples first, then its pattern until they pass")
