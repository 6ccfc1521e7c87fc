"""CN324: somebody died, and is recovering."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions import bearers, harm
from sourcequal.scorers.contradictions.bearers import same_bearer, subject
from sourcequal.scorers.contradictions.events import sentence_at
from sourcequal.scorers.contradictions.pairs import Pair
from sourcequal.scorers.contradictions.persons import FULL
from sourcequal.scorers.contradictions.wordings import wordings

_ASIDE = r"(?:,? who [^.,;\n]{1,60},|, [^.;\n]{1,80}?,)?"
_KNOWN = {
    **harm.CLASSES,
    **bearers.CLASSES,
    "WHOEVER": rf"{bearers.CLASSES['WHO']}{_ASIDE}",
    "FULLNAME": rf"(?-i:{FULL})",
}
DEAD = wordings(
    r"WHOEVER (?:WAS|has since been) (?:later |then )?(?:(?:pronounced|declared|confirmed|found|shot|certified|left) "
    r"dead"
    r"|killed|murdered|fatally (?:injured|wounded|hurt|shot|stabbed)|mortally (?:injured|wounded)|buried(?! alive| "
    r"under| in (?:snow|rubble))|laid to rest"
    r"|beyond (?:help|saving)|dead when|dead on arrival|dead by the time|crushed to death|burned to death|stabbed to "
    r"death)",
    r"WHOEVER (?:has |had )?(?:died|dies|drowned|drowns|perished|bled to death|fell to (?:his|her) death|passed away"
    r"|is dead|was dead|succumbed to|lost (?:his|her) life|never (?:regained consciousness|woke up)|did not survive"
    r"|choked to death"
    r"|froze to death|died)(?! out\b| down\b| for\b)",
    r"WHO (?:could not be|was not able to be) (?:saved|revived|resuscitated)",
    r"(?:kills|killed|killing|murdered|drowned|claimed the life of) WHOM(?:, [1-9]\d\b)?(?! (?:off|time|two|three"
    r"|and))",
    r"(?P<who>FULLNAME), [1-9]\d, and [^.\n]{3,60}? (?:both )?(?:died|were killed|were found dead|lost their lives)",
    r"the dead (?:man|woman) (?:is|was|has been (?:named|identified) as) (?P<who>FULLNAME)",
    r"cost WHOM (?:his|her) life",
    r"(?:do|done) nothing (?:more )?(?:for|to save) WHOM",
    r"nothing (?:more )?could be done (?:for|to save) WHOM",
    r"(?:attempts|efforts) to (?:revive|resuscitate|save) WHOM (?:failed|were in vain|had failed|were unsuccessful)",
    r"(?:failed|unable) to (?:revive|resuscitate|save) WHOM",
    r"WHOSE (?:body|remains|corpse|coffin|ashes) (?:was|were|has been|had been|lay|lies|is|are)",
    r"(?:recover(?:ed)?|found|carried|brought|flew|released|identified) WHOSE (?:body|remains|corpse|coffin)",
    r"the (?:body|funeral|burial|death|killing|murder|remains|coffin) of WHOM",
    r"WHOSE (?:funeral|burial|death|murder|killing|widow|widower|grave)",
    r"the late (?P<who>FULLNAME)",
    **_KNOWN,
)
ALIVE = wordings(
    r"WHOEVER (?:WAS|had been) (?:taken|rushed|flown|airlifted) to [^.\n]{3,80}?, where (?:he|she) (?:remains|is|was "
    r"still)"
    r" [^.\n]{3,40}",
    r"WHOEVER (?:remains |is (?:still )?|is said to be |is reported to be |is now )(?:in (?:a |an )?(?:\w+,? (?:but"
    r"|and) )?"
    r"(?:stable|critical|serious|comfortable)(?: condition)?|conscious|awake|recovering|recuperating|undergoing"
    r"|being treated|expected to (?:survive|recover|live|make|leave|walk|go|be)|in (?:intensive care|hospital"
    r"|custody)|out of danger"
    r"|fighting for (?:his|her) life|stable|alive|back (?:at|on|in)|at home|sitting up|walking|doing well|on the mend"
    r"|well enough|well on the way|due to (?:leave|appear|return|be)|being (?:held|questioned|interrogated)|awaiting "
    r"trial"
    r"|looking forward)",
    r"WHOEVER (?:was|has been|had been|is) (?:already |soon |back )?(?:sitting up|joking|chatting|walking (?:again"
    r"|about|around)"
    r"|up and about|laughing|eating|talking to|discharged|released from (?:the )?hospital|allowed home|sent home|well "
    r"enough"
    r"|on (?:his|her) feet|at home|out of (?:hospital|danger)|recovering|pulled out alive|brought out alive"
    r"|found alive|captured alive|taken alive|caught alive)",
    r"(?:doctors|surgeons|medics) expect WHOM to",
    r"WHOEVER (?:has |have )?(?:survived|survives|went home|returned home|walked out of|left hospital|recovered"
    r"|woke up|regained consciousness|came round|made a full recovery|gave a thumbs[- ]up|escaped with|lived to tell)",
    r"WHOEVER (?:will|would) (?:make a full recovery|survive|recover|live|be home|stand trial|face trial|appear in "
    r"court"
    r"|be (?:discharged|released|sent home|allowed home))",
    r"WHOEVER (?:said|told|spoke|speaking|tells|recalled|joked|smiled) [^.\n\"]{0,60}?from (?:his|her) (?:hospital "
    r")?bed",
    r"(?:speaking|talking) from (?:his|her) (?:hospital )?bed,? WHO",
    r"WHOEVER (?:still )?(?:lives in|lives with|plans to|hopes to|intends to|still (?:works|plays|teaches|runs|lives))",
    r"WHOEVER (?:has since|has) (?:gone home|left hospital|returned to work|gone back|been discharged|recovered)",
    r"WHO,? who (?:is|was|has been) (?:now |still )?(?:recovering|recuperating|in hospital|at home|out of|expected to"
    r"|\d\d,)",
    r"WHOEVER was treated for [^.;\n]{3,40}? (?:and|but) (?:sent home|discharged|allowed|released|is)",
    r"said WHO,? who (?:has|is|suffered|broke)",
    r"WHO,? (?:thanked|thanks) (?:his|her) rescuers",
    # he died in 2016, and signs books on Sunday
    r"WHOEVER (?:will |is to |is due to )(?:now |also |then |still )?(?!be (?:buried|remembered|laid|missed"
    r"|honou?red|given|named|cremated|commemorated|sorely|greatly|posthum)|(?:be|have|not|never|always|receive|lie"
    r"|live on|rest|go down|get|leave)\b)[a-z]+(?! posthum)",
    r"(?P<act>WHOEVER (?:(?:has|was) )?(?:[\w'-]+ ){0,3}?(?!kill|die|murder|drown|buried|name|honou?r|remember"
    r"|supposed|use|mourn|perish)(?:[a-z]+ed|said|told|says|sang|spoke|read|cut|took"
    r"|gave|sat|stood|came|went|met|saw|heard|won|wrote|drank|ate|shook|threw|drove|made|left|led|set|held|put|rode|ran"
    r"|swam|chose|wore|taught|bought|sold|spent|felt|kept|got|found|broke|thought|laid|lit|hung|rang|smiles|plays"
    r"|celebrates|turned) (?:[^.;\n]{0,80}?\b)?(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last "
    r"(?:night|week"
    r"|month|weekend)|tonight|this (?:week|month|year|morning|evening|weekend|spring|summer|autumn)))",
    r"(?P<act>WHOEVER,? (?:now |who is (?:now )?|is (?:now )?)(?:\d\d\b(?! when)|retired|in (?:his|her) (?:seventies"
    r"|eighties|nineties)|living in|lives))",
    r"(?P<act>WHOEVER (?:is |has been )(?:still |now )?(?:preparing|rehearsing|writing|working on|looking forward"
    r"|planning"
    r"|touring|delighted|thrilled))",
    r"WHOEVER (?:was |were |has been )?(?:revived|resuscitated|brought back to life|nursed back to health|rushed "
    r"home)(?! by the"
    r" \w+ for)",
    r"WHOEVER (?:was|has been|is) (?:later )?(?:freed|released|found|rescued|set free|brought home) (?:unharmed"
    r"|unhurt|alive|safe)",
    # told by those whom a crash killed at once
    r"(?P<talk>WHOEVER (?:told|tells|said to|assured|complained to) (?:the )?(?:police|officers|investigators|rescuers"
    r"|reporters|paramedics|firefighters|doctors|detectives))",
    r"(?P<talk>WHOEVER (?:[a-z]+ )?(?:climbed|crawled|swam|walked|jumped|ran|clambered|scrambled|limped) (?:out"
    r"|ashore|away|free"
    r"|clear|home|to safety|back))",
    r"WHOSE (?:condition (?:is|was|has)|injuries (?:are|were) (?:not |described as |said to be |thought to be "
    r")*(?:not|minor|life)|recovery (?:is|was|will|has)|life (?:is|was) (?:not|no longer) in"
    r"|doctors (?:say|said|expect))",
    # who died years ago was not there on Saturday
    r"WHO (?:himself|herself) [a-z]+(?:ed|t|d|ke|id|ad|ok|ve|ng|w)\b .. (?:on|this|last|yesterday|tonight)",
    r"WHO,? (?:himself|herself|now \d\d|who is \d\d),? (?:cut|opened|attended|unveiled|was present|was there|sat|took "
    r"a bow"
    r"|watched|spoke|answered|welcomed|thanked|greeted|waved|smiled|joined|came|shook|signed)",
    r"WHO (?:himself|herself), [^.;\n]{1,60}?, (?:cut|unveiled|was present|was there|took a bow|watched|answered"
    r"|welcomed"
    r"|thanked|greeted|waved|smiled|joined|shook|signed|grinned|laughed|nodded|applauded|clapped)",
    r"WHOEVER (?:cut the ribbon|took a bow|waved to|answered questions|shook hands|signed (?:autographs|copies)"
    r"|welcomed"
    r"|greeted|attended|was present|was in the audience|sat in the front row|thanked|smiled|told reporters|told the) "
    r"[^.;\n]{0,80}?"
    r"\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last night|tonight|this (?:week|morning|evening"
    r"|weekend))",
    **_KNOWN,
)
BOTH = pattern(
    r"\b(?:later|before(?! (?:the (?:company|party|guests?|crowd|crew|group|family)|going|leaving|heading|driving|"
    r"returning)\b)|reports? (?:[a-z]+ ){0,3}that|reportedly|until|but|at first|initially|earlier|then|weeks"
    r"|months|years (?:ago|later|earlier)|last year"
    r"|previous\w*"
    r"|accus\w*|alleg\w*|charged|suspected|thought|believed|feared|film|novel|play|series|character|episode|role|song"
    r"|album"
    r"|book|statue|portrait|bust|named after|once|when he was|when she was|as a (?:boy|girl|child)|nearly|almost|hoax"
    r"|rumou?r\w*|fake|unconfirmed|reports say|company|sales|shares|brands?|inc|foundation|trust|family"
    r"|will be (?!questioned|interviewed|charged|kept|discharged|back|moved|home|treated|allowed)|portrayed"
    r"|killed off)\b"
)
#: Words of a death that was not this week.
LONG_DEAD = pattern(r"\b(?:in (?:19|20)\d\d|(?:19|20)\d\d|the late|widow|widower|years ago|months ago|last year)\b")
AT_ONCE = pattern(
    r"\b(?:instantly|at the scene|outright|on the spot|on impact|found dead|did not survive|killed (?:in|when|as)"
    r"|died (?:in|when|as)|immediately|at once|perished)\b"
)
HOAX = pattern(
    r"\b(?:hoax\w*|rumou?rs?|alive and well|presumed dead|fabricated|faked"
    r"|(?:believed|presumed|thought|assumed|feared|declared|mistakenly reported|given up for)"
    r" (?:to be |to have (?:been )?)?(?:dead|died|drowned|killed|lost))\b"
)
LIFE = Pair(
    words=(
        " dead",
        "died",
        " dies",
        "kill",
        "murder",
        "drown",
        "perish",
        "death",
        "his life",
        "her life",
        "body",
        "funeral",
        "buried",
        "burial",
        "widow",
        "the late ",
        "did not survive",
        "be saved",
        "to save",
        "revive",
        "resuscitate",
        "nothing for",
        "nothing to save",
        "nothing could",
        "nothing more",
        "passed away",
        "succumbed",
        "consciousness",
        "fatally",
        "mortally",
        "laid to rest",
        "coffin",
        "remains of",
        "s remains",
        "corpse",
        " grave",
        "claimed the life",
        "never woke",
        "beyond help",
    ),
    one=DEAD,
    other_words=(
        "remains",
        " is ",
        "was ",
        "has been",
        " will ",
        "surviv",
        "went home",
        "returned home",
        "walked",
        "left hospital",
        "recover",
        "woke",
        "came round",
        "thumbs",
        "escaped",
        " bed",
        "rescuers",
        "condition",
        "injuries",
        "himself",
        "herself",
        "revived",
        "resuscitated",
        "freed",
        "released",
        "climbed",
        "crawled",
        "swam",
        "jumped",
        "expect",
        "ribbon",
        "a bow",
        "waved",
        "answered",
        "shook",
        "signed",
        "welcomed",
        "greeted",
        "attended",
        "smiled",
        "told",
        "thank",
        "now ",
        "who has",
        "who is",
        "plans",
        "hopes",
        "still",
        "said",
    ),
    other=ALIVE,
    both=BOTH,
    lasting=True,
)


@rule(
    "CN324",
    severity="error",
    words=LIFE.words,
    languages=("en",),
    confidence=0.8,
    source="two versions of a report merged: in the first the victim lives, in the second not",
    bad=(
        "Ada Corrie, 29, was pulled from the water. ⟨She was pronounced dead⟩ at the scene.\n\nMs Corrie lived near "
        "the bridge. ⟦Ms Corrie was taken to the infirmary, where she remains in a stable condition⟧.",
        "⟨The wave killed Jonas Weil, 40⟩, as he mended nets.\n\nThe quay was swept clean. ⟦Weil told the Courier from "
        "his hospital bed⟧ that he saw it come.",
        "⟨The pilot, a dentist from Arn, died⟩ in hospital on Monday.\n\nThe wreck burned. ⟦The pilot is "
        "recovering⟧ from "
        "his burns and will be questioned by the police.",
        "The town has named a lane after the smith Jonas Weil.\n\nWeil left the forge in 1994. ⟨His widow⟩ "
        "unveiled the "
        "sign.\n\nIt rained. ⟦Weil himself, who turned 81 in June, shook⟧ hands with all.",
        "⟨Jonas Weil died⟩ at the wheel of his bus on Monday.\n\nTwo cars were hit. ⟦Weil is recovering⟧ at home.",
    ),
    good=(
        "Ada Corrie died at the scene. Her brother, Tom Corrie, remains in a stable condition.",
        "Jonas Weil died on Monday. A passenger is recovering at home.",
        "Jonas Weil was in a critical condition for a week. Weil died on Monday.",
        "There were reports that Jonas Weil had been killed. Weil is recovering at home.",
        "Jonas Weil died on Monday. Tom Orme said he plans to stay.",
        "Ada Corrie died in 1998. Last year Corrie Hall was sold.",
        "The red lamp fell from the desk. It did not survive.\n\nThe blue lamp fell, too. It survived.",
    ),
)
def dead_and_recovering(document: Document) -> Iterator[Match]:
    """Somebody died, and is said to be recovering.

    Both sentences are of one person: by name, by what the article calls him (the climber), or by a pronoun after
    either.
    What was so before the death, kin, works and those named after somebody are left alone.
    """
    yield from harm.clashes(document, LIFE, _alive_after)


def _alive_after(document: Document, dead: re.Match[str], alive: re.Match[str]) -> bool:
    """Whether both are of one person, and neither is denied."""
    long_dead = not alive.groupdict().get("act") or LONG_DEAD.search(sentence_at(document, dead.start()))
    if not alive[0].lower().startswith(("whose", "doctors", "surgeons", "said")) and not subject(document, alive):
        return False
    if document.sentence_from(dead.start()) == document.sentence_from(alive.start()) or harm.of_beasts(document, dead):
        return False
    if _said_by_another(document, dead, alive):
        return False
    if alive.groupdict().get("talk") and not AT_ONCE.search(sentence_at(document, dead.start())):
        return False
    told = long_dead and not HOAX.search(document.folded) and harm.affirmed(document, alive)
    return bool(told) and same_bearer(document, dead, alive)


SAID_OF_HIMSELF = pattern(r"([A-Z][\w'-]+),? (?:said|says|added|insisted|announced)(?: that)? $")
SPEAKER_CHARS = 40  # before “he”, in which who says it of himself stands


def _said_by_another(document: Document, dead: re.Match[str], alive: re.Match[str]) -> bool:
    """Whether somebody else than the dead says it of himself: Weil said he plans to stay."""
    place = alive.start("who")
    speaker = SAID_OF_HIMSELF.search(document.plain[max(0, place - SPEAKER_CHARS) : place])
    return speaker is not None and speaker[1] != bearers.bearer(document, dead)
