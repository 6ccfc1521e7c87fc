"""CN344: a measure and its conversion that differ."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Match, pattern, rule

#: Units by what they measure and how much of it: metres, square metres, kilograms, litres, kilometres an hour.
UNITS = {
    "length": (
        ("kilometres kilometers kilometre kilometer km kms", 1000.0),
        ("miles mile", 1609.0),
        ("metres meters metre meter m", 1.0),
        ("yards yard", 0.914),
        ("feet foot ft", 0.305),
        ("centimetres centimeters centimetre centimeter cm", 0.01),
        ("inches inch", 0.0254),
    ),
    "area": (("hectares hectare ha", 10000.0), ("acres acre", 4047.0)),
    "weight": (
        ("kilograms kilogram kilos kilo kg", 1.0),
        ("pounds pound lbs lb", 0.454),
        ("tonnes tonne tons ton", 950.0),
    ),
    "volume": (("litres liters litre liter", 1.0), ("gallons gallon", 4.2)),  # between the gallons of two countries
    "speed": (("kph km/h", 1.0), ("mph", 1.609)),
}
_KIND_AND_SIZE = {
    word: (kind, size) for kind, units in UNITS.items() for words, size in units for word in words.split()
}
_UNIT = "|".join(sorted(map(re.escape, _KIND_AND_SIZE), key=len, reverse=True))
MEASURE = (
    r"(?P<{0}>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)(?P<{0}_scale> million)?[ -]?"
    rf"(?P<{{0}}_square>square[ -]|sq\.? )?(?P<{{0}}_unit>{_UNIT})\b"
)
CONVERTED = pattern(
    r"(?<![\w.,/$£€–-])(?<!\d[ .])(?<!\d[.,] )(?<!\band )(?<!\bor )(?<!\bto )(?<!feet )(?<!ft )(?<!pounds )"
    + MEASURE.format("told")
    + r"(?:[ -][a-z]+)? \((?:about |around |roughly |nearly )?"
    r"(?P<conversion>" + MEASURE.format("again") + r")\)"
)
BRACKET = pattern(r" \((?:about |around |roughly |nearly )?\d")
REACH_CHARS = 60  # before the bracket, in which the measure stands
FACTOR = 1.5  # by which a rounded conversion may miss
FARTHEST = 50.0  # from this factor on the figures are not of one thing, or a decimal part is lost


@rule(
    "CN344",
    severity="warning",
    words=(" (",),
    languages=("en",),
    confidence=0.85,
    source="conversions in news stories in which one of the two figures was edited",
    bad=(
        "The road is ⟨120 kilometres⟩ (⟦45 miles⟧) long.",
        "Crews cut down ⟨300 acres⟩ (⟦410 hectares⟧) of pines.",
        "The wall is ⟨6-metre⟩ high (⟦11 feet⟧), the mayor said.",
    ),
    good=(
        "The road is 120 kilometres (75 miles) long and ends 3 km (2 miles) from the sea.",
        "Crews cut down 300 acres (121 hectares) of pines on 40 square kilometres (15 square miles).",
        "The pass lies at 2,000 metres (12 kilometres from the town). A 5 kg (30 cm) fish was caught.",
        "It covers 1, 150 square kilometres (444 square miles).",
        "She ran 8,000 and 500 kilometres (5,280 miles). The wind blew at 100 kph (62 mph).",
    ),
)
def two_units(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """A measure is told in two units, and the two are not alike.

    The figure in brackets after a length, an area, a weight, a volume or a speed is the same measure in another unit.
    Conversions are rounded, so only those are shown that miss by half or more.
    """
    text = document.plain
    near = (max(0, place - REACH_CHARS) for place in places if BRACKET.match(text, place))
    found = (CONVERTED.search(text, start, start + 3 * REACH_CHARS) for start in near)
    for match in {match.start(): match for match in found if match}.values():
        (kind, told), (other, again) = _size(match, "told"), _size(match, "again")
        if kind == other and FACTOR * min(told, again) <= max(told, again) < FARTHEST * min(told, again):
            said, converted = match["told"] + " " + match["told_unit"], match["conversion"]
            yield Match(
                *match.span("conversion"),
                message=f"“{converted}” clashes with “{said}”: one measure cannot be both",
                related=(Related(match.start(), match.end("told_unit"), "the other figure"),),
            )


def _size(match: re.Match[str], name: str) -> tuple[str, float]:
    """What a measure is of, and how much of it."""
    kind, size = _KIND_AND_SIZE[match[name + "_unit"]]
    value = float(match[name].replace(",", "")) * (1e6 if match[name + "_scale"] else 1.0)
    square = bool(match[name + "_square"])
    return ("area", value * size**2) if square else (kind, value * size)
