"""CN400: a list of numbers that does not add up to the total, in any language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from sourcequal.document import Document
from sourcequal.rule import Example, Match, pattern, rule
from sourcequal.scorers.contradictions.counting import whole
from sourcequal.scorers.contradictions.events import clash

NUMBER = r"(?:\d{1,3}(?:[.,]\d{3})+|\d+)"
AND = tuple("and und y e et en i og och и та ve".split())
_ITEM = r"[^.;:\n\d]{2,40}"
_REST = (
    rf"(?P<place>[^\W\d_]{{1,4}}) {_ITEM}?(?:, {NUMBER} (?P=place) {_ITEM}?)+,?"
    rf" (?:{'|'.join(AND)}) {NUMBER} (?P=place) [^.,;:\n\d]{{2,40}}"
)
#: 31 in Arn, 14 in Lund and 9 in Bodvik: one word of place behind each number, after a colon.
LIST = pattern(rf": (?P<list>{NUMBER} {_REST})")
#: The same behind the word for what is counted: they took 22 cores from Arn, 14 from Lund and 9 from Bodvik.
NAMED_LIST = pattern(rf" (?P<list>{NUMBER} (?P<noun>[^\W\d_]{{3,}}) {_REST})")
#: 1.2 million tonnes, 1.6 million and 0.9 million, or 4.1 million tonnes for the three together.
TOGETHER = pattern(
    r"(?<![\w.,:/-])(?P<total>\d+(?:[.,]\d+)?)(?P<scale> (?:million|billion|thousand|trillion))?(?: [a-z]+){0,2}?"
    r" (?:for|between|in|across|from|of) (?:all|the) (?P<count>two|three|four|five|six)(?: [a-z]+)?"
    r" (?:together|combined)\b"
)
PART = r"(?<![\w.,:/-])(?P<part>\d+(?:[.,]\d+)?)"
AMOUNT = pattern(rf"(?<![\w.,:/-]){NUMBER}(?![\w%/:-]|[.,]\d| ?%| per ?cent)")
#: Of it 1.1 million go to the roof, 700,000 to the heating and 400,000 to the floor, in some languages.
OF_IT = (
    "davon ", "hiervon ", "daarvan ", "hiervan ", "dont ", "de ellos ", "de esa ", "di questi ", "di cui ", "destes ",
    "of that ", "of this ", "of these ", "heraf ", "därav ", "z tego ", "из них ",
)  # fmt: skip
APPORTIONED = pattern(
    r"\b(?:entfallen|entfielen|verteilen|fließen|gehen an|répart\w+|se reparten|se destinan|destinad[ao]s?|vanno"
    r"|repart\w+|gaan naar|will (?:go|be spent)|goes|go to|are to be spent)\b"
)
SUM = pattern(
    r"(?<![\w.,:/-])(?P<number>\d{1,3}(?:[. \xa0]\d{3})+|\d+(?:[.,]\d+)?)"
    r"(?: (?P<scale>mio\.?|mrd\.?|million(?:s|en|er|i|e)?|millones|millón|milhões|milioni|miljoen|miljoner|milliard\w*"
    r"|miliard\w*|tausend|mil))?"
    r" (?P<money>euros?|eur|€|franken|kronen|kroner|kronor|crowns|złotych|pesos|reais|dollar\w*|pounds)\b"
    r"(?: (?P<place>[^\W\d_]{1,6}))?"
)
PARTLY = pattern(
    r"\b(?:rund|etwa|gut|knapp|mehr als|environ|près de|más de|cerca de|circa|oltre|ruim|about|some|over)\b"
)
BEFORE_CHARS, AFTER_CHARS = 300, 60  # around the list, where its total stands
NEAREST, FARTHEST = 0.8, 1.25  # of the sum: what is farther from it is the total of something else


@rule(
    "CN400",
    severity="warning",
    words=(": ", " together", " combined", *OF_IT, *(f" {word} " for word in AND)),
    confidence=0.8,
    source="totals by place that do not add up after one figure was edited",
    bad=(
        "The flood killed ⟨58⟩ people since May. She gave the toll by county: ⟦31 in Arn, 14 in Lund and 9 in Bodvik⟧.",
        "She drilled ⟨48⟩ cores in May. She took ⟦22 cores from Arn, 14 from Lund and 16 from a pond⟧.",
        "The Mallee yields ⟨1.2 million tonnes, the Wimmera 1.6 million and the north 0.9⟩ million, or ⟦4.1 million "
        "tonnes for the three together⟧.",
        Example(
            "Duermen en dos escuelas y en el club: ⟦260 en la escuela de Arn, 180 en la de Lund y 90 en el club⟧, que "
            "suman las ⟨620⟩ personas trasladadas.",
            language="es",
        ),
        Example(
            "Der Bau kostet ⟨3,4 Millionen Euro⟩. Davon entfallen ⟦1,8 Millionen Euro auf das Dach, 700.000 "
            "Euro auf die "
            "Türen und 500.000 Euro⟧ auf die Fenster.",
            language="de",
        ),
        "The ⟨crew of eight⟩ came ashore at dawn.\n\nIt was foggy. The ⟦crew consisted of four Danes, two Finns and a "
        "Greek captain⟧.",
    ),
    good=(
        "The crew of nine came ashore at dawn. The crew consisted of six Danes, two Finns and a Greek captain.",
        "The flood killed 54 people since May. She gave the toll by county: 31 in Arn, 14 in Lund and 9 in Bodvik.",
        "The flood killed 300 people since May. The school lost most: 31 in Arn, 14 in Lund and 9 in Bodvik.",
        "She drilled 52 cores in May. She took 22 cores from Arn, 14 from Lund and 16 from a pond nearby.",
        "She drilled 48 holes in May. She took 22 cores from Arn, 14 from Lund and 16 from a pond nearby.",
        "The Mallee yields 1.2 million tonnes, the Wimmera 1.6 million and the north 0.9 million, or 3.7 million "
        "tonnes for the three together.",
        Example(
            "Der Bau kostet 3 Millionen Euro. Davon entfallen 1,8 Millionen Euro auf das Dach, 700.000 Euro auf die "
            "Türen und 500.000 Euro auf die Fenster.",
            language="de",
        ),
        "In 2023 the bells rang often: 31 in May, 14 in June and 9 in July, 60% of them at night.",
    ),
)
def list_against_total(document: Document) -> Iterator[Match]:
    """A list of numbers does not add up to the total.

    Three or more numbers, each with its place and all with the same little word between, are told after a colon, or
    with the word for what is counted, and the total that stands close before or behind them, of such things, is another
    one than their sum. Where the article has the sum anywhere, nothing is said, and neither where the nearest number is
    so far from it that it counts something else.
    """
    yield from _together(document)
    yield from _apportioned(document)
    yield from _crews(document)
    text = document.plain
    lists = [*LIST.finditer(text), *NAMED_LIST.finditer(text)]
    told = {_value(found[0]) for found in AMOUNT.finditer(text)} if lists else set()
    for match in lists:
        total = sum(map(_value, re.findall(NUMBER, match["list"])))
        first, last = match.span("list")
        around = (max(0, first - BEFORE_CHARS), first), (last, min(len(text), last + AFTER_CHARS))
        near = [found for span in around for found in AMOUNT.finditer(text, *span)]
        near = [found for found in near if NEAREST * total <= _value(found[0]) <= FARTHEST * total]
        if noun := match.groupdict().get("noun"):
            near = [found for found in near if text.startswith(f" {noun}", found.end())]
        if near and total not in told:
            yield clash(document, (first, last), near[-1].span(), "the total")


def _apportioned(document: Document) -> Iterator[Match]:
    """The one sum of a sentence, of which the next one says where all of it goes, in three parts or more.

    Each part stands before the same word of place: 1.8 million auf das Dach, 700,000 auf die Türen.
    """
    for before, here in pairwise(document.sentences if any(words in document.folded for words in OF_IT) else ()):
        if not document.folded.startswith(OF_IT, here.start) or here.end - here.start > BEFORE_CHARS:
            continue
        parts, wholes = ([*SUM.finditer(document.folded, *span)] for span in (here, before))
        places = {part["place"] for part in parts}
        if len(parts) < 3 or len(wholes) != 1 or len(places) != 1 or None in places:
            continue
        said = document.folded[before.start : here.end]
        last = document.folded[parts[-2].end() : parts[-1].start()]
        closed = any(f" {word} " in last for word in AND) and APPORTIONED.search(document.folded, *here)
        total, sum_ = _sum(wholes[0]), sum(map(_sum, parts))
        near = NEAREST * total <= sum_ <= FARTHEST * total
        if closed and near and abs(sum_ - total) > ROUNDING * total and not PARTLY.search(said):
            yield clash(
                document, (parts[0].start(), parts[-1].end("money")), wholes[0].span(), "the total", f"{sum_:,.0f}"
            )


_HEAD = r"(?:\d{1,3}|[a-z]+(?:-[a-z]+)?) [a-z' -]{2,30}"
#: The crew consisted of four Danes, two Finns and a Greek.
MADE_UP = pattern(
    rf"\b(?P<body>crew|ship's company|team|delegation|expedition|jury|squad|quartet|committee) (?:consist(?:ed|s) of"
    rf"|(?:was|is) made up of|comprise[sd]?) (?P<list>{_HEAD}(?:, {_HEAD})* and {_HEAD})(?=[.;:])"
)
#: How many there are of it: all nine people on board; the crew of nine; the nine-strong team.
OF_CREW = pattern(
    r"\b(?:all |the )?(?P<n>\d{1,3}|[a-z]+(?:-[a-z]+)?) (?:people|persons|sailors|seamen|crew|crew members|seafarers)"
    r"(?: (?:on board|aboard))?\b"
)
OF_BODY = (r"\b{} of (?P<n>\d{{1,3}}|[a-z]+)\b", r"\b(?P<n>\d{{1,3}}|[a-z]+)-(?:strong|member|man|person) {}\b")


def _crews(document: Document) -> Iterator[Match]:
    """A crew or a team that is listed by kinds, whose sum is not the number that the text gives of it elsewhere."""
    led = any(words in document.folded for words in (" consist", " made up of ", " comprise"))
    found = list(MADE_UP.finditer(document.folded)) if led else []
    if len(found) != 1:
        return
    match = found[0]
    parts = [part.split()[0] for part in re.split(r", | and ", match["list"])]
    counts = [1 if part in ("a", "an") else whole(part) for part in parts]
    on_board = match["body"] in ("crew", "ship's company") and "no passengers" in document.folded
    told = list(OF_CREW.finditer(document.folded)) if on_board else []
    for form in OF_BODY:
        told += re.finditer(form.format(match["body"]), document.folded)
    totals = [one for one in told if whole(one["n"])]
    numbers = {whole(one["n"]) for one in totals}
    sum_ = sum(filter(None, counts))
    if None in counts or len(numbers) != 1 or sum_ in numbers:
        return
    if NEAREST * sum_ <= (whole(totals[0]["n"]) or 0) <= FARTHEST * sum_:
        yield clash(document, match.span(), totals[0].span(), "the total", str(sum_))


MILLION, THOUSAND = 1e6, 1e3


def _sum(match: re.Match[str]) -> float:
    """The value of a sum in a language that may have a comma before the decimals."""
    number, scale = match["number"], match["scale"] or ""
    if not scale:
        return float(re.sub(r"[., \xa0]", "", number))
    size = (
        MILLION * THOUSAND
        if re.match(r"mrd|mill?iard", scale)
        else THOUSAND
        if scale in ("tausend", "mil")
        else MILLION
    )
    return float(number.replace(",", ".")) * size


def _together(document: Document) -> Iterator[Match]:
    """The sum of as many numbers as it names, which stand before it in its sentence."""
    told = document.language == "en" and any(word in document.folded for word in (" together", " combined"))
    for match in TOGETHER.finditer(document.folded) if told else ():
        start, _ = document.sentence_from(match.start()) or match.span()
        form = re.compile(PART + re.escape(match["scale"] or "") + r"\b")
        parts = list(form.finditer(document.folded, start, match.start()))
        total, sum_ = _decimal(match["total"]), sum(_decimal(part["part"]) for part in parts)
        if len(parts) == whole(match["count"]) and abs(sum_ - total) > ROUNDING * total:
            yield clash(document, match.span(), (parts[0].start(), parts[-1].end("part")), "the parts", f"{sum_:g}")


ROUNDING = 0.03  # of a sum of rounded parts


def _decimal(number: str) -> float:
    return float(number.replace(",", ""))


def _value(number: str) -> int:
    return int(re.sub(r"[.,]", "", number))
