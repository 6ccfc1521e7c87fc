"""Which records of a match or a race cannot both be true."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.scorers.contradictions.persons import PRONOUNS, one_bearer
from sourcequal.scorers.contradictions.scoreboard import (
    DISCIPLINES,
    Record,
    one_match,
    places_in,
    rows_in,
    scores_in,
    sums_in,
    tallies_in,
    times_in,
)

MOST_SENTENCES = 25  # of an article that tells of one match


def scoreboard_clash(document: Document) -> tuple[Record, Record] | None:
    """The first two records of a short article of which one is wrong, in the order of the text."""
    if len(document.sentences) > MOST_SENTENCES:
        return None
    scores = sorted(scores_in(document), key=lambda record: record.span)
    found = (
        next(_two_scores(document, scores), None)
        or next(_sums(document, scores), None)
        or next(_of_persons(document, sorted(tallies_in(document), key=lambda record: record.span)), None)
        or next(_of_persons(document, sorted(places_in(document), key=lambda record: record.span)), None)
        or next(_of_persons(document, sorted(times_in(document), key=lambda record: record.span)), None)
        or next(_rows(document, sorted(rows_in(document), key=lambda record: record.span)), None)
    )
    if not found:
        return None
    first, second = sorted(found, key=lambda record: record.span)
    return (first, second) if first.span.end <= second.span.start else None


def _two_scores(document: Document, scores: Sequence[Record]) -> Iterator[tuple[Record, Record]]:
    """Two final scores where there are no more than two."""
    if len({record.value for record in scores}) != 2:
        return
    for one, other in combinations(scores, 2):
        apart = one.value != other.value and one.sentence != other.sentence
        if apart and one_match(document, one.sentence, other.sentence):
            yield one, other
            return


def _sums(document: Document, scores: Sequence[Record]) -> Iterator[tuple[Record, Record]]:
    """A margin, a number of goals or a clean sheet that the one score does not have."""
    if len({record.value for record in scores}) != 1:
        return
    high, low = scores[0].value
    true = {"margin": high - low, "total": high + low, "blank": low}
    for record in sums_in(document):
        wrong = low > 0 if record.kind == "blank" else record.value[0] != true[record.kind]
        if wrong and record.sentence != scores[0].sentence and one_match(document, scores[0].sentence, record.sentence):
            yield scores[0], record
            return


def _of_persons(document: Document, records: Sequence[Record]) -> Iterator[tuple[Record, Record]]:
    """Two numbers of one player, or two places of one runner."""
    for one, other in combinations(records, 2):
        if one.kind != other.kind or one.sentence == other.sentence or not _differ(one, other):
            continue
        if _one_person(document, one, other, records) and _one_event(document, one.sentence, other.sentence):
            yield one, other
            return


def _differ(one: Record, other: Record) -> bool:
    if one.exact and other.exact:
        return one.value != other.value
    least, most = (other, one) if one.exact else (one, other)
    return most.exact and most.value < least.value


def _one_person(document: Document, one: Record, other: Record, records: Sequence[Record]) -> bool:
    """The same surname, or a pronoun where nobody else has such a record or is named in between."""
    if one.whose == other.whose and one.whose not in ("he", "she", "they"):
        return one_bearer(document.plain, one.whose)
    pronouns = [record.whose in ("he", "she", "they") for record in (one, other)]
    if not any(pronouns):
        return False
    if len({record.whose for record in records} - {"he", "she", "they"}) > 1:
        return False
    if all(pronouns):
        return one.whose == other.whose
    between = document.plain[one.span.end : other.span.start]
    people = set(re.findall(r"\b[A-Z][\w'-]+ (?P<last>[A-Z][\w-]+)\b", between)) - {one.whose, other.whose}
    pronoun = one.whose if pronouns[0] else other.whose
    others = {"m", "f"} - {PRONOUNS.get(pronoun, "")} if pronoun != "they" else set()
    mixed = any(PRONOUNS.get(word.lower()) in others for word in re.findall(r"\b[A-Za-z]+\b", between)) if len(others) == 1 else False
    return not people and not mixed


def _one_event(document: Document, one: Span, other: Span) -> bool:
    """Whether no two events of a competition are named."""
    events = [
        {match[0].lower() for match in DISCIPLINES.finditer(document.plain, span.start, span.end)} for span in (one, other)
    ]
    return not all(events) or bool(events[0] & events[1])


def _rows(document: Document, records: Sequence[Record]) -> Iterator[tuple[Record, Record]]:
    """The fifth win in a row is the fourth."""
    for one, other in combinations(records, 2):
        numbers = {record.value for record in records if record.kind == one.kind}
        differ = one.kind == other.kind and len(numbers) == 2 and one.value != other.value
        if differ and one.sentence != other.sentence and one_match(document, one.sentence, other.sentence):
            yield one, other
            return
