"""Who holds an office for which country, and who leads which country's delegation.

One person serves one country at a time. The reading is narrow on purpose: offices of state, delegations and
negotiating teams only, present offices only, and a country word that stands in the office's own phrase.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress, count
from typing import NamedTuple

from sourcequal.scorers.contradictions import vocabulary as v
from sourcequal.scorers.contradictions.claims import Reading, Slot
from sourcequal.scorers.contradictions.sides import further_side_words, side_words, sides_differ

OFFICES = frozenset(
    "secretary minister president premier chancellor adviser advisor spokesman spokeswoman spokesperson commander "
    "parliament ombudsman lawmaker senator negotiator general admiral governor prosecutor officer".split()
)
#: Offices that may be held abroad: the Iran envoy is another country's, and so is the ambassador in Tehran. Iran's
#: envoy and the Iranian ambassador are not.
ABROAD = frozenset("envoy ambassador diplomat representative commissioner delegate".split())
HELD = OFFICES | ABROAD
HEADS = frozenset({"head", "member", "chairman", "chief"})  # offices where “of” follows
UNKNOWN = "?"  # marks the key of a party that is in no table
UNKNOWN_CHARS = 5  # letters in which the name of a party and its adjective agree
LED = frozenset({"led", "headed", "chaired"})
PASSIVE = LED | {"is", "was", "being", "will", "be"}
FORMER = frozenset("former ex then previous late onetime one-time would-be ousted exiled deposed".split())
DELEGATIONS = frozenset({"delegation", "negotiators", "negotiator", "delegations"})
TEAMS = frozenset({"team", "group", "side"})
NOUNS = DELEGATIONS | TEAMS
LEADING = frozenset({"lead", "head", "chair"})
TALKS = frozenset({"talks", "negotiations", "discussions"})
NEAR_TOKENS = 6  # between a name and what its bearer leads
CLAUSE_STARTS = frozenset({"while", "whereas", "but", ";", "although"})
#: What a country's somebody may be without serving it: Poland's old ally, Chile's loudest critic.
ATTITUDES = frozenset(
    "ally allies friend friends enemy enemies foe critic critics favourite favorite fan supporter supporters backer "
    "backers opponent opponents rival rivals adversary adversaries partner hero idol counterpart counterparts "
    "neighbour neighbor nemesis champion lender donor supplier invader occupier".split()
)
TOWARDS = frozenset({"to", "for", "with", "on", "against"})
WITHIN = frozenset({"in", "at", "from"})
RANKS = frozenset("gen lt col maj capt adm brig dr prof colonel".split())  # may stand between an office and a name
OPENERS = frozenset({"a", "an", "the", "current", "and", "head"}) | OFFICES
APPOSITION_TOKENS = 40  # how far a description after a name may run
OFFICE_REACH = 6  # tokens between an office and its country: "secretary of the … Ukrainian"


class Tie(NamedTuple):
    """A person tied to a country: by an office, or at the head of its delegation.

    `loose` is a tie whose office is no known word, as in articles whose words were swapped: Azerbaijan's deputy outside
    clergyman. It speaks only against the head of a delegation.
    """

    surname: str
    given: str
    side: str
    start: int
    end: int
    leads: bool
    loose: bool = False


def ties(reading: Reading) -> list[Tie]:
    """All ties that the article states, in order."""
    found: list[Tie] = []
    for slot in reading.slots:
        if slot.kind == "name" and reading.words[slot.last].stem not in RANKS:
            found.extend(_before(reading, slot))
            found.extend(_after(reading, slot))
    said = [token.lower() for token in reading.tokens]
    found.extend(_delegations(reading, said))
    found.extend(_negotiators(reading, said))
    return sorted(set(found), key=lambda tie: (tie.start, tie.end))


def _tie(reading: Reading, slot: Slot, side: str, span: tuple[int, int]) -> Tie:
    given = reading.words[slot.first].stem if slot.last > slot.first else ""
    return Tie(reading.words[slot.last].stem, given, side, *span, False)


def _side_at(reading: Reading, index: int) -> str | None:
    word = reading.words[index]
    if word.kind == v.SIDE:
        return str(word.value[0])  # type: ignore[index]
    if not word.capital:
        return None
    single, pair = (v.CLITIC.sub("", " ".join(reading.tokens[index : index + n]).lower()) for n in (1, 2))
    known = side_words().get(pair) or further_side_words().get(pair) or further_side_words().get(single)
    return known[0] if known else None


def _before(reading: Reading, slot: Slot) -> Iterator[Tie]:
    """“Ukrainian Foreign Minister NAME”: the country, then an office, then the name."""
    low, first = max(0, slot.first - 4), slot.first
    office = [i for i in range(low, slot.last) if reading.tokens[i].lower() in HELD]
    between = {token.lower() for token in reading.tokens[office[-1] + 1 : first]} if office else set()
    if not office or not between - {"."} <= RANKS:
        return
    sentence = reading.sentences[reading.sentence_of[slot.first]]
    for index in range(office[-1] - 1, max(sentence.first - 1, office[-1] - 4), -1):
        if reading.words[index].kind == v.STOP:
            return  # over Laos as President Kennedy: not his country
        side = _side_at(reading, index)
        if side:
            if not _can_hold(reading, index, office[-1]):
                return
            earlier = {token.lower() for token in reading.tokens[max(0, index - 2) : office[-1]]}
            if not earlier & FORMER:
                yield _tie(reading, slot, side, (reading.starts[index], reading.ends[slot.last]))
            return


def _after(reading: Reading, slot: Slot) -> Iterator[Tie]:
    """“NAME, secretary of Ukraine's security council,”: a description between commas; also “NAME, who is …,”."""
    index, sentence = slot.last + 1, reading.sentences[reading.sentence_of[slot.first]]
    if index >= sentence.last or reading.tokens[index] != ",":
        return
    limit = min(sentence.last, index + APPOSITION_TOKENS)
    while index < limit - 1 and reading.tokens[index] == ",":
        start = index + 1
        if index == slot.last + 1 and reading.tokens[start].lower() == "and":
            return
        if [token.lower() for token in reading.tokens[start : start + 2]] == ["who", "is"]:
            start += 2
        index = start
        while index < limit and reading.tokens[index] not in (",", ".", ";"):
            index += 1
        if index >= limit or (reading.tokens[start].lower() not in OPENERS and not _side_at(reading, start)):
            return
        if reading.tokens[index] != ",":
            continue
        described = _described(reading, start, index)
        side = described or _owner(reading, start, index)
        if side:
            tie = _tie(reading, slot, side, (reading.starts[slot.first], reading.ends[index - 1]))
            yield tie._replace(loose=described is None)
            return


