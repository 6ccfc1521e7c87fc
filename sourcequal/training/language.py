"""Counts of clean English: words, n-grams, classes, topics and synonyms, as the arrays that scoring reads.

Needs scikit-learn and SciPy.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np

from sourcequal.folding import fold
from sourcequal.models import Model, encode_strings
from sourcequal.scorers.garbled import lexing, ngrams
from sourcequal.scorers.garbled.ngrams import Array
from sourcequal.training.known_phrases import COLLOCATIONS, LISTS, TERMS, lines_of, term_arrays
from sourcequal.training.leaning import leaning_table
from sourcequal.training.swaps import swap_table
from sourcequal.training.synonyms import read_thesaurus, synonym_table

LEAST_WORD = 3  # times a word must stand in the clean text to be counted as a word
SINGLES = 115  # the most frequent words are classes by themselves
CLUSTERS = 120
CLUSTERED = 12_000  # words that make the clusters; the rest join the nearest
CONTEXTS = 1_500  # frequent words that serve as contexts of clustering
LEAST = {ngrams.PAIR: 1, ngrams.TRIPLE: 3, ngrams.CLASS3: 3, ngrams.CLASS4: 5, ngrams.CLASS5: 7}  # counts kept
FILL = 0.80  # share of cells in use; fuller buckets lose their rarest n-grams
SEED = 0


# One clean document in so many is not counted: on it the discriminator meets text that is new to the counts.
RESERVED = 12


def clean_texts(folder: Path, reserved: bool = False) -> Iterator[str]:
    """Every paragraph of the clean English data that is counted, or else of the documents that are reserved."""
    for path in sorted(folder.glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                text = json.loads(line)["text"]
                if (crc32(text.encode()) % RESERVED == 0) == reserved:
                    yield from text.split("\n")


class Corpus:
    """Clean text as hashes: one entry a token of `sums` and `flags`, 0 at each edge of a paragraph."""

    def __init__(self, paragraphs: Iterable[str]) -> None:
        sums, flags, self.forms = [], [], dict[int, str]()
        for batch in batches(paragraphs):
            found = lexing.tokens_of(batch)
            found.sum[found.kind == lexing.EDGE] = 0
            sums.append(found.sum)
            flags.append(found.flags.astype(np.uint8))
            self._write(found)
        self.sums, self.flags = np.concatenate(sums), np.concatenate(flags)

    def _write(self, found: lexing.Tokens) -> None:
        """Keep the letters of what was not seen before."""
        kinds, places = np.unique(found.sum, return_index=True)
        for sum_, place in zip(kinds.tolist(), places.tolist(), strict=True):
            if sum_ and sum_ not in self.forms:
                start = found.joined[place]
                codes = found.codes[start : start + found.end[place] - found.start[place]]
                self.forms[sum_] = normal_form("".join(map(chr, codes.tolist())))


def batches(paragraphs: Iterable[str]) -> Iterator[list[str]]:
    """Paragraphs in lists of `PARAGRAPHS`."""
    rest = iter(paragraphs)
    while batch := list(islice(rest, PARAGRAPHS)):
        yield batch


PARAGRAPHS = 200  # read at once


def normal_form(token: str) -> str:
    """What the vocabulary holds for a token: lower case, and 0 for each digit of a number."""
    return DIGIT.sub("0", token) if token[0].isdigit() else fold(token)


DIGIT = re.compile(r"\d")


def count_words(corpus: Corpus) -> tuple[list[str], Array, Array]:
    """The words in order of frequency, their counts, and the number of each token's word (0: too rare, or an edge)."""
    kinds, place, totals = np.unique(corpus.sums, return_inverse=True, return_counts=True)
    known = [
        (-int(total), corpus.forms[sum_], number)
        for number, (sum_, total) in enumerate(zip(kinds.tolist(), totals, strict=True))
        if sum_ and total >= LEAST_WORD
    ]
    known.sort()
    numbers = np.zeros(len(kinds), np.int64)
    numbers[[number for _, _, number in known]] = np.arange(1, len(known) + 1)
    return [word for _, word, _ in known], np.array([-count for count, _, _ in known]), numbers[place]


