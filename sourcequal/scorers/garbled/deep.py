"""A deep scorer, for those who want one: how surprised a small language model is by a passage. Off by default.

The passage model takes a millisecond an article; a causal language model of 135 million weights takes a second. It sees
what counts of words cannot: whole sentences that nobody would write, as word-by-word translation makes them.
`sourcequal score --deep-model FILE.gguf` switches it on; `docs/garbled.md` says how from Python and what it finds.
"""

from __future__ import annotations

import atexit
from collections.abc import Callable, Iterator
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from sourcequal.document import Document
from sourcequal.errors import ModelError
from sourcequal.finding import Finding, Span
from sourcequal.rule import Settings
from sourcequal.scorers.garbled.ngrams import Array
from sourcequal.scorers.garbled.passages import Passage, passages

CODE, NAME = "GT203", "surprising-passage"
THRESHOLD = 0.75  # probability from which a passage is shown; benchmarks/garbled_deep.py prints what it lets through
FEWEST_TOKENS = 40  # of a passage: from fewer nothing certain can be said
LEAST_TOKENS = 6  # of a sentence that is shown as evidence
CONTEXT = 768  # tokens that the model sees at once, more than nearly all passages have; the rest is not read

# A logistic model over `FEATURES`, as benchmarks/garbled_deep.py fits it to SmolLM2-135M-Instruct.
FEATURES = ("mean surprise", "deviation of surprise", "mean entropy", "log of tokens")
WEIGHTS = (1.851, 1.36, -0.053, 1.142)
OFFSET = -19.115


class Reading(NamedTuple):
    """What a causal model says of a passage, one entry a token from the second token on."""

    surprise: Array  # nats
    entropy: Array  # nats: the surprise that the model expected there
    ends: Array  # characters of the passage up to the end of the token


Reader = Callable[[str], Reading]


class DeepScorer:
    """A scorer that has a causal language model read the English passages.

    It runs with `--deep-model FILE.gguf` only, and points at the sentence that surprises the model most.
    """

    name = "garbled-deep"
    codes = (CODE,)
    slow_seconds = 120.0  # for one article: a thousand words take some five seconds

    def __init__(self, read: Reader, threshold: float = THRESHOLD) -> None:
        self.read, self.threshold = read, threshold

    def score(self, document: Document, settings: Settings) -> Iterator[Finding]:
        """A finding for each passage, with the probability that its language is damaged as its confidence."""
        for passage in passages(document):
            reading = self.read(document.text[passage.start : passage.end])
            if len(reading.surprise) >= FEWEST_TOKENS:
                yield self._finding(document, passage, reading)

    def _finding(self, document: Document, passage: Passage, reading: Reading) -> Finding:
        chance = probability(features(reading))
        start, end = worst_sentence(document, passage, reading)
        return Finding(
            code=CODE,
            name=NAME,
            dimension="garbled",
            severity="warning",
            start=start,
            end=end,
            message="A language model is surprised by the words of this passage, most by these",
            confidence=round(chance, 4),
            shown=chance >= self.threshold,
        )


def features(reading: Reading) -> Array:
    """The values of `FEATURES`."""
    surprise = reading.surprise
    return np.array([surprise.mean(), surprise.std(), reading.entropy.mean(), np.log(len(surprise))])


def probability(values: Array) -> float:
    """The probability of damage, for a stream of which a fifth is damaged."""
    return float(1 / (1 + np.exp(-(values @ np.array(WEIGHTS) + OFFSET))))


def worst_sentence(document: Document, passage: Passage, reading: Reading) -> Span:
    """The sentence of the passage with the highest surprise a token; the whole passage where none is long enough."""
    worst, highest = Span(passage.start, passage.end), -1.0
    for start, end in document.sentences:
        first, last = np.searchsorted(reading.ends, [start - passage.start, end - passage.start], "right")
        if passage.start <= start < passage.end and last - first >= LEAST_TOKENS:
            mean = float(reading.surprise[first:last].mean())
            if mean > highest:
                worst, highest = Span(start, min(end, passage.end)), mean
    return worst


@lru_cache(maxsize=1)
def gguf_reader(path: Path) -> Reader:
    """A reader from a causal language model in a GGUF file; needs llama-cpp-python.

    Raises `ModelError` where the file or the package is missing, or the file holds no such model.
    """
    check_gguf(path)
    llama: Any = import_module("llama_cpp")
    # One thread: several articles are read side by side with --jobs, and threads that wait for each other are slower.
    options = {"n_ctx": CONTEXT, "n_batch": CONTEXT, "n_threads": 1, "n_threads_batch": 1}
    try:
        model = llama.Llama(model_path=str(path), logits_all=True, verbose=False, **options)
    except (ValueError, AssertionError) as error:
        raise ModelError(f"{path}: no language model in GGUF form ({error}); name another file") from None
    atexit.register(model.close)  # while the library can still free it without a complaint

    def read(text: str) -> Reading:
        data = text.encode("utf-8", "replace")
        tokens = model.tokenize(data, add_bos=True)[:CONTEXT]
        model.reset()
        model.eval(tokens)
        surprise, entropy = surprises(np.array(model.scores[: len(tokens) - 1]), np.array(tokens[1:]))
        sizes = [len(model.detokenize([token])) for token in tokens]
        return Reading(surprise, entropy, characters(data)[np.minimum(np.cumsum(sizes)[1:], len(data))])

    return read


def check_gguf(path: Path) -> None:
    """Raise `ModelError` where the file or the package that reads it is missing."""
    if not path.is_file():
        raise ModelError(f"{path}: no such file; name a causal language model in GGUF form")
    try:
        import_module("llama_cpp")
    except ImportError:
        raise ModelError("a deep model needs the package llama-cpp-python: pip install 'sourcequal[deep]'") from None


def surprises(logits: Array, tokens: Array) -> tuple[Array, Array]:
    """Surprise and entropy in nats at each place, from logits (places by vocabulary) and the tokens that followed."""
    logits -= logits.max(axis=1, keepdims=True)
    raised = np.exp(logits)
    total = raised.sum(axis=1)
    expected = np.einsum("pv,pv->p", raised, logits) / total
    return np.log(total) - logits[np.arange(len(tokens)), tokens], np.log(total) - expected


def characters(data: bytes) -> Array:
    """How many characters the first n bytes of UTF-8 hold, for n from 0 to all."""
    begins = np.frombuffer(data, np.uint8) & 0xC0 != 0x80
    return np.concatenate([[0], np.cumsum(begins)])