def _owner(reading: Reading, start: int, end: int) -> str | None:
    """The country whose somebody the tokens describe in words that are no `OFFICES`: Chile's prime clergyman."""
    tokens = {token.lower() for token in reading.tokens[start:end]}
    owned = reading.tokens[start].endswith(("'s", "’s")) and end - start > 1
    return _side_at(reading, start) if owned and not tokens & (FORMER | ATTITUDES) else None


def _described(reading: Reading, start: int, end: int) -> str | None:
    """The country of the present office that the tokens describe, if they describe one and nothing else."""
    tokens = [token.lower() for token in reading.tokens[start:end]]
    if not tokens or FORMER & set(tokens):
        return None
    for offset, token in enumerate(tokens):
        if token in HELD or (token in HEADS and tokens[offset + 1 : offset + 2] == ["of"]):
            after = start + offset + 1
            another = after < end and reading.words[after].capital and reading.words[after].kind == v.PLAIN
            return None if another else _office_side(reading, start, start + offset, end)
    return None


def _office_side(reading: Reading, start: int, office: int, end: int) -> str | None:
    for index in range(office - 1, start - 1, -1):
        side = _side_at(reading, index)
        if side:
            return side if _can_hold(reading, index, office) else None
    abroad = reading.tokens[office].lower() in ABROAD
    for index in range(office + 1, min(end, office + OFFICE_REACH)):
        token = reading.tokens[index].lower()
        if token in TOWARDS or (abroad and token in WITHIN):
            return None
        side = _side_at(reading, index)
        if side:
            return side
    return None


def _can_hold(reading: Reading, side: int, office: int) -> bool:
    """Whether an office is the country's whose word stands before it: Iran's envoy, but not the Iran envoy."""
    if reading.tokens[office].lower() not in ABROAD or reading.tokens[side].endswith(("'s", "’s")):
        return True
    known = side_words().get(reading.tokens[side].lower())
    return known is not None and known[1] == "demonym"


def _delegations(reading: Reading, said: list[str]) -> Iterator[Tie]:
    """“NAME will lead Kyiv's delegation”."""
    for index in compress(count(), map(NOUNS.__contains__, said)):
        if said[index] in TEAMS and not _negotiates(reading, index):
            continue
        sides = [(i, side) for i in range(max(0, index - 3), index) if (side := _side_at(reading, i))]
        if not sides and (unknown := _unknown_side(reading, index - 1)):
            sides = [(index - 1, unknown)]
        if sides:
            yield from _leader(reading, sides[0][0], sides[0][1], index)
            yield from _led_by(reading, sides[0][0], sides[0][1], index)


