"""CN388: north of the village, and south of it; the left leg, and the right one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_two
from sourcequal.scorers.contradictions.counting import WHOLE
from sourcequal.scorers.contradictions.events import ELSEWHERE, around, clash, matches_in, sentence_at, sentences_with
from sourcequal.scorers.contradictions.persons import KIN

_COMPASS = r"(?:north|south)[ -]?(?:east|west)|north|south|east|west"
_PLACE = (
    r"(?P<ref>(?:the |this )?(?:[a-z]+ )?(?:village|town|city|capital|island|border|river|coast|airport|station"
    r"|centre|center|harbour|port|church|school|lake)|[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)"
)
_UNIT = r"(?P<unit>miles?|km|kilomet(?:re|er)s?|met(?:re|er)s|yards|minutes|hours|nautical miles)"
#: Two miles north of the village; just to the west of Aldby.
WHERE = pattern(
    rf"\b(?:(?P<far>{WHOLE}|\d+\.\d) {_UNIT} (?:to the )?|(?:just|directly|immediately|lies|stands|sits|is|are"
    rf"|area|site|forest|fields?|land)"
    rf" (?:to the )?)(?P<way>{_COMPASS}) of {_PLACE}\b"
)
_PARTS = (
    r"leg|arm|hand|foot|knee|ankle|wrist|elbow|shoulder|eye|ear|hip|thigh|calf|collarbone|thumb|heel|hamstring"
    r"|lung|kidney|cheek"
)
#: His left knee; the fracture in her right wrist.
BODY = pattern(
    rf"\b(?P<whose>[Hh]is|[Hh]er|[Tt]he|[Aa]n?|broken|injured|fractured|[A-Z][\w-]+'s) (?:[a-z]+ "
    rf")?(?P<way>left|right) (?P<part>{_PARTS})\b"
)
#: Words with which there are two of them.
BOTH = pattern(
    r"\b(?:both|other|another|second|one|then|also|from|opposite|later|first|earlier|towards?|moved|moving|swept"
    r"|spread|and|between"
    r"|each|while|two|last (?:year|season|month)|previous\w*|again|ago|in (?:19|20)\d\d)\b"
)
OF = tuple(f"{way} of " for way in ("north", "south", "east", "west"))
HANDS = (" left ", " right ")
FALL = pattern(
    r"\b(?:broke|broken|fractur\w+|injur\w+|hurt|operat\w+|surgery|plaster|amputat\w+|lost|strain\w*|tor[en]\w*"
    r"|sprain\w+|bandage\w*"
    r"|shot|stabb\w+|bit|bitten|wound\w*|cast|ligament|dislocat\w+|numb|sling|treated|scar|tattoo|burn\w*)\b"
)
NEAR_CHARS = 60
#: Two miles north and two miles south of it; his left knee and ankle.
PAIR = pattern(rf" (?:and|or|to) (?:{WHOLE}|{_COMPASS}|the|his|her|[a-z]+ (?:of|from))\b")
AXES = {"n": "s", "s": "n", "e": "w", "w": "e", "l": "r", "r": "l"}


@rule(
    "CN388",
    severity="warning",
    words=(*OF, *HANDS, " north", " south", " east", " west"),
    other_words=(
        "miles",
        "mile ",
        " km ",
        "kilomet",
        "metres",
        "meters",
        "yards",
        " of the ",
        "broke",
        "fractur",
        "injur",
        "hurt",
        "operat",
        "surgery",
        "plaster",
        "north of",
        "south of",
        "east of",
        "west of",
        "knee",
        "ankle",
        "wrist",
        "leg",
        "arm",
        "carriageway",
        *(
            "bank",
            "tusk",
            " horn",
            " paw",
            "hoof",
            "flipper",
            "flank",
            "tower",
            " stand",
            " pier",
            "engine",
            " wing",
            "coast",
        ),
        *("hand", "foot", " eye", " ear ", " hip ", "thigh", "calf", "lung", "kidney"),
        "side",
        "shore",
    ),
    languages=("en",),
    confidence=0.7,
    source="directions and sides exchanged between a note and the story",
    bad=(
        "The landfill is to lie ⟨three miles east of the village⟩ on a heath.\n\nLarks breed there. Who wants a "
        "dump ⟦three miles "
        "west of the village⟧, a farmer asked.",
        "The cyclist ⟨broke her left wrist⟩ in the fall.\n\nShe waved to her fans. With ⟦her right wrist⟧ in "
        "plaster she cannot "
        "write.",
        "A vet took out ⟨its infected left tusk⟩ on Monday.\n\nThe bull eats well. It limps less without ⟦the right "
        "tusk⟧.",
        "The isle, which is flat, ⟨lies at the northern end of Lake Arn⟩.\n\nIt has no cars. As the isle ⟦lies at the "
        "southern tip of the lake⟧, it is warm.",
        "The kiln stood on ⟨the north bank⟩ of the Arn.\n\nIt was of brick. Sheep graze on ⟦the south bank⟧, where it "
        "stood.",
        "The inn stands ⟨five miles north of Aldby⟩.\n\nIts beer is known. The inn, ⟦nine miles north of Aldby⟧, "
        "was a mill.",
    ),
    good=(
        "The landfill lies three miles east of the village. The quarry, two miles west of the village, is full.",
        "She broke her left wrist last year. Her right wrist was hurt on Friday.",
        "She lost the use of her left hand at 30. The harp stayed. The piece can be played with the right hand alone.",
        "The inn lies at the northern end of Lake Arn. The mill lies at the southern end of the lake.",
        "He hurt his left knee and his right knee. Her brother broke his right arm.",
    ),
)
def two_directions(document: Document) -> Iterator[Match]:
    """On one side, and on the other.

    What lies two miles north of a village lies two miles south of it; a limb that is hurt is the left, and the right
    one. Movements, two of a kind and other persons are left alone.
    """
    for find in (_ways, _edges, _limbs, _parts):
        found = next(find(document), None)
        if found:
            yield found
            return


def _ways(document: Document) -> Iterator[Match]:
    found = [
        match
        for match in matches_in(document, WHERE, sentences_with(document, OF))
        if match["far"] and _plain(document, match)
    ]
    for one, other in each_two(found):
        if one["ref"].lower() != other["ref"].lower() or _unit(one) != _unit(other):
            continue
        opposite = one["far"].lower() == other["far"].lower() and _opposite(one["way"], other["way"])
        farther = (
            one["way"] == other["way"]
            and one["far"].lower() != other["far"].lower()
            and _one_subject(document, one, other)
        )
        if opposite or farther:
            yield clash(document, other.span(), one.span(), "the other place")


def _unit(match: re.Match[str]) -> str:
    return match["unit"][:2]


def _one_subject(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether both sentences name one thing that is there: the inn stands, the inn, …"""
    words = [
        set(re.findall(r"\bthe ([a-z]{3,})", around(document, match).partition("…")[0][-60:])) for match in (one, other)
    ]
    return bool(words[0] & words[1])


