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
from sourcequal.scorers.forest import LeafMasks
from sourcequal.scorers.garbled import lexing
from sourcequal.scorers.garbled.company import judged as judged_words
from sourcequal.scorers.garbled.features import Facts, Glance, Reader, careful_features, quick_features
from sourcequal.scorers.garbled.ngrams import BREAK, Array, Reading
from sourcequal.scorers.garbled.passages import Passage, by_passage, passages_of
from sourcequal.scorers.garbled.swaps import Expectation
from sourcequal.scorers.network import run_network

KINDS = ("clean", "encoding", "scan", "broken", "leak", "translation", "spun")
BATCH = 256  # passages read at once, those of a batch of articles: fewer pay for numpy's calls several times
ROUND = 6 * BATCH  # passages whose tokens are kept at once for a second look
LOOKS = ("quick", "careful")
CALLS_KEPT = 2  # rules that ask for the same batch one after the other share the work
SPUN = KINDS.index("spun") - 1  # among the kinds of damage
WORDED = (KINDS.index("translation"), KINDS.index("spun"))  # of which the network that judges wording knows


class Seen(NamedTuple):
    """What a reading saw at the tokens of some passages, one value a token."""

    evidence: Array  # how much it speaks for damage
    suspicion: Array  # probability that a thesaurus put it there; empty where none was looked for
    synonyms: Array  # number of the word that would fit better, 0 for none; empty likewise
    reading: Reading  # the tokens themselves; where each begins and ends is counted from its passage's beginning
    pair: Array  # count level of each token with the one before it


class Judged(NamedTuple):
    """What the model says of one passage of a document. Tokens are counted from the first of the passage."""

    passage: Passage
    probability: float
    kind: str
    seen: Seen
    first: int  # of the passage's tokens in `seen`
    last: int
    worst: int  # the token that speaks loudest for damage
    broken: Sequence[int]  # tokens that are one word with the token before
    strange: Sequence[int]  # tokens in small ASCII letters that are no known word

    @property
    def size(self) -> int:
        """How many tokens the passage has."""
        return self.last - self.first

    @property
    def examined(self) -> bool:
        """Whether the passage was read carefully, so that `suspicion` and `synonyms` are known."""
        return self.seen.suspicion is not NOTHING

    @property
    def evidence(self) -> Array:
        """How much each token speaks for damage."""
        return np.asarray(self.seen.evidence[self.first : self.last])

    @property
    def suspicion(self) -> Array:
        """For each token the probability that a thesaurus put it there; empty where none was looked for."""
        return np.asarray(self.seen.suspicion[self.first : self.last])

    @property
    def synonyms(self) -> Array:
        """For each token the number of the word that would fit better, 0 for none; empty likewise."""
        return np.asarray(self.seen.synonyms[self.first : self.last])

    @property
    def starts(self) -> Array:
        """Where each token begins, from the beginning of the passage."""
        return np.asarray(self.seen.reading.start[self.first : self.last])

    def span(self, place: int) -> Span:
        """Where the token with this number stands in the document."""
        start, token = self.passage.start, self.first + place
        return Span(start + self.seen.reading.start.item(token), start + self.seen.reading.end.item(token))

    def spans(self, places: Iterable[int]) -> list[Span]:
        """Where the tokens with these numbers stand in the document."""
        return list(map(self.span, places))


