"""How well boilerplate is found: line by line on held-out sites, page by page on HTML, and what it costs.

    python benchmarks/boilerplate.py --data DATA [--parts lines,sites,html,speed]

Lines: the model is fitted here, by folds of sites, on DATA/boilerplate and training_data/boilerplate.jsonl; every
figure is of sites that the fitted model has not seen. "rules" are the pattern rules alone, "words" the linear model
over hashed words of the line and its surroundings, "model" the line model, "all" what the product reports: rules
first, the line model for the rest. Furniture is the positive class. R@1% is its recall where 1% of the main lines are
lost, F1 the best there is; "lost" and "found" are the shares of main and of furniture lines that are reported.
Sites: residues of sites with five or more pages, line by line, with and without a profile of the site's other pages.
HTML: DATA/boilerplate/html; "clean, new sites" is what models leave that were fitted without the page's site, "clean"
what the shipped model leaves, which has seen text of these sites.
Speed: CPU time of learned scoring against scikit-learn's HashingVectorizer(char_wb, 3 to 5) on the same text.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sourcequal import Document, clean
from sourcequal.errors import UnreadableSource
from sourcequal.models import FEATURES_VERSIONS, Model, load_model, model_folder, save_model
from sourcequal.rule import Settings
from sourcequal.run import Run
from sourcequal.scorer import Outcome, RuleScorer
from sourcequal.scorers import family_rules
from sourcequal.scorers.boilerplate.bp201_line_outside_article import THRESHOLD, bar
from sourcequal.scorers.boilerplate.linemodel import score_lines
from sourcequal.training import boilerplate as training
from sourcequal.training import fit
from sourcequal.training.retraining import copy_models

EXAMPLES = Path(__file__).parent.parent / "training_data" / "boilerplate.jsonl"
AS_OF = date(2026, 11, 21)
TOKEN = re.compile(r"\w+")
SHINGLE = 4
SITE_EXTRACTOR = "resiliparse"  # the output with most furniture left in it
LEAST_PAGES = 5
LABELS = (training.MAIN, training.FURNITURE)
SPEED_TEXTS = 500
SPEED_CHARS = 2000
HEAD = "source       text     language  system    lines  AUROC   R@1%     F1   lost  found"


def rule_confidence(pages: Sequence[training.Page]) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """The highest confidence of a pattern rule on each line, and whether a shown finding above info stands there."""
    scorer = RuleScorer([rule for rule in family_rules("boilerplate") if rule.code[2] == "1"])
    confidence, struck = [], []
    for page in pages:
        outcome = Outcome(Document.from_text(page.text, language=page.language))
        scorer.score_batch([outcome], Settings(AS_OF))
        position = 0
        for line in page.lines:
            over = [f for f in outcome.findings if f.start < position + len(line) and f.end > position]
            confidence.append(max((f.confidence for f in over), default=0.0))
            struck.append(any(f.severity != "info" and f.shown for f in over))
            position += len(line) + 1
    return np.array(confidence, np.float32), np.array(struck)


def row(name: Sequence[str], scores: NDArray[np.float32], labels: NDArray[np.int8], shown: NDArray[np.bool_]) -> str:
    """One line of the table of lines; `lost` and `found` are main and furniture lines at the shipped threshold."""
    figures = (
        fit.ranking(scores, labels),
        fit.recall_at_loss(scores, labels, 0.01),
        fit.best_f1(scores, labels),
        *(float(shown[labels == kind].mean()) if (labels == kind).any() else float("nan") for kind in LABELS),
    )
    source, text, language, system = name
    return f"{source:12} {text:8} {language:9} {system:7} {len(labels):>7} " + " ".join(f"{x:>6.3f}" for x in figures)


@cache
def fitted(data: Path) -> tuple[list[training.Page], training.HeldOut]:
    """The training pages and all that was fitted by folds of their sites; ten minutes of CPU time."""
    pages = training.training_pages(data, [EXAMPLES])
    return pages, training.held_out(pages)


def reported(
    pages: Sequence[training.Page], probability: NDArray[np.floating[Any]], page: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """Whether the line model's rule reports each line, the guards for texts of short lines aside; pages in order."""
    lines = [[line for line in pages[number].lines if line.strip()] for number in np.unique(page)]
    parts = np.split(probability, np.flatnonzero(np.diff(page)) + 1)
    bars = [bar(own, part.tolist()) for own, part in zip(lines, parts, strict=True)]
    return probability >= np.repeat(bars, np.bincount(page)[np.unique(page)])


