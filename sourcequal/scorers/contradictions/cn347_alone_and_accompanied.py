"""CN347: nobody else was in the car, and a passenger was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE
from sourcequal.scorers.contradictions.pairs import Pair, clashes

_CAR = r"(?:vehicle|car|van|lorry|truck|jeep|taxi|plane|aircraft|helicopter|glider|boat|dinghy|cab|pick-?up|minibus)"
_IN = r"(?:in|inside|aboard|on board|at the wheel of)"
_HAD = r"(?:was|were|is|are|had|has|have|broke|suffered|sustained|escaped|died|survived|remains?|got|walked)"
_ONE = r"(?:girl|boy|man|woman|friend|wife|husband|son|daughter|child|teenager|toddler|baby)"
_BESIDE = (
    r"(?:(?:sitting |seated |riding )?(?:next to|beside) h(?:im|er)|(?:travelling |riding |in the car )with h(?:im|er))"
)
ALONE = Pair(
    words=("alone", "else", "occupant", "no passengers", "no other p"),
    one=(
        pattern(
            rf"\b(?:nobody|no ?one) else (?:was |had been )?{_IN}(?: (?:the|his|her) {_CAR})?\b"
            rf"|\bno (?:other )?(?:passengers|people)(?: were)? {_IN} (?:the|his|her) {_CAR}\b|\bthere were no "
            rf"passengers\b",
            re.IGNORECASE,
        ),
        pattern(
            rf"\b(?:was|had been|been) (?:(?:driving|travelling|traveling|flying|all) )?alone {_IN} (?:the|his|her) "
            rf"{_CAR}\b"
            r"|\b(?:was|had been) (?:driving|travelling|traveling|flying) alone\b"
            rf"|\b(?:only|sole|lone) (?:person |one )?(?:occupant|{_IN} (?:the|his|her) {_CAR})\b",
            re.IGNORECASE,
        ),
    ),
    other_words=("passenger", "back seat", "in the car ", "next to h", "beside h", "with h", "both o", "in the "),
    other=(
        pattern(
            rf"\b(?:his|her|an?|the|{WHOLE}) (?:front-seat |front |rear |back-seat |female |male |young "
            rf"|\d\d-year-old )?passengers?(?:, [^,.\n]{{1,50}},)? {_HAD}\b"
            r"|\bthe driver and (?:his|her|a) passenger\b",
            re.IGNORECASE,
        ),
        pattern(
            rf"\b{_ONE} (?:of \d+ )?(?:who (?:was|had been) )?(?:in the (?:front |rear )?passenger seat|in the back "
            rf"seat|{_BESIDE})"
            rf"|, who (?:was|had been) {_BESIDE}",
            re.IGNORECASE,
        ),
        pattern(
            rf"\bboth (?:of the )?(?:occupants\b|(?:men|women|people) {_IN} the {_CAR}\b)"
            rf"|\bthe (?:two|three|four|five|six) (?:[a-z]+ )?(?:men|women|people|friends|youths|teenagers|girls|boys"
            rf"|occupants)"
            rf" {_IN} the {_CAR}\b",
            re.IGNORECASE,
        ),
    ),
    both=pattern(
        r"\b(?:bus|coach|train|tram|lorry|truck|other (?:car|driver|vehicle|side)|second|third|oncoming|no passenger"
        r"|two vehicles|parked|earlier|got out|dropped off|usually|normally|often|never|airline|flight|ferry|cyclist"
        r"|motorcycl\w+|not (?:been )?alone|survey|feel|felt)\b",
        re.IGNORECASE,
    ),
)


@rule(
    "CN347",
    severity="error",
    words=ALONE.words[:4],
    other_words=(
        "passenger",
        "back seat",
        "next to h",
        "beside h",
        "with him",
        "with her",
        "both o",
        "in the car",
        "in the van",
    ),
    languages=("en",),
    confidence=0.75,
    source="reports of accidents put together from a first message of the police and a later one",
    bad=(
        "A baker's van went into the ditch by the mill at four. The driver ⟨was alone in the van⟩, police said.\n\n"
        "A crane lifted it out. ⟦His passenger suffered⟧ two broken ribs.",
        "⟨Nobody else was aboard⟩ when the glider came down in a rape field.\n\nOwls live there. ⟦The two men in the "
        "glider⟧ had shared it for years, with the friends who were with him.",
        "The jeep rolled down the bank. Ranger Ann Pell was the ⟨sole occupant⟩.\n\nA ⟦boy who was sitting beside her⟧ "
        "crawled out through the window.",
    ),
    good=(
        "The driver was alone in the van. A passenger in the other car was taken to hospital.",
        "The driver was alone in the van. Two passengers on the bus were treated for cuts.",
        "She was travelling alone when the police stopped her. Her passenger had got out before the bridge.",
        "Nobody else was in the jeep. The passenger seat was covered with roses.",
    ),
)
def alone_and_accompanied(document: Document) -> Iterator[Match]:
    """Nobody else was in the vehicle, and somebody was.

    The first message on an accident often says that the driver was alone, and a later one tells of a passenger. The
    rule is silent where another vehicle, or one that carries many, is spoken of beside either.
    """
    yield from clashes(document, ALONE)
