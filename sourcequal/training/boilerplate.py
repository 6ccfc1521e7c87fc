"""Training of the line model: pages with labelled lines in; weights of words, a forest and a network out.

Needs scikit-learn and SciPy; scoring needs neither. Folds go by site, so that no figure and no stacked score comes
from a site that the model has seen. The same data give the same bytes.
"""

from __future__ import annotations

import gzip
import json
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeGuard
from urllib.parse import urlsplit
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from sourcequal.errors import UnreadableSource
from sourcequal.models import FEATURES_VERSIONS, Model
from sourcequal.page import Page as HtmlPage
from sourcequal.page import read_page
from sourcequal.scorers.boilerplate import page_evidence
from sourcequal.scorers.boilerplate.bp201_line_outside_article import WARY_THRESHOLD, logit
from sourcequal.scorers.boilerplate.features import GROUPS, HASH_BITS, Floats
from sourcequal.scorers.boilerplate.linemodel import (
    NETWORK,
    chunks,
    line_columns,
    read_lines,
)
from sourcequal.training import made_pages
from sourcequal.training.examples import read_examples
from sourcequal.training.fit import (
    FOLDS,
    best_f1,
    calibrate,
    folds_of,
    hashes_of,
    ranking,
    recall_at_loss,
    rounded,
    versions,
)
from sourcequal.training.jury import Jury, fit_jury
from sourcequal.training.network import Plan

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

MAIN, FURNITURE, UNJUDGED = 0, 1, -1
#: What a page of each source weighs. Sources whose gold was drafted by a model, or whose policy differs (user comments
#: as content), weigh less than pages that people annotated as news.
SOURCE_WEIGHTS = {"wcxb": 1.0, "cleaneval": 0.4, "cleanportal": 4.0, "trafilatura": 2.0, "examples": 2.0, "made": 1.0}
#: The same for forest and network, which count a page by its judged lines: of trafilatura's pages those are six.
JUDGE_WEIGHTS = {"wcxb": 1.0, "cleaneval": 0.45, "cleanportal": 6.0, "trafilatura": 5.0, "examples": 4.5, "made": 2.0}
ARTICLES = ("article", "mixed")  # page types; shops, forums and lists are far from what the scorer will read
OTHER_TYPES_WEIGHT = 0.4
RESIDUE_WEIGHT = 1.5  # an extractor's output is what the scorer will read; a dump of the page is the easy case
LENGTH_POWER = 0.4  # a page of n lines counts n ** 0.6 times a page of one
LINE_RESIDUE_WEIGHT = 2.0
WORDS_ITERATIONS = 100
WORDS_C = 0.5  # regularisation of the linear model, chosen by site folds
PAGE_C = 0.1  # regularisation of the few weights of page evidence
#: Added to the score of a line whose HTML page is known, so that the rule's threshold falls where the page's evidence
#: makes it even odds: with it, striking out such a line gains as much text as it loses.
PAGE_SHIFT = logit(WARY_THRESHOLD)
CLEAN_LINES = 3  # a page's main lines alone make a clean article from this number on
EXTRACTORS_A_PAGE = 3  # of up to eight outputs of one page; more of the same lines make no better model
LONGEST_LINES = 600  # pages with more lines are forums and catalogues
NETWORKS = Plan(hidden=64, networks=4, epochs=8, rate=1.5e-3, decay=1e-5, dropout=0.0)
FOREST = {
    "max_iter": 100,
    "learning_rate": 0.1,
    "max_leaf_nodes": 31,
    "max_depth": 6,
    "max_features": 0.2,
    "min_samples_leaf": 300,
    "l2_regularization": 20.0,
    "max_bins": 128,
    "early_stopping": False,
    "random_state": 0,
}


@dataclass(frozen=True)
class Page:
    """One text with labelled lines. `kind` says how it was made: naive, residue, clean or example."""

    site: str
    source: str
    kind: str
    page_type: str
    language: str
    id: str
    lines: tuple[str, ...]
    labels: tuple[int, ...]
    extractor: str = ""

    @property
    def text(self) -> str:
        """The lines as one text."""
        return "\n".join(self.lines)


@dataclass(frozen=True)
class Table:
    """The lines of all pages in one row each: what the forest sees, the label, the page's number."""

    columns: Floats
    labels: NDArray[np.int8]
    page: NDArray[np.int64]


@lru_cache(maxsize=65536)
def site_of(url: str, fallback: str) -> str:
    """The registrable host of an address; the fallback where there is none."""
    from tld import get_fld

    return get_fld(url, fail_silently=True, fix_protocol=True) or urlsplit(url).hostname or fallback


