"""Reasons to doubt a clash that the training articles are too few to teach, and how much each lowers its confidence."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Callable

import numpy as np

from sourcequal.rule import pattern
from sourcequal.scorers.contradictions import manner as m
from sourcequal.scorers.contradictions import vocabulary as v
from sourcequal.scorers.contradictions.antonyms import sorting_axes
from sourcequal.scorers.contradictions.claims import kinds_table
from sourcequal.scorers.contradictions.facts import SLOT_KINDS, Array, Facts, among, codes, kind_table
from sourcequal.scorers.contradictions.features import (
    TIMES,
    Surroundings,
    beside_speech,
    blooms,
    disjoint,
    manner_before,
)

UNLIKELY, DOUBTFUL = 0.4, 0.5  # what confidence is multiplied by; set by hand after false alarms
DISPUTE_SENTENCES = 2  # how far apart two speakers contradict each other in one breath
BEFORE_SPEECH = range(-2, 0)  # tokens before a word of saying name who says it; what comes after may be what is said
LEAST_SHORT = 3  # letters of a short form of a name
#: Of an article that tells how somebody was quoted wrongly, and so quotes what was said and what was not.
MISQUOTED = pattern(
    r"\b(?:mis(?:quot|report|heard|translat|transcri|represent)\w*|(?:wrongly|falsely) (?:quoted|reported|attributed)"
    r"|never said|transcripts?|recordings?|correct(?:ed|ion|ions)|retract\w*|apologi[sz]ed for)\b"
)
#: How a letter begins.
SALUTATION = pattern(
    r"^[^\w\n]{0,2}(?:(?:my |our )?dear(?:est)?\b[^\n.!?,:]{0,40}|sirs?|madam|sir or madam|gentlemen)[,:–—]",
    re.MULTILINE,
)
NAME_REACH = 5  # tokens behind a nationality in which the name of its bearer is looked for
HEADING_TOKENS = 7  # of a heading at most
JUBILEE_YEARS = 10  # from which round numbers of years are celebrated

_DAYS = kind_table("date", "weekday")
_COUNTED_THROUGH = kind_table("number", "ordinal", "year", "date", "weekday", "month")
_TELLING = np.frombuffer(kinds_table((v.PLAIN, v.TITLE, v.SIDE, v.POLE)), np.uint8) > 0
_ENDING = np.frombuffer(kinds_table((v.STOP_MARK, v.QUOTE)), np.uint8) > 0
_NOT, _BRACKET, _IF = codes("not ) if")
_WHETHER = codes("whether")
_RULING, _NEXT, _RELATIVE = (
    codes("may must shall should"),
    codes("next following subsequent previous replaces supersedes"),
    codes("who that which whose"),
)
_AUXILIARIES = codes(
    "am is are was were be been has have had will would shall should can could may might must do does did"
)


def doubt(around: Surroundings, asked: Array) -> Array:
    """What the confidence of the asked pairs, by number, is multiplied by.

    A line that is no sentence, a source that is cited, a number that is part of a name, a name that is short for the
    other, a dispute that the article reports, a denial that only narrows down who is meant or that is a rule, a verse
    or list that counts through, a title that somebody would have if, an anniversary, a thing of one kind in each of
    two places, the old one and the new one of a kind, a question that is reported, two nationalities of two bearers,
    the day on which something was said, the day of the next one of the kind, a wrong quotation beside the right one,
    two letters: each makes a fault unlikely, however alike the words.
    """
    found, kind = np.ones(len(asked)), around.pairs.kind[asked]
    for factor, kinds, reasons in REASONS:
        places = kinds[kind].nonzero()[0]
        if len(places):
            sides = Sides(around, asked[places])
            for holds in reasons:
                found[places[holds(sides)]] = factor
    return found


class Sides:
    """The two sides of some pairs of a batch."""

    def __init__(self, around: Surroundings, asked: Array) -> None:
        self.around, self.facts, self.asked = around, around.facts, asked
        self.one, self.other = around.pairs.one[asked], around.pairs.other[asked]
        self.sentences = tuple(sentences[asked] for sentences in around.sentences)

    @property
    def ways(self) -> Array:
        """The manners of their sentences, of one or the other."""
        first, second = self.sentences
        found: Array = self.around.manner[first] | self.around.manner[second]
        return found


def _unfinished(sides: Sides) -> Array:
    """Whether a side stands in a line that is no sentence and no headline: an item, a heading, the date of a post."""
    facts = sides.facts
    headlines = facts.sentence_base[facts.slot_doc[sides.one]]
    found: Array = np.zeros(len(sides.one), bool)
    for sentence in sides.sentences:
        found |= ~_ENDING[facts.kind[facts.sentence_last[sentence] - 1]] & (sentence != headlines)
    return found


def _cited(sides: Sides) -> Array:
    """Whether a time of a pair ends a bracket, as in a reference: “(Oxford University Press, 1976)”."""
    facts = sides.facts
    after = [facts.form[facts.after_at[slots, 0]] for slots in (sides.one, sides.other)]
    found: Array = (after[0] == _BRACKET) | (after[1] == _BRACKET)
    return found


def _glued(sides: Sides) -> Array:
    """Whether a number of a pair hangs on letters and is part of a name: “H5N1”, “D90”."""
    facts, couples = sides.facts, zip(sides.one.tolist(), sides.other.tolist(), strict=True)
    return np.array([_hangs(facts, one) or _hangs(facts, other) for one, other in couples])


def _hangs(facts: Facts, slot: int) -> bool:
    reading, index = facts.readings[int(facts.slot_doc[slot])], facts.slots[slot].first
    return index > 0 and reading.ends[index - 1] == reading.starts[index] and reading.tokens[index - 1][-1].isalpha()


def _disputed(sides: Sides) -> Array:
    """Whether two speakers contradict each other: in one breath, or in words of dispute."""
    first, second = sides.sentences
    close = (np.abs(second - first) <= DISPUTE_SENTENCES) | ((sides.ways & m.DISPUTED) != 0)
    found: Array = close & (first != second)
    if found.any():
        tellers = blooms(sides.facts, beside_speech(sides.facts, BEFORE_SPEECH, _TELLING))
        found &= disjoint(tellers[first], tellers[second])
    return found


def _conditional(sides: Sides) -> Array:
    """Whether one of two titles is one that somebody would have if, or one of two times that of what would be then."""
    found: Array = (sides.ways & m.CONDITIONAL) != 0
    return found


def _narrowed(sides: Sides) -> Array:
    """Whether a denial narrows down who is meant, and denies nothing: “those not at work”, “parts that do not move”."""
    facts = sides.facts
    before = facts.form[facts.before_at[sides.one, :2]]
    helped, relative = among(before[:, 0], _AUXILIARIES), among(before, _RELATIVE)
    bare = (facts.form[facts.first[sides.one]] == _NOT) & ~helped
    found: Array = bare | relative[:, 0] | (helped & relative[:, 1])
    return found


def _ruled(sides: Sides) -> Array:
    """Whether a denial says what is allowed, not what was: “a tenant may not keep goats”."""
    return among(sides.facts.form[sides.facts.before_at[sides.one, 0]], _RULING)


def _misquoted(sides: Sides) -> Array:
    """Whether both sides are quoted in an article that tells of a wrong quotation: it has to give the false words."""
    facts = sides.facts
    found: Array = facts.quoted[facts.first[sides.one]] & facts.quoted[facts.first[sides.other]]
    for place in found.nonzero()[0].tolist():
        reading = facts.readings[int(facts.slot_doc[sides.one[place]])]
        found[place] = MISQUOTED.search(reading.text.lower()) is not None
    return found


def _of_two_letters(sides: Sides) -> Array:
    """Whether each side stands in a letter of its own, as in a column of readers' letters."""
    facts, found = sides.facts, np.zeros(len(sides.one), bool)
    docs = facts.slot_doc[sides.one]
    for doc in np.unique(docs).tolist():
        reading = facts.readings[doc]
        begun = [letter.start() for letter in SALUTATION.finditer(reading.text.lower())]
        for place in (docs == doc).nonzero()[0].tolist() if len(begun) > 1 else ():
            starts = (reading.starts[facts.slots[slots[place]].first] for slots in (sides.one, sides.other))
            one, other = (bisect(begun, start) for start in starts)
            found[place] = one != other and one > 0 and other > 0
    return found


