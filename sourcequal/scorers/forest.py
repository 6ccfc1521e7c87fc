"""Forests of small trees as plain arrays, run by numpy: what the learned rules of several families decide with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


def run_forest(columns: Floats, arrays: Mapping[str, NDArray[Any]]) -> Floats:
    """The sum of all trees for each row: a logarithm of odds.

    All trees go down one level at a time together. A node's two children stand side by side; a leaf is its own child.
    """
    feature, limit, child, roots = arrays["feature"], arrays["limit"], arrays["child"], arrays["roots"]
    flat, rows = columns.ravel(), np.arange(len(columns))[:, None] * columns.shape[1]
    node = np.broadcast_to(roots, (len(columns), len(roots)))
    for _ in range(int(arrays["depth"][0])):
        node = child.take(node) + (flat.take(rows + feature.take(node)) > limit.take(node))
    total: Floats = arrays["value"].take(node).sum(axis=1) + arrays["base"][0]
    return total
