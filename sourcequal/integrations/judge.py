"""What every host needs: texts judged in batches, kept or rejected, cleaned where asked, and flat metadata.

A host's run never stops for an article: an empty text, a missing one or a broken plugin gives a result like any other,
and each problem is told once, as a warning.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from sourcequal.chain import Selection
from sourcequal.cleaning import apply_fixes, fixes_of
from sourcequal.document import Document, day_of
from sourcequal.errors import UsageError
from sourcequal.grading import GRADES
from sourcequal.models import chosen_folder
from sourcequal.plugins import installed
from sourcequal.report import Report
from sourcequal.rows import facts_of
from sourcequal.rule import Settings
from sourcequal.run import Run, check_jobs, reports_of

GRADE_NAMES = tuple(name for _, name in GRADES)
CODE_BEGINS = re.compile(r"[A-Z]{2,5}\d{0,3}")
PREFIX = "sourcequal_"  # of metadata fields in hosts whose fields share one space


@dataclass(frozen=True)
class Judged:
    """One text after judging: the report, the text to go on with, and why it is rejected (None where it is kept)."""

    report: Report
    text: str
    rejected: str | None

    @property
    def kept(self) -> bool:
        """Whether the article passes."""
        return self.rejected is None

    def metadata(self, prefix: str = PREFIX) -> dict[str, Any]:
        """Grade, scores and codes as flat values that any store can hold."""
        dimensions = self.report.grading.dimensions.items()
        return {
            f"{prefix}grade": self.report.grade,
            f"{prefix}score": self.report.score,
            **{f"{prefix}{name}": part.score for name, part in dimensions},
            f"{prefix}codes": codes_of(self.report),
        }


def codes_of(report: Report) -> list[str]:
    """The codes of the findings above info, each once, in order of code."""
    return sorted({finding.code for finding in report.findings if finding.severity != "info"})


def document_of(text: str | None, metadata: Mapping[str, Any]) -> Document:
    """A host's document as one of ours: its metadata says of the article what the row of a file would."""
    days = {name: value.isoformat() for name, value in metadata.items() if isinstance(value, date)}
    return Document.from_text("" if text is None else text, **facts_of({**metadata, **days}))


def _bare(text: str | None) -> Document:
    return Document.from_text("" if text is None else text)


def _prefixes(name: str, given: str | Iterable[str]) -> tuple[str, ...]:
    """Codes or their beginnings, in upper case; `UsageError` where one is neither, such as a dimension's name."""
    prefixes = tuple(prefix.strip().upper() for prefix in ([given] if isinstance(given, str) else given))
    for prefix in prefixes:
        if not CODE_BEGINS.fullmatch(prefix):
            raise UsageError(f"{name} {prefix!r}: write a code or its beginning, as in BP or DT101")
    known = installed().codes if prefixes else None
    for prefix in prefixes if known is not None else ():
        if not any(code.startswith(prefix) for code in known or ()):
            raise UsageError(f"{name} {prefix!r}: no code is or begins so; sourcequal rules lists them all")
    return prefixes


@dataclass(frozen=True)
class Judge:
    """How a host wants its articles judged.

    `min_grade` rejects what is graded below it; `drop` rejects what has a finding above info whose code starts with
    one of the prefixes; `clean` passes the text on with furniture struck out and safe repairs made. `models` is a
    folder of models; without it that of SOURCEQUAL_MODELS, else the shipped one. What means nothing is refused here,
    not at the first article.
    """

    min_grade: str | None = None
    drop: tuple[str, ...] = ()
    clean: bool = False
    as_of: date | None = None
    ignore: tuple[str, ...] = ()
    jobs: int = 1
    models: str | Path | None = None
    _runs: dict[date, Run] = field(default_factory=dict, repr=False, compare=False)  # that of the last day
    _warned: set[str] = field(default_factory=set, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.min_grade is not None and self.min_grade not in GRADE_NAMES:
            raise UsageError(f"min_grade {self.min_grade!r}: choose one of {', '.join(GRADE_NAMES)}")
        for name in ("drop", "ignore"):
            object.__setattr__(self, name, _prefixes(name, getattr(self, name)))
        object.__setattr__(self, "as_of", day_of(self.as_of, "as_of"))
        check_jobs(self.jobs)
        if self.models is not None:
            chosen_folder(self.models)

    @property
    def run(self) -> Run:
        """The run that judges, on its day or else today: hosts run for weeks."""
        day = self.as_of or date.today()
        run = self._runs.get(day)
        if run is None:
            self._runs.clear()
            run = self._runs[day] = Run(Settings(day), Selection(ignore=self.ignore), models=chosen_folder(self.models))
        return run

    def judge(self, documents: Iterable[Document]) -> Iterator[Judged]:
        """Each document judged, in order, read and scored in batches."""
        for report in reports_of(self.run, documents, self.jobs):
            self._warn(report)
            yield Judged(report, self._text(report), self.rejected(report.grade, codes_of(report)))

    def judge_texts(self, texts: Iterable[str | None]) -> Iterator[Judged]:
        """As `judge`, for bare texts; None counts as empty, and what is no text raises `TypeError`."""
        return self.judge(map(_bare, texts))

    def judge_one(self, text: str | Document | None) -> Judged:
        """One text or document judged by itself."""
        return next(self.judge([text if isinstance(text, Document) else _bare(text)]))

    def _text(self, report: Report) -> str:
        text = report.document.text
        return apply_fixes(text, fixes_of(report.findings)) if self.clean else text

    def rejected(self, grade: str, codes: Iterable[str]) -> str | None:
        """Why an article of this grade, in which these codes were found, is rejected; None where it is kept."""
        if self.min_grade and GRADE_NAMES.index(grade) > GRADE_NAMES.index(self.min_grade):
            return f"grade {grade} is below {self.min_grade}"
        found = [code for code in codes if self.drop and code.startswith(self.drop)]
        return f"found {', '.join(found)}" if found else None

    def _warn(self, report: Report) -> None:
        """Tell each scorer's first failure; a host's log is no place for the thousandth."""
        for failure in report.failures:
            if failure.scorer not in self._warned:
                self._warned.add(failure.scorer)
                warnings.warn(f"sourcequal: {failure.scorer} failed: {failure.message}", RuntimeWarning, stacklevel=2)
