"""CN342: so many there are, and all of them are so many."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.claims import reading_of
from sourcequal.scorers.contradictions.comparing import each_two
from sourcequal.scorers.contradictions.counts import (
    ANY_OF_KIND,
    CUES,
    KINDS,
    PARTIAL,
    Counted,
    counts_in,
    stems,
    told_again,
)
from sourcequal.scorers.contradictions.events import (
    ELSEWHERE,
    IF,
    around_span,
    clash,
    is_longer,
    sentence_at,
)
from sourcequal.scorers.contradictions.tolls import ANYBODY, MOVED, Toll, alike, tolls

#: Words of a sentence with which a count is of a part, of others, of another time, or somebody else's.
APART = pattern(
    r"\b(?:another|others?|(?:fewer|less) than"
    r"|more (?:than(?! \d)|were|are|people|came|joined|arrived|followed|of)|(?<=\d )more|many more"
    r"|(?:up|down|cut|raised|brought) (?:to|from)|some|remaining|rest|alone"
    r"|further|additional|also|later|including|between|joined|added|then"
    r"|so far|toll"
    r"|rose|risen|grew|fell|first (?:said|put|gave)|initial\w*|disputed|claim\w*|previous\w*|former\w*|used to|planned"
    r"|average|every|ago|last (?:year|month|week"
    r"|season)|next"
    r"|in (?:19|20)\d\d|since (?:19|20)\d\d|in total|altogether|record|seasons?|times|nationwide|worldwide)\b"
)
SOME_OF = pattern(r"\b(?!most |all |none )[a-z\d-]+ of (?:them|which|whom|these|those)\b")
#: The year in which something began is no other time.
BEGAN = pattern(r"\b(?:founded|opened|built|established|set up|began|started|planted|formed) in (?:18|19|20)\d\d")
#: Words behind a count with which it is of some: the houses by the church; and those of all that is said of them.
NARROWED = pattern(
    r"\W{0,2}(?P<by>who|which|that|whose|in|on|at|of|from|by|with|without|near|under|over|between|for|to|aboard"
    r"|outside|inside"
    r"|around|not|still|left|[a-z]+(?:ed|ing))\b(?P<said>[^,.;:–—]*)"
)
#: Of a case that is only supposed: with ten of them there is, you have; no past event stands in the sentence.
SUPPOSED = pattern(r"(?:\A|[,;:] |\b(?:but|and|so) )(?:with|given|for|take|in) (?:only |just )?$")
THEN = pattern(r",? (?:(?:there|it|that|this) (?:is|are|isn't|aren't|would|will|can)|there's|it's|you|one|we|nobody)\b")
PAST = pattern(r"\b(?:was|were|had|did|[a-z]{3,}ed|came|went|took|said|gave|made|got|began|stood)\b")
TIME = pattern(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september"
    r"|october"
    r"|november|december|spring|summer|autumn|winter|morning|evening|afternoon|night|noon|first|once|present)\b"
)
OF_SOME = frozenset("who which that whose of in from".split())  # what narrows down even “all nine”
ENDS = '.!?"”'  # of sentences; menus and headings have none
SAID_OF = frozenset("who which that whose".split())
FEW_SENTENCES, MORE_SENTENCES = 25, 40  # of an article that is about one thing, or about one of the kind
LARGEST_RATIO = 3  # of two counts of the same things; beyond it they are of a part and of a whole
LEAST = 4  # of two such counts the larger; two of three are often called the two


@rule(
    "CN342",
    severity="warning",
    words=("all ", "the ", "its ", "their ", "these "),
    languages=("en",),
    confidence=0.7,
    source="a toll that was brought up to date in one paragraph only",
    bad=(
        "A landslide buried a bus on Monday. ⟨Fourteen people⟩ died, most of them on their way home.\n\nThe governor "
        "said that the families of ⟦the nine people⟧ who died would be given land.",
        "⟨Six hikers⟩ were rescued from the ridge on Sunday.\n\nA nurse gave tea to ⟦all four hikers⟧ rescued by the "
        "team.",
        "The county let ⟨seven wind turbines⟩ be built above Osk.\n\nThe moor is bare. ⟦Each of the nine turbines⟧ "
        "that "
        "the county let be built is to carry a lamp.",
        "The primary school has ⟨84 pupils⟩ and one long bean row.\n\nThe plan was dropped. ⟦All 61 pupils⟧ of the "
        "school helped to dig on Friday.",
        "The new hotel on the dam opened on Saturday. It has ⟨120 rooms⟩ and a lift.\n\nManager Petra Vale was "
        "pleased. ⟦Its 96 rooms⟧ look to the lake.",
        "The company employs ⟨230 people⟩.\n\nThe owner has no money. ⟦The company’s 310 employees⟧ will be paid in "
        "May.",
        "⟨Nine lambs⟩ were stolen from a fold at Sund.\n\nTheir bells were cut off. ⟦All twelve lambs⟧ stood in a barn "
        "by evening.",
        "A bus took ⟨thirty villagers⟩ to the school when the dyke broke.\n\nSoup was made. ⟦The 43 villagers⟧ slept "
        "on mats.",
        "⟨Eleven people died⟩ when a barge struck the bridge.\n\nIt was foggy. ⟦Sixteen people died⟧ in Monday’s "
        "collision, and the bells were rung for them.",
        "⟨Twenty-six people were injured⟩ when a tram left the rails.\n\nIt was wet. The ⟦number of injured came to "
        "18⟧ in all, a nurse said.",
        "⟨Four climbers⟩ set out from the hut at dawn.\n\nThe wind rose. ⟦All six climbers⟧ were back by noon.",
        "The shelter took in ⟨23 dogs⟩ from the burnt kennel.\n\nThey are thin. ⟦The 31 animals⟧ will be offered to "
        "families.",
        "⟨Seventeen sailors⟩ were on the trawler.\n\nA storm came up. ⟦The crew of 21⟧ took to the rafts.",
        "Thieves took ⟨14 paintings⟩ from a house by the lake.\n\nIt was raining. ⟦The 19 stolen paintings⟧ were "
        "not insured.",
        "Shots were fired on the pass, wounding ⟨three ferry guards⟩.\n\nIt rained. ⟦The five wounded guards⟧ "
        "were flown "
        "to Sund.",
        "The strike at the dairy involves ⟨260 workers⟩.\n\nIt began at dawn. ⟦The 410 strikers⟧ want to be paid "
        "for it.",
    ),
    good=(
        "Fourteen people died when the bus was buried. The families of the nine people who died in last year’s slide "
        "were given land.",
        "At least fourteen people died. The nine people who died at once were market women.",
        "Eleven people died when a barge struck the bridge. In the collision at Osk, years ago, sixteen people died.",
        "Eleven people died when a barge struck the bridge. The toll rose later. Sixteen people died in the collision.",
        "Fourteen people died. The nine people who were injured are in hospital.",
        "Fourteen people died, nine of them children. The nine children who died will be buried on Friday.",
        "The mill employs 62 people. Its 48 women workers have a room of their own; the 12 new workers have none.",
        "Thieves took 14 paintings from a house. The 19 paintings in the chapel were not touched.",
        "The school has 84 pupils. Ten years ago it had 61 pupils.",
        "The rule needs a majority of all 61 members. All 28 members of the Harbour Alliance voted for it.",
        "The school in Fellside has 84 pupils. The church, with its 61 pupils, will share the teacher.",
        "The company employs 230 people in Orrefall. The group’s 310 employees in three towns will be paid.",
        "Nine lambs were stolen from a fold at Sund. Three more came later; the twelve lambs stood in a barn.",
        "Nine lambs were stolen from a fold. Two lambs died. The seven lambs that were left stood in a barn.",
        "Cases of the flu on the island have risen to 148, the ferry office said. It had counted 124 cases on Monday; "
        "of the 148 cases 90 are in Sund.",
        "Forty-three holders of a licence may not fish for mussels until May.\n\nThe pilot is sad. None of the 17 crew "
        "was hurt.",
        "Of the 312 people in the old village, most went to the new one. A letter was signed by 190 people.",
        "On Monday the choirs sang in Osk. The 41 singers were hoarse. The fair went on. On Friday they sang in Lund. "
        "The 28 singers were in good voice.",
        "The barge was licensed for 60 passengers. It sank. The 84 passengers on board came ashore.",
        "Nine bells hang in the tower. The nine bells weigh a ton. With ten bells there is no middle one.",
        "Thirty houses were flooded. The twelve houses by the church are older.",
    ),
)
def count_told_again(document: Document) -> Iterator[Match]:
    """So many there are, and later all of them are more or fewer.

    “The nine people who died” are all who died, and fourteen did; “the 410 strikers” are all who are on strike. What
    is counted is told by the noun, its like, or the words of its clause. The article is short and gives no third number
    of such things. Vague and revised numbers, other times, others of the kind and parts are left alone.
    """
    yield from islice(_two_tolls(document), 1)
    if not told_again(document, LEAST, LARGEST_RATIO):
        return
    length = sum(document.folded[end - 1] in ENDS for _, end in document.sentences)
    if length > MORE_SENTENCES:
        return
    counts = list(counts_in(document))
    for other in counts:
        for one in counts if other.own and other.exact else ():
            if (length <= FEW_SENTENCES or one.kinds == other.kinds) and _clashes(document, counts, one, other):
                first, second = sorted((one.span, other.span))
                yield clash(document, second, first, "the other number")
                return


HARMED = frozenset("dead injured wounded missing surviving".split())
#: What an article has told of, by a noun: in Sunday's sinking; when the roof came down is told, not named.
KNOWN_EVENT = pattern(
    r"\b(?:in|by|during|of|after|from) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: night| morning| evening)?'s"
    r"|the|this|that) (?:[a-z-]+ )?(?:sinking|capsizing|crash|collision|explosion|blast|fire|blaze|collapse|attack"
    r"|shooting|stabbing|landslide|mudslide|avalanche|derailment|accident|disaster|tragedy|(?:earth)?quake|floods?|flooding"
    r"|storm|stampede|crush|raid|raids|clashes|riot|riots|protest|rally|outbreak|shipwreck|wreck|bombing|ambush|massacre"
    r"|operation)\b(?! (?:in|at|on|of|near)\b)"
)
#: All whom a fate befell: the number of injured came to nine in all.
NUMBER_OF = pattern(
    r"\bthe (?:total )?number of (?:the )?(?:dead|killed|injured|wounded|victims|casualties|arrests|survivors)\b"
)
TOLL_WORDS = tuple("died killed drowned injured hurt wounded arrested detained rescued".split())
TOLL_FATES = ("dead", "hurt", "arrested", "rescued")


def _two_tolls(document: Document) -> Iterator[Match]:
    """How many died, told at the beginning, and again of the event that is known by then, with another number."""
    if is_longer(document, FEW_SENTENCES) or not any(word in document.folded for word in TOLL_WORDS):
        return
    twice = [fate for fate in TOLL_FATES if len({toll.number for toll in tolls(document, fate, plain=False)}) == 2]
    known = [match.start() for match in KNOWN_EVENT.finditer(document.folded)] if twice else []
    known += [match.start() for match in NUMBER_OF.finditer(document.folded)] if twice else []
    again = {document.sentence_from(place) for place in known} - {None}
    if not again or MOVED.search(document.folded):
        return
    for fate in twice:
        for one, other in each_two(tolls(document, fate)):
            apart = document.sentence_from(one.span.start) != document.sentence_from(other.span.start)
            later = document.sentence_from(other.span.start) in again
            if apart and later and one.number != other.number and alike(one, other) and _whole(document, one, other):
                yield clash(document, other.span, one.span, "the other number")
                return


def _whole(document: Document, one: Toll, other: Toll) -> bool:
    """Whether neither count is of some of them: both are of people without more, and not far apart."""
    least, most = sorted((one.number, other.number))
    texts = [AND_THAT.sub("", sentence_at(document, toll.span.start)) for toll in (one, other)]
    same = one.who == other.who or {one.who, other.who} <= ANYBODY
    return most < LARGEST_RATIO * least and same and not any(map(OTHER_TOLL.search, texts))


AND_THAT = pattern(r" and that .*$")  # the second thing that somebody said
#: Of another event, or of some of those whom it befell.
OTHER_TOLL = pattern(
    r"\b(?:last (?:year|month|week)|previous\w*|earlier|similar|another|others|second|worst|deadliest|since"
    r"|in (?:19|20)\d\d|ago|among|including|children|women|men|if|would|could|so far|remember\w*|anniversary)\b"
)


def _clashes(document: Document, counts: list[Counted], one: Counted, other: Counted) -> bool:
    """Whether two counts are of the same things, in two sentences, and nothing tells them apart."""
    shared = one.meanings & other.meanings
    if not shared or one.number == other.number or one.sentence == other.sentence or not one.exact:
        return False
    general = bool(shared & {ANY_OF_KIND.get(one.noun), ANY_OF_KIND.get(other.noun)})
    if shared <= KINDS and not general:
        return False  # holders of a licence, a crew
    if {one.noun, other.noun} <= ANY_OF_KIND.keys() and not _deeds(one) & _deeds(other):
        return False  # those who signed, those who lived there
    numbers = {count.number for count in counts if count.meanings & (shared - KINDS or shared)}
    least, most = sorted((one.number, other.number))
    if _makes_up(document, least, most) or any(moved in (least, most) for moved in _moved(document)):
        return False
    if one.own and one.kinds and not other.kinds and other.number > one.number:
        return False  # the two Italian judges, the four judges
    if (
        len(numbers) > 2
        or (other.number == least < LEAST and not other.every)
        or most < LEAST
        or most >= LARGEST_RATIO * least
    ):
        return False
    if not _one_owner(one, other) or (shared <= KINDS and _deeds(one) != _deeds(other)):
        return False
    if one.own and other.number > one.number and (narrowed := NARROWED.match(one.tail)) and narrowed["by"] in OF_SOME:
        return False  # all members of the Harbour Party, all members
    if one.own and other.own and not other.every:
        return False  # neither is told first: the 41 delegates of Monday's meeting, and the 28 of Friday's
    same = _same_kind(one, other) and _all_of_them(document, one, other, shared)
    return same and _plain(document, one) and _plain(document, other)


def _moved(document: Document) -> set[int]:
    """The numbers, in figures, to which something rose or fell, or was put right."""
    return {int(number.replace(",", "")) for number in MOVED_TO.findall(document.folded)}


MOVED_TO = pattern(
    r"\b(?:ris(?:e|es|en|ing)|rose|increas(?:e|ed|es|ing)|grow(?:s|n|ing)?|grew|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?"
    r"|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|decreas(?:e|ed|es|ing)|shr[aiu]nk|sunk|sank|up|down"
    r"|correct(?:s|ed|ing)|revis(?:e|ed|es|ing)|adjust(?:s|ed|ing))(?: \w+){0,2} to (?:about |some |around |nearly )?"
    r"(\d[\d,]*)\b"
)


def _makes_up(document: Document, least: int, most: int) -> bool:
    """Whether the number by which two counts differ stands beside one of them: of 520 jobs 310 here and 210 there."""
    reading = reading_of(document)
    beside: dict[object, set[int]] = {}  # the sentences in which each number stands
    for slot in reading.slots:
        if slot.kind == "number":
            beside.setdefault(slot.value, set()).add(reading.sentence_of[slot.first])
    known = beside.get(float(least), set()) | beside.get(float(most), set())
    return bool(beside.get(float(most - least), set()) & known)


def _deeds(count: Counted) -> set[str]:
    """What befell those that are counted, as far as their clause tells: four died, five are accused."""
    return {name for name in count.meanings if name in CUES}


def _one_owner(one: Counted, other: Counted) -> bool:
    """Whether things that are somebody's are those of whom the first count tells, or of “it”."""
    owner = stems(other.owner)
    named = any(word in one.sentence_text for word in owner)
    return not owner or named or one.sentence_text.startswith(("it ", "they ", "he ", "she "))


