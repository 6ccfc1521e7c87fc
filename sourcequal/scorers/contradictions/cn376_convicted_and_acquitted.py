"""CN376: convicted, and acquitted."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.trials import OBJECT, Side, one_charge, opposed
from sourcequal.scorers.contradictions.wordings import wordings

_COURT = (
    r"(?:jury|jurors|court|judges?|magistrates?|tribunal|panel|justices|sheriff)(?: (?:in|of|at) [^.,;\n]{2,25}?)?"
    r"(?: on [a-z]+day| yesterday| unanimously| today| has| have| had)*"
)
_END = r"(?= (?:of|for|over|on|to|after|in|at|following|by|from|yesterday|today|last|and|because|who)\b|[,.;:\n]|$)"
_TERM = r"(?:an? )?(?:COUNT|an?)[ -](?:and a half )?(?:years?|months?|weeks?|days?)"
#: No verdict: a view of it, another court, or both at once.
NO_VERDICT = pattern(
    r"\b(?:(?<!all )but|although|though|despite|while|whereas|bail|on remand|custody time|charged with|accused "
    r"of being"
    r"|not (?:yet )?(?:been )?convicted|presum\w+|innocent until|would have|parole|released|after serving|served"
    r"|exonerat\w+ (?:by|after)|dna|new evidence|innocence project|calls?|campaign\w*|supporters|civil|lawsuit)\b"
)
CONVICTED = Side(
    words=("guilty", "convict", "jail", "sentenc", "prison", "behind bars", "to the cells", "years for", "-year term"),
    forms=wordings(
        r"(?:was|were|is|are|been|being|be) (?:today |unanimously |rightly )?(?:found guilty|convicted|sentenced"
        r"|jailed"
        r"|imprisoned)",
        r"(?:found|held|judged|declared|adjudged) (?!not )guilty|(?:now |newly )?convicted(?= of| on|, )|(?<!not "
        r")guilty(?= of)"
        r"|(?:is|are|was|were) guilty",
        r"(?<!not )(?<!not-)guilty verdicts?|verdicts? (?:of|was|is|were):? [“\"‘']?guilty|(?:jury|foreman|forewoman"
        r"|court"
        r"|judges?) (?:said|says|returned|read out|answered|announced):? [“\"‘']?guilty",
        rf"{_COURT} (?:convict(?:s|ed)?|jail(?:s|ed)?|imprison(?:s|ed)?|sentence[sd]?) {OBJECT}{_END}",
        rf"{_COURT} (?:finds?|found|held) {OBJECT} guilty",
        rf"(?:jury|jurors|court|judges?|magistrates?) .. to convict {OBJECT}{_END}",
        rf"(?:given|handed|got|gets|received|receives|serving|begins?|beginning|began|begun|starts?|started|starting"
        rf"|serve"
        rf"|faces?) (?:his |her )?{_TERM}(?: in (?:prison|jail)| behind bars|(?: (?:prison|jail|custodial))? "
        rf"(?:sentence"
        r"|term))",
        rf"(?:jailed|imprisoned|sent to prison|sentenced|put away|locked up|sent down)(?: for| to)? {_TERM}",
        rf"(?:handed|gave) (?P<who>him|her|NAME) {_TERM}",
        r"jailed(?= for| over| after)",
        r"(?:sent|going|taken|led away|led off|led down|back|go|goes|went) to (?:prison|jail|the cells)",
        r"to (?:begin|start|serve) (?:his|her|their|an?) (?:[\w-]+ )?(?:(?:prison|jail) )?(?:sentence|term)",
        r"(?:prison|jail|custodial) (?:term|sentence) (?:was|is) (?:all but certain|inevitable|certain|unavoidable)",
        r"(?P<who>NAME)(?:'s|’s) conviction|conviction of (?P<who2>NAME)|(?:his|her|their|after the|following "
        r"the|the) "
        r"conviction|upon conviction",
        r"(?:sentencing|passing sentence|sentence) (?:was|has been|is|will be) (?:put off|adjourned|postponed|deferred"
        r"|delayed|set|due|fixed|scheduled)",
        r"(?:will|is to|was to|are to|is due to|until (?:he|she) is) be sentenced|(?:awaits?|awaiting|await|until"
        r"|pending"
        r"|for) sentenc(?:e|ing)",
    ),
    unless=NO_VERDICT,
)
ACQUITTED = Side(
    words=(
        "acquit",
        "clear",
        "not guilty",
        "not-guilty",
        "innocent",
        "threw out",
        "thrown out",
        "dismissed",
        "dropped",
        "exonerat",
        "no case",
        "jury did not",
        "jurors did not",
        "free man",
        "free woman",
        "nothing wrong",
        "no stain",
        "beyond reasonable doubt",
    ),
    forms=wordings(
        r"(?:was|were|is|are|been|being) (?:\w+ )?(?:acquitted|cleared|found (?:not guilty|innocent)|exonerated)",
        r"(?:found|held|declared|judged|adjudged) (?:to be )?(?:not guilty|innocent)|acquitted(?= of| on| by|,)"
        r"|cleared(?= of"
        r"| on| over| by (?:a |the )?(?:jury|court|judge))",
        r"not[ -]guilty verdicts?|verdicts? (?:of|was|is|were) [“\"‘']?not guilty|verdict: not guilty",
        r"(?:jury|foreman|forewoman) (?:said|says|returned|answered|announced):? [“\"‘']?not guilty",
        rf"{_COURT} (?:clear(?:s|ed)?|acquit(?:s|ted)?|exonerate[sd]?) {OBJECT}{_END}",
        rf"{_COURT} (?:finds?|found|held) {OBJECT} (?:not guilty|innocent)",
        rf"(?:jury|jurors|court|judges?|magistrates?) .. to (?:acquit|clear) {OBJECT}{_END}",
        r"(?:leaves?|left|walk(?:s|ed)(?: out of| from)|emerged from|came out of) (?:the )?(?:court|courtroom"
        r"|courthouse"
        r"|building|dock)(?: as)? (?:an? free (?:man|woman)|an innocent (?:man|woman)|with no stain on (?:his|her) "
        r"(?:character|name))",
        r"(?:his|her|their|after (?:the|an)|the) acquittal(?: of (?P<who>NAME))?|(?P<who2>NAME)(?:'s|’s) acquittal",
        r"(?:all|both|the) (?:of )?(?:the )?(?:COUNT )?charges?(?: against (?:him|her|them|NAME))? (?:was|were|have "
        r"been"
        r"|has been) (?:dropped|dismissed|thrown out)",
        r"(?:court|judges?) (?:has |have )?(?:dismissed|threw out|throws out) (?:all|both|the|every) (?:COUNT "
        r")?(?:charges?"
        r"|case against (?P<who>NAME|him|her))",
        r"no case to answer|jur(?:y|ors) did not (?:believe|accept)|(?:had|has) done nothing (?:wrong|illegal)",
    ),
    unless=pattern(
        NO_VERDICT.source[:-3]
        + r"|customs|conscience|way|path|name|road|debris|motion|lawsuit|suit|security|regulator\w*"
        r"|antitrust|takeover|inquest|doping|ethics|inquiry|internal|says (?:he|she)|insists?|insisted|says|believes? "
        r"(?:he|she|in))\b"
    ),
)
#: What may as well follow a suspended sentence or bail.
FREED = ACQUITTED._replace(
    words=("walked free", "walks free", "walk free", "walking free", "free to go", "sent him home", "free again"),
    forms=wordings(
        r"(?:walk(?:s|ed|ing)?|went|goes|leaves?|left|emerged)(?: out)?(?: of)?(?: the)?(?: court(?:room|house)?)?(?: "
        r"as)? "
        r"free",
        r"(?:is|was|were|are) (?:now )?free (?:to go|again)|sent (?P<who>him|her) home",
    ),
    never=pattern(
        r"\b(?:suspended|community|probation|bail|fine|fined|time served|already served|remand|discharge|spared"
        r"|avoid\w*"
        r"|escap\w+)\b"
    ),
)


@rule(
    "CN376",
    severity="error",
    words=(*ACQUITTED.words, *FREED.words),
    other_words=CONVICTED.words,
    languages=("en",),
    confidence=0.75,
    source="a headline written for the other verdict, or a paragraph prepared for it",
    bad=(
        "⟨Ferri was found guilty⟩ of mixing syrup into his honey.\n\nJars were tested. ⟦After his acquittal⟧ Ferri "
        "hugged his lawyer.",
        "⟨Jury clears Poole beekeeper⟩ of fraud\n\nThe hives were gone by May. The judge told him that a ⟦prison term "
        "was inevitable⟧.",
        "⟨Harbour master convicted⟩ of bribery\n\nThe trial lasted a year. ⟦Sven Arge, 60, walked out of court a free "
        "man⟧ and took the ferry home.",
        "⟨The bailiff was acquitted⟩ on Friday. In the evening ⟦he was led away to the cells⟧ without a word.",
    ),
    good=(
        "Ferri was found guilty in 2019. After his acquittal on appeal Ferri hugged his lawyer.",
        "Ferri was found guilty of fraud. Ferri was acquitted of the second charge.",
        "Goran Ferri was jailed for nine years. His brother Milan was cleared.",
        "Ferri was convicted of theft. He was acquitted of arson.",
        "The two men denied fraud. One was found guilty and the other was cleared.",
    ),
)
def convicted_and_acquitted(document: Document) -> Iterator[Match]:
    """Convicted, and acquitted.

    A person is found guilty or waits for the sentence, and is cleared. Two charges, an appeal, another trial and
    several
    who are on trial together are no contradiction.
    """
    found = list(opposed(document, CONVICTED, ACQUITTED, one_charge, "the other verdict"))
    yield from found or opposed(document, CONVICTED, FREED, one_charge, "the other verdict")
