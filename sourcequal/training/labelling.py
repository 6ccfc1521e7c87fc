"""Labelling: a person walks through one article, and what they say becomes a labelled example.

Nothing here reads keys or prints; the terminal does that. Every answer goes to a journal beside the labels file before
the next question is asked, so that an interruption, a crash or a power cut loses nothing; the next session goes on
where the last one stopped.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from sourcequal.document import Document
from sourcequal.finding import DIMENSIONS, Dimension, Finding
from sourcequal.render.as_labels import ID_DIGITS, example_of_report
from sourcequal.report import Report
from sourcequal.sentences import trimmed

RIGHT, WRONG, SKIP = "y", "n", "s"
KINDS: dict[str, Dimension] = {"y": "boilerplate", "g": "garbled", "d": "dates", "c": "contradictions"}
JOURNAL = ".part"  # ending of the journal
TEACHING = 40  # doubtful candidates of an article that count in the order of --active


class Question(NamedTuple):
    """One thing to ask: is this finding right, or is there anything wrong with this line?"""

    start: int
    end: int
    finding: Finding | None


class Answer(NamedTuple):
    """What the person said: a key, and the span where they moved it."""

    key: str
    start: int
    end: int


@dataclass
class Walk:
    """One article under questions. Its answers are in order; the next question is that of their number."""

    document: Document
    report: Report
    questions: tuple[Question, ...]
    judged: tuple[Dimension, ...] = DIMENSIONS
    answers: list[Answer] = field(default_factory=list)

    @classmethod
    def of(cls, report: Report) -> Walk:
        """The questions on a report: its findings and the lines without one, in the order of the text."""
        return cls(
            report.document, report, tuple(sorted(_questions(report), key=lambda q: (q.start, q.end))), report.judged
        )

    @property
    def question(self) -> Question | None:
        """The next question; None when all are answered."""
        return self.questions[len(self.answers)] if len(self.answers) < len(self.questions) else None

    def answer(self, key: str, span: tuple[int, int] | None = None) -> None:
        """Answer the next question; a span of the person's own replaces that of the question."""
        question = self.questions[len(self.answers)]
        self.answers.append(Answer(key, *(span or (question.start, question.end))))

    def undo(self) -> bool:
        """Take the last answer back; false where there is none."""
        return bool(self.answers and self.answers.pop())

    def fine(self) -> None:
        """Say that nothing is wrong with any of the lines that are left; findings are still asked for."""
        while (question := self.question) is not None and question.finding is None:
            self.answer(WRONG)

    @property
    def asked(self) -> str:
        """What is asked of which text, as a hash: answers fit no other questions."""
        questions = [(q.start, q.end, q.finding and q.finding.code) for q in self.questions]
        return sha256(json.dumps([self.document.sha256, self.judged, questions]).encode()).hexdigest()

    def row(self) -> dict[str, Any]:
        """The labelled example; what was skipped is not judged."""
        document = self.document
        asked = list(zip(self.questions, self.answers, strict=False))
        whole = len(asked) == len(self.questions) and all(answer.key != SKIP for answer in self.answers)
        seen = sorted({span for question, answer in asked if answer.key != SKIP for span in _spans(question, answer)})
        return {
            **example_of_report(self.report.to_dict(), document.text),
            "judged": list(self.judged),
            "seen": None if whole else [list(span) for span in seen],
            "findings": [_label(document, q, a) for q, a in asked if a.key in (KINDS if q.finding is None else RIGHT)],
        }


def _spans(question: Question, answer: Answer) -> list[tuple[int, int]]:
    return [(question.start, question.end), (answer.start, answer.end)]


def _questions(report: Report) -> Iterator[Question]:
    findings = [finding for finding in report.findings if finding.severity != "info"]
    yield from (Question(finding.start, finding.end, finding) for finding in findings)
    for line in report.document.lines:
        start, end = trimmed(report.document.text, line.start, line.end)
        if report.document.place(0) <= start < end and not any(f.start < end and start < f.end for f in findings):
            yield Question(start, end, None)


def _label(document: Document, question: Question, answer: Answer) -> dict[str, Any]:
    start, end, finding = answer.start, answer.end, question.finding
    quote = document.text[start:end]
    if finding is None:
        return {"dimension": KINDS[answer.key], "kind": "missed", "start": start, "end": end, "quote": quote}
    text = document.text
    related = [{"start": r.start, "end": r.end, "quote": text[r.start : r.end]} for r in finding.related]
    row = {"dimension": finding.dimension, "code": finding.code, "start": start, "end": end, "quote": quote}
    return {**row, **({"related": related} if related else {})}


