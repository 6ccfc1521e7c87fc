"""Bytes to documents: files, folders, patterns and standard input, one at a time.

The text of a document is the decoded text and nothing else: newlines stay as they are in the file (a CRLF is two
characters), NULs and control characters stay, and only a byte order mark, which belongs to the encoding, is not part of
it. What cannot be read comes out as an `UnreadableSource` in the place of its document, so that the other files of a
run are still scored. Files are opened one by one, when their turn comes: a folder of 100,000 files is never in memory.
"""

from __future__ import annotations

import codecs
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from glob import has_magic, iglob
from pathlib import Path
from typing import NoReturn

from sourcequal.document import Document
from sourcequal.errors import UnreadableSource

Reader = Callable[[bytes, str], Document]

STDIN = "-"
STDIN_NAME = "<stdin>"
HTML_ENDINGS = (".html", ".htm", ".xhtml")
TEXT_ENDINGS = (".txt", ".text", ".md", ".markdown")
MAX_MB = 10.0  # megabytes; the longest articles have a tenth of one, pages with pictures inside them a few
MB = 1_000_000

MAX_NUL_SHARE = 0.001  # of the bytes: a stray NUL is damage in a text, more of them are another kind of file
MAX_CONTROL_SHARE = 0.02  # of the characters: control codes other than blanks
DAMAGE_RATIO = 4  # valid UTF-8 sequences for each invalid one, from which the file is UTF-8 with damage in it
UTF16_NUL_SHARE = 0.4  # of every second byte: Latin letters in UTF-16 have a NUL each

HTML_START = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?"  # an XML declaration
    r"(?:<!--(?:(?!-->).){0,2000}-->\s*)?"  # one comment, such as those of page savers
    r"<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
META_BYTES = 4096  # a page names its encoding near its beginning
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
MULTIBYTE = re.compile(rb"[\xc2-\xf4][\x80-\xbf]+")  # what valid UTF-8 has beyond ASCII, near enough to count it

BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is its beginning
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF; extract its text first (for example with pdftotext)"),
    (b"PK\x03\x04", "a ZIP archive or an Office document; unpack it or save it as text first"),
    (b"\xd0\xcf\x11\xe0", "an old Office document; save it as text first"),
    (b"\x1f\x8b", "compressed with gzip; unpack it first (gunzip)"),
    (b"\x28\xb5\x2f\xfd", "compressed with Zstandard; unpack it first (unzstd)"),
    (b"BZh", "compressed with bzip2; unpack it first (bunzip2)"),
    (b"{\\rtf", "an RTF document; save it as text first"),
    (b"\x89PNG", "a picture, not a text"),
    (b"\xff\xd8\xff", "a picture, not a text"),
    (b"GIF8", "a picture, not a text"),
    (b"SQLite format 3\x00", "a database, not a text"),
    (b"\x7fELF", "a program, not a text"),
)
# Encodings that pages and files are met in; where the detector finds several equally likely, one of these is it.
USUAL = frozenset(
    "cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp874 iso8859_2 iso8859_5 iso8859_7 iso8859_9 "
    "iso8859_15 latin_1 koi8_r koi8_u gb18030 gbk gb2312 big5 big5hkscs cp932 shift_jis euc_jp cp949 euc_kr "
    "tis_620".split()
)
MULTIBYTE_CODECS = frozenset(
    "gb18030 gbk gb2312 big5 big5hkscs cp932 shift_jis shift_jis_2004 euc_jp euc_jis_2004 cp949 euc_kr".split()
)
MIN_COHERENCE = 0.1  # charset-normalizer's likeness to a language; a wrong guess among single-byte encodings has 0


