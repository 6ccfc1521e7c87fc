"""What an HTML page tells of each line that was extracted from it.

The extractor has chosen elements; the page still knows where each line came from: how much of it was links, what its
element and the boxes around it were called, how much of the article stood in the same box, and whether the
extractor's strict mode would have kept it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from sourcequal.page import parse_html, strict_text
from sourcequal.rule import pattern

if TYPE_CHECKING:
    from sourcequal.page import Page
    from sourcequal.scorers.boilerplate.linemodel import LineScore

SUSPECT = pattern(
    r"comment|respond|related|recommend|recirc|share|social|promo|newsletter|subscri|sign-?up|author|byline|\bbio\b"
    r"|credit"
    r"|caption|footer|sidebar|\baside\b|breadcrumb|\bnav|menu|\btags?\b|taxonomy|meta\b|advert|\bads?\b|sponsor"
    r"|popular|trending"
    r"|teaser|widget|disclaimer|legal|cookie|paywall|modal|banner|toolbar|pager|pagination|read-?more|also"
    r"|more-?(?:from|stor|on)"
    r"|cta\b|donat|rating|print|disqus|reply|toc\b|table-of-contents"
)
BODY = pattern(
    r"article-?_?(?:body|text|content)|entry-?content|post-?_?(?:content|body)|story-?_?(?:body|content|text)"
    r"|body-?copy|articlebody"
)
OUTSIDE_TAGS = frozenset({"aside", "footer", "nav", "header", "form", "button"})
INSIDE_TAGS = frozenset({"article", "main"})
BLOCKS = frozenset(
    "p li h1 h2 h3 h4 h5 h6 td th dd dt blockquote figcaption caption pre address div section article main aside "
    "footer header "
    "nav form ul ol dl table tr tbody thead figure details summary fieldset center".split()
)
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
DROPPED = ("script", "style", "noscript", "template")
KEY_CHARS = 60  # letters and digits by which a line is found in the page
BOXES = 6  # elements around a line whose names count
COLUMNS = (
    "found", "links", "heading", "item", "caption", "outside", "inside", "suspect", "body", "box", "strict",
)  # fmt: skip


@dataclass(frozen=True)
class Place:
    """Where a line stands in the page, one number a column of `COLUMNS` but the last two."""

    traits: tuple[float, ...]
    box: int
    size: int


def with_logits(logits: NDArray[np.float32], evidence: NDArray[np.float32]) -> NDArray[np.float32]:
    """What the page model sees of a line: its score, the evidence, the score again where the page holds the line."""
    return np.column_stack([logits, evidence, logits * evidence[:, COLUMNS.index("found")]]).astype(np.float32)


def rescore(page: Page, text: str, lines: Sequence[LineScore], weights: NDArray[np.float32]) -> list[LineScore]:
    """The lines of an extracted text with probabilities that take the page's evidence in."""
    if not lines:
        return []
    evidence = line_evidence(page, [text[line.start : line.end] for line in lines])
    likely = np.clip([line.probability for line in lines], 1e-6, 1 - 1e-6)
    logits = with_logits(np.log(likely / (1 - likely)).astype(np.float32), evidence) @ weights[:-1] + weights[-1]
    again = (1 / (1 + np.exp(-logits))).tolist()
    return [line._replace(probability=probability) for line, probability in zip(lines, again, strict=True)]


def line_evidence(page: Page, texts: Sequence[str]) -> NDArray[np.float32]:
    """One row of `COLUMNS` a line; a line that the page does not hold as it is has zeros."""
    places, strict = _places(page.html), _strict_keys(page)
    found = [places.get(_key(text)) for text in texts]
    sizes: dict[int, int] = {}
    for place, text in zip(found, texts, strict=True):
        if place:
            sizes[place.box] = sizes.get(place.box, 0) + len(text)
    whole = max(1, sum(map(len, texts)))
    rows = []
    for place, text in zip(found, texts, strict=True):
        kept = float(_key(text) in strict)
        traits = (*place.traits, sizes[place.box] / whole) if place else (0.0,) * (len(COLUMNS) - 1)
        rows.append((*traits, kept))
    return np.array(rows, np.float32).reshape(len(texts), len(COLUMNS))


def _key(text: str) -> str:
    return "".join(char for char in text if char.isalnum())[:KEY_CHARS].lower()


def _strict_keys(page: Page) -> frozenset[str]:
    """The lines that the extractor keeps in its strict mode."""
    return frozenset(_key(line) for line in strict_text(page).split("\n") if line.strip())


def _places(html: str) -> dict[str, Place]:
    """The blocks of the page by the beginning of their text; of equal ones, the longest text's box wins."""
    tree = parse_html(html)
    places: dict[str, Place] = {}
    if tree is None:
        return places
    numbers = {element: number for number, element in enumerate(tree.iter())}
    for element in _blocks(tree):
        text = _text(element)
        key = _key(text)
        if key and (key not in places or places[key].size < len(text)):
            places[key] = Place(_traits(element, text), numbers[_box(element)], len(text))
    return places


def _blocks(tree: Any) -> Iterator[Any]:
    """Elements with text of their own that no block inside them holds."""
    for element in tree.iter():
        if isinstance(element.tag, str) and element.tag in BLOCKS and element.tag not in DROPPED:
            own = [element.text or "", *(child.tail or "" for child in element)]
            inner = any(isinstance(child.tag, str) and child.tag in BLOCKS for child in element)
            if not inner or any(part.strip() for part in own):
                yield element


def _text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def _box(element: Any) -> Any:
    """The element that holds a line together with its neighbours: the paragraph's parent, the list's."""
    parent = element.getparent()
    box = parent if parent is not None and element.tag not in ("div", "section") else element
    outer = box.getparent()
    return outer if box.tag in ("ul", "ol", "blockquote") and outer is not None else box


def _traits(element: Any, text: str) -> tuple[float, ...]:
    linked = sum(len(_text(link)) for link in element.iter("a"))
    around = [element, *element.iterancestors()]
    names = " ".join(f"{box.get('class') or ''} {box.get('id') or ''}" for box in around[:BOXES]).lower()
    tags = {box.tag for box in around if isinstance(box.tag, str)}
    return (
        1.0,
        min(1.0, linked / max(1, len(text))),
        float(element.tag in HEADINGS),
        float(element.tag == "li"),
        float("figcaption" in tags or "caption" in tags),
        float(bool(tags & OUTSIDE_TAGS)),
        float(bool(tags & INSIDE_TAGS)),
        float(SUSPECT.search(names) is not None),
        float(BODY.search(names) is not None),
    )
