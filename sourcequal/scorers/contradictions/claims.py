"""A light reading of an article into slots: the places where a statement could have said something else.

A slot is a number, a year, a day, a weekday, a country word, a title before a name, a name, a word that has an
opposite, or a negated word. Two statements clash where they agree in everything around a slot and differ in it.
The reading is one pass of one regular expression and a table look-up a word, since it runs on every article.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from itertools import accumulate, compress, count
from operator import itemgetter
from typing import NamedTuple, cast

from sourcequal.document import Document
from sourcequal.scorers.contradictions import vocabulary as v
from sourcequal.scorers.contradictions.sides import side_words
from sourcequal.scorers.contradictions.vocabulary import Word, word_of

TOKEN = re.compile(
    r"("  # one group around all, so that splitting gives the tokens with what stands between them
    r"[A-Za-z]{2,}(?=[ .,\n])"  # most words, found fast: letters only
    r"|\n\s*"  # the end of a line, with the blank lines after it
    r"|(?:[A-Z]\.){2,}"  # initials: U.S.
    r"|[^\W\d_]+(?:['’-][^\W\d_]+)*"  # a word, apostrophes and hyphens inside it
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?"  # a number, a time of day, an ordinal
    r"|[.!?]+"  # the end of a sentence, perhaps
    r"|[$£€¥#%\"“”,;:()/–—-]"  # marks that carry meaning
    r")"
)
ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof sen rep gov gen col lt sgt capt st jr sr inc corp ltd co no vs jan feb mar apr jun jul aug sep "
    "sept oct nov dec u.s u.k".split()
)
NAME_WORDS = 4  # longer runs of capitals are headlines or lists
MAX_TOKENS = 6000  # an article's worth; a longer text is read up to here, so that time stays bounded
SHARED = "_claims"  # where a document keeps its reading, beside its own computed views
LOCATIVES = frozenset("in at near from outside around across throughout".split())
YEARS = range(1900, 2100)
_DAYS = frozenset(float(day) for day in range(1, 32))
# The fields of a `Word`, without a call of Python's own.
_KIND_OF, _CAPITAL_OF, _OPENS = itemgetter(1), itemgetter(3), itemgetter(5)


def kinds_table(kinds: Iterable[int]) -> bytes:
    """A table for `bytes.translate` that turns the given kinds of words to 1 and all others to 0."""
    chosen = frozenset(kinds)
    return bytes(kind in chosen for kind in range(256))


_BREAKING = kinds_table((v.STOP_MARK, v.LINE, v.QUOTE))


class Slot(NamedTuple):
    """One place where something is stated that could differ: tokens `first` to `last`, inclusive."""

    kind: str
    value: object
    first: int
    last: int
    unit: str = ""


class Sentence(NamedTuple):
    """Tokens `first` up to `last`, exclusive."""

    first: int
    last: int
    line: int


class Reading:
    """The tokens, sentences and slots of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.parts: list[str] = TOKEN.split(text, maxsplit=MAX_TOKENS)  # the tokens with what stands between them
        while len(self.parts) > 1 and self.parts[1].isspace():  # blank lines at the head, as front matter leaves them
            self.parts[:3] = ["".join(self.parts[:3])]
        self.tokens: list[str] = self.parts[1::2]
        self.words: list[Word] = list(map(word_of, self.tokens))
        self.kinds = bytes(map(_KIND_OF, self.words))
        self.breaks = list(compress(count(), self.kinds.translate(_BREAKING)))
        self.sentences: list[Sentence] = []
        self.sentence_of: list[int] = []
        self.quoted = bytearray(len(self.tokens))
        self._split()
        self._quote()
        self.slots: list[Slot] = _Slots(self).read()

    def _split(self) -> None:
        """Cut the tokens into sentences."""
        first, line = 0, 0
        for index in self.breaks:
            kind = self.kinds[index]
            if kind == v.LINE or (kind == v.STOP_MARK and self._ends_here(index)):
                self._sentence(first, index + 1, line)
                first = index + 1
                line += kind == v.LINE
        if first < len(self.kinds):
            self._sentence(first, len(self.kinds), line)

    def _sentence(self, first: int, last: int, line: int) -> None:
        self.sentence_of += [len(self.sentences)] * (last - first)
        self.sentences.append(Sentence(first, last, line))

    def _quote(self) -> None:
        """Mark what stands inside quotation marks; a quotation ends with its line at the latest."""
        opened: int | None = None
        for index in [*self.breaks, len(self.kinds)]:
            if index < len(self.kinds) and self.kinds[index] == v.STOP_MARK:
                continue
            opens = index < len(self.kinds) and (
                self.tokens[index] == "“" or (self.tokens[index] == '"' and opened is None)
            )
            if opened is not None:
                self.quoted[opened:index] = b"\1" * (index - opened)
            opened = index if opens else None

    def _ends_here(self, index: int) -> bool:
        if index == 0 or index + 1 >= len(self.words):
            return True
        before, after = self.tokens[index - 1], self.tokens[index + 1]
        if self.tokens[index] != ".":
            return not after[0].islower()
        if not self.parts[2 * index + 2] and after[0] not in '"”)\n':
            return False
        if before.lower() in ABBREVIATIONS or (len(before) == 1 and before.isupper()):
            return False
        return not after[0].islower()

    @cached_property
    def places(self) -> list[int]:
        """Where each part of the text ends; few articles are asked."""
        return list(accumulate(map(len, self.parts)))

    @cached_property
    def starts(self) -> list[int]:
        """Where each token starts."""
        return self.places[:-1:2]

    @cached_property
    def ends(self) -> list[int]:
        """Where each token ends."""
        return self.places[1::2]

    def span(self, slot: Slot) -> tuple[int, int]:
        """Where the slot stands in the text."""
        return self.starts[slot.first], self.ends[slot.last]