def lines_table(data: Path) -> Iterator[str]:
    """Every source, kind of text and group of languages, each system, on held-out sites."""
    pages, held_out = fitted(data)
    yield f"fitted by {fit.FOLDS} folds of {len({page.site for page in pages})} sites on {len(pages)} texts"
    table = held_out.table
    order = np.argsort(table.page, kind="stable")
    labels, page = table.labels[order], table.page[order]
    model, words = 1 / (1 + np.exp(-held_out.logits[order])), table.columns[order, 0]
    said = reported(pages, model, page)
    rules, struck = rule_confidence(pages)
    everything = np.where(rules > 0, rules, model)
    systems = {
        "rules": (rules, struck),
        "words": (words, words > np.inf),
        "model": (model, said),
        "all": (everything, struck | ((rules == 0) & said)),
    }
    yield HEAD
    names = [(p.source, p.kind, "English" if p.language == "en" else "other") for p in pages]
    for name in sorted(set(names)):
        inside = np.array([other == name for other in names])[page] & (labels != training.UNJUDGED)
        if len(np.unique(labels[inside])) > 1 or name[1] == "clean":
            for system, (scores, shown) in systems.items():
                yield row((*name, system), scores[inside], labels[inside], shown[inside])


def sites_table(data: Path) -> Iterator[str]:
    """What a profile of the site's other pages adds to rules and line model, on sites with five or more pages."""
    from sourcequal.site_profile import SiteProfile

    residues = (p for p in training.read_pages(data / "boilerplate") if p.extractor == SITE_EXTRACTOR)
    pages = [page for page in residues if page.page_type in training.ARTICLES]
    many = {site for site, count in Counter(page.site for page in pages).items() if count >= LEAST_PAGES}
    scorer = RuleScorer([rule for rule in family_rules("boilerplate") if rule.code not in ("BP131", "BP132", "BP133")])
    alone: list[float] = []
    helped: list[float] = []
    labels: list[int] = []
    for site in sorted(many):
        own = [page for page in pages if page.site == site]
        documents = [Document.from_text(page.text, language=page.language) for page in own]
        for number, page in enumerate(own):
            others = SiteProfile().learn_all(documents[:number] + documents[number + 1 :])
            for profile, found in ((None, alone), (others, helped)):
                outcome = Outcome(documents[number])
                scorer.score_batch([outcome], Settings(AS_OF, profile=profile))
                found += list(_line_confidence(page, outcome))
            labels += page.labels
    judged = np.array(labels) != training.UNJUDGED
    yield f"{len(many)} sites, {sum(p.site in many for p in pages)} pages, residue of {SITE_EXTRACTOR}"
    yield HEAD
    for system, found in (("all", alone), ("site", helped)):
        scores = np.array(found, np.float32)[judged]
        yield row(("sites", "residue", "all", system), scores, np.array(labels, np.int8)[judged], scores >= THRESHOLD)


def _line_confidence(page: training.Page, outcome: Outcome) -> Iterator[float]:
    position = 0
    for line in page.lines:
        over = [f.confidence for f in outcome.findings if f.start < position + len(line) and f.end > position]
        yield max(over, default=0.0)
        position += len(line) + 1


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """The multiset of runs of four words."""
    words = TOKEN.findall(text)
    return (
        Counter(tuple(words[n : n + SHINGLE]) for n in range(max(1, len(words) - SHINGLE + 1))) if words else Counter()
    )


def overlap(gold: str, text: str) -> tuple[float, float]:
    """Precision and recall of a text's shingles against the gold text."""
    wanted, given = shingles(gold), shingles(text)
    common = sum((wanted & given).values())
    return common / max(1, sum(given.values())), common / max(1, sum(wanted.values()))


