"""Words for what befell people: who was hurt, killed or saved, in the many forms in which news says it.

Classes for `wordings`: pass them as `wordings(…, **harm.CLASSES)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, Pattern, pattern
from sourcequal.scorers.contradictions.anchors import forms_of
from sourcequal.scorers.contradictions.counting import WHOLE
from sourcequal.scorers.contradictions.events import (
    CLAUSE_END,
    ELSEWHERE,
    IF,
    around,
    clash,
    sentence_at,
    sentence_before,
)
from sourcequal.scorers.contradictions.pairs import Pair, Same, of_the_article

PEOPLE = (
    r"people|persons|men|women|children|boys|girls|pupils|students|teenagers|youths|youngsters|toddlers|babies|friends"
    r"|passengers|travell?ers|commuters|tourists|visitors|holidaymakers|guests|diners|customers|shoppers|residents"
    r"|tenants|neighbou?rs|villagers|locals|families|workers|labou?rers|workmen|employees|staff|crew|crew members"
    r"|crewmen|sailors|fishermen|miners|divers|soldiers|troops|officers|firefighters|firemen|police officers|guards"
    r"|patients|nurses|teachers|spectators|onlookers|fans|players|drivers|cyclists|riders|motorcyclists|walkers"
    r"|hikers|climbers|skiers|swimmers|bathers|pedestrians|bystanders|passers-by|worshippers|pensioners|prisoners"
    r"|inmates|victims|occupants|casualties|others|civilians|members|builders|farmers|actors|dancers|musicians"
    r"|stallholders|campers|canoeists|rowers|kayakers|migrants|refugees|scouts|runners|brothers|sisters"
)
PERSON = (
    r"person|man|woman|child|boy|girl|pupil|student|teenager|youth|youngster|toddler|baby|passenger|commuter|tourist"
    r"|visitor|holidaymaker|guest|diner|customer|shopper|resident|tenant|neighbou?r|villager|worker|labou?rer|workman"
    r"|employee|crew member|crewman|sailor|fisherman|miner|diver|soldier|officer|firefighter|fireman|guard|patient"
    r"|nurse|teacher|spectator|onlooker|fan|player|driver|cyclist|rider|motorcyclist|walker|hiker|climber|skier"
    r"|swimmer|bather|pedestrian|bystander|passer-by|worshipper|pensioner|prisoner|inmate|victim|occupant|farmer"
    r"|pilot|co-pilot|skipper|captain|cook|chef|caretaker|waiter|waitress|cleaner|builder|roofer|electrician"
    r"|carpenter|mechanic|conductor|stallholder|camper|canoeist|rower|runner|actor|dancer|organist|mother|father"
    r"|son|daughter|brother|sister|wife|husband|grandmother|grandfather|couple|family|engineer|scout"
)
BODY = (
    r"(?:arm|leg|wrist|ankle|finger|hand|foot|nose|collarbone|thumb|jaw|rib|hip|pelvis|skull|neck|back|shoulder|knee"
    r"|elbow|toe|cheekbone|shin|thigh|eye|head|face|spine|vertebra|bone|forearm|shinbone|tooth|kneecap)(?:s|e?bones)?"
    r"|teeth|feet|vertebrae|pelvis"
)
HURT = r"hurt|injured|wounded|maimed|scalded|burned|burnt|harmed|concussed|bruised"
#: Nouns of harm to a body.
INJURY = (
    r"injur(?:y|ies)|wounds?|burns?|cuts(?! (?:to (?:its|their|the)|in|of)\b)|bruises|bruising|lacerations?"
    r"|concussion|fractures?|whiplash|gash(?:es)?"
    r"|smoke inhalation|hypothermia|(?:broken|fractured|dislocated|sprained|shattered|crushed|punctured|cracked|burned"
    rf"|burnt|injured|bruised|badly cut|severed|twisted) (?:\w+ )?(?:{BODY}|lung)"
)
HOSPITAL = (
    r"hospitals?|infirmary|clinic|a&e|accident and emergency|the emergency (?:room|department)|intensive care"
    r"|burns unit|trauma (?:unit|cent(?:re|er))|medical cent(?:re|er)|st\.? [a-z]+'s"
)
UNHURT = (
    r"unhurt|unharmed|unscathed|uninjured|unhurt and unharmed|safe and (?:well|sound|unhurt)|without injur(?:y|ies)"
    r"|without (?:so much as |even )?an? (?:single )?(?:scratch|bruise|graze)|in one piece|injury-free"
)
NOBODY = r"no ?one|no-one|nobody|no body|not a (?:single )?(?:soul|person)|not one (?:of (?:the|them)|person)"
CLASSES = {
    "PEOPLE": PEOPLE,
    "PERSON": PERSON,
    "BODY": BODY,
    "HURT": HURT,
    "INJURY": INJURY,
    "HOSPITAL": HOSPITAL,
    "UNHURT": UNHURT,
    "NOBODY": NOBODY,
    "COUNT": rf"(?:(?!(?:19|20)\d\d\b){WHOLE})",
    "MANY": rf"(?!(?:19|20)\d\d\b){WHOLE}|some|several|many|most|dozens of|scores of|hundreds of"
    r"|a number of|a handful of|a group of",
    "HIS": r"his|her|their|an?|both|one|two|several|the",
}
#: Words of a denial, or of what is only feared, before what they bear on, in one clause.
DENIED = pattern(
    r"\b(?:no|not|never|without|nobody|no ?one|no-one|none|neither|nor|avoid\w*|prevent\w*|escap(?:ed|ing) serious"
    r"|rather than|instead of|fear(?:s|ed)?|risk(?:s|ing|ed)?|threat\w*|cannot|rarely|seldom|nearly|almost)\b|n't\b"
)
#: Beasts that are hurt, too.
BEASTS = pattern(
    r"\b(?:dogs?|cats?|horses?|pony|ponies|cows?|cattle|sheep|lambs?|pigs?|animals?|birds?|swans?|calf|calves|goats?"
    r"|hens?|livestock|puppy|puppies|kittens?|seals?|dolphins?|whales?|elephants?|bears?|lions?|tigers?|monkeys?)\b"
)
#: Several culprits, of whom some may be caught and some not.
SEVERAL = pattern(
    r"\b(?:second|third|other|another|two|three|four|five|both) (?:[\w-]+ ){0,2}?(?:suspects?|men|man|robbers?"
    r"|raiders?|gunm[ae]n"
    r"|attackers?|thie(?:f|ves)|burglars?|teenagers?|youths?|accomplices?|bombers?|women|woman|people|persons?"
    r"|arrests?)\b"
    r"|\b(?:gang|accomplices?|suspects|robbers|raiders|gunmen|attackers|thieves|burglars|masked men|fugitives"
    r"|prisoners|inmates"
    r"|co-accused|escaped (?:from )?(?:prison|jail|custody)|released)\b"
)
#: Denials that are no denial of harm.
LOST = pattern(
    r"\bwithout (?:power|electricity|light|current)\b|"
    r"\b(?:did|could|was|were|has|have) (?:not|never) (?:able to )?(?:be )?(?:surviv\w*|saved|revived|ma[dk]e it)\b"
)


def affirmed(document: Document, match: re.Match[str]) -> bool:
    """Whether no word of a denial stands before a match in its clause, or in it."""
    start, _ = document.sentence_from(match.start()) or match.span()
    before = CLAUSE_END.split(document.folded[start : match.start()])[-1]
    said = LOST.sub("", document.folded[match.start() : match.end()])
    return not DENIED.search(f"{before}{said}")


def affirmed_elsewhere(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether the second telling is no denied one, and in another sentence."""
    apart = document.sentence_from(one.start()) != document.sentence_from(other.start())
    return apart and affirmed(document, other)