def _either_way(sides: Sides) -> Array:
    """Whether both sentences begin with a condition: “If you like it, … If you do not like it, …”."""
    facts = sides.facts
    first, second = (facts.form[facts.sentence_first[sentences]] == _IF for sentences in sides.sentences)
    found: Array = first & second
    return found


def _told(sides: Sides) -> Array:
    """Whether one of two times is when something was said, and the other is not, or another day of saying something."""
    days = _DAYS[sides.around.pairs.kind[sides.asked]]
    said = [(manner_before(sides.facts, slots) & m.SPOKEN) != 0 for slots in (sides.one, sides.other)]
    found: Array = (said[0] != said[1]) | (days & said[0])
    return found


def _next(sides: Sides) -> Array:
    """Whether one of two days is that of the next or the last one of the kind: “Next meeting: 1 December”."""
    facts = sides.facts
    ahead = [_is_next(facts, *side) for side in zip((sides.one, sides.other), sides.sentences, strict=True)]
    found: Array = ahead[0] != ahead[1]
    return found


def _is_next(facts: Facts, slots: Array, sentences: Array) -> Array:
    """Whether such a word stands right before a slot, or opens its sentence: “The next meeting will be held on …”."""
    first = np.minimum(facts.sentence_first[sentences][:, None] + np.arange(2), len(facts.form) - 1)
    words = np.concatenate((facts.before_at[slots], first), axis=1)
    beside: Array = np.any(among(facts.form[words], _NEXT), axis=1)
    heading = np.maximum(sentences - 1, 0)  # a line “Next meeting” over the day
    opened = facts.sentence_first[heading]
    within = np.minimum(opened[:, None] + np.arange(HEADING_TOKENS), facts.sentence_last[heading][:, None] - 1)
    short = (facts.sentence_last[heading] - opened <= HEADING_TOKENS) & (sentences > 0)
    found: Array = beside | (short & np.any(among(facts.form[within], _NEXT), axis=1))
    return found


