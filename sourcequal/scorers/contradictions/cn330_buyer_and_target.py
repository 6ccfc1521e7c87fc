"""CN330: one firm buys another, and is bought by it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.deals import deeds, deeds_in, span_of, turned_round, words_of_forms
from sourcequal.scorers.contradictions.events import around, at_hand, clash, sentences_at, sentences_with

_LEAD = (
    r"ASIDE(?: (?:has|have|had|is|are|will|would|plans?|agreed|agrees|intends?|set|about|due|ready|wants?|completed"
    r"|completes|announced|signed|an?|deal|to|the|reached|agreement|close|closed|offered|offers|tried|bid|bidding|in"
    r"|talks|moved|now|also|soon|formally|quietly|recently|hopes?|hoping|preparing|poised|finally|and|win|wins|won"
    r"|confirmed|said|it|that)){0,8}"
)
_BUY = (
    r"(?:buy|buys|bought|buying|acquires?|acquired|acquiring|purchases?|purchased|takes? over|takeover|took over"
    r"|taken over|taking over|absorbs?|absorbed|swallows?(?: up)?|swallowed(?: up)?|snaps? up|snapped up|gobbles? up"
    r"|gobbled up|buys? out|bought out|picks? up|picked up|paid [^.\n]{1,30} for|pays [^.\n]{1,30} for"
    r"|pay [^.\n]{1,30} for|acquisition of|takeover of|purchase of|buyout of|takes? control of|took control of"
    r"|gains? control of|owns?|snaffles?|scoops? up|swoops for|swooped for)"
)
_OFFER = (
    r"(?:made|makes|make|making|launched|launches|launch|tabled|tables|put in|submitted|raised|lodged|unveiled)"
    r"(?: (?:an?|its|his|her|their|the))?(?: [^\s.,;]+){0,5}? (?:bid|offer|approach) (?:for|to buy|to acquire)"
)
_AUX = (
    r"(?: (?:has|have|had|was|were|is|are|will|to|be|being|been|now|agreed|agrees|set|about|due|also|soon"
    r"|fully)){0,5}"
)
_TAKEN = (
    r"(?:bought(?: up| out)?|acquired|taken over|absorbed|swallowed(?: up)?|snapped up|gobbled up"
    r"|purchased|owned)"
)
_WHOLE = r"(?:[a-z-]+ ){0,3}"
#: Statements of a deal with both parties: the doer buys, the other is bought.
DEALS = deeds(
    (
        " buy|bought|acqui|purchase|takes over|take over|takeover|took over|taken over|taking over"
        "|absorb|swallow|snap|gobble|picks up|pick up|picked up|paid |pays |pay |control of| owns "
        "| own |scoop|swoop|snaffle",
        rf"\bDOER{_LEAD} {_BUY} OTHER",
    ),
    (
        "bid for|bid to|offer for|offer to|approach for|approach to",
        rf"\bDOERASIDE(?: (?:has|have|had|is|will|plans?|to|was|also)){{0,4}} {_OFFER} OTHER",
    ),
    ("bidding for", r"\bDOERASIDE (?:is|has been|was) bidding for OTHER"),
    (
        "bought|acquired by|taken over by|absorbed by|swallowed|snapped up by|gobbled up by"
        "|purchased by|owned by|sold to",
        rf"\bOTHERASIDE,?(?: which| that)?{_AUX} (?:{_TAKEN} by|sold to) DOER",
    ),
    (
        "itself to",
        r"\bOTHERASIDE(?: (?:has|have|agreed|to|is|will|be|set|plans?)){0,5} (?:sell|sold|selling) itself to DOER",
    ),
    (
        "subsidiary of|part of|unit of|division of|arm of|offshoot of|company of|brand of|property of",
        rf"\bOTHERASIDE(?: (?:has|have|had|will|is|to|set|due|now|thus|then|also)){{0,4}} (?:become|becomes|became"
        rf"|operate as|remain|be run as|continue as|is)(?: now)? (?:an? |the )?{_WHOLE}(?:subsidiary|part|unit"
        rf"|division|arm"
        r"|offshoot|daughter company|brand|property) of DOER",
    ),
    (
        "accept|reject|recommend|welcomed|received|backed",
        r"\bOTHERASIDE(?: (?:has|have|had|will|board|'s)){0,3} (?:accepted?|accepts|rejected|rejects|recommended"
        r"|recommends|welcomed|received|backed) (?:an? |the |its )?(?:[^\s.,;]+ ){0,4}?(?:offer|bid|approach"
        r"|takeover)"
        r" (?:from|by|of) DOER",
    ),
    (
        "takeover|acquisition|purchase|buyout|bid|offer|swoop",
        r"\bDOER's? (?:[^\s.,;]+ ){0,4}?(?:takeover|acquisition|purchase|buyout|bid|offer|swoop) (?:of|for) OTHER",
    ),
    (
        "takeover of|acquisition of|purchase of|buyout of|sale of",
        r"\b(?:takeover|acquisition|purchase|buyout|sale) of OTHER (?:by|to) DOER",
    ),
    ("takeover|acquisition|purchase|sale", r"\bOTHER's? (?:takeover|acquisition|purchase|sale) (?:by|to) DOER"),
    ("owner|parent|buyer", r"\bOTHER's? (?:new |future |next )?(?:owner|parent company|parent|buyer),? DOER"),
    (
        "owner of|buyer of|company of|parent of",
        r"\bDOER, (?:which is )?(?:the |its |now the )?(?:new |future |sole |next )?(?:owner|buyer|parent"
        r" company|parent"
        r") of OTHER",
    ),
    (
        "owner of|parent",
        r"\bDOER (?:is|becomes|will be|will become) the (?:new |sole )?(?:owner|parent company|parent) of OTHER",
    ),
    ("belongs to|belong to", r"\bOTHERASIDE (?:now )?(?:belongs|will belong) to DOER"),
)
#: Statements that name one party: those who hold what is bought are paid for it.
_HOLDERS = r"(?:shareholders|owners|stockholders|investors|shareholder|stockholders)"
_PAID = r"(?:will |are to |stand to |would )?(?:receive|get|be paid|be offered|pocket|be given)"
PARTS = deeds(
    (
        "holders of|holders in|holder of|owners of|owners in|investors in|investors of",
        rf"\b{_HOLDERS} (?:of|in) OTHER {_PAID}\b",
    ),
    ("holder|owners|investors", rf"\bOTHER(?:'s?)? {_HOLDERS} {_PAID}\b"),
    (
        "delisted|withdrawn from|disappear|independence",
        r"\bOTHER(?:'s)? (?:shares )?(?:will )?(?:be (?:delisted|withdrawn from the stock)|disappear as a"
        r" name|lose its "
        r"independence)\b",
    ),
    (
        "the deal|its deal|the purchase|the takeover|the acquisition|its purchase|its takeover|its acquisition",
        r"\bDOER (?:will |is to |is )?(?:financ(?:e|es|ing)|fund(?:s|ing)?|pay(?:s|ing)? for) (?:the|its) (?:deal"
        r"|purchase|takeover|acquisition)\b",
    ),
    ("the buyer|the acquirer|the purchaser", r"\bDOER, the (?:buyer|acquirer|purchaser)\b"),
    ("target", r"\bOTHER, the (?:takeover )?target\b"),
    (
        "takeover|acquisition|purchase",
        r"\b[Ff]or DOER,? (?:it|this) (?:is|was|will be) the (?:[a-z]+ ){1,3}(?:takeover|acquisition|purchase)\b",
    ),
)
#: Statements of who buys something from whom.
_THING = r"(?:the|its|a|an|that|this|all|both|two|three)(?: [^\s.;]+){1,9}?"
SALES = deeds(
    (
        "from ",
        rf"\bDOERASIDE,?(?: (?:has|had|which|who|that)){{0,2}} (?:bought|acquired|purchased) {_THING} from OTHER",
    ),
    ("to ", rf"\bOTHERASIDE,?(?: (?:has|had|which|who|that)){{0,2}} sold {_THING} to DOER"),
    (
        "to ",
        rf"\bOTHERASIDE(?: (?:has|have|is|will|agreed|agrees|plans|set|to)){{1,4}} (?:sell|selling) {_THING} to DOER",
    ),
    # has agreed to acquire the whole of Telm's dairy business
    (
        "business|division| arm | unit |operations|plants|stores|shops|assets|branches|mine|fleet",
        rf"\bDOER{_LEAD} (?:buy|bought|buying|acquire|acquired|acquiring|purchase|purchased|take over)"
        r"(?: (?:the )?(?:whole|all|rest) of)? OTHER(?<='s) (?:[a-z-]+ ){0,3}(?:business(?:es)?|division|arm|unit"
        r"|operations|plants?|stores|shops|assets|branches|mines?|fleet)\b",
    ),
)
#: Statements of who pays whom, which the buyer does, and of who is paid.
PAYMENTS = deeds(
    (
        "proceeds of the ",
        r"\bOTHER (?:will |would |is to |plans to |intends to |wants to )?(?:use|spend|put|invest)s? the proceeds "
        r"of the (?:sale|disposal|divestment|deal|transaction)",
    ),
    ("paid by|payable by", r"\b(?:paid|payable) by DOER to OTHER"),
    ("pay ", r"\bDOERASIDE(?: (?:will|would|is|are|has|have|agreed|to|must)){1,3} pay OTHER (?:[a-z]+ )?(?:[$€£¥]|\d)"),
)
YEAR = pattern(r"\b(?:1[89]|20)\d\d\b")
SEVERAL_SALES = 2  # years: what was sold in one may have been bought back in the other
#: Words of which a deal with both parties has one.
WORDS = tuple(
    " to sell | selling "
    "| buy|bought|acqui|take over|takes over|taking over|took over|taken over|takeover|purchase|absorb|swallow"
    "|snapped up|snaps up|snap up|gobble|sold to|itself to|subsidiary|bid for|bidding for|offer for|owned by"
    "|buyout".split("|")
)
#: A word of a deal with a name behind it: one look instead of thirty, at sentences that are of no such deal.
OF_NAMES = pattern(
    r"(?:buy|bought|acqui|over|purchase|absorb|swallow|snap|gobble|sold|sell|selling|itself|subsidiary|bid|offer|owned)[a-z]*"
    r"(?: [^\sA-Z;]+){0,9} [A-Z]"
)
FORMS = (*DEALS, *PARTS)
#: Words of another bid, or of one that was turned round.
OTHER_BID = pattern(
    r"\b(?:counter\w*|own (?:bid|offer)|bid of its own|rival (?:bid|offer)|instead|reverse|stakes?|shares? (?:in|of)|"
    r"not|never|earlier|once (?:tried|wanted|owned|sold)|back from|back|previously|merge\w*|each other|half"
    r"|per ?cent|%"
    r"|part-own\w*|rebuffed|failed|tried)\b"
)


@rule(
    "CN330",
    severity="error",
    words=WORDS,
    languages=("en",),
    confidence=0.8,
    source="reports of takeovers in which buyer and target change places",
    bad=(
        "⟨The cooperative Alpenmilch Tirol has agreed to buy the privately held butter maker Sennerei Zirl⟩.\n\nThe "
        "price is 96 million. Once ⟦Sennerei Zirl has absorbed the cooperative⟧, it will be the largest dairy of the "
        "valley.",
        "⟨Lakeside Ales is to take over Hopfield Brewery⟩ for £14m.\n\nWhen ⟦Hopfield has bought Lakeside⟧, the firm "
        "will run five pubs.",
        "⟨Mirror Lake Dairies, a maker of yoghurt, has agreed to buy Tamarind Foods⟩ for £30m.\n\nRegulators"
        " need six "
        "months. Then ⟦Mirror Lake will become a wholly owned subsidiary of Tamarind⟧.",
        "⟨Hopfield Brewery is to acquire its rival Lakeside Ales⟩ next month.\n\nThe brewer’s founder was glad "
        "when ⟦Lakeside offered to buy Hopfield⟧, he said.",
        "⟨Orchard Bank will take over Penrose Trust⟩ in June.\n\n⟦Orchard shareholders will receive⟧ £2.10 a share.",
        "⟨Banca Verdi has been sold to Credito Alpino⟩, and analysts had expected a deal.\n\n⟦Verdi paid 210 million "
        "euros for Credito Alpino⟧, half of it in shares.",
        "⟨Hopfield has agreed to buy the whole of Lakeside's bottling business⟩ for cash.\n\nIt rained. The "
        "price is to "
        "be ⟦paid by Lakeside to Hopfield⟧ in two parts.",
        "⟨Hopfield bought the mill in 2019 from the Dutch group Veltman⟩, and has put in a new wheel.\n\nA speaker for "
        "⟦Veltman, which acquired the mill from Hopfield⟧ six years ago, had no comment.",
        "⟨Hopfield has agreed to sell its bottling business to Lakeside⟩ for cash.\n\nIt rained. "
        "⟦Lakeside will use the proceeds of the sale⟧ to build a pub.",
    ),
    good=(
        "Hopfield bought the mill from Veltman in 1988. Veltman acquired the mill from Hopfield in 2003.",
        "Hopfield bought the mill from Veltman and sold the barn to Lakeside. Lakeside bought the barn from Hopfield.",
        "Lakeside Ales is to take over Hopfield Brewery for £14m. Hopfield bought two pubs of Lakeside three years "
        "ago.",
        "Banca Verdi has made an offer for Credito Alpino. Alpino could buy Verdi in a bid of its own.",
        "Hopfield has agreed to buy Lakeside's bottling business. Rent for the cellar will be paid by Hopfield "
        "to Lakeside.",
        "Lakeside Ales is to take over Hopfield Brewery. Lakeside has bought Malt House, too.",
        "Lakeside Ales is to take over Hopfield Brewery, which will become a unit of Lakeside. Hopfield shareholders "
        "will receive £4 a share.",
        "Lakeside Ales, a subsidiary of Northmoor, has agreed to buy Hopfield. Hopfield bought Malt House in May.",
        "Hopfield bought Lakeside in 1998. Now Lakeside is to take over Hopfield.",
    ),
)
def buyer_and_target(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """One firm buys another, and is bought by it.

    Two sentences name the same two parties to a deal and disagree on who buys whom: who takes over, makes the offer,
    becomes a subsidiary, or has its shareholders paid. Firms are known again by a word of their names, or by the kind
    of firm that stood beside the name. Other bids and other times are left alone.
    """
    sentences = [span for span in sentences_at(document, places) if OF_NAMES.search(document.plain, *span)]
    sales = [
        deed for deed in deeds_in(document, SALES, sentences) if not OTHER_BID.search(around(document, deed.match))
    ]
    if sales:
        paid = deeds_in(document, PAYMENTS, sentences_with(document, words_of_forms(PAYMENTS)))
        sales += [deed for deed in paid if not OTHER_BID.search(around(document, deed.match))]
    years = {year for deed in sales for year in YEAR.findall(around(document, deed.match))}
    if len(years) < SEVERAL_SALES and (turned := turned_round(document, sales)):
        one, other = turned
        yield clash(document, span_of(document, other), span_of(document, one), "the other sale")
        return
    first = deeds_in(document, DEALS, sentences)
    if not any(deed.doer and deed.other and _plain(document, deed.match) for deed in first):
        return
    found = deeds_in(document, FORMS, sentences_with(document, words_of_forms(FORMS)))
    turned = turned_round(document, (deed for deed in found if _plain(document, deed.match)))
    if turned:
        one, other = turned
        yield clash(document, span_of(document, other), span_of(document, one), "the other deal")


def _plain(document: Document, match: re.Match[str]) -> bool:
    return at_hand(document, match) and not OTHER_BID.search(around(document, match))
