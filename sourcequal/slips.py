"""Slips: faults that careful papers have, too, and that say much where several stand together.

A doubled word or a lost blank alone is information. A text in which several kinds of them come close upon each other
was damaged on its way: clean texts of any sort hardly ever hold as many.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from sourcequal.document import Document
from sourcequal.finding import Finding

ENOUGH = 3  # in one article
KINDS = 2  # of one kind alone a writer's habit, or a layout, may have many
WORDS_EACH = 150  # a longer text has more slips; fewer than one in so many words are no damage


def weighed(findings: list[Finding], slips: Collection[str], document: Document) -> list[Finding]:
    """The findings, with those of the rules named in `slips` as warnings where there are enough of them."""
    found = [finding for finding in findings if finding.code in slips and finding.shown]
    if len(found) < ENOUGH or len({finding.code for finding in found}) < KINDS:
        return findings
    if len(found) * WORDS_EACH < document.word_count:
        return findings
    raised = {id(finding) for finding in found if finding.severity == "info"}
    return [replace(finding, severity="warning") if id(finding) in raised else finding for finding in findings]
