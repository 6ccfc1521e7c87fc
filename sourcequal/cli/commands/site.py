"""`sourcequal site`: what recurs in the articles of one site."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from sourcequal.cli.choices import Choices, reading_options
from sourcequal.cli.complaints import Complaints
from sourcequal.cli.output import check_apart, help_without_command
from sourcequal.errors import UsageError
from sourcequal.plugins import installed
from sourcequal.reading import read_all
from sourcequal.render.wording import counted
from sourcequal.site_profile import SiteProfile, is_profile

HELP = """Learn what a site repeats in article after article.

A line that stands in many articles of one site is the site's own. `learn` counts lines; `sourcequal score` and
`sourcequal clean` take the profile with --site-profile and report such lines as BP202.

\b
Example:
  sourcequal site learn articles/example.com/ -o example.com.profile
"""
LEARN = """Read the articles of one site and write its profile.

\b
Example:
  sourcequal site learn articles/example.com/ -o example.com.profile
  sourcequal score articles/example.com/ --site-profile example.com.profile
"""


@click.group("site", help=HELP, short_help="Learn what a site repeats.", invoke_without_command=True)
@click.pass_context
def command(context: click.Context) -> None:
    help_without_command(context)


@command.command("learn", help=LEARN, short_help="Count the lines of a site's articles.")
@click.argument("files", nargs=-1, required=True, metavar="FILES...")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), required=True, metavar="PROFILE", help="File to write."
)
@reading_options
@click.pass_context
def learn(context: click.Context, /, files: tuple[str, ...], output: Path, **given: Any) -> None:
    choices, complaints = Choices.of(given), Complaints()
    check_apart(output, files)
    if not _free(output):
        raise UsageError(f"{output}: is no site profile and would be lost; choose another --output, or remove it first")
    reading = replace(choices.reading(complaints.loaded(installed())), written=output)
    profile = SiteProfile().learn_all(complaints.readable(read_all(files, reading)))
    if not profile.articles:
        raise UsageError(f"no article was read, and {output} was not written")
    profile.save(output)
    recurring = sum(count > 1 for count in profile.counts.values())
    click.echo(f"{output}: {counted(profile.articles, 'article')}, {recurring} recurring lines", err=True)
    context.exit(complaints.code)


def _free(output: Path) -> bool:
    """Whether nothing is lost where the profile is written: nothing, an empty file, a device or a profile is there."""
    return not output.is_file() or not output.stat().st_size or is_profile(output)
