"""GT153: a raised minus without its number."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule

UNIT = pattern(r"(?:\b[A-Za-zµΩ°]{1,4} ?|\b10 ?)?[⁻⁺](?![⁰¹²³⁴⁵⁶⁷⁸⁹ⁿ⁾])(?: ?\d{1,2}\b)?(?<![A-Za-z\d][⁻⁺])")


@rule(
    "GT153",
    severity="warning",
    words=("⁻", "⁺"),
    confidence=0.88,
    source="units and powers of ten whose raised signs did not survive a copy",
    bad=(
        "The weed grows by 9 cm ⟦w ⁻⟧ in the lagoon.",
        "It holds 3 × ⟦10 ⁻ 4⟧ grams of salt, and it drifts at 2 km ⟦h ⁻ 1⟧ there.",
    ),
    good=(
        "It grows by 9 cm w⁻¹; the ions Na⁺ and Cl⁻ and a charge of 10⁻⁶ are known.",
        "The ions H⁺, OH⁻ and K⁺ pass. The level is 4 mg l⁻¹.",
    ),
)
def broken_exponent(document: Document) -> Iterator[Span]:
    """Raised minus or plus without its number.

    A unit or a power of ten was taken apart, so that nobody knows the measure.
    """
    for match in UNIT.finditer(document.text):
        yield Span(*match.span())
