"""Which records of a match or a race cannot both be true."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations
from operator import itemgetter

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, pattern
from sourcequal.scorers.contradictions.events import clash, is_longer, sentences_at
from sourcequal.scorers.contradictions.feats import deciders_in, tallies_in
from sourcequal.scorers.contradictions.match_records import Record, one_match
from sourcequal.scorers.contradictions.persons import PRONOUNS, one_bearer
from sourcequal.scorers.contradictions.placings import (
    AFTER_NTH,
    DISCIPLINE,
    OTHER_PLACES,
    crowds_in,
    places_in,
    times_in,
)
from sourcequal.scorers.contradictions.scoreboard import (
    any_scores_in,
    is_definite,
    is_of_sport,
    moments_in,
    scores_in,
    sides_in,
    sums_in,
)
from sourcequal.scorers.contradictions.teams import words_of
from sourcequal.scorers.contradictions.word_groups import Spotted

MOST_SENTENCES = 25  # of an article that tells of one match
ROUNDING = 0.05  # of the larger of two numbers of spectators
#: Of an article that tells of two matches of the same sides.
TWO_MATCHES = pattern(
    r"\b(?:(?:two|both) (?:nights|legs|games|matches|meetings|ties)|(?:one|a) win each|(?:first|second|return"
    r"|reverse) (?:leg|meeting"
    r"|fixture)|return (?:match|game)|double-?header|back-to-back (?:games|matches)|home-and-(?:home|away)"
    r"|(?:twenty-four|24) hours later|a day later|on aggregate)\b"
)
Couples = Iterator[tuple[Record, Record]]


def result_clashes(spotted: Spotted) -> Iterator[Match]:
    """The first two records of the result in a short article that cannot both be true.

    Whether it is short is asked last: to count its sentences takes longer than to read the few that have a result.
    """
    document = spotted.document
    found = next(_result_clashes(spotted), None) if len(document.paragraphs) <= MOST_SENTENCES else None
    if found and not is_longer(document, MOST_SENTENCES) and not TWO_MATCHES.search(document.folded):
        yield found


def _result_clashes(spotted: Spotted) -> Iterator[Match]:
    document = spotted.document
    lines = spotted.has("score") or spotted.has("tally")
    scores = _in_order(scores_in(document, spotted.sentences("score"), lines))
    told = spotted.sentences("tally") if scores else spotted.several("tally")
    tallies = _in_order(tallies_in(document, told))
    yield from _shown(document, _two_scores(document, scores), "the other result")
    yield from _shown(document, _beyond_the_end(document, scores), "the score at the end")
    yield from _shown(document, _sums(document, scores, tallies), "the other result")
    yield from _shown(document, _margin_of_no_score(document), "the score")
    yield from _shown(document, _of_persons(document, tallies), "the other number")
    if deciders := spotted.several("decider"):
        yield from _shown(
            document, _two_deciders(document, _in_order(deciders_in(document, deciders))), "the other scorer"
        )
    if placed := _placed(spotted):
        yield from _shown(document, _of_persons(document, _in_order(places_in(document, placed))), "the other number")
    if clocked := spotted.several("clock"):
        yield from _shown(document, _of_persons(document, _in_order(times_in(document, clocked))), "the other number")


def _placed(spotted: Spotted) -> list[Span]:
    """The sentences that can tell a place, where there are two."""
    document, places = spotted.document, spotted.places
    found = [*places.get("placed", ()), *_ordinals_of_places(document, places.get("nth", ()))]
    sentences = sentences_at(document, found) if len(found) > 1 else []
    return sentences if len(sentences) > 1 else []


def _ordinals_of_places(document: Document, ordinals: Iterable[int]) -> Iterator[int]:
    """The ordinals, by where they end, that can be where somebody came, or stand in a paragraph that tells one."""
    tells: dict[int, bool] = {}  # of each paragraph, so that it is read once
    for place in ordinals:
        if AFTER_NTH.match(document.folded, place + 1):
            yield place
            continue
        number = bisect_right(document.paragraphs, place, key=itemgetter(0)) - 1
        if number >= 0 and number not in tells:
            tells[number] = OTHER_PLACES.search(document.folded, *document.paragraphs[number]) is not None
        if tells.get(number):
            yield place


def crowd_clashes(document: Document, sentences: Sequence[Span]) -> Iterator[Match]:
    """Two numbers of those who watched."""
    yield from _alike(document, sentences, crowds_in, "the other number", ROUNDING)


def side_clashes(spotted: Spotted) -> Iterator[Match]:
    """A side that won the match, and lost it."""
    document = spotted.document
    if len(document.paragraphs) > MOST_SENTENCES or len(spotted.places.get("side", ())) < 2:
        return
    if is_of_sport(document) and (sentences := spotted.several("side")):
        records = _in_order(sides_in(document, sentences))
        if len({record.value for record in records}) > 1 and not is_longer(document, MOST_SENTENCES):
            yield from _shown(document, _sides(document, records), "who won")


def _in_order(records: Iterator[Record]) -> list[Record]:
    return sorted(records, key=lambda record: record.span)


def _shown(document: Document, couples: Couples, other: str) -> Iterator[Match]:
    """The first couple as a finding, at its later record."""
    for couple in couples:
        first, second = sorted(couple, key=lambda record: record.span)
        if first.span.end <= second.span.start:
            yield clash(document, second.span, first.span, other)
        return


def _alike(
    document: Document,
    sentences: Sequence[Span],
    read: Callable[[Document, Sequence[Span]], Iterator[Record]],
    other: str,
    rounding: float = 0.0,
) -> Iterator[Match]:
    if len(sentences) > 1 and len(document.sentences) <= MOST_SENTENCES:
        yield from _shown(document, _numbers(document, _in_order(read(document, sentences)), rounding), other)


def _sides(document: Document, records: Sequence[Record]) -> Couples:
    for one, other in combinations(records, 2):
        mine, yours = words_of(one.whose), words_of(other.whose)
        same = mine <= yours or yours <= mine
        differ = one.value != other.value and one.sentence != other.sentence
        if same and differ and one_match(document, one, other):
            yield one, other


def _two_scores(document: Document, scores: Sequence[Record]) -> Couples:
    """Two final scores where there are no more than two."""
    if len({record.value for record in scores}) != 2:
        return
    for one, other in combinations(scores, 2):
        apart = one.value != other.value and one.sentence != other.sentence
        if apart and one_match(document, one, other):
            yield one, other
            return


def _beyond_the_end(document: Document, scores: Sequence[Record]) -> Couples:
    """A score of a moment that the only final score has not reached: 4-2 at the end, and the lead cut to 4-3."""
    if len({record.value for record in scores}) != 1:
        return
    final = scores[0]
    for record in moments_in(document):
        beyond = any(then > last for then, last in zip(record.value, final.value, strict=True))
        if beyond and record.sentence != final.sentence and one_match(document, final, record):
            yield final, record
            return


def _sums(document: Document, scores: Sequence[Record], tallies: Sequence[Record]) -> Couples:
    """More goals of one player than of the side; a margin, a sum or a clean sheet that the one score does not have."""
    if len({record.value for record in scores}) != 1:
        return
    high, low = scores[0].value
    true = {"margin": high - low, "total": high + low}
    for record in tallies:
        if record.kind == "goal" and record.value[0] > high and one_match(document, scores[0], record):
            yield scores[0], record
            return
    for record in sums_in(document):
        if record.kind in true:
            wrong = record.value[0] != true[record.kind]
        else:
            wrong = {"blank": low > 0, "decided": high == low, "drawn": high != low, "no goals": high > 0}[record.kind]
        near = record.sentence == scores[0].sentence and record.kind != "blank"
        if wrong and not near and one_match(document, scores[0], record):
            yield scores[0], record
            return


def _margin_of_no_score(document: Document) -> Couples:
    """The margin of the match, which none of the article's scores has, whatever moment they are of."""
    told = [record for record in sums_in(document, ("margin",)) if is_definite(document, record)]
    scores = list(any_scores_in(document)) if told and is_of_sport(document) else []
    margins = {record.value[0] - record.value[1] for record in scores}
    for record in told if scores else ():
        if record.value[0] not in margins:
            yield scores[0], record


