"""Adapting: the shipped weights stay, and small weights beside them learn what a user corrected.

The small weights are those of a logistic regression whose offset is what the shipped model says. They are held close
to zero (ridge), that is: the prior is the shipped model. Examples of the project's own are replayed beside the user's,
so that what is learned for one site is not unlearned for all others. Only weights of features that the user's examples
have are fitted at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from sourcequal import corrections
from sourcequal.errors import UsageError
from sourcequal.finding import DIMENSIONS, Dimension, Finding, Span
from sourcequal.models import FEATURES_VERSIONS, Model
from sourcequal.plugins import installed
from sourcequal.scorers.boilerplate import taught
from sourcequal.scorers.boilerplate.linemodel import chunks, line_columns, line_odds, read_lines
from sourcequal.training.examples import LabelledExample, read_examples
from sourcequal.training.fit import versions
from sourcequal.training.units import HALF, line_label, spans_of

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

Array = NDArray[Any]
TRAINING_DATA = "_training_data", "training_data"  # in a wheel, in a checkout
REPLAYED = 150  # of the project's own examples of each family, spread over the file
STRENGTH = 0.5  # of the prior: the variance of a weight is one over this
REPLAY_WEIGHT = 0.3  # of a unit of the project's own, where one of the user's weighs 1
ITERATIONS = 200
NOTHING = np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0)
LEAST_WEIGHT = 1e-4  # smaller weights change no score that anybody sees


@dataclass(frozen=True)
class Adapting:
    """How freely the user's examples may move the model: what a unit of theirs weighs, how strong the prior is."""

    weight: float = 1.0
    strength: float = STRENGTH
    replay_weight: float = REPLAY_WEIGHT


def training_folder() -> Path:
    """The project's own examples: inside an installed package, or beside it in a checkout."""
    package = Path(__file__).parent.parent
    for folder in (package / TRAINING_DATA[0], package.parent / TRAINING_DATA[1]):
        if folder.is_dir():
            return folder
    raise UsageError(f"no training data in {package}; install sourcequal again, or train from a checkout")


