"""A text as tokens, each with the letter of its class: the tagger's one pass over the characters."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate

# A line break between two lines of prose is a blank; after a shorter line it ends a heading or an entry (characters).
PROSE_LINE_CHARS = 60
TELEPHONE_CHARS = 12  # no date in figures is as long
LONGEST_SPECIAL_WORD = 4  # "p.m.", "q3": longer words of letters are in the lexicon or nothing
MOST_KEPT = 1 << 15  # tokens that a `Dictionary` remembers
FIGURES_KEPT = 1 << 12  # tokens outside the lexicon whose values are asked for: most are years and small numbers
LINE_BREAK = "|"
ORDINARY = "x"  # a word that has nothing to do with time
_MARKS = frozenset(",.-'/();:")
_DASHES = frozenset("–—−")

Read = tuple[str, object]  # what a token is by itself: its letter, and its value, None where it has none


class Values:
    """What the tokens that have a value are worth, by index; read when asked for, since few of them are."""

    def __init__(self, words: Sequence[str], dictionary: Dictionary) -> None:
        self.words, self.dictionary = words, dictionary

    def __getitem__(self, index: int) -> object:
        return self.dictionary.value(self.words[index])

    def get(self, index: int) -> object:
        """The value, None where the token has none or where there is no token."""
        return self[index] if 0 <= index < len(self.words) else None


@dataclass(slots=True)
class Tokens:
    """Parallel lists, one entry a token; `letters` is the string that the grammar reads."""

    text: str
    starts: list[int]
    words: list[str]
    letters: str
    values: Values

    def start(self, index: int) -> int:
        """Where the token begins in the text."""
        return self.starts[index]

    def end(self, index: int) -> int:
        """Where the token ends in the text."""
        return self.starts[index] + len(self.words[index])

    def written(self, index: int) -> str:
        """The token as it stands in the text."""
        return self.text[self.start(index) : self.end(index)]

    def capital(self, index: int) -> bool:
        """Whether the token begins with a capital."""
        return self.text[self.starts[index]].isupper()

    def word(self, index: int) -> str:
        """The lower-case token, "" beyond either end."""
        return self.words[index] if 0 <= index < len(self.words) else ""


_BREAK = re.compile(r"\n\s*")  # as the token is


@cache
def _token() -> re.Pattern[str]:
    return re.compile(
        r"([a-z]+(?= )"  # most words, found fast: letters only
        r"|(?! )(?:"  # nothing begins with a blank, which is quicker to see than that none of these does
        r"[a-z]{2,}(?=[,.\n])"
        r"|[,.](?=[ \n])"
        r"|[ap](?:\.m\b\.?|m\b)"  # am, p.m.
        r"|o'clock\b"
        r"|[qh][1-4]\b"  # Q3, H1
        r"|[^\W\d_]+"  # a word
        r"|(?<![\d/.-])\d{4}-\d{2}-\d{2}(?:t\d{2}:\d{2}[\d:.]*(?:z|[+-]\d{2}:?\d{2})?)?(?![\d-])"  # ISO date
        r"|(?<![\d/.-])\d{1,2}(?:/\d{1,2}/|\.\d{1,2}\.|-\d{1,2}-)(?:\d{4}|\d{2})(?![\d/-]|\.\d)"  # numeric date
        r"|(?<![\d/.-])\d{1,2}\. \d{1,2}\. (?:19|20)\d{2}(?![\d/-]|\.\d)"  # 14. 9. 2026, as Czechs and Germans set it
        r"|\d{1,2}:\d{2}(?::\d{2})?(?![\d:])"  # clock
        r"|(?:1[-.])?\d{3}[-.]\d{3}[-.]\d{4}(?![\d/-])|\(\d{3}\) ?\d{3}[-.]\d{4}(?![\d/-])"  # a telephone number
        r"|\d{3}0(?:'?s)\b"  # 1990s
        r"|'?\d0s\b"  # '80s
        r"|\d{1,2}(?:st|nd|rd|th|er|re|º|ª|°)(?!\w)"  # 3rd
        r"|\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"  # a number
        r"|'s\b|\n\s*|[^\w\s]))"  # possessive, line break, any other mark
    )


class Dictionary(dict[str, str]):
    """The letters of the tokens that were met, each read once: most are words that a text has again and again."""

    def __init__(self, lexicon: Mapping[str, Read]) -> None:
        self.lexicon = lexicon

    def __missing__(self, token: str) -> str:
        if len(self) >= MOST_KEPT:
            self.clear()
        read = self.lexicon.get(token) or _read(token)
        self[token] = letter = read[0]
        return letter

    def value(self, token: str) -> object:
        """What a token is worth."""
        read = self.lexicon.get(token) or _figure(token)
        return read[1]


def tokenise(text: str, folded: str, dictionary: Dictionary) -> Tokens:
    """Split a folded text (same length as the text) and give each token its letter."""
    parts = _token().split(_unwrapped(folded))  # the tokens with what stands between them: quicker than matches
    places = list(accumulate(map(len, parts)))
    words, starts = parts[1::2], places[:-1:2]
    letters = "".join(map(dictionary.__getitem__, words))
    return Tokens(text, starts, words, letters, Values(words, dictionary))


def _unwrapped(folded: str) -> str:
    """The text with a tab for each line break inside a sentence: it parts words as well, and is no token."""
    parts, line_start = [], 0
    for found in _BREAK.finditer(folded):
        start, end = found.span()
        inside = start - line_start >= PROSE_LINE_CHARS and folded.find("\n", start + 1, end) < 0
        parts.append(folded[line_start:start])
        parts.append("\t" + folded[start + 1 : end] if inside else folded[start:end])
        line_start = end
    return "".join((*parts, folded[line_start:]))


def _read(word: str) -> Read:
    """What a token that is not in the lexicon is."""
    if len(word) > LONGEST_SPECIAL_WORD and word.isalpha():
        return ORDINARY, None
    if word[0].isalpha():
        return _read_word(word)
    return (LINE_BREAK, None) if word[0] == "\n" else _read_other(word)


_figure = lru_cache(maxsize=FIGURES_KEPT)(_read)


def _read_word(word: str) -> Read:
    if word[0] in "ap" and len(word) in (2, 3, 4) and word.replace(".", "") in ("am", "pm"):
        return "p", word[0]
    if word == "o'clock":
        return "p", ""
    return ("3", word.upper()) if len(word) == 2 and word[1] in "1234" else (ORDINARY, None)


def _read_other(word: str) -> Read:
    if not word[0].isdecimal():
        if len(word) == 1:
            return "~" if word in _DASHES else word if word in _MARKS else "!", None
        return "'" if word == "'s" else ORDINARY if word[0] == "(" else "C", None
    if word.isdecimal():
        letter = "d" if len(word) <= 2 else "y" if len(word) == 4 and "1000" <= word <= "2199" else "i"
        return letter, int(word) if len(word) < 9 else 0
    return _read_compound(word)


def _read_compound(word: str) -> Read:
    if word[-1] in "tdhreº°ª":
        return "o", int("".join(filter(str.isdecimal, word)))
    if word[-1] == "s":
        return "C", None
    if word[4:5] == "-" and len(word) >= 10:
        return "I", None
    if ":" in word:
        return "c", None
    if len(word) >= TELEPHONE_CHARS and "," not in word:
        return ORDINARY, None
    if word.count(".") == 2 or word.count("/") == 2 or word.count("-") == 2:
        return "D", None
    return "i", float(word.replace(",", ""))