def article_id(document: Document) -> str:
    """The name of an article in a labels file."""
    return document.id or document.source or document.sha256[:ID_DIGITS]


def found_in(text: str, words: str, near: int) -> tuple[int, int] | None:
    """Where some words stand in a text, nearest to a place; None where they do not."""
    places, start = [], text.find(words)
    while words and start >= 0:
        places.append(start)
        start = text.find(words, start + 1)
    return min(((p, p + len(words)) for p in places), key=lambda span: abs(span[0] - near), default=None)


def most_teaching(reports: Iterable[Report]) -> list[Report]:
    """The reports with most doubt in them first: those with many candidates that could be right or wrong.

    `reports` list all candidates (`min_confidence=0`).
    """
    return sorted(reports, key=lambda report: (-doubt(report), article_id(report.document)))


def doubt(report: Report) -> float:
    """How much there is to learn: 1 for each candidate as likely right as wrong, 0 for each that is sure."""
    doubts = sorted((4 * f.confidence * (1 - f.confidence) for f in report.findings), reverse=True)
    return sum(doubts[:TEACHING])


@dataclass
class Journal:
    """The labels file and its journal: what is done, and the answers of the article that is not."""

    path: Path

    def __post_init__(self) -> None:
        """The file's name does as well as its path."""
        self.path = Path(self.path)

    @property
    def part(self) -> Path:
        """The journal's file."""
        return self.path.with_name(self.path.name + JOURNAL)

    def done(self) -> set[str]:
        """The hashes of the texts that are labelled."""
        from sourcequal.training.examples import read_examples

        return {example.document.sha256 for example in read_examples([self.path])} if self.path.is_file() else set()

    def resume(self, walk: Walk) -> None:
        """Give a walk the answers that it had when it was interrupted."""
        for entry in self._entries():
            if entry["asked"] == walk.asked:
                walk.answers = [Answer(*answer) for answer in entry["answers"]]

    def note(self, walk: Walk) -> None:
        """Write the answers so far to the journal."""
        entry = {
            "sha256": walk.document.sha256,
            "asked": walk.asked,
            "answers": [list(answer) for answer in walk.answers],
        }
        _append(self.part, [json.dumps(entry)])

    def finish(self, walk: Walk) -> None:
        """Append the example to the labels file, then drop what the journal has of its article, and of no other."""
        _append(self.path, [json.dumps(walk.row())])
        if others := [json.dumps(entry) for entry in self._entries() if entry["sha256"] != walk.document.sha256]:
            kept = self.part.with_name(self.part.name + ".new")
            kept.unlink(missing_ok=True)
            _append(kept, others)
            kept.replace(self.part)
        else:
            self.part.unlink(missing_ok=True)

    def _entries(self) -> Iterator[dict[str, Any]]:
        """What the journal holds, in order; a line that was cut short is passed over."""
        for line in self.part.read_bytes().splitlines() if self.part.is_file() else ():
            try:
                entry = json.loads(line)
            except ValueError:
                continue
            if isinstance(entry, dict) and entry.keys() >= {"sha256", "asked", "answers"}:
                yield entry

    def take(self, rows: Iterable[Mapping[str, Any]]) -> int:
        """Append rows of labelled examples to the labels file; how many it did not have yet.

        An export holds what an earlier one held, too: a row that stands in the file word for word is passed over.
        """
        from sourcequal.training.examples import lines_of, read_examples

        known = {json.dumps(example.row) for example in read_examples([self.path] if self.path.is_file() else [])}
        new = [line for line in lines_of(rows) if line not in known]
        _append(self.path, new)
        return len(new)


def _append(path: Path, written: Iterable[str]) -> None:
    """Some lines, written at once and on the disk before the function returns.

    The line before may have no end: editors leave it out, and a crash can cut it short.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab+") as lines:
        size = lines.seek(0, os.SEEK_END)
        lines.seek(max(0, size - 1))
        end = b"" if lines.read() in (b"", b"\n") else b"\n"
        lines.write(end + b"".join(line.encode() + b"\n" for line in written))
        lines.flush()
        os.fsync(lines.fileno())
