"""An HTML page: the article's text as an extractor chooses it, and what the page says about each line.

The only import of trafilatura. It costs 0.2 s, so it happens when the first page is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sourcequal.errors import UnreadableSource


@dataclass(frozen=True)
class Page:
    """What was read from one HTML page.

    `text` holds the extracted article, one block-level element a line; `published_from` names the origin of the date.
    """

    text: str
    html: str
    url: str | None = None
    title: str | None = None
    language: str | None = None
    published: date | None = None
    published_from: str | None = None


def read_page(html: str, url: str | None = None) -> Page:
    """Extract the article from `html`; raise `UnreadableSource` where the page holds no text."""
    from trafilatura import bare_extraction

    # The generous mode: what it lets in by mistake is what the boilerplate scorer is there to find.
    found = bare_extraction(html, url=url, favor_recall=True, with_metadata=True, include_comments=False)
    if found is None or isinstance(found, dict) or not (found.text or "").strip():
        where = url or "the HTML page"
        raise UnreadableSource(f"{where}: no article text found in the HTML; save the page after its scripts have run")
    published = _date(found.date)
    return Page(
        text=found.text or "",
        html=html,
        url=url,
        title=found.title,
        language=found.language,
        published=published,
        published_from="HTML metadata" if published else None,
    )


def _date(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        return None
