"""SQLite: sourcequal's SQL functions on a connection, and graded columns for a table.

    sourcequal_grade(text)              A to F
    sourcequal_score(text [, dimension])  0 (useless) to 1 (clean)
    sourcequal_report(text)             the report as JSON
    sourcequal_clean(text)              the text with furniture struck out and safe repairs made

NULL gives NULL, and any other value is read as text. SQLite says of an error no more than that there was one: its
reason is a warning on standard error. Loaded by itself where datasette or sqlite-utils is installed beside sourcequal.
"""

from __future__ import annotations

import json
import sqlite3
import warnings
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from sourcequal.chain import batches
from sourcequal.errors import UsageError
from sourcequal.finding import DIMENSIONS
from sourcequal.integrations.judge import PREFIX, Judge, Judged
from sourcequal.render.wording import counted

if TYPE_CHECKING:
    import click

Value = TypeVar("Value")

REMEMBERED = 32  # reports kept: a query that asks for grade, score and report of a row scores it once


class Functions:
    """The SQL functions; they share a judge and remember the reports of the rows around the current one."""

    def __init__(self) -> None:
        judge = Judge(clean=True)
        self._judged: Callable[[str], Judged] = lru_cache(maxsize=REMEMBERED)(judge.judge_one)

    def grade(self, value: object) -> str | None:
        """The grade of a text."""
        return None if value is None else self._judged(text_of(value)).report.grade

    def score(self, value: object) -> float | None:
        """The score of a text."""
        return None if value is None else self._judged(text_of(value)).report.score

    def dimension_score(self, value: object, dimension: str | None) -> float | None:
        """The score of a text in one dimension."""
        if value is None or dimension is None:
            return None
        if dimension not in DIMENSIONS:
            raise UsageError(f"sourcequal_score: no dimension {dimension!r}; choose one of {', '.join(DIMENSIONS)}")
        return self._judged(text_of(value)).report.grading.dimensions[dimension].score

    def report(self, value: object) -> str | None:
        """The report on a text, as JSON."""
        return None if value is None else json.dumps(self._judged(text_of(value)).report.to_dict(), ensure_ascii=False)

    def clean(self, value: object) -> str | None:
        """The cleaned text."""
        return None if value is None else self._judged(text_of(value)).text


def text_of(value: object) -> str:
    """The text of a value in a table; bytes are taken for UTF-8."""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


@lru_cache(maxsize=1)
def _functions() -> Functions:
    return Functions()


def add_functions(connection: sqlite3.Connection) -> None:
    """Give a connection the SQL functions."""
    functions = _functions()
    connection.create_function("sourcequal_grade", 1, _told(functions.grade))
    connection.create_function("sourcequal_score", 1, _told(functions.score))
    connection.create_function("sourcequal_score", 2, _told(functions.dimension_score))
    connection.create_function("sourcequal_report", 1, _told(functions.report))
    connection.create_function("sourcequal_clean", 1, _told(functions.clean))


def _told(function: Callable[..., Value]) -> Callable[..., Value]:
    """A function whose errors are warnings, too: SQLite keeps their reasons to itself."""

    def telling(*values: object) -> Value:
        try:
            return function(*values)
        except Exception as error:
            warnings.warn(f"sourcequal: {error}", RuntimeWarning, stacklevel=2)
            raise

    return telling


FINDING_COLUMNS = (
    "code", "name", "dimension", "severity", "start", "end", "line", "column", "quote", "message", "confidence"
)  # fmt: skip


def grade_table(connection: sqlite3.Connection, table: str, column: str, *, findings: bool = True) -> int:
    """Add graded columns to a table, and its findings as the table `TABLE_findings`; returns the rows graded.

    Rows are read, scored and written batch by batch; grading again replaces what an earlier run wrote. NULL is no
    article: its row has NULL in the graded columns, as the functions give NULL for it. A finding's `row` is the rowid
    of the article's row. Raises `UsageError` where the table or the column does not exist.
    """
    _check(connection, table, column)
    names, empty = _prepare(connection, table, findings), f"{_quoted(column)} is null"
    nothing = ", ".join(f"{_quoted(name)} = null" for name in names)
    connection.execute(f"update {_quoted(table)} set {nothing} where {empty}")
    connection.commit()
    judge = Judge()
    rows = [row for (row,) in connection.execute(f"select rowid from {_quoted(table)} where not {empty} order by 1")]
    for batch in batches(rows):
        texts = [_article_of(connection, table, column, row) for row in batch]
        judged = list(zip(batch, judge.judge_texts(texts), strict=True))
        _write(connection, table, judged, findings)
        connection.commit()
    return len(rows)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _check(connection: sqlite3.Connection, table: str, column: str) -> None:
    columns = [name for _, name, *_ in connection.execute(f"pragma table_info({_quoted(table)})")]
    if not columns:
        raise UsageError(f"no table {table!r} in the database; list them with .tables")
    if column not in columns:
        raise UsageError(f"no column {column!r} in {table!r}; it has {', '.join(columns)}")
    for schema in ("sqlite_master", "sqlite_temp_master"):
        if connection.execute(
            f"select 1 from {schema} where type = 'view' and name = ? collate nocase", [table]
        ).fetchone():
            raise UsageError(f"{table!r} is a view; copy it into a table first")  # some views have a rowid, a NULL
    try:
        connection.execute(f"select rowid from {_quoted(table)} limit 1")
    except sqlite3.OperationalError:
        raise UsageError(f"{table!r} has no rowid; copy it into a table that has one first") from None