def _same_kind(one: Counted, other: Counted) -> bool:
    """Whether no word of one makes its things a kind of those of the other: 14 paintings, the 19 stolen paintings."""
    told = HARMED & {word for word in other.kinds if stems(word) <= stems(one.sentence_text)}  # wounding three guards
    if PARTIAL & {*one.kinds, *other.kinds} - told:
        return False
    said = stems(f"{' '.join(one.kinds)} {one.sentence_text}")
    return all(stems(word) <= said or _cued(word, one.sentence_text) for word in other.kinds)


def _cued(word: str, said: str) -> bool:
    """Whether a word is of a group of which the sentence has another: the stolen ones, that thieves took."""
    return any(cue.search(word) and cue.search(said) for cue in CUES.values())


def _all_of_them(document: Document, one: Counted, other: Counted, shared: frozenset[str]) -> bool:
    """Whether what follows the second count narrows it down by nothing that is not said of the first."""
    if any(_cued(word, one.sentence_text) for word in other.kinds):
        return True
    narrowed = NARROWED.match(other.tail)
    words = stems(TIME.sub(" ", narrowed["said"])) - stems(other.noun) if narrowed else None
    if not narrowed or (other.every and narrowed["by"] not in OF_SOME) or (not words and TIME.search(narrowed["said"])):
        return True
    known = stems(_elsewhere(document, other)) if other.every else stems(one.sentence_text)
    if other.number > one.number and one.noun == other.noun and narrowed["by"] in SAID_OF:
        return True  # more than there were are no part of them
    cued = any(CUES[name].search(narrowed[0]) for name in shared if name in CUES)
    return cued or bool(stems(narrowed[0]) & known) or (not words and other.every)


def _elsewhere(document: Document, count: Counted) -> str:
    """The article without the sentence of a count."""
    return document.folded[: count.sentence.start] + document.folded[count.sentence.end :]


def _plain(document: Document, count: Counted) -> bool:
    """Whether a clause is of this time and all the things; what may come of those at hand is said of all of them."""
    if SUPPOSED.search(count.sentence_text, 0, count.span.start - count.sentence.start) and (
        THEN.match(count.tail) and not PAST.search(count.sentence_text)
    ):
        return False
    words = (APART, ELSEWHERE) if count.own else (APART, ELSEWHERE, IF)
    said = BEGAN.sub(" ", around_span(document, count.span))
    return not SOME_OF.search(count.sentence_text) and not any(word.search(said) for word in words)
