"""SARIF 2.1.0, for code scanning services and editors.

Columns count code points and say so. A page's positions are those of its extracted text, not of the file, so results
in pages have no region. Results beyond what upload services accept are left out, and a notification says how many.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sourcequal.document import Document
from sourcequal.finding import Finding, Related
from sourcequal.plugins import installed
from sourcequal.render.look import Look
from sourcequal.render.rule_pages import page, scorer_facts, scorer_page
from sourcequal.render.wording import shortened
from sourcequal.report import CONFIDENCE_DECIMALS, Report
from sourcequal.rows import row_of
from sourcequal.rule import Rule
from sourcequal.version import __version__

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {"error": "error", "warning": "warning", "info": "note"}
MAX_RESULTS = 25_000  # a run, in GitHub's code scanning; a file with more is rejected
MAX_RELATED = 1_000  # locations a result, by the same limits
QUOTE_CHARS = 200
WORDS = re.compile(r"[^\W_]+")


def render(reports: Iterable[Report], look: Look) -> Iterator[str]:
    """One SARIF file with one run for all reports."""
    results: list[dict[str, Any]] = []
    notes: list[dict[str, Any]] = []
    codes: dict[str, int] = {}
    names: dict[str, str] = {}
    failed = left_out = 0
    for report in reports:
        for finding in report.findings:
            if len(results) < MAX_RESULTS:
                results.append(_result(report.document, finding, codes.setdefault(finding.code, len(codes))))
                names.setdefault(finding.code, finding.name)
            else:
                left_out += 1
        notes += [_note(f"{failure.scorer}: {failure.message}", "error") for failure in report.failures]
        failed += len(report.failures)
    if left_out:
        notes.append(_note(f"{left_out} further results left out; score fewer files at once", "warning"))
    run = {
        "tool": {"driver": _driver(names)},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": not failed, "toolExecutionNotifications": notes}],
        "results": results,
    }
    yield json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1) + "\n"


def _note(text: str, level: str) -> dict[str, Any]:
    return {"level": level, "message": {"text": text}}


def _driver(names: Mapping[str, str]) -> dict[str, Any]:
    """The tool, with its rules in the order of some codes, which come with the names that their findings have."""
    plugins = installed()
    known, scorers = {rule.code: rule for rule in plugins.rules}, plugins.scorers_by_code
    rules = [_rule(known[code]) if code in known else _scored(code, names[code], scorers.get(code)) for code in names]
    return {"name": "sourcequal", "semanticVersion": __version__, "rules": rules}


def _scored(code: str, name: str, scorer: Any) -> dict[str, Any]:
    """A code that no rule has, in the words of its scorer where one says that it has it."""
    described = {"id": code, "name": _pascal(name)}
    if scorer is None:
        return described
    facts = scorer_facts(code, scorer)
    text = facts["explanation"] or facts["message"]
    return {
        **described,
        "shortDescription": {"text": f"{facts['message']}."},
        "fullDescription": {"text": text},
        "help": {"text": text, "markdown": scorer_page(scorer)},
    }


def _pascal(name: str) -> str:
    return "".join(part.capitalize() for part in WORDS.findall(name)) or name


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": _pascal(rule.name),
        "shortDescription": {"text": f"{rule.message}."},
        "fullDescription": {"text": rule.explanation or rule.message},
        "help": {"text": rule.explanation or rule.message, "markdown": page(rule)},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {"tags": [rule.dimension]},
    }


def _result(document: Document, finding: Finding, rule_index: int) -> dict[str, Any]:
    quoted = document.text[finding.start : finding.end]
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": rule_index,
        "level": LEVELS[finding.severity],
        "message": {"text": f"{finding.message}: “{shortened(quoted, QUOTE_CHARS)}”"},
        "locations": [_location(document, finding)],
        "partialFingerprints": {"quote/v1": _fingerprint(finding, quoted)},
        "properties": {"confidence": round(finding.confidence, CONFIDENCE_DECIMALS), "dimension": finding.dimension},
    }
    if finding.related:
        related = finding.related[:MAX_RELATED]
        result["relatedLocations"] = [
            {**_location(document, other), "id": number, "message": {"text": other.message or "related"}}
            for number, other in enumerate(related, 1)
        ]
    if finding.fix and not document.page and not row_of(document.source):
        result["fixes"] = [_fix(document, finding)]
    return result


def _fingerprint(finding: Finding, quoted: str) -> str:
    """The same for the same words, wherever lines before them move."""
    return sha256(f"{finding.code}\n{' '.join(quoted.split())}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _location(document: Document, place: Finding | Related) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri(document)}}
    if row := row_of(document.source):
        physical["region"] = {"startLine": row[1]}
    elif not document.page:
        physical["region"] = _region(document, place.start, place.end)
    return {"physicalLocation": physical}


def _region(document: Document, start: int, end: int) -> dict[str, Any]:
    line, column = document.position(start)
    end_line, end_column = document.position(end)
    return {
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
        "charOffset": start,
        "charLength": end - start,
        "snippet": {"text": document.text[start:end]},
    }


def _fix(document: Document, finding: Finding) -> dict[str, Any]:
    assert finding.fix
    region = _region(document, finding.fix.start, finding.fix.end)
    region.pop("snippet")
    replacement = {"deletedRegion": region, "insertedContent": {"text": finding.fix.replacement}}
    change = {"artifactLocation": {"uri": uri(document)}, "replacements": [replacement]}
    text = "Strike it out" if not finding.fix.replacement else "Repair it"
    return {"description": {"text": text}, "artifactChanges": [change]}


def uri(document: Document) -> str:
    """The address of a document: its path from the working folder, as code scanning wants it, or what it was given."""
    row = row_of(document.source)
    source = row[0] if row else document.source or document.url or document.id or "text"
    if "://" in source:
        return quote(_encoded(source), safe="/:?#[]@!$&'()*+,;=%~-._")
    path = Path(_encoded(source).decode("utf-8", "surrogateescape"))
    if path.is_absolute():
        return path.as_uri()
    return quote(_encoded(path.as_posix()), safe="/~-._")


def _encoded(name: str) -> bytes:
    """A name in the bytes that the system knows it by; what no system knows is shown as "?"."""
    try:
        return name.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return name.encode("utf-8", "replace")
