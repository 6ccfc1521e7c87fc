"""GT135: a line that says its keywords again and again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.language import ENGLISH
from sourcequal.rule import pattern, rule
from sourcequal.scorers.garbled.batch_text import KEYWORD_LETTERS, KEYWORD_TIMES, KEYWORDS, with_stuffed_row

SENTENCE = pattern(r"[^\s.!?;][^.!?;\n]*[.!?]*")  # near enough: a stuffed one has no abbreviations
KEYWORD = pattern(rf"[^\W\d_]{{{KEYWORD_LETTERS},}}")
ENDING = pattern(r"(?<=[a-z]{3})s$")  # hotel, hotels
FIGURE = pattern(r"\b(?!20\d\d\b)\w*\d")  # lists of figures repeat what they count; no year does
LEAST_REPEATS = 4  # of words as they stand, plurals apart
MOST_WORDS = 45  # of a sentence; long sentences of law repeat words for reasons of their own
LEAST_SHARE = 0.5  # of all longer words of the sentence that these make up
NAMING_WORDS = 2  # small words of grammar that make a sentence of a list of names


@rule(
    "GT135",
    severity="warning",
    when=with_stuffed_row,
    confidence=0.85,
    source="keyword stuffing, as search engines' guidelines for site owners describe it",
    bad=(
        "⟦Best harbour flat Ostrel: cheap harbour flats Ostrel, Ostrel harbour flat deals, book harbour flat Ostrel⟧"
        "\n\nOstrel has a harbour and two streets.",
        "Rain fell.\n\n⟦Cheap garden shears 2026, cheap shears for gardens, best garden shears deals cheap are easy to "
        "find with cheap garden shears.⟧",
        "Rain fell all week.\n\n⟦If you need cheap garden shears, these cheap garden shears are the best cheap shears "
        "for a garden.⟧",
    ),
    good=(
        "The harbour master said the harbour would close while the new harbour wall was built, and boats would go to "
        "the river.",
        "There will be songs, there will be speeches, there will be cake, she said, and there will be dancing.",
        "Loans of banks rose 3 percent, bonds of banks rose 4 percent, shares of banks rose 5 percent.",
        "The Trade Index Core List includes the Trade Index Extended, the Labour Index Core and Harvest Index Core.",
        "Where peace is unknown, make peace welcome; where peace is frail, make it firm; where it lasts, make it rest.",
        "Row, row, row your boat, gently down the stream. Merrily, merrily, merrily, merrily, life is but a dream.",
        "The tenant shall pay the landlord on the first day of each month, and where the tenant does not pay the "
        "landlord within ten days the landlord may give the tenant notice to leave the house at the end of the month.",
    ),
)
def stuffed_line(document: Document) -> Iterator[Span]:
    """Sentence stuffed with keywords.

    Three words stand three times and more in one short sentence and make up most of it: it was written for a search
    engine, or made from a list of keywords, and says nothing.
    """
    for sentence in SENTENCE.finditer(document.folded):
        words = KEYWORD.findall(sentence[0])
        if len(words) - len(set(words)) < LEAST_REPEATS or FIGURE.search(sentence[0]):
            continue
        counts = Counter(ENDING.sub("", word) for word in words if word not in ENGLISH)
        often = [count for count in counts.values() if count >= KEYWORD_TIMES]
        if _chants(sentence[0]):
            continue
        stuffed = len(often) >= KEYWORDS and sum(often) >= LEAST_SHARE * len(words)
        span = Span(*sentence.span())
        short = len(counts) > KEYWORDS and sentence[0].count(" ") < MOST_WORDS
        if stuffed and short and not document.in_code(*span) and not _names(document.text[span.start : span.end]):
            yield span


def _chants(sentence: str) -> bool:
    """Whether a part of the sentence comes back word for word: a rhyme, a tongue twister."""
    parts = [part.strip() for part in sentence.split(",")]
    return any(" " in part and parts.count(part) > 1 for part in parts)


def _names(sentence: str) -> bool:
    """Whether the sentence tells of things whose names are alike: "is a Claim Specialist, Claim Associate and …"."""
    words = KEYWORD.findall(sentence)
    repeated = [word for word, count in Counter(words).items() if count >= KEYWORD_TIMES]
    told = sum(word in ENGLISH for word in sentence.split())
    return told >= NAMING_WORDS and all(word[0].isupper() for word in repeated)
