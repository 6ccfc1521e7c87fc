"""CN314: all are alive, and some are dead."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE
from sourcequal.scorers.contradictions.events import OTHER_EVENT, apart, clash, sentence_at

ALIVE = pattern(
    rf"\b(?:all|everyone|everybody)(?: (?:of )?(?:the )?{WHOLE})?(?: [\w-]+){{0,10}}? "  # all fourteen men trapped in
    r"(?:(?:was|were|got|came|brought|found|pulled)(?: [\w-]+){0,2}? alive|survived)\b"  # were brought out alive
    r"|\b(?:nobody|no one) (?:died|was killed)\b"
)
DEAD = pattern(
    rf"\b(?:bodies of (?:the )?{WHOLE} \w+(?: who died)?|{WHOLE} (?:of them |of the \w+ )?(?:\w+ )?"
    r"(?:died|were killed|was killed)\b|\w+ who died in the \w+)"
)


@rule(
    "CN314",
    severity="error",
    words=("alive", "survived", "nobody died", "nobody was killed", "no one died", "no one was killed"),
    other_words=("died", "killed", "bodies of"),
    languages=("en",),
    confidence=0.8,
    source="a first report of a rescue over a last paragraph with the dead",
    bad=(
        "⟨All fourteen men trapped in the mine were brought out alive⟩ on Thursday.\n\nThe ⟦bodies of the two miners "
        "who died⟧ were taken to town on Friday.",
        "⟨Everyone on board survived⟩, the coast guard said after the ferry had run aground.\n\nThe captain wept. "
        "⟦Three passengers were killed⟧ when the bow struck the rock.",
    ),
    good=(
        "All fourteen men were brought out alive. In 1954 twelve miners died in the same gallery.",
        "All of the men in the first cage came up alive. In another cage two men died.",
        "Three passengers were killed. All the others were found alive.",
    ),
)
def alive_and_dead(document: Document) -> Iterator[Match]:
    """All came out alive, and yet there are dead.

    The rule is silent where either sentence speaks of another time, of another event or of the others.
    """
    alive, dead = ALIVE.search(document.folded), list(DEAD.finditer(document.folded))
    if alive is None or not dead or "no one" in dead[0][0] or dead[0][0].startswith("one "):
        return
    for match in (alive, dead[0]):
        if OTHER_EVENT.search(sentence_at(document, match.start())):
            return
    if not apart(alive, dead[0]):
        return
    yield clash(document, dead[0].span(), alive.span(), "the other statement")
