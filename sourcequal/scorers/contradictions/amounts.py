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
        return not self.kind and self.value in YEARS


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
