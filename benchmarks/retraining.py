"""What corrected lines teach, what they cost elsewhere, what is refused, and how long it takes.

    python benchmarks/retraining.py --data DATA [--base FOLDER] [--full]

1. It learns: whole site families (the sites with most pages) are kept out of training. What extractors left of some of
   a family's pages is corrected, page by page, until 10, 50, 200 lines were; the F1 of furniture lines on its other
   pages is compared with that of the models before.
2. It forgets nothing: AUROC of the line model on sites that neither training nor adapting has seen.
3. It refuses: 40% of the labels of one family are flipped at random.
4. Seconds to adapt to 200 corrected lines, comparison included; with --full, a full training of every family, twice.

The line model without the families is trained first, as the shipped one is but on fewer texts (one extractor's output a
page, a third of the pages that are no articles), which takes minutes; --base keeps it in a folder for the next run.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any
from zlib import crc32

import numpy as np

from sourcequal.document import Document
from sourcequal.finding import Dimension, Span
from sourcequal.models import FEATURES_VERSIONS, Model, load_model, model_folder, save_model
from sourcequal.scorers.boilerplate import taught
from sourcequal.scorers.boilerplate.linemodel import NETWORK
from sourcequal.training.adapting import judged_lines, own_examples, training_folder
from sourcequal.training.boilerplate import (
    ARTICLES,
    FURNITURE,
    UNJUDGED,
    Page,
    clean_variants,
    fit_judge,
    fit_words,
    line_weights,
    read_example_pages,
    read_pages,
    read_table,
)
from sourcequal.training.comparing import figures, table
from sourcequal.training.examples import Label, LabelledExample
from sourcequal.training.fit import calibrate, folds_of, ranking
from sourcequal.training.retraining import Material, Plan, adapted, material, retrain, trial
from sourcequal.training.scratch import LEARNED, train_families
from sourcequal.training.units import Unit, find_all, units_of

CORRECTED = (10, 50, 200)  # lines
FEWEST_PAGES = 5  # of a family that is kept out
GENERAL, GENERAL_REST = 10, 3  # one site in ten is kept for the question of forgetting
LONGEST_LINES = 400  # of a text; longer dumps only cost time
OTHER_PAGES = 3  # of pages that are no articles one in so many is trained on
TEXTS_A_HALF = 40
FLIPPED = 0.4
LINES: Dimension = "boilerplate"


def example_of(page: Page, number: int) -> LabelledExample:
    """A page with labelled lines as a corrected report; lines that nobody judged were not seen."""
    place, labels, seen = 0, [], []
    for line, label in zip(page.lines, page.labels, strict=True):
        if label != UNJUDGED:
            seen.append(Span(place, place + len(line)))
        if label == FURNITURE:
            labels.append(Label(LINES, "furniture", place, place + len(line)))
        place += len(line) + 1
    document = Document.from_text(page.text, id=f"{page.id}-{number}", language=page.language)
    return LabelledExample(document, page.id, frozenset([LINES]), tuple(labels), None, None, tuple(seen))


@dataclass(frozen=True)
class Data:
    """The pages of the families that are kept out, those of general sites, and the rest."""

    families: dict[str, list[Page]]
    general: list[Page]
    rest: list[Page]


def split(pages: Sequence[Page]) -> Data:
    """Part the pages by site: families, general test sites, and what the models may be trained on."""
    ids = defaultdict(set)
    for page in pages:
        if page.source not in ("trafilatura", "examples"):  # the one labels few lines of a page
            ids[page.site].add(page.id)
    names = sorted((site for site in ids if len(ids[site]) >= FEWEST_PAGES), key=lambda site: (-len(ids[site]), site))
    families: dict[str, list[Page]] = {name: [] for name in names}
    general, rest = [], []
    for page in pages:
        if page.site in names:
            families[page.site].append(page)
        elif page.source != "examples" and crc32(page.site.encode()) % GENERAL == GENERAL_REST:
            general.append(page)
        else:
            rest.append(page)
    return Data(families, general, rest)


def train_base(pages: Sequence[Page], folder: Path) -> None:
    """The line model without the families and the general sites; one fold of sites calibrates it."""
    chosen = base_pages(pages)
    folds = folds_of(page.site for page in chosen)
    words = fit_words(chosen, folds)
    table = read_table(chosen, folds, words)
    weights, apart = line_weights(chosen, table), folds[table.page] == 0
    judged = apart & (table.labels != UNJUDGED)
    held_out = table.columns[judged]
    scores = fit_judge(table, weights, ~apart).scores(held_out, held_out)
    calibration = calibrate(scores, table.labels[judged], weights[judged])
    judge = fit_judge(table, weights, np.ones(len(table.labels), np.bool_))
    arrays: dict[str, Any] = {"words": words[-1][0], "bias": np.array([words[-1][1]], np.float32)}
    arrays |= judge.arrays(*calibration, "", NETWORK)
    save_model(Model(LINES, arrays, {"features_version": FEATURES_VERSIONS[LINES]}), folder)


def base_pages(pages: Sequence[Page]) -> list[Page]:
    """The texts to train on, with their clean variants."""
    outputs: set[str] = set()
    chosen = []
    for page in pages:
        once = page.kind != "residue" or page.id not in outputs
        wanted = page.page_type in ARTICLES or crc32(page.id.encode()) % OTHER_PAGES == 0 or page.kind == "residue"
        if once and wanted and len(page.lines) <= LONGEST_LINES:
            chosen.append(page)
            outputs.update([page.id] if page.kind == "residue" else ())
    return [*chosen, *clean_variants(chosen)]


def halves(pages: Sequence[Page]) -> Iterator[tuple[list[LabelledExample], list[LabelledExample]]]:
    """Pages to correct and pages to test on, and the other way round; extractors' outputs of a page stay together."""
    texts = [page for page in pages if page.kind == "residue" and len(page.lines) <= LONGEST_LINES]
    texts.sort(key=lambda page: (crc32(page.text.encode()), page.id))
    ids = sorted({page.id for page in texts}, key=lambda name: (crc32(name.encode()), name))
    for turn in (0, 1):
        chosen = set(ids[turn::2])
        examples = [example_of(page, number) for number, page in enumerate(texts)]
        yield (
            [example for example in examples if example.source in chosen][:TEXTS_A_HALF],
            [example for example in examples if example.source not in chosen][:TEXTS_A_HALF],
        )


