"""`sourcequal label`: walk through articles in a terminal and say what is right."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sourcequal.cli.choices import Choices, scoring_options
from sourcequal.cli.complaints import Complaints, complain
from sourcequal.cli.output import look_here, write
from sourcequal.errors import UsageError
from sourcequal.plugins import installed
from sourcequal.reading import read_all
from sourcequal.render.paint import Paint
from sourcequal.render.wording import counted
from sourcequal.report import Report
from sourcequal.run import reports_of

if TYPE_CHECKING:
    from sourcequal.training.labelling import Journal, Question, Walk

CONTEXT_CHARS = 160  # on each side of what is asked about
ON_FINDING = "y yes, n no, e other words, s skip, u undo, q stop"
ON_LINE = (
    "n no, y furniture, g garbled, d misleading date, c contradicts, e some words, "
    "a all lines up to the next finding are fine, s skip, u undo, q stop"
)
HELP = """Label articles: for each finding, is it right; for each line without one, is anything wrong with it.

Answers go to the labels file article by article, and to a journal beside it one by one: stop whenever you like, with q
or Ctrl-C, and run the same command to go on. Articles that are labelled already are passed over.

\b
Keys, on a finding:              on a line without one:
  y  it is right                   n  nothing is wrong with it
  n  it is wrong                   y  it is furniture (g garbled, d a misleading date, c contradicts)
  e  right, but other words        e  some of its words are furniture
  s  skip, I cannot tell           a  all lines up to the next finding are fine
  u  undo the last answer          q  stop here

\b
Examples:
  sourcequal label articles/ -o labels.jsonl
  sourcequal label articles/ -o labels.jsonl --active     those first that teach most
  sourcequal label --import export.json -o labels.jsonl   from Label Studio or doccano
  sourcequal label --export label-studio labels.jsonl -o tasks.json
