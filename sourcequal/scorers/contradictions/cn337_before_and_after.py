"""CN337: the same before the event, and after it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, product

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.events import ELSEWHERE, IF, around, clash, either, matches_in, sentences_with
from sourcequal.scorers.contradictions.parties import same_party
from sourcequal.scorers.contradictions.persons import same_person
from sourcequal.scorers.contradictions.vocabulary import word_of

_WHO = r"(?P<who>[A-Z][\w'-]+|[Tt]he [a-z]{4,})"
#: The vote; seeing a lawyer, of which the last word counts.
_NOUN = r"(?:[a-z]+ing )?(?:the |his |her |its |their |an? |any )(?P<noun>[a-z]{3,})"
_VERB = (
    r"(?:was |were |has |had )?(?P<verb>[a-z]+ed|sold|left|quit|won|lost|met|spoke|sent|bought|built|took|gave"
    r"|wrote|made|went|came|died|fell|rose)\b"
)
ORDER = pattern(
    rf"\b{_WHO} {_VERB}(?P<rest>[^.,;\n]{{0,60}}?) (?P<when>before|after) {_NOUN}\b"  # Falk resigned before the vote
    rf"|\b(?P<when2>Before|After) {_NOUN.replace('<noun>', '<noun2>')}(?: [^.,;\n]{{3,30}})?,? "
    rf"{_WHO.replace('<who>', '<who2>')} {_VERB.replace('<verb>', '<verb2>')}"
)
_OBJECT = r"(?:the |a |an |his |her |its |their |any )"
_DEED = (
    r"(?:[a-z]{2,}ed|rang|told|sold|left|sent|bought|built|took|gave|wrote|made|saw|held|shut|put|paid|read|met"
    r"|ate|drank|won)"
)
#: The train left before the bomb went off.
TWO_SUBJECTS = pattern(
    r"\b[Tt]he (?P<one>[a-z]{3,}) (?:had |was |were |had been )?[a-z]{3,}(?: [a-z]+)? (?P<when>before|after) the "
    r"(?P<other>[a-z]{3,}) "
    r"(?:had |was |were |had been )?[a-z]+"
)
#: The bank closed its branches before it launched the app.
TWO_DEEDS = pattern(
    rf"\b(?:had )?(?P<first>{_DEED}) (?:up |out |off |down "
    rf")?{_OBJECT}(?P<one>[a-z]{{3,}})(?P<rest>[^.,;:\n]{{0,30}}?),? (?P<when>before|after) "
    rf"(?:it|he|she|they|the [a-z]+) (?:had )?(?P<second>{_DEED}) (?:up |out |off |down "
    rf")?{_OBJECT}(?P<other>[a-z]{{3,}})\b"
)
_WHO_DID = r"(?P<who>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?|[Hh]e|[Ss]he)"
#: She rang the police before handing over any money.
EARLY = pattern(
    rf"\b{_WHO_DID} (?:had )?(?P<deed>{_DEED}) {_OBJECT}(?P<what>[a-z]{{3,}})(?: [^.,;:\n]{{1,30}}?)?,? before "
    rf"(?:[a-z]+ing|the|it|he|she|they|any)\b"
)
#: It was only when the customer had left that she called the police.
LATE = pattern(
    rf"\b[Oo]nly (?:when|after|once|then)\b[^.;:\n]{{0,80}}? (?:that |did )?{_WHO_DID} (?:had )?(?P<deed>{_DEED}"
    rf"|call|ring|phone|alert|tell|sign|open|read"
    rf"|contact|warn|inform|telephone) {_OBJECT}(?P<what>[a-z]{{3,}})\b"
)
CALLS = frozenset(
    "rang call called ring phoned phone telephoned telephone alerted alert contacted contact told tell warned "
    "warn informed inform".split()
)
TIMES = ("before ", "after ")
OTHER_TIME = pattern(r"\b(?:first|again|second|also|twice|both|shortly|either|even|well)\b")


@rule(
    "CN337",
    severity="warning",
    words=("before ",),
    other_words=(
        "after ",
        "only when",
        "only once",
        "only then",
        "before it",
        "before he",
        "before she",
        "before they",
        "before the",
    ),
    languages=("en",),
    confidence=0.7,
    source="the order of two events turned in one of two sentences",
    bad=(
        "Treasurer Ines ⟨Falk resigned before the vote⟩ on the loan, her party said.\n\nThe loan is the largest so "
        "far. ⟦After the vote Falk resigned⟧ and went back to her vines.",
        "Goalkeeper Tom ⟨Idris was sold to Malmby before his operation⟩.\n\n⟦Idris was sold to Malmby after his "
        "operation⟧, and the club had to look for another man.",
        "The choir ⟨sold its piano before it bought an organ⟩.\n\nThe organ is old. The choir ⟦bought an organ "
        "before it sold "
        "the piano⟧.",
        "⟨Mrs Pell called the police before handing⟩ over the key.\n\nShe is 81. ⟦Only when the man had driven "
        "off did Pell call "
        "the police⟧.",
    ),
    good=(
        "Ines Falk rang the police before handing over the key. Only when they had gone did she ring the bank.",
        "Ines Falk resigned from the party before the vote. After the vote Falk resigned as treasurer as well.",
        "Tom Idris was sold before his operation. Idris was hurt after his operation.",
        "Ines Falk spoke before the vote. Her brother Olav spoke after the vote.",
    ),
)
def before_and_after(document: Document) -> Iterator[Match]:
    """The same happened before an event, and after it.

    One person, one verb and one event, once with “before” and once with “after”. What was done twice, or in two ways,
    is left alone.
    """
    turned = next(_turned(document), None) or next(_exchanged(document), None) or next(_late(document), None)
    if turned:
        yield turned
        return
    found = [match for match in matches_in(document, ORDER, sentences_with(document, TIMES)) if _plain(document, match)]
    for one, other in combinations(found, 2):
        if (
            _key(one) == _key(other)
            and _when(one) != _when(other)
            and (_one_pronoun(one, other) or same_party(either(one, "who"), either(other, "who")))
        ):
            yield clash(document, other.span(), one.span(), "the other order")
            return


def _turned(document: Document) -> Iterator[Match]:
    """One thing was done before another, and after it."""
    found = [
        match
        for match in matches_in(document, TWO_DEEDS, sentences_with(document, TIMES))
        if not OTHER_TIME.search(match[0])
    ]
    for one, other in combinations(found, 2):
        first, second = (_deeds(match) for match in (one, other))
        swapped = (first[1], first[0])
        if (first == second and one["when"] != other["when"]) or (swapped == second and one["when"] == other["when"]):
            yield clash(document, other.span(), one.span(), "the other order")
            return


def _exchanged(document: Document) -> Iterator[Match]:
    """One thing happened before another, and the other before the one."""
    found = [
        match
        for match in matches_in(document, TWO_SUBJECTS, sentences_with(document, TIMES))
        if _plain(document, match)
    ]
    for one, other in combinations(found, 2):
        first, second = ((match["one"], match["other"]) for match in (one, other))
        if (first == second[::-1] and one["when"] == other["when"]) or (
            first == second and one["when"] != other["when"]
        ):
            yield clash(document, other.span(), one.span(), "the other order")
            return


def _deeds(match: re.Match[str]) -> tuple[tuple[str, str], tuple[str, str]]:
    one, other = ((word_of(match[deed]).stem, match[what]) for deed, what in (("first", "one"), ("second", "other")))
    return one, other


def _late(document: Document) -> Iterator[Match]:
    """Somebody did something before the time came, and only after it."""
    for early, late in product(
        matches_in(document, EARLY, sentences_with(document, TIMES)),
        matches_in(document, LATE, sentences_with(document, ("only ",))),
    ):
        deeds = {early["deed"], late["deed"]}
        one_deed = deeds <= CALLS or word_of(early["deed"]).stem == word_of(late["deed"]).stem
        plain = not OTHER_TIME.search(early[0]) and early["what"] == late["what"]
        one_person = early["who"].lower() == late["who"].lower() or same_person(document.plain, early, late)
        if one_deed and plain and one_person:
            first, second = sorted((early, late), key=re.Match.start)
            yield clash(document, second.span(), first.span(), "the other order")
            return


def _one_pronoun(one: re.Match[str], other: re.Match[str]) -> bool:
    who = {either(match, "who").lower() for match in (one, other)}
    return len(who) == 1 and bool(who & {"he", "she", "they", "it"})


def _key(match: re.Match[str]) -> tuple[str, str]:
    return word_of(either(match, "verb")).stem, either(match, "noun")


def _when(match: re.Match[str]) -> str:
    return either(match, "when").lower()


def _plain(document: Document, match: re.Match[str]) -> bool:
    """Whether a statement is of this time and of no second one."""
    before, _, after = around(document, match).partition("…")
    clause = re.split(r"[,;:]| because | since | that ", before)[-1]
    said = f"{clause}{match[0]}{after}"
    return not (OTHER_TIME.search(said) or ELSEWHERE.search(said) or IF.search(said))
