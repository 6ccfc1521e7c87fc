"""Bytes to documents: files, folders, patterns and standard input, one at a time.

The text of a document is the decoded text and nothing else: newlines stay as they are in the file (a CRLF is two
characters), NULs and control characters stay, and only a byte order mark, which belongs to the encoding, is not part of
it. What cannot be read comes out as an `UnreadableSource` in the place of its document, so that the other files of a
run are still scored. Files are opened one by one, when their turn comes: a folder of 100,000 files is never in memory.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from glob import escape, has_magic, iglob
from itertools import accumulate
from pathlib import Path
from typing import BinaryIO

from sourcequal.document import Document
from sourcequal.encoding import decode
from sourcequal.errors import CRASH, UnreadableSource, reason
from sourcequal.rows import JSON_ENDING, ROW_ENDINGS, check_no_json, head_of, read_rows, rejoined

Reader = Callable[[bytes, str], Document]  # the bytes of a file and its name → a document

SEPARATORS = tuple(filter(None, (os.sep, os.altsep)))
STDIN = "-"
STDIN_NAME = "<stdin>"
HTML_ENDINGS = (".html", ".htm", ".xhtml")
TEXT_ENDINGS = (".txt", ".text", ".md", ".markdown")
MAX_MB = 10.0  # megabytes; the longest articles have a tenth of one, pages with pictures inside them a few
MOST_MB = 1_000_000  # of a limit: whoever gives more means that there is none
MB = 1_000_000

DEEPEST = 255  # elements within each other: what lies deeper the parser leaves out
BOX = re.compile(
    r"<(/?)(?:div|span|section|article|main|table|ul|ol|blockquote|center|font|b|i|em|strong)\b", re.IGNORECASE
)
HTML_START = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?"  # an XML declaration
    r"(?:<!--(?:(?!-->).){0,2000}-->\s*)?"  # one comment, such as those of page savers
    r"<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True)
class PluginReader:
    """A plugin's function that reads a kind of files, with the plugin's name."""

    plugin: str
    read: Reader

    def __call__(self, data: bytes, name: str) -> Document:
        """The document in the bytes of a file."""
        return self.read(data, name)


@dataclass(frozen=True)
class Reading:
    """How files are read: other kinds of files by ending, the size limit, what the caller knows of all of them.

    `written` is where the run writes to: in a folder or pattern of articles it is none of them.
    """

    readers: Mapping[str, Reader] = field(default_factory=dict)
    max_mb: float = MAX_MB
    encoding: str | None = None
    published: date | None = None
    written: Path | None = None

    def articles(self, name: str) -> Iterator[Document | UnreadableSource]:
        """The article in one file, or those in its rows; what cannot be read stands in its place as an error."""
        ending = os.path.splitext(name)[1].lower()
        try:
            if name == STDIN:
                yield from self._told_apart(_stdin(), STDIN_NAME)
            elif ending in (*ROW_ENDINGS, JSON_ENDING) and self._reader(ending) is None:
                with Path(name).open("rb") as stream:
                    if ending == JSON_ENDING:
                        yield from self._told_apart(stream, name)
                    else:
                        yield from read_rows(stream, name, self._limit, self.published, self.encoding)
            else:
                yield self.read(name)
        except UnreadableSource as problem:
            yield problem
        except OSError as error:
            yield _os_problem(name, error)

    def _told_apart(self, stream: BinaryIO, name: str) -> Iterator[Document | UnreadableSource]:
        """The articles of a stream whose name does not say what it holds: rows where it begins so, else an article."""
        head, rows = head_of(stream, self._limit, self.encoding)
        if rows:
            yield from read_rows(rejoined(head, stream), name, self._limit, self.published, self.encoding)
        else:
            yield self._document(head + stream.read(self._limit + 1 - len(head)), name)

    def _reader(self, ending: str) -> Reader | None:
        """The plugin's reader of files with this ending, in lower case."""
        return {key.lower(): value for key, value in self.readers.items()}.get(ending)

    @property
    def endings(self) -> tuple[str, ...]:
        """The endings of files that are read from folders, lower case."""
        return (*TEXT_ENDINGS, *HTML_ENDINGS, *(ending.lower() for ending in self.readers))

    def read(self, name: str) -> Document:
        """The document in one file, or on standard input for "-".

        Raises `UnreadableSource`, whose message says what is wrong, where, and what to do.
        """
        if name == STDIN:
            return self._document(_stdin().read(self._limit + 1), STDIN_NAME)
        return self._document(_bytes(name, self._limit), name)

    def _document(self, data: bytes, name: str) -> Document:
        """The document in the bytes of a file of that name."""
        data = self._within_limit(data, name)
        ending = os.path.splitext(name)[1].lower()
        if reader := self._reader(ending):
            document = _read_with(reader, data, name)
            published = self.published or document.given_published
            return replace(document, source=document.source or name, given_published=published)
        text = decode(data, name, self.encoding)
        if not text.strip():
            raise UnreadableSource(f"{name}: the file is empty; nothing to score")
        if ending in HTML_ENDINGS or HTML_START.match(text):
            return self._page(text, name)
        check_no_json(text, name)
        return Document.from_text(text, source=name, published=self.published)

    def _page(self, html: str, name: str) -> Document:
        try:
            return Document.from_html(html, source=name, published=self.published)
        except UnreadableSource:
            if _depth(html) > DEEPEST:
                raise UnreadableSource(
                    f"{name}: over {DEEPEST} elements within each other, too deep to be read; save its text as a file"
                ) from None
            raise UnreadableSource(
                f"{name}: no article text in the HTML; save the page after its scripts have run, or extract the text"
            ) from None
        except Exception as error:  # a parser of other people's pages may fail in any way
            raise UnreadableSource(
                f"{name}: the HTML cannot be read ({reason(error)}); save its text as a file"
            ) from None

    @property
    def _limit(self) -> int:
        return int(self.max_mb * MB)

    def _within_limit(self, data: bytes, name: str) -> bytes:
        if len(data) > self._limit:
            raise UnreadableSource(f"{name}: over the limit of {self.max_mb:g} MB; split it or raise --max-mb")
        return data


