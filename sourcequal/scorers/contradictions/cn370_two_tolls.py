"""CN370: six workers died, and four of them did."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from sourcequal.document import Document
from sourcequal.rule import Match, rule
from sourcequal.scorers.contradictions import harm
from sourcequal.scorers.contradictions.events import clash
from sourcequal.scorers.contradictions.tolls import FATES, MOVED, Toll, alike, headline_of, tolls

LARGEST_RATIO = 3  # of two such counts; beyond it they are of a part and of a whole


@rule(
    "CN370",
    severity="error",
    words=tuple(word for words, _ in FATES.values() for word in words),
    languages=("en",),
    confidence=0.75,
    source="reports of accidents whose paragraphs are of two hours",
    bad=(
        "⟨Six weavers died⟩ when the loft burned on Monday.\n\nThe stairs were of wood. ⟦Four weavers were killed⟧ in "
        "the fire, the mayor said.",
        "The tide cut off a school class at Sund. ⟨Nine pupils were rescued⟩ by a ferryman.\n\nHe gave them cocoa. "
        "All ⟦twelve pupils were saved⟧ by one man, the head teacher wrote.",
        "⟨Five men were arrested⟩ after the match.\n\nA goal had been stolen. Police ⟦detained eight men⟧, a sergeant "
        "said.",
    ),
    good=(
        "Six weavers died when the loft burned. Four weavers were killed at the scene, and two died in hospital.",
        "Six weavers died when the loft burned. Four firemen were killed in the hall.",
        "Five men were arrested after the match. In March eight men were arrested.",
        "At first four men were said to have died. Six men died, the mayor said on Tuesday.",
        "Six weavers died when the loft burned, it says. The sexton has his own list: four weavers died, he says.",
        "Six weavers died when the loft burned. In the spinning mill next door nobody died; in another, two did.",
    ),
)
def two_tolls(document: Document) -> Iterator[Match]:
    """One fate befell so many, and so many others.

    The article counts the dead, the hurt, the missing, the arrested or the rescued twice, each time plainly and of the
    same kind of people, and the counts differ. Parts, tolls that rose, other times and other events are left alone, and
    articles that give three such counts. What the headline counts is for CN319.
    """
    if len(document.text) > harm.LONGEST:
        return
    body = headline_of(document).end
    for fate in FATES:
        if len({toll.number for toll in tolls(document, fate, plain=False)}) != 2:
            continue
        told = [toll for toll in tolls(document, fate) if toll.span.start >= body and toll.number > 1]
        clashing = [
            (one, other)
            for one, other in combinations(told, 2)
            if _differ(one, other)
            and (one.who == other.who or (fate != "aboard" and alike(one, other)))
            and one.span.end <= other.span.start
        ]
        if clashing and not MOVED.search(document.folded):
            one, other = clashing[0]
            yield clash(document, other.span, one.span, "the other count")


def _differ(one: Toll, other: Toll) -> bool:
    """Whether two counts differ, but not as those of two different things do."""
    least, most = sorted((one.number, other.number))
    return least < most <= LARGEST_RATIO * least
