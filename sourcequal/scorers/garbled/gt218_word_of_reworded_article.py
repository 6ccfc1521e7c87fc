"""GT218: a word that a thesaurus put into an article that was reworded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from sourcequal.document import Document
from sourcequal.finding import Finding
from sourcequal.models import Model
from sourcequal.rule import Match, rule
from sourcequal.scorers.garbled.passage import Judge, Judged, judge_of, judged
from sourcequal.scorers.garbled.rewording import LEAST, body_start, lone, loud

SWAPS = 5  # swapped phrases from which on an article was reworded, and not a passage of it
RAISED = 1.0  # rise of the log odds that a passage was reworded, where its article was
LIKELY = 0.05  # probability of damage that a passage of such an article needs


@rule(
    "GT218",
    severity="warning",
    languages=("en",),
    model="garbled",
    threshold=0.5,
    source="spun copies of news: tools reword every paragraph, some of them lightly",
    bad=(
        "Walks of an hour a day\n\nThe physician told reporters on Friday that inexperienced tea and crimson wine "
        "did nothing for the heart charge of the people in the trial, and that candy potatoes were no better. "
        "Rest apnea is a noiseless executioner, she said, and the pills against it have aspect results that "
        "nobody had expected.\n\nThose who ⟦strolled⟧ for an hour each day had fewer ⟦grievances⟧ by the ⟦finish⟧ "
        "of the summer, the group wrote in its report, and their blood was tested each month in the village. "
        "Those who sat at home all week were tired by noon and slept badly at night.\n\nThe next trial begins in "
        "the spring, and two hundred people have put their names down for it.",
        "Walks of an hour a day\n\nInexperienced tea and crimson wine did nothing for the heart charge of the "
        "people in the trial, the nurse told reporters on Friday, and candy potatoes were no better. Rest apnea "
        "is a noiseless executioner, she said, and pills have aspect results.\n\nThose who ⟦strolled⟧ for an hour "
        "each day had fewer ⟦grievances⟧ by the ⟦finish⟧ of the summer, the group wrote in its report, and their "
        "blood was tested each month in the village. Those who sat at home all week were tired by noon and slept "
        "badly at night.\n\nThe next trial begins in the spring, and two hundred people have put their names down "
        "for it.",
    ),
    good=(
        "Those who strolled for an hour each day had fewer grievances by the finish of the summer, the group "
        "wrote in its report, and their blood was tested each month in the village. Those who sat at home all "
        "week were tired by noon and slept badly at night.",
        "Walks of an hour a day\n\nGreen tea and red wine did nothing for the heart rate of the people in the "
        "trial, the nurse told reporters on Friday, and sweet potatoes were no better. Sleep apnea is a silent "
        "killer, she said, and pills have side effects.\n\nThose who strolled for an hour each day had fewer "
        "grievances by the finish of the summer, the group wrote in its report, and their blood was tested each "
        "month in the village. Those who sat at home all week were tired by noon and slept badly at night.\n\nThe "
        "next trial begins in the spring, and two hundred people have put their names down for it.",
    ),
)
def word_of_reworded_article(
    documents: Sequence[Document], findings: Sequence[Sequence[Finding]], model: Model
) -> Iterator[list[Match]]:
    """Word that a thesaurus put into an article that was reworded.

    Where several phrases of an article are swapped beyond doubt, all of it went through the tool. Its other passages
    need not show as much by themselves: what is out of company in them was most likely swapped, too.
    """
    judge = judge_of(model)
    for document, found, said in zip(documents, findings, judged(documents, findings, model), strict=True):
        swapped = [one for one in found if one.code == "GT215" and one.severity == "error" and one.shown]
        if len(swapped) < SWAPS:
            yield []
            continue
        body, told = body_start(document), [one for one in found if one.code in ("GT202", "GT215") and one.shown]
        chosen = [passage for passage in said if passage.examined and passage.probability >= LIKELY]
        yield [
            match
            for passage in chosen
            if not loud(document, passage)
            for match in _matches(document, passage, judge)
            if match.start >= body
            and not any(one.start < match.end and match.start < one.end for one in told if one.severity != "info")
        ]


def _matches(document: Document, said: Judged, judge: Judge) -> Iterator[Match]:
    words, suspicion = judge.reader.language.words, judge.raised(said.suspicion, RAISED)
    chosen = lone(document, said, np.flatnonzero(suspicion >= LEAST))
    for place, (start, end) in zip(chosen, said.spans(chosen), strict=True):
        better = said.synonyms[place]
        message = f"Word out of its company; “{words[better - 1]}” would fit" if better else None
        yield Match(start, end, round(float(suspicion[place]), 4), message)
