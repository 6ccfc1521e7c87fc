"""The scikit-learn classifier: in pipelines and searches, and through scikit-learn's own checks."""

from __future__ import annotations

import pickle
from pathlib import Path

import numpy as np
import pytest
from sklearn.base import clone
from sklearn.exceptions import NotFittedError
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer
from sklearn.utils.estimator_checks import (
    check_estimator_cloneable,
    check_estimator_repr,
    check_get_params_invariance,
    check_no_attributes_set_in_init,
    check_parameters_default_constructible,
    check_set_params,
)

from sourcequal.errors import UsageError
from sourcequal.training import SourceQualityClassifier
from tests.articles_of_a_site import STORIES

NOISE = "Subscribe to our newsletter\nShare this article\nCopyright 2026 Harbour Media. All rights reserved."
CLEAN = [f"{first}\n\n{second}" for _, first, second in STORIES]
DIRTY = [f"{first}\n\n{NOISE}\n\n{second}" for _, first, second in STORIES]
TEXTS, LABELS = [*CLEAN, *DIRTY], ["good"] * len(CLEAN) + ["bad"] * len(DIRTY)


@pytest.fixture(scope="module")
def fitted() -> SourceQualityClassifier:
    return SourceQualityClassifier(dimensions=("boilerplate",)).fit(TEXTS, LABELS)


def test_it_learns(fitted: SourceQualityClassifier) -> None:
    assert fitted.score(TEXTS, LABELS) == 1.0
    other = "A new lamp was set on the breakwater, the pilots said, and boats can enter at night."
    assert fitted.predict([f"{other}\n\n{NOISE}"]).tolist() == ["bad"]
    assert fitted.predict([other]).tolist() == ["good"]


def test_probabilities(fitted: SourceQualityClassifier) -> None:
    chances = fitted.predict_proba(TEXTS)
    assert chances.shape == (len(TEXTS), 2)
    np.testing.assert_allclose(chances.sum(axis=1), 1)
    assert list(fitted.classes_) == ["bad", "good"]
    assert len(fitted.get_feature_names_out()) == fitted.coef_.shape[1]


def test_it_is_the_same_after_a_pickle(fitted: SourceQualityClassifier) -> None:
    again = pickle.loads(pickle.dumps(fitted))
    np.testing.assert_array_equal(again.predict_proba(TEXTS), fitted.predict_proba(TEXTS))


def test_it_works_in_a_pipeline_and_a_grid_search() -> None:
    strip = FunctionTransformer(lambda texts: [text.strip() for text in texts])
    pipeline = make_pipeline(strip, SourceQualityClassifier(dimensions=("boilerplate",)))
    search = GridSearchCV(pipeline, {"sourcequalityclassifier__C": [0.1, 1.0]}, cv=2).fit(TEXTS, LABELS)
    assert search.best_score_ > 0.7


@pytest.mark.parametrize(
    "check",
    [
        check_estimator_cloneable,
        check_estimator_repr,
        check_get_params_invariance,
        check_no_attributes_set_in_init,
        check_parameters_default_constructible,
        check_set_params,
    ],
    ids=lambda check: check.__name__,
)
def test_scikit_learn_s_checks(check: object) -> None:
    """Those that need no array of numbers as input."""
    check("SourceQualityClassifier", SourceQualityClassifier())  # type: ignore[operator]


def test_mistakes_are_told() -> None:
    with pytest.raises(NotFittedError):
        SourceQualityClassifier().predict(["text"])
    with pytest.raises(ValueError, match="one text instead of a sequence"):
        SourceQualityClassifier().fit("text", [1])
    with pytest.raises(ValueError, match="give one label for each text"):
        SourceQualityClassifier().fit(["a", "b"], [1])
    with pytest.raises(ValueError, match="texts must be str"):
        SourceQualityClassifier().transform([1])  # type: ignore[list-item]
    with pytest.raises(UsageError, match="choose from"):
        SourceQualityClassifier(dimensions=("beauty",)).transform(["text"])


def test_parameters_stay_as_given(tmp_path: Path) -> None:
    given = SourceQualityClassifier(models=tmp_path, C=3.0)
    assert clone(given).get_params() == given.get_params()