def corrected(examples: Sequence[LabelledExample], units: Sequence[Unit], count: int) -> list[LabelledExample]:
    """Whole pages, as a person corrects them one after the other, until so many lines were corrected.

    A line that stands in several texts is counted once. The last page is judged up to its last corrected line.
    """
    done: set[str] = set()
    found: list[LabelledExample] = []
    for number, example in enumerate(examples):
        end = len(example.document.text)
        for unit in units:
            if unit.example == number and unit.label != unit.found and len(done) < count:
                done.add(example.document.text[unit.start : unit.end])
                end = unit.end if len(done) >= count else end
        found.append(replace(example, seen=tuple(span for span in example.seen or () if span.end <= end)))
        if len(done) >= count:
            break
    return found


def learns(data: Data, plan: Plan, own: Material) -> None:
    """Print the curves, and with them what is forgotten."""
    general = judged_lines(
        [example_of(page, n) for n, page in enumerate(_general(data))], load_model(LINES, plan.parent)
    )
    whole = ranking(general.odds, general.labels)
    gains: dict[int, list[float]] = defaultdict(list)
    lost: list[float] = []
    heads = "  ".join(f"{f'at {count}':>7}" for count in CORRECTED)
    print(f"{'family':20} {'pages':>5} {'lines':>6} {'to correct':>10} {'F1 before':>9}  {heads}")
    for name, pages in data.families.items():
        rows = [_curve(parts, plan, own) for parts in halves(pages)]
        for *_, models in rows:
            for arrays in models:
                added = general.matrix(arrays[taught.INDEX]) @ arrays[taught.WEIGHT]
                lost.append(whole - ranking(general.odds + added, general.labels))
        lines, before = sum(row[0] for row in rows), float(np.mean([row[2] for row in rows]))
        wrong, after = "+".join(str(row[1]) for row in rows), np.mean([row[3] for row in rows], axis=0)
        for count, value in zip(CORRECTED, after, strict=True):
            gains[count].append(100 * (value - before))
        shown = "  ".join(f"{gains[count][-1]:+7.1f}" for count in CORRECTED)
        print(
            f"{name:20} {len({page.id for page in pages}):>5} {lines:>6} {wrong:>10} {before:>9.1%}  {shown}",
            flush=True,
        )
    mean = "  ".join(f"{np.mean(gains[count]):+7.1f}" for count in CORRECTED)
    median = "  ".join(f"{np.median(gains[count]):+7.1f}" for count in CORRECTED)
    print(f"{'mean':54}  {mean}\n{'median':54}  {median}\n")
    print(f"AUROC on {len(_general(data))} texts of general sites: {whole:.4f} before; lost after adapting, in points:")
    print(f"  mean {100 * np.mean(lost):.2f}, most {100 * np.max(lost):.2f} over {len(lost)} adapted models\n")


Curve = tuple[int, int, float, list[float], list[dict[str, Any]]]


