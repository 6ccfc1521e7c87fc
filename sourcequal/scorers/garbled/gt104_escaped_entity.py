"""GT104: HTML entities shown as text."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.garbled.characters import about_encodings

ENTITY = pattern(
    r"&(?:amp;)*"  # an ampersand, itself escaped once or more
    r"(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}"  # numbered
    r"|(?:nbsp|quot|apos|amp|lt|gt|[lr][sd]quo|[lr]aquo|[mn]dash|hellip|bull|middot|pound|euro|copy|reg|trade|deg|shy"
    r"|zwnj|[aeiouyAEIOUY](?:acute|grave|circ|uml)|[aonAON]tilde|[cC]cedil|szlig|oslash|aring|frac12));"  # named
)
NO_BREAK = "\xa0"  # a blank that is as safe to put back as a letter
OF_CODE = frozenset("&<>\"'")  # signs that an article about markup has to show as entities


@rule(
    "GT104",
    severity="warning",
    words=("&",),
    confidence=0.95,
    source="HTML Living Standard, named character references",
    bad=("It isn⟦&#8217;⟧t over.", "Marks ⟦&amp;amp;⟧ Spencer said ⟦&quot;⟧no⟦&quot;⟧."),
    good=(
        "Marks & Spencer rose 2% in A&E; so did R&D.",
        "Write `&amp;` for an ampersand in HTML.",
        "In HTML there are names for signs, such as &copy; and &rsquo; for an apostrophe; tags are not escaped.",
        "In HTML the sign < is written &lt; so that it does not open a tag; code shows that as &amp;lt; in turn.",
    ),
)
def escaped_entity(document: Document) -> Iterator[Match]:
    """HTML entity shown as text.

    The page was escaped twice or unescaped not at all, so that readers see the code of a character.
    """
    for match in ENTITY.finditer(document.text):
        meant = _character(match[0])
        if (
            not document.quotes_code(*match.span())
            and not about_encodings(document.folded)
            and not _spoken_of(document, *match.span(), meant)
        ):
            yield Match(*match.span(), replacement=meant)


def _spoken_of(document: Document, start: int, end: int, meant: str | None) -> bool:
    """Whether an article about markup shows the entity: it must for signs of markup, and may where one stands apart."""
    apart = not document.text[start - 1 : start].isalnum() and not document.text[end : end + 1].isalnum()
    return (apart or meant in OF_CODE) and document.about_code


def _character(entity: str) -> str | None:
    """The character meant, after as many rounds of unescaping as the text went through."""
    for _ in range(4):
        entity, before = unescape(entity), entity
        if entity == before:
            break
    return entity if len(entity) == 1 and (entity.isprintable() or entity == NO_BREAK) else None
