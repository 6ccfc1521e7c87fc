"""A report for people: each fault with its line and a pointer under it, then the dimensions, and the grade last."""

from __future__ import annotations

import shlex
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import takewhile
from typing import NamedTuple

from sourcequal.document import Document, Line
from sourcequal.finding import Finding, Span
from sourcequal.grading import GRADES
from sourcequal.reading import STDIN_NAME
from sourcequal.render.excerpt import cells_of, clean_line, excerpt, fitted, shown_name
from sourcequal.render.look import Look
from sourcequal.render.paint import GRADE_COLORS, SEVERITY_COLORS, VERDICT_COLORS, Paint
from sourcequal.render.wording import NOT_JUDGED, counted, scored, share
from sourcequal.report import Report
from sourcequal.rows import row_of

MAX_LINES = 3  # of a span that runs over several lines
MAX_ENTRIES = 20  # of findings in a row that are listed together
MAX_NOTES = 6  # of messages explained under such a list
JOINT_CHARS = 90  # from the first to the last of several findings that are shown in one line
MIN_WIDTH = 40  # cells; a narrower terminal wraps
NAME_CELLS = 26


def render(reports: Iterable[Report], look: Look) -> Iterator[str]:
    """Each report as soon as it is there; after several, a line that counts them."""
    rest = iter(reports)
    first, second = next(rest, None), next(rest, None)
    many = second is not None
    grades: Counter[str] = Counter()
    findings = failures = 0
    for report in (report for part in ((first, second), rest) for report in part if report is not None):
        page = Page(report, look)
        yield page.brief() if many and not report.findings else page.full() + "\n" * many
        grades[report.grade] += 1
        findings += len(report.findings)
        failures += len(report.failures)
    if many:
        yield total_line(grades, findings, failures, look.unread())


def total_line(grades: Counter[str], findings: int, failures: int, unread: int) -> str:
    """The last line, the same in form for every run, so that a log can be searched for it."""
    listed = " ".join(f"{grade}={grades[grade]}" for _, grade in GRADES)
    counts = f"findings={findings} failures={failures} unread={unread}"
    return f"sourcequal: articles={grades.total()} {listed} {counts}\n"


