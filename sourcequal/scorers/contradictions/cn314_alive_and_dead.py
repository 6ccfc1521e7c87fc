"""CN314: all are alive, and some are dead."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions import harm
from sourcequal.scorers.contradictions.comparing import each_with_each
from sourcequal.scorers.contradictions.events import at_hand, clash, sentence_at
from sourcequal.scorers.contradictions.pairs import Pair
from sourcequal.scorers.contradictions.tolls import tolls
from sourcequal.scorers.contradictions.wordings import wordings

ALIVE = wordings(
    # all fourteen men trapped in the mine were brought out alive; everyone on board survived
    r"(?:all|everyone|everybody|every one|each of|both)(?: (?!but|except|not|others|other|rest)[\w-]+){0,11}? "
    r"(?:(?:WAS|got|came|brought"
    r"|found|pulled|dug|winched|plucked|taken|led|made it)(?: [\w-]+){0,3}? (?:alive|to safety)|(?:has |have |had "
    r")?survived"
    r"|lived to tell the tale|was saved|were saved|(?:was|were) rescued|(?:has|have) been (?:rescued|saved)|is alive"
    r"|are alive)",
    r"(?:NOBODY|no PEOPLE|no PERSON|none of [^.,;\n]{3,40}?) (?:(?:has |have |had )?(?:died|drowned|perished)"
    r"|(?:WAS) (?:killed|drowned|dead)|lost (?:his|her|their) (?:life|lives))",
    r"there (?:were|was|have been|has been|are) (?:fortunately |mercifully |luckily |thankfully )?no (?:deaths"
    r"|fatalities"
    r"|loss of life|dead|fatal casualties)",
    r"no (?:deaths|fatalities|lives|one killed)(?: or injuries)? (?:were|was|have been|has been|had been) "
    r"(?:reported|lost"
    r"|recorded)",
    r"without (?:any |the )?(?:loss of life|deaths|fatalities|a single death|losing a (?:single )?life)|(?:cost"
    r"|claimed) no lives",
    r"the (?:whole|entire) (?:crew|party|group|family|class|team) (?:WAS (?:rescued|saved|brought to safety)|survived)",
    r"not (?:a|one|a single) PERSON (?:(?:WAS) (?:killed|lost|drowned|dead)|died|drowned|perished|(?:had |has )?lost"
    r" (?:his|her|their) (?:life|lives))",
    r"not (?:a|one) (?:single )?life (?:was|has been) lost|(?:kills|killed|killing) (?:nobody|no one)|no (?:deaths"
    r"|fatalities|dead|loss of life)"
    r" (?:in|as|after)",
    **harm.CLASSES,
)
DEAD = wordings(
    r"(?:the )?(?:body|bodies|remains) of (?:[\w-]+ ){0,3}?(?:PERSON|PEOPLE|COUNT (?:[\w-]+ ){0,2}?(?:PEOPLE)|COUNT"
    r"|victims?)(?: who died)?",
    r"(?:recover(?:ed)?|found|pulled out|brought up|identified|washed up) (?:a|the|his|her|their|COUNT) (?:body"
    r"|bodies)",
    r"(?:an?|the|one|his|her|their) (?:[\w-]+ ){0,2}?(?:PERSON)(?: of \d+|, \d+,)? (?:(?:was|were) (?:killed|crushed to"
    r" death|found dead|pronounced dead)|died|drowned|perished|lost (?:his|her) life)",
    r"(?:an?|the|one|his|her|their) (?:[\w-]+ ){0,2}?(?:PERSON|deckhand|engineer|mate)(?:, [^.;\n]{2,50},)? (?:died"
    r"|was killed"
    r"|drowned|was found dead|did not survive|could not be saved|went down with)",
    r"(?:COUNT|some|several) of (?:the|them|its)(?: [\w-]+){0,2} (?:did not survive|died|were killed|drowned|could "
    r"not be saved)",
    r"(?:kills|killed|killing) (?:an?|his|her|their) (?:[\w-]+ ){0,2}?(?:PERSON)",
    r"(?:the )?(?:funerals?|burial|coffins?) of (?:the|his|her|all|two|three|four)",
    r"(?:PEOPLE|PERSON) who (?:died|were killed|was killed|drowned|perished|lost (?:his|her|their) (?:life|lives))",
    r"(?:the )?(?:families|relatives|names) of (?:the )?(?:dead|victims|deceased|drowned)|the (?:dead|deceased) "
    r"(?:were|was"
    r"|included|are)",
    **harm.CLASSES,
)
_OTHERS = (
    r"second|seriously|else|previous\w*|initial\w*|denied|in that|in this|others?|rest|remaining|first|later|later died"
    r"|years|since|war|history|so far|but|except|apart from|each year|every year|season|outbreak"
    r"|vaccin\w*|trial|study|film|novel|claim\w*|alleg\w*|memorial|commemorat\w*|anniversary|could have|might have"
    r"|police officers?|officers?|civilians?|soldiers?|first said|it was thought|believed|feared"
)
BOTH = pattern(rf"\b(?:{_OTHERS}|still|only|survivors?|yet)\b")
AFTERWARDS = pattern(r"\b(?:but|later|died|before he|before she|before they)\b")
#: Who is alive are some of those there, such as the infants, and not everybody whom a count of the dead is of.
SOME_OF_THEM = pattern(
    r"(?:all|both|each|every one)(?: of)?(?: (?:the|his|her|their|\w+))?(?: \w+)? (?:infants?|babies|toddlers"
    r"|members of (?:that|this|his|her|the \w+) family|(?:that|this) \w+)\b"
)
EXCEPT = pattern(r"\b(?:except|apart from|but for|bar one|save for)\b")
LIVES = Pair(
    words=(
        "alive",
        "survived",
        "rescued",
        "saved",
        "safety",
        "died",
        "killed",
        "drowned",
        "perished",
        "no deaths",
        "no fatal",
        "loss of life",
        "lives",
        "a life",
        "no dead",
        "lost his",
        "lost her",
        "lost their",
        "tell the tale",
        "a single death",
        "out deaths",
        "out fatal",
    ),
    one=ALIVE,
    other_words=(
        "body",
        "bodies",
        "remains of",
        "killed",
        "died",
        "drown",
        "perish",
        "death",
        "dead",
        "funeral",
        "burial",
        "coffin",
        "victims",
        "kill",
        "deceased",
        "survive",
        "went down",
        "lost h",
        "lost t",
    ),
    other=DEAD,
    both=BOTH,
)
NO_SURVIVORS = Pair(
    words=(
        "no survivors",
        "survived",
        "kill",
        "all aboard",
        "on board",
        "was killed",
        "were killed",
        "died",
        "perished",
        "drowned",
    ),
    one=wordings(
        r"there (?:were|are|was) no survivors|no survivors|(?:NOBODY|(?:none|not one) of [^.,;\n]{3,40}?) "
        r"(?:survived|lived)",
        r"(?:kills|killed|killing) (?:all|everyone|everybody)(?: [\w-]+){0,5}? (?:on board|aboard|inside)|(?:kills"
        r"|killed"
        r"|killing) all (?:COUNT )?(?:[\w-]+ ){0,2}?(?:PEOPLE)",
        r"(?:all|everyone|everybody)(?: (?!but|except|not|who|others|other|rest)[\w-]+){0,8}? (?:(?:WAS) killed|died"
        r"|drowned|perished"
        r"|lost (?:his|her|their) (?:life|lives))",
        **harm.CLASSES,
    ),
    other_words=(
        "survivor",
        "survived",
        "rescued",
        "pulled",
        "alive",
        "saved",
        "hospital",
        "picked up",
        "brought",
        "freed",
        " bed",
        "i was ",
    ),
    other=wordings(
        r"(?:the|a|an|one|two|three|only|sole|lone|COUNT|several|some) (?:[\w-]+ ){0,2}?survivors?,? (?:(?:was|were"
        r"|is|are|has|have"
        r"|had|said|told|clung|recalled)|of the|an? )",
        r"(?:COUNT|one|some|several) of (?:the|those|its)(?: [\w-]+){1,3} (?:(?:was|were|has been|have been) "
        r"(?:rescued|saved"
        r"|found alive|picked up|plucked|pulled|dug out|winched|brought (?:out|up|ashore|to safety)|freed|alive)"
        r"|survived"
        r"|came out alive|swam ashore|are alive|lived|clung to|were clinging|managed to|drifted|jumped|held on)",
        # told by one who was inside: “I was in the last row,” said Ada Corrie; said the cook from her hospital bed
        r"(?:said|says|told [^.\"\n]{2,30}?|recalled|recalls) (?:NAME|the PERSON|an? PERSON|he"
        r"|she)(?:,[^.\"\n]{3,60}?,)? "
        r"from (?:his|her) (?:hospital )?bed",
        r"(?:NAME|the PERSON|an? PERSON|he|she)(?:,[^.\"\n]{3,60}?,)? (?:said|says|told [^.\"\n]{2,30}?|recalled"
        r"|recalls) "
        r"from (?:his|her) (?:hospital )?bed",
        r"i was (?:sitting |asleep |lying )?(?:in|on) (?:the|my) (?:(?:very )?(?:last|back|front|first|second"
        r"|third|rear"
        r"|next|window|aisle|upper|lower|top) (?:rows?|seats?|carriage|coach|cabin|bunk|deck|wagon|car|benches|bench)"
        r"|seat|cabin|bunk|berth|galley|wheelhouse|engine room|cockpit)(?=\b[^\"\n]{0,200}[,.!?]\")",
        r"survivors (?:were|was|are|have|had|said|told|clung|recalled|described)",
        r"(?:an?|the|one|COUNT|several|some|her|his|its) (?:[\w'-]+ ){0,3}?(?:PERSON|PEOPLE)(?: of \d+| of "
        r"\w+)?(?:,? who)? (?:(?:was|were|has been"
        r"|have been) (?:later )?(?:rescued|saved|found alive|picked up|plucked|pulled (?:alive )?from|taken to "
        r"hospital|winched)"
        r"|was thrown clear|survived|swam ashore|is in hospital|are in hospital)",
        **harm.CLASSES,
    ),
    both=pattern(rf"\b(?:{_OTHERS})\b"),
)


@rule(
    "CN314",
    severity="error",
    words=(*LIVES.words, "survivors", "kill"),
    other_words=(
        "alive",
        "survived",
        "survivor",
        "rescued",
        "saved",
        "nobody",
        "no one",
        "none of",
        "no deaths",
        "no fatal",
        "loss of life",
        "no lives",
        "a life",
        "a single",
        "safety",
        "fatalities",
        "no dead",
        "crew was",
        "not one life",
        "aboard",
        "on board",
        " bed",
        "i was ",
    ),
    languages=("en",),
    confidence=0.8,
    source="a first report of a rescue over a last paragraph with the dead",
    bad=(
        "⟨All fourteen men trapped in the mine were brought out alive⟩ on Thursday.\n\n⟦The bodies of the two miners "
        "who died⟧ were taken to town on Friday.",
        "⟨Everyone on board survived⟩, the coast guard said after the ferry had run aground.\n\nThe captain wept. "
        "⟦Three passengers were killed⟧ when the bow struck the rock.",
        "⟨There were no survivors⟩ among the 29 people on the tram.\n\nGulls circled. “⟦I was in the last "
        "carriage⟧ and "
        "woke in a field,” said Ada Corrie, a mason.",
        "⟨There were no survivors⟩ when the barge sank.\n\nGulls circled. ⟦The cook was pulled from⟧ the water "
        "by a ferryman.",
    ),
    good=(
        "All fourteen men were brought out alive. In 1954 twelve miners died in the same gallery.",
        "All of the men in the first cage came up alive. In another cage two men died.",
        "Three passengers were killed. All the others were found alive.",
        "Twelve bodies have been recovered from the wreck. All nine infants were saved.",
        "There were no survivors. The cook was pulled from the water, but died in hospital.",
    ),
)
def alive_and_dead(document: Document) -> Iterator[Match]:
    """All came out alive, and yet there are dead; or nobody did, and somebody was saved.

    The rule is silent where either sentence speaks of another time, of another event or of the others.
    """
    found = [*harm.clashes(document, LIVES, _plainly), *_against_tolls(document)]
    yield from (found or [*harm.clashes(document, NO_SURVIVORS, _plainly)])[:1]


def _plainly(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether the second telling is no denial, and neither is of beasts."""
    if EXCEPT.search(sentence_at(document, one.start())):
        return False
    if AFTERWARDS.search(document.folded, other.end(), (document.sentence_from(other.start()) or other.span())[1]):
        return False
    return harm.affirmed(document, other) and not harm.of_beasts(document, one) and not harm.of_beasts(document, other)


def _against_tolls(document: Document) -> Iterator[Match]:
    """The same against a count of the dead."""
    alive = harm.tellings(document, LIVES.one, LIVES.both)
    for dead, one in each_with_each(tolls(document, "dead") if alive else (), alive):
        first, second = sorted((one, dead.match), key=lambda match: match.start())
        if SOME_OF_THEM.match(document.folded, one.start()) or harm.of_the_past(document, dead.match):
            continue
        apart = first.end() <= second.start() and not BOTH.search(sentence_at(document, dead.span.start))
        if apart and at_hand(document, dead.match) and _plainly(document, one, dead.match):
            spans = harm.clause_of(document, second), harm.clause_of(document, first)
            yield clash(document, *spans, "the other statement")
            return
