"""Champion and challenger: the model in use and the one that would replace it, on the same held-out examples.

Articles are drawn again and again (bootstrap), since the lines of one article stand or fall together. A challenger is
refused where it is worse beyond that noise, and where the labels that it learned from look like noise themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sourcequal.finding import Dimension
from sourcequal.render.wording import counted
from sourcequal.training.fit import ranking
from sourcequal.training.units import UNITS, Unit

Array = NDArray[Any]
DRAWS = 1000  # of the bootstrap, for F1
RANKING_DRAWS = 200  # for the area under the curve, which costs more
LEVEL = 0.95  # of the confidence intervals
TOLERANCE = 0.005  # a loss below half a point is not worth a refusal, however certain
MOST_WRONG = 0.3  # of the new labels; a model that gets more of them wrong than this has nothing to learn there
FEWEST_UNITS = 30  # below this the share of wrong labels says nothing
SEED = 0
YOURS, OWN = "yours", "project's"  # whose examples a line of the table is about


@dataclass(frozen=True)
class Figures:
    """What a model makes of some units."""

    precision: float
    recall: float
    f1: float
    auroc: float
    wrong: float


@dataclass(frozen=True)
class Change:
    """A difference, challenger less champion, and its confidence interval."""

    value: float
    low: float
    high: float

    @property
    def is_loss(self) -> bool:
        """Whether it is a loss beyond noise and of a size that matters."""
        return self.high < 0 and self.value < -TOLERANCE


@dataclass(frozen=True)
class Row:
    """One line of the table: the user's examples, or the project's own, in one dimension."""

    dimension: Dimension
    examples: str
    articles: int
    units: int
    champion: Figures
    challenger: Figures
    f1: Change
    auroc: Change

    def reasons(self) -> Iterator[str]:
        """Why the row speaks against the challenger."""
        what = f"{self.dimension}, {'your' if self.examples == YOURS else f'the {OWN}'} examples"
        for name, change in (("F1", self.f1), ("AUROC", self.auroc)):
            if change.is_loss:
                span = f"{change.low * 100:+.1f} to {change.high * 100:+.1f}"
                yield f"{what}: {name} falls by {-change.value * 100:.1f} points (between {span})"
        if self.examples == YOURS and self.units >= FEWEST_UNITS and self.challenger.wrong > MOST_WRONG:
            share = f"{self.challenger.wrong:.0%} of {self.units} held-out labels contradict it"
            yield f"{what}: {share} (at most {MOST_WRONG:.0%}), so the labels look wrong or follow no rule"


@dataclass(frozen=True)
class Comparison:
    """The whole table, and what speaks against the challenger."""

    rows: tuple[Row, ...]

    @property
    def reasons(self) -> list[str]:
        """Why the challenger is refused; empty where it is not."""
        return [reason for row in self.rows for reason in row.reasons()]

    def to_dict(self) -> dict[str, Any]:
        """The comparison as JSON values, figures rounded to four digits."""
        return {"rows": [_rounded(asdict(row)) for row in self.rows], "refused_because": self.reasons}


def _rounded(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _rounded(part) for name, part in value.items()}
    return (None if np.isnan(value) else round(float(value), 4)) if isinstance(value, float) else value


def figures(units: Sequence[Unit]) -> Figures:
    """Precision, recall and F1 at the rules' thresholds; the ranking of the confidences; the share judged wrongly."""
    hits = sum(unit.found and unit.label for unit in units)
    found, wanted = sum(unit.found for unit in units), sum(unit.label for unit in units)
    wrong = sum(unit.found != unit.label for unit in units) / len(units) if units else float("nan")
    scores, labels = [unit.score for unit in units], [unit.label for unit in units]
    return Figures(
        hits / found if found else float("nan"),
        hits / wanted if wanted else float("nan"),
        2 * hits / (found + wanted) if found + wanted else 1.0,
        ranking(scores, labels),
        wrong,
    )


