"""`sourcequal site`: what recurs in the articles of one site."""

from __future__ import annotations

from pathlib import Path

import click

from sourcequal.cli.complaints import Complaints
from sourcequal.cli.output import check_apart, help_without_command
from sourcequal.errors import UsageError
from sourcequal.plugins import installed
from sourcequal.reading import Reading, read_all
from sourcequal.render.wording import counted
from sourcequal.site_profile import SiteProfile

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
@click.pass_context
def learn(context: click.Context, files: tuple[str, ...], output: Path) -> None:
    complaints = Complaints()
    check_apart(output, files)
    reading = Reading(complaints.loaded(installed()).readers)
    profile = SiteProfile().learn_all(complaints.readable(read_all(files, reading)))
    if not profile.articles:
        raise UsageError(f"no article was read, and {output} was not written")
    profile.save(output)
    recurring = sum(count > 1 for count in profile.counts.values())
    click.echo(f"{output}: {counted(profile.articles, 'article')}, {recurring} recurring lines", err=True)
    context.exit(complaints.code)
