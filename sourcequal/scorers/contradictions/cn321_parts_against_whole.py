"""CN321: parts that do not make up the whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from sourcequal.document import Document
from sourcequal.finding import Related, Span
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.amounts import Amount, amounts_in, sums_in
from sourcequal.scorers.contradictions.counting import LOOSE, WHOLE, whole
from sourcequal.scorers.contradictions.events import clash, places_of, sentence_at, sentence_number, sentences_with

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
#: The places will be made up of 180 in engineering, 140 in nursing and 80 in teaching.
MADE_UP = pattern(
    rf"\b(?:the|its|their|these|those) (?P<noun>[a-z]{{3,}}s|people|staff) (?:(?:will be|are to be|are|were|have been) "
    rf"(?:made up of|divided into|split into|composed of)|will consist of|consisted? of|comprised?)"
    rf" (?P<list>{WHOLE} [^.;:\n]{{6,160}})"
)
MADE_UP_WORDS = ("made up of", "divided into", "split into", "composed of", "consist of", "consisted of", "comprise")
MADE_UP_BACK = 3  # sentences before the parts, in which the whole stands
#: The dead were seven cooks, three waiters and the two owners, along with an inspector.
LOST = {
    "killed": (
        pattern(r"\bthe (?:dead|victims|deceased) (?:were|are|comprised?) (?P<list>[^.;:\n]{10,200})"),
        pattern(
            rf"\b(?P<one>{WHOLE}) (?:[a-z]+ ){{0,2}}?(?:(?:were|was|had been|have been) killed|died|lost their lives)\b"
            rf"|\b(?:killed|killing|claimed the lives of|deaths? of) (?:all )?(?P<other>{WHOLE}) [a-z]+"
        ),
    ),
    "hurt": (
        pattern(r"\bthe (?:injured|wounded) (?:were|are|comprised?) (?P<list>[^.;:\n]{10,200})"),
        pattern(
            rf"\b(?P<one>{WHOLE}) (?:[a-z]+ ){{0,2}}?(?:were|was|had been|have been) (?:injured|hurt|wounded)\b"
            rf"|\b(?:injured|injuring|wounded|wounding) (?P<other>{WHOLE}) [a-z]+"
        ),
    ),
}
LOST_WORDS = ("the dead ", "the victims ", "the deceased ", "the injured ", "the wounded ")
PEOPLE_BREAK = pattern(r",? (?:and|along with|as well as|together with) |, ")
SOME_PEOPLE = pattern(rf"(?:the |his |her |their )?(?P<count>{WHOLE}|an?|one) [a-z][^\d]*", re.IGNORECASE)
NO_PEOPLE = pattern(r"(?:all|both|most|none|some|each|aged|who|whose|from|among|including|according)\b")
FEWEST_ITEMS = 3
#: Of the sum borrowed, 210 million goes to roads, 160 million to schools and the remaining 110 million to dykes.
OF_THE_SUM = pattern(r"of (?:the|that|this) (?:sum|money|amount|total|loan|budget|cost|price|bond|fund)\b")
SCALED = pattern(r"\d[\d.,]* (?:million|billion)\b")
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
    words=(": ", "remaining", " other ", *OF, *MADE_UP_WORDS, *LOST_WORDS),
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
        "The school adds ⟨310 places⟩ in May. It rains. The places are ⟦made up of 140 in music, 90 in art and 60 in "
        "dance⟧.",
        "⟨Nine people were killed⟩ by the slide.\n\nIt rained. The dead were ⟦five monks, three nuns and a cook, along "
        "with an abbot⟧.",
        "The isle will spend ⟨380 million crowns⟩. It rains. Of the sum, ⟦210 million goes to roads, 90 million "
        "to boats "
        "and the remaining 110 million⟧ to the mill.",
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
        "The school adds 310 places in May. The places are made up of 140 in music, 90 in art and 80 in dance.",
        "Nine people were killed by the slide. The dead were four monks, three nuns and a cook, along with an abbot.",
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
    yield from _made_up(document)
    yield from _lost(document)
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
        elif SCALED.match(document.folded, place + 1):
            yield from _spent(document, place + 1)
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


def _made_up(document: Document) -> Iterator[Match]:
    """A clash where the parts of which something is made up are not as many as it was before."""
    for span in sentences_with(document, MADE_UP_WORDS):
        match = MADE_UP.search(document.folded, *span)
        items = [ITEM.fullmatch(item.strip()) for item in re.split(r",| and ", match["list"])] if match else []
        counts = [whole(item["count"]) if item else None for item in items]
        if match is None or len(counts) < FEWEST_ITEMS or not all(counts) or NOT_ALL.search(match[0]):
            continue
        number = sentence_number(document, match.start())
        start = document.sentences[max(0, number - MADE_UP_BACK)].start
        named = pattern(rf"(?<![\w.,-])(?P<count>{WHOLE}) (?:[a-z-]+ ){{0,2}}?{match['noun']}\b")
        wholes = [one for one in named.finditer(document.folded, start, span.start) if whole(one["count"])]
        total, sum_ = whole(wholes[0]["count"]) if len(wholes) == 1 else None, sum(filter(None, counts))
        vague = wholes and NOT_ALL.search(document.folded, max(start, wholes[0].start() - VAGUE_CHARS), wholes[0].end())
        if total and not vague and sum_ != total and total / 2 < sum_ < total * 2:
            verb = re.search("made|divided|split|composed|consist|comprise", match[0])
            parts = Span(match.start() + (verb.start() if verb else 0), match.start("list") + len(match["list"]))
            yield _match(document, Span(*wholes[0].span()), parts, f"that makes {sum_}")


VAGUE_CHARS = 16  # before the whole, in which it may be called a rough figure


def _lost(document: Document) -> Iterator[Match]:
    """A clash where the dead or the hurt are listed by what they were, and are not as many as were told."""
    for span in sentences_with(document, LOST_WORDS):
        for listed, told in LOST.values():
            match = listed.search(document.folded, *span)
            counts, last = _people(match) if match else ([], 0)
            if match is None or len(counts) < FEWEST_ITEMS or NOT_ALL.search(document.folded, match.start(), last):
                continue
            wholes = [one for one in told.finditer(document.folded) if whole(one["one"] or one["other"])]
            wholes = [one for one in wholes if not NOT_ALL.search(sentence_at(document, one.start()))]
            totals = {whole(one["one"] or one["other"]) or 0 for one in wholes}
            total, sum_ = totals.pop() if len(totals) == 1 else 0, sum(counts)
            if total and sum_ != total and total / 2 < sum_ < total * 2:
                yield _match(document, Span(*wholes[0].span()), Span(match.start("list"), last), f"that makes {sum_}")


def _people(match: re.Match[str]) -> tuple[list[int], int]:
    """How many people each part of a list is, and where the list ends; nothing where a part has no number."""
    counts: list[int] = []
    last, place = match.start("list"), 0
    text = match["list"]
    while place < len(text):
        stop = PEOPLE_BREAK.search(text, place)
        item = text[place : stop.start() if stop else len(text)]
        if counts and NO_PEOPLE.match(item):
            break
        found = SOME_PEOPLE.fullmatch(item)
        if not found:
            return [], last
        counts.append(1 if found["count"] in ("a", "an", "one") else whole(found["count"]) or 0)
        last = match.start("list") + place + len(item)
        place = stop.end() if stop else len(text)
    return counts, last


def _spent(document: Document, place: int) -> Iterator[Match]:
    """A clash where the parts of “the sum”, with what remains of it, are not the one sum that was named before."""
    number = sentence_number(document, place)
    here = document.sentences[number]
    if not OF_THE_SUM.match(document.folded, here.start) or NOT_ALL.search(document.plain, *here):
        return
    parts = [one for one in amounts_in(document.plain, *here) if SCALED.match(document.folded, one.start)]
    named = sums_in(document.plain, 0, here.start)
    if len(parts) < FEWEST_ITEMS or parts[-1].start > place + 1 or len({one.value for one in named}) != 1:
        return
    if _off(named[0], parts):
        spans = Span(named[0].start, named[0].end), Span(parts[0].start, parts[-1].end)
        yield _match(document, *spans, f"that makes {sum(one.value for one in parts):,.0f}")


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