def html_table(data: Path) -> Iterator[str]:
    """Mean precision, recall and their F1 of what is left of each page, a line a source and system."""
    import trafilatura

    found: dict[tuple[str, str], list[tuple[float, float]]] = {}
    with TemporaryDirectory() as folder, gzip.open(data / "boilerplate" / "html" / "pages.jsonl.gz", "rt") as rows:
        runs = held_out_runs(data, Path(folder))
        for page in map(json.loads, rows):
            texts = {
                "trafilatura": trafilatura.extract(page["html"], url=page["url"]) or "",
                "its precise mode": trafilatura.extract(page["html"], url=page["url"], favor_precision=True) or "",
            }
            run = runs[int(fit.folds_of([training.site_of(page["url"], page["id"])])[0])]
            try:
                document = Document.from_html(page["html"], page["url"])
                texts |= {"as read": document.text, "clean": clean(document)}
                texts["clean, new sites"] = run.cleaned(document)
            except UnreadableSource:  # a page without text leaves nothing
                texts |= {"as read": "", "clean": "", "clean, new sites": ""}
            for system, text in texts.items():
                found.setdefault((page["source"], system), []).append(overlap(page["gold"], text))
    yield f"{'source':12} {'system':17} {'pages':>6} {'prec':>6} {'recall':>6} {'F1':>6}"
    for (source, system), pairs in sorted(found.items()):
        precision, recall = (float(np.mean(column)) for column in zip(*pairs, strict=True))
        f1 = 2 * precision * recall / (precision + recall)
        yield f"{source:12} {system:17} {len(pairs):>6} {precision:>6.3f} {recall:>6.3f} {f1:>6.4f}"


def held_out_runs(data: Path, folder: Path) -> list[Run]:
    """A run for each fold of sites, with a model that was fitted without it."""
    pages, held_out = fitted(data)
    lines = training.read_page_lines(data, pages, held_out)
    runs = []
    for fold, (words, judge) in enumerate(zip(held_out.words, held_out.judges, strict=False)):
        arrays = training.line_arrays(held_out, words, judge)
        arrays["page"] = training.fit_page(lines, lines.fold != fold)
        models = folder / str(fold)
        copy_models(model_folder(), models)
        save_model(Model("boilerplate", arrays, {"features_version": FEATURES_VERSIONS["boilerplate"]}), models)
        runs.append(Run(Settings(AS_OF), models=models))
    return runs


def speed_table(data: Path) -> Iterator[str]:
    """CPU time an article of learned scoring, and its ratio to hashing character n-grams with scikit-learn."""
    from sklearn.feature_extraction.text import HashingVectorizer

    pages = [page for page in training.read_pages(data / "boilerplate") if page.kind == "residue"]
    texts = [page.text[:SPEED_CHARS] for page in pages if len(page.text) > SPEED_CHARS / 2][
        :: max(1, len(pages) // SPEED_TEXTS)
    ]
    arrays = load_model("boilerplate").arrays
    score_lines(texts[:10], arrays)
    ours = min(_cpu(lambda: score_lines(texts, arrays)) for _ in range(3)) / len(texts)
    vectorizer = HashingVectorizer(analyzer="char_wb", ngram_range=(3, 5))
    theirs = min(_cpu(lambda: vectorizer.transform(texts)) for _ in range(3)) / len(texts)
    mean = sum(map(len, texts)) / len(texts)
    yield f"{len(texts)} articles of {mean:.0f} characters: line model {ours * 1e6:.0f} us an article,"
    yield f"HashingVectorizer(char_wb, 3-5) {theirs * 1e6:.0f} us, ratio {ours / theirs:.3f}"


def _cpu(work: object) -> float:
    started = process_time()
    work()  # type: ignore[operator]
    return process_time() - started


PARTS = {"lines": lines_table, "sites": sites_table, "html": html_table, "speed": speed_table}


def main() -> None:
    """Print the tables that were asked for."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    ask.add_argument("--data", type=Path, required=True, help="folder of public corpora")
    ask.add_argument("--parts", default=",".join(PARTS), help="which tables, parted by commas")
    args = ask.parse_args()
    for part in args.parts.split(","):
        print(f"\n## {part}")
        for line in PARTS[part](args.data):
            print(line, flush=True)


if __name__ == "__main__":
    main()
