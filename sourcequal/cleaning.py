"""Applying fixes: furniture struck out, safe repairs made, everything else left as it was."""

from __future__ import annotations

from collections.abc import Iterable

from sourcequal.finding import Finding, Fix


def fixes_of(findings: Iterable[Finding], min_confidence: float | None = None) -> list[Fix]:
    """The fixes to apply: of findings that are shown, or of all from `min_confidence` on; in order, no overlaps.

    Where fixes overlap, striking out wins over repairing what is struck out, and the longer over the shorter.
    """
    wanted = [finding.fix for finding in findings if finding.fix and finding.listed(min_confidence)]
    chosen: list[Fix] = []
    for fix in sorted(wanted, key=lambda fix: (fix.replacement != "", fix.start - fix.end, fix.start)):
        if all(fix.end <= other.start or fix.start >= other.end for other in chosen):
            chosen.append(fix)
    return sorted(chosen, key=lambda fix: fix.start)


def apply_fixes(text: str, fixes: Iterable[Fix]) -> str:
    """The text after the fixes; a line that they empty goes, with one of the blank lines around it."""
    pieces, position = [], 0
    for fix in fixes:
        pieces += [text[position : fix.start], fix.replacement or GONE]
        position = fix.end
    return _without_emptied_lines("".join([*pieces, text[position:]]))


GONE = "\ufdd0"  # a code point that Unicode reserves for internal use: it stands in no text; it marks a struck-out span


def _without_emptied_lines(text: str) -> str:
    kept: list[str] = []
    dropped = False
    for line in text.split("\n"):
        emptied = GONE in line and not line.replace(GONE, "").strip()
        blank = not line.strip()
        if emptied or (dropped and blank and (not kept or not kept[-1].strip())):
            dropped = True
            continue
        dropped = False
        kept.append(line.replace(GONE, ""))
    if dropped:
        while kept and not kept[-1].strip():
            kept.pop()
        kept.append("")
    return "\n".join(kept)
