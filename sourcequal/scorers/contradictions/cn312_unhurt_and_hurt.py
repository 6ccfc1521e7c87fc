"""CN312: nobody was hurt, and somebody was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE
from sourcequal.scorers.contradictions.events import OTHER_EVENT, clash, sentence_at

UNHURT = pattern(
    r"\b(?:no ?body|no one|none of (?:the|them)(?: \w+){0,2}|no (?:passengers?|residents?|people|workers?))"
    r" (?:was|were|has been|have been|is|are) (?:hurt|injured|harmed|killed|wounded)\b"  # nobody was hurt
    r"|\bthere were no (?:injuries|casualties)\b"
    r"|\bno (?:injuries|casualties) (?:were|have been) reported\b|\bnobody came to harm\b|\bwithout injur(?:y|ies)\b"
    r"|\b(?:everyone|everybody|all (?:passengers|on board|aboard|the passengers|those inside|occupants|residents"
    r"|workers))(?: on board| aboard| inside)? (?:was|were|escaped|got out|remained)"
    r" (?:unhurt|unharmed|unscathed|uninjured|without a scratch)\b"
)
HURT = pattern(
    rf"(?<!no )\b(?P<count>{WHOLE}) (?:other )?(?:\w+ )?(?:were|was|have been|had been) "  # three passengers were
    r"(?:slightly |seriously |badly )?"
    r"(?:hurt|injured|wounded|treated (?:in hospital )?for (?:\w+ )?(?:burns|injuries|wounds|cuts))\b"
    # six were injured, two of them badly; the injured were flown to Bergen; the accident injured four people
    r"|\b(?<!no )(?:the injured (?:were|was) (?:flown|taken|treated|brought)|(?:a|one) (?:woman|man|boy|girl|child"
    r"|nurse|worker|passenger|pensioner|cyclist|driver)(?: of \d+|, \d+,)? (?:was|were) (?:\w+ly )?(?:injured|hurt"
    r"|wounded))\b"
    rf"|\b(?:injured|injuring|wounded|wounding|hurt|hurting) {WHOLE} (?:people|passengers|others|workers|men|women"
    r"|children)\b"
    rf"|\b(?:paramedics|ambulances|doctors|medics) (?:took|treated|rushed) {WHOLE} (?:people|passengers|men|women"
    r"|children)(?: (?:to hospital|at the scene))?"
    r"|\b(?:is|are|remains?) in hospital with (?:[a-z]+ )?(?:injuries|burns|wounds|a broken \w+|fractures|cuts)\b"
    r"|\b(?:boy|girl|man|woman|nurse|cook|driver|passenger|worker|pensioner|teacher) (?:broke|lost) (?:his|her"
    r"|an?) (?:arm|leg|wrist|ankle|finger|hand|foot|nose|collarbone|thumb)\b"
    # her skipper was treated for a broken wrist; one of them suffered burns
    r"|\b(?:was|were) (?:\w+ )?(?:treated|taken to hospital) (?:in hospital )?(?:for"
    r"|with) (?:an? )?(?:\w+ )?(?:broken|fractured"
    r"|dislocated|sprained|burns?|cuts|wounds?|injur(?:y|ies)|bruises|concussion|head injur(?:y|ies))(?: \w+)?\b"
    r"|\b(?:suffered|sustained) (?:an? )?(?:\w+ ){0,2}(?:broken|fractured|burns?|wounds?|injur(?:y|ies)|bruises"
    r"|concussion"
    r"|fractures?)(?: \w+)?\b"
)
#: Words of a part of those present, or of somebody who disputes it.
OTHERS = pattern(
    r"\b(?:second|first|claim\w*|among the|seriously|badly|else|so far|died|killed|previous\w*"
    r"|initial\w*|denied|crew|in that|in this)\b"
)


@rule(
    "CN312",
    severity="warning",
    words=(
        "broke ",
        " in hospital",
        "treated",
        "lost a",
        "lost h",
        "hurt",
        "injured",
        "harmed",
        "injuries",
        "casualties",
        "wounded",
        "killed",
    ),
    other_words=(
        "nobody",
        "no body",
        "no one",
        "none of the",
        "no passenger",
        "no resident",
        "no people",
        "no worker",
        "no injuries",
        "no casualties",
        "came to harm",
        "without injur",
        "unhurt",
        "unharmed",
        "unscathed",
        "uninjured",
        "without a scratch",
    ),
    languages=("en",),
    confidence=0.75,
    source="a first report without casualties under a later paragraph with them",
    bad=(
        "A boiler burst on the ferry at noon. ⟨Nobody was hurt⟩, the owner said.\n\n⟦Three passengers were treated for "
        "burns⟧ and went home in the evening.",
        "⟨No injuries were reported⟩ after the roof of the swimming hall came down.\n\nThe hall was built in haste. "
        "⟦Seven swimmers were injured⟧ when the roof came down.",
        "Scaffolding fell on the market at noon. ⟨Everyone escaped unhurt⟩, a stallholder said.\n\nCheese rolled for "
        "hours. ⟦Ambulances took three people to hospital⟧.",
        "The barge struck the bridge before dawn. Its skipper ⟦was treated for a broken wrist⟧. ⟨Nobody was hurt⟩ in "
        "the collision, the harbour office said.",
    ),
    good=(
        "Nobody was hurt when the boiler burst. In 1987 three passengers were injured in a fire on the same ferry.",
        "No one was killed. Three passengers were treated for burns.",
        "Nobody was hurt when the barge struck the bridge. The bridge suffered cuts to its funds.",
        "Nobody was hurt in the first crash. In another, five miles on, two people were injured.",
    ),
)
def unhurt_and_hurt(document: Document) -> Iterator[Match]:
    """Nobody was hurt, and yet people were treated for injuries.

    The first report of an accident often stays in an article after the count of the injured has come in. The rule is
    silent where the sentences speak of other times or of another event, and “nobody was killed” denies no injury.
    """
    folded = document.folded
    unhurt = [match for match in UNHURT.finditer(folded) if not match[0].endswith("killed")]
    hurt = list(HURT.finditer(folded))
    if not unhurt or not hurt or any(_elsewhere(document, m) for m in (*unhurt, *hurt)):
        return
    yield clash(document, hurt[0].span(), unhurt[0].span(), "the other statement")


def _elsewhere(document: Document, match: re.Match[str]) -> bool:
    """Whether a sentence is of another event, or a denial is of some of those present only."""
    sentence = sentence_at(document, match.start())
    return bool(OTHER_EVENT.search(sentence)) or (bool(UNHURT.search(match[0])) and bool(OTHERS.search(sentence)))
