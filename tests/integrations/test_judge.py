"""What all hosts share, held against the Python API without any of them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from sourcequal import score
from sourcequal.errors import UsageError
from sourcequal.integrations import judge
from sourcequal.integrations.judge import Judge, codes_of, document_of
from sourcequal.integrations.sql import add_functions, grade_file, grade_table

TEXT = "The mill opens in the café.\n\nSubscribe to our newsletter\n"


SCORED = [
    ("'A mill.', 'dates'", 1.0),
    ("'A mill.', null", None),
    ("null, 'dates'", None),
    ("null", None),
]


@pytest.mark.parametrize(("arguments", "expected"), SCORED)
def test_null_gives_null(arguments: str, expected: float | None) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        add_functions(connection)
        assert connection.execute(f"select sourcequal_score({arguments})").fetchone() == (expected,)


def test_the_reason_of_an_error_in_sql_is_a_warning() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        add_functions(connection)
        with (
            pytest.warns(RuntimeWarning, match="sourcequal_score: no dimension 'date'; choose one of boilerplate"),
            pytest.raises(sqlite3.OperationalError),
        ):
            connection.execute("select sourcequal_score('A mill.', 'date')")


@pytest.mark.parametrize("value", [b"", 0, [], b"A mill."])
def test_what_is_no_text_is_an_error(value: Any) -> None:
    with pytest.raises(TypeError):
        Judge().judge_one(value)


DAY = date(2026, 11, 20)
UNDATED = (
    "The council said yesterday that the mill would be closed. It will open again tomorrow, the mayor said last week "
    "in the town hall."
)


@pytest.mark.parametrize(
    ("metadata", "known"),
    [
        ({}, {}),
        ({"date": "2026-11-20"}, {"published": DAY}),
        ({"published": "2026-11-20T09:30:00Z", "date": "2020-01-01"}, {"published": DAY}),
        ({"date": DAY}, {"published": DAY}),
        ({"date": datetime(2026, 11, 20, 23, 59)}, {"published": DAY}),
        ({"metadata": {"date": "2026-11-20"}}, {"published": DAY}),
        ({"title": "A mill", "url": "https://example.org/a"}, {"title": "A mill", "url": "https://example.org/a"}),
        ({"language": "de-AT", "id": 7}, {"language": "de", "id": "7"}),
        ({"title": None, "language": "No language found.", "date": "soon", "url": 5}, {}),
        ({"creation_date": "2026-11-20", "source": "a.txt"}, {}),
    ],
    ids=str,
)
def test_metadata_says_of_an_article_what_a_row_would(metadata: dict[str, Any], known: dict[str, Any]) -> None:
    document = document_of(UNDATED, metadata)
    said = {name: getattr(document, name) for name in ("id", "url", "title", "language", "published")}
    assert said == {"id": None, "url": None, "title": None, "language": "en", "published": None, **known}
    assert ("DT303" in codes_of(Judge().judge_one(document).report)) is (
        "published" not in known and said["language"] == "en"
    )


class NextYear(date):
    @classmethod
    def today(cls) -> NextYear:
        return cls(date.today().year + 1, 1, 1)


def test_a_host_that_runs_for_weeks_judges_on_the_day(monkeypatch: pytest.MonkeyPatch) -> None:
    host, fixed = Judge(), Judge(as_of=date(2026, 11, 21))
    assert host.judge_one(TEXT).report.as_of == date.today()
    monkeypatch.setattr(judge, "date", NextYear)
    assert host.judge_one(TEXT).report.as_of == NextYear.today()
    assert fixed.judge_one(TEXT).report.as_of == date(2026, 11, 21)


@pytest.mark.parametrize("given", ["bp", ("BP1",), [" bp101 "]])
def test_codes_are_known_by_their_beginnings_however_they_are_given(given: Any) -> None:
    assert not Judge(drop=given).judge_one(TEXT).kept
    assert Judge(ignore=given).judge_one(TEXT).report.grading.dimensions["boilerplate"].verdict == "clean"


@pytest.mark.parametrize("given", ["boilerplate", "BP*", "101", [""]])
def test_what_is_no_code_is_refused_and_would_drop_nothing(given: Any) -> None:
    with pytest.raises(UsageError, match="write a code or its beginning"):
        Judge(drop=given)


@pytest.mark.parametrize(
    ("value", "text"), [(TEXT, TEXT), (TEXT.encode(), TEXT), (b"caf\xe9", "caf\ufffd"), (7, "7"), (None, None)]
)
def test_sql_reads_text_in_any_column(value: object, text: str | None) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        add_functions(connection)
        connection.execute("create table articles (body)")
        connection.execute("insert into articles values (?)", [value])
        grade_table(connection, "articles", "body")
        called, stored = connection.execute("select sourcequal_grade(body), sourcequal_grade from articles").fetchone()
    assert called == (None if text is None else score(text).grade)
    assert stored == called


@pytest.mark.parametrize(
    ("bodies", "told"),
    [
        (["A mill.", None, None], "1 row of t graded: 1 A; 2 rows without a text"),
        (["A mill."], "1 row of t graded: 1 A"),
        ([None], "0 rows of t graded; 1 row without a text"),
        ([""], "1 row of t graded: 1 F"),
        ([], "0 rows of t graded"),
    ],
    ids=str,
)
def test_rows_without_a_text_are_told_and_have_null(tmp_path: Path, bodies: list[str | None], told: str) -> None:
    path = str(tmp_path / "a.db")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("create table t (body)")
        connection.executemany("insert into t values (?)", [("Share this article",)] * len(bodies))
        connection.commit()
        grade_table(connection, "t", "body")
        for number, body in enumerate(bodies, 1):
            connection.execute("update t set body = ? where rowid = ?", [body, number])
        connection.commit()
        assert grade_file(path, "t", "body", findings=True) == told
        graded = connection.execute(
            "select body, sourcequal_grade, sourcequal_score, sourcequal_codes from t"
        ).fetchall()
        (found,) = connection.execute(
            "select count(*) from t_findings join t on t.rowid = row where body is null"
        ).fetchone()
    assert [values for body, *values in graded if body is None] == [[None] * 3] * bodies.count(None)
    assert found == 0


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("seen", "'seen' is a view; copy it into a table first"),
        ("SEEN", "'SEEN' is a view"),
        ("passing", "'passing' is a view"),
        ("keyed", "'keyed' has no rowid"),
        ("nowhere", "no table 'nowhere'"),
    ],
)
def test_what_cannot_be_graded_is_told_and_left_as_it_is(table: str, said: str) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("create table articles (body)")
        connection.execute("create view seen as select * from articles")
        connection.execute("create temp view passing as select * from articles")
        connection.execute("create table keyed (body text primary key) without rowid")
        before = connection.execute("select sql from sqlite_master").fetchall()
        with pytest.raises(UsageError, match=said):
            grade_table(connection, table, "body")
        assert connection.execute("select sql from sqlite_master").fetchall() == before