def of_beasts(document: Document, match: re.Match[str]) -> bool:
    """Whether the sentence of a match speaks of beasts, which are hurt, lost and found as people are."""
    return bool(BEASTS.search(sentence_at(document, match.start())))


YEAR = pattern(r"\b(?:1[5-9]|20)\d\d\b(?!-)")
LONGEST = 4500  # characters; longer reports tell of several events
MOST_CLAUSE = 90  # characters of a clause before the telling words that are shown with them


def clause_of(document: Document, match: re.Match[str]) -> tuple[int, int]:
    """A match with what its clause says before it, such as who was taken to hospital."""
    start, _ = document.sentence_from(match.start()) or match.span()
    marks = [mark.end() for mark in CLAUSE_END.finditer(document.plain, start, match.start())]
    start = marks[-1] if marks else start
    before = document.plain[start : match.start()]
    start += len(before) - len(before.lstrip(" \n\"'"))
    return (start, match.end()) if match.start() - start <= MOST_CLAUSE else match.span()


def _here(document: Document, match: re.Match[str]) -> bool:
    """Whether a telling is of the event at hand; who could not come did not, and that is no condition."""
    before, _, after = around(document, match).rpartition("…")
    if ELSEWHERE.search(f"{before}…{after}") or IF.search(COULD_NOT.sub("", f"{before}{match[0].lower()}")):
        return False
    start, end = document.sentence_from(match.start()) or match.span()
    revised = REVISED.search(document.folded, start, end) or THEN_REVISED.match(document.folded, end)
    return not revised and not of_the_past(document, match)


