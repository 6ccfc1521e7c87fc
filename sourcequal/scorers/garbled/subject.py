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
#: Words of those who write about what scanners and compositors make of print.
PRINT = pattern(
    r"\b(?:misread(?:s|ings?)?|mis-?recogni[sz]\w+|(?:optical )?character recognition|ocr"
    r"|recogni[sz]es? (?:print|letters|text)"
    r"|long (?:s|form of the letter)|letters? [a-z](?: and [a-z])?|compositors?|typefaces?|transcri\w+|proofread\w*"
    r"|misprint(?:s|ed)?|scan(?:s|ned|ners?|ning)?|digiti[sz]\w+)\b"
)
FEWEST_OF_PRINT = 3
#: Words of judgments, deeds and statutes, which no thesaurus puts there, and which news of the courts seldom has.
LAW = pattern(
    r"\b(?:appellants?|respondents?|easements?|forfeitures?|construed|vested|covenants?|remanded|conveyed|estoppel"
    r"|bailment|proviso|hereunder|hereinafter|hereby|thereof|thereto|herein|therein|the court below|dissent(?:s|ing)"
    r"|common law|lessees?|lessors?|mortgagees?|trustees?|beneficiar(?:y|ies)|tenants? in common|fee simple|tortious"
    r"|obiter|ratio decidendi|inter alia|prima facie|mutatis mutandis|pursuant to|sub-?section|paragraph \d+|s\. \d+"
    r"|in the matter of|indemnif\w+|jurisdiction|injunctive|equitable|encumbrances?)\b"
)
FEWEST_OF_LAW = 4


@lru_cache(maxsize=8)  # asked for each passage of a damaged text
def about_language(folded: str) -> bool:
    """Whether a text is about language or writing, so that the odd words in it are those that it speaks of."""
    return (
        len(set(TERMS.findall(folded))) >= FEWEST_TERMS
        or len(set(PRINT.findall(folded))) >= FEWEST_OF_PRINT
        or about_encodings(folded)
    )


@lru_cache(maxsize=8)
def of_law(folded: str) -> bool:
    """Whether a text is a judgment, a deed or a statute, or learned writing on one."""
    return len(set(LAW.findall(folded))) >= FEWEST_OF_LAW
