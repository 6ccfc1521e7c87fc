"""Which statements of an article are held against one another: so few that a list of thousands takes no longer."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Iterator
from itertools import combinations, islice, product
from typing import TypeVar

MOST_COMPARED = 50  # statements of one kind: what makes more of them is a list, a table or a book

One = TypeVar("One")
Other = TypeVar("Other")


def compared(statements: Iterable[One]) -> Iterator[One]:
    """Those of some statements, the first ones, that are held against others."""
    return islice(statements, MOST_COMPARED)


def each_two(statements: Iterable[One]) -> Iterator[tuple[One, One]]:
    """Each of some statements with each one after it."""
    return combinations(compared(statements), 2)


def each_two_alike(statements: Iterable[One], key: Callable[[One], Hashable]) -> Iterator[tuple[One, One]]:
    """Each of some statements with each one after it that has the same key."""
    alike: defaultdict[Hashable, deque[One]] = defaultdict(deque)
    kept = []
    for one in statements:
        group = alike[key(one)]
        if len(group) < MOST_COMPARED:
            group.append(one)
            kept.append((one, group))
    for one, group in kept:
        group.popleft()
        for other in group:
            yield one, other


def each_with_each(ones: Iterable[One], others: Iterable[Other]) -> Iterator[tuple[One, Other]]:
    """Each statement of one sort with each of another."""
    return product(compared(ones), compared(others))
