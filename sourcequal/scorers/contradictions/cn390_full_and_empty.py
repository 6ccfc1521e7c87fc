"""CN390: full to the last seat, and empty."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.events import sentence_at
from sourcequal.scorers.contradictions.pairs import Pair, clashes
from sourcequal.scorers.contradictions.wordings import wordings

_HALL = (
    r"(?:hall|house|church|theatre|theater|stadium|arena|auditorium|cinema|chapel|stands?|terraces?|tent|room"
    r"|gallery|ground"
    r"|venue|courtroom|chamber|concert|show|performance|match|game|premiere|opening|screening|lecture|festival"
    r"|gig|trip|flight"
    r"|train|bus|ferry|boat|hotel|restaurant|course|theatre)"
)
_WATER = r"(?:reservoirs?|dams?|lakes?|ponds?|wells?|tanks?|cisterns?|granar(?:y|ies)|silos?|stores?|shelves)"
FULL = Pair(
    words=tuple(
        "sold|sell-out|sellout|packed|full|capacity|standing|booked|brim|overflow|crammed|turned away|taken|filled"
        "|occupied|gone|snapped up|reserved|aisles|not a |no seat|no ticket|no chair|no place|no table|no empty|no free"
        "|no spare|not one|stood |had to stand|bursting".split("|")
    ),
    one=wordings(
        r"(?P<hall>(?:every|each)(?: single| last| one of the)? (?:[\d,]+ )?(?:seat|seats|ticket|tickets|place"
        r"|places|chair|bench|pew|table|cabin|room|bed|berth|box)(?: (?:in|on|at|for|of) [^.,;\n]{2,40}?)? "
        r"(?:is|was|were|had|has|had been|has been|has been long)(?: been)?(?: already| long)? "
        r"(?:taken|filled|sold|occupied|booked|gone|snapped up|reserved|let))",
        r"(?P<hall>(?:tickets|seats|places|the run|the (?:two |three |four |five |six )?(?:concerts?|shows?|evenings?"
        r"|performances?|nights?)|it|he|she|they) (?:had |has |have |is |are |were |was )?(?:all |long |been "
        r"|already )*"
        r"(?:sold out|booked out|snapped up|fully booked))",
        r"(?P<hall>(?:people|spectators|latecomers|fans|many|others|some) (?:were |had to |was )?(?:stood|standing"
        r"|stand"
        r"|sat|sitting|sit) (?:in the aisles|on the (?:stairs|steps|floor|window ?sills)|at the back|along the walls))",
        r"(?P<hall>(?:hundreds|dozens|scores|many|people|fans|latecomers|COUNT|latecomers) (?:of people )?(?:were |had "
        r"(?:to be |been ))?turned away)",
        r"(?P<hall>(?:not a|no) (?:single )?(?:ticket|seat|place|room|bed|table)s? (?:is|was|are|were) (?:left|to be "
        r"had"
        r"|available|free|unsold))",
        r"(?P<hall>(?:full to|filled to|packed to) (?:the (?:rafters|brim|last (?:seat|place|row|chair))|capacity"
        r"|overflowing|bursting))",
        r"(?P<hall>(?:no|not one|not a single) (?:seat|chair|place|ticket) (?:stayed|remained|went) (?:empty|free"
        r"|unsold))",
        r"(?P<hall>every (?:one of the [\d,]+ |single |last )?seats?(?: in the [a-z]+)? (?:was|had been|were) "
        r"(?:taken|filled|sold"
        r"|occupied))",
        r"(?P<hall>all (?:of )?(?:the |its )?(?:[\d,]+ )?(?:seats|tickets|places) (?:were|had been|have been"
        r"|are) (?:taken|filled|sold"
        r"|occupied|gone))",
        r"(?P<hall>(?:not (?:a|one|a single)|no) (?:empty |free |spare )?(?:seats?|chairs?|places?|tickets?) "
        r"(?:was|were|is|are|could be)"
        r" (?:left|free|empty|to be had|found|available|had|unsold))",
        rf"(?P<hall>(?:the|a|this|her|his|their) (?:[a-z-]+ )?{_HALL} (?:was|is|has|had|were) (?:been "
        rf")?(?:completely |long "
        r"|nearly )?(?:sold out|packed|full(?: to (?:the rafters|bursting|capacity|overflowing|the last seat))?"
        r"|crammed|booked out"
        r"|fully booked|bursting))",
        r"(?P<hall>(?:to|in|before|in front of|played to|told|filled) an? (?:packed|full|sold-out|capacity"
        r"|crowded|overflowing) "
        r"(?:[a-z]+ )?(?:house|hall|crowd|audience|church|stadium|theatre|theater|room|court|auditorium|arena"
        r"|chamber))",
        r"(?P<hall>standing room only|sell-out crowd|sold-out crowd|capacity crowd|full house)",
        rf"(?P<water>{_WATER}(?: (?:in|at|above|near|of) [^.,;\n]{{2,30}})?(?:, [^.;\n]{{3,50}},)? (?:is|are|was"
        rf"|were|has been) (?:now )?"
        r"(?:filled|full|brimming|overflowing)(?: to (?:the brim|capacity|overflowing|the top))?)",
    ),
    other_words=tuple(
        "empty|nobody|no one|unsold|unfilled|hardly|scarcely|barely|deserted|handful|only |just |fewer|available|bare"
        "|dry|cracked|vacant|free|be had|be bought|be found|be booked|on sale|gaps in|holes in|attended|sparse|thin "
        "|thinly|meagre|tiny|scant|scattering|sprinkling|unoccupied|box office|half full|half-full|third full|remain"
        "|untaken|unused|at the door".split("|")
    ),
    other=wordings(
        r"(?P<hall>(?:places|seats|tickets|chairs|rooms|cabins|tables) (?:(?:at|in|on|for|from) [^.,;\n]{2,30}? )?"
        r"(?:could|can|are|were) (?:still |even |always )?(?:be (?:had|bought|found|booked|got)|to be had"
        r"|available|on sale|going|unsold|left|free|remaining))",
        r"(?P<hall>(?:the|so many|all those|those) (?:[a-z]+ )?(?:stands?|terraces?|hall|house|seats|rows|benches|pews"
        r"|auditorium|stalls|gallery|galleries|balcony|theatre|stadium|church|room|tables)(?: (?:was|were|stood|lay"
        r"|looked|remained))?(?: (?:so|almost|nearly|half|mostly|largely|all but|virtually|quite|rather|as good as))* "
        r"(?:bare|empty|deserted|unfilled|unoccupied|thinly filled|sparsely filled))",
        r"(?P<hall>(?:sea of|so many|rows of|(?:more|mostly|largely) |many |the |countless |all the )?(?:empty|unsold"
        r"|vacant|unoccupied) (?:seats|chairs|rows|places|benches|pews|tables|tickets|cabins|beds|rooms)(?! (?:was"
        r"|were) "
        r"(?:rare|scarce|few)))",
        r"(?P<hall>(?:gaps|yawning gaps|holes) in the (?:stands|rows|audience|stalls))",
        r"(?P<hall>(?:poorly|sparsely|thinly|badly) attended)",
        r"(?P<hall>(?:sparse|thin|meagre|tiny|scant) (?:crowd|audience|attendance))",
        r"(?P<hall>(?:a scattering|a sprinkling|a mere handful|barely a handful|only a handful|just a handful) of "
        r"(?:people|listeners|spectators|fans|visitors|guests|friends|onlookers|locals|pensioners))",
        r"(?P<hall>(?:half|a third|two thirds|most|many|nearly half|a quarter|more than half) (?:of )?(?:the |its "
        r"|all )?"
        r"(?:[\d,]+ )?(?:seats|chairs|places|tickets|tables|pews|benches)(?: (?:in|of) [^.,;\n]{2,30}?)? (?:were|was"
        r"|had"
        r"|are|remained|stayed|stood|went)(?: been| left| still)? (?:empty|unsold|free|vacant|unoccupied|untaken"
        r"|unused|available|bare))",
        r"(?P<hall>box office (?:still )?(?:has|had) (?:[a-z,\d]+ )?(?:tickets|seats|places))",
        r"(?P<hall>(?:played|spoke|sang|preached|performed|talked|read) to (?:rows of )?(?:empty|near-empty|half-empty"
        r"|almost empty|nearly empty) (?:seats|chairs|rows|benches|pews|houses?|halls?|rooms?|stands))",
        r"(?P<hall>(?:rows?|rows upon rows|whole rows|blocks?|dozens|hundreds|swathes|lots|plenty|many|most|half"
        r"|a third|two thirds"
        r"|\d+) (?:of |in )?(?:[a-z]+ ){0,3}?(?:empty|vacant|unsold|unoccupied|unfilled) (?:seats|chairs|places"
        r"|benches|pews|stands"
        r"|rows|tables))",
        r"(?P<hall>(?:seats|rows|chairs|benches|pews|places|tables|tickets)(?: (?:in|of|at|on) [^.,;\n]{2,30}?)? "
        r"(?:had nobody|had no one"
        r"|(?:were|was|are|had|remained|stayed|stood|went|lay)(?: been| left)? (?:[a-z]+ )?(?:empty|vacant"
        r"|unsold|unoccupied"
        r"|unfilled|still available|free|deserted)))",
        rf"(?P<hall>(?:the|a|an) (?:[a-z-]+ )?{_HALL} (?:was|is|were|stood|remained) (?:[a-z]+ )?(?:half[- "
        rf"]empty|almost empty|nearly "
        r"empty|empty|deserted|half[- ]full|a third full))",
        r"(?P<hall>(?:to|in|before|in front of) an? (?:almost |nearly |half[- ])?(?:empty|deserted) (?:[a-z]+ "
        r")?(?:house|hall|church"
        r"|stadium|theatre|theater|room|court|auditorium|arena|chamber))",
        r"(?P<hall>(?:hardly|scarcely|barely) (?:anyone|anybody|a soul) (?:came|turned up|attended|was there"
        r"|bothered))",
        r"(?P<hall>(?:only|just|fewer than|no more than) (?:a handful|a dozen|half|a third|a quarter|COUNT)(?: of)? "
        r"(?:(?:the|[a-z,\d]+) ){0,3}?(?:seats|tickets|places|people|listeners|spectators|fans|visitors|guests)? "
        r"?(?:came"
        r"|turned up|showed up|attended|(?:were|was|had been) (?:taken|sold|filled|occupied)))",
        r"(?P<hall>tickets (?:are|were|can) still (?:available|on sale|to be had|be (?:bought|had)))",
        rf"(?P<water>{_WATER}(?: (?:in|at|above|near|of) [^.,;\n]{{2,30}})? (?:is|are|was|were|has|have|lies|lie"
        rf"|stands?) (?:[a-z]+ )?"
        r"(?:dry|empty|bone[- ]dry|almost empty|nearly empty|half[- ]empty|run dry|bare))",
        r"(?P<water>cracked mud|cracked (?:earth|bed|bottom)|bottom (?:still )?lies bare)",
    ),
    both=pattern(  # “…” is where the telling itself stood
        r"\b(?:last (?:year|time|month|week|season)|usually|normally|often|first (?:night|day|half|show|week)"
        r"|second|next|other"
        r"|another|at first|by the interval|matches|shows|concerts|nights|games|evenings|performances|screenings"
        r"|later|earlier|once|soon|of course|life|hours"
        r"|minutes|within|rarely|never|seldom|two years|years? ago|previous\w*|of (?:anger|joy|hope|praise)|in "
        r"(?:spring"
        r"|summer|winter|autumn)|not (?:be |been )?(?:full|sold)|nearly full|almost|if|would|could|may|might"
        r"|unless|glass"
        r"|page|board|view|swing|how(?: (?:many|much|full|busy|crowded)|(?= …))"
        r"|force|names?|report|some of|emptied|filled up)\b",
        re.IGNORECASE,
    ),
)
A_DAY = pattern(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")


@rule(
    "CN390",
    severity="warning",
    words=FULL.words,
    other_words=FULL.other_words,
    languages=("en",),
    confidence=0.7,
    source="reviews and reports put together from an announcement and an account",
    bad=(
        "⟨Not a seat was left⟩ when the harp began to play.\n\nThe heating failed. ⟦Half the chairs stood empty⟧ "
        "until "
        "the end, an usher said.",
        "She spoke ⟨to a packed hall⟩ about her years with the whales.\n\nHer slides were blurred. ⟦Hardly "
        "anyone came⟧, said "
        "the caretaker, who had put out chairs.",
        "The ⟨reservoir at Elmet is full to the brim⟩ after the rain.\n\nHerons are back. The ⟦reservoir is "
        "almost empty⟧, "
        "and hoses are banned.",
    ),
    good=(
        "The hall was packed. Last year whole rows of seats were empty.",
        "The first night was sold out. The second played to an empty house.",
        "A screen shows how many places are free. Nobody likes to find that the ferry is full.",
        "The reservoir at Elmet is full. The wells in the hills are dry. The hall was not full.",
    ),
)
def full_and_empty(document: Document) -> Iterator[Match]:
    """Full to the last seat, and empty.

    One hall, one show or one reservoir is told to be full, and to be empty. Other evenings are left alone.
    """
    yield from clashes(document, FULL, _one_kind)


def _one_kind(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether both are of seats, or both of one water."""
    days = [set(A_DAY.findall(sentence_at(document, match.start()))) for match in (one, other)]
    names = [set(re.findall(r"(?<=[a-z] )[A-Z][\w'-]+", match[0])) for match in (one, other)]
    if any(both[0] and both[1] and not both[0] & both[1] for both in (days, names)):
        return False
    if one.groupdict().get("hall") and other.groupdict().get("hall"):
        return True
    waters = [match.groupdict().get("water") or "" for match in (one, other)]
    bottom = re.match("cracked|bottom", waters[1], re.IGNORECASE)
    return all(waters) and (bool(bottom) or waters[0].split()[0].lower() == waters[1].split()[0].lower())