@dataclass(frozen=True)
class Reading:
    """How files are read: other kinds of files by ending, the size limit, what the caller knows of all of them."""

    readers: Mapping[str, Reader] = field(default_factory=dict)
    max_mb: float = MAX_MB
    encoding: str | None = None
    published: date | None = None

    @property
    def endings(self) -> tuple[str, ...]:
        """The endings of files that are read from folders, lower case."""
        return (*TEXT_ENDINGS, *HTML_ENDINGS, *(ending.lower() for ending in self.readers))

    def read(self, name: str) -> Document:
        """The document in one file, or on standard input for "-".

        Raises `UnreadableSource`, whose message says what is wrong, where, and what to do.
        """
        shown = STDIN_NAME if name == STDIN else name
        data = self._within_limit(_stdin(self._limit) if name == STDIN else _bytes(name, self._limit), shown)
        ending = os.path.splitext(name)[1].lower()
        if reader := {key.lower(): value for key, value in self.readers.items()}.get(ending):
            return _read_with(reader, data, shown)
        text = decode(data, shown, self.encoding)
        if not text.strip():
            raise UnreadableSource(f"{shown}: the file is empty; nothing to score")
        if ending in HTML_ENDINGS or HTML_START.match(text):
            return self._page(text, shown)
        return Document.from_text(text, source=shown, published=self.published)

    def _page(self, html: str, name: str) -> Document:
        try:
            return Document.from_html(html, source=name, published=self.published)
        except UnreadableSource:
            raise UnreadableSource(
                f"{name}: no article text in the HTML; save the page after its scripts have run, or extract the text"
            ) from None
        except Exception as error:  # a parser of other people's pages may fail in any way
            reason = f"{type(error).__name__}: {error}"
            raise UnreadableSource(f"{name}: the HTML cannot be read ({reason}); save its text as a file") from None

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
            yield _attempt(reading, found) if isinstance(found, str) else found


def _attempt(reading: Reading, name: str) -> Document | UnreadableSource:
    try:
        return reading.read(name)
    except UnreadableSource as problem:
        return problem


def expand(name: str, endings: tuple[str, ...]) -> Iterator[str | UnreadableSource]:
    """The files that one argument stands for, found as they are asked for."""
    if name == STDIN or os.path.isfile(name):
        yield name
    elif os.path.isdir(name):
        yield from _folder(name, endings)
    elif has_magic(name) and not os.path.lexists(name):
        yield from _pattern(name, endings)
    else:
        yield name  # missing, or a device or pipe: reading it says which


def _pattern(pattern: str, endings: tuple[str, ...]) -> Iterator[str | UnreadableSource]:
    matches = sorted(iglob(pattern, recursive=True))  # names only
    for match in matches:
        if os.path.isfile(match):
            yield match
        elif "**" not in pattern:  # "**" lists what is in the folders already
            yield from _folder(match, endings)
    if not matches:
        yield UnreadableSource(f"{pattern}: no file matches the pattern; check the folder and the ending")


