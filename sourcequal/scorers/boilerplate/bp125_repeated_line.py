"""A paragraph that stands in the text twice."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Match, rule
from sourcequal.scorers.boilerplate.phrases import core, filled_lines, stripped

LEAST_CHARS = 90  # shorter lines recur in verse, drama and lists of questions


@rule(
    "BP125",
    severity="warning",
    confidence=0.9,
    source="Teasers and pull quotes that extractors keep beside the paragraph they repeat",
    bad=(
        "⟨The harbour master said on Monday that no ship would leave the port before the storm had passed the "
        "islands.⟩\n"
        "Crews stayed on board.\n"
        "⟦The harbour master said on Monday that no ship would leave the port before the storm had passed the "
        "islands.⟧",
        "⟨Der Hafenmeister sagte am Montag, kein Schiff werde den Hafen verlassen, bevor der Sturm die Inseln "
        "passiert habe.⟩\n"
        "⟦Der Hafenmeister sagte am Montag, kein Schiff werde den Hafen verlassen, bevor der Sturm die Inseln "
        "passiert habe.⟧",
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
    seen: dict[str, tuple[int, int]] = {}
    for line in filled_lines(document):
        span = stripped(line)
        if span.end - span.start < LEAST_CHARS:
            continue
        said = core(document, line)
        if said in seen:
            yield Match(*span, related=(Related(*seen[said], "the same words"),))
        else:
            seen[said] = span