"""
WRITTEN = "The labels file, appended to; with --export a new file."
PATH, LABELS = click.Path(path_type=Path), click.Path(dir_okay=False, path_type=Path)


class Stopped(Exception):  # noqa: N818 - it is no error
    """The person has had enough for now."""


@click.command("label", help=HELP, short_help="Correct reports in a terminal.")
@click.argument("files", nargs=-1, metavar="FILES...")
@click.option("-o", "--output", required=True, type=LABELS, metavar="FILE", help=WRITTEN)
@click.option("--active", is_flag=True, help="Put the articles first that would teach most.")
@click.option("--import", "imported", type=PATH, multiple=True, metavar="FILE", help="Take labels over from an export.")
@click.option("--export", type=click.Choice(["label-studio", "doccano"]), help="Write labels for another tool.")
@scoring_options
@click.pass_context
def command(context: click.Context, /, files: tuple[str, ...], output: Path, **given: Any) -> None:
    if given["imported"] or given["export"]:
        _exchange(files, output, given)
        return
    _named(files, "label; name files or folders of articles")
    from sourcequal.training.labelling import Journal, Walk

    choices, complaints = Choices.of(given), Complaints()
    plugins = complaints.loaded(installed())
    documents = complaints.readable(read_all(files, choices.reading(plugins)))
    run = choices.run(plugins)
    journal, paint = Journal(output), Paint(look_here(None, None).color)
    reports = list(
        complaints.watch(reports_of(replace(run, min_confidence=0.0) if given["active"] else run, documents))
    )
    waiting = _waiting(reports, journal, given["active"], run.min_confidence)
    try:
        for number, report in enumerate(waiting, 1):
            walk = Walk.of(report)
            journal.resume(walk)
            _walk(walk, journal, f"article {number} of {len(waiting)}", paint)
    except (Stopped, KeyboardInterrupt, EOFError):
        finished = counted(len(journal.done()), "finished article")
        complain(f"stopped; the same command goes on from here ({output} has {finished})")
    else:
        labelled = f"{counted(len(waiting), 'article')} labelled in {output}"
        done = labelled if waiting else f"{output} has all of the articles"
        if reports:
            complain(f"done: {done}; next: sourcequal train {output} -o my-models")
    context.exit(complaints.code)


def _named(files: tuple[str, ...], what: str) -> None:
    if not files:
        raise UsageError(f"nothing to {what}")


def _exchange(files: tuple[str, ...], output: Path, given: dict[str, Any]) -> None:
    from sourcequal.training.importing import exported, imported
    from sourcequal.training.labelling import Journal

    if given["imported"] and (files or given["export"]):
        raise UsageError("--import takes labels over and nothing else; run it by itself, without FILES or --export")
    if given["export"]:
        _named(files, "export; name files of labelled examples")
        if output.exists():  # it may be the only copy of somebody's labels
            raise UsageError(f"{output}: exists and would be lost; choose another --output, or remove it first")
        tasks = exported([Path(file) for file in files], given["export"])
        output.write_bytes(tasks.encode("utf-8", "backslashreplace"))  # half a character as JSON escapes it
        return
    count = Journal(output).take(imported(given["imported"]))
    complain(f"{counted(count, 'example')} added to {output}; next: sourcequal train {output} -o my-models")


def _waiting(reports: list[Report], journal: Journal, active: bool, least: float | None) -> list[Report]:
    """The reports on articles that are not labelled yet, with the findings that a person is asked about."""
    from sourcequal.training.labelling import most_teaching

    done = journal.done()
    waiting = [report for report in reports if report.document.sha256 not in done]
    if active:
        waiting = most_teaching(waiting)
    return [replace(report, findings=tuple(f for f in report.findings if f.listed(least))) for report in waiting]


def _walk(walk: Walk, journal: Journal, where: str, paint: Paint) -> None:
    """Ask until every question of an article is answered; each answer is in the journal before the next is asked."""
    while (question := walk.question) is not None:
        write(_shown(walk, question, where, paint))
        _take(_key(), walk, question)
        journal.note(walk)
    journal.finish(walk)


def _take(key: str, walk: Walk, question: Question) -> None:
    from sourcequal.training.labelling import KINDS

    yes = "y" if key == "e" else key  # some of a line's words are furniture as all of it is
    fits = yes == "y" if question.finding else KINDS.get(yes) in walk.judged
    if key in ("q", "\x03", "\x04"):
        raise Stopped
    if key == "u":
        walk.undo()
    elif key == "a" and question.finding is None:
        walk.fine()
    elif key == "e" and fits:
        _edited(walk, question)
    elif key in ("n", "s") or fits:
        walk.answer(key)
    else:
        complain(f"no such key here; the keys are: {ON_LINE if question.finding is None else ON_FINDING}")


def _edited(walk: Walk, question: Question) -> None:
    """Ask for the words that are meant, and answer yes to them."""
    from sourcequal.training.labelling import found_in

    words = click.prompt("the exact words that are wrong", prompt_suffix=": ", err=True).strip()
    span = found_in(walk.document.text, words, question.start)
    if span is None:
        complain("these words do not stand in the article; nothing was answered")
    else:
        walk.answer("y", span)


def _key() -> str:
    """One key; from a pipe, the next character that is no blank."""
    if sys.stdin.isatty():
        return click.getchar().lower()
    while char := sys.stdin.read(1):
        if not char.isspace():
            return char.lower()
    raise EOFError


def _shown(walk: Walk, question: Question, where: str, paint: Paint) -> Iterator[str]:
    from sourcequal.render.evaluation_text import plain

    text, (start, end, finding) = walk.document.text, question
    before, after = text[max(0, start - CONTEXT_CHARS) : start], text[end : end + CONTEXT_CHARS]
    yield f"\n{paint(f'{where}, question {len(walk.answers) + 1} of {len(walk.questions)}', 'faint')}\n"
    yield f"{plain(before)}{paint('[' + plain(text[start:end]) + ']', 'bold', 'yellow')}{plain(after)}\n"
    if finding is None:
        yield f"Is anything wrong with this line? {paint(ON_LINE, 'faint')}\n"
    else:
        chance = f"confidence {finding.confidence:.2f}"
        yield f"{finding.code} {finding.name} ({finding.dimension}, {chance}): {finding.message}\n"
        yield f"Is that right? {paint(ON_FINDING, 'faint')}\n"
