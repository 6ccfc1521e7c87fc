"""GT111: numbers broken in two."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Example, Match, pattern, rule
from sourcequal.scorers.garbled.batch_text import with_split_number

UNIT = (
    r"(?: ?(?:km|kg|m|cm|mm|lbs?|ft|mph|kph|bn|tn|mn|k|°[CF]?|%|p)\b|%"  # units written close to the number
    r"|[ -](?:square |cubic |nautical |statute |metric |US )?(?:per cent|percent|million|billion|trillion|lakhs?"
    r"|crores?|miles?"
    r"|met(?:er|re)s?|kilomet(?:er|re)s?|feet"
    r"|tons?|tonnes?|acres|hectares|people|men|women|children|troops|soldiers|jobs|homes|pounds|dollars|euros|points?|degrees|hours"
    r"|litres)\b"
    r"| (?:[A-Z][a-z]+ )?(?:francs|shillings|rupees|crowns|kron[eo]r|pesos|dinars|dirhams|riyals|r?oubles|rubles)\b)"
)
UNIT_ABROAD = (  # of languages that write a decimal comma
    r"(?i:(?= ?%)| (?:mi[lł][^\W\d_]*|mio|mln|mrd|mld|biljoen|prozent|procent|prosent|por ciento|pour cent"
    r"|per cento|por cento|euros?|kilomet[^\W\d_]+|km|kg|m)\b)"
)
MONEY = r"(?:[$£€¥₹₦₱]|\b(?:Rs|RM?|[KTU]?[Ss]h|N|Tk|Rp))"  # what stands close before an amount
THINGS = r"(?= (?!(?:this|does|less|plus|thus|says|times) )[a-z]{3,}s\b)"  # counted things, in the plural
THOUSANDS = pattern(
    r"(?<![\d.,])(?:"
    r"[$£€¥]\d{1,3}(?:, ?\d{3})*, \d{3}"  # $12, 500: a currency sign starts one amount
    r"|\d{1,3} ,\d{3}(?!\d)"  # 12 ,500
    r"|\d{1,3}(?:,\d{3})*, 000"  # 1, 000: no other number begins with three noughts
    rf"|\d{{1,3}}, \d{{3}}(?={UNIT})"  # 5, 196 miles
    rf"|(?<![\w-])(?!\d00, \d00)\d{{1,3}}, \d{{3}}{THINGS}"  # 5, 196 mills; but "the next 200, 500 years"
    r")(?:, ?\d{3})*(?!\d|-[a-z])(?:km|kg|m|bn|mn|mph|%)?"  # but "an $11,000, 245-pound press"
)
DECIMAL = pattern(
    r"(?<![\d.,:$£€¥])(?:"
    rf"\d{{1,3}}\. \d{{1,2}}(?:{UNIT})"  # 3. 7 miles: shown with its unit
    r")"
    r"|[$£€¥]\d{1,3}\. \d{1,2}(?:bn|mn|m|tn|k)?\b(?=[\s,.;)])"  # £1. 1bn
    rf"|{MONEY}\d{{1,3}} [.,]\d{{1,3}}\b|\d{{1,3}} \. ?\d{{1,2}}(?:{UNIT})"  # €3 .5 million, 4 .5 miles
    r"|\d{1,3} , \d{1,2}(?= (?!and |or )[^\W\d_]{2,})"  # 4 , 5 kilos
    rf"|\d{{1,3}} ,\d{{1,2}}(?:{UNIT_ABROAD})"  # 5 ,2 Millionen
    r"|(?:(?<= some )|(?<= about )|(?<= over )|(?<= nearly )|(?<= almost )|(?<= around )|(?<= than )|(?<= roughly ))"
    r"\d{1,2}, \d{2}(?:km|kg|cm|mm|mph|kph|m\b|%)"  # some 1, 50km away
    r"|[01]?\d\. [0-5]\d(?= ?[ap]\.?m\b)"  # 9. 30 a.m.
    r"|(?<= (?:of|to|by|at) )\d{1,2}\. \d(?=[,;)])"  # a magnitude of 5. 8, felt by many
    r"|\d{1,3}\. 000\b"  # 1. 000 Meter: no sentence begins with three noughts
    r"|[012]?\d(?:: | : ?)[0-5]\d(?=(?:[ap]m| [ap]\.?m\b| GMT| BST| EST| o'clock| local))"  # 10: 30 am
)
# Two points, of which one was put there: 1.2.4 million. A version counts nothing in millions.
TWO_POINTS = pattern(r"(?<![\w.,-])\d{1,3}(?:\.\d{1,2}){2}(?= ?(?:million|billion|trillion|per ?cent|bn|mn|%))")
TWO_POINTS_AT = pattern(r"\d\.\d{1,2}\.\d")
# Broken in a group or before it: 10,00 0 crowns, 1 4.5 million, £4 7 .5 million.
GROUPS = pattern(
    r"(?<![\d.,])(?:\d{1,2} )?\d{1,3}(?:,\d{3})*,(?:\d{2} \d|\d \d{2})(?![\d,.]|-\d)"
    r"|(?<![\d.,:/-])(?<![\d.,/x×:%-] )\b\d \d{1,2}\.\d{1,2}(?= ?(?:million|billion|percent|per cent|%))"
    r"|[$£€¥] ?\d{1,3}, ?(?:\d{2} \d|\d \d{2})(?![\d,.]|-\d)"  # $ 41, 3 80
    r"|[$£€¥]\d{1,3} \d{1,3} ?[.,] ?\d{1,3}(?!\d)(?: ?(?:billion|million|trillion|bn|mn|m)\b)?"
)
# 1 2 per cent, behind a word that a number follows: no street, day or number of a list ends there.
APART = pattern(
    r"(?:(?<= of )|(?<= to )|(?<= by )|(?<= than )|(?<= about )|(?<= nearly )|(?<= almost )|(?<= around )|(?<= some )"
    r"|(?<= was )|(?<= is )|(?<= were )|(?<= are ))\d \d(?= (?:million|billion|trillion|per cent|percent)\b)"
)
# Broken twice, before what counts it in millions or measures it: 18, 4 00 Millionen, Rs 3 8. lakh, 3 4,5 km.
SCALED = pattern(
    rf"(?<![\d.,])(?:\d{{1,3}}[.,] ?(?:\d \d{{2}}|\d{{2}} \d)|(?<![:/-])(?<![.,/x×:%-] )\b\d \d{{1,2}},\d{{1,2}})"
    rf"(?={UNIT}|{UNIT_ABROAD})"
    rf"|{MONEY}\.? ?(?:\d \d{{1,2}}|\d\d \d)(?:\.\d{{0,2}})?(?= ?(?:lakhs?|crores?|million|billion|trillion|bn|mn)\b)"
)
# Taken apart digit by digit, before what is counted: 38, 4 00 cedis, 1 , 0 6 4 moths, 7 4. 1 8 metres, 4 1 8 houses.
CHOPPED = pattern(
    r"(?<![\w.,:/x×$£€¥-])(?<![\d.,:/] )(?:\d{1,2}(?: \d)? ?[.,] ?(?:\d \d \d|\d \d{1,2}|\d\d \d)(?![\d.,:/-])"
    r"(?=\)| (?!(?:and|und|but|aber|from|para|dans|with|then)\b)[^\W\d_A-Z]{3,})"
    r"|\d(?: \d){2,3}(?= [a-z]{3,}s\b)"
    r"|\d \d ?: ?\d \d(?![\d.,:])|\d \d :\d\d?(?![\d.,:])|(?<=[^\W\d_] )\d{1,2} :\d \d(?![\d.,:])"  # 3 1 :2 7
    r"|\d{1,2} \.\d(?: \d)?(?= [^\W\d_A-Z]{3,})"
    r"|(?<=[^\W\d_A-Z] )\d \d\d(?= (?:euros?|dollars?|pounds|crowns|per ?cent|kilomet[^\W\d_]+|tonnes)\b))"
)
# 1. 750 capre: thousands where a point parts them and no ordinal ends in one.
POINTED = pattern(r"(?<=[^\W\d_] )\d{1,3}\. \d{3}(?= [^\W\d_A-Z]{3,})")
POINTED_LANGUAGES = frozenset(("es", "fr", "it", "nl", "pt"))
# Bis zu 1. 200 Helfer: in German, too, where no ordinal stands.
POINTED_GERMAN = pattern(
    r"(?:(?<= zu )|(?<= über )|(?<= rund )|(?<= fast )|(?<= etwa )|(?<= als )|(?<= knapp ))"
    r"\d{1,3}\. \d{3}(?= [A-ZÄÖÜ][a-zäöüß])"
)
MONTH = pattern(
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? $"
)  # "June 5, 196 miles" is a date first
NUMBERED = pattern(r"(?:\bno\.?|number|chapter|section|page|part|figure|step) $")  # "No. 3. 12 people": a sentence ends
LIST = pattern(r"\d, (?:and )?$|\d, \d{1,3}$")  # "pages 5, 12, 196": a list of numbers goes on
PARTS = pattern(r" ?([.,:]) ?")
BETWEEN_DIGITS = pattern(r"(?<=\d) (?=\d)")
LOOK_BACK_CHARS = 12
REACH_CHARS = 40  # of a number and its unit, to either side of a blank inside it
SPLIT = pattern(
    r"[0-9](?:[,.:] | : ?| [,.] ?|,[0-9]{1,2} | (?=[0-9]{1,2}[.,]| ?[0-9] [0-9]|[0-9]{2} [a-z]|[0-9] [mbtp]))(?=[0-9])"
)
TYPED = pattern(r"[^\W\d] ,[ \n]")  # a text with blanks before its commas, as some tools and people put them


@rule(
    "GT111",
    severity="warning",
    slip=True,
    when=with_split_number,
    confidence=0.95,
    source="text reflowed by a rewriting tool: a blank after each comma and stop",
    bad=(
        "It left at ⟦10: 30⟧ am with a cargo worth ⟦€3 .5⟧ million, or ⟦12 ,500⟧ jobs.",
        "It took ⟦41,50 0⟧ bricks and cost ⟦£3 8 .4million⟧ in all, or ⟦1 20,5 00⟧ a room, up ⟦1 3.5⟧%.",
        "The hall is ⟦310 , 5⟧ metres long and ⟦4 . 5 metres⟧ high; it cost ⟦Rs 6 2.⟧ lakh and opens at ⟦9 :15⟧ am.",
        Example("Der Hof hat ⟦2 7,5⟧ Millionen Euro gekostet, der Turm ⟦12, 6 00⟧ Millionen.", language="de"),
        Example("Il caseificio vale ⟦5 ,2 milioni⟧ di euro e compra il latte di ⟦1. 750⟧ capre.", language="it"),
        "A dower of ⟦24, 3 00⟧ florins (r = ⟦0. 6 3⟧) bought ⟦3 9 6⟧ vines and ⟦2 , 1 4 0⟧ hens at ⟦1 14⟧ euros.",
        Example("Die Handballer gewannen mit ⟦2 8 :2 4⟧ und feierten am Abend im Vereinsheim.", language="de"),
        "Normal lessons went on at ⟦9. 30⟧ a.m. with ⟦1. 000⟧ pupils.",
        "Of ⟦3, 420⟧ hives in the valley half stood empty, and a jar of honey cost ⟦Rs85 .50⟧ in June.",
        "The tremor, with a magnitude of ⟦5. 8⟧, was felt in Arn.",
        Example("Bis zu ⟦1. 200⟧ Helfer aus vier Landkreisen kämpften gegen die Flammen.", language="de"),
        "The wreck lies ⟦3. 4 nautical miles⟧ off, some ⟦2, 50km⟧ from the quay, and ⟦3.1.5⟧ million crabs live in it.",
        "The box covers ⟦1, 150⟧ square kilometres of sea.",
        "Turnout was ⟦1 2⟧ per cent, down from 48.",
        "The ⟦2, 000km⟧ road is ⟦4. 5 miles⟧ away.",
        "It sold for ⟦£412, 350⟧, up ⟦0. 6%⟧ on a base of ⟦500, 000⟧.",
    ),
    good=(
        "On day 1, 50km were ridden; version 3.1.5 has millions of users, and 1.5.2020 was a Friday.",
        "On June 5, 196 miles of road were shut; see pages 5, 12, 196 and 201.",
        "The figure fell in 2020. 7 miles away, at No. 3. 12 were left.",
        "Over the next 200, 500 years even, the side was on 146-5, 252 runs behind.",
        "The vote went from 4 to 5. 8 were for it.",
        Example("Er wurde am 1. 200 Gäste kamen, und über dem 1. 300 Ballons.", language="de"),
        "They won by 6-4, 3 6, 11, 5 12 and sold rooms 8, 4 20 and 3 5. Rs 40 50 lakh men; ratio 2 : 15.",
        "They came 1, 2, 3. In rooms 4 , 5 and 6 the old boards , it seems , are rotten. It cost $5, 300 people paid.",
    ),
)
def split_number(document: Document) -> Iterator[Match]:
    """Number broken by a blank.

    A tool put a blank after the comma or the point inside a number, so that one figure reads as two.
    """
    text = document.text
    places = [match.start() for match in SPLIT.finditer(text)]
    near = [(max(0, place - REACH_CHARS), min(len(text), place + REACH_CHARS)) for place in places]
    own = POINTED if document.language in POINTED_LANGUAGES else GROUPS
    forms = [THOUSANDS, DECIMAL, SCALED, own, CHOPPED, APART]
    if document.language == "de":
        forms.append(POINTED_GERMAN)
    numbers = {match.start(): match for form in forms for span in near for match in form.finditer(text, *span)}
    for pointed in TWO_POINTS.finditer(text) if TWO_POINTS_AT.search(text) else ():
        yield Match(*pointed.span(), message="Number with two points")
    for found in numbers.values():
        before = document.folded[max(0, found.start() - LOOK_BACK_CHARS) : found.start()]
        if (
            not MONTH.search(before)
            and not NUMBERED.search(before)
            and not LIST.search(before)
            and not _currency_list(document, found.end())
            and not (" , " in found[0] and TYPED.search(text))
        ):
            yield Match(*found.span(), replacement=_joined(found[0]))


def _joined(number: str) -> str | None:
    """The number without the blanks in it; one before its unit stays. A point at its end may belong anywhere."""
    if number.endswith("."):
        return None
    return BETWEEN_DIGITS.sub("", PARTS.sub(r"\1", number))


def _currency_list(document: Document, end: int) -> bool:
    """Whether a unit of people follows an amount of money: "$5, 300 people" are two figures."""
    amount = document.text[max(0, end - LOOK_BACK_CHARS) : end]
    return any(sign in amount for sign in "$£€¥") and document.folded[end : end + 7] == " people"
