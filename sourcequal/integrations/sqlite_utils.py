"""sqlite-utils: the SQL functions in every connection, and the command `sqlite-utils sourcequal`."""

from __future__ import annotations

import sqlite3

import click
from sqlite_utils import hookimpl

from sourcequal.integrations.sql import add_command, add_functions


@hookimpl
def prepare_connection(conn: sqlite3.Connection) -> None:
    """Add the SQL functions."""
    add_functions(conn)


@hookimpl
def register_commands(cli: click.Group) -> None:
    """Add the command."""
    add_command(cli)
