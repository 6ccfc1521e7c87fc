"""GT123: an article that stops in the middle."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document, Line
from sourcequal.finding import Finding
from sourcequal.rule import Match, pattern, rule

WORDS = tuple(
    "the a an of to and or but with from for by at into that which who whose his her their its was were is are has "
    "have had will would than as because between".split()
)
HANGING = pattern(rf"\b(?:{'|'.join(WORDS)})$")
WORDS_SHOWN = 4
LONGEST_WORD_CHARS = 12  # of the words that need another one after them, with a blank
LEAST_WORDS = 12  # in the last line; a shorter one is a label or furniture


@rule(
    "GT123",
    severity="warning",
    languages=("en",),
    confidence=0.75,
    source="feeds and previews that cut an article by length",
    bad=(
        "The vote was held on Monday night.\n\nAfter a long debate over the new budget the council said "
        "that it ⟦would ask for the⟧",
        "It rained all day.\n\nThe minister said on Friday that the two sides had met in Geneva ⟦to talk about the⟧",
    ),
    good=(
        "The vote was held on Monday night.\n\nAfter a long debate the council said that it would wait for the report.",
        "What it is for\n\nWho it is for",
    ),
)
def truncated_ending(document: Document, findings: tuple[Finding, ...]) -> Iterator[Match]:
    """Article that breaks off in the middle of a sentence.

    The last line of prose ends in a word that needs another one after it. Furniture below it does not count: a prompt
    to subscribe is what often follows.
    """
    furniture = [finding for finding in findings if finding.dimension == "boilerplate" and finding.shown]
    ending = document.folded.rstrip()[-LONGEST_WORD_CHARS:]
    if not furniture and not (ending.endswith(WORDS) and HANGING.search(ending)):
        return
    line = _last_line(document, furniture)
    if line is None or line.number == 1:
        return
    ending = document.folded[line.start : line.start + len(line.text.rstrip())]
    if HANGING.search(ending, max(0, len(ending) - LONGEST_WORD_CHARS)):
        shown = " ".join(ending.rsplit(" ", WORDS_SHOWN)[-WORDS_SHOWN:])
        yield Match(line.start + len(ending) - len(shown), line.start + len(ending))


def _last_line(document: Document, furniture: list[Finding]) -> Line | None:
    """The last line of prose, where nothing or furniture follows it; None where a list or a label does."""
    ends = True
    stretches = [(document.position(finding.start)[0], document.position(finding.end - 1)[0]) for finding in furniture]
    covered = {number for first, last in stretches for number in range(first, last + 1)}
    for line in reversed(document.lines):
        if not line.text.strip():
            continue
        taken = line.number in covered
        if not taken and line.text.count(" ") >= LEAST_WORDS:
            return line if ends else None
        ends = taken
    return None
