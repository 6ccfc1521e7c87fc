"""CN318: left the office, and still in it."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.events import OTHER_EVENT, clash, sentence_at
from sourcequal.scorers.contradictions.parties import NAME, PHRASE, same_party, same_thing, span_of

LEFT = pattern(
    rf"(?P<who>{NAME}) (?:has |had )?"
    rf"(?:resigned|stepped down|retired|was (?:sacked|dismissed|removed|ousted)) as {PHRASE}"
)
STAYS = pattern(rf"(?P<who>{NAME}) (?:is still|still is|remains|continues as|still serves as) {PHRASE}")
#: Words with which a person can have left and be there: for a time, as a stand-in, of another body.
BOTH_TRUE = pattern(
    r"\b(?:until|acting|interim|caretaker|honorary|deputy|vice|former|but|while|although|though|not|never|successor|"
    r"replaced|said|member)\b"
)


@rule(
    "CN318",
    severity="warning",
    words=("is still", "still is", "remains", "continues as", "still serves"),
    other_words=(
        "resigned as",
        "stepped down as",
        "retired as",
        "sacked as",
        "dismissed as",
        "removed as",
        "ousted as",
    ),
    languages=("en",),
    confidence=0.75,
    source="status: a resignation in the headline, the old office in the last paragraph",
    bad=(
        "⟨Elin Sand resigned as mayor⟩ on Friday after the vote.\n\nThe budget is due in May. ⟦Sand is still mayor⟧ of "
        "the harbour town.",
        "⟨Jonas Weil was dismissed as director⟩ of the theatre.\n\n⟦Weil remains the theatre’s director⟧ and runs "
        "both stages.",
    ),
    good=(
        "Elin Sand resigned as mayor. Sand remains mayor until her successor is sworn in.",
        "Elin Sand resigned as mayor. Sand is still chairwoman of the party.",
        "Elin Sand resigned as mayor in 1998. Her brother Olav Sand is still mayor of the next town.",
    ),
)
def left_and_still_in_office(document: Document) -> Iterator[Match]:
    """Left an office, and still in it.

    One person resigns or is dismissed in one sentence and holds the same office in another. The rule is silent where
    either sentence speaks of another time, of a stand-in or of the time until the successor comes.
    """
    left = [match for match in LEFT.finditer(document.text) if _plain(document, match.start())]
    for stays in STAYS.finditer(document.text) if left else ():
        for leaves in left:
            alike = same_party(leaves["who"], stays["who"]) and same_thing(leaves["thing"], stays["thing"])
            if alike and _plain(document, stays.start()):
                yield clash(document, span_of(stays), span_of(leaves), "the other statement")
                return


def _plain(document: Document, place: int) -> bool:
    sentence = sentence_at(document, place)
    return not OTHER_EVENT.search(sentence) and not BOTH_TRUE.search(sentence)
