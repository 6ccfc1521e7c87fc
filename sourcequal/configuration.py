"""Settings from `[tool.sourcequal]` in pyproject.toml, or from sourcequal.toml, found upward from a folder.

Every setting but `per-file-ignores`, which only settings have, has the name of the command's option, and the command
line wins.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from sourcequal.encoding import BOM, is_encoding
from sourcequal.errors import UsageError
from sourcequal.reading import MOST_MB
from sourcequal.run import MOST_JOBS

OWN_FILE = "sourcequal.toml"
PROJECT_FILE = "pyproject.toml"
PROJECT_TABLE = ("tool", "sourcequal")  # where that file has the settings


@dataclass(frozen=True)
class Configuration:
    """What a project has settled, in which file; None and empty mean that it has not."""

    file: Path | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    min_confidence: float | None = None
    fail_under: str | None = None
    format: str | None = None
    as_of: date | None = None
    jobs: int | None = None
    models: Path | None = None
    deep_model: Path | None = None
    max_age_days: int | None = None
    max_mb: float | None = None
    encoding: str | None = None
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()


def read_configuration(folder: Path) -> Configuration:
    """The settings that hold in a folder: of the nearest file with settings, in the folder or above it.

    Raises `UsageError` where the file is broken or has a key or value that means nothing.
    """
    return _nearest(folder)[1]


def settings_file(folder: Path) -> Path | None:
    """The file whose settings hold in a folder; None where none do. Raises `UsageError` where it is broken."""
    return _nearest(folder)[0]


def _nearest(folder: Path) -> tuple[Path | None, Configuration]:
    for place in (folder, *folder.parents):
        for path in (place / OWN_FILE, place / PROJECT_FILE):
            if path.is_file() and (found := configuration_in(path)) is not None:
                return path, found
    return None, Configuration()


def configuration_in(path: Path) -> Configuration | None:
    """The settings in one file, at its top or in [tool.sourcequal]; None for a project's file that has none."""
    values: Any = _load(path)
    if _has_tables(path, values):
        tools = values.get("tool")
        values = tools.get("sourcequal") if isinstance(tools, dict) else None
        if values is None:
            return None
    if not isinstance(values, dict):
        raise UsageError(f"{path}: tool.sourcequal is not a table; write [tool.sourcequal] and the settings under it")
    settled = {key.replace("-", "_"): _value(path, key, value) for key, value in values.items()}
    return Configuration(file=path, **settled)


def _has_tables(path: Path, values: dict[str, Any]) -> bool:
    """Whether a file has its settings in the table of a project's file, not at its top."""
    return path.name == PROJECT_FILE or values.keys() == {"tool"}


