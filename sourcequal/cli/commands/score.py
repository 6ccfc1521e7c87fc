"""`sourcequal score`: reports on articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Any

import click

from sourcequal.chain import BATCH
from sourcequal.cli.choices import Bar, Choices, processes, scoring_options
from sourcequal.cli.complaints import UNDER_GRADE, Complaints
from sourcequal.cli.output import check_apart, check_no_article, look_here, write
from sourcequal.cli.progress import counted_aloud
from sourcequal.plugins import installed
from sourcequal.reading import read_all
from sourcequal.render import renderer
from sourcequal.render.wording import counted
from sourcequal.report import Report
from sourcequal.run import reports_of

HELP = f"""Grade articles and point at their faults.

FILES are texts, Markdown or HTML pages, folders of them, patterns such as "news/*.txt", rows of articles (.jsonl), or -
for standard input.

\b
Examples:
  sourcequal score article.txt
  sourcequal score articles/ --format jsonl > reports.jsonl
  sourcequal score news/*.html --as-of 2026-11-21 --published 2026-11-20
  sourcequal score article.txt --select BP,CN --ignore BP2
  sourcequal score articles/example.org/ --one-site
  sourcequal score articles/ --fail-under C --format github     in a CI job
  curl -s https://example.org/story | sourcequal score -

\b
Formats:
  text      for people: each fault with its line, then a grade for each dimension
  json      one object for one article, a list for several
  jsonl     one object a line
  markdown  tables, for a comment or a ticket
  html      a page with the text marked up
  sarif     for code scanning and editors
  github    annotations in a GitHub workflow
  csv       a row a finding
  labels    drafts of labelled examples, to correct and to train on
  summary   many articles at a glance: grades, which rules speak how often, the worst articles

Articles are scored {BATCH} at a time: the first report comes when so many are read, or all of them.
"""


@click.command("score", help=HELP, short_help="Grade articles and point at their faults.")
@click.argument("files", nargs=-1, required=True, metavar="FILES...")
@click.option("--format", metavar="FORMAT", help="How reports are written [default: text].")
@scoring_options
@click.option("--one-site", is_flag=True, help="The files are of one site: learn what recurs while scoring.")
@click.option("--fail-under", metavar="GRADE|SCORE", help="Exit with 1 where an article is worse than this.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write to a file, once all is done."
)
@click.option("--with-text", is_flag=True, help="Carry the text in json and jsonl.")
@click.option(
    "--jobs",
    type=int,
    callback=processes,
    metavar="N",
    help="Processes that share the work; -1 is one a core [default: 1].",
)
@click.option("--color/--no-color", default=None, help="Colours [default: on a terminal, unless NO_COLOR is set].")
@click.pass_context
def command(context: click.Context, /, files: tuple[str, ...], **given: Any) -> None:
    choices, complaints = Choices.of(given), Complaints()
    check_apart(choices["output"], files)
    plugins = complaints.loaded(installed())
    run, bar = choices.run(plugins), Bar.of(choices)
    look = replace(look_here(choices["color"], choices["output"], given["with_text"]), unread=lambda: complaints.unread)
    render = renderer(choices["format"] or "text", look, plugins.renderers, choices.origin("format"))
    reading = replace(choices.reading(plugins), written=choices["output"])
    check_no_article(choices["output"], files, reading.endings)
    documents = complaints.readable(read_all(files, reading))
    reports = counted_aloud(complaints.watch(reports_of(run, documents, choices["jobs"] or 1)), choices["output"])
    first = next(reports, None)
    if first is None and choices["output"]:
        complaints.add(f"no article was read, and {choices['output']} was not written")
        context.exit(complaints.code)
    every = reports if first is None else chain([first], reports)
    write(render(_held_to(bar, every, complaints)), choices["output"])
    context.exit(complaints.code)


def _held_to(bar: Bar | None, reports: Iterable[Report], complaints: Complaints) -> Iterator[Report]:
    """The reports as they pass; how many are under the bar is told at the end."""
    under = total = 0
    for report in reports:
        total += 1
        under += bar is not None and report.score < bar.score
        yield report
    if under and bar:
        complaints.add(f"{under} of {counted(total, 'article')} scored under {bar.written}", UNDER_GRADE)
