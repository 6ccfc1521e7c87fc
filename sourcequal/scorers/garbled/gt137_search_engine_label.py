"""GT137: labels of a form for search engines."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule

LABEL = pattern(
    r"(?:(?<=\n)|^|(?<=[.!?] ))[ \t*_#(]*("
    r"(?:meta|seo)[ -](?:title|description|keywords?|tags?)|(?:focus|target|primary|secondary) key(?:word|phrase)s?"
    r"|(?:url )?slug|alt text|featured image|reading level|target audience|tone of voice|call to action"
    r"|(?:h[1-6]|sub-?head(?:line)?|body|intro|para(?:graph)?|text|image|img|caption|cta|block|section|field|module)"
    r"(?:_[a-z0-9]+)+(?=:)"  # H2_SUBHEAD_03
    r"|word ?count(?=\W{0,4}\d)|(?:article|blog post) (?:title|outline)|output format"
    r")[*_]*: ?[^\n]{0,200}"
)
ALONE = frozenset({"slug", "target audience", "call to action", "featured image"})  # also words of business people
TALK = pattern(r"\b(?:search engines?|seo (?:expert|consultant|agency|industry)|marketers?|copywriters?)\b")


@rule(
    "GT137",
    severity="error",
    words=(
        *(
            "meta title",
            "meta description",
            "meta-",
            "meta keyword",
            "seo ",
            "seo-",
            "focus key",
            "target key",
            "primary key",
        ),
        *(
            f"{part}_"
            for part in "h1 h2 h3 h4 subhead headline body intro para paragraph text image img caption".split()
        ),
        *("cta_", "block_", "section_", "field_", "module_"),
        *("secondary key", "slug", "alt text", "featured image", "reading level", "target audience", "tone of voice"),
        *(
            "call to action",
            "word count",
            "wordcount",
            "article title",
            "article outline",
            "blog post ",
            "output format",
        ),
    ),
    confidence=0.92,
    source="forms of publishing systems and of prompts for writing assistants",
    bad=(
        "⟦Meta description: The mill on the Orme is shut for good.⟧\n⟦Focus keyword: mill⟧\n\nThe mill is shut.",
        "The mill is shut.\n\n⟦H2_SUBHEAD_03: What the miller says⟧\n\nNothing at all.",
        "The mill is shut. It will not open again.\n\n⟦**Word count:** 450⟧",
    ),
    good=(
        "The title was short. Its word count: nobody knew. A slug: that is what sat on the leaf.",
        "Target audience: families. Doors open at six.",
    ),
)
def search_engine_label(document: Document) -> Iterator[Match]:
    """Label of a form for search engines or for a writing assistant.

    What an editor fills in for machines (description, keywords, length) was published with its labels; the answers of
    writing assistants end in them, too.
    """
    found = list(LABEL.finditer(document.folded))
    sure = len(found) > 1 or any(match[1] not in ALONE for match in found)
    if not sure or document.about_code or TALK.search(document.folded):
        return
    for match in found:
        end = match.start() + len(match[0].rstrip())
        yield Match(match.start() + len(match[0]) - len(match[0].lstrip()), end)
