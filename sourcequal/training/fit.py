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
    return np.array([spread(group) % folds for group in groups], np.int64)


def spread(name: str) -> int:
    """A number that spreads names evenly; a name may have bytes that are not UTF-8."""
    return crc32(name.encode("utf-8", "surrogatepass"))


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
    """The F1 of the positives at the threshold that is best for it; what scores alike is on one side of it."""
    values = np.asarray(scores)
    order = np.argsort(-values, kind="stable")
    hits = np.cumsum(np.asarray(labels)[order] == 1)
    if not len(order) or not hits[-1]:
        return 0.0
    last = np.append(np.flatnonzero(np.diff(values[order])), len(order) - 1)  # of each run of equal scores
    return float(np.max(2 * hits[last] / (last + 1 + hits[-1])))


def ranking(scores: ArrayLike, labels: ArrayLike) -> float:
    """The area under the receiver operating curve, ties counted half."""
    from sklearn.metrics import roc_auc_score

    present = np.unique(np.asarray(labels))
    return float(roc_auc_score(labels, scores)) if len(present) == 2 else float("nan")


def hashes_of(paths: Sequence[Path]) -> dict[str, str]:
    """The hash of each data file for the card, by name; by folder, too, where files of several have one name."""
    chosen = sorted(set(paths))
    return {_name_among(path, chosen): sha256(path.read_bytes()).hexdigest() for path in chosen}


def _name_among(path: Path, paths: Sequence[Path]) -> str:
    """The end of a path that no other has; cards travel, so they say no more of a machine's folders than they must."""
    others = [other.parts for other in paths if other != path]
    for count in range(1, len(path.parts)):
        if path.parts[-count:] not in [other[-count:] for other in others]:
            return "/".join(path.parts[-count:])
    return path.as_posix()


def versions() -> dict[str, str]:
    """The versions of what fitted the model, for the card."""
    import sklearn

    from sourcequal.version import __version__

    return {"sourcequal": __version__, "numpy": np.__version__, "scikit-learn": sklearn.__version__}


def rounded(figures: dict[str, Any], digits: int = 4) -> dict[str, Any]:
    """Figures of a card, short."""
    return {name: round(value, digits) if isinstance(value, float) else value for name, value in figures.items()}


def forest_arrays(forests: Sequence[Any], slope: float, offset: float) -> dict[str, NDArray[Any]]:
    """The mean of fitted forests as the arrays of one, its leaves scaled to calibrated logarithms of odds.

    Trees lie one after the other, level by level, so that the two children of a node stand side by side.
    """
    parts: dict[str, list[Any]] = {"feature": [], "limit": [], "child": [], "value": [], "roots": []}
    depth, size, scale = 0, 0, slope / len(forests)
    for (tree,) in (trees for forest in forests for trees in forest._predictors):
        nodes, order, level = tree.nodes, [0], {0: 0}
        for number in order:
            if not nodes[number]["is_leaf"]:
                pair = [int(nodes[number]["left"]), int(nodes[number]["right"])]
                order += pair
                level.update(dict.fromkeys(pair, level[number] + 1))
        place = {number: size + rank for rank, number in enumerate(order)}
        leaf = [bool(nodes[number]["is_leaf"]) for number in order]
        chosen = nodes[order]
        parts["roots"].append(size)
        parts["feature"] += [0 if end else int(node["feature_idx"]) for node, end in zip(chosen, leaf, strict=True)]
        parts["limit"] += [
            np.inf if end else float(node["num_threshold"]) for node, end in zip(chosen, leaf, strict=True)
        ]
        parts["child"] += [
            place[number] if end else place[int(nodes[number]["left"])] for number, end in zip(order, leaf, strict=True)
        ]
        parts["value"] += [float(node["value"]) * scale if end else 0.0 for node, end in zip(chosen, leaf, strict=True)]
        depth, size = max(depth, *level.values()), size + len(order)
    return {
        "feature": np.array(parts["feature"], np.int32),
        "limit": _rounded_down(np.array(parts["limit"], np.float64)),
        "child": np.array(parts["child"], np.int32),
        "value": np.array(parts["value"], np.float32),
        "roots": np.array(parts["roots"], np.int32),
        "depth": np.array([depth], np.int32),
        "base": np.array([float(forests[0]._baseline_prediction.ravel()[0]) * slope + offset], np.float32),
    }


def _rounded_down(limits: NDArray[np.float64]) -> NDArray[np.float32]:
    """Limits in single precision, never above the exact ones, so that every row goes the way it went in fitting."""
    single = limits.astype(np.float32)
    return np.where(single > limits, np.nextafter(single, np.float32(-np.inf)), single)
