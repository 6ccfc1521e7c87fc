"""How the cost of some work grows with what it is done on: a ratio in one run, which a busy machine hardly moves."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

TIMES = 8  # as much to do
SLACK = 3  # times as long as in proportion is still in proportion; what goes by the square takes eight times as long
LEAST_SECONDS = 2e-3  # of the smaller work: less says nothing
ROUNDS = 2  # of which the faster counts


def assert_grows_in_proportion(prepare: Callable[[int], Callable[[], object]], size: int) -> None:
    """Hold the work on `TIMES` as much against that on `size`; what `prepare` does is not counted."""
    small, large = (min(_cost(prepare(each)) for _ in range(ROUNDS)) for each in (size, TIMES * size))
    ratio = large / max(small, LEAST_SECONDS)
    assert ratio < SLACK * TIMES, f"{TIMES} times as much takes {ratio:.0f} times as long"


def _cost(work: Callable[[], object]) -> float:
    started = process_time()
    work()
    return process_time() - started
