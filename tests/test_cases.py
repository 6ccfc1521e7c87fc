"""Whole articles: clean ones on which every dimension is silent, bad ones with what a careful reader expects.

`cases/known_failures.jsonl` lists what is known to go wrong, as `{"id", "dimension", "why"}`; each such case must still
fail, so that the list shrinks when the product gets better.
"""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from sourcequal import Document, Report, score
from sourcequal.finding import DIMENSIONS

CASES = Path(__file__).parent / "cases"


@cache
def rows(name: str) -> tuple[dict[str, Any], ...]:
    lines = (CASES / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(json.loads(line) for line in lines if line.strip())


@cache
def report(name: str, number: int) -> Report:
    row = rows(name)[number]
    published = date.fromisoformat(row["published"]) if row.get("published") else None
    document = Document.from_text(row["text"], id=row["id"], published=published)
    return score(document, as_of=date.fromisoformat(row["as_of"]))


def known() -> dict[tuple[str, str], str]:
    return {(row["id"], row["dimension"]): row["why"] for row in rows("known_failures")}


def cases(name: str) -> list[Any]:
    return [
        pytest.param(
            number,
            dimension,
            id=f"{row['id']}-{dimension}",
            marks=[pytest.mark.xfail(strict=True, reason=known()[row["id"], dimension])]
            if (row["id"], dimension) in known()
            else [],
        )
        for number, row in enumerate(rows(name))
        for dimension in DIMENSIONS
    ]


@pytest.mark.parametrize(("number", "dimension"), cases("clean"))
def test_clean_text_stays_clean(number: int, dimension: str) -> None:
    loud = [
        f"{f.code} {f.message}: {rows('clean')[number]['text'][f.start : f.end]!r}"
        for f in report("clean", number).findings
        if f.dimension == dimension and f.severity != "info"
    ]
    assert loud == []


@pytest.mark.parametrize(("number", "dimension"), cases("in_the_wild"))
def test_bad_article_is_told_from_a_clean_one(number: int, dimension: str) -> None:
    """Careful readers differ on how bad is bad, so that `warn` and `bad` are one here."""
    row = rows("in_the_wild")[number]
    got = report("in_the_wild", number).grading.dimensions[dimension].verdict  # type: ignore[index]
    want = row["expect"][dimension]
    assert (got == "clean") == (want == "clean"), f"said {got}, expected {want}"


def test_known_failures_name_cases_that_exist() -> None:
    ids = {row["id"] for name in ("clean", "in_the_wild") for row in rows(name)}
    assert {case for case, _ in known()} <= ids
