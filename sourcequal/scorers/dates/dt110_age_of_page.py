"""DT110."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Example, Match, rule
from sourcequal.scorers.boilerplate.bp108_page_date import is_age
from sourcequal.scorers.boilerplate.phrases import core, is_prose, prose_lines, stripped
from sourcequal.scorers.dates.chronology import chronology
from sourcequal.scorers.dates.dt303_unanchored_relative import is_anchored

LONGEST_CHARS = 100
MOST_AGES = 2  # published and updated; with more of them the text is a thread or a list of articles


@rule(
    "DT110",
    severity="warning",
    confidence=0.9,
    source="page heads of news sites, which count from the moment of reading",
    bad=(
        "Council rejects road\n⟦2 hours ago⟧\n\nThe council met in the old hall and voted against the new road after a "
        "debate of six hours.",
        "Council rejects road\n⟦By Ana Castellanos, 5 hours ago⟧\n\nThe council met in the old hall and voted against "
        "the new road after a debate of six hours.",
        "Council rejects road\n⟦By Ana Castellanos - 3 days ago⟧\n\nThe council met in the old hall and voted against "
        "the new road after a debate of six hours.",
        "Council rejects road\n⟦Posted yesterday at 14:30⟧\n⟨Updated 20 minutes ago⟩\n\nThe council met in the old "
        "hall and voted against the new road after a debate of six hours.",
        Example(
            "Rat lehnt Straße ab\n⟦vor 3 Stunden⟧\n\nDer Rat hat im alten Saal getagt und nach einer Debatte von sechs "
            "Stunden gegen die neue Straße gestimmt.",
            language="de",
        ),
    ),
    good=(
        "Council rejects road\n4 March 2025\n2 hours ago\n\nThe council met in the old hall and voted against the new "
        "road after a debate of six hours.",
        Example(
            "Council rejects road\n2 hours ago\n\nThe council met in the old hall and voted against the new road after "
            "a debate of six hours.",
            published=date(2025, 3, 4),
        ),
        "How do I get the key out of the lock of a canal boat that stood in the rain for a year?\n\nAnna\n2 days "
        "ago\n\nOil, and time; mine came out in the third week, when I had given up and bought a new one.",
        "Two hours ago\n\nA play for three voices, in which nobody says what happened in the house beside the lock, "
        "and everybody knows it.",
    ),
)
def age_of_page(document: Document) -> Iterator[Match]:
    """Page date that is told by its age: "3 hours ago", "yesterday at 14:30".

    It was true on the page, which counted anew at each visit. In a text that was stored it points at no day at all, and
    no other date stands there to count from.
    """
    if document.published or not (prose := prose_lines(document)):
        return
    head = [line for line in document.filled_lines if line.start < prose[0].start and len(line.text) <= LONGEST_CHARS]
    ages = [stripped(line) for line in head if not is_prose(line) and is_age(core(document, line))]
    if not 0 < len(ages) <= MOST_AGES or is_anchored(chronology(document)):
        return
    yield Match(*ages[0], related=tuple(Related(*span, "nor has this") for span in ages[1:]))
