"""The chain: scorers over documents, one batch after the other, in one plain loop."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatch
from functools import lru_cache, partial
from pathlib import Path
from time import perf_counter
from typing import Any, TypeVar

from sourcequal.document import Document
from sourcequal.finding import DIMENSIONS, PREFIXES, Dimension, Failure, Finding, Part
from sourcequal.language import UNDETERMINED
from sourcequal.plugins import Plugins
from sourcequal.rows import row_of
from sourcequal.rule import CODE, Rule, Settings
from sourcequal.scorer import Outcome, RuleScorer, Scorer, attempt, failure_of, in_order

PLUGIN = "plugin"  # the scorer's name in failures of plugins that did not load
SLOW_SECONDS = 2.0  # for one article, unless a scorer claims more; all built-in rules take a hundredth of it
SCORERS_KEPT = 4  # of sets of rules that chains share
BATCH = 64  # documents scored at once: enough to spread a learned rule's fixed cost, little enough to hold in memory

Item = TypeVar("Item")


@dataclass(frozen=True)
class Selection:
    """Which rules run, by prefixes of their codes; an empty `select` means all.

    `by_file` holds patterns of paths, or of names of files, with what is ignored in the files that they match, too.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    by_file: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def __contains__(self, code: str) -> bool:
        return (not self.select or code.startswith(self.select)) and not (self.ignore and code.startswith(self.ignore))

    def within(self, source: str | None) -> Selection:
        """The selection that holds in one file, or in a row of one."""
        if not self.by_file or not source:
            return self
        row = row_of(source)
        file = row[0] if row else source
        path, name = os.path.abspath(file), os.path.basename(file)
        more = [codes for pattern, codes in self.by_file if fnmatch(path, pattern) or fnmatch(name, pattern)]
        return replace(self, ignore=(*self.ignore, *(code for codes in more for code in codes)))


@dataclass
class Chain:
    """The scorers of one run: the rules together, then each plugin's scorer by itself."""

    rules: RuleScorer
    scorers: Sequence[Scorer] = ()
    selection: Selection = field(default_factory=Selection)
    failures: Sequence[Failure] = ()
    slow: set[str] = field(default_factory=set)
    dimensions: dict[Selection, frozenset[Dimension]] = field(default_factory=dict)  # of the codes of each selection

    @classmethod
    def of(cls, plugins: Plugins, selection: Selection | None = None, models: Path | None = None) -> Chain:
        """A chain of the rules that are selected and those that they need, and of all scorers that are installed."""
        chosen = selection or Selection()
        rules = _rule_scorer(_needed(plugins.rules, chosen), models)
        failures = [Failure(PLUGIN, str(error)) for error in plugins.errors]
        return cls(rules, plugins.scorers, chosen, failures)

    def run(self, documents: Sequence[Document], settings: Settings) -> list[tuple[Outcome, float]]:
        """What is found in each document of a batch, with the seconds that each took (the batch's mean)."""
        started = perf_counter()
        outcomes = [Outcome(document.body, failures=list(self.failures)) for document in documents]
        for outcome in outcomes:
            _read_facts(outcome)
        self.rules.score_batch(outcomes, settings)
        for scorer in filter(self._wanted, self.scorers):
            self._score(scorer, outcomes, settings)
        for outcome in outcomes:
            chosen = self.selection.within(outcome.document.source)
            outcome.findings = self.rules.weighed([one for one in outcome.findings if one.code in chosen])
            outcome.failures = [failure for failure in outcome.failures if self._concerns(failure)]
        whole = [_in_whole(outcome, document) for outcome, document in zip(outcomes, documents, strict=True)]
        seconds = (perf_counter() - started) / max(len(documents), 1)
        return [(outcome, seconds) for outcome in whole]

    def judged(self, outcome: Outcome) -> tuple[Dimension, ...]:
        """The dimensions of which a rule or a scorer's code is selected in a document's file, or something was found.

        A scorer that does not say its codes, or has codes of its own beginning, shows by what it finds what it judges.
        """
        selection = self.selection.within(outcome.document.source)
        if selection not in self.dimensions:
            chosen = {rule.dimension for rule in self.rules.rules if rule.code in selection}
            codes = (code for scorer in self.scorers for code in getattr(scorer, "codes", ()) if code in selection)
            chosen.update(PREFIXES[code[:2]] for code in codes if code[:2] in PREFIXES)
            self.dimensions[selection] = frozenset(chosen)
        found = {finding.dimension for finding in outcome.findings}
        return tuple(name for name in DIMENSIONS if name in self.dimensions[selection] or name in found)

    def _concerns(self, failure: Failure) -> bool:
        """Whether a failure is of something that was selected; what is no rule's always is."""
        return failure.scorer in self.selection or not CODE.fullmatch(failure.scorer)

    def _wanted(self, scorer: Scorer) -> bool:
        """Whether a scorer may find anything that was selected; one that does not say its codes may."""
        codes = getattr(scorer, "codes", None)
        return codes is None or any(code in self.selection for code in codes)

    def _score(self, scorer: Scorer, outcomes: Sequence[Outcome], settings: Settings) -> None:
        """Run a plugin's scorer, and tell once where it holds up everything else."""
        for outcome in outcomes:
            started = perf_counter()
            attempt(outcome, scorer.name, partial(scorer.score, outcome.document, settings))
            seconds = perf_counter() - started
            if seconds > getattr(scorer, "slow_seconds", SLOW_SECONDS) and scorer.name not in self.slow:
                self.slow.add(scorer.name)
                text = f"sourcequal: scorer {scorer.name} took {seconds:.1f} s for one article; update or uninstall it"
                warnings.warn(text, RuntimeWarning, stacklevel=2)


