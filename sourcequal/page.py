"""An HTML page: the article's text as an extractor chooses it, and what the page says about each line.

The only import of trafilatura. It costs 0.2 s, so it happens when the first page is read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from sourcequal.errors import UnreadableSource
from sourcequal.page_lines import PageLine, completed, held_by, page_lines

LOST_PARTS = 1.2  # times longer: the generous extraction is taken (chosen on two sets of annotated pages)
# Of the page's running text; where an extraction holds less of it, it has missed the article. Half and a third do as
# well on annotated pages: few articles are missed, and those nearly whole.
MISSED = 0.4
LEAST_PROSE = 250  # characters of running text without which a page holds no article
MOST_PROSE = 0.5  # of the page's running text; dialogs that hold more of it show the article
DIALOG = re.compile(r"<dialog\b|role=.?(?:alert)?dialog|aria-modal", re.IGNORECASE)
DIALOGS = "//body//*[self::dialog or @role='dialog' or @role='alertdialog' or @aria-modal='true']"
HTML_TAG = re.compile(r"<html[\s>]", re.IGNORECASE)
# A tag with more attributes than any page has a use for: parsers take time that grows with their square.
LONG_TAG = re.compile(r"<([a-zA-Z][\w:-]*)\s([^<>]{20000,})>")
MOST_ATTRIBUTES = 1000
HALF_CHARACTER = re.compile(r"[\ud800-\udfff]")  # the parser ends a page at one, without a word
# References to what XML cannot hold, at which the extractor's reading of the page's facts fails: control codes other
# than blanks, U+FFFE and U+FFFF.
FORBIDDEN_REFERENCE = re.compile(
    r"&#(?:x0*(?:[0-8bcef]|1[0-9a-f]|fff[ef])(?![0-9a-f])|0*(?:[0-8]|1[124-9]|2[0-9]|3[01]|6553[45])(?![0-9]));?",
    re.IGNORECASE,
)
METADATA = "HTML metadata"  # where a page's date was taken from


@dataclass(frozen=True)
class Page:
    """What was read from one HTML page.

    `text` holds the extracted article, one block-level element a line, `restored` those of its lines that the extractor
    had dropped from within the article; `published_from` names the origin of the date.
    """

    text: str
    html: str
    url: str | None = None
    title: str | None = None
    language: str | None = None
    published: date | None = None
    published_from: str | None = None
    restored: frozenset[str] = frozenset()


def read_page(html: str, url: str | None = None) -> Page:
    """Extract the article from `html`; raise `UnreadableSource` where the page holds no text."""
    from trafilatura import bare_extraction
    from trafilatura.settings import set_date_params

    html = FORBIDDEN_REFERENCE.sub("", HALF_CHARACTER.sub("\ufffd", html))
    html = _without_dialogs(_whole(LONG_TAG.sub(_shortened, html)))
    # What the page states is its date. The extensive search takes any day that stands on the page for it, and the year
    # of a copyright for its first of January; it is slow, too.
    dates = set_date_params(extensive=False)
    # The balanced mode is best on most pages. Where the generous one finds far more text, the balanced one has lost
    # parts of the article; what either lets in by mistake the boilerplate scorer is there to find.
    read = partial(bare_extraction, html, url=url, include_comments=False, date_extraction_params=dates)
    found = read(with_metadata=True)
    generous = read(with_metadata=found is None, favor_recall=True)  # the facts of the page are read once
    texts = [_text(found), _text(generous)]
    if len(texts[1]) > LOST_PARTS * len(texts[0]):
        texts.reverse()
    lines = list(page_lines(parse_html(html)))
    text, restored = completed(_covering(texts, lines), lines)
    if not text.strip():
        where = url or "the HTML page"
        raise UnreadableSource(f"{where}: no article text found in the HTML; save the page after its scripts have run")
    facts = found or generous
    published = _date(getattr(facts, "date", None))
    return Page(
        text=text,
        html=html,
        url=url,
        title=getattr(facts, "title", None),
        language=getattr(facts, "language", None),
        published=published,
        published_from=METADATA if published else None,
        restored=restored,
    )


def _shortened(tag: re.Match[str]) -> str:
    """The tag without its attributes where it has too many; a long address or picture in one is left."""
    return f"<{tag[1]}>" if len(tag[2].split()) > MOST_ATTRIBUTES else tag[0]


def _whole(html: str) -> str:
    """The page with an `html` element around it, without which the extractor takes a saved part of a page for text."""
    return html if HTML_TAG.search(html) else f"<html><body>{html}</body></html>"


def _without_dialogs(html: str) -> str:
    """The page without the windows that open over it: consents, newsletters, sharing, terms of reprinting.

    Most of them are not shown before the reader asks for them, and an extractor takes their prose for the article's.
    A page that shows its article in such a window is left as it is.
    """
    from lxml.html import tostring

    tree = parse_html(html) if DIALOG.search(html) else None
    dialogs = set() if tree is None else set(tree.xpath(DIALOGS))
    if not dialogs:
        return html
    prose = [line for line in page_lines(tree) if line.is_prose]
    over = [len(line.text) for line in prose if not dialogs.isdisjoint(line.boxes)]
    if sum(over) > MOST_PROSE * sum(len(line.text) for line in prose):
        return html
    for dialog in dialogs:
        dialog.drop_tree()
    rest: str = tostring(tree, encoding="unicode")
    return rest


def _covering(texts: Sequence[str], lines: Sequence[PageLine]) -> str:
    """The first text that holds enough of the page's running text; all lines of the page where none does."""
    prose = [line for line in lines if line.is_prose]
    size = sum(len(line.text) for line in prose)
    for text in texts:
        held = sum(len(line.text) for line, kept in zip(prose, held_by(prose, text), strict=True) if kept)
        if text.strip() and (size < LEAST_PROSE or held >= MISSED * size):
            return text
    return "\n".join(line.text for line in lines) if size >= LEAST_PROSE else texts[0]


def strict_text(page: Page) -> str:
    """What the extractor keeps of a page in its strict mode, a line an element."""
    from trafilatura import extract

    return extract(page.html, url=page.url, favor_precision=True, include_comments=False) or ""


def parse_html(html: str) -> Any:
    """The tree of a page's elements (lxml); None where it cannot be parsed."""
    from trafilatura import load_html

    return load_html(html)


def _text(found: object) -> str:
    return getattr(found, "text", None) or ""


def _date(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        return None
