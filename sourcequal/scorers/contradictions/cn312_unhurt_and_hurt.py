"""CN312: nobody was hurt, and somebody was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions import bearers, harm
from sourcequal.scorers.contradictions.bearers import same_bearer, subject
from sourcequal.scorers.contradictions.events import ELSEWHERE, sentence_at
from sourcequal.scorers.contradictions.pairs import Pair
from sourcequal.scorers.contradictions.wordings import wordings

UNHURT = wordings(
    # nobody aboard was hurt; none of the 84 passengers has been injured; no passengers were harmed
    r"(?:NOBODY|not (?:a|one)(?: single)? PERSON)(?: (?:(?:in|on|at|aboard|near|inside) (?:the|his|her|their)"
    r"(?: [\w-]+){1,2}|on board|aboard|inside|present))? (?:WAS|got|gets) (?:killed or )?"
    r"(?:hurt|injured|harmed|wounded|burned|taken to hospital)",
    r"(?:NOBODY|no PEOPLE) (?:hurt|injured|harmed)",
    r"no (?:member of (?:the )?(?:staff|crew|public|audience)|PERSON|one of them) (?:WAS|got) (?:hurt|injured|harmed)",
    r"(?:did not|didn't) (?:hurt|injure|harm) any(?:one|body)|hurt (?:nobody|no one)|injured (?:nobody|no one)",
    r"there (?:was|is|has been) not (?:a|one) single (?:injury|casualty|scratch)|not a single (?:injury|casualty)",
    r"(?:left|leaves|leaving) (?:nobody|no one) (?:hurt|injured)",
    r"(?:everyone|everybody|all|they all)(?: of (?:them|us))? (?:WAS|got out|came out) (?:completely |perfectly "
    r"|absolutely )?"
    r"(?:fine|ok|okay|all right|safe)(?! (?:from|to|with|for))",
    r"(?:none|not one) of (?:the|them|us|those|its|their)(?: (?!was|were|has|had|have)[\w'-]+){0,6}?(?: "
    r"(?P<of>PEOPLE)(?: (?:(?:on|in|at) the \w+|on board|aboard"
    r"|inside|there))?)? (?:WAS|got) (?:hurt|injured"
    r"|harmed|wounded)",
    r"no (?P<of>PEOPLE|PERSON) WAS (?:hurt|injured|harmed|wounded)",
    r"(?:NOBODY|no PEOPLE|none of [^.,;\n]{3,40}?) (?:came to (?:any )?harm|suffered (?:any |so much as a |even a "
    r"|as much as a )?(?:injur(?:y|ies)|scratch|bruise|burns)|needed (?:hospital |medical )?(?:treatment|attention"
    r"|help)"
    r"|required (?:hospital |medical )?(?:treatment|attention)|had to (?:be taken|go) to hospital)",
    r"there (?:were|was|are|is|have been|had been) (?:fortunately |luckily |mercifully |thankfully )?no (?:reported "
    r"|reports of (?:any )?)?(?:injur(?:y|ies)|casualties|injured)(?: or \w+)?",
    r"no (?:injuries|casualties|injury|one injured)(?: or (?:deaths|fatalities|damage))? (?:were|was|have been|has been"
    r"|had been|are|is) (?:reported|recorded|known)",
    r"no reports? of (?:any )?(?:injur(?:y|ies)|casualties|anyone (?:being )?(?:hurt|injured))",
    r"(?:with|caused|causing|reported|claimed|and) no (?:injuries|casualties)",
    r"without (?:any )?(?:injur(?:y|ies)|casualties)|without (?:any(?:one|body) (?:being |getting )?(?:hurt|injured)"
    r"|(?:hurting|injuring) any(?:one|body))",
    r"with (?:nobody|no ?one) (?:hurt|injured)",
    # everyone on board escaped unhurt; all fourteen got out without a scratch
    r"(?:everyone|everybody|every (?:single |last )?one|all|both|the (?:entire |whole )?(?:crew|family))"
    r"(?: (?!not|but|cars|houses|homes|buildings)[\w'-]+){0,8}? UNHURT",
    r"(?:passengers|crew|residents|families|family|pupils|children|staff|workers|guests|spectators|everyone|all) "
    r"(?:escape|emerge|walk away|survive|safe|are) (?:UNHURT)",
    r"(?:the|its|their|his|her|both|all|COUNT) (?:[\w-]+ ){0,2}?(?P<of>PEOPLE)(?: [\w-]+){0,3}? (?:escaped|walked "
    r"away|got"
    r" (?:out|away|off)|emerged|came (?:out|away)|survived|was|were|are|climbed out|crawled out|jumped (?:out|clear))"
    r"(?: [\w-]+){0,3}? UNHURT",
    r"(?:there was |was |caused |resulted in )?only (?:material|property) damage(?: was (?:done|caused|reported))?",
    r"(?:NOBODY|everyone|everybody|all) .. (?:with|got|more than|but) (?:only |just |nothing (?:more|worse) than "
    r"|nothing but )?a"
    r" (?:fright|scare|shock)",
    r"(?:everyone|everybody|all (?:of them|COUNT|aboard|on board)|they all)(?: [\w-]+){0,3}? walked away(?: from)?",
    r"(?:NOBODY|no PEOPLE|none of [^.,;\n]{3,40}?) (?:had |has )?come to (?:any )?harm|passed off without (?:an "
    r")?injur(?:y"
    r"|ies)",
    r"no (?:injuries|casualties|one hurt|one injured) (?:as|in|after|when)",
    **harm.CLASSES,
)
HURT = wordings(
    r"(?:MANY|an?|the|his|her|their|he|she|one|two of them) (?:[\w'-]+ ){0,4}?(?:(?:of \d+)?ASIDE )?(?:was|were|has "
    r"been"
    r"|have been|had been|got|is|are) (?:\w+ly |still )?(?:HURT)",
    r"(?:COUNT|several) (?:[\w'-]+ ){0,2}?(?:HURT)(?= (?:in|as|after|when|by|on|at|,|$))",
    r"(?:injur|wound|scald|hurt|burn|maim)(?:s|ed|ing)? (?:at least )?(?:COUNT|several|dozens|an?) (?:[\w'-]+ ){0,2}?"
    r"(?:PEOPLE|PERSON)",
    r"(?:injures|hurts|wounds) (?:COUNT|several|dozens)",
    r"(?:was|were|been|got) (?:\w+ly )?(?:cut|gashed|knocked (?:out|unconscious)|impaled|trampled)(?: in the \w+)? by"
    r"|(?:lost|without regaining|regained) consciousness|knocked (?:him|her|them) unconscious",
    r"(?:his|her|their|whose|[\w]+'s) (?:\w+ )?(?:BODY) (?:was|were) (?:\w+ly )?(?:crushed|broken|fractured|severed"
    r"|cut off|burned|shattered|amputated|trapped|gashed)",
    r"(?:had to|has to|have to) (?:go|be taken|be flown|be rushed) .. (?:HOSPITAL)",
    r"(?:the|st\.?|in|at) (?:[\w'-]+ ){0,4}?(?:HOSPITAL) .. (?:took in|admitted|received|treated|is treating|was "
    r"treating)",
    r"(?:HOSPITAL) (?:staff|doctors|officials)? ?(?:said|says) .. (?:admitted|patients|injured|injuries|discharged)",
    r"(?:had|having|getting) .. (?:glass|splinters?|metal|shrapnel|nail) (?:removed|taken|pulled) (?:out of|from) "
    r"(?:his"
    r"|her|their)",
    r"(?:bandaged|splinted|stitched(?: up)?) the (?:[\w-]+ )?(?:BODY)",
    r"number of (?:the )?(?:injured|wounded|people (?:hurt|injured))|among the (?:injured|wounded)",
    r"(?:leav(?:es|ing)|left) (?:COUNT|several|dozens|an?|NAME) (?:[\w'-]+ ){0,2}?(?:HURT|in (?:HOSPITAL))",
    r"(?:the|of the|its|all) (?:COUNT )?(?:injured|wounded|casualties) (?:WAS|were|ranged|included|include|suffered)",
    r"(?:was|were|been|being|is|are|be) (?:then |later |immediately |both |all |also )?(?:taken|rushed|airlifted|flown"
    r"|driven|carried|brought|admitted|transported|transferred|sent|ferried|hurried|stretchered)(?: by \w+(?: \w+)?)?"
    r"(?: off| away)?(?: in(?:to)?| to| for| at)? .. (?:HOSPITAL)",
    r"(?:ambulances?|helicopters?|paramedics|rescuers|firefighters|crews|neighbou?rs) (?:took|rushed|flew|carried"
    r"|drove|brought|ferried) .. to .. (?:HOSPITAL)|(?:ambulances|paramedics|ambulance crews|medics) (?:took|rushed"
    r"|flew|treated) (?:COUNT|an?|the) (?:[\w'-]+ ){0,2}?(?:PEOPLE|PERSON)",
    r"(?:was|were|been|being|is|are|has|have) (?:still |then )?(?:being )?(?:treated|treatment) .. (?:for|with) .. "
    r"(?:INJURY)",
    r"(?:was|were|is|are) (?:still |being )*treated (?:in|at|by) (?:the )?(?:[\w'-]+ ){0,3}?(?:HOSPITAL|ambulance "
    r"crews"
    r"|paramedics|medics|doctors)",
    r"(?:suffer(?:ed|ing|s)?|sustain(?:ed|ing|s)?|got away with|escaped with|nursing|nursed|received|went home with"
    r"|came away with|has|have|had|with|including) .. (?:INJURY)",
    r"(?:broke|broken|breaks|breaking|fractured|dislocated|sprained|twisted|lost|injured|hurt|burned|cut|gashed|crushed"
    r"|cracked|severed) (?:HIS) (?:[\w-]+ )?(?:BODY)",
    r"(?:from|in) (?:his|her|their|a) hospital beds?",
    r"(?:remain(?:s|ed)?|is|are|was|were|still|stayed|kept|woke up|spent [^.;\n]{3,30}?|recovering|recuperating"
    r"|lying|lies"
    r"|overnight|allowed home from|discharged from|released from|left) (?:still )?(?:in |at |from )?(?:the "
    r")?(?:HOSPITAL)",
    r"(?:kept|detained|held|stayed|spent the night) (?:in (?:overnight|for observation)|overnight|at|in) .. "
    r"(?:HOSPITAL)",
    r"in an? (?:serious|critical|stable|grave|comfortable)(?: but (?:stable|serious|critical))? condition",
    r"(?:needed|required|got|received|had|given) (?:COUNT )?(?:stitches|surgery|an operation|skin grafts)",
    r"(?:surgeons|doctors) .. (?:set|operate\w*|operating|amputat\w+|remov\w+|stitch\w+|pinn\w+|reattach\w+"
    r"|treat\w+) .. (?:BODY|him|her|them)",
    r"with (?:his|her|an?|their|one|both) (?:BODY) (?:in (?:plaster|a sling|bandages|a cast)|bandaged|strapped)",
    r"(?:had|have) (?:an? |his |her |both |one )(?:[\w-]+ )?(?:BODY) (?:amputated|set|pinned|stitched|operated on"
    r"|removed)"
    r"|(?:BODY) (?:had to be|was|were) amputated",
    r"(?:broke|fractured|dislocated|cracked) (?:bones|ribs|limbs)",
    r"(?:had|needed|has|have) to be (?:treated|operated on|sewn up|stitched|patched up|given oxygen|resuscitated)"
    r"|sewn up"
    r" with|carried (?:off|away|out) on (?:a )?stretchers?|carried .. (?:off|away|out) on (?:a )?stretchers?",
    r"on crutches|in a neck brace|in plaster",
    # the two furnace men who died in the blaze; killed a docker; two of the injured sailors
    r"(?:MANY|an?|the) (?:[\w'-]+ ){0,3}?(?:who |that )?(?:had |have )?(?:died|perished|(?:was|were|been) killed)"
    r"(?= (?:in|at|on|when|as|after|there|instantly|of|from)\b)",
    r"(?:killed|killing|kills) (?:at least )?(?:MANY|an?|the) (?:[\w'-]+ ){0,2}?(?:PEOPLE|PERSON)",
    r"(?:two|three|four|five|one|some|most|both|all|COUNT) of the (?:injured|wounded|dead) (?:PEOPLE)",
    **harm.CLASSES,
)

_ONE = {**harm.CLASSES, **bearers.CLASSES, "WHOEVER": bearers.CLASSES["WHO"] + r"(?:, [^.;\n]{1,60}?,)?"}
#: One person, unhurt and hurt.
ONE_UNHURT = wordings(
    r"WHOEVER (?:(?:WAS|got|came|walked|climbed|crawled|stepped|emerged|escaped|survived|escapes|survives|walks|emerges"
    r"|remained|got off|climbs|crawls)(?: [\w-]+){0,4}? )?UNHURT",
    rf"(?P<who>{bearers.CALLING}),? (?:aged )?(?:\d{{1,2}},? )?(?:(?:escapes|walks away|survives|emerges|walks|is"
    rf"|comes out"
    rf"|gets out) )?UNHURT",
    r"WHOEVER (?:came away|got away|escaped|got off|walked away) with (?:nothing (?:more|worse) than|nothing but"
    r"|only|just|no"
    r" more than) (?:a|the) (?:fright|shock|scare|bruise or two|wet feet)",
    r"WHOEVER (?:was (?:not|never) (?:hurt|injured|harmed|wounded)|suffered no (?:injur(?:y|ies)|harm)|did not "
    r"suffer (?:any "
    r"|so much as )|escaped (?:injury|without injury|any injury)|came to no harm|did not need (?:any )?(?:treatment"
    r"|hospital)|needed no (?:treatment|doctor)|refused treatment|was (?:fine|all right))",
    **_ONE,
)
ONE_HURT = wordings(
    r"WHOEVER (?:was|has been|had been|is|got|remains) (?:\w+ly |still |also )*(?:HURT)",
    r"WHOEVER (?:had |has )?(?:suffered|sustained|received|broke|fractured|dislocated|sprained|twisted|injured|hurt"
    r"|burned|cut"
    r"|gashed|crushed|cracked|lost) (?:[\w-]+ ){0,4}?(?:INJURY|(?:HIS) (?:[\w-]+ )?(?:BODY))",
    r"WHOEVER (?:was|were|has been|had been) (?:shot|stabbed|hit|struck|bitten|kicked|stung|cut|slashed|gored"
    r"|speared|burned"
    r"|scratched) (?:in|on|through|across) (?:the|his|her|both|one) (?:[\w-]+ )?(?:BODY|chest|stomach|arms|legs"
    r"|hands|throat)",
    r"WHOEVER (?:was|has been|had been|is|were) (?:then |later |immediately |still )?(?:taken|rushed|airlifted|flown"
    r"|driven"
    r"|carried|brought|admitted|transported|in|being treated|treated|recovering|stretchered) .. (?:HOSPITAL)",
    r"WHOEVER (?:was|is|remains) in an? (?:serious|critical|stable) condition|WHOSE (?:[\w-]+ )?(?:BODY) (?:was|were)"
    r" (?:broken|crushed|fractured|badly|severed)".replace("|WHOSE", "|(?:his|her)"),
    r"WHOEVER (?:was|is|has been) (?:being )?treated (?:in|at|by|for) ",
    r"(?:surgeons|doctors|medics|paramedics|surgeon|doctor)? ?(?:operated on|patched up|bandaged|resuscitated|fought "
    r"to save)"
    r" WHOM",
    r"WHOEVER (?:needed|required|underwent|had) (?:[\w-]+ )?(?:stitches|surgery|an operation)",
    **_ONE,
)
#: Words of a part of those present, of another event, or of somebody who disputes it; and of what nobody suffered.
BOTH = pattern(
    r"\b(?:second|claim\w*|seriously|badly|else|previous\w*|initial\w*|denied|(?:in|during) that|for now"
    r"|months? (?:after|before)"
    r"|in this|precaution\w*|check-?ups?|for shock|checked over|war|ceasefire|survey|study|trial|vaccin\w*|each year"
    r"|every year|a year|years|last (?:season|summer|winter|time)|season|match|league|games?|earlier in|simulat\w*"
    r"|drill"
    r"|exercise|novel|film|first said|by (?:evening|nightfall|morning)|next day|still no|left at|civilians?|also saw"
    r"|further|(?:make|made|be) sure|ensure\w*)\b"
)
#: Nobody was hurt there, or at Dairy Creek, but perhaps at another place; no casualties are left.
THERE = pattern(r" (?:there\b|(?:in|at|near) (?:the )?[A-Z]|left\b)|; ")
HARM = Pair(
    words=(
        "hurt",
        "injur",
        "harm",
        "wounded",
        "casualties",
        "unscathed",
        "scratch",
        "bruise",
        "in one piece",
        "safe",
        " fine",
        " ok",
        "all right",
        "medical",
        "needed",
        "burned",
        "hospital",
    ),
    one=UNHURT,
    other_words=(
        "hurt",
        "injur",
        "wound",
        "burn",
        "scald",
        "hospital",
        "clinic",
        "infirmary",
        "treated",
        "treatment",
        " broke",
        "broken",
        "fracture",
        "dislocated",
        "sprain",
        "twisted",
        " lost ",
        "cut",
        "bruise",
        "concussion",
        "inhalation",
        "crushed",
        "stitches",
        "condition",
        "crutches",
        "plaster",
        " sling",
        "bandage",
        "surg",
        "operat",
        "medics",
        "ambulance",
        "admitted",
        "conscious",
        "removed",
        "pulled",
        "severed",
        "impaled",
        "trampled",
        "intensive care",
        "whiplash",
        "lacerat",
        "gash",
        "a&e",
        "amputated",
        "stretcher",
        " died",
        "perished",
        "killed ",
        "killing ",
        "kills ",
        "sewn up",
        "patched up",
        "oxygen",
        "shot in",
        "stabbed in",
        "bitten",
        "gored",
        "brace",
        "doctors",
        " st ",
    ),
    other=HURT,
    both=BOTH,
)


ONE = Pair(words=(), one=ONE_UNHURT, other_words=(), other=ONE_HURT, both=BOTH)


@rule(
    "CN312",
    severity="warning",
    words=HARM.other_words,
    other_words=(
        "not wounded",
        "no harm",
        "escaped injury",
        "suffered no",
        "not suffer",
        "not need",
        "needed no",
        "refused treatment",
        "was fine",
        "walked away",
        "material damage",
        "property damage",
        "a fright",
        "a scare",
        "nobody",
        "no body",
        "no one",
        "no-one",
        "none of ",
        "not one",
        "not a ",
        "no injur",
        "no casualties",
        "no reports",
        "no report ",
        "no passenger",
        "no people",
        "no worker",
        "no resident",
        "without",
        "unhurt",
        "unharmed",
        "unscathed",
        "uninjured",
        "safe and ",
        "in one piece",
        "no reported",
        "no member",
        "no person",
        "not hurt",
        "not injure",
        "not harm",
        "hurt no",
        "injured no",
        "all fine",
        "were fine",
        "all right",
        "all safe",
        "is fine",
        "are fine",
        "got out",
        "is safe",
        "are safe",
        "was safe",
        "were safe",
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
        "Hay cart overturns at Sund: ⟨driver unhurt⟩\n\nThe wheel came off on the hill. ⟦The driver suffered a "
        "broken rib⟧ "
        "and sat in a ditch until noon.",
        "⟨Nobody was hurt⟩ when the furnace burst, the works said.\n\nThe town mourns. ⟦The two furnace men who died⟧ "
        "in the blaze were brothers.",
        "The barge struck the bridge before dawn. ⟨Its skipper was treated for a broken wrist⟩. ⟦Nobody was hurt⟧ in "
        "the collision, the harbour office said.",
    ),
    good=(
        "Nobody was hurt when the boiler burst. In 1987 three passengers were injured in a fire on the same ferry.",
        "No one was killed. Three passengers were treated for burns.",
        "Nobody was hurt when the barge struck the bridge. The bridge suffered cuts to its funds.",
        "Nobody was hurt in the first crash. In another, five miles on, two people were injured.",
        "Sunday’s fire was out by noon. Two firefighters were treated for burns.\n\nIn Tuesday’s fire nobody was hurt.",
        "None of the passengers was hurt. The driver suffered cuts to her face and was taken to hospital.",
    ),
)
def unhurt_and_hurt(document: Document) -> Iterator[Match]:
    """Nobody was hurt, and yet people were treated for injuries.

    The first report of an accident often stays in an article after the count of the injured has come in. The rule is
    silent where the sentences speak of other times or of another event, or of beasts, where a denial is of some only
    and the harm of others, and “nobody was killed” denies no injury.
    """
    found = list(harm.clashes(document, HARM, _of_the_same))
    yield from found or harm.clashes(document, ONE, _of_one)


AGAIN = pattern(r"\bth(?:is|at) time\b|\b(?:un)?like (?:the|in the) (?:first|last|earlier|previous)\b")


def _of_one(document: Document, unhurt: re.Match[str], hurt: re.Match[str]) -> bool:
    """Whether both are of one person."""
    plain = harm.affirmed(document, hurt) and subject(document, hurt) and subject(document, unhurt)
    return plain and not harm.of_beasts(document, hurt) and same_bearer(document, unhurt, hurt)


def _of_the_same(document: Document, unhurt: re.Match[str], hurt: re.Match[str]) -> bool:
    """Whether the harm is told plainly, of people, and of those whom the denial is about."""
    if not harm.affirmed(document, hurt) or harm.of_beasts(document, hurt) or THERE.match(document.plain, unhurt.end()):
        return False
    if ELSEWHERE.search(sentence_at(document, hurt.start())):  # after a comma, too: but that was before my time
        return False
    if AGAIN.search(sentence_at(document, unhurt.start())):
        return False
    of = (unhurt.groupdict().get("of") or "").lower()
    return not of or of.startswith("people") or of.rstrip("s")[:-1] in sentence_at(document, hurt.start())