def _negotiators(reading: Reading, said: list[str]) -> Iterator[Tie]:
    """“NAME, who was leading the talks for Peru”: who speaks for a country at talks."""
    for index in compress(count(), map("for".__eq__, said[:-1])):
        side = _side_at(reading, index + 1) if TALKS & set(said[max(0, index - 3) : index]) else None
        first = reading.sentences[reading.sentence_of[index]].first
        verbs = [i for i in range(max(first, index - NEAR_TOKENS), index) if reading.words[i].stem in LEADING]
        for slot in reading.slots if side and verbs else ():
            if slot.kind == "name" and first <= slot.first and slot.last < verbs[0] <= slot.last + NEAR_TOKENS:
                span = reading.starts[slot.first], reading.ends[index + 1]
                yield _tie(reading, slot, str(side), span)._replace(leads=True)
                break


def _negotiates(reading: Reading, team: int) -> bool:
    """Whether a team is a side's: “the negotiating team”, “Kyiv's team is led by”."""
    before = reading.tokens[team - 1] if team else ""
    owned = before.endswith(("'s", "’s")) and before[0].isupper()
    return before.lower() == "negotiating" or (owned and reading.tokens[team + 1 : team + 2] == ["is"])


def _unknown_side(reading: Reading, index: int) -> str | None:
    """A key for a party that is in no table, by how its name begins: Averra's and Averran are one."""
    if index < 0:
        return None
    word = reading.words[index]
    first = index == reading.sentences[reading.sentence_of[index]].first
    possessive = reading.tokens[index].endswith(("'s", "’s"))
    if not word.capital or word.kind != v.PLAIN or (first and not possessive) or len(word.stem) < UNKNOWN_CHARS:
        return None
    return UNKNOWN + word.stem[:UNKNOWN_CHARS]


def _led_by(reading: Reading, side_at: int, side: str, index: int) -> Iterator[Tie]:
    """“Kyiv's delegation is led by NAME”."""
    after = [token.lower() for token in reading.tokens[index + 1 : index + 5]]
    if "by" not in after or not set(after[: after.index("by")]) <= PASSIVE or not LED & set(after):
        return
    start = index + 2 + after.index("by")
    for slot in reading.slots:
        if slot.kind == "name" and slot.first == start:
            yield _tie(reading, slot, side, (reading.starts[side_at], reading.ends[slot.last]))._replace(leads=True)


def _leader(reading: Reading, side_at: int, side: str, end: int) -> Iterator[Tie]:
    sentence = reading.sentences[reading.sentence_of[end]]
    verbs = [i for i in range(max(sentence.first, side_at - 5), side_at) if reading.words[i].stem in LEADING]
    if not verbs or {"not", "former", "by"} & {token.lower() for token in reading.tokens[verbs[0] - 3 : side_at]}:
        return
    first = sentence.first
    for index in range(sentence.first, verbs[0]):
        if reading.tokens[index].lower() in CLAUSE_STARTS:
            first = index + 1
    for slot in reading.slots:
        if slot.kind == "name" and first <= slot.first < verbs[0]:
            if slot.first - first <= 6:
                span = reading.starts[slot.first], reading.ends[end]
                yield _tie(reading, slot, side, span)._replace(leads=True)
            return


class TwoSides(NamedTuple):
    """A person tied to two countries that exclude one another."""

    claim: Tie
    against: Tie


def two_sides(found: list[Tie]) -> Iterator[TwoSides]:
    """Each person once: the delegation led, or else the later office, against an office for another country."""
    seen = set()
    for claim in sorted(found, key=lambda tie: (not tie.leads, -tie.start)):
        for against in found:
            if against.surname != claim.surname or against.surname in seen or against == claim:
                continue
            if against.leads != claim.leads and UNKNOWN in claim.side + against.side:
                continue
            if (against.leads and not claim.leads) or claim.loose or (against.loose and not claim.leads):
                continue
            if sides_differ(claim.side, against.side) and _one_person(claim, against):
                seen.add(claim.surname)
                yield TwoSides(claim, _best_witness(found, claim, against))


def _best_witness(found: list[Tie], claim: Tie, against: Tie) -> Tie:
    """The same office stated outside the claim, if the article states it twice."""
    for tie in found:
        outside = tie.end <= claim.start or tie.start >= claim.end
        if outside and not tie.leads and (tie.surname, tie.side) == (against.surname, against.side):
            return tie
    return against


def _one_person(one: Tie, other: Tie) -> bool:
    return not one.given or not other.given or one.given == other.given


def swapped_partner(found: list[Tie], clash: TwoSides) -> Tie | None:
    """Who is said to lead the delegation of the country that the clashing person serves."""
    if not clash.claim.leads:
        return None
    for tie in found:
        if tie.leads and tie.side == clash.against.side and tie.surname != clash.claim.surname:
            return tie
    return None
