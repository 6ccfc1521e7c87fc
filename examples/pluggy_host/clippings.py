"""A small host built on pluggy: a press-clipping tool whose plugins see every clipping before it is filed.

Run it as `python clippings.py FOLDER`: it reads the folder's text files, lets its plugins work on each, and prints what
is filed. sourcequal is one of its plugins; the host itself knows nothing of it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pluggy

from sourcequal.integrations.pluggy_host import plugin

hookspec = pluggy.HookspecMarker("clippings")


@dataclass
class Clipping:
    """One article on its way into the file."""

    name: str
    text: str


class ClippingHooks:
    """The hooks of the host."""

    @hookspec
    def prepare(self, clipping: Clipping) -> None:
        """Change a clipping in place."""

    @hookspec(firstresult=True)
    def accept(self, clipping: Clipping) -> bool | None:
        """Return False to leave a clipping out."""


def manager_with(*plugins: object) -> pluggy.PluginManager:
    """The host's manager with some plugins and those of installed packages."""
    manager = pluggy.PluginManager("clippings")
    manager.add_hookspecs(ClippingHooks)
    for one in plugins:
        manager.register(one)
    manager.load_setuptools_entrypoints("clippings")
    return manager


def file_clippings(clippings: Iterable[Clipping], manager: pluggy.PluginManager) -> Iterator[Clipping]:
    """The clippings that all plugins accept, after all have worked on them."""
    for clipping in clippings:
        if manager.hook.accept(clipping=clipping) is not False:
            manager.hook.prepare(clipping=clipping)
            yield clipping


def main(folder: Path) -> None:
    """Print a line for each clipping of the folder that is filed."""
    manager = manager_with(
        plugin(project="clippings", hook="accept", style="veto", document="clipping", min_grade="C"),
        plugin(project="clippings", hook="prepare", style="mutate", document="clipping", clean=True),
    )
    found = (Clipping(path.name, path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.txt")))
    for clipping in file_clippings(found, manager):
        grade = getattr(clipping, "sourcequal_grade", "?")
        print(f"{clipping.name}: grade {grade}, {len(clipping.text)} characters")


if __name__ == "__main__":
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.exit("usage: python clippings.py FOLDER, a folder of text files")
    main(Path(sys.argv[1]))
