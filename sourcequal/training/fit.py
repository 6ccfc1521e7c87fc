"""What the training of every family shares: folds by group, calibration, thresholds, and the facts of a card."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import ArrayLike, NDArray

FOLDS = 5


def folds_of(groups: Iterable[str], folds: int = FOLDS) -> NDArray[np.int64]:
    """The fold of each group: all of a site, a document or a system on one side, the same on every machine."""
    return np.array([crc32(group.encode("utf-8")) % folds for group in groups], np.int64)


def calibrate(scores: ArrayLike, labels: ArrayLike, weights: ArrayLike | None = None) -> tuple[float, float]:
    """Slope and offset that turn held-out scores into logarithms of odds (Platt scaling)."""
    from sklearn.linear_model import LogisticRegression

    fitted = LogisticRegression(C=1e6).fit(np.asarray(scores).reshape(-1, 1), labels, sample_weight=weights)
    return float(fitted.coef_[0, 0]), float(fitted.intercept_[0])


def threshold_at_loss(scores: ArrayLike, labels: ArrayLike, loss: float) -> float:
    """The lowest score above which no more than the share `loss` of the negatives lies."""
    negatives = np.sort(np.asarray(scores)[np.asarray(labels) == 0])
    if not len(negatives):
        return float("-inf")
    return float(negatives[min(len(negatives) - 1, int(np.ceil(len(negatives) * (1 - loss))) - 1)])


def recall_at_loss(scores: ArrayLike, labels: ArrayLike, loss: float) -> float:
    """The share of positives above the threshold that loses the share `loss` of negatives."""
    positives = np.asarray(scores)[np.asarray(labels) == 1]
    return float((positives > threshold_at_loss(scores, labels, loss)).mean()) if len(positives) else float("nan")


def best_f1(scores: ArrayLike, labels: ArrayLike) -> float:
    """The F1 of the positives at the threshold that is best for it."""
    order = np.argsort(-np.asarray(scores), kind="stable")
    hits = np.cumsum(np.asarray(labels)[order] == 1)
    return float(np.max(2 * hits / (np.arange(1, len(order) + 1) + hits[-1]))) if len(order) and hits[-1] else 0.0


def ranking(scores: ArrayLike, labels: ArrayLike) -> float:
    """The area under the receiver operating curve, ties counted half."""
    from sklearn.metrics import roc_auc_score

    present = np.unique(np.asarray(labels))
    return float(roc_auc_score(labels, scores)) if len(present) == 2 else float("nan")


def hashes_of(paths: Sequence[Path]) -> dict[str, str]:
    """The hash of each data file, by name, for the card."""
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in sorted(paths)}


def versions() -> dict[str, str]:
    """The versions of what fitted the model, for the card."""
    import sklearn

    from sourcequal.version import __version__

    return {"sourcequal": __version__, "numpy": np.__version__, "scikit-learn": sklearn.__version__}


def rounded(figures: dict[str, Any], digits: int = 4) -> dict[str, Any]:
    """Figures of a card, short."""
    return {name: round(value, digits) if isinstance(value, float) else value for name, value in figures.items()}