def _told_apart(sides: Sides) -> Array:
    """Whether the thing of which a place is told is another one by the word before it: “the state museum in Riga” and
    “a small museum in Cesis”."""
    facts = sides.facts
    before = [facts.before_at[slots] for slots in (sides.one, sides.other)]
    forms = [np.where(at >= 0, facts.form[at], 0) for at in before]
    telling = [(at[:, 2] >= 0) & _TELLING[facts.kind[at[:, 2]]] for at in before]
    things = (forms[0][:, 1] == forms[1][:, 1]) & (forms[0][:, 1] != 0)
    found: Array = things & telling[0] & telling[1] & (forms[0][:, 2] != forms[1][:, 2])
    return found


def _abbreviated(sides: Sides) -> Array:
    """Whether one name of a pair is short for the other: its initials, or the beginning of its first word."""
    names = [[_words(sides.facts, slot) for slot in slots.tolist()] for slots in (sides.one, sides.other)]
    return np.array([_short_for(one, other) or _short_for(other, one) for one, other in zip(*names, strict=True)])


def _words(facts: Facts, slot: int) -> list[str]:
    chosen = facts.slots[slot]
    return facts.readings[int(facts.slot_doc[slot])].tokens[chosen.first : chosen.last + 1]


def _short_for(short: list[str], long: list[str]) -> bool:
    """“WHO” for “World Health Organization”, “Fed” for “Federal Reserve”."""
    word = v.CLITIC.sub("", short[-1]).replace(".", "")
    initials = "".join(part[0] for part in long)
    return len(word) >= LEAST_SHORT and len(short) == 1 and (initials == word or long[0].startswith(word))


def _anniversary(sides: Sides) -> Array:
    """Whether two years lie a round number of years apart, so that the one may celebrate the other."""
    gap = np.abs(sides.facts.size[sides.one] - sides.facts.size[sides.other])
    found: Array = (gap >= JUBILEE_YEARS) & (gap % 5 == 0)
    return found


def _listed(sides: Sides) -> Array:
    """Whether both sides of a pair share no more than each does with a third one: a list, or a verse that counts."""
    facts, pairs = sides.facts, sides.around.pairs
    found = np.zeros(len(pairs.one), bool)
    partners: dict[int, list[tuple[int, float]]] = {}
    counts = (_COUNTED_THROUGH[pairs.kind] & (pairs.overlap > 0)).nonzero()[0].tolist()
    ends = [(int(pairs.one[place]), int(pairs.other[place]), float(pairs.overlap[place])) for place in counts]
    for one, other, overlap in ends:
        partners.setdefault(one, []).append((int(facts.value[other]), overlap))
        partners.setdefault(other, []).append((int(facts.value[one]), overlap))
    for place, (one, other, overlap) in zip(counts, ends, strict=True):
        found[place] = all(
            any(value != int(facts.value[across]) and shared >= overlap for value, shared in partners[slot])
            for slot, across in ((one, other), (other, one))
        )
    return found[sides.asked]


