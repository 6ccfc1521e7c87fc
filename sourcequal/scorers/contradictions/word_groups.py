"""Words in groups: one pass over an article tells which groups it has, and in which sentences."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.scorers.contradictions.events import sentences_at
from sourcequal.word_gates import word_places

_HEAD = 3  # characters by which words are looked up; the shortest word has as many


class WordGroups:
    """The words of a rule by the forms that they belong to."""

    def __init__(self, groups: Mapping[str, Iterable[str]]) -> None:
        self._by_head: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for name, words in groups.items():
            for word in words:
                self._by_head[word[:_HEAD]].append((word, name))
        self.words = tuple(dict.fromkeys(word for words in groups.values() for word in words))

    def spotted(self, document: Document, places: Iterable[int] | None = None) -> Spotted:
        """The groups of which words stand in an article.

        `places` are those of all words, where they are known: a rule that is gated by these words is handed them.
        """
        folded = document.folded
        if places is None:
            places = sorted({start for _, start, _ in word_places(document, self.words)})
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

    def several(self, name: str) -> list[Span]:
        """The sentences in which a word of a group stands, in order; none where only one does."""
        sentences = self.sentences(name) if len(self.places.get(name, ())) > 1 else []
        return sentences if len(sentences) > 1 else []

    def sentences_of_two(self, names: Iterable[str]) -> list[Span]:
        """The sentences in which a word of one of the groups stands, in order; none where only one group has any."""
        known = [name for name in names if name in self.places]
        return sorted({span for name in known for span in self.sentences(name)}) if len(known) > 1 else []
