"""A page of its own for reports: the text with every finding marked up, nothing loaded from elsewhere.

Spans may overlap, so the text is cut where any of them begins or ends, and each piece is marked with all that stand on
it. All that comes from the article is escaped; the page has a policy that lets no script run.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import pairwise

from sourcequal.finding import Finding
from sourcequal.render.excerpt import clean_line, shown_name
from sourcequal.render.html_page import head
from sourcequal.render.look import Look
from sourcequal.render.wording import NOT_JUDGED, counted, publication, scored, share
from sourcequal.report import Report

# Control characters are shown as signs, and what no encoding can hold as U+FFFD: a browser would drop or refuse them.
SIGNS = {code: chr(0x2400 + code) for code in range(32) if chr(code) not in "\t\n\r"}
SIGNS |= dict.fromkeys([*range(0x7F, 0xA0), *range(0xD800, 0xE000)], "\ufffd")
RANK = {"error": 2, "warning": 1, "info": 0}
STYLE = """
:root { color-scheme: light dark; --line: #8886; --error: #d33; --warning: #d90; --info: #38c; --other: #95c; }
body { font: 16px/1.55 system-ui, sans-serif; max-width: 80rem; margin: 2rem auto; padding: 0 1rem; }
article { display: grid; grid-template-columns: minmax(0, 3fr) minmax(16rem, 2fr); gap: 2rem;
  border-top: 1px solid var(--line); padding-top: 1rem; margin-top: 2rem; }
article > header { grid-column: 1 / -1; }
@media (max-width: 50rem) { article { display: block; } }
h2 { overflow-wrap: anywhere; margin: 0 0 .5rem; }
table { border-collapse: collapse; }
td, th { text-align: left; padding: .1rem 1.2rem .1rem 0; font-variant-numeric: tabular-nums; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { color: inherit; border-bottom: 2px solid; border-radius: 2px; }
mark.error { background: color-mix(in srgb, var(--error) 18%, transparent); border-color: var(--error); }
mark.warning { background: color-mix(in srgb, var(--warning) 20%, transparent); border-color: var(--warning); }
mark.info { background: color-mix(in srgb, var(--info) 14%, transparent); border-color: var(--info); }
mark.related { background: color-mix(in srgb, var(--other) 14%, transparent); border-bottom: 2px dotted var(--other); }
mark:target, li:target { outline: 2px solid currentColor; }
ol { padding-left: 1.6rem; } li { margin-bottom: .6rem; } li a { color: inherit; }
.code { font-family: ui-monospace, monospace; }
.error .code { color: var(--error); } .warning .code { color: var(--warning); } .info .code { color: var(--info); }
""".strip()


def render(reports: Iterable[Report], look: Look) -> Iterator[str]:
    """One page with a section a report."""
    yield head("sourcequal report", STYLE)
    for number, report in enumerate(reports, 1):
        yield section(report, f"a{number}")
    yield "</body>\n</html>\n"


def section(report: Report, key: str) -> str:
    """One report as an `article` element, for this page or another; `key` keeps its anchors apart from others'."""
    items = "\n".join(_item(report, finding, f"{key}-{number}") for number, finding in enumerate(report.findings, 1))
    listed = f"<ol>\n{items}\n</ol>" if items else "<p>Nothing found.</p>"
    failed = "".join(
        f"<p>{escape(failure.scorer)} failed: {escape(failure.message)}</p>" for failure in report.failures
    )
    language = f' lang="{escape(report.document.language)}"' if report.document.language != "und" else ""
    text = f'<div class="text" dir="auto"{language}>{marked_up(report, key)}</div>'
    return f"<article>\n{_header(report)}\n{text}\n<aside>{listed}{failed}</aside>\n</article>\n"


def _header(report: Report) -> str:
    document = report.document
    rows = "".join(
        f"<tr><th>{name}</th><td>{part.verdict}</td><td>{scored(part.score)}</td><td>{part.findings}</td>"
        f"<td>{share(part.share)}</td></tr>"
        if name in report.judged
        else f"<tr><th>{name}</th><td colspan=4>{NOT_JUDGED}</td></tr>"
        for name, part in report.grading.dimensions.items()
    )
    return (
        f"<header><h2>{escape(shown_name(document))}: grade {report.grade}, score {scored(report.score)}</h2>\n"
        f"<p>{counted(len(document.text), 'character')}, language {escape(document.language)}, "
        f"{escape(publication(document))}, judged on {report.as_of}.</p>\n"
        "<table><tr><th>dimension</th><th>verdict</th><th>score</th><th>findings</th><th>share of the text</th></tr>"
        f"{rows}</table></header>"
    )


def _item(report: Report, finding: Finding, anchor: str) -> str:
    line, column = report.document.position(finding.start)
    fix = "" if finding.fix is None else "; strike it out" if not finding.fix.replacement else "; a repair is offered"
    return (
        f'<li id="{anchor}" class="{finding.severity}"><span class="code">{escape(finding.code)}</span> '
        f'<a href="#{anchor}-text">line {line}, column {column}</a>: {escape(clean_line(finding.message))}'
        f"{escape(fix)}</li>"
    )


def marked_up(report: Report, key: str) -> str:
    """The text, escaped, each piece of it inside a `mark` with the findings that stand on it."""
    text, findings = report.document.text, report.findings
    spans = [(finding.start, finding.end, number) for number, finding in enumerate(findings)]
    spans += [(other.start, other.end, -1) for finding in findings for other in finding.related]
    edges = sorted({0, len(text), *(edge for start, end, _ in spans for edge in (start, end))})
    begins: dict[int, list[int]] = {}
    ends: dict[int, list[int]] = {}
    for start, end, number in spans:
        if start < end:
            begins.setdefault(start, []).append(number)
            ends.setdefault(end, []).append(number)
    pieces: list[str] = []
    active: list[int] = []
    for start, end in pairwise(edges):
        for number in ends.get(start, ()):
            active.remove(number)
        active += begins.get(start, [])
        pieces.append(_piece(text[start:end], active, begins.get(start, []), findings, key))
    return "".join(pieces)


def _piece(text: str, active: Sequence[int], new: Sequence[int], findings: Sequence[Finding], key: str) -> str:
    shown = escape(text.translate(SIGNS))
    if not active:
        return shown
    on_it = [findings[number] for number in active if number >= 0]
    kind = max((finding.severity for finding in on_it), key=RANK.__getitem__, default="related")
    title = "; ".join(f"{finding.code} {clean_line(finding.message)}" for finding in on_it) or "the other side"
    anchors = "".join(f'<a id="{key}-{number + 1}-text"></a>' for number in new if number >= 0)
    return f'{anchors}<mark class="{kind}" title="{escape(title)}">{shown}</mark>'
