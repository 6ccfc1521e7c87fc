"""CN374: the boy is still missing, and was found asleep in a barn; the knife has not been found, and was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions import bearers, harm
from sourcequal.scorers.contradictions.bearers import noun_of, same_bearer, subject
from sourcequal.scorers.contradictions.events import sentence_at
from sourcequal.scorers.contradictions.pairs import Pair
from sourcequal.scorers.contradictions.wordings import wordings

_LOST = (
    r"(?P<lost>(?:the|his|her|their|its|a|an) (?:(?!was|were|is|are|has|had|who|that|which)[\w-]+ ){0,3}?"
    r"(?!was\b|were\b|who\b)[a-z][\w-]+)"
)
_CLASSES = {
    **harm.CLASSES,
    **bearers.CLASSES,
    "LOST": rf"(?:{bearers.CLASSES['WHO']}|{_LOST})(?:, [^.;\n]{{1,60}}?,)?",
    "LOSTONE": rf"(?:{bearers.CLASSES['WHOM']}|{_LOST})",
}
MISSING = wordings(
    r"LOST (?:is|are|remains?|was last night|were last night|is now|are now) (?:still |yet )*(?:missing|unaccounted "
    r"for|lost|untraced"
    r"|to be found)",
    r"LOST (?:has|have) (?:still |yet |so far )?(?:not|never) (?:yet |so far |been seen or )*(?:been |turned "
    r")?(?:found|recovered|traced|located|up"
    r"|come (?:back|home)|returned|rescued)",
    r"LOST (?:has|have) (?:yet to be|still to be) (?:found|recovered|traced|located|rescued)",
    r"LOST (?:has|have) not been seen since",
    r"LOST (?:was|were) never (?:found|recovered|seen again|traced|heard of again|returned|handed in|given back)",
    r"no (?:trace|sign) of LOSTONE (?:has|have|had) (?:yet )?been (?:found|seen)",
    r"(?:there (?:is|was) |found |with )(?:still )?no (?:trace|sign|clue) (?:of|to) LOSTONE",
    r"(?:the )?(?:search|hunt) for LOSTONE (?:goes on|continues|continued|is (?:still )?(?:going on|continuing|under "
    r"way)|will (?:go on"
    r"|continue|resume|be resumed)|was called off|has been called off|is to resume|resumes|was abandoned)",
    r"WHOSE (?:whereabouts|fate) (?:are|is|remains?) (?:not known|unknown|unclear|a mystery)",
    r"(?:still|are|is|were)(?: still)? (?:searching|looking) for LOSTONE",
    # kidnapped and freed
    r"LOST (?:is|are|remains?|was|were) (?:still |now )*(?:being held|held (?:hostage|captive|prisoner)|in captivity"
    r"|in the hands"
    r" of|in the power of)",
    r"(?:not so much as|not even|without) an? (?:single )?(?:trace|sign|footprint|clue|track|glimpse) of LOSTONE",
    r"(?:failed|unable|not been able|been unable) to (?:find|locate|trace) LOSTONE|(?:have|has) (?:so far )?(?:not "
    r"found"
    r"|found no (?:trace|sign) of) (?:him|her|it|the)",
    r"hopes? (?:of finding|for) LOSTONE (?:alive|is|are|faded|fading)",
    **_CLASSES,
)
FOUND = wordings(
    r"LOST (?:WAS|had been) (?:later |then |finally |eventually |now |at last )?(?:found|recovered|located"
    r"|discovered|rescued|traced|reunited"
    r"|spotted|picked up|returned|handed in|brought (?:home|back|ashore)|back (?:home|in|with|at|on)|pulled|fished"
    r"|dug|plucked|winched"
    r"|safe and|home again|safely)(?! (?:missing|to be missing|guilty|not guilty|wanting|by chance to be))",
    r"LOST (?:turned up|came (?:home|back)|walked (?:in|into|home|out)|returned (?:home|safely)|made (?:his|her) "
    r"(?:own )?way (?:home|back)"
    r"|reappeared|came to light|resurfaced|wandered (?:in|into|home)|emerged|slept (?:in|on) .. (?:and|before))",
    r"(?:found|recovered|discovered|rescued|spotted|picked up|located|pulled|fished|saw) LOSTONE (?:safe|alive|dead"
    r"|unharmed|asleep|in|at"
    r"|on|under|near|by|behind|from|inside|hiding|sitting|wandering|floating|unhurt)",
    r"(?:finds?|recovers?|rescues?) missing (?P<lost>[a-z][\w-]+)",
    r"(?P<lost>[a-z][\w-]+) (?:who was |)missing (?:for|since|from|after) .. (?:found|is found|turns up|rescued|back)",
    r"(?:led|leads) .. to LOSTONE",
    r"(?P<lost>boy|girl|child|toddler|teenager|woman|man|pensioner|hiker|climber|walker|skier|diver|swimmer|sailor"
    r"|pilot|dog|cat|horse|tortoise|parrot|painting|violin|ring|yacht|plane|boat),? (?:aged )?(?:\d{1,2}, )?(?:is "
    r"|was )?(?:safe(?: and (?:sound|well))?|found|rescued|reunited|home|back)",
    r"LOST (?:WAS|had been) (?:later |then |finally |now )?(?:released|freed|set free|let go|liberated)",
    r"(?:freed|released|liberated) LOSTONE(?! from prison)",
    r"LOST (?:is|was|were|are) (?:now |already )?(?:safe and (?:sound|well)|back home|home and|at home again|in safe"
    r" hands)",
    r"(?:reunited with|safe return of|return of|rescue of|discovery of|finding of|brought home|brought back) LOSTONE",
    r"WHOSE body (?:was|has been) (?:found|recovered|pulled|discovered|washed)",
    r"missing (?P<lost>[a-z][\w-]+) (?:is |was |has been )?(?:found|safe|rescued|turns up|recovered|back)",
    **_CLASSES,
)
#: Words for one that is lost, of which an article uses several.
ALIKE = (
    ("child", "boy", "girl", "toddler", "youngster", "schoolboy", "schoolgirl", "son", "daughter", "teenager", "pupil"),
    ("hiker", "walker", "climber", "mountaineer", "rambler", "skier", "man", "woman", "pensioner"),
    ("boat", "yacht", "ship", "vessel", "trawler", "dinghy", "freighter", "craft"),
    ("plane", "aircraft", "jet", "airliner"),
    ("painting", "picture", "canvas", "portrait"),
    ("violin", "instrument", "cello"),
    ("dog", "animal", "terrier", "spaniel", "cat", "horse", "pony", "tortoise", "parrot"),
)
BOTH = pattern(
    r"\b(?:while (?:he|she|they) (?:was|were)|while(?= …)|second|third|other|another|others|two of|one of"
    r"|first|last (?:year|month|week)|previous\w*|earlier|later"
    r"|copy|copies|similar"
    r"|replica|until|before|years?|only|guilty|dead\b.*\bfound|some of|part|parts|half|most|rest|remaining|if"
    r"|could|would"
    r"|might|hope[sd]?|hoping|evidence|proof|reason|solution|job|work|love|peace|way|answer|film|novel|series|season"
    r"|injur\w*"
    r"|match|game|squad|team)\b"
)
LOSS = Pair(
    words=(
        "whereabouts",
        "fate ",
        "missing",
        "unaccounted",
        "lost",
        "untraced",
        "not been",
        "never",
        "yet to be",
        "still to be",
        "no trace",
        "no sign",
        "search for",
        "hunt for",
        "searching for",
        "looking for",
        "not yet",
        "no clue",
        "not turned",
        "not come",
        "not returned",
        "still not",
        "so far not",
    ),
    one=MISSING,
    other_words=(
        "found",
        "recovered",
        "located",
        "discovered",
        "rescued",
        "traced",
        "reunited",
        "spotted",
        "picked up",
        "returned",
        "handed in",
        "brought",
        "back",
        "pulled",
        "fished",
        "dug",
        "plucked",
        "winched",
        "safe",
        "home",
        "turned up",
        "came",
        "walked",
        "reappeared",
        "resurfaced",
        "wandered",
        "emerged",
        "led ",
        "leads ",
        "rescued",
        "saw",
        "finds",
        "recovers",
        "rescues",
        "slept",
    ),
    other=FOUND,
    both=BOTH,
)


@rule(
    "CN374",
    severity="error",
    words=(
        "missing",
        "unaccounted",
        "not been found",
        "not been recovered",
        "not been seen",
        "not been traced",
        "not been located",
        "never found",
        "never been found",
        "never recovered",
        "never seen",
        "yet to be found",
        "yet to be rec",
        "yet to be tr",
        "yet to be lo",
        "still to be",
        "no trace",
        "no sign",
        "search for",
        "hunt for",
        "searching for",
        "looking for",
        "not yet been",
        "not turned up",
        "not come home",
        "not come back",
        "not returned",
        "never been rec",
        "still lost",
        "whereabouts",
        "fate ",
        "being held",
        "held hostage",
        "held captive",
        "held prisoner",
        "in captivity",
        "in the hands of",
        "never returned",
        "never handed",
        "so much as a",
        "not even a",
        "without a trace of",
        "without a sign of",
        "failed to find",
        "unable to find",
        "unable to locate",
        "able to find",
        "not found",
        "found no ",
        "hopes of",
        "hopes for",
    ),
    other_words=(*LOSS.other_words, "released", "freed", "liberated", "set free", "let go"),
    languages=("en",),
    confidence=0.75,
    source="reports of searches put together from two days",
    bad=(
        "A boy of six walked off at the fair on Sunday. ⟨The boy is still missing⟩, his aunt said.\n\nRockets went "
        "up. ⟦The "
        "boy was found⟧ asleep in a hay wagon.",
        "The jeweller was stabbed on the stairs. ⟨The knife has not been found⟩.\n\nThe stairs are steep. ⟦The knife "
        "was "
        "recovered⟧ from a bin by a porter.",
    ),
    good=(
        "The boy was missing for two days. He was found asleep in a hay wagon.",
        "The boy is still missing. His sister was found asleep in a hay wagon.",
        "The knife has not been found. The jewels were recovered from a litter bin.",
        "The boy is still missing. The boy's cap was found in a hay wagon.",
    ),
)
def missing_and_found(document: Document) -> Iterator[Match]:
    """Somebody or something is missing, and was found.

    Both are of one person, or of things of one name. Who was missing once, parts and copies are left alone.
    """
    yield from harm.clashes(document, LOSS, _same)


def _same(document: Document, missing: re.Match[str], found: re.Match[str]) -> bool:
    """Whether both are of one person or thing."""
    if not harm.affirmed(document, found):
        return False
    if document.sentence_from(missing.start()) == document.sentence_from(found.start()):
        return False
    if STILL.search(sentence_at(document, found.start())):
        return False
    one, other = (match.groupdict().get("lost") or "" for match in (missing, found))
    if one and other:
        return _thing(one) == _thing(other) and not _is_of(document, found)
    if one or other:
        return _thing(one or noun_of(missing["who"])) == _thing(other or noun_of(found["who"])) != ""
    return subject(document, found) and same_bearer(document, missing, found)


def _thing(words: str) -> str:
    """What is lost, by the last of its words and one name for those who are alike."""
    last = words.lower().split()[-1:]
    return next((alike[0] for alike in ALIKE if last and last[0] in alike), last[0] if last else "")


def _is_of(document: Document, match: re.Match[str]) -> bool:
    """Whether what was found is only said beside something else (the cap of the boy)."""
    before = document.folded[max(0, match.start() - 8) : match.start()]
    return bool(re.search(r"\b(?:of|for|by|with|to|from|in|on|at) $", before))


STILL = pattern(
    r"\b(?:still missing|remains missing|not been found|not yet|but (?:not|no|nobody|the search)"
    r"|before (?:he|she|it) (?:was|vanished|went|disappeared))\b"
)
