"""Subjects that make a sound text show what elsewhere is damage."""

from __future__ import annotations

from functools import lru_cache

from sourcequal.rule import pattern
from sourcequal.scorers.garbled.characters import about_encodings

#: Words of those who write about words, letters, and the signs that programs have for them.
TERMS = pattern(
    r"\b(?:alphabet|vowels?|consonants?|syllables?|plurals?|singular|nouns?|verbs?|adjectives?|pronouns?|prefix(?:es)?"
    r"|suffix(?:es)?|gramma\w+|linguist\w*|etymolog\w+|philolog\w+|lexicograph\w+|dictionar(?:y|ies)|vocabulary|dialects?"
    r"|idioms?|slang|loanwords?|neologisms?|abbreviations?|acronyms?|spelling|spelt|misspel\w+|misprint\w*|typos?"
    r"|mispronounc\w+|pronunciations?|mishear\w*|misheard|phonetic\w*|apostrophes?|hyphens?|colons?|backslash(?:es)?"
    r"|hashtags?|emojis?|emoticons?|(?:old|middle) english|latin|mojibake|encodings?|characters|bytes?|unicode|ascii"
    r"|utf-?8|latin-1)\b"
)
FEWEST_TERMS = 5  # different ones


@lru_cache(maxsize=8)  # asked for each passage of a damaged text
def about_language(folded: str) -> bool:
    """Whether a text is about language or writing, so that the odd words in it are those that it speaks of."""
    return len(set(TERMS.findall(folded))) >= FEWEST_TERMS or about_encodings(folded)
