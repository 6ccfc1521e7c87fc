"""Applying fixes: furniture struck out, safe repairs made, everything else left as it was."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from operator import attrgetter

from sourcequal.finding import Finding, Fix


def fixes_of(findings: Iterable[Finding], min_confidence: float | None = None) -> list[Fix]:
    """The fixes to apply: of findings that are shown, or of all from `min_confidence` on; in order, no overlaps.

    Where fixes overlap, striking out wins over repairing what is struck out, and the longer over the shorter.
    """
    wanted = [finding.fix for finding in findings if finding.fix and finding.listed(min_confidence)]
    chosen: list[Fix] = []  # in order
    for fix in sorted(wanted, key=lambda fix: (fix.replacement != "", fix.start - fix.end, fix.start)):
        place = bisect_left(chosen, fix.start, key=attrgetter("start"))
        before, after = chosen[max(0, place - 1) : place], chosen[place : place + 1]
        if all(other.end <= fix.start for other in before) and all(fix.end <= other.start for other in after):
            chosen.insert(place, fix)
    return chosen


def without_overlaps(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings, of which only those keep a fix that `fixes_of` takes: the fixes of a report can all be made."""
    chosen = {id(fix) for fix in fixes_of(findings, 0.0)}
    return tuple(
        finding if finding.fix is None or id(finding.fix) in chosen else replace(finding, fix=None)
        for finding in findings
    )


def apply_fixes(text: str, fixes: Iterable[Fix]) -> str:
    """The text after the fixes; a line that they empty goes, with one of the blank lines around it."""
    pieces: list[str] = []
    position = number = 0  # of the character in the text, and of the line in what becomes of it
    struck: set[int] = set()
    for fix in fixes:
        pieces += [text[position : fix.start], fix.replacement]
        number += text.count("\n", position, fix.start) + fix.replacement.count("\n")
        position = fix.end
        if not fix.replacement:
            struck.add(number)
    return _without_emptied_lines("".join([*pieces, text[position:]]).split("\n"), struck)


def _without_emptied_lines(lines: list[str], struck: set[int]) -> str:
    """The lines without those of which a part was struck out and nothing is left."""
    kept: list[str] = []
    dropped = False
    for number, line in enumerate(lines):
        blank = not line.strip()
        if blank and (number in struck or (dropped and not (kept and kept[-1].strip()))):
            dropped = True
            continue
        dropped = False
        kept.append(line)
    if dropped:
        while kept and not kept[-1].strip():
            kept.pop()
        kept.append("")
    return "\n".join(kept)
