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
    """The words that open a rule, none where it is always open; those of which one has to stand in the text besides,
    none where nothing has; and whether the rule asks where `words` stand."""

    words: tuple[str, ...]
    others: tuple[str, ...] = ()
    placed: bool = False


class WordGates:
    """The gates of some rules, numbered in their order."""

    def __init__(self, gates: Sequence[Gate]) -> None:
        words = list(dict.fromkeys(word for gate in gates for word in (*gate.words, *gate.others)))
        self._automaton = _automaton(words)
        self._opening = _numbers(words, [() if gate.placed else gate.words for gate in gates])
        self._placing = _numbers(words, [gate.words if gate.placed else () for gate in gates])
        self._completing = _numbers(words, [gate.others for gate in gates])
        self._halves = {number for number, gate in enumerate(gates) if gate.others}

    def opened(self, document: Document) -> dict[int, Places]:
        """The rules that the words of a document open, with the places of these words for those that ask."""
        found = self._automaton.find_matches_as_indexes(_encodable(document.folded), overlapping=True)
        places: dict[int, list[int]] = {}
        for word, start, _ in found:
            for number in self._placing[word]:
                places.setdefault(number, []).append(start)
        opened: dict[int, Places] = {number: tuple(sorted(set(starts))) for number, starts in places.items()}
        halves = set(self._halves)
        for word in {word for word, _, _ in found}:
            opened.update(dict.fromkeys(self._opening[word], ()))
            halves.difference_update(self._completing[word])
        return {number: where for number, where in opened.items() if number not in halves}


def _numbers(words: Sequence[str], own: Sequence[tuple[str, ...]]) -> list[list[int]]:
    """For each word the numbers of the rules that have it among their own."""
    found: dict[str, list[int]] = {word: [] for word in words}
    for number, chosen in enumerate(own):
        for word in chosen:
            found[word].append(number)
    return list(found.values())


def _automaton(words: list[str]) -> AhoCorasick:
    from ahocorasick_rs import AhoCorasick, Implementation

    return AhoCorasick(words, implementation=Implementation.DFA if len(words) <= DENSE_WORDS else None)


def _encodable(text: str) -> str:
    """The text with a question mark for each lone surrogate, which UTF-8 does not have; offsets stay."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