#: Words of what was first said and is so no more.
REVISED = pattern(
    r"\b(?:contrary to|(?:early|earlier|first|initial|original) (?:reports?|word|accounts?|statements?)|wrongly"
    r"|in error|(?:was|were|had been) corrected)\b"
)
#: The same in the sentence after it: “That was corrected before noon.”
THEN_REVISED = pattern(
    r"\W*(?:that|this|it|the (?:figure|report|statement|claim)) (?:was|were|had to be|proved|turned out|has been)"
    r"\b.{0,24}?\b(?:corrected|wrong|revised|changed|withdrawn|premature|untrue|false)\b"
)
#: Words of another time at the head of what is told of it: “On that occasion a gas bottle exploded. Six were killed.”
BACK_THEN = pattern(r"\W*(?:on that occasion|at that time|back then|in those days|that time|the time before)\b")


def of_the_past(document: Document, match: re.Match[str]) -> bool:
    """Whether the sentence, or the one before it, names a year before the last two of the article: “on 8 November
    1887”; or that one begins with words of another time."""
    before = sentence_before(document, match.start())
    years = [int(year[0]) for year in YEAR.finditer(f"{before} {sentence_at(document, match.start())}")]
    return BACK_THEN.match(before) is not None or (bool(years) and max(years) < document.kept(last_year) - 1)


def last_year(document: Document) -> int:
    return max((int(year[0]) for year in YEAR.finditer(document.plain)), default=0)


def tellings(
    document: Document, forms: tuple[Pattern, ...], both: Pattern, lasting: bool = False
) -> list[re.Match[str]]:
    """The tellings in some forms that are of the thing at hand, in the order of the text."""
    found = forms_of(forms).matches(document)
    plain = (one for one in found if (lasting or _here(document, one)) and not both.search(around(document, one)))
    return sorted(plain, key=lambda match: match.start())


COULD_NOT = pattern(r"\b(?:could|would) (?:not|neither|never)\b")
#: Events by their kinds: two kinds in two sentences are two events.
KINDS = (
    "fire blaze inferno explosion blast flames",
    "crash collision derailment pile-up smash wreck",
    "landslide avalanche mudslide rockfall",
    "storm gale hurricane tornado squall flood",
    "attack shooting stabbing robbery raid burglary heist hold-up break-in siege",
    "crush stampede panic",
    "quake earthquake tremor",
    "match game race fight brawl",
)
_KIND_OF = {noun: kind for kind, nouns in enumerate(KINDS) for noun in nouns.split()}
EVENT = pattern(
    rf"\b(?:in|after|during|from|by|since) (?:the|a|an|this|that|\w+'s) (?:[\w-]+ "
    rf"){{0,2}}?(?P<event>{'|'.join(_KIND_OF)})\b"
)


def other_events(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether the sentences of two tellings name events of two kinds."""
    kinds = [
        {_KIND_OF[event["event"]] for event in EVENT.finditer(sentence_at(document, match.start()))}
        for match in (one, other)
    ]
    if all(kinds) and not kinds[0] & kinds[1]:
        return True
    days = [_known_by(document, match.start()) for match in (one, other)]
    return all(days) and days[0] != days[1]


#: An event that is known by its day: Saturday's blaze.
_BY_DAY = pattern(r"\b(?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)'s (?:[a-z-]+ )?(?:[a-z-]+)")


def _known_by(document: Document, place: int) -> str:
    """The day by which the last event before a place is known that its paragraph, or its sentence, names so."""
    paragraph = next((span for span in document.paragraphs if span.start <= place < span.end), None)
    found = list(_BY_DAY.finditer(document.folded, paragraph.start, place)) if paragraph else []
    return found[-1]["day"] if found else ""


def clashes(document: Document, pair: Pair, same: Same = of_the_article) -> Iterator[Match]:
    """As `pairs.clashes`, in the order of the text, and with the clauses of both tellings shown.

    Long reports tell of several events, and are not read. Of a `lasting` pair only the side `one` is so: a
    death in 2016 is one today.
    """
    if len(document.text) > LONGEST:
        return
    ones = tellings(document, pair.one, pair.both, pair.lasting)
    others = tellings(document, pair.other, pair.both) if ones else []
    for one in ones:
        for other in others:
            first, second = sorted((one, other), key=lambda match: match.start())
            in_two = document.sentence_from(first.start()) != document.sentence_from(second.start())
            apart = in_two and first.end() <= second.start() and not other_events(document, one, other)
            if apart and same(document, one, other):
                here, there = clause_of(document, second), clause_of(document, first)
                here = here if there[1] <= here[0] else second.span()
                yield clash(document, here, there, "the other statement")
                return
