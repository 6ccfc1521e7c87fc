"""Press releases in sourcequal: a rule, a scorer and a reader, offered through its hooks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from press_releases.bp910_release_line import release_line
from press_releases.brevity import Brevity
from sourcequal import Document, hookimpl
from sourcequal.rule import Rule


@hookimpl
def sourcequal_rules() -> Iterable[Rule]:
    """The rules that join the built-in ones."""
    return [release_line]


@hookimpl
def sourcequal_scorers() -> Iterable[Brevity]:
    """Scorers that look at a document in their own way."""
    return [Brevity()]


@hookimpl
def sourcequal_readers() -> Mapping[str, Callable[[bytes, str], Document]]:
    """How files with the ending `.release` are read."""
    return {".release": read_release}


def read_release(data: bytes, name: str) -> Document:
    """A release: its first line is the title, the rest the text."""
    title, _, body = data.decode("utf-8").partition("\n")
    return Document.from_text(body, source=name, title=title.strip())
