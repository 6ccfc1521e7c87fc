"""Scorers: what turns documents into findings. Rules run together; a plugin's scorer runs by itself."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache, partial
from numbers import Integral, Real
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Protocol

from sourcequal.corrections import NAME as CORRECTIONS
from sourcequal.corrections import corrected
from sourcequal.document import Document
from sourcequal.errors import CRASH, reason
from sourcequal.finding import DIMENSIONS, SEVERITIES, Failure, Finding, Fix, Part, Related
from sourcequal.models import Model, has_model, load_model, model_folder
from sourcequal.rule import CODE, FirstLook, Rule, Settings
from sourcequal.weighing import demote_lone_harmless, doubt_across_entries, raise_clustered_slips
from sourcequal.word_gates import Gate, Places, WordGates

if TYPE_CHECKING:
    from threadpoolctl import ThreadpoolController


class Scorer(Protocol):
    """What a plugin provides to score documents in its own way.

    `codes`, where a scorer has it, lists the codes of its findings: `--select` then knows them, and `explain` shows the
    scorer's docstring for them.
    """

    name: str

    def score(self, document: Document, settings: Settings) -> Iterable[Finding]:
        """The findings in one document; an exception becomes a failure in the report."""


@dataclass
class Outcome:
    """What was found in one document so far."""

    document: Document
    findings: list[Finding] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)


def attempt(outcome: Outcome, name: str, run: Callable[[], Iterable[Finding]]) -> None:
    """Add what `run` finds to the outcome; a crash or a nonsense answer is recorded there and survived."""
    try:
        for finding in run():
            outcome.findings.append(checked(finding, outcome.document))
    except CRASH as error:  # any scorer may fail in any way, and the others still have to run
        outcome.failures.append(failure_of(name, error))


def failure_of(scorer: str, error: BaseException) -> Failure:
    """What a report says of a crash."""
    return Failure(scorer, reason(error))


def checked(finding: Finding, document: Document) -> Finding:
    """The finding with plain numbers, if a report can hold it; `TypeError` or `ValueError` where it cannot.

    What is learned gives numbers of numpy, which the formats of reports do not write.
    """
    if not isinstance(finding, Finding):
        raise TypeError(f"a scorer yields Finding, not {type(finding).__name__}")
    if not isinstance(finding.related, tuple | list) or not all(isinstance(one, Related) for one in finding.related):
        raise TypeError(f"related is {finding.related!r}; it has to be a tuple of Related")
    if not isinstance(finding.fix, Fix | None):
        raise TypeError(f"fix is {finding.fix!r}; it has to be a Fix or None")
    if type(finding.confidence) is not float or not _has_plain_places(finding):
        finding = _in_plain_numbers(finding)
    if not CODE.fullmatch(finding.code) or finding.dimension not in DIMENSIONS or finding.severity not in SEVERITIES:
        facts = f"{finding.code!r}, {finding.dimension!r} and {finding.severity!r}"
        raise ValueError(f"{facts} are no code, dimension and severity")
    if not 0 <= finding.confidence <= 1:
        raise ValueError(f"confidence {finding.confidence!r} is no probability")
    for what, words in (("name", finding.name), ("message", finding.message)):
        if not isinstance(words, str) or not words:
            raise TypeError(f"the {what} of a finding is {words!r}; it has to be a text that is not empty")
    _check_part(finding.start, finding.end, finding.message, document)
    for other in finding.related:
        _check_part(other.start, other.end, other.message, document)
    if finding.fix is not None:
        _check_part(finding.fix.start, finding.fix.end, finding.fix.replacement, document)
    if finding.start == finding.end:
        raise ValueError(f"span {finding.start}:{finding.end} is empty")
    return finding


def _has_plain_places(finding: Finding) -> bool:
    parts: list[Finding | Related | Fix] = [finding, *finding.related, *([finding.fix] if finding.fix else [])]
    return all(type(part.start) is type(part.end) is int for part in parts)


def _in_plain_numbers(finding: Finding) -> Finding:
    if not isinstance(finding.confidence, Real):
        raise TypeError(f"confidence {finding.confidence!r} is no number")
    fix = finding.fix and _plain_places(finding.fix)
    related = tuple(map(_plain_places, finding.related))
    return replace(_plain_places(finding), confidence=float(finding.confidence), related=related, fix=fix)


def _plain_places(part: Part) -> Part:
    """A part at places of Python's int, where they are whole numbers."""
    if not (isinstance(part.start, Integral) and isinstance(part.end, Integral)):
        raise TypeError(f"span {part.start!r}:{part.end!r} is not of whole numbers")
    return replace(part, start=int(part.start), end=int(part.end))


def _check_part(start: int, end: int, words: str, document: Document) -> None:
    """Raise an error where a part of a finding is no span of the text, or what it says no text."""
    if not 0 <= start <= end <= len(document.text):
        raise ValueError(f"span {start!r}:{end!r} lies outside the text of {len(document.text)} characters")
    if not isinstance(words, str):
        raise TypeError(f"messages and replacements are str, not {words!r}")