def _load(path: Path) -> dict[str, Any]:
    try:
        return _parsed(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: cannot be read ({error}); mend it or remove it") from None
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{path}: not valid TOML ({error}); mend it or remove it") from None


def _parsed(text: str) -> dict[str, Any]:
    """What a TOML text says; `ValueError` where it is none, `RecursionError` where it is nested without end."""
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    return tomllib.loads(text)


def write_setting(path: Path, key: str, value: str) -> bool:
    """Write one setting, its value as TOML has it, to a file of settings, new or not; whether that could be done.

    Comments, order and all else in the file stay as they are. Where the file is so written that a line more or less
    would not do that (its table stands in one line, say), it is left alone.
    """
    written = path.read_bytes().decode("utf-8") if path.is_file() else ""
    text = written.removeprefix(BOM)
    try:
        wanted = _parsed(text)
        inside = PROJECT_TABLE if _has_tables(path, wanted) else ()
        changed = _with_line(text, ".".join(inside), key, value)
        table = wanted
        for name in inside:
            table = table.setdefault(name, {})
        table |= _parsed(f"{key} = {value}")
        if _parsed(changed) != wanted:
            return False
        data = (written[: len(written) - len(text)] + changed).encode("utf-8")
    except ValueError:  # no TOML comes of it, or the value has no place in a file of UTF-8
        return False
    path.write_bytes(data)
    return True


def _with_line(text: str, table: str, key: str, value: str) -> str:
    """A TOML text with a key's value in a table ("" is the top), as far as its lines can be told apart one by one."""
    end = "\r\n" if "\r\n" in text else "\n"
    lines = text.splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += end
    first = 0
    if table:
        head = re.compile(rf"\s*\[\s*{re.escape(table)}\s*\]\s*(#.*)?", re.DOTALL)
        if not any(map(head.fullmatch, lines)):
            lines += [*([end] if lines else []), f"[{table}]{end}"]
        first = next(number for number, line in enumerate(lines, 1) if head.fullmatch(line))
    last = next((n for n in range(first, len(lines)) if lines[n].lstrip().startswith("[")), len(lines))
    there = re.compile(rf"""(\s*{re.escape(key)}\s*=\s*)(?:"[^"]*"|'[^']*')(.*)""", re.DOTALL)
    for number in range(first, last):
        if found := there.fullmatch(lines[number]):
            lines[number] = f"{found[1]}{value}{found[2]}"
            return "".join(lines)
    # After the last setting: the blank lines and comments that follow it belong to the next table.
    settings = [n for n in range(first, last) if lines[n].strip() and not lines[n].lstrip().startswith("#")]
    lines.insert(max(settings, default=first - 1) + 1, f"{key} = {value}{end}")
    return "".join(lines)


def _value(path: Path, key: str, value: Any) -> Any:
    if key not in KINDS:
        near = get_close_matches(key, KINDS, 1, 0.5)
        hint = f"did you mean {near[0]!r}?" if near else f"the settings are {', '.join(KINDS)}"
        raise UsageError(f"{path}: unknown setting {key!r}; {hint}")
    wanted, convert = KINDS[key]
    converted = convert(value)
    if converted is None:
        raise UsageError(f"{path}: {key} = {value!r} means nothing; it has to be {wanted}")
    return path.parent / converted if key in PATHS else converted


def _processes(value: Any) -> int | None:
    processes = _whole(value)
    return processes if processes and -1 <= processes <= MOST_JOBS else None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None


def _encoding(value: Any) -> str | None:
    return value if isinstance(value, str) and is_encoding(value) else None


def _codes(value: Any) -> tuple[str, ...] | None:
    items = [value] if isinstance(value, str) else value
    good = isinstance(items, list) and all(isinstance(item, str) and item for item in items)
    return tuple(items) if good else None


def _codes_by_file(value: Any) -> tuple[tuple[str, tuple[str, ...]], ...] | None:
    found = {pattern: _codes(codes) for pattern, codes in value.items()} if isinstance(value, dict) else {"": None}
    return None if None in found.values() else tuple((pattern, codes) for pattern, codes in found.items() if codes)


def _whole(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _probability(value: Any) -> float | None:
    number = _number(value)
    return number if number is not None and 0 <= number <= 1 else None


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= sys.float_info.max:
        return None
    return float(value)


def _megabytes(value: Any) -> float | None:
    number = _number(value)
    return number if number and number <= MOST_MB else None


def _grade_or_score(value: Any) -> str | None:
    return _text(value) if isinstance(value, str) else None if _number(value) is None else str(value)


def _day(value: Any) -> date | None:
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return None


def _days(value: Any) -> int | None:
    days = _whole(value)
    return days if days is not None and days > 0 else None


def _path(value: Any) -> Path | None:
    if not isinstance(value, str) or not value or "\0" in value:
        return None
    try:
        return Path(value).expanduser()
    except RuntimeError:  # the home of a user who is not there
        return None


PATHS = frozenset({"models", "deep-model"})  # counted from where the file of settings is

# Each setting: what it has to be, in words, and the function that gives its value or None where it is something else.
KINDS: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "select": ('a list of codes or their beginnings, as in ["BP", "DT101"]', _codes),
    "ignore": ('a list of codes or their beginnings, as in ["GT2"]', _codes),
    "min-confidence": ("a number from 0 to 1", _probability),
    "fail-under": ("a grade (A to F) or a score from 0 to 1", _grade_or_score),
    "format": ("the name of an output format", _text),
    "as-of": ("a day, as in 2026-11-21", _day),
    "jobs": ("a whole number of processes, -1 for one a core", _processes),
    "models": ("a folder", _path),
    "deep-model": ("a file", _path),
    "max-age-days": ("a whole number of days above 0", _days),
    "max-mb": ("a number of megabytes above 0", _megabytes),
    "per-file-ignores": ('a table of patterns of files with codes, as in {"scans/**" = ["GT2"]}', _codes_by_file),
    "encoding": ("the name of an encoding, as in cp1252", _encoding),
}
