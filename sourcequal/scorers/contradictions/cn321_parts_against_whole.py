"""CN321: parts that do not make up the whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from sourcequal.document import Document
from sourcequal.finding import Related, Span
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.amounts import Amount, amounts_in
from sourcequal.scorers.contradictions.counting import LOOSE, WHOLE, whole
from sourcequal.scorers.contradictions.events import clash, places_of, sentence_number, sentences_with

#: Of the six piles, two are broken, one is cracked and the other four are sound.
OF_THE = pattern(
    rf"of the (?P<whole>{LOOSE})(?:(?! per ?cent) [a-z][\w-]*){{0,2}}, "
    rf"(?P<list>(?:only |just )?{LOOSE}\b[^.;:\n]{{10,160}}?\b(?:other|remaining) {LOOSE}\b)"
)
#: It will hire 260 people: 140 in assembly, 60 in engineering and 40 in logistics.
COLON = pattern(
    rf"\b(?P<whole>{WHOLE}) (?:\w+[ -]){{0,2}}?(?:\w+s|people|men|women|children"
    rf"|staff)\b(?P<between>[^.:;\d\n]{{0,60}}): "
    rf"(?P<list>{WHOLE} [^.;:\n]{{6,160}})(?=[.;\n]|$)"
)
LIST = pattern(rf": (?P<count>{LOOSE}) ", re.IGNORECASE)
OF = ("of them", "of these", "of those", "of that", "of which")
REACH_CHARS = 100  # how far before a colon the whole stands, and half of the longest list after it
PART = pattern(rf"\b(?:{WHOLE})\b(?! ?%| per ?cent)", re.IGNORECASE)
ITEM = pattern(rf"(?:and )?(?P<count>{WHOLE}) [a-z][^\d]*", re.IGNORECASE)
REST = (" remaining ", " other ")
REST_COUNT = pattern(rf"(?P<rest>{WHOLE}) (?P<noun>[a-z]{{3,}}s|people|men|women|children)\b")
#: The remaining €600,000 will come from the fund; the remaining 45 per cent is held by the town.
REMAINDER = pattern(r"[$€£¥₹]|US\$|Rs")
REMAINING_SHARE = pattern(r"\d{1,2}(?:\.\d+)? ?(?:%|per ?cent\b)")
NOT_ALL = pattern(
    r"\b(?:including|among|such as|at least|more than|over|nearly|almost|about|some|up to|both|also|each|half|a third"
    r"|January|February|March|April|May|June|July|August|September|October|November|December|later|then|if|would)\b"
)
#: Eight of them were flown to Bodvik and four to Sandnes; of that, 500 tonnes went abroad and 600 tonnes stayed.
OF_THEM = pattern(
    rf"\b(?:(?P<first>{LOOSE}) of (?:them|these|those)|of (?:that|them|these|those|which),? (?P<some>{LOOSE})) "
    rf"[^.,;:\n\d]{{3,60}}?,? and (?P<second>{WHOLE})\b"
    rf"(?! of)"
)
#: All eleven men; 900 tonnes of cheese.
ALL = pattern(
    rf"\b(?:all|the) (?!the )(?P<all>{LOOSE}) [a-z]{{3,}}|\b(?P<amount>{LOOSE}) (?:tonnes|tons|litres|kilos|acres"
    rf"|hectares|barrels|cases|copies) of \w+"
)
ANY = pattern(rf"\b({WHOLE}) [a-z]{{3,}}s\b")  # the only count of things there is: 200 bats
SENTENCES_BEFORE = 2  # the parts, in which the whole stands
LONGEST_CHARS = 600  # of a sentence; a longer one is a table or a list
ANOTHER_PART = pattern(
    r"\b(?:[Aa]nother|a quarter|a fifth|of the (?:rest|remaining)|\d to \d|of (?:these|those|them|which))\b"
)
ALL_SHARES = 100.0  # per cent
SHARE_SENTENCES = 12  # before a remainder, in which the only other share is what remains beside it
RANGE = pattern(r"\d ?(?:to|or|[–-]) ?\Z")  # 98 to 99.5 percent
RANGE_CHARS = 6  # before a share, in which such a beginning stands
SHARE_SLACK = 1.5  # shares are rounded
SLACK = 0.02  # of the whole: amounts of money are rounded


@rule(
    "CN321",
    severity="warning",
    words=(": ", "remaining", " other ", *OF),
    languages=("en",),
    confidence=0.75,
    source="totals that do not add up after one figure was edited",
    bad=(
        "⟨Of the six piles⟩, ⟦two are broken, one is cracked and the other four⟧ are sound.",
        "The plant will hire ⟨260 people⟩ in its first year: ⟦140 in assembly, 60 in engineering and 40 in stores⟧.",
        "The bridge will cost ⟨€1.9 million⟩. The insurer pays ⟦€1.2 million of that, the county €400,000 and the "
        "remaining €600,000⟧ will come from a fund.",
        "The mill is held by two: the guild has ⟨60 per cent⟩ and the other ⟦45 per cent⟧ belongs to the town.",
        "Of the voyages ⟨62 percent⟩ were uninsured. Nobody knows why. The remaining ⟦48 percent⟧ had cover.",
        "⟨41 houses⟩ were cold. By noon heat was given in ⟨33 houses⟩. The remaining ⟦six houses⟧ wait.",
        "⟨All eleven men⟩ were lifted off. ⟦Eight of them were flown to Bodvik and four⟧ to Sandnes.",
        "The dairy sold ⟨900 tonnes of cheese⟩. ⟦Of that, 500 tonnes went abroad and 600⟧ tonnes stayed at home.",
    ),
    good=(
        "The mill is held by two: the guild has 60 per cent and the other 40 per cent belongs to the town.",
        "Of the six piles, two are broken, one is cracked and the other three are sound.",
        "The plant will hire 260 people in its first year: 160 in assembly, 60 in engineering and 40 in stores.",
        "The bridge will cost €1.9 million. The insurer pays €1.2 million of that and the county the remaining "
        "€700,000.",
        "There are two buses: 9 in the morning and 12 in the evening. She won 4 games: 6 points in each, 3 in the "
        "last.",
        "Of the nine, six are women, and five come from Leeds. Of the 40 houses, about 20 are dry and the other 15 "
        "damp.",
        "All eleven men were lifted off. Eight of them were flown to Bodvik and three to Sandnes.",
        "He was 43 days at sea: 20 in calm, then 10 in fog.",
        "41 houses were cold. By noon heat was given in 33 houses. The remaining eight houses have to wait.",
        "There are 41 houses in the lane. Owls live in 12 houses and bats in 33 houses. The remaining six houses wait.",
    ),
)
def parts_against_whole(document: Document) -> Iterator[Match]:
    """Parts do not make up the whole.

    The sentence says that it names all the parts: it counts the rest as “the other four” or “the remaining €600,000”,
    or it lists every part after a colon; two parts “of them” can be fewer than the whole, but not more. Parts that are
    vague, that may overlap, or of which only some are named do not count, and a list with as many parts as the whole
    counts its items.
    """
    rest = any(word in document.folded for word in REST)
    for match in OF_THE.finditer(document.folded) if rest else ():
        yield from _counted(document, match, [whole(part[0]) for part in PART.finditer(match["list"])])
    for match in _lists(document.plain):
        items = [ITEM.fullmatch(item.strip()) for item in re.split(r",| and ", match["list"])]
        yield from _counted(document, match, [whole(item["count"]) if item else None for item in items], listed=True)
    for match in (match for span in sentences_with(document, OF) for match in OF_THEM.finditer(document.folded, *span)):
        yield from _too_many(document, match)
    for place in places_of(document, REST) if rest else ():
        if REMAINING_SHARE.match(document.plain, place + 1):
            yield from _shared(document, place + 1)
        elif REMAINDER.match(document.plain, place + 1):
            yield from _paid(document, place + 1)
        elif rest_ := REST_COUNT.match(document.folded, place + 1):
            yield from _left(document, rest_)


def _lists(text: str) -> Iterator[re.Match[str]]:
    """What is counted, with the list behind its colon; the colons are found first, since numbers are everywhere."""
    done = 0
    for colon in LIST.finditer(text):
        if not whole(colon["count"]):
            continue
        match = COLON.search(text, max(done, colon.start() - REACH_CHARS), colon.end() + 2 * REACH_CHARS)
        if match and match.start("list") == colon.start() + 2:
            done = match.end()
            yield match


def _counted(
    document: Document, match: re.Match[str], parts: Sequence[int | None], listed: bool = False
) -> Iterator[Match]:
    """A clash where the parts are whole numbers whose sum is not the whole."""
    total = whole(match["whole"])
    counts = [part for part in parts if part]
    if total is None or len(counts) < max(2, len(parts)) or NOT_ALL.search(match[0]) or sum(counts) == total:
        return
    if max(counts) >= total or (listed and (total == len(counts) or not total / 2 < sum(counts) < total * 2)):
        return
    told = Span(match.start(), match.start("between") if listed else match.start("list") - 2)
    yield _match(document, told, Span(match.start("list"), match.end("list")), f"that makes {sum(counts)}")


def _too_many(document: Document, match: re.Match[str]) -> Iterator[Match]:
    """A clash where two parts are more than the whole that stands last before them, at most two sentences away."""
    number = sentence_number(document, match.start())
    start = document.sentences[max(0, number - SENTENCES_BEFORE)].start
    found = ALL.finditer(document.folded, start, match.start())
    wholes = [one for one in found if whole(one["all"] or one["amount"])]
    parts = [whole(match["first"] or match["some"]), whole(match["second"])]
    wholes = wholes or list(ANY.finditer(document.folded, start, match.start()))
    total = whole(next(filter(None, wholes[0].groups()))) if len(wholes) == 1 else None
    if total and all(parts) and not NOT_ALL.search(match[0]):
        sum_ = sum(part for part in parts if part)
        if total < sum_ < 2 * total:
            yield _match(document, Span(*wholes[0].span()), Span(*match.span()), f"that makes {sum_}")


def _paid(document: Document, place: int) -> Iterator[Match]:
    """A clash where the amounts up to the remainder do not make the amount that the sentence before names."""
    number = sentence_number(document, place)
    if number < 1:
        return
    before, here = document.sentences[number - 1 : number + 1]
    if max(before.end - before.start, here.end - here.start) > LONGEST_CHARS:
        return
    paid = [one for one in amounts_in(document.plain, here.start, here.end) if one.kind]
    named = [one for one in amounts_in(document.plain, before.start, before.end) if one.kind]
    kinds = {one.kind for one in (*paid, *named)}
    if len(paid) < 2 or len(named) != 1 or len(kinds) != 1 or paid[-1].start > place + 1:
        return
    if _off(named[0], paid) and not NOT_ALL.search(document.plain, here.start, here.end):
        spans = Span(named[0].start, named[0].end), Span(paid[0].start, paid[-1].end)
        yield _match(document, *spans, f"that makes {sum(one.value for one in paid):,.0f}")


def _shared(document: Document, place: int) -> Iterator[Match]:
    """A clash where the one share that a sentence names and the remainder are more than all; less has a third part.

    Where the sentence names none, the share is the only one of the sentences before it.
    """
    number = sentence_number(document, place)
    here = document.sentences[number]
    shares = [one for one in amounts_in(document.plain, here.start, here.end) if "%" in one.kind]
    if len(shares) == 1:
        start = document.sentences[max(0, number - SHARE_SENTENCES)].start
        shares = [one for one in amounts_in(document.plain, start, here.end) if "%" in one.kind]
    if any(RANGE.search(document.plain, max(0, one.start - RANGE_CHARS), one.start) for one in shares):
        return
    if len(shares) != 2 or shares[1].start < place or ANOTHER_PART.search(document.plain, here.start, here.end):
        return
    total = shares[0].value + shares[1].value
    if total > ALL_SHARES + SHARE_SLACK and not NOT_ALL.search(document.plain, here.start, here.end):
        first, rest = (Span(one.start, one.end) for one in shares)
        yield _match(document, first, rest, f"that makes {total:g}%")


def _left(document: Document, rest: re.Match[str]) -> Iterator[Match]:
    """A clash where two numbers of a thing stand before those that remain, and differ by another number.

    The second one has to stand in the sentence of the remainder or right before it: it says what is not left.
    """
    number = sentence_number(document, rest.start())
    counted = pattern(rf"(?<![\w.,-])(?P<count>{WHOLE}) (?:[a-z-]+ )?{rest['noun']}\b")
    numbered = (match for match in counted.finditer(document.folded, 0, rest.start()) if whole(match["count"]))
    counts = list(islice(numbered, 3))  # a third one is one too many
    if len(counts) != 2 or number < 1 or counts[1].start() < document.sentences[number - 1].start:
        return
    total, part, left = (whole(count) or 0 for count in (counts[0]["count"], counts[1]["count"], rest["rest"]))
    places = (*(count.start() for count in counts), rest.start())
    around = " ".join(document.plain[slice(*document.sentences[sentence_number(document, at)])] for at in places)
    if 0 < part < total and total not in (part + left, left) and left < total and not NOT_ALL.search(around):
        told = [Related(*counts[0].span(), "the whole"), Related(*counts[1].span(), "a part")]
        found = _match(
            document, Span(*counts[0].span()), Span(*rest.span()), f"{total} without {part} are {total - part}"
        )
        yield found._replace(related=tuple(told))


def _off(named: Amount, paid: Sequence[Amount]) -> bool:
    total = sum(one.value for one in paid)
    return abs(total - named.value) > SLACK * named.value and max(one.value for one in paid) < named.value


def _match(document: Document, told: Span, parts: Span, sum_: str) -> Match:
    return clash(document, parts, told, "the whole", sum_)