@lru_cache(maxsize=1)
def _thread_pools() -> ThreadpoolController:
    """What sets the number of threads of numpy's linear algebra, which has to be loaded before."""
    import numpy as np  # noqa: F401
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()


class _Limits:
    """How many batches keep numpy's linear algebra to one thread at a time, and what held before the first of them.

    The number of threads is the process's: of batches that host threads score at once, the last one gives it back.
    """

    def __init__(self) -> None:
        self.lock, self.running, self.limiter = Lock(), 0, ExitStack()


_LIMITS = _Limits()


@contextmanager
def _one_blas_thread() -> Iterator[None]:
    with _LIMITS.lock:
        if not _LIMITS.running:
            _LIMITS.limiter.enter_context(_thread_pools().limit(limits=1, user_api="blas"))
        _LIMITS.running += 1
    try:
        yield
    finally:
        with _LIMITS.lock:
            _LIMITS.running -= 1
            if not _LIMITS.running:
                _LIMITS.limiter.close()


@contextmanager
def _without_collection() -> Iterator[None]:
    """Hold back Python's search for cycles of references while a batch is scored.

    Reading a batch makes a hundred thousand small objects and no cycle. They set off the search again and again, which
    goes through all of them and all tables of the rules: an eighth of the time. Once it may search again, it would
    go through all that the batch has left, so that is told to be old; unless the host keeps frozen objects of its own,
    which would be thawed by it.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            if not gc.get_freeze_count():
                gc.freeze()
                gc.unfreeze()
            gc.enable()


def in_order(rules: Iterable[Rule]) -> list[Rule]:
    """Rules as they run: by family, then by number."""
    return sorted(rules, key=lambda rule: (DIMENSIONS.index(rule.dimension), rule.code[2:], rule.code))


class RuleScorer:
    """Runs rules over a batch: by family, then by number, so that later rules see what earlier ones found.

    Without `weighs`, findings stay as each rule gave them, which is how the rules after it see them.
    """

    name = "rules"

    def __init__(self, rules: Iterable[Rule], models: Path | None = None, *, weighs: bool = True) -> None:
        self.rules = in_order(rules)
        self.models = models
        self.weighs = weighs

    @cached_property
    def _gates(self) -> WordGates:
        return WordGates([Gate(rule.words, rule.other_words, "places" in rule.parameters) for rule in self.rules])

    def score_batch(self, outcomes: Sequence[Outcome], settings: Settings) -> None:
        """Add the findings of all rules to the outcomes of a batch of documents."""
        with self._one_thread(), _without_collection():
            self._score_batch(outcomes, settings)

    def _one_thread(self) -> AbstractContextManager[Any]:
        """Keeps numpy's linear algebra to one thread where a learned rule may run.

        Those multiply many small matrices. Threads that wait for each other cost a hundred times what they save
        there; `jobs` is how scoring uses more cores.
        """
        return _one_blas_thread() if self._learned else nullcontext()

    @cached_property
    def _learned(self) -> bool:
        return any(rule.model for rule in self.rules)

    def _score_batch(self, outcomes: Sequence[Outcome], settings: Settings) -> None:
        looks = _first_looks(self.rules, outcomes)
        known: dict[tuple[str, ...] | None, list[bool]] = {}  # which documents rules of these languages read
        for rule, opened in zip(self.rules, self._open(outcomes), strict=True):
            if not opened:
                continue
            if rule.languages not in known:
                known[rule.languages] = [rule.reads(outcome.document) for outcome in outcomes]
            wanted = known[rule.languages]
            answers = looks[rule.when] if rule.when else wanted
            chosen = [
                (outcomes[number], places) for number, places in opened.items() if answers[number] and wanted[number]
            ]
            if chosen and rule.batched:
                self._run_batched(rule, [outcome for outcome, _ in chosen], settings)
            elif chosen:
                self._run_singly(rule, chosen, settings)
        for outcome in outcomes if self.weighs else ():
            found = raise_clustered_slips(outcome.findings, self._slips, outcome.document)
            outcome.findings = doubt_across_entries(demote_lone_harmless(found, self._harmless), outcome.document)
        self._correct(outcomes)

    def weighed(self, findings: list[Finding]) -> list[Finding]:
        """The findings that are left of a selection, with what is harmless alone as information where it now is."""
        return demote_lone_harmless(findings, self._harmless) if self.weighs else findings

    def _correct(self, outcomes: Sequence[Outcome]) -> None:
        """Move confidences as users taught; a model that is damaged moves none, and the reports tell of it."""
        try:
            if not (model := self._corrections):
                return
            moved = [corrected(each.findings, each.document, model, self._thresholds) for each in outcomes]
        except CRASH as error:
            for outcome in outcomes:
                outcome.failures.append(failure_of(CORRECTIONS, error))
            return
        for outcome, findings in zip(outcomes, moved, strict=True):
            outcome.findings = findings

    @cached_property
    def _slips(self) -> frozenset[str]:
        return frozenset(rule.code for rule in self.rules if rule.slip)

    @cached_property
    def _harmless(self) -> frozenset[str]:
        return frozenset(rule.code for rule in self.rules if rule.harmless_alone)

    def _open(self, outcomes: Sequence[Outcome]) -> list[dict[int, Places]]:
        """For each rule the numbers of the documents that its words leave open, with the places where these stand."""
        everywhere: dict[int, Places] = dict.fromkeys(range(len(outcomes)), ())
        opened = [{} if rule.words else everywhere for rule in self.rules]
        for number, outcome in enumerate(outcomes):
            for rule, places in self._gates.opened(outcome.document).items():
                opened[rule][number] = places
        return opened

    @property
    def _corrections(self) -> Model | None:
        return load_model(CORRECTIONS, self._folder) if has_model(CORRECTIONS, self._folder) else None

    @cached_property
    def _thresholds(self) -> dict[str, float]:
        return {rule.code: rule.threshold for rule in self.rules}

    def _run_singly(self, rule: Rule, chosen: list[tuple[Outcome, Places]], settings: Settings) -> None:
        """Run a rule over documents one by one.

        A hundred rules run over each document, so this makes nothing that the rule does not ask for.
        """
        placed, informed = "places" in rule.parameters, "findings" in rule.parameters
        given: dict[str, Any] = {}
        for outcome, where in chosen:
            try:
                given = given or self._given(rule, settings)
                given["document"] = outcome.document
                if placed:
                    given["places"] = where
                if informed:
                    given["findings"] = rule.heeded(outcome.findings)
                found = rule.findings(outcome.document, rule.function(**given))
            except CRASH as error:
                outcome.failures.append(failure_of(rule.code, error))
                continue
            if found:
                attempt(outcome, rule.code, partial(iter, found))

    def _run_batched(self, rule: Rule, outcomes: list[Outcome], settings: Settings) -> None:
        try:
            found = self._batch(rule, outcomes, settings)
        except CRASH:  # one document spoils the batch: find it, and spare the others
            for outcome in outcomes:
                attempt(outcome, rule.code, partial(self._alone, rule, outcome, settings))
            return
        for outcome, findings in zip(outcomes, found, strict=True):
            if findings:
                attempt(outcome, rule.code, partial(iter, findings))

    def _alone(self, rule: Rule, outcome: Outcome, settings: Settings) -> list[Finding]:
        return self._batch(rule, [outcome], settings)[0]

    def _batch(self, rule: Rule, outcomes: list[Outcome], settings: Settings) -> list[list[Finding]]:
        documents = [outcome.document for outcome in outcomes]
        given = {"documents": documents, **self._given(rule, settings)}
        if "findings" in rule.parameters:
            given["findings"] = [rule.heeded(outcome.findings) for outcome in outcomes]
        answers = rule.function(**given)
        return [rule.findings(document, matches) for document, matches in zip(documents, answers, strict=True)]

    def _given(self, rule: Rule, settings: Settings) -> dict[str, Any]:
        """What a rule's function asks for that is the same for all documents."""
        given: dict[str, Any] = {"settings": settings} if "settings" in rule.parameters else {}
        if rule.model and "model" in rule.parameters:
            given["model"] = self._model(rule.model)
        return given

    def _model(self, name: str) -> Model:
        return load_model(name, self._folder)

    @cached_property
    def _folder(self) -> Path:
        """Where the models are; looked for once, since every document may ask."""
        return self.models or model_folder()


