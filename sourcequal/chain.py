"""The chain: scorers over documents, one batch after the other, in one plain loop."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from sourcequal.document import Document
from sourcequal.finding import Failure
from sourcequal.plugins import Plugins, installed
from sourcequal.rule import Settings
from sourcequal.scorer import Outcome, RuleScorer, Scorer, attempt

BATCH = 64  # documents scored at once: enough to spread a learned rule's fixed cost, little enough to hold in memory

Item = TypeVar("Item")


@dataclass(frozen=True)
class Selection:
    """Which rules run, by prefixes of their codes; an empty `select` means all."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def __contains__(self, code: str) -> bool:
        return (not self.select or code.startswith(self.select)) and not (self.ignore and code.startswith(self.ignore))


@dataclass
class Chain:
    """The scorers of one run: the rules together, then each plugin's scorer by itself."""

    rules: RuleScorer
    scorers: Sequence[Scorer] = ()
    selection: Selection = field(default_factory=Selection)
    failures: Sequence[Failure] = ()

    @classmethod
    def of(cls, plugins: Plugins, selection: Selection | None = None, models: Path | None = None) -> Chain:
        """A chain of what is installed, less the rules that are ignored."""
        chosen = selection or Selection()
        ignored = Selection(ignore=chosen.ignore)
        rules = RuleScorer([rule for rule in plugins.rules if rule.code in ignored], models)
        failures = [Failure("plugin", str(error)) for error in plugins.errors]
        return cls(rules, plugins.scorers, chosen, failures)

    def run(self, documents: Sequence[Document], settings: Settings) -> list[tuple[Outcome, float]]:
        """What is found in each document of a batch, with the seconds that each took (the batch's mean)."""
        started = perf_counter()
        outcomes = [Outcome(document, failures=list(self.failures)) for document in documents]
        self.rules.score_batch(outcomes, settings)
        for scorer in self.scorers:
            for outcome in outcomes:
                attempt(outcome, scorer.name, partial(scorer.score, outcome.document, settings))
        for outcome in outcomes:
            outcome.findings = [finding for finding in outcome.findings if finding.code in self.selection]
        seconds = (perf_counter() - started) / max(len(documents), 1)
        return [(outcome, seconds) for outcome in outcomes]


def default_chain() -> Chain:
    """The chain of everything that is installed."""
    return Chain.of(installed())


def batches(items: Iterable[Item], size: int = BATCH) -> Iterator[list[Item]]:
    """The items in lists of `size`, the last one shorter."""
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch
