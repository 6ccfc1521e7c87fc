"""How well the contradictions dimension ranks, what it flags on clean articles, and how fast it is.

    python benchmarks/contradictions.py --data DATA --plot docs/contradictions.svg

Articles with an edited fact are judged by networks that have not seen them: folds by source article. Clean articles
and sentence pairs of another domain are judged by the shipped model, which has not seen them either. The shipped
threshold is the lowest of `STEPS` from which at most `MOST_FLAGGED` of the clean news that training keeps back is
flagged. `contradictions.jsonl` beside this file holds short articles by writers who did not know the rules, 95 with one
plain contradiction and 45 sound ones; they are judged by the whole tool, nothing is trained on them, and whoever works
on the rules must not read them.
"""

from __future__ import annotations

import argparse
import gc
import gzip
import json
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from threadpoolctl import threadpool_limits

from sourcequal import score_many
from sourcequal.document import Document
from sourcequal.models import Model, load_model
from sourcequal.scorers.contradictions.background import Background
from sourcequal.scorers.contradictions.ranking import THRESHOLD, Clash, clashes
from sourcequal.training import contradictions as training
from sourcequal.training.fit import folds_of, ranking

EXAMPLES = Path(__file__).parent.parent / "training_data" / "contradictions.jsonl"
PLAIN = Path(__file__).with_suffix(".jsonl")
SOURCES_KEPT_BACK = ("allsides", "reuters_financial")  # of clean news, the first articles of each
STEPS = (0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8)
MOST_FLAGGED = 0.01
THRESHOLDS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
SPEED_ARTICLES = 400
SPEED_ROUNDS = 5  # of which the fastest counts, since other work disturbs
BATCH = 64  # articles judged at once


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
    background = Background(shipped.arrays)
    made = training.made_rows_of(training.texts_to_edit(data, articles), background)
    real = training.rows_of([*training.perturbed_articles(data), *training.written_examples([examples])], background)
    folds, of_real = folds_of([row["pair"] for row in rows]), folds_of(real.groups.tolist())
    found: list[Judged] = []
    for fold in sorted(set(folds.tolist())):
        inside = [row for row, number in zip(rows, folds, strict=True) if number == fold]
        arrays = {**shipped.arrays, **training.fit_network(made, real.of(of_real != fold))}
        arrays |= {"slope": shipped.arrays["slope"], "offset": shipped.arrays["offset"]}
        found += _judged(inside, Model("contradictions", arrays, shipped.card))
    return found


def _judged(rows: Sequence[Mapping[str, Any]], model: Model) -> list[Judged]:
    """Articles judged a batch at a time, as the rules do."""
    found: list[Judged] = []
    for start in range(0, len(rows), BATCH):
        batch = rows[start : start + BATCH]
        for row, shown in zip(batch, clashes([Document.from_text(row["text"]) for row in batch], model), strict=True):
            sides = tuple((start, end) for start, end in row.get("spans", ()))
            found.append(Judged(int(row.get("label", 0)), row.get("type", "none"), sides, shown))
    return found


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
    rows = [{"text": row["text"]} for row in _rows(data / "garbled" / "human_native.jsonl.gz")]
    scores = np.array([one.score for one in _judged(rows, model)])
    print(f"human news ({len(scores)}): flagged {np.mean(scores >= THRESHOLD):.4f}")


def print_kept_back(data: Path, model: Model) -> None:
    """The share of clean news with a finding from each threshold on, and the threshold that follows."""
    texts = [text for _, text in training.news_texts(data, training.KEPT_BACK, SOURCES_KEPT_BACK)]
    scores = np.array([one.score for one in _judged([{"text": text} for text in texts], model)])
    flagged = {step: float(np.mean(scores >= step)) for step in STEPS}
    shares = ", ".join(f"{share:.4f} from {step}" for step, share in flagged.items())
    lowest = min((step for step, share in flagged.items() if share <= MOST_FLAGGED), default=1.0)
    print(f"clean news kept back ({len(scores)}): flagged {shares}; at most {MOST_FLAGGED} from {lowest}")


def print_web(data: Path, model: Model) -> None:
    """The share of web pages with a shown finding, of sites that training leaves alone."""
    rows = [{"text": text} for _, text in training.web_pages(data, edited=False)]
    scores = np.array([one.score for one in _judged(rows, model)])
    print(f"web pages of other sites ({len(scores)}): flagged {np.mean(scores >= THRESHOLD):.4f}")


def print_sentence_pairs(data: Path, model: Model) -> None:
    """Ranking of sentence pairs that language models wrote."""
    rows = list(_rows(data / "contradictions" / "chatprotect.jsonl.gz"))
    pairs = [{"text": "\n".join(row["text"][start:end] for start, end in row["pair_spans"])} for row in rows]
    labels, scores = [int(row["label"]) for row in rows], [one.score for one in _judged(pairs, model)]
    print(f"ChatProtect sentence pairs ({len(labels)}): AUROC {ranking(scores, labels):.3f}")


