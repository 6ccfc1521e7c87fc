"""Phrases that stand beside the labelled examples: what careful writers say, and terms in which no word has a synonym.

The clean texts are news above all, so that many a sound pair of words of other fields was never seen in them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np

from sourcequal.scorers.garbled import lexing, ngrams
from sourcequal.scorers.garbled.ngrams import BREAK, Array, Vocabulary
from sourcequal.scorers.garbled.swaps import LONGEST, packed
from sourcequal.training.inflection import plural
from sourcequal.training.swaps import swap_numbers

COLLOCATIONS, TERMS = "collocations.txt", "terms.txt"  # one phrase a line, in small letters
TERM_SWAPS = "term_swaps.txt"  # a word of terms, a colon, and what tools that reword put in its place
BAR = "|"  # between these and what no author puts there
ODD_TERMS = "odd_terms.txt"  # a term, a colon, and, apart by that sign, its words, each with what no author puts there
LISTS = (COLLOCATIONS, TERMS, TERM_SWAPS, ODD_TERMS)


def phrase_files(examples: Iterable[Path]) -> list[Path]:
    """The lists that stand beside files of labelled examples."""
    folders = dict.fromkeys(path.parent for path in examples)
    paths = (folder / name for folder in folders for name in LISTS)
    return [path for path in paths if path.is_file()]


def lines_of(paths: Iterable[Path], *names: str) -> list[str]:
    """The lines of the lists with some names."""
    chosen = (path for path in paths if path.name in names)
    return [line for path in chosen for line in path.read_text(encoding="utf-8").split("\n") if line]


def term_arrays(lists: Mapping[str, Sequence[str]], vocabulary: Vocabulary) -> dict[str, Array]:
    """What `swaps.Expectation` knows of terms, but for what is learned; from the lines of each list by its name."""
    table = term_table(lists[TERMS], vocabulary)
    entries = [(word, *others.partition(BAR)[::2]) for word, _, others in map(_halves, lists[TERM_SWAPS])]
    swaps, odd = (
        _word_swaps([(other, entry[0]) for entry in entries for other in entry[part].split()], table, vocabulary)
        for part in (1, 2)
    )
    slot, put = _swaps_in_terms(lists[ODD_TERMS], table, vocabulary)
    writes, words = (np.unique(row) for row in (np.concatenate([swaps[0], odd[0], put]), table[table != BREAK]))
    own, other = (
        np.array((writes.searchsorted(row[0]), words.searchsorted(row[1])), np.uint16) for row in (swaps, odd)
    )
    slots, put = np.divmod(np.unique(slot * len(writes) + writes.searchsorted(put)), len(writes))
    return {
        "terms": packed(table),
        "term_writes": _bits(writes, vocabulary),
        "term_words": _bits(words, vocabulary),
        "term_swaps": own,
        "odd_swaps": other,
        "odd_in_terms": put.astype(np.uint16),
        "odd_counts": np.bincount(slots, minlength=table.size).astype(np.uint8).reshape(table.shape),
        "term_variants": np.zeros(0, np.uint32),
    }


def _bits(numbers: Array, vocabulary: Vocabulary) -> Array:
    """A bit for each word, set for those with the numbers."""
    chosen = np.zeros(vocabulary.unknown + 1, bool)
    chosen[numbers] = True
    return np.packbits(chosen)


def _halves(line: str) -> tuple[str, str, str]:
    return line.partition(":")


def _word_swaps(listed: Sequence[tuple[str, str]], table: Array, vocabulary: Vocabulary) -> Array:
    """Two rows of word numbers: what tools write, and the word of a term that stood there.

    Words are listed in the form that most terms have, which hold for the plural, too.
    """
    found = swap_numbers([*listed, *((plural(other), plural(word)) for other, word in listed)], vocabulary)
    return found[:, np.isin(found[1], table)]


def _swaps_in_terms(lines: Iterable[str], table: Array, vocabulary: Vocabulary) -> Array:
    """Two rows: places of the table, counted row by row, and the numbers of words that no author puts there.

    A term stands for its plural, too.
    """
    row_of = {tuple(row): number for number, row in enumerate(table.tolist())}
    found: list[tuple[int, int]] = []
    for term, _, parts in map(_halves, lines):
        swaps = [(word, other) for word, *others in map(str.split, parts.split(BAR)) for other in others]
        last = re.split("[ -]", term)[-1]
        many = [(plural(word), plural(other)) if word == last else (word, other) for word, other in swaps]
        for form, own in ((term, swaps), (plural(term), many)):
            numbers = term_table([form], vocabulary)
            row = row_of.get(tuple(numbers[0].tolist())) if len(numbers) else None
            if row is not None:
                known = vocabulary.of([word for swap in own for word in swap]).reshape(-1, 2).tolist()
                places = list(enumerate(numbers[0].tolist(), row * LONGEST))
                found += [
                    (slot, other)
                    for slot, number in places
                    for word, other in known
                    if word == number and other != vocabulary.unknown
                ]
    columns: Array = np.array(found, np.int64).reshape(-1, 2).T
    return columns


def term_table(terms: Iterable[str], vocabulary: Vocabulary) -> Array:
    """A row of word numbers for each term of known words, filled with `BREAK`, in order."""
    rows = set()
    for term in terms:
        words = tuple(ngrams.read(vocabulary, [term]).words[lexing.EDGES : -lexing.EDGES].tolist())
        if 1 < len(words) <= LONGEST and vocabulary.unknown not in words:
            rows.add(words + (BREAK,) * (LONGEST - len(words)))
    return np.array(sorted(rows), np.uint32).reshape(-1, LONGEST)