def context_vectors(row: Array, words: list[str], counts: Array) -> Array:
    """What stands before and after each word, and how it ends, as 60 numbers a word of length 1."""
    from scipy.sparse import coo_matrix, csr_matrix, diags, hstack
    from sklearn.decomposition import TruncatedSVD

    size = len(words)

    def beside(own: Array, other: Array) -> Any:
        kept = (own > 0) & (other <= CONTEXTS)
        ones = np.ones(int(kept.sum()), np.float32)
        return coo_matrix((ones, (own[kept] - 1, other[kept])), shape=(size, CONTEXTS + 1)).tocsr()

    seen = hstack([beside(row[1:], row[:-1]), beside(row[:-1], row[1:])]).tocoo()
    totals = np.asarray(seen.sum(axis=1)).ravel() + 1
    damped = np.log1p(seen.data / (totals[seen.row] + 20) * 2000)
    endings = [(n, hash_ending(word, k)) for n, word in enumerate(words) for k in (1, 2, 3)]
    shape = csr_matrix((np.ones(len(endings), np.float32), tuple(zip(*endings, strict=True))), shape=(size, 500))
    rare = diags(4.0 / np.sqrt(1 + counts / 100.0) + 0.3)  # the rarer a word, the more its ending must tell
    whole = hstack([csr_matrix((damped, (seen.row, seen.col)), shape=seen.shape), rare @ shape]).tocsr()
    vectors = TruncatedSVD(60, random_state=SEED, n_iter=4).fit_transform(whole)
    return np.asarray(vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9))


def hash_ending(word: str, length: int) -> int:
    ending = f"-{word[-length:]}" if len(word) > length else word
    return crc32(ending.encode()) % 500


def word_classes(vectors: Array, counts: Array) -> Array:
    """A class for each word: the most frequent stand alone, the others fall into clusters of like company."""
    from sklearn.cluster import KMeans

    clusters = KMeans(CLUSTERS, random_state=SEED, n_init=1, max_iter=60)
    clusters.fit(vectors[:CLUSTERED], sample_weight=np.sqrt(counts[:CLUSTERED]))
    classes = ngrams.FIRST_CLASS + SINGLES + clusters.predict(vectors)
    classes[:SINGLES] = ngrams.FIRST_CLASS + np.arange(SINGLES)
    return np.asarray(classes.astype(np.uint8))


def letter_costs(words: list[str], counts: Array) -> Array:
    """Minus log probability, in sixteenths of a nat, of a letter after two others in words of letters."""
    table = np.full((28, 28, 28), 0.2)
    for word, weight in zip(words, np.log1p(counts), strict=True):
        if word.isalpha():
            codes = [letter_code(char) for char in f" {word} "]
            for triple in zip(codes, codes[1:], codes[2:], strict=False):
                table[triple] += weight
    costs = -np.log(table / table.sum(axis=2, keepdims=True))
    return np.asarray(np.clip(costs * 16, 0, 255).astype(np.uint8))


def letter_code(char: str) -> int:
    """0 for the edge of a word, 1 to 26 for a to z, one more for any other letter."""
    return 0 if char == " " else ord(char) - 96 if "a" <= char <= "z" else ngrams.OTHER_LETTER


def count_ngrams(kind: int, columns: Sequence[Array]) -> tuple[Array, Array]:
    """Keys and counts of the n-grams of one kind that are frequent enough, breaks left out."""
    inside = np.ones(len(columns[0]), bool)
    for column in columns[-2:]:
        inside &= column != ngrams.BREAK
    keys = np.sort(ngrams.key(kind, *(column[inside] for column in columns)))
    starts = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]]))
    counts = np.diff(np.concatenate([starts, [len(keys)]]))
    kept = counts >= LEAST[kind]
    return keys[starts][kept], counts[kept]