def read_pages(folder: Path) -> list[Page]:
    """The pages of a folder of line-labelled JSONL files (`SOURCE.naive.jsonl.gz`, `SOURCE.residue.jsonl.gz`)."""
    return [page for path in page_files(folder) for page in _pages_of(path)]


def chosen_pages(pages: Sequence[Page]) -> list[Page]:
    """The pages to fit on: some extractors' outputs of each page, drawn by hash, and none of the longest pages."""
    outputs: Counter[str] = Counter()
    chosen = []
    for page in sorted(pages, key=lambda page: (page.source, page.id, page.kind, crc32(page.text.encode("utf-8")))):
        outputs[page.id] += page.kind == "residue"
        if len(page.lines) <= LONGEST_LINES and (page.kind != "residue" or outputs[page.id] <= EXTRACTORS_A_PAGE):
            chosen.append(page)
    return chosen


def page_files(folder: Path) -> list[Path]:
    """The files that `read_pages` reads."""
    return sorted(folder.glob("*.naive.jsonl.gz")) + sorted(folder.glob("*.residue.jsonl.gz"))


def _pages_of(path: Path) -> Iterator[Page]:
    kind = path.name.split(".")[1]
    with gzip.open(path, "rt", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            pairs = [
                (" ".join(line.split("\n")).strip(), label)
                for line, label in zip(row["lines"], row["labels"], strict=True)
            ]
            lines, labels = zip(*[pair for pair in pairs if pair[0]], strict=True)
            site = site_of(row["url"], row["id"])
            targets = tuple(UNJUDGED if label < 0 else FURNITURE if label == 0 else MAIN for label in labels)
            yield Page(
                site, row["source"], kind, row["page_type"], row["lang"], row["id"], lines, targets, row["extractor"]
            )


def read_example_pages(paths: Sequence[Path]) -> list[Page]:
    """The labelled examples as pages: a line is furniture where a label covers half of it."""
    pages = []
    for whole in read_examples(paths, judged="boilerplate"):
        example = whole.as_read
        lines = [line for line in example.document.lines if line.text.strip()]
        marked = example.of("boilerplate")
        labels = []
        for line in lines:
            covered = sum(max(0, min(line.end, label.end) - max(line.start, label.start)) for label in marked)
            labels.append(FURNITURE if 2 * covered >= len(line.text.strip()) else UNJUDGED if covered else MAIN)
        texts = tuple(line.text.strip() for line in lines)
        language = example.document.language
        pages.append(
            Page(
                example.source,
                "examples",
                "example",
                "article",
                language,
                str(example.document.id),
                texts,
                tuple(labels),
            )
        )
    return pages


def read_made_pages(examples: Sequence[Path], own: Sequence[Page]) -> list[Page]:
    """Pages made from the inventories of furniture beside the examples, with the articles of some pages.

    Articles and family of a made page are of one fold, so that no line is learned in one and tested in another.
    """
    families = made_pages.read_families(made_pages.inventories(examples))
    found = []
    for fold in range(FOLDS):
        bodies: dict[str, list[tuple[str, ...]]] = {}
        for page in own:
            lines = tuple(line for line, label in zip(page.lines, page.labels, strict=True) if label == MAIN)
            if folds_of([page.site])[0] == fold and len(lines) >= made_pages.FEWEST_LINES:
                bodies.setdefault(page.language, []).append(lines)
        inside = [family for family in families if folds_of([family.name])[0] == fold]
        for number, made in enumerate(made_pages.made_pages(inside, bodies)):
            kept = (made.family, "made", "example", "article", made.language, f"{fold}-{number}")
            labels = tuple(FURNITURE if furniture else MAIN for furniture in made.furniture)
            found.append(Page(*kept, made.lines, labels))
    return found


def clean_variants(pages: Iterable[Page]) -> list[Page]:
    """Each page's main lines alone: articles without furniture, which teach the model that borders can be absent."""
    found = []
    for page in pages:
        if page.kind == "naive" and UNJUDGED not in page.labels[:1]:
            lines = tuple(line for line, label in zip(page.lines, page.labels, strict=True) if label == MAIN)
            if len(lines) >= CLEAN_LINES and page.source != "trafilatura":
                kept = (page.site, page.source, "clean", page.page_type, page.language, page.id)
                found.append(Page(*kept, lines, (MAIN,) * len(lines)))
    return found


def fit_words(pages: Sequence[Page], folds: NDArray[np.int64]) -> list[tuple[NDArray[np.float16], float]]:
    """The linear model over hashed words, once without each fold and once on everything (last)."""
    from sklearn.linear_model import LogisticRegression

    rows, labels, weights, fold = _distinct_lines(pages, folds)
    matrix = hashed_matrix([page.text for page in pages], rows)
    used = np.flatnonzero(matrix.getnnz(axis=0))
    matrix = matrix[:, used]
    fitted = []
    for left_out in (*range(FOLDS), -1):
        kept = fold != left_out
        model = LogisticRegression(C=WORDS_C, max_iter=WORDS_ITERATIONS, tol=1e-4)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # an early stop is wanted: what comes after it moves no figure
            model.fit(matrix[kept], labels[kept], sample_weight=weights[kept])
        table = np.zeros(1 << HASH_BITS, np.float16)
        table[used] = model.coef_[0]
        fitted.append((table, float(model.intercept_[0])))
    return fitted


def _distinct_lines(
    pages: Sequence[Page], folds: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64], NDArray[np.int64]]:
    """Judged lines, each once a site between the same neighbours: their numbers, labels, weights and folds.

    Eight extractors leave mostly the same lines.
    """
    found: dict[tuple[str, str, str, str, int], tuple[int, float, int]] = {}
    row = 0
    for page, fold in zip(pages, folds, strict=True):
        weight = SOURCE_WEIGHTS.get(page.source, 1.0) * (1.0 if page.kind == "naive" else LINE_RESIDUE_WEIGHT)
        weight *= 1.0 if page.page_type in ARTICLES else OTHER_TYPES_WEIGHT
        around = zip(("", *page.lines), page.lines, (*page.lines[1:], ""), page.labels, strict=False)
        for above, line, below, label in around:
            key = (page.site, above, line, below, label)
            if label != UNJUDGED and page.kind != "clean" and found.get(key, (0, 0.0, 0))[1] < weight:
                found[key] = (row, weight, int(fold))
            row += 1
    keys = sorted(found, key=lambda key: found[key][0])
    rows, weights, fold_numbers = (np.array(column) for column in zip(*map(found.get, keys), strict=True))
    sites = Counter(key[0] for key in keys)
    weights = weights / np.sqrt([sites[key[0]] for key in keys])
    return rows, np.array([key[4] for key in keys]), weights / weights.mean(), fold_numbers


