"""The output formats: each says what the report says, whatever stands in the article."""

from __future__ import annotations

import csv
import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sourcequal import score
from sourcequal.document import Document
from sourcequal.errors import PluginError, UsageError
from sourcequal.finding import DIMENSIONS, Failure, Finding, Fix, Related
from sourcequal.grading import Grade
from sourcequal.hooks import OWN_FORMATS
from sourcequal.plugins import Plugins
from sourcequal.render import FORMATS, rendered, renderer
from sourcequal.render.as_html import SIGNS
from sourcequal.render.as_sarif import uri
from sourcequal.render.excerpt import cell, cells_of, excerpt
from sourcequal.render.look import Look
from sourcequal.render.rule_pages import pages
from sourcequal.report import Report, make_report
from sourcequal.scorers import built_in_rules
from tests.growth import assert_grows_in_proportion

ROOT = Path(__file__).parent.parent
AS_OF = date(2026, 11, 21)
PLAIN = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
LINES = st.one_of(
    PLAIN,
    st.sampled_from(
        ["Share this article", "", "  ", "漢字と仮名、全角。", "a\tb", "| * _ ` <b> & ::error::", "\x1b[31m", "\r"]
    ),
)


def finding(code: str, start: int, end: int, **more: object) -> Finding:
    dimension = DIMENSIONS[("BP", "GT", "DT", "CN").index(code[:2])]
    facts: dict[str, object] = {"name": "a-name", "dimension": dimension, "severity": "error", "message": "A message"}
    return Finding(code=code, start=start, end=end, **{**facts, **more})  # type: ignore[arg-type]


def report_on(text: str, findings: Sequence[Finding] = (), source: str | None = "file.txt", **more: object) -> Report:
    document = Document.from_text(text, source=source, language="en")
    return make_report(document, findings, as_of=AS_OF, version="1.2.3", **more)  # type: ignore[arg-type]


def output(name: str, *reports: Report, look: Look | None = None) -> str:
    return "".join(rendered(reports, name, look))


@pytest.mark.parametrize("name", ["text", "markdown", "html"])
def test_a_dimension_whose_rules_were_not_selected_is_not_called_clean(name: str) -> None:
    told = output(name, report_on("Clean.", judged=("dates",)))
    assert told.count("not judged") == 3
    assert told.count("clean") == 1
    assert "not judged" not in output(name, report_on("Clean."))


def test_a_summary_counts_no_verdict_of_what_was_not_judged() -> None:
    told = output("summary", report_on("Clean.", judged=("dates",)))
    rows = {line.split()[0]: line.split()[1:] for line in told.splitlines() if line.startswith(("dates", "garbled"))}
    assert rows == {"dates": ["1", "0", "0"], "garbled": ["0", "0", "0"]}


def test_findings_of_the_same_words_share_their_line() -> None:
    text = "A café opened.\nIt is open."
    found = [
        finding("GT101", 2, 6, message="One thing"),
        finding("GT201", 2, 6, message="Another thing"),
        finding("BP108", 15, 26, message="Struck", fix=Fix(15, 26, "")),
        finding("DT103", 15, 26, message="Undated"),
    ]
    assert output("text", report_on(text, found)).startswith(
        "file.txt:1:3: error GT101: One thing\n"
        "file.txt:1:3: error GT201: Another thing\n"
        "  |\n"
        "1 | A café opened.\n"
        "  |   ^^^^\n"
        "  |\n"
        "\n"
        "file.txt:2:1: error BP108: Struck\n"
        "file.txt:2:1: error DT103: Undated\n"
        "  |\n"
        "2 | It is open.\n"
        "  | ^^^^^^^^^^^\n"
        "  = fix: strike it out\n"
    )


