"""A run: documents in, reports out. What the command line and the Python API share."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from sourcequal.chain import Chain, Selection, batches
from sourcequal.cleaning import apply_fixes, fixes_of
from sourcequal.corrections import NAME as CORRECTIONS
from sourcequal.document import Document, as_document, day_of
from sourcequal.errors import ModelError
from sourcequal.models import chosen_folder, file_hash, has_model, load_model
from sourcequal.plugins import installed
from sourcequal.report import Report, make_report
from sourcequal.rule import Settings
from sourcequal.version import __version__

MANAGER = "ExecutorManagerThread"  # what joblib calls the thread that hands out work
MOST_JOBS = 1024  # processes; no machine has more cores, and a mistyped number would start them all


@dataclass(frozen=True)
class Run:
    """Everything that decides what a report says, besides the document."""

    settings: Settings
    selection: Selection = field(default_factory=Selection)
    min_confidence: float | None = None
    models: Path | None = None
    deep_model: Path | None = None  # a causal language model in GGUF form, for the deep scorer
    learns_site: bool = False  # the documents are of one site: each batch adds to the profile that judges it

    @cached_property
    def chain(self) -> Chain:
        """The scorers, loaded once a run and process."""
        chain = Chain.of(installed(), self.selection, self.models)
        if self.deep_model:
            from sourcequal.scorers.garbled.deep import DeepScorer, gguf_reader

            chain.scorers = [*chain.scorers, DeepScorer(gguf_reader(self.deep_model))]
        return chain

    def model_hashes(self) -> dict[str, str]:
        """The hashes of the models that the run's rules use, by name; hosts keep runs while models are trained."""
        found = {}
        asked = {rule.model for rule in self.chain.rules.rules if rule.model}
        if has_model(CORRECTIONS, self.models):
            asked.add(CORRECTIONS)
        for name in sorted(asked):
            try:
                found[name] = load_model(name, self.models).sha256
            except ModelError:
                continue  # whoever needs it reports the failure
        if self.deep_model:
            found["deep"] = file_hash(self.deep_model)
        return found

    def reports(self, documents: Sequence[Document]) -> list[Report]:
        """The reports on one batch."""
        if self.learns_site and self.settings.profile is not None:
            self.settings.profile.learn_all(documents)
        scored, models = self.chain.run(documents, self.settings), self.model_hashes()
        return [
            make_report(
                outcome.document,
                outcome.findings,
                failures=outcome.failures,
                as_of=self.settings.as_of,
                min_confidence=self.min_confidence,
                seconds=seconds,
                models=models,
                version=__version__,
                judged=self.chain.judged(outcome),
            )
            for outcome, seconds in scored
        ]

    def cleaned(self, document: Document) -> str:
        """The document's text with its fixes applied."""
        ((outcome, _),) = self.chain.run([document], self.settings)
        return apply_fixes(document.text, fixes_of(outcome.findings, self.min_confidence))

    def __getstate__(self) -> dict[str, object]:
        """The plain settings: worker processes load scorers and models for themselves."""
        return {name: value for name, value in vars(self).items() if name != "chain"}


def score(
    text: str | Document,
    *,
    source: str | None = None,
    published: date | None = None,
    as_of: date | None = None,
    select: str | Iterable[str] = (),
    ignore: str | Iterable[str] = (),
    min_confidence: float | None = None,
    max_age_days: int | None = None,
    models: str | Path | None = None,
    deep_model: str | Path | None = None,
) -> Report:
    """The report on one article.

    `as_of` is the day on which it is judged, today where it is None. `select` and `ignore` name the rules that run and
    that do not, by code or its beginning: `select="BP,DT1"` or `select=["BP", "DT1"]`. `min_confidence` lists every
    candidate from that probability on instead of those above each rule's own threshold; verdicts and grade do not
    depend on it. `max_age_days` faults older articles; any age is fine where it is None. `models` is a folder of
    models, as `sourcequal train` writes it; without it that of SOURCEQUAL_MODELS, else the shipped one. `deep_model` is
    a GGUF file for the deep scorer. Raises `ModelError` where one of them is missing, and `ValueError` for a code that
    no rule has.
    """
    document = as_document(text)
    if source is not None:
        document = replace(document, source=source)
    if published is not None:
        document = replace(document, given_published=day_of(published, "published"))
    run = _run(as_of, min_confidence, models, deep_model, select, ignore, max_age_days)
    return run.reports([document])[0]


