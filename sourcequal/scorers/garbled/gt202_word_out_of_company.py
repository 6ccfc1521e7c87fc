"""GT202: a word that nobody writes beside these."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from sourcequal.document import Document
from sourcequal.finding import Finding
from sourcequal.models import Model, Strings
from sourcequal.rule import Match, rule
from sourcequal.scorers.garbled.passage import Judged, judge_of, judged
from sourcequal.scorers.garbled.rewording import LEAST, body_start, lone, loud

LEAST_ALONE = 0.8  # and one of any other passage, where a synonym has to fit as well


@rule(
    "GT202",
    severity="info",
    languages=("en",),
    model="garbled",
    threshold=0.6,
    source="Cabanac, Labbé and Magazinov 2021, Tortured phrases: a dubious writing style emerging in science",
    bad=(
        "Researchers at the ⟦college⟧ have ⟦concocted⟧ a ⟦contraption⟧ that ⟦gauges⟧ the ⟦wetness⟧ of ⟦dirt⟧, so "
        "that ⟦cultivators⟧ can ⟦irrigate⟧ their ⟦pastures⟧ only when it is ⟦requisite⟧. It is fueled by the "
        "⟦luminary⟧. Three ⟦homesteads⟧ will ⟦scrutinize⟧ it this ⟦estival⟧ ⟦season⟧, and the ⟦foremost⟧ ⟦upshots⟧"
        " are ⟦anticipated⟧ in October, the ⟦educator⟧ in ⟦accusation⟧ of the ⟦venture⟧ said.",
        "The ⟦infirmary⟧ has ⟦employed⟧ ⟦fresh⟧ ⟦healers⟧ to ⟦abridge⟧ the ⟦anticipating⟧ time at its ⟦crisis⟧ "
        "⟦chamber⟧, where ⟦sufferers⟧ have ⟦loitered⟧ for up to six ⟦hours⟧ this ⟦cold⟧ ⟦season⟧. The "
        "⟦wellbeing⟧ ⟦servant⟧ ⟦toured⟧ the ⟦edifice⟧ on Friday and ⟦vowed⟧ ⟦supplementary⟧ ⟦capital⟧. Attendants "
        "said the vow was ⟦embraced⟧, but that ⟦nurses⟧ were what the ⟦department⟧ ⟦needed⟧ most ⟦urgently⟧.",
    ),
    good=(
        "She was treated for breast cancer at the city hospital, and her doctors said on Friday that she was well.",
        "The bank said its annual net profit fell on Friday after a sharp decline in the value of its shares.",
    ),
)
def word_out_of_company(
    documents: Sequence[Document], findings: Sequence[Sequence[Finding]], model: Model
) -> Iterator[list[Match]]:
    """Word out of its company, where a synonym is at home.

    Programs that reword a text by a thesaurus make pairs that nobody writes, one synonym away from pairs that
    everybody writes: "pecuniary plan" for "financial plan". A single one is an author's choice: the word counts as
    much as the passage that it stands in. Headlines, which put words together that no sentence does, and words that the
    article says again are left alone.
    """
    words = judge_of(model).reader.language.words
    for document, said in zip(documents, judged(documents, findings, model), strict=True):
        found = [match for passage in said if passage.examined for match in _matches(document, passage, words)]
        body = body_start(document) if found else 0
        yield [match for match in found if match.start >= body]


def _matches(document: Document, said: Judged, words: Strings) -> Iterator[Match]:
    warned = loud(document, said)
    strange = (said.suspicion >= LEAST) if warned else (said.suspicion >= LEAST_ALONE) & (said.synonyms > 0)
    chosen = lone(document, said, np.flatnonzero(strange))
    for place, (start, end) in zip(chosen, said.spans(chosen), strict=True):
        better = said.synonyms[place]
        message = f"Word out of its company; “{words[better - 1]}” would fit" if better else None
        confidence = round(float(said.suspicion[place]), 4)
        yield Match(start, end, confidence, message, severity="warning" if warned else None)
