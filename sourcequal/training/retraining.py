"""Retraining: from corrected reports to a folder of models that is not worse than the one it came from.

What is learned is tried before it is kept: the user's examples are held out in turn, by source, and a part of the
project's own examples is not adapted to. The comparison on both decides. The shipped models have learned from all of
the project's own examples, so that these show no more than whether adapting does harm.
"""

from __future__ import annotations

import shutil
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from sourcequal import corrections
from sourcequal.errors import UsageError
from sourcequal.finding import DIMENSIONS, Dimension, Finding
from sourcequal.models import (
    FEATURES_VERSIONS,
    Model,
    chosen_folder,
    has_model,
    load_model,
    model_folder,
    model_names,
    save_model,
)
from sourcequal.training.adapting import (
    Adapting,
    Judged,
    adapt_findings,
    adapt_lines,
    judged_findings,
    judged_lines,
    own_examples,
)
from sourcequal.training.comparing import OWN, YOURS, Comparison, Row, compare
from sourcequal.training.examples import LabelledExample, paths_of, read_examples
from sourcequal.training.fit import hashes_of, spread, versions
from sourcequal.training.units import doubts, find_all, is_uncorrected, units_of

FOLDS = 4  # in which the user's examples are held out in turn
OWN_HELD_OUT = 3  # one in so many sources of the project's own examples is not adapted to but compared on
LINES = "boilerplate"

Progress = Callable[[str, int, int], None]  # what is being done, steps done, steps in all


@dataclass(frozen=True)
class Plan:
    """What a retraining is told; without a parent it is the folder of SOURCEQUAL_MODELS, else the shipped one.

    Raises `TypeError` where the families are one text, and `UsageError` where there is no such family.
    """

    parent: Path | None = None
    families: tuple[Dimension, ...] = ()
    options: Adapting = field(default_factory=Adapting)
    progress: Progress = lambda what, done, total: None

    def __post_init__(self) -> None:
        if self.parent is not None:
            object.__setattr__(self, "parent", Path(self.parent))
        if isinstance(self.families, str):
            raise TypeError(
                f"families is {self.families!r}; give several in a tuple, or one, as in ({self.families!r},)"
            )
        for name in self.families:
            if name not in DIMENSIONS:
                raise UsageError(f"no family {name!r}; choose from {', '.join(DIMENSIONS)}")


@dataclass(frozen=True)
class Retrained:
    """The new models, the comparison with those in use, how many examples taught them, and what they come from."""

    models: tuple[Model, ...]
    comparison: Comparison
    examples: int
    parent: Path | None = None

    def save(self, folder: str | Path) -> None:
        """Write the models to a folder, beside those of their parent (the shipped one by default) that did not change.

        They were compared as a set: what the folder has of other sets goes.
        """
        folder = Path(folder)
        copy_models(self.parent or model_folder(), folder)
        for model in self.models:
            save_model(model, folder)


@dataclass(frozen=True)
class Material:
    """Examples with what the models in use find in them, and with their rows for fitting."""

    examples: Sequence[LabelledExample]
    found: Sequence[Sequence[Finding]]
    lines: Judged | None
    findings: Judged

    def without(self, kept: np.ndarray[Any, Any]) -> tuple[Judged | None, Judged]:
        """The rows of the examples for which `kept` is true."""
        lines = self.lines.of(kept[self.lines.owner]) if self.lines else None
        return lines, self.findings.of(kept[self.findings.owner])


def retrain(
    labels: Iterable[str | Path],
    plan: Plan | None = None,
    champion: Path | None = None,
    unaware: Path | None = None,
) -> Retrained:
    """Adapt the plan's models to the examples of some files, and compare with them, or with those of `champion`.

    Where the plan's models have learned from these examples already, `unaware` is the folder of those that are like
    them but have not: what is tried on examples held out is adapted from there.

    Raises `UsageError` where the files hold no example that judges one of the families, and warns of labels that
    contradict each other and of drafts that nobody corrected.
    """
    plan, labels = chosen(plan or Plan()), paths_of(labels)
    new = _new_examples(labels, plan)
    for doubt in doubts(new):
        warnings.warn(f"sourcequal: {doubt}", UserWarning, stacklevel=2)
    families = [name for name in DIMENSIONS if any(name in example.judged for example in new)]
    every = own_examples(families)
    old = [example for example in every if _is_kept(example)]
    steps, total = count(), FOLDS + 4
    plan.progress("reading the examples", next(steps), total)
    taught, tried = material(new, plan), material(old, plan)
    if is_uncorrected(new, taught.found):
        told = "no label differs from what the models in use find; correct the drafts, or label other articles"
        warnings.warn(f"sourcequal: {told}", UserWarning, stacklevel=2)
    plan.progress("reading the project's own examples", next(steps), total)
    replayed = [example for example in every if not _is_kept(example)]
    own = material(replayed, plan)
    blind = replace(plan, parent=unaware or plan.parent)
    seen = (material(new, blind), material(replayed, blind)) if unaware else (taught, own)
    rows = []
    held_out: list[Sequence[Finding]] = [() for _ in new]
    for fold in range(FOLDS):
        plan.progress("holding examples out", next(steps), total)
        for number, found in _held_out(*seen, fold, blind):
            held_out[number] = found
    plan.progress("adapting", next(steps), total)
    models = adapted(taught, own, np.ones(len(new), bool), plan)
    plan.progress("comparing", next(steps), total)
    with trial(models, plan) as folder:
        after = find_all(old, folder)
    before = (find_all(new, champion), find_all(old, champion)) if champion else (taught.found, tried.found)
    for family in families:
        rows += _rows(family, YOURS, new, (before[0], held_out))
        rows += _rows(family, OWN, old, (before[1], after))
    plan.progress("comparing", total, total)
    comparison = Comparison(tuple(rows))
    kept = tuple(_with_lineage(model, labels, new, comparison, plan) for model in models)
    return Retrained(kept, comparison, len(new), plan.parent)


