"""Reports as text: one module a format, each a function from reports to pieces of output, given one by one.

A format is called with the reports as they come and never holds more of them than it must.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from sourcequal.errors import CRASH, PluginError, SourcequalError, UsageError, reason
from sourcequal.render.look import Look
from sourcequal.report import Report

if TYPE_CHECKING:
    from sourcequal.hooks import Renderer

# Each format: its module in this package and its function there, imported when the format is asked for.
FORMATS: dict[str, tuple[str, str]] = {
    "text": ("as_text", "render"),
    "json": ("as_json", "render"),
    "jsonl": ("as_json", "render_lines"),
    "markdown": ("as_markdown", "render"),
    "html": ("as_html", "render"),
    "sarif": ("as_sarif", "render"),
    "github": ("as_github", "render"),
    "csv": ("as_csv", "render"),
    "labels": ("as_labels", "render"),
    "summary": ("as_summary", "render"),
}


def renderer(
    name: str, look: Look, installed: Mapping[str, Renderer] | None = None, origin: str = "--format"
) -> Renderer:
    """The function that renders reports in the format `name`: a built-in one or a plugin's.

    Raises `UsageError` where there is no such format, which names the origin of that name.
    """
    others = installed or {}
    if name in FORMATS:
        module, function = FORMATS[name]
        return partial(getattr(import_module(f"{__name__}.{module}"), function), look=look)
    if name in others:
        return partial(_guarded, name, others[name])
    known = [*FORMATS, *sorted(others)]
    near = get_close_matches(name, known, 1)
    hint = f"did you mean {near[0]}?" if near else f"the formats are {', '.join(known)}"
    raise UsageError(f"{origin}: unknown format {name!r}; {hint}")


def _guarded(name: str, render: Renderer, reports: Iterable[Report]) -> Iterator[str]:
    """What a plugin's format gives; its failure is told as such."""
    try:
        for piece in render(reports):
            if not isinstance(piece, str):
                raise TypeError(f"a format gives str, not {type(piece).__name__}")
            yield piece
    except SourcequalError:
        raise
    except CRASH as error:  # a plugin may fail in any way
        raise PluginError(
            f"the plugin's format {name!r} failed ({reason(error)}); update it or choose another"
        ) from error


def rendered(reports: Iterable[Report], name: str = "text", look: Look | None = None) -> Iterator[str]:
    """Pieces of output for reports, in a built-in format."""
    yield from renderer(name, look or Look())(reports)
