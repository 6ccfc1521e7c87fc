"""A paragraph that stands in the text twice."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Match, rule
from sourcequal.scorers.boilerplate.phrases import core, filled_lines, stripped

EDGE_LINES = 3  # at the top and at the end; a repeat in the middle may be the author's
LEAST_CHARS = 90  # shorter lines recur in verse, drama and lists of questions


@rule(
    "BP125",
    severity="warning",
    confidence=0.6,
    source="Teasers and pull quotes that extractors keep beside the paragraph they repeat",
    bad=(
        "⟦The harbour master said on Monday that no ship would leave the port before the storm had passed the "
        "islands.⟧\n"
        "Crews stayed on board.\n"
        "⟨The harbour master said on Monday that no ship would leave the port before the storm had passed the "
        "islands.⟩",
        "⟦Der Hafenmeister sagte am Montag, kein Schiff werde den Hafen verlassen, bevor der Sturm die Inseln "
        "passiert habe.⟧\n"
        "⟨Der Hafenmeister sagte am Montag, kein Schiff werde den Hafen verlassen, bevor der Sturm die Inseln "
        "passiert habe.⟩",
    ),
    good=(
        "Five little owls sat on a branch.\nOne flew off.\nFive little owls sat on a branch.",
        "The harbour master said that no ship would leave.\nThe harbour master said that no ship would leave before "
        "the storm had passed.",
    ),
)
def repeated_line(document: Document) -> Iterator[Match]:
    """Paragraph repeated word for word.

    A teaser, a standfirst or a pull quote was saved beside the paragraph that it repeats.
    """
    lines = filled_lines(document)
    seen: dict[str, int] = {}
    for number, line in enumerate(lines):
        if len(line.text) < LEAST_CHARS:
            continue
        earlier = seen.setdefault(core(document, line), number)
        if earlier == number:
            continue
        teaser, other = (earlier, number) if earlier < EDGE_LINES else (number, earlier)
        at_edge = min(teaser, len(lines) - 1 - teaser) < EDGE_LINES
        related = (Related(*stripped(lines[other]), "the same words"),)
        yield Match(*stripped(lines[teaser]), related=related, severity=None if at_edge else "info")
