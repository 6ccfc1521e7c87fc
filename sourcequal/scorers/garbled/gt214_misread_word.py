"""GT214: a word that a machine misread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.finding import Finding, Span
from sourcequal.models import Model
from sourcequal.rule import Match, rule
from sourcequal.scorers.garbled.ngrams import LanguageModel
from sourcequal.scorers.garbled.passage import judge_of, judged
from sourcequal.scorers.garbled.strange_words import is_lone

# What a scanner reads, and what is printed.
SHAPES = tuple(
    tuple(pair.split(">"))
    for pair in (
        "rn>m m>rn lc>k li>h tb>th cl>d vv>w ii>n ii>u tn>m iii>m nn>m ri>n c>e e>c b>h h>b f>s u>n n>u l>t t>l i>l l>i"
    ).split()
)
LIGATURES = ("fi", "fl", "ff", "ffi", "ffl")  # one sign each in print, and lost where a font has no name for it
FREQUENT = 6.5  # log count that the printed word needs
LONGER = 5.0  # the same where more than one letter was taken for another or lost
LEAST_LETTERS = 3
ENOUGH = 2  # misread words in one article; a single one is a slip of typing
MOST_WORDS = 40  # of an article that are looked up


@rule(
    "GT214",
    severity="warning",
    languages=("en",),
    model="garbled",
    confidence=0.8,
    source="optical character recognition: shapes taken for each other, and ligatures without a letter",
    bad=(
        "They awoke a little ⟦aftcr⟧ two in the morning, when the river had ⟦brolcen⟧ over the wall, and it is said "
        "⟦tbat⟧ the "
        "⟦darnage⟧ was great.",
        "The ⟦ofcial⟧ map leaves out the oldest rows, whose walls are too thin for it to work ⟦efciently⟧ in the "
        "winter.",
    ),
    good=(
        "They awoke a little after two in the morning, when the river had broken over the wall of the tannery.",
        "The clerk typed teh order, and the modem of the modern house in Fareharn hummed all night long.",
    ),
)
def misread_word(
    documents: Sequence[Document], findings: Sequence[Sequence[Finding]], model: Model
) -> Iterator[list[Match]]:
    """Word that a machine misread.

    It is no word, and becomes a frequent one where a shape is read as another that looks like it (“rn” as “m”) or where
    a lost ligature is put back. Two in one article are a scan or a font; a single one may be a slip.
    """
    language = judge_of(model).reader.language
    for document, said in zip(documents, judged(documents, findings, model), strict=True):
        strange = [span for passage in said for span in passage.spans(passage.strange) if _may_be(document, span)]
        sure = _misread(document, strange[:MOST_WORDS], language) if len(strange) >= ENOUGH else []
        enough = len(sure) >= ENOUGH
        yield [Match(*span, message=f"No word; “{word}” was printed") for span, word in sure] if enough else []


def _misread(document: Document, strange: Sequence[Span], language: LanguageModel) -> list[tuple[Span, str]]:
    """The words that were misread, with what was printed."""
    printed = {span: _printed(document.text[slice(*span)]) for span in strange}
    words = sorted({word for near in printed.values() for word in near})
    counts = dict(zip(words, language.counts_of(words).tolist(), strict=True))
    likely = {span: [word for word, least in near.items() if counts[word] >= least] for span, near in printed.items()}
    return [(span, max(near, key=counts.__getitem__)) for span, near in likely.items() if near]


def _printed(word: str) -> dict[str, float]:
    """What may have been printed where a word was read, and the log count that it needs."""
    near = {word[:at] + sign + word[at:]: LONGER for sign in LIGATURES for at in range(len(word) + 1)}
    for read, printed in SHAPES:
        least = FREQUENT if len(read) == len(printed) == 1 else LONGER
        near |= {word[:at] + printed + word[at + len(read) :]: least for at in _places(word, read)}
    return near


def _places(word: str, part: str) -> list[int]:
    return [at for at in range(len(word)) if word.startswith(part, at)]


def _may_be(document: Document, span: Span) -> bool:
    return span.end - span.start >= LEAST_LETTERS and is_lone(document, span)
