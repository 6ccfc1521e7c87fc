"""DT108."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule

CUTOFF = pattern(
    r"\bas of my (?:last|latest|most recent|current)? ?(?:knowledge|training)?[ -]?(?:data )?(?:update|cut-?off"
    r"|training|knowledge)"
    r"(?: (?:date )?(?:in|of) (?:[a-z]+ )?20\d\d)?"
    r"|\bmy (?:knowledge|training)(?: data)? (?:ends|ended|stops|was last updated|cut-?off is|only (?:goes|extends"
    r"|runs)"
    r"(?: up)? (?:to|until|through)|does not (?:go|extend) (?:beyond|past))(?: (?:in|at|on))?(?: (?:[a-z]+ )?20\d\d)?"
)


@rule(
    "DT108",
    severity="warning",
    confidence=0.9,
    words=("as of my", "my knowledge", "my training"),
    source="a language model's remark on how far its knowledge reaches",
    bad=(
        "The ferry has two decks. ⟦As of my last update in April 2023⟧, it ran twice a day.",
        "⟦My knowledge only extends to 2022⟧, so the fares may have changed since.",
    ),
    good=(
        "“As of my last update in April 2023, it ran twice a day,” is what such programs write.",
        "As of my last visit in April 2023, the ferry ran twice a day.",
        "My knowledge of ferries ends where the sea begins.",
    ),
)
def knowledge_cutoff(document: Document) -> Iterator[Match]:
    """The writer, a language model, knew nothing of the time since.

    What such a text says of the present is as old as what the model was trained on, whatever the day on its page.
    """
    for match in CUTOFF.finditer(document.folded):
        if not document.in_quotation(*match.span()):
            dated = any(sign.isdigit() for sign in match[0])  # GT131 points at the remark itself
            yield Match(*match.span(), severity="warning" if dated else "info")
