"""Amounts as articles write them: money, shares and plain numbers, with what makes two of them comparable."""

from __future__ import annotations

import re
from typing import NamedTuple

from sourcequal.scorers.contradictions.vocabulary import SCALES

#: A number in digits with its currency, its scale and its unit of share; the groups are read by `amounts_in`.
AMOUNT = re.compile(
    r"(?<![\w.,/:–-])(?P<sign>[$€£¥₹₦]|(?:US|A|NZ|C|HK|S)\$|(?:KSh|Rs|R|N|GH₵|K)\.? ?(?=\d))? ?"
    r"(?P<number>\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"(?:(?: |-)?(?P<scale>thousand|million|mln|mn|m|billion|bln|bn|trillion|lakh|crore)\b)?"
    r"(?P<share> ?%| per ?cent\b| percent\b)?(?![\d/:])"
)
INDIAN = {"lakh": 1e5, "crore": 1e7}
YEARS = range(1500, 2101)


class Amount(NamedTuple):
    """An amount: its span, its value, and the `kind` that amounts must share to be compared."""

    start: int
    end: int
    value: float
    kind: str

    @property
    def looks_like_year(self) -> bool:
        """Whether a bare number could be a year."""
        return not self.kind and self.value.is_integer() and int(self.value) in YEARS


def amounts_in(text: str, start: int, end: int) -> list[Amount]:
    """The amounts of a stretch of text, in order."""
    return [_amount(match) for match in AMOUNT.finditer(text, start, end)]


def _amount(match: re.Match[str]) -> Amount:
    scale = match["scale"] or ""
    sign = (match["sign"] or "").strip()
    kind = "%" if match["share"] else sign
    if scale == "m" and not sign:
        scale, kind = "", "m"  # metres, or millions of what is not said
    value = float(match["number"].replace(",", "")) * {**SCALES, **INDIAN, "": 1.0}[scale]
    return Amount(*match.span(), value, kind)


_CURRENCIES = {
    "euro": "€", "pound": "£", "dollar": "$", "franc": "CHF", "crown": "kr", "kroner": "kr", "kronor": "kr",
    "shilling": "sh", "rupee": "₹", "yen": "¥", "yuan": "CN¥", "peso": "peso", "zloty": "zł", "rand": "R", "naira": "₦",
    "pula": "pula", "real": "R$", "reais": "R$", "ringgit": "RM", "boliviano": "Bs", "dirham": "dh", "lira": "lira",
    "forint": "Ft", "rouble": "₽", "ruble": "₽", "baht": "฿", "won": "₩", "rupiah": "Rp", "cedi": "cedi", "sol": "sol",
}  # fmt: skip
_UNIT = re.compile(
    r"(?: (?:Canadian|Australian|Hong Kong|US|Swiss|Danish|Swedish|Norwegian|Czech))?[ -](?P<unit>"
    + "|".join(sorted(_CURRENCIES, key=len, reverse=True))
    + r")s?\b"
)


def sums_in(text: str, start: int, end: int) -> list[Amount]:
    """The amounts of money of a stretch of text: with a sign, or with the name of a currency behind them."""
    found = []
    for amount in amounts_in(text, start, end):
        unit = _UNIT.match(text, amount.end)
        if unit and amount.kind in ("", "m"):
            value = amount.value * (1e6 if amount.kind == "m" else 1)
            found.append(Amount(amount.start, unit.end(), value, _CURRENCIES[unit["unit"]]))
        elif amount.kind not in ("", "m", "%"):
            found.append(amount)
    return found
