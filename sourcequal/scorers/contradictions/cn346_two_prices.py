"""CN346: one sum of money is two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.amounts import CURRENCY_WORDS, Amount, sums_in
from sourcequal.scorers.contradictions.events import (
    ELSEWHERE,
    IF,
    clash,
    headline_of,
    sentence_number,
    sentences_with,
    span_at_hand,
)
from sourcequal.scorers.contradictions.sums import Told, told

#: Sums of which an article that has one of them seldom has a second, each group of one meaning.
NOUNS = {
    word: group.split()[0]
    for group in (
        "fine penalty",
        "prize award jackpot",
        "reward",
        "ransom",
        "grant",
        "donation gift bequest legacy",
        "loan",
        "budget",
        "bonus",
        "salary",
        "fee",
        "damages compensation payout settlement",
        "debt",
        "bail",
        "deposit",
        "contract order",
        "dividend",
        "scholarship",
        "subsidy",
        "investment",
        "cheque check",
    )
    for word in group.split()
}
_NOUN = rf"(?P<noun>{'|'.join(NOUNS)})"
_IS = (
    r"(?: money| package| deal| payment)?(?:,? (?:of|worth|is|was|will be|has been set at|set at|at|stands at"
    r"|stood at"
    r"|comes to|came to|amounts to|amounted to|totals|totalled|totalling|valued at))"
)
#: The noun before the sum: the fine of £4m; and after it: a £4m fine.
BEFORE = pattern(
    rf"\b(?P<article>the|this|that|its|his|her|their|an?|[a-z]+'s)?(?: [a-z-]+){{0,2}}?(?:^| ){_NOUN}{_IS} "
    r"(?:just |only |exactly )?$"
)
AFTER = pattern(rf"(?:-| )?(?:[a-z-]+ ){{0,2}}?{_NOUN}\b(?! (?:for|of) (?:each|every))")
ARTICLE = pattern(r"\b(?P<article>the|this|that|its|his|her|their|an?|[a-z]+'s) (?:[a-z-]+ )?$")
DEFINITE = frozenset("the this that its his her their".split())
#: Verbs before the sum, with what the sum is of.
VERBS = (
    ("fine", pattern(r"\b(?:fined|fines|fine|fining) (?:[^.;:\n\d]{1,60} )?$")),
    (
        "donation",
        pattern(r"\b(?:donate[sd]?|donating|bequeath(?:s|ed)|bequeathing) (?:[^.;:,\n\d]{1,30} )?$"),
    ),
    ("damages", pattern(r"\b(?:awarded|awards|compensated) (?:[^.;:,\n\d]{1,30} )?$")),
    (
        "donation",
        pattern(r"\b(?:given|gives?|gave|left|leaves|handed|hands) (?:[^.;:,\n\d]{1,30} )?$"),
    ),
    ("raised", pattern(r"\b(?:raises?|raised) $")),
    ("dividend", pattern(r"\bdividend (?:[^.;:,\n\d]{1,30} )?$|\bto receive $")),
)
#: With what these forms end, the noun before the sum and the price before it.
BEFORE_ENDS = tuple(
    f"{word} " for word in "of worth is was be at to totals totalled totalling just only exactly".split()
)
PRICE_ENDS = tuple(
    f"{word} " for word in "cost costs costing for of at sold sells went fetched fetches made hands".split()
)
IN_DAMAGES = pattern(r" (?:in|of|as) (?:damages|compensation)\b")
IN_ALL = pattern(r" (?:for|towards|to help|in aid)\b")
_THING = r"(?P<thing>[a-z]{3,})"
_COST = r"(?:cost|costs|will cost|is costing|is to cost|was costing|has cost|had cost)"
#: What a thing cost or was sold for: the bridge cost, the farm was sold for; paid £2m for the farm.
COST_BEFORE = pattern(
    rf"\b(?:the|its|his|her|this|a|new|old) {_THING}(?:,? which| that)?(?: [a-z]+ed)?(?: [^.,;\d]{{1,30}})? "
    rf"(?P<how>{_COST}|(?:was|were|is|has been) (?:built|repaired|restored|renovated) (?:for|at a cost of)) $"
)
SOLD_BEFORE = pattern(
    rf"\b{_THING}(?: (?:by|of|from|with) [^.,;\d]{{1,30}})? (?:(?:was|were|is|has been|had been|have been)"
    rf" (?:[a-z]+ly )?(?:sold|bought|acquired|auctioned"
    r"|snapped up|knocked down|purchased)(?: [^.,;\d]{1,40}?)? (?:for|at)|(?:sold|sells|went|fetched|fetches|made"
    r"|changed hands)(?: (?:[^.,;\d]{1,40} )?(?:for|at))?) (?:a price of |the sum of )?$"
)
PAID_AFTER = pattern(
    rf" for (?:the|his|her|its|this) (?:[a-z-]+ ){{0,2}}?{_THING}(?=[,.;:]| (?:and|in|at|on|last|by|when)|$)"
)
THE_PRICED = pattern(
    r"(?:-| )(?:[a-z-]+ )?(?P<thing>[a-z]{3,})(?=[,.;:]| (?:is|was|will|has|had|opened|opens|and|which)\b|$)"
)
PAID = pattern(r"\b(?:paid|pays|paying|spent|handed over|gave|parted with)(?: [a-z ]{1,30}?)? $")
#: Words of a part, of another sum of the kind, or of a sum that changed.
OTHER_SUM = pattern(
    r"\b(?:more than|at least|about|around|nearly|almost|up to|over|less than|under|half|first|second|third"
    r"|each|every"
    r"|per|plus|shares?|stakes?|then|again|bid|bids|offer\w*|asked|asking|sought|seeking|demand\w*|wanted|maximum"
    r"|minimum|further|additional|extra|another|other|total\w*|previous\w*|earlier|original\w*|initial\w*|reduced"
    r"|increased|cut|raised to|rose|from(?= [$€£¥₹\d])|between|suspended|former\w*|combined|estimate\w*|average|year"
    r"|annual\w*|month\w*"
    r"|weekly|instalment\w*|including|of which|part|remaining|rest|separate\w*|instead|record|guide price|tax\w*|also"
    r"|as much as|low as|ranging|or|worth of|deposit of|down payment|both|already|so far|threat\w*"
    r"|recommended|starting"
    r"|possible|potential\w*|adults?|children|concession\w*|members|students|costs of)\b"
)
#: Words of which each statement that something is free has one.
COSTLESS = (" free", "nothing", "penny", "anything", "charge", "fee ")
FREE = pattern(
    r"\b(?:(?:admission|entry|entrance|tickets?|(?:the|this) (?:concert|event|show|festival|exhibition|museum"
    r"|tour|course"
    r"|class|ride|bus|ferry|visit|workshop|screening|fair|fete|hut|shelter|service))(?: to [a-z ]{3,30}?)?"
    r" (?:is|are|will be|was"
    r"|were|remains?)"
    r" (?:completely |entirely |again )?free\b(?! (?:for|to|of (?!charge)|from))|free (?:admission|entry"
    r"|entrance|of charge)"
    r"(?! (?:for|to))|(?:visitors|guests|passengers|patients|pupils|spectators|everyone|nobody|no one)"
    r" (?:pays?|has to pay"
    r"|will pay|is charged) (?:nothing|a penny|anything)|(?:visitors|guests|passengers|patients|pupils"
    r"|spectators) (?:[a-z]+ ){1,3}(?:free of charge|for free|for nothing)|costs? nothing|at no charge"
    r"|(?:no|without) (?:charge|admission fee|entrance fee|fee) (?:is made|is charged|for (?:entry|admission))?)"
)
PAYING = pattern(
    r"\b(?:(?:admission|entry|entrance|tickets?),?(?: (?:is|are|costs?|will cost|cost|priced|at|for|of)){1,3} $"
    r"|(?:entrance|admission|entry) fee (?:of|is) $"
    r"|(?:visitors?|guests?|passengers?|patients?|spectators|people|each) (?:must |have to |has to |will |are"
    r" asked to "
    r"|will have to )?(?:pays?|are charged|is charged) $)"
)
PAYING_ENDS = tuple(f"{word} " for word in "is are cost costs priced at for of pay pays charged".split())
PAYS = pattern(
    r" (?:at the door|on the door|a head|a person|per person|per head|for a ticket|entrance fee|entry fee"
    r"|admission fee"
    r"|(?:that )?(?:each|every) (?:visitor|guest|passenger|pupil|patient) (?:must|has to|had to|will) pay)\b"
)
FOR_SOME = pattern(
    r"\b(?:children|child|under|over|members|students|pensioners|residents|except|those|who|sundays?|mondays?|parking"
    r"|first|last|if|unless|but|others?|usually|normally|previously|until|from|formerly|used to|instead|not"
    r"|delivery)\b"
)
#: Words of a sentence with another sum of the kind, or one that is not exact.
OTHER = pattern(
    r"\b(?:more than|at least|about|around|nearly|almost|up to|over|less than|under|roughly|some (?=[$€£¥₹\d])|half"
    r"|another|others?|further|additional|extra|total\w*|previous\w*|earlier|original\w*|initial\w*|reduced"
    r"|increase\w*|raised to|rose|fell|from (?=[$€£¥₹\d])"
    r"|between|estimate\w*|average|quarter\w*|profits?|revenues?|turnover|sales|compared|than|per cent|percent|offer\w*"
    r"|bids?|ask\w*|demand\w*|sought|instalment\w*|including|of which|rest|instead|deposit|plus|again"
    r"|would|each|both|shares?|stakes?|interest|runners?-up|second|third|grand|first|licen[cs]e)\b|%"
)
IT = pattern(r"\b(?:it|them|buyer|seller|bidder)\b")
SINGLE = frozenset(
    "membership ticket rent levy wage fine ransom budget".split()
)  # purposes of which articles have one sum
FEW_SENTENCES = 25  # of an article in which two sums for one thing are of the same
TWO = 2
MOST_TIMES = 5  # as much; beyond it the one is a part of the other
ROUNDING = 0.12  # of the larger sum
SUM_CHARS = 26  # before a sign or a word of a currency and after it, in which the number stands
NEAR_CHARS = 40  # of what is said of a sum, in which the words for other sums stand
PAYING_CHARS = 60  # before a sum, in which the words of paying stand
BEFORE_CHARS, AFTER_CHARS = 80, 60  # of a sum, in which the sentence says what it is


class Stated(NamedTuple):
    """A sum, what it is of, whether that was spoken of before, and the place."""

    what: str
    sum: Amount
    definite: bool
    span: Span
    plain: bool  # of this time, no part and no plan


@rule(
    "CN346",
    severity="warning",
    words=("€", "£", "$", "¥", "₹", *CURRENCY_WORDS),
    languages=("en",),
    confidence=0.7,
    source="reports of sales, fines and gifts put together from two sources",
    bad=(
        "The ⟨farm was sold for 1.4 million euros⟩ in spring to a dentist.\n\nThe dentist ⟦paid 2.1 million"
        " euros for "
        "the farm⟧ and keeps goats.",
        "A ⟨violin was bought by a bank for $300,000⟩ on Friday. The bank ⟦paid $410,000 for the violin⟧, and"
        " lends it "
        "out.",
        "Court ⟨fines shipper £4 million⟩\n\nThe coaster had spilt oil. ⟦The fine of £14 million⟧ will go to the town.",
        "The village has been given a ⟨grant of 90,000 euros⟩.\n\nA roof is to be mended with ⟦the 60,000 euro grant⟧.",
        "The council bought the hall for ⟨£1.2 million⟩.\n\nIt leaks. The council paid ⟦£900,000⟧ for the hall.",
        "A ticket for the cable car will be ⟨12 euros⟩.\n\nThe car is cold. At ⟦18 euros⟧ a ticket, few came.",
        "Burglars took ⟨70,000 euros⟩ from the mill.\n\nIt was night. Of the ⟦110,000 euros⟧ that were stolen, nothing "
        "has been found.",
        "⟨Admission is free⟩, and there will be tea.\n\nThe curator is proud of the sheep. ⟦Tickets cost £8⟧.",
    ),
    good=(
        "The farm was sold for 1.4 million euros. The dentist paid 2.1 million euros for the forest.",
        "The farm was sold for 1.4 million euros. Ten years ago its owner had paid 900,000 euros for the farm.",
        "The farm was sold for 1.4 million euros. The dentist paid about 1.5 million euros for the farm.",
        "The council bought the hall for £1.2 million. Ten years ago it had paid £900,000 for the hall.",
        "The winning pair took a $20,000 prize. The runner-up won $10,000, and paid $15,000 for the boat.",
        "Court fines shipper £4 million\n\nThe fine of £4.1 million will go to the town. The shipper had paid"
        " a fine of "
        "£900 for noise.",
        "Court fines shipper £4 million\n\nThe fine of £14 million that the state had demanded was too high.",
        "Admission is free for children. Tickets cost £8.",
    ),
)
def two_prices(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """One sum of money is two.

    One fine, prize, grant, donation, budget, loan or price has two amounts, or something is free and has a price. The
    second is spoken of as the one at hand: “the fine of £14m”, or it stands against the headline. Other sums of the
    kind, vague and rounded ones, parts, demands and offers are left alone.
    """
    sums = _sums(document, places)
    if not any(one.kind == other.kind and not _near(one, other) for one, other in combinations(sums, 2)):
        yield from _free(document, sums)
        return
    known = [found for one in sums if (found := _stated(document, one))]
    stated = [found for found in known if found.plain]
    others = {(found.what, found.sum.value) for found in known if not found.plain}
    for one, other in combinations(stated, 2):
        if one.what != other.what or one.sum.kind != other.sum.kind or _near(one.sum, other.sum):
            continue
        same = [found.sum.value for found in stated if found.what == one.what]
        if (other.what, other.sum.value) in others:
            continue  # a second one of the kind
        if len(set(same)) == 2 and ((other.definite and not _told_apart(one, other)) or _heads(document, one)):
            yield clash(document, other.span, one.span, "the other sum")
            return
    if pair := _told_again(document, sums):
        spans = [Span(one.amount.start, one.amount.end) for one in pair]
        yield clash(document, spans[1], spans[0], "the other sum")
        return
    yield from _free(document, sums)


#: Two plans of one thing, each with its sum.
VERSIONS = pattern(
    r"\b(?:smaller|larger|cheaper|dearer|reduced|revised|scaled[- ]down|slimmed[- ]down|first|second|alternative)"
    r" (?:version|variant|plan|scheme|design|proposal|option)\b"
)


def _told_again(document: Document, sums: list[Amount]) -> tuple[Told, Told] | None:
    """Two sums of a short article that has but these two in their currency, and which are for one thing."""
    if len(document.sentences) > FEW_SENTENCES or VERSIONS.search(document.folded):
        return None
    found = list(told(document, sums))
    for one, other in combinations(found, 2):
        if one.amount.kind != other.amount.kind or one.sentence == other.sentence or _near(one.amount, other.amount):
            continue
        if not _comparable(one, other) or _far(one.amount, other.amount):
            continue
        rivals = {known.amount.value for known in found if _comparable(known, one) and _comparable(known, other)}
        if len(rivals) != TWO or not _one_purpose(one, other):
            continue
        if not any(words.search(known.text) for words in (OTHER, ELSEWHERE, IF) for known in (one, other)):
            return one, other
    return None


def _comparable(one: Told, other: Told) -> bool:
    """Whether two sums are of one currency and both rates, or none: 12 euros a ticket, and tickets for 18 euros."""
    per = one.per or other.per
    return one.amount.kind == other.amount.kind and (one.per == other.per or (per in one.text and per in other.text))


def _one_purpose(one: Told, other: Told) -> bool:
    """Whether two sums are for one thing: by the words of their sentences, or since the second is the one at hand."""
    purposes = one.purposes
    if not purposes:
        return False
    others = other.purposes
    if not others:
        return other.at_hand or bool(one.words & other.words)
    if not (shared := purposes & others):
        return False
    return bool(shared & SINGLE or other.at_hand or one.per or IT.search(other.text) or one.words & other.words)


def _sums(document: Document, places: Sequence[int]) -> list[Amount]:
    """The sums of money, which stand at a sign or a word of a currency."""
    text = document.plain
    windows: list[tuple[int, int]] = []
    for place in places:
        start, blank = max(0, place - SUM_CHARS), text.find(" ", place + SUM_CHARS)
        end = blank if blank >= 0 else len(text)
        if windows and start <= windows[-1][1]:
            start, end = windows.pop()[0], end
        windows.append((start, end))
    return [amount for window in windows for amount in sums_in(text, *window)]


def _stated(document: Document, amount: Amount) -> Stated | None:
    """What a sum is of, where its sentence says so."""
    sentence = document.sentences[max(0, sentence_number(document, amount.start))]
    before = document.folded[max(sentence.start, amount.start - BEFORE_CHARS) : amount.start]
    after = document.folded[amount.end : max(amount.end, min(sentence.end, amount.end + AFTER_CHARS))]
    if not sentence.start <= amount.start < sentence.end:
        return None
    named = _named(before, after)
    if named is None:
        return None
    what, definite, start, end = named
    span = Span(amount.start - len(before) + start if start >= 0 else amount.start, amount.end + end)
    return Stated(what, amount, definite, span, _plain(document, sentence, span))


def _named(before: str, after: str) -> tuple[str, bool, int, int] | None:
    """What a sum is of, whether it is the one at hand, and where that is said: from a place before, to one after."""
    if before.endswith(BEFORE_ENDS) and (found := BEFORE.search(before)):
        return (
            NOUNS[found["noun"]],
            found["article"] in DEFINITE,
            found.start("article" if found["article"] else "noun"),
            0,
        )
    if found := AFTER.match(after):
        article = ARTICLE.search(before)
        definite = bool(article) and article["article"] in DEFINITE  # type: ignore[index]
        return NOUNS[found["noun"]], definite, article.start() if article else -1, found.end()
    for form in (COST_BEFORE, SOLD_BEFORE) if before.endswith(PRICE_ENDS) else ():
        if found := form.search(before):
            return f"price of {found['thing']}", False, found.start("thing"), 0
    article = ARTICLE.search(before)
    if article and article["article"] in ("the", "its") and (priced := THE_PRICED.match(after)):
        return f"price of {priced['thing']}", True, article.start(), priced.end()
    thing = PAID_AFTER.match(after)
    paid = PAID.search(before) if thing else None
    if paid and thing:
        return f"price of {thing['thing']}", True, paid.start(), thing.end()
    for what, form in VERBS:
        if (found := form.search(before)) and (what != "raised" or IN_ALL.match(after)):
            return what, False, found.start(), 0
    return ("damages", False, -1, 0) if IN_DAMAGES.match(after) else None


def _plain(document: Document, sentence: Span, span: Span) -> bool:
    """Whether the sentence is of this time and no plan, and nothing near a sum makes it a part or another one."""
    near = max(sentence.start, span.start - NEAR_CHARS), min(sentence.end, span.end + NEAR_CHARS)
    if OTHER_SUM.search(document.folded, *near) or not span_at_hand(document, span):
        return False
    return not any(words.search(document.folded, *sentence) for words in (IF, ELSEWHERE))


def _told_apart(one: Stated, other: Stated) -> bool:
    """Whether the sums tell two of a kind apart: the £40m contract, the £60m contract."""
    return one.definite and one.span.end > one.sum.end and other.span.end > other.sum.end


def _near(one: Amount, other: Amount) -> bool:
    return abs(one.value - other.value) <= ROUNDING * max(one.value, other.value)


def _far(one: Amount, other: Amount) -> bool:
    """Whether one of two sums is so much larger that the other is a part of it."""
    least, most = sorted((one.value, other.value))
    return most >= MOST_TIMES * least


def _heads(document: Document, one: Stated) -> bool:
    """Whether a sum stands in the headline."""
    title = headline_of(document)
    return title is not None and title.start <= one.span.start < title.end


def _free(document: Document, sums: list[Amount]) -> Iterator[Match]:
    """Free in one sentence, and for so much in another."""
    if not any(_paid(document, amount) for amount in sums):
        return
    costless = sentences_with(document, COSTLESS)
    found = (match for sentence in costless for match in FREE.finditer(document.folded, *sentence))
    free = [match for match in found if _for_all(document, match)]
    for amount in sums if free else ():
        sentence = document.sentences[max(0, sentence_number(document, amount.start))]
        before, after = document.folded[sentence.start : amount.start], document.folded[amount.end : sentence.end]
        paying = PAYING.search(before)
        if (
            not (paying or PAYS.match(after))
            or FOR_SOME.search(before + after.split(",")[0].replace("who ", ""))
            or IF.search(before)
        ):
            continue
        start = sentence.start + paying.start() if paying else amount.start
        one, other = sorted((Span(*free[0].span()), Span(start, amount.end)))
        yield clash(document, other, one, "the other statement")
        return


def _paid(document: Document, amount: Amount) -> bool:
    """Whether a sum is what one pays to be let in, by the words right before it or behind."""
    folded, first = document.folded, max(0, amount.start - PAYING_CHARS)
    paying = folded.endswith(PAYING_ENDS, first, amount.start) and PAYING.search(folded, first, amount.start)
    return bool(paying or PAYS.match(folded, amount.end))


def _for_all(document: Document, match: re.Match[str]) -> bool:
    sentence = document.sentences[max(0, sentence_number(document, match.start()))]
    return not FOR_SOME.search(document.folded[sentence.start : sentence.end].replace(match[0], ""))