@dataclass(frozen=True)
class Page:
    """One report on its way to the terminal."""

    report: Report
    look: Look

    @property
    def paint(self) -> Paint:
        return Paint(self.look.color)

    @property
    def document(self) -> Document:
        return self.report.document

    @property
    def name(self) -> str:
        """What the article is called: its source, else its id."""
        return shown_name(self.document)

    def brief(self) -> str:
        """One line for an article with nothing to point at."""
        lines = [*self._failures(), f"{self.paint(self.name, 'bold')}: {self._grade()}, nothing found"]
        return "\n".join(lines) + "\n"

    def full(self) -> str:
        """Everything."""
        lines: list[str] = []
        for group in rows(self.report.findings, self.document):
            row = len(group) > 1 and not of_one_place(group) and takes_up_lines(group[0], self.document)
            lines += [*(self._row(group) if row else self._block(group)), ""]
        return "\n".join([*lines, *self._failures(), *self._summary()]) + "\n"

    def _failures(self) -> list[str]:
        start = f"{self.paint(self.name, 'bold')}: {self.paint('failed', 'red', 'bold')}"
        scorers: dict[str, list[str]] = {}
        for failure in self.report.failures:
            scorers.setdefault(clean_line(failure.message), []).append(failure.scorer)
        return [f"{start} {', '.join(names)}: {message}" for message, names in scorers.items()]

    # One finding: its lines, a pointer under the span, the other side, the fix.

    def _block(self, group: Sequence[Finding]) -> list[str]:
        """One finding, several of one kind on one line, or several of the same words."""
        finding, stacked = group[0], of_one_place(group)
        shown = group[:1] if stacked else group
        places = [Place(Span(other.start, other.end), "^", "") for other in shown]
        places += [Place(Span(other.start, other.end), "-", clean_line(other.message)) for other in finding.related]
        places.sort()
        margin = len(str(self.document.position(places[-1].span.end)[0]))
        color = SEVERITY_COLORS[finding.severity]
        body = [line for joined in on_one_line(places, self.document) for line in self._pointed(joined, margin, color)]
        notes = [f"{' ' * margin} {self.paint('=', 'blue')} {note}" for note in self._notes(group)]
        times = f" ({len(shown)} times on this line)" if len(shown) > 1 else ""
        headings = [self._heading(other) + times for other in (group if stacked else group[:1])]
        return [*headings, self._edge(margin), *body, *(notes or [self._edge(margin)])]

    def _heading(self, finding: Finding) -> str:
        line, column = self.document.position(finding.start)
        place = f"{self.paint(self.name, 'bold')}:{line}:{column}:"
        code, message = self.paint(finding.code, "bold"), clean_line(finding.message)
        unsure = "" if finding.shown else f" (below the rule's threshold: {finding.confidence:.2f})"
        return f"{place} {self._severity(finding)} {code}: {message}{unsure}"

    def _severity(self, finding: Finding) -> str:
        return self.paint(finding.severity, self._color(finding), "bold")

    def _color(self, finding: Finding) -> str:
        return SEVERITY_COLORS[finding.severity]

    def _notes(self, group: Sequence[Finding]) -> list[str]:
        fixes = dict.fromkeys(finding.fix.replacement for finding in group if finding.fix)
        return [
            f"fix: write {fitted(fix, self._room(8))!r}"
            if fix
            else f"fix: strike {'it' if of_one_place(group) else 'each'} out"
            for fix in fixes
        ]

    def _pointed(self, places: Sequence[Place], margin: int, color: str) -> list[str]:
        """The lines of a place, each with marks under what the span has of it; or several places of one line."""
        spans = [place.span for place in places]
        lines = lines_of(Span(spans[0].start, spans[-1].end), self.document)
        result: list[str] = []
        for line in lines[:MAX_LINES]:
            inside = [(max(start, line.start) - line.start, min(end, line.end) - line.start) for start, end in spans]
            part = excerpt(line.text.rstrip("\r"), [(a, max(a, b)) for a, b in inside], self._room(margin))
            marks = part.marks([place.mark for place in places])
            result.append(f"{self._number(line.number, margin)} {part.shown}".rstrip())
            result.append(f"{self._edge(margin)} {self.paint(marks, color)}")
        if len(lines) > MAX_LINES:
            result.append(f"{self._edge(margin)} … to line {lines[-1].number}")
        messages = [(pointer.before, place.message) for pointer, place in zip(part.pointers, places, strict=False)]
        if len(places) == 1:
            result[-1] += self.paint(f" {places[0].message}" if places[0].message else "", color)
        else:
            result += [self._below(margin, before, message, color) for before, message in messages if message]
        return result

    def _below(self, margin: int, before: int, message: str, color: str) -> str:
        return f"{self._edge(margin)} {' ' * before}{self.paint(message, color)}"

    def _number(self, number: int, margin: int) -> str:
        return self.paint(f"{number:>{margin}} |", "blue")

    def _edge(self, margin: int) -> str:
        return self.paint(f"{' ' * margin} |", "blue")

    def _room(self, margin: int) -> int:
        return max(MIN_WIDTH, self.look.width) - margin - 3

    # Findings that take up line after line: one line each.

    def _row(self, group: Sequence[Finding]) -> list[str]:
        last = self.document.position(group[-1].end)[0]
        line, column = self.document.position(group[0].start)
        margin = len(str(last))
        place = f"{self.paint(self.name, 'bold')}:{line}:{column}:"
        heading = f"{place} {len(group)} findings in a row, lines {line} to {last}: {group[0].dimension}"
        listed = group if len(group) <= MAX_ENTRIES + 1 else group[:MAX_ENTRIES]
        entries = [self._entry(finding, margin) for finding in listed]
        if len(group) > len(listed):
            entries.append(f"{self._edge(margin)} … {_counted(group[len(listed) :])}")
        notes = [f"{' ' * margin} {self.paint('=', 'blue')} {note}" for note in self._row_notes(group)]
        return [heading, self._edge(margin), *entries, self._edge(margin), *notes]

    def _entry(self, finding: Finding, margin: int) -> str:
        number, _ = self.document.position(finding.start)
        lines = lines_of(Span(finding.start, finding.end), self.document)
        more = f" (and {counted(len(lines) - 1, 'more line')})" if len(lines) > 1 else ""
        label = f"{finding.severity:<7} {finding.code} {finding.name}"
        pad = " " * max(1, NAME_CELLS + 14 - cells_of(label))
        room = self._room(margin) - cells_of(label) - len(pad) - len(more)
        quote = fitted(lines[0].text, max(room, MIN_WIDTH // 2))
        return f"{self._number(number, margin)} {self.paint(label, self._color(finding))}{pad}{quote}{more}"

    def _row_notes(self, group: Sequence[Finding]) -> list[str]:
        notes = list(dict.fromkeys(f"{finding.code}: {clean_line(finding.message)}" for finding in group))
        more = [f"and {len(notes) - MAX_NOTES} more; see sourcequal explain CODE"] if len(notes) > MAX_NOTES else []
        fixes = [finding.fix.replacement for finding in group if finding.fix]
        repairs = sum(map(bool, fixes))
        what = (("strike out", len(fixes) - repairs), ("repair", repairs))
        told = [f"{verb} {'all' if count == len(group) else f'{count} of them'}" for verb, count in what if count]
        return [*notes[:MAX_NOTES], *more, *([f"fix: {', '.join(told)}"] if told else [])]

    # The article as a whole.

    def _summary(self) -> list[str]:
        lines = [self.paint(self.name, "bold"), f"  {self._about()}"]
        if self.document.page:
            lines.append("  positions are those of the text extracted from the page; --with-text carries it in json")
        lines += ["", f"  {'dimension':<15} {'verdict':<8} {'score':<6} findings"]
        for name, part in self.report.grading.dimensions.items():
            if name not in self.report.judged:
                lines.append(f"  {name:<15} {NOT_JUDGED}")
                continue
            verdict = self.paint(f"{part.verdict:<8}", VERDICT_COLORS[part.verdict])
            count = f"{part.findings}, on {share(part.share)} of the text" if part.findings else "none"
            lines.append(f"  {name:<15} {verdict} {scored(part.score):<6} {count}")
        fixes = sum(finding.fix is not None for finding in self.report.findings)
        return [*lines, "", *([f"  {self._offer(fixes)}"] if fixes else []), f"  {self._grade()}"]

    def _offer(self, fixes: int) -> str:
        have = "finding has a fix" if fixes == 1 else "findings have a fix"
        return f"{fixes} {have}: sourcequal clean {self._argument()} --diff"

    def _argument(self) -> str:
        """The name of the file to clean, as a shell takes it.

        A row has none, nor a text that was read from no file, nor what cannot be shown as it is.
        """
        if self.name == STDIN_NAME:
            return "-"
        if self.document.source != self.name or row_of(self.document.source):
            return "FILE"
        return shlex.quote(f"./{self.name}" if self.name.startswith("-") else self.name)

    def _about(self) -> str:
        document = self.document
        title = [f"“{fitted(document.title, 60)}”"] if document.title else []
        published = "no date of publication"
        if document.published:
            published = f"published {document.published} ({document.published_from})"
        facts = [*title, f"language {document.language}", counted(len(document.text), "character"), published]
        return ", ".join([*facts, f"judged on {self.report.as_of}"])

    def _grade(self) -> str:
        grade = self.paint(f"grade {self.report.grade}", GRADE_COLORS[self.report.grade], "bold")
        return f"{grade}, score {scored(self.report.score)}"


class Place(NamedTuple):
    """A span to point at, the sign that points, and what to say under it."""

    span: Span
    mark: str
    message: str


def on_one_line(places: Sequence[Place], document: Document) -> Iterator[list[Place]]:
    """Places in groups that one line of the article can show: on one line of it, near, and apart."""
    joined: list[Place] = []
    for place in places:
        start = joined[0].span.start if joined else place.span.start
        near = place.span.end - start <= JOINT_CHARS and "\n" not in document.text[start : place.span.end]
        if joined and not (near and joined[-1].span.end <= place.span.start):
            yield joined
            joined = []
        joined.append(place)
    yield joined


def _counted(findings: Sequence[Finding]) -> str:
    counts = Counter(f"{finding.code} {finding.name}" for finding in findings)
    return "and " + ", ".join(f"{count} × {name}" for name, count in counts.most_common())


def lines_of(span: Span, document: Document) -> list[Line]:
    """The lines that a span touches, those of it that are blank left out, and never none."""
    first, last = document.position(span.start)[0], document.position(max(span.start, span.end - 1))[0]
    lines = document.lines[first - 1 : last]
    return [line for line in lines if line.text.strip()] or [lines[0]]


def rows(findings: Sequence[Finding], document: Document) -> Iterator[list[Finding]]:
    """The findings in groups that are shown together.

    Those of one dimension that take up whole lines, line after line, are one group, and so are those of one kind on
    one line, and those of the same words.
    """
    group: list[Finding] = []
    for finding in findings:
        joins = group and (
            _follows(group, finding, document) or _repeats(group, finding, document) or _coincides(group, finding)
        )
        if group and not joins:
            yield group
            group = []
        group.append(finding)
    if group:
        yield group


def of_one_place(group: Sequence[Finding]) -> bool:
    """Whether all findings of a group point at the same words."""
    return all(_same_place(group[0], finding) for finding in group)


def _same_place(one: Finding, other: Finding) -> bool:
    return (one.start, one.end) == (other.start, other.end)


def _coincides(group: Sequence[Finding], finding: Finding) -> bool:
    return _same_place(group[0], finding) and of_one_place(group) and not (group[0].related or finding.related)


def _follows(group: Sequence[Finding], finding: Finding, document: Document) -> bool:
    before = group[-1]
    return (
        before.dimension == finding.dimension
        and _of_one_dimension(group)
        and not (before.related or finding.related)
        and takes_up_lines(before, document)
        and takes_up_lines(finding, document)
        and not document.text[before.end : finding.start].strip()
    )


def _of_one_dimension(group: Sequence[Finding]) -> bool:
    """Whether a group is of one dimension: only those of the same words as its first may be of another one.

    All others joined for being of the same, so that a row of thousands is not looked through for each that may follow.
    """
    return all(other.dimension == group[0].dimension for other in takewhile(partial(_same_place, group[0]), group))


def _repeats(group: Sequence[Finding], finding: Finding, document: Document) -> bool:
    first, before = group[0], group[-1]
    return (
        (first.code, first.message, first.severity, first.shown)
        == (finding.code, finding.message, finding.severity, finding.shown)
        and before.code == first.code
        and not (first.related or finding.related)
        and before.end <= finding.start
        and finding.end - first.start <= JOINT_CHARS
        and "\n" not in document.text[first.start : finding.end]
        and not takes_up_lines(first, document)
    )


def takes_up_lines(finding: Finding, document: Document) -> bool:
    """Whether a finding covers all that its lines hold."""
    lines, text = document.lines, document.text
    first = lines[document.position(finding.start)[0] - 1]
    last = lines[document.position(max(finding.start, finding.end - 1))[0] - 1]
    return not text[first.start : finding.start].strip() and not text[finding.end : last.end].strip()
