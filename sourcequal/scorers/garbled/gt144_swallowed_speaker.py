"""GT144: a quotation that holds its own speaker."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule

OFFICE = (
    r"(?:[\w’'-]+ ){0,3}(?:leader|minister|president|spokes(?:man|woman|person)|chair(?:man|woman|person)?|director"
    r"|mayor|governor|secretary|coach|captain|lawyer|attorney|chief|head|analyst|professor|judge|commissioner|ambassador"
    r"|manager|officer|senator|lawmaker|founder|owner|editor|researcher|official|prosecutor|expert|economist|organi[sz]er"
    r"|advis[eo]r|coroner)"
)
PLACE = r"(?: (?:of|for|at|in|on)(?: [\w’'.-]+){1,5})?"
NAME = r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}"
DESCRIBED = pattern(rf", (?:the|an?|its|their|his|her) {OFFICE}{PLACE},[”\"]$")  # …, the floor leader,” Ana Orme said
NAMED = pattern(rf" {NAME},? (?:said|says|told|added|stated|noted|explained|wrote|announced|warned|argued|claimed)\b")
TOLD = pattern(rf", (?:said|says|added|replied) (?:the {OFFICE}|{NAME}){PLACE}[,.]?[”\"]$")  # …, said the mayor.”
TELLS = pattern(rf", the {OFFICE} (?:said|added|explained|replied)[,.]?[”\"]$")  # …, the mayor said.”
INTRODUCES = pattern(  # a name or a relation before the description: the speaker speaks of somebody
    r"(?:[A-Z][\w’'-]*|\b(?:my|our|your|his|her|their|\w+[’']s) (?:\w+ )?\w+)$"
)
WITHIN = pattern(r"[‘']\w|\.\.\.|…|\. \. ")  # somebody quoted within, or words left out: a passage from a book
LOOK_BACK_CHARS = 120
LEAST_CHARS = 25  # of a quotation; in shorter ones a headline or a name is quoted


@rule(
    "GT144",
    severity="warning",
    words=(',"', '."', 'or"', 'er"'),
    other_words=(" said", " says", " told", " added", " stated", " noted", " explained", " announced", " replied"),
    languages=("en",),
    confidence=0.88,
    source="rewriting tools that move the words of a sentence and leave its quotation marks where they were",
    bad=(
        "⟦“We never sold a bell, we have. Lent a bell, the chief of the choir,”⟧ Ida Quell said on Monday.",
        "⟦“The ferry will not sail before the ice is gone, said the harbour director.”⟧ Nobody objected.",
        "⟦“Half of the hives are empty this spring, the chief beekeeping officer said.”⟧ It was cold.",
    ),
    good=(
        "“We never sold a bell; we lent one,” the chief of the choir, Ida Quell, said on Monday.",
        "“I wrote to Tom Ray, the harbour director,” Ida Quell said. “He told me, ‘No, go home,’ said the mayor.”",
        "“You should have seen his wife, the harbour director,” Ida Quell said.",
        'Her book begins: "It rained, and the road was gone, she said." Then it snows.',
    ),
)
def swallowed_speaker(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Quotation that holds its own speaker.

    The closing mark stands behind "the floor leader" or "said the mayor", so that a reader takes the reporter's words
    for the speaker's. Somebody who is named within a quotation, or somebody's wife, and then described is no such case.
    """
    ends = {document.folded.find('"', place) + 1 for place in places}
    for start, end in document.quotations:
        if end in ends and end - start >= LEAST_CHARS and _holds_speaker(document.text, start, end):
            yield Match(start, end)


def _holds_speaker(text: str, start: int, end: int) -> bool:
    """Whether a quotation ends with the speaker's office, with a name behind it, or with "said" and the speaker."""
    begin = max(start, end - LOOK_BACK_CHARS)
    described = DESCRIBED.search(text, begin, end)
    if described:
        return bool(NAMED.match(text, end)) and not INTRODUCES.search(text, begin, described.start())
    told = TOLD.search(text, begin, end) or TELLS.search(text, begin, end)
    return told is not None and not WITHIN.search(text, start, told.start())
