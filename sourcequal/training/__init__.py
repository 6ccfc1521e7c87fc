"""Training: corrected reports and public corpora in, models and their cards out.

The same steps as the commands, from Python:

- `read_examples`, `write_examples`, `example_of_report`: labelled examples and their files
- `imported`, `exported`: labels from and for Label Studio and doccano
- `retrain`, `Plan`, `Adapting`: adapt the models to examples; `Retrained.comparison` says whether to keep the result
- `evaluate`: figures of a folder of models on labelled examples
- `train_family`: a learned family's model from the beginning
- `SourceQualityClassifier`: the scorers as a scikit-learn classifier

Everything is imported at first use, since most of it needs scikit-learn or SciPy.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # so that type checkers see what is imported at first use
    from sourcequal.training.adapting import Adapting as Adapting
    from sourcequal.training.estimator import SourceQualityClassifier as SourceQualityClassifier
    from sourcequal.training.evaluating import evaluate as evaluate
    from sourcequal.training.examples import LabelledExample as LabelledExample
    from sourcequal.training.examples import example_of_report as example_of_report
    from sourcequal.training.examples import read_examples as read_examples
    from sourcequal.training.examples import write_examples as write_examples
    from sourcequal.training.importing import exported as exported
    from sourcequal.training.importing import imported as imported
    from sourcequal.training.retraining import Plan as Plan
    from sourcequal.training.retraining import Retrained as Retrained
    from sourcequal.training.retraining import retrain as retrain
    from sourcequal.training.scratch import train_family as train_family

_PLACES = {
    "Adapting": "adapting",
    "LabelledExample": "examples",
    "Plan": "retraining",
    "Retrained": "retraining",
    "SourceQualityClassifier": "estimator",
    "evaluate": "evaluating",
    "example_of_report": "examples",
    "exported": "importing",
    "imported": "importing",
    "read_examples": "examples",
    "retrain": "retraining",
    "train_family": "scratch",
    "write_examples": "examples",
}
__all__ = sorted(_PLACES)


def __getattr__(name: str) -> Any:
    if name not in _PLACES:
        raise AttributeError(f"sourcequal.training has no {name!r}; it has {', '.join(__all__)}")
    return getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
