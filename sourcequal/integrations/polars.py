"""Polars: a namespace, `df.sourcequal.grade("text")`, and expressions, once this module is imported.

from sourcequal.integrations.polars import assess
df.with_columns(assess("text").alias("quality")).unnest("quality")
df.filter(grade("text", min_grade="C", drop=("GT",)).is_not_null())

A column has a value for each row: where an article is rejected (`min_grade`, `drop`), it is null.
"""

from __future__ import annotations

from typing import Any

import polars as pl

from sourcequal.integrations.judge import Judge

SCHEMA = {
    "grade": pl.Enum(["F", "D", "C", "B", "A"]),
    "score": pl.Float64(),
    "boilerplate": pl.Float64(),
    "garbled": pl.Float64(),
    "dates": pl.Float64(),
    "contradictions": pl.Float64(),
    "codes": pl.List(pl.String()),
    "clean_text": pl.String(),
}


def assess(column: str | pl.Expr, **options: Any) -> pl.Expr:
    """A struct of grade, scores, codes and text of each article, null where it is rejected; nulls count as empty."""
    expression, judge = pl.col(column) if isinstance(column, str) else column, Judge(**options)
    return expression.map_batches(lambda texts: _assessed(texts, judge), return_dtype=pl.Struct(SCHEMA))


def grade(column: str | pl.Expr, **options: Any) -> pl.Expr:
    """The grade of each article, null where it is rejected."""
    return assess(column, **options).struct.field("grade")


def _assessed(texts: pl.Series, judge: Judge) -> pl.Series:
    rows = [
        {**result.metadata(prefix=""), "clean_text": result.text} if result.kept else None
        for result in judge.judge_texts(texts.cast(pl.String))
    ]
    return pl.Series(texts.name, rows, dtype=pl.Struct(SCHEMA))


@pl.api.register_dataframe_namespace("sourcequal")
class SourceQuality:
    """Grades and assessments of a column of articles."""

    def __init__(self, frame: pl.DataFrame) -> None:
        self.frame = frame

    def grade(self, column: str, **options: Any) -> pl.Series:
        """The grade of each article, null where it is rejected."""
        return self.frame.select(grade(column, **options)).to_series().alias("grade")

    def assess(self, column: str, **options: Any) -> pl.DataFrame:
        """Grade, scores, codes and text of each article, as a frame of the same height; nulls where it is rejected."""
        return self.frame.select(assess(column, **options).alias("quality")).unnest("quality")
