"""`sourcequal new-plugin`: a package with a rule, its entry point and its tests."""

from __future__ import annotations

import os
import shlex
from pathlib import Path

import click

from sourcequal.authoring import plugin_files, write_new

HELP = """Write a plugin package: a rule, the entry point that makes it run, and tests that pass.

\b
Example:
  sourcequal new-plugin press-releases
  pip install './press-releases[test]' && python -m pytest press-releases
"""


@click.command("new-plugin", help=HELP, short_help="Write a plugin package.")
@click.argument("name")
@click.option(
    "--folder", type=click.Path(file_okay=False, path_type=Path), default=".", help="Where its folder is made."
)
def command(name: str, folder: Path) -> None:
    paths = write_new(folder / name, plugin_files(name))
    place = shlex.quote(f"{os.path.join('.', folder / name)}[test]")  # without the dot pip would look in a registry
    click.echo(f"wrote {len(paths)} files in {folder / name}; next: pip install {place}")
