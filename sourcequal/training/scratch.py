"""Training from the beginning: the shipped examples, the user's and public corpora in a folder; nothing is kept.

Each family has a trainer in a module of its name. What comes out is compared with the models in use as any other
challenger is: what is tried on the user's examples was trained without them. The project's own examples are in every
training, so that they show no more than whether the new models are worse.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import wraps
from importlib import import_module
from pathlib import Path
from typing import Any

from sourcequal.errors import UsageError
from sourcequal.finding import Dimension
from sourcequal.models import Model, model_folder
from sourcequal.training.adapting import own_examples, training_folder
from sourcequal.training.comparing import OWN, Comparison, compare
from sourcequal.training.examples import paths_of, read_examples
from sourcequal.training.retraining import Plan, Retrained, chosen, retrain, trial
from sourcequal.training.units import find_all, units_of

LEARNED: tuple[Dimension, ...] = ("boilerplate", "garbled", "contradictions")  # families with a trainer
Trainer = Callable[..., Model]  # of a folder of corpora or None, files of examples and, for the card, a day


def trainer(family: Dimension) -> Trainer:
    """The function that trains a family's model from a folder of corpora and files of examples, in one thread."""
    found: Trainer = import_module(f"sourcequal.training.{family}").train

    @wraps(found)
    def train(*given: Any) -> Model:
        with _one_thread():
            return found(*given)

    return train


def _one_thread() -> AbstractContextManager[Any]:
    """Keeps linear algebra and forests to one thread: several add up in another order, and other bytes come out."""
    import sklearn.ensemble  # noqa: F401  what it loads has to be there to be limited
    from threadpoolctl import threadpool_limits

    limits: AbstractContextManager[Any] = threadpool_limits(limits=1)
    return limits


def train_family(family: Dimension, data: str | Path | None, labels: Iterable[str | Path]) -> Model:
    """The model of one family, trained from the beginning on all that there is."""
    corpora = Path(data) if data else None
    return trainer(family)(corpora, [training_folder() / f"{family}.jsonl", *judging(paths_of(labels), family)])


def judging(labels: Sequence[Path], family: Dimension) -> list[Path]:
    """The files that hold an example which judges the family."""
    return [path for path in labels if any(True for _ in read_examples([path], family))]


def train_families(
    families: Sequence[Dimension], data: Path | None, labels: Sequence[Path], jobs: int = 1
) -> list[Model]:
    """The models of some families; with `jobs` other than 1 each in a process of its own."""
    if jobs == 1:
        return [train_family(family, data, labels) for family in families]
    from joblib import Parallel, delayed

    work = (delayed(train_family)(family, data, labels) for family in families)
    return list(Parallel(n_jobs=jobs)(work))


def retrain_with_data(labels: Iterable[str | Path], data: str | Path, plan: Plan, jobs: int = 1) -> Retrained:
    """Train the families from the beginning, then adapt the result to the user's examples, and compare.

    A family that these examples judge is trained twice, with them and, for the comparison, without them.

    Raises `UsageError` where none of the families is learned, or where one has no folder of its name in `data`.
    """
    plan, labels, data = chosen(plan), paths_of(labels), Path(data)
    families = [name for name in LEARNED if not plan.families or name in plan.families]
    if not families:
        raise UsageError(f"{', '.join(plan.families)}: nothing to train; the learned families are {', '.join(LEARNED)}")
    for family in families:
        if not (data / family).is_dir():
            raise UsageError(f"{data / family}: no such folder of corpora; check --data, or name other families")
    plan.progress(f"training {', '.join(families)}", 0, 1)
    models = train_families(families, data, labels, jobs)
    without = train_families([name for name in families if judging(labels, name)], data, (), jobs)
    with trial(models, plan) as folder:
        if labels:
            with trial([*models, *without], plan) as unaware:
                adapted = retrain(labels, replace(plan, parent=folder), plan.parent or model_folder(), unaware)
            taught = {model.name for model in adapted.models}
            every = (*adapted.models, *(model for model in models if model.name not in taught))
            return replace(adapted, models=every, parent=plan.parent)
        examples = own_examples(families)
        found = [find_all(examples, place) for place in (plan.parent, folder)]
    rows = [compare(name, OWN, *(units_of(examples, part, name) for part in found)) for name in families]
    return Retrained(tuple(models), Comparison(tuple(rows)), len(examples), plan.parent)
