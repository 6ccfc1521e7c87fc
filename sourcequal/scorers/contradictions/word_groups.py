"""Words that open a rule, in groups: the places where they stand are found once for all rules, and sorted here."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, Pattern
from sourcequal.scorers.contradictions.events import around, at_hand, clash, sentences_at, sentences_with
from sourcequal.scorers.contradictions.pairs import Pair, Same, of_the_article
from sourcequal.scorers.contradictions.persons import OPENERS

NOBODY = OPENERS - {"He", "His", "She", "Her"}  # words that look like names where they begin a sentence
_HEAD = 3  # characters by which words are looked up; the shortest word has as many


class WordGroups:
    """The words of a rule by the forms that they belong to."""

    def __init__(self, groups: Mapping[str, Iterable[str]]) -> None:
        self._by_head: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for name, words in groups.items():
            for word in words:
                self._by_head[word[:_HEAD]].append((word, name))
        self.words = tuple(dict.fromkeys(word for words in groups.values() for word in words))

    def spotted(self, document: Document, places: Iterable[int]) -> Spotted:
        """The groups of which words stand at the given places, which are those of all words of the rule."""
        folded = document.folded
        found: defaultdict[str, list[int]] = defaultdict(list)
        for place in places:
            for word, name in self._by_head.get(folded[place : place + _HEAD], ()):
                if folded.startswith(word, place):
                    found[name].append(place + len(word) - 1)
        return Spotted(document, found)


class Spotted:
    """Where the words of some groups stand in an article."""

    def __init__(self, document: Document, places: Mapping[str, list[int]]) -> None:
        self.document, self.places = document, places
        self._sentences: dict[str, list[Span]] = {}

    def has(self, *names: str) -> bool:
        """Whether each of the groups has a word in the article."""
        return all(name in self.places for name in names)

    def sentences(self, *names: str) -> list[Span]:
        """The sentences in which a word of each of the groups stands, in order."""
        if len(names) > 1:
            return sorted(set.intersection(*(set(self.sentences(name)) for name in names)))
        name = names[0]
        if name not in self._sentences:
            self._sentences[name] = sentences_at(self.document, self.places.get(name, ()))
        return self._sentences[name]

    def sentences_of_two(self, names: Iterable[str]) -> list[Span]:
        """The sentences in which a word of one of the groups stands, in order; none where only one group has any."""
        known = [name for name in names if name in self.places]
        return sorted({span for name in known for span in self.sentences(name)}) if len(known) > 1 else []


def plain_in(document: Document, form: Pattern, sentences: Sequence[Span]) -> Iterator[re.Match[str]]:
    """The matches of a pattern in sentences with plain signs, in order; nothing is compiled where there are none."""
    for start, end in sentences:
        yield from form.finditer(document.plain, start, end)


def plain_matches(document: Document, forms: Sequence[Pattern], sentences: Sequence[Span]) -> Iterator[re.Match[str]]:
    """The matches of forms in sentences with plain signs; those whose `who` is no name are left out."""
    for form in forms:
        for match in plain_in(document, form, sentences):
            if match.groupdict().get("who") not in NOBODY:
                yield match


def plain_clashes(
    document: Document, pair: Pair, same: Same = of_the_article, sentences: Sequence[Span] | None = None
) -> Iterator[Match]:
    """The same as `clashes`, with plain signs; `sentences` are those of the first side, where they are known."""
    if not any(word in document.folded for word in pair.other_words):
        return
    first_side = sentences_with(document, pair.words) if sentences is None else sentences
    ones = list(_at_hand(document, pair, pair.one, first_side))
    others = list(_at_hand(document, pair, pair.other, sentences_with(document, pair.other_words))) if ones else []
    for one in ones:
        for other in others:
            first, second = sorted((one, other), key=lambda match: match.start())
            if first.end() <= second.start() and same(document, one, other):
                yield clash(document, second.span(), first.span(), "the other statement")
                return


def _at_hand(
    document: Document, pair: Pair, forms: Sequence[Pattern], sentences: Sequence[Span]
) -> Iterator[re.Match[str]]:
    for match in plain_matches(document, forms, sentences):
        if (pair.lasting or at_hand(document, match)) and not pair.both.search(around(document, match)):
            yield match