def _first_looks(rules: Iterable[Rule], outcomes: Sequence[Outcome]) -> dict[FirstLook, Sequence[bool]]:
    """What the first look of each rule says of each document; rules share a look, so that it is taken once."""
    documents = [outcome.document for outcome in outcomes]
    looks: dict[FirstLook, Sequence[bool]] = {}
    for rule in rules:
        if rule.when and rule.when not in looks:
            try:
                looks[rule.when] = _answers(rule.when, documents)
            except CRASH:  # one document spoils the batch, as with a batched rule
                looks[rule.when] = [_looked(rule.code, rule.when, outcome) for outcome in outcomes]
    return looks


def _looked(code: str, look: FirstLook, outcome: Outcome) -> bool:
    """The answer of a look at one document; no, with a failure in the outcome, where the look crashes."""
    try:
        return _answers(look, [outcome.document])[0]
    except CRASH as error:
        outcome.failures.append(failure_of(code, error))
        return False


def _answers(look: FirstLook, documents: Sequence[Document]) -> list[bool]:
    """What a look says of each document; an error where that is no yes or no for each."""
    answers = list(map(bool, look(documents)))
    if len(answers) != len(documents):
        raise ValueError(f"the look `when` gave {len(answers)} answers for {len(documents)} documents")
    return answers