def _curve(parts: tuple[list[LabelledExample], list[LabelledExample]], plan: Plan, own: Material) -> Curve:
    """Lines tested, lines to correct, F1 before and after each number of corrected lines, the adapted line models."""
    correct, test = parts
    seen = units_of(correct, find_all(correct, plan.parent), LINES)
    before = units_of(test, find_all(test, plan.parent), LINES)
    scores, arrays = [], []
    for count in CORRECTED:
        taught_by = material(corrected(correct, seen, count), plan)
        models = adapted(taught_by, own, np.ones(len(taught_by.examples), bool), plan)
        with trial(models, plan) as folder:
            scores.append(figures(units_of(test, find_all(test, folder), LINES)).f1)
        arrays.append(dict(next(model for model in models if model.name == LINES).arrays))
    wrong = {correct[unit.example].document.text[unit.start : unit.end] for unit in seen if unit.label != unit.found}
    return len(before), len(wrong), figures(before).f1, scores, arrays


def _general(data: Data) -> list[Page]:
    texts = [page for page in data.general if page.kind == "naive" and len(page.lines) <= LONGEST_LINES]
    return sorted(texts, key=lambda page: (crc32(page.text.encode()), page.id))[:200]


def row_of(example: LabelledExample, flipped: random.Random | None = None) -> str:
    """An example as a line of a labels file; with a source of chance, some labels are turned round."""
    marked = {(label.start, label.end) for label in example.labels}
    findings = []
    for span in example.seen or ():
        wrong = ((span.start, span.end) in marked) != (flipped is not None and flipped.random() < FLIPPED)
        if wrong:
            findings.append({"dimension": LINES, "kind": "furniture", "start": span.start, "end": span.end})
    seen = [list(span) for span in example.seen or ()]
    values = {"schema_version": "1.0", "id": example.document.id, "source": example.source, "judged": [LINES]}
    return json.dumps({**values, "text": example.document.text, "seen": seen, "findings": findings}) + "\n"


def refuses_and_takes(data: Data, plan: Plan) -> None:
    """Print what becomes of flipped labels, and how long adapting to 200 corrected lines takes."""
    correct, _ = next(halves(next(iter(data.families.values()))))
    units = units_of(correct, find_all(correct, plan.parent), LINES)
    with TemporaryDirectory() as name:
        path = Path(name) / "labels.jsonl"
        chance = random.Random(0)
        path.write_text("".join(row_of(example, chance) for example in correct), encoding="utf-8")
        refused = retrain([path], plan)
        print(f"{FLIPPED:.0%} of the labels flipped:\n{table(refused.comparison)}")
        print("".join(f"  refused: {reason}\n" for reason in refused.comparison.reasons) or "  NOT refused\n")
        path.write_text("".join(row_of(example) for example in corrected(correct, units, 200)), encoding="utf-8")
        started = perf_counter()
        kept = retrain([path], plan)
        print(f"200 corrected lines, as they are: {perf_counter() - started:.1f} s\n{table(kept.comparison)}")
        print("".join(f"  refused: {reason}\n" for reason in kept.comparison.reasons) or "  accepted\n")


def trains_fully(data: Path) -> None:
    """Print the time of a full training of every learned family and whether a second one gives the same hashes."""
    hashes = []
    for _ in range(2):
        started = perf_counter()
        with TemporaryDirectory() as name:
            for model in train_families(LEARNED, data, []):
                save_model(model, Path(name))
            hashes.append({family: load_model(family, Path(name)).sha256 for family in LEARNED})
        print(
            f"full training of {', '.join(LEARNED)}: {(perf_counter() - started) / 60:.1f} min {hashes[-1]}", flush=True
        )
    print("the same hashes twice" if hashes[0] == hashes[1] else "DIFFERENT hashes")


def main() -> None:
    """Print the tables."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    ask.add_argument("--data", type=Path, required=True, help="folder of public corpora")
    ask.add_argument("--base", type=Path, help="keep the models without the families here")
    ask.add_argument("--full", action="store_true", help="also train every family, twice")
    args = ask.parse_args()
    with TemporaryDirectory() as name:
        base = args.base or Path(name)
        data = split(read_pages(args.data / LINES))
        if not (base / f"{LINES}.json").is_file():
            train_base([*data.rest, *read_example_pages([training_folder() / f"{LINES}.jsonl"])], base)
        plan = Plan(base, (LINES,))
        own = material(own_examples([LINES]), plan)
        learns(data, plan, own)
        refuses_and_takes(data, plan)
    if args.full:
        print(f"shipped: {model_folder()}")
        trains_fully(args.data)


if __name__ == "__main__":
    main()