#: At the northern end of Lake Arn; on the southern tip of the lake.
EDGE = pattern(
    r"\b(?:lies|lie|lay|stands?|stood|sits?|sat|is|are|was|were|situated|located) (?:[a-z]+ )?(?:at|on|near) the"
    r" (?P<way>north|south|east|west)(?:ern(?:most)?)? (?:end|tip|edge|shore|side|bank|coast) of"
    r" (?:the (?P<noun>lake|island|isle|valley|bay|town|village|city|river|peninsula|estuary|loch|fjord|canal"
    r"|park|moor)"
    r"|(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?))"
)


def _edges(document: Document) -> Iterator[Match]:
    """One thing at two opposite ends of one lake, island or town."""
    found = [
        match
        for match in matches_in(
            document, EDGE, sentences_with(document, ("ern ", "north ", "south ", "east ", "west "))
        )
        if not ELSEWHERE.search(around(document, match)) and not TWO.search(around(document, match))
    ]
    for one, other in each_two(found):
        named = [(match["noun"] or match["name"]).lower() for match in (one, other)]
        same = named[0] == named[1] or (other["noun"] or "-") in named[0].split()
        if same and AXES[one["way"][0]] == other["way"][0] and _one_subject(document, one, other):
            yield clash(document, other.span(), one.span(), "the other end")