@dataclass(frozen=True)
class Judge:
    """The whole model, ready to judge.

    A quick look judges every passage, by a forest and a network whose odds are multiplied. Only what it does not take
    for clean is looked at with care, which costs several times as much.
    """

    model: Model

    @cached_property
    def reader(self) -> Reader:
        return Reader(self.model)

    @cached_property
    def expectation(self) -> Expectation:
        """What belongs where a tool that rewords put its words."""
        return Expectation(self.reader.language, self.model.arrays)

    @cached_property
    def forests(self) -> dict[str, LeafMasks]:
        """The quick and the careful forest."""
        return {name: LeafMasks(arrays_of(self.model, f"{name}_forest_")) for name in LOOKS}

    @cached_property
    def networks(self) -> dict[str, dict[str, Array]]:
        """The quick and the careful network that decide with the forests."""
        return {name: arrays_of(self.model, f"{name}_network_") for name in LOOKS}

    def odds(self, look: str, features: Array, inputs: Array) -> Array:
        """Calibrated log odds of damage, one a passage, from its features in one of `LOOKS` and these `with_logs`."""
        return self.forests[look].run(features) + run_network(inputs, self.networks[look], np.float32)

    def kinds(self, inputs: Array) -> Array:
        """The probability of each kind of damage, if there is any; one row a passage, as `with_logs` gives them."""
        arrays = self.model.arrays
        raw = scaled(inputs, arrays["mean"], arrays["spread"]) @ arrays["kind_weights"] + arrays["kind_offsets"]
        raw = np.exp(raw - raw.max(axis=1, keepdims=True))
        return np.asarray(raw / raw.sum(axis=1, keepdims=True))

    def suspicion(self, facts: Facts, passage_odds: Array) -> Array:
        """For each token the probability that a thesaurus put it there; zero for what no thesaurus changes."""
        slopes, offset = np.split(self.model.arrays["suspicion"], [-1])
        places = judged_words(facts.reading)
        odds = suspicion_columns(facts, places, passage_odds) @ slopes + offset
        suspicion = np.zeros(len(facts.reading.words))
        suspicion[places] = 1 / (1 + np.exp(-odds))
        return suspicion

    def raised(self, suspicion: Array, rise: float) -> Array:
        """What `suspicion` would be, were the log odds higher by a rise that the passage was reworded."""
        slope = self.model.arrays["suspicion"][-2]  # of the last of `suspicion_columns`
        return np.where(suspicion > 0, sigmoid(logit(suspicion) + slope * rise), 0)

    def judge(self, work: Sequence[Work], sizes: Sequence[int] | None = None) -> list[Judged]:
        """What the model says of each passage, in order.

        `sizes` says how many passages each article has; without it each passage is an article by itself.
        """
        looks = [look for part in batches(work, ROUND) for look in self.look(part)]
        found = logit(sigmoid(np.array([odds for odds, *_ in looks])))
        odds = sigmoid(weighed(found, sizes or [1] * len(work), [kind for _, (kind, *_), _ in looks]))
        rows = zip(work, odds.tolist(), looks, strict=True)
        return [Judged(own.passage, probability, *view, *marks) for own, probability, (_, view, marks) in rows]

    def look(self, work: Sequence[Work]) -> Iterator[tuple[float, View, Marks]]:
        """The log odds of each passage, how to see it, and which of its tokens are broken or strange."""
        glances = list(map(self.glance, batches(work)))
        odds = np.concatenate([glance.odds for glance in glances]).astype(np.float64)
        views = [view for glance in glances for view in glance.views]
        for part in batches((odds > self.model.arrays["quick_limit"][0]).nonzero()[0].tolist()):
            odds[part], careful = self.examine([work[number].text for number in part], glances, part)
            for number, view in zip(part, careful, strict=True):
                views[number] = view
        return zip(odds.tolist(), views, [marks for glance in glances for marks in glance.marks], strict=True)

    def glance(self, work: Sequence[Work]) -> Glanced:
        """What the quick look says."""
        texts = [own.text for own in work]
        glance = self.reader.glance(texts)
        features = quick_features(self.reader, glance, [own.findings for own in work])
        reading = glance.reading
        seen = Seen(1 - glance.damage[0], NOTHING, NOTHING, reading, glance.pair)
        strange = reading.flags & STRANGE == lexing.UNKNOWN
        bounds = reading.bounds
        views = _views([UNKNOWN_KIND] * len(work), seen, bounds)
        marks = zip(*(_by_passage(holds, bounds) for holds in (glance.broken, strange)), strict=True)
        return Glanced(glance, features, self.odds("quick", features, with_logs(features)), views, list(marks))

    def examine(
        self, texts: Sequence[str], glances: Sequence[Glanced], chosen: Sequence[int]
    ) -> tuple[Array, list[View]]:
        """The careful log odds of some of all passages that were glanced at, and how to see them."""
        parts: list[list[int]] = [[] for _ in glances]
        for number in chosen:
            parts[number // BATCH].append(number % BATCH)
        facts = self.reader.reread([glance.tokens for glance in glances], parts)
        known = np.vstack([glance.features[own] for glance, own in zip(glances, parts, strict=True)])
        features = careful_features(known, texts, facts)
        inputs = with_logs(features)
        odds, kinds = self.odds("careful", features, inputs), self.kinds(inputs)
        synonyms = np.zeros(len(facts.reading.words), np.int64)
        synonyms[facts.places] = facts.synonyms
        suspicion = self.suspicion(facts, spun_odds(odds, kinds))
        likely = 1 + kinds.argmax(axis=1)
        evidence = 1 - facts.damage[0]
        worded = np.isin(likely, WORDED).take(facts.reading.passage)
        evidence[worded] = (evidence[worded] + 1 - facts.wording[0][worded]) / 2
        seen = Seen(evidence, suspicion, synonyms, facts.reading, facts.seen.pair)
        return odds, _views([KINDS[kind] for kind in likely.tolist()], seen, facts.reading.bounds)


View = tuple[str, Seen, int, int, int]  # the fields of `Judged` from `kind` to `worst`
Marks = tuple[Sequence[int], Sequence[int]]  # and its last two


class Glanced(NamedTuple):
    """What the quick look found in some passages; lists have one entry a passage."""

    tokens: Glance
    features: Array
    odds: Array
    views: list[View]
    marks: list[Marks]


def _views(kinds: Sequence[str], seen: Seen, bounds: Sequence[tuple[int, int]]) -> list[View]:
    """How to see each passage: its kind, its tokens, and which of them speaks loudest."""
    reading = seen.reading
    evidence = np.where(reading.words == BREAK, -1, seen.evidence)
    highest = np.maximum.reduceat(evidence, reading.firsts)
    loudest = (evidence == highest.take(reading.passage)).nonzero()[0]
    worst = loudest[loudest.searchsorted(reading.firsts)].tolist()
    rows = zip(kinds, bounds, worst, strict=True)
    return [(kind, seen, first, last, place - first) for kind, (first, last), place in rows]


def _by_passage(holds: Array, bounds: Sequence[tuple[int, int]]) -> list[Sequence[int]]:
    """For each passage the tokens that something holds for."""
    places = holds.nonzero()[0]
    cuts = places.searchsorted([last for _, last in bounds]).tolist()
    runs = zip(bounds, [0, *cuts[:-1]], cuts, strict=True)
    return [(places[start:end] - first).tolist() if end > start else () for (first, _), start, end in runs]


NOTHING = np.zeros(0)
UNKNOWN_KIND = "broken"  # of a passage that the quick look took for clean, where none is shown


class Work(NamedTuple):
    """A passage to judge: where it stands, its text, and what the pattern rules found in it."""

    passage: Passage
    text: str
    findings: Sequence[Finding]


Item = TypeVar("Item")


def batches(rows: Sequence[Item], size: int = BATCH) -> Iterator[Sequence[Item]]:
    """The rows in parts of a size."""
    return (rows[first : first + size] for first in range(0, len(rows), size))


STRANGE = (
    lexing.UNKNOWN | lexing.IS_SIGN | lexing.IS_NUMBER | lexing.CAPITALISED | lexing.NOT_ASCII | lexing.INNER_CAPITAL
)


def sigmoid(odds: Array) -> Array:
    """The probabilities that logarithms of odds stand for."""
    return np.asarray(1 / (1 + np.exp(-odds)))


def logit(probability: Array) -> Array:
    """Logarithms of odds, cut at about 14 either way."""
    return np.asarray(np.log((probability + TINY) / (1 - probability + TINY)))


def suspicion_columns(facts: Facts, places: Array, passage_odds: Array) -> Array:
    """What tells whether a thesaurus put a token there: both networks on the token, and the odds of its passage."""
    own = [logit(seen[-1, places]) for seen in (facts.damage, facts.wording)]
    return np.column_stack([*own, passage_odds[facts.reading.passage[places]]])


def spun_odds(odds: Array, kinds: Array) -> Array:
    """Logarithm of the odds that a passage was reworded by a thesaurus."""
    return logit(kinds[:, SPUN] / (1 + np.exp(-odds)))


TINY = 1e-6


def with_logs(features: Array) -> Array:
    """The features and their logarithms, which weigh small values and large ones alike."""
    return np.hstack([features, np.sign(features) * np.log1p(4 * np.abs(features))])


def scaled(inputs: Array, mean: Array, spread: Array) -> Array:
    """Columns brought to one scale and cut at four deviations."""
    return np.clip((inputs - mean) / spread, -4, 4).astype(np.float32)


def arrays_of(model: Model, prefix: str) -> dict[str, Array]:
    """The arrays of a part of the model whose names begin so, by the rest of the name."""
    return {name.removeprefix(prefix): model.arrays[name] for name in model.arrays if name.startswith(prefix)}


@lru_cache(maxsize=2)
def judge_of(model: Model) -> Judge:
    """The judge of a model, made once for each model file."""
    return Judge(model)


_kept: list[tuple[Model, tuple[Document, ...], list[list[Judged]]]] = []


def judged(documents: Sequence[Document], findings: Sequence[Sequence[Finding]], model: Model) -> list[list[Judged]]:
    """The passages of each document with what the model says of them.

    The rules that read the model run one after the other over the same batch; the last answers are kept for them.
    """
    for asked, known, answer in _kept:
        if asked == model and len(known) == len(documents) and all(map(is_, known, documents)):
            return answer
    answer = _judged(documents, findings, judge_of(model))
    _kept.append((model, tuple(documents), answer))
    del _kept[:-CALLS_KEPT]
    return answer


def _judged(documents: Sequence[Document], findings: Sequence[Sequence[Finding]], judge: Judge) -> list[list[Judged]]:
    cut = passages_of(documents)
    work = [
        Work(passage, document.text[passage.start : passage.end], inside)
        for document, found, own in zip(documents, findings, cut, strict=True)
        for passage, inside in zip(own, by_passage(found, own), strict=True)
    ]
    sizes = list(map(len, cut))
    said = iter(judge.judge(work, sizes))
    return [list(islice(said, size)) for size in sizes]


def weighed(odds: Array, sizes: Sequence[int], kinds: Sequence[str]) -> Array:
    """The log odds of the passages of articles of these sizes, as they stand beside the others of their article.

    Many looks at a sound article find something odd by chance, while damage seldom comes alone. So each passage has to
    show the more, the fewer of its article are as bad (after Benjamini and Hochberg 1995, Controlling the false
    discovery rate), or else as many passages as there are, less what the worst of the others shows: most where that is
    taken for damage of the same kind.
    """
    count, ranks = np.array(sizes, np.int64)[:, None], np.arange(1, max(sizes, default=0) + 1)
    own = ranks <= count  # rows are articles, and the shorter ones leave the ends of theirs empty
    table, kind = np.full(own.shape, -np.inf), np.zeros(own.shape, np.int64)
    table[own], kind[own] = odds, [KINDS.index(name) for name in kinds]
    order = np.arange(len(table))[:, None], (-table).argsort(axis=1, kind="stable")
    looks = np.log(np.maximum(count, 1))
    asked = table[order] - TAIL * (looks - np.log(ranks))
    alone = np.empty_like(table)
    alone[order] = np.maximum.accumulate(asked[:, ::-1], axis=1)[:, ::-1]  # a worse one never counts for less
    worst = _worst_other(table) - OTHER_KIND
    for number in np.unique(kind[own]):
        alike = kind == number
        worst = np.where(alike, np.maximum(worst, _worst_other(np.where(alike, table, -np.inf))), worst)
    together = table + np.clip(worst + WITNESS, 0, WITNESS) - COMPANY * looks
    return np.asarray(np.maximum(alone, together)[own])


def _worst_other(table: Array) -> Array:
    """For each entry of a table the highest other one of its row."""
    if table.shape[1] < 2:
        return np.full(table.shape, -np.inf)
    highest = np.arange(len(table)), table.argmax(axis=1)
    others: Array
    others, rest = table[highest][:, None].repeat(table.shape[1], axis=1), table.copy()
    rest[highest] = -np.inf
    others[highest] = rest.max(axis=1)
    return others


# Rise of the log odds at which sound passages get e times as rare; measured on web pages that were held out.
TAIL = 0.4
# What another passage adds that is as likely damaged as not, the rise of the odds where it may, and what its own odds
# lose where it is of another kind; measured likewise.
WITNESS, COMPANY, OTHER_KIND = 3.0, 1.2, 1.5
