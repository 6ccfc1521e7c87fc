"""The passage model: how likely a passage's language is damaged, in what way, and which words show it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from operator import is_
from typing import NamedTuple

import numpy as np

from sourcequal.document import Document
from sourcequal.finding import Finding, Span
from sourcequal.models import Model
from sourcequal.scorers.garbled import lexing, ngrams, style
from sourcequal.scorers.garbled.features import Facts, Passage, Reader, passage_features, passages
from sourcequal.scorers.garbled.ngrams import Array

KINDS = ("clean", "encoding", "scan", "broken", "leak", "translation", "spun")
BATCH = 24  # passages read at once: their arrays stay in the processor's cache
CALLS_KEPT = 2  # rules that ask for the same batch one after the other share the work


class Judged(NamedTuple):
    """What the model says of one passage of a document."""

    passage: Passage
    probability: float
    kind: str
    evidence: Array  # one value a token: how much it speaks for damage
    suspicion: Array  # one value a token: probability that a thesaurus put it there, the passage considered
    synonyms: Array  # one value a token: number of the word that would fit better, 0 for none
    broken: Array  # whether the token and the one before it are one word
    strange: tuple[int, ...]  # numbers of tokens in small ASCII letters that are no known word
    starts: Array  # where each token begins and ends, from the beginning of the passage
    ends: Array

    def spans(self, places: Iterable[int]) -> list[Span]:
        """Where the tokens with these numbers stand in the document."""
        first = self.passage.start
        return [Span(first + int(self.starts[place]), first + int(self.ends[place])) for place in places]


@dataclass(frozen=True)
class Judge:
    """The whole model, ready to judge."""

    model: Model

    @cached_property
    def reader(self) -> Reader:
        return Reader(self.model)

    @cached_property
    def style_weights(self) -> Array:
        return self.model.arrays["style_weights"].astype(np.float32)

    def features(self, texts: Sequence[str], findings: Sequence[Sequence[Finding]]) -> tuple[Facts, Array, Array]:
        """The tokens of passages, what each adds to the style heads, and the features of each passage."""
        facts = self.reader.read(texts)
        added = style.weigh(facts.reading, style.runs(facts.reading), self.style_weights)
        return (
            facts,
            added,
            np.hstack([passage_features(texts, facts, findings), self.style_scores(facts, added, len(texts))]),
        )

    def style_scores(self, facts: Facts, added: Array, count: int) -> Array:
        """The score of each style head for each passage."""
        owner = facts.reading.passage
        starts = np.searchsorted(owner, np.arange(count))
        lengths = np.add.reduceat((facts.reading.words != ngrams.BREAK).astype(np.float32), starts)
        sums = np.add.reduceat(added, starts, axis=0)
        return np.asarray(sums / np.sqrt(lengths + 1)[:, None] + self.model.arrays["style_offsets"])

    def probabilities(self, features: Array) -> tuple[Array, Array]:
        """The calibrated probability of damage of each passage, and that of each of `KINDS`."""
        arrays = self.model.arrays
        hidden = np.maximum(
            0, scaled(features, arrays["mean"], arrays["spread"]) @ arrays["hidden"] + arrays["hidden_offset"]
        )
        nets = arrays["output_offset"].shape[0]
        parts = hidden.reshape(len(features), nets, -1)
        raw = np.einsum("pnh,nhk->pnk", parts, arrays["output"]) + arrays["output_offset"]
        raw = np.exp(raw - raw.max(axis=2, keepdims=True))
        kinds = (raw / raw.sum(axis=2, keepdims=True)).mean(axis=1)
        odds = np.log((1 - kinds[:, 0] + TINY) / (kinds[:, 0] + TINY))
        slope, offset = arrays["calibration"]
        return 1 / (1 + np.exp(-(slope * odds + offset))), kinds

    def judge(self, texts: Sequence[str], findings: Sequence[Sequence[Finding]]) -> Iterator[Said]:
        """What `Judged` says of each passage, without the passage."""
        facts, added, features = self.features(texts, findings)
        probabilities, kinds = self.probabilities(features)
        reading = facts.reading
        suspicion, synonyms = np.zeros(len(reading.words)), np.zeros(len(reading.words), np.int64)
        spun = np.log((kinds[:, -1] + TINY) / (1 - kinds[:, -1] + TINY))
        doubt = np.log(facts.suspicion / (1 - facts.suspicion + 1e-9) + 1e-9)
        shift = np.clip(self.model.arrays["spun_shift"][0] * spun + self.model.arrays["spun_shift"][1], -6, 3)
        suspicion[facts.places] = 1 / (1 + np.exp(-(doubt + shift[reading.passage[facts.places]])))
        synonyms[facts.places] = facts.synonyms
        unknown = reading.flags & STRANGE == lexing.UNKNOWN
        edges = [*np.searchsorted(reading.passage, np.arange(len(texts))), len(reading.words)]
        for number in range(len(texts)):
            start, end = edges[number] + (2 if number == 0 else 0), edges[number + 1] - 2
            kind = KINDS[1 + int(np.argmax(kinds[number, 1:]))]
            surprise = np.minimum(facts.seen.class_[start:end], 10) / 10
            evidence = surprise + np.maximum(0, added[start:end]).sum(axis=1) + (facts.seen.pair[start:end] == 0)
            evidence = suspicion[start:end] if kind == "spun" else evidence
            strange = tuple(np.flatnonzero(unknown[start:end]).tolist())
            yield (
                float(probabilities[number]),
                kind,
                evidence,
                suspicion[start:end],
                synonyms[start:end],
                facts.broken[start:end],
                strange,
                reading.tokens.start[start:end],
                reading.tokens.end[start:end],
            )


TINY = 1e-7
STRANGE = (
    lexing.UNKNOWN | lexing.IS_SIGN | lexing.IS_NUMBER | lexing.CAPITALISED | lexing.NOT_ASCII | lexing.INNER_CAPITAL
)
Said = tuple[float, str, Array, Array, Array, Array, tuple[int, ...], Array, Array]


def scaled(features: Array, mean: Array, spread: Array) -> Array:
    """The features and their logarithms, brought to one scale and cut at four deviations."""
    both = np.hstack([features, np.sign(features) * np.log1p(4 * np.abs(features))])
    return np.clip((both - mean) / spread, -4, 4).astype(np.float32)


@lru_cache(maxsize=2)
def _judge(sha256: str, model: Identity) -> Judge:
    return Judge(model.model)


class Identity:
    """A model that is equal to every other of the same name, so that the cache goes by the hash beside it."""

    def __init__(self, model: Model) -> None:
        self.model = model

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Identity) and other.model.name == self.model.name

    def __hash__(self) -> int:
        return hash(self.model.name)


def judge_of(model: Model) -> Judge:
    """The judge of a model, made once for each model file."""
    return _judge(model.sha256, Identity(model))


_kept: list[tuple[str, tuple[Document, ...], list[list[Judged]]]] = []


def judged(documents: Sequence[Document], findings: Sequence[Sequence[Finding]], model: Model) -> list[list[Judged]]:
    """The passages of each document with what the model says of them.

    The rules that read the model run one after the other over the same batch; the last answers are kept for them.
    """
    for sha256, known, answer in _kept:
        if sha256 == model.sha256 and len(known) == len(documents) and all(map(is_, known, documents)):
            return answer
    answer = _judged(documents, findings, judge_of(model))
    _kept.append((model.sha256, tuple(documents), answer))
    del _kept[:-CALLS_KEPT]
    return answer


def _judged(documents: Sequence[Document], findings: Sequence[Sequence[Finding]], judge: Judge) -> list[list[Judged]]:
    work = [(n, passage) for n, document in enumerate(documents) for passage in passages(document)]
    answer: list[list[Judged]] = [[] for _ in documents]
    for first in range(0, len(work), BATCH):
        part = work[first : first + BATCH]
        texts = [documents[n].text[passage.start : passage.end] for n, passage in part]
        inside = [_inside(findings[n], passage) for n, passage in part]
        for (n, passage), said in zip(part, judge.judge(texts, inside), strict=True):
            answer[n].append(Judged(passage, *said))
    return answer


def _inside(findings: Sequence[Finding], passage: Passage) -> list[Finding]:
    return [found for found in findings if passage.start <= found.start < passage.end]
