"""How well the contradictions dimension ranks, what it flags on clean articles, and how fast it is.

    python benchmarks/contradictions.py --data ../shared/data

Articles with an edited fact are judged by networks that have not seen them: folds by source article. Clean articles
and sentence pairs of another domain are judged by the shipped model, which has not seen them either.
"""

from __future__ import annotations

import argparse
import gzip
import json
import time
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from sourcequal.document import Document
from sourcequal.models import Model, load_model
from sourcequal.scorers.contradictions.background import Background
from sourcequal.scorers.contradictions.ranking import THRESHOLD, Clash, clashes
from sourcequal.training import contradictions as training
from sourcequal.training.fit import folds_of, ranking

THRESHOLDS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
SPEED_ARTICLES = 400


class Judged(NamedTuple):
    """One article, what is known of it, and the clashes found, strongest first."""

    label: int
    kind: str
    sides: tuple[tuple[int, int], ...]
    found: tuple[Clash, ...]

    @property
    def score(self) -> float:
        """The highest confidence of the article's candidates."""
        return self.found[0].confidence if self.found else 0.0

    def both_shown(self, threshold: float) -> bool:
        """Whether a shown clash has both true sides."""
        return any(
            all(
                any(_touch(side, span) for span in (clash.suspect, clash.witness, *clash.echoes)) for side in self.sides
            )
            for clash in self.found
            if clash.confidence >= threshold
        )


def _touch(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def judged_on_folds(data: Path, examples: Path, shipped: Model, articles: int) -> list[Judged]:
    """The edited and unedited articles, each judged by a network of the other folds."""
    rows = list(_rows(data / "contradictions" / "perturbed.jsonl.gz"))
    background = Background.of(shipped.arrays)
    made = training.rows_of(
        training.made(training.news_texts(data, articles), training.SEED, background.rarity), background
    )
    real = training.rows_of([*training.perturbed_articles(data), *training.written_examples([examples])], background)
    folds = folds_of([row["pair"] for row in rows])
    found: list[Judged] = []
    for fold in sorted(set(folds)):
        inside = [row for row, number in zip(rows, folds, strict=True) if number == fold]
        away = frozenset(
            group for group, number in zip(real.groups, folds_of(real.groups), strict=True) if number == fold
        )
        arrays = {**shipped.arrays, **training.fit_network(made, real.without(away))}
        arrays |= {"slope": shipped.arrays["slope"], "offset": shipped.arrays["offset"]}
        model = Model("contradictions", arrays, shipped.card)
        found += [_judge(row, model) for row in inside]
    return found


def _judge(row: Mapping[str, Any], model: Model) -> Judged:
    sides = tuple((start, end) for start, end in row.get("spans", ()))
    kind = row.get("type", "none")
    return Judged(int(row["label"]), kind, sides, clashes(Document.from_text(row["text"]), model))


def print_folds(found: list[Judged]) -> None:
    """Ranking, and precision, recall and both sides at each threshold."""
    labels = [one.label for one in found]
    print(f"edited and unedited articles ({len(found)}), folds by source article")
    print(f"  AUROC {ranking([one.score for one in found], labels):.3f}")
    print("  threshold  precision  recall  both sides  unedited flagged")
    for threshold in sorted({*THRESHOLDS, THRESHOLD}):
        flagged = [one for one in found if one.score >= threshold]
        right = [one for one in flagged if one.label]
        shown = [one for one in right if one.both_shown(threshold)]
        print(
            f"  {threshold:9.2f}{'*' if threshold == THRESHOLD else ' '} {len(right) / max(1, len(flagged)):9.2f} "
            f"{len(right) / sum(labels):7.2f} {len(shown) / max(1, len(right)):11.2f} "
            f"{(len(flagged) - len(right)) / labels.count(0):17.3f}"
        )
    print("  kind           articles  AUROC  recall at the shipped threshold (*)")
    clean = [one.score for one in found if not one.label]
    for kind in sorted({one.kind for one in found if one.label}):
        scores = [one.score for one in found if one.kind == kind]
        auroc = ranking([*clean, *scores], [0] * len(clean) + [1] * len(scores))
        print(f"  {kind:14} {len(scores):8} {auroc:6.2f} {np.mean(np.array(scores) >= THRESHOLD):7.2f}")


def print_clean(data: Path, model: Model) -> None:
    """The share of human news articles with a shown finding."""
    scores = []
    for row in _rows(data / "garbled" / "human_native.jsonl.gz"):
        scores.append(_judge({"label": 0, "text": row["text"]}, model).score)
    print(f"human news ({len(scores)}): flagged {np.mean(np.array(scores) >= THRESHOLD):.4f}")


def print_sentence_pairs(data: Path, model: Model) -> None:
    """Ranking of sentence pairs that language models wrote."""
    labels, scores = [], []
    for row in _rows(data / "contradictions" / "chatprotect.jsonl.gz"):
        text = "\n".join(row["text"][start:end] for start, end in row["pair_spans"])
        labels.append(int(row["label"]))
        scores.append(_judge({"label": 0, "text": text}, model).score)
    print(f"ChatProtect sentence pairs ({len(labels)}): AUROC {ranking(scores, labels):.3f}")


def print_speed(data: Path, model: Model) -> None:
    """Articles a second on one core, candidates and model included, reading of the file excluded."""
    rows = list(islice(_rows(data / "contradictions" / "perturbed.jsonl.gz"), SPEED_ARTICLES))
    for row in rows[:20]:
        clashes(Document.from_text(row["text"]), model)
    start = time.process_time()
    for row in rows:
        clashes(Document.from_text(row["text"]), model)
    seconds = time.process_time() - start
    size = np.mean([len(row["text"]) for row in rows])
    print(f"speed: {len(rows) / seconds:.0f} articles a second, {size:.0f} characters each")


def main() -> None:
    """Print everything."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--data", type=Path, required=True, help="for example ../shared/data")
    ask.add_argument("--examples", type=Path, default=Path("training_data/contradictions.jsonl"))
    ask.add_argument("--articles", type=int, default=training.ARTICLES, help="clean articles of each source to edit")
    args = ask.parse_args()
    model = load_model("contradictions")
    print_folds(judged_on_folds(args.data, args.examples, model, args.articles))
    print_clean(args.data, model)
    print_sentence_pairs(args.data, model)
    print_speed(args.data, model)


if __name__ == "__main__":
    main()
