"""Datasette: the SQL functions, the command `datasette sourcequal`, and a page with a row's report.

The page of a row has a link "sourcequal" beside "json": the row's longest text but for the columns of this plugin,
marked up, with its findings. `?_column=NAME` chooses another column; the report says which one it is on.
"""

from __future__ import annotations

import sqlite3
from typing import Any
from urllib.parse import urlencode

import click
from datasette import Response, hookimpl

from sourcequal.document import Document
from sourcequal.integrations.judge import Judge
from sourcequal.integrations.sql import add_command, add_functions, text_of
from sourcequal.render import rendered

OWN_COLUMNS = "sourcequal"  # what the command adds to a table: a report is longer than its article
ARTICLE_CHARS = 200  # a text column with a value at least this long is taken for an article


@hookimpl
def prepare_connection(conn: sqlite3.Connection) -> None:
    """Add the SQL functions."""
    add_functions(conn)


@hookimpl
def register_commands(cli: click.Group) -> None:
    """Add the command."""
    add_command(cli)


@hookimpl
def register_output_renderer() -> dict[str, Any]:
    """Offer rows, tables and queries as reports, where they hold articles."""
    return {"extension": "sourcequal", "render": reports_page, "can_render": holds_articles}


def holds_articles(rows: Any) -> bool:
    """Whether any of the rows holds a text as long as an article."""
    return any(isinstance(value, str) and len(value) >= ARTICLE_CHARS for row in rows for value in tuple(row))


def reports_page(rows: Any, columns: list[str], request: Any) -> Response:
    """The page: the report on the article of each row."""
    chosen = request.args.get("_column")
    if chosen and chosen not in columns:
        return Response.text(f"no column {chosen!r}; choose one of {', '.join(columns)}", status=400)
    name = request.path.removesuffix(".sourcequal")
    judged = Judge().judge(_article(row, columns, chosen, name) for row in rows)
    return Response.html("".join(rendered((result.report for result in judged), "html")))


def _article(row: Any, columns: list[str], chosen: str | None, name: str) -> Document:
    """The article in the chosen column, else in that of the longest text; its source names the column."""
    values = dict(zip(columns, tuple(row), strict=True))
    texts = {column: value for column, value in values.items() if isinstance(value, str)}
    column = chosen or max(
        texts, key=lambda column: (not column.startswith(OWN_COLUMNS), len(texts[column])), default=None
    )
    if column is None:
        return Document.from_text("", source=name)
    value = values[column]
    text = "" if value is None else text_of(value)
    return Document.from_text(text, source=f"{name}?{urlencode({'_column': column})}")
