"""An offer of goods, coins or bets in one line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document, Line
from sourcequal.finding import Finding, Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import core, lines_at, prose_lines, stripped, unnoticed
from sourcequal.scorers.boilerplate.stories import RESERVOIR

CODE = pattern(  # "with code FROST20": capitals and figures after a word for a code
    r"\b(?i:code|coupon|voucher|promo|gutschein(?:code)?|rabattcode|code promo|cupón|código|codice|cupom|kortingscode"
    r"|kod"
    r"|kodu|промокод)\b(?: (?i:is|lautet))?:? ?[\"“'‘]?(?=[A-Z0-9]*[A-Z])[A-Z0-9]{4,16}\b"
)
TERMS = pattern(
    r"[$€£₦₹¥₽]\s?\d|\d\s?[$€£₽]|\d\s?%|\b(?:free|off|save|discount|fees?|bonus|offer|deal|today|gratis|rabatt|remise"
    r"|descuento|desconto|sconto|korting|zniżk\w+|скидк\w+|indirim)\b"
)
GIFT = (
    r"(?:vouchers?|bonus(?:es)?|coupons?|free (?:spins?|bets?)|cash ?back|airdrops?|giveaway"
    r"|(?:0|zero|no) ?%? (?:\w+ )?fees?|\d{1,3} ?% (?:bonus|apy|on your)|welcome (?:offer|package|gift|pack)"
    r"|first (?:deposit|ticket|bet|order|purchase|month|trade)|gutschein|willkommensbonus|bon de réduction|bono"
    r"|bônus|buono|kortingsbon|kupon\w*|бонус\w*)"
)
ORDER = (
    r"(?:trade|claim|get|grab|bet|stake|spin|win|join|buy|swap|deposit|earn|unlock|redeem|open|register|sign up|play"
    r"|shop"
    r"|save|enjoy|start|invest|switch|order|book|sichern sie|sichere|jetzt|profitez|obtenez|consigue|aprovecha"
    r"|aproveite"
    r"|ganhe|approfitta|ricevi|pak|bestel|odbierz|zgarnij|получите|заберите|kazan|al)"
)
OFFER = pattern(rf"(?:{ORDER}\b(?: [^\s;]+){{0,12}}? {GIFT}\b.{{0,60}})")
YOURS = pattern(r"\d|\b(?:you|your|welcome|ihr\w*|dein\w*|votre|tu|su|teu|seu|tuo|je|twój|ваш\w*)\b")
SALE = pattern(
    r"(?:today only|this week only|flash (?:sale|deal)|deal (?:of the (?:day|week)|alert)|daily deal|hot deal|last "
    r"chance"
    r"|ends (?:tonight|today|soon)|limited (?:time )?offer|black friday|cyber monday|prime day|nur heute|angebot des "
    r"tages"
    r"|offre du jour|oferta del día|oferta do dia|offerta del giorno|aanbieding|okazja dnia) ?[:!–—-] ?"
    r"(?=.{0,80}(?:[$€£₹]\s?\d|\d\s?[$€£%])).{4,120}"
)
AGED = pattern(r"[\s.,;|·!(](?:18|21)\+[). ]*$|^(?:18|21)\+[ |·:,.]+\S")  # who may bet, at an end
BETS = pattern(
    r"\b(?:bet(?:ting)?|stake|odds|spin|casino|ticket|jackpot|wager|bonus|slots?|free|win|wette\w*|apuest\w+"
    r"|apost\w+|scomm\w+|pari\w*|gok\w*|zakład\w*)\b"
)
NO_WORD = pattern(r"^\W+")  # emoji before the first word
LONGEST_CHARS = 150
LEAST_PROSE = 5  # paragraphs of the article
MOST_STRIPS = 1  # a page with more of them is that of a shop
TOLD = pattern(
    r"\b(?:said|says|told|asked|he|she|they|his|her|their|was|were|had|who|which|sagte|dit|dijo|disse|ha detto)\b"
)


@rule(
    "BP156",
    severity="error",
    words=(
        *("code", "coupon", "voucher", "promo", "gutschein", "cupón", "código", "codice", "cupom", "kod", "промокод"),
        *(
            "bonus",
            "free ",
            "cashback",
            "cash back",
            "airdrop",
            "giveaway",
            "fee",
            "% off",
            "% disc",
            "% apy",
            "% on your",
        ),
        *("welcome ", "first deposit", "first ticket", "first bet", "first order", "first purchase", "first month"),
        *("first trade", "bon de réd", "bono", "bônus", "buono", "kupon", "бонус", "18+", "21+"),
        *("today only", "week only", "flash ", "deal", "last chance", "ends t", "ends soon", "limited", "black friday"),
        *(
            "cyber monday",
            "prime day",
            "nur heute",
            "angebot",
            "offre du",
            "oferta d",
            "offerta",
            "aanbieding",
            "okazja",
        ),
    ),
    confidence=0.9,
    source="Mathur et al.: Dark patterns at scale, CSCW 2019: urgency and countdowns in strips of offers",
    bad=(
        RESERVOIR + "⟦Rubber boots for €19 with code HERON7⟧",
        RESERVOIR + "⟦Play Torrin Slots and win every Friday. 18+⟧",
        RESERVOIR + "⟦Claim your welcome bonus on the first barge⟧",
        "⟦DEAL ALERT: two lamps for $12⟧\n" + RESERVOIR,
    ),
    good=(
        RESERVOIR + "Visitors pay €19 and use code HERON7 at the gate, the board said.",
        "Rubber boots for €19 with code HERON7",
        RESERVOIR + "The choir takes singers of 18+",
        RESERVOIR + "The miller gets a free ticket for the ferry.",
    ),
)
def offer_strip(document: Document, places: tuple[int, ...], findings: Sequence[Finding]) -> Iterator[Span]:
    """Offer of a shop, an exchange or a bookmaker in one line.

    A code to enter, a bonus to claim, the age from which one may bet: a paid line between the paragraphs.
    """
    yield from unnoticed(findings, _offer_strip(document, places))


def _offer_strip(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    if len(prose_lines(document)) < LEAST_PROSE:
        return
    found = [stripped(line) for line in lines_at(document, places) if _offers(document, line)]
    if len(found) <= MOST_STRIPS:
        yield from found


def _offers(document: Document, line: Line) -> bool:
    if len(line.text) > LONGEST_CHARS:
        return False
    said, span = NO_WORD.sub("", core(document, line)), stripped(line)
    if TOLD.search(said) or document.in_quotation(*span):
        return False
    if CODE.search(line.text) and TERMS.search(said):
        return True
    if AGED.search(document.folded[slice(*span)]) and BETS.search(said):
        return True
    return bool(SALE.fullmatch(said) or (YOURS.search(said) and OFFER.fullmatch(said)))
