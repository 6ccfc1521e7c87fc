"""A heavier judge of the candidates, for those who want one: an entailment model or a language model. Off by default.

Ranking takes a millisecond an article; an entailment model takes a second. So the judge sees only the few candidates
that the ranking could not decide. A plugin switches it on; `docs/contradictions.md` has one in four lines.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sourcequal.document import Document
from sourcequal.errors import ModelError
from sourcequal.finding import Finding, Related, Span
from sourcequal.models import Model, load_model
from sourcequal.rule import Settings
from sourcequal.scorers.contradictions.ranking import THRESHOLD, Clash, clashes

if TYPE_CHECKING:
    import numpy as np

Judge = Callable[[str, str], float]  # two sentences of one article → the chance that they contradict each other

CODE, NAME = "CN203", "judged-clash"
LEAST = 0.15  # candidates under this are not worth a second of anybody's time
MOST = 5  # candidates an article, best first
TOKENS = 256  # of both sentences together, for the entailment model
QUESTION = (
    "Two passages from one news article follow. Can both be true of the same event, person or thing at the same time? "
    "If they speak of different events, times or people, or report a dispute, the answer is yes.\n"
    "1. {one}\n2. {other}\nAnswer with one word, yes or no."
)


class JudgeScorer:
    """A scorer that asks `judge` about the candidates which the ranking leaves open."""

    name = "contradictions-judge"
    codes = (CODE,)

    def __init__(self, judge: Judge, least: float = LEAST, most: int = MOST, model: Model | None = None) -> None:
        self.judge, self.least, self.most = judge, least, most
        self._model = model

    def score(self, document: Document, settings: Settings) -> Iterator[Finding]:
        """A finding for each open candidate, with the judge's chance as its confidence."""
        model = self._model or load_model("contradictions")
        open_ones = [clash for clash in clashes([document], model)[0] if self.least <= clash.confidence < THRESHOLD]
        for clash in open_ones[: self.most]:
            chance = self.judge(_sentence(document, clash.suspect), _sentence(document, clash.witness))
            yield _finding(clash, chance)


def _sentence(document: Document, span: Span) -> str:
    for start, end in document.sentences:
        if start <= span.start < end:
            return document.text[start:end]
    return document.text[span.start : span.end]


def _finding(clash: Clash, chance: float) -> Finding:
    return Finding(
        code=CODE,
        name=NAME,
        dimension="contradictions",
        severity="warning",
        start=clash.suspect.start,
        end=clash.suspect.end,
        message=f"“{clash.suspect_words}” clashes with “{clash.witness_words}”, says the judge",
        confidence=chance,
        related=(Related(*clash.witness, "the other statement"),),
        shown=chance >= THRESHOLD,
    )


def entailment_judge(folder: Path) -> Judge:
    """A judge from a folder with `model.onnx`, `tokenizer.json` and `config.json`, as entailment models are exported.

    Needs onnxruntime and tokenizers. The class of contradiction is the one that `id2label` of the configuration calls
    so. Raises `ModelError` where a part is missing.
    """
    onnxruntime, tokenizers = _optional("onnxruntime"), _optional("tokenizers")
    for part in ("model.onnx", "tokenizer.json", "config.json"):
        if not (folder / part).is_file():
            raise ModelError(f"{folder}: no {part}; export the entailment model to ONNX with its tokenizer")
    session = onnxruntime.InferenceSession(str(folder / "model.onnx"), providers=["CPUExecutionProvider"])
    tokenizer = tokenizers.Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.enable_truncation(TOKENS)
    place = _contradiction_class(folder / "config.json")
    wanted = {given.name for given in session.get_inputs()}

    def judge(one: str, other: str) -> float:
        import numpy as np

        read = tokenizer.encode(one, other)
        given = {"input_ids": read.ids, "attention_mask": read.attention_mask, "token_type_ids": read.type_ids}
        feed = {name: np.array([ids], np.int64) for name, ids in given.items() if name in wanted}
        return _chance(session.run(None, feed)[0][0], place)

    return judge


def _optional(package: str) -> Any:
    """A package that only the judges need."""
    try:
        return import_module(package)
    except ImportError:
        raise ModelError(f"this judge needs the package {package}: pip install {package}") from None


def _contradiction_class(path: Path) -> int:
    labels: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")).get("id2label", {})
    for number, label in labels.items():
        if str(label).lower().startswith("contradict"):
            return int(number)
    raise ModelError(f"{path}: id2label has no class “contradiction”; this is no entailment model")


def _chance(logits: np.ndarray[Any, Any], place: int) -> float:
    import numpy as np

    raised = np.exp(logits - logits.max())
    return float(raised[place] / raised.sum())


def language_model_judge(name: str | None = None) -> Judge:
    """A judge that asks a model of the `llm` package, the user's default one where no name is given.

    Raises `ModelError` where the package is missing or has no such model.
    """
    llm = _optional("llm")
    try:
        model = llm.get_model(name)
    except llm.UnknownModelError as error:
        raise ModelError(f"llm knows no model {name!r} ({error}); see `llm models`") from None

    def judge(one: str, other: str) -> float:
        return chance_of_answer(model.prompt(QUESTION.format(one=one, other=other)).text())

    return judge


SURE = 0.9  # what a plain answer of a language model is worth
UNSURE = 0.5


def chance_of_answer(answer: str) -> float:
    """The chance of a contradiction from an answer to `QUESTION`: “no” means that both cannot be true."""
    first = answer.strip().strip("*\"'.").lower()
    if first.startswith("no"):
        return SURE
    return 1.0 - SURE if first.startswith("yes") else UNSURE
