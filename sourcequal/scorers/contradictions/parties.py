"""Who a sentence speaks of, as patterns write it: a name of one to four words, known again by its last word."""

from __future__ import annotations

import re

from sourcequal.patterns import pattern

#: A name: one to four words with capitals, after “the” or not.
NAME = r"(?:[Tt]he )?(?:(?:[A-Z]\.|[A-Z][\w-]*)\s){0,3}[A-Z][\w-]+"
PAUSES = pattern(
    r"\b(?:in|to|for|on|at|of|from|by|with|and|but|or|as|after|before|when|while|that|which|who|last|this|is|was|"
    r"because|near|around|outside|since|under|over|above|below|behind|beside|beyond|along)\b|[^\w\s'-]"
)
_EMPTY = frozenset(
    "the a an its his her their he she it they we monday tuesday wednesday thursday friday saturday sunday".split()
)


#: A noun phrase of one to four words, and perhaps what follows it; `thing` cuts that off.
PHRASE = r"(?:(?:its|his|her|their|the) )?(?P<thing>(?:[\w'-]+ ){0,3}[\w'-]+)"


def span_of(match: re.Match[str]) -> tuple[int, int]:
    """A match up to the end of its `PHRASE`, without what follows the phrase."""
    return match.start(), match.start("thing") + len(PAUSES.split(match["thing"])[0].rstrip())


def same_party(one: str, other: str) -> bool:
    """Whether two names end in the same word, and that is more than a pronoun."""
    last = party(one)
    return last == party(other) and last not in _EMPTY


def party(name: str) -> str:
    """The last word of a name, which is that of the same party."""
    return name.split()[-1].lower().removesuffix("'s")


def thing(words: str) -> tuple[str, ...]:
    """The words of a noun phrase in lower case, up to the first preposition, verb or mark."""
    phrase = PAUSES.split(words.lower())[0]
    return tuple(word for word in phrase.split() if word not in _EMPTY)


def same_thing(one: str, other: str) -> bool:
    """Whether two phrases name one thing: the same last word, and no word of the shorter one missing in the longer."""
    first, second = thing(one), thing(other)
    return (
        bool(first and second) and first[-1] == second[-1] and (set(first) <= set(second) or set(second) <= set(first))
    )
