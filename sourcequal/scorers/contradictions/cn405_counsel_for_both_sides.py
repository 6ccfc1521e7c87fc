"""CN405: one lawyer prosecutes, and pleads for the accused."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.comparing import compared
from sourcequal.scorers.contradictions.events import clash, matches_in, sentences_at, sentences_with
from sourcequal.scorers.contradictions.persons import one_person

_NAME = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Me|Herr|Frau)\.? )?(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}?)"
_SILK = r"(?:,? (?:KC|QC|SC|SL|BL))?"
_SAID = r"(?:said|told|asked|argued|urged|submitted|pleaded|added|explained|stressed)"
#: Who brings the case.
PROSECUTION = (
    pattern(rf"\b{_NAME}{_SILK}, (?:who is |who was )?(?:prosecuting|for the (?:prosecution|Crown|State))\b"),
    pattern(
        rf"\b(?:[Pp]rosecuting|(?:[Oo]pening the case )?[Ff]or the (?:prosecution|Crown|State)), "
        rf"{_NAME}{_SILK}(?=,| {_SAID}\b)"
    ),
    pattern(
        rf"\b(?:[Pp]rosecutor|Crown (?:[Cc]ounsel|[Aa]ttorney)|[Dd]istrict [Aa]ttorney) {_NAME}{_SILK}(?=[,.]| [a-z])"
    ),
    pattern(rf"\b{_NAME}{_SILK}, the prosecutor\b"),
    pattern(rf"\b(?:[Ss]taatsanw[aä]lt(?:in)?|[Ff]iscal|[Pp]rocureure?) {_NAME}(?=[,.]| [a-zà-ÿ])"),
)
#: Who speaks for the accused.
DEFENCE = (
    pattern(
        rf"\b{_NAME}{_SILK}, (?:who is |who was )?(?:defending|mitigating|in mitigation|for the (?:defen[cs]e|accused"
        r"|defendant))\b"
    ),
    pattern(
        rf"\b(?:[Dd]efending|[Mm]itigating|[Ii]n mitigation|[Ff]or the defen[cs]e), {_NAME}{_SILK}(?=,| {_SAID}\b)"
    ),
    pattern(rf"\b{_NAME}{_SILK} {_SAID} (?:the court )?(?:in mitigation )?(?:that )?(?:his|her) client\b"),
    pattern(rf"\b{_NAME}{_SILK} {_SAID} (?:the court )?in mitigation\b"),
    pattern(
        rf"\b[Dd]efen[cs]e (?:lawyer|counsel|barrister|solicitor|attorney|advocate) {_NAME}{_SILK}(?=[,.]| [a-z])"
    ),
    pattern(rf"\b(?:(?:Pflicht)?[Vv]erteidiger(?:in)?|[Aa]bogad[oa] defensora?|[Aa]vocate? de la défense) {_NAME}"
            r"(?=[,.]| [a-zà-ÿ])"),
)  # fmt: skip
ELSE = pattern(
    r"\b(?:former\w*|previous\w*|once|then|later|became|turned|switch\w*|now|until|years? (?:ago|later)"
    r"|another (?:case|trial)|ehemalig\w*|früher\w*|ancien\w*|antigu[oa])\b"
)
AROUND = 40  # characters beside a match, in which it is of another time
PROSECUTION_WORDS = (
    "prosecut", "the crown", "for the state", "crown counsel", "crown attorney", "district attorney", "staatsanw",
    "fiscal ", "procureur",
)  # fmt: skip
DEFENCE_WORDS = (
    "mitigat", "her client", "his client", "for the defen", "for the accused", "defence ", "defense ", "defending",
    "verteidiger", "defensor", "la défense",
)  # fmt: skip


@rule(
    "CN405",
    severity="warning",
    words=PROSECUTION_WORDS,
    other_words=DEFENCE_WORDS,
    confidence=0.8,
    source="court reports in which a reworded sentence got the other side's counsel",
    bad=(
        "⟨Opening the case for the Crown, Orla Tennick⟩ said that the books were false.\n\nThe jury left.\n\n⟦In "
        "mitigation, Ms Tennick⟧ said her client was ashamed.",
        "⟨Ms Aoife Kinsella SC, prosecuting⟩, showed the knife.\n\n⟦Ms Kinsella said in mitigation that her client⟧ "
        "had written a letter.",
        "⟨Staatsanwältin Eva Brandt⟩ forderte drei Jahre.\n\nEs regnete. ⟦Verteidigerin Eva Brandt⟧ plädierte auf "
        "Freispruch.",
    ),
    good=(
        "Orla Tennick, prosecuting, showed the knife. In mitigation, Luke Ferrant said his client was ashamed.",
        "Orla Tennick, prosecuting, showed the knife. John Tennick, defending, shrugged.",
        "Prosecutor Orla Tennick showed the knife. Years later, defence lawyer Orla Tennick won the next case.",
        "Former prosecutor Orla Tennick wrote the book. Defence lawyer Orla Tennick told the jury so.",
    ),
)
def counsel_for_both_sides(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """One lawyer prosecutes, and pleads for the accused.

    A report from court gives one name to the prosecution and to the defence. Lawyers who changed sides over the years
    and bearers of one surname are left alone.
    """
    prosecution = _told(document, PROSECUTION, sentences_at(document, places))
    defence = _told(document, DEFENCE, sentences_with(document, DEFENCE_WORDS)) if prosecution else []
    for one in prosecution:
        for other in defence:
            if one_person(document.plain, one["name"], other["name"]):
                first, second = sorted((Span(*one.span()), Span(*other.span())))
                yield clash(document, second, first, "the other side")
                return


def _told(document: Document, forms: Sequence[Pattern], sentences: Sequence[Span]) -> list[re.Match[str]]:
    """The matches of some forms in the given sentences, each place once, without those of another time."""
    found = (match for form in forms for match in compared(matches_in(document, form, sentences)))
    return [match for match in found if not _else(document, match)]


def _else(document: Document, match: re.Match[str]) -> bool:
    """Whether the words around a match tell of another time."""
    return ELSE.search(document.folded, max(0, match.start() - AROUND), match.end() + AROUND) is not None
