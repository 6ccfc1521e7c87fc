"""A small network with one hidden layer, fitted with weights and dropout; plain numpy, the same bytes each time."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from sourcequal.scorers.network import WIDEST

Array = np.ndarray[Any, Any]
LEAST_SPREAD = 1e-6
MOMENTS = (0.9, 0.999)  # of Adam, Kingma and Ba 2015


class Plan(NamedTuple):
    """How a network is fitted; several networks of different seeds are averaged."""

    hidden: int = 32
    networks: int = 8
    epochs: int = 16
    batch: int = 512
    rate: float = 2e-3
    decay: float = 1e-4
    dropout: float = 0.3  # share of the inputs that are hidden from each batch


def fit(inputs: Array, labels: Array, weights: Array, plan: Plan) -> dict[str, Array]:
    """The arrays of the averaged networks, side by side in one hidden layer, without calibration."""
    mean, scale = inputs.mean(axis=0), inputs.std(axis=0)
    scale[scale < LEAST_SPREAD] = 1.0
    scaled = np.clip((inputs - mean) / scale, -WIDEST, WIDEST).astype(np.float32)
    weights = (weights / weights.mean()).astype(np.float32)
    nets = [_fit_one(scaled, labels, weights, plan, seed) for seed in range(plan.networks)]
    return {
        "mean": mean.astype(np.float32),
        "scale": scale.astype(np.float32),
        "hidden_weights": np.concatenate([net[0] for net in nets], axis=1),
        "hidden_bias": np.concatenate([net[1] for net in nets]),
        "weights": np.concatenate([net[2] for net in nets]) / np.float32(plan.networks),
        "bias": np.mean([net[3] for net in nets], axis=0).astype(np.float32),
        "slope": np.ones(1, np.float32),
        "offset": np.zeros(1, np.float32),
    }


def _fit_one(inputs: Array, labels: Array, weights: Array, plan: Plan, seed: int) -> list[Array]:
    chance = np.random.default_rng(seed)
    width, share = inputs.shape[1], float((weights * labels).sum() / weights.sum())
    net = [
        chance.normal(0, (2 / width) ** 0.5, (width, plan.hidden)).astype(np.float32),
        np.zeros(plan.hidden, np.float32),
        chance.normal(0, plan.hidden**-0.5, plan.hidden).astype(np.float32),
        np.array([np.log(share / (1 - share))], np.float32),
    ]
    adam = Adam(net, plan.rate, plan.epochs * (1 + len(labels) // plan.batch))
    for _ in range(plan.epochs):
        order = chance.permutation(len(labels))
        for start in range(0, len(labels), plan.batch):
            chosen = order[start : start + plan.batch]
            seen = inputs[chosen] * (chance.random((len(chosen), width), np.float32) >= plan.dropout)
            adam.step(_slopes(net, seen, labels[chosen], weights[chosen], plan.decay))
    return net


def _slopes(net: list[Array], inputs: Array, labels: Array, weights: Array, decay: float) -> list[Array]:
    """The gradients of the weighted logarithmic loss."""
    hidden = np.maximum(inputs @ net[0] + net[1], 0)
    odds = hidden @ net[2] + net[3]
    error = (1 / (1 + np.exp(-np.clip(odds, -30, 30))) - labels) * weights / np.float32(len(labels))
    inner = np.outer(error, net[2]) * (hidden > 0)
    shrink = np.float32(decay)
    return [
        inputs.T @ inner + shrink * net[0],
        inner.sum(0),
        hidden.T @ error + shrink * net[2],
        error.sum(keepdims=True),
    ]


class Adam:
    """Steps down the gradients of some arrays, in place, ever shorter ones."""

    def __init__(self, arrays: list[Array], rate: float, steps: int) -> None:
        self.arrays, self.rate, self.steps, self.done = arrays, rate, steps, 0
        self.first = [np.zeros_like(array) for array in arrays]
        self.second = [np.zeros_like(array) for array in arrays]

    def step(self, slopes: list[Array]) -> None:
        self.done += 1
        rate = self.rate * (1 - self.done / (self.steps + 1))
        one, two = MOMENTS
        for array, slope, first, second in zip(self.arrays, slopes, self.first, self.second, strict=True):
            first += np.float32(1 - one) * (slope - first)
            second += np.float32(1 - two) * (slope * slope - second)
            size = np.sqrt(second / np.float32(1 - two**self.done)) + np.float32(1e-8)
            array -= np.float32(rate / (1 - one**self.done)) * first / size