def count_table(keys: Array, counts: Array) -> Array:
    """The hash table of `ngrams.LanguageModel`; buckets that are full lose their rarest n-grams."""
    buckets = int(len(keys) / ngrams.BUCKET_CELLS / FILL)
    bucket, print_ = ngrams.split_key(keys, buckets)
    levels = np.searchsorted(ngrams.LEVELS, counts, side="right") - 1
    order = np.lexsort((keys, -levels, bucket))
    bucket, cells = bucket[order], (print_ | levels.astype(np.uint64)).astype(np.uint16)[order]
    starts = np.searchsorted(bucket, np.arange(buckets))
    place = np.arange(len(bucket)) - starts[bucket]
    table = np.zeros((buckets, ngrams.BUCKET_CELLS), np.uint16)
    fits = place < ngrams.BUCKET_CELLS
    table[bucket[fits], place[fits]] = cells[fits]
    return table


def word_table(words: Sequence[str]) -> Array:
    """The hash table of `ngrams.Vocabulary`, one row a cell: a word that finds its bucket full is forgotten."""
    buckets = int(len(words) / ngrams.WORD_CELLS / WORD_FILL)
    bucket, cells = ngrams.word_cells(lexing.spread(lexing.sums_of(words)), buckets)
    cells |= np.arange(1, len(words) + 1).astype(np.uint64)
    table, used = np.zeros((ngrams.WORD_CELLS, buckets), np.uint64), np.zeros(buckets, np.int64)
    for place, cell in zip(bucket.tolist(), cells, strict=True):
        if used[place] < ngrams.WORD_CELLS:
            table[used[place], place] = cell
            used[place] += 1
    return table


WORD_FILL = 0.25  # share of cells in use: the emptier, the fewer words are forgotten


VECTOR_SIZE = 24  # numbers of a word's company that the discriminator sees

TOPIC_WORDS = 40_000  # words that get a topic vector; the rest are too rare to have one
TOPIC_CONTEXTS = 10_000
TOPIC_SIZE = 32
WINDOW = 6  # tokens on either side that count as company


def topic_vectors(row: Array) -> Array:
    """What each word is written about with: `TOPIC_SIZE` small integers a word, row 0 and grammar words all zero."""
    from scipy.sparse import coo_matrix, csr_matrix
    from sklearn.decomposition import TruncatedSVD

    low, high = SINGLES + 35, TOPIC_WORDS
    seen = csr_matrix((high + 1, TOPIC_CONTEXTS + 1), dtype=np.float32)
    for gap in range(1, WINDOW + 1):
        for own, other in ((row[gap:], row[:-gap]), (row[:-gap], row[gap:])):
            kept = (own > low) & (own <= high) & (other > low) & (other <= TOPIC_CONTEXTS)
            ones = np.ones(int(kept.sum()), np.float32)
            seen = seen + coo_matrix((ones, (own[kept], other[kept])), shape=seen.shape).tocsr()
    cells = seen.tocoo()
    rows, columns = np.asarray(seen.sum(axis=1)).ravel() + 1, np.asarray(seen.sum(axis=0)).ravel() ** 0.75 + 1
    share = columns / columns.sum()
    information = np.log(np.maximum(1e-9, cells.data / (rows[cells.row] * share[cells.col])))
    information *= cells.data / (cells.data + 1)  # pairs seen once say less
    positive = csr_matrix((np.maximum(0.0, information), (cells.row, cells.col)), shape=seen.shape)
    reduced = TruncatedSVD(TOPIC_SIZE, random_state=SEED, n_iter=3)
    vectors = reduced.fit_transform(positive) / np.sqrt(reduced.singular_values_)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9
    return np.asarray(np.round(vectors * 127).clip(-127, 127).astype(np.int8))