def reading_of(document: Document) -> Reading:
    """The reading of a document, made at the first call and kept with the document for the other rules."""
    known: Reading | None = document.__dict__.get(SHARED)
    if known is None:
        known = document.__dict__[SHARED] = Reading(document.flowing)
    return known


class _Slots:
    """Reads the slots of a reading from left to right."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.words = reading.words
        self.tokens = reading.tokens
        self.count = len(self.words)
        self.initial = {sentence.first for sentence in reading.sentences}
        self.capitals = {
            self.tokens[index]
            for index in compress(count(), map(_CAPITAL_OF, reading.words))
            if index not in self.initial and self.tokens[index - 1] not in '“"('
        }
        self.places = compress(count(), map(_OPENS, reading.words))

    def read(self) -> list[Slot]:
        found: list[Slot] = []
        index = 0
        readers = {
            v.NUMBER: self._number,
            v.ORDINAL: self._ordinal,
            v.WEEKDAY: self._weekday,
            v.MONTH: self._month,
            v.SIDE: self._side,
            v.TITLE: self._title,
            v.NEGATOR: self._negated,
            v.POLE: self._pole,
        }
        kinds = self.reading.kinds
        for place in self.places:
            if place < index:
                continue
            reader = readers.get(kinds[place], self._name)
            slot = reader(place)
            if slot is not None:
                found.append(slot)
                index = place + 1 if slot.kind in ("negation", "role") else slot.last + 1
        return found

    def _kind(self, index: int) -> int:
        return self.reading.kinds[index] if 0 <= index < self.count else v.LINE

    def _number(self, index: int) -> Slot | None:
        value, last = float(self.words[index].value), index  # type: ignore[arg-type]
        token = self.tokens[index]
        if token in ("one", "One"):
            return None
        while self._kind(last + 1) == v.SCALE:
            value *= self.words[last + 1].value  # type: ignore[operator]
            last += 1
        if self._kind(last + 1) == v.MONTH and value == int(value) and 1 <= value <= 31:
            return Slot("date", (self.words[last + 1].value, int(value)), index, last + 1)
        if last == index and len(token) == 4 and token.isdigit() and int(token) in YEARS:
            return Slot("year", int(token), index, index)
        if self._is_score(index, last):
            return None
        return Slot("number", value, index, last, self._unit(index, last))

    def _is_score(self, first: int, last: int) -> bool:
        """Whether the number is half of a score or a range: 2-1, 10–12."""
        dashes = "-–"
        after = last + 2 < self.count and self.tokens[last + 1] in dashes and self._kind(last + 2) == v.NUMBER
        before = first >= 2 and self.tokens[first - 1] in dashes and self._kind(first - 2) == v.NUMBER
        return after or before

    def _unit(self, first: int, last: int) -> str:
        before = self.tokens[first - 1] if first else ""
        if self.tokens[last][0].isalpha() and "-" in self.tokens[last]:
            return self.words[last].stem
        after = self.tokens[last + 1].lower() if last + 1 < self.count else ""
        if before in ("$", "£", "€", "¥", "#"):
            return "money"
        if after in ("%", "percent", "pct", "per", "percentage"):
            return "%"
        if after in ("-", "–") and last + 2 < self.count:
            return self.words[last + 2].stem
        for index in range(last + 1, min(last + 4, self.count)):
            if self._kind(index) in (v.PLAIN, v.TITLE, v.POLE):
                return self.words[index].stem
            if self._kind(index) in (v.STOP_MARK, v.LINE, v.MARK):
                break
        return ""

    def _ordinal(self, index: int) -> Slot | None:
        value = self.words[index].value
        if self._kind(index + 1) == v.MONTH or (
            self.tokens[index + 1 : index + 2] == ["of"] and self._kind(index + 2) == v.MONTH
        ):
            last = index + 1 if self._kind(index + 1) == v.MONTH else index + 2
            return Slot("date", (self.words[last].value, int(value)), index, last)  # type: ignore[call-overload]
        return Slot("ordinal", value, index, index)

    def _weekday(self, index: int) -> Slot | None:
        return Slot("weekday", self.words[index].value, index, index)

    def _month(self, index: int) -> Slot | None:
        after = self.words[index + 1] if index + 1 < self.count else None
        if (
            after
            and after.kind in (v.NUMBER, v.ORDINAL)
            and after.value in _DAYS
            and self.tokens[index + 1][0].isdigit()
        ):
            return Slot("date", (self.words[index].value, int(float(after.stem.rstrip("dhnrst")))), index, index + 1)
        return Slot("month", self.words[index].value, index, index)

    def _side(self, index: int) -> Slot | None:
        side, form = cast("tuple[str, str]", self.words[index].value)
        if self._kind(index + 1) == v.PLAIN and self.words[index + 1].capital and form != "demonym":
            return self._name(index)
        if form == "demonym":
            return Slot("people", side, index, index)
        return Slot(self._placed(index, "country"), side, index, index, form)

    def _title(self, index: int) -> Slot | None:
        if index + 1 >= self.count:
            return None
        name = index + 1
        while name < self.count and name < index + 4 and self._is_name(name):
            name += 1
        if name == index + 1:
            return None
        unit = self.words[name - 1].stem
        if index and self.words[index].value == "minister" and self.tokens[index - 1].lower() in v.FIRST_AMONG:
            return Slot("role", "premier", index - 1, index, unit)  # one office in two words
        return Slot("role", self.words[index].value, index, index, unit)

    def _is_name(self, index: int) -> bool:
        word = self.words[index]
        return word.capital and word.kind in (v.PLAIN, v.SIDE, v.MONTH, v.POLE)

    def _negated(self, index: int) -> Slot | None:
        if self.tokens[index].lower() in ("nothing", "none", "without", "neither", "nor"):
            return None
        for head in range(index + 1, min(index + 5, self.count)):
            word = self.words[head]
            if word.kind in (v.STOP_MARK, v.LINE, v.QUOTE):
                if word.kind == v.QUOTE and head == index + 1:
                    continue
                return None
            low = self.tokens[head].lower()
            if low in ("only", "just", "merely", "necessarily"):
                return None
            adverb = low.endswith("ly") or low in ("ever", "actually", "necessarily", "longer", "yet")
            if word.kind in (v.PLAIN, v.POLE, v.TITLE) and not adverb:
                return Slot("negation", word.stem, index, head)
        return None

    def _pole(self, index: int) -> Slot | None:
        if self.words[index].capital and index not in self.initial:
            return self._name(index)
        return Slot("opposite", self.words[index].value, index, index)

    def _name(self, index: int) -> Slot | None:
        alone = index in self.initial and not self._goes_on(index + 1)
        if alone and self.tokens[index] not in self.capitals:
            return None
        last = index
        while self._goes_on(last + 1) and last - index < NAME_WORDS:
            last += 1
        if last - index >= NAME_WORDS:
            return None
        phrase = self._country_phrase(index, last) if last > index else None
        return phrase or Slot(self._placed(index, "name"), self.words[last].stem, index, last)

    def _goes_on(self, index: int) -> bool:
        """Whether a name goes on here: a capital, but no adjective of a country, which starts a phrase of its own."""
        if index >= self.count or not self._is_name(index):
            return False
        word = self.words[index]
        return word.kind != v.SIDE or word.value[1] != "demonym"  # type: ignore[index]

    def _placed(self, index: int, kind: str) -> str:
        """The kind of a name: a place where a word before it says so."""
        before = self.tokens[index - 1].lower() if index else ""
        before = self.tokens[index - 2].lower() if before == "the" and index > 1 else before
        return "place" if before in LOCATIVES else kind

    def _country_phrase(self, first: int, last: int) -> Slot | None:
        phrase = " ".join(self.tokens[first : last + 1]).lower()
        known = side_words().get(v.CLITIC.sub("", phrase))
        if not known:
            return None
        if known[1] == "demonym":
            return Slot("people", known[0], first, last)
        return Slot(self._placed(first, "country"), known[0], first, last, known[1])
