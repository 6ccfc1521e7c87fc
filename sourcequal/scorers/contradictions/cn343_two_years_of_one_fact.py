"""CN343: built, founded or last seen in two years."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.events import clash, either, sentence_at

_FACTS = "built|founded|established|last seen|first seen|opened|launched|discovered|erected|consecrated|published"
_YEAR = r"1[5-9]\d\d|20\d\d"
FACT = pattern(
    # the cinema, built in 1936; it was last seen in 1962; since it was last seen in 1988
    rf"\b(?P<what>[a-z]{{2,}}),? (?:(?:which|that|who) )?(?:was |were |had been )?(?P<fact>{_FACTS}) in "
    rf"(?P<year>{_YEAR})\b"
    # founded in 1902, the firm
    rf"|(?:(?<=[.!?] )|(?<=\n))(?P<fact2>{_FACTS}) in (?P<year2>{_YEAR})(?: [^.,;\n]{{1,40}})?, the "
    r"(?P<what2>[a-z]{3,})\b"
)
PRONOUNS = frozenset("it he she and".split())
#: Words of another one of the kind, of a second building, or of a plan.
OTHER_ONE = pattern(
    r"\b(?:another|other|second|first (?!seen)|both|rebuilt|again|re-?opened|old|older|new|former|previous"
    r"|neighbou?ring|next|extended|wing|annex|tower|brother|sister|father|mother|son|daughter|wife|husband|one|two"
    r"|three|each|while|replac\w+|predecessor)\b"
)


@rule(
    "CN343",
    severity="warning",
    words=tuple(f"{fact} in " for fact in _FACTS.split("|")),
    languages=("en",),
    confidence=0.7,
    source="portraits put together from two sources: the cinema was built in 1928, and in 1936",
    bad=(
        "The Lyric cinema is to reopen. ⟨It was built in 1928⟩ for a merchant who loved westerns.\n\nThe velvet is "
        "new. The ⟦cinema, built in 1936⟧, was closed when its projector caught fire.",
        "Biologists have found a frog. ⟨It was last seen in 1962⟩, in a ditch behind a mill.\n\nSince ⟦it was last "
        "seen in 1988⟧, the swamp has shrunk.",
    ),
    good=(
        "The Lyric cinema is to reopen. It was built in 1928. Its neighbour, another cinema built in 1936, is a shop.",
        "The mill was built in 1902. The chapel, built in 1936, is empty. It was built in stone.",
        "The firm was founded in 1902. It was sold in 1936, and its first shop was opened in 1950.",
        "The bridge was built in 1880. The old bridge had been built in 1610.",
    ),
)
def two_years_of_one_fact(document: Document) -> Iterator[Match]:
    """Built, founded or last seen in two years.

    The article tells the fact twice, of the same thing or of “it”, and of nothing else. Other things of the kind and
    what was built again are left alone.
    """
    found = [match for match in FACT.finditer(document.folded) if _no_name(document.text, match)]
    facts = Counter(either(match, "fact") for match in found)
    for one, other in combinations(found, 2):
        fact = either(one, "fact")
        if fact != either(other, "fact") or facts[fact] != 2 or _year(one) == _year(other):
            continue
        if _same(document, one, other) and not any(_another(document, match) for match in (one, other)):
            yield clash(document, other.span(), one.span(), "the other year")
            return


def _no_name(text: str, match: re.Match[str]) -> bool:
    """Whether what was built is named by a noun or a pronoun: Palmedo House is another house."""
    place = match.start("what" if match["what"] else "what2")
    return text[place].islower() or either(match, "what") in PRONOUNS


def _year(match: re.Match[str]) -> int:
    return int(either(match, "year"))


def _another(document: Document, match: re.Match[str]) -> bool:
    return bool(OTHER_ONE.search(sentence_at(document, match.start())))


def _same(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether both are of one thing: by one noun, or by “it” where the noun stands in the sentence before."""
    first, second = either(one, "what"), either(other, "what")
    if first in PRONOUNS and first != second:
        return second in _before(document, one)
    return first == second or (second in PRONOUNS and first in _before(document, other))


def _before(document: Document, match: re.Match[str]) -> str:
    """The sentence before that of a match."""
    return sentence_at(document, max(0, document.folded.rfind(".", 0, match.start()) - 1))
