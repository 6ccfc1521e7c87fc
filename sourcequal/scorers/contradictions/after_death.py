"""What somebody did in a year after that of the death: she died in 1994, and wrote a postcard in 1998."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern
from sourcequal.scorers.contradictions.events import clash
from sourcequal.scorers.contradictions.persons import FULL, surname

MOST_SENTENCES = 25  # of an article about one dead person
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
#: Zelda Rush, who died in 1994; Zelda Rush died in May 1994
DIED = pattern(
    rf"(?P<name>{FULL})(?:, [^,.;\n]{{2,40}},)?(?:,? who)? (?:died|was killed|drowned) (?:[\w ]{{0,24}} )?"
    rf"in (?:[A-Z][a-z]+ )?{_YEAR}\b"
)
#: What only the living do, told with its year.
_ACT = (
    r"(?:wrote|painted|told|recalled|returned|visited|sang|married|bought|said|signed|played|drew|moved|sent|gave|opened"
    r"|performed|travelled|rode|climbed|swam|spoke|retired|remarried)"
)
DONE = pattern(
    rf"\b(?P<who>[Ss]he|[Hh]e|[A-Z][\w'-]+) {_ACT}\b(?! (?:by|of her death|of his death))[^.;:\n]{{0,60}}?"
    rf"\bin (?:[A-Z][a-z]+ )?{_YEAR}\b"
)
#: Others may have done it: kin, a namesake, a biographer; or it was told of an earlier time.
OTHERS = pattern(
    r"\b(?:son|daughter|brother|sister|husband|wife|widow|widower|grand\w+|nephew|niece|cousin|biographer|historian|curator"
    r"|founded|named after|posthum\w+|estate|father|mother)\b"
)


def acts_after_death(document: Document) -> Iterator[Match]:
    """The first act of the one dead person of a short article that is dated after the death."""
    if len(document.sentences) > MOST_SENTENCES:
        return
    text = document.plain
    deaths = list(DIED.finditer(text))
    if len({death["name"] for death in deaths}) != 1 or len({death["year"] for death in deaths}) != 1:
        return
    death = deaths[0]
    for done in DONE.finditer(text):
        known = done["who"] == surname(death["name"]) or done["who"].lower() in ("he", "she")
        start, end = document.sentence_from(done.start()) or done.span()
        if not known or int(done["year"]) <= int(death["year"]) or start <= death.start() < end:
            continue
        before = _before(document, start)
        if not OTHERS.search(document.folded, before, end) and not _somebody_else(text[before:end], death["name"]):
            yield clash(document, done.span(), death.span(), "the death")
            return


def _before(document: Document, start: int) -> int:
    """The start of the sentence before the one that begins there, to which a pronoun may point."""
    previous = document.sentence_from(max(start - 2, 0))
    return previous[0] if previous else start


def _somebody_else(said: str, name: str) -> bool:
    """Whether sentences name another person in full, to whom a pronoun may point."""
    return any(surname(name) not in match[0] for match in NAME.finditer(said))


NAME = re.compile(FULL)
