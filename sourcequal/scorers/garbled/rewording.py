"""Which words of a passage a thesaurus may have put there, and whether they are enough to call it reworded."""

from __future__ import annotations

import numpy as np

from sourcequal.document import Document
from sourcequal.rule import pattern
from sourcequal.scorers.garbled.ngrams import Array
from sourcequal.scorers.garbled.passage import Judged
from sourcequal.scorers.garbled.repetition import times
from sourcequal.scorers.garbled.subject import of_law

LEAST = 0.5  # probability from which a word counts
FEWEST_TOKENS = 25  # of a passage that may be called reworded
LOUD_PASSAGE = 0.85  # probability of damage from which it is, that from which GT201 shows it
LEAST_SHARE = 0.05  # of a reworded passage's tokens: tools swap one word in ten at the least, and half of them are seen

#: Words of a text about disfigured terms, and of one that explains where one comes from.
ABOUT = pattern(
    r"\b(?:tortured phrases?|paraphras\w+|synonyms?|thesaurus|spinn(?:er|ing) (?:tools?|software)|article spinn\w+"
    r"|mistranslat\w+|problematic paper)\b"
)
HEADLINE = pattern(r"\s*(?:[^\n]{0,150}[^\s.!?…:;,”\"][ \t]*\n)?")  # headlines have a company of their own


def about_rewording(folded: str) -> bool:
    """Whether a text is about reworded texts, and shows what it speaks of."""
    return ABOUT.search(folded) is not None


def body_start(document: Document) -> int:
    """Where the text begins behind its headline."""
    headline = HEADLINE.match(document.text)
    return headline.end() if headline else 0


def lone(document: Document, said: Judged, places: Array) -> list[int]:
    """Those places of a passage whose word stands nowhere else in the article: what it says twice is its subject's."""
    chosen = places.tolist()
    words = (document.folded[slice(*span)] for span in said.spans(chosen))
    return [place for place, word in zip(chosen, words, strict=True) if times(document, word) == 1]


def reworded(document: Document, said: Judged) -> bool:
    """Whether enough words of a passage are doubtful for the whole of it to be reworded.

    A few rare words make a passage look so that only has a subject of its own: a faculty's senate, an old craft.
    """
    if about_rewording(document.folded) or of_law(document.folded):
        return False
    spans = [(place, said.span(place)) for place in np.flatnonzero(said.suspicion >= LEAST).tolist()]
    places = np.array([place for place, span in spans if not document.in_quotation(*span)], np.int64)
    return len(places) >= LEAST_SHARE * said.size and len(lone(document, said, places)) >= LEAST_SHARE * said.size


def loud(document: Document, said: Judged) -> bool:
    """Whether the model is sure enough that a passage was reworded for its words to be a warning."""
    spun = said.probability >= LOUD_PASSAGE and said.kind == "spun" and said.size >= FEWEST_TOKENS
    return spun and said.examined and reworded(document, said)