def own_examples(families: Iterable[Dimension], most: int | None = REPLAYED) -> list[LabelledExample]:
    """The project's own examples of some families, at most so many of each, spread evenly over the file."""
    found: list[LabelledExample] = []
    for family in sorted(families, key=DIMENSIONS.index):
        every = list(read_examples([training_folder() / f"{family}.jsonl"], family))
        step = 1 if most is None else max(1, -(-len(every) // most))
        found += every[::step]
    return found


@dataclass(frozen=True)
class Judged:
    """Rows of features with what a person said of each, and what the model says without them.

    The features are a sparse table: `row`, `index` and `value` of its cells. `owner` is the number of the example.
    """

    row: Array
    index: Array
    value: Array
    odds: Array
    labels: Array
    owner: Array

    def of(self, chosen: Array) -> Judged:
        """The chosen rows; `chosen` is true or false for each."""
        place = np.cumsum(chosen) - 1
        cells = chosen[self.row]
        kept = self.odds[chosen], self.labels[chosen], self.owner[chosen]
        return Judged(place[self.row[cells]], self.index[cells], self.value[cells], *kept)

    def matrix(self, used: Array) -> csr_matrix:
        """The columns of some features, which are given in order."""
        from scipy.sparse import csr_matrix

        place = np.searchsorted(used, self.index)
        known = (place < len(used)) & (used[np.minimum(place, len(used) - 1)] == self.index)
        cells = self.value[known], (self.row[known], place[known])
        return csr_matrix(cells, shape=(len(self.odds), len(used)), dtype=np.float64)


def fit_weights(user: Judged, own: Judged, options: Adapting) -> tuple[Array, Array]:
    """Numbers of features in order, and the weight of each: the most likely ones under the prior.

    The user's rows pull towards what the user said; the project's own rows hold the model to what it says of them now.
    """
    from scipy.optimize import minimize
    from scipy.sparse import vstack

    used = np.unique(user.index)
    if not len(used):
        return np.zeros(0, np.int64), np.zeros(0, np.float32)
    matrix = vstack([user.matrix(used), own.matrix(used)]).tocsr()
    odds = np.concatenate([user.odds, own.odds]).astype(np.float64)
    targets = np.concatenate([user.labels.astype(np.float64), 1 / (1 + np.exp(-own.odds))])
    weights = np.repeat([options.weight, options.replay_weight], [len(user.odds), len(own.odds)])

    def cost(taught_weights: Array) -> tuple[float, Array]:
        moved = odds + matrix @ taught_weights
        loss = weights @ (np.logaddexp(0, moved) - targets * moved)
        slope = weights * (1 / (1 + np.exp(-np.clip(moved, -50, 50))) - targets)
        prior = options.strength * taught_weights
        return float(loss + prior @ taught_weights / 2), matrix.T @ slope + prior

    fitted = minimize(cost, np.zeros(len(used)), jac=True, method="L-BFGS-B", options={"maxiter": ITERATIONS}).x
    kept = np.abs(fitted) >= LEAST_WEIGHT
    return used[kept].astype(np.int64), fitted[kept].astype(np.float32)


def judged_lines(examples: Sequence[LabelledExample], model: Model) -> Judged:
    """The lines that people judged, as the line model sees them."""
    examples = [example.as_read for example in examples]
    texts = [example.document.text for example in examples]
    labels, owner = _line_labels(examples)
    cells: list[tuple[Array, Array, Array]] = []
    odds: list[Array] = [np.zeros(0)]
    for begin, end in chunks(texts):
        read, base = _read(texts[begin:end], model.arrays)
        found = taught.evidence(read, base)
        cells.append((found.row + sum(map(len, odds)), found.feature, found.value))
        odds.append(base + (taught.correction(found, model.arrays) if taught.INDEX in model.arrays else 0))
    row, index, value = (np.concatenate(column) for column in zip(*cells, strict=True)) if cells else NOTHING
    return Judged(row, index, value, np.concatenate(odds), labels == 1, owner).of(labels >= 0)


def _read(texts: Sequence[str], arrays: Mapping[str, Array]) -> tuple[Any, Array]:
    _, columns = line_columns(texts, arrays["words"], float(arrays["bias"][0]))
    return read_lines(texts), line_odds(columns, arrays)


def _line_labels(examples: Sequence[LabelledExample]) -> tuple[Array, Array]:
    """1 for furniture, 0 for article, -1 where nobody judged; and the number of the example of each line."""
    labels, owner = [], []
    for number, example in enumerate(examples):
        marks = example.of("boilerplate")
        for line in spans_of(example.document, "boilerplate"):
            truth = line_label(example.document.text, line, marks) if example.saw(*line) else None
            labels.append(-1 if truth is None else int(truth))
            owner.append(number)
    return np.array(labels, np.int64), np.array(owner, np.int64)


def adapt_lines(model: Model, user: Judged, own: Judged, options: Adapting) -> Model:
    """The line model with what the user's lines teach; `own` are the project's lines, as this model sees them."""
    index, weight = fit_weights(user, own, options)
    if taught.INDEX in model.arrays:
        index, weight = _added(index, weight, model.arrays[taught.INDEX], model.arrays[taught.WEIGHT])
    arrays = {**model.arrays, taught.INDEX: index, taught.WEIGHT: weight}
    return Model(model.name, arrays, model.card)


def _added(index: Array, weight: Array, old_index: Array, old_weight: Array) -> tuple[Array, Array]:
    """Two sets of weights as one: what is taught now comes on top of what was taught before."""
    every, place = np.unique(np.concatenate([index, old_index]), return_inverse=True)
    return every, np.bincount(place, np.concatenate([weight, old_weight])).astype(np.float32)


def judged_findings(examples: Sequence[LabelledExample], found: Sequence[Sequence[Finding]]) -> Judged:
    """The candidates of the dimensions that people judged, each right or wrong; `found` is what `find_all` finds.

    Candidates of the line model are left out: what is known of lines is taught to the line model itself.
    """
    lines = {rule.code for rule in installed().rules if rule.model == "boilerplate"}
    cells: list[tuple[int, int, float]] = []
    odds: list[float] = []
    labels: list[bool] = []
    owner: list[int] = []
    for number, (whole, findings) in enumerate(zip(examples, found, strict=True)):
        example = whole.as_read
        for finding in findings:
            if finding.dimension in example.judged and finding.code not in lines and _saw(example, finding):
                features = corrections.features(finding, example.document)
                cells += [(len(odds), index, value) for index, value in features]
                odds.append(corrections.log_odds(finding.confidence))
                labels.append(is_right(finding, example))
                owner.append(number)
    row, index, value = (np.array(column) for column in zip(*cells, strict=True)) if cells else NOTHING
    return Judged(row, index, value, np.array(odds), np.array(labels, bool), np.array(owner, np.int64))


def _saw(example: LabelledExample, finding: Finding) -> bool:
    return example.saw(finding.start, finding.end)


def is_right(finding: Finding, example: LabelledExample) -> bool:
    """Whether a finding stands on a label of its dimension: furniture by half of it, all else by any of it.

    Of a contradiction either side may be the one that is marked.
    """
    labels = example.of(finding.dimension)
    every = [Span(label.start, label.end) for label in labels]
    if finding.dimension == "contradictions":
        every += [side for label in labels for side in label.related]
    marks = [mark for mark in every if mark.start < finding.end and finding.start < mark.end]
    if finding.dimension != "boilerplate" or not marks:
        return bool(marks)
    return _covered(finding, marks) >= HALF * (finding.end - finding.start)


def _covered(finding: Finding, marks: Sequence[Span]) -> int:
    inside = np.zeros(finding.end - finding.start, bool)
    for mark in marks:
        inside[max(0, mark.start - finding.start) : max(0, mark.end - finding.start)] = True
    return int(inside.sum())


def adapt_findings(parent: Model | None, user: Judged, own: Judged, options: Adapting) -> Model:
    """The corrections model that the judged findings amount to; on top of its parent's where there is one."""
    index, weight = fit_weights(user, own, options)
    if parent is not None:
        index, weight = _added(index, weight, parent.arrays[corrections.INDEX], parent.arrays[corrections.WEIGHT])
    card = {
        "what": "how much each finding is to be believed, learned from corrected reports",
        "licence": "of whoever corrected the reports",
        "features_version": FEATURES_VERSIONS[corrections.NAME],
        "versions": versions(),
    }
    return Model(corrections.NAME, {corrections.INDEX: index, corrections.WEIGHT: weight}, card)