def hashed_matrix(texts: Sequence[str], rows: NDArray[np.int64]) -> csr_matrix:
    """The hashed features of some lines of the texts as a sparse matrix, weighted as the line model weighs them."""
    from scipy.sparse import csr_matrix, vstack

    parts, seen = [], 0
    for begin, end in chunks(texts):
        lines, _, _, grams = read_lines(texts[begin:end])
        number = len(lines.starts)
        columns = [(grams[group].line, grams[group].index) for group in GROUPS]
        values = [1 / np.sqrt(np.bincount(line, minlength=number)[line]) for line, _ in columns]
        line, index = (np.concatenate(column) for column in zip(*columns, strict=True))
        entries = np.concatenate(values).astype(np.float32), (line, index.astype(np.int32))
        low, high = np.searchsorted(rows, (seen, seen + number))
        parts.append(csr_matrix(entries, shape=(number, 1 << HASH_BITS))[rows[low:high] - seen])
        seen += number
    return vstack(parts).tocsr()


def read_table(
    pages: Sequence[Page], folds: NDArray[np.int64], words: Sequence[tuple[NDArray[np.float16], float]]
) -> Table:
    """The columns of every line, each fold's read with the words that were fitted without it."""
    columns, labels, numbers = [], [], []
    for fold in range(FOLDS):
        chosen = np.flatnonzero(folds == fold)
        own = [pages[number] for number in chosen.tolist()]
        texts = [page.text for page in own]
        for begin, end in chunks(texts):
            lines, found = line_columns(texts[begin:end], *words[fold])
            columns.append(found)
            labels.append(np.concatenate([np.array(page.labels, np.int8) for page in own[begin:end]]))
            numbers.append(chosen[begin:end][lines.document])
    return Table(np.concatenate(columns), np.concatenate(labels), np.concatenate(numbers))


