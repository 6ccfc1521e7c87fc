"""Firms as sentences name them, and statements in which one firm, person or office does something to another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Pattern, pattern
from sourcequal.scorers.contradictions.comparing import each_two

#: A name of one to five words; “and” and “of” may stand inside.
_NO_NAME = (
    r"(?!(?:The|This|That|These|Its?|He|She|They|We|I|You|But|And|After|Before|When|While|With|Under|In|On|At"
    r"|As|For|If"
    r"|Once|Both|Now|Last|Next|Yesterday|Today|An?|Analysts?|Shares|Shareholders|By|From|Although|Since|Because|Then"
    r"|Instead|Later|Meanwhile|Lawyers|Owners|Investors|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)"
)
_WORD = r"[A-Z][\w'&-]*(?:\.\w+)*"
NAME = rf"{_WORD}(?:(?: (?:and|of|&|de|du|del))? {_WORD}){{0,4}}"
_DESCRIBED = (
    r"(?:(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|[Rr]ival|[A-Z][a-z]+(?:an|ish|ese|ch|ss|i)(?="
    r" [a-z])) )?(?:[A-Z][a-z]+(?:an|ish|ese|ch|ss|i) (?=[a-z]))?(?:(?!(?:of|and|to|for|in|from|has|is|was"
    r"|when|as|while|after|before|if|that|because|once"
    r"|says?|said|which|by|on) )[a-z][\w-]+ ){0,6}?"
)
KIND = (
    r"(?!(?:the|company|firm|group|deal|move|business|court|case|way|rest|whole|two|companies|time|first"
    r"|last)\b)[a-z]{4,}"
)


#: What may stand behind a name: the Stolt yard.
_NOUN = (
    r"(?:yard|shipyard|group|company|firm|club|brewery|bank|union|museum|bakery|school|family|trust|theatre|hotel|mill"
    r"|brothers|sisters|works|factory|foundation|estate|clinic|gallery|dairy|line|shop|chain|farm|circus|band|studio)"
)
DESCRIBED = pattern(rf"\b{_DESCRIBED}$")
DESCRIBED_CHARS = 80  # before a name, in which the words that describe it stand


def party(role: str) -> str:
    """The pattern of a party: a name and what describes it (the brewer Hopfield), or “the” and a kind of firm."""
    return rf"(?:{_DESCRIBED}(?P<{role}>{NAME})|[Tt]he (?P<{role}_kind>{KIND}))"


class Deed(NamedTuple):
    """Who does something to whom, with the place of the statement; a party that is not named is empty."""

    doer: str
    other: str
    match: re.Match[str]

    @property
    def names_both(self) -> bool:
        """Whether both parties are named."""
        return bool(self.doer and self.other)


class Form(NamedTuple):
    """How a deed is told, with folded words of which one stands in each telling."""

    words: tuple[str, ...]
    pattern: Pattern


def deeds(*lines: tuple[str, str]) -> tuple[Form, ...]:
    """Forms of statements: words, and a pattern with “DOER” and “OTHER” for the parties, “ASIDE” for what is set in.

    The party with which a form begins is looked for by its name alone; what describes it is read backwards from there.
    """
    aside = r"(?:,? (?:an? |the |which |who |based |of |owner )?[^,.;\n]{1,70},| \([^)\n]{1,30}\))?"
    return tuple(
        Form(
            tuple(words.split("|")),
            pattern(_led(line).replace("DOER", party("doer")).replace("OTHER", party("other")).replace("ASIDE", aside)),
        )
        for words, line in lines
    )


def _led(line: str) -> str:
    """A form whose first party is its name alone, or a kind of firm."""
    for role in ("DOER", "OTHER"):
        if line.startswith(rf"\b{role}"):
            name = role.lower()
            return (
                rf"(?<![\w'])(?:(?P<{name}_the>[Tt]he )?(?P<{name}>{_NO_NAME}{NAME})(?("
                + f"{name}_the"
                + rf")(?: {_NOUN})?)"
                rf"|[Tt]he (?P<{name}_kind>{KIND}))" + line[len(rf"\b{role}") :]
            )
    return line


def span_of(document: Document, deed: Deed) -> Span:
    """Where a statement stands, with what describes its first party: the cooperative Alpenmilch has agreed."""
    start, end = deed.match.span()
    if not document.plain[start].isupper():
        return Span(start, end)
    sentence = document.sentence_from(start)
    first = max(sentence.start if sentence else 0, start - DESCRIBED_CHARS)
    before = DESCRIBED.search(document.plain, first, start)
    return Span(before.start() if before else start, end)


def words_of_forms(forms: Iterable[Form]) -> tuple[str, ...]:
    """All words of some forms."""
    return tuple(sorted({word for form in forms for word in form.words}))


def deeds_in(document: Document, forms: Iterable[Form], sentences: list[Span]) -> Iterator[Deed]:
    """All statements of some forms; a form is tried on the sentences with one of its words only."""
    for start, end in sentences:
        said = document.folded[start:end]
        for form in forms:
            if any(word in said for word in form.words):
                for match in form.pattern.finditer(document.plain, start, end):
                    yield Deed(_named(match, "doer"), _named(match, "other"), match)


def turned_round(document: Document, found: Iterable[Deed]) -> tuple[Deed, Deed] | None:
    """The first two statements in which two parties change places, earlier one first.

    Where a statement names one party only, the article must speak of no third one.
    """
    text = document.plain
    ordered = sorted(set(found), key=lambda deed: deed.match.start())
    whole = [deed for deed in ordered if deed.names_both]
    for one, other in each_two(ordered):
        if not one.names_both and not other.names_both:
            continue
        if other.match.start() < one.match.end() or not _swapped(text, one, other):
            continue
        full = one if one.names_both else other
        if (one.names_both and other.names_both) or all(_of_two(text, full, deed) for deed in whole):
            return one, other
    return None


def _named(match: re.Match[str], role: str) -> str:
    groups = match.groupdict()
    return re.sub(r"'s?$", "", str(groups.get(role) or groups.get(f"{role}_kind") or ""))


def _swapped(text: str, one: Deed, other: Deed) -> bool:
    """Whether the doer of one is the other’s object, and nobody is in the same place twice."""
    crossed = [_pair(text, one.doer, other.other), _pair(text, one.other, other.doer)]
    straight = [_pair(text, one.doer, other.doer), _pair(text, one.other, other.other)]
    return True in crossed and False not in crossed and True not in straight


def _pair(text: str, one: str, other: str) -> bool | None:
    """Whether two parties are one; None where one of them is not named."""
    return alike(text, one, other) if one and other else None


def _of_two(text: str, full: Deed, deed: Deed) -> bool:
    """Whether a statement is of the same two parties as another."""
    return all(any(alike(text, mine, side) for side in (full.doer, full.other)) for mine in (deed.doer, deed.other))


#: Words that firms of all sorts have in their names.
_COMMON = frozenset(
    "the of and & de du del group company co inc ltd plc corp corporation holdings holding bank foods brewing"
    " brewery "
    "ales bakery bakers breweries industries partners brothers sons international energy capital media motors"
    " airlines "
    "airways air lines shipping mr mrs ms dr sir de street north south east west new united national football"
    " fc city "
    "systems solutions technologies technology labs pharma dairy mills steel homes insurance hotels stores"
    " markets".split()
)


def words_of_firm(name: str) -> frozenset[str]:
    """The words by which a name is known again; all of them where every one is common."""
    words = frozenset(re.sub(r"'s?$", "", word) for word in name.lower().split())
    return (words - _COMMON) or words


def alike(text: str, one: str, other: str) -> bool:
    """Whether two parties are one: they share a word of their names, or one is the kind of firm the other is."""
    if one[:1].islower() == other[:1].islower():
        return bool(words_of_firm(one) & words_of_firm(other))
    kind, name = (one, other) if one[:1].islower() else (other, one)
    return kind in name.lower().split() or _is_called(text, kind, name.split()[0])


@lru_cache(maxsize=256)  # an article names the same few firms again and again
def _is_called(text: str, kind: str, first: str) -> bool:
    """Whether a name that begins with a word stands right behind a kind of firm, or before it: Lakeside, a brewer."""
    noun, name = re.escape(kind), re.escape(first)
    form = rf"\b{noun} {name}\b|\b{name}\b[^.\n]{{0,30}}, an? [a-z ]{{0,40}}\b{noun}\b"
    return re.search(form, text) is not None