@pytest.mark.parametrize(
    ("source", "file"),
    [("./news/a.txt", "news/a.txt"), ("../a.txt", "../a.txt"), ("https://a.org//b", "https%3A//a.org//b")],
)
def test_github_is_told_paths_as_it_knows_them(source: str, file: str) -> None:
    told = output("github", report_on("Menu here", [finding("BP101", 0, 4)], source))
    assert told.startswith(f"::error file={file},line=1,")


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """A report on any text, with findings anywhere in it."""
    text = "\n".join(draw(st.lists(LINES, min_size=1, max_size=8)))
    offsets = st.integers(0, len(text))
    found = []
    for code in draw(st.lists(st.sampled_from(["BP101", "BP102", "GT101", "DT101", "CN301", "XX999"]), max_size=6)):
        start, end = sorted((draw(offsets), draw(offsets)))
        other = sorted((draw(offsets), draw(offsets)))
        more = {
            "severity": draw(st.sampled_from(["error", "warning", "info"])),
            "message": draw(st.sampled_from(["A message", "Odd | *message* <here>\nin two lines"])),
            "related": draw(
                st.sampled_from([(), (Related(other[0], other[1], "the other side"),), (Related(other[0], other[1]),)])
            ),
            "fix": draw(st.sampled_from([None, Fix(start, end, ""), Fix(start, end, "new\x1b")])),
        }
        found.append(finding(code.replace("XX", "BP"), start, end, **more))
    failures = draw(st.sampled_from([(), (Failure("BP999", "ValueError: x\ny"),)]))
    return report_on(text, found, failures=failures)


# The excerpt under which pointers stand


@given(st.data(), st.one_of(PLAIN, st.text("漢a\t\u0301 \u200b", max_size=400)), st.integers(20, 90))
@settings(max_examples=300)
def test_the_pointer_stands_under_the_span(data: st.DataObject, line: str, width: int) -> None:
    start = data.draw(st.integers(0, len(line)))
    end = data.draw(st.integers(start, len(line)))
    part = excerpt(line, [(start, end)], width)
    (pointer,) = part.pointers
    assert cells_of(part.shown) <= width
    assert pointer.before <= width
    if start < len(line):
        sign = cell(line[start])[0]
        places = [index for index in range(len(part.shown)) if cells_of(part.shown[:index]) == pointer.before]
        assert any(part.shown.startswith(sign, index) for index in places)
    if not part.shown.endswith("…") and end > start:
        assert pointer.length == max(1, sum(cell(char)[1] for char in line[start:end]))


EXCERPTS = {
    "plain": ("The cat sat.", (4, 7), "The cat sat.", "    ^^^"),
    "wide characters": ("漢字の中に誤り", (5, 7), "漢字の中に誤り", "          ^^^^"),
    "combining marks": ("cafe\u0301 noir", (6, 10), "cafe\u0301 noir", "     ^^^^"),
    "a tab": ("a\tb", (2, 3), "a    b", "     ^"),
    "an escape": ("a\x1bb", (1, 2), "a␛b", " ^"),
    "nothing": ("a b", (1, 1), "a b", " ^"),
    "cut on both sides": ("x" * 40 + "HERE" + "y" * 40, (40, 44), "…xxxxxxxHEREyyyyyyy…", "        ^^^^"),
    "cut at the end": ("HERE" + "y" * 40, (0, 4), "HEREyyyyyyyyyyyyyy…", "^^^^"),
    "a span that is too long": ("x" * 40 + "H" * 90, (40, 130), "…xxxxxxxxxxHHHHHHHH…", "           ^^^^^^^^"),
}


@pytest.mark.parametrize(("line", "span", "shown", "marks"), EXCERPTS.values(), ids=EXCERPTS.keys())
def test_excerpts(line: str, span: tuple[int, int], shown: str, marks: str) -> None:
    part = excerpt(line, [span], 20)
    assert (part.shown, part.marks("^" * 9)) == (shown, marks)


def test_a_line_of_megabytes_is_cut_at_once() -> None:
    part = excerpt("x" * 5_000_000, [(2_500_000, 4_500_000)], 80)
    assert cells_of(part.shown) <= 80


# The text format


