"""What an HTML page tells of each line that was extracted from it.

The extractor has chosen elements; the page still knows where each line came from: how much of it was links, what its
element and the boxes around it were called, how much of the article stood in the same box, and whether the
extractor's strict mode would have kept it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import compress
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from sourcequal.page import parse_html, strict_text
from sourcequal.page_lines import (
    CAPTION_TAGS,
    HEADING_TAGS,
    LINE_ENDS,
    OUTSIDE_TAGS,
    SUSPECT,
    PageLine,
    article_box,
    held_by,
    key_of,
    letters_of,
    names_of,
    page_lines,
)
from sourcequal.rule import pattern

if TYPE_CHECKING:
    from sourcequal.page import Page
    from sourcequal.scorers.boilerplate.linemodel import LineScore

BODY = pattern(
    r"article-?_?(?:body|text|content)|entry-?content|post-?_?(?:content|body)|story-?_?(?:body|content|text)"
    r"|body-?copy|articlebody"
)
INSIDE_TAGS = frozenset({"article", "main"})
TRAITS = (
    "found", "links", "heading", "item", "caption", "outside", "inside", "suspect", "body", "article",
)  # fmt: skip
COLUMNS = (*TRAITS, "box", "restored", "strict")


def with_logits(logits: NDArray[np.float32], evidence: NDArray[np.float32]) -> NDArray[np.float32]:
    """What the page model sees of a line: its score, the evidence, the score again where the page holds the line."""
    return np.column_stack([logits, evidence, logits * evidence[:, COLUMNS.index("found")]]).astype(np.float32)


def rescore(page: Page, text: str, lines: Sequence[LineScore], weights: NDArray[np.float32]) -> list[LineScore]:
    """The lines of an extracted text with probabilities that take the page's evidence in.

    What the page sets as its author typed it, code above all, is never furniture.
    """
    if not lines:
        return []
    shown, texts = shown_lines(page), [text[line.start : line.end] for line in lines]
    evidence = line_evidence(page, shown, texts)
    likely = np.clip([line.probability for line in lines], 1e-6, 1 - 1e-6)
    logits = with_logits(np.log(likely / (1 - likely)).astype(np.float32), evidence) @ weights[:-1] + weights[-1]
    again = np.where(preformatted(shown, texts), 0.0, 1 / (1 + np.exp(-logits))).tolist()
    return [line._replace(probability=probability) for line, probability in zip(lines, again, strict=True)]


def shown_lines(page: Page) -> list[PageLine]:
    """The lines that a reader sees of the page."""
    return list(page_lines(parse_html(page.html)))


def preformatted(lines: Sequence[PageLine], texts: Sequence[str]) -> list[bool]:
    """Whether each text stands in a `pre` element of the page, of which an extractor keeps the line ends or not."""
    inside = [any(box.tag == "pre" for box in line.boxes) for line in lines]
    block = letters_of(" ".join(line.text for line in compress(lines, inside)))
    elsewhere = {key_of(line.text) for line, own in zip(lines, inside, strict=True) if not own}
    keys = map(key_of, texts)
    return [bool(key) and key in block and key not in elsewhere for key in keys]


def line_evidence(page: Page, lines: Sequence[PageLine], texts: Sequence[str]) -> NDArray[np.float32]:
    """One row of `COLUMNS` a text; one that the page's lines do not hold as it is has zeros but in the last two."""
    article = article_box(lines, held_by(lines, page.text))
    places = {key: line for line in sorted(lines, key=lambda line: len(line.text)) if (key := key_of(line.text))}
    found = [places.get(key_of(text)) for text in texts]
    sizes: Counter[Any] = Counter()
    for line, text in zip(found, texts, strict=True):
        if line:
            sizes[_box(line)] += len(text)
    whole = max(1, sum(map(len, texts)))
    strict = {key_of(line) for line in strict_text(page).split("\n")} - {""}
    rows = [
        (
            *(_traits(line, article) if line else (0.0,) * len(TRAITS)),
            sizes[_box(line)] / whole if line else 0.0,
            float(text in page.restored),
            float(key_of(text) in strict),
        )
        for line, text in zip(found, texts, strict=True)
    ]
    return np.array(rows, np.float32).reshape(len(texts), len(COLUMNS))


def _box(line: PageLine) -> Any:
    """The element that holds a line together with its neighbours: the paragraph's parent, the list's."""
    block = next((box for box in line.boxes if box.tag in LINE_ENDS), line.boxes[0])
    parent = block.getparent()
    box = parent if parent is not None and block.tag not in ("div", "section") else block
    outer = box.getparent()
    return outer if box.tag in ("ul", "ol", "blockquote") and outer is not None else box


def _traits(line: PageLine, article: Any) -> tuple[float, ...]:
    """What is known of a line by its place in the page alone, one number for each of `TRAITS`."""
    boxes = line.boxes
    names, tags = names_of(boxes), {box.tag for box in boxes}
    traits = (
        True,
        line.linked,
        tags & HEADING_TAGS,
        "li" in tags,
        tags & CAPTION_TAGS,
        tags & OUTSIDE_TAGS,
        tags & INSIDE_TAGS,
        re.search(SUSPECT, names),
        BODY.search(names),
        article in boxes,
    )
    return tuple(float(trait) if isinstance(trait, float) else float(bool(trait)) for trait in traits)
