"""CN372: the robber is on the run, and was handcuffed on the pavement; nobody was arrested, and two men were."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions import bearers, harm
from sourcequal.scorers.contradictions.events import sentence_at
from sourcequal.scorers.contradictions.pairs import Pair
from sourcequal.scorers.contradictions.wordings import wordings

_CULPRIT = (
    r"gunman|gunwoman|attacker|suspect|robber|raider|thief|kidnapper|hijacker|bomber|assailant|shooter|burglar|fugitive"
    r"|knifeman|murderer|killer|fraudster|smuggler|arsonist|escapee|convict|prisoner|inmate|man|woman|driver|intruder"
    r"|vandal|culprit|offender|perpetrator|pickpocket|shoplifter|con ?man|swindler|poacher|youth|teenager|boy|girl"
    r"|accomplice|hacker|forger|dealer|mugger|stalker|bank robber|rapist|stabber|sniper|poisoner"
)
_CLASSES = {
    **harm.CLASSES,
    **bearers.CLASSES,
    "HIM": rf"(?:{bearers.CLASSES['WHO'].replace('?P<who>', '?:')}|the (?:[\w-]+ ){{0,2}}?(?:{_CULPRIT})"
    rf"|(?:a|an) (?:[\w-]+ ){{0,3}}?(?:{_CULPRIT})(?: of \d+|, \d+)?)(?:, [^.;\n]{{1,60}}?,)?",
    "POLICE": r"(?:the )?(?:police|officers|detectives|gardaí|gardai|sheriff's deputies|troopers|agents|patrol"
    r"|investigators|carabinieri|constables|guards|fbi|authorities)",
    "CULPRIT": _CULPRIT,
}
FREE = wordings(
    r"HIM (?:is|was|remains|remained|are|were) (?:now |currently |yesterday )?(?:still )?(?:(?:on the run|at large"
    r"|at liberty"
    r"|on the loose|in hiding|wanted|sought|being sought|being hunted|unidentified|missing|unknown|uncaught|not in "
    r"custody"
    r"|not been caught|free)(?! (?:for \w+ (?:days|weeks|months|years)|until|when|to|from))|yet to be (?:caught"
    r"|found|arrested"
    r"|identified|traced))",
    r"HIM (?:has|had) (?:still )?(?:not|never|yet to) (?:yet )?(?:be |been )?(?:caught|found|arrested|identified"
    r"|traced|captured"
    r"|apprehended|located|detained)",
    r"HIM (?:was not|has so far not been|could not be|has not yet been) (?:caught|arrested|found|detained|traced"
    r"|identified)",
    r"(?:is|are) still (?:on the run|at large|on the loose|being hunted|being sought|in hiding)|still at large"
    r"|remains at large",
    r"POLICE (?:is|are|were|was|have been) (?:still )?(?:hunting(?: for)?|looking for|searching for|on the trail of"
    r"|trying to (?:find|trace|identify|catch))"
    r" (?:a |an |the |him|her)(?! (?:second|third|other|weapon|knife|gun|car|motive|cause|missing))",
    r"HIM (?:has|have) (?:so far )?(?:evaded|eluded|escaped|avoided) (?:capture|arrest|the police|police|justice)",
    r"POLICE (?:have|has) (?:still |so far )?(?:not|yet to|been unable to) (?:yet )?(?:caught|found|arrested|identified"
    r"|traced|catch|find|arrest|identify|trace|name|make) (?:him|her|the (?:CULPRIT)|NAME|any(?:one|body)|who)",
    r"POLICE .. (?:has|have) no (?:suspects?|idea who|clue who|leads)",
    r"(?:is|are) (?:still )?(?:being (?:hunted|sought)|wanted) by (?:the )?POLICE",
    r"(?:hunt|search|manhunt) for (?:him|her|the (?:[\w-]+ )?(?:CULPRIT)|NAME) (?:goes|went|has|entered|is|was"
    r"|continues|continued)",
    r"not to approach (?:him|her|the (?:CULPRIT)|NAME)|any(?:one|body) who (?:sees|spots|has seen|saw|recognises"
    r"|recognizes|knows) (?:him|her|the (?:CULPRIT)|NAME|where (?:he|she))",
    r"HIM (?:vanished|disappeared|got away|slipped away) (?:without (?:a )?trace|into|before (?:police|officers)|on "
    r"foot)",
    r"POLICE (?:hunt|seek|search for|look for) (?:a |an )?(?:[\w-]+ ){0,2}?(?:CULPRIT)",
    r"(?:hunt|search|manhunt) (?:for (?:him|her|the (?:CULPRIT)|NAME) )?(?:is (?:still )?(?:on|under way|going on"
    r"|continuing)"
    r"|continues|continued (?:on|last|into)|goes on|went on last night)",
    r"(?:no trace of|have lost track of|has no idea where|do not know where) (?:him|her|the (?:CULPRIT)|NAME)",
    r"the (?:[\w-]+ )?(?:CULPRIT)'s (?:whereabouts|identity|name) (?:are|is|remain|remains) (?:still )?(?:a "
    r"mystery|unknown"
    r"|not known|unclear)",
    r"(?:his|her|whose) (?:whereabouts|identity) (?:are|is|remain|remains) (?:a mystery|unknown|not known|unclear)",
    r"HIM (?:got away|escaped|fled|made off|vanished|disappeared|slipped away|gave (?:officers|police) the slip) "
    r"(?:on|in|with|through"
    r"|into|across|by|over|before) .. (?:and (?:has not been seen|was not caught|has not been found))",
    r"(?:has|have) not been seen since|robber still at large",
    r"(?:CULPRIT|suspects?) (?:still )?(?:on the run|at large|on the loose)(?= (?:after|as|in|following|for|$))",
    r"(?:made (?:good )?(?:his|her) escape|got clean away|got away|escaped|fled) .. and (?:his|her) (?:identity"
    r"|whereabouts)",
    r"reward .. (?:offered|for information) .. (?:arrest|capture|conviction)|information .. leading to (?:his|her"
    r"|the) arrest",
    r"(?:appeal(?:ed|s|ing)?|asked|asking) .. (?:help|information|witnesses|the public) .. (?:finding|find|tracing"
    r"|trace"
    r"|identifying|identify|catch|catching) (?:him|her|the (?:CULPRIT))",
    r"(?:do not|does not|don't) (?:yet )?know (?:who|where) (?:the (?:CULPRIT)|he|she|NAME) (?:is|was)",
    r"(?:NOBODY|no suspects?|no ?one|none of [^.,;\n]{3,30}?) (?:WAS|has yet been) (?:yet )?(?:arrested|detained"
    r"|caught|charged"
    r"|held|apprehended|in custody|taken into custody)|(?:there (?:were|have been|has been|are|was) )?no arrests?"
    r"(?: (?:were|have been|has been|had been|was) (?:yet )?made)?|made no arrests|(?:are|were) (?:yet to|still to) "
    r"make an arrest"
    r"|without (?:an|a single|any) arrests?|not a single arrest|not (?:yet )?(?:made|arrested) an(?:y arrest| arrest"
    r"|yone|ybody)",
    **_CLASSES,
)
HELD = wordings(
    r"HIM (?:WAS|got) (?:later |then |soon |quickly |immediately |eventually |finally |now |already )?(?:arrested"
    r"|recaptured|rearrested|run to ground|found hiding|cornered|frogmarched|surrounded|tracked to"
    r"|detained|caught"
    r"|captured|apprehended|handcuffed|nabbed|seized|overpowered|led away|taken into custody|remanded|in custody"
    r"|behind bars"
    r"|under arrest|charged|held|in police custody|being (?:held|questioned|interrogated)|picked up|tackled|pinned down"
    r"|brought (?:in|before)|jailed|locked up|cornered|tracked down|sitting in a cell|in a cell|marched)",
    r"HIM (?:appeared|appears|stood|will appear|is to appear|is due to appear|is due|will stand) (?:in|before|at|trial)"
    r" ?(?:[\w'-]+ ){0,3}?(?:court|magistrates|judge|trial|dock)?",
    r"HIM (?:is|was|has been|sat|sits|spent|has spent) (?:now |since |still )?(?:[\w-]+ ){0,3}?(?:in|inside) (?:a|the"
    r"|his|her) (?:[\w-]+ )?(?:cells?|jail|gaol|prison|custody)",
    r"HIM (?:is|has been|was) (?:now |already )*(?:in (?:police )?custody|behind bars|in (?:jail|prison|gaol|detention)"
    r"|under (?:arrest|guard|lock and key))",
    r"(?:will|is to|is due to|was to|must) (?:go|appear|be brought|come|stand|be taken) before (?:a|the) (?:[\w-]+ )?"
    r"(?:judge|magistrates?|court)",
    r"HIM (?:confessed|made a (?:full )?confession|admitted everything|(?:told|tells) (?:police|officers|detectives"
    r"|investigators|interrogators)|was denied bail|was refused bail|pleaded (?:not )?guilty"
    r"|(?:let|allowed) (?:himself|herself) (?:to )?be (?:led|arrested|taken|handcuffed)|put up no resistance"
    r"|did not resist|offered no resistance|ran into the arms of)",
    r"(?:put|snapped|clapped) (?:the )?handcuffs|in handcuffs|(?:led|taken|marched) (?:him|her|NAME) (?:off|away)",
    r"(?:has|have|had) (?:him|her|the (?:CULPRIT)|a (?:CULPRIT)) in custody|interrogat(?:ed|ing) (?:him|her|the"
    r" (?:CULPRIT))",
    r"HIM (?:gave (?:himself|herself) up|surrendered|turned (?:himself|herself) in|handed (?:himself|herself) in"
    r"|walked into (?:a|the)"
    r" police|confessed to (?:police|officers)|spent (?:[\w-]+ ){1,3}in (?:a|the) (?:police )?cells?|is (?:now "
    r")?sitting in)",
    r"POLICE (?:have |has |had )?(?:later |then |quickly |already )?(?:arrest(?:ed)?|catch|caught|captur(?:e|ed)"
    r"|detain(?:ed)?|nab(?:bed)?"
    r"|seiz(?:e|ed)|apprehend(?:ed)?|handcuff(?:ed)?|overpowered|tackled|pounced on|track(?:ed)? down|pick(?:ed)? up"
    r"|charged?)"
    r" (?:him|her|(?:a|an|the) (?:[\w-]+ ){0,4}?(?:CULPRIT)|NAME|[\w-]+ (?:thief|robber|raider|suspect|killer|gunman))",
    r"(?:CULPRIT|suspects?) (?:caught|arrested|held|captured|seized|nabbed|in custody|detained|charged)(?= (?:after"
    r"|in|at|over|by|on"
    r"|as|near|with|$))",
    r"(?:handcuffs on|arrest of|custody of|interrogation of|questioning of) (?:him|her|the (?:[\w-]+ )?(?:CULPRIT)"
    r"|NAME)",
    r"the (?:arrest|capture) (?:came|took place|was made)|(?:arrest|capture) of (?:a|the) (?:CULPRIT)",
    r"(?:an?|the) \d\d-year-old (?:was|has been|is) (?:arrested|detained|held|being held|charged|remanded|in custody)",
    r"POLICE (?:pinned|dragged|wrestled|marched|led|took) (?:him|her|the (?:CULPRIT)) (?:to the ground|from|off|away"
    r"|into"
    r"|down|to (?:the|a) (?:\w+ )?(?:police )?station)",
    r"(?:the suspects?|HIM) (?:will|are due to|are to) (?:appear|be brought|face)",
    r"HIM,? (?:now|who is (?:now |being )*|who was (?:being )?) ?(?:behind bars|in custody|held|under arrest|detained)",
    r"(?:is|are|was|were) (?:now |already )?(?:sitting |locked up |being held )in (?:a|the) (?:\w+ )?(?:cell|jail"
    r"|prison|custody)",
    r"HIM sat in the back of a (?:patrol|police)|in handcuffs",
    r"(?:his|her) (?:arrest|capture) (?:on|came|was|by|at|in|ended)|since (?:his|her) arrest",
    r"(?:(?!(?:19|20)\d\d)COUNT|several|some|dozens of) (?:[\w-]+ ){0,2}?(?:people|men|women|youths|teenagers"
    r"|suspects|persons"
    r"|boys|demonstrators|protesters|fans|supporters|students|activists|brothers|of them)(?: [\w-]+){0,4}? (?:were"
    r"|was|have been"
    r"|has been|had been|are) (?:later )?(?:arrested|detained|held|in custody|taken into custody|charged|led away"
    r"|handcuffed)",
    r"(?:arrested|detained|handcuffed|led away|arrests|detains) (?:(?!(?:19|20)\d\d)COUNT|several|some|dozens of|a|an) "
    r"(?:[\w-]+ ){0,3}?(?:people|men|women|man|woman|youths?|teenagers?|suspects?|persons|boys?|demonstrators"
    r"|protesters|fans"
    r"|supporters|students|activists)",
    r"(?:made|making) (?:COUNT|several|an|the) arrests?|(?:COUNT|several) arrests (?:were|have been|had been) made",
    **_CLASSES,
)
BOTH = pattern(
    r"\b(?:second|third|other|another|others|accomplices?|brothers?|gang|before (?!a judge|the (?:court|judge"
    r"|magistrates)|magistrates|a court)|(?:after|for) (?:\w+ ){1,3}(?:days|weeks|months|years|hours|on the run)"
    r"|(?<!-)years?(?!-)|while|if|would|earlier|previous\w*|once|had been|sentenced|convicted|released|bail"
    r"|unrelated|separate|different|nothing to do with|not connected|contrary to|ignore|reports? that"
    r"|in connection with an|killed|dead|then|not been charged|in (?:january|february|march|april|may|june|july|august"
    r"|september|october|november|december)|recent(?:ly)?|over the (?:past|last)|so far this|each|every|eventually"
    r"|finally)\b"
)
NO_ARREST = pattern(
    r"\b(?:no arrests?|nobody|no ?one|no suspects?|none of|not a single|any arrests?|anyone|anybody|an arrest)\b"
)
#: So it was for some time, which is over.
LONG_WITHOUT = pattern(
    r"\b(?:hours?|days?|weeks?|months?|years?) without|(?:allowed|suffer\w*|went|passed|waited) [^.]*without"
)
UNTIL = pattern(r"\b(?:until|when he was|when she was|had been|at th(?:at|e) time|and (?:at|by) \d)\b")
_SOME = {
    **_CLASSES,
    "THEM": r"(?:both|all (?:two|three|four|five|six|of them|of the \w+|the \w+)|the (?:two|three|four|five|six|pair"
    r"|gang"
    r"|robbers|raiders|thieves|burglars|men|youths|attackers|gunmen|suspects|kidnappers|vandals|culprits|intruders|duo"
    r"|couple)(?: (?:men|robbers|raiders|thieves|burglars|youths|teenagers|suspects|attackers|gunmen|women|culprits"
    r"|intruders|boys))?)",
    "GANG": r"(?:two|three|four|five|six|pair|gang|robbers|raiders|thieves|burglars|men|youths|attackers|gunmen"
    r"|suspects"
    r"|kidnappers|vandals|culprits|intruders|duo|couple|them)",
}
#: The same of several culprits, all of them.
ALL_FREE = wordings(
    r"THEM (?:are|were|is|remain|remained|remains) (?:now |still )*(?:on the run|at large|on the loose|in hiding"
    r"|wanted|sought"
    r"|being (?:hunted|sought)|unidentified|not been caught|free|missing)",
    r"THEM (?:has|have|had) (?:still |so far )?(?:not|never|yet to) (?:yet )?(?:be |been )?(?:caught|found|arrested"
    r"|identified|traced|captured|apprehended)",
    r"THEM (?:got away|escaped|vanished|disappeared) (?:unrecognised|unrecognized|without (?:a )?trace|and)",
    r"(?:of|no (?:trace|sign) of) (?:the )?(?:\w+ )?(?:GANG) (?:there (?:has been|is|was) no (?:trace|sign)|(?:has"
    r"|have) been"
    r" (?:found|seen)|yet)|(?:still )?no (?:trace|sign) of the (?:\w+ )?(?:GANG)",
    r"POLICE (?:is|are|were) (?:still )?(?:hunting|looking for|searching for|trying to (?:find|trace|identify"
    r"|catch)) (?:the "
    r"|a )?(?:\w+ )?(?:GANG)|(?:hunt|search|manhunt) for the (?:\w+ )?(?:GANG) (?:goes|is|continues|has|went)",
    **_SOME,
)
ALL_HELD = wordings(
    r"THEM (?:WAS|got) (?:later |then |soon |quickly |now |already )?(?:arrested|detained|caught|captured|apprehended"
    r"|handcuffed|nabbed|seized|overpowered|led away|taken into custody|remanded|in custody|behind bars|under arrest"
    r"|charged|held|picked up|jailed)",
    r"POLICE (?:have |has |had )?(?:arrest(?:ed)?|catch|caught|captur(?:e|ed)|detain(?:ed)?|nab(?:bed)?|seiz(?:e|ed)"
    r"|handcuff(?:ed)?) (?:both|all (?:three|four|five|six|of them)|the (?:two|three|four|five|gang|pair|robbers"
    r"|thieves"
    r"|raiders|burglars|men)|them)",
    r"THEM (?:appeared|will appear|are to appear|are due) (?:in|before) .. (?:court|judge|magistrates?)|THEM "
    r"(?:surrendered"
    r"|gave themselves up|confessed)".replace("|THEM", "|they"),
    **_SOME,
)
GANG = Pair(
    words=(),
    one=ALL_FREE,
    other_words=(),
    other=ALL_HELD,
    both=pattern(
        r"\b(?:one of|third|fourth|other|another|others|accomplices?|after (?:\w+ ){1,3}(?:days|weeks|months|on the "
        r"run)|if"
        r"|would|earlier|previous\w*|released|bail|separate|until|later|film|novel|series|match|years?|prison|escaped"
        r" from|ghost|lions?|cows?|dogs?)\b"
    ),
)
CATCH = Pair(
    words=(
        "on the run",
        "at large",
        "on the loose",
        "at liberty",
        "in hiding",
        "hunt",
        "search",
        "looking for",
        "look for",
        "seek",
        "sought",
        "wanted",
        "trac",
        "whereabouts",
        "identity",
        "identified",
        "caught",
        "not been",
        "arrest",
        "detained",
        "charged",
        "find",
        "yet to",
        "track of",
        "where ",
        "reward",
        "appeal",
        "know who",
        "not in custody",
        "got away",
        "fled",
    ),
    one=FREE,
    other_words=(
        "recaptured",
        "run to ground",
        "found hiding",
        "arrest",
        "jail",
        "gaol",
        "prison",
        "in detention",
        "lock and key",
        "guilty",
        "resist",
        "refused bail",
        "denied bail",
        "confess",
        "admitted",
        "into the arms",
        "police",
        "detain",
        "caught",
        "catch",
        "captur",
        "apprehend",
        "handcuff",
        "custody",
        "nabbed",
        "seize",
        "overpowered",
        "led away",
        "remanded",
        "behind bars",
        "charged",
        "held",
        "questioned",
        "interrogat",
        "picked up",
        "pick up",
        "tackled",
        "pinned",
        "dragged",
        "wrestled",
        "patrol car",
        "police car",
        "appear",
        "brought",
        "jailed",
        "locked up",
        "cornered",
        "tracked",
        "track down",
        " cell",
        "court",
        "magistrates",
        "judge",
        "trial",
        "surrendered",
        "gave himself",
        "gave herself",
        "turned h",
        "handed h",
        "walked into",
        "confessed",
        "marched",
        "pounced",
    ),
    other=HELD,
    both=BOTH,
)


@rule(
    "CN372",
    severity="error",
    words=(
        "on the run",
        "at large",
        "on the loose",
        "at liberty",
        "in hiding",
        "hunt",
        "search",
        "looking for",
        "look for",
        "seek",
        "sought",
        "wanted",
        "evaded",
        "eluded",
        "capture",
        "unable to",
        "no suspect",
        "no idea who",
        "no clue who",
        "no leads",
        "to approach",
        "yone who",
        "ybody who",
        "vanished",
        "disappeared",
        "slipped away",
        "on the trail",
        "no trace",
        "reward",
        "appeal",
        "know who",
        "know where",
        "not know",
        "whereabouts",
        "identity",
        "unidentified",
        "not been",
        "no arrest",
        "an arrest",
        "any arrest",
        "nobody",
        "no one",
        "yet to",
        "single arrest",
        "not arrested",
        "not made",
    ),
    other_words=CATCH.other_words,
    languages=("en",),
    confidence=0.75,
    source="reports of crimes put together from the first hour and the second",
    bad=(
        "A man with a hammer robbed the mint at noon. ⟨The robber is still on the run⟩, police said.\n\nCoins lay "
        "in the street. ⟦The robber was overpowered⟧ by a porter and sits in the town gaol.",
        "Two men robbed the mint at noon. ⟨The pair are still at large⟩, police said.\n\nCoins lay in the street. "
        "⟦Both were "
        "arrested⟧ by a porter at the ferry.",
        "⟨No one has been arrested⟩ over the stolen bells, the sheriff said on Friday.\n\nThe tower is shut. ⟦Two men "
        "were detained⟧ at the ferry with the bells in a sack.",
    ),
    good=(
        "The robber is still on the run. A second man was arrested at the ferry.",
        "No one has been arrested over the bells. In May two men were detained over a stolen boat.",
        "The robber was on the run for three days until he was arrested at the ferry.",
        "Police are looking for the driver. The owner of the car was arrested and released.",
    ),
)
def arrested_and_at_large(document: Document) -> Iterator[Match]:
    """The culprit is at large, and in the hands of the police.

    The article knows one culprit, or says that nobody was arrested. Seconds, accomplices, gangs, those who were free
    before their arrest, and those who were let go are left alone.
    """
    found = list(harm.clashes(document, CATCH, _one_culprit))
    yield from found or harm.clashes(document, GANG, _some_caught)


def _one_culprit(document: Document, free: re.Match[str], held: re.Match[str]) -> bool:
    """Whether both can only be of the same: nobody was arrested, or there is one culprit."""
    if not harm.affirmed(document, held) or BOTH.search(sentence_at(document, held.start())):
        return False
    if LONG_WITHOUT.search(sentence_at(document, free.start())):
        return False
    if NO_ARREST.search(free[0].lower()):
        return not BOTH.search(sentence_at(document, free.start()))
    if UNTIL.search(sentence_at(document, free.start())):
        return False
    return not harm.SEVERAL.search(document.folded)


def _some_caught(document: Document, free: re.Match[str], held: re.Match[str]) -> bool:
    """Whether some are caught, where it is told as of now that nobody is."""
    was_so = LONG_WITHOUT.search(sentence_at(document, free.start()))
    return not was_so and harm.affirmed_elsewhere(document, free, held)