def test_a_finding_in_text() -> None:
    text = "One line.\nThe toll was 12, said Ann.\nMore.\nThe toll was 15, said Ann.\n"
    other = Related(10, 25, "here it is 12")
    found = finding("CN301", 43, 58, related=(other,), message="Two figures for one thing")
    assert output("text", report_on(text, [found])).split("\n\nfile.txt\n")[0] == (
        "file.txt:4:1: error CN301: Two figures for one thing\n"
        "  |\n"
        "2 | The toll was 12, said Ann.\n"
        "  | --------------- here it is 12\n"
        "4 | The toll was 15, said Ann.\n"
        "  | ^^^^^^^^^^^^^^^\n"
        "  |"
    )


def test_both_sides_on_one_line_share_it() -> None:
    found = finding("CN309", 21, 28, related=(Related(4, 8, "who votes"),))
    assert output("text", report_on("The nine of them had 5 and 6 votes.", [found])).splitlines()[2:6] == [
        "1 | The nine of them had 5 and 6 votes.",
        "  |     ----             ^^^^^^^",
        "  |     who votes",
        "  |",
    ]


def test_a_fix_in_text() -> None:
    found = finding("GT111", 5, 9, fix=Fix(5, 9, "2.4"), severity="warning", shown=False, confidence=0.25)
    head, _, line, marks, fix = output(
        "text", report_on("Cost 2. 4 million.", [found], min_confidence=0.2)
    ).splitlines()[:5]
    assert head == "file.txt:1:6: warning GT111: A message (below the rule's threshold: 0.25)"
    assert (line, marks) == ("1 | Cost 2. 4 million.", "  |      ^^^^")
    assert fix == "  = fix: write '2.4'"


def test_lines_of_furniture_in_a_row_are_one_block() -> None:
    lines = ["A sentence stands here.", "", *["Share this article"] * 40, "", "Another sentence."]
    text = "\n".join(lines)
    starts = [match.start() for match in re.finditer("Share", text)]
    found = [finding("BP102", start, start + 18, fix=Fix(start, start + 18, "")) for start in starts]
    shown = output("text", report_on(text, found))
    assert "file.txt:3:1: 40 findings in a row, lines 3 to 42: boilerplate" in shown
    assert "and 20 × BP102 a-name" in shown
    assert shown.count("A message") == 1
    assert "= fix: strike out all" in shown
    assert len(shown.splitlines()) < 45


@pytest.mark.parametrize(
    ("replacements", "told"),
    [
        (("1,000km", "2,500km", "3,700km"), "= fix: repair all\n"),
        (("", "", "3,700km"), "= fix: strike out 2 of them, repair 1 of them\n"),
        ((None, "2,500km", None), "= fix: repair 1 of them\n"),
        (("", None, None), "= fix: strike out 1 of them\n"),
    ],
)
def test_fixes_in_a_row_are_told_for_what_they_are(replacements: Sequence[str | None], told: str) -> None:
    text = "1, 000km\n2, 500km\n3, 700km"
    found = [
        finding("GT111", start, start + 8, fix=None if new is None else Fix(start, start + 8, new))
        for start, new in zip((0, 9, 18), replacements, strict=True)
    ]
    assert told in output("text", report_on(text, found))


def test_rows_of_thousands_of_findings_are_shown_at_once() -> None:
    def shown(size: int) -> Callable[[], str]:
        text = "A line.\n" * size
        report = report_on(text, [finding("BP102", start, start + 7) for start in range(0, len(text), 8)])
        return lambda: output("text", report)

    assert "2500 findings in a row" in shown(2_500)()
    assert_grows_in_proportion(shown, 2_500)  # a look at the whole group for each goes by the square


def test_a_row_holds_one_dimension() -> None:
    """A finding of another dimension on the first line ends the group there, wherever it stands in it."""
    found = [finding("BP102", 0, 5), finding("GT103", 0, 5), finding("BP103", 0, 5), finding("BP102", 6, 11)]
    assert "in a row" not in output("text", report_on("Share\nShare\n", found))
    assert "4 findings in a row, lines 1 to 2" in output(
        "text", report_on("Share\nShare\n", [found[0], *found[2:], finding("BP104", 6, 11)])
    )


