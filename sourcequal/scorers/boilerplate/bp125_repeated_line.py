"""A paragraph that stands in the text twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from sourcequal.document import Document, Line
from sourcequal.finding import Related
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.boilerplate.phrases import core, stripped

EDGE_LINES = 3  # at the top and at the end; a repeat in the middle may be the author's
# What stands before the words of another writer, in a thread of letters or posts.
QUOTING = pattern(r"(?:.{0,60}\b(?:said|wrote|writes|posted|schrieb|a écrit|escribió)|(?:quote|zitat|re)\b.{0,60}):?")
# A short line that ends with a day or an hour.
DATED = pattern(r"(?:.{0,40}\W)?(?:\d{1,2}:\d\d|(?:19|20)\d\d)\b.{0,30}")
THREAD_LINES = 3  # of these two kinds: the text is a thread, whose writers quote each other
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
        "⟦Der Hafenmeister sagte am Montag, kein Schiff werde den Hafen verlassen, bevor der Sturm die Inseln passiert "
        "habe.⟧\n⟨Der Hafenmeister sagte am Montag, kein Schiff werde den Hafen verlassen, bevor der Sturm die Inseln "
        "passiert habe.⟩",
    ),
    good=(
        "Five little owls sat on a branch.\nOne flew off.\nFive little owls sat on a branch.",
        "bill, Oct 8, 2024\nThe pump hums on three and roars on two, and nobody who came could say what the noise "
        "was\nodile, Oct 9, 2024\nbill wrote:\nThe pump hums on three and roars on two, and nobody who came could say "
        "what the noise was\nBleed it.\nbill, Oct 9, 2024\nThank you.",
        "The harbour master said that no ship would leave.\nThe harbour master said that no ship would leave before "
        "the storm had passed.",
    ),
)
def repeated_line(document: Document) -> Iterator[Match]:
    """Paragraph repeated word for word.

    A teaser, a standfirst or a pull quote was saved beside the paragraph that it repeats. Where the paragraph next to
    it is repeated too, the whole text was saved twice: that is mentioned, and nothing struck out. Writers of a thread
    quote each other.
    """
    lines = document.filled_lines
    pairs = _repeats(document, lines)
    if pairs and _is_thread(document, lines):
        return
    copies = Counter(pairs.values())
    for number, earlier in pairs.items():
        twice = pairs.get(number - 1) == earlier - 1 or pairs.get(number + 1) == earlier + 1
        first = earlier < EDGE_LINES and copies[earlier] == 1  # of several copies the first is left
        teaser, other = (earlier, number) if first else (number, earlier)
        at_edge = min(teaser, len(lines) - 1 - teaser) < EDGE_LINES
        related = (Related(*stripped(lines[other]), "the same words"),)
        yield Match(*stripped(lines[teaser]), related=related, severity=None if at_edge and not twice else "info")


def _is_thread(document: Document, lines: Sequence[Line]) -> bool:
    """Whether short lines say again and again who wrote what follows, or when."""
    short = (core(document, line) for line in lines if len(line.text) < LEAST_CHARS)
    return sum(bool(QUOTING.fullmatch(said) or DATED.fullmatch(said)) for said in short) >= THREAD_LINES


def _repeats(document: Document, lines: Sequence[Line]) -> dict[int, int]:
    """The first of the lines that say the same, by the number of each later one."""
    seen: dict[str, int] = {}
    long = ((number, line) for number, line in enumerate(lines) if len(line.text) >= LEAST_CHARS)
    firsts = {number: seen.setdefault(core(document, line), number) for number, line in long}
    return {number: first for number, first in firsts.items() if first != number}
