"""The scorers as a scikit-learn classifier, for pipelines, cross-validation and grid searches.

The classifier reads texts. What the rules and models find in each becomes a few dozen numbers, and a logistic
regression over them learns what the labels call good or bad: the same findings matter more to some people than others.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.linear_model import LogisticRegression
from sklearn.utils.validation import check_is_fitted

from sourcequal.corrections import log_odds
from sourcequal.document import Document
from sourcequal.errors import UsageError
from sourcequal.finding import DIMENSIONS, Finding
from sourcequal.models import chosen_folder
from sourcequal.report import Report
from sourcequal.rule import EXAMPLE_AS_OF, Settings
from sourcequal.run import Run, reports_of

Array = np.ndarray[Any, Any]
COLUMNS = ("score", "log_findings", "share", "log_candidates", "highest_log_odds", "second_log_odds")
NEVER = -7.0  # log odds that stand for "no candidate"


class SourceQualityClassifier(ClassifierMixin, BaseEstimator):  # type: ignore[misc]
    """Learns from labelled texts which articles are good sources.

    Parameters
    ----------
    dimensions : the dimensions to look at, all four where None.
    models : folder of models; where None that of SOURCEQUAL_MODELS, else the shipped one.
    as_of : the day on which articles are judged; a fixed day where None, so that results do not change over night.
    C : inverse strength of regularisation, as in `sklearn.linear_model.LogisticRegression`.
    jobs : processes that share the scoring.

    Attributes
    ----------
    classes_ : the labels seen in `fit`, in order.
    coef_ : weights of the columns named by `get_feature_names_out`.
    """

    def __init__(
        self,
        dimensions: Sequence[str] | None = None,
        models: str | Path | None = None,
        as_of: date | None = None,
        C: float = 1.0,  # noqa: N803 - scikit-learn's name for it
        jobs: int = 1,
    ) -> None:
        self.dimensions = dimensions
        self.models = models
        self.as_of = as_of
        self.C = C
        self.jobs = jobs

    def fit(self, X: Iterable[str], y: Sequence[Any]) -> SourceQualityClassifier:  # noqa: N803
        """Learn from texts and their labels, of which there must be two or more kinds."""
        texts, labels = _texts(X), np.asarray(y)
        if labels.ndim != 1 or len(labels) != len(texts):
            raise ValueError(f"{len(texts)} texts and labels of shape {labels.shape}; give one label for each text")
        columns = self.transform(texts)
        self.mean_, spread = columns.mean(axis=0), columns.std(axis=0)
        self.spread_ = np.where(spread > 0, spread, 1.0)
        self.model_ = LogisticRegression(C=self.C, max_iter=1000).fit((columns - self.mean_) / self.spread_, labels)
        self.classes_, self.coef_ = self.model_.classes_, self.model_.coef_
        return self

    def transform(self, X: Iterable[str]) -> Array:  # noqa: N803
        """What the scorers find in each text, as numbers: one row a text."""
        run = Run(Settings(self.as_of or EXAMPLE_AS_OF), min_confidence=0.0, models=chosen_folder(self.models))
        documents = (Document.from_text(text) for text in _texts(X))
        rows = [self._row(report) for report in reports_of(run, documents, self.jobs)]
        return np.array(rows, np.float64).reshape(len(rows), len(self._dimensions()) * len(COLUMNS))

    def decision_function(self, X: Iterable[str]) -> Array:  # noqa: N803
        """Signed distances from the border between the classes."""
        columns = self._columns(X)
        return np.asarray(self.model_.decision_function(columns))

    def predict_proba(self, X: Iterable[str]) -> Array:  # noqa: N803
        """The probability of each class in `classes_`, one row a text."""
        columns = self._columns(X)
        return np.asarray(self.model_.predict_proba(columns))

    def predict(self, X: Iterable[str]) -> Array:  # noqa: N803
        """The likeliest class of each text."""
        likeliest = self.predict_proba(X).argmax(axis=1)
        return np.asarray(self.classes_[likeliest])

    def get_feature_names_out(self, input_features: Any = None) -> Array:
        """The names of the columns of `transform`."""
        return np.array([f"{name}: {column}" for name in self._dimensions() for column in COLUMNS], object)

    def _columns(self, X: Iterable[str]) -> Array:  # noqa: N803
        check_is_fitted(self, "model_")
        return np.asarray((self.transform(X) - self.mean_) / self.spread_)

    def _dimensions(self) -> tuple[str, ...]:
        chosen = tuple(DIMENSIONS if self.dimensions is None else self.dimensions)
        if not chosen or not set(chosen) <= set(DIMENSIONS):
            raise UsageError(f"dimensions {chosen}: choose from {', '.join(DIMENSIONS)}")
        return chosen

    def _row(self, report: Report) -> list[float]:
        row: list[float] = []
        for name in self._dimensions():
            graded = report.grading.dimensions[name]  # type: ignore[index]
            found = [f for f in report.findings if f.dimension == name and f.severity != "info"]
            row += [graded.score, float(np.log1p(graded.findings)), graded.share, float(np.log1p(len(found)))]
            row += _highest(found)
        return row

    def __sklearn_tags__(self) -> Any:
        """The estimator reads one-dimensional sequences of texts."""
        tags = super().__sklearn_tags__()
        tags.input_tags.string = True
        tags.input_tags.two_d_array = False
        tags.input_tags.one_d_array = True
        return tags


def _highest(found: Sequence[Finding]) -> list[float]:
    odds = sorted((log_odds(finding.confidence) for finding in found), reverse=True)
    return [*odds, NEVER, NEVER][:2]


def _texts(X: Iterable[str]) -> list[str]:  # noqa: N803
    if isinstance(X, (str, bytes)):
        raise ValueError("one text instead of a sequence of texts; write [text]")
    texts = list(X)
    wrong = next((text for text in texts if not isinstance(text, str)), None)
    if wrong is not None:
        raise ValueError(f"texts must be str, not {type(wrong).__name__}; decode bytes first")
    return texts