def _folder(folder: str, endings: tuple[str, ...]) -> Iterator[str | UnreadableSource]:
    problems: list[OSError] = []
    empty = True
    for path, folders, files in os.walk(folder, onerror=problems.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if name.lower().endswith(endings) and not name.startswith("."):
                empty = False
                yield os.path.join(path, name)
        yield from (_os_problem(str(problem.filename), problem) for problem in problems)
        problems.clear()
    yield from (_os_problem(str(problem.filename), problem) for problem in problems)
    if empty and not problems:
        listed = " ".join(endings)
        yield UnreadableSource(f"{folder}: no articles in this folder; files ending in {listed} are read from folders")


def _bytes(name: str, limit: int) -> bytes:
    try:
        with Path(name).open("rb") as stream:
            return stream.read(limit + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise _os_problem(name, error) from None


def _stdin(limit: int) -> bytes:
    try:
        return sys.stdin.buffer.read(limit + 1)
    except (OSError, ValueError, AttributeError) as error:  # closed, or not there at all
        raise UnreadableSource(f"{STDIN_NAME}: standard input cannot be read ({error}); name a file instead") from None


def _os_problem(name: str, error: Exception) -> UnreadableSource:
    if isinstance(error, FileNotFoundError):
        if os.path.islink(name):
            return UnreadableSource(f"{name}: the link leads nowhere; mend it or name the file itself")
        return UnreadableSource(f"{name}: no such file or folder; check the name")
    if isinstance(error, PermissionError):
        return UnreadableSource(f"{name}: no permission to read it; change its permissions or run as its owner")
    reason = getattr(error, "strerror", None) or str(error)
    return UnreadableSource(f"{name}: cannot be read ({reason}); check the name and the disk")


def _read_with(reader: Reader, data: bytes, name: str) -> Document:
    try:
        return reader(data, name)
    except UnreadableSource:
        raise
    except Exception as error:  # a plugin's reader may fail in any way
        reason = f"{type(error).__name__}: {error}"
        raise UnreadableSource(
            f"{name}: the plugin that reads this kind of file failed ({reason}); update it"
        ) from None


def decode(data: bytes, name: str, encoding: str | None = None) -> str:
    """The text in `data`, less a byte order mark; never a guess that may well be wrong.

    In order: a byte order mark, UTF-8, what an HTML page declares, UTF-16 by its NULs, and charset-normalizer's
    detection. Raises `UnreadableSource` for binary data and where the encoding is not certain enough.
    """
    for signature, kind in SIGNATURES:
        if data.startswith(signature):
            raise UnreadableSource(f"{name}: {kind}")
    text = _strictly(data, encoding, name) if encoding else _decoded(data, name)
    if len(CONTROL.findall(text)) > MAX_CONTROL_SHARE * len(text) + 1:
        raise UnreadableSource(f"{name}: binary data, not text; name a text or HTML file")
    return text


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeError as error:
        where = getattr(error, "start", 0)
        raise UnreadableSource(f"{name}: not {encoding} (byte {where}); leave out --encoding or name another") from None
    except LookupError:
        raise UnreadableSource(
            f"{name}: unknown encoding {encoding!r}; --encoding takes a name such as cp1252"
        ) from None


def _decoded(data: bytes, name: str) -> str:
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return _marked(data, encoding, name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _declared(data) or _utf16(data) or _damaged_utf8(data) or _detected(data, name)
    if data.count(0) > MAX_NUL_SHARE * len(data) + 1:
        return _utf16(data) or _refuse_binary(name)
    return text


def _marked(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        if encoding == "utf-8-sig":
            return data.decode(encoding, "replace")  # the damage shows as U+FFFD, which the rules point at
        raise UnreadableSource(f"{name}: damaged {encoding.upper()}; save it again as UTF-8") from None


def _declared(data: bytes) -> str | None:
    """The text in the encoding that an HTML page declares; UTF-8 was tried before."""
    declared = META_CHARSET.search(data[:META_BYTES])
    try:
        return data.decode(declared[1].decode("ascii")) if declared else None
    except (UnicodeDecodeError, LookupError):
        return None


def _utf16(data: bytes) -> str | None:
    """UTF-16 without a mark, known by the NUL in every second byte of Latin text."""
    half = len(data) // 2
    for offset, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if half and data[offset::2].count(0) > UTF16_NUL_SHARE * half > data[1 - offset :: 2].count(0):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                return None
    return None


def _damaged_utf8(data: bytes) -> str | None:
    """UTF-8 with some bytes broken, which show as U+FFFD; None where it was hardly UTF-8 to begin with."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return text if len(MULTIBYTE.findall(data)) - broken > DAMAGE_RATIO * broken else None


def _detected(data: bytes, name: str) -> str:
    if data.count(0) > MAX_NUL_SHARE * len(data) + 1:
        _refuse_binary(name)
    from charset_normalizer import from_bytes

    matches = list(from_bytes(data))
    likely = [match for match in matches if (match.chaos, match.coherence) == (matches[0].chaos, matches[0].coherence)]
    chosen = next((match for match in likely if match.encoding in USUAL), likely[0] if likely else None)
    if chosen is None or (chosen.coherence < MIN_COHERENCE and chosen.encoding not in MULTIBYTE_CODECS):
        raise UnreadableSource(
            f"{name}: not UTF-8, and its encoding is not certain; save it as UTF-8 or give --encoding"
        )
    return data.decode(chosen.encoding)


def _refuse_binary(name: str) -> NoReturn:
    raise UnreadableSource(f"{name}: binary data (NUL bytes), not text; name a text or HTML file")
