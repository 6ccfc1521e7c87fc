"""pandas: an accessor, `df.sourcequal.grade("text")`, once this module is imported.

import sourcequal.integrations.pandas
df["grade"] = df.sourcequal.grade("text")
kept = df.join(df.sourcequal.assess("body", min_grade="C", drop=("GT",)), how="inner")
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from sourcequal.integrations.judge import Judge


@pd.api.extensions.register_dataframe_accessor("sourcequal")
class SourceQuality:
    """Grades, scores, reports and cleaned texts of a column of articles; missing values count as empty.

    Rows that are rejected (`min_grade`, `drop`) are left out, so that a column made of the answer has no value there.
    """

    def __init__(self, frame: pd.DataFrame) -> None:
        self.frame = frame

    def grade(self, column: str, **options: Any) -> pd.Series:
        """The grade of each article, as an ordered category with A the highest."""
        grades = pd.CategoricalDtype(["F", "D", "C", "B", "A"], ordered=True)
        return self.assess(column, **options)["grade"].astype(grades)

    def assess(self, column: str, **options: Any) -> pd.DataFrame:
        """Grade, scores, codes and text (cleaned with `clean=True`) of each article that is kept, by its index."""
        texts = (text if isinstance(text, str) else None for text in self.frame[column])
        kept, rows = [], []
        for result in Judge(**options).judge_texts(texts):
            kept.append(result.kept)
            if result.kept:
                rows.append({**result.metadata(prefix=""), "text": result.text})
        columns = ["grade", "score", "boilerplate", "garbled", "dates", "contradictions", "codes", "text"]
        return pd.DataFrame(rows, index=self.frame.index[np.array(kept, bool)], columns=columns)

    def clean(self, column: str) -> pd.Series:
        """Each article with furniture struck out and safe repairs made."""
        return self.assess(column, clean=True)["text"]
