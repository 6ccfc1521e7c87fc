"""What goes wrong in a run: one line each on standard error, and the exit code that follows."""

from __future__ import annotations

import sys
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from sourcequal.chain import PLUGIN
from sourcequal.document import Document
from sourcequal.errors import UnreadableSource
from sourcequal.finding import Failure
from sourcequal.plugins import Plugins
from sourcequal.report import Report

PREFIX = "sourcequal: "  # of every line on standard error
DONE = 0
UNDER_GRADE = 1
USAGE = 2  # also input that cannot be read and plugins that do not load
SCORER_FAILED = 3
INTERRUPTED = 130  # as shells have it: 128 and the number of the signal
BROKEN_PIPE = 141
TERMINATED = 143


def complain(line: str) -> None:
    """One line on standard error, what cannot or must not be shown there escaped; none where it is closed."""
    if sys.stderr is None:
        return
    shown = "".join(map(_visible, " ".join(line.splitlines())))
    encoding = getattr(sys.stderr, "encoding", None) or "utf-8"
    with suppress(OSError):  # a full disk, a reader that has gone: the exit code still tells
        print(PREFIX + shown.encode(encoding, "backslashreplace").decode(encoding), file=sys.stderr, flush=True)


@contextmanager
def warnings_in_a_line() -> Iterator[None]:
    """Print this package's own warnings, which are meant for users, as complaints, each once."""
    with warnings.catch_warnings():
        show, known = warnings.showwarning, set[str]()

        def told(message: Warning | str, category: type[Warning], *place: Any, **more: Any) -> None:
            text = str(message)
            if not text.startswith(PREFIX):
                show(message, category, *place, **more)
            elif text not in known:
                known.add(text)
                complain(text.removeprefix(PREFIX))

        warnings.showwarning = told
        yield


def _visible(char: str) -> str:
    """A character, or its escape where it would act on a terminal or is half a character."""
    return char if char.isprintable() else char.encode("unicode_escape").decode("ascii")


@dataclass
class Complaints:
    """The complaints of one run; `code` is the highest exit code that any of them asks for."""

    code: int = DONE
    unread: int = 0  # inputs of which there is no document
    failures: dict[str, Counter[str]] = field(default_factory=dict)  # by message, how often each scorer

    def add(self, line: str, code: int = USAGE) -> None:
        """Print a complaint, and remember its exit code."""
        complain(line)
        self.code = max(self.code, code)

    def loaded(self, plugins: Plugins) -> Plugins:
        """The plugins; what would not load is told."""
        for error in plugins.errors:
            self.add(str(error))
        return plugins

    def readable(self, found: Iterable[Document | UnreadableSource]) -> Iterator[Document]:
        """The documents; what could not be read is told at once."""
        for item in found:
            if isinstance(item, UnreadableSource):
                self.unread += 1
                self.add(str(item))
            else:
                yield item

    def watch(self, reports: Iterable[Report]) -> Iterator[Report]:
        """The reports as they pass; a failure is told when it is new, and what came of it at the end."""
        for report in reports:
            for failure in report.failures:
                self._failed(failure, report)
            yield report
        for message, counts in self.failures.items():
            if counts.total() > 1:
                articles = max(counts.values())
                times = f"on {articles} articles" if articles > 1 else "there"
                complain(f"{', '.join(sorted(counts))} failed {times} in the same way ({message})")

    def _failed(self, failure: Failure, report: Report) -> None:
        """Count a failure; many rules and articles can fail for one reason, such as a missing model."""
        if failure.scorer == PLUGIN:  # told once, at the start
            return
        known = failure.message in self.failures
        self.failures.setdefault(failure.message, Counter())[failure.scorer] += 1
        if not known:
            where = report.document.source or "the article"
            line = f"{where}: {failure.scorer} failed ({failure.message}); the other rules ran"
            self.add(line, SCORER_FAILED)
