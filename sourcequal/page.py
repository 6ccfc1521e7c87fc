"""An HTML page: the article's text as an extractor chooses it, and what the page says about each line.

The only import of trafilatura. It costs 0.2 s, so it happens when the first page is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sourcequal.errors import UnreadableSource

LOST_PARTS = 1.2  # times longer: the generous extraction is taken (chosen on two sets of annotated pages)
#: Of the page's running text; where an extraction holds less of it, it has missed the article. Half and a third do as
#: well on annotated pages: few articles are missed, and those nearly whole.
MISSED = 0.4
LEAST_PROSE = 250  # characters of running text without which a page holds no article
PROSE_WORDS = 12  # words of a line that, with a full stop at its end and few links, counts as running text
FEW_LINKS = 0.3  # of a line's characters
PROSE_END = re.compile(r"[.!?…。][\"'”’»)]*$")
WORD = re.compile(r"\w+")
HTML_TAG = re.compile(r"<html[\s>]", re.IGNORECASE)
KEY_CHARS = 80  # letters and digits by which a line is found in an extraction
HIDDEN = frozenset("head script style noscript template svg iframe select textarea button".split())
LINE_ENDS = frozenset(
    "p li h1 h2 h3 h4 h5 h6 td th dd dt blockquote figcaption caption pre address div section article main aside "
    "footer header nav form ul ol dl table tr tbody thead figure details summary fieldset center br hr body html "
    "option title".split()
)


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


class PageLine(NamedTuple):
    """The text of a block-level element, and how much of it stands in links (a share)."""

    text: str
    linked: float


def read_page(html: str, url: str | None = None) -> Page:
    """Extract the article from `html`; raise `UnreadableSource` where the page holds no text."""
    from trafilatura import bare_extraction

    html = _whole(html)
    # The balanced mode is best on most pages. Where the generous one finds far more text, the balanced one has lost
    # parts of the article; what either lets in by mistake the boilerplate scorer is there to find.
    found = bare_extraction(html, url=url, with_metadata=True, include_comments=False)
    generous = bare_extraction(html, url=url, with_metadata=True, include_comments=False, favor_recall=True)
    texts = [_text(found), _text(generous)]
    if len(texts[1]) > LOST_PARTS * len(texts[0]):
        texts.reverse()
    text = _covering(texts, list(page_lines(html)))
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
        published_from="HTML metadata" if published else None,
    )


def _whole(html: str) -> str:
    """The page with an `html` element around it, without which the extractor takes a saved part of a page for text."""
    return html if HTML_TAG.search(html) else f"<html><body>{html}</body></html>"


def _covering(texts: Sequence[str], lines: Sequence[PageLine]) -> str:
    """The first text that holds enough of the page's running text; all lines of the page where none does."""
    prose = [line.text for line in lines if _is_prose(line)]
    size = sum(map(len, prose))
    for text in texts:
        letters = _key(text)
        held = sum(len(line) for line in prose if _key(line)[:KEY_CHARS] in letters)
        if text.strip() and (size < LEAST_PROSE or held >= MISSED * size):
            return text
    return "\n".join(line.text for line in lines) if size >= LEAST_PROSE else texts[0]


def _is_prose(line: PageLine) -> bool:
    ended = PROSE_END.search(line.text) is not None
    return ended and line.linked < FEW_LINKS and len(WORD.findall(line.text)) >= PROSE_WORDS


def _key(text: str) -> str:
    return "".join(char for char in text if char.isalnum()).lower()


def page_lines(html: str) -> Iterator[PageLine]:
    """All that a reader sees of a page, a line an element, in the order of the page."""
    pieces: list[tuple[str, bool]] = []
    for text, linked in _pieces(html):
        if text is not None:
            pieces.append((text, linked))
            continue
        line = " ".join("".join(piece for piece, _ in pieces).split())
        if line:
            size = sum(len(piece.strip()) for piece, _ in pieces)
            yield PageLine(line, sum(len(piece.strip()) for piece, inside in pieces if inside) / size)
        pieces.clear()


def _pieces(html: str) -> Iterator[tuple[str | None, bool]]:
    """The page's runs of text and whether each stands in a link; None where a line ends."""
    from lxml.etree import iterwalk

    tree = parse_html(html)
    if tree is None:
        return
    links = 0
    walk = iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event == "start" and element.tag in HIDDEN:
            walk.skip_subtree()
        if element.tag in LINE_ENDS:
            yield None, False
        if element.tag == "a":
            links += 1 if event == "start" else -1
        text = element.text if event == "start" and element.tag not in HIDDEN else None
        text = element.tail if event != "start" else text
        if text:
            yield text, links > 0
    yield None, False


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
