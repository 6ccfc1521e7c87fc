"""pandas: an accessor, `df.sourcequal.grade("text")`, once this module is imported.

import sourcequal.integrations.pandas
df["grade"] = df.sourcequal.grade("text")
"""

from __future__ import annotations

from typing import Any

import pandas as pd

from sourcequal.integrations.judge import Judge


@pd.api.extensions.register_dataframe_accessor("sourcequal")
class SourceQuality:
    """Grades, scores, reports and cleaned texts of a column of articles; missing values count as empty."""

    def __init__(self, frame: pd.DataFrame) -> None:
        self.frame = frame

    def grade(self, column: str, **options: Any) -> pd.Series:
        """The grade of each article, as an ordered category with A the highest."""
        grades = pd.CategoricalDtype(["F", "D", "C", "B", "A"], ordered=True)
        return self.assess(column, **options)["grade"].astype(grades)

    def assess(self, column: str, **options: Any) -> pd.DataFrame:
        """Grade, scores, codes and text (cleaned with `clean=True`) of each article, on the same index."""
        texts = (text if isinstance(text, str) else None for text in self.frame[column])
        rows = [{**result.metadata(prefix=""), "text": result.text} for result in Judge(**options).judge_texts(texts)]
        columns = ["grade", "score", "boilerplate", "garbled", "dates", "contradictions", "codes", "text"]
        return pd.DataFrame(rows, index=self.frame.index, columns=columns)

    def clean(self, column: str) -> pd.Series:
        """Each article with furniture struck out and safe repairs made."""
        return self.assess(column, clean=True)["text"]
