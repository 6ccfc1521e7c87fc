"""What users taught about findings: how much each is to be believed, learned from reports that they corrected.

A rule says the same of every match; the person who corrects reports knows that it is right here and wrong there. A
model named `corrections` holds small weights on a finding's code, its words and the words beside it. They move the
finding's confidence, and with it whether it is shown. Nothing is moved where the folder has no such model.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from math import exp, log, sqrt
from zlib import crc32

from sourcequal.document import Document
from sourcequal.finding import Finding
from sourcequal.models import Model

NAME = "corrections"
INDEX, WEIGHT = "index", "weight"  # arrays: hashes in order, and what each adds to the logarithm of odds
DIGITS = re.compile(r"\d+")
TOKEN = re.compile(r"[^\W\d_]+|0")
QUOTE_CHARS = 200  # of a longer quotation only so much is compared
BESIDE_CHARS = 60  # before and after a finding
LEAST_CHANCE = 0.001  # confidences nearer to 0 or 1 are taken for this, so that corrections can move them
# Larger values let a weight move further at the same cost: words that come back say more than a rule's name.
CODE_VALUE, CHANCE_VALUE, QUOTE_VALUE, WORDS_VALUE, BESIDE_VALUE = 1.0, 0.25, 3.0, 2.0, 1.0


def log_odds(chance: float) -> float:
    """The logarithm of the odds of a probability, kept finite."""
    kept = min(max(chance, LEAST_CHANCE), 1 - LEAST_CHANCE)
    return log(kept / (1 - kept))


def chance_of(odds: float) -> float:
    """The probability of a logarithm of odds."""
    return 1 / (1 + exp(-odds)) if odds > 0 else exp(odds) / (1 + exp(odds))


def features(finding: Finding, document: Document) -> Iterator[tuple[int, float]]:
    """The hashed features of one finding, and the value of each."""
    folded, code = document.folded, finding.code
    quote = DIGITS.sub("0", folded[finding.start : finding.end][:QUOTE_CHARS])
    yield _place(code, "code", ""), CODE_VALUE
    yield _place(code, "chance", ""), CHANCE_VALUE * log_odds(finding.confidence)
    yield _place(code, "quote", " ".join(quote.split())), QUOTE_VALUE
    yield from _words(code, "word", quote, WORDS_VALUE)
    yield from _words(code, "before", _before(folded, finding.start), BESIDE_VALUE)
    yield from _words(code, "after", _after(folded, finding.end), BESIDE_VALUE)


def _before(folded: str, start: int) -> str:
    """The words before a place in its line; they say what a match was taken for."""
    return DIGITS.sub("0", folded[max(0, start - BESIDE_CHARS) : start].rpartition("\n")[2])


def _after(folded: str, end: int) -> str:
    return DIGITS.sub("0", folded[end : end + BESIDE_CHARS].partition("\n")[0])


def _words(code: str, where: str, text: str, value: float) -> Iterator[tuple[int, float]]:
    found = sorted(set(TOKEN.findall(text)))
    for word in found:
        yield _place(code, where, word), value / sqrt(len(found))


def _place(code: str, kind: str, words: str) -> int:
    return crc32(f"{code} {kind} {words}".encode("utf-8", "surrogatepass"))


@lru_cache(maxsize=4)
def _weights(model: Model) -> dict[int, float]:
    return dict(zip(model.arrays[INDEX].tolist(), model.arrays[WEIGHT].tolist(), strict=True))


def corrected(
    findings: Sequence[Finding], document: Document, model: Model, thresholds: dict[str, float]
) -> list[Finding]:
    """The findings of rules with the confidence that the corrections leave them; `thresholds` has each rule's own."""
    weights, result = _weights(model), []
    for finding in findings:
        moved = sum(weights.get(index, 0.0) * value for index, value in features(finding, document))
        if moved:
            chance = chance_of(log_odds(finding.confidence) + moved)
            shown = chance >= thresholds[finding.code]
            finding = replace(finding, confidence=chance, shown=shown)
        result.append(finding)
    return result
