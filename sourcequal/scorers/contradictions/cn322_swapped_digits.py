"""CN322: one figure in two forms, two digits of which have changed places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.events import clash, sentence_at
from sourcequal.scorers.contradictions.persons import KIN
from sourcequal.scorers.contradictions.vocabulary import SCALES

#: A figure and what it counts: 3,412 cases, 120,000-square-foot, 14 kg of gold.
#: The $42 million round: a sum that has been named before.
_SUM = r"(?P<sign>[$€£¥₹])(?P<digits>\d{2,3}|\d\.\d{1,2})(?:[ -]?(?P<scale>million|billion|crore|lakh|bn|m))\b"
# Before a sum that has been named before.
OWNED = pattern(r"\b(?:the|this|that|her|his|their|its|(?P<owner>[\w-]+)'s) $")
NOUN = pattern(r" (?P<noun>[a-z]{4,})")
A_SUM = pattern(_SUM)
#: The same with the name of the currency behind it: 3.4 million euros.
A_NAMED_SUM = pattern(
    r"(?<![\d.,$€£])\b(?P<digits>\d{2,3}|\d\.\d{1,2}) (?P<scale>million|billion) "
    r"(?P<sign>euros?|dollars?|pounds?|francs|crowns|kron[eo]r|yen|rupees|rand|pesos|lira|zloty|roubles|shillings"
    r"|naira)\b"
)
#: What a sum that was named before is called, and what may follow where it is called nothing.
ANY_SUM = frozenset(
    "gift bequest donation sum deal fund grant contract order round loan prize legacy award payment will would is was "
    "has comes came goes went from".split()
)
FIGURE = pattern(
    r"(?<![\w.,/:$€£¥₹–-])(?:"  # matched where a number begins
    r"(?P<digits>\d{3}|\d{1,3}(?:[,. \xa0]\d{3})+|\d{4,7})[ \xa0-](?P<thing>[^\W\d_]{3,})"
    r"|(?P<weight>\d\d)[ \xa0](?P<matter>(?:kg|kilos?|kilograms|tonnes|tons|grams|litres|liters|acres"
    r"|hectares) of \w{3,})"
    r")"
)
NUMBER = pattern(r"[0-9]+")
CURRENCIES = "$€£¥₹"
SHORTEST_YEAR, LATEST_YEAR = 1500, 2100
#: Words with which two figures are of different times, places or people.
COMPARED = pattern(
    r"\b(?:last|previous\w*|earlier|ago|compared|than|rose|fell|up (?:by|from)|down (?:by|from)|another|others?"
    r"|respectively|versus"
    r"|against"
    r"|revised|corrected|initial\w*|instead|again|in (?:19|20)\d\d|gegenüber|zuvor|vorjahr|contre|frente|anterior)\b"
)
#: Words that take a figure back.
REVISED = pattern(
    r"\b(?:revised|corrected|initial\w*|instead|earlier|at first|first (?:said|put|gave|reported"
    r"|counted)|wrong\w*|mist\w+)\b"
)
NO_NOUNS = frozenset("that which with from this into were been have will would than when also they".split())
NAMED_SCALES = tuple(
    f"illion {currency}" for currency in ("euro", "dollar", "pound", "franc", "crown", "kro", "yen", "rupee", "rand")
)
OWNER_CHARS = 24  # before a sum, in which its owner stands
LONG = 4  # digits; two such figures differ by a swap so seldom that a comparison in the sentence is no excuse
NO_THINGS = frozenset("million millions billion thousand percent per and for from the with that than".split())


class Figure(NamedTuple):
    """A figure: where it stands, its digits, and what it counts."""

    start: int
    end: int
    digits: str
    thing: str


@rule(
    "CN322",
    severity="warning",
    confidence=0.7,
    source="digits that changed places between two mentions of a figure: 3,412 cases and 3,142 cases",
    bad=(
        "The ministry counted ⟨3,412 cases⟩ of dengue.\n\nThe director said that the ⟦3,142 cases⟧ were no surprise.",
        "The firm opens a ⟨120,000-square⟩-foot hall.\n\nAt ⟦210,000 square⟧ feet, it is the third largest.",
        "La crue isole les ⟨340 habitants⟩ du village.\n\nLes ⟦430 habitants⟧ attendent.",
        "The firm raised ⟨$24 million⟩ in a round led by a bank.\n\nThe ⟦$42 million⟧ round values it at 210 million.",
        "The miller left the chapel ⟨£1.9 million⟩.\n\nHer ⟦£9.1 million⟧ will buy a bell, the priest said.",
        "Officers seized ⟨14 kg of gold⟩ at noon.\n\nThe ⟦41 kg of gold⟧ was locked up.",
    ),
    good=(
        "The miller left the chapel £1.9 million. The chapel’s £9.1 million roof will wait.",
        "The miller left the chapel £1.9 million and the town £7.2 million. The £9.1 million will buy two bells.",
        "The school counted 341 pupils. There were 314 pupils last year. The ministry first gave 3,142 cases and then "
        "put it right. There were 3,412 cases.",
        "The firm raised $24 million in a round led by a bank. The $42 million plant opens in May.",
        "There are 12 pupils in one class and 21 pupils in the next.",
        "He paid 1,200 euros for the boat and 2,100 euros for the house.",
        "The herd has 340 cows. The shed holds 430 sheep.",
        "He ran 132 metres. She ran 123 metres, and 213 metres the second time.",
    ),
)
def swapped_digits(document: Document) -> Iterator[Match]:
    """One figure in two forms: two digits have changed places.

    Such a slip makes a new figure of the same size for the same things. The rule reads figures of at least three
    digits, or weights of one matter; it is silent where either sentence compares, revises or speaks of another time,
    where both stand in one sentence, and where the article gives more figures for such things.
    """
    figures: dict[str, list[Figure]] = {}
    for number in NUMBER.finditer(document.folded):
        match = FIGURE.match(document.folded, number.start())
        figure = _figure(match) if match else None
        if figure is not None and figure.digits not in (one.digits for one in figures.get(figure.thing, ())):
            figures.setdefault(figure.thing, []).append(figure)
    for alike in figures.values():
        if len(alike) == 2 and _swapped(alike[0].digits, alike[1].digits) and _plain(document, *alike):
            yield _match(document, *alike)
    if any(sign in document.folded for sign in CURRENCIES):
        yield from _sums(document, list(A_SUM.finditer(document.folded)))
    if any(scale in document.folded for scale in NAMED_SCALES):
        yield from _sums(document, list(A_NAMED_SUM.finditer(document.folded)))


def _sums(document: Document, sums: list[re.Match[str]]) -> Iterator[Match]:
    """A sum spoken of as known, and the sum before it: of the same noun, or the only other one in the article."""
    for number, again in enumerate(sums):
        slips = [known for known in sums[:number] if _slipped(known, again)]
        owned = OWNED.search(document.folded, max(0, again.start() - OWNER_CHARS), again.start()) if slips else None
        for known in slips if owned else ():
            said = sentence_at(document, known.start())
            noun = NOUN.match(document.folded, again.end())
            named = noun and noun["noun"] not in NO_NOUNS and f" {noun['noun']}" in said
            alone = (not noun or noun["noun"] in ANY_SUM) and _only_two(sums, known, again)
            if (named or (alone and _named_before(document.folded, owned))) and not REVISED.search(said):
                figures = [Figure(*one.span(), one["digits"], "") for one in (known, again)]
                yield _match(document, *figures)
                return


def _named_before(folded: str, owned: re.Match[str] | None) -> bool:
    """Whether whose sum it is was named before: Mrs Larkin’s, and not her brother’s."""
    owner = owned["owner"] if owned else None
    return not owner or (owner in folded[: owned.start() if owned else 0] and not KIN.search(owner))


def _slipped(known: re.Match[str], again: re.Match[str]) -> bool:
    """Whether two sums differ by digits that changed places, or by their scale alone."""
    digits = [one["digits"].replace(".", "") for one in (known, again)]
    dots = [one["digits"].find(".") for one in (known, again)]
    if known["sign"] != again["sign"] or dots[0] != dots[1]:
        return False
    if _scale(known) == _scale(again):
        return _swapped(*digits)
    return digits[0] == digits[1] and len(set(digits[0])) > 1


def _scale(match: re.Match[str]) -> float | str:
    return SCALES.get(match["scale"], match["scale"])


def _only_two(sums: list[re.Match[str]], known: re.Match[str], again: re.Match[str]) -> bool:
    """Whether an article has no sums but these two, however often, and the later one never before."""
    values = [(one["digits"], _scale(one)) for one in sums]
    pair = {(one["digits"], _scale(one)) for one in (known, again)}
    return set(values) == pair and (again["digits"], _scale(again)) not in values[: sums.index(again)]


def _figure(match: re.Match[str]) -> Figure | None:
    thing = match["matter"] or match["thing"]
    digits = re.sub(r"\D", "", match["weight"] or match["digits"])
    year = match["digits"] == digits and SHORTEST_YEAR < int(digits) < LATEST_YEAR
    return None if year or thing in NO_THINGS else Figure(match.start(), match.end(), digits, thing.rstrip("s"))


def _swapped(one: str, other: str) -> bool:
    """Whether two digits that stand side by side have changed places, and all else is the same."""
    apart = [place for place in range(len(one)) if one[place] != other[place : place + 1]]
    return (
        len(one) == len(other)
        and len(apart) == 2
        and apart[1] == apart[0] + 1
        and (one[apart[0]], one[apart[1]]) == (other[apart[1]], other[apart[0]])
    )


def _plain(document: Document, one: Figure, other: Figure) -> bool:
    said = [sentence_at(document, figure.start) for figure in (one, other)]
    excuse = COMPARED if len(one.digits) < LONG else REVISED
    return said[0] != said[1] and not any(excuse.search(sentence) for sentence in said)


def _match(document: Document, first: Figure, second: Figure) -> Match:
    here, there = (second.start, second.end), (first.start, first.end)
    return clash(document, here, there, "the other figure", "two digits are swapped")
