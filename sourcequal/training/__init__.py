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
from typing import Any

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