def print_plain(path: Path) -> None:
    """How many of the plain contradictions are found, both sides of each, and what is flagged in sound articles."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    found: dict[str, list[bool]] = defaultdict(list)
    for row, report in zip(rows, score_many(row["text"] for row in rows), strict=True):
        shown = [one for one in report.findings if one.dimension == "contradictions" and one.shown]
        sides = [[(one.start, one.end), *((other.start, other.end) for other in one.related)] for one in shown]
        right = [all(any(_touch(tuple(gold), side) for side in told) for gold in row["spans"]) for told in sides]
        found[row.get("wording", "sound")].append(any(right))
    shares = ", ".join(f"{name} {sum(found[name])} of {len(found[name])}" for name in ("same", "near", "far", "sound"))
    print(
        f"plain contradictions by how alike their wordings are, both sides shown, and sound articles flagged: {shares}"
    )


def print_speed(data: Path, model: Model) -> None:
    """Articles a second on one core in batches, reading and model included, reading of the file excluded.

    As scoring does, with one thread and Python's search for cycles held back: it would walk through all that the other
    figures have left in memory.
    """
    rows = list(islice(_rows(data / "contradictions" / "perturbed.jsonl.gz"), SPEED_ARTICLES))
    _judged(rows[:BATCH], model)
    seconds = []
    gc.collect()
    gc.freeze()
    with threadpool_limits(limits=1):
        for _ in range(SPEED_ROUNDS):
            start = time.process_time()
            _judged(rows, model)
            seconds.append(time.process_time() - start)
    gc.unfreeze()
    size = np.mean([len(row["text"]) for row in rows])
    print(f"speed: {len(rows) / min(seconds):.0f} articles a second, {size:.0f} characters each, batches of {BATCH}")


def curve(found: Sequence[Judged]) -> list[tuple[float, float]]:
    """Recall and precision at every score of the articles, from the highest score down."""
    ordered = sorted(found, key=lambda one: -one.score)
    right, total = 0, sum(one.label for one in found)
    points = []
    for place, one in enumerate(ordered, 1):
        right += one.label
        if place == len(ordered) or ordered[place].score < one.score:
            points.append((right / total, right / place))
    return points


def plot(found: Sequence[Judged], path: Path) -> None:
    """Write the curve of precision over recall as an SVG file, with the shipped threshold marked."""
    shown = [one for one in found if one.score >= THRESHOLD]
    right = sum(one.label for one in shown)
    mark = _place(right / sum(one.label for one in found), right / max(1, len(shown)))
    line = " ".join("{},{}".format(*_place(*point)) for point in curve(found))
    ticks = "".join(
        f'<text x="{_place(share, 0)[0]}" y="290" text-anchor="middle">{share:.1f}</text>'
        f'<text x="42" y="{_place(0, share)[1] + 4}" text-anchor="end">{share:.1f}</text>'
        f'<path d="M50 {_place(0, share)[1]}H450M{_place(share, 0)[0]} 20V270" stroke="#ddd"/>'
        for share in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
    )
    path.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 470 320" width="470" height="320" '
        'font-family="sans-serif" font-size="12" fill="#333"><rect width="470" height="320" fill="#fff"/>'
        f'{ticks}<polyline points="{line}" fill="none" stroke="#1f5fa8" stroke-width="2"/>'
        f'<circle cx="{mark[0]}" cy="{mark[1]}" r="5" fill="#c0392b"/>'
        f'<text x="{mark[0] + 9}" y="{mark[1] - 6}">shipped threshold {THRESHOLD}</text>'
        '<text x="250" y="310" text-anchor="middle">recall of edited articles</text>'
        '<text transform="translate(14 145) rotate(-90)" text-anchor="middle">precision</text></svg>\n',
        encoding="utf-8",
    )


def _place(recall: float, precision: float) -> tuple[float, float]:
    """Where a point of the curve stands in the drawing, in pixels."""
    return round(50 + 400 * recall, 1), round(270 - 250 * precision, 1)


def main() -> None:
    """Print everything."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--data", type=Path, required=True, help="the folder of public corpora")
    ask.add_argument("--examples", type=Path, default=EXAMPLES, help="labelled examples to fit to")
    ask.add_argument("--articles", type=int, default=training.ARTICLES, help="clean articles of each source to edit")
    ask.add_argument("--plot", type=Path, help="where to write the curve of precision over recall, as SVG")
    args = ask.parse_args()
    model = load_model("contradictions")
    found = judged_on_folds(args.data, args.examples, model, args.articles)
    print_folds(found)
    if args.plot:
        plot(found, args.plot)
    print_clean(args.data, model)
    print_kept_back(args.data, model)
    print_web(args.data, model)
    print_sentence_pairs(args.data, model)
    print_plain(PLAIN)
    print_speed(args.data, model)


if __name__ == "__main__":
    main()
