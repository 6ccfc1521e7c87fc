"""Small networks with one hidden layer as plain arrays, run by numpy."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

WIDEST = 5.0  # standard deviations from the mean beyond which a feature counts no more


def run_network(
    rows: NDArray[Any], arrays: Mapping[str, NDArray[Any]], precision: type[np.floating[Any]]
) -> NDArray[np.floating[Any]]:
    """The network's logarithm of odds of each row of features, before calibration.

    In double precision a row has the same odds in any batch, to the last digit that is shown.
    """
    mean, scale, inner, shift, outer, bias = (
        arrays[name].astype(precision, copy=False)
        for name in ("mean", "scale", "hidden_weights", "hidden_bias", "weights", "bias")
    )
    inputs = ((rows.astype(precision, copy=False) - mean) / scale).clip(-WIDEST, WIDEST)
    found: NDArray[np.floating[Any]] = np.maximum(inputs @ inner + shift, 0) @ outer + bias
    return found
