"""Phrases that stand beside the labelled examples: what careful writers say, and terms in which no word has a synonym.

The clean texts are news above all, so that many a sound pair of words of other fields was never seen in them.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np

from sourcequal.scorers.garbled import lexing, ngrams
from sourcequal.scorers.garbled.ngrams import Array, Vocabulary
from sourcequal.scorers.garbled.swaps import LONGEST
from sourcequal.training.swaps import swap_numbers

COLLOCATIONS, TERMS = "collocations.txt", "terms.txt"  # one phrase a line, in small letters
TERM_SWAPS = "term_swaps.txt"  # a word of terms, a colon, and what tools that reword put in its place


def phrase_files(examples: Iterable[Path]) -> list[Path]:
    """The lists that stand beside files of labelled examples."""
    folders = dict.fromkeys(path.parent for path in examples)
    paths = (folder / name for folder in folders for name in (COLLOCATIONS, TERMS, TERM_SWAPS))
    return [path for path in paths if path.is_file()]


def lines_of(paths: Iterable[Path], *names: str) -> list[str]:
    """The lines of the lists with some names."""
    chosen = (path for path in paths if path.name in names)
    return [line for path in chosen for line in path.read_text(encoding="utf-8").split("\n") if line]


def term_swap_table(lines: Iterable[str], vocabulary: Vocabulary) -> Array:
    """Two rows of word numbers, in order: what tools write, and the word of a term that stood there."""
    entries = (line.partition(":") for line in lines)
    return swap_numbers(((other, word) for word, _, others in entries for other in others.split()), vocabulary)


def term_table(terms: Iterable[str], vocabulary: Vocabulary) -> Array:
    """A row of word numbers for each term of known words, filled with `ngrams.BREAK`, in order."""
    rows = set()
    for term in terms:
        words = tuple(ngrams.read(vocabulary, [term]).words[lexing.EDGES : -lexing.EDGES].tolist())
        if 1 < len(words) <= LONGEST and vocabulary.unknown not in words:
            rows.add(words + (ngrams.BREAK,) * (LONGEST - len(words)))
    return np.array(sorted(rows), np.uint32).reshape(-1, LONGEST)
