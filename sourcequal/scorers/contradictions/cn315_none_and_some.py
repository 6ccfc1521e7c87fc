"""CN315: none of them was, and they were."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions import harm
from sourcequal.scorers.contradictions.counting import WHOLE
from sourcequal.scorers.contradictions.events import (
    OTHER_EVENT,
    apart,
    clash,
    sentence_at,
    sentences_with,
)
from sourcequal.scorers.contradictions.wordings import wordings

#: None of the forty houses was flooded; forty houses were flooded.
NONE = pattern(
    rf"\b(?:none of the|not one of the|no) (?:{WHOLE} )?(?P<noun>[a-z]+s)(?: [\w-]+){{0,4}}? "
    r"(?:was|were|has been|have been|had been) (?P<verb>[a-z]+ed|lost|hit|found|sold|hurt|stolen|cut|taken|broken"
    r"|torn|burnt)\b"
)
SOME = pattern(
    rf"\b(?:{WHOLE}|some|several|most|many|all)(?: of)?(?: the| its| his| her| their)? (?:[a-z]+ )?(?P<noun>[a-z]+s) "
    r"(?:was|were|has been|have been|had been) (?P<verb>[a-z]+ed|lost|hit|found|sold|hurt|stolen|cut|taken|broken"
    r"|torn|burnt)\b"
)
_WHO = (
    r"(?:people|persons|residents|villagers|families|households|homes|houses|flats|buildings|customers|tenants"
    r"|streets|properties|shops"
    r"|farms|guests|pupils|patients|neighbou?rs|areas|districts|inhabitants|islanders|townspeople|locals|premises"
    r"|schools)"
)
_CLASSES = {
    **harm.CLASSES,
    "HOMES": _WHO,
    "NONE": rf"(?:NOBODY|no (?:[\w-]+ )?(?:{_WHO}|home|house|building|customer|resident|street|evacuations?)|none of "
    rf"(?:the|its) (?:[\w-]+ )"
    rf"{{0,3}}?(?:{_WHO})|not a single (?:home|house|household|resident|customer))".replace("NOBODY", harm.NOBODY),
    "SOME": rf"(?:(?:(?!(?:19|20)\d\d\b){WHOLE}|some|several|most|many|all|dozens of|hundreds of|thousands of|scores "
    rf"of)(?: of)?"
    rf"(?: the| its| about| around)? (?:\d[\d,]* )?(?:[\w-]+ ){{0,2}}?(?:{_WHO}))",
}
#: What befalls homes and those who live in them, each as a denial and as an assertion.
STATES = {
    "power": (
        wordings(
            r"NONE (?:lost (?:power|electricity|(?:the|their) current)|(?:WAS )?(?:without (?:power|electricity)|cut "
            r"off|blacked out|left in the dark))",
            r"there (?:were|was) no (?:power cuts?|blackouts?|outages?)|without (?:a |any )?(?:power cuts?|blackouts?"
            r"|outages?)",
            **_CLASSES,
        ),
        wordings(
            r"SOME .. (?:without (?:power|electricity|light|current)|lost (?:power|electricity|their power)|in the "
            r"dark|blacked out)",
            r"(?:left|leaves|leaving|plunged|cut (?:power|electricity) to|cut off) SOME(?: (?:without (?:power"
            r"|electricity)|in(?:to)? (?:the )?dark\w*))?",
            r"(?:power|electricity|current) (?:failed|went out|was cut|went off|was knocked out|was off) (?:in|at"
            r"|for|across|to)|(?:power cut|blackout|outage) "
            r"(?:hit|affected|lasted|left|plunged)",
            **_CLASSES,
        ),
    ),
    "evacuated": (
        wordings(
            r"NONE (?:(?:WAS) (?:evacuated|moved out|led out|asked to leave|forced (?:out|to leave)|told to leave"
            r"|cleared)|had to (?:leave|be evacuated"
            r"|move out|get out|go)|needed to (?:leave|be evacuated)|left (?:his|her|their) homes?)",
            r"(?:no evacuations?|there was no evacuation|without (?:an |any )?evacuations?)(?: (?:was|were|has been"
            r"|had been) (?:ordered|necessary"
            r"|needed|carried out))?|(?:did not|was not|were not) (?:have to be|need to be)? ?evacuated",
            r"(?:residents|villagers|families|neighbou?rs|tenants|guests|people|everyone|all) (?:were (?:able"
            r"|allowed) to|could) (?:stay|remain) (?:in"
            r"(?:side|doors)?|at home|put)|(?:everyone|everybody|residents|all) (?:stayed|remained) (?:in (?:their"
            r"|his|her) (?:homes|houses|flats)|indoors)",
            **_CLASSES,
        ),
        wordings(
            r"SOME .. (?:evacuated|moved out|led out|forced (?:out|to leave|from)|told to leave|had to leave|left "
            r"their homes|moved to safety|brought to safety"
            r"|taken to safety|spent the night in (?:a|the) (?:[\w-]+ ){0,2}?(?:hall|school|gym|shelter|church|hotel"
            r"|centre|center)|ordered to leave"
            r"|put up in|driven from|had to be evacuated)",
            r"(?:evacuated|evacuates|evacuating|moved|led|cleared|forces|forced|drove|driven|forcing|brought) "
            r"SOME(?: (?:out|from|to|into|of))?",
            r"(?:evacuation of|after the evacuation of) (?:the )?(?:SOME|HOMES)|the evacuees|evacuated (?:residents"
            r"|families|villagers|homes|houses|people)",
            **_CLASSES,
        ),
    ),
    "flooded": (
        wordings(
            r"NONE (?:(?:WAS) (?:flooded|under water|inundated|hit by the flood)|took in water|got wet|had water)",
            r"(?:all|every one of) (?:the |its )?(?:COUNT )?(?:HOMES) (?:stayed|remained|were kept) dry|every "
            r"(?:house|home) (?:stayed|remained) dry",
            **_CLASSES,
        ),
        wordings(
            r"water (?:stood|rose|came|flowed|seeped|lay|got|reached) .. (?:in|into|to) SOME",
            r"SOME .. (?:flooded|under water|inundated|waist-deep in water|swamped)",
            r"(?:flooded|flooding|floods|swamped|inundated|poured into|ran into|filled|entered) SOME",
            **_CLASSES,
        ),
    ),
}
HOMES = pattern(rf"\b{_WHO}\b")
#: Homes and those who live in them: what befalls the one befalls the other.
LIVED_IN = frozenset("people residents villagers families households homes houses flats tenants locals".split())
SAME_LIST = pattern(r"[(;]")  # a list counts anew in each item
ELSE = pattern(
    r"\b(?:(?:in|of|since) (?:19|20)\d\d|years ago|yet|only|but|except|apart from|earlier|first|so far|nearby"
    r"|neighbou?ring|planned|exercise|drill"
    r"|precaution)\b"
)


@rule(
    "CN315",
    severity="error",
    words=(
        "none of ",
        "not one of",
        "nobody",
        "no one",
        "no-one",
        "no homes",
        "no houses",
        "no home",
        "no house",
        "no residents",
        "no resident",
        "no people",
        "no families",
        "no buildings",
        "no building",
        "no customer",
        "no household",
        "no street",
        "no evacuation",
        "no power",
        "no blackout",
        "no outage",
        "out any ",
        "out evacuation",
        "out power",
        "no villagers",
        "no shops",
        "no farms",
        "no patients",
        "no pupils",
        "no guests",
        "a single",
        "stay",
        "stayed",
        "remained",
        "remain",
        "not a soul",
        "not have to",
        "not evacuated",
        "were sold",
        "was sold",
    ),
    other_words=(
        " was ",
        " were ",
        " been ",
        "power",
        "electricity",
        "evacuat",
        "flood",
        "under water",
        "poured",
        "swamped",
        "ran into",
        "homes",
        "dry",
        "leave",
    ),
    languages=("en",),
    confidence=0.85,
    source="negated against asserted: none of the forty houses, and forty of them",
    bad=(
        "⟨Forty houses were flooded⟩ when the dyke broke.\n\n⟦None of the forty houses in the village was flooded⟧, "
        "the engineer wrote.",
        "⟨Several paintings were sold⟩ at the auction.\n\n⟦None of the paintings was sold⟧, because no bid came.",
        "A tram cut the main cable at Sund. ⟨Nobody lost power⟩, the works said.\n\nTea went cold. ⟦Some 300 "
        "households were "
        "without electricity⟧ until four.",
        "Gas leaked from a truck by the mill. ⟨Residents were able to stay in⟩ their beds.\n\nAn owl left. ⟦Some 40 "
        "families "
        "spent the night in the school⟧.",
    ),
    good=(
        "Forty houses were flooded when the dyke broke. None of the barns was flooded.",
        "None of the paintings was sold. In another sale several paintings were sold.",
        "None of the houses was flooded. Three streets were flooded.",
        "Nobody lost power on Monday. In the storm of 1987 some 300 households were without electricity.",
    ),
)
def none_and_some(document: Document) -> Iterator[Match]:
    """None of them was, and some of them were.

    The same things and the same verb stand once with “none of the” and once with a number; or nobody lost power, was
    evacuated or flooded, and so many were. Sentences that speak of other times or of another event do not count.
    """
    found = list(_same_verb(document))
    if not found and len(document.text) <= harm.LONGEST:
        found = list(_same_state(document))
    yield from found


def _same_verb(document: Document) -> Iterator[Match]:
    """The same things and the same verb with “none of the” and with a number, in two sentences."""
    sentences = sentences_with(document, ("none of ", "not one of ", "no "))
    nones = [none for start, end in sentences for none in NONE.finditer(document.folded, start, end)]
    told: defaultdict[tuple[str, str], list[re.Match[str]]] = defaultdict(list)
    for some in SOME.finditer(document.folded) if nones else ():
        if not OTHER_EVENT.search(sentence_at(document, some.start())):
            told[some["noun"], some["verb"]].append(some)
    for none in nones:
        sentence = sentence_at(document, none.start())
        alike = next((some for some in told[none["noun"], none["verb"]] if apart(some, none)), None)
        listed = "no " in none[0] and SAME_LIST.search(sentence)
        if alike and not listed and not OTHER_EVENT.search(sentence):
            yield clash(document, none.span(), alike.span(), "the other statement")


def _same_state(document: Document) -> Iterator[Match]:
    """Nobody lost power, was evacuated or flooded, and some were."""
    for nobody, somebody in STATES.values():
        nones = harm.tellings(document, nobody, ELSE)
        for some in harm.tellings(document, somebody, ELSE) if nones else ():
            none = next((one for one in nones if apart(one, some) and _plain(document, one, some)), None)
            if none:
                first, second = sorted((none, some), key=lambda match: match.start())
                yield clash(
                    document, harm.clause_of(document, second), harm.clause_of(document, first), "the other statement"
                )
                break


def _of_the_same(none: re.Match[str], some: re.Match[str]) -> bool:
    """Whether a denial is of all, of people and their homes as the assertion is, or of the same things."""
    denied = HOMES.findall(none[0].lower())
    told = set(HOMES.findall(some[0].lower()))
    return not denied or not told or bool(set(denied) & told) or (denied[0] in LIVED_IN and bool(told & LIVED_IN))


def _plain(document: Document, none: re.Match[str], some: re.Match[str]) -> bool:
    apart_from = document.sentence_from(none.start()) != document.sentence_from(some.start())
    place = re.match(r" (?:there\b|(?:in|at|near) (?:the )?[A-Z])", document.plain[none.end() : none.end() + 12])
    return apart_from and not place and _of_the_same(none, some) and harm.affirmed(document, some)
