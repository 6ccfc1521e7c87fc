"""CN384: up in the headline, down in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.amounts import amounts_in
from sourcequal.scorers.contradictions.events import (
    CLAUSE_END,
    ELSEWHERE,
    IF,
    clash,
    either,
    headline_of,
    sentence_at,
    sentences_with,
)
from sourcequal.scorers.contradictions.moves import DOWN, LESS, MORE, UP

#: What goes up and down in news, each group of one meaning.
MEASURES = {
    word: group.split(",")[0]
    for group in (
        "profit,profits,earnings,net income,surplus,net profit",
        "sales,turnover,revenue,revenues,takings",
        "price,prices,fare,fares,ticket,tickets,tariff,tariffs,toll,tolls,bill,bills,charges,premium,premiums,fee,fees"
        ",bundle,bundles,costs,cost,price of,litre of,loaf of,pint of",
        "rent,rents",
        "jobless rate,unemployment,joblessness,unemployment rate,jobless,number of unemployed,number out of work",
        "interest rates,interest rate,key rate,benchmark rate,base rate,rates,borrowing costs,mortgage rates",
        "temperature,temperatures",
        "wages,pay,salaries",
        "inflation,inflation rate",
        "exports,shipments",
        "imports",
        "output,production",
        "visitors,arrivals,tourists,people came,people visited,visitor numbers,number of visitors,number of tourists",
        "passengers,passenger numbers,number of passengers,ridership",
        "births,birth rate,number of births",
        "deaths,death rate",
        "crime,crimes,offences,crime rate",
        "burglaries",
        "thefts",
        "accidents,crashes,collisions",
        "population",
        "applications,applicants,number of applicants",
        "membership,number of members",
        "harvest,crop,yields",
        "emissions",
        "attendance,attendances,crowds",
        "donations",
        "shares,stock,share price",
        "infections,cases,number of cases",
        "house prices,home prices,property prices",
        "water level,water levels,level of the lake,level of the river",
        "debt,debts",
        "taxes,tax,council tax,duty,duties",
        "traffic",
        "bookings",
        "orders,order books",
        "demand",
        "grades,marks,pass rate,exam results",
        "waiting times,waiting list,waiting lists",
    )
    for word in group.split(",")
}
#: One of these stands wherever a measure is named.
ROOTS = tuple(name for name in MEASURES if not any(other in name for other in MEASURES if other != name))
_NAMES = "|".join(sorted(MEASURES, key=len, reverse=True))
_MEASURE = rf"(?P<what>{_NAMES})"
_UP = (
    rf"{UP}|higher|go(?:es|ing)? up|went up|gone up|soars?|leaps?|leapt|leaped|swell(?:s|ed)?|advance[sd]?|doubled?"
    r"|doubles|trebled?|rocket(?:s|ed)?|rebound(?:s|ed)?|picked up|warmer|gains"
)
_DOWN = (
    rf"{DOWN}|lower|go(?:es|ing)? down|went down|gone down|comes? down|came down|dips?|dipped|sink(?:s|ing)?"
    rf"|sank|eased?"
    r"|eases|halved?|halves|shrinks?|crash(?:es|ed)|collapses?|collapsed|dives?|dived|slips?|slipped"
    r"|dwindled?|dwindles"
    r"|slumping|contract(?:s|ed)"
)
_MOVE = rf"(?:(?P<up>{_UP})|(?P<down>{_DOWN}))"
_AUX = (
    r"(?: (?:to|will|are|is|was|were|has|have|had|set|due|likely|expected|again|also|sharply|slightly"
    r"|steadily|clearly"
    r"|still|now|be|been|once|more|continue|continues|continued|that|expects|began|begins|start|started|keep|keeps"
    r"|kept|on|the|actually|even|markedly|strongly)){0,4}"
)
_WHERE = r"(?: (?:of|in|at|for|on|from|to|across|between) [\w'-]+(?: [\w'-]+){0,4}? ?)?(?:, [^,.;\n]{1,60},)?"
#: Measure and verb: train fares in Ireland to fall; pre-tax profit climbed.
MOVES = (
    pattern(
        rf"\b(?P<kind>[\w'-]+ )?{_MEASURE}(?P<where>{_WHERE}){_AUX} {_MOVE}\b"
        r"(?! to (?:the )?(?:task|nothing|expect)|-)"
    ),
    # net profit was 210 million, down from 260 million; 412 offences were reported, against 380 the year before
    pattern(
        rf"\b(?P<kind>[\w'-]+ )?{_MEASURE}\b[^;\n]{{0,80}}?,? (?:(?P<up>up|more than|higher than)"
        rf"|(?P<down>down|less than|fewer"
        r" than|lower than)) (?:[\w.%-]+ ){0,4}?(?:from|on|than|in|the) "
    ),
    pattern(
        rf"\b(?P<kind>[\w'-]+ )?{_MEASURE}\b(?P<figures>[^;\n]{{0,60}}?\d[^;\n]{{0,40}}?,? (?:compared with"
        rf"|compared to|against"
        r"|versus|after) [^;\n\d]{0,12}\d[\d.,]*(?: million| billion)?)(?P<up>)(?P<down>)"
    ),
    pattern(
        rf"\b(?P<figures>\d[\d.,]*(?: million)?(?P<kind> [a-z-]+)? {_MEASURE}\b[^;\n\d]{{0,40}}?,?"
        rf" (?:compared with|compared to"
        r"|against|versus|after) [^;\n\d]{0,12}\d[\d.,]*(?: million| billion)?)(?P<up>)(?P<down>)"
    ),
    # a fall in profits; the steady growth in sales
    pattern(
        rf"\b(?P<the>(?:the|this|that|such|[a-z]+day's) )?(?P<kind>[\w'-]+ )?(?:(?P<up>{MORE})|(?P<down>{LESS}"
        rf"|collapse|reduction|cut|cuts)) (?:in|of|to) (?:the |its )?(?:[\w'-]+ )?{_MEASURE}\b"
    ),
    # higher fares; falling profits
    pattern(
        rf"\b(?P<kind>[\w'-]+ )?(?:(?P<up>higher|rising|growing|soaring|surging|increased)|(?P<down>lower|falling"
        rf"|shrinking|declining|reduced|slumping|plunging)) {_MEASURE}\b(?! than)"
    ),
    # the bank cuts its rates; the railway raises fares
    pattern(
        rf"\b(?P<kind>[\w'-]+ )?(?:(?P<up>raises?|raised|lifts?|lifted|increases|puts? up|hikes?|hiked)"
        rf"|(?P<down>cuts?"
        rf"|slash(?:es|ed)|lowers?|lowered|reduces|reduced)) (?:the |its |their |all )?(?:[\w'-]+ )?{_MEASURE}\b"
    ),
)
_MUCH = (
    r"(?:[$€£]?\d[\d.,]*(?:p| ?%| per ?cent| percent| cents?| euros?| pounds?| pence)? |a (?:tenth|fifth"
    r"|quarter|third) |much |a lot |slightly |a little |far )?"
)
#: What is said of prices without naming them.
PRICES = (
    pattern(
        rf"\b(?:to|will|would|have|has|are|is|was|were|become|becomes|became|getting|gets?|be|grow|grows"
        rf"|turn(?:ed)?) "
        rf"(?:become |be |get |grow |become |became |grown )?{_MUCH}(?:(?P<up>dearer|more expensive|costlier|pricier)"
        r"|(?P<down>cheaper|less expensive))\b"
    ),
    pattern(
        rf"\b(?:costs?|pays?|paying|charged) (?:[\w'-]+ ){{0,2}}?{_MUCH.replace('?P', '?P')[:-1]}"
        rf" ?(?:(?P<up>more)|(?P<down>less))\b"
        r"(?: for| than| from| in| on| to|[,.])"
    ),
    pattern(
        r"\b(?:(?P<up>rise|rises|rose|climb|climbs|climbed|go up|goes up|went up|increase|increases|increased)"
        r"|(?P<down>drop|drops|dropped|fall|falls|fell|go down|goes down|went down|come down|came down|decrease"
        r"|decreases)) from [$€£]?\d[\d.,]* (?:shillings|euros|pence|cents|rupees|kroner|crowns) to\b"
    ),
)
TEMPERATURES = (
    pattern(
        r"\b(?:(?P<up>warmer|hotter|milder)|(?P<down>colder|cooler|chillier)) than (?:usual|normal|average"
        r"|the average)\b"
    ),
    pattern(
        r"\bdegrees (?:celsius )?(?:(?P<up>above|warmer|higher)|(?P<down>below|colder|lower))(?: than)? (?:the )?"
        r"(?:[\w-]+ )?(?:average|normal|usual|mean)\b"
    ),
)
#: A comparison, which is no other time: from 3,600 a year earlier; than a month ago.
COMPARED = pattern(
    r"\b(?:than|from|compared (?:with|to)|against|on|over|after)\b[^.;]{0,50}?\b(?:ago|earlier|before|last"
    r" (?:year|month)"
    r"|previous (?:year|month|quarter|period))\b|\bon the (?:previous )?year\b|\bsince then\b"
)
#: Words with which the two may be of two times, two things or two opinions.
OTHER_MOVE = pattern(
    r"\b(?:but|while|although|though|despite|however|adjusted|operating|organic\w*|constant|like-for-like|excluding"
    r"|underlying|real terms|margins?|expect\w*|forecast\w*|fears?|hopes?|hoped|predict\w*|projected|analysts?|not|no"
    r"|never|nor|slow\w*|pace|then|before|until|some|other|others|whereas|first (?:half|quarter|three|six"
    r"|nine)|second"
    r" (?:half|quarter)|third quarter|fourth quarter|per share|offset|without|instead|recover\w*|rebound\w*|futures"
    r"|target|potential|risk|reverse[sd]?|stop\w*|halt\w*|an end|ended|prevent\w*|avoid\w*|why|how|unlike"
    r"|abroad|call\w*"
    r"|campaign\w*|proposal|proposed|plan|plans|want\w*|urge\w*|demand(?:ed|s) (?:a|that)|or|tax on)\b|\?"
)
#: Words before a measure that make no kind of it.
PLAIN = frozenset(
    "the of in and its their our his total overall all more with a annual on to has had were pre-tax net full-year "
    "company group adult single fresh big sharp steep small slight steady further new average".split()
)


AT_HAND = pattern(
    rf"\b(?:the|this|such|[a-z]+day's) (?:[\w'-]+ )?(?:{MORE}|{LESS}|collapse|reduction|cut) (?:in|of|to) "
)
TURNS = tuple(f"{noun.removesuffix('s?')} in " for noun in f"{MORE}|{LESS}|collapse|reduction|cut".split("|"))
#: Words of sentences that tell of a measure without its name.
MORE_WORDS = {
    "price": ("cheaper", "dearer", "expensive", "costl", "pricier", " cost", " pay", "charged", " from "),
    "temperature": ("er than", "degrees"),
}
#: Measures of which an article has several, and so many ups and downs.
MANY_KINDS = frozenset(("price", "shares", "interest rates", "deaths", "house prices", "taxes"))
LEAD_SENTENCES = 3  # after the headline, in which the news stands
FEW_SENTENCES = 20  # of an article that has one measure of a kind
OTHER_THAN_PRICE = pattern(
    r"\b(?:profits?|earnings|sales|turnover|revenues?|income|loss|losses|debts?|wages|salaries)\b"
)


class Move(NamedTuple):
    """What went which way, with the word that makes a kind of it and the place."""

    what: str
    name: str
    kind: str
    up: bool
    definite: bool
    where: tuple[str, ...]  # the words of what follows the measure: applications to nursing colleges
    span: Span


@rule(
    "CN384",
    severity="warning",
    languages=("en",),
    confidence=0.75,
    source="headlines that turn the direction of their articles",
    bad=(
        "⟨Profits at baker slump⟩ by a quarter\n\nThe chain gave its figures on Monday. ⟦Pre-tax profit"
        " climbed⟧ from "
        "£4.8m to £6m.",
        "⟨Ferry fares to fall⟩\n\nThe new table comes into force in May. A crossing will ⟦cost 10 per cent"
        " more than⟧ it "
        "does now.",
        "Figures of a chair maker\n\n⟨Sales climbed⟩ to £8m in the year, the chair maker said. The owner blamed ⟦the "
        "fall in turnover⟧ on the rain.",
    ),
    good=(
        "Profits at baker slump by a quarter\n\nPre-tax profit fell to £4m. Sales climbed from £60m to £71m.",
        "House prices rise\n\nThe figures are out. Oil prices fell on Friday.",
        "Every form does better, so the pass rate drops\n\nIt rained. Among the boys the pass rate rose to 61.",
        "Births fall\n\nThe register is out. For the islanders the number of births rose from 9 to 12.",
        "Profits at baker slump\n\nThe chain was hit by the price of butter. Profit rose in the first half"
        " but fell in "
        "the second.",
    ),
)
def headline_direction_and_text(document: Document) -> Iterator[Match]:
    """A measure goes up in the headline and down in the text.

    All that the text says of the measure runs against the headline: a verb, “a fall in”, or for prices “cheaper” and
    “10 per cent more”. Within the text “the fall in sales” is held against “sales rose”, where that stands alone.
    Forecasts, contrasts, other times, other kinds of the measure and parts of the whole are left alone.
    """
    title = headline_of(document)
    if title and BOTH_WAYS.search(document.folded[slice(*title)]):
        title = None
    for one in _moves(document, [title] if title else [], None):
        later = [move for move in _told_of(document, one) if title and move.span.start >= title.end]
        if later and all(move.up != one.up for move in later):
            yield clash(document, later[0].span, one.span, "the headline")
            return
    few = len(document.sentences) <= FEW_SENTENCES
    for sentence in sentences_with(document, TURNS) if few else ():
        if AT_HAND.search(document.folded, *sentence):
            yield from _at_hand(document, sentence)


BOTH_WAYS = pattern(r"\bup\b[^.\n]*\bdown\b|\bdown\b[^.\n]*\bup\b|\brise\w* [^.\n]*\bfall|\bfall\w* [^.\n]*\brise")


def _at_hand(document: Document, sentence: Span) -> Iterator[Match]:
    """“The fall in sales” in a text all of whose other statements say that they rose."""
    found = [move for move in _moves(document, [sentence], None) if move.definite]
    for one in found[:1]:
        others = [move for move in _told_of(document, one) if move.span.start != one.span.start]
        lead = document.sentences[: LEAD_SENTENCES + 1][-1]
        in_lead = bool(others) and others[0].span.start <= lead.end
        if one.what not in MANY_KINDS and in_lead and all(move.up != one.up and not move.definite for move in others):
            first, second = sorted((one.span, others[0].span))
            yield clash(document, second, first, "the other way")


def _told_of(document: Document, one: Move) -> Iterator[Move]:
    """All that an article says of a measure going up or down."""
    names = [name for name, what in MEASURES.items() if what == one.what]
    words = (*names, *MORE_WORDS.get(one.what, ()))
    for move in _moves(document, sentences_with(document, words), one.what):
        if move.up != one.up and move.kind and move.kind not in sentence_at(document, one.span.start):
            continue  # of a part of them
        if move.up != one.up and _of_a_part(document, move, one):
            continue
        kinds = {one.kind, move.kind} - {""}
        if one.kind and move.where and not any(word in sentence_at(document, one.span.start) for word in move.where):
            continue  # of a part: applications to nursing colleges
        if len(kinds) < 2 or one.name != move.name:
            yield move


def _of_a_part(document: Document, move: Move, one: Move) -> bool:
    """Whether a move is of some only, of whom the other statement says nothing: among the boys marks rose."""
    start, end = document.sentence_from(move.span.start) or move.span
    mark = CLAUSE_END.search(document.folded, move.span.end, end)
    known = sentence_at(document, one.span.start)
    parts = PART.finditer(document.folded, start, mark.start() if mark else end)
    return any(either(part, "who") not in known for part in parts)


#: Of some: among the boys; for the islanders, at the head of a clause. In the last three months is a time.
PART = pattern(
    r"\b(?:among|amongst) (?:the |its |their |his |her )?(?P<who>[\w-]+(?: [\w-]+)?)"
    r"|(?:(?:\A|(?<=[.!?\n,;:] )|(?<=\n)|\b(?:and|but|while) )(?:of|in|for) (?:the |its |their )(?:[\w-]+ ){0,2}?"
    r"(?!(?:years|months|weeks|days|hours|times|figures|results|terms|quarters|decades|\d+s)\b)(?P<who2>[a-z-]{3,}s)\b)"
)


def _moves(document: Document, sentences: list[Span], what: str | None) -> Iterator[Move]:
    """What sentences say of one measure, or of any, going up or down."""
    for start, end in sentences:
        said = document.folded[start:end]
        named = MOVES if any(root in said for root in ROOTS) else ()
        found = [(match["what"], match) for form in named for match in form.finditer(said)]
        priced = not OTHER_THAN_PRICE.search(said)
        found += [("price", match) for form in PRICES for match in form.finditer(said) if priced]
        found += [("temperature", match) for form in TEMPERATURES for match in form.finditer(said)]
        for name, match in found:
            groups = match.groupdict()
            kind = (groups.get("kind") or "").strip()
            kind = "" if kind in PLAIN or re.search(r"\d", kind) else kind
            where = tuple(re.findall(r"[a-z]{4,}", groups.get("where") or ""))
            span = Span(start + match.start(), start + match.end())
            up = _grew(groups["figures"]) if groups.get("figures") else bool(match["up"])
            if up is not None and (what is None or MEASURES[name] == what) and _plain(said, match):
                yield Move(MEASURES[name], name, kind, up, bool(groups.get("the")), where, span)


def _grew(said: str) -> bool | None:
    """Whether the first of two figures is the larger one; None where there are more, or of two kinds."""
    figures = [one for one in amounts_in(said, 0, len(said)) if not one.looks_like_year]
    if len(figures) != 2 or figures[0].kind not in ("", figures[1].kind) or figures[0].value == figures[1].value:
        return None
    return figures[0].value > figures[1].value


def _plain(said: str, match: re.Match[str]) -> bool:
    """Whether what stands before a match, in it, and after it up to the next mark is of this time and no opinion."""
    mark = CLAUSE_END.search(said, match.end())
    clause = COMPARED.sub(" ", said[: mark.start() if mark else len(said)]).replace(" to may", " ")
    return not any(words.search(clause) for words in (OTHER_MOVE, IF, ELSEWHERE))
