"""CN371: the minister told a packed hall, and was stuck in London all evening."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions import bearers, harm
from sourcequal.scorers.contradictions.bearers import same_bearer, subject
from sourcequal.scorers.contradictions.events import sentence_at
from sourcequal.scorers.contradictions.pairs import Pair
from sourcequal.scorers.contradictions.wordings import wordings

_ASIDE = r"(?:,? who [^.,;\n]{1,60},|, [^.;\n]{1,60}?,|,)?"
_CLASSES = {
    **bearers.CLASSES,
    "WHOEVER": bearers.CLASSES["WHO"] + _ASIDE,
    "WHOSAT": bearers.CLASSES["WHO"] + r"(?:,? who| [\w-]+,? who)?",
    "EVENT": r"(?:meeting|ceremony|hall|event|conference|congress|rally|summit|session|talks|funeral|wedding|opening"
    r"|dinner"
    r"|debate|hearing|trial|service|party|celebrations?|gala|premiere|concert|parade|march|vote|assembly|evening"
    r"|gathering"
    r"|audience|crowd|delegates|farmers|residents|villagers|members|supporters|shareholders|guests|workers|students"
    r"|pupils"
    r"|council chamber|match|game|reception|launch|inauguration|commemoration|vigil|tribunal|inquiry|forum|awards"
    r"|festival)",
}
ABSENT = wordings(
    r"WHOEVER (?:had |has )?(?:been held up|cancelled (?:his|her) (?:visit|appearance|trip)|stayed away|stays away"
    r"|did not (?:attend|turn up|show up|appear|come|take part|make "
    r"it|go)"
    r"|failed to (?:attend|turn up|show up|appear)|refused to (?:attend|come|take part)|was (?:not (?:there|present"
    r"|at the EVENT|in the EVENT)"
    r"|absent|unable to (?:attend|be there|come|travel)|nowhere to be seen|missing from)|could not (?:attend"
    r"|be there|be present"
    r"|come|make it)|boycotted|skipped|missed (?:the|his own|her own)|pulled out of|sent (?:a |an |his |her "
    r")?(?:deputy|apologies"
    r"|representative|message|envoy|stand-in|video|son|daughter)|chose not to (?:attend|come)|declined to attend"
    r"|cried off"
    r"|snubbed|cancelled (?:his|her) (?:visit|appearance|trip))",
    r"WHOEVER (?:was|had been|is|remained|spent the (?:day|evening|night)) (?:stuck|stranded|held up|delayed"
    r"|detained|ill|at home|in bed"
    r"|abroad|on holiday|away|represented by|watching|in hospital|laid up|snowed in|trapped)(?: .. (?:all|and "
    r"(?:sent|could not|did not"
    r"|missed)|throughout|that (?:day|evening)))?",
    r"WHOEVER (?:watched|followed|listened|joined|spoke|took part|appeared|addressed .{3,40}?) (?:.{0,30} )?(?:from "
    r"(?:home|his|her|a hotel"
    r"|hospital)|by (?:video|telephone|phone)|via|on television|online|remotely)",
    r"(?:in the absence of|without) WHOM",
    r"WHOEVER (?:was|had been|is|stayed|remained|lay|spent [\w ]{3,30}?) (?:at the time |that (?:day|evening|night) "
    r")?(?:in"
    r"|on) (?-i:[A-Z])[\w-]+ (?:for (?:treatment|talks|an operation|the week|a conference|a meeting|a summit|a "
    r"funeral)|on (?:that|the same) (?:day|evening"
    r"|night)|at the time|that (?:day|evening|night|week)|all (?:day|evening|week))",
    r"WHOEVER (?:is|was|has been|had been) (?:still )?(?:on (?:a |an )?(?:[\w-]+ )?(?:visit|trip|leave|tour)|travelling"
    r"|traveling) (?:to|in|abroad|through) ",
    r"WHOEVER (?:was|were) (?:the only (?:one|member|minister|councillor) )?(?:absent|missing)",
    r"WHOEVER (?:had |has )?(?:sent (?:apologies|(?:his|her|the) (?:apologies|regrets|good wishes|greetings"
    r"|congratulations))"
    r"|excused (?:himself|herself)|stayed at home|stayed in|sent word|gave (?:the \w+ )a miss|did not set foot"
    r"|did not make the (?:trip|journey)|was kept at home|was kept away|begged off|did not travel|called in sick"
    r"|called off (?:his|her))",
    r"no sign of WHOM",
    r"WHOEVER was (?:conspicuous by (?:his|her) absence|not among (?:those|the))",
    r"WHOSE (?:absence|empty (?:chair|seat)|chair (?:was|stayed|remained) empty|seat (?:was|stayed|remained) empty)",
    **_CLASSES,
)
PRESENT = wordings(
    r"WHOEVER (?:told|addressed|assured|promised|warned|thanked|urged|asked|spoke to|spoke at|spoke before|took the "
    r"stage"
    r"|stood before|faced|greeted|said to|reminded) (?:(?:the|a|an|some|about|around|nearly|more than|over)? "
    r"?(?:[\w,'-]+ ){0,4}?(?:EVENT)"
    r"|from the (?:stage|platform|podium|pulpit))",
    r"(?:speaking|talking) (?:in|to|before|at) the (?:[\w-]+ ){0,2}?(?:EVENT),? WHO",
    r"WHOEVER (?:spoke to|drank|ate|had (?:dinner|lunch|breakfast|tea|soup) with|sang|clapped|laughed|nodded|took "
    r"notes) "
    r"(?:.{0,30} )?(?:EVENT|growers|neighbours|them|audience)",
    r"WHOEVER (?:attended|was (?:present|there in person|in the (?:audience|front row|hall|room|chamber)|at the "
    r"(?:EVENT)|among (?:the|those)"
    r"|seated|cheered|applauded|given a (?:standing ovation|warm|cautious)|welcomed|greeted by)|took part in|turned "
    r"up|appeared in person"
    r"|came in person|arrived|sat (?:in|between|beside|next to|at|with|through)|listened from the|presided|chaired"
    r"|opened the"
    r"|took (?:to )?the stage|cut the ribbon|laid a wreath|unveiled|handed (?:over|out)|presented the|shook hands"
    r"|took (?:a|his|her) seat"
    r"|rose to|took questions"
    r"|answered questions|stayed (?:for|until|to)|stood (?:at|on|in|beside|next to)|walked (?:in|on|at the head)|led "
    r"the (?:march"
    r"|procession|singing)|gave a (?:speech|talk|toast)|made a speech|delivered|walked (?:the red carpet|up the"
    r"|through the|among|around)|waved|bowed|kissed|danced|joined the EVENT"
    r"|accepted the"
    r"|collected the|received the|signed the|posed for|mingled|wept|left the (?:hall|room|stage))",
    r"WHOEVER (?:cut|opened|led|laid|unveiled|welcomed|greeted|handed|presented|signed|launched|lit|drove|chaired"
    r"|gave|planted|read|rang)(?: [a-z-]+){1,5}? (?:himself|herself|in person)",
    r"WHO,? (?:who |and )?(?:sat|stood|was seated|shook hands|left the (?:hall|room|stage|table|talks|building)|walked"
    r" out|took (?:his|her|a) (?:seat|place)|raised (?:his|her) (?:hand|glass)|listened|looked on|applauded|nodded"
    r"|answered|opened the|closed the|voted|signed|spoke for)",
    r"WHOSAT (?:sat|stood|was seated) (?:between|beside|next to|in the (?:front|first|second|back)|on the platform"
    r"|at the (?:head|back))",
    r"(?:questions|speech|address|talk|words) (?:to|from|by) WHOM .. (?:in person|face to face|on stage|on the stage"
    r"|at the EVENT)",
    **_CLASSES,
)
#: Words of another time or of a plan, around either.
ELSE = pattern(
    r"\b(?:last time|previous\w*|earlier|next|usually|often|never before|once|(?<!-)years?(?!-)|tomorrow|had (?:planned"
    r"|hoped|intended|been due)|was due|scheduled|(?:day|night|week|evening) before|before (?:the|he|she) (?:meeting"
    r"|talks"
    r"|vote|event|was|had|fell|left)|afterwards|two days|the (?:following|next) day|film|novel"
    r"|episode|series|season|injur\w*|charge\w*|until|then)\b"
)
#: Words of a speech that was heard and not seen.
WIRED = pattern(
    r"\b(?:by (?:video|phone|telephone|satellite)|video ?link|via|instead|statement|letter|message|read out"
    r"|interview"
    r"|newspaper|for (?:him|her)|on (?:his|her) behalf)\b"
)
PLACE = Pair(
    words=(
        "away",
        "attend",
        "turn up",
        "show up",
        "appear",
        "absen",
        "not there",
        "not present",
        "not at",
        "not in the",
        "not come",
        "not take part",
        "unable",
        "could not",
        "boycott",
        "skipped",
        "missed",
        "missing",
        "pulled out",
        "sent ",
        "chose not",
        "refused",
        "cried off",
        "snubbed",
        "cancelled",
        "stuck",
        "stranded",
        "held up",
        "delayed",
        "detained",
        " ill",
        "at home",
        "in bed",
        "abroad",
        "on holiday",
        "represented",
        "watch",
        "followed",
        "listened",
        "by video",
        "by phone",
        "by telephone",
        "on television",
        "remotely",
        "online",
        "without",
        "empty",
        "in hospital",
        "laid up",
        "snowed in",
        "trapped",
        "nowhere",
    ),
    one=ABSENT,
    other_words=(
        "told",
        "address",
        "assured",
        "promised",
        "warned",
        "thanked",
        "urged",
        "asked",
        "spoke",
        "stage",
        "stood",
        "faced",
        "greeted",
        "attended",
        "present",
        "in the ",
        "at the ",
        "among",
        "seat",
        "cheered",
        "applauded",
        "ovation",
        "welcomed",
        "took part",
        "turned up",
        "in person",
        "arrived",
        " sat ",
        "listened",
        "presided",
        "chaired",
        "opened",
        "ribbon",
        "wreath",
        "unveiled",
        "handed",
        "shook",
        "rose to",
        "questions",
        "stayed",
        "walked",
        "waved",
        "bowed",
        "led the",
        "speech",
        "toast",
        "delivered",
        "danced",
        "joined",
        "accepted",
        "collected",
        "received",
        "signed",
        "posed",
        "mingled",
        "wept",
        "left the",
        "reminded",
    ),
    other=PRESENT,
    both=pattern(r"\b(?:last (?:year|month|week)|would have|video ?link)\b"),
)


@rule(
    "CN371",
    severity="error",
    words=(
        "stayed away",
        "stays away",
        "attend",
        "turn up",
        "show up",
        "not appear",
        "absen",
        "not there",
        "not present",
        "was not ",
        "not come",
        "take part",
        "could not",
        "boycott",
        "skipped",
        "missed",
        "missing from",
        "pulled out",
        "sent ",
        "refused to",
        "cried off",
        "snubbed",
        "stuck",
        "stranded",
        "held up",
        "delayed",
        "was ill",
        "at home",
        "in bed",
        "abroad",
        "on holiday",
        "represented",
        "by video",
        "by phone",
        "by telephone",
        "on television",
        "remotely",
        "empty",
        "in hospital",
        "laid up",
        "snowed in",
        "nowhere",
    ),
    other_words=PLACE.other_words,
    languages=("en",),
    confidence=0.7,
    source="reports of evenings written from the invitation, with a paragraph by somebody who was there",
    bad=(
        "The fisheries minister, Jon Hald, met boat owners in Sund. ⟨Mr Hald told a crowded hall⟩ that nets would be "
        "paid "
        "for.\n\nCod was served. ⟦The minister was stuck⟧ on a train in the snow that evening, the harbour master "
        "said.",
        "Ferry talks ended without a text. ⟨Envoy Ada Krone stayed away⟩ in protest.\n\nRain fell. ⟦Krone "
        "sat between⟧ her colleagues from the islands.",
    ),
    good=(
        "Jon Hald told a crowded hall in Sund that nets would be paid for. Last year Hald stayed away.",
        "Jon Hald told a crowded hall that nets would be paid for. The mayor was stuck in a train.",
        "Ada Krone stayed away in protest. Krone's deputy sat between her colleagues.",
        "Jon Hald stayed away on Monday. On Tuesday, after a telephone call, Hald addressed the meeting.",
    ),
)
def present_and_absent(document: Document) -> Iterator[Match]:
    """Somebody spoke to the meeting, and was not there.

    Both sentences are of one person, by name, office or pronoun. The rule is silent where either speaks of another day,
    of a plan, or of words sent in writing or by wire.
    """
    yield from harm.clashes(document, PLACE, _same)


def _same(document: Document, absent: re.Match[str], present: re.Match[str]) -> bool:
    """Whether both are of one person, and on no two days."""
    days = [set(DAY.findall(sentence_at(document, match.start()))) for match in (absent, present)]
    if all(days) and not days[0] & days[1]:
        return False
    said = _beside(document, present)
    if ELSE.search(_beside(document, absent)) or ELSE.search(said) or WIRED.search(said):
        return False
    if not harm.affirmed(document, present):
        return False
    return subject(document, present) and same_bearer(document, absent, present)


def _beside(document: Document, match: re.Match[str]) -> str:
    """What a sentence says before a telling and after it, without what somebody said."""
    start, end = document.sentence_from(match.start()) or match.span()
    return document.folded[start : match.start()] + document.folded[match.end() : end].split(" that ")[0]


DAY = pattern(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
