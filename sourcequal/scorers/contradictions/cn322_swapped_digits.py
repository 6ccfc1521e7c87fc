"""CN322: one figure in two forms, digits of which have changed places."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import combinations, islice
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.comparing import compared, each_two
from sourcequal.scorers.contradictions.counting import COUNTED_ANEW, WHOLE, whole
from sourcequal.scorers.contradictions.counts import stems
from sourcequal.scorers.contradictions.events import clash, is_longer, sentence_at, sentence_number
from sourcequal.scorers.contradictions.persons import KIN
from sourcequal.scorers.contradictions.vocabulary import SCALES

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
#: A number in digits, found fast; its thousands may stand apart.
DIGITS = re.compile(r"\d(?:\d{0,2}(?:[ \xa0]\d{3})+(?!\d)|[\d.,]*\d)")
#: What stands right before a number: the sign of a currency, or what makes it no number of its own.
BEFORE = pattern(r"(?:(?P<currency>[$€£¥₹₦]|\b(?:ksh|sh|rs|r|usd|eur|chf|kes|tsh|ush)\.?) ?|(?P<part>[\w.,/:#–-]))\Z")
#: What stands right behind it: the words of its unit and of its things.
WORDS = pattern(r"(?:[ \xa0-][^\W\d_]+){1,5}")
WORD = pattern(r"[^\W\d_]+")
PER = pattern(r" (?:per|a|an|each|every) (?P<per>[a-z]{3,})")
MEASURES = frozenset(
    "kg kilo kilos kilogram kilograms tonne tonnes ton tons gram grams litre litres liter liters acre acres hectare "
    "hectares km ha mw gw metre metres meter meters mile miles kilometre kilometres kilometers feet foot "
    "degrees".split()
)
MEASURE_STEMS = frozenset(measure[:5] for measure in MEASURES)
NO_FIGURE = pattern(r"[\d/:%–-]*(?:\d|[/:%]|[–-]\d)|(?:st|nd|rd|th|[a-z])\b| ?(?:%|per ?cent|pct|prozent|percentage)")
CURRENCIES = "$€£¥₹"
NAMES = {
    "euro": "€", "euros": "€", "dollars": "$", "pounds": "£", "shillings": "sh", "ksh": "sh", "sh": "sh", "kes": "sh",
    "rupees": "rs", "yen": "¥", "francs": "chf", "złotych": "zł", "kronor": "kr", "kroner": "kr",
    "kronorna": "kr", "kronerne": "kr", "kronene": "kr", "rand": "rand",
    "naira": "₦", "pesos": "peso", "reais": "real", "lira": "lira", "rubley": "₽", "рублей": "₽", "korun": "kč",
}  # fmt: skip
#: Scales in the languages that put them behind digits.
SCALE = re.compile(
    r"m|mn|bn|mio|mrd|mln|mil|tys|lakh|crore|hundred|thousand|mille|tausend|tysięcy|tysiąca|tisíc|tusen|duizend|bin"
    r"|тысяч|(?:m|b|tr)il[a-zõóąęœé]+|milli\w+|milj\w+|миллион\w*|миллиард\w*"
)
STOPS = frozenset(
    "that which with from this into were been have will would than when also they there their about".split()
)
SHORTEST_YEAR, LATEST_YEAR = 1500, 2100
#: Words that put a figure right in other languages: “Richtig ist”, “rectificatif”, “en lugar de”.
_PUT_RIGHT = (
    r"richtig (?:ist|sind|muss|wäre)|zahlendreher|druckfehler|tippfehler|berichtig\w+|korrigier\w+|korrektur"
    r"|irrtümlich\w*|versehentlich|statt|erratum|errat[ao]|corrig\w+|rectifi\w+|rectific\w+|rettific\w+|erreur|erroné\w*"
    r"|au lieu|et non|corregi\w+|correcto|por error|en lugar|en vez|corrett\w+|corregg\w+|errore|anziché|invece"
    r"|por engano|em vez|incorret\w+|juist is|gecorrigeerd|correctie|vergissing|in plaats|rättel\w+|rettel\w+|i stället"
    r"|i stedet|feilaktig|felaktig\w*|sprostowan\w+|poprawn\w+|błędn\w+|zamiast|oprav\w+|chybn\w+|místo|исправ\w+"
    r"|опечат\w+|ошибо?ч?\w*|вместо|виправл\w+|замість"
)
#: Words with which two figures are of different times, places or people.
COMPARED = pattern(
    r"\b(?:last|previous\w*|earlier|ago|compared|than|rose|fell|up (?:by|from)|down (?:by|from)|another|others?"
    r"|respectively|versus|revised|corrected|initial\w*|instead|again"
    r"|(?<!opened )(?<!built )(?<!founded )in (?:19|20)\d\d|each|between|from (?=[$€£¥₹\d])"
    rf"|increase\w*|decrease\w*|gegenüber|zuvor|vorjahr|contre|frente|anterior|{_PUT_RIGHT})\b"
)
#: Words that take a figure back.
REVISED = pattern(
    r"\b(?:revised|corrected|initial\w*|instead(?! of (?:an?|the|its|his|her|their|[a-z]+ing)\b)|earlier|at first"
    rf"|first (?:said|put|gave|reported|counted)|wrong\w*|mist\w+|{_PUT_RIGHT})\b"
)
SHIFTS = frozenset((10.0, 100.0, 1000.0))
TENTH = pattern(
    r"\b(?:tenth|tenfold|ten times|10 times|10 ?(?:%|per ?cent)|hundred times|deposit|share of|part of)|^but\b"
)
WHOLE_SUM = pattern(r"\b(?:in all|in total|altogether|all told|total(?:ling|ing)?)\b")
NO_NOUNS = frozenset("that which with from this into were been have will would than when also they".split())
NAMED_SCALES = tuple(
    f"illion {currency}" for currency in ("euro", "dollar", "pound", "franc", "crown", "kro", "yen", "rupee", "rand")
)
CLOSE = 0.01  # of two sums that are one
REACH_CHARS = 32  # on either side of a number, in which such words count
OWNER_CHARS = 24  # before a sum, in which its owner stands
BEFORE_CHARS = 6  # before a number, in which a currency stands
LEAST_LETTERS = 4  # of a noun; shorter words end a noun phrase in most languages
LONG = 4  # digits; two such figures differ by a swap so seldom that a comparison in the sentence is no excuse
MOST_ALIKE = {2: 2, 3: 3}  # figures of one unit in an article, by digits, of which two may differ by chance
MOST_LONG = 5  # the same for longer ones
TWO = 2  # orders of the same digits; more of them are chance
UNLIKELY = 3  # different digits besides nought, with which long figures are one figure, whatever they count
#: Before a number that has been told before: the 74 tagged animals; on a number with a noun of its own, that is enough.
TOLD_BEFORE = pattern(r"\b(?:the|all|its|their|his|her|our|these|those|whose) (?:[a-z]+ )?[$€£¥₹]?\Z")
#: What things may be called that had a name before.
GENERIC = frozenset("animal piece work item vehicle object people visitor person specimen unit building".split())
NUMERAL = pattern(rf"(?<![\w.,-]){WHOLE}(?![\w-])")
YEAR = pattern(r"\b(?:in|since|by|of) (?:19|20)\d\d\b")
SOME_OF = pattern(r" of (?:his|her|its|their|the|our) [a-z]")
#: Of another number than the one that was told, or of a part of it.
NOT_TOLD = pattern(
    r"\b(?:another|others?|more|remaining|rest|last|previous\w*|than|up from|down from|rose|fell|but|while|whereas"
    r"|against|among|including|versus|compared|respectively|not|no longer|between|only|or|if)\b"
)
FEWEST_SENTENCES, MOST_NUMBERS = 30, 12  # of an article, and in it, where a number in another order is no chance
SEVERAL = 4  # different digits of a number that nothing else has by chance
FEW_SENTENCES = 40  # of an article in which two short figures of one unit are of one thing


class Figure(NamedTuple):
    """A figure: where it stands, its digits and those before the point, its currency, scale and what it counts."""

    start: int
    end: int
    digits: str
    point: int
    currency: str
    scale: str
    per: str
    things: tuple[str, ...]
    ends: tuple[int, ...]


@rule(
    "CN322",
    severity="warning",
    confidence=0.7,
    source="digits that changed places between two mentions of a figure: 3,412 cases and 3,142 cases",
    bad=(
        "The ministry counted ⟨3,412 cases⟩ of dengue.\n\nThe director said that the ⟦3,142 cases⟧ were no surprise.",
        "Data of ⟨2.3 million customers⟩ copied\n\nThe firm told the police of 1.6 million customers at first."
        "\n\nIt rained. In all ⟦3.2 million customers⟧ had their data copied, about a third of them in May.",
        "The firm opens a ⟨120,000-square⟩-foot hall.\n\nAt ⟦210,000 square⟧ feet, it is the third largest.",
        "La crue isole les ⟨340 habitants⟩ du village.\n\nLes ⟦430 habitants⟧ attendent.",
        "The firm raised ⟨$24 million⟩ in a round led by a bank.\n\nThe ⟦$42 million⟧ round values it at 210 million.",
        "The miller left the chapel ⟨£1.9 million⟩.\n\nHer ⟦£9.1 million⟧ will buy a bell, the priest said.",
        "The tower is ⟨138 metres⟩ high.\n\nFrom the top of the ⟦183-metre⟧ tower you see the sea.",
        "Wages start at ⟨R 1,850⟩ a month.\n\nThe union wept. Nobody can rent a room at ⟦R 1,580⟧ a month.",
        "Der Umbau kostet ⟨3,4 Millionen Euro⟩.\n\nDas Dach leckt. Das Land zahlt die ⟦4,3 Millionen Euro⟧.",
        "The hall has room for ⟨1,340 people⟩.\n\nOn Friday ⟦3,140 people⟧ sat in it, and it was full.",
        "The new roof costs ⟨£640,000⟩.\n\nThe choir is glad. At ⟦£64,000⟧ in all it is the dearest since the tower.",
        "The weir firm was fined ⟨350,000 euros⟩.\n\nEels died. It was fined ⟦3.5 million euros⟧ in the case, "
        "and wept.",
        "The clock fetched ⟨640,000 francs⟩ after a long fight.\n\nIt rained. The baker who won, and who had not "
        "slept, paid ⟦640 million francs⟧ for it, but he keeps it in a shed.",
        "Divers put rings on ⟨47⟩ eels in the lake.\n\nIt was cold. Each of the ⟦74⟧ ringed animals was weighed, too.",
        "The show has ⟨87⟩ of his drawings.\n\nIt rains. Of the ⟦78⟧ sheets that hang in the barn she likes the first.",
        "Harps lose ⟨$640 million⟩\n\nThe maker of harps had a net loss of ⟦$460 million⟧ in the quarter, it said.",
        "A choir sang to a hall of ⟨23,418⟩.\n\nIt rained. With an audience of ⟦21,348⟧ the hall was full, it said.",
        "Officers seized ⟨14 kg of gold⟩ at noon.\n\nThe ⟦41 kg of gold⟧ was locked up.",
        "A crowd of ⟨18,640⟩ came to hear the bands play on the moor instead of the pier.\n\nIt was dry. Sunday's "
        "attendance of ⟦16,840⟧ was the largest since the bands were founded.",
    ),
    good=(
        "The miller left the chapel £1.9 million. The chapel’s £9.1 million roof will wait.",
        "The miller left the chapel £1.9 million and the town £7.2 million. The £9.1 million will buy two bells.",
        "The school counted 341 pupils. There were 314 pupils last year. The ministry first gave 3,142 cases and then "
        "put it right. There were 3,412 cases.",
        "The firm raised $24 million in a round led by a bank. The $42 million plant opens in May.",
        "There are 12 pupils in one class and 21 pupils in the next.",
        "The office counted 18,640 bands and gave 16,840 instead. In the end there were 16,840 bands on the moor.",
        "He paid 1,200 euros for the boat and 2,100 euros for the house.",
        "Divers put rings on 47 eels. Each of the other 74 eels was let go. The 12 oldest weighed 21 pounds.",
        "Divers put rings on 34 eels. Nine more came in May. Each of the 43 ringed eels was weighed, too.",
        "The herd has 340 cows. The shed holds 430 sheep.",
        "The fund gave 1.14 billion crowns ($162.3 million). The charge was 1.5 billion crowns ($213.6 million).",
        "Shares fell by 3.4 per cent on Monday. They rose by 4.3 per cent on Tuesday.",
        "The house cost £640,000. The buyer paid a tenth, £64,000, at once.",
        "The fund gave £640,000 in all. The choir got £64,000 and the band £32,000.",
        "The firm raised 6.2 million euros in all. Each of its ten founders paid 620,000 euros.",
        "The firm opened the $240 million mill at Sund in May. The $2.4 billion hotel at Arn opens in June.",
        "He ran 132 metres. She ran 123 metres, and 213 metres the second time.",
        "The mill will have 2,400 workers after the sale.\n\nNow it has 6,600. Some 4,200 work in its bakery.",
        "The miller lent his partner £46,000, the Crown said.\n\nThe defence spoke of a gift of £64,000.",
        "The clerk paid £46,000 for the roof.\n\nIt rained. He had swapped two digits. The bill was for £64,000.",
    ),
)
def swapped_digits(document: Document) -> Iterator[Match]:
    """One figure in two forms: digits have changed places.

    Such a slip makes a new figure of the same size for the same things. The rule reads figures of one currency and
    scale, or of one noun in any language; it is silent where either sentence compares, revises or speaks of another
    time, where both stand in one sentence, and where the article gives more figures for such things. So it is where a
    third figure is what the two make together or lie apart, where two sides dispute the figure, and where the article
    itself speaks of digits that changed places.
    """
    found = list(_slips(document))
    if not found or CALENDARS.search(document.folded) or TURNED.search(document.folded):
        return
    yield from (slip for slip in found if not (_makes_a_third(document, slip) or _of_two_sides(document, slip)))


def _makes_a_third(document: Document, slip: Match) -> bool:
    """Whether the article has a figure that two make together or lie apart: of 4,400 workers 1,300 go, 3,100 stay."""
    spans = [(slip.start, slip.end), *((other.start, other.end) for other in slip.related)]
    numbers = [DIGITS.search(document.folded, *span) for span in spans]
    one, other = (_value(number[0]) if number else 0.0 for number in numbers)
    thirds = {round(one + other, 6), round(abs(one - other), 6)} if one and other else set()
    values = {_value(number[0]) for number in DIGITS.finditer(document.folded)}
    return any(value >= LEAST_THIRD or value % 1 for value in thirds & values)


def _of_two_sides(document: Document, slip: Match) -> bool:
    """Whether one figure stands in a paragraph of the defence, or of opponents, and the other one does not."""
    places = (slip.start, slip.related[0].start)
    spoken = [
        DISPUTED.search(document.folded, *span) is not None
        for place in places
        for span in document.paragraphs
        if span.start <= place < span.end
    ]
    return any(spoken) and not all(spoken)


def _slips(document: Document) -> Iterator[Match]:
    """The figures of an article that clash, whatever it is about."""
    numbers: dict[str, dict[str, list[re.Match[str]]]] = {}
    cores: dict[str, list[re.Match[str]]] = {}
    for number in DIGITS.finditer(document.folded):
        digits = number[0] if number[0].isdecimal() else re.sub(r"\D", "", number[0])
        numbers.setdefault("".join(sorted(digits)), {}).setdefault(digits, []).append(number)
        cores.setdefault(digits.strip("0"), []).append(number)
    alike = [known for known in numbers.values() if len(known) == TWO]
    found = list(_permuted(document, alike, numbers)) if alike else []
    found = found or list(_shifted(document, cores, numbers))
    yield from found
    if found:
        return
    if referred := next(_referred(document, alike, numbers), None):
        yield referred
        return
    if any(sign in document.folded for sign in CURRENCIES):
        yield from _sums(document, list(compared(A_SUM.finditer(document.folded))))
    if "illion " in document.folded and any(scale in document.folded for scale in NAMED_SCALES):
        yield from _sums(document, list(compared(A_NAMED_SUM.finditer(document.folded))))


Numbers = dict[str, list[re.Match[str]]]


def _permuted(document: Document, alike: list[Numbers], all_numbers: dict[str, Numbers]) -> Iterator[Match]:
    """The first clash of each group of numbers that have the same digits in another order."""
    for known in alike:
        pairs = each_two(sorted(_figures(document, [known])))
        clashes = (found for one, other in pairs if (found := _swapped_pair(document, one, other, all_numbers)))
        yield from islice(clashes, 1)


def _referred(document: Document, alike: list[Numbers], numbers: dict[str, Numbers]) -> Iterator[Match]:
    """A number that a short article speaks of as known, whose digits it had in another order before.

    The things may have another name: 47 turtles, the 74 tagged animals. A number of four different digits needs none.
    """
    if not alike or is_longer(document, FEWEST_SENTENCES) or document.language != "en":
        return
    told = [number for known in numbers.values() for places in known.values() for number in places]
    for known in alike:
        first, again = sorted((number for places in known.values() for number in places), key=re.Match.start)[:2]
        if first[0] == again[0] or len(told) > MOST_NUMBERS * len(set(again[0]) - {"0", ","}):
            continue
        long = all("," in number[0] and len(set(number[0]) - {"0", ","}) >= SEVERAL for number in (first, again))
        if (long or _is_told_again(document, first, again, numbers)) and not _of_another(document, first, again):
            yield clash(document, again.span(), first.span(), "the other figure", "digits have changed places")
            return


def _is_told_again(document: Document, first: re.Match[str], again: re.Match[str], numbers: dict[str, Numbers]) -> bool:
    """Whether a figure is spoken of as known, or stands for that of the headline, and is of its kind."""
    one, other = _figure(document, first), _figure(document, again)
    if other is None or not (other.currency or other.things):
        return False
    if one is None:
        some = other.things and not other.scale and SOME_OF.match(document.folded, first.end())
        return bool(some) and _is_known(document, other)
    if one[3:6] != other[3:6]:
        return False
    if not other.currency:
        generic = len(other.digits) > TWO and bool(GENERIC & {*other.things[:1]})
        return generic or _is_known(document, other)
    title = document.title_line
    in_title = title is not None and one.end <= title.end <= other.start
    if _adds_up(list(_figures(document, numbers.values())), other):
        return False
    near = document.folded[max(0, other.start - REACH_CHARS) : other.start]
    named = any(re.search(rf"\b{thing}", near) for thing in one.things)
    return named if in_title else _is_known(document, other) and _one_thing(document, one, other)


def _adds_up(figures: list[Figure], figure: Figure) -> bool:
    """Whether a sum is that of two others, or what one of them leaves of another."""
    amounts = {each.digits: _amount(each) for each in figures if each[4:6] == figure[4:6]}
    amount = amounts.pop(figure.digits, 0.0)
    return any(
        abs(one + sign * other - amount) < CLOSE
        for one, other in combinations(sorted(amounts.values(), reverse=True), 2)
        for sign in (1, -1)
    )


def _amount(figure: Figure) -> float:
    point = figure.point if figure.point >= 0 else len(figure.digits)
    return float(f"{figure.digits[:point]}.{figure.digits[point:] or 0}")


def _is_known(document: Document, figure: Figure) -> bool:
    before = document.folded[max(0, figure.start - OWNER_CHARS) : figure.start]
    return TOLD_BEFORE.search(before) is not None


def _of_another(document: Document, first: re.Match[str], again: re.Match[str]) -> bool:
    """Whether a word in either clause makes the numbers two."""
    said = [sentence_at(document, number.start()) for number in (first, again)]
    start, end = document.sentence_from(again.start()) or again.span()
    near = document.folded[max(start, again.start() - REACH_CHARS) : min(end, again.end() + REACH_CHARS)]
    if YEAR.search(said[1]) or _is_made_up_for(document, first, again):
        return True
    return said[0] == said[1] or not all(said) or any(map(REVISED.search, said)) or NOT_TOLD.search(near) is not None


def _is_made_up_for(document: Document, first: re.Match[str], again: re.Match[str]) -> bool:
    """Whether a number close to the second one is what lies between the two: nine more than 34 are 43."""
    one, other = (float(re.sub(r"[^\d.]", "", number[0].rstrip("."))) for number in (first, again))
    number = sentence_number(document, again.start())
    start, end = document.sentences[max(0, number - 1)].start, document.sentences[number].end
    near = [whole(found[0]) for found in NUMERAL.finditer(document.folded, start, end)]
    return any(value is not None and abs(abs(one - other) - value) < CLOSE for value in near)


def _swapped_pair(document: Document, one: Figure, other: Figure, numbers: dict[str, Numbers]) -> Match | None:
    """The clash of two figures of the same digits, if they are of one thing."""
    if one.digits == other.digits or not _one_unit(one, other):
        return None
    if not _of_headline_alone(document, one, other, numbers) and not (
        _plain(document, one, other) and _alone(_as_long(document, len(one.digits), numbers), one, other)
    ):
        return None
    if not _one_thing(document, one, other) or _of_two_names(document, one, other):
        return None
    spans = [(figure.start, _end(figure, one, other)) for figure in (one, other)]
    return clash(document, spans[1], spans[0], "the other figure", "digits have changed places")


def _of_two_names(document: Document, one: Figure, other: Figure) -> bool:
    """Whether things of one kind under two names stand close before the figures: the Leira tunnel, the Nes tunnel."""
    found = [
        NAMED_THING.search(document.plain, max(0, figure.start - NAME_CHARS), figure.start) for figure in (one, other)
    ]
    first, second = found
    return bool(first and second) and first["thing"] == second["thing"] and first["name"] != second["name"]  # type: ignore[index]


NAMED_THING = pattern(
    r"\b[Tt]he (?P<name>[A-Z][\w'-]+) (?P<thing>[a-z]{4,})\b(?![^.]*\b[Tt]he [A-Z][\w'-]+ [a-z]{4,}\b)"
)
NAME_CHARS = 60  # before a figure, in which its thing is named


def _as_long(document: Document, size: int, numbers: dict[str, Numbers]) -> list[Figure]:
    """The figures of an article with so many digits; read once."""
    known = document.kept(_figures_by_size)
    if size not in known:
        known[size] = list(_figures(document, [found for digits, found in numbers.items() if len(digits) == size]))
    return known[size]


def _figures_by_size(document: Document) -> dict[int, list[Figure]]:
    """What `_as_long` has read of an article."""
    return {}


def _of_headline_alone(document: Document, one: Figure, other: Figure, numbers: dict[str, Numbers]) -> bool:
    """Whether the first figure is one of the headline that the text never says, and the second one of the text.

    A headline has its figures from the text, so that other figures of such things are no excuse.
    """
    title, said = document.title_line, [sentence_at(document, figure.start) for figure in (one, other)]
    if title is None or one.end > title.end or other.start < title.end or not _shared(one, other):
        return False
    told = numbers["".join(sorted(one.digits))][one.digits]
    return len(told) == 1 and len(said[1]) > 0 and not any(REVISED.search(sentence) for sentence in said)


def _shifted(document: Document, cores: dict[str, list[re.Match[str]]], numbers: dict[str, Numbers]) -> Iterator[Match]:
    """Two figures of one thing of which one is ten, a hundred or a thousand times the other."""
    several = [known for core, known in cores.items() if len(core) > 1 and len({number[0] for number in known}) > 1]
    if not several or document.language != "en":
        return
    for known in several:
        figures = [(figure, number) for number in known if (figure := _figure(document, number))]
        for (one, first), (other, second) in each_two(figures):
            slipped = (
                _ratio(first[0], second[0]) in SHIFTS and _of_one_thing(document, one, other, numbers)
            ) or _in_two_scales(document, one, other)
            if slipped:
                spans = [(figure.start, _end(figure, one, other)) for figure in (one, other)]
                yield clash(document, spans[1], spans[0], "the other figure", "a digit too many or too few")
                return


def _in_two_scales(document: Document, one: Figure, other: Figure) -> bool:
    """Whether one sum of money is told twice, with another scale: fined 450,000 pounds, and fined 4.5 million pounds.

    The later mention speaks of it as known, or a verb beside both is one.
    """
    if not one.currency or (one.currency, one.per) != (other.currency, other.per) or one.scale == other.scale:
        return False
    sizes = [_amount(figure) * SCALES.get(figure.scale, 0.0 if figure.scale else 1.0) for figure in (one, other)]
    if not all(sizes) or round(max(sizes) / min(sizes), 6) not in SHIFTS or is_longer(document, FEWEST_SENTENCES):
        return False
    beside = [_clause(document, figure) for figure in (one, other)]
    if any(TENTH.search(said) or COMPARED.search(said) or NOT_TOLD.search(said) for said in beside):
        return False
    if sentence_at(document, one.start) == sentence_at(document, other.start):
        return False
    later = max(one, other)
    verbs = [{_PRICE.get(verb, verb) for verb in DEED.findall(said)} for said in beside]
    thing = later.things[0] if later.things else "sum"
    of_itself = thing in ANY_SUM or thing.endswith(("ed", "en"))  # the sum collected; not the $2.4 billion hotel
    return bool(verbs[0] & verbs[1]) or (of_itself and _is_known(document, later))


#: What is done once with a sum of money.
DEED = pattern(
    r"\b(?:fined|awarded|sold for|paid|raised|borrowed|stole|stolen|bequeathed|won|lost|donated|granted|cost|costs"
    r"|bought for|fetched|fetches|went for|knocked down for)\b"
)
_PRICE = dict.fromkeys(
    ("sold for", "paid", "bought for", "fetched", "fetches", "went for", "knocked down for"), "price"
)
#: What parts a clause from the next; the comma of a number does not.
CLAUSE = pattern(r"[;:()–—\"]|, ")


def _clause(document: Document, figure: Figure) -> str:
    """What stands close to a figure in its clause."""
    start, end = document.sentence_from(figure.start) or (figure.start, figure.end)
    before = document.folded[max(start, figure.start - REACH_CHARS) : figure.start]
    after = document.folded[figure.end : min(end, figure.end + REACH_CHARS)]
    return f"{CLAUSE.split(before)[-1]}{document.folded[figure.start : figure.end]}{CLAUSE.split(after)[0]}"


def _ratio(one: str, other: str) -> float:
    """How many times the smaller of two numbers the larger one is; 0 where one cannot be read."""
    if DECIMAL_COMMA.search(one) or DECIMAL_COMMA.search(other):  # another language's, beside a translation
        return 0.0
    low, high = sorted(map(_value, (one, other)))
    return round(high / low, 9) if low else 0.0


def _value(number: str) -> float:
    """The value of a number in digits; 0 where it cannot be read."""
    try:
        return float(re.sub(r"[, \xa0]", "", number))
    except ValueError:
        return 0.0


#: Where a day has another number in each of two calendars.
CALENDARS = pattern(
    r"\b(?:old style|new style|julian calendar|gregorian|lunar calendar|islamic calendar|hebrew calendar)\b"
)
#: Of an article about such a slip.
TURNED = pattern(
    r"\b(?:digits|numerals|figures)\b[^.\n]{0,40}\b(?:transpos\w+|turned (?:a?round|over)|swapped|revers\w+|mixed up"
    r"|jumbled|switched|changed places|the wrong way (?:a?round|about))\b"
    r"|\b(?:transpos|turn|swap|revers|switch|jumbl|mix)\w* (?:up |round )?(?:of )?(?:two |both |the |its |some |his "
    r"|her |their )?(?:digits|numerals|figures)\b"
)
#: Of what the other side says.
DISPUTED = pattern(
    r"\b(?:defending|the defen[cs]e(?! (?:min|secret|depart|force|budget|spend|industr|contract|chief)\w*)"
    r"|defen[cs]e (?:counsel|lawyers?|barristers?|solicitors?|attorneys?)|for the (?:accused|defendants?)|opponents"
    r"|critics|the opposition|the other side|disput(?:es|ed|ing))\b"
)
LEAST_THIRD = 100  # smaller whole numbers are what two others make by chance
DECIMAL_COMMA = pattern(r",\d{1,2}(?!\d)")


def _of_one_thing(document: Document, one: Figure, other: Figure, numbers: dict[str, Numbers]) -> bool:
    """Whether two figures are of one unit and thing, the only ones of it, and neither is a part of the other."""
    if one[4:7] != other[4:7] or not (one.currency or one.scale in MEASURES or _shared(one, other)):
        return False
    said = [sentence_at(document, figure.start) for figure in (one, other)]
    both = list(zip(one.things, other.things, strict=False))
    same = all(first == second for first, second in both) if both else one.scale in MEASURES
    if any(map(TENTH.search, said)) or not (same or any(map(WHOLE_SUM.search, said))):
        return False
    few = len(document.sentences) <= FEW_SENTENCES and _plain(document, one, other)
    return (
        few and _alone(list(_figures(document, numbers.values())), one, other, TWO) and _one_thing(document, one, other)
    )


def _figures(document: Document, groups: Iterable[Numbers]) -> Iterator[Figure]:
    for number in (number for known in groups for places in known.values() for number in places):
        if figure := _figure(document, number):
            yield figure


def _end(figure: Figure, one: Figure, other: Figure) -> int:
    """Where a figure ends with the noun that both count."""
    shared = _shared(one, other)
    if one.currency or not shared:
        return figure.end
    return next(end for end, thing in zip(figure.ends, figure.things, strict=True) if thing in shared)


def _figure(document: Document, number: re.Match[str]) -> Figure | None:
    """A number with its unit; nothing for years, dates, shares, parts of names, and numbers of nothing."""
    folded, (start, end) = document.folded, number.span()
    before = BEFORE.search(folded[max(0, start - BEFORE_CHARS) : start])
    if (before and before["part"]) or NO_FIGURE.match(folded, end):
        return None
    run = WORDS.match(folded, end)
    words = list(WORD.finditer(folded, end, run.end())) if run else []
    measure = words.pop(0) if words and words[0][0] in MEASURES else None
    scale = words.pop(0) if words and SCALE.fullmatch(words[0][0]) else None
    currency = before["currency"].rstrip(".") if before else ""
    named = words.pop(0) if words and not currency and words[0][0] in NAMES else None
    matter = words[1:2] if measure and words and words[0][0] == "of" else []
    things = tuple(matter or _things([] if measure else words))
    digits = re.sub(r"\D", "", number[0])
    year = number[0] == digits and not scale and SHORTEST_YEAR < int(digits) < LATEST_YEAR
    if year or (things and things[0][0] in COUNTED_ANEW) or not (currency or named or measure or things):
        return None
    close = (named or scale or measure or number).end()
    per = PER.match(folded, close)
    first = start - len(before[0]) if before else start
    if first and folded[first - 1] == "(":
        return None  # the same sum in another currency
    return Figure(
        first,
        close,
        digits,
        number[0].replace(",", "").find("."),
        NAMES.get(named[0] if named else currency, currency),
        measure[0].removesuffix("s") if measure else scale[0] if scale else "",
        per["per"][:LEAST_LETTERS] if per else "",
        tuple(word[0].removesuffix("s") for word in things),
        tuple(word.end() for word in things),
    )


def _things(words: list[re.Match[str]]) -> Iterator[re.Match[str]]:
    """The words of what is counted, up to a short word."""
    for word in words:
        if len(word[0]) < LEAST_LETTERS or word[0] in STOPS:
            return
        yield word


def _one_unit(one: Figure, other: Figure) -> bool:
    """Whether two figures are of the same length, currency or noun, scale and measure."""
    if (
        len(one.digits) != len(other.digits)
        or one[3:6] != other[3:6]
        or (one.per and other.per and one.per != other.per)
    ):
        return False
    if len(one.digits) >= LONG and not one.currency and len(set(one.digits) - {"0"}) >= UNLIKELY:
        return True
    measured = one.scale in MEASURES and not (one.things and other.things)
    return bool(one.currency) or measured or bool(_shared(one, other))


def _shared(one: Figure, other: Figure) -> set[str]:
    """The nouns that both count, of which one comes first in its phrase."""
    shared = set(one.things) & set(other.things)
    return shared if shared & {*one.things[:1], *other.things[:1]} else set()


def _alone(figures: list[Figure], one: Figure, other: Figure, most: int | None = None) -> bool:
    """Whether the article has few enough figures of the unit that two do not differ by a swap by chance."""
    pers = {one.per, other.per}
    same = {
        figure.digits
        for figure in figures
        if figure[4:6] == one[4:6] and figure.per in pers and (one.currency or one.scale or _shared(one, figure))
    }
    return len(same) <= (most or MOST_ALIKE.get(len(one.digits), MOST_LONG))


def _one_thing(document: Document, one: Figure, other: Figure) -> bool:
    """Whether two sums are of one thing as far as the words behind them tell: $24 million, the $42 million round."""
    if not one.currency or not other.things or document.language_at(other.start) != "en":
        return True
    return other.things[0] in ANY_SUM or other.things[0] in sentence_at(document, one.start)


def _plain(document: Document, one: Figure, other: Figure) -> bool:
    said = [sentence_at(document, figure.start) for figure in (one, other)]
    short = len(one.digits) < LONG
    if (short or not _shared(one, other)) and len(document.sentences) > FEW_SENTENCES:
        return False
    if any(document.folded.endswith(" by ", 0, figure.start) for figure in (one, other)):
        return False  # what something grew by
    excuse = COMPARED if short else REVISED
    if not (said[0] and said[1]) or said[0] == said[1]:
        return False
    beside = [_beside(document, figure) for figure in (one, other)]
    if one.scale in MEASURES and stems(beside[0]) & stems(beside[1]) - MEASURE_STEMS:
        said = beside  # of one thing that is named there, whatever else the sentences say
    return not any(excuse.search(words) for words in said)


def _beside(document: Document, figure: Figure) -> str:
    """What stands close to a figure in its sentence."""
    start, end = document.sentence_from(figure.start) or (figure.start, figure.end)
    return document.folded[max(start, figure.start - REACH_CHARS) : min(end, figure.end + REACH_CHARS)]


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
                yield clash(document, again.span(), known.span(), "the other figure", "digits have changed places")
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


def _swapped(one: str, other: str) -> bool:
    """Whether two digits that stand side by side have changed places, and all else is the same."""
    apart = [place for place in range(len(one)) if one[place] != other[place : place + 1]]
    return (
        len(one) == len(other)
        and len(apart) == 2
        and apart[1] == apart[0] + 1
        and (one[apart[0]], one[apart[1]]) == (other[apart[1]], other[apart[0]])
    )
