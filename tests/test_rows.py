"""Rows of JSON: an article a line, and an error in the place of a line that holds none."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sourcequal import Document
from sourcequal.errors import UnreadableSource
from sourcequal.reading import Reading, read_all
from tests.command_line import Command

TEXT = "The council said on 3 March 2026 that the mill would open."
DAY = date(2026, 3, 4)


def rows_of(folder: Path, *rows: object, name: str = "rows.jsonl") -> str:
    path = folder / name
    path.write_text(
        "".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows), encoding="utf-8"
    )
    return str(path)


@pytest.mark.parametrize(
    ("facts", "known"),
    [
        ({}, {}),
        ({"id": 7, "url": "https://example.org"}, {"id": "7", "url": "https://example.org"}),
        ({"title": "A mill", "language": "en-GB"}, {"title": "A mill", "language": "en"}),
        ({"metadata": {"language": "French"}}, {"language": "fr"}),
        ({"published": "2026-03-04T09:00:00Z"}, {"published": DAY}),
        ({"metadata": {"date": "2026-03-04", "id": "a"}, "id": "b"}, {"published": DAY, "id": "b"}),
        ({"date": "yesterday", "title": None, "language": 3, "metadata": []}, {}),
        ({"date": None, "metadata": {"date": "2026-03-04"}}, {"published": DAY}),
        ({"date": "2026-03-04", "metadata": {"published": "soon"}}, {"published": DAY}),
        ({"published": "soon", "date": "2026", "metadata": {"published": " 2026-03-04"}}, {"published": DAY}),
        (
            {"id": "", "title": " ", "url": 5, "language": "?", "metadata": {"id": 0, "title": "A", "url": "u"}},
            {"id": "0", "title": "A", "url": "u"},
        ),
        ({"date": "Wed, 04 Mar 2026 10:00:00 GMT"}, {"published": DAY}),
        ({"id": {}, "language": None, "metadata": {"id": [], "language": "de"}}, {"language": "de"}),
    ],
    ids=[
        "the text alone",
        "a number",
        "words",
        "a name",
        "a moment",
        "metadata",
        "nothing of use",
        "null",
        "another name",
        "no days",
        "blanks",
        "of a feed",
        "no names",
    ],
)
def test_a_row_says_what_is_known_of_its_article(tmp_path: Path, facts: dict[str, Any], known: dict[str, Any]) -> None:
    name = rows_of(tmp_path, {"text": TEXT, **facts})
    (document,) = read_all([name], Reading())
    assert isinstance(document, Document)
    assert (document.text, document.source) == (TEXT, f"{name}:1")
    plain = Document.from_text(TEXT)
    for fact in ("id", "url", "title", "language", "published"):
        assert getattr(document, fact) == known.get(fact, getattr(plain, fact))


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"date": "2026-02-30"}, ["'2026-02-30'"]),
        ({"metadata": {"published": "20261301T10:00"}}, ["'20261301T10:00'"]),
        ({"date": "2026-02-30", "published": "2026-03-04"}, []),
        ({"date": "soon"}, []),
        ({"date": None}, []),
    ],
    ids=str,
)
def test_a_day_that_does_not_exist_is_told(
    tmp_path: Path, facts: dict[str, Any], told: list[str], command: Command
) -> None:
    name = rows_of(tmp_path, {"text": TEXT, **facts})
    result = command("score", name)
    assert result.code == 0
    assert [line.split(" as ")[1].split(";")[0] for line in result.err.splitlines()] == told
    assert not command("score", name, "--published", "2026-03-04").err


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("{text", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[1]", "no text in this row"),
        ({"body": TEXT}, "no text in this row; it is looked for in the field 'text'"),
        ({"text": " "}, "no text in this row"),
        ({"text": "x" * 20_000}, "a row over the limit"),
    ],
    ids=["broken", "deep", "a list", "another field", "blank", "long"],
)
def test_all_else_is_read_where_a_row_holds_no_article(tmp_path: Path, row: object, said: str) -> None:
    name = rows_of(tmp_path, {"text": TEXT}, row, "", {"text": TEXT}, name="rows.NDJSON")
    limit = 0.3 if said == "not JSON" else 0.01
    first, problem, last = read_all([name], Reading(max_mb=limit))
    assert isinstance(problem, UnreadableSource)
    assert str(problem).startswith(f"{name}:2: ")
    assert said in str(problem)
    assert [getattr(document, "source", None) for document in (first, last)] == [f"{name}:1", f"{name}:4"]


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp037", "gb18030"])
def test_rows_are_read_in_the_encoding_that_is_given(tmp_path: Path, encoding: str) -> None:
    texts = [f"{TEXT} “Café” \u2028\x85 one", f"{TEXT} ½" if encoding != "cp037" else TEXT, TEXT]
    if encoding in ("cp1252", "cp037"):
        texts = [text.replace("\u2028\x85", "").replace("“Café”", "Café") for text in texts]
    path = tmp_path / "rows.jsonl"
    path.write_bytes("".join(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in texts).encode(encoding))
    read = list(read_all([str(path)], Reading(encoding=encoding)))
    assert [getattr(document, "text", document) for document in read] == texts
    assert [getattr(document, "source", None) for document in read] == [f"{path}:{number}" for number in (1, 2, 3)]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_rows_are_read_in_the_encoding_of_a_mark(tmp_path: Path, encoding: str) -> None:
    texts = [f"{TEXT} “Café” ਊ", TEXT]
    path = tmp_path / "rows.jsonl"
    path.write_bytes("".join(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in texts).encode(encoding))
    assert [getattr(document, "text", document) for document in read_all([str(path)], Reading())] == texts


@pytest.mark.parametrize(
    ("encoding", "said"),
    [
        (None, "rows.jsonl:2: not UTF-8 (byte 13); name the encoding with --encoding"),
        ("utf-8", "rows.jsonl:2: not utf-8 (byte 13); leave out the encoding (--encoding or the setting)"),
        ("utf-16", "rows.jsonl: not utf-16 ("),
        ("utf-16-le", "rows.jsonl:1: not JSON ("),
        ("klingon", "rows.jsonl:1: unknown encoding 'klingon'"),
    ],
)
def test_rows_in_another_encoding_are_told(tmp_path: Path, encoding: str | None, said: str) -> None:
    path = tmp_path / "rows.jsonl"
    rows = [b'{"text": "A mill."}\n', b'{"text": "Caf\xe9"}\n']
    path.write_bytes(b"".join(rows[:1] if encoding == "klingon" else rows))
    problems = [p for p in read_all([str(path)], Reading(encoding=encoding)) if isinstance(p, UnreadableSource)]
    assert [said in str(problem) for problem in problems] == [True], problems


def test_rows_that_are_not_there_are_told(tmp_path: Path) -> None:
    (problem,) = read_all([str(tmp_path / "none.jsonl")], Reading())
    assert "no such file or folder" in str(problem)


@pytest.mark.parametrize("content", ["", "\n \n"])
def test_a_file_without_rows_is_told(tmp_path: Path, command: Command, content: str) -> None:
    (tmp_path / "none.jsonl").write_text(content, encoding="utf-8")
    result = command("score", "none.jsonl", "--fail-under", "A")
    assert result.code == 2
    assert "none.jsonl: the file is empty; nothing to score" in result.err


def test_a_plugin_may_read_rows_otherwise(tmp_path: Path) -> None:
    reading = Reading({".JSONL": lambda data, name: Document.from_text(data.decode())})
    (document,) = read_all([rows_of(tmp_path, "words")], reading)
    assert isinstance(document, Document)
    assert document.text == "words\n"


def test_folders_give_no_rows_and_clean_takes_none(tmp_path: Path, command: Command) -> None:
    rows_of(tmp_path, {"text": TEXT})
    (problem,) = read_all([str(tmp_path)], Reading())
    assert "no articles in this folder" in str(problem)
    assert "rows of articles; clean takes one article" in command("clean", "rows.jsonl").err
    rows_of(tmp_path, {"text": TEXT}, name="rows.json")
    assert "rows of articles; clean takes one article" in command("clean", "rows.json").err
    assert command("score", "rows.jsonl", "--published", "2026-03-04").code == 0