def read_all(names: Iterable[str], reading: Reading) -> Iterator[Document | UnreadableSource]:
    """The documents of files, folders, patterns and "-", in order; what cannot be read stands in its place as an error.

    A folder gives all articles under it, by name; hidden files and folders are passed over.
    """
    for name in names:
        for found in expand(name, reading.endings):
            if isinstance(found, UnreadableSource):
                yield found
            elif reading.written is None or not is_same(found, reading.written):
                yield from reading.articles(found)


def is_same(file: str | Path, other: Path) -> bool:
    """Whether two paths lead to one file."""
    try:
        return os.path.samefile(file, other)
    except (OSError, ValueError):  # one of them is not there
        return False


def expand(name: str, endings: tuple[str, ...]) -> Iterator[str | UnreadableSource]:
    """The files that one argument stands for, found as they are asked for."""
    if name == STDIN or os.path.isfile(name):
        yield name
    elif os.path.isdir(name):
        yield from _folder(name, endings)
    elif has_magic(name) and "://" not in name and not os.path.lexists(name):
        yield from _pattern(name, endings)
    else:
        yield name  # missing, or a device or pipe: reading it says which


def _pattern(pattern: str, endings: tuple[str, ...]) -> Iterator[str | UnreadableSource]:
    matches = sorted(set(_matches(pattern)))  # names only
    for match in matches:
        if os.path.isfile(match):
            yield match
        elif "**" not in pattern:  # "**" lists what is in the folders already
            yield from _folder(match, endings)
    if not matches:
        yield UnreadableSource(f"{pattern}: no file matches the pattern; check the folder and the ending")


def _matches(pattern: str) -> Iterator[str]:
    """What a pattern matches. Its "**" goes into no linked folders, as they may lead back to where they stand."""
    before, deep, rest = pattern.partition("**")
    if not deep or (before and before[-1] not in SEPARATORS) or (rest and rest[0] not in SEPARATORS):
        yield from iglob(pattern)
        return
    for root in iglob(before) if before else [""]:
        for path, folders, _ in os.walk(root or os.curdir):
            folders[:] = [name for name in folders if not name.startswith(".")]
            shown = os.path.relpath(path) if not root else path
            inside = "" if shown == os.curdir else escape(shown)
            yield from _matches(os.path.join(inside, rest.lstrip("".join(SEPARATORS)) or "*"))


def _holds_up(path: str) -> bool:
    """Whether a name in a folder is no file, and reading it may wait forever: a pipe, a device, a socket.

    A link that leads nowhere is read, so that the run says so.
    """
    return os.path.exists(path) and not os.path.isfile(path)


def _folder(folder: str, endings: tuple[str, ...]) -> Iterator[str | UnreadableSource]:
    problems: list[OSError] = []
    empty = True
    for path, folders, files in os.walk(folder, onerror=problems.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            whole = os.path.join(path, name)
            if name.lower().endswith(endings) and not name.startswith(".") and not _holds_up(whole):
                empty = False
                yield whole
        yield from (_os_problem(str(problem.filename), problem) for problem in problems)
        problems.clear()
    yield from (_os_problem(str(problem.filename), problem) for problem in problems)
    if empty and not problems:
        listed = " ".join(endings)
        yield UnreadableSource(f"{folder}: no articles in this folder; files ending in {listed} are read from folders")


def _depth(html: str) -> int:
    """How many boxes at most stand within each other."""
    return max(accumulate(-1 if closing else 1 for closing in BOX.findall(html)), default=0)


def _bytes(name: str, limit: int) -> bytes:
    try:
        with Path(name).open("rb") as stream:
            return stream.read(limit + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise _os_problem(name, error) from None


def _stdin() -> BinaryIO:
    if sys.stdin is None or sys.stdin.closed:
        raise UnreadableSource(f"{STDIN_NAME}: standard input cannot be read (it is closed); name a file instead")
    return sys.stdin.buffer


def _os_problem(name: str, error: Exception) -> UnreadableSource:
    if not name:
        return UnreadableSource("a file without a name; check what the shell made of the arguments")
    if isinstance(error, FileNotFoundError):
        if os.path.islink(name):
            return UnreadableSource(f"{name}: the link leads nowhere; mend it or name the file itself")
        if "://" in name:
            return UnreadableSource(f"{name}: addresses are not fetched; write: curl -s ADDRESS | sourcequal score -")
        return UnreadableSource(f"{name}: no such file or folder; check the name")
    if isinstance(error, PermissionError):
        return UnreadableSource(f"{name}: no permission to read it; change its permissions or run as its owner")
    reason = getattr(error, "strerror", None) or str(error)
    return UnreadableSource(f"{name}: cannot be read ({reason}); check the name and the disk")


def _read_with(reader: Reader, data: bytes, name: str) -> Document:
    try:
        document = reader(data, name)
        if not isinstance(document, Document):
            raise TypeError(f"a reader returns Document, not {type(document).__name__}")
        return document
    except UnreadableSource:
        raise
    except CRASH as error:  # a plugin's reader may fail in any way
        what = "the plugin that reads this kind of file"
        if isinstance(reader, PluginReader):
            what = f"the reader of plugin {reader.plugin!r}"
        raise UnreadableSource(f"{name}: {what} failed ({reason(error)}); update it") from None
