"""The passage model: how likely a passage's language is damaged, in what way, and which words show it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice
from operator import is_
from typing import NamedTuple, TypeVar

import numpy as np

from sourcequal.document import Document
from sourcequal.finding import Finding, Span
from sourcequal.models import Model
from sourcequal.scorers.forest import run_forest
from sourcequal.scorers.garbled import lexing
from sourcequal.scorers.garbled.company import judged as judged_words
from sourcequal.scorers.garbled.features import Facts, Reader, passage_features, quick_features
from sourcequal.scorers.garbled.ngrams import Array, Reading
from sourcequal.scorers.garbled.passages import Passage, passages

KINDS = ("clean", "encoding", "scan", "broken", "leak", "translation", "spun")
BATCH = 48  # passages read at once: their arrays stay in the processor's cache
CALLS_KEPT = 2  # rules that ask for the same batch one after the other share the work
SPUN = KINDS.index("spun") - 1  # among the kinds of damage


class Judged(NamedTuple):
    """What the model says of one passage of a document."""

    passage: Passage
    probability: float
    kind: str
    evidence: Array  # one value a token: how much it speaks for damage
    suspicion: Array  # one value a token: probability that a thesaurus put it there; empty where none was looked for
    synonyms: Array  # one value a token: number of the word that would fit better, 0 for none; empty likewise
    broken: Array  # whether the token and the one before it are one word
    strange: Array  # whether the token is in small ASCII letters and no known word
    starts: Array  # where each token begins and ends, from the beginning of the passage
    ends: Array

    def spans(self, places: Iterable[int]) -> list[Span]:
        """Where the tokens with these numbers stand in the document."""
        first = self.passage.start
        return [Span(first + int(self.starts[place]), first + int(self.ends[place])) for place in places]


@dataclass(frozen=True)
class Judge:
    """The whole model, ready to judge.

    A quick forest reads every passage. Only what it does not take for clean is read by the careful one, which costs
    several times as much.
    """

    model: Model

    @cached_property
    def reader(self) -> Reader:
        return Reader(self.model)

    @cached_property
    def forests(self) -> dict[str, dict[str, Array]]:
        """The arrays of the quick and the careful forest."""
        arrays = self.model.arrays
        return {
            name: {key.removeprefix(f"{name}_"): arrays[key] for key in arrays if key.startswith(f"{name}_")}
            for name in ("quick_forest", "careful_forest")
        }

    def quick_odds(self, features: Array) -> Array:
        """Calibrated log odds of damage from the quick features, one a passage."""
        return np.asarray(run_forest(features, self.forests["quick_forest"]))

    def careful_odds(self, features: Array) -> Array:
        """Calibrated log odds of damage from all features, one a passage."""
        return np.asarray(run_forest(features, self.forests["careful_forest"]))

    def kinds(self, features: Array) -> Array:
        """The probability of each kind of damage, if there is any; one row a passage."""
        arrays = self.model.arrays
        raw = scaled(features, arrays["mean"], arrays["spread"]) @ arrays["kind_weights"] + arrays["kind_offsets"]
        raw = np.exp(raw - raw.max(axis=1, keepdims=True))
        return np.asarray(raw / raw.sum(axis=1, keepdims=True))

    def suspicion(self, facts: Facts, passage_odds: Array) -> Array:
        """For each token the probability that a thesaurus put it there; zero for what no thesaurus changes."""
        slope, share, offset = self.model.arrays["suspicion"]
        places = judged_words(facts.reading)
        odds = slope * logit(facts.damage[-1, places]) + share * passage_odds[facts.reading.passage[places]] + offset
        suspicion = np.zeros(len(facts.reading.words))
        suspicion[places] = 1 / (1 + np.exp(-odds))
        return suspicion

    def judge(self, work: Sequence[Work]) -> list[Judged]:
        """What the model says of each passage, in order."""
        said = [row for part in batches(work) for row in self.glance(part)]
        limit = sigmoid(float(self.model.arrays["quick_limit"][0]))
        doubtful = [number for number, row in enumerate(said) if row.probability > limit]
        for part in batches(doubtful):
            careful = self.examine([work[number] for number in part], [said[number] for number in part])
            for number, row in zip(part, careful, strict=True):
                said[number] = row
        return said

    def glance(self, work: Sequence[Work]) -> Iterator[Judged]:
        """What the quick forest says."""
        texts, findings = [text for _, text, _ in work], [found for _, _, found in work]
        glance = self.reader.glance(texts)
        odds = self.quick_odds(quick_features(self.reader, texts, glance, findings))
        found, strange = glance.reading.tokens, glance.reading.flags & STRANGE == lexing.UNKNOWN
        rows = 1 - glance.damage[0], glance.broken, strange, found.start, found.end
        for number, (start, end) in enumerate(token_edges(glance.reading, len(work))):
            evidence, broken, weird, starts, ends = (row[start:end] for row in rows)
            yield Judged(
                work[number].passage,
                sigmoid(float(odds[number])),
                UNKNOWN_KIND,
                evidence,
                NOTHING,
                NOTHING,
                broken,
                weird,
                starts,
                ends,
            )

    def examine(self, work: Sequence[Work], said: Sequence[Judged]) -> Iterator[Judged]:
        """What the careful forest says of passages of which the quick one said this."""
        texts, findings = [text for _, text, _ in work], [found for _, _, found in work]
        facts = self.reader.read(texts)
        features = passage_features(self.reader, texts, facts, findings)
        odds, kinds = self.careful_odds(features), self.kinds(features)
        evidence, suspicion = 1 - facts.damage[0], self.suspicion(facts, spun_odds(odds, kinds))
        synonyms = np.zeros(len(evidence), np.int64)
        synonyms[facts.places] = facts.synonyms
        for number, (start, end) in enumerate(token_edges(facts.reading, len(work))):
            yield said[number]._replace(
                probability=sigmoid(float(odds[number])),
                kind=KINDS[1 + int(np.argmax(kinds[number]))],
                evidence=evidence[start:end],
                suspicion=suspicion[start:end],
                synonyms=synonyms[start:end],
            )


NOTHING = np.zeros(0)
UNKNOWN_KIND = "broken"  # of a passage that the quick forest took for clean, where none is shown


class Work(NamedTuple):
    """A passage to judge: where it stands, its text, and what the pattern rules found in it."""

    passage: Passage
    text: str
    findings: Sequence[Finding]


Item = TypeVar("Item")


def batches(rows: Sequence[Item]) -> Iterator[Sequence[Item]]:
    """The rows in parts of `BATCH`."""
    return (rows[first : first + BATCH] for first in range(0, len(rows), BATCH))


STRANGE = (
    lexing.UNKNOWN | lexing.IS_SIGN | lexing.IS_NUMBER | lexing.CAPITALISED | lexing.NOT_ASCII | lexing.INNER_CAPITAL
)


def token_edges(reading: Reading, count: int) -> list[tuple[int, int]]:
    """The first token of each passage and the one after its last, edges of passages left out."""
    firsts = np.searchsorted(reading.passage, np.arange(count))
    firsts[:1] += lexing.EDGES
    ends = np.append(firsts[1:], len(reading.words)) - lexing.EDGES
    return list(zip(firsts.tolist(), ends.tolist(), strict=True))


def sigmoid(odds: float) -> float:
    """The probability that a logarithm of odds stands for."""
    return float(1 / (1 + np.exp(-odds)))


def logit(probability: Array) -> Array:
    """Logarithms of odds, cut at about 14 either way."""
    return np.asarray(np.log((probability + TINY) / (1 - probability + TINY)))


def spun_odds(odds: Array, kinds: Array) -> Array:
    """Logarithm of the odds that a passage was reworded by a thesaurus."""
    return logit(kinds[:, SPUN] / (1 + np.exp(-odds)))


TINY = 1e-6


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
    cut = [passages(document) for document in documents]
    work = [
        Work(passage, document.text[passage.start : passage.end], _inside(found, passage))
        for document, found, own in zip(documents, findings, cut, strict=True)
        for passage in own
    ]
    said = iter(judge.judge(work))
    return [_of_article(list(islice(said, len(own)))) for own in cut]


def _of_article(said: Sequence[Judged]) -> list[Judged]:
    """The passages of one article, their probabilities weighed against their number."""
    odds = weighed(logit(np.array([row.probability for row in said])))
    return [row._replace(probability=sigmoid(own)) for row, own in zip(said, odds.tolist(), strict=True)]


def weighed(odds: Array) -> Array:
    """The log odds of the passages of one article, each the lower the fewer of them are as bad.

    Many looks at a sound article find something odd by chance, while damage seldom comes alone. After Benjamini and
    Hochberg 1995, Controlling the false discovery rate.
    """
    order = np.argsort(-odds, kind="stable")
    ranks = np.arange(1, len(odds) + 1)
    asked = odds[order] - TAIL * np.log(len(odds) / ranks)
    held = np.empty(len(odds))
    held[order] = np.maximum.accumulate(asked[::-1])[::-1]  # a worse passage never counts for less than a better one
    return held


# Rise of the log odds at which sound passages get e times as rare; measured on web pages that were held out.
TAIL = 0.4


def _inside(findings: Sequence[Finding], passage: Passage) -> list[Finding]:
    return [found for found in findings if passage.start <= found.start < passage.end]
