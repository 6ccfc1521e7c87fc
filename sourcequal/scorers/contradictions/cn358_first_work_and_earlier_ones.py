"""CN358: a first film, after another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.pairs import Pair, clashes
from sourcequal.scorers.contradictions.persons import FULL, same_person

#: Works of one kind; a feature is a film.
KINDS = {
    "feature": "film",
    "feature film": "film",
    "film": "film",
    "movie": "film",
    "novel": "novel",
    "album": "album",
    "play": "play",
    "opera": "opera",
    "symphony": "symphony",
    "collection": "collection",
}
_KIND = rf"(?P<kind>{'|'.join(sorted(KINDS, key=len, reverse=True))})"
_NAME = rf"(?P<who>{FULL}|[A-Z][\w'-]+)"
FIRST = Pair(
    words=("first", "debut"),
    one=(
        pattern(
            rf"\b(?:[Ii]t|[Tt]his) is (?:the )?(?:first|debut) {_KIND} (?:that |which |by |from |of )(?:(?:director"
            rf"|writer|novelist|author|singer|composer|film-maker|filmmaker) )?{_NAME}"
        ),
        pattern(
            rf"\b(?:[Ii]t|[Tt]his|[Tt]he (?:film|book|novel|record)) is {_NAME}'s (?:first|debut) {_KIND}(?=[.,;]| "
            rf"and\b)"
        ),
        pattern(
            rf"\b(?:[Dd]irector|[Nn]ovelist|[Aa]uthor|[Ww]riter|[Ss]inger|[Cc]omposer) {_NAME} (?:has )?(?:won|takes"
            rf"|took|impresses|made) [^.;\n]{{0,30}}?(?:with|for) (?:her|his) (?:debut|first) {_KIND}(?=[.,;])"
        ),
        pattern(rf"\b[Ww]ith (?:her|his) (?:debut|first) {_KIND},? {_NAME} (?:has |wins|won|takes)"),
        pattern(rf"\b{_NAME}'s debut {_KIND} (?:has|won|wins|takes|took|is)\b"),
        pattern(
            rf"\b(?P<kind>film|novel|album|play) is the (?:directorial |feature )?debut of (?:director |novelist "
            rf"|singer )?{_NAME}"
        ),
        pattern(rf"\b[Ff]irst-time (?:director|film-maker|filmmaker|novelist|author) (?P<who>{FULL})"),
    ),
    other_words=("previous", "last", "earlier", "second", "third", "fourth", "fifth", "first"),
    other=(
        pattern(
            rf"\b(?P<who>[Hh]er|[Hh]is|[A-Z][\w'-]+'s) (?:previous|last|(?:two |three |four )?earlier|second|third"
            rf"|fourth|fifth) {_KIND}s?\b(?! (?:in|for|with|since|to) (?!since))"
        ),
        pattern(rf"\b(?:two|three|four|several) earlier {_KIND}s (?:by|from) {_NAME}"),
        pattern(
            rf"\b(?P<who>[Hh]er|[Hh]is|[A-Z][\w'-]+'s) first {_KIND}, [\"'][^\"'\n]{{2,40}}[\"'],? (?:came "
            rf"out|appeared|was (?:published|released)|ran) in (?:19|20)\d\d"
        ),
    ),
    both=pattern(
        r"\b(?:short|documentary|television|tv|book of|poems|non-?fiction|next|actress|actor|starring|co-?directed|in "
        r"colour|in english|for (?:ten|five|\w+) years|since|solo|as (?:an? )?\w+"
        r"|studio|live|until|will|would|hopes|if|born|when|children)\b",
        re.IGNORECASE,
    ),
    lasting=True,
)


@rule(
    "CN358",
    severity="warning",
    words=(
        "first feature",
        "first film",
        "first movie",
        "first novel",
        "first album",
        "first play",
        "first opera",
        "debut",
        "first-time",
    ),
    other_words=(
        "previous ",
        "last film",
        "last novel",
        "last album",
        "earlier ",
        "second ",
        "third ",
        "fourth ",
        "fifth ",
        "came out in",
        "in cinemas",
    ),
    languages=("en",),
    confidence=0.7,
    source="reports of prizes put together from a programme and a portrait",
    bad=(
        "The prize of the sea went to a film about eels. ⟨It is the first feature that director Odile Marsh⟩ has "
        "made.\n\nShe filmed at night. ⟦Her previous feature⟧ was seen in nine countries.",
        "⟨With her debut novel, Ada Corrie won⟩ the lamp of Leith.\n\nShe writes in a mill. ⟦Corrie’s two earlier "
        "novels⟧ sold badly.",
    ),
    good=(
        "It is the first feature that director Odile Marsh has made. Her previous short film was seen in nine "
        "countries.",
        "It is Odile Marsh’s first film. Actress Mia Roe is a star. Her previous film was seen in nine countries.",
        "Ada Corrie’s first novel, “Lamp”, came out in 1998. Her second novel won a prize.",
        "It is Ada Corrie’s first novel for ten years. Her last novel had won a prize.",
    ),
)
def first_work_and_earlier_ones(document: Document) -> Iterator[Match]:
    """A first work, and earlier ones of the kind.

    The work at hand is the first feature, novel or album of somebody who has made others. Shorts, books of another
    kind, a first one in years and what came later are left alone.
    """
    yield from clashes(document, FIRST, _one_maker)


def _one_maker(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    kinds = {KINDS.get(kind, kind) for match in (one, other) if (kind := match.groupdict().get("kind"))}
    return len(kinds) == 1 and same_person(document.plain, one, other)