def count_language(paragraphs: Sequence[str], phrase_lists: Sequence[Path] = ()) -> dict[str, Array]:
    """All arrays that come from clean English alone: words, counts, classes, topics, synonyms, swaps, leanings, terms.

    The phrases of the lists count as seen once; no word is known for them alone.
    """
    corpus = Corpus(paragraphs)
    words, counts, row = count_words(corpus)
    vectors = context_vectors(row, words, counts)
    classes, letters = word_classes(vectors, counts), letter_costs(words, counts)
    capitals = capital_shares(corpus, row, len(words))
    topics = topic_vectors(np.where((row == 0) & (corpus.sums > 0), TOPIC_WORDS + 1, row))
    extra = sorted(set(read_thesaurus()) - set(words))  # known words that the texts lack
    words = words + extra
    counts = np.concatenate([counts, np.ones(len(extra), np.int64)])
    arrays = {
        "words": encode_strings(words),
        "word_table": word_table(words),
        "word_log_counts": np.round(np.log(counts) * 16).clip(0, 255).astype(np.uint8),
        "classes": np.concatenate([classes, [unknown_class(word) for word in extra]]).astype(np.uint8),
        "capitals": np.concatenate([capitals, np.full(len(extra), 128)]).astype(np.uint8),
        "letters": letters,
        "topics": topics,
        "vectors": np.round(vectors[:, :VECTOR_SIZE] * 127).astype(np.int8),
    }
    vectors = np.vstack([vectors, np.zeros((len(extra), vectors.shape[1]))])
    arrays["synonym_starts"], arrays["synonyms"] = synonym_table(words, counts, vectors)
    vocabulary = ngrams.Vocabulary(Model("garbled", arrays, {}))
    arrays["swaps"], arrays["leanings"] = swap_table(vocabulary), leaning_table(words, counts)
    arrays |= term_arrays({name: lines_of(phrase_lists, name) for name in LISTS}, vocabulary)
    arrays["counts"], pairs = count_company([*paragraphs, *lines_of(phrase_lists, COLLOCATIONS, TERMS)], vocabulary)
    arrays["class_pair_logs"] = np.round(np.log(np.maximum(1, pairs)) * 16).clip(0, 255).astype(np.uint8)
    return arrays


def unknown_class(word: str) -> int:
    """The class of a word that the clean text lacks, by its ending."""
    return next((n for n, ending in enumerate(ngrams.UNKNOWN_ENDINGS, 1) if word.endswith(ending)), ngrams.OTHER)


def capital_shares(corpus: Corpus, row: Array, size: int) -> Array:
    """How often each word is written with a capital, of 255."""
    upper = corpus.flags & lexing.CAPITALISED > 0
    all_uses = np.bincount(row, minlength=size + 1)[1:]
    capital = np.bincount(row[upper], minlength=size + 1)[1:]
    return np.round(255 * capital / np.maximum(1, all_uses))


def count_company(paragraphs: Iterable[str], vocabulary: ngrams.Vocabulary) -> tuple[Array, Array]:
    """The table of all n-grams, and how often each class follows each other one."""
    readings = [ngrams.read(vocabulary, batch) for batch in batches(paragraphs)]
    row = np.concatenate([reading.words.astype(np.int32) for reading in readings])
    kinds = np.concatenate([reading.classes.astype(np.int32) for reading in readings])
    shift = ngrams.shift
    counted = [
        count_ngrams(ngrams.PAIR, [shift(row, 1), row]),
        count_ngrams(ngrams.TRIPLE, [shift(row, n) for n in (2, 1, 0)]),
    ]
    for kind, last in ((ngrams.CLASS3, 2), (ngrams.CLASS4, 3), (ngrams.CLASS5, 4)):
        counted.append(count_ngrams(kind, [shift(kinds, n) for n in range(last, -1, -1)]))
    pairs = np.bincount(shift(kinds, 1) * 256 + kinds, minlength=1 << 16).reshape(256, 256)
    return count_table(*(np.concatenate(part) for part in zip(*counted, strict=True))), pairs