def _limbs(document: Document) -> Iterator[Match]:
    found = [
        match
        for match in matches_in(document, BODY, sentences_with(document, HANDS))
        if FALL.search(sentence_at(document, match.start())) and _plain(document, match)
    ]
    ways: defaultdict[str, set[str]] = defaultdict(set)
    for match in found:
        ways[match["part"]].add(match["way"])
    for one, other in each_two(found):
        if one["part"] == other["part"] and one["way"] != other["way"] and len(ways[one["part"]]) == 2:
            alone = not KIN.search(document.plain, one.end(), other.end()) and not _two_owners(one, other)
            if alone and sentence_at(document, one.start()) != sentence_at(document, other.start()):
                yield clash(document, other.span(), _with_verb(document, one), "the other side")


def _parts(document: Document) -> Iterator[Match]:
    """The one tusk, bank or wing of a short article, on the left and on the right."""
    if len(document.plain) > SHORT_CHARS:
        return
    found = list(matches_in(document, PART, sentences_with(document, SIDES)))
    said = [sentence_at(document, match.start()) for match in found]
    if any(TWO.search(sentence) or ELSEWHERE.search(sentence) for sentence in said):
        return
    for one, other in pairwise(found):
        sides = [match["side"].lower().removesuffix("ern") for match in (one, other)]
        twice = sum(match["part"] == one["part"] for match in found) == 2  # a river with two banks has more
        apart = sentence_at(document, one.start()) != sentence_at(document, other.start())
        apart = apart and not _follows(document, one, other)
        if twice and apart and one["part"] == other["part"] and OPPOSITE[sides[0]] == sides[1]:
            yield clash(document, other.span(), one.span(), "the other side")
            return


def _follows(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether the sentence of the other stands right behind that of one: who sets two sides in contrast does so."""
    held, next_held = (document.sentence_from(match.start()) for match in (one, other))
    between = document.folded[held[1] : next_held[0]] if held and next_held else ""
    return not between.strip()


SHORT_CHARS = 4000
TWO = pattern(
    r"\b(?:both|the other|another|opposite|either|each|second|between|two|one of"
    r"|lost the use|alone|from (?:the )?(?:left|right|north|south)|last (?:year|season|month))\b"
)
SIDES = ("left ", "right ", "north", "south", "east", "west")
OPPOSITE = {"left": "right", "right": "left", "north": "south", "south": "north", "east": "west", "west": "east"}
#: Its infected left tusk; on the north bank.
PART = pattern(
    r"\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Aa]n?)(?: [a-z]+)? (?P<side>left|right|north(?:ern)?|south(?:ern)?|east(?:ern)?"
    rf"|west(?:ern)?) (?P<part>bank|shore|coast|wing|tusk|horn|paw|hoof|flipper|flank|tower|stand|pier|engine"
    rf"|{_PARTS})\b"
    r"(?! (?:and|or)\b)"
)


def _with_verb(document: Document, match: re.Match[str]) -> tuple[int, int]:
    """The span of a limb, with a verb of harm right before it."""
    verb = re.search(r"\b(?:broke|injured|hurt|fractured) $", document.plain[: match.start()])
    return (verb.start() if verb else match.start(), match.end())


def _two_owners(one: re.Match[str], other: re.Match[str]) -> bool:
    owners = {match["whose"].lower() for match in (one, other)}
    return {"his", "her"} <= owners


def _opposite(one: str, other: str) -> bool:
    """Whether two directions differ by a half turn: south-west is not west, but not its opposite."""
    first, second = (
        re.split(r"[ -]|(?<=north)(?=east|west)|(?<=south)(?=east|west)", way.lower()) for way in (one, other)
    )
    letters = [{part[0] for part in parts if part} for parts in (first, second)]
    return any(AXES.get(letter) in letters[1] for letter in letters[0])


def _plain(document: Document, match: re.Match[str]) -> bool:
    before, _, after = around(document, match).partition("…")
    said = before[-NEAR_CHARS:]
    return not BOTH.search(said) and not ELSEWHERE.search(said + after) and not PAIR.match(after)
