"""Polars: a namespace, `df.sourcequal.grade("text")`, and expressions, once this module is imported.

from sourcequal.integrations.polars import assess
df.with_columns(assess("text").alias("quality")).unnest("quality")
df.filter(grade("text", min_grade="C", drop=("GT",)).is_not_null())

A column has a value for each row: where an article is rejected (`min_grade`, `drop`) or is a null, it is null.
"""

from __future__ import annotations

from typing import Any

import polars as pl

from sourcequal.integrations.judge import Judge, Judged

SCHEMA = {
    "grade": pl.Enum(["F", "D", "C", "B", "A"]),
    "score": pl.Float64(),
    "boilerplate": pl.Float64(),
    "garbled": pl.Float64(),
    "dates": pl.Float64(),
    "contradictions": pl.Float64(),
    "codes": pl.List(pl.String()),
}
TEXTS = (pl.String, pl.Categorical, pl.Enum, pl.Null)  # columns that hold texts, the last one none at all
CLEAN = {"clean_text": pl.String()}


def assess(column: str | pl.Expr, **options: Any) -> pl.Expr:
    """A struct of grade, scores and codes of each article, with `clean=True` its `clean_text`, too.

    It is null where the article is rejected or is a null. A column that holds no texts is an error.
    """
    expression, judge = pl.col(column) if isinstance(column, str) else column, Judge(**options)
    schema = pl.Struct({**SCHEMA, **(CLEAN if judge.clean else {})})
    return expression.map_batches(lambda texts: _assessed(texts, judge, schema), return_dtype=schema)


def grade(column: str | pl.Expr, **options: Any) -> pl.Expr:
    """The grade of each article, null where it is rejected."""
    return assess(column, **options).struct.field("grade")


def _assessed(texts: pl.Series, judge: Judge, schema: pl.Struct) -> pl.Series:
    if texts.dtype not in TEXTS:
        raise TypeError(f"column {texts.name!r} holds {texts.dtype}, no texts; name the column of the articles")
    values = texts.cast(pl.String)
    judged = judge.judge_texts(text for text in values if text is not None)
    rows = [None if text is None else _row(next(judged), judge.clean) for text in values]
    return pl.Series(texts.name, rows, dtype=schema)


def _row(result: Judged, clean: bool) -> dict[str, Any] | None:
    if not result.kept:
        return None
    return {**result.metadata(prefix=""), **({"clean_text": result.text} if clean else {})}


@pl.api.register_dataframe_namespace("sourcequal")
class SourceQuality:
    """Grades and assessments of a column of articles."""

    def __init__(self, frame: pl.DataFrame) -> None:
        self.frame = frame

    def grade(self, column: str, **options: Any) -> pl.Series:
        """The grade of each article, null where it is rejected."""
        return self.frame.select(grade(column, **options)).to_series().alias("grade")

    def assess(self, column: str, **options: Any) -> pl.DataFrame:
        """Grade, scores and codes of each article, as a frame of the same height; nulls where it is rejected."""
        return self.frame.select(assess(column, **options).alias("quality")).unnest("quality")
