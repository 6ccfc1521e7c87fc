"""Forests of boosted trees and a network that decide together: what the learned rules of several families fit.

Trees find the borders that single columns draw, the network weighs all columns together; they err apart. So do forests
that differ in the columns that chance gave their trees: what one of them ranks just under an alarm hangs on its seed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sourcequal.scorers.network import run_network
from sourcequal.training.fit import forest_arrays
from sourcequal.training.network import Plan
from sourcequal.training.network import fit as fit_network

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Jury:
    """Both, fitted; their odds are multiplied. Forests of the same rows count for one together."""

    forests: Sequence[Any]
    network: dict[str, NDArray[Any]]

    def scores(self, columns: Floats, inputs: Floats) -> Floats:
        """The score of each row before calibration, by its columns for the forest and its inputs for the network."""
        trees = sum(forest.decision_function(columns) for forest in self.forests) / len(self.forests)
        found: Floats = trees + run_network(inputs, self.network, np.float32)
        return found.astype(np.float32)

    def arrays(self, slope: float, offset: float, forest: str, network: str) -> dict[str, NDArray[Any]]:
        """Both as arrays whose sum is the calibrated logarithm of odds; `forest` and `network` begin their names."""
        trees, weighed = forest_arrays(self.forests, slope, offset), _weighed(self.network, slope)
        return {forest + key: trees[key] for key in trees} | {network + key: weighed[key] for key in weighed}


def fit_jury(
    columns: Floats,
    inputs: Floats,
    labels: NDArray[Any],
    weights: NDArray[np.float64],
    forest: Mapping[str, Any],
    networks: Plan,
    share: float = 1.0,
    forests: int = 1,
) -> Jury:
    """Both, on the same rows: n × columns for the forest, in scikit-learn's names, n × inputs for the networks.

    `share` is how much the odds of the networks count beside those of the forests, of which there are `forests`, each
    with a seed of its own.
    """
    from sklearn.ensemble import HistGradientBoostingClassifier

    seeds = ({**forest, "random_state": forest["random_state"] + number} for number in range(forests))
    trees = [HistGradientBoostingClassifier(**one).fit(columns, labels, sample_weight=weights) for one in seeds]
    network = fit_network(inputs, labels.astype(np.float32), weights, networks)
    return Jury(trees, _weighed(network, share))


def _weighed(network: dict[str, NDArray[Any]], factor: float) -> dict[str, NDArray[Any]]:
    """The network with its odds multiplied."""
    return {**network, **{name: network[name] * np.float32(factor) for name in ("weights", "bias")}}