def _prepare(connection: sqlite3.Connection, table: str, findings: bool) -> list[str]:
    """Make the columns and an empty table of findings; returns the names of the columns."""
    present = {name for _, name, *_ in connection.execute(f"pragma table_info({_quoted(table)})")}
    graded = Judge().judge_one("").metadata()
    for name, value in graded.items():
        if name not in present:
            kind = "real" if isinstance(value, float) else "text"
            connection.execute(f"alter table {_quoted(table)} add column {_quoted(name)} {kind}")
    if findings:
        target = _quoted(f"{table}_findings")
        columns = ", ".join(_quoted(name) for name in FINDING_COLUMNS)
        connection.execute(f"drop table if exists {target}")
        connection.execute(f'create table {target} (id integer primary key, "row" integer, {columns})')
    return list(graded)


def _article_of(connection: sqlite3.Connection, table: str, column: str, row: int) -> str | None:
    (value,) = connection.execute(f"select {_quoted(column)} from {_quoted(table)} where rowid = ?", [row]).fetchone()
    return None if value is None else text_of(value)


def _write(connection: sqlite3.Connection, table: str, judged: list[tuple[int, Judged]], findings: bool) -> None:
    names = list(judged[0][1].metadata())
    changes = ", ".join(f"{_quoted(name)} = ?" for name in names)
    values = ([*map(_plain, result.metadata().values()), row] for row, result in judged)
    connection.executemany(f"update {_quoted(table)} set {changes} where rowid = ?", values)
    if findings:
        places = ", ".join("?" * (len(FINDING_COLUMNS) + 1))
        columns = ", ".join(map(_quoted, ("row", *FINDING_COLUMNS)))
        insert = f"insert into {_quoted(f'{table}_findings')} ({columns}) values ({places})"
        connection.executemany(insert, _finding_rows(judged))


def _plain(value: object) -> object:
    return json.dumps(value) if isinstance(value, list) else value


def _finding_rows(judged: list[tuple[int, Judged]]) -> Iterator[list[object]]:
    for row, result in judged:
        for finding in result.report.to_dict()["findings"]:
            yield [row, *(finding[name] for name in FINDING_COLUMNS)]


def grade_file(path: str, table: str, column: str, findings: bool) -> str:
    """Grade a table of a database file; returns the sentence that a command prints."""
    with closing(sqlite3.connect(path)) as connection:
        count = grade_table(connection, table, column, findings=findings)
        grades = dict(connection.execute(f"select {PREFIX}grade, count(*) from {_quoted(table)} group by 1 order by 1"))
    empty = grades.pop(None, 0)
    told = f"{counted(count, 'row')} of {table} graded"
    told += ": " * bool(grades) + ", ".join(f"{number} {grade}" for grade, number in grades.items())
    return f"{told}; {counted(empty, 'row')} without a text" if empty else told


def add_command(group: click.Group) -> None:
    """Add the command `sourcequal DATABASE TABLE COLUMN` to a host's command line."""
    import click

    @group.command(name="sourcequal")
    @click.argument("database", type=click.Path(exists=True, dir_okay=False))
    @click.argument("table")
    @click.argument("column")
    @click.option("--findings/--no-findings", default=True, help="Write the findings to TABLE_findings.")
    def command(database: str, table: str, column: str, findings: bool) -> None:
        """Grade the articles in COLUMN of TABLE: adds graded columns and a table of findings."""
        try:
            click.echo(grade_file(database, table, column, findings))
        except UsageError as error:
            raise click.ClickException(str(error)) from None
