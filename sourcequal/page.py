"""An HTML page: the article's text as an extractor chooses it, and what the page says about each line.

The only import of trafilatura. It costs 0.2 s, so it happens when the first page is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sourcequal.errors import UnreadableSource

LOST_PARTS = 1.2  # times longer: the generous extraction is taken (chosen on two sets of annotated pages)


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

    # The balanced mode is best on most pages. Where the generous one finds far more text, the balanced one has lost
    # parts of the article; what either lets in by mistake the boilerplate scorer is there to find.
    found = bare_extraction(html, url=url, with_metadata=True, include_comments=False)
    generous = bare_extraction(html, url=url, with_metadata=True, include_comments=False, favor_recall=True)
    if _size(generous) > LOST_PARTS * _size(found):
        found = generous
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


def strict_text(page: Page) -> str:
    """What the extractor keeps of a page in its strict mode, a line an element."""
    from trafilatura import extract

    return extract(page.html, url=page.url, favor_precision=True, include_comments=False) or ""


def parse_html(html: str) -> Any:
    """The tree of a page's elements (lxml); None where it cannot be parsed."""
    from trafilatura import load_html

    return load_html(html)


def _size(found: object) -> int:
    return len(getattr(found, "text", None) or "")


def _date(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        return None