def _asked(sides: Sides) -> Array:
    """Whether a word of opposite meaning stands in a question that is only reported: “whether one could decline”."""
    facts = sides.facts
    before = [facts.before_at[slots] for slots in (sides.one, sides.other)]
    found: Array = np.logical_or(*(((at >= 0) & among(facts.form[at], _WHETHER)).any(axis=1) for at in before))
    return found


def _of_two_sorts(sides: Sides) -> Array:
    """Whether two opposites tell things of one kind apart: “the old pier” and “the new pier”."""
    facts = sides.facts
    after = [facts.after_at[slots, 0] for slots in (sides.one, sides.other)]
    stems = [np.where(at >= 0, facts.stem[at], 0) for at in after]
    things: Array = (stems[0] == stems[1]) & (stems[0] != 0) & ~facts.capital[after[0]]
    for slots in (sides.one, sides.other):
        things &= _on_axes(facts, slots, sorting_axes())
    return things


def _on_axes(facts: Facts, slots: Array, axes: frozenset[int]) -> Array:
    """Which words with an opposite stand on one of some axes."""
    return np.array([any(axis in axes for axis, _ in facts.slots[slot].value) for slot in slots.tolist()], bool)


def _of_two_bearers(sides: Sides) -> Array:
    """Whether each of two nationalities leads to a name of its own: “Dutch distributor Ruis”, “German rival Brand”."""
    names = [_name_ahead(sides.facts, slots) for slots in (sides.one, sides.other)]
    found: Array = (names[0] != 0) & (names[1] != 0) & (names[0] != names[1])
    return found


def _name_ahead(facts: Facts, slots: Array) -> Array:
    """The first capitalised word of the few behind each slot that follows a common noun or a title; 0 for none."""
    found = np.zeros(len(slots), np.uint32)
    for reach in range(1, NAME_REACH):
        at = facts.after_at[slots, reach]
        named = (found == 0) & (at >= 0) & facts.capital[at]
        found = np.where(named, facts.stem[at], found)
    return found


def _numbered(sides: Sides) -> Array:
    """Whether a number of a pair is part of a name, as the same word with a capital before both tells: “Python 3”."""
    facts = sides.facts
    before = [facts.before_at[slots, 0] for slots in (sides.one, sides.other)]
    same: Array = (before[0] >= 0) & (before[1] >= 0) & (facts.stem[before[0]] == facts.stem[before[1]])
    for at, slots in zip(before, (sides.one, sides.other), strict=True):
        same &= facts.capital[at] & (at > facts.sentence_first[facts.slot_sentence[slots]]) & _TELLING[facts.kind[at]]
    return same


#: What may hold of pairs of some kinds, and the factor where it does; of several reasons the last in the list decides.
REASONS: tuple[tuple[float, Array, tuple[Callable[[Sides], Array], ...]], ...] = (
    (DOUBTFUL, _COUNTED_THROUGH, (_listed,)),
    (DOUBTFUL, kind_table("negation"), (_narrowed, _ruled, _either_way)),
    (DOUBTFUL, kind_table("role"), (_conditional,)),
    (DOUBTFUL, kind_table("year"), (_anniversary,)),
    (DOUBTFUL, kind_table("place"), (_told_apart,)),
    (DOUBTFUL, kind_table("opposite"), (_of_two_sorts, _asked)),
    (DOUBTFUL, kind_table("people", "country"), (_of_two_bearers,)),
    (DOUBTFUL, TIMES, (_told, _next, _conditional)),
    (UNLIKELY, kind_table(*SLOT_KINDS), (_unfinished, _disputed, _misquoted, _of_two_letters)),
    (UNLIKELY, TIMES, (_cited,)),
    (UNLIKELY, kind_table("number"), (_glued, _numbered)),
    (UNLIKELY, kind_table("name"), (_abbreviated,)),
)