def score_many(
    documents: Iterable[str | Document],
    *,
    as_of: date | None = None,
    select: str | Iterable[str] = (),
    ignore: str | Iterable[str] = (),
    min_confidence: float | None = None,
    max_age_days: int | None = None,
    jobs: int = 1,
    models: str | Path | None = None,
    deep_model: str | Path | None = None,
) -> Iterator[Report]:
    """The reports on many articles, in order, read and scored in batches.

    `jobs` processes share the batches; -1 means one for each core. Where `documents` raise, those before are reported
    on first. The other options are as in `score`. What means nothing is refused at the call.
    """
    if isinstance(documents, (str, bytes, Document)):
        raise TypeError("documents must be several texts or documents; score takes one")
    run = _run(as_of, min_confidence, models, deep_model, select, ignore, max_age_days)
    return reports_of(run, map(as_document, documents), jobs)


def reports_of(run: Run, documents: Iterable[Document], jobs: int = 1) -> Iterator[Report]:
    """The reports of a run over documents, in order; with `jobs` other than 1 in processes of their own.

    An error of the documents themselves is raised after the reports on those that came before it. A run that learns a
    site stays in one process: what it learns passes from one batch to the next.
    """
    check_jobs(jobs)
    if jobs == 1 or run.learns_site:
        return (report for batch in batches(documents) for report in run.reports(batch))
    return _reports_of_processes(run, documents, jobs)


def check_jobs(jobs: int) -> None:
    """Raise `TypeError` or `ValueError` where a number of processes means nothing."""
    if not isinstance(jobs, int):
        raise TypeError(f"jobs is {jobs!r}; give a whole number, -1 for one a core")
    if jobs == 0 or jobs < -1:
        raise ValueError(f"{jobs} jobs do nothing; give 1 or more, or -1 for one a core")
    if jobs > MOST_JOBS:
        raise ValueError(f"{jobs} jobs are more than any machine has cores; give -1 for one a core")


def _reports_of_processes(run: Run, documents: Iterable[Document], jobs: int) -> Iterator[Report]:
    from joblib import Parallel, delayed

    problems: list[Exception] = []

    def given() -> Iterator[list[Document]]:
        """The batches as long as there are some: an error among them would cost joblib all that is under way."""
        try:
            yield from batches(documents)
        except Exception as error:
            problems.append(error)

    done = Parallel(n_jobs=jobs, return_as="generator")(delayed(run.reports)(batch) for batch in given())
    try:
        for reports in done:
            yield from reports
        if problems:
            raise problems[0]
    finally:
        with giving_up():
            done.close()


@contextmanager
def giving_up() -> Iterator[None]:
    """Hear nothing of work that is given up: whoever has seen enough knows.

    joblib warns of it, and the thread that hands out its work may look for a piece that is gone, and fail.
    """
    tell = threading.excepthook

    def tell_others(failure: threading.ExceptHookArgs) -> None:
        if failure.thread is None or failure.thread.name != MANAGER:
            tell(failure)

    threading.excepthook = tell_others
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)
            yield
    finally:
        threading.excepthook = tell


def clean(
    text: str | Document,
    min_confidence: float | None = None,
    models: str | Path | None = None,
    *,
    as_of: date | None = None,
    select: str | Iterable[str] = (),
    ignore: str | Iterable[str] = (),
) -> str:
    """The article with furniture struck out and safe repairs made.

    What changes is exactly what carries a fix in the report: findings above their rule's threshold, or from
    `min_confidence` on. The other options are as in `score`.
    """
    return _run(as_of, min_confidence, models, None, select, ignore).cleaned(as_document(text))


def _run(
    as_of: date | None,
    min_confidence: float | None,
    models: str | Path | None,
    deep_model: str | Path | None = None,
    select: str | Iterable[str] = (),
    ignore: str | Iterable[str] = (),
    max_age_days: int | None = None,
) -> Run:
    if min_confidence is not None:
        wrong = f"min_confidence is {min_confidence!r}; give a probability, from 0 to 1"
        if not isinstance(min_confidence, float | int):
            raise TypeError(wrong)
        if not 0 <= min_confidence <= 1:
            raise ValueError(wrong)
    if max_age_days is not None:
        wrong = f"max_age_days is {max_age_days!r}; give a whole number of days, 1 or more"
        if not isinstance(max_age_days, int):
            raise TypeError(wrong)
        if max_age_days < 1:
            raise ValueError(wrong)
    selection = Selection()
    if select or ignore:
        selection = Selection(installed().chosen(select), installed().chosen(ignore))
        if installed().leaves_nothing(selection.select, selection.ignore):
            raise ValueError("select and ignore leave no rule to judge by; ignore less of what is selected")
    return Run(
        Settings(as_of or date.today(), {} if max_age_days is None else {"default": max_age_days}),
        selection,
        min_confidence=min_confidence,
        models=chosen_folder(models),
        deep_model=Path(deep_model) if deep_model else None,
    )
