"""pandas: an accessor, `df.sourcequal.grade("text")`, once this module is imported.

import sourcequal.integrations.pandas
df["grade"] = df.sourcequal.grade("text")
kept = df.join(df.sourcequal.assess("body", min_grade="C", drop=("GT",)), how="inner")
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from sourcequal.finding import DIMENSIONS
from sourcequal.integrations.judge import Judge


@pd.api.extensions.register_dataframe_accessor("sourcequal")
class SourceQuality:
    """Grades, scores, codes and cleaned texts of a column of articles.

    Rows that are rejected (`min_grade`, `drop`), and those whose value is no text, such as NaN and None, are left out,
    so that a column made of the answer has no value there. Raises `TypeError` for a column that can hold no texts.
    """

    def __init__(self, frame: pd.DataFrame) -> None:
        self.frame = frame

    def grade(self, column: str, **options: Any) -> pd.Series:
        """The grade of each article, as an ordered category with A the highest."""
        grades = pd.CategoricalDtype(["F", "D", "C", "B", "A"], ordered=True)
        return self.assess(column, **options)["grade"].astype(grades)

    def assess(self, column: str, **options: Any) -> pd.DataFrame:
        """Grade, scores and codes of each article that is kept, by its index; with `clean=True` its `clean_text`, too.

        `grade` is a letter, `codes` a list of str, and the scores are from 0 to 1.
        """
        judge, texts = Judge(**options), self.frame[column]
        if texts.notna().any() and not any(isinstance(text, str) for text in texts):
            raise TypeError(f"column {column!r} holds {texts.dtype}, no texts; name the column of the articles")
        judged = judge.judge_texts(text for text in texts if isinstance(text, str))
        kept, rows = [], []
        for text in texts:
            result = next(judged) if isinstance(text, str) else None
            kept.append(result is not None and result.kept)
            if result is not None and result.kept:
                rows.append({**result.metadata(prefix=""), "clean_text": result.text})
        columns = ["grade", "score", *DIMENSIONS, "codes", *["clean_text"] * judge.clean]
        return pd.DataFrame(rows, index=self.frame.index[np.array(kept, bool)], columns=columns)

    def clean(self, column: str) -> pd.Series:
        """Each article with furniture struck out and safe repairs made."""
        return self.assess(column, clean=True)["clean_text"]