def test_like_faults_on_one_line_share_a_block() -> None:
    shown = output("text", report_on("a ? b ? c", [finding("GT103", 2, 3), finding("GT103", 6, 7)]))
    assert shown.startswith("file.txt:1:3: error GT103: A message (2 times on this line)\n")
    assert "  |   ^   ^\n" in shown


def test_a_long_span_shows_its_first_lines() -> None:
    text = "Words before.  " + "\n".join(f"line {number}" for number in range(9))
    shown = output("text", report_on(text, [finding("BP104", 15, len(text))]))
    assert "1 | Words before.  line 0\n  |                ^^^^^^\n2 | line 1\n  | ^^^^^^\n" in shown
    assert "… to line 9" in shown


@pytest.mark.parametrize(
    ("source", "named"),
    [
        ("a b.txt", "'a b.txt'"),
        ("<stdin>", "-"),
        ("a.txt", "a.txt"),
        ("-a.txt", "./-a.txt"),
        ("a\nb.txt", "FILE"),
        ("a.jsonl:3", "FILE"),
        (None, "FILE"),
    ],
)
def test_the_command_that_cleans_can_be_copied(source: str | None, named: str) -> None:
    report = report_on("x\n", [finding("BP101", 0, 1, fix=Fix(0, 1, ""))], source)
    assert f"  1 finding has a fix: sourcequal clean {named} --diff\n" in output("text", report)


def test_the_dimensions_then_the_grade_come_last() -> None:
    lines = output("text", report_on("Clean enough.")).splitlines()
    assert [line.split()[0] for line in lines[-6:-2]] == list(DIMENSIONS)
    assert lines[-1] == "  grade A, score 1.00"


@pytest.mark.parametrize(
    ("score", "grade", "shown"),
    [
        (0.746, "C", "0.74"),
        (0.7499, "C", "0.74"),
        (0.75, "B", "0.75"),
        (0.8999, "B", "0.89"),
        (0.9, "A", "0.90"),
        (0.9999, "A", "0.99"),
        (1.0, "A", "1.00"),
        (0.29, "F", "0.29"),
        (0.0, "F", "0.00"),
    ],
)
@pytest.mark.parametrize("name", ["text", "markdown", "html", "summary"])
def test_a_score_and_its_grade_agree_as_they_are_shown(name: str, score: float, grade: Grade, shown: str) -> None:
    report = report_on("Clean.", [finding("BP101", 0, 5)])
    dimensions = {key: replace(part, score=score) for key, part in report.grading.dimensions.items()}
    grading = replace(report.grading, grade=grade, score=score, dimensions=dimensions)
    told = output(name, replace(report, grading=grading))
    assert (f" {shown}  {grade}  file.txt" if name == "summary" else f"grade {grade}, score {shown}") in told
    assert told.count(shown) == (1 if name == "summary" else 5), "the article's score and one for each dimension"


def test_several_articles_end_with_a_line_for_logs() -> None:
    bad = report_on("x\n", [finding("BP101", 0, 1)], failures=[Failure("BP9", "no")])
    shown = output("text", report_on("Clean."), bad)
    assert shown.startswith("file.txt: grade A, score 1.00, nothing found\n")
    assert re.fullmatch(
        r"sourcequal: articles=2 A=1 B=0 C=\d D=\d F=\d findings=1 failures=1 unread=0", shown.splitlines()[-1]
    )
    assert "file.txt: failed BP9: no" in shown


SUMMARY = """\
13 articles
  A         12  92%
  D          1  8%

dimension          clean     warn      bad
boilerplate           12        0        1
garbled               13        0        0
dates                 12        1        0
contradictions        13        0        0

 articles  findings  rule
        1         2  error   BP101 a-name
        1         1  warning DT303 a-name

    score  worst articles
     0.45  D  bad.txt

sourcequal: articles=13 A=12 B=0 C=0 D=1 F=0 findings=3 failures=1 unread=0
"""


