"""CN360: a party in government, and in opposition."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.pairs import Pair, clashes
from sourcequal.scorers.contradictions.wordings import wordings

_PARTY = r"(?P<who>[A-Z][\w'-]+(?: (?:of |and |for )?[A-Z][\w'-]+){0,3})"
_GOVERNMENT = r"(?:(?:coalition |minority |current |present )?government|(?:ruling |governing |government )?coalition)"
GOVERNS = Pair(
    words=("govern", "ruling", "coalition", "in power", "in office", "rime minister", "premier", "chancellor"),
    one=(
        pattern(
            rf"\b(?:[Pp]rime [Mm]inister|[Pp]remier|[Cc]hancellor) (?:[A-Z][\w-]+ ){{0,2}}[A-Z][\w-]+(?:'s| of the"
            rf"|, leader of the|, of the) {_PARTY}"
        ),
        pattern(rf"\b(?:[Tt]he |'s )?(?:governing|ruling) {_PARTY}"),
        pattern(
            rf"\b{_PARTY},? (?:which |that )?(?:leads|heads|runs|dominates|is part of|belongs to|sits in|is in|is the "
            rf"(?:largest|biggest|senior|junior) (?:party|partner) in) (?:the |a )?{_GOVERNMENT}\b"
        ),
        pattern(
            rf"\b{_PARTY},? (?:which |that )?(?:has (?:governed|ruled|been in (?:power|government|office))|in (?:power"
            rf"|government|office)) since\b"
        ),
        pattern(
            rf"\b{_PARTY}, (?:the )?(?:largest|biggest|senior|junior|main|leading|smaller|other)? ?(?:party"
            rf"|partner)s? "
            rf"(?:in|of) (?:the )?{_GOVERNMENT}\b"
        ),
    ),
    other_words=("opposition",),
    other=(
        pattern(rf"\b(?:[Tt]he )?(?:main )?opposition {_PARTY}"),
        pattern(
            rf"\b{_PARTY},? (?:which |that )?(?:is (?:now )?in|has been in|went into|leads|heads|has led|sits in"
            rf"|sat in"
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

_MEMBER = (
    r"(?:deput(?:y|ies)|mps?|lawmakers?|senators?|members?|backbenchers?|politicians?|councillors?"
    r"|legislators?|figures)"
)
#: A person who sits with the government, and with the opposition.
SEATS = Pair(
    words=("govern", "ruling", "coalition"),
    one=wordings(
        rf"WHO (?:sits|sat|has sat|votes|is) (?:with|for|in|on) the (?:governing|ruling|government)(?: "
        rf"(?-i:[A-Z]\w+)){{0,3}}(?: benches"
        rf"| {_MEMBER})?",
        rf"WHO(?:, who)? (?:belongs to|is (?:a|one of the) (?:[a-z-]+ )?{_MEMBER} of|represents|is {_MEMBER} "
        rf"for) the (?:governing|ruling)",
        rf"as (?:a|one of the) (?:governing|ruling|government)(?: party| coalition)?(?:'s)? (?:[a-z-]+ "
        rf")?{_MEMBER}, (?:he|she)",
        rf"(?:the )?(?:governing|ruling)(?:-| )(?:party|coalition) {_MEMBER} WHO",
    ),
    other_words=("opposition",),
    other=wordings(
        rf"as (?:a|an|one of the) opposition(?:'s)? (?:[a-z-]+ )?{_MEMBER}",
        r"WHO(?:, who)? (?:sits|sat|is) (?:on|with|in) the opposition(?: benches)?",
        rf"WHO, (?:an|the) opposition {_MEMBER}|(?:the )?opposition {_MEMBER} (?P<who2>NAME)",
        rf"WHO(?:, who)? is (?:an|one of the) opposition(?:'s)? (?:[a-z-]+ )?{_MEMBER}",
    ),
    both=pattern(
        r"\b(?:former\w*|until|once|then|before|previous\w*|left|defect\w*|crossed|joined|switch\w*|city|local"
        r"|council|regional|state"
        r"|when|since)\b",
        re.IGNORECASE,
    ),
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
        "When Ida Brandt speaks the house falls silent. ⟨She sits with the governing Coast Party⟩.\n\nBrandt "
        "keeps bees. ⟦As one "
        "of the opposition’s oldest deputies⟧, she has an office with a view.",
        "⟨The Hill League, which leads the coalition⟩, voted for the dam.\n\nThe debate was long. ⟦The "
        "opposition Hill "
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
    yield from clashes(document, SEATS, _one_member)


def _one_member(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether both are of one person; a statement without a subject is of the one whom the text is about."""
    names = [each.groupdict().get("who") or each.groupdict().get("who2") or "" for each in (one, other)]
    persons = {name.split()[-1] for name in names if name and name.lower() not in ("he", "she")}
    if len(persons) == 2 or not any(name.lower() in ("he", "she", "") for name in names):
        return len(persons) == 1
    return not persons or document.plain.count(next(iter(persons))) > 2


def _one_party(_document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    first, second = sorted((_words(one["who"]), _words(other["who"])), key=len)
    return first == second or (len(first) > 1 and second[-len(first) :] == first)


def _words(name: str) -> list[str]:
    """The words of a party’s name, without the article and “Party”."""
    return [word for word in name.split() if word not in ("The", "Party")]
