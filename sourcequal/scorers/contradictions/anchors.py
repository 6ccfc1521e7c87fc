"""The words without which a wording cannot hold, read off its expression, and the wordings tried where they stand.

A rule has dozens of forms, most of which begin with a name or a gap. One pass over the text finds the words of all of
them, and each form is tried in the sentences that have one of its own, and one of each other kind that it needs.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, cached_property, lru_cache
from itertools import product

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.folding import fold
from sourcequal.rule import Pattern
from sourcequal.word_gates import word_places, words_within

MOST_VARIANTS = 64  # of a stretch of literal text that are still told apart
MOST_SIGNS = 4  # of a set that are written out
#: Words that stand in most sentences, and single out none.
FREQUENT = frozenset(
    "a an the and or of to in on at by for with from as is are was were be been has have had he she it they his her "
    "their its him them who that which this not no all one two said says into out up".split()
)
MOST_LOOKS = 30  # words of one kind that are looked for in a sentence, before the form is tried there
_Texts = frozenset[str] | None  # None: unknown, or too many
_Needed = tuple[frozenset[str], ...]  # of each set one text stands in every match
_EMPTY = frozenset({""})
_AROUND = re.compile(r"\(\?(?:[=!]|<[=!])")
_OPEN = re.compile(r"\((?:\?(?:P<\w+>|[-\w]*:))?")
_BRACKET = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()]", re.DOTALL)  # what is escaped or in a set is passed over
_PLAIN = re.compile(r"[\w '-]+(?![?*+{])")  # letters that stand for themselves, up to one that is repeated
_REPEAT = re.compile(r"(?:\{(?P<least>\d+)(?P<most>,\d*)?\}|(?P<sign>[?*+]))\??")


def words_of(form: Pattern) -> frozenset[str] | None:
    """Folded strings of which one stands in each match of a form; None where nothing has to."""
    return _best(needed_by(form))


def needed_by(form: Pattern) -> _Needed:
    """Sets of folded strings; of each set one stands in each match of a form."""
    exact, needed = _read(form.source)
    return tuple(texts for texts in _usable(exact, needed) if all(map(str.strip, texts)))


@lru_cache(maxsize=4096)
def _read(source: str) -> tuple[_Texts, _Needed]:
    """All texts that an expression matches, and what each of them holds.

    Groups are read by themselves: forms share their classes of words, and each class is read once.
    """
    return _Reader(source).alternatives()


class _Reader:
    """Reads an expression from left to right: for each part all texts that it matches, and what each of them holds."""

    def __init__(self, source: str) -> None:
        self.source, self.place = source, 0
        self._closed = _closing(source)

    def alternatives(self) -> tuple[_Texts, _Needed]:
        branches = [self._sequence()]
        while self.source.startswith("|", self.place):
            self.place += 1
            branches.append(self._sequence())
        if len(branches) == 1:
            return branches[0]
        one = _union([_best(_usable(*branch)) for branch in branches])
        return _union([texts for texts, _ in branches], MOST_VARIANTS), (() if one is None else (one,))

    def _sequence(self) -> tuple[_Texts, _Needed]:
        run, known, whole = _EMPTY, list[frozenset[str]](), True
        while self.place < len(self.source) and self.source[self.place] not in "|)":
            exact, needed = self._repeated(*self._atom())
            if exact is not None and len(run) * len(exact) <= MOST_VARIANTS:
                run = frozenset(map("".join, product(run, exact)))
                continue
            known += _usable(run, needed)
            run, whole = (_EMPTY if exact is None else exact), False
        return (run, ()) if whole else (None, (*known, *_usable(run, ())))

    def _repeated(self, exact: _Texts, needed: _Needed) -> tuple[_Texts, _Needed]:
        repeat = _REPEAT.match(self.source, self.place)
        if not repeat:
            return exact, needed
        self.place = repeat.end()
        if repeat[0][0] == "?":
            return (None if exact is None else exact | _EMPTY), ()
        least = repeat["sign"] == "+" or int(repeat["least"] or 0)
        return None, (_usable(exact, needed) if least else ())

    def _atom(self) -> tuple[_Texts, _Needed]:
        source, start = self.source, self.place
        plain = _PLAIN.match(source, start)
        if plain:
            self.place = plain.end()
            return frozenset({fold(plain[0])}), ()
        sign = source[start]
        if sign == "(":
            return self._group()
        if sign == "[":
            self.place = source.index("]", start + 2) + 1
            inside = source[start + 1 : self.place - 1]
            few = len(inside) <= MOST_SIGNS and not re.search(r"\\|^\^|.-.", inside)
            return (frozenset(map(fold, inside)) if few else None), ()
        self.place = start + (2 if sign == "\\" else 1)
        if sign == "\\":
            escaped = source[start + 1]
            if escaped.isalpha():
                return (_EMPTY if escaped in "bB" else None), ()
            return frozenset({escaped}), ()
        if sign == ".":
            return None, ()
        return (_EMPTY if sign in "^$" else frozenset({fold(sign)})), ()

    def _group(self) -> tuple[_Texts, _Needed]:
        if self.source.startswith("(?P=", self.place):  # what a group matched once more
            self.place = self._closed[self.place] + 1
            return None, ()
        around = _AROUND.match(self.source, self.place)
        opened = around or _OPEN.match(self.source, self.place)
        assert opened
        closed = self._closed[self.place]
        self.place = closed + 1
        return (_EMPTY, ()) if around else _read(self.source[opened.end() : closed])


def _closing(source: str) -> dict[int, int]:
    """Where each group that opens at a place closes."""
    closed: dict[int, int] = {}
    opened: list[int] = []
    for sign in _BRACKET.finditer(source):
        if sign[0] == "(":
            opened.append(sign.start())
        elif sign[0] == ")":
            closed[opened.pop()] = sign.start()
    return closed


def _union(branches: list[_Texts], most: int | None = None) -> _Texts:
    texts: set[str] = set()
    for branch in branches:
        if branch is None:
            return None
        texts |= branch
    return None if most and len(texts) > most else frozenset(texts)


def _usable(exact: _Texts, needed: _Needed) -> _Needed:
    """What has to stand where a part matches, of which all texts may be known, too; none may be empty."""
    return (exact, *needed) if exact and "" not in exact else needed


def _best(choices: _Needed) -> _Texts:
    """The set of texts that stand in the fewest sentences; None where there is none."""
    return min(choices, key=lambda texts: sum(map(_frequency, texts)), default=None)


@cache  # forms share their words
def _frequency(text: str) -> float:
    words = text.split()
    frequent = all(word in FREQUENT for word in words)
    return 1.0 if frequent else float(2.0 ** -len(text.strip()))


class Forms:
    """Some wordings, tried in the sentences in which their own words stand; those that need none, in every sentence."""

    def __init__(self, forms: tuple[Pattern, ...]) -> None:
        self.forms = forms

    @cached_property
    def _users(self) -> dict[str, list[int]]:
        """The words, each with the numbers of the forms that need it or another one; "" is the word of those left."""
        users: dict[str, list[int]] = defaultdict(list)
        for number, form in enumerate(self.forms):
            for word in _shortest(words_of(form) or _EMPTY):
                users[word].append(number)
        return users

    @cached_property
    def _words(self) -> tuple[str, ...]:
        return tuple(word for word in self._users if word)

    @cached_property
    def _numbers(self) -> tuple[list[int], ...]:
        return tuple(self._users[word] for word in self._words)

    def matches(self, document: Document) -> Iterator[re.Match[str]]:
        """The matches of all forms, form by form, each in the order of the text."""
        return (match for _, match in self.numbered(document))

    def numbered(self, document: Document, within: Iterable[Span] | None = None) -> Iterator[tuple[int, re.Match[str]]]:
        """The same, each with the number of its form; in the given sentences alone, where some are given."""
        known = None if within is None else set(within)
        wanted: dict[int, set[Span]] = {
            number: set(document.sentences if known is None else known) for number in self._users.get("", ())
        }
        for word, sentence in self._places(document) if known is None else self._places_in(document, known):
            for number in self._numbers[word]:
                wanted.setdefault(number, set()).add(sentence)
        for number in sorted(wanted):
            find, others = self.forms[number].finditer, _others_of(self.forms[number])
            for start, end in sorted(wanted[number]):
                said = document.folded[start:end]
                if all(any(word in said for word in kind) for kind in others):
                    for match in find(document.plain, start, end):
                        yield number, match

    def _places(self, document: Document) -> Iterator[tuple[int, Span]]:
        """The words that stand in an article, by number, each with its sentence."""
        for word, _, end in word_places(document, self._words):
            if sentence := document.sentence_from(end - 1):
                yield word, sentence

    def _places_in(self, document: Document, sentences: Iterable[Span]) -> Iterator[tuple[int, Span]]:
        """The same for some sentences; a word may begin in the blank before one, and end in the blank after it."""
        for sentence in sentences:
            start = max(0, sentence.start - self._longest)
            found = {
                word
                for word, _, end in words_within(document, self._words, start, sentence.end + 1)
                if sentence.start < start + end <= sentence.end
                or (start + end > sentence.end and document.sentence_from(start + end - 1) == sentence)
            }
            for word in found:
                yield word, sentence

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self._words), default=0)


@cache  # a few for each rule
def forms_of(forms: tuple[Pattern, ...]) -> Forms:
    """The same for a tuple, made once."""
    return Forms(forms)


@cache  # of the forms that are tried, which are few where one article is scored
def _others_of(form: Pattern) -> tuple[list[str], ...]:
    """The kinds of words that a form needs besides those it is found by; none of many words, the shorter list first."""
    kinds = map(_shortest, set(needed_by(form)) - {words_of(form)})
    return tuple(sorted((kind for kind in kinds if len(kind) <= MOST_LOOKS), key=len))


def _shortest(words: frozenset[str]) -> list[str]:
    """The words that hold no other one of them: these stand wherever the longer ones do."""
    return sorted(word for word in words if not any(other in word for other in words if other != word))
