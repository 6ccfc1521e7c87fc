"""What is right or wrong one by one: the lines of an article, its paragraphs, or the article as a whole.

A label and a finding rarely share a span to the letter. So each dimension has a unit in which people read it: furniture
is a matter of lines, garbled text of paragraphs; a misleading date or a contradiction spoils the article.
"""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sourcequal.chain import Chain, Selection, batches
from sourcequal.document import Document
from sourcequal.finding import DIMENSIONS, PREFIXES, Dimension, Failure, Finding, Span
from sourcequal.models import load_model
from sourcequal.plugins import installed
from sourcequal.render.wording import counted
from sourcequal.rule import EXAMPLE_AS_OF, Settings
from sourcequal.sentences import trimmed
from sourcequal.training.examples import Label, LabelledExample

UNITS: dict[Dimension, str] = {
    "boilerplate": "line",
    "garbled": "paragraph",
    "dates": "article",
    "contradictions": "article",
}
BOTH_WAYS = 2  # times on each side; a headline is a link to itself elsewhere, so that once says nothing
HALF = 0.5  # of a line's characters: from here on a span is about the line


@dataclass(frozen=True)
class Unit:
    """One thing that was judged: what the person said, and what was found; its span is one of the article's body.

    `kind` is the label's kind ("" where it is clean), `score` the highest confidence of any candidate, `found` whether
    a finding above its threshold says so, `codes` which.
    """

    example: int
    start: int
    end: int
    label: bool
    kind: str
    score: float
    found: bool
    codes: tuple[str, ...]


def find_all(examples: Sequence[LabelledExample], models: Path | None = None) -> list[list[Finding]]:
    """All candidates in the body of each example, however weak; each example is judged on its own day.

    Raises `ModelError` where a rule has no model: what it does not find would count against all others. A rule or
    scorer that crashes on some examples is told in a warning.
    """
    judged = {dimension for example in examples for dimension in example.judged}
    later = tuple(prefix for prefix, name in PREFIXES.items() if not _needed(name, judged))
    chain = Chain.of(installed(), Selection(ignore=later), models)
    for name in sorted({rule.model for rule in chain.rules.rules if rule.model}):
        load_model(name, models)
    found: list[list[Finding]] = [[] for _ in examples]
    failures: set[Failure] = set()
    days: dict[date, list[int]] = {}
    for number, example in enumerate(examples):
        days.setdefault(example.as_of or EXAMPLE_AS_OF, []).append(number)
    for day, numbers in days.items():
        for batch in batches(numbers):
            outcomes = chain.run([examples[number].document.body for number in batch], Settings(day))
            for number, (outcome, _) in zip(batch, outcomes, strict=True):
                found[number] = [finding for finding in outcome.findings if finding.severity != "info"]
                failures.update(outcome.failures)
    for failure in sorted(failures, key=lambda failure: (failure.scorer, failure.message)):
        lost = f"{failure.scorer} failed ({failure.message}); what it would have found counts as missed"
        warnings.warn(f"sourcequal: {lost}", RuntimeWarning, stacklevel=2)
    return found


def _needed(dimension: Dimension, judged: Iterable[Dimension]) -> bool:
    """Whether a family's rules have to run: its own findings are judged, or those of a family that reads them."""
    return any(DIMENSIONS.index(dimension) <= DIMENSIONS.index(other) for other in judged)


def units_of(
    examples: Sequence[LabelledExample], found: Sequence[Sequence[Finding]], dimension: Dimension
) -> list[Unit]:
    """The units of a dimension in the examples that judge it; `found` is what `find_all` finds in them."""
    return [
        unit
        for number, (example, findings) in enumerate(zip(examples, found, strict=True))
        if dimension in example.judged
        for unit in _units(number, example.as_read, [f for f in findings if f.dimension == dimension], dimension)
    ]


