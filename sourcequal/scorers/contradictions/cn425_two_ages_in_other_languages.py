"""CN425: one person with two ages, in languages other than English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Example, Match, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_two
from sourcequal.scorers.contradictions.events import clash, is_longer, sentence_at
from sourcequal.scorers.contradictions.persons import one_bearer

_YEARS = r"(?:anos|años|ans|anni)"
_NOUN = r"(?P<noun>[^\W\d_]{4,})"
_OF = r"(?:,? (?:de|di|âgée? de|d[ei] età di))"
#: Somebody new: um homem de 67 anos; ein 67-jähriger Mann.
NEW = (
    pattern(rf"\b(?:um|uma|un|una|une) {_NOUN}{_OF} (?P<age>\d\d) {_YEARS}\b"),
    pattern(r"\bein(?:e|en|em|er)? (?P<age>\d\d)[- ]?jährige[rnms]?(?: (?P<noun>[^\W\d_]{4,}))?"),
    pattern(r"\been (?P<age>\d\d)-jarige (?P<noun>[^\W\d_]{3,})"),
)
#: Whoever has been told of: o homem de 76 anos; der 76-Jährige.
KNOWN = (
    pattern(rf"\b(?:o|a|el|la|le|il|lo|l')(?: |(?<=')){_NOUN}{_OF} (?P<age>\d\d) {_YEARS}\b"),
    pattern(r"\b(?:der|die|den|dem|des) (?P<age>\d\d)[- ]?jährige[rn]?\b(?P<noun>(?!))?"),
    pattern(r"\bde (?P<age>\d\d)-jarige\b(?: (?P<noun>[^\W\d_]{3,}))?"),
)
#: Anybody's age.
ANY = pattern(rf"(?<![\d.,])(?P<age>\d\d)(?: {_YEARS}\b|[- ]?jährig|-jarige| jahre alt| jaar oud)|\((?P<aside>\d\d)\)")
#: Corrêa, de 67 anos; Corrêa (67); der 67-jährige Corrêa.
NAMED = (
    pattern(rf"\b(?P<last>[A-ZÀ-ÖØ-Þ][\w'-]{{2,}}),? (?:de |di )?(?P<age>\d\d) (?:{_YEARS}|Jahre alt|jaar oud)\b"),
    pattern(r"\b(?P<last>[A-ZÀ-ÖØ-Þ][\w'-]{2,}) \((?P<age>[1-9]\d)\)"),
    pattern(
        r"\b(?P<age>\d\d)[- ]?(?:jährige[rn]?|jarige) (?:[A-ZÀ-ÖØ-Þ][\w'-]+ "
        r")?(?P<last>[A-ZÀ-ÖØ-Þ][\w'-]{2,})(?= [a-z]|[,.])"
    ),
)
#: Of another person, or of another time.
OTHER = pattern(
    r"\b(?:outr[oa]s?|otr[oa]s?|autres?|altr[oiae]|andere[rnms]?|anderen|quando|cuando|quand|lorsque|als|toen"
    r"|aos|a los|à"
    r"|morreu|murió|filh[oa]|hij[oa]|fils|fille|figli[oa]|sohn|tochter|zoon|dochter|irm[ãa]o?|herman[oa]|frère|sœur|bruder"
    r"|schwester|zweite[rn]?|segund[oa]|second[oe]?|deux|dois|dos|due|zwei|twee|beide[nr]?|tinha|tenía|avait|aveva|damals)\b"
)
MOST_SENTENCES = 30
SLACK_YEARS = 1


@rule(
    "CN425",
    severity="warning",
    words=(" anos", " años", " ans", " anni", "jährig", "-jarige", " jahre alt", " jaar oud"),
    languages=("pt", "es", "fr", "it", "de", "nl"),
    confidence=0.75,
    source="notices put together from two reports: a man of 67 is found, and the man of 76 is taken to hospital",
    bad=(
        Example("⟨Um homem de 67 anos⟩ foi achado na serra.\n\nChoveu. ⟦O homem de 76 anos⟧ dorme.", language="pt"),
        Example(
            "⟨Ein 34-jähriger Bäcker⟩ hat den See durchschwommen.\n\nEs war kalt. ⟦Der 43-Jährige⟧ will es noch einmal "
            "versuchen.",
            language="de",
        ),
    ),
    good=(
        Example("Um homem de 67 anos foi achado na serra. O homem de 67 anos dorme.", language="pt"),
        Example("Um homem de 67 anos e outro de 76 anos caíram. O homem de 76 anos dorme.", language="pt"),
        Example("Um homem de 67 anos foi achado na serra. A mulher de 70 anos chorou.", language="pt"),
    ),
)
def two_ages_in_other_languages(document: Document) -> Iterator[Match]:
    """One person has two ages, in a language that is not English.

    “The man of 76” has been told of, but the only one so far is a man of 67. Or one surname that one person bears has
    two ages. Others, kin and other times are left alone.
    """
    if is_longer(document, MOST_SENTENCES):
        return
    found = next(_told_again(document), None) or next(_named(document), None)
    if found:
        yield found


def _told_again(document: Document) -> Iterator[Match]:
    """The first age of all is of somebody new, and the next one, which is another, of one who is known."""
    folded = document.folded
    ages = [(match.start(), match["age"] or match["aside"]) for match in ANY.finditer(folded)]
    new = sorted((match for form in NEW for match in form.finditer(folded)), key=re.Match.start)
    known = sorted((match for form in KNOWN for match in form.finditer(folded)), key=re.Match.start)
    for one in new[:1]:
        for other in known:
            before = {age for place, age in ages if place < other.start()}
            noun = other["noun"] is None or other["noun"] == one["noun"]
            if one.end() <= other.start() and before == {one["age"]} and noun and _differ(document, one, other):
                yield clash(document, other.span(), one.span(), "the other age")
                return


def _named(document: Document) -> Iterator[Match]:
    told = sorted((match for form in NAMED for match in form.finditer(document.plain)), key=re.Match.start)
    for one, other in each_two(told):
        same = one["last"] == other["last"] and one_bearer(document.plain, one["last"])
        if same and one.end() <= other.start() and _differ(document, one, other):
            yield clash(document, Span(*other.span()), Span(*one.span()), "the other age")
            return


def _differ(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two ages are more than a birthday apart, and neither sentence is of somebody else or of another time."""
    said = [sentence_at(document, match.start()) for match in (one, other)]
    return (
        abs(int(one["age"]) - int(other["age"])) > SLACK_YEARS
        and said[0] != said[1]
        and not OTHER.search(said[1])
        and not OTHER.search(said[0][: said[0].find(one["age"]) + len(one[0])])
    )
