"""Forests of small trees as plain arrays, run by numpy: what the learned rules of several families decide with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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


class LeafMasks:
    """A forest whose trees have at most sixteen leaves and any depth, run without going down its trees.

    All nodes ask at once. A node that sends a row to the right takes out the leaves on its left; the first leaf that
    remains is the row's. After Lucchese and others 2015, QuickScorer.
    """

    def __init__(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        self.base = arrays["base"][0]
        child = arrays["child"].tolist()
        trees = [_leaves_and_nodes(child, root) for root in arrays["roots"].tolist()]
        size = max(len(nodes) for _, nodes in trees), len(trees)
        self.feature, self.limit = np.zeros(size, np.intp), np.full((*size, 1), np.inf, np.float32)
        self.left = np.zeros((*size, 1), LEAVES)  # one bit a leaf
        self.value = np.zeros((len(trees), LEAVES.itemsize * 8), np.float32)
        for number, (leaves, nodes) in enumerate(trees):
            own = list(nodes)
            self.feature[: len(own), number] = arrays["feature"][own]
            self.limit[: len(own), number, 0] = arrays["limit"][own]
            self.left[: len(own), number, 0] = list(nodes.values())
            self.value[number, : len(leaves)] = arrays["value"][leaves]
        self.starts = np.arange(len(trees))[:, None] * self.value.shape[1]

    def run(self, columns: Floats) -> Floats:
        """The sum of all trees for each row, as `run_forest` gives it."""
        right = columns.T.take(self.feature, axis=0) > self.limit  # nodes of a tree, trees, rows
        rest = ~np.bitwise_or.reduce(right * self.left, axis=0)
        _, place = np.frexp((rest & -rest).astype(np.float32))  # of the lowest bit, from 1
        total: Floats = np.ascontiguousarray(self.value.take(self.starts + place - 1).T).sum(axis=1) + self.base
        return total


LEAVES = np.dtype(np.uint16)


def _leaves_and_nodes(child: Sequence[int], root: int) -> tuple[list[int], dict[int, int]]:
    """The leaves of a tree from left to right, and its inner nodes, each with a bit for every leaf on its left."""
    leaves: list[int] = []
    nodes: dict[int, int] = {}

    def visit(node: int) -> None:
        left = child[node]
        if left == node:
            leaves.append(node)
            return
        first = len(leaves)
        visit(left)
        nodes[node] = (1 << len(leaves)) - (1 << first)
        visit(left + 1)

    visit(root)
    return leaves, nodes
