"""A ticker of prices."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import stripped

QUOTE = pattern(  # up to its percent sign
    r"[ |·•;/,)]{0,4}[A-Z][\w&./ -]{0,24}[ :]{1,3}"  # BTC, DAX, Brent oil
    r"(?:(?:(?:US|C|A)?[$€£¥₹] ?)?\d[\d.,]{0,14} ?(?:[$€£¥] ?)?"  # $67,412.08
    r"[(]?[▲▼△▽↑↓+−–-]{1,2}|[▲▼△▽↑↓]) ?\d[\d.,]{0,8} ?"  # +1.2
)
REST = pattern(  # Gas: calm; EUR/USD 1.16; (delayed by 15 min.)
    r"[ )]*(?:[|·•;, ]*\([\w .,:-]{3,40}\)|[|·•;, ]*[A-Z][\w ]{1,24}: ?[\w ,.-]{1,16}"
    r"|[|·•;, ]*[A-Z][\w/ ]{1,16} [$€£¥]?\d[\d.,]{0,10})?"
)
QUOTE_CHARS = 70
LONGEST_CHARS = 1000


@rule(
    "BP138",
    severity="error",
    words=("%",),
    confidence=0.93,
    source="Bars of prices on top of market pages",
    bad=(
        "⟦BTC $58,730.40 -0.9% ETH $2,611.17 +2.2% ADA $0.47 -1.6%⟧\nThe issuer withdrew its deposits.",
        "⟦DAX 18.540,20 +0,45% | MDAX 26.010,11 -0,12% | Gold 2.310,40 +0,80%⟧\nDie Bank senkt den Zins.",
        "⟦HRN 931.40 ▲ 0.3%   MIL $63.12 ▼ 0.8%   HRN/MIL 1.162⟧\nThe issuer withdrew its deposits.",
        "⟦SKR 43.10 ▲ 2.4% · MIL100 1,882.6 ▼ 0.3% (prices 20 minutes old)⟧\nThe issuer withdrew its deposits.",
        "⟦HRN ▲ 0.4%  MIL ▼ 2%  SIL ▲ 7.5%  Wind: calm⟧\nThe issuer withdrew its deposits.",
    ),
    good=(
        "BTC $67,412.08 +1.2%\nETH $3,204.55 -0.4%",
        "The index rose 1.2% to 18,540, and gold 0.8% to 2,310.",
        "Turnout 2019 58.2% 2023 61.4%",
    ),
)
def market_ticker(document: Document) -> Iterator[Span]:
    """Ticker of prices in one line.

    It runs over every page of the site and shows the hour at which the page was saved.
    """
    for line in document.filled_lines:
        if len(line.text) <= LONGEST_CHARS and line.text.count("%") > 1 and _is_ticker(line.text.strip()):
            yield stripped(line)


def _is_ticker(text: str) -> bool:
    """Whether a line is names, prices and changes in percent, one after the other, and nothing else."""
    *quotes, rest = text.split("%")
    return REST.fullmatch(rest) is not None and all(
        len(quote) <= QUOTE_CHARS and QUOTE.fullmatch(quote) for quote in quotes
    )
