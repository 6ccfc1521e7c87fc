"""The command line: parse, call, print, exit. One module a command, in `commands`; adding one edits nothing else.

Exit codes: 0 done, 1 a grade under --fail-under, 2 bad usage or unreadable input, 3 a scorer failed, 130 interrupted,
141 nobody reads on, 143 terminated.
Where several apply, the highest counts.
"""

from __future__ import annotations

import atexit
import gc
import os
import signal
import sys
from collections.abc import Sequence
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path
from typing import NoReturn

import click

from sourcequal.cli.complaints import (
    BROKEN_PIPE,
    INTERRUPTED,
    SCORER_FAILED,
    TERMINATED,
    USAGE,
    complain,
    warnings_in_a_line,
)
from sourcequal.cli.output import help_without_command, silence
from sourcequal.errors import SourcequalError, reason
from sourcequal.version import __version__

DEBUG = "SOURCEQUAL_DEBUG"  # environment: show the traceback of a fault of the tool itself
COMMANDS = Path(__file__).parent / "commands"
SELDOM = 200_000  # objects after which Python searches for cycles of references; all rules together are fewer

LOOK = {"help_option_names": ["-h", "--help"], "max_content_width": 110}  # columns

HELP = """A linter for source articles: what is wrong with an article as a source, span by span.

\b
Examples:
  sourcequal score article.txt                  a report to read
  sourcequal score articles/ --format jsonl     one JSON report a line, for programs
  sourcequal clean article.txt --diff           what cleaning would change
  sourcequal explain BP101                      what a code means
  sourcequal rules                              every rule
  sourcequal train labels.jsonl -o my-models    learn from corrected reports

Settings can stand in [tool.sourcequal] of pyproject.toml, or in sourcequal.toml; the command line wins.

\b
Exit codes:
  0  done
  1  an article is graded under --fail-under
  2  wrong usage, unreadable input, or a plugin that does not load (all else is still scored)
  3  a scorer failed (the report is still printed)
"""


class Terminated(KeyboardInterrupt):
    """The system or its user asked the process to end: what is under way is given up as at an interrupt."""


class Commands(click.Group):
    """The commands by the names of their modules, each imported when it is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(path.stem.replace("_", "-") for path in COMMANDS.glob("[a-z]*.py"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        known = self.list_commands(ctx)
        if cmd_name not in known:
            near = get_close_matches(cmd_name, known, 1)
            hint = f"did you mean {near[0]}?" if near else f"the commands are {', '.join(known)}"
            is_file = Path(cmd_name).exists()
            ctx.fail(f"no command {cmd_name!r}; {f'write: sourcequal score {cmd_name}' if is_file else hint}")
        module = import_module(f"sourcequal.cli.commands.{cmd_name.replace('-', '_')}")
        return module.command  # type: ignore[no-any-return]


@click.group("sourcequal", cls=Commands, help=HELP, context_settings=LOOK, invoke_without_command=True)
@click.version_option(__version__, message="sourcequal %(version)s")
@click.pass_context
def group(context: click.Context) -> None:
    help_without_command(context)


def main() -> NoReturn:
    """The `sourcequal` command.

    A short run is mostly start and end. So numpy starts no threads, which scoring and training keep from work anyway;
    Python does not search the rules for cycles while they are loaded, nor takes them apart when the process ends.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    gc.set_threshold(SELDOM)
    atexit.register(gc.freeze)
    signal.signal(signal.SIGTERM, _terminate)  # else the processes of --jobs would work on without this one
    sys.exit(run())


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command line; the exit code. Nothing the user did wrong ends in a traceback."""
    try:
        with warnings_in_a_line():
            code = group.main(arguments, "sourcequal", standalone_mode=False)
        if sys.stdout:  # it may be closed
            sys.stdout.flush()
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "sourcequal"
        complain(f"{error.format_message()} (see {command} --help)")
        return USAGE
    except (SourcequalError, click.ClickException) as error:
        complain(str(error))
        return USAGE
    except BrokenPipeError:
        silence()
        return BROKEN_PIPE
    except (KeyboardInterrupt, click.Abort) as error:
        if isinstance(error.__cause__ or error, Terminated):
            complain("terminated")
            return TERMINATED
        complain("interrupted")
        return INTERRUPTED
    except Exception as error:
        if os.environ.get(DEBUG):
            raise
        if isinstance(error, OSError):
            return _not_allowed(error)
        complain(f"stopped by a fault of its own ({reason(error)}); set {DEBUG}=1 to see where")
        return SCORER_FAILED
    return code if isinstance(code, int) else 0


def _terminate(*_: object) -> None:
    raise Terminated


def _not_allowed(error: OSError) -> int:
    """Tell what the system did not allow: a file that cannot be written, a disk that is full."""
    if error.filename is None:
        silence()  # it may be standard output, which Python would try to write again when it ends
    what = f"{error.filename}: " if error.filename is not None else ""
    complain(f"{what}{error.strerror or error}; check the name, the permissions and the room on the disk")
    return USAGE
