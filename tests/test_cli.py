"""The command line: what it prints, what it says of mistakes, and its exit codes."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from subprocess import PIPE

import pytest
from jsonschema import Draft202012Validator

from sourcequal import clean, score
from sourcequal.chain import BATCH, Selection
from sourcequal.cli.commands import explain as explain_command
from sourcequal.cli.commands import rules as rules_command
from sourcequal.cli.commands import score as score_command
from sourcequal.cli.complaints import warnings_in_a_line
from sourcequal.cli.output import partial_of, write
from sourcequal.errors import UsageError
from sourcequal.plugins import Plugins, installed
from sourcequal.report import SCHEMA_FILE
from sourcequal.rule import Rule, rule
from sourcequal.scorer import Scorer
from tests.command_line import Command

SCHEMA = Draft202012Validator(json.loads(SCHEMA_FILE.read_text(encoding="utf-8")))
ARTICLE = (
    "The harbour bridge reopened to traffic on Saturday, 14 March 2026, after eleven weeks of repairs.\n\n"
    "Subscribe to our newsletter\nShare this article\n\n"
    "Engineers replaced the bearings, the council said. The work cost 2. 4 million crowns.\n"
)
CLEAN = "The harbour bridge reopened to traffic on Saturday, 14 March 2026, after eleven weeks of repairs.\n"
DAY = ("--as-of", "2026-11-21")


@pytest.fixture
def article(tmp_path: Path) -> str:
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "clean.txt").write_text(CLEAN, encoding="utf-8")
    return "article.txt"


def shell(*arguments: str, cwd: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "sourcequal", *arguments],
        cwd=cwd,
        env={**os.environ, **settings},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def complaints(err: str) -> list[str]:
    """The lines on standard error, each of which has to be ours."""
    lines = err.splitlines()
    assert all(line.startswith("sourcequal: ") for line in lines), err
    return lines


# What comes out


def test_json_is_one_report_for_one_article_and_a_list_for_several(command: Command, article: str) -> None:
    one = command("score", article, "--format", "json", *DAY)
    two = command("score", article, "clean.txt", "--format", "json", *DAY)
    assert (one.code, two.code) == (0, 0)
    reports = json.loads(two.out)
    assert [report["document"]["source"] for report in reports] == [article, "clean.txt"]
    assert without_seconds(json.loads(one.out)) == without_seconds(reports[0])
    for report in reports:
        SCHEMA.validate(report)


def test_jsonl_is_one_report_a_line_in_every_reader(command: Command, tmp_path: Path) -> None:
    (tmp_path / "odd.txt").write_text(
        "Subscribe to our newsletter\x85\u2028now, “all” of you — 新聞\n", encoding="utf-8"
    )
    result = command("score", "odd.txt", "odd.txt", "--format", "jsonl", "--with-text", *DAY)
    assert result.out.isascii()
    reports = [json.loads(line) for line in result.out.splitlines()]
    assert [report["document"]["text"] for report in reports] == [
        (tmp_path / "odd.txt").read_text(encoding="utf-8")
    ] * 2


def test_the_same_run_gives_the_same_report(command: Command, article: str) -> None:
    texts = [re.sub(r'"seconds": [\d.e-]+', "", command("score", article, "--format", "json", *DAY).out) for _ in "12"]
    assert texts[0] == texts[1]


def test_the_report_is_that_of_the_python_api(command: Command, article: str) -> None:
    from datetime import date

    told = json.loads(command("score", article, "--format", "json", *DAY).out)
    assert without_seconds(told) == without_seconds(score(ARTICLE, source=article, as_of=date(2026, 11, 21)).to_dict())


def without_seconds(report: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in report.items() if key != "seconds"}


def test_standard_input(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ARTICLE.encode())))
    report = json.loads(command("score", "-", "--format", "json", *DAY).out)
    assert report["document"]["source"] == "<stdin>"
    assert {"BP101", "BP102"} <= {finding["code"] for finding in report["findings"]}


def test_output_goes_to_a_file(command: Command, article: str, tmp_path: Path) -> None:
    result = command("score", article, "--format", "jsonl", "--output", "reports.jsonl", *DAY)
    assert result == (0, "", "")
    assert len((tmp_path / "reports.jsonl").read_text().splitlines()) == 1


@pytest.mark.parametrize("files", ["news", "news/*.txt"])
def test_no_article_is_written_over(command: Command, tmp_path: Path, files: str) -> None:
    (tmp_path / "news").mkdir()
    for name in ("a.txt", "b.txt"):
        (tmp_path / "news" / name).write_text(ARTICLE)
    lost = command("score", files, "-o", "news/a.txt", *DAY)
    assert (lost.code, (tmp_path / "news" / "a.txt").read_text()) == (2, ARTICLE)
    assert "is one of the articles, and would be lost" in lost.err
    for _ in range(2):  # the second time over the first report
        assert command("score", files, "-o", "news/report.txt", *DAY).code == 0


@pytest.mark.parametrize("options", [(), ("--diff",)])
def test_an_article_is_not_cleaned_into_itself(command: Command, article: str, options: tuple[str, ...]) -> None:
    before = Path(article).read_text()
    result = command("clean", article, *options, "-o", article, *DAY)
    assert (result.code, Path(article).read_text()) == (2, before)
    assert "would be lost" in result.err


def test_a_report_stays_where_no_article_can_be_read(command: Command, tmp_path: Path) -> None:
    report = tmp_path / "keep.json"
    report.write_text("{}")
    result = command("score", "nope.txt", "-o", "keep.json", "--format", "json", *DAY)
    assert (result.code, report.read_text()) == (2, "{}")
    assert complaints(result.err)[1] == "sourcequal: no article was read, and keep.json was not written"


def broken_off(stop: BaseException) -> Iterator[str]:
    yield "the first"
    raise stop


@pytest.mark.parametrize("stop", [KeyboardInterrupt(), SystemExit(143), UsageError("wrong"), OSError(28, "full")])
@pytest.mark.parametrize("held", ["before", None])
def test_a_run_that_stops_leaves_the_earlier_output(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], stop: BaseException, held: str | None
) -> None:
    path = tmp_path / "report.txt"
    if held:
        path.write_text(held)
    with pytest.raises((type(stop), UsageError)):
        write(broken_off(stop), path)
    assert (path.read_text() if path.exists() else None) == held
    assert partial_of(path).read_text() == "the first"
    assert f"what was written of {path} until now is in {partial_of(path)}" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="no such links and permissions")
def test_an_output_keeps_its_link_and_its_permissions(tmp_path: Path) -> None:
    link, path = tmp_path / "link.txt", tmp_path / "of" / "report.txt"
    path.parent.mkdir()
    path.write_text("before")
    path.chmod(0o640)
    link.symlink_to(path)
    write(["after"], link)
    assert link.is_symlink()
    assert (path.read_text(), path.stat().st_mode & 0o777) == ("after", 0o640)
    assert [one.name for one in path.parent.iterdir()] == ["report.txt"]


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="no such device")
@pytest.mark.parametrize("redirection", ["| cat", "> all.txt; cat all.txt"])
def test_an_output_may_be_a_stream(article: str, tmp_path: Path, redirection: str) -> None:
    line = f"(echo one; {sys.executable} -m sourcequal score {article} -o /dev/stdout --format jsonl) {redirection}"
    done = subprocess.run(line, shell=True, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)
    assert json.loads(done.stdout.splitlines()[-1])["document"]["source"] == article


def test_jobs_do_not_change_the_reports(command: Command, article: str, tmp_path: Path) -> None:
    alone, shared = (
        [without_seconds(json.loads(line)) for line in command(*line, "--jobs", jobs).out.splitlines()]
        for jobs in ("1", "2")
        for line in [("score", article, "clean.txt", "--format", "jsonl", *DAY)]
    )
    assert alone == shared


@pytest.mark.parametrize(
    ("options", "codes"),
    [
        (("--select", "BP"), {"BP101", "BP102"}),
        (("--select", "bp101,GT111"), {"BP101", "GT111"}),
        (("--select", "BP", "--select", "GT", "--ignore", "BP102,BP2,GT2"), {"BP101", "GT111"}),
        (("--ignore", "BP,DT,GT"), set()),
    ],
)
def test_codes_are_selected_by_their_beginnings(
    command: Command, article: str, options: tuple[str, ...], codes: set[str]
) -> None:
    report = json.loads(command("score", article, "--format", "json", *DAY, *options).out)
    assert {finding["code"] for finding in report["findings"]} == codes


def test_published_and_as_of_reach_the_report(command: Command, article: str) -> None:
    report = json.loads(command("score", article, "--format", "json", "--published", "2020-02-03", *DAY).out)
    assert report["as_of"] == "2026-11-21"
    assert (report["document"]["published"], report["document"]["published_from"]) == (
        "2020-02-03",
        "given by the caller",
    )


def test_the_age_of_an_article_is_the_user_s_to_limit(command: Command, article: str, tmp_path: Path) -> None:
    def codes(*options: str) -> set[str]:
        out = command("score", article, "--format", "json", "--published", "2026-01-01", *DAY, *options).out
        return {finding["code"] for finding in json.loads(out)["findings"]}

    assert "DT304" not in codes()
    assert "DT304" in codes("--max-age-days", "300")
    (tmp_path / "sourcequal.toml").write_text("max-age-days = 300\n")
    assert "DT304" in codes()
    assert "DT304" not in codes("--max-age-days", "400")


# Exit codes and complaints

WRONG_USAGE = {
    "no file": (("score",), "Missing argument"),
    "a day in words": (
        ("score", "article.txt", "--as-of", "yesterday-ish"),
        "'yesterday-ish' is not a day; write it as",
    ),
    "an impossible day": (("score", "article.txt", "--published", "2026-02-30"), "'2026-02-30' is not a day"),
    "nothing left": (
        ("score", "article.txt", "--select", "BP1", "--ignore", "BP"),
        "--select and --ignore: no rule is left to judge by; ignore less of what is selected",
    ),
    "unknown code": (("score", "article.txt", "--select", "BP99"), "no rule's code is or begins with 'BP99'; did you"),
    "a dimension": (("score", "article.txt", "--ignore", "dates"), "write DT for all of dates"),
    "unknown format": (
        ("score", "article.txt", "--format", "markdwon"),
        "--format: unknown format 'markdwon'; did you",
    ),
    "unknown option": (("score", "article.txt", "--fromat", "json"), "--format"),
    "unknown command": (("scroe", "article.txt"), "did you mean score?"),
    "a file as command": (("article.txt",), "write: sourcequal score article.txt"),
    "bad grade": (("score", "article.txt", "--fail-under", "E"), "'E' is neither a grade (A, B, C, D, F) nor a score"),
    "bad score": (("score", "article.txt", "--fail-under", "1.5"), "nor a score from 0 to 1"),
    "bad confidence": (("score", "article.txt", "--min-confidence", "2"), "--min-confidence"),
    "no confidence": (("score", "article.txt", "--min-confidence", "nan"), "'nan' is not a number"),
    "no limit": (("score", "article.txt", "--max-mb", "inf"), "--max-mb"),
    "no processes": (("score", "article.txt", "--jobs", "0"), "0 processes do nothing"),
    "fewer processes than none": (("score", "article.txt", "--jobs", "-5"), "-5 processes do nothing"),
    "no codes": (("score", "article.txt", "--select", ""), "--select: no code in it; write some, as in BP,DT1"),
    "commas for codes": (("score", "article.txt", "--ignore", " , "), "--ignore: no code in it"),
    "a crowd of processes": (("score", "article.txt", "--jobs", "99999999"), "more than any machine has cores"),
    "bad age": (("score", "article.txt", "--max-age-days", "old"), "--max-age-days"),
    "unknown encoding": (("score", "*.txt", "--encoding", "klingon"), "'klingon' is no encoding of files; write"),
    "no text encoding": (("score", "*.txt", "--encoding", "hex"), "'hex' is no encoding"),
    "an encoding of no files": (("score", "*.txt", "--encoding", "UTF7"), "'UTF7' is no encoding"),
    "an encoding of names": (("score", "*.txt", "--encoding", "punycode"), "'punycode' is no encoding"),
    "no models": (("score", "article.txt", "--models", "nowhere"), "nowhere: no such folder of models"),
    "an empty folder of models": (
        ("score", "article.txt", "--models", "."),
        "no models in this folder; check --models",
    ),
    "no settings": (("score", "article.txt", "--config", "nowhere.toml"), "no such file of settings"),
    "no place to write": (("score", "article.txt", "-o", "no/where"), "no/where: cannot be written"),
    "no place for a rule": (
        ("new-rule", "BP901", "a-rule", "--folder", "article.txt/below"),
        "article.txt/below: Not a",
    ),
    "no place for a profile": (("site", "learn", "article.txt", "-o", "no/where"), "no/where: No such file"),
    "nothing to label": (("label", "-o", "labels.jsonl"), "nothing to label; name files"),
    "nothing to export": (("label", "--export", "doccano", "-o", "tasks.jsonl"), "nothing to export; name files"),
    "labels into a folder": (("label", "article.txt", "-o", "."), "is a directory"),
    "models into a file": (("train", "labels.jsonl", "-o", "article.txt"), "is a file"),
    "a folder without corpora": (("train", "--data", ".", "-o", "mine"), "boilerplate: no such folder of corpora"),
    "a family that learns nothing": (("train", "--data", ".", "--family", "dates", "-o", "mine"), "dates: nothing to"),
    "explain nothing": (("explain", "BP999"), "no rule 'BP999'"),
    "explain a misspelt name": (("explain", "newsleter-prompt"), "did you mean newsletter-prompt"),
    "output over its article": (("score", "article.txt", "-o", "article.txt"), "article.txt: is read, too, and would"),
    "profile over its article": (("site", "learn", "clean.txt", "-o", "clean.txt"), "clean.txt: is read, too"),
    "an address": (("score", "https://example.org/a?b=1"), "addresses are not fetched; write: curl -s ADDRESS |"),
    "clean several": (("clean", "*.txt"), "*.txt: 2 files; clean takes one article"),
    "a name that acts on a terminal": (("score", "\x1b[31m\u202e.txt"), "\\x1b[31m\\u202e.txt: no "),
    "clean a folder": (("clean", "."), "name a file in it"),
    "clean nothing": (("clean", ""), "a file without a name; check what the shell made of the arguments"),
    "score nothing": (("score", ""), "a file without a name; check what the shell made of the arguments"),
}


@pytest.mark.parametrize(("arguments", "said"), WRONG_USAGE.values(), ids=WRONG_USAGE.keys())
def test_wrong_usage_is_one_line_and_exit_2(
    command: Command, article: str, arguments: tuple[str, ...], said: str
) -> None:
    result = command(*arguments)
    (line,) = complaints(result.err)
    assert said in line
    assert (result.code, result.out) == (2, "")
    assert Path(article).read_text(encoding="utf-8") == ARTICLE


def test_a_report_among_the_articles_is_none_of_them(command: Command, article: str) -> None:
    for _ in range(2):
        assert command("score", ".", "-o", "report.txt", *DAY).code == 0
        assert "articles=2 " in Path("report.txt").read_text(encoding="utf-8")


def test_all_else_is_scored_where_a_file_cannot_be_read(command: Command, article: str, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "folder").mkdir()
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    names = ("missing.txt", article, "empty.txt", "folder", "picture.png", "clean.txt")
    result = command("score", *names, "--format", "jsonl", *DAY)
    assert [json.loads(line)["document"]["source"] for line in result.out.splitlines()] == [article, "clean.txt"]
    assert [line.split(": ")[1] for line in complaints(result.err)] == [
        "missing.txt",
        "empty.txt",
        "folder",
        "picture.png",
    ]
    assert result.code == 2


@pytest.mark.parametrize("form", ["text", "summary"])
def test_the_totals_count_what_cannot_be_read(command: Command, article: str, tmp_path: Path, form: str) -> None:
    (tmp_path / "rows.jsonl").write_text('{"text": "A mill."}\nno row\n')
    result = command("score", "missing.txt", article, "rows.jsonl", "--format", form, *DAY)
    assert re.search(r"articles=2 .* failures=0 unread=2$", result.out.splitlines()[-1])


def test_no_readable_file_gives_an_empty_list(command: Command) -> None:
    result = command("score", "missing.txt", "--format", "json")
    assert (result.code, json.loads(result.out)) == (2, [])


@pytest.mark.parametrize(("bar", "code"), [("F", 0), ("A", 1), ("a", 1), ("0", 0), ("1.0", 1), ("0.05", 0)])
def test_fail_under(command: Command, article: str, bar: str, code: int) -> None:
    result = command("score", article, "clean.txt", "--fail-under", bar, *DAY)
    assert result.code == code
    told = complaints(result.err)
    assert told == ([f"sourcequal: {told[0].split()[1]} of 2 articles scored under {bar.upper()}"] if code else [])
    assert "article.txt" in result.out


@rule("BP901", severity="error")
def crashing(document: object) -> Iterator[tuple[int, int]]:
    """Crash on purpose."""
    raise ValueError("no good\nin two lines")


def with_rules(monkeypatch: pytest.MonkeyPatch, *rules: Rule) -> None:
    known = installed()
    extended = Plugins([*known.rules, *rules], errors=list(known.errors))
    monkeypatch.setattr(score_command, "installed", lambda: extended)
    monkeypatch.setattr("sourcequal.run.installed", lambda: extended)


def test_a_failed_scorer_is_told_once_and_the_report_printed(
    command: Command, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_rules(monkeypatch, crashing)
    result = command("score", article, "clean.txt", "missing.txt", "--fail-under", "A", "--format", "jsonl", *DAY)
    reports = [json.loads(line) for line in result.out.splitlines()]
    assert [report["failures"] for report in reports] == [
        [{"scorer": "BP901", "message": "ValueError: no good\nin two lines"}]
    ] * 2
    assert any(
        "article.txt: BP901 failed (ValueError: no good in two lines)" in line for line in complaints(result.err)
    )
    assert any("BP901 failed on 2 articles in the same way" in line for line in complaints(result.err))
    assert result.code == 3, "the highest of 1, 2 and 3"


BROKEN_PLUGINS = {
    "imports what is not there": ("import nowhere_to_be_found", "nowhere_to_be_found"),
    "ends the process": ("raise SystemExit(5)", "SystemExit: 5"),
    "misspelt hook": ("@sourcequal.hookimpl\ndef sourcequal_rule(): return []", "unknown hook 'sourcequal_rule'"),
}


@pytest.mark.parametrize(("module", "said"), BROKEN_PLUGINS.values(), ids=BROKEN_PLUGINS.keys())
def test_a_plugin_that_does_not_load_is_named_and_the_run_goes_on(
    module: str, said: str, article: str, tmp_path: Path
) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "broken_plugin.py").write_text(f"import sourcequal\n{module}\n")
    facts = tmp_path / "site" / "broken_plugin-1.0.dist-info"
    facts.mkdir()
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: broken-plugin\nVersion: 1.0\n")
    (facts / "entry_points.txt").write_text("[sourcequal]\nbroken = broken_plugin\n")
    result = shell("score", article, "clean.txt", "--format", "jsonl", cwd=tmp_path, PYTHONPATH=str(tmp_path / "site"))
    (line,) = complaints(result.stderr)
    assert "broken" in line
    assert said in line
    assert result.returncode == 2
    for arguments in (("rules",), ("explain", "BP101"), ("score", article, "--select", "BP9")):
        told = shell(*arguments, cwd=tmp_path, PYTHONPATH=str(tmp_path / "site"))
        assert (complaints(told.stderr)[0], told.returncode) == (line, 2)
    assert len(result.stdout.splitlines()) == 2


def test_a_fault_of_the_tool_itself_is_one_line_too(
    command: Command, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("unforeseen")

    monkeypatch.setattr(score_command, "write", fail)
    result = command("score", article)
    (line,) = complaints(result.err)
    assert "stopped by a fault of its own (RuntimeError: unforeseen)" in line
    assert result.code == 3
    monkeypatch.setenv("SOURCEQUAL_DEBUG", "1")
    with pytest.raises(RuntimeError):
        command("score", article)


def test_a_warning_is_one_line_and_told_once(capsys: pytest.CaptureFixture[str]) -> None:
    with warnings.catch_warnings(record=True) as passed, warnings_in_a_line():
        warnings.simplefilter("always")
        for number in range(3):
            warnings.warn_explicit("sourcequal: slow", RuntimeWarning, "a.py", number)
        warnings.warn_explicit("of another package", RuntimeWarning, "b.py", 1)
    assert [str(one.message) for one in passed] == ["of another package"]
    assert capsys.readouterr().err == "sourcequal: slow\n"


# Settings


@pytest.mark.parametrize(("name", "head"), [("pyproject.toml", "[tool.sourcequal]\n"), ("sourcequal.toml", "")])
def test_settings_are_found_upward_and_the_command_line_wins(
    command: Command, article: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, head: str
) -> None:
    (tmp_path / name).write_text(head + 'select = ["BP"]\nformat = "json"\nas-of = 2026-11-20\nfail-under = 1.0\n')
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path / "below")
    result = command("score", f"../{article}", "--select", "GT", "--as-of", "2026-11-21")
    report = json.loads(result.out)
    assert (report["as_of"], result.code) == ("2026-11-21", 1)
    assert {finding["dimension"] for finding in report["findings"]} == {"garbled"}


@pytest.mark.parametrize(
    ("pattern", "clean"),
    [
        ("*.txt", ["article.txt", "scans/deep/a.txt"]),
        ("scans/**", ["scans/deep/a.txt", "scans/b.md"]),
        ("scans/*.md", ["scans/b.md"]),
        ("article.txt", ["article.txt"]),
        ("b.*", ["scans/b.md"]),
        ("scans/../article.*", ["article.txt"]),
        ("deep", []),
    ],
)
@pytest.mark.parametrize("project", ["site", "site [old]"])
def test_codes_can_be_ignored_in_some_files(
    command: Command,
    article: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    project: str,
    pattern: str,
    clean: list[str],
) -> None:
    folder, names = tmp_path / project, ["article.txt", "scans/deep/a.txt", "scans/b.md"]
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes((tmp_path / article).read_bytes())
    (folder / "sourcequal.toml").write_text(f"[per-file-ignores]\n'{pattern}' = ['BP', 'GT', 'DT', 'CN']\n")
    monkeypatch.chdir(folder / "scans")
    shown = command("score", *(f"../{name}" for name in names), "--format", "jsonl").out
    reports = [json.loads(line) for line in shown.splitlines()]
    assert [name for name, report in zip(names, reports, strict=True) if not report["findings"]] == clean


@pytest.mark.parametrize(
    ("pattern", "clean"), [("lang.jsonl", True), ("*.jsonl", True), ("news/*", True), ("lang", False), ("*.txt", False)]
)
def test_codes_can_be_ignored_in_the_rows_of_a_file(pattern: str, clean: bool) -> None:
    absolute = os.path.abspath(pattern) if "/" in pattern else pattern
    chosen = Selection(by_file=((absolute, ("BP",)),)).within("news/lang.jsonl:1")
    assert ("BP101" not in chosen) == clean


def test_a_pyproject_without_settings_is_passed_over(command: Command, article: str, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.other]\nkey = 1\n")
    assert command("score", article).code == 0


@pytest.mark.parametrize("head", ["", "[tool.sourcequal]\n", "\ufeff"])
def test_settings_can_be_named(command: Command, article: str, tmp_path: Path, head: str) -> None:
    (tmp_path / "strict.toml").write_text(f'{head}fail-under = "A"\n', encoding="utf-8")
    assert command("score", article, "--config", "strict.toml").code == 1


def test_a_file_named_for_its_settings_has_some(command: Command, article: str, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.other]\nkey = 1\n")
    result = command("score", article, "--config", "pyproject.toml")
    assert "pyproject.toml: no settings in it" in result.err
    assert result.code == 2


BROKEN_SETTINGS = {
    "not TOML": ("select = [", "not valid TOML"),
    "deep": ("select = " + "[" * 100_000, "not valid TOML"),
    "an endless number": (f"max-mb = 1{'0' * 400}", "it has to be a number of megabytes"),
    "nobody's home": ('models = "~nobody-of-that-name/models"', "it has to be a folder"),
    "no path": ('deep-model = "a\\u0000b"', "it has to be a file"),
    "unknown key": ("selct = []", "unknown setting 'selct'; did you mean 'select'?"),
    "strange key": ("wibble = 1", "unknown setting 'wibble'; the settings are select, ignore"),
    "wrong type": ("jobs = 'many'", "jobs = 'many' means nothing; it has to be a whole number"),
    "true is no number": ("jobs = true", "jobs = True means nothing"),
    "out of range": ("min-confidence = 7", "it has to be a number from 0 to 1"),
    "list of numbers": ("select = [1]", "it has to be a list of codes"),
    "bad day": ("as-of = 'soon'", "it has to be a day"),
    "fewer processes than none": ("jobs = -2", "it has to be a whole number of processes"),
    "no processes": ("jobs = 0", "it has to be a whole number of processes"),
    "a crowd of processes": ("jobs = 5000", "it has to be a whole number of processes"),
    "codes by no file": ("per-file-ignores = ['GT1']", "it has to be a table of patterns of files"),
    "a file's codes are none": ("per-file-ignores = {'*.md' = 3}", "it has to be a table of patterns of files"),
    "unknown code of a file": (
        "per-file-ignores = {'*.md' = ['ZZ']}",
        "sourcequal.toml: per-file-ignores: no rule's code is or begins with 'ZZ'",
    ),
    "no size": ("max-mb = 0", "it has to be a number of megabytes above 0"),
    "endless size": ("max-mb = inf", "max-mb = inf means nothing"),
    "bad ages": ("max-age-days = 0", "it has to be a whole number of days above 0"),
    "unknown code": ("ignore = ['ZZ']", "sourcequal.toml: ignore: no rule's code is or begins with 'ZZ'"),
    "unknown format": ("format = 'tex'", "sourcequal.toml: format: unknown format 'tex'; did you mean text?"),
    "unknown grade": ("fail-under = 'E'", "sourcequal.toml: fail-under: 'E' is neither a grade"),
    "score over 1": ("fail-under = 2", "sourcequal.toml: fail-under: '2' is neither"),
    "unknown encoding": ("encoding = 'klingon'", "encoding = 'klingon' means nothing; it has to be the name"),
    "not text": ("\x80", "sourcequal.toml: "),
}


@pytest.mark.parametrize(("text", "said"), BROKEN_SETTINGS.values(), ids=BROKEN_SETTINGS.keys())
def test_broken_settings_are_one_line_and_exit_2(
    command: Command, article: str, tmp_path: Path, text: str, said: str
) -> None:
    (tmp_path / "sourcequal.toml").write_bytes(text.encode("latin-1"))
    result = command("score", article)
    (line,) = complaints(result.err)
    assert said in line
    assert result.code == 2


# Other commands


def test_clean_is_the_api_s_clean(command: Command, article: str) -> None:
    result = command("clean", article)
    assert (result.out, result.code) == (clean(ARTICLE), 0)
    assert "newsletter" not in result.out
    assert "2.4 million" in result.out


def test_clean_shows_a_diff(command: Command, article: str) -> None:
    out = command("clean", article, "--diff").out
    assert "-Subscribe to our newsletter" in out
    assert "+Engineers replaced the bearings, the council said. The work cost 2.4 million crowns." in out
    assert command("clean", "clean.txt", "--diff").out == ""


def test_clean_repairs_only_what_is_selected(command: Command, article: str) -> None:
    assert command("clean", article, "--select", "DT").out == ARTICLE


def test_clean_keeps_newlines_and_says_where_the_last_is_missing(command: Command, tmp_path: Path) -> None:
    (tmp_path / "crlf.txt").write_bytes(b"A first line of text.\r\n\r\nShare this article\r\n\r\nA last line")
    out = command("clean", "crlf.txt", "--output", "cleaned.txt")
    assert out.code == 0
    assert (tmp_path / "cleaned.txt").read_bytes() == b"A first line of text.\r\n\r\nA last line"


@pytest.mark.parametrize("name", [rule.code for rule in installed().rules[::7]] + ["newsletter-prompt", "GT136"])
def test_explain_has_every_heading(command: Command, name: str) -> None:
    out = command("explain", name).out
    own = re.sub(r"^```.*?^```$", "", out, flags=re.MULTILINE | re.DOTALL)  # examples may have headings, too
    headings = re.findall(r"^## (.+)$", own, re.MULTILINE)
    assert headings == ["What it does", "Why is this bad?", "Examples", "Left alone", "How it decides", "Source"]


class Shouting:
    """Lines in capitals | a share.

    They are hard to read.
    """

    name = "Shouting"
    codes: tuple[str, ...] = ("GT910", "HOUSE911")

    def score(self, document: object, settings: object) -> tuple[()]:
        return ()


class Silent(Shouting):
    __doc__ = None
    name = "silent"
    codes = ()


def with_scorers(monkeypatch: pytest.MonkeyPatch, *scorers: Scorer) -> None:
    extended = Plugins(installed().rules, list(scorers))
    for module in (explain_command, rules_command):
        monkeypatch.setattr(module, "installed", lambda: extended)


SHOUTING = "# Shouting (GT910, HOUSE911)\n\nLines in capitals | a share.\n\nThey are hard to read.\n"


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("gt910", SHOUTING),
        ("HOUSE911", SHOUTING),
        ("shouting", SHOUTING),
        ("silent", "# silent\n\nThe scorer says nothing about itself.\n"),
        ("gt203", "# garbled-deep (GT203)\n\nA scorer that has a causal language"),
        ("garbled-deep", "# garbled-deep (GT203)\n\nA scorer that has a causal language"),
        ("newsletter-prompt", "# newsletter-prompt (BP101)\n"),
    ],
)
def test_explain_knows_scorers_by_code_and_name(
    command: Command, monkeypatch: pytest.MonkeyPatch, name: str, page: str
) -> None:
    with_scorers(monkeypatch, Shouting(), Silent())
    assert command("explain", name).out.startswith(page)


@pytest.mark.parametrize("name", ["shoutin", "silnet", "HOUSE912"])
def test_explain_takes_scorers_for_what_may_be_meant(
    command: Command, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    with_scorers(monkeypatch, Shouting(), Silent())
    assert re.search("did you mean .*(Shouting|silent|HOUSE911)", command("explain", name).err)


@pytest.mark.parametrize(
    ("form", "line"),
    [
        ("text", r"^  HOUSE911 +Shouting +Lines in capitals \| a share$"),
        ("text", r"^scorers \(3 codes\)$"),
        ("markdown", r"^\| GT910 \| Shouting \|  \| any \| Lines in capitals \\\| a share \|$"),
    ],
)
def test_rules_lists_the_codes_of_scorers(
    command: Command, monkeypatch: pytest.MonkeyPatch, form: str, line: str
) -> None:
    with_scorers(monkeypatch, Shouting(), Silent())
    assert re.search(line, command("rules", "--format", form).out, re.MULTILINE)


def test_rules_says_as_json_what_a_scorer_says_of_itself(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    with_scorers(monkeypatch, Shouting())
    every = {entry["code"]: entry for entry in json.loads(command("rules", "--format", "json").out)}
    known = every["GT910"]
    assert known.keys() == every["BP101"].keys()
    assert (known["name"], known["dimension"], known["severity"]) == ("Shouting", "garbled", None)
    assert (known["message"], known["explanation"]) == ("Lines in capitals | a share", "They are hard to read.")
    assert every["HOUSE911"]["dimension"] is None


def test_rules_lists_every_rule_in_every_format(command: Command) -> None:
    codes = {rule.code for rule in installed().rules}
    for form in ("text", "json", "markdown"):
        assert codes <= set(re.findall(r"[A-Z]{2}\d{3}", command("rules", "--format", form).out))
    listed = {entry["code"] for entry in json.loads(command("rules", "--format", "json").out)}
    assert listed == codes | {"GT203"}, "the deep scorer's, too"


def test_help_and_version(command: Command) -> None:
    assert re.fullmatch(r"sourcequal \d+\.\d+\.\d+\S*\n", command("--version").out)
    assert command("--help").code == 0
    for group in ((), ("models",), ("site",)):
        result = command(*group)
        assert result.out.startswith("Usage: sourcequal ")
        assert (result.code, result.err) == (2, "")
    for name in ("score", "clean", "explain", "rules"):
        result = command(name, "--help")
        assert result.code == 0
        assert f"sourcequal {name} " in result.out, "help shows examples"


def test_the_help_of_score_says_how_many_articles_are_scored_at_a_time(command: Command) -> None:
    page = Path(__file__).parent.parent / "docs" / "command-line.md"
    for told in (command("score", "--help").out, page.read_text(encoding="utf-8")):
        assert f"Articles are scored {BATCH} at a time" in " ".join(told.split())


# The terminal


def test_colours_only_where_they_are_wanted(command: Command, article: str) -> None:
    assert "\x1b[" not in command("score", article).out
    assert "\x1b[" in command("score", article, "--color").out


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
@pytest.mark.parametrize(("settings", "colored"), [({"TERM": "xterm"}, True), ({"NO_COLOR": "1"}, False)])
def test_a_terminal_gets_colours_unless_told_otherwise(
    article: str, tmp_path: Path, settings: dict[str, str], colored: bool
) -> None:
    import pty

    environment = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    near, far = pty.openpty()
    arguments = [sys.executable, "-m", "sourcequal", "score", "clean.txt"]
    subprocess.run(arguments, cwd=tmp_path, env={**environment, "TERM": "xterm", **settings}, stdout=far, check=True)
    os.close(far)
    assert (b"\x1b[" in os.read(near, 100_000)) is colored
    os.close(near)


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
@pytest.mark.parametrize("articles", [5, 40])
def test_a_terminal_is_told_how_far_a_long_run_has_come(article: str, tmp_path: Path, articles: int) -> None:
    import pty

    near, far = pty.openpty()
    arguments = [sys.executable, "-m", "sourcequal", "score", "-o", "report.csv", *["clean.txt"] * articles]
    subprocess.run(arguments, cwd=tmp_path, stderr=far, check=True)
    os.close(far)
    shown = os.read(near, 10_000).decode()
    assert shown.split("\r") == [*(f"\x1b[K{number} articles" for number in range(16, articles, 16)), "\x1b[K"]
    os.close(near)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes there break otherwise")
def test_a_broken_pipe_is_quiet(article: str, tmp_path: Path) -> None:
    arguments = [sys.executable, "-m", "sourcequal", "score", "--format", "json", *[article] * 200]
    with subprocess.Popen(arguments, cwd=tmp_path, stdout=PIPE, stderr=PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("score clean.txt >/dev/full", "standard output: cannot be written"),
        ("score clean.txt >&-", "standard output is closed"),
        ("--help >/dev/full", "No space left on device"),
    ],
)
def test_output_that_cannot_be_written_is_one_line(article: str, tmp_path: Path, arguments: str, said: str) -> None:
    line = f"{sys.executable} -m sourcequal {arguments}"
    done = subprocess.run(line, shell=True, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)
    assert said in complaints(done.stderr)[-1]
    assert done.returncode == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("redirection", ["2>/dev/full", "2>&-"])
def test_complaints_that_nobody_hears_change_nothing_else(article: str, tmp_path: Path, redirection: str) -> None:
    line = f"{sys.executable} -m sourcequal score clean.txt missing.txt --format jsonl {redirection}"
    done = subprocess.run(line, shell=True, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)
    assert [json.loads(row)["document"]["source"] for row in done.stdout.splitlines()] == ["clean.txt"]
    assert done.returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_an_interrupt_is_one_line(tmp_path: Path) -> None:
    arguments = [sys.executable, "-m", "sourcequal", "score", "clean.txt", "-"]
    (tmp_path / "clean.txt").write_text(CLEAN)
    heard = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)  # also where the tests run in the background
    with subprocess.Popen(arguments, cwd=tmp_path, stdin=PIPE, stdout=PIPE, stderr=PIPE, preexec_fn=heard) as process:
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(2)  # it waits for standard input by now
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130
        assert process.stderr is not None
        assert process.stderr.read().decode().strip() == "sourcequal: interrupted"


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="no list of a process's children")
def test_the_processes_of_a_terminated_run_end_with_it(tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").write_text((json.dumps({"text": ARTICLE}) + "\n") * 20_000)
    line = [sys.executable, "-m", "sourcequal", "score", "rows.jsonl", "--jobs", "2", "--format", "jsonl", "-o", "out"]
    with subprocess.Popen(line, cwd=tmp_path, stderr=PIPE) as process:
        partial_output = tmp_path / ".out.partial"
        until(lambda: partial_output.exists() and partial_output.stat().st_size > 0)
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 143
        assert process.stderr is not None
        said = process.stderr.read().decode().split()
    assert said[-1] == "terminated"
    assert not (tmp_path / "out").exists()
    until(lambda: not any(map(is_running, children)))


def is_running(process: str) -> bool:
    try:
        return bool(Path(f"/proc/{process}/cmdline").read_bytes())  # one that ended and waits for its parent has none
    except OSError:
        return False


def until(done: Callable[[], bool]) -> None:
    """Wait until something holds, at most a minute."""
    for _ in range(600):
        if done():
            return
        time.sleep(0.1)
    raise AssertionError("it never came")


@pytest.mark.parametrize(("given", "threads"), [({}, "1"), ({"OPENBLAS_NUM_THREADS": "2"}, "2")])
def test_numpy_gets_one_thread_unless_the_user_says_otherwise(given: dict[str, str], threads: str) -> None:
    code = (
        "import atexit, os, sys; from sourcequal.cli import main; sys.argv = ['sourcequal', '--version'];"
        "atexit.register(lambda: print(os.environ['OPENBLAS_NUM_THREADS'])); main()"
    )
    untold = {name: value for name, value in os.environ.items() if name != "OPENBLAS_NUM_THREADS"}
    done = subprocess.run(
        [sys.executable, "-c", code], env={**untold, **given}, capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.split()[-1] == threads


HEAVY = ("sklearn", "trafilatura", "joblib", "charset_normalizer", "scipy", "ftfy", "hypothesis")


def test_scoring_a_short_english_text_loads_nothing_heavy(article: str, tmp_path: Path) -> None:
    code = (
        "import sys; from sourcequal.cli import run; code = run(['score', 'clean.txt', '--format', 'jsonl']);"
        f"print([name for name in {HEAVY!r} if name in sys.modules], code, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, encoding="utf-8", check=True, timeout=60
    )
    assert done.stderr.strip() == "[] 0"
