"""What ordinary English knows of words: how rare one is, and which opposites fit beside which neighbours.

Both tables are hashed counts, so no word of their sources can be read out of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from zlib import crc32

if TYPE_CHECKING:
    import numpy as np

RARITY_SCALE = 32.0  # steps of one unit of rarity in the table of bytes
FIT_SCALE = 16.0  # steps of one doubling of a count
CACHED = 1 << 17  # words whose rarity is kept; beyond that the cache starts again


class Background:
    """Two tables of bytes: rarity by stem, and log2 counts of neighbouring words."""

    def __init__(self, rarity: np.ndarray[Any, Any], neighbours: np.ndarray[Any, Any]) -> None:
        self._neighbours = neighbours.tobytes()
        #: Half the natural logarithm of how many articles there are to one that has a stem: 0 to about 4.5.
        self.rarity: Callable[[str], float] = _Rarities(rarity.tobytes()).__getitem__

    @classmethod
    def of(cls, arrays: Mapping[str, np.ndarray[Any, Any]]) -> Background:
        """The background that a model's arrays carry."""
        return cls(arrays["rarity"], arrays["neighbours"])

    def fit(self, word: str, following: str) -> float:
        """The log2 of one more than how often `following` stood right after `word`, lower case."""
        return self._neighbours[slot_of(f"{word} {following}", len(self._neighbours))] / FIT_SCALE


class _Rarities(dict[str, float]):
    """Rarities by stem, looked up without a call of Python's own once they are known."""

    def __init__(self, table: bytes) -> None:
        super().__init__()
        self._table = table

    def __missing__(self, stem: str) -> float:
        if len(self) > CACHED:
            self.clear()
        value = self[stem] = self._table[slot_of(stem, len(self._table))] / RARITY_SCALE
        return value


def slot_of(text: str, size: int) -> int:
    """The place of a text in a table; `size` is a power of two."""
    return crc32(text.encode("utf-8", "surrogatepass")) & (size - 1)