def line_weights(pages: Sequence[Page], table: Table) -> NDArray[np.float64]:
    """The weight of each line in fitting the judge; 0 where it was not judged."""
    groups: dict[tuple[str, str], int] = {}
    group = np.array([groups.setdefault((page.id, page.kind), len(groups)) for page in pages])[table.page]
    base = np.array(
        [
            JUDGE_WEIGHTS.get(page.source, 1.0)
            * (1.0 if page.page_type in ARTICLES else OTHER_TYPES_WEIGHT)
            * (RESIDUE_WEIGHT if page.kind == "residue" else 1.0)
            for page in pages
        ]
    )[table.page]
    judged = table.labels != UNJUDGED
    number = np.bincount(group[judged], minlength=len(groups))
    weights: NDArray[np.float64] = judged * base / np.maximum(number[group], 5) ** LENGTH_POWER
    weights /= weights[judged].mean()
    return weights


def fit_judge(table: Table, weights: NDArray[np.float64], kept: NDArray[np.bool_]) -> Jury:
    """Forest and network on the kept lines that were judged."""
    chosen = kept & (table.labels != UNJUDGED)
    columns = table.columns[chosen]
    return fit_jury(columns, columns, table.labels[chosen], weights[chosen], FOREST, NETWORKS)


def held_out_scores(table: Table, judges: Sequence[Jury], fold: NDArray[np.int64]) -> Floats:
    """Each line's score from the judge that was fitted without its site."""
    scores = np.zeros(len(table.labels), np.float32)
    for left_out, judge in enumerate(judges):
        inside = fold == left_out
        if inside.any():
            scores[inside] = judge.scores(table.columns[inside], table.columns[inside])
    return scores


def figures(pages: Sequence[Page], table: Table, scores: Floats) -> dict[str, dict[str, Any]]:
    """The held-out figures of each source and kind of text."""
    found = {}
    name = np.array([f"{page.source} {page.kind}" for page in pages])[table.page]
    for group in np.unique(name):
        inside = (name == group) & (table.labels != UNJUDGED)
        labels, own = table.labels[inside], scores[inside]
        found[str(group)] = rounded(
            {
                "lines": int(inside.sum()),
                "auroc": ranking(own, labels),
                "recall_at_1_percent_lost": recall_at_loss(own, labels, 0.01),
                "best_f1": best_f1(own, labels),
            }
        )
    return found


@dataclass(frozen=True)
class HeldOut:
    """Everything that was fitted by folds: the words without each fold, and each line's score without its site."""

    folds: NDArray[np.int64]
    words: list[tuple[NDArray[np.float16], float]]
    table: Table
    weights: NDArray[np.float64]
    judges: list[Jury]
    scores: Floats
    slope: float
    offset: float

    @property
    def logits(self) -> Floats:
        """The scores as calibrated logarithms of odds."""
        return (self.scores * self.slope + self.offset).astype(np.float32)


def held_out(pages: Sequence[Page]) -> HeldOut:
    """Fit words and judges by folds of sites, and calibrate the scores of the lines that were held out."""
    folds = folds_of(page.site for page in pages)
    words = fit_words(pages, folds)
    table = read_table(pages, folds, words)
    weights = line_weights(pages, table)
    fold = folds[table.page]
    judges = [fit_judge(table, weights, fold != left_out) for left_out in range(FOLDS)]
    scores = held_out_scores(table, judges, fold)
    judged = table.labels != UNJUDGED
    slope, offset = calibrate(scores[judged], table.labels[judged], weights[judged])
    return HeldOut(folds, words, table, weights, judges, scores, slope, offset)


@dataclass(frozen=True)
class PageLines:
    """The lines that were extracted from raw HTML pages: score and evidence, label, weight, fold of their site."""

    table: NDArray[np.float32]
    labels: NDArray[np.int64]
    weights: NDArray[np.float64]
    fold: NDArray[np.int64]


def read_page_lines(data: Path, pages: Sequence[Page], fitted: HeldOut) -> PageLines:
    """The judged lines of the raw pages, each with the score of the judge that has not seen its site."""
    labels = _labels_by_line(pages)
    sources = {page.id: page.source for page in pages}
    parts = []
    for site, page_id, page in read_html(data):
        lines = [line.strip() for line in page.text.split("\n") if line.strip()]
        left_out = int(folds_of([site])[0])
        _, columns = line_columns(["\n".join(lines)], *fitted.words[left_out])
        logits = fitted.judges[left_out].scores(columns, columns) * fitted.slope + fitted.offset
        evidence = page_evidence.line_evidence(page, page_evidence.shown_lines(page), lines)
        table = page_evidence.with_logits(logits.astype(np.float32), evidence)
        target = np.array([labels.get((page_id, line), UNJUDGED) for line in lines])
        source = min(1.0, SOURCE_WEIGHTS.get(sources.get(page_id, ""), 1.0))
        weight = np.full(len(lines), source / np.sqrt(max(5, len(lines))))
        parts.append((table, target, weight, np.full(len(lines), left_out)))
    table, target, weight, fold = (np.concatenate(column) for column in zip(*parts, strict=True))
    judged = target != UNJUDGED
    return PageLines(table[judged], target[judged], weight[judged], fold[judged])


