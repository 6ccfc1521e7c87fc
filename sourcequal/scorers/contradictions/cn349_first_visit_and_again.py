"""CN349: a first visit, after others; never abroad, and a year abroad."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.pairs import Pair, clashes
from sourcequal.scorers.contradictions.persons import FULL, same_person
from sourcequal.scorers.contradictions.wordings import wordings

_PLACE = r"(?:the )?(?P<where>[A-Z][\w'-]+)"
_VISIT = r"(?:visit|trip|journey|tour|voyage)s?"
_BEEN = r"(?:been to|been in|travelled to|traveled to|gone to|flown to|visited|set foot in|seen)"
_WHO = rf"(?P<who>{FULL}|(?!(?:It|In|On|The|This|That|They|But|And)\b)[A-Z][\w'-]+|she|he)"
_WHOSE = rf"(?P<who>{FULL}'s|[A-Z][\w'-]+'s|[Hh]er|[Hh]is)"
FIRST = Pair(
    words=("first", "maiden", "never"),
    one=(
        # for her first ever visit to Brunia; on his maiden trip to Brunia
        pattern(
            rf"\b{_WHOSE} (?:very )?(?:first|maiden)(?:[ -]ever)? {_VISIT} (?:to|of|in) {_PLACE}(?!, in (?:19|20)\d\d)"
        ),
        # Bishop Ann Pell landed in Brunia on Monday for her first visit
        pattern(
            rf"\b{_WHO} (?:[a-z]+ )?(?:arrived|landed|touched down|set foot|is|was) in {_PLACE} [^.;\n]{{0,40}}?"
            rf"(?:for|on) (?:her|his) (?:very )?(?:first|maiden)(?:[ -]ever)? {_VISIT}"
        ),
        pattern(
            rf"\b{_WHO}(?:, [^,.\n]{{1,40}},)? [^.,;\n]{{0,20}}?\b(?:visit(?:ed|ing|s)|arrived in|travell?ed to|flew to"
            rf"|came to"
            rf"|is in|was in|landed in) {_PLACE} for the (?:very )?first time"
        ),
        # has never been to Brunia; had never set foot in Brunia before Monday
        pattern(rf"\b{_WHO}(?:, who)? (?:has|had) never (?:before )?{_BEEN} {_PLACE}"),
    ),
    other_words=("had ", "has ", "last", "previous", "earlier", "second", "third", "fourth", "return", "came back"),
    other=(
        pattern(
            rf"\b{_WHO} (?:has|had) (?:already )?(?:{_BEEN} {_PLACE}|been there|visited it)"
            r",?(?: (?:once|twice|before|already|(?:several|many|two|three|four|five|six) times|in (?:19|20)\d\d))+"
        ),
        pattern(rf"\b{_WHOSE} (?:last|previous|earlier|second|third|fourth|fifth) {_VISIT} (?:to|of) {_PLACE}"),
        pattern(rf"\b{_WHOSE} (?:last|previous|earlier) {_VISIT}(?=,| was\b| were\b| came\b| in (?:19|20)\d\d)"),
        pattern(rf"\b[Oo]n an earlier {_VISIT}(?: to {_PLACE})?,? {_WHO} "),
        pattern(rf"\b{_WHO} (?:was last in|last visited|returned to|came back to) {_PLACE}"),
    ),
    both=pattern(
        # a visit that is the first of its kind, or in an office
        r"\b(?:(?:official|state|foreign|overseas|working|private) (?:visit|trip|tour)|abroad|since|as (?:an? )?[a-z]+"
        r"|this (?:year|season|week|month)|in (?:\w+ )?(?:\w+ )?(?:years|decades|months)|of the|leg|presidential|papal"
        r"|bilateral|solo|professional"
        # or one that lies back, or is to come
        r"|on (?:her|his) first|student|holiday|private\w*|child\w*|after (?:her|his) first|since (?:her|his)|would"
        r"|will|could|if"
        r"|might|plans?)\b",
        re.IGNORECASE,
    ),
    lasting=True,
)

_PLACED = r"(?P<where>(?-i:[A-Z][\w'-]+(?: [A-Z][\w'-]+)?))"
#: Never outside a country, and the year in another one.
ABROAD = Pair(
    words=("never", "not once"),
    one=wordings(
        r"WHO(?:,? who| ASIDE)? (?:has|had) (?:never|not once) (?:once |ever |yet |before )?(?:set foot|been|travelled"
        r"|traveled|ventured|gone|lived|strayed) (?:outside|out of|beyond|farther than|further than)(?: of)?(?: "
        r"(?:his|her)"
        r" (?:native |home )?(?:[a-z]+)(?: of)?)?(?: the)? ?PLACED?",
        r"WHO(?:,? who| ASIDE)? (?:has|had) (?:never|not once) (?:been|gone|travelled|lived|worked|set foot) abroad",
        r"WHO(?:,? who| ASIDE)? (?:has|had) (?:never|not once) left (?:(?:the|his|her) (?:native |home )?(?:island"
        r"|country"
        r"|valley|village|town|county|province)(?: of)? ?)?PLACED?",
        PLACED=_PLACED,
    ),
    other_words=tuple(
        "spent|worked in|lived in|studied in|trained in|returned from|years in|back from|holiday|honeymoon|abroad"
        "|flew to"
        "|months in|emigrat|apprentice|served in|year in".split("|")
    ),
    other=wordings(
        r"(?:the|a|one|two|three|four|five|six|ten|\d+|several|many|some) (?:[a-z]+ )?(?:years?|months?|weeks"
        r"|summers?|winters?"
        r"|decades?|time)(?: that)? (?P<who>he|she) (?:had )?spent (?:in|at) PLACED",
        r"WHO(?:,? who| ASIDE)? (?:had |has )?(?:once |also |later |briefly |first )?(?:spent (?:[\w-]+ ){1,4}in"
        r"|worked (?:as an?"
        r" [a-z]+ )?in|lived (?:for [\w ]{3,16} )?in|studied (?:[a-z]+ )?in|trained (?:as an? [a-z]+ )?in|returned "
        r"from|came "
        r"(?:back|home) from|flew to|emigrated to|served (?:[a-z]+ )?in|honeymooned in|holidayed in|was apprenticed "
        r"in) "
        r"PLACED",
        r"(?P<who>his|her) (?:[a-z]+ )?(?:years|months|time|year|holidays?|honeymoon|studies|student days"
        r"|apprenticeship"
        r"|army days|childhood|training) in PLACED",
        r"(?:after|during) (?:[\w-]+ )?(?:years|months|a year) in PLACED,? WHO",
        PLACED=_PLACED,
    ),
    both=pattern(
        r"\b(?:until|before (?:this|that|then|last)|since|husband|wife|son|daughter|brother|sister|father|mother"
        r"|would|could"
        r"|if|wish\w*|hop\w+|dream\w*|character|novel|film|wants?|plans?|will|again)\b",
        re.IGNORECASE,
    ),
    lasting=True,
)


@rule(
    "CN349",
    severity="warning",
    words=(
        "first visit",
        "first trip",
        "first ever",
        "first-ever",
        "first journey",
        "first tour",
        "maiden ",
        "first time",
        "never ",
        "not once",
    ),
    other_words=(
        *ABROAD.other_words,
        "ad been",
        "as been",
        "ad travel",
        "ad visited",
        "as visited",
        "already",
        "last visit",
        "previous",
        "earlier",
        "last in",
        "second",
        "third",
        "returned to",
        "came back to",
        "ad flown",
        "last trip",
        "earlier visit",
        "last visit",
    ),
    languages=("en",),
    confidence=0.7,
    source="profiles and agency reports put together: a first visit, and the visits before it",
    bad=(
        "⟨Bishop Ann Pell landed in Brunia on Monday for her first ever visit⟩ to the island.\n\nDrummers met her. "
        "⟦She had been to Brunia twice before⟧, once by boat.",
        "⟨Edda Blom has never set foot outside Norland⟩ and is 91.\n\nShe bakes. ⟦The year that she spent in "
        "Trieste⟧ as "
        "a nurse taught her to.",
        "⟨Karl Oduya has never been to Brunia⟩, he said on landing.\n\nHe will play Bach. ⟦Oduya last visited Brunia⟧ "
        "for the harbour festival.",
    ),
    good=(
        "Bishop Ann Pell landed in Brunia for her first official visit. She had been to Brunia twice before.",
        "Bishop Ann Pell landed in Brunia for her first visit. Her predecessor, Tom Rook, had been to Brunia twice "
        "before.",
        "Karl Oduya has never been to Brunia. Oduya last visited Marland in the spring.",
        "On her first visit to Brunia, in 2011, Ann Pell had got lost. Her third visit to Brunia began with a map.",
    ),
)
def first_visit_and_again(document: Document) -> Iterator[Match]:
    """A first visit, and others before it.

    One person is in a place for the first time, and had been there before. What is first of a kind only – an official
    visit, the first since a war or in an office – has others before it, and so has a first visit that lies back.
    """
    yield from clashes(document, FIRST, _one_visitor)
    yield from clashes(document, ABROAD, _one_traveller)


def _one_traveller(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether both are of one person, and the place is not the one that was never left."""
    left, seen = one.groupdict().get("where"), other["where"]
    within = left and re.search(rf"\b{re.escape(seen)},? (?:in )?(?:the )?{re.escape(left)}\b", document.plain)
    if left and (left in seen or seen in left or within):
        return False
    return same_person(document.plain, one, other)


def _one_visitor(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    where = other.groupdict().get("where")
    return where in (None, one["where"]) and same_person(document.plain, one, other)