def _units(number: int, example: LabelledExample, findings: list[Finding], dimension: Dimension) -> Iterator[Unit]:
    labels, text = example.of(dimension), example.document.text
    for start, end in spans_of(example.document, dimension):
        # What is wrong with front matter (its date) is wrong with the article, but with no line of its body.
        said = [label for label in labels if UNITS[dimension] == "article" or _touch(label, start, end)]
        near = [finding for finding in findings if _touch(finding, start, end)]
        truth: bool | None = bool(said)
        hit = any(finding.shown for finding in near)
        if dimension == "boilerplate":
            truth = line_label(text, (start, end), said)
            hit = hit and _about(text, (start, end), [finding for finding in near if finding.shown])
            near = [finding for finding in near if _about(text, (start, end), [finding])]
        if truth is not None and example.saw(start, end):
            score = max((finding.confidence for finding in near), default=0.0)
            codes = tuple(sorted({finding.code for finding in near if finding.shown}))
            yield Unit(number, start, end, truth, said[0].kind if said else "", score, hit, codes)


def doubts(examples: Sequence[LabelledExample]) -> Iterator[str]:
    """What the labels say and deny, a sentence each: an article labelled in two ways, lines judged both ways."""
    known: dict[str, LabelledExample] = {}
    examples = [example.as_read for example in examples]
    for example in examples:
        other = known.setdefault(example.document.text, example)
        differing = [name for name in sorted(example.judged & other.judged) if example.of(name) != other.of(name)]
        if differing:
            names = " and ".join(dict.fromkeys((other.document.id or "", example.document.id or "")))
            yield f"one article is labelled twice, not alike in {' and '.join(differing)} ({names}); keep one"
    said: dict[str, Counter[bool]] = {}
    for unit in units_of(examples, [()] * len(examples), "boilerplate"):
        line = examples[unit.example].document.text[unit.start : unit.end]
        said.setdefault(line, Counter())[unit.label] += 1
    torn = {line: counts for line, counts in said.items() if min(counts[True], counts[False]) >= BOTH_WAYS}
    if torn:
        line, counts = max(torn.items(), key=lambda item: item[1].total())
        times = f"{counted(counts[True], 'time')} as furniture, {counts[False]} as text"
        yield f"{counted(len(torn), 'line')} labelled both ways, most often {line[:60]!r} ({times}); decide for one"


def is_uncorrected(examples: Sequence[LabelledExample], found: Sequence[Sequence[Finding]]) -> bool:
    """Whether the labels are what is found, to the letter: drafts that nobody corrected, or that were all right."""
    return all(
        {
            (label.dimension, label.start, label.end)
            for label in example.as_read.labels
            if label.dimension in example.judged
        }
        == {(one.dimension, one.start, one.end) for one in findings if one.shown and one.dimension in example.judged}
        for example, findings in zip(examples, found, strict=True)
    )


def spans_of(document: Document, dimension: Dimension) -> list[Span]:
    """The spans of the units of a dimension."""
    if dimension == "boilerplate":
        return [trimmed(document.text, line.start, line.end) for line in document.lines if line.text.strip()]
    if dimension == "garbled":
        return list(document.paragraphs)
    return [Span(0, len(document.text))]


def line_label(text: str, line: tuple[int, int], labels: Sequence[Label]) -> bool | None:
    """Whether the labels are about the line; None where they are about a part of it only."""
    if not any(_touch(label, *line) for label in labels):
        return False
    return True if _about(text, line, labels) else None


def _about(text: str, line: tuple[int, int], marks: Sequence[Label] | Sequence[Finding]) -> bool:
    """Whether marks cover half of a line or more, blanks aside."""
    start, end = line
    covered = bytearray(end - start)
    for mark in marks:
        if _touch(mark, start, end):
            low, high = max(start, mark.start) - start, min(end, mark.end) - start
            covered[low:high] = b"\x01" * (high - low)
    solid = [bool(mark) for mark, char in zip(covered, text[start:end], strict=True) if not char.isspace()]
    return sum(solid) >= HALF * max(1, len(solid))


def _touch(mark: Label | Finding, start: int, end: int) -> bool:
    return mark.start < end and start < mark.end
