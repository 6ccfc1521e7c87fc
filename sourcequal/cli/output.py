"""Where output goes: standard output or a file, in an encoding that can hold it."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TextIO

import click

from sourcequal.cli.complaints import BROKEN_PIPE, USAGE, complain
from sourcequal.errors import UsageError
from sourcequal.finding import DIMENSIONS
from sourcequal.reading import expand, is_same
from sourcequal.render.look import WIDTH_CELLS, Look


def help_without_command(context: click.Context) -> None:
    """A group's help, with the exit code of wrong usage, where none of its commands was named."""
    if context.invoked_subcommand is None:
        click.echo(context.get_help())
        context.exit(USAGE)


def check_apart(path: Path | None, files: Iterable[str | Path]) -> None:
    """Raise `UsageError` where the output is one of the files to read: opening it would empty it before that."""
    if path is not None and path.is_file() and any(is_same(file, path) for file in files):
        raise UsageError(f"{path}: is read, too, and would be lost; choose another --output")


def check_no_article(path: Path | None, files: Iterable[str], endings: tuple[str, ...]) -> None:
    """Raise `UsageError` where the output is one of the articles of a folder or pattern, and no earlier report."""
    if path is None or not path.name.lower().endswith(endings) or not path.is_file() or _is_report(path):
        return
    if any(is_same(found, path) for file in files for found in expand(file, endings) if isinstance(found, str)):
        raise UsageError(f"{path}: is one of the articles, and would be lost; choose another --output")


def _is_report(path: Path) -> bool:
    """Whether a file is empty or holds what a format of reports writes: the verdicts of all dimensions."""
    with path.open("rb") as stream:
        head, size = stream.read(REPORT_BYTES), stream.tell()
        stream.seek(max(size, path.stat().st_size - REPORT_BYTES))
        said = head + stream.read()
    return not said.strip() or all(name.encode() in said for name in DIMENSIONS)


REPORT_BYTES = 1_000_000  # at either end of a file, in which a report names its dimensions


@contextmanager
def opened(path: Path | None) -> Iterator[IO[str]]:
    """The file at `path`, or standard output where it is None; what the encoding lacks is escaped, never fatal."""
    if path is None:
        if sys.stdout is None:
            raise UsageError("standard output is closed; open it, or name a file where the command takes one")
        yield _forgiving(sys.stdout)
        sys.stdout.flush()
        return
    with _whole(path) as stream:
        yield stream


@contextmanager
def _whole(path: Path) -> Iterator[IO[str]]:
    """The file at `path`, which keeps what it holds until all is written.

    Until then the output stands beside it, under the name of `partial_of`, and stays there where the run stops.
    Written at once is what cannot be replaced: a pipe, a device, a file in a folder that takes no new ones.
    """
    target = Path(os.path.realpath(path))  # a link stays one
    partial = partial_of(target) if _is_replaceable(path, target) else None
    try:
        stream = _text_file(partial or path)
    except OSError:
        partial = None
        try:
            stream = _text_file(path)
        except OSError as error:
            raise UsageError(f"{path}: cannot be written ({error.strerror}); choose another --output") from None
    try:
        with stream:
            if partial is not None and target.exists():
                shutil.copymode(target, partial)
            yield stream
        if partial is not None:
            partial.replace(target)
    except BaseException:
        if partial is not None and not partial.stat().st_size:
            partial.unlink()
        elif partial is not None:
            complain(f"what was written of {path} until now is in {partial}")
        raise


def partial_of(path: Path) -> Path:
    """The name of an output that is not whole yet; it is hidden, so that folders and patterns pass it over."""
    return path.with_name(f".{path.name}.partial")


def _is_replaceable(path: Path, target: Path) -> bool:
    """Whether another file may take the place of what is there, if anything is."""
    streams = path.absolute().parts[1:2] in (("dev",), ("proc",))  # names of what is open already, such as /dev/stdout
    return not streams and (not target.exists() or (target.is_file() and os.access(target, os.W_OK)))


def _text_file(path: Path) -> TextIO:
    return path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n")


def write(pieces: Iterable[str], path: Path | None = None) -> None:
    """Write pieces one by one, as they come; a reader that has seen enough ends the command in silence."""
    try:
        with opened(path) as stream:
            for piece in pieces:
                stream.write(piece)
    except BrokenPipeError:
        silence()
        raise click.exceptions.Exit(BROKEN_PIPE) from None
    except OSError as error:
        if error.filename is not None:  # another file, which the pieces are made from
            raise
        if path is None:
            silence()
        raise UsageError(f"{path or 'standard output'}: cannot be written ({error.strerror}); free some room") from None


def silence() -> None:
    """Nothing more can be written to standard output: let nothing be, also not when Python ends."""
    with suppress(AttributeError, OSError):  # it is closed, or has no file
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _forgiving(stream: TextIO) -> TextIO:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure:  # not there where a test or a host has put another object
        encoding = stream.encoding if stream.isatty() else "utf-8"  # programs and files get the same bytes everywhere
        reconfigure(encoding=encoding, errors="backslashreplace", newline="\n")
    return stream


def look(color: bool | None, path: Path | None, environment: Mapping[str, str], with_text: bool = False) -> Look:
    """How output looks where it goes: colours and the terminal's width on a terminal, unless told otherwise."""
    terminal = path is None and sys.stdout is not None and sys.stdout.isatty()
    plain = bool(environment.get("NO_COLOR")) or environment.get("TERM") == "dumb"
    width = shutil.get_terminal_size((WIDTH_CELLS, 24)).columns if terminal else WIDTH_CELLS
    return Look((terminal and not plain) if color is None else color, width, with_text)


def look_here(color: bool | None, path: Path | None, with_text: bool = False) -> Look:
    """`look` in this process's environment."""
    return look(color, path, os.environ, with_text)