def _of_persons(document: Document, records: Sequence[Record]) -> Couples:
    """Two numbers of one player, or two places of one runner."""
    for one, other in combinations(records, 2):
        alike = one.kind == other.kind or (0 in one.value + other.value and "place" not in (one.kind, other.kind))
        if not alike or one.sentence == other.sentence or not _differ(one, other):
            continue
        if _one_person(document, one, other, records) and _one_event(document, one.sentence, other.sentence):
            yield one, other
            return


def _two_deciders(document: Document, records: Sequence[Record]) -> Couples:
    """Two scorers of the one goal that decided the match."""
    if len({record.whose for record in records}) != 2:
        return
    for one, other in combinations(records, 2):
        only = all("only goal" in document.folded[record.span.start : record.span.end + 1] for record in (one, other))
        if one.whose != other.whose and one.sentence != other.sentence and not only:
            yield one, other


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
    people = set(re.findall(r"(?<!\bon )(?<!\bin )(?<!\bat )\b[A-Z][\w'-]+ ([A-Z][\w-]+)\b", between))
    people -= {one.whose, other.whose}
    if "they" in (one.whose, other.whose):
        people = set()
    pronoun = one.whose if pronouns[0] else other.whose
    others = {"m", "f"} - {PRONOUNS.get(pronoun, "")} if pronoun != "they" else set()
    mixed = (
        any(PRONOUNS.get(word.lower()) in others for word in re.findall(r"\b[A-Za-z]+\b", between))
        if len(others) == 1
        else False
    )
    return not people and not mixed


def _one_event(document: Document, one: Span, other: Span) -> bool:
    """Whether no two events of a competition are named."""
    events = [
        {match[0].lower() for match in DISCIPLINE.finditer(document.plain, span.start, span.end)}
        for span in (one, other)
    ]
    return not all(events) or bool(events[0] & events[1])


def _numbers(document: Document, records: Sequence[Record], rounding: float) -> Couples:
    """Two numbers of one kind where there are no more than two: the fifth win in a row is the fourth."""
    for one, other in combinations(records, 2):
        numbers = {record.value for record in records if record.kind == one.kind}
        differ = one.kind == other.kind and len(numbers) == 2 and one.value != other.value
        apart = abs(one.value[0] - other.value[0]) > rounding * max(one.value[0], other.value[0])
        if differ and apart and one.sentence != other.sentence and one_match(document, one, other):
            yield one, other