def chosen(plan: Plan) -> Plan:
    """The plan with the folder of models that it starts from."""
    return replace(plan, parent=chosen_folder(plan.parent))


def _new_examples(labels: Sequence[Path], plan: Plan) -> list[LabelledExample]:
    wanted = plan.families or DIMENSIONS
    found = [_judging(example, wanted) for example in read_examples(labels)]
    new = [example for example in found if example.judged]
    files = ", ".join(map(str, labels))
    if not found:
        raise UsageError(f"{files}: no examples; one is written a line, as JSON")
    if not new:
        raise UsageError(f"{files}: no example judges {' or '.join(wanted)}; see the field judged")
    return new


def _judging(example: LabelledExample, wanted: Sequence[Dimension]) -> LabelledExample:
    return replace(example, judged=frozenset(example.judged & set(wanted)))


def _is_kept(example: LabelledExample) -> bool:
    """Whether one of the project's own examples is kept for the comparison; all of a source are or none is."""
    return spread(example.source) % OWN_HELD_OUT == 0


def material(examples: Sequence[LabelledExample], plan: Plan) -> Material:
    """The examples, with what the models in use find in them."""
    found = find_all(examples, plan.parent)
    reads_lines = has_model(LINES, plan.parent) and any(LINES in example.judged for example in examples)
    lines = None
    if reads_lines:
        lines = judged_lines(examples, load_model(LINES, plan.parent))
        judged = np.array([LINES in example.judged for example in examples], bool)
        lines = lines.of(judged[lines.owner])
    return Material(examples, found, lines, judged_findings(examples, found))


def _held_out(taught: Material, own: Material, fold: int, plan: Plan) -> Iterator[tuple[int, list[Finding]]]:
    """What models find in the examples of one fold that were adapted without them."""
    folds = fold_numbers(taught.examples)
    numbers = np.flatnonzero(folds == fold).tolist()
    if not numbers:
        return
    models = adapted(taught, own, folds != fold, plan)
    with trial(models, plan) as folder:
        yield from zip(numbers, find_all([taught.examples[number] for number in numbers], folder), strict=True)


def fold_numbers(examples: Sequence[LabelledExample]) -> np.ndarray[Any, Any]:
    """The fold of each example: by source where there are several, however few, else one example after the other."""
    sources = sorted({example.source for example in examples}, key=lambda name: (spread(name), name))
    if len(sources) > 1:
        place = {name: number % FOLDS for number, name in enumerate(sources)}
        return np.array([place[example.source] for example in examples])
    return np.arange(len(examples)) % FOLDS


def adapted(taught: Material, own: Material, kept: np.ndarray[Any, Any], plan: Plan) -> list[Model]:
    """The models that the kept examples lead to."""
    lines, findings = taught.without(kept)
    models = []
    if lines is not None and own.lines is not None and len(lines.odds):
        models.append(adapt_lines(load_model(LINES, plan.parent), lines, own.lines, plan.options))
    known = load_model(corrections.NAME, plan.parent) if has_model(corrections.NAME, plan.parent) else None
    models.append(adapt_findings(known, findings, own.findings, plan.options))
    return models


@contextmanager
def trial(models: Sequence[Model], plan: Plan) -> Iterator[Path]:
    """A folder with the models, for as long as they are tried."""
    with TemporaryDirectory(prefix="sourcequal-") as name:
        folder = Path(name)
        copy_models(plan.parent or model_folder(), folder)
        for model in models:
            save_model(model, folder)
        yield folder


def copy_models(parent: Path, folder: Path) -> None:
    """Make one folder hold the models of another; of what else it holds only models of this package's names go."""
    folder.mkdir(parents=True, exist_ok=True)
    if parent.resolve() == folder.resolve():
        return
    names = model_names(parent)
    for ending in (".json", ".safetensors"):
        for name in names:
            shutil.copyfile(parent / f"{name}{ending}", folder / f"{name}{ending}")
        for name in FEATURES_VERSIONS.keys() - names:
            (folder / f"{name}{ending}").unlink(missing_ok=True)


def _rows(
    family: Dimension,
    whose: str,
    examples: Sequence[LabelledExample],
    found: tuple[Sequence[Sequence[Finding]], Sequence[Sequence[Finding]]],
) -> list[Row]:
    champion, challenger = (units_of(examples, findings, family) for findings in found)
    return [compare(family, whose, champion, challenger)] if champion else []


def _with_lineage(
    model: Model, labels: Sequence[Path], new: Sequence[LabelledExample], comparison: Comparison, plan: Plan
) -> Model:
    """The model with a card that says where it comes from."""
    parent = load_model(model.name, plan.parent) if has_model(model.name, plan.parent) else None
    lineage = {
        "parent": parent.sha256 if parent else None,
        "ancestors": [*(parent.card.get("lineage", {}).get("ancestors", []) if parent else []), *_hash(parent)],
        "labels": hashes_of(labels),
        "examples": len(new),
        "judged": {name: n for name in DIMENSIONS if (n := sum(name in example.judged for example in new))},
        "options": asdict(plan.options),
        "comparison": comparison.to_dict(),
    }
    base: Mapping[str, Any] = {k: v for k, v in model.card.items() if k not in ("sha256", "card_version", "name")}
    facts = {"data": base.get("data", hashes_of(labels)), "date": base.get("date"), "versions": versions()}
    return Model(model.name, model.arrays, {**base, **facts, "lineage": lineage})


def _hash(parent: Model | None) -> list[str]:
    return [parent.sha256] if parent else []
