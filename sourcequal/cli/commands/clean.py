"""`sourcequal clean`: an article with furniture struck out and safe repairs made."""

from __future__ import annotations

import os
from collections.abc import Iterator
from difflib import unified_diff
from itertools import islice
from pathlib import Path
from typing import Any

import click

from sourcequal.cleaning import apply_fixes, fixes_of
from sourcequal.cli.choices import Choices, scoring_options
from sourcequal.cli.complaints import Complaints
from sourcequal.cli.output import check_apart, look_here, write
from sourcequal.document import Document
from sourcequal.errors import UnreadableSource, UsageError
from sourcequal.plugins import installed
from sourcequal.reading import STDIN, STDIN_NAME, Reading, expand, read_all
from sourcequal.render.paint import Paint
from sourcequal.rows import ROW_ENDINGS, row_of
from sourcequal.run import reports_of

HELP = """Print an article with furniture struck out and safe repairs made.

What changes is exactly what carries a fix in the report. FILE is a text, Markdown or an HTML page, or - for standard
input; of a page, the extracted text is cleaned. FILE itself stays as it is: it cannot be the --output, too.

\b
Examples:
  sourcequal clean article.txt > cleaned.txt
  sourcequal clean article.txt --diff
  sourcequal clean article.txt --select BP          strike out furniture, repair nothing
  sourcequal clean page.html --min-confidence 0.95  only what is all but certain
"""

ROWS = "{}: rows of articles; clean takes one article, so clean them from Python"
DIFF_COLORS = {"+": "green", "-": "red", "@": "cyan"}


@click.command("clean", help=HELP, short_help="Print an article with its furniture struck out.")
@click.argument("file", metavar="FILE")
@click.option("--diff", is_flag=True, help="Print what would change, as a unified diff.")
@scoring_options
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write to a file.")
@click.option("--color/--no-color", default=None, help="Colours in the diff [default: on a terminal].")
@click.pass_context
def command(context: click.Context, /, file: str, diff: bool, **given: Any) -> None:
    choices, complaints = Choices.of(given), Complaints()
    check_apart(choices["output"], [file])
    plugins = complaints.loaded(installed())
    run = choices.run(plugins)
    documents = complaints.readable(_one(file, choices.reading(plugins)))
    paint = Paint(look_here(choices["color"], choices["output"]).color)
    for report in complaints.watch(reports_of(run, documents)):
        text = report.document.text
        cleaned = apply_fixes(text, fixes_of(report.findings, run.min_confidence))
        write(_diff(report.document, cleaned, paint) if diff else [cleaned], choices["output"])
    context.exit(complaints.code)


def _one(file: str, reading: Reading) -> Iterator[Document | UnreadableSource]:
    """The one article of an argument; `UsageError` where it stands for several."""
    if os.path.isdir(file):  # which the empty name is not, though its Path is
        raise UsageError(f"{file}: a folder; clean takes one article, so name a file in it")
    if file.lower().endswith(ROW_ENDINGS):
        raise UsageError(ROWS.format(file))
    matches = sum(1 for _ in expand(file, reading.endings))
    if matches > 1:
        raise UsageError(f"{file}: {matches} files; clean takes one article, so name one of them")
    articles = list(islice(read_all([file], reading), 1))
    for one in articles:
        # An article on standard input has the name of the stream, rows have their number, too.
        if isinstance(one, Document) and (row_of(one.source) or (file == STDIN and one.source != STDIN_NAME)):
            raise UsageError(ROWS.format(STDIN_NAME if file == STDIN else file))
    return iter(articles)


def _diff(document: Document, cleaned: str, paint: Paint) -> Iterator[str]:
    """A unified diff whose lines end at "\\n" only, as the document's do."""
    name = document.source or "text"
    for line in unified_diff(_lines(document.text), _lines(cleaned), name, f"{name} (cleaned)"):
        end = "" if line.endswith("\n") else "\n\\ No newline at end of file"
        styles = [DIFF_COLORS[line[0]]] if line[0] in DIFF_COLORS else []
        yield paint(line.rstrip("\n"), *styles) + end + "\n"


def _lines(text: str) -> list[str]:
    """The lines with their newlines."""
    lines = [line + "\n" for line in text.split("\n")]
    return [*lines[:-1], *([lines[-1][:-1]] if lines[-1] != "\n" else [])]