def test_a_summary_counts_and_names_the_worst() -> None:
    found = [finding("BP101", 0, 30), finding("BP101", 40, 70), finding("DT303", 80, 90, severity="warning")]
    bad = report_on("x" * 100, found, "bad.txt", failures=[Failure("CN301", "no")])
    assert output("summary", *[report_on("Clean.")] * 12, bad) == SUMMARY


def test_a_summary_keeps_the_worst_few_of_many() -> None:
    many = [report_on("x" * 100, [finding("BP101", 0, size)], f"{size:02}.txt") for size in range(1, 31)]
    lines = output("summary", *many).splitlines()
    start = next(number for number, line in enumerate(lines) if line.endswith("worst articles"))
    assert [line.split()[-1] for line in lines[start + 1 : -2]] == [f"{size}.txt" for size in range(30, 20, -1)]


@given(reports())
@settings(max_examples=100)
def test_no_article_acts_on_the_terminal(report: Report) -> None:
    shown = output("text", report)
    assert {unicodedata.category(char) for char in shown if char != "\n"}.isdisjoint({"Cc", "Cs", "Zl", "Zp"})
    colored = output("text", report, look=Look(color=True))
    assert re.sub(r"\x1b\[[\d;]*m", "", colored) == shown


# The other formats


class Page(HTMLParser):
    """The text inside the article's own element, and the anchors of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.depth = "", 0
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.tags.add(tag)
        self.depth += bool(self.depth) if tag == "div" else 0
        if values.get("class") == "text":
            self.depth = 1
        self.ids += [str(values["id"])] if "id" in values else []
        self.links += [str(values["href"])[1:]] if "href" in values else []

    def handle_endtag(self, tag: str) -> None:
        self.depth -= tag == "div" and self.depth > 0

    def handle_data(self, data: str) -> None:
        if self.depth:
            self.text += data


@given(reports())
@settings(max_examples=100)
def test_html_holds_the_text_and_nothing_that_runs(report: Report) -> None:
    page = Page()
    page.feed(output("html", report))
    page.close()
    assert page.text == report.document.text.translate(SIGNS)
    assert "script" not in page.tags
    assert len(set(page.ids)) == len(page.ids)
    assert {link.removesuffix("-text") for link in page.links} <= set(page.ids)


@given(reports())
@settings(max_examples=100)
def test_csv_gives_back_what_the_report_says(report: Report) -> None:
    shown = output("csv", report).replace("\0", "␀")  # which the reader of Python 3.10 refuses
    head, *rows = csv.reader(StringIO(shown, newline=""))
    entries = [dict(zip(head, row, strict=True)) for row in rows]
    said = report.to_dict()["findings"]
    quotes = [re.sub(r"^(?=[=+@\t\r-])", "'", re.sub("[\ud800-\udfff]", "\ufffd", f["quote"])) for f in said]
    assert [entry["quote"] for entry in entries] == ([quote.replace("\0", "␀") for quote in quotes] or [""])
    assert [entry["code"] for entry in entries] == ([f["code"] for f in said] or [""])


@pytest.mark.parametrize(
    ("quote", "cell"),
    [
        ("=1+1", "'=1+1"),
        ('=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'),
        ("+49 30", "'+49 30"),
        ("-5", "'-5"),
        ("@SUM(1)", "'@SUM(1)"),
        ("1=1", "1=1"),
        ("– a dash", "– a dash"),
    ],
)
def test_no_text_in_csv_is_a_formula(quote: str, cell: str) -> None:
    report = report_on(quote, [finding("BP101", 0, len(quote))], "=a\udce9.txt")
    row = output("csv", report).splitlines()[1]
    assert row.startswith("'=a\ufffd.txt,")
    assert row.endswith("," + cell)
    assert ",1,1,0," in row, "numbers are none"


@given(reports())
@settings(max_examples=100)
def test_github_annotations_are_one_command_a_line(report: Report) -> None:
    lines = output("github", report).split("\n")
    assert lines.pop() == ""
    assert len(lines) == len(report.findings) + len(report.failures)
    assert all(re.fullmatch(r"::(error|warning|notice) [^:\r\n]*::[^\r\n]+", line) for line in lines)


def test_a_github_annotation_in_full() -> None:
    report = report_on("100% sure\n", [finding("BP101", 0, 4, severity="info")], source="a,b:c.txt")
    assert output("github", report) == (
        "::notice file=a%2Cb%3Ac.txt,line=1,endLine=1,col=1,endColumn=5,title=BP101 a-name::A message: 100%25\n"
    )


@given(reports())
@settings(max_examples=100)
def test_markdown_tables_keep_their_columns(report: Report) -> None:
    lines = output("markdown", report).splitlines()
    rows = [line for line in lines if line.startswith("|")]
    bars = {len(re.findall(r"(?<!\\)\|", row)) for row in rows}
    assert bars <= {6}
    assert len(rows) == 6 + (len(report.findings) + 2 if report.findings else 0)


@given(reports())
@settings(max_examples=100)
def test_sarif_points_where_the_report_does(report: Report) -> None:
    (run,) = json.loads(output("sarif", report))["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["invocations"][0]["executionSuccessful"] is (not report.failures)
    assert len(run["results"]) == len(report.findings)
    text = report.document.text
    lines = text.split("\n")
    for result, said in zip(run["results"], report.findings, strict=True):
        region = result["locations"][0]["physicalLocation"]["region"]
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == said.code
        assert text[region["charOffset"] :][: region["charLength"]] == text[said.start : said.end]
        before = sum(len(line) + 1 for line in lines[: region["startLine"] - 1]) + region["startColumn"] - 1
        after = sum(len(line) + 1 for line in lines[: region["endLine"] - 1]) + region["endColumn"] - 1
        assert (before, after) == (said.start, said.end)
        assert ("fixes" in result) is (said.fix is not None)


@given(st.lists(reports(), max_size=3))
@settings(max_examples=50)
def test_sarif_is_as_the_official_schema_has_it(several: list[Report]) -> None:
    from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Sarif  # made from it

    Sarif.model_validate_json(output("sarif", *several))


def test_sarif_describes_the_rules_it_uses() -> None:
    report = score(
        "The dam will hold, engineers said.\n\nSubscribe to our newsletter\n", as_of=AS_OF, source="a b/ü.txt"
    )
    (run,) = json.loads(output("sarif", report))["runs"]
    described = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}["BP101"]
    assert described["name"] == "NewsletterPrompt"
    assert described["help"]["markdown"].startswith("# newsletter-prompt (BP101)")
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a%20b/%C3%BC.txt"


class Shouting:
    """Lines in capitals.

    They are hard to read.
    """

    name = "capitals"
    codes = ("GT910",)

    def score(self, document: Document, settings: object) -> tuple[()]:
        return ()


@pytest.mark.parametrize(
    ("code", "described"),
    [
        ("GT910", {"shortDescription": {"text": "Lines in capitals."}, "name": "LinesInCapitals"}),
        ("GT910", {"fullDescription": {"text": "They are hard to read."}}),
        ("GT203", {"name": "LinesInCapitals"}),
        ("GT999", {"id": "GT999", "name": "LinesInCapitals"}),
    ],
)
def test_sarif_describes_the_codes_of_scorers(
    monkeypatch: pytest.MonkeyPatch, code: str, described: dict[str, object]
) -> None:
    plugins = Plugins(scorers=[Shouting()])
    monkeypatch.setattr("sourcequal.render.as_sarif.installed", lambda: plugins)
    report = report_on("ALL OF IT", [finding(code, 0, 3, name="lines-in_capitals"), finding(code, 4, 6)])
    (run,) = json.loads(output("sarif", report))["runs"]
    (shown,) = run["tool"]["driver"]["rules"]
    assert {name: shown.get(name) for name in described} == described
    assert ("help" in shown) is (code != "GT999")


URIS = {
    "a b/ü.txt": "a%20b/%C3%BC.txt",
    "/a/b.txt": "file:///a/b.txt",
    "https://example.org/ü?q=1": "https://example.org/%C3%BC?q=1",
    "latin\udce9.txt": "latin%E9.txt",  # a byte of a name that is not UTF-8
    "\ud800.txt": "%3F.txt",
    "/a/\ud800": "file:///a/%3F",
    "https://example.org/\ud800": "https://example.org/?",
}


@pytest.mark.parametrize(("source", "address"), URIS.items())
def test_sarif_names_any_source(source: str, address: str) -> None:
    assert uri(Document.from_text("x", source=source)) == address


def test_sarif_stays_within_the_limits_of_upload_services(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sourcequal.render.as_sarif.MAX_RESULTS", 3)
    report = report_on("abcde", [finding("BP101", place, place + 1) for place in range(5)])
    (run,) = json.loads(output("sarif", report))["runs"]
    assert len(run["results"]) == 3
    assert run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"].startswith("2 further results")


HTML = (
    "<html><body><article>"
    + "<p>The dam will hold, engineers said on Monday in the town.</p>" * 9
    + "</article></html>"
)


@pytest.mark.parametrize("name", ["sarif", "github"])
def test_positions_in_a_page_s_text_are_not_given_as_positions_in_its_file(name: str) -> None:
    document = Document.from_html(HTML, source="page.html")
    report = make_report(document, [finding("BP101", 0, 3)], as_of=AS_OF, version="1")
    shown = output(name, report)
    assert "page.html" in shown
    assert "region" not in shown
    assert "line=" not in shown


def test_a_row_is_shown_at_its_line_of_the_file() -> None:
    report = report_on("x\nBody.\n", [finding("BP101", 2, 7, fix=Fix(2, 7, ""))], "a/rows.jsonl:12")
    assert output("github", report).startswith("::error file=a/rows.jsonl,line=12,endLine=12,title=")
    (result,) = json.loads(output("sarif", report))["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]
    assert (place["artifactLocation"]["uri"], place["region"]) == ("a/rows.jsonl", {"startLine": 12})
    assert "fixes" not in result


@pytest.mark.parametrize("name", FORMATS)
def test_formats_take_reports_one_by_one(name: str) -> None:
    assert isinstance(output(name), str), "no report at all"
    seen: list[int] = []

    def stream() -> object:
        for number in range(4):
            seen.append(number)
            yield report_on("Some text.", [finding("BP101", 0, 4)])

    pieces = iter(renderer(name, Look())(stream()))  # type: ignore[arg-type]
    first = next(pieces)
    assert len(seen) <= (4 if name in ("sarif", "summary") else 2), "only these need all reports before they can begin"
    assert first + "".join(pieces)


def test_plugins_know_which_names_of_formats_are_taken() -> None:
    assert FORMATS.keys() == OWN_FORMATS


def test_a_plugin_s_format_is_found_and_a_misspelt_one_is_not() -> None:
    def shout(reports: Iterable[Report]) -> Iterator[str]:
        yield from (f"{report.grade}!" for report in reports)
        raise KeyError("no more")

    pieces = iter(renderer("shout", Look(), {"shout": shout})([report_on("Clean.")]))
    assert next(pieces) == "A!"
    with pytest.raises(PluginError, match=r"format 'shout' failed \(KeyError: 'no more'\)"):
        next(pieces)
    with pytest.raises(UsageError, match=r"unknown format 'shuot'; did you mean shout\?"):
        renderer("shuot", Look(), {"shout": shout})


# Generated pages


@pytest.mark.parametrize(
    ("path", "text"), [pytest.param(path, text, id=str(path)) for path, text in pages(built_in_rules()).items()]
)
def test_generated_pages_are_up_to_date(path: Path, text: str) -> None:
    assert (ROOT / path).exists(), "write it: python -m sourcequal.render.rule_pages"
    assert (ROOT / path).read_text(encoding="utf-8") == text, "write it again: python -m sourcequal.render.rule_pages"


def test_no_page_is_left_of_a_rule_that_is_gone() -> None:
    wanted = {path.name for path in pages(built_in_rules())}
    assert {path.name for path in (ROOT / "docs" / "rules").glob("*.md")} <= wanted
