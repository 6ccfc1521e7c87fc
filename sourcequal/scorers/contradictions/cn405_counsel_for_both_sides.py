"""CN405: one lawyer prosecutes, and pleads for the accused."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.comparing import compared, each_with_each
from sourcequal.scorers.contradictions.events import clash, matches_in, sentences_at, sentences_with
from sourcequal.scorers.contradictions.persons import OPENERS, one_person, surname

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
_BY = (
    r"(?:[Pp]rosecuting|[Pp]rosecution|[Cc]rown|[Ss]tate|[Pp]ublic) (?:counsel|barrister|lawyer|solicitor"
    r"|advocate|attorney|prosecutor)|[Aa]dvocate[ -]depute|[Pp]rocurator[ -]fiscal|[Pp]rosecutor|[Dd]istrict attorney"
)
_FOR = r"for the (?:prosecution|Crown|State|People)"
_STYLED = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.? )?(?P<name>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,2})"
#: The same in any words: who stands beside the word for the side, with a clause of time or place in between.
PROSECUTES = (
    pattern(
        rf"\b(?:[Oo]pening|[Oo]utlining|[Ss]umming up|[Cc]losing|[Aa]ppearing|[Ss]peaking|[Aa]cting|[Cc]ounsel)"
        rf"(?: the case| the evidence| the facts)? {_FOR}[^.;\n\"]{{0,60}}?, {_STYLED}"
    ),
    pattern(rf"\b(?:{_BY}),? {_STYLED}(?=[,.]| [a-z])"),
    pattern(
        rf"\b{_STYLED}(?:,? (?:KC|QC|SC|SL|BL))?(?:, who)? (?:was |is |had |has )?(?:appear(?:ed|s|ing)|acted|acting"
        rf"|prosecuted|prosecuting|opened the case)(?= {_FOR}|,? said\b|,? told\b|, [a-z])"
    ),
    pattern(rf"\b{_STYLED}, (?:{_FOR}|who prosecuted|who is prosecuting|the (?:{_BY}))(?=[,.])"),
)
#: What somebody does who pleads for the accused; who that is, the sentence names before it.
PLEADS = pattern(
    r"\b(?:(?:his|her) client\b|mitigating,|who (?:represents|has represented|represented|acts|defends|is defending)"
    r"(?=,| (?:him|her|the (?:accused|defendant)|[A-Z][a-z]+))|to (?:acquit|clear|free) (?:the (?:accused"
    r"|defendant)|him|her)\b|(?:on behalf of|for) the (?:accused|defendant|defen[cs]e)\b)"
)
_NAMES = pattern(
    r"\b(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.? )?(?P<name>(?!(?:Mr|Mrs|Ms|Miss|\w+day|On|In|At|But|And)\b)"
    r"[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,2})"
)
ELSE = pattern(
    r"\b(?:former\w*|previous\w*|once|then|later|became|turned|switch\w*|now|until|years? (?:ago|later)"
    r"|another (?:case|trial)|ehemalig\w*|früher\w*|ancien\w*|antigu[oa])\b"
)
DAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
AROUND = 40  # characters beside a match, in which it is of another time
PROSECUTION_WORDS = (
    "prosecut", "the crown", "for the state", "crown counsel", "crown attorney", "district attorney", "staatsanw",
    "fiscal ", "procureur", "advocate depute", "for the people", "state counsel",
)  # fmt: skip
DEFENCE_WORDS = (
    "mitigat", "her client", "his client", "for the defen", "acting for", "for the accused", "defence"
            " ", "defense ", "defending",
    "verteidiger", "defensor", "la défense", "represent", "acquit", "the accused", "the defendant",
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
    prosecution = list(_told(document, PROSECUTION + PROSECUTES, sentences_at(document, places)))
    pleading = sentences_with(document, DEFENCE_WORDS) if prosecution else []
    defence = [*_told(document, DEFENCE, pleading), *_pleading(document, pleading)]
    for one, other in each_with_each(prosecution, defence):
        first, second = sorted((one.span, other.span))
        if first.end <= second.start and one_person(document.plain, one.name, other.name):
            yield clash(document, second, first, "the other side")
            return


class Counsel(NamedTuple):
    """Somebody who speaks for a side, and where that is said."""

    name: str
    span: Span


def _told(document: Document, forms: Sequence[Pattern], sentences: Sequence[Span]) -> Iterator[Counsel]:
    """Those whom some forms name in the given sentences, without those of another time."""
    for form in forms:
        for match in compared(matches_in(document, form, sentences)):
            if not _else(document, match):
                yield Counsel(match["name"], Span(*match.span()))


def _pleading(document: Document, sentences: Sequence[Span]) -> Iterator[Counsel]:
    """Those who plead for somebody: the one person whom a sentence names before the words for it.

    The defender may be told of by the prosecutor, so that a second name before “her client” leaves it open.
    """
    for sentence in sentences:
        told = PLEADS.search(document.plain, *sentence)
        names = _NAMES.finditer(document.plain, sentence.start, told.start()) if told else ()
        people = [name for name in names if not _is_no_name(document, name, sentence)]
        if people and told and len({surname(name["name"]) for name in people}) == 1 and not _else(document, people[-1]):
            yield Counsel(people[-1]["name"], Span(people[-1].start(), told.end()))


def _is_no_name(document: Document, name: re.Match[str], sentence: Span) -> bool:
    """Whether a word with a capital is nobody’s name: that of a day, or the first of a sentence and of no other."""
    first = name.start() == sentence.start and " " not in name["name"]
    again = first and name["name"] in document.kept(_inner_words)
    return name["name"] in OPENERS or _of_a_day(name["name"]) or (first and not again)


def _inner_words(document: Document) -> frozenset[str]:
    """The words with a capital that stand inside sentences of an article."""
    return frozenset(_INNER.findall(document.plain))


_INNER = pattern(r"(?<![.!?:\"”] )(?<!\n)(?<!\A)\b[A-Z][\w'-]*")


def _of_a_day(name: str) -> bool:
    """Whether a word with a capital is that of a court or a day, and nobody’s name."""
    return surname(name) in {*DAYS, "Court", "Crown", "State"}


def _else(document: Document, match: re.Match[str]) -> bool:
    """Whether the words around a match tell of another time."""
    return ELSE.search(document.folded, max(0, match.start() - AROUND), match.end() + AROUND) is not None
