"""Which rules the words of a document open: one automaton over its folded text finds the words of all rules."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from sourcequal.document import Document

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

DENSE_WORDS = 1000  # up to here a table of all moves of the automaton is small (2 MB), and twice as fast
Places = tuple[int, ...]  # where a rule's words stand, each place once, in order


class Gate(NamedTuple):
    """The words that open a rule, none where it is always open, and whether it asks where they stand."""

    words: tuple[str, ...]
    placed: bool


class WordGates:
    """The gates of some rules, numbered in their order."""

    def __init__(self, gates: Sequence[Gate]) -> None:
        numbers: dict[str, list[int]] = {}
        for number, gate in enumerate(gates):
            for word in gate.words:
                numbers.setdefault(word, []).append(number)
        self._automaton = _automaton(list(numbers))
        self._opening = [[n for n in own if not gates[n].placed] for own in numbers.values()]
        self._placing = [[n for n in own if gates[n].placed] for own in numbers.values()]

    def opened(self, document: Document) -> dict[int, Places]:
        """The rules that the words of a document open, with the places of these words for those that ask."""
        found = self._automaton.find_matches_as_indexes(_encodable(document.folded), overlapping=True)
        places: dict[int, list[int]] = {}
        for word, start, _ in found:
            for number in self._placing[word]:
                places.setdefault(number, []).append(start)
        opened: dict[int, Places] = {number: tuple(sorted(set(starts))) for number, starts in places.items()}
        for word in {word for word, _, _ in found}:
            opened.update(dict.fromkeys(self._opening[word], ()))
        return opened


def _automaton(words: list[str]) -> AhoCorasick:
    from ahocorasick_rs import AhoCorasick, Implementation

    return AhoCorasick(words, implementation=Implementation.DFA if len(words) <= DENSE_WORDS else None)


def _encodable(text: str) -> str:
    """The text with a question mark for each lone surrogate, which UTF-8 does not have; offsets stay."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
