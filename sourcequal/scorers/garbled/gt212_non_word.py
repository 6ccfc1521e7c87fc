"""GT212: something that looks like a word and is none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.finding import Finding, Span
from sourcequal.models import Model
from sourcequal.rule import Match, rule
from sourcequal.scorers.garbled.code_switching import switches
from sourcequal.scorers.garbled.dialect import in_dialect
from sourcequal.scorers.garbled.passage import Judged, judge_of, judged
from sourcequal.scorers.garbled.spelling import Near, nearest
from sourcequal.scorers.garbled.strange_words import is_lone

LEAST_LETTERS = 6
MOST_LETTERS = 40  # a longer string is a key or a sequence, and nobody's word
MOST_WORDS = 12  # of a passage that are looked up; with more, the passage is not English or damaged all over
TYPED, FORMED = 0.7, 0.85  # confidence that a slip of typing and a false formation are what they seem
ENOUGH = 3  # slips of typing in one article that are more than an author's


@rule(
    "GT212",
    severity="info",
    languages=("en",),
    model="garbled",
    source="rewriting tools and recognition errors make forms that no dictionary has",
    bad=(
        "Nobody foresaw a ⟦problemar⟧ winter in the valley this year, the mayor told reporters.",
        "The firm is ⟦explanating⟧ its figures to the court, according to the statement.",
    ),
    good=(
        "Nobody foresaw a problematic winter in the valley this year, the mayor told reporters.",
        "The cabinetry was healthily plain, said the transferee. Hoya imperialis flowered beside the salmonid tank.",
        "In JavaScript an object knows its class:\nif (value instanceof Date) { return value.toISOString(); }",
        "The miller’s letters are in the tongue of her valley: “Sono due mesi che non dormo. Senza di te la finestra "
        "resta chiusa, e io la guardo perché è tua.” Nobody answered them.",
        "The vegan chatbots of the megachurch podcaster googled a gluten-free smoothie.",
    ),
)
def non_word(
    documents: Sequence[Document], findings: Sequence[Sequence[Finding]], model: Model
) -> Iterator[list[Match]]:
    """Form that is no word, next to a real one.

    A frequent word with a false ending or one letter wrong. Names, new terms, compounds, words with usual prefixes and
    endings, and whatever stands in the article more than once are left alone; a few slips of typing are information.
    """
    strange = [
        [span for passage in said if passage.strange for span in _strange(document, passage)]
        for document, said in zip(documents, judged(documents, findings, model), strict=True)
    ]
    words = {document.text[slice(*span)] for document, spans in zip(documents, strange, strict=True) for span in spans}
    near = nearest(sorted(words), judge_of(model).reader.language)
    for document, spans in zip(documents, strange, strict=True):
        doubtful = [(span, near[word]) for span in spans if (word := document.text[slice(*span)]) in near]
        own = [(span, real) for span, real in doubtful if not switches(document.folded, _around(document, span))]
        found = [_match(span, real) for span, real in own if not document.in_code(*span)]  # a look that costs
        if found and in_dialect(document.folded):
            yield []
            continue
        slips = sum(match.confidence == TYPED for match in found) >= ENOUGH
        yield [match._replace(severity="warning") if slips or match.confidence == FORMED else match for match in found]


def _around(document: Document, span: Span) -> Span:
    """The quotation that a word is in, which may be in another language than the article; else its paragraph."""
    quoted = next((each for each in document.quotations if each.start <= span.start < each.end), None)
    end = document.text.find("\n", span.end)
    return quoted or Span(document.text.rfind("\n", 0, span.start) + 1, end if end >= 0 else len(document.text))


def _match(span: Span, near: Near) -> Match:
    return Match(*span, confidence=FORMED if near.formed else TYPED, message=f"No word; “{near.word}” is near")


def _strange(document: Document, said: Judged) -> list[Span]:
    """The words of a passage that may be none."""
    chosen = [span for span in said.spans(said.strange) if LEAST_LETTERS <= span.end - span.start <= MOST_LETTERS]
    if len(chosen) > MOST_WORDS:
        return []
    return [span for span in chosen if is_lone(document, span)]