def fit_page(lines: PageLines, kept: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Weights of a line's score and of what its HTML page tells of it; the last is the offset."""
    from sklearn.linear_model import LogisticRegression

    weight = lines.weights[kept]
    model = LogisticRegression(C=PAGE_C, max_iter=2000)
    model.fit(lines.table[kept], lines.labels[kept], sample_weight=weight / weight.mean())
    return np.append(model.coef_[0], model.intercept_ + PAGE_SHIFT).astype(np.float32)


def _labels_by_line(pages: Iterable[Page]) -> dict[tuple[str, str], int]:
    """The label of each line of each page, whatever text of the page it stands in; unjudged where those disagree."""
    labels: dict[tuple[str, str], int] = {}
    for page in pages:
        for line, label in zip(page.lines, page.labels, strict=True):
            if label != UNJUDGED and labels.setdefault((page.id, line), label) != label:
                labels[page.id, line] = UNJUDGED
    return labels


def read_html(data: Path) -> Iterator[tuple[str, str, HtmlPage]]:
    """The raw pages of a data folder as they are read in scoring, with site and number."""
    with gzip.open(data / "boilerplate" / "html" / "pages.jsonl.gz", "rt", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            try:
                yield site_of(row["url"], row["id"]), row["id"], read_page(row["html"], row["url"])
            except UnreadableSource:
                continue  # a page that yields no text teaches nothing


def training_pages(data: Path | None, examples: Sequence[Path]) -> list[Page]:
    """The pages of a data folder (its part `boilerplate`), the labelled examples, their clean variants, made pages."""
    pages = chosen_pages(read_pages(data / "boilerplate")) if data else []
    own = read_example_pages(examples)
    return [*pages, *own, *clean_variants(pages), *read_made_pages(examples, own)]


def line_arrays(fitted: HeldOut, words: tuple[NDArray[np.float16], float], judge: Jury) -> dict[str, NDArray[Any]]:
    """Fitted words and judge as the arrays of a model."""
    table, bias = words
    return {
        "words": table,
        "bias": np.array([bias], np.float32),
        **judge.arrays(fitted.slope, fitted.offset, "", NETWORK),
    }


def has_html(data: Path | None) -> TypeGuard[Path]:
    """Whether a data folder holds raw HTML pages."""
    return data is not None and (data / "boilerplate" / "html" / "pages.jsonl.gz").is_file()


def train(data: Path | None, examples: Sequence[Path], day: date | None = None) -> Model:
    """The line model from a data folder and labelled examples, fitted on all sites, calibrated on held-out ones."""
    pages = training_pages(data, examples)
    fitted = held_out(pages)
    judge = fit_judge(fitted.table, fitted.weights, np.ones(len(fitted.table.labels), np.bool_))
    arrays = line_arrays(fitted, fitted.words[-1], judge)
    if has_html(data):
        lines = read_page_lines(data, pages, fitted)
        arrays["page"] = fit_page(lines, np.ones(len(lines.labels), np.bool_))
    files = [*(page_files(data / "boilerplate") if data else []), *examples, *made_pages.inventories(examples)]
    return Model("boilerplate", arrays, _card(pages, figures(pages, fitted.table, fitted.logits), files, day))


def _card(pages: Sequence[Page], found: Mapping[str, Any], files: Sequence[Path], day: date | None) -> dict[str, Any]:
    return {
        "task": "how likely each line of an article is to be no part of it",
        "features_version": FEATURES_VERSIONS["boilerplate"],
        "trained_by": "sourcequal.training.boilerplate.train",
        "date": day.isoformat() if day else None,
        "licence": "Apache-2.0 (weights)",
        "data": hashes_of(files),
        "data_licences": "WCXB CC BY 4.0 (Murrough Foley); trafilatura annotations Apache-2.0; CleanEval and "
        "CleanPortalEval state none; the examples were written for this project",
        "split": f"{FOLDS} folds by site; the shipped weights are fitted on all sites, the figures on held-out ones",
        "pages": len(pages),
        "sites": len({page.site for page in pages}),
        "held_out": found,
        "versions": versions(),
    }