def compare(dimension: Dimension, examples: str, champion: Sequence[Unit], challenger: Sequence[Unit]) -> Row:
    """The row of two models on the same units."""
    articles, owner = np.unique([unit.example for unit in champion], return_inverse=True)
    sums = [_sums(units, owner, len(articles)) for units in (champion, challenger)]
    chance = np.random.default_rng(SEED)
    drawn = chance.multinomial(len(articles), np.full(len(articles), 1 / len(articles)), DRAWS)
    f1s = _f1(drawn @ sums[1]) - _f1(drawn @ sums[0])
    labels = np.array([unit.label for unit in champion])
    scores = [np.array([unit.score for unit in units]) for units in (champion, challenger)]
    areas = np.array(
        [
            weighted_area(scores[1], labels, count[owner]) - weighted_area(scores[0], labels, count[owner])
            for count in drawn[:RANKING_DRAWS]
        ]
    )
    before, after = figures(champion), figures(challenger)
    changes = _change(after.f1 - before.f1, f1s), _change(after.auroc - before.auroc, areas)
    return Row(dimension, examples, len(articles), len(champion), before, after, *changes)


def _sums(units: Sequence[Unit], owner: Array, articles: int) -> Array:
    """Hits, findings and labels of each article."""
    columns = ([u.found and u.label for u in units], [u.found for u in units], [u.label for u in units])
    return np.stack([np.bincount(owner, np.array(column, float), articles) for column in columns], axis=1)


def _f1(sums: Array) -> Array:
    total = sums[:, 1] + sums[:, 2]
    return np.where(total > 0, 2 * sums[:, 0] / np.maximum(total, 1), 1.0)


def weighted_area(scores: Array, labels: Array, weights: Array) -> float:
    """The area under the receiver operating curve of weighted units, ties counted half; nan with one class."""
    order = np.argsort(scores, kind="stable")
    scores, labels, weights = scores[order], labels[order], weights[order].astype(float)
    good, bad = weights * labels, weights * ~labels
    if not good.sum() or not bad.sum():
        return float("nan")
    groups = np.concatenate([[0], np.cumsum(np.diff(scores) > 0)]) if len(scores) else np.zeros(0, int)
    good, bad = np.bincount(groups, good), np.bincount(groups, bad)
    below = np.cumsum(bad) - bad
    return float((good * (below + bad / 2)).sum() / (good.sum() * bad.sum()))


def _change(value: float, draws: Array) -> Change:
    known = draws[~np.isnan(draws)]
    if not len(known) or np.isnan(value):
        return Change(value, float("nan"), float("nan"))
    tail = (1 - LEVEL) / 2
    return Change(value, float(np.quantile(known, tail)), float(np.quantile(known, 1 - tail)))


def table(comparison: Comparison) -> str:
    """The comparison for people."""
    head = (
        "dimension",
        "examples",
        "articles",
        "units",
        "F1 before",
        "after",
        "change",
        "AUROC before",
        "after",
        "change",
    )
    lines = [head, *(_cells(row) for row in comparison.rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    align: Callable[[int, str], str] = lambda n, cell: f"{cell:<{widths[n]}}" if n < 2 else f"{cell:>{widths[n]}}"  # noqa: E731
    text = "\n".join("  ".join(align(n, cell) for n, cell in enumerate(line)).rstrip() for line in lines)
    return f"{text}\n(changes in points, with {LEVEL:.0%} intervals from {DRAWS} draws of articles)"


def _cells(row: Row) -> tuple[str, ...]:
    def points(change: Change) -> str:
        if np.isnan(change.value):
            return "-"
        return f"{change.value * 100:+.1f} ({change.low * 100:+.1f} to {change.high * 100:+.1f})"

    def share(value: float) -> str:
        return "-" if np.isnan(value) else f"{value * 100:.1f}"

    before, after = row.champion, row.challenger
    units = counted(row.units, UNITS[row.dimension])
    shares = share(before.f1), share(after.f1), points(row.f1), share(before.auroc), share(after.auroc)
    return (row.dimension, row.examples, str(row.articles), units, *shares, points(row.auroc))
