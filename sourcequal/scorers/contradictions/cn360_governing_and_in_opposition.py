"""CN360: a party in government, and in opposition."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.pairs import Pair, clashes

_PARTY = r"(?P<who>[A-Z][\w’'-]+(?: (?:of |and |for )?[A-Z][\w’'-]+){0,3})"
_GOVERNMENT = r"(?:(?:coalition |minority |current |present )?government|(?:ruling |governing |government )?coalition)"
GOVERNS = Pair(
    words=("govern", "ruling", "coalition", "in power", "in office", "rime minister", "premier", "chancellor"),
    one=(
        pattern(
            rf"\b(?:[Pp]rime [Mm]inister|[Pp]remier|[Cc]hancellor) (?:[A-Z][\w-]+ ){{0,2}}[A-Z][\w-]+(?:[’']s| of the"
            rf"|, leader of the|, of the) {_PARTY}"
        ),
        pattern(rf"\b(?:[Tt]he |[’']s )?(?:governing|ruling) {_PARTY}"),
        pattern(
            rf"\b{_PARTY},? (?:which |that )?(?:leads|heads|runs|dominates|is part of|belongs to|sits in|is in|is the "
            rf"(?:largest|biggest|senior|junior) (?:party|partner) in) (?:the |a )?{_GOVERNMENT}\b"
        ),
        pattern(
            rf"\b{_PARTY},? (?:which |that )?(?:has (?:governed|ruled|been in (?:power|government|office))|in (?:power"
            rf"|government|office)) since\b"
        ),
        pattern(
            rf"\b{_PARTY}, (?:the )?(?:largest|biggest|senior|junior|main|leading|smaller|other)? ?(?:party|partner)s? "
            rf"(?:in|of) (?:the )?{_GOVERNMENT}\b"
        ),
    ),
    other_words=("opposition",),
    other=(
        pattern(rf"\b(?:[Tt]he )?(?:main )?opposition {_PARTY}"),
        pattern(
            rf"\b{_PARTY},? (?:which |that )?(?:is (?:now )?in|has been in|went into|leads|heads|has led|sits in|sat in"
            rf"|is part of) (?:the )?opposition\b"
        ),
        pattern(
            rf"\b{_PARTY}(?:, (?:the )?(?:largest|main|biggest|leading|strongest|other)? ?opposition (?:party|force"
            rf"|group)\b| and (?:the )?other opposition parties\b)"
        ),
        pattern(rf"\b[Oo]pposition parties (?:such as|like|including) (?:the )?{_PARTY}"),
    ),
    both=pattern(
        r"\b(?:former\w*|until|once|then|would|will|if|could|before|previous\w*|state|states|region\w*|provinc\w*"
        r"|cit(?:y|ies)|council\w*|assembly|local|municipal|capital|lost power|ousted|swept|became|senate|upper house"
        r"|lower house|congress|house|leader|mp|lawmakers?)\b",
        re.IGNORECASE,
    ),
    lasting=True,
)


@rule(
    "CN360",
    severity="error",
    words=("governing ", "ruling ", "govern", "coalition", "in power", "prime minister", "premier", "chancellor"),
    other_words=("opposition",),
    languages=("en",),
    confidence=0.75,
    source="reports from parliaments in which two parties were mixed up in one paragraph",
    bad=(
        "⟨The governing Coast Party⟩ wants to close three harbours.\n\nFishermen blocked the quay. ⟦The Coast Party, "
        "the largest opposition party⟧, called it a disgrace.",
        "⟨The Hill League, which leads the coalition⟩, voted for the dam.\n\nThe debate was long. ⟦The opposition Hill "
        "League⟧ walked out.",
    ),
    good=(
        "The governing Coast Party wants to close three harbours. The opposition Hill League called it a disgrace.",
        "The Coast Party, in power since May, was once in opposition. The Coast Party went into opposition before the "
        "war.",
        "The ruling Coast Party won. In the region of Sund, the Coast Party is in opposition.",
        "The Coast Party leads the coalition. The opposition accused the Coast Party of lying.",
    ),
)
def governing_and_in_opposition(document: Document) -> Iterator[Match]:
    """A party governs, and is in opposition.

    Both sentences name the party and speak of today and of the whole country: towns, regions and chambers have
    majorities of their own.
    """
    yield from clashes(document, GOVERNS, _one_party)


def _one_party(_document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    first, second = sorted((_words(one["who"]), _words(other["who"])), key=len)
    return first == second or (len(first) > 1 and second[-len(first) :] == first)


def _words(name: str) -> list[str]:
    """The words of a party’s name, without the article and “Party”."""
    return [word for word in name.split() if word not in ("The", "Party")]