def _needed(rules: Iterable[Rule], selection: Selection) -> tuple[Rule, ...]:
    """The rules that are selected, and those on which their findings depend; none of those that are ignored."""
    run = in_order(rule for rule in rules if rule.code in Selection(ignore=selection.ignore))
    needed = {rule.code for rule in run if rule.code in selection}
    if any(rule.slip and rule.code in needed for rule in run):  # several slips weigh more, whichever they are
        needed |= {rule.code for rule in run if rule.slip}
    for place in reversed(range(len(run))):
        if run[place].code in needed and "findings" in run[place].parameters:
            heeds = run[place].heeds or ("",)
            needed |= {earlier.code for earlier in run[:place] if earlier.code.startswith(heeds)}
    return tuple(rule for rule in run if rule.code in needed)


@lru_cache(maxsize=SCORERS_KEPT)
def _rule_scorer(rules: tuple[Rule, ...], models: Path | None) -> RuleScorer:
    """What runs these rules, made once a process: its automaton takes longer to build than an article to read."""
    return RuleScorer(rules, models)


#: Facts that every rule and the report ask of a document, and what they are where reading them crashes.
FACTS: dict[str, Any] = {
    "language": UNDETERMINED,
    "parts": (),
    "own_dates": (),
    "_published": (None, None),
    "title_line": None,
}


def _read_facts(outcome: Outcome) -> None:
    """Read a document's facts once; where that crashes, the document goes on without, and the failure is told."""
    for name, unknown in FACTS.items():
        try:
            getattr(outcome.document, name)
        except Exception as error:
            outcome.failures.append(failure_of(f"document.{name.strip('_')}", error))
            outcome.document.__dict__[name] = unknown


def _in_whole(outcome: Outcome, document: Document) -> Outcome:
    """What was found in a document's body, moved to where it stands in the whole document."""
    if outcome.document is document:
        return outcome
    return replace(outcome, document=document, findings=[_moved(finding, document) for finding in outcome.findings])


def _moved(finding: Finding, document: Document) -> Finding:
    """A finding, its other sides and its fix at their places in the document."""
    related = tuple(_placed(other, document) for other in finding.related)
    return replace(_placed(finding, document), related=related, fix=finding.fix and _placed(finding.fix, document))


def _placed(part: Part, document: Document) -> Part:
    return replace(part, start=document.place(part.start), end=document.place(part.end))


def batches(items: Iterable[Item], size: int = BATCH) -> Iterator[list[Item]]:
    """The items in lists of `size`, the last one shorter; where the items fail, what came before is given first."""
    batch: list[Item] = []
    try:
        for item in items:
            batch.append(item)
            if len(batch) == size:
                yield batch
                batch = []
    except Exception:
        if batch:
            yield batch
        raise
    if batch:
        yield batch
