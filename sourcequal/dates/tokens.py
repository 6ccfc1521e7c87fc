"""A text as tokens, each with the letter of its class: the tagger's one pass over the characters."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

# A line break between two lines of prose is a blank; after a shorter line it ends a heading or an entry (characters).
PROSE_LINE_CHARS = 60


@dataclass(slots=True)
class Tokens:
    """Parallel lists, one entry a token; ``letters`` is the string that the grammar reads."""

    text: str
    matches: list[re.Match[str]]
    words: list[str]
    letters: str
    values: dict[int, object]

    def start(self, index: int) -> int:
        """Where the token begins in the text."""
        return self.matches[index].start()

    def end(self, index: int) -> int:
        """Where the token ends in the text."""
        return self.matches[index].end()

    def written(self, index: int) -> str:
        """The token as it stands in the text."""
        return self.text[self.matches[index].start() : self.matches[index].end()]

    def capital(self, index: int) -> bool:
        """Whether the token begins with a capital."""
        return self.text[self.matches[index].start()].isupper()

    def word(self, index: int) -> str:
        """The lower-case token, "" beyond either end."""
        return self.words[index] if 0 <= index < len(self.words) else ""


@cache
def _token() -> re.Pattern[str]:
    return re.compile(
        r"[ap](?:\.m\b\.?|m\b)"  # am, p.m.
        r"|o'clock\b"
        r"|[qh][1-4]\b"  # Q3, H1
        r"|[^\W\d_]+"  # a word
        r"|(?<![\d/.-])\d{4}-\d{2}-\d{2}(?:t\d{2}:\d{2}[\d:.]*(?:z|[+-]\d{2}:?\d{2})?)?(?![\d-])"  # ISO date
        r"|(?<![\d/.-])\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})(?![\d/-]|\.\d)"  # numeric date
        r"|\d{1,2}:\d{2}(?::\d{2})?(?![\d:])"  # clock
        r"|(?:1[-.])?\d{3}[-.]\d{3}[-.]\d{4}(?![\d/-])|\(\d{3}\) ?\d{3}[-.]\d{4}(?![\d/-])"  # a telephone number
        r"|\d{3}0(?:'?s)\b"  # 1990s
        r"|'?\d0s\b"  # '80s
        r"|\d{1,2}(?:st|nd|rd|th|er|re|º|ª|°)(?!\w)"  # 3rd
        r"|\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"  # a number
        r"|'s\b|\n\s*|[^\w\s]"  # possessive, line break, any other mark
    )


TELEPHONE_CHARS = 12  # no date in figures is as long
_MARKS = frozenset(",.-'/();:")
_DASHES = frozenset("–—−")


def tokenise(text: str, folded: str, lexicon: Mapping[str, tuple[str, object]]) -> Tokens:
    """Split a folded text (same length as the text) and give each token its letter."""
    matches: list[re.Match[str]] = []
    words: list[str] = []
    letters: list[str] = []
    values: dict[int, object] = {}
    line_start = 0
    find = lexicon.get
    for match in _token().finditer(folded):
        word = match[0]
        known = find(word)
        if known is not None:
            letter, values[len(letters)] = known
        elif len(word) > LONGEST_SPECIAL_WORD and word.isalpha():
            letter = "x"
        elif word[0].isalpha():
            letter = _word_letter(word, values, len(letters))
        elif word[0] == "\n":
            letter = " " if _wraps(folded, line_start, match) else "|"
            line_start = match.end()
            if letter == " ":
                continue
        else:
            letter = _other_letter(word, values, len(letters))
        matches.append(match)
        words.append(word)
        letters.append(letter)
    return Tokens(text, matches, words, "".join(letters), values)


LONGEST_SPECIAL_WORD = 4  # "p.m.", "q3": longer words of letters are in the lexicon or nothing


def _wraps(folded: str, line_start: int, match: re.Match[str]) -> bool:
    """Whether a line break stands inside a sentence rather than after a line of its own."""
    return match.start() - line_start >= PROSE_LINE_CHARS and match[0].count("\n") == 1


def _word_letter(word: str, values: dict[int, object], index: int) -> str:
    if word[0] in "ap" and len(word) in (2, 3, 4) and word.replace(".", "") in ("am", "pm"):
        values[index] = word[0]
        return "p"
    if word == "o'clock":
        values[index] = ""
        return "p"
    if len(word) == 2 and word[1] in "1234":
        values[index] = word.upper()
        return "3"
    return "x"


def _other_letter(word: str, values: dict[int, object], index: int) -> str:
    if not word[0].isdecimal():
        if len(word) == 1:
            return "~" if word in _DASHES else word if word in _MARKS else "!"
        return "'" if word == "'s" else "x" if word[0] == "(" else "C"
    if word.isdecimal():
        values[index] = int(word) if len(word) < 9 else 0
        if len(word) <= 2:
            return "d"
        return "y" if len(word) == 4 and "1000" <= word <= "2199" else "i"
    return _compound_letter(word, values, index)


def _compound_letter(word: str, values: dict[int, object], index: int) -> str:
    if word[-1] in "tdhreº°ª":
        values[index] = int("".join(filter(str.isdecimal, word)))
        return "o"
    if word[-1] == "s":
        return "C"
    if word[4:5] == "-" and len(word) >= 10:
        return "I"
    if ":" in word:
        return "c"
    if len(word) >= TELEPHONE_CHARS and "," not in word:
        return "x"
    if word.count(".") == 2 or word.count("/") == 2 or word.count("-") == 2:
        return "D"
    values[index] = float(word.replace(",", ""))
    return "i"
